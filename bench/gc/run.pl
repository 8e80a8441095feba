#!/usr/bin/perl
# run.pl - collectors side by side: throughput, pauses as the program sees them, and peak memory.
#
#   bench/gc/run.pl [row ...]      ROUNDS=2 GOL=bin/gol PEERS="gol-bdwgc go lua5.4" SCALE=1 CLOCK=wall
#   bench/gc/run.pl full           one round of the largest sizes: a live heap of 1 GB in steady, a map of 10 million entries in bigmap
#
# A row is a program that does many small units of work and measures each: trees, steady, bigmap, lists (the .go files here; lua/ has the same for Lua), and mark and
# marktree, of which a unit is a whole runtime.GC(). ops is what single operations cost, in nanoseconds. A program prints units a second, the longest unit and the 99.9th percentile in microseconds. All sides run in turn, ROUNDS times; of each side the best
# throughput, the least longest unit, the least percentile and the least peak are shown, and their ratios to gol's. SCALE multiplies the live heap:
# SCALE=10 is a heap of 1 GB in steady, 3 million map entries and a million lists. Lua measures CPU time (it has no finer clock of the wall),
# the others the wall's, so a busy machine makes theirs look worse; with CLOCK=cpu the thread's CPU time, in which a unit has no waiting.
# Peak memory is what wait4 reports; the kernel counts perl's own 10 MB towards it, far below any row's.
use strict;
use warnings;
use FindBin;
use File::Temp qw(tempdir);
use POSIX ();

my $dir = $FindBin::Bin;
my $gol = $ENV{GOL} // "$dir/../../bin/gol";
my $rounds = $ENV{ROUNDS} // 2;
my $scale = $ENV{SCALE} // 1;
my $clock = "$dir/" . ($ENV{CLOCK} // 'wall') . '.go';
-e $clock or die "run.pl: CLOCK is wall or cpu\n";
my $tmp = tempdir(CLEANUP => 1);
my %normal = (trees => 30000, steady => 100, bigmap => 300000, lists => 100000, mark => 4000000, marktree => 4000000, ops => 1);
my @all = qw(trees steady bigmap lists mark marktree ops);
if ("@ARGV" eq 'full') {
    @normal{qw(steady bigmap)} = (1000, 10000000);
    $rounds = $ENV{ROUNDS} // 1;
    @ARGV = qw(trees steady bigmap lists);
}
my @rows = @ARGV ? @ARGV : @all;
for (@rows) { $normal{$_} or die "run.pl: no row $_; rows: @all\n" }
my $wait4 = { x86_64 => 61, aarch64 => 260, riscv64 => 260 }->{ (POSIX::uname())[4] } or die "run.pl: the number of wait4 on this machine is not known\n";

sub have { my $p = shift; return scalar grep { -x "$_/$p" } split /:/, $ENV{PATH} }

# Runs a command in a folder: (exit status, first line of output, peak KiB).
sub measure {
    my ($cwd, @cmd) = @_;
    my $pid = fork // die "fork: $!";
    if (!$pid) {
        chdir $cwd;
        open STDOUT, '>', "$tmp/out" or POSIX::_exit(126);
        open STDERR, '>', "$tmp/err" or POSIX::_exit(126);
        { no warnings; exec { $cmd[0] } @cmd; }
        POSIX::_exit(127);
    }
    my ($status, $ru) = ("\0" x 4, "\0" x 256);
    1 while syscall($wait4, $pid, $status, 0, $ru) == -1 && $!{EINTR};
    open my $h, '<', "$tmp/out" or die;
    my $line = <$h> // '';
    chomp $line;
    return (unpack('i', $status), $line, (unpack 'q5', $ru)[4]);
}

my %cmd = (
    'gol'       => sub { ($dir, $gol, 'run', "$dir/meter.go", $clock, "$dir/$_[0].go", $_[1]) },
    'gol-bdwgc' => sub { ($dir, $gol, 'run', '--gc=bdwgc', "$dir/meter.go", $clock, "$dir/$_[0].go", $_[1]) },
    'go'        => sub { ($dir, "$tmp/$_[0]", $_[1]) },
    'lua5.4'    => sub { ("$dir/lua", 'lua5.4', "$_[0].lua", $_[1]) },
);
my @sides = ('gol');
for my $peer (split ' ', $ENV{PEERS} // 'gol-bdwgc go lua5.4') {
    die "run.pl: unknown peer $peer\n" unless $cmd{$peer};
    my $ok = $peer eq 'gol-bdwgc' ? system("$gol run --gc=bdwgc -e 'println(1)' >/dev/null 2>&1") == 0 : have($peer);
    if ($ok) { push @sides, $peer } else { print "note: $peer is not there, its lines are left out\n" }
}

# The lines of ops.go, the least of the rounds of each side.
sub ops {
    my (%least, @names);
    for (1 .. $rounds) {
        for my $side (grep { $_ ne 'lua5.4' } @sides) {
            measure($cmd{$side}->('ops', 1));
            open my $h, '<', "$tmp/out" or die;
            while (<$h>) {
                my ($ns, $name) = /^([0-9.-]+) (.*)/ or next;
                push @names, $name unless grep { $_ eq $name } @names;
                my $l = \$least{$name}{$side};
                $$l = $ns if !defined $$l || $ns < $$l;
            }
        }
    }
    for my $name (@names) {
        print 'ops  ', join(', ', map { sprintf '%s %.1f ns', $_, $least{$name}{$_} } grep { defined $least{$name}{$_} } @sides), "  $name\n";
    }
}

my $bad = 0;
$| = 1;
printf "%-9s %-10s %12s %12s %12s %10s    ratios to gol\n", 'row', 'side', 'units/s', 'longest us', 'p99.9 us', 'peak MB';
for my $row (@rows) {
    if (grep { $_ eq 'go' } @sides) {
        system('go', 'build', '-o', "$tmp/$row", "$dir/meter.go", $clock, "$dir/$row.go") == 0 or die "run.pl: go build failed\n";
    }
    if ($row eq 'ops') { ops(); next }
    my (%best, $check);
    for (1 .. $rounds) {
        for my $side (@sides) {
            next if $side eq 'lua5.4' && !-e "$dir/lua/$row.lua";
            my ($status, $line, $peak) = measure($cmd{$side}->($row, int($normal{$row} * ($row eq 'trees' ? 1 : $scale))));
            my ($rate, $longest, $p999, $sum) = split ' ', $line;
            if ($status || !defined $sum) { print "$row $side: failed: $line\n"; $bad = 1; next }
            if ($side ne 'lua5.4') {
                $check //= $sum;
                if ($sum ne $check) { print "$row $side: another result: $sum, not $check\n"; $bad = 1 }
            }
            my @v = ($rate, $longest, $p999, $peak / 1024);
            my $b = $best{$side} //= [@v];
            for my $i (0 .. 3) { $b->[$i] = $v[$i] if $i == 0 ? $v[$i] > $b->[$i] : $v[$i] < $b->[$i] }
        }
    }
    my $g = $best{gol} or next;
    for my $side (grep { $best{$_} } @sides) {
        my $b = $best{$side};
        printf "%-9s %-10s %12s %12.1f %12.1f %10.1f", $row, $side, sprintf($b->[0] < 1000 ? "%.1f" : "%.0f", $b->[0]), @$b[1 .. 3];
        printf "    %.2f %.2f %.2f %.2f", map { $g->[$_] > 0 ? $b->[$_] / $g->[$_] : 0 } 0 .. 3 if $side ne 'gol';
        print "\n";
    }
}
exit $bad;
