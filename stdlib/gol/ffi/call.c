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

enum { SMALL = 4096 };         /* bytes of strings copied to the C stack */

NORETURN static void fail(g *gp, const ffi_bound *b, const char *what)
{
    char text[400];
    snprintf(text, sizeof text, "ffi: %s: %s", b->f.name + 2, what);
    rt_panicerror(gp, text);
}

/* ---- memory that C may write to ---- */

static void shade(g *gp, const ffi_sig *s, const slot *fp)
{
    for (int i = 0; i < s->nargs; i++) {
        const rtype *t = s->args[i].t;
        const slot *p = fp + s->args[i].slot;
        if ((t->kind != K_POINTER && t->kind != K_SLICE) || !t->elem->ptrdata || !p->p) continue;
        rt_bulkbarrier(gp, t->elem, p->p, NULL, t->kind == K_SLICE ? (uint64_t)p[1].i * t->elem->size : t->elem->size);
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

static void invoke(g *gp, const ffi_bound *b, slot *fp, void **values)
{
    const ffi_sig *s = b->sig;
    size_t size = s->how == RET_MEM && s->result->size > sizeof(slot) ? s->result->size : sizeof(slot);
    slot *r = alloca(size);
    rt_vm *vm = rt_vmof(gp);
    bool barrier = s->shades && unlikely(vm->wbenabled);
    if (barrier) shade(gp, s, fp);
    if (s->err) errno = 0;
    ffi_call((ffi_cif *)&s->cif, b->addr, r, values);
    int e = errno;
    if (s->shades && unlikely(vm->wbenabled)) shade(gp, s, fp);
    put_result(gp, s, fp, r);
    if (s->err) put_error(gp, s, fp, e);
}

/* Bytes for the copies of all strings. */
static size_t strings_size(g *gp, const ffi_bound *b, const slot *fp)
{
    size_t n = 0;
    for (int i = 0; i < b->sig->nargs; i++) {
        const slot *a = fp + b->sig->args[i].slot;
        if (b->sig->args[i].how != ARG_STRING) continue;
        if (a[1].i && memchr(a->p, 0, (size_t)a[1].i)) fail(gp, b, "a string with a NUL in it cannot be passed to C");
        n += (size_t)a[1].i + 1;
    }
    return n;
}

static char *copy_string(char *to, const slot *a)
{
    if (a[1].i) memcpy(to, a->p, (size_t)a[1].i);
    to[a[1].i] = 0;
    return to + a[1].i + 1;
}

NOINLINE static void call_slow(g *gp, const ffi_bound *b, slot *fp)
{
    const ffi_sig *s = b->sig;
    void *values[FFI_MAXARGS], *words[FFI_MAXARGS];
    slot gathered[FFI_MAXARGS][8];
    size_t n = strings_size(gp, b, fp);
    char *mem = n <= SMALL ? alloca(n + 1) : base_malloc(n), *at = mem;
    if (!mem) rt_panicoom(gp, n);
    for (int i = 0; i < s->nargs; i++) {
        const ffi_arg_plan *a = &s->args[i];
        values[i] = fp + a->slot;
        if (a->how == ARG_STRING) {
            words[i] = at;
            at = copy_string(at, fp + a->slot);
            values[i] = &words[i];
        } else if (a->how == ARG_GATHER) {
            values[i] = (void *)(uintptr_t)rt_fromslots(a->t, fp + a->slot, gathered[i]);
        }
    }
    invoke(gp, b, fp, values);
    if (n > SMALL) base_free(mem);
}

void ffi_call_c(g *gp, slot *fp)
{
    const rt_func *f = fp[FH_FUNC].p;
    const ffi_bound *b = f->host;
    const ffi_sig *s = b->sig;
    if (unlikely(!b->addr)) fail(gp, b, "its library was closed");
    if (unlikely(!s->plain)) {
        call_slow(gp, b, fp);
        return;
    }
    void *values[FFI_MAXARGS];
    for (int i = 0; i < s->nargs; i++) values[i] = fp + s->args[i].slot;
    invoke(gp, b, fp, values);
}
#endif
