# -N: without optimisation a program does the same. Variables of packages are initialised where their turn comes although nothing is inlined.
. "$(dirname "$0")/lib.bash"
cat >needs.go <<'END'
package main

import (
	"flag"
	"fmt"
	"os"
)

// Both variables wait for their first use; the first one's initialiser calls a function that uses the second.
func use() { fmt.Println(flag.CommandLine.NArg(), len(os.Args)) }

func main() {
	fmt.Println("begin")
	use()
}
END
for flags in "" -N "-N -d=ssa/check/on"; do
    run "$GOL" run $flags needs.go a b
    want_rc 0
    want_out $'begin\n0 3'
    no_err
done
