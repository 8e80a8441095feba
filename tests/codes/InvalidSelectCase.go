package main

func checkChan(c <-chan int, x int) bool {
	select {
	case c:
		return true
	case x = 1:
	case x := 1:
	case f():
	case <-c + 1:
	case -<-c:
	case x++:
	case (<-c):
	case x == <-c:
	case a, b, d := <-c:
	case x, x = <-c:
	case _ = <-c:
	case y := (<-c):
	case y, ok := <-c, 1:
	default:
		return false
	}
	return false
}
func f() int { return 1 }

func main() {}
