/* opt_gvn.c - one walk over the dominator tree that folds values, merges equal ones, forwards memory, and drops checks already made.
 *
 * A scoped table maps an operation with its operands to the value that computes it in a dominating place. Besides pure values
 * it holds:
 *   checks      a NILCHECK, BOUNDS, SLICEB or SHIFTCHK equal to a dominating one cannot fail and goes
 *   facts       below the true edge of `i < n` the key (LT i n) maps to true; all comparisons of i and n are led back to it
 *   loads       keyed with a memory epoch: any operation that writes starts a new one; a store enters its value as what a load would give, and
 *               takes along what is known of other bytes at the same address value, which it cannot have changed
 * BOUNDS i n goes when the fact i < n is known and i is not negative: a constant, a widened unsigned value, or an induction variable
 * that starts at >= 0 and is only increased below an `i < x` test (so that it cannot wrap).
 *
 * The walk keeps its own stack; leaving a block undoes its entries.
 */
#include "compiler/ir/opt_fold.h"
#include "compiler/ir/passes.h"

enum { FACT = -2 };              /* aux2 of a fact's key */

typedef struct entry { irval *key, *val; uint32_t hash; int64_t epoch; struct entry *next; } entry;

typedef struct gvn {
    irfunc *f;
    arena *ar;
    entry **slots; uint32_t mask;
    VEC(uint32_t) undo;          /* slots whose head was pushed, in order */
    VEC(entry *) loads;          /* the entries for memory among them, in order */
    int64_t epoch, lastepoch;
    int64_t *endepoch;           /* by block order */
    irval *yes, *no;
} gvn;

static uint32_t hash_value(irval *v, int64_t epoch)
{
    uint64_t h = v->op * 0x9E3779B97F4A7C15ull + v->type;
    for (uint32_t i = 0; i < v->nargs; i++) h = (h ^ ((uintptr_t)v->args[i] >> 4)) * 0xff51afd7ed558ccdull;
    h = (h ^ (uint64_t)v->imm) * 0xc4ceb9fe1a85ec53ull;
    h = (h ^ (uintptr_t)v->ptr ^ (uint64_t)v->aux2 ^ (uint64_t)epoch) * 0xff51afd7ed558ccdull;
    return (uint32_t)(h >> 29);
}

static bool same_value(const irval *a, const irval *b)
{
    if (a->op != b->op || a->type != b->type || a->nargs != b->nargs || a->imm != b->imm || a->ptr != b->ptr || a->aux2 != b->aux2) return false;
    for (uint32_t i = 0; i < a->nargs; i++)
        if (a->args[i] != b->args[i]) return false;
    return true;
}

static irval *find_hashed(gvn *g, irval *v, int64_t epoch, uint32_t h)
{
    for (entry *e = g->slots[h & g->mask]; e; e = e->next)
        if (e->hash == h && e->epoch == epoch && same_value(e->key, v)) return e->val;
    return NULL;
}

static irval *find(gvn *g, irval *v, int64_t epoch) { return find_hashed(g, v, epoch, hash_value(v, epoch)); }

static entry *enter_hashed(gvn *g, irval *key, irval *val, int64_t epoch, uint32_t h)
{
    entry *e = arena_new(g->ar, entry);
    e->key = key;
    e->val = val;
    e->epoch = epoch;
    e->hash = h;
    uint32_t s = h & g->mask;
    e->next = g->slots[s];
    g->slots[s] = e;
    vec_push(g->ar, &g->undo, s);
    return e;
}

static void enter(gvn *g, irval *key, irval *val, int64_t epoch) { enter_hashed(g, key, val, epoch, hash_value(key, epoch)); }

static void enter_load(gvn *g, irval *key, irval *val)
{
    entry *e = enter_hashed(g, key, val, g->epoch, hash_value(key, g->epoch));
    vec_push(g->ar, &g->loads, e);
}

/* What v is equal to; NULL: it is the first of its kind, and entered. */
static irval *find_or_enter(gvn *g, irval *v, int64_t epoch)
{
    uint32_t h = hash_value(v, epoch);
    irval *same = find_hashed(g, v, epoch, h);
    if (!same) enter_hashed(g, v, v, epoch, h);
    return same;
}

enum { MAXCARRY = 24 };          /* latest loads looked at by a store: keeps long runs of stores linear */
enum { MANYELEMS = 16 };         /* a literal of more is filled by stores that nothing reads back, and of which there may be a hundred thousand */

/* store began a new epoch after old: what was known of other bytes at its address stays known. */
static void carry_loads(gvn *g, irval *store, int64_t old)
{
    int64_t lo = store->imm, hi = lo + ir_size(store->args[1]->type);
    if (hi == lo || (store->args[0]->op == IR_NEW && store->args[0]->imm > MANYELEMS)) return;
    int n = g->loads.n, first = n > MAXCARRY ? n - MAXCARRY : 0;
    for (int i = first; i < n; i++) {
        entry *e = g->loads.at[i];
        if (e->epoch != old || e->key->args[0] != store->args[0]) continue;
        if (e->key->imm < hi && e->key->imm + ir_size(e->key->type) > lo) continue;
        enter_load(g, e->key, e->val);
    }
}

static irval *pseudo(gvn *g, int op, int type, irval *x, irval *y)
{
    irval *v = arena_new(g->ar, irval);
    v->op = (uint16_t)op;
    v->type = (uint8_t)type;
    v->args = v->inl;
    v->args[0] = x;
    v->args[1] = y;
    v->nargs = y ? 2 : 1;
    return v;
}

/* ---- facts ---- */

/* Puts x op y in the one form under which facts are entered: EQ or, of integers, LT only. False: the opposite of it is meant. */
static bool canonical(int *op, irval **x, irval **y)
{
    irval *t = *x;
    bool isfloat = t->type == IT_F32 || t->type == IT_F64, same = true;
    if (*op == IR_NE) { *op = IR_EQ; same = false; }
    if (*op == IR_GT || *op == IR_GE) {
        *op = *op == IR_GT ? IR_LT : IR_LE;
        *x = *y;
        *y = t;
    }
    if (*op == IR_LE && !isfloat) {                        /* x <= y: not y < x */
        t = *x;
        *x = *y;
        *y = t;
        *op = IR_LT;
        same = !same;
    }
    if (*op == IR_EQ && *x > *y) {
        t = *x;
        *x = *y;
        *y = t;
    }
    return same;
}

static void fact(gvn *g, int op, irval *x, irval *y, bool holds)
{
    if (!canonical(&op, &x, &y)) holds = !holds;
    irval *k = pseudo(g, op, IT_BOOL, x, y);
    k->aux2 = FACT;
    enter(g, k, holds ? g->yes : g->no, 0);
}

/* What the facts say of x op y: yes, no, or NULL. */
static irval *known(gvn *g, int op, irval *x, irval *y)
{
    bool same = canonical(&op, &x, &y);
    irval k = { .op = (uint16_t)op, .type = IT_BOOL, .nargs = 2, .aux2 = FACT };
    k.args = k.inl;
    k.inl[0] = x;
    k.inl[1] = y;
    irval *r = find(g, &k, 0);
    return !r || same ? r : r == g->yes ? g->no : g->yes;
}

/* c is known to be truth from here down. */
static void learn(gvn *g, irval *c, bool truth)
{
    if (c->op == IR_NOT) {
        learn(g, c->args[0], !truth);
        return;
    }
    if (c->op < IR_EQ || c->op > IR_GE) return;
    irval *x = c->args[0], *y = c->args[1];
    fact(g, c->op, x, y, truth);
    if (x->type == IT_PTR && y->op == IR_NIL && (c->op == IR_NE) == truth) {
        irval *k = pseudo(g, IR_NILCHECK, IT_VOID, x, NULL);
        enter(g, k, k, 0);
    }
}

static void enter_block(gvn *g, irblock *b)
{
    if (b->preds.n == 1) {
        irblock *p = b->preds.at[0];
        g->epoch = g->endepoch[p->order];
        if (p->last->op == IR_BR && p->succs[0] != p->succs[1]) learn(g, p->last->args[0], p->succs[0] == b);
    } else {
        /* Where all ways in come with the same memory nothing was written since the dominator; a way back has not been walked yet. */
        int64_t same = b->preds.n ? g->endepoch[b->preds.at[0]->order] : 0;
        bool known = b->preds.n > 0;
        for (int i = 0; known && i < b->preds.n; i++) {
            irblock *p = b->preds.at[i];
            known = p->order < b->order && g->endepoch[p->order] == same;
        }
        g->epoch = known ? same : ++g->lastepoch;
    }
}

static bool holds(gvn *g, int op, irval *x, irval *y)
{
    return known(g, op, x, y) == g->yes;
}

/* ---- ranges ---- */

static irval *resolve(irval *v)
{
    while (v->scratch) v = v->scratch;
    return v;
}

/* The block below the true edge of the signed test `phi < x` that ends phi's own block; NULL: no such test. */
static irblock *guarded_body(irval *phi)
{
    irval *test = phi->blk->last;
    irval *c = test->op == IR_BR ? test->args[0] : NULL;
    if (!c || !ir_issigned(phi->type)) return NULL;
    if (!(c->op == IR_LT && c->args[0] == phi) && !(c->op == IR_GT && c->args[1] == phi)) return NULL;
    irblock *body = phi->blk->succs[0];
    return body->preds.n == 1 ? body : NULL;
}

/* v is phi + 1 (or + 0), where the guard keeps the sum from wrapping. */
static bool guarded_step(irval *v, irval *phi)
{
    if (v->op != IR_ADD || v->args[0] != phi || v->args[1]->op != IR_CONST || v->args[1]->imm < 0 || v->args[1]->imm > 1) return false;
    irblock *body = guarded_body(phi);
    return body && ir_dominates(body, v->blk);
}

/* phi = PHI(start >= 0, phi + 1 ...) where each increase stands below the true edge of the loop's test `phi < x`. A start may be an outer
 * such variable plus one: `for j := i + 1; ...`. */
static bool induction_nonneg(irval *phi, int depth)
{
    for (uint32_t i = 0; i < phi->nargs; i++) {
        irval *a = resolve(phi->args[i]);               /* operands of PHIs are brought up to date only after the walk */
        if (a == phi || (a->op == IR_CONST && a->imm >= 0) || guarded_step(a, phi)) continue;
        if (depth >= 4 || a->op != IR_ADD) return false;
        irval *outer = a->args[0];
        if (outer->op != IR_PHI || outer->scratch || outer == phi || !guarded_step(a, outer) || !induction_nonneg(outer, depth + 1)) return false;
    }
    return true;
}

static bool nonneg(gvn *g, irval *v, int depth)
{
    if (v->op == IR_CONST) return v->imm >= 0;
    if (v->op == IR_CONV) {
        int t = v->args[0]->type;
        if (t == IT_BOOL || t == IT_U8 || t == IT_U16 || t == IT_U32) return ir_size(v->type) > ir_size(t);
        return ir_issigned(t) && ir_issigned(v->type) && ir_size(v->type) >= ir_size(t) && depth < 4 && nonneg(g, v->args[0], depth + 1);
    }
    if (v->op == IR_MAPLEN) return true;
    if (depth >= 4) return false;
    if (v->op == IR_AND) return nonneg(g, v->args[0], depth + 1) || nonneg(g, v->args[1], depth + 1);
    if (v->op == IR_SHR || v->op == IR_DIV) return nonneg(g, v->args[0], depth + 1) && (v->op == IR_SHR || nonneg(g, v->args[1], depth + 1));
    if (v->op == IR_PHI) return induction_nonneg(v, 0);
    if (v->op == IR_ADD && v->args[0]->op == IR_PHI && guarded_step(v, v->args[0])) return induction_nonneg(v->args[0], 1);
    irval k = { .op = IR_CONST, .type = v->type };
    irval *z = find(g, &k, 0);       /* the function's own constant 0, if it has one: facts name it */
    return z && (holds(g, IR_GE, v, z) || holds(g, IR_LE, z, v));
}

static bool below(gvn *g, irval *i, irval *n)
{
    if (i->op == IR_CONST && n->op == IR_CONST) return (uint64_t)i->imm < (uint64_t)n->imm;   /* n is a length: not negative */
    if (holds(g, IR_LT, i, n)) return true;
    if (n->op != IR_CONST) return false;
    if (i->op == IR_AND && i->args[1]->op == IR_CONST && i->args[1]->imm >= 0) return i->args[1]->imm < n->imm;
    if (i->op == IR_MOD && i->args[1]->op == IR_CONST && i->args[1]->imm > 0 && !ir_issigned(i->type)) return i->args[1]->imm <= n->imm;
    if (i->op == IR_CONV && i->args[0]->type == IT_U8) return 256 <= n->imm || (i->args[0]->op == IR_AND && below(g, i->args[0], n));
    if (i->op == IR_CONV && i->args[0]->type == IT_U16) return 65536 <= n->imm;
    if (i->op == IR_SHR && !ir_issigned(i->type) && i->args[1]->op == IR_CONST && i->args[1]->imm < 64)
        return (UINT64_MAX >> (64 - ir_size(i->type) * 8) >> i->args[1]->imm) < (uint64_t)n->imm;
    return false;
}

/* ---- the walk ---- */

static bool is_check(int op) { return op == IR_NILCHECK || op == IR_BOUNDS || op == IR_SLICEB || op == IR_SHIFTCHK; }

static bool check_passes(gvn *g, irval *v)
{
    if (find(g, v, 0)) return true;
    switch (v->op) {
    case IR_NILCHECK: return ir_nevernil(v->args[0]);
    case IR_SHIFTCHK: return nonneg(g, v->args[0], 0);
    case IR_BOUNDS: return (v->imm == 1 || nonneg(g, v->args[0], 0)) && below(g, v->args[0], v->args[1]);
    case IR_SLICEB:
        if (v->imm == SB_SLICE_HI_CAP || v->imm == SB_SLICE_HI_LEN) {
            irval *lo = v->args[0], *hi = v->args[1], *n = v->args[2];
            return lo->op == IR_CONST && lo->imm == 0 && hi->op == IR_CONST && n->op == IR_CONST && hi->imm >= 0 && hi->imm <= n->imm;
        }
    }
    return false;
}

static bool writes(const irval *v)
{
    int fl = v->op == IR_RT ? ir_rtinfo[v->imm].flags : ir_opinfo[v->op].flags;
    return (fl & (IROF_W | IROF_S)) != 0;
}

static void visit(gvn *g, irval *v);

/* Folds v until that changes nothing any more. What folding puts before v is looked at like all else: its constants are to be those that are there already, or
 * what is computed of them would not be seen to be equal. */
static irval *fold(gvn *g, irval *v)
{
    for (;;) {
        for (uint32_t k = 0; k < v->nargs; k++)
            if (v->args[k] && v->args[k]->scratch && v->op != IR_PHI) ir_setarg(v, (int)k, resolve(v->args[k]));
        int op = v->op;
        irval *before = v->prev, *same = ir_fold(v);
        if (same || (v->op == op && v->prev == before)) return same;
        for (irval *x = before ? before->next : v->blk->first, *next; x != v; x = next) {
            next = x->next;
            visit(g, x);
        }
    }
}

static void visit(gvn *g, irval *v)
{
    irval *same = fold(g, v);
    if (same) {
        v->scratch = resolve(same);
    } else if (is_check(v->op)) {
        if (check_passes(g, v)) {
            ir_remove(v);
            return;
        }
        enter(g, v, v, 0);
        if (v->op == IR_BOUNDS && v->imm == 0) fact(g, IR_LT, v->args[0], v->args[1], true);
        return;
    } else if (v->op == IR_LOAD) {
        if (!(same = find(g, v, g->epoch))) {
            enter_load(g, v, v);
            return;
        }
        v->scratch = same;
    } else if ((ir_opinfo[v->op].flags & (IROF_P | IROF_U)) == IROF_P) {
        same = v->op >= IR_EQ && v->op <= IR_GE ? known(g, v->op, v->args[0], v->args[1]) : NULL;
        bool reads = (v->op == IR_STREQ || v->op == IR_STRCMP) && v->aux2;      /* memory that may change */
        if (!same && !(same = find_or_enter(g, v, reads ? g->epoch : 0))) return;
        v->scratch = same;
    } else if (writes(v)) {
        int64_t old = g->epoch;
        g->epoch = ++g->lastepoch;
        if (v->op == IR_STORE) {
            carry_loads(g, v, old);
            irval *k = pseudo(g, IR_LOAD, v->args[1]->type, v->args[0], NULL);
            k->imm = v->imm;
            enter_load(g, k, v->args[1]);
        }
        return;
    }
    if (v->scratch) ir_remove(v);
}

static void visit_block(gvn *g, irblock *b)
{
    enter_block(g, b);
    for (irval *v = b->first, *next; v; v = next) {
        next = v->next;
        visit(g, v);
    }
    g->endepoch[b->order] = g->epoch;
}

static void leave_block(gvn *g, int mark, int loads)
{
    g->loads.n = loads;
    while (g->undo.n > mark) {
        uint32_t s = g->undo.at[--g->undo.n];
        g->slots[s] = g->slots[s]->next;
    }
}

/* needs   ir_dominators, ssa_promote; no scratch is set
 * breaks  nothing
 * ensures no value is a COPY, or equal to a dominating pure one; returns whether another walk would find more */
bool ssa_simplify(irfunc *f)
{
    bool more = false;
    gvn g = { .f = f, .ar = f->ar };
    uint32_t cap = 64;
    while (cap < f->nvals / 2) cap *= 2;
    g.slots = arena_array(f->ar, entry *, cap);
    g.mask = cap - 1;
    int n = f->blocks.n;
    g.endepoch = arena_array(f->ar, int64_t, n);
    irval *first = f->blocks.at[0]->first;
    while (first->op == IR_PHI || first->op == IR_PARAM || first->op == IR_CTX) first = first->next;
    g.yes = ir_insert_before(first, IR_CONST, IT_BOOL, 0, NULL);
    g.yes->imm = 1;
    g.no = ir_insert_before(first, IR_CONST, IT_BOOL, 0, NULL);

    int *child = arena_array(f->ar, int, n), *sibling = arena_array(f->ar, int, n), *mark = arena_array(f->ar, int, n), *stack = arena_array(f->ar, int, n + 1);
    int *loads = arena_array(f->ar, int, n);             /* g.loads.n on entry */
    for (int i = 0; i < n; i++) child[i] = sibling[i] = -1;
    for (int i = n - 1; i > 0; i--) {
        int d = f->blocks.at[i]->idom->order;
        sibling[i] = child[d];
        child[d] = i;
    }
    int top = 0;
    stack[top++] = 0;
    visit_block(&g, f->blocks.at[0]);
    while (top > 0) {
        int b = stack[top - 1];
        if (child[b] >= 0) {
            int c = child[b];
            child[b] = sibling[c];
            mark[c] = g.undo.n;
            loads[c] = g.loads.n;
            stack[top++] = c;
            visit_block(&g, f->blocks.at[c]);
        } else {
            if (top > 1) leave_block(&g, mark[b], loads[b]);      /* behind the entry nothing is looked up any more */
            top--;
        }
    }
    for (int i = 0; i < n; i++)                       /* PHIs see values from blocks visited later */
        for (irval *v = f->blocks.at[i]->first; v && v->op == IR_PHI; v = v->next)
            for (uint32_t k = 0; k < v->nargs; k++)
                if (v->args[k]->scratch) {
                    ir_setarg(v, (int)k, resolve(v->args[k]));
                    more |= ir_fold(v) != NULL;
                }
    return more;
}
