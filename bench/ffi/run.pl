#!/usr/bin/perl
# run.pl [ROUNDS] - calls of C functions: gol/ffi beside plain C, LuaJIT's FFI (compiled and interpreted) and Python's ctypes. Nanoseconds of CPU per call, the least of
# all rounds, which take turns. Peers that are not installed are left out.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename;
use File::Temp qw(tempdir);

my $here = dirname(abs_path(__FILE__));
my $gol = abs_path("$here/../../bin/gol");
my $rounds = $ARGV[0] || 5;
my $tmp = tempdir(CLEANUP => 1);
system('cc', '-O2', '-shared', '-fPIC', '-o', "$tmp/libcalls.so", "$here/calls.c") == 0 or die "no C compiler\n";
system('cc', '-O2', '-DPLAIN', '-o', "$tmp/plain", "$here/calls.c", '-ldl') == 0 or die;
sub there { my ($c) = @_; return system("command -v $c >/dev/null 2>&1") == 0; }
my @peers = (
    ['C', 1000000, "$tmp/plain"], ['gol', 500000, $gol, "$here/calls.gol"],
    there('luajit') ? (['LuaJIT', 1000000, 'luajit', "$here/calls.lua"], ['LuaJIT -joff', 300000, 'luajit', '-joff', "$here/calls.lua"]) : (),
    there('python3') ? (['ctypes', 50000, 'python3', "$here/calls.py"]) : (),
);
my (%least, @rows);
for my $round (1 .. $rounds) {
    for my $p (@peers) {
        my ($name, $n, @cmd) = @$p;
        open(my $in, '-|', join(' ', map { "'$_'" } @cmd, "$tmp/libcalls.so", $n) . ' 2>/dev/null') or die;
        while (<$in>) {
            my ($row, $ns) = split;
            push @rows, $row unless grep { $_ eq $row } @rows;
            $least{$name}{$row} = $ns if !defined $least{$name}{$row} || $ns < $least{$name}{$row};
        }
        close $in;
    }
}
printf "%-12s", 'ns per call';
printf "%14s", $_->[0] for @peers;
print "\n";
for my $row (@rows) {
    printf "%-12s", $row;
    printf "%14s", $least{$_->[0]}{$row} // '-' for @peers;
    print "\n";
}
