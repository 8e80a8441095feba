# Judge.pm - what the suites that run Go's own tests share: finding Go, running gol within limits, reading its diagnostics, working in
# parallel, and the ratchet.
#
# A test is a hash: name (relative to the suite's folder), kind, file, and what the suite adds. A suite calls `judge` with a function that
# returns undef when the test passes, else why not. It runs in a child process of its own: what it counts goes through `count`.
package Judge;
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename;
use File::Temp qw(tempdir);
use POSIX ();
use Exporter 'import';
our @EXPORT = qw($top $goroot $gol slurp spew run_cmd diagnostics tmpdir judge count totals ratchet first_line);

our $top = abs_path(dirname(__FILE__) . '/../..');
our $gol = $ENV{GOL} ? abs_path($ENV{GOL}) : "$top/bin/gol";
our $goroot = do {
    chomp(my $r = `go env GOROOT 2>/dev/null`);
    my ($found) = grep { $_ && -d "$_/test" } ($r, glob('/usr/share/go-*'), '/usr/lib/go');
    $found // die "no \$GOROOT/test: install Go, or: sudo apt-get install golang-src\n";
};

# The limit is processor time, so that a busy machine loses no test; the clock only ends what waits for ever.
my $cpu = $ENV{GOTEST_CPU} || 20;
my $wall = $ENV{GOTEST_TIMEOUT} || 6 * $cpu;

my $tmp = tempdir(CLEANUP => 1);
my $owner = $$;
my $worker = 0;
my %counted;

sub slurp { my ($f) = @_; open(my $h, '<:raw', $f) or return ''; local $/; return scalar(<$h>) // ''; }
sub spew { my ($f, $text) = @_; open(my $h, '>:raw', $f) or die "$f: $!\n"; print $h $text; close $h; }
sub first_line { my ($s) = @_; $s =~ s/\A\s+//; $s =~ s/\n.*//s; return substr($s, 0, 200); }

# An empty folder of this worker's own.
sub tmpdir
{
    my $d = "$tmp/w$worker";
    system('rm', '-rf', $d);
    mkdir $d;
    return $d;
}

# Runs @cmd in folder $dir with %env added. Returns (exit code, output, error output); with merge => 1 both in the first.
# 124: out of time; 128+n: died by signal n.
sub run_cmd
{
    my ($dir, $opt, @cmd) = @_;
    my ($o, $e) = ("$tmp/o$worker", "$tmp/e$worker");
    spew($e, '');
    my $pid = fork() // die;
    if ($pid == 0) {
        setpgrp(0, 0);
        chdir $dir or POSIX::_exit(127);
        $ENV{$_} = $opt->{env}{$_} for keys %{$opt->{env} // {}};
        open(STDIN, '<', '/dev/null');
        open(STDOUT, '>', $o);
        if ($opt->{merge}) { open(STDERR, '>&', \*STDOUT); } else { open(STDERR, '>', $e); }
        exec('/bin/sh', '-c', "ulimit -t $cpu; ulimit -c 0; exec \"\$@\"", 'sh', @cmd) or POSIX::_exit(127);
    }
    my $timed = 0;
    local $SIG{ALRM} = sub { $timed = 1; kill 'KILL', -$pid };
    alarm($wall);
    waitpid($pid, 0);
    my $st = $?;
    alarm 0;
    kill 'KILL', -$pid;         # what the test left running
    my $sig = $st & 127;
    my $rc = $timed || $sig == 24 || $sig == 9 ? 124 : $sig ? 128 + $sig : $st >> 8;
    return ($rc, slurp($o), slurp($e));
}

# The diagnostics of `gol check -json`'s output: [file, line, col, message] each.
sub diagnostics
{
    my ($json) = @_;
    my @d;
    for (split /\n/, $json) {
        my ($f) = /"file":"((?:[^"\\]|\\.)*)"/;
        my ($l) = /"line":(\d+)/;
        my ($c) = /"col":(\d+)/;
        my ($m) = /"message":"((?:[^"\\]|\\.)*)"/;
        next unless defined $m && defined $l;
        $m =~ s/\\(?:u([0-9a-fA-F]{4})|(.))/defined $1 ? chr(hex $1) : $2 eq 'n' ? "\n" : $2 eq 't' ? "\t" : $2/ge;
        my (undef, $notes) = split /,"notes":/, $_, 2;          # lines of the message in Go's text
        while (($notes // '') =~ /\{"file":"((?:[^"\\]|\\.)*)","line":(\d+),"col":(\d+),"message":"((?:[^"\\]|\\.)*)"/g) {
            my ($nf, $nl, $nc, $t) = ($1, $2, $3, $4);
            $t =~ s/\\(?:u([0-9a-fA-F]{4})|(.))/defined $1 ? chr(hex $1) : $2 eq 'n' ? "\n" : $2 eq 't' ? "\t" : $2/ge;
            $m .= "\n\t$nf:$nl:$nc: $t";
        }
        push @d, [$f // '', $l, $c // 0, $m];
    }
    return @d;
}

# Adds $n to a figure that `totals` returns.
sub count { my ($what, $n) = @_; $counted{$what} += $n; }

my %total;
sub totals { return \%total; }

# Runs every test on $jobs processes, which draw the next one's number from a pipe. Returns the reasons by index: '' for a pass.
sub judge
{
    my ($tests, $run) = @_;
    my $jobs = $ENV{JOBS} || 2;
    pipe(my $r, my $w) or die;
    my $feeder = fork() // die;
    if ($feeder == 0) {
        close $r;
        syswrite($w, pack('N', $_)) for 0 .. $#$tests;
        POSIX::_exit(0);
    }
    close $w;
    my @pids;
    for my $j (1 .. $jobs) {
        my $pid = fork() // die;
        if ($pid == 0) {
            $worker = $j;
            open(my $h, '>', "$tmp/res$j") or die;
            while ((sysread($r, my $b, 4) // 0) == 4) {
                my $i = unpack('N', $b);
                my $why = eval { $run->($tests->[$i]) };
                $why = "the judge failed: $@" if $@;
                $why = first_line($why) =~ s/\t/ /gr if defined $why;
                print $h "$i\t" . ($why // '') . "\n";
            }
            print $h "+\t$_\t$counted{$_}\n" for keys %counted;
            close $h;
            POSIX::_exit(0);
        }
        push @pids, $pid;
    }
    close $r;
    waitpid($_, 0) for $feeder, @pids;
    my @why = ('no result') x @$tests;
    for my $j (1 .. $jobs) {
        for (split /\n/, slurp("$tmp/res$j")) {
            if (/^\+\t(.*)\t(\d+)$/) { $total{$1} += $2; }
            elsif (/^(\d+)\t(.*)$/) { $why[$1] = $2; }
        }
    }
    return @why;
}

# Compares with the list of what passed before. update: writes the list, to which passes are only added; rewrite: a new list. Returns what was lost.
sub ratchet
{
    my ($file, $how, $passed) = @_;
    my %now = map { $_ => 1 } @$passed;
    my @before = grep { $_ ne '' } split /\n/, slurp($file);
    my @lost = grep { !$now{$_} } @before;
    if ($how) {
        my %keep = map { $_ => 1 } @$passed, $how eq 'rewrite' ? () : @before;
        spew($file, join('', map { "$_\n" } sort keys %keep));
    }
    return @lost;
}

END { if ($$ == $owner) { my $st = $?; system('rm', '-rf', $tmp); $? = $st; } }
1;
