/* inline_report.c - what can be inlined and what is, in the words of Go's -m.
 *
 * "can inline F" is said where Go's rule (inline_cost.c) and inline.c agree on it, "inlining call to F" of what inline.c does: the function is lowered once more and
 * given to it. The place of a call within an inlined body is that of the outermost call, which is the one in the source, as in Go. Of the standard library, which is
 * other code than Go's, what Go says of the functions in stdinline.def is said.
 */
#include "compiler/ir/escape.h"
#include "compiler/ir/gotext.h"
#include "compiler/ir/inline_report.h"

/* ---- the standard library ---- */

enum { ALSO = 3 };
typedef struct stdcall { const char *name, *also[ALSO]; } stdcall;

static const stdcall std_inlined[] = {
#define INLINED(name, ...) { name, { __VA_ARGS__ } },
#define KEPT(name)
#include "compiler/ir/stdinline.def"
#undef INLINED
#undef KEPT
};

static const char *const std_kept[] = {
#define INLINED(name, ...)
#define KEPT(name) name,
#include "compiler/ir/stdinline.def"
#undef INLINED
#undef KEPT
};

static bool is_std(const irfn *fn) { return fn->pkg && fn->pkg->lazy; }

static const stdcall *std_call(const irfn *fn)
{
    for (size_t i = 0; is_std(fn) && i < sizeof std_inlined / sizeof *std_inlined; i++)
        if (strcmp(std_inlined[i].name, fn->name) == 0) return &std_inlined[i];
    return NULL;
}

static bool is_kept(const irfn *fn)
{
    for (size_t i = 0; is_std(fn) && i < sizeof std_kept / sizeof *std_kept; i++)
        if (strcmp(std_kept[i], fn->name) == 0) return true;
    return false;
}

/* ---- the calls ---- */

pos inl_place(const irfunc *f, int inlined)
{
    while (f->inls.at[inlined].parent >= 0) inlined = f->inls.at[inlined].parent;
    return f->inlcalls.at[inlined].at;
}

/* Is the call i, an inlined one, within another of the standard library? */
static bool within_std(const irfunc *f, int i)
{
    for (i = f->inls.at[i].parent; i >= 0; i = f->inls.at[i].parent)
        if (is_std(f->inlcalls.at[i].callee)) return true;
    return false;
}

typedef void each_call(void *ctx, pos at, const irfn *callee, const stdcall *std);

/* Of f after ir_inline, each call that Go inlines; those that inline.c does not are calls yet. */
static void each_inlined(const irfunc *f, each_call *say, void *ctx)
{
    for (int i = 0; i < f->inls.n; i++) {
        const irfn *callee = f->inlcalls.at[i].callee;
        if (!within_std(f, i) && !is_kept(callee)) say(ctx, inl_place(f, i), callee, std_call(callee));
    }
    for (int i = 0; i < f->blocks.n; i++)
        for (const irval *v = f->blocks.at[i]->first; v; v = v->next) {
            const stdcall *std = v->op == IR_CALL ? std_call(v->fn) : NULL;
            if (std && (v->inlined < 0 || !(is_std(f->inlcalls.at[v->inlined].callee) || within_std(f, v->inlined)))) say(ctx, v->inlined < 0 ? v->at : inl_place(f, v->inlined), v->fn, std);
        }
}

typedef struct gathering { arena *ar; inlcalls *out; } gathering;

static void gather(void *ctx, pos at, const irfn *callee, const stdcall *std)
{
    gathering *g = ctx;
    const FuncInfo *fi = std ? NULL : ir_fninfo(callee);
    vec_push(g->ar, g->out, ((gocall){ at, fi && fi->results.n ? esc_result_name(g->ar, fi, 0) : "~r0", is_std(callee) }));
}

void inl_calls(const irfunc *f, arena *ar, inlcalls *out)
{
    gathering g = { ar, out };
    each_inlined(f, gather, &g);
}

/* ---- reports ---- */

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
    if (!costs && fn->obj && fn->obj->gen && fn->obj->func && ir_caninline(p, fn))          /* there is no cost of what is generic */
        vec_push(ar, out, ((escnote){ fn->obj->func->at, arena_printf(ar, "can inline %s", gotext_func(p, ar, fn, fn)), 0 }));
    int budget = fn->kind == FN_LIT ? INL_ONCEBUDGET : INL_BUDGET;
    if (!x) return;
    pos at = fn->kind == FN_LIT ? fn->info->lit->at : fn->obj->func->at;
    const char *name = gotext_func(p, ar, fn, fn);
    const char *why = x->why;
    if (!why && x->cost > budget) why = arena_printf(ar, "function too complex: cost %d exceeds budget %d", x->cost, budget);
    if (!why && !ir_caninline(p, fn)) why = "values in memory, or a loop over a function";      /* no rule of Go's */
    const char *text = !costs ? arena_printf(ar, "can inline %s", name)
                     : why    ? arena_printf(ar, "cannot inline %s: %s", name, why) : candidate_text(p, fn, ar, name, x->cost);
    if (!why || costs) vec_push(ar, out, ((escnote){ at, text, 0 }));
}

typedef struct saying { irprog *p; irfn *fn; arena *ar; escnotes *out; bool costs; VEC(const irfn *) copied; } saying;

/* A literal in a function that is inlined is copied, and numbered as if it stood behind those of the function it comes to: "f.counter.func3". */
static const char *callee_name(const saying *s, const irfn *callee)
{
    const char *name = gotext_func(s->p, s->ar, callee, s->fn), *number = strstr(name, ".func");
    if (callee->kind != FN_LIT || esc_contains(s->fn, callee) || !number) return name;
    int i = 0;
    while (i < s->copied.n && s->copied.at[i] != callee) i++;
    return arena_printf(s->ar, "%s.%.*s.func%d", gotext_func(s->p, s->ar, s->fn, s->fn), (int)(number - name), name, s->fn->nlits + 1 + i);
}

static void say_call(void *ctx, pos at, const irfn *callee, const stdcall *std)
{
    saying *s = ctx;
    vec_push(s->ar, s->out, ((escnote){ at, arena_printf(s->ar, "inlining call to %s", callee_name(s, callee)), 0 }));
    for (int i = 0; std && i < ALSO && std->also[i]; i++) vec_push(s->ar, s->out, ((escnote){ at, arena_printf(s->ar, "inlining call to %s", std->also[i]), 0 }));
    for (int i = 0; !std && !s->costs && !is_std(callee) && callee->kind == FN_DECL && i < callee->inner.n; i++) {
        irfn *lit = callee->inner.at[i];
        if (!lit->info || !lit->info->lit) continue;
        vec_push(s->ar, &s->copied, lit);
        if (ir_caninline(s->p, lit)) vec_push(s->ar, s->out, ((escnote){ lit->info->lit->at, arena_printf(s->ar, "can inline %s", callee_name(s, lit)), 0 }));
    }
}

/* The functions that stand for the calls of go and defer statements: Go inlines those calls into them. */
static void note_wrappers(saying *s, const irfunc *f)
{
    for (int i = 0; i < f->wraps.n; i++) {
        const irwrap *w = &f->wraps.at[i];
        vec_push(s->ar, s->out, ((escnote){ w->at, arena_printf(s->ar, "can inline %s", gotext_func(s->p, s->ar, w->fn, s->fn)), 0 }));
        if (!w->callee) continue;
        const stdcall *std = std_call(w->callee);
        if (std || (!is_std(w->callee) && ir_caninline(s->p, w->callee))) say_call(s, w->call, w->callee, std);
    }
}

static void note_calls(irprog *p, irfn *fn, arena *ar, bool costs, escnotes *out)
{
    irfunc *f = ir_lower_again(p, fn, false);
    if (!f) return;
    ir_inline(f);
    saying s = { p, fn, ar, out, costs, { 0 } };
    each_inlined(f, say_call, &s);
    if (!costs) note_wrappers(&s, f);
    ir_freefunc(f);
}

void ir_explain_inlining(irprog *p, irfn *fn, arena *ar, bool costs, escnotes *out)
{
    if (fn->native || ir_isloopbody(fn) || (fn->kind != FN_DECL && fn->kind != FN_LIT && fn->kind != FN_INIT)) return;
    note_candidate(p, fn, ar, costs, out);
    note_calls(p, fn, ar, costs, out);
}
