/* opt_cfg.c - branches that always go one way, blocks that only pass on, blocks that belong together. */
#include "compiler/ir/passes.h"

static void make_jump(irblock *b, int keep)
{
    irblock *to = b->succs[keep];
    bool kept = false;
    for (int k = 0; k < b->nsuccs; k++) {
        irblock *s = b->succs[k];
        if (s == to && !kept) { kept = true; continue; }
        ir_removepred(s, ir_predindex(s, b));
    }
    ir_remove(b->last);
    b->nsuccs = 0;
    b->succs = b->succbuf;
    ir_append(b, IR_JUMP, IT_VOID, 0);
    b->succs[b->nsuccs++] = to;
}

static bool settle_branch(irblock *b)
{
    irval *t = b->last;
    if (t->op == IR_BR) {
        if (t->args[0]->op == IR_CONST) { make_jump(b, t->args[0]->imm ? 0 : 1); return true; }
        if (b->succs[0] == b->succs[1] && b->succs[0]->first->op != IR_PHI) { make_jump(b, 0); return true; }
        if (t->args[0]->op == IR_NOT) {
            irblock *x = b->succs[0];
            ir_setarg(t, 0, t->args[0]->args[0]);
            b->succs[0] = b->succs[1];
            b->succs[1] = x;
            t->imm = -t->imm;
            return true;
        }
    } else if (t->op == IR_SWITCH && t->args[0]->op == IR_CONST) {
        int64_t k = t->args[0]->imm - t->imm;
        make_jump(b, k >= 0 && k < b->nsuccs - 1 ? (int)k : b->nsuccs - 1);
        return true;
    }
    return false;
}

/* Appends s to b, its only predecessor, whose only successor it is. */
static void merge(irblock *b, irblock *s)
{
    ir_remove(b->last);
    for (irval *v = s->first, *next; v; v = next) {
        next = v->next;
        if (v->op == IR_PHI) {                        /* one operand: a copy */
            v->op = IR_COPY;
        }
        v->blk = b;
        v->prev = b->last;
        v->next = NULL;
        if (b->last) b->last->next = v; else b->first = v;
        b->last = v;
    }
    s->first = s->last = NULL;
    b->succs = s->succs == s->succbuf ? b->succbuf : s->succs;
    b->nsuccs = s->nsuccs;
    if (b->succs == b->succbuf) memcpy(b->succbuf, s->succbuf, sizeof b->succbuf);
    for (int k = 0; k < b->nsuccs; k++)
        for (int i = 0; i < b->succs[k]->preds.n; i++)
            if (b->succs[k]->preds.at[i] == s) b->succs[k]->preds.at[i] = b;
    s->nsuccs = 0;
    s->preds.n = 0;
}

/* An empty block that jumps to t: predecessors go to t directly when t has no PHIs. */
static bool bypass(irfunc *f, irblock *e)
{
    irblock *t = e->nsuccs == 1 ? e->succs[0] : NULL;
    if (!t || t == e || e->first != e->last || e->last->op != IR_JUMP || t->first->op == IR_PHI || e == f->blocks.at[0]) return false;
    if (e->preds.n == 0) return false;
    int in = ir_predindex(t, e);                      /* e's place is the first one's: a long list is not moved about */
    for (int i = 0; i < e->preds.n; i++) {
        irblock *p = e->preds.at[i];
        for (int k = 0; k < p->nsuccs; k++)
            if (p->succs[k] == e) {
                p->succs[k] = t;
                if (i == 0) t->preds.at[in] = p;
                else vec_push(f->ar, &t->preds, p);
                break;                                /* preds lists an edge once for each successor slot */
            }
    }
    e->preds.n = 0;
    e->nsuccs = 0;
    return true;
}

/* needs   nothing
 * breaks  dominators
 * ensures branches on constants are gone; unreachable blocks may remain until ir_dominators prunes them */
bool ir_cleancfg(irfunc *f, bool *settled)
{
    bool unreachable = false, changed = false;
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        if (b->last && settle_branch(b)) unreachable = true;
    }
    if (unreachable) ir_dominators(f);
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        if (!b->last) continue;
        if (i > 0 && b->preds.n == 0) continue;
        while (b->nsuccs == 1 && b->last->op == IR_JUMP && b->succs[0]->preds.n == 1 && b->succs[0] != b && b->succs[0] != f->blocks.at[0] &&
               b->succs[0] != f->deferret)
        {
            merge(b, b->succs[0]);
            changed = true;
        }
    }
    for (int i = 1; i < f->blocks.n; i++)
        if (f->blocks.at[i]->last && f->blocks.at[i] != f->deferret) changed |= bypass(f, f->blocks.at[i]);
    *settled = unreachable;
    return changed || unreachable;
}
