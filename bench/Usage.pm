# Usage.pm - runs one command and says what it cost in CPU and wall seconds.
#
# times() counts in hundredths of a second, too coarse here, so the wait4 system call is made directly; its struct rusage begins with two
# timevals, user and system. (For peaks of memory see usage.c: the kernel counts perl's own pages towards a child forked from it.)
package Usage;
use strict;
use warnings;
use POSIX ();
use Time::HiRes ();
use Exporter 'import';
our @EXPORT_OK = qw(run have);

my $nr = { x86_64 => 61, aarch64 => 260, riscv64 => 260 }->{ (POSIX::uname())[4] }
    or die "Usage.pm: the number of wait4 on this machine is not known\n";

# run(argv, file): output goes to file, errors to file.err. Returns {status, cpu, wall}; status as in $?.
sub run {
    my ($argv, $file) = @_;
    my $start = Time::HiRes::time();
    my $pid = fork // die "fork: $!";
    if (!$pid) {
        open STDOUT, '>', $file or POSIX::_exit(126);
        open STDERR, '>', "$file.err" or POSIX::_exit(126);
        { no warnings; exec { $argv->[0] } @$argv; }
        POSIX::_exit(127);
    }
    my ($status, $ru) = ("\0" x 4, "\0" x 256);
    1 while syscall($nr, $pid, $status, 0, $ru) == -1 && $!{EINTR};
    my @t = unpack 'q4', $ru;
    return { status => unpack('i', $status), wall => Time::HiRes::time() - $start, cpu => $t[0] + $t[2] + ($t[1] + $t[3]) / 1e6 };
}

# Is the program somewhere on PATH?
sub have { my $p = shift; return scalar grep { -x "$_/$p" } split /:/, $ENV{PATH} }
1;
