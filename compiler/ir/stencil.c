/* stencil.c - the bodies of instances: a generic function's checked tree, copied with its type parameters replaced.
 *
 * A generic body is checked once. Each instance gets a copy in which every type is concrete and every variable, function literal
 * and label is its own, so that the rest of the compiler never meets a type parameter. What a copy cannot take over, as it depends on
 * the concrete type, is found again: fields and methods (a method of a constraint becomes the type argument's own), functions and
 * methods that are instances themselves, and sizes that are constants only now.
 *
 * A copy is made when its function is first lowered, lives as long as the program, and is made once.
 */
#include "base/ptrmap.h"
#include "compiler/ir/ir.h"
#include "compiler/ir/stencil.h"

typedef struct stencil { Program *p; arena *ar; Subst m; ptrmap map /* what stands in the generic body, and its copy */; FuncDecl *decl; } stencil;

static Type *type(stencil *s, Type *t) { return t ? type_subst(s->p, t, &s->m) : t; }

static Expr *expr(stencil *s, Expr *e);
static Stmt *stmt(stencil *s, Stmt *st);
static Block *block(stencil *s, Block *b);

/* ---- objects ---- */

static FuncInfo *info(stencil *s, FuncInfo *fi);

static Object *local(stencil *s, Object *o)
{
    Object *c = ptrmap_find(&s->map, o);
    if (c) return c;
    c = arena_new(s->ar, Object);
    *c = *o;
    ptrmap_add(&s->map, s->ar, o, c);
    c->low = NULL;
    c->type = type(s, o->type);
    c->owner = info(s, o->owner);
    return c;
}

static Object *function(stencil *s, Object *o)
{
    Generic *g = o->gen;
    if (!g || !g->origin || o->type->sig.recv) return o;
    Type **targs = arena_array(s->ar, Type *, g->ntargs);
    bool same = true;
    for (int i = 0; i < g->ntargs; i++) {
        targs[i] = type(s, g->targs[i]);
        same &= targs[i] == g->targs[i];
    }
    return same ? o : func_instance(s->p, g->origin, targs, g->ntargs);
}

static Object *object(stencil *s, Object *o)
{
    if (!o) return NULL;
    if (o->kind == O_FUNC) return function(s, o);
    return o->owner && o->kind == O_VAR ? local(s, o) : o;
}

static Object **objects(stencil *s, Object **v, int n)
{
    if (!v) return NULL;
    Object **c = arena_array(s->ar, Object *, n ? n : 1);
    for (int i = 0; i < n; i++) c[i] = object(s, v[i]);
    return c;
}

static FuncInfo *info(stencil *s, FuncInfo *fi)
{
    if (!fi) return NULL;
    FuncInfo *c = ptrmap_find(&s->map, fi);
    if (c) return c;
    c = arena_new(s->ar, FuncInfo);
    *c = *fi;
    ptrmap_add(&s->map, s->ar, fi, c);
    c->outer = info(s, fi->outer);
    c->sig = type(s, fi->sig);
    if (fi->decl) c->decl = s->decl;
    c->params.at = objects(s, fi->params.at, fi->params.n);
    c->results.at = objects(s, fi->results.at, fi->results.n);
    c->captures.at = objects(s, fi->captures.at, fi->captures.n);
    c->next = object(s, fi->next);
    c->frame = object(s, fi->frame);
    return c;
}

/* ---- selectors ---- */

static Selection *selection(stencil *s, Selection *x)
{
    if (!x) return NULL;
    Type *recv = type(s, x->recv);
    if (recv == x->recv) return x;
    Selection *c = arena_new(s->ar, Selection);
    *c = *x;
    c->recv = recv;
    if (x->kind == SEL_FIELD) {
        Type *t = recv;
        for (int i = 0; i < x->npath; i++) {
            Type *u = type_under(t);
            if (u->kind == TY_POINTER) u = type_under(u->elem);
            c->obj = u->st.f[x->path[i]].var;
            t = c->obj->type;
        }
        c->type = t;
        return c;
    }
    Selection *f = type_lookup(s->p, recv, x->obj->name, x->obj->pkg);
    if (!f || f->kind == SEL_FIELD) return c;                  /* cannot be: the constraint asks for the method */
    c->obj = f->obj;
    c->path = f->path;
    c->npath = f->npath;
    c->indirect = f->indirect;
    c->type = x->kind == SEL_METHODEXPR ? type(s, x->type) : f->obj->type;
    return c;
}

/* ---- expressions ---- */

static Expr *copy(stencil *s, const Expr *e)
{
    size_t n = expr_size(e->kind);
    Expr *c = arena_alloc(s->ar, n, _Alignof(Expr));
    memcpy(c, e, n);
    c->type = type(s, e->type);
    return c;
}

static Exprs exprs(stencil *s, Exprs v)
{
    Exprs c = { v.n ? arena_array(s->ar, Expr *, v.n) : NULL, v.n, v.n };
    for (int i = 0; i < v.n; i++) c.at[i] = expr(s, v.at[i]);
    return c;
}

static void composite(stencil *s, Expr *c, Expr *e)
{
    c->comp.typ = expr(s, e->comp.typ);
    c->comp.elts = exprs(s, e->comp.elts);
    Type *u = type_under(c->type);
    if (u->kind == TY_POINTER) u = type_under(u->elem);
    if (u->kind != TY_STRUCT) return;
    for (int i = 0; i < c->comp.elts.n; i++) {
        Expr *kv = c->comp.elts.at[i], *k = kv->kind == X_KEYVALUE ? kv->kv.key : NULL;
        if (k && k->kind == X_NAME && k->name.obj && k->name.obj->isfield) k->name.obj = u->st.f[k->name.obj->index].var;
    }
}

static uint64_t field_offset(Program *p, Selection *x)
{
    uint64_t off = 0;
    Type *t = x->recv;
    for (int i = 0; i < x->npath; i++) {
        off += type_fieldoffset(p, t, x->path[i]);
        t = type_under(t)->st.f[x->path[i]].var->type;
    }
    return off;
}

/* unsafe.Sizeof and the like of what had no known size. */
static void fold_size(stencil *s, Expr *c)
{
    if (c->call.ck != CK_BUILTIN || c->mode == M_CONST) return;
    Expr *arg = c->call.args.n ? unparen(c->call.args.at[0]) : NULL;
    uint64_t v;
    switch (c->call.builtin) {
    case B_UNSAFE_SIZEOF: v = type_size(s->p, arg->type); break;
    case B_UNSAFE_ALIGNOF: v = type_align(s->p, arg->type); break;
    case B_UNSAFE_OFFSETOF: v = field_offset(s->p, arg->sel.s); break;
    default: return;
    }
    c->mode = M_CONST;
    c->cv = (Const *)const_uint(s->ar, v);
}

/* T(1): the constant has its default type, from which it may not be convertible to T's argument; take it as a constant of that. */
static void const_operand(Expr *c)
{
    if (c->call.ck != CK_CONV || c->mode == M_CONST) return;
    Expr *arg = c->call.args.at[0];
    int k = type_under(c->type)->kind;
    bool number = k >= TY_INT && k <= TY_COMPLEX128;
    if (arg->mode == M_CONST && arg->cv && number && const_kind(arg->cv) >= CV_INT) {
        while (arg->kind == X_PAREN) {
            arg->type = c->type;
            arg = arg->x;
        }
        arg->type = c->type;
    }
}

/* The copy of a chain a + b + c, from its left end, without recursion. */
static Expr *binary(stencil *s, Expr *e)
{
    int n = 0;
    for (Expr *b = e; b->kind == X_BINARY; b = b->bin.x) n++;
    Expr **chain = arena_array(s->ar, Expr *, n), *left = e;
    for (int i = n; i > 0; left = left->bin.x) chain[--i] = left;
    Expr *c = expr(s, left);
    for (int i = 0; i < n; i++) {
        Expr *b = copy(s, chain[i]);
        b->bin.x = c;
        b->bin.y = expr(s, b->bin.y);
        c = b;
    }
    return c;
}

static Expr *expr(stencil *s, Expr *e)
{
    if (!e) return NULL;
    if (e->kind == X_INDEX && (e->flags & EF_HASTYPEARGS)) return expr(s, e->index.x);
    if (e->kind == X_BINARY && e->mode != M_TYPE) return binary(s, e);
    Expr *c = copy(s, e);
    if (e->mode == M_TYPE) return c;                           /* only its type counts */
    switch (e->kind) {
    case X_NAME: c->name.obj = object(s, e->name.obj); break;
    case X_COMPOSITE: composite(s, c, e); break;
    case X_KEYVALUE:
        c->kv.key = expr(s, e->kv.key);
        c->kv.value = expr(s, e->kv.value);
        break;
    case X_FUNCLIT:
        c->func.info = info(s, e->func.info);
        c->func.info->lit = c;
        c->func.body = block(s, e->func.body);
        break;
    case X_PAREN: case X_STAR: case X_ELLIPSIS: c->x = expr(s, e->x); break;
    case X_SELECTOR:
        c->sel.x = expr(s, e->sel.x);
        c->sel.s = selection(s, e->sel.s);
        c->sel.obj = object(s, e->sel.obj);
        break;
    case X_INDEX:
        c->index.x = expr(s, e->index.x);
        c->index.index = exprs(s, e->index.index);
        break;
    case X_SLICE:
        c->slice.x = expr(s, e->slice.x);
        c->slice.lo = expr(s, e->slice.lo);
        c->slice.hi = expr(s, e->slice.hi);
        c->slice.max = expr(s, e->slice.max);
        break;
    case X_ASSERT:
        c->assert_.x = expr(s, e->assert_.x);
        c->assert_.typ = expr(s, e->assert_.typ);
        break;
    case X_CALL:
        c->call.fun = expr(s, e->call.fun);
        c->call.args = exprs(s, e->call.args);
        fold_size(s, c);
        const_operand(c);
        break;
    case X_UNARY: c->bin.x = expr(s, e->bin.x); break;
    default: break;
    }
    return c;
}

/* ---- statements ---- */

static Stmts stmts(stencil *s, Stmts v)
{
    Stmts c = { v.n ? arena_array(s->ar, Stmt *, v.n) : NULL, v.n, v.n };
    for (int i = 0; i < v.n; i++) c.at[i] = stmt(s, v.at[i]);
    return c;
}

static Block *block(stencil *s, Block *b)
{
    if (!b) return NULL;
    Block *c = arena_new(s->ar, Block);
    *c = *b;
    c->list = stmts(s, b->list);
    return c;
}

static Clause **clauses(stencil *s, Clause **v, int n)
{
    Clause **c = n ? arena_array(s->ar, Clause *, n) : NULL;
    for (int i = 0; i < n; i++) {
        c[i] = arena_new(s->ar, Clause);
        *c[i] = *v[i];
        c[i]->exprs = exprs(s, v[i]->exprs);
        c[i]->obj = object(s, v[i]->obj);
        c[i]->comm = stmt(s, v[i]->comm);
        c[i]->body = stmts(s, v[i]->body);
    }
    return c;
}

static Decl *decl(stencil *s, Decl *d)
{
    if (d->kind != D_VAR) return d;
    Decl *c = arena_new(s->ar, Decl);
    *c = *d;
    c->val.names = exprs(s, d->val.names);
    c->val.typ = expr(s, d->val.typ);
    c->val.values = exprs(s, d->val.values);
    c->val.objs = objects(s, d->val.objs, d->val.names.n);
    return c;
}

static Stmt *stmt(stencil *s, Stmt *st)
{
    if (!st) return NULL;
    Stmt *c = ptrmap_find(&s->map, st);                           /* a branch may have asked for its target before */
    if (!c) {
        c = arena_alloc(s->ar, stmt_size(st->kind), _Alignof(Stmt));
        ptrmap_add(&s->map, s->ar, st, c);
    }
    memcpy(c, st, stmt_size(st->kind));
    switch (st->kind) {
    case S_EXPR: case S_GO: case S_DEFER: c->x = expr(s, st->x); break;
    case S_SEND:
        c->send.ch = expr(s, st->send.ch);
        c->send.val = expr(s, st->send.val);
        break;
    case S_INCDEC: case S_ASSIGN: case S_DEFINE: case S_ASSIGNOP:
        c->assign.lhs = exprs(s, st->assign.lhs);
        c->assign.rhs = exprs(s, st->assign.rhs);
        c->assign.newobjs = objects(s, st->assign.newobjs, st->assign.lhs.n);
        break;
    case S_RETURN: c->ret.results = exprs(s, st->ret.results); break;
    case S_BREAK: case S_CONTINUE: case S_GOTO:
        if (!st->branch.target) break;
        c->branch.target = ptrmap_find(&s->map, st->branch.target);
        if (c->branch.target) break;
        c->branch.target = arena_alloc(s->ar, stmt_size(st->branch.target->kind), _Alignof(Stmt));             /* goto forward: filled when the label is reached */
        ptrmap_add(&s->map, s->ar, st->branch.target, c->branch.target);
        break;
    case S_BLOCK: c->block = block(s, st->block); break;
    case S_IF:
        c->if_.init = stmt(s, st->if_.init);
        c->if_.cond = expr(s, st->if_.cond);
        c->if_.then = block(s, st->if_.then);
        c->if_.els = stmt(s, st->if_.els);
        break;
    case S_SWITCH:
        c->sw.init = stmt(s, st->sw.init);
        c->sw.tag = expr(s, st->sw.tag);
        c->sw.clauses.at = clauses(s, st->sw.clauses.at, st->sw.clauses.n);
        break;
    case S_TYPESWITCH:
        c->tsw.init = stmt(s, st->tsw.init);
        c->tsw.x = expr(s, st->tsw.x);
        c->tsw.clauses.at = clauses(s, st->tsw.clauses.at, st->tsw.clauses.n);
        break;
    case S_SELECT: c->select.clauses.at = clauses(s, st->select.clauses.at, st->select.clauses.n); break;
    case S_FOR:
        c->for_.init = stmt(s, st->for_.init);
        c->for_.cond = expr(s, st->for_.cond);
        c->for_.post = stmt(s, st->for_.post);
        c->for_.body = block(s, st->for_.body);
        c->for_.loopvars = objects(s, st->for_.loopvars, st->for_.nloopvars);
        break;
    case S_RANGE:
        c->range.x = expr(s, st->range.x);
        c->range.key = expr(s, st->range.key);
        c->range.val = expr(s, st->range.val);
        c->range.kobj = object(s, st->range.kobj);
        c->range.vobj = object(s, st->range.vobj);
        if (st->range.fn) {
            c->range.fn = info(s, st->range.fn);
            c->range.fn->range = c;
            c->range.state = object(s, st->range.state);
        }
        c->range.body = block(s, st->range.body);
        break;
    case S_LABELED: c->labeled.stmt = stmt(s, st->labeled.stmt); break;
    case S_DECL: c->decl = decl(s, st->decl); break;
    default: break;
    }
    return c;
}

/* ---- functions ---- */

bool stencil_body(Program *p, Object *f)
{
    FuncDecl *d = f->func, *from = f->gen->origin->func;
    if (d->info) return true;
    if (!from->body || !from->info) return false;
    stencil s = { .p = p, .ar = p->ar, .decl = d };
    s.m = (Subst){ .from = f->gen->origin->gen->tparams, .to = f->gen->targs, .n = f->gen->ntargs, .body = true, .cache = subst_cache(p) };
    d->info = info(&s, from->info);
    d->body = block(&s, from->body);
    return true;
}
