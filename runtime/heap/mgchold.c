/* mgchold.c - the mark in a script's hands, and what can be seen of it: package gol/rt.
 *
 * While a mark is held the phase is GC_MARK, the barrier is on and new objects are black, but nothing is marked except by rt_gcmarkstep; so a script can look
 * at each state between. A cycle begins and ends at safepoints only, so those two are requests, served by rt_gc.
 */
#include "runtime/heap/mheap.h"

static void request(g *gp, uint8_t what)
{
    gp->vm->heap->holdwant = what;
    rt_askgc(gp);
}

void rt_gcmarkbegin(g *gp) { request(gp, HOLD_BEGIN); }
void rt_gcmarkfinish(g *gp) { request(gp, HOLD_FINISH); }

uint64_t rt_gcmarkstep(g *gp, uint64_t n)
{
    mheap *h = gp->vm->heap;
    if (!h->held) return 0;
    wbbuf_flush(h, gp->pp);
    return mark_step(h, n);
}

rt_wbstats rt_barrierstats(g *gp)
{
    mheap *h = gp->vm->heap;
    const wbbuf *b = gp->pp->wbbuf;
    rt_wbstats s = { h->stats.wbchecked, h->stats.wbexecuted + b->n - b->kept, h->stats.wbshaded };
    if (gp->vm->gcphase == GC_MARK) s.shaded += h->gcw.shaded + (h->held ? h->marker.w.shaded : 0);
    return s;
}

static bool holds(const workbuf *b, uintptr_t obj)
{
    for (uint32_t i = 0; b && i < b->n; i++)
        if (b->obj[i] == obj) return true;
    return false;
}

int rt_gccolour(g *gp, const void *p)
{
    mheap *h = gp->vm->heap;
    mspan *s = mheap_spanof(h, (uintptr_t)p);
    if (s == NULL) return GC_NOOBJECT;
    uint32_t i = span_index(s, (uintptr_t)p);
    if (gp->vm->gcphase == GC_OFF) return GC_WHITE;       /* marks of spans that are not swept yet are the last cycle's */
    if (!span_marked(s, i)) return GC_WHITE;
    uintptr_t obj = span_object(s, i);
    bool grey = holds(h->gcw.wbuf1, obj) || holds(h->gcw.wbuf2, obj);
    pthread_mutex_lock(&h->marker.mu);
    for (const workbuf *b = h->marker.full; b && !grey; b = b->next) grey = !b->raw && holds(b, obj);
    pthread_mutex_unlock(&h->marker.mu);
    return grey ? GC_GREY : GC_BLACK;
}
