// finds: other output
package main

import (
	"fmt"
	"sync"
)

type config struct{ loads int }

var loads int
var theConfig *config

func get() *config {
	if theConfig == nil {
		loads++
		theConfig = &config{loads}
	}
	return theConfig
}

func main() {
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { get() })
	}
	wg.Wait()
	fmt.Println("loaded", loads)
}
