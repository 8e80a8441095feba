/* mspecial.c - finalizers, cleanups, weak handles and profile records of objects.
 *
 * Life of a finalizer: attached to an object (rt_addfinalizer); each cycle's roots include what the object points to and the closure, but not
 * the object itself, whatever in it points to it, so that an object reachable only from finalizable ones waits for those: one level of dependency a cycle,
 * and never a cycle of several. When the sweeper finds the object unmarked it marks it, so that it survives this once, and moves the special itself to a queue,
 * whose entries are roots: a sweep needs no memory. The finalizer's goroutine (runtime/sched/fing.c) takes calls from there. Then the object is an
 * ordinary one again.
 *
 * Weak handles are cleared before the finalizers of their object are queued. Cleanups and profile records wait until the object is
 * really freed.
 *
 * Invariants:
 *   F1  a span's list is sorted by offset, then kind; every special's object is in use
 *   F2  h->specialspans lists exactly the spans whose list is not empty
 *   F3  a queued call's closure and argument are marked in every cycle
 * Locking: h->speciallock guards lists and queues: a sweeper may be another thread than the one that attaches. Handles are read and
 * cleared atomically.
 */
#include <stdlib.h>
#include "runtime/heap/mbarrier.h"
#include "runtime/heap/mheap.h"
#include "runtime/heap/mprof.h"

struct spanspecials { mspan *span; special *first; spanspecials *next, *prev; };

static void lock(mheap *h) { pthread_mutex_lock(&h->speciallock); }
static void unlock(mheap *h) { pthread_mutex_unlock(&h->speciallock); }

/* ---- lists ---- */

special *special_new(mheap *h)
{
    enum { BLOCK = 64 };
    if (h->specialfree == NULL) {
        special *b = mheap_slab(h, BLOCK * sizeof *b);
        if (b == NULL) return NULL;
        h->specialsys += BLOCK * sizeof *b;
        for (int i = 0; i < BLOCK; i++) {
            b[i].next = h->specialfree;
            h->specialfree = &b[i];
        }
    }
    special *s = h->specialfree;
    h->specialfree = s->next;
    return s;
}

void special_free(mheap *h, special *s)
{
    s->next = h->specialfree;
    h->specialfree = s;
}

static spanspecials *newlist(mheap *h, mspan *s)
{
    enum { BLOCK = 32 };
    if (h->spanspecialfree == NULL) {
        spanspecials *b = mheap_slab(h, BLOCK * sizeof *b);
        if (b == NULL) return NULL;
        h->specialsys += BLOCK * sizeof *b;
        for (int i = 0; i < BLOCK; i++) {
            b[i].next = h->spanspecialfree;
            h->spanspecialfree = &b[i];
        }
    }
    spanspecials *l = h->spanspecialfree;
    h->spanspecialfree = l->next;
    *l = (spanspecials){ .span = s, .next = h->specialspans };
    if (l->next) l->next->prev = l;
    h->specialspans = l;
    s->specials = l;
    return l;
}

static void droplist(mheap *h, mspan *s)
{
    spanspecials *l = s->specials;
    if (l->next) l->next->prev = l->prev;
    if (l->prev) l->prev->next = l->next; else h->specialspans = l->next;
    l->next = h->spanspecialfree;
    h->spanspecialfree = l;
    s->specials = NULL;
}

/* Where a special of this offset and kind is, or belongs. */
static special **place(spanspecials *l, uint32_t offset, unsigned kind)
{
    special **at = &l->first;
    while (*at && ((*at)->offset < offset || ((*at)->offset == offset && (*at)->kind < kind))) at = &(*at)->next;
    return at;
}

static bool matches(const special *s, uint32_t offset, unsigned kind) { return s && s->offset == offset && s->kind == kind; }

/* A special for p, with the lock held and to be filled in; NULL: there is one of that kind and *had says so, or no memory. */
static special *attach(mheap *h, void *p, unsigned kind, bool many, special **had)
{
    mspan *s = mheap_spanof(h, (uintptr_t)p);
    gol_assert(s != NULL);
    *had = NULL;
    spanspecials *l = s->specials ? s->specials : newlist(h, s);
    if (l == NULL) return NULL;
    uint32_t off = (uint32_t)((uintptr_t)p - s->base);
    special **at = place(l, off, kind);
    if (matches(*at, off, kind) && !many) {
        *had = *at;
        return NULL;
    }
    while (many && matches(*at, off, kind)) at = &(*at)->next;
    special *x = special_new(h);
    if (x == NULL) {
        if (l->first == NULL) droplist(h, s);
        return NULL;
    }
    *x = (special){ .next = *at, .offset = off, .kind = (uint16_t)kind };
    *at = x;
    return x;
}

/* Unlinks the first special of p that matches; id: of a cleanup, 0: any. */
static void detach(mheap *h, void *p, unsigned kind, uint64_t id)
{
    mspan *s = mheap_spanof(h, (uintptr_t)p);
    if (s == NULL || s->specials == NULL) return;
    uint32_t off = (uint32_t)((uintptr_t)p - s->base);
    for (special **at = place(s->specials, off, kind); matches(*at, off, kind); at = &(*at)->next) {
        special *x = *at;
        if (id && x->cleanup.id != id) continue;
        *at = x->next;
        special_free(h, x);
        break;
    }
    if (s->specials->first == NULL) droplist(h, s);
}

/* ---- attaching ---- */

/* What is stored into a special is stored into a root: during a mark the barrier's insertion half applies. */
static void keep(g *gp, const void *p)
{
    if (unlikely(gp->vm->wbenabled)) rt_wbslow(gp, NULL, (void *)(uintptr_t)p);
}

bool rt_addfinalizer(g *gp, void *p, const rt_closure *fn, const rtype *param, const rtype *obj, uint32_t nres)
{
    mheap *h = gp->vm->heap;
    if (gp->vm->alt) return gp->vm->alt->setfinalizer(gp, p, &(special){ .nres = (uint16_t)nres, .fin = { fn, param, obj } });
    special *had;
    lock(h);
    special *x = attach(h, p, SP_FINALIZER, false, &had);
    if (x) {
        x->nres = (uint16_t)nres;
        x->fin.fn = fn;
        x->fin.param = param;
        x->fin.obj = obj;
    }
    unlock(h);
    if (x == NULL && had == NULL) rt_panicoom(gp, sizeof *x);
    if (x) keep(gp, fn);
    return x != NULL;
}

void rt_removefinalizer(g *gp, void *p)
{
    mheap *h = gp->vm->heap;
    if (gp->vm->alt) {
        gp->vm->alt->setfinalizer(gp, p, NULL);
        return;
    }
    lock(h);
    detach(h, p, SP_FINALIZER, 0);
    unlock(h);
}

bool rt_addprofile(g *gp, void *p, profbucket *b)
{
    mheap *h = gp->vm->heap;
    if (gp->vm->alt) return true;                         /* frees are not counted */
    special *had;
    lock(h);
    special *x = attach(h, p, SP_PROFILE, false, &had);
    if (x) x->prof.b = b;
    unlock(h);
    return x != NULL;
}

uint64_t rt_addcleanup(g *gp, void *p, const rt_closure *fn)
{
    mheap *h = gp->vm->heap;
    if (gp->vm->alt) {
        gp->vm->alt->addcleanup(gp, p, &(special){ .cleanup = { fn, ++h->cleanupid } });
        return h->cleanupid;
    }
    special *had;
    lock(h);
    special *x = attach(h, p, SP_CLEANUP, true, &had);
    uint64_t id = 0;
    if (x) {
        x->cleanup.fn = fn;
        id = x->cleanup.id = ++h->cleanupid;
    }
    unlock(h);
    if (x == NULL) rt_panicoom(gp, sizeof *x);
    keep(gp, fn);
    return id;
}

void rt_stopcleanup(g *gp, void *p, uint64_t id)
{
    mheap *h = gp->vm->heap;
    if (gp->vm->alt) {
        gp->vm->alt->stopcleanup(gp, p, id);
        return;
    }
    lock(h);
    detach(h, p, SP_CLEANUP, id);
    unlock(h);
}

uintptr_t *rt_weakhandle(g *gp, void *p)
{
    mheap *h = gp->vm->heap;
    if (gp->vm->alt) return gp->vm->alt->weakhandle(gp, p);
    uintptr_t *fresh = rt_mallocgc(gp, RT_TINYSIZE, NULL, true);         /* not tiny: its life is its own */
    special *had;
    lock(h);
    special *x = attach(h, p, SP_WEAK, false, &had);
    if (x) {
        *fresh = (uintptr_t)p;
        x->weak.handle = fresh;
    }
    uintptr_t *handle = x ? fresh : had ? had->weak.handle : NULL;
    unlock(h);
    if (handle == NULL) rt_panicoom(gp, sizeof *x);
    keep(gp, handle);
    return handle;
}

/* Marked, or allocated since: an unswept span's unmarked object is dead, though its handle is not cleared yet. */
static bool livenow(mheap *h, uintptr_t p)
{
    mspan *s = mheap_spanof(h, p);
    if (s == NULL) return true;
    uint32_t g = __atomic_load_n(&s->sweepgen, __ATOMIC_ACQUIRE);
    if (g != h->sweepgen - 2 && g != h->sweepgen + 1) return true;
    uint32_t i = span_index(s, p);
    return span_marked(s, i);
}

void *rt_weakvalue(g *gp, const uintptr_t *handle)
{
    mheap *h = gp->vm->heap;
    lock(h);
    uintptr_t p = __atomic_load_n(handle, __ATOMIC_ACQUIRE);
    if (p && !livenow(h, p)) p = 0;
    unlock(h);
    if (p) keep(gp, (void *)p);                           /* may be the only strong pointer now, on a black stack */
    return (void *)p;
}

const void *rt_zeroaddr(rt_vm *vm) { return vm->heap->zerobase; }

void *rt_findobject(rt_vm *vm, const void *p, uint64_t *size, bool *noscan)
{
    if (vm->alt) return vm->alt->find(vm, p, size, noscan);
    mspan *s = mheap_spanof(vm->heap, (uintptr_t)p);
    if (s == NULL) return NULL;
    *size = span_elemsize(s);
    *noscan = s->spanclass & 1;
    return (void *)span_object(s, span_index(s, (uintptr_t)p));
}

/* ---- the collector's part ---- */

void special_queueroots(mheap *h, void (*mark)(void *ctx, const void *p), void *ctx)
{
    lock(h);
    for (int q = 0; q < NFINQ; q++)
        for (special *x = h->finq[q]; x; x = x->next) {
            mark(ctx, x->fin.fn);
            mark(ctx, x->fin.arg);
        }
    unlock(h);
}

typedef struct shader { mheap *h; gcwork *w; } shader;
static void markqueued(void *ctx, const void *p) { mark_shade(((shader *)ctx)->h, ((shader *)ctx)->w, p); }

void special_markroots(mheap *h, gcwork *w)
{
    special_queueroots(h, markqueued, &(shader){ h, w });
    lock(h);
    for (spanspecials *l = h->specialspans; l; l = l->next)
        for (special *x = l->first; x; x = x->next) {
            mspan *s = l->span;
            switch (x->kind) {
            case SP_FINALIZER:
                if (!(s->spanclass & 1)) mark_outward(h, w, s, span_object(s, span_index(s, s->base + x->offset)));
                mark_shade(h, w, x->fin.fn);
                break;
            case SP_CLEANUP: mark_shade(h, w, x->cleanup.fn); break;
            case SP_WEAK: mark_shade(h, w, x->weak.handle); break;
            default: break;
            }
        }
    unlock(h);
}

void special_queue(mheap *h, enum finqueue q, special *x)
{
    x->next = h->finq[q];
    h->finq[q] = x;
    h->finqueued[q]++;
    __atomic_store_n(&h->finwake, true, __ATOMIC_RELEASE);
}

bool rt_nextfinalizer(rt_vm *vm, enum finqueue q, special *out)
{
    mheap *h = vm->heap;
    lock(h);
    special *x = h->finq[q];
    if (x) {
        *out = *x;
        h->finq[q] = x->next;
        h->finrun[q]++;
        special_free(h, x);
    }
    unlock(h);
    return x != NULL;
}

static void setmark(mspan *s, uint32_t i) { __atomic_fetch_or(span_marks(s, i / 64), 1ull << (i % 64), __ATOMIC_RELAXED); }

/* x is off its list. */
static void takes_effect(mheap *h, mspan *s, special *x)
{
    switch (x->kind) {
    case SP_FINALIZER:
        x->fin.arg = (void *)(s->base + x->offset);
        special_queue(h, FINQ_FINALIZERS, x);
        return;
    case SP_CLEANUP:
        x->fin.param = x->fin.obj = x->fin.arg = NULL;
        special_queue(h, FINQ_CLEANUPS, x);
        return;
    case SP_WEAK: __atomic_store_n(x->weak.handle, 0, __ATOMIC_RELEASE); break;
    default: prof_freed(h, x->prof.b);
    }
    special_free(h, x);
}

/* Before s is swept: whose object is unmarked takes effect. */
void special_sweep(mheap *h, mspan *s)
{
    lock(h);
    spanspecials *l = s->specials;
    for (special **at = &l->first; *at;) {
        uint32_t i = span_index(s, s->base + (*at)->offset);
        if (span_marked(s, i)) {
            at = &(*at)->next;
            continue;
        }
        uintptr_t end = span_object(s, i) + span_elemsize(s);
        bool revived = false;
        for (special *x = *at; x && s->base + x->offset < end; x = x->next) revived |= x->kind == SP_FINALIZER;
        if (revived) setmark(s, i);
        while (*at && s->base + (*at)->offset < end) {
            special *x = *at;
            if (revived && (x->kind == SP_PROFILE || x->kind == SP_CLEANUP)) {
                at = &x->next;
                continue;
            }
            *at = x->next;
            takes_effect(h, s, x);
        }
    }
    if (l->first == NULL) droplist(h, s);
    unlock(h);
}
