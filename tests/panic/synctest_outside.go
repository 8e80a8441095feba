// A channel that was made in a bubble is not for others.
package main

import (
	"regexp"
	"testing"
	"testing/synctest"
)

func main() {
	testing.Main(regexp.MatchString, []testing.InternalTest{{"TestOutside", func(t *testing.T) {
		var c chan int
		synctest.Test(t, func(t *testing.T) { c = make(chan int, 1) })
		println("now")
		c <- 1
	}}}, nil, nil)
}
