/* rt.c - natives of package gol/rt: the heap and the collector as they are. The structs mirror those of rt.gol. */
#include <stdio.h>
#include <unistd.h>
#include "runtime/data/data.h"
#include "runtime/debug/profile.h"
#include "runtime/heap/mheap.h"

static void rt_GCPhase(g *gp, slot *fp) { fp[0].u = rt_gcphase(gp->vm); }
static void rt_AssistBytes(g *gp, slot *fp) { fp[0].i = gp->assistgen == gp->vm->heap->markgen ? gp->gcAssistBytes : 0; }      /* a cycle begins without */
static void rt_Now(g *gp UNUSED, slot *fp) { fp[0].i = rt_nanotime(); }

static void rt_barrierStats(g *gp, slot *fp) { *(rt_wbstats *)fp[0].p = rt_barrierstats(gp); }

static void rt_markBegin(g *gp, slot *fp UNUSED) { rt_gcmarkbegin(gp); }
static void rt_markFinish(g *gp, slot *fp UNUSED) { rt_gcmarkfinish(gp); }
static void rt_MarkStep(g *gp, slot *fp) { fp[0].u = fp[1].i > 0 ? rt_gcmarkstep(gp, fp[1].u) : 0; }

static void rt_pacer(g *gp, slot *fp)
{
    struct { uint64_t live, marked, goal, trigger, stacks, globals; int64_t percent; uint64_t limit; bool done; uint64_t numgc; double workperbyte; int64_t credit, assistns; } *p = fp[0].p;
    const mheap *h = gp->vm->heap;
    p->live = h->heaplive;
    p->marked = h->heapmarked;
    p->goal = h->goal;
    p->trigger = h->trigger;
    p->stacks = h->laststackscan;
    p->globals = h->lastglobals;
    p->percent = h->gcpercent;
    p->limit = h->memlimit == ~0ull ? INT64_MAX : h->memlimit;
    p->done = h->sweepdone;
    p->numgc = h->stats.numgc;
    p->workperbyte = h->pacer.workperbyte;
    p->credit = __atomic_load_n(&h->pacer.bgscancredit, __ATOMIC_RELAXED);
    p->assistns = h->stats.assistns + (gp->vm->gcphase == GC_MARK ? h->cycle.assisttime : 0);
}

/* What an interface's value leads to. */
static uintptr_t leads_to(const rtype *t, const void *word)
{
    if (t == NULL || word == NULL) return 0;
    if (t->flags & RT_DIRECT) return (uintptr_t)word;
    return t->kind == K_SLICE || t->kind == K_STRING ? *(const uintptr_t *)word : (uintptr_t)word;
}

static void rt_address(g *gp UNUSED, slot *fp) { fp[0].u = leads_to(fp[1].p, fp[2].p); }

/* func objInfo(a uintptr, o unsafe.Pointer) int: the colour */
static void rt_objInfo(g *gp, slot *fp)
{
    struct { uintptr_t span, base; uint64_t size; int64_t class; bool noscan; int64_t index, slots; } *o = fp[2].p;
    mheap *h = gp->vm->heap;
    mspan *s = mheap_spanof(h, fp[1].u);
    fp[0].i = 0;
    if (s == NULL) return;
    uint32_t i = span_index(s, fp[1].u);
    o->span = (uintptr_t)s;
    o->base = span_object(s, i);
    o->size = span_elemsize(s);
    o->class = s->spanclass >> 1;
    o->noscan = s->spanclass & 1;
    o->index = i;
    o->slots = s->nelems;
    fp[0].i = rt_gccolour(gp, (const void *)fp[1].u);
}

/* func spanStats(p unsafe.Pointer): 136 records */
static void rt_spanStats(g *gp, slot *fp)
{
    struct { int64_t class; uint64_t size; bool noscan; int64_t spans, objects, slots; uint64_t bytes; } *all = fp[0].p;
    mheap *h = gp->vm->heap;
    for (unsigned i = 0; i < NUM_SPANCLASSES; i++) {
        all[i].class = i >> 1;
        all[i].size = class_to_size[i >> 1];
        all[i].noscan = i & 1;
    }
    for (uintptr_t p = h->start; p < h->used;) {
        const mspan *s = h->spans[(p - h->start) >> RT_PAGESHIFT];
        p += span_bytes(s);
        if (s->state != SPAN_INUSE) continue;
        all[s->spanclass].spans++;
        all[s->spanclass].objects += s->allocCount;
        all[s->spanclass].slots += s->nelems;
        all[s->spanclass].bytes += span_bytes(s);
    }
}

static void rt_RSS(g *gp UNUSED, slot *fp)
{
    unsigned long long size, resident = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    if (f && fscanf(f, "%llu %llu", &size, &resident) != 2) resident = 0;
    if (f) fclose(f);
    fp[0].u = resident * (uint64_t)sysconf(_SC_PAGESIZE);
}

/* ---- the allocation ring ---- */

static void rt_ringLen(g *gp, slot *fp)
{
    allocevent e;
    uint64_t n = 0;
    for (uint64_t step = 1ull << 24; step; step /= 2)         /* the first index that is not there */
        while (rt_ringevent(gp->vm, n + step - 1, &e)) n += step;
    fp[0].u = n;
}

static void rt_ringAt(g *gp, slot *fp)
{
    struct { int64_t time; uint64_t size; uintptr_t pc; int64_t goroutine, class; } *a = fp[2].p;
    allocevent e;
    if (!(fp[0].u = rt_ringevent(gp->vm, fp[1].u, &e))) return;
    a->time = e.ns;
    a->size = e.size;
    a->pc = e.pc;
    a->goroutine = e.goid;
    a->class = e.sizeclass;
}

/* func sliceHeader(s any, h unsafe.Pointer) */
static void rt_sliceHeader(g *gp UNUSED, slot *fp)
{
    const rtype *t = fp[0].p;
    goslice *h = fp[2].p;
    if (!t || !fp[1].p) return;
    if (t->kind == K_POINTER) t = t->elem;
    if (t->kind == K_SLICE) *h = *(const goslice *)fp[1].p;
    else if (t->kind == K_STRING) h->p = *(void **)fp[1].p, h->len = h->cap = ((const gostring *)fp[1].p)->n;
}

#define N(f) { "gol/rt." #f, rt_##f }
extern const rt_native_def stdlib_golrt_natives[];
const rt_native_def stdlib_golrt_natives[] = {
    N(GCPhase), N(AssistBytes), N(Now), N(barrierStats), N(markBegin), N(markFinish), N(MarkStep), N(pacer), N(address), N(objInfo), N(spanStats), N(RSS), N(ringLen), N(ringAt), N(sliceHeader), { 0, 0 }
};
