// AfterFunc of a nil function is a fault when its time has come, not before.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.AfterFunc(time.Hour, nil)
	func() { defer func() { fmt.Println(recover()) }(); fmt.Println(t.Stop()) }()
	time.AfterFunc(1, nil)
	time.Sleep(10 * time.Millisecond)
}
