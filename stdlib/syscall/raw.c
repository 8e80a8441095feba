/* raw.c - natives of package syscall that call the system directly.
 *
 * One door for all calls: the package's functions are gol code around it. It is as unsafe as package unsafe: what a program asks for by number
 * and address, the system does. Calls that would return twice, or to another place, are refused: the VM's stacks could not survive them.
 * The caller's goroutine keeps the P while the system works, so a call that waits makes all goroutines wait; functions that commonly wait look
 * before whether they would (sched.WaitFD).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "runtime/native.h"

static bool returns_twice(int64_t nr)
{
    return nr == SYS_clone || nr == SYS_fork || nr == SYS_vfork || nr == SYS_clone3 || nr == SYS_rt_sigreturn;
}

/* func raw(trap, a1, a2, a3, a4, a5, a6 uintptr) (r uintptr, errno Errno) */
static void syscall_raw(g *gp UNUSED, slot *fp)
{
    const slot *a = fp + 2;
    long r = -1;
    if (returns_twice(a[0].i)) errno = ENOSYS;
    else r = syscall(a[0].i, a[1].i, a[2].i, a[3].i, a[4].i, a[5].i, a[6].i);
    fp[0].i = r;
    fp[1].i = r == -1 ? errno : 0;
}

extern const rt_native_def stdlib_syscallraw_natives[];
const rt_native_def stdlib_syscallraw_natives[] = { { "syscall.raw", syscall_raw }, { 0, 0 } };
