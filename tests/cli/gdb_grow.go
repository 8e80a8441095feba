package main

// A map of slices that has begun to grow: 27 entries, the old array of 4 buckets is still there.
func main() {
	m := map[int][]string{}
	for i := 0; i < 27; i++ {
		m[i] = []string{"a", "b\n\"", string(rune('0' + i))}[:2+i%2]
	}
	n := 0
	for k, v := range m {
		n += k + len(v)
	}
	println(n)
}
