select gol('func Fib(n int) int { if n < 2 { return n }; return Fib(n-1) + Fib(n-2) }');
select gol_scalar('fib', 'Fib');
select fib(20);
select gol('func Shout(s string) string { return strings.ToUpper(s) + "!" }');
select gol_scalar('shout', 'Shout');
create table t(word text, n real);
insert into t values ('one', 1), ('two', 2), ('three', 3), ('ten', 10);
select shout(word) from t order by n;
select gol('type Median struct { xs []float64 }
func (m *Median) Step(x float64) { m.xs = append(m.xs, x) }
func (m *Median) Final() (float64, error) {
	if len(m.xs) == 0 { return 0, errors.New("median of nothing") }
	sort.Float64s(m.xs)
	n := len(m.xs)
	return (m.xs[(n-1)/2] + m.xs[n/2]) / 2, nil
}');
select gol_aggregate('median', 'Median');
select median(n) from t;
select length(word), median(n) from t group by length(word) order by 1;
select median(n) from t where n > 100;
select fib('x');
select gol('func Bad() int { return "text" }');
select gol('func Loop() int { for { } }');
select gol_scalar('loop', 'Loop');
select loop();
select gol('func Fib(n int) int { return -n }');
select fib(7);
