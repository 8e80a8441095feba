// Embedding: promotion of fields and methods, depth, shadowing, pointers, interfaces, in literals.
package main

import "fmt"

type Animal struct {
	Name string
	Legs int
}

func (a Animal) Describe() string { return fmt.Sprintf("%s has %d legs", a.Name, a.Legs) }
func (a *Animal) Rename(s string) { a.Name = s }

type Dog struct {
	Animal
	Breed string
}

func (d Dog) Describe() string { return "dog " + d.Animal.Describe() }

type Puppy struct {
	*Dog
	Age int
}

type Namer interface{ Describe() string }
type Wrap struct{ Namer }
type Logger struct{ log []string }

func (l *Logger) Log(s string) { l.log = append(l.log, s) }

type Service struct {
	Logger
	Name string
}
type A struct{ X, Y int }
type B struct{ X, Z int }
type AB struct {
	A
	B
	Z string
}
type Deep struct{ L1 }
type L1 struct{ *L2 }
type L2 struct{ L3 }
type L3 struct{ V int }

func (l L3) Get() int   { return l.V }
func (l *L3) Set(v int) { l.V = v }

type MyInt int

func (m MyInt) Double() MyInt { return m * 2 }

type HasInt struct {
	MyInt
	error
}

func main() {
	d := Dog{Animal{"Rex", 4}, "lab"}
	fmt.Println(d.Name, d.Animal.Name, d.Describe(), d)
	d.Rename("Max")
	fmt.Println(d.Name)
	p := Puppy{&d, 1}
	p.Rename("Tiny")
	p.Legs = 3
	fmt.Println(p.Name, d.Name, p.Describe(), p.Dog.Animal.Legs)
	var n Namer = p
	fmt.Println(n.Describe())
	w := Wrap{d}
	fmt.Println(w.Describe())
	w.Namer = d.Animal
	fmt.Println(w.Describe())
	s := Service{Name: "svc"}
	s.Log("a")
	s.Log("b")
	fmt.Println(s.log, len(s.Logger.log))
	ab := AB{A{1, 2}, B{3, 4}, "z"}
	fmt.Println(ab.A.X, ab.B.X, ab.Y, ab.Z, ab.B.Z)
	deep := Deep{L1{&L2{L3{5}}}}
	deep.Set(6)
	deep.V++
	fmt.Println(deep.Get(), deep.V, deep.L1.L2.L3.V)
	g, st := deep.Get, deep.Set
	st(50)
	fmt.Println(g(), deep.Get())
	h := HasInt{MyInt: 21}
	fmt.Println(h.Double(), h.error == nil, h.MyInt+1)
	f := Dog.Describe
	k := (*Puppy).Describe
	fmt.Println(f(d), k(&p))
	e := struct {
		Animal
		*Logger
		int
	}{Animal{"e", 1}, &Logger{}, 7}
	e.Log("x")
	fmt.Println(e.Name, e.log, e.int, e.Describe())
	fmt.Printf("%+v\n", ab)
	fmt.Println(d == Dog{Animal{"Tiny", 3}, "lab"}, AB{} == AB{})
	type T struct{ Dog }
	t := T{}
	t.Name, t.Breed = "n", "b"
	fmt.Printf("%+v\n", t)
}
