/* lower_call.c - calls.
 *
 * A call is made in two steps: lo_callsite evaluates callee and arguments (in gc's order: nested calls first, the rest
 * after them), lo_emitcall makes the call and fetches the results at once. defer and go do the first step and leave the second to
 * a function of their own (lower_func.c).
 */
#include "compiler/ir/gotemps.h"
#include "compiler/ir/lower.h"
#include "compiler/ir/passes.h"
#include "compiler/ir/stdinline.h"

Type *lo_tupletype(Type *t, int i) { return t->kind == TY_TUPLE ? t->tuple.at[i] : t; }

/* ---- intrinsics ---- */

static Object *callee_object(Expr *fun)
{
    fun = unparen(fun);
    Object *o = fun->kind == X_NAME ? fun->name.obj : fun->kind == X_SELECTOR ? fun->sel.obj : NULL;
    return o && o->kind == O_FUNC ? o : NULL;
}

/* Functions of standard packages that are an operation: with the operands and the result that their types say. */
typedef struct intrinsic { const char *name; int op; } intrinsic;

static const intrinsic of_math[] = {
    { "Sqrt", IR_FSQRT }, { "sqrt", IR_FSQRT }, { "Abs", IR_FABS }, { "Floor", IR_FFLOOR }, { "Trunc", IR_FTRUNC }, { "Ceil", IR_FCEIL },
    { "Float64bits", IR_FBITS }, { "Float32bits", IR_FBITS }, { "Float64frombits", IR_BITSF }, { "Float32frombits", IR_BITSF }, { NULL, 0 }
};
static const intrinsic of_bits[] = {
    { "Len", IR_BITLEN }, { "Len64", IR_BITLEN }, { "Len32", IR_BITLEN }, { "Len16", IR_BITLEN }, { "Len8", IR_BITLEN },
    { "OnesCount", IR_POPCNT }, { "OnesCount64", IR_POPCNT }, { "OnesCount32", IR_POPCNT }, { "OnesCount16", IR_POPCNT }, { "OnesCount8", IR_POPCNT },
    { "TrailingZeros", IR_CTZ }, { "TrailingZeros64", IR_CTZ }, { "ReverseBytes", IR_BSWAP }, { "ReverseBytes64", IR_BSWAP },
    { "RotateLeft", IR_ROTL }, { "RotateLeft64", IR_ROTL }, { "RotateLeft32", IR_ROTL }, { "mulHigh", IR_MULHI }, { NULL, 0 }
};
static const struct { const char *path; const intrinsic *tab; } intrinsics[] = { { "math", of_math }, { "math/bits", of_bits } };

static const intrinsic *intrinsic_of(const callsite *cs)
{
    Object *o = cs->kind == CS_STATIC && cs->e ? callee_object(cs->e->call.fun) : NULL;
    if (!o || !o->pkg || o->type->sig.recv) return NULL;
    for (size_t i = 0; i < countof(intrinsics); i++) {
        if (strcmp(o->pkg->path, intrinsics[i].path) != 0) continue;
        for (const intrinsic *k = intrinsics[i].tab; k->name; k++)
            if (strcmp(o->name->s, k->name) == 0) return k;
    }
    return NULL;
}

/* ---- callee and arguments ---- */

/* Prepares what stands before the '(' */
static void prep_fun(lower *L, Expr *fun)
{
    if (fun->kind == X_SELECTOR && !fun->sel.obj && fun->sel.s) {
        if (fun->sel.s->kind != SEL_METHODEXPR) lo_prep(L, fun->sel.x);
        return;
    }
    lo_prep(L, fun);
}

/* A method call on an interface variable that was given a value of a known type once and for all, as gc does it. */
static bool devirtualise(lower *L, Expr *fun, callsite *cs)
{
    Selection *s = fun->sel.s;
    Expr *x = unparen(fun->sel.x);
    Object *o = x->kind == X_NAME ? x->name.obj : NULL;
    if (L->noguess || s->npath || !o || o->kind != O_VAR || !o->owner || !o->low) return false;
    varref *r = o->low;
    if (r->kind == VR_ADDR || !r->concrete || under(o->type)->kind != TY_INTERFACE) return false;
    Selection *c = type_lookup(L->t, r->concrete, s->obj->name, s->obj->pkg);
    if (!c || c->kind == SEL_FIELD) return false;
    method m;
    val i = lo_load(L, lo_varplace(L, o), o->type);
    L->at = fun->at;
    val v = lo_receiver(L, lo_unbox(L, i.v[1], r->concrete), r->concrete, c->path, c->npath, c->obj, true, &m);
    vec_push(L->ar, &L->f->devirts, ((irdevirt){ cs->e, r->concrete }));
    cs->args[cs->nargs++] = (carg){ v, m.recv };
    cs->kind = m.iface ? CS_IFACE : CS_STATIC;
    cs->index = m.index;
    if (!m.iface) cs->fn = ir_fn_of_obj(L->p, m.m);
    return true;
}

/* x.M of which the receiver is *x or &x. */
static val note_receiver(lower *L, val x, Expr *fun)
{
    Expr *e = fun->sel.x;
    const Object *m = fun->sel.s->obj;
    bool ptr = under(e->type)->kind == TY_POINTER, wants = m->ptrrecv;
    if (ptr == wants || fun->sel.s->npath || under(e->type)->kind == TY_INTERFACE) return x;
    return lo_noted(L, ptr ? lo_load(L, x, e->type) : x, &(irnote){ .why = ptr ? "indirection" : "address-of", .e = e, .at = fun->at });
}

/* Who calls fn? An instance that only other ones call has nothing made for it but its code. */
static void note_use(lower *L, irfn *fn)
{
    const irfn *in = L->fn;
    while (in->outer) in = in->outer;
    if (in->obj && in->obj->gen) fn->genericuse = true; else fn->plainuse = true;
}

static void eval_fun(lower *L, Expr *fun, callsite *cs)
{
    Selection *s = fun->kind == X_SELECTOR && !fun->sel.obj ? fun->sel.s : NULL;
    Object *o = callee_object(fun);
    if (o) {
        cs->kind = CS_STATIC;
        cs->fn = ir_fn_of_obj(L->p, o);
        if (L->p->telling) note_use(L, cs->fn);
        return;
    }
    if (s && s->kind == SEL_METHOD && devirtualise(L, fun, cs)) return;
    if (s && s->kind == SEL_METHOD) {
        method m;
        val x = lo_place(L, fun->sel.x);
        L->at = fun->at;
        if (L->p->noting) x = note_receiver(L, x, fun);
        val r = lo_receiver(L, x, fun->sel.x->type, s->path, s->npath, s->obj, true, &m);
        cs->args[cs->nargs++] = (carg){ r, m.recv };
        cs->kind = m.iface ? CS_IFACE : CS_STATIC;
        cs->index = m.index;
        if (!m.iface) cs->fn = ir_fn_of_obj(L->p, m.m);
        return;
    }
    val v = lo_eval(L, fun);
    irval *f = v.v[0];
    if (fun->kind == X_FUNCLIT) vec_push(L->ar, &L->f->litcalls, ((irlitcall){ fun, f->op != IR_FUNC, false }));
    if (f->op == IR_FUNC) {
        cs->kind = CS_STATIC;
        cs->fn = f->fn;
        if (f == L->b->last && fun->kind == X_FUNCLIT) ir_remove(f);      /* another's value, of a variable or its field, may be used again */
        return;
    }
    cs->kind = CS_CLOSURE;
    cs->args[cs->nargs++] = (carg){ v, fun->type };
}

/* Result i of call, which is an argument of e: for reports the variable that Go puts it into. */
static Expr *spread_source(lower *L, Expr *e, int i)
{
    int temp = L->p->recent ? gotemps_find(L->p->temps, unparen(e->call.args.at[0])) : -1;
    if (temp < 0) return e;
    Expr *x = arena_new(L->p->ar, Expr);
    x->kind = X_NAME;
    x->mode = M_VALUE;
    x->at = e->at;
    x->name.name = intern_cstr(L->p->types->syms, arena_printf(L->p->ar, ".autotmp_%d", temp + i));
    return x;
}

static val variadic(lower *L, Expr *e, Type *st, carg *vals, Expr **exprs, int n, int first)
{
    if (n == 0) return lo_zero(L, st);
    Type *elem = under(st)->elem;
    irval *p = lo_new(L, elem, e);
    p->imm = n;
    p->aux2 = 3;
    int64_t size = (int64_t)lo_size(L, elem);
    const around *was = L->around, own = { NULL, { .why = "slice-literal-element", .e = e, .at = e->at, .rest = true } };
    if (L->p->noting) L->around = &own;
    for (int i = 0; i < n; i++) {
        addr a = { p, NULL, i * size };
        if (exprs) lo_storeexpr(L, a, exprs[i], elem, true);
        else lo_store(L, a, lo_inliteral(L, lo_conv(L, vals[i].v, vals[i].t, elem, spread_source(L, e, first + i))), elem);
    }
    L->around = was;
    irval *len = lo_i64(L, n);
    return lo_leaf3(p, len, len);
}

/* A function that Go inlines hands its variadic parameter on to another: that is a variable on the way. */
static void note_wrapper(lower *L, callsite *cs)
{
    const Object *f = cs->kind == CS_STATIC ? cs->fn->obj : NULL;
    cs->wraps = L->p->noting && L->p->recent && f ? stdinline_wraps(f) : NULL;
    if (!cs->wraps) return;
    carg *rest = &cs->args[cs->nargs - 1];
    rest->v = lo_load(L, rest->v, rest->t);
    if (rest->v.kind != V_LEAF || rest->v.v[0]->op == IR_NIL || rest->v.v[0]->op == IR_CONST) return;
    val v = lo_noted(L, rest->v, &(irnote){ .why = "assign-pair", .e = cs->e, .callee = cs->fn, .at = cs->at });
    addr a = lo_shown_temp(L, v.v[0]);
    a.l->name = arena_printf(L->ar, "%s.%s", f->pkg->name->s, cs->sig->sig.params[cs->sig->sig.nparams - 1]->name->s);
    rest->v.v[0] = lo_ld(L, a, 0, IT_PTR);
}

static void spread_args(lower *L, Expr *e, callsite *cs, val *vs, Type **ts, int n)
{
    Type *sig = cs->sig;
    int np = sig->sig.nparams, fixed = sig->sig.variadic ? np - 1 : np;
    for (int i = 0; i < fixed && i < n; i++) {
        Type *pt = sig->sig.params[i]->type;
        cs->args[cs->nargs++] = (carg){ lo_conv(L, vs[i], ts[i], pt, spread_source(L, e, i)), pt };
    }
    if (!sig->sig.variadic) return;
    carg *rest = arena_array(L->ar, carg, n + 1);
    for (int i = fixed; i < n; i++) rest[i - fixed] = (carg){ vs[i], ts[i] };
    Type *st = sig->sig.params[fixed]->type;
    cs->args[cs->nargs++] = (carg){ variadic(L, e, st, rest, NULL, n - fixed, fixed), st };
}

/* What argument i of call e becomes. */
static Type *param_type(const void *e, int i)
{
    const Expr *call = e;
    Type *sig = under(unparen(call->call.fun)->type);
    int np = sig->sig.nparams;
    bool rest = sig->sig.variadic && i >= np - 1;
    if (!rest) return sig->sig.params[i]->type;
    return call->call.ddd ? sig->sig.params[np - 1]->type : under(sig->sig.params[np - 1]->type)->elem;
}

/* Does gc inline a call of fun? What is said of standard packages would be of our own sources, so nothing is. */
static bool is_inlined(lower *L, Expr *fun)
{
    Object *o = fun->kind == X_SELECTOR && !fun->sel.obj && fun->sel.s && fun->sel.s->kind == SEL_METHOD ? fun->sel.s->obj : callee_object(fun);
    const inlcost *x = fun->kind == X_FUNCLIT ? inl_costlit(L->p, fun->func.info) : o && o->pkg && !o->pkg->lazy ? inl_cost(L->p, o) : NULL;
    return x && !x->why && x->cost <= (fun->kind == X_FUNCLIT ? INL_ONCEBUDGET : INL_BUDGET);
}

/* What comes ahead of a call: the rest of a variadic function's arguments, which is a literal; and all arguments, if what is called is known only then. */
static void settle_args(lower *L, Expr *e, Expr *fun, int fixed)
{
    Exprs *as = &e->call.args;
    bool method = fun->kind == X_SELECTOR && !fun->sel.obj && fun->sel.s->kind == SEL_METHOD;
    bool known = method ? under(fun->sel.x->type)->kind != TY_INTERFACE : callee_object(fun) != NULL;
    if (method) lo_settle(L, fun->sel.x, NULL);
    else if (!known) lo_settle(L, fun, NULL);
    for (int i = 0; i < as->n && i < fixed; i++) lo_settle(L, as->at[i], param_type(e, i));
    for (int i = fixed; i < as->n; i++) lo_ahead(L, as->at[i], param_type(e, i));
    for (int i = 0; i < as->n && i < fixed && !known; i++) lo_ahead(L, as->at[i], param_type(e, i));
}

void lo_callsite(lower *L, Expr *e, callsite *cs)
{
    memset(cs, 0, sizeof *cs);
    Expr *fun = unparen(e->call.fun);
    Exprs *as = &e->call.args;
    cs->e = e;
    cs->sig = under(fun->type);
    cs->at = e->at;
    Type *sig = cs->sig;
    int np = sig->sig.nparams;
    cs->args = arena_array(L->ar, carg, np + 2);
    prep_fun(L, fun);
    if (as->n == 1 && as->at[0]->type->kind == TY_TUPLE && unparen(as->at[0])->kind == X_CALL) {
        Type **ts;
        int n;
        val *vs = lo_call(L, unparen(as->at[0]), &ts, &n);
        eval_fun(L, fun, cs);
        spread_args(L, e, cs, vs, ts, n);
        L->at = e->at;
        if (sig->sig.variadic && !L->noguess) note_wrapper(L, cs);
        return;
    }
    lo_preplist(L, as->at, as->n, param_type, e);
    int fixed = sig->sig.variadic && !e->call.ddd ? np - 1 : np;
    bool apart = L->noguess || (as->n > 1 && is_inlined(L, fun));   /* by go and defer, or inlined: the arguments are assigned one by one */
    if (!apart) settle_args(L, e, fun, fixed);
    eval_fun(L, fun, cs);
    pos convat = L->convat;
    L->convat = e->at;
    for (int i = 0; i < fixed && i < as->n; i++) {
        Type *pt = sig->sig.params[i]->type;
        if (apart) lo_settle(L, as->at[i], pt);
        cs->args[cs->nargs++] = (carg){ lo_evalas(L, as->at[i], pt), pt };
    }
    L->at = e->at;
    if (fixed < np) {
        Type *st = sig->sig.params[fixed]->type;
        cs->args[cs->nargs++] = (carg){ variadic(L, e, st, NULL, as->at + fixed, as->n - fixed, 0), st };
    }
    L->convat = convat;
    L->at = e->at;
    if (sig->sig.variadic && !L->noguess) note_wrapper(L, cs);
}

/* ---- the call ---- */

val *lo_emitcall(lower *L, callsite *cs, Type ***types, int *nout)
{
    Type *sig = cs->sig;
    int cap = 2, k = 0;
    for (int i = 0; i < cs->nargs; i++) cap += MAX_LEAVES;
    irval *few[16], **ops = cap <= 16 ? few : arena_array(L->ar, irval *, cap);
    for (int i = 0; i < cs->nargs; i++) {
        const irflat *fl = lo_flat(L, cs->args[i].t);
        val v = cs->e ? lo_noted(L, cs->args[i].v, &(irnote){ .why = "call parameter", .e = cs->e, .text = cs->wraps, .at = cs->at }) : cs->args[i].v;
        if (fl->mem) {
            if (fl->nslots == 0) continue;
            irval *p = lo_addrp(L, lo_spill(L, v, cs->args[i].t));
            irval *b = OP(L, IR_BYVAL, IT_MEM, 1, p);
            b->imm = fl->nslots;
            ops[k++] = b;
            continue;
        }
        v = lo_load(L, v, cs->args[i].t);
        for (int j = 0; j < fl->n; j++) ops[k++] = v.v[j];
    }
    int n = sig->sig.nresults, slots = 0;
    for (int i = 0; i < n; i++) slots += lo_flat(L, sig->sig.results[i]->type)->nslots;
    const intrinsic *in = intrinsic_of(cs);
    int op = in ? in->op : cs->kind == CS_STATIC ? IR_CALL : cs->kind == CS_CLOSURE ? IR_CALLC : IR_CALLI;
    irval *c = lo_mark(L, ir_appendn(lo_cur(L), op, in ? lo_flat(L, sig->sig.results[0]->type)->leaf[0].type : IT_VOID, ops, k));
    c->src = cs->e;
    if (!in) c->aux2 = slots;
    if (op == IR_CALL) c->fn = cs->fn;
    if (op == IR_CALLI) c->imm = cs->index;
    val *rs = arena_array(L->ar, val, n + 1);
    Type **ts = arena_array(L->ar, Type *, n + 1);
    int slot = 0;
    for (int i = 0; i < n; i++) {
        Type *t = ts[i] = sig->sig.results[i]->type;
        const irflat *fl = lo_flat(L, t);
        if (c->type != IT_VOID) {
            rs[i] = lo_leaf(c);
        } else if (!fl->mem) {
            rs[i] = (val){ V_LEAF, (uint8_t)fl->n };
            for (int j = 0; j < fl->n; j++) rs[i].v[j] = lo_res(L, c, slot++, fl->leaf[j].type);
        } else if (fl->nslots == 0) {
            rs[i] = (val){ V_ZERO, 0 };
        } else {
            irlocal *l = lo_temp(L, t);
            irval *d = lo_addrp(L, lo_of(l));
            irval *s = OP(L, IR_RESADDR, IT_PTR, 1, c);
            s->imm = slot;
            irval *m = OP(L, IR_MOVE, IT_VOID, 2, d, s);
            m->imm = (int64_t)lo_size(L, t);
            m->ptr = ir_rtype(L->p, t)->ptrdata ? ir_rtype(L->p, t) : NULL;
            slot += fl->nslots;
            rs[i] = lo_memval(lo_of(l));
        }
    }
    *types = ts;
    *nout = n;
    return rs;
}

/* For reports, which cannot tell from code that has instructions instead. */
static void tell_std(lower *L, Expr *e)
{
    Expr *fun = unparen(e->call.fun);
    bool method = fun->kind == X_SELECTOR && !fun->sel.obj && fun->sel.s && fun->sel.s->kind == SEL_METHOD;
    Object *o = method ? fun->sel.s->obj : callee_object(fun);
    if (o && o->kind == O_FUNC && o->pkg && o->pkg->lazy) vec_push(L->ar, &L->f->stdcalls, ((irstdcall){ e->at, o, -1 }));
}

val *lo_call(lower *L, Expr *e, Type ***types, int *n)
{
    callsite cs;
    e = unparen(e);
    if (L->p->telling && e->call.ck == CK_CALL) tell_std(L, e);
    if (e->call.ck != CK_CALL) {
        val *vs = arena_new(L->ar, val);
        Type **ts = arena_new(L->ar, Type *);
        *vs = lo_root(L, e);
        *ts = e->type;
        *types = ts;
        *n = 1;
        return vs;
    }
    bool guess = L->noguess;
    L->noguess = false;
    lo_callsite(L, e, &cs);
    L->noguess = guess;
    return lo_emitcall(L, &cs, types, n);
}

val lo_call1(lower *L, Expr *e)
{
    Type **ts;
    int n;
    val *vs = lo_call(L, e, &ts, &n);
    return n ? vs[0] : (val){ V_NONE, 0 };
}
