/* select.c - which IR values become instructions, and which are folded into their users.
 *
 * Backward over the layout: a value is seen after all its users, so it is known whether every one of them can absorb it (addresses
 * into loads and stores, comparisons into branches, products into sums). Operands of a folded value are read where the user stands; they are SSA
 * values, so they are the same there. Forward within blocks: a nil or bounds check is folded into the memory operation it guards when
 * only pure operations stand between.
 * Constants that need a slot inside a loop are collected in a pool that the function's entry fills; elsewhere they are made on the spot.
 */
#include "compiler/codegen/codegen.h"

bool cg_constint(cg *c, irval *v, int64_t *k)
{
    v = cg_resolve(c, v);
    if (v->op == IR_CONST) { *k = v->imm; return true; }
    if (v->op == IR_NIL) { *k = 0; return true; }
    return false;
}

/* eq compares with a constant of 1 to 8 bytes: they become a part of the instruction, and the other string's address is returned. */
irval *cg_shortstring(cg *c, irval *eq, uint64_t *bytes, int64_t *n)
{
    for (int i = 2; i >= 0; i -= 2) {
        irval *p = cg_resolve(c, eq->args[i]);
        if (p->op != IR_ADDR || !cg_constint(c, eq->args[i + 1], n) || *n < 1 || *n > 8) continue;
        *bytes = 0;
        memcpy(bytes, p->ptr, (size_t)*n);
        return eq->args[2 - i];
    }
    *n = 0;
    return NULL;
}

static bool is_compare(int op) { return op >= IR_EQ && op <= IR_GE; }
static bool is_mem(const irval *v) { return v->op == IR_LOAD || v->op == IR_STORE; }

/* Conversions that leave the canonical slot as it is. */
static bool conv_is_free(int from, int to)
{
    if (from == to) return true;
    if (cg_isfloat(from) || cg_isfloat(to)) return false;
    if (to == IT_I64 || to == IT_U64) return true;
    int sf = ir_size(from), st = ir_size(to);
    if (from == IT_BOOL) return true;
    if (sf < st) return !cg_issigned(from) || cg_issigned(to);
    return false;
}

irval *cg_freealias(irval *v)
{
    switch (v->op) {
    case IR_COPY: case IR_PTR2INT: return v->args[0];
    case IR_FBITS: case IR_BITSF: return v->args[0];
    case IR_CONV: return conv_is_free(v->args[0]->type, v->type) ? v->args[0] : NULL;
    default: return NULL;
    }
}

caddr cg_addr(cg *c, irval *mem)
{
    caddr a = { .base = cg_resolve(c, mem->args[0]), .off = mem->imm };
    for (;;) {
        irval *b = a.base;
        int64_t k;
        if (cvof(c, b)->kind != CV_FUSED || b->op == IR_LOAD) return a;
        if (b->op == IR_PTRADD) a.off += b->imm;
        else if (cg_constint(c, b->args[1], &k)) a.off += k * b->imm;
        else {
            a.idx = cg_resolve(c, b->args[1]);
            a.scale = b->imm;
        }
        a.base = cg_resolve(c, b->args[0]);
        if (a.idx) {                             /* one index only; further additions of constants are fine */
            while (cvof(c, a.base)->kind == CV_FUSED && a.base->op == IR_PTRADD) {
                a.off += a.base->imm;
                a.base = cg_resolve(c, a.base->args[0]);
            }
            return a;
        }
    }
}

/* May the address computation v be folded into the memory operations that use it? */
static bool address_folds(cg *c, irval *v)
{
    int64_t k;
    if (v->op == IR_PTRADD) return v->imm >= 0 && v->imm < 16384;
    if (v->imm < 1 || v->imm > 65535) return false;
    if (cg_constint(c, v->args[1], &k)) return k >= 0 && k * v->imm < 16384;
    if (v->imm != 1 && v->imm != 2 && v->imm != 4 && v->imm != 8 && cvof(c, v)->memuses > 5) return false;   /* cheaper once */
    irval *b = cg_resolve(c, v->args[0]);
    return !(b->op == IR_PTRIDX && cvof(c, b)->addruses >= b->uses);    /* inner index would be a second one */
}

/* ---- operands ---- */

typedef struct oplist { irval **at; int n, max; } oplist;

static void add_op(oplist *o, irval *v) { if (o->n < o->max) o->at[o->n] = v; o->n++; }

static void add_operand(cg *c, oplist *o, irval *v);

static void add_args(cg *c, oplist *o, irval *v)
{
    if (v->op == IR_BYVAL || !is_mem(v)) {
        for (uint32_t i = 0; i < v->nargs; i++) add_operand(c, o, v->args[i]);
        return;
    }
    caddr a = cg_addr(c, v);
    add_operand(c, o, a.base);
    if (a.idx) add_operand(c, o, a.idx);
    if (v->op == IR_STORE) add_operand(c, o, v->args[1]);
}

static void add_operand(cg *c, oplist *o, irval *v)
{
    v = cg_resolve(c, v);
    if (v->op == IR_BYVAL) { add_args(c, o, v); return; }
    if (v->type == IT_VOID) return;
    if (cvof(c, v)->kind == CV_FUSED) {
        add_args(c, o, v);
        return;
    }
    add_op(o, v);
}

int cg_operands(cg *c, irval *v, irval **out, int max)
{
    oplist o = { out, 0, max };
    if (v->op == IR_RES || v->op == IR_RESADDR) return 0;
    add_args(c, &o, v);
    irval *chk = cvof(c, v)->chk;
    if (chk) add_args(c, &o, chk);
    return o.n > max ? -1 : o.n;
}

/* ---- folding ---- */

static bool used_once_by(cg *c, irval *x, irval *user)
{
    return x->uses == 1 && x->blk == user->blk && cvof(c, x)->kind != CV_ALIAS && !cg_isleaf(x);
}

/* What looks at bytes that may change stays before what may change them. */
static bool foldable_condition(irval *x, irval *user) { return is_compare(x->op) || (x->op == IR_STREQ && (!x->aux2 || (x->next == user && user->op == IR_BR))) || x->op == IR_NOT; }

/* s[i:i+n] compared with a constant of n bytes, few of them: where they are is calculated by the jump. */
static void fold_part(cg *c, irval *eq)
{
    uint64_t bytes;
    int64_t n, k;
    irval *p = cg_shortstring(c, eq, &bytes, &n);
    if (!p || p->op != IR_PTRIDX || p->imm != 1 || cg_constint(c, p->args[1], &k)) return;
    if (cg_constint(c, eq->args[p == eq->args[0] ? 1 : 3], &k) && k == n && p->args[1]->op != IR_SELECT) cvof(c, p)->partuses++;
}

/* Whether some bits are 0: the jump makes the mask. */
static void fold_bits(cg *c, irval *x)
{
    int64_t k;
    irval *m = x->args[0];
    if ((x->op == IR_EQ || x->op == IR_NE) && m->op == IR_AND && used_once_by(c, m, x) && cg_constint(c, x->args[1], &k) && k == 0) cvof(c, m)->kind = CV_FUSED;
}

static void fold_condition(cg *c, irval *user, irval *x)
{
    if (!used_once_by(c, x, user) || !foldable_condition(x, user)) return;
    if (x->op == IR_NOT && !(used_once_by(c, x->args[0], x) && foldable_condition(x->args[0], x))) {
        cvof(c, x)->kind = CV_FUSED;
        return;
    }
    cvof(c, x)->kind = CV_FUSED;
    if (x->op == IR_NOT) fold_condition(c, x, x->args[0]);
    if (x->op == IR_STREQ) fold_part(c, x);
    fold_bits(c, x);
}

/* Interfaces compare by their itabs' types. */
static void fold_itabs(cg *c, irval *v)
{
    irval *x = v->args[0], *y = v->args[2];
    if (v->imm != RTC_EFACEEQ || x == y || x->op != IR_ITABTYPE || y->op != IR_ITABTYPE || !used_once_by(c, x, v) || !used_once_by(c, y, v)) return;
    cvof(c, x)->kind = cvof(c, y)->kind = CV_FUSED;
}

/* Where a part of a slice or string begins, if it has a capacity at all (eval_slice): n != 0 ? lo : 0. */
static void fold_step(cg *c, irval *v)
{
    irval *s = v->args[1];
    int64_t k;
    if (s->op != IR_SELECT || !used_once_by(c, s, v) || !cg_constint(c, s->args[2], &k) || k != 0) return;
    irval *some = s->args[0];
    if (some->op != IR_NE || !used_once_by(c, some, s) || cg_isfloat(some->args[0]->type) || !cg_constint(c, some->args[1], &k) || k != 0) return;
    if (v->imm > 65535 || (cg_constint(c, s->args[1], &k) && (k < 0 || k > 65535 || k * v->imm > 65535))) return;
    cvof(c, s)->kind = cvof(c, some)->kind = CV_FUSED;
}

static void fold_product(cg *c, irval *v)
{
    if (v->type != IT_F64) return;
    for (int i = 1; i >= 0; i--) {
        irval *x = v->args[i];
        if (x->op == IR_MUL && used_once_by(c, x, v)) {
            cvof(c, x)->kind = CV_FUSED;
            return;
        }
    }
}

static void count_address(cg *c, irval *a, uint32_t memuses)
{
    cvof(c, a)->memuses += memuses;
    if (cvof(c, a)->kind != CV_ALIAS) cvof(c, a)->addruses++;    /* through an alias it may be used in other ways too */
}

/* An address with an index folds only above one without: a memory operation has room for one index. */
static bool index_below(cg *c, irval *v)
{
    irval *b = cg_resolve(c, v->args[0]);
    while (b->op == IR_PTRADD) b = cg_resolve(c, b->args[0]);
    return b->op == IR_PTRIDX;
}

static void classify(cg *c, irval *v)
{
    cval *x = cvof(c, v);
    if (x->kind == CV_FUSED) {                       /* decided by its user */
        if (v->op == IR_NOT || is_compare(v->op) || v->op == IR_STREQ || v->op == IR_MUL || v->op == IR_ITABTYPE || v->op == IR_SELECT || v->op == IR_AND) return;
    }
    if (v->type == IT_VOID && v->op != IR_RES) { x->kind = CV_NONE; }
    else if (v->op == IR_BYVAL) x->kind = CV_FUSED;
    else if ((v->op == IR_PTRADD || v->op == IR_PTRIDX) && v->uses > 0 && x->addruses == v->uses && address_folds(c, v)) {
        x->kind = CV_FUSED;
        if (v->op == IR_PTRADD || !index_below(c, v)) count_address(c, v->args[0], x->memuses);
    } else if (v->op == IR_PTRIDX && v->uses > 0 && x->partuses == v->uses) x->kind = CV_FUSED;
    else x->kind = CV_REG;
    switch (v->op) {
    case IR_LOAD: case IR_STORE:
        count_address(c, v->args[0], 1);
        if (c->b[v->blk->id].depth > c->b[v->args[0]->blk->id].depth) cvof(c, v->args[0])->memuses += 4;
        break;
    case IR_BR: fold_condition(c, v, v->args[0]); break;
    case IR_RT: fold_itabs(c, v); break;
    case IR_PTRIDX: if (x->kind == CV_REG) fold_step(c, v); break;
    case IR_ADD: case IR_SUB: fold_product(c, v); break;
    }
}

/* ---- checks ---- */

enum { NPENDING = 8 };
typedef struct pending { irval *chk[NPENDING]; int n; } pending;

static bool stack_or_global(irval *b) { return b->op == IR_LOCAL || b->op == IR_GLOBAL || b->op == IR_CTX; }

/* Folds the newest pending check into mem if it guards it; older ones stay where they are. */
static bool fold_check(cg *c, pending *p, irval *mem)
{
    if (cvof(c, mem->args[0])->kind == CV_ALIAS) return false;
    caddr a = cg_addr(c, mem);
    if (p->n > 0) {
        irval *k = p->chk[p->n - 1];
        bool fits;
        if (k->op == IR_BOUNDS) fits = a.idx && cg_resolve(c, k->args[0]) == a.idx && a.off >= 0 && a.off <= 65535 && a.scale <= 65535;
        else fits = !a.idx && cg_resolve(c, k->args[0]) == a.base && a.off >= 0 && a.off <= 32767 && !cg_isleaf(a.base);
        if (fits) {
            cvof(c, mem)->chk = k;
            cvof(c, k)->kind = CV_FUSED;
            p->n = 0;
            return true;
        }
    }
    return stack_or_global(a.base) && !a.idx && mem->op == IR_LOAD;
}

static void fold_checks(cg *c, irblock *b)
{
    pending p = { .n = 0 };
    for (irval *v = b->first; v; v = v->next) {
        int flags = ir_opinfo[v->op].flags;
        if (v->op == IR_BOUNDS || v->op == IR_NILCHECK) {
            if (p.n == NPENDING) {
                memmove(p.chk, p.chk + 1, sizeof p.chk - sizeof p.chk[0]);
                p.n--;
            }
            p.chk[p.n++] = v;
        } else if (v->op == IR_LOAD || v->op == IR_STORE) {
            if (!fold_check(c, &p, v)) p.n = 0;
            else if (v->op == IR_STORE) p.n = 0;
        } else if (!(flags & IROF_P) || (flags & (IROF_X | IROF_R))) {
            p.n = 0;
        }
    }
}

/* ---- slices in memory ---- */

/* A word that is read for the instruction of mem alone. */
static bool lone_load(cg *c, irval *v, irval *mem)
{
    return v->op == IR_LOAD && v->uses == 1 && v->blk == mem->blk && cvof(c, v)->kind == CV_REG;
}

/* The value that address a is calculated from. */
static irval *address_root(cg *c, irval *a)
{
    for (a = cg_resolve(c, a); a->op == IR_PTRADD || a->op == IR_PTRIDX; ) a = cg_resolve(c, a->args[0]);
    return a;
}

/* v stands between a check of base for nil and where that is to be made instead. Does v rely on it? Then it may be able to make it: *first. */
static bool relies(cg *c, irval *v, irval *base, irval **first)
{
    if (!(ir_opinfo[v->op].flags & IROF_R)) return false;
    if (v->op != IR_LOAD) return true;
    if (address_root(c, v->args[0]) != address_root(c, base)) return false;
    caddr a = cg_addr(c, v);
    *first = v;
    return a.idx || a.base != base || a.off < 0 || a.off > 32767;
}

/* May mem's instruction read the words p and n, which stand before it, itself? Nothing between may write; if it is to check p's address for
 * nil as well, nothing between may panic, and what is read at that address before makes the check. */
static bool may_wait(cg *c, irval *p, irval *n, irval *mem)
{
    int left = 2;
    irval *check = cvof(c, p)->chk, *first = NULL;
    for (irval *v = mem->prev; left > 0; v = v->prev) {
        if (v == p || v == n) left--;
        else if (v == cvof(c, mem)->chk) continue;
        else if (v->op == IR_PHI || (ir_opinfo[v->op].flags & (IROF_W | IROF_S)) || (check && (ir_opinfo[v->op].flags & IROF_X))) return false;
        else if (check && relies(c, v, cg_addr(c, p).base, &first)) return false;
    }
    if (first) cvof(c, first)->chk = check;
    return true;
}

/* An element of a slice or string that is in memory: where pointer and length are read for this element only, its instruction does that
 * too (a[i][j], p.list[i], most package variables). Needs the bounds check folded into mem. */
static void fold_header(cg *c, irval *mem)
{
    irval *k = cvof(c, mem)->chk, *at = mem->args[0];
    if (!k || k->op != IR_BOUNDS || at->op != IR_PTRIDX || at->uses != 1 || cvof(c, at)->kind != CV_FUSED || mem->imm != 0) return;
    irval *p = at->args[0], *n = k->args[1];
    if (at->imm != ir_size(mem->op == IR_STORE ? mem->args[1]->type : mem->type) || !lone_load(c, p, mem) || !lone_load(c, n, mem)) return;
    if (p->type != IT_PTR || n->type != IT_I64 || cvof(c, n)->chk || (cvof(c, p)->chk && cvof(c, p)->chk->op != IR_NILCHECK)) return;
    caddr a = cg_addr(c, p), b = cg_addr(c, n);
    if (a.idx || b.idx || a.base != b.base || b.off != a.off + 8 || !cg_fits16(a.off) || a.base->op == IR_LOCAL || a.base->op == IR_CTX) return;
    if (may_wait(c, p, n, mem)) cvof(c, p)->kind = cvof(c, n)->kind = CV_FUSED;
}

static void fold_headers(cg *c, irblock *b)
{
    for (irval *v = b->first; v; v = v->next)
        if (is_mem(v)) fold_header(c, v);
}

/* ---- constants in loops ---- */

/* Can v's instruction hold operand x, a constant, in itself? Must agree with the emitters; a wrong answer costs speed only. */
static bool immediate_ok(cg *c, irval *v, irval *x)
{
    int64_t k = 0;
    bool isint = cg_constint(c, x, &k);
    switch (v->op) {
    case IR_PHI: case IR_CALL: case IR_RET: case IR_VARDEF: return true;
    case IR_CALLC: case IR_CALLI: return true;
    case IR_LOAD: {
        caddr a = cg_addr(c, v);
        return x == a.base && !a.idx && (x->op == IR_LOCAL || x->op == IR_GLOBAL);
    }
    case IR_STORE: {
        caddr a = cg_addr(c, v);
        return x == a.base && !a.idx && (x->op == IR_LOCAL || x->op == IR_GLOBAL) && cg_resolve(c, v->args[1]) != x;
    }
    case IR_ADD: case IR_SUB: case IR_MUL: case IR_AND: case IR_OR: case IR_XOR:
        return isint && !cg_isfloat(v->type) && cg_fits16(k);
    case IR_ANDNOT: case IR_DIV: case IR_MOD: case IR_SHL: case IR_SHR: case IR_ROTL:
        return isint && !cg_isfloat(v->type) && cg_fits16(k) && cg_resolve(c, v->args[1]) == x;
    case IR_BR: {
        irval *on = cg_resolve(c, v->args[0]);
        uint64_t bytes;
        int64_t n;
        while (on->op == IR_NOT) on = cg_resolve(c, on->args[0]);
        if (on->op == IR_STREQ && cg_shortstring(c, on, &bytes, &n)) return x->op == IR_ADDR || (isint && k == n);
        return isint && cg_fits16(k);
    }
    case IR_EQ: case IR_NE: case IR_LT: case IR_LE: case IR_GT: case IR_GE:
        return isint && cg_fits16(k);
    case IR_BOUNDS: return isint && k >= 0 && k < 32767 && cg_resolve(c, v->args[1]) == x;
    case IR_PTRIDX: return isint;
    case IR_RT:
        switch (v->imm) {
        case RTC_MAPACCESS1_32: case RTC_MAPACCESS1_64: case RTC_MAPACCESS1_STR: case RTC_MAPACCESS2_32: case RTC_MAPACCESS2_64:
        case RTC_MAPACCESS2_STR: case RTC_MAPASSIGN_32: case RTC_MAPASSIGN_64: case RTC_MAPASSIGN_STR:
            return x->op == IR_ADDR;
        default: return false;
        }
    default: return false;
    }
}

static uint32_t pool_hash(uint64_t bits, const irlocal *local) { return (uint32_t)((bits ^ (uintptr_t)local) * 0x9e3779b97f4a7c15ull >> 32); }

static void grow_pool(cg *c)
{
    c->poolcap = c->poolcap ? 4 * c->poolcap : 32;
    c->poolhash = arena_array(c->ar, int32_t, c->poolcap);
    for (int e = 0; e < c->pool.n; e++) {
        uint32_t i = pool_hash(c->pool.at[e].bits, c->pool.at[e].local) & (c->poolcap - 1);
        while (c->poolhash[i]) i = (i + 1) & (c->poolcap - 1);
        c->poolhash[i] = e + 1;
    }
}

static void pool_constant(cg *c, irval *x)
{
    irlocal *local = x->op == IR_LOCAL ? x->local : NULL;
    uint64_t bits = local ? 0 : cg_leafbits(x);
    uint32_t h = pool_hash(bits, local);
    if (c->pool.n >= 512) return;
    if (2 * (uint32_t)c->pool.n >= c->poolcap) grow_pool(c);
    for (uint32_t i = h & (c->poolcap - 1);; i = (i + 1) & (c->poolcap - 1)) {
        int32_t e = c->poolhash[i];
        if (e == 0) {
            poolent n = { bits, local, -1, x };
            vec_push(c->ar, &c->pool, n);
            c->poolhash[i] = c->pool.n;
            return;
        }
        if (c->pool.at[e - 1].bits == bits && c->pool.at[e - 1].local == local) return;
    }
}

static void note_local(cg *c, irlocal *l)
{
    if (l->argslot >= 0) { l->slot = c->f->nres + l->argslot; return; }
    if (l->scratch == c) return;
    l->scratch = c;
    vec_push(c->ar, &c->locals, l);
}

static void note_constants(cg *c, irval *v, irval **ops, int n, bool loop)
{
    int leaves = 0;
    for (int i = 0; i < n; i++) {
        if (!cg_isleaf(ops[i])) continue;
        leaves++;
        if (ops[i]->op == IR_LOCAL) note_local(c, ops[i]->local);
        if (loop && !immediate_ok(c, v, ops[i])) pool_constant(c, ops[i]);
    }
    if (v->op != IR_PHI && leaves + 4 > c->ntemps) c->ntemps = leaves + 4;
}

/* One whole word of the closure at a fixed offset: LDC reads that without the closure's address in a slot (cg_memop). */
static bool from_closure(cg *c, irval *v)
{
    if (v->op != IR_LOAD || ir_size(v->type) != 8 || cvof(c, v)->chk) return false;
    caddr a = cg_addr(c, v);
    return !a.idx && a.base->op == IR_CTX && cg_fits16(a.off);
}

void cg_select(cg *c)
{
    for (int i = c->nord - 1; i >= 0; i--)
        for (irval *v = c->order[i]->last; v; v = v->prev)
            if (cvof(c, v)->kind != CV_LEAF && cvof(c, v)->kind != CV_ALIAS) classify(c, v);
    /* uses by what is emitted */
    int max = 64;
    irval **ops = arena_array(c->ar, irval *, max);
    c->ntemps = 4;
    for (int i = 0; i < c->nord; i++) {
        irblock *b = c->order[i];
        fold_checks(c, b);
        fold_headers(c, b);
        bool loop = c->b[b->id].depth > 0;
        for (irval *v = b->first; v; v = v->next) {
            cval *x = cvof(c, v);
            if (v->op == IR_VARDEF) note_local(c, v->local);
            if (x->kind == CV_FUSED || x->kind == CV_ALIAS || x->kind == CV_LEAF) continue;
            if (cg_issafepoint(v)) c->safepoints = true;
            if ((int)v->nargs * 4 + 16 > max) {
                max = (int)v->nargs * 4 + 16;
                ops = arena_array(c->ar, irval *, max);
            }
            int n = cg_operands(c, v, ops, max);
            if (n < 0) { c->failed = "function too large"; return; }
            note_constants(c, v, ops, n, loop);
            for (int k = 0; k < n; k++) {
                if (cg_isleaf(ops[k])) continue;
                cval *u = cvof(c, ops[k]);
                u->uses++;
                if (ops[k]->op == IR_CTX && !from_closure(c, v)) c->ctxneeded = true;
                if (v->op == IR_PHI) {
                    irblock *from = b->preds.at[k];
                    if (!c->b[from->id].reach) continue;
                    useinfo ui = { u->firstuse, from->order, c->b[from->id].last };
                    vec_push(c->ar, &c->usepool, ui);
                } else {
                    useinfo ui = { u->firstuse, i, x->idx };
                    vec_push(c->ar, &c->usepool, ui);
                }
                u->firstuse = c->usepool.n - 1;
            }
        }
    }
}
