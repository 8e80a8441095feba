package main

func sumeven(n int) int {
	proceed := func() {
		continue
	}
	continue
	switch {
	default:
		continue
	}
	select {
	default:
		continue
	}
	for {
		switch {
		default:
			continue
		}
		func() { continue }()
	}
L:
	switch {
	default:
		for {
			continue L
		}
	}
	return 1
}

func main() {}
