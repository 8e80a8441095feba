/* escape_report.c - what escape analysis decided, in the words of Go's -m.
 *
 * With inlining, as plain -m, these are Go 1.26's: what an inlined body makes is told of where the call stands, a conversion where its value stands, and of what append makes, too.
 * Without (-m -l) they are Go 1.19's, of which tests have a corpus. Of what the standard library's bodies make only objects of its types are told, since its code is not Go's.
 *
 * The function is lowered once more for it and the graph is built with locations for everything Go tells about: besides variables and
 * allocations also conversions, makes of maps, concatenations and function literals without variables. What becomes of those does not
 * depend on it here. Limits are Go's: a variable of up to 128 KB stays in its frame there, of 10 MB in Go 1.19's. What Go says of append is that its first, small memory can be in
 * the frame; here it is always in the heap.
 */
#include "compiler/ir/escape.h"
#include "compiler/ir/inline_report.h"

/* ---- what is told about ---- */

bool esc_reported(const irval *v)
{
    if (!v->src) return false;
    if (v->op == IR_FUNC || v->op == IR_ADDR) return true;
    if (v->op != IR_RT) return false;
    switch (v->imm) {
    case RTC_CONVT: case RTC_CONVT64: case RTC_CONVTSTRING: case RTC_CONVTSLICE: case RTC_CONCAT: case RTC_INTSTRING: case RTC_BYTES2STR:
    case RTC_STR2BYTES: case RTC_STR2RUNES: case RTC_RUNES2STR: case RTC_MAKESLICE: case RTC_MAKEMAP:
        return true;
    case RTC_GROWSLICE: case RTC_APPENDSLICE: return v->blk->fn->prog->recent;
    }
    return false;
}

static bool is_boxing(const irval *v)
{
    if (v->op == IR_NEW) return v->aux2 == 2;
    return v->op == IR_ADDR || (v->op == IR_RT && (v->imm == RTC_CONVT || v->imm == RTC_CONVT64 || v->imm == RTC_CONVTSTRING || v->imm == RTC_CONVTSLICE));
}

/* In Go 1.19 a box is where its value goes, in 1.26 where that is, and a conversion where its operand is. */
pos esc_alloc_place(const irval *v)
{
    bool closure = v->op == IR_NEW && v->aux2 == 1;
    if (closure || (is_boxing(v) && !v->blk->fn->prog->recent)) return v->at;
    const Expr *e = v->src;
    bool operand = e->kind == X_CALL && e->call.ck == CK_CONV && (!is_boxing(v) || type_under(e->type)->kind == TY_INTERFACE);
    return v->blk->fn->prog->recent && operand ? e->call.args.at[0]->at : e->at;
}

/* ---- where ---- */

pos esc_place(const irval *v) { return v->inlined >= 0 ? inl_place(v->blk->fn, v->inlined) : esc_alloc_place(v); }

static bool of_std(const irfunc *f, int inlined)
{
    const irfn *callee = inlined >= 0 ? f->inlcalls.at[inlined].callee : NULL;
    return callee && callee->pkg && callee->pkg->lazy;
}

/* ---- notes ---- */

static void note(arena *ar, escnotes *out, pos at, const char *text)
{
    for (int i = 0; i < out->n; i++)
        if (out->at[i].at == at && strcmp(out->at[i].text, text) == 0) return;
    vec_push(ar, out, ((escnote){ at, text, 0 }));
}

/* ---- variables and allocations ---- */

/* Results without names are told of where the body of a loop over a function stores them: as #rv1, ... */
static const char *local_name(arena *ar, const FuncInfo *fi, const Object *o)
{
    if (o->name) return o->name->s;
    for (int i = 0; fi && fi->rangereturn && i < fi->results.n; i++)
        if (fi->results.at[i] == o) return arena_printf(ar, "#rv%d", i + 1);
    return NULL;
}

/* The inlined body that l is a variable of; -1. */
static int began_in(const irfunc *f, const irlocal *l)
{
    for (int i = 0; i < f->blocks.n; i++)
        for (const irval *v = f->blocks.at[i]->first; v; v = v->next)
            if (v->op == IR_VARDEF && v->local == l) return v->inlined;
    return -1;
}

static void note_local(arena *ar, escnotes *out, const irfunc *f, const FuncInfo *fi, const loc *l)
{
    const Object *o = l->local->obj;
    const char *name = o && l->escapes ? local_name(ar, fi, o) : NULL;
    int inlined = f->inls.n ? began_in(f, l->local) : -1;
    if (name && !of_std(f, inlined)) note(ar, out, inlined >= 0 ? inl_place(f, inlined) : o->at, arena_printf(ar, "moved to heap: %s", name));
}

/* []rune("text") is a literal to Go. */
static const char *rune_literal(arena *ar, const Expr *e)
{
    if (e->kind != X_CALL || e->call.ck != CK_CONV || e->call.args.n != 1 || !e->type || type_under(e->type)->kind != TY_SLICE || type_under(type_under(e->type)->elem)->kind != TY_INT32) return NULL;
    const Expr *x = e->call.args.at[0];
    if (x->mode != M_CONST || !x->cv || const_kind(x->cv) != CV_STRING) return NULL;
    Expr *t = e->call.fun;
    while (t->kind == X_PAREN) t = t->x;
    return arena_printf(ar, "%s%s", gotext_expr(ar, t), const_string(x->cv).n ? "{...}" : "{}");
}

static bool is_append(const irval *v) { return v->op == IR_RT && (v->imm == RTC_GROWSLICE || v->imm == RTC_APPENDSLICE); }

static const char *alloc_text(arena *ar, const irval *v, const inlcalls *calls)
{
    const char *literal = v->src ? rune_literal(ar, v->src) : NULL;
    if (literal) return literal;
    if (v->op == IR_NEW && v->aux2 == 3) return "... argument";
    if (v->op == IR_NEW && v->aux2 == 1 && v->src->kind == X_CALL) return "func literal";      /* made up around the call of a go or defer statement */
    return calls ? gotext_inlined(ar, v->src, calls) : gotext_expr(ar, v->src);
}

const char *esc_alloc_text(arena *ar, const irval *v) { return alloc_text(ar, v, NULL); }

/* Of what an inlined function of the standard library makes: &errors.errorString{...}. NULL: nothing is told. */
static const char *std_text(arena *ar, const irfunc *f, const irval *v)
{
    const Expr *e = v->src;
    const Package *pkg = f->inlcalls.at[v->inlined].callee->pkg;
    if (v->op != IR_NEW || e->kind != X_UNARY || e->op != T_AND) return NULL;
    const Expr *x = unparen(e->bin.x);
    if (x->kind != X_COMPOSITE || !x->comp.typ || x->comp.typ->kind != X_NAME) return NULL;
    return arena_printf(ar, "&%s.%s", pkg->name->s, gotext_expr(ar, unparen(e->bin.x)));
}

/* Is what, a value of the initialiser e of a package variable, one that Go lays out in static memory? Literals are, but of maps, what stands in them, functions,
 * and constants in interfaces; not what is handed to a call. */
static bool in_static(Expr *e, const Expr *what)
{
    e = unparen(e);
    switch (e->kind) {
    case X_COMPOSITE:
        if (type_under(e->type)->kind == TY_MAP) return false;
        for (int i = 0; i < e->comp.elts.n; i++) {
            Expr *x = e->comp.elts.at[i];
            if (in_static(x->kind == X_KEYVALUE ? x->kv.value : x, what)) return true;
        }
        return e == what;
    case X_UNARY: return e->op == T_AND && unparen(e->bin.x)->kind == X_COMPOSITE && (e == what || in_static(e->bin.x, what));
    case X_CALL: return e->call.ck == CK_CONV && e->call.args.n == 1 && (in_static(e->call.args.at[0], what) || (e == what && e->call.args.at[0]->mode == M_CONST));
    case X_FUNCLIT: return e == what;
    default: return e == what && e->mode == M_CONST;
    }
}

/* Is v, a closure, only filled, and read by inlined bodies of it? */
static bool only_filled(const irfunc *f, const irval *v)
{
    for (int i = 0; i < f->blocks.n; i++)
        for (const irval *u = f->blocks.at[i]->first; u; u = u->next)
            for (uint32_t k = 0; k < u->nargs; k++) {
                bool access = k == 0 && (u->op == IR_STORE || u->op == IR_LOAD || u->op == IR_PTRADD);
                if (u->args[k] == v && !access) return false;
            }
    return true;
}

/* A literal of which every call, in this very function, was inlined: Go makes no object. One that an inlined function returned (a COPY) is in a variable. */
static bool inlined_away(const irfunc *f, const irval *v)
{
    if (v->flags & IRF_RETYPED) return false;
    for (int i = 0; v->op == IR_FUNC && v->uses == 0 && i < f->inlcalls.n; i++)
        if (f->inlcalls.at[i].callee == v->fn) return true;
    return f->inls.n && (v->op == IR_FUNC || (v->op == IR_NEW && v->aux2 == 1)) && v->uses > 0 && only_filled(f, v);
}

/* Is e a variable of which Go, if it never changes, tells what it holds? */
static bool is_simple(const Expr *e)
{
    return e->kind == X_NAME && e->name.obj && !e->name.obj->addrtaken && type_under(e->type)->kind < TY_NBASIC;
}

/* Is e a call of one basic value? If that is known to be constant, the call was inlined. */
static bool is_plain_call(const Expr *e)
{
    return e->kind == X_CALL && e->call.ck == CK_CALL && e->type && type_under(e->type)->kind < TY_NBASIC;
}

const char *esc_constant_text(arena *ar, const irconstants *at, const irval *v)
{
    uint64_t box[2];
    return v->src && (is_simple(unparen(v->src)) || is_plain_call(unparen(v->src))) && ir_constant_box(at, v, box) ? gotext_constant(ar, v->src->type, box) : NULL;
}

static void note_alloc(arena *ar, escnotes *out, const irfunc *f, const inlcalls *calls, const irconstants *at, const graph *g, const loc *l)
{
    const irfn *fn = f->fn;
    irval *v = l->alloc;
    if (!v->src || inlined_away(f, v)) return;
    for (int i = 0; fn->kind == FN_INIT && i < fn->pkg->initorder.n; i++)
        if (in_static(fn->pkg->initorder.at[i]->rhs, unparen(v->src))) return;
    const char *constant = esc_constant_text(ar, at, v), *text = of_std(f, v->inlined) ? std_text(ar, f, v)
                     : is_append(v)          ? "append"
                     : constant              ? constant : alloc_text(ar, v, v->inlined < 0 ? calls : NULL);
    if (text) note(ar, out, esc_place(v), arena_printf(ar, "%s %s", text, l->escapes ? "escapes to heap" : "does not escape"));
    if (text && esc_only_read(g, v)) note(ar, out, esc_place(v), "zero-copy string->[]byte conversion");
}

/* ---- parameters ---- */

const char *esc_result_name(arena *ar, const FuncInfo *fi, int i)
{
    const sym *s = fi->results.at[i]->name;
    return s && strcmp(s->s, "_") != 0 ? s->s : arena_printf(ar, "~r%d", i);
}

static void join(int8_t *to, int8_t from)
{
    if (from >= 0 && (*to < 0 || from < *to)) *to = from;
}

/* n slots from slot on are parameter o. Of instances of generic functions Go tells nothing. */
static void note_parameter(irprog *p, arena *ar, escnotes *out, const graph *g, const FuncInfo *fi, Object *o, int slot, int n)
{
    if (!o->name || strcmp(o->name->s, "_") == 0 || !type_haspointers(p->types, o->type)) return;
    for (int i = 0; i < g->locs.n; i++)
        if (g->locs.at[i].local && g->locs.at[i].local->obj == o && g->locs.at[i].escapes) return;      /* it moves to the heap: that is said */
    int8_t heap = -1;
    bool any = false;
    for (int k = slot; k < slot + n && k < g->f->nargs; k++) join(&heap, g->leaks[k].heap);
    for (int r = 0, rslot = 0; r < fi->results.n; r++) {
        int rn = ir_flatten(p, fi->results.at[r]->type)->nslots;
        int8_t level = -1;
        for (int k = slot; k < slot + n && k < g->f->nargs; k++)
            for (int x = rslot; x < rslot + rn && x < ESC_MAXRES; x++) join(&level, g->leaks[k].res[x]);
        rslot += rn;
        if (level < 0 || heap == 0) continue;
        any = true;
        note(ar, out, o->at, arena_printf(ar, "leaking param: %s to result %s level=%d", o->name->s, esc_result_name(ar, fi, r), level));
    }
    if (heap >= 0) note(ar, out, o->at, arena_printf(ar, heap == 0 ? "leaking param: %s" : "leaking param content: %s", o->name->s));
    else if (!any) note(ar, out, o->at, arena_printf(ar, "%s does not escape", o->name->s));
}

static void note_parameters(irprog *p, arena *ar, escnotes *out, const graph *g, const FuncInfo *fi)
{
    for (int i = 0, slot = 0; i < fi->params.n; i++) {
        Object *o = fi->params.at[i];
        int n = ir_flatten(p, o->type)->nslots;
        note_parameter(p, ar, out, g, fi, o, slot, n);
        slot += n;
    }
}

static void note_devirtualised(irprog *p, arena *ar, escnotes *out, const irfunc *f)
{
    for (int i = 0; i < f->devirts.n; i++) {
        const irdevirt *d = &f->devirts.at[i];
        note(ar, out, d->call->at, arena_printf(ar, "devirtualizing %s to %s", gotext_expr(ar, d->call->call.fun), gotext_type(p, ar, f->fn->pkg, d->to)));
    }
}

/* Literals called where they stand and conversions, for which there is no object: as if there were. */
static void note_called(arena *ar, escnotes *out, const irfunc *f)
{
    for (int i = 0; i < f->strtmps.n; i++) note(ar, out, f->strtmps.at[i]->at, arena_printf(ar, "%s does not escape", gotext_expr(ar, f->strtmps.at[i])));
    for (int i = 0; i < f->litcalls.n; i++)
        if (!f->litcalls.at[i].object)
            note(ar, out, f->litcalls.at[i].lit->at, f->litcalls.at[i].heap ? "func literal escapes to heap" : "func literal does not escape");
}

/* Go makes no object for those that are inlined where they stand. */
static void forget_inlined(const irfunc *f, escnotes *out)
{
    for (int i = 0; i < f->inlcalls.n; i++) {
        const irfn *callee = f->inlcalls.at[i].callee;
        for (int k = 0; callee->kind == FN_LIT && k < f->litcalls.n; k++) {
            if (f->litcalls.at[k].lit != callee->info->lit) continue;
            for (int j = 0; j < out->n; j++)
                if (out->at[j].at == callee->info->lit->at && strncmp(out->at[j].text, "func literal", 12) == 0) out->at[j--] = out->at[--out->n];
        }
    }
}

static void note_remarks(irprog *p, arena *ar, escnotes *out, irfunc *f)
{
    for (int i = 0; i < f->remarks.n; i++) {
        const irremark *r = &f->remarks.at[i];
        if (of_std(f, r->inlined)) continue;
        const char *text = "index bounds check elided";
        if (r->self) text = arena_printf(ar, "%s ignoring self-assignment in %s", gotext_func(p, ar, f->fn, f->fn), gotext_stmt(ar, r->self));
        note(ar, out, r->inlined >= 0 ? inl_place(f, r->inlined) : r->at, text);
    }
}

static void explain_form(irprog *p, irfunc *f, bool inlined, arena *ar, escnotes *out)
{
    if (inlined) ir_inline(f);
    const irfn *fn = f->fn;
    graph g = { .ar = f->ar, .report = true };
    bool exact = p->exacttags;
    p->exacttags = true;
    p->tagwork = 0;
    ir_dominators(f);
    esc_solve(&g, f);
    if (ir_isloopbody(fn) && !fn->esc) esc_join_tags(f->fn->esc = esc_new_tags(f), &g);      /* for the function around it, which is told of next */
    p->exacttags = exact;
    const FuncInfo *fi = ir_fninfo(fn);
    if (fi && !ir_isloopbody(fn) && !(fn->obj && fn->obj->gen)) note_parameters(p, ar, out, &g, fi);
    inlcalls calls = { 0 };
    if (inlined) inl_calls(f, ar, &calls);
    const irconstants *constants = ir_constants(f);
    for (int i = 0; i < g.locs.n; i++) {
        const loc *l = &g.locs.at[i];
        if (l->local) note_local(ar, out, f, fi, l);
        if (l->alloc) note_alloc(ar, out, f, &calls, constants, &g, l);
    }
    note_called(ar, out, f);
    note_devirtualised(p, ar, out, f);
    note_remarks(p, ar, out, f);
    if (inlined) forget_inlined(f, out);
}

typedef struct explanation { irprog *p; bool inlined; arena *ar; escnotes *out; } explanation;

/* Of its parameters, the loop's variables, Go tells only those that move. */
static void explain_loopbody(void *ctx, irfunc *f)
{
    explanation *x = ctx;
    void (*told)(void *, irfunc *) = x->p->loopbody;
    x->p->loopbody = NULL;                                /* callees that are looked at for it have loops of their own */
    explain_form(x->p, f, x->inlined, x->ar, x->out);
    x->p->loopbody = told;
}

void ir_explain(irprog *p, irfn *fn, arena *ar, bool inlined, escnotes *out)
{
    if (fn->native || ir_isloopbody(fn) || (fn->kind != FN_DECL && fn->kind != FN_LIT && fn->kind != FN_INIT)) return;
    explanation x = { p, inlined, ar, out };
    p->loopbody = explain_loopbody;
    p->loopbodyctx = &x;
    irfunc *f = ir_lower_again(p, fn, false);
    p->loopbody = NULL;
    if (!f) return;
    explain_form(p, f, inlined, ar, out);
    ir_freefunc(f);
    irfn *w = inlined ? inl_instance(p, fn) : NULL;
    f = w ? ir_lower_again(p, w, false) : NULL;
    if (!f) return;
    explain_form(p, f, true, ar, out);
    ir_freefunc(f);
}
