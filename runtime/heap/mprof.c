/* mprof.c - records of sampled allocations, and when their counts are published (mprof.h).
 *
 * In cycle c (collections whose mark has ended), allocations count for c+2 and the frees a sweep finds for c+1; future[k % 3] holds what is for k.
 * Locking: the P's thread; a sweep frees under h->speciallock, which guards the counts.
 */
#include "runtime/heap/mheap.h"
#include "runtime/heap/mprof.h"

enum { PROF_HASH = 4096 };

profbucket *prof_bucket(mheap *h, const uint64_t *pcs, uint32_t n, uint64_t size)
{
    if (h->profhash == NULL) {
        h->profhash = mheap_slab(h, PROF_HASH * sizeof *h->profhash);
        if (h->profhash == NULL) return NULL;
        h->profsys += PROF_HASH * sizeof *h->profhash;
    }
    uint64_t k = size;
    for (uint32_t i = 0; i < n; i++) k = (k ^ pcs[i]) * 0x9e3779b97f4a7c15ull;
    profbucket **slot = &h->profhash[(k >> 40) % PROF_HASH];
    for (profbucket *b = *slot; b; b = b->hashnext)
        if (b->size == size && b->n == n && memcmp(b->stack, pcs, n * sizeof *pcs) == 0) return b;
    profbucket *b = mheap_slab(h, sizeof *b);
    if (b == NULL) return NULL;
    h->profsys += sizeof *b;
    b->size = size;
    b->n = n;
    memcpy(b->stack, pcs, n * sizeof *pcs);
    b->hashnext = *slot;
    *slot = b;
    b->allnext = h->profall;
    h->profall = b;
    return b;
}

void prof_malloc(mheap *h, profbucket *b)
{
    profcounts *c = &b->future[(h->profcycle + 2) % 3];
    c->allocs++;
    c->allocbytes += b->size;
}

void prof_freed(mheap *h, profbucket *b)
{
    profcounts *c = &b->future[(h->profcycle + 1) % 3];
    c->frees++;
    c->freebytes += b->size;
}

static void publish(mheap *h, uint64_t cycle)
{
    for (profbucket *b = h->profall; b; b = b->allnext) {
        profcounts *c = &b->future[cycle % 3];
        b->active.allocs += c->allocs;
        b->active.frees += c->frees;
        b->active.allocbytes += c->allocbytes;
        b->active.freebytes += c->freebytes;
        *c = (profcounts){ 0 };
    }
}

void prof_nextcycle(mheap *h)
{
    h->profcycle++;
    publish(h, h->profcycle);
}

void prof_swept(mheap *h) { publish(h, h->profcycle + 1); }

void prof_publishall(mheap *h)
{
    for (uint64_t i = 0; i < 3; i++) publish(h, i);
}
