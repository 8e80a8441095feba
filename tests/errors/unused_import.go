package main

import (
	"fmt" // error: "fmt" imported and not used
	"os" // error: "os" imported and not used
	str "strings" // error: "strings" imported as str and not used
	_ "math"
)
func main() {}
