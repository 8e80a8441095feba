#!/usr/bin/perl
# gen_sysconst.pl - writes stdlib/syscall/constants.gol: the numbers of Linux on amd64 that package syscall names; and calls.gol: those of system calls. These are fewer, and read first.
#
#   perl tools/gen_sysconst.pl
#
# Names are read from $GOROOT/api/*.txt, and Go is asked for the values; names that the package's other files declare are left out.
use strict;
use warnings;
use File::Basename;
use File::Temp qw(tempdir);

my $top = dirname(dirname(__FILE__));
my $goroot = $ENV{GOROOT} // `go env GOROOT`;
chomp $goroot;
my (%have, %name);
for my $f (grep { !/(?:constants|calls)\.gol$/ } glob "$top/stdlib/syscall/*.gol") {
    open my $h, '<', $f or die "$f: $!\n";
    while (<$h>) { $have{$1} = 1 if /^\s+([A-Z]\w*)\s+=/ || /^const ([A-Z]\w*)\b/ }
}
for my $f (glob "$goroot/api/go1*.txt") {
    open my $h, '<', $f or die "$f: $!\n";
    while (<$h>) { $name{$1} = 1 if /^pkg syscall(?: \(linux-amd64\))?, const ([A-Z]\w*) / && !$have{$1} }
}
my $dir = tempdir(CLEANUP => 1);
my (%bad, @out);
for (1 .. 100) {                                      # a name may be another system's: Go tells, some at a time
    my @n = grep { !$bad{$_} } sort keys %name;
    open my $o, '>', "$dir/p.go" or die "$dir: $!\n";
    print $o "package main\nimport (\"fmt\"; \"syscall\")\n";
    print $o "func show[T bool | int | uint64](name string, v T) { fmt.Printf(\"\\t%s = %v\\n\", name, v) }\nfunc main() {\n";
    print $o map({ "show(\"$_\", syscall.$_)\n" } @n), "}\n";
    close $o;
    @out = `cd $dir && GOFLAGS= go run -gcflags=-e p.go 2>&1`;
    last unless $?;
    /undefined: syscall\.(\w+)/ and $bad{$1} = 1 for @out;
}
die "gen_sysconst: Go refuses the names:\n", @out if $?;
push @out, "\tSYS_FACCESSAT2 = 439\n", "\tSYS_FCHMODAT2 = 452\n", "\tSYS_PIDFD_OPEN = 434\n";
put('constants', grep { !/^\tSYS_/ } @out);
put('calls', grep { /^\tSYS_/ } @out);

sub put {
    my ($name, @lines) = @_;
    open my $o, '>', "$top/stdlib/syscall/$name.gol" or die "$name.gol: $!\n";
    print $o "//gol:rest constants\n\n// Made by tools/gen_sysconst.pl from the system's names and numbers.\n\npackage syscall\n\nconst (\n", @lines, ")\n";
    close $o or die "$name.gol: $!\n";
}
