package main

func main() {
	x := 1
	switch x { case 1: fallthrough; case 2: fallthrough } // error: cannot fallthrough final case in switch
	fallthrough // error: fallthrough statement out of place
	switch x { case 1: if true { fallthrough }; default: } // error: fallthrough statement out of place
	switch any(x).(type) { case int: fallthrough; case string: } // error: cannot fallthrough in type switch
	for { fallthrough } // error: fallthrough statement out of place
	switch { case true: fallthrough; x = 2; default: } // error: fallthrough statement out of place
}
