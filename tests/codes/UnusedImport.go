package main

import "fmt"
import "os"
import m "math"
import strings "strings"
import _ "errors"
import . "sort"
import rand "math/rand/v2"

func f(os int) int { return os }

func main() {}
