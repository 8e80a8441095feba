// NotifyContext, Notify of all, Ignore, Stop, Reset; signals nobody takes
// are dropped.
// seeds: no
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGUSR1, os.Interrupt)
	fmt.Println(ctx.Err())
	me, _ := os.FindProcess(os.Getpid())
	me.Signal(syscall.SIGUSR1)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	fmt.Println(ctx)
	stop()
	c := make(chan os.Signal, 4)
	signal.Notify(c, syscall.SIGUSR2, syscall.SIGHUP)
	signal.Ignore(syscall.SIGUSR1)
	fmt.Println(signal.Ignored(syscall.SIGUSR1), signal.Ignored(syscall.SIGUSR2))
	me.Signal(syscall.SIGUSR1)
	me.Signal(syscall.SIGUSR2)
	fmt.Println(<-c)
	me.Signal(syscall.SIGHUP)
	fmt.Println(<-c)
	d := make(chan os.Signal, 1)
	signal.Notify(d)
	me.Signal(syscall.SIGUSR2)
	fmt.Println(<-c, <-d)
	signal.Stop(c)
	me.Signal(syscall.SIGHUP)
	fmt.Println(<-d, len(c))
	// unread signals are dropped, the program goes on
	for range 10 {
		me.Signal(syscall.SIGUSR2)
	}
	time.Sleep(5 * time.Millisecond)
	fmt.Println(len(d))
	signal.Reset(syscall.SIGHUP)
	fmt.Println("now it kills")
	me.Signal(syscall.SIGHUP)
	time.Sleep(5 * time.Second)
	fmt.Println("alive")
}
