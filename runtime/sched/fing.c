/* fing.c - the goroutines that run finalizers and cleanups, one each.
 *
 * A goroutine is made with the first attachment and waits, parked, until a sweep has queued calls (heap.finwake); it runs a loop in gol that
 * calls rt_finalize, which enters one call after the other. A panic in a finalizer is therefore as fatal as in any goroutine, and one
 * that blocks delays those behind it and nobody else. They do not count as goroutines, and a crash shows them only when they are in a call, as in Go.
 */
#include "runtime/data/data.h"
#include "runtime/heap/mbarrier.h"
#include "runtime/heap/mheap.h"
#include "runtime/sched/race.h"
#include "runtime/sched/sched.h"

void rt_finstart(g *gp, enum finqueue q, const rt_closure *loop)
{
    psched *s = schedof(gp);
    if (s->fing[q]) return;
    s->fing[q] = rt_newsystem(gp, loop);
}

void rt_finwake(g *gp)
{
    psched *s = schedof(gp);
    mheap *h = gp->vm->heap;
    __atomic_store_n(&h->finwake, false, __ATOMIC_RELEASE);
    for (int q = 0; q < NFINQ; q++) {
        g *f = s->fing[q];
        if (f && f->status == G_WAITING && f->system == SYS_IDLE) rt_timerready(gp, f);
    }
}

void rt_finexit(g *gp)
{
    psched *s = schedof(gp);
    for (int q = 0; q < NFINQ; q++)
        if (s->fing[q] == gp) s->fing[q] = NULL;
    gp->system = SYS_NONE;
}

/* The argument as the finalizer's parameter takes it. */
static unsigned arguments(g *gp, const special *x, slot arg[2])
{
    const rtype *param = x->fin.param, *obj = x->fin.obj;
    if (param == NULL) return 0;
    if (param->kind == K_POINTER) {
        arg[0].p = x->fin.arg;
        return 1;
    }
    const char *missing;
    arg[0].p = (void *)(uintptr_t)(param->len == 0 ? (const void *)obj : rt_getitab(gp, param, obj, &missing));
    arg[1].p = x->fin.arg;
    return 2;
}

void rt_finalize(g *gp, enum finqueue q)
{
    special x;
    slot arg[2];
    gp->system = SYS_IDLE;
    if (!rt_nextfinalizer(gp->vm, q, &x)) {
        if (unlikely(gp->vm->race != NULL)) rt_racefinalized(gp);
        rt_gopark(gp, "finalizer wait");
        return;
    }
    if (unlikely(gp->vm->wbenabled)) rt_wbslow(gp, (void *)(uintptr_t)x.fin.fn, x.fin.arg);    /* out of a root that may not be scanned yet, onto a black stack */
    unsigned n = arguments(gp, &x, arg);
    gp->system = SYS_BUSY;
    if (unlikely(gp->vm->race != NULL)) rt_racefinalizer(gp, q == FINQ_CLEANUPS);
    if (x.fin.fn == NULL) rt_panicnil(gp);
    if (!vm_enter(gp, x.fin.fn, x.nres, arg, n)) rt_fatal(gp, "runtime.SetFinalizer: finalizer has too many results");
}
