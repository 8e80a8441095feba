/* mheap.c - the page heap: runs of 8 KiB pages, given out as spans and taken back.
 *
 * Free runs sit in bins by length (exact up to 126 pages, then one bin) and a bitmap of the bins tells the shortest that fits. A run
 * that is freed merges with free neighbours, found through the page table: a free run has its descriptor under its first
 * and last page. Only when no free run fits does the heap grow upwards in the region, by exactly what is asked: fresh pages cost
 * 1.7 us each at first touch, so old ones are used first.
 *
 * Invariants:
 *   H1  [start, used) is tiled by spans, free or in use; spans[] holds the descriptor for the first and last page
 *       of each, and for every page of those in use
 *   H2  no two neighbouring spans are free
 *   H3  an entry for an inner page of a free run may be stale: readers check the span's bounds
 * Locking: the P's thread alone changes all this; the marker reads page table and states (mheap.h).
 */
#include <stdlib.h>
#include "runtime/heap/mheap.h"
#include "base/alloc.h"

#define COMMIT_STEP (4ull << 20)     /* accessible in steps: mprotect of untouched memory is cheap, calls are not */
#define SLAB_BYTES  (4u << 10)
#define MAXREGION   (1ull << 44)     /* a span's pages are counted in 32 bits */
static const uint32_t maxwords[SPAN_SIZES] = { 4, 8, SPAN_MAXWORDS };     /* of bits: classes of 32 bytes and more; 16 and 24; 8 */

void *mheap_slab(mheap *h, uint64_t n)
{
    slab *b = base_calloc(1, sizeof *b + 8 + n);
    if (b == NULL) return NULL;
    b->next = h->slabs;
    h->slabs = b;
    __atomic_fetch_add(&h->overhead, n, __ATOMIC_RELAXED);
    return (char *)b + 16;
}

/* The marker reads the page table and states (mheap.h). */
static inline void putspan(mheap *h, uint64_t pn, mspan *s) { __atomic_store_n(&h->spans[pn], s, __ATOMIC_RELEASE); }
static inline void putstate(mspan *s, uint8_t state) { __atomic_store_n(&s->state, state, __ATOMIC_RELEASE); }

/* Which size of descriptor n slots need. */
static unsigned descsize(uint32_t n)
{
    unsigned k = 0;
    while (n > 64 * maxwords[k]) k++;
    return k;
}

static uint32_t descbytes(unsigned k) { return (uint32_t)offsetof(mspan, bits) + 16 * maxwords[k]; }

uint32_t mheap_descbytes(const mspan *s) { return descbytes(descsize(s->nelems)); }

static bool moredescs(mheap *h, unsigned k)
{
    uint32_t size = descbytes(k);
    char *at = mheap_slab(h, SLAB_BYTES + 64);
    if (at == NULL) return false;
    h->spansys += SLAB_BYTES + 64;
    at = (char *)ALIGN_UP((uintptr_t)at, (uintptr_t)64);
    for (uint32_t off = 0; off + size <= SLAB_BYTES; off += size) {
        mspan *s = (mspan *)(at + off);
        s->next = h->spanfree[k];
        h->spanfree[k] = s;
    }
    return true;
}

static mspan *newdesc(mheap *h, unsigned k)
{
    if (h->spanfree[k] == NULL && !moredescs(h, k)) return NULL;
    mspan *s = h->spanfree[k];
    h->spanfree[k] = s->next;
    s->next = s->prev = NULL;
    s->nelems = 0;
    s->needzero = 0;
    return s;
}

static void freedesc(mheap *h, mspan *s)
{
    unsigned k = descsize(s->nelems);
    putstate(s, SPAN_DEAD);
    s->next = h->spanfree[k];
    h->spanfree[k] = s;
}

static inline uint64_t pageno(mheap *h, uintptr_t p) { return (p - h->start) >> RT_PAGESHIFT; }
static inline unsigned binof(uint64_t npages) { return npages < NBINS - 1 ? (unsigned)npages : NBINS - 1; }

static void bin_insert(mheap *h, mspan *s)
{
    unsigned b = binof(s->npages);
    putstate(s, SPAN_FREE);
    spanset_push(&h->freebin[b], s);
    h->binmap[b / 64] |= 1ull << (b % 64);
    uint64_t pn = pageno(h, s->base);
    putspan(h, pn, s);
    putspan(h, pn + s->npages - 1, s);
}

static void bin_remove(mheap *h, mspan *s)
{
    unsigned b = binof(s->npages);
    spanset_remove(&h->freebin[b], s);
    if (h->freebin[b] == NULL) h->binmap[b / 64] &= ~(1ull << (b % 64));
}

/* Takes a free run of at least npages out of its bin: shortest that fits, among equals the last freed. */
static mspan *bin_find(mheap *h, uint64_t npages)
{
    unsigned b = binof(npages);
    if (b < NBINS - 1) {
        uint64_t m = h->binmap[b / 64] & (~0ull << (b % 64));
        unsigned w = b / 64;
        while (m == 0 && ++w < NBINS / 64) m = h->binmap[w];
        if (m == 0) return NULL;
        b = w * 64 + (unsigned)__builtin_ctzll(m);
        if (b < NBINS - 1) {
            mspan *s = h->freebin[b];
            bin_remove(h, s);
            return s;
        }
    }
    mspan *best = NULL;
    for (mspan *s = h->freebin[NBINS - 1]; s; s = s->next)
        if (s->npages >= npages && (best == NULL || s->npages < best->npages || (s->npages == best->npages && s->base < best->base))) best = s;
    if (best) bin_remove(h, best);
    return best;
}

/* Extends the region in use by npages. */
static mspan *grow(mheap *h, uint64_t npages)
{
    uint64_t n = npages << RT_PAGESHIFT;
    if (n > h->end - h->used) return NULL;
    scav_forgrowth(h, n);
    ALLOCTRACE(h->vm, "grow pages=%llu heap=%llu", (unsigned long long)npages, (unsigned long long)(h->used - h->start + n));
    if (h->used + n > h->committed) {
        uint64_t step = ALIGN_UP(h->used + n - h->committed, (uint64_t)COMMIT_STEP);
        if (step > h->end - h->committed) step = h->end - h->committed;
        uint64_t at = h->committed - h->start;
        if (!mem_commit((char *)h->committed, step)) return NULL;
        /* 8 bytes of page table and 128 of bitmap per page */
        if (!mem_commit((char *)h->spans + (at >> RT_PAGESHIFT) * 8, (step >> RT_PAGESHIFT) * 8)) return NULL;
        if (!mem_commit((char *)h->bitmap + at / 64, step / 64)) return NULL;
        h->committed += step;
    }
    mspan *s = newdesc(h, 0);
    if (s == NULL) return NULL;
    s->base = h->used;
    s->npages = (uint32_t)npages;
    __atomic_store_n(&h->used, h->used + n, __ATOMIC_RELEASE);
    return s;
}

/* GOLFAULT=spanfail and failalloc. */
static bool refused(const mheap *h)
{
    unsigned f = h->vm->dbg.faults.spanfail;
    if (base_refuse()) return true;
    if (likely(!f) || (f != RT_SPANFAIL_ANY && f - RT_SPANFAIL_OFF != rt_gcphase(h->vm))) return false;
    h->vm->dbg.faults.did |= RT_DID_SPANFAIL;
    return true;
}

/* The run s is to be used for nelems objects: its descriptor, or one of the size they need in its place. NULL: no memory, and the run is free again. */
static mspan *describe(mheap *h, mspan *s, uint32_t nelems)
{
    unsigned k = descsize(nelems);
    if (descsize(s->nelems) == k) return s;
    mspan *n = newdesc(h, k);
    if (n == NULL) {
        bin_insert(h, s);
        return NULL;
    }
    n->base = s->base;
    n->npages = s->npages;
    freedesc(h, s);
    return n;
}

mspan *mheap_allocspan(mheap *h, uint64_t npages, unsigned spanclass)
{
    unsigned c = spanclass >> 1;
    uint32_t size = class_to_size[c], nelems = c ? (uint32_t)(npages << RT_PAGESHIFT) / size : 1;
    if (refused(h)) {
        ALLOCTRACE(h->vm, "allocSpan pages=%llu gcphase=%u: refused", (unsigned long long)npages, rt_gcphase(h->vm));
        return NULL;
    }
    mspan *s = bin_find(h, npages);
    if (s == NULL && (s = grow(h, npages)) == NULL) return NULL;
    if (s->npages > npages) {                       /* the rest stays free */
        mspan *r = newdesc(h, 0);
        if (r == NULL) {
            bin_insert(h, s);
            return NULL;
        }
        r->base = s->base + (npages << RT_PAGESHIFT);
        r->npages = s->npages - (uint32_t)npages;
        s->npages = (uint32_t)npages;
        bin_insert(h, r);
    }
    if ((s = describe(h, s, nelems)) == NULL) return NULL;
    s->spanclass = (uint8_t)spanclass;
    s->nelems = (uint16_t)nelems;
    s->elemwords = (uint16_t)(size / 8);
    s->divmul = c ? 0xFFFFFFFFu / size + 1 : 0;
    s->marks = 0;
    memset(s->bits, 0, 16 * span_words(s));
    s->freeindex = s->allocCount = 0;
    if (c == 0) {
        s->largetype = NULL;
        s->largesize = 0;
    }
    s->sweepgen = h->sweepgen;
    s->next = s->prev = NULL;
    uint64_t pn = pageno(h, s->base);
    for (uint64_t i = 0; i < npages; i++) putspan(h, pn + i, s);
    h->pagesinuse += npages;
    scav_use(h, s);
    span_refillcache(s, 0);
    putstate(s, SPAN_INUSE);
    return s;
}

void mheap_freespan(mheap *h, mspan *s)
{
    gol_assert(s->state == SPAN_INUSE);
    h->pagesinuse -= s->npages;
    uint64_t pn = pageno(h, s->base);
    if (pn > 0) {
        mspan *l = h->spans[pn - 1];
        if (l != NULL && l->state == SPAN_FREE) {
            bin_remove(h, l);
            s->base = l->base;
            s->npages += l->npages;
            freedesc(h, l);
        }
    }
    uintptr_t e = s->base + span_bytes(s);
    if (e < h->used) {
        mspan *r = h->spans[pageno(h, e)];
        if (r != NULL && r->state == SPAN_FREE) {
            bin_remove(h, r);
            s->npages += r->npages;
            freedesc(h, r);
        }
    }
    bin_insert(h, s);
}

mheap *rt_heapnew(rt_vm *vm)
{
    mheap *h = base_calloc(1, sizeof *h);
    if (h == NULL) return NULL;
    h->vm = vm;
    uint64_t size = vm->dbg.heapreserve ? ALIGN_UP(vm->dbg.heapreserve, (uint64_t)COMMIT_STEP) : 64ull << 30;
    if (size > MAXREGION) size = MAXREGION;
    uint64_t min = 16ull << 20;
    char *p = mem_reserve(&size, size < min ? size : min);
    h->spansbytes = size >> RT_PAGESHIFT << 3;
    h->bitmapbytes = size / 64;
    h->spans = p ? mem_reserve(&h->spansbytes, h->spansbytes) : NULL;
    h->bitmap = h->spans ? mem_reserve(&h->bitmapbytes, h->bitmapbytes) : NULL;
    h->resident = h->bitmap ? base_calloc(2, size >> RT_PAGESHIFT >> 3) : NULL;      /* its pages are touched as the heap grows */
    if (h->resident == NULL) {
        mem_free(p, size);
        mem_free(h->spans, h->spansbytes);
        mem_free(h->bitmap, h->bitmapbytes);
        base_free(h);
        return NULL;
    }
    h->dirty = h->resident + (size >> RT_PAGESHIFT >> 6);
    h->scavgoal = ~0ull;
    h->start = h->used = h->committed = (uintptr_t)p;
    h->end = h->start + size;
    h->sweepgen = 2;
    h->sweepdone = true;
    h->gcpercent = vm->dbg.gogc;
    h->memlimit = vm->dbg.memlimit;
    h->heaplimit = vm->dbg.heaplimit;
    h->starttime = rt_nanotime();
    pthread_mutex_init(&h->speciallock, NULL);
    gc_setgoal(h);
    gcw_init(h);
    marker_init(h);
    return h;
}

bool rt_heapalt(rt_vm *vm, const rt_altgc *alt, const char **why)
{
    if (!alt->open(vm, why)) return false;
    vm->alt = alt;
    vm->wbenabled = alt->store != NULL;
    vm->p0.mcache->slow |= MC_ALT;
    return true;
}

void rt_heapfree(mheap *h)
{
    if (h == NULL) return;
    marker_stop(h);
    if (h->vm->alt) h->vm->alt->close(h->vm);
    gcw_free(h);
    pthread_mutex_destroy(&h->speciallock);
    for (slab *b = h->slabs, *n; b; b = n) {
        n = b->next;
        base_free(b);
    }
    mem_free((void *)h->start, h->end - h->start);
    mem_free(h->spans, h->spansbytes);
    mem_free(h->bitmap, h->bitmapbytes);
    base_free(h->resident);
    base_free(h->ring);
    base_free(h);
}

uint64_t rt_heaplimit(rt_vm *vm, uint64_t bytes)
{
    uint64_t old = vm->heap->heaplimit;
    vm->heap->heaplimit = bytes;
    return old;
}

uint64_t rt_heapinuse(rt_vm *vm)
{
    uint64_t inuse, sys, free;
    if (vm->alt) {
        vm->alt->sizes(vm, &inuse, &sys, &free);
        return inuse;
    }
    return vm->heap->pagesinuse << RT_PAGESHIFT;
}
