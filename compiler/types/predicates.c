/* predicates.c - questions about types: identity, comparability, and the classes the specification talks about.
 *
 * Identity walks both types at once. It ends because named types are equal only by their object, and the only other way
 * into a cycle leads through interfaces, whose pairs in progress are kept in a chain and assumed identical.
 * Locking: none.
 */
#include "compiler/types/check.h"
#include "base/alloc.h"

#include <stdlib.h>
#include <strings.h>

const uint8_t basic_info[TY_NBASIC] = {
    [TY_BOOL] = B_BOOL, [TY_INT] = B_INT, [TY_INT8] = B_INT, [TY_INT16] = B_INT, [TY_INT32] = B_INT, [TY_INT64] = B_INT,
    [TY_UINT] = B_INT | B_UNSIGNED, [TY_UINT8] = B_INT | B_UNSIGNED, [TY_UINT16] = B_INT | B_UNSIGNED,
    [TY_UINT32] = B_INT | B_UNSIGNED, [TY_UINT64] = B_INT | B_UNSIGNED, [TY_UINTPTR] = B_INT | B_UNSIGNED,
    [TY_FLOAT32] = B_FLOAT, [TY_FLOAT64] = B_FLOAT, [TY_COMPLEX64] = B_CPLX, [TY_COMPLEX128] = B_CPLX, [TY_STRING] = B_STR,
    [TY_UBOOL] = B_BOOL, [TY_UINTEGER] = B_INT, [TY_URUNE] = B_INT, [TY_UFLOAT] = B_FLOAT, [TY_UCOMPLEX] = B_CPLX,
    [TY_USTRING] = B_STR,
};

/* What stands for the underlying type of a declaration whose right side is not known yet. */
static const Type nothing = { .kind = TY_INVALID, .name = "invalid type" };

Type *type_under_named(Type *t)
{
    for (int n = 0; t->kind == TY_NAMED; n++) {
        if (t->named.under) return t->named.under;
        if (t->named.orig) {
            Type *u = expand_instance(t);
            return u ? t->named.under = u : (Type *)&nothing;
        }
        if (!t->named.rhs || n > 100000) return (Type *)&nothing;
        Type *r = t->named.rhs;
        if (r->kind != TY_NAMED) return r;      /* not cached: the declaration may still turn out to be invalid */
        t = r;
    }
    return t;
}

bool type_isnamed(const Type *t) { return t->kind < TY_NBASIC || t->kind == TY_NAMED || t->kind == TY_TYPEPARAM; }
bool has_name(const Type *t) { return type_isnamed(t); }
bool type_isinterface(Type *t) { return type_under(t)->kind == TY_INTERFACE; }

bool is_interface_ptr(Type *t)
{
    t = type_under(t);
    return t->kind == TY_POINTER && (type_isinterface(t->elem) || is_tparam(t->elem));
}

bool is_bytes_or_runes(Type *t)
{
    t = type_under(t);
    if (t->kind != TY_SLICE) return false;
    int k = type_under(t->elem)->kind;
    return k == TY_UINT8 || k == TY_INT32;
}

bool has_nil(Type *t)
{
    if (is_tparam(t)) {
        tset s;
        type_set(t, &s);
        for (int i = 0; i < s.n; i++)
            if (!s.at[i].u || !has_nil(s.at[i].u)) return false;
        return true;
    }
    switch (type_under(t)->kind) {
    case TY_UNSAFEPTR: case TY_SLICE: case TY_POINTER: case TY_SIGNATURE: case TY_MAP: case TY_CHAN: case TY_INTERFACE: case TY_UNIL:
        return type_under(t)->kind != TY_UNIL;
    default: return false;
    }
}

Type *deref(Type *t, bool *isptr)
{
    *isptr = t->kind == TY_POINTER;
    return *isptr ? t->elem : t;
}

Type *array_deref(Type *t)
{
    if (t->kind == TY_POINTER) {
        Type *a = type_under(t->elem);
        if (a->kind == TY_ARRAY) return a;
    }
    return t;
}

bool same_id(const Object *o, const Package *pkg, const sym *name, bool fold)
{
    if (!o->name) return false;
    if (fold && o->name->n == name->n && strcasecmp(o->name->s, name->s) == 0) return true;
    if (o->name != name) return false;
    return o->exported || same_pkg(o->pkg, pkg);
}

int cmp_methods(const Object *a, const Object *b)
{
    if (a == b) return 0;
    if (a->exported != b->exported) return a->exported ? -1 : 1;
    if (a->name != b->name) return strcmp(a->name->s, b->name->s);
    if (!a->exported && a->pkg && b->pkg) return strcmp(a->pkg->path, b->pkg->path);
    return 0;
}

/* ---- identity ---- */

typedef struct pair { const Type *x, *y; struct pair *prev; } pair;

static bool identical(const Type *x, const Type *y, bool tags, pair *p, int depth);

static bool identical_params(Object **a, Object **b, int n, bool tags, pair *p, int depth)
{
    for (int i = 0; i < n; i++)
        if (!identical(a[i]->type, b[i]->type, tags, p, depth)) return false;
    return true;
}

static bool identical_ifaces(const Type *x, const Type *y, bool tags, pair *p, int depth)
{
    Program *pr = x->iface.tset;
    type_complete(pr, (Type *)x);
    type_complete(pr, (Type *)y);
    if (x->iface.comparable != y->iface.comparable || (x->flags & TF_TERMS) != (y->flags & TF_TERMS)) return false;
    if ((x->flags & TF_TERMS) && !terms_equal(x, y)) return false;
    if (x->iface.nall != y->iface.nall) return false;
    for (pair *q = p; q; q = q->prev)
        if ((q->x == x && q->y == y) || (q->x == y && q->y == x)) return true;
    pair here = { x, y, p };
    for (int i = 0; i < x->iface.nall; i++) {
        Object *f = x->iface.all[i], *g = y->iface.all[i];
        if (f->name != g->name || (!f->exported && !same_pkg(f->pkg, g->pkg))) return false;
        if (!identical(f->type, g->type, tags, &here, depth)) return false;
    }
    return true;
}

/* Signatures of generic functions: equal but for the names of their type parameters. */
static bool identical_generic(const Type *x, const Type *y, bool tags, pair *p, int depth)
{
    Program *pr = x->sig.tparams[0]->tparam.prog;
    int n = x->sig.ntparams;
    Subst m = { .from = y->sig.tparams, .to = x->sig.tparams, .n = n };
    for (int i = 0; i < n; i++)
        if (!identical(tparam_iface(x->sig.tparams[i]), type_subst(pr, tparam_iface(y->sig.tparams[i]), &m), tags, p, depth)) return false;
    Type xs = *x, ys = *type_subst(pr, (Type *)y, &m);
    xs.sig.ntparams = ys.sig.ntparams = 0;
    return identical(&xs, &ys, tags, p, depth);
}

static bool identical(const Type *x, const Type *y, bool tags, pair *p, int depth)
{
    for (;; depth++) {
        if (x == y) return true;
        if (x->kind != y->kind || depth > 4 * MAXDEPTH) return false;
        switch (x->kind) {
        case TY_POINTER: case TY_SLICE: break;
        case TY_ARRAY:
            if (x->arr.len >= 0 && y->arr.len >= 0 && x->arr.len != y->arr.len) return false;
            break;
        case TY_MAP:
            if (!identical(x->map.key, y->map.key, tags, p, depth + 1)) return false;
            break;
        case TY_CHAN:
            if (x->chan.dir != y->chan.dir) return false;
            break;
        case TY_STRUCT:
            if (x->st.n != y->st.n) return false;
            for (int i = 0; i < x->st.n; i++) {
                const StructField *f = &x->st.f[i], *g = &y->st.f[i];
                if (f->var->embedded != g->var->embedded || f->var->name != g->var->name) return false;
                if (!f->var->exported && !same_pkg(f->var->pkg, g->var->pkg)) return false;
                if (tags && (f->taglen != g->taglen || (f->taglen && memcmp(f->tag, g->tag, f->taglen) != 0))) return false;
                if (!identical(f->var->type, g->var->type, tags, p, depth + 1)) return false;
            }
            return true;
        case TY_TUPLE:
            if (x->tuple.n != y->tuple.n) return false;
            for (int i = 0; i < x->tuple.n; i++)
                if (!identical(x->tuple.at[i], y->tuple.at[i], tags, p, depth + 1)) return false;
            return true;
        case TY_SIGNATURE:
            if (x->sig.ntparams != y->sig.ntparams) return false;
            if (x->sig.ntparams) return identical_generic(x, y, tags, p, depth + 1);
            return x->sig.variadic == y->sig.variadic && x->sig.nparams == y->sig.nparams && x->sig.nresults == y->sig.nresults &&
                   identical_params(x->sig.params, y->sig.params, x->sig.nparams, tags, p, depth + 1) &&
                   identical_params(x->sig.results, y->sig.results, x->sig.nresults, tags, p, depth + 1);
        case TY_INTERFACE: return identical_ifaces(x, y, tags, p, depth + 1);
        case TY_NAMED:
            if (x->named.orig != y->named.orig || !x->named.orig || x->named.ntargs != y->named.ntargs) return false;
            for (int i = 0; i < x->named.ntargs; i++)
                if (!identical(x->named.targs[i], y->named.targs[i], true, p, depth + 1)) return false;
            return true;
        case TY_TYPEPARAM: case TY_UNION: return false;
        default: return true;                        /* basic: kinds are equal */
        }
        x = x->elem;
        y = y->elem;
    }
}

bool type_identical(const Type *a, const Type *b) { return a == b || identical(a, b, true, NULL, 0); }
bool identical_ignore_tags(const Type *a, const Type *b) { return a == b || identical(a, b, false, NULL, 0); }

static uint32_t mix(uint32_t h, uint32_t v) { return (h ^ v) * 0x9E3779B1u ^ (h >> 15); }

/* Deep enough to tell types apart, shallow enough to be cheap: below depth 6 only kinds count. */
static uint32_t hash_type(Type *t, int depth)
{
    if (t->hash) return t->hash;
    uint32_t h = mix(0x811C9DC5u, t->kind + 1u);
    if (depth > 6) return h;
    switch (t->kind) {
    case TY_POINTER: case TY_SLICE: h = mix(h, hash_type(t->elem, depth + 1)); break;
    case TY_ARRAY: h = mix(mix(h, (uint32_t)t->arr.len), hash_type(t->elem, depth + 1)); break;
    case TY_MAP: h = mix(mix(h, hash_type(t->map.key, depth + 1)), hash_type(t->elem, depth + 1)); break;
    case TY_CHAN: h = mix(mix(h, t->chan.dir), hash_type(t->elem, depth + 1)); break;
    case TY_STRUCT:
        h = mix(h, (uint32_t)t->st.n);
        for (int i = 0; i < t->st.n && i < 8; i++)
            h = mix(mix(h, t->st.f[i].var->name->hash), hash_type(t->st.f[i].var->type, depth + 1));
        break;
    case TY_TUPLE:
        for (int i = 0; i < t->tuple.n; i++) h = mix(h, hash_type(t->tuple.at[i], depth + 1));
        break;
    case TY_SIGNATURE:
        h = mix(h, (uint32_t)(t->sig.nparams * 8 + t->sig.nresults * 2 + t->sig.variadic));
        for (int i = 0; i < t->sig.nparams; i++) h = mix(h, hash_type(t->sig.params[i]->type, depth + 1));
        for (int i = 0; i < t->sig.nresults; i++) h = mix(h, hash_type(t->sig.results[i]->type, depth + 1));
        break;
    case TY_INTERFACE:
        type_complete(t->iface.tset, t);
        h = mix(h, (uint32_t)t->iface.nall);
        for (int i = 0; i < t->iface.nall; i++) h = mix(h, t->iface.all[i]->name->hash);
        break;
    case TY_NAMED:
        h = mix(h, (uint32_t)((uintptr_t)t->named.obj >> 4));
        for (int i = 0; i < t->named.ntargs; i++) h = mix(h, hash_type(t->named.targs[i], depth + 1));
        break;
    case TY_TYPEPARAM: h = mix(h, (uint32_t)((uintptr_t)t >> 4)); break;
    default: break;
    }
    return h ? h : 1;
}

uint32_t type_hash(Type *t)
{
    if (!t->hash) t->hash = hash_type(t, 0);
    return t->hash;
}

/* ---- comparability ---- */

/* Named types and type parameters that were met: each is looked into once, as one that is not comparable ends the search. Which also
 * ends recursion, and keeps types that contain others twice from taking exponential time. */
typedef struct seenset { Type *few[16], **at; int n, cap; } seenset;

static bool first_seen(seenset *s, Type *t)
{
    for (int i = 0; i < s->n; i++)
        if (s->at[i] == t) return false;
    if (s->n == s->cap) {
        Type **v = base_malloc(2 * (size_t)s->cap * sizeof *v);
        if (!v) return true;
        memcpy(v, s->at, (size_t)s->n * sizeof *v);
        if (s->at != s->few) base_free(s->at);
        s->at = v;
        s->cap *= 2;
    }
    s->at[s->n++] = t;
    return true;
}

static bool comparable_in(checker *c, Type *t, bool dynamic, seenset *s, const char **why);

/* Every type in interface t's type set is comparable, without the risk of a panic. */
static bool comparable_set(Type *t, seenset *s)
{
    checker *c = ((Program *)t->iface.tset)->chk;
    complete_interface(c, 0, t);
    if (!(t->flags & TF_TERMS)) return t->iface.comparable;
    for (int i = 0; i < t->iface.nterms; i++)
        if (!comparable_in(c, t->iface.terms[i].t, false, s, NULL)) return false;
    return t->iface.nterms > 0;
}

static bool comparable_in(checker *c, Type *t, bool dynamic, seenset *s, const char **why)
{
    if (dynamic && t->flags & TF_COMPARABLE) return true;
    if ((t->kind == TY_NAMED || is_tparam(t)) && !first_seen(s, t)) return true;
    Type *u = type_under(t);
    switch (u->kind) {
    case TY_UNIL: return false;
    case TY_POINTER: case TY_CHAN: return true;
    case TY_STRUCT:
        for (int i = 0; i < u->st.n; i++)
            if (!comparable_in(c, u->st.f[i].var->type, dynamic, s, NULL)) {
                if (why) *why = msgf(c, "struct containing %s cannot be compared", ts(c, u->st.f[i].var->type));
                return false;
            }
        return true;
    case TY_ARRAY:
        if (comparable_in(c, u->elem, dynamic, s, NULL)) return true;
        if (why) *why = msgf(c, "%s cannot be compared", ts(c, t));
        return false;
    case TY_INTERFACE: return dynamic || comparable_set(u, s);
    case TY_TYPEPARAM: {
        Type *i = tparam_iface(u);
        if (comparable_set(i, s)) return true;
        if (why) *why = iface_terms_empty(i) ? "empty type set" : "incomparable types in type set";
        return false;
    }
    default: return u->kind < TY_NBASIC;
    }
}

/* done: all types are complete, so what was found holds for ever. A type made of many others, each asked about in turn, is looked at once. */
static bool comparable(checker *c, Type *t, bool dynamic, const char **why, bool done)
{
    if (t->kind < TY_NBASIC) return t->kind != TY_UNIL;
    seenset s = { .cap = 16 };
    s.at = s.few;
    bool yes = comparable_in(c, t, dynamic, &s, why);
    if (yes && done && dynamic)
        for (int i = 0; i < s.n; i++)
            if (!is_tparam(s.at[i])) s.at[i]->flags |= TF_COMPARABLE;
    if (s.at != s.few) base_free(s.at);
    return yes;
}

bool iface_comparable(Type *t)
{
    seenset s = { .cap = 16 };
    s.at = s.few;
    bool yes = comparable_set(t, &s);
    if (s.at != s.few) base_free(s.at);
    return yes;
}

bool comparable_type(checker *c, Type *t, bool dynamic, const char **why)
{
    if (why) *why = "";
    return comparable(c, t, dynamic, why, false);
}

bool type_comparable(Type *t) { return comparable(NULL, t, true, NULL, true); }

bool iface_is_methodset(checker *c, Type *t)
{
    complete_interface(c, 0, t);
    return !t->iface.comparable && !(t->flags & TF_TERMS);
}

bool iface_empty(checker *c, Type *t) { return iface_is_methodset(c, t) && t->iface.nall == 0; }

Type *type_default(Program *p, Type *t)
{
    switch (t->kind) {
    case TY_UBOOL: return p->typ[TY_BOOL];
    case TY_UINTEGER: return p->typ[TY_INT];
    case TY_URUNE: return p->t_rune;
    case TY_UFLOAT: return p->typ[TY_FLOAT64];
    case TY_UCOMPLEX: return p->typ[TY_COMPLEX128];
    case TY_USTRING: return p->typ[TY_STRING];
    default: return t;
    }
}
