/* passes.c - the order of the passes, and nothing else.
 *
 * Without optimisation only what gives a program its meaning runs: deciding stack or heap, and promotion, which codegen wants.
 */
#include "compiler/ir/passes.h"
#include "runtime/abi/badopt.h"

void ir_checked(irprog *p, const char *pass, irfunc *f)
{
    if (!p->check || p->failed) return;
    buf why = { 0 };
    if (!ir_verify(f, &why)) p->failed = arena_printf(p->ar, "internal error: IR broken after %s: %s", pass, buf_cstr(&why));
    buf_free(&why);
}

static void done(irfunc *f, const char *pass)
{
    irprog *p = f->prog;
    ir_checked(p, pass, f);
    if (p->dump) p->dump(p->dumpctx, pass, f);
}

void ir_optimize(irprog *p, irfn *fn)
{
    irfunc *f = fn->ir;
    if (p->optlevel > 0) {
        ir_inline(f);
        done(f, "inline");
    }
    ir_dominators(f);
    ir_escape(f);
    ir_heapify(f);
    done(f, "escape");
    ssa_promote(f);
    done(f, "ssa");
    if (p->race) {
        ir_race(f);
        ir_checked(p, "race", f);
    }
    if (p->optlevel > 0) {
        ir_badopt(f, BADOPT_FOLD);
        ir_badopt(f, BADOPT_GVN);
        ir_checked(p, "gvn", f);
    }
    bool changed = true;
    for (int round = 0; p->optlevel > 0 && changed && round < 2; round++) {      /* a simpler graph shows more to simplify */
        ssa_simplify(f);
        ir_checked(p, "gvn", f);
        ssa_dce(f);
        ir_checked(p, "dce", f);
        if ((changed = ir_cleancfg(f))) ir_dominators(f);
        done(f, round == 0 ? "simplify" : "simplify2");
    }
    if (p->optlevel > 0) {
        ir_badopt(f, BADOPT_BOUNDS);
        ir_badopt(f, BADOPT_DCE);
        ir_badopt(f, BADOPT_LICM);
        ssa_licm(f);
        done(f, "licm");
    }
    if (changed) ssa_dce(f);
    ir_barriers(f);
}
