/* shape.c - instances that share their code.
 *
 * A type argument whose constraint says nothing about it (any, comparable) is only moved, stored and compared. If the function's body
 * does nothing that tells such types apart (no interface is made of them or mentioned at all, and all generic code it calls keeps to that
 * too), then arguments of one shape give the same code, and all those instances are one function: that of the shape's representative.
 *
 * A shape is the underlying type; pointers, channels, maps and functions are one. Shapes are alike in size, pointers, equality and hash,
 * so descriptors made of the representative serve for allocation, maps and channels.
 *
 * Whether a body is indifferent is found once, from its checked tree, without looking at arguments. Bodies not checked
 * yet (of lazy packages) count as not indifferent: reading them early would cost more than sharing saves.
 */
#include "compiler/ir/shape.h"

static bool indifferent(Object *f);

/* ---- what must not occur ---- */

static bool has_interface(Type *t, int depth)
{
    if (!t || depth > 8) return depth > 8;
    bool named = t->kind == TY_NAMED;
    Type *u = type_under(t);
    switch (u->kind) {
    case TY_INTERFACE: return true;
    case TY_POINTER: case TY_SLICE: case TY_ARRAY: case TY_CHAN: return has_interface(u->elem, depth + 1);
    case TY_MAP: return has_interface(u->map.key, depth + 1) || has_interface(u->elem, depth + 1);
    case TY_STRUCT:                                            /* a named one's fields show where they are used */
        for (int i = 0; !named && i < u->st.n; i++)
            if (has_interface(u->st.f[i].var->type, depth + 1)) return true;
        return false;
    case TY_TUPLE:
        for (int i = 0; i < u->tuple.n; i++)
            if (has_interface(u->tuple.at[i], depth + 1)) return true;
        return false;
    case TY_SIGNATURE:
        for (int i = 0; i < u->sig.nparams; i++)
            if (has_interface(u->sig.params[i]->type, depth + 1)) return true;
        for (int i = 0; i < u->sig.nresults; i++)
            if (has_interface(u->sig.results[i]->type, depth + 1)) return true;
        return false;
    default: return false;
    }
}

static bool plain(Type *t) { return !has_interface(t, 0); }

/* ---- the walk: true while nothing has been found ---- */

static bool stmts(Stmts *v);
static bool stmt(Stmt *s);
static bool expr(Expr *e);

static bool exprs(Exprs *v)
{
    for (int i = 0; i < v->n; i++)
        if (!expr(v->at[i])) return false;
    return true;
}

/* Generic functions and methods of generic types must be indifferent themselves, unless their arguments are all fixed. */
static bool callee(Object *o)
{
    if (!o || o->kind != O_FUNC || !o->gen || !o->gen->origin) return true;
    for (int i = 0; i < o->gen->ntargs; i++)
        if (type_parameterized(o->gen->targs[i])) return indifferent(o->gen->origin);
    return true;
}

static bool selection(Selection *s)
{
    if (!s || s->kind == SEL_FIELD) return true;
    Type *t = s->recv->kind == TY_POINTER ? s->recv->elem : s->recv;
    return t->kind != TY_TYPEPARAM && s->obj->func && callee(s->obj);
}

static bool struct_fields(Type *t)
{
    Type *u = type_under(t);
    if (u->kind == TY_POINTER) u = type_under(u->elem);
    for (int i = 0; u->kind == TY_STRUCT && i < u->st.n; i++)
        if (!plain(u->st.f[i].var->type)) return false;
    return true;
}

static bool call(Expr *e)
{
    if (e->call.ck == CK_BUILTIN && (e->call.builtin == B_PANIC || e->call.builtin == B_PRINT || e->call.builtin == B_PRINTLN)) return false;
    return (e->call.ck == CK_BUILTIN || expr(e->call.fun)) && exprs(&e->call.args);
}

static bool expr(Expr *e)
{
    if (!e) return true;
    if (e->mode == M_CONST && e->kind != X_CALL) return true;
    if (e->type && !plain(e->type)) return false;
    if (e->mode == M_TYPE) return true;
    switch (e->kind) {
    case X_NAME: return callee(e->name.obj);
    case X_COMPOSITE: return struct_fields(e->type) && exprs(&e->comp.elts);
    case X_KEYVALUE: return (e->kv.key->kind == X_NAME && e->kv.key->name.obj && e->kv.key->name.obj->isfield ? true : expr(e->kv.key)) && expr(e->kv.value);
    case X_FUNCLIT: return stmts(&e->func.body->list);
    case X_PAREN: case X_STAR: return expr(e->x);
    case X_SELECTOR: return e->sel.obj ? callee(e->sel.obj) : expr(e->sel.x) && selection(e->sel.s);
    case X_INDEX: return expr(e->index.x) && ((e->flags & EF_HASTYPEARGS) || exprs(&e->index.index));
    case X_SLICE: return expr(e->slice.x) && expr(e->slice.lo) && expr(e->slice.hi) && expr(e->slice.max);
    case X_CALL: return call(e);
    case X_UNARY: return expr(e->bin.x);
    case X_BINARY:
        for (; e->kind == X_BINARY; e = e->bin.x)
            if (!expr(e->bin.y)) return false;
        return expr(e);
    default: return e->kind == X_LIT;
    }
}

static bool clauses(Clause **v, int n)
{
    for (int i = 0; i < n; i++)
        if (!exprs(&v[i]->exprs) || !stmt(v[i]->comm) || !stmts(&v[i]->body)) return false;
    return true;
}

static bool stmt(Stmt *s)
{
    if (!s) return true;
    switch (s->kind) {
    case S_EMPTY: case S_BREAK: case S_CONTINUE: case S_GOTO: case S_FALLTHROUGH: return true;
    case S_EXPR: case S_GO: case S_DEFER: return expr(s->x);
    case S_SEND: return expr(s->send.ch) && expr(s->send.val);
    case S_INCDEC: case S_ASSIGN: case S_DEFINE: case S_ASSIGNOP: return exprs(&s->assign.lhs) && exprs(&s->assign.rhs);
    case S_RETURN: return exprs(&s->ret.results);
    case S_BLOCK: return stmts(&s->block->list);
    case S_IF: return stmt(s->if_.init) && expr(s->if_.cond) && stmts(&s->if_.then->list) && stmt(s->if_.els);
    case S_SWITCH: return stmt(s->sw.init) && expr(s->sw.tag) && clauses(s->sw.clauses.at, s->sw.clauses.n);
    case S_SELECT: return clauses(s->select.clauses.at, s->select.clauses.n);
    case S_FOR: return stmt(s->for_.init) && expr(s->for_.cond) && stmt(s->for_.post) && stmts(&s->for_.body->list);
    case S_RANGE: return expr(s->range.x) && expr(s->range.key) && expr(s->range.val) && stmts(&s->range.body->list);
    case S_LABELED: return stmt(s->labeled.stmt);
    case S_DECL:
        if (s->decl->kind != D_VAR) return s->decl->kind == D_CONST;
        for (int i = 0; i < s->decl->val.names.n; i++)
            if (!plain(s->decl->val.objs[i]->type)) return false;
        return exprs(&s->decl->val.values);
    default: return false;                                     /* type switches */
    }
}

static bool stmts(Stmts *v)
{
    for (int i = 0; i < v->n; i++)
        if (!stmt(v->at[i])) return false;
    return true;
}

/* Of a generic function or method. One that is being looked at counts as indifferent only for itself: others that call it would
 * rest on a guess. */
static bool indifferent(Object *f)
{
    enum { UNKNOWN, BUSY, NO, YES };
    Generic *g = f->gen;
    FuncDecl *d = f->func;
    if (g->shape == UNKNOWN) {
        if (!d || !d->body || !d->info) return false;
        g->shape = BUSY;
        g->shape = f->type->kind == TY_SIGNATURE && plain(f->type) && stmts(&d->body->list) ? YES : NO;
    } else if (g->shape == BUSY) {
        return false;
    }
    return g->shape == YES;
}

/* ---- shapes ---- */

static bool opaque(Type *tp)
{
    Type *i = type_under(tp->tparam.bound);
    if (i->kind != TY_INTERFACE) return false;
    type_complete(tp->tparam.prog, i);
    return i->iface.nall == 0 && !type_restricted(i);
}

static Type *shape_of(Program *p, Type *t)
{
    Type *u = type_under(t);
    switch (u->kind) {
    case TY_POINTER: case TY_CHAN: case TY_MAP: case TY_SIGNATURE: return p->typ[TY_UNSAFEPTR];
    case TY_INTERFACE: return t;                               /* its equality and hash may panic with its name */
    case TY_STRUCT: case TY_ARRAY: return t->kind == TY_NAMED && t->named.obj->pkg ? u : t;
    default: return u->kind < TY_NBASIC ? p->typ[u->kind] : u;
    }
}

/* The instance whose code serves f; f itself if it has its own. */
Object *shape_instance(Program *p, Object *f)
{
    Object *o = f->gen->origin;
    Generic *g = o->gen;
    if (!g || g->ntparams != f->gen->ntargs || !indifferent(o)) return f;
    Type **targs = arena_array(p->ar, Type *, g->ntparams);
    bool same = true;
    for (int i = 0; i < g->ntparams; i++) {
        Type *t = f->gen->targs[i];
        targs[i] = opaque(g->tparams[i]) ? shape_of(p, t) : t;
        same &= type_identical(targs[i], t);
    }
    if (same) return f;
    if (!f->type->sig.recv) return func_instance(p, o, targs, g->ntparams);
    Type *recv = f->type->sig.recv->type;
    if (recv->kind == TY_POINTER) recv = recv->elem;
    Type *orig = recv->named.orig, *t = type_instance(p, orig, targs, g->ntparams);
    for (int i = 0; i < named_nmethods(orig); i++)
        if (orig->named.methods[i] == o) return method_resolved(p, named_method(p, t, i));
    return f;
}
