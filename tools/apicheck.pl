#!/usr/bin/perl
# apicheck.pl - which exported names of Go's standard library gol's lacks.
#
#   perl tools/apicheck.pl [PACKAGE...]     all packages that gol has, or those named
#
# Reads $GOROOT/api/*.txt, which lists every exported name with its package, and has gol check a program for each package that mentions them all:
# functions, variables and constants by name, types in declarations, methods as method expressions, fields as selectors. Names whose mention is an error of the kind
# "undefined" or "no field or method" are missing. Exit code 1 if any is, save the packages and names below "left out".
use strict;
use warnings;
use File::Basename;
use File::Temp qw(tempdir);

my $top = dirname(dirname(__FILE__));
my $gol = $ENV{GOL} // "$top/bin/gol";
my $goroot = $ENV{GOROOT} // `go env GOROOT`;
chomp $goroot;
die "apicheck: no $goroot/api\n" unless -d "$goroot/api";

# Left out: what the operating system's raw interface or the compiler's own tools need.
my %leave = map { $_ => 1 } qw(syscall);

my %api;                                              # package -> expression -> name as printed
for my $file (glob "$goroot/api/go1*.txt") {
    open my $f, '<', $file or die "$file: $!\n";
    while (<$f>) {
        my ($pkg, $rest) = /^pkg ([a-z0-9\/]+), (.*)/ or next;
        my $base = $pkg =~ m{/v\d+$} ? basename(dirname($pkg)) : basename($pkg);
        if ($rest =~ /^(?:func|var|const) (\w+)/) { $api{$pkg}{"_ = $base.$1"} = $1 }
        elsif ($rest =~ /^method \((\*?)(\w+)(?:\[(.*?)\])?\) (\w+)/) {
            my $args = defined $3 ? '[' . join(', ', map { 'int' } split /,/, $3) . ']' : '';
            $api{$pkg}{"_ = ($1$base.$2$args).$4"} = "$2.$4";
        } elsif ($rest =~ /^type (\w+)(\[.*?\])? struct, (\w+) /) {
            $api{$pkg}{"_ = new($base.$1).$3"} = "$1.$3" unless $2 || $3 eq 'embedded';
        } elsif ($rest =~ /^type (\w+)(\[.*\])? interface, (\w+)\(/) { $api{$pkg}{"_ = $base.$1.$3"} = "$1.$3" unless $2 }
        elsif ($rest =~ /^type (\w+)/) { $api{$pkg}{"_ = new($base.$1)"} = $1 }
    }
}

my $dir = tempdir(CLEANUP => 1);
my $missing = 0;
for my $pkg (@ARGV ? @ARGV : sort keys %api) {
    next if !@ARGV && ($leave{$pkg} || !-d "$top/stdlib/$pkg");
    my @e = sort keys %{ $api{$pkg} // {} };
    open my $f, '>', "$dir/p.go" or die "$dir/p.go: $!\n";
    print $f "package main\nimport \"$pkg\"\nfunc main() {\n", map({ "$_\n" } @e), "}\n";
    close $f;
    my %bad;
    for (`$gol check -e $dir/p.go 2>&1`) {
        %bad = map { $_ => 1 } 0 .. $#e if /p\.go:2:\d+: .*is not in std/;
        $bad{$1 - 4} = 1 if /p\.go:(\d+):\d+: .*(?:undefined|not exported|no field or method|is not in std)/;
    }
    for my $i (sort { $a <=> $b } grep { $_ >= 0 && $_ < @e } keys %bad) {
        print "$pkg.$api{$pkg}{$e[$i]}\n";
        $missing++;
    }
}
print "$missing missing\n";
exit($missing ? 1 : 0);
