/* lower_rangefunc.c - loops over functions.
 *
 *     for k, v := range f { body }      becomes      f(func(k K, v V) bool { body; return true })
 *
 * The body is a function of its own that captures what it uses of the functions around it. What leaves it (break, return, goto, and branches to statements
 * further out) makes it return false; where to go on then is said by a number in the hidden variable `next` of the function around all such
 * loops. Behind the call stands a test of `next` for each way out that the body uses: a target that is reached there is jumped to;
 * else, inside of another such body, that one is left in turn with `next` unchanged. Results of a return are stored in the function's result
 * variables first. defer acts on the frame of the function around, which its hidden variable `frame` names; recover() does not, as in gc, and
 * so recovers nothing.
 *
 * Each loop has a hidden variable `state` (enum loop_state) by which misuse is found: the body called when it runs already, has returned false or panicked, or when the loop is
 * over; an iterator that returns though the body panicked. The texts are the run time's (OP_RT_PANICRANGE).
 *
 * The body is lowered at once, while the function around it is, each time that is lowered, and never by itself: only then it is known which ways out it uses. What variables are bound to
 * (Object.low) is the body's meanwhile, and restored after it.
 */
#include "compiler/ir/lower.h"

lower *lo_aroundloops(lower *L)
{
    while (L->loop) L = L->loop->outer;
    return L;
}

static addr hidden(lower *L, Object *o) { return lo_varplace(L, o).a; }

static void set_state(lower *L, Stmt *loop, int state) { lo_st(L, hidden(L, loop->range.state), 0, lo_i64(L, state)); }

static void panic_range(lower *L, irval *state)
{
    lo_rt(L, RTC_PANICRANGE, IT_VOID, 1, state);
    lo_unreach(L);
}

/* ---- the body ---- */

static void body_returns(lower *L, int state, bool more)
{
    set_state(L, L->info->range, state);
    carg r = { lo_leaf(lo_int(L, IT_BOOL, more)), L->t->typ[TY_BOOL] };
    lo_ret(L, &r, 1);
}

static void check_state(lower *L, Stmt *s)
{
    irblock *bad = lo_block(L), *good = lo_block(L);
    irval *st = lo_ld(L, hidden(L, s->range.state), 0, IT_I64);
    lo_br(L, OP(L, IR_EQ, IT_BOOL, 2, st, lo_i64(L, LOOP_READY)), good, bad, 1);
    lo_set(L, bad);
    set_state(L, s, LOOP_RUNNING);
    panic_range(L, st);
    lo_set(L, good);
    set_state(L, s, LOOP_RUNNING);
}

/* Gives the parameters to the loop's variables, unless they are the parameters. */
static void assign_vars(lower *L, Stmt *s)
{
    FuncInfo *fi = L->info;
    val v[2] = { { V_NONE }, { V_NONE } };
    Type *t[2] = { NULL, NULL };
    Object *own[2] = { s->range.kobj, s->range.vobj };
    bool assigns = false;
    for (int i = 0; i < fi->params.n; i++) {
        Object *o = fi->params.at[i];
        if (o == own[i]) continue;
        v[i] = lo_varplace(L, o);
        t[i] = o->type;
        assigns = true;
    }
    if (assigns && (s->range.key || s->range.val) && !(s->range.define && own[0] && own[0]->owner)) lo_rangevars(L, s, v[0], t[0], v[1], t[1]);
}

void lo_loopbody(lower *L)
{
    rangefn *r = L->fn->low;
    Stmt *s = r->s;
    L->loop = r;
    check_state(L, s);
    assign_vars(L, s);
    irblock *brk = lo_block(L), *cont = lo_block(L);
    jumptarget j;
    L->labeled = r->labeled;
    lo_pushjump(L, &j, s, brk, cont);
    lo_stmts(L, &s->range.body->list);
    L->at = s->range.body->rbrace;
    lo_jump(L, cont);
    L->jumps = j.up;
    if (cont->preds.n) {
        lo_set(L, cont);
        body_returns(L, LOOP_READY, true);
    }
    if (brk->preds.n) {
        lo_set(L, brk);
        body_returns(L, LOOP_DONE, false);
    }
}

/* ---- ways out ---- */

static bool has_target(lower *L, Stmt *s)
{
    if (s->kind == S_GOTO) {
        if (!L->loop) return true;
        Block *b = L->loop->s->range.body;
        pos at = s->branch.target ? s->branch.target->labeled.labelpos : s->at;
        return at > b->lbrace && at < b->rbrace;
    }
    if (s->kind == S_FALLTHROUGH || !s->branch.label) return true;
    for (jumptarget *j = L->jumps; j; j = j->up) {
        if (s->kind == S_CONTINUE && !j->cont) continue;
        if ((j->labeled && (j->labeled == s->branch.target || j->labeled->labeled.label == s->branch.label)) || (s->branch.target && j->s == s->branch.target)) return true;
    }
    return false;
}

bool lo_leavesloop(lower *L, Stmt *branch) { return !has_target(L, branch); }

static bool same_way(const Stmt *a, const Stmt *b)
{
    if (!a || !b) return a == b;
    return a->kind == b->kind && a->branch.target == b->branch.target && a->branch.label == b->branch.label;
}

static void leave_with(lower *L, loopexit e)
{
    rangefn *r = L->loop;
    bool known = false;
    for (int i = 0; i < r->exits.n; i++) known |= r->exits.at[i].code == e.code;
    if (!known) vec_push(r->outer->ar, &r->exits, e);      /* outlives the lowering of the body */
    body_returns(L, LOOP_DONE, false);
}

void lo_exitloop(lower *L, Stmt *branch)
{
    lower *root = lo_aroundloops(L);
    loopexit e = { 0, branch };
    for (int i = 0; i < L->loop->exits.n; i++)
        if (same_way(L->loop->exits.at[i].branch, branch)) e.code = L->loop->exits.at[i].code;
    if (!e.code) e.code = branch ? ++root->nexits : -1;
    lo_st(L, hidden(L, root->info->next), 0, lo_i64(L, e.code));
    leave_with(L, e);
}

/* Behind the loop. */
static void go_on(lower *L, loopexit e)
{
    bool here = e.branch ? has_target(L, e.branch) : !L->loop;
    if (!here) { leave_with(L, e); return; }
    if (!e.branch) { lo_return(L); return; }
    lo_st(L, hidden(L, lo_aroundloops(L)->info->next), 0, lo_i64(L, 0));
    lo_branch(L, e.branch);
}

static void take_exits(lower *L, rangefn *r)
{
    if (r->exits.n == 0) return;
    irblock *done = lo_block(L), *some = lo_block(L);
    irval *next = lo_ld(L, hidden(L, lo_aroundloops(L)->info->next), 0, IT_I64);
    lo_br(L, OP(L, IR_EQ, IT_BOOL, 2, next, lo_i64(L, 0)), done, some, 0);
    lo_set(L, some);
    for (int i = 0; i < r->exits.n; i++) {
        irblock *here = lo_block(L), *other = i + 1 < r->exits.n ? lo_block(L) : done;
        lo_br(L, OP(L, IR_EQ, IT_BOOL, 2, next, lo_i64(L, r->exits.at[i].code)), here, other, 0);
        lo_set(L, here);
        go_on(L, r->exits.at[i]);
        lo_set(L, other);
    }
    lo_set(L, done);
}

/* ---- the loop ---- */

static void lower_body_now(lower *L, irfn *fn, FuncInfo *fi)
{
    bool noting = L->p->noting;
    L->p->noting = false;                                 /* reports of ways do not look into it */
    void **low = arena_array(L->ar, void *, fi->captures.n + 1);
    for (int i = 0; i < fi->captures.n; i++) low[i] = fi->captures.at[i]->low;
    if (L->again || fn->state >= FN_LOWERED) {                     /* only to see which ways out it uses */
        irfunc *f = ir_lower_again(L->p, fn, false);
        if (f && L->p->loopbody) L->p->loopbody(L->p->loopbodyctx, f);
        if (f) ir_freefunc(f);
    } else {
        ir_lower(L->p, fn);
    }
    if (fn->state == FN_LOWERED && fn->ir && L->p->check && !L->p->failed) {
        buf why = { 0 };
        if (!ir_verify(fn->ir, &why)) lo_fail(L, arena_printf(L->p->ar, "internal error: IR broken after lowering: %s", buf_cstr(&why)));
        buf_free(&why);
    }
    for (int i = 0; i < fi->captures.n; i++) fi->captures.at[i]->low = low[i];
    fn->low = NULL;
    L->p->noting = noting;
}

void lo_rangefunc(lower *L, Stmt *s, Stmt *labeled)
{
    FuncInfo *fi = s->range.fn;
    lower *root = lo_aroundloops(L);
    L->labeled = NULL;
    rangefn *r = arena_new(L->ar, rangefn);
    *r = (rangefn){ .outer = L, .s = s, .labeled = labeled };
    irfn *fn = lo_innerfn(L, FN_LIT, arena_printf(L->p->ar, "%s-range%d", root->fn->name, ++root->nrange), fi->sig);
    fn->info = fi;
    fn->low = r;
    lo_declare_as(L, s->range.state, lo_leaf(lo_i64(L, LOOP_READY)));
    Type *ft = under(s->range.x->type)->sig.params[0]->type;
    Expr *body = arena_new(L->ar, Expr), *call = arena_new(L->ar, Expr);
    *body = (Expr){ .kind = X_FUNCLIT, .mode = M_VALUE, .at = s->at, .type = ft };
    lo_keep(L, body, lo_leaf(lo_closure(L, fn, fi, body)));
    *call = (Expr){ .kind = X_CALL, .mode = M_NOVALUE, .at = s->at };
    call->call.fun = s->range.x;
    call->call.ck = CK_CALL;
    vec_push(L->ar, &call->call.args, body);
    lower_body_now(L, fn, fi);
    if (L->p->failed) return;
    Type **ts;
    int n;
    lo_call(L, call, &ts, &n);
    L->at = s->at;
    irblock *bad = lo_block(L), *good = lo_block(L);
    irval *st = lo_ld(L, hidden(L, s->range.state), 0, IT_I64);
    lo_br(L, OP(L, IR_EQ, IT_BOOL, 2, st, lo_i64(L, LOOP_RUNNING)), bad, good, -1);
    lo_set(L, bad);
    panic_range(L, lo_i64(L, LOOP_SWALLOWED));
    lo_set(L, good);
    set_state(L, s, LOOP_EXHAUSTED);
    take_exits(L, r);
}
