#!/usr/bin/perl
# run.pl - times gol beside its peers on bench/NAME.go and bench/lua/NAME.lua and prints the ratios (below 1: gol is faster).
#
#   bench/run.pl [name ...]      ROUNDS=3 rounds, GOL=bin/gol, PEERS="lua5.4 luajit-joff luajit go"
#
# In each round every side runs a row once, one after the other, so that a slow moment of the machine meets all of them; the least
# user+sys time of each counts. gol's time contains compiling the program, go's does not: it runs a built binary. All sides must print
# the same, or the row counts as failed and the exit code is 1. A peer that is not installed is left out with a note.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Usage qw(run have);
use File::Temp qw(tempdir);

my $dir = $FindBin::Bin;
my $gol = $ENV{GOL} // "$dir/../bin/gol";
my $rounds = $ENV{ROUNDS} // 3;
my $tmp = tempdir(CLEANUP => 1);
my @rows = qw(fib loops nbody spectralnorm fannkuch mandelbrot sieve matmul binarytrees mapint wordcount strbuild sort closures
              iface structs tokenizer sprintf json lru dijkstra sortfunc panics generators structkeys raytrace richards
              lcs life knucleotide splitjoin strconvs pqueue memo selects);
if (@ARGV) {
    my %known = map { $_ => 1 } @rows;
    $known{$_} or die "run.pl: no row $_; rows: @rows\n" for @ARGV;
    @rows = @ARGV;
}

my %cmd = (
    'gol'         => sub { [$gol, "$dir/$_[0].go"] },
    'lua5.4'      => sub { ['lua5.4', "$dir/lua/$_[0].lua"] },
    'luajit-joff' => sub { ['luajit', '-joff', "$dir/lua/$_[0].lua"] },
    'luajit'      => sub { ['luajit', "$dir/lua/$_[0].lua"] },
    'go'          => sub { ["$tmp/$_[0]"] },
);
my @sides = ('gol');
for my $peer (split ' ', $ENV{PEERS} // 'lua5.4 luajit-joff luajit go') {
    die "run.pl: unknown peer $peer\n" unless $cmd{$peer};
    (my $exe = $peer) =~ s/-joff//;
    if (have($exe)) { push @sides, $peer }
    else { print "note: $exe is not installed, its columns are left out\n" }
}

my @vs = grep { $_ ne 'gol' } @sides;
my (%log, %n, %above, $bad);
printf "%-13s" . ("%9s" x @sides) . "  " . ("%14s" x @vs) . "\n", 'seconds', map({ s/uajit-joff/j-joff/r } @sides), map { "gol/" . s/luajit-joff/lj-joff/r } @vs;
$| = 1;
for my $row (@rows) {
    my (%best, $want, %wrong);
    if (grep { $_ eq 'go' } @sides) {
        system('go', 'build', '-o', "$tmp/$row", "$dir/$row.go") == 0 or $wrong{go} = 1;
    }
    for (1 .. $rounds) {
        for my $side (@sides) {
            next if $wrong{$side};
            my $r = run($cmd{$side}->($row), "$tmp/out.$side");
            my ($t, $text) = ($r->{cpu}, do { local (@ARGV, $/) = "$tmp/out.$side"; <> } // '');
            if ($r->{status}) { $wrong{$side} = 1; delete $best{$side}; next }
            $want //= $text;
            if ($text ne $want) { $wrong{$side} = 2; delete $best{$side}; next }
            $best{$side} = $t if !defined $best{$side} || $t < $best{$side};
        }
    }
    my $line = sprintf '%-13s', $row;
    $line .= defined $best{$_} ? sprintf('%9.3f', $best{$_}) : sprintf('%9s', $wrong{$_} == 2 ? 'DIFFERS' : 'FAILED') for @sides;
    $line .= '  ';
    for my $p (@vs) {
        if (!defined $best{gol} || !defined $best{$p} || !$best{$p} || !$best{gol}) { $line .= sprintf '%14s', '-'; next }
        my $r = $best{gol} / $best{$p};
        $line .= sprintf '%14.2f', $r;
        $log{$p} += log $r;
        $n{$p}++;
        push @{ $above{$p} }, $row if $r > 1;
    }
    print "$line\n";
    if (%wrong) {
        $bad = 1;
        for my $s (sort keys %wrong) {
            my $err = '';
            if (open my $f, '<', "$tmp/out.$s.err") { $err = <$f> // ''; chomp $err }
            print "  $row: $s ", ($wrong{$s} == 2 ? "prints something else than the first side" : "failed: $err"), "\n";
        }
    }
}
for my $p (@vs) {
    next unless $n{$p};
    my @a = @{ $above{$p} // [] };
    printf "geometric mean gol/%s: %.3f over %d rows%s\n", $p, exp($log{$p} / $n{$p}), $n{$p}, $p =~ /^lua/ && @a ? "; above 1: @a" : '';
}
exit($bad ? 1 : 0);
