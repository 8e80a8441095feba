package main

func f() (err error) {
	if err := g(); err != nil {
		return // error: result parameter err not in scope at return
	}
	{
		err := 1
		_ = err
		return // error: result parameter err not in scope at return
	}
}
func g() error { return nil }
func main() {}
