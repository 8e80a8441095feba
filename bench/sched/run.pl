#!/usr/bin/perl
# run.pl - goroutines of gol beside Go (one P) and Lua's coroutines, in one run, in turn.
#
#   perl bench/sched/run.pl [ROUNDS]        (default 3; needs bin/gol; Go and lua5.4 where installed)
#
# CPU time, user and system, of a process that does one thing, less that of one that does nothing, divided by the number of operations; the least of the rounds.
# Lua has no channels: a resume and a yield stand for them, and its sieve ends at 180 primes, so it is left out.
use strict;
use warnings;
use File::Temp qw(tempdir);

my $rounds = shift || 3;
my $tmp = tempdir(CLEANUP => 1);
my %ops = (roundtrip => 1e6, gosched => 1e6, 'go+exit' => 1e6, buffered => 1e6, select8 => 2.5e5, mutex => 1e6, park100k => 1e5, sieve => 1000);
my @names = qw(roundtrip gosched go+exit buffered select8 mutex park100k sieve);
my %cmd = (gol => ['bin/gol', 'run', 'bench/sched/sched.go']);
$cmd{go} = ["$tmp/sched"] if system("go build -o $tmp/sched bench/sched/sched.go 2>/dev/null") == 0;
my ($lua) = grep { -x } map { ("$_/lua5.4", "$_/lua") } split /:/, $ENV{PATH};
$cmd{lua} = [$lua, 'bench/sched/sched.lua'] if $lua;
$ENV{GOMAXPROCS} = 1;

sub cpu {
    my @c = @_;
    my @a = times;
    system(@c) == 0 or return undef;
    my @b = times;
    return $b[2] + $b[3] - $a[2] - $a[3];
}

my %best;
for my $r (1 .. $rounds) {
    for my $who (sort keys %cmd) {
        for my $n ('nothing', @names) {
            next if $who eq 'lua' && ($n eq 'select8' || $n eq 'mutex' || $n eq 'sieve');
            my $t = cpu(@{$cmd{$who}}, $n);
            $best{$who}{$n} = $t if defined $t && (!defined $best{$who}{$n} || $t < $best{$who}{$n});
        }
    }
}
printf "%-12s %10s %10s %10s   ns of CPU an operation, least of %d\n", '', 'gol', 'go', 'lua', $rounds;
for my $n (@names) {
    printf "%-12s", $n;
    for my $who (qw(gol go lua)) {
        my $t = $best{$who}{$n};
        if (defined $t) { printf " %10.1f", ($t - $best{$who}{nothing}) * 1e9 / $ops{$n} } else { printf " %10s", '-' }
    }
    print "\n";
}
for my $who (grep { $cmd{$_} } qw(gol go)) {
    my $line = `@{$cmd{$who}} parkmem`;
    printf "%s: 1,000,000 parked goroutines take %d bytes each\n", $who, $1 * 1024 / 1e6 if $line =~ /(\d+) kB/;
}
