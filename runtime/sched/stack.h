/* stack.h - goroutine stacks: a list of chunks in which frames never move.
 *
 * Memory of a chunk is not cleared: frames clear their pointer slots on entry. A chunk left by a return stays linked as
 * next for reuse until the goroutine ends or a collection trims it.
 */
#ifndef GOL_RUNTIME_STACK_H
#define GOL_RUNTIME_STACK_H
#include "runtime/rt.h"

enum { STK_GUARD = 0 };

/* Gives gp its first chunk of at least nslots; sets gp->stk, gp->stackguard. False: no memory. */
bool rt_stkinit(g *gp, uint64_t nslots);
/* Makes a following chunk with room for nslots current and sets gp->stackguard. The caller fills savedfp, savedpc, savedout, fn. NULL: the
 * goroutine would exceed vm->maxstack (Go's "stack overflow", to be reported by the VM), or no memory. */
stkchunk *rt_stkpush(g *gp, uint64_t nslots);
/* Returns to the previous chunk and sets gp->stackguard. */
void rt_stkpop(g *gp);
void rt_stkfree(g *gp);

#endif
