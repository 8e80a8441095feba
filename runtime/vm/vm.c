/* vm.c - the dispatch loop: one label an opcode, generated from opcodes.def.
 *
 * pc, fp and gp live in registers. Whatever may panic, collect or switch goroutines saves pc and fp in gp first (SAVE) and
 * continues from gp afterwards (RELOAD) if frames may have changed. Polls come before an instruction's effect, with
 * pc at the instruction: it simply runs again afterwards.
 * Rare and large work is out of line in vm_slow.c, so the loop keeps its registers.
 * Locking: none; a g runs on one thread at a time.
 */
#include "runtime/vm/vm.h"
#include <math.h>
#include "runtime/data/data.h"
#include "runtime/heap/malloc.h"
#include "runtime/heap/malloc_fast.h"
#include "runtime/heap/mbarrier.h"
#include "runtime/limit.h"
#include "runtime/sched/sched.h"
#include "runtime/vm/callback.h"

const vm_opinfo vm_ops[OP_COUNT] = {
#define P OPF_P
#define G OPF_G
#define C OPF_C
#define E OPF_E
#define OP(name, format, effects, doc) { #name, format, effects },
#include "runtime/abi/opcodes.def"
#undef OP
#undef P
#undef G
#undef C
#undef E
};


/* Result of an integer operation in canonical form. */
#define W_64(x)  ((int64_t)(x))
#define W_I32(x) ((int64_t)(int32_t)(x))
#define W_U32(x) ((int64_t)(uint32_t)(x))
#define W_I16(x) ((int64_t)(int16_t)(x))
#define W_U16(x) ((int64_t)(uint16_t)(x))
#define W_I8(x)  ((int64_t)(int8_t)(x))
#define W_U8(x)  ((int64_t)(uint8_t)(x))

/* Operands come out of the instruction word, which NEXT leaves in a register: one load for all of them. */
#define WA ((uint16_t)(w >> 16))
#define WB ((uint16_t)(w >> 32))
#define WC ((uint16_t)(w >> 48))
#define WHI ((int64_t)w >> 32)
#define A fp[WA]
#define B fp[WB]
#define C fp[WC]
#define XA fp[pc[1].d]
#define XB fp[pc[1].e]
#define XC fp[pc[1].f]
#define XD fp[pc[1].g]
#define IB ((int64_t)(int16_t)(w >> 32))
#define IC ((int64_t)w >> 48)

#define NEXT      do { w = pc->u; goto *table[(uint16_t)w]; } while (0)
#define STEP(n)   do { pc += (n); NEXT; } while (0)
#define CASE(op)  L_##op
#define SAVE()    (gp->pc = pc, gp->fp = fp)
#define RELOAD()  (pc = gp->pc, fp = gp->fp)
#define POLL()    do { if (unlikely(rt_polled(gp))) goto do_poll; } while (0)

#define EACH_W(M, ...) M(_64, __VA_ARGS__) M(_I32, __VA_ARGS__) M(_U32, __VA_ARGS__) M(_I16, __VA_ARGS__) \
    M(_U16, __VA_ARGS__) M(_I8, __VA_ARGS__) M(_U8, __VA_ARGS__)
#define ALU(w, name, expr) CASE(name##w): { uint64_t x = B.u, y = C.u; (void)y; A.i = W##w(expr); STEP(1); }
#define ALUI(w, name, expr) CASE(name##w): { uint64_t x = B.u, y = (uint64_t)IC; A.i = W##w(expr); STEP(1); }
#define OP3(name, expr) CASE(name): { uint64_t x = B.u, y = C.u; A.u = (uint64_t)(expr); STEP(1); }
#define OP3I(name, expr) CASE(name): { uint64_t x = B.u, y = (uint64_t)IC; A.u = (uint64_t)(expr); STEP(1); }
#define OP2(name, expr) CASE(name): { slot x = B; A.u = (uint64_t)(expr); STEP(1); }
#define FOP3(name, expr) CASE(name): { double x = B.f, y = C.f; A.f = (expr); STEP(1); }
#define FOP2(name, expr) CASE(name): { double x = B.f; A.f = (expr); STEP(1); }
#define SOP3(name, expr) CASE(name): { float x = B.f32, y = C.f32; slot r = { .u = 0 }; r.f32 = (float)(expr); A = r; STEP(1); }
#define SOP2(name, expr) CASE(name): { float x = B.f32; slot r = { .u = 0 }; r.f32 = (float)(expr); A = r; STEP(1); }
#define CMP3(name, f, expr) CASE(name): { __typeof__(B.f) x = B.f, y = C.f; A.u = (expr); STEP(1); }

#define TAKE(cond) do { if (cond) STEP(IC); STEP(1); } while (0)
#define J_RR(name, f, expr) \
    CASE(name): { __typeof__(A.f) x = A.f, y = B.f; TAKE(expr); } \
    CASE(name##P): { POLL(); __typeof__(A.f) x = A.f, y = B.f; TAKE(expr); }
#define J_RI(name, T, expr) \
    CASE(name): { T x = (T)A.u, y = (T)IB; TAKE(expr); } \
    CASE(name##P): { POLL(); T x = (T)A.u, y = (T)IB; TAKE(expr); }
#define J_F(name, f, expr) CASE(name): { __typeof__(A.f) x = A.f, y = B.f; TAKE(expr); }

/* The 7 loads and 5 stores at address p. */
#define EACH_LD(M) M(_8S, int8_t) M(_8U, uint8_t) M(_16S, int16_t) M(_16U, uint16_t) M(_32S, int32_t) M(_32U, uint32_t) M(_64, int64_t)
#define EACH_ST(M) M(_8, uint8_t) M(_16, uint16_t) M(_32, uint32_t) M(_64, uint64_t)
#define AT(T, p) (*(T *)(p))

/* The n bytes at p, 1 to 8, as a word whose other bytes are 0. */
static inline uint64_t short_bytes(const char *p, uint64_t n)
{
    uint64_t r;
    uint32_t lo, hi;
    if (n == 8) {
        memcpy(&r, p, 8);
        return r;
    }
    if (n >= 4) {
        memcpy(&lo, p, 4);
        memcpy(&hi, p + n - 4, 4);
        return lo | (uint64_t)hi << 8 * (n - 4);
    }
    const uint8_t *u = (const uint8_t *)p;
    return u[0] | (uint64_t)u[n / 2] << 8 * (n / 2) | (uint64_t)u[n - 1] << 8 * (n - 1);
}

static const rt_func *itabfn(const itab *t, int i) { return t->fun[i]; }

#if defined(__GNUC__) && !defined(__clang__)
__attribute__((optimize("no-gcse", "no-crossjumping", "no-tree-vectorize", "no-tree-slp-vectorize", "no-tree-loop-distribute-patterns")))
#endif
void vm_loop(g *gp)
{
    static const void *const disp[OP_COUNT] = {
#define OP(name, format, effects, doc) &&L_##name,
#include "runtime/abi/opcodes.def"
#undef OP
    };
    /* Where steps are counted (decide.c, limit.c), what may lose the P goes through `count` first. */
    static const void *const counting[OP_COUNT] = {
#pragma push_macro("C")
#undef C
#define P 0
#define G 1
#define C 1
#define E 0
#define OP(name, format, effects, doc) (effects) || OP_##name == OP_CALLNATIVE ? &&count : &&L_##name,
#include "runtime/abi/opcodes.def"
#undef OP
#undef P
#undef G
#undef E
#pragma pop_macro("C")
    };
    const insn *pc = gp->pc;
    slot *fp = gp->fp;
    uint64_t w;
    const void *const *table = gp->vm->dec || gp->vm->steplimit ? counting : disp;
    __asm__("" : "+r"(table));                /* keeps the table's address in a register */
    NEXT;

    /* ---- data movement ---- */
    CASE(NOP): STEP(1);
    CASE(MOV): A = B; STEP(1);
    CASE(MOV2): A = B; XA = XB; STEP(2);
    CASE(MOV3): A = B; XA = XB; XC = XD; STEP(2);
    CASE(LDI): A.i = WHI; STEP(1);
    CASE(LDK): A.u = pc[1].u; STEP(2);
    CASE(LEA): A.p = (char *)fp + WHI; STEP(1);
    CASE(CTX): A.p = fp[FH_CTX].p; STEP(1);
    CASE(ZEROF): CASE(ENTER): {
        slot *q = &A, *e = q + WB;
        do q->u = 0; while (++q < e);
        STEP(1);
    }
    CASE(SEL): { slot r = B.u ? C : XA; A = r; STEP(2); }

    /* ---- integers ---- */
    EACH_W(ALU, ADD, x + y)
    EACH_W(ALU, SUB, x - y)
    EACH_W(ALU, MUL, x * y)
    EACH_W(ALU, SHL, y < 64 ? x << (y & 63) : 0)
    EACH_W(ALUI, ADDI, x + y)
    EACH_W(ALUI, RSUBI, y - x)
    EACH_W(ALUI, MULI, x * y)
    EACH_W(ALUI, SHLI, x << (y & 63))
    OP3(AND, x & y)
    OP3(OR, x | y)
    OP3(XOR, x ^ y)
    OP3(ANDN, x & ~y)
    OP3I(ANDI, x & y)
    OP3I(ORI, x | y)
    OP3I(XORI, x ^ y)
    OP3(SHR, y < 64 ? x >> (y & 63) : 0)
    OP3(SAR, (int64_t)x >> (y < 64 ? y : 63))
    OP3I(SHRI, x >> (y & 63))
    OP3I(SARI, (int64_t)x >> (y & 63))
    CASE(SHLADD): A.u = (B.u << (pc[1].d & 63)) + C.u; STEP(2);
    OP2(BITLEN, x.u ? 64 - __builtin_clzll(x.u) : 0)
    OP2(POPCNT, __builtin_popcountll(x.u))
    OP2(CTZ, x.u ? __builtin_ctzll(x.u) : 64)
    OP2(BSWAP, __builtin_bswap64(x.u))
    OP3(ROTL_64, x << (y & 63) | x >> (-y & 63))
    OP3(ROTL_U32, (uint32_t)x << (y & 31) | (uint32_t)x >> (-y & 31))
    OP3I(ROTLI_64, x << (y & 63) | x >> (-y & 63))
    OP3I(ROTLI_U32, (uint32_t)x << (y & 31) | (uint32_t)x >> (-y & 31))
    OP3(MULHI, (unsigned __int128)x * y >> 64)
#define DIVW(w, T) CASE(DIV##w): { int64_t x = B.i, y = C.i; if (unlikely(y == 0)) goto divzero; \
        A.i = y == -1 ? (int64_t)(T)(0 - (uint64_t)x) : (((uint64_t)x | (uint64_t)y) >> 32) == 0 ? (int64_t)((uint32_t)x / (uint32_t)y) : x / y; STEP(1); }
    DIVW(_64, int64_t) DIVW(_I32, int32_t) DIVW(_I16, int16_t) DIVW(_I8, int8_t)
    CASE(DIVU): { uint64_t x = B.u, y = C.u; if (unlikely(y == 0)) goto divzero; A.u = x / y; STEP(1); }
    CASE(MOD): {
        int64_t x = B.i, y = C.i;
        if (unlikely(y == 0)) goto divzero;
        if ((((uint64_t)x | (uint64_t)y) >> 32) == 0) A.u = (uint32_t)x % (uint32_t)y;
        else A.i = y == -1 ? 0 : x % y;
        STEP(1);
    }
    CASE(MODU): { uint64_t x = B.u, y = C.u; if (unlikely(y == 0)) goto divzero; A.u = ((x | y) >> 32) == 0 ? (uint32_t)x % (uint32_t)y : x % y; STEP(1); }
    CASE(DIVI): { int64_t x = B.i, y = IC; A.i = (((uint64_t)x | (uint64_t)y) >> 32) == 0 ? (int64_t)((uint32_t)x / (uint32_t)y) : x / y; STEP(1); }
    CASE(MODI): { int64_t x = B.i, y = IC; A.i = (((uint64_t)x | (uint64_t)y) >> 32) == 0 ? (int64_t)((uint32_t)x % (uint32_t)y) : x % y; STEP(1); }
    CASE(DIVUI): A.u = (B.u >> 32) == 0 ? (uint32_t)B.u / (uint32_t)WC : B.u / WC; STEP(1);
    CASE(MODUI): A.u = (B.u >> 32) == 0 ? (uint32_t)B.u % (uint32_t)WC : B.u % WC; STEP(1);
    CASE(DIVP2): { int64_t x = B.i; A.i = (x + (int64_t)((uint64_t)(x >> 63) >> (64 - WC))) >> WC; STEP(1); }
    CASE(MODP2): { int64_t x = B.i, b = (int64_t)((uint64_t)(x >> 63) >> (64 - WC)); A.i = ((x + b) & (((int64_t)1 << WC) - 1)) - b; STEP(1); }
    OP2(SX8, (int64_t)(int8_t)x.u)
    OP2(SX16, (int64_t)(int16_t)x.u)
    OP2(SX32, (int64_t)(int32_t)x.u)
    OP2(ZX8, (uint8_t)x.u)
    OP2(ZX16, (uint16_t)x.u)
    OP2(ZX32, (uint32_t)x.u)

    /* ---- floating point ---- */
    FOP3(FADD, x + y)
    FOP3(FSUB, x - y)
    FOP3(FMUL, x * y)
    FOP3(FDIV, x / y)
    FOP3(FMIN, vm_fmin(x, y))
    FOP3(FMAX, vm_fmax(x, y))
    CASE(FADDK): A.f = B.f + pc[1].fl; STEP(2);
    CASE(FMULK): A.f = B.f * pc[1].fl; STEP(2);
    CASE(FDIVK): A.f = B.f / pc[1].fl; STEP(2);
    CASE(FMULADD): { double t = B.f * C.f; A.f = t + XA.f; STEP(2); }
    CASE(FMULSUB): { double t = B.f * C.f; A.f = t - XA.f; STEP(2); }
    CASE(FMULRSUB): { double t = B.f * C.f; A.f = XA.f - t; STEP(2); }
    FOP2(FNEG, -x)
    FOP2(FSQRT, sqrt(x))
    FOP2(FABS, fabs(x))
    FOP2(FFLOOR, floor(x))
    FOP2(FTRUNC, trunc(x))
    FOP2(FCEIL, ceil(x))
    SOP3(SADD, x + y)
    SOP3(SSUB, x - y)
    SOP3(SMUL, x * y)
    SOP3(SDIV, x / y)
    SOP3(SMIN, vm_fmin(x, y))
    SOP3(SMAX, vm_fmax(x, y))
    SOP2(SNEG, -x)
    SOP2(SSQRT, sqrtf(x))
    SOP2(SABS, fabsf(x))
    SOP2(SFLOOR, floorf(x))
    SOP2(STRUNC, truncf(x))
    SOP2(SCEIL, ceilf(x))
    CASE(I2F): A.f = (double)B.i; STEP(1);
    CASE(U2F): A.f = (double)B.u; STEP(1);
    CASE(I2S): { slot r = { .u = 0 }; r.f32 = (float)B.i; A = r; STEP(1); }
    CASE(U2S): { slot r = { .u = 0 }; r.f32 = (float)B.u; A = r; STEP(1); }
    CASE(F2I): A.i = vm_f2i(B.f); STEP(1);
    CASE(F2I32): A.i = vm_f2i32(B.f); STEP(1);
    CASE(F2U): A.u = vm_f2u(B.f); STEP(1);
    CASE(S2I): A.i = vm_f2i((double)B.f32); STEP(1);
    CASE(S2I32): A.i = vm_f2i32((double)B.f32); STEP(1);
    CASE(S2U): A.u = vm_f2u((double)B.f32); STEP(1);
    CASE(F2S): { slot r = { .u = 0 }; r.f32 = (float)B.f; A = r; STEP(1); }
    CASE(S2F): A.f = (double)B.f32; STEP(1);

    /* ---- comparisons ---- */
    CMP3(EQ, i, x == y)
    CMP3(NE, i, x != y)
    CMP3(LT, i, x < y)
    CMP3(LE, i, x <= y)
    CMP3(LTU, u, x < y)
    CMP3(LEU, u, x <= y)
    OP3I(EQI, x == y)
    OP3I(NEI, x != y)
    OP3I(LTI, (int64_t)x < (int64_t)y)
    OP3I(LEI, (int64_t)x <= (int64_t)y)
    OP3I(GTI, (int64_t)x > (int64_t)y)
    OP3I(GEI, (int64_t)x >= (int64_t)y)
    OP3I(LTUI, x < y)
    OP3I(LEUI, x <= y)
    OP3I(GTUI, x > y)
    OP3I(GEUI, x >= y)
    CMP3(FEQ, f, x == y)
    CMP3(FNE, f, x != y)
    CMP3(FLT, f, x < y)
    CMP3(FLE, f, x <= y)
    CMP3(SEQ, f32, x == y)
    CMP3(SNE, f32, x != y)
    CMP3(SLT, f32, x < y)
    CMP3(SLE, f32, x <= y)

    /* ---- jumps ---- */
    CASE(JMPP): POLL();
    CASE(JMP): STEP(WHI);
    J_RR(JEQ, i, x == y)
    J_RR(JNE, i, x != y)
    J_RR(JLT, i, x < y)
    J_RR(JLE, i, x <= y)
    J_RR(JLTU, u, x < y)
    J_RR(JLEU, u, x <= y)
    J_RI(JEQI, int64_t, x == y)
    J_RI(JNEI, int64_t, x != y)
    J_RI(JLTI, int64_t, x < y)
    J_RI(JLEI, int64_t, x <= y)
    J_RI(JGTI, int64_t, x > y)
    J_RI(JGEI, int64_t, x >= y)
    J_RI(JLTUI, uint64_t, x < y)
    J_RI(JLEUI, uint64_t, x <= y)
    J_RI(JGTUI, uint64_t, x > y)
    J_RI(JGEUI, uint64_t, x >= y)
    CASE(INCJLT): { POLL(); int64_t x = (int64_t)(A.u + 1); A.i = x; TAKE(x < B.i); }
    CASE(INCJLE): { POLL(); int64_t x = (int64_t)(A.u + 1); A.i = x; TAKE(x <= B.i); }
    CASE(INCJNE): { POLL(); int64_t x = (int64_t)(A.u + 1); A.i = x; TAKE(x != B.i); }
    CASE(INCJLTI): { POLL(); int64_t x = (int64_t)(A.u + 1); A.i = x; TAKE(x < IB); }
    CASE(INCJLEI): { POLL(); int64_t x = (int64_t)(A.u + 1); A.i = x; TAKE(x <= IB); }
    CASE(DECJGEI): { POLL(); int64_t x = (int64_t)(A.u - 1); A.i = x; TAKE(x >= IB); }
    CASE(DECJGTI): { POLL(); int64_t x = (int64_t)(A.u - 1); A.i = x; TAKE(x > IB); }
    CASE(ADDJLT): { POLL(); int64_t x = (int64_t)(A.u + B.u); A.i = x; if (x < XA.i) STEP(IC); STEP(2); }
    CASE(ADDJLE): { POLL(); int64_t x = (int64_t)(A.u + B.u); A.i = x; if (x <= XA.i) STEP(IC); STEP(2); }
    J_F(JFEQ, f, x == y)
    J_F(JFNE, f, x != y)
    J_F(JFLT, f, x < y)
    J_F(JFLE, f, x <= y)
    J_F(JFNLT, f, !(x < y))
    J_F(JFNLE, f, !(x <= y))
    J_F(JSEQ, f32, x == y)
    J_F(JSNE, f32, x != y)
    J_F(JSLT, f32, x < y)
    J_F(JSLE, f32, x <= y)
    J_F(JSNLT, f32, !(x < y))
    J_F(JSNLE, f32, !(x <= y))
    CASE(JEQK): { if (A.u == pc[1].u) STEP(IC); STEP(2); }
    CASE(JNEK): { if (A.u != pc[1].u) STEP(IC); STEP(2); }
    CASE(JANDZ): TAKE((A.u & B.u) == 0);
    CASE(JANDNZ): TAKE((A.u & B.u) != 0);
    CASE(JANDZI): TAKE((A.i & IB) == 0);
    CASE(JANDNZI): TAKE((A.i & IB) != 0);
#define SAME() (likely(B.i != XB.i || B.i <= CHARGE_PIECE) ? rt_streq(A.p, B.i, XA.p, XB.i) : A.p == XA.p || (SAVE(), vm_comparelong(gp, A.p, XA.p, B.u) == 0))
    CASE(JSTREQ): { if (SAME()) STEP(IC); STEP(2); }
    CASE(JSTRNE): { if (!SAME()) STEP(IC); STEP(2); }
    CASE(JSTRKEQ): { if (B.u == pc[2].d && short_bytes(A.p, B.u) == pc[1].u) STEP(IC); STEP(3); }
    CASE(JSTRKNE): { if (B.u != pc[2].d || short_bytes(A.p, B.u) != pc[1].u) STEP(IC); STEP(3); }
    CASE(JSUBKEQ): { if (short_bytes((char *)A.p + B.i, pc[2].d) == pc[1].u) STEP(IC); STEP(3); }
    CASE(JSUBKNE): { if (short_bytes((char *)A.p + B.i, pc[2].d) != pc[1].u) STEP(IC); STEP(3); }
    CASE(SWITCH): {
        uint64_t k = A.u - pc[1].u, n = WB;
        if (k >= n) k = n - 1;
        STEP(pc[2 + k].i);
    }
    CASE(POLL): {
        if (unlikely(rt_polled(gp))) {
            pc++;
            SAVE();
            rt_safepoint(gp);
            goto reload;
        }
        STEP(1);
    }

    /* ---- memory ---- */
    /* A slice's or string's header in memory at what X.a says behind base. */
#define HEADER(base) ({ char *b = (base).p; if (unlikely(b == NULL)) goto nilderef; (goslice *)(b + (int16_t)pc[1].d); })
#define M(w, T) \
    CASE(LD##w): A.i = (int64_t)AT(T, B.i + IC); STEP(1); \
    CASE(LDN##w): { if (unlikely(B.p == NULL)) goto nilderef; A.i = (int64_t)AT(T, B.i + IC); STEP(1); } \
    CASE(LDX##w): A.i = (int64_t)((T *)B.p)[C.i]; STEP(1); \
    CASE(LDXB##w): { uint64_t i = C.u; if (unlikely(i >= XA.u)) goto badindex; A.i = (int64_t)((T *)B.p)[i]; STEP(2); } \
    CASE(LDXO##w): A.i = (int64_t)AT(T, B.i + C.i * pc[1].e + pc[1].f); STEP(2); \
    CASE(LDXOB##w): { uint64_t i = C.u; if (unlikely(i >= XA.u)) goto badindex; \
        A.i = (int64_t)AT(T, B.u + i * pc[1].e + pc[1].f); STEP(2); } \
    CASE(LDXS##w): { const goslice *h = HEADER(B); uint64_t i = C.u; if (unlikely(i >= (uint64_t)h->len)) goto badindex; A.i = (int64_t)((T *)h->p)[i]; STEP(2); } \
    CASE(LDG##w): A.i = (int64_t)AT(T, pc[1].p); STEP(2); \
    CASE(LDF##w): A.i = (int64_t)AT(T, (char *)fp + WHI); STEP(1);
    EACH_LD(M)
#undef M
#define M(w, T) \
    CASE(ST##w): AT(T, A.i + IC) = (T)B.u; STEP(1); \
    CASE(STN##w): { if (unlikely(A.p == NULL)) goto nilderef; AT(T, A.i + IC) = (T)B.u; STEP(1); } \
    CASE(STX##w): ((T *)A.p)[B.i] = (T)C.u; STEP(1); \
    CASE(STXB##w): { uint64_t i = B.u; if (unlikely(i >= XA.u)) goto badindex; ((T *)A.p)[i] = (T)C.u; STEP(2); } \
    CASE(STXO##w): AT(T, A.i + B.i * pc[1].e + pc[1].f) = (T)C.u; STEP(2); \
    CASE(STXOB##w): { uint64_t i = B.u; if (unlikely(i >= XA.u)) goto badindex; AT(T, A.u + i * pc[1].e + pc[1].f) = (T)C.u; STEP(2); } \
    CASE(STXS##w): { const goslice *h = HEADER(A); uint64_t i = B.u; if (unlikely(i >= (uint64_t)h->len)) goto badindex; ((T *)h->p)[i] = (T)C.u; STEP(2); } \
    CASE(STG##w): AT(T, (char *)pc[1].p) = (T)A.u; STEP(2); \
    CASE(STF##w): AT(T, (char *)fp + WHI) = (T)A.u; STEP(1);
    EACH_ST(M)
#undef M
    CASE(ST_P): rt_wb(gp, (void **)(A.i + IC), B.p); STEP(1);
    CASE(STN_P): { if (unlikely(A.p == NULL)) goto nilderef; rt_wb(gp, (void **)(A.i + IC), B.p); STEP(1); }
    CASE(STX_P): rt_wb(gp, (void **)A.p + B.i, C.p); STEP(1);
    CASE(STXB_P): { uint64_t i = B.u; if (unlikely(i >= XA.u)) goto badindex; rt_wb(gp, (void **)A.p + i, C.p); STEP(2); }
    CASE(STXO_P): rt_wb(gp, (void **)(A.i + B.i * pc[1].e + pc[1].f), C.p); STEP(2);
    CASE(STXOB_P): { uint64_t i = B.u; if (unlikely(i >= XA.u)) goto badindex; rt_wb(gp, (void **)(A.u + i * pc[1].e + pc[1].f), C.p); STEP(2); }
    CASE(STXS_P): { const goslice *h = HEADER(A); uint64_t i = B.u; if (unlikely(i >= (uint64_t)h->len)) goto badindex; rt_wb(gp, (void **)h->p + i, C.p); STEP(2); }
    CASE(LD2N): if (unlikely(B.p == NULL)) goto nilderef;
    CASE(LD2): { const slot *p = (const slot *)(B.i + IC), x = p[0], y = p[1]; A = x; XA = y; STEP(2); }
    CASE(STG_P): rt_wb(gp, (void **)(uintptr_t)pc[1].u, A.p); STEP(2);
    CASE(STF_P): AT(void *, (char *)fp + WHI) = A.p; STEP(1);
    /* Updates: the rest of the arguments changes what is at at; x are the words of its operands. The old value goes first: both may have the same slot. */
#define UP(op, T, ...) \
    CASE(UP_##op): { if (unlikely(B.p == NULL)) goto nilderef; T *at = (T *)(B.u + (uint64_t)IC); const insn *x = pc + 1; __VA_ARGS__ STEP(2); } \
    CASE(UPX_##op): { T *at = (T *)(B.u + C.u * pc[1].e + pc[1].f); const insn *x = pc + 2; __VA_ARGS__ STEP(3); } \
    CASE(UPXB_##op): { uint64_t i = C.u; if (unlikely(i >= XA.u)) goto badindex; \
        T *at = (T *)(B.u + i * pc[1].e + pc[1].f); const insn *x = pc + 2; __VA_ARGS__ STEP(3); }
#define UPI(op, T, w, operand, expr) \
    UP(op, T, { uint64_t y = (uint64_t)(operand), v = (uint64_t)(int64_t)*at; int64_t r = W##w(expr); *at = (T)r; fp[x->e].u = v; A.i = r; })
#define UPF(op, expr) UP(op, double, { double y = fp[x->d].f, v = *at, r = (expr); *at = r; fp[x->e].f = v; A.f = r; })
    UPI(ADDI_64, int64_t, _64, (int16_t)x->d, v + y)
    UPI(ADDI_I32, int32_t, _I32, (int16_t)x->d, v + y)
    UPI(ADDI_U8, uint8_t, _U8, (int16_t)x->d, v + y)
    UPI(ADD_64, int64_t, _64, fp[x->d].u, v + y)
    UPI(ADD_U32, uint32_t, _U32, fp[x->d].u, v + y)
    UPI(SUB_64, int64_t, _64, fp[x->d].u, v - y)
    UPI(OR, int64_t, _64, fp[x->d].u, v | y)
    UPI(XOR, int64_t, _64, fp[x->d].u, v ^ y)
    UPF(FADD, v + y)
    UPF(FMULADD, ({ double t = y * fp[x->f].f; t + v; }))
    UPF(FMULRSUB, ({ double t = y * fp[x->f].f; v - t; }))
    CASE(UPG_ADDI_64): { int64_t *at = (int64_t *)(uintptr_t)pc[1].u, v = *at, r = W_64((uint64_t)v + (uint64_t)IC); *at = r; B.i = v; A.i = r; STEP(2); }
    CASE(UPG_ADD_64): { int64_t *at = (int64_t *)(uintptr_t)pc[1].u, v = *at, r = W_64((uint64_t)v + C.u); *at = r; B.i = v; A.i = r; STEP(2); }
    CASE(LDC): A.u = AT(uint64_t, (char *)fp[FH_CTX].p + IC); STEP(1);
    CASE(LEAX): A.i = B.i + C.i * pc[1].lo + pc[1].hi; STEP(2);
    CASE(SLPTR): A.i = XA.u ? B.i + C.i * pc[1].e : B.i; STEP(2);
    CASE(SLPTRI): A.i = C.u ? B.i + pc[1].d : B.i; STEP(2);
    CASE(ADDK): A.u = B.u + pc[1].u; STEP(2);
    CASE(NILCHK): { if (unlikely(A.p == NULL)) goto nilderef; STEP(1); }
    CASE(CHK): { if (unlikely(A.u >= B.u)) goto badindex; STEP(1); }
    CASE(CHKI): { if (unlikely(A.u >= (uint64_t)IB)) goto badindex; STEP(1); }
    CASE(SLCAP): CASE(SLLEN): { if (unlikely(B.u > C.u || A.u > B.u)) goto badslice; STEP(1); }
    CASE(SLLO): { if (unlikely(A.u > B.u)) goto badslice; STEP(1); }
    CASE(SL3CAP): CASE(SL3LEN): { if (unlikely(C.u > XA.u || B.u > C.u || A.u > B.u)) goto badslice; STEP(2); }
    CASE(SHIFTCHK): { if (unlikely(A.i < 0)) goto badshift; STEP(1); }
    CASE(MOVE): memmove(A.p, B.p, WC); STEP(1);
    CASE(MOVEL): { if (unlikely(pc[1].u > CHARGE_PIECE)) { SAVE(); vm_movelong(gp, A.p, B.p, pc[1].u); } else memmove(A.p, B.p, pc[1].u); STEP(2); }
    CASE(MOVET): rt_typedmemmove(gp, pc[2].p, A.p, B.p); STEP(3);
    CASE(ZERO): memset(A.p, 0, WB); STEP(1);
    CASE(ZEROL): { if (unlikely(pc[1].u > CHARGE_PIECE)) { SAVE(); rt_zerolong(gp, A.p, pc[1].u); } else memset(A.p, 0, pc[1].u); STEP(2); }
    CASE(ZEROT): rt_typedmemclr(gp, pc[2].p, A.p); STEP(3);
    CASE(MEMEQ): { if (unlikely(pc[1].u > CHARGE_PIECE)) { SAVE(); A.u = vm_comparelong(gp, B.p, C.p, pc[1].u) == 0; } else A.u = memcmp(B.p, C.p, pc[1].u) == 0; STEP(2); }
    CASE(MAPLEN): A.i = B.p ? ((hmap *)B.p)->count : 0; STEP(1);
    CASE(ITABTYPE): A.u = B.p ? (uint64_t)(uintptr_t)((itab *)B.p)->typ : 0; STEP(1);
    CASE(STREQ): {
        bool r = C.i == XB.i && (B.p == XA.p || C.i == 0);
        if (!r && C.i == XB.i) {
            if (likely(C.i <= CHARGE_PIECE)) r = memcmp(B.p, XA.p, C.u) == 0;
            else { SAVE(); r = vm_comparelong(gp, B.p, XA.p, C.u) == 0; }
        }
        A.u = r;
        STEP(2);
    }
    CASE(STRCMP): {
        if (likely(C.i <= CHARGE_PIECE)) A.i = rt_cmpstring(B.p, C.i, XA.p, XB.i);
        else { SAVE(); A.i = vm_cmplong(gp, B.p, C.i, XA.p, XB.i); }
        STEP(2);
    }

    /* ---- allocation ---- */
    CASE(NEW): { POLL(); SAVE(); A.p = rt_malloc_small(gp, WB ? WB : vm_newclass(pc), pc[1].p); STEP(2); }
    CASE(NEWL): { POLL(); SAVE(); A.p = rt_newarray(gp, pc[2].p, pc[1].i); STEP(3); }

    /* ---- calls ---- */
#define ENTERFRAME(f_, ret_) do { \
        const rt_func *f = (f_); \
        if (unlikely(nfp + f->framesize > rt_guard(gp))) { vm_callslow(gp, fp, (ret_), nfp, f); goto reload; } \
        nfp[FH_PC].p = (void *)(ret_); nfp[FH_FP].p = fp; nfp[FH_FUNC].p = (void *)f; \
        fp = nfp; pc = f->code; NEXT; \
    } while (0)
    CASE(CALL): { slot *nfp = &A; ENTERFRAME(pc[1].p, pc + 2); }
    CASE(CALLC): {
        slot *nfp = &A;
        const rt_closure *c = B.p;
        if (unlikely(c == NULL)) goto nilderef;
        nfp[FH_CTX].p = (void *)c;
        ENTERFRAME(c->fn, pc + 1);
    }
    CASE(CALLI): {
        slot *nfp = &A;
        const itab *t = B.p;
        if (unlikely(t == NULL)) goto nilderef;
        ENTERFRAME(itabfn(t, WC), pc + 1);
    }
    CASE(CALLN): { SAVE(); ((rt_native)(uintptr_t)pc[1].u)(gp, &A); STEP(2); }
    CASE(CALLNATIVE): {
        SAVE();
        ((const rt_func *)fp[FH_FUNC].p)->native(gp, fp);
        if (unlikely(gp->fp != fp)) goto reload;              /* it entered a function */
        pc++;
        if (unlikely(gp->status != G_RUNNING)) goto parked;
        NEXT;
    }
    CASE(RETI): fp[0].i = WHI; goto ret;
    CASE(RET2): { slot y = B; fp[0] = A; fp[1] = y; goto ret; }
    CASE(RET1): fp[0] = A; pc = fp[FH_PC].p; fp = fp[FH_FP].p; NEXT;
    CASE(RET): ret: pc = fp[FH_PC].p; fp = fp[FH_FP].p; NEXT;
    CASE(LAZY): { SAVE(); vm_lazy(gp, fp); goto reload; }
    CASE(DEFER): { SAVE(); vm_defer(gp, fp, A.p); STEP(1); }
    CASE(RUNDEFERS): {             /* each returns to this instruction */
        slot *nfp = &A;
        if (gp->defers == NULL || gp->defers->fp != fp) STEP(1);
        SAVE();
        const rt_closure *c = vm_nextdefer(gp);
        nfp[FH_CTX].p = (void *)(uintptr_t)c;
        ENTERFRAME(c->fn, pc);
    }
    CASE(RECOVER): { SAVE(); goeface e = vm_recover(gp, fp); A.p = (void *)(uintptr_t)e.t; B.p = e.p; STEP(1); }
    CASE(FRAME): { A.p = fp; STEP(1); }
    CASE(DEFERAT): { SAVE(); vm_deferat(gp, A.p, B.p); STEP(1); }
    CASE(GO): { POLL(); SAVE(); rt_newproc(gp, A.p); STEP(1); }   /* functions that do nothing else would never be interrupted */
    CASE(PANIC): { SAVE(); vm_gopanic(gp, (goeface){ A.p, B.p }); }
    CASE(UNREACH): { SAVE(); rt_throw(gp, "unreachable code was reached"); }
    CASE(HALT):
        gp->fp = fp;
        if (pc->a == 0) {
            if (likely(gp->vm->callbacks == NULL)) return;
            gp->pc = pc;
            if (vm_cbholds(gp)) goto reload;
            return;
        }
        if (pc->a == 1) { rt_goexit0(gp); goto reload; }
        if (pc->a == 3) {
            gp->pc = pc;
            if (vm_cbreturned(gp)) return;
            goto reload;
        }
        gp->pc = gp->wakepc;
        rt_panicerror(gp, gp->wakepanic);
    CASE(PANICNEXT): { SAVE(); vm_panicnext(gp); goto reload; }
    CASE(CHUNKRET): { SAVE(); vm_chunkret(gp); goto reload; }

    /* ---- fused runtime calls ---- */
    CASE(MAPGET_32): { SAVE(); A.p = rt_mapaccess1_fast32(gp, pc[1].p, B.p, (uint32_t)C.u); STEP(2); }
    CASE(MAPGET_64): { SAVE(); A.p = rt_mapaccess1_fast64(gp, pc[1].p, B.p, C.u); STEP(2); }
    CASE(MAPGET_STR): { SAVE(); A.p = rt_mapaccess1_faststr(gp, pc[1].p, B.p, C.p, fp[pc[2].d].i); STEP(3); }
#define MAPGET2(op, call) CASE(op): { SAVE(); bool ok; A.p = call; fp[pc[2].MAPOK].u = ok; STEP(3); }
#define MAPOK d
    MAPGET2(MAPGET2_32, rt_mapaccess2_fast32(gp, pc[1].p, B.p, (uint32_t)C.u, &ok))
    MAPGET2(MAPGET2_64, rt_mapaccess2_fast64(gp, pc[1].p, B.p, C.u, &ok))
#undef MAPOK
#define MAPOK e
    MAPGET2(MAPGET2_STR, rt_mapaccess2_faststr(gp, pc[1].p, B.p, C.p, fp[pc[2].d].i, &ok))
#undef MAPOK
    CASE(MAPSET_32): { POLL(); SAVE(); A.p = rt_mapassign_fast32(gp, pc[1].p, B.p, (uint32_t)C.u); STEP(2); }
    CASE(MAPSET_64): { POLL(); SAVE(); A.p = rt_mapassign_fast64(gp, pc[1].p, B.p, C.u); STEP(2); }
    CASE(MAPSET_STR): { POLL(); SAVE(); A.p = rt_mapassign_faststr(gp, pc[1].p, B.p, C.p, fp[pc[2].d].i); STEP(3); }
    CASE(CONCAT2): {
        POLL(); SAVE();
        gostring in[2] = { { XA.p, XB.i }, { XC.p, XD.i } }, out;
        rt_concatstrings(gp, in, 2, NULL, &out);
        A.p = (void *)(uintptr_t)out.p; C.i = out.n;
        STEP(2);
    }

    /* ---- runtime calls in general ---- */
#define RTCALL(name) CASE(RT_##name): 
    RTCALL(CONCAT) RTCALL(INTSTRING) RTCALL(BYTES2STR) RTCALL(STR2BYTES) RTCALL(STR2RUNES) RTCALL(RUNES2STR)
    RTCALL(MAKESLICE) RTCALL(GROWSLICE) RTCALL(APPENDSLICE) RTCALL(MAKEMAP) RTCALL(MAPASSIGN) RTCALL(MAPASSIGN_32) RTCALL(MAPASSIGN_64)
    RTCALL(MAPASSIGN_STR) RTCALL(CONVT) RTCALL(CONVT64) RTCALL(CONVTSTRING) RTCALL(CONVTSLICE) RTCALL(ASSERTI) RTCALL(ASSERTI2)
    RTCALL(MAKECHAN) RTCALL(CLOSECHAN) RTCALL(RACE) RTCALL(RACERANGE)
        POLL();
    RTCALL(SLICECOPY) RTCALL(MEMCLR) RTCALL(MAPACCESS1) RTCALL(MAPACCESS2) RTCALL(MAPDELETE)
    RTCALL(MAPACCESS1_32) RTCALL(MAPACCESS2_32) RTCALL(MAPDELETE_32) RTCALL(MAPACCESS1_64) RTCALL(MAPACCESS2_64) RTCALL(MAPDELETE_64)
    RTCALL(MAPACCESS1_STR) RTCALL(MAPACCESS2_STR) RTCALL(MAPDELETE_STR) RTCALL(MAPCLEAR) RTCALL(MAPITERINIT)
    RTCALL(PANICDOTTYPE) RTCALL(EQUAL) RTCALL(SLICE2ARR) RTCALL(UNSAFESLICE) RTCALL(UNSAFESTRING)
    RTCALL(PRINTLOCK) RTCALL(PRINTINT) RTCALL(PRINTUINT) RTCALL(PRINTFLOAT) RTCALL(PRINTFLOAT32) RTCALL(PRINTCOMPLEX64) RTCALL(PRINTBOOL) RTCALL(PRINTSTRING) RTCALL(PRINTPTR)
    RTCALL(PRINTCOMPLEX) RTCALL(PRINTSLICE) RTCALL(PRINTEFACE) RTCALL(PRINTSP) RTCALL(PRINTNL) RTCALL(PRINTUNLOCK)
    RTCALL(COMPLEXDIV) RTCALL(PANICWRAP) RTCALL(PANICRANGE) RTCALL(CHANLEN) RTCALL(CHANCAP) {
        SAVE();
        vm_rtcall(gp, fp, pc);
        STEP(1 + WC);
    }

    RTCALL(EFACEEQ) {
        bool same = B.p == XA.p;
        if (same) { SAVE(); same = rt_efaceeq(gp, B.p, C.p, XB.p); }
        A.u = same;
        STEP(2);
    }
    CASE(IFACEEQ): {
        const itab *x = B.p, *y = XA.p;
        bool same = x == y || (x && y && x->typ == y->typ);
        if (same) { SAVE(); same = rt_efaceeq(gp, x ? x->typ : NULL, C.p, XB.p); }
        A.u = same;
        STEP(2);
    }
    RTCALL(MAPITERNEXT) { SAVE(); rt_mapiternext(gp, A.p); STEP(1); }
    RTCALL(DECODERUNE) {
        const uint8_t *p = B.p;
        int64_t i = C.i;
        if (likely(p[i] < 0x80)) {
            A.u = p[i];
            XB.i = i + 1;
        } else vm_decoderune(fp, pc);
        STEP(2);
    }

    RTCALL(CHANSEND) RTCALL(CHANRECV) RTCALL(SELECTGO) {
        POLL(); SAVE();
        vm_chanop(gp, fp, pc);
        pc += 1 + pc->c;
        if (unlikely(gp->status != G_RUNNING)) goto parked;
        NEXT;
    }

parked:
    SAVE();
    rt_schedule(gp);
    goto reload;
count:
    if (unlikely(--gp->pp->slice < 0)) {
        SAVE();
        rt_slicespent(gp);
        goto reload;
    }
    goto *disp[(uint16_t)w];
do_poll:
    SAVE();
    rt_safepoint(gp);
    gp = gp->m->curg;
    RELOAD();
    w = pc->u;
    goto *disp[(uint16_t)w];                  /* not counted again */
reload:
    gp = gp->m->curg;
    RELOAD();
    NEXT;
nilderef: SAVE(); rt_panicnil(gp);
badindex: SAVE(); vm_badindex(gp);
badslice: SAVE(); vm_badslice(gp);
badshift: SAVE(); vm_badshift(gp);
divzero:  SAVE(); vm_divzero(gp);
}
