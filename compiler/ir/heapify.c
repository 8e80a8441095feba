/* heapify.c - rewrites a function by what escape analysis decided (escape.c).
 *
 * An escaping variable becomes a cell, a pointer in the frame to memory that is made where the variable begins, and each address of it a load of the cell. An
 * allocation that may stay becomes a variable of the frame, and what the runtime would make for a conversion or a map is given room there (runtime/abi/room.h).
 */
#include "compiler/ir/escape.h"
#include "runtime/abi/room.h"

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
    uint64_t size = esc_map_size(v), words = size / 8;
    const rtype *b = ((const rtype *)v->args[0]->ptr)->bucket;
    uint8_t *ptr = arena_array(f->ar, uint8_t, words + 1);
    for (int w = 0; w < HMAP_SIZE / 8; w++) ptr[w] = HMAP_PTRBITS >> w & 1;
    for (uint64_t w = 0; size > HMAP_SIZE && w < b->ptrdata / 8; w++) ptr[HMAP_SIZE / 8 + w] = b->gcbits[w / 8] >> (w % 8) & 1;
    return ir_rt_bytes(f->prog, size, ptr);
}

/* Of the memory that v may use instead of the heap. */
static const rtype *room_layout(irfunc *f, const irval *v)
{
    if (v->imm == RTC_MAKEMAP) return map_layout(f, v);
    uint64_t size = esc_alloc_size(v);
    if (v->imm == RTC_MAKESLICE) {
        const rtype *t = v->args[0]->ptr;
        return array_layout(f, t, size / t->size);
    }
    uint8_t *ptrs = arena_array(f->ar, uint8_t, size / 8);
    ptrs[0] = v->imm == RTC_CONVTSTRING || v->imm == RTC_CONVTSLICE;
    return ir_rt_bytes(f->prog, size, ptrs);
}

/* One more operand for v: an address in the frame of what it may use instead of the heap, and does if it is enough. */
static void give_room(irfunc *f, irval *v)
{
    irlocal *l = ir_newlocal(f, NULL, NULL, room_layout(f, v));
    irval *d = ir_insert_before(v, IR_VARDEF, IT_VOID, 0, NULL), *a = ir_insert_before(v, IR_LOCAL, IT_PTR, 0, NULL);
    d->local = a->local = l;
    d->imm = v->imm != RTC_MAKEMAP && v->imm != RTC_MAKESLICE && !l->rt->ptrdata;      /* need it be cleared? */
    irval **args = arena_array(f->ar, irval *, v->nargs + 1);
    memcpy(args, v->args, v->nargs * sizeof *args);
    args[v->nargs] = NULL;
    v->args = args;
    v->nargs++;
    ir_setarg(v, (int)v->nargs - 1, a);
    v->flags &= (uint8_t)~IRF_MARK;
}

/* v makes a []byte(s) that is only read: its results are the string's own pointer and length. That of an empty string may be nil, which the slice must not be. */
static void show_string(irfunc *f, irval *v)
{
    irval *p = v->args[0], *n = v->args[1];
    irval *nil = ir_insert_before(v, IR_NIL, IT_PTR, 0, NULL), *isnil = ir_insert_before(v, IR_EQ, IT_BOOL, 2, (irval *[]){ p, nil });
    irval *empty = ir_insert_before(v, IR_ADDR, IT_PTR, 0, NULL);
    empty->ptr = arena_alloc(f->prog->ar, 8, 8);
    irval *at = ir_insert_before(v, IR_SELECT, IT_PTR, 3, (irval *[]){ isnil, empty, p });
    for (irval *r = v->next; v->uses > 0; r = r->next) {
        if (r->op != IR_RES || r->args[0] != v) continue;
        irval *part = r->imm == 0 ? at : n;
        ir_setarg(r, 0, part);
        r->op = IR_COPY;
        r->imm = 0;
        r->aux2 = 0;
    }
    ir_remove(v);
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
    for (int i = 0; f->marked && i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first, *next; v; v = next) {
            next = v->next;
            if (v->op == IR_RT && v->imm == RTC_STR2BYTES && v->aux2) {
                show_string(f, v);
                continue;
            }
            if (v->op == IR_RT && (v->flags & IRF_MARK) && esc_may_have_room(v)) give_room(f, v);
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
