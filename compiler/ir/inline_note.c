/* inline_note.c - why values are what they are where calls were inlined, for reports of escape analysis.
 *
 * To Go's compiler an inlined call is two assignments, "p, q := &x, y" and "~r0 = p", around the statements of the body, all at the place of the call that is in the source.
 * Here they are notes: what was passed as a "call parameter" goes to the parameters of the body, and what was the value of a "return" goes to the results. Names of another package
 * bear that's name, also within the statements.
 */
#include "compiler/ir/escape.h"
#include "compiler/ir/inline_note.h"
#include "compiler/ir/inline_report.h"

irfunc *inl_noted_body(irprog *p, irfn *callee)
{
    p->noting = true;
    irfunc *f = ir_lower_again(p, callee, true);
    p->noting = false;
    return f;
}

static const Package *foreign(const irfunc *f, const irfn *fn) { return fn->pkg != f->fn->pkg ? fn->pkg : NULL; }

static const Package *package_of(const irfunc *f, const irval *v) { return v->inlined < 0 ? NULL : foreign(f, f->inlcalls.at[v->inlined].callee); }

/* The note that v, an operand of the call e, was given as such. */
static irnote *parameter_note(irval *v, const Expr *e)
{
    for (; v->nargs > 0; v = v->args[0]) {
        bool on = v->op == IR_COPY || v->op == IR_LOAD || v->op == IR_BYVAL || v->op == IR_PTRADD;
        if (!on) return NULL;
        irnote *n = v->op == IR_COPY && v->aux2 ? (irnote *)v->ptr : NULL;
        if (n && n->e == e && strcmp(n->why, "call parameter") == 0) return n;
    }
    return NULL;
}

void inl_note_params(irfunc *f, irval *call, const irfn *callee)
{
    for (uint32_t i = 0; call->src && i < call->nargs; i++) {
        irnote *n = parameter_note(call->args[i], call->src);
        if (!n) continue;
        n->why = "assign-pair";
        n->callee = callee;
        n->in = package_of(f, call);
        n->at = call->inlined < 0 ? call->at : inl_place(f, call->inlined);
    }
}

void inl_note_copied(irfunc *f, irval *copy, const irfn *callee)
{
    irnote *n = arena_new(f->ar, irnote);
    *n = *(const irnote *)copy->ptr;
    copy->ptr = n;
    n->at = inl_place(f, copy->inlined);
    n->in = foreign(f, callee);
    if (strcmp(n->why, "return") != 0) return;
    n->why = "assign-pair";
    n->callee = callee;
}

void inl_note_local(irfunc *f, irlocal *l, int inlined, const irfn *callee)
{
    const Package *pkg = foreign(f, callee);
    if (pkg && l->obj && l->obj->name) l->name = arena_printf(f->ar, "%s.%s", pkg->name->s, l->obj->name->s);
    l->inlinedat = inl_place(f, inlined);
}

const char *inl_result_name(irfunc *f, const irfn *callee, int i)
{
    const FuncInfo *fi = ir_fninfo(callee);
    const sym *name = fi ? fi->results.at[i]->name : NULL;
    return name && strcmp(name->s, "_") != 0 ? NULL : arena_printf(f->ar, "~r%d", i);       /* one with a name is a variable of the body */
}
