/* opt_thread.c - branches that are decided by where control comes from.
 *
 * A block that only joins ways and branches on what they bring, as inlined `return c >= 'a' && c <= 'z'` or `return 0, false` leave them: ways that bring
 * a constant, or the condition that they themselves branched on, go on to where that leads. Then nobody makes the constant and nobody tests it.
 *
 * Why it is right: nothing happens in the block but PHIs and a comparison. What they are on a way that is led past it is known, the operand of that way; where
 * the block's values are used behind one of its two targets, the target gets a PHI of them and of those operands. That needs each use to be behind one of the targets
 * for good (the target had no other way in, and dominates the use), or to be the operand of a PHI of a target; else the block is left as it is.
 * Headers of loops are neither led past nor given new ways in: other passes want loops with one entry and a test at their head. A block is put before a header that ways lead to.
 *
 * Several blocks are done at one go as long as they have no edge and no value in common, since what is known of uses and dominators is from before.
 */
#include "compiler/ir/opt_fold.h"
#include "compiler/ir/passes.h"

enum { JOIN_VALUES = 8, JOIN_WAYS = 64, ROUNDS = 4 };

typedef struct use { irval *user; int arg; } use;

typedef struct join {
    irblock *b;
    irval *cmp;                  /* what is branched on, a comparison of a PHI with a constant; NULL: the PHI itself is */
    irval *vals[JOIN_VALUES]; int nvals;         /* the PHIs, and cmp */
    VEC(use) uses[2];            /* behind the targets */
    bool bad;
} join;

typedef struct threader { irfunc *f; VEC(join *) joins; } threader;

/* ---- which blocks ---- */

static bool is_header(const irblock *b)
{
    for (int i = 0; i < b->preds.n; i++)
        if (ir_dominates(b, b->preds.at[i])) return true;
    return false;
}

/* Is x, as it comes from p to b, a known integer? */
static bool known(const irblock *p, const irblock *b, const irval *x, int64_t *k)
{
    if (x->op == IR_CONST || x->op == IR_NIL) {
        *k = x->op == IR_NIL ? 0 : x->imm;
        return true;
    }
    if (p->last->op != IR_BR || p->last->args[0] != x || p->succs[0] == p->succs[1]) return false;
    *k = p->succs[0] == b;
    return true;
}

/* The target that way i leads to, -1: not known. */
static int leads(const join *j, int i)
{
    const irblock *b = j->b, *p = b->preds.at[i];
    int64_t k, with;
    if (!j->cmp) return known(p, b, b->last->args[0]->args[i], &k) ? !k : -1;
    const irval *x = j->cmp->args[0]->args[i], *y = j->cmp->args[1];
    bool nonzero = ir_nevernil(x);
    if (nonzero && (y->op == IR_NIL || (y->op == IR_CONST && y->imm == 0)) && (j->cmp->op == IR_EQ || j->cmp->op == IR_NE)) return j->cmp->op == IR_EQ;
    if (!known(p, b, x, &k) || !known(p, b, y, &with)) return -1;
    return !ir_evalcmp(j->cmp->op, x->type, k, with);
}

static bool is_joined(const irval *v, const irblock *b) { return v->op == IR_PHI && v->blk == b; }

/* Fills j with what b is, if it only joins and branches. */
static bool join_of(join *j, irblock *b)
{
    irval *last = b->last;
    if (!last || last->op != IR_BR || b->preds.n < 2 || b->preds.n > JOIN_WAYS || b->first->op != IR_PHI || b == b->fn->deferret) return false;
    if (b->succs[0] == b->succs[1] || b->succs[0] == b || b->succs[1] == b) return false;
    irval *v = b->first;
    for (; v->op == IR_PHI; v = v->next) {
        if (j->nvals == JOIN_VALUES - 1) return false;
        j->vals[j->nvals++] = v;
    }
    irval *on = last->args[0], *constants = v;
    while (v->op == IR_CONST || v->op == IR_NIL) v = v->next;
    if (v != last) {
        if (v->next != last || on != v || v->op < IR_EQ || v->op > IR_GE || !is_joined(v->args[0], b)) return false;
        int t = v->args[0]->type;
        if (t == IT_F32 || t == IT_F64 || (v->args[1]->op != IR_CONST && v->args[1]->op != IR_NIL)) return false;
        j->cmp = j->vals[j->nvals++] = v;
    } else if (!is_joined(on, b)) return false;
    if (is_header(b)) return false;
    for (irval *next; constants->op == IR_CONST || constants->op == IR_NIL; constants = next) {      /* others may use them, too */
        next = constants->next;
        ir_movetoend(constants, b->idom);
    }
    j->b = b;
    return true;
}

static int edges(const irblock *p, const irblock *b)
{
    int n = 0;
    for (int k = 0; k < p->nsuccs; k++) n += p->succs[k] == b;
    return n;
}

/* May way i be led to target d? */
static bool can_lead(const join *j, int i, int d)
{
    irblock *p = j->b->preds.at[i], *s = j->b->succs[d];
    return d >= 0 && edges(p, j->b) == 1 && edges(p, s) == 0 && s != j->b->fn->deferret;
}

/* A loop's header behind j gets a block before it, which the ways are led to. */
static bool before_header(const join *j, int d)
{
    irblock *b = j->b, *s = b->succs[d];
    if (!is_header(s) || ir_dominates(s, b)) return false;
    irblock *n = ir_newblock(b->fn);
    ir_append(n, IR_JUMP, IT_VOID, 0);
    n->succs[n->nsuccs++] = s;
    vec_push(b->fn->ar, &n->preds, b);
    s->preds.at[ir_predindex(s, b)] = n;
    b->succs[d] = n;
    return true;
}

/* Headers get blocks before them: returns whether any did, whereupon dominators are to be made anew. */
static bool split_headers(irfunc *f)
{
    bool split = false;
    for (int i = 1, n = f->blocks.n; i < n; i++) {
        join j = { 0 };
        bool wants[2] = { false, false };
        if (!join_of(&j, f->blocks.at[i])) continue;
        for (int k = 0; k < j.b->preds.n; k++) {
            int d = leads(&j, k);
            if (d >= 0 && can_lead(&j, k, d)) wants[d] = true;
        }
        for (int d = 0; d < 2; d++)
            if (wants[d]) split |= before_header(&j, d);
    }
    return split;
}

static void find(threader *t)
{
    irfunc *f = t->f;
    for (int i = 1; i < f->blocks.n; i++) {
        join j = { 0 };
        if (!join_of(&j, f->blocks.at[i])) continue;
        bool any = false;
        for (int k = 0; k < j.b->preds.n && !any; k++) {
            int d = leads(&j, k);
            any = d >= 0 && can_lead(&j, k, d) && !is_header(j.b->succs[d]);
        }
        if (!any) continue;
        join *kept = arena_array(f->ar, join, 1);
        *kept = j;
        vec_push(f->ar, &t->joins, kept);
    }
}

/* Blocks and values know their joins, and only them. */
static void mark(threader *t)
{
    for (int i = 0; i < t->f->blocks.n; i++) {
        t->f->blocks.at[i]->scratch = NULL;
        for (irval *v = t->f->blocks.at[i]->first; v; v = v->next) v->scratch = NULL;
    }
    for (int i = 0; i < t->joins.n; i++) {
        join *j = t->joins.at[i];
        j->b->scratch = j;
        for (int k = 0; k < j->nvals; k++) j->vals[k]->scratch = j;
    }
}

/* ---- where their values are used ---- */

static void note_use(threader *t, join *j, irval *user, int arg)
{
    irblock *at = user->op == IR_PHI ? user->blk->preds.at[arg] : user->blk;
    if (at == j->b) return;                          /* its own comparison and branch, or a PHI of a target */
    for (int d = 0; d < 2; d++) {
        irblock *s = j->b->succs[d];
        if (s->preds.n != 1 || !ir_dominates(s, at)) continue;
        vec_push(t->f->ar, &j->uses[d], ((use){ user, arg }));
        return;
    }
    j->bad = true;
}

static void find_uses(threader *t)
{
    irfunc *f = t->f;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next)
            for (uint32_t k = 0; k < v->nargs; k++)
                if (v->args[k]->scratch) note_use(t, v->args[k]->scratch, v, (int)k);
}

static void spoil(join *j) { if (j) j->bad = true; }

/* What is known of joins that share an edge or a value with j is no longer so once j is done. */
static void touch(join *j)
{
    irblock *b = j->b;
    for (int k = 0; k < b->preds.n; k++) spoil(b->preds.at[k]->scratch);
    for (int d = 0; d < 2; d++) {
        irblock *s = b->succs[d];
        int from = ir_predindex(s, b);
        spoil(s->scratch);
        for (irval *q = s->first; q->op == IR_PHI; q = q->next) spoil(q->args[from]->scratch);
        for (int i = 0; i < j->uses[d].n; i++) spoil(j->uses[d].at[i].user->scratch);
    }
    for (int n = 0; n < j->nvals; n++)
        for (uint32_t k = 0; k < j->vals[n]->nargs; k++) spoil(j->vals[n]->args[k]->scratch);
}

/* ---- new ways ---- */

/* What value v of the join is on way i, at the end of the block that it comes from. */
static irval *on_way(join *j, irval *v, int i, int d)
{
    if (v->op == IR_PHI && v->blk == j->b) return v->args[i];
    if (v != j->cmp) return v;
    irval *k = ir_insert_before(j->b->preds.at[i]->last, IR_CONST, IT_BOOL, 0, NULL);
    k->imm = !d;
    return k;
}

static void add_operands(irfunc *f, irval *phi, int n)
{
    irval **args = arena_array(f->ar, irval *, n);
    memcpy(args, phi->args, sizeof *args * phi->nargs);
    phi->args = args;
}

/* Leads the n ways of j that are in way to target d. */
static void lead(threader *t, join *j, int d, const int *way, int n)
{
    irfunc *f = t->f;
    irblock *s = j->b->succs[d];
    int old = s->preds.n, from = ir_predindex(s, j->b);
    for (irval *q = s->first; q->op == IR_PHI; q = q->next) {
        add_operands(f, q, old + n);
        for (int k = 0; k < n; k++) {
            q->args[q->nargs++] = NULL;
            ir_setarg(q, old + k, on_way(j, q->args[from], way[k], d));
        }
    }
    irval *made[JOIN_VALUES] = { NULL };
    for (int i = 0; i < j->uses[d].n; i++) {
        use u = j->uses[d].at[i];
        int x = 0;
        while (j->vals[x] != u.user->args[u.arg]) x++;
        if (!made[x]) {
            irval *v = j->vals[x], **args = arena_array(f->ar, irval *, old + n);
            made[x] = ir_insert_before(s->first, IR_PHI, v->type, old + n, args);
            made[x]->scratch = NULL;
            ir_setarg(made[x], 0, v);                /* old is 1 */
            for (int k = 0; k < n; k++) ir_setarg(made[x], old + k, on_way(j, v, way[k], d));
        }
        ir_setarg(u.user, u.arg, made[x]);
    }
    for (int k = 0; k < n; k++) {
        irblock *p = j->b->preds.at[way[k]];
        for (int e = 0; e < p->nsuccs; e++)
            if (p->succs[e] == j->b) p->succs[e] = s;
        vec_push(f->ar, &s->preds, p);
    }
}

static bool thread_join(threader *t, join *j)
{
    int way[2][JOIN_WAYS], n[2] = { 0, 0 };
    for (int i = 0; i < j->b->preds.n; i++) {
        int d = leads(j, i);
        if (d >= 0 && can_lead(j, i, d) && !is_header(j->b->succs[d])) way[d][n[d]++] = i;
    }
    if (n[0] + n[1] == 0) return false;
    touch(j);
    for (int d = 0; d < 2; d++)
        if (n[d]) lead(t, j, d, way[d], n[d]);
    while (n[0] + n[1] > 0) {                        /* from the last on: the numbers of those before stay */
        int d = n[0] && (!n[1] || way[0][n[0] - 1] > way[1][n[1] - 1]) ? 0 : 1;
        ir_removepred(j->b, way[d][--n[d]]);
    }
    return true;
}

/* needs   ir_dominators
 * breaks  nothing (dominators are made anew)
 * ensures fewer branches on PHIs; there may be PHIs of one operand. Returns whether anything changed */
bool ir_thread(irfunc *f)
{
    bool changed = split_headers(f);
    if (changed) ir_dominators(f);
    for (int round = 0; round < ROUNDS; round++) {
        threader t = { .f = f };
        bool more = false;
        find(&t);
        if (t.joins.n == 0) break;
        mark(&t);
        find_uses(&t);
        for (int i = 0; i < t.joins.n; i++)
            if (!t.joins.at[i]->bad) more |= thread_join(&t, t.joins.at[i]);
        for (int i = 0; i < t.joins.n; i++) {
            t.joins.at[i]->b->scratch = NULL;
            for (int k = 0; k < t.joins.at[i]->nvals; k++) t.joins.at[i]->vals[k]->scratch = NULL;
        }
        if (!more) break;
        ir_dominators(f);
        changed = true;
    }
    return changed;
}
