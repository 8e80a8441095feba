#!/usr/bin/perl
# stdinline.pl > stdlib/inlined.txt - which functions of its standard library the installed Go inlines, and what calling each costs.
#
# Go's compiler says so itself of its own packages (-gcflags=-m=2): "can inline F with cost N", and for each call in F that is inlined there "inlining call to G".
# Where a program's call of F is inlined, it says the latter of that call, too. Taken are exported functions and methods that gol's package of that name has, but for
# generic ones, whose cost depends on the instance. Calls that Go has instructions for cost nothing more, and are not inlined: which these are it does not say.
use strict;
use warnings;
use File::Find;

my %instructions = (
    'math' => 'Ceil FMA Floor RoundToEven Trunc',
    'math/bits' => 'Add Add64 Div Div64 Len Len16 Len32 Len64 Len8 Mul Mul64 OnesCount OnesCount16 OnesCount32 OnesCount64 ReverseBytes32 ReverseBytes64 '
                 . 'RotateLeft RotateLeft16 RotateLeft32 RotateLeft64 RotateLeft8 Sub Sub64 TrailingZeros16 TrailingZeros32 TrailingZeros64 TrailingZeros8',
    'runtime' => 'KeepAlive',
    'sync/atomic' => join(' ', 'LoadPointer', map { my $op = $_; map { "$op$_" } qw(Int32 Int64 Uint32 Uint64 Uintptr) } qw(Add And CompareAndSwap Load Or Store Swap)),
);
# These are inlined, and cost nothing more either: -1.
my %cheap = map { my $e = $_; map { my $b = $_; map { ("$e.$_$b" => 1) } qw(Uint PutUint AppendUint) } 16, 32, 64 } qw(littleEndian bigEndian);
my (%has, %decls, %calls, %local, %literals);
find({ no_chdir => 1, wanted => sub {
    return if !/\.gol$/;
    my ($pkg) = $File::Find::name =~ m{^stdlib/(.*)/[^/]+$};
    open my $h, '<', $_ or die "$_: $!\n";
    while (<$h>) { $has{$pkg}{$1 ? "$1.$2" : $2} = 1 if /^func (?:\((?:\w+ )?(\*?\w+)\) )?(\w+)\(/ }
} }, 'stdlib');
%has or die "stdinline.pl: run it where stdlib/ is\n";

my $pkg = '';
open my $go, '-|', "go build -gcflags=-m=2 " . join(' ', sort grep { !m{^gol/|(?:^|/)internal(?:/|$)} } keys %has) . " 2>&1" or die;
while (<$go>) {
    $pkg = $1 if /^# (\S+)/;
    my ($file, $line, $text) = /^(\S+?):(\d+):\d+: (.*)/ or next;
    if ($text =~ /^can inline (.*?) with cost (\d+) as: / || $text =~ /^cannot inline (.*?): /) {
        my ($name, $cost) = ($1, $2);
        if ($name =~ /func\d|wrap\d|-range\d/) { push @{ $literals{$file} }, $line }
        elsif ($name !~ /\[/) {
            push @{ $decls{$file} }, { line => $line, name => $name, cost => $cost, pkg => $pkg };
            $local{$pkg}{$name} = 1;
        }
    } elsif ($text =~ /^inlining call to (.*)/) {
        push @{ $calls{$file} }, [$line, $1];
    }
}

# The line that ends the function which begins in line $i, or the first literal in it: what is inlined there is not inlined with it.
sub end_of {
    my ($text, $i, $literals) = @_;
    my $end = $i;
    $end++ while $text->[$end - 1] !~ /^\}|^func.*\}$/ && $end < @$text;
    for (@$literals) { $end = $_ - 1 if $_ >= $i && $_ <= $end }
    return $end;
}

my %out;
for my $file (grep { -f } sort keys %decls) {
    open my $h, "<", $file or die "$file: $!\n";
    chomp(my @text = <$h>);
    for my $f (@{ $decls{$file} }) {
        (my $plain = $f->{name}) =~ s/^\((\*\w+)\)/$1/;
        next if !defined $f->{cost} || $plain !~ /^(?:\*?\w+\.)?[A-Z]\w*$/ || !$has{ $f->{pkg} }{$plain};
        my ($from, $to) = ($f->{line}, end_of(\@text, $f->{line}, $literals{$file} || []));
        my %told;
        my @in = grep { !/func\d/ && !$told{$_}++ } map { $_->[1] } grep { $_->[0] >= $from && $_->[0] <= $to } @{ $calls{$file} || [] };
        $_ = ".$_" for grep { $local{ $f->{pkg} }{$_} } @in;
        $out{ $f->{pkg} }{ $f->{name} } = join ' ', $f->{pkg} eq 'encoding/binary' && $cheap{$plain} ? -1 : $f->{cost}, join ';', @in;
    }
}
for my $p (keys %instructions) { $out{$p}{$_} = '0 ' for grep { $has{$p}{$_} } split / /, $instructions{$p} }
print <<'X';
# inlined.txt - the functions of the standard library that Go 1.26 inlines, where gol's own is other code (compiler/ir/stdinline.c).
#
# Of each package its functions, each with what calling it costs (0: it is an instruction, -1: nothing more, too) and the functions that are inlined into it;
# those of the same package begin with a dot.
#
# Made by tools/stdinline.pl from what Go's compiler says.
X
for my $p (sort keys %out) {
    print "package $p\n";
    print "$f $out{$p}{$f}" =~ s/ $//r, "\n" for sort keys %{ $out{$p} };
}
