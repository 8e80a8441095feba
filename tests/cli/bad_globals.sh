# package variables beyond what memory holds: a diagnostic, not an allocation that fails
. "$(dirname "$0")/lib.bash"
printf 'package main\n\nvar b = [2147483647]int{1, 2, 3}\n\nfunc main() { println(len(b)) }\n' >a.go; rejected a.go; want_err 'too much data'
printf 'package main\n\nvar b [1 << 40]byte\n\nfunc main() { b[1] = 1 }\n' >b.go; rejected b.go; want_err 'too much data'
printf 'package main\n\nvar a, b, c [1 << 30]byte\n\nfunc main() { a[1], b[1], c[1] = 1, 1, 1 }\n' >c.go; rejected c.go; want_err 'too much data'
