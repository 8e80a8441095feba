/* infer.c - inference of type arguments, by the specification's "Type inference".
 *
 * First typed arguments are unified with the types of their parameters, then each type parameter with its constraint (the common
 * underlying type of its type set, and its methods) until nothing new is learnt, and last untyped constants give their default
 * types. Arguments found that mention other parameters are simplified by substitution, cycles among them removed.
 * Locking: none.
 */
#include "compiler/types/check.h"

static const char *tparam_names(checker *c, Type **tp, int n)
{
    buf b = { 0 };
    for (int i = 0; i < n; i++) {
        if (i) buf_puts(&b, i < n - 1 ? ", " : n == 2 ? " and " : ", and ");
        buf_puts(&b, tp[i]->tparam.obj->name->s);
    }
    const char *s = arena_strndup(c->ar, b.p, b.n);
    buf_free(&b);
    return s;
}

typedef struct inference {
    checker *c;
    Type **tparams; int n;
    unifier *u;
    bool reverse;
    inferred_error *e;
} inference;

static bool fail(inference *I, pos at, const char *msg)
{
    I->e->at = at;
    I->e->msg = msg;
    return false;
}

static Type **inferred(inference *I)
{
    Type **v = arena_array(I->c->ar, Type *, I->n);
    for (int i = 0; i < I->n; i++) v[i] = unifier_at(I->u, i);
    return v;
}

static bool mismatch(inference *I, Type *par, operand *arg, Type *shown)
{
    checker *c = I->c;
    Type **targs = inferred(I);
    bool any = false;
    for (int i = 0; i < I->n; i++) any |= targs[i] != NULL;
    pos at = expr_start(arg->expr);
    const char *A = ts(c, shown ? shown : arg->type), *ex = es(c, arg->expr), *P = ts(c, par);
    if (!any) return fail(I, at, msgf(c, "type %s of %s does not match %s (cannot infer %s)", A, ex, P, tparam_names(c, I->tparams, I->n)));
    Subst m = { .from = I->tparams, .to = targs, .n = I->n };
    Type *got = type_subst(c->p, par, &m);
    if (got == par) return fail(I, at, msgf(c, "type %s of %s does not match %s", A, ex, P));
    if (I->reverse) return fail(I, at, msgf(c, "inferred type %s for %s does not match type %s of %s", ts(c, got), P, A, ex));
    return fail(I, at, msgf(c, "type %s of %s does not match inferred type %s for %s", A, ex, ts(c, got), P));
}

/* The term whose type all types of tp's set have underneath; *single: it is the only one. */
static bool core_term(checker *c, Type *tp, Term *out, bool *single)
{
    Type *i = tparam_iface(tp);
    *single = false;
    if (!(i->flags & TF_TERMS) || i->iface.nterms == 0) return false;
    if (i->iface.nterms == 1) {
        *out = i->iface.terms[0];
        *single = true;
        return true;
    }
    Type *u = common_under(c, tp, NULL);
    if (!u) return false;
    *out = (Term){ u, false };
    for (int k = 0; k < i->iface.nterms; k++) out->tilde |= i->iface.terms[k].tilde;
    return true;
}

static bool unify_method(void *ctx, Type *x, Type *y) { return unify(ctx, x, y, UNIFY_EXACT); }

static bool constraint(inference *I, pos at, int k)
{
    checker *c = I->c;
    Type *tp = I->tparams[k], *tx = unifier_at(I->u, k);
    Term core;
    bool single;
    if (core_term(c, tp, &core, &single)) {
        if (tx) {
            if (!unify(I->u, tx, core.t, 0))
                return fail(I, at, msgf(c, "%s (type %s) does not satisfy %s", ts(c, tp), ts(c, tx), ts(c, tp->tparam.bound)));
        } else if (single && !core.tilde) {
            unifier_set(I->u, k, core.t);
        }
    }
    if (!tx || parameterized_by(I->tparams, I->n, tx)) return true;
    Type *iface = tparam_iface(tp);
    const char *why = "";
    equivalence eq = { unify_method, I->u };
    if (iface->iface.nall && missing_method(c, tx, iface, true, &eq, &why, NULL, NULL))
        return fail(I, at, msgf(c, "%s (type %s) does not satisfy %s %s", ts(c, tp), ts(c, tx), ts(c, tp->tparam.bound), why));
    return true;
}

static Type *larger_untyped(Type *x, Type *y)
{
    if (x == y) return x;
    if (is_numeric(x) && is_numeric(y)) return x->kind > y->kind ? x : y;
    return NULL;
}

static bool untyped_args(inference *I, Type **params, operand **args, int nargs)
{
    checker *c = I->c;
    Type **max = arena_array(c->ar, Type *, I->n);
    for (int i = 0; i < nargs; i++) {
        if (!untyped(args[i]->type) || args[i]->mode == M_NILVALUE) continue;
        for (int k = 0; k < I->n; k++) {
            if (I->tparams[k] != params[i] || unifier_at(I->u, k)) continue;
            Type *m = max[k] ? larger_untyped(max[k], args[i]->type) : args[i]->type;
            if (!m)
                return fail(I, expr_start(args[i]->expr), msgf(c, "mismatched types %s and %s (cannot infer %s)", ts(c, max[k]), ts(c, args[i]->type), ts(c, params[i])));
            max[k] = m;
        }
    }
    for (int k = 0; k < I->n; k++)
        if (max[k]) unifier_set(I->u, k, type_default(c->p, max[k]));
    return true;
}

/* ---- arguments that depend on each other ---- */

typedef struct cyclewalk { Type **tparams, **targs; int n; uint8_t *busy; } cyclewalk;

static void kill_cycles(cyclewalk *w, Type *t, int depth)
{
    for (; t; t = t->elem) {
        if (depth++ > 200) return;
        switch (t->kind) {
        case TY_POINTER: case TY_SLICE: case TY_ARRAY: case TY_CHAN: continue;
        case TY_MAP: kill_cycles(w, t->map.key, depth); continue;
        case TY_STRUCT:
            for (int i = 0; i < t->st.n; i++) kill_cycles(w, t->st.f[i].var->type, depth);
            return;
        case TY_SIGNATURE:
            for (int i = 0; i < t->sig.nparams; i++) kill_cycles(w, t->sig.params[i]->type, depth);
            for (int i = 0; i < t->sig.nresults; i++) kill_cycles(w, t->sig.results[i]->type, depth);
            return;
        case TY_INTERFACE:
            for (int i = 0; i < t->iface.nmethods; i++) kill_cycles(w, t->iface.methods[i]->type, depth);
            for (int i = 0; i < t->iface.nembeds; i++) kill_cycles(w, t->iface.embeds[i], depth);
            return;
        case TY_UNION:
            for (int i = 0; i < t->uni.n; i++) kill_cycles(w, t->uni.at[i], depth);
            return;
        case TY_NAMED:
            for (int i = 0; i < t->named.ntargs; i++) kill_cycles(w, t->named.targs[i], depth);
            return;
        case TY_TYPEPARAM:
            for (int i = 0; i < w->n; i++) {
                if (w->tparams[i] != t) continue;
                if (w->busy[i]) {
                    w->targs[i] = NULL;
                } else if (w->targs[i]) {
                    w->busy[i] = 1;
                    kill_cycles(w, w->targs[i], depth);
                    w->busy[i] = 0;
                }
            }
            return;
        default: return;
        }
    }
}

static void simplify(inference *I, Type **targs)
{
    cyclewalk w = { I->tparams, targs, I->n, arena_array(I->c->ar, uint8_t, I->n) };
    for (int i = 0; i < I->n; i++) kill_cycles(&w, I->tparams[i], 0);
    for (bool again = true; again;) {
        again = false;
        Subst m = { .from = I->tparams, .to = targs, .n = I->n };
        for (int i = 0; i < I->n; i++) {
            if (!targs[i] || !parameterized_by(I->tparams, I->n, targs[i])) continue;
            Type *t = type_subst(I->c->p, targs[i], &m);
            if (t == targs[i]) continue;
            targs[i] = t;
            again = true;
        }
    }
}

/* Fills targs (NULL: to be found), n of them. params are the types of the arguments' parameters. */
bool infer(checker *c, pos at, Type **tparams, Type **targs, int n, Type **params, operand **args, int nargs, bool reverse, inferred_error *e)
{
    bool all = true;
    e->msg = NULL;
    for (int i = 0; i < n; i++) all &= targs[i] != NULL;
    if (all) return true;
    for (int i = 0; i < nargs; i++)
        if (args[i]->mode == M_INVALID) return false;
    if (nargs) {
        Subst m = { .from = tparams, .to = targs, .n = n };
        Type **sub = arena_array(c->ar, Type *, nargs);
        for (int i = 0; i < nargs; i++) sub[i] = type_subst(c->p, params[i], &m);
        params = sub;
    }
    inference I = { c, tparams, n, unifier_new(c, at, tparams, targs, n), reverse, e };
    for (int i = 0; i < nargs; i++) {
        if (untyped(args[i]->type)) continue;
        if (!parameterized_by(tparams, n, params[i]) && !parameterized_by(tparams, n, args[i]->type)) continue;
        if (!unify(I.u, params[i], args[i]->type, UNIFY_ASSIGN)) return mismatch(&I, params[i], args[i], e->shown ? e->shown[i] : NULL);
    }
    for (;;) {
        int unknown = unifier_unknowns(I.u);
        for (int k = 0; k < n; k++)
            if (!constraint(&I, at, k)) return false;
        if (unifier_unknowns(I.u) == unknown) break;
    }
    if (!untyped_args(&I, params, args, nargs)) return false;
    Type **got = inferred(&I);
    simplify(&I, got);
    for (int i = 0; i < n; i++) {
        if (got[i] && !parameterized_by(tparams, n, got[i])) continue;
        Object *o = tparams[i]->tparam.obj;
        return fail(&I, at, msgf(c, "cannot infer %s (declared at %s)", o->name->s, pos_string(c, o->at)));
    }
    memcpy(targs, got, (size_t)n * sizeof *got);
    return true;
}
