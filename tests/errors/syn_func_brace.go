package main

func f()
{ // error: syntax error: unexpected semicolon or newline before \{
}
func main() {}
