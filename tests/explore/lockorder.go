// finds: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func transfer(a, b *account, n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	a.balance -= n
	b.balance += n
}

func main() {
	a, b := &account{balance: 10}, &account{balance: 10}
	var wg sync.WaitGroup
	wg.Go(func() { transfer(a, b, 3) })
	wg.Go(func() { transfer(b, a, 4) })
	wg.Wait()
	fmt.Println(a.balance, b.balance)
}
