/* lower_stmt.c - statements: declarations, assignments, branches, labels, return.
 *
 * Assignment: calls on both sides are prepared left to right; then for x = y the right side is evaluated before the address of
 * the left; parallel assignments are such assignments one after the other, but for what an earlier one could change (assign_list).
 */
#include "compiler/ir/lower.h"

void lo_pushjump(lower *L, jumptarget *j, Stmt *s, irblock *brk, irblock *cont)
{
    *j = (jumptarget){ L->jumps, s, L->labeled, brk, cont };
    L->labeled = NULL;
    L->jumps = j;
}

/* ---- several values ---- */

val *lo_multi(lower *L, Expr *e, int want, Type ***types, int *n)
{
    e = unparen(e);
    if (e->kind == X_CALL && e->call.ck == CK_CALL) return lo_call(L, e, types, n);
    val *vs = arena_array(L->ar, val, 2);
    Type **ts = arena_array(L->ar, Type *, 2);
    *types = ts;
    *n = 2;
    ts[0] = lo_tupletype(e->type, 0);
    ts[1] = L->t->typ[TY_BOOL];
    irval *ok = NULL;
    switch (e->kind) {
    case X_INDEX: {
        Type *mt = e->index.x->type, *kt = under(mt)->map.key;
        lo_prep(L, e->index.x);
        lo_prepkey(L, mt, e->index.index.at[0], false);
        lo_settleroot(L, e->index.x);
        lo_settlekey(L, e->index.index.at[0], kt);
        irval *m = lo_eval(L, e->index.x).v[0];
        val k = lo_mapkey(L, e->index.index.at[0], kt);
        L->at = e->at;
        irval *p = lo_maplookup(L, mt, m, k, true, &ok);
        ts[0] = under(mt)->elem;
        vs[0] = lo_snapshot(L, lo_memval(lo_at(p)), ts[0]);
        break;
    }
    case X_ASSERT: lo_assert2(L, e, &vs[0], &ok); break;
    case X_UNARY: {
        Type *et = ts[0] = under(e->bin.x->type)->elem;
        irval *c = lo_root(L, e->bin.x).v[0];
        irlocal *l = lo_temp(L, et);
        L->at = e->at;
        irval *a = lo_size(L, et) ? lo_addrp(L, lo_of(l)) : lo_nil(L);
        ok = lo_rt(L, RTC_CHANRECV, IT_BOOL, 2, c, a);
        vs[0] = lo_size(L, et) ? lo_load(L, lo_memval(lo_of(l)), et) : lo_zero(L, et);
        break;
    }
    default:
        vs[0] = lo_root(L, e);
        ts[0] = e->type;
        *n = 1;
        return vs;
    }
    vs[1] = lo_leaf(ok);
    return vs;
}

/* ---- declarations ---- */

/* A new variable o = v. Script variables are package-level. */
static void define(lower *L, Object *o, val v, Type *from, Expr *src)
{
    if (lo_isblank(o)) return;
    v = lo_inliteral(L, lo_conv(L, v, from, o->type, src));
    if (!o->owner) { lo_store(L, lo_globaladdr(L, o), v, o->type); return; }
    lo_declare_as(L, o, v);
    bool known = !o->reassigned && !o->addrtaken && under(o->type)->kind == TY_INTERFACE && under(from)->kind != TY_INTERFACE;
    if (known && from->kind != TY_UNIL) ((varref *)o->low)->concrete = from;
}

/* o = e, for one variable: literals are built in place. */
static void define_expr(lower *L, Object *o, Expr *e)
{
    if (lo_isblank(o)) { if (o) lo_rootas(L, e, o->type ? o->type : e->type); else lo_discard(L, e); return; }
    Expr *x = unparen(e);
    if (o->owner && x->kind == X_COMPOSITE && lo_ismem(L, o->type) && under(x->type)->kind == under(o->type)->kind) {
        lo_prep(L, x);
        irlocal *l = lo_declare(L, o);
        lo_complit_into(L, x, o->type, lo_of(l), true);
        return;
    }
    const around *in = L->around;
    L->around = NULL;
    val v = lo_root(L, e);
    L->around = in;
    if (v.kind == V_ZERO && o->owner && lo_ismem(L, o->type)) { lo_declare(L, o); return; }
    define(L, o, v, e->type, e);
}

/* The same by statement s, or in declaration d. */
static void define_by(lower *L, Object *o, Expr *e, Stmt *s, Decl *d, int i)
{
    irnote n = { 0 };
    if (L->p->noting && s) n = lo_assignment(s, "assign");
    else if (L->p->noting) n = (irnote){ .why = "assign", .d = d, .at = d->val.names.at[i]->at };
    const around own = { NULL, n };
    if (L->p->noting) L->around = &own;
    define_expr(L, o, e);
    L->around = NULL;
}

/* What the assignments made so far may have changed. */
typedef struct clobber { bool memory; Object *vars[16]; int n; } clobber;

static bool in_memory(lower *L, Object *o)
{
    return o->kind == O_VAR && (!o->owner || o->addrtaken || (o->captured && !lo_byvalue(L, o)));
}

static bool affected(lower *L, Expr *e, const clobber *c);

static bool any_affected(lower *L, const Exprs *es, const clobber *c)
{
    for (int i = 0; i < es->n; i++)
        if (affected(L, es->at[i], c)) return true;
    return false;
}

/* Does gc think that the value of a conversion depends on memory? It does of those that are more than a change of numbers or the making of an interface. */
static bool converts_memory(Expr *e)
{
    Type *from = under(e->call.args.at[0]->type), *to = under(e->type);
    return from->kind == TY_SLICE ? to->kind == TY_ARRAY || to->kind == TY_POINTER : to->kind == TY_STRING && from->kind != TY_STRING;
}

/* May the value of e be another one after the assignments made so far? By gc's rule: it mentions a variable that they assign to, or they write to memory, and it is, or has in it,
 * anything but variables in registers, constants, arithmetic, conversions of numbers, fields of values and assertions. So comparisons and literals read memory. */
static bool affected(lower *L, Expr *e, const clobber *c)
{
    for (;;) {
        e = unparen(e);
        if (e->mode == M_CONST || e->mode == M_TYPE || (e->flags & LO_FLAG_SAVED)) return false;
        switch (e->kind) {
        case X_LIT: return false;
        case X_NAME:
            if (!e->name.obj || e->name.obj->kind != O_VAR) return false;
            for (int i = 0; i < c->n; i++)
                if (c->vars[i] == e->name.obj) return true;
            return c->memory && in_memory(L, e->name.obj);
        case X_UNARY:
            if (c->memory && (e->op == T_NOT || e->op == T_AND)) return true;
            e = e->bin.x;
            continue;
        case X_BINARY:
            if (c->memory && (under(e->type)->kind == TY_BOOL || under(e->type)->kind == TY_UBOOL || under(e->type)->kind == TY_STRING)) return true;
            if (affected(L, e->bin.x, c)) return true;
            e = e->bin.y;
            continue;
        case X_SELECTOR:
            if (e->sel.obj) return c->memory && in_memory(L, e->sel.obj);
            if (c->memory && (under(e->sel.x->type)->kind == TY_POINTER || !e->sel.s || e->sel.s->indirect || e->sel.s->kind != SEL_FIELD)) return true;
            e = e->sel.x;
            continue;
        case X_STAR:
            if (c->memory) return true;
            e = e->x;
            continue;
        case X_INDEX:
            if (c->memory || affected(L, e->index.x, c)) return true;
            e = e->index.index.at[0];
            continue;
        case X_ASSERT: e = e->assert_.x; continue;
        case X_CALL:
            if (e->call.ck == CK_CALL) return true;
            if (c->memory && (e->call.ck != CK_CONV || converts_memory(e))) return true;
            return any_affected(L, &e->call.args, c);
        case X_KEYVALUE: e = e->kv.value; continue;
        case X_COMPOSITE: return c->memory || any_affected(L, &e->comp.elts, c);
        case X_FUNCLIT: return c->memory;
        default: return c->memory || c->n > 0;
        }
    }
}

static Type *declared_type(const void *objs, int i) { return ((Object *const *)objs)[i]->type; }

/* var a, b = x, y: the variables are not to be seen in the values, but gc takes one that is in memory for any other memory. */
static void define_list(lower *L, Object **os, Expr **es, int n)
{
    val *vs = arena_array(L->ar, val, n);
    bool *early = arena_array(L->ar, bool, n);
    clobber c = { 0 };
    lo_preplist(L, es, n, declared_type, os);
    for (int i = 0; i < n; i++) {
        early[i] = affected(L, es[i], &c);
        c.memory |= !lo_isblank(os[i]) && in_memory(L, os[i]);
    }
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < n; i++) {
            if (early[i] != (pass == 0)) continue;
            lo_settle(L, es[i], os[i]->type);
            vs[i] = lo_snapshot(L, lo_eval(L, es[i]), es[i]->type);
        }
    for (int i = 0; i < n; i++) define(L, os[i], vs[i], es[i]->type, es[i]);
}

static void var_decl(lower *L, Decl *d)
{
    int n = d->val.names.n;
    Object **os = d->val.objs;
    if (d->val.values.n == 0) {
        for (int i = 0; i < n; i++) {
            if (lo_isblank(os[i])) continue;
            if (os[i]->owner) lo_declare(L, os[i]); else lo_clear(L, lo_globaladdr(L, os[i]), os[i]->type);
        }
        return;
    }
    if (d->val.values.n == 1 && n == 1) { define_by(L, os[0], d->val.values.at[0], NULL, d, 0); return; }
    if (d->val.values.n == n) {
        define_list(L, os, d->val.values.at, n);
        return;
    }
    Type **ts;
    int k;
    val *vs = lo_multi(L, d->val.values.at[0], n, &ts, &k);
    for (int i = 0; i < n && i < k; i++) define(L, os[i], vs[i], ts[i], d->val.values.at[0]);
}

/* ---- assignment ---- */

static Object *new_object_at(const Stmt *s, int i)
{
    return s->kind == S_DEFINE && s->assign.newobjs ? s->assign.newobjs[i] : NULL;
}

static bool is_mapindex(Expr *e)
{
    e = unparen(e);
    return e->kind == X_INDEX && e->index.x->type && under(e->index.x->type)->kind == TY_MAP;
}

/* Is it one and the same, however often it is evaluated? Constants are if their values are, however they are written. */
static bool same_safe(Expr *a, Expr *b)
{
    a = unparen(a);
    b = unparen(b);
    if (a->mode == M_CONST && b->mode == M_CONST) return type_identical(a->type, b->type) && const_equal(a->cv, b->cv);
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case X_NAME: return a->name.obj && a->name.obj == b->name.obj && a->name.obj->kind == O_VAR;
    case X_SELECTOR:
        if (a->sel.obj || b->sel.obj) return a->sel.obj == b->sel.obj;
        return a->sel.s && b->sel.s && a->sel.s->kind == SEL_FIELD && a->sel.s->obj == b->sel.s->obj && same_safe(a->sel.x, b->sel.x);
    case X_STAR: return same_safe(a->x, b->x);
    case X_UNARY: return a->op == b->op && (a->op == T_SUB || a->op == T_ADD || a->op == T_XOR || a->op == T_NOT) && same_safe(a->bin.x, b->bin.x);
    case X_BINARY:
        if (a->op != b->op || a->op == T_LAND || a->op == T_LOR || a->type->kind == TY_UBOOL || under(a->type)->kind == TY_BOOL || under(a->type)->kind == TY_STRING) return false;
        return same_safe(a->bin.x, b->bin.x) && same_safe(a->bin.y, b->bin.y);
    case X_CALL: {
        if (a->call.ck != CK_CONV || b->call.ck != CK_CONV || !type_identical(a->type, b->type)) return false;
        int k = under(a->type)->kind, from = under(a->call.args.at[0]->type)->kind;
        bool numbers = k >= TY_INT && k <= TY_COMPLEX128 && from >= TY_INT && from <= TY_COMPLEX128;
        return numbers && same_safe(a->call.args.at[0], b->call.args.at[0]);
    }
    case X_INDEX: return same_safe(a->index.x, b->index.x) && same_safe(a->index.index.at[0], b->index.index.at[0]);
    }
    return false;
}

/* Evaluates an operand before its turn, when that may panic. */
static void early(lower *L, Expr *e)
{
    Expr *x = unparen(e);
    if (x->mode == M_CONST || (x->flags & LO_FLAG_SAVED) || x->kind == X_NAME || x->kind == X_LIT || x->kind == X_FUNCLIT || x->kind == X_COMPOSITE || lo_isnilexpr(x)) return;
    lo_settle(L, x, NULL);
    if (!(x->flags & LO_FLAG_SAVED)) lo_keep(L, x, lo_snapshot(L, lo_eval(L, e), e->type));
}

/* m[k] = append(m[k], ...): one mapassign */
static bool map_append(lower *L, Expr *lhs, Expr *rhs)
{
    lhs = unparen(lhs);
    rhs = unparen(rhs);
    if (rhs->kind != X_CALL || rhs->call.ck != CK_BUILTIN || rhs->call.builtin != B_APPEND || rhs->call.args.n < 2) return false;
    if (!is_mapindex(lhs) || !same_safe(lhs, rhs->call.args.at[0]) || !type_identical(lhs->type, rhs->type)) return false;
    Type *mt = lhs->index.x->type, *kt = under(mt)->map.key;
    if (under(kt)->kind == TY_INTERFACE && under(lhs->index.index.at[0]->type)->kind != TY_INTERFACE) return false;      /* two conversions: to gc not the same */
    Expr *mx = lhs->index.x, *kx = lhs->index.index.at[0];      /* but for names, evaluated before what is appended */
    val mv = { 0 }, k = { 0 };
    bool mname = unparen(mx)->kind == X_NAME, kname = unparen(kx)->kind == X_NAME;
    if (!mname) mv = lo_snapshot(L, lo_eval(L, mx), mt);
    if (!kname) k = lo_snapshot(L, lo_evalas(L, kx, kt), kt);
    for (int i = 1; i < rhs->call.args.n; i++) lo_prep(L, rhs->call.args.at[i]);
    for (int i = 1; i < rhs->call.args.n; i++) early(L, rhs->call.args.at[i]);
    if (mname) mv = lo_eval(L, mx);
    if (kname) k = lo_evalas(L, kx, kt);
    irval *m = mv.v[0];
    L->at = lhs->at;
    addr p = lo_at(lo_mapassign(L, mt, m, k));
    val v = lo_append(L, rhs, &p);
    L->at = L->assignat;
    lo_store(L, p, v, lhs->type);
    return true;
}

/* x.f or *x: the variable x; NULL for others. */
static Object *pointed_by(Expr *e)
{
    e = unparen(e);
    Expr *x = e->kind == X_STAR ? unparen(e->x) : e->kind == X_SELECTOR && !e->sel.obj && e->sel.s && e->sel.s->kind == SEL_FIELD ? unparen(e->sel.x) : NULL;
    if (!x || x->kind != X_NAME || !x->name.obj || x->name.obj->kind != O_VAR || under(x->type)->kind != TY_POINTER) return NULL;
    return x->name.obj;
}

/* Is e, an index, sure to change nothing? */
static bool harmless(Expr *e)
{
    e = unparen(e);
    if (e->mode == M_CONST) return true;
    switch (e->kind) {
    case X_NAME: case X_LIT: return true;
    case X_SELECTOR: return e->sel.obj || (e->sel.s && e->sel.s->kind == SEL_FIELD && harmless(e->sel.x));
    case X_STAR: return harmless(e->x);
    case X_INDEX: return !is_mapindex(e) && !(e->flags & EF_HASTYPEARGS) && harmless(e->index.x) && harmless(e->index.index.at[0]);
    case X_UNARY: return e->op != T_AND && e->op != T_ARROW && harmless(e->bin.x);
    case X_BINARY: return harmless(e->bin.x) && harmless(e->bin.y);
    case X_CALL: return (e->call.ck == CK_CONV || (e->call.ck == CK_BUILTIN && (e->call.builtin == B_LEN || e->call.builtin == B_CAP))) && harmless(e->call.args.at[0]);
    default: return false;
    }
}

/* Does lhs = rhs only move a pointer within one object, as b.buf = b.buf[n:] and v.x = v.y do? Then what it points to lives no longer for it. Not so for slices of an
 * array in the object, which are pointers that were not there. Go's rule. */
static bool self_assignment(Expr *lhs, Expr *rhs)
{
    lhs = unparen(lhs);
    rhs = unparen(rhs);
    if (rhs->kind == X_SLICE) {
        Object *o = pointed_by(lhs);
        return o && under(rhs->slice.x->type)->kind != TY_ARRAY && pointed_by(rhs->slice.x) == o;
    }
    if (lhs->kind == X_SELECTOR && rhs->kind == X_SELECTOR && !lhs->sel.obj && !rhs->sel.obj)
        return lhs->sel.s && rhs->sel.s && lhs->sel.s->kind == SEL_FIELD && rhs->sel.s->kind == SEL_FIELD && same_safe(lhs->sel.x, rhs->sel.x);
    if (lhs->kind != X_INDEX || rhs->kind != X_INDEX || is_mapindex(lhs) || is_mapindex(rhs)) return false;
    return harmless(lhs->index.index.at[0]) && harmless(rhs->index.index.at[0]) && same_safe(lhs->index.x, rhs->index.x);
}

/* The stores behind last are of such an assignment, s. */
static void mark_self(lower *L, Stmt *s, irblock *b, irval *last)
{
    if (!L->b || L->b != b) return;
    for (irval *v = last ? last->next : b->first; v; v = v->next)
        if (v->op == IR_STORE || v->op == IR_MOVE) v->aux2 = 1;
    lo_remark(L, s->assign.oppos, s);
}

static void assign_one(lower *L, Stmt *s, Expr *lhs, Expr *rhs)
{
    if (lo_isblankexpr(lhs)) { lo_discard(L, rhs); return; }
    Expr *x = unparen(lhs);
    bool simple = x->kind == X_NAME;
    if (!simple) {
        lo_preplhs(L, lhs);
        if (map_append(L, lhs, rhs)) return;
        lo_prep(L, rhs);
        if (!is_mapindex(lhs)) lo_settleplace(L, lhs);
        lo_settle(L, rhs, lhs->type);
    }
    val v = lo_notestmt(L, simple ? lo_rootas(L, rhs, lhs->type) : lo_evalas(L, rhs, lhs->type), "assign", s);
    L->at = s->at;
    irblock *b = lo_cur(L);
    irval *last = b->last;
    lo_assign(L, lhs, v);
    if (!simple && self_assignment(lhs, rhs)) mark_self(L, s, b, last);
}

static void save(lower *L, Expr *e, const clobber *c)
{
    e = unparen(e);
    if (!affected(L, e, c)) return;
    lo_settleroot(L, e);
    lo_keep(L, e, lo_snapshot(L, lo_eval(L, e), e->type));
}

/* Does the path of a selector go through an embedded pointer? */
static bool through_embedded(Expr *e)
{
    Type *t = e->sel.x->type;
    for (int i = 0; i < e->sel.s->npath; i++) {
        Type *u = under(t);
        if (i > 0 && u->kind == TY_POINTER) return true;
        if (u->kind == TY_POINTER) u = under(u->elem);
        t = u->st.f[e->sel.s->path[i]].var->type;
    }
    return false;
}

/* Evaluates those of the indices, map, slice and pointer that an assignment to e needs that c may change. True if it changes one that stands nowhere: an embedded pointer. */
static bool save_parts(lower *L, Expr *e, const clobber *c)
{
    for (;;) {
        e = unparen(e);
        if (e->kind == X_SELECTOR && !e->sel.obj) {
            if (through_embedded(e)) return c->memory || affected(L, e->sel.x, c);
            if (under(e->sel.x->type)->kind == TY_POINTER) {
                save(L, e->sel.x, c);
                return false;
            }
            e = e->sel.x;
        } else if (e->kind == X_INDEX) {
            int k = under(e->index.x->type)->kind;
            if (k == TY_SLICE || k == TY_MAP) save(L, e->index.x, c);
            save(L, e->index.index.at[0], c);
            if (k == TY_POINTER) save(L, e->index.x, c);
            if (k != TY_ARRAY) return false;
            e = e->index.x;
        } else {
            if (e->kind == X_STAR) save(L, e->x, c);
            return false;
        }
    }
}

static void note_assigned(lower *L, Stmt *s, int i, clobber *c)
{
    Object *fresh = new_object_at(s, i);
    if (fresh) {
        c->memory |= in_memory(L, fresh);
        return;
    }
    Expr *e = unparen(s->assign.lhs.at[i]);
    if (lo_isblankexpr(e)) return;
    for (;;) {                                         /* the variable that e is part of */
        if (e->kind == X_SELECTOR && !e->sel.obj && under(e->sel.x->type)->kind == TY_STRUCT && !(e->sel.s && e->sel.s->indirect))
            e = unparen(e->sel.x);
        else if (e->kind == X_INDEX && under(e->index.x->type)->kind == TY_ARRAY) e = unparen(e->index.x);
        else break;
    }
    Object *o = e->kind == X_NAME ? e->name.obj : NULL;
    bool full = c->n == (int)countof(c->vars);
    if (o && !full) c->vars[c->n++] = o;
    if (!o || in_memory(L, o) || (o->isresult && L->f->hasdefer) || full) c->memory = true;
}

/* What the i-th value of an assignment becomes; NULL: what it is. */
static Type *assigned_type(const void *ctx, int i)
{
    const Stmt *s = ctx;
    Object *o = new_object_at(s, i);
    return o ? o->type : lo_isblankexpr(s->assign.lhs.at[i]) ? NULL : s->assign.lhs.at[i]->type;
}

/* The i-th right side. kept: it is to stay as it is now. */
static val assigned_value(lower *L, Stmt *s, int i, bool kept)
{
    Expr *e = s->assign.rhs.at[i];
    Type *to = assigned_type(s, i);
    lo_settle(L, e, to);
    val v = lo_eval(L, e);
    if (v.kind == V_NONE) return v;
    v = lo_notestmt(L, lo_conv(L, v, e->type, to, e), "assign-pair", s);
    return kept ? lo_snapshot(L, v, to ? to : e->type) : v;
}

/* The values of an assignment that are there before the places are looked at, and their types; of the right sides if there are none. */
typedef struct given { val *v; Type **t; int n; } given;

/* What an assignment to the left of it could change is evaluated before all assignments, one place and one right side after the other, and of a place only the part that it could; the rest
 * when its turn comes: then the right side is evaluated before the place, but for entries of maps, which are there before the right side is
 * evaluated. So the first failing check is the one that fails first in Go. */
static void assign_each(lower *L, Stmt *s, const given *g)
{
    int n = s->assign.lhs.n;
    lref *rs = arena_array(L->ar, lref, n);
    val *vs = arena_array(L->ar, val, n);
    bool *early = arena_array(L->ar, bool, n), *waits = arena_array(L->ar, bool, n);
    Expr **lhs = s->assign.lhs.at, **rhs = s->assign.rhs.at;
    clobber c = { 0 };
    for (int i = 0; i < n; i++) {
        bool many = i > 0 && n > (int)countof(c.vars);
        Type *to = assigned_type(s, i);
        waits[i] = new_object_at(s, i) || !to || !(many || save_parts(L, lhs[i], &c));
        if (!waits[i]) lo_lref(L, lhs[i], &rs[i]);
        early[i] = !g && (many || affected(L, rhs[i], &c));
        if (early[i]) vs[i] = assigned_value(L, s, i, true);
        note_assigned(L, s, i, &c);
    }
    for (int i = 0; i < n && (!g || i < g->n); i++) {
        Object *o = new_object_at(s, i);
        Type *to = assigned_type(s, i);
        bool place = !o && to, entry = place && is_mapindex(lhs[i]);
        if (entry && waits[i]) {
            lo_settleentry(L, lhs[i]);
            lo_lref(L, lhs[i], &rs[i]);
        }
        if (entry && !g) lo_lrefopen(L, &rs[i]);
        if (place && waits[i] && !entry) lo_settleplace(L, lhs[i]);
        if (g) vs[i] = place ? lo_conv(L, g->v[i], g->t[i], to, rhs[0]) : g->v[i];
        else if (!early[i]) vs[i] = assigned_value(L, s, i, false);
        if (vs[i].kind == V_NONE) continue;
        L->at = s->at;
        irblock *b = lo_cur(L);
        irval *last = b->last;
        if (o) define(L, o, vs[i], g ? g->t[i] : o->type, g ? rhs[0] : rhs[i]);
        else if (!place) continue;
        else if (waits[i] && !entry) lo_assign(L, lhs[i], vs[i]);
        else lo_lrefstore(L, &rs[i], vs[i]);
        if (!g && !o && self_assignment(lhs[i], rhs[i])) mark_self(L, s, b, last);
    }
}

static void assign_list(lower *L, Stmt *s)
{
    int n = s->assign.lhs.n;
    for (int i = 0; i < n; i++)
        if (!new_object_at(s, i) && !lo_isblankexpr(s->assign.lhs.at[i])) lo_preplhs(L, s->assign.lhs.at[i]);
    lo_preplist(L, s->assign.rhs.at, n, assigned_type, s);
    assign_each(L, s, NULL);
}

/* How Go calls a comma-ok assignment of e; NULL: e is a call. */
static const char *pair_kind(const Expr *e)
{
    switch (e->kind) {
    case X_INDEX: return "assign-pair-mapr";
    case X_ASSERT: return "assign-pair-dot-type";
    case X_UNARY: return "assign-pair-receive";
    default: return NULL;
    }
}

static void assign_multi(lower *L, Stmt *s)
{
    int n = s->assign.lhs.n, k;
    Expr **lhs = s->assign.lhs.at, *rhs = s->assign.rhs.at[0];
    Type **ts;
    for (int i = 0; i < n; i++)
        if (!new_object_at(s, i) && !lo_isblankexpr(lhs[i])) lo_preplhs(L, lhs[i]);
    val *vs = lo_multi(L, rhs, n, &ts, &k);
    const char *why = pair_kind(unparen(rhs));
    if (why) vs[0] = lo_notestmt(L, vs[0], why, s);
    assign_each(L, s, &(given){ vs, ts, k });
}

static void assign(lower *L, Stmt *s)
{
    int n = s->assign.lhs.n;
    Object *o = n == 1 ? new_object_at(s, 0) : NULL;
    if (o && s->assign.rhs.n == 1) {
        define_by(L, o, s->assign.rhs.at[0], s, NULL, 0);
        return;
    }
    L->convat = expr_start(s->assign.lhs.at[0]);
    L->assignat = s->assign.oppos;
    if (n == 1 && s->assign.rhs.n == 1) assign_one(L, s, s->assign.lhs.at[0], s->assign.rhs.at[0]);
    else if (s->assign.rhs.n == n) assign_list(L, s);
    else assign_multi(L, s);
    L->convat = L->assignat = 0;
}

static val one(lower *L, Type *t)
{
    const irflat *fl = lo_flat(L, t);
    int ty = fl->leaf[0].type;
    bool isfloat = ty == IT_F32 || ty == IT_F64;
    val v = lo_leaf(isfloat ? lo_float(L, ty, 1) : lo_int(L, ty, 1));
    if (fl->n == 2) v = lo_leaf2(v.v[0], lo_float(L, ty, 0));
    return v;
}

/* x op= y, x++ (rhs NULL) */
static void assign_op(lower *L, Stmt *s)
{
    Expr *lhs = unparen(s->assign.lhs.at[0]), *rhs = s->assign.rhs.n ? s->assign.rhs.at[0] : NULL;
    Type *t = lhs->type;
    lo_preplhs(L, lhs);
    if (rhs) lo_prep(L, rhs);
    lref r = { 0 };
    addr a;
    bool twice = false;
    val y = { 0 };
    if (is_mapindex(lhs)) {                             /* what panics on the right side does so before there is an entry */
        twice = s->op == T_QUO || s->op == T_REM;       /* may panic: the entry must not appear */
        if (twice) lo_lref(L, lhs, &r);                 /* as gc: here the key is evaluated first, else the right side */
        if (rhs) lo_settle(L, rhs, NULL);
        if (rhs) y = lo_snapshot(L, lo_eval(L, rhs), rhs->type);
        if (!twice) lo_settleentry(L, lhs);
        if (!twice) lo_lref(L, lhs, &r);
        L->at = lhs->at;
        a = lo_at(twice ? lo_maplookup(L, r.mt, r.m.v[0], r.key, false, NULL) : lo_mapassign(L, r.mt, r.m.v[0], r.key));
    } else {
        lo_settleplace(L, lhs);
        if (rhs) lo_settle(L, rhs, NULL);
        a = lo_address(L, lhs);
    }
    val x = lo_load(L, lo_memval(a), t);
    if (!rhs) y = one(L, t); else if (!r.mt) y = lo_eval(L, rhs);
    L->at = s->at;
    if (rhs && L->p->telling && self_assignment(lhs, rhs)) lo_remark(L, s->assign.oppos, s);      /* no pointer moves, but Go says so */
    val v = lo_arith(L, s->op, x, y, t, rhs ? rhs->type : t, NULL);      /* reports say nothing of a string made */
    L->at = L->assignat = s->assign.oppos;
    if (twice) lo_lrefstore(L, &r, v); else lo_store(L, a, v, t);
    L->assignat = 0;
}

/* s += a + b: one concatenation */
static bool concat_assign(lower *L, Stmt *s)
{
    Expr *lhs = unparen(s->assign.lhs.at[0]), *rhs = unparen(s->assign.rhs.at[0]);
    if (s->op != T_ADD || lhs->kind != X_NAME || under(lhs->type)->kind != TY_STRING) return false;
    if (rhs->kind != X_BINARY || rhs->mode == M_CONST) return false;
    int n = 1;
    for (Expr *x = rhs; x->kind == X_BINARY && x->op == T_ADD && x->mode != M_CONST; x = unparen(x->bin.x)) n++;
    irval **ops = arena_array(L->ar, irval *, 2 * n + 2);
    Expr **es = arena_array(L->ar, Expr *, n), *x = rhs;
    for (int i = n - 1; i > 0; i--) {
        es[i] = x->bin.y;
        x = unparen(x->bin.x);
    }
    es[0] = x;
    lo_prep(L, rhs);
    lo_settle(L, rhs, NULL);
    val v = lo_eval(L, lhs);
    ops[0] = v.v[0];
    ops[1] = v.v[1];
    for (int i = 0; i < n; i++) {
        v = lo_eval(L, es[i]);
        ops[2 * i + 2] = v.v[0];
        ops[2 * i + 3] = v.v[1];
    }
    L->at = s->at;
    irval *r = lo_mark(L, ir_appendn(lo_cur(L), IR_RT, IT_VOID, ops, 2 * n + 2));
    r->imm = RTC_CONCAT;
    r->src = rhs;
    irval *p = lo_res(L, r, 0, IT_PTR);
    L->assignat = s->assign.oppos;
    lo_assign(L, lhs, lo_leaf2(p, lo_res(L, r, 1, IT_I64)));
    L->assignat = 0;
    return true;
}

/* ---- branches ---- */

static jumptarget *find_target(lower *L, Stmt *s)
{
    for (jumptarget *j = L->jumps; j; j = j->up) {
        if (s->kind == S_CONTINUE && !j->cont) continue;
        if (!s->branch.label) return j;
        if (s->branch.target && (j->s == s->branch.target || (j->labeled && j->labeled == s->branch.target))) return j;
        if (j->labeled && j->labeled->labeled.label == s->branch.label) return j;
    }
    return NULL;
}

static irblock *label_block(lower *L, Stmt *s)
{
    saved **h = lo_tab_find(&L->labels, s);
    if (h) return (*h)->b;
    return lo_tab_add(L, &L->labels, s)->b = lo_block(L);
}

void lo_branch(lower *L, Stmt *s)
{
    lo_cur(L);
    if (L->loop && lo_leavesloop(L, s)) { lo_exitloop(L, s); return; }
    if (s->kind == S_FALLTHROUGH) { if (L->fallthrough) lo_jump(L, L->fallthrough); return; }
    if (s->kind == S_GOTO) {
        if (s->branch.target) lo_jump(L, label_block(L, s->branch.target));
        else lo_fail(L, "internal error: goto without target");
        return;
    }
    jumptarget *j = find_target(L, s);
    if (!j) { lo_fail(L, "internal error: break or continue without target"); return; }
    lo_jump(L, s->kind == S_BREAK ? j->brk : j->cont);
}

static Type *type_at(const void *types, int i) { return ((Type *const *)types)[i]; }

enum { MAX_EARLY = 16 };

/* Which values are evaluated before the first result has its own: those that could see that it has, and in a function with defer, which shows the results, all. */
static void early_results(lower *L, Exprs *rs, int n, bool *early)
{
    clobber c = { 0 };
    for (int i = 0; i < n; i++) {
        Object *o = L->results[i];
        early[i] = i > 0 && (L->f->hasdefer || affected(L, rs->at[i], &c));
        c.vars[c.n++] = o;
        c.memory |= in_memory(L, o);
    }
}

/* The values of a return statement, converted to ts. copy: results that it mentions may change before it has them all. */
static carg *return_values(lower *L, Exprs *rs, Type **to, int n, bool copy)
{
    carg *out = arena_array(L->ar, carg, n + 1);
    if (rs->n == n) {
        if (n > 1) lo_preplist(L, rs->at, n, type_at, to);
        bool early[MAX_EARLY] = { 0 };
        if (n > 1 && n <= MAX_EARLY && L->reslocals) early_results(L, rs, n, early);
        for (int pass = 0; pass < 2; pass++)
            for (int i = 0; i < n; i++) {
                Type *t = to[i];
                if ((i < MAX_EARLY && early[i]) != (pass == 0)) continue;
                if (n > 1) lo_settle(L, rs->at[i], t);
                val v = n == 1 ? lo_rootas(L, rs->at[i], t) : lo_evalas(L, rs->at[i], t);
                out[i] = (carg){ copy ? lo_snapshot(L, v, t) : lo_load(L, v, t), t };
            }
    } else {
        Type **ts;
        int k;
        val *vs = lo_multi(L, rs->at[0], n, &ts, &k);
        for (int i = 0; i < n && i < k; i++) out[i] = (carg){ lo_conv(L, vs[i], ts[i], to[i], rs->at[0]), to[i] };
    }
    return out;
}

/* In the body of a loop over a function: the results are variables of the function around. */
static void return_through_loop(lower *L, Stmt *s)
{
    FuncInfo *fi = lo_aroundloops(L)->info;
    int n = fi->results.n;
    if (s->ret.results.n) {
        Type **ts = arena_array(L->ar, Type *, n + 1);
        for (int i = 0; i < n; i++) ts[i] = fi->results.at[i]->type;
        carg *out = return_values(L, &s->ret.results, ts, n, n > 1);
        L->at = s->at;
        for (int i = 0; i < n; i++) lo_store(L, lo_varplace(L, fi->results.at[i]).a, out[i].v, out[i].t);
    }
    lo_exitloop(L, NULL);
}

/* "return a" of the result a itself stores nothing: others may be reading it. */
static bool is_result(const lower *L, Stmt *s, int i)
{
    if (s->ret.results.n != L->nresults) return false;
    Expr *e = unparen(s->ret.results.at[i]);
    return e->kind == X_NAME && e->name.obj == L->results[i];
}

static void return_stmt(lower *L, Stmt *s)
{
    int n = L->nresults;
    if (L->loop) { return_through_loop(L, s); return; }
    if (s->ret.results.n == 0) { lo_return(L); return; }
    carg *out = return_values(L, &s->ret.results, L->restypes, n, L->reslocals && n > 1);
    bool call = s->ret.results.n != n;                    /* whose results flow without a word */
    for (int i = 0; L->p->noting && !call && i < n; i++) out[i].v = lo_notestmt(L, out[i].v, "return", s);
    L->at = s->at;
    bool keep = L->f->hasdefer;
    for (int i = 0; i < n && L->reslocals; i++) keep |= L->results[i]->captured || L->results[i]->addrtaken;
    if (!L->reslocals || !(keep || L->p->noting)) { lo_ret(L, out, n); return; }
    for (int i = 0; i < n; i++)
        if (!is_result(L, s, i)) lo_store(L, lo_of(L->reslocals[i]), out[i].v, out[i].t);
    lo_return(L);
}

static void if_stmt(lower *L, Stmt *s)
{
    irblock *join = lo_block(L);
    for (;;) {
        L->at = s->at;
        if (s->if_.init) lo_stmt(L, s->if_.init);
        irblock *then = lo_block(L), *els = s->if_.els ? lo_block(L) : join;
        lo_cond(L, s->if_.cond, then, els);
        L->b = then->preds.n ? then : NULL;
        lo_stmts(L, &s->if_.then->list);
        lo_jump(L, join);
        if (!s->if_.els) break;
        L->b = els->preds.n ? els : NULL;
        s = s->if_.els;
        if (s->kind == S_IF) continue;
        lo_stmt(L, s);
        lo_jump(L, join);
        break;
    }
    L->b = join->preds.n ? join : NULL;
}

static void send_stmt(lower *L, Stmt *s)
{
    Type *et = under(s->send.ch->type)->elem;
    lo_prep(L, s->send.ch);
    lo_prep(L, s->send.val);
    bool first = !lo_addressable(s->send.val);          /* copied when it comes by, before the channel is looked at */
    lo_settle(L, s->send.val, et);
    if (!first) lo_settle(L, s->send.ch, NULL);
    irval *c = first ? NULL : lo_eval(L, s->send.ch).v[0];
    val v = lo_notestmt(L, lo_evalas(L, s->send.val, et), "send", s);
    if (first) lo_settle(L, s->send.ch, NULL);
    if (first) c = lo_eval(L, s->send.ch).v[0];
    irlocal *l = lo_temp(L, et);
    if (v.kind == V_ZERO) lo_vardef(L, l); else lo_store(L, lo_of(l), v, et);
    L->at = s->at;
    irval *a = lo_addrp(L, lo_of(l));
    lo_rt(L, RTC_CHANSEND, IT_VOID, 2, c, a);
}

static void labeled_stmt(lower *L, Stmt *s)
{
    irblock *b = label_block(L, s);
    lo_jump(L, b);
    lo_set(L, b);
    L->labeled = s;
    if (s->labeled.stmt) {
        Stmt *in = s->labeled.stmt;
        bool target = in->kind == S_FOR || in->kind == S_RANGE || in->kind == S_SWITCH || in->kind == S_TYPESWITCH || in->kind == S_SELECT;
        if (in->kind == S_BLOCK) {          /* break L out of a labelled block is not Go; the label only serves goto */
            L->labeled = NULL;
        } else if (!target) {
            L->labeled = NULL;
        }
        lo_stmt(L, in);
    }
    L->labeled = NULL;
}

void lo_stmts(lower *L, Stmts *list)
{
    for (int i = 0; i < list->n; i++) lo_stmt(L, list->at[i]);
}

/* Dead code is not lowered, unless a label inside may bring it to life. */
static bool is_dead(lower *L)
{
    return !L->b && !(L->info && (L->info->hasgoto || L->info->haslabels));
}

void lo_stmt(lower *L, Stmt *s)
{
    if (L->p->failed || is_dead(L)) return;
    L->at = s->at;
    switch (s->kind) {
    case S_BAD: case S_EMPTY: break;
    case S_EXPR: lo_discard(L, s->x); break;
    case S_SEND: send_stmt(L, s); break;
    case S_INCDEC: assign_op(L, s); break;
    case S_ASSIGNOP: if (!concat_assign(L, s)) assign_op(L, s); break;
    case S_ASSIGN: case S_DEFINE: assign(L, s); break;
    case S_GO: case S_DEFER: lo_godefer(L, s); break;
    case S_RETURN: return_stmt(L, s); break;
    case S_BREAK: case S_CONTINUE: case S_GOTO: case S_FALLTHROUGH: lo_branch(L, s); break;
    case S_BLOCK: lo_stmts(L, &s->block->list); break;
    case S_IF: if_stmt(L, s); break;
    case S_SWITCH: lo_switch(L, s); break;
    case S_TYPESWITCH: lo_typeswitch(L, s); break;
    case S_SELECT: lo_select(L, s); break;
    case S_FOR: lo_for(L, s); break;
    case S_RANGE: lo_range(L, s); break;
    case S_LABELED: labeled_stmt(L, s); break;
    case S_DECL: if (s->decl->kind == D_VAR) var_decl(L, s->decl); break;
    }
}
