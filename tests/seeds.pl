#!/usr/bin/perl
# seeds.pl - runs the concurrency tests under many seeds: each must give its expected output and exit code whatever the schedule.
#
#   GOL=bin/gol perl tests/seeds.pl [-n SEEDS] [-race] [FILE.go ...]      (default: 1000 seeds, all of tests/sched and the examples that start goroutines)
#
# A seed fixes the run, so a failure names the seed that repeats it. Sleeping takes no time (GODEBUG=nosleep=1).
# Tests that wait for the world outside (processes, signals, input, the real clock) say so in a line "// seeds: no".
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Temp qw(tempdir);

my $gol = abs_path($ENV{GOL} || 'bin/gol') or die "no gol: run make first\n";
my ($n, @flags) = (1000);
while (@ARGV && $ARGV[0] =~ /^-/) {
    my $f = shift;
    if ($f eq '-n') { $n = shift } elsif ($f eq '-race') { push @flags, '-race' } else { die "unknown flag $f\n" }
}
sub slurp { open(my $h, '<:raw', $_[0]) or return ''; local $/; return scalar(<$h>) // '' }
my @files = @ARGV ? @ARGV : (glob('tests/sched/*.go'), grep { slurp($_) =~ /^\s*go |\.Go\(/m } glob('examples/*.gol'), glob('examples/*.go'));
my $tmp = tempdir(CLEANUP => 1);
my ($pass, $fail) = (0, 0);
$ENV{GODEBUG} = 'nosleep=1';
for my $f (@files) {
    (my $base = $f) =~ s/\.gol?$//;
    next unless -e "$base.out";
    next if slurp($f) =~ m{^// seeds: no}m;
    my ($want, $rc) = (slurp("$base.out"), -e "$base.rc" ? slurp("$base.rc") + 0 : 0);
    my $in = -e "$base.in" ? "$base.in" : '/dev/null';
    my $args = join ' ', map { quotemeta } split /\n/, slurp("$base.args");
    # The shell runs the seeds and stops at the first that fails.
    my $script = "for s in \$(seq 1 $n); do timeout 60 $gol run @flags -seed \$s $f $args <$in >$tmp/out 2>$tmp/err; r=\$?; "
        . "[ \$r = $rc ] && cmp -s $tmp/out $tmp/want || { echo \$s \$r; exit 1; }; done";
    open(my $w, '>:raw', "$tmp/want"); print $w $want; close $w;
    my $bad = `$script`;
    if ($? == 0) { $pass++; next }
    $fail++;
    my ($seed, $got) = split ' ', $bad;
    print "FAIL $f: gol run @flags -seed $seed gives exit code $got, or another output\n";
}
print "seeds: $pass passed, $fail failed ($n seeds each)\n";
exit($fail ? 1 : 0);
