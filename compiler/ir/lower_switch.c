/* lower_switch.c - switch, type switch, select.
 *
 * A switch is a row of tests followed by the bodies. Where every case is an integer constant the tests become a jump
 * table (SWITCH) when the values are dense, a binary search when they are many; many string constants are searched by length first.
 * Tests run in source order otherwise, and a case expression is evaluated only when its turn comes.
 */
#include "compiler/ir/lower.h"
#include <stdlib.h>

enum { TABLE_MIN = 4, SEARCH_MIN = 9, STRING_MIN = 8, LINEAR = 4 };

typedef struct icase { int64_t v; irblock *b; } icase;
typedef struct scase { bytes s; irblock *b; } scase;

static void enter(lower *L, irblock *b) { L->b = b->preds.n ? b : NULL; }

/* ---- integers ---- */

static int cmp_icase(const void *a, const void *b)
{
    int64_t x = ((const icase *)a)->v, y = ((const icase *)b)->v;
    return x < y ? -1 : x > y;
}

static void search_int(lower *L, irval *v, icase *cs, int n, irblock *dflt)
{
    if (n <= LINEAR) {
        for (int i = 0; i < n; i++) {
            irblock *next = i + 1 < n ? lo_block(L) : dflt;
            irval *c = OP(L, IR_EQ, IT_BOOL, 2, v, lo_i64(L, cs[i].v));
            lo_br(L, c, cs[i].b, next, 0);
            if (i + 1 < n) lo_set(L, next);
        }
        return;
    }
    int mid = n / 2;
    irblock *lo = lo_block(L), *hi = lo_block(L);
    irval *c = OP(L, IR_LT, IT_BOOL, 2, v, lo_i64(L, cs[mid].v));
    lo_br(L, c, lo, hi, 0);
    lo_set(L, lo);
    search_int(L, v, cs, mid, dflt);
    lo_set(L, hi);
    search_int(L, v, cs + mid, n - mid, dflt);
}

static void int_tests(lower *L, irval *v, icase *cs, int n, irblock *dflt)
{
    qsort(cs, (size_t)n, sizeof *cs, cmp_icase);
    if (v->type != IT_I64) v = OP(L, IR_CONV, IT_I64, 1, v);
    uint64_t span = (uint64_t)cs[n - 1].v - (uint64_t)cs[0].v + 1;
    if (span != 0 && span <= (uint64_t)n * 2 + 8 && span < 20000) {
        irblock *b = lo_cur(L);
        OP(L, IR_SWITCH, IT_VOID, 1, v)->imm = cs[0].v;
        int k = 0;
        for (uint64_t i = 0; i < span; i++) {
            if ((uint64_t)cs[k].v - (uint64_t)cs[0].v == i) ir_addsucc(b, cs[k++].b); else ir_addsucc(b, dflt);
        }
        ir_addsucc(b, dflt);
        L->b = NULL;
        return;
    }
    search_int(L, v, cs, n, dflt);
}

/* ---- strings ---- */

static int cmp_scase(const void *a, const void *b)
{
    const scase *x = a, *y = b;
    if (x->s.n != y->s.n) return x->s.n < y->s.n ? -1 : 1;
    return memcmp(x->s.p, y->s.p, x->s.n);
}

/* cases of one length */
static void search_same(lower *L, val v, scase *cs, int n, irblock *dflt)
{
    if (n <= LINEAR) {
        for (int i = 0; i < n; i++) {
            irblock *next = i + 1 < n ? lo_block(L) : dflt;
            val k = lo_strconst(L, cs[i].s);
            irval *c = cs[i].s.n == 0 ? lo_int(L, IT_BOOL, 1) : lo_reading(L, OP(L, IR_STREQ, IT_BOOL, 4, v.v[0], v.v[1], k.v[0], k.v[1]));
            lo_br(L, c, cs[i].b, next, 0);
            if (i + 1 < n) lo_set(L, next);
        }
        return;
    }
    int mid = n / 2;
    irblock *lo = lo_block(L), *hi = lo_block(L);
    val k = lo_strconst(L, cs[mid].s);
    irval *c = lo_reading(L, OP(L, IR_STRCMP, IT_I64, 4, v.v[0], v.v[1], k.v[0], k.v[1]));
    c = OP(L, IR_LT, IT_BOOL, 2, c, lo_i64(L, 0));
    lo_br(L, c, lo, hi, 0);
    lo_set(L, lo);
    search_same(L, v, cs, mid, dflt);
    lo_set(L, hi);
    search_same(L, v, cs + mid, n - mid, dflt);
}

static void search_str(lower *L, val v, scase *cs, int n, irblock *dflt)
{
    if (cs[0].s.n == cs[n - 1].s.n) {
        irblock *same = lo_block(L);
        irval *c = OP(L, IR_EQ, IT_BOOL, 2, v.v[1], lo_i64(L, (int64_t)cs[0].s.n));
        lo_br(L, c, same, dflt, 0);
        lo_set(L, same);
        search_same(L, v, cs, n, dflt);
        return;
    }
    int mid = n / 2;
    while (mid > 0 && cs[mid - 1].s.n == cs[mid].s.n) mid--;
    if (mid == 0) for (mid = n / 2; cs[mid].s.n == cs[0].s.n; mid++) continue;
    irblock *lo = lo_block(L), *hi = lo_block(L);
    irval *c = OP(L, IR_LT, IT_BOOL, 2, v.v[1], lo_i64(L, (int64_t)cs[mid].s.n));
    lo_br(L, c, lo, hi, 0);
    lo_set(L, lo);
    search_str(L, v, cs, mid, dflt);
    lo_set(L, hi);
    search_str(L, v, cs + mid, n - mid, dflt);
}

/* ---- switch ---- */

static bool const_cases(Stmt *s, int kind, int *count)
{
    int n = 0;
    for (int i = 0; i < s->sw.clauses.n; i++) {
        Clause *c = s->sw.clauses.at[i];
        for (int k = 0; k < c->exprs.n; k++, n++) {
            Expr *e = c->exprs.at[k];
            if (e->mode != M_CONST || !e->cv) return false;
            enum const_kind ck = const_kind(e->cv);
            if (kind == TY_STRING ? ck != CV_STRING : ck == CV_STRING || ck == CV_BOOL) return false;
            if (under(e->type)->kind == TY_INTERFACE) return false;
        }
    }
    *count = n;
    return true;
}

static bool try_tables(lower *L, Stmt *s, val tag, Type *tt, irblock **bodies, irblock *dflt)
{
    int kind = under(tt)->kind, n, k = 0;
    bool isint = kind >= TY_INT && kind <= TY_UINTPTR;
    if (!isint && kind != TY_STRING) return false;
    if (!const_cases(s, isint ? TY_INT : TY_STRING, &n) || n < (isint ? TABLE_MIN : STRING_MIN)) return false;
    icase *is = arena_array(L->ar, icase, n);
    scase *ss = arena_array(L->ar, scase, n);
    for (int i = 0; i < s->sw.clauses.n; i++) {
        Clause *c = s->sw.clauses.at[i];
        for (int j = 0; j < c->exprs.n; j++, k++) {
            const Const *cv = c->exprs.at[j]->cv;
            uint64_t u;
            is[k].b = ss[k].b = bodies[i];
            if (!isint) { ss[k].s = const_string(cv); continue; }
            if (!const_int64(cv, &is[k].v) && const_uint64(cv, &u)) is[k].v = (int64_t)u;
        }
    }
    if (isint) {
        int_tests(L, tag.v[0], is, n, dflt);
    } else {
        qsort(ss, (size_t)n, sizeof *ss, cmp_scase);
        search_str(L, tag, ss, n, dflt);
    }
    return true;
}

static void case_tests(lower *L, Stmt *s, bool hastag, val tag, Type *tt, irblock **bodies, irblock *dflt)
{
    for (int i = 0; i < s->sw.clauses.n; i++) {
        Clause *c = s->sw.clauses.at[i];
        for (int k = 0; k < c->exprs.n; k++) {
            Expr *e = c->exprs.at[k];
            irblock *next = lo_block(L);
            L->at = e->at;
            if (!hastag && under(e->type)->kind == TY_INTERFACE) {       /* compared with true */
                val v = lo_root(L, e), one = lo_leaf(lo_int(L, IT_BOOL, 1));
                lo_br(L, lo_compare(L, T_EQL, v, e->type, one, L->t->typ[TY_BOOL]), bodies[i], next, 0);
            } else if (!hastag) {
                lo_cond(L, e, bodies[i], next);
            } else if (lo_isnilexpr(e)) {
                irval *z = tag.v[0]->type == IT_PTR ? lo_nil(L) : lo_int(L, tag.v[0]->type, 0);
                lo_br(L, OP(L, IR_EQ, IT_BOOL, 2, tag.v[0], z), bodies[i], next, 0);
            } else {
                val v = lo_root(L, e);
                L->at = e->at;
                lo_br(L, lo_compare(L, T_EQL, tag, tt, v, e->type), bodies[i], next, 0);
            }
            lo_set(L, next);
        }
    }
    lo_jump(L, dflt);
}

static bool all_constant(const Stmt *s)
{
    for (int i = 0; i < s->sw.clauses.n; i++)
        for (int k = 0; k < s->sw.clauses.at[i]->exprs.n; k++)
            if (s->sw.clauses.at[i]->exprs.at[k]->mode != M_CONST) return false;
    return true;
}

/* The tag, where no expression of a case can change the bytes that string(b) is made of: those are looked at then, not a copy. */
static val bytes_as_string(lower *L, Expr *e)
{
    lo_prep(L, e);
    return lo_strtmp(L, e);
}

void lo_switch(lower *L, Stmt *s)
{
    Stmt *labeled = L->labeled;
    L->labeled = NULL;
    if (s->sw.init) lo_stmt(L, s->sw.init);
    int n = s->sw.clauses.n;
    Type *tt = NULL;
    val tag = { 0 };
    bool bytes = false;
    if (s->sw.tag) {
        tt = type_default(L->t, s->sw.tag->type);
        bytes = lo_isbytes2str(unparen(s->sw.tag)) && all_constant(s);
        val v = bytes ? bytes_as_string(L, s->sw.tag) : lo_root(L, s->sw.tag);
        tag = lo_snapshot(L, lo_conv(L, v, s->sw.tag->type, tt, s->sw.tag), tt);
    }
    irblock *join = lo_block(L), *dflt = join, **bodies = arena_array(L->ar, irblock *, n + 1);
    for (int i = 0; i < n; i++) {
        bodies[i] = lo_block(L);
        if (s->sw.clauses.at[i]->isdefault) dflt = bodies[i];
    }
    lo_cur(L);
    L->readsbytes = bytes;
    if (!(tt && try_tables(L, s, tag, tt, bodies, dflt))) case_tests(L, s, tt != NULL, tag, tt, bodies, dflt);
    L->readsbytes = false;
    jumptarget j;
    irblock *outer = L->fallthrough;
    L->labeled = labeled;
    lo_pushjump(L, &j, s, join, NULL);
    for (int i = 0; i < n; i++) {
        Clause *c = s->sw.clauses.at[i];
        enter(L, bodies[i]);
        L->at = c->at;
        L->fallthrough = i + 1 < n ? bodies[i + 1] : NULL;
        lo_stmts(L, &c->body);
        lo_jump(L, join);
    }
    L->fallthrough = outer;
    L->jumps = j.up;
    enter(L, join);
}

/* ---- type switch ---- */

/* Goes to yes when x (type word w) has type t; gives what the clause's variable holds. */
static void type_test(lower *L, val x, irval *w, Expr *e, irblock *yes, irblock *no, irval **tab)
{
    irval *c;
    *tab = NULL;
    if (lo_isnilexpr(e)) {
        c = OP(L, IR_EQ, IT_BOOL, 2, w, lo_i64(L, 0));
    } else if (under(e->type)->kind == TY_INTERFACE) {
        irval *t = lo_isempty(L, e->type) ? w : lo_rt(L, RTC_ASSERTI2, IT_I64, 2, lo_word(L, ir_rtype(L->p, e->type)), w);
        *tab = t;
        c = OP(L, IR_NE, IT_BOOL, 2, t, lo_i64(L, 0));
    } else {
        c = OP(L, IR_EQ, IT_BOOL, 2, w, lo_word(L, ir_rtype(L->p, e->type)));
    }
    lo_br(L, c, yes, no, 0);
}

void lo_typeswitch(lower *L, Stmt *s)
{
    Stmt *labeled = L->labeled;
    L->labeled = NULL;
    if (s->tsw.init) lo_stmt(L, s->tsw.init);
    Type *xt = s->tsw.x->type;
    val x = lo_root(L, s->tsw.x);
    L->at = s->at;
    irval *w = lo_typeword(L, x, xt);
    int n = s->tsw.clauses.n;
    irblock *join = lo_block(L), *dflt = join, **bodies = arena_array(L->ar, irblock *, n + 1);
    irval **tabs = arena_array(L->ar, irval *, n + 1);
    for (int i = 0; i < n; i++) {
        bodies[i] = lo_block(L);
        if (s->tsw.clauses.at[i]->isdefault) dflt = bodies[i];
    }
    for (int i = 0; i < n; i++) {
        Clause *c = s->tsw.clauses.at[i];
        for (int k = 0; k < c->exprs.n; k++) {
            irblock *next = lo_block(L);
            L->at = c->at;
            type_test(L, x, w, c->exprs.at[k], bodies[i], next, &tabs[i]);
            lo_set(L, next);
        }
    }
    lo_jump(L, dflt);
    jumptarget j;
    L->labeled = labeled;
    lo_pushjump(L, &j, s, join, NULL);
    for (int i = 0; i < n; i++) {
        Clause *c = s->tsw.clauses.at[i];
        enter(L, bodies[i]);
        if (!L->b) continue;
        L->at = c->at;
        if (c->obj) {
            Expr *e = c->exprs.n == 1 ? c->exprs.at[0] : NULL;
            val v = x;
            Type *from = xt;
            if (e && !lo_isnilexpr(e)) {
                from = e->type;
                v = tabs[i] ? lo_leaf2(tabs[i], x.v[1]) : lo_unbox(L, x.v[1], from);
            }
            if (!lo_isblank(c->obj)) lo_declare_as(L, c->obj, lo_conv(L, v, from, c->obj->type, NULL));
        }
        lo_stmts(L, &c->body);
        lo_jump(L, join);
    }
    L->jumps = j.up;
    enter(L, join);
}

/* ---- select ---- */

typedef struct comm { Clause *c; Stmt *s; Expr *recv; bool send; irlocal *l; Type *et; irval *ch; int index; irblock *body; } comm;

static Expr *recv_expr(Stmt *s)
{
    Expr *e = s->kind == S_EXPR ? s->x : s->assign.rhs.at[0];
    return unparen(e);
}

static void comm_operands(lower *L, comm *m)
{
    Stmt *s = m->s;
    L->at = s->at;
    if (m->send) {
        m->et = under(s->send.ch->type)->elem;
        lo_prep(L, s->send.ch);
        lo_prep(L, s->send.val);
        m->ch = lo_eval(L, s->send.ch).v[0];
        val v = lo_evalas(L, s->send.val, m->et);
        m->l = lo_temp(L, m->et);
        if (v.kind == V_ZERO) lo_vardef(L, m->l); else lo_store(L, lo_of(m->l), v, m->et);
        return;
    }
    m->recv = recv_expr(s);
    m->et = under(m->recv->bin.x->type)->elem;
    m->ch = lo_root(L, m->recv->bin.x).v[0];
    if (s->kind != S_EXPR && !lo_isblankexpr(s->assign.lhs.at[0])) m->l = lo_temp(L, m->et);
    else if (s->kind == S_DEFINE) m->l = lo_temp(L, m->et);
}

/* The variables or left sides of a receiving case. */
static void comm_assign(lower *L, comm *m, irval *ok)
{
    Stmt *s = m->s;
    if (m->send || s->kind == S_EXPR) return;
    for (int i = 0; i < s->assign.lhs.n; i++) {
        Expr *lhs = s->assign.lhs.at[i];
        Object *o = s->kind == S_DEFINE && s->assign.newobjs ? s->assign.newobjs[i] : NULL;
        val v = i ? lo_leaf(ok) : m->l ? lo_load(L, lo_memval(lo_of(m->l)), m->et) : lo_zero(L, m->et);
        Type *from = i ? L->t->typ[TY_BOOL] : m->et;
        if (o) {
            if (!lo_isblank(o)) lo_declare_as(L, o, lo_conv(L, v, from, o->type, NULL));
        } else if (!lo_isblankexpr(lhs)) {
            lo_prep(L, lhs);
            lo_assign(L, lhs, lo_conv(L, v, from, lhs->type, NULL));
        }
    }
}

void lo_select(lower *L, Stmt *s)
{
    int n = s->select.clauses.n, ncases = 0, nsends = 0;
    comm *ms = arena_array(L->ar, comm, n + 1);
    comm *dflt = NULL, *only = NULL;
    for (int i = 0; i < n; i++) {
        comm *m = &ms[i];
        m->c = s->select.clauses.at[i];
        m->s = m->c->comm;
        m->body = lo_block(L);
        if (!m->s) { dflt = m; continue; }
        m->send = m->s->kind == S_SEND;
        nsends += m->send;
        ncases++;
        only = m;
        comm_operands(L, m);
    }
    uint8_t *ptrs = arena_array(L->ar, uint8_t, 2 * ncases + 1);
    memset(ptrs, 1, (size_t)(2 * ncases));
    irval *cases;
    int si = 0, ri = nsends;
    if (ncases) {
        irlocal *l = lo_temprt(L, ir_rt_bytes(L->p, 16 * (uint64_t)ncases, ptrs));
        for (int i = 0; i < n; i++) {
            comm *m = &ms[i];
            if (!m->s) continue;
            m->index = m->send ? si++ : ri++;
            lo_st(L, lo_of(l), 16 * m->index, m->ch);
            irval *e = m->l && lo_size(L, m->et) ? lo_addrp(L, lo_of(m->l)) : lo_nil(L);
            lo_st(L, lo_of(l), 16 * m->index + 8, e);
        }
        cases = lo_addrp(L, lo_of(l));
    } else {
        cases = lo_nil(L);
    }
    L->at = ncases == 1 ? only->s->at : s->at;             /* one case alone, or with a default, is an ordinary operation: its place is told */
    irval *ns = lo_i64(L, nsends), *nr = lo_i64(L, ncases - nsends), *d = lo_int(L, IT_BOOL, dflt != NULL);
    irval *r = lo_rt(L, RTC_SELECTGO, IT_VOID, 4, cases, ns, nr, d);
    irval *chosen = lo_res(L, r, 0, IT_I64), *ok = lo_res(L, r, 1, IT_BOOL);
    irblock *join = lo_block(L);
    int left = ncases;
    if (ncases > 3) {                                      /* a table */
        icase *cs = arena_array(L->ar, icase, ncases);
        int k = 0;
        for (int i = 0; i < n; i++)
            if (ms[i].s) cs[k++] = (icase){ .v = ms[i].index, .b = ms[i].body };
        int_tests(L, chosen, cs, ncases, dflt ? dflt->body : cs[0].b);
    }
    for (int i = 0; i < n && ncases <= 3; i++) {
        comm *m = &ms[i];
        if (!m->s) continue;
        if (--left == 0 && !dflt) { lo_jump(L, m->body); break; }
        irblock *next = left == 0 ? dflt->body : lo_block(L);
        irval *c = OP(L, IR_EQ, IT_BOOL, 2, chosen, lo_i64(L, m->index));
        lo_br(L, c, m->body, next, 0);
        if (left) lo_set(L, next);
    }
    if (L->b) { if (dflt) lo_jump(L, dflt->body); else lo_unreach(L); }
    jumptarget j;
    lo_pushjump(L, &j, s, join, NULL);
    for (int i = 0; i < n; i++) {
        enter(L, ms[i].body);
        if (!L->b) continue;
        L->at = ms[i].c->at;
        if (ms[i].s) comm_assign(L, &ms[i], ok);
        lo_stmts(L, &ms[i].c->body);
        lo_jump(L, join);
    }
    L->jumps = j.up;
    enter(L, join);
}
