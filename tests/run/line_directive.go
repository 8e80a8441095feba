package main

import (
	"fmt"
	"path/filepath"
	"runtime"
)

func where() string {
	_, file, line, _ := runtime.Caller(1)
	return fmt.Sprint(filepath.Base(file), ":", line)
}

func main() {
	fmt.Println(where())
//line other.y:100
	fmt.Println(where())
	fmt.Println(where())
	/*line third.y:7*/ fmt.Println(where()); /*line :9:2*/ fmt.Println(where())
	func() {
		fmt.Println(where())
	}()
//line line_directive.go:30
	fmt.Println(where())
}
