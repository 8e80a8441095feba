// A loop that assigns its elements to a variable of an interface type makes boxes which nothing is told of.
package main

var boxes []*int

func main() {
	var i interface{}
	for _, i = range []int{1, 2} {
	}
	for _, v := range []int{10, 20} {
		boxes = append(boxes, &v)
	}
	var err error
	for _, err = range []error{nil} {
	}
	_, _ = i, err
}
