/* mprof.c - natives of package runtime: the allocation profile and the goroutines' stacks, copied into the program's records. */
#include "runtime/debug/profile.h"
#include "runtime/heap/mheap.h"
#include "runtime/sched/frames.h"

static void runtime_memProfileRate(g *gp, slot *fp)
{
    rt_profenable(gp->vm);                                /* the variable is needed, so it is set or looked at */
    fp[0].i = rt_profdefault(gp->vm);
}

typedef struct record { int64_t allocbytes, freebytes, allocs, frees; uint64_t stack[PROF_STACK]; } record;

static bool shown(const profbucket *b, bool inusezero)
{
    const profcounts *c = &b->active;
    return c->allocs && (inusezero || c->allocbytes != c->freebytes);
}

/* func memProfile(p unsafe.Pointer, n int, inuseZero bool) int */
static void runtime_memProfile(g *gp, slot *fp)
{
    mheap *h = gp->vm->heap;
    rt_profenable(gp->vm);
    bool published = false, all = fp[3].u;
    for (profbucket *b = h->profall; b; b = b->allnext) published |= b->active.allocs != 0;
    if (!published) prof_publishall(h);
    int64_t n = 0;
    for (profbucket *b = h->profall; b; b = b->allnext) n += shown(b, all);
    fp[0].i = n;
    if (n > fp[2].i) return;
    record *r = fp[1].p;
    for (profbucket *b = h->profall; b; b = b->allnext) {
        if (!shown(b, all)) continue;
        const profcounts *c = &b->active;
        *r = (record){ (int64_t)c->allocbytes, (int64_t)c->freebytes, (int64_t)c->allocs, (int64_t)c->frees, { 0 } };
        memcpy(r->stack, b->stack, b->n * sizeof b->stack[0]);
        r++;
    }
}

/* func goroutineProfile(p unsafe.Pointer, n int) int */
static void runtime_goroutineProfile(g *gp, slot *fp)
{
    int64_t n = 0;
    for (g *q = gp->vm->allgs; q; q = q->alllink) n += q->status != G_DEAD && q->status != G_IDLE && q->system != SYS_IDLE;
    fp[0].i = n;
    if (n > fp[2].i) return;
    struct { uint64_t stack[PROF_STACK]; } *r = fp[1].p;
    for (g *q = gp->vm->allgs; q; q = q->alllink) {
        if (q->status == G_DEAD || q->status == G_IDLE || q->system == SYS_IDLE) continue;
        memset(r, 0, sizeof *r);
        rt_callers(q, 0, r->stack, PROF_STACK);
        r++;
    }
}

extern const rt_native_def stdlib_runtimemprof_natives[];
const rt_native_def stdlib_runtimemprof_natives[] = {
    { "runtime.memProfileRate", runtime_memProfileRate },
    { "runtime.memProfile", runtime_memProfile },
    { "runtime.goroutineProfile", runtime_goroutineProfile },
    { 0, 0 }
};
