/* escape.c - decides which variables live in the heap, and rewrites them.
 *
 * A variable may stay in its frame when its address only goes to operations that use it at once: loads, stores through it, copies,
 * comparisons, runtime calls that do not keep it. Otherwise it moves to the heap: each VARDEF becomes a NEW whose pointer is kept in a
 * local of its own, and each use of the address loads that pointer. */
#include "compiler/ir/passes.h"

/* Runtime calls that forget the addresses they are given. */
static bool keeps_nothing(int64_t rt)
{
    switch (rt) {
    case RTC_MAPACCESS1: case RTC_MAPACCESS2: case RTC_MAPASSIGN: case RTC_MAPDELETE: case RTC_CONVT: case RTC_EQUAL:
    case RTC_MAPITERINIT: case RTC_MAPITERNEXT: case RTC_SLICECOPY: case RTC_MEMCLR: case RTC_CHANSEND: case RTC_CHANRECV:
    case RTC_DECODERUNE: case RTC_BYTES2STR: case RTC_RUNES2STR:
        return true;
    }
    return false;
}

/* Whether operand k of v may be an address of the frame. */
static bool safe_use(const irval *v, uint32_t k)
{
    switch (v->op) {
    case IR_LOAD: case IR_ZERO: case IR_MOVE: case IR_MEMEQ: case IR_BYVAL: case IR_NILCHECK: case IR_PTRADD: case IR_PTRIDX:
    case IR_EQ: case IR_NE: case IR_STREQ: case IR_STRCMP:
        return true;
    case IR_STORE: return k == 0;
    case IR_RT: return keeps_nothing(v->imm);
    }
    return false;
}

static irlocal *frame_base(irval *a)
{
    while (a->op == IR_PTRADD || a->op == IR_PTRIDX) a = a->args[0];
    return a->op == IR_LOCAL ? a->local : NULL;
}

/* needs   lowering's form
 * breaks  nothing
 * ensures irlocal.escapes */
void ir_escape(irfunc *f)
{
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next)
            for (uint32_t k = 0; k < v->nargs; k++) {
                irlocal *l = v->args[k]->type == IT_PTR ? frame_base(v->args[k]) : NULL;
                if (l && !safe_use(v, k)) l->escapes = true;
            }
}

/* ---- rewriting ---- */

static const rtype *pointer_layout(irprog *p)
{
    return ir_rtype(p, p->types->typ[TY_UNSAFEPTR]);
}

static irval *insert_new(irval *where, irlocal *l, irlocal *cell)
{
    irval *n = ir_insert_before(where, IR_NEW, IT_PTR, 0, NULL);
    n->ptr = l->rt;
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

/* needs   irlocal.escapes
 * breaks  nothing
 * ensures no LOCAL of an escaping variable is left */
void ir_heapify(irfunc *f)
{
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
