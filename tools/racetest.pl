#!/usr/bin/perl
# racetest.pl - the race detector against the functions of $GOROOT/src/runtime/race/testdata, whose names tell whether they race.
#
#   GOL=bin/gol perl tools/racetest.pl [-v] [FILE_test.go ...]
#
# Each function becomes the main function of a program; TestRace... must be reported, TestNoRace... must not. Functions that Go's own detector fails on
# (...Failing...), those that skip themselves, and those that need packages gol does not have are left out, and counted.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Temp qw(tempdir);

my $gol = abs_path($ENV{GOL} || 'bin/gol') or die "no gol: run make first\n";
my $v = @ARGV && $ARGV[0] eq '-v' ? shift : '';
chomp(my $root = `go env GOROOT`);
$root or die "racetest needs Go on the PATH\n";
my $dir = "$root/src/runtime/race/testdata";
my @files = @ARGV ? map { "$dir/$_" } @ARGV : glob("$dir/*_test.go");
my $tmp = tempdir(CLEANUP => 1);
my ($ok, $missed, $false, $out) = (0, 0, 0, 0);
# Cuts out the functions that match.
sub cut {
    my ($src, $re) = @_;
    $$src =~ s/^func [^\n]*\{\n(?:(?!^\}).*\n)*?\}\n/my $x = $&; $x =~ $re ? '' : $x/gme;
    $$src =~ s/^var [^\n]*\n/my $x = $&; $x =~ $re ? '' : $x/gme;
}
for my $f (@files) {
    next if $f =~ /cgo_test/;
    open(my $h, '<', $f) or die "$f: $!";
    my $src = do { local $/; <$h> };
    close $h;
    my $all = () = $src =~ /^func Test(?:No)?Race\w+\(/mg;
    $src =~ s/^package \w+/package main/m;
    $src =~ s/\*testing\.T\b/*testingT/g;
    $src =~ s/testing\.Short\(\)/true/g;
    $src =~ s/^import "(\w+)"$/import (\n\t"$1"\n)/m;
    (my $base = $f) =~ s{.*/}{};
    my $p = "$tmp/p_$base.go";
    my (@tests, $err);
    # What gol does not know is cut out, function by function, until the rest compiles.
    for my $round (1 .. 12) {
        my $now = $src;
        for my $pkg ($now =~ /^\t"([\w\/]+)"$/mg) {
            (my $name = $pkg) =~ s{.*/}{};
            $now =~ s/^\t"\Q$pkg\E"\n//m unless $now =~ /\b$name\.\w/;
        }
        $now =~ s/^import \(\n/import (\n\t"os"\n/m unless $now =~ /^\t"os"$/m;
        @tests = grep { /^Test(No)?Race/ && !/Failing/ } $now =~ /^func (Test\w+)\(\w+ \*testingT\)/mg;
        my $cases = join '', map { "\tcase \"$_\":\n\t\t$_(&testingT{})\n" } @tests;
        $now .= "\ntype testingT struct{}\n"
            . "func (*testingT) Skip(...any) { os.Stdout.WriteString(`SKIPPED`); os.Exit(0) }\nfunc (*testingT) Log(...any) {}\nfunc (*testingT) Logf(string, ...any) {}\nfunc (*testingT) Run(_ string, f func(*testingT)) { f(nil) }\n"
            . "func (*testingT) Fatal(a ...any) { panic(a) }\nfunc (*testingT) Fatalf(s string, a ...any) { panic(s) }\nfunc (*testingT) Error(a ...any) { panic(a) }\nfunc (*testingT) Errorf(s string, a ...any) { panic(s) }\nfunc (*testingT) Parallel() {}\nfunc (*testingT) TempDir() string { return os.TempDir() }\n"
            . "func main() {\n\tswitch os.Args[1] {\n$cases\t}\n}\n";
        open(my $w, '>', $p) or die;
        print $w $now;
        close $w;
        $err = `$gol check $p 2>&1`;
        last if $? == 0;
        my $line = (split /\n/, $now)[($err =~ /\.go:(\d+):/ ? $1 : 1) - 1];
        if ($err =~ /package (\S+) is not in std/) { my $g = $1; (my $n = $g) =~ s{.*/}{}; $src =~ s/^\t"\Q$g\E"\n//m; cut(\$src, qr/\b$n\./) }
        elsif ($err =~ /undefined: ([\w.]+)|undefined \(|unknown|not supported/) { my $n = $1; cut(\$src, defined $n ? qr/\b\Q$n\E\b/ : qr/^\Q$line\E$/m) }
        else { last }
    }
    $out += $all - @tests;
    if ($err) {
        $out += @tests;
        print "$base: left out: ", (split /\n/, $err)[0], "\n";
        next;
    }
    for my $t (@tests) {
        my $log = `cd $dir && timeout 20 $gol run -race $p $t 2>&1 </dev/null`;
        if ($log =~ /SKIPPED/) { $out++; next }
        $log =~ s/^WARNING: DATA RACE\n(?:(?!^=====).*\n)*?  main\.init\(\)\n//gm;      # of package initialisation, not of the function
        my $raced = $log =~ /WARNING: DATA RACE/;
        if ($t =~ /^TestNoRace/ ? !$raced : $t =~ /^TestRace/ ? $raced : 1) { $ok++; next }
        if ($t =~ /^TestNoRace/) { $false++ } else { $missed++ }
        my $why = $raced ? 'false alarm' : 'missed';
        print "$base: $t: $why\n", $v ? $log : '';
    }
}
print "races: $ok as Go, $missed missed, $false false alarms, $out left out\n";
exit($false ? 1 : 0);
