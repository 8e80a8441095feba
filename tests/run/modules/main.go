package main

import (
	"errors"
	"fmt"

	stringsx "example.org/app/util/strs"
	"other.org/lib"
)

type describer interface{ Describe() string }

func main() {
	fmt.Println(stringsx.List{"a", "b"}.Joined())
	o := stringsx.Opt{X: 1}
	o.ID = 2
	var d describer = o
	fmt.Printf("%s %+v %T\n", d.Describe(), o, o)
	t := lib.Thing{Name: "n"}
	t.Inc()
	fmt.Println(t.Inc(), t.Name)
	err := fmt.Errorf("wrapped: %w", lib.ErrThing)
	fmt.Printf("%v %v %T\n", err, errors.Is(err, lib.ErrThing), lib.ErrThing)
}
