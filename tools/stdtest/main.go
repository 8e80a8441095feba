// stdtest runs the tests of Go's standard packages, and their examples, under gol, and keeps a ratchet.
//
//	go run tools/stdtest/*.go [-v] [-update|-rewrite] [-test NAME] [PACKAGE...]     all packages gol has, or those named
//
// gol has no go command, and its standard packages have no exported internals. So of each package the external tests (package p_test), the internal ones
// (package p, which gets a dot import of p) and each file of examples become programs of a temporary folder: the package clause is changed to main, expectations that name the
// package ("fmt_test.T") with it, files for other systems are left out, and declarations that do not compile, mostly since they use
// internals, are blanked, until the rest does (prepare.go). A shim stands in for internal/testenv. Then each Test function runs in a process of its own, and each
// Example with a comment of its output is compared with it.
//
// tests/stdtest.passed lists what passed before: losing one fails. -update adds what passes now; -rewrite makes the list anew. -v tells why tests fail and
// what was left out. Tests that need other files of $GOROOT/src, the go command or the test's own executable fail here for that reason.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"sort"
	"strings"
	"time"
)

var (
	gol     = envOr("GOL", "bin/gol")
	src     = filepath.Join(runtime.GOROOT(), "src")
	verbose = flag.Bool("v", false, "tell why tests fail and what was left out")
	update  = flag.Bool("update", false, "add to the list what passes now")
	rewrite = flag.Bool("rewrite", false, "make the list anew")
	only    = flag.String("test", "", "run this test alone")
)

const ratchet = "tests/stdtest.passed"

func envOr(name, otherwise string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return otherwise
}

// run runs a command in a folder and returns its output and exit code, 124 after the time limit.
func run(limit time.Duration, dir string, args ...string) (stdout, all string, code int) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "TZ=America/Los_Angeles")
	cmd.WaitDelay = time.Second
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	stdout, all = out.String(), out.String()+errs.String()
	switch {
	case ctx.Err() != nil:
		return stdout, all, 124
	case err != nil && cmd.ProcessState == nil:
		return "", err.Error(), 255
	}
	return stdout, all, cmd.ProcessState.ExitCode()
}

// packages lists the packages of stdlib/ that Go has too.
func packages() []string {
	var list []string
	filepath.WalkDir("stdlib", func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		pkg, _ := filepath.Rel("stdlib", path)
		if gol, _ := filepath.Glob(path + "/*.gol"); len(gol) > 0 && !strings.Contains("/"+pkg, "/internal/") {
			if go_, _ := filepath.Glob(filepath.Join(src, pkg, "*_test.go")); len(go_) > 0 {
				list = append(list, pkg)
			}
		}
		return nil
	})
	return list
}

// normal is an example's output as it is compared: without spaces around lines, and in order if the order does not count.
func normal(s string, unordered bool) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	for i := range lines {
		lines[i] = strings.TrimSpace(lines[i])
	}
	if unordered {
		sort.Strings(lines)
	}
	return strings.Join(lines, "\n")
}

// judge runs one test and returns "" or why it failed.
func judge(p *program, t test) string {
	stdout, all, code := run(60*time.Second, p.dir, gol, "run", ".", t.name)
	switch {
	case code != 0:
		return fmt.Sprintf("exit code %d\n%s", code, all)
	case t.example && normal(stdout, t.unordered) != normal(t.want, t.unordered):
		return fmt.Sprintf("output\n%swant\n%s", stdout, t.want)
	}
	return ""
}

func main() {
	flag.Parse()
	gol, _ = filepath.Abs(gol)
	list := flag.Args()
	if len(list) == 0 {
		list = packages()
	}
	tmp, err := os.MkdirTemp("", "stdtest")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer os.RemoveAll(tmp)
	passed := map[string]bool{}
	tried := map[string]bool{}
	ok, bad, left := 0, 0, 0
	for _, pkg := range list {
		pok, pbad, pleft := 0, 0, 0
		groups := load(pkg)
		for _, group := range slices.Sorted(maps.Keys(groups)) {
			p := prepare(filepath.Join(tmp, pkg, strings.TrimSuffix(group, ".go")), pkg, groups[group])
			for _, t := range p.tests {
				if *only != "" && t.name != *only {
					continue
				}
				name := pkg + " " + t.name
				tried[name] = true
				why := judge(p, t)
				if why == "" {
					passed[name] = true
					pok++
					continue
				}
				pbad++
				if *verbose {
					fmt.Printf("FAIL %s: %s\n", name, strings.ReplaceAll(strings.TrimSpace(why), "\n", "\n    "))
				}
			}
			pleft += len(p.left)
			for name, why := range p.left {
				if *verbose {
					fmt.Printf("left out %s %s: %s\n", pkg, name, why)
				}
			}
		}
		fmt.Printf("%-24s %4d passed %4d failed %4d left out\n", pkg, pok, pbad, pleft)
		ok, bad, left = ok+pok, bad+pbad, left+pleft
	}
	fmt.Printf("%-24s %4d passed %4d failed %4d left out\n", "all", ok, bad, left)
	if lost := keep(passed, tried); lost > 0 {
		os.Exit(1)
	}
}

// keep compares with the ratchet, changes it if that was asked for, and returns how many tests were lost.
func keep(passed, tried map[string]bool) (lost int) {
	old := map[string]bool{}
	text, _ := os.ReadFile(ratchet)
	for _, l := range strings.Split(string(text), "\n") {
		if l != "" {
			old[l] = true
		}
	}
	for name := range old {
		if tried[name] && !passed[name] && !*rewrite {
			fmt.Println("lost:", name)
			lost++
		}
	}
	if !*update && !*rewrite {
		return lost
	}
	var lines []string
	for name := range old {
		if !*rewrite || !tried[name] {
			passed[name] = true
		}
	}
	for name := range passed {
		lines = append(lines, name)
	}
	sort.Strings(lines)
	if err := os.WriteFile(ratchet, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		fmt.Fprintln(os.Stderr, err)
		lost++
	}
	return lost
}
