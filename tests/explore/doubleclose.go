// finds: close of closed channel
package main

import (
	"fmt"
)

func main() {
	done, stopped := make(chan bool), false
	stop := func() {
		if !stopped {
			stopped = true
			close(done)
		}
	}
	check := func() bool { return stopped }
	end := make(chan bool, 2)
	for range 2 {
		go func() {
			if !check() {
				close2(done, &stopped)
			}
			end <- true
		}()
	}
	<-end
	<-end
	stop()
	fmt.Println("stopped")
}

func close2(c chan bool, stopped *bool) {
	close(c)
	*stopped = true
}
