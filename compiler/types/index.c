/* index.c - index and slice expressions, and what may be an index. Locking: none. */
#include "compiler/types/check.h"

bool valid_index(checker *c, operand *x, enum diag_code code, const char *what, bool neg)
{
    if (x->mode == M_INVALID) return false;
    convert_untyped(c, x, TYP(c, TY_INT));
    if (x->mode == M_INVALID) return false;
    if (!is_integer(x->type)) {
        erro(c, x, code, "invalid argument: %s %s must be integer", what, os(c, x));
        return false;
    }
    if (x->mode != M_CONST) return true;
    if (!neg && cv_sign(x->val) < 0) {
        erro(c, x, code, "invalid argument: %s %s must not be negative", what, os(c, x));
        return false;
    }
    if (!representable_const(c, x->val, TYP(c, TY_INT), &x->val)) {
        erro(c, x, code, "invalid argument: %s %s overflows int", what, os(c, x));
        return false;
    }
    return true;
}

Type *check_index(checker *c, Expr *index, int64_t max, int64_t *val)
{
    operand x;
    *val = -1;
    expr(c, &x, index);
    if (!valid_index(c, &x, E_INVALIDINDEX, "index", false)) return TYP(c, TY_INVALID);
    if (x.mode != M_CONST) return x.type;
    int64_t v;
    if (const_kind(x.val) == CV_UNKNOWN || !const_int64(x.val, &v)) return TYP(c, TY_INVALID);
    if (max >= 0 && v >= max) {
        erro(c, &x, E_INVALIDINDEX, "invalid argument: index %s out of bounds [0:%lld]", const_str(c->ar, x.val), (long long)max);
        return TYP(c, TY_INVALID);
    }
    *val = v;
    return x.type;
}

static Expr *single_index(checker *c, Expr *e)
{
    if (e->index.index.n == 0) {
        errx(c, e, E_SYNTAX, "invalid syntax tree: missing index for %s", es(c, e->index.x));
        return NULL;
    }
    if (e->index.index.n > 1) errx(c, e->index.index.at[1], E_INVALIDINDEX, "invalid operation: more than one index");
    return e->index.index.at[0];
}

void index_expr(checker *c, operand *x, Expr *e)
{
    expr_or_type(c, x, e->index.x);
    if (x->mode == M_INVALID) {
        use(c, e->index.index.at, e->index.index.n);
        return;
    }
    if (x->mode == M_TYPE) {
        x->mode = M_INVALID;
        x->type = check_vartype(c, e);
        if (valid(x->type)) x->mode = M_TYPE;
        return;
    }
    bool ok = false;
    int64_t length = -1;
    Type *u = type_under(x->type);
    switch (u->kind) {
    case TY_STRING: case TY_USTRING:
        ok = true;
        if (x->mode == M_CONST) length = (int64_t)const_string(x->val).n;
        if (x->type->kind == TY_USTRING) update_type(c, x->expr, TYP(c, TY_STRING), true);
        x->mode = M_VALUE;
        x->type = c->p->t_byte;
        break;
    case TY_ARRAY:
        ok = true;
        length = u->arr.len;
        if (x->mode != M_VAR) x->mode = M_VALUE;
        x->type = u->elem;
        break;
    case TY_POINTER: {
        Type *a = type_under(u->elem);
        if (a->kind == TY_ARRAY) {
            ok = true;
            length = a->arr.len;
            x->mode = M_VAR;
            x->type = a->elem;
        }
        break;
    }
    case TY_SLICE:
        ok = true;
        x->mode = M_VAR;
        x->type = u->elem;
        break;
    case TY_MAP: {
        Expr *index = single_index(c, e);
        if (!index) {
            x->mode = M_INVALID;
            return;
        }
        operand key;
        expr(c, &key, index);
        assignment(c, &key, u->map.key, "map index");
        x->mode = M_MAPINDEX;
        x->type = u->elem;
        return;
    }
    default: break;
    }
    if (!ok) {
        err(c, e->at, E_NONSLICEABLEOPERAND, "cannot index %s", os(c, x));
        use(c, e->index.index.at, e->index.index.n);
        x->mode = M_INVALID;
        return;
    }
    Expr *index = single_index(c, e);
    if (!index) {
        x->mode = M_INVALID;
        return;
    }
    int64_t v;
    check_index(c, index, length, &v);
}

void slice_expr(checker *c, operand *x, Expr *e)
{
    Expr *ind[3] = { e->slice.lo, e->slice.hi, e->slice.max };
    expr(c, x, e->slice.x);
    if (x->mode == M_INVALID) {
        use(c, ind, 3);
        return;
    }
    bool ok = false;
    int64_t length = -1;
    Type *u = type_under(x->type);
    switch (u->kind) {
    case TY_STRING: case TY_USTRING:
        if (e->slice.three) {
            Expr *at = ind[2] ? ind[2] : e;
            errx(c, at, E_INVALIDSLICEEXPR, "invalid operation: 3-index slice of string");
            x->mode = M_INVALID;
            return;
        }
        ok = true;
        if (x->mode == M_CONST) length = (int64_t)const_string(x->val).n;
        if (untyped(x->type)) {
            update_type(c, x->expr, TYP(c, TY_STRING), true);
            x->type = TYP(c, TY_STRING);
        }
        break;
    case TY_ARRAY:
        ok = true;
        length = u->arr.len;
        if (x->mode != M_VAR) {
            erro(c, x, E_NONSLICEABLEOPERAND, "cannot slice unaddressable value %s", os(c, x));
            x->mode = M_INVALID;
            return;
        }
        mark_addr(e->slice.x);
        x->type = type_new_slice(c->p, u->elem);
        break;
    case TY_POINTER: {
        Type *a = type_under(u->elem);
        if (a->kind == TY_ARRAY) {
            ok = true;
            length = a->arr.len;
            x->type = type_new_slice(c->p, a->elem);
        }
        break;
    }
    case TY_SLICE: ok = true; break;
    default: break;
    }
    if (!ok) {
        erro(c, x, E_NONSLICEABLEOPERAND, "cannot slice %s", os(c, x));
        use(c, ind, 3);
        x->mode = M_INVALID;
        return;
    }
    x->mode = M_VALUE;
    if (e->slice.three && (!ind[1] || !ind[2])) {
        x->mode = M_INVALID;                              /* the parser complained */
        return;
    }
    int64_t v[3];
    for (int i = 0; i < 3; i++) {
        v[i] = -1;
        if (ind[i]) {
            int64_t n;
            check_index(c, ind[i], length >= 0 ? length + 1 : -1, &n);
            if (n >= 0) v[i] = n;
        } else if (i == 0) {
            v[i] = 0;
        } else if (length >= 0) {
            v[i] = length;
        }
    }
    for (int i = 0; i < 2; i++) {
        if (v[i] <= 0) continue;
        for (int j = i + 1; j < 3; j++) {
            if (v[j] < 0 || v[j] >= v[i]) continue;
            errx(c, ind[j] ? ind[j] : e, E_SWAPPEDSLICEINDICES, "invalid slice indices: %lld < %lld", (long long)v[j], (long long)v[i]);
            return;
        }
    }
}
