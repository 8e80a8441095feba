/* malloc.c - rt_mallocgc and its three kinds of objects: tiny, small, large.
 *
 * Tiny: no pointers and below 16 bytes; several share a 16-byte block, which lives as long as one of them. Small: a slot of the P's
 * span of the class. Large: above 32 KiB, a span of its own. Where pointers are: noscan spans have none; small objects have one
 * bit per word in the heap bitmap, outside the objects; a large object's span keeps the type, which marking repeats.
 *
 * A gcbits string ends at ptrdata: the bits beyond, up to t->size, count as clear; and the byte's unused bits are clear.
 * May set POLL_GC; never collects; ends the program when memory runs out.
 */
#include <stdarg.h>
#include <stdio.h>
#include "base/alloc.h"
#include "runtime/heap/malloc_fast.h"
#include "runtime/limit.h"

static const uint8_t bits1[1] = { 1 }, bits2[1] = { 2 };
const rtype rt_gct_ptr    = { .size = 8,  .ptrdata = 8,  .align = 8, .kind = K_UNSAFE_POINTER, .gcbits = bits1 };
const rtype rt_gct_string = { .size = 16, .ptrdata = 8,  .align = 8, .kind = K_STRING, .gcbits = bits1 };
const rtype rt_gct_slice  = { .size = 24, .ptrdata = 8,  .align = 8, .kind = K_SLICE, .gcbits = bits1 };
const rtype rt_gct_iface  = { .size = 16, .ptrdata = 16, .align = 8, .kind = K_INTERFACE, .gcbits = bits2 };

uint64_t rt_roundupsize(uint64_t size)
{
    if (size <= MAXSMALL) return size == 0 ? 0 : class_to_size[size_class(size)];
    if (size + RT_PAGESIZE < size) return size;
    return ALIGN_UP(size, (uint64_t)RT_PAGESIZE);
}

unsigned rt_spanclass(uint64_t size, bool noscan) { return size_class(size) * 2 + noscan; }

/* ---- heap bitmap ---- */

static inline uint64_t loadbits(const rtype *t, uint64_t bit, unsigned n)   /* n <= 64 bits of t's layout from a multiple of 8 */
{
    uint64_t np = t->ptrdata / 8, v = 0;
    if (bit >= np) return 0;
    uint64_t nbytes = (np + 7) / 8, at = bit / 8;
    for (unsigned i = 0; i < 8 && at + i < nbytes; i++) v |= (uint64_t)t->gcbits[at + i] << (8 * i);
    return n == 64 ? v : v & ((1ull << n) - 1);
}

static void putrun(uint64_t *bits, uint64_t bit, uint64_t n, uint64_t v)   /* n copies of the bit v (0 or ~0) */
{
    while (n > 0) {
        unsigned k = n < 64 ? (unsigned)n : 64;
        if (bit % 64 != 0 && k > 64 - bit % 64) k = 64 - (unsigned)(bit % 64);
        rt_putbits(bits, bit, k, k == 64 ? v : v & ((1ull << k) - 1));
        bit += k;
        n -= k;
    }
}

/* Writes nwords bits from bit on: t repeated over the first datawords, then zeros. */
void heapbits_fill(uint64_t *bits, uint64_t bit, uint64_t nwords, const rtype *t, uint64_t datawords)
{
    uint64_t tw = t->size / 8, end = bit + datawords;
    if (tw == 1) {
        putrun(bits, bit, datawords, ~0ull);
    } else if (tw <= 32) {                            /* several elements a store */
        uint64_t pat = loadbits(t, 0, (unsigned)tw);
        unsigned have = (unsigned)tw;
        while (have * 2 <= 64) {
            pat |= pat << have;
            have *= 2;
        }
        uint64_t b = bit;
        for (; b + have <= end; b += have) rt_putbits(bits, b, have, pat);
        if (b < end) rt_putbits(bits, b, (unsigned)(end - b), pat & ((1ull << (end - b)) - 1));
    } else {
        for (uint64_t b = bit; b < end; b += tw)
            for (uint64_t i = 0; i < tw; i += 64) {
                unsigned k = tw - i < 64 ? (unsigned)(tw - i) : 64;
                rt_putbits(bits, b + i, k, loadbits(t, i, k));
            }
    }
    putrun(bits, end, nwords - datawords, 0);
}

/* ---- allocation ---- */

void rt_alloctrace(rt_vm *vm, const char *fmt, ...)
{
    char line[200] = "alloctrace: ";
    size_t n = strlen(line);
    va_list ap;
    va_start(ap, fmt);
    n += (size_t)vsnprintf(line + n, sizeof line - n - 1, fmt, ap);
    va_end(ap);
    if (n > sizeof line - 2) n = sizeof line - 2;
    line[n++] = '\n';
    rt_write(vm->m0.curg, 2, line, (int64_t)n);
}

static NORETURN void oom(g *gp, uint64_t size)
{
    if (gp->vm->maxbytes) rt_limit(gp, LIMIT_BYTES);
    char line[128];
    int n = snprintf(line, sizeof line, "runtime: out of memory: cannot allocate %llu-byte block (%llu in use)\n",
                     (unsigned long long)size, (unsigned long long)rt_heapinuse(gp->vm));
    if (!gp->vm->quiet) rt_write(gp, 2, line, n);
    rt_fatal(gp, "out of memory");
}

/* Called before the heap takes n more bytes of pages: the host's limit, GODEBUG=heaplimit. Natives cannot be interrupted by a collection, so crossing
 * the limit first asks for one, and only a heap above the limit after it, or far above before it, ends the program. */
static void checklimit(g *gp, mheap *h, uint64_t n, uint64_t size)
{
    uint64_t inuse = h->pagesinuse << RT_PAGESHIFT, limit = heap_allowance(h);
    if (likely(inuse + n <= limit)) return;
    if (!h->sweepdone) {
        if (!sweep_unlessstopped(h, gp)) rt_stopped(gp);
        inuse = h->pagesinuse << RT_PAGESHIFT;
        if (inuse + n <= limit) return;
    }
    rt_gfreestacks(gp->vm);
    limit = heap_allowance(h);
    if (inuse + n <= limit) return;
    if (n > limit || h->heapmarked + n > limit || inuse + n > 2 * limit) oom(gp, size);
    /* A host's limit is not to be approached by one collection for every page: there has just been one, and it did not help. */
    if (gp->vm->maxbytes && h->stats.numgc && h->heaplive - h->heapmarked < limit / 32) oom(gp, size);
    rt_askgc(gp);
}

/* An object of another collector. */
static NOINLINE void *altalloc(g *gp, uint64_t size, bool noscan, bool zero)
{
    const mcache *c = gp->pp->mcache;
    if (size > 1ull << 47) oom(gp, size);
    void *p = base_refuse() ? NULL : gp->vm->alt->malloc(gp, size, noscan);
    if (p == NULL) oom(gp, size);
    if (noscan && zero) memset(p, 0, size);
    if (c->slow & MC_STRESS) rt_askgc(gp);
    if (c->slow & MC_OBSERVE) gp->vm->observe(gp, p, size, rt_roundupsize(size));
    return p;
}

static void *largealloc(g *gp, uint64_t size, const rtype *t, bool noscan, bool zero)
{
    mheap *h = gp->vm->heap;
    if (size + RT_PAGESIZE < size || size > h->end - h->start) oom(gp, size);
    uint64_t npages = (size + RT_PAGESIZE - 1) >> RT_PAGESHIFT;
    if (unlikely(gp->vm->steplimit)) gp->pp->slice -= (int64_t)(size / 64);      /* whoever fills it does that much work */
    if (h->heaplimit) checklimit(gp, h, npages << RT_PAGESHIFT, size);
    sweep_credit(h, npages << RT_PAGESHIFT, npages);
    mspan *s = mheap_allocspan(h, npages, noscan);
    if (s == NULL && !h->sweepdone) {
        if (!sweep_unlessstopped(h, gp)) rt_stopped(gp);
        s = mheap_allocspan(h, npages, noscan);
    }
    if (s == NULL) oom(gp, size);
    ALLOCTRACE(gp->vm, "large size=%llu pages=%llu", (unsigned long long)size, (unsigned long long)npages);
    s->largetype = noscan ? NULL : t;
    s->largesize = size;
    s->allocCount = 1;
    s->freeindex = 1;
    s->allocCache = 0;
    h->stats.bysize[0].mallocs++;
    uint64_t whole = span_bytes(s);
    h->stats.totalalloc += whole;
    h->heaplive += whole;
    if (unlikely(gp->vm->gcphase == GC_MARK)) gc_assist(gp, whole);
    else if (h->heaplive >= h->trigger) rt_askgc(gp);
    spanset_push(&h->central[s->spanclass].full[h->sweepgen / 2 % 2], s);
    if (zero && s->needzero) rt_zerolong(gp, (void *)s->base, whole);
    else if (rt_muststop(gp)) rt_stopped(gp);
    if (gp->vm->wbenabled) mark_newobject(h, s, s->base);
    if (unlikely(gp->vm->race != NULL)) rt_racemalloc(gp->vm, (void *)s->base, whole);
    return (void *)s->base;
}

/* A small object the long way. size: bytes asked for, t repeated over them. */
void *rt_malloc_slow(g *gp, unsigned spc, uint64_t size, const rtype *t, bool zero)
{
    mcache *c = gp->pp->mcache;
    mheap *h = gp->vm->heap;
    if (unlikely(c->slow & MC_ALT)) return altalloc(gp, size, spc & 1, zero);
    mspan *s = c->alloc[spc];
    uint32_t i = span_nextfree(s);
    if (i >= s->nelems) {
        if (h->heaplimit) checklimit(gp, h, (uint64_t)class_to_pages[spc >> 1] << RT_PAGESHIFT, size);
        if (!mcache_refill(gp, c, spc)) {
            if (!sweep_unlessstopped(h, gp)) rt_stopped(gp);
            if (!mcache_refill(gp, c, spc)) oom(gp, size);
        }
        s = c->alloc[spc];
        i = span_nextfree(s);
    }
    unsigned k = i - s->freeindex;
    s->allocCache = s->allocCache >> k >> 1;
    s->freeindex = (uint16_t)(i + 1);
    s->allocCount++;
    if ((i & 63) == 63 && i + 1 < s->nelems) span_refillcache(s, (i + 1) / 64);
    uintptr_t p = span_object(s, i);
    uint64_t slot = span_elemsize(s);
    if (s->needzero && (zero || !(spc & 1))) rt_clearwords((void *)p, slot);
    if ((spc & 1) == 0) heapbits_fill((uint64_t *)c->hbits, p >> 3, slot >> 3, t, size >> 3);
    if (unlikely(c->slow)) {
        if (c->slow & MC_STRESS) rt_askgc(gp);
        if (c->slow & MC_OBSERVE) gp->vm->observe(gp, (void *)p, size, slot);
    }
    return (void *)p;
}

/* A slot that takes more than the quick door does itself. */
static NOINLINE void *prepare(g *gp, unsigned spc, const rtype *t, void *p)
{
    mcache *c = gp->pp->mcache;
    mspan *s = c->alloc[spc];
    if (s->needzero) rt_clearwords(p, (uint64_t)s->elemwords * 8);
    if ((spc & 1) == 0) rt_objbits(c, s, (uintptr_t)p, t);
    return p;
}

/* As rt_malloc_fast; but what calls something is left to others, so that this has no registers to save. */
void *rt_malloc_small(g *gp, unsigned spc, const rtype *t)
{
    mcache *c = gp->pp->mcache;
    mspan *s = c->alloc[spc];
    uintptr_t p;
    if (unlikely(c->slow) || unlikely((p = rt_nextslot(s)) == 0)) return rt_malloc_slow(gp, spc, t->size, t, true);
    unsigned n = s->elemwords;
    if (unlikely(n > 16 || t->ptrdata > 64)) return prepare(gp, spc, t, (void *)p);
    if (s->needzero)
        for (uint64_t *q = (uint64_t *)p, *e = q + n; q < e; q++) {
            *q = 0;
            __asm__("" : "+r"(q));                    /* as in rt_clearwords */
        }
    if ((spc & 1) == 0) rt_putbits((uint64_t *)c->hbits, p >> 3, n, t->gcbits[0]);
    return (void *)p;
}

void *rt_mallocgc(g *gp, uint64_t size, const rtype *t, bool zero)
{
    mcache *c = gp->pp->mcache;
    bool noscan = t == NULL || t->ptrdata == 0;
    if (unlikely(size == 0)) return gp->vm->heap->zerobase;
    if (unlikely(c->slow & MC_ALT)) return altalloc(gp, size, noscan, zero);
    if (unlikely(size > MAXSMALL)) {
        void *p = largealloc(gp, size, t, noscan, zero || !noscan);
        if (c->slow & MC_STRESS) rt_askgc(gp);
        if (c->slow & MC_OBSERVE) gp->vm->observe(gp, p, size, ALIGN_UP(size, (uint64_t)RT_PAGESIZE));
        return p;
    }
    if (noscan && size < RT_TINYSIZE) {
        uint64_t off = c->tinyoffset;
        if ((size & 7) == 0) off = ALIGN_UP(off, (uint64_t)8);
        else if ((size & 3) == 0) off = ALIGN_UP(off, (uint64_t)4);
        else if ((size & 1) == 0) off = ALIGN_UP(off, (uint64_t)2);
        if (off + size <= RT_TINYSIZE && c->tiny != 0) {
            c->tinyoffset = off + size;
            c->tinyallocs++;
            if (c->slow & MC_STRESS) rt_askgc(gp);
            if (c->slow & MC_OBSERVE) gp->vm->observe(gp, (void *)(c->tiny + off), size, RT_TINYSIZE);
            return (void *)(c->tiny + off);
        }
        enum { TINYCLASS = 2 * 2 + 1 };
        mspan *s = c->alloc[TINYCLASS];
        uintptr_t p = c->slow ? 0 : rt_nextslot(s);
        if (p == 0) {
            p = (uintptr_t)rt_malloc_slow(gp, TINYCLASS, RT_TINYSIZE, NULL, true);
        } else {
            ((uint64_t *)p)[0] = 0;
            ((uint64_t *)p)[1] = 0;
        }
        if (size < c->tinyoffset || c->tiny == 0) {   /* keep the block with more room left */
            c->tiny = p;
            c->tinyoffset = size;
        }
        return (void *)p;
    }
    unsigned spc = size_class(size) * 2 + noscan;
    mspan *s = c->alloc[spc];
    uintptr_t p;
    if (unlikely(c->slow) || unlikely((p = rt_nextslot(s)) == 0)) return rt_malloc_slow(gp, spc, size, t, zero);
    if (noscan) {
        if (zero && s->needzero) rt_clearwords((void *)p, (uint64_t)s->elemwords * 8);
    } else {
        if (s->needzero) rt_clearwords((void *)p, (uint64_t)s->elemwords * 8);
        if (size == t->size) rt_objbits(c, s, p, t);
        else heapbits_fill((uint64_t *)c->hbits, p >> 3, s->elemwords, t, size >> 3);
    }
    return (void *)p;
}

void *rt_newobject(g *gp, const rtype *t) { return rt_mallocgc(gp, t->size, t, true); }

void *rt_newarray(g *gp, const rtype *elem, int64_t n)
{
    uint64_t size;
    if (n < 0 || __builtin_mul_overflow((uint64_t)n, elem->size, &size) || size > RT_MAXALLOC) rt_panicerror(gp, "runtime: allocation size out of range");
    return rt_mallocgc(gp, size, elem, true);
}
