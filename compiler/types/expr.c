/* expr.c - expressions: dispatch, operators, recording of results.
 *
 * raw_expr checks one expression into an operand and records it in the node; the others restrict what the operand may be.
 * Left-associative chains of binary operators are walked with a list instead of recursion, so their length is unlimited;
 * everything else that nests counts against MAXDEPTH. Locking: none.
 */
#include "base/thread.h"
#include "compiler/types/check.h"

/* Declarations that lead to each other may go on for as long as there is stack: a long list of types or variables, each of which mentions the next. */
bool enter(checker *c, pos at)
{
    if (c->depth++ < MAXDEPTH || base_stackleft() > STACKRESERVE) return true;
    if (!c->toodeep) err(c, at, E_NESTING, "program nests too deeply");
    c->toodeep = true;
    return false;
}

void leave(checker *c) { c->depth--; }

pos op_pos(Expr *e)
{
    if (!e) return 0;
    if (e->kind == X_BINARY) return e->bin.oppos ? e->bin.oppos : e->at;
    return e->kind == X_UNARY || e->kind == X_STAR ? e->at : expr_start(e);
}

Expr *new_name(checker *c, pos at, const char *name)
{
    Expr *e = arena_new(c->ar, Expr);
    e->kind = X_NAME;
    e->at = at;
    e->name.name = intern_cstr(c->p->syms, name);
    return e;
}

/* ---- recording ---- */

void record_value(Expr *e, int mode, Type *t, const Const *v)
{
    e->mode = (uint8_t)mode;
    e->type = t;
    e->cv = (Const *)v;
    e->flags &= (uint8_t)~(CEF_UNTYPED | CEF_SHIFTLHS);
}

void record(checker *c, operand *x)
{
    Expr *e = x->expr;
    switch (x->mode) {
    case M_INVALID: record_value(e, M_INVALID, TYP(c, TY_INVALID), NULL); return;
    case M_NOVALUE:
        if (!c->novalue) c->novalue = new_type(c->p, TY_TUPLE);
        record_value(e, M_NOVALUE, c->novalue, NULL);
        return;
    case M_CONST: record_value(e, M_CONST, x->type, x->val); break;
    default: record_value(e, x->mode, x->type, NULL); break;
    }
    if (untyped(x->type)) e->flags |= CEF_UNTYPED;
}

/* The variable whose storage e is a part of, without following pointers. */
static Object *root_var(Expr *e)
{
    for (;;) {
        switch (e->kind) {
        case X_PAREN: e = e->x; break;
        case X_NAME: return e->name.obj && e->name.obj->kind == O_VAR ? e->name.obj : NULL;
        case X_SELECTOR:
            if (e->sel.obj) return e->sel.obj->kind == O_VAR ? e->sel.obj : NULL;
            if (!e->sel.s || e->sel.s->kind != SEL_FIELD || e->sel.s->indirect) return NULL;
            if (!e->sel.x->type || type_under(e->sel.x->type)->kind == TY_POINTER) return NULL;
            e = e->sel.x;
            break;
        case X_INDEX:
            if (!e->index.x->type || type_under(e->index.x->type)->kind != TY_ARRAY) return NULL;
            e = e->index.x;
            break;
        default: return NULL;
        }
    }
}

void mark_addr(checker *c, Expr *e)
{
    Object *o = root_var(e);
    if (!o) return;
    o->addrtaken = true;
    o->leaks |= !c->env.inreturn && o->owner == c->env.fi;
}

void reassign(checker *c, Object *o)
{
    pos at = c->env.fi == o->owner ? c->env.stmtat : UINT32_MAX;         /* by another function: at any time */
    o->reassigned = true;
    if (at > o->lastassign) o->lastassign = at;
}

void mark_assigned(checker *c, Expr *e)
{
    Object *o = root_var(e);
    if (o) reassign(c, o);
}

/* ---- restrictions ---- */

void exclude(checker *c, operand *x, unsigned modes)
{
    if (!(modes & 1u << x->mode)) return;
    switch (x->mode) {
    case M_NOVALUE:
        erro(c, x, E_TOOMANYVALUES, modes & 1u << M_TYPE ? "%s used as value" : "%s used as value or type", os(c, x));
        break;
    case M_BUILTIN: erro(c, x, E_UNCALLEDBUILTIN, "%s must be called", os(c, x)); break;
    default: erro(c, x, E_NOTANEXPR, "%s is not an expression", os(c, x)); break;
    }
    x->mode = M_INVALID;
}

void single_value(checker *c, operand *x)
{
    if (x->mode == M_VALUE && x->type->kind == TY_TUPLE) {
        erro(c, x, E_TOOMANYVALUES, "multiple-value %s in single-value context", os(c, x));
        x->mode = M_INVALID;
    }
}

#define NOVALUES (1u << M_NOVALUE | 1u << M_BUILTIN | 1u << M_TYPE)

/* A signature that a generic function may take its type arguments from. */
static const target *target_of(Type *T, const char *desc, target *t)
{
    if (!T || T->kind == TY_INVALID || type_under(T)->kind != TY_SIGNATURE) return NULL;
    *t = (target){ type_under(T), desc };
    return t;
}

void expr_for(checker *c, operand *x, Expr *e, Type *T, const char *desc)
{
    target t;
    if (e->kind == X_INDEX && T && type_under(T)->kind == TY_SIGNATURE) {
        *x = (operand){ .mode = M_INVALID, .expr = e, .type = TYP(c, TY_INVALID) };
        bool inst = index_expr(c, x, e);
        x->expr = e;
        if (inst) func_inst(c, x, target_of(T, desc, &t), e, true, NULL);
        record(c, x);
    } else {
        raw_generic(c, x, e, NULL);
    }
    if (x->mode == M_VALUE || x->mode == M_TYPE) non_generic(c, x, target_of(T, desc, &t));
    if (x->mode == M_INVALID) record(c, x);
    exclude(c, x, NOVALUES);
    single_value(c, x);
}

void generic_expr(checker *c, operand *x, Expr *e)
{
    raw_generic(c, x, e, NULL);
    exclude(c, x, NOVALUES);
    single_value(c, x);
}

void expr(checker *c, operand *x, Expr *e)
{
    raw_expr(c, x, e, NULL);
    exclude(c, x, NOVALUES);
    single_value(c, x);
}

void expr_hint(checker *c, operand *x, Expr *e, Type *hint)
{
    raw_expr(c, x, e, hint);
    exclude(c, x, NOVALUES);
    single_value(c, x);
}

void expr_or_type(checker *c, operand *x, Expr *e)
{
    raw_expr(c, x, e, NULL);
    exclude(c, x, 1u << M_NOVALUE);
    single_value(c, x);
}

void generic_or_type(checker *c, operand *x, Expr *e)
{
    raw_generic(c, x, e, NULL);
    exclude(c, x, 1u << M_NOVALUE);
    single_value(c, x);
}

bool multi_expr(checker *c, Expr *e, bool allowcommaok, Operands *out)
{
    operand x;
    raw_expr(c, &x, e, NULL);
    exclude(c, &x, NOVALUES);
    if (x.mode != M_INVALID && x.type->kind == TY_TUPLE) {
        for (int i = 0; i < x.type->tuple.n; i++)
            vec_push(c->ar, out, ((operand){ .mode = M_VALUE, .expr = e, .type = x.type->tuple.at[i] }));
        return false;
    }
    vec_push(c->ar, out, x);
    if (allowcommaok && (x.mode == M_MAPINDEX || x.mode == M_COMMAOK)) {
        vec_push(c->ar, out, ((operand){ .mode = M_VALUE, .expr = e, .type = TYP(c, TY_UBOOL) }));
        return true;
    }
    return false;
}

/* ---- operators ---- */

Type *chan_elem(checker *c, pos at, operand *x, bool recv)
{
    const char *cause = NULL;
    tset s;
    type_set(x->type, &s);
    for (int i = 0; i < s.n && !cause; i++) {
        Type *u = s.at[i].u, *t = s.at[i].t;
        if (!u) cause = "no specific channel type";
        else if (u->kind != TY_CHAN) cause = msgf(c, "non-channel %s", ts(c, t));
        else if (recv && u->chan.dir == 2) cause = msgf(c, "send-only channel %s", ts(c, t));
        else if (!recv && u->chan.dir == 1) cause = msgf(c, "receive-only channel %s", ts(c, t));
    }
    Type *u = cause ? NULL : common_under(c, x->type, &cause);
    if (u) return u->elem;
    if (is_tparam(x->type)) {
        if (recv) err(c, at, E_INVALIDRECEIVE, "invalid operation: cannot receive from %s: %s", os(c, x), cause);
        else err(c, at, E_INVALIDSEND, "invalid operation: cannot send to %s: %s", os(c, x), cause);
        return NULL;
    }
    /* the cause names the type, the operand follows */
    if (recv) err(c, at, E_INVALIDRECEIVE, "invalid operation: cannot receive from %s %s", cause, os(c, x));
    else err(c, at, E_INVALIDSEND, "invalid operation: cannot send to %s %s", cause, os(c, x));
    return NULL;
}

static bool op_defined(checker *c, operand *x, int op, bool unary)
{
    int info = B_INT;
    switch (op) {
    case T_ADD: info = B_INT | B_FLOAT | B_CPLX | (unary ? 0 : B_STR); break;
    case T_SUB: case T_MUL: case T_QUO: info = B_INT | B_FLOAT | B_CPLX; break;
    case T_LAND: case T_LOR: case T_NOT: info = B_BOOL; break;
    default: break;
    }
    bool ok = all_basic(x->type, info);
    if (!ok) erro(c, x, E_UNDEFINEDOP, "invalid operation: operator %s not defined on %s", tok_str(op), os(c, x));
    return ok;
}

static void unary(checker *c, operand *x, Expr *e)
{
    expr(c, x, e->bin.x);
    if (x->mode == M_INVALID) return;
    int op = e->op;
    switch (op) {
    case T_AND:
        if (unparen(e->bin.x)->kind != X_COMPOSITE && x->mode != M_VAR) {
            erro(c, x, E_UNADDRESSABLEOPERAND, "invalid operation: cannot take address of %s", os(c, x));
            x->mode = M_INVALID;
            return;
        }
        mark_addr(c, e->bin.x);
        x->mode = M_VALUE;
        x->type = type_new_pointer(c->p, x->type);
        return;
    case T_ARROW: {
        Type *elem = chan_elem(c, expr_start(e->bin.x), x, true);
        if (!elem) {
            x->mode = M_INVALID;
            return;
        }
        x->mode = M_COMMAOK;
        x->type = elem;
        c->env.hascall = true;
        return;
    }
    case T_TILDE:
        if (!is_integer(x->type)) {
            errx(c, e, E_UNDEFINEDOP, "cannot use ~ outside of interface or type constraint");
            x->mode = M_INVALID;
            return;
        }
        errx(c, e, E_UNDEFINEDOP, "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)");
        op = T_XOR;
        break;
    default: break;
    }
    if (!op_defined(c, x, op, true)) {
        x->mode = M_INVALID;
        return;
    }
    if (x->mode != M_CONST) {
        x->mode = M_VALUE;
        return;
    }
    if (const_kind(x->val) == CV_UNKNOWN) return;
    unsigned prec = is_unsigned(x->type) ? (unsigned)type_size(c->p, x->type) * 8 : 0;
    x->val = cv_unary(c->ar, op, x->val, prec);
    x->expr = e;
    overflow(c, x, op_pos(e));
}

static void shift(checker *c, operand *x, operand *y, Expr *e, int op, pos oppos)
{
    const Const *xv = NULL, *yv = NULL;
    if (x->mode == M_CONST) xv = cv_toint(c->ar, x->val);
    if (!(is_integer(x->type) || (untyped(x->type) && xv && const_kind(xv) == CV_INT))) {
        erro(c, x, E_INVALIDSHIFTOPERAND, "invalid operation: shifted operand %s must be integer", os(c, x));
        x->mode = M_INVALID;
        return;
    }
    if (y->mode == M_CONST) {
        yv = cv_toint(c->ar, y->val);
        if (const_kind(yv) == CV_INT && cv_sign(yv) < 0) {
            erro(c, y, E_INVALIDSHIFTCOUNT, "invalid operation: negative shift count %s", os(c, y));
            x->mode = M_INVALID;
            return;
        }
        if (untyped(y->type)) {
            representable(c, y, TYP(c, TY_UINT));
            if (y->mode == M_INVALID) {
                x->mode = M_INVALID;
                return;
            }
        } else if (const_kind(yv) != CV_INT) {
            erro(c, y, E_INVALIDSHIFTCOUNT, "invalid operation: shift count %s must be integer", os(c, y));
            x->mode = M_INVALID;
            return;
        } else if (!is_integer(y->type)) {                        /* gc takes 1 << float64(2) */
            record_value(y->expr, M_CONST, TYP(c, TY_UINT), yv);
        }
        if (untyped(y->type) && y->expr && !(x->mode == M_CONST)) update_type(c, y->expr, TYP(c, TY_UINT), true);
    } else if (is_integer(y->type) && !untyped(y->type)) {
        /* signed counts are checked at run time */
        bool isuns = binfo(type_under(y->type)) & B_UNSIGNED;
        if (!isuns && !need_version(c, expr_start(y->expr), 13, "invalid operation: signed shift count %s", os(c, y))) {
            x->mode = M_INVALID;
            return;
        }
    } else if (untyped(y->type)) {
        convert_untyped(c, y, TYP(c, TY_UINT));
        if (y->mode == M_INVALID) {
            x->mode = M_INVALID;
            return;
        }
    } else {
        erro(c, y, E_INVALIDSHIFTCOUNT, "invalid operation: shift count %s must be integer", os(c, y));
        x->mode = M_INVALID;
        return;
    }
    if (x->mode == M_CONST) {
        if (y->mode == M_CONST) {
            if (const_kind(x->val) == CV_UNKNOWN || const_kind(y->val) == CV_UNKNOWN) {
                x->val = cv_unknown();
                if (!is_integer(x->type)) x->type = TYP(c, TY_UINTEGER);
                return;
            }
            uint64_t s;
            if (!const_uint64(yv, &s) || s > 1023 - 1 + 52) {      /* enough for the smallest subnormal; memory stays bounded */
                erro(c, y, E_INVALIDSHIFTCOUNT, "invalid operation: invalid shift count %s", os(c, y));
                x->mode = M_INVALID;
                return;
            }
            if (!is_integer(x->type)) x->type = TYP(c, TY_UINTEGER);
            x->val = cv_shift(c->ar, op, xv, (unsigned)s);
            x->expr = e;
            overflow(c, x, e ? op_pos(e) : oppos);
            return;
        }
        if (untyped(x->type)) {                                    /* takes its type from the context, as if unshifted */
            if (x->expr->flags & CEF_UNTYPED) x->expr->flags |= CEF_SHIFTLHS;
            x->mode = M_VALUE;
            return;
        }
    }
    if (!is_integer(x->type)) {
        erro(c, x, E_INVALIDSHIFTOPERAND, "invalid operation: shifted operand %s must be integer", os(c, x));
        x->mode = M_INVALID;
        return;
    }
    x->mode = M_VALUE;
}

static bool is_comparison(int op) { return op == T_EQL || op == T_NEQ || op == T_LSS || op == T_LEQ || op == T_GTR || op == T_GEQ; }

static const char *incomparable_cause(checker *c, Type *t)
{
    switch (type_under(t)->kind) {
    case TY_SLICE: case TY_SIGNATURE: case TY_MAP: return msgf(c, "%s can only be compared to nil", composite_kind(t));
    default: break;
    }
    const char *why = "";
    comparable_type(c, t, true, &why);
    return why;
}

void comparison(checker *c, operand *x, operand *y, int op, bool switchcase)
{
    if (!valid(x->type) || !valid(y->type)) {
        x->mode = M_INVALID;
        return;
    }
    if (switchcase) op = T_EQL;
    operand *errop = x;
    const char *cause = "";
    enum diag_code code = E_MISMATCHEDTYPES, dummy;
    if (!assignable(c, x, y->type, NULL, &dummy) && !assignable(c, y, x->type, NULL, &dummy)) {
        errop = y;
        cause = msgf(c, "mismatched types %s and %s", ts(c, x->type), ts(c, y->type));
        goto bad;
    }
    code = E_UNDEFINEDOP;
    if (op == T_EQL || op == T_NEQ) {
        if (x->mode == M_NILVALUE || y->mode == M_NILVALUE) {
            Type *t = x->mode == M_NILVALUE ? y->type : x->type;
            if (!has_nil(t)) {
                errop = y;
                goto bad;
            }
        } else if (!comparable_type(c, x->type, true, NULL)) {
            cause = incomparable_cause(c, x->type);
            goto bad;
        } else if (!comparable_type(c, y->type, true, NULL)) {
            errop = y;
            cause = incomparable_cause(c, y->type);
            goto bad;
        }
    } else if (!is_ordered(x->type)) {
        goto bad;
    } else if (!is_ordered(y->type)) {
        errop = y;
        goto bad;
    }
    if (x->mode == M_CONST && y->mode == M_CONST) {
        x->val = cv_bool(c->ar, cv_compare(op, x->val, y->val));
    } else {
        x->mode = M_VALUE;
        update_type(c, x->expr, type_default(c->p, x->type), true);
        update_type(c, y->expr, type_default(c->p, y->type), true);
    }
    x->type = TYP(c, TY_UBOOL);
    return;
bad:
    if (!cause[0] && (is_tparam(x->type) || is_tparam(y->type))) {
        if (!is_tparam(x->type)) errop = y;
        cause = msgf(c, "type parameter %s cannot use operator %s", ts(c, errop->type), tok_str(op));
    } else if (!cause[0]) {
        const char *what = composite_kind(errop->type);
        cause = msgf(c, "operator %s not defined on %s", tok_str(op), what[0] ? what : ts(c, errop->type));
    }
    if (switchcase) erro(c, x, code, "invalid case %s in switch on %s (%s)", es(c, x->expr), es(c, y->expr), cause);
    else erro(c, errop, code, "invalid operation: %s %s %s (%s)", es(c, x->expr), tok_str(op), es(c, y->expr), cause);
    x->mode = M_INVALID;
}

static bool zero_complex(checker *c, const Const *v)
{
    const Const *re = cv_real(c->ar, v), *im = cv_imag(c->ar, v);       /* their squares are divided by: they may underflow */
    return cv_sign(cv_binary(c->ar, T_MUL, re, re, false)) == 0 && cv_sign(cv_binary(c->ar, T_MUL, im, im, false)) == 0;
}

/* x holds the left operand; e is NULL for op= statements. */
static void binary_rest(checker *c, operand *x, Expr *e, Expr *lhs, Expr *rhs, int op, pos oppos)
{
    operand y;
    expr(c, &y, rhs);
    if (x->mode == M_INVALID) return;
    if (y.mode == M_INVALID) {
        x->mode = M_INVALID;
        x->expr = y.expr;
        return;
    }
    if (op == T_SHL || op == T_SHR) {
        shift(c, x, &y, e, op, oppos);
        return;
    }
    match_types(c, x, &y);
    if (x->mode == M_INVALID) return;
    if (is_comparison(op)) {
        comparison(c, x, &y, op, false);
        return;
    }
    if (!type_identical(x->type, y.type)) {
        if (valid(x->type) && valid(y.type)) {
            const char *a = ts(c, x->type), *b = ts(c, y.type);
            if (e) erro(c, x, E_MISMATCHEDTYPES, "invalid operation: %s (mismatched types %s and %s)", es(c, e), a, b);
            else erro(c, x, E_MISMATCHEDTYPES, "invalid operation: %s %s= %s (mismatched types %s and %s)", es(c, lhs), tok_str(op), es(c, rhs), a, b);
        }
        x->mode = M_INVALID;
        return;
    }
    if (!op_defined(c, x, op, false)) {
        x->mode = M_INVALID;
        return;
    }
    if ((op == T_QUO || op == T_REM) && y.mode == M_CONST) {
        if (((x->mode == M_CONST || is_integer(x->type)) && cv_sign(y.val) == 0) ||
            (x->mode == M_CONST && is_complex(x->type) && zero_complex(c, y.val))) {
            erro(c, &y, E_DIVBYZERO, "invalid operation: division by zero");
            x->mode = M_INVALID;
            return;
        }
    }
    if (x->mode == M_CONST && y.mode == M_CONST) {
        if (const_kind(x->val) == CV_UNKNOWN || const_kind(y.val) == CV_UNKNOWN) {
            x->val = cv_unknown();
            return;
        }
        x->val = cv_binary(c->ar, op, x->val, y.val, op == T_QUO && is_integer(x->type));
        x->expr = e;
        overflow(c, x, e ? op_pos(e) : oppos);
        return;
    }
    x->mode = M_VALUE;
}

void binary(checker *c, operand *x, Expr *e, Expr *lhs, Expr *rhs, int op, pos oppos)
{
    expr(c, x, lhs);
    binary_rest(c, x, e, lhs, rhs, op, oppos);
}

static void binary_chain(checker *c, operand *x, Expr *e)
{
    Expr *few[8], *left = e->bin.x;
    int n = 0;
    for (Expr *b = e; b->kind == X_BINARY; b = b->bin.x) { n++; left = b->bin.x; }
    Expr **chain = n <= 8 ? few : arena_array(c->ar, Expr *, n);
    int k = n;
    for (Expr *b = e; b->kind == X_BINARY; b = b->bin.x) chain[--k] = b;
    expr(c, x, left);
    for (k = 0; k < n; k++) {
        Expr *b = chain[k];
        binary_rest(c, x, b, b->bin.x, b->bin.y, b->op, b->bin.oppos);
        x->expr = b;
        if (k + 1 < n) record(c, x);
    }
}

void type_assertion(checker *c, Expr *e, operand *x, Type *T, bool typeswitch)
{
    const char *cause = "";
    if (type_isinterface(T) || has_all_methods(c, T, x->type, false, &cause)) return;
    if (typeswitch)
        errx(c, e, E_IMPOSSIBLEASSERT, "impossible type switch case: %s\n\t%s cannot have dynamic type %s %s", es(c, e), os(c, x), ts(c, T), cause);
    else
        errx(c, e, E_IMPOSSIBLEASSERT, "impossible type assertion: %s\n\t%s does not implement %s %s", es(c, e), ts(c, T), ts(c, x->type), cause);
}

static void star(checker *c, operand *x, Expr *e)
{
    expr_or_type(c, x, e->x);
    if (x->mode == M_INVALID) return;
    if (x->mode == M_TYPE) {
        valid_vartype(c, e->x, x->type);
        x->type = type_new_pointer(c->p, x->type);
        return;
    }
    Type *base = NULL;
    tset s;
    type_set(x->type, &s);
    for (int i = 0; i < s.n; i++) {
        Type *u = s.at[i].u;
        bool isptr = u && u->kind == TY_POINTER;
        if (!isptr || (base && !type_identical(base, u->elem))) {
            if (isptr) erro(c, x, E_INVALIDINDIRECTION, "invalid operation: pointers of %s must have identical base types", os(c, x));
            else erro(c, x, E_INVALIDINDIRECTION, "invalid operation: cannot indirect %s", os(c, x));
            x->mode = M_INVALID;
            return;
        }
        base = u->elem;
    }
    x->mode = M_VAR;
    x->type = base;
}

static void assert_expr(checker *c, operand *x, Expr *e)
{
    if (!e->assert_.typ) {
        errx(c, e, E_INVALIDSYNTAXTREE, "invalid syntax tree: use of .(type) outside type switch");
        use(c, &e->assert_.x, 1);
        x->mode = M_INVALID;
        return;
    }
    expr(c, x, e->assert_.x);
    if (x->mode == M_INVALID) return;
    if (is_tparam(x->type)) {
        erro(c, x, E_INVALIDASSERT, "invalid operation: cannot use type assertion on type parameter value %s", os(c, x));
        x->mode = M_INVALID;
        return;
    }
    if (!type_isinterface(x->type)) {
        erro(c, x, E_INVALIDASSERT, "invalid operation: %s is not an interface", os(c, x));
        x->mode = M_INVALID;
        return;
    }
    Type *T = check_vartype(c, e->assert_.typ);
    if (!valid(T)) {
        x->mode = M_INVALID;
        return;
    }
    type_assertion(c, e, x, T, false);
    x->mode = M_COMMAOK;
    x->type = T;
}

static int internal(checker *c, operand *x, Expr *e, Type *hint)
{
    int kind = EK_EXPRESSION;
    switch (e->kind) {
    case X_NAME: ident(c, x, e, false); break;
    case X_LIT: basic_lit(c, x, e); break;
    case X_FUNCLIT: func_lit(c, x, e); break;
    case X_COMPOSITE: composite_lit(c, x, e, hint); break;
    case X_PAREN: kind = raw_generic(c, x, e->x, NULL); break;
    case X_SELECTOR: selector(c, x, e, false); break;
    case X_INDEX:
        if (index_expr(c, x, e)) func_inst(c, x, NULL, e, true, NULL);
        break;
    case X_SLICE: slice_expr(c, x, e); break;
    case X_ASSERT: assert_expr(c, x, e); break;
    case X_CALL: kind = call_expr(c, x, e); break;
    case X_STAR: star(c, x, e); break;
    case X_UNARY:
        unary(c, x, e);
        if (e->op == T_ARROW && x->mode != M_INVALID) kind = EK_STATEMENT;
        break;
    case X_BINARY: binary_chain(c, x, e); break;
    case X_KEYVALUE: errx(c, e, E_INVALIDSYNTAXTREE, "invalid syntax tree: no key:value expected"); break;
    case X_ELLIPSIS: errx(c, e, E_INVALIDSYNTAXTREE, "invalid syntax tree: invalid use of ..."); break;
    case X_ARRAYTYPE: case X_SLICETYPE: case X_STRUCTTYPE: case X_FUNCTYPE: case X_INTERFACETYPE: case X_MAPTYPE: case X_CHANTYPE:
        x->mode = M_TYPE;
        x->type = check_typ(c, e);
        break;
    default: break;
    }
    x->expr = e;
    return x->mode == M_INVALID && e->kind != X_PAREN && e->kind != X_CALL && e->kind != X_NAME && e->kind != X_SELECTOR ? EK_STATEMENT : kind;
}

/* Types under construction have no size yet: a value of one is a cycle, reported by finite_size. */
static void pending_type(checker *c, operand *x)
{
    if (x->mode == M_INVALID || x->mode == M_NOVALUE) return;
    Type *t = x->type;
    if (t->kind != TY_NAMED && t->kind != TY_ARRAY && t->kind != TY_STRUCT) return;
    if (t->flags & TF_FINITE) return;
    if (finite_size(c, t)) {
        t->flags |= TF_FINITE;
        return;
    }
    x->mode = M_INVALID;
    x->type = TYP(c, TY_INVALID);
}

int raw_expr(checker *c, operand *x, Expr *e, Type *hint)
{
    int kind = raw_generic(c, x, e, hint);
    if (x->type && (x->mode == M_VALUE || x->mode == M_TYPE)) {
        non_generic(c, x, NULL);
        if (x->mode == M_INVALID) record(c, x);
    }
    return kind;
}

int raw_generic(checker *c, operand *x, Expr *e, Type *hint)
{
    *x = (operand){ .mode = M_INVALID, .expr = e, .type = TYP(c, TY_INVALID) };
    if (!e) return EK_STATEMENT;
    if (!enter(c, e->at)) {
        leave(c);
        return EK_STATEMENT;
    }
    int kind = internal(c, x, e, hint);
    leave(c);
    pending_type(c, x);
    record(c, x);
    return kind;
}
