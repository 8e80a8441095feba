# A function with more variables than a frame has slots: 70,000 alive at once, of types with and without pointers, captured, in a loop and around a recovered panic.
. "$(dirname "$0")/lib.bash"
perl -e '
my $n = 23_400;
print "package main\n\nimport \"runtime\"\n\nvar sink []byte\n\nfunc num(i int) int { sink = make([]byte, 64); return i }\nfunc text(i int) string { return string(rune(0x61 + i % 26)) }\n\n";
print "var f, g = num, text\n\nfunc all(t int) (sum int) {\n\tdefer func() { sum += recover().(int) }()\n\tfor k := range 2 {\n";
print "\t\ta$_ := f($_)\n\t\tb$_ := g($_)\n\t\tvar c$_ int\n\t\tc$_ += $_ + k\n" for 0 .. $n - 1;
print "\t\truntime.GC()\n\t\tadd := func() { sum += c5 + c6; c6++ }\n\t\tadd()\n\t\tadd()\n";
print "\t\tsum += a$_ + len(b$_) + int(b$_\[0]) + c$_\n" for 0 .. $n - 1;
print "\t}\n\tpanic(t)\n}\n\nfunc main() { println(all(7)) }\n";
my $want = 7;
for my $k (0, 1) {
    $want += (5 + $k) * 2 + (6 + $k) * 2 + 1 + 2;
    $want += $_ + 1 + (0x61 + $_ % 26) + $_ + $k for 0 .. $n - 1;
}
print STDERR "$want\n";
' >many.go 2>want
want=$(cat want)
for flags in "" -N "-d=ssa/check/on"; do
	run "$GOL" run $flags many.go
	want_rc 0
	[ "$err" = "$want" ] || fail "$flags: $err, not $want"
done
