// rand.Seed does nothing, unless GODEBUG says that it shall.
package main

import (
	"fmt"
	"math/rand"
	"os"
)

func same() bool {
	rand.Seed(1)
	a := rand.Int63()
	rand.Seed(1)
	return a == rand.Int63()
}

func main() {
	fmt.Println(same())
	for _, debug := range []string{"randseednop=0", "randseednop=1", "x=1,randseednop=0", "randseednop=1,randseednop=0", "randseednop=0,randseednop=1", "randseednop=", ""} {
		os.Setenv("GODEBUG", debug)
		fmt.Println(debug, same())
	}
	os.Setenv("GODEBUG", "randseednop=0")
	rand.Seed(42)
	fmt.Println(rand.Intn(1000), rand.Intn(1000), rand.New(rand.NewSource(42)).Intn(1000))
}
