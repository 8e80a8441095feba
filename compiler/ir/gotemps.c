/* gotemps.c - the numbers of Go's made-up variables (gotemps.h).
 *
 * Go numbers them by how many variables the function has by then: parameters and results, what has been declared, and such ones before it, in the order in which the text is
 * read: an assignment's left side before its right, the parts of a for statement before its body. So the tree is walked in that order and the variables are counted. What Go makes up
 * later, for the order of evaluation, has higher numbers and is told of nowhere.
 *
 * Facts of Go 1.26, cmd/compile/internal/noder.
 */
#include "compiler/ir/gotemps.h"
#include "compiler/ir/lower.h"

typedef struct reader { ptrmap *m; arena *ar; int n; } reader;

static void expr(reader *r, Expr *e);
static void stmt(reader *r, Stmt *s);
static void stmts(reader *r, const Stmts *list);

static void temps(reader *r, const Expr *e, int n)
{
    if (!ptrmap_find(r->m, e)) ptrmap_add(r->m, r->ar, e, (void *)(intptr_t)(r->n + 1));
    r->n += n;
}

int gotemps_find(const ptrmap *m, const Expr *e) { return m && m->n ? (int)(intptr_t)ptrmap_find(m, e) - 1 : -1; }

bool gotemps_bycall(Expr *e)
{
    for (;;) {
        e = unparen(e);
        switch (e->kind) {
        case X_CALL:
            if (e->call.ck != CK_CONV) return e->call.ck == CK_CALL;
            e = e->call.args.at[0];
            continue;
        case X_SELECTOR:
            if (e->sel.obj) return false;
            e = e->sel.x;
            continue;
        case X_INDEX: e = e->index.x; continue;
        case X_ASSERT: e = e->assert_.x; continue;
        case X_STAR: e = e->x; continue;
        default: return false;
        }
    }
}

static void exprs(reader *r, const Exprs *es)
{
    for (int i = 0; i < es->n; i++) expr(r, es->at[i]);
}

/* Values of which there are want: several by one expression go by way of variables. */
static void values(reader *r, const Exprs *es, int want)
{
    exprs(r, es);
    if (es->n == 1 && want > 1) temps(r, unparen(es->at[0]), want);
}

static bool is_static(const Expr *fun)
{
    if (fun->kind == X_INDEX && (fun->flags & EF_HASTYPEARGS)) fun = unparen(fun->index.x);
    const Object *o = fun->kind == X_NAME ? fun->name.obj : fun->kind == X_SELECTOR ? fun->sel.obj : NULL;
    return fun->kind == X_FUNCLIT || (o && o->kind == O_FUNC);
}

static bool is_method(const Expr *fun) { return fun->kind == X_SELECTOR && !fun->sel.obj && fun->sel.s && fun->sel.s->kind == SEL_METHOD; }

static void call(reader *r, Expr *e)
{
    Expr *fun = unparen(e->call.fun);
    Exprs *as = &e->call.args;
    if (e->call.ck == CK_CALL && is_method(fun)) {
        expr(r, fun->sel.x);
        if (type_isinterface(fun->sel.s->recv) && gotemps_bycall(fun->sel.x)) temps(r, unparen(fun->sel.x), 1);
    } else if (e->call.ck == CK_CALL) {
        expr(r, fun);
        if (!is_static(fun) && gotemps_bycall(fun)) temps(r, fun, 1);
    }
    Type *t = as->n == 1 ? as->at[0]->type : NULL;
    values(r, as, t && t->kind == TY_TUPLE ? t->tuple.n : 1);
}

static void expr(reader *r, Expr *e)
{
    if (!e || e->mode == M_TYPE || e->mode == M_CONST) return;
    switch (e->kind) {
    case X_PAREN: case X_STAR: expr(r, e->x); return;
    case X_FUNCLIT: gotemps_add(r->m, r->ar, e->func.info, e->func.body, 0); return;
    case X_COMPOSITE: exprs(r, &e->comp.elts); return;
    case X_KEYVALUE: expr(r, e->kv.key); expr(r, e->kv.value); return;
    case X_SELECTOR:
        if (!e->sel.obj) expr(r, e->sel.x);
        return;
    case X_INDEX: expr(r, e->index.x); exprs(r, &e->index.index); return;
    case X_SLICE: expr(r, e->slice.x); expr(r, e->slice.lo); expr(r, e->slice.hi); expr(r, e->slice.max); return;
    case X_ASSERT: expr(r, e->assert_.x); return;
    case X_UNARY: expr(r, e->bin.x); return;
    case X_BINARY: expr(r, e->bin.x); expr(r, e->bin.y); return;
    case X_CALL: call(r, e); return;
    }
}

static void assign(reader *r, Stmt *s)
{
    int n = s->assign.lhs.n;
    for (int i = 0; i < n; i++) {
        bool fresh = s->kind == S_DEFINE && s->assign.newobjs && s->assign.newobjs[i];
        if (fresh) r->n += !lo_isblankexpr(s->assign.lhs.at[i]); else expr(r, s->assign.lhs.at[i]);
    }
    values(r, &s->assign.rhs, n);
}

static void declare(reader *r, const Decl *d)
{
    if (d->kind != D_VAR) return;
    for (int i = 0; i < d->val.names.n; i++) r->n += !lo_isblankexpr(d->val.names.at[i]);
    values(r, &d->val.values, d->val.names.n);
}

/* go and defer: what is not constant is put into variables, unless nothing is passed and nothing returned. */
static void later(reader *r, Expr *e)
{
    Expr *fun = unparen(e->call.fun);
    Type *sig = e->call.ck == CK_CALL && fun->type ? type_under(fun->type) : NULL;
    bool method = is_method(fun), wraps = !sig || method || sig->sig.nparams || sig->sig.nresults;
    expr(r, e);
    if (!wraps) return;
    r->n += method || (sig && !is_static(fun));
    for (int i = 0; i < e->call.args.n; i++) {
        Type *to = !sig || sig->sig.nparams == 0 ? NULL : i < sig->sig.nparams - sig->sig.variadic ? sig->sig.params[i]->type : sig->sig.params[sig->sig.nparams - 1]->type;
        if (to && sig->sig.variadic && i >= sig->sig.nparams - 1 && !e->call.ddd) to = type_under(to)->elem;
        const Expr *a = unparen(e->call.args.at[i]);
        r->n += !(a->mode == M_CONST || a->mode == M_NILVALUE) || (to && type_isinterface(to) && a->mode == M_CONST);
    }
}

static void clauses(reader *r, Clause *const *at, int n)
{
    for (int i = 0; i < n; i++) {
        if (at[i]->comm) stmt(r, at[i]->comm);
        exprs(r, &at[i]->exprs);
        r->n += at[i]->obj != NULL;
        stmts(r, &at[i]->body);
    }
}

static void range(reader *r, Stmt *s)
{
    Expr *vars[2] = { s->range.key, s->range.val };
    for (int i = 0; i < 2; i++) {
        if (!vars[i]) continue;
        if (s->range.define) r->n += !lo_isblankexpr(vars[i]); else expr(r, vars[i]);
    }
    expr(r, s->range.x);
    stmts(r, &s->range.body->list);
}

static void stmt(reader *r, Stmt *s)
{
    if (!s) return;
    switch (s->kind) {
    case S_EXPR: expr(r, s->x); return;
    case S_SEND: expr(r, s->send.ch); expr(r, s->send.val); return;
    case S_INCDEC: case S_ASSIGNOP: case S_ASSIGN: case S_DEFINE: assign(r, s); return;
    case S_GO: case S_DEFER: later(r, s->x); return;
    case S_RETURN: {
        Type *t = s->ret.results.n == 1 ? s->ret.results.at[0]->type : NULL;
        values(r, &s->ret.results, t && t->kind == TY_TUPLE ? t->tuple.n : 1);
        return;
    }
    case S_BLOCK: stmts(r, &s->block->list); return;
    case S_IF: stmt(r, s->if_.init); expr(r, s->if_.cond); stmts(r, &s->if_.then->list); stmt(r, s->if_.els); return;
    case S_SWITCH: stmt(r, s->sw.init); expr(r, s->sw.tag); clauses(r, s->sw.clauses.at, s->sw.clauses.n); return;
    case S_TYPESWITCH: stmt(r, s->tsw.init); expr(r, s->tsw.x); clauses(r, s->tsw.clauses.at, s->tsw.clauses.n); return;
    case S_SELECT: clauses(r, s->select.clauses.at, s->select.clauses.n); return;
    case S_FOR: stmt(r, s->for_.init); expr(r, s->for_.cond); stmt(r, s->for_.post); stmts(r, &s->for_.body->list); return;
    case S_RANGE: range(r, s); return;
    case S_LABELED: stmt(r, s->labeled.stmt); return;
    case S_DECL: declare(r, s->decl); return;
    }
}

static void stmts(reader *r, const Stmts *list)
{
    for (int i = 0; i < list->n; i++) stmt(r, list->at[i]);
}

void gotemps_add(ptrmap *m, arena *ar, const FuncInfo *fi, const Block *body, int hidden)
{
    if (!fi || !body) return;
    reader r = { m, ar, fi->params.n + fi->results.n + hidden };
    stmts(&r, &body->list);
}

void gotemps_addinit(ptrmap *m, arena *ar, Expr *e)
{
    reader r = { m, ar, 0 };
    expr(&r, e);
}
