#!/usr/bin/perl
# compile.pl - source lines a second: a generated program of 10,000 and of 100,000 lines is type-checked, then compiled and run. Least times by the
# clock; processor time beside them, since compiling has a second thread.
#
#   bench/compile.pl [-print LINES]      ROUNDS=3, GOL=bin/gol
#
# The program's functions differ in shape (loops, switches, structs and methods, maps, strings, closures, interfaces) and in every name
# and constant, and main calls each once, so nothing is compiled for show. The expected output is computed here, beside the text.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Usage qw(run);
use File::Temp qw(tempdir);

my $gol = $ENV{GOL} // "$FindBin::Bin/../bin/gol";
my $rounds = $ENV{ROUNDS} // 3;

# Each template: a text in which @N@ @A@ @B@ are replaced by a number of its own and two constants, and the value its testN returns.
my @templates;
sub template { my ($text, $value) = @_; $text =~ s/^\n//; push @templates, [$text, $value] }

template('
// sum@N@ adds multiples of @A@, with a sign that depends on the index.
func sum@N@(limit int) int {
	total := 0
	for i := 0; i < limit; i++ {
		if i%3 == 0 {
			total += i * @A@
		} else {
			total -= i
		}
	}
	return total
}

func test@N@() int { return sum@N@(@B@) }
', sub { my ($n, $a, $b) = @_; my $w = 0; $w += $_ % 3 == 0 ? $_ * $a : -$_ for 0 .. $b - 1; $w });

template('
type point@N@ struct {
	x, y int
	name string
}

func (p point@N@) norm() int { return p.x*p.x + p.y }

func (p *point@N@) move(dx, dy int) {
	p.x += dx
	p.y += dy
	if p.x < 0 || p.y < 0 {
		p.name = "outside"
	}
}

func test@N@() int {
	p := point@N@{x: @A@, y: @A@ * 2, name: "p@N@"}
	p.move(-@A@, @A@*2+@B@)
	q := &point@N@{0, @A@ * @B@, p.name}
	for len(q.name) > 0 {
		q.move(0, @A@*@B@)
		q.name = ""
	}
	return p.norm() + q.norm()
}
', sub { my ($n, $a, $b) = @_; $a * 4 + $b + 2 * $a * $b });

template('
func pick@N@(k int) (int, bool) {
	switch k % 5 {
	case 0:
		return 10, true
	case 1:
		return 20, true
	case 2:
		return 30, true
	case 3:
		return @A@, true
	case 4:
		return @A@ + @B@, true
	}
	return 0, false
}

func test@N@() (sum int) {
	for k := range @B@ {
		if v, ok := pick@N@(k); ok {
			sum += v
		}
	}
	return
}
', sub { my ($n, $a, $b) = @_; my @w = (10, 20, 30, $a, $a + $b); my $s = 0; $s += $w[ $_ % 5 ] for 0 .. $b - 1; $s });

template('
var table@N@ = map[string]int{
	"k@N@": @A@,
	"a":   @B@,
}

func test@N@() int {
	keys := []string{"k@N@", "a", "missing"}
	sum := 0
	for _, k := range keys {
		if v, ok := table@N@[k]; ok {
			sum += v
		}
	}
	text := keys[0] + keys[0] + keys[0]
	sum += len(text)
	table@N@["more"] = @A@
	return sum + table@N@["more"]
}
', sub { my ($n, $a, $b) = @_; 3 * length("k$n") + $a * 2 + $b });

template('
type op@N@ interface{ apply(int) int }

type add@N@ struct{ by int }
type mul@N@ struct{ by int }

func (a add@N@) apply(x int) int { return x + a.by }
func (m mul@N@) apply(x int) int { return x * m.by }

func test@N@() int {
	ops := []op@N@{mul@N@{@A@}, add@N@{@B@}}
	x := @A@
	run := func(f func(int) int) { x = f(x) }
	for _, o := range ops {
		run(o.apply)
	}
	return x
}
', sub { my ($n, $a, $b) = @_; $a * $a + $b });

template('
const (
	first@N@ = iota
	second@N@
	shift@N@ = @A@ << 3
)

func test@N@() int {
	xs := make([]int, 0, @B@)
	for i := @B@; i > 0; i-- {
		xs = append(xs, i)
	}
	for i, j := first@N@, len(xs)-second@N@; i < j; i, j = i+1, j-1 {
		xs[i], xs[j] = xs[j], xs[i]
	}
	total := @A@ ^ @B@
	for _, x := range xs {
		total += x
	}
	defer func() { total = 0 }()
	return total + shift@N@
}
', sub { my ($n, $a, $b) = @_; $b * ($b + 1) / 2 + ($a ^ $b) + ($a << 3) });

sub program {
    my ($lines) = @_;
    my ($text, $n, $want, $have) = ("package main\n\n", 0, 0, 6);
    my $calls = '';
    while ($have < $lines) {
        my %v = (N => $n, A => 3 + $n * 7 % 90, B => 2 + $n * 13 % 17);
        my ($t, $value) = @{ $templates[ $n % @templates ] };
        $want += $value->(@v{qw(N A B)});
        $t =~ s/\@([NAB])\@/$v{$1}/g;
        $text .= "$t\n";
        $have += ($t =~ tr/\n//) + 2;
        $calls .= "\ttotal += test$n()\n";
        $n++;
    }
    return ("${text}func main() {\n\ttotal := 0\n$calls\tprintln(total)\n}\n", $want);
}

if (@ARGV && $ARGV[0] eq '-print') {
    my ($text) = program($ARGV[1] // 1000);
    print $text;
    exit 0;
}
my $tmp = tempdir(CLEANUP => 1);
my $bad = 0;
printf "%-10s %10s %12s %15s %12s %15s %12s\n", 'lines', 'check s', 'lines/s', 'compile+run s', 'lines/s', 'processor s', 'lines/s';
for my $size (10_000, 100_000) {
    my ($text, $want) = program($size);
    open my $f, '>', "$tmp/gen.go" or die;
    print $f $text;
    close $f;
    my $lines = $text =~ tr/\n//;
    my %best;
    for (1 .. $rounds) {
        for my $verb ('check', 'run') {
            my $r = run([$gol, $verb, "$tmp/gen.go"], "$tmp/out");
            my $err = do { local (@ARGV, $/) = "$tmp/out.err"; <> } // '';
            if ($r->{status} || $verb eq 'run' && $err ne "$want\n") {
                print "$lines lines: gol $verb failed; wanted $want, got: ", substr($err, 0, 300), "\n";
                $bad = 1;
                next;
            }
            for (['wall', $verb], ['cpu', "$verb cpu"]) {
                my ($what, $as) = @$_;
                $best{$as} = $r->{$what} if !defined $best{$as} || $r->{$what} < $best{$as};
            }
        }
    }
    next unless $best{check} && $best{run};
    printf "%-10d %10.3f %12.0f %15.3f %12.0f %15.3f %12.0f\n", $lines, map { ($best{$_}, $lines / $best{$_}) } 'check', 'run', 'run cpu';
}
exit $bad;
