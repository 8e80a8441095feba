/* memstats.c - counting memory for runtime.ReadMemStats.
 *
 * HeapAlloc includes dead objects not yet swept; live objects = Mallocs - Frees. Objects of the tiny allocator count one by one in Mallocs and,
 * since they are not freed singly, at once in Frees too (their blocks count besides). Times are of the monotonic clock.
 */
#include "runtime/debug/memstats.h"
#include "runtime/heap/mheap.h"

void rt_readmemstats(rt_vm *vm, rt_memstats *m)
{
    mheap *h = vm->heap;
    mcache *c = vm->p0.mcache;
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++)
        if (c->alloc[i] != &h->empty) mcache_account(h, c->alloc[i]);
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
    m->HeapReleased = h->committed - h->used;
    uint64_t nspans = 0;
    for (uintptr_t p = h->start; p < h->used;) {
        mspan *sp = h->spans[(p - h->start) >> RT_PAGESHIFT];
        uint64_t n = sp->npages << RT_PAGESHIFT;
        nspans += sp->state == SPAN_INUSE;
        if (sp->state == SPAN_FREE && !sp->needzero) m->HeapReleased += n;
        p += n;
    }
    for (g *gp = vm->allgs; gp; gp = gp->alllink) m->StackInuse += gp->stackbytes;
    m->StackSys = m->StackInuse;
    m->MSpanInuse = nspans * sizeof(mspan);
    m->MSpanSys = h->overhead > sizeof(mcache) ? h->overhead - sizeof(mcache) : 0;
    m->MCacheInuse = m->MCacheSys = sizeof(mcache);
    m->GCSys = (h->committed - h->start) / 64 + ((h->committed - h->start) >> RT_PAGESHIFT) * 8;
    m->Sys = m->HeapSys + m->StackSys + m->MSpanSys + m->MCacheSys + m->GCSys;
    m->NextGC = h->goal;
    m->LastGC = s->lastgc;
    m->PauseTotalNs = s->pausetotal;
    memcpy(m->PauseNs, s->pausens, sizeof m->PauseNs);
    memcpy(m->PauseEnd, s->pauseend, sizeof m->PauseEnd);
    m->NumGC = (uint32_t)s->numgc;
    m->NumForcedGC = (uint32_t)s->numforced;
    int64_t up = rt_nanotime() - h->starttime;
    m->GCCPUFraction = up > 0 ? (double)s->pausetotal / (double)up : 0;
    m->EnableGC = true;
}
