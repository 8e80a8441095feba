// Package crypto/fips140: off.
package main

import (
	"crypto/fips140"
	"fmt"
)

func main() {
	fmt.Println(fips140.Enabled(), fips140.Version(), fips140.Enforced())
	fips140.WithoutEnforcement(func() { fmt.Println("x", fips140.Enforced()) })
}
