package main

import (
	"bufio"
	"container/heap"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// An in-memory key-value server: commands a line over io.Pipe, keys that expire,
// subscriptions, a snapshot, clean shutdown.
type entry struct {
	key     string
	expires time.Time
	index   int
}

type expiry []*entry

func (h expiry) Len() int           { return len(h) }
func (h expiry) Less(i, j int) bool { return h[i].expires.Before(h[j].expires) }
func (h expiry) Swap(i, j int)      { h[i], h[j] = h[j], h[i]; h[i].index, h[j].index = i, j }
func (h *expiry) Push(x any)        { e := x.(*entry); e.index = len(*h); *h = append(*h, e) }
func (h *expiry) Pop() any {
	old := *h
	e := old[len(old)-1]
	*h = old[:len(old)-1]
	e.index = -1
	return e
}

type store struct {
	mu      sync.RWMutex
	data    map[string]string
	ttl     map[string]*entry
	queue   expiry
	wake    chan struct{}
	evicted atomic.Int64
	hub     *hub
}

func (s *store) set(k, v string, ttl time.Duration) {
	s.mu.Lock()
	s.data[k] = v
	if e := s.ttl[k]; e != nil {
		heap.Remove(&s.queue, e.index)
		delete(s.ttl, k)
	}
	if ttl > 0 {
		e := &entry{key: k, expires: time.Now().Add(ttl)}
		heap.Push(&s.queue, e)
		s.ttl[k] = e
	}
	s.mu.Unlock()
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

func (s *store) get(k string) (string, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	v, ok := s.data[k]
	return v, ok
}

func (s *store) evict(ctx context.Context) error {
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	for {
		s.mu.Lock()
		wait := time.Hour
		for len(s.queue) > 0 {
			if d := time.Until(s.queue[0].expires); d > 0 {
				wait = d
				break
			}
			e := heap.Pop(&s.queue).(*entry)
			delete(s.data, e.key)
			delete(s.ttl, e.key)
			s.evicted.Add(1)
			s.hub.publish("expired", e.key)
		}
		s.mu.Unlock()
		timer.Reset(wait)
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-s.wake:
		case <-timer.C:
		}
	}
}

type hub struct {
	mu   sync.Mutex
	subs map[string]map[chan string]bool
}

func (h *hub) subscribe(topic string) (chan string, func()) {
	c := make(chan string, 16)
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.subs[topic] == nil {
		h.subs[topic] = map[chan string]bool{}
	}
	h.subs[topic][c] = true
	return c, sync.OnceFunc(func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.subs[topic], c)
		close(c)
	})
}

func (h *hub) publish(topic, msg string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for c := range h.subs[topic] {
		select {
		case c <- msg:
			n++
		default:
		}
	}
	return n
}

var errQuit = errors.New("quit")

func (s *store) serve(ctx context.Context, rw io.ReadWriteCloser) (err error) {
	defer rw.Close()
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("handler: %v", r)
		}
	}()
	stop := context.AfterFunc(ctx, func() { rw.Close() })
	defer stop()
	in := bufio.NewScanner(rw)
	out := bufio.NewWriter(rw)
	reply := func(format string, args ...any) {
		fmt.Fprintf(out, format+"\n", args...)
		out.Flush()
	}
	for in.Scan() {
		f := strings.Fields(in.Text())
		if len(f) == 0 {
			continue
		}
		switch cmd := strings.ToUpper(f[0]); {
		case cmd == "SET" && len(f) == 3:
			s.set(f[1], f[2], 0)
			reply("OK")
		case cmd == "SETEX" && len(f) == 4:
			ms, err := strconv.Atoi(f[2])
			if err != nil {
				reply("ERR %v", err)
				continue
			}
			s.set(f[1], f[3], time.Duration(ms)*time.Millisecond)
			reply("OK")
		case cmd == "GET" && len(f) == 2:
			if v, ok := s.get(f[1]); ok {
				reply("%q", v)
			} else {
				reply("nil")
			}
		case cmd == "INCR" && len(f) == 2:
			s.mu.Lock()
			n, _ := strconv.Atoi(s.data[f[1]])
			s.data[f[1]] = strconv.Itoa(n + 1)
			s.mu.Unlock()
			reply("%d", n+1)
		case cmd == "KEYS":
			s.mu.RLock()
			var ks []string
			for k := range s.data {
				ks = append(ks, k)
			}
			s.mu.RUnlock()
			sort.Strings(ks)
			reply("%v", ks)
		case cmd == "PUBLISH" && len(f) == 3:
			reply("%d", s.hub.publish(f[1], f[2]))
		case cmd == "CRASH":
			var m map[string]int
			m[f[1]]++
		case cmd == "QUIT":
			reply("BYE")
			return errQuit
		default:
			reply("ERR unknown %q", f[0])
		}
	}
	return in.Err()
}

type conn struct {
	io.Reader
	io.Writer
	close func() error
}

func (c conn) Close() error { return c.close() }

func pipe() (a, b conn) {
	r1, w1 := io.Pipe()
	r2, w2 := io.Pipe()
	closeAll := func() error { r1.Close(); w1.Close(); r2.Close(); return w2.Close() }
	return conn{r1, w2, closeAll}, conn{r2, w1, closeAll}
}

type client struct {
	c conn
	r *bufio.Reader
}

func (c *client) do(line string) string {
	if _, err := fmt.Fprintln(c.c, line); err != nil {
		return "write: " + err.Error()
	}
	s, err := c.r.ReadString('\n')
	if err != nil {
		return "read: " + err.Error()
	}
	return strings.TrimSpace(s)
}

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	h := &hub{subs: map[string]map[chan string]bool{}}
	s := &store{data: map[string]string{}, ttl: map[string]*entry{}, wake: make(chan struct{}, 1), hub: h}
	var wg sync.WaitGroup
	evictor := make(chan error, 1)
	go func() { evictor <- s.evict(ctx) }()
	ended := make(chan error, 100)
	dial := func() *client {
		a, b := pipe()
		wg.Add(1)
		go func() {
			defer wg.Done()
			ended <- s.serve(ctx, a)
		}()
		return &client{b, bufio.NewReader(b)}
	}
	c := dial()
	for _, l := range []string{"set a 1", "get a", "get b", "incr a", "incr n", "bad", "setex x 10x y", "keys", ""} {
		if l != "" {
			fmt.Println(l, "->", c.do(l))
		}
	}
	expired, unsubscribe := h.subscribe("expired")
	for i := range 5 {
		c.do(fmt.Sprintf("setex t%d %d v", i, 5*(5-i)))
	}
	c.do("setex t9 60000 v")
	c.do("set t9 kept") // no longer expires
	var order []string
	for range 5 {
		order = append(order, <-expired)
	}
	sort.Strings(order)
	fmt.Println(order, s.evicted.Load())
	fmt.Println(c.do("keys"))
	unsubscribe()
	unsubscribe()
	_, open := <-expired
	fmt.Println(open)

	// many clients at once
	var cg sync.WaitGroup
	for i := range 20 {
		cg.Add(1)
		go func() {
			defer cg.Done()
			c := dial()
			for range 25 {
				c.do("incr total")
				c.do(fmt.Sprintf("set own%d %d", i, i))
			}
			if got := c.do("quit"); got != "BYE" {
				fmt.Println("quit?", got)
			}
		}()
	}
	cg.Wait()
	fmt.Println(c.do("get total"))
	quits := 0
	for range 20 {
		if err := <-ended; errors.Is(err, errQuit) {
			quits++
		}
	}
	fmt.Println("quits", quits)

	bad := dial()
	fmt.Println(bad.do("crash it"))
	fmt.Println(<-ended)
	sub, un := h.subscribe("news")
	fmt.Println(c.do("publish news hello"), <-sub, c.do("publish nobody x"))
	un()
	cancel(errors.New("shutting down"))
	fmt.Println(<-evictor)
	wg.Wait()
	fmt.Println(<-ended)
	fmt.Println(c.do("get a"))
	if len(os.Args) > 5 {
		fmt.Println(s)
	}
}
