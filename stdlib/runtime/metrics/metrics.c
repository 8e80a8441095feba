/* metrics.c - natives of package runtime/metrics: the figures that runtime.MemStats does not have. */
#include "runtime/heap/mheap.h"
#include "runtime/sched/sched.h"

/* Mirrors counters of metrics.gol. */
typedef struct counters {
    uint64_t finqueued, finrun, cleanqueued, cleanrun;
    uint64_t marked, stacks, globals, scan;
    uint64_t tiny, goroutines, created, runnable, waiting;
    double scavbackground, scavassist, assist, dedicated, idlemark, total, idle;
} counters;

static void metrics_readCounters(g *gp, slot *fp)
{
    counters *c = fp[0].p;
    if (!c) rt_panicnil(gp);
    rt_vm *vm = gp->vm;
    const mheap *h = vm->heap;
    c->finqueued = h->finqueued[FINQ_FINALIZERS];
    c->finrun = h->finrun[FINQ_FINALIZERS];
    c->cleanqueued = h->finqueued[FINQ_CLEANUPS];
    c->cleanrun = h->finrun[FINQ_CLEANUPS];
    c->marked = h->heapmarked;
    c->stacks = h->laststackscan;
    c->globals = h->lastglobals;
    c->scan = h->gcw.scanwork;
    c->tiny = h->stats.tinyallocs + vm->p0.mcache->tinyallocs;
    c->goroutines = (uint64_t)rt_gcount(vm);
    c->created = vm->nextgoid;
    for (const g *q = vm->allgs; q; q = q->alllink) {
        c->runnable += q->status == G_RUNNABLE;
        c->waiting += q->status == G_WAITING && q->system == SYS_NONE;
    }
    c->assist = (double)h->stats.assistns / 1e9;
    c->dedicated = (double)h->stats.markerns / 1e9;
    c->idlemark = (double)h->stats.idlens / 1e9;
    c->idle = (double)vm->p0.sched->idlens / 1e9;
    c->total = (double)(rt_nanotime() - h->starttime) / 1e9;
    c->scavbackground = (double)h->scavbgns / 1e9;
    c->scavassist = (double)h->scavassistns / 1e9;
}

/* func bySize(counts *[68][2]uint64): allocated and freed */
static void metrics_bySize(g *gp, slot *fp)
{
    uint64_t (*out)[2] = fp[0].p;
    mheap *h = gp->vm->heap;
    mcache *c = gp->pp->mcache;
    if (!out) rt_panicnil(gp);
    mcache_account(h, c);
    for (unsigned i = 0; i < NUM_SIZECLASSES; i++) {
        out[i][0] = h->stats.bysize[i].mallocs;
        out[i][1] = h->stats.bysize[i].frees;
    }
}

static void copyhist(slot *fp, const timehist *h)
{
    uint64_t *out = fp[0].p, n = fp[1].u;
    for (uint64_t i = 0; i < n && i < TIMEHIST_N; i++) out[i] = h->n[i];
}

/* func waits(counts []uint64): how long goroutines waited from runnable to running */
static void metrics_waits(g *gp, slot *fp) { copyhist(fp, &gp->pp->sched->waits); }

/* func gcPauses(counts []uint64): how long collections stopped the program */
static void metrics_gcPauses(g *gp, slot *fp) { copyhist(fp, &gp->vm->heap->stats.pauses); }

static void metrics_classSize(g *gp UNUSED, slot *fp) { fp[0].i = fp[1].u < NUM_SIZECLASSES ? class_to_size[fp[1].u] : 0; }

extern const rt_native_def stdlib_runtimemetrics_natives[];
const rt_native_def stdlib_runtimemetrics_natives[] = {
    { "runtime/metrics.readCounters", metrics_readCounters },
    { "runtime/metrics.bySize", metrics_bySize },
    { "runtime/metrics.waits", metrics_waits },
    { "runtime/metrics.gcPauses", metrics_gcPauses },
    { "runtime/metrics.classSize", metrics_classSize },
    { 0, 0 }
};
