// lists.go - many linked lists, each a queue: what is appended to one is long after removed from it.
package main

type cell struct {
	next *cell
	v    int
}

type list struct{ head, tail *cell }

func main() {
	n := scale(100000)
	lists := make([]list, n)
	for i := range lists {
		for j := 0; j < 8; j++ {
			lists[i].push(j)
		}
	}
	sum, at := 0, uint64(1)
	var m meter
	m.start()
	for i := 0; i < 40000; i++ {
		for j := 0; j < 50; j++ {
			at = at*6364136223846793005 + 1442695040888963407
			l := &lists[int(at>>33)%n]
			l.push(j)
			sum += l.head.v
			l.head = l.head.next
		}
		m.tick()
	}
	m.report(sum)
}

func (l *list) push(v int) {
	c := &cell{v: v}
	if l.tail == nil {
		l.head = c
	} else {
		l.tail.next = c
	}
	l.tail = c
}
