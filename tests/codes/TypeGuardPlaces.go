package main

func main() {
	var p any
	switch t := p.(type); 1 {
	case t:
	}
	switch p.(type); p.(type) {
	}
	switch t := p.(type); p.(type) {
	}
	if t := p.(type); true {
		_ = t
	}
	for t := p.(type); ; {
	}
	if p.(type) {
	}
	for p.(type) {
	}
	x := p.(type)
	_ = p.(type)
	p.(type)
	f(p.(type), 1)
}
func f(a, b any) {}

func g() {
	_ = undefined1.(type)
	_.x.(type)
	x := 5.(type)
	undefined2.f(1).(type)
}
