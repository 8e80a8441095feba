package main

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"html"
	"math/rand"
	"net/url"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"sync"
	"text/template"
	"time"
	"unicode"
)

// Many goroutines are the first to use packages whose variables must be there.
func main() {
	uses := []func() string{
		func() string { return fmt.Sprint(rand.Intn(10) < 10) },
		func() string { return html.UnescapeString("&lt;&amp;&eacute;") },
		func() string { return regexp.MustCompile(`^[a-z]+\[(\d+)\]$`).FindStringSubmatch("adam[23]")[1] },
		func() string { return fmt.Sprint(unicode.Is(unicode.Han, '世'), unicode.ToUpper('ß'), unicode.IsPunct('!')) },
		func() string { return base64.StdEncoding.EncodeToString([]byte("hello")) },
		func() string { b, _ := json.Marshal(map[string]any{"a": []int{1}, "b": nil}); return string(b) },
		func() string { var v any; err := json.Unmarshal([]byte("{x"), &v); return fmt.Sprint(err) },
		func() string { return fmt.Sprint(crc32.ChecksumIEEE([]byte("x")), crc32.Checksum([]byte("x"), crc32.MakeTable(crc32.Castagnoli))) },
		func() string { u, err := url.Parse("http://a/b?c=d#e"); return fmt.Sprint(u, err) },
		func() string { _, err := strconv.Atoi("x"); return err.Error() },
		func() string { _, err := os.Open("/no/such"); return err.Error() },
		func() string { return strings.NewReplacer("a", "b", "cc", "d").Replace("accab") },
		func() string { return strings.ToTitle("ab") + strings.Map(unicode.ToUpper, "é") },
		func() string { return time.Date(2020, 2, 3, 4, 5, 6, 0, time.UTC).Format(time.RFC1123Z) },
		func() string { d, err := time.ParseDuration("1h3q"); return fmt.Sprint(d, err) },
		func() string { return hex.Dump([]byte("abc")) },
		func() string {
			var b bytes.Buffer
			template.Must(template.New("t").Parse("{{range .}}<{{.}}>{{end}}")).Execute(&b, []int{1, 2})
			return b.String()
		},
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	got := map[int]map[string]int{}
	for k := range 4 {
		for i := range uses {
			i := (i + k*5) % len(uses)
			wg.Go(func() {
				s := uses[i]()
				mu.Lock()
				defer mu.Unlock()
				if got[i] == nil {
					got[i] = map[string]int{}
				}
				got[i][s]++
			})
		}
	}
	wg.Wait()
	var is []int
	for i := range got {
		is = append(is, i)
	}
	sort.Ints(is)
	for _, i := range is {
		fmt.Println(i, got[i])
	}
}
