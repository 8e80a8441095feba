/* unify.c - unification: what must type parameters be, so that two types are equal, or assignable?
 *
 * Each bound type parameter (one whose argument is looked for) has a slot; joined parameters share one. A slot starts empty
 * or with a given argument and is filled by the first type it meets; later types must unify with that. UNIFY_EXACT asks for identical
 * types; without it a defined type unifies with a literal of its underlying type and channels may differ in direction;
 * UNIFY_ASSIGN relaxes only the outermost types, as in an assignment. Interfaces unify, unless exactly, if one has all methods of the other;
 * before Go 1.21 (byname) defined ones do as other defined types: by their names and type arguments.
 * The depth limit ends what recursive constraints could make endless.
 * Locking: none.
 */
#include "compiler/types/check.h"

#define UNIFY_DEPTH 50

typedef struct ifpair { Type *x, *y; struct ifpair *prev; } ifpair;

struct unifier { checker *c; Type **tparams; int *slot; Type **at; int n, depth; bool byname; };

unifier *unifier_new(checker *c, pos at, Type **tparams, Type **targs, int n)
{
    unifier *u = arena_new(c->ar, unifier);
    u->c = c;
    u->tparams = tparams;
    u->n = n;
    u->byname = !allow_version(c, at, 21);
    u->slot = arena_array(c->ar, int, n);
    u->at = arena_array(c->ar, Type *, n);
    for (int i = 0; i < n; i++) {
        u->slot[i] = i;
        u->at[i] = targs[i];
    }
    return u;
}

Type *unifier_at(unifier *u, int i) { return u->at[u->slot[i]]; }
void unifier_set(unifier *u, int i, Type *t) { u->at[u->slot[i]] = t; }

int unifier_unknowns(unifier *u)
{
    int n = 0;
    for (int i = 0; i < u->n; i++) n += unifier_at(u, i) == NULL;
    return n;
}

static int bound(unifier *u, const Type *t)
{
    if (!is_tparam(t)) return -1;
    for (int i = 0; i < u->n; i++)
        if (u->tparams[i] == t) return i;
    return -1;
}

static bool join(unifier *u, int x, int y)
{
    int sx = u->slot[x], sy = u->slot[y];
    if (sx == sy) return true;
    if (u->at[sx] && u->at[sy]) return false;
    int from = u->at[sx] ? sy : sx, to = u->at[sx] ? sx : sy;
    for (int i = 0; i < u->n; i++)
        if (u->slot[i] == from) u->slot[i] = to;
    return true;
}

static bool nify(unifier *u, Type *x, Type *y, int mode, ifpair *p);

static Type *as_iface(unifier *u, Type *t)
{
    if (!t || is_tparam(t)) return NULL;
    Type *i = type_under(t);
    if (i->kind != TY_INTERFACE) return NULL;
    complete_interface(u->c, 0, i);
    return i;
}

static bool is_literal(const Type *t) { return t->kind != TY_NAMED && t->kind != TY_TYPEPARAM; }      /* predeclared types too */
static bool is_defined(const Type *t) { return t->kind == TY_NAMED; }

/* A bound parameter that has its argument meets y. */
static bool nify_known(unifier *u, int px, Type *y, int mode, ifpair *p)
{
    Type *x = unifier_at(u, px);
    if (!nify(u, x, y, mode, p)) return false;
    Type *xi = as_iface(u, x), *yi = as_iface(u, y);
    bool xn = is_defined(x), yn = is_defined(y);
    if (u->byname) {                                           /* nothing more to ask */
    } else if (xi && yi) {
        if (xn && yn) return type_identical(x, y);
        if (xi->iface.nall != yi->iface.nall) return false;
    } else if (xi || yi) {
        return false;
    }
    if (!(mode & UNIFY_EXACT) && !xn) {                        /* prefer the defined type, or the channel with a direction */
        if (yn) unifier_set(u, px, y);
        else if (type_under(y)->kind == TY_CHAN && type_under(y)->chan.dir != 3) unifier_set(u, px, y);
    }
    return true;
}

static bool seen_pair(ifpair *p, Type *x, Type *y)
{
    for (; p; p = p->prev)
        if ((p->x == x && p->y == y) || (p->x == y && p->y == x)) return true;
    return false;
}

static Object *method_named(Type *i, const Object *m)
{
    for (int k = 0; k < i->iface.nall; k++)
        if (same_id(i->iface.all[k], m->pkg, m->name, false)) return i->iface.all[k];
    return NULL;
}

static bool nify_ifaces(unifier *u, Type *x, Type *y, bool exact, ifpair *p)
{
    if (x->iface.comparable != y->iface.comparable || !terms_equal(x, y)) return false;
    if (exact && x->iface.nall != y->iface.nall) return false;
    if (seen_pair(p, x, y)) return true;
    ifpair here = { x, y, p };
    if (x->iface.nall > y->iface.nall) {
        Type *s = x;
        x = y;
        y = s;
    }
    for (int i = 0; i < x->iface.nall; i++) {
        Object *m = method_named(y, x->iface.all[i]);
        if (!m || !nify(u, x->iface.all[i]->type, m->type, UNIFY_EXACT, &here)) return false;
    }
    return true;
}

/* y has the methods of interface x. */
static bool nify_methods(unifier *u, Type *x, Type *y, ifpair *p)
{
    for (int i = 0; i < x->iface.nall; i++) {
        Object *m = x->iface.all[i];
        found f = lookup_impl(u->c, y, false, m->pkg, m->name, false);
        if (!f.obj || f.obj->kind != O_FUNC) return false;
        obj_decl(u->c, f.obj);
        if (!nify(u, m->type, f.obj->type, UNIFY_EXACT, p)) return false;
    }
    return true;
}

static bool nify_objects(unifier *u, Object **x, int n, Object **y, int ny, int mode, ifpair *p)
{
    if (n != ny) return false;
    for (int i = 0; i < n; i++)
        if (!nify(u, x[i]->type, y[i]->type, mode, p)) return false;
    return true;
}

static bool nify_struct(unifier *u, Type *x, Type *y, int mode, ifpair *p)
{
    if (x->st.n != y->st.n) return false;
    for (int i = 0; i < x->st.n; i++) {
        StructField *f = &x->st.f[i], *g = &y->st.f[i];
        if (f->var->embedded != g->var->embedded || !same_id(f->var, g->var->pkg, g->var->name, false)) return false;
        if (f->taglen != g->taglen || (f->taglen && memcmp(f->tag, g->tag, f->taglen) != 0)) return false;
        if (!nify(u, f->var->type, g->var->type, mode, p)) return false;
    }
    return true;
}

static bool nify_same_kind(unifier *u, Type *x, Type *y, int mode, ifpair *p)
{
    int inner = mode & UNIFY_ASSIGN ? mode | UNIFY_EXACT : mode;
    switch (x->kind) {
    case TY_POINTER: case TY_SLICE: return nify(u, x->elem, y->elem, inner, p);
    case TY_ARRAY: return (x->arr.len < 0 || y->arr.len < 0 || x->arr.len == y->arr.len) && nify(u, x->elem, y->elem, inner, p);
    case TY_MAP: return nify(u, x->map.key, y->map.key, inner, p) && nify(u, x->elem, y->elem, inner, p);
    case TY_CHAN: return (!(mode & UNIFY_EXACT) || x->chan.dir == y->chan.dir) && nify(u, x->elem, y->elem, inner, p);
    case TY_STRUCT: return nify_struct(u, x, y, inner, p);
    case TY_SIGNATURE:
        return x->sig.variadic == y->sig.variadic && nify_objects(u, x->sig.params, x->sig.nparams, y->sig.params, y->sig.nparams, inner, p) &&
               nify_objects(u, x->sig.results, x->sig.nresults, y->sig.results, y->sig.nresults, inner, p);
    case TY_INTERFACE:
        complete_interface(u->c, 0, x);
        complete_interface(u->c, 0, y);
        return nify_ifaces(u, x, y, true, p);
    case TY_NAMED:
        if (x->named.ntargs != y->named.ntargs) return false;
        for (int i = 0; i < x->named.ntargs; i++)
            if (!nify(u, x->named.targs[i], y->named.targs[i], mode, p)) return false;
        return x->named.obj == y->named.obj && (x->named.ntargs || x == y);
    default: return x->kind < TY_NBASIC;
    }
}

static bool nify_in(unifier *u, Type *x, Type *y, int mode, ifpair *p)
{
    if (x == y) return true;
    if (is_defined(x) || bound(u, y) >= 0) {                   /* defined types and bound parameters: y and x */
        Type *s = x;
        x = y;
        y = s;
    }
    if (!(mode & UNIFY_EXACT) && is_defined(y) && is_literal(x) && x->kind != TY_INTERFACE) {
        y = type_under(y);
        if (x == y) return true;
    }
    int px = bound(u, x), py = bound(u, y);
    if (px >= 0 && py >= 0) return join(u, px, py) || nify(u, unifier_at(u, px), unifier_at(u, py), mode, p);
    if (px >= 0) {
        if (unifier_at(u, px)) return nify_known(u, px, y, mode, p);
        unifier_set(u, px, y);
        return true;
    }
    if (!(mode & UNIFY_EXACT) && !u->byname) {
        Type *xi = as_iface(u, x), *yi = as_iface(u, y);
        if (xi && yi) return nify_ifaces(u, xi, yi, false, p);
        if (yi) return nify_methods(u, yi, x, p);
        if (xi) return nify_methods(u, xi, y, p);
    }
    if (is_tparam(y)) {
        Type *s = x;
        x = y;
        y = s;
    }
    if (is_tparam(x)) {                                        /* one of an enclosing function */
        Type *core = common_under(u->c, x, NULL);
        return core && nify(u, core, y, UNIFY_ASSIGN, p);
    }
    return x->kind == y->kind && nify_same_kind(u, x, y, mode, p);
}

static bool nify(unifier *u, Type *x, Type *y, int mode, ifpair *p)
{
    if (!x || !y || u->depth > UNIFY_DEPTH) return false;
    u->depth++;
    bool ok = nify_in(u, x, y, mode, p);
    u->depth--;
    return ok;
}

bool unify(unifier *u, Type *x, Type *y, int mode) { return nify(u, x, y, mode, NULL); }
