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

void lo_remark(lower *L, pos at, Stmt *self)
{
    if (L->p->telling) vec_push(L->ar, &L->f->remarks, ((irremark){ at, self, -1 }));
}

/* Go's rule by which x, an integer, is sure to be below n: by its type, or by the operator that made it. */
static bool is_below(const lower *L, Expr *x, int64_t n)
{
    x = unparen(x);
    Type *t = under(x->type);
    int64_t k;
    int bits = 8 * (int)type_size(L->t, t);
    bool issigned = t->kind >= TY_INT && t->kind <= TY_INT64;
    if (x->kind == X_BINARY) {
        Expr *y = x->op == T_AND && x->bin.x->mode == M_CONST ? x->bin.x : x->bin.y;
        bool known = y->mode == M_CONST && y->cv && const_int64(y->cv, &k);
        uint64_t rest = bits < 64 ? ((uint64_t)1 << bits) - 1 : UINT64_MAX;
        if (known && x->op == T_AND && k >= 0 && k < n) return true;
        if (known && x->op == T_ANDNOT && (~(uint64_t)k & (issigned ? UINT64_MAX : rest)) < (uint64_t)n) return true;
        if (known && !issigned && x->op == T_REM && k >= 0 && k <= n) return true;
        for (; known && !issigned && x->op == T_QUO && bits > 0 && k >= 2; k >>= 1) bits--;
        if (known && !issigned && x->op == T_SHR) bits = k > bits ? 0 : bits - (int)k;
    }
    return !issigned && bits <= 62 && (int64_t)1 << bits <= n;
}

void lo_remark_index(lower *L, Expr *e, int64_t n)
{
    Expr *x = e->index.index.at[0];
    if (L->p->telling && x->mode != M_CONST && is_below(L, x, n)) lo_remark(L, e->at, NULL);
}
