#!/usr/bin/perl
# gotest.pl - runs Go's own test folder against gol and keeps a ratchet of what passes.
#
#   perl tools/gotest.pl [-v] [-update] [NAME...]
#
# $GOROOT/test comes from the installed go, else from Debian's golang-src. Counted are `// run` programs that use no type parameters and import only packages
# gol has (applicable), `// errorcheck` files (every expected error at its line, nothing
# else; only syntax and types: files that need compiler flags are left out) and `// compile` files. tests/gotest.passed lists what
# passed before: losing one fails.
use strict;
use warnings;
no warnings 'regexp';           # Go's patterns hold bare braces
use Cwd qw(abs_path);
use File::Basename;
use File::Temp qw(tempdir);

my ($verbose, $update) = (0, 0);
while (@ARGV && $ARGV[0] =~ /^-/) { my $a = shift; $verbose = 1 if $a eq '-v'; $update = 1 if $a eq '-update'; }
my @only = @ARGV;
my $kinds = $ENV{GOTEST_KINDS} || "run|compile|errorcheck";
my $top = abs_path(dirname($0) . '/..');
my $gol = $ENV{GOL} ? abs_path($ENV{GOL}) : "$top/bin/gol";
chomp(my $root = `go env GOROOT 2>/dev/null`);
($root) = grep { -d "$_/test" } ($root, glob('/usr/share/go-*'), '/usr/lib/go') unless $root && -d "$root/test";
die "no \$GOROOT/test: install Go, or: sudo apt-get install golang-src\n" unless $root && -d "$root/test";
my $dir = "$root/test";
my $tmp = tempdir(CLEANUP => 1);

my %have = map { $_ => 1 } qw(fmt strings bytes strconv sort errors os io bufio math math/bits math/rand math/cmplx unicode unicode/utf8 unicode/utf16
    container/heap container/list container/ring time path path/filepath unsafe reflect runtime runtime/debug io/fs sync sync/atomic context);

sub slurp { my ($f) = @_; open(my $h, '<:raw', $f) or return ''; local $/; return scalar <$h>; }

# Source without comments and strings, to look for what a program uses.
sub bare { my ($s) = @_; $s =~ s{//[^\n]*|/\*.*?\*/|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'}{ }gs; return $s; }

sub imports {
    my ($s) = @_;
    my @i;
    while ($s =~ /^import\s+(?:[\w.]+\s+)?"([^"]+)"/mg) { push @i, $1; }
    while ($s =~ /^import\s*\((.*?)^\)/msg) { my $b = $1; while ($b =~ /"([^"]+)"/g) { push @i, $1; } }
    return @i;
}

sub why_not {
    my ($s, @imp) = @_;
    for (@imp) { return "imports $_" unless $have{$_}; }
    my $b = bare($s);
    return 'type parameters' if $b =~ /\bfunc\s+(?:\([^)]*\)\s*)?\w+\[|\btype\s+\w+\[\s*\w+[\s,]+[^\]]*\w\s*\]/ || $b =~ /\bcomparable\b/;
    return 'range over func' if $b =~ /yield/;
    return undef;
}

sub run_cmd {
    my ($in, @cmd) = @_;
    my $both = $cmd[1] eq 'run';
    unlink("$tmp/e$in");
    my $pid = fork() // die;
    if ($pid == 0) {
        setpgrp(0, 0);
        chdir $dir;
        open(STDIN, '<', '/dev/null');
        open(STDOUT, '>', "$tmp/o$in");
        if ($both) { open(STDERR, '>&', \*STDOUT); } else { open(STDERR, '>', "$tmp/e$in"); }
        exec(@cmd) or exit 127;
    }
    my $timed = 0;
    local $SIG{ALRM} = sub { $timed = 1; kill 'KILL', -$pid };
    alarm($ENV{GOTEST_TIMEOUT} || 60);
    waitpid($pid, 0);
    my $st = $?;
    alarm 0;
    return $timed ? 124 : ($st & 127) ? 128 + ($st & 127) : $st >> 8;
}

sub t_run {
    my ($f, $j, $s) = @_;
    my ($line) = $s =~ m{^// run[ \t]*(.*)$}m;
    my @args = split ' ', $line // '';
    my @flags;
    while (@args && $args[0] =~ /^-/) { shift @args; }
    my $rc = run_cmd($j, $gol, 'run', $f, @args);
    (my $exp = $f) =~ s/\.go$/.out/;
    my $want = -e $exp ? slurp($exp) : '';
    my $got = slurp("$tmp/o$j") . slurp("$tmp/e$j");
    return "exit code $rc: " . substr(slurp("$tmp/e$j") . slurp("$tmp/o$j"), 0, 160) if $rc != 0;
    return "output differs" if $got ne $want;
    return undef;
}

sub t_compile {
    my ($f, $j) = @_;
    my $rc = run_cmd($j, $gol, 'check', $f);
    return $rc == 0 ? undef : substr(slurp("$tmp/e$j"), 0, 200);
}

sub t_errorcheck {
    my ($f, $j, $s) = @_;
    my $rc = run_cmd($j, $gol, 'check', '-e', '-json', $f);
    return "crash $rc" if $rc > 1;
    my (%want, $n, @bad);
    for my $l (split /\n/, $s) {
        $n++;
        next unless $l =~ m{// (?:GC_)?ERROR (.*)$};
        my $rest = $1;
        my @rx;
        while ($rest =~ /"((?:[^"\\]|\\.)*)"|`([^`]*)`/g) { my $r = $1 // $2; $r =~ s/\\"/"/g; $r =~ s/\\\\/\\/g if defined $1; push @rx, $r; }
        $want{$n} = \@rx;
    }
    my %got;
    for (split /\n/, slurp("$tmp/o$j")) {
        my ($line) = /"line":(\d+)/;
        my ($m) = /"message":"((?:[^"\\]|\\.)*)"/;
        next unless defined $m && defined $line;
        $m =~ s/\\n/\n/g; $m =~ s/\\t/\t/g; $m =~ s/\\u([0-9a-fA-F]{4})/chr(hex $1)/ge; $m =~ s/\\(["\\\/])/$1/g;
        push @{$got{$line}}, $m;
    }
    for my $l (sort { $a <=> $b } keys %want) {
        if (!$got{$l}) { push @bad, "$l: no error"; next; }
        for my $rx (@{$want{$l}}) { my $q = $rx; push @bad, "$l: $got{$l}[0] !~ $rx" unless grep { eval { /$q/s } } @{$got{$l}}; }
    }
    for my $l (sort { $a <=> $b } keys %got) { push @bad, "$l: unexpected: $got{$l}[0]" unless $want{$l}; }
    return @bad ? join('; ', map { substr($_, 0, 150) } @bad[0 .. ($#bad < 2 ? $#bad : 2)]) : undef;
}

my @tests;
for my $f (sort(glob("$dir/*.go"), glob("$dir/*/*.go"))) {
    (my $name = $f) =~ s{^\Q$dir\E/}{};
    next if $name =~ m{\.dir/} || $name =~ m{^(codegen|typeparam|internal|abi|arenas|simd|stress)/};
    next if @only && !grep { $name =~ /$_/ } @only;
    my $s = slurp($f);
    my ($head) = $s =~ m{\A(?:\s*//go:build[^\n]*\n|\s*\n|// \+build[^\n]*\n)*//\s*(\w+)([^\n]*)};
    my $kind = $1 // '';
    my $flags = $2 // '';
    ($kind, $flags) = ($1, $2) if $s =~ m{^// (run|errorcheck|compile)\b([^\n]*)$}m && $kind !~ /^(run|errorcheck|compile)$/;
    next unless $kind =~ /^($kinds)$/;
    if ($s =~ m{^//go:build ([^\n]*)}m) { my $c = $1; next if $c =~ /!linux|!amd64|ignore|wasm|windows|cgo|race|msan|goexperiment/ || ($c =~ /386|arm|mips/ && $c !~ /amd64/); }
    my $skip = why_not($s, imports($s));
    $skip //= 'compiler flags' if $kind ne 'run' && $flags =~ /-\d|-[+a-zA-Z]/ && $flags !~ /^\s*-lang/;
    $skip //= 'go version' if $flags =~ /-lang/;
    $skip //= 'gc flags' if $kind eq 'run' && $flags =~ /-gcflags|-goexperiment|-race/;
    push @tests, { name => $name, file => $f, kind => $kind, skip => $skip, src => $s };
}

my @todo = grep { !defined $_->{skip} } @tests;
my $jobs = $ENV{JOBS} || 2;
my @pids;
for my $j (0 .. $jobs - 1) {
    my $pid = fork() // die;
    if ($pid == 0) {
        open(my $h, '>', "$tmp/res$j") or die;
        for (my $i = $j; $i < @todo; $i += $jobs) {
            my $t = $todo[$i];
            my $why = $t->{kind} eq 'run' ? t_run($t->{file}, $j, $t->{src}) : $t->{kind} eq 'compile' ? t_compile($t->{file}, $j) : t_errorcheck($t->{file}, $j, $t->{src});
            $why =~ s/\s+/ /g if defined $why;
            print $h "$i\t" . ($why // '') . "\n";
        }
        close $h;
        require POSIX;
        POSIX::_exit(0);
    }
    push @pids, $pid;
}
waitpid($_, 0) for @pids;
my %res;
for my $j (0 .. $jobs - 1) { for (split /\n/, slurp("$tmp/res$j")) { my ($i, $why) = split /\t/, $_, 2; $res{$i} = $why; } }

my (%n, %p, @passed);
for my $i (0 .. $#todo) {
    my $t = $todo[$i];
    $n{$t->{kind}}++;
    my $why = $res{$i} // 'no result';
    if ($why eq '') { $p{$t->{kind}}++; push @passed, $t->{name}; }
    else { print "FAIL $t->{kind} $t->{name}: $why\n"; }
}
for my $k (qw(run compile errorcheck)) {
    next unless $n{$k};
    printf "%-10s %d of %d applicable pass (%.1f%%)\n", $k, $p{$k} // 0, $n{$k}, 100 * ($p{$k} // 0) / $n{$k};
}
my ($pn, $pp) = (0, 0);
for my $i (0 .. $#todo) {
    next unless $todo[$i]{kind} eq 'run' && !grep { /^(runtime|runtime\/debug|reflect|unsafe|io\/fs)$/ } imports($todo[$i]{src});
    $pn++;
    $pp++ if ($res{$i} // 'x') eq '';
}
printf "run        %d of %d pass (%.1f%%) of those that import neither runtime nor reflect nor unsafe\n", $pp, $pn, 100 * $pp / $pn if $pn;
if ($verbose) { my %why; $why{$_->{skip}}++ for grep { defined $_->{skip} } @tests; print "left out: $why{$_} $_\n" for sort { $why{$b} <=> $why{$a} } keys %why; }
my $ratchet = "$top/tests/gotest.passed";
my %now = map { $_ => 1 } @passed;
if ($update) {
    open(my $h, '>', $ratchet) or die;
    print $h "$_\n" for sort @passed;
    close $h;
}
my @lost = @only ? () : grep { $_ && !$now{$_} && grep { 1 } $_ } split /\n/, slurp($ratchet);
print "LOST $_: passed before\n" for @lost;
printf "%d passed, %d failed\n", scalar @passed, scalar(@todo) - @passed;
exit(@lost ? 1 : 0);
