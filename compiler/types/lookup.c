/* lookup.c - fields and methods: selectors, embedding, method sets, what is missing from an interface.
 *
 * Selectors search breadth first by embedding depth; at one depth a name found twice is ambiguous and hides what lies
 * deeper. A named type is visited once, at its shallowest depth, which also ends recursion. Methods are found without
 * looking at their bodies; their signatures are resolved when a lookup returns them (obj_decl by the caller).
 * Interfaces are completed on first use: explicit methods plus those of embedded interfaces, sorted by cmp_methods.
 * Locking: none.
 */
#include "compiler/types/check.h"

#include <stdlib.h>
#include <strings.h>

#define MANY_METHODS 12          /* beyond, methods are found through a scope instead of a list */

void add_method(checker *c, Type *named, Object *m)
{
    int n = named->named.nmethods;
    if ((n & (n - 1)) == 0) {                                 /* full at every power of two */
        Object **v = arena_array(c->ar, Object *, n ? n * 2 : 1);
        if (n) memcpy(v, named->named.methods, (size_t)n * sizeof *v);
        named->named.methods = v;
    }
    named->named.methods[named->named.nmethods++] = m;
    if (named->named.nmethods == MANY_METHODS) {
        named->named.mset = scope_new(c->ar, NULL);
        for (int i = 0; i < MANY_METHODS; i++) scope_insert(c->ar, named->named.mset, named->named.methods[i]);
    } else if (named->named.mset) {
        scope_insert(c->ar, named->named.mset, m);
    }
}

/* Of an instance's methods, its generic type knows the names. */
static Object *instance_method(Program *p, Type *t, Package *pkg, const sym *name, bool fold)
{
    Type *o = t->named.orig;
    Object *m = find_method(o, pkg, name, fold);
    for (int i = 0; m && i < o->named.nmethods; i++)
        if (o->named.methods[i] == m) return named_method(p, t, i);
    return NULL;
}

Object *find_method(Type *named, Package *pkg, const sym *name, bool fold)
{
    if (named->named.orig) return instance_method(named->named.prog, named, pkg, name, fold);
    if (named->named.mset && !fold) {
        Object *m = scope_find(named->named.mset, name);
        return m && same_id(m, pkg, name, false) ? m : NULL;
    }
    for (int i = 0; i < named->named.nmethods; i++)
        if (same_id(named->named.methods[i], pkg, name, fold)) return named->named.methods[i];
    return NULL;
}

static Object *iface_method(checker *c, Type *t, Package *pkg, const sym *name, bool fold)
{
    complete_interface(c, 0, t);
    for (int i = 0; i < t->iface.nall; i++)
        if (same_id(t->iface.all[i], pkg, name, fold)) return t->iface.all[i];
    return NULL;
}

int field_index(Type *st, Package *pkg, const sym *name, bool fold)
{
    if (name->n == 1 && name->s[0] == '_') return -1;
    for (int i = 0; i < st->st.n; i++)
        if (same_id(st->st.f[i].var, pkg, name, fold)) return i;
    return -1;
}

typedef struct embedded { Type *t; struct embedded *from; int index, depth; bool indirect, multiple; } embedded;

static int *path_of(checker *c, embedded *e, int last, int *n)
{
    int k = e->depth + (last >= 0);
    int *p = k ? arena_array(c->ar, int, k) : NULL;
    *n = k;
    if (last >= 0) p[--k] = last;
    for (; e->from; e = e->from) p[--k] = e->index;
    return p;
}

/* Methods with a pointer receiver need an address: of a variable, or through a pointer on the way. */
found lookup_impl(checker *c, Type *T, bool addressable, Package *pkg, const sym *name, bool fold)
{
    found r = { 0 };
    if (name->n == 1 && name->s[0] == '_') return r;
    bool isptr;
    Type *t = deref(T, &isptr);
    if (isptr && (type_isinterface(t) || is_tparam(t))) return r;
    embedded first = { .t = t, .indirect = isptr }, *cur = &first;
    int ncur = 1;
    VEC(Type *) visited = { 0 };
    while (ncur > 0) {
        VEC(embedded) next = { 0 };
        int nfound = 0, last = -1;
        embedded *at = NULL;
        for (int k = 0; k < ncur; k++) {
            embedded *e = &cur[k];
            if (e->depth > 1000) break;                        /* an invalid type that contains ever larger instances of itself */
            if (e->t->kind == TY_NAMED) {
                bool again = false;
                for (int i = 0; i < visited.n && !again; i++) again = type_identical(visited.at[i], e->t);
                if (again) continue;
                if (ncur > 1 || e->depth || visited.n) vec_push(c->ar, &visited, e->t);
                else if (e->t->named.rhs || e->t->named.under || e->t->named.orig) {
                    Type *u = type_under(e->t);
                    if (u->kind == TY_STRUCT) vec_push(c->ar, &visited, e->t);
                }
                Object *m = e->t->named.nmethods || e->t->named.orig ? find_method(e->t, pkg, name, fold) : NULL;
                if (m) {
                    if (nfound++ || e->multiple) { r = (found){ .ambiguous = true }; return r; }
                    r.obj = m;
                    r.indirect = e->indirect;
                    at = e;
                    last = -1;
                    continue;
                }
            }
            Type *u = type_under(e->t);
            if (u->kind == TY_STRUCT) {
                for (int i = 0; i < u->st.n; i++) {
                    Object *f = u->st.f[i].var;
                    if (same_id(f, pkg, name, fold)) {
                        if (nfound++ || e->multiple) { r = (found){ .ambiguous = true }; return r; }
                        r.obj = f;
                        r.indirect = e->indirect;
                        at = e;
                        last = i;
                        continue;
                    }
                    if (!r.obj && f->embedded && f->type) {
                        bool p;
                        Type *ft = deref(f->type, &p);
                        int ku = ft->kind == TY_NAMED ? TY_STRUCT : ft->kind;
                        if (ku != TY_STRUCT && ku != TY_INTERFACE) continue;
                        vec_push(c->ar, &next, ((embedded){ ft, e, i, e->depth + 1, e->indirect || p, e->multiple }));
                    }
                }
            } else if (u->kind == TY_INTERFACE || u->kind == TY_TYPEPARAM) {
                Object *m = iface_method(c, u->kind == TY_TYPEPARAM ? tparam_iface(u) : u, pkg, name, fold);
                if (m) {
                    if (nfound++ || e->multiple) { r = (found){ .ambiguous = true }; return r; }
                    r.obj = m;
                    r.indirect = e->indirect;
                    at = e;
                    last = -1;
                }
            }
        }
        if (r.obj) {
            if (r.obj->kind == O_FUNC && r.obj->ptrrecv && !r.indirect && !addressable) return (found){ .indirect = true };
            r.path = path_of(c, at, last, &r.npath);
            return r;
        }
        int n = 0;                                             /* the same type twice at one depth: once, but ambiguous */
        for (int i = 0; i < next.n; i++) {
            int j = 0;
            while (j < n && !type_identical(next.at[j].t, next.at[i].t)) j++;
            if (j < n) next.at[j].multiple = true;
            else next.at[n++] = next.at[i];
        }
        cur = next.at;
        ncur = n;
    }
    return (found){ 0 };
}

found lookup_member(checker *c, Type *T, bool addressable, Package *pkg, const sym *name, bool fold)
{
    if (T->kind == TY_NAMED) {
        Type *u = type_under(T);
        if (u->kind == TY_POINTER) {                           /* a named pointer type has its struct's fields, no methods */
            found r = lookup_impl(c, u, false, pkg, name, fold);
            return r.obj && r.obj->kind == O_FUNC ? (found){ 0 } : r;
        }
    }
    return lookup_impl(c, T, addressable, pkg, name, fold);
}

/* ---- interfaces ---- */

static int by_name(const void *a, const void *b) { return cmp_methods(*(Object *const *)a, *(Object *const *)b); }

typedef struct mentry { Object *m; pos at; } mentry;
typedef VEC(mentry) mentries;

static void gather(checker *c, mentries *all, Scope *seen, Object *m, pos at, bool explicit_)
{
    Object *other = NULL;
    for (Object *o = scope_find(seen, m->name); o && !other; o = NULL)
        if (m->exported || same_pkg(o->pkg, m->pkg)) other = o;
    if (!other) {
        scope_insert(c->ar, seen, m);
        vec_push(c->ar, all, ((mentry){ m, at }));
        return;
    }
    if (other == m && allow_version(c, at, 14)) return;
    pos first = 0;
    for (int i = 0; i < all->n; i++)
        if (all->at[i].m == other) first = all->at[i].at;
    if (explicit_) {
        err(c, at, E_DUPLICATEDECL, "duplicate method %s", m->name->s);
        note(c, first, "other declaration of method %s", m->name->s);
    } else {
        later(c, DL_DUPMETHOD, at, m, other);
        c->delayed.at[c->delayed.n - 1].at2 = first;
    }
}

/* The terms of union u; false: they are all types. */
static bool union_terms(checker *c, pos at, Type *u, Term **v, int *n)
{
    *v = NULL;
    *n = 0;
    bool all = false;
    for (int i = 0; i < u->uni.n; i++) {
        Type *t = u->uni.at[i], *b = type_under(t);
        if (b->kind == TY_INTERFACE) {
            complete_interface(c, at, b);
            if (b->flags & TF_TERMS) terms_union(c->ar, v, n, b->iface.terms, b->iface.nterms);
            else all = true;
        } else if (valid(b)) {
            Term x = { t, u->uni.tilde[i] };
            if (!x.tilde || type_identical(t, b)) terms_union(c->ar, v, n, &x, 1);
        }
        if (*n > MAX_TERMS) {
            err(c, at, E_INVALIDUNION, "cannot handle more than %d union terms (implementation limitation)", MAX_TERMS);
            return false;
        }
    }
    return !all;
}

void complete_interface(checker *c, pos at, Type *t)
{
    if (t->iface.complete || (t->flags & (TF_OPEN | TF_BUSY))) return;
    t->flags |= TF_BUSY;
    mentries all = { 0 };
    Scope *seen = scope_new(c->ar, NULL);
    for (int i = 0; i < t->iface.nmethods; i++) gather(c, &all, seen, t->iface.methods[i], t->iface.methods[i]->at, true);
    for (int i = 0; i < t->iface.nembeds; i++) {
        Type *e = t->iface.embeds[i], *u = type_under(e);
        pos ep = t->iface.embedpos ? t->iface.embedpos[i] : at;
        if (u->kind == TY_INTERFACE) {
            complete_interface(c, ep, u);
            if (u->iface.comparable) t->iface.comparable = true;
            if (u->flags & TF_TERMS) terms_intersect(c->ar, t, u->iface.terms, u->iface.nterms);
            for (int k = 0; k < u->iface.nall; k++) gather(c, &all, seen, u->iface.all[k], ep, false);
        } else if (u->kind == TY_UNION) {
            if (ep && !need_version(c, ep, 18, "embedding interface element %s", ts(c, u))) continue;
            Term *v;
            int n;
            if (union_terms(c, ep, u, &v, &n)) terms_intersect(c->ar, t, v, n);
        } else if (valid(u) && !is_tparam(u)) {
            if (ep && !need_version(c, ep, 18, "embedding non-interface type %s", ts(c, e))) continue;
            Term *v = arena_new(c->ar, Term);
            *v = (Term){ e, false };
            terms_intersect(c->ar, t, v, 1);
        }
    }
    if (t->iface.comparable && (t->flags & TF_TERMS)) {       /* those that are comparable */
        Term *v = arena_array(c->ar, Term, t->iface.nterms ? t->iface.nterms : 1);
        int n = 0;
        for (int i = 0; i < t->iface.nterms; i++)
            if (comparable_type(c, t->iface.terms[i].t, false, NULL)) v[n++] = t->iface.terms[i];
        t->iface.terms = v;
        t->iface.nterms = n;
        t->iface.comparable = false;
    }
    t->iface.all = all.n ? arena_array(c->ar, Object *, all.n) : NULL;
    for (int i = 0; i < all.n; i++) t->iface.all[i] = all.at[i].m;
    t->iface.nall = all.n;
    if (all.n > 1) qsort(t->iface.all, (size_t)all.n, sizeof(Object *), by_name);
    t->flags &= (uint16_t)~TF_BUSY;
    t->iface.complete = true;
}

void type_complete(Program *p, Type *iface)
{
    if (!iface->iface.complete) complete_interface(p->chk, 0, iface);
}

/* ---- what a type lacks ---- */

const char *interface_ptr_error(checker *c, Type *t)
{
    if (is_tparam(type_under(t)->elem)) return msgf(c, "type %s is pointer to type parameter, not type parameter", ts(c, t));
    return msgf(c, "type %s is pointer to interface, not interface", ts(c, t));
}

static const char *tail(const char *s)
{
    if (!*s) return s;
    s++;
    while (((unsigned char)*s & 0xC0) == 0x80) s++;
    return s;
}

const char *lookup_error(checker *c, Type *t, const sym *sel, Object *alt, bool structlit)
{
    enum { MISSING, MISSPELLED, UNEXPORTED, INACCESSIBLE } e = MISSING;
    const char *an = alt ? alt->name->s : "", *T = ts(c, t), *s = sel->s;
    if (alt) {
        bool sametail = strcmp(tail(s), tail(an)) == 0;
        if (alt->pkg == c->env.pkg) e = MISSPELLED;
        else if (sel->exported) {
            if (alt->exported) e = MISSPELLED;
            else if (sametail) e = UNEXPORTED;
        } else if (alt->exported) {
            if (sametail) e = MISSPELLED;
        } else if (strcmp(s, an) == 0) {
            e = INACCESSIBLE;
        }
    }
    const char *what = !alt ? "object" : alt->kind == O_VAR ? "field" : "method";
    if (structlit) switch (e) {
    case MISSING: return msgf(c, "unknown field %s in struct literal of type %s", s, T);
    case MISSPELLED: return msgf(c, "unknown field %s in struct literal of type %s, but does have %s", s, T, an);
    case UNEXPORTED: return msgf(c, "unknown field %s in struct literal of type %s, but does have unexported %s", s, T, an);
    case INACCESSIBLE: return msgf(c, "cannot refer to unexported field %s in struct literal of type %s", an, T);
    }
    switch (e) {
    case MISSPELLED: return msgf(c, "type %s has no field or method %s, but does have %s %s", T, s, what, an);
    case UNEXPORTED: return msgf(c, "type %s has no field or method %s, but does have unexported %s %s", T, s, what, an);
    case INACCESSIBLE: return msgf(c, "cannot refer to unexported %s %s", what, an);
    default: return msgf(c, "type %s has no field or method %s", T, s);
    }
}

/* The first method of interface T that V lacks, or NULL. isstatic: V's missing methods count also when V is an interface. */
Object *missing_method(checker *c, Type *V, Type *T, bool isstatic, const equivalence *eq, const char **cause, bool *wrongtype, bool *ptrrecv)
{
    Type *I = is_tparam(T) ? tparam_iface(T) : type_under(T);
    complete_interface(c, 0, I);
    enum { OK, NOTFOUND, WRONGNAME, UNEXPORTED, WRONGSIG, AMBIG, PTRRECV, FIELD } state = OK;
    Object *m = NULL, *f = NULL;
    Type *Vu = is_tparam(V) ? tparam_iface(V) : type_under(V);
    if (Vu->kind == TY_INTERFACE) {
        for (int i = 0; i < I->iface.nall && state == OK; i++) {
            m = I->iface.all[i];
            f = iface_method(c, Vu, m->pkg, m->name, false);
            if (!f) {
                if (isstatic) state = NOTFOUND;
            } else if (!(eq ? eq->unify(eq->ctx, f->type, m->type) : type_identical(f->type, m->type))) {
                state = WRONGSIG;
            }
        }
    } else {
        for (int i = 0; i < I->iface.nall && state == OK; i++) {
            m = I->iface.all[i];
            found r = lookup_impl(c, V, false, m->pkg, m->name, false);
            f = NULL;
            if (!r.obj) {
                if (r.ambiguous) state = AMBIG;
                else if (r.indirect) state = PTRRECV;
                else {
                    state = NOTFOUND;
                    if (cause) {
                        found g = lookup_impl(c, V, false, m->pkg, m->name, true);
                        if (g.obj && g.obj->kind == O_FUNC) {
                            f = g.obj;
                            state = f->name == m->name ? UNEXPORTED : WRONGNAME;
                        }
                    }
                }
                break;
            }
            if (r.obj->kind != O_FUNC) { state = FIELD; break; }
            f = r.obj;
            obj_decl(c, f);
            if (!(eq ? eq->unify(eq->ctx, f->type, m->type) : type_identical(f->type, m->type))) state = WRONGSIG;
        }
    }
    if (wrongtype) *wrongtype = state == WRONGSIG;
    if (ptrrecv) *ptrrecv = state == PTRRECV;
    if (state == OK) return NULL;
    if (!cause) return m;
    if (f) obj_decl(c, f);
    const char *name = m->name->s;
    switch (state) {
    case NOTFOUND:
        if (is_interface_ptr(V)) *cause = msgf(c, "(%s)", interface_ptr_error(c, V));
        else if (is_interface_ptr(T)) *cause = msgf(c, "(%s)", interface_ptr_error(c, T));
        else *cause = msgf(c, "(missing method %s)", name);
        break;
    case WRONGNAME:
        *cause = msgf(c, "(missing method %s)\n\t\thave %s\n\t\twant %s", name, funcstring(c, f, false), funcstring(c, m, false));
        break;
    case UNEXPORTED: *cause = msgf(c, "(unexported method %s)", name); break;
    case WRONGSIG: {
        const char *fs = funcstring(c, f, false), *ms = funcstring(c, m, false);
        if (strcmp(fs, ms) == 0) {
            fs = funcstring(c, f, true);
            ms = funcstring(c, m, true);
        }
        if (strcmp(fs, ms) == 0) *cause = msgf(c, "(wrong type for method %s)", name);
        else *cause = msgf(c, "(wrong type for method %s)\n\t\thave %s\n\t\twant %s", name, fs, ms);
        break;
    }
    case AMBIG: *cause = msgf(c, "(ambiguous selector %s.%s)", ts(c, V), name); break;
    case PTRRECV: *cause = msgf(c, "(method %s has pointer receiver)", name); break;
    default: *cause = msgf(c, "(%s.%s is a field, not a method)", ts(c, V), name); break;
    }
    return m;
}

static bool invalid_embedded(Type *t, int depth)
{
    Type *u = type_under(t);
    if (u->kind == TY_POINTER && type_under(u->elem)->kind == TY_STRUCT) u = type_under(u->elem);
    if (u->kind != TY_STRUCT || depth > 20) return false;
    for (int i = 0; i < u->st.n; i++) {
        Object *f = u->st.f[i].var;
        if (f->embedded && (!valid(f->type) || invalid_embedded(f->type, depth + 1))) return true;
    }
    return false;
}

bool has_all_methods(checker *c, Type *V, Type *T, bool isstatic, const char **cause)
{
    if (!valid(V)) return true;
    return !missing_method(c, V, T, isstatic, NULL, cause, NULL, NULL) || invalid_embedded(V, 0);
}

/* ---- the queries of types.h ---- */

bool type_implements(Program *p, Type *t, Type *iface, Object **missing, bool *wrongtype, bool *ptrrecv)
{
    Object *m = missing_method(p->chk, t, iface, true, NULL, NULL, wrongtype, ptrrecv);
    if (missing) *missing = m;
    return m == NULL;
}

Selection *type_lookup(Program *p, Type *t, sym *name, Package *pkg)
{
    checker *c = p->chk;
    found f = lookup_member(c, t, true, pkg, name, false);
    if (!f.obj) return NULL;
    obj_decl(c, f.obj);
    Selection *s = arena_new(c->ar, Selection);
    s->kind = f.obj->kind == O_VAR ? SEL_FIELD : SEL_METHOD;
    s->indirect = f.indirect;
    s->recv = t;
    s->obj = f.obj;
    s->npath = f.npath;
    s->path = f.path;
    s->type = f.obj->type;
    return s;
}

static void collect(checker *c, Type *t, Objects *out, Types *seen, int depth)
{
    bool isptr;
    t = deref(t, &isptr);
    if (t->kind == TY_NAMED) {
        for (int i = 0; i < seen->n; i++)
            if (seen->at[i] == t) return;
        vec_push(c->ar, seen, t);
        for (int i = 0; i < named_nmethods(t); i++) vec_push(c->ar, out, named_method(c->p, t, i));
    }
    Type *u = type_under(t);
    if (u->kind == TY_STRUCT) {
        for (int i = 0; i < u->st.n; i++)
            if (u->st.f[i].var->embedded) collect(c, u->st.f[i].var->type, out, seen, depth + 1);
    } else if (u->kind == TY_INTERFACE && !(isptr && depth == 0)) {
        complete_interface(c, 0, u);
        for (int i = 0; i < u->iface.nall; i++) vec_push(c->ar, out, u->iface.all[i]);
    }
}

int type_methodset(Program *p, Type *t, MethodEntry **out)
{
    checker *c = p->chk;
    Objects all = { 0 };
    Types seen = { 0 };
    *out = NULL;
    if (t->kind == TY_NAMED && type_under(t)->kind == TY_POINTER) return 0;
    collect(c, t, &all, &seen, 0);
    if (all.n == 0) return 0;
    qsort(all.at, (size_t)all.n, sizeof(Object *), by_name);
    MethodEntry *v = arena_array(c->ar, MethodEntry, all.n);
    int n = 0;
    for (int i = 0; i < all.n; i++) {
        if (i && cmp_methods(all.at[i - 1], all.at[i]) == 0) continue;
        found f = lookup_impl(c, t, false, all.at[i]->pkg, all.at[i]->name, false);
        if (!f.obj || f.obj->kind != O_FUNC) continue;
        obj_decl(c, f.obj);
        v[n++] = (MethodEntry){ .m = f.obj, .npath = f.npath, .path = f.path, .indirect = f.indirect, .ptrrecv = f.obj->ptrrecv };
    }
    *out = v;
    return n;
}
