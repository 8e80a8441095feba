# a memory fault, which only package unsafe, mapped memory or C can cause, ends with Go's text and exit code
. "$(dirname "$0")/lib.bash"
printf 'package main\n\nimport "syscall"\n\nfunc main() {\n\tm, _ := syscall.Mmap(-1, 0, 4096, syscall.PROT_READ, syscall.MAP_ANON|syscall.MAP_PRIVATE)\n\tprintln(m[0])\n\tm[0] = 1\n}\n' >m.go
run "$GOL" m.go
case $err in
*AddressSanitizer* | *ThreadSanitizer*) ;;           # they have a handler of their own
*)
    want_rc 2
    [[ "$err" == "0"*"unexpected fault address 0x"*"fatal error: fault"*"[signal SIGSEGV: segmentation violation code=0x2 addr=0x"* ]] || fail "$err" ;;
esac
