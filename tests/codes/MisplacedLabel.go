package main

func f() {
L:
	a := []int{1, 2, 3}
	for _, e := range a {
		if e > 10 {
			break L
		}
		continue L
	}
M:
	switch {
	default:
		for {
			continue M
			break M
		}
	}
N:
	if true {
		for {
			break N
		}
	}
O:
	{
		for {
			break O
		}
	}
P:
	for {
		break P
	}
	for {
		break P
	}
Q:
	select {
	default:
		for {
			continue Q
		}
	}
}

func main() {}
