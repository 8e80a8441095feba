/* process.c - natives for other processes: signalling, waiting. Starting them is syscall.spawn.
 *
 * Waiting is by pidfd, which the scheduler polls like any file.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <string.h>
#include <unistd.h>
#include "runtime/native.h"

/* func sysPidfd(pid int) int */
static void os_sysPidfd(g *gp UNUSED, slot *fp)
{
    int fd = (int)syscall(SYS_pidfd_open, (pid_t)fp[1].i, 0);
    fp[0].i = fd < 0 ? -errno : fd;
}

/* func sysWait(pid int, status *int64, usage []int64) int; usage is a struct rusage, which has that many words */
static void os_sysWait(g *gp UNUSED, slot *fp)
{
    int st = 0;
    struct rusage ru = { 0 };
    int64_t r;
    do r = wait4((pid_t)fp[1].i, &st, 0, &ru);
    while (r < 0 && errno == EINTR);
    fp[0].i = r < 0 ? -errno : r;
    *(int64_t *)fp[2].p = st;
    _Static_assert(sizeof ru == 18 * sizeof(int64_t), "process.gol makes room for 18 words");
    memcpy(fp[3].p, &ru, sizeof ru);
}

static void os_sysKill(g *gp UNUSED, slot *fp) { fp[0].i = kill((pid_t)fp[1].i, (int)fp[2].i) < 0 ? -errno : 0; }

static void os_sysBlock(g *gp UNUSED, slot *fp)
{
    int f = fcntl((int)fp[0].i, F_GETFL);
    if (f >= 0) fcntl((int)fp[0].i, F_SETFL, f & ~O_NONBLOCK);
}

#define N(f) {"os." #f, os_##f}
extern const rt_native_def stdlib_osprocess_natives[];
const rt_native_def stdlib_osprocess_natives[] = { N(sysPidfd), N(sysWait), N(sysKill), N(sysBlock), {0, 0} };
