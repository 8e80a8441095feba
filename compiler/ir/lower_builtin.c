/* lower_builtin.c - built-in functions.
 *
 * Those that may stand in defer and go (close, copy, delete, panic, print ...) evaluate their operands in lo_builtinsite and act in
 * lo_emitbuiltin, so that both steps can be in different functions.
 */
#include "compiler/ir/lower.h"

static irval *to64(lower *L, irval *v) { return v->type == IT_I64 ? v : OP(L, IR_CONV, IT_I64, 1, v); }

static irval *len_operand(lower *L, Expr *e)
{
    bool u;
    return to64(L, lo_index64(L, e, &u));
}

/* ---- append ---- */

static val append_slice(lower *L, Type *elem, val s, val other, Expr *e)
{
    irval *w = lo_word(L, ir_rtype(L->p, elem));
    irval *r = lo_rt(L, RTC_APPENDSLICE, IT_VOID, 6, w, s.v[0], s.v[1], s.v[2], other.v[0], other.v[1]);
    r->src = e;
    irval *p = lo_res(L, r, 0, IT_PTR), *n = lo_res(L, r, 1, IT_I64);
    return lo_leaf3(p, n, lo_res(L, r, 2, IT_I64));
}

static val append_values(lower *L, Type *elem, val s, val *vs, int n, Expr *e)
{
    irlocal *lp = lo_tempk(L, TY_UNSAFEPTR), *lc = lo_tempk(L, TY_INT);
    irblock *grow = lo_block(L), *join = lo_block(L);
    irval *k = lo_i64(L, n);
    irval *len = OP(L, IR_ADD, IT_I64, 2, s.v[1], k);
    if (!L->p->noting) lo_st(L, lo_of(lp), 0, s.v[0]);   /* reports see one way only, by what grows it */
    lo_st(L, lo_of(lc), 0, s.v[2]);
    bool huge = lo_size(L, elem) == 0;                 /* only then the length can overflow */
    irval *ulen = huge ? OP(L, IR_CONV, IT_U64, 1, len) : len, *ucap = huge ? OP(L, IR_CONV, IT_U64, 1, s.v[2]) : s.v[2];
    irval *full = OP(L, IR_GT, IT_BOOL, 2, ulen, ucap);
    lo_br(L, full, grow, join, -1);
    lo_set(L, grow);
    irval *w = lo_word(L, ir_rtype(L->p, elem));
    irval *r = lo_rt(L, RTC_GROWSLICE, IT_VOID, 5, w, s.v[0], len, s.v[2], lo_i64(L, n));
    r->src = e;
    irval *np = lo_res(L, r, 0, IT_PTR), *nc = lo_res(L, r, 1, IT_I64);
    lo_st(L, lo_of(lp), 0, np);
    lo_st(L, lo_of(lc), 0, nc);
    lo_jump(L, join);
    lo_set(L, join);
    irval *p = lo_ld(L, lo_of(lp), 0, IT_PTR), *c = lo_ld(L, lo_of(lc), 0, IT_I64);
    int64_t size = (int64_t)lo_size(L, elem);
    if (size) {
        irval *q = OP(L, IR_PTRIDX, IT_PTR, 2, p, s.v[1]);
        q->imm = size;
        q->flags |= IRF_NONNULL;
        for (int i = 0; i < n; i++) lo_store(L, (addr){ q, NULL, i * size }, vs[i], elem);
    }
    return lo_leaf3(p, len, c);
}

/* What append reads only after it has computed its other operands, as gc does: a variable, field, element, entry of a map or what a pointer leads to. */
static bool is_place(Expr *x, Type *elem)
{
    x = unparen(x);
    if (x->flags & LO_FLAG_SAVED) return false;
    return (x->kind == X_NAME || x->kind == X_SELECTOR || x->kind == X_INDEX || x->kind == X_STAR) && x->mode != M_CONST && type_identical(x->type, elem);
}

/* The slice flows on by a temporary. */
static val note_appendee(lower *L, val s, Expr *e)
{
    s = lo_note(L, s, "call parameter", e);
    s.v[0] = lo_ld(L, lo_shown_temp(L, s.v[0]), 0, IT_PTR);
    return s;
}

/* The slice that e, a call of append, appends to. */
static val appendee(lower *L, Expr *e, addr *place)
{
    Expr *x = e->call.args.at[0];
    val s;
    if (place) s = lo_load(L, lo_memval(*place), e->type);
    else if (lo_isnilexpr(x)) s = lo_zero(L, e->type);
    else {
        lo_settleroot(L, unparen(x));
        s = lo_eval(L, x);
    }
    return L->p->noting && e->call.args.n > 1 ? note_appendee(L, s, e) : s;
}

/* The n of append(s, make([]T, n)...), which needs no other slice; NULL: x is something else. Reports tell of the slice all the same. */
static Expr *made_length(lower *L, Expr *x)
{
    x = unparen(x);
    bool made = x->kind == X_CALL && x->call.ck == CK_BUILTIN && x->call.builtin == B_MAKE && x->call.args.n == 2;
    return made && !L->p->telling ? x->call.args.at[1] : NULL;
}

val lo_append(lower *L, Expr *e, addr *place)
{
    Exprs *as = &e->call.args;
    Type *st = e->type, *elem = under(st)->elem;
    Expr *made = e->call.ddd ? made_length(L, as->at[1]) : NULL;
    for (int i = place ? 1 : 0; i < as->n; i++) lo_prep(L, i == 1 && made ? made : as->at[i]);
    val s = { V_NONE, 0 };
    bool last = as->n > 1 && !place && is_place(as->at[0], st);       /* the slice is read behind what is appended, unless that is a place itself */
    if (last) lo_settleplace(L, as->at[0]);
    else s = appendee(L, e, place);
    if (as->n == 1) return s;
    if (e->call.ddd) {
        if (lo_isnilexpr(as->at[1])) return last ? appendee(L, e, place) : s;
        Expr *x = made ? made : as->at[1];
        lo_settle(L, x, NULL);
        if (is_place(x, x->type)) lo_settleplace(L, x);
        else if (last) lo_ahead(L, lo_isbytes2str(unparen(x)) ? unparen(x)->call.args.at[0] : x, NULL);
        if (last) s = appendee(L, e, place);
        val o = made ? lo_leaf2(ir_const(L->b, IT_PTR, 0), len_operand(L, made)) : lo_note(L, lo_strtmp(L, as->at[1]), "call parameter", e);
        L->at = e->at;
        return append_slice(L, elem, s, o, e);
    }
    int n = as->n - 1;
    val *vs = arena_array(L->ar, val, n);
    bool *later = arena_array(L->ar, bool, n);
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < n; i++) {
            Expr *x = as->at[i + 1];
            if (pass == 0) {
                lo_settle(L, x, elem);
                later[i] = !place && is_place(x, elem);    /* an entry in place has its operands by now, one after the other */
                if (later[i]) lo_settleplace(L, x);
            }
            if (later[i] != (pass == 1)) continue;
            vs[i] = lo_note(L, lo_evalas(L, x, elem), "call parameter", e);
            if (n > 1) vs[i] = lo_snapshot(L, vs[i], elem); else vs[i] = lo_load(L, vs[i], elem);
        }
    if (s.kind == V_NONE) s = appendee(L, e, place);
    L->at = e->at;
    return append_values(L, elem, s, vs, n, e);
}

/* ---- make, min, max ---- */

static val do_make(lower *L, Expr *e)
{
    Exprs *as = &e->call.args;
    Type *t = e->type, *u = under(t);
    for (int i = 1; i < as->n; i++) lo_prep(L, as->at[i]);
    irval *n = as->n > 1 ? len_operand(L, as->at[1]) : NULL, *c = as->n > 2 ? len_operand(L, as->at[2]) : n;
    L->at = e->at;
    irval *r;
    switch (u->kind) {
    case TY_SLICE:
        r = lo_rt(L, RTC_MAKESLICE, IT_PTR, 3, lo_word(L, ir_rtype(L->p, u->elem)), n, c);
        r->src = e;
        return lo_leaf3(r, n, c);
    case TY_MAP:
        if (!n) n = lo_i64(L, 0);
        r = lo_rt(L, RTC_MAKEMAP, IT_PTR, 2, lo_word(L, ir_rtype(L->p, t)), n);
        break;
    default:
        if (!n) n = lo_i64(L, 0);
        r = lo_rt(L, RTC_MAKECHAN, IT_PTR, 2, lo_word(L, ir_rtype(L->p, t)), n);
        break;
    }
    r->src = e;
    r->flags |= IRF_NONNULL;
    return lo_leaf(r);
}

static val do_minmax(lower *L, Expr *e)
{
    Exprs *as = &e->call.args;
    bool max = e->call.builtin == B_MAX;
    Type *t = e->type, *u = under(t);
    for (int i = 0; i < as->n; i++) lo_prep(L, as->at[i]);
    for (int i = 0; i < as->n; i++) lo_settle(L, as->at[i], NULL);
    val acc = lo_eval(L, as->at[0]);
    for (int i = 1; i < as->n; i++) {
        val x = lo_eval(L, as->at[i]);
        L->at = e->at;
        int ty = acc.v[0]->type;
        if (u->kind == TY_FLOAT32 || u->kind == TY_FLOAT64) {
            acc = lo_leaf(OP(L, max ? IR_FMAX : IR_FMIN, ty, 2, acc.v[0], x.v[0]));
            continue;
        }
        irval *c = lo_compare(L, max ? T_GTR : T_LSS, x, t, acc, t);
        val r = { V_LEAF, acc.n };
        for (int k = 0; k < acc.n; k++) r.v[k] = OP(L, IR_SELECT, acc.v[k]->type, 3, c, x.v[k], acc.v[k]);
        acc = r;
    }
    return acc;
}

/* ---- len, cap, parts ---- */

static val do_len(lower *L, Expr *e)
{
    Expr *x = e->call.args.at[0];
    Type *t = under(x->type);
    bool cap = e->call.builtin == B_CAP;
    if (t->kind == TY_POINTER) t = under(t->elem);
    if (t->kind == TY_ARRAY) {
        lo_root(L, x);
        return lo_leaf(lo_i64(L, t->arr.len));
    }
    val v = lo_root(L, x);
    L->at = e->at;
    switch (t->kind) {
    case TY_MAP: return lo_leaf(OP(L, IR_MAPLEN, IT_I64, 1, v.v[0]));
    case TY_CHAN: return lo_leaf(lo_rt(L, cap ? RTC_CHANCAP : RTC_CHANLEN, IT_I64, 1, v.v[0]));
    }
    return lo_leaf(v.v[cap ? 2 : 1]);
}

static val do_complex(lower *L, Expr *e)
{
    int ft = under(e->type)->kind == TY_COMPLEX64 ? IT_F32 : IT_F64;
    irval *p[2];
    for (int i = 0; i < 2; i++) lo_prep(L, e->call.args.at[i]);
    for (int i = 0; i < 2; i++) lo_settle(L, e->call.args.at[i], NULL);
    for (int i = 0; i < 2; i++) {
        p[i] = lo_eval(L, e->call.args.at[i]).v[0];
        if (p[i]->type != ft) p[i] = OP(L, IR_CONV, ft, 1, p[i]);
    }
    return lo_leaf2(p[0], p[1]);
}

static val do_unsafe(lower *L, Expr *e)
{
    Exprs *as = &e->call.args;
    val x = lo_note(L, lo_eval(L, as->at[0]), "call parameter", e);
    switch (e->call.builtin) {
    case B_UNSAFE_ADD: {
        irval *i = len_operand(L, as->at[1]);
        irval *p = OP(L, IR_PTRIDX, IT_PTR, 2, x.v[0], i);
        p->imm = 1;
        return lo_leaf(p);
    }
    case B_UNSAFE_SLICE: case B_UNSAFE_STRING: {
        bool str = e->call.builtin == B_UNSAFE_STRING;
        irval *n = len_operand(L, as->at[1]);
        L->at = e->at;
        Type *elem = str ? L->t->typ[TY_UINT8] : under(as->at[0]->type)->elem;
        lo_rt(L, RTC_UNSAFESLICE, IT_VOID, 3, lo_word(L, ir_rtype(L->p, elem)), x.v[0], n)->aux2 = str;
        return str ? lo_leaf2(x.v[0], n) : lo_leaf3(x.v[0], n, n);
    }
    default: return lo_leaf(x.v[0]);     /* SliceData, StringData */
    }
}

static val do_new(lower *L, Expr *e)
{
    Expr *x = e->call.args.at[0];
    Type *t = under(e->type)->elem;
    if (x->mode == M_TYPE) {
        L->at = e->at;
        return lo_leaf(lo_new(L, t, e));
    }
    val v = lo_rootas(L, x, t);
    L->at = e->at;
    irval *p = lo_new(L, t, e);
    lo_store(L, lo_at(p), v, t);
    return lo_leaf(p);
}

/* ---- statements ---- */

static void print_value(lower *L, val v, Type *t)
{
    Type *u = under(t);
    v = lo_load(L, v, t);
    irval *x = v.v[0];
    switch (u->kind) {
    case TY_BOOL: case TY_UBOOL: lo_rt(L, RTC_PRINTBOOL, IT_VOID, 1, x); return;
    case TY_INT: case TY_INT8: case TY_INT16: case TY_INT32: case TY_INT64: case TY_UINTEGER: case TY_URUNE:
        lo_rt(L, RTC_PRINTINT, IT_VOID, 1, to64(L, x));
        return;
    case TY_UINT: case TY_UINT8: case TY_UINT16: case TY_UINT32: case TY_UINT64: case TY_UINTPTR:
        lo_rt(L, RTC_PRINTUINT, IT_VOID, 1, to64(L, x));
        return;
    case TY_FLOAT32: lo_rt(L, RTC_PRINTFLOAT, IT_VOID, 1, OP(L, IR_CONV, IT_F64, 1, x))->aux2 = 32; return;
    case TY_FLOAT64: case TY_UFLOAT: lo_rt(L, RTC_PRINTFLOAT, IT_VOID, 1, x); return;
    case TY_COMPLEX64: {
        irval *re = OP(L, IR_CONV, IT_F64, 1, v.v[0]);
        lo_rt(L, RTC_PRINTCOMPLEX, IT_VOID, 2, re, OP(L, IR_CONV, IT_F64, 1, v.v[1]))->aux2 = 32;
        return;
    }
    case TY_COMPLEX128: case TY_UCOMPLEX: lo_rt(L, RTC_PRINTCOMPLEX, IT_VOID, 2, v.v[0], v.v[1]); return;
    case TY_STRING: case TY_USTRING: lo_rt(L, RTC_PRINTSTRING, IT_VOID, 2, v.v[0], v.v[1]); return;
    case TY_SLICE: lo_rt(L, RTC_PRINTSLICE, IT_VOID, 3, v.v[0], v.v[1], v.v[2]); return;
    case TY_INTERFACE: lo_rt(L, RTC_PRINTEFACE, IT_VOID, 2, v.v[0], v.v[1]); return;
    default: lo_rt(L, RTC_PRINTPTR, IT_VOID, 1, x); return;
    }
}

static void do_print(lower *L, callsite *cs)
{
    bool ln = cs->builtin == B_PRINTLN;
    lo_rt(L, RTC_PRINTLOCK, IT_VOID, 0);
    for (int i = 0; i < cs->nargs; i++) {
        if (ln && i) lo_rt(L, RTC_PRINTSP, IT_VOID, 0);
        print_value(L, cs->args[i].v, cs->args[i].t);
    }
    if (ln) lo_rt(L, RTC_PRINTNL, IT_VOID, 0);
    lo_rt(L, RTC_PRINTUNLOCK, IT_VOID, 0);
}

static val do_recover(lower *L)
{
    irval *r = OP(L, IR_RECOVER, IT_VOID, 0);
    irval *w = lo_res(L, r, 0, IT_I64);
    return lo_leaf2(w, lo_res(L, r, 1, IT_PTR));
}

void lo_builtinsite(lower *L, Expr *e, callsite *cs)
{
    memset(cs, 0, sizeof *cs);
    Exprs *as = &e->call.args;
    cs->kind = CS_BUILTIN;
    cs->builtin = e->call.builtin;
    cs->e = e;
    cs->at = e->at;
    if (lo_spreads(e)) as = &lo_spread(L, e)->call.args;           /* defer print(f()) */
    cs->args = arena_array(L->ar, carg, as->n + 1);
    for (int i = 0; i < as->n; i++) lo_prep(L, as->at[i]);
    bool one_by_one = cs->builtin == B_PRINT || cs->builtin == B_PRINTLN;
    for (int i = 0; i < as->n && !one_by_one; i++) lo_settle(L, as->at[i], NULL);
    for (int i = 0; i < as->n; i++) {
        Type *t = as->at[i]->type;
        if (cs->builtin == B_PANIC) t = L->t->t_any;
        else if (cs->builtin == B_DELETE && i == 1) t = under(as->at[0]->type)->map.key;
        if (one_by_one) lo_settle(L, as->at[i], NULL);
        cs->args[cs->nargs++] = (carg){ lo_evalas(L, as->at[i], t), t };
    }
    L->at = e->at;
}

val lo_emitbuiltin(lower *L, callsite *cs)
{
    carg *a = cs->args;
    L->at = cs->at;
    switch (cs->builtin) {
    case B_PRINT: case B_PRINTLN: do_print(L, cs); break;
    case B_PANIC: {
        val v = lo_note(L, lo_load(L, a[0].v, a[0].t), "call parameter", cs->e);
        irblock *b = lo_cur(L);
        OP(L, IR_PANIC, IT_VOID, 2, v.v[0], v.v[1]);
        b->cold = true;
        L->b = NULL;
        break;
    }
    case B_RECOVER: return do_recover(L);
    case B_CLOSE: lo_rt(L, RTC_CLOSECHAN, IT_VOID, 1, a[0].v.v[0]); break;
    case B_COPY: {
        irval *w = lo_word(L, ir_rtype(L->p, under(a[0].t)->elem)), *from = lo_note1(L, a[1].v.v[0], "call parameter", cs->e);
        irval *r = lo_rt(L, RTC_SLICECOPY, IT_I64, 5, w, a[0].v.v[0], a[0].v.v[1], from, a[1].v.v[1]);
        r->src = cs->e;
        return lo_leaf(r);
    }
    case B_DELETE: lo_mapdelete(L, a[0].t, a[0].v.v[0], a[1].v); break;
    case B_CLEAR: {
        Type *u = under(a[0].t);
        if (u->kind == TY_MAP) lo_rt(L, RTC_MAPCLEAR, IT_VOID, 2, lo_word(L, ir_rtype(L->p, a[0].t)), a[0].v.v[0]);
        else lo_rt(L, RTC_MEMCLR, IT_VOID, 3, lo_word(L, ir_rtype(L->p, u->elem)), a[0].v.v[0], a[0].v.v[1]);
        break;
    }
    default: break;
    }
    return (val){ V_NONE, 0 };
}

/* delete(m, string(b)) of a map with string keys */
static bool delete_bytes(lower *L, Expr *e)
{
    Expr *x = e->call.args.at[0], *k = e->call.args.at[1];
    Type *mt = x->type;
    if (under(mt)->kind != TY_MAP || under(under(mt)->map.key)->kind != TY_STRING || !lo_isbytes2str(unparen(k))) return false;
    lo_prep(L, x);
    lo_prep(L, k);
    irval *m = lo_eval(L, x).v[0];
    val key = lo_strtmp(L, k);
    L->at = e->at;
    lo_mapdelete(L, mt, m, key);
    return true;
}

val lo_builtin(lower *L, Expr *e)
{
    switch (e->call.builtin) {
    case B_DELETE:
        if (delete_bytes(L, e)) return (val){ V_NONE, 0 };
        break;
    case B_APPEND: return lo_append(L, e, NULL);
    case B_CAP: case B_LEN: return do_len(L, e);
    case B_COMPLEX: return do_complex(L, e);
    case B_REAL: return lo_leaf(lo_root(L, e->call.args.at[0]).v[0]);
    case B_IMAG: return lo_leaf(lo_root(L, e->call.args.at[0]).v[1]);
    case B_MAKE: return do_make(L, e);
    case B_MAX: case B_MIN: return do_minmax(L, e);
    case B_NEW: return do_new(L, e);
    case B_RECOVER: L->at = e->at; return do_recover(L);
    case B_UNSAFE_ADD: case B_UNSAFE_SLICE: case B_UNSAFE_SLICEDATA: case B_UNSAFE_STRING: case B_UNSAFE_STRINGDATA:
        return do_unsafe(L, e);
    }
    callsite cs;
    lo_builtinsite(L, e, &cs);
    return lo_emitbuiltin(L, &cs);
}
