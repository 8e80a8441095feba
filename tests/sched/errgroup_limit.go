// An errgroup with limits: cancelled with the first error as the cause,
// TryGo.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type Group struct {
	cancel context.CancelCauseFunc
	wg     sync.WaitGroup
	sem    chan struct{}
	once   sync.Once
	err    error
}

func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, c := context.WithCancelCause(ctx)
	return &Group{cancel: c}, ctx
}
func (g *Group) SetLimit(n int) { g.sem = make(chan struct{}, n) }
func (g *Group) done() {
	if g.sem != nil {
		<-g.sem
	}
	g.wg.Done()
}
func (g *Group) run(f func() error) {
	defer g.done()
	if err := f(); err != nil {
		g.once.Do(func() {
			g.err = err
			if g.cancel != nil {
				g.cancel(err)
			}
		})
	}
}
func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- struct{}{}
	}
	g.wg.Add(1)
	go g.run(f)
}
func (g *Group) TryGo(f func() error) bool {
	if g.sem != nil {
		select {
		case g.sem <- struct{}{}:
		default:
			return false
		}
	}
	g.wg.Add(1)
	go g.run(f)
	return true
}
func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

func main() {
	g, ctx := WithContext(context.Background())
	g.SetLimit(3)
	var now, most, n atomic.Int32
	bad := errors.New("bad")
	for i := range 50 {
		g.Go(func() error {
			k := now.Add(1)
			for m := most.Load(); k > m && !most.CompareAndSwap(m, k); m = most.Load() {
			}
			defer now.Add(-1)
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-time.After(time.Millisecond):
			}
			n.Add(1)
			if i == 20 {
				return fmt.Errorf("task %d: %w", i, bad)
			}
			return nil
		})
	}
	err := g.Wait()
	fmt.Println(err, errors.Is(err, bad), most.Load(), n.Load() >= 21 && n.Load() < 26, context.Cause(ctx) == err)
	g2 := new(Group)
	g2.SetLimit(1)
	hold := make(chan bool)
	fmt.Println(g2.TryGo(func() error { <-hold; return nil }), g2.TryGo(func() error { return bad }))
	close(hold)
	fmt.Println(g2.Wait())
	g3 := new(Group)
	g3.SetLimit(0)
	fmt.Println(g3.TryGo(func() error { return nil }), g3.Wait())
}
