/* lower.c - functions: entry, parameters, results, blocks, variables, and the small tools of the other lower_*.c files.
 *
 * ir_lower makes fn->ir. Each Go variable becomes an irlocal that is only touched through LOCAL addresses; VARDEF marks where an
 * instance begins, so that escape analysis can move it to the heap. Results of functions with deferred calls are volatile locals,
 * stored before RUNDEFERS and loaded after it, as deferred calls may change them.
 * Blocks that nothing reaches are removed at the end.
 */
#include "compiler/ir/lower.h"
#include "compiler/ir/stencil.h"

/* ---- values ---- */

irval *lo_int(lower *L, int type, int64_t k)
{
    irval *v = OP(L, IR_CONST, type, 0);
    v->imm = k;
    return v;
}

irval *lo_nil(lower *L) { return OP(L, IR_NIL, IT_PTR, 0); }

irval *lo_float(lower *L, int type, double d)
{
    irval *v = OP(L, IR_FCONST, type, 0);
    v->f = d;
    return v;
}

irval *lo_word(lower *L, const void *p)
{
    irval *v = OP(L, IR_ADDR, IT_I64, 0);
    v->ptr = p;
    return v;
}

irval *lo_static(lower *L, const void *p)
{
    irval *v = OP(L, IR_ADDR, IT_PTR, 0);
    v->ptr = p;
    return v;
}

irval *lo_rt(lower *L, int rtc, int type, int n, ...)
{
    irval *args[8];
    va_list ap;
    va_start(ap, n);
    for (int i = 0; i < n; i++) args[i] = va_arg(ap, irval *);
    va_end(ap);
    irval *v = lo_mark(L, ir_appendn(lo_cur(L), IR_RT, type, args, n));
    v->imm = rtc;
    return v;
}

irval *lo_res(lower *L, irval *call, int i, int type)
{
    irval *v = OP(L, IR_RES, type, 1, call);
    v->imm = i;
    return v;
}

irval *lo_base(lower *L, addr a)
{
    if (!a.l) return a.p;
    irval *v = a.l->scratch;                       /* one LOCAL per variable and block */
    if (v && v->blk == lo_cur(L)) return v;
    v = OP(L, IR_LOCAL, IT_PTR, 0);
    v->local = a.l;
    a.l->scratch = v;
    return v;
}

irval *lo_addrp(lower *L, addr a)
{
    irval *b = lo_base(L, a);
    if (a.off == 0) return b;
    irval *v = OP(L, IR_PTRADD, IT_PTR, 1, b);
    v->imm = a.off;
    v->flags |= IRF_NONNULL;
    return v;
}

irval *lo_ld(lower *L, addr a, int64_t off, int type)
{
    irval *b = lo_base(L, a);
    irval *v = OP(L, IR_LOAD, type, 1, b);
    v->imm = a.off + off;
    return v;
}

void lo_st(lower *L, addr a, int64_t off, irval *x)
{
    irval *b = lo_base(L, a);
    irval *v = OP(L, IR_STORE, IT_VOID, 2, b, x);
    v->imm = a.off + off;
}

static irval *zero_leaf(lower *L, int type)
{
    if (type == IT_PTR) return lo_nil(L);
    if (type == IT_F32 || type == IT_F64) return lo_float(L, type, 0);
    return lo_int(L, type, 0);
}

val lo_zero(lower *L, Type *t)
{
    const irflat *fl = lo_flat(L, t);
    val v = { V_ZERO, 0 };
    if (fl->mem) return v;
    v.kind = V_LEAF;
    v.n = (uint8_t)fl->n;
    for (int i = 0; i < fl->n; i++) v.v[i] = zero_leaf(L, fl->leaf[i].type);
    return v;
}

val lo_load(lower *L, val v, Type *t)
{
    const irflat *fl = lo_flat(L, t);
    if (v.kind != V_MEM || fl->mem) return v;
    val r = { V_LEAF, (uint8_t)fl->n };
    for (int i = 0; i < fl->n; i++) r.v[i] = lo_ld(L, v.a, fl->leaf[i].off, fl->leaf[i].type);
    return r;
}

static const rtype *move_type(lower *L, Type *t)
{
    const rtype *rt = ir_rtype(L->p, t);
    return rt->ptrdata ? rt : NULL;
}

void lo_clear(lower *L, addr a, Type *t)
{
    if (lo_size(L, t) == 0) return;
    irval *p = lo_addrp(L, a);
    irval *v = OP(L, IR_ZERO, IT_VOID, 1, p);
    v->imm = (int64_t)lo_size(L, t);
    v->ptr = move_type(L, t);
}

void lo_store(lower *L, addr a, val v, Type *t)
{
    const irflat *fl = lo_flat(L, t);
    if (!fl->mem) {
        v = lo_load(L, v, t);
        for (int i = 0; i < fl->n && i < v.n; i++) lo_st(L, a, fl->leaf[i].off, v.v[i]);
        return;
    }
    if (v.kind == V_ZERO) { lo_clear(L, a, t); return; }
    if (v.kind != V_MEM || lo_size(L, t) == 0) return;
    irval *d = lo_addrp(L, a), *s = lo_addrp(L, v.a);
    irval *m = OP(L, IR_MOVE, IT_VOID, 2, d, s);
    m->imm = (int64_t)lo_size(L, t);
    m->ptr = move_type(L, t);
}

addr lo_spill(lower *L, val v, Type *t)
{
    if (v.kind == V_MEM) return v.a;
    irlocal *l = lo_temp(L, t);
    if (v.kind == V_ZERO) lo_vardef(L, l); else lo_store(L, lo_of(l), v, t);
    return lo_of(l);
}

val lo_snapshot(lower *L, val v, Type *t)
{
    v = lo_load(L, v, t);
    if (v.kind != V_MEM) return v;
    irlocal *l = lo_temp(L, t);
    lo_store(L, lo_of(l), v, t);
    return lo_memval(lo_of(l));
}

/* ---- tables ---- */

static uint32_t slot_of(const void *key, uint32_t cap) { return (uint32_t)(((uintptr_t)key >> 4) * 2654435761u >> 8) & (cap - 1); }

saved *lo_tab_add(lower *L, nodetable *t, const void *key)
{
    if (t->n >= t->cap) {
        nodetable old = *t;
        t->cap = old.cap ? old.cap * 4 : 32;
        t->at = arena_array(L->ar, saved *, t->cap);
        for (uint32_t i = 0; i < old.cap; i++)
            for (saved *s = old.at[i], *next; s; s = next) {
                next = s->next;
                saved **h = &t->at[slot_of(s->key, t->cap)];
                s->next = *h;
                *h = s;
            }
    }
    saved *s = arena_new(L->ar, saved), **h = &t->at[slot_of(key, t->cap)];
    s->key = key;
    s->next = *h;
    *h = s;
    t->n++;
    return s;
}

saved **lo_tab_find(nodetable *t, const void *key)
{
    if (!t->cap) return NULL;
    saved **h = &t->at[slot_of(key, t->cap)];
    while (*h && (*h)->key != key) h = &(*h)->next;
    return *h ? h : NULL;
}

/* ---- variables ---- */

irlocal *lo_temprt(lower *L, const rtype *rt) { return ir_newlocal(L->f, NULL, NULL, rt); }
irlocal *lo_temp(lower *L, Type *t) { return lo_temprt(L, ir_rtype(L->p, t)); }
irlocal *lo_tempk(lower *L, int kind) { return lo_temp(L, L->t->typ[kind]); }

void lo_vardef(lower *L, irlocal *l)
{
    OP(L, IR_VARDEF, IT_VOID, 0)->local = l;
    l->scratch = NULL;                             /* addresses taken before belong to the instance before */
    l->loopdepth = L->loopdepth;
}

bool lo_isblank(Object *o) { return !o || !o->name || (o->name->n == 1 && o->name->s[0] == '_'); }

static void bind_local(lower *L, Object *o, irlocal *l)
{
    varref *r = arena_new(L->ar, varref);
    r->kind = VR_LOCAL;
    r->l = l;
    o->low = r;
}

irlocal *lo_declare(lower *L, Object *o)
{
    irlocal *l = ir_newlocal(L->f, o->name ? o->name->s : NULL, o, ir_rtype(L->p, o->type));
    bind_local(L, o, l);
    lo_vardef(L, l);
    return l;
}

bool ir_onevar(const Object *o)
{
    return o->loopvar && !o->leaks && (o->captured || o->addrtaken);
}

/* Nothing changes o once the first function has captured it: what is assigned to it was before, in the text, and no loop comes back to that between them. Three-part
 * loops count their post statement as before the body, and each iteration has its own variable. */
bool ir_settled(const Object *o)
{
    bool changes = o->reassigned || (o->loopvar == LV_RANGE && ir_onevar(o));
    if (!changes || !o->captured) return !changes;
    const FuncInfo *fi = o->owner;
    while (fi->range) fi = fi->outer;
    return o->lastassign < o->firstcapture && o->loops + (o->loopvar && o->leaks) == o->capturedin && !fi->goesback;
}

/* The lines of -m are those of Go 1.19, whose loops have one variable for all iterations; that is followed where it shows in the corpus they were measured with: a
 * defer statement in the loop. */
static bool told_as_shared(const irprog *p, const Object *o)
{
    return o->indefer && p->telling && !p->recent && o->loopvar == LV_FOR && o->reassigned;
}

bool ir_byvalue(irprog *p, const Object *o)
{
    if (told_as_shared(p, o)) return false;
    return !o->addrtaken && ir_settled(o) && !o->isresult && type_size(p->types, o->type) <= 128;
}

/* A variable that never changes and whose address nobody takes is its value: it is in scope only where the value's definition dominates.
 * Not so one that holds a constant, lest lowering take it for a constant of the source, which need not be allocated or checked; nor an address as a number: a
 * variable is where escape analysis loses its way, as in Go. */
static bool bind_value(lower *L, Object *o, val v)
{
    if (o->reassigned || under(o->type)->kind == TY_UINTPTR || lo_ismem(L, o->type) || !lo_byvalue(L, o) || L->p->noting || L->nbound + L->f->locals.n > IR_MANYLOCALS) return false;
    if (v.kind == V_LEAF)
        for (int i = 0; i < v.n; i++)
            if (v.v[i]->op == IR_CONST || v.v[i]->op == IR_FCONST || v.v[i]->op == IR_NIL || v.v[i]->op == IR_ADDR) return false;
    varref *r = arena_new(L->ar, varref);
    r->kind = VR_VALUE;
    r->v = lo_load(L, v, o->type);
    o->low = r;
    L->nbound++;
    return true;
}

/* A new instance of o that holds v. A memory type's VARDEF need not clear what the copy overwrites. */
void lo_declare_as(lower *L, Object *o, val v)
{
    if (bind_value(L, o, v)) return;
    irlocal *l = lo_declare(L, o);
    if (v.kind == V_MEM && lo_ismem(L, o->type) && lo_size(L, o->type) % 8 == 0) L->b->last->imm = 1;
    lo_store(L, lo_of(l), v, o->type);
}

void lo_nilcheck(lower *L, irval *p)
{
    if (p->op == IR_LOCAL || p->op == IR_GLOBAL || p->op == IR_NEW || p->op == IR_FUNC || p->op == IR_ADDR || (p->flags & IRF_NONNULL)) return;
    OP(L, IR_NILCHECK, IT_VOID, 1, p);
}

/* ---- blocks ---- */

irblock *lo_block(lower *L) { return ir_newblock(L->f); }

void lo_set(lower *L, irblock *b) { L->b = b; }

void lo_jump(lower *L, irblock *to)
{
    if (!L->b) return;
    OP(L, IR_JUMP, IT_VOID, 0);
    ir_addsucc(L->b, to);
    L->b = NULL;
}

void lo_br(lower *L, irval *c, irblock *t, irblock *e, int likely)
{
    irblock *b = lo_cur(L);
    if (t == e) { lo_jump(L, t); return; }
    if (c->op == IR_CONST) { lo_jump(L, c->imm ? t : e); return; }
    OP(L, IR_BR, IT_VOID, 1, c)->imm = likely;
    ir_addsucc(b, t);
    ir_addsucc(b, e);
    L->b = NULL;
}

void lo_unreach(lower *L)
{
    irblock *b = lo_cur(L);
    OP(L, IR_UNREACH, IT_VOID, 0);
    b->cold = true;
    L->b = NULL;
}

void lo_fail(lower *L, const char *why)
{
    if (!L->p->failed) L->p->failed = why;
}

/* Removes blocks that cannot be reached; drops the edges that leave them. */
static void prune(irfunc *f)
{
    irblock **stack = arena_array(f->ar, irblock *, f->blocks.n + 2);
    int n = 0;
    for (int i = 0; i < f->blocks.n; i++) f->blocks.at[i]->order = 0;
    stack[n++] = f->blocks.at[0];
    f->blocks.at[0]->order = 1;
    if (f->deferret) {
        f->deferret->order = 1;
        stack[n++] = f->deferret;
    }
    while (n) {
        irblock *b = stack[--n];
        for (int i = 0; i < b->nsuccs; i++)
            if (!b->succs[i]->order) {
                b->succs[i]->order = 1;
                stack[n++] = b->succs[i];
            }
    }
    int k = 0;
    for (int i = 0; i < f->blocks.n; i++) {
        irblock *b = f->blocks.at[i];
        if (!b->order) continue;
        int m = 0;
        for (int j = 0; j < b->preds.n; j++)
            if (b->preds.at[j]->order) b->preds.at[m++] = b->preds.at[j];
        b->preds.n = m;
        b->id = (uint32_t)k;
        f->blocks.at[k++] = b;
    }
    f->blocks.n = k;
    f->nblocks = (uint32_t)k;
}

/* ---- signatures ---- */

static int count_slots(lower *L, Type **ts, int n)
{
    int slots = 0;
    for (int i = 0; i < n; i++) slots += lo_flat(L, ts[i])->nslots;
    return slots;
}

static void slot_types(lower *L, Type **ts, int n, uint8_t *types, uint8_t *ptrs)
{
    int k = 0;
    for (int i = 0; i < n; i++) {
        const irflat *fl = lo_flat(L, ts[i]);
        if (!fl->mem) {
            for (int j = 0; j < fl->n; j++) types[k++] = fl->leaf[j].type;
            continue;
        }
        const rtype *rt = ir_rtype(L->p, ts[i]);
        for (int w = 0; w < fl->nslots; w++, k++) {
            types[k] = IT_MEM;
            if (ptrs && (uint64_t)w * 8 < rt->ptrdata && (rt->gcbits[w / 8] >> (w % 8) & 1)) ptrs[k] = 1;
        }
    }
}

enum { ROOM = 4096 };      /* slots that a function and its callers have beside parameters and results */

void lo_signature(lower *L, Type **res, int nres, Type **args, int nargs)
{
    irfunc *f = L->f;
    f->nres = count_slots(L, res, nres);
    f->nargs = count_slots(L, args, nargs);
    f->restypes = arena_array(L->ar, uint8_t, f->nres + 1);
    f->argtypes = arena_array(L->ar, uint8_t, f->nargs + 1);
    uint8_t *ptrs = arena_array(L->ar, uint8_t, f->nargs + 1);
    slot_types(L, res, nres, f->restypes, NULL);
    slot_types(L, args, nargs, f->argtypes, ptrs);
    f->argptr = ptrs;
    f->results = res;
    f->nresults = nres;
    L->restypes = res;
    L->nresults = nres;
    if (f->nres + f->nargs > MAX_SLOTS - ROOM) lo_fail(L, "parameters or results are too large");
}

val *lo_params(lower *L, Type **args, int nargs)
{
    val *vs = arena_array(L->ar, val, nargs + 1);
    int slot = 0;
    for (int i = 0; i < nargs; i++) {
        const irflat *fl = lo_flat(L, args[i]);
        if (!fl->mem) {
            vs[i] = (val){ V_LEAF, (uint8_t)fl->n };
            for (int k = 0; k < fl->n; k++) {
                irval *v = OP(L, IR_PARAM, fl->leaf[k].type, 0);
                v->imm = slot++;
                vs[i].v[k] = v;
            }
        } else if (fl->nslots == 0) {
            vs[i] = (val){ V_ZERO, 0 };
        } else {
            irlocal *l = lo_temp(L, args[i]);
            l->argslot = slot;
            l->isparam = true;
            slot += fl->nslots;
            vs[i] = lo_memval(lo_of(l));
        }
    }
    return vs;
}

/* ---- returning ---- */

void lo_ret(lower *L, carg *vals, int n)
{
    int cap = 0, k = 0;
    for (int i = 0; i < n; i++) cap += lo_flat(L, vals[i].t)->mem ? 1 : lo_flat(L, vals[i].t)->n;
    irval **ops = arena_array(L->ar, irval *, cap + 1);
    for (int i = 0; i < n; i++) {
        const irflat *fl = lo_flat(L, vals[i].t);
        if (!fl->mem) {
            val v = lo_load(L, vals[i].v, vals[i].t);
            for (int j = 0; j < fl->n; j++) ops[k++] = v.v[j];
        } else if (fl->nslots) {
            irval *p = lo_addrp(L, lo_spill(L, vals[i].v, vals[i].t));
            irval *b = OP(L, IR_BYVAL, IT_MEM, 1, p);
            b->imm = fl->nslots;
            ops[k++] = b;
        }
    }
    lo_mark(L, ir_appendn(lo_cur(L), IR_RET, IT_VOID, ops, k));
    L->b = NULL;
}

static void ret_locals(lower *L)
{
    carg *vs = arena_array(L->ar, carg, L->nresults + 1);
    for (int i = 0; i < L->nresults; i++) {
        vs[i].t = L->restypes[i];
        vs[i].v = lo_load(L, lo_memval(lo_of(L->reslocals[i])), vs[i].t);
    }
    lo_ret(L, vs, L->nresults);
}

void lo_return(lower *L)
{
    if (L->f->hasdefer) OP(L, IR_RUNDEFERS, IT_VOID, 0);
    if (L->reslocals) ret_locals(L); else lo_ret(L, NULL, 0);
}

/* ---- bodies ---- */

static Type **types_of(lower *L, Object **o, int n)
{
    Type **ts = arena_array(L->ar, Type *, n + 1);
    for (int i = 0; i < n; i++) ts[i] = o[i]->type;
    return ts;
}

void lo_begin(lower *L, irprog *p, irfn *fn, irfunc *f)
{
    L->p = p;
    L->fn = fn;
    L->t = p->types;
    L->f = f;
    fn->nlits = 0;
    L->ar = L->f->ar;
    L->b = ir_newblock(L->f);
}

void lo_finish(lower *L)
{
    if (L->b) lo_unreach(L);
    prune(L->f);
}

/* Parameters become locals. One whose address is needed gets a VARDEF of its own, so that it can move to the heap. */
static void bind_params(lower *L, FuncInfo *fi)
{
    int n = fi->params.n;
    Type **ts = types_of(L, fi->params.at, n);
    lo_signature(L, types_of(L, fi->results.at, fi->results.n), fi->results.n, ts, n);
    val *vs = lo_params(L, ts, n);
    if (L->f->needctx) L->ctx = OP(L, IR_CTX, IT_PTR, 0);
    for (int i = 0; i < n; i++) {
        Object *o = fi->params.at[i];
        if (lo_isblank(o)) continue;
        bool moves = o->addrtaken || (o->captured && !lo_byvalue(L, o));
        if (vs[i].kind == V_MEM && !moves) {
            vs[i].a.l->obj = o;
            vs[i].a.l->name = o->name->s;
            vs[i].a.l->at = o->at;
            bind_local(L, o, vs[i].a.l);
            continue;
        }
        if (bind_value(L, o, vs[i])) continue;
        irlocal *l = lo_declare(L, o);
        l->isparam = true;
        lo_store(L, lo_of(l), vs[i], o->type);
    }
}

static void bind_results(lower *L, FuncInfo *fi)
{
    int n = fi->results.n;
    L->results = fi->results.at;
    L->nresults = n;
    L->namedres = n > 0 && fi->results.at[0]->name != NULL;
    if (n == 0 || !(L->namedres || L->f->hasdefer || fi->rangereturn)) return;
    L->reslocals = arena_array(L->ar, irlocal *, n);
    for (int i = 0; i < n; i++) {
        irlocal *l = lo_declare(L, fi->results.at[i]);
        l->isresult = true;
        l->isvolatile = L->f->hasdefer;
        L->reslocals[i] = l;
    }
}

static void lower_body(lower *L, FuncInfo *fi, Block *body)
{
    irfunc *f = L->f;
    L->info = fi;
    f->hasdefer = fi->hasdefer;
    f->hasrecover = fi->hasrecover;
    f->needctx = L->fn->kind == FN_LIT && fi->captures.n > 0;
    f->at = L->at = fi->lit ? fi->lit->at : fi->decl ? fi->decl->at : fi->range ? fi->range->at : 0;
    bind_params(L, fi);
    if (f->needctx && !L->p->noting) lo_loadcaptures(L);
    if (fi->range) { lo_loopbody(L); return; }
    bind_results(L, fi);
    if (fi->next) lo_declare_as(L, fi->next, lo_leaf(lo_i64(L, 0)));
    if (fi->frame) lo_declare_as(L, fi->frame, lo_leaf(OP(L, IR_FRAME, IT_I64, 0)));
    lo_stmts(L, &body->list);
    L->at = body->rbrace;
    if (L->b) {
        if (L->nresults == 0 || L->namedres) lo_return(L); else lo_unreach(L);
    }
    if (f->hasdefer) {
        lo_set(L, f->deferret = lo_block(L));
        lo_return(L);
    }
}

static void lower_decl(lower *L, irfn *fn)
{
    FuncDecl *d = fn->obj->func;
    if (d && fn->obj->gen && !stencil_body(L->t, fn->obj)) d = NULL;
    if (!d || !d->body || !d->info) { lo_fail(L, "function has no body"); return; }
    lower_body(L, d->info, d->body);
}

static void lower_initializer(lower *L, Initializer *in)
{
    L->info = in->info;
    L->at = in->rhs->at;
    int n = in->lhs.n;
    if (n == 1) {
        Object *o = in->lhs.at[0];
        if (lo_isblank(o)) { lo_discard(L, in->rhs); return; }
        addr a = lo_globaladdr(L, o);
        val v = lo_rootas(L, in->rhs, o->type);
        if (L->p->noting) v = lo_noted(L, v, &(irnote){ .why = "assign", .o = o, .e = in->rhs, .at = o->at });
        lo_store(L, a, v, o->type);
        return;
    }
    Type **ts;
    int k;
    val *vs = lo_multi(L, in->rhs, n, &ts, &k);
    for (int i = 0; i < n && i < k; i++)
        if (!lo_isblank(in->lhs.at[i])) {
            Type *t = in->lhs.at[i]->type;
            lo_store(L, lo_globaladdr(L, in->lhs.at[i]), lo_conv(L, vs[i], ts[i], t, in->rhs), t);
        }
}

static void call_plain(lower *L, irfn *fn)
{
    OP(L, IR_CALL, IT_VOID, 0)->fn = fn;
}

/* if started { return }; started = true */
static void run_once(lower *L, oncestate *st)
{
    irglobal *gl = arena_new(L->p->ar, irglobal);
    *gl = (irglobal){ .name = "started", .rt = ir_rtype(L->p, L->t->typ[TY_UINT8]), .addr = (char *)&st->started, .prog = L->p };
    irval *p = OP(L, IR_GLOBAL, IT_PTR, 0);
    p->global = gl;
    irblock *again = lo_block(L), *first = lo_block(L);
    irval *zero = lo_int(L, IT_U8, 0), *v = lo_ld(L, lo_at(p), 0, IT_U8);
    lo_br(L, OP(L, IR_EQ, IT_BOOL, 2, v, zero), first, again, 1);
    lo_set(L, again);
    lo_return(L);
    lo_set(L, first);
    lo_st(L, lo_at(p), 0, lo_int(L, IT_U8, 1));
}

static void lower_init(lower *L, irfn *fn)
{
    lo_signature(L, NULL, 0, NULL, 0);
    if (fn->low) run_once(L, fn->low);
    if (fn->init) {
        lower_initializer(L, fn->init);
    } else if (!fn->pkg) {
        lo_fail(L, "internal error: a sequence of initialisers is made but once");      /* there was no memory for it then */
    } else {
        Package *pkg = fn->pkg;
        for (int i = fn->initfrom; i < fn->initto; i++) lower_initializer(L, pkg->initorder.at[i]);
        for (int i = 0; fn->initfrom == fn->initto && i < pkg->inits.n; i++) {
            L->at = pkg->inits.at[i]->at;
            irfn *init = ir_fn_of_obj(L->p, pkg->inits.at[i]);
            init->noinline_ = true;                           /* in Go the runtime calls it */
            call_plain(L, init);
        }
    }
    lo_return(L);
}

/* Bodies of standard packages are checked when they are needed. */
static bool check_lazy(irprog *p, irfn *fn)
{
    if (!fn->pkg || !fn->pkg->lazy) return true;
    int before = laps_enter(p->laps, STAGE_CHECKLAZY);
    const char *bad = fn->kind == FN_DECL && fn->obj && !check_body(p->types, fn->obj) ? "body does not compile"
                    : fn->kind == FN_INIT && fn->init && !check_varinit(p->types, fn->init->lhs.at[0]) ? "initialiser does not compile" : NULL;
    laps_leave(p->laps, before);
    if (bad) p->failed = bad;
    return !bad;
}

static bool lower_into(irprog *p, irfn *fn, irfunc *f, bool again)
{
    if (!check_lazy(p, fn)) return false;
    lower *L = arena_new(f->ar, lower);
    lo_begin(L, p, fn, f);
    L->again = again;
    f->noted = p->noting;
    switch (fn->kind) {
    case FN_DECL: lower_decl(L, fn); break;
    case FN_LIT: lower_body(L, fn->info, fn->info->range ? fn->info->range->range.body : fn->info->lit->func.body); break;
    case FN_INIT: lower_init(L, fn); break;
    case FN_DEFER: lo_lower_deferfn(L); break;
    case FN_SPREAD: case FN_GATHER: case FN_BIND: lo_lower_adapter(L); break;
    case FN_METHWRAP: case FN_METHEXPR: case FN_BOUND: lo_lower_wrapper(L); break;
    case FN_INSTANCE: lo_lower_instance(L); break;
    default: lo_fail(L, "internal error: unknown kind of function"); break;
    }
    lo_finish(L);
    return p->failed == NULL;
}

void ir_lower(irprog *p, irfn *fn)
{
    if (fn->state >= FN_LOWERED) return;
    fn->state = FN_LOWERING;
    int before = laps_enter(p->laps, STAGE_LOWER);
    if (lower_into(p, fn, ir_newfunc(p, fn), false)) fn->state = FN_LOWERED;
    laps_leave(p->laps, before);
}

irfunc *ir_lower_again(irprog *p, irfn *fn, bool kept)
{
    irfunc *old = fn->ir;
    int live = p->live.n;
    irfunc *f = kept ? ir_newkept(p, fn) : ir_newfunc(p, fn);
    int before = laps_enter(p->laps, STAGE_AGAIN);
    bool ok = lower_into(p, fn, f, true);
    laps_leave(p->laps, before);
    fn->ir = old;
    p->live.n = live;
    if (ok) return f;
    p->failed = NULL;                                     /* its own turn will tell */
    p->failedat = 0;
    if (!kept) ir_freefunc(f);
    return NULL;
}
