/* lower_order.c - which part of an expression is evaluated when, by gc's rule.
 *
 * What the specification leaves open can be observed: by what a call changes, and by which of two parts that fail fails first. gc decides it in two passes before
 * it generates code, and so do we, by values that are evaluated early and kept in L->saved under their node (marked by LO_FLAG_SAVED; lo_eval takes them out, once):
 *
 * lo_prep, gc's "order": calls, receives, slicings, assertions, && and || and whatever else becomes a statement of its own, left to right. The nodes are those that
 * lo_hoisted names; they prepare their own operands. Besides these the keys of maps that gc hands to the runtime by address and has no address for.
 *
 * lo_settle, gc's "walk", over what is left of a statement's expressions: nothing runs here any more, but parts can fail. An operation that is a call of
 * the runtime (looking up an entry, joining strings, making a string) stays where it is, but has those of its operands that can fail evaluated ahead of
 * the whole statement; an operation that becomes statements (a literal, comparing interfaces or strings, putting a value into an interface) goes ahead as a whole.
 *
 * What remains is evaluated from left to right.
 */
#include "compiler/ir/lower.h"

/* ---- kept values ---- */

void lo_keep(lower *L, Expr *e, val v)
{
    lo_tab_add(L, &L->saved, e)->v = v;
    e->flags |= LO_FLAG_SAVED;
}

val lo_take(lower *L, Expr *e)
{
    saved **h = lo_tab_find(&L->saved, e);
    e->flags &= (uint8_t)~LO_FLAG_SAVED;
    if (!h) {
        lo_fail(L, "internal error: lost value");
        return lo_zero(L, e->type);
    }
    val v = (*h)->v;
    *h = (*h)->next;
    L->saved.n--;
    return v;
}

static void hoist(lower *L, Expr *e)
{
    val v = lo_eval(L, e);
    if (v.kind == V_MEM && e->kind == X_ASSERT) v = lo_snapshot(L, v, e->type);
    lo_keep(L, e, v);
}

/* ---- what runs ---- */

static bool is_bytes_slice(Type *t) { t = under(t); return t->kind == TY_SLICE; }

bool lo_spreads(Expr *e)
{
    return e->call.args.n == 1 && e->call.args.at[0]->type && e->call.args.at[0]->type->kind == TY_TUPLE && e->call.args.at[0]->mode != M_TYPE &&
           unparen(e->call.args.at[0])->kind == X_CALL;
}

bool lo_hoisted(lower *L, Expr *e)
{
    switch (e->kind) {
    case X_CALL:
        if (e->call.ck == CK_CONV)
            return e->mode != M_CONST && is_bytes_slice(e->type) && (under(e->call.args.at[0]->type)->kind == TY_STRING || under(e->call.args.at[0]->type)->kind == TY_USTRING);
        if (e->call.ck == CK_BUILTIN && !lo_spreads(e))
            switch (e->call.builtin) {
            case B_UNSAFE_ADD: case B_UNSAFE_SLICE: case B_UNSAFE_SLICEDATA: case B_UNSAFE_STRING: case B_UNSAFE_STRINGDATA: return false;
            }
        return true;
    case X_SLICE: return true;
    case X_ASSERT: return !(ir_rtype(L->p, e->type->kind == TY_TUPLE ? e->type->tuple.at[0] : e->type)->flags & RT_DIRECT);
    case X_UNARY: return e->op == T_ARROW;
    case X_BINARY: return e->op == T_LAND || e->op == T_LOR;
    case X_COMPOSITE: return under(e->type)->kind == TY_MAP;
    }
    return false;
}

static bool prep(lower *L, Expr *e, bool dry);
static bool is_quiet(Expr *e);

static Expr *value_of(Expr *elt) { return unparen(elt->kind == X_KEYVALUE ? elt->kv.value : elt); }

bool lo_addressable(Expr *e)
{
    e = unparen(e);
    switch (e->kind) {
    case X_NAME: return e->name.obj && e->name.obj->kind == O_VAR;
    case X_STAR: return true;
    case X_SELECTOR:
        if (e->sel.obj || !e->sel.s) return e->sel.obj && e->sel.obj->kind == O_VAR;
        return e->sel.s->kind == SEL_FIELD && (e->sel.s->indirect || under(e->sel.x->type)->kind == TY_POINTER || lo_addressable(e->sel.x));
    case X_INDEX:
        switch (under(e->index.x->type)->kind) {
        case TY_SLICE: case TY_POINTER: return true;
        case TY_ARRAY: return lo_addressable(e->index.x);
        }
    }
    return false;
}

/* The only part of a struct or array, or what it is itself. */
static Type *sole_part(Type *t)
{
    Type *u = under(t);
    while ((u->kind == TY_STRUCT && u->st.n == 1) || (u->kind == TY_ARRAY && u->arr.len == 1)) u = under(u->kind == TY_STRUCT ? u->st.f[0].var->type : u->elem);
    return u;
}

/* Does gc hand keys of type t to the runtime in a register? */
static bool key_by_value(lower *L, Type *t)
{
    const rtype *rt = ir_rtype(L->p, t);
    bool word = rt->size == 8 || (rt->size == 4 && !rt->ptrdata);
    return sole_part(t)->kind == TY_STRING || ((rt->flags & RT_MEMEQ) && word);
}

/* Does gc copy e, the key of an entry of a map, when it comes by? It does when the runtime wants an address and e has none, and what is a word but no number or pointer. */
static bool copies_key(lower *L, Type *mt, Expr *e)
{
    Type *m = under(mt), *k = under(m->map.key);
    if (lo_size(L, m->elem) <= 128 && key_by_value(L, k)) return k->kind == TY_STRUCT || k->kind == TY_ARRAY;
    return under(e->type)->kind == TY_INTERFACE || k->kind != TY_INTERFACE ? !lo_addressable(e) : true;
}

/* Calls stand in it, which come out at their places; its own value is wanted early. kept: the map may keep it. */
static void hoist_key(lower *L, Expr *e, bool kept)
{
    if (e->mode == M_CONST || (e->flags & LO_FLAG_SAVED) || lo_isnilexpr(e)) return;
    if (e->kind == X_COMPOSITE) {
        lo_keep(L, e, kept ? lo_eval(L, e) : lo_literalkey(L, e));
        return;
    }
    lo_settle(L, e, NULL);
    lo_keep(L, e, lo_snapshot(L, lo_eval(L, e), e->type));
}

void lo_prepkey(lower *L, Type *mt, Expr *k, bool kept)
{
    k = unparen(k);
    lo_prep(L, k);
    if (copies_key(L, mt, k)) hoist_key(L, k, kept);
}

/* Is e string(bytes), or a literal of a struct or array with that in it? */
static bool reads_bytes(Expr *e)
{
    e = unparen(e);
    if (e->flags & LO_FLAG_SAVED) return false;
    if (e->kind != X_COMPOSITE || (under(e->type)->kind != TY_STRUCT && under(e->type)->kind != TY_ARRAY)) return lo_isbytes2str(e);
    for (int i = 0; i < e->comp.elts.n; i++)
        if (reads_bytes(value_of(e->comp.elts.at[i]))) return true;
    return false;
}

/* The operands of an entry of a map, x[k]. A lookup by string(bytes), which makes no string, goes with its key. */
static bool prep_entry(lower *L, Expr *e, bool assigned, bool dry)
{
    Expr *k = unparen(e->index.index.at[0]);
    if (prep(L, e->index.x, dry) || prep(L, k, dry)) return true;
    if (!assigned && reads_bytes(k)) {
        if (dry) return true;
        if (k->kind == X_COMPOSITE) hoist_key(L, k, false);
        lo_settle(L, e, NULL);
        lo_keep(L, e, lo_snapshot(L, lo_eval(L, e), e->type));
    } else if (!dry && copies_key(L, e->index.x->type, k)) hoist_key(L, k, assigned);
    return false;
}

/* Does gc give the runtime the address of a value of type t that becomes an interface? The others it hands over in a register. */
static bool boxed_by_address(lower *L, Type *t)
{
    Type *u = sole_part(t);
    if (u->kind == TY_STRING || u->kind == TY_SLICE) return false;
    uint64_t size = lo_size(L, t), align = type_align(L->t, t);
    return !(size == align && (size == 2 || (!ir_rtype(L->p, t)->ptrdata && (size == 4 || size == 8))));
}

/* e, which is prepared, becomes a t; gc copies early what it puts into an interface by address. */
static void box_early(lower *L, Expr *e, Type *t)
{
    e = unparen(e);
    if (e->mode == M_CONST || (e->flags & LO_FLAG_SAVED) || !e->type || under(e->type)->kind == TY_INTERFACE || e->type->kind == TY_UNIL) return;
    if (!t || under(t)->kind != TY_INTERFACE || lo_addressable(e) || !boxed_by_address(L, e->type)) return;
    lo_settleroot(L, e);
    hoist(L, e);
}

/* The walk of lo_prep, in lexical order. dry: nothing is run; true if something would be. */
static bool prep(lower *L, Expr *e, bool dry)
{
    for (;;) {
        if (!e || e->mode == M_CONST || e->mode == M_TYPE || (e->flags & LO_FLAG_SAVED)) return false;
        if (e->kind == X_NAME || e->kind == X_LIT || e->kind == X_FUNCLIT) return false;
        if (lo_hoisted(L, e)) {
            if (!dry) hoist(L, e);
            return dry;
        }
        switch (e->kind) {
        case X_PAREN: case X_STAR: e = e->x; continue;
        case X_UNARY: e = e->bin.x; continue;
        case X_SELECTOR:
            if (e->sel.obj || (e->sel.s && e->sel.s->kind == SEL_METHODEXPR)) return false;
            e = e->sel.x;
            continue;
        case X_INDEX:
            if (e->flags & EF_HASTYPEARGS) return false;
            if (e->index.x->type && under(e->index.x->type)->kind == TY_SIGNATURE) return false;
            if (e->index.x->type && under(e->index.x->type)->kind == TY_MAP) return prep_entry(L, e, false, dry);
            if (prep(L, e->index.x, dry)) return true;
            e = e->index.index.at[0];
            continue;
        case X_ASSERT: e = e->assert_.x; continue;
        case X_BINARY:
            if (prep(L, e->bin.x, dry)) return true;
            e = e->bin.y;
            continue;
        case X_CALL:
            for (int i = 0; i < e->call.args.n; i++)
                if (prep(L, e->call.args.at[i], dry)) return true;
            if (!dry && e->call.ck == CK_CONV) box_early(L, e->call.args.at[0], e->type);
            return false;
        case X_COMPOSITE:
            if (lo_insequence(L, e)) return dry;
            if (!dry) lo_preplist(L, e->comp.elts.at, e->comp.elts.n, lo_elttype, e);
            for (int i = 0; dry && i < e->comp.elts.n; i++)
                if (prep(L, value_of(e->comp.elts.at[i]), true)) return true;
            return false;
        default: return false;
        }
    }
}

void lo_prep(lower *L, Expr *e) { prep(L, e, false); }

void lo_preplhs(lower *L, Expr *e)
{
    e = unparen(e);
    if (e->kind == X_INDEX && !(e->flags & LO_FLAG_SAVED) && under(e->index.x->type)->kind == TY_MAP) prep_entry(L, e, true, false);
    else lo_prep(L, e);
}

/* What is read stays as it is if nothing runs behind it. */
bool lo_runs(lower *L, Expr *e) { return prep(L, e, true); }

void lo_preplist(lower *L, Expr **es, int n, Type *(*becomes)(const void *ctx, int i), const void *ctx)
{
    int last = n - 1;
    while (last > 0 && !lo_runs(L, value_of(es[last]))) last--;
    for (int i = 0; i < n; i++) {
        Expr *e = value_of(es[i]);
        lo_prep(L, e);
        if (i < last && e->kind == X_COMPOSITE && lo_insequence(L, e)) hoist(L, e);
        if (i < last || !is_quiet(e)) box_early(L, e, becomes(ctx, i));
    }
}

/* gc copies what is no variable, before it looks at what is sliced. */
void lo_prepbound(lower *L, Expr *e)
{
    if (!e) return;
    e = unparen(e);
    lo_prep(L, e);
    if (e->mode == M_CONST || (e->flags & LO_FLAG_SAVED) || e->kind == X_NAME) return;
    lo_settleroot(L, e);
    hoist(L, e);
}

/* ---- what fails ---- */

static bool settle(lower *L, Expr *e);

static void ahead(lower *L, Expr *e)
{
    e = unparen(e);
    if (e->mode != M_CONST && !(e->flags & LO_FLAG_SAVED)) hoist(L, e);
}

/* An operand of a call of the runtime. */
static void operand(lower *L, Expr *e) { if (settle(L, e)) ahead(L, e); }

/* Can nothing in e fail, and is nothing of it a call of the runtime? May say no of what can. */
static bool is_quiet(Expr *e)
{
    e = unparen(e);
    if (e->mode == M_CONST || e->mode == M_TYPE || (e->flags & LO_FLAG_SAVED)) return true;
    switch (e->kind) {
    case X_NAME: case X_LIT: case X_FUNCLIT: return true;
    case X_SELECTOR:
        if (e->sel.obj || !e->sel.s) return true;
        return e->sel.s->kind == SEL_FIELD && !e->sel.s->indirect && under(e->sel.x->type)->kind != TY_POINTER && is_quiet(e->sel.x);
    case X_UNARY: return e->op != T_ARROW && is_quiet(e->bin.x);
    case X_COMPOSITE:
        for (int i = 0; i < e->comp.elts.n; i++)
            if (!is_quiet(value_of(e->comp.elts.at[i]))) return false;
        return true;
    }
    return false;
}

/* What of an operand can be evaluated ahead if it is only looked at: of string(b) the bytes, since there is to be no string. */
static Expr *looked_at(Expr *e)
{
    e = unparen(e);
    return lo_isbytes2str(e) && !(e->flags & LO_FLAG_SAVED) ? e->call.args.at[0] : e;
}

static bool settle_selector(lower *L, Expr *e)
{
    if (e->sel.obj || !e->sel.s || e->sel.s->kind == SEL_METHODEXPR) return false;
    bool fails = settle(L, e->sel.x);
    if (e->sel.s->kind == SEL_FIELD) return fails || e->sel.s->indirect || under(e->sel.x->type)->kind == TY_POINTER;
    ahead(L, e);                                          /* a closure */
    return false;
}

/* The key of a lookup, of which k can be evaluated ahead. */
static bool settle_key(lower *L, Expr *e, Type *kt, Expr **k)
{
    *k = looked_at(e);
    return *k == e ? lo_settle(L, e, kt) : settle(L, *k);
}

void lo_settlekey(lower *L, Expr *e, Type *kt)
{
    Expr *k;
    settle_key(L, unparen(e), kt, &k);
}

/* The operands of an entry that is made: gc calls the runtime with both, so what fails in the operands of a call in either goes ahead of both. */
void lo_settleentry(lower *L, Expr *e)
{
    e = unparen(e);
    if (e->kind != X_INDEX || (e->flags & LO_FLAG_SAVED) || under(e->index.x->type)->kind != TY_MAP) return;
    settle(L, e->index.x);
    lo_settle(L, e->index.index.at[0], under(e->index.x->type)->map.key);
}

static bool settle_index(lower *L, Expr *e)
{
    Type *t = e->index.x->type ? under(e->index.x->type) : NULL;
    if (!t || t->kind == TY_SIGNATURE || (e->flags & EF_HASTYPEARGS)) return false;
    Expr *i = unparen(e->index.index.at[0]);
    bool x = settle(L, e->index.x);
    if (t->kind != TY_MAP) settle(L, i);
    else {
        Expr *k;
        bool fails = settle_key(L, i, t->map.key, &k);
        if (x) ahead(L, e->index.x);
        if (fails) ahead(L, k);
    }
    return true;
}

static bool is_sum(const Expr *e)
{
    return e->kind == X_BINARY && e->op == T_ADD && e->mode != M_CONST && !(e->flags & LO_FLAG_SAVED) && (under(e->type)->kind == TY_STRING || under(e->type)->kind == TY_USTRING);
}

/* A sum of up to five strings is a call with as many operands; a longer one takes a slice of them. */
enum { SUM_DIRECT = 5, SUM_MAX = 64 };

/* The operands of a sum, from left to right, also of the sums in brackets; of a very long one, operands that are sums. */
static int sum_operands(Expr *e, Expr **es, int n)
{
    e = unparen(e);
    if (is_sum(e) && n < SUM_MAX - 1) return sum_operands(e->bin.y, es, sum_operands(e->bin.x, es, n));
    if (n < SUM_MAX) es[n] = e;
    return n + 1;
}

static void settle_sum(lower *L, Expr *e)
{
    Expr *es[SUM_MAX];
    bool fails[SUM_DIRECT] = { 0 };
    int n = sum_operands(e, es, 0);
    if (n > SUM_MAX) n = SUM_MAX;
    bool anew = false;                                    /* with a constant in it, the sum makes no string of string(b) */
    for (int i = 0; i < n; i++) anew |= es[i]->mode == M_CONST && es[i]->cv && const_string(es[i]->cv).n > 0;
    for (int i = 0; i < n && anew; i++) es[i] = looked_at(es[i]);
    for (int i = 0; i < n; i++)
        if (n > SUM_DIRECT) operand(L, es[i]);
        else fails[i] = settle(L, es[i]);
    for (int i = 0; i < n && n <= SUM_DIRECT; i++)
        if (fails[i]) ahead(L, es[i]);
}

static bool is_string(Type *t) { return under(t)->kind == TY_STRING || under(t)->kind == TY_USTRING; }
static bool is_place(const Expr *e) { return e->kind == X_SELECTOR || e->kind == X_INDEX || e->kind == X_STAR; }

static bool settle_comparison(lower *L, Expr *e)
{
    enum { FEW = 16 };                                    /* constants as short as this are compared piece by piece */
    Expr *x = looked_at(e->bin.x), *y = looked_at(e->bin.y);
    if (lo_isnilexpr(x) || lo_isnilexpr(y)) return settle(L, x) | settle(L, y);
    bool equality = e->op == T_EQL || e->op == T_NEQ;
    if (is_string(e->bin.x->type)) {
        Expr *c = x->mode == M_CONST ? x : y->mode == M_CONST ? y : NULL;
        size_t n = c && c->cv ? const_string(c->cv).n : 0;
        if (c && (n == 0 || (equality && n <= FEW))) {
            Expr *v = c == x ? y : x;
            bool fails = settle(L, v);
            if (fails && n && !is_place(v)) ahead(L, v);
            return fails;
        }
        if (equality) {
            operand(L, x);
            operand(L, y);
            return false;
        }
    } else {
        bool interface = under(x->type)->kind == TY_INTERFACE || under(y->type)->kind == TY_INTERFACE;
        if (!interface) return settle(L, x) | settle(L, y);
        operand(L, y);                                    /* the second is evaluated first */
        operand(L, x);
        return true;
    }
    bool fx = settle(L, x), fy = settle(L, y);
    if (fx) ahead(L, x);
    if (fy) ahead(L, y);
    return true;
}

static bool is_complex(Type *t) { return under(t)->kind == TY_COMPLEX64 || under(t)->kind == TY_COMPLEX128 || under(t)->kind == TY_UCOMPLEX; }

static bool settle_binary(lower *L, Expr *e)
{
    switch (e->op) {
    case T_EQL: case T_NEQ: case T_LSS: case T_GTR: case T_LEQ: case T_GEQ: return settle_comparison(L, e);
    }
    if (is_sum(e)) {
        settle_sum(L, e);
        return true;
    }
    bool x = settle(L, e->bin.x), y = settle(L, e->bin.y);
    if (e->op != T_QUO && e->op != T_REM) return x || y;
    if (is_complex(e->type)) {
        if (x) ahead(L, e->bin.x);
        if (y) ahead(L, e->bin.y);
    }
    return true;
}

static bool settle_conversion(lower *L, Expr *e)
{
    Expr *x = e->call.args.at[0];
    Type *from = under(x->type), *to = under(e->type);
    if (to->kind == TY_INTERFACE) return lo_settle(L, x, e->type);
    if (to->kind == TY_STRING && from->kind != TY_STRING) {
        operand(L, x);
        return true;
    }
    return settle(L, x) || from->kind == TY_SLICE;        /* which may be too short for an array */
}

/* True if what is left of e can fail, or is a call of the runtime. */
static bool settle(lower *L, Expr *e)
{
    e = unparen(e);
    if (is_quiet(e)) return false;
    switch (e->kind) {
    case X_STAR: settle(L, e->x); return true;
    case X_SELECTOR: return settle_selector(L, e);
    case X_INDEX: return settle_index(L, e);
    case X_ASSERT: settle(L, e->assert_.x); return true;
    case X_UNARY:
        if (e->op == T_AND && unparen(e->bin.x)->kind == X_COMPOSITE) break;
        return settle(L, e->bin.x);
    case X_BINARY: return settle_binary(L, e);
    case X_CALL:
        if (e->call.ck == CK_CONV) return settle_conversion(L, e);
        for (int i = 0; i < e->call.args.n; i++) settle(L, e->call.args.at[i]);
        return true;
    case X_COMPOSITE: break;
    default: return true;
    }
    ahead(L, e);                                          /* a literal */
    return false;
}

void lo_ahead(lower *L, Expr *e, Type *t)
{
    if (lo_settle(L, e, t)) ahead(L, e);
}

bool lo_settle(lower *L, Expr *e, Type *t)
{
    bool fails = settle(L, e);
    if (!fails || !t || under(t)->kind != TY_INTERFACE || !e->type || type_identical(e->type, t)) return fails;
    if (under(e->type)->kind != TY_INTERFACE && (ir_rtype(L->p, type_default(L->t, e->type))->flags & RT_DIRECT)) return true;
    ahead(L, e);
    return false;
}

void lo_settleroot(lower *L, Expr *e)
{
    if (e->kind != X_COMPOSITE && e->kind != X_SELECTOR && !(e->kind == X_UNARY && e->op == T_AND)) settle(L, e);
    else if (e->kind == X_SELECTOR && !e->sel.obj && e->sel.s && e->sel.s->kind != SEL_METHODEXPR) settle(L, e->sel.x);
    else if (e->kind == X_UNARY && unparen(e->bin.x)->kind != X_COMPOSITE) settle(L, e->bin.x);
}

void lo_settleplace(lower *L, Expr *e)
{
    settle(L, e);
    for (;;) {
        e = unparen(e);
        if (e->flags & LO_FLAG_SAVED) return;
        switch (e->kind) {
        case X_STAR: e = e->x; continue;
        case X_SELECTOR:
            if (e->sel.obj) return;
            e = e->sel.x;
            continue;
        case X_INDEX:
            lo_settleplace(L, e->index.x);
            e = e->index.index.at[0];
            continue;
        }
        if (!is_quiet(e)) ahead(L, e);
        return;
    }
}
