package main

func factor(n int) (i int) {
	for i := 2; i < n; i++ {
		if n%i == 0 {
			return
		}
	}
	return 0
}
func g() (a int, err error) {
	if a, err := g(); err != nil {
		_ = a
		return
	}
	{
		err := 1
		_ = err
		return
	}
	func() (err error) {
		return
	}()
	func() {
		err := 1
		_ = err
		return
	}()
	switch err := err.(type) {
	case nil:
		_ = err
		return
	}
	const a = 1
	return
}
func h() (x int) {
	{
		type x int
		return
	}
	{
		const x = 1
		return
	}
}

func main() {}
