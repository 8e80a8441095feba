/* inline_report.c - what can be inlined and what is, in the words of Go's -m.
 *
 * "can inline F" is said where Go's rule (inline_cost.c) and inline.c agree on it, "inlining call to F" of what inline.c does: the function is lowered once more and
 * given to it. The place of a call within an inlined body is that of the outermost call, which is the one in the source, as in Go. Of the standard library, which is
 * other code than Go's, what Go says of its own is said (stdinline.c).
 */
#include "compiler/ir/escape.h"
#include "compiler/ir/gotext.h"
#include "compiler/ir/inline_report.h"
#include "compiler/ir/stdinline.h"

static bool is_std(const irfn *fn) { return fn->pkg && fn->pkg->lazy; }

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

typedef void each_call(void *ctx, pos at, int i, const irfn *callee);
typedef void each_stdcall(void *ctx, pos at, const Object *f, const stdinline *std);

/* Of f after ir_inline, each call that Go inlines: of the program's functions, and of generic ones, those that inline.c does; of standard ones those of which
 * Go says so, whatever became of them here. */
static void each_inlined(const irfunc *f, each_call *say, each_stdcall *saystd, void *ctx)
{
    for (int i = 0; i < f->inls.n; i++) {
        const irfn *callee = f->inlcalls.at[i].callee;
        if (!within_std(f, i) && !(callee->obj && stdinline_rules(callee->obj))) say(ctx, inl_place(f, i), i, callee);
    }
    for (int i = 0; i < f->stdcalls.n; i++) {
        const irstdcall *c = &f->stdcalls.at[i];
        stdinline std;
        bool inner = c->inlined >= 0 && (is_std(f->inlcalls.at[c->inlined].callee) || within_std(f, c->inlined));
        if (!inner && stdinline_find(c->f, &std) && std.cost) saystd(ctx, c->inlined < 0 ? c->at : inl_place(f, c->inlined), c->f, &std);
    }
}

typedef struct gathering { arena *ar; inlcalls *out; } gathering;

/* What the first result of a function is called where that is inlined, from package pkg, NULL: the caller's own. */
static const char *result_variable(arena *ar, const Type *sig, const Package *pkg)
{
    const sym *name = sig->sig.nresults ? sig->sig.results[0]->name : NULL;
    if (!name || strcmp(name->s, "_") == 0) return "~r0";
    return pkg ? arena_printf(ar, "%s.%s", pkg->name->s, name->s) : name->s;
}

static void gather(void *ctx, pos at, int i, const irfn *callee)
{
    (void)i;
    gathering *g = ctx;
    const Type *sig = callee->obj ? callee->obj->type : callee->info->sig;
    vec_push(g->ar, g->out, ((gocall){ at, result_variable(g->ar, sig, is_std(callee) ? callee->pkg : NULL), is_std(callee) }));
}

static void gather_std(void *ctx, pos at, const Object *f, const stdinline *std)
{
    gathering *g = ctx;
    (void)std;
    vec_push(g->ar, g->out, ((gocall){ at, result_variable(g->ar, f->type, f->pkg), true }));
}

void inl_calls(const irfunc *f, arena *ar, inlcalls *out)
{
    gathering g = { ar, out };
    each_inlined(f, gather, gather_std, &g);
}

void inl_told_calls(const irfunc *f, arena *ar, inlcalls *out)
{
    gathering g = { ar, out };
    stdinline std;
    for (int i = 0; i < f->inls.n; i++) gather(&g, f->inlcalls.at[i].at, i, f->inlcalls.at[i].callee);
    for (int i = 0; i < f->stdcalls.n; i++)
        if (stdinline_find(f->stdcalls.at[i].f, &std) && std.cost) gather_std(&g, f->stdcalls.at[i].at, f->stdcalls.at[i].f, &std);
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
    int budget = fn->kind == FN_LIT ? INL_ONCEBUDGET : INL_BUDGET;
    if (!x) return;
    pos at = fn->kind == FN_LIT ? fn->info->lit->at : fn->obj->func->at;
    const char *name = gotext_func(p, ar, fn, fn);
    const char *why = x->why;
    if (!why && x->cost > budget) why = arena_printf(ar, "function too complex: cost %d exceeds budget %d", x->cost, budget);
    if (!why && !ir_caninline(p, fn)) why = "a loop over a function, or large values in memory";      /* no rule of Go's */
    const char *text = !costs ? arena_printf(ar, "can inline %s", name)
                     : why    ? arena_printf(ar, "cannot inline %s: %s", name, why) : candidate_text(p, fn, ar, name, x->cost);
    if (!why || costs) vec_push(ar, out, ((escnote){ at, text, 0 }));
}

typedef struct litcopy { const irfn *lit; int with; } litcopy;      /* a literal that came with the inlined body `with` */
typedef struct saying { irprog *p; irfn *fn; const irfunc *f; arena *ar; escnotes *out; bool costs; VEC(litcopy) copied; } saying;

/* A literal in a function that is inlined is copied each time, and numbered as if it stood behind those of the function it comes to: "f.counter.func3". */
static const char *callee_name(const saying *s, const irfn *callee, int with)
{
    const char *name = gotext_func(s->p, s->ar, callee, s->fn), *number = strstr(name, ".func");
    if (callee->kind != FN_LIT || esc_contains(s->fn, callee) || !number) return name;
    int i = 0;
    while (i < s->copied.n && (s->copied.at[i].lit != callee || s->copied.at[i].with != with)) i++;
    return arena_printf(s->ar, "%s.%.*s.func%d", gotext_func(s->p, s->ar, s->fn, s->fn), (int)(number - name), name, s->fn->nlits + 1 + i);
}

/* Of a copied literal it is said that it can be inlined where it is. */
static void say_call(void *ctx, pos at, int i, const irfn *callee)
{
    saying *s = ctx;
    int made = i >= 0 ? s->f->inlcalls.at[i].made : -1;
    const char *name = callee_name(s, callee, made);
    vec_push(s->ar, s->out, ((escnote){ at, arena_printf(s->ar, "inlining call to %s", name), 0 }));
    bool copy = callee->kind == FN_LIT && callee->info && callee->info->lit && !esc_contains(s->fn, callee);
    if (!copy) return;
    const char *text = s->costs ? candidate_text(s->p, callee, s->ar, name, inl_costlit(s->p, callee->info)->cost) : arena_printf(s->ar, "can inline %s", name);
    vec_push(s->ar, s->out, ((escnote){ callee->info->lit->at, text, 0 }));
}

static void find_copies(saying *s)
{
    for (int i = 0; i < s->f->inlcalls.n; i++) {
        const irfn *callee = s->f->inlcalls.at[i].callee;
        for (int k = 0; !is_std(callee) && callee->kind == FN_DECL && k < callee->inner.n; k++)
            if (callee->inner.at[k]->info && callee->inner.at[k]->info->lit) vec_push(s->ar, &s->copied, ((litcopy){ callee->inner.at[k], i }));
    }
}

static void say_inlining(const saying *s, pos at, const char *pkg, const char *name, int n)
{
    vec_push(s->ar, s->out, ((escnote){ at, arena_printf(s->ar, "inlining call to %s%.*s", pkg, n, name), 0 }));
}

static void say_std(void *ctx, pos at, const Object *f, const stdinline *std)
{
    const saying *s = ctx;
    const char *name = ir_funcname(s->p, (Object *)f), *slash = strrchr(name, '/'), *also = std->also;
    if (slash) name = slash + 1;
    say_inlining(s, at, "", name, (int)strlen(name));
    for (size_t left = std->nalso, n; left > 0; left -= n < left ? n + 1 : n, also += n + 1) {
        for (n = 0; n < left && also[n] != ';';) n++;
        say_inlining(s, at, *also == '.' ? std->pkg : "", also, (int)n);
    }
}

static irfn *literal_in(const irfn *fn, const Expr *lit)
{
    for (int i = 0; i < fn->inner.n; i++)
        if (fn->inner.at[i]->info && fn->inner.at[i]->info->lit == lit) return fn->inner.at[i];
    return NULL;
}

/* The functions that stand for the calls of go and defer statements: Go inlines those calls into them. */
static void note_wrappers(saying *s, const irfunc *f)
{
    for (int i = 0; i < f->wraps.n; i++) {
        const irwrap *w = &f->wraps.at[i];
        const char *name = gotext_func(s->p, s->ar, w->fn, s->fn), *text = arena_printf(s->ar, "can inline %s", name);
        if (s->costs) text = arena_printf(s->ar, "%s with cost %d as: func() { %s }", text, inl_costwrapper(s->p, w->call), gotext_expr(s->ar, w->call));
        vec_push(s->ar, s->out, ((escnote){ w->at, text, 0 }));
        stdinline std;
        irfn *callee = w->callee ? w->callee : literal_in(s->fn, unparen(w->call->call.fun));
        if (!callee) continue;
        if (callee->obj && stdinline_rules(callee->obj)) {
            if (stdinline_find(callee->obj, &std) && std.cost) say_std(s, w->call->at, callee->obj, &std);
        } else if (!is_std(callee) && ir_caninline(s->p, callee)) say_call(s, w->call->at, -1, callee);
    }
}

irfn *inl_instance(irprog *p, const irfn *fn)
{
    bool instance = fn->kind == FN_DECL && fn->obj && fn->obj->gen && fn->obj->gen->origin && fn->obj->func && !is_std(fn) && (fn->plainuse || !fn->genericuse);
    if (!instance) return NULL;
    irfn *w = ir_fn_new(p, FN_INSTANCE, fn->name);
    w->obj = fn->obj;
    w->pkg = fn->pkg;
    return w;
}

/* fn, an instance, is code that it shares with others of the shape; w calls it with what is its own. */
static void note_instance(irprog *p, irfn *fn, irfn *w, arena *ar, bool costs, escnotes *out)
{
    int cost = inl_costinstance(p, fn->obj);
    if (cost > INL_BUDGET) return;
    const char *text = arena_printf(ar, "can inline %s", gotext_func(p, ar, w, w));
    if (costs) {
        const Type *sig = fn->obj->type;
        const char *name = gotext_func(p, ar, fn, fn), *args = sig->sig.recv && sig->sig.recv->name ? arena_printf(ar, "%s, ", sig->sig.recv->name->s) : "";
        args = arena_printf(ar, "%s&.dict.%s", args, gotext_dictionary(p, ar, w));
        for (int i = 0; i < sig->sig.nparams; i++) args = arena_printf(ar, "%s, %s", args, sig->sig.params[i]->name ? sig->sig.params[i]->name->s : "_");
        text = arena_printf(ar, "%s with cost %d as: %s { %s%s(%s) }", text, cost, gotext_functype(p, ar, fn->pkg, fn->obj->type), sig->sig.nresults ? "return " : "", name, args);
    }
    vec_push(ar, out, ((escnote){ fn->obj->func->at, text, 0 }));
}

static void note_calls(irprog *p, irfn *fn, arena *ar, bool costs, escnotes *out)
{
    irfunc *f = ir_lower_again(p, fn, false);
    if (!f) return;
    ir_inline(f);
    saying s = { p, fn, f, ar, out, costs, { 0 } };
    find_copies(&s);
    each_inlined(f, say_call, say_std, &s);
    note_wrappers(&s, f);
    ir_freefunc(f);
}

void ir_explain_inlining(irprog *p, irfn *fn, arena *ar, bool costs, escnotes *out)
{
    if (fn->native || ir_isloopbody(fn) || (fn->kind != FN_DECL && fn->kind != FN_LIT && fn->kind != FN_INIT)) return;
    irfn *w = inl_instance(p, fn);
    note_candidate(p, fn, ar, costs, out);
    note_calls(p, fn, ar, costs, out);
    if (!w) return;
    note_instance(p, fn, w, ar, costs, out);
    note_calls(p, w, ar, costs, out);
}
