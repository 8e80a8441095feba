/* mfree.c - large objects that their owner gives back, before a collection would find them.
 *
 * A map that has moved all entries out of its old buckets knows that nothing else points to them. The collector would learn that one mark later, and a
 * mark that comes while the map grows counts them as alive: the goal then lets the heap grow by twice their size.
 *
 * The object must be unreachable but for words that nobody reads any more: a dead slot of a frame, a frame's slot that a marker will clear. While no mark is on, its
 * span is swept at once and gives its pages back. During a mark no span changes (I4 of docs/gc.md): the span is remembered, and loses its mark when the mark
 * ends, so that the sweep finds it free.
 *
 * Of the old buckets the part that is empty already goes back to the system as the map is moved: or the peak would come when all is moved, with both arrays in memory. The object
 * stays whole for the heap, and its pages count as resident until it is freed; the marker may be reading them and finds either what was there, which was no pointer, or zeros.
 *
 * Locking: the P's thread.
 */
#include "runtime/heap/mheap.h"

void rt_freelarge(g *gp, void *p)
{
    mheap *h = gp->vm->heap;
    mspan *s;
    if (gp->vm->alt || p == NULL || (s = mheap_spanof(h, (uintptr_t)p)) == NULL) return;
    if (s->spanclass >= 2 || s->base != (uintptr_t)p || s->specials != NULL) return;
    if (gp->vm->gcphase != GC_OFF) {
        if (h->ndoomed < MAXDOOMED) h->doomed[h->ndoomed++] = s;
        return;
    }
    bool swept = s->sweepgen == h->sweepgen;
    uint64_t counted = (swept ? *span_taken(s, 0) : *span_marks(s, 0)) & 1;     /* by the last mark */
    if (!swept && !counted) return;                   /* the sweep will free it as it is */
    spanset_remove(&h->central[s->spanclass].full[(h->sweepgen / 2 + !swept) % 2], s);
    h->heaplive -= span_bytes(s);
    if (counted) {
        h->heapmarked -= span_bytes(s);
        gc_setgoal(h);
    }
    *span_marks(s, 0) = 0;
    s->sweepgen = h->sweepgen - 1;
    span_sweep(h, s, false);
}

void rt_freesteps(g *gp, void *p, uint64_t from, uint64_t to)
{
    mheap *h = gp->vm->heap;
    mspan *s;
    if (gp->vm->alt || (s = mheap_spanof(h, (uintptr_t)p)) == NULL || s->spanclass >= 2 || s->base != (uintptr_t)p) return;
    mem_unuse((char *)p + from * RT_FREESTEP, (to - from) * RT_FREESTEP, gp->vm->dbg.madvfree);
}

void free_doomed(mheap *h)
{
    for (unsigned i = 0; i < h->ndoomed; i++) {
        mspan *s = h->doomed[i];
        if (s->specials != NULL || !(*span_marks(s, 0) & 1)) continue;
        *span_marks(s, 0) = 0;
        h->gcw.bytesmarked -= span_bytes(s);
    }
    h->ndoomed = 0;
}
