// The pattern of golang.org/x/sync/errgroup: a limit, the first error, the others cancelled.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

type Group struct {
	cancel context.CancelCauseFunc
	wg     sync.WaitGroup
	sem    chan struct{}
	once   sync.Once
	err    error
}

func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}
func (g *Group) SetLimit(n int) { g.sem = make(chan struct{}, n) }
func (g *Group) run(f func() error) {
	g.wg.Add(1)
	go func() {
		defer func() {
			if g.sem != nil {
				<-g.sem
			}
			g.wg.Done()
		}()
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				if g.cancel != nil {
					g.cancel(err)
				}
			})
		}
	}()
}
func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- struct{}{}
	}
	g.run(f)
}
func (g *Group) TryGo(f func() error) bool {
	if g.sem != nil {
		select {
		case g.sem <- struct{}{}:
		default:
			return false
		}
	}
	g.run(f)
	return true
}
func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

var errBad = errors.New("bad item")

func main() {
	g, ctx := WithContext(context.Background())
	g.SetLimit(3)
	var active, peak, done, cancelled atomic.Int32
	for i := range 20 {
		g.Go(func() error {
			n := active.Add(1)
			defer active.Add(-1)
			for {
				p := peak.Load()
				if n <= p || peak.CompareAndSwap(p, n) {
					break
				}
			}
			if i == 7 {
				return fmt.Errorf("item %d: %w", i, errBad)
			}
			if i > 7 {
				<-ctx.Done()
				cancelled.Add(1)
				return ctx.Err()
			}
			done.Add(1)
			return nil
		})
	}
	err := g.Wait()
	fmt.Println(err, errors.Is(err, errBad), peak.Load() <= 3, done.Load(), cancelled.Load())
	fmt.Println(context.Cause(ctx), ctx.Err())

	var z Group
	for range 5 {
		z.Go(func() error { return nil })
	}
	fmt.Println(z.Wait())
	one := new(Group)
	one.SetLimit(1)
	hold := make(chan bool)
	fmt.Println(one.TryGo(func() error { <-hold; return nil }), one.TryGo(func() error { return errBad }))
	close(hold)
	fmt.Println(one.Wait())
	none := new(Group)
	none.SetLimit(0)
	fmt.Println(none.TryGo(func() error { return nil }), none.Wait())
}
