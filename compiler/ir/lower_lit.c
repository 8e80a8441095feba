/* lower_lit.c - composite literals.
 *
 * Small structs are put together from leaves; memory types are built in place where the destination is fresh (a new variable,
 * a new object, an element of a literal around it), else in a temporary. Arrays and slices of at least STATIC_MIN constants are
 * copied from a static image.
 * Calls inside have been run by lo_prep; map literals are hoisted and do it themselves.
 */
#include "compiler/ir/lower.h"

enum { STATIC_MIN = 4, STATIC_DEPTH = 6 };

irval *lo_new(lower *L, Type *t, Expr *src)
{
    irval *v = OP(L, IR_NEW, IT_PTR, 0);
    v->ptr = ir_rtype(L->p, t);
    v->src = src;
    v->flags |= IRF_NONNULL;
    return v;
}

static Expr *elt_value(Expr *e) { return e->kind == X_KEYVALUE ? e->kv.value : e; }

static bool is_blank_field(Type *u, int i) { return u->st.f[i].var->name && lo_isblank(u->st.f[i].var); }

static int field_of(Type *u, Expr *elt, int i)
{
    if (elt->kind != X_KEYVALUE) return i;
    Expr *k = unparen(elt->kv.key);
    Object *o = k->kind == X_NAME ? k->name.obj : NULL;
    if (o && o->isfield && o->index < u->st.n && u->st.f[o->index].var == o) return o->index;
    for (int j = 0; j < u->st.n; j++)
        if (u->st.f[j].var->name == k->name.name) return j;
    return 0;
}

static int64_t index_of(Expr *elt, int64_t next)
{
    int64_t k;
    if (elt->kind == X_KEYVALUE && elt->kv.key->cv && const_int64(elt->kv.key->cv, &k)) return k;
    return next;
}

static int64_t literal_len(Expr *e)
{
    int64_t i = 0, n = 0;
    for (int k = 0; k < e->comp.elts.n; k++) {
        i = index_of(e->comp.elts.at[k], i) + 1;
        if (i > n) n = i;
    }
    return n;
}

/* ---- static images ---- */

bool lo_writeconst(lower *L, char *at, const Const *cv, Type *t)
{
    Type *u = under(t);
    double d;
    float f;
    int64_t k = 0;
    uint64_t uk;
    switch (u->kind) {
    case TY_STRING: {
        bytes s = const_string(cv);
        gostring g = { s.n ? ir_strlit(L->p, s) : NULL, (int64_t)s.n };
        memcpy(at, &g, sizeof g);
        return true;
    }
    case TY_FLOAT32: f = const_float32(cv); memcpy(at, &f, 4); return true;
    case TY_FLOAT64: d = const_float64(cv); memcpy(at, &d, 8); return true;
    case TY_COMPLEX64:
        f = const_float32(cv); memcpy(at, &f, 4);
        f = const_imag32(cv); memcpy(at + 4, &f, 4);
        return true;
    case TY_COMPLEX128:
        d = const_float64(cv); memcpy(at, &d, 8);
        d = const_imag64(cv); memcpy(at + 8, &d, 8);
        return true;
    case TY_BOOL: *at = const_bool(cv); return true;
    }
    if (u->kind < TY_INT || u->kind > TY_UINTPTR) return false;
    if (!const_int64(cv, &k) && const_uint64(cv, &uk)) k = (int64_t)uk;
    memcpy(at, &k, (size_t)lo_size(L, t));
    return true;
}

static bool is_static(Expr *e, Type *t, int depth)
{
    e = unparen(e);
    Type *u = under(t);
    if (e->mode == M_CONST && e->cv) return u->kind >= TY_BOOL && u->kind <= TY_STRING;
    if (e->kind != X_COMPOSITE || depth == 0) return false;
    if (u->kind == TY_STRUCT) {
        for (int i = 0; i < e->comp.elts.n; i++) {
            Expr *x = e->comp.elts.at[i];
            if (!is_static(elt_value(x), u->st.f[field_of(u, x, i)].var->type, depth - 1)) return false;
        }
        return true;
    }
    if (u->kind != TY_ARRAY) return false;
    for (int i = 0; i < e->comp.elts.n; i++)
        if (!is_static(elt_value(e->comp.elts.at[i]), u->elem, depth - 1)) return false;
    return true;
}

static void write_static(lower *L, char *at, Expr *e, Type *t)
{
    e = unparen(e);
    if (e->mode == M_CONST) { lo_writeconst(L, at, e->cv, t); return; }
    Type *u = under(t);
    int64_t k = 0;
    for (int i = 0; i < e->comp.elts.n; i++) {
        Expr *x = e->comp.elts.at[i];
        if (u->kind == TY_STRUCT) {
            int f = field_of(u, x, i);
            if (is_blank_field(u, f)) continue;
            write_static(L, at + type_fieldoffset(L->t, u, f), elt_value(x), u->st.f[f].var->type);
        } else {
            k = index_of(x, k);
            write_static(L, at + (uint64_t)k * lo_size(L, u->elem), elt_value(x), u->elem);
            k++;
        }
    }
}

/* The elements of e, an array or slice literal, as static memory of n elements; NULL when they are not all constant. */
static char *static_elements(lower *L, Expr *e, Type *elem, int64_t n)
{
    if (e->comp.elts.n < STATIC_MIN || n > 8 * (int64_t)e->comp.elts.n + 64) return NULL;
    for (int i = 0; i < e->comp.elts.n; i++)
        if (!is_static(elt_value(e->comp.elts.at[i]), elem, STATIC_DEPTH)) return NULL;
    uint64_t size = lo_size(L, elem);
    char *m = arena_alloc(L->p->ar, ALIGN_UP((uint64_t)n * size + 1, (uint64_t)8), 8);
    int64_t k = 0;
    for (int i = 0; i < e->comp.elts.n; i++) {
        Expr *x = e->comp.elts.at[i];
        k = index_of(x, k);
        write_static(L, m + (uint64_t)k * size, elt_value(x), elem);
        k++;
    }
    return m;
}

/* ---- in place ---- */

static bool is_zero_leafs(val v)
{
    if (v.kind == V_ZERO) return true;
    if (v.kind != V_LEAF) return false;
    for (int i = 0; i < v.n; i++)
        if (!(v.v[i]->op == IR_NIL || (v.v[i]->op == IR_CONST && v.v[i]->imm == 0))) return false;
    return true;
}

void lo_storeexpr(lower *L, addr a, Expr *e, Type *t, bool zeroed)
{
    Expr *x = unparen(e);
    if (x->kind == X_COMPOSITE && !(x->flags & LO_FLAG_SAVED) && lo_ismem(L, t) && under(x->type)->kind == under(t)->kind) {
        lo_complit_into(L, x, t, a, zeroed);
        return;
    }
    const around *in = L->around;
    L->around = NULL;                                 /* literals inside are values of their own */
    lo_settle(L, x, NULL);
    val v = lo_evalas(L, e, t);
    L->around = in;
    if (zeroed && is_zero_leafs(v)) return;
    lo_store(L, a, lo_inliteral(L, v), t);
}

/* Elements that are all constants or calls cannot tell whether the calls come first: each is stored as it comes, so that a
 * long literal does not hold all results at once. */
enum { SEQUENCE_MIN = 32 };

bool lo_insequence(lower *L, Expr *e)
{
    Type *u = under(e->type);
    if (e->comp.elts.n < SEQUENCE_MIN || (u->kind != TY_SLICE && u->kind != TY_ARRAY)) return false;
    for (int i = 0; i < e->comp.elts.n; i++) {
        Expr *x = unparen(elt_value(e->comp.elts.at[i]));
        if (x->mode != M_CONST && !lo_hoisted(L, x)) return false;
    }
    return true;
}

Type *lo_elttype(const void *lit, int i)
{
    const Expr *e = lit;
    Type *u = under(e->type);
    return u->kind == TY_STRUCT ? u->st.f[field_of(u, e->comp.elts.at[i], i)].var->type : u->elem;
}

static void elements_into(lower *L, Expr *e, Type *elem, addr a)
{
    uint64_t size = lo_size(L, elem);
    int64_t k = 0;
    for (int i = 0; i < e->comp.elts.n; i++) {
        Expr *x = e->comp.elts.at[i];
        k = index_of(x, k);
        addr at = a;
        at.off += k * (int64_t)size;
        lo_storeexpr(L, at, elt_value(x), elem, true);
        k++;
    }
}

static void copy_static(lower *L, addr a, const char *m, Type *elem, int64_t n)
{
    irval *d = lo_addrp(L, a), *s = lo_static(L, m);
    const rtype *rt = ir_rtype(L->p, elem);
    irval *mv = OP(L, IR_MOVE, IT_VOID, 2, d, s);
    mv->imm = n * (int64_t)rt->size;
    mv->ptr = rt->ptrdata ? ir_rtype(L->p, type_new_array(L->t, elem, n)) : NULL;
}

static void memory_into(lower *L, Expr *e, Type *u, Type *t, addr a, bool zeroed)
{
    if (u->kind == TY_ARRAY) {
        char *m = static_elements(L, e, u->elem, u->arr.len);
        if (m) { copy_static(L, a, m, u->elem, u->arr.len); return; }
        if (!zeroed) lo_clear(L, a, t);
        elements_into(L, e, u->elem, a);
        return;
    }
    if (!zeroed) lo_clear(L, a, t);
    for (int i = 0; i < e->comp.elts.n; i++) {
        Expr *x = e->comp.elts.at[i];
        int f = field_of(u, x, i);
        addr at = a;
        if (is_blank_field(u, f)) { lo_evalas(L, elt_value(x), u->st.f[f].var->type); continue; }
        at.off += (int64_t)type_fieldoffset(L->t, u, f);
        lo_storeexpr(L, at, elt_value(x), u->st.f[f].var->type, true);
    }
}

/* Builds e, of memory type t, at a, which nothing reads meanwhile. */
void lo_complit_into(lower *L, Expr *e, Type *t, addr a, bool zeroed)
{
    Type *u = under(t);
    if (!lo_ismem(L, t)) {
        const around *in = L->around;
        L->around = NULL;
        val v = lo_complit(L, e);
        L->around = in;
        if (!zeroed || !is_zero_leafs(v)) lo_store(L, a, lo_inliteral(L, v), t);
        return;
    }
    const around *in = L->around, own = { in, { .why = u->kind == TY_ARRAY ? "array literal element" : "struct literal element", .e = e, .at = e->at } };
    if (L->p->noting) L->around = &own;
    memory_into(L, e, u, t, a, zeroed);
    L->around = in;
}

/* ---- values ---- */

static val struct_lit(lower *L, Expr *e, Type *t)
{
    Type *u = under(t);
    const irflat *fl = lo_flat(L, t);
    val r = { V_LEAF, (uint8_t)fl->n };
    for (int i = 0; i < fl->n; i++) r.v[i] = NULL;
    for (int i = 0; i < e->comp.elts.n; i++) {
        Expr *x = e->comp.elts.at[i];
        int f = field_of(u, x, i), k = 0;
        Type *ft = u->st.f[f].var->type;
        lo_settle(L, elt_value(x), NULL);
        val v = lo_note(L, lo_load(L, lo_evalas(L, elt_value(x), ft), ft), "struct literal element", e);
        uint64_t off = type_fieldoffset(L->t, u, f);
        if (is_blank_field(u, f)) continue;
        while (k < fl->n && fl->leaf[k].off < off) k++;
        for (int j = 0; j < v.n && v.kind == V_LEAF; j++) r.v[k + j] = v.v[j];
    }
    val z;
    bool havez = false;
    for (int i = 0; i < fl->n; i++)
        if (!r.v[i]) {
            if (!havez) z = lo_zero(L, t);
            havez = true;
            r.v[i] = z.v[i];
        }
    return r;
}

static val slice_lit(lower *L, Expr *e, Type *t)
{
    Type *elem = under(t)->elem;
    int64_t n = literal_len(e);
    irval *len = lo_i64(L, n);
    if (n == 0) {
        irval *none = lo_static(L, arena_alloc(L->p->ar, 8, 8));
        none->src = e;
        none->at = e->at;
        return lo_leaf3(none, len, len);
    }
    irval *p = lo_new(L, elem, e);
    p->imm = n;
    p->aux2 = 4;
    char *m = static_elements(L, e, elem, n);
    const around *in = L->around, own = { NULL, { .why = "slice-literal-element", .e = e, .at = e->at } };
    if (L->p->noting) L->around = &own;
    if (m) copy_static(L, lo_at(p), m, elem, n); else elements_into(L, e, elem, lo_at(p));
    L->around = in;
    return lo_leaf3(p, len, len);
}

/* Entry by entry, as a sequence of assignments. */
static NOINLINE val map_lit(lower *L, Expr *e, Type *t)
{
    Type *u = under(t);
    L->at = e->at;
    irval *m = lo_rt(L, RTC_MAKEMAP, IT_PTR, 2, lo_word(L, ir_rtype(L->p, t)), lo_i64(L, e->comp.elts.n));
    m->src = e;
    m->flags |= IRF_NONNULL;
    for (int i = 0; i < e->comp.elts.n; i++) {
        Expr *x = e->comp.elts.at[i];
        if (x->kind != X_KEYVALUE) continue;
        lo_prepkey(L, t, x->kv.key, true);
        lo_prep(L, x->kv.value);
        lo_settle(L, x->kv.value, u->elem);
        val v = lo_note(L, lo_snapshot(L, lo_evalas(L, x->kv.value, u->elem), u->elem), "map literal value", e);
        lo_settle(L, x->kv.key, u->map.key);
        val k = lo_note(L, lo_evalas(L, x->kv.key, u->map.key), "map literal key", e);
        L->at = x->at;
        irval *p = lo_mapassign(L, t, m, k);
        lo_store(L, lo_at(p), v, u->elem);
    }
    return lo_leaf(m);
}

val lo_complit(lower *L, Expr *e)
{
    Type *t = e->type, *u = under(t);
    if (u->kind == TY_POINTER) {                      /* elided &T{} */
        irval *p = lo_new(L, u->elem, e);
        Expr *lit = arena_new(L->p->ar, Expr);
        expr_copy(lit, e);
        lit->type = u->elem;
        Type *eu = under(u->elem);
        if (eu->kind == TY_MAP || eu->kind == TY_SLICE) lo_store(L, lo_at(p), lo_complit(L, lit), u->elem);
        else lo_complit_into(L, lit, u->elem, lo_at(p), true);
        return lo_leaf(p);
    }
    switch (u->kind) {
    case TY_SLICE: return slice_lit(L, e, t);
    case TY_MAP: return map_lit(L, e, t);
    case TY_STRUCT:
        if (!lo_ismem(L, t)) return struct_lit(L, e, t);
        break;
    case TY_ARRAY:
        if (!lo_ismem(L, t)) return lo_zero(L, t);
        break;
    }
    if (e->comp.elts.n == 0) return (val){ V_ZERO, 0 };
    irlocal *l = lo_temp(L, t);
    lo_vardef(L, l);
    lo_complit_into(L, e, t, lo_of(l), true);
    return lo_memval(lo_of(l));
}
