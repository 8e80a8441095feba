// bigmap.go - a map of many entries, written and read while garbage is made.
package main

type value struct{ a, b int }

func main() {
	n := scale(300000)
	m0 := make(map[int]*value)
	var m meter
	sum, at := 0, uint64(1)
	for i := 0; i < n; i++ {
		m0[i] = &value{i, i}
	}
	m.start()
	for i := 0; i < 40000; i++ {
		for j := 0; j < 50; j++ {
			at = at*6364136223846793005 + 1442695040888963407
			k := int(at>>33) % n
			v := m0[k]
			m0[k] = &value{v.b, v.a + 1}
			sum += v.a & 1
		}
		m.tick()
	}
	m.report(sum + len(m0))
}
