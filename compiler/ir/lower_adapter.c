/* lower_adapter.c - functions between reflection and functions whose signature is known only when the program runs.
 *
 * Package reflect cannot push a frame for a type it meets at run time, and needs not: the compiler is there, and makes for the function type F the
 * functions that a programmer would have written for it (rt_adapter in runtime/abi/rtype.h). With type frame struct { params...; results... }:
 *
 *     spread  func(f F, x *frame) { x.results = f(x.params) }
 *     gather  func(params) results { x := new(frame); x.params = params; impl(closure, x); return x.results }     impl: captured
 *     bind    func(params) results { return f(word, params) }                                            f, word: captured
 *
 * So a call through reflection is made of ordinary calls and ordinary frames: nothing recurses in C, every frame has its bitmap, and escape
 * analysis sees frame objects leave. They are wrappers: hidden in tracebacks, transparent to recover.
 */
#include "compiler/ir/lower.h"

static Type **types_in(lower *L, Object **o, int n, Type *first)
{
    Type **ts = arena_array(L->ar, Type *, n + 2);
    int k = 0;
    if (first) ts[k++] = first;
    for (int i = 0; i < n; i++) ts[k++] = o[i]->type;
    return ts;
}

/* Field i of the frame object that p points to. */
static addr frame_field(lower *L, irval *p, Type *frame, int i)
{
    return (addr){ p, NULL, (int64_t)type_fieldoffset(L->t, frame, i) };
}

static void return_results(lower *L, val *vs, Type **ts, int n)
{
    carg *out = arena_array(L->ar, carg, n + 1);
    for (int i = 0; i < n; i++) out[i] = (carg){ vs[i], ts[i] };
    lo_ret(L, out, n);
}

/* Calls closure f of signature sig with n arguments, of which the first may not be a parameter of sig. */
static val *call_closure(lower *L, irval *f, Type *sig, val *vs, Type **ts, int n)
{
    callsite cs = { .kind = CS_CLOSURE, .sig = sig, .at = L->at };
    cs.args = arena_array(L->ar, carg, n + 1);
    cs.args[cs.nargs++] = (carg){ lo_leaf(f), L->t->typ[TY_UNSAFEPTR] };
    for (int i = 0; i < n; i++) cs.args[cs.nargs++] = (carg){ vs[i], ts[i] };
    Type **res;
    int nres;
    return lo_emitcall(L, &cs, &res, &nres);
}

static void lower_spread(lower *L, Type *sig, Type *frame)
{
    Type *word = L->t->typ[TY_UNSAFEPTR], *mine[] = { word, word };
    lo_signature(L, NULL, 0, mine, 2);
    val *ps = lo_params(L, mine, 2);
    irval *f = ps[0].v[0], *x = ps[1].v[0];
    int np = sig->sig.nparams;
    Type **args = types_in(L, sig->sig.params, np, NULL);
    val *vs = arena_array(L->ar, val, np + 1);
    for (int i = 0; i < np; i++) vs[i] = lo_load(L, lo_memval(frame_field(L, x, frame, i)), args[i]);
    val *rs = call_closure(L, f, sig, vs, args, np);
    for (int i = 0; i < sig->sig.nresults; i++) lo_store(L, frame_field(L, x, frame, np + i), rs[i], sig->sig.results[i]->type);
    lo_ret(L, NULL, 0);
}

/* The parts of the two closures: word 1, word 2. */
static irval *captured(lower *L, int i)
{
    if (!L->ctx) {
        L->f->needctx = true;
        L->ctx = OP(L, IR_CTX, IT_PTR, 0);
    }
    return lo_ld(L, lo_at(L->ctx), 8 * i, IT_PTR);
}

static val *own_params(lower *L, Type *sig, Type **args, Type **res)
{
    lo_signature(L, res, sig->sig.nresults, args, sig->sig.nparams);
    return lo_params(L, args, sig->sig.nparams);
}

static void lower_gather(lower *L, Type *sig, Type *frame)
{
    int np = sig->sig.nparams, nr = sig->sig.nresults;
    Type **args = types_in(L, sig->sig.params, np, NULL), **res = types_in(L, sig->sig.results, nr, NULL);
    val *ps = own_params(L, sig, args, res);
    irval *impl = captured(L, 1);
    irval *x = OP(L, IR_NEW, IT_PTR, 0);
    x->ptr = ir_rtype(L->p, frame);
    x->flags |= IRF_NONNULL;
    for (int i = 0; i < np; i++) lo_store(L, frame_field(L, x, frame, i), ps[i], args[i]);
    Type *word = L->t->typ[TY_UNSAFEPTR], *two[] = { word, word };
    val vs[] = { lo_leaf(L->ctx), lo_leaf(x) };
    call_closure(L, impl, type_new_sig(L->t, two, 2, NULL, 0, false), vs, two, 2);
    val *rs = arena_array(L->ar, val, nr + 1);
    for (int i = 0; i < nr; i++) rs[i] = lo_load(L, lo_memval(frame_field(L, x, frame, np + i)), res[i]);
    return_results(L, rs, res, nr);
}

static void lower_bind(lower *L, Type *sig)
{
    int np = sig->sig.nparams, nr = sig->sig.nresults;
    Type *word = L->t->typ[TY_UNSAFEPTR];
    Type **args = types_in(L, sig->sig.params, np, NULL), **res = types_in(L, sig->sig.results, nr, NULL);
    val *ps = own_params(L, sig, args, res);
    irval *f = captured(L, 1), *recv = captured(L, 2);
    val *vs = arena_array(L->ar, val, np + 2);
    vs[0] = lo_leaf(recv);
    for (int i = 0; i < np; i++) vs[i + 1] = ps[i];
    val *rs = call_closure(L, f, sig, vs, types_in(L, sig->sig.params, np, word), np + 1);
    return_results(L, rs, res, nr);
}

void lo_lower_adapter(lower *L)
{
    Type *sig = under(L->fn->sig), *frame = L->fn->wtype;
    switch (L->fn->kind) {
    case FN_SPREAD: lower_spread(L, sig, frame); return;
    case FN_GATHER: lower_gather(L, sig, frame); return;
    default: lower_bind(L, sig); return;
    }
}

/* ---- making them ---- */

static Type *frame_type(irprog *p, Type *sig)
{
    int np = sig->sig.nparams, nr = sig->sig.nresults;
    FieldSpec *f = arena_array(p->ar, FieldSpec, np + nr + 1);
    for (int i = 0; i < np + nr; i++) {
        Type *t = i < np ? sig->sig.params[i]->type : sig->sig.results[i - np]->type;
        f[i] = (FieldSpec){ .name = intern_cstr(p->types->syms, arena_printf(p->ar, i < np ? "P%d" : "R%d", i < np ? i : i - np)), .type = t };
    }
    return type_new_struct(p->types, f, np + nr);
}

static irfn *adapter_fn(irprog *p, int kind, const char *name, Type *sig, Type *frame)
{
    irfn *fn = ir_fn_new(p, kind, name);
    fn->sig = sig;
    fn->wtype = frame;
    fn->wrapper = true;
    fn->rf->flags |= RF_WRAPPER | RF_RUNTIME;
    fn->rf->file = "<autogenerated>";
    fn->rf->line = 1;
    fn->rf->pkgpath = "reflect";
    return fn;
}

void ir_filladapter(irprog *p, const rtype *t)
{
    if (t->adapter || t->kind != K_FUNC) return;
    Type *sig = type_under(t->priv), *frame = frame_type(p, sig);
    rt_adapter *a = arena_new(p->ar, rt_adapter);
    a->frame = ir_rtype(p, frame);
    a->spread = adapter_fn(p, FN_SPREAD, "reflect.call", sig, frame)->rf->fnself;
    a->gather = adapter_fn(p, FN_GATHER, "reflect.makeFuncStub", sig, frame)->rf;
    a->bind = adapter_fn(p, FN_BIND, "reflect.methodValueCall", sig, frame)->rf;
    ((rtype *)t)->adapter = a;
}
