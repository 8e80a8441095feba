/* lower_addr.c - where things are: variables, fields, elements, map entries, and the left sides of assignments.
 *
 * lo_place gives an expression as an address where it lies in memory (V_MEM, not loaded), else as its value. Checks
 * (nil, bounds) are made here. Left sides of parallel assignments are taken apart first (lo_lref: operands, no checks on the
 * outermost step) and stored to later (lo_lrefstore), so that the checks happen in order of the assignments.
 */
#include "compiler/ir/lower.h"

/* Has o's initialiser begun? One that is made and waits for its turn has not. */
static bool init_started(const Object *o)
{
    const irfn *fn = o->init->low;
    return fn && ((const oncestate *)fn->low)->started;
}

addr lo_globaladdr(lower *L, Object *o)
{
    irglobal *g = ir_global_of(L->p, o);
    if (o->init && o->pkg && o->pkg->lazy && !init_started(o)) {
        Objects *needs = &L->fn->needs;
        bool have = false;
        for (int i = 0; i < needs->n && !have; i++) have = needs->at[i] == o;
        if (!have && !(L->fn->kind == FN_INIT && L->fn->init == o->init)) vec_push(L->p->ar, needs, o);
    }
    irval *v = OP(L, IR_GLOBAL, IT_PTR, 0);
    v->global = g;
    return lo_at(v);
}

val lo_varplace(lower *L, Object *o)
{
    if (!o->owner) return lo_memval(lo_globaladdr(L, o));
    varref *r = o->low;
    if (!r) {
        lo_fail(L, arena_printf(L->p->ar, "internal error: variable %s is not declared", o->name ? o->name->s : "?"));
        return lo_zero(L, o->type);
    }
    switch (r->kind) {
    case VR_LOCAL: return lo_memval(lo_of(r->l));
    case VR_VALUE: return r->v;
    default: return lo_memval(r->a);
    }
}

val lo_field(lower *L, val v, Type *st, int i, Type **ft)
{
    Type *u = under(st), *t = u->st.f[i].var->type;
    uint64_t off = type_fieldoffset(L->t, u, i);
    *ft = t;
    if (v.kind == V_MEM) { v.a.off += (int64_t)off; return v; }
    if (v.kind == V_ZERO) return lo_zero(L, t);
    const irflat *fl = lo_flat(L, st), *ff = lo_flat(L, t);
    val r = { V_LEAF, (uint8_t)ff->n };
    int k = 0;
    while (k < fl->n && fl->leaf[k].off < off) k++;
    for (int j = 0; j < ff->n; j++) r.v[j] = v.v[k + j];
    return r;
}

/* Follows field indices from v of type t; pointers on the way are dereferenced. */
val lo_walk(lower *L, val v, Type *t, const int *path, int n, Type **out)
{
    for (int i = 0; i < n; i++) {
        Type *u = under(t);
        if (u->kind == TY_POINTER) {
            irval *p = lo_load(L, v, t).v[0];
            lo_nilcheck(L, p);
            v = lo_memval(lo_at(p));
            t = u->elem;
        }
        v = lo_field(L, v, t, path[i], &t);
    }
    *out = t;
    return v;
}

/* ---- indexing ---- */

void lo_bounds(lower *L, irval *i, bool isunsigned, irval *n)
{
    if (i->op == IR_CONST && n->op == IR_CONST && i->imm >= 0 && i->imm < n->imm) return;
    OP(L, IR_BOUNDS, IT_VOID, 2, i, n)->imm = isunsigned;
}

static addr element(lower *L, addr base, irval *i, bool isunsigned, uint64_t size)
{
    if (i->op == IR_CONST) { base.off += i->imm * (int64_t)size; return base; }
    if (isunsigned) i = OP(L, IR_CONV, IT_I64, 1, i);
    irval *p = lo_addrp(L, base);
    irval *v = OP(L, IR_PTRIDX, IT_PTR, 2, p, i);
    v->imm = (int64_t)size;
    v->flags |= IRF_NONNULL;
    return lo_at(v);
}

/* The element at a constant index known to be below n. */
static bool const_element(addr *base, int64_t n, Expr *ix, uint64_t size)
{
    int64_t k;
    if (ix->mode != M_CONST || !ix->cv || !const_int64(ix->cv, &k) || k < 0 || k >= n) return false;
    base->off += k * (int64_t)size;
    return true;
}

static addr checked_element(lower *L, addr base, irval *n, Expr *ix, pos at, uint64_t size)
{
    bool u;
    irval *i = lo_index64(L, ix, &u);
    L->at = at;
    lo_bounds(L, i, u, n);
    return element(L, base, i, u, size);
}

static val place_raw(lower *L, Expr *e, bool *inmap);

static val place_index(lower *L, Expr *e, bool *inmap)
{
    Expr *x = e->index.x;
    Type *t = under(x->type);
    switch (t->kind) {
    case TY_ARRAY: {
        val v = lo_note(L, place_raw(L, x, inmap), "fixed-array-index-of", e);
        lo_remark_index(L, e, t->arr.len);
        if (v.kind == V_ZERO) v = lo_memval(lo_spill(L, v, x->type));
        if (v.kind == V_MEM && const_element(&v.a, t->arr.len, e->index.index.at[0], lo_size(L, t->elem))) return v;
        if (v.kind != V_MEM) v = lo_memval(lo_of(lo_temp(L, x->type)));     /* [0]T: the check panics */
        return lo_memval(checked_element(L, v.a, lo_i64(L, t->arr.len), e->index.index.at[0], e->at, lo_size(L, t->elem)));
    }
    case TY_POINTER: {
        Type *a = under(t->elem);
        irval *p = lo_eval(L, x).v[0];
        L->at = e->at;
        lo_nilcheck(L, p);
        lo_remark_index(L, e, a->arr.len);
        if (L->p->noting) p = lo_noted(L, lo_leaf(p), &(irnote){ .why = "indirection", .e = x, .at = e->at }).v[0];
        p = lo_note1(L, p, "fixed-array-index-of", e);
        addr b = lo_at(p);
        if (const_element(&b, a->arr.len, e->index.index.at[0], lo_size(L, a->elem))) return lo_memval(b);
        return lo_memval(checked_element(L, b, lo_i64(L, a->arr.len), e->index.index.at[0], e->at, lo_size(L, a->elem)));
    }
    case TY_SLICE: {
        val v = lo_note(L, lo_eval(L, x), "dot of pointer", e);
        return lo_memval(checked_element(L, lo_at(v.v[0]), v.v[1], e->index.index.at[0], e->at, lo_size(L, t->elem)));
    }
    default: {   /* string */
        val v = lo_eval(L, x);
        if (v.v[1]->op == IR_CONST) lo_remark_index(L, e, v.v[1]->imm);
        return lo_memval(checked_element(L, lo_at(v.v[0]), v.v[1], e->index.index.at[0], e->at, 1));
    }
    }
}

static val place_mapentry(lower *L, Expr *e, bool *inmap)
{
    Type *mt = e->index.x->type, *kt = under(mt)->map.key;
    Expr *ke = e->index.index.at[0];
    irval *m = lo_eval(L, e->index.x).v[0];
    val k = lo_mapkey(L, ke, kt);
    L->at = e->at;
    *inmap = true;
    return lo_memval(lo_at(lo_maplookup(L, mt, m, k, false, NULL)));
}

/* e selects a field of v, or of what v points to. */
static val note_selector(lower *L, val v, Expr *e)
{
    Type *t = e->sel.x->type;
    bool ptr = under(t)->kind == TY_POINTER;
    return lo_note(L, ptr ? lo_load(L, v, t) : v, ptr ? "dot of pointer" : "dot", e);
}

static val place_raw(lower *L, Expr *e, bool *inmap)
{
    e = unparen(e);
    if ((e->flags & LO_FLAG_SAVED) || e->mode == M_CONST) return lo_eval(L, e);
    switch (e->kind) {
    case X_NAME:
        if (e->name.obj && e->name.obj->kind == O_VAR) return lo_varplace(L, e->name.obj);
        break;
    case X_SELECTOR:
        if (e->sel.obj) {
            if (e->sel.obj->kind == O_VAR) return lo_memval(lo_globaladdr(L, e->sel.obj));
            break;
        }
        if (e->sel.s && e->sel.s->kind == SEL_FIELD) {
            Type *t;
            val v = place_raw(L, e->sel.x, inmap);
            L->at = e->at;
            if (L->p->noting) v = note_selector(L, v, e);
            irval *base = v.kind == V_MEM ? v.a.p : NULL;
            v = lo_walk(L, v, e->sel.x->type, e->sel.s->path, e->sel.s->npath, &t);
            if (v.kind == V_MEM && v.a.p != base) *inmap = false;      /* went through a pointer */
            return v;
        }
        break;
    case X_INDEX: {
        Type *t = e->index.x->type ? under(e->index.x->type) : NULL;
        if (t && (t->kind == TY_ARRAY || t->kind == TY_POINTER || t->kind == TY_SLICE || t->kind == TY_STRING || t->kind == TY_USTRING))
            return place_index(L, e, inmap);
        if (t && t->kind == TY_MAP && e->type->kind != TY_TUPLE) return place_mapentry(L, e, inmap);
        break;
    }
    case X_STAR: {
        irval *p = lo_eval(L, e->x).v[0];
        L->at = e->at;
        lo_nilcheck(L, p);
        return lo_memval(lo_at(lo_note1(L, p, "indirection", e)));
    }
    }
    return lo_eval(L, e);
}

/* Parts of a map's entry are read where they are, but memory types copied: the entry may move or be cleared before they are used. */
val lo_place(lower *L, Expr *e)
{
    bool inmap = false;
    val v = place_raw(L, e, &inmap);
    if (!inmap || v.kind != V_MEM) return v;
    return lo_snapshot(L, v, e->type);
}

addr lo_address(lower *L, Expr *e)
{
    val v = lo_place(L, e);
    return lo_spill(L, v, e->type);
}

/* ---- maps ---- */

/* Which family of runtime calls serves a map: 0 general, 1: 32-bit keys, 2: 64-bit keys, 3: strings. As rt_mapvariant. */
static int map_variant(lower *L, Type *mt)
{
    Type *m = under(mt), *k = under(m->map.key);
    if (lo_size(L, m->elem) > 128) return 0;
    switch (k->kind) {
    case TY_STRING: return 3;
    case TY_INT32: case TY_UINT32: return 1;
    case TY_INT: case TY_INT64: case TY_UINT: case TY_UINT64: case TY_UINTPTR: return 2;
    }
    return 0;
}

bool lo_fastmap(lower *L, Type *mt) { return map_variant(L, mt) != 0; }

static irval *map_op(lower *L, Type *mt, irval *m, val key, const int rtc[4], int type)
{
    int f = map_variant(L, mt);
    irval *w = lo_word(L, ir_rtype(L->p, mt));
    Type *kt = under(mt)->map.key;
    if (f == 0) {
        irlocal *l = NULL;
        addr a;
        if (key.kind == V_MEM && !key.a.l && key.a.p->op != IR_GLOBAL) a = key.a;
        else {
            l = lo_temp(L, kt);
            lo_store(L, lo_of(l), key, kt);
            a = lo_of(l);
            if (key.kind == V_ZERO) lo_clear(L, a, kt);
        }
        irval *k = lo_addrp(L, a);
        return lo_rt(L, rtc[0], type, 3, w, m, k);
    }
    key = lo_load(L, key, kt);
    if (f == 3) return lo_rt(L, rtc[3], type, 4, w, m, key.v[0], key.v[1]);
    irval *k = key.v[0];
    if (k->type != IT_I64) k = OP(L, IR_CONV, IT_I64, 1, k);
    return lo_rt(L, rtc[f], type, 3, w, m, k);
}

irval *lo_maplookup(lower *L, Type *mt, irval *m, val key, bool two, irval **ok)
{
    static const int one[4] = { RTC_MAPACCESS1, RTC_MAPACCESS1_32, RTC_MAPACCESS1_64, RTC_MAPACCESS1_STR };
    static const int twos[4] = { RTC_MAPACCESS2, RTC_MAPACCESS2_32, RTC_MAPACCESS2_64, RTC_MAPACCESS2_STR };
    irval *v = map_op(L, mt, m, key, two ? twos : one, two ? IT_VOID : IT_PTR);
    if (!two) { v->flags |= IRF_NONNULL; return v; }
    irval *p = lo_res(L, v, 0, IT_PTR);
    p->flags |= IRF_NONNULL;
    *ok = lo_res(L, v, 1, IT_BOOL);
    return p;
}

irval *lo_mapassign(lower *L, Type *mt, irval *m, val key)
{
    static const int rtc[4] = { RTC_MAPASSIGN, RTC_MAPASSIGN_32, RTC_MAPASSIGN_64, RTC_MAPASSIGN_STR };
    irval *v = map_op(L, mt, m, key, rtc, IT_PTR);
    v->flags |= IRF_NONNULL;
    return v;
}

void lo_mapdelete(lower *L, Type *mt, irval *m, val key)
{
    static const int rtc[4] = { RTC_MAPDELETE, RTC_MAPDELETE_32, RTC_MAPDELETE_64, RTC_MAPDELETE_STR };
    map_op(L, mt, m, key, rtc, IT_VOID);
}

/* ---- left sides ---- */

enum { LR_BLANK, LR_ADDR, LR_DEREF, LR_SLICE, LR_MAP };

bool lo_isblankexpr(Expr *e)
{
    e = unparen(e);
    return e->kind == X_NAME && e->name.name->n == 1 && e->name.name->s[0] == '_';
}

/* Does an assignment to e go through a pointer or slice? */
static bool through(Expr *e)
{
    for (;;) {
        e = unparen(e);
        switch (e->kind) {
        case X_STAR: return true;
        case X_SELECTOR:
            if (e->sel.obj || !e->sel.s) return false;
            if (e->sel.s->indirect || under(e->sel.x->type)->kind == TY_POINTER) return true;
            e = e->sel.x;
            continue;
        case X_INDEX:
            if (under(e->index.x->type)->kind != TY_ARRAY) return true;
            e = e->index.x;
            continue;
        default: return false;
        }
    }
}

/* The stores behind last go through a pointer: escape analysis takes what they store to be in the heap. */
static void store_through(lower *L, addr a, val v, Type *t)
{
    irblock *b = lo_cur(L);
    irval *last = b->last;
    lo_store(L, a, v, t);
    if (L->b == b)
        for (irval *s = last ? last->next : b->first; s; s = s->next)
            if (s->op == IR_STORE || s->op == IR_MOVE) s->aux2 = 2;
}

/* e is an index expression for an element of array. */
static void add_step(lower *L, lref *r, const Type *array, Expr *e)
{
    arraystep *st = arena_new(L->ar, arraystep);
    *st = (arraystep){ .in = r->steps, .n = array->arr.len, .size = lo_size(L, array->elem) };
    st->i = lo_index64(L, e->index.index.at[0], &st->isunsigned);
    r->steps = st;
    lo_remark_index(L, e, st->n);
}

void lo_lref(lower *L, Expr *e, lref *r)
{
    memset(r, 0, sizeof *r);
    r->t = e->type;
    if (lo_isblankexpr(e)) { r->kind = LR_BLANK; return; }
    r->through = through(e);
    int64_t off = 0;
    for (;;) {
        e = unparen(e);
        if (e->kind == X_SELECTOR && !e->sel.obj && e->sel.s && e->sel.s->npath == 1 && !(e->flags & LO_FLAG_SAVED)) {
            Type *xt = under(e->sel.x->type);
            bool ptr = xt->kind == TY_POINTER;
            off += (int64_t)type_fieldoffset(L->t, ptr ? under(xt->elem) : xt, e->sel.s->path[0]);
            if (!ptr) { e = e->sel.x; continue; }
            r->kind = LR_DEREF;
            r->p = lo_eval(L, e->sel.x).v[0];
            break;
        }
        if (e->kind == X_INDEX && under(e->index.x->type)->kind == TY_ARRAY) {
            add_step(L, r, under(e->index.x->type), e);
            e = e->index.x;
            continue;
        }
        if (e->kind == X_INDEX && under(e->index.x->type)->kind == TY_POINTER) {
            r->kind = LR_DEREF;
            r->p = lo_eval(L, e->index.x).v[0];
            add_step(L, r, under(under(e->index.x->type)->elem), e);
            break;
        }
        if (e->kind == X_STAR) {
            r->kind = LR_DEREF;
            r->p = lo_eval(L, e->x).v[0];
            break;
        }
        if (e->kind == X_INDEX && under(e->index.x->type)->kind == TY_SLICE) {
            val v = lo_eval(L, e->index.x);
            r->kind = LR_SLICE;
            r->p = v.v[0];
            r->n = v.v[1];
            r->i = lo_index64(L, e->index.index.at[0], &r->uidx);
            r->mt = under(e->index.x->type);
            break;
        }
        if (e->kind == X_INDEX && under(e->index.x->type)->kind == TY_MAP) {
            r->kind = LR_MAP;
            r->mt = e->index.x->type;
            r->m = lo_eval(L, e->index.x);
            Type *kt = under(r->mt)->map.key;
            r->key = lo_note(L, lo_snapshot(L, lo_evalas(L, e->index.index.at[0], kt), kt), "key of map put", e);
            break;
        }
        r->kind = LR_ADDR;
        r->a = lo_address(L, e);
        break;
    }
    r->off = off;
}

void lo_lrefopen(lower *L, lref *r)
{
    if (r->kind != LR_MAP) return;
    r->kind = LR_ADDR;
    r->a = lo_at(lo_mapassign(L, r->mt, r->m.v[0], r->key));
}

void lo_lrefstore(lower *L, lref *r, val v)
{
    addr a;
    switch (r->kind) {
    case LR_BLANK: return;
    case LR_ADDR: a = r->a; break;
    case LR_DEREF:
        lo_nilcheck(L, r->p);
        a = lo_at(r->p);
        break;
    case LR_SLICE:
        lo_bounds(L, r->i, r->uidx, r->n);
        a = element(L, lo_at(r->p), r->i, r->uidx, lo_size(L, r->mt->elem));
        break;
    default:
        a = lo_at(lo_mapassign(L, r->mt, r->m.v[0], r->key));
        break;
    }
    for (arraystep *st = r->steps; st; st = st->in) {
        lo_bounds(L, st->i, st->isunsigned, lo_i64(L, st->n));
        a = element(L, a, st->i, st->isunsigned, st->size);
    }
    a.off += r->off;
    if (L->assignat) L->at = L->assignat;
    if (r->through) store_through(L, a, v, r->t);
    else lo_store(L, a, v, r->t);
}

void lo_assign(lower *L, Expr *lhs, val v)
{
    if (lo_isblankexpr(lhs)) return;
    Expr *e = unparen(lhs);
    if (e->kind == X_INDEX && under(e->index.x->type)->kind == TY_MAP) {
        lref r;
        lo_settleentry(L, e);
        lo_lref(L, e, &r);
        L->at = e->at;
        lo_lrefstore(L, &r, v);
        return;
    }
    addr a = lo_address(L, e);
    if (L->assignat) L->at = L->assignat;
    if (through(e)) store_through(L, a, v, e->type);
    else lo_store(L, a, v, e->type);
}
