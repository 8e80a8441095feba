import "fmt" // error: syntax error: package statement must be first
package main
func main() {}
