package main

func main() {
	s := make([]string, 1)
	for i := 0; ; i++ {
		s[i] = "x"
	}
}
