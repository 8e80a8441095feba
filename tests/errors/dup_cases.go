package main

func main() {
	x := 1
	s := "a"
	switch x { case 1: case 2, 1: case 3: case 1 + 2: } // error: duplicate case 1 \(constant of type int\) in expression switch // error: duplicate case 1 \+ 2 \(constant 3 of type int\) in expression switch
	switch s { case "a": case "b", "a": } // error: duplicate case "a" \(constant of type string\) in expression switch
	switch { case true: case true: case false: }
	switch 1.5 { case 1.5: case 3.0/2: } // error: duplicate case 3\.0 / 2 \(constant 1\.5 of type float64\) in expression switch
	switch x { default: default: } // error: multiple defaults \(first at \S+:10:13\)
	switch any(x) { case 1: case "1": case 1.0: case int8(1): case 1: } // error: duplicate case 1 \(constant of type int\) in expression switch
}
