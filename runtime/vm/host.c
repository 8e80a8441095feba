/* host.c - safepoints, and bytes in and out through the host's hooks. */
#include <errno.h>
#include <unistd.h>
#include "runtime/limit.h"
#include "runtime/sched/decide.h"
#include "runtime/debug/sampleprof.h"
#include "runtime/sched/race.h"
#include "runtime/sched/sched.h"
#include "runtime/vm/vm.h"

/* gp->fp and gp->pc are saved. Requests are cleared before they are served, so that one that arrives meanwhile is seen. */
void rt_safepoint(g *gp)
{
    uint32_t want = __atomic_exchange_n(&gp->poll, 0, __ATOMIC_ACQ_REL);
    if (rt_muststop(gp)) rt_stopped(gp);            /* POLL_STOP; one left over from an earlier entry says nothing */
    if (want & POLL_GC) {
        rt_gc(gp, false);
        if (rt_muststop(gp)) rt_stopped(gp);        /* it may have been given up, with gp's stack not scanned */
    }
    if (want & POLL_PROF) rt_cpusample(gp);
    if (want & POLL_PREEMPT && gp->vm->steplimit == 0) rt_preempt(gp);     /* else turns are counted in steps (limit.c) */
}

/* For the race detector what is read comes after what was written, whatever the files. */
int64_t rt_write(g *gp, int fd, const void *p, int64_t n)
{
    rt_vm *vm = gp->vm;
    if (unlikely(vm->race != NULL)) rt_racereleasemerge(gp, &vm->io);
    if (fd >= 0 && fd <= 2 && vm->io.write) return vm->io.write(vm->io.ctx, fd, p, n);
    int64_t k = write(fd, p, (size_t)n);
    return k < 0 ? -errno : k;
}

static int64_t real_read(g *gp, int fd, void *p, int64_t n)
{
    rt_vm *vm = gp->vm;
    if (fd >= 0 && fd <= 2 && vm->io.read) return vm->io.read(vm->io.ctx, fd, p, n);
    int64_t k = read(fd, p, (size_t)n);
    return k < 0 ? -errno : k;
}

int64_t rt_read(g *gp, int fd, void *p, int64_t n)
{
    int64_t k = gp->vm->dec ? rt_decide_read(gp, fd, p, n, real_read) : real_read(gp, fd, p, n);
    if (unlikely(gp->vm->race != NULL)) rt_raceacquire(gp, &gp->vm->io);
    return k;
}
