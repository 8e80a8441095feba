#!/usr/bin/perl
# gotest.pl - runs Go's own test folder against gol, prints what share of each kind passes and why the rest does not, and keeps a ratchet.
#
#   perl tools/gotest.pl [-v] [-update|-rewrite] [NAME...]
#
# The recipe in a test's first comment says what is done with it, as Go's cmd/internal/testdir does:
#
#   run FILE            the program ends well and prints what FILE.out holds (nothing, if there is none)
#   rundir, runindir    the same for the packages of FILE.dir: each by itself below the module "test", or all as one module
#   runoutput           the program's output is a program, which is run
#   compile, build      it compiles: checked, lowered and turned into bytecode
#   compiledir          each package of FILE.dir compiles
#   errorcheck          errors stand at exactly the lines that expect one (// ERROR "regexp"), with matching texts, and nowhere else
#   errorcheckdir       the same for each package of FILE.dir
#
# What is left out, and why, is said by `leave_out` below; -v counts it. tests/gotest.passed lists what passed before: losing one fails.
# -update adds to the list what passes now; -rewrite makes it anew. Limits: GOTEST_CPU seconds of processor time a test, JOBS processes.
use strict;
use warnings;
no warnings 'regexp';           # Go's patterns hold bare braces
use File::Basename;
use lib dirname(__FILE__) . '/gotest';
use Judge;

my ($verbose, $how) = (0, '');
while (@ARGV && $ARGV[0] =~ /^-/) {
    my $a = shift;
    if ($a eq '-v') { $verbose = 1; }
    elsif ($a =~ /^-(update|rewrite)$/) { $how = $1; }
    else { die "usage: gotest.pl [-v] [-update|-rewrite] [NAME...]\n"; }
}
my @only = @ARGV;
my $dir = "$goroot/test";
my @folders = qw(. ken chan interface internal/runtime/sys syntax dwarf fixedbugs codegen abi typeparam typeparam/mdempsky arenas simd);
my @kinds = qw(run rundir runindir compile compiledir build errorcheck errorcheckdir runoutput buildrun builddir buildrundir errorcheckandrundir errorcheckoutput errorcheckwithauto);

# ---- what applies ----

# Source without comments and strings.
sub bare { my ($s) = @_; $s =~ s{//[^\n]*|/\*.*?\*/|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'}{ }gs; return $s; }

sub imports
{
    my ($s) = @_;
    my @i;
    while ($s =~ /^import\s+(?:[\w.]+\s+)?"([^"]+)"/mg) { push @i, $1; }
    while ($s =~ /^import\s*\((.*?)^\)/msg) { my $b = $1; while ($b =~ /"([^"]+)"/g) { push @i, $1; } }
    return @i;
}

# //go:build expressions for linux/amd64, Go 1.26, no cgo, as Go's test driver sees them.
sub builds
{
    my ($s) = @_;
    my ($head) = split /^package\b/m, $s, 2;
    my ($e) = ($head // '') =~ m{^//go:build ([^\n]*)}m or return 1;
    $e =~ s{([\w.]+)}{ $1 =~ /^(?:linux|unix|amd64|gc|test_run)$/ || ($1 =~ /^go1\.(\d+)$/ && $1 <= 26) ? 1 : 0 }ge;
    return $e =~ /^[01!&|() ]*$/ ? eval($e) : 0;
}

# Flags that say something about the language or the run, not about the gc compiler.
my $known_flag = qr/^-(?:lang=go1\.\d+|d=panic|d=ssa\/check\/on|e|C|0|1|s|N|l)$/;
my $old_experiment = qr/^(?:rangefunc|aliastypeparams|unified|nounified)$/;

# Why a test says nothing about gol, or undef. These are the issue's exceptions (cgo, assembly, the go command, the gc compiler's own
# flags) and what lies outside the language as linux/amd64 sees it.
# Go's own compiler fails these (types2Failures in testdir).
my %gc_fails = map { $_ => 1 } qw(shift1.go fixedbugs/issue10700.go fixedbugs/issue18331.go fixedbugs/issue18419.go fixedbugs/issue20233.go
    fixedbugs/issue20245.go fixedbugs/issue31053.go);

sub leave_out
{
    my ($t) = @_;
    return 'expected to fail by Go itself' if $gc_fails{$t->{name}};
    my @src = ($t->{src}, map { slurp($_) } glob("$t->{dir}/*.go"), glob("$t->{dir}/*/*.go"));
    return 'build constraint' unless builds($t->{src});
    return 'skipped by Go itself' if $t->{kind} eq 'skip';
    return 'asmcheck: the gc compiler\'s machine code' if $t->{kind} eq 'asmcheck';
    return "experiment $t->{experiment}" if ($t->{experiment} // '') && $t->{experiment} !~ $old_experiment;
    for my $f (@{$t->{flags}}) {
        # -N and -l (no optimisation, no inlining) change no program's behaviour, but they do change what -m and the like report.
        return "flag of the gc compiler or linker" if $f !~ $known_flag;
    }
    return 'cgo' if grep { /^import\s+(?:_\s+)?"C"/m } @src;
    return 'assembly' if (() = glob("$t->{dir}/*.s $t->{dir}/*/*.s")) > 0;
    return 'the go command' if grep { my $s = $_; /^\s*(?:import )?"os\/exec"/m && ($s =~ /"go"|goTool|GOROOT|GoToolPath/) } @src;
    return undef;
}

# The recipe, read as Go's driver reads it.
sub read_test
{
    my ($name) = @_;
    my $f = "$dir/$name";
    my $s = slurp($f);
    my $line = '';
    for (split /\n/, $s) {
        next if m{^//go:build|^// \+build} || /^\s*$/;
        $line = s{^//}{}r;
        last;
    }
    my @w;
    while ($line =~ /\G\s*((?:"[^"]*"|'[^']*'|[^\s"'])+)/g) { push @w, $1 =~ s/["']//gr; }
    my %t = (name => $name, file => $f, src => $s, kind => shift(@w) // '', flags => [], env => {}, dir => $f =~ s/\.go$/.dir/r, wanterror => undef);
    while (@w && $w[0] =~ /^-/) {
        my $a = shift @w;
        if ($a eq '-t') { shift @w; }
        elsif ($a eq '-goexperiment') { $t{experiment} = shift @w; }
        elsif ($a eq '-godebug') { $t{env}{GODEBUG} = shift @w; }
        elsif ($a eq '-gomodversion') { $t{gomod} = shift @w; }
        elsif ($a eq '-gcflags' || $a eq '-ldflags' || $a eq '-tags') { push @{$t{flags}}, "$a=" . (shift(@w) // ''); }
        else { push @{$t{flags}}, $a; }
    }
    $t{single} = 1 if grep { $_ eq '-s' } @{$t{flags}};
    $t{lang} = [grep { /^-lang=/ } @{$t{flags}}];
    $t{args} = \@w;
    return \%t;
}

# ---- running and compiling ----

sub ended { my ($rc, @text) = @_; return $rc == 124 ? 'out of time' : "exit code $rc: " . first_line(join '', @text); }

sub expected { my ($t) = @_; my $out = $t->{file} =~ s/\.go$/.out/r; return -e $out ? slurp($out) : ''; }

# Runs a program and compares what it prints.
sub run_it
{
    my ($t, $where, @what) = @_;
    my ($rc, $out) = run_cmd($where, { merge => 1, env => $t->{env} }, $gol, 'run', @{$t->{lang}}, @what);
    return ended($rc, $out) if $rc != 0;
    return $out eq expected($t) ? undef : 'output differs';
}

sub t_run { my ($t) = @_; return run_it($t, $dir, $t->{name}, @{$t->{args}}); }

sub t_runoutput
{
    my ($t) = @_;
    my ($rc, $out, $err) = run_cmd($dir, { env => $t->{env} }, $gol, 'run', $t->{name}, @{$t->{args}});
    return 'generator: ' . ended($rc, $err) if $rc != 0;
    my $d = tmpdir();
    spew("$d/tmp__.go", $out);
    return run_it($t, $d, "$d/tmp__.go");
}

# What gol says about a whole program and Go leaves to its linker, which these tests do not reach: packages called main need no function main,
# and functions without a body may be somebody's assembly.
my $for_linker = qr/^(?:function main is undeclared in the main package|missing function body)$/;

sub compiles
{
    my ($t, @what) = @_;
    my ($rc, $out, $err) = run_cmd($dir, {}, $gol, 'check', '-c', '-e', '-json', @{$t->{lang}}, @what);
    return undef if $rc == 0;
    my @d = grep { $_->[3] !~ $for_linker } my @all = diagnostics($out);
    return $rc == 1 && @all && !@d ? undef : @d ? "$d[0][0]:$d[0][1]: $d[0][3]" : ended($rc, $err, $out);
}

sub t_compile { my ($t) = @_; return compiles($t, $t->{name}); }

# Lays out FILE.dir's packages below a module "test", each in a folder named after its first file, as Go's driver compiles them:
# "./a" is "test/a". Returns [folder, package name, original files] in order.
sub lay_out
{
    my ($t) = @_;
    my $d = tmpdir();
    spew("$d/go.mod", "module test\ngo 1.26\n");
    my (@pkgs, %by);
    for my $f (sort(glob("$t->{dir}/*.go"))) {
        my $s = slurp($f);
        my ($name) = $s =~ /^package (\S+)/m or next;
        my $p = $t->{single} ? undef : $by{$name};
        if (!$p) {
            (my $base = basename($f)) =~ s/\.go$//;
            $p = $by{$name} = { folder => "$d/$base", name => $name, files => [] };
            mkdir $p->{folder};
            push @pkgs, $p;
        }
        $s =~ s{^(\s*(?:import\s+)?(?:[^\s"`]+\s+)?)"\./([^"]+)"}{$1"test/$2"}mg;
        spew("$p->{folder}/" . basename($f), $s);
        push @{$p->{files}}, $f;
    }
    return @pkgs;
}

sub paths { my ($p) = @_; return map { "$p->{folder}/" . basename($_) } @{$p->{files}}; }

sub t_rundir { my ($t) = @_; my @p = lay_out($t); return @p ? run_it($t, $p[-1]{folder}, paths($p[-1])) : 'no packages'; }

sub t_compiledir
{
    my ($t) = @_;
    my @p = lay_out($t);
    for my $p (@p) { my $why = compiles($t, paths($p)); return basename($p->{folder}) . ": $why" if defined $why; }
    return @p ? undef : 'no packages';
}

sub t_runindir
{
    my ($t) = @_;
    my $d = tmpdir();
    my $mod = basename($t->{dir});
    system('cp', '-r', $t->{dir}, "$d/$mod");
    spew("$d/$mod/go.mod", "module $mod\ngo " . ($t->{gomod} // '1.14') . "\n");
    return run_it($t, "$d/$mod", '.');
}

sub t_builddir { my ($t) = @_; return compiles($t, sort(glob("$t->{dir}/*.go"))); }
sub t_buildrundir { my ($t) = @_; return run_it($t, $dir, sort(glob("$t->{dir}/*.go"))); }

# ---- errors ----

# Compares diagnostics with the comments of files (real path => path as gol saw it). Counts expected errors, those at their line, those whose text matches.
sub compare_errors
{
    my ($files, @got) = @_;
    my ($short) = map { basename($_) } keys %$files;
    my (%seen, %dup);
    for my $d (@got) { $d->[3] =~ s{(?<![\w.])[\w./-]*/([^/\s:]+\.go:\d)}{$1}g; }          # Go's driver runs the compiler beside the file
    push @{$seen{basename($_->[0])}{$_->[1]}}, $_->[3] for grep { $_->[3] !~ $for_linker && !$dup{"$_->[0]:$_->[1]:$_->[3]"}++ } @got;
    my (@bad, $nwant, $nline, $ntext);
    for my $f (sort keys %$files) {
        my ($n, $base) = (0, basename($f));
        for my $l (split /\n/, slurp($f)) {
            $n++;
            next if $l =~ m{////} || $l !~ m{// (?:GC_)?ERROR (.*)};
            my $all = delete $seen{$base}{$n} // [];
            my @left = @$all;
            my $rest = $1;
            while ($rest =~ /"([^"]*)"/g) {
                my $rx = $1 =~ s{LINE(?:([+-]\d+))?}{ "$base:" . ($n + ($1 // 0)) }ger;
                $nwant++;
                if (!@$all) { push @bad, "$base:$n: no error, want $rx"; next; }
                $nline++;
                my @rest = grep { my $m = $_; !eval { $m =~ /(?:$rx)/ } } @left;
                my $hit = @rest < @left || grep { my $m = $_; eval { $m =~ /(?:$rx)/ } } @$all;
                $ntext++ if $hit;
                push @bad, "$base:$n: $all->[0] does not match $rx" unless $hit;
                @left = @rest;
            }
            push @bad, "$base:$n: one more error: $left[0]" if @left && !@bad;
        }
        for my $l (sort { $a <=> $b } keys %{$seen{$base}}) { push @bad, "$base:$l: unexpected: $seen{$base}{$l}[0]"; count('unexpected', 1); }
    }
    count('errors', $nwant // 0);
    count('at their line', $nline // 0);
    count('matching text', $ntext // 0);
    return @bad ? join('; ', map { s/\n.*//sr } @bad) : undef;
}

sub check_errors
{
    my ($t, $files, @what) = @_;
    my ($rc, $out, $err) = run_cmd($dir, {}, $gol, 'check', '-c', '-e', '-json', @{$t->{lang}}, @what);
    return ended($rc, $err) if $rc > 1;
    return compare_errors($files, diagnostics($out));
}

sub t_errorcheck { my ($t) = @_; return check_errors($t, { $t->{file} => 1 }, $t->{name}); }

sub t_errorcheckdir
{
    my ($t) = @_;
    my @p = lay_out($t);
    for my $p (@p) {
        my $why = check_errors($t, { map { $_ => 1 } @{$p->{files}} }, paths($p));
        return $why if defined $why;
    }
    return @p ? undef : 'no packages';
}

sub t_errorcheckandrundir { my ($t) = @_; return t_errorcheckdir($t) // t_rundir($t); }

sub t_errorcheckoutput
{
    my ($t) = @_;
    my ($rc, $out, $err) = run_cmd($dir, {}, $gol, 'run', $t->{name}, @{$t->{args}});
    return 'generator: ' . ended($rc, $err) if $rc != 0;
    my $d = tmpdir();
    spew("$d/tmp__.go", $out);
    return check_errors($t, { "$d/tmp__.go" => 1 }, "$d/tmp__.go");
}

my %run = (
    run => \&t_run, buildrun => \&t_run, runoutput => \&t_runoutput, rundir => \&t_rundir, runindir => \&t_runindir,
    compile => \&t_compile, build => \&t_compile, compiledir => \&t_compiledir, builddir => \&t_builddir, buildrundir => \&t_buildrundir,
    errorcheck => \&t_errorcheck, errorcheckwithauto => \&t_errorcheck, errorcheckdir => \&t_errorcheckdir,
    errorcheckandrundir => \&t_errorcheckandrundir, errorcheckoutput => \&t_errorcheckoutput,
);

# ---- the whole folder ----

my (@todo, %left, %lost_kind);
for my $folder (@folders) {
    for my $f (sort(glob("$dir/$folder/*.go"))) {
        my $name = ($folder eq '.' ? '' : "$folder/") . basename($f);
        next if @only && !grep { $name =~ /$_/ } @only;
        my $t = read_test($name);
        my $why = leave_out($t);
        if (!defined $why && !$run{$t->{kind}}) { $why = "no recipe: $t->{kind}"; }
        if (defined $why) { $left{$why}++; print "left out: $name: $why\n" if $verbose && @only; next; }
        push @todo, $t;
    }
}
my @why = judge(\@todo, sub { my ($t) = @_; return $run{$t->{kind}}->($t); });

my (%n, %p, @passed);
for my $i (0 .. $#todo) {
    my $t = $todo[$i];
    $n{$t->{kind}}++;
    if ($why[$i] eq '') { $p{$t->{kind}}++; push @passed, $t->{name}; }
    else { print "FAIL $t->{kind} $t->{name}: $why[$i]\n"; }
}
sub share { my ($a, $b) = @_; return sprintf('%d of %d (%.1f%%)', $a // 0, $b, 100 * ($a // 0) / $b); }
for my $k (@kinds) { printf "%-20s %s\n", $k, share($p{$k}, $n{$k}) if $n{$k}; }
my ($pos, $npos) = (0, 0);
for (qw(run rundir runindir compile compiledir build)) { $pos += $p{$_} // 0; $npos += $n{$_} // 0; }
printf "%-20s %s\n", 'programs', share($pos, $npos) if $npos;
my $c = totals();
printf "%-20s at their line %s, matching text %s, unexpected lines %d\n", 'expected errors', share($c->{'at their line'}, $c->{errors}), share($c->{'matching text'}, $c->{errors}),
    $c->{unexpected} // 0 if $c->{errors};
if ($verbose) { print "left out: $left{$_} $_\n" for sort { $left{$b} <=> $left{$a} } keys %left; }
my @lost = @only ? () : ratchet("$top/tests/gotest.passed", $how, \@passed);
print "LOST $_: passed before\n" for @lost;
printf "%d passed, %d failed, %d left out, %d lost\n", scalar @passed, scalar(@todo) - @passed, eval { my $s = 0; $s += $_ for values %left; $s }, scalar @lost;
exit(@lost ? 1 : 0);
