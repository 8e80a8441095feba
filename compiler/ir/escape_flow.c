/* escape_flow.c - by which way what escapes does, in the words of Go's -m=2 (Go 1.26).
 *
 *     x escapes to heap in f:
 *       flow: p <- &x:
 *         from &x (address-of) at f.go:3:7
 *         from p := &x (assign) at f.go:3:4
 *       flow: {heap} <- p:
 *         from G = p (assign) at f.go:4:4
 *
 * The function and its literals are lowered once more with notes (lower_note.c) and put into one location graph, as Go does: a literal that uses a variable of
 * the function around it flows to and from that variable itself. An edge keeps the notes that lay on its way; the walk that finds out that a location
 * outlives another keeps by which edge it came; here the way is read back and told. Locations that only this compiler has, as temporaries of its own, are left out:
 * the edges into and out of one become one. What escapes is not decided here: that is said beside it, of the form that is compiled (escape_report.c).
 *
 * Loops over functions and the literals in their bodies have functions of their own that are not looked into: nothing is told of what flows inside.
 */
#include "compiler/ir/escape.h"
#include "compiler/ir/gotext.h"
#include "compiler/ir/inline_report.h"

typedef struct funcconstants { const irfunc *f; const irconstants *at; } funcconstants;

typedef struct telling { irprog *p; arena *ar; escnotes *out; inlcalls calls; VEC(funcconstants) constants; } telling;

/* ---- names ---- */

static bool is_temp(const loc *l) { return l->temp || (l->local && l->local->name && strcmp(l->local->name, "{temp}") == 0); }

/* Is l a location that Go's graph has, too? What is made for no expression, as the boxes of what a range loop assigns to an interface, is not. */
static bool is_shown(const loc *l)
{
    return (l->alloc && l->alloc->src) || l->result >= 0 || is_temp(l) || (l->local && (l->local->obj || l->local->name));
}

bool esc_isparam(const loc *l) { return l->local && l->local->isparam && l->local->obj && l->local->obj->name && strcmp(l->local->obj->name->s, "_") != 0; }

bool esc_contains(const irfn *outer, const irfn *inner)
{
    if (!inner) return false;
    for (const irfn *f = inner->outer; f; f = f->outer)
        if (f == outer) return true;
    return false;
}

static const char *text_of(const telling *t, const irval *alloc)
{
    for (int i = 0; i < t->constants.n; i++) {
        const char *constant = t->constants.at[i].f == alloc->blk->fn ? esc_constant_text(t->ar, t->constants.at[i].at, alloc) : NULL;
        if (constant) return constant;
    }
    gotext_within(&t->calls, esc_package(alloc));
    const char *s = esc_alloc_text(t->ar, alloc);
    gotext_within(NULL, NULL);
    return s;
}

static const char *name_of(const telling *t, const loc *l)
{
    if (l->local && l->local->obj && l->local->obj->name) return l->local->name ? l->local->name : l->local->obj->name->s;
    if (l->result >= 0 && l->fn) return esc_result_name(t->ar, ir_fninfo(l->fn), l->result);
    if (l->local && l->local->name) return l->local->name;
    return l->alloc && l->alloc->src ? text_of(t, l->alloc) : "{temp}";
}

static const char *place_name(const telling *t, const graph *g, int i)
{
    const loc *l = &g->locs.at[i];
    if (i == ESC_HEAP) return "{heap}";
    return l->alloc ? arena_printf(t->ar, "{storage for %s}", name_of(t, l)) : name_of(t, l);
}

pos esc_expr_place(const irval *v) { return v->inlined >= 0 ? inl_place(v->blk->fn, v->inlined) : v->src->at; }

const Package *esc_package(const irval *v)
{
    const irfunc *f = v->blk->fn;
    const Package *pkg = v->inlined >= 0 ? f->inlcalls.at[v->inlined].callee->pkg : f->fn->pkg;
    return pkg != f->fn->pkg ? pkg : NULL;
}

pos esc_loc_place(const loc *l)
{
    if (l->alloc) return esc_place(l->alloc);
    return !l->local || !l->local->obj ? 0 : l->local->inlinedat ? l->local->inlinedat : l->local->obj->at;
}

/* ---- ways ---- */

static const char *comma(const telling *t, const char *list, const char *more) { return *list ? arena_printf(t->ar, "%s, %s", list, more) : more; }

static const char *param_name(const telling *t, const irfn *callee, const Object *o)
{
    if (!o || !o->name || strcmp(o->name->s, "_") == 0) return "_";
    return callee->pkg->lazy ? arena_printf(t->ar, "%s.%s", callee->pkg->name->s, o->name->s) : o->name->s;
}

/* "p, q := &x, y" of a call that was inlined. What goes to _ is printed as 0. */
static const char *params_text(const telling *t, const irnote *n)
{
    const Type *sig = n->callee->obj ? n->callee->obj->type : n->callee->info->sig;
    int recv = sig->sig.recv != NULL, np = recv + sig->sig.nparams;
    Exprs args = { 0 };
    gotext_operands(t->ar, n->e, &args);
    const char *to = "", *from = "";
    for (int i = 0; i < np; i++) {
        const char *name = param_name(t, n->callee, i < recv ? sig->sig.recv : sig->sig.params[i - recv]);
        bool rest = sig->sig.variadic && !n->e->call.ddd && i == np - 1;
        bool any = i < args.n;
        to = comma(t, to, name);
        from = comma(t, from, strcmp(name, "_") == 0 ? "0" : rest ? any ? "... argument" : "nil" : any ? gotext_operand(t->ar, n->e, args.at[i]) : ".autotmp");
    }
    return arena_printf(t->ar, "%s := %s", to, from);
}

/* "~r0, r = p, q" of a return statement that was inlined. */
static const char *results_text(const telling *t, const irnote *n)
{
    const FuncInfo *fi = ir_fninfo(n->callee);
    const char *to = "", *from = "";
    for (int i = 0; fi && i < fi->results.n; i++) {
        const Object *o = fi->results.at[i];
        bool named = o->name && strcmp(o->name->s, "_") != 0;
        to = comma(t, to, named ? param_name(t, n->callee, o) : arena_printf(t->ar, "~r%d", i));
        if (i < n->s->ret.results.n) from = comma(t, from, gotext_expr(t->ar, n->s->ret.results.at[i]));
    }
    return arena_printf(t->ar, "%s = %s", to, from);
}

static const char *text_within(const telling *t, const loc *src, const irnote *n)
{
    if (n->text) return n->text;
    if (n->callee) return n->s ? results_text(t, n) : params_text(t, n);
    if (n->s) return gotext_stmt(t->ar, n->s);
    if (n->d) return gotext_decl(t->ar, n->d);
    if (n->o) return arena_printf(t->ar, "%s = %s", n->o->name->s, gotext_expr(t->ar, n->e));
    if (n->e) return n->rest ? "... argument" : gotext_expr(t->ar, n->e);
    return name_of(t, src);
}

static const char *note_text(const telling *t, const loc *src, const irnote *n)
{
    if (n->alloc) return text_of(t, n->alloc);
    gotext_within(&t->calls, n->in);
    const char *s = text_within(t, src, n);
    gotext_within(NULL, NULL);
    return s;
}

static void tell_notes(const telling *t, buf *b, const loc *src, const flownote *why)
{
    for (; why; why = why->next) {
        position at = diags_position(t->p->d, why->n.at);
        buf_printf(b, "\n    from %s (%s) at %s:%u:%u", note_text(t, src, &why->n), why->n.why, at.file ? at.file : "?", at.line, at.col);
    }
}

static void tell_flow(const telling *t, buf *b, const graph *g, int dst, int src, int derefs)
{
    buf_printf(b, "\n  flow: %s \xe2\x86\x90 ", place_name(t, g, dst));
    if (derefs < 0) buf_putc(b, '&');
    for (int i = 0; i < derefs; i++) buf_putc(b, '*');
    buf_printf(b, "%s:", place_name(t, g, src));
}

/* The way from location i to root, as the walk that is running has come. */
static void tell_way(const telling *t, buf *b, const graph *g, int root, int i)
{
    bool *seen = arena_array(t->ar, bool, g->locs.n);
    while (i != root) {
        const loc *src = &g->locs.at[i];
        if (seen[i]) { buf_puts(b, "\n  warning: truncated explanation due to assignment cycle; see golang.org/issue/35518"); break; }
        seen[i] = true;
        int dst = src->to, derefs = g->edges.at[src->by].derefs;
        for (int n = 0; dst != root && !is_shown(&g->locs.at[dst]) && n < g->locs.n; dst = g->locs.at[dst].to, n++) {
            int more = g->edges.at[g->locs.at[dst].by].derefs;
            derefs += more > 0 ? more : 0;
        }
        tell_flow(t, b, g, dst, i, derefs);
        for (int k = i; k != dst; k = g->locs.at[k].to) tell_notes(t, b, src, g->notes.at[g->locs.at[k].by]);
        i = dst;
    }
}

static void add(telling *t, const loc *l, buf *b)
{
    pos at = esc_loc_place(l);
    const char *text = arena_strndup(t->ar, b->p, b->n);
    buf_free(b);
    for (int i = 0; i < t->out->n; i++)
        if (t->out->at[i].at == at && strcmp(t->out->at[i].text, text) == 0) return;
    vec_push(t->ar, t->out, ((escnote){ at, text, -1 }));
}

static buf escapes(const telling *t, const loc *l)
{
    buf b = { 0 };
    buf_printf(&b, "%s escapes to heap in %s:", name_of(t, l), gotext_func(t->p, t->ar, l->fn, l->fn));
    return b;
}

void esc_tell_escape(graph *g, int root, int i)
{
    const loc *l = &g->locs.at[i];
    if (!is_shown(l) || is_temp(l) || !esc_loc_place(l)) return;
    buf b = escapes(g->tell, l);
    tell_way(g->tell, &b, g, root, i);
    add(g->tell, l, &b);
}

void esc_tell_edge(graph *g, int dst, int src, int derefs)
{
    const loc *l = &g->locs.at[src];
    if (!is_shown(l) || !esc_loc_place(l)) return;
    buf b = escapes(g->tell, l);
    tell_flow(g->tell, &b, g, dst, src, derefs);
    tell_notes(g->tell, &b, l, g->why);
    add(g->tell, l, &b);
}

void esc_tell_leak(graph *g, int root, int i, int derefs)
{
    const loc *l = &g->locs.at[i];
    buf b = { 0 };
    buf_printf(&b, "parameter %s leaks to %s for %s with derefs=%d:", name_of(g->tell, l), place_name(g->tell, g, root), gotext_func(g->tell->p, g->tell->ar, l->fn, l->fn), derefs);
    tell_way(g->tell, &b, g, root, i);
    add(g->tell, l, &b);
}

/* ---- functions ---- */

typedef VEC(irfunc *) irfuncs;

/* A literal that uses variables of the function around it. Others are functions like any, here as in Go. */
static bool is_closure(const irfn *fn) { return fn->kind == FN_LIT && !ir_isloopbody(fn) && fn->info->captures.n > 0; }

/* Lowers fn and the literals in it with notes; the literals right after what is around them, whose variables they use. */
static void lower_told(irprog *p, irfn *fn, arena *ar, irfuncs *fs)
{
    p->noting = true;
    irfunc *f = ir_lower_again(p, fn, false);
    p->noting = false;
    if (!f) return;
    vec_push(ar, fs, f);
    for (int i = 0; i < fn->inner.n; i++)
        if (is_closure(fn->inner.at[i])) lower_told(p, fn->inner.at[i], ar, fs);
}

/* "f capturing by value: x (addr=false assign=false width=8)" of each variable that the literals use. */
static void note_captures(telling *t, const irfuncs *fs)
{
    for (int i = 0; i < fs->n; i++) {
        const irfn *fn = fs->at[i]->fn, *owner;
        for (int k = 0; is_closure(fn) && k < fn->info->captures.n; k++) {
            const Object *o = fn->info->captures.at[k];
            for (owner = fn; owner && ir_fninfo(owner) != o->owner;) owner = owner->outer;
            if (!owner || !o->name) continue;
            const char *text = arena_printf(t->ar, "%s capturing by %s: %s (addr=%s assign=%s width=%llu)", gotext_func(t->p, t->ar, owner, owner), ir_byvalue(t->p, o) ? "value" : "ref",
                                            o->name->s, o->addrtaken ? "true" : "false", ir_settled(o) ? "false" : "true", (unsigned long long)type_size(t->p->types, o->type));
            vec_push(t->ar, t->out, ((escnote){ o->at, text, -2 }));
        }
    }
}

void ir_explain_flows(irprog *p, irfn *fn, arena *ar, escnotes *out)
{
    if (fn->native || is_closure(fn) || ir_isloopbody(fn) || (fn->kind != FN_DECL && fn->kind != FN_INIT && fn->kind != FN_LIT)) return;
    irfuncs fs = { 0 };
    lower_told(p, fn, ar, &fs);
    telling t = { p, ar, out, { 0 }, { 0 } };
    for (int i = 0; p->recent && i < fs.n; i++) ir_inline(fs.at[i]);
    for (int i = 0; p->recent && i < fs.n; i++) inl_told_calls(fs.at[i], ar, &t.calls);
    for (int i = 0; i < fs.n; i++) ir_dominators(fs.at[i]);
    for (int i = 0; p->recent && i < fs.n; i++) vec_push(ar, &t.constants, ((funcconstants){ fs.at[i], ir_constants(fs.at[i]) }));
    graph g = { .ar = ar, .report = true, .tell = &t };
    bool exact = p->exacttags;
    p->exacttags = true;
    p->tagwork = 0;
    if (fs.n) esc_solve_told(&g, fs.at, fs.n);
    p->exacttags = exact;
    note_captures(&t, &fs);
    for (int i = 0; i < fs.n; i++) ir_freefunc(fs.at[i]);
}
