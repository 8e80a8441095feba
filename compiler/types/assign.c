/* assign.c - assignments in all their forms: what a value may be assigned to, and the errors when counts differ.
 *
 * Variables on the left side of = do not count as used by that. Locking: none.
 */
#include "compiler/types/check.h"

const char argument_context[] = "argument";

static const char *context_text(checker *c, const char *context)
{
    return context == argument_context ? msgf(c, "argument to %s", es(c, c->argfun)) : context;
}

void assignment(checker *c, operand *x, Type *T, const char *context)
{
    single_value(c, x);
    switch (x->mode) {
    case M_INVALID: return;
    case M_NILVALUE: case M_CONST: case M_VAR: case M_MAPINDEX: case M_VALUE: case M_COMMAOK: break;
    default:
        erro(c, x, E_INCOMPATIBLEASSIGN, "cannot assign %s to %s in %s", os(c, x), T ? ts(c, T) : "_", context_text(c, context));
        x->mode = M_INVALID;
        return;
    }
    if (untyped(x->type)) {
        Type *target = T;
        if (x->mode == M_NILVALUE) {
            if (!T) {
                erro(c, x, E_UNTYPEDNILUSE, "use of untyped nil in %s", context_text(c, context));
                x->mode = M_INVALID;
                return;
            }
        } else if (!T || type_isinterface(T)) {
            target = type_default(c->p, x->type);
        }
        const Const *val;
        enum conv_code code;
        Type *t = implicit_type(c, x, target, &val, &code);
        if (code) {
            erro(c, x, code == CC_TRUNC ? E_TRUNCATEDFLOAT : code == CC_OVERFLOW ? E_NUMERICOVERFLOW : E_INCOMPATIBLEASSIGN,
                 "cannot use %s as %s value in %s%s", os(c, x), ts(c, target), context_text(c, context),
                 code == CC_TRUNC ? " (truncated)" : code == CC_OVERFLOW ? " (overflows)" : "");
            x->mode = M_INVALID;
            return;
        }
        if (val) {
            x->val = val;
            update_val(x->expr, val);
        }
        if (t != x->type) {
            x->type = t;
            update_type(c, x->expr, t, false);
        }
    }
    if (!T) return;
    const char *cause = "";
    enum diag_code code;
    if (assignable(c, x, T, &cause, &code)) return;
    if (cause[0]) erro(c, x, code, "cannot use %s as %s value in %s: %s", os(c, x), ts(c, T), context_text(c, context), cause);
    else erro(c, x, code, "cannot use %s as %s value in %s", os(c, x), ts(c, T), context_text(c, context));
    x->mode = M_INVALID;
}

void init_const(checker *c, Object *lhs, operand *x)
{
    if (x->mode == M_INVALID || !valid(x->type) || (lhs->type && !valid(lhs->type))) {
        if (!lhs->type) lhs->type = TYP(c, TY_INVALID);
        return;
    }
    if (x->mode != M_CONST) {
        erro(c, x, E_INVALIDCONSTINIT, "%s is not constant", os(c, x));
        if (!lhs->type) lhs->type = TYP(c, TY_INVALID);
        return;
    }
    if (!lhs->type) lhs->type = x->type;
    assignment(c, x, lhs->type, "constant declaration");
    if (x->mode == M_INVALID) return;
    lhs->cv = (Const *)x->val;
}

void init_var(checker *c, Object *lhs, operand *x, const char *context)
{
    if (x->mode == M_INVALID || !valid(x->type) || (lhs->type && !valid(lhs->type))) {
        if (!lhs->type) lhs->type = TYP(c, TY_INVALID);
        x->mode = M_INVALID;
        return;
    }
    if (!lhs->type) {
        Type *t = x->type;
        if (untyped(t)) {
            if (t->kind == TY_UNIL) {
                erro(c, x, E_UNTYPEDNILUSE, "use of untyped nil in %s", context);
                lhs->type = TYP(c, TY_INVALID);
                x->mode = M_INVALID;
                return;
            }
            t = type_default(c->p, t);
        }
        lhs->type = t;
    }
    assignment(c, x, lhs->type, context);
}

static bool is_blank(const sym *s) { return s->n == 1 && s->s[0] == '_'; }

/* The type of an assignment's left side; NULL for _. */
static Type *lhs_var(checker *c, Expr *lhs)
{
    Expr *id = unparen(lhs);
    Object *v = NULL;
    bool was = false;
    if (id->kind == X_NAME) {
        if (is_blank(id->name.name)) {
            for (Expr *e = lhs;; e = e->x) {
                e->mode = M_NOVALUE;
                e->type = TYP(c, TY_INVALID);
                if (e == id) break;
            }
            return NULL;
        }
        Object *o = scope_lookup(c->env.scope, id->name.name, NULL);
        if (o && o->kind == O_VAR && o->pkg == c->env.pkg) {
            v = o;
            was = o->used;
        }
    }
    operand x;
    expr(c, &x, lhs);
    if (v) v->used = was;
    if (x.mode == M_INVALID || !valid(x.type)) return TYP(c, TY_INVALID);
    if (x.mode == M_VAR || x.mode == M_MAPINDEX) {
        mark_assigned(c, lhs);
        return x.type;
    }
    if (x.expr->kind == X_SELECTOR) {
        operand op;
        expr(c, &op, x.expr->sel.x);
        if (op.mode == M_MAPINDEX) {
            erro(c, &x, E_UNADDRESSABLEFIELDASSIGN, "cannot assign to struct field %s in map", es(c, x.expr));
            return TYP(c, TY_INVALID);
        }
    }
    erro(c, &x, E_UNASSIGNABLEOPERAND, "cannot assign to %s (neither addressable nor a map index expression)", es(c, x.expr));
    return TYP(c, TY_INVALID);
}

void assign_var(checker *c, Expr *lhs, Expr *rhs, operand *x, const char *context)
{
    Type *T = lhs_var(c, lhs);
    if (T && !valid(T)) {
        if (x) x->mode = M_INVALID;
        else use(c, &rhs, 1);
        return;
    }
    operand y;
    if (!x) {
        x = &y;
        expr_for(c, x, rhs, T, T && type_under(T)->kind == TY_SIGNATURE ? es(c, lhs) : NULL);
    }
    if (!T && strcmp(context, "assignment") == 0) context = "assignment to _ identifier";
    assignment(c, x, T, context);
    if (!T && x->mode != M_INVALID) {
        Expr *id = unparen(lhs);
        if (id->type && !valid(id->type)) id->type = x->type;
    }
}

static const char *measure(checker *c, int n, const char *unit) { return msgf(c, "%d %s%s", n, unit, n == 1 ? "" : "s"); }

static void assign_error(checker *c, Exprs *rhs, int l, int r)
{
    const char *vars = measure(c, l, "variable"), *vals = measure(c, r, "value");
    Expr *e = rhs->at[0];
    if (rhs->n == 1 && unparen(e)->kind == X_CALL) {
        errx(c, e, E_WRONGASSIGNCOUNT, "assignment mismatch: %s but %s returns %s", vars, es(c, unparen(e)->call.fun), vals);
        return;
    }
    errx(c, e, E_WRONGASSIGNCOUNT, "assignment mismatch: %s but %s", vars, vals);
}

static void return_error(checker *c, pos at, Object **lhs, int l, Operands *rhs)
{
    int r = rhs->n;
    const char *qual = "not enough";
    if (r > l) {
        at = expr_start(rhs->at[l].expr);
        qual = "too many";
    } else if (r > 0) {
        at = expr_start(rhs->at[r - 1].expr);
    }
    Type **have = arena_array(c->ar, Type *, r + 1), **want = arena_array(c->ar, Type *, l + 1);
    for (int i = 0; i < r; i++) have[i] = rhs->at[i].type;
    for (int i = 0; i < l; i++) want[i] = lhs[i]->type;
    err(c, at, E_WRONGRESULTCOUNT, "%s return values\n\thave %s\n\twant %s", qual, types_summary(c, have, r, false, false),
        types_summary(c, want, l, false, false));
}

static void set_commaok(Expr *e, Operands *rhs)
{
    Type *t = rhs->at[0].type;
    for (;; e = e->x) {
        e->flags |= EF_COMMAOK;
        e->type = t;
        if (e->kind != X_PAREN) break;
    }
}

static void invalidate(checker *c, Object **lhs, int n)
{
    for (int i = 0; i < n; i++)
        if (!lhs[i]->type) lhs[i]->type = TYP(c, TY_INVALID);
}

/* How messages name the variable that a function is assigned to. */
static const char *target_name(Object *o) { return o->name ? o->name->s : "result variable"; }

void init_vars(checker *c, Object **lhs, int l, Exprs *rhs, Stmt *ret)
{
    const char *context = ret ? "return statement" : "assignment";
    int r = rhs->n;
    bool iscall = r == 1 && unparen(rhs->at[0])->kind == X_CALL;
    if (l == r && !iscall) {
        for (int i = 0; i < l; i++) {
            operand x;
            expr_for(c, &x, rhs->at[i], lhs[i]->type, target_name(lhs[i]));
            init_var(c, lhs[i], &x, context);
        }
        return;
    }
    if (r != 1) {
        if (use(c, rhs->at, r)) {
            if (ret) {
                Operands list = { 0 };
                expr_list(c, rhs, &list);
                return_error(c, ret->at, lhs, l, &list);
            } else {
                assign_error(c, rhs, l, r);
            }
        }
        invalidate(c, lhs, l);
        return;
    }
    Operands list = { 0 };
    bool commaok = multi_expr(c, rhs->at[0], l == 2 && !ret, &list);
    if (l == list.n) {
        for (int i = 0; i < l; i++) init_var(c, lhs[i], &list.at[i], context);
        if (commaok && list.at[0].mode != M_INVALID && list.at[1].mode != M_INVALID) set_commaok(rhs->at[0], &list);
        return;
    }
    if (list.n == 0 || list.at[0].mode != M_INVALID) {
        if (ret) return_error(c, ret->at, lhs, l, &list);
        else assign_error(c, rhs, l, list.n);
    }
    invalidate(c, lhs, l);
}

void assign_vars(checker *c, Exprs *lhs, Exprs *rhs)
{
    int l = lhs->n, r = rhs->n;
    bool iscall = r == 1 && unparen(rhs->at[0])->kind == X_CALL;
    if (l == r && !iscall) {
        for (int i = 0; i < l; i++) assign_var(c, lhs->at[i], rhs->at[i], NULL, "assignment");
        return;
    }
    if (r != 1) {
        bool okl = use_lhs(c, lhs->at, l), okr = use(c, rhs->at, r);
        if (okl && okr) assign_error(c, rhs, l, r);
        return;
    }
    Operands list = { 0 };
    bool commaok = multi_expr(c, rhs->at[0], l == 2, &list);
    if (l == list.n) {
        for (int i = 0; i < l; i++) assign_var(c, lhs->at[i], NULL, &list.at[i], "assignment");
        if (commaok && list.at[0].mode != M_INVALID && list.at[1].mode != M_INVALID) set_commaok(rhs->at[0], &list);
        return;
    }
    if (list.n == 0 || list.at[0].mode != M_INVALID) assign_error(c, rhs, l, list.n);
    use_lhs(c, lhs->at, l);
}

Object *new_local(checker *c, sym *name, pos at, Type *t)
{
    Object *o = new_object(c, O_VAR, name, at, t);
    o->owner = c->env.fi;
    o->loops = c->env.loops;
    o->color = BLACK;
    return o;
}

/* Declares a local variable and remembers it for the report of unused ones. */
void declare_local(checker *c, Object *o)
{
    declare(c, c->env.scope, o);
    if (c->env.locals && !is_blank(o->name) && o->parent == c->env.scope) vec_push(c->ar, c->env.locals, o);
}

void short_var_decl(checker *c, Stmt *s)
{
    int top = c->delayed.n, n = s->assign.lhs.n, nnew = 0;
    Object *few[8], **vars = n <= 8 ? few : arena_array(c->ar, Object *, n);
    Object **news = s->assign.newobjs = arena_array(c->ar, Object *, n);
    bool bad = false;
    Scope *seen = n > 16 ? scope_new(c->ar, NULL) : NULL;
    for (int i = 0; i < n; i++) {
        Expr *l = s->assign.lhs.at[i];
        vars[i] = NULL;
        if (l->kind != X_NAME) {
            use_lhs(c, &l, 1);
            errx(c, l, E_BADDECL, "non-name %s on left side of :=", es(c, l));
            bad = true;
            continue;
        }
        sym *name = l->name.name;
        bool blank = is_blank(name), again = false;
        if (!blank) {
            if (seen) {
                Object *o = new_object(c, O_VAR, name, l->at, NULL);
                again = scope_insert(c->ar, seen, o) != NULL;
            } else {
                for (int j = 0; j < i && !again; j++) again = s->assign.lhs.at[j]->kind == X_NAME && s->assign.lhs.at[j]->name.name == name;
            }
        }
        if (again) {
            errx(c, l, E_REPEATEDDECL, "%s repeated on left side of :=", es(c, l));
            bad = true;
            continue;
        }
        Object *alt = blank ? NULL : scope_find(c->env.scope, name);
        if (alt) {
            l->name.obj = alt;
            if (alt->kind == O_VAR) {
                vars[i] = alt;
                reassign(c, alt);
                l->mode = M_VAR;
                l->type = alt->type;
            } else {
                errx(c, l, E_UNASSIGNABLEOPERAND, "cannot assign to %s", es(c, l));
                bad = true;
            }
            continue;
        }
        vars[i] = new_local(c, name, l->at, NULL);
        l->name.obj = vars[i];
        news[i] = vars[i];
        if (!blank) nnew++;
    }
    for (int i = 0; i < n; i++)
        if (!vars[i]) vars[i] = new_local(c, intern_cstr(c->p->syms, "_"), s->assign.lhs.at[i]->at, NULL);
    init_vars(c, vars, n, &s->assign.rhs, NULL);
    for (int i = 0; i < n; i++) {
        Expr *l = s->assign.lhs.at[i];
        if (l->kind == X_NAME && l->name.obj == vars[i]) {
            l->mode = M_VAR;
            l->type = vars[i]->type;
        }
    }
    process_delayed(c, top);
    if (nnew == 0 && !bad) {
        soft(c, s->assign.oppos ? s->assign.oppos : s->at, E_NONEWVAR, "no new variables on left side of :=");
        return;
    }
    for (int i = 0; i < n; i++)
        if (news[i] && !is_blank(news[i]->name)) declare_local(c, news[i]);
}
