// main.go - compares gol with real Go on random programs, and makes a differing program small.
//
//	go run tools/fuzzgo/*.go [-n 200] [-seed 1] [-gol bin/gol] [-keep DIR]     compare; exit code 1 on a difference
//	... -print -seed 7                                                                                print one program
//	... -reduce FILE [-mode N|go]                                                                     reduce: gol against gol -N, or against Go
//
// Programs are built in batches, each as a package "prog" of one Go module, so that linking is paid once; gol gets the same text as package main.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

var (
	count  = flag.Int("n", 200, "programs")
	seed   = flag.Int64("seed", 1, "first seed")
	gol    = flag.String("gol", "bin/gol", "the gol command")
	keep   = flag.String("keep", "fuzz-diffs", "where differing programs go")
	print  = flag.Bool("print", false, "print the program of -seed")
	reduce = flag.String("reduce", "", "file to make smaller")
	mode   = flag.String("mode", "N", "reduce: compare with gol -N (N), or Go (go)")
	env    = flag.String("env", "", "reduce: environment of gol")
	stress = flag.Int("stress", 8, "every so many programs also run with gcstress")
	batch  = flag.Int("batch", 100, "programs a build")
)

func die(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "fuzzgo:", err)
		os.Exit(2)
	}
}

type result struct {
	out  string
	code int
	err  string
}

var hex = regexp.MustCompile(`0x[0-9a-f]+`)

func (r result) key() string { return fmt.Sprintf("%s\n--- exit %d %s", r.out, r.code, r.err) }

func run(limit time.Duration, extra string, name string, args ...string) result {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	c := exec.CommandContext(ctx, name, args...)
	var o, e bytes.Buffer
	c.Stdout, c.Stderr = &o, &e
	if extra != "" {
		c.Env = append(os.Environ(), extra)
	}
	c.Run()
	r := result{out: o.String(), code: -1}
	if c.ProcessState != nil {
		r.code = c.ProcessState.ExitCode()
	}
	r.err, _, _ = strings.Cut(e.String(), "\ngoroutine ")
	r.err = strings.TrimSpace(hex.ReplaceAllString(r.err, "0xADDR"))
	r.err = strings.TrimSuffix(r.err, "\nexit status 2")
	if ctx.Err() != nil {
		r.code, r.err = 124, "timeout"
	}
	return r
}

// Type arguments are named by their package's path.
var prefix = regexp.MustCompile(`\b(prog|fz/p[0-9]+)\.`)

func norm(r result) result {
	r.out = prefix.ReplaceAllString(r.out, "main.")
	r.err = prefix.ReplaceAllString(r.err, "main.")
	return r
}

func main() {
	flag.Parse()
	switch {
	case *print:
		fmt.Print(Program(*seed, "main", "main"))
	case *reduce != "":
		reduceFile(*reduce)
	default:
		compare()
	}
}

func compare() {
	tmp, err := os.MkdirTemp("", "fuzzgo")
	die(err)
	bad := 0
	for first := *seed; first < *seed+int64(*count); first += int64(*batch) {
		last := min(first+int64(*batch), *seed+int64(*count))
		bad += compareBatch(tmp, first, last)
	}
	os.RemoveAll(tmp)
	fmt.Printf("%d programs, %d differ\n", *count, bad)
	if bad > 0 {
		os.Exit(1)
	}
}

func compareBatch(tmp string, first, last int64) int {
	dir := filepath.Join(tmp, fmt.Sprint("b", first))
	die(os.MkdirAll(dir, 0o755))
	defer os.RemoveAll(dir)
	die(os.WriteFile(dir+"/go.mod", []byte("module fz\n\ngo 1.26\n"), 0o644))
	var imp, sw strings.Builder
	for s := first; s < last; s++ {
		p := fmt.Sprintf("p%d", s)
		die(os.MkdirAll(dir+"/"+p, 0o755))
		die(os.WriteFile(dir+"/"+p+"/p.go", []byte(Program(s, "prog", "Main")), 0o644))
		die(os.WriteFile(dir+"/"+p+".go.txt", []byte(Program(s, "main", "main")), 0o644))
		fmt.Fprintf(&imp, "%s \"fz/%s\"\n", p, p)
		fmt.Fprintf(&sw, "case %q: %s.Main()\n", p, p)
	}
	die(os.WriteFile(dir+"/main.go", []byte("package main\nimport (\"os\"\n"+imp.String()+")\nfunc main() {\nswitch os.Args[1] {\n"+sw.String()+"}\n}\n"), 0o644))
	bad := 0
	c := exec.Command("go", "build", "-o", "all.exe", ".")
	c.Dir = dir
	if o, err := c.CombinedOutput(); err != nil {
		if last-first == 1 {
			fmt.Printf("BAD p%d: the generator made no valid program: %s\n", first, o)
			return 1
		}
		mid := first + (last-first)/2
		return compareBatch(tmp, first, mid) + compareBatch(tmp, mid, last)
	}
	for s := first; s < last; s++ {
		want := norm(run(20*time.Second, "", dir+"/all.exe", fmt.Sprintf("p%d", s)))
		file := fmt.Sprintf("%s/p%d.go", dir, s)
		if want.code == 124 {
			fmt.Printf("LONG p%d: Go does not end in time, not compared\n", s)
			continue
		}
		die(os.Rename(file+".txt", file))
		check := func(what, extra string, args ...string) bool {
			got := run(60*time.Second, extra, *gol, append(append([]string{"run"}, args...), file)...)
			if got.key() == want.key() {
				return true
			}
			die(os.MkdirAll(*keep, 0o755))
			src, _ := os.ReadFile(file)
			to := fmt.Sprintf("%s/p%d.go", *keep, s)
			die(os.WriteFile(to, src, 0o644))
			fmt.Printf("DIFF %s (%s): %s\n", to, what, firstDiff(want.key(), got.key()))
			return false
		}
		ok := check("default", "") && check("-N", "", "-N")
		if ok && *stress > 0 && s%int64(*stress) == 0 {
			ok = check("gcstress", "GODEBUG=gcstress=1")
		}
		if !ok {
			bad++
		}
		die(os.Remove(file))
	}
	return bad
}

func firstDiff(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := 0; i < len(x) || i < len(y); i++ {
		p, q := "(end)", "(end)"
		if i < len(x) {
			p = x[i]
		}
		if i < len(y) {
			q = y[i]
		}
		if p != q {
			return fmt.Sprintf("line %d: Go %.150q gol %.150q", i+1, p, q)
		}
	}
	return ""
}

// ---- reduction ----

// interesting reports whether the program still shows a difference of outputs (not of compile errors or timeouts).
func interesting(src, tmp string) bool {
	file := tmp + "/r.go"
	die(os.WriteFile(file, []byte(src), 0o644))
	var want result
	if *mode == "go" {
		c := exec.Command("go", "build", "-o", tmp+"/r.exe", file)
		if c.Run() != nil {
			return false
		}
		want = run(5*time.Second, "", tmp+"/r.exe")
	} else {
		want = run(5*time.Second, "", *gol, "run", "-N", file)
	}
	if want.code == 124 || want.code == 1 {
		return false
	}
	got := run(5*time.Second, *env, *gol, "run", file)
	if *mode != "go" && got.code == 1 {
		return false
	}
	return got.key() != want.key()
}

func reduceFile(name string) {
	b, err := os.ReadFile(name)
	die(err)
	tmp, err := os.MkdirTemp("", "fuzzgo")
	die(err)
	defer os.RemoveAll(tmp)
	lines := strings.Split(strings.TrimRight(string(b), "\n"), "\n")
	ok := func(l []string) bool { return interesting(strings.Join(l, "\n")+"\n", tmp) }
	if !ok(lines) {
		fmt.Println("no difference")
		os.Exit(1)
	}
	without := func(i, j int) []string { return append(append([]string{}, lines[:i]...), lines[j:]...) }
	for changed := true; changed; {
		changed = false
		for size := len(lines) / 2; size > 0; size /= 2 { // runs of lines
			for i := len(lines) - size; i >= 0; i -= max(1, size/2) {
				if i+size > len(lines) || depth(lines[i:i+size]) != 0 {
					continue
				}
				if l := without(i, i+size); ok(l) {
					lines, changed = l, true
				}
			}
		}
		for i := len(lines) - 1; i >= 0; i-- { // blocks, and their heads alone
			if i >= len(lines) || !strings.HasSuffix(lines[i], "{") || strings.HasPrefix(strings.TrimSpace(lines[i]), "}") {
				continue
			}
			j := i + 1
			for j < len(lines) && depth(lines[i:j+1]) > 0 {
				j++
			}
			if j >= len(lines) {
				continue
			}
			if l := without(i, j+1); ok(l) {
				lines, changed = l, true
				continue
			}
			l := append(append(append([]string{}, lines[:i]...), lines[i+1:j]...), lines[j+1:]...)
			if ok(l) {
				lines, changed = l, true
			}
		}
		for i := range lines { // parts in brackets: (x op y) to x or y, f(x) to x, lists shorter
			for again := true; again; {
				again = false
				for _, s := range smaller(lines[i]) {
					l := append([]string{}, lines...)
					l[i] = s
					if ok(l) {
						lines, changed, again = l, true, true
						break
					}
				}
			}
		}
	}
	die(os.WriteFile(strings.TrimSuffix(name, ".go")+".min.go", []byte(strings.Join(lines, "\n")+"\n"), 0o644))
	fmt.Println(strings.TrimSuffix(name, ".go") + ".min.go")
}

func depth(l []string) int {
	d := 0
	for _, s := range l {
		d += strings.Count(s, "{") - strings.Count(s, "}")
	}
	return d
}

// smaller lists texts made from one line by replacing a part in brackets by something simpler.
func smaller(s string) []string {
	var out []string
	if strings.HasPrefix(s, "import") || len(s) > 1500 {
		return nil
	}
	for i := 0; i < len(s); i++ {
		if s[i] != '(' {
			continue
		}
		d, j := 0, i
		var cuts []int
		for ; j < len(s); j++ {
			switch s[j] {
			case '(', '{', '[':
				d++
			case ')', '}', ']':
				d--
			case ' ':
				if d == 1 {
					cuts = append(cuts, j)
				}
			}
			if d == 0 {
				break
			}
		}
		if j >= len(s) {
			continue
		}
		k := i
		for k > 0 && (s[k-1] == '_' || s[k-1] == '.' || s[k-1] >= '0' && s[k-1] <= '9' || s[k-1]|32 >= 'a' && s[k-1]|32 <= 'z') {
			k--
		}
		in := s[i+1 : j]
		if k < i {
			out = append(out, s[:k]+in+s[j+1:])
		}
		for _, c := range cuts {
			if k == i {
				out = append(out, s[:i]+s[i+1:c]+s[j+1:])
				out = append(out, s[:i]+s[c+1:j]+s[j+1:])
			}
		}
		if k == i {
			out = append(out, s[:i]+"1"+s[j+1:])
		}
	}
	return out
}
