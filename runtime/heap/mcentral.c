/* mcentral.c - per span class, the spans that no mcache holds.
 *
 * Four sets: spans with free slots and without, each swept and unswept. Which array member is the swept one follows from the parity of
 * sweepgen / 2, so a new cycle turns all swept spans into unswept ones without touching them.
 *
 * Invariants:
 *   C1  a span in use is in one set of its class, or in an mcache, or in the hands of a sweeper: never in two places
 *   C2  spans of a swept set have sweepgen == h->sweepgen; of an unswept one h->sweepgen - 2
 */
#include "runtime/debug/timeline.h"
#include "runtime/heap/mheap.h"

static inline unsigned swept(mheap *h) { return h->sweepgen / 2 % 2; }

/* Loads 64 slots from slot 64 * word on; bit i of the result is set when slot 64 * word + i is free. */
void span_refillcache(mspan *s, uint32_t word)
{
    uint64_t first = (uint64_t)word * 64;
    uint64_t c = ~*span_taken(s, word);
    if (first + 64 > s->nelems) c &= first >= s->nelems ? 0 : ~0ull >> (first + 64 - s->nelems);
    s->allocCache = c;
}

uint32_t span_nextfree(mspan *s)
{
    uint32_t i = s->freeindex;
    if (i >= s->nelems) return s->nelems;
    while (s->allocCache == 0) {
        i = (i + 64) & ~63u;                          /* the word's rest is taken */
        if (i >= s->nelems) {
            s->freeindex = s->nelems;
            return s->nelems;
        }
        span_refillcache(s, i / 64);
        s->freeindex = (uint16_t)i;
    }
    return i + (uint32_t)__builtin_ctzll(s->allocCache);
}

/* Sweeps spans of c until one has room; NULL: none of those tried has. */
static mspan *sweep_for(mheap *h, mcentral *c)
{
    mspan *s = spanset_pop(&c->partial[!swept(h)]);
    if (s) {
        s->sweepgen = h->sweepgen - 1;
        span_sweep(h, s, true);
        return s;
    }
    int budget = 100;                                 /* so that a class with many full spans does not sweep them all for one slot */
    for (; budget > 0 && (s = spanset_pop(&c->full[!swept(h)])) != NULL; budget--) {
        s->sweepgen = h->sweepgen - 1;
        span_sweep(h, s, true);
        if (s->allocCount < s->nelems) return s;
        spanset_push(&c->full[swept(h)], s);
    }
    return NULL;
}

mspan *mcentral_cachespan(mheap *h, unsigned spc)
{
    mcentral *c = &h->central[spc];
    uint64_t npages = class_to_pages[spc >> 1];
    sweep_credit(h, npages << RT_PAGESHIFT, 0);
    if (unlikely(h->scavdue) && h->sweepdone) scav_background(h, false);
    uint32_t sg = h->sweepgen;
    mspan *s = spanset_pop(&c->partial[swept(h)]);
    if (s == NULL && !h->sweepdone) {
        int64_t since = rt_tlsince(h->vm);
        uint64_t before = h->pagesswept;
        s = sweep_for(h, c);
        rt_tlwork(h->vm, TL_SWEEP, since, h->pagesswept - before);
    }
    if (s == NULL) {
        s = mheap_allocspan(h, npages, spc);
        ALLOCTRACE(h->vm, "cacheSpan class=%u pages=%llu%s", spc >> 1, (unsigned long long)npages, s ? "" : ": nil");
    }
    if (s == NULL) return NULL;
    /* freeindex and allocCache are those of its last user, or of the sweep */
    s->sweepgen = sg + 3;
    return s;
}

void mcentral_uncachespan(mheap *h, mspan *s)
{
    bool stale = s->sweepgen == h->sweepgen + 1;
    if (stale) {
        s->sweepgen = h->sweepgen - 1;
        span_sweep(h, s, false);                      /* puts it where it belongs */
        return;
    }
    s->sweepgen = h->sweepgen;
    spanset_push(s->allocCount < s->nelems ? &h->central[s->spanclass].partial[swept(h)] : &h->central[s->spanclass].full[swept(h)], s);
}
