// What the stacks of waiting goroutines begin with: what the program, or a package that has a name to it, waits in; not the scheduler's own frames. runtime.GOROOT is what the names of standard files begin with.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"sync"
	"text/template"
	"time"
)

// first returns the first function of the stack of the goroutine whose text has what.
func first(what string) string {
	b := make([]byte, 1<<16)
	for _, g := range strings.Split(string(b[:runtime.Stack(b, true)]), "\n\n") {
		if strings.Contains(g, what) {
			f, _, _ := strings.Cut(strings.Split(g, "\n")[1], "(")
			return f
		}
	}
	return "none"
}

func main() {
	signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	wg.Add(1)
	go func() { mu.Lock() }()
	go func() { wg.Wait() }()
	go func() { time.Sleep(time.Hour) }()
	go func() { <-make(chan int) }()
	for range 10 {
		runtime.Gosched()
		time.Sleep(time.Millisecond)
	}
	s := first("created by os/signal")
	fmt.Println(s == "os/signal.signal_recv" || s == "os/signal.loop", s == "none")
	fmt.Println(first("[sleep]"), first("[chan receive]"))
	for _, state := range []string{"[sync.Mutex.Lock]", "[sync.WaitGroup.Wait]"} {
		f := first(state)
		fmt.Println(strings.HasPrefix(f, "sync.") || strings.HasPrefix(f, "internal/sync."))
	}

	_, file, _, _ := runtime.Caller(0)
	fmt.Println(strings.HasPrefix(file, runtime.GOROOT()))
	t, _ := template.New("t").Option("missingkey=error").Parse("{{.x}}")
	err := t.Execute(new(strings.Builder), map[string]int{})
	fmt.Printf("%T %T %v\n", err, err.(template.ExecError).Err, err)
}
