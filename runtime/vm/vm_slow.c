/* vm_slow.c - what the dispatch loop does rarely: stack growth, lazy compilation, deferred calls, general runtime calls.
 *
 * The functions that move between frames leave gp->fp and gp->pc where execution goes on. A frame entered here is set up
 * before anything that can collect runs, so its parameters are covered by its own bitmap; its other pointer slots are
 * cleared first, because the callee's ENTER has not run yet.
 */
#include "runtime/vm/vm.h"
#include <math.h>
#include "runtime/data/data.h"
#include "runtime/heap/malloc.h"
#include "runtime/heap/mbarrier.h"
#include "runtime/limit.h"
#include "runtime/sched/race.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/stack.h"

NOINLINE int vm_comparelong(g *gp, const void *a, const void *b, uint64_t n)
{
    rt_charge(gp, (int64_t)n);
    return rt_comparelong(gp, a, b, n);
}

NOINLINE void vm_movelong(g *gp, void *to, const void *from, uint64_t n)
{
    rt_charge(gp, (int64_t)n);
    if (to != from) rt_copylong(gp, to, from, n);
}

NOINLINE int64_t vm_cmplong(g *gp, const char *a, int64_t an, const char *b, int64_t bn)
{
    int c = a == b ? 0 : vm_comparelong(gp, a, b, (uint64_t)(an < bn ? an : bn));
    return c ? (c < 0 ? -1 : 1) : (an > bn) - (an < bn);
}

static slot *params_end(const rt_func *f, slot *fp) { return fp + f->nres + f->nargs; }

static void clear_frame(const rt_func *f, slot *fp)
{
    slot *q = params_end(f, fp), *e = fp + f->nptrbits;
    if (e > q) memset(q, 0, (size_t)(e - q) * sizeof *q);
    for (int i = 0; i < f->nres && i < (int)f->nptrbits; i++)
        if (f->ptrbits[i / 8] >> (i % 8) & 1) fp[i].u = 0;
}

/* A function without safepoints has no ENTER, so its pointer slots may hold anything; once it panics its frame stays below
 * deferred calls, which do collect. Such a frame never goes on: clear it. */
void vm_deadframe(slot *fp)
{
    const rt_func *f = fp[FH_FUNC].p;
    if (f->ncode && f->code[0].op != OP_ENTER && !(f->flags & (RF_DEFER | RF_NATIVE))) clear_frame(f, fp);
}

static void set_header(slot *nfp, const insn *ret, slot *fp, const rt_func *f)
{
    nfp[FH_PC].p = (void *)(uintptr_t)ret;
    nfp[FH_FP].p = fp;
    nfp[FH_FUNC].p = (void *)(uintptr_t)f;
}

/* Something wants attention at this call (a new chunk has set the guard anew, so poll is looked at too): f's frame at fp is a safepoint. */
static void answer(g *gp, slot *fp, const rt_func *f)
{
    if (rt_guard(gp) != NULL && !rt_polled(gp)) return;
    rt_setguard(gp, gp->stk->end);
    if (!rt_polled(gp)) return;
    clear_frame(f, fp);
    rt_safepoint(gp);
}

/* f's frame at nfp becomes gp's, in a new chunk if it does not fit; returns where it is. At the chunk's very end none fits, not even an empty one: vm_runpanic puts frames
 * there whose headers would lie on the frame below. ctx is in place before the first safepoint: nothing else may know the closure. */
static slot *enter_frame(g *gp, slot *fp, const insn *ret, slot *nfp, const rt_func *f, slot ctx)
{
    if (nfp + f->framesize > gp->stk->end || nfp == gp->stk->end) {
        gp->fp = fp;
        gp->pc = ret;
        /* A function not compiled yet does not know its parameters: all that the caller's frame may hold is copied. */
        uint64_t n = f->flags & RF_LAZY ? (uint64_t)(gp->stk->end - nfp) : (uint64_t)f->nres + f->nargs;
        stkchunk *c = rt_stkpush(gp, (f->framesize > n ? f->framesize : n) + FRAME_HDR);
        if (!c) vm_stackoverflow(gp);
        slot *base = c->base + FRAME_HDR;
        memcpy(base, nfp, n * sizeof *base);
        c->savedfp = fp;
        c->savedpc = ret;
        c->savedout = nfp;
        c->fn = f;
        ret = rt_chunkretcode;
        nfp = base;
    }
    set_header(nfp, ret, fp, f);
    nfp[FH_CTX] = ctx;
    gp->fp = nfp;
    gp->pc = f->code;
    return nfp;
}

static void call_slow(g *gp, slot *fp, const insn *ret, slot *nfp, const rt_func *f, slot ctx)
{
    nfp = enter_frame(gp, fp, ret, nfp, f, ctx);
    if (!(f->flags & RF_LAZY)) answer(gp, nfp, f);       /* a function still to be compiled comes here again, or to vm_lazy's end */
}

/* The call of f with its frame at nfp: does not fit, or the guard was cleared to get attention. */
NOINLINE void vm_callslow(g *gp, slot *fp, const insn *ret, slot *nfp, const rt_func *f) { call_slow(gp, fp, ret, nfp, f, nfp[FH_CTX]); }

void vm_callclosure(g *gp, slot *fp, const insn *ret, slot *nfp, const rt_closure *fn)
{
    call_slow(gp, fp, ret, nfp, fn->fn, (slot){ .p = (void *)(uintptr_t)fn });
}

/* Not a safepoint, even if gp is the G that has just ended and that is asked to give way: it is another goroutine already. */
void vm_firstcall(g *gp, slot *nfp, const rt_func *f) { enter_frame(gp, NULL, rt_goendcode, nfp, f, nfp[FH_CTX]); }

bool vm_enter(g *gp, const rt_closure *fn, unsigned nres, const slot *args, unsigned nargs)
{
    slot *fp = gp->fp, *nfp = fp + ((const rt_func *)fp[FH_FUNC].p)->framesize + FRAME_HDR;
    if (nfp + nres + nargs > gp->stk->end) return false;
    memset(nfp, 0, nres * sizeof *nfp);
    if (nargs) memcpy(nfp + nres, args, nargs * sizeof *args);
    vm_callclosure(gp, fp, gp->pc + 1, nfp, fn);
    return true;
}

void vm_chunkret(g *gp)
{
    stkchunk *c = gp->stk;
    memcpy(c->savedout, c->base + FRAME_HDR, (size_t)c->fn->nres * sizeof(slot));
    gp->fp = c->savedfp;
    gp->pc = c->savedpc;
    rt_stkpop(gp);
}

/* fp is the frame of a function whose code is LAZY. */
NOINLINE void vm_lazy(g *gp, slot *fp)
{
    rt_func *f = fp[FH_FUNC].p;
    const rt_func *init = NULL;
    while (f->redirect) fp[FH_FUNC].p = f = (rt_func *)(uintptr_t)f->redirect;
    if (f->flags & RF_LAZY) {
        const char *err = NULL;
        rt_module *mod = gp->vm->mod;
        uint32_t before = __atomic_load_n(&gp->poll, __ATOMIC_RELAXED);
        init = mod->compile(mod->ctx, f, &err);
        if (f->flags & RF_LAZY) {
            rt_fatal(gp, err ? err : f->name);
        }
        /* the compiler's time is not taken from the goroutine's */
        if (!(before & POLL_PREEMPT)) __atomic_and_fetch(&gp->poll, ~POLL_PREEMPT, __ATOMIC_RELAXED);
    }
#ifdef GOL_DEBUG
    buf why = { 0 };
    if (!rt_verifycode(f, &why)) rt_throw(gp, buf_cstr(&why));
#endif
    if (fp + f->framesize > gp->stk->end) {
        slot *was = fp;
        if (fp == gp->stk->base + FRAME_HDR && gp->stk->fn == f) {      /* began a chunk that is too small: give it back first */
            stkchunk *c = gp->stk;
            slot *caller = c->savedfp, *out = c->savedout;
            const insn *ret = c->savedpc;
            slot ctx = fp[FH_CTX];
            memmove(out, fp, (size_t)(f->nres + f->nargs) * sizeof *fp);
            out[FH_CTX] = ctx;
            rt_stkpop(gp);
            vm_callslow(gp, caller, ret, out, f);
        } else {
            vm_callslow(gp, fp[FH_FP].p, fp[FH_PC].p, fp, f);
        }
        fp = gp->fp;
        for (rt_panic *p = gp->panics; p; p = p->link)                      /* the frame of a deferred function has moved */
            if (p->deferfp == was) p->deferfp = fp;
    }
    gp->fp = fp;
    gp->pc = f->code;
    if (init) {
        clear_frame(f, fp);
        if (!gp->initfp || !rt_initialising(gp)) gp->initfp = fp;    /* else it is part of another's initialisation */
        call_slow(gp, fp, f->code, fp + f->framesize + FRAME_HDR, init, (slot){ 0 });        /* no context was put there, where the chunk may have ended */
    } else {
        answer(gp, fp, f);
    }
}

/* The compiler does not know span classes: the first execution of a NEW writes its operand b. */
void *vm_newfirst(g *gp, const insn *pc)
{
    const rtype *t = pc[1].p;
    ((insn *)(uintptr_t)pc)->b = (uint16_t)rt_spanclass(t->size, t->ptrdata == 0);
    return rt_malloc_small(gp, pc->b, t);
}

/* ---- deferred calls ---- */

static rt_defer *new_defer(g *gp, slot *fp, const rt_closure *fn)
{
    static const uint8_t bits[1] = { 5 };
    static const rtype t = { .size = sizeof(rt_defer), .ptrdata = sizeof(rt_defer), .align = 8, .kind = K_STRUCT, .gcbits = bits };
    p *pp = gp->pp;
    rt_defer *d = pp->deferpool;
    if (d) {
        pp->deferpool = d->link;
        pp->ndeferpool--;
    } else {
        d = rt_mallocgc(gp, sizeof *d, &t, true);
    }
    d->fp = fp;
    rt_wb(gp, (void **)&d->fn, (void *)(uintptr_t)fn);
    return d;
}

void vm_defer(g *gp, slot *fp, const rt_closure *fn)
{
    rt_defer *d = new_defer(gp, fp, fn);
    rt_wb(gp, (void **)&d->link, gp->defers);
    gp->defers = d;
}

/* The list is ordered as the frames are: d goes in front of what fp and the frames below it have deferred. */
static bool insert_defer(g *gp, g *owner, slot *fp, rt_defer *d)
{
    rt_defer **at = &owner->defers;
    slot *x = owner->fp;
    for (;; at = &(*at)->link) {
        while (x && x != fp && !(*at && x == (*at)->fp)) x = x[FH_FP].p;
        if (!x) return false;
        if (x == fp) break;
    }
    rt_wb(gp, (void **)&d->link, *at);
    if (at == &owner->defers) *at = d;
    else rt_wb(gp, (void **)at, d);
    return true;
}

void vm_deferat(g *gp, slot *fp, const rt_closure *fn)
{
    rt_defer *d = new_defer(gp, fp, fn);
    if (insert_defer(gp, gp, fp, d)) return;
    for (g *o = gp->vm->allgs; o; o = o->alllink)          /* the iterator calls its body on a goroutine of its own */
        if (o != gp && o->status != G_DEAD && insert_defer(gp, o, fp, d)) return;
    rt_throw(gp, "defer after range func returned");
}

const rt_closure *vm_popdefer(g *gp)
{
    rt_defer *d = gp->defers;
    p *pp = gp->pp;
    const rt_closure *fn = d->fn;
    gp->defers = d->link;
    if (pp->ndeferpool < RT_DEFERPOOL && !gp->vm->alt) {
        rt_wb(gp, (void **)&d->fn, NULL);
        rt_wb(gp, (void **)&d->link, pp->deferpool);
        pp->deferpool = d;
        pp->ndeferpool++;
    }
    return fn;
}

/* The newest deferred function of the frame that runs, to be called. */
const rt_closure *vm_nextdefer(g *gp)
{
    const rt_closure *fn = vm_popdefer(gp);
    if (!fn) rt_panicnil(gp);
    return fn;
}

/* ---- checks that failed ---- */

static int64_t operand(const slot *fp, uint16_t s) { return fp[s].i; }

NORETURN static void index_error(g *gp, int64_t i, int64_t n, bool isunsigned)
{
    buf b = { 0 };
    if (isunsigned) buf_printf(&b, "runtime error: index out of range [%llu] with length %lld", (unsigned long long)i, (long long)n);
    else if (i < 0) buf_printf(&b, "runtime error: index out of range [%lld]", (long long)i);
    else buf_printf(&b, "runtime error: index out of range [%lld] with length %lld", (long long)i, (long long)n);
    char text[128];
    memcpy(text, buf_cstr(&b), b.n + 1);
    buf_free(&b);
    rt_panicerror(gp, text);
}

/* The length is in memory behind base, as LDXS says. */
static _Noreturn void header_error(g *gp, const char *base, int64_t i)
{
    const insn *x = gp->pc + 1;
    index_error(gp, i, ((const goslice *)(base + (int16_t)x->d))->len, x->g != 0);
}

void vm_badindex(g *gp)
{
    const insn *pc = gp->pc;
    const slot *fp = gp->fp;
    switch (pc->op) {
    case OP_CHK: index_error(gp, operand(fp, pc->a), operand(fp, pc->b), pc->c != 0);
    case OP_CHKI: index_error(gp, operand(fp, pc->a), (int16_t)pc->b, pc->c != 0);
    case OP_STXB_8: case OP_STXB_16: case OP_STXB_32: case OP_STXB_64: case OP_STXB_P:
    case OP_STXOB_8: case OP_STXOB_16: case OP_STXOB_32: case OP_STXOB_64: case OP_STXOB_P:
        index_error(gp, operand(fp, pc->b), operand(fp, pc[1].d), pc[1].g != 0);
    case OP_STXS_8: case OP_STXS_16: case OP_STXS_32: case OP_STXS_64: case OP_STXS_P: header_error(gp, fp[pc->a].p, operand(fp, pc->b));
    case OP_LDXS_8S: case OP_LDXS_8U: case OP_LDXS_16S: case OP_LDXS_16U: case OP_LDXS_32S: case OP_LDXS_32U: case OP_LDXS_64:
        header_error(gp, fp[pc->b].p, operand(fp, pc->c));
    default: index_error(gp, operand(fp, pc->c), operand(fp, pc[1].d), pc[1].g != 0);
    }
}

/* A bound as its type shows it: an unsigned one is never negative. */
typedef struct bound { int64_t v; bool isunsigned; char s[24]; } bound;

static bound bound_of(int64_t v, bool isunsigned)
{
    bound b = { v, isunsigned, "" };
    snprintf(b.s, sizeof b.s, isunsigned ? "%llu" : "%lld", (long long)v);
    return b;
}

static bool is_negative(const bound *b) { return b->v < 0 && !b->isunsigned; }

/* The compiler says by a NOP behind the check which bounds are unsigned. */
void vm_badslice(g *gp)
{
    const insn *pc = gp->pc;
    const slot *fp = gp->fp;
    bool three = pc->op == OP_SL3CAP || pc->op == OP_SL3LEN;
    const insn *note = pc + 1 + three;
    int uns = note->op == OP_NOP ? note->a : 0;
    bound lo = bound_of(operand(fp, pc->a), uns & 1), hi = bound_of(operand(fp, pc->b), uns & 2), max = bound_of(operand(fp, pc->c), uns & 4);
    char t[160];
    const char *pre = "runtime error: slice bounds out of range";
    const char *what = pc->op == OP_SLCAP || pc->op == OP_SL3CAP ? "capacity" : "length";
    if (pc->op == OP_SLLO) {
        if (is_negative(&lo)) snprintf(t, sizeof t, "%s [%s:]", pre, lo.s);
        else snprintf(t, sizeof t, "%s [%s:%lld]", pre, lo.s, (long long)hi.v);
    } else if (!three) {
        int64_t n = max.v;
        if ((uint64_t)hi.v > (uint64_t)n) {
            if (is_negative(&hi)) snprintf(t, sizeof t, "%s [:%s]", pre, hi.s);
            else snprintf(t, sizeof t, "%s [:%s] with %s %lld", pre, hi.s, what, (long long)n);
        } else if (is_negative(&lo)) snprintf(t, sizeof t, "%s [%s:]", pre, lo.s);
        else snprintf(t, sizeof t, "%s [%s:%s]", pre, lo.s, hi.s);
    } else {
        int64_t cap = operand(fp, pc[1].d);
        if ((uint64_t)max.v > (uint64_t)cap) {
            if (is_negative(&max)) snprintf(t, sizeof t, "%s [::%s]", pre, max.s);
            else snprintf(t, sizeof t, "%s [::%s] with %s %lld", pre, max.s, what, (long long)cap);
        } else if ((uint64_t)hi.v > (uint64_t)max.v) {
            if (is_negative(&hi)) snprintf(t, sizeof t, "%s [:%s:]", pre, hi.s);
            else snprintf(t, sizeof t, "%s [:%s:%s]", pre, hi.s, max.s);
        } else if (is_negative(&lo)) snprintf(t, sizeof t, "%s [%s::]", pre, lo.s);
        else snprintf(t, sizeof t, "%s [%s:%s:]", pre, lo.s, hi.s);
    }
    rt_panicerror(gp, t);
}

void vm_divzero(g *gp) { rt_panicerror(gp, "runtime error: integer divide by zero"); }
void vm_badshift(g *gp) { rt_panicerror(gp, "runtime error: negative shift amount"); }

/* ---- floating point as amd64 Go ---- */

int64_t vm_f2i(double x) { return x >= -0x1p63 && x < 0x1p63 ? (int64_t)x : INT64_MIN; }
int64_t vm_f2i32(double x) { return x > -0x1p31 - 1 && x < 0x1p31 ? (int64_t)(int32_t)x : INT32_MIN; }
uint64_t vm_f2u(double x)
{
    if (x < 0x1p63) return (uint64_t)vm_f2i(x);
    return (uint64_t)vm_f2i(x - 0x1p63) | 1ull << 63;      /* 1 << 63 also for what is none, as on amd64 since Go 1.26 */
}
double vm_fmin(double x, double y)
{
    if (isnan(x) || isnan(y)) return NAN;
    if (x == 0 && y == 0) return signbit(x) ? x : y;
    return x < y ? x : y;
}
double vm_fmax(double x, double y)
{
    if (isnan(x) || isnan(y)) return NAN;
    if (x == 0 && y == 0) return signbit(x) ? y : x;
    return x > y ? x : y;
}

/* Go's complex division: C99 annex G without the scaling that Go does not do. */
static void complex_div(double a, double b, double c, double d, slot *re, slot *im)
{
    double e, f;                                     /* Smith's method, then C99's rules (annex G.5.1) for what came out as NaN + NaN i */
    if (fabs(c) >= fabs(d)) {
        double r = d / c, den = c + r * d;
        e = (a + b * r) / den;
        f = (b - a * r) / den;
    } else {
        double r = c / d, den = d + r * c;
        e = (a * r + b) / den;
        f = (b * r - a) / den;
    }
    if (isnan(e) && isnan(f)) {
        if (c == 0 && d == 0 && !(isnan(a) && isnan(b))) {
            e = copysign(INFINITY, c) * a;
            f = copysign(INFINITY, c) * b;
        } else if ((isinf(a) || isinf(b)) && isfinite(c) && isfinite(d)) {
            double x = copysign(isinf(a) ? 1.0 : 0.0, a), y = copysign(isinf(b) ? 1.0 : 0.0, b);
            e = INFINITY * (x * c + y * d);
            f = INFINITY * (y * c - x * d);
        } else if ((isinf(c) || isinf(d)) && isfinite(a) && isfinite(b)) {
            double x = copysign(isinf(c) ? 1.0 : 0.0, c), y = copysign(isinf(d) ? 1.0 : 0.0, d);
            e = 0 * (a * x + b * y);
            f = 0 * (b * x - a * y);
        }
    }
    re->f = e;
    im->f = f;
}

/* ---- runtime calls ---- */

enum { DISCARD = 0xffff };

static void put(slot *fp, uint16_t s, slot v) { if (s != DISCARD) fp[s] = v; }
#define RES(k, val) put(fp, res[k], (slot){ .u = (uint64_t)(val) })
#define RESP(k, val) put(fp, res[k], (slot){ .p = (void *)(uintptr_t)(val) })
#define I(k) (fp[arg[k]].i)
#define U(k) (fp[arg[k]].u)
#define PT(k) (fp[arg[k]].p)
#define RTYPE(k) ((const rtype *)fp[arg[k]].p)

static void rt_string_result(slot *fp, const uint16_t *res, gostring s) { RESP(0, s.p); RES(1, s.n); }
static void rt_slice_result(slot *fp, const uint16_t *res, goslice s) { RESP(0, s.p); RES(1, s.len); RES(2, s.cap); }

/* n operands: pointers and lengths, perhaps room in the frame behind them. */
static void concat(g *gp, slot *fp, const uint16_t *res, const uint16_t *arg, int nargs)
{
    int n = nargs / 2;
    gostring few[16], *in = n <= 16 ? few : rt_mallocgc(gp, (uint64_t)n * sizeof *in, NULL, false), out;
    for (int i = 0; i < n; i++) in[i] = (gostring){ PT(2 * i), I(2 * i + 1) };
    rt_concatstrings(gp, in, n, nargs % 2 ? PT(nargs - 1) : NULL, &out);
    rt_string_result(fp, res, out);
}

static void map_call(g *gp, slot *fp, const insn *pc, const uint16_t *res, const uint16_t *arg)
{
    bool ok = false;
    switch (pc->op) {
    case OP_RT_MAPACCESS1: RESP(0, rt_mapaccess1(gp, RTYPE(0), PT(1), PT(2))); return;
    case OP_RT_MAPACCESS2: RESP(0, rt_mapaccess2(gp, RTYPE(0), PT(1), PT(2), &ok)); RES(1, ok); return;
    case OP_RT_MAPASSIGN: RESP(0, rt_mapassign(gp, RTYPE(0), PT(1), PT(2))); return;
    case OP_RT_MAPDELETE: rt_mapdelete(gp, RTYPE(0), PT(1), PT(2)); return;
    case OP_RT_MAPACCESS1_32: RESP(0, rt_mapaccess1_fast32(gp, RTYPE(0), PT(1), (uint32_t)U(2))); return;
    case OP_RT_MAPACCESS2_32: RESP(0, rt_mapaccess2_fast32(gp, RTYPE(0), PT(1), (uint32_t)U(2), &ok)); RES(1, ok); return;
    case OP_RT_MAPASSIGN_32: RESP(0, rt_mapassign_fast32(gp, RTYPE(0), PT(1), (uint32_t)U(2))); return;
    case OP_RT_MAPDELETE_32: rt_mapdelete_fast32(gp, RTYPE(0), PT(1), (uint32_t)U(2)); return;
    case OP_RT_MAPACCESS1_64: RESP(0, rt_mapaccess1_fast64(gp, RTYPE(0), PT(1), U(2))); return;
    case OP_RT_MAPACCESS2_64: RESP(0, rt_mapaccess2_fast64(gp, RTYPE(0), PT(1), U(2), &ok)); RES(1, ok); return;
    case OP_RT_MAPASSIGN_64: RESP(0, rt_mapassign_fast64(gp, RTYPE(0), PT(1), U(2))); return;
    case OP_RT_MAPDELETE_64: rt_mapdelete_fast64(gp, RTYPE(0), PT(1), U(2)); return;
    case OP_RT_MAPACCESS1_STR: RESP(0, rt_mapaccess1_faststr(gp, RTYPE(0), PT(1), PT(2), I(3))); return;
    case OP_RT_MAPACCESS2_STR: RESP(0, rt_mapaccess2_faststr(gp, RTYPE(0), PT(1), PT(2), I(3), &ok)); RES(1, ok); return;
    case OP_RT_MAPASSIGN_STR: RESP(0, rt_mapassign_faststr(gp, RTYPE(0), PT(1), PT(2), I(3))); return;
    case OP_RT_MAPDELETE_STR: rt_mapdelete_faststr(gp, RTYPE(0), PT(1), PT(2), I(3)); return;
    case OP_RT_MAPCLEAR: rt_mapclear(gp, RTYPE(0), PT(1)); return;
    case OP_RT_MAPITERINIT: rt_mapiterinit(gp, RTYPE(0), PT(1), PT(2)); return;
    default: rt_throw(gp, "bad map call");
    }
}

/* GROWSLICE promises zeroes up to the new capacity only for the added elements' place when elem has no pointers. */
static void growslice(g *gp, slot *fp, const uint16_t *res, const uint16_t *arg)
{
    const rtype *e = RTYPE(0);
    int64_t newlen = I(2), num = I(4);
    goslice s = rt_growslice(gp, e, PT(1), newlen, I(3), num);
    if (e->ptrdata == 0 && e->size) {
        char *from = (char *)s.p + (uint64_t)(newlen - num) * e->size;
        memset(from, 0, (uint64_t)num * e->size);
    }
    RESP(0, s.p);
    RES(1, s.cap);
}

/* A box in the frame. */
static void box_in(slot *fp, const uint16_t *res, void *room, const void *v, size_t n)
{
    memcpy(room, v, n);
    RESP(0, room);
}

static void convt64(g *gp, slot *fp, const uint16_t *res, const uint16_t *arg)
{
    switch (RTYPE(0)->size) {
    case 1: RESP(0, rt_convT8((uint8_t)U(1))); return;
    case 2: RESP(0, rt_convT16(gp, (uint16_t)U(1))); return;
    case 4: RESP(0, rt_convT32(gp, (uint32_t)U(1))); return;
    default: RESP(0, rt_convT64(gp, U(1))); return;
    }
}

NORETURN static void slice2arr_failed(g *gp, int64_t len, int64_t want)
{
    char t[160];
    snprintf(t, sizeof t, "runtime error: cannot convert slice with length %lld to array or pointer to array with length %lld", (long long)len, (long long)want);
    rt_panicerror(gp, t);
}

NORETURN static void panicwrap(g *gp, slot *fp, const uint16_t *arg)
{
    char t[512];
    /* the type's own name is what follows its package */
    const char *dot = memchr(PT(0), '.', (size_t)I(1));
    int64_t skip = dot ? dot + 1 - (char *)PT(0) : 0;
    snprintf(t, sizeof t, "value method %.*s.%.*s called using nil *%.*s pointer", (int)I(1), (char *)PT(0), (int)I(3), (char *)PT(2),
             (int)(I(1) - skip), (char *)PT(0) + skip);
    rt_panicerror(gp, t);
}

NORETURN static void panicrange(g *gp, int64_t state)
{
    static const char *const text[] = {
        [LOOP_DONE] = "runtime error: range function continued iteration after function for loop body returned false",
        [LOOP_RUNNING] = "runtime error: range function continued iteration after loop body panic",
        [LOOP_EXHAUSTED] = "runtime error: range function continued iteration after whole loop exit",
        [LOOP_SWALLOWED] = "runtime error: range function recovered a loop body panic and did not resume panicking",
    };
    if (state < 0 || state > LOOP_SWALLOWED || !text[state]) rt_throw(gp, "unexpected state passed to panicrangestate");
    rt_panicerror(gp, text[state]);
}

/* Results of an operation that parks are written by whoever completes it. */
void vm_chanop(g *gp, slot *fp, const insn *pc)
{
    const uint16_t *res = (const uint16_t *)(pc + 1), *arg = res + pc->a;
    switch (pc->op) {
    case OP_RT_CHANSEND: rt_chansend(gp, PT(0), PT(1)); return;
    case OP_RT_CHANRECV: rt_chanrecv(gp, PT(0), PT(1), res[0] == DISCARD ? NULL : &fp[res[0]]); return;
    default: rt_selectgo(gp, PT(0), I(1), I(2), U(3), res[0] == DISCARD ? NULL : &fp[res[0]], res[1] == DISCARD ? NULL : &fp[res[1]]);
    }
}

/* The last operand, an address in the frame for the result; k are needed anyway. */
#define ROOM(k) (pc->b > (k) ? PT(k) : NULL)

NOINLINE void vm_decoderune(slot *fp, const insn *pc)
{
    int32_t r;
    int64_t next = rt_decoderune(fp[pc->b].p, fp[pc[1].d].i, fp[pc->c].i, &r);
    fp[pc->a].i = r;
    fp[pc[1].e].i = next;
}

NOINLINE void vm_rtcall(g *gp, slot *fp, const insn *pc)
{
    const uint16_t *res = (const uint16_t *)(pc + 1), *arg = res + pc->a;
    switch (pc->op) {
    case OP_RT_CONCAT: concat(gp, fp, res, arg, pc->b); return;
    case OP_RT_INTSTRING: rt_string_result(fp, res, rt_intstring(gp, I(0), ROOM(1))); return;
    case OP_RT_BYTES2STR: rt_string_result(fp, res, rt_slicebytetostring_in(gp, PT(0), I(1), ROOM(2))); return;
    case OP_RT_RUNES2STR: rt_string_result(fp, res, rt_slicerunetostring(gp, PT(0), I(1), ROOM(2))); return;
    case OP_RT_STR2BYTES: rt_slice_result(fp, res, rt_stringtoslicebyte(gp, PT(0), I(1), ROOM(2))); return;
    case OP_RT_STR2RUNES: rt_slice_result(fp, res, rt_stringtoslicerune(gp, PT(0), I(1), ROOM(2))); return;
    case OP_RT_MAKESLICE: RESP(0, ROOM(3) && U(1) <= U(2) && U(2) <= ROOM_BYTES / RTYPE(0)->size ? ROOM(3) : rt_makeslice(gp, RTYPE(0), I(1), I(2))); return;
    case OP_RT_GROWSLICE: growslice(gp, fp, res, arg); return;
    case OP_RT_SLICECOPY: RES(0, rt_slicecopy(gp, RTYPE(0), PT(1), I(2), PT(3), I(4))); return;
    case OP_RT_APPENDSLICE: rt_slice_result(fp, res, rt_appendslice(gp, RTYPE(0), (goslice){ PT(1), I(2), I(3) }, PT(4), I(5))); return;
    case OP_RT_MEMCLR: rt_sliceclear(gp, RTYPE(0), PT(1), I(2)); return;
    case OP_RT_MAKEMAP: RESP(0, rt_makemap_in(gp, RTYPE(0), I(1), ROOM(2))); return;
    case OP_RT_CONVT: RESP(0, rt_convT(gp, RTYPE(0), PT(1))); return;
    case OP_RT_CONVT64:
        if (ROOM(2)) box_in(fp, res, ROOM(2), &(uint64_t){ U(1) }, 8);      /* the first bytes are the value */
        else convt64(gp, fp, res, arg);
        return;
    case OP_RT_CONVTSTRING:
        if (ROOM(2)) box_in(fp, res, ROOM(2), &(gostring){ PT(0), I(1) }, sizeof(gostring));
        else RESP(0, rt_convTstring(gp, PT(0), I(1)));
        return;
    case OP_RT_CONVTSLICE:
        if (ROOM(3)) box_in(fp, res, ROOM(3), &(goslice){ PT(0), I(1), I(2) }, sizeof(goslice));
        else RESP(0, rt_convTslice(gp, PT(0), I(1), I(2)));
        return;
    case OP_RT_ASSERTI: RESP(0, rt_assertE2I(gp, RTYPE(0), RTYPE(1))); return;
    case OP_RT_ASSERTI2: RESP(0, rt_assertE2I2(gp, RTYPE(0), RTYPE(1))); return;
    case OP_RT_PANICDOTTYPE: rt_panicdottype(gp, RTYPE(0), RTYPE(1), RTYPE(2));
    case OP_RT_EQUAL: RES(0, rt_equal(gp, RTYPE(0), PT(1), PT(2))); return;
    case OP_RT_SLICE2ARR: {
        if (I(1) < I(2)) slice2arr_failed(gp, I(1), I(2));
        RESP(0, PT(0));
        return;
    }
    case OP_RT_UNSAFESLICE: rt_unsafeslicecheck(gp, RTYPE(0), PT(1), I(2)); return;
    case OP_RT_UNSAFESTRING: rt_unsafestringcheck(gp, PT(1), I(2)); return;
    case OP_RT_COMPLEXDIV: {
        slot re, im;
        complex_div(fp[arg[0]].f, fp[arg[1]].f, fp[arg[2]].f, fp[arg[3]].f, &re, &im);
        put(fp, res[0], re);
        put(fp, res[1], im);
        return;
    }
    case OP_RT_PANICWRAP: panicwrap(gp, fp, arg);
    case OP_RT_PANICRANGE: panicrange(gp, I(0));
    case OP_RT_PRINTLOCK: case OP_RT_PRINTINT: case OP_RT_PRINTUINT: case OP_RT_PRINTFLOAT: case OP_RT_PRINTFLOAT32: case OP_RT_PRINTCOMPLEX64: case OP_RT_PRINTBOOL: case OP_RT_PRINTSTRING:
    case OP_RT_PRINTPTR: case OP_RT_PRINTCOMPLEX: case OP_RT_PRINTSLICE: case OP_RT_PRINTEFACE: case OP_RT_PRINTSP: case OP_RT_PRINTNL:
    case OP_RT_PRINTUNLOCK:
        vm_print(gp, pc, fp, arg);
        return;
    case OP_RT_MAKECHAN: RESP(0, rt_makechan(gp, RTYPE(0), I(1))); return;
    case OP_RT_CHANLEN: RES(0, chan_len(PT(0))); return;
    case OP_RT_CHANCAP: RES(0, chan_cap(PT(0))); return;
    case OP_RT_RACE:
        if (gp->vm->race) rt_raceaccess(gp, PT(0), (uint64_t)I(1) >> 1, I(1) & 1);
        return;
    case OP_RT_RACERANGE:
        if (gp->vm->race && I(1) > 0) rt_raceaccess(gp, PT(0), (uint64_t)I(1) * ((uint64_t)I(2) >> 1), I(2) & 1);
        return;
    case OP_RT_CLOSECHAN: rt_closechan(gp, PT(0)); return;
    default: map_call(gp, fp, pc, res, arg);
    }
}

/* The compiler leaves the span class of a NEW open (0 is none's: class 0 is large objects); the first execution fills it in. */
unsigned vm_newclass(const insn *pc)
{
    const rtype *t = pc[1].p;
    unsigned c = rt_spanclass(t->size, t->ptrdata == 0);
    ((insn *)(uintptr_t)pc)->b = (uint16_t)c;
    return c;
}
