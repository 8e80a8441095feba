/* mgc.c - a collection cycle.
 *
 *   gc_start    finish the last sweep; phase GC_MARK, barrier on, new objects black; scan all roots, the world being stopped
 *   mark_drain  scan grey objects: at once (rt_gc), or in steps between which goroutines run
 *   gc_finish   empty the barrier buffer and the queues; phase GC_MARKTERM; turn the sweep generation; new goal; phase GC_OFF
 *
 * Then spans are swept lazily (mgcsweep.c). rt_gc runs at safepoints only: gp's frames are described by its saved fp and pc.
 *
 * Invariants:
 *   G1  between cycles all mark bits of swept spans are clear, all work buffers and the barrier buffer empty
 *   G2  the barrier is on exactly while the phase is GC_MARK or GC_MARKTERM
 *   G3  sweepgen moves on only when every span is swept
 */
#include <stdio.h>
#include "runtime/heap/mheap.h"
#include "runtime/sched/stack.h"

void gc_start(g *gp, mheap *h)
{
    rt_vm *vm = h->vm;
    sweep_all(h);
    rt_poolcleanup(vm);
    h->gcw.bytesmarked = h->gcw.scanwork = 0;
    vm->gcphase = GC_MARK;
    vm->wbenabled = 1;
    gp->pp->mcache->slow |= MC_BLACK;
    if (gp->pp->mcache->tiny) mark_shade(h, (void *)gp->pp->mcache->tiny);
    mark_roots(h);
}

void gc_finish(g *gp, mheap *h, bool forced)
{
    rt_vm *vm = h->vm;
    do {
        wbbuf_flush(h, gp->pp);
    } while (mark_drain(h, ~0ull) > 0);
    vm->gcphase = GC_MARKTERM;
    if (vm->dbg.gccheckmark) mark_verify(gp, h);
    h->heapmarked = h->gcw.bytesmarked;
    /* Phase off, then flip the generation: every span in a set or a cache is unswept from here on. */
    gp->pp->mcache->slow &= ~(uint32_t)MC_BLACK;
    vm->wbenabled = 0;
    vm->gcphase = GC_OFF;
    h->sweepgen += 2;
    h->sweepdone = false;
    h->sweepcursor = 0;
    h->heaplive = h->heapmarked;
    h->stats.numgc++;
    h->stats.numforced += forced;
    mcache_releaseall(h, gp->pp->mcache);
    gc_setgoal(h);
    sweep_setpace(h);
}

static void trace(g *gp, mheap *h, int64_t t0, int64_t t1, int64_t t2, int64_t t3, uint64_t live0, uint64_t live1, uint64_t goal, bool forced)
{
    char line[320];
    double total = (double)(t3 - h->starttime);
    int n = snprintf(line, sizeof line,
                     "gc %llu @%.3fs %d%%: %.3g+%.2g+%.3g ms clock, %.3g+0/%.2g/0+%.3g ms cpu, %llu->%llu->%llu MB, %llu MB goal, %llu MB stacks, "
                     "%llu MB globals, 1 P%s\n",
                     (unsigned long long)h->stats.numgc, (double)(t0 - h->starttime) / 1e9, (int)(total > 0 ? 100 * (double)h->stats.pausetotal / total : 0),
                     (double)(t1 - t0) / 1e6, (double)(t2 - t1) / 1e6, (double)(t3 - t2) / 1e6, (double)(t1 - t0) / 1e6, (double)(t2 - t1) / 1e6,
                     (double)(t3 - t2) / 1e6, (unsigned long long)(live0 >> 20), (unsigned long long)(live1 >> 20),
                     (unsigned long long)(h->heapmarked >> 20), (unsigned long long)(goal >> 20), (unsigned long long)(h->laststackscan >> 20),
                     (unsigned long long)(h->lastglobals >> 20), forced ? " (forced)" : "");
    rt_write(gp, 2, line, n);
}

void rt_gcrequest(g *gp)
{
    gp->vm->heap->forcenext = true;
    rt_askgc(gp);
}

void rt_gc(g *gp, bool forced)
{
    mheap *h = gp->vm->heap;
    gp->poll &= ~(uint32_t)POLL_GC;
    if (h->collecting) return;
    h->collecting = true;
    forced |= h->forcenext;
    h->forcenext = false;
    int64_t t0 = rt_nanotime();
    uint64_t live0 = h->heaplive, goal = h->goal;
    if (gp->vm->gcphase == GC_OFF) gc_start(gp, h);
    int64_t t1 = rt_nanotime();
    mark_drain(h, ~0ull);
    uint64_t live1 = h->heaplive;
    int64_t t2 = rt_nanotime();
    gc_finish(gp, h, forced);
    int64_t t3 = rt_nanotime();
    h->stats.pausetotal += (uint64_t)(t3 - t0);
    h->stats.lastgc = (uint64_t)t3;
    h->stats.pausens[(h->stats.numgc + 255) % 256] = (uint64_t)(t3 - t0);
    h->stats.pauseend[(h->stats.numgc + 255) % 256] = (uint64_t)t3;
    if (gp->vm->dbg.gctrace) trace(gp, h, t0, t1, t2, t3, live0, live1, goal, forced);
    if (forced || gp->vm->dbg.clobberfree) {
        sweep_all(h);
        gc_setgoal(h);
    }
    for (struct g *q = gp->vm->allgs; q; q = q->alllink) rt_stktrim(q);
    h->collecting = false;
}
