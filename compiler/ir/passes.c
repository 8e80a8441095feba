/* passes.c - the order of the passes, and nothing else.
 *
 * Without optimisation only what gives a program its meaning runs: deciding stack or heap, and promotion, which codegen wants.
 */
#include "compiler/ir/passes.h"
#include "runtime/abi/badopt.h"

const char *const ir_stages[] = { "ir", "inline", "escape", "ssa", "simplify", "simplify2", "licm", "opt", "all", NULL };

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

static void timed(irfunc *f, int stage, void (*pass)(irfunc *f))
{
    int before = laps_enter(f->laps, stage);
    pass(f);
    laps_leave(f->laps, before);
}

void ir_front(irfunc *f)
{
    irprog *p = f->prog;
    if (p->optlevel > 0) {
        timed(f, STAGE_INLINE, ir_inline);
        if (!p->telling) ir_constbox(f);
        done(f, "inline");
    }
    timed(f, STAGE_DOM, ir_dominators);
    timed(f, STAGE_ESCAPE, ir_escape);
    timed(f, STAGE_HEAPIFY, ir_heapify);
    f->spilled = f->locals.n > IR_MANYLOCALS;
    if (f->spilled) ir_spill(f);
    done(f, "escape");
}

void ir_back(irfunc *f)
{
    irprog *p = f->prog;
    timed(f, STAGE_PROMOTE, ssa_promote);
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
    bool changed, settled, threaded = false, more = true;
    for (int round = 0; p->optlevel > 0 && more && round < (threaded ? 3 : 2); round++) {      /* a simpler graph shows more to simplify */
        int before = laps_enter(f->laps, STAGE_SIMPLIFY);
        more = ssa_simplify(f);
        laps_leave(f->laps, before);
        ir_checked(p, "gvn", f);
        timed(f, STAGE_DCE, ssa_dce);
        ir_checked(p, "dce", f);
        before = laps_enter(f->laps, STAGE_CLEAN);
        changed = ir_cleancfg(f, &settled);
        laps_leave(f->laps, before);
        more |= settled;
        if (changed) timed(f, STAGE_DOM, ir_dominators);
        if (round < 2) {
            before = laps_enter(f->laps, STAGE_CLEAN);
            threaded = ir_thread(f);
            more |= threaded;
            laps_leave(f->laps, before);
            ir_checked(p, "thread", f);
        }
        if (f->aliased && !f->spilled && round == 0) {
            timed(f, STAGE_PROMOTE, ssa_promote);
            ir_checked(p, "ssa", f);
            more = true;
        }
        if (round < 2) done(f, round == 0 ? "simplify" : "simplify2");
        else ir_checked(p, "simplify2", f);
    }
    if (p->optlevel > 0) {
        ir_badopt(f, BADOPT_BOUNDS);
        ir_badopt(f, BADOPT_DCE);
        ir_badopt(f, BADOPT_LICM);
        ir_badopt(f, BADOPT_TYPEASSERT);
        ir_checked(p, "typeassert", f);
        if (!f->spilled) timed(f, STAGE_LICM, ssa_licm);      /* what moved out of a loop would need the slots that are not there */
        done(f, "licm");
    }
    if (more) timed(f, STAGE_DCE, ssa_dce);
    timed(f, STAGE_BARRIERS, ir_barriers);
}

void ir_optimize(irfunc *f)
{
    ir_front(f);
    ir_back(f);
}
