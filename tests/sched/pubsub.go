package main

import (
	"bufio"
	"fmt"
	"io"
	"sync"
)

type broker struct {
	mu   sync.RWMutex
	subs map[string][]chan string
}

func (b *broker) subscribe(topic string) <-chan string {
	c := make(chan string, 8)
	b.mu.Lock()
	b.subs[topic] = append(b.subs[topic], c)
	b.mu.Unlock()
	return c
}

func (b *broker) publish(topic, msg string) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, c := range b.subs[topic] {
		c <- msg
	}
}

func (b *broker) close() {
	for _, cs := range b.subs {
		for _, c := range cs {
			close(c)
		}
	}
}

func crawl(graph map[string][]string, root string) []string {
	type found struct{ links []string }
	seen := map[string]bool{root: true}
	var order []string
	results := make(chan found)
	pending := 1
	visit := func(n string) { go func() { results <- found{graph[n]} }() }
	visit(root)
	order = append(order, root)
	for pending > 0 {
		f := <-results
		pending--
		for _, l := range f.links {
			if !seen[l] {
				seen[l] = true
				order = append(order, l)
				pending++
				visit(l)
			}
		}
	}
	return order
}

func main() {
	b := &broker{subs: map[string][]chan string{}}
	var wg sync.WaitGroup
	out := make([][]string, 3)
	for i, topic := range []string{"news", "news", "sport"} {
		c := b.subscribe(topic)
		wg.Add(1)
		go func() {
			defer wg.Done()
			for m := range c {
				out[i] = append(out[i], m)
			}
		}()
	}
	for i := 0; i < 20; i++ {
		b.publish("news", fmt.Sprint("n", i))
		if i%3 == 0 {
			b.publish("sport", fmt.Sprint("s", i))
		}
	}
	b.close()
	wg.Wait()
	for _, o := range out {
		fmt.Println(len(o), o[0], o[len(o)-1])
	}

	g := map[string][]string{}
	for i := 0; i < 50; i++ {
		g[fmt.Sprint(i)] = []string{fmt.Sprint(i * 2 % 50), fmt.Sprint((i*3 + 1) % 50)}
	}
	fmt.Println(len(crawl(g, "1")))

	// matrix product by rows
	const n = 20
	var x, y, z [n][n]int
	for i := range n {
		for j := range n {
			x[i][j], y[i][j] = i+j, i-j
		}
	}
	var rows sync.WaitGroup
	for i := range n {
		rows.Go(func() {
			for j := range n {
				for k := range n {
					z[i][j] += x[i][k] * y[k][j]
				}
			}
		})
	}
	rows.Wait()
	fmt.Println(z[0][0], z[3][7], z[19][19])

	// io.Pipe
	r, w := io.Pipe()
	go func() {
		for i := 0; i < 5; i++ {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.CloseWithError(io.ErrUnexpectedEOF)
	}()
	s := bufio.NewScanner(r)
	for s.Scan() {
		fmt.Println(s.Text())
	}
	fmt.Println(s.Err())
	r.Close()
	_, err := w.Write([]byte("x"))
	fmt.Println(err)
	r, w = io.Pipe()
	go func() { r.Read(make([]byte, 2)); r.Close() }()
	k, err := w.Write([]byte("hello"))
	fmt.Println(k, err)
}
