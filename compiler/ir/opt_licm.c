/* opt_licm.c - moves pure values out of loops that do not change them.
 *
 * Only operations that cannot panic and touch no memory move, so executing one that the loop would not have reached is
 * harmless. Constants and addresses stay: codegen places those itself. A value goes to the end of the loop's preheader, the block that is the only way
 * in and goes nowhere else; loops without one are left alone. Outer loops follow by moving again.
 */
#include "compiler/ir/passes.h"

/* Innermost loop header of each block: the nearest dominating block with a back edge into it whose loop contains the block. */
static irblock *header_of(irblock *b)
{
    for (irblock *h = b; ; h = h->idom) {
        if (h->loopdepth == b->loopdepth)
            for (int k = 0; k < h->preds.n; k++)
                if (ir_dominates(h, h->preds.at[k])) return h;
        if (h->idom == h) return NULL;
    }
}

static irblock *preheader_of(irblock *h)
{
    irblock *out = NULL;
    for (int k = 0; k < h->preds.n; k++) {
        irblock *p = h->preds.at[k];
        if (ir_dominates(h, p)) continue;
        if (out) return NULL;
        out = p;
    }
    return out && out->nsuccs == 1 && out->loopdepth < h->loopdepth ? out : NULL;
}

static bool may_move(const irval *v)
{
    switch (v->op) {
    case IR_PHI: case IR_RES: case IR_RESADDR: case IR_BYVAL: case IR_PARAM: case IR_CTX:
    case IR_CONST: case IR_FCONST: case IR_NIL: case IR_ADDR: case IR_FUNC: case IR_GLOBAL: case IR_LOCAL:
        return false;
    case IR_DIV: case IR_MOD:
        return v->type == IT_F32 || v->type == IT_F64 || (v->args[1]->op == IR_CONST && v->args[1]->imm != 0);
    case IR_STREQ: case IR_STRCMP: case IR_ITABTYPE:
        return false;
    }
    return ir_pure(v);
}

static void unlink(irval *v)
{
    irblock *b = v->blk;
    if (v->prev) v->prev->next = v->next; else b->first = v->next;
    if (v->next) v->next->prev = v->prev; else b->last = v->prev;
}

void ir_movetoend(irval *v, irblock *to)
{
    unlink(v);
    irval *t = to->last;
    v->blk = to;
    v->next = t;
    v->prev = t->prev;
    if (t->prev) t->prev->next = v; else to->first = v;
    t->prev = v;
}

static bool is_floating(const irval *v)
{
    switch (v->op) {
    case IR_CONST: case IR_FCONST: case IR_NIL: case IR_ADDR: case IR_FUNC: case IR_GLOBAL: case IR_LOCAL: return true;
    }
    return false;
}

/* needs   ir_dominators
 * breaks  nothing
 * ensures nothing; values may stand in other blocks that dominate their uses */
void ssa_licm(irfunc *f)
{
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        if (b->loopdepth == 0) continue;
        irblock *h = header_of(b), *pre = h ? preheader_of(h) : NULL;
        if (!pre) continue;
        for (irval *v = b->first, *next; v; v = next) {
            next = v->next;
            if (!may_move(v)) continue;
            bool inv = true;
            for (uint32_t k = 0; k < v->nargs && inv; k++)
                inv = is_floating(v->args[k]) || !ir_dominates(h, v->args[k]->blk);
            if (!inv) continue;
            for (uint32_t k = 0; k < v->nargs; k++)
                if (is_floating(v->args[k]) && ir_dominates(h, v->args[k]->blk)) ir_movetoend(v->args[k], pre);
            ir_movetoend(v, pre);
        }
    }
}
