// Long texts and many matches, apart from std_regexp.go: with a collection at
// every allocation it takes long, since much is live.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	a := strings.Repeat("a", 40000)
	for _, e := range []string{`(a+)+$`, `(a|aa)+$`, `a*a*a*a*b`, `(x+x+)+y`, `.*b`, `(.*)(.*)(.*)x`, `^(a|b)*$`, `[^b]*b`, `(a*)*b`, `((a{0,5}){0,5}){0,5}[c]`} {
		re := regexp.MustCompile(e)
		fmt.Println(e, re.MatchString(a), len(re.FindString(a)), re.FindStringSubmatchIndex(a+"!"))
	}
	var b strings.Builder
	for i := 0; i < 1500; i++ {
		fmt.Fprintf(&b, "line %d: user%d@example%d.com said \"hello %x\"\n", i, i*7, i%13, i*31)
	}
	t := b.String()
	n := 0
	for _, m := range regexp.MustCompile(`(?m)^line (\d+): (\w+)@(\w+)\.com .*"hello ([0-9a-f]+)"$`).FindAllStringSubmatch(t, -1) {
		n += len(m[1]) + len(m[2]) + len(m[3]) + len(m[4])
	}
	fmt.Println(n, len(regexp.MustCompile(`user\d*77@`).FindAllString(t, -1)), regexp.MustCompile(`nowhere`).MatchString(t), len(regexp.MustCompile(`\s+`).Split(t, -1)))
	fmt.Println(len(regexp.MustCompile(`[aeiou]`).ReplaceAllString(t, "")), len(regexp.MustCompile(`(\w+) said`).ReplaceAllString(t, "<$1>")))
	done := make(chan bool)
	re := regexp.MustCompile(`(\d+)x?`)
	for g := 0; g < 4; g++ {
		go func() {
			ok := true
			for i := 0; i < 200; i++ {
				s := fmt.Sprintf("ab%dxc", i*g)
				ok = ok && re.FindStringSubmatch(s)[1] == fmt.Sprint(i*g)
			}
			done <- ok
		}()
	}
	fmt.Println(<-done, <-done, <-done, <-done)
}
