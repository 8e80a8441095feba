/* native.c - modules of the host: Go sources from memory, C functions behind declarations without a body, C objects.
 *
 * A call from gol goes through one thunk: the parameters become gol_values, the C function runs between safepoints, its results go into the frame. It must not
 * call gol code; what it wants called it asks for (gol_then), and the frame's code calls that and comes back: no C stack is held meanwhile, so goroutines
 * may switch inside. A C function of the declaration's own type (gol_bind_c) is called as package gol/ffi calls those of libraries.
 *
 * A Go object that stands for a C object holds a number, not an address: index and generation in the VM's table, so a forged or dead one gives NULL. A weak handle per
 * object tells when it has become unreachable: looked at after a collection, when a call ends and when an object is made.
 */
#include "base/alloc.h"
#include "embed/grant.h"
#include "embed/value.h"
#include "runtime/data/data.h"
#include "runtime/heap/mheap.h"
#include "runtime/heap/mspecial.h"
#include "runtime/vm/enter.h"
#include "runtime/vm/callback.h"
#include "runtime/vm/vm.h"
#include "stdlib/gol/ffi/host.h"
#include "embed/stdlib.h"
#include <stdio.h>
#include <stdlib.h>

_Static_assert((int)HN_OUT >= (int)CB_SLOTS, "a C function's callbacks have room in its frame");

/* ---- modules ---- */

gol_status gol_module(gol_vm *vm, const char *path, const char *name, const char *text, size_t n)
{
    if (unlikely(!vm || !path || (n && !text))) return vm_null(vm);
    if (vm->stage == ST_BROKEN) return GOL_EFATAL;
    if (vm->stage > ST_LOADED && !vm->l.asking) return vm_fail(vm, GOL_EUSAGE, "nothing can be loaded after checking or compiling");
    if (!*path || strcmp(path, "main") == 0) return vm_fail(vm, GOL_EUSAGE, *path ? "package main is the program: gol_load_source" : "a package needs a path");
    if (stdlib_find(path)) return vm_fail(vm, GOL_EUSAGE, "a standard package has that path");
    if (n >= 1u << 30) return vm_fail(vm, GOL_ENOFILE, "source text too large");
    GUARDED(vm, GOL_EFATAL);
    arena *ar = &vm->c.ar;
    hostfile *f = arena_new(ar, hostfile);
    *f = (hostfile){ NULL, arena_strndup(ar, path, strlen(path)), arena_strndup(ar, name, strlen(name)), arena_strndup(ar, text, n), n };
    if (!vm->host.lastfile) vm->host.lastfile = &vm->host.files;
    *vm->host.lastfile = f;
    vm->host.lastfile = &f->next;
    UNGUARD();
    return GOL_OK;
}

static gol_status bind(gol_vm *vm, const char *func, const char *type, gol_native fn, void *ud, void (*cfn)(void))
{
    if (unlikely(!vm || !func)) return vm_null(vm);
    if (vm->stage == ST_BROKEN) return GOL_EFATAL;
    if (vm->stage > ST_LOADED) return vm_fail(vm, GOL_EUSAGE, "nothing can be bound after checking or compiling");
    hostfn *h = base_reallocin(&vm->blocks, NULL, sizeof *h);
    if (h) *h = (hostfn){ .name = base_strdupin(&vm->blocks, func), .sig = type ? base_strdupin(&vm->blocks, type) : NULL };
    if (!h || !h->name || (type && !h->sig)) {
        if (h) base_free(h->name);
        base_free(h);
        return vm_fail(vm, GOL_EFATAL, "out of memory");
    }
    h->vm = vm;
    h->fn = fn;
    h->ud = ud;
    h->cfn = cfn;
    h->next = vm->host.fns;
    vm->host.fns = h;
    return GOL_OK;
}

gol_status gol_bind(gol_vm *vm, const char *func, const char *type, gol_native fn, void *ud)
{
    return fn ? bind(vm, func, type, fn, ud, NULL) : vm_fail(vm, GOL_EUSAGE, "no function to bind");
}

gol_status gol_bind_c(gol_vm *vm, const char *func, const char *type, void (*fn)(void))
{
#ifdef GOL_FFI
    return fn && type ? bind(vm, func, type, NULL, NULL, fn) : vm_fail(vm, GOL_EUSAGE, "no function to bind, or no type");
#else
    (void)func; (void)type; (void)fn;
    return vm->stage == ST_BROKEN ? GOL_EFATAL : vm_fail(vm, GOL_EUSAGE, "gol was built without libffi: bind a gol_native");
#endif
}

static void thunk(g *gp, slot *fp);
#ifdef GOL_FFI
static void c_thunk(g *gp, slot *fp) { ffi_callbound(gp, ((const hostfn *)((const rt_func *)fp[FH_FUNC].p)->host)->c, fp); }
#else
static void c_thunk(g *gp UNUSED, slot *fp UNUSED) { }
#endif

rt_native native_find(void *ctx, const char *name, rt_func *rf)
{
    gol_vm *vm = ctx;
    for (hostfn *h = vm->host.fns; h; h = h->next)
        if (strcmp(h->name, name) == 0) {
            h->used = true;
            rf->host = h;
            if (!h->cfn) return thunk;
            rf->flags |= RF_CALLSC;
            return c_thunk;
        }
    rt_native fn = stdlib_native(NULL, name);
    return fn ? grant_native(&vm->opt, name, fn) : NULL;
}

/* ---- checking ---- */

static gol_status mismatch(gol_vm *vm, const hostfn *h, const char *what, const char *more)
{
    char text[400];
    snprintf(text, sizeof text, "%s: %s%s", h->name, what, more);
    return vm_fail(vm, GOL_EUSAGE, text);
}

static gol_status fill_types(gol_vm *vm, hostfn *h, Object *f)
{
    Type *sig = f->type;
    if (h->cfn) {
        if (sig->sig.recv) return mismatch(vm, h, "is a method: only functions are called as C functions of their type", "");
        h->in[0] = ir_rtype(&vm->c.ir, sig);
        return GOL_OK;
    }
    int recv = sig->sig.recv != NULL;
    if (recv + sig->sig.nparams > NATIVE_MAXPARAMS || sig->sig.nresults > NATIVE_MAXPARAMS) return mismatch(vm, h, "has too many parameters for a native", "");
    if (recv) h->in[0] = ir_rtype(&vm->c.ir, sig->sig.recv->type);
    for (int i = 0; i < sig->sig.nparams; i++) h->in[recv + i] = ir_rtype(&vm->c.ir, sig->sig.params[i]->type);
    for (int i = 0; i < sig->sig.nresults; i++) h->out[i] = ir_rtype(&vm->c.ir, sig->sig.results[i]->type);
    h->nin = recv + sig->sig.nparams;
    h->nout = sig->sig.nresults;
    return GOL_OK;
}

static gol_status check_one(gol_vm *vm, hostfn *h)
{
    Program *p = &vm->c.prog;
    for (int k = 0; k < p->pkgs.n; k++) {
        Package *pkg = p->pkgs.at[k];
        if (pkg->lazy || pkg->fake) continue;
        for (int i = 0; i < pkg->funcs.n; i++) {
            Object *f = pkg->funcs.at[i];
            if (!f->func || !f->type || f->type->kind != TY_SIGNATURE) continue;
            if (f->func->body || f->func->bodyoff) continue;
            if (strcmp(ir_fn_of_obj(&vm->c.ir, f)->name, h->name) != 0) continue;
            if (h->sig) {
                Type *t = check_typetext(p, pkg, h->sig);
                if (!t) return mismatch(vm, h, "is bound as what is no type there: ", h->sig);
                if (!type_identical(t, f->type)) return mismatch(vm, h, arena_printf(&vm->c.ar, "is declared as %s and bound as ", type_str(p, f->type, 0)), h->sig);
            }
            return fill_types(vm, h, f);
        }
    }
    return mismatch(vm, h, "no declaration without a body has that name", "");
}

static gol_status check_all(gol_vm *vm)
{
    gol_status st = GOL_OK;
    for (hostfn *h = vm->host.fns; h && !st; h = h->next) st = check_one(vm, h);
    return st;
}

gol_status native_check(gol_vm *vm)
{
    GUARDED(vm, GOL_EFATAL);
    gol_status st = check_all(vm);
    UNGUARD();
    return st;
}

#ifdef GOL_FFI
typedef struct preparing { hostfn *h; char why[FFI_WHY]; } preparing;

static void prepare_one(g *gp, void *arg)
{
    preparing *p = arg;
    p->h->c = ffi_bindhost(gp, p->h->name, p->h->in[0], p->h->cfn, p->why);
}

gol_status native_prepare(gol_vm *vm)
{
    for (hostfn *h = vm->host.fns; h; h = h->next) {
        if (!h->cfn) continue;
        preparing p = { h, "" };
        gol_status st = vm_world(vm);
        if (!st) st = vm_protect(vm, prepare_one, &p);
        if (!st && !h->c) st = mismatch(vm, h, "cannot be a C function: ", p.why);
        if (st) return st;
    }
    return GOL_OK;
}
#else
gol_status native_prepare(gol_vm *vm UNUSED) { return GOL_OK; }
#endif

/* ---- calls from gol ---- */

static void release_refs(gol_vm *vm, const gol_value *v, int n)
{
    for (int i = 0; i < n; i++)
        if (v[i].kind == GOL_REF) gol_release(vm, v[i].as.ref);
}

NORETURN static void raise_error(g *gp, gol_vm *vm)
{
    const char *text = gol_error_text(vm);
    if (vm->stage == ST_BROKEN && !vm->rt->mustend) {       /* memory was refused in what the C function asked of the compiler: nothing may be asked of it again */
        snprintf(base_guards->what, sizeof base_guards->what, "%s", text);
        vm->rt->mustend = RT_BROKEN;
    }
    rt_hostresume(vm->rt);
    rt_panicerror(gp, strncmp(text, "panic: ", 7) == 0 ? text + 7 : text);
}

static gol_status load_slots(gol_vm *vm, const rtype *const *t, int n, const slot *s, gol_value *out)
{
    for (int i = 0; i < n; i++) {
        slot tmp[8];
        gol_status st = value_load(vm, t[i], rt_fromslots(t[i], s, tmp), &out[i]);
        if (st) {
            release_refs(vm, out, i);
            return st;
        }
        s += t[i]->nslots;
    }
    return GOL_OK;
}

static gol_status store_slots(gol_vm *vm, const rtype *const *t, int n, slot *s, const gol_value *v)
{
    for (int i = 0; i < n; i++) {
        valuebuf b;
        const void *bytes = NULL;
        if (v[i].kind != GOL_NIL) {                      /* nil is zero, whatever the type */
            gol_status st = value_bytes(vm, t[i], &v[i], &b, &bytes);
            if (st) return st;
        }
        rt_toslots(t[i], bytes, s);
        s += t[i]->nslots;
    }
    return GOL_OK;
}

/* What the native asked for: fills the outgoing area and the native's own slots. */
static gol_status prepare_call(gol_vm *vm, slot *own)
{
    struct hostcall *c = &vm->then;
    refent *e = ref_find(vm, c->fn);
    if (!e) return vm_stale(vm);
    const rt_func *f;
    const void *ctx;
    slot *base = own + HN_SLOTS + FRAME_HDR;
    if (e->kind == REF_BOUND) {
        f = e->fn;
        ctx = f->fnself;
    } else {
        const rt_closure *cl = e->t->kind == K_FUNC ? *(const rt_closure *const *)ref_addr(e) : NULL;
        if (!cl) return vm_fail(vm, GOL_ETYPE, "not a function");
        f = cl->fn;
        ctx = cl;
    }
    const rtype *ft = e->t;
    int64_t nres = 0, nslots = e->kind == REF_BOUND;
    if (ft->flags & RT_VARIADIC || ft->len != c->nargs) return vm_fail(vm, GOL_ETYPE, "wrong number of arguments");
    for (int64_t i = 0; i < ft->nresults; i++) nres += ft->params[ft->len + i]->nslots;
    for (int64_t i = 0; i < ft->len; i++) nslots += ft->params[i]->nslots;
    if (nres + nslots > HN_OUT) return vm_fail(vm, GOL_ERANGE, "arguments and results are too large");
    slot *a = base + nres;
    if (e->kind == REF_BOUND) a++->p = e->p;
    gol_status st = store_slots(vm, ft->params, c->nargs, a, c->args);
    if (st) return st;
    (void)f;
    own[HN_FN].p = (void *)(uintptr_t)ctx;
    own[HN_THEN].p = (void *)(uintptr_t)c->then;
    own[HN_CTX].p = c->ctx;
    own[HN_TYPE].p = (void *)(uintptr_t)ft;
    return GOL_OK;
}

gol_status gol_then(gol_vm *vm, gol_ref fn, const gol_value *args, int nargs, gol_native then, void *ctx)
{
    if (unlikely(!vm)) return vm_null(vm);
    if (!vm->innative) return vm_fail(vm, GOL_EUSAGE, "gol_then outside of a native function");
    if (nargs > NATIVE_MAXPARAMS) return vm_fail(vm, GOL_ERANGE, "too many arguments");
    if (nargs < 0 || (nargs > 0 && !args)) return vm_fail(vm, GOL_EUSAGE, "a negative number of arguments, or NULL for some");
    vm->then = (struct hostcall){ .fn = fn, .nargs = nargs, .then = then, .ctx = ctx, .set = true };
    if (nargs) memcpy(vm->then.args, args, (size_t)nargs * sizeof *args);
    return GOL_OK;
}

gol_status gol_throw(gol_vm *vm, const char *text) { return vm_fail(vm, GOL_EPANIC, text); }

/* The text of a native function that failed without saying why. */
static void failed(gol_vm *vm, const hostfn *h, gol_status st)
{
    static const char *const names[] = { "GOL_OK", "GOL_ECOMPILE", "GOL_ENOFILE", "GOL_EUSAGE", "GOL_EPANIC", "GOL_EEXIT", "GOL_EFATAL", "GOL_ETYPE", "GOL_ERANGE", "GOL_ESTALE", "GOL_ENOTFOUND", "GOL_ELIMIT" };
    char text[200];
    if ((unsigned)st < countof(names)) snprintf(text, sizeof text, "%.120s failed: %s", h->name, names[st]);
    else snprintf(text, sizeof text, "%.120s failed: status %d", h->name, (int)st);
    vm_fail(vm, st, text);
}

static void thunk(g *gp, slot *fp)
{
    const rt_func *rf = fp[FH_FUNC].p;
    const hostfn *h = rf->host;
    gol_vm *vm = h->vm;
    slot *own = fp + rf->nres + rf->nargs;
    gol_native fn = h->fn;
    void *ud = h->ud;
    gol_value in[NATIVE_MAXPARAMS], out[NATIVE_MAXPARAMS];
    int nin = h->nin;
    gol_status st;
    if (own[HN_FN].p) {                                  /* back from what it asked for */
        const rtype *ft = own[HN_TYPE].p;
        fn = (gol_native)(uintptr_t)own[HN_THEN].p;
        ud = own[HN_CTX].p;
        own[HN_FN].p = NULL;
        nin = fn ? (int)ft->nresults : 0;
        st = nin > NATIVE_MAXPARAMS ? vm_fail(vm, GOL_ERANGE, "too many results") : load_slots(vm, ft->params + ft->len, nin, own + HN_SLOTS + FRAME_HDR, in);
    } else {
        st = load_slots(vm, h->in, nin, fp + rf->nres, in);
    }
    if (st) raise_error(gp, vm);
    for (int i = 0; i < h->nout; i++) out[i] = gol_nil();
    vm->then.set = false;
    if (fn) {
        if (unlikely(vm->error != NULL)) vm_fail(vm, GOL_OK, NULL);      /* what it returns is to be told by its own errors alone */
        vm->innative = true;
        st = fn(vm, ud, in, nin, out, h->nout);
        vm->innative = false;
    }
    if (!st && vm->rt->mustend) st = GOL_EFATAL;
    if (!st && vm->then.set) st = prepare_call(vm, own);
    else if (!st) st = store_slots(vm, h->out, h->nout, fp, out);
    release_refs(vm, in, nin);
    if (!vm->then.set) release_refs(vm, out, h->nout);
    if (st) {
        if (!gol_error_text(vm)[0]) failed(vm, h, st);
        raise_error(gp, vm);
    }
}

/* ---- objects ---- */

/* The first 8 bytes of the Go object: index + 1, generation. */
static hostobj *object_of(gol_vm *vm, uint64_t word)
{
    uint32_t i = (uint32_t)word - 1;
    if (i >= vm->host.nobjs) return NULL;
    hostobj *o = &vm->host.objs[i];
    return o->weak && o->gen == (uint32_t)(word >> 32) ? o : NULL;
}

static hostobj *new_object(gol_vm *vm)
{
    hosttable *t = &vm->host;
    if (t->freeobj) {
        hostobj *o = &t->objs[t->freeobj - 1];
        t->freeobj = o->next;
        return o;
    }
    if (t->nobjs == t->capobjs) {
        uint32_t cap = t->capobjs ? 2 * t->capobjs : 32;
        hostobj *a = base_reallocin(&vm->blocks, t->objs, cap * sizeof *a);
        if (!a) return NULL;
        t->objs = a;
        t->capobjs = cap;
    }
    hostobj *o = &t->objs[t->nobjs++];
    memset(o, 0, sizeof *o);
    return o;
}

typedef struct making { const rtype *t; void *obj; uintptr_t *weak; } making;

static void make_object(g *gp, void *arg)
{
    making *m = arg;
    m->obj = rt_mallocgc(gp, m->t->size < 24 ? 24 : m->t->size, m->t->ptrdata ? m->t : NULL, true);   /* no tiny object: it would share its life with others */
    m->weak = rt_weakhandle(gp, m->obj);
}

gol_status gol_object_new(gol_vm *vm, const gol_type *type, void *p, gol_finalizer fin, void *ud, gol_ref *out)
{
    if (unlikely(!vm || !out)) return vm_null(vm);
    making m = { (const rtype *)type, NULL, NULL };
    *out = 0;
    if (!m.t || m.t->kind != K_STRUCT || m.t->len == 0 || m.t->fields[0].typ->kind != K_UINTPTR || (m.t->ptrdata && m.t->size < 24))
        return vm_fail(vm, GOL_ETYPE, "a type for C objects is a struct whose first field is a uintptr");
    gol_status st = vm_world(vm);
    if (!st) native_sweep(vm);
    if (!st) st = vm_protect(vm, make_object, &m);
    if (st) return st;
    const rtype *pt = value_ptrto(vm, m.t);
    if (!pt) return GOL_EFATAL;
    st = value_new(vm, pt, &m.obj, out);
    hostobj *o = st ? NULL : new_object(vm);              /* last: when the call fails p is the caller's still */
    if (!o) {
        gol_release(vm, *out);
        *out = 0;
        return st ? st : vm_fail(vm, GOL_EFATAL, "out of memory");
    }
    o->p = p;
    o->fin = fin;
    o->ud = ud;
    o->weak = m.weak;
    o->gen++;
    *(uint64_t *)m.obj = (uint64_t)o->gen << 32 | (uint64_t)(o - vm->host.objs + 1);
    return GOL_OK;
}

static hostobj *object_at(gol_vm *vm, gol_ref r, const gol_type *type)
{
    refent *e = ref_find(vm, r);
    if (!e || e->kind > REF_WORD) return NULL;
    const rtype *t = e->t;
    const void *p = ref_addr(e);
    if (t->kind == K_POINTER) {
        t = t->elem;
        p = *(void *const *)p;
    }
    if (!p || t != (const rtype *)type || t->kind != K_STRUCT || t->len == 0 || t->fields[0].typ->kind != K_UINTPTR) return NULL;
    return object_of(vm, *(const uint64_t *)p);
}

void *gol_object_get(gol_vm *vm, gol_ref r, const gol_type *type)
{
    hostobj *o = object_at(vm, r, type);
    if (o) return o->p;
    vm_fail(vm, GOL_ETYPE, "no such object, or it was closed");
    return NULL;
}

static void end_object(gol_vm *vm, hostobj *o)
{
    hostobj old = *o;
    o->weak = NULL;
    o->p = NULL;
    o->next = vm->host.freeobj;
    vm->host.freeobj = (uint32_t)(o - vm->host.objs) + 1;
    if (old.fin) old.fin(old.ud, old.p);
}

gol_status gol_object_close(gol_vm *vm, gol_ref r, const gol_type *type)
{
    hostobj *o = object_at(vm, r, type);
    if (!o) return vm_fail(vm, GOL_ETYPE, "no such object, or it was closed");
    end_object(vm, o);
    return GOL_OK;
}

void native_sweep(gol_vm *vm)
{
    hosttable *t = &vm->host;
    if (t->nobjs == 0 || t->sawgc == vm->rt->heap->stats.numgc) return;
    t->sawgc = vm->rt->heap->stats.numgc;
    for (uint32_t i = 0; i < t->nobjs; i++)
        if (t->objs[i].weak && !rt_weakvalue(vm->rt->g0main, t->objs[i].weak)) end_object(vm, &t->objs[i]);
}

uint32_t native_roots(gol_vm *vm, uint32_t from, uint32_t n, void (*mark)(void *ctx, const void *p), void *ctx)
{
    uint32_t i = from;
    for (; i < vm->host.nobjs && i - from < n; i++)
        if (vm->host.objs[i].weak) mark(ctx, vm->host.objs[i].weak);
    return i - from;
}

void native_free(gol_vm *vm)
{
    for (uint32_t i = 0; i < vm->host.nobjs; i++)
        if (vm->host.objs[i].weak) end_object(vm, &vm->host.objs[i]);
    base_free(vm->host.objs);
    for (hostfn *h = vm->host.fns, *n; h; h = n) {
        n = h->next;
        base_free(h->name);
        base_free(h->sig);
        base_free(h);
    }
}
