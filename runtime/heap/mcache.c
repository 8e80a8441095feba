/* mcache.c - a P's own spans: one per span class, allocated from without looking at anything shared.
 *
 * heaplive is charged for a span's whole free remainder when the span is cached, and corrected when it is given back: so the heap trigger
 * is looked at here and for large objects only, never in the fast path.
 *
 * While marking, new objects must be black. The fast path knows nothing of phases: instead all free slots of a span are marked when it is cached, or when the mark
 * begins, and those not handed out are unmarked when the mark ends, the marker being at rest. A span leaves the cache during the mark only when it is full.
 */
#include <stdlib.h>
#include "runtime/heap/mheap.h"

mcache *mcache_new(mheap *h)
{
    mcache *c = mheap_slab(h, sizeof *c);
    if (c == NULL) return NULL;
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++) c->alloc[i] = &h->empty;
    if (h->vm->dbg.gcstress) c->slow |= MC_STRESS;
    return c;
}

void mcache_account(mheap *h, mspan *s)               /* objects handed out since the span was cached */
{
    uint64_t n = s->allocCount - s->cachedCount;
    h->stats.bysize[s->spanclass >> 1].mallocs += n;
    h->stats.totalalloc += n * s->elemsize;
    s->cachedCount = s->allocCount;
}

uint64_t span_freebits(const mspan *s, uint32_t word)
{
    uint64_t first = (uint64_t)word * 64, free = ~s->allocBits[word];
    if (first + 64 > s->nelems) free &= ~0ull >> (first + 64 - s->nelems);
    if (s->freeindex >= first + 64) return 0;
    return s->freeindex > first ? free & ~0ull << (s->freeindex - first) : free;
}

static void blacken(mspan *s)
{
    s->blackCount = s->allocCount;
    for (uint32_t w = s->freeindex / 64; w * 64 < s->nelems; w++) {
        uint64_t free = span_freebits(s, w);
        if (free) __atomic_fetch_or(&s->gcmarkBits[w], free, __ATOMIC_RELAXED);
    }
}

static void whiten(mheap *h, mspan *s)
{
    h->gcw.bytesmarked += (uint64_t)(s->allocCount - s->blackCount) * s->elemsize;
    for (uint32_t w = s->freeindex / 64; w * 64 < s->nelems; w++) {
        uint64_t free = span_freebits(s, w);
        if (free) __atomic_fetch_and(&s->gcmarkBits[w], ~free, __ATOMIC_RELAXED);
    }
}

void mcache_blacken(mheap *h, mcache *c)
{
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++)
        if (c->alloc[i] != &h->empty) blacken(c->alloc[i]);
}

void mcache_whiten(mheap *h, mcache *c)
{
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++)
        if (c->alloc[i] != &h->empty) whiten(h, c->alloc[i]);
}

/* Slots that are going to be allocated have no past for the race detector. */
static void racefresh(rt_vm *vm, const mspan *s)
{
    for (uint32_t i = s->freeindex; i < s->nelems; i++)
        if (!(s->allocBits[i / 64] >> (i % 64) & 1)) rt_racemalloc(vm, (void *)(s->base + (uint64_t)i * s->elemsize), s->elemsize);
}

bool mcache_refill(g *gp, mcache *c, unsigned spc)
{
    mheap *h = gp->vm->heap;
    mspan *s = c->alloc[spc];
    if (s != &h->empty) {
        gol_assert(s->sweepgen == h->sweepgen + 3);
        mcache_account(h, s);
        if (gp->vm->gcphase == GC_MARK) whiten(h, s);
        c->alloc[spc] = &h->empty;
        mcentral_uncachespan(h, s);
    }
    s = mcentral_cachespan(h, spc);
    if (s == NULL) {
        ALLOCTRACE(gp->vm, "refill class=%u: no span", spc >> 1);
        return false;
    }
    s->cachedCount = s->allocCount;
    uint64_t room = (s->npages << RT_PAGESHIFT) - (uint64_t)s->allocCount * s->elemsize;
    h->heaplive += room;
    c->alloc[spc] = s;
    if (unlikely(h->vm->race != NULL)) racefresh(h->vm, s);
    ALLOCTRACE(gp->vm, "refill class=%u size=%llu noscan=%u free=%u", spc >> 1, (unsigned long long)s->elemsize, spc & 1, s->nelems - s->allocCount);
    if (unlikely(gp->vm->gcphase == GC_MARK)) {
        blacken(s);
        gc_assist(gp, room);
    } else if (h->heaplive >= h->trigger) {
        rt_askgc(gp);
    }
    return true;
}

void mcache_releaseall(mheap *h, mcache *c)
{
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++) {
        mspan *s = c->alloc[i];
        if (s == &h->empty) continue;
        mcache_account(h, s);
        if (s->sweepgen == h->sweepgen + 3)           /* not stale: slots that were charged and not used */
            h->heaplive -= (uint64_t)(s->nelems - s->allocCount) * s->elemsize;
        c->alloc[i] = &h->empty;
        mcentral_uncachespan(h, s);
    }
    c->tiny = 0;
    c->tinyoffset = 0;
    h->stats.tinyallocs += c->tinyallocs;
    c->tinyallocs = 0;
}
