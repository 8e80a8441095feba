/* lower_conv.c - conversions: to interfaces, between basic types, strings and slices; type assertions.
 *
 * An interface is two leaves: a word (itab, or rtype for empty interfaces; 0 for nil) and a data pointer. Pointer-shaped
 * types (RT_DIRECT) are the data pointer themselves; other values are boxed: constants in static memory, the rest in
 * new objects, each a place for escape analysis.
 */
#include "compiler/ir/lower.h"
#include "base/utf8.h"

static bool is_string(Type *t) { t = under(t); return t->kind == TY_STRING || t->kind == TY_USTRING; }

bool lo_isempty(lower *L, Type *iface)
{
    Type *u = under(iface);
    type_complete(L->t, u);
    return u->iface.nall == 0;
}

irval *lo_typeword(lower *L, val v, Type *iface)
{
    return lo_isempty(L, iface) ? v.v[0] : OP(L, IR_ITABTYPE, IT_I64, 1, v.v[0]);
}

/* ---- boxing ---- */

static bool constant_leaves(val v)
{
    if (v.kind != V_LEAF) return false;
    for (int i = 0; i < v.n; i++) {
        irval *x = v.v[i];
        if (x->op != IR_CONST && x->op != IR_FCONST && x->op != IR_NIL && !(x->op == IR_ADDR && x->type == IT_PTR)) return false;
    }
    return true;
}

/* Equal constants share one box, as gc's do: a panic with the same value again is not printed twice. */
static irval *box_static(lower *L, val v, Type *t)
{
    const irflat *fl = lo_flat(L, t);
    uint64_t size = ALIGN_UP(lo_size(L, t), (uint64_t)8);
    char *m = arena_alloc(L->ar, size, 8);
    memset(m, 0, size);
    for (int i = 0; i < v.n; i++) {
        irval *x = v.v[i];
        char *at = m + fl->leaf[i].off;
        float f32;
        switch (x->op) {
        case IR_FCONST:
            if (x->type == IT_F64) { memcpy(at, &x->f, 8); break; }
            f32 = (float)x->f;
            memcpy(at, &f32, 4);
            break;
        case IR_ADDR: memcpy(at, &x->ptr, 8); break;
        case IR_CONST: memcpy(at, &x->imm, (size_t)ir_size(x->type)); break;
        }
    }
    return lo_static(L, ir_strlit(L->p, (bytes){ m, size }));
}

static irval *bits64(lower *L, irval *v)
{
    switch (v->type) {
    case IT_I64: return v;
    case IT_F64: v = OP(L, IR_FBITS, IT_U64, 1, v); break;
    case IT_F32: v = OP(L, IR_FBITS, IT_U32, 1, v); break;
    case IT_I8: v = OP(L, IR_CONV, IT_U8, 1, v); break;
    case IT_I16: v = OP(L, IR_CONV, IT_U16, 1, v); break;
    case IT_I32: v = OP(L, IR_CONV, IT_U32, 1, v); break;
    }
    return OP(L, IR_CONV, IT_I64, 1, v);
}

static pos box_place(lower *L, Expr *src) { return L->convat ? L->convat : expr_start(src); }

/* r is the box of src. */
static irval *boxed(lower *L, irval *r, Expr *src)
{
    r->src = src;
    if (src) r->at = box_place(L, src);
    return r;
}

/* The data word for v of concrete type t. */
static irval *box(lower *L, val v, Type *t, Expr *src)
{
    const rtype *rt = ir_rtype(L->p, t);
    if (src) v = lo_note(L, v, "interface-converted", src);
    if (rt->size == 0) return boxed(L, lo_static(L, arena_alloc(L->p->ar, 8, 8)), src);
    if (rt->flags & RT_DIRECT) {
        if (v.kind == V_ZERO) return lo_nil(L);
        if (v.kind == V_MEM) return lo_ld(L, v.a, 0, IT_PTR);
        return v.v[0];
    }
    v = lo_load(L, v, t);
    if (constant_leaves(v)) return boxed(L, box_static(L, v, t), src);
    irval *r;
    Type *u = under(t);
    if (v.kind == V_LEAF && u->kind == TY_STRING) r = lo_rt(L, RTC_CONVTSTRING, IT_PTR, 2, v.v[0], v.v[1]);
    else if (v.kind == V_LEAF && u->kind == TY_SLICE) {
        r = lo_rt(L, RTC_CONVTSLICE, IT_PTR, 3, v.v[0], v.v[1], v.v[2]);
        r->aux2 = rt->elem->ptrdata != 0;                    /* escape.c asks */
    } else if (v.kind == V_LEAF && v.n == 1 && v.v[0]->type != IT_PTR && rt->size <= 8) {
        irval *w = lo_word(L, rt), *b = bits64(L, v.v[0]);
        r = lo_rt(L, RTC_CONVT64, IT_PTR, 2, w, b);
    } else {
        r = OP(L, IR_NEW, IT_PTR, 0);
        r->ptr = rt;
        r->aux2 = 2;
        if (v.kind != V_ZERO) lo_store(L, lo_at(r), v, t);
    }
    r->flags |= IRF_NONNULL;
    return boxed(L, r, src);
}

val lo_unbox(lower *L, irval *data, Type *t)
{
    const rtype *rt = ir_rtype(L->p, t);
    if (rt->size == 0) return lo_zero(L, t);
    if (rt->flags & RT_DIRECT) {
        if (!lo_ismem(L, t)) return lo_leaf(data);
        irlocal *l = lo_temp(L, t);
        lo_st(L, lo_of(l), 0, data);
        return lo_memval(lo_of(l));
    }
    return lo_load(L, lo_memval(lo_at(data)), t);
}

static val to_iface(lower *L, val v, Type *from, Type *to, Expr *src)
{
    if (under(from)->kind != TY_INTERFACE) {
        irval *d = box(L, v, from, src);
        const void *w = lo_isempty(L, to) ? (const void *)ir_rtype(L->p, from) : ir_itab(L->p, to, from);
        return lo_leaf2(lo_word(L, w), d);
    }
    v = lo_load(L, v, from);
    if (type_identical(under(from), under(to))) return v;
    if (src) v = lo_note(L, v, "interface-converted", src);
    irval *w = lo_typeword(L, v, from);
    if (!lo_isempty(L, to)) w = lo_rt(L, RTC_ASSERTI2, IT_I64, 2, lo_word(L, ir_rtype(L->p, to)), w);
    return lo_leaf2(w, v.v[1]);
}

/* Go keeps an object of a literal that is converted, whatever becomes of the calls of it. */
static val retyped(lower *L, val v, Type *from, Type *to)
{
    bool literal = L->p->telling && v.kind == V_LEAF && v.n == 1 && under(to)->kind == TY_SIGNATURE && (v.v[0]->op == IR_FUNC || (v.v[0]->op == IR_NEW && v.v[0]->aux2 == 1));
    if (literal && !type_identical(from, to)) v.v[0]->flags |= IRF_RETYPED;
    return v;
}

val lo_conv(lower *L, val v, Type *from, Type *to, Expr *src)
{
    if (from == to || !from || !to) return v;
    if (from->kind == TY_UNIL) return lo_zero(L, to);
    if (under(to)->kind == TY_INTERFACE) {
        if (under(from)->kind == TY_INTERFACE && ir_rtype(L->p, from) == ir_rtype(L->p, to)) return v;
        return to_iface(L, v, from, to, src);
    }
    return retyped(L, v, from, to);
}

/* ---- T(x) ---- */

static val rt_string(lower *L, int rtc, irval *p, irval *n, Expr *src)
{
    irval *r = lo_rt(L, rtc, IT_VOID, 2, p, n);
    r->src = src;
    irval *q = lo_res(L, r, 0, IT_PTR);
    return lo_leaf2(q, lo_res(L, r, 1, IT_I64));
}

static val rt_slice(lower *L, int rtc, val v, Expr *src)
{
    irval *r = lo_rt(L, rtc, IT_VOID, 2, v.v[0], v.v[1]);
    r->src = src;
    irval *p = lo_res(L, r, 0, IT_PTR), *n = lo_res(L, r, 1, IT_I64);
    return lo_leaf3(p, n, lo_res(L, r, 2, IT_I64));
}

static val to_string(lower *L, val v, Type *from, Expr *src)
{
    Type *u = under(from);
    if (is_string(from)) return v;
    if (u->kind == TY_SLICE) {
        int rtc = under(u->elem)->kind == TY_UINT8 ? RTC_BYTES2STR : RTC_RUNES2STR;
        if (rtc == RTC_BYTES2STR && L->readskey && src) {
            vec_push(L->ar, &L->f->strtmps, src);
            return lo_leaf2(v.v[0], v.v[1]);
        }
        return rt_string(L, rtc, v.v[0], v.v[1], src);
    }
    irval *i = v.v[0];
    if (i->type != IT_I64) i = OP(L, IR_CONV, IT_I64, 1, i);
    irval *r = lo_rt(L, RTC_INTSTRING, IT_VOID, 1, i);
    r->src = src;
    irval *p = lo_res(L, r, 0, IT_PTR);
    return lo_leaf2(p, lo_res(L, r, 1, IT_I64));
}

static irval *slice_to_arrayptr(lower *L, val v, Type *arr)
{
    return lo_rt(L, RTC_SLICE2ARR, IT_PTR, 3, v.v[0], v.v[1], lo_i64(L, arr->arr.len));
}

/* The constant string of which []byte(x) or []rune(x) is made, or NULL: gc makes an array of just its length then. */
static Const *const_text(Expr *src)
{
    if (!src || src->kind != X_CALL || src->call.args.n != 1) return NULL;
    Expr *x = src->call.args.at[0];
    return x->mode == M_CONST && x->cv && x->type && is_string(x->type) ? x->cv : NULL;
}

static bytes runes_of(lower *L, bytes s)
{
    uint32_t *r = arena_array(L->p->ar, uint32_t, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; n++) i += (size_t)utf8_decode(s.p + i, s.n - i, &r[n]);
    return (bytes){ (const char *)r, 4 * n };
}

static val elements_of_const(lower *L, Type *to, Const *cv, Expr *src)
{
    bytes s = const_string(cv);
    bool runes = under(under(to)->elem)->kind != TY_UINT8;
    if (runes) s = runes_of(L, s);
    irval *n = lo_i64(L, (int64_t)(runes ? s.n / 4 : s.n)), *p = lo_new(L, type_new_array(L->t, under(to)->elem, n->imm), src);
    if (s.n) {
        irval *m = OP(L, IR_MOVE, IT_VOID, 2, p, lo_static(L, ir_strlit(L->p, s)));
        m->imm = (int64_t)s.n;
    }
    return lo_leaf3(p, n, n);
}

val lo_convert(lower *L, val v, Type *from, Type *to, Expr *src)
{
    Type *f = under(from), *t = under(to);
    if (from->kind == TY_UNIL) return lo_zero(L, to);
    if (t->kind == TY_INTERFACE) return lo_conv(L, v, from, to, src);
    if (is_string(to)) return to_string(L, v, from, src);
    Const *text = t->kind == TY_SLICE && is_string(from) ? const_text(src) : NULL;
    if (text) return elements_of_const(L, to, text, src);
    if (t->kind == TY_SLICE && is_string(from))
        return rt_slice(L, under(t->elem)->kind == TY_UINT8 ? RTC_STR2BYTES : RTC_STR2RUNES, v, src);
    if (f->kind == TY_SLICE && t->kind == TY_POINTER) return lo_leaf(slice_to_arrayptr(L, v, under(t->elem)));
    if (f->kind == TY_SLICE && t->kind == TY_ARRAY) {
        irval *p = slice_to_arrayptr(L, lo_note(L, v, "slice-to-array", src), t);
        if (t->arr.len == 0) return lo_zero(L, to);
        return lo_snapshot(L, lo_memval(lo_at(p)), to);
    }
    if (t->kind == TY_SIGNATURE) return retyped(L, v, from, to);
    if (v.kind != V_LEAF || t->kind >= TY_NBASIC || f->kind >= TY_NBASIC) {
        if (f->kind == TY_UINTPTR && t->kind == TY_UNSAFEPTR) return lo_leaf(OP(L, IR_INT2PTR, IT_PTR, 1, v.v[0]));
        return v;
    }
    int a = v.v[0]->type, b = lo_flat(L, to)->leaf[0].type;
    if (v.n == 2) {
        if (a == b) return v;
        irval *re = OP(L, IR_CONV, b, 1, v.v[0]);
        return lo_leaf2(re, OP(L, IR_CONV, b, 1, v.v[1]));
    }
    if (a == IT_PTR && b != IT_PTR) return lo_leaf(OP(L, IR_PTR2INT, b, 1, v.v[0]));
    if (b == IT_PTR && a != IT_PTR) return lo_leaf(OP(L, IR_INT2PTR, b, 1, v.v[0]));
    if (a == b) return v;
    return lo_leaf(OP(L, IR_CONV, b, 1, v.v[0]));
}

/* ---- assertions ---- */

static Type *assert_type(Expr *e)
{
    return e->type->kind == TY_TUPLE ? e->type->tuple.at[0] : e->type;
}

static irval *has_type(lower *L, val x, Type *xt, Type *t)
{
    irval *w = lo_typeword(L, x, xt);
    return OP(L, IR_EQ, IT_BOOL, 2, w, lo_word(L, ir_rtype(L->p, t)));
}

val lo_assert(lower *L, Expr *e)
{
    Type *xt = e->assert_.x->type, *t = assert_type(e);
    bool direct = under(t)->kind != TY_INTERFACE && (ir_rtype(L->p, t)->flags & RT_DIRECT);
    val x = lo_note(L, direct ? lo_eval(L, e->assert_.x) : lo_root(L, e->assert_.x), "dot", e);
    L->at = e->at;
    if (under(t)->kind == TY_INTERFACE) {
        irval *w = lo_typeword(L, x, xt);
        irval *tab = lo_rt(L, RTC_ASSERTI, IT_I64, 2, lo_word(L, ir_rtype(L->p, t)), w);
        return lo_leaf2(lo_isempty(L, t) ? w : tab, x.v[1]);
    }
    irblock *ok = lo_block(L), *bad = lo_block(L);
    irval *same = has_type(L, x, xt, t);
    lo_br(L, same, ok, bad, 1);
    lo_set(L, bad);
    irval *w = lo_typeword(L, x, xt);
    lo_rt(L, RTC_PANICDOTTYPE, IT_VOID, 3, w, lo_word(L, ir_rtype(L->p, t)), lo_word(L, ir_rtype(L->p, xt)));
    lo_unreach(L);
    lo_set(L, ok);
    return lo_unbox(L, x.v[1], t);
}

/* v, ok = x.(T) */
void lo_assert2(lower *L, Expr *e, val *out, irval **okp)
{
    Type *xt = e->assert_.x->type, *t = assert_type(e);
    val x = lo_note(L, lo_root(L, e->assert_.x), "dot", e);
    L->at = e->at;
    if (under(t)->kind == TY_INTERFACE) {
        irval *w = lo_typeword(L, x, xt), *z = lo_i64(L, 0);
        irval *tab = lo_isempty(L, t) ? w : lo_rt(L, RTC_ASSERTI2, IT_I64, 2, lo_word(L, ir_rtype(L->p, t)), w);
        *okp = OP(L, IR_NE, IT_BOOL, 2, tab, z);
        irval *d = OP(L, IR_SELECT, IT_PTR, 3, *okp, x.v[1], lo_nil(L));
        *out = lo_leaf2(tab, d);
        return;
    }
    irval *same = has_type(L, x, xt, t);
    *okp = same;
    if (lo_size(L, t) == 0) { *out = lo_zero(L, t); return; }
    if ((ir_rtype(L->p, t)->flags & RT_DIRECT) && !lo_ismem(L, t)) {
        *out = lo_leaf(OP(L, IR_SELECT, IT_PTR, 3, same, x.v[1], lo_nil(L)));
        return;
    }
    irlocal *l = lo_temp(L, t);
    irblock *yes = lo_block(L), *join = lo_block(L);
    lo_vardef(L, l);
    lo_br(L, same, yes, join, 0);
    lo_set(L, yes);
    lo_store(L, lo_of(l), lo_unbox(L, x.v[1], t), t);
    lo_jump(L, join);
    lo_set(L, join);
    *out = lo_load(L, lo_memval(lo_of(l)), t);
}
