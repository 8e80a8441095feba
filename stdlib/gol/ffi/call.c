/* call.c - from a gol frame to a C function and back.
 *
 * The frame's slots are the arguments, or nearly: libffi takes their addresses. Strings are copied, with a NUL, to memory that the call owns. Go memory does not move, and
 * what parameters lead to is kept by the frame they stand in, so C may use it until it returns.
 *
 * C writes without a write barrier. Where a parameter leads to Go memory with pointers in it and the barrier is on, what is there is recorded before the call and
 * what C has put there after it: the marker misses nothing, since no safepoint lies between.
 */
#ifdef GOL_FFI
#include "stdlib/gol/ffi/ffi.h"
#include <alloca.h>
#include <errno.h>
#include "base/alloc.h"
#include "runtime/heap/mbarrier.h"
#include "runtime/vm/callback.h"

enum { SMALL = 4096 };         /* bytes of strings copied to the C stack */

NORETURN static void fail(g *gp, const ffi_bound *b, const char *what)
{
    char text[FFI_WHY + 300];
    snprintf(text, sizeof text, "ffi: %.200s: %s", b->f.name + 2, what);
    rt_panicerror(gp, text);
}

/* ---- memory that C may write to ---- */

/* Where the i-th variadic argument of a slice of *t lies; *t becomes its own type, NULL: it is nil. */
static const void *rest_value(const rtype **t, const void *p, int64_t i)
{
    if ((*t)->kind != K_INTERFACE) return (const char *)p + (uint64_t)i * (*t)->size;
    const goeface *e = (const goeface *)p + i;
    *t = e->t;
    return e->t && !(e->t->flags & RT_DIRECT) ? e->p : &e->p;
}

/* What a pointer to, or a slice of n, leads to. */
static void shade_one(g *gp, const rtype *t, void *p, int64_t n)
{
    if (t->elem->ptrdata && p) rt_bulkbarrier(gp, t->elem, p, NULL, (t->kind == K_SLICE ? (uint64_t)n : 1) * t->elem->size);
}

static void shade(g *gp, const ffi_sig *s, const slot *fp)
{
    for (int i = 0; i < s->nargs; i++) {
        const rtype *t = s->args[i].t;
        const slot *p = fp + s->args[i].slot;
        if (t->kind != K_POINTER && t->kind != K_SLICE) continue;
        shade_one(gp, t, p->p, p[1].i);
    }
    if (!s->variadic) return;
    const rtype *e = s->args[s->nargs].t;
    const slot *r = fp + s->args[s->nargs].slot;
    for (int64_t i = 0; i < r[1].i; i++) {
        const rtype *t = e;
        const void *v = rest_value(&t, r->p, i);
        if (t && (t->kind == K_POINTER || t->kind == K_SLICE)) shade_one(gp, t, *(void *const *)v, t->kind == K_SLICE ? ((const goslice *)v)->len : 1);
    }
}

/* ---- results ---- */

static void put_error(g *gp, const ffi_sig *s, slot *fp, int e)
{
    slot *r = fp + s->errslot;
    if (s->err == ERRNO_NUMBER) {
        r->i = e;
        return;
    }
    r[0].p = r[1].p = NULL;
    if (e == 0) return;
    rt_vm *vm = rt_vmof(gp);
    const rtype *t = vm->mod->typebyname(vm->mod->ctx, "syscall", "Errno");
    const itab *tab = t ? rt_getitab(gp, vm->t_error, t, NULL) : NULL;
    if (!tab) rt_fatal(gp, "ffi: there is no syscall.Errno");
    uint64_t *box = rt_mallocgc(gp, sizeof *box, NULL, true);
    *box = (uint64_t)e;
    r[0].p = (void *)(uintptr_t)tab;
    r[1].p = box;
}

static void put_int(slot *r, int kind)
{
    switch (kind) {
    case K_INT8: r->i = (int8_t)r->u; break;
    case K_INT16: r->i = (int16_t)r->u; break;
    case K_INT32: r->i = (int32_t)r->u; break;
    case K_UINT8: r->u = (uint8_t)r->u; break;
    case K_UINT16: r->u = (uint16_t)r->u; break;
    default: r->u = (uint32_t)r->u;
    }
}

/* r: what C returned, at least a word. */
static void put_result(g *gp, const ffi_sig *s, slot *fp, slot *r)
{
    switch (s->how) {
    case RET_NONE: return;
    case RET_BOOL: fp->u = (r->u & 0xff) != 0; return;
    case RET_INT: put_int(r, s->ret->kind); fp->u = r->u; return;
    case RET_FLOAT: fp->u = 0; fp->f32 = r->f32; return;
    case RET_WORD: *fp = *r; return;
    case RET_MEM: rt_toslots(s->ret, r, fp); return;
    case RET_STRING: {
        const char *text = r->p;
        slot out[2] = { { 0 }, { 0 } };
        if (text) rt_gostring(gp, text, (int64_t)strlen(text), out);
        fp[0] = out[0];
        fp[1] = out[1];
    }
    }
}

/* ---- the call ---- */

#ifdef __x86_64__
/* Arguments that all fit in registers need no libffi, which looks at each anew. In the System V convention integers and floating-point numbers are numbered apart, so any
 * mix of up to 6 and 8 is passed by a function that takes 6 and 8: the callee looks at those it has, each extended as its type asks. A result is in one of two registers. */
typedef uint64_t (*to_int)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);
typedef double (*to_float)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);
typedef uint64_t (*all_to_int)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, double, double, double, double, double, double, double, double);
typedef double (*all_to_float)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, double, double, double, double, double, double, double, double);

static void call_in_registers(const ffi_sig *s, void (*f)(void), void **values, slot *r)
{
    uint64_t a[6] = { 0 };
    if (s->nfloats == 0) {
        for (int i = 0; i < s->nargs; i++) a[i] = *(uint64_t *)values[i];
        if (s->regs == REGS_INT) r->u = ((to_int)f)(a[0], a[1], a[2], a[3], a[4], a[5]);
        else r->f = ((to_float)f)(a[0], a[1], a[2], a[3], a[4], a[5]);
        return;
    }
    double x[8] = { 0 };
    for (int i = 0, k = 0, n = 0; i < s->nargs; i++) {
        if (s->floats >> i & 1) x[n++] = *(double *)values[i];
        else a[k++] = *(uint64_t *)values[i];
    }
    if (s->regs == REGS_INT) r->u = ((all_to_int)f)(a[0], a[1], a[2], a[3], a[4], a[5], x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7]);
    else r->f = ((all_to_float)f)(a[0], a[1], a[2], a[3], a[4], a[5], x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7]);
}
#else
static void call_in_registers(const ffi_sig *s UNUSED, void (*f)(void) UNUSED, void **values UNUSED, slot *r UNUSED) { }
#endif

/* Calls C. false: something is to be settled before the results count. */
static bool invoke(g *gp, const ffi_bound *b, const ffi_cif *cif, slot *fp, void **values)
{
    const ffi_sig *s = b->sig;
    ffi_world *w = b->w;
    size_t size = s->how == RET_MEM && s->result->size > sizeof(slot) ? s->result->size : sizeof(slot);
    slot *r = alloca(size);
    rt_vm *vm = rt_vmof(gp);
    if (s->shades && unlikely(vm->wbenabled)) shade(gp, s, fp);
    __atomic_store_n(&w->thread, pthread_self(), __ATOMIC_RELAXED);
    __atomic_store_n(&w->incall, w->incall + 1, __ATOMIC_RELAXED);
    if (s->err) errno = 0;
    if (likely(s->regs != REGS_NONE)) call_in_registers(s, b->addr, values, r);
    else ffi_call((ffi_cif *)(uintptr_t)cif, b->addr, r, values);
    int e = errno;
    __atomic_store_n(&w->incall, w->incall - 1, __ATOMIC_RELAXED);
    if (s->shades && unlikely(vm->wbenabled)) shade(gp, s, fp);
    if (rt_callbackleft(gp) || unlikely(__atomic_load_n(&w->refused, __ATOMIC_RELAXED) != NULL)) return false;
    put_result(gp, s, fp, r);
    if (s->err) put_error(gp, s, fp, e);
    return true;
}

/* What a callback left behind, now that no C code is in the way. */
NORETURN static void settle(g *gp, const ffi_bound *b)
{
    const char *why = __atomic_exchange_n(&b->w->refused, NULL, __ATOMIC_SEQ_CST);
    rt_callbacksettle(gp);
    fail(gp, b, why ? why : "a callback was refused");
}

/* ---- arguments that need work ---- */

typedef struct call {
    g *gp;
    const ffi_bound *b;
    slot *fp;
    int64_t nrest;            /* variadic arguments, after the others */
    ffi_type **types;         /* of all, if the function is variadic */
    void **values, **words;   /* per argument: what libffi is given, and room for a pointer that is made here */
    slot (*gathered)[8];
    char *mem, *at;           /* for strings */
    ffi_callback **made;      /* callbacks of this call */
    int nmade;
    const char *wrong;        /* NULL, or a text; made ones are in why */
    char *why;
} call;

static size_t string_size(g *gp, const ffi_bound *b, const void *p, int64_t n)
{
    if (n && memchr(p, 0, (size_t)n)) fail(gp, b, "a string with a NUL in it cannot be passed to C");
    return (size_t)n + 1;
}

/* Bytes for the copies of all strings. */
static size_t strings_size(g *gp, const ffi_bound *b, const slot *fp)
{
    const ffi_sig *s = b->sig;
    size_t n = 0;
    for (int i = 0; i < s->nargs; i++) {
        const slot *a = fp + s->args[i].slot;
        if (s->args[i].how == ARG_STRING) n += string_size(gp, b, a[0].p, a[1].i);
    }
    if (!s->variadic) return n;
    const slot *r = fp + s->args[s->nargs].slot;
    for (int64_t i = 0; i < r[1].i; i++) {
        const rtype *t = s->args[s->nargs].t;
        const gostring *v = rest_value(&t, r->p, i);
        if (t && t->kind == K_STRING) n += string_size(gp, b, v->p, v->n);
    }
    return n;
}

static char *copy_string(call *c, const void *p, int64_t n)
{
    char *to = c->at;
    if (n) memcpy(to, p, (size_t)n);
    to[n] = 0;
    c->at += n + 1;
    return to;
}

/* A C pointer that calls fn while this call lasts; a bound C function is passed as itself. */
static void *func_pointer(call *c, const rt_closure *fn, ffi_sig *s)
{
    if (!fn) return NULL;
    if (fn->fn->native == ffi_call_c) return (void *)(uintptr_t)((const ffi_bound *)fn->fn->host)->addr;
    ffi_callback *cb = ffi_newcallback(c->gp, c->b->w, fn, s, &c->wrong);
    if (!cb) return NULL;
    c->wrong = NULL;
    c->made[c->nmade++] = cb;
    return cb->code;
}

static void *object_pointer(call *c, void *const *o)
{
    if (!o) return NULL;
    if (!*o) c->wrong = "a callback that was released, or a handle that was closed, cannot be passed to C";
    return *o;
}

static void *argument(call *c, int i)
{
    const ffi_arg_plan *a = &c->b->sig->args[i];
    slot *s = c->fp + a->slot;
    switch (a->how) {
    case ARG_GATHER: return (void *)(uintptr_t)rt_fromslots(a->t, s, c->gathered[i]);
    case ARG_STRING: c->words[i] = copy_string(c, s[0].p, s[1].i); break;
    case ARG_FUNC: c->words[i] = func_pointer(c, s->p, a->sig); break;
    case ARG_OBJECT: c->words[i] = object_pointer(c, s->p); break;
    default: return s;
    }
    return &c->words[i];
}

/* A variadic argument, promoted as C does. Its value, and in *ct its C type; NULL: wrong says why. */
static void *rest_argument(call *c, int i, const rtype *t, const void *v, ffi_type **ct)
{
    slot *g = c->gathered[i];
    *ct = &ffi_type_pointer;
    if (!t) {
        c->words[i] = NULL;
        return &c->words[i];
    }
    if (ffi_isobject(t)) {
        c->words[i] = object_pointer(c, *(void *const *)v);
        return &c->words[i];
    }
    switch (t->kind) {
    case K_BOOL: case K_UINT8: case K_INT8: case K_INT16: case K_UINT16:
        rt_toslots(t, v, g);
        *ct = &ffi_type_sint32;
        return g;
    case K_FLOAT32:
        g->f = (double)*(const float *)v;
        *ct = &ffi_type_double;
        return g;
    case K_STRING: c->words[i] = copy_string(c, ((const gostring *)v)->p, ((const gostring *)v)->n); return &c->words[i];
    case K_SLICE: return (void *)(uintptr_t)v;
    case K_FUNC: {
        ffi_sig *s = ffi_signature(c->gp, c->b->w, t, true, c->why);
        if (s) c->words[i] = func_pointer(c, *(const rt_closure *const *)v, s);
        else c->wrong = c->why;
        return &c->words[i];
    }
    default:
        *ct = ffi_typeof(c->gp, c->b->w, t, false, c->why);
        if (!*ct) c->wrong = c->why;
        return (void *)(uintptr_t)v;
    }
}

static void rest_arguments(call *c)
{
    const ffi_sig *s = c->b->sig;
    const slot *r = c->fp + s->args[s->nargs].slot;
    memcpy(c->types, s->types, s->nargs * sizeof *c->types);
    for (int k = 0; k < (int)c->nrest && !c->wrong; k++) {
        const rtype *t = s->args[s->nargs].t;
        const void *v = rest_value(&t, r->p, k);
        int i = s->nargs + k;
        c->values[i] = rest_argument(c, i, t, v, &c->types[i]);
    }
}

static bool call_with(call *c)
{
    const ffi_sig *s = c->b->sig;
    const ffi_cif *cif = &s->cif;
    ffi_cif var;
    for (int i = 0; i < s->nargs; i++) c->values[i] = argument(c, i);
    if (s->variadic) {
        rest_arguments(c);
        cif = &var;
        if (!c->wrong && ffi_prep_cif_var(&var, FFI_DEFAULT_ABI, s->nargs, s->nargs + (unsigned)c->nrest, s->result, c->types) != FFI_OK)
            c->wrong = "these arguments cannot be passed to a variadic function";
    }
    bool ok = !c->wrong && invoke(c->gp, c->b, cif, c->fp, c->values);
    for (int i = 0; i < c->nmade; i++) ffi_release(c->b->w, c->made[i]);
    return ok;
}

NOINLINE static void call_slow(g *gp, const ffi_bound *b, slot *fp)
{
    const ffi_sig *s = b->sig;
    int64_t nrest = s->variadic ? fp[s->args[s->nargs].slot + 1].i : 0;
    if (nrest > FFI_MAXARGS - s->nargs) fail(gp, b, "too many arguments");
    size_t n = s->nargs + (size_t)nrest, size = strings_size(gp, b, fp);
    char why[FFI_WHY];
    call c = {
        .gp = gp, .b = b, .fp = fp, .nrest = nrest, .types = alloca(n * sizeof(void *) + 1), .values = alloca(n * sizeof(void *) + 1), .words = alloca(n * sizeof(void *) + 1),
        .gathered = alloca(n * sizeof *c.gathered + 1), .made = alloca(n * sizeof(void *) + 1), .mem = size <= SMALL ? alloca(size + 1) : base_malloc(size), .why = why,
    };
    if (!c.mem) rt_panicoom(gp, size);
    c.at = c.mem;
    bool ok = call_with(&c);
    if (size > SMALL) base_free(c.mem);
    if (c.wrong) fail(gp, b, c.wrong);
    if (!ok) settle(gp, b);
}

void ffi_callbound(g *gp, const ffi_bound *b, slot *fp)
{
    const ffi_sig *s = b->sig;
    if (unlikely(!b->addr)) fail(gp, b, "its library was closed");
    if (unlikely(!s->plain)) {
        call_slow(gp, b, fp);
        return;
    }
    void *values[FFI_MAXARGS];
    for (int i = 0; i < s->nargs; i++) values[i] = fp + s->args[i].slot;
    if (unlikely(!invoke(gp, b, &s->cif, fp, values))) settle(gp, b);
}

void ffi_call_c(g *gp, slot *fp) { ffi_callbound(gp, ((const rt_func *)fp[FH_FUNC].p)->host, fp); }
#endif
