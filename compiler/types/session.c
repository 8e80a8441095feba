/* session.c - a package typed entry by entry, as a REPL does.
 *
 * Each entry is a script file of the same package. Its declarations go into a scope of their own, whose parent, pkg->session, holds what
 * earlier entries declared: an entry may use all of that and may declare any of it anew, which hides the old object from later entries only.
 * An entry that fails is forgotten; nothing it declared was ever in the session's scope.
 *
 * What cannot be hidden is undone or carried over by hand:
 *   - a method given to a type of an earlier entry changes that type: the old method list is kept until the entry is (undo);
 *   - a function defined anew with the same type should also serve those who called the old one: session_changes tells the compiler which.
 *
 * If the entry's last statement is an expression, its values are assigned to package variables _1, _2 ..., and _ names the first.
 * Locking: none.
 */
#include "compiler/types/check.h"

/* A method list as it was before the entry, and a method that hides another one. */
typedef struct undo { Type *named; Object **methods; int n; Scope *mset; } undo;
typedef struct hidden { Object *old, *now; } hidden;
struct session { VEC(undo) undo; VEC(hidden) hidden; bool newmethods; };

static struct session *state(Program *p)
{
    if (!p->session) p->session = arena_new(p->ar, struct session);
    return p->session;
}

Object *session_find(Package *pkg, const sym *name) { return pkg->session ? scope_find(pkg->session, name) : NULL; }

void session_begin(Program *p, Package *pkg)
{
    checker *c = p->chk;
    if (!pkg->session) pkg->session = pkg->scope;
    pkg->scope = scope_new(p->ar, pkg->session);
    pkg->name = NULL;
    pkg->files.n = pkg->inits.n = pkg->funcs.n = pkg->initorder.n = pkg->values.n = 0;
    pkg->checked = pkg->failed = pkg->initdone = false;
    struct session *s = state(p);
    s->undo.n = s->hidden.n = 0;
    s->newmethods = false;
    c->env = (cenv){ 0 };
    c->delayed.n = c->path.n = c->large.n = c->ifaces.n = c->importing.n = 0;
    c->haderr = c->toodeep = false;
    c->lastmsg = c->lastfile = NULL;
    c->depth = c->ifacedepth = 0;
}

static void keep_scope(Program *p, Package *pkg, Scope *from)
{
    int n = from->cap <= 8 ? from->n : from->cap;
    for (int i = 0; i < n; i++) {
        Object *o = from->slots[i];
        if (!o) continue;
        Object *old = scope_find(pkg->session, o->name);
        if (old && old->kind == O_FUNC && o->kind == O_FUNC) vec_push(p->ar, &state(p)->hidden, ((hidden){ old, o }));
        scope_replace(p->ar, pkg->session, o);
    }
}

static void keep(Program *p, Package *pkg)
{
    keep_scope(p, pkg, pkg->scope);
    for (int i = 0; i < pkg->files.n; i++) keep_scope(p, pkg, pkg->files.at[i]->scope);
}

void session_keep_value(Program *p, Package *pkg)
{
    if (pkg->values.n == 0) return;
    Object *last = arena_new(p->ar, Object);                      /* another name for the first value: low is shared */
    *last = *pkg->values.at[0];
    last->name = intern_cstr(p->syms, "_");
    scope_replace(p->ar, pkg->session, last);
}

void session_end(Program *p, Package *pkg, bool kept)
{
    struct session *s = state(p);
    if (kept) keep(p, pkg);
    else {
        for (int i = s->undo.n - 1; i >= 0; i--) {
            undo *u = &s->undo.at[i];
            u->named->named.methods = u->methods;
            u->named->named.nmethods = u->n;
            u->named->named.mset = u->mset;
        }
        pkg->inits.n = pkg->funcs.n = pkg->initorder.n = pkg->values.n = 0;      /* nobody shall compile what was not checked */
    }
    pkg->scope = pkg->session;
}

bool session_changes(Program *p, Package *pkg, void (*redefined)(void *ctx, Object *old, Object *now), void *ctx)
{
    struct session *s = state(p);
    for (int i = 0; i < s->hidden.n; i++) {
        hidden *h = &s->hidden.at[i];
        if (h->old->type && h->now->type && type_identical(h->old->type, h->now->type)) redefined(ctx, h->old, h->now);
    }
    return s->newmethods;
}

/* ---- what an editor of entries asks ---- */

void scope_each(const Scope *s, void (*fn)(void *ctx, Object *o), void *ctx)
{
    int n = s->cap <= 8 ? s->n : s->cap;
    for (int i = 0; i < n; i++)
        if (s->slots[i]) fn(ctx, s->slots[i]);
}

static void each_member(checker *c, Type *t, Types *seen, void (*fn)(void *ctx, Object *o), void *ctx)
{
    bool ptr;
    t = deref(t, &ptr);
    for (int i = 0; i < seen->n; i++)
        if (seen->at[i] == t) return;
    vec_push(c->ar, seen, t);
    if (t->kind == TY_NAMED)
        for (int i = 0; i < t->named.nmethods; i++) fn(ctx, t->named.methods[i]);
    Type *u = type_under(t);
    if (u->kind == TY_INTERFACE && !ptr) {
        complete_interface(c, 0, u);
        for (int i = 0; i < u->iface.nall; i++) fn(ctx, u->iface.all[i]);
    }
    for (int i = 0; u->kind == TY_STRUCT && i < u->st.n; i++) {
        Object *f = u->st.f[i].var;
        fn(ctx, f);
        if (f->embedded && f->type) each_member(c, f->type, seen, fn, ctx);
    }
}

void type_each_member(Program *p, Type *t, void (*fn)(void *ctx, Object *o), void *ctx)
{
    Types seen = { 0 };
    each_member(p->chk, t, &seen, fn, ctx);
}

/* A copy of the method list without the method that m replaces, if any. The set by name, which long lists have, grows anew with add_method. */
static void without(checker *c, Type *t, Object *m)
{
    Object **old = t->named.methods;
    int n = t->named.nmethods;
    t->named.methods = NULL;
    t->named.nmethods = 0;
    t->named.mset = NULL;
    for (int i = 0; i < n; i++)
        if (!same_id(old[i], m->pkg, m->name, false)) add_method(c, t, old[i]);
}

void session_add_method(checker *c, Object *base, Object *m)
{
    Type *t = base->type;
    struct session *s = state(c->p);
    if (t->kind != TY_NAMED) return;
    Type *u = type_under(t);
    if (u->kind == TY_STRUCT && field_index(u, m->pkg, m->name, false) >= 0) {
        Object *f = u->st.f[field_index(u, m->pkg, m->name, false)].var;
        err(c, m->at, E_DUPLICATEFIELDANDMETHOD, "field and method with the same name %s", m->name->s);
        note(c, f->at, "other declaration of %s", m->name->s);
        return;
    }
    Object *old = find_method(t, m->pkg, m->name, false);
    bool mine = false;
    for (int i = 0; i < c->env.pkg->funcs.n; i++) mine |= c->env.pkg->funcs.at[i] == old;
    if (old && mine) {
        err(c, m->at, E_DUPLICATEMETHOD, "method %s.%s already declared at %s", base->name->s, m->name->s, pos_string(c, old->at));
        return;
    }
    vec_push(c->ar, &s->undo, ((undo){ t, t->named.methods, t->named.nmethods, t->named.mset }));
    if (old) vec_push(c->ar, &s->hidden, ((hidden){ old, m }));
    without(c, t, m);
    add_method(c, t, m);
    s->newmethods = true;
}

/* ---- the value of an entry ---- */

/* Printing functions return a length and an error that nobody types them for. */
static bool only_prints(Expr *e)
{
    e = unparen(e);
    if (e->kind != X_CALL || unparen(e->call.fun)->kind != X_SELECTOR) return false;
    Expr *f = unparen(e->call.fun), *q = unparen(f->sel.x);
    if (q->kind != X_NAME || !q->name.obj || q->name.obj->kind != O_PKGNAME || !q->name.obj->pn.imported) return false;
    const char *name = f->sel.sel->s;
    return strcmp(q->name.obj->pn.imported->path, "fmt") == 0 && (strncmp(name, "Print", 5) == 0 || strncmp(name, "Fprint", 6) == 0);
}

static Object *new_value(checker *c, Package *pkg, Expr *e, int i)
{
    Object *o = new_object(c, O_VAR, intern_cstr(c->p->syms, msgf(c, "_%d", i + 1)), expr_start(e), NULL);
    o->order = ++pkg->nobjs;
    o->color = BLACK;
    o->used = true;
    scope_replace(c->ar, pkg->scope, o);
    vec_push(c->ar, &pkg->values, o);
    return o;
}

Stmt *session_value(checker *c, Package *pkg, Stmt *s)
{
    operand x;
    Expr *e = s->x;
    raw_expr(c, &x, e, NULL);
    if (x.mode == M_BUILTIN) erro(c, &x, E_UNCALLEDBUILTIN, "%s must be called", os(c, &x));
    else if (x.mode == M_TYPE) erro(c, &x, E_NOTANEXPR, "%s is not an expression", os(c, &x));
    if (x.mode == M_INVALID || x.mode == M_BUILTIN || x.mode == M_TYPE || x.mode == M_NOVALUE || only_prints(e)) return s;
    Exprs lhs = { 0 };
    bool tuple = x.type->kind == TY_TUPLE;
    int n = tuple ? x.type->tuple.n : 1;
    for (int i = 0; i < n; i++) {
        Object *o = new_value(c, pkg, e, i);
        Expr *l = new_name(c, e->at, o->name->s);
        l->name.obj = o;
        if (tuple) o->type = x.type->tuple.at[i];
        else init_var(c, o, &x, "assignment");
        l->mode = M_VAR;
        l->type = o->type;
        vec_push(c->ar, &lhs, l);
    }
    Stmt *d = arena_new(c->ar, Stmt);
    d->kind = S_DEFINE;
    d->at = s->at;
    d->assign.lhs = lhs;
    vec_push(c->ar, &d->assign.rhs, e);
    d->assign.newobjs = arena_array(c->ar, Object *, n);
    for (int i = 0; i < n; i++) d->assign.newobjs[i] = pkg->values.at[i];
    return d;
}
