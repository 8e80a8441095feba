/* opt_fold.c - what a value is equal to, looking only at itself and its operands: constant folding and identities.
 *
 * fold_value either rewrites v in place (to a constant or a cheaper operation), or names an existing value that equals it, or
 * leaves it. Integer results are kept in canonical form: wrapped to the type, then sign- or zero-extended to 64 bits. Nothing
 * here may change when a panic happens: DIV and MOD fold only with a constant divisor other than zero.
 */
#include "compiler/ir/opt_fold.h"
#include <math.h>
#include <stdlib.h>

int64_t ir_wrap(int type, int64_t v)
{
    switch (type) {
    case IT_BOOL: return v & 1;
    case IT_I8: return (int8_t)v;
    case IT_I16: return (int16_t)v;
    case IT_I32: return (int32_t)v;
    case IT_U8: return (uint8_t)v;
    case IT_U16: return (uint16_t)v;
    case IT_U32: return (uint32_t)v;
    }
    return v;
}

bool ir_issigned(int type) { return type >= IT_I8 && type <= IT_I64; }
static bool is_int(int t) { return t >= IT_BOOL && t <= IT_U64; }
static bool is_float(int t) { return t == IT_F32 || t == IT_F64; }
static int width(int t) { return ir_size(t) * 8; }

static void drop_args(irval *v)
{
    for (uint32_t i = 0; i < v->nargs; i++) ir_setarg(v, (int)i, NULL);
    v->nargs = 0;
}

static irval *become_const(irval *v, int64_t k)
{
    drop_args(v);
    v->op = IR_CONST;
    v->imm = ir_wrap(v->type, k);
    v->ptr = NULL;
    return NULL;
}

static irval *become_float(irval *v, double d)
{
    drop_args(v);
    v->op = IR_FCONST;
    v->f = v->type == IT_F32 ? (double)(float)d : d;
    return NULL;
}

static irval *become_const_arg(irval *v, int op, irval *x, int64_t k)
{
    irval *c = ir_insert_before(v, IR_CONST, v->type, 0, NULL);
    c->imm = ir_wrap(v->type, k);
    v->op = (uint16_t)op;
    ir_setarg(v, 0, x);
    ir_setarg(v, 1, c);
    return NULL;
}

static bool constant(const irval *v, int64_t *k)
{
    if (v->op != IR_CONST) return false;
    *k = v->imm;
    return true;
}

static int64_t eval_int(int op, int type, int64_t a, int64_t b)
{
    uint64_t ua = (uint64_t)a, ub = (uint64_t)b;
    int w = width(type);
    switch (op) {
    case IR_ADD: return (int64_t)(ua + ub);
    case IR_SUB: return (int64_t)(ua - ub);
    case IR_MUL: return (int64_t)(ua * ub);
    case IR_AND: return a & b;
    case IR_OR: return a | b;
    case IR_XOR: return a ^ b;
    case IR_ANDNOT: return a & ~b;
    case IR_SHL: return ub >= (uint64_t)w ? 0 : (int64_t)(ua << ub);
    case IR_SHR:
        if (ir_issigned(type)) return a >> (ub >= 63 ? 63 : ub);
        return ub >= (uint64_t)w ? 0 : (int64_t)(ua >> ub);
    case IR_DIV:
        if (!ir_issigned(type)) return (int64_t)(ua / ub);
        return b == -1 ? (int64_t)(0 - ua) : a / b;
    case IR_MOD:
        if (!ir_issigned(type)) return (int64_t)(ua % ub);
        return b == -1 ? 0 : a % b;
    }
    return 0;
}

bool ir_evalcmp(int op, int type, int64_t a, int64_t b)
{
    bool lt = ir_issigned(type) ? a < b : (uint64_t)a < (uint64_t)b;
    switch (op) {
    case IR_EQ: return a == b;
    case IR_NE: return a != b;
    case IR_LT: return lt;
    case IR_LE: return lt || a == b;
    case IR_GT: return !lt && a != b;
    default: return !lt;
    }
}

static bool eval_fcmp(int op, double a, double b)
{
    switch (op) {
    case IR_EQ: return a == b;
    case IR_NE: return a != b;
    case IR_LT: return a < b;
    case IR_LE: return a <= b;
    case IR_GT: return a > b;
    default: return a >= b;
    }
}

static int log2_exact(int64_t k)
{
    return k > 0 && (k & (k - 1)) == 0 ? __builtin_ctzll((uint64_t)k) : -1;
}

static bool commutes(int op)
{
    return op == IR_ADD || op == IR_MUL || op == IR_AND || op == IR_OR || op == IR_XOR || op == IR_EQ || op == IR_NE;
}

static void swap_args(irval *v)
{
    irval *t = v->args[0];
    v->args[0] = v->args[1];
    v->args[1] = t;
}

/* d is a power of two, of either sign, whose reciprocal is one too: then x / d and x * (1 / d) round the same number. */
static bool exact_reciprocal(int type, double d)
{
    int e;
    return fabs(frexp(d, &e)) == 0.5 && abs(e) < (type == IT_F32 ? 120 : 1000);
}

/* v joins x << k and x >> (width - k), of which no bits meet: a rotation. */
static bool fold_rotation(irval *v)
{
    irval *l = v->args[0], *r = v->args[1];
    if (l->op == IR_SHR) { irval *t = l; l = r; r = t; }
    int64_t k, m;
    if ((v->type != IT_U32 && v->type != IT_U64) || l->op != IR_SHL || r->op != IR_SHR || l->args[0] != r->args[0]) return false;
    if (!constant(l->args[1], &k) || !constant(r->args[1], &m) || k <= 0 || m <= 0 || k + m != width(v->type)) return false;
    irval *x = l->args[0], *count = l->args[1];
    v->op = IR_ROTL;
    ir_setarg(v, 0, x);
    ir_setarg(v, 1, count);
    return true;
}

static irval *fold_arith(irval *v)
{
    irval *x = v->args[0], *y = v->args[1];
    int64_t a = 0, b = 0;
    if (is_float(v->type)) {
        if (v->op == IR_DIV && y->op == IR_FCONST && x->op != IR_FCONST && exact_reciprocal(v->type, y->f)) {
            irval *c = ir_insert_before(v, IR_FCONST, v->type, 0, NULL);
            c->f = 1 / y->f;
            v->op = IR_MUL;
            ir_setarg(v, 1, c);
            return NULL;
        }
        if (x->op != IR_FCONST || y->op != IR_FCONST) return NULL;
        double p = x->f, q = y->f;
        if (v->type == IT_F32) {
            float r = v->op == IR_ADD ? (float)p + (float)q : v->op == IR_SUB ? (float)p - (float)q : v->op == IR_MUL ? (float)p * (float)q : (float)p / (float)q;
            return v->op == IR_MOD ? NULL : become_float(v, r);
        }
        if (v->op == IR_ADD) return become_float(v, p + q);
        if (v->op == IR_SUB) return become_float(v, p - q);
        if (v->op == IR_MUL) return become_float(v, p * q);
        if (v->op == IR_DIV) return become_float(v, p / q);
        return NULL;
    }
    if (!is_int(v->type)) return NULL;
    if (commutes(v->op) && x->op == IR_CONST && y->op != IR_CONST) {
        swap_args(v);
        x = v->args[0];
        y = v->args[1];
    }
    bool ka = constant(x, &a), kb = constant(y, &b);
    if (kb && b == 0 && (v->op == IR_DIV || v->op == IR_MOD)) return NULL;
    if (ka && kb) return become_const(v, eval_int(v->op, v->type, a, b));
    if (x == y) {
        if (v->op == IR_SUB || v->op == IR_XOR || v->op == IR_ANDNOT) return become_const(v, 0);
        if (v->op == IR_AND || v->op == IR_OR) return x;
    }
    if (v->op == IR_SUB && x->op == IR_ADD && x->args[0] == y && constant(x->args[1], &a)) return become_const(v, ir_wrap(v->type, a));   /* len(s[i:i+2]) */
    if ((v->op == IR_OR || v->op == IR_XOR || v->op == IR_ADD) && fold_rotation(v)) return NULL;
    if (v->op == IR_AND && (x->op == IR_COM || y->op == IR_COM)) {
        irval *kept = x->op == IR_COM ? y : x, *off = (x->op == IR_COM ? x : y)->args[0];
        v->op = IR_ANDNOT;
        ir_setarg(v, 0, kept);
        ir_setarg(v, 1, off);
        return NULL;
    }
    if (!kb) return NULL;
    switch (v->op) {
    case IR_SUB:
        if (b == 0) return x;
        return become_const_arg(v, IR_ADD, x, (int64_t)(0 - (uint64_t)b));
    case IR_ADD:
        if (b == 0) return x;
        if (x->op == IR_ADD && x->args[1]->op == IR_CONST)
            return become_const_arg(v, IR_ADD, x->args[0], (int64_t)((uint64_t)x->args[1]->imm + (uint64_t)b));
        return NULL;
    case IR_OR: case IR_XOR: case IR_ANDNOT: case IR_SHL: case IR_SHR:
        if (b == 0) return x;
        if ((v->op == IR_SHL || (v->op == IR_SHR && !ir_issigned(v->type))) && (uint64_t)b >= (uint64_t)width(v->type)) return become_const(v, 0);
        return NULL;
    case IR_AND:
        if (b == 0) return become_const(v, 0);
        if (b == ir_wrap(v->type, -1)) return x;
        return NULL;
    case IR_MUL:
        if (b == 0) return become_const(v, 0);
        if (b == 1) return x;
        if (log2_exact(b) > 0) {
            irval *c = ir_insert_before(v, IR_CONST, IT_U64, 0, NULL);
            c->imm = log2_exact(b);
            v->op = IR_SHL;
            ir_setarg(v, 1, c);
        }
        return NULL;
    case IR_DIV:
        if (b == 1) return x;
        if (!ir_issigned(v->type) && log2_exact(b) > 0) {
            irval *c = ir_insert_before(v, IR_CONST, IT_U64, 0, NULL);
            c->imm = log2_exact(b);
            v->op = IR_SHR;
            ir_setarg(v, 1, c);
        }
        return NULL;
    case IR_MOD:
        if (b == 1) return become_const(v, 0);
        if (!ir_issigned(v->type) && log2_exact(b) > 0) return become_const_arg(v, IR_AND, x, b - 1);
        return NULL;
    }
    return NULL;
}

static bool never_nil(const irval *v)
{
    return v->op == IR_LOCAL || v->op == IR_GLOBAL || v->op == IR_FUNC || v->op == IR_NEW || v->op == IR_CTX || (v->op == IR_ADDR && v->ptr) ||
           (v->flags & IRF_NONNULL);
}

bool ir_nevernil(const irval *v)
{
    while (v->op == IR_PTRADD || v->op == IR_COPY) v = v->args[0];
    return never_nil(v);
}

static irval *fold_compare(irval *v)
{
    irval *x = v->args[0], *y = v->args[1];
    int t = x->type;
    int64_t a, b;
    if (is_float(t)) {
        if (x->op == IR_FCONST && y->op == IR_FCONST) return become_const(v, eval_fcmp(v->op, x->f, y->f));
        return NULL;
    }
    if (t == IT_PTR) {
        if (x == y) return become_const(v, v->op == IR_EQ);
        if (x->op == IR_NIL && y->op == IR_NIL) return become_const(v, v->op == IR_EQ);
        if ((x->op == IR_NIL && never_nil(y)) || (y->op == IR_NIL && never_nil(x))) return become_const(v, v->op == IR_NE);
        return NULL;
    }
    if (x->op == IR_ADDR && y->op == IR_ADDR) return become_const(v, v->op == IR_EQ ? x->ptr == y->ptr : v->op == IR_NE ? x->ptr != y->ptr : 0);
    if (x->op == IR_ADDR && x->ptr && y->op == IR_CONST && y->imm == 0) return become_const(v, v->op == IR_NE);
    if (commutes(v->op) && x->op == IR_CONST && y->op != IR_CONST) {
        swap_args(v);
        x = v->args[0];
        y = v->args[1];
    }
    if (constant(x, &a) && constant(y, &b)) return become_const(v, ir_evalcmp(v->op, t, a, b));
    if (x == y) return become_const(v, v->op == IR_EQ || v->op == IR_LE || v->op == IR_GE);
    if ((v->op == IR_EQ || v->op == IR_NE) && constant(y, &b) && b == 0 && x->op == IR_MOD && x->uses == 1 && constant(x->args[1], &a) &&
        log2_exact(a) > 0) {                           /* whether a remainder is 0 does not depend on the sign */
        irval *mask = ir_insert_before(v, IR_CONST, t, 0, NULL), *args[2] = { x->args[0], mask };
        mask->imm = a - 1;
        ir_setarg(v, 0, ir_insert_before(v, IR_AND, t, 2, args));
    }
    if (t == IT_BOOL && constant(y, &b) && (v->op == IR_EQ || v->op == IR_NE)) {
        if ((v->op == IR_EQ) == (b == 1)) return x;
        ir_setarg(v, 1, NULL);
        v->nargs = 1;
        v->op = IR_NOT;
    }
    return NULL;
}

int ir_invert(int op)
{
    switch (op) {
    case IR_EQ: return IR_NE;
    case IR_NE: return IR_EQ;
    case IR_LT: return IR_GE;
    case IR_GE: return IR_LT;
    case IR_GT: return IR_LE;
    case IR_LE: return IR_GT;
    }
    return -1;
}

static irval *fold_conv(irval *v)
{
    irval *x = v->args[0];
    if (x->type == v->type) return x;
    if (x->op == IR_CONST && is_int(v->type)) return become_const(v, x->imm);
    if (x->op == IR_CONST && is_float(v->type)) {
        if (v->type == IT_F32) return become_float(v, x->type == IT_U64 ? (float)(uint64_t)x->imm : (float)x->imm);
        return become_float(v, x->type == IT_U64 ? (double)(uint64_t)x->imm : (double)x->imm);
    }
    if (x->op == IR_FCONST && is_float(v->type)) return become_float(v, x->f);
    if (is_int(v->type) && is_int(x->type) && ir_size(v->type) == 8 && x->op == IR_CONV && is_int(x->args[0]->type) &&
        ir_size(x->type) == 8) {                       /* 64 -> 64 -> : only the first matters */
        ir_setarg(v, 0, x->args[0]);
        return v->args[0]->type == v->type ? v->args[0] : NULL;
    }
    return NULL;
}

static irval *fold_phi(irval *v)
{
    irval *same = NULL;
    for (uint32_t i = 0; i < v->nargs; i++) {
        if (v->args[i] == v) continue;
        if (same && v->args[i] != same) return NULL;
        same = v->args[i];
    }
    return same;
}

irval *ir_fold(irval *v)
{
    switch (v->op) {
    case IR_COPY: return v->args[0];
    case IR_ADD: case IR_SUB: case IR_MUL: case IR_DIV: case IR_MOD: case IR_AND: case IR_OR: case IR_XOR: case IR_ANDNOT:
    case IR_SHL: case IR_SHR:
        return fold_arith(v);
    case IR_EQ: case IR_NE: case IR_LT: case IR_LE: case IR_GT: case IR_GE:
        return fold_compare(v);
    case IR_CONV: return fold_conv(v);
    case IR_PHI: return fold_phi(v);
    case IR_NEG:
        if (v->args[0]->op == IR_CONST) return become_const(v, (int64_t)(0 - (uint64_t)v->args[0]->imm));
        if (v->args[0]->op == IR_FCONST) return become_float(v, -v->args[0]->f);
        return NULL;
    case IR_COM:
        return v->args[0]->op == IR_CONST ? become_const(v, ~v->args[0]->imm) : NULL;
    case IR_NOT: {
        irval *x = v->args[0];
        if (x->op == IR_CONST) return become_const(v, !x->imm);
        if (x->op == IR_NOT) return x->args[0];
        if (x->op >= IR_EQ && x->op <= IR_GE && (!is_float(x->args[0]->type) || x->op <= IR_NE)) {
            irval *p = x->args[0], *q = x->args[1];
            v->op = (uint16_t)ir_invert(x->op);
            drop_args(v);
            v->args = v->inl;
            v->nargs = 2;
            v->args[0] = v->args[1] = NULL;
            ir_setarg(v, 0, p);
            ir_setarg(v, 1, q);
        }
        return NULL;
    }
    case IR_SELECT:
        if (v->args[0]->op == IR_CONST) return v->args[0]->imm ? v->args[1] : v->args[2];
        return v->args[1] == v->args[2] ? v->args[1] : NULL;
    case IR_PTRADD:
        if (v->imm == 0) return v->args[0];
        if (v->args[0]->op == IR_PTRADD) {
            v->imm = (int64_t)((uint64_t)v->imm + (uint64_t)v->args[0]->imm);
            ir_setarg(v, 0, v->args[0]->args[0]);
        }
        return NULL;
    case IR_PTRIDX: {
        int64_t k;
        if (constant(v->args[1], &k)) {
            v->op = IR_PTRADD;
            v->imm = (int64_t)((uint64_t)k * (uint64_t)v->imm);
            ir_setarg(v, 1, NULL);
            v->nargs = 1;
            return v->imm == 0 ? v->args[0] : NULL;
        }
        return NULL;
    }
    case IR_PTR2INT:
        return v->args[0]->op == IR_NIL ? become_const(v, 0) : NULL;
    case IR_ITABTYPE: {
        irval *x = v->args[0];
        if (x->op == IR_CONST && x->imm == 0) return become_const(v, 0);
        if (x->op == IR_ADDR && x->ptr) {
            const rtype *t = ((const itab *)x->ptr)->typ;
            drop_args(v);
            v->op = IR_ADDR;
            v->ptr = t;
        }
        return NULL;
    }
    }
    return NULL;
}
