/* barrier.c - marks the stores that need no write barrier: those of non-pointers, those into the frame, those of addresses
 * that lie outside the heap, and nil into memory just allocated.
 *
 * The hybrid barrier shades what a store overwrites and what it writes; a frame is a root that is scanned itself.
 *
 * GOLFAULT=nowb:subslice makes the mistake that slices of slices are said to be: a store through a slice that begins further in than the one it was
 * made of, where the function itself made it, counts as one that needs no barrier.
 */
#include "compiler/ir/passes.h"

static irval *base_of(irval *p)
{
    while (p->op == IR_PTRADD || p->op == IR_PTRIDX || p->op == IR_COPY) p = p->args[0];
    return p;
}

static bool through_subslice(irval *p)
{
    for (; p->op == IR_PTRADD || p->op == IR_PTRIDX || p->op == IR_COPY; p = p->args[0])
        if (p->flags & IRF_SLICED) return true;
    return false;
}

/* needs nothing; breaks nothing; ensures IRF_NOWB on STORE, MOVE and ZERO that need none. */
void ir_barriers(irfunc *f)
{
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) {
            if (v->op == IR_STORE && v->args[1]->type != IT_PTR) v->flags |= IRF_NOWB;
            else if (v->op == IR_STORE || v->op == IR_MOVE || v->op == IR_ZERO) {
                const rtype *t = v->op == IR_STORE ? NULL : v->ptr;
                if (base_of(v->args[0])->op == IR_LOCAL || (v->op != IR_STORE && !t)) v->flags |= IRF_NOWB;
                else if (unlikely(f->prog->subslice) && through_subslice(v->args[0])) {
                    v->flags |= IRF_NOWB;
                    f->prog->bypassed = true;
                }
            }
        }
}
