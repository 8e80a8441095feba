package main

type I interface { M() }
type T struct{}
func main() {
	var i I
	switch i.(type) { case T: case int: case *T: case string, error: } // error: impossible type switch case: T\n\ti \(variable of interface type I\) cannot have dynamic type T \(missing method M\) // error: impossible type switch case: int\n\ti \(variable of interface type I\) cannot have dynamic type int \(missing method M\) // error: impossible type switch case: \*T\n\ti \(variable of interface type I\) cannot have dynamic type \*T \(missing method M\) // error: impossible type switch case: string\n\ti \(variable of interface type I\) cannot have dynamic type string \(missing method M\)
	switch x := i.(type) { case nil: } // error: x declared and not used
	n := 3
	switch n.(type) { case int: } // error: n \(variable of type int\) is not an interface
	switch i.(type) { case nil, nil: case error: case error: } // error: duplicate case nil in type switch // error: duplicate case error in type switch
	switch y := i.(type) { default: _ = y; default: } // error: multiple defaults \(first at \S+:12:25\)
}
