/* lower_note.c - why values are what they are, for reports of escape analysis (gol build -m=2).
 *
 * Go's compiler tells by which way a value escapes in terms of the source: "from &x (address-of)", "from p := &x (assign)". Where a function is lowered for
 * that (irprog.noting), each step that Go tells of becomes a COPY which bears an irnote, put around the pointers of the step's value; flow() of escape.c collects
 * them on its way. Variables are then locals always, one each, also those that closures use, as in Go's location graph. Such a form is only looked at, never run.
 *
 * A literal that is built in place is no value: what its elements are noted with besides, of the literals around them and the statement, stands in L->around.
 */
#include "compiler/ir/lower.h"

static irval *copy(lower *L, irval *p, const irnote *n)
{
    irval *c = OP(L, IR_COPY, IT_PTR, 1, p);
    irnote *own = arena_new(L->ar, irnote);
    *own = *n;
    c->aux2 = 1;
    c->ptr = own;
    return c;
}

val lo_noted(lower *L, val v, const irnote *n)
{
    if (!L->p->noting) return v;
    if (v.kind == V_MEM) return lo_memval(lo_at(copy(L, lo_addrp(L, v.a), n)));
    for (int i = 0; v.kind == V_LEAF && i < v.n; i++)
        if (v.v[i] && v.v[i]->type == IT_PTR && v.v[i]->op != IR_NIL) v.v[i] = copy(L, v.v[i], n);
    return v;
}

val lo_noted_around(lower *L, val v)
{
    for (const around *a = L->around; a; a = a->out) v = lo_noted(L, v, &a->n);
    return v;
}

addr lo_shown_temp(lower *L, irval *p)
{
    irlocal *l = lo_tempk(L, TY_UNSAFEPTR);
    l->name = "{temp}";
    lo_st(L, lo_of(l), 0, p);
    return lo_of(l);
}

irnote lo_assignment(Stmt *s, const char *why)
{
    bool op = s->kind == S_ASSIGN || s->kind == S_DEFINE || s->kind == S_ASSIGNOP;
    return (irnote){ .why = why, .s = s, .at = op ? s->assign.oppos : s->kind == S_RANGE ? s->range.at : s->at };
}
