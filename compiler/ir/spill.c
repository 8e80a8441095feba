/* spill.c - functions with more variables than a frame has slots.
 *
 * An instruction names slots by 16 bits, so a frame holds at most MAX_SLOTS of them. Where a function has so many variables that they might not fit, they
 * move to one object in the heap, made when the function is entered: a variable's address becomes an offset in it. Nothing changes for the
 * program but speed: variables that outlive the function have been moved by escape analysis before, and those here are gone with the object. Lowering helps: beyond the same
 * number it binds no variable to its value (lo_declare_as), since values need slots, too.
 *
 * Parameters in memory and results of functions that defer stay where others look for them.
 */
#include "compiler/ir/passes.h"

static bool may_move(const irlocal *l) { return l->argslot < 0 && !l->isvolatile; }

/* Places the variables one behind the other, and tells which words hold pointers. Returns the object's layout; offsets: by local. */
static const rtype *layout(irfunc *f, int64_t *offsets, int n)
{
    uint64_t size = 0;
    for (int i = 0; i < n; i++) {
        const irlocal *l = f->locals.at[i];
        if (!may_move(l)) continue;
        offsets[i] = (int64_t)size;
        size += ALIGN_UP(l->rt->size, (uint64_t)8);
    }
    uint8_t *ptrs = arena_array(f->ar, uint8_t, size / 8 + 1);
    for (int i = 0; i < n; i++) {
        const irlocal *l = f->locals.at[i];
        for (uint64_t w = 0; may_move(l) && w < l->rt->ptrdata / 8; w++)
            ptrs[(uint64_t)offsets[i] / 8 + w] = l->rt->gcbits[w / 8] >> (w % 8) & 1;
    }
    return ir_rt_bytes(f->prog, size ? size : 8, ptrs);
}

static irval *address(irval *where, irval *object, int64_t off)
{
    irval *a = ir_insert_before(where, IR_PTRADD, IT_PTR, 1, &object);
    a->imm = off;
    a->flags |= IRF_NONNULL;
    return a;
}

/* A new instance is a cleared one, unless it is stored whole at once. */
static void begin(irval *v, irval *object, int64_t off)
{
    const rtype *t = v->local->rt;
    if (v->imm != 1 && t->size) {
        irval *a = address(v, object, off), *z = ir_insert_before(v, IR_ZERO, IT_VOID, 1, &a);
        z->imm = (int64_t)t->size;
        z->ptr = t->ptrdata ? t : NULL;
    }
    ir_remove(v);
}

/* needs   ir_heapify
 * breaks  nothing
 * ensures no LOCAL or VARDEF of a variable that may move is left */
void ir_spill(irfunc *f)
{
    int n = f->locals.n;
    int64_t *offsets = arena_array(f->ar, int64_t, n + 1);
    const rtype *rt = layout(f, offsets, n);
    irval *first = f->blocks.at[0]->first;
    while (first->op == IR_PARAM || first->op == IR_CTX) first = first->next;
    irval *object = ir_insert_before(first, IR_NEW, IT_PTR, 0, NULL);
    object->ptr = rt;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first, *next; v; v = next) {
            next = v->next;
            if ((v->op != IR_LOCAL && v->op != IR_VARDEF) || !may_move(v->local)) continue;
            int64_t off = offsets[v->local->id];
            if (v->op == IR_VARDEF) {
                begin(v, object, off);
                continue;
            }
            v->op = IR_PTRADD;
            v->flags |= IRF_NONNULL;
            v->local = NULL;
            v->imm = off;
            v->args = v->inl;
            v->nargs = 1;
            v->args[0] = NULL;
            ir_setarg(v, 0, object);
        }
}
