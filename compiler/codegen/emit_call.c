/* emit_call.c - calls, returns and runtime calls.
 *
 * Arguments that regalloc did not place in the outgoing area are moved there in parallel. Memory-type arguments are copied first:
 * their addresses are in slots that the moves could overwrite.
 */
#include "compiler/codegen/codegen.h"

/* Moves arguments from operand first on to the slots from dst on; returns the slots they take. */
static int arguments(cg *c, irval *v, uint32_t first, int dst)
{
    int n = 0, k = dst, room = 1;
    for (uint32_t i = first; i < v->nargs; i++) room += v->args[i]->op == IR_BYVAL ? 8 : 1;
    pmove *m = arena_array(c->ar, pmove, room);
    for (uint32_t i = first; i < v->nargs; i++) {
        irval *a = v->args[i];
        if (a->op == IR_BYVAL) {
            int save = c->tempused;
            irval *src = cg_resolve(c, a->args[0]);
            if (a->imm > 0 && src->op == IR_LOCAL && a->imm <= 8) {
                for (int j = 0; j < a->imm; j++) m[n++] = (pmove){ k + j, src->local->slot + j, NULL };
            } else if (a->imm > 0) {
                int d = cg_temp(c), s = cg_reg(c, src);
                cg_ins(c, OP_LEA, d, 0, 0)->hi = k * 8;
                if (a->imm * 8 <= 65535) cg_ins(c, OP_MOVE, d, s, (int)a->imm * 8);
                else {
                    cg_ins(c, OP_MOVEL, d, s, 0);
                    cg_word(c, (uint64_t)a->imm * 8);
                }
            }
            c->tempused = save;
            k += (int)a->imm;
            continue;
        }
        irval *x = cg_resolve(c, a);
        if (cg_isleaf(x)) m[n++] = (pmove){ k, -1, x };
        else m[n++] = (pmove){ k, cg_reg(c, x), NULL };
        k++;
    }
    cg_moves(c, m, n);
    return k - dst;
}

/* A callee operand must survive the moves of the arguments. */
static int callee(cg *c, irval *v)
{
    int r = cg_reg(c, v);
    if (r < c->outbase - FRAME_HDR) return r;
    int t = cg_temp(c);
    cg_move(c, t, r);
    return t;
}

static void called(cg *c, irval *v) { vec_push(c->ar, &c->calls, ((callsite){ cvof(c, v)->idx, v->inlined, c->n })); }

void cg_call(cg *c, irval *v)
{
    int base = c->outbase + cvof(c, v)->base;
    if (v->op == IR_CALLC) {
        int r = callee(c, v->args[0]);
        arguments(c, v, 1, base + (int)v->aux2);
        cg_ins(c, OP_CALLC, base, r, 0);
        called(c, v);
        return;
    }
    if (v->op == IR_CALLI) {
        int r = callee(c, v->args[0]);
        arguments(c, v, 1, base + (int)v->aux2);
        cg_ins(c, OP_CALLI, base, r, (int)v->imm);
        called(c, v);
        return;
    }
    arguments(c, v, 0, base + (int)v->aux2);
    rt_func *rf = v->fn->rf;
    if (v->fn->native && rf->native && !(rf->flags & RF_PARKS)) {
        cg_ins(c, OP_CALLN, base, 0, 0);
        cg_word(c, (uint64_t)(uintptr_t)rf->native);
        return;
    }
    cg_ins(c, OP_CALL, base, 0, 0);
    cg_word(c, (uint64_t)(uintptr_t)rf);
    called(c, v);
}

void cg_ret(cg *c, irval *v)
{
    bool plain = true;
    for (uint32_t i = 0; i < v->nargs; i++) plain &= v->args[i]->op != IR_BYVAL;
    if (v->nargs == 1 && plain) {
        irval *x = cg_resolve(c, v->args[0]);
        int32_t k;
        if (cg_isleaf(x) && cg_shortleaf(x, &k)) { cg_ins(c, OP_RETI, 0, 0, 0)->hi = k; return; }
        int s = cg_reg(c, x);
        if (s == 0) cg_ins(c, OP_RET, 0, 0, 0); else cg_ins(c, OP_RET1, s, 0, 0);
        return;
    }
    if (v->nargs == 2 && plain) {
        irval *x = cg_resolve(c, v->args[0]), *y = cg_resolve(c, v->args[1]);
        int a = cg_reg(c, x), b = cg_reg(c, y);
        if (a != 0 || b != 1) { cg_ins(c, OP_RET2, a, b, 0); return; }
        cg_ins(c, OP_RET, 0, 0, 0);
        return;
    }
    arguments(c, v, 0, 0);
    cg_ins(c, OP_RET, 0, 0, 0);
}

/* ---- runtime calls ---- */

static int result(cg *c, irval *v, int k, bool needed)
{
    irval *r = cg_result(v, k);
    if (r && cvof(c, r)->kind == CV_REG && cvof(c, r)->uses) return cvof(c, r)->slot;
    return needed ? cg_temp(c) : 0xffff;
}

/* The first result of a runtime call is its own value or RES 0. */
static int result0(cg *c, irval *v, bool needed)
{
    cval *x = cvof(c, v);
    if (v->type != IT_VOID && x->kind == CV_REG && x->uses) return x->slot;
    return result(c, v, 0, needed);
}

static int fused_map(irval *v, int *ok)
{
    *ok = 0;
    switch (v->imm) {
    case RTC_MAPACCESS1_32: return OP_MAPGET_32;
    case RTC_MAPACCESS1_64: return OP_MAPGET_64;
    case RTC_MAPACCESS1_STR: return OP_MAPGET_STR;
    case RTC_MAPACCESS2_32: *ok = 1; return OP_MAPGET2_32;
    case RTC_MAPACCESS2_64: *ok = 1; return OP_MAPGET2_64;
    case RTC_MAPACCESS2_STR: *ok = 1; return OP_MAPGET2_STR;
    case RTC_MAPASSIGN_32: return OP_MAPSET_32;
    case RTC_MAPASSIGN_64: return OP_MAPSET_64;
    case RTC_MAPASSIGN_STR: return OP_MAPSET_STR;
    default: return -1;
    }
}

static bool map_call(cg *c, irval *v)
{
    int hasok, op = fused_map(v, &hasok);
    irval *t = op < 0 ? NULL : cg_resolve(c, v->args[0]);
    if (op < 0 || t->op != IR_ADDR) return false;
    bool str = op == OP_MAPGET_STR || op == OP_MAPGET2_STR || op == OP_MAPSET_STR;
    int m = cg_reg(c, v->args[1]), k = cg_reg(c, v->args[2]), n = str ? cg_reg(c, v->args[3]) : 0;
    int d = result0(c, v, true), ok = hasok ? result(c, v, 1, true) : 0;
    cg_ins(c, op, d, m, k);
    cg_word(c, cg_leafbits(t));
    if (str) cg_xword(c, n, ok, 0, 0);
    else if (hasok) cg_xword(c, ok, 0, 0, 0);
    return true;
}

static int rt_opcode(irval *v)
{
    static const uint16_t ops[] = {
#define RTCALL(name, res, args, flags, doc) [RTC_##name] = OP_RT_##name,
#include "compiler/ir/rtcalls.def"
#undef RTCALL
    };
    if (v->imm == RTC_UNSAFESLICE && v->aux2 == 1) return OP_RT_UNSAFESTRING;
    /* a float32 is printed with its own digits */
    bool f32 = v->aux2 == 32;
    if (v->imm == RTC_PRINTFLOAT && f32) return OP_RT_PRINTFLOAT32;
    if (v->imm == RTC_PRINTCOMPLEX && f32) return OP_RT_PRINTCOMPLEX64;
    return ops[v->imm];
}

void cg_rt(cg *c, irval *v)
{
    if (map_call(c, v)) return;
    int nres = (int)strlen(ir_rtinfo[v->imm].res);
    if (v->imm == RTC_CONCAT && v->nargs == 4) {
        int r[4];
        for (int i = 0; i < 4; i++) r[i] = cg_reg(c, v->args[i]);
        int p = result0(c, v, true), n = result(c, v, 1, true);
        cg_ins(c, OP_CONCAT2, p, 0, n);
        cg_xword(c, r[0], r[1], r[2], r[3]);
        return;
    }
    if (v->imm == RTC_EFACEEQ) {
        irval *x = v->args[0], *y = v->args[2];
        bool itabs = cvof(c, x)->kind == CV_FUSED;          /* both, then */
        int r[4] = { cg_reg(c, itabs ? x->args[0] : x), cg_reg(c, v->args[1]), cg_reg(c, itabs ? y->args[0] : y), cg_reg(c, v->args[3]) };
        cg_ins(c, itabs ? OP_IFACEEQ : OP_RT_EFACEEQ, result0(c, v, true), r[0], r[1]);
        cg_xword(c, r[2], r[3], 0, 0);
        return;
    }
    if (v->imm == RTC_MAPITERNEXT) { cg_ins(c, OP_RT_MAPITERNEXT, cg_reg(c, v->args[0]), 0, 0); return; }
    if (v->imm == RTC_DECODERUNE) {
        int p = cg_reg(c, v->args[0]), n = cg_reg(c, v->args[1]), i = cg_reg(c, v->args[2]);
        cg_ins(c, OP_RT_DECODERUNE, result0(c, v, true), p, i);
        cg_xword(c, n, result(c, v, 1, true), 0, 0);
        return;
    }
    int total = nres + (int)v->nargs;
    uint16_t *list = arena_array(c->ar, uint16_t, total + 4);
    for (uint32_t i = 0; i < v->nargs; i++) list[nres + (int)i] = (uint16_t)cg_reg(c, v->args[i]);
    for (int i = 0; i < nres; i++) list[i] = (uint16_t)(i == 0 ? result0(c, v, false) : result(c, v, i, false));
    int words = (total + 3) / 4;
    if (words > 65535) { c->failed = "function too large"; return; }
    cg_ins(c, rt_opcode(v), nres, (int)v->nargs, words);
    for (int i = 0; i < words; i++) cg_xword(c, list[4 * i], list[4 * i + 1], list[4 * i + 2], list[4 * i + 3]);
}
