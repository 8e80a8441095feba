// Spheres and their reflections: small structs by value.
package main

import (
	"fmt"
	"math"
)

type Vec struct{ X, Y, Z float64 }

func (a Vec) Add(b Vec) Vec     { return Vec{a.X + b.X, a.Y + b.Y, a.Z + b.Z} }
func (a Vec) Sub(b Vec) Vec     { return Vec{a.X - b.X, a.Y - b.Y, a.Z - b.Z} }
func (a Vec) Mul(s float64) Vec { return Vec{a.X * s, a.Y * s, a.Z * s} }
func (a Vec) Dot(b Vec) float64 { return a.X*b.X + a.Y*b.Y + a.Z*b.Z }
func (a Vec) Norm() Vec         { return a.Mul(1 / math.Sqrt(a.Dot(a))) }

type Ray struct{ O, D Vec }
type Sphere struct {
	C     Vec
	R     float64
	Color Vec
	Refl  float64
}

func (s *Sphere) Hit(r Ray) (float64, bool) {
	oc := r.O.Sub(s.C)
	b := oc.Dot(r.D)
	c := oc.Dot(oc) - s.R*s.R
	d := b*b - c
	if d < 0 {
		return 0, false
	}
	t := -b - math.Sqrt(d)
	return t, t > 1e-4
}

var scene []*Sphere
var light = Vec{5, 8, -5}

func trace(r Ray, depth int) Vec {
	var best *Sphere
	bt := math.Inf(1)
	for _, s := range scene {
		if t, ok := s.Hit(r); ok && t < bt {
			bt, best = t, s
		}
	}
	if best == nil {
		return Vec{0.2, 0.3, 0.5}.Mul(0.5 + 0.5*r.D.Y)
	}
	p := r.O.Add(r.D.Mul(bt))
	n := p.Sub(best.C).Norm()
	l := light.Sub(p).Norm()
	diff := math.Max(0, n.Dot(l))
	for _, s := range scene {
		if _, ok := s.Hit(Ray{p, l}); ok {
			diff *= 0.3
			break
		}
	}
	c := best.Color.Mul(0.1 + 0.9*diff)
	if depth > 0 && best.Refl > 0 {
		rd := r.D.Sub(n.Mul(2 * r.D.Dot(n)))
		c = c.Mul(1 - best.Refl).Add(trace(Ray{p, rd}, depth-1).Mul(best.Refl))
	}
	return c
}

func main() {
	for i := 0; i < 6; i++ {
		f := float64(i)
		scene = append(scene, &Sphere{Vec{f*1.5 - 4, math.Sin(f), 6 + math.Cos(f)}, 0.9, Vec{f / 6, 0.5, 1 - f/6}, 0.3})
	}
	scene = append(scene, &Sphere{Vec{0, -1002, 6}, 1000, Vec{0.6, 0.6, 0.6}, 0.1})
	w, h := 240, 150
	sum := Vec{}
	for y := 0; y < h; y++ {
		for x := 0; x < w; x++ {
			d := Vec{(float64(x) - float64(w)/2) / float64(w), (float64(h)/2 - float64(y)) / float64(w), 1}.Norm()
			sum = sum.Add(trace(Ray{Vec{}, d}, 3))
		}
	}
	fmt.Printf("%.4f %.4f %.4f\n", sum.X, sum.Y, sum.Z)
}
