package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"os"
	"path/filepath"
	"time"
)

type user struct{ Name, Pass string }

func (u user) LogValue() slog.Value {
	return slog.GroupValue(slog.String("name", u.Name), slog.Int("n", 3))
}

type secret string

func (secret) LogValue() slog.Value { return slog.StringValue("***") }

type bad struct{}

func (bad) MarshalText() ([]byte, error) { return nil, errors.New("bad text") }

type pt struct{ X, Y int }

type panics struct{ p *int }

func (p panics) String() string { return fmt.Sprint(*p.p) }

func drop(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey && len(groups) == 0 {
		return slog.Attr{}
	}
	if a.Key == slog.SourceKey {
		if s, ok := a.Value.Any().(*slog.Source); ok {
			s.File = filepath.Base(s.File)
		}
	}
	return a
}

func show(l *slog.Logger) {
	ctx := context.Background()
	l.Info("hello", "count", 3, "name", "a b", "f", 1.5, "ok", true, "d", 1500*time.Millisecond, "nil", nil)
	l.Warn("quotes \"x\"", "k=v", "a=b", "empty", "", "nl", "a\nb", "uni", "héllo", "bad", "\xff", "html", "<a&b>", "bs", `a\b`)
	l.Debug("hidden")
	l.Error("err", "err", errors.New("oops"), "wrapped", fmt.Errorf("x: %w", os.ErrNotExist), "odd")
	l.Info("vals", 3, "x", slog.Group("g", "a", 1, slog.Group("h", "b", 2)), "bytes", []byte("xyz"), "slice", []int{1, 2}, "map", map[string]int{"b": 1, "a": 2}, "pt", pt{1, 2}, "ptr", &pt{3, 4})
	l.Info("valuers", "u", user{"bob", "pw"}, "s", secret("x"), "bt", bad{}, "t", time.Date(2024, 5, 6, 7, 8, 9, 123456789, time.UTC))
	l.With("a", 1).WithGroup("grp").With("b", 2).Info("groups", "c", 3)
	l.WithGroup("x").WithGroup("y").Info("empty groups")
	l.WithGroup("x").WithGroup("y").Info("two groups", "z", 1)
	l.With("a", 1).Info("", slog.Group("", "inl", 1), slog.Group("none"))
	l.LogAttrs(ctx, slog.LevelInfo+2, "attrs", slog.Int("a", 1), slog.Any("any", slog.LevelError), slog.Uint64("u", 1<<63), slog.Float64("f", 1e100), slog.Bool("b", false))
	l.Log(ctx, slog.LevelDebug-1, "lower")
	l.Log(ctx, slog.Level(12), "higher", "lvl", slog.LevelWarn-1)
	l.Info("panic", "p", panics{})
}

func main() {
	opts := &slog.HandlerOptions{ReplaceAttr: drop}
	show(slog.New(slog.NewTextHandler(os.Stdout, opts)))
	show(slog.New(slog.NewJSONHandler(os.Stdout, opts)))
	lv := new(slog.LevelVar)
	src := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: drop, AddSource: true, Level: lv}))
	src.Info("with source")
	lv.Set(slog.LevelError)
	src.Info("no")
	fmt.Println(lv, src.Enabled(context.Background(), slog.LevelWarn))
	slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: drop, AddSource: true})).Info("with source")
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	slog.Info("default", "a", 1, "b", "x y")
	slog.Debug("no")
	slog.With("k", "v").WithGroup("g").Warn("def", "z", 1)
	slog.SetLogLoggerLevel(slog.LevelDebug)
	slog.Debug("yes")
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout, opts)))
	log.Print("through log")
	slog.Info("default now")
	slog.NewLogLogger(slog.NewJSONHandler(os.Stdout, opts), slog.LevelWarn).Printf("a %d", 5)
	var l slog.Level
	fmt.Println(l.UnmarshalText([]byte("warn+3")), l, l.UnmarshalText([]byte("foo")), l.UnmarshalText([]byte("info+x")))
	for _, v := range []any{1, "s", 2.5, nil, true, time.Second, []slog.Attr{slog.Int("a", 1)}, user{}, uint8(3), float32(0.5), 'x', struct{}{}} {
		x := slog.AnyValue(v)
		fmt.Println(x.Kind(), x, x.Equal(slog.AnyValue(v)), x.Resolve())
	}
	fmt.Println(slog.String("a", "b"), slog.Group("g", "x", 1), slog.LevelInfo-1, slog.LevelDebug-2)
	var b1, b2 bytes.Buffer
	m := slog.New(slog.NewMultiHandler(slog.NewTextHandler(&b1, opts), slog.NewJSONHandler(&b2, &slog.HandlerOptions{Level: slog.LevelWarn, ReplaceAttr: drop})))
	m.Info("i", "a", 1)
	m.With("q", 1).Warn("w")
	fmt.Print(b1.String(), b2.String())
	slog.New(slog.DiscardHandler).Error("x")
	r := slog.NewRecord(time.Time{}, slog.LevelInfo, "rec", 0)
	r.AddAttrs(slog.Int("a", 1))
	r.Add("b", 2, slog.Int("c", 3))
	r.Attrs(func(a slog.Attr) bool { fmt.Print(a, " "); return a.Key != "b" })
	fmt.Println(r.NumAttrs(), r.Source())
	slog.NewTextHandler(os.Stdout, nil).Handle(context.Background(), r)
	defer func() { fmt.Println(recover()) }()
	slog.IntValue(3).Float64()
}
