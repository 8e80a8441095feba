/* call.c - calls, conversions, and selectors.
 *
 * A call node says in ck what it is: a function call, a conversion or a built-in. A selector on a package name is a
 * qualified identifier (sel.obj); any other is a field or method (sel.s), whose path leads through embedded fields.
 * Locking: none.
 */
#include "compiler/types/check.h"

void expr_list(checker *c, Exprs *list, Operands *out)
{
    if (list->n == 1) {
        multi_expr(c, list->at[0], false, out);
        return;
    }
    for (int i = 0; i < list->n; i++) {
        operand x;
        expr(c, &x, list->at[i]);
        vec_push(c->ar, out, x);
    }
}

static bool use1(checker *c, Expr *e, bool lhs)
{
    operand x = { .mode = M_VALUE };
    if (!e) return true;
    Expr *n = unparen(e);
    if (n->kind == X_NAME) {
        if (n->name.name->n == 1 && n->name.name->s[0] == '_') return true;
        Object *v = lhs ? scope_lookup(c->env.scope, n->name.name, NULL) : NULL;
        if (v && (v->kind != O_VAR || v->pkg != c->env.pkg)) v = NULL;
        bool was = v && v->used;
        generic_or_type(c, &x, n);
        if (v) v->used = was;
    } else {
        raw_generic(c, &x, e, NULL);
    }
    return x.mode != M_INVALID;
}

bool use(checker *c, Expr **e, int n)
{
    bool ok = true;
    for (int i = 0; i < n; i++) ok &= use1(c, e[i], false);
    return ok;
}

bool use_lhs(checker *c, Expr **e, int n)
{
    bool ok = true;
    for (int i = 0; i < n; i++) ok &= use1(c, e[i], true);
    return ok;
}

/* ---- arguments ---- */

static const char *param_list(checker *c, Object **v, int n, bool variadic)
{
    Type **t = arena_array(c->ar, Type *, n ? n : 1);
    for (int i = 0; i < n; i++) t[i] = v[i]->type;
    return types_summary(c, t, n, variadic, false);
}

const char *types_summary(checker *c, Type **at, int n, bool variadic, bool dots)
{
    buf b = { 0 };
    buf_putc(&b, '(');
    for (int i = 0; i < n; i++) {
        Type *t = at[i];
        const char *s;
        if (i) buf_puts(&b, ", ");
        if (!t || !valid(t)) s = "unknown type";
        else if (untyped(t)) s = is_numeric(t) ? "number" : t->name + 8;      /* without "untyped " */
        else s = ts(c, t);
        if (i == n - 1 && variadic) {
            if (t && t->kind == TY_SLICE) s = ts(c, t->elem);
            buf_puts(&b, "...");
        }
        buf_puts(&b, s);
        if (i == n - 1 && dots) buf_puts(&b, "...");
    }
    buf_putc(&b, ')');
    const char *r = arena_strndup(c->ar, b.p, b.n);
    buf_free(&b);
    return r;
}

/* The argument's type for each argument: those of a variadic parameter are spread. */
static Type **param_types(checker *c, Type *sig, int nargs, bool spread)
{
    Type **v = arena_array(c->ar, Type *, nargs ? nargs : 1);
    int fixed = sig->sig.nparams - 1;
    for (int i = 0; i < nargs; i++) v[i] = spread && i >= fixed ? sig->sig.params[fixed]->type->elem : sig->sig.params[i]->type;
    return v;
}

/* The call's type parameters, and those of generic functions among its arguments, with the arguments known so far. */
typedef struct callparams { Type **tparams, **targs; int n; } callparams;

static void add_params(checker *c, callparams *cp, Type **tparams, int n, Types *given)
{
    Type **tp = arena_array(c->ar, Type *, cp->n + n), **ta = arena_array(c->ar, Type *, cp->n + n);
    if (cp->n) {
        memcpy(tp, cp->tparams, (size_t)cp->n * sizeof *tp);
        memcpy(ta, cp->targs, (size_t)cp->n * sizeof *ta);
    }
    for (int i = 0; i < n; i++) {
        tp[cp->n + i] = tparams[i];
        ta[cp->n + i] = given && i < given->n ? given->at[i] : NULL;
    }
    *cp = (callparams){ tp, ta, cp->n + n };
}

/* Infers type arguments of sig and of generic arguments; instantiates them. NULL: reported. */
static Type *infer_call(checker *c, Expr *call, Type *sig, Types *targs, Exprs *xlist, Operands *args, Types *atargs, bool spread)
{
    int n = sig->sig.ntparams, nargs = args->n;
    callparams cp = { 0 };
    Type **params = param_types(c, sig, nargs, spread);
    Type **shown = NULL;
    if (n) {
        bool given = call->call.fun->kind == X_INDEX;
        need_version(c, expr_start(given ? call->call.fun : call), 18, given ? "function instantiation" : "implicit function instantiation");
        Type **tp = arena_array(c->ar, Type *, n);
        rename_tparams(c, sig->sig.tparams, n, tp);
        Subst m = { .from = sig->sig.tparams, .to = tp, .n = n };
        for (int i = 0; i < nargs; i++) params[i] = type_subst(c->p, params[i], &m);
        add_params(c, &cp, tp, n, targs);
    }
    operand **ops = arena_array(c->ar, operand *, nargs ? nargs : 1);
    Type **gsigs = arena_array(c->ar, Type *, nargs ? nargs : 1);
    for (int i = 0; i < nargs; i++) {
        operand *a = ops[i] = &args->at[i];
        Type *g = a->mode == M_VALUE ? sig_generic(a->type) : NULL;
        gsigs[i] = g;
        if (!g) continue;
        int k = g->sig.ntparams;
        Type **tp = arena_array(c->ar, Type *, k);
        rename_tparams(c, g->sig.tparams, k, tp);
        Type *plain = new_type(c->p, TY_SIGNATURE);
        plain->sig = g->sig;
        plain->sig.tparams = NULL;
        plain->sig.ntparams = 0;
        Subst m = { .from = g->sig.tparams, .to = tp, .n = k };
        a->type = type_subst(c->p, plain, &m);
        if (!shown) need_version(c, expr_start(a->expr), 21, "implicitly instantiated function as argument");
        if (!shown) shown = arena_array(c->ar, Type *, nargs);
        shown[i] = new_type(c->p, TY_SIGNATURE);               /* as it is declared */
        shown[i]->sig = a->type->sig;
        shown[i]->sig.tparams = tp;
        shown[i]->sig.ntparams = k;
        add_params(c, &cp, tp, k, atargs ? &atargs[i] : NULL);
    }
    if (cp.n == 0) return sig;
    inferred_error e = { .shown = shown };
    if (!infer(c, call->at, cp.tparams, cp.targs, cp.n, params, ops, nargs, false, &e)) {
        if (e.msg) err(c, e.at, E_CANNOTINFERTYPEARGS, "in call to %s, %s", es(c, call->call.fun), e.msg);
        return NULL;
    }
    if (n) sig = instantiate_sig(c, call->at, call->call.fun, sig, generic_func(call->call.fun), cp.targs, n, xlist);
    for (int i = 0, k = n; i < nargs; i++) {
        if (!gsigs[i]) continue;
        operand *a = &args->at[i];
        a->type = instantiate_sig(c, call->at, a->expr, gsigs[i], generic_func(a->expr), cp.targs + k, gsigs[i]->sig.ntparams, NULL);
        k += gsigs[i]->sig.ntparams;
        record(c, a);
    }
    return sig;
}

Type *arguments(checker *c, Expr *call, Type *sig, Types *targs, Exprs *xlist, Operands *args, Types *atargs)
{
    int nargs = args->n, npars = sig->sig.nparams, fixed = npars;
    bool ddd = call->call.ddd, spread = false;
    if (sig->sig.variadic) {
        fixed = npars - 1;
        if (ddd) {
            if (call->call.args.n == 1 && nargs > 1) {
                errx(c, call, E_INVALIDDOTDOTDOT, "cannot use ... with %d-valued %s", nargs, es(c, call->call.args.at[0]));
                return NULL;
            }
        } else if (nargs >= npars - 1) {
            spread = true;
            npars = nargs;
        } else {
            npars--;
        }
    } else if (ddd) {
        errx(c, call, E_NONVARIADICDOTDOTDOT, "cannot use ... in call to non-variadic %s", es(c, call->call.fun));
        return NULL;
    }
    if (nargs != npars) {
        pos at = expr_start(call);
        const char *qual = "not enough";
        if (nargs > npars) {
            at = expr_start(args->at[npars].expr);
            qual = "too many";
        } else if (nargs > 0) {
            at = expr_start(args->at[nargs - 1].expr);
        }
        Type **have = arena_array(c->ar, Type *, nargs ? nargs : 1);
        for (int i = 0; i < nargs; i++) have[i] = args->at[i].type;
        err(c, at, E_WRONGARGCOUNT, "%s arguments in call to %s\n\thave %s\n\twant %s", qual, es(c, call->call.fun),
            types_summary(c, have, nargs, false, ddd), param_list(c, sig->sig.params, sig->sig.nparams, sig->sig.variadic));
        return NULL;
    }
    bool generic = sig->sig.ntparams > 0;
    for (int i = 0; i < nargs && !generic; i++) generic = args->at[i].mode == M_VALUE && sig_generic(args->at[i].type);
    if (generic) {
        sig = infer_call(c, call, sig, targs, xlist, args, atargs, spread);
        if (!sig || sig->kind != TY_SIGNATURE) return NULL;
    }
    if (nargs == 0) return sig;
    c->argfun = call->call.fun;
    for (int i = 0; i < nargs; i++) {
        Type *t = spread && i >= fixed ? sig->sig.params[fixed]->type->elem : sig->sig.params[i]->type;
        operand *a = &args->at[i];
        if (a->mode == M_INVALID) continue;
        if (a->type == t && a->mode != M_NOVALUE && a->mode != M_BUILTIN && a->mode != M_TYPE) continue;   /* the common case */
        assignment(c, a, t, argument_context);
    }
    return sig;
}

/* Arguments of a call, among which generic functions may wait for their type arguments; those given are in (*atargs)[i]. */
static void generic_args(checker *c, Exprs *list, Operands *out, Types **atargs)
{
    *atargs = NULL;
    for (int i = 0; i < list->n; i++) {
        Expr *e = list->at[i];
        operand x;
        Types partial = { 0 };
        bool inst = false;
        if (e->kind == X_INDEX) {
            x = (operand){ .mode = M_INVALID, .expr = e, .type = TYP(c, TY_INVALID) };
            inst = index_expr(c, &x, e);
            x.expr = e;
            if (inst && !func_inst(c, &x, NULL, e, !allow_version(c, e->at, 21), &partial)) {
                if (!*atargs) *atargs = arena_array(c->ar, Types, list->n);
                (*atargs)[i] = partial;
            }
            record(c, &x);
            if (!inst) {
                non_generic(c, &x, NULL);
                exclude(c, &x, 1u << M_NOVALUE | 1u << M_BUILTIN | 1u << M_TYPE);
            }
        } else if (list->n == 1) {
            raw_generic(c, &x, e, NULL);
            exclude(c, &x, 1u << M_NOVALUE | 1u << M_BUILTIN | 1u << M_TYPE);
            if (x.mode != M_INVALID && x.type->kind == TY_TUPLE) {
                for (int k = 0; k < x.type->tuple.n; k++)
                    vec_push(c->ar, out, ((operand){ .mode = M_VALUE, .expr = e, .type = x.type->tuple.at[k] }));
                return;
            }
        } else {
            generic_expr(c, &x, e);
        }
        vec_push(c->ar, out, x);
    }
}

static Type *result_type(checker *c, Type *sig)
{
    if (sig->sig.nresults == 1) return sig->sig.results[0]->type;
    Type *t = new_type(c->p, TY_TUPLE);
    t->tuple.n = sig->sig.nresults;
    t->tuple.at = arena_array(c->ar, Type *, t->tuple.n ? t->tuple.n : 1);
    for (int i = 0; i < t->tuple.n; i++) t->tuple.at[i] = sig->sig.results[i]->type;
    return t;
}

static int convert(checker *c, operand *x, Expr *call)
{
    Type *T = x->type;
    Exprs *args = &call->call.args;
    call->call.ck = CK_CONV;
    x->mode = M_INVALID;
    if (args->n == 0) {
        err(c, expr_start(call), E_WRONGARGCOUNT, "missing argument in conversion to %s", ts(c, T));
    } else if (args->n == 1) {
        expr(c, x, args->at[0]);
        if (x->mode != M_INVALID) {
            Type *u = type_under(T);
            if (u->kind == TY_INTERFACE && !iface_is_methodset(c, u)) {      /* as gc, the operand stays what it is */
                errx(c, call, E_MISPLACEDCONSTRAINTIFACE, "cannot use interface %s in conversion (contains specific type constraints or is comparable)", ts(c, T));
            } else if (call->call.ddd) {
                errx(c, args->at[0], E_BADDOTDOTDOTSYNTAX, "invalid use of ... in conversion to %s", ts(c, T));
            } else {
                conversion(c, x, T);
            }
        }
    } else {
        use(c, args->at, args->n);
        errx(c, args->at[args->n - 1], E_WRONGARGCOUNT, "too many arguments in conversion to %s", ts(c, T));
    }
    x->expr = call;
    return EK_CONVERSION;
}

/* The signature of what is called; NULL with the cause if it is no function. */
static Type *callee_sig(checker *c, Type *t, const char **cause)
{
    tset s;
    type_set(t, &s);
    for (int i = 0; i < s.n; i++)
        if (s.at[i].u && s.at[i].u->kind != TY_SIGNATURE) {
            if (!valid(s.at[i].u)) return s.at[i].u;
            *cause = msgf(c, "%s is not a function", ts(c, s.at[i].t));
            return NULL;
        }
    return common_under(c, t, cause);
}

int call_expr(checker *c, operand *x, Expr *call)
{
    Exprs *args = &call->call.args;
    Expr *inst = NULL, *fun = call->call.fun;               /* inst: type arguments are given */
    if (fun->kind == X_INDEX) {
        *x = (operand){ .mode = M_INVALID, .expr = fun, .type = TYP(c, TY_INVALID) };
        if (index_expr(c, x, fun)) inst = fun;
        x->expr = fun;
        record(c, x);
    } else {
        generic_or_type(c, x, fun);
    }
    if (x->mode == M_TYPE) non_generic(c, x, NULL);
    if (x->mode == M_INVALID) {
        use(c, args->at, args->n);
        x->expr = call;
        return EK_STATEMENT;
    }
    if (x->mode == M_TYPE) return convert(c, x, call);
    if (x->mode == M_BUILTIN) {
        int id = x->id;
        call->call.ck = CK_BUILTIN;
        call->call.builtin = id;
        if (!builtin_call(c, x, call, id)) x->mode = M_INVALID;
        x->expr = call;
        if (x->mode != M_INVALID && x->mode != M_CONST) c->env.hascall = true;
        return builtin_infos[id].kind;
    }
    const char *cause = NULL;
    Type *sig = callee_sig(c, x->type, &cause);
    if (!sig) {
        erro(c, x, E_INVALIDCALL, "invalid operation: cannot call %s: %s", os(c, x), cause);
        x->mode = M_INVALID;
        x->expr = call;
        return EK_STATEMENT;
    }
    if (!valid(sig)) {
        use(c, args->at, args->n);
        x->mode = M_INVALID;
        x->expr = call;
        return EK_STATEMENT;
    }
    Types targs = { 0 };
    if (inst) {
        Exprs *xlist = &inst->index.index;
        int got = xlist->n, want = sig->sig.ntparams;
        Type **v = arena_array(c->ar, Type *, got);
        bool ok = type_list(c, xlist, v);
        if (ok && got > want) {
            errx(c, xlist->at[want], E_WRONGTYPEARGCOUNT, "got %d type arguments but want %d", got, want);
            ok = false;
        }
        if (!ok) {
            use(c, args->at, args->n);
            x->mode = M_INVALID;
            x->expr = call;
            return EK_STATEMENT;
        }
        if (got == want) need_version(c, expr_start(inst), 18, "function instantiation");
        if (got == want) sig = instantiate_sig(c, inst->at, inst, sig, generic_func(inst), v, want, xlist);
        else targs = (Types){ v, got, got };
        if (!valid(sig)) {
            use(c, args->at, args->n);
            x->mode = M_INVALID;
            x->expr = call;
            return EK_STATEMENT;
        }
    }
    call->call.ck = CK_CALL;
    operand few[8];
    Operands list = { few, 0, 8 };
    Types *atargs;
    generic_args(c, args, &list, &atargs);
    if (args->n || sig->sig.nparams || sig->sig.ntparams || call->call.ddd) {
        Type *s = arguments(c, call, sig, &targs, inst ? &inst->index.index : NULL, &list, atargs);
        if (s) sig = s;
    }
    if (sig->sig.nresults && parameterized_by(sig->sig.tparams, sig->sig.ntparams, result_type(c, sig))) {     /* not instantiated: say nothing about its results */
        x->mode = M_INVALID;
        x->expr = call;
        return EK_STATEMENT;
    }
    if (sig->sig.nresults == 0) {
        x->mode = M_NOVALUE;
    } else {
        x->mode = M_VALUE;
        x->type = result_type(c, sig);
    }
    x->expr = call;
    c->env.hascall = true;
    return EK_STATEMENT;
}

/* ---- selectors ---- */

static const char *similar_name(Scope *s, const sym *name)
{
    const char *best = NULL;
    int cap = s->cap <= 8 ? s->n : s->cap;
    for (int i = 0; i < cap; i++) {
        Object *o = s->slots[i];
        if (!o || !o->exported || o->name->n != name->n) continue;
        bool same = true;
        for (uint32_t k = 0; k < name->n && same; k++) {
            unsigned char a = (unsigned char)o->name->s[k], b = (unsigned char)name->s[k];
            if (a >= 'A' && a <= 'Z') a |= 0x20;
            if (b >= 'A' && b <= 'Z') b |= 0x20;
            same = a == b;
        }
        if (same && (!best || strcmp(o->name->s, best) < 0)) best = o->name->s;
    }
    return best;
}

static void qualified(checker *c, operand *x, Expr *e, Object *pn)
{
    sym *sel = e->sel.sel;
    e->sel.x->name.obj = pn;
    e->sel.x->mode = M_PACKAGE;
    e->sel.x->type = TYP(c, TY_INVALID);
    use_package(c, pn);
    Package *pkg = pn->pn.imported;
    if (!pkg || pkg->fake) return;
    Object *o = package_member(c, pkg, sel);
    if (!o) {
        const char *alt = similar_name(pkg->scope, sel);
        if (alt) err(c, e->sel.selpos, E_UNDECLAREDIMPORTEDNAME, "undefined: %s (but have %s)", es(c, e), alt);
        else err(c, e->sel.selpos, E_UNDECLAREDIMPORTEDNAME, "undefined: %s", es(c, e));
        return;
    }
    if (!o->exported && e->sel.selpos) {                                       /* gc's export data does not even know it */
        const char *alt = similar_name(pkg->scope, sel);
        if (alt) err(c, e->sel.selpos, E_UNEXPORTEDNAME, "undefined: %s (but have %s)", es(c, e), alt);
        else err(c, e->sel.selpos, E_UNEXPORTEDNAME, "undefined: %s", es(c, e));
        return;
    }
    e->sel.obj = o;
    x->type = o->type ? o->type : TYP(c, TY_INVALID);
    switch (o->kind) {
    case O_CONST:
        if (!valid(x->type)) return;
        x->mode = M_CONST;
        x->val = o->cv;
        break;
    case O_TYPENAME: x->mode = M_TYPE; break;
    case O_VAR:
        x->mode = M_VAR;
        add_dep(c, o);
        break;
    case O_FUNC:
        x->mode = M_VALUE;
        add_dep(c, o);
        break;
    case O_BUILTIN:
        x->mode = M_BUILTIN;
        x->id = (uint8_t)o->builtin;
        break;
    default: break;
    }
    if (x->mode != M_BUILTIN && x->mode != M_INVALID && !valid(x->type)) x->mode = M_INVALID;
}

static Type *method_expr_type(checker *c, Object *m, Type *recv)
{
    Type *sig = m->type, *t = new_type(c->p, TY_SIGNATURE);
    int n = sig->sig.nparams + 1;
    t->sig = sig->sig;
    t->sig.recv = NULL;
    t->sig.params = arena_array(c->ar, Object *, n);
    Object *r = new_object(c, O_VAR, NULL, m->at, recv);
    r->isparam = true;
    if (sig->sig.nparams && sig->sig.params[0]->name) {
        Object *rv = sig->sig.recv;
        r->name = rv && rv->name ? rv->name : intern_cstr(c->p->syms, "_");
    }
    t->sig.params[0] = r;
    for (int i = 1; i < n; i++) t->sig.params[i] = sig->sig.params[i - 1];
    t->sig.nparams = n;
    return t;
}

static void missing_member(checker *c, operand *x, Expr *e, found *f)
{
    sym *sel = e->sel.sel;
    pos at = e->sel.selpos;
    const char *T = ts(c, x->type);
    if (!valid(type_under(x->type))) return;
    if (f->ambiguous) {
        err(c, at, E_AMBIGUOUSSELECTOR, "ambiguous selector %s.%s", es(c, x->expr), sel->s);
    } else if (f->indirect) {
        if (x->mode == M_TYPE) err(c, at, E_INVALIDMETHODEXPR, "invalid method expression %s.%s (needs pointer receiver (*%s).%s)", T, sel->s, T, sel->s);
        else err(c, at, E_INVALIDMETHODEXPR, "cannot call pointer method %s on %s", sel->s, T);
    } else {
        const char *why;
        if (is_interface_ptr(x->type)) {
            why = interface_ptr_error(c, x->type);
        } else {
            found alt = lookup_member(c, x->type, x->mode == M_VAR, c->env.pkg, sel, true);
            why = lookup_error(c, x->type, sel, alt.obj, false);
        }
        err(c, at, E_MISSINGFIELDORMETHOD, "%s.%s undefined (%s)", es(c, x->expr), sel->s, why);
    }
}

void selector(checker *c, operand *x, Expr *e, bool wanttype)
{
    sym *sel = e->sel.sel;
    if (e->sel.x->kind == X_NAME) {
        Object *pn = scope_lookup(c->env.scope, e->sel.x->name.name, NULL);
        if (!pn) pn = script_autoimport(c, e->sel.x->name.name, e->sel.x->at);
        if (pn && pn->kind == O_PKGNAME) {
            qualified(c, x, e, pn);
            x->expr = e;
            return;
        }
    }
    expr_or_type(c, x, e->sel.x);
    if (x->mode == M_BUILTIN) {
        err(c, e->at, E_UNCALLEDBUILTIN, "invalid use of %s in selector expression", os(c, x));
        x->mode = M_INVALID;
    }
    if (x->mode == M_INVALID) goto bad;
    if (wanttype) {
        err(c, e->sel.selpos, E_NOTATYPE, "%s is not a type", es(c, e));
        goto bad;
    }
    found f = lookup_member(c, x->type, x->mode == M_VAR, c->env.pkg, sel, false);
    if (!f.obj) {
        missing_member(c, x, e, &f);
        goto bad;
    }
    Object *o = f.obj;
    if (o->kind == O_FUNC) obj_decl(c, o);
    if (!o->type || (o->kind == O_FUNC && o->type->kind != TY_SIGNATURE)) goto bad;
    Selection *s = arena_new(c->ar, Selection);
    s->recv = x->type;
    s->obj = o;
    s->indirect = f.indirect;
    s->path = f.path;
    s->npath = f.npath;
    e->sel.s = s;
    if (x->mode == M_TYPE) {
        if (o->kind != O_FUNC) {
            err(c, e->sel.selpos, E_MISSINGFIELDORMETHOD, "%s.%s undefined (type %s has no method %s)", es(c, x->expr), sel->s, ts(c, x->type), sel->s);
            goto bad;
        }
        s->kind = SEL_METHODEXPR;
        s->type = method_expr_type(c, o, x->type);
        x->mode = M_VALUE;
        x->type = s->type;
        add_dep(c, o);
    } else if (o->kind == O_VAR) {
        s->kind = SEL_FIELD;
        s->type = o->type;
        x->mode = x->mode == M_VAR || f.indirect ? M_VAR : M_VALUE;
        x->type = o->type;
        if (!valid(x->type)) goto bad;
    } else {
        s->kind = SEL_METHOD;
        s->type = o->type;
        if (o->ptrrecv && x->mode == M_VAR && !f.indirect) mark_addr(c, e->sel.x);      /* (&x).m() */
        x->mode = M_VALUE;
        x->type = o->type;
        add_dep(c, o);
    }
    x->expr = e;
    return;
bad:
    x->mode = M_INVALID;
    x->type = TYP(c, TY_INVALID);
    x->expr = e;
}
