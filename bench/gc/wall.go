// wall.go - time as the program sees it.
package main

import "time"

var origin = time.Now()

// clock is in nanoseconds.
func clock() int64 { return int64(time.Since(origin)) }
