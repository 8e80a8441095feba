// Interface dispatch: method calls on mixed concrete types, type switches and assertions.
package main

import "fmt"

type shape interface {
	area() float64
	scale(k float64)
}

type (
	circle   struct{ r float64 }
	square   struct{ s float64 }
	rect     struct{ w, h float64 }
	triangle struct{ b, h float64 }
)

func (c *circle) area() float64     { return 3 * c.r * c.r }
func (c *circle) scale(k float64)   { c.r *= k }
func (s *square) area() float64     { return s.s * s.s }
func (s *square) scale(k float64)   { s.s *= k }
func (r *rect) area() float64       { return r.w * r.h }
func (r *rect) scale(k float64)     { r.w *= k; r.h *= k }
func (t *triangle) area() float64   { return t.b * t.h / 2 }
func (t *triangle) scale(k float64) { t.b *= k; t.h *= k }

func kind(s shape) int {
	switch s.(type) {
	case *circle:
		return 1
	case *square:
		return 2
	case *rect:
		return 3
	}
	return 4
}

func main() {
	var shapes []shape
	for i := 0; i < 1000; i++ {
		v := float64(i%10 + 1)
		switch i % 4 {
		case 0:
			shapes = append(shapes, &circle{v})
		case 1:
			shapes = append(shapes, &square{v})
		case 2:
			shapes = append(shapes, &rect{v, v + 1})
		default:
			shapes = append(shapes, &triangle{v, v + 2})
		}
	}
	total, kinds := 0.0, 0
	for round := 0; round < 5000; round++ {
		k := 2.0
		if round%2 == 1 {
			k = 0.5
		}
		for _, s := range shapes {
			s.scale(k)
			total += s.area()
		}
		if round%4 == 0 {
			for _, s := range shapes {
				kinds += kind(s)
			}
		}
	}
	fmt.Printf("%.1f %d\n", total, kinds)
}
