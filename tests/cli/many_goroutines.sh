# very many goroutines, very many cases of a select: Go's text, nothing left out
. "$(dirname "$0")/lib.bash"
cat > b.go <<'G'
package main

func main() {
	c := make(chan int)
	for range 30000 {
		go func() { <-c }()
	}
	<-c
}
G
timeout 60 "$GOL" run b.go > out 2> err
[ $? = 2 ] || fail "exit code"
[ "$(head -1 err)" = 'fatal error: all goroutines are asleep - deadlock!' ] || fail "$(head -1 err)"
[ "$(grep -c '^goroutine .* \[chan receive\]:$' err)" = 30001 ] || fail "not all goroutines"
[ "$(grep -c '^created by main.main in goroutine 1$' err)" = 30000 ] || fail "not all of their creators"
sed -E -n 's/ ?\+0x[0-9a-f]+//; s/^goroutine [0-9]+/goroutine N/; 7,12p' err > one
cat > want <<'T'
goroutine N [chan receive]:
main.main.func1()
	b.go:6
created by main.main in goroutine 1
	b.go:6

T
diff one want || fail "a goroutine's text"

n=10000
{
cat <<G
package main

import (
	"fmt"
	"reflect"
)

func main() {
	cs := make([]chan int, $n)
	for i := range cs {
		cs[i] = make(chan int, 1)
	}
	right, v, at := 0, 0, 0
	for k := range 50 {
		if k%2 == 0 {
			cs[(k*7919)%$n] <- k
		} else {
			go func() { cs[(k*7919)%$n] <- k }()
		}
		select {
G
for ((i=0;i<n;i++)); do echo "		case v = <-cs[$i]: at = $i"; done
cat <<G
		}
		if v == k && at == (k*7919)%$n {
			right++
		}
	}
	fmt.Println(right)
	cases := make([]reflect.SelectCase, 65536)
	for i := range cases {
		cases[i] = reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(cs[i%$n])}
	}
	go func() { cs[77] <- 5 }()
	i, x, ok := reflect.Select(cases)
	fmt.Println(i%$n, x, ok)
	defer func() { fmt.Println(recover()) }()
	reflect.Select(append(cases, cases[0]))
}
G
} > s.go
run "$GOL" run s.go
want_rc 0
want_out '50
77 5 true
reflect.Select: too many cases (max 65536)'
