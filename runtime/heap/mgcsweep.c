/* mgcsweep.c - sweeping: mark bits become allocation bits, empty spans go back to the page heap.
 *
 * Lazy: a span is swept when its class needs one, or by anyone who owes sweeping in proportion to what it allocates (so that all is swept
 * before the next cycle starts), or all at once by runtime.GC. Objects are not touched, except under GODEBUG=clobberfree=1, which
 * fills freed slots with 0xdeadbeef.
 *
 * Invariant: who sweeps a span has taken it out of its set and set sweepgen to h-1; nobody else finds it meanwhile.
 */
#include "runtime/debug/timeline.h"
#include "runtime/heap/mheap.h"
#include "runtime/heap/mprof.h"
#include "runtime/limit.h"

static void clobber(uintptr_t p, uint64_t n)
{
    for (uint64_t i = 0; i < n / 4; i++) ((uint32_t *)p)[i] = 0xdeadbeef;
}

bool span_sweep(mheap *h, mspan *s, bool preserve)
{
    gol_assert(s->state == SPAN_INUSE && s->sweepgen == h->sweepgen - 1);
    if (unlikely(s->specials != NULL)) special_sweep(h, s);
    uint32_t nwords = span_words(s), live = 0;
    for (uint32_t w = 0; w < nwords; w++) live += (uint32_t)__builtin_popcountll(*span_marks(s, w));
    /* More marks than objects is possible and harmless: a pointer just past an object's end marks the free slot behind it for one cycle. */
    uint32_t freed = s->allocCount > live ? s->allocCount - live : 0;
    if (unlikely(h->vm->dbg.clobberfree) && freed > 0)
        for (uint32_t i = 0; i < s->nelems; i++) {
            bool was = i < s->freeindex || (*span_taken(s, i / 64) >> (i % 64) & 1);
            if (was && !span_marked(s, i)) clobber(span_object(s, i), span_elemsize(s));
        }
    h->stats.bysize[s->spanclass >> 1].frees += freed;
    h->stats.totalfree += freed * span_elemsize(s);
    h->pagesswept += s->npages;
    s->allocCount = (uint16_t)live;
    s->sweepgen = h->sweepgen;
    if (live == 0 && (!preserve || s->spanclass < 2)) {
        mheap_freespan(h, s);
        return true;
    }
    if (freed > 0) s->needzero = 1;
    s->marks = !s->marks;
    for (uint32_t w = 0; w < nwords; w++) *span_marks(s, w) = 0;
    s->freeindex = 0;
    span_refillcache(s, 0);
    if (!preserve) {
        unsigned swept = h->sweepgen / 2 % 2;
        spanset_push(live < s->nelems ? &h->central[s->spanclass].partial[swept] : &h->central[s->spanclass].full[swept], s);
    }
    return false;
}

uint64_t sweep_one(mheap *h)
{
    if (h->sweepdone) return ~0ull;
    unsigned unswept = 1 - h->sweepgen / 2 % 2;
    for (; h->sweepcursor < NUM_SPANCLASSES; h->sweepcursor++) {
        mcentral *c = &h->central[h->sweepcursor];
        mspan *s = spanset_pop(c->full[unswept] ? &c->full[unswept] : &c->partial[unswept]);
        if (s == NULL) continue;
        s->sweepgen = h->sweepgen - 1;
        uint64_t n = s->npages;
        return span_sweep(h, s, false) ? n : 0;
    }
    h->sweepdone = true;
    if (unlikely(h->vm->timeline != NULL)) tl_swept(h->vm);
    pacer_swept(h);
    prof_swept(h);
    scav_background(h, true);
    return ~0ull;
}

void sweep_all(mheap *h)
{
    if (h->sweepdone) return;
    int64_t since = rt_tlsince(h->vm);
    uint64_t before = h->pagesswept;
    while (sweep_one(h) != ~0ull) {}
    rt_tlwork(h->vm, TL_SWEEP, since, h->pagesswept - before);
}

bool sweep_unlessstopped(mheap *h, g *gp)
{
    int64_t since = rt_tlsince(h->vm);
    uint64_t before = h->pagesswept;
    for (uint32_t n = 1; !h->sweepdone && sweep_one(h) != ~0ull; n++)
        if ((n & 255) == 0 && rt_muststop(gp)) break;
    rt_tlwork(h->vm, TL_SWEEP, since, h->pagesswept - before);
    return h->sweepdone;
}

/* Spread what is left to sweep over the bytes until the trigger, with a megabyte to spare. */
void sweep_setpace(mheap *h)
{
    h->sweepheaplive = h->heaplive;
    h->sweptbasis = h->pagesswept;
    int64_t distance = (int64_t)(h->trigger - h->heaplive) - (1 << 20);
    if (h->trigger < h->heaplive || distance < RT_PAGESIZE) distance = RT_PAGESIZE;
    h->sweepratio = (double)h->pagesinuse / (double)distance;
    scav_setgoal(h);
    prof_nextcycle(h);
}

/* Pays for bytes about to be taken: sweeps until the proportional target is met. callerpages: pages the caller frees or counts itself. */
void sweep_credit(mheap *h, uint64_t bytes, uint64_t callerpages)
{
    if (h->sweepdone || h->sweepratio == 0) return;
    uint64_t live = h->heaplive > h->sweepheaplive ? h->heaplive - h->sweepheaplive : 0;
    int64_t target = (int64_t)(h->sweepratio * (double)(live + bytes)) - (int64_t)callerpages;
    if (target <= (int64_t)(h->pagesswept - h->sweptbasis)) return;
    int64_t since = rt_tlsince(h->vm);
    uint64_t before = h->pagesswept;
    while (target > (int64_t)(h->pagesswept - h->sweptbasis))
        if (sweep_one(h) == ~0ull) {
            h->sweepratio = 0;
            break;
        }
    rt_tlwork(h->vm, TL_SWEEP, since, h->pagesswept - before);
}
