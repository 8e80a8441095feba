/* ir.c - building blocks of the IR: tables of operations, values, blocks, edges.
 *
 * Values live in their function's arena. uses counts operand uses exactly: every way of setting or dropping an
 * operand goes through ir_setarg, ir_remove or the constructors here.
 */
#include "compiler/ir/ir.h"

/* The flag letters of the .def files, spelled as identifiers there. */
enum {
    P = IROF_P, T = IROF_T, W = IROF_W, R = IROF_R, S = IROF_S, X = IROF_X,
    U = IROF_U, PU = P | U, PX = P | X, PR = P | R, RW = R | W, WS = W | S, RWXS = R | W | X | S, RWS = R | W | S, TX = T | X,
    RS = R | S, XS = X | S, RXS = R | X | S, RX = R | X, WXS = W | X | S, WX = W | X, RWX = R | W | X, XT = X | T
};

const iropinfo ir_opinfo[IR_NOPS] = {
#define IROP(name, nargs, flags, doc) { #name, nargs, flags },
#include "compiler/ir/ir_ops.def"
#undef IROP
};

const rtcallinfo ir_rtinfo[RTC_COUNT] = {
#define RTCALL(name, res, args, flags, doc) { #name, res, args, flags },
#include "compiler/ir/rtcalls.def"
#undef RTCALL
};

irfunc *ir_newfunc(irprog *p, irfn *fn)
{
    arena own;
    if (p->nspare) own = p->spare[--p->nspare]; else arena_init(&own);
    irfunc *f = arena_new(&own, irfunc);                  /* in the arena it owns */
    f->fn = fn;
    f->prog = p;
    f->laps = p->laps;
    f->own = own;
    f->ar = &f->own;
    fn->ir = f;
    vec_push(p->ar, &p->live, fn);
    return f;
}

irfunc *ir_newkept(irprog *p, irfn *fn)
{
    arena *ar = p->irar ? p->irar : p->ar;
    irfunc *f = arena_new(ar, irfunc);
    f->fn = fn;
    f->prog = p;
    f->laps = p->laps;
    f->ar = ar;
    fn->ir = f;
    return f;
}

void ir_freefunc(irfunc *f) { ir_freearena(f->prog, f->own); }

void ir_freearena(irprog *p, arena own)
{
    int before = laps_enter(p->laps, STAGE_RELEASE);
    arena_reset(&own);
    if (own.chunks && p->nspare < IR_SPARE) p->spare[p->nspare++] = own;
    else arena_free(&own);
    laps_leave(p->laps, before);
}

void ir_rest(irprog *p)
{
    for (int i = 0; i < p->nspare; i++) arena_rest(&p->spare[i]);
}

void ir_release(irfn *fn)
{
    if (fn->ir) ir_freefunc(fn->ir);
    fn->ir = NULL;
}

irblock *ir_newblock(irfunc *f)
{
    irblock *b = arena_new(f->ar, irblock);
    b->fn = f;
    b->id = f->nblocks++;
    b->succs = b->succbuf;
    f->domvalid = false;
    vec_push(f->ar, &f->blocks, b);
    return b;
}

bool ir_within(const irfunc *f, int32_t inlined, int32_t body)
{
    while (inlined >= 0 && inlined != body) inlined = f->inls.at[inlined].parent;
    return inlined == body;
}

irlocal *ir_newlocal(irfunc *f, const char *name, Object *obj, const rtype *rt)
{
    irlocal *l = arena_new(f->ar, irlocal);
    l->id = (uint32_t)f->locals.n;
    l->name = name;
    l->obj = obj;
    l->rt = rt;
    l->argslot = -1;
    l->slot = -1;
    l->body = -1;
    if (obj) l->at = obj->at;
    vec_push(f->ar, &f->locals, l);
    return l;
}

ALWAYS_INLINE irval *newval(irblock *b, int op, int type, int nargs)
{
    irfunc *f = b->fn;
    irval *v = arena_new(f->ar, irval);
    v->op = (uint16_t)op;
    v->type = (uint8_t)type;
    v->id = f->nvals++;
    v->blk = b;
    v->nargs = (uint32_t)nargs;
    v->args = nargs <= 3 ? v->inl : arena_array(f->ar, irval *, nargs);
    v->inlined = -1;
    return v;
}

static void link_last(irblock *b, irval *v)
{
    v->prev = b->last;
    if (b->last) b->last->next = v; else b->first = v;
    b->last = v;
}

static void setargs(irval *v, irval **args)
{
    for (uint32_t i = 0; i < v->nargs; i++) {
        v->args[i] = args[i];
        if (args[i]) args[i]->uses++;
    }
}

irval *ir_appendn(irblock *b, int op, int type, irval **args, int nargs)
{
    irval *v = newval(b, op, type, nargs);
    setargs(v, args);
    link_last(b, v);
    return v;
}

irval *ir_insert_before(irval *where, int op, int type, int nargs, irval **args)
{
    irblock *b = where->blk;
    irval *v = newval(b, op, type, nargs);
    setargs(v, args);
    v->at = where->at;
    v->inlined = where->inlined;
    v->next = where;
    v->prev = where->prev;
    if (where->prev) where->prev->next = v; else b->first = v;
    where->prev = v;
    return v;
}

irval *ir_insert_after(irval *where, int op, int type, int nargs, irval **args)
{
    if (where->next) return ir_insert_before(where->next, op, type, nargs, args);
    irval *v = newval(where->blk, op, type, nargs);
    setargs(v, args);
    v->at = where->at;
    v->inlined = where->inlined;
    link_last(where->blk, v);
    return v;
}

irval *ir_const(irblock *b, int type, int64_t k)
{
    irval *v = ir_append(b, IR_CONST, type, 0);
    v->imm = k;
    return v;
}

void ir_addsucc(irblock *from, irblock *to)
{
    int n = from->nsuccs;
    if (n >= 2 && (n & (n - 1)) == 0) {           /* grow at powers of two; succbuf holds the first two */
        irblock **s = arena_array(from->fn->ar, irblock *, 2 * n);
        memcpy(s, from->succs, sizeof *s * (size_t)n);
        from->succs = s;
    }
    from->succs[from->nsuccs++] = to;
    vec_push(from->fn->ar, &to->preds, from);
}

void ir_jump(irblock *from, irblock *to)
{
    ir_append(from, IR_JUMP, IT_VOID, 0);
    ir_addsucc(from, to);
}

void ir_br(irblock *from, irval *c, irblock *t, irblock *e)
{
    ir_append(from, IR_BR, IT_VOID, 1, c);
    ir_addsucc(from, t);
    ir_addsucc(from, e);
}

void ir_setarg(irval *v, int i, irval *x)
{
    if (x) x->uses++;
    if (v->args[i]) v->args[i]->uses--;
    v->args[i] = x;
}

void ir_replace(irval *v, irval *with)
{
    irfunc *f = v->blk->fn;
    for (int i = 0; i < f->blocks.n && v->uses > 0; i++)
        for (irval *u = f->blocks.at[i]->first; u; u = u->next)
            for (uint32_t k = 0; k < u->nargs; k++)
                if (u->args[k] == v) ir_setarg(u, (int)k, with);
}

void ir_remove(irval *v)
{
    irblock *b = v->blk;
    for (uint32_t i = 0; i < v->nargs; i++)
        if (v->args[i]) { v->args[i]->uses--; v->args[i] = NULL; }
    if (v->prev) v->prev->next = v->next; else b->first = v->next;
    if (v->next) v->next->prev = v->prev; else b->last = v->prev;
    v->prev = v->next = NULL;
    v->blk = NULL;
}
