package main

func typename(i any) string {
	switch i.(type) {
	case int64:
		fallthrough
	case int:
		return "int"
	}
	switch i {
	case 1:
		fallthrough
	case 2:
		if true {
			fallthrough
		}
	case 3:
		fallthrough
		println()
	case 4:
		{
			fallthrough
		}
	case 5:
		for {
			fallthrough
		}
	case 6:
		func() { fallthrough }()
	case 7:
	L:
		fallthrough
	case 8:
		goto L
	default:
		fallthrough
	}
	fallthrough
	for {
		fallthrough
	}
	select {
	default:
		fallthrough
	}
	switch i.(type) {
	default:
		fallthrough
	}
	return "unsupported"
}

func main() {}
