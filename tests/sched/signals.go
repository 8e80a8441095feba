package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func kill(s os.Signal) {
	p, _ := os.FindProcess(os.Getpid())
	if err := p.Signal(s); err != nil {
		fmt.Println(err)
	}
}

func main() {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1, os.Interrupt)
	kill(syscall.SIGUSR1)
	fmt.Println(<-c)
	kill(os.Interrupt)
	fmt.Println(<-c)

	d := make(chan os.Signal, 1)
	signal.Notify(d, syscall.SIGUSR1)
	kill(syscall.SIGUSR1)
	fmt.Println(<-c, <-d)
	signal.Stop(c)
	kill(syscall.SIGUSR1)
	fmt.Println(<-d, len(c))

	signal.Ignore(syscall.SIGHUP)
	kill(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGTERM))

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	go func() {
		time.Sleep(2 * time.Millisecond)
		kill(syscall.SIGTERM)
	}()
	<-ctx.Done()
	fmt.Println(ctx.Err())
	signal.Reset()
	fmt.Println(len(c), len(d), signal.Ignored(syscall.SIGHUP))
}
