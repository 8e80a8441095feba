/* mprof.h - the allocation profile's records: one for each call stack and size of sampled objects.
 *
 * What is allocated in a cycle is published when the cycle after the next ends its sweep, together with the frees of that time, as in Go: otherwise a profile
 * would be biased towards allocations that had no chance yet to be freed. Until then counts wait in future[].
 */
#ifndef GOL_RUNTIME_MPROF_H
#define GOL_RUNTIME_MPROF_H
#include "runtime/rt.h"

enum { PROF_STACK = 32 };

typedef struct profcounts { uint64_t allocs, frees, allocbytes, freebytes; } profcounts;

typedef struct profbucket {
    struct profbucket *hashnext, *allnext;
    uint64_t size;            /* of the objects, as their class gives */
    profcounts active, future[3];
    uint32_t n;               /* pcs of stack */
    uint64_t stack[PROF_STACK];
} profbucket;

profbucket *prof_bucket(mheap *h, const uint64_t *pcs, uint32_t n, uint64_t size);   /* found or made; NULL: no memory */
void prof_malloc(mheap *h, profbucket *b);
void prof_freed(mheap *h, profbucket *b);
void prof_nextcycle(mheap *h);                /* a mark has ended */
void prof_swept(mheap *h);                    /* and its sweep */
void prof_publishall(mheap *h);               /* all that waits: for a program that never collected */

#endif
