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
 * Assignments through pointers and slices count as stores to the heap, also where it is plain what they point to, as in Go. Functions that call each other are looked at until
 * their tags stand still. After Go's cmd/compile/internal/escape; see docs/compiler.md.
 */
#include "compiler/ir/escape.h"
#include "runtime/abi/room.h"

enum {
    MAXSTACKNEW = 64 << 10,     /* bytes of an allocation that may become a frame local (Go: 64 KiB) */
    MAXSTACKVAR = 128 << 10,    /* bytes of a declared variable */
    MAXFRAME = 256 << 10,       /* bytes of all of them in one function */
    MAXREPORTVAR = 10 << 20,    /* what reports tell of: Go's limit for a variable */
    MAXCAPS = 24,               /* captured words of a literal that are told apart */
    MAXRES = ESC_MAXRES, HEAP = ESC_HEAP, MAXTAGDEPTH = 60, MAXROUNDS = 8,
    MAXTAGWORK = 2000           /* callees looked at for one function */
};

/* at: of each parameter slot, then of the closure object, then of the words it captures, as far as they are told apart. asked: while busy. */
typedef struct esctags { bool busy, asked, unknown; int depth, n, ncaps; leak *at; } esctags;

static int new_loc(graph *g, int loopdepth)
{
    vec_push(g->ar, &g->locs, ((loc){ .edges = -1, .loopdepth = loopdepth, .param = -1, .result = -1, .fn = g->f ? g->f->fn : NULL }));
    return g->locs.n - 1;
}

/* Where ways are told, variables of several functions are in the graph. */
static int local_loc(const graph *g, const irlocal *l) { return g->tell ? (int)(intptr_t)l->scratch : (int)l->id + 1; }

static bool has_name(const loc *l) { return l->alloc || (l->local && l->local->obj); }

/* Is the edge one that makes src escape at once, so that it need not be kept? */
static bool tell_at_once(graph *g, int dst, int src, int derefs)
{
    loc *s = &g->locs.at[src];
    if (derefs >= 0 || !g->locs.at[dst].escapes || !has_name(s)) return false;
    esc_tell_edge(g, dst, src, derefs);
    s->escapes = true;
    return true;
}

static void add_edge(graph *g, int dst, int src, int derefs)
{
    if (dst == src && derefs >= 0) return;
    if (g->tell && tell_at_once(g, dst, src, derefs)) return;
    if (g->locs.at[dst].escapes && !g->tell) dst = HEAP;
    loc *d = &g->locs.at[dst];
    vec_push(g->ar, &g->edges, ((edge){ src, derefs, -1 }));
    if (g->tell) vec_push(g->ar, &g->notes, g->why);
    int e = g->edges.n - 1;
    if (d->edges < 0) d->edges = e; else g->edges.at[d->last].next = e;
    d->last = e;
}

static void because(graph *g, const irnote *n)
{
    if (!g->tell) return;
    flownote *x = arena_new(g->ar, flownote);
    *x = (flownote){ g->why, *n };
    g->why = x;
}

/* dst <- the address of what v makes. */
static void spill(graph *g, int dst, int derefs, irval *v)
{
    const flownote *why = g->why;
    if (v->src && g->tell) because(g, &(irnote){ .why = "spill", .text = esc_alloc_text(g->ar, v), .at = v->op == IR_NEW && v->aux2 == 1 ? v->at : v->src->at });
    add_edge(g, dst, (int)v->num, derefs - 1);
    g->why = why;
}

static const esctags *tags_of(graph *g, irfn *callee);

static bool is_makeslice(const irval *v)
{
    return v->op == IR_RT && v->imm == RTC_MAKESLICE && v->args[0]->op == IR_ADDR && v->args[2]->op == IR_CONST && v->args[1]->op == IR_CONST;
}

/* Strings and slices that conversions make, and maps: made in the frame where it suffices. Maps are not where accesses are told to the race detector, which
 * knows memory by its address: another frame's later is no race. */
static bool may_have_room(const irval *v)
{
    if (v->op != IR_RT) return false;
    switch (v->imm) {
    case RTC_CONCAT: return v->nargs % 2 == 0;
    case RTC_INTSTRING: return v->nargs == 1;
    case RTC_BYTES2STR: case RTC_RUNES2STR: case RTC_STR2BYTES: case RTC_STR2RUNES: return v->nargs == 2;
    case RTC_MAKEMAP: return v->nargs == 2 && v->args[0]->op == IR_ADDR && !v->blk->fn->prog->race;
    default: return false;
    }
}

/* A value that makes something which may be in the frame. */
static bool is_alloc(const irval *v) { return v->op == IR_NEW || is_makeslice(v) || may_have_room(v); }

static const rtype *rt_of_arg(const irval *v, int k) { return v->args[k]->op == IR_ADDR ? v->args[k]->ptr : NULL; }

/* What an argument of n slots from slot on leaks, each slot at its worst. */
static leak arg_leak(const esctags *t, int slot, int n)
{
    leak k = { -1, { [0 ... MAXRES - 1] = -1 } };
    int8_t *to = &k.heap;
    for (int i = slot; i < slot + n && i < t->n; i++) {
        const int8_t *from = &t->at[i].heap;
        for (size_t j = 0; j < sizeof(leak); j++)
            if (from[j] >= 0 && (to[j] < 0 || from[j] < to[j])) to[j] = from[j];
    }
    return k;
}

static int arg_slots(const irval *a) { return a->op == IR_BYVAL ? (int)a->imm : 1; }

static const member *member_of(const graph *g, const irfn *fn)
{
    for (int i = 0; i < g->members.n; i++)
        if (g->members.at[i].f->fn == fn) return &g->members.at[i];
    return NULL;
}

static void flow(graph *g, int dst, int derefs, irval *v);

/* dst <- what call c returns in slot r, or in any (-1): arguments that leak to it. */
static void flow_result(graph *g, int dst, int derefs, const irval *c, int r)
{
    const member *m = member_of(g, c->fn);
    if (m && r >= 0) { add_edge(g, dst, m->results[r], derefs); return; }
    if (c->nargs == 0) return;
    const esctags *t = tags_of(g, c->fn);
    if (t->unknown) return;                                /* its arguments went to the heap already */
    for (uint32_t i = 0, slot = 0; i < c->nargs; slot += (uint32_t)arg_slots(c->args[i++])) {
        leak k = arg_leak(t, (int)slot, arg_slots(c->args[i]));
        for (int x = r < 0 ? 0 : r; x < (r < 0 ? MAXRES : r + 1) && x < MAXRES; x++)
            if (k.res[x] >= 0) flow(g, dst, r < 0 && derefs > 0 ? derefs - 1 : r < 0 ? 0 : derefs + k.res[x], c->args[i]);
    }
}

static void follow(graph *g, int dst, int derefs, irval *v);

/* dst <- v, dereferenced derefs times. */
static void flow(graph *g, int dst, int derefs, irval *v)
{
    const flownote *why = g->why;
    follow(g, dst, derefs, v);
    g->why = why;
}

static void follow(graph *g, int dst, int derefs, irval *v)
{
    for (;;) {
        switch (v->op) {
        case IR_COPY:
            if (v->aux2) because(g, v->ptr);
            v = v->args[0];
            continue;
        case IR_PTRADD: case IR_PTRIDX: case IR_INT2PTR: case IR_PTR2INT: case IR_CONV:
            v = v->args[0];
            continue;
        case IR_ADD: case IR_SUB: case IR_AND: case IR_ANDNOT: case IR_OR: case IR_XOR:
            if (v->type == IT_PTR) break;
            flow(g, dst, derefs, v->args[0]);              /* uintptr arithmetic on its way back to a pointer */
            v = v->args[1];
            continue;
        case IR_LOCAL:
            add_edge(g, dst, local_loc(g, v->local), derefs - 1);
            return;
        case IR_FUNC: case IR_ADDR:
            if (v->num && g->report) spill(g, dst, derefs, v);
            return;
        case IR_NEW:
            spill(g, dst, derefs, v);
            return;
        case IR_LOAD:
            if (v->args[0]->op == IR_CTX && v->imm >= 8 && v->imm / 8 <= g->ncaps) {
                add_edge(g, dst, g->caps + (int)(v->imm / 8) - 1, derefs);
                return;
            }
            v = v->args[0];
            derefs++;
            continue;
        case IR_BYVAL:
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
                if (v->imm < MAXRES) flow_result(g, dst, derefs, c, (int)v->imm);
                return;
            }
            if (c->op != IR_RT) return;
            if (c->num && !is_makeslice(c) && (may_have_room(c) || (g->report && esc_reported(c)))) spill(g, dst, derefs, c);
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
            if (v->num && !is_makeslice(v) && (may_have_room(v) || (g->report && esc_reported(v)))) spill(g, dst, derefs, v);
            switch (v->imm) {
            case RTC_MAPACCESS1: case RTC_MAPACCESS1_32: case RTC_MAPACCESS1_64: case RTC_MAPACCESS1_STR:
                v = v->args[1];
                continue;
            case RTC_MAKESLICE:
                if (is_makeslice(v)) spill(g, dst, derefs, v);
                return;
            case RTC_GROWSLICE: case RTC_APPENDSLICE:
                if (g->tell && v->num) { add_edge(g, dst, (int)v->num, derefs); return; }
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
            if (v->args[0]->op == IR_CALL) flow_result(g, dst, derefs, v->args[0], -1);
            return;
        }
        return;
    }
}

/* The location a store to p changes: a local or a new allocation itself, otherwise the heap. */
static int store_target(const graph *g, irval *p)
{
    while (p->op == IR_PTRADD || p->op == IR_PTRIDX || p->op == IR_COPY) p = p->args[0];
    if (p->op == IR_LOCAL) return local_loc(g, p->local);
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
    const member *m = v->op == IR_CALL ? member_of(g, v->fn) : NULL;
    for (uint32_t i = first, slot = 0; i < v->nargs; slot += (uint32_t)arg_slots(v->args[i++])) {
        irval *a = v->args[i];
        if (!may_leak(a)) continue;
        if (m) { flow(g, m->params[slot], 0, a); continue; }
        if (!t || t->unknown || (int)slot + arg_slots(a) > t->n) { flow(g, HEAP, 0, a); continue; }
        leak k = arg_leak(t, (int)slot, arg_slots(a));
        if (k.heap >= 0) flow(g, HEAP, k.heap, a);
    }
}

static void flow_because(graph *g, int dst, int derefs, irval *v, const char *what, const irval *call)
{
    const flownote *why = g->why;
    if (call->src) because(g, &(irnote){ .why = what, .e = call->src, .at = call->src->at });
    flow(g, dst, derefs, v);
    g->why = why;
}

/* Where the content of a box goes that the runtime makes: boxes are in the heap, but reports have Go's view of them. */
static int box_of(const graph *g, const irval *v) { return g->tell && v->num ? (int)v->num : HEAP; }

/* The slice appended to goes two ways, to the result by a temporary. */
static void tee_appendee(graph *g, irval *v)
{
    v->num = new_loc(g, v->blk->loopdepth);
    g->locs.at[v->num].temp = true;
    flow(g, (int)v->num, 0, v->args[1]);
}

static void flow_rt(graph *g, irval *v)
{
    const rtype *t;
    switch (v->imm) {
    case RTC_GROWSLICE: case RTC_APPENDSLICE:              /* elements move to memory that may be the heap's */
        t = rt_of_arg(v, 0);
        if (t && !t->ptrdata) return;
        if (g->tell) tee_appendee(g, v);
        flow_because(g, HEAP, 1, v->args[1], "appendee slice", v);
        if (v->imm == RTC_APPENDSLICE) flow_because(g, HEAP, 1, v->args[4], "appended slice...", v);
        return;
    case RTC_SLICECOPY:
        t = rt_of_arg(v, 0);
        if (!t || t->ptrdata) flow_because(g, HEAP, 1, v->args[3], "copied slice", v);
        return;
    case RTC_CONVT:
        t = rt_of_arg(v, 0);
        if (!t || t->ptrdata) flow(g, box_of(g, v), 1, v->args[1]);
        return;
    case RTC_MAPASSIGN:
        flow(g, HEAP, 1, v->args[2]);
        return;
    case RTC_MAPASSIGN_STR:
        flow(g, HEAP, 0, v->args[2]);
        return;
    case RTC_CONVTSTRING: case RTC_CONVTSLICE:
        flow(g, box_of(g, v), 0, v->args[0]);
        return;
    case RTC_MAPASSIGN_64: case RTC_MAPASSIGN_32:
        if (v->args[2]->type == IT_PTR) flow(g, HEAP, 0, v->args[2]);
        return;
    case RTC_MAPITERINIT:                                  /* the iterator leads into the map */
        flow(g, store_target(g, v->args[2]), 0, v->args[1]);
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

/* Dereferences with which k reaches anything outside of its function; -1: it does not. */
static int leaks_out(const leak *k)
{
    int d = k->heap;
    for (int r = 0; r < MAXRES; r++)
        if (k->res[r] >= 0 && (d < 0 || k->res[r] < d)) d = k->res[r];
    return d;
}

/* A closure object of code rf is made at v, whose first store is code: what its body does with the captured values happens to them, whenever it is called.
 * A leak to one of its results counts as one to the heap, since callers do not know which closure they call. The stores of captured words follow that of
 * the code; what leaks of a word that none of them sets leaks of the whole object. */
static void flow_closure(graph *g, irval *v, const irval *code, const rt_func *rf)
{
    if (member_of(g, rf->decl)) return;                    /* its body is in the graph, and what it does with them is seen there */
    const esctags *t = tags_of(g, rf->decl);
    int whole = t->unknown ? 1 : leaks_out(&t->at[t->n]);
    if (whole == 0) whole = 1;
    uint32_t found = 0;
    for (const irval *s = code->next; s && !t->unknown && whole != 1; s = s->next) {
        const irval *to = s->op == IR_MOVE ? s->args[0] : NULL;
        if (to && to->op == IR_PTRADD && to->args[0] == v && to->imm >= 8 && to->imm % 8 == 0) {      /* a captured value in memory: of its words the worst */
            int d = -1;
            for (int64_t k = to->imm / 8 - 1; k < (to->imm + s->imm + 7) / 8 - 1 && k < t->ncaps; k++) {
                int dk = leaks_out(&t->at[t->n + 1 + k]);
                if (dk >= 0 && (d < 0 || dk < d)) d = dk;
                found |= 1u << k;
            }
            if (d >= 0) flow(g, HEAP, d + 1, s->args[1]);
        }
        if (s->op != IR_STORE || s->args[0] != v || s->imm < 8 || s->imm / 8 > t->ncaps) continue;
        int k = (int)(s->imm / 8) - 1, d = leaks_out(&t->at[t->n + 1 + k]);
        found |= 1u << k;
        if (d >= 0) flow(g, HEAP, d, s->args[1]);
    }
    for (int k = 0; k < t->ncaps && !t->unknown; k++) {
        int d = leaks_out(&t->at[t->n + 1 + k]);
        if (d >= 0 && !(found >> k & 1) && (whole < 0 || d + 1 < whole)) whole = d + 1;
    }
    if (whole >= 0) flow(g, HEAP, whole, v);
}

static void flow_value(graph *g, irval *v)
{
    switch (v->op) {
    case IR_STORE:
        if (v->args[0]->op == IR_NEW && v->args[0]->aux2 == 1 && v->imm == 0 && v->args[1]->op == IR_ADDR) flow_closure(g, v->args[0], v, v->args[1]->ptr);
        if (v->args[1]->type == IT_PTR && v->aux2 != 1) flow(g, v->aux2 == 2 ? HEAP : store_target(g, v->args[0]), 0, v->args[1]);
        return;
    case IR_MOVE:
        if (v->ptr && v->aux2 != 1) flow(g, v->aux2 == 2 ? HEAP : store_target(g, v->args[0]), 1, v->args[1]);
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

/* Literals that are in the graph are called where they are: their results outlive nothing outside. */
static bool outlives(const loc *root, const loc *l, bool isheap)
{
    if (isheap || root->escapes) return true;
    if (root->result >= 0) return root->fn == l->fn || !esc_contains(l->fn, root->fn);
    if (root->fn == l->fn) return root->loopdepth < l->loopdepth;
    return esc_contains(root->fn, l->fn);
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
    int first = 0, n = 0, room = g->locs.n;                /* a queue, so that the shortest way is found first */
    loc *root = &g->locs.at[rooti];
    root->stamp = stamp;
    root->derefs = 0;
    work[n++] = rooti;
    root->inwalk = true;
    while (n > 0) {
        int li = work[first];
        if (++first == room) first = 0;
        n--;
        loc *l = &g->locs.at[li];
        l->inwalk = false;
        bool addressof = l->derefs < 0;
        if (li != rooti) {
            if (l->param >= 0 && !g->tell) note_leak(g, root, rooti == HEAP, l, l->derefs);
            bool out = addressof && !l->escapes && li != HEAP && outlives(root, l, rooti == HEAP) && (l->local || l->alloc);
            if (g->tell && out) esc_tell_escape(g, rooti, li);
            if (g->tell && !l->escapes && esc_isparam(l) && outlives(root, l, rooti == HEAP)) esc_tell_leak(g, rooti, li, addressof ? 0 : l->derefs);
            if (out) {
                l->escapes = true;
                if (!l->queued) { l->queued = true; todo[(*ntodo)++] = li; }
                if (g->tell) continue;                     /* what leads here goes on from here: it is told when this is the root */
            }
        }
        int base = addressof ? 0 : l->derefs;
        for (int e = l->edges; e >= 0; e = g->edges.at[e].next) {
            edge *x = &g->edges.at[e];
            loc *s = &g->locs.at[x->src];
            int d = base + x->derefs;
            if (x->src == HEAP || (s->stamp == stamp && s->derefs <= d) || (g->tell && s->escapes)) continue;
            s->stamp = stamp;
            s->derefs = d;
            s->to = li;
            s->by = e;
            if (s->inwalk) continue;
            s->inwalk = true;
            work[first + n < room ? first + n : first + n - room] = x->src;
            n++;
        }
    }
}

static void solve(graph *g)
{
    int n = g->locs.n, ntodo = 0, stamp = 0;
    int *work = arena_array(g->ar, int, n + 1), *todo = arena_array(g->ar, int, 2 * n + 2);
    for (int i = 1; i <= n; i++) {                         /* the heap comes first, then the latest, as in Go */
        int k = i < n ? i : HEAP;
        if (g->locs.at[k].edges >= 0) { todo[ntodo++] = k; g->locs.at[k].queued = true; }
    }
    while (ntodo > 0) {
        int i = todo[--ntodo];
        g->locs.at[i].queued = false;
        walk(g, i, ++stamp, work, todo, &ntodo);
    }
}

/* ---- building ---- */

static uint64_t map_size(const irval *v)
{
    const rtype *t = v->args[0]->ptr;
    bool large = v->args[1]->op == IR_CONST && v->args[1]->imm > ROOM_ENTRIES;
    return HMAP_SIZE + (large ? 0 : t->bucket->size);
}

static uint64_t new_size(const irval *v)
{
    if (may_have_room(v)) return v->imm == RTC_MAKEMAP ? map_size(v) : v->imm == RTC_STR2RUNES ? 4 * ROOM_RUNES : ROOM_BYTES;
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

static void add_locals(graph *g, irfunc *f)
{
    set_depths(f);
    for (int i = 0; i < f->locals.n; i++) {
        irlocal *l = f->locals.at[i];
        int x = new_loc(g, l->loopdepth);
        g->locs.at[x].local = l;
        if (g->tell) l->scratch = (void *)(intptr_t)x;
        else g->locs.at[x].escapes = l->rt->size > (g->report ? MAXREPORTVAR : MAXSTACKVAR) && l->argslot < 0;
    }
}

/* Where ways are told a result is one location, the variable if it has one (named), else one that comes before the variables, as in Go. */
static void told_results(graph *g, irfunc *f, bool named)
{
    const FuncInfo *fi = ir_fninfo(f->fn);
    for (int r = 0, slot = 0; fi && r < fi->results.n; r++) {
        int n = ir_flatten(f->prog, fi->results.at[r]->type)->nslots, x = -1;
        const irlocal *l = NULL;
        for (int i = 0; i < f->locals.n; i++)
            if (f->locals.at[i]->isresult && f->locals.at[i]->obj == fi->results.at[r]) l = f->locals.at[i];
        if (named == (l != NULL)) {
            x = l ? local_loc(g, l) : new_loc(g, 0);
            g->locs.at[x].result = r;
        }
        for (int k = 0; k < n && slot < f->nres; k++, slot++)
            if (x >= 0) g->results[slot] = x;
    }
}

/* Captured words of f's that are told apart. */
static int captures(const irfunc *f) { return f->fn->kind == FN_LIT ? MAXCAPS : 0; }

static void add_slots(graph *g, irfunc *f)
{
    g->params = arena_array(g->ar, int, f->nargs + 1);
    if (!g->tell) g->results = arena_array(g->ar, int, f->nres + 1);
    g->ncaps = captures(f);
    g->leaks = arena_array(g->ar, leak, f->nargs + 1 + g->ncaps);
    memset(g->leaks, -1, sizeof(leak) * (size_t)(f->nargs + 1 + g->ncaps));
    for (int i = 0; i < f->nargs; i++) {
        g->params[i] = new_loc(g, 0);
        g->locs.at[g->params[i]].param = i;
    }
    g->ctx = new_loc(g, 0);
    g->locs.at[g->ctx].param = f->nargs;
    g->caps = g->locs.n;
    for (int i = 0; i < g->ncaps; i++) {
        int x = new_loc(g, 0);
        g->locs.at[x].param = f->nargs + 1 + i;
    }
    for (int i = 0; i < f->nres && !g->tell; i++) {
        g->results[i] = new_loc(g, 0);
        g->locs.at[g->results[i]].result = i;
    }
    for (int i = 0; i < f->locals.n; i++) {                /* a memory-type parameter's variable is its slots */
        irlocal *l = f->locals.at[i];
        if (l->argslot < 0) continue;
        int words = (int)((l->rt->size + 7) / 8);
        for (int w = 0; w < words && l->argslot + w < f->nargs; w++) add_edge(g, local_loc(g, l), g->params[l->argslot + w], 0);
    }
}

static void add_allocs(graph *g, irfunc *f)
{
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        for (irval *v = b->first; v; v = v->next) {
            bool alloc = is_alloc(v);
            v->num = 0;
            if (!alloc && !(g->report && esc_reported(v))) continue;
            v->num = new_loc(g, b->loopdepth);
            g->locs.at[v->num].alloc = v;
            if (!g->tell) g->locs.at[v->num].escapes = alloc ? new_size(v) > MAXSTACKNEW : v->op == IR_RT && v->imm == RTC_MAKESLICE;
        }
    }
}

static void add_flows(graph *g, irfunc *f)
{
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) flow_value(g, v);
}

static void build(graph *g, irfunc *f)
{
    g->f = f;
    new_loc(g, -1);                                        /* the heap */
    add_locals(g, f);
    add_slots(g, f);
    add_allocs(g, f);
    add_flows(g, f);
}

/* ---- telling ---- */

/* Why l must be in the heap whatever becomes of it; NULL: it need not be. */
static const char *heap_reason(const loc *l)
{
    if (l->local) return l->local->obj && l->local->rt->size > MAXREPORTVAR && l->local->argslot < 0 ? "too large for stack" : NULL;
    irval *v = l->alloc;
    if (!v) return NULL;
    if (is_alloc(v)) return new_size(v) > MAXSTACKNEW ? "too large for stack" : NULL;
    return v->op == IR_RT && v->imm == RTC_MAKESLICE ? "non-constant size" : NULL;
}

static void flow_large(graph *g)
{
    for (int i = 1; i < g->locs.n; i++) {
        const loc *l = &g->locs.at[i];
        const char *why = heap_reason(l);
        if (!why) continue;
        irnote n = { .why = why, .d = NULL };
        if (l->alloc) n.text = esc_alloc_text(g->ar, l->alloc);
        n.at = l->alloc ? esc_alloc_place(l->alloc) : l->local->obj->at;
        g->why = NULL;
        because(g, &n);
        add_edge(g, HEAP, i, -1);
        g->why = NULL;
    }
}

static void enter(graph *g, int k)
{
    const member *m = &g->members.at[k];
    g->f = m->f;
    g->params = m->params;
    g->results = m->results;
    g->ctx = m->ctx;
    g->caps = m->caps;
    g->ncaps = m->ncaps;
}

void esc_solve_told(graph *g, irfunc **fs, int n)
{
    g->low = g->depth;
    new_loc(g, -1);
    g->locs.at[HEAP].escapes = true;
    for (int i = 0; i < n; i++) {
        g->f = fs[i];
        g->results = arena_array(g->ar, int, fs[i]->nres + 1);
        told_results(g, fs[i], false);
        add_locals(g, fs[i]);
        told_results(g, fs[i], true);
        vec_push(g->ar, &g->members, ((member){ .f = fs[i], .results = g->results }));
    }
    for (int i = 0; i < n; i++) {
        g->f = fs[i];
        add_slots(g, fs[i]);
        g->members.at[i].params = g->params;
        g->members.at[i].ctx = g->ctx;
        g->members.at[i].caps = g->caps;
        g->members.at[i].ncaps = g->ncaps;
    }
    for (int i = 0; i < n; i++) {
        enter(g, i);
        add_allocs(g, fs[i]);
    }
    for (int i = 0; i < n; i++) {
        enter(g, i);
        add_flows(g, fs[i]);
    }
    flow_large(g);
    solve(g);
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
    for (int i = 0; i <= t->n + t->ncaps; i++) {
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
    t->ncaps = captures(f);
    t->at = arena_array(f->prog->ar, leak, t->n + 1 + t->ncaps);
    memset(t->at, -1, sizeof(leak) * (size_t)(t->n + 1 + t->ncaps));
    return t;
}

/* Tags that leak nothing yet. */
static esctags *declared_tags(irprog *p, irfn *fn)
{
    const Type *sig = fn->obj->type;
    int n = 0;
    if (sig->sig.recv) n = ir_flatten(p, sig->sig.recv->type)->nslots;
    for (int i = 0; i < sig->sig.nparams; i++) n += ir_flatten(p, sig->sig.params[i]->type)->nslots;
    esctags *t = arena_new(p->ar, esctags);
    t->n = n;
    t->at = arena_array(p->ar, leak, n + 1);
    memset(t->at, -1, sizeof(leak) * (size_t)(n + 1));
    fn->esc = t;
    return t;
}

/* Of functions marked go:elements. */
static const esctags *elements_tags(irprog *p, irfn *fn)
{
    esctags *t = declared_tags(p, fn);
    for (int i = 0; i < t->n; i++) t->at[i].heap = i == t->n - 3;
    return t;
}

/* Is there a pointer in what values of t point to, derefs times? */
static bool points(irprog *p, const Type *t, int derefs)
{
    for (; derefs > 0; derefs--) {
        const Type *u = type_under((Type *)t);
        if (u->kind != TY_SLICE && u->kind != TY_POINTER) return true;
        t = u->elem;
    }
    return ir_rtype(p, (Type *)t)->ptrdata > 0;
}

/* What words such as name, name=1, name=heap and name=heap1 say of a parameter: it leads to all results as it is, what it points to does, it leads to
 * the heap, what it points to does. A parameter may have several; one without leads nowhere. */
static leak flow_of(irprog *p, const char *line, const Object *param)
{
    leak to = { -1, { [0 ... ESC_MAXRES - 1] = -1 } };
    const sym *name = param->name;
    for (const char *w = line; name && *w && *w != '\n'; w += strcspn(w, " \n"), w += *w == ' ') {
        if (strncmp(w, name->s, name->n) != 0 || !strchr("= \n", w[name->n])) continue;
        const char *how = w[name->n] == '=' ? w + name->n + 1 : "0";
        bool heap = strncmp(how, "heap", 4) == 0;
        how += heap ? 4 : 0;
        int derefs = *how >= '0' && *how <= '9' ? *how - '0' : 0;
        if (!points(p, param->type, derefs)) continue;
        if (heap) to.heap = (int8_t)derefs;
        else memset(to.res, derefs, sizeof to.res);
    }
    return to;
}

/* Of functions marked go:flow: of pointers only, as there are in the parameters' slots. Results without pointers take what flows to them nowhere. */
static const esctags *flow_tags(irprog *p, irfn *fn)
{
    const Type *sig = fn->obj->type;
    esctags *t = declared_tags(p, fn);
    int slot = sig->sig.recv ? ir_flatten(p, sig->sig.recv->type)->nslots : 0;
    for (int i = 0; i < sig->sig.nparams; i++) {
        const irflat *fl = ir_flatten(p, sig->sig.params[i]->type);
        leak k = flow_of(p, fn->flow_, sig->sig.params[i]);
        for (int j = 0; j < fl->nslots; j++)
            if (fl->mem || fl->leaf[j].type == IT_PTR) t->at[slot + j] = k;
        slot += fl->nslots;
    }
    return t;
}

enum { SHORTTEXT = 250 };       /* bytes */

/* A standard function that was not compiled yet is to be parsed and checked for its tags, which costs start-up: only short ones are. Those marked noinline are called for
 * what the collector makes of their arguments (runtime.KeepAlive): these are better in the heap, since a variable of the frame whose address
 * was given away counts as used for as long as that call lasts. */
static bool too_long(const irfn *fn)
{
    const FuncDecl *d = fn->obj ? fn->obj->func : NULL;
    return fn->pkg->lazy && (fn->noinline_ || !(d && d->bodyend - d->bodyoff < SHORTTEXT));
}

/* Can callee's tags be found out at all? */
static bool may_look(const irprog *p, const irfn *callee, bool ready)
{
    if (ready) return true;
    return callee->state != FN_LOWERING && callee->pkg && (p->exacttags || !too_long(callee)) && !ir_isloopbody(callee);
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
    if (callee->elements_ && !p->exacttags) return elements_tags(p, callee);      /* reports look whether it is true */
    if (callee->flow_) return flow_tags(p, callee);
    bool ready = ir_isloopbody(callee) && callee->state == FN_LOWERED && callee->ir && callee->ir != g->f && !callee->ir->ssa && !callee->ir->rewritten;
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
            if (is_alloc(v)) return true;
            uint32_t first = v->op == IR_LOAD || v->op == IR_STORE || v->op == IR_ZERO;
            for (uint32_t k = first; k < v->nargs; k++)
                if (v->args[k]->op == IR_LOCAL) return true;
        }
    return false;
}

/* needs   lowering's form, ir_dominators
 * breaks  scratch
 * ensures irlocal.escapes; irval.flags of what makes something: IRF_MARK when it may become a local, or use one */
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

/* The layout of an hmap with its first bucket behind it, if hint does not ask for more than one. */
static const rtype *map_layout(irfunc *f, const irval *v)
{
    uint64_t size = map_size(v), words = size / 8;
    const rtype *b = ((const rtype *)v->args[0]->ptr)->bucket;
    uint8_t *ptr = arena_array(f->ar, uint8_t, words + 1);
    for (int w = 0; w < HMAP_SIZE / 8; w++) ptr[w] = HMAP_PTRBITS >> w & 1;
    for (uint64_t w = 0; size > HMAP_SIZE && w < b->ptrdata / 8; w++) ptr[HMAP_SIZE / 8 + w] = b->gcbits[w / 8] >> (w % 8) & 1;
    return ir_rt_bytes(f->prog, size, ptr);
}

/* One more operand for v: an address in the frame of what it may use instead of the heap, and does if it is enough. */
static void give_room(irfunc *f, irval *v)
{
    bool map = v->imm == RTC_MAKEMAP;
    uint64_t size = new_size(v);
    irlocal *l = ir_newlocal(f, NULL, NULL, map ? map_layout(f, v) : ir_rt_bytes(f->prog, size, arena_array(f->ar, uint8_t, size / 8)));
    irval *d = ir_insert_before(v, IR_VARDEF, IT_VOID, 0, NULL), *a = ir_insert_before(v, IR_LOCAL, IT_PTR, 0, NULL);
    d->local = a->local = l;
    d->imm = !map;                                         /* bytes need not be cleared */
    irval **args = arena_array(f->ar, irval *, v->nargs + 1);
    memcpy(args, v->args, v->nargs * sizeof *args);
    args[v->nargs] = NULL;
    v->args = args;
    v->nargs++;
    ir_setarg(v, (int)v->nargs - 1, a);
    v->flags &= (uint8_t)~IRF_MARK;
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

/* Temporaries without a VARDEF get their memory where all that uses them can be reached from, outside of loops, so that it is there once. The function's entry would
 * do, but thousands of them (a select with as many cases) would then be alive through everything that stands before. cells: of escaping variables; defined: those with a VARDEF. */
static void insert_undefined(irfunc *f, irlocal **cells, const bool *defined, int n)
{
    irblock **at = arena_array(f->ar, irblock *, n);
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) {
            int id = v->op == IR_LOCAL ? (int)v->local->id : n;
            if (id >= n || !cells[id] || defined[id] || v->local->argslot >= 0) continue;
            at[id] = at[id] ? ir_meet(at[id], v->blk) : v->blk;
        }
    int *first = arena_array(f->ar, int, f->blocks.n), *next = arena_array(f->ar, int, n);    /* those of a block: index + 1 */
    for (int i = 0; i < n; i++) {
        if (!at[i]) continue;
        while (at[i]->loopdepth > 0) at[i] = at[i]->idom;
        next[i] = first[at[i]->order];
        first[at[i]->order] = i + 1;
    }
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        if (!first[b->order]) continue;
        for (irval *v = b->first; v; v = v->next) {
            int id = v->op == IR_LOCAL ? (int)v->local->id : n;
            if (id >= n || at[id] != b) continue;
            insert_new(v, v->local, cells[id]);
            at[id] = NULL;
        }
        for (int k = first[b->order]; k; k = next[k - 1])
            if (at[k - 1] == b) insert_new(b->last, f->locals.at[k - 1], cells[k - 1]);
    }
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
            if (v->op == IR_RT && (v->flags & IRF_MARK) && may_have_room(v)) give_room(f, v);
            else if ((v->op == IR_NEW || v->op == IR_RT) && (v->flags & IRF_MARK)) stack_allocate(f, v);
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
    }
    insert_undefined(f, cells, defined, n);
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
