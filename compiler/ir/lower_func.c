/* lower_func.c - function values: literals, method values and expressions, wrappers, and what defer and go start.
 *
 * A closure object is {rt_func *, captures...}. Captures lie in order, each aligned to its type; both the function that makes
 * the closure and the function that runs in it compute the same layout (capture_layout). A captured variable is copied when
 * nothing can change it after the capture (lo_byvalue), else its address is kept.
 */
#include "compiler/ir/lower.h"

/* ---- closure objects ---- */

static uint64_t capture_layout(lower *L, Type **ts, int n, int64_t *offs)
{
    uint64_t off = 8;
    for (int i = 0; i < n; i++) {
        off = ALIGN_UP(off, (uint64_t)type_align(L->t, ts[i]));
        offs[i] = (int64_t)off;
        off += lo_size(L, ts[i]);
    }
    return ALIGN_UP(off, (uint64_t)8);
}

irval *lo_makeclosure(lower *L, irfn *fn, carg *caps, int n, Expr *src)
{
    if (n == 0) {
        irval *f = OP(L, IR_FUNC, IT_PTR, 0);
        f->fn = fn;
        f->src = src;
        return f;
    }
    Type **ts = arena_array(L->ar, Type *, n);
    int64_t *offs = arena_array(L->ar, int64_t, n);
    for (int i = 0; i < n; i++) ts[i] = caps[i].t;
    uint64_t size = capture_layout(L, ts, n, offs);
    uint8_t *ptrs = arena_array(L->ar, uint8_t, size / 8);
    for (int i = 0; i < n; i++) {
        const rtype *rt = ir_rtype(L->p, ts[i]);
        for (uint64_t w = 0; w < rt->ptrdata / 8; w++)
            if (rt->gcbits[w / 8] >> (w % 8) & 1) ptrs[(uint64_t)offs[i] / 8 + w] = 1;
    }
    irval *c = OP(L, IR_NEW, IT_PTR, 0);
    c->ptr = ir_rt_bytes(L->p, size, ptrs);
    c->aux2 = 1;
    c->src = src;
    c->flags |= IRF_NONNULL;
    lo_st(L, lo_at(c), 0, lo_word(L, fn->rf));
    for (int i = 0; i < n; i++) {
        addr a = { c, NULL, offs[i] };
        lo_store(L, a, caps[i].v, ts[i]);
    }
    return c;
}

static Type *capture_type(lower *L, Object *o)
{
    return lo_byvalue(L, o) ? o->type : L->t->typ[TY_UNSAFEPTR];
}

void lo_loadcaptures(lower *L)
{
    FuncInfo *fi = L->fn->info;
    int n = fi->captures.n;
    Type **ts = arena_array(L->ar, Type *, n);
    int64_t *offs = arena_array(L->ar, int64_t, n);
    for (int i = 0; i < n; i++) ts[i] = capture_type(L, fi->captures.at[i]);
    capture_layout(L, ts, n, offs);
    for (int i = 0; i < n; i++) {
        Object *o = fi->captures.at[i];
        varref *r = arena_new(L->ar, varref);
        addr a = { L->ctx, NULL, offs[i] };
        if (lo_byvalue(L, o)) {
            r->v = lo_load(L, lo_memval(a), o->type);
            r->kind = r->v.kind == V_MEM ? VR_ADDR : VR_VALUE;
            if (r->v.kind == V_MEM) r->a = a;
        } else {
            irval *p = lo_ld(L, a, 0, IT_PTR);
            p->flags |= IRF_NONNULL;
            r->kind = VR_ADDR;
            r->a = lo_at(p);
        }
        o->low = r;
    }
}

irfn *lo_innerfn(lower *L, int kind, const char *name, Type *sig)
{
    irfn *outer = L->fn, *fn;
    if (L->ninner < outer->inner.n) {                     /* outer was lowered before */
        fn = outer->inner.at[L->ninner++];
        gol_assert(fn->kind == kind);
        return fn;
    }
    fn = ir_fn_new(L->p, kind, name);
    vec_push(L->p->ar, &outer->inner, fn);
    L->ninner++;
    position at = diags_position(L->p->d, L->at);
    fn->outer = L->fn;
    fn->pkg = L->fn->pkg;
    fn->sig = sig;
    fn->rf->file = at.file;
    fn->rf->line = at.line;
    fn->rf->pkgpath = L->fn->rf->pkgpath;
    return fn;
}

static val note_captured(lower *L, val v, FuncInfo *fi, int i, bool byvalue)
{
    if (!L->p->noting) return v;
    Expr *use = fi->captureuses.at[i];
    if (!use) return v;
    v = lo_note(L, v, "captured by a closure", use);
    return byvalue ? v : lo_note(L, v, "reference", use);
}

irval *lo_closure(lower *L, irfn *fn, FuncInfo *fi, Expr *src)
{
    int n = fi->captures.n;
    carg *caps = arena_array(L->ar, carg, n + 1);
    for (int i = 0; i < n; i++) {
        Object *o = fi->captures.at[i];
        val v = lo_varplace(L, o);
        if (lo_byvalue(L, o)) {
            caps[i] = (carg){ note_captured(L, lo_load(L, v, o->type), fi, i, true), o->type };
            continue;
        }
        if (v.kind == V_MEM && v.a.l) v.a.l->captured = true;
        irval *p = lo_addrp(L, lo_spill(L, v, o->type));
        caps[i] = (carg){ note_captured(L, lo_leaf(p), fi, i, false), L->t->typ[TY_UNSAFEPTR] };
    }
    return lo_makeclosure(L, fn, caps, n, src);
}

/* Literals in the body of a loop over a function are named after the function around the loop. */
val lo_funclit(lower *L, Expr *e)
{
    FuncInfo *fi = e->func.info;
    L->at = e->at;
    irfn *in = lo_aroundloops(L)->fn;
    const char *sep = in->kind == FN_LIT ? "." : ".func";
    irfn *fn = lo_innerfn(L, FN_LIT, arena_printf(L->p->ar, "%s%s%d", in->name, sep, ++in->nlits), fi->sig);
    fn->info = fi;
    return lo_leaf(lo_closure(L, fn, fi, e));
}

/* ---- methods ---- */

static int64_t method_index(lower *L, Type *iface, Object *m)
{
    Type *u = under(iface);
    type_complete(L->t, u);
    for (int i = 0; i < u->iface.nall; i++)
        if (u->iface.all[i] == m) return i;
    for (int i = 0; i < u->iface.nall; i++)
        if (u->iface.all[i]->name == m->name && (m->name->exported || u->iface.all[i]->pkg == m->pkg)) return i;
    lo_fail(L, "internal error: method is not in its interface");
    return 0;
}

/* The receiver that m wants, from x of type xt by way of path. */
val lo_receiver(lower *L, val x, Type *xt, const int *path, int npath, Object *m, bool addressable, method *out)
{
    Type *t;
    val v = lo_walk(L, x, xt, path, npath, &t);
    Type *u = under(t);
    *out = (method){ m, t, false, 0 };
    if (u->kind == TY_INTERFACE) {
        out->iface = true;
        out->index = method_index(L, t, m);
        return lo_load(L, v, t);
    }
    bool ptr = u->kind == TY_POINTER;
    if (m->ptrrecv) {
        if (ptr) return lo_load(L, v, t);
        out->recv = type_new_pointer(L->t, t);
        return lo_leaf(lo_addrp(L, lo_spill(L, v, t)));
    }
    if (!ptr) return lo_load(L, v, t);
    irval *p = lo_load(L, v, t).v[0];
    lo_nilcheck(L, p);
    out->recv = u->elem;
    return lo_load(L, lo_memval(lo_at(p)), u->elem);
}

static const char *method_name(lower *L, method *m, const char *suffix)
{
    if (m->iface) return arena_printf(L->p->ar, "%s.%s%s", type_str(L->t, m->recv, TS_QUALIFY), m->m->name->s, suffix);
    return arena_printf(L->p->ar, "%s%s", ir_fn_of_obj(L->p, m->m)->name, suffix);
}

static irfn *wrapper_fn(lower *L, int kind, const char *name, Type *recv, Object *m)
{
    irfn *fn = lo_innerfn(L, kind, name, m->type);
    fn->rf->flags |= RF_WRAPPER;
    fn->rf->file = "<autogenerated>";
    fn->rf->line = 1;
    fn->wrapper = true;
    fn->wtype = recv;
    fn->obj = m;
    return fn;
}

val lo_methodvalue(lower *L, Expr *e)
{
    Selection *s = e->sel.s;
    method m;
    val x = lo_place(L, e->sel.x);
    L->at = e->at;
    val r = lo_receiver(L, x, e->sel.x->type, s->path, s->npath, s->obj, true, &m);
    if (m.iface) {
        irval *w = OP(L, IR_CONV, IT_U64, 1, r.v[0]);
        irval *p = OP(L, IR_INT2PTR, IT_PTR, 1, w);
        lo_nilcheck(L, p);
    }
    if (L->p->noting && r.kind == V_LEAF && r.n == 1 && r.v[0]->type == IT_PTR) r = lo_load(L, lo_memval(lo_shown_temp(L, r.v[0])), m.recv);
    irfn *fn = wrapper_fn(L, FN_BOUND, method_name(L, &m, "-fm"), m.recv, m.m);
    fn->sel = s;
    carg c = { r, m.recv };
    return lo_leaf(lo_makeclosure(L, fn, &c, 1, e));
}

val lo_methodexpr(lower *L, Expr *e)
{
    irfn *fn = ir_methexpr(L->p, e->sel.s->recv, e->sel.s);
    if (fn->kind == FN_METHEXPR && !fn->pkg) {
        fn->outer = L->fn;
        fn->pkg = L->fn->pkg;
        fn->rf->pkgpath = L->fn->rf->pkgpath;
    }
    irval *f = OP(L, IR_FUNC, IT_PTR, 0);
    f->fn = fn;
    return lo_leaf(f);
}

/* ---- wrappers ---- */

static void panic_wrap(lower *L, irval *p, Type *ptrt, Object *m)
{
    irblock *bad = lo_block(L), *ok = lo_block(L);
    irval *nil = OP(L, IR_EQ, IT_BOOL, 2, p, lo_nil(L));
    lo_br(L, nil, bad, ok, -1);
    lo_set(L, bad);
    val t = lo_strconst(L, bytes_of(type_str(L->t, under(ptrt)->elem, TS_QUALIFY))), n = lo_strconst(L, bytes_of(m->name->s));
    lo_rt(L, RTC_PANICWRAP, IT_VOID, 4, t.v[0], t.v[1], n.v[0], n.v[1]);
    lo_unreach(L);
    lo_set(L, ok);
}

static Type **sig_types(lower *L, Object **o, int n, Type *first)
{
    Type **ts = arena_array(L->ar, Type *, n + 2);
    int k = 0;
    if (first) ts[k++] = first;
    for (int i = 0; i < n; i++) ts[k++] = o[i]->type;
    return ts;
}

/* FN_INSTANCE: a call of obj where that is declared. */
void lo_lower_instance(lower *L)
{
    Object *o = L->fn->obj;
    Type *sig = o->type, *recv = sig->sig.recv ? sig->sig.recv->type : NULL;
    int np = sig->sig.nparams + (recv != NULL), n;
    Type **args = sig_types(L, sig->sig.params, sig->sig.nparams, recv), **res = sig_types(L, sig->sig.results, sig->sig.nresults, NULL), **ts;
    lo_signature(L, res, sig->sig.nresults, args, np);
    val *ps = lo_params(L, args, np);
    L->at = o->func->at;
    callsite cs = { .kind = CS_STATIC, .fn = ir_fn_of_obj(L->p, o), .sig = sig, .at = L->at, .args = arena_array(L->ar, carg, np + 1) };
    for (int i = 0; i < np; i++) cs.args[cs.nargs++] = (carg){ ps[i], args[i] };
    val *rs = lo_emitcall(L, &cs, &ts, &n);
    carg *out = arena_array(L->ar, carg, n + 1);
    for (int i = 0; i < n; i++) out[i] = (carg){ rs[i], ts[i] };
    lo_ret(L, out, n);
}

/* FN_METHWRAP, FN_METHEXPR, FN_BOUND: find the receiver, call the method with the parameters, return its results. */
void lo_lower_wrapper(lower *L)
{
    irfn *fn = L->fn;
    Object *m = fn->kind == FN_METHWRAP ? fn->wm.m : fn->obj;
    Type *sig = m->type, *t = fn->wtype, *first = NULL;
    bool ptr = under(t)->kind == TY_POINTER;
    if (fn->kind == FN_METHWRAP) first = L->t->typ[TY_UNSAFEPTR];
    if (fn->kind == FN_METHEXPR) first = t;
    int np = sig->sig.nparams, off = first != NULL;
    Type **args = sig_types(L, sig->sig.params, np, first);
    Type **res = sig_types(L, sig->sig.results, sig->sig.nresults, NULL);
    lo_signature(L, res, sig->sig.nresults, args, np + off);
    val *ps = lo_params(L, args, np + off);
    val x;
    const int *path = NULL;
    int npath = 0;
    if (fn->kind == FN_BOUND) {
        int64_t o;
        capture_layout(L, &t, 1, &o);
        L->f->needctx = true;
        L->ctx = OP(L, IR_CTX, IT_PTR, 0);
        x = lo_memval((addr){ L->ctx, NULL, o });
    } else if (fn->kind == FN_METHEXPR) {
        x = ps[0];
        path = fn->sel->path;
        npath = fn->sel->npath;
    } else {
        path = fn->wm.path;
        npath = fn->wm.npath;
        const rtype *rt = ir_rtype(L->p, t);
        if (ptr && npath == 0 && !m->ptrrecv) panic_wrap(L, ps[0].v[0], t, m);
        x = !(rt->flags & RT_DIRECT) && rt->size ? lo_memval(lo_at(ps[0].v[0])) : lo_unbox(L, ps[0].v[0], t);
    }
    callsite cs = { .sig = sig, .at = L->at };
    cs.args = arena_array(L->ar, carg, np + 2);
    if (fn->kind == FN_BOUND) {
        bool iface = under(t)->kind == TY_INTERFACE;
        cs.kind = iface ? CS_IFACE : CS_STATIC;
        if (iface) cs.index = method_index(L, t, m); else cs.fn = ir_fn_of_obj(L->p, m);
        cs.args[cs.nargs++] = (carg){ lo_load(L, x, t), t };
    } else {
        method me;
        val r = lo_receiver(L, x, t, path, npath, m, true, &me);
        cs.kind = me.iface ? CS_IFACE : CS_STATIC;
        cs.index = me.index;
        if (!me.iface) cs.fn = ir_fn_of_obj(L->p, m);
        cs.args[cs.nargs++] = (carg){ r, me.recv };
    }
    for (int i = 0; i < np; i++) cs.args[cs.nargs++] = (carg){ ps[i + off], args[i + off] };
    Type **ts;
    int n;
    val *vs = lo_emitcall(L, &cs, &ts, &n);
    carg *out = arena_array(L->ar, carg, n + 1);
    for (int i = 0; i < n; i++) out[i] = (carg){ vs[i], ts[i] };
    lo_ret(L, out, n);
}

/* ---- defer and go ---- */

/* What a FN_DEFER does; lives as long as the program, as the function may be lowered late. */
typedef struct deferspec { callsite cs; Type **ts; } deferspec;

void lo_lower_deferfn(lower *L)
{
    deferspec *d = L->fn->low;
    callsite cs = d->cs;
    L->at = cs.at;
    L->f->at = cs.at;
    lo_signature(L, NULL, 0, NULL, 0);
    if (cs.nargs) {
        int64_t *offs = arena_array(L->ar, int64_t, cs.nargs);
        L->f->needctx = true;
        L->ctx = OP(L, IR_CTX, IT_PTR, 0);
        capture_layout(L, d->ts, cs.nargs, offs);
        cs.args = arena_array(L->ar, carg, cs.nargs);
        for (int i = 0; i < cs.nargs; i++)
            cs.args[i] = (carg){ lo_load(L, lo_memval((addr){ L->ctx, NULL, offs[i] }), d->ts[i]), d->ts[i] };
    }
    if (cs.kind == CS_BUILTIN) {
        lo_emitbuiltin(L, &cs);
    } else {
        Type **ts;
        int n;
        lo_emitcall(L, &cs, &ts, &n);
    }
    if (L->b) lo_ret(L, NULL, 0);
}

static irval *deferred_closure(lower *L, callsite *cs, bool isgo)
{
    deferspec *d = arena_new(L->p->ar, deferspec);
    lower *in = lo_aroundloops(L);
    const char *name = arena_printf(L->p->ar, "%s.%s%d", in->fn->name, isgo ? "gowrap" : "deferwrap", ++in->nwrap);
    irfn *fn = lo_innerfn(L, FN_DEFER, name, NULL);
    fn->rf->flags |= RF_WRAPPER;
    fn->wrapper = true;
    if (cs->kind == CS_STATIC) fn->rf->wraps = cs->fn->rf->name;
    fn->low = d;
    d->cs = *cs;
    d->cs.args = NULL;
    d->ts = arena_array(L->p->ar, Type *, cs->nargs + 1);
    for (int i = 0; i < cs->nargs; i++) d->ts[i] = cs->args[i].t;
    irval *c = lo_makeclosure(L, fn, cs->args, cs->nargs, L->p->noting ? cs->e : NULL);      /* -m, as Go's, keeps silent about it */
    c->at = L->at;
    if (L->p->telling && cs->e) vec_push(L->ar, &L->f->wraps, ((irwrap){ fn, cs->kind == CS_STATIC ? cs->fn : NULL, c->at, cs->e }));
    return c;
}

void lo_godefer(lower *L, Stmt *s)
{
    Expr *e = unparen(s->x);
    bool isgo = s->kind == S_GO;
    callsite cs;
    irval *c;
    if (e->call.ck == CK_BUILTIN) {
        lo_builtinsite(L, e, &cs);
    } else if (e->call.ck == CK_CALL) {
        L->noguess = true;
        lo_callsite(L, e, &cs);
        L->noguess = false;
        if (unparen(e->call.fun)->kind == X_FUNCLIT) L->f->litcalls.at[L->f->litcalls.n - 1].heap = isgo || L->loop || L->loopdepth > 0;
    } else { lo_discard(L, e); return; }
    L->at = s->at;
    bool plain = e->call.ck == CK_CALL && cs.sig->sig.nparams == 0 && cs.sig->sig.nresults == 0;
    if (cs.kind == CS_IFACE) {
        irval *w = OP(L, IR_CONV, IT_U64, 1, cs.args[0].v.v[0]);
        lo_nilcheck(L, OP(L, IR_INT2PTR, IT_PTR, 1, w));
    }
    if (plain && cs.kind == CS_CLOSURE) c = cs.args[0].v.v[0];
    else if (plain && cs.kind == CS_STATIC && cs.nargs == 0) c = lo_makeclosure(L, cs.fn, NULL, 0, NULL);
    else c = deferred_closure(L, &cs, isgo);
    L->at = s->at;
    if (!isgo && L->loop) {
        irval *frame = lo_load(L, lo_varplace(L, lo_aroundloops(L)->info->frame), L->t->typ[TY_INT]).v[0];
        OP(L, IR_DEFERAT, IT_VOID, 2, frame, c);
        return;
    }
    irval *d = OP(L, isgo ? IR_GO : IR_DEFER, IT_VOID, 1, c);
    if (!isgo) d->aux2 = L->loopdepth > 0 || (L->info && L->info->hasgoto);
}
