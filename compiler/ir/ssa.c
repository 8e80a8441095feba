/* ssa.c - promotion: turns locals that are only loaded and stored directly into SSA values.
 *
 * A local is direct when every use of its address is the address operand of a LOAD or STORE (constant offset) or a whole ZERO, and its accesses
 * agree on leaves: pairs (offset, type) that do not overlap. Each leaf becomes a variable; PHIs are placed on dominance
 * frontiers where the variable is live (pruned), then one walk over the dominator tree renames. Reads before any store see zero, as VARDEF
 * would give.
 *
 * Other locals stay in the frame: arrays, big structs, variables whose address goes somewhere, named results of functions that defer.
 * Where an address only went into direct locals, as those of receivers of methods that were inlined, a second promotion finds that it went nowhere.
 */
#include "compiler/ir/passes.h"

typedef struct leaf { int64_t off; uint8_t type; int var; } leaf;

enum { PROMOTED_LEAVES = 8 };

typedef struct linfo {           /* irlocal.scratch */
    bool direct;
    int nleaf;
    leaf leaf[PROMOTED_LEAVES];
} linfo;

typedef struct var { VEC(irblock *) defs, uses; uint8_t type; bool live; } var;   /* uses: upward-exposed */

typedef struct promoter {
    irfunc *f;
    VEC(irval *) locals, adds;   /* LOCAL and PTRADD values */
    VEC(irval *) accesses;       /* LOADs, STOREs and ZEROs of locals, and VARDEFs, in order */
    VEC(var) vars;
    irval **cur;                 /* current value of each variable; NULL: zero */
    struct { int var; irval *old; } *log;
    int nlog, caplog;
    irval *zero[IT_MEM + 1];
    arena *ar;
} promoter;

static int find_leaf(linfo *in, int64_t off)
{
    for (int i = 0; i < in->nleaf; i++)
        if (in->leaf[i].off == off) return i;
    return -1;
}

static void note_access(linfo *in, int64_t off, int type, uint64_t size)
{
    int k = find_leaf(in, off);
    if (k >= 0) {
        if (in->leaf[k].type != type) in->direct = false;
        return;
    }
    if (in->nleaf == PROMOTED_LEAVES || off < 0 || (uint64_t)off + (uint64_t)ir_size(type) > size) {
        in->direct = false;
        return;
    }
    for (int i = 0; i < in->nleaf; i++)
        if (off < in->leaf[i].off + ir_size(in->leaf[i].type) && in->leaf[i].off < off + ir_size(type)) in->direct = false;
    in->leaf[in->nleaf++] = (leaf){ off, (uint8_t)type, -1 };
}

/* v, through PTRADDs, becomes one offset from where they begin. */
static void fold_offset(irval *v)
{
    while (v->args[0]->op == IR_PTRADD) {
        v->imm += v->args[0]->imm;
        ir_setarg(v, 0, v->args[0]->args[0]);
    }
}

/* A LOCAL's num counts the accesses through it. */
static void access(promoter *p, irval *v, int type)
{
    irval *a = v->args[0];
    if (a->op != IR_LOCAL) return;
    if (type != IT_VOID) note_access(a->local->scratch, v->imm, type, a->local->rt->size);
    a->num++;
    vec_push(p->ar, &p->accesses, v);
}

static bool is_local_address(const irval *v)
{
    while (v->op == IR_PTRADD) v = v->args[0];
    return v->op == IR_LOCAL;
}

/* One walk finds what the others look at, so that they need not see every value. */
static void find_accesses(promoter *p)
{
    irfunc *f = p->f;
    f->aliased = false;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first, *next; v; v = next) {
            next = v->next;
            v->scratch = NULL;
            switch (v->op) {
            case IR_NILCHECK:
                if (is_local_address(v->args[0])) ir_remove(v);
                break;
            case IR_LOAD:
                fold_offset(v);
                access(p, v, v->type);
                break;
            case IR_STORE:
                fold_offset(v);
                access(p, v, v->args[1]->type);
                f->aliased |= is_local_address(v->args[1]);
                break;
            case IR_ZERO:
                if (v->args[0]->op == IR_LOCAL && (uint64_t)v->imm == v->args[0]->local->rt->size) access(p, v, IT_VOID);
                break;
            case IR_PTRADD:
                fold_offset(v);
                vec_push(p->ar, &p->adds, v);
                break;
            case IR_LOCAL: vec_push(p->ar, &p->locals, v); break;
            case IR_VARDEF: vec_push(p->ar, &p->accesses, v); break;
            }
        }
}

static void classify(promoter *p)
{
    irfunc *f = p->f;
    linfo *infos = arena_array(p->ar, linfo, f->locals.n);
    for (int i = 0; i < f->locals.n; i++) {
        irlocal *l = f->locals.at[i];
        infos[i].direct = !l->isvolatile && l->argslot < 0;
        l->scratch = &infos[i];
    }
    find_accesses(p);
    for (int i = p->adds.n - 1; i >= 0; i--)
        if (p->adds.at[i]->uses == 0) ir_remove(p->adds.at[i]);
    for (int i = 0; i < p->locals.n; i++) {
        irval *v = p->locals.at[i];
        if (v->num != v->uses) ((linfo *)v->local->scratch)->direct = false;
        v->scratch = NULL;
        if (v->uses == 0) ir_remove(v);
    }
    for (int i = 0; i < f->locals.n; i++) {
        linfo *in = &infos[i];
        for (int k = 0; in->direct && k < in->nleaf; k++) {
            in->leaf[k].var = p->vars.n;
            vec_push(p->ar, &p->vars, ((var){ .type = in->leaf[k].type }));
        }
    }
}

static linfo *direct_of(irval *addr)
{
    if (addr->op != IR_LOCAL) return NULL;
    linfo *in = addr->local->scratch;
    return in->direct ? in : NULL;
}

static void add_block(promoter *p, irblock ***at, int *n, int *cap, irblock *b)
{
    if (*n && (*at)[*n - 1] == b) return;
    if (*n == *cap) vec_grow_(p->ar, (void **)at, cap, *n, sizeof **at);
    (*at)[(*n)++] = b;
}
#define ADD(p, v, b) add_block((p), &(v)->at, &(v)->n, &(v)->cap, (b))

/* Which blocks define each variable, and which read it before defining it. */
static void collect(promoter *p)
{
    irblock **lastdef = arena_array(p->ar, irblock *, p->vars.n + 1);
    for (int i = 0; i < p->accesses.n; i++) {
        irval *v = p->accesses.at[i];
        irblock *b = v->blk;
        linfo *in = v->op == IR_VARDEF ? (linfo *)v->local->scratch : v->args[0]->local->scratch;
        if (!in->direct) continue;
        if (v->op == IR_LOAD) {
            int x = in->leaf[find_leaf(in, v->imm)].var;
            if (lastdef[x] != b) ADD(p, &p->vars.at[x].uses, b);
        } else if (v->op == IR_STORE) {
            int x = in->leaf[find_leaf(in, v->imm)].var;
            lastdef[x] = b;
            ADD(p, &p->vars.at[x].defs, b);
        } else {
            for (int k = 0; k < in->nleaf; k++) {
                int x = in->leaf[k].var;
                lastdef[x] = b;
                ADD(p, &p->vars.at[x].defs, b);
            }
        }
    }
}

typedef VEC(irblock *) blocklist;

static blocklist *frontiers(promoter *p)
{
    irfunc *f = p->f;
    blocklist *df = arena_array(p->ar, blocklist, f->blocks.n);
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        if (b->preds.n < 2) continue;
        for (int k = 0; k < b->preds.n; k++)
            for (irblock *r = b->preds.at[k]; r != b->idom; r = r->idom) {
                blocklist *d = &df[r->order];
                if (d->n && d->at[d->n - 1] == b) break;      /* the rest of the way has been gone from another predecessor */
                vec_push(p->ar, d, b);
            }
    }
    return df;
}

/* PHIs for each variable: on the iterated frontier of its definitions, where it is live on entry. */
static void place_phis(promoter *p)
{
    irfunc *f = p->f;
    int n = f->blocks.n;
    bool any = false;
    for (int x = 0; x < p->vars.n; x++) any |= p->vars.at[x].uses.n > 0;
    if (!any) return;
    blocklist *df = frontiers(p);
    int *live = arena_array(p->ar, int, n), *has = arena_array(p->ar, int, n), *isdef = arena_array(p->ar, int, n);
    irblock **work = arena_array(p->ar, irblock *, 2 * n + 2);
    for (int x = 0; x < p->vars.n; x++) {
        var *v = &p->vars.at[x];
        if (v->uses.n == 0) continue;
        int top = 0, stamp = x + 1;
        for (int i = 0; i < v->defs.n; i++) isdef[v->defs.at[i]->order] = stamp;
        for (int i = 0; i < v->uses.n; i++)
            if (live[v->uses.at[i]->order] != stamp) {
                live[v->uses.at[i]->order] = stamp;
                work[top++] = v->uses.at[i];
            }
        while (top > 0) {
            irblock *b = work[--top];
            for (int k = 0; k < b->preds.n; k++) {
                irblock *q = b->preds.at[k];
                if (isdef[q->order] == stamp || live[q->order] == stamp) continue;
                live[q->order] = stamp;
                work[top++] = q;
            }
        }
        top = 0;
        for (int i = 0; i < v->defs.n; i++) work[top++] = v->defs.at[i];
        while (top > 0) {
            blocklist *d = &df[work[--top]->order];
            for (int i = 0; i < d->n; i++) {
                irblock *b = d->at[i];
                if (has[b->order] == stamp || live[b->order] != stamp) continue;
                has[b->order] = stamp;
                irval **args = arena_array(p->ar, irval *, b->preds.n);
                irval *phi = ir_insert_before(b->first, IR_PHI, v->type, b->preds.n, args);
                phi->aux2 = x + 1;
                if (isdef[b->order] != stamp) {
                    isdef[b->order] = stamp;
                    work[top++] = b;
                }
            }
        }
    }
}

static irval *zero_of(promoter *p, int type)
{
    if (p->zero[type]) return p->zero[type];
    irval *first = p->f->blocks.at[0]->first;
    while (first->op == IR_PHI || first->op == IR_PARAM || first->op == IR_CTX) first = first->next;
    int op = type == IT_PTR ? IR_NIL : type == IT_F32 || type == IT_F64 ? IR_FCONST : IR_CONST;
    return p->zero[type] = ir_insert_before(first, op, type, 0, NULL);
}

static void set_cur(promoter *p, int x, irval *v)
{
    if (p->nlog == p->caplog) vec_grow_(p->ar, (void **)&p->log, &p->caplog, p->nlog, sizeof *p->log);
    p->log[p->nlog].var = x;
    p->log[p->nlog++].old = p->cur[x];
    p->cur[x] = v;
}

static irval *resolve(irval *v)
{
    while (v->scratch) v = v->scratch;
    return v;
}

static void rename_block(promoter *p, irblock *b)
{
    for (irval *v = b->first, *next; v; v = next) {
        next = v->next;
        if (v->op == IR_PHI) {
            if (v->aux2) set_cur(p, (int)v->aux2 - 1, v);
            continue;
        }
        linfo *in = v->op == IR_LOAD || v->op == IR_STORE || v->op == IR_ZERO ? direct_of(v->args[0])
                  : v->op == IR_VARDEF ? (linfo *)v->local->scratch : NULL;
        for (uint32_t k = 0; k < v->nargs; k++)
            if (v->args[k]->scratch) ir_setarg(v, (int)k, resolve(v->args[k]));
        if (!in || !in->direct) continue;
        if (v->op == IR_LOAD) {
            int x = in->leaf[find_leaf(in, v->imm)].var;
            v->scratch = p->cur[x] ? p->cur[x] : zero_of(p, v->type);
        } else if (v->op == IR_STORE) {
            set_cur(p, in->leaf[find_leaf(in, v->imm)].var, v->args[1]);
        } else {
            for (int k = 0; k < in->nleaf; k++) set_cur(p, in->leaf[k].var, NULL);
        }
        ir_remove(v);
    }
    for (int s = 0; s < b->nsuccs; s++) {
        irblock *t = b->succs[s];
        int k = -1;
        for (irval *v = t->first; v && v->op == IR_PHI; v = v->next) {
            if (!v->aux2) continue;
            irval *x = p->cur[v->aux2 - 1];
            if (!x) x = zero_of(p, v->type);
            if (k < 0) k = ir_openedge(t, b, v);
            ir_setarg(v, k, x);
        }
    }
}

static void rename_all(promoter *p)
{
    irfunc *f = p->f;
    int n = f->blocks.n;
    int *child = arena_array(p->ar, int, n), *sibling = arena_array(p->ar, int, n), *mark = arena_array(p->ar, int, n), *stack = arena_array(p->ar, int, n + 1);
    for (int i = 0; i < n; i++) child[i] = sibling[i] = -1;
    for (int i = n - 1; i > 0; i--) {
        int d = f->blocks.at[i]->idom->order;
        sibling[i] = child[d];
        child[d] = i;
    }
    p->cur = arena_array(p->ar, irval *, p->vars.n + 1);
    int top = 0;
    stack[top++] = 0;
    mark[0] = 0;
    rename_block(p, f->blocks.at[0]);
    while (top > 0) {
        int b = stack[top - 1];
        if (child[b] >= 0) {
            int c = child[b];
            child[b] = sibling[c];
            mark[c] = p->nlog;
            stack[top++] = c;
            rename_block(p, f->blocks.at[c]);
        } else {
            while (p->nlog > mark[b]) {
                p->nlog--;
                p->cur[p->log[p->nlog].var] = p->log[p->nlog].old;
            }
            top--;
        }
    }
}

/* needs   ir_dominators, ir_heapify
 * breaks  nothing
 * ensures f->ssa; nothing uses the addresses of direct locals; f->aliased: another one may find more */
void ssa_promote(irfunc *f)
{
    promoter p = { .f = f, .ar = f->ar };
    for (int i = 0; f->ssa && i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next)
            if (v->op == IR_LOCAL) v->num = 0;
    classify(&p);
    collect(&p);
    place_phis(&p);
    rename_all(&p);
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v && v->op == IR_PHI; v = v->next) {
            v->aux2 = 0;
            for (uint32_t k = 0; k < v->nargs; k++)
                if (v->args[k]->scratch) ir_setarg(v, (int)k, resolve(v->args[k]));
        }
    f->ssa = true;
}
