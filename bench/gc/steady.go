// steady.go - a large live heap, a part of which is replaced all the time.
package main

type item struct {
	next *item
	id   int
	pad  [4]int
}

func main() {
	n := scale(100) * 16384 // units of 1 MB, 64 bytes an item with its place
	heap := make([]*item, n)
	for i := range heap {
		heap[i] = &item{id: i}
	}
	sum, at := 0, uint64(1)
	var m meter
	m.start()
	for i := 0; i < 40000; i++ {
		for j := 0; j < 50; j++ {
			at = at*6364136223846793005 + 1442695040888963407
			k := int(at>>33) % n
			heap[k] = &item{next: nil, id: heap[k].id + 1}
			sum += heap[k].id & 1
		}
		m.tick()
	}
	m.report(sum)
}
