/* emit.c - instructions: blocks, branches, edges, moves; then the finished function.
 *
 * Blocks come in layout order. Copies for PHIs stand at the end of the predecessor if it has one successor, at the beginning of the
 * successor if that has one predecessor, else in a stub of their own behind the function's code.
 * A jump back to a loop header that only tests is replaced by the test itself (loop inversion on code: slots are fixed, so the
 * header's instructions mean the same anywhere); so is, with that, a jump to the step before it, and a jump to a short return. Jumps backward poll.
 */
#include "compiler/codegen/codegen.h"
#include "compiler/ir/passes.h"

/* ---- words ---- */

static insn *grow(cg *c)
{
    if (c->n == c->cap) {
        uint32_t cap = c->cap ? 2 * c->cap : c->f->nvals + 32;
        insn *n = arena_array(c->ar, insn, cap);
        if (c->n) memcpy(n, c->code, sizeof *n * c->n);
        c->code = n;
        c->cap = cap;
    }
    return &c->code[c->n++];
}

insn *cg_ins(cg *c, int op, int a, int b, int d)
{
    c->before = c->last;
    c->last = c->n;
    insn *i = grow(c);
    i->op = (uint16_t)op;
    i->a = (uint16_t)a;
    i->b = (uint16_t)b;
    i->c = (uint16_t)d;
    return i;
}

void cg_word(cg *c, uint64_t u) { grow(c)->u = u; }

void cg_xword(cg *c, int a, int b, int d, int e)
{
    insn *i = grow(c);
    i->d = (uint16_t)a;
    i->e = (uint16_t)b;
    i->f = (uint16_t)d;
    i->g = (uint16_t)e;
}

insn *cg_latest(cg *c, int words)
{
    return c->n > c->barrier && c->last >= c->barrier && c->last + (uint32_t)words == c->n ? &c->code[c->last] : NULL;
}

static void ins32(cg *c, int op, int a, int32_t imm) { cg_ins(c, op, a, 0, 0)->hi = imm; }

/* ---- lines ---- */

/* The line of at, whose other positions then need no search. */
static void find_source(cg *c, pos at)
{
    position p = diags_line(c->d, at, &c->nearline, &c->linelo, &c->linehi);
    c->lineno = p.line;
    c->lineof = 0;
    if (p.file && !*p.file) p.file = "??";                     /* //line :1 */
    if (!c->fn->rf->file) c->fn->rf->file = p.file;            /* of a package's variables: the first one's */
    if (p.file && c->fn->rf->file && p.file != c->fn->rf->file && strcmp(p.file, c->fn->rf->file) != 0) {
        int k = 0;
        while (k < c->files.n && strcmp(c->files.at[k], p.file) != 0) k++;
        if (k == c->files.n) vec_push(c->ar, &c->files, p.file);
        c->lineof = (uint16_t)(k + 1);
    }
}

/* The line of v's instruction: of an access that makes a check by itself, the check's, since a panic names that. */
static void note_line(cg *c, irval *v)
{
    if (cvof(c, v)->chk) v = cvof(c, v)->chk;
    if (v->at == 0 || (v->at == c->lastpos && v->inlined == c->lastinl)) return;
    c->lastpos = v->at;
    if (v->at < c->linelo || v->at >= c->linehi) find_source(c, v->at);
    if (c->lines.n && c->lastline == c->lineno && c->lastfile == c->lineof && c->lastinl == v->inlined) return;
    c->lastline = c->lineno;
    c->lastinl = v->inlined;
    c->lastfile = c->lineof;
    rt_pcline l = { c->n, c->lineno, v->inlined < 0 ? c->lineof : 0, (int16_t)v->inlined };
    if (c->lines.n && c->lines.at[c->lines.n - 1].pc == c->n) c->lines.at[c->lines.n - 1] = l;
    else vec_push(c->ar, &c->lines, l);
}

/* ---- operands ---- */

uint64_t cg_leafbits(irval *v)
{
    switch (v->op) {
    case IR_CONST: return (uint64_t)v->imm;
    case IR_FCONST: {
        slot s = { .u = 0 };
        if (v->type == IT_F32) s.f32 = (float)v->f; else s.f = v->f;
        return s.u;
    }
    case IR_ADDR: return (uint64_t)(uintptr_t)v->ptr;
    case IR_FUNC: return (uint64_t)(uintptr_t)v->fn->rf->fnself;
    case IR_GLOBAL: return (uint64_t)(uintptr_t)v->global->addr;
    default: return 0;
    }
}

void cg_localaddr(cg *c, int dst, irlocal *l, int64_t off) { ins32(c, OP_LEA, dst, (int32_t)(l->slot * 8 + off)); }

bool cg_shortleaf(irval *v, int32_t *k)
{
    if (v->op != IR_CONST && v->op != IR_FCONST) return false;
    int64_t bits = (int64_t)cg_leafbits(v);
    *k = (int32_t)bits;
    return bits == *k;
}

void cg_loadleaf(cg *c, int dst, irval *v)
{
    int32_t k;
    if (v->op == IR_LOCAL) {
        cg_localaddr(c, dst, v->local, 0);
    } else if (cg_shortleaf(v, &k)) {
        ins32(c, OP_LDI, dst, k);
    } else {
        cg_ins(c, OP_LDK, dst, 0, 0);
        cg_word(c, cg_leafbits(v));
    }
}

static int pool_slot(cg *c, irval *v)
{
    if (!c->pool.n) return -1;
    irlocal *local = v->op == IR_LOCAL ? v->local : NULL;
    uint64_t bits = local ? 0 : cg_leafbits(v);
    uint64_t h = (bits ^ (uintptr_t)local) * 0x9e3779b97f4a7c15ull >> 32;
    for (uint32_t i = (uint32_t)h & (c->poolcap - 1);; i = (i + 1) & (c->poolcap - 1)) {
        int32_t e = c->poolhash[i];
        if (e == 0) return -1;
        if (c->pool.at[e - 1].bits == bits && c->pool.at[e - 1].local == local) return c->pool.at[e - 1].slot;
    }
}

bool cg_lonely(cg *c, irval *v, uint64_t *bits)
{
    v = cg_resolve(c, v);
    if (cvof(c, v)->kind != CV_LEAF || v->op == IR_LOCAL || pool_slot(c, v) >= 0) return false;
    *bits = cg_leafbits(v);
    return true;
}

int cg_temp(cg *c)
{
    int t = c->tempused++;
    if (t >= c->ntemps) { c->failed = "internal error: out of temporaries"; t = 0; }
    return c->tempbase + t;
}

int cg_slot(cg *c, irval *v) { return cvof(c, v)->slot; }

int cg_reg(cg *c, irval *v)
{
    v = cg_resolve(c, v);
    cval *x = cvof(c, v);
    if (x->kind == CV_REG) return x->slot;
    int s;
    if (x->kind == CV_LEAF) {
        s = pool_slot(c, v);
        if (s >= 0) return s;
        s = cg_temp(c);
        cg_loadleaf(c, s, v);
        return s;
    }
    s = cg_temp(c);                               /* folded, but this user cannot absorb it */
    x->slot = s;
    uint32_t uses = x->uses;
    x->uses = 1;
    x->kind = CV_REG;
    cg_value(c, v);
    x->kind = CV_FUSED;
    x->uses = uses;
    return s;
}

int cg_dst(cg *c, irval *v)
{
    cval *x = cvof(c, v);
    return x->kind == CV_REG && x->slot >= 0 ? x->slot : cg_temp(c);
}

irval *cg_result(irval *call, int64_t k)
{
    for (irval *v = call->next; v && v->op == IR_RES && v->args[0] == call; v = v->next)
        if (v->imm == k) return v;
    return NULL;
}

/* ---- moves ---- */

void cg_move(cg *c, int dst, int src)
{
    if (dst == src) return;
    insn *p = cg_latest(c, 1);
    if (p && p->op == OP_MOV) {
        p->op = OP_MOV2;
        cg_xword(c, dst, src, 0, 0);
        return;
    }
    if ((p = cg_latest(c, 2)) && p->op == OP_MOV2) {
        p->op = OP_MOV3;
        p[1].f = (uint16_t)dst;
        p[1].g = (uint16_t)src;
        return;
    }
    cg_ins(c, OP_MOV, dst, src, 0);
}

/* Parallel moves: every source is read before its slot is overwritten. */
void cg_moves(cg *c, pmove *m, int n)
{
    int k = 0;
    for (int i = 0; i < n; i++)
        if (m[i].leaf || m[i].dst != m[i].src) m[k++] = m[i];
    n = k;
    int left = 0, t = -1;
    for (int i = 0; i < n; i++) left += !m[i].leaf;
    bool done_[64] = { 0 }, *done = n <= 64 ? done_ : arena_array(c->ar, bool, n);
    while (left) {
        bool progress = false;
        for (int i = 0; i < n; i++) {
            if (done[i] || m[i].leaf) continue;
            bool blocked = false;
            for (int j = 0; j < n && !blocked; j++) blocked = j != i && !done[j] && !m[j].leaf && m[j].src == m[i].dst;
            if (blocked) continue;
            cg_move(c, m[i].dst, m[i].src);
            done[i] = true;
            left--;
            progress = true;
        }
        if (progress) continue;
        for (int i = 0; i < n; i++) {                 /* only cycles are left: free one slot */
            if (done[i] || m[i].leaf) continue;
            if (t < 0) t = cg_temp(c);                /* free again once its cycle is done */
            cg_move(c, t, m[i].src);
            int old = m[i].src;
            for (int j = 0; j < n; j++)
                if (!done[j] && !m[j].leaf && m[j].src == old) m[j].src = t;
            break;
        }
    }
    for (int i = 0; i < n; i++) {
        if (!m[i].leaf) continue;
        int s = pool_slot(c, m[i].leaf);
        int32_t k;
        if (s >= 0 && !cg_shortleaf(m[i].leaf, &k)) cg_move(c, m[i].dst, s);
        else cg_loadleaf(c, m[i].dst, m[i].leaf);
    }
}

static int edge_moves(cg *c, irblock *from, irblock *to, pmove **out)
{
    int n = 0;
    for (irval *v = to->first; v && v->op == IR_PHI; v = v->next) n++;
    if (n == 0) return 0;
    int k = ir_predindex(to, from);
    pmove *m = *out = arena_array(c->ar, pmove, n);
    n = 0;
    for (irval *v = to->first; v && v->op == IR_PHI; v = v->next) {
        cval *x = cvof(c, v);
        if (x->kind != CV_REG || x->uses == 0) continue;
        irval *a = cg_resolve(c, v->args[k]);
        if (cg_isleaf(a)) m[n++] = (pmove){ x->slot, -1, a };
        else if (cvof(c, a)->slot != x->slot) m[n++] = (pmove){ x->slot, cvof(c, a)->slot, NULL };
    }
    return n;
}

/* ---- jumps ---- */

static void add_fixup(cg *c, uint32_t at, uint32_t base, int kind, irblock *to, int stub)
{
    fixup f = { at, base, stub, to, (uint8_t)kind };
    vec_push(c->ar, &c->fixups, f);
}

/* Where control really goes that is sent to b. */
static irblock *target(cg *c, irblock *b) { return c->b[b->id].thread ? c->b[b->id].thread : b; }

static void jump(cg *c, irblock *to, int stub, bool poll)
{
    if (stub < 0) to = target(c, to);
    add_fixup(c, c->n, c->n, 32, to, stub);
    ins32(c, poll ? OP_JMPP : OP_JMP, 0, 0);
}

/* Where an edge's copies cannot stand in either block it gets a stub: its number, or -1. */
static int edge_stub(cg *c, irblock *from, irblock *to)
{
    pmove *m;
    if (from->nsuccs < 2 || to->preds.n < 2 || edge_moves(c, from, to, &m) == 0) return -1;
    stub s = { from, to, -1 };
    vec_push(c->ar, &c->stubs, s);
    return c->stubs.n - 1;
}

static int negate(int op)
{
    static const uint8_t neg[] = { [IR_EQ] = IR_NE, [IR_NE] = IR_EQ, [IR_LT] = IR_GE, [IR_GE] = IR_LT, [IR_GT] = IR_LE, [IR_LE] = IR_GT };
    return neg[op];
}

static int mirror(int op)
{
    switch (op) {
    case IR_LT: return IR_GT;
    case IR_LE: return IR_GE;
    case IR_GT: return IR_LT;
    case IR_GE: return IR_LE;
    default: return op;
    }
}

static int float_jump(cg *c, irval *v, bool sense, int *a, int *b)
{
    static const uint16_t f64[2][6] = { { OP_JFNE, OP_JFEQ, OP_JFNLT, OP_JFNLE }, { OP_JFEQ, OP_JFNE, OP_JFLT, OP_JFLE } };
    static const uint16_t f32[2][6] = { { OP_JSNE, OP_JSEQ, OP_JSNLT, OP_JSNLE }, { OP_JSEQ, OP_JSNE, OP_JSLT, OP_JSLE } };
    int op = v->op, x = cg_reg(c, v->args[0]), y = cg_reg(c, v->args[1]);
    if (op == IR_GT || op == IR_GE) {
        op = mirror(op);
        int t = x;
        x = y;
        y = t;
    }
    *a = x;
    *b = y;
    return (v->args[0]->type == IT_F64 ? f64 : f32)[sense][op - IR_EQ];
}

/* Opcode and operands of an integer comparison as a jump. */
bool cg_int_jump(cg *c, irval *v, bool sense, int *jop, int *a, int *b)
{
    irval *x = v->args[0], *y = v->args[1];
    int op = sense ? v->op : negate(v->op), t = x->type;
    bool uns = !cg_issigned(t);
    int64_t k;
    if (cg_constint(c, x, &k) && cg_fits16(k)) {
        irval *s = x;
        x = y;
        y = s;
        op = mirror(op);
    }
    if (cg_constint(c, y, &k) && cg_fits16(k)) {
        static const uint16_t si[] = { OP_JEQI, OP_JNEI, OP_JLTI, OP_JLEI, OP_JGTI, OP_JGEI };
        static const uint16_t ui[] = { OP_JEQI, OP_JNEI, OP_JLTUI, OP_JLEUI, OP_JGTUI, OP_JGEUI };
        *jop = (uns && !(t != IT_U64 && t != IT_PTR) ? ui : si)[op - IR_EQ];
        *a = cg_reg(c, x);
        *b = (int)k;
        return true;
    }
    if (op == IR_GT || op == IR_GE) {
        irval *s = x;
        x = y;
        y = s;
        op = mirror(op);
    }
    static const uint16_t sr[] = { OP_JEQ, OP_JNE, OP_JLT, OP_JLE }, ur[] = { OP_JEQ, OP_JNE, OP_JLTU, OP_JLEU };
    *jop = (uns ? ur : sr)[op - IR_EQ];
    *a = cg_reg(c, x);
    *b = cg_reg(c, y);
    return false;
}

/* x += 1 or -= 1 just before a polling comparison of x: one instruction. */
static int fuse_step(cg *c, int op, int a)
{
    insn *p = cg_latest(c, 1);
    if (!p || p->op != OP_ADDI_64 || p->a != a || p->b != a) return op;
    int f = -1;
    if (p->c == 1) switch (op) {
        case OP_JLTP: f = OP_INCJLT; break;
        case OP_JLEP: f = OP_INCJLE; break;
        case OP_JNEP: f = OP_INCJNE; break;
        case OP_JLTIP: f = OP_INCJLTI; break;
        case OP_JLEIP: f = OP_INCJLEI; break;
    }
    if (p->c == 0xffff) switch (op) {
        case OP_JGEIP: f = OP_DECJGEI; break;
        case OP_JGTIP: f = OP_DECJGTI; break;
    }
    if (f < 0) return op;
    c->n--;
    return f;
}

/* x += step just before a polling comparison of x with a slot: the step's slot, or -1. */
static int fuse_add(cg *c, int op, int a, int b)
{
    if (op != OP_JLTP && op != OP_JLEP) return -1;
    insn *p = cg_latest(c, 1);
    if (!p || p->op != OP_ADD_64 || p->a != a || p->b != a || p->c == a || b == a) return -1;
    c->n--;
    return p->c;
}

static bool cg_small(cg *c, irval *v)
{
    int64_t k;
    return cg_constint(c, v, &k) && cg_fits16(k);
}

static bool is_bittest(cg *c, irval *v) { return (v->op == IR_EQ || v->op == IR_NE) && v->args[0]->op == IR_AND && cvof(c, v->args[0])->kind == CV_FUSED; }

/* Jumps to the block (or stub) if cond is sense. */
static void cond_jump(cg *c, irval *cond, bool sense, irblock *to, int stub, bool poll)
{
    irval *v = cg_resolve(c, cond);
    while (cvof(c, v)->kind == CV_FUSED && v->op == IR_NOT) {
        sense = !sense;
        v = cg_resolve(c, v->args[0]);
    }
    int op, a, b, words = 1;
    uint64_t bits = 0;
    int64_t len = 0;
    bool wide = false;
    irval *str = NULL;
    if (cvof(c, v)->kind == CV_FUSED && v->op == IR_STREQ && (str = cg_shortstring(c, v, &bits, &len)) != NULL) {
        bool part = cvof(c, str)->kind == CV_FUSED;             /* select.c, fold_part */
        op = part ? (sense ? OP_JSUBKEQ : OP_JSUBKNE) : sense ? OP_JSTRKEQ : OP_JSTRKNE;
        a = cg_reg(c, part ? str->args[0] : str);
        b = cg_reg(c, part ? str->args[1] : v->args[str == v->args[0] ? 1 : 3]);
        str = NULL;
        wide = true;
        words = 3;
    } else if (cvof(c, v)->kind == CV_FUSED && v->op == IR_STREQ) {
        str = v;
        op = sense ? OP_JSTREQ : OP_JSTRNE;
        a = cg_reg(c, v->args[0]);
        b = cg_reg(c, v->args[1]);
        words = 2;
    } else if (cvof(c, v)->kind == CV_FUSED && (v->op == IR_EQ || v->op == IR_NE) && !cg_isfloat(v->args[0]->type) && !poll &&
               !cg_small(c, v->args[1]) && cg_lonely(c, v->args[1], &bits)) {
        op = (v->op == IR_EQ) == sense ? OP_JEQK : OP_JNEK;
        a = cg_reg(c, v->args[0]);
        b = 0;
        words = 2;
        wide = true;
    } else if (cvof(c, v)->kind == CV_FUSED && is_bittest(c, v)) {                     /* select.c, fold_bits */
        irval *m = v->args[0];
        int64_t k;
        bool small = cg_constint(c, m->args[1], &k) && cg_fits16(k);
        op = ((v->op == IR_EQ) == sense ? OP_JANDZ : OP_JANDNZ) + (small ? OP_JANDZI - OP_JANDZ : 0);
        a = cg_reg(c, m->args[0]);
        b = small ? (int)k : cg_reg(c, m->args[1]);
    } else if (cvof(c, v)->kind == CV_FUSED && v->op >= IR_EQ && v->op <= IR_GE) {
        if (cg_isfloat(v->args[0]->type)) op = float_jump(c, v, sense, &a, &b);
        else cg_int_jump(c, v, sense, &op, &a, &b);
    } else {
        op = sense ? OP_JNEI : OP_JEQI;
        a = cg_reg(c, v);
        b = 0;
    }
    int xa = 0, xb = 0;
    if (str) {
        xa = cg_reg(c, str->args[2]);
        xb = cg_reg(c, str->args[3]);
    }
    if (poll) {
        if (op >= OP_JEQ && op <= OP_JGEUI) op = fuse_step(c, op + (OP_JEQP - OP_JEQ), a);
        else cg_ins(c, OP_POLL, 0, 0, 0);
    }
    if (c->longjumps) {
        cg_ins(c, op, a, b, words + 1);
        if (str) cg_xword(c, xa, xb, 0, 0);
        if (wide) cg_word(c, bits);
        if (len) cg_xword(c, (int)len, 0, 0, 0);
        ins32(c, OP_JMP, 0, 2);
        jump(c, to, stub, false);
        return;
    }
    int step = poll ? fuse_add(c, op, a, b) : -1;
    add_fixup(c, c->n, c->n, 16, stub < 0 ? target(c, to) : to, stub);
    if (step >= 0) {
        cg_ins(c, op == OP_JLTP ? OP_ADDJLT : OP_ADDJLE, a, step, 0);
        cg_xword(c, b, 0, 0, 0);
        return;
    }
    cg_ins(c, op, a, b, 0);
    if (str) cg_xword(c, xa, xb, 0, 0);
    if (wide) cg_word(c, bits);
    if (len) cg_xword(c, (int)len, 0, 0, 0);
}

static bool is_back(cg *c, irblock *to) { return target(c, to)->order <= c->curorder; }
static bool is_next(cg *c, irblock *to) { return target(c, to)->order == c->nextorder; }

static void emit_br(cg *c, irblock *b)
{
    irblock *t = b->succs[0], *e = b->succs[1];
    irval *cond = b->last->args[0];
    c->tempused = 0;
    if (t == e) {
        if (!is_next(c, t)) jump(c, t, edge_stub(c, b, t), is_back(c, t));
        return;
    }
    int st = edge_stub(c, b, t), se = edge_stub(c, b, e);
    if (is_next(c, t) && st < 0) { cond_jump(c, cond, false, e, se, is_back(c, e)); return; }
    if (is_next(c, e) && se < 0) { cond_jump(c, cond, true, t, st, is_back(c, t)); return; }
    if (is_back(c, e) && !is_back(c, t)) {
        cond_jump(c, cond, false, e, se, true);
        if (!is_next(c, t) || st >= 0) jump(c, t, st, false);
        return;
    }
    cond_jump(c, cond, true, t, st, is_back(c, t));
    jump(c, e, se, is_back(c, e));
}

static void emit_switch(cg *c, irblock *b)
{
    irval *v = b->last;
    c->tempused = 0;
    int r = cg_reg(c, v->args[0]);
    if (b->nsuccs > 65000) { c->failed = "function too large"; return; }
    for (int i = 0; i < b->nsuccs; i++)
        if (is_back(c, b->succs[i])) { cg_ins(c, OP_POLL, 0, 0, 0); break; }
    uint32_t base = c->n;
    cg_ins(c, OP_SWITCH, r, b->nsuccs, 0);
    cg_word(c, (uint64_t)v->imm);
    for (int i = 0; i < b->nsuccs; i++) {
        int st = edge_stub(c, b, b->succs[i]);
        add_fixup(c, c->n, base, 64, st < 0 ? target(c, b->succs[i]) : b->succs[i], st);
        cg_word(c, 0);
    }
}

/* ---- blocks ---- */

/* Does b do so little before it ends that its code may stand where it is jumped to? */
static bool is_short(cg *c, irblock *b)
{
    int n = 0;
    for (irval *v = b->first; v != b->last; v = v->next) {
        cval *x = cvof(c, v);
        if (v->op == IR_PHI || x->kind == CV_LEAF || x->kind == CV_ALIAS || x->kind == CV_FUSED) continue;
        if ((ir_opinfo[v->op].flags & (IROF_W | IROF_S)) || v->op == IR_RES || ++n > 4) return false;
    }
    return true;
}

static bool header_repeats(cg *c, irblock *h) { return h->last->op == IR_BR && is_short(c, h); }

/* A block that steps and goes back to a header that repeats, or returns a value or two: the end of many ways through a loop or function. Joins of ways may stand before it. */
static bool end_repeats(cg *c, irblock *b)
{
    for (int joins = 0; joins < 4 && is_short(c, b); joins++) {
        if (b->last->op == IR_RET) return b->last->nargs <= 2 && (b->last->nargs == 0 || b->last->args[0]->op != IR_BYVAL);
        if (b->last->op != IR_JUMP) return false;
        irblock *to = target(c, b->succs[0]);
        if (is_back(c, to)) return header_repeats(c, to);
        b = to;
    }
    return false;
}

static bool is_dead(cg *c, irval *v)
{
    cval *x = cvof(c, v);
    if (x->kind != CV_REG || x->uses > 0 || x->chk) return false;
    int fl = ir_opinfo[v->op].flags;
    return (fl & (IROF_W | IROF_X | IROF_S | IROF_T)) == 0;
}

static void emit_value(cg *c, irval *v)
{
    cval *x = cvof(c, v);
    if (x->kind == CV_FUSED || x->kind == CV_ALIAS || x->kind == CV_LEAF || v->op == IR_PHI || v->op == IR_PARAM || is_dead(c, v)) return;
    c->tempused = 0;
    note_line(c, v);
    cg_value(c, v);
}

/* The instructions of b, which is_short, once more. */
static void repeat(cg *c, irblock *b)
{
    for (irval *v = b->first; v != b->last; v = v->next) emit_value(c, v);
    note_line(c, b->last);
}

static void emit_jump(cg *c, irblock *b)
{
    irblock *to = b->succs[0];
    pmove *m;
    c->tempused = 0;
    int n = edge_moves(c, b, to, &m);
    if (n) cg_moves(c, m, n);
    if (is_next(c, to)) return;
    to = target(c, to);
    if (is_back(c, to) && header_repeats(c, to)) {
        repeat(c, to);
        emit_br(c, to);
        return;
    }
    if (!is_back(c, to) && end_repeats(c, to)) {
        repeat(c, to);
        if (to->last->op == IR_RET) emit_value(c, to->last); else emit_jump(c, to);
        return;
    }
    jump(c, to, -1, is_back(c, to));
}

static void emit_block(cg *c, irblock *b)
{
    c->curorder = b->order;
    c->nextorder = b->order + 1;
    while (c->nextorder < c->nord && c->b[c->order[c->nextorder]->id].thread) c->nextorder++;
    c->b[b->id].label = (int32_t)c->n;
    c->barrier = c->n;
    if (b->preds.n == 1 && b->preds.at[0]->nsuccs > 1) {
        pmove *m;
        c->tempused = 0;
        int n = edge_moves(c, b->preds.at[0], b, &m);
        if (n) cg_moves(c, m, n);
    }
    for (irval *v = b->first; v; v = v->next) {
        if (c->failed) return;
        switch (v->op) {
        case IR_JUMP: note_line(c, v); emit_jump(c, b); break;
        case IR_BR: note_line(c, v); emit_br(c, b); break;
        case IR_SWITCH: note_line(c, v); emit_switch(c, b); break;
        default: emit_value(c, v);
        }
    }
}

static void emit_stubs(cg *c)
{
    for (int i = 0; i < c->stubs.n; i++) {
        stub s = c->stubs.at[i];
        pmove *m;
        c->stubs.at[i].label = (int32_t)c->n;
        c->barrier = c->n;
        c->tempused = 0;
        int n = edge_moves(c, s.from, s.to, &m);
        cg_moves(c, m, n);
        jump(c, s.to, -1, false);
    }
}

static bool fix(cg *c)
{
    for (int i = 0; i < c->fixups.n; i++) {
        fixup *f = &c->fixups.at[i];
        int32_t to = f->stub >= 0 ? c->stubs.at[f->stub].label : c->b[f->to->id].label;
        int64_t d = (int64_t)to - (int64_t)f->base;
        if (to < 0) { c->failed = "internal error: jump to a block without code"; return true; }
        if (f->kind == 16) {
            if (!cg_fits16(d)) return false;
            c->code[f->at].c = (uint16_t)d;
        } else if (f->kind == 32) c->code[f->at].hi = (int32_t)d;
        else c->code[f->at].i = d;
    }
    return true;
}

static void emit_entry(cg *c)
{
    int n = c->locbase - c->ptrbase;
    bool loops = false;
    for (int i = 0; i < c->nord && !loops; i++) loops = c->b[c->order[i]->id].depth > 0;
    if ((n > 0 && (c->safepoints || loops)) || c->fn->replaceable) cg_ins(c, OP_ENTER, c->ptrbase, n, 0);
    for (int i = 0; i < c->pool.n; i++) {
        poolent *e = &c->pool.at[i];
        cg_loadleaf(c, e->slot, e->leaf);
    }
}

/* Finds blocks that only jump on and have nothing to copy: they get no code. */
static void thread_jumps(cg *c)
{
    for (int i = 1; i < c->nord; i++) {
        irblock *b = c->order[i];
        pmove *m;
        if (b == c->f->deferret || b->first != b->last || b->last->op != IR_JUMP || b->succs[0] == b) continue;
        if (edge_moves(c, b, b->succs[0], &m) == 0) c->b[b->id].thread = b->succs[0];
    }
    for (int i = 1; i < c->nord; i++) {
        irblock *b = c->order[i], *t = c->b[b->id].thread;
        if (!t) continue;
        int steps = 0;
        for (; c->b[t->id].thread && steps < 64; steps++) t = c->b[t->id].thread;
        c->b[b->id].thread = steps < 64 ? t : NULL;      /* a loop without end keeps a block */
    }
}

void cg_emit(cg *c)
{
    thread_jumps(c);
    for (int pass = 0; pass < 2; pass++) {
        c->n = 0;
        c->fixups.n = c->stubs.n = c->lines.n = c->calls.n = 0;
        c->lastpos = 0;
        c->lastline = 0;
        c->lastinl = -1;
        c->last = c->before = UINT32_MAX;
        c->barrier = 0;
        c->tempused = 0;
        emit_entry(c);
        for (int i = 0; i < c->nord && !c->failed; i++)
            if (!c->b[c->order[i]->id].thread) emit_block(c, c->order[i]);
        if (c->failed) return;
        emit_stubs(c);
        if (fix(c)) return;
        c->longjumps = true;
    }
}

/* ---- the finished function ---- */

static void setbit(uint8_t *bits, int i) { bits[i / 8] |= (uint8_t)(1 << (i % 8)); }

static const uint8_t *frame_bits(cg *c, uint32_t *nbits)
{
    irfunc *f = c->f;
    int n = c->locbase;
    uint8_t *bits = arena_array(c->out, uint8_t, n / 8 + 1);
    for (int i = 0; i < f->nargs; i++)
        if (f->argtypes[i] == IT_PTR || (f->argtypes[i] == IT_MEM && f->argptr && f->argptr[i])) setbit(bits, f->nres + i);
    for (int i = 0; i < c->nptr; i++) setbit(bits, c->ptrbase + i);
    for (int i = 0; i < c->locals.n; i++) {
        irlocal *l = c->locals.at[i];
        for (uint64_t w = 0; w < l->rt->ptrdata / 8; w++)
            if (l->rt->gcbits[w / 8] >> (w % 8) & 1) setbit(bits, l->slot + (int)w);
    }
    while (n > 0 && !(bits[(n - 1) / 8] >> ((n - 1) % 8) & 1)) n--;
    *nbits = (uint32_t)n;
    return n ? bits : NULL;
}

static void finish(cg *c)
{
    rt_func *rf = c->made;
    arena *ar = c->out;
    insn *code = arena_array(ar, insn, c->n + 1);
    memcpy(code, c->code, sizeof *code * c->n);
    rt_pcline *lines = arena_array(ar, rt_pcline, c->lines.n);
    if (c->lines.n) memcpy(lines, c->lines.at, sizeof *lines * (size_t)c->lines.n);
    rt_inl *inls = arena_array(ar, rt_inl, c->f->inls.n);
    if (c->f->inls.n) memcpy(inls, c->f->inls.at, sizeof *inls * (size_t)c->f->inls.n);
    rf->ncode = c->n;
    rf->framesize = (uint32_t)c->framesize;
    rf->nres = (uint16_t)c->f->nres;
    rf->nargs = (uint16_t)c->f->nargs;
    rf->ptrbits = frame_bits(c, &rf->nptrbits);
    int before = laps_enter(c->f->laps, STAGE_LIVEMAP);
    cg_livemap(c);
    laps_leave(c->f->laps, before);
    rf->nlines = (uint32_t)c->lines.n;
    rf->lines = lines;
    if (c->files.n) {
        const char **files = arena_array(ar, const char *, c->files.n);
        memcpy(files, c->files.at, sizeof *files * (size_t)c->files.n);
        rf->files = files;
    }
    rf->ninls = (uint32_t)c->f->inls.n;
    rf->inls = inls;
    if (c->f->needctx) rf->flags |= RF_NEEDCTX;
    if (c->f->hasdefer) rf->flags |= RF_DEFER;
    if (c->f->deferret) rf->deferreturn = (uint32_t)c->b[c->f->deferret->id].label;
    rf->code = code;
}

const char *emit_code(irfunc *f, arena *out, diags *d, rt_func *made)
{
    int before = laps_enter(f->laps, STAGE_LAYOUT);
    cg c = { .fn = f->fn, .f = f, .ar = f->ar, .out = out, .d = d, .made = made, .nearline = f->fn->rf->line };
    c.b = arena_array(c.ar, cblock, f->nblocks);
    cg_layout(&c);
    laps_enter(f->laps, STAGE_SELECT);
    cg_select(&c);
    laps_enter(f->laps, STAGE_REGALLOC);
    if (!c.failed && cg_regalloc(&c)) {
        laps_enter(f->laps, STAGE_EMIT);
        cg_emit(&c);
        if (!c.failed) finish(&c);
    }
    laps_leave(f->laps, before);
    return c.failed;
}

void emit_install(irfn *fn, const rt_func *made)
{
    rt_func *rf = fn->rf;
    rf->ncode = made->ncode;
    rf->framesize = made->framesize;
    rf->nres = made->nres;
    rf->nargs = made->nargs;
    rf->ptrbits = made->ptrbits;
    rf->nptrbits = made->nptrbits;
    rf->live = made->live;
    rf->nlive = made->nlive;
    rf->deferreturn = made->deferreturn;
    rf->lines = made->lines;
    rf->nlines = made->nlines;
    rf->files = made->files;
    rf->inls = made->inls;
    rf->ninls = made->ninls;
    rf->flags = (rf->flags & ~(uint32_t)RF_LAZY) | made->flags;
    rf->code = made->code;
    fn->state = FN_COMPILED;
}

static const insn *native_code(irprog *p, rt_func *rf)
{
    insn *code = arena_array(p->ar, insn, 2);
    code[0].op = OP_CALLNATIVE;
    code[1].op = OP_RET;
    rf->ncode = 2;
    return code;
}

/* An embedder's native may ask for a call before it goes on: calls itself again until it asks for nothing. Its own slots begin at own. */
static const insn *host_code(irprog *p, rt_func *rf, int own, int base)
{
    insn *c = arena_array(p->ar, insn, 6);
    c[0] = (insn){ .op = OP_LDI, .a = (uint16_t)(own + HN_FN) };
    c[1] = (insn){ .op = OP_CALLNATIVE };
    c[2] = (insn){ .op = OP_JEQI, .a = (uint16_t)(own + HN_FN), .b = 0, .c = 3 };
    c[3] = (insn){ .op = OP_CALLC, .a = (uint16_t)base, .b = (uint16_t)(own + HN_FN) };
    c[4].op = OP_JMP;
    c[4].hi = -3;
    c[5] = (insn){ .op = OP_RET };
    rf->ncode = 6;
    return c;
}

static void emit_native(irprog *p, irfn *fn)
{
    rt_func *rf = fn->rf;
    if (!ir_native(p, fn)) {
        p->failed = arena_printf(p->ar, "missing function body, and no native is bound to %s", fn->name);
        return;
    }
    int nargs = 0, nres = 0;
    Type *sig = fn->sig;
    VEC(uint8_t) ptrs = { 0 };
    if (sig->sig.recv) {
        const irflat *r = ir_flatten(p, sig->sig.recv->type);
        for (int k = 0; k < r->nslots; k++) vec_push(p->ar, &ptrs, !r->mem && r->leaf[k].type == IT_PTR);
    }
    for (int i = 0; i < sig->sig.nparams; i++) {
        const irflat *r = ir_flatten(p, sig->sig.params[i]->type);
        for (int k = 0; k < r->nslots; k++) vec_push(p->ar, &ptrs, !r->mem && r->leaf[k].type == IT_PTR);
    }
    for (int i = 0; i < sig->sig.nresults; i++) nres += ir_flatten(p, sig->sig.results[i]->type)->nslots;
    nargs = ptrs.n;
    uint8_t *bits = arena_array(p->ar, uint8_t, (nres + nargs + 1) / 8 + 1);
    for (int i = 0; i < nargs; i++)
        if (ptrs.at[i]) setbit(bits, nres + i);
    bool asks = rf->host && !(rf->flags & RF_CALLSC);
    if (asks) setbit(bits, nres + nargs + HN_FN);
    int own = asks ? HN_SLOTS : 0, base = nres + nargs + own + FRAME_HDR;
    rf->code = asks ? host_code(p, rf, nres + nargs, base) : native_code(p, rf);
    rf->framesize = (uint32_t)(base + (rf->host ? HN_OUT : 0));
    rf->nres = (uint16_t)nres;
    rf->nargs = (uint16_t)nargs;
    rf->ptrbits = bits;
    rf->nptrbits = (uint32_t)(nres + nargs + (asks ? 1 : 0));
    rf->flags = (rf->flags & ~(uint32_t)RF_LAZY) | RF_NATIVE;
    fn->state = FN_COMPILED;
}

void emit_func(irprog *p, irfn *fn)
{
    if (fn->native) { emit_native(p, fn); return; }
    rt_func made = { 0 };
    const char *failed = emit_code(fn->ir, p->ar, p->d, &made);
    if (failed) p->failed = failed;
    else emit_install(fn, &made);
}
