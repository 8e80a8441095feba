/* subst.c - substitution of type parameters, and the instances of generic types and functions.
 *
 * A substitution builds new types only where something is replaced, so that a type without type parameters stays the object it
 * is. There is one Type for each instance of a generic type (type_instance keeps a table), and one Object for each instance of a
 * generic function or of a method of a generic type. An instance is expanded late: its underlying type when
 * type_under asks for it, a method when it is looked up, its signature in obj_decl. So types that mention themselves end.
 *
 * Locking: none; a program belongs to one thread.
 */
#include "base/ptrmap.h"
#include "compiler/types/check.h"

/* ---- substitution ---- */

static Type *subst(Program *p, Type *t, const Subst *m, int depth);

static Object *copy_object(Program *p, const Object *o, Type *t)
{
    Object *c = arena_new(p->ar, Object);
    *c = *o;
    c->type = t;
    c->low = NULL;
    return c;
}

/* A new list if an element changed, else v. */
static Object **subst_objects(Program *p, Object **v, int n, const Subst *m, int depth)
{
    Object **out = v;
    Type *last = NULL, *lastnew = NULL;
    for (int i = 0; i < n; i++) {
        Type *t = v[i]->type;
        Type *r = t == last ? lastnew : subst(p, t, m, depth);
        last = t;
        lastnew = r;
        if (r == t) continue;
        if (out == v) {
            out = arena_array(p->ar, Object *, n);
            memcpy(out, v, (size_t)n * sizeof *v);
        }
        out[i] = copy_object(p, v[i], r);
    }
    return out;
}

static Type **subst_list(Program *p, Type **v, int n, const Subst *m, int depth)
{
    Type **out = v;
    for (int i = 0; i < n; i++) {
        Type *r = subst(p, v[i], m, depth);
        if (r == v[i]) continue;
        if (out == v) {
            out = arena_array(p->ar, Type *, n);
            memcpy(out, v, (size_t)n * sizeof *v);
        }
        out[i] = r;
    }
    return out;
}

static Type *copy_type(Program *p, const Type *t)
{
    Type *c = new_type(p, t->kind);
    uint32_t id = c->id;
    type_copy(c, t);
    c->id = id;
    c->sized = false;
    c->hash = 0;
    c->flags = 0;                                              /* what was found out about t does not hold for c */
    c->canon = NULL;
    c->rt = c->low = NULL;
    c->alias = NULL;
    return c;
}

static Type *subst_struct(Program *p, Type *t, const Subst *m, int depth)
{
    StructField *f = t->st.f;
    for (int i = 0; i < t->st.n; i++) {
        Object *v = t->st.f[i].var;
        Type *r = v->type ? subst(p, v->type, m, depth) : v->type;
        if (r == v->type) continue;
        if (f == t->st.f) {
            f = arena_array(p->ar, StructField, t->st.n);
            memcpy(f, t->st.f, (size_t)t->st.n * sizeof *f);
        }
        f[i].var = copy_object(p, v, r);
    }
    if (f == t->st.f) return t;
    Type *c = copy_type(p, t);
    c->st.f = f;
    c->st.offs = NULL;
    return c;
}

static Type *subst_sig(Program *p, Type *t, const Subst *m, int depth)
{
    Object **ps = subst_objects(p, t->sig.params, t->sig.nparams, m, depth), **rs = subst_objects(p, t->sig.results, t->sig.nresults, m, depth);
    Object *recv = t->sig.recv;
    if (recv && recv->type && recv->type->kind != TY_INTERFACE && !type_isinterface(recv->type)) {      /* an interface's methods would lead back to it */
        Type *r = subst(p, recv->type, m, depth);
        if (r != recv->type) recv = copy_object(p, recv, r);
    }
    if (ps == t->sig.params && rs == t->sig.results && recv == t->sig.recv) return t;
    Type *c = copy_type(p, t);
    c->sig.params = ps;
    c->sig.results = rs;
    c->sig.recv = recv;
    return c;
}

static Type *subst_iface(Program *p, Type *t, const Subst *m, int depth)
{
    Object **ms = subst_objects(p, t->iface.methods, t->iface.nmethods, m, depth);
    Type **es = subst_list(p, t->iface.embeds, t->iface.nembeds, m, depth);
    if (ms == t->iface.methods && es == t->iface.embeds) return t;
    Type *c = copy_type(p, t);
    c->iface.methods = ms;
    c->iface.embeds = es;
    c->iface.all = NULL;
    c->iface.terms = NULL;
    c->iface.nall = c->iface.nterms = 0;
    c->iface.complete = c->iface.comparable = false;
    return c;
}

/* A type declared in a generic function is another one in each of the function's instances. */
static Type *local_instance(Program *p, Type *t, const Subst *m, int depth)
{
    Generic *g = enclosing_generic(t->named.obj);
    if (!g || g->tparams[0] != m->from[0] || implicit_targs(t)) return NULL;
    int n = g->ntparams, k = t->named.ntargs;
    Type **v = arena_array(p->ar, Type *, n + k);
    memcpy(v, m->to, (size_t)n * sizeof *v);
    for (int i = 0; i < k; i++) v[n + i] = subst(p, t->named.targs[i], m, depth);
    return type_instance(p, t->named.orig ? t->named.orig : t, v, n + k);
}

static Type *subst_new(Program *p, Type *t, const Subst *m, int depth)
{
    Type *e, *k, *c;
    switch (t->kind) {
    case TY_POINTER: case TY_SLICE: case TY_ARRAY: case TY_CHAN:
        e = subst(p, t->elem, m, depth);
        if (e == t->elem) return t;
        c = copy_type(p, t);
        c->elem = e;
        return c;
    case TY_MAP:
        e = subst(p, t->elem, m, depth);
        k = subst(p, t->map.key, m, depth);
        if (e == t->elem && k == t->map.key) return t;
        c = copy_type(p, t);
        c->elem = e;
        c->map.key = k;
        return c;
    case TY_STRUCT: return subst_struct(p, t, m, depth);
    case TY_TUPLE: {
        Type **v = subst_list(p, t->tuple.at, t->tuple.n, m, depth);
        if (v == t->tuple.at) return t;
        c = copy_type(p, t);
        c->tuple.at = v;
        return c;
    }
    case TY_SIGNATURE: return subst_sig(p, t, m, depth);
    case TY_INTERFACE: return subst_iface(p, t, m, depth);
    case TY_UNION: {
        Type **v = subst_list(p, t->uni.at, t->uni.n, m, depth);
        if (v == t->uni.at) return t;
        c = copy_type(p, t);
        c->uni.at = v;
        return c;
    }
    case TY_NAMED: {
        Type *l = m->body ? local_instance(p, t, m, depth) : NULL;
        if (l) return l;
        if (!t->named.ntargs) return t;
        Type **v = subst_list(p, t->named.targs, t->named.ntargs, m, depth);
        if (v != t->named.targs && t->named.orig->named.ntparams != t->named.ntargs && !implicit_targs(t)) return p->typ[TY_INVALID];   /* reported */
        return v == t->named.targs ? t : type_instance(p, t->named.orig, v, t->named.ntargs);
    }
    case TY_TYPEPARAM:
        for (int i = 0; i < m->n; i++)
            if (m->from[i] == t) return m->to[i] ? m->to[i] : t;
        return t;
    default: return t;
    }
}

static Type *subst(Program *p, Type *t, const Subst *m, int depth)
{
    if (!t || t->kind < TY_NBASIC || depth > MAXDEPTH) return t;
    if (t->kind == TY_NAMED && !t->named.ntargs && (!m->body || !t->named.obj->owner)) return t;
    if (!m->cache) return subst_new(p, t, m, depth + 1);
    Type *r = ptrmap_find(m->cache, t);
    if (r) return r;
    r = subst_new(p, t, m, depth + 1);
    ptrmap_add(m->cache, p->ar, t, r);
    return r;
}

Type *type_subst(Program *p, Type *t, const Subst *m) { return m->n ? subst(p, t, m, 0) : t; }

struct ptrmap *subst_cache(Program *p) { return arena_new(p->ar, ptrmap); }

Generic *enclosing_generic(Object *local)
{
    FuncInfo *fi = local->owner;
    if (!fi) return NULL;
    while (fi->outer) fi = fi->outer;
    Object *f = fi->decl ? fi->decl->obj : NULL;
    return f && is_generic(f) ? f->gen : NULL;
}

int implicit_targs(const Type *t)
{
    if (!t->named.orig || !t->named.obj->owner) return 0;
    Generic *g = enclosing_generic(t->named.obj);
    return g && t->named.ntargs == g->ntparams + t->named.orig->named.ntparams ? g->ntparams : 0;
}

/* ---- instances of types ---- */

/* Needs no completed types: a type argument may still be under construction. */
static uint32_t shallow_hash(const Type *t, int depth)
{
    uint32_t h = t->kind * 0x9E3779B1u + 1;
    if (depth > 4) return h;
    switch (t->kind) {
    case TY_POINTER: case TY_SLICE: case TY_ARRAY: case TY_CHAN: return h * 31 + shallow_hash(t->elem, depth + 1);
    case TY_MAP: return (h * 31 + shallow_hash(t->elem, depth + 1)) * 31 + shallow_hash(t->map.key, depth + 1);
    case TY_NAMED:
        h = h * 31 + (uint32_t)((uintptr_t)t->named.obj >> 4);
        for (int i = 0; i < t->named.ntargs; i++) h = h * 31 + shallow_hash(t->named.targs[i], depth + 1);
        return h;
    case TY_TYPEPARAM: return h * 31 + (uint32_t)((uintptr_t)t >> 4);
    default: return h;
    }
}

/* orig: the generic type or function */
static uint32_t inst_hash(const void *orig, Type **targs, int n)
{
    uint32_t h = (uint32_t)((uintptr_t)orig >> 4) * 2654435761u;
    for (int i = 0; i < n; i++) h = h * 31 + shallow_hash(targs[i], 0);
    return h ^ h >> 15;
}

static bool same_targs(Type **a, Type **b, int n)
{
    for (int i = 0; i < n; i++)
        if (!type_identical(a[i], b[i])) return false;
    return true;
}

static void grow_insts(Program *p)
{
    uint32_t oldcap = p->insts.cap, cap = oldcap ? oldcap * 2 : 64;
    Type **old = p->insts.at, **v = arena_array(p->ar, Type *, cap);
    for (uint32_t i = 0; i < oldcap; i++) {
        if (!old[i]) continue;
        uint32_t k = inst_hash(old[i]->named.orig, old[i]->named.targs, old[i]->named.ntargs) & (cap - 1);
        while (v[k]) k = (k + 1) & (cap - 1);
        v[k] = old[i];
    }
    p->insts.at = v;
    p->insts.cap = cap;
}

Type *type_instance(Program *p, Type *orig, Type **targs, int n)
{
    if (p->insts.n * 2 >= p->insts.cap) grow_insts(p);
    uint32_t mask = p->insts.cap - 1, k = inst_hash(orig, targs, n) & mask;
    for (; p->insts.at[k]; k = (k + 1) & mask) {
        Type *t = p->insts.at[k];
        if (t->named.orig == orig && t->named.ntargs == n && same_targs(t->named.targs, targs, n)) return t;
    }
    Type *t = new_type(p, TY_NAMED);
    t->named.obj = orig->named.obj;
    t->named.orig = orig;
    t->named.targs = arena_array(p->ar, Type *, n);
    memcpy(t->named.targs, targs, (size_t)n * sizeof *targs);
    t->named.ntargs = n;
    t->named.prog = p;
    p->insts.at[k] = t;
    p->insts.n++;
    return t;
}

/* The underlying type of an instance; NULL while its generic type has none. */
Type *expand_instance(Type *t)
{
    Type *o = t->named.orig;
    if (!o->named.rhs && !o->named.under) return NULL;
    Type **tparams = o->named.tparams;
    int n = o->named.ntparams;
    Generic *g = implicit_targs(t) ? enclosing_generic(o->named.obj) : NULL;
    if (g) {
        tparams = arena_array(t->named.prog->ar, Type *, g->ntparams + n);
        memcpy(tparams, g->tparams, (size_t)g->ntparams * sizeof *tparams);
        if (n) memcpy(tparams + g->ntparams, o->named.tparams, (size_t)n * sizeof *tparams);
        n += g->ntparams;
    }
    if (n != t->named.ntargs) return NULL;
    Type *u = type_under(o);
    if (u->kind == TY_INVALID || (u->flags & TF_OPEN)) return NULL;
    Subst m = { .from = tparams, .to = t->named.targs, .n = n, .body = g != NULL };
    return type_subst(t->named.prog, u, &m);
}

/* ---- instances of functions and methods ---- */

static Object *new_instance(Program *p, Object *origin, Type **targs, int n)
{
    Object *o = copy_object(p, origin, NULL);
    Generic *g = arena_new(p->ar, Generic);
    g->origin = origin;
    g->targs = arena_array(p->ar, Type *, n);
    memcpy(g->targs, targs, (size_t)n * sizeof *targs);
    g->ntargs = n;
    o->gen = g;
    o->color = WHITE;
    o->mark = 0;
    memset(&o->deps, 0, sizeof o->deps);
    if (origin->func) {
        o->func = arena_new(p->ar, FuncDecl);
        *o->func = *origin->func;
        o->func->obj = o;
        o->func->info = NULL;
        o->func->checked = false;
    }
    return o;
}

/* The signature of an instance from its origin's. */
void resolve_instance(checker *c, Object *o)
{
    Generic *g = o->gen;
    if (!g->origin->type) obj_decl(c, g->origin);
    Generic *og = g->origin->gen;
    Type *t = g->origin->type;
    if (t && t->kind == TY_SIGNATURE && (!og || og->ntparams != g->ntargs)) {      /* its receiver was reported */
        o->type = t;
        o->color = BLACK;
        return;
    }
    if (!t || t->kind != TY_SIGNATURE) {
        o->type = TYP(c, TY_INVALID);
        o->color = BLACK;
        return;
    }
    Subst m = { .from = og->tparams, .to = g->targs, .n = g->ntargs };
    Type *s = type_subst(c->p, t, &m);
    if (s == t && t->sig.ntparams) s = copy_type(c->p, t);
    if (s != t) {
        s->sig.tparams = NULL;
        s->sig.ntparams = 0;
    }
    o->type = s;
    o->color = BLACK;
}

static void grow_finsts(Program *p)
{
    uint32_t oldcap = p->finsts.cap, cap = oldcap ? oldcap * 2 : 64;
    Object **old = p->finsts.at, **v = arena_array(p->ar, Object *, cap);
    for (uint32_t i = 0; i < oldcap; i++) {
        if (!old[i]) continue;
        const Generic *g = old[i]->gen;
        uint32_t k = inst_hash(g->origin, g->targs, g->ntargs) & (cap - 1);
        while (v[k]) k = (k + 1) & (cap - 1);
        v[k] = old[i];
    }
    p->finsts.at = v;
    p->finsts.cap = cap;
}

Object *func_instance(Program *p, Object *f, Type **targs, int n)
{
    if (p->finsts.n * 2 >= p->finsts.cap) grow_finsts(p);
    uint32_t mask = p->finsts.cap - 1, k = inst_hash(f, targs, n) & mask;
    for (; p->finsts.at[k]; k = (k + 1) & mask) {
        Object *o = p->finsts.at[k];
        if (o->gen->origin == f && o->gen->ntargs == n && same_targs(o->gen->targs, targs, n)) return o;
    }
    Object *o = new_instance(p, f, targs, n);
    p->finsts.at[k] = o;
    p->finsts.n++;
    resolve_instance(p->chk, o);
    return o;
}

int named_nmethods(Type *t) { return t->named.orig ? t->named.orig->named.nmethods : t->named.nmethods; }

/* named.methods of an instance has a place for each of its generic type's methods; they are filled on demand. */
Object *named_method(Program *p, Type *t, int i)
{
    Type *o = t->named.orig;
    if (!o) return t->named.methods[i];
    if (t->named.nmethods < o->named.nmethods) {
        Object **v = arena_array(p->ar, Object *, o->named.nmethods);
        if (t->named.nmethods) memcpy(v, t->named.methods, (size_t)t->named.nmethods * sizeof *v);
        t->named.methods = v;
        t->named.nmethods = o->named.nmethods;
    }
    if (!t->named.methods[i]) t->named.methods[i] = new_instance(p, o->named.methods[i], t->named.targs, t->named.ntargs);
    return t->named.methods[i];
}

Object *method_resolved(Program *p, Object *m)
{
    obj_decl(p->chk, m);
    return m;
}

bool type_restricted(Type *t) { return t->flags & TF_TERMS; }

/* ---- does a type mention type parameters ---- */

/* Of tparams, or with n < 0 of any. */
static bool mentions(Type **tparams, int n, Type *t, int depth)
{
    for (; t; t = t->elem) {
        if (depth > 200) return false;
        switch (t->kind) {
        case TY_POINTER: case TY_SLICE: case TY_ARRAY: case TY_CHAN: break;
        case TY_MAP:
            if (mentions(tparams, n, t->map.key, depth + 1)) return true;
            break;
        case TY_STRUCT:
            for (int i = 0; i < t->st.n; i++)
                if (mentions(tparams, n, t->st.f[i].var->type, depth + 1)) return true;
            return false;
        case TY_TUPLE:
            for (int i = 0; i < t->tuple.n; i++)
                if (mentions(tparams, n, t->tuple.at[i], depth + 1)) return true;
            return false;
        case TY_SIGNATURE:
            for (int i = 0; i < t->sig.nparams; i++)
                if (mentions(tparams, n, t->sig.params[i]->type, depth + 1)) return true;
            for (int i = 0; i < t->sig.nresults; i++)
                if (mentions(tparams, n, t->sig.results[i]->type, depth + 1)) return true;
            return false;
        case TY_INTERFACE:
            for (int i = 0; i < t->iface.nmethods; i++)
                if (mentions(tparams, n, t->iface.methods[i]->type, depth + 1)) return true;
            for (int i = 0; i < t->iface.nembeds; i++)
                if (mentions(tparams, n, t->iface.embeds[i], depth + 1)) return true;
            return false;
        case TY_UNION:
            for (int i = 0; i < t->uni.n; i++)
                if (mentions(tparams, n, t->uni.at[i], depth + 1)) return true;
            return false;
        case TY_NAMED:
            for (int i = 0; i < t->named.ntargs; i++)
                if (mentions(tparams, n, t->named.targs[i], depth + 1)) return true;
            return false;
        case TY_TYPEPARAM:
            if (n < 0) return true;
            for (int i = 0; i < n; i++)
                if (tparams[i] == t) return true;
            return false;
        default: return false;
        }
        depth++;
    }
    return false;
}

bool type_parameterized(Type *t) { return mentions(NULL, -1, t, 0); }
bool parameterized_by(Type **tparams, int n, Type *t) { return n > 0 && mentions(tparams, n, t, 0); }
