package main

func f() {
	for i := 0; i < 10; j := 0 {
	}
}

func main() {}
