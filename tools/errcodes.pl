#!/usr/bin/perl
# errcodes.pl - the errors of Go's type checker, code by code: tests/codes.
#
#   perl tools/errcodes.pl            which codes of $GOROOT/src/internal/types/errors/codes.go tests/codes/CODES lacks
#   perl tools/errcodes.pl -update [FILE...]   writes the expectations anew from Go: NAME.want, "LINE:COL CODE TEXT" each; - for errors without a code
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename;
use File::Temp qw(tempdir);

my $dir = abs_path(dirname(__FILE__) . '/../tests/codes');
chomp(my $goroot = `go env GOROOT`);
sub slurp { my ($f) = @_; open(my $h, '<:raw', $f) or return ''; local $/; return scalar(<$h>) // ''; }
sub spew { my ($f, $text) = @_; open(my $h, '>:raw', $f) or die "$f: $!\n"; print $h $text; close $h; }

my %listed = map { /^(\w+)/ ? ($1 => 1) : () } split /\n/, slurp("$dir/CODES");
my $bad = 0;
for (slurp("$goroot/src/internal/types/errors/codes.go") =~ /^\t([A-Z]\w*)(?: Code = \S+)?$/mg) {
    next if $listed{$_};
    print "$_: not in tests/codes/CODES\n";
    $bad = 1;
}
if (@ARGV && shift eq '-update') {
    my $tmp = tempdir(CLEANUP => 1);
    system("go list -export -f '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}' std >$tmp/cfg 2>/dev/null");
    for my $f (@ARGV ? map { abs_path($_) } @ARGV : sort glob("$dir/*.go")) {
        my $name = basename($f);
        my ($lang) = (slurp($f) =~ m{\A// (-lang=\S+)}, '');
        my $out = `cd $dir && go tool compile $lang -e -errorurl -p main -importcfg $tmp/cfg -o $tmp/x.o $name 2>&1`;
        my @want;
        for (split /\n/, $out) {
            my $code = s{ \[go\.dev/e/(\w+)\]}{} ? $1 : '-';
            if (/^\s+(.*)/) { $want[-1][2] .= "\n\t$1"; }
            elsif (/^\Q$name\E:(\d+:\d+): (.*)/) { push @want, [$1, '-', $2]; }
            else { die "$name: $_\n"; }
            $want[-1][1] = $code if $code ne '-';
        }
        my $want = join '', map { "$_->[0] $_->[1] $_->[2]\n" } @want;
        spew($f =~ s/\.go$/.want/r, $want) if slurp($f =~ s/\.go$/.want/r) ne $want;
    }
}
exit($bad);
