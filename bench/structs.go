// Slices of structs: field access, updates in place, copies, append and removal.
package main

import "fmt"

type particle struct {
	x, y   int
	dx, dy int
	life   int
	alive  bool
}

func step(ps []particle, w, h int) int {
	bounces := 0
	for i := range ps {
		p := &ps[i]
		p.x += p.dx
		p.y += p.dy
		if p.x < 0 || p.x >= w {
			p.dx = -p.dx
			bounces++
		}
		if p.y < 0 || p.y >= h {
			p.dy = -p.dy
			bounces++
		}
		p.life--
		if p.life == 0 {
			p.alive = false
		}
	}
	return bounces
}

func main() {
	const n, w, h = 2000, 640, 480
	x := 5
	var ps []particle
	bounces, born := 0, 0
	for round := 0; round < 4000; round++ {
		for len(ps) < n {
			x = x * 16807 % 2147483647
			ps = append(ps, particle{x % w, x % h, x%7 - 3, x%5 - 2, 100 + x%200, true})
			born++
		}
		bounces += step(ps, w, h)
		if round%10 == 0 {
			keep := ps[:0]
			for _, p := range ps {
				if p.alive {
					keep = append(keep, p)
				}
			}
			ps = keep
		}
	}
	sum := 0
	for _, p := range ps {
		sum += p.x*3 + p.y*5 + p.life
	}
	fmt.Println("structs", len(ps), born, bounces, sum)
}
