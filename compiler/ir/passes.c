/* passes.c - the order of the passes, and nothing else.
 *
 * Without optimisation only what gives a program its meaning runs: deciding stack or heap, and promotion, which codegen wants.
 */
#include "compiler/ir/passes.h"
#include "runtime/abi/badopt.h"

static void dump(irprog *p, const char *stage, irfunc *f)
{
    if (p->dump) p->dump(p->dumpctx, stage, f);
}

void ir_checked(irprog *p, const char *pass, irfunc *f)
{
    if (!p->check || p->failed) return;
    buf why = { 0 };
    if (!ir_verify(f, &why)) p->failed = arena_printf(p->ar, "internal error: IR broken after %s: %s", pass, buf_cstr(&why));
    buf_free(&why);
}

void ir_optimize(irprog *p, irfn *fn)
{
    irfunc *f = fn->ir;
    if (p->optlevel > 0) {
        ir_inline(f);
        dump(p, "inline", f);
    }
    ir_dominators(f);
    ir_escape(f);
    ir_heapify(f);
    dump(p, "escape", f);
    ssa_promote(f);
    dump(p, "ssa", f);
    if (p->race) ir_race(f);
    if (p->optlevel > 0) {
        ir_badopt(f, BADOPT_FOLD);
        ir_badopt(f, BADOPT_GVN);
        ir_checked(p, "gvn", f);
    }
    bool changed = true;
    for (int round = 0; p->optlevel > 0 && changed && round < 2; round++) {      /* a simpler graph shows more to simplify */
        ssa_simplify(f);
        ssa_dce(f);
        if ((changed = ir_cleancfg(f))) ir_dominators(f);
        dump(p, round == 0 ? "simplify" : "simplify2", f);
    }
    if (p->optlevel > 0) {
        ir_badopt(f, BADOPT_BOUNDS);
        ir_badopt(f, BADOPT_DCE);
        ir_badopt(f, BADOPT_LICM);
        ir_checked(p, "dce", f);
        ssa_licm(f);
        ir_checked(p, "licm", f);
        dump(p, "licm", f);
    }
    if (changed) ssa_dce(f);
    ir_barriers(f);
}
