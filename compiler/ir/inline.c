/* inline.c - puts the bodies of small functions in place of calls to them.
 *
 * Works on lowering's form, where everything is a memory local, so copying a body is copying blocks, values and locals: parameters
 * become the call's operands, results become locals, RET stores them and jumps on. The caller's block is cut in two at the call. What is passed as memory (arrays,
 * large structs) is copied where the call stood, to a variable that was the callee's parameter, and where RET stood to the result.
 *
 * A function can be inlined when Go's rule says that it is small (inline_cost.c; of standard packages, where that would mean to check bodies that are never used,
 * the number of its operations), has no defer, recover or goroutine of its own (their meaning depends on the frame), and what is passed as memory would not make the caller's frame
 * much larger. A func literal can be where the closure that is called is made in the same function and so known; its body then reads what it has captured from that. It is lowered for this once more, into the batch's arena (irfn.inl): the function itself is optimised in
 * place, or long since code, or never called by itself. Chains of inlining end at a depth, never enter a function twice, and the caller may
 * grow only so far.
 */
#include "compiler/ir/inline_note.h"
#include "compiler/ir/passes.h"
#include "compiler/ir/stdinline.h"

enum { MAXOPS = 24, MAXBLOCKS = 14, MAXDEPTH = 5, MAXGROWTH = 4000 };
enum { MAXEXPRS = 56, MAXTEXT = 240 };
enum { MAXMEMORY = 1024, MAXMEMORIES = 8192 };     /* slots of what is passed as memory: of a callee, and of all that come to a caller */
enum { MAXLIGHT = 50, MAXLIGHTOPS = 60 };      /* Go's cost of a standard function, and our operations */

/* Operations that cost nothing in the VM are not counted. */
static bool counts(int op)
{
    switch (op) {
    case IR_CONST: case IR_FCONST: case IR_NIL: case IR_ADDR: case IR_FUNC: case IR_LOCAL: case IR_PARAM: case IR_VARDEF: case IR_JUMP:
    case IR_PTRADD: case IR_NILCHECK: case IR_RES: case IR_GLOBAL: case IR_UNREACH:
        return false;
    }
    return true;
}

static bool forbidden(int op)
{
    switch (op) {
    case IR_DEFER: case IR_RUNDEFERS: case IR_RECOVER: case IR_FRAME: case IR_DEFERAT: case IR_GO:
        return true;
    }
    return false;
}

/* Slots of what is passed as memory: as many more has the frame of a caller. */
static int memory_slots(const irfunc *f)
{
    int n = 0;
    for (int i = 0; i < f->nres; i++) n += f->restypes[i] == IT_MEM;
    for (int i = 0; i < f->nargs; i++) n += f->argtypes[i] == IT_MEM;
    return n;
}

/* limit: of operations; 0: it is small by Go's rule. */
static bool inlinable(const irfunc *f, int limit)
{
    if (f->hasdefer || f->hasrecover || (f->needctx && f->fn->kind != FN_LIT)) return false;
    if (limit && f->blocks.n > MAXBLOCKS) return false;
    if (memory_slots(f) > MAXMEMORY) return false;
    int n = 0;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) {
            if (forbidden(v->op)) return false;
            /* calls weigh more: a wrapper around one call is worth it, a sequence of calls is not */
            n += v->op == IR_CALL || v->op == IR_CALLC || v->op == IR_CALLI ? 12 : counts(v->op);
            if (limit && n > limit) return false;
        }
    return true;
}

/* ---- copying ---- */

typedef struct copier {
    irfunc *from, *to;
    const irfn *callee;
    irlocal **locals;
    bool *defined;         /* those that have a VARDEF */
    irblock **blocks;
    irval **params;        /* by slot: the call's operands */
    irval *ctx;            /* the closure that is called */
    irlocal **results;     /* by slot: where RET stores */
    irval **closures;      /* by slot: the closures that it returns instead: what calls them sees which they are */
    irblock *next;         /* where RET goes on */
    int inlbase;           /* index of the inlined call's node */
} copier;

/* Not a parameter or result of the function it comes to: the call may be in a loop, whose every turn has its own. */
static irlocal *copy_local(irfunc *to, irlocal *l)
{
    irlocal *n = ir_newlocal(to, l->name, l->obj, l->rt);
    n->isvolatile = l->isvolatile;
    n->captured = l->captured;
    n->loopdepth = l->loopdepth;
    n->at = l->at;
    return n;
}

static int copy_inl(copier *c, int inlined)
{
    return inlined < 0 ? c->inlbase : c->inlbase + 1 + inlined;
}

static int slots_of(const irval *operand) { return operand->op == IR_BYVAL ? (int)operand->imm : 1; }

/* to, a variable of the type of what is at p, which begins with it. Nothing comes between, so it need not be cleared if all its words are set. Where it begins; results outlive
 * the inlined body they come from, and begin in none. */
static irval *begin_with(irblock *b, irlocal *to, irval *p)
{
    irval *d = ir_append(b, IR_VARDEF, IT_VOID, 0), *a = ir_append(b, IR_LOCAL, IT_PTR, 0);
    d->local = a->local = to;
    d->imm = to->rt->size % 8 == 0;
    irval *m = ir_append(b, IR_MOVE, IT_VOID, 2, a, p);
    m->imm = (int64_t)to->rt->size;
    m->ptr = to->rt->ptrdata ? to->rt : NULL;
    return d;
}

static void copy_return(copier *c, irblock *b, irval *v)
{
    for (int i = 0, slot = 0; i < (int)v->nargs; slot += slots_of(v->args[i++])) {
        irval *x = v->args[i];
        if (c->closures[slot]) {
            c->closures[slot] = x->scratch;
        } else if (x->op == IR_BYVAL) {
            begin_with(b, c->results[slot], x->args[0]->scratch);
            ir_remove(x->scratch);
        } else {
            irval *a = ir_append(b, IR_LOCAL, IT_PTR, 0);
            a->local = c->results[slot];
            ir_append(b, IR_STORE, IT_VOID, 2, a, (irval *)x->scratch);
        }
    }
    ir_jump(b, c->next);
}

/* With notes, a literal's body mentions variables of the function around it. */
static irlocal *local_of(const copier *c, irlocal *l)
{
    return l->id < (uint32_t)c->from->locals.n && c->from->locals.at[l->id] == l ? c->locals[l->id] : l;
}

static void copy_value(copier *c, irblock *b, irval *v)
{
    if (v->op == IR_PARAM) {
        v->scratch = c->params[v->imm];
        return;
    }
    if (v->op == IR_CTX) {
        v->scratch = c->ctx;
        return;
    }
    if (v->op == IR_RET) {
        copy_return(c, b, v);
        return;
    }
    irval *args[8], **at = v->nargs <= 8 ? args : arena_array(c->to->ar, irval *, v->nargs);
    for (uint32_t i = 0; i < v->nargs; i++) at[i] = v->args[i]->scratch;
    irval *n = ir_appendn(b, v->op, v->type, at, (int)v->nargs);
    n->flags = v->flags;
    n->imm = v->imm;
    n->ptr = v->ptr;
    n->aux2 = v->aux2;
    n->at = v->at;
    n->src = v->src;
    n->inlined = copy_inl(c, v->inlined);
    if (v->op == IR_LOCAL || v->op == IR_VARDEF) n->local = local_of(c, v->local);
    if (v->op == IR_VARDEF) c->defined[v->local->id] = true;
    if (c->to->noted && v->op == IR_COPY && v->aux2) inl_note_copied(c->to, n, c->callee);
    v->scratch = n;
}

typedef VEC(irblock *) irblocks;

/* The blocks that can be reached, each behind those that dominate it: lowering makes them in another order, and a value's operands have to be copied before it. */
static void dominators_first(const irfunc *f, arena *ar, irblocks *out)
{
    irblocks todo = { 0 };
    for (int i = 0; i < f->blocks.n; i++) f->blocks.at[i]->scratch = NULL;
    vec_push(ar, &todo, f->blocks.at[0]);
    while (todo.n) {
        irblock *b = todo.at[--todo.n];
        if (b->scratch) continue;
        b->scratch = b;
        vec_push(ar, out, b);
        for (int k = b->nsuccs; k-- > 0;)
            if (!b->succs[k]->scratch) vec_push(ar, &todo, b->succs[k]);
    }
}

static void copy_body(copier *c)
{
    irfunc *f = c->from;
    irblocks from = { 0 };
    dominators_first(f, c->to->ar, &from);
    c->locals = arena_array(c->to->ar, irlocal *, f->locals.n + 1);
    c->defined = arena_array(c->to->ar, bool, f->locals.n + 1);
    c->blocks = arena_array(c->to->ar, irblock *, from.n + 1);
    for (int i = 0; i < f->locals.n; i++) {
        c->locals[i] = copy_local(c->to, f->locals.at[i]);
        if (c->to->noted) inl_note_local(c->to, c->locals[i], c->inlbase, c->callee);
    }
    for (int i = 0; i < from.n; i++) {
        c->blocks[i] = ir_newblock(c->to);
        c->blocks[i]->cold = from.at[i]->cold;
        from.at[i]->scratch = c->blocks[i];
    }
    for (int i = 0; i < from.n; i++) {
        irblock *b = from.at[i];
        for (irval *v = b->first; v; v = v->next) copy_value(c, c->blocks[i], v);
        for (int k = 0; k < b->nsuccs; k++) ir_addsucc(c->blocks[i], b->succs[k]->scratch);
    }
}

/* ---- inlining one call ---- */

static const rtype *layout_of(irprog *p, int irtype)
{
    static const uint8_t kind[] = { [IT_BOOL] = TY_BOOL, [IT_I8] = TY_INT8, [IT_I16] = TY_INT16, [IT_I32] = TY_INT32, [IT_I64] = TY_INT64,
                                    [IT_U8] = TY_UINT8, [IT_U16] = TY_UINT16, [IT_U32] = TY_UINT32, [IT_U64] = TY_UINT64,
                                    [IT_F32] = TY_FLOAT32, [IT_F64] = TY_FLOAT64, [IT_PTR] = TY_UNSAFEPTR };
    return ir_rtype(p, p->types->typ[kind[irtype]]);
}

/* Cuts b before v: what stands before it moves to a new block, which takes b's place; b begins with v. Moving the head rather than the tail
 * keeps many calls in one block linear: each value moves once. */
static irblock *split_before(irblock *b, irval *v)
{
    irfunc *f = b->fn;
    irblock *h = ir_newblock(f);
    h->cold = b->cold;
    if (v->prev) {
        h->first = b->first;
        h->last = v->prev;
        h->last->next = NULL;
    }
    v->prev = NULL;
    b->first = v;
    for (irval *x = h->first; x; x = x->next) x->blk = h;
    __typeof__(h->preds) preds = b->preds;
    b->preds = h->preds;
    h->preds = preds;
    for (int i = 0; i < h->preds.n; i++)
        for (int k = 0; k < h->preds.at[i]->nsuccs; k++)
            if (h->preds.at[i]->succs[k] == b) h->preds.at[i]->succs[k] = h;
    if (f->deferret == b) f->deferret = h;
    if (f->blocks.at[0] == b) {
        f->blocks.at[0] = h;
        f->blocks.at[f->blocks.n - 1] = b;
    }
    return h;
}

static irval *through_copies(irval *v)
{
    while (v->op == IR_COPY && v->aux2 == 0) v = v->args[0];
    return v;
}

static bool is_closure(irval *v)
{
    v = through_copies(v);
    return v->op == IR_FUNC || (v->op == IR_NEW && v->aux2 == 1);
}

/* Of a function that returns in one place, that, if it returns a closure; NULL. */
static const irval *returns_closure(const irfunc *f)
{
    const irval *ret = NULL;
    for (int i = 0; i < f->blocks.n; i++) {
        const irval *v = f->blocks.at[i]->last;
        if (!v || v->op != IR_RET) continue;
        if (ret) return NULL;
        ret = v;
    }
    for (uint32_t i = 0; ret && i < ret->nargs; i++)
        if (is_closure(ret->args[i])) return ret;
    return NULL;
}

/* The result values of the call, which follow it, become loads of the result locals, or the closures; addresses of results, those of the locals. */
static void replace_results(irval *call, irlocal **results, irval **closures)
{
    for (irval *v = call->next; v && call->uses > 0; v = v->next) {
        if ((v->op != IR_RES && v->op != IR_RESADDR) || v->args[0] != call) continue;
        int k = (int)v->imm;
        if (closures[k]) {
            v->op = IR_COPY;
            v->imm = 0;
            ir_setarg(v, 0, closures[k]);
            continue;
        }
        irval *a = ir_insert_before(v, IR_LOCAL, IT_PTR, 0, NULL);
        a->local = results[k];
        v->op = v->op == IR_RES ? IR_LOAD : IR_COPY;
        v->imm = 0;
        ir_setarg(v, 0, a);
    }
}

static int add_inl(irfunc *f, irval *call, irfn *callee, const irfunc *cf)
{
    position at = diags_position(f->prog->d, call->at);
    int base = f->inls.n;
    vec_push(f->ar, &f->inls, ((rt_inl){ callee->name, callee->rf->file, call->inlined, (int32_t)at.line }));
    vec_push(f->ar, &f->inlcalls, ((inlcall){ call->at, callee, call->op == IR_CALLC ? through_copies(call->args[0])->inlined : -1 }));
    for (int i = 0; i < cf->inls.n; i++) {
        rt_inl n = cf->inls.at[i];
        n.parent = n.parent < 0 ? base : base + 1 + n.parent;
        vec_push(f->ar, &f->inls, n);
        inlcall in = cf->inlcalls.at[i];
        in.made = in.made < 0 ? base : base + 1 + in.made;
        vec_push(f->ar, &f->inlcalls, in);
    }
    for (int i = 0; i < cf->remarks.n; i++) {
        irremark r = cf->remarks.at[i];
        r.inlined = r.inlined < 0 ? base : base + 1 + r.inlined;
        vec_push(f->ar, &f->remarks, r);
    }
    for (int i = 0; i < cf->stdcalls.n; i++) {
        irstdcall c = cf->stdcalls.at[i];
        c.inlined = c.inlined < 0 ? base : base + 1 + c.inlined;
        vec_push(f->ar, &f->stdcalls, c);
    }
    return base;
}

/* By slot. */
static irlocal **new_results(irfunc *f, const irfunc *callee, const irfn *fn)
{
    irlocal **at = arena_array(f->ar, irlocal *, callee->nres + 1);
    for (int i = 0, slot = 0; i < callee->nresults; i++) {
        Type *t = callee->results[i];
        const irflat *fl = ir_flatten(f->prog, t);
        const char *name = f->noted ? inl_result_name(f, fn, i) : NULL;
        if (fl->mem && fl->nslots) at[slot] = ir_newlocal(f, name, NULL, ir_rtype(f->prog, t));
        for (int k = 0; !fl->mem && k < fl->nslots; k++) at[slot + k] = ir_newlocal(f, name, NULL, layout_of(f->prog, callee->restypes[slot + k]));
        for (int k = 0; k < fl->nslots; k++)
            if (at[slot + k]) at[slot + k]->ofcall = callee->nresults == 1;
        slot += fl->nslots;
    }
    return at;
}

static void find_closures(copier *c)
{
    const irval *ret = c->to->noted ? NULL : returns_closure(c->from);      /* with notes, the way by the result is told */
    c->closures = arena_array(c->to->ar, irval *, c->from->nres + 1);
    for (int i = 0, slot = 0; ret && i < (int)ret->nargs; slot += slots_of(ret->args[i++]))
        if (is_closure(ret->args[i])) c->closures[slot] = ret->args[i];
}

static void take_params(copier *c, irval **operands, int n)
{
    c->params = arena_array(c->to->ar, irval *, c->from->nargs + 1);
    for (int i = 0, slot = 0; i < n; slot += slots_of(operands[i++])) c->params[slot] = operands[i];
}

/* The callee's variables begin at the end of head, where the call stood, or at the beginning of the body: a fresh set of them for each time through. What begins inside is
 * fresh there. */
static void begin_locals(copier *c, irblock *head)
{
    for (int i = 0; i < c->from->locals.n; i++) {
        int slot = c->from->locals.at[i]->argslot;
        if (slot >= 0) {
            begin_with(head, c->locals[i], c->params[slot]->args[0])->inlined = c->inlbase;
        } else if (!c->defined[i]) {
            irval *d = ir_insert_before(c->blocks[0]->first, IR_VARDEF, IT_VOID, 0, NULL);
            d->local = c->locals[i];
            d->inlined = c->inlbase;                  /* where it stands may be inside of a body inlined into this one */
        }
    }
}

static void remove_call(irval *call)
{
    for (uint32_t i = 0; i < call->nargs; i++)
        if (call->args[i]->op == IR_BYVAL) ir_remove(call->args[i]);
    ir_remove(call);
}

/* cf: its body. */
static void inline_call(irfunc *f, irval *call, irfn *callee, irfunc *cf)
{
    irblock *b = call->blk, *head = split_before(b, call);
    copier c = { .from = cf, .to = f, .callee = callee, .next = b, .inlbase = add_inl(f, call, callee, cf), .results = new_results(f, cf, callee) };
    if (f->noted) inl_note_params(f, call, callee);
    int closure = call->op == IR_CALLC;
    if (closure) c.ctx = call->args[0];
    take_params(&c, call->args + closure, (int)call->nargs - closure);
    find_closures(&c);
    copy_body(&c);
    begin_locals(&c, head);
    replace_results(call, c.results, c.closures);
    remove_call(call);
    ir_jump(head, c.blocks[0]);
}

/* ---- choosing ---- */

static bool in_chain(irfunc *f, int inlined, const irfn *callee, int *depth)
{
    for (*depth = 0; inlined >= 0; inlined = f->inls.at[inlined].parent, ++*depth)
        if (f->inls.at[inlined].name == callee->name) return true;
    return f->fn == callee;
}

/* Most functions are larger than what can be inlined: that is seen without lowering them, from the number of their expressions or, before
 * a lazy one is parsed, from the length of its text. */
static bool may_be_small(const FuncDecl *d)
{
    if (d->body) return d->nexprs <= MAXEXPRS && !(d->info && (d->info->hasdefer || d->info->hasrecover));
    return d->bodyend - d->bodyoff <= MAXTEXT;
}

/* A standard function that Go inlines without much ado, or that returns a function: mostly one that makes what it returns, which then may stay in the caller's frame.
 * gol's body is another than Go's, so it is still looked at, with a wider limit. */
/* What has not been looked at yet has no type. */
static bool returns_function(const Object *f)
{
    const Type *t = f->type;
    return t && t->kind == TY_SIGNATURE && t->sig.nresults == 1 && type_under(t->sig.results[0]->type)->kind == TY_SIGNATURE;
}

static bool is_light(const irfn *callee)
{
    stdinline std;
    const Object *f = callee->obj;
    if (!f || !stdinline_rules(f)) return false;
    if (returns_function(f)) return true;
    return stdinline_find(f, &std) && std.cost != 0 && std.cost <= MAXLIGHT;
}

/* Such a body is compiled with its own function, not with those that this one would be copied to. */
static bool has_loopbody(const irfn *fn)
{
    for (int i = 0; i < fn->inner.n; i++)
        if (ir_isloopbody(fn->inner.at[i])) return true;
    return false;
}

static bool is_literal(const irfn *fn) { return fn->kind == FN_LIT && fn->info && fn->info->lit; }

static bool has_calls(irfunc *f)
{
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next)
            if (v->op == IR_CALL || v->op == IR_CALLC || v->op == IR_CALLI) return true;
    return false;
}

bool ir_caninline(irprog *p, irfn *callee)
{
    bool lit = is_literal(callee);
    if (callee->inl) return true;
    if ((callee->kind != FN_DECL && !lit) || callee->native || callee->noinline_ || callee->replaceable || callee->inlrefused) return false;
    FuncDecl *d = callee->obj ? callee->obj->func : NULL;
    const inlcost *x = lit ? inl_costlit(p, callee->info) : d && callee->pkg && !callee->pkg->lazy ? inl_cost(p, callee->obj) : NULL;
    bool counted = x && !x->why && x->cost <= (lit ? INL_ONCEBUDGET : INL_BUDGET);
    bool light = !lit && is_light(callee);
    irfunc *f = (x ? counted : d && (light || may_be_small(d))) ? ir_lower_again(p, callee, true) : NULL;
    if (!f || has_loopbody(callee) || !inlinable(f, counted ? 0 : light ? MAXLIGHTOPS : MAXOPS)) {
        callee->inlrefused = true;
        return false;
    }
    if (!lit && returns_function(callee->obj) && has_calls(f)) {     /* which function it is may be for what it calls to say */
        callee->inlrefused = true;
        ir_inline(f);
        callee->inlrefused = false;
    }
    callee->inl = f;
    vec_push(p->ar, &p->kept, callee);
    return true;
}

/* With notes a variable is one whatever it holds: the closure that is in the variable c is loaded from, if it is the only one that ever is; else c. */
static irval *held(irval *c)
{
    irfunc *f = c->blk->fn;
    const irlocal *l = f->noted && c->op == IR_LOAD && c->imm == 0 && c->args[0]->op == IR_LOCAL ? c->args[0]->local : NULL;
    irval *found = NULL;
    if (!l || !l->obj || l->obj->reassigned || l->obj->addrtaken || l->isparam) return c;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) {
            if (v->op != IR_STORE || v->args[0]->op != IR_LOCAL || v->args[0]->local != l) continue;
            if (found) return c;
            found = v->args[1];
            while (found->op == IR_COPY) found = found->args[0];
        }
    return found && is_closure(found) ? found : c;
}

/* The literal of which c, in lowering's form, is the closure; NULL: that cannot be seen. */
static irfn *literal_of(irval *c)
{
    c = held(through_copies(c));
    if (c->op == IR_FUNC) return is_literal(c->fn) ? c->fn : NULL;
    if (c->op != IR_NEW || c->aux2 != 1) return NULL;
    for (irval *v = c->next; v; v = v->next)               /* its first store, right behind it, is that of the function */
        if (v->op == IR_STORE && v->args[0] == c) {
            const rt_func *rf = v->imm == 0 && v->args[1]->op == IR_ADDR ? v->args[1]->ptr : NULL;
            return rf && rf->decl && is_literal(rf->decl) ? rf->decl : NULL;
        }
    return NULL;
}

/* Is c called, and nothing else done with it? */
static bool called_once(irval *c)
{
    if (held(c) != c) {                                    /* by way of a variable */
        uint32_t loads = 0;
        const irfunc *f = c->blk->fn;
        for (int i = 0; i < f->blocks.n; i++)
            for (const irval *v = f->blocks.at[i]->first; v; v = v->next) loads += v->op == IR_LOAD && v->args[0]->op == IR_LOCAL && v->args[0]->local == c->args[0]->local;
        return loads == 1;
    }
    for (; c->op == IR_COPY; c = c->args[0])
        if (c->uses != 1) return false;
    uint32_t stores = 0;
    for (irval *v = c->next; v && stores + 1 < c->uses; v = v->next) stores += v->op == IR_STORE && v->args[0] == c;
    return c->uses == stores + 1;
}

/* The function that the call v is sure to call and may be replaced by; NULL: none. */
static irfn *target(irprog *p, irval *v)
{
    if (v->op == IR_CALL) return v->fn;
    irfn *lit = v->op == IR_CALLC ? literal_of(v->args[0]) : NULL;
    const inlcost *x = lit ? inl_costlit(p, lit->info) : NULL;
    return x && (x->cost <= INL_LITBUDGET || called_once(v->args[0])) ? lit : NULL;
}

/* Can callee be inlined into f? With notes, a literal's body finds the variables it captures where the function around it has put them, which looking at the literal would change. */
static bool fits(irfunc *f, irfn *callee)
{
    const FuncInfo *lit = f->noted && is_literal(callee) ? callee->info : NULL;
    int n = lit ? lit->captures.n : 0;
    void **low = arena_array(f->ar, void *, n + 1);
    for (int i = 0; i < n; i++) low[i] = lit->captures.at[i]->low;
    bool can = ir_caninline(f->prog, callee);
    for (int i = 0; i < n; i++) lit->captures.at[i]->low = low[i];
    return can;
}

/* needs   lowering's form, of f and of its callees
 * breaks  everything but the form itself
 * ensures nothing */
void ir_inline(irfunc *f)
{
    irprog *p = f->prog;
    uint32_t limit = f->nvals + MAXGROWTH;
    int memories = 0;
    for (int i = 0; i < f->blocks.n; i++) {            /* new blocks are appended, so inlined bodies are looked at too */
        irblock *b = f->blocks.at[i];
        for (irval *v = b->first, *next; v; v = next) {
            int depth;
            next = v->next;
            if ((v->op != IR_CALL && v->op != IR_CALLC) || f->nvals > limit) continue;
            irfn *callee = target(p, v);
            if (!callee || in_chain(f, v->inlined, callee, &depth) || depth >= MAXDEPTH || !fits(f, callee)) continue;
            /* recover() looks through wrappers: what a callee calls must not come to be called by the wrapper itself */
            if (f->fn->wrapper && has_calls(callee->inl)) continue;
            if (memories + memory_slots(callee->inl) > MAXMEMORIES) continue;
            irfunc *body = f->noted ? inl_noted_body(p, callee) : callee->inl;
            if (!body) continue;
            memories += memory_slots(callee->inl);
            for (int k = 0; k < callee->needs.n; k++) vec_push(p->ar, &f->fn->needs, callee->needs.at[k]);
            inline_call(f, v, callee, body);
            next = b->first;                           /* b is what followed the call */
        }
        if (f->blocks.at[i] != b) i--;                 /* the entry block was exchanged */
    }
}
