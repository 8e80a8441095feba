// cpu.go - processor time of the thread the program runs on: what a unit costs by itself, its part of the collection and page faults with it, however
// long the system lets others run. Waiting for a lock does not show.
package main

import (
	"runtime"
	"syscall"
	"unsafe"
)

func init() { runtime.LockOSThread() }

// clock is in nanoseconds.
func clock() int64 {
	const thread = 3 // CLOCK_THREAD_CPUTIME_ID
	var ts struct{ sec, nsec int64 }
	syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, thread, uintptr(unsafe.Pointer(&ts)), 0)
	return ts.sec*1e9 + ts.nsec
}
