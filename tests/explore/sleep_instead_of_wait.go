// finds: other output
package main

import (
	"fmt"
	"time"
)

func main() {
	result := ""
	go func() { result = "done" }()
	time.Sleep(50 * time.Millisecond) // long enough for that?
	fmt.Println(result)
}
