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
        errx(c, e, E_INVALIDSYNTAXTREE, "invalid syntax tree: missing index for %s", es(c, e->index.x));
        return NULL;
    }
    if (e->index.index.n > 1) errx(c, e->index.index.at[1], E_INVALIDINDEX, "invalid operation: more than one index");
    return e->index.index.at[0];
}

/* What indexing any type in the set of type parameter x->type yields: all have the same element type, and maps the same key type.
 * False: they have not. */
static bool index_set(operand *x, Type *byte, Type **key, Type **elem, int *mode, int64_t *length)
{
    tset s;
    type_set(x->type, &s);
    *mode = M_VAR;
    for (int i = 0; i < s.n; i++) {
        Type *u = s.at[i].u, *k = NULL, *e = NULL;
        int64_t l = -1;
        if (!u) return false;
        Type *a = array_deref(u);
        switch (a->kind) {
        case TY_STRING:
            e = byte;
            *mode = M_VALUE;
            break;
        case TY_ARRAY:
            l = a->arr.len;
            e = a->elem;
            if (a == u && x->mode != M_VAR) *mode = M_VALUE;
            break;
        case TY_MAP: k = a->map.key; /* fallthrough */
        case TY_SLICE: e = a->elem; break;
        default: return false;
        }
        if (i == 0) {
            *key = k;
            *elem = e;
            *length = l;
            continue;
        }
        if ((k == NULL) != (*key == NULL) || (k && !type_identical(k, *key)) || !type_identical(e, *elem)) return false;
        if (l >= 0 && (*length < 0 || l < *length)) *length = l;
    }
    return true;
}

bool index_expr(checker *c, operand *x, Expr *e)
{
    generic_or_type(c, x, e->index.x);
    if (x->mode == M_INVALID) {
        use(c, e->index.index.at, e->index.index.n);
        return false;
    }
    if (x->mode == M_VALUE && sig_generic(x->type)) return true;
    if (x->mode == M_TYPE) {
        x->mode = M_INVALID;
        x->type = check_vartype(c, e);
        if (valid(x->type)) x->mode = M_TYPE;
        return false;
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
            return false;
        }
        operand key;
        expr(c, &key, index);
        assignment(c, &key, u->map.key, "map index");
        x->mode = M_MAPINDEX;
        x->type = u->elem;
        return false;
    }
    case TY_TYPEPARAM: {
        Type *key = NULL, *elem = NULL;
        int mode;
        if (!index_set(x, c->p->t_byte, &key, &elem, &mode, &length)) break;
        ok = true;
        if (key) {
            Expr *index = single_index(c, e);
            operand k;
            if (!index) {
                x->mode = M_INVALID;
                return false;
            }
            expr(c, &k, index);
            assignment(c, &k, key, "map index");
            mode = M_MAPINDEX;
        }
        x->mode = (uint8_t)mode;
        x->type = elem;
        if (key) return false;
        break;
    }
    default: break;
    }
    if (!ok) {
        err(c, e->at, E_NONSLICEABLEOPERAND, "cannot index %s", os(c, x));
        use(c, e->index.index.at, e->index.index.n);
        x->mode = M_INVALID;
        return false;
    }
    Expr *index = single_index(c, e);
    if (!index) {
        x->mode = M_INVALID;
        return false;
    }
    int64_t v;
    check_index(c, index, length, &v);
    return false;
}

/* The type that stands for all types in a type parameter's set when it is sliced: string if there are strings among []byte. */
static Type *slice_set(checker *c, operand *x)
{
    tset s;
    type_set(x->type, &s);
    Type *ct = NULL, *cu = NULL;
    bool str = false;
    for (int i = 0; i < s.n; i++) {
        Type *u = s.at[i].u;
        if (!u) {
            erro(c, x, E_NONSLICEABLEOPERAND, "cannot slice %s: no specific type in %s", os(c, x), ts(c, x->type));
            return NULL;
        }
        if (u->kind == TY_STRING) {
            u = c->p->t_uint8slice;
            str = true;
        }
        if (!cu) {
            ct = s.at[i].t;
            cu = u;
        } else if (!type_identical(cu, u)) {
            erro(c, x, E_NONSLICEABLEOPERAND, "cannot slice %s: %s and %s have different underlying types", os(c, x), ts(c, ct), ts(c, s.at[i].t));
            return NULL;
        }
    }
    return str ? TYP(c, TY_STRING) : cu;
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
    Type *u = is_tparam(x->type) ? slice_set(c, x) : type_under(x->type);
    if (!u) {
        use(c, ind, 3);
        x->mode = M_INVALID;
        return;
    }
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
        mark_addr(c, e->slice.x);
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
