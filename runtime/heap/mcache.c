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
    c->hbits = (uintptr_t)h->bitmap - h->start / 64;
    if (h->vm->dbg.gcstress) c->slow |= MC_STRESS;
    return c;
}

static void takestock(mheap *h, mcache *c, unsigned spc)      /* objects handed out since the span was cached */
{
    const mspan *s = c->alloc[spc];
    uint64_t n = s->allocCount - (uint64_t)c->cached[spc];
    h->stats.bysize[spc >> 1].mallocs += n;
    h->stats.totalalloc += n * span_elemsize(s);
    c->cached[spc] = s->allocCount;
}

void mcache_account(mheap *h, mcache *c)
{
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++)
        if (c->alloc[i] != &h->empty) takestock(h, c, i);
}

uint64_t span_freebits(mspan *s, uint32_t word)
{
    uint64_t first = (uint64_t)word * 64, free = ~*span_taken(s, word);
    if (first + 64 > s->nelems) free &= ~0ull >> (first + 64 - s->nelems);
    if (s->freeindex >= first + 64) return 0;
    return s->freeindex > first ? free & ~0ull << (s->freeindex - first) : free;
}

static void blacken(mcache *c, unsigned spc)
{
    mspan *s = c->alloc[spc];
    c->black[spc] = s->allocCount;
    for (uint32_t w = s->freeindex / 64; w * 64 < s->nelems; w++) {
        uint64_t free = span_freebits(s, w);
        if (free) __atomic_fetch_or(span_marks(s, w), free, __ATOMIC_RELAXED);
    }
}

static void whiten(mheap *h, mcache *c, unsigned spc)
{
    mspan *s = c->alloc[spc];
    h->gcw.bytesmarked += (s->allocCount - (uint64_t)c->black[spc]) * span_elemsize(s);
    for (uint32_t w = s->freeindex / 64; w * 64 < s->nelems; w++) {
        uint64_t free = span_freebits(s, w);
        if (free) __atomic_fetch_and(span_marks(s, w), ~free, __ATOMIC_RELAXED);
    }
}

void mcache_blacken(mheap *h, mcache *c)
{
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++)
        if (c->alloc[i] != &h->empty) blacken(c, i);
}

void mcache_whiten(mheap *h, mcache *c)
{
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++)
        if (c->alloc[i] != &h->empty) whiten(h, c, i);
}

/* Slots that are going to be allocated have no past for the race detector. */
static void racefresh(rt_vm *vm, mspan *s)
{
    for (uint32_t i = s->freeindex; i < s->nelems; i++)
        if (!(*span_taken(s, i / 64) >> (i % 64) & 1)) rt_racemalloc(vm, (void *)span_object(s, i), span_elemsize(s));
}

bool mcache_refill(g *gp, mcache *c, unsigned spc)
{
    mheap *h = gp->vm->heap;
    mspan *s = c->alloc[spc];
    if (s != &h->empty) {
        gol_assert(s->sweepgen == h->sweepgen + 3);
        takestock(h, c, spc);
        if (gp->vm->gcphase == GC_MARK) whiten(h, c, spc);
        c->alloc[spc] = &h->empty;
        mcentral_uncachespan(h, s);
    }
    s = mcentral_cachespan(h, spc);
    if (s == NULL) {
        ALLOCTRACE(gp->vm, "refill class=%u: no span", spc >> 1);
        return false;
    }
    c->alloc[spc] = s;
    c->cached[spc] = s->allocCount;
    uint64_t room = span_bytes(s) - s->allocCount * span_elemsize(s);
    h->heaplive += room;
    if (unlikely(h->vm->race != NULL)) racefresh(h->vm, s);
    ALLOCTRACE(gp->vm, "refill class=%u size=%llu noscan=%u free=%u", spc >> 1, (unsigned long long)span_elemsize(s), spc & 1, s->nelems - s->allocCount);
    if (unlikely(gp->vm->gcphase == GC_MARK)) {
        blacken(c, spc);
        gc_assist(gp, room);
    } else if (h->heaplive >= h->trigger) {
        rt_askgc(gp);
    }
    return true;
}

void mcache_releaseall(mheap *h, mcache *c)
{
    mcache_account(h, c);
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++) {
        mspan *s = c->alloc[i];
        if (s == &h->empty) continue;
        if (s->sweepgen == h->sweepgen + 3)           /* not stale: slots that were charged and not used */
            h->heaplive -= (uint64_t)(s->nelems - s->allocCount) * span_elemsize(s);
        c->alloc[i] = &h->empty;
        mcentral_uncachespan(h, s);
    }
    c->tiny = 0;
    c->tinyoffset = 0;
    h->stats.tinyallocs += c->tinyallocs;
    c->tinyallocs = 0;
}
