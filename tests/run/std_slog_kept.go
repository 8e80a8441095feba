// What log/slog keeps outlives its callers; records, values and handlers used again.
package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
	"runtime"
	"strings"
	"time"
)

type keep struct {
	recs *[]slog.Record
	ctxs *[]context.Context
}

func (k keep) Enabled(context.Context, slog.Level) bool { return true }
func (k keep) Handle(c context.Context, r slog.Record) error {
	*k.recs = append(*k.recs, r)
	*k.ctxs = append(*k.ctxs, c)
	return nil
}
func (k keep) WithAttrs(as []slog.Attr) slog.Handler { return k }
func (k keep) WithGroup(string) slog.Handler         { return k }

type myCtx struct {
	context.Context
	id int
}

var writers []io.Writer

type selfish struct{ b []byte }

func (s *selfish) Write(b []byte) (int, error) {
	writers = append(writers, s)
	s.b = append(s.b, b...)
	return len(b), nil
}

func use(depth int) int {
	var a [200]int
	for i := range a {
		a[i] = depth + i
	}
	if depth > 0 {
		return use(depth-1) + a[depth]
	}
	return a[3]
}

func logIt(l *slog.Logger, i int) {
	s := fmt.Sprint(i)
	n := i * 1000
	c := myCtx{context.Background(), i}
	l.InfoContext(c, "m"+s, "k"+s, n, "p", &n, "s", s+"!", slog.Int("x", i))
	l.LogAttrs(c, slog.LevelWarn, "w"+s, slog.String("a"+s, "b"+s), slog.Any("t", time.Unix(int64(i), 0).UTC()))
}

func logLog(i int) {
	w := selfish{}
	l := log.New(&w, "p"+fmt.Sprint(i)+" ", 0)
	l.Print("a"+fmt.Sprint(i), i)
	l.Output(1, "o"+fmt.Sprint(i))
}

func main() {
	k := keep{new([]slog.Record), new([]context.Context)}
	l := slog.New(k)
	for i := range 5 {
		logIt(l, i)
		logLog(i)
	}
	use(50)
	runtime.GC()
	for i, r := range *k.recs {
		fmt.Print(r.Level, " ", r.Message, " ", (*k.ctxs)[i].(myCtx).id)
		r.Attrs(func(a slog.Attr) bool {
			if p, ok := a.Value.Any().(*int); ok {
				fmt.Print(" *", *p)
				return true
			}
			fmt.Print(" ", a)
			return true
		})
		fmt.Println()
	}
	for _, w := range writers {
		fmt.Printf("%q\n", w.(*selfish).b)
	}
	// records
	r := slog.NewRecord(time.Time{}, slog.LevelInfo, "m", 0)
	for i := range 4 {
		r.Add(fmt.Sprint("k", i), i)
	}
	a, b := r, r.Clone()
	a.Add("a", 1, "a2", 2, "a3", 3)
	b.Add("b", 1, "b2", 2, slog.Group("g"), "dangling")
	show := func(r slog.Record) {
		fmt.Print(r.NumAttrs(), ":")
		r.Attrs(func(a slog.Attr) bool { fmt.Print(" ", a); return a.Key != "b2" })
		fmt.Println()
	}
	show(r)
	show(a)
	show(b)
	c := a.Clone()
	c.AddAttrs(slog.Bool("c", true))
	a.AddAttrs(slog.Bool("d", true))
	show(a)
	show(c)
	// values
	for _, v := range []slog.Value{slog.StringValue(""), slog.StringValue("x"), slog.AnyValue("y"), slog.TimeValue(time.Time{}), slog.TimeValue(time.Date(2024, 1, 2, 3, 4, 5, 6, time.FixedZone("Z", 3600))),
		slog.TimeValue(time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)), slog.TimeValue(time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC)), slog.AnyValue(nil), slog.AnyValue([]byte("b")), slog.DurationValue(5), slog.GroupValue(slog.Int("a", 1))} {
		fmt.Printf("%v|%v|%T|%s\n", v, v.Any(), v.Any(), v.Kind())
	}
	fmt.Println(slog.StringValue("a").Equal(slog.StringValue(strings.Clone("a"))), slog.StringValue("a").Equal(slog.StringValue("b")),
		slog.TimeValue(time.Unix(1, 0)).Equal(slog.TimeValue(time.Unix(1, 0).UTC())), slog.AnyValue("a").Equal(slog.StringValue("a")))
	// handlers used again
	h := slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(g []string, a slog.Attr) slog.Attr {
		if a.Key == "time" && len(g) == 0 {
			return slog.Attr{}
		}
		if len(g) > 0 {
			a.Key = strings.Join(g, "/") + ":" + a.Key
		}
		return a
	}})
	lg := slog.New(h).With("w", 1).WithGroup("g1").With("w2", "two words")
	lg2 := lg.WithGroup("g2").With("z", 0.5)
	lg.Info("hello", "a", 1, slog.Group("in", "b", 2))
	lg2.Error("bad", "err", io.EOF)
	lg.Info("again", "a", "=")
	slog.New(h).Info("plain")
	var buf bytes.Buffer
	j := slog.New(slog.NewJSONHandler(&buf, &slog.HandlerOptions{AddSource: false, Level: slog.LevelDebug}))
	j.Debug("x", "s", "a\"b", "f", 1.5, "t", time.Unix(0, 0).UTC(), "d", time.Second, "n", nil, "m", map[string]int{"a": 1})
	out := buf.String()
	fmt.Println(out[strings.Index(out, `"level"`):])
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	slog.Info("default", "a", 1)
	slog.Warn("default", "b", "x y")
	slog.SetDefault(lg)
	log.Print("through slog")
}
