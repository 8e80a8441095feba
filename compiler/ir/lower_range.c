/* lower_range.c - for and range loops.
 *
 * Loop shape: jump to head; head tests and goes to body or exit; body; post; jump to head. Variables of a three-part loop are
 * one instance per iteration: when a closure or pointer may tell the difference, the loop copies them into a
 * new instance (VARDEF) before the post statement, unless only return statements have them (ir_onevar). Range loops evaluate their operand once, before the loop, keep hidden counters,
 * and begin new instances of their variables in each iteration.
 */
#include "compiler/ir/lower.h"

static void enter(lower *L, irblock *b) { L->b = b->preds.n ? b : NULL; }

/* ---- three-part loops ---- */

static void copy_loopvars(lower *L, Stmt *s)
{
    for (int i = 0; i < s->for_.nloopvars; i++) {
        Object *o = s->for_.loopvars[i];
        if (lo_isblank(o) || !(o->addrtaken || (o->captured && !lo_byvalue(L, o))) || !o->low || !o->owner || ir_onevar(o)) continue;
        varref *r = o->low;
        if (r->kind != VR_LOCAL) continue;             /* it never changes: one instance is as good as many */
        irlocal *l = r->l;
        val v = lo_snapshot(L, lo_memval(lo_of(l)), o->type);
        lo_vardef(L, l);
        lo_store(L, lo_of(l), v, o->type);
    }
}

void lo_for(lower *L, Stmt *s)
{
    Stmt *labeled = L->labeled;
    L->labeled = NULL;
    if (s->for_.init) lo_stmt(L, s->for_.init);
    irblock *head = lo_block(L), *body = lo_block(L), *post = lo_block(L), *exit = lo_block(L);
    lo_cur(L);
    lo_jump(L, head);
    lo_set(L, head);
    L->loopdepth++;
    L->at = s->at;
    if (s->for_.cond) lo_cond(L, s->for_.cond, body, exit); else lo_jump(L, body);
    jumptarget j;
    L->labeled = labeled;
    lo_pushjump(L, &j, s, exit, post);
    enter(L, body);
    lo_stmts(L, &s->for_.body->list);
    lo_jump(L, post);
    L->jumps = j.up;
    enter(L, post);
    if (L->b) {
        L->at = s->at;
        copy_loopvars(L, s);
        if (s->for_.post) lo_stmt(L, s->for_.post);
        L->at = s->at;
        lo_jump(L, head);
    }
    L->loopdepth--;
    enter(L, exit);
}

/* ---- range ---- */

typedef struct loop { Stmt *s; irblock *head, *body, *post, *exit; jumptarget j; } loop;

static void loop_begin(lower *L, loop *l, Stmt *s)
{
    l->s = s;
    l->head = lo_block(L);
    l->body = lo_block(L);
    l->post = lo_block(L);
    l->exit = lo_block(L);
    lo_jump(L, l->head);
    lo_set(L, l->head);
    L->loopdepth++;
    lo_pushjump(L, &l->j, s, l->exit, l->post);
}

/* Lowers the body; then in the post block, if anything gets there. */
static bool loop_body(lower *L, loop *l)
{
    lo_stmts(L, &l->s->range.body->list);
    lo_jump(L, l->post);
    enter(L, l->post);
    L->at = l->s->at;
    return L->b != NULL;
}

static void loop_end(lower *L, loop *l)
{
    lo_jump(L, l->head);
    L->jumps = l->j.up;
    L->loopdepth--;
    enter(L, l->exit);
}

static bool wanted(Expr *e) { return e && !lo_isblankexpr(e); }

/* Before Go 1.22 all iterations share the variables, and later those that nothing outlives the loop by. */
static bool is_shared(const Stmt *s, const Object *o) { return o && o->owner && (s->range.shared || ir_onevar(o)); }

static void declare_shared(lower *L, Stmt *s)
{
    if (is_shared(s, s->range.kobj) && !lo_isblank(s->range.kobj)) lo_declare(L, s->range.kobj);
    if (is_shared(s, s->range.vobj) && !lo_isblank(s->range.vobj)) lo_declare(L, s->range.vobj);
}

static void begin_var(lower *L, const Stmt *s, Object *o, val v, Type *t)
{
    v = lo_conv(L, v, t, o->type, NULL);
    if (!o->owner) lo_store(L, lo_globaladdr(L, o), v, o->type);
    else if (is_shared(s, o)) lo_store(L, lo_varplace(L, o).a, v, o->type);
    else lo_declare_as(L, o, v);
}

/* k, v = ... at the start of an iteration. v without kind: absent. */
void lo_rangevars(lower *L, Stmt *s, val k, Type *kt, val v, Type *vt)
{
    if (v.kind != V_NONE) v = lo_notestmt(L, v, s->range.rk == RANGE_ARRAY ? "range" : "range-deref", s);
    if (s->range.define) {
        Object *ko = wanted(s->range.key) ? s->range.kobj : NULL, *vo = wanted(s->range.val) ? s->range.vobj : NULL;
        if (ko) begin_var(L, s, ko, k, kt);
        if (vo) begin_var(L, s, vo, v, vt);
        return;
    }
    Expr *ke = wanted(s->range.key) ? s->range.key : NULL, *ve = wanted(s->range.val) ? s->range.val : NULL;
    lref kr, vr;
    if (ke) { lo_prep(L, ke); }
    if (ve) { lo_prep(L, ve); v = lo_snapshot(L, v, vt); }
    if (ke || ve) lo_settleentry(L, ke ? ke : ve);
    if (ke) lo_lref(L, ke, &kr);
    if (ve) lo_lref(L, ve, &vr);
    if (ke) lo_lrefstore(L, &kr, lo_conv(L, k, kt, ke->type, NULL));
    if (ve) lo_lrefstore(L, &vr, lo_conv(L, v, vt, ve->type, NULL));
}

static val none(void) { return (val){ V_NONE, 0 }; }

static void range_int(lower *L, Stmt *s)
{
    Type *t = s->range.x->type;
    if (s->range.define && s->range.kobj) t = s->range.kobj->type;
    else if (!s->range.define && wanted(s->range.key)) t = s->range.key->type;
    t = type_default(L->t, t);
    irval *n = lo_rootas(L, s->range.x, t).v[0];
    int ty = lo_flat(L, t)->leaf[0].type;
    if (n->type != ty) n = n->op == IR_CONST ? lo_int(L, ty, n->imm) : OP(L, IR_CONV, ty, 1, n);
    irlocal *h = lo_temp(L, t);
    lo_st(L, lo_of(h), 0, lo_int(L, ty, 0));
    loop l;
    loop_begin(L, &l, s);
    irval *i = lo_ld(L, lo_of(h), 0, ty);
    lo_br(L, OP(L, IR_LT, IT_BOOL, 2, i, n), l.body, l.exit, 1);
    lo_set(L, l.body);
    lo_rangevars(L, s, lo_leaf(lo_ld(L, lo_of(h), 0, ty)), t, none(), NULL);
    if (loop_body(L, &l)) {
        i = lo_ld(L, lo_of(h), 0, ty);
        lo_st(L, lo_of(h), 0, OP(L, IR_ADD, ty, 2, i, lo_int(L, ty, 1)));
    }
    loop_end(L, &l);
}

/* base: of the elements; NULL when they are not used */
static void range_elements(lower *L, Stmt *s, addr base, irval *n, Type *elem)
{
    Type *tint = L->t->typ[TY_INT];
    irlocal *h = lo_temp(L, tint);
    lo_st(L, lo_of(h), 0, lo_i64(L, 0));
    loop l;
    loop_begin(L, &l, s);
    irval *i = lo_ld(L, lo_of(h), 0, IT_I64);
    lo_br(L, OP(L, IR_LT, IT_BOOL, 2, i, n), l.body, l.exit, 1);
    lo_set(L, l.body);
    i = lo_ld(L, lo_of(h), 0, IT_I64);
    val v = none();
    if (wanted(s->range.val)) {
        irval *p = lo_addrp(L, base);
        irval *q = OP(L, IR_PTRIDX, IT_PTR, 2, p, i);
        q->imm = (int64_t)lo_size(L, elem);
        q->flags |= IRF_NONNULL;
        v = lo_load(L, lo_memval(lo_at(q)), elem);
    }
    lo_rangevars(L, s, lo_leaf(i), tint, v, elem);
    if (loop_body(L, &l)) {
        i = lo_ld(L, lo_of(h), 0, IT_I64);
        lo_st(L, lo_of(h), 0, OP(L, IR_ADD, IT_I64, 2, i, lo_i64(L, 1)));
    }
    loop_end(L, &l);
}

static bool has_calls(Expr *e)
{
    e = unparen(e);
    switch (e->kind) {
    case X_NAME: return false;
    case X_SELECTOR: return e->sel.obj ? false : has_calls(e->sel.x);
    case X_STAR: return has_calls(e->x);
    case X_INDEX: return has_calls(e->index.x) || has_calls(e->index.index.at[0]);
    case X_LIT: return false;
    }
    return true;
}

static void range_array(lower *L, Stmt *s)
{
    Expr *x = s->range.x;
    Type *t = under(x->type);
    bool ptr = t->kind == TY_POINTER;
    if (ptr) t = under(t->elem);
    irval *n = NULL;
    addr base = { 0 };
    if (!wanted(s->range.val)) {
        if (has_calls(x)) lo_root(L, x);
    } else if (ptr) {
        irval *p = lo_root(L, x).v[0];
        L->at = s->range.x->at;
        if (t->arr.len) lo_nilcheck(L, p);
        base = lo_at(p);
    } else if (t->arr.len) {
        val v = lo_root(L, x);
        Expr *u = unparen(x);
        Object *o = u->kind == X_NAME ? u->name.obj : NULL;
        bool constant = o && o->owner && !o->addrtaken && !o->reassigned;      /* never changes: no copy */
        bool temp = !L->p->noting && (constant || v.kind == V_ZERO || unparen(x)->kind == X_CALL || unparen(x)->kind == X_COMPOSITE);
        base = temp ? lo_spill(L, v, x->type) : lo_snapshot(L, v, x->type).a;
        if (L->p->noting && base.l) base.l->name = base.l->name ? base.l->name : "{temp}";
    } else {
        base = lo_of(lo_temp(L, x->type));
    }
    n = lo_i64(L, t->arr.len);
    range_elements(L, s, base, n, t->elem);
}

static void range_string(lower *L, Stmt *s)
{
    Type *tint = L->t->typ[TY_INT], *trune = L->t->typ[TY_INT32];
    val x = lo_root(L, s->range.x);
    irlocal *h = lo_temp(L, tint), *next = lo_temp(L, tint);
    lo_st(L, lo_of(h), 0, lo_i64(L, 0));
    loop l;
    loop_begin(L, &l, s);
    irval *i = lo_ld(L, lo_of(h), 0, IT_I64);
    lo_br(L, OP(L, IR_LT, IT_BOOL, 2, i, x.v[1]), l.body, l.exit, 1);
    lo_set(L, l.body);
    i = lo_ld(L, lo_of(h), 0, IT_I64);
    irval *r = lo_rt(L, RTC_DECODERUNE, IT_VOID, 3, x.v[0], x.v[1], i);
    irval *rune = lo_res(L, r, 0, IT_I32);
    lo_st(L, lo_of(next), 0, lo_res(L, r, 1, IT_I64));
    val k = lo_leaf(i), v = wanted(s->range.val) ? lo_leaf(rune) : none();
    lo_rangevars(L, s, k, tint, v, trune);
    if (loop_body(L, &l)) lo_st(L, lo_of(h), 0, lo_ld(L, lo_of(next), 0, IT_I64));
    loop_end(L, &l);
}

/* for k := range m { delete(m, k) } */
static bool clears_map(lower *L, Stmt *s)
{
    if (!s->range.define || wanted(s->range.val) || !wanted(s->range.key) || s->range.body->list.n != 1) return false;
    Stmt *b = s->range.body->list.at[0];
    Expr *m = unparen(s->range.x);
    if (b->kind != S_EXPR || m->kind != X_NAME || !s->range.kobj) return false;
    Expr *c = unparen(b->x);
    if (c->kind != X_CALL || c->call.ck != CK_BUILTIN || c->call.builtin != B_DELETE || c->call.args.n != 2) return false;
    Expr *a = unparen(c->call.args.at[0]), *k = unparen(c->call.args.at[1]);
    if (a->kind != X_NAME || a->name.obj != m->name.obj || k->kind != X_NAME || k->name.obj != s->range.kobj) return false;
    return (ir_rtype(L->p, under(m->type)->map.key)->flags & RT_REFLEXIVE) != 0;
}

enum { HITER_SIZE = 96, HITER_KEY = 0, HITER_ELEM = 8 };

static void range_map(lower *L, Stmt *s)
{
    Type *mt = s->range.x->type, *u = under(mt);
    irval *m = lo_root(L, s->range.x).v[0];
    const rtype *rt = ir_rtype(L->p, mt);
    L->at = s->at;
    if (clears_map(L, s)) { lo_rt(L, RTC_MAPCLEAR, IT_VOID, 2, lo_word(L, rt), m); return; }
    static const uint8_t ptrs[12] = { 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0 };
    irlocal *it = lo_temprt(L, ir_rt_bytes(L->p, HITER_SIZE, ptrs));
    lo_vardef(L, it);
    it->name = L->p->noting ? "{temp}" : NULL;
    irval *w = lo_word(L, rt);
    irval *p = lo_addrp(L, lo_of(it));
    lo_rt(L, RTC_MAPITERINIT, IT_VOID, 3, w, m, p);
    loop l;
    loop_begin(L, &l, s);
    irval *kp = lo_ld(L, lo_of(it), HITER_KEY, IT_PTR);
    lo_br(L, OP(L, IR_NE, IT_BOOL, 2, kp, lo_nil(L)), l.body, l.exit, 1);
    lo_set(L, l.body);
    val k = none(), v = none();
    if (wanted(s->range.key)) k = lo_load(L, lo_memval(lo_at(kp)), u->map.key);
    if (wanted(s->range.val)) {
        irval *ep = lo_ld(L, lo_of(it), HITER_ELEM, IT_PTR);
        v = lo_load(L, lo_memval(lo_at(ep)), u->elem);
    }
    lo_rangevars(L, s, k, u->map.key, v, u->elem);
    if (loop_body(L, &l)) {
        p = lo_addrp(L, lo_of(it));
        lo_rt(L, RTC_MAPITERNEXT, IT_VOID, 1, p);
    }
    loop_end(L, &l);
}

static void range_chan(lower *L, Stmt *s)
{
    Type *et = under(s->range.x->type)->elem;
    irval *c = lo_root(L, s->range.x).v[0];
    irlocal *t = lo_temp(L, et);
    loop l;
    loop_begin(L, &l, s);
    L->at = s->at;
    irval *a = lo_size(L, et) ? lo_addrp(L, lo_of(t)) : lo_nil(L);
    irval *ok = lo_rt(L, RTC_CHANRECV, IT_BOOL, 2, c, a);
    lo_br(L, ok, l.body, l.exit, 1);
    lo_set(L, l.body);
    lo_rangevars(L, s, lo_load(L, lo_memval(lo_of(t)), et), et, none(), NULL);
    loop_body(L, &l);
    loop_end(L, &l);
}

/* for range []byte(s): the string's own bytes will do. NULL: it is not that. */
static Expr *string_of_bytes(Expr *e)
{
    e = unparen(e);
    if (e->kind != X_CALL || e->call.ck != CK_CONV || e->call.args.n != 1 || under(under(e->type)->elem)->kind != TY_UINT8) return NULL;
    Expr *x = e->call.args.at[0];
    return x->mode != M_CONST && x->type && under(x->type)->kind == TY_STRING ? x : NULL;
}

void lo_range(lower *L, Stmt *s)
{
    L->at = s->at;
    lo_cur(L);
    Stmt *labeled = L->labeled;
    L->labeled = NULL;
    if (s->range.define) declare_shared(L, s);
    switch (s->range.rk) {
    case RANGE_SLICE: {
        Expr *text = L->p->telling ? NULL : string_of_bytes(s->range.x);
        val v = lo_root(L, text ? text : s->range.x);
        if (L->p->noting) v.v[0] = lo_ld(L, lo_shown_temp(L, v.v[0]), 0, IT_PTR);
        L->labeled = labeled;
        range_elements(L, s, lo_at(v.v[0]), v.v[1], under(s->range.x->type)->elem);
        return;
    }
    }
    L->labeled = labeled;
    switch (s->range.rk) {
    case RANGE_INT: range_int(L, s); break;
    case RANGE_STRING: range_string(L, s); break;
    case RANGE_ARRAY: case RANGE_ARRAYPTR: range_array(L, s); break;
    case RANGE_MAP: range_map(L, s); break;
    case RANGE_CHAN: range_chan(L, s); break;
    case RANGE_FUNC: lo_rangefunc(L, s, labeled); break;
    default: lo_fail(L, "internal error: unknown kind of range"); break;
    }
}
