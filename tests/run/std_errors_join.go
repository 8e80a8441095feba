// Join: texts, nil arguments, trees of joins.
package main

import (
	"errors"
	"fmt"
	"io"
)

func main() {
	fmt.Println(errors.Join() == nil, errors.Join(nil, nil) == nil)
	a, b, c := errors.New("a"), errors.New("b\nb2"), errors.New("")
	fmt.Printf("%q\n", errors.Join(a).Error())
	fmt.Printf("%q\n", errors.Join(a, nil, b, c).Error())
	j := errors.Join(errors.Join(a, b), io.EOF)
	fmt.Printf("%q %T\n", j, j)
	fmt.Println(errors.Is(j, a), errors.Is(j, c), errors.Is(j, io.EOF))
	u := j.(interface{ Unwrap() []error }).Unwrap()
	fmt.Println(len(u), u[1] == io.EOF, errors.Unwrap(j))
	errs := []error{a, b}
	k := errors.Join(errs...)
	errs[0] = io.EOF
	fmt.Println(errors.Is(k, a), errors.Is(k, io.EOF))
	var all error
	for i := 0; i < 4; i++ {
		all = errors.Join(all, fmt.Errorf("step %d", i))
	}
	fmt.Println(all)
	fmt.Println(errors.Join(errors.Join(), nil) == nil)
}
