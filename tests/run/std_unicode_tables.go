// Range tables: membership, names, contents.
package main

import (
	"fmt"
	"sort"
	"unicode"
)

func size(t *unicode.RangeTable) (n int) {
	for _, r := range t.R16 {
		n += int(r.Hi-r.Lo)/int(r.Stride) + 1
	}
	for _, r := range t.R32 {
		n += int(r.Hi-r.Lo)/int(r.Stride) + 1
	}
	return n
}

func list(name string, m map[string]*unicode.RangeTable) {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(name, len(keys))
	for _, k := range keys {
		t := m[k]
		fmt.Println(" ", k, len(t.R16), len(t.R32), t.LatinOffset, size(t))
	}
}

func main() {
	list("Categories", unicode.Categories)
	list("Scripts", unicode.Scripts)
	list("Properties", unicode.Properties)
	list("FoldCategory", unicode.FoldCategory)
	list("FoldScript", unicode.FoldScript)
	fmt.Println(len(unicode.CategoryAliases), unicode.CategoryAliases["Uppercase_Letter"], unicode.CategoryAliases["punct"])
	fmt.Println(unicode.Letter == unicode.L, unicode.Categories["L"] == unicode.L, unicode.Digit == unicode.Nd, unicode.Scripts["Han"] == unicode.Han)
	fmt.Println(*unicode.Zs, *unicode.Nl)
	for _, r := range []rune{-1, 'a', 'я', '世', 'ア', 'か', '한', 'ש', 'ع', '١', '😀', 0x20000, 0x10ffff, 0x7fffffff} {
		fmt.Println(r, unicode.Is(unicode.Latin, r), unicode.Is(unicode.Cyrillic, r), unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana),
			unicode.IsOneOf([]*unicode.RangeTable{unicode.Arabic, unicode.Hebrew, unicode.Hangul}, r), unicode.In(r), unicode.Is(unicode.White_Space, r), unicode.Is(unicode.Cn, r))
	}
	for r := rune(0); r < 0x3000; r++ {
		if unicode.IsOneOf(unicode.GraphicRanges, r) != unicode.IsGraphic(r) || unicode.Is(unicode.Lu, r) != unicode.IsUpper(r) || unicode.Is(unicode.L, r) != unicode.IsLetter(r) {
			fmt.Println("table and function differ at", r)
		}
	}
	own := &unicode.RangeTable{R16: []unicode.Range16{{Lo: 1, Hi: 9, Stride: 4}}, R32: []unicode.Range32{{Lo: 0x10000, Hi: 0x10010, Stride: 16}}}
	for _, r := range []rune{0, 1, 2, 5, 9, 13, 0x10000, 0x10001, 0x10010} {
		fmt.Print(unicode.Is(own, r), " ")
	}
	fmt.Println(unicode.Is(&unicode.RangeTable{}, 'a'))
}
