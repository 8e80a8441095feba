/* escape.c - decides which variables and allocations may live in a frame, by Go's location graph.
 *
 * A location stands for a local, an allocation, a parameter slot, a result, or the heap. An edge dst <- src with a number of dereferences says
 * that src's value, dereferenced so often, is stored in dst: -1 takes src's address, 0 copies, 1 loads through it. Values
 * between them are followed through their operands, so only these locations exist.
 *
 * For each root the edges are walked backwards, keeping the least number of dereferences (after an address-of it never counts below
 * zero again). A location whose address reaches a root that outlives it must live in the heap: the heap itself, a
 * result, something that already escaped, or a variable of an outer loop. An escaping location is walked again as a root. What parameters leak
 * becomes the function's tags, which callers use; a callee that cannot be looked at is taken to leak everything to the heap.
 *
 * Stores through pointers count as stores to the heap, except into an allocation at its making. Functions that call each other are looked at until
 * their tags stand still. After Go's cmd/compile/internal/escape; see docs/compiler.md.
 */
#include "compiler/ir/escape.h"

enum {
    MAXSTACKNEW = 64 << 10,     /* bytes of an allocation that may become a frame local (Go: 64 KiB) */
    MAXSTACKVAR = 128 << 10,    /* bytes of a declared variable */
    MAXFRAME = 256 << 10,       /* bytes of all of them in one function */
    MAXREPORTVAR = 10 << 20,    /* what reports tell of: Go's limit for a variable */
    MAXRES = ESC_MAXRES, HEAP = ESC_HEAP, MAXTAGDEPTH = 60, MAXROUNDS = 8,
    MAXTAGWORK = 2000           /* callees looked at for one function */
};

typedef struct esctags { bool busy, asked, unknown; int depth, n; leak *at; } esctags;   /* asked: while busy */

static int new_loc(graph *g, int loopdepth)
{
    vec_push(g->ar, &g->locs, ((loc){ .edges = -1, .loopdepth = loopdepth, .param = -1, .result = -1 }));
    return g->locs.n - 1;
}

static void add_edge(graph *g, int dst, int src, int derefs)
{
    if (dst == src && derefs >= 0) return;
    if (g->locs.at[dst].escapes) dst = HEAP;
    vec_push(g->ar, &g->edges, ((edge){ src, derefs, g->locs.at[dst].edges }));
    g->locs.at[dst].edges = g->edges.n - 1;
}

static const esctags *tags_of(graph *g, irfn *callee);

static bool is_makeslice(const irval *v)
{
    return v->op == IR_RT && v->imm == RTC_MAKESLICE && v->args[0]->op == IR_ADDR && v->args[2]->op == IR_CONST && v->args[1]->op == IR_CONST;
}

static const rtype *rt_of_arg(const irval *v, int k) { return v->args[k]->op == IR_ADDR ? v->args[k]->ptr : NULL; }

/* dst <- v, dereferenced derefs times. */
static void flow(graph *g, int dst, int derefs, irval *v)
{
    for (;;) {
        switch (v->op) {
        case IR_PTRADD: case IR_PTRIDX: case IR_COPY: case IR_INT2PTR: case IR_PTR2INT: case IR_CONV:
            v = v->args[0];
            continue;
        case IR_ADD: case IR_SUB: case IR_AND: case IR_ANDNOT: case IR_OR: case IR_XOR:
            if (v->type == IT_PTR) break;
            flow(g, dst, derefs, v->args[0]);              /* uintptr arithmetic on its way back to a pointer */
            v = v->args[1];
            continue;
        case IR_LOCAL:
            add_edge(g, dst, (int)v->local->id + 1, derefs - 1);
            return;
        case IR_FUNC: case IR_ADDR:
            if (v->num && g->report) add_edge(g, dst, (int)v->num, derefs - 1);
            return;
        case IR_NEW:
            add_edge(g, dst, (int)v->num, derefs - 1);
            return;
        case IR_LOAD: case IR_BYVAL:
            v = v->args[0];
            derefs++;
            continue;
        case IR_SELECT:
            flow(g, dst, derefs, v->args[1]);
            v = v->args[2];
            continue;
        case IR_PARAM:
            add_edge(g, dst, g->params[v->imm], derefs);
            return;
        case IR_CTX:
            add_edge(g, dst, g->ctx, derefs);
            return;
        case IR_RES: {
            irval *c = v->args[0];
            if (c->op == IR_CALL) {
                if (c->nargs == 0) return;
                const esctags *t = tags_of(g, c->fn);
                if (t->unknown) return;                    /* its arguments went to the heap already */
                for (int i = 0; i < t->n && i < (int)c->nargs; i++)
                    if (v->imm < MAXRES && t->at[i].res[v->imm] >= 0) flow(g, dst, derefs + t->at[i].res[v->imm], c->args[i]);
                return;
            }
            if (c->op != IR_RT) return;
            if (g->report && c->num && !is_makeslice(c)) add_edge(g, dst, (int)c->num, derefs - 1);
            switch (c->imm) {
            case RTC_MAPACCESS2: case RTC_MAPACCESS2_32: case RTC_MAPACCESS2_64: case RTC_MAPACCESS2_STR:
                if (v->imm) return;
                v = c->args[1];
                continue;
            case RTC_MAKESLICE: case RTC_GROWSLICE: case RTC_APPENDSLICE: case RTC_SLICE2ARR: case RTC_CONCAT: break;
            default: return;
            }
            v = c;
            continue;
        }
        case IR_RT:
            if (g->report && v->num && !is_makeslice(v)) add_edge(g, dst, (int)v->num, derefs - 1);
            switch (v->imm) {
            case RTC_MAPACCESS1: case RTC_MAPACCESS1_32: case RTC_MAPACCESS1_64: case RTC_MAPACCESS1_STR:
                v = v->args[1];
                continue;
            case RTC_MAKESLICE:
                if (is_makeslice(v)) add_edge(g, dst, (int)v->num, derefs - 1);
                return;
            case RTC_GROWSLICE: case RTC_APPENDSLICE:
                v = v->args[1];
                continue;
            case RTC_SLICE2ARR:
                v = v->args[0];
                continue;
            case RTC_CONCAT:                               /* may be one of its operands; Go says nothing of that */
                if (g->report) return;
                for (uint32_t i = 0; i < v->nargs; i += 2) flow(g, dst, derefs, v->args[i]);
                return;
            }
            return;
        case IR_RESADDR:                                   /* a memory-type result: leaks of the callee reach it by any slot */
            if (v->args[0]->op == IR_CALL) {
                irval *c = v->args[0];
                const esctags *t = tags_of(g, c->fn);
                for (int i = 0; !t->unknown && i < t->n && i < (int)c->nargs; i++)
                    for (int r = 0; r < MAXRES; r++)
                        if (t->at[i].res[r] >= 0) flow(g, dst, derefs > 0 ? derefs - 1 : 0, c->args[i]);
            }
            return;
        }
        return;
    }
}

/* The location a store to p changes: a local or a new allocation itself, otherwise the heap. */
static int store_target(irval *p)
{
    while (p->op == IR_PTRADD || p->op == IR_PTRIDX || p->op == IR_COPY) p = p->args[0];
    if (p->op == IR_LOCAL) return (int)p->local->id + 1;
    if (p->op == IR_NEW) return (int)p->num;
    if (is_makeslice(p)) return (int)p->num;
    return HEAP;
}

static bool may_leak(const irval *a) { return a->type == IT_PTR || a->op == IR_BYVAL; }

static void flow_call(graph *g, irval *v)
{
    bool any = false;                                      /* a callee without pointers to leak need not be looked at */
    for (uint32_t i = 0; i < v->nargs; i++) any |= may_leak(v->args[i]);
    if (!any) return;
    uint32_t first = v->op == IR_CALL ? 0 : 1;             /* CALLC's closure does not escape by being called */
    const esctags *t = v->op == IR_CALL ? tags_of(g, v->fn) : NULL;
    for (uint32_t i = first; i < v->nargs; i++) {
        irval *a = v->args[i];
        if (!may_leak(a)) continue;
        if (!t || t->unknown || (int)i >= t->n) flow(g, HEAP, 0, a);
        else if (t->at[i].heap >= 0) flow(g, HEAP, t->at[i].heap, a);
    }
}

static void flow_rt(graph *g, irval *v)
{
    const rtype *t;
    switch (v->imm) {
    case RTC_GROWSLICE: case RTC_APPENDSLICE:              /* elements move to memory that may be the heap's */
        t = rt_of_arg(v, 0);
        if (t && !t->ptrdata) return;
        flow(g, HEAP, 1, v->args[1]);
        if (v->imm == RTC_APPENDSLICE) flow(g, HEAP, 1, v->args[4]);
        return;
    case RTC_SLICECOPY:
        t = rt_of_arg(v, 0);
        if (!t || t->ptrdata) flow(g, HEAP, 1, v->args[3]);
        return;
    case RTC_CONVT:
        t = rt_of_arg(v, 0);
        if (!t || t->ptrdata) flow(g, HEAP, 1, v->args[1]);
        return;
    case RTC_MAPASSIGN:
        flow(g, HEAP, 1, v->args[2]);
        return;
    case RTC_MAPASSIGN_STR: case RTC_CONVTSTRING: case RTC_CONVTSLICE:
        flow(g, HEAP, 0, v->args[v->imm == RTC_MAPASSIGN_STR ? 2 : 0]);
        return;
    case RTC_MAPASSIGN_64: case RTC_MAPASSIGN_32:
        if (v->args[2]->type == IT_PTR) flow(g, HEAP, 0, v->args[2]);
        return;
    case RTC_MAPITERINIT:                                  /* the iterator leads into the map */
        flow(g, store_target(v->args[2]), 0, v->args[1]);
        return;
    case RTC_CHANSEND:
        flow(g, HEAP, 1, v->args[1]);
        return;
    case RTC_SELECTGO:
        flow(g, HEAP, 2, v->args[0]);
        return;
    case RTC_CONVT64: case RTC_PANICWRAP: case RTC_UNSAFESLICE: default:
        return;
    }
}

/* A closure object of code rf is made at v: what its body does with the captured values happens to them, whenever it is called. A leak to
 * one of its results counts as one to the heap, since callers do not know which closure they call. */
static void flow_closure(graph *g, irval *v, const rt_func *rf)
{
    const esctags *t = tags_of(g, rf->decl);
    int d = 1;
    if (!t->unknown) {
        const leak *k = &t->at[t->n];
        d = k->heap;
        for (int r = 0; r < MAXRES; r++)
            if (k->res[r] >= 0 && (d < 0 || k->res[r] < d)) d = k->res[r];
    }
    if (d >= 0) flow(g, HEAP, d < 1 ? 1 : d, v);
}

static void flow_value(graph *g, irval *v)
{
    switch (v->op) {
    case IR_STORE:
        if (v->args[0]->op == IR_NEW && v->args[0]->aux2 == 1 && v->imm == 0 && v->args[1]->op == IR_ADDR) flow_closure(g, v->args[0], v->args[1]->ptr);
        if (v->args[1]->type == IT_PTR) flow(g, store_target(v->args[0]), 0, v->args[1]);
        return;
    case IR_MOVE:
        if (v->ptr) flow(g, store_target(v->args[0]), 1, v->args[1]);
        return;
    case IR_RET:
        for (uint32_t i = 0, slot = 0; i < v->nargs; i++) {
            irval *a = v->args[i];
            int r = (int)slot;
            slot += a->op == IR_BYVAL ? (uint32_t)a->imm : 1;
            if (a->type == IT_PTR || a->op == IR_BYVAL) flow(g, r < g->f->nres ? g->results[r] : HEAP, 0, a);
        }
        return;
    case IR_CALL: case IR_CALLC: case IR_CALLI:
        flow_call(g, v);
        return;
    case IR_RT:
        flow_rt(g, v);
        return;
    case IR_DEFER:
        if (v->aux2 || v->blk->loopdepth > 0) flow(g, HEAP, 0, v->args[0]);
        else flow(g, g->params ? new_loc(g, 0) : HEAP, 0, v->args[0]);
        return;
    case IR_GO:
        flow(g, HEAP, 0, v->args[0]);
        return;
    case IR_DEFERAT:
        flow(g, HEAP, 0, v->args[1]);
        return;
    case IR_PANIC:
        flow(g, HEAP, 0, v->args[1]);
        return;
    }
}

/* ---- solving ---- */

static bool outlives(const loc *root, const loc *l, bool isheap)
{
    if (isheap || root->escapes || root->result >= 0) return true;
    return root->loopdepth < l->loopdepth;
}

static void note_leak(graph *g, loc *root, bool isheap, loc *l, int derefs)
{
    leak *k = &g->leaks[l->param];
    int d = derefs < 0 ? 0 : derefs > 100 ? 100 : derefs;
    if (isheap || root->escapes) {
        if (k->heap < 0 || d < k->heap) k->heap = (int8_t)d;
    } else if (root->result >= 0) {
        int r = root->result;
        if (r >= MAXRES) { if (k->heap < 0 || d < k->heap) k->heap = (int8_t)d; }
        else if (k->res[r] < 0 || d < k->res[r]) k->res[r] = (int8_t)d;
    }
}

static void walk(graph *g, int rooti, int stamp, int *work, int *todo, int *ntodo)
{
    int n = 0;
    loc *root = &g->locs.at[rooti];
    root->stamp = stamp;
    root->derefs = 0;
    work[n++] = rooti;
    root->inwalk = true;
    while (n > 0) {
        int li = work[--n];
        loc *l = &g->locs.at[li];
        l->inwalk = false;
        bool addressof = l->derefs < 0;
        if (li != rooti) {
            if (l->param >= 0) note_leak(g, root, rooti == HEAP, l, l->derefs);
            if (addressof && !l->escapes && li != HEAP && outlives(root, l, rooti == HEAP) && (l->local || l->alloc)) {
                l->escapes = true;
                if (!l->queued) { l->queued = true; todo[(*ntodo)++] = li; }
            }
        }
        int base = addressof ? 0 : l->derefs;
        for (int e = l->edges; e >= 0; e = g->edges.at[e].next) {
            edge *x = &g->edges.at[e];
            loc *s = &g->locs.at[x->src];
            int d = base + x->derefs;
            if (x->src == HEAP || (s->stamp == stamp && s->derefs <= d)) continue;
            s->stamp = stamp;
            s->derefs = d;
            if (!s->inwalk) { s->inwalk = true; work[n++] = x->src; }
        }
    }
}

static void solve(graph *g)
{
    int n = g->locs.n, ntodo = 0, stamp = 0;
    int *work = arena_array(g->ar, int, n + 1), *todo = arena_array(g->ar, int, 2 * n + 2);
    for (int i = n - 1; i >= 0; i--)
        if (g->locs.at[i].edges >= 0) { todo[ntodo++] = i; g->locs.at[i].queued = true; }
    while (ntodo > 0) {
        int i = todo[--ntodo];
        g->locs.at[i].queued = false;
        walk(g, i, ++stamp, work, todo, &ntodo);
    }
}

/* ---- building ---- */

static uint64_t new_size(const irval *v)
{
    const rtype *t = v->op == IR_NEW ? v->ptr : v->args[0]->ptr;
    uint64_t count = v->op == IR_NEW ? (v->imm > 0 ? (uint64_t)v->imm : v->imm < 0 ? UINT64_MAX : 1) : (uint64_t)v->args[2]->imm;
    if (v->op == IR_RT && (v->args[1]->imm < 0 || v->args[2]->imm < v->args[1]->imm)) return UINT64_MAX;
    if (t->size && count > MAXSTACKNEW / t->size) return UINT64_MAX;
    return t->size * count;
}

/* Variables without VARDEF (temporaries) live in the outermost loop that mentions them. */
static void set_depths(irfunc *f)
{
    for (int i = 0; i < f->locals.n; i++) f->locals.at[i]->loopdepth = -1;
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        for (irval *v = b->first; v; v = v->next)
            if (v->op == IR_VARDEF) v->local->loopdepth = b->loopdepth;
    }
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        for (irval *v = b->first; v; v = v->next)
            if (v->op == IR_LOCAL || v->op == IR_VARDEF) {
                irlocal *l = v->local;
                if (l->loopdepth < 0 || b->loopdepth < l->loopdepth) l->loopdepth = b->loopdepth;
            }
    }
    for (int i = 0; i < f->locals.n; i++)
        if (f->locals.at[i]->isparam || f->locals.at[i]->isresult || f->locals.at[i]->loopdepth < 0) f->locals.at[i]->loopdepth = 0;
}

static void build(graph *g, irfunc *f)
{
    g->f = f;
    new_loc(g, -1);                                        /* the heap */
    set_depths(f);
    for (int i = 0; i < f->locals.n; i++) {
        irlocal *l = f->locals.at[i];
        int x = new_loc(g, l->loopdepth);
        g->locs.at[x].local = l;
        g->locs.at[x].escapes = l->rt->size > (g->report ? MAXREPORTVAR : MAXSTACKVAR) && l->argslot < 0;
    }
    g->params = arena_array(g->ar, int, f->nargs + 1);
    g->results = arena_array(g->ar, int, f->nres + 1);
    g->leaks = arena_array(g->ar, leak, f->nargs + 1);
    memset(g->leaks, -1, sizeof(leak) * (size_t)(f->nargs + 1));
    for (int i = 0; i < f->nargs; i++) {
        g->params[i] = new_loc(g, 0);
        g->locs.at[g->params[i]].param = i;
    }
    g->ctx = new_loc(g, 0);
    g->locs.at[g->ctx].param = f->nargs;
    for (int i = 0; i < f->nres; i++) {
        g->results[i] = new_loc(g, 0);
        g->locs.at[g->results[i]].result = i;
    }
    for (int i = 0; i < f->locals.n; i++) {                /* a memory-type parameter's variable is its slots */
        irlocal *l = f->locals.at[i];
        if (l->argslot < 0) continue;
        int words = (int)((l->rt->size + 7) / 8);
        for (int w = 0; w < words && l->argslot + w < f->nargs; w++) add_edge(g, i + 1, g->params[l->argslot + w], 0);
    }
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        for (irval *v = b->first; v; v = v->next) {
            bool alloc = v->op == IR_NEW || is_makeslice(v);
            v->num = 0;
            if (!alloc && !(g->report && esc_reported(v))) continue;
            v->num = new_loc(g, b->loopdepth);
            g->locs.at[v->num].alloc = v;
            g->locs.at[v->num].escapes = alloc ? new_size(v) > MAXSTACKNEW : v->op == IR_RT && v->imm == RTC_MAKESLICE;
        }
    }
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) flow_value(g, v);
}

static const esctags unknown_tags = { .unknown = true };

/* Of functions marked go:noescape. Calls with more arguments count as unknown beyond. */
enum { QUIET = 32 };
static const leak quiet_leaks[QUIET] = { [0 ... QUIET - 1] = { -1, { [0 ... ESC_MAXRES - 1] = -1 } } };
static const esctags quiet_tags = { .n = QUIET, .at = (leak *)quiet_leaks };

void esc_solve(graph *g, irfunc *f)
{
    g->low = g->depth;
    build(g, f);
    solve(g);
}

/* Adds what was found to t. Did it tell anything new? */
static bool join_tags(esctags *t, const graph *g)
{
    bool changed = false;
    for (int i = 0; i <= t->n; i++) {
        int8_t *to = &t->at[i].heap;
        const int8_t *from = &g->leaks[i].heap;
        for (size_t k = 0; k < sizeof(leak); k++)
            if (from[k] >= 0 && (to[k] < 0 || from[k] < to[k])) {
                to[k] = from[k];
                changed = true;
            }
    }
    return changed;
}

static esctags *new_tags(irfunc *f, int depth)
{
    esctags *t = arena_new(f->prog->ar, esctags);
    t->n = f->nargs;
    t->depth = depth;
    t->at = arena_array(f->prog->ar, leak, t->n + 1);
    memset(t->at, -1, sizeof(leak) * (size_t)(t->n + 1));
    return t;
}

/* Can callee's tags be found out at all? A standard function that was not compiled yet would have to be parsed for it, which costs start-up. */
static bool may_look(const irprog *p, const irfn *callee, bool ready)
{
    if (ready) return true;
    return callee->state != 1 && callee->pkg && (!callee->pkg->lazy || p->exacttags) && !ir_isloopbody(callee);
}

/* Of functions that call each other the one asked for first is looked at until its tags do not change any more; meanwhile calls of it count with what
 * is known so far. What others found out on the way may rest on too little, so that is forgotten. */
static const esctags *tags_of(graph *g, irfn *callee)
{
    if (callee->noescape_) return &quiet_tags;
    esctags *t = callee->esc;
    if (t && t->busy) {
        t->asked = true;
        if (t->depth < g->low) g->low = t->depth;
        return t;
    }
    if (t) return t;
    irprog *p = g->f->prog;
    bool ready = ir_isloopbody(callee) && callee->state == 2 && callee->ir && callee->ir != g->f && !callee->ir->ssa && !callee->ir->rewritten;
    if (callee->native || callee->replaceable || g->depth >= MAXTAGDEPTH || p->tagwork > MAXTAGWORK || !may_look(p, callee, ready)) return &unknown_tags;
    irfunc *f = ready ? callee->ir : ir_lower_again(p, callee, false);
    if (!f) return &unknown_tags;
    t = callee->esc = new_tags(f, g->depth + 1);
    t->busy = true;
    ir_dominators(f);
    int low = t->depth, round = 0;
    bool changed = true;
    for (; changed && round < MAXROUNDS; round++) {
        graph sub = { .ar = f->ar, .depth = t->depth };
        t->asked = false;
        esc_solve(&sub, f);
        p->tagwork++;
        if (sub.low < low) low = sub.low;
        changed = join_tags(t, &sub) && t->asked;
    }
    t->busy = false;
    if (changed) t->unknown = true;
    if (!ready) ir_freefunc(f);
    if (low < t->depth) {
        callee->esc = NULL;
        if (low < g->low) g->low = low;
    }
    return t;
}

/* Is there an allocation, a variable that is used by its address, or one too large for a frame? In most functions there is not. What such
 * a function leaks of its parameters is found out when a caller asks. */
static bool anything_to_decide(irfunc *f)
{
    uint64_t frame = 0;
    for (int i = 0; i < f->locals.n; i++) {
        f->locals.at[i]->escapes = false;
        frame += f->locals.at[i]->rt->size;
    }
    if (frame > MAXSTACKVAR) return true;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) {
            if (v->op == IR_NEW || is_makeslice(v)) return true;
            uint32_t first = v->op == IR_LOAD || v->op == IR_STORE || v->op == IR_ZERO;
            for (uint32_t k = first; k < v->nargs; k++)
                if (v->args[k]->op == IR_LOCAL) return true;
        }
    return false;
}

/* needs   lowering's form, ir_dominators
 * breaks  scratch
 * ensures irlocal.escapes; irval.flags of NEW and constant MAKESLICE: IRF_MARK when it may become a local */
void ir_escape(irfunc *f)
{
    if (!anything_to_decide(f)) return;
    graph g = { .ar = f->ar };
    f->prog->tagwork = 0;
    esc_solve(&g, f);
    if (!f->fn->esc) join_tags(f->fn->esc = new_tags(f, 0), &g);
    uint64_t frame = 0;
    for (int i = 0; i < g.locs.n; i++) {
        loc *l = &g.locs.at[i];
        if (l->local) {
            if (!l->escapes && (frame += l->local->rt->size) > MAXFRAME && l->local->rt->size > 64 && l->local->argslot < 0) l->escapes = true;
            l->local->escapes = l->escapes;
        }
        if (l->alloc) {
            l->alloc->flags &= (uint8_t)~IRF_MARK;
            if (!l->escapes && (frame += new_size(l->alloc)) <= MAXFRAME) l->alloc->flags |= IRF_MARK;
        }
    }
}

/* ---- rewriting ---- */

static const rtype *pointer_layout(irprog *p)
{
    return ir_rtype(p, p->types->typ[TY_UNSAFEPTR]);
}

/* GOLFAULT=noescape:name: is l to stay in its frame though it outlives it? */
static bool must_stay(const irfn *fn, const irlocal *l)
{
    const char *name = fn->ir->prog->noescape;
    return name && *name && l->name && strcmp(l->name, name) == 0 && fn->pkg && !fn->pkg->lazy;
}

/* The memory of a variable of a frame that has ended, as the next call finds it: the same place for each call, cleared when the variable begins. It
 * is storage of this variable's alone, so that whoever still points to it reads a wrong value of the right type, and nothing worse. */
static irval *insert_stale(irval *where, irlocal *l)
{
    irprog *p = where->blk->fn->prog;
    irglobal *cell = ir_static_cell(p, arena_printf(p->ar, "%s", l->name), l->rt);
    if (!cell) return NULL;
    irval *n = ir_insert_before(where, IR_GLOBAL, IT_PTR, 0, NULL);
    n->global = cell;
    irval *z = ir_insert_before(where, IR_ZERO, IT_VOID, 1, (irval *[]){ n });
    z->imm = (int64_t)l->rt->size;
    z->ptr = l->rt->ptrdata ? l->rt : NULL;
    p->stayed = true;
    return n;
}

static irval *insert_new(irval *where, irlocal *l, irlocal *cell)
{
    irval *n = must_stay(where->blk->fn->fn, l) ? insert_stale(where, l) : NULL;
    if (!n) {
        n = ir_insert_before(where, IR_NEW, IT_PTR, 0, NULL);
        n->ptr = l->rt;
    }
    irval *a = ir_insert_before(where, IR_LOCAL, IT_PTR, 0, NULL);
    a->local = cell;
    ir_insert_before(where, IR_STORE, IT_VOID, 2, (irval *[]){ a, n });
    return n;
}

static irval *after_params(irfunc *f)
{
    irval *v = f->blocks.at[0]->first;
    while (v->op == IR_PARAM || v->op == IR_CTX) v = v->next;
    return v;
}

/* A memory-type parameter arrives in its frame slots: the heap copy is made at entry. */
static void copy_parameter(irfunc *f, irlocal *l, irlocal *cell)
{
    irval *first = after_params(f);
    irval *n = insert_new(first, l, cell);
    irval *a = ir_insert_before(first, IR_LOCAL, IT_PTR, 0, NULL);
    a->local = l;
    a->flags |= IRF_MARK;
    irval *m = ir_insert_before(first, IR_MOVE, IT_VOID, 2, (irval *[]){ n, a });
    m->imm = (int64_t)l->rt->size;
    m->ptr = l->rt->ptrdata ? l->rt : NULL;
}

/* A descriptor for count elements of t side by side in a frame. */
static const rtype *array_layout(irfunc *f, const rtype *t, uint64_t count)
{
    if (count == 1 && t->size) return t;
    uint64_t size = t->size * count, words = (size + 7) / 8;
    uint8_t *ptr = arena_array(f->ar, uint8_t, words + 1);
    for (uint64_t i = 0; t->ptrdata && i < count; i++)
        for (uint64_t w = 0; w < t->ptrdata / 8; w++)
            if (t->gcbits[w / 8] >> (w % 8) & 1) ptr[i * t->size / 8 + w] = 1;
    return ir_rt_bytes(f->prog, size ? size : 8, ptr);
}

/* Allocations that stay: a frame local, defined anew (zeroed) each time the allocation would have run. */
static void stack_allocate(irfunc *f, irval *v)
{
    bool slice = v->op == IR_RT;
    const rtype *t = slice ? v->args[0]->ptr : v->ptr;
    uint64_t count = slice ? (uint64_t)v->args[2]->imm : v->imm > 0 ? (uint64_t)v->imm : 1;
    irlocal *l = ir_newlocal(f, NULL, NULL, array_layout(f, t, count));
    irval *d = ir_insert_before(v, IR_VARDEF, IT_VOID, 0, NULL);
    d->local = l;
    for (uint32_t k = 0; k < v->nargs; k++) ir_setarg(v, (int)k, NULL);
    v->nargs = 0;
    v->op = IR_LOCAL;
    v->type = IT_PTR;
    v->imm = 0;
    v->aux2 = 0;
    v->flags = 0;
    v->local = l;
}

/* needs   ir_escape
 * breaks  nothing
 * ensures no LOCAL of an escaping variable is left; allocations that may stay in the frame are locals */
void ir_heapify(irfunc *f)
{
    f->rewritten = true;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first, *next; v; v = next) {
            next = v->next;
            if ((v->op == IR_NEW || v->op == IR_RT) && (v->flags & IRF_MARK)) stack_allocate(f, v);
        }
    int n = f->locals.n;
    bool any = false;
    for (int i = 0; i < n; i++) any |= f->locals.at[i]->escapes;
    if (!any) return;
    irlocal **cells = arena_array(f->ar, irlocal *, n);
    bool *defined = arena_array(f->ar, bool, n);
    for (int i = 0; i < n; i++) {
        irlocal *l = f->locals.at[i];
        if (!l->escapes) continue;
        cells[i] = ir_newlocal(f, l->name, NULL, pointer_layout(f->prog));
        cells[i]->isvolatile = l->isvolatile;
    }
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first, *next; v; v = next) {
            next = v->next;
            if (v->op == IR_VARDEF && v->local->escapes) {
                insert_new(v, v->local, cells[v->local->id]);
                defined[v->local->id] = true;
                ir_remove(v);
            }
        }
    for (int i = 0; i < n; i++) {
        irlocal *l = f->locals.at[i];
        if (!l->escapes) continue;
        if (l->argslot >= 0) copy_parameter(f, l, cells[i]);
        else if (!defined[i]) insert_new(after_params(f), l, cells[i]);
    }
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) {
            if (v->op != IR_LOCAL || !v->local->escapes || (uint32_t)v->local->id >= (uint32_t)n) continue;
            if (v->flags & IRF_MARK) { v->flags &= (uint8_t)~IRF_MARK; continue; }
            irval *a = ir_insert_before(v, IR_LOCAL, IT_PTR, 0, NULL);
            a->local = cells[v->local->id];
            v->op = IR_LOAD;
            v->local = NULL;
            v->imm = 0;
            v->args = v->inl;
            v->nargs = 1;
            v->args[0] = NULL;
            ir_setarg(v, 0, a);
            v->flags |= IRF_NONNULL;
        }
}
