# a script with a shebang line runs by its run bit, whatever its name; its exit code is the program's
. "$(dirname "$0")/lib.bash"
mkdir bin && ln -s "$GOL" bin/gol
export PATH=$PWD/bin:$PATH
cat >tool <<'E'
#!/usr/bin/env gol
fmt.Println("tool", len(os.Args), os.Args[1:])
if len(os.Args) > 2 { os.Exit(5) }
E
chmod +x tool
run ./tool; want_rc 0; want_out 'tool 1 []'; no_err
run ./tool a 'b c'; want_rc 5; want_out 'tool 3 [a b c]'
cat >prog.gol <<'E'
#!/usr/bin/env gol
package main

import "fmt"

func main() { fmt.Println("prog"); var a []int; _ = a[len(a)] }
E
chmod +x prog.gol
run ./prog.gol; want_rc 2; want_out prog; want_err 'index out of range [0] with length 0'
printf '#!/usr/bin/env gol\n\nfmt.Println(1)\nvar x int = "s"\n' >bad
chmod +x bad
run ./bad; want_rc 1; want_err 'bad:4:13: cannot use "s"'
run "$GOL" ./tool q; want_out 'tool 2 [q]'
