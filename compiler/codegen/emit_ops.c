/* emit_ops.c - instructions of single values: arithmetic, conversion, comparison, memory.
 *
 * An instruction reads all its operands before it writes its result, which may be in an operand's slot; where several
 * instructions make one value, the result is written first by the one that reads the last operand.
 */
#include "compiler/codegen/codegen.h"

/* Column of a width family: order of OP_W in opcodes.def. */
static int wcol(int t)
{
    switch (t) {
    case IT_I32: return 1;
    case IT_U32: return 2;
    case IT_I16: return 3;
    case IT_U16: return 4;
    case IT_I8: return 5;
    case IT_U8: case IT_BOOL: return 6;
    default: return 0;
    }
}

static int log2of(int64_t k) { return k > 0 && (k & (k - 1)) == 0 ? __builtin_ctzll((uint64_t)k) : -1; }
static int width(int t) { return 8 * ir_size(t); }

static void extend(cg *c, int dst, int src, int t)
{
    static const uint16_t op[] = { [IT_BOOL] = OP_ZX8, [IT_I8] = OP_SX8, [IT_I16] = OP_SX16, [IT_I32] = OP_SX32, [IT_U8] = OP_ZX8, [IT_U16] = OP_ZX16, [IT_U32] = OP_ZX32 };
    if (ir_size(t) == 8) cg_move(c, dst, src);
    else cg_ins(c, op[t], dst, src, 0);
}

static void addi(cg *c, int t, int dst, int src, int64_t k)
{
    if (k == 0) { cg_move(c, dst, src); return; }
    cg_ins(c, OP_ADDI_64 + wcol(t), dst, src, (int)k);
}

static void rrr(cg *c, irval *v, int op, int dst)
{
    int x = cg_reg(c, v->args[0]), y = cg_reg(c, v->args[1]);
    cg_ins(c, op, dst, x, y);
}

static bool fold_float(cg *c, irval *v, int dst)
{
    for (int i = 1; i >= 0; i--) {
        irval *m = v->args[i];
        if (cvof(c, m)->kind != CV_FUSED || m->op != IR_MUL) continue;
        int x = cg_reg(c, m->args[0]), y = cg_reg(c, m->args[1]), z = cg_reg(c, v->args[1 - i]);
        cg_ins(c, v->op == IR_ADD ? OP_FMULADD : i == 1 ? OP_FMULRSUB : OP_FMULSUB, dst, x, y);
        cg_xword(c, z, 0, 0, 0);
        return true;
    }
    return false;
}

static void float_arith(cg *c, irval *v, int dst)
{
    static const uint16_t f64[] = { [IR_ADD] = OP_FADD, [IR_SUB] = OP_FSUB, [IR_MUL] = OP_FMUL, [IR_DIV] = OP_FDIV, [IR_NEG] = OP_FNEG,
        [IR_FMIN] = OP_FMIN, [IR_FMAX] = OP_FMAX, [IR_FSQRT] = OP_FSQRT, [IR_FABS] = OP_FABS, [IR_FFLOOR] = OP_FFLOOR, [IR_FTRUNC] = OP_FTRUNC, [IR_FCEIL] = OP_FCEIL };
    static const uint16_t f32[] = { [IR_ADD] = OP_SADD, [IR_SUB] = OP_SSUB, [IR_MUL] = OP_SMUL, [IR_DIV] = OP_SDIV, [IR_NEG] = OP_SNEG,
        [IR_FMIN] = OP_SMIN, [IR_FMAX] = OP_SMAX, [IR_FSQRT] = OP_SSQRT, [IR_FABS] = OP_SABS, [IR_FFLOOR] = OP_SFLOOR, [IR_FTRUNC] = OP_STRUNC, [IR_FCEIL] = OP_SCEIL };
    if (v->type == IT_F64 && (v->op == IR_ADD || v->op == IR_SUB) && fold_float(c, v, dst)) return;
    uint64_t bits;
    if (v->type == IT_F64 && (v->op == IR_ADD || v->op == IR_SUB || v->op == IR_MUL || v->op == IR_DIV)) {
        irval *p = v->args[0], *q = v->args[1];
        if ((v->op == IR_ADD || v->op == IR_MUL) && cg_isleaf(cg_resolve(c, p))) { irval *t = p; p = q; q = t; }
        if (cg_lonely(c, q, &bits) && !cg_isleaf(cg_resolve(c, p))) {
            if (v->op == IR_SUB) bits ^= 1ull << 63;
            cg_ins(c, v->op == IR_MUL ? OP_FMULK : v->op == IR_DIV ? OP_FDIVK : OP_FADDK, dst, cg_reg(c, p), 0);
            cg_word(c, bits);
            return;
        }
    }
    int op = (v->type == IT_F64 ? f64 : f32)[v->op], x = cg_reg(c, v->args[0]), y = v->nargs > 1 ? cg_reg(c, v->args[1]) : 0;
    cg_ins(c, op, dst, x, y);
}

static void bit_op(cg *c, irval *v, int dst)
{
    static const uint16_t ops[] = { [IR_BITLEN] = OP_BITLEN, [IR_POPCNT] = OP_POPCNT, [IR_CTZ] = OP_CTZ, [IR_BSWAP] = OP_BSWAP, [IR_ROTL] = OP_ROTL_64, [IR_MULHI] = OP_MULHI };
    int narrow = v->op == IR_ROTL && v->type == IT_U32, x = cg_reg(c, v->args[0]);
    int64_t k;
    if (v->op == IR_ROTL && cg_constint(c, v->args[1], &k)) {
        cg_ins(c, OP_ROTLI_64 + narrow, dst, x, (int)(k & 63));
        return;
    }
    int y = v->nargs > 1 ? cg_reg(c, v->args[1]) : 0;
    cg_ins(c, ops[v->op] + narrow, dst, x, y);
}

static void divide(cg *c, irval *v, int dst)
{
    bool sig = cg_issigned(v->type), isdiv = v->op == IR_DIV;
    int64_t k;
    if (cg_constint(c, v->args[1], &k) && k != 0) {
        int lg = log2of(k), x = cg_reg(c, v->args[0]);
        if (k == 1) { if (isdiv) cg_move(c, dst, x); else cg_ins(c, OP_LDI, dst, 0, 0); return; }
        if (sig && k == -1) { if (isdiv) cg_ins(c, OP_RSUBI_64 + wcol(v->type), dst, x, 0); else cg_ins(c, OP_LDI, dst, 0, 0); return; }
        if (lg > 0 && sig && lg < 63) { cg_ins(c, isdiv ? OP_DIVP2 : OP_MODP2, dst, x, lg); return; }
        if (lg > 0 && !sig && isdiv) { cg_ins(c, OP_SHRI, dst, x, lg); return; }
        if (lg > 0 && !sig && cg_fits16(k - 1)) { cg_ins(c, OP_ANDI, dst, x, (int)(k - 1)); return; }
        if (sig && cg_fits16(k)) { cg_ins(c, isdiv ? OP_DIVI : OP_MODI, dst, x, (int)k); return; }
        if (!sig && k > 0 && k <= 65535) { cg_ins(c, isdiv ? OP_DIVUI : OP_MODUI, dst, x, (int)k); return; }
    }
    static const uint16_t sdiv[] = { OP_DIV_64, OP_DIV_I32, OP_DIVU, OP_DIV_I16, OP_DIVU, OP_DIV_I8, OP_DIVU };
    rrr(c, v, !sig ? (isdiv ? OP_DIVU : OP_MODU) : isdiv ? sdiv[wcol(v->type)] : OP_MOD, dst);
}

static void shift(cg *c, irval *v, int dst)
{
    int64_t k;
    bool left = v->op == IR_SHL, sig = cg_issigned(v->type);
    if (cg_constint(c, v->args[1], &k)) {
        bool far = (uint64_t)k >= (uint64_t)width(v->type);
        int x = cg_reg(c, v->args[0]);
        if (far && (left || !sig)) { cg_ins(c, OP_LDI, dst, 0, 0); return; }
        cg_ins(c, left ? OP_SHLI_64 + wcol(v->type) : sig ? OP_SARI : OP_SHRI, dst, x, far ? 63 : (int)k);
        return;
    }
    rrr(c, v, left ? OP_SHL_64 + wcol(v->type) : sig ? OP_SAR : OP_SHR, dst);
}

static void int_arith(cg *c, irval *v, int dst)
{
    int64_t k;
    irval *x = v->args[0], *y = v->nargs > 1 ? v->args[1] : NULL;
    int w = wcol(v->type);
    bool commutes = v->op == IR_ADD || v->op == IR_MUL || v->op == IR_AND || v->op == IR_OR || v->op == IR_XOR;
    if (commutes && cg_constint(c, x, &k)) { irval *t = x; x = y; y = t; }
    bool ky = y && cg_constint(c, y, &k);
    switch (v->op) {
    case IR_ADD:
        if (ky && cg_fits16(k)) { addi(c, v->type, dst, cg_reg(c, x), k); return; }
        break;
    case IR_SUB:
        if (ky && cg_fits16(-k)) { addi(c, v->type, dst, cg_reg(c, x), -k); return; }
        if (cg_constint(c, x, &k) && cg_fits16(k)) { cg_ins(c, OP_RSUBI_64 + w, dst, cg_reg(c, y), (int)k); return; }
        break;
    case IR_MUL:
        if (ky && log2of(k) >= 0) { int r = cg_reg(c, x); if (k == 1) cg_move(c, dst, r); else cg_ins(c, OP_SHLI_64 + w, dst, r, log2of(k)); return; }
        if (ky && cg_fits16(k)) { cg_ins(c, OP_MULI_64 + w, dst, cg_reg(c, x), (int)k); return; }
        break;
    case IR_AND: case IR_OR: case IR_XOR:
        if (ky && cg_fits16(k)) { cg_ins(c, v->op == IR_AND ? OP_ANDI : v->op == IR_OR ? OP_ORI : OP_XORI, dst, cg_reg(c, x), (int)k); return; }
        if (ky && v->op == IR_AND && k == 0xffff) { cg_ins(c, OP_ZX16, dst, cg_reg(c, x), 0); return; }
        if (ky && v->op == IR_AND && k == 0xffffffff) { cg_ins(c, OP_ZX32, dst, cg_reg(c, x), 0); return; }
        break;
    case IR_ANDNOT:
        if (ky && cg_fits16(~k)) { cg_ins(c, OP_ANDI, dst, cg_reg(c, x), (int)~k); return; }
        break;
    }
    static const uint16_t plain[] = { [IR_AND] = OP_AND, [IR_OR] = OP_OR, [IR_XOR] = OP_XOR, [IR_ANDNOT] = OP_ANDN };
    static const uint16_t wide[] = { [IR_ADD] = OP_ADD_64, [IR_SUB] = OP_SUB_64, [IR_MUL] = OP_MUL_64 };
    int a = cg_reg(c, x), b = cg_reg(c, y);
    if (v->op == IR_ADD && w == 0 && b == dst) { b = a; a = dst; }
    if (v->op == IR_ADD || v->op == IR_SUB || v->op == IR_MUL) cg_ins(c, wide[v->op] + w, dst, a, b);
    else cg_ins(c, plain[v->op], dst, a, b);
}

static void unary(cg *c, irval *v, int dst)
{
    int x = cg_reg(c, v->args[0]);
    switch (v->op) {
    case IR_NEG: cg_ins(c, OP_RSUBI_64 + wcol(v->type), dst, x, 0); return;
    case IR_NOT: cg_ins(c, OP_XORI, dst, x, 1); return;
    default:                                       /* COM */
        if (v->type == IT_U8) { cg_ins(c, OP_XORI, dst, x, 255); return; }
        cg_ins(c, OP_XORI, dst, x, -1);
        if (v->type == IT_U16 || v->type == IT_U32) extend(c, dst, dst, v->type);
    }
}

static void convert(cg *c, irval *v, int dst)
{
    int from = v->args[0]->type, to = v->type, x = cg_reg(c, v->args[0]);
    if (!cg_isfloat(from) && !cg_isfloat(to)) { extend(c, dst, x, to); return; }
    if (cg_isfloat(from) && cg_isfloat(to)) { if (from == to) cg_move(c, dst, x); else cg_ins(c, to == IT_F32 ? OP_F2S : OP_S2F, dst, x, 0); return; }
    if (cg_isfloat(to)) {
        bool u = from == IT_U64;
        cg_ins(c, to == IT_F64 ? (u ? OP_U2F : OP_I2F) : (u ? OP_U2S : OP_I2S), dst, x, 0);
        return;
    }
    bool f = from == IT_F64;
    if (to == IT_U64) cg_ins(c, f ? OP_F2U : OP_S2U, dst, x, 0);
    else if (to == IT_I64 || to == IT_U32) cg_ins(c, f ? OP_F2I : OP_S2I, dst, x, 0);
    else cg_ins(c, f ? OP_F2I32 : OP_S2I32, dst, x, 0);
    if (to != IT_I32 && ir_size(to) < 8) extend(c, dst, dst, to);
}

/* A comparison as a bool: opcodes for values are laid out as those for jumps. */
void cg_compare_into(cg *c, irval *v, int dst)
{
    if (v->op == IR_STREQ) {
        int a = cg_reg(c, v->args[0]), b = cg_reg(c, v->args[1]), d = cg_reg(c, v->args[2]), e = cg_reg(c, v->args[3]);
        cg_ins(c, OP_STREQ, dst, a, b);
        cg_xword(c, d, e, 0, 0);
        return;
    }
    int t = v->args[0]->type;
    if (cg_isfloat(t)) {
        int op = v->op, x = cg_reg(c, v->args[0]), y = cg_reg(c, v->args[1]);
        if (op == IR_GT || op == IR_GE) {
            op = op == IR_GT ? IR_LT : IR_LE;
            int s = x;
            x = y;
            y = s;
        }
        cg_ins(c, (t == IT_F64 ? OP_FEQ : OP_SEQ) + (op - IR_EQ), dst, x, y);
        return;
    }
    int op, a, b;
    if (cg_int_jump(c, v, true, &op, &a, &b)) cg_ins(c, OP_EQI + (op - OP_JEQI), dst, a, b);
    else cg_ins(c, OP_EQ + (op - OP_JEQ), dst, a, b);
}

/* ---- memory ---- */

static int load_col(int t)
{
    switch (t) {
    case IT_I8: return 0;
    case IT_U8: case IT_BOOL: return 1;
    case IT_I16: return 2;
    case IT_U16: return 3;
    case IT_I32: return 4;
    case IT_U32: case IT_F32: return 5;
    default: return 6;
    }
}

static int store_col(int size) { return size == 1 ? 0 : size == 2 ? 1 : size == 4 ? 2 : 3; }

/* Adds a constant to an address. */
static void add_const(cg *c, int dst, int src, int64_t off)
{
    if (cg_fits16(off)) { addi(c, IT_I64, dst, src, off); return; }
    cg_ins(c, OP_ADDK, dst, src, 0);
    cg_word(c, (uint64_t)off);
}

/* An index address computed into dst. */
static void index_address(cg *c, int dst, int base, int idx, int64_t scale, int64_t off)
{
    if (scale > INT32_MAX || off > INT32_MAX || off < INT32_MIN) {
        int t = cg_temp(c), k = cg_temp(c);
        cg_ins(c, OP_LDK, k, 0, 0);
        cg_word(c, (uint64_t)scale);
        cg_ins(c, OP_MUL_64, t, idx, k);
        cg_ins(c, OP_ADD_64, dst, base, t);
        if (off) add_const(c, dst, dst, off);
        return;
    }
    cg_ins(c, OP_LEAX, dst, base, idx);
    insn x = { .u = 0 };
    x.lo = (int32_t)scale;
    x.hi = (int32_t)off;
    cg_word(c, x.u);
}

void cg_addrcalc(cg *c, irval *v, int dst)
{
    irval *b = cg_resolve(c, v->args[0]);
    int64_t k, off;
    if (v->op == IR_PTRADD) off = v->imm;
    else if (cg_constint(c, v->args[1], &k)) off = k * v->imm;
    else if (cvof(c, v->args[1])->kind == CV_FUSED && v->args[1]->op == IR_SELECT) {        /* select.c, fold_step */
        irval *step = v->args[1]->args[1];
        int base = cg_reg(c, b), some = cg_reg(c, v->args[1]->args[0]->args[0]);
        if (cg_constint(c, step, &k)) {
            cg_ins(c, OP_SLPTRI, dst, base, some);
            cg_xword(c, (int)(k * v->imm), 0, 0, 0);
        } else {
            cg_ins(c, OP_SLPTR, dst, base, cg_reg(c, step));
            cg_xword(c, some, (int)v->imm, 0, 0);
        }
        return;
    } else {
        int base = cg_reg(c, b), idx = cg_reg(c, v->args[1]);
        index_address(c, dst, base, idx, v->imm, 0);
        return;
    }
    if (b->op == IR_LOCAL) cg_localaddr(c, dst, b->local, off);
    else if (b->op == IR_GLOBAL) { cg_ins(c, OP_LDK, dst, 0, 0); cg_word(c, cg_leafbits(b) + (uint64_t)off); }
    else add_const(c, dst, cg_reg(c, b), off);
}

/* Emits a check that could not be folded after all. */
static void plain_check(cg *c, irval *k)
{
    int64_t n;
    if (k->op == IR_NILCHECK) { cg_ins(c, OP_NILCHK, cg_reg(c, k->args[0]), 0, 0); return; }
    int i = cg_reg(c, k->args[0]);
    if (cg_constint(c, k->args[1], &n) && n >= 0 && n < 32767) cg_ins(c, OP_CHKI, i, (int)n, (int)k->imm);
    else cg_ins(c, OP_CHK, i, cg_reg(c, k->args[1]), (int)k->imm);
}

static void frame_access(cg *c, irval *v, irlocal *l, int64_t off, int data, bool store)
{
    int64_t at = (int64_t)l->slot * 8 + off;
    int t = store ? v->args[1]->type : v->type;
    if (off < 0 || (uint64_t)off + (uint64_t)ir_size(t) > l->rt->size) {      /* behind a constant index whose check fails */
        cg_ins(c, OP_UNREACH, 0, 0, 0);
        return;
    }
    if (ir_size(t) == 8 && at % 8 == 0) {
        if (store) cg_move(c, (int)(at / 8), data); else cg_move(c, data, (int)(at / 8));
        return;
    }
    insn *i = cg_ins(c, store ? OP_STF_8 + store_col(ir_size(t)) : OP_LDF_8S + load_col(t), data, 0, 0);
    i->hi = (int32_t)at;
}

/* The word behind the one that the instruction before reads, for data: that reads both. */
static bool second_word(cg *c, int data, int base, int off)
{
    insn *p = cg_latest(c, 1);
    if (!p || (p->op != OP_LD_64 && p->op != OP_LDN_64) || p->b != base || (int16_t)p->c + 8 != off || p->a == base || p->a == data) return false;
    p->op = p->op == OP_LDN_64 ? OP_LD2N : OP_LD2;
    cg_xword(c, data, 0, 0, 0);
    return true;
}

/* The arithmetic of updates: which load and which store of a family it stands between; two operands besides the value: words 2. */
typedef struct updating { uint16_t alu; uint8_t load, store, words; bool commutes; } updating;
static const updating updates[] = {
    { OP_ADDI_64, 6, 3, 1, false }, { OP_ADDI_I32, 4, 2, 1, false }, { OP_ADDI_U8, 1, 0, 1, false },
    { OP_ADD_64, 6, 3, 1, true }, { OP_ADD_U32, 5, 2, 1, true }, { OP_SUB_64, 6, 3, 1, false }, { OP_OR, 6, 3, 1, true }, { OP_XOR, 6, 3, 1, true },
    { OP_FADD, 6, 3, 1, false }, { OP_FMULADD, 6, 3, 2, false }, { OP_FMULRSUB, 6, 3, 2, false }
};

/* The operands besides the value, which is in slot old, of the arithmetic at p: as they stand in the update's word. */
static bool update_operands(const updating *u, const insn *p, int old, insn *x)
{
    *x = (insn){ .e = (uint16_t)old };
    if (u->words == 2) {
        x->d = p->b;
        x->f = p->c;
        return p[1].d == old && p->b != old && p->c != old;
    }
    bool swapped = u->commutes && p->b != old;
    x->d = swapped ? p->b : p->c;
    if (u < updates + 3) return p->b == old;
    return (swapped ? p->c : p->b) == old && x->d != old;
}

/* data is to be stored (store column col) where the two latest instructions have just read it and changed it: one instruction does all three. What was there
 * stays in the slot that it was read into. idx -1: no index; base -1: a package variable's address is off. */
static bool update(cg *c, int col, int data, int base, int idx, int64_t scale, int64_t off)
{
    const updating *u = updates, *end = updates + countof(updates);
    while (u < end && !(u->store == col && cg_latest(c, u->words) && c->code[c->last].op == u->alu)) u++;
    if (u == end || c->before >= c->last || c->before < c->barrier) return false;
    insn *alu = &c->code[c->last], ld = c->code[c->before], x, w = c->code[c->before + 1];
    uint32_t words = c->last - c->before;
    int old = ld.a, k = (int)(u - updates);
    if (alu->a != data || !update_operands(u, alu, old, &x) || base == old || base == data || idx == old || idx == data) return false;
    if (base < 0) {
        if (words != 2 || ld.op != OP_LDG_8S + u->load || w.i != off || (u->alu != OP_ADDI_64 && u->alu != OP_ADD_64)) return false;
        c->n = c->before;
        cg_ins(c, u->alu == OP_ADDI_64 ? OP_UPG_ADDI_64 : OP_UPG_ADD_64, data, old, x.d);
        cg_word(c, w.u);
        return true;
    }
    if (ld.b != base) return false;
    if (idx < 0) {
        if (words != 1 || (ld.op != OP_LD_8S + u->load && ld.op != OP_LDN_8S + u->load) || (int16_t)ld.c != off) return false;
        c->n = c->before;
        cg_ins(c, OP_UP_ADDI_64 + k, data, base, ld.c);
        cg_word(c, x.u);
        return true;
    }
    bool exact = ld.op == OP_LDX_8S + u->load || ld.op == OP_LDXB_8S + u->load, check = ld.op == OP_LDXB_8S + u->load || ld.op == OP_LDXOB_8S + u->load;
    if (!exact && !check && ld.op != OP_LDXO_8S + u->load) return false;
    if (words != (exact && !check ? 1u : 2u)) return false;
    if (exact && !check) w.u = 0;
    if (exact) {
        w.e = (uint16_t)(1 << col);
        w.f = 0;
    }
    if (ld.c != idx || w.e != scale || w.f != off) return false;
    c->n = c->before;
    cg_ins(c, (check ? OP_UPXB_ADDI_64 : OP_UPX_ADDI_64) + k, data, base, idx);
    cg_word(c, w.u);
    cg_word(c, x.u);
    return true;
}

void cg_memop(cg *c, irval *v)
{
    bool store = v->op == IR_STORE;
    irval *chk = cvof(c, v)->chk;
    caddr a = cg_addr(c, v);
    int t = store ? v->args[1]->type : v->type, size = ir_size(t);
    if (store && !a.idx && a.base->op == IR_LOCAL && size == 8 && a.off >= 0 && (uint64_t)a.off + 8 <= a.base->local->rt->size && ((int64_t)a.base->local->slot * 8 + a.off) % 8 == 0 && !chk) {
        irval *x = cg_resolve(c, v->args[1]);
        if (cg_isleaf(x)) { cg_loadleaf(c, (int)(a.base->local->slot + a.off / 8), x); return; }
    }
    int data = store ? cg_reg(c, v->args[1]) : cg_dst(c, v);
    int col = store ? (t == IT_PTR && !(v->flags & IRF_NOWB) && a.base->op != IR_LOCAL ? 4 : store_col(size)) : load_col(t);
#define PICK(f, g) ((store ? OP_##g##_8 : OP_##f##_8S) + col)
    if (!a.idx && a.base->op == IR_LOCAL && !chk) { frame_access(c, v, a.base->local, a.off, data, store); return; }
    if (!a.idx && a.base->op == IR_GLOBAL && !chk) {
        if (store && update(c, col, data, -1, -1, 0, (int64_t)(cg_leafbits(a.base) + (uint64_t)a.off))) return;
        cg_ins(c, PICK(LDG, STG), data, 0, 0);
        cg_word(c, cg_leafbits(a.base) + (uint64_t)a.off);
        return;
    }
    if (!a.idx && !store && a.base->op == IR_CTX && size == 8 && !chk && cg_fits16(a.off)) { cg_ins(c, OP_LDC, data, 0, (int)a.off); return; }
    if (cvof(c, a.base)->kind == CV_FUSED) {                                   /* select.c, fold_header */
        caddr h = cg_addr(c, a.base);
        int base = cg_reg(c, h.base), idx = cg_reg(c, a.idx);
        if (store) cg_ins(c, PICK(LDXS, STXS), base, idx, data); else cg_ins(c, PICK(LDXS, STXS), data, base, idx);
        cg_xword(c, (int)h.off, 0, 0, (int)chk->imm);
        return;
    }
    int base = cg_reg(c, a.base);
    if (!a.idx) {
        if (!cg_fits16(a.off)) {
            if (chk) plain_check(c, chk);
            chk = NULL;
            int p = cg_temp(c);
            add_const(c, p, base, a.off);
            base = p;
            a.off = 0;
        }
        if (chk && chk->op != IR_NILCHECK) { plain_check(c, chk); chk = NULL; }
        int op = chk ? PICK(LDN, STN) : PICK(LD, ST);
        if (op >= OP_ST_8 && op <= OP_ST_64 && update(c, col, data, base, -1, 0, a.off)) return;
        if (op == OP_LD_64 && second_word(c, data, base, (int)a.off)) return;
        if (store) cg_ins(c, op, base, data, (int)a.off); else cg_ins(c, op, data, base, (int)a.off);
        return;
    }
    int idx = cg_reg(c, a.idx);
    bool exact = a.off == 0 && a.scale == size, fits = a.off >= 0 && a.off <= 65535 && a.scale >= 0 && a.scale <= 65535;
    if (chk && (chk->op != IR_BOUNDS || !fits)) { plain_check(c, chk); chk = NULL; }
    if (!exact && !fits) {
        int p = cg_temp(c);
        index_address(c, p, base, idx, a.scale, a.off);
        if (store) cg_ins(c, PICK(LD, ST), p, data, 0); else cg_ins(c, PICK(LD, ST), data, p, 0);
        return;
    }
    if (store && !chk && update(c, col, data, base, idx, a.scale, a.off)) return;
    int len = chk ? cg_reg(c, chk->args[1]) : 0, uns = chk ? (int)chk->imm : 0;
    int op = exact ? (chk ? PICK(LDXB, STXB) : PICK(LDX, STX)) : (chk ? PICK(LDXOB, STXOB) : PICK(LDXO, STXO));
    if (store) cg_ins(c, op, base, idx, data); else cg_ins(c, op, data, base, idx);
    if (exact && !chk) return;
    if (exact) cg_xword(c, len, 0, 0, uns);
    else cg_xword(c, len, (int)a.scale, (int)a.off, uns);
}

static void move_memory(cg *c, irval *v)
{
    irval *d = cg_resolve(c, v->args[0]), *s = cg_resolve(c, v->args[1]);
    if (v->imm == 0) return;
    if (d->op == IR_LOCAL && s->op == IR_LOCAL && d->local != s->local && v->imm <= 64 && v->imm % 8 == 0) {
        for (int i = 0; i < v->imm / 8; i++) cg_move(c, d->local->slot + i, s->local->slot + i);
        return;
    }
    int x = cg_reg(c, d), y = cg_reg(c, s);
    if (v->ptr && d->op != IR_LOCAL && !(v->flags & IRF_NOWB)) {
        cg_ins(c, OP_MOVET, x, y, 0);
        cg_word(c, (uint64_t)v->imm);
        cg_word(c, (uint64_t)(uintptr_t)v->ptr);
    } else if (v->imm <= 65535) cg_ins(c, OP_MOVE, x, y, (int)v->imm);
    else {
        cg_ins(c, OP_MOVEL, x, y, 0);
        cg_word(c, (uint64_t)v->imm);
    }
}

static void zero_slots(cg *c, int slot, int64_t n)
{
    if (n == 1) { cg_ins(c, OP_LDI, slot, 0, 0); return; }
    if (n > 0) cg_ins(c, OP_ZEROF, slot, (int)n, 0);
}

static void zero_memory(cg *c, irval *v)
{
    irval *d = cg_resolve(c, v->args[0]);
    if (v->imm == 0) return;
    if (d->op == IR_LOCAL && v->imm % 8 == 0) { zero_slots(c, d->local->slot, v->imm / 8); return; }
    int x = cg_reg(c, d);
    if (v->ptr && d->op != IR_LOCAL && !(v->flags & IRF_NOWB)) {
        cg_ins(c, OP_ZEROT, x, 0, 0);
        cg_word(c, (uint64_t)v->imm);
        cg_word(c, (uint64_t)(uintptr_t)v->ptr);
    } else if (v->imm <= 65535) cg_ins(c, OP_ZERO, x, (int)v->imm, 0);
    else {
        cg_ins(c, OP_ZEROL, x, 0, 0);
        cg_word(c, (uint64_t)v->imm);
    }
}

static void allocate(cg *c, irval *v, int dst)
{
    const rtype *t = v->ptr;
    if (v->imm == 0 && t->size > 0 && t->size <= 32768 && (t->ptrdata || t->size >= 16)) {
        cg_ins(c, OP_NEW, dst, 0, 0);
        cg_word(c, (uint64_t)(uintptr_t)t);
        return;
    }
    cg_ins(c, OP_NEWL, dst, 0, 0);
    cg_word(c, v->imm ? (uint64_t)v->imm : 1);
    cg_word(c, (uint64_t)(uintptr_t)t);
}

static void slice_check(cg *c, irval *v)
{
    int r[4] = { 0 };
    for (uint32_t i = 0; i < v->nargs && i < 4; i++) r[i] = cg_reg(c, v->args[i]);
    static const uint16_t ops[] = { [SB_SLICE_HI_CAP] = OP_SLCAP, [SB_SLICE_HI_LEN] = OP_SLLEN, [SB_SLICE3_CAP] = OP_SL3CAP, [SB_SLICE3_LEN] = OP_SL3LEN, [SB_SLICE_LO] = OP_SLLO };
    cg_ins(c, ops[v->imm], r[0], r[1], v->imm == SB_SLICE_LO ? 0 : r[2]);
    if (v->imm == SB_SLICE3_CAP || v->imm == SB_SLICE3_LEN) cg_xword(c, r[3], 0, 0, 0);
    if (v->aux2) cg_ins(c, OP_NOP, (int)v->aux2, 0, 0);      /* for the text: which of the bounds are unsigned */
}

static int result_slot(cg *c, irval *v, int k)
{
    irval *r = cg_result(v, k);
    return r && cvof(c, r)->kind == CV_REG && cvof(c, r)->uses ? cvof(c, r)->slot : cg_temp(c);
}

void cg_value(cg *c, irval *v)
{
    switch (v->op) {
    case IR_CTX: if (c->ctxneeded) cg_ins(c, OP_CTX, cg_dst(c, v), 0, 0); return;
    case IR_VARDEF: if (!v->imm) zero_slots(c, v->local->slot, (int64_t)(v->local->rt->size + 7) / 8); return;
    case IR_ADD: case IR_SUB: case IR_MUL:
        if (cg_isfloat(v->type)) float_arith(c, v, cg_dst(c, v)); else int_arith(c, v, cg_dst(c, v));
        return;
    case IR_DIV: if (cg_isfloat(v->type)) float_arith(c, v, cg_dst(c, v)); else divide(c, v, cg_dst(c, v)); return;
    case IR_MOD: divide(c, v, cg_dst(c, v)); return;
    case IR_AND: case IR_OR: case IR_XOR: case IR_ANDNOT: int_arith(c, v, cg_dst(c, v)); return;
    case IR_SHL: case IR_SHR: shift(c, v, cg_dst(c, v)); return;
    case IR_NEG: if (cg_isfloat(v->type)) float_arith(c, v, cg_dst(c, v)); else unary(c, v, cg_dst(c, v)); return;
    case IR_COM: case IR_NOT: unary(c, v, cg_dst(c, v)); return;
    case IR_FMIN: case IR_FMAX: case IR_FSQRT: case IR_FABS: case IR_FFLOOR: case IR_FTRUNC: case IR_FCEIL:
        float_arith(c, v, cg_dst(c, v));
        return;
    case IR_BITLEN: case IR_POPCNT: case IR_CTZ: case IR_BSWAP: case IR_ROTL: case IR_MULHI: bit_op(c, v, cg_dst(c, v)); return;
    case IR_EQ: case IR_NE: case IR_LT: case IR_LE: case IR_GT: case IR_GE: case IR_STREQ: cg_compare_into(c, v, cg_dst(c, v)); return;
    case IR_STRCMP: {
        int a = cg_reg(c, v->args[0]), b = cg_reg(c, v->args[1]), d = cg_reg(c, v->args[2]), e = cg_reg(c, v->args[3]);
        cg_ins(c, OP_STRCMP, cg_dst(c, v), a, b);
        cg_xword(c, d, e, 0, 0);
        return;
    }
    case IR_CONV: convert(c, v, cg_dst(c, v)); return;
    case IR_COPY: case IR_PTR2INT: case IR_INT2PTR: case IR_FBITS: case IR_BITSF: cg_move(c, cg_dst(c, v), cg_reg(c, v->args[0])); return;
    case IR_SELECT: {
        int k = cg_reg(c, v->args[0]), x = cg_reg(c, v->args[1]), y = cg_reg(c, v->args[2]);
        cg_ins(c, OP_SEL, cg_dst(c, v), k, x);
        cg_xword(c, y, 0, 0, 0);
        return;
    }
    case IR_PTRADD: case IR_PTRIDX: cg_addrcalc(c, v, cg_dst(c, v)); return;
    case IR_NILCHECK: {
        irval *x = cg_resolve(c, v->args[0]);
        if (x->op == IR_LOCAL || x->op == IR_GLOBAL || x->op == IR_FUNC || x->op == IR_CTX) return;
        plain_check(c, v);
        return;
    }
    case IR_BOUNDS: plain_check(c, v); return;
    case IR_SLICEB: slice_check(c, v); return;
    case IR_SHIFTCHK: cg_ins(c, OP_SHIFTCHK, cg_reg(c, v->args[0]), 0, 0); return;
    case IR_LOAD: case IR_STORE: cg_memop(c, v); return;
    case IR_MOVE: move_memory(c, v); return;
    case IR_ZERO: zero_memory(c, v); return;
    case IR_MAPLEN: cg_ins(c, OP_MAPLEN, cg_dst(c, v), cg_reg(c, v->args[0]), 0); return;
    case IR_ITABTYPE: cg_ins(c, OP_ITABTYPE, cg_dst(c, v), cg_reg(c, v->args[0]), 0); return;
    case IR_MEMEQ: {
        int x = cg_reg(c, v->args[0]), y = cg_reg(c, v->args[1]);
        cg_ins(c, OP_MEMEQ, cg_dst(c, v), x, y);
        cg_word(c, (uint64_t)v->imm);
        return;
    }
    case IR_NEW: allocate(c, v, cg_dst(c, v)); return;
    case IR_CALL: case IR_CALLC: case IR_CALLI: cg_call(c, v); return;
    case IR_RES: {
        cval *x = cvof(c, v);
        if (!cg_iscall(v->args[0])) return;          /* written by its instruction */
        if (x->kind == CV_REG && x->uses) cg_move(c, x->slot, c->outbase + cvof(c, v->args[0])->base + (int)v->imm);
        return;
    }
    case IR_RESADDR: cg_ins(c, OP_LEA, cg_dst(c, v), 0, 0)->hi = (int32_t)((c->outbase + cvof(c, v->args[0])->base + v->imm) * 8); return;
    case IR_RT: cg_rt(c, v); return;
    case IR_DEFER: cg_ins(c, OP_DEFER, cg_reg(c, v->args[0]), 0, 0); return;
    case IR_RUNDEFERS:
        cg_ins(c, OP_NOP, 0, 0, 0);         /* deferred calls return to RUNDEFERS: what stands before it must be of its line */
        cg_ins(c, OP_RUNDEFERS, c->outbase + cvof(c, v)->base, 0, 0); return;
    case IR_RECOVER: {
        int a = result_slot(c, v, 0), b = result_slot(c, v, 1);
        cg_ins(c, OP_RECOVER, a, b, 0);
        return;
    }
    case IR_FRAME: cg_ins(c, OP_FRAME, cg_dst(c, v), 0, 0); return;
    case IR_DEFERAT: {
        int a = cg_reg(c, v->args[0]), b = cg_reg(c, v->args[1]);
        cg_ins(c, OP_DEFERAT, a, b, 0);
        return;
    }
    case IR_GO: cg_ins(c, OP_GO, cg_reg(c, v->args[0]), 0, 0); return;
    case IR_RET: cg_ret(c, v); return;
    case IR_PANIC: {
        int a = cg_reg(c, v->args[0]), b = cg_reg(c, v->args[1]);
        cg_ins(c, OP_PANIC, a, b, 0);
        return;
    }
    case IR_UNREACH: cg_ins(c, OP_UNREACH, 0, 0, 0); return;
    default: c->failed = "internal error: operation without code";
    }
}
