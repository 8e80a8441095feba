// hostile.go - programs that would use up a host, each in a place where stopping is easily forgotten: test_hostile.c calls every H function under limits.
package main

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"compress/flate"
	"compress/gzip"
	"compress/lzw"
	"compress/zlib"
	"container/list"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/md5"
	crand "crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"encoding/csv"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"hash/maphash"
	"html"
	"image"
	"image/color"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"iter"
	"maps"
	"math"
	"math/big"
	"math/cmplx"
	oldrand "math/rand"
	"math/rand/v2"
	"net/url"
	"path"
	"reflect"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"text/tabwriter"
	"text/template"
	"time"
	"unicode"
	"unicode/utf16"
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
func HBigGCDExt() { x := new(big.Int).Lsh(big.NewInt(1), 1<<22); x.Sub(x, big.NewInt(1)); y := new(big.Int).Lsh(big.NewInt(1), 1<<22-7); y.Sub(y, big.NewInt(3)); var s, t big.Int; for { new(big.Int).GCD(&s, &t, x, y) } }
func HBigInverse() { x := new(big.Int).Lsh(big.NewInt(1), 1<<22); x.Sub(x, big.NewInt(1)); y := new(big.Int).Lsh(big.NewInt(3), 1<<21); for { new(big.Int).ModInverse(y, x) } }
func HBigJacobi() { x := new(big.Int).Lsh(big.NewInt(1), 1<<22); x.Sub(x, big.NewInt(1)); y := new(big.Int).Lsh(big.NewInt(3), 1<<21); for { big.Jacobi(y, x) } }
func HBigModSqrt() { x := new(big.Int).Lsh(big.NewInt(1), 44497); x.Sub(x, big.NewInt(1)); for { new(big.Int).ModSqrt(big.NewInt(2), x) } }
func HBigShift() { x := big.NewInt(1); for { new(big.Int).Rsh(new(big.Int).Lsh(x, 1<<30), 5) } }
func HBigBits() { x := new(big.Int).Lsh(big.NewInt(1), 1<<28); y := new(big.Int).Sub(x, big.NewInt(1)); for { sink = new(big.Int).And(x, y); sink = new(big.Int).Or(x, y); sink = new(big.Int).Not(x) } }
func HBigCmp() { x := new(big.Int).Lsh(big.NewInt(1), 1<<29); y := new(big.Int).Set(x); n := 0; for { n += x.Cmp(y) } }
func HBigAdd() { x := new(big.Int).Lsh(big.NewInt(1), 1<<28); y := new(big.Int).Sub(x, big.NewInt(1)); z := new(big.Int); for { z.Add(x, y) } }
func HBigBytes() { x := new(big.Int).Lsh(big.NewInt(1), 1<<28); for { sink = x.Bytes(); x.SetBytes(sink.([]byte)) } }
func HBigFloatText() { f := new(big.Float).SetPrec(1 << 22).SetInt64(2); f.Sqrt(f); for { sink = f.Text('g', 1<<20) } }
func HBigFmt() { x := new(big.Int).Lsh(big.NewInt(1), 1<<24); for { sink = fmt.Sprintf("%d %x %v", x, x, x) } }
func HGC() { t := map[int][]*int{}; for i := range 1 << 16 { for range 20 { t[i] = append(t[i], new(int)) } }; for { runtime.GC() } }
func HGCList() { type L struct { next *L; x [4]*int }; var l *L; for range 1 << 20 { l = &L{next: l} }; for { runtime.GC(); sink = l } }
func HGCLarge() { x := make([]*int, 1<<24); for i := 0; i < len(x); i += 64 { x[i] = new(int) }; for { sink = make([]*int, 1<<20) } }
func HGCSmall() { x := make([][]byte, 1<<20); for { for i := range x { x[i] = make([]byte, 24) } } }
func HDeepGC() { var f func(n int, p *[]int) int; f = func(n int, p *[]int) int { x := make([]int, 4); return f(n+1, &x) + len(x) }; f(0, nil) }
func HDeepGo() { c := make(chan int); for range 20 { go func() { var f func(n int); f = func(n int) { if n == 0 { <-c }; f(n - 1) }; f(100000) }() }; for { sink = make([]byte, 1<<16) } }
func HCaller() { var f func(n int); f = func(n int) { if n == 0 { for { runtime.Caller(1 << 30); runtime.Callers(0, make([]uintptr, 1<<16)) } }; f(n - 1) }; f(200000) }
func HStack() { var f func(n int); f = func(n int) { if n == 0 { for { sink = debug.Stack() } }; f(n - 1) }; f(200000) }
func HStackAll() { for range 10000 { go func() { select {} }() }; b := make([]byte, 1<<24); for { runtime.Stack(b, true) } }
func HIndexMiss() { s := strings.Repeat("a", 200<<20); for { strings.IndexByte(s, 'b'); strings.LastIndexByte(s, 'b'); strings.Index(s, "ba"); strings.LastIndex(s, "ba") } }
func HCountByte() { s := strings.Repeat("a", 200<<20); for { strings.Count(s, "b"); strings.Count(s, "a") } }
func HTrim() { s := strings.Repeat(" ", 100<<20); n := 0; for { n += len(strings.TrimSpace(s)) + len(strings.Trim(s, " é")) + len(strings.TrimRight(s, " ")) } }
func HTrimFunc() { s := strings.Repeat("é", 1<<22); n := 0; for { n += len(strings.TrimLeftFunc(s, func(r rune) bool { return r == 'é' })) } }
func HCut() { s := strings.Repeat("a", 200<<20); for { strings.Cut(s, "aab"); strings.Contains(s, "b"); strings.HasPrefix(s, s) } }
func HLower() { s := strings.Repeat("a", 100<<20); for { sink = len(strings.ToUpper(s)) } }
func HTitle() { s := strings.Repeat("ab ", 1<<22); for { sink = strings.Title(s) } }
func HCompareLong() { a := strings.Repeat("x", 90<<20); b := strings.Repeat("x", 90<<20); n := 0; for { n += strings.Compare(a, b); if a < b { n++ }; if a != b { n++ } } }
func HCompareOne() { a := strings.Repeat("x", 180<<20); b := strings.Repeat("x", 180<<20); n := 0; for { if a == b { n++ }; if a <= b { n++ } } }
func HBytesLong() { a := bytes.Repeat([]byte("x"), 180<<20); b := bytes.Clone(a); n := 0; for { if bytes.Equal(a, b) { n++ }; n += bytes.Compare(a, b) + bytes.Count(a, []byte("xy")) } }
func HBytesFields() { a := bytes.Repeat([]byte("x "), 1<<23); for { sink = len(bytes.Fields(a)); sink = len(bytes.Split(a, []byte(" "))) } }
func HBytesFold() { a := bytes.Repeat([]byte("x"), 100<<20); b := bytes.Repeat([]byte("X"), 100<<20); for { bytes.EqualFold(a, b) } }
func HBytesReplace() { a := bytes.Repeat([]byte("x"), 1<<23); for { sink = len(bytes.ReplaceAll(a, []byte("x"), []byte("yyy"))); sink = len(bytes.ToUpper(a)) } }
func HValid() { s := strings.Repeat("é", 100<<20/2); for { utf8.ValidString(s); strings.ToValidUTF8(s, "") } }
func HUtf16() { r := []rune(strings.Repeat("é", 1<<22)); for { sink = utf16.Decode(utf16.Encode(r)) } }
func HUnicode() { n := 0; for { for r := range rune(0x10FFFF) { if unicode.IsLetter(r) || unicode.Is(unicode.Han, r) { n++ } } } }
func HBigKey() { s := strings.Repeat("k", 250<<20); m := map[string]int{}; for { m[s]++ } }
func HBigArrayKey() { type K [1 << 20]int; m := map[K]int{}; var k K; for { m[k]++ } }
func HArrayCopy() { var a, b [1 << 24]int; for { a = b; b[0]++; sink = a[1] } }
func HArrayEq() { var a, b [1 << 24]int; n := 0; for { if a == b { n++ } } }
func HStructZero() { type T struct { a [1 << 24]int }; var t T; for { t = T{}; t.a[5]++ } }
func HMapClearAll() { for { m := make(map[int]int, 1<<21); for i := range 1 << 10 { m[i] = i }; clear(m) } }
func HMapIterEmpty() { m := make(map[int]int, 1<<22); n := 0; for { for range m { n++ } } }
func HMapGrow() { for { m := map[int][16]int{}; for i := range 1 << 20 { m[i] = [16]int{} } } }
func HMapEqual() { m := make(map[int]int); for i := range 1 << 18 { m[i] = i }; for { maps.Equal(m, maps.Clone(m)) } }
func HSlicesFind() { x := make([]int, 1<<24); for { slices.Index(x, 1); slices.Contains(x, 1); slices.Equal(x, x) } }
func HSlicesEdit() { x := make([]int, 1<<22); for { x = slices.Insert(x, 0, 1); x = slices.Delete(x, 0, 1); slices.Reverse(x); sink = slices.Clone(x) } }
func HSlicesMax() { x := make([]float64, 1<<23); for { slices.Max(x); slices.IsSorted(x) } }
func HSortStrings() { x := make([]string, 1<<20); for { for i := range x { x[i] = strings.Repeat("x", 1000)[:i%1000] }; slices.Sort(x) } }
func HSortLong() { s := strings.Repeat("x", 1<<20); x := make([]string, 1000); for i := range x { x[i] = strings.Clone(s[:1<<18]) + string(rune('a'+i%26)) }; for { y := slices.Clone(x); sort.Strings(y) } }
func HHex() { b := make([]byte, 60<<20); for { s := hex.EncodeToString(b); sink = len(s); x, _ := hex.DecodeString(s); sink = len(x) } }
func HBase64Dec() { s := base64.StdEncoding.EncodeToString(make([]byte, 60<<20)); for { b, _ := base64.StdEncoding.DecodeString(s); sink = len(b) } }
func HBase32() { b := make([]byte, 20<<20); for { s := base32.StdEncoding.EncodeToString(b); x, _ := base32.StdEncoding.DecodeString(s); sink = len(x) } }
func HCrc() { b := make([]byte, 200<<20); for { crc32.ChecksumIEEE(b) } }
func HCrc64() { b := make([]byte, 200<<20); t := crc64.MakeTable(crc64.ISO); for { crc64.Checksum(b, t) } }
func HAdler() { b := make([]byte, 200<<20); for { adler32.Checksum(b) } }
func HFnv() { b := make([]byte, 200<<20); h := fnv.New64a(); for { h.Write(b) } }
func HMaphash() { b := make([]byte, 250<<20); s := maphash.MakeSeed(); for { maphash.Bytes(s, b) } }
func HHashes() { b := make([]byte, 100<<20); for { md5.Sum(b); sha1.Sum(b); sha512.Sum512(b); sha3.Sum256(b) } }
func HHash1() { b := make([]byte, 250<<20); for { md5.Sum(b) } }
func HHash512() { b := make([]byte, 250<<20); for { sha512.Sum512(b) } }
func HHash3() { b := make([]byte, 250<<20); for { sha3.Sum256(b) } }
func HHmac() { b := make([]byte, 250<<20); m := hmac.New(sha256.New, b); for { m.Write(b); sink = m.Sum(nil) } }
func HAES() { c, _ := aes.NewCipher(make([]byte, 32)); s := cipher.NewCTR(c, make([]byte, 16)); b := make([]byte, 100<<20); for { s.XORKeyStream(b, b) } }
func HAESCBC() { c, _ := aes.NewCipher(make([]byte, 32)); s := cipher.NewCBCEncrypter(c, make([]byte, 16)); b := make([]byte, 100<<20); for { s.CryptBlocks(b, b) } }
func HGCM() { c, _ := aes.NewCipher(make([]byte, 32)); s, _ := cipher.NewGCM(c); b := make([]byte, 50<<20); for { sink = len(s.Seal(nil, make([]byte, 12), b, nil)) } }
func HSubtle() { b := make([]byte, 100<<20); c := make([]byte, 100<<20); for { subtle.ConstantTimeCompare(b, c); subtle.XORBytes(b, b, c) } }
func HRandRead() { b := make([]byte, 200<<20); for { crand.Read(b) } }
func HRandPerm() { for { sink = rand.Perm(1 << 22) } }
func HRandShuffle() { x := make([]int, 1<<22); for { rand.Shuffle(len(x), func(i, j int) { x[i], x[j] = x[j], x[i] }) } }
func HRandBytes() { b := make([]byte, 200<<20); r := oldrand.New(oldrand.NewSource(1)); for { r.Read(b) } }
func HLzw() { b := make([]byte, 50<<20); for { w := lzw.NewWriter(io.Discard, lzw.LSB, 8); w.Write(b); w.Close() } }
func HFlate9() { b := make([]byte, 20<<20); for i := range b { b[i] = byte(i * i >> 5) }; for { w, _ := flate.NewWriter(io.Discard, 9); w.Write(b); w.Close() } }
func HZlib() { var z bytes.Buffer; w := zlib.NewWriter(&z); b := make([]byte, 1<<20); for range 100 { w.Write(b) }; w.Close(); for { r, _ := zlib.NewReader(bytes.NewReader(z.Bytes())); b := make([]byte, 100<<20); io.ReadFull(r, b) } }
func HBzip() { z, _ := hex.DecodeString("425a683131415926535900000000"); for { io.ReadAll(bzip2.NewReader(bytes.NewReader(z))) } }
func HPNG() { m := image.NewRGBA(image.Rect(0, 0, 3000, 3000)); for { var b bytes.Buffer; png.Encode(&b, m); x, _ := png.Decode(&b); sink = x } }
func HPNGBomb() { var b bytes.Buffer; png.Encode(&b, image.NewGray(image.Rect(0, 0, 12000, 12000))); for { m, _ := png.Decode(bytes.NewReader(b.Bytes())); sink = m } }
func HJPEG() { m := image.NewRGBA(image.Rect(0, 0, 3000, 3000)); for { var b bytes.Buffer; jpeg.Encode(&b, m, nil); x, _ := jpeg.Decode(&b); sink = x } }
func HDraw() { m := image.NewRGBA(image.Rect(0, 0, 8000, 8000)); for { draw.Draw(m, m.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src); draw.Draw(m, m.Bounds(), m, image.Pt(1, 1), draw.Over) } }
func HGif() { m := image.NewPaletted(image.Rect(0, 0, 4000, 4000), color.Palette{color.Black, color.White}); for { var b bytes.Buffer; gif.Encode(&b, m, nil); gif.Decode(&b) } }
func HParseInt() { s := strings.Repeat("0", 200<<20); for { strconv.Atoi(s); strconv.ParseUint(s, 10, 64); strconv.ParseFloat(s, 64) } }
func HUnderscore() { s := "0x" + strings.Repeat("_0", 100<<20); for { strconv.ParseInt(s, 0, 64); strconv.ParseFloat(s+"p1", 64) } }
func HUnquote() { s := strconv.Quote(strings.Repeat("é\n", 1<<22)); for { u, _ := strconv.Unquote(s); sink = len(u) } }
func HQuoteASCII() { s := strings.Repeat("é", 1<<22); for { sink = len(strconv.QuoteToASCII(s)) + len(fmt.Sprintf("%+q", s)) } }
func HFtoa() { for { sink = strconv.FormatFloat(1e300, 'f', 100000, 64) } }
func HFtoaLong() { for { sink = fmt.Sprintf("%.999999f %999999.5e %0999999d", 1.5, 2.5, 3) } }
func HFmtString() { s := strings.Repeat("é", 20<<20); for { sink = len(fmt.Sprintf("%s|%v|%.10000000s", s, s, s)) } }
func HFmtHex() { s := strings.Repeat("x", 20<<20); for { sink = len(fmt.Sprintf("%x % X", s, s)) } }
func HFmtMany() { x := make([]any, 1<<20); for i := range x { x[i] = i }; for { sink = len(fmt.Sprint(x...)) + len(fmt.Sprintln(x...)) } }
func HFmtFormat() { s := strings.Repeat("%d", 1<<20) + strings.Repeat("abc", 1<<22); for { sink = len(fmt.Sprintf(s, 1)) } }
func HFmtMap() { m := map[int]string{}; for i := range 100000 { m[i] = "x" }; for { sink = len(fmt.Sprintf("%v %#v", m, m)) } }
func HSscanf() { s := strings.Repeat("1 ", 1<<21); for { var a int; fmt.Sscanf(s, "%s%d", &s, &a); fmt.Sscan(strings.Repeat("9", 1<<22), &a) } }
func HJSONString() { s := strings.Repeat("é", 20<<20); for { b, _ := json.Marshal(s); var t string; json.Unmarshal(b, &t); sink = len(t) } }
func HJSONSpace() { s := []byte(strings.Repeat(" ", 100<<20) + "1"); for { var v any; json.Unmarshal(s, &v) } }
func HJSONNumber() { s := []byte(strings.Repeat("1", 20<<20)); for { var v any; json.Unmarshal(s, &v) } }
func HJSONIndent() { s := []byte("[" + strings.Repeat("[],", 1<<20) + "[]]"); for { var b bytes.Buffer; json.Indent(&b, s, "", " "); json.Compact(&b, s); json.HTMLEscape(&b, s) } }
func HXML() { s := strings.Repeat("<a>", 100000) + strings.Repeat("</a>", 100000); for { var v struct{ A []byte `xml:",innerxml"` }; xml.Unmarshal([]byte(s), &v) } }
func HXMLText() { s := "<a>" + strings.Repeat("x", 20<<20) + "</a>"; for { var v string; xml.Unmarshal([]byte(s), &v); xml.EscapeText(io.Discard, []byte(s)) } }
func HCSV() { s := strings.Repeat("a,\"b\",c\n", 1<<20); for { r, _ := csv.NewReader(strings.NewReader(s)).ReadAll(); sink = len(r) } }
func HGob() { x := make([]int, 1<<20); for { var b bytes.Buffer; gob.NewEncoder(&b).Encode(x); var y []int; gob.NewDecoder(&b).Decode(&y) } }
func HHTML() { s := strings.Repeat("<&>", 10<<20); for { sink = len(html.UnescapeString(html.EscapeString(s))) } }
func HURL() { s := strings.Repeat("%41/", 1<<22); for { u, _ := url.PathUnescape(s); sink = len(url.QueryEscape(u)) } }
func HPath() { s := strings.Repeat("a/../", 20<<20); n := 0; for { n += len(path.Clean(s)); n += len(path.Clean("/x" + s[:1<<20])) } }
func HPathMatch() { p := strings.Repeat("*a", 30); s := strings.Repeat("a", 1<<20) + "b"; for { path.Match(p, s) } }
func HTimeParse() { s := strings.Repeat("2", 50<<20); for { time.Parse(s, s); time.ParseDuration(s) } }
func HTimeFormat() { s := strings.Repeat("2006-", 1<<22); t := time.Unix(0, 0).UTC(); for { sink = len(t.Format(s)) } }
func HBufio() { s := strings.Repeat("x", 100<<20); for { r := bufio.NewScanner(strings.NewReader(s)); r.Buffer(nil, 1<<30); r.Scan() } }
func HBufioWords() { s := strings.Repeat(" ", 100<<20); for { r := bufio.NewScanner(strings.NewReader(s)); r.Buffer(nil, 1<<30); r.Split(bufio.ScanWords); r.Scan() } }
func HReadString() { s := strings.Repeat("x", 50<<20); for { r := bufio.NewReaderSize(strings.NewReader(s), 100<<20); r.ReadString('\n') } }
func HTabwriter() { s := []byte(strings.Repeat("a\t", 1<<20)); for { w := tabwriter.NewWriter(io.Discard, 0, 8, 0, ' ', 0); w.Write(s); w.Flush() } }
func HErrorsIs() { e := errors.New("x"); for range 100000 { e = fmt.Errorf("%w", e) }; for { errors.Is(e, io.EOF) } }
func HErrorsJoin() { x := make([]error, 1<<20); for i := range x { x[i] = io.EOF }; for { sink = len(errors.Join(x...).Error()) } }
func HReflectCopy() { a := reflect.ValueOf(make([]int, 1<<24)); b := reflect.ValueOf(make([]int, 1<<24)); for { reflect.Copy(a, b) } }
func HReflectAppend() { a := reflect.ValueOf(make([]int, 1<<22)); for { sink = reflect.AppendSlice(a, a).Len() } }
func HReflectMap() { m := reflect.ValueOf(map[int]int{}); for i := range 1 << 18 { m.SetMapIndex(reflect.ValueOf(i), reflect.ValueOf(i)) }; for { sink = len(m.MapKeys()) } }
func HReflectZero() { t := reflect.ArrayOf(1<<24, reflect.TypeOf(0)); for { sink = reflect.New(t).Elem().IsZero() } }
func HReflectEq() { a := make([]int, 1<<23); b := make([]int, 1<<23); for { reflect.DeepEqual(a, b) } }
func HDeepEqualCycle() { type N struct{ a, b *N }; x := &N{}; x.a, x.b = x, x; y := &N{}; y.a, y.b = y, &N{y, y}; for { reflect.DeepEqual(x, y) } }
func HSyncMap() { var m sync.Map; for i := 0; ; i++ { m.Store(i&0xFFFF, i); m.Range(func(k, v any) bool { return k.(int) > 10 }) } }
func HSelectMany() { c := make([]reflect.SelectCase, 60000); for i := range c { c[i] = reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(make(chan int))} }; c[0].Dir = reflect.SelectDefault; c[0].Chan = reflect.Value{}; for { reflect.Select(c) } }
func HChanBig() { c := make(chan [1 << 12]int, 1000); go func() { for { <-c } }(); for { c <- [1 << 12]int{} } }
func HMutex() { var m sync.Mutex; for range 10000 { go func() { for { m.Lock(); m.Unlock() } }() }; for { m.Lock(); m.Unlock() } }
func HTimers() { for { time.AfterFunc(time.Hour, func() {}) } }
func HTimerStorm() { for range 100000 { time.AfterFunc(0, func() { sink = 1 }) }; for { time.Sleep(1) } }
func HCtx() { c := context.Background(); for range 100000 { c = context.WithValue(c, 1, 2) }; for { c.Value(2) } }
func HCtxCancel() { for { c, f := context.WithCancel(context.Background()); for range 100000 { context.WithCancel(c) }; f() } }
func HFinalizers() { for { for range 1000 { runtime.SetFinalizer(new([64]int), func(p *[64]int) { for { } }) }; runtime.GC() } }
func HList() { l := list.New(); for { l.PushBack(1) } }
func HHeap() { h := &sort.IntSlice{}; for i := 0; ; i++ { *h = append(*h, -i); sort.Sort(h) } }
func HIter() { for { for range slices.Values(make([]int, 1<<20)) { } } }
func HPull() { for { next, stop := iter.Pull(func(yield func(int) bool) { for { if !yield(1) { return } } }); for range 1000 { next() }; stop() } }
func HGoto() { L: goto L }
func HRangeFunc() { f := func(yield func(int) bool) { for yield(1) { } }; for range f { } }
func HAtomic() { var x atomic.Int64; for !x.CompareAndSwap(1, 2) { } }

func HDivs() { x := 1 << 62; for { x = x/3*3 + 1; if x < 0 { x = 1 << 62 } } }
func HMath() { x := 1.5; for { x = math.Sin(math.Pow(math.Gamma(x), 1e10)) + 1.5 } }
func HJn() { for { math.Jn(1<<30, 1e9); math.Yn(1<<30, 1e9) } }
func HCmplx() { x := 1i; for { x = cmplx.Tan(x) + complex(1e300, 1e300) } }
func HRemainder() { for { math.Mod(1e308, 1e-308); math.Remainder(1e308, 1e-308) } }
func HSpawn() { for { go func() { select {} }() } }
func HSpawnDeep() { for { go func() { var f func(int); f = func(n int) { if n == 0 { select {} }; f(n - 1) }; f(1000) }(); runtime.Gosched() } }
func HSpawnMutex() { var m sync.Mutex; m.Lock(); for { go func() { m.Lock() }(); runtime.Gosched() } }
func HSpawnSleep() { for { go func() { time.Sleep(time.Hour) }(); runtime.Gosched() } }
func HSpawnSelect() { c, d := make(chan int), make(chan int); for { go func() { select { case <-c: case d <- 1: case <-time.After(time.Hour): } }(); runtime.Gosched() } }
func HTickers() { for { time.NewTicker(time.Nanosecond) } }
func HFmtNested() { var x [1000][1000][4]struct{}; for { sink = fmt.Sprint(&x) } }
func HFmtPercent() { s := strings.Repeat("%%", 20<<20); for { sink = fmt.Sprintf(s) } }
func HFmtFlags() { s := "%" + strings.Repeat("-", 90<<20) + "d"; for { sink = fmt.Sprintf(s, 1) } }
func HFmtKeys() { s := strings.Repeat("k", 60<<20); m := map[string]int{}; for i := range 100 { m[s[:len(s)-i]] = i }; for { fmt.Fprint(io.Discard, m) } }
func HFork() { var f func(); f = func() { go f(); go f() }; f(); select {} }
type pair struct{ x, y any }
func HWideHash() { var a any = 1; for range 60 { a = pair{a, a} }; m := map[any]int{}; for { m[a]++ } }
func HWideEq() { var a, b any = 1, 1; for range 60 { a = pair{a, a}; b = pair{b, b} }; for { if a == b { sink = nil } } }
func HDeepKey() { var a any = 1; for range 1 << 18 { a = node{a} }; m, none := map[any]int{}, map[any]int{}; for { m[a] += none[a] } }
func HLongKeys() { s := strings.Repeat("k", 16<<20); m := map[string]int{}; for i := 0; ; i++ { m[s[:len(s)-i%1000]] = i; for k := range m { if k != strings.Clone(k) { sink = k } } } }
func HLongField() { type t struct{ s any; n float64 }; a := t{strings.Repeat("x", 32<<20), 1}; b := t{strings.Repeat("x", 32<<20), 1}; m := map[t]int{}; for { if a == b { m[a]++; m[b]++ } } }
func HReplacerMany() { var x []string; for i := range 50000 { x = append(x, strconv.Itoa(i), strconv.Itoa(i+1)) }; for { strings.NewReplacer(x...).Replace("123456") } }
func HScanSplit() { for { sc := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 1<<20))); sc.Buffer(nil, 1<<30); sc.Split(func(d []byte, eof bool) (int, []byte, error) { if eof && len(d) > 0 { return len(d), d, nil }; return 0, nil, nil }); for sc.Scan() { } } }
func HPanicChain() { var f func(int); f = func(n int) { defer func() { panic(n) }(); if n > 0 { f(n - 1) }; panic("x") }; for { func() { defer func() { recover() }(); f(10000) }() } }
func HDeferMany() { for i := 0; ; i++ { defer func(int) { }(i) } }
func HAfterFunc() { var f func(); f = func() { time.AfterFunc(0, f); time.AfterFunc(0, f) }; f(); select {} }
func HGobDeep() { type T struct{ N *T }; var t *T; for range 1 << 18 { t = &T{t} }; for { gob.NewEncoder(io.Discard).Encode(t) } }
