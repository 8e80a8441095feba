/* mbarrier.c - the write barrier's slow halves and the typed copies.
 *
 * The hybrid barrier: before a pointer store, the old value and the new value are recorded in the P's buffer; a full buffer, the end of
 * mark work and mark termination shade what it holds. Recording both unconditionally is what Go does: the old one keeps what a black stack could
 * load before it was cut off, the new one what a grey stack could still hide.
 *
 * A typed copy first records, then copies: the collector never sees a half-recorded state, because goroutines stop at safepoints only.
 */
#include "runtime/heap/mheap.h"
#include "runtime/heap/mbarrier.h"

void rt_wbslow(g *gp, void *old, void *new_)
{
    p *pp = gp->pp;
    wbbuf *b = pp->wbbuf;
    if (b->n + 2 > countof(b->ptr)) wbbuf_flush(gp->vm->heap, pp);
    if (old) b->ptr[b->n++] = old;
    if (new_) b->ptr[b->n++] = new_;
}

void rt_bulkbarrier(g *gp, const rtype *t, void *dst, const void *src, uint64_t size)
{
    if (t->ptrdata == 0) return;
    uint64_t np = t->ptrdata / 8;
    for (uint64_t off = 0; off < size; off += t->size)
        for (uint64_t i = 0; i < np; i++)
            if (t->gcbits[i / 8] >> (i % 8) & 1) {
                void *o = dst ? *(void **)((char *)dst + off + i * 8) : NULL;
                void *n = src ? *(void *const *)((const char *)src + off + i * 8) : NULL;
                if (o || n) rt_wbslow(gp, o, n);
            }
}

void rt_writeptr(g *gp, void **dst, void *v) { rt_wb(gp, dst, v); }

void rt_typedmemmove(g *gp, const rtype *t, void *dst, const void *src)
{
    if (dst == src) return;
    if (unlikely(gp->vm->wbenabled) && t->ptrdata) rt_bulkbarrier(gp, t, dst, src, t->size);
    memmove(dst, src, t->size);
}

void rt_typedmemmove_n(g *gp, const rtype *t, void *dst, const void *src, int64_t n)
{
    if (n <= 0 || dst == src) return;
    uint64_t size = (uint64_t)n * t->size;
    if (unlikely(gp->vm->wbenabled) && t->ptrdata) rt_bulkbarrier(gp, t, dst, src, size);
    memmove(dst, src, size);
}

void rt_typedmemclr(g *gp, const rtype *t, void *p)
{
    if (unlikely(gp->vm->wbenabled) && t->ptrdata) rt_bulkbarrier(gp, t, p, NULL, t->size);
    memset(p, 0, t->size);
}

void rt_typedmemclr_n(g *gp, const rtype *t, void *p, int64_t n)
{
    if (n <= 0) return;
    uint64_t size = (uint64_t)n * t->size;
    if (unlikely(gp->vm->wbenabled) && t->ptrdata) rt_bulkbarrier(gp, t, p, NULL, size);
    memset(p, 0, size);
}
