/* inline_report.c - what can be inlined and what is, in the words of Go's -m.
 *
 * "can inline F" is said where Go's rule (inline_cost.c) and inline.c agree on it, "inlining call to F" of what inline.c does: the function is lowered once more and
 * given to it. The place of a call within an inlined body is that of the outermost call, which is the one in the source, as in Go.
 */
#include "compiler/ir/gotext.h"
#include "compiler/ir/passes.h"

static const char *candidate_text(irprog *p, const irfn *fn, arena *ar, const char *name, int cost)
{
    bool lit = fn->kind == FN_LIT;
    Type *sig = lit ? fn->info->sig : fn->obj->type;
    return arena_printf(ar, "can inline %s with cost %d as: %s %s", name, cost, gotext_functype(p, ar, fn->pkg, sig), gotext_body(ar, lit ? &fn->info->lit->func.body->list : &fn->obj->func->body->list));
}

static const inlcost *cost_of(irprog *p, irfn *fn)
{
    return fn->kind == FN_LIT ? inl_costlit(p, fn->info) : fn->obj ? inl_cost(p, fn->obj) : NULL;
}

static void note_candidate(irprog *p, irfn *fn, arena *ar, bool costs, escnotes *out)
{
    const inlcost *x = cost_of(p, fn);
    int budget = fn->kind == FN_LIT ? INL_ONCEBUDGET : INL_BUDGET;
    if (!x) return;
    pos at = fn->kind == FN_LIT ? fn->info->lit->at : fn->obj->func->at;
    const char *name = gotext_func(fn, fn);
    const char *why = x->why;
    if (!why && x->cost > budget) why = arena_printf(ar, "function too complex: cost %d exceeds budget %d", x->cost, budget);
    if (!why && !ir_caninline(p, fn)) why = "values in memory, or a loop over a function";      /* no rule of Go's */
    const char *text = !costs ? arena_printf(ar, "can inline %s", name)
                     : why    ? arena_printf(ar, "cannot inline %s: %s", name, why) : candidate_text(p, fn, ar, name, x->cost);
    if (!why || costs) vec_push(ar, out, ((escnote){ at, text, 0 }));
}

static void note_calls(irprog *p, irfn *fn, arena *ar, escnotes *out)
{
    irfunc *f = ir_lower_again(p, fn, false);
    if (!f) return;
    ir_inline(f);
    for (int i = 0; i < f->inls.n; i++) {
        int outer = i;
        while (f->inls.at[outer].parent >= 0) outer = f->inls.at[outer].parent;
        vec_push(ar, out, ((escnote){ f->inlcalls.at[outer].at, arena_printf(ar, "inlining call to %s", gotext_func(f->inlcalls.at[i].callee, fn)), 0 }));
    }
    ir_freefunc(f);
}

void ir_explain_inlining(irprog *p, irfn *fn, arena *ar, bool costs, escnotes *out)
{
    if (fn->native || ir_isloopbody(fn) || (fn->kind != FN_DECL && fn->kind != FN_LIT && fn->kind != FN_INIT)) return;
    note_candidate(p, fn, ar, costs, out);
    note_calls(p, fn, ar, out);
}
