/* mbarrier.h - the write barrier's doors. All stores of pointers into heap or global memory go through one.
 *
 * The barrier is Go's hybrid one: shade the overwritten pointer and the new one, then store. It is on while vm->wbenabled is
 * set (mark phases); off, a door costs one predictable branch. dst may be stack memory (then it is a plain store plus that branch).
 * rt_typedmemmove, rt_typedmemclr and friends are in native.h.
 */
#ifndef GOL_RUNTIME_MBARRIER_H
#define GOL_RUNTIME_MBARRIER_H
#include "runtime/rt.h"

/* Kinds of stores and halves of the barrier, for GOLFAULT=nowb:... */
enum { WB_STORE = 1, WB_MOVE = 2, WB_CLEAR = 4, WB_APPEND = 8, WB_OLD = 16, WB_NEW = 32 };

void rt_wbslow(g *gp, void *old, void *new_);      /* records both in the P's buffer */

void rt_wbstore(g *gp, void **dst, void *v);       /* v is about to be stored: the same, or tells another collector of dst */

static inline void rt_wb(g *gp, void **dst, void *v)
{
    if (unlikely(gp->vm->wbenabled)) rt_wbstore(gp, dst, v);
    __atomic_store_n(dst, v, __ATOMIC_RELEASE);       /* the marker may be reading the word */
}

/* Before plain writes to [dst, dst+size) laid out as repeated t: shades what is overwritten and, if src is not NULL, what is copied in. */
void rt_bulkbarrier(g *gp, const rtype *t, void *dst, const void *src, uint64_t size);

/* Clears or copies memory holding t repeated over n elements is rt_typedmemclr_n / rt_typedmemmove_n. */
void rt_typedmemclr_n(g *gp, const rtype *elem, void *p, int64_t n);

#endif
