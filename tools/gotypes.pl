#!/usr/bin/perl
# gotypes.pl - runs the test data of Go's type checkers ($GOROOT/src/internal/types/testdata) through gol check.
#
#   perl tools/gotypes.pl [-update|-rewrite] [NAME...]
#
# A comment ERROR "text" (part of the message) or ERRORx "regexp" expects an error at the line of the token before it. A file, or a folder of
# files that are one package, passes when exactly these lines have errors, with matching texts; or else when gol check says, error by error, at the same lines and in
# the same words, what Go's own compiler says of it (which does not check types behind syntax errors, and has other settings than the type checker's tests).
# tests/gotypes.passed lists what passed before: losing one fails.
use strict;
use warnings;
no warnings 'regexp';
use File::Basename;
use File::Temp 'tempdir';
use lib dirname(__FILE__) . '/gotest';
use Judge;

# Not about gol: the type checker's own check of branches, which the compiler does not use (the parser reports these, in other words); cgo.
my %left = map { $_ => 1 } qw(check/gotos.go check/labels.go check/importC.go);

my $how = '';
while (@ARGV && $ARGV[0] =~ /^-(update|rewrite)$/) { $how = $1; shift; }
my @only = @ARGV;
my $tmp = tempdir(CLEANUP => 1);
my $dir = "$goroot/src/internal/types/testdata";

sub unquote { my ($q) = @_; return substr($q, 1, -1) if $q =~ /^`/; $q = substr($q, 1, -1); $q =~ s/\\(.)/$1 eq 'n' ? "\n" : $1 eq 't' ? "\t" : $1/ge; return $q; }

# [line, regexp] of each ERROR comment.
sub wanted
{
    my ($s) = @_;
    my ($line, $last, @want) = (1, 1);
    while ($s =~ m{\G(?:(//[^\n]*)|(/\*.*?\*/)|(`[^`]*`|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|([ \t\r\n]+)|(\w+|.))}gcs) {
        my $c = $1 // $2;
        my $text = $&;
        if (!defined $c && !defined $4) { $last = $line; }
        if (defined $c && $c =~ m{^/[/*] (ERRORx?) (`[^`]*`|"(?:\\.|[^"\\])*")}) {
            my $rx = $1 eq 'ERROR' ? quotemeta(unquote($2)) : unquote($2);
            push @want, [$last, $rx];
        }
        $line += ($text =~ tr/\n//);
    }
    return @want;
}

sub uniq_of { my %seen; return grep { !$seen{$_}++ } @_; }

# What go tool compile says, as lines FILE:LINE MESSAGE.
sub compiler_says
{
    my ($t, @flags) = @_;
    my $o = "$tmp/$$.o";                                 # a file of its own: the compiler removes it when there are errors
    my ($rc, $out, $err) = run_cmd(dirname($t->{files}[0]), {}, 'go', 'tool', 'compile', '-p', 'main', '-e', '-o', $o, @flags, map { basename($_) } @{$t->{files}});
    return join("\n", sort(uniq_of(map { m{^(?:\./)?([^:\s]+):(\d+)(?::\d+)?: (.*)} ? "$1:$2 " . $3 =~ s/\bmain\.//gr : () } split /\n/, "$out\n$err")));
}

sub run_test
{
    my ($t) = @_;
    my @flags = slurp($t->{files}[0]) =~ m{\A// (-[^\n]*)} ? grep { /^-lang=/ } split ' ', $1 : ();
    my ($rc, $out, $err) = run_cmd(dirname($t->{files}[0]), {}, $gol, 'check', '-e', '-json', @flags, map { basename($_) } @{$t->{files}});
    return $rc == 124 ? 'out of time' : "exit code $rc: $err" if $rc > 1;
    my (%got, @bad, @said);
    my ($pkg) = slurp($t->{files}[0]) =~ /^package (\w+)/m;
    for (diagnostics($out)) {
        push @said, "$_->[0]:$_->[1] " . ($_->[3] =~ s/\n.*//sr) =~ s/\bmain\.//gr;
        next if $_->[3] eq 'undefined: assert';         # a function that only Go's own driver declares
        $_->[3] =~ s/\bmain\./$pkg./g if $pkg;          # gol calls the package it is given main
        push @{$got{$_->[0]}{$_->[1]}}, $_->[3];
    }
    for my $f (@{$t->{files}}) {
        my $name = basename($f);
        my %used;
        for my $w (wanted(slurp($f))) {
            my ($l, $rx) = @$w;
            count('errors', 1);
            my @here = @{$got{$name}{$l} // []};
            $used{$l} = 1;
            if (!@here) { push @bad, "$name:$l: no error, want $rx"; next; }
            count('at their line', 1);
            if (grep { eval { /(?:$rx)/s } } @here) { count('matching text', 1); } else { push @bad, "$name:$l: $here[0] does not match $rx"; }
        }
        for my $l (sort { $a <=> $b } grep { !$used{$_} } keys %{$got{$name}}) { count('unexpected', 1); push @bad, "$name:$l: unexpected: $got{$name}{$l}[0]"; }
    }
    return undef if !@bad;
    if (join("\n", sort(uniq_of(@said))) eq compiler_says($t, @flags)) { count('as the compiler', 1); return undef; }
    return join('; ', map { s/\n.*//sr } @bad);
}

my @todo;
for my $e (sort(glob("$dir/*/*"))) {
    (my $name = $e) =~ s{^\Q$dir\E/}{};
    next if $left{$name};
    next if @only && !grep { $name =~ /$_/ } @only;
    my @files = -d $e ? sort(glob("$e/*.go")) : $e =~ /\.go$/ ? ($e) : ();
    push @todo, { name => $name, files => \@files } if @files;
}
my @why = judge(\@todo, \&run_test);
my @passed;
for my $i (0 .. $#todo) {
    if ($why[$i] eq '') { push @passed, $todo[$i]{name}; } else { print "FAIL $todo[$i]{name}: $why[$i]\n"; }
}
sub share { my ($a, $b) = @_; return sprintf('%d of %d (%.1f%%)', $a // 0, $b, $b ? 100 * ($a // 0) / $b : 0); }
my $c = totals();
printf "packages             %s\n", share(scalar @passed, scalar @todo);
printf "expected errors      at their line %s, matching text %s, unexpected lines %d\n", share($c->{'at their line'}, $c->{errors} // 0),
    share($c->{'matching text'}, $c->{errors} // 0), $c->{unexpected} // 0;
printf "of the packages      %d because the compiler says the same\n", $c->{'as the compiler'} // 0;
my @lost = @only ? () : ratchet("$top/tests/gotypes.passed", $how, \@passed);
print "LOST $_: passed before\n" for @lost;
exit(@lost ? 1 : 0);
