/* escape.c - decides which variables and allocations may live in a frame, by Go's location graph.
 *
 * A location stands for a local, an allocation, a parameter slot, a result, or the heap. An edge dst <- src with a number of dereferences says
 * that src's value, dereferenced so often, is stored in dst: -1 takes src's address, 0 copies, 1 loads through it. Values
 * between them are followed through their operands, so only these locations exist.
 *
 * For each root the edges are walked backwards, keeping the least number of dereferences (after an address-of it never counts below
 * zero again). A location whose address reaches a root that outlives it must live in the heap: the heap itself, a
 * result, something that already escaped, or a variable of an outer loop. An escaping location is walked again as a root. What parameters leak
 * becomes the function's tags (escape_tags.c), which callers use; heapify.c rewrites the function by what was decided.
 *
 * What is written through is a root as well, which nothing escapes to: a []byte(s) whose address reaches neither it nor anything that outlives it shows the bytes
 * of s. These live as long as that does: where s is in the frame, it is made anew only in another turn of a loop that []byte(s) is in.
 *
 * Assignments through pointers and slices count as stores to the heap, also where it is plain what they point to, as in Go.
 * After Go's cmd/compile/internal/escape; see docs/compiler.md.
 */
#include "compiler/ir/escape.h"
#include "runtime/abi/room.h"
#include <limits.h>

enum {
    MAXSTACKNEW = 64 << 10,     /* bytes of an allocation that may become a frame local (Go: 64 KiB) */
    MAXSTACKVAR = 128 << 10,    /* bytes of a declared variable */
    MAXFRAME = 256 << 10,       /* bytes of all of them in one function */
    MAXREPORTVAR = 10 << 20,    /* the same in reports as of Go 1.19: its limit */
    MAXRES = ESC_MAXRES, HEAP = ESC_HEAP, WRITTEN = ESC_WRITTEN, FIRSTLOCAL = WRITTEN + 1
};

static int new_loc(graph *g, int loopdepth)
{
    vec_push(g->ar, &g->locs, ((loc){ .edges = -1, .loopdepth = loopdepth, .param = -1, .result = -1, .body = -1, .fn = g->f ? g->f->fn : NULL }));
    return g->locs.n - 1;
}

/* Where ways are told, variables of several functions are in the graph. */
static int local_loc(const graph *g, const irlocal *l) { return g->tell ? (int)(intptr_t)l->scratch : (int)l->id + FIRSTLOCAL; }

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

/* A box is made where its value is, also where it is told of elsewhere. */
static pos spill_place(const irval *v)
{
    bool closure = v->op == IR_NEW && v->aux2 == 1;
    return v->inlined >= 0 || closure || v->blk->fn->prog->recent ? esc_place(v) : v->src->at;
}

/* dst <- the address of what v makes. */
static void spill(graph *g, int dst, int derefs, irval *v)
{
    const flownote *why = g->why;
    if (v->src && g->tell) because(g, &(irnote){ .why = "spill", .alloc = v, .at = spill_place(v) });
    add_edge(g, dst, (int)v->num, derefs - 1);
    g->why = why;
}

static bool is_makeslice(const irval *v)
{
    return v->op == IR_RT && v->imm == RTC_MAKESLICE && v->args[0]->op == IR_ADDR && v->args[2]->op == IR_CONST && v->args[1]->op == IR_CONST;
}

static bool small_elements(const irval *v)
{
    const rtype *t = v->args[0]->op == IR_ADDR ? v->args[0]->ptr : NULL;
    return t && t->size > 0 && t->size <= ROOM_BYTES;
}

bool esc_may_have_room(const irval *v)
{
    if (v->op != IR_RT) return false;
    switch (v->imm) {
    case RTC_CONCAT: return v->nargs % 2 == 0;
    case RTC_INTSTRING: return v->nargs == 1;
    case RTC_BYTES2STR: case RTC_RUNES2STR: case RTC_STR2BYTES: case RTC_STR2RUNES: return v->nargs == 2;
    case RTC_CONVT64: case RTC_CONVTSTRING: return v->nargs == 2;
    case RTC_MAKESLICE:                                    /* -m says that all of variable size are in the heap */
        return v->nargs == 3 && small_elements(v) && !is_makeslice(v) && !v->blk->fn->prog->race && !v->blk->fn->prog->telling;
    case RTC_CONVTSLICE: return v->nargs == 3 && !v->aux2;      /* a frame's arrays live as long as it: what is in them would be finalized late */
    case RTC_MAKEMAP: return v->nargs == 2 && v->args[0]->op == IR_ADDR && !v->blk->fn->prog->race;
    default: return false;
    }
}

bool esc_only_read(const graph *g, const irval *v)
{
    return v->op == IR_RT && v->imm == RTC_STR2BYTES && v->num && !g->locs.at[v->num].escapes && !g->locs.at[v->num].written;
}

/* A value that makes something which may be in the frame. */
static bool is_alloc(const irval *v) { return v->op == IR_NEW || is_makeslice(v) || esc_may_have_room(v); }

static int arg_slots(const irval *a) { return a->op == IR_BYVAL ? (int)a->imm : 1; }

static const member *member_of(const graph *g, const irfn *fn)
{
    for (int i = 0; i < g->members.n; i++)
        if (g->members.at[i].f->fn == fn) return &g->members.at[i];
    return NULL;
}

static const rtype *rt_of_arg(const irval *v, int k) { return v->args[k]->op == IR_ADDR ? v->args[k]->ptr : NULL; }

static bool has_pointers(const irval *append)
{
    const rtype *t = rt_of_arg(append, 0);
    return !t || t->ptrdata;
}

/* A slice of pointers that is appended to goes two ways, to the result by a temporary; its location is the one behind that of the memory for the elements, if that has one. */
static int appendee_temp(const irval *v) { return (int)v->num + esc_reported(v); }

static void flow(graph *g, int dst, int derefs, irval *v);

/* dst <- what call c returns in slot r, or in any (-1): arguments that leak to it. */
static void flow_result(graph *g, int dst, int derefs, const irval *c, int r)
{
    const member *m = member_of(g, c->fn);
    if (m && r >= 0) { add_edge(g, dst, m->results[r], derefs); return; }
    if (c->nargs == 0) return;
    const esctags *t = esc_tags_of(g, c->fn);
    if (t->unknown) return;                                /* its arguments went to the heap already */
    for (uint32_t i = 0, slot = 0; i < c->nargs; slot += (uint32_t)arg_slots(c->args[i++])) {
        leak k = esc_arg_leak(t, (int)slot, arg_slots(c->args[i]));
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
            if (c->num && !is_makeslice(c) && (esc_may_have_room(c) || (g->report && esc_reported(c)))) spill(g, dst, derefs, c);
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
            if (v->num && !is_makeslice(v) && (esc_may_have_room(v) || (g->report && esc_reported(v)))) spill(g, dst, derefs, v);
            switch (v->imm) {
            case RTC_MAPACCESS1: case RTC_MAPACCESS1_32: case RTC_MAPACCESS1_64: case RTC_MAPACCESS1_STR:
                v = v->args[1];
                continue;
            case RTC_MAKESLICE:
                if (is_makeslice(v)) spill(g, dst, derefs, v);
                return;
            case RTC_GROWSLICE: case RTC_APPENDSLICE:
                if (g->tell && v->num && has_pointers(v)) { add_edge(g, dst, appendee_temp(v), derefs); return; }
                v = v->args[1];
                continue;
            case RTC_SLICE2ARR:
                v = v->args[0];
                continue;
            case RTC_CONCAT:                               /* may be one of its operands; Go says so of s += t only */
                if (g->report && v->src) return;
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

/* What v, dereferenced derefs times, points to is written to. Ways that are told have no use for it. */
static void flow_written(graph *g, int derefs, irval *v)
{
    if (!g->tell) flow(g, WRITTEN, derefs, v);
}

/* A store to p: to a variable itself it is none through an address. */
static void write_through(graph *g, irval *p)
{
    if (store_target(g, p) == HEAP) flow_written(g, 0, p);
}

static void flow_call(graph *g, irval *v)
{
    bool any = false;                                      /* a callee without pointers to leak need not be looked at */
    for (uint32_t i = 0; i < v->nargs; i++) any |= may_leak(v->args[i]);
    if (!any) return;
    uint32_t first = v->op == IR_CALL ? 0 : 1;             /* CALLC's closure does not escape by being called */
    const esctags *t = v->op == IR_CALL ? esc_tags_of(g, v->fn) : NULL;
    const member *m = v->op == IR_CALL ? member_of(g, v->fn) : NULL;
    for (uint32_t i = first, slot = 0; i < v->nargs; slot += (uint32_t)arg_slots(v->args[i++])) {
        irval *a = v->args[i];
        if (!may_leak(a)) continue;
        if (m) { flow(g, m->params[slot], 0, a); continue; }
        if (!t || t->unknown || (int)slot + arg_slots(a) > t->n) { flow(g, HEAP, 0, a); continue; }
        leak k = esc_arg_leak(t, (int)slot, arg_slots(a));
        if (k.heap >= 0) flow(g, HEAP, k.heap, a);
        if (k.written >= 0) flow_written(g, k.written, a);
    }
}

static void flow_because(graph *g, int dst, int derefs, irval *v, const char *what, const irval *call)
{
    const flownote *why = g->why;
    if (call->src) because(g, &(irnote){ .why = what, .e = call->src, .in = esc_package(call), .at = esc_expr_place(call) });
    flow(g, dst, derefs, v);
    g->why = why;
}

/* Where the content of a box goes that the runtime makes. */
static int box_of(const irval *v) { return v->num ? (int)v->num : HEAP; }

static bool is_append(const irval *v) { return v->op == IR_RT && (v->imm == RTC_GROWSLICE || v->imm == RTC_APPENDSLICE); }

static void flow_rt(graph *g, irval *v)
{
    const rtype *t;
    switch (v->imm) {
    case RTC_GROWSLICE: case RTC_APPENDSLICE:              /* elements move to memory that may be the heap's */
        if (v->imm == RTC_APPENDSLICE) write_through(g, v->args[1]);
        if (!has_pointers(v)) return;
        if (g->tell) flow(g, appendee_temp(v), 0, v->args[1]);
        flow_because(g, HEAP, 1, v->args[1], "appendee slice", v);
        if (v->imm == RTC_APPENDSLICE) flow_because(g, HEAP, 1, v->args[4], "appended slice...", v);
        return;
    case RTC_SLICECOPY:
        write_through(g, v->args[1]);
        t = rt_of_arg(v, 0);
        if (!t || t->ptrdata) flow_because(g, HEAP, 1, v->args[3], "copied slice", v);
        return;
    case RTC_CONVT:
        t = rt_of_arg(v, 0);
        if (!t || t->ptrdata) flow(g, box_of(v), 1, v->args[1]);
        return;
    case RTC_MAPASSIGN:
        flow(g, HEAP, 1, v->args[2]);
        return;
    case RTC_MAPASSIGN_STR:
        flow(g, HEAP, 0, v->args[2]);
        return;
    case RTC_CONVTSTRING: case RTC_CONVTSLICE:
        flow(g, box_of(v), 0, v->args[0]);
        return;
    case RTC_MAPASSIGN_64: case RTC_MAPASSIGN_32:
        if (v->args[2]->type == IT_PTR) flow(g, HEAP, 0, v->args[2]);
        return;
    case RTC_MEMCLR: case RTC_CHANRECV:
        write_through(g, v->args[1]);
        return;
    case RTC_MAPITERINIT:                                  /* the iterator leads into the map */
        flow(g, store_target(g, v->args[2]), 0, v->args[1]);
        return;
    case RTC_CHANSEND:
        flow(g, HEAP, 1, v->args[1]);
        return;
    case RTC_SELECTGO:
        flow(g, HEAP, 2, v->args[0]);
        flow_written(g, 1, v->args[0]);                    /* what is received */
        return;
    case RTC_CONVT64: case RTC_PANICWRAP: case RTC_UNSAFESLICE: default:
        return;
    }
}

static int written_through(const leak *k) { return k->written; }

/* dst <- what the body of a closure, whose tags are t, does by way of `how` with the words it captures. v: its object, whose first store is code. */
static void flow_captures(graph *g, irval *v, const irval *code, const esctags *t, int dst, int (*how)(const leak *))
{
    int whole = t->unknown ? 1 : how(&t->at[t->n]);
    if (whole == 0) whole = 1;
    uint32_t found = 0;
    for (const irval *s = code->next; s && !t->unknown && whole != 1; s = s->next) {
        const irval *to = s->op == IR_MOVE ? s->args[0] : NULL;
        if (to && to->op == IR_PTRADD && to->args[0] == v && to->imm >= 8 && to->imm % 8 == 0) {      /* a captured value in memory: of its words the worst */
            int d = -1;
            for (int64_t k = to->imm / 8 - 1; k < (to->imm + s->imm + 7) / 8 - 1 && k < t->ncaps; k++) {
                int dk = how(&t->at[t->n + 1 + k]);
                if (dk >= 0 && (d < 0 || dk < d)) d = dk;
                found |= 1u << k;
            }
            if (d >= 0) flow(g, dst, d + 1, s->args[1]);
        }
        if (s->op != IR_STORE || s->args[0] != v || s->imm < 8 || s->imm / 8 > t->ncaps) continue;
        int k = (int)(s->imm / 8) - 1, d = how(&t->at[t->n + 1 + k]);
        found |= 1u << k;
        if (d >= 0) flow(g, dst, d, s->args[1]);
    }
    for (int k = 0; k < t->ncaps && !t->unknown; k++) {
        int d = how(&t->at[t->n + 1 + k]);
        if (d >= 0 && !(found >> k & 1) && (whole < 0 || d + 1 < whole)) whole = d + 1;
    }
    if (whole >= 0) flow(g, dst, whole, v);
}

/* A closure object of code rf is made at v, whose first store is code: what its body does with the captured values happens to them, whenever it is called.
 * A leak to one of its results counts as one to the heap, since callers do not know which closure they call. The stores of captured words follow that of
 * the code; what leaks of a word that none of them sets leaks of the whole object. */
static void flow_closure(graph *g, irval *v, const irval *code, const rt_func *rf)
{
    if (member_of(g, rf->decl)) return;                    /* its body is in the graph, and what it does with them is seen there */
    const esctags *t = esc_tags_of(g, rf->decl);
    flow_captures(g, v, code, t, HEAP, esc_leaks_out);
    if (!g->tell) flow_captures(g, v, code, t, WRITTEN, written_through);
}

static void flow_value(graph *g, irval *v)
{
    switch (v->op) {
    case IR_STORE:
        if (v->args[0]->op == IR_NEW && v->args[0]->aux2 == 1 && v->imm == 0 && v->args[1]->op == IR_ADDR) flow_closure(g, v->args[0], v, v->args[1]->ptr);
        write_through(g, v->args[0]);
        if (v->args[1]->type == IT_PTR && v->aux2 != 1) flow(g, v->aux2 == 2 ? HEAP : store_target(g, v->args[0]), 0, v->args[1]);
        return;
    case IR_ZERO:
        write_through(g, v->args[0]);
        return;
    case IR_MOVE:
        write_through(g, v->args[0]);
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

static void note_leak(graph *g, int rooti, loc *l, int derefs)
{
    leak *k = &g->leaks[l->param];
    const loc *root = &g->locs.at[rooti];
    bool isheap = rooti == HEAP;
    int d = derefs < 0 ? 0 : derefs > 100 ? 100 : derefs;
    if (rooti == WRITTEN) {
        if (k->written < 0 || d < k->written) k->written = (int8_t)d;
    } else if (isheap || root->escapes) {
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
            if (l->param >= 0 && !g->tell) note_leak(g, rooti, l, l->derefs);
            l->written |= rooti == WRITTEN && addressof;
            l->leavesbody |= rooti != WRITTEN && addressof && l->body >= 0 && !ir_within(g->f, root->body, l->body);
            bool out = rooti != WRITTEN && addressof && !l->escapes && li != HEAP && outlives(root, l, rooti == HEAP) && (l->local || l->alloc);
            if (g->tell && out) esc_tell_escape(g, rooti, li);
            if (g->tell && !l->escapes && esc_isparam(l) && outlives(root, l, rooti == HEAP)) esc_tell_leak(g, rooti, li, addressof ? 0 : l->derefs);
            if (out) {
                l->escapes = true;
                if (!l->queued) { l->queued = true; todo[(*ntodo)++] = li; }
                continue;                                  /* what leads here goes on from here: that is seen when this is the root */
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

uint64_t esc_map_size(const irval *v)
{
    const rtype *t = v->args[0]->ptr;
    bool large = v->args[1]->op == IR_CONST && v->args[1]->imm > ROOM_ENTRIES;
    return HMAP_SIZE + (large ? 0 : t->bucket->size);
}

uint64_t esc_alloc_size(const irval *v)
{
    if (esc_may_have_room(v)) {
        switch (v->imm) {
        case RTC_MAKEMAP: return esc_map_size(v);
        case RTC_STR2RUNES: return 4 * ROOM_RUNES;
        case RTC_CONVT64: return 8;
        case RTC_CONVTSTRING: return 16;
        case RTC_CONVTSLICE: return 24;
        case RTC_MAKESLICE: return ROOM_BYTES / ((const rtype *)v->args[0]->ptr)->size * ((const rtype *)v->args[0]->ptr)->size;
        default: return ROOM_BYTES;
        }
    }
    const rtype *t = v->op == IR_NEW ? v->ptr : v->args[0]->ptr;
    uint64_t count = v->op == IR_NEW ? (v->imm > 0 ? (uint64_t)v->imm : v->imm < 0 ? UINT64_MAX : 1) : (uint64_t)v->args[2]->imm;
    if (v->op == IR_RT && (v->args[1]->imm < 0 || v->args[2]->imm < v->args[1]->imm)) return UINT64_MAX;
    if (t->size && count > MAXSTACKNEW / t->size) return UINT64_MAX;
    return t->size * count;
}

/* A variable is one of each turn of the innermost loop in which it is defined: per-iteration variables are defined before their loop and again at
 * the end of each turn. What leaves the loop may mention it outside. Variables without VARDEF (temporaries) live in the outermost loop that mentions them. */
static void set_depths(irfunc *f)
{
    bool loops = false;
    for (int i = 0; i < f->blocks.n; i++) loops |= f->blocks.at[i]->loopdepth > 0;
    for (int i = 0; i < f->locals.n; i++) f->locals.at[i]->loopdepth = loops ? -1 : 0, f->locals.at[i]->defined = false;
    if (!loops) return;
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < f->blocks.n; i++) {
            irblock *b = f->blocks.at[i];
            for (irval *v = b->first; v; v = v->next) {
                if (v->op != (pass == 0 ? IR_VARDEF : IR_LOCAL)) continue;
                irlocal *l = v->local;
                if (pass == 0) l->defined = true;
                else if (l->defined) continue;
                if (l->loopdepth < 0 || (pass == 0 ? b->loopdepth > l->loopdepth : b->loopdepth < l->loopdepth)) l->loopdepth = b->loopdepth;
            }
        }
    for (int i = 0; i < f->locals.n; i++)
        if (f->locals.at[i]->isparam || f->locals.at[i]->isresult || f->locals.at[i]->loopdepth < 0) f->locals.at[i]->loopdepth = 0;
}

static uint64_t max_var(const graph *g) { return g->report && !g->f->prog->recent ? MAXREPORTVAR : MAXSTACKVAR; }

/* A make of a slice of variable size, for which there is no room in Go 1.19's frame. */
static bool is_variable_make(const graph *g, const irval *v) { return !g->f->prog->recent && v->op == IR_RT && v->imm == RTC_MAKESLICE; }

static void add_locals(graph *g, irfunc *f)
{
    set_depths(f);
    for (int i = 0; i < f->locals.n; i++) {
        irlocal *l = f->locals.at[i];
        int x = new_loc(g, l->loopdepth);
        g->locs.at[x].local = l;
        if (g->tell) l->scratch = (void *)(intptr_t)x;
        else g->locs.at[x].escapes = l->rt->size > max_var(g) && l->argslot < 0;
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

static void add_slots(graph *g, irfunc *f)
{
    g->params = arena_array(g->ar, int, f->nargs + 1);
    if (!g->tell) g->results = arena_array(g->ar, int, f->nres + 1);
    g->ncaps = esc_captures(f);
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

/* Go's first memory for what is appended may be in the frame, and then is whatever loop that is in. */
static void add_alloc(graph *g, irval *v, bool alloc)
{
    v->num = new_loc(g, is_append(v) ? 0 : v->blk->loopdepth);
    loc *l = &g->locs.at[v->num];
    l->alloc = v;
    if (!g->tell) l->escapes = alloc ? esc_alloc_size(v) > MAXSTACKNEW : is_variable_make(g, v);
}

static void add_temp(graph *g, irval *v)
{
    int x = new_loc(g, v->blk->loopdepth);
    g->locs.at[x].temp = true;
    if (!v->num) v->num = x;
}

static void add_allocs(graph *g, irfunc *f)
{
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        for (irval *v = b->first; v; v = v->next) {
            bool alloc = is_alloc(v) && !(g->report && v->op == IR_RT && v->imm == RTC_CONCAT && !v->src);      /* of s += t nothing is told */
            v->num = 0;
            if (alloc || (g->report && v->src && esc_reported(v))) add_alloc(g, v, alloc);
            if (g->tell && is_append(v) && has_pointers(v)) add_temp(g, v);
        }
    }
}

/* Where variables of inlined bodies begin. Parameters and results of such bodies that have no such place belong to the function around them, as allocations do: a closure that a body
 * returns goes on without passing a variable. */
static void find_bodies(graph *g, irfunc *f)
{
    for (int i = 0; i < f->blocks.n && f->inls.n > 0; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next)
            if (v->op == IR_VARDEF && v->local->argslot < 0 && !v->local->isvolatile) g->locs.at[local_loc(g, v->local)].body = v->inlined;
}

static void add_flows(graph *g, irfunc *f)
{
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) flow_value(g, v);
}

/* HEAP and WRITTEN. */
static void special_locs(graph *g)
{
    new_loc(g, -1);
    new_loc(g, INT_MAX);
}

static void build(graph *g, irfunc *f)
{
    g->f = f;
    special_locs(g);
    add_locals(g, f);
    add_slots(g, f);
    add_allocs(g, f);
    find_bodies(g, f);
    add_flows(g, f);
}

/* ---- telling ---- */

/* Why l must be in the heap whatever becomes of it; NULL: it need not be. */
static const char *heap_reason(const graph *g, const loc *l)
{
    if (l->local) return l->local->obj && l->local->rt->size > max_var(g) && l->local->argslot < 0 ? "too large for stack" : NULL;
    irval *v = l->alloc;
    if (!v) return NULL;
    if (is_alloc(v)) return esc_alloc_size(v) > MAXSTACKNEW ? "too large for stack" : NULL;
    return is_variable_make(g, v) ? "non-constant size" : NULL;
}

static void flow_large(graph *g)
{
    for (int i = 1; i < g->locs.n; i++) {
        const loc *l = &g->locs.at[i];
        const char *why = heap_reason(g, l);
        if (!why) continue;
        irnote n = { .why = why, .d = NULL };
        n.alloc = l->alloc;
        n.at = esc_loc_place(l);
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
    g->low = INT_MAX;
    special_locs(g);
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

void esc_solve(graph *g, irfunc *f)
{
    g->low = INT_MAX;
    build(g, f);
    solve(g);
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
 * ensures irlocal.escapes and body; irval.flags of what makes something: IRF_MARK when it may become a local, or use one */
void ir_escape(irfunc *f)
{
    if (!anything_to_decide(f)) return;
    graph g = { .ar = f->ar };
    f->prog->tagwork = 0;
    esc_solve(&g, f);
    if (!f->fn->esc) esc_join_tags(f->fn->esc = esc_new_tags(f), &g);
    uint64_t frame = 0;
    for (int i = 0; i < g.locs.n; i++) {
        loc *l = &g.locs.at[i];
        if (l->local) {
            if (!l->escapes && (frame += l->local->rt->size) > MAXFRAME && l->local->rt->size > 64 && l->local->argslot < 0) l->escapes = true;
            l->local->escapes = l->escapes;
            l->local->body = l->leavesbody ? -1 : l->body;
        }
        if (l->alloc) {
            l->alloc->flags &= (uint8_t)~IRF_MARK;
            if (esc_only_read(&g, l->alloc)) {
                l->alloc->aux2 = true;
                l->alloc->blk->fn->marked = true;
            } else if (!l->escapes && (frame += esc_alloc_size(l->alloc)) <= MAXFRAME) {
                l->alloc->flags |= IRF_MARK;
                l->alloc->blk->fn->marked = true;
            }
        }
    }
}
