/* badopt.c - GOLFAULT=badopt:pass: passes that miscompile on purpose.
 *
 * Each kind of damage is a mistake that such a pass could really make, done everywhere in the functions of user packages, and so the same in each
 * run. Programs get wrong, not unsafe: damage that changes integers is done before checks of bounds are looked at, so what later passes conclude is
 * true of the damaged code; no pointer, length or check that memory depends on is touched. "gvn" and "typeassert" leave IR whose types disagree: the verifier
 * (-d=ssa/check/on) finds it after that pass. The others leave well-formed IR, which only a program's output tells from what it should be.
 * Each of the functions here tells whether it has damaged v.
 */
#include "compiler/ir/passes.h"
#include "runtime/abi/badopt.h"

static bool is_integer(const irval *v) { return v->type >= IT_I8 && v->type <= IT_U64; }

/* x * c is x * (c^1). The constant stays within its type. */
static bool fold_wrongly(irval *v)
{
    if (v->op != IR_MUL || !is_integer(v)) return false;
    for (int k = 0; k < 2; k++) {
        if (v->args[k]->op != IR_CONST) continue;
        irval *c = ir_insert_before(v, IR_CONST, v->type, 0, NULL);
        c->imm = v->args[k]->imm ^ 1;
        ir_setarg(v, k, c);
        return true;
    }
    return false;
}

/* A product of 64 bits is taken for one of 32. */
static bool narrow_product(irval *v)
{
    if (v->op != IR_MUL || v->type != IT_I64) return false;
    v->type = IT_I32;
    return true;
}

/* The last element counts as out of range. */
static bool bound_wrongly(irval *v)
{
    if (v->op != IR_BOUNDS) return false;
    irval *one = ir_insert_before(v, IR_CONST, v->args[1]->type, 0, NULL);
    one->imm = 1;
    ir_setarg(v, 1, ir_insert_before(v, IR_SUB, v->args[1]->type, 2, (irval *[]){ v->args[1], one }));
    return true;
}

/* A call whose results nobody uses counts as one without effects. */
static bool drop_call(irval *v)
{
    if (v->op != IR_CALL || v->uses > 0 || v->fn->kind != FN_DECL || !v->fn->pkg || v->fn->pkg->lazy) return false;
    for (uint32_t k = 0; k < v->nargs; k++) ir_setarg(v, (int)k, NULL);
    v->nargs = 0;
    ir_remove(v);
    return true;
}

/* A product of floating point numbers is taken for the same in each round of a loop: of what changes with the loop it sees what the loop began with. */
static bool freeze_product(irval *v)
{
    if (v->op != IR_MUL || (v->type != IT_F64 && v->type != IT_F32)) return false;
    bool any = false;
    for (int k = 0; k < 2; k++) {
        irval *phi = v->args[k];
        irblock *h = phi->blk;
        if (phi->op != IR_PHI || h->loopdepth == 0 || h->loopdepth != v->blk->loopdepth) continue;
        int entries = 0, entry = 0;
        for (int i = 0; i < h->preds.n; i++)
            if (!ir_dominates(h, h->preds.at[i])) {
                entry = i;
                entries++;
            }
        if (entries != 1) continue;
        ir_setarg(v, k, phi->args[entry]);
        any = true;
    }
    return any;
}

static bool calls(const irblock *b, int rtcall)
{
    for (const irval *v = b->first; v; v = v->next)
        if (v->op == IR_RT && v->imm == rtcall) return true;
    return false;
}

/* x.(T), where T is a number: that x holds something at all is taken for its holding a T. What the branch asks is a type then, no BOOL. A failed
 * assertion reads eight bytes where x's value is. */
static bool drop_assertion(irval *v)
{
    irval *same = v->op == IR_BR ? v->args[0] : NULL;
    if (!same || same->op != IR_EQ || !calls(v->blk->succs[1], RTC_PANICDOTTYPE)) return false;
    int k = same->args[0]->op == IR_ADDR ? 0 : 1;
    if (same->args[k]->op != IR_ADDR || same->args[k]->type != IT_I64) return false;
    const rtype *t = same->args[k]->ptr;
    if (t->ptrdata > 0 || t->size > 8) return false;
    ir_setarg(v, 0, same->args[1 - k]);
    return true;
}

void ir_badopt(irfunc *f, int pass)
{
    static bool (*const damage[])(irval *v) = {
        [BADOPT_FOLD] = fold_wrongly, [BADOPT_GVN] = narrow_product, [BADOPT_BOUNDS] = bound_wrongly, [BADOPT_DCE] = drop_call, [BADOPT_LICM] = freeze_product,
        [BADOPT_TYPEASSERT] = drop_assertion,
    };
    const irfn *fn = f->fn;
    if (f->prog->badopt != pass || !fn->pkg || fn->pkg->lazy || (fn->kind != FN_DECL && fn->kind != FN_LIT && fn->kind != FN_MAIN)) return;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first, *next; v; v = next) {
            next = v->next;
            if (damage[pass](v)) f->prog->damaged = true;
        }
}
