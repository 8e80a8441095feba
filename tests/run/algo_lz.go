// Compression: LZ77 with a hash table, Burrows-Wheeler and move-to-front, Huffman code lengths.
package main

import (
	"fmt"
	"sort"
	"strings"
)

func lz(s string) (out []byte) {
	last := map[string]int{}
	i := 0
	for i < len(s) {
		best, at := 0, 0
		if i+3 <= len(s) {
			if p, ok := last[s[i:i+3]]; ok && i-p < 256 {
				for best < 255 && i+best < len(s) && s[p+best] == s[i+best] {
					best++
				}
				at = i - p
			}
		}
		n := 1
		if best >= 3 {
			out = append(out, 0, byte(at), byte(best))
			n = best
		} else {
			out = append(out, 1, s[i])
		}
		for ; n > 0; n-- {
			if i+3 <= len(s) {
				last[s[i:i+3]] = i
			}
			i++
		}
	}
	return
}
func unlz(b []byte) string {
	var out []byte
	for len(b) > 0 {
		if b[0] == 1 {
			out = append(out, b[1])
			b = b[2:]
			continue
		}
		for at, n := int(b[1]), int(b[2]); n > 0; n-- {
			out = append(out, out[len(out)-at])
		}
		b = b[3:]
	}
	return string(out)
}
func bwt(s string) (string, int) {
	n := len(s)
	rot := make([]int, n)
	for i := range rot {
		rot[i] = i
	}
	d := s + s
	sort.Slice(rot, func(i, j int) bool { return d[rot[i]:rot[i]+n] < d[rot[j]:rot[j]+n] })
	b := make([]byte, n)
	k := 0
	for i, r := range rot {
		b[i] = d[r+n-1]
		if r == 0 {
			k = i
		}
	}
	return string(b), k
}
func unbwt(s string, k int) string {
	var cnt [257]int
	for i := range len(s) {
		cnt[int(s[i])+1]++
	}
	for i := 1; i < 257; i++ {
		cnt[i] += cnt[i-1]
	}
	next := make([]int, len(s))
	for i := range len(s) {
		next[cnt[s[i]]] = i
		cnt[s[i]]++
	}
	out := make([]byte, len(s))
	for i := range out {
		k = next[k]
		out[i] = s[k]
	}
	return string(out)
}
func mtf(s string) (out []int) {
	var t [256]byte
	for i := range t {
		t[i] = byte(i)
	}
	for i := range len(s) {
		k := strings.IndexByte(string(t[:]), s[i])
		_ = k
		j := 0
		for t[j] != s[i] {
			j++
		}
		out = append(out, j)
		copy(t[1:], t[:j])
		t[0] = s[i]
	}
	return
}

func main() {
	for _, s := range []string{"", "a", "aaaaaaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcx", strings.Repeat("the gopher and the badger ", 12), "no repetition!"} {
		z := lz(s)
		fmt.Println(len(s), len(z), unlz(z) == s)
	}
	for _, s := range []string{"banana", "abracadabra", "SIX.MIXED.PIXIES.SIFT.SIXTY.PIXIE.DUST.BOXES"} {
		b, k := bwt(s)
		fmt.Println(b, k, unbwt(b, k) == s, mtf(b))
	}
}
