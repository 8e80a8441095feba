/* typeset.c - type sets of constraints, and the types that stand for all types in one.
 *
 * A complete interface with TF_TERMS keeps the terms of its type set as a list in which no term includes another; an empty list then
 * means that no type implements it. Without TF_TERMS every type that has the methods does (and is comparable, if asked for).
 * The invariant "comparable only without terms" holds after completion: terms that are not comparable were dropped.
 * Locking: none.
 */
#include "compiler/types/check.h"

/* ---- terms ---- */

bool term_includes(const Term *x, Type *t) { return type_identical(x->t, x->tilde ? type_under(t) : t); }

static bool disjoint(const Term *x, const Term *y)
{
    return !type_identical(y->tilde ? type_under(x->t) : x->t, x->tilde ? type_under(y->t) : y->t);
}

bool terms_overlap(const Term *x, const Term *y) { return !disjoint(x, y); }

static bool within(const Term *x, const Term *y) { return !disjoint(x, y) && (!x->tilde || y->tilde); }

/* Adds a term, keeping the list free of terms that others include. v has room. */
static void add_term(Term *v, int *n, Term x)
{
    for (int i = 0; i < *n; i++)
        if (within(&x, &v[i])) return;
    int k = 0;
    for (int i = 0; i < *n; i++)
        if (!within(&v[i], &x)) v[k++] = v[i];
    v[k++] = x;
    *n = k;
}

void terms_union(arena *ar, Term **v, int *n, const Term *w, int nw)
{
    if (nw == 0) return;
    Term *out = arena_array(ar, Term, *n + nw);
    if (*n) memcpy(out, *v, (size_t)*n * sizeof *out);
    for (int i = 0; i < nw; i++) add_term(out, n, w[i]);
    *v = out;
}

/* Restricts iface to terms w. */
void terms_intersect(arena *ar, Type *iface, const Term *w, int nw)
{
    if (!(iface->flags & TF_TERMS)) {
        iface->flags |= TF_TERMS;
        iface->iface.terms = (Term *)w;
        iface->iface.nterms = nw;
        return;
    }
    int n = 0, most = iface->iface.nterms * nw;
    Term *out = arena_array(ar, Term, most ? most : 1);
    for (int i = 0; i < iface->iface.nterms; i++)
        for (int k = 0; k < nw; k++) {
            const Term *x = &iface->iface.terms[i], *y = &w[k];
            if (!disjoint(x, y)) add_term(out, &n, x->tilde && !y->tilde ? *y : *x);
        }
    iface->iface.terms = out;
    iface->iface.nterms = n;
}

bool terms_subset(const Type *x, const Type *y)
{
    if (!(y->flags & TF_TERMS)) return true;
    if (!(x->flags & TF_TERMS)) return false;
    for (int i = 0; i < x->iface.nterms; i++) {
        int k = 0;
        while (k < y->iface.nterms && !within(&x->iface.terms[i], &y->iface.terms[k])) k++;
        if (k == y->iface.nterms) return false;
    }
    return true;
}

bool terms_equal(const Type *x, const Type *y) { return terms_subset(x, y) && terms_subset(y, x); }

bool iface_terms_empty(Type *t)
{
    complete_interface(((Program *)t->iface.tset)->chk, 0, t);
    return (t->flags & TF_TERMS) && t->iface.nterms == 0;
}

/* ---- type parameters ---- */

Type *tparam_iface(Type *tp)
{
    Object *o = tp->tparam.obj;
    Program *p = tp->tparam.prog;
    checker *c = p->chk;
    Type *b = tp->tparam.bound;
    if (!b || !valid(b)) return p->t_any;
    Type *u = type_under(b);
    if (u->kind == TY_INTERFACE) {
        complete_interface(c, o ? o->at : 0, u);
        return u;
    }
    if (!valid(u) || is_tparam(u)) return p->t_any;
    Type *i = new_type(p, TY_INTERFACE);                       /* [T int] */
    i->iface.embeds = arena_new(p->ar, Type *);
    i->iface.embeds[0] = b;
    i->iface.nembeds = 1;
    i->iface.implicit = true;
    complete_interface(c, 0, i);
    tp->tparam.bound = i;
    return i;
}

void type_set(Type *t, tset *x)
{
    x->n = 1;
    x->at = &x->one;
    if (!is_tparam(t)) {
        x->one = (tsetent){ t, type_under(t) };
        return;
    }
    Type *i = tparam_iface(t);
    x->one = (tsetent){ NULL, NULL };
    if (!(i->flags & TF_TERMS) || i->iface.nterms == 0) return;
    Program *p = t->tparam.prog;
    x->n = i->iface.nterms;
    if (x->n > 1) x->at = arena_array(p->ar, tsetent, x->n);
    for (int k = 0; k < x->n; k++) {
        Term *e = &i->iface.terms[k];
        x->at[k] = (tsetent){ e->t, type_under(e->t) };
    }
}

bool tparam_all(Type *tp, int info)
{
    Type *i = tparam_iface(tp);
    if (!(i->flags & TF_TERMS) || i->iface.nterms == 0) return false;
    for (int k = 0; k < i->iface.nterms; k++)
        if (!(binfo(i->iface.terms[k].t) & info)) return false;
    return true;
}

Type *common_under(checker *c, Type *t, const char **why)
{
    if (!is_tparam(t)) return type_under(t);
    tset s;
    type_set(t, &s);
    Type *ct = NULL, *cu = NULL;
    for (int i = 0; i < s.n; i++) {
        Type *u = s.at[i].u;
        if (!u) {
            if (why) *why = "no specific type";
            return NULL;
        }
        if (!cu) {
            ct = s.at[i].t;
            cu = u;
            continue;
        }
        if (cu->kind == TY_CHAN && u->kind == TY_CHAN) {
            if (!type_identical(cu->elem, u->elem)) {
                if (why) *why = msgf(c, "channels %s and %s have different element types", ts(c, ct), ts(c, s.at[i].t));
                return NULL;
            }
            if (cu->chan.dir == u->chan.dir) continue;
            if (cu->chan.dir == 3) {
                ct = s.at[i].t;
                cu = u;
            } else if (u->chan.dir != 3) {
                if (why) *why = msgf(c, "channels %s and %s have conflicting directions", ts(c, ct), ts(c, s.at[i].t));
                return NULL;
            }
            continue;
        }
        if (!type_identical(cu, u)) {
            if (why) *why = msgf(c, "%s and %s have different underlying types", ts(c, ct), ts(c, s.at[i].t));
            return NULL;
        }
    }
    return cu;
}

/* ---- satisfying a constraint ---- */

static bool names_type(Type *T, Type *t)
{
    if (T->kind == TY_INTERFACE) {
        for (int i = 0; i < T->iface.nembeds; i++)
            if (names_type(T->iface.embeds[i], t)) return true;
        return false;
    }
    if (T->kind == TY_UNION) {
        for (int i = 0; i < T->uni.n; i++)
            if (names_type(T->uni.at[i], t)) return true;
        return false;
    }
    return type_identical(T, t);
}

static const char *term_list(checker *c, Type *i)
{
    buf b = { 0 };
    for (int k = 0; k < i->iface.nterms; k++)
        buf_printf(&b, "%s%s", k ? " | " : "", term_string(c, &i->iface.terms[k]));
    const char *s = arena_strndup(c->ar, b.p ? b.p : "", b.n);
    buf_free(&b);
    return s;
}

/* Does V implement interface T; with constraint: satisfy it, where interfaces count as comparable. */
static bool implements_(checker *c, pos at, Type *V, Type *T, bool constraint, const char **cause)
{
    Type *Vu = type_under(V), *Tu = type_under(T);
    const char *verb = constraint ? "satisfy" : "implement";
    if (!valid(Vu) || !valid(Tu)) return true;
    if (Vu->kind == TY_POINTER && !valid(type_under(Vu->elem))) return true;
    if (is_tparam(Tu)) Tu = tparam_iface(Tu);
    if (Tu->kind != TY_INTERFACE) {
        if (cause) {
            const char *detail = is_interface_ptr(Tu) ? msgf(c, "type %s is pointer to interface, not interface", ts(c, T))
                                                      : msgf(c, "%s is not an interface", ts(c, T));
            *cause = msgf(c, "%s does not %s %s (%s)", ts(c, V), verb, ts(c, T), detail);
        }
        return false;
    }
    if (iface_empty(c, Tu)) return true;
    Type *Vi = is_tparam(Vu) ? tparam_iface(Vu) : Vu->kind == TY_INTERFACE ? Vu : NULL;
    if (Vi && iface_terms_empty(Vi)) return true;
    if (iface_terms_empty(Tu)) {
        if (cause) *cause = msgf(c, "cannot %s %s (empty type set)", verb, ts(c, T));
        return false;
    }
    const char *why = "";
    if (Tu->iface.nall && !has_all_methods(c, V, T, true, cause ? &why : NULL)) {
        if (cause) *cause = msgf(c, "%s does not %s %s %s", ts(c, V), verb, ts(c, T), why);
        return false;
    }
    if (Tu->flags & TF_TERMS) {
        if (Vi) {
            if (!terms_subset(Vi, Tu)) {
                if (cause) *cause = msgf(c, "%s does not %s %s", ts(c, V), verb, ts(c, T));
                return false;
            }
        } else {
            Type *alt = NULL;
            bool in = false;
            for (int i = 0; i < Tu->iface.nterms && !in; i++) {
                Term *x = &Tu->iface.terms[i];
                in = term_includes(x, V);
                if (!in && !alt && !x->tilde && type_identical(x->t, type_under(x->t)) && term_includes(&(Term){ x->t, true }, V)) alt = x->t;
            }
            if (!in) {
                if (!cause) return false;
                const char *detail = alt ? msgf(c, "possibly missing ~ for %s in %s", ts(c, alt), ts(c, T))
                                   : names_type(Tu, V) ? msgf(c, "%s mentions %s, but %s is not in the type set of %s", ts(c, T), ts(c, V), ts(c, V), ts(c, T))
                                                       : msgf(c, "%s missing in %s", ts(c, V), term_list(c, Tu));
                *cause = msgf(c, "%s does not %s %s (%s)", ts(c, V), verb, ts(c, T), detail);
                return false;
            }
        }
    }
    bool wants = Tu->flags & TF_TERMS ? iface_comparable(Tu) : Tu->iface.comparable;
    if (!wants || comparable_type(c, V, false, NULL)) return true;
    if (constraint && comparable_type(c, V, true, NULL)) {
        const char *old = version_cause(c, at, 20);
        if (old && cause) *cause = msgf(c, "%s to %s comparable %s", ts(c, V), verb, old);
        return !old;
    }
    if (cause) *cause = msgf(c, "%s does not %s comparable", ts(c, V), verb);
    return false;
}

bool implements(checker *c, Type *V, Type *T, const char **cause) { return implements_(c, 0, V, T, false, cause); }
bool satisfies(checker *c, pos at, Type *V, Type *T, const char **cause) { return implements_(c, at, V, T, true, cause); }
