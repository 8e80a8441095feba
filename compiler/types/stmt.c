/* stmt.c - statements and function bodies.
 *
 * A body is checked with a fresh environment: its own scope with receiver, parameters and results, a list of the variables
 * declared in it (for "declared and not used"), and the FuncInfo that lowering reads. Function literals inside a statement
 * are checked when that statement is done, so that they see what it declares. Branches are the business of labels.c.
 * Locking: none.
 */
#include "compiler/types/check.h"

static void stmt(checker *c, Stmt *s);

static bool is_blank(const sym *s) { return s->n == 1 && s->s[0] == '_'; }

static void stmts(checker *c, Stmts *list)
{
    for (int i = 0; i < list->n; i++) stmt(c, list->at[i]);
}

void check_stmts(checker *c, int ctxt, Stmts *list)
{
    (void)ctxt;
    stmts(c, list);
}

static void block(checker *c, Block *b)
{
    open_scope(c);
    b->scope = c->env.scope;
    stmts(c, &b->list);
    close_scope(c);
}

static void bind_params(checker *c, FuncInfo *fi, Object **v, int n, bool results)
{
    for (int i = 0; i < n; i++) {
        Object *o = v[i];
        o->owner = fi;
        o->color = BLACK;
        o->used = true;
        if (results) vec_push(c->ar, &fi->results, o);
        else vec_push(c->ar, &fi->params, o);
        if (o->name && !is_blank(o->name)) scope_insert(c->ar, c->env.scope, o);       /* duplicates were reported with the type */
    }
}

void report_unused(checker *c, const Objects *locals)
{
    for (int i = 0; i < locals->n && !c->toodeep; i++)
        if (!locals->at[i]->used) soft(c, locals->at[i]->at, E_UNUSEDVAR, "declared and not used: %s", locals->at[i]->name->s);
}

/* Labels and branches are rare, so that the parser says where there are none. Literals count as part of the function that they are in. */
static bool may_branch(const FuncInfo *fi)
{
    while (fi->outer) fi = fi->outer;
    return !fi->decl || fi->decl->branches;
}

/* c->env holds what surrounds the function: package, scope, dependencies, enclosing function, iota. */
void func_body(checker *c, FuncInfo *fi, Type *sig, Block *body)
{
    cenv save = c->env;
    Objects locals = { 0 };
    c->env.fi = fi;
    c->env.sig = sig;
    c->env.locals = &locals;
    c->env.haslabel = c->env.hascall = c->env.inreturn = false;
    Scope *outer = c->env.scope;
    open_scope(c);
    c->env.scope->func = fi;
    c->env.scope->isfunc = true;
    for (int i = 0; outer->tparams && i < outer->cap; i++)        /* the body's block declares them too */
        if ((outer->cap > SMALL_SCOPE || i < outer->n) && outer->slots[i]) scope_insert(c->ar, c->env.scope, outer->slots[i]);
    body->scope = c->env.scope;
    if (sig->sig.recv) bind_params(c, fi, &sig->sig.recv, 1, false);
    bind_params(c, fi, sig->sig.params, sig->sig.nparams, false);
    bind_params(c, fi, sig->sig.results, sig->sig.nresults, true);
    stmts(c, &body->list);
    if (may_branch(fi) && !body->broken) labels(c, fi, body);
    if (sig->sig.nresults && !terminating_list(&body->list, NULL)) err(c, body->rbrace, E_MISSINGRETURN, "missing return");
    for (int i = 0; i < locals.n; i++) check_size(c, locals.at[i]);
    report_unused(c, &locals);
    c->env = save;
}

/* ---- bodies of loops over functions ----
 *
 * Such a body is a function of its own, called by the one that is ranged over. Branches that leave it, and returns, say where they want to go in a hidden variable of the
 * function around (next); deferred calls are that function's. */

static FuncInfo *around_loops(FuncInfo *fi)
{
    while (fi->range) fi = fi->outer;
    return fi;
}

static Object *hidden_var(checker *c, const char *name, FuncInfo *owner)
{
    Object *o = new_local(c, intern_cstr(c->p->syms, name), 0, TYP(c, TY_INT));
    o->owner = owner;
    o->used = true;
    return o;
}

/* A return, goto, or labelled branch: it may leave the loop's body. */
static void leaves_loop(checker *c)
{
    if (!c->env.fi || !c->env.fi->range) return;
    FuncInfo *fi = around_loops(c->env.fi);
    if (!fi->next) {
        fi->next = hidden_var(c, "#next", fi);
        reassign(c, fi->next);
    }
    capture_var(c, fi->next, NULL);
}

/* The function that a defer statement here belongs to. */
static FuncInfo *needs_frame(checker *c)
{
    FuncInfo *fi = around_loops(c->env.fi);
    if (fi == c->env.fi) return fi;
    if (!fi->frame) fi->frame = hidden_var(c, "#frame", fi);
    capture_var(c, fi->frame, NULL);
    return fi;
}

static void return_from_loop(checker *c, bool values)
{
    leaves_loop(c);
    if (!c->env.fi || !c->env.fi->range || !values) return;
    FuncInfo *fi = around_loops(c->env.fi);
    fi->rangereturn = true;
    for (int i = 0; i < fi->results.n; i++) capture_var(c, fi->results.at[i], NULL);
}

/* Begins the body of a loop over a function of type t. */
static void open_loopbody(checker *c, Stmt *s, Type *t)
{
    FuncInfo *fi = arena_new(c->ar, FuncInfo);
    fi->outer = c->env.fi;
    fi->range = s;
    fi->stmtat = c->env.stmtat;
    fi->loops = c->env.loops - 1;                              /* its own is not around it */
    fi->sig = common_under(c, common_under(c, t, NULL)->sig.params[0]->type, NULL);
    s->range.fn = fi;
    s->range.state = hidden_var(c, arena_printf(c->ar, "#state%d", ++around_loops(c->env.fi)->nstates), c->env.fi);
    s->range.state->at = s->at;
    reassign(c, s->range.state);
    c->env.fi = fi;
    capture_var(c, s->range.state, NULL);
}

/* The parameters: the loop's own variables, or hidden ones where it has none. */
static void loopbody_params(checker *c, Stmt *s)
{
    FuncInfo *fi = s->range.fn;
    Object *own[2] = { s->range.kobj, s->range.vobj };
    for (int i = 0; i < fi->sig->sig.nparams && i < 2; i++) {
        Object *o = s->range.define && own[i] && own[i]->owner ? own[i] : NULL;
        if (!o) {
            o = hidden_var(c, i ? "#p2" : "#p1", fi);
            o->type = fi->sig->sig.params[i]->type;
        }
        vec_push(c->ar, &fi->params, o);
    }
    Object *r = hidden_var(c, "#r", fi);
    r->name = NULL;
    r->type = fi->sig->sig.results[0]->type;
    r->isresult = true;
    vec_push(c->ar, &fi->results, r);
}

static void suspended_call(checker *c, Stmt *s, const char *word)
{
    bool isgo = s->kind == S_GO;
    if (!s->x) return;
    if (s->x->kind != X_CALL) {
        errx(c, s->x, isgo ? E_INVALIDGO : E_INVALIDDEFER, "expression in %s must be function call", word);
        use(c, &s->x, 1);
        return;
    }
    operand x;
    const char *msg;
    Expr *fn = unparen(s->x->call.fun);
    enum diag_code code = isgo ? E_INVALIDGO : E_INVALIDDEFER;
    if (!isgo && c->env.fi) needs_frame(c)->hasdefer = true;
    int kind = raw_expr(c, &x, s->x, NULL);
    if (!isgo && fn && fn->kind == X_FUNCLIT && fn->func.info) fn->func.info->deferred = true;
    switch (kind) {
    case EK_CONVERSION: msg = "requires function call, not conversion"; break;
    case EK_EXPRESSION:
        msg = "discards result of";
        code = E_UNUSEDRESULTS;
        break;
    default: return;
    }
    erro(c, &x, code, "%s %s %s", word, msg, os(c, &x));
}

static void expr_stmt(checker *c, Stmt *s)
{
    operand x;
    int kind = raw_expr(c, &x, s->x, NULL);
    if (x.mode == M_BUILTIN) erro(c, &x, E_UNCALLEDBUILTIN, "%s must be called", os(c, &x));
    else if (x.mode == M_TYPE) erro(c, &x, E_NOTANEXPR, "%s is not an expression", os(c, &x));
    else if (kind != EK_STATEMENT) erro(c, &x, E_UNUSEDEXPR, "%s is not used", os(c, &x));
}

static void assign_stmt(checker *c, Stmt *s)
{
    Exprs *lhs = &s->assign.lhs, *rhs = &s->assign.rhs;
    operand x;
    switch (s->kind) {
    case S_INCDEC: {
        Expr *l = lhs->at[0];
        expr(c, &x, l);
        if (x.mode == M_INVALID) return;
        if (!is_numeric(x.type)) {
            const char *op = s->op == T_ADD ? "+" : "-";
            errx(c, l, E_NONNUMERICINCDEC, "invalid operation: %s%s%s (non-numeric type %s)", es(c, l), op, op, ts(c, x.type));
            return;
        }
        assign_var(c, l, NULL, &x, "assignment");
        return;
    }
    case S_ASSIGN: assign_vars(c, lhs, rhs); return;
    case S_DEFINE: short_var_decl(c, s); return;
    default:
        if (lhs->n != 1 || rhs->n != 1) {
            err(c, lhs->n ? expr_start(lhs->at[0]) : s->at, E_SYNTAX, "assignment operation %s requires single-valued expressions", tok_str(s->op));
            return;
        }
        binary(c, &x, NULL, lhs->at[0], rhs->at[0], s->op, s->assign.oppos);
        assign_var(c, lhs->at[0], NULL, &x, "assignment");
        return;
    }
}

static void return_stmt(checker *c, Stmt *s)
{
    Type *sig = c->env.sig;
    if (!sig) {
        err(c, s->at, E_SYNTAX, "syntax error: non-declaration statement outside function body");
        return;
    }
    int n = sig->sig.nresults;
    return_from_loop(c, s->ret.results.n > 0);
    if (s->ret.results.n == 0 && n > 0 && sig->sig.results[0]->name) {
        for (int i = 0; i < n; i++) {
            Object *o = sig->sig.results[i];
            if (is_blank(o->name)) continue;
            Object *alt = scope_lookup(c->env.scope, o->name, NULL);
            if (!alt || alt == o) continue;
            err(c, s->at, E_OUTOFSCOPERESULT, "result parameter %s not in scope at return", o->name->s);
            note(c, alt->at, "inner declaration of %s", object_string(c, o));
        }
        return;
    }
    if (n == 0 && s->ret.results.n == 0) return;
    c->env.inreturn = true;
    init_vars(c, sig->sig.results, n, &s->ret.results, s);
    c->env.inreturn = false;
}

static void multiple_defaults(checker *c, Clause **at, int n)
{
    Clause *first = NULL;
    for (int i = 0; i < n; i++) {
        if (!at[i]->isdefault) continue;
        if (first) err(c, at[i]->at, E_DUPLICATEDEFAULT, "multiple defaults (first at %s)", pos_string(c, first->at));
        else first = at[i];
    }
}

static void case_values(checker *c, operand *x, Exprs *values, keyset *seen)
{
    for (int i = 0; i < values->n; i++) {
        operand v;
        expr(c, &v, values->at[i]);
        if (x->mode == M_INVALID || v.mode == M_INVALID) continue;
        convert_untyped(c, &v, x->type);
        if (v.mode == M_INVALID) continue;
        operand res = v;
        comparison(c, &res, x, T_EQL, true);
        if (res.mode == M_INVALID || v.mode != M_CONST) continue;
        int k = const_kind(v.val);
        if (k != CV_INT && k != CV_FLOAT && k != CV_STRING) continue;
        pos prev = 0;
        if (keyset_add(c, seen, v.val, v.type, v.expr->at, &prev)) continue;
        erro(c, &v, E_DUPLICATECASE, "duplicate case %s in expression switch", os(c, &v));
        note(c, prev, "previous case");
    }
}

static void switch_stmt(checker *c, Stmt *s)
{
    operand x = { 0 };
    open_scope(c);
    if (s->sw.init) stmt(c, s->sw.init);
    if (s->sw.tag) {
        expr(c, &x, s->sw.tag);
        assignment(c, &x, NULL, "switch expression");
        if (x.mode != M_INVALID && !comparable_type(c, x.type, true, NULL) && !has_nil(x.type)) {
            erro(c, &x, E_INVALIDEXPRSWITCH, "cannot switch on %s (%s is not comparable)", os(c, &x), ts(c, x.type));
            x.mode = M_INVALID;
        }
    } else {
        x.mode = M_CONST;
        x.type = TYP(c, TY_BOOL);
        x.val = cv_bool(c->ar, true);
        x.expr = new_name(c, s->sw.clauses.n ? s->sw.clauses.at[0]->at : s->sw.rbrace, "true");
        x.expr->type = x.type;
    }
    multiple_defaults(c, s->sw.clauses.at, s->sw.clauses.n);
    keyset seen = { 0 };
    for (int i = 0; i < s->sw.clauses.n; i++) {
        Clause *cl = s->sw.clauses.at[i];
        case_values(c, &x, &cl->exprs, &seen);
        open_scope(c);
        cl->scope = c->env.scope;
        stmts(c, &cl->body);
        close_scope(c);
    }
    close_scope(c);
}

typedef struct seentype { Type *t; Expr *e; } seentype;
typedef VEC(seentype) seentypes;

static bool is_nil_expr(checker *c, Expr *e)
{
    Expr *n = unparen(e);
    if (n->kind != X_NAME) return false;
    Object *o = scope_lookup(c->env.scope, n->name.name, NULL);
    return o && o->kind == O_NIL;
}

static Type *case_types(checker *c, operand *x, Exprs *types, seentypes *seen)
{
    Type *T = NULL;
    for (int i = 0; i < types->n; i++) {
        Expr *e = types->at[i];
        operand dummy;
        if (is_nil_expr(c, e)) {
            T = NULL;
            expr(c, &dummy, e);
        } else {
            T = check_vartype(c, e);
            if (!valid(T)) continue;
        }
        bool dup = false;
        for (int k = 0; k < seen->n && !dup; k++) {
            Type *t = seen->at[k].t;
            if (!(T == NULL && t == NULL) && !(T && t && type_identical(T, t))) continue;
            errx(c, e, E_DUPLICATECASE, "duplicate case %s in type switch", T ? ts(c, T) : "nil");
            note(c, expr_start(seen->at[k].e), "previous case");
            dup = true;
        }
        if (dup) continue;
        vec_push(c->ar, seen, ((seentype){ T, e }));
        if (x && T) type_assertion(c, e, x, T, true);
    }
    if (types->n != 1 || !T) T = x ? x->type : TYP(c, TY_INVALID);
    return T;
}

static void type_switch(checker *c, Stmt *s)
{
    if (!s->tsw.lbrace) {                                      /* a guard in a place for simple statements */
        err(c, s->tsw.bindpos, E_INVALIDSYNTAXTREE, "invalid syntax tree: use of .(type) outside type switch");
        return;
    }
    open_scope(c);
    if (s->tsw.init) stmt(c, s->tsw.init);
    sym *lhs = s->tsw.bind;
    if (lhs && is_blank(lhs)) {
        soft(c, s->tsw.bindpos, E_NONEWVAR, "no new variable on left side of :=");
        lhs = NULL;
    }
    operand x, *sx = NULL;
    expr(c, &x, s->tsw.x);
    if (x.mode != M_INVALID) {
        if (is_tparam(x.type)) erro(c, &x, E_INVALIDTYPESWITCH, "cannot use type switch on type parameter value %s", os(c, &x));
        else if (type_isinterface(x.type)) sx = &x;
        else erro(c, &x, E_INVALIDTYPESWITCH, "%s is not an interface", os(c, &x));
    }
    multiple_defaults(c, s->tsw.clauses.at, s->tsw.clauses.n);
    seentypes seen = { 0 };
    for (int i = 0; i < s->tsw.clauses.n; i++) {
        Clause *cl = s->tsw.clauses.at[i];
        Type *T = case_types(c, sx, &cl->exprs, &seen);
        open_scope(c);
        cl->scope = c->env.scope;
        if (lhs) {
            cl->obj = new_local(c, lhs, s->tsw.bindpos, T);
            declare(c, c->env.scope, cl->obj);
        }
        stmts(c, &cl->body);
        close_scope(c);
    }
    /* Bodies of function literals may still use the variable. */
    close_scope(c);
}

static void report_unused_bind(checker *c, Stmt *s)
{
    if (!s->tsw.bind || is_blank(s->tsw.bind) || !s->tsw.lbrace) return;
    bool used = false;
    for (int i = 0; i < s->tsw.clauses.n; i++)
        if (s->tsw.clauses.at[i]->obj && s->tsw.clauses.at[i]->obj->used) used = true;
    s->tsw.bindused = used;
    if (!used) soft(c, s->tsw.bindpos, E_UNUSEDVAR, "%s declared and not used", s->tsw.bind->s);
}

static void select_stmt(checker *c, Stmt *s)
{
    multiple_defaults(c, s->select.clauses.at, s->select.clauses.n);
    for (int i = 0; i < s->select.clauses.n; i++) {
        Clause *cl = s->select.clauses.at[i];
        Expr *rhs = NULL;
        bool ok = !cl->comm;
        if (cl->comm) switch (cl->comm->kind) {
        case S_SEND: ok = true; break;
        case S_ASSIGN: case S_DEFINE: if (cl->comm->assign.rhs.n == 1) rhs = cl->comm->assign.rhs.at[0]; break;
        case S_EXPR: rhs = cl->comm->x; break;
        default: break;
        }
        if (rhs) {
            Expr *u = unparen(rhs);
            ok = u->kind == X_UNARY && u->op == T_ARROW;
        }
        if (!ok) {
            Stmt *m = cl->comm;
            pos at = m->at;
            if (m->kind == S_EXPR) at = m->x->at;
            else if (m->kind >= S_INCDEC && m->kind <= S_ASSIGNOP && m->assign.lhs.n) at = expr_start(m->assign.lhs.at[0]);
            err(c, at, E_INVALIDSELECTCASE, "select case must be send or receive (possibly with assignment)");
            continue;
        }
        open_scope(c);
        cl->scope = c->env.scope;
        if (cl->comm) stmt(c, cl->comm);
        stmts(c, &cl->body);
        close_scope(c);
    }
}

/* What ranging over t yields; false with the cause if nothing. */
static bool range_types(checker *c, Type *orig, Type **key, Type **val, uint8_t *rk, const char **cause)
{
    *key = *val = NULL;
    *cause = "";
    tset s;
    type_set(orig, &s);
    for (int i = 0; i < s.n; i++)
        if (s.at[i].u && s.at[i].u->kind == TY_CHAN && s.at[i].u->chan.dir == 2) {
            *cause = msgf(c, "receive from send-only channel %s", ts(c, s.at[i].t));
            return false;
        }
    Type *u = common_under(c, orig, cause), *t = u ? array_deref(u) : NULL;
    if (!u) return false;
    switch (t->kind) {
    case TY_STRING: case TY_USTRING:
        *key = TYP(c, TY_INT);
        *val = c->p->t_rune;
        *rk = RANGE_STRING;
        return true;
    case TY_ARRAY: case TY_SLICE:
        *key = TYP(c, TY_INT);
        *val = t->elem;
        *rk = t->kind == TY_SLICE ? RANGE_SLICE : u->kind == TY_POINTER ? RANGE_ARRAYPTR : RANGE_ARRAY;
        return true;
    case TY_MAP:
        *key = t->map.key;
        *val = t->elem;
        *rk = RANGE_MAP;
        return true;
    case TY_CHAN:
        *key = t->elem;
        *rk = RANGE_CHAN;
        return true;
    case TY_SIGNATURE: {
        const char *why = NULL;
        if (t->sig.nparams != 1) why = "wrong argument count";
        else if (t->sig.nresults != 0) why = "unexpected results";
        if (!why) {
            const char *mixed = "";
            Type *cb = common_under(c, t->sig.params[0]->type, &mixed);
            if (!cb) why = msgf(c, "in yield type, %s", mixed);
            else if (cb->kind != TY_SIGNATURE) why = "argument is not func";
            else if (cb->sig.nparams > 2) why = "yield func has too many parameters";
            else if (cb->sig.nresults == 1 && is_boolean(cb->sig.results[0]->type) && cb->sig.results[0]->type->kind != TY_BOOL)
                why = "yield func returns user-defined boolean, not bool";
            else if (cb->sig.nresults != 1 || cb->sig.results[0]->type->kind != TY_BOOL) why = "yield func does not return bool";
            else {
                *rk = RANGE_FUNC;
                if (cb->sig.nparams >= 1) *key = cb->sig.params[0]->type;
                if (cb->sig.nparams >= 2) *val = cb->sig.params[1]->type;
                return true;
            }
        }
        *cause = msgf(c, "func must be func(yield func(...) bool): %s", why);
        return false;
    }
    default:
        if (t->kind < TY_NBASIC && basic_info[t->kind] & B_INT) {
            *key = orig;
            *rk = RANGE_INT;
            return true;
        }
        return false;
    }
}

static void range_stmt(checker *c, Stmt *s)
{
    operand x;
    Expr *sk = s->range.key, *sv = s->range.val;
    Type *key = NULL, *val = NULL;
    c->env.hascall = false;
    c->env.loops--;
    expr(c, &x, s->range.x);
    c->env.loops++;
    if (x.mode != M_INVALID) {
        const char *cause;
        bool ok = range_types(c, x.type, &key, &val, &s->range.rk, &cause);
        int since = s->range.rk == RANGE_INT ? 22 : s->range.rk == RANGE_FUNC ? 23 : 0;
        if (ok && !allow_version(c, s->at, since)) {
            cause = version_cause(c, s->at, since);
            ok = false;
        }
        if (!ok) {
            if (cause[0]) soft(c, expr_start(x.expr), E_INVALIDRANGEEXPR, "cannot range over %s: %s", os(c, &x), cause);
            else soft(c, expr_start(x.expr), E_INVALIDRANGEEXPR, "cannot range over %s", os(c, &x));
            key = val = TYP(c, TY_INVALID);
        } else if (!key && sk) {
            soft(c, expr_start(sk), E_INVALIDITERVAR, "range over %s permits no iteration variables", os(c, &x));
        } else if (!val && sv) {
            soft(c, expr_start(sv), E_INVALIDITERVAR, "range over %s permits only one iteration variable", os(c, &x));
        } else if (s->range.extra) {
            soft(c, expr_start(s->range.extra), E_INVALIDITERVAR, "range clause permits at most two iteration variables");
        }
        if (x.type->kind == TY_USTRING && ok) update_type(c, x.expr, TYP(c, TY_STRING), true);
    }
    open_scope(c);
    FuncInfo *outer = c->env.fi;
    bool isfunc = key != TYP(c, TY_INVALID) && x.mode != M_INVALID && s->range.rk == RANGE_FUNC && outer;
    if (isfunc) open_loopbody(c, s, x.type);
    s->range.shared = s->range.define && !isfunc && !allow_version(c, s->at, 22);
    Expr *lhs[2] = { sk, sv };
    Type *rhs[2] = { key, val };
    bool overint = x.mode != M_INVALID && is_integer(x.type);
    if (s->range.define) {
        Object *vars[2];
        int n = 0;
        for (int i = 0; i < 2; i++) {
            Expr *l = lhs[i];
            if (!l) continue;
            Object *o;
            if (l->kind == X_NAME) {
                o = new_local(c, l->name.name, l->at, NULL);
                l->name.obj = o;
                l->mode = M_VAR;
                if (!is_blank(o->name)) vars[n++] = o;
            } else {
                errx(c, l, E_INVALIDSYNTAXTREE, "invalid syntax tree: cannot declare %s", es(c, l));
                o = new_local(c, intern_cstr(c->p->syms, "_"), l->at, NULL);
            }
            if (i == 0) s->range.kobj = o;
            else s->range.vobj = o;
            if (!rhs[i] || !valid(rhs[i])) {
                o->type = TYP(c, TY_INVALID);
                o->used = true;
            } else if (overint && i == 0) {
                init_var(c, o, &x, "range clause");
            } else {
                operand y = { .mode = M_VALUE, .expr = l, .type = rhs[i] };
                l->flags &= (uint8_t)~CEF_UNTYPED;
                init_var(c, o, &y, "assignment");
            }
            l->type = o->type;
            if (!isfunc) {
                o->loops--;                                    /* as those of three-part loops */
                o->loopvar = s->range.shared ? LV_NONE : LV_RANGE;
            }
            if (s->range.shared) {                             /* at any time, as the text goes */
                o->reassigned = true;
                o->lastassign = UINT32_MAX;
            }
        }
        if (n > 0) for (int i = 0; i < n; i++) declare_local(c, vars[i]);
        else err(c, s->at, E_NONEWVAR, "no new variables on left side of :=");
    } else if (sk) {
        for (int i = 0; i < 2; i++) {
            Expr *l = lhs[i];
            if (!l || !rhs[i] || !valid(rhs[i])) continue;
            if (overint && i == 0) {
                assign_var(c, l, NULL, &x, "range clause");
                if (x.mode != M_INVALID && !is_integer(x.type))
                    soft(c, expr_start(l), E_INVALIDRANGEEXPR, "cannot use iteration variable of type %s", ts(c, x.type));
            } else {
                operand y = { .mode = M_VALUE, .expr = l, .type = rhs[i] };
                assign_var(c, l, NULL, &y, "assignment");
            }
        }
    } else if (overint) {
        assignment(c, &x, NULL, "range clause");
    }
    if (isfunc) loopbody_params(c, s);
    block(c, s->range.body);
    c->env.fi = outer;
    close_scope(c);
}

static void for_stmt(checker *c, Stmt *s)
{
    open_scope(c);
    Stmt *init = s->for_.init;
    c->env.loops--;
    if (init) stmt(c, init);
    c->env.loops++;
    if (init && init->kind == S_DEFINE && init->assign.newobjs && allow_version(c, s->at, 22)) {
        int n = 0;
        Object **v = arena_array(c->ar, Object *, init->assign.lhs.n);
        for (int i = 0; i < init->assign.lhs.n; i++) {
            Object *o = init->assign.newobjs[i];
            if (!o || is_blank(o->name)) continue;
            o->loopvar = LV_FOR;
            v[n++] = o;
        }
        s->for_.loopvars = v;
        s->for_.nloopvars = n;
    }
    if (s->for_.cond) {
        operand x;
        expr(c, &x, s->for_.cond);
        if (x.mode != M_INVALID && !is_boolean(x.type)) errx(c, s->for_.cond, E_INVALIDCOND, "non-boolean condition in for statement");
        else if (x.mode != M_INVALID && untyped(x.type)) convert_untyped(c, &x, TYP(c, TY_BOOL));
    }
    if (s->for_.post) {
        stmt(c, s->for_.post);
        if (s->for_.post->kind == S_DEFINE) use(c, s->for_.post->assign.lhs.at, s->for_.post->assign.lhs.n);
    }
    block(c, s->for_.body);
    close_scope(c);
}

/* else-if chains are walked, not recursed into; each if opens a scope for its init that reaches to the chain's end. */
static void if_stmt(checker *c, Stmt *s)
{
    int opened = 0;
    for (;;) {
        open_scope(c);
        opened++;
        if (s->if_.init) stmt(c, s->if_.init);
        operand x;
        expr(c, &x, s->if_.cond);
        if (x.mode != M_INVALID && !is_boolean(x.type)) errx(c, s->if_.cond, E_INVALIDCOND, "non-boolean condition in if statement");
        else if (x.mode != M_INVALID && untyped(x.type)) convert_untyped(c, &x, TYP(c, TY_BOOL));
        block(c, s->if_.then);
        Stmt *els = s->if_.els;
        if (!els) break;
        if (els->kind == S_IF) {
            s = els;
            continue;
        }
        stmt(c, els);
        break;
    }
    while (opened-- > 0) close_scope(c);
}

static void send_stmt(checker *c, Stmt *s)
{
    operand ch, val;
    expr(c, &ch, s->send.ch);
    expr(c, &val, s->send.val);
    if (ch.mode == M_INVALID || val.mode == M_INVALID) return;
    Type *elem = chan_elem(c, expr_start(s->send.ch), &ch, false);
    if (elem) assignment(c, &val, elem, "send");
}

static void stmt_in(checker *c, Stmt *s)
{
    switch (s->kind) {
    case S_EMPTY: case S_BAD: break;
    case S_DECL: decl_stmt(c, s->decl); break;
    case S_LABELED:
        if (c->env.fi) c->env.fi->haslabels = true;
        stmt(c, s->labeled.stmt);
        break;
    case S_EXPR: expr_stmt(c, s); break;
    case S_SEND: send_stmt(c, s); break;
    case S_INCDEC: case S_ASSIGN: case S_DEFINE: case S_ASSIGNOP: assign_stmt(c, s); break;
    case S_GO: suspended_call(c, s, "go"); break;
    case S_DEFER: suspended_call(c, s, "defer"); break;
    case S_RETURN: return_stmt(c, s); break;
    case S_GOTO:
        for (FuncInfo *fi = c->env.fi; fi; fi = fi->range ? fi->outer : NULL) fi->hasgoto = true;
        leaves_loop(c);
        break;
    case S_BREAK: case S_CONTINUE:
        if (s->branch.label) leaves_loop(c);
        break;
    case S_FALLTHROUGH: break;
    case S_BLOCK: block(c, s->block); break;
    case S_IF: if_stmt(c, s); break;
    case S_SWITCH: switch_stmt(c, s); break;
    case S_TYPESWITCH: type_switch(c, s); break;
    case S_SELECT: select_stmt(c, s); break;
    case S_FOR: for_stmt(c, s); break;
    case S_RANGE: range_stmt(c, s); break;
    default: break;
    }
}

static void stmt(checker *c, Stmt *s)
{
    if (!s) return;
    if (!enter(c, s->at)) {
        leave(c);
        return;
    }
    int top = c->delayed.n, loop = s->kind == S_FOR || s->kind == S_RANGE;
    pos stmtat = c->env.stmtat;
    c->env.stmtat = s->at;
    c->env.loops += loop;
    stmt_in(c, s);
    c->env.loops -= loop;
    c->env.stmtat = stmtat;
    process_delayed(c, top);
    if (s->kind == S_TYPESWITCH) report_unused_bind(c, s);
    leave(c);
}
