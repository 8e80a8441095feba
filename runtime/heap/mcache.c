/* mcache.c - a P's own spans: one per span class, allocated from without looking at anything shared.
 *
 * heaplive is charged for a span's whole free remainder when the span is cached, and corrected when it is given back: so the heap trigger
 * is looked at here and for large objects only, never in the fast path.
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

bool mcache_refill(g *gp, mcache *c, unsigned spc)
{
    mheap *h = gp->vm->heap;
    mspan *s = c->alloc[spc];
    if (s != &h->empty) {
        gol_assert(s->sweepgen == h->sweepgen + 3);
        mcache_account(h, s);
        c->alloc[spc] = &h->empty;
        mcentral_uncachespan(h, s);
    }
    s = mcentral_cachespan(h, spc);
    if (s == NULL) return false;
    s->cachedCount = s->allocCount;
    h->heaplive += (s->npages << RT_PAGESHIFT) - (uint64_t)s->allocCount * s->elemsize;
    c->alloc[spc] = s;
    if (h->heaplive >= h->trigger) rt_askgc(gp);
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
