package main

func main() {
}
} // error: syntax error: non-declaration statement outside function body
