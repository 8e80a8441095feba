/* callback.c - gol functions as C function pointers.
 *
 * libffi makes a piece of code per callback that hands C's arguments to from_c. That runs the gol function (runtime/vm/callback.h says how, and why it may), if it may: C must be
 * running because this VM called it, on the thread that did, and the callback must not have been released. Otherwise C gets a zero, and the gol code that called C a panic that
 * says why, as soon as C returns.
 *
 * A released callback's code stays: C may still hold its address, and calling it must be an error, not a crash. It serves another function only after MIN_FREE others
 * have been released. All are freed with the VM; C must have forgotten them by then.
 *
 * Locking: what from_c looks at before it knows its thread (thread, incall, refused) is atomic.
 */
#ifdef GOL_FFI
#define _GNU_SOURCE
#include "stdlib/gol/ffi/ffi.h"
#include "base/alloc.h"
#include "runtime/vm/callback.h"

enum { MIN_FREE = 32 };
enum { MIN_STACK = 256 << 10 };    /* bytes of C stack that must be left */

/* ---- called by C ---- */

static void refuse(ffi_world *w, const char *why)
{
    const char *none = NULL;
    __atomic_compare_exchange_n(&w->refused, &none, why, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
}

/* Callbacks that call C that calls back ... use the C stack up. */
static bool stack_left(ffi_world *w)
{
    pthread_t self = pthread_self();
    if (w->stackof != self) {
        pthread_attr_t a;
        void *low = NULL;
        size_t size = 0;
        if (pthread_getattr_np(self, &a) == 0) {
            pthread_attr_getstack(&a, &low, &size);
            pthread_attr_destroy(&a);
        }
        w->stackend = low;
        w->stackof = self;
    }
    return (char *)__builtin_frame_address(0) - w->stackend > MIN_STACK;
}

static const char *forbidden(ffi_world *w, const ffi_callback *c)
{
    if (__atomic_load_n(&w->thread, __ATOMIC_RELAXED) != pthread_self()) return "a callback was called on a thread that is not the program's";
    if (__atomic_load_n(&w->incall, __ATOMIC_RELAXED) == 0) return "a callback was called while the program was calling no C function";
    if (!c->fn) return "a callback was called after its release";
    if (!stack_left(w)) return "callbacks are nested too deep: the C stack is used up";
    return NULL;
}

typedef struct incoming { const ffi_sig *s; void **values; } incoming;

static void put_args(g *gp, void *ctx, slot *args)
{
    const incoming *in = ctx;
    const ffi_sig *s = in->s;
    for (int i = 0; i < s->nargs; i++) {
        slot *to = args + (s->args[i].slot - s->nres);
        if (s->args[i].how == ARG_STRING) {
            const char *text = *(const char **)in->values[i];
            to[0].p = NULL;
            to[1].i = 0;
            if (text) rt_gostring(gp, text, (int64_t)strlen(text), to);
        } else {
            rt_toslots(s->args[i].t, in->values[i], to);
        }
    }
}

static void from_c(ffi_cif *cif UNUSED, void *ret, void **values, void *user)
{
    ffi_callback *c = user;
    ffi_world *w = c->vm->ffi;
    const ffi_sig *s = c->sig;
    size_t size = s->result->size > sizeof(ffi_arg) ? s->result->size : sizeof(ffi_arg);
    slot res[CB_SLOTS], tmp[8];
    if (s->how != RET_NONE) memset(ret, 0, size);
    const char *why = forbidden(w, c);
    if (why) {
        refuse(w, why);
        return;
    }
    incoming in = { s, values };
    if (!rt_callback(c->vm, c->fn, put_args, &in, res, s->nres)) return;
    switch (s->how) {
    case RET_NONE: break;
    case RET_MEM: memcpy(ret, rt_fromslots(s->ret, res, tmp), s->ret->size); break;
    default: memcpy(ret, res, sizeof(ffi_arg));          /* slots hold small integers extended by their type, as ffi_arg wants them */
    }
}

/* ---- making and releasing ---- */

static ffi_callback *take_free(ffi_world *w)
{
    ffi_callback *c = w->oldest;
    if (w->nfree <= MIN_FREE) return NULL;
    w->oldest = c->nextfree;
    if (!w->oldest) w->newest = NULL;
    w->nfree--;
    return c;
}

static ffi_callback *make(ffi_world *w)
{
    ffi_callback *c = base_calloc(1, sizeof *c);
    if (!c) return NULL;
    c->closure = ffi_closure_alloc(sizeof(ffi_closure), &c->code);
    if (!c->closure) {
        base_free(c);
        return NULL;
    }
    c->next = w->callbacks;
    return w->callbacks = c;
}

static void give_back(ffi_world *w, ffi_callback *c)
{
    c->fn = NULL;
    c->nextfree = NULL;
    if (w->newest) w->newest->nextfree = c;
    else w->oldest = c;
    w->newest = c;
    w->nfree++;
}

ffi_callback *ffi_newcallback(g *gp, ffi_world *w, const rt_closure *fn, ffi_sig *s, const char **why)
{
    ffi_callback *c = take_free(w);
    if (!c) c = make(w);
    *why = "the system does not let this process make executable memory, which a C function pointer to a gol function needs (SELinux execmem, MemoryDenyWriteExecute, PaX)";
    if (!c) return NULL;
    c->sig = s;
    c->vm = rt_vmof(gp);
    if (ffi_prep_closure_loc(c->closure, &s->cif, from_c, c, c->code) != FFI_OK) {
        give_back(w, c);
        *why = "libffi cannot make a callback of that type";
        return NULL;
    }
    c->fn = fn;
    return c;
}

void ffi_release(ffi_world *w, ffi_callback *c)
{
    if (c->fn) give_back(w, c);
}

void ffi_freecallbacks(ffi_world *w)
{
    for (ffi_callback *c = w->callbacks, *n; c; c = n) {
        n = c->next;
        ffi_closure_free(c->closure);
        base_free(c);
    }
}

static void put_text(g *gp, slot *out, const char *text) { rt_gostring(gp, text, (int64_t)strlen(text), out); }

/* func newCallback(fn any) (code unsafe.Pointer, id uintptr, why string) */
void ffi_NewCallback(g *gp, slot *fp)
{
    char why[FFI_WHY], text[FFI_WHY];
    const rtype *t = fp[4].p;
    const rt_closure *fn = fp[5].p;
    const char *wrong = NULL;
    ffi_world *w = ffi_worldof(gp);
    fp[0].p = fp[2].p = NULL;
    fp[1].i = fp[3].i = 0;
    if (!t || t->kind != K_FUNC || !fn) {
        snprintf(text, sizeof text, "NewCallback wants a function, not %.*s", t ? (int)t->str.n : 3, t ? t->str.p : "nil");
        put_text(gp, fp + 2, t && t->kind == K_FUNC ? "NewCallback wants a function, not a nil one" : text);
        return;
    }
    ffi_sig *s = ffi_signature(gp, w, t, true, why);
    ffi_callback *c = s ? ffi_newcallback(gp, w, fn, s, &wrong) : NULL;
    if (!c) {
        put_text(gp, fp + 2, s ? wrong : why);
        return;
    }
    fp[0].p = c->code;
    fp[1].p = c;
}

/* func dropCallback(id uintptr) */
void ffi_dropCallback(g *gp, slot *fp)
{
    ffi_world *w = ffi_worldof(gp);
    for (ffi_callback *c = w->callbacks; c; c = c->next)
        if ((uintptr_t)c == fp[0].u) ffi_release(w, c);
}
#endif
