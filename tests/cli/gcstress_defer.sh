# A collection at every allocation, also where the frame of a deferred function begins a new piece of the stack.
. "$(dirname "$0")/lib.bash"
got=$(GODEBUG=gcstress=1 "$GOL" run "$(dirname "$0")/../gc/defer_chunk.go")
[ "$got" = 0 ] || fail "$got"
