/* inline_cost.c - what a function costs to inline, by the rule of Go's compiler.
 *
 * Go counts the nodes of a function's tree, a few of them with weights, and takes a function for inlining when it has at most 80 of them. The weights
 * say what inlining is good for: a call that stays is dear (57), one that will be inlined itself costs what its callee does, a func literal 15. The
 * tree is Go's, which differs from ours where the compiler spells things out: a declared variable is two nodes more, a conversion to an interface is one wherever
 * it happens, a variadic argument is a slice literal, a method call takes its receiver's address.
 *
 * So a function's cost needs that of its callees. As in Go, functions are taken bottom up, those that call each other in the order in which they are met;
 * a callee without a cost by then counts as a call that stays. Func literals get theirs when they are met.
 *
 * An instance of something generic costs what its body does, and a call of one the dictionary that Go passes to the code which instances share.
 *
 * Facts of Go 1.26, cmd/compile/internal/inline; tests/escape/costs.go has what it says of each kind of node.
 */
#include "compiler/ir/gotemps.h"
#include "compiler/ir/gotext.h"
#include "compiler/ir/lower.h"
#include "compiler/ir/passes.h"
#include "compiler/ir/stencil.h"
#include "compiler/ir/stdinline.h"

enum { CALL = 57, PARAMCALL = 17, FUNCLIT = 15, DYNAMICTYPE = 5 /* out of the dictionary */, MAXDEPTH = 400 };

typedef struct heldlit { const Object *var; Expr *lit; } heldlit;

typedef struct coster {
    irprog *p;
    FuncInfo *fi;
    VEC(heldlit) lits;                                    /* local variables that hold a literal for good */
    int cost;
    const char *why;
    bool generic;                                         /* an instance of something generic */
} coster;

static bool is_instance(const Object *f) { return f->gen && f->gen->origin; }

static void expr(coster *c, Expr *e);
static void stmts(coster *c, const Stmts *list);
static void stmt(coster *c, Stmt *s);

static inlcost *slot_of(irprog *p, FuncInfo *fi)
{
    if (!fi->cost) fi->cost = arena_new(p->ar, inlcost);
    return fi->cost;
}

/* ---- conversions ---- */

static bool boxes_type(Type *from, Type *to) { return to && type_isinterface(to) && !type_identical(from, to); }

static bool boxes(const Expr *e, Type *to) { return e->type && e->mode != M_NILVALUE && boxes_type(e->type, to); }

static void value(coster *c, Expr *e, Type *to)
{
    c->cost += boxes(e, to);
    expr(c, e);
}

static bool is_pointerlike(Type *t) { return under(t)->kind == TY_POINTER || under(t)->kind == TY_UNSAFEPTR || under(t)->kind == TY_UINTPTR; }

/* Conversions that change nothing but the type are no code. */
static bool changes_nothing(Type *from, Type *to)
{
    Type *a = under(from), *b = under(to);
    if (type_identical(a, b)) return true;
    return is_pointerlike(from) && is_pointerlike(to);
}

/* ---- callees ---- */

static bool is_method_call(const Expr *fun) { return fun->kind == X_SELECTOR && !fun->sel.obj && fun->sel.s && fun->sel.s->kind == SEL_METHOD; }

/* The function that a call of fun is sure to call: a declared one, or a method of a type that is no interface. */
static Object *static_callee(Expr *fun)
{
    fun = unparen(fun);
    if (fun->kind == X_INDEX && (fun->flags & EF_HASTYPEARGS)) fun = unparen(fun->index.x);
    Object *o = fun->kind == X_NAME ? fun->name.obj : fun->kind != X_SELECTOR ? NULL : fun->sel.obj ? fun->sel.obj : fun->sel.s ? fun->sel.s->obj : NULL;
    return o && o->kind == O_FUNC && o->func ? o : NULL;
}

/* What calling it costs when it is inlined; -1: it is not. */
static int inlined_cost(irprog *p, Object *f)
{
    stdinline std;
    if (stdinline_rules(f)) return !stdinline_find(f, &std) ? -1 : std.cost > 0 ? std.cost : 0;
    if (is_instance(f)) inl_cost(p, f);                   /* whoever calls one does not say so in deps */
    const FuncInfo *fi = f->func->info;
    const inlcost *x = fi ? fi->cost : NULL;
    return x && x->done && !x->why && x->cost <= INL_BUDGET ? x->cost : -1;
}

/* The dictionary that is passed to an instance: &.dict.F[int], or within one, in whose own it stands, (*[1]uintptr)(.dict[0]). */
static int dictionary(const coster *c, const Object *f) { return !is_instance(f) ? 0 : c->generic ? 4 : 2; }

static void holds(coster *c, const Object *var, Expr *e)
{
    if (var && !var->reassigned && !var->addrtaken && unparen(e)->kind == X_FUNCLIT) vec_push(c->p->ar, &c->lits, ((heldlit){ var, unparen(e) }));
}

static Expr *literal_of(const coster *c, const Object *var)
{
    for (int i = 0; i < c->lits.n; i++)
        if (c->lits.at[i].var == var) return c->lits.at[i].lit;
    return NULL;
}

static void call_literal(coster *c, Expr *lit)
{
    const inlcost *x = inl_costlit(c->p, lit->func.info);
    c->cost += x && !x->why && x->cost <= 2 * INL_BUDGET ? x->cost : CALL;
}

static void arguments(coster *c, Expr *e, Type *sig)
{
    Exprs *as = &e->call.args;
    int n = sig ? sig->sig.nparams : 0, fixed = sig && sig->sig.variadic ? n - 1 : n;
    const Type *tuple = as->n == 1 && as->at[0]->type && as->at[0]->type->kind == TY_TUPLE ? as->at[0]->type : NULL;
    int given = tuple ? tuple->tuple.n : as->n;
    if (tuple) {                                          /* f(g()): by way of variables */
        c->cost += 4 * given + 1;
        expr(c, as->at[0]);
    }
    for (int i = 0; i < given; i++) {
        Type *to = i < n ? sig->sig.params[i]->type : NULL;
        if (sig && sig->sig.variadic && i >= fixed && !e->call.ddd) to = under(sig->sig.params[n - 1]->type)->elem;
        if (tuple) c->cost += boxes_type(tuple->tuple.at[i], to); else value(c, as->at[i], to);
    }
    if (sig && sig->sig.variadic && !e->call.ddd) c->cost += given > fixed ? 2 : 1;
}

/* Is the field i of x, a variable or what one points to, at its start? */
static bool at_start(irprog *p, const Expr *x, int i)
{
    if (x->kind != X_NAME) return false;
    Type *t = under(x->type);
    if (t->kind == TY_POINTER) t = under(t->elem);
    return type_fieldoffset(p->types, t, i) == 0;
}

/* &s.f where f is at the start of s costs what s does. */
static bool is_first_field(irprog *p, const Expr *x)
{
    if (x->kind != X_SELECTOR || x->sel.obj || !x->sel.s || x->sel.s->kind != SEL_FIELD || x->sel.s->npath != 1) return false;
    return at_start(p, unparen(x->sel.x), x->sel.s->path[0]);
}

static void receiver(coster *c, Expr *fun)
{
    const Selection *s = fun->sel.s;
    Type *t = fun->sel.x->type;
    c->cost += s->npath;
    for (int i = 0; i < s->npath; i++) {                  /* the type of what the path leads to */
        Type *u = under(t);
        if (u->kind == TY_POINTER) u = under(u->elem);
        t = u->st.f[s->path[i]].var->type;
    }
    bool ptr = under(t)->kind == TY_POINTER, want = s->obj->ptrrecv;
    Expr *x = unparen(fun->sel.x);
    bool first = s->npath == 0 ? is_first_field(c->p, x) : s->npath == 1 && at_start(c->p, x, s->path[0]);
    if (ptr != want) c->cost += want && first ? -1 : 1;   /* &x, *x */
    expr(c, x);
}

enum { DYNAMIC = 5 };                                     /* that variable's declaration and assignment */

static void call(coster *c, Expr *e)
{
    Expr *fun = unparen(e->call.fun);
    Type *sig = fun->type ? under(fun->type) : NULL;
    if (sig && sig->kind != TY_SIGNATURE) sig = NULL;
    c->cost++;
    Object *f = static_callee(fun);
    if (is_method_call(fun)) {
        if (!f || type_isinterface(fun->sel.s->recv)) {
            c->cost += CALL + 1 + fun->sel.s->npath + DYNAMIC * gotemps_bycall(fun->sel.x);
            expr(c, fun->sel.x);
            f = NULL;
        } else {
            receiver(c, fun);
        }
    } else {
        c->cost += DYNAMIC * (!f && gotemps_bycall(fun));
        expr(c, fun);
    }
    arguments(c, e, sig);
    if (f) {
        int n = inlined_cost(c->p, f);
        c->cost += (n >= 0 ? n : CALL) + dictionary(c, f);
    } else if (fun->kind == X_FUNCLIT) {
        call_literal(c, fun);
    } else if (!is_method_call(fun)) {
        Object *o = fun->kind == X_NAME ? fun->name.obj : NULL;
        Expr *lit = o ? literal_of(c, o) : NULL;
        bool mayshow = o && o->kind == O_VAR && o->owner && (o->isparam || o->owner != c->fi);     /* what it is may show where this is inlined */
        if (lit) call_literal(c, lit); else c->cost += mayshow ? PARAMCALL : CALL;
    }
}

static void builtin(coster *c, Expr *e)
{
    Exprs *as = &e->call.args;
    c->cost++;
    switch (e->call.builtin) {
    case B_RECOVER:
        c->why = "call to recover";
        return;
    case B_PANIC:
        c->cost++;
        expr(c, as->at[0]);
        return;
    case B_NEW: c->cost += gotext_parameter(as->at[0]) ? DYNAMICTYPE : 0; return;
    case B_MAKE:
        if (as->n == 1) c->cost++;
        for (int i = 1; i < as->n; i++) expr(c, as->at[i]);
        return;
    case B_APPEND:
        for (int i = 0; i < as->n; i++) value(c, as->at[i], i > 0 && !e->call.ddd ? under(e->type)->elem : NULL);
        return;
    }
    for (int i = 0; i < as->n; i++) expr(c, as->at[i]);
}

static void conversion(coster *c, Expr *e)
{
    Expr *x = e->call.args.at[0];
    if (type_isinterface(e->type)) c->cost += boxes(x, e->type);
    else c->cost += !changes_nothing(x->type, e->type);
    expr(c, x);
}

/* ---- expressions ---- */

static void literal(coster *c, Expr *e)
{
    Type *t = under(e->type);
    c->cost++;
    if (t->kind == TY_POINTER) {                          /* &T left out */
        t = under(t->elem);
        c->cost++;
    }
    if (t->kind == TY_SLICE) c->cost++;
    for (int i = 0; i < e->comp.elts.n; i++) {
        Expr *x = e->comp.elts.at[i], *v = x->kind == X_KEYVALUE ? x->kv.value : x;
        if (t->kind == TY_STRUCT) {
            c->cost++;
            expr(c, v);
            continue;
        }
        if (x->kind == X_KEYVALUE) {
            c->cost++;
            if (t->kind == TY_MAP) value(c, x->kv.key, t->map.key);
            else c->cost++;
        }
        value(c, v, t->elem);
    }
}

static void address(coster *c, Expr *x)
{
    x = unparen(x);
    c->cost += is_first_field(c->p, x) ? -1 : 1;
    expr(c, x);
}

static void selector(coster *c, Expr *e)
{
    const Selection *s = e->sel.s;
    if (e->sel.obj || !s) {
        c->cost++;
        return;
    }
    if (s->kind == SEL_METHODEXPR) return;
    c->cost += s->kind == SEL_METHOD ? 2 + s->npath : s->npath;
    expr(c, e->sel.x);
}

static bool is_zero(const Expr *e)
{
    int64_t n;
    return e && e->mode == M_CONST && e->cv && const_int64(e->cv, &n) && n == 0;
}

static bool is_len_of(Expr *hi, Expr *x)
{
    hi = hi ? unparen(hi) : NULL;
    x = unparen(x);
    if (!hi || hi->kind != X_CALL || hi->call.ck != CK_BUILTIN || hi->call.builtin != B_LEN) return false;
    Expr *y = unparen(hi->call.args.at[0]);
    return x->kind == X_NAME && y->kind == X_NAME && x->name.obj == y->name.obj;
}

static void slicing(coster *c, Expr *e)
{
    c->cost++;
    if (under(e->slice.x->type)->kind == TY_ARRAY) c->cost++;         /* of its address */
    expr(c, e->slice.x);
    Expr *at[3] = { e->slice.lo, e->slice.hi, e->slice.max };
    for (int i = 0; i < 3; i++)
        if (at[i]) expr(c, at[i]);
    if (is_zero(e->slice.lo)) c->cost--;
    if (is_len_of(e->slice.hi, e->slice.x)) c->cost -= 2;
}

/* a + b + c is one node with three operands. */
static void concatenation(coster *c, Expr *e)
{
    for (; e->kind == X_BINARY && e->op == T_ADD && e->mode != M_CONST; e = unparen(e->bin.x)) expr(c, e->bin.y);
    expr(c, e);
}

static void binary(coster *c, Expr *e)
{
    c->cost++;
    if (e->op == T_ADD && under(e->type)->kind == TY_STRING) {
        concatenation(c, e);
        return;
    }
    bool compares = e->op == T_EQL || e->op == T_NEQ;
    Type *x = e->bin.x->type, *y = e->bin.y->type;
    value(c, e->bin.x, compares && x && !type_isinterface(x) ? y : NULL);
    value(c, e->bin.y, compares && y && !type_isinterface(y) ? x : NULL);
}

static void expr(coster *c, Expr *e)
{
    e = unparen(e);
    if (e->mode == M_TYPE) return;
    if (e->mode == M_CONST || e->mode == M_NILVALUE) {
        c->cost++;
        return;
    }
    switch (e->kind) {
    case X_FUNCLIT: c->cost += 1 + FUNCLIT; return;
    case X_COMPOSITE: literal(c, e); return;
    case X_SELECTOR: selector(c, e); return;
    case X_INDEX:
        if (e->flags & EF_HASTYPEARGS) {
            expr(c, e->index.x);
            return;
        }
        c->cost += under(e->index.x->type)->kind == TY_POINTER ? 2 : 1;      /* of an array's address: *p, too */
        expr(c, e->index.x);
        value(c, e->index.index.at[0], under(e->index.x->type)->kind == TY_MAP ? under(e->index.x->type)->map.key : NULL);
        return;
    case X_SLICE: slicing(c, e); return;
    case X_ASSERT: c->cost++; expr(c, e->assert_.x); return;
    case X_CALL:
        if (e->call.ck == CK_CONV) conversion(c, e);
        else if (e->call.ck == CK_BUILTIN) builtin(c, e);
        else call(c, e);
        return;
    case X_STAR: c->cost++; expr(c, e->x); return;
    case X_UNARY:
        if (e->op == T_AND) {
            address(c, e->bin.x);
            return;
        }
        c->cost++;
        expr(c, e->bin.x);
        return;
    case X_BINARY: binary(c, e); return;
    default: c->cost++; return;
    }
}

/* ---- statements ---- */

enum { DECLARED = 2 };                                    /* the declaration and the name in it */

static void assign(coster *c, Stmt *s)
{
    int n = s->assign.lhs.n;
    c->cost++;
    for (int i = 0; i < n; i++) {
        bool fresh = s->kind == S_DEFINE && s->assign.newobjs && s->assign.newobjs[i] && !lo_isblankexpr(s->assign.lhs.at[i]);
        if (fresh) c->cost += DECLARED + 1; else expr(c, s->assign.lhs.at[i]);
        const Type *t = s->assign.rhs.n == 1 && n > 1 ? s->assign.rhs.at[0]->type : NULL;
        if (t && t->kind == TY_TUPLE && !fresh && !lo_isblankexpr(s->assign.lhs.at[i])) c->cost += boxes_type(t->tuple.at[i], s->assign.lhs.at[i]->type);
        if (s->assign.rhs.n != n) continue;
        value(c, s->assign.rhs.at[i], fresh ? NULL : s->assign.lhs.at[i]->type);
        if (fresh) holds(c, s->assign.newobjs[i], s->assign.rhs.at[i]);
    }
    if (s->assign.rhs.n != n) expr(c, s->assign.rhs.at[0]);
}

static void declare(coster *c, const Decl *d)
{
    if (d->kind != D_VAR) return;
    int n = d->val.names.n, m = d->val.values.n;
    c->cost += n * (DECLARED + 1) + (m == 0 ? n : 1);     /* without values each gets its zero by itself */
    for (int i = 0; i < m; i++) {
        const Object *o = m == n && d->val.objs ? d->val.objs[i] : NULL;
        value(c, d->val.values.at[i], o ? o->type : NULL);
        holds(c, o, d->val.values.at[i]);
    }
}

static void returns(coster *c, Stmt *s)
{
    const Exprs *rs = &s->ret.results;
    int n = c->fi->results.n;
    c->cost++;
    if (rs->n == 1 && n > 1) {                            /* return f(): by way of variables */
        const Type *t = rs->at[0]->type;
        c->cost += 4 * n + 1;
        for (int i = 0; t && t->kind == TY_TUPLE && i < t->tuple.n; i++) c->cost += boxes_type(t->tuple.at[i], c->fi->results.at[i]->type);
        expr(c, rs->at[0]);
        return;
    }
    for (int i = 0; i < rs->n; i++) value(c, rs->at[i], i < n ? c->fi->results.at[i]->type : NULL);
}

static void branches(coster *c, Stmt *s)
{
    if (s->if_.init) stmt(c, s->if_.init);
    bool is = s->if_.cond->mode == M_CONST && s->if_.cond->cv;
    if (is) {
        if (const_bool(s->if_.cond->cv)) stmts(c, &s->if_.then->list);
        else if (s->if_.els) stmt(c, s->if_.els);
        return;
    }
    c->cost++;
    expr(c, s->if_.cond);
    stmts(c, &s->if_.then->list);
    if (s->if_.els) stmt(c, s->if_.els);
}

static void range(coster *c, Stmt *s)
{
    c->cost++;
    expr(c, s->range.x);
    if (s->range.rk == RANGE_FUNC) c->cost += CALL + 1 + FUNCLIT;
    Expr *vars[2] = { s->range.key, s->range.val };
    Object *objs[2] = { s->range.kobj, s->range.vobj };
    for (int i = 0; i < 2; i++) {
        if (!vars[i]) continue;
        if (s->range.define) c->cost += objs[i] && !lo_isblankexpr(vars[i]) ? DECLARED + 1 : 1;
        else expr(c, vars[i]);
    }
    stmts(c, &s->range.body->list);
}

/* A receive in a select has two left sides, whatever it has in the source. */
static void communication(coster *c, Stmt *s)
{
    if (s->kind == S_EXPR) c->cost += 3;
    else if (s->kind != S_SEND && s->assign.lhs.n == 1) c->cost++;
    stmt(c, s);
}

static void typeswitch(coster *c, Stmt *s)
{
    bool bind = s->tsw.bind != NULL;
    if (s->tsw.init) stmt(c, s->tsw.init);
    c->cost += 2 + bind;
    expr(c, s->tsw.x);
    for (int i = 0; i < s->tsw.clauses.n; i++) {
        Clause *k = s->tsw.clauses.at[i];
        c->cost += 1 + bind;
        for (int j = 0; j < k->exprs.n; j++) c->cost += k->exprs.at[j]->mode == M_NILVALUE;
        stmts(c, &k->body);
    }
}

static void stmt(coster *c, Stmt *s)
{
    if (c->why) return;
    switch (s->kind) {
    case S_EMPTY: case S_FALLTHROUGH: case S_BAD: return;
    case S_EXPR: expr(c, s->x); return;
    case S_SEND:
        c->cost++;
        expr(c, s->send.ch);
        value(c, s->send.val, under(s->send.ch->type)->elem);
        return;
    case S_INCDEC:
        c->cost += 2;
        expr(c, s->assign.lhs.at[0]);
        return;
    case S_ASSIGNOP:
        c->cost++;
        expr(c, s->assign.lhs.at[0]);
        expr(c, s->assign.rhs.at[0]);
        return;
    case S_ASSIGN: case S_DEFINE: assign(c, s); return;
    case S_GO: c->why = "unhandled op GO"; return;
    case S_DEFER: c->why = "unhandled op DEFER"; return;
    case S_RETURN: returns(c, s); return;
    case S_BREAK: case S_CONTINUE: case S_GOTO: c->cost++; return;
    case S_BLOCK: stmts(c, &s->block->list); return;
    case S_IF: branches(c, s); return;
    case S_SWITCH:
        if (s->sw.init) stmt(c, s->sw.init);
        c->cost++;
        if (s->sw.tag) expr(c, s->sw.tag);
        for (int i = 0; i < s->sw.clauses.n; i++) {
            Clause *k = s->sw.clauses.at[i];
            c->cost++;
            for (int j = 0; j < k->exprs.n; j++) value(c, k->exprs.at[j], s->sw.tag ? s->sw.tag->type : NULL);
            stmts(c, &k->body);
        }
        return;
    case S_TYPESWITCH: typeswitch(c, s); return;
    case S_SELECT:
        c->cost++;
        for (int i = 0; i < s->select.clauses.n; i++) {
            Clause *k = s->select.clauses.at[i];
            c->cost++;
            if (k->comm) communication(c, k->comm);
            stmts(c, &k->body);
        }
        return;
    case S_FOR:
        c->cost++;
        if (s->for_.init) stmt(c, s->for_.init);
        if (s->for_.cond) expr(c, s->for_.cond);
        if (s->for_.post) stmt(c, s->for_.post);
        stmts(c, &s->for_.body->list);
        return;
    case S_RANGE: range(c, s); return;
    case S_LABELED:
        c->cost++;
        stmt(c, s->labeled.stmt);
        return;
    case S_DECL: declare(c, s->decl); return;
    }
}

static void stmts(coster *c, const Stmts *list)
{
    for (int i = 0; i < list->n; i++) stmt(c, list->at[i]);
}

/* ---- functions ---- */

static void compute(irprog *p, FuncInfo *fi, const Block *body, const char *pragma, bool generic)
{
    inlcost *x = slot_of(p, fi);
    if (x->done) return;
    coster c = { .p = p, .fi = fi, .generic = generic };
    if (pragma && strstr(pragma, "go:noinline")) c.why = "marked go:noinline";
    stmts(&c, &body->list);
    x->cost = c.cost;
    x->why = c.why;
    x->done = true;
}

const inlcost *inl_costlit(irprog *p, FuncInfo *fi)
{
    if (!fi || !fi->lit) return NULL;
    compute(p, fi, fi->lit->func.body, NULL, false);
    return fi->cost;
}

int inl_costwrapper(irprog *p, Expr *e)
{
    coster c = { .p = p };
    Expr *fun = unparen(e->call.fun);
    c.cost = 1 + e->call.args.n;
    if (e->call.ck == CK_BUILTIN) return c.cost + (e->call.builtin == B_PANIC);
    const Type *sig = under(fun->type);
    Object *f = static_callee(fun);
    bool method = is_method_call(fun), iface = method && type_isinterface(fun->sel.s->recv);
    c.cost += 1 + iface;                                  /* the name, or the receiver */
    if (e->call.args.n == 1 && sig->sig.nparams > 1 && e->call.args.at[0]->type && e->call.args.at[0]->type->kind == TY_TUPLE) c.cost += sig->sig.nparams - 1;
    if (sig->sig.variadic && !e->call.ddd) c.cost += e->call.args.n >= sig->sig.nparams ? 2 : 1;
    if (f && !iface) {
        int n = inlined_cost(p, f);
        return c.cost + (n >= 0 ? n : CALL);
    }
    if (fun->kind == X_FUNCLIT) call_literal(&c, fun); else c.cost += method ? CALL : PARAMCALL;      /* a variable of the function around it */
    return c.cost;
}

/* The body of f as the checker left it; NULL: there is none that is worth a look. */
static FuncInfo *body_of(irprog *p, Object *f)
{
    FuncDecl *d = f->kind == O_FUNC ? f->func : NULL;
    if (!d || is_generic(f) || stdinline_rules(f) || (f->type->kind == TY_SIGNATURE && f->type->sig.recv && type_parameterized(f->type->sig.recv->type))) return NULL;
    if (is_instance(f) && ((f->pkg && f->pkg->lazy) || !stencil_body(p->types, f))) return NULL;
    return d->body ? d->info : NULL;
}

/* Bottom up (Tarjan): a set of functions that call each other is done when all that they call has been. */
typedef struct order { irprog *p; VEC(Object *) stack; int n, depth; } order;

static void visit(order *o, Object *f, FuncInfo *fi)
{
    inlcost *x = slot_of(o->p, fi);
    int from = o->stack.n;
    x->index = x->low = ++o->n;
    x->waiting = true;
    vec_push(o->p->ar, &o->stack, f);
    o->depth++;
    for (int i = 0; i < f->deps.n && o->depth < MAXDEPTH; i++) {
        Object *g = f->deps.at[i];
        FuncInfo *gi = g->kind == O_FUNC ? body_of(o->p, g) : NULL;
        if (!gi) continue;
        inlcost *y = slot_of(o->p, gi);
        if (y->done) continue;
        if (!y->index) {
            visit(o, g, gi);
            if (y->low < x->low) x->low = y->low;
        } else if (y->waiting && y->index < x->low) {
            x->low = y->index;
        }
    }
    o->depth--;
    if (x->low != x->index) return;
    for (int i = from; i < o->stack.n; i++) {
        Object *g = o->stack.at[i];
        FuncInfo *gi = g->func->info;
        compute(o->p, gi, g->func->body, g->func->pragma, is_instance(g));
        slot_of(o->p, gi)->waiting = false;
    }
    o->stack.n = from;
}

const inlcost *inl_cost(irprog *p, Object *f)
{
    FuncInfo *fi = body_of(p, f);
    if (!fi) return NULL;
    inlcost *x = slot_of(p, fi);
    if (!x->done && !x->waiting) {
        order o = { .p = p };
        visit(&o, f, fi);
    }
    return x;
}

int inl_costinstance(irprog *p, Object *f)
{
    const Type *sig = f->type;
    int n = inlined_cost(p, f), results = sig->sig.nresults;
    int cost = 1 + 1 + 2 + sig->sig.nparams + (n >= 0 ? n : CALL);       /* the call, the name or the receiver, &.dict.F[int] */
    return cost + (results > 0) + (results > 1 ? 4 * results + 1 : 0);
}
