#!/usr/bin/perl
# runner.pl - runs the test suites and prints "N passed, N failed" last.
#
#   GOL=bin/gol UNIT="..." perl tests/runner.pl [run|errors|panic|sched|gc|document|seeds|explore|diags|cli|ffi|repl|examples|unit|depcheck ...]     (default: all)
#
# run, panic, sched, gc, document, examples  NAME.go or NAME.gol, or a folder NAME with NAME/*.go: run it; stdout must equal NAME.out, exit code NAME.rc (default 0), stderr
#                  NAME.err when there is one (in sched also its goroutines; hexadecimal numbers and goroutine traces normalised). NAME.in is standard input, NAME.args
#                  holds arguments, one a line.
# errors           `// error: REGEXP` on a line: the checker must report that there, and nothing else anywhere.
# codes            NAME.go: exactly the errors of NAME.want, which are Go's: line, column, code, text; CODES: each code of Go's checker is in one of them.
# diags            each row of the error table: its example must produce its code.
# escape           NAME.go: what `gol build -m` says of it must be the lines of NAME.want (LINE:COL: TEXT), which are Go's: with -l; of NAME.inlined, without;
#                  of NAME.inlining what -m=2 says of calls; of NAME.flows and NAME.ways by which ways it says that values escape, with and without -l.
# seeds            the programs of sched again, under a few seeds (tests/seeds.pl).
# explore          programs with planted bugs: gol explore must find what the line `// finds: REGEXP` says, and gol replay repeat it.
# cli              tests/cli/*.sh: exit code 0 is a pass; $GOL names the command, $SRC the source folder.
# ffi              tests/ffi: programs as in run and scripts as in cli, and examples/ffi; said to be skipped where gol/ffi is not there.
# repl             tests/repl/*.steps: typed at the command through a pseudo-terminal by $DRIVE (tests/repl/drive.c).
# hosts            tests/hosts/*.sh: like cli, about the example hosts; $HOSTS is where they were built. Release builds only.
# unit, api        cmocka programs; api: hosts that know the public header only.
# RUNFLAGS="-gc bdwgc" are flags that every run gets.
# A test states what it expects and fails on anything else.
use strict;
use warnings;
use File::Basename;
use File::Temp qw(tempdir);
use Cwd qw(abs_path);

my $gol = $ENV{GOL} || 'bin/gol';
$gol = abs_path($gol) or die "no $gol: run make first\n";
$ENV{GOL} = $gol;
$ENV{SRC} = abs_path('.');
my @kinds = @ARGV ? @ARGV : qw(depcheck unit api hosts ffi run panic sched gc seeds explore errors codes diags escape cli repl examples);
my $tmp = tempdir(CLEANUP => 1);
sub scratch { return tempdir(DIR => $tmp) }       # a case's own folder; the parent removes all of them with $tmp
my $timeout = $ENV{GOL_TEST_TIMEOUT} || 120;
my $jobs = $ENV{JOBS} || 2;
my ($pass, $fail) = (0, 0);
my @runflags = split ' ', $ENV{RUNFLAGS} // '';
my @failed;

sub slurp { my ($f) = @_; open(my $h, '<:raw', $f) or return undef; local $/; my $s = <$h>; return defined $s ? $s : ''; }

# Runs a command; returns (exit code, stdout, stderr). Killed after the time limit: code 124.
sub execute {
    my ($dir, $in, @cmd) = @_;
    my ($o, $e) = ("$tmp/out.$$", "$tmp/err.$$");
    my $pid = fork() // die "fork: $!";
    if ($pid == 0) {
        setpgrp(0, 0);
        chdir $dir if $dir;
        open(STDIN, '<', defined $in ? $in : '/dev/null');
        open(STDOUT, '>', $o);
        open(STDERR, '>', $e);
        exec(@cmd) or exit 127;
    }
    my $timed = 0;
    local $SIG{ALRM} = sub { $timed = 1; kill 'KILL', -$pid; };
    alarm $timeout;
    waitpid($pid, 0);
    my $st = $?;
    alarm 0;
    my $rc = $timed ? 124 : ($st & 127) ? 128 + ($st & 127) : $st >> 8;
    return ($rc, slurp($o), slurp($e));
}

sub normal {
    my ($s) = @_;
    $s =~ s/0x[0-9a-f]+/0xADDR/g;
    $s =~ s{\n*^(?:goroutine \d+ |runtime stack:).*}{}ms;
    $s =~ s/^exit status \d+\n//mg;
    $s =~ s/\s+\z//;
    return $s;
}

# What a crash says of the goroutines: reasons, the program's own functions with their lines, creators. Other packages' frames differ from Go's.
sub goroutines {
    my ($s) = @_;
    my ($o, $own) = ('', 0);
    for (split /\n/, $s) {
        if (/^goroutine \d+ \[(.*)\]:/) { $o .= "[$1]\n"; $own = 0; }
        elsif (/^(created by \S+)/) { $o .= "$1\n"; $own = 1; }
        elsif (/^\t.*?([^\/]+:\d+)(?: |$)/) { $o .= "  $1\n" if $own; $own = 0; }
        elsif (/^(main\.[^\s]*)\(/) { $o .= "$1\n"; $own = 1; }
        else { $own = 0; }
    }
    return $o;
}

sub first_diff {
    my ($want, $got) = @_;
    my @w = split /\n/, $want, -1;
    my @g = split /\n/, $got, -1;
    for (my $i = 0; $i < @w || $i < @g; $i++) {
        my ($a, $b) = ($w[$i] // '<end>', $g[$i] // '<end>');
        return sprintf("line %d\n      want: %.300s\n      got:  %.300s", $i + 1, $a, $b) if $a ne $b;
    }
    return 'same lines';
}

# A program that says "// heavy: why" in its first line is left out when there is a collection at every allocation; and if why begins with "counts allocations",
# when a cycle is always on, whose beginnings empty pools.
sub too_heavy {
    my ($path) = @_;
    return 0 unless ($ENV{GODEBUG} // '') =~ /\bgcst(ress|ep)=1/ && -f $path;
    my $step = $1 eq 'ep';
    my ($why) = (slurp($path) // '') =~ m{\A// heavy: (.*)};
    return 0 unless defined $why && (!$step || $why =~ /^counts allocations/);
    print "note: $path is left out: $why\n";
    return 1;
}

sub run_case {
    my ($path) = @_;
    return undef if too_heavy($path);
    (my $base = $path) =~ s/\.(go|gol)$//;
    my @args = split /\n/, slurp("$base.args") // '';
    my $in = -e "$base.in" ? abs_path("$base.in") : undef;
    my ($rc, $out, $err) = execute(undef, $in, $gol, 'run', @runflags, $path, @args);
    my $wantrc = slurp("$base.rc") // 0;
    my $want = slurp("$base.out");
    my $wanterr = slurp("$base.err");
    return "no $base.out" unless defined $want || defined $wanterr;
    return "stdout differs at " . first_diff($want, $out) . ($err ne '' ? "\n      stderr: " . substr($err, 0, 300) : '') if defined $want && $out ne $want;
    return "exit code $rc, want " . ($wantrc + 0) . "\n      stderr: " . substr($err, 0, 400) if $rc != $wantrc;
    return "stderr differs at " . first_diff(normal($wanterr), normal($err)) if defined $wanterr && normal($err) ne normal($wanterr);
    return "goroutines differ at " . first_diff(goroutines($wanterr), goroutines($err))
        if defined $wanterr && $path =~ m{tests/sched/} && goroutines($wanterr) ne goroutines($err);
    return undef;
}

sub error_case {
    my ($path) = @_;
    my @files = -d $path ? glob("$path/*.go $path/*.gol") : ($path);
    my (%want, @extra);
    for my $f (@files) {
        my $n = 0;
        for my $line (split /\n/, slurp($f)) {
            $n++;
            while ($line =~ m{// error: (.*?)(?=\s*// error: |\s*$)}g) { push @{$want{basename($f) . ":$n"}}, $1; }
        }
    }
    my ($rc, $out, $err) = execute(undef, undef, $gol, 'check', '-e', '-json', $path);
    return "crashed: exit code $rc\n      " . substr($err, 0, 300) if $rc > 1;
    return "no errors expected in the file" unless %want;
    for my $l (split /\n/, $out) {
        my ($file) = $l =~ /"file":"((?:[^"\\]|\\.)*)"/;
        my ($line) = $l =~ /"line":(\d+)/;
        my ($msg) = $l =~ /"message":"((?:[^"\\]|\\.)*)"/;
        next unless defined $msg;
        $msg =~ s/\\n/\n/g; $msg =~ s/\\t/\t/g; $msg =~ s/\\u([0-9a-fA-F]{4})/chr(hex $1)/ge; $msg =~ s/\\(["\\\/])/$1/g;
        my $k = basename($file // '') . ":$line";
        my $w = $want{$k} || [];
        my ($i) = grep { my $rx = $w->[$_]; $msg =~ /$rx/ } 0 .. $#$w;
        if (defined $i) { splice @$w, $i, 1; } else { push @extra, "$k: $msg"; }
    }
    my @missing = map { my $k = $_; map { "$k: $_" } @{$want{$k}} } sort keys %want;
    return undef unless @missing || @extra;
    return join('', map { "\n      not reported: $_" } @missing) . join('', map { "\n      unexpected: $_" } @extra);
}

# What `gol check` says of a file, in the form of tools/errcodes.pl: "LINE:COL CODE TEXT", a text's further lines indented.
sub code_case {
    my ($path) = @_;
    my @lang = slurp($path) =~ m{\A// (-lang=\S+)};
    my ($rc, $out, $err) = execute(undef, undef, $gol, 'check', '-e', '-json', @lang, $path);
    return "crashed: exit code $rc\n      " . substr($err, 0, 300) if $rc > 1;
    (my $base = $path) =~ s/\.go$//;
    my $name = basename($path);
    my @want = split /\n(?=\d)/, slurp("$base.want") // return 'no .want: perl tools/errcodes.pl -update';
    my (%want, @extra);
    for (@want) { chomp; /^(\d+:\d+) (\S+) (.*)/s or next; push @{$want{"$1 $3"}}, uc $2; }
    for my $l (split /\n/, $out) {
        my ($own, $notes) = split /,"notes":/, $l, 2;
        my $field = sub { my ($of, $k) = @_; return $of =~ /"$k":(?:"((?:[^"\\]|\\.)*)"|(\d+))/ ? $1 // $2 : ''; };
        my ($line, $col, $code, $msg) = map { $field->($own, $_) } qw(line col code message);
        for my $n (($notes // '') =~ /(\{(?:"(?:[^"\\]|\\.)*"|[^"}])*\})/g) {
            my ($f, $nl, $nc, $m) = map { $field->($n, $_) } qw(file line col message);
            $msg .= "\n\t" . basename($f) . ":$nl:$nc: $m";
        }
        $msg =~ s/\\n/\n/g; $msg =~ s/\\t/\t/g; $msg =~ s/\\u([0-9a-fA-F]{4})/chr(hex $1)/ge; $msg =~ s/\\(["\\\/])/$1/g;
        $msg =~ s/\n\s*/\n\t/g; $msg =~ s{\Q$path\E}{$name}g;
        my $w = $want{"$line:$col $msg"};
        if ($w && @$w && ($w->[0] eq '-' || $w->[0] eq $code)) { shift @$w; } else { push @extra, "$line:$col $code $msg"; }
    }
    my @missing = map { my $k = $_; map { "$k [$_]" } @{$want{$k}} } sort keys %want;
    return undef unless @missing || @extra;
    return join('', map { "\n      not reported: $_" } @missing) . join('', map { "\n      unexpected: $_" } @extra);
}

# Every code is expected somewhere, but for those that CODES gives a reason.
sub codes_case {
    my %seen;
    for my $f (glob('tests/codes/*.want')) { $seen{$_}++ for slurp($f) =~ /^\d+:\d+ (\w+) /mg; }
    my @bad;
    for (split /\n/, slurp('tests/codes/CODES')) {
        my ($code, $why) = /^(\w+)(?:\s+(\S.*))?$/ or next;
        push @bad, "$code: no test expects it" if !$seen{$code} && !defined $why;
        push @bad, "$code: a test expects it after all" if $seen{$code} && defined $why;
    }
    return @bad ? join("\n      ", '', @bad) : undef;
}

sub diag_case {
    my ($code) = @_;
    my ($rc, $text) = execute(undef, undef, $gol, 'errors', $code);
    my ($example) = $text =~ /^[^\n]*\n\n(.*)\z/s;
    return 'no example' unless defined $example && length $example;
    my $d = scratch();
    $example = "-- x.go --\n$example" unless $example =~ /^-- /;
    my (@files, $h);
    for my $part (split /^(?=-- \S+ --\n)/m, $example) {
        $part =~ s/^-- (\S+) --\n// or next;
        my $f = "$d/$1";
        system('mkdir', '-p', dirname($f));
        open($h, '>:raw', $f) or die;
        print $h $part;
        close $h;
        push @files, $f;
    }
    my @what = -e "$d/go.mod" ? ($d) : @files;
    my (undef, $out, $err) = execute(undef, undef, $gol, 'check', '-c', '-e', '-json', @what);
    return undef if $out =~ /"code":"\Q$code\E"/;
    return "example gives instead: " . substr($out . $err, 0, 300);
}

# What -m=2 says of the ways by which values escape: blocks of a headline and its indented lines, each once. Of boxes Go's columns are others without inlining.
sub flow_blocks {
    my ($anycolumn, @lines) = @_;
    my (@blocks, $block);
    for (@lines) {
        s/ at \S*?([^\/\s]+:\d+:\d+)$/ at $1/;
        if (/^\d+(?::\d+)?:   /) { push @$block, $_ if $block }
        elsif (/(?:escapes to heap in|leaks to) .*:$/) { push @blocks, $block = [$_] }
        else { undef $block }
    }
    for my $b (@blocks) {
        if ($anycolumn && @$b > 2 && $b->[1] =~ /&\{storage for/ && $b->[2] =~ /\(spill\)/) { s/^(\d+):\d+:/$1:/ for @$b }
    }
    return map { join("\n        ", @$_) } @blocks;
}

sub escape_case {
    my ($path) = @_;
    (my $flows = $path) =~ s/\.go$/.flows/;
    (my $want = $path) =~ s/\.go$/.want/;
    (my $inlining = $path) =~ s/\.go$/.inlining/;
    (my $inlined = $path) =~ s/\.go$/.inlined/;
    (my $ways = $path) =~ s/\.go$/.ways/;
    my @wrong;
    for my $kind ([$want, '-m', '-l'], [$inlined, '-m'], [$inlining, '-m=2'], [$flows, '-m=2', '-l'], [$ways, '-m=2']) {
        my ($expected, @flags) = @$kind;
        next if !-f $expected;
        my ($rc, $out, $err) = execute(undef, undef, $gol, 'build', @flags, $path);
        return "exit code $rc: $err" if $rc;
        my @lines = map { s/^.*?:(?=\d+:(?:\d+:)? )//r } split /\n/, $err;
        @lines = map { s/ as: .*//r } grep { / inline |: inlining call / } @lines if $expected eq $inlining;
        my @expected = grep { !/^#/ } split /\n/, slurp($expected);
        if ($expected eq $flows || $expected eq $ways) { @lines = flow_blocks($expected eq $flows, @lines); @expected = flow_blocks($expected eq $flows, @expected) }
        my %got = map { $_ => 1 } @lines;
        my %want = map { $_ => 1 } @expected;
        push @wrong, "$expected is empty" if !%want;
        push @wrong, (map { "      missing: $_" } grep { !$got{$_} } sort keys %want), (map { "      extra:   $_" } grep { !$want{$_} } sort keys %got);
    }
    return !-f $want && !-f $inlined && !-f $inlining && !-f $flows && !-f $ways ? 'nothing is expected of it' : @wrong ? join("\n", 'differs from Go', @wrong) : undef;
}

sub cli_case {
    my ($path) = @_;
    my $dir = scratch();
    my ($rc, $out, $err) = execute($dir, undef, 'bash', abs_path($path));
    return $rc == 0 ? undef : "exit code $rc\n      " . substr($out . $err, 0, 600);
}

# A program, or a script about the command.
sub ffi_case {
    my ($path) = @_;
    my $why = $path =~ /\.sh$/ ? cli_case($path) : run_case($path);
    return $why unless defined $why && $path =~ m{^examples/} && $why =~ /: (\S+): cannot open shared object file/;
    print "SKIPPED ffi $path: $1 is not installed\n";
    return undef;
}

sub repl_case {
    my ($path) = @_;
    my $dir = scratch();
    local %ENV = (%ENV, XDG_STATE_HOME => $dir, TERM => 'xterm', NO_COLOR => 1, INPUTRC => '/dev/null');
    my ($rc, $out, $err) = execute($dir, undef, abs_path($ENV{DRIVE} || 'build/release/drive'), abs_path($path), $gol);
    return $rc == 0 ? undef : "exit code $rc\n      " . substr($out . $err, 0, 1200);
}

sub unit_case {
    my ($path) = @_;
    my ($rc, $out, $err) = execute(undef, undef, $path);
    return undef if $rc == 0 && "$out$err" =~ /PASSED\s*\]\s*[1-9]/;
    return "exit code $rc\n      " . substr(join("\n", grep { /FAILED|ERROR|assert|!=/ } split /\n/, "$out$err"), 0, 800);
}

# A few seeds; make seeds runs 1000.
sub seeds_case {
    my ($path) = @_;
    my ($rc, $out) = execute(undef, undef, 'perl', 'tests/seeds.pl', '-n', $ENV{GOL_SEEDS} || 5, $path);
    return $rc == 0 ? undef : $out;
}

# What gol explore must find in a program with a planted bug; and the trace it writes must repeat that.
sub explore_case {
    my ($path) = @_;
    my $src = slurp($path);
    my ($want) = $src =~ m{^// finds: (.*)$}m or return "no line '// finds: REGEXP'";
    my @flags = $src =~ m{^// flags: (.*)$}m ? split(' ', $1) : ();
    my $trace = "$tmp/trace.$$";
    my ($rc, $out, $err) = execute(undef, undef, $gol, 'explore', @flags, '-o', $trace, $path);
    if ($want eq 'nothing') { return $rc == 0 ? undef : "exit code $rc\n      " . substr($out . $err, 0, 500); }
    return "exit code $rc, not 1\n      " . substr($out . $err, 0, 500) if $rc != 1;
    my ($head) = split /\n/, $out;
    return "found something else: $head" unless $head =~ /$want/;
    my ($shown) = $out =~ /^--- output\n(.*?)^---/ms;
    for (1 .. 2) {
        my ($rc2, $out2, $err2) = execute(undef, undef, $gol, 'replay', @flags, '-steps', 3000000, $trace, $path);
        return "the replay leaves the trace: $err2" if $err2 =~ /leaves the trace/;
        return "the replay prints [$out2]" if $want eq 'other output' && $out2 ne ($shown // '');
        return "the replay says [$err2]" if $want !~ /^(other output|data race|does not end within)$/ && $err2 !~ /$want/;
        return "the replay has no race" if $want eq 'data race' && $rc2 != 66;
    }
    return undef;
}

sub depcheck_case { my ($rc, $out) = execute(undef, undef, 'sh', 'tools/depcheck.sh'); return $rc == 0 ? undef : $out; }

# Runs the cases of a kind in $jobs processes; results come back through files.
sub run_all {
    my ($kind, $sub, @cases) = @_;
    my @pids;
    for my $j (0 .. $jobs - 1) {
        my $pid = fork() // die;
        if ($pid == 0) {
            open(my $h, '>', "$tmp/res.$kind.$j") or die;
            for (my $i = $j; $i < @cases; $i += $jobs) {
                my $why = $sub->($cases[$i]);
                (my $w = $why // '') =~ s/\n/\x01/g;
                print $h defined $why ? "F\t$cases[$i]\t$w\n" : "P\t$cases[$i]\t\n";
                $h->flush;
            }
            close $h;
            require POSIX;
            POSIX::_exit(0);
        }
        push @pids, $pid;
    }
    waitpid($_, 0) for @pids;
    my ($p, $f) = (0, 0);
    for my $j (0 .. $jobs - 1) {
        for (split /\n/, slurp("$tmp/res.$kind.$j") // '') {
            my ($r, $name, $why) = split /\t/, $_, 3;
            if ($r eq 'P') { $p++; next; }
            $f++;
            $why =~ s/\x01/\n/g;
            print "FAIL $kind $name: $why\n";
        }
    }
    my $lost = @cases - $p - $f;
    if ($lost) { print "FAIL $kind: $lost cases gave no result\n"; $f += $lost; }
    printf "%-10s %d passed, %d failed\n", $kind, $p, $f;
    $pass += $p;
    $fail += $f;
}

# Sources of a folder: files, and folders that hold a package.
sub has_source { my @in = glob("$_[0]/*.go $_[0]/*.gol $_[0]/go.mod"); return @in > 0; }      # in list context: asked for one name, glob would go on where it stopped
sub sources { my ($d) = @_; return grep { !-d || has_source($_) } sort grep { -d || /\.(go|gol)$/ } glob("$d/*"); }

# Programs that say so on their first line cannot run with a collection at every allocation, on another collector, or without optimisation.
sub own_heap { my ($f) = @_; return ($ENV{RUNFLAGS} // '') =~ /bdwgc/ && -f $f && slurp($f) =~ m{\A// [^\n]*own heap}; }
sub optimised { my ($f) = @_; return ($ENV{RUNFLAGS} // '') =~ /(^| )-N( |$)/ && -f $f && slurp($f) =~ m{\A// [^\n]*optimised}; }
sub counts_collections { my ($f) = @_; return ($ENV{GODEBUG} // '') =~ /gcstress=1/ && -f $f && slurp($f) =~ m{\A// [^\n]*[Cc]ounts collections}; }

for my $k (@kinds) {
    if ($k =~ /^(run|panic|sched|gc|document)$/) { run_all($k, \&run_case, grep { !counts_collections($_) && !own_heap($_) && !optimised($_) } sources("tests/$k")); }
    elsif ($k eq 'explore') { run_all($k, \&explore_case, sources('tests/explore')); }
    elsif ($k eq 'seeds') { run_all($k, \&seeds_case, grep { (my $b = $_) =~ s/\.(go|gol)$//; -e "$b.out" } sources('tests/sched')); }
    elsif ($k eq 'examples') { run_all($k, \&run_case, grep { (my $b = $_) =~ s/\.(go|gol)$//; -e "$b.out" } sources('examples')); }
    elsif ($k eq 'errors') { run_all($k, \&error_case, sources('tests/errors')); }
    elsif ($k eq 'codes') { run_all($k, \&code_case, sort glob('tests/codes/*.go')); run_all($k, \&codes_case, 'CODES'); }
    elsif ($k eq 'ffi') {
        my (undef, undef, $err) = execute(undef, undef, $gol, 'run', '-e', 'ffi.Open("")');
        if ($err =~ /built without/) { print "SKIPPED ffi: $err"; next; }
        run_all($k, \&ffi_case, (grep { -f } sources('tests/ffi')), sort(glob('tests/ffi/*.sh')), sources('examples/ffi'));
    }
    elsif ($k eq 'diags') {
        my (undef, $list) = execute(undef, undef, $gol, 'errors');
        run_all($k, \&diag_case, map { (split)[0] } split /\n/, $list);
    }
    elsif ($k eq 'escape') { run_all($k, \&escape_case, glob('tests/escape/*.go')); }
    elsif ($k eq 'cli') { run_all($k, \&cli_case, sort glob('tests/cli/*.sh')); }
    elsif ($k eq 'repl') {
        my @steps = sort glob('tests/repl/*.steps');
        open(my $ask, '>', "$tmp/ask") or die; print $ask ":help\n"; close $ask;
        my (undef, $help) = execute(undef, "$tmp/ask", $gol);
        if ($help =~ /Input: plain/) { print "SKIPPED repl keys.steps: gol was built without readline\n"; @steps = grep { !/keys\.steps$/ } @steps; }
        run_all($k, \&repl_case, @steps);
    }
    elsif ($k eq 'unit') { run_all($k, \&unit_case, split ' ', $ENV{UNIT} || ''); }
    elsif ($k eq 'hosts') {
        next if ($ENV{CONFIG} || 'release') ne 'release';
        $ENV{HOSTS} = abs_path($ENV{HOSTS} || 'build/release/hosts');
        run_all($k, \&cli_case, sort glob('tests/hosts/*.sh'));
    }
    elsif ($k eq 'api') { run_all($k, \&unit_case, split ' ', $ENV{API} || ''); }
    elsif ($k eq 'depcheck') { run_all($k, \&depcheck_case, 'includes'); }
    else { die "no suite $k\n"; }
}
print "$pass passed, $fail failed\n";
exit($fail ? 1 : 0);
