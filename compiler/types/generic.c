/* generic.c - type parameters, and the instantiation of generic types and functions.
 *
 * A generic type is the TY_NAMED of its declaration with tparams; it occurs only where it is instantiated. A generic function is an
 * O_FUNC whose signature has tparams; an operand that denotes one is recorded like any other, and when its type arguments are known the
 * name node in the tree is changed to the instance's object, so that lowering sees an ordinary function. Whether arguments
 * satisfy their constraints is checked later, when all types are complete.
 * Locking: none.
 */
#include "compiler/types/check.h"

static bool is_blank(const sym *s) { return s->n == 1 && s->s[0] == '_'; }

/* ---- type parameters ---- */

Type *new_tparam(checker *c, sym *name, pos at, int index)
{
    Type *t = new_type(c->p, TY_TYPEPARAM);
    Object *o = new_object(c, O_TYPENAME, name, at, t);
    o->color = BLACK;
    t->tparam.obj = o;
    t->tparam.index = index;
    t->tparam.prog = c->p;
    t->tparam.bound = TYP(c, TY_INVALID);
    if (!is_blank(name)) declare(c, c->env.scope, o);
    return t;
}

static Type *bound_type(checker *c, Expr *e)
{
    bool bare = (e->kind == X_UNARY && e->op == T_TILDE) || (e->kind == X_BINARY && e->op == T_OR);
    if (!bare) return check_typ(c, e);
    Expr *i = arena_new(c->ar, Expr);                          /* ~int is short for interface{ ~int } */
    Field *f = arena_new(c->ar, Field);
    i->kind = X_INTERFACETYPE;
    i->at = e->at;
    i->iface.elems = arena_new(c->ar, Fields);
    f->at = expr_start(e);
    f->typ = e;
    vec_push(c->ar, i->iface.elems, f);
    Type *t = check_typ(c, i);
    if (t->kind == TY_INTERFACE) t->iface.implicit = true;
    return t;
}

/* Declares the parameters in the current scope; a constraint may mention all of them. *out is set before the constraints are read. */
void collect_tparams(checker *c, Fields *fl, bool alias, Type ***out, int *n)
{
    int k = fl->n;
    Type **tp = arena_array(c->ar, Type *, k ? k : 1);
    for (int i = 0; i < k; i++) tp[i] = new_tparam(c, fl->at[i]->name, fl->at[i]->at, i);
    *out = tp;
    *n = k;
    if (k) need_version(c, fl->at[0]->at, alias ? 23 : 18, alias ? "generic type alias" : "type parameter");
    Type *b = NULL;
    for (int i = 0; i < k; i++) {
        Expr *e = fl->at[i]->typ;
        if (i == 0 || e != fl->at[i - 1]->typ) {
            b = bound_type(c, e);
            if (is_tparam(b)) {
                errx(c, e, E_MISPLACEDTYPEPARAM, "cannot use a type parameter as constraint");
                b = TYP(c, TY_INVALID);
            }
        }
        tp[i]->tparam.bound = b;
    }
}

void rename_tparams(checker *c, Type **tp, int n, Type **out)
{
    for (int i = 0; i < n; i++) {
        out[i] = new_type(c->p, TY_TYPEPARAM);
        out[i]->tparam = tp[i]->tparam;
    }
    Subst m = { .from = tp, .to = out, .n = n };
    for (int i = 0; i < n; i++)
        if (tp[i]->tparam.bound) out[i]->tparam.bound = type_subst(c->p, tp[i]->tparam.bound, &m);
}

Type *sig_generic(Type *t) { return t && t->kind == TY_SIGNATURE && t->sig.ntparams ? t : NULL; }

/* ---- type arguments ---- */

bool type_list(checker *c, Exprs *list, Type **out)
{
    bool ok = true;
    for (int i = 0; i < list->n; i++) {
        out[i] = check_vartype(c, list->at[i]);
        ok &= valid(out[i]);
    }
    return ok;
}

/* The index of the first argument that does not satisfy its constraint, or -1. */
int verify_targs(checker *c, pos at, Type **tparams, Type **targs, int n, const char **cause)
{
    Subst m = { .from = tparams, .to = targs, .n = n };
    for (int i = 0; i < n; i++) {
        tparam_iface(tparams[i]);                              /* makes an interface of the bound */
        if (!valid(tparams[i]->tparam.bound)) continue;
        if (!satisfies(c, at, targs[i], type_subst(c->p, tparams[i]->tparam.bound, &m), cause)) return i;
    }
    return -1;
}

/* What a delayed verification needs. */
typedef struct verification { Type **tparams; int ntparams; Type **targs; int n; Exprs *xlist; const char *name; Object *obj; } verification;

static bool wrong_count(checker *c, pos at, const char *name, int want, int got)
{
    if (want == got) return false;
    err(c, at, E_WRONGTYPEARGCOUNT, "%s type arguments for type %s: have %d, want %d", got < want ? "not enough" : "too many", name, got, want);
    return true;
}

void verify_instance(checker *c, delayed *d)
{
    verification *v = d->a;
    const char *cause = "";
    if (v->obj && v->obj->type && v->obj->type->kind == TY_NAMED) {      /* a generic type: its parameters are known by now */
        v->tparams = v->obj->type->named.tparams;
        v->ntparams = v->obj->type->named.ntparams;
        if (!v->ntparams || wrong_count(c, d->at, v->name, v->ntparams, v->n)) return;
    }
    int i = verify_targs(c, d->at, v->tparams, v->targs, v->n, &cause);
    if (i >= 0) {
        pos at = v->xlist && i < v->xlist->n ? expr_start(v->xlist->at[i]) : d->at;
        soft(c, at, E_INVALIDTYPEARG, "%s", cause);
        return;
    }
    mono_record(c, d->at, v->tparams, v->targs, v->n, v->xlist);
}

static void verify_later(checker *c, pos at, verification v)
{
    verification *p = arena_new(c->ar, verification);
    *p = v;
    later(c, DL_VERIFY, at, p, NULL);
}

/* ---- types ---- */

/* The generic type that e names; for a generic alias, *alias is its object. Invalid with *cause when e is some other type. */
Type *generic_type(checker *c, Expr *e, const char **cause, Object **alias)
{
    *alias = NULL;
    Type *t = maybe_generic(c, e, NULL);
    Object *o = e->kind == X_NAME ? e->name.obj : e->kind == X_SELECTOR ? e->sel.obj : NULL;
    if (o && o->kind == O_TYPENAME && o->alias && is_generic(o)) *alias = o;
    else if (valid(t) && !(t->kind == TY_NAMED && t->named.ntparams)) {
        *cause = msgf(c, "%s is not a generic type", type_text(c, e, t));
        t = TYP(c, TY_INVALID);
    }
    record_type(e, t);
    return t;
}

static const char *index_text(checker *c, Exprs *list)
{
    buf b = { 0 };
    for (int i = 0; i < list->n; i++) buf_printf(&b, "%s%s", i ? ", " : "", es(c, list->at[i]));
    const char *s = arena_strndup(c->ar, b.p ? b.p : "", b.n);
    buf_free(&b);
    return s;
}

Type *instantiated_type(checker *c, Expr *e)
{
    Expr *x = e->index.x;
    Exprs *list = &e->index.index;
    const char *cause = NULL;
    Object *alias;
    Type *g = generic_type(c, x, &cause, &alias);
    if (cause) errx(c, x, E_NOTAGENERICTYPE, "invalid operation: %s[%s] (%s)", es(c, x), index_text(c, list), cause);
    if (!valid(g)) return g;
    int n = list->n;
    Type **targs = arena_array(c->ar, Type *, n ? n : 1);
    if (!type_list(c, list, targs)) return TYP(c, TY_INVALID);
    if (alias) {
        Generic *ag = alias->gen;
        if (wrong_count(c, x->at, alias->name->s, ag->ntparams, n)) return TYP(c, TY_INVALID);
        Subst m = { .from = ag->tparams, .to = targs, .n = n };
        verify_later(c, x->at, (verification){ ag->tparams, n, targs, n, list, alias->name->s, NULL });
        return type_subst(c->p, g, &m);
    }
    Type *t = type_instance(c->p, g, targs, n);
    if (!t->named.at) t->named.at = x->at;
    verify_later(c, x->at, (verification){ NULL, 0, t->named.targs, n, list, g->named.obj->name->s, g->named.obj });
    return t;
}

/* ---- functions ---- */

static Expr *func_name(Expr *e)
{
    for (;;) {
        e = unparen(e);
        if (e->kind != X_INDEX) return e;
        e = e->index.x;
    }
}

Object *generic_func(Expr *e)
{
    e = func_name(e);
    Object *o = e->kind == X_NAME ? e->name.obj : e->kind == X_SELECTOR ? e->sel.obj : NULL;
    return o && o->kind == O_FUNC && o->gen ? o : NULL;
}

/* e, a name with or without type arguments, from now on denotes instance o. */
static void denote(Expr *e, Object *o)
{
    for (;; e = e->kind == X_PAREN ? e->x : e->index.x) {
        record_value(e, M_VALUE, o->type, NULL);
        if (e->kind == X_INDEX) e->flags |= EF_HASTYPEARGS;
        if (e->kind == X_NAME) e->name.obj = o;
        else if (e->kind == X_SELECTOR) e->sel.obj = o;
        else continue;
        return;
    }
}

Type *instantiate_sig(checker *c, pos at, Expr *e, Type *sig, Object *fn, Type **targs, int n, Exprs *xlist)
{
    if (!fn || !is_generic(fn)) return TYP(c, TY_INVALID);
    Object *o = func_instance(c->p, fn, targs, n);
    denote(e, o);
    verify_later(c, at, (verification){ fn->gen->tparams, n, o->gen->targs, n, xlist, NULL, NULL });
    (void)sig;
    return o->type;
}

static Type *plain_sig(checker *c, Type *sig)
{
    Type *t = new_type(c->p, TY_SIGNATURE);
    t->sig = sig->sig;
    t->sig.recv = NULL;
    t->sig.tparams = NULL;
    t->sig.ntparams = 0;
    return t;
}

bool func_inst(checker *c, operand *x, const target *T, Expr *inst, bool inferrest, Types *partial)
{
    pos at = inst ? inst->at : expr_start(x->expr);
    Type *sig = x->type;
    Object *fn = generic_func(inst ? inst : x->expr);
    int want = sig->sig.ntparams, got = 0;
    bool known = need_version(c, at, 18, "function instantiation");
    Exprs *xlist = inst ? &inst->index.index : NULL;
    if (inst) x->expr = inst;
    Type **targs = arena_array(c->ar, Type *, want + (xlist ? xlist->n : 0));
    if (xlist) {
        got = xlist->n;
        if (!type_list(c, xlist, targs)) {
            x->mode = M_INVALID;
            return true;
        }
    }
    if (got > want) {
        errx(c, xlist->at[got - 1], E_WRONGTYPEARGCOUNT, "got %d type arguments but want %d", got, want);
        x->mode = M_INVALID;
        return true;
    }
    if (got < want) {
        if (!inferrest) {
            for (int i = 0; i < got; i++) vec_push(c->ar, partial, targs[i]);
            return false;
        }
        Type **tp = arena_array(c->ar, Type *, want), *param = NULL;
        rename_tparams(c, sig->sig.tparams, want, tp);
        operand arg = { .mode = M_VALUE }, *argp = &arg;
        int nargs = 0;
        if (T) {
            if (known) need_version(c, at, 21, inst ? "partially instantiated function in assignment" : "implicitly instantiated function in assignment");
            Subst m = { .from = sig->sig.tparams, .to = tp, .n = want };
            param = type_subst(c->p, plain_sig(c, sig), &m);
            arg.type = T->sig;
            arg.expr = new_name(c, expr_start(x->expr), T->desc);
            nargs = 1;
        }
        inferred_error e = { 0 };
        if (!infer(c, at, tp, targs, want, &param, &argp, nargs, T != NULL, &e)) {
            if (e.msg) err(c, e.at, E_CANNOTINFERTYPEARGS, "%s", e.msg);
            x->mode = M_INVALID;
            return true;
        }
    }
    x->type = instantiate_sig(c, at, x->expr, sig, fn, targs, want, xlist);
    x->mode = M_VALUE;
    return true;
}

/* A generic function or type that is used as if it were not; a function may take its arguments from what it is assigned to. */
void non_generic(checker *c, operand *x, const target *T)
{
    if (x->mode == M_INVALID || x->mode == M_NOVALUE || !x->type) return;
    const char *what = NULL;
    if (x->type->kind == TY_NAMED) {
        if (x->type->named.ntparams) what = "type";
    } else if (sig_generic(x->type) && x->mode == M_VALUE) {
        if (T) {
            func_inst(c, x, T, NULL, true, NULL);
            return;
        }
        what = "function";
    }
    if (x->mode == M_TYPE && x->expr) {                        /* a generic alias */
        Expr *e = unparen(x->expr);
        Object *o = e->kind == X_NAME ? e->name.obj : e->kind == X_SELECTOR ? e->sel.obj : NULL;
        if (o && o->kind == O_TYPENAME && is_generic(o)) what = "type";
    }
    if (!what) return;
    Expr *e = *what == 't' ? unparen(x->expr) : x->expr;
    errx(c, e, E_WRONGTYPEARGCOUNT, "cannot use generic %s %s without instantiation", what, es(c, e));
    x->mode = M_INVALID;
    x->type = TYP(c, TY_INVALID);
}
