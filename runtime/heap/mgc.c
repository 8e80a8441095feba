/* mgc.c - a collection cycle.
 *
 *   gc_start    finish the last sweep; phase GC_MARK, barrier on, new objects black; lay out the roots
 *   the mark    the marker thread (mgcmarker.c) beside the program, helped by allocations that run ahead of it (gc_assist), by the idle P, and by runtime.GC
 *   gc_finish   when nothing is grey: phase GC_MARKTERM; turn the sweep generation; new goal; phase GC_OFF
 *
 * Then spans are swept lazily (mgcsweep.c). The first and the last step are the only ones for which the program stands still; neither grows with the heap or
 * with the number of goroutines. All decisions are taken by the P at safepoints (rt_gc): gp's frames are described by its saved fp and pc. A cycle that
 * a moment's marking completes never wakes the thread.
 *
 * Invariants:
 *   G1  between cycles all mark bits of swept spans are clear, all work buffers and the barrier buffer empty
 *   G2  the barrier is on exactly while the phase is GC_MARK or GC_MARKTERM
 *   G3  sweepgen moves on only when every span is swept; no span is swept while the phase is GC_MARK
 *   G4  outside gc_start and gc_finish a running goroutine's stack is black while the phase is GC_MARK
 */
#include <stdio.h>
#include "runtime/debug/cyclelog.h"
#include "runtime/debug/timeline.h"
#include "runtime/heap/mheap.h"
#include "runtime/limit.h"

enum {
    MOMENT = 256 << 10,       /* bytes scanned by the P before it wakes the marker thread, */
    MOMENTNS = 100000,        /* but not for longer than this */
    HELP = 32 << 10,          /* bytes the P scans at a time when it only means to end the mark */
    DEBTWAIT = 100000,        /* ns at most that a goroutine in debt waits for credit at a safepoint */
    IDLESLICE = 100000        /* ns an idle P marks before it looks for work again */
};

static void begin_times(mheap *h, int64_t t0)
{
    h->cycle = (gccycle){ .begun = t0, .live0 = h->heaplive, .goal = h->goal, .trigger = h->trigger };
}

/* false: the program must stop, and nothing was begun. */
bool gc_start(g *gp, mheap *h)
{
    rt_vm *vm = h->vm;
    if (!sweep_unlessstopped(h, gp)) return false;
    if (vm->mod && vm->mod->rest) vm->mod->rest(vm->mod->ctx);
    rt_poolcleanup(vm);
    vm->p0.deferpool = NULL;
    vm->p0.ndeferpool = 0;
    begin_times(h, rt_nanotime());
    h->markgen += 2;
    h->gcw.bytesmarked = h->gcw.scanwork = h->gcw.flushedwork = h->gcw.shaded = 0;
    h->marker.w.bytesmarked = h->marker.w.scanwork = h->marker.w.flushedwork = h->marker.w.shaded = 0;
    vm->gcphase = GC_MARK;
    rt_faultseeds(vm, GC_MARK);
    vm->wbenabled = 1;
    mark_begin(h);
    pacer_begin(gp, h);
    h->cycle.marking = rt_nanotime();
    mark_stackbeforerun(h, gp, true);
    return true;
}

void gc_finish(g *gp, mheap *h, bool forced)
{
    rt_vm *vm = h->vm;
    h->cycle.live1 = h->heaplive;
    h->cycle.ended = rt_nanotime();
    do {                                              /* nothing is left, unless a test finishes early */
        wbbuf_flush(h, gp->pp);
    } while (mark_step(h, ~0ull) > 0);
    mcache_whiten(h, gp->pp->mcache);
    while (mark_rescan(h, &h->gcw)) {}
    vm->gcphase = GC_MARKTERM;
    rt_faultseeds(vm, GC_MARKTERM);
    marker_end(h);
    if (vm->dbg.gccheckmark) mark_verify(gp, h);
    free_doomed(h);
    gcwork *mw = &h->marker.w;
    h->heapmarked = h->gcw.bytesmarked + mw->bytesmarked;
    h->stats.wbshaded += h->gcw.shaded + mw->shaded;
    h->laststackscan = h->marker.stackbytes;
    h->lastglobals = h->marker.globalbytes;
    pacer_end(gp, h, forced);
    /* Phase off, then flip the generation: every span in a set or a cache is unswept from here on. */
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
    h->cycle.forced = forced;
    h->cycle.done = rt_nanotime();
}

/* ---- what a cycle leaves in statistics and traces ---- */

/* Milliseconds as Go's trace writes them: whole ones from 10 on, below that two digits, and no less than a microsecond. */
static const char *ms(char buf[24], int64_t ns)
{
    int64_t us = ns / 1000, unit = 1000;
    int digits = 3;
    if (ns >= 10000000) {
        snprintf(buf, 24, "%lld", (long long)(ns / 1000000));
        return buf;
    }
    for (; us >= 100; us /= 10, unit /= 10) digits--;
    if (us <= 0) snprintf(buf, 24, "0");
    else snprintf(buf, 24, "%lld.%0*lld", (long long)(us / unit), digits, (long long)(us % unit));
    return buf;
}

static void trace(g *gp, mheap *h)
{
    char line[320], t[8][24];
    const gccycle *c = &h->cycle;
    int64_t total = c->done - h->starttime, since = (c->begun - h->starttime) / 1000000;
    const char *start = ms(t[0], c->marking - c->begun), *mark = ms(t[1], c->ended - c->marking), *term = ms(t[2], c->done - c->ended);
    int n = snprintf(line, sizeof line,
                     "gc %llu @%lld.%03llds %lld%%: %s+%s+%s ms clock, %s+%s/%s/%s+%s ms cpu, %llu->%llu->%llu MB, %llu MB goal, %llu MB stacks, "
                     "%llu MB globals, 1 P%s\n",
                     (unsigned long long)h->stats.numgc, (long long)(since / 1000), (long long)(since % 1000), (long long)(total > 0 ? 100 * h->gccputime / total : 0),
                     start, mark, term, start, ms(t[3], c->assisttime), ms(t[4], h->marker.cputime), ms(t[5], c->idletime),
                     term, (unsigned long long)(c->live0 >> 20), (unsigned long long)(c->live1 >> 20), (unsigned long long)(h->heapmarked >> 20),
                     (unsigned long long)(c->goal >> 20), (unsigned long long)(h->laststackscan >> 20), (unsigned long long)(h->lastglobals >> 20),
                     c->forced ? " (forced)" : "");
    rt_write(gp, 2, line, n);
}

static void account(g *gp, mheap *h)
{
    const gccycle *c = &h->cycle;
    uint64_t pause = (uint64_t)(c->marking - c->begun + c->done - c->ended);
    h->gccputime += (int64_t)pause + c->assisttime + h->marker.cputime;       /* as Go, without idle time */
    h->stats.pausetotal += pause;
    h->stats.assistns += c->assisttime;
    h->stats.markerns += h->marker.cputime;
    h->stats.idlens += c->idletime;
    h->stats.lastgc = (uint64_t)c->done;
    timehist_add(&h->stats.pauses, c->marking - c->begun);
    timehist_add(&h->stats.pauses, c->done - c->ended);
    h->stats.pausens[(h->stats.numgc + 255) % 256] = pause;
    h->stats.pauseend[(h->stats.numgc + 255) % 256] = (uint64_t)c->done;
    if (gp->vm->dbg.gctrace) trace(gp, h);
    if (unlikely(gp->vm->timeline != NULL)) tl_cycle(gp->vm);
    if (unlikely(gp->vm->cyclelog != NULL)) rt_cyclelogadd(gp->vm);
}

/* ---- the P's part ---- */

static void end_cycle(g *gp, mheap *h, bool forced)
{
    gc_finish(gp, h, forced);
    account(gp, h);
    marker_freechunks(h);
    rt_gfreestacks(gp->vm);
    gcw_trim(h);
    if (forced || gp->vm->dbg.clobberfree || gp->vm->dbg.gcstoptheworld > 1) {
        sweep_unlessstopped(h, gp);
        gc_setgoal(h);
    }
}

/* Nothing is grey. Two faults do their harm in mark termination, where no program runs: for them the program goes on in it until something asks for the
 * collector: an assist, runtime.GC, a P with nothing to run. What it does meanwhile it does as in the mark. */
static void complete(g *gp, mheap *h, bool forced)
{
    rt_vm *vm = h->vm;
    const rt_faults *f = &vm->dbg.faults;
    if (likely(f->hash0 != GC_MARKTERM && f->spanfail != RT_SPANFAIL_MARKTERM)) {
        end_cycle(gp, h, forced);
        return;
    }
    vm->lingers = true;
    h->lingerforced = forced;
    rt_faultseeds(vm, GC_MARKTERM);
    __atomic_and_fetch(&gp->poll, ~(uint32_t)POLL_GC, __ATOMIC_RELAXED);
}

/* Marks with the P until nothing is left for it, work bytes are done, the program must stop or, if ns is not 0, that time is over. Whether the mark is complete. */
static bool help(g *gp, mheap *h, uint64_t work, int64_t ns)
{
    int64_t end = ns ? rt_nanotime() + ns : INT64_MAX;
    uint64_t upto = h->gcw.scanwork + work < work ? ~0ull : h->gcw.scanwork + work;
    int64_t since = rt_tlsince(gp->vm);
    uint64_t before = h->gcw.scanwork;
    __atomic_store_n(&h->marker.want, 0, __ATOMIC_SEQ_CST);
    wbbuf_flush(h, gp->pp);
    bool stop = false;
    while (h->gcw.scanwork < upto && !(stop = rt_muststop(gp))) {
        if (mark_drain(h, &h->gcw, ~0ull, HELP) == 0 && !mark_rootjob(h, &h->gcw, true)) break;
        if (ns && rt_nanotime() >= end) break;
    }
    gcw_handover(h, &h->gcw);
    if (h->gcw.scanwork > before) rt_tlwork(gp->vm, TL_MARK, since, h->gcw.scanwork - before);
    return !stop && marker_done(h);
}

/* The same by a P that has nothing else to do: it is idle time. */
static bool help_idle(g *gp, mheap *h, uint64_t work, int64_t ns)
{
    int64_t t = rt_nanotime();
    bool done = help(gp, h, work, ns);
    h->cycle.idletime += rt_nanotime() - t;
    return done;
}

/* Marks together with the thread until the mark is complete; false: until the program must stop, which ends all goroutines. The next entry's allocations go on with the cycle. */
static bool help_all(g *gp, mheap *h)
{
    while (!help_idle(gp, h, ~0ull, 0)) {
        if (rt_muststop(gp)) return false;
        marker_wait(h, 1000000);
    }
    return true;
}

/* One object a safepoint: GODEBUG=gcstep=1. The next is asked for by an allocation or a barriered store, not from here: the instruction that polled comes
 * again first. */
static void step(g *gp, mheap *h)
{
    wbbuf_flush(h, gp->pp);
    if (mark_step(h, 1) == 0) complete(gp, h, false);
}

/* Whether the P marks without the thread: when runs must repeat (a seed, a trace), and when each cycle is over at once anyway. */
static bool alone(const mheap *h) { return h->vm->dec != NULL || h->vm->dbg.gcstress; }

/* The heap has reached its hard limit: what is garbage must go before anything else is taken. */
static bool heapisfull(const mheap *h) { return h->heaplimit && h->pagesinuse << RT_PAGESHIFT >= h->heaplimit; }

static void begin_cycle(g *gp, mheap *h)
{
    const rt_debug *d = &h->vm->dbg;
    if (!gc_start(gp, h)) return;
    if (d->gcstep) return;
    if (d->gcstoptheworld || alone(h) || heapisfull(h)) {
        if (!alone(h)) marker_start(h);
        if (help_all(gp, h)) complete(gp, h, false);
        return;
    }
    if (help(gp, h, d->gcsmallbufs ? 1 : MOMENT, MOMENTNS)) complete(gp, h, false);
    else marker_start(h);
}

static void progress(g *gp, mheap *h)
{
    if (h->held) return;
    if (h->vm->dbg.gcstep) {
        step(gp, h);
    } else if (heapisfull(h)) {
        if (help_all(gp, h)) end_cycle(gp, h, false);
    } else if (help(gp, h, HELP, 0)) {
        complete(gp, h, false);
    } else if (gc_indebt(gp)) {
        marker_wait(h, DEBTWAIT);
    }
}

/* What rt_gcmarkbegin and rt_gcmarkfinish asked for. */
static void hold(g *gp, mheap *h)
{
    bool begin = h->holdwant == HOLD_BEGIN;
    h->holdwant = HOLD_NOTHING;
    if (!begin && !h->held) return;
    h->held = false;
    if (h->vm->gcphase == GC_MARK) {
        if (!help_all(gp, h)) return;
        if (begin) end_cycle(gp, h, false);
        else complete(gp, h, true);
    }
    if (begin) h->held = gc_start(gp, h);
}

/* A whole collection: the one that is on, if any, and another one. */
static void collect(g *gp, mheap *h)
{
    h->held = false;
    if (h->vm->gcphase == GC_MARK) {
        if (!help_all(gp, h)) return;
        end_cycle(gp, h, false);
    }
    if (!gc_start(gp, h)) return;
    if (!help_idle(gp, h, MOMENT, 0)) {
        if (!alone(h)) marker_start(h);
        if (!help_all(gp, h)) return;
    }
    complete(gp, h, true);
}

static void end_lingering(g *gp, mheap *h)
{
    h->vm->lingers = false;
    if (help_all(gp, h)) end_cycle(gp, h, h->lingerforced);
    else h->vm->lingers = true;
}

void rt_gcrequest(g *gp)
{
    gp->vm->heap->forcenext = true;
    rt_askgc(gp);
}

void rt_gc(g *gp, bool forced)
{
    mheap *h = gp->vm->heap;
    __atomic_and_fetch(&gp->poll, ~(uint32_t)POLL_GC, __ATOMIC_RELAXED);
    if (unlikely(gp->vm->alt != NULL)) {
        gp->vm->alt->collect(gp, forced);
        return;
    }
    if (h->collecting) return;
    h->collecting = true;
    forced |= h->forcenext;
    h->forcenext = false;
    if (unlikely(gp->vm->lingers)) end_lingering(gp, h);
    if (h->holdwant) hold(gp, h);
    else if (forced) collect(gp, h);
    else if (gp->vm->gcphase == GC_MARK) progress(gp, h);
    else if (h->heaplive >= h->trigger || h->vm->dbg.gcstress || h->vm->dbg.gcstep || heapisfull(h)) begin_cycle(gp, h);
    h->collecting = false;
}

void rt_gcresume(rt_vm *vm, g *gp)
{
    mheap *h = vm->heap;
    mark_stackbeforerun(h, gp, false);
    if (__atomic_load_n(&h->marker.want, __ATOMIC_SEQ_CST)) rt_askgc(gp);
}

void rt_gcdead(rt_vm *vm, g *gp) { mark_stackdead(vm->heap, gp); }

bool rt_gcidle(g *gp, int64_t ns)
{
    mheap *h = gp->vm->heap;
    if (gp->vm->gcphase != GC_MARK || h->held) return false;
    h->vm->lingers = false;
    int64_t rest = ns < 0 || ns > IDLESLICE * 10 ? IDLESLICE * 10 : ns;
    if (help_idle(gp, h, ~0ull, rest < IDLESLICE ? rest : IDLESLICE)) end_cycle(gp, h, false);
    else marker_wait(h, rest);
    return true;
}

void rt_gcstop(rt_vm *vm)
{
    if (vm->heap) marker_stop(vm->heap);
}
