/* opt_dce.c - removes values that nothing needs.
 *
 * Needed are operations with effects and what they use, transitively; everything else goes, circles of PHIs included. A runtime call that only reads
 * or allocates is not needed when nobody uses its result. NEW is: what could stay in the frame is no NEW any more, and what went to the heap is counted.
 */
#include "compiler/ir/passes.h"

static bool has_effect(const irval *v)
{
    int fl = v->op == IR_RT ? ir_rtinfo[v->imm].flags : ir_opinfo[v->op].flags;
    if (v->op == IR_DIV || v->op == IR_MOD)
        return v->type != IT_F32 && v->type != IT_F64 && !(v->args[1]->op == IR_CONST && v->args[1]->imm != 0);
    return (fl & (IROF_W | IROF_X | IROF_T)) != 0;
}

static bool judged_singly(const irval *v) { return v->op == IR_RT || v->op == IR_NEW || v->op == IR_DIV || v->op == IR_MOD; }

/* needs nothing; breaks nothing; ensures every value left is needed. */
void ssa_dce(irfunc *f)
{
    irval **work = arena_array(f->ar, irval *, f->nvals + 1);
    uint32_t n = 0;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) {
            bool needed = (ir_opinfo[v->op].flags & (IROF_W | IROF_X | IROF_T)) != 0;
            if (unlikely(judged_singly(v))) needed = has_effect(v);
            v->flags = (uint8_t)((v->flags & ~IRF_MARK) | (needed ? IRF_MARK : 0));
            work[n] = v;                                  /* without a branch: whether it is needed is hard to foresee */
            n += needed;
        }
    while (n > 0) {
        irval *v = work[--n];
        for (uint32_t k = 0; k < v->nargs; k++)
            if (!(v->args[k]->flags & IRF_MARK)) {
                v->args[k]->flags |= IRF_MARK;
                work[n++] = v->args[k];
            }
    }
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->last, *prev; v; v = prev) {
            prev = v->prev;
            if (!(v->flags & IRF_MARK)) {
                for (uint32_t k = 0; k < v->nargs; k++) { v->args[k]->uses--; v->args[k] = NULL; }
                v->nargs = 0;
                ir_remove(v);
            } else {
                v->flags &= (uint8_t)~IRF_MARK;
            }
        }
}
