/* malloc_fast.h - the inline allocation path.
 *
 * A slot is taken from the P's span by counting trailing zeros in a 64-slot bitmap, cleared if the span's memory is not fresh, and
 * its pointer words are written to the heap bitmap. No branch on types or phases other than one: mcache.slow.
 */
#ifndef GOL_RUNTIME_MALLOC_FAST_H
#define GOL_RUNTIME_MALLOC_FAST_H
#include "runtime/heap/mheap.h"

void *rt_malloc_slow(g *gp, unsigned spc, uint64_t size, const rtype *t, bool zero);

/* Clears n bytes, a multiple of 8. Short runs inline: a call to memset costs more than they do. */
static inline void rt_clearwords(void *p, uint64_t n)
{
    if (n > 128) {
        memset(p, 0, n);
        return;
    }
    for (uint64_t *q = p, *e = q + n / 8; q < e; q++) {
        *q = 0;
        __asm__("" : "+r"(q));                        /* keeps the loop from being turned back into memset */
    }
}

/* Takes the next slot of spc's span, or 0 when the slow path must. */
static inline uintptr_t rt_nextslot(mspan *s)
{
    uint64_t c = s->allocCache;
    if (unlikely(c == 0)) return 0;
    unsigned k = (unsigned)__builtin_ctzll(c);
    uint32_t i = s->freeindex + k;
    if (unlikely((i & 63) == 63)) return 0;           /* last of its word: the slow path loads the next */
    s->freeindex = (uint16_t)(i + 1);
    s->allocCache = c >> k >> 1;
    s->allocCount++;
    return span_object(s, i);
}

/* The bits m of *word become v. They mostly are already, from the slot's last use; and a store would be what the next object's load waits for. */
static inline void rt_setbits(uint64_t *word, uint64_t m, uint64_t v)
{
    uint64_t was = *word, is = (was & ~m) | v;
    if (is != was) __atomic_store_n(word, is, __ATOMIC_RELAXED);    /* the marker reads its neighbours */
}

/* Writes the low n (1..64) bits of v at bit of bits. */
static inline void rt_putbits(uint64_t *bits, uint64_t bit, unsigned n, uint64_t v)
{
    uint64_t m = ~0ull >> (64 - n);
    unsigned sh = bit & 63;
    bits += bit >> 6;
    rt_setbits(bits, m << sh, v << sh);
    if (sh + n > 64) rt_setbits(bits + 1, m >> (64 - sh), v >> (64 - sh));
}

/* Records the pointers of one t in the slot of s at p. */
static inline void rt_objbits(const mcache *c, const mspan *s, uintptr_t p, const rtype *t)
{
    unsigned n = s->elemwords;
    if (likely(t->ptrdata <= 64 && n <= 64)) {
        rt_putbits((uint64_t *)c->hbits, p >> 3, n, t->gcbits[0]);
        return;
    }
    heapbits_fill((uint64_t *)c->hbits, p >> 3, n, t, t->size / 8);
}

static inline void *rt_malloc_fast(g *gp, unsigned spc, const rtype *t)
{
    mcache *c = gp->pp->mcache;
    mspan *s = c->alloc[spc];
    uintptr_t p;
    if (unlikely(c->slow) || unlikely((p = rt_nextslot(s)) == 0)) return rt_malloc_slow(gp, spc, t->size, t, true);
    if (s->needzero) rt_clearwords((void *)p, (uint64_t)s->elemwords * 8);
    if ((spc & 1) == 0) rt_objbits(c, s, p, t);
    return (void *)p;
}

#endif
