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
run "$GOL" run -dump=nothing needs.go; want_rc 2; want_err "gol: no stage is named nothing; there are ir inline escape ssa simplify simplify2 licm opt all"; [ -z "$out" ] || fail "$out"
run "$GOL" build -dump nothing needs.go; want_rc 2
run "$GOL" run -dump=ssa -dumpfunc main.use needs.go; want_rc 0; [[ "$out" == "# ssa"*"func main.use"*begin* ]] || fail "$out"
for flags in "" -N "-N -d=ssa/check/on"; do
    run "$GOL" run $flags needs.go a b
    want_rc 0
    want_out $'begin\n0 3'
    no_err
done
