/* lower_expr.c - expressions: operators, comparison, conditions, slicing, constants. What is evaluated when: lower_order.c.
 */
#include "compiler/ir/lower.h"

/* ---- roots ---- */

val lo_root(lower *L, Expr *e)
{
    e = unparen(e);
    if (e->mode != M_CONST && !(e->flags & LO_FLAG_SAVED) && !lo_hoisted(L, e)) {
        lo_prep(L, e);
        lo_settleroot(L, e);
    }
    return lo_eval(L, e);
}

static val evaluate_as(lower *L, Expr *e, Type *t, val (*evaluate)(lower *L, Expr *e))
{
    pos convat = L->convat;
    L->convat = 0;                                        /* conversions inside e have places of their own */
    val v = evaluate(L, e);
    L->convat = convat;
    return lo_conv(L, v, e->type, t, e);
}

val lo_evalas(lower *L, Expr *e, Type *t) { return evaluate_as(L, e, t, lo_eval); }
val lo_rootas(lower *L, Expr *e, Type *t) { return evaluate_as(L, e, t, lo_root); }

void lo_discard(lower *L, Expr *e)
{
    Expr *x = unparen(e);
    if (x->kind == X_CALL && x->call.ck == CK_CALL && x->mode != M_CONST) { Type **ts; int n; lo_call(L, x, &ts, &n); return; }
    if (x->type && (x->type->kind == TY_UNIL || x->mode == M_TYPE)) return;
    lo_root(L, x);
}

/* ---- constants ---- */

val lo_strconst(lower *L, bytes s)
{
    if (s.n == 0) return lo_leaf2(lo_nil(L), lo_i64(L, 0));
    irval *p = lo_static(L, ir_strlit(L->p, s));
    return lo_leaf2(p, lo_i64(L, (int64_t)s.n));
}

static Type *const_default(lower *L, const Const *cv)
{
    switch (const_kind(cv)) {
    case CV_BOOL: return L->t->typ[TY_BOOL];
    case CV_STRING: return L->t->typ[TY_STRING];
    case CV_INT: return L->t->typ[TY_INT];
    case CV_FLOAT: return L->t->typ[TY_FLOAT64];
    default: return L->t->typ[TY_COMPLEX128];
    }
}

val lo_const(lower *L, const Const *cv, Type *t)
{
    Type *u = under(t);
    switch (u->kind) {
    case TY_INTERFACE: {
        Type *d = const_default(L, cv);
        return lo_conv(L, lo_const(L, cv, d), d, t, NULL);
    }
    case TY_STRING: case TY_USTRING: return lo_strconst(L, const_string(cv));
    case TY_FLOAT32: return lo_leaf(lo_float(L, IT_F32, const_float32(cv)));
    case TY_FLOAT64: case TY_UFLOAT: return lo_leaf(lo_float(L, IT_F64, const_float64(cv)));
    case TY_COMPLEX64: {
        irval *re = lo_float(L, IT_F32, const_float32(cv));
        return lo_leaf2(re, lo_float(L, IT_F32, const_imag32(cv)));
    }
    case TY_COMPLEX128: case TY_UCOMPLEX: {
        irval *re = lo_float(L, IT_F64, const_float64(cv));
        return lo_leaf2(re, lo_float(L, IT_F64, const_imag64(cv)));
    }
    case TY_BOOL: case TY_UBOOL: return lo_leaf(lo_int(L, IT_BOOL, const_bool(cv)));
    }
    int64_t k = 0;
    uint64_t uk;
    if (!const_int64(cv, &k) && const_uint64(cv, &uk)) k = (int64_t)uk;
    int it = ir_basic_irtype(u->kind);
    if (it == IT_PTR) return lo_leaf(OP(L, IR_INT2PTR, IT_PTR, 1, lo_int(L, IT_U64, k)));
    return lo_leaf(lo_int(L, it == IT_VOID ? IT_I64 : it, k));
}

/* ---- operands ---- */

irval *lo_index64(lower *L, Expr *e, bool *isunsigned)
{
    *isunsigned = false;
    int64_t k;
    if (e->mode == M_CONST && e->cv && const_int64(e->cv, &k)) return lo_i64(L, k);
    irval *v = lo_eval(L, e).v[0];
    if (v->type == IT_I64) return v;
    if (v->type == IT_U64) { *isunsigned = true; return v; }
    return OP(L, IR_CONV, IT_I64, 1, v);
}

static irval *length64(lower *L, Expr *e)
{
    bool u;
    irval *v = lo_index64(L, e, &u);
    return u ? OP(L, IR_CONV, IT_I64, 1, v) : v;
}

bool lo_isnilexpr(Expr *e)
{
    e = unparen(e);
    return e->mode == M_NILVALUE || (e->type && e->type->kind == TY_UNIL) || (e->kind == X_NAME && e->name.obj && e->name.obj->kind == O_NIL);
}

bool lo_isbytes2str(Expr *e)
{
    if (e->kind != X_CALL || e->call.ck != CK_CONV || e->mode == M_CONST || under(e->type)->kind != TY_STRING) return false;
    Type *t = under(e->call.args.at[0]->type);
    return t->kind == TY_SLICE && under(t->elem)->kind == TY_UINT8;
}

irval *lo_reading(lower *L, irval *c)
{
    c->aux2 = L->readsbytes;
    return c;
}

val lo_strtmp(lower *L, Expr *e)
{
    e = unparen(e);
    if (lo_isbytes2str(e) && !(e->flags & LO_FLAG_SAVED)) {
        vec_push(L->ar, &L->f->strtmps, e);
        val v = lo_eval(L, e->call.args.at[0]);
        return lo_leaf2(v.v[0], v.v[1]);
    }
    return lo_eval(L, e);
}

/* Literals of structs and arrays in which nothing is called: nothing can change the bytes before the lookup. */
static bool is_plainkey(const Expr *e)
{
    while (e->kind == X_PAREN) e = e->x;
    if (e->mode == M_CONST || e->kind == X_NAME) return true;
    if (e->kind == X_SELECTOR) return is_plainkey(e->sel.x);
    if (e->kind == X_CALL) return e->call.ck == CK_CONV && is_plainkey(e->call.args.at[0]);
    if (e->kind != X_COMPOSITE || (under(e->type)->kind != TY_STRUCT && under(e->type)->kind != TY_ARRAY)) return false;
    for (int i = 0; i < e->comp.elts.n; i++) {
        const Expr *x = e->comp.elts.at[i];
        if (!is_plainkey(x->kind == X_KEYVALUE ? x->kv.value : x)) return false;
    }
    return true;
}

val lo_literalkey(lower *L, Expr *e)
{
    L->readskey = is_plainkey(e);
    val v = lo_eval(L, e);
    L->readskey = false;
    return v;
}

val lo_mapkey(lower *L, Expr *e, Type *kt)
{
    return under(kt)->kind == TY_STRING ? lo_strtmp(L, e) : lo_evalas(L, e, kt);
}

/* ---- arithmetic ---- */

/* A shift count as an unsigned 64-bit number; panics when negative. */
irval *lo_tocount(lower *L, val v, Type *t)
{
    irval *c = v.v[0];
    if (c->op == IR_CONST) return lo_int(L, IT_U64, c->imm);
    if (c->type == IT_U64) return c;
    if (c->type >= IT_I8 && c->type <= IT_I64) {
        if (c->type != IT_I64) c = OP(L, IR_CONV, IT_I64, 1, c);
        OP(L, IR_SHIFTCHK, IT_VOID, 1, c);
    }
    return OP(L, IR_CONV, IT_U64, 1, c);
}

static int arith_op(int tok)
{
    switch (tok) {
    case T_ADD: return IR_ADD;
    case T_SUB: return IR_SUB;
    case T_MUL: return IR_MUL;
    case T_QUO: return IR_DIV;
    case T_REM: return IR_MOD;
    case T_AND: return IR_AND;
    case T_OR: return IR_OR;
    case T_XOR: return IR_XOR;
    case T_ANDNOT: return IR_ANDNOT;
    case T_SHL: return IR_SHL;
    default: return IR_SHR;
    }
}

static val wide(lower *L, val x)
{
    if (x.v[0]->type == IT_F64) return x;
    irval *re = OP(L, IR_CONV, IT_F64, 1, x.v[0]);
    return lo_leaf2(re, OP(L, IR_CONV, IT_F64, 1, x.v[1]));
}

static val complex_arith(lower *L, int tok, val x, val y)
{
    int ty = x.v[0]->type;
    if (tok == T_ADD || tok == T_SUB) {
        int op = tok == T_ADD ? IR_ADD : IR_SUB;
        irval *re = OP(L, op, ty, 2, x.v[0], y.v[0]);
        return lo_leaf2(re, OP(L, op, ty, 2, x.v[1], y.v[1]));
    }
    x = wide(L, x);
    y = wide(L, y);
    irval *re, *im;
    if (tok == T_MUL) {
        irval *a = OP(L, IR_MUL, IT_F64, 2, x.v[0], y.v[0]), *b = OP(L, IR_MUL, IT_F64, 2, x.v[1], y.v[1]);
        irval *c = OP(L, IR_MUL, IT_F64, 2, x.v[0], y.v[1]), *d = OP(L, IR_MUL, IT_F64, 2, x.v[1], y.v[0]);
        re = OP(L, IR_SUB, IT_F64, 2, a, b);
        im = OP(L, IR_ADD, IT_F64, 2, c, d);
    } else {
        irval *r = lo_rt(L, RTC_COMPLEXDIV, IT_VOID, 4, x.v[0], x.v[1], y.v[0], y.v[1]);
        re = lo_res(L, r, 0, IT_F64);
        im = lo_res(L, r, 1, IT_F64);
    }
    if (ty == IT_F64) return lo_leaf2(re, im);
    re = OP(L, IR_CONV, IT_F32, 1, re);
    return lo_leaf2(re, OP(L, IR_CONV, IT_F32, 1, im));
}

static val concat2(lower *L, val x, val y, Expr *e)
{
    irval *r = lo_rt(L, RTC_CONCAT, IT_VOID, 4, x.v[0], x.v[1], y.v[0], y.v[1]);
    r->src = e;
    irval *p = lo_res(L, r, 0, IT_PTR);
    return lo_leaf2(p, lo_res(L, r, 1, IT_I64));
}

/* x tok y; t: type of x and the result, yt: of y, which differs for shifts. Operands are loaded. */
val lo_arith(lower *L, int tok, val x, val y, Type *t, Type *yt, Expr *e)
{
    Type *u = under(t);
    if (u->kind == TY_STRING) return concat2(L, x, y, e);
    if (u->kind == TY_COMPLEX64 || u->kind == TY_COMPLEX128 || u->kind == TY_UCOMPLEX) return complex_arith(L, tok, x, y);
    irval *b = y.v[0];
    if (tok == T_SHL || tok == T_SHR) b = lo_tocount(L, y, yt);
    return lo_leaf(OP(L, arith_op(tok), x.v[0]->type, 2, x.v[0], b));
}

/* A chain of string additions becomes one call. */
static bool is_text(Type *t) { return under(t)->kind == TY_STRING || under(t)->kind == TY_USTRING; }

/* With a constant that is not empty in it, the sum is always a new string. */
static val concat_chain(lower *L, Expr *e)
{
    int n = 1;
    Expr *x = e;
    while (x->kind == X_BINARY && x->op == T_ADD && x->mode != M_CONST) {
        n++;
        x = unparen(x->bin.x);
    }
    irval **ops = arena_array(L->ar, irval *, 2 * n);
    Expr **es = arena_array(L->ar, Expr *, n);
    x = e;
    for (int i = n - 1; i > 0; i--) {
        es[i] = x->bin.y;
        x = unparen(x->bin.x);
    }
    es[0] = x;
    bool anew = false;
    for (int i = 0; i < n; i++) anew |= es[i]->mode == M_CONST && const_string(es[i]->cv).n > 0;
    for (int i = 0; i < n; i++) {
        val v = anew ? lo_strtmp(L, es[i]) : lo_eval(L, es[i]);
        ops[2 * i] = v.v[0];
        ops[2 * i + 1] = v.v[1];
    }
    L->at = e->at;
    irval *r = lo_mark(L, ir_appendn(lo_cur(L), IR_RT, IT_VOID, ops, 2 * n));
    r->imm = RTC_CONCAT;
    r->src = e;
    irval *p = lo_res(L, r, 0, IT_PTR);
    return lo_leaf2(p, lo_res(L, r, 1, IT_I64));
}

/* ---- comparison ---- */

static irval *not(lower *L, irval *c) { return OP(L, IR_NOT, IT_BOOL, 1, c); }

static irval *iface_equal(lower *L, val x, Type *xt, val y, Type *yt)
{
    irval *a = lo_typeword(L, x, xt), *b = lo_typeword(L, y, yt);
    return lo_rt(L, RTC_EFACEEQ, IT_BOOL, 4, a, x.v[1], b, y.v[1]);
}

static irval *and_later(lower *L, irval *acc, irval *(*f)(lower *, val, val, Type *), val x, val y, Type *t)
{
    if (!acc) return f(L, x, y, t);
    irlocal *l = lo_tempk(L, TY_BOOL);
    irblock *more = lo_block(L), *join = lo_block(L);
    lo_st(L, lo_of(l), 0, acc);
    lo_br(L, acc, more, join, 0);
    lo_set(L, more);
    lo_st(L, lo_of(l), 0, f(L, x, y, t));
    lo_jump(L, join);
    lo_set(L, join);
    return lo_ld(L, lo_of(l), 0, IT_BOOL);
}

static irval *iface_equal1(lower *L, val x, val y, Type *t) { return iface_equal(L, x, t, y, t); }

static irval *struct_equal(lower *L, val x, val y, Type *t, irval *acc)
{
    Type *u = under(t);
    for (int i = 0; i < u->st.n; i++) {
        Type *ft;
        Object *f = u->st.f[i].var;
        if (f->name && f->name->n == 1 && f->name->s[0] == '_') continue;
        val a = lo_field(L, x, t, i, &ft), b = lo_field(L, y, t, i, &ft);
        if (under(ft)->kind == TY_STRUCT) { acc = struct_equal(L, a, b, ft, acc); continue; }
        if (under(ft)->kind == TY_ARRAY) continue;                 /* of length 0 */
        if (under(ft)->kind == TY_INTERFACE) { acc = and_later(L, acc, iface_equal1, a, b, ft); continue; }
        irval *c = lo_equal(L, a, b, ft);
        acc = acc ? OP(L, IR_AND, IT_BOOL, 2, acc, c) : c;
    }
    return acc;
}

/* x == y, both of type t */
irval *lo_equal(lower *L, val x, val y, Type *t)
{
    Type *u = under(t);
    if (lo_ismem(L, t)) {
        const rtype *rt = ir_rtype(L->p, t);
        irval *p = lo_addrp(L, lo_spill(L, x, t)), *q = lo_addrp(L, lo_spill(L, y, t));
        if (rt->flags & RT_MEMEQ) {
            irval *v = OP(L, IR_MEMEQ, IT_BOOL, 2, p, q);
            v->imm = (int64_t)rt->size;
            return v;
        }
        return lo_rt(L, RTC_EQUAL, IT_BOOL, 3, lo_word(L, rt), p, q);
    }
    x = lo_load(L, x, t);
    y = lo_load(L, y, t);
    switch (u->kind) {
    case TY_STRING: case TY_USTRING:
        if (y.v[1]->op == IR_CONST && y.v[1]->imm == 0) return OP(L, IR_EQ, IT_BOOL, 2, x.v[1], y.v[1]);
        if (x.v[1]->op == IR_CONST && x.v[1]->imm == 0) return OP(L, IR_EQ, IT_BOOL, 2, y.v[1], x.v[1]);
        return lo_reading(L, OP(L, IR_STREQ, IT_BOOL, 4, x.v[0], x.v[1], y.v[0], y.v[1]));
    case TY_INTERFACE: return iface_equal(L, x, t, y, t);
    case TY_COMPLEX64: case TY_COMPLEX128: case TY_UCOMPLEX: {
        irval *a = OP(L, IR_EQ, IT_BOOL, 2, x.v[0], y.v[0]), *b = OP(L, IR_EQ, IT_BOOL, 2, x.v[1], y.v[1]);
        return OP(L, IR_AND, IT_BOOL, 2, a, b);
    }
    case TY_STRUCT: {
        irval *c = struct_equal(L, x, y, t, NULL);
        return c ? c : lo_int(L, IT_BOOL, 1);
    }
    case TY_ARRAY: return lo_int(L, IT_BOOL, 1);
    }
    return OP(L, IR_EQ, IT_BOOL, 2, x.v[0], y.v[0]);
}

static irval *equal_unboxed(lower *L, val x, val y, Type *t) { return lo_equal(L, lo_unbox(L, x.v[1], t), y, t); }

/* interface == concrete */
static irval *mixed_equal(lower *L, val x, Type *xt, val y, Type *yt)
{
    x = lo_load(L, x, xt);
    irval *w = lo_typeword(L, x, xt);
    irval *same = OP(L, IR_EQ, IT_BOOL, 2, w, lo_word(L, ir_rtype(L->p, yt)));
    if (lo_size(L, yt) == 0) return same;
    return and_later(L, same, equal_unboxed, x, y, yt);
}

static int cmp_op(int tok)
{
    switch (tok) {
    case T_EQL: return IR_EQ;
    case T_NEQ: return IR_NE;
    case T_LSS: return IR_LT;
    case T_LEQ: return IR_LE;
    case T_GTR: return IR_GT;
    default: return IR_GE;
    }
}

irval *lo_compare(lower *L, int tok, val x, Type *xt, val y, Type *yt)
{
    if (tok != T_EQL && tok != T_NEQ) {
        x = lo_load(L, x, xt);
        y = lo_load(L, y, yt);
        int op = cmp_op(tok);
        if (under(xt)->kind == TY_STRING || under(xt)->kind == TY_USTRING) {
            irval *c = lo_reading(L, OP(L, IR_STRCMP, IT_I64, 4, x.v[0], x.v[1], y.v[0], y.v[1]));
            return OP(L, op, IT_BOOL, 2, c, lo_i64(L, 0));
        }
        return OP(L, op, IT_BOOL, 2, x.v[0], y.v[0]);
    }
    bool xi = under(xt)->kind == TY_INTERFACE, yi = under(yt)->kind == TY_INTERFACE;
    irval *c;
    if (xi && yi) c = iface_equal(L, lo_load(L, x, xt), xt, lo_load(L, y, yt), yt);
    else if (xi) c = mixed_equal(L, x, xt, y, yt);
    else if (yi) c = mixed_equal(L, y, yt, x, xt);
    else {
        c = lo_equal(L, x, y, xt);
        if (tok == T_NEQ && c->op == IR_EQ && c == L->b->last) { c->op = IR_NE; return c; }
    }
    return tok == T_EQL ? c : not(L, c);
}

static irval *compare_nil(lower *L, int tok, Expr *x)
{
    val v = lo_eval(L, x);
    irval *z = v.v[0]->type == IT_PTR ? lo_nil(L) : lo_int(L, v.v[0]->type, 0);
    return OP(L, tok == T_EQL ? IR_EQ : IR_NE, IT_BOOL, 2, v.v[0], z);
}

/* ---- conditions ---- */

void lo_cond(lower *L, Expr *e, irblock *t, irblock *f)
{
    for (;;) {
        e = unparen(e);
        if (e->mode == M_CONST && e->cv) { lo_cur(L); lo_jump(L, const_bool(e->cv) ? t : f); return; }
        if (e->flags & LO_FLAG_SAVED) break;
        if (e->kind == X_UNARY && e->op == T_NOT) {
            irblock *x = t;
            t = f;
            f = x;
            e = e->bin.x;
            continue;
        }
        if (e->kind == X_BINARY && (e->op == T_LAND || e->op == T_LOR)) {
            irblock *mid = lo_block(L);
            if (e->op == T_LAND) lo_cond(L, e->bin.x, mid, f); else lo_cond(L, e->bin.x, t, mid);
            lo_set(L, mid);
            e = e->bin.y;
            continue;
        }
        break;
    }
    lo_br(L, lo_root(L, e).v[0], t, f, 0);
}

static val and_or(lower *L, Expr *e)
{
    irlocal *l = lo_tempk(L, TY_BOOL);
    irblock *more = lo_block(L), *join = lo_block(L);
    irval *x = lo_root(L, e->bin.x).v[0];
    lo_st(L, lo_of(l), 0, x);
    if (e->op == T_LAND) lo_br(L, x, more, join, 0); else lo_br(L, x, join, more, 0);
    lo_set(L, more);
    lo_st(L, lo_of(l), 0, lo_root(L, e->bin.y).v[0]);
    lo_jump(L, join);
    lo_set(L, join);
    return lo_leaf(lo_ld(L, lo_of(l), 0, IT_BOOL));
}

/* ---- kinds of expressions ---- */

static NOINLINE val eval_binary(lower *L, Expr *e)
{
    int tok = e->op;
    if (tok == T_LAND || tok == T_LOR) return and_or(L, e);
    if (tok == T_EQL || tok == T_NEQ || tok == T_LSS || tok == T_GTR || tok == T_LEQ || tok == T_GEQ) {
        irval *c;
        if (lo_isnilexpr(e->bin.y)) c = lo_isnilexpr(e->bin.x) ? lo_int(L, IT_BOOL, tok == T_EQL) : compare_nil(L, tok, e->bin.x);
        else if (lo_isnilexpr(e->bin.x)) c = compare_nil(L, tok, e->bin.y);
        else {
            Type *xt = e->bin.x->type, *yt = e->bin.y->type;
            bool bytes = (lo_isbytes2str(unparen(e->bin.x)) || lo_isbytes2str(unparen(e->bin.y))) && is_text(xt) && is_text(yt);
            val x = bytes ? lo_strtmp(L, e->bin.x) : lo_eval(L, e->bin.x), y = bytes ? lo_strtmp(L, e->bin.y) : lo_eval(L, e->bin.y);
            L->at = e->at;
            L->readsbytes = bytes;
            c = lo_compare(L, tok, x, xt, y, yt);
            L->readsbytes = false;
        }
        return lo_leaf(c);
    }
    if (tok == T_ADD && (under(e->type)->kind == TY_STRING || under(e->type)->kind == TY_USTRING)) return concat_chain(L, e);
    val x = lo_eval(L, e->bin.x), y = lo_eval(L, e->bin.y);
    L->at = e->at;
    return lo_arith(L, tok, x, y, e->type, e->bin.y->type, e);
}

static NOINLINE val eval_recv(lower *L, Expr *e)
{
    Type *et = under(e->bin.x->type)->elem;
    irval *c = lo_root(L, e->bin.x).v[0];
    L->at = e->at;
    if (lo_size(L, et) == 0) {
        lo_rt(L, RTC_CHANRECV, IT_BOOL, 2, c, lo_nil(L));
        return lo_zero(L, et);
    }
    irlocal *l = lo_temp(L, et);
    irval *a = lo_addrp(L, lo_of(l));
    lo_rt(L, RTC_CHANRECV, IT_BOOL, 2, c, a);
    return lo_load(L, lo_memval(lo_of(l)), et);
}

static NOINLINE val eval_unary(lower *L, Expr *e)
{
    Expr *x = e->bin.x;
    switch (e->op) {
    case T_ARROW: return eval_recv(L, e);
    case T_AND: {
        Expr *y = unparen(x);
        if (y->kind == X_COMPOSITE) {
            irval *p = lo_new(L, y->type, e);
            lo_complit_into(L, y, y->type, lo_at(p), true);
            return lo_leaf(p);
        }
        addr a = lo_address(L, y);
        return lo_leaf(lo_note1(L, lo_addrp(L, a), "address-of", e));
    }
    }
    val v = lo_eval(L, x);
    L->at = e->at;
    int op;
    switch (e->op) {
    case T_ADD: return v;
    case T_SUB: op = IR_NEG; break;
    case T_XOR: op = IR_COM; break;
    default: op = IR_NOT; break;
    }
    irval *a = OP(L, op, v.v[0]->type, 1, v.v[0]);
    if (v.n == 2) return lo_leaf2(a, OP(L, op, v.v[1]->type, 1, v.v[1]));
    return lo_leaf(a);
}

static bool const_between(irval *a, irval *b) { return a->op == IR_CONST && b->op == IR_CONST && a->imm >= 0 && a->imm <= b->imm; }

static void slice_check(lower *L, int kind, irval **ops, int n, int uns)
{
    bool ok = true;
    for (int i = 0; i + 1 < n && ok; i++) ok = const_between(ops[i], ops[i + 1]);
    if (ok) return;
    irval *v = lo_mark(L, ir_appendn(lo_cur(L), IR_SLICEB, IT_VOID, ops, n));
    v->imm = kind;
    v->aux2 = uns;
}

static bool is_uint64(lower *L, Expr *e)
{
    return e && e->mode != M_CONST && lo_flat(L, e->type)->leaf[0].type == IT_U64;
}

/* Bounds, length and capacity of x[lo:hi:max]; p: where the data is, size: of an element. */
static val slice_of(lower *L, Expr *e, irval *p, irval *len, irval *cap, uint64_t size, bool isslice, bool isstring)
{
    int uns = is_uint64(L, e->slice.lo) | is_uint64(L, e->slice.hi) << 1 | is_uint64(L, e->slice.max) << 2;
    irval *lo = e->slice.lo ? length64(L, e->slice.lo) : lo_i64(L, 0);
    irval *hi = e->slice.hi ? length64(L, e->slice.hi) : NULL;
    irval *max = e->slice.max ? length64(L, e->slice.max) : NULL;
    L->at = e->at;
    if (max) {
        irval *ops[4] = { lo, hi, max, cap };
        slice_check(L, isslice ? SB_SLICE3_CAP : SB_SLICE3_LEN, ops, 4, uns);
        cap = max;
    } else if (hi) {
        irval *ops[3] = { lo, hi, cap };
        slice_check(L, isslice ? SB_SLICE_HI_CAP : SB_SLICE_HI_LEN, ops, 3, uns);
    } else {
        irval *ops[2] = { lo, len };
        bool zero = lo->op == IR_CONST && lo->imm == 0;
        if (!zero) slice_check(L, SB_SLICE_LO, ops, 2, uns);
        hi = len;
    }
    if (lo->op == IR_CONST && lo->imm == 0) return isstring ? lo_leaf2(p, hi) : lo_leaf3(p, hi, cap);
    irval *n = OP(L, IR_SUB, IT_I64, 2, hi, lo);
    irval *c = isstring ? n : hi == cap ? n : OP(L, IR_SUB, IT_I64, 2, cap, lo);
    /* a pointer behind the end would point at the next object: with capacity 0 it stays */
    irval *zero = lo_i64(L, 0);
    irval *some = OP(L, IR_NE, IT_BOOL, 2, c, zero);
    irval *step = OP(L, IR_SELECT, IT_I64, 3, some, lo, zero);
    irval *q = OP(L, IR_PTRIDX, IT_PTR, 2, p, step);
    q->imm = (int64_t)size;
    if (unlikely(L->p->subslice)) q->flags |= IRF_SLICED;
    return isstring ? lo_leaf2(q, n) : lo_leaf3(q, n, c);
}

static NOINLINE val eval_slice(lower *L, Expr *e)
{
    Expr *x = e->slice.x;
    lo_prep(L, x);
    lo_prepbound(L, e->slice.lo);
    lo_prepbound(L, e->slice.hi);
    lo_prepbound(L, e->slice.max);
    lo_settleroot(L, unparen(x));
    Type *t = under(x->type);
    switch (t->kind) {
    case TY_SLICE: {
        val v = lo_eval(L, x);
        return slice_of(L, e, lo_note1(L, v.v[0], "slice", e), v.v[1], v.v[2], lo_size(L, t->elem), true, false);
    }
    case TY_STRING: case TY_USTRING: {
        val v = lo_eval(L, x);
        return slice_of(L, e, lo_note1(L, v.v[0], "slice", e), v.v[1], v.v[1], 1, false, true);
    }
    case TY_POINTER: {
        Type *a = under(t->elem);
        irval *p = lo_eval(L, x).v[0];
        L->at = e->at;
        lo_nilcheck(L, p);
        irval *n = lo_i64(L, a->arr.len);
        p = lo_note1(L, p, "slice", e);
        return slice_of(L, e, p, n, n, lo_size(L, a->elem), false, false);
    }
    default: {
        addr a = lo_address(L, x);
        irval *p = lo_addrp(L, a), *n = lo_i64(L, t->arr.len);
        if (L->p->noting) p = lo_noted(L, lo_leaf(p), &(irnote){ .why = "address-of", .e = x, .at = e->at }).v[0];
        p = lo_note1(L, p, "slice", e);
        return slice_of(L, e, p, n, n, lo_size(L, t->elem), false, false);
    }
    }
}

static val func_value(lower *L, Object *o)
{
    irval *v = OP(L, IR_FUNC, IT_PTR, 0);
    v->fn = ir_fn_of_obj(L->p, o);
    return lo_leaf(v);
}

/* A copy of e with the results of its operand as operands. */
Expr *lo_spread(lower *L, Expr *e)
{
    Type **ts;
    int n;
    val *vs = lo_call(L, e->call.args.at[0], &ts, &n);
    Expr *c = arena_new(L->p->ar, Expr), *xs = arena_array(L->p->ar, Expr, n);
    expr_copy(c, e);
    c->call.args.at = arena_array(L->p->ar, Expr *, n);
    c->call.args.n = n;
    for (int i = 0; i < n; i++) {
        xs[i].kind = X_BAD;
        xs[i].mode = M_VALUE;
        xs[i].type = ts[i];
        xs[i].at = e->at;
        c->call.args.at[i] = &xs[i];
        lo_keep(L, &xs[i], vs[i]);
    }
    return c;
}

static NOINLINE val eval_call(lower *L, Expr *e)
{
    if (e->call.ck == CK_CONV) {
        Expr *x = e->call.args.at[0];
        val v = lo_hoisted(L, e) ? lo_root(L, x) : lo_eval(L, x);
        L->at = e->at;
        return lo_convert(L, v, x->type, e->type, e);
    }
    if (e->call.ck == CK_BUILTIN) return lo_builtin(L, lo_spreads(e) ? lo_spread(L, e) : e);
    return lo_call1(L, e);
}

static NOINLINE val eval_selector(lower *L, Expr *e)
{
    if (e->sel.obj) {
        if (e->sel.obj->kind == O_FUNC) return func_value(L, e->sel.obj);
        return lo_load(L, lo_place(L, e), e->type);
    }
    switch (e->sel.s->kind) {
    case SEL_METHOD: return lo_methodvalue(L, e);
    case SEL_METHODEXPR: return lo_methodexpr(L, e);
    default: return lo_load(L, lo_place(L, e), e->type);
    }
}

val lo_eval(lower *L, Expr *e)
{
    e = unparen(e);
    if (e->flags & LO_FLAG_SAVED) return lo_take(L, e);
    if (e->mode == M_CONST && e->cv) return lo_const(L, e->cv, e->type);
    switch (e->kind) {
    case X_NAME: {
        Object *o = e->name.obj;
        if (!o || o->kind == O_NIL) return lo_zero(L, e->type);
        if (o->kind == O_FUNC) return func_value(L, o);
        if (o->kind == O_VAR) return lo_load(L, lo_varplace(L, o), o->type);
        if (o->kind == O_CONST && o->cv) return lo_const(L, o->cv, e->type);
        break;
    }
    case X_COMPOSITE: return lo_complit(L, e);
    case X_FUNCLIT: return lo_funclit(L, e);
    case X_SELECTOR: return eval_selector(L, e);
    case X_INDEX: {
        Type *xt = e->index.x->type ? under(e->index.x->type) : NULL;
        if (!xt) break;
        Type *et = e->type->kind == TY_TUPLE ? e->type->tuple.at[0] : e->type;
        return lo_load(L, lo_place(L, e), et);
    }
    case X_STAR: return lo_load(L, lo_place(L, e), e->type);
    case X_SLICE: return eval_slice(L, e);
    case X_ASSERT: return lo_assert(L, e);
    case X_CALL: return eval_call(L, e);
    case X_UNARY: return eval_unary(L, e);
    case X_BINARY: return eval_binary(L, e);
    }
    lo_fail(L, arena_printf(L->p->ar, "internal error: expression kind %d", e->kind));
    return lo_zero(L, e->type ? e->type : L->t->typ[TY_INT]);
}
