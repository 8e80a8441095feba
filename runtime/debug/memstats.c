/* memstats.c - counting memory for runtime.ReadMemStats.
 *
 * HeapAlloc includes dead objects not yet swept; live objects = Mallocs - Frees. Objects of the tiny allocator count one by one in Mallocs and,
 * since they are not freed singly, at once in Frees too (their blocks count besides). HeapSys is the accessible part of the region; of it spans
 * in use are HeapInuse, all else HeapIdle, and what the system has given no memory for HeapReleased. The runtime keeps times of the monotonic
 * clock; here they become nanoseconds since 1970, as Go's are.
 */
#include <time.h>
#include "runtime/debug/memstats.h"
#include "runtime/heap/mheap.h"

/* From the monotonic clock to nanoseconds since 1970. */
static uint64_t epochoffset(void)
{
    struct timespec ts;
    clock_gettime(CLOCK_REALTIME, &ts);
    return (uint64_t)ts.tv_sec * 1000000000 + (uint64_t)ts.tv_nsec - (uint64_t)rt_nanotime();
}

void rt_readmemstats(rt_vm *vm, rt_memstats *m)
{
    mheap *h = vm->heap;
    mcache *c = vm->p0.mcache;
    mcache_account(h, c);
    memset(m, 0, sizeof *m);
    memstats *s = &h->stats;
    uint64_t tiny = s->tinyallocs + c->tinyallocs;
    m->Mallocs = m->Frees = tiny;
    for (unsigned i = 0; i < NUM_SIZECLASSES; i++) {
        m->Mallocs += s->bysize[i].mallocs;
        m->Frees += s->bysize[i].frees;
        if (i < countof(m->BySize)) {
            m->BySize[i].Size = class_to_size[i];
            if (i > 0) {
                m->BySize[i].Mallocs = s->bysize[i].mallocs;
                m->BySize[i].Frees = s->bysize[i].frees;
            }
        }
    }
    m->HeapObjects = m->Mallocs - m->Frees;
    m->TotalAlloc = s->totalalloc;
    m->Alloc = m->HeapAlloc = s->totalalloc - s->totalfree;
    m->HeapInuse = h->pagesinuse << RT_PAGESHIFT;
    m->HeapSys = h->committed - h->start;
    m->HeapIdle = m->HeapSys - m->HeapInuse;
    m->HeapReleased = m->HeapSys - (h->pagesresident << RT_PAGESHIFT);
    if (vm->alt) {
        uint64_t inuse, sys, free;
        vm->alt->sizes(vm, &inuse, &sys, &free);
        m->Alloc = m->HeapAlloc = m->HeapInuse = inuse;
        m->HeapSys = sys;
        m->HeapIdle = free;
        m->HeapReleased = 0;
    }
    uint64_t spanbytes = 0;
    for (uintptr_t p = h->start; p < h->used;) {
        mspan *sp = h->spans[(p - h->start) >> RT_PAGESHIFT];
        if (sp->state == SPAN_INUSE) spanbytes += mheap_descbytes(sp);
        p += span_bytes(sp);
    }
    for (g *gp = vm->allgs; gp; gp = gp->alllink) m->StackInuse += gp->stackbytes;
    m->StackSys = m->StackInuse;
    m->MSpanInuse = spanbytes;
    m->MSpanSys = h->spansys;
    m->MCacheInuse = m->MCacheSys = sizeof(mcache);
    m->GCSys = (h->committed - h->start) / 64 + ((h->committed - h->start) >> RT_PAGESHIFT) * 8 + ((h->committed - h->start) >> RT_PAGESHIFT) / 4;
    uint64_t rest = heap_overhead(h) - m->MSpanSys - m->MCacheSys - h->specialsys - h->profsys;
    m->BuckHashSys = h->profsys;
    m->GCSys += rest;                                     /* work buffers */
    m->OtherSys = sizeof *vm + sizeof *h + sizeof(wbbuf) + h->specialsys;
    m->Sys = m->HeapSys + m->StackSys + m->MSpanSys + m->MCacheSys + m->BuckHashSys + m->GCSys + m->OtherSys;
    m->NextGC = h->goal;
    m->PauseTotalNs = s->pausetotal;
    uint64_t epoch = epochoffset();
    m->LastGC = s->lastgc ? s->lastgc + epoch : 0;
    memcpy(m->PauseNs, s->pausens, sizeof m->PauseNs);
    for (unsigned i = 0; i < countof(m->PauseEnd); i++) m->PauseEnd[i] = s->pauseend[i] ? s->pauseend[i] + epoch : 0;
    m->NumGC = (uint32_t)s->numgc;
    m->NumForcedGC = (uint32_t)s->numforced;
    int64_t up = rt_nanotime() - h->starttime;
    m->GCCPUFraction = up > 0 ? (double)h->gccputime / (double)up : 0;       /* of the P's time, as gctrace says it */
    if (m->GCCPUFraction > 1) m->GCCPUFraction = 1;
    m->EnableGC = true;
}
