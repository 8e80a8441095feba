// os.Args and the environment.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(len(os.Args))
	for i, a := range os.Args[1:] {
		fmt.Printf("%d %q\n", i+1, a)
	}
	os.Setenv("GOL_X", "1 2")
	fmt.Println(os.Getenv("GOL_X"), os.Getenv("GOL_NOT_SET") == "", os.ExpandEnv("$GOL_X-${GOL_X}"))
	_, ok := os.LookupEnv("GOL_NOT_SET")
	fmt.Println(ok)
	os.Unsetenv("GOL_X")
	_, ok = os.LookupEnv("GOL_X")
	fmt.Println(ok)
}
