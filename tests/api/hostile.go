// hostile.go - programs that would use up a host, each in a place where stopping is easily forgotten: test_hostile.c calls every H function under limits.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/big"
	"reflect"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"text/template"
	"unicode/utf8"
)

var sink any

func HRegexp() { re := regexp.MustCompile(`(a*)*b|(a|aa)+$`); s := strings.Repeat("a", 1<<20); for { re.FindAllString(s, -1) } }
func HRegexpCompile() { for { regexp.MustCompile(`((a{1,30}){1,30}){1,1}`) } }
func HRegexpBack() { re := regexp.MustCompile(`^(a?){30}(a){30}$`); s := strings.Repeat("a", 500); for { re.MatchString(s) } }
func HMapOfMaps() { m := map[int]map[int]map[int]int{}; for i := 0; ; i++ { a := m[i%100]; if a == nil { a = map[int]map[int]int{}; m[i%100] = a }; b := a[i%1000]; if b == nil { b = map[int]int{}; a[i%1000] = b }; b[i]++; delete(b, i-5) } }
func HBigMul() { x := new(big.Int).Lsh(big.NewInt(1), 1<<26); x.Sub(x, big.NewInt(1)); for { new(big.Int).Mul(x, x) } }
func HBigExpMod() { x := new(big.Int).Lsh(big.NewInt(1), 1<<20); x.Sub(x, big.NewInt(1)); new(big.Int).Exp(big.NewInt(3), x, x) }
func HBigString() { x := new(big.Int).Lsh(big.NewInt(1), 1<<25); x.Sub(x, big.NewInt(1)); for { sink = x.String() } }
func HBigParse() { s := strings.Repeat("9", 1<<22); for { new(big.Int).SetString(s, 10) } }
func HBigDiv() { x := new(big.Int).Lsh(big.NewInt(1), 1<<25); y := new(big.Int).Lsh(big.NewInt(1), 1<<24); y.Sub(y, big.NewInt(1)); for { new(big.Int).Div(x, y) } }
func HBigPrime() { x := new(big.Int).Lsh(big.NewInt(1), 44497); x.Sub(x, big.NewInt(1)); x.ProbablyPrime(1000) }
func HBigSqrt() { x := new(big.Int).Lsh(big.NewInt(1), 1<<26); for { new(big.Int).Sqrt(x) } }
func HBigGCD() { x := new(big.Int).Lsh(big.NewInt(1), 1<<23); x.Sub(x, big.NewInt(1)); y := new(big.Int).Lsh(big.NewInt(1), 1<<23-7); y.Sub(y, big.NewInt(3)); for { new(big.Int).GCD(nil, nil, x, y) } }
func HBigFact() { new(big.Int).MulRange(1, 1<<30) }
func HBigRat() { r := big.NewRat(1, 3); for { r.Mul(r, r); r.Add(r, big.NewRat(1, 7)) } }
func HBigFloat() { f := new(big.Float).SetPrec(1 << 26).SetInt64(2); for { f.Sqrt(f); f.Mul(f, f) } }
func HBigBin() { new(big.Int).Binomial(1<<40, 1<<30) }
func HJSON() { v := map[string]any{}; for i := range 20000 { v[strconv.Itoa(i)] = []int{i, i} }; for { b, _ := json.Marshal(v); json.Unmarshal(b, &v) } }
func HJSONDeep() { s := strings.Repeat("[", 1<<22); var v any; for { json.Unmarshal([]byte(s), &v) } }
func HJSONValid() { s := []byte("[" + strings.Repeat("1,", 1<<22) + "1]"); for { json.Valid(s) } }
func HFmtWidth() { for { sink = fmt.Sprintf("%*d", 1000000, 1) } }
func HFmtWidthBig() { for { sink = fmt.Sprintf("%1000000000d|%999999999999d", 1, 2) } }
func HFmtDeep() { type L struct{ N *L; X any }; var l *L; for i := 0; i < 100000; i++ { l = &L{nil, l} }; for { sink = fmt.Sprintf("%+v", *l) } }
func HFmtSlice() { x := make([]byte, 1<<22); for { sink = fmt.Sprintf("%x %v %q", x, x, x) } }
func HFmtScan() { s := strings.Repeat(" ", 1<<22); for { var a int; fmt.Sscan(s, &a) } }
func HAppend() { var x []int; for { x = append(x, 1) } }
func HAppendBig() { x := []int{1}; for { x = append(x, x...) } }
func HCopyHuge() { x := make([]byte, 100<<20); for { copy(x[1:], x) } }
func HClearHuge() { x := make([]byte, 100<<20); for { clear(x) } }
func HMakeHuge() { for { sink = make([]byte, 100<<20); sink = nil } }
func HConcat() { s := strings.Repeat("x", 1<<20); t := ""; for { t += s } }
func HConcatMany() { s := strings.Repeat("x", 10<<20); for { t := s + s + s + s + s; sink = len(t) } }
func HCompare() { a := strings.Repeat("x", 30<<20); b := strings.Repeat("x", 30<<20); n := 0; for { if a == b { n++ } } }
func HCompareArr() { var a, b [1 << 20]int; n := 0; for { if a == b { n++ } } }
func HBytesEq() { a := bytes.Repeat([]byte("x"), 30<<20); b := bytes.Clone(a); for { bytes.Equal(a, b) } }
func HChan() { c := make(chan [1000]int, 10); for { c <- [1000]int{}; <-c } }
func HChanBuf() { for { sink = make(chan [100]int, 1<<14) } }
func HSelect() { c := make(chan int); for { select { case c <- 1: default: } } }
func HDeepNative() { var f func(n int); f = func(n int) { sort.Slice(make([]int, 3), func(i, j int) bool { f(n + 1); return i < j }) }; f(0) }
func HDeepReflect() { var f func(n int); f = func(n int) { reflect.ValueOf(f).Call([]reflect.Value{reflect.ValueOf(n + 1)}) }; f(0) }
func HDeepEqual() { type L struct{ n *L }; var a, b *L; for range 1 << 20 { a = &L{a}; b = &L{b} }; for { reflect.DeepEqual(a, b) } }
type node struct{ n any }
func HDeepIface() { var a, b any; for range 1 << 18 { a = node{a}; b = node{b} }; for { if a == b { sink = 1 } } }
func HHashLong() { s := strings.Repeat("k", 64<<20); m := map[string]int{}; for { m[s]++ } }
func HMapClear() { m := make(map[int]int, 1<<20); for i := range 1 << 20 { m[i] = i }; for { for k := range m { m[k]++ } } }
func HMapMake() { for { sink = make(map[int][10]int, 1<<20) } }
func HMapClone() { m := make(map[int]int, 1<<18); for i := range 1 << 18 { m[i] = i }; for { sink = maps.Clone(m) } }
func HSlicesSort() { x := make([]int, 1<<21); for { for i := range x { x[i] = -i }; slices.Sort(x) } }
func HSortStable() { x := make([]int, 1<<18); for { for i := range x { x[i] = i * 7919 % 104729 }; sort.Stable(sort.IntSlice(x)) } }
func HSortBad() { x := make([]int, 1<<20); for { sort.Slice(x, func(i, j int) bool { return true }) } }
func HSplit() { s := strings.Repeat("a,", 1<<21); for { sink = strings.Split(s, ",") } }
func HFields() { s := strings.Repeat("a ", 1<<21); for { sink = strings.Fields(s) } }
func HReplace() { s := strings.Repeat("a", 1<<20); for { sink = strings.ReplaceAll(s, "", "bbbb") } }
func HReplacer() { r := strings.NewReplacer("a", "bbb", "ab", "c"); s := strings.Repeat("aab", 1<<20); for { sink = r.Replace(s) } }
func HJoin() { x := make([]string, 1<<16); for i := range x { x[i] = strings.Repeat("y", 100) }; for { sink = strings.Join(x, ", ") } }
func HToUpper() { s := strings.Repeat("é", 1<<22); for { sink = strings.ToUpper(s) } }
func HMap() { s := strings.Repeat("é", 1<<22); for { sink = strings.Map(func(r rune) rune { return r + 1 }, s) } }
func HIndexAny() { s := strings.Repeat("é", 1<<20); t := strings.Repeat("x", 1000); for { strings.IndexAny(s, t) } }
func HLastIndex() { s := strings.Repeat("ab", 1<<20); for { strings.LastIndex(s, "ba"+"aa") } }
func HEqualFold() { s := strings.Repeat("É", 1<<21); t := strings.Repeat("é", 1<<21); for { strings.EqualFold(s, t) } }
func HRunes() { s := strings.Repeat("é", 1<<22); for { utf8.RuneCountInString(s) } }
func HRangeStr() { s := strings.Repeat("é", 1<<22); for { for range s { } } }
func HQuote() { s := strings.Repeat("\x01", 1<<22); for { sink = strconv.Quote(s) } }
func HAtof() { s := strings.Repeat("1", 1<<22) + "." + strings.Repeat("1", 1<<22); for { strconv.ParseFloat(s, 64) } }
func HBase64() { b := make([]byte, 16<<20); for { sink = base64.StdEncoding.EncodeToString(b) } }
func HSha() { b := make([]byte, 64<<20); for { sha256.Sum256(b) } }
func HGzip() { var buf bytes.Buffer; w := gzip.NewWriter(&buf); b := make([]byte, 1<<20); for { w.Write(b) } }
func HBomb() { var buf bytes.Buffer; w := gzip.NewWriter(&buf); b := make([]byte, 1<<20); for range 200 { w.Write(b) }; w.Close(); z := buf.Bytes(); for { r, _ := gzip.NewReader(bytes.NewReader(z)); io.ReadAll(r) } }
func HBombDrop() { var buf bytes.Buffer; w := gzip.NewWriter(&buf); b := make([]byte, 1<<20); for range 100 { w.Write(b) }; w.Close(); z := buf.Bytes(); for { r, _ := gzip.NewReader(bytes.NewReader(z)); io.Copy(io.Discard, r) } }
func HBinary() { x := make([]uint32, 1<<22); for { var b bytes.Buffer; binary.Write(&b, binary.LittleEndian, x) } }
func HTemplate() { t := template.Must(template.New("x").Parse(`{{define "r"}}{{template "r" .}}{{end}}{{template "r" .}}`)); for { t.Execute(io.Discard, 1) } }
func HTemplateLoop() { t := template.Must(template.New("x").Parse(`{{range .}}{{range $}}{{.}}{{end}}{{end}}`)); for { t.Execute(io.Discard, make([]int, 1<<16)) } }
func HRecoverLoop() { defer func() { for { func() { defer func() { recover() }(); panic(1) }() } }(); for { func() { defer func() { recover() }(); var p *int; *p = 1 }() } }
func HPanicDefer() { var f func(); f = func() { defer f(); panic(1) }; f() }
func HDefers() { for { defer func() {}() } }
func HGoexit() { for { var wg sync.WaitGroup; wg.Add(1); go func() { defer wg.Done(); defer func() { for { } }() }(); wg.Wait() } }
func HPool() { var p sync.Pool; for { p.Put(make([]byte, 1<<20)) } }
func HReflectMake() { for { sink = reflect.MakeSlice(reflect.TypeOf([]int{}), 1<<22, 1<<22).Interface() } }
func HReflectTypes() { t := reflect.TypeOf(0); for { t = reflect.SliceOf(t); if len(t.String()) > 1<<12 { t = reflect.TypeOf(0) } } }
func HReflectStruct() { for i := 0; ; i++ { reflect.StructOf([]reflect.StructField{{Name: fmt.Sprint("F", i), Type: reflect.TypeOf(0)}}) } }
func HReflectArray() { for i := 1; ; i++ { reflect.ArrayOf(i, reflect.TypeOf(0)) } }
func HBuilder() { var b strings.Builder; for { b.WriteString("xxxxxxxxxxxxxxxx") } }
func HBuilderGrow() { for { var b strings.Builder; b.Grow(100 << 20) } }
func HPipe() { r, w := io.Pipe(); go func() { b := make([]byte, 1<<20); for { w.Write(b) } }(); io.Copy(io.Discard, r) }
func HConv() { s := make([]byte, 64<<20); for { sink = len(string(s)) ; x := []byte(string(s)); sink = len(x) } }
func HRuneConv() { s := strings.Repeat("é", 1<<22); for { sink = len([]rune(s)) } }
