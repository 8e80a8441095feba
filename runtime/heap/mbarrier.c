/* mbarrier.c - the write barrier's slow halves and the typed copies.
 *
 * The hybrid barrier: before a pointer store, the old value and the new value are recorded in the P's buffer; a full buffer, the end of
 * mark work and mark termination shade what it holds. Recording both unconditionally is what Go does: the old one keeps what a black stack could
 * load before it was cut off, the new one what a grey stack could still hide.
 *
 * A typed copy first records, then copies. The marker reads words of objects while they are stored to: while it does, each word is stored in one piece.
 */
#include "runtime/heap/mheap.h"
#include "runtime/heap/mbarrier.h"

static inline void record(g *gp, void *old, void *new_)
{
    p *pp = gp->pp;
    wbbuf *b = pp->wbbuf;
    mheap *h = gp->vm->heap;
    if (b->n + 2 > h->wbcap) wbbuf_makeroom(h, pp);
    h->stats.wbchecked++;
    if (old) b->ptr[b->n++] = old;
    if (new_) b->ptr[b->n++] = new_;
}

/* GOLFAULT=nowb leaves out stores of some kinds, or a half of the barrier: what of a store of this kind is left for record? */
static NOINLINE void leave_out(g *gp, uint32_t kind, void **old, void **new_)
{
    rt_faults *f = &gp->vm->dbg.faults;
    if (*old && (f->nowb & WB_OLD)) f->did |= WB_OLD;
    if (*new_ && (f->nowb & WB_NEW)) f->did |= WB_NEW;
    if ((*old || *new_) && (f->nowb & kind)) f->did |= kind;
    if (f->nowb & (WB_OLD | kind)) *old = NULL;
    if (f->nowb & (WB_NEW | kind)) *new_ = NULL;
}

void rt_wbslow(g *gp, void *old, void *new_)
{
    if (unlikely(gp->vm->alt != NULL)) return;
    if (unlikely(gp->vm->dbg.gcstep)) rt_askgc(gp);
    if (unlikely(gp->vm->dbg.faults.nowb)) leave_out(gp, WB_STORE, &old, &new_);
    record(gp, old, new_);
}

void rt_wbstore(g *gp, void **dst, void *v)
{
    const rt_altgc *alt = gp->vm->alt;
    if (unlikely(alt != NULL)) alt->store(gp, dst, sizeof *dst);
    else rt_wbslow(gp, *dst, v);
}

void rt_bulkbarrier(g *gp, const rtype *t, void *dst, const void *src, uint64_t size)
{
    if (unlikely(gp->vm->alt != NULL)) {
        if (dst) gp->vm->alt->store(gp, dst, size);
        return;
    }
    if (t->ptrdata == 0) return;
    uint32_t kind = dst == NULL ? WB_APPEND : src == NULL ? WB_CLEAR : WB_MOVE, no = gp->vm->dbg.faults.nowb;
    uint64_t np = t->ptrdata / 8;
    for (uint64_t off = 0; off < size; off += t->size)
        for (uint64_t i = 0; i < np; i++)
            if (t->gcbits[i / 8] >> (i % 8) & 1) {
                void *o = dst ? *(void **)((char *)dst + off + i * 8) : NULL;
                void *n = src ? *(void *const *)((const char *)src + off + i * 8) : NULL;
                if (unlikely(no)) leave_out(gp, kind, &o, &n);
                if (o || n) record(gp, o, n);
            }
}

void rt_writeptr(g *gp, void **dst, void *v) { rt_wb(gp, dst, v); }

/* While the marker may be reading: a word at a time. Memory with pointers consists of whole words. */
static void copywords(void *dst, const void *src, uint64_t size)
{
    uint64_t *d = dst, n = size / 8;
    const uint64_t *s = src;
    if ((uintptr_t)d - (uintptr_t)s >= size)
        for (uint64_t i = 0; i < n; i++) __atomic_store_n(&d[i], s[i], __ATOMIC_RELEASE);
    else
        for (uint64_t i = n; i-- > 0;) __atomic_store_n(&d[i], s[i], __ATOMIC_RELEASE);
}

static void clearwords(void *p, uint64_t size)
{
    uint64_t *d = p;
    for (uint64_t i = 0; i < size / 8; i++) __atomic_store_n(&d[i], 0, __ATOMIC_RELAXED);
}

static inline void move(g *gp, const rtype *t, void *dst, const void *src, uint64_t size)
{
    if (dst == src) return;
    if (unlikely(gp->vm->wbenabled) && t->ptrdata) {
        rt_bulkbarrier(gp, t, dst, src, size);
        copywords(dst, src, size);
    } else {
        memmove(dst, src, size);
    }
}

static inline void clear(g *gp, const rtype *t, void *p, uint64_t size)
{
    if (unlikely(gp->vm->wbenabled) && t->ptrdata) {
        rt_bulkbarrier(gp, t, p, NULL, size);
        clearwords(p, size);
    } else {
        memset(p, 0, size);
    }
}

void rt_typedmemmove(g *gp, const rtype *t, void *dst, const void *src) { move(gp, t, dst, src, t->size); }
void rt_typedmemclr(g *gp, const rtype *t, void *p) { clear(gp, t, p, t->size); }

void rt_typedmemmove_n(g *gp, const rtype *t, void *dst, const void *src, int64_t n)
{
    if (n > 0) move(gp, t, dst, src, (uint64_t)n * t->size);
}

void rt_typedmemclr_n(g *gp, const rtype *t, void *p, int64_t n)
{
    if (n > 0) clear(gp, t, p, (uint64_t)n * t->size);
}
