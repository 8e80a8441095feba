/* lib.c - libraries and what is bound to them.
 *
 * Signatures, struct types and bound functions are found again by their Go type and name, so that binding in a loop does not grow. Closing a library leaves its bound
 * functions, without an address: a call of one is a panic.
 * Locking: none, a VM is used by one thread at a time.
 */
#ifdef GOL_FFI
#define _GNU_SOURCE
#include "stdlib/gol/ffi/ffi.h"
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include "base/alloc.h"
#include "runtime/abi/opcodes.h"
#include "runtime/vm/callback.h"

/* ---- the VM's state ---- */

static void free_world(rt_vm *vm)
{
    ffi_world *w = vm->ffi;
    ffi_freecallbacks(w);
    for (ffi_lib *l = w->libs, *n; l; l = n) {
        n = l->next;
        if (l->handle) dlclose(l->handle);
        base_free(l);
    }
    for (ffi_block *b = w->blocks, *n; b; b = n) {
        n = b->next;
        base_free(b);
    }
    base_free(w->pointers);
    base_free(w);
    vm->ffi = NULL;
}

ffi_world *ffi_worldof(g *gp)
{
    rt_vm *vm = rt_vmof(gp);
    if (likely(vm->ffi != NULL)) return vm->ffi;
    ffi_world *w = base_calloc(1, sizeof *w);
    if (!w) rt_panicoom(gp, sizeof *w);
    vm->ffi = w;
    vm->ffifree = free_world;
    return w;
}

void *ffi_alloc(g *gp, ffi_world *w, size_t n)
{
    ffi_block *b = base_calloc(1, sizeof *b + 8 + n);   /* 16 bytes: what follows is aligned for anything */
    if (!b) rt_panicoom(gp, n);
    b->next = w->blocks;
    w->blocks = b;
    return (char *)b + 16;
}

/* ---- libraries ---- */

/* Loading needs the dynamic linker, which a static executable has not: glibc's stand-in for it brings a second C library. */
static bool is_static(void) { return getauxval(AT_BASE) == 0; }

static void put_text(g *gp, slot *out, const char *text) { rt_gostring(gp, text, (int64_t)strlen(text), out); }

/* A name as C needs it: copied to buf; false: too long, or a NUL in it. */
static bool c_name(const slot *s, char *buf, size_t n)
{
    size_t len = (size_t)s[1].i;
    buf[0] = 0;
    if (len == 0) return true;
    if (len >= n || memchr(s[0].p, 0, len)) return false;
    memcpy(buf, s[0].p, len);
    buf[len] = 0;
    return true;
}

enum { NAME_MAX_ = 4096 };

/* func open(name string) (handle uintptr, why string) */
static void ffi_open(g *gp, slot *fp)
{
    char name[NAME_MAX_];
    ffi_world *w = ffi_worldof(gp);
    fp[0].u = 0;
    fp[1].p = NULL;
    fp[2].i = 0;
    if (!c_name(fp + 3, name, sizeof name)) {
        put_text(gp, fp + 1, "a library's name has a NUL in it or is too long");
        return;
    }
    if (is_static()) {
        put_text(gp, fp + 1, "this program is linked statically and cannot load libraries");
        return;
    }
    void *h = dlopen(name[0] ? name : NULL, RTLD_NOW | RTLD_LOCAL);
    if (!h) {
        const char *e = dlerror();
        put_text(gp, fp + 1, e ? e : "the library cannot be loaded");
        return;
    }
    const char *shown = name[0] ? name : "C";
    ffi_lib *l = base_calloc(1, sizeof *l + strlen(shown) + 1);
    if (!l) {
        dlclose(h);
        rt_panicoom(gp, sizeof *l);
    }
    strcpy(l->name, shown);
    l->handle = h;
    l->next = w->libs;
    w->libs = l;
    fp[0].p = l;
}

/* The library that a handle means: handles are looked up, so a forged or zero one is an error. */
static ffi_lib *find_lib(g *gp, uint64_t handle, slot *why)
{
    for (ffi_lib *l = ffi_worldof(gp)->libs; l; l = l->next)
        if ((uintptr_t)l == handle) {
            if (l->handle) return l;
            break;
        }
    put_text(gp, why, handle ? "the library is closed" : "the library is not open");
    return NULL;
}

static void *find_symbol(g *gp, ffi_lib *l, const char *name, slot *why)
{
    char text[NAME_MAX_ + 200];
    dlerror();
    void *p = dlsym(l->handle, name);
    const char *e = dlerror();
    if (p && !e) return p;
    snprintf(text, sizeof text, "%s: no symbol %s", l->name, name);
    put_text(gp, why, text);
    return NULL;
}

/* func symbol(handle uintptr, name string) (p unsafe.Pointer, why string) */
static void ffi_symbol(g *gp, slot *fp)
{
    char name[NAME_MAX_];
    fp[0].p = fp[1].p = NULL;
    fp[2].i = 0;
    ffi_lib *l = find_lib(gp, fp[3].u, fp + 1);
    if (!l) return;
    if (c_name(fp + 4, name, sizeof name)) fp[0].p = find_symbol(gp, l, name, fp + 1);
    else put_text(gp, fp + 1, "a symbol's name has a NUL in it or is too long");
}

/* func closeLib(handle uintptr) (why string) */
static void ffi_closeLib(g *gp, slot *fp)
{
    uint64_t handle = fp[2].u;
    fp[0].p = NULL;
    fp[1].i = 0;
    ffi_lib *l = find_lib(gp, handle, fp);
    if (!l) return;
    for (ffi_bound *b = l->bound; b; b = b->next) b->addr = NULL;
    if (dlclose(l->handle) != 0) {
        const char *e = dlerror();
        put_text(gp, fp, e ? e : "the library cannot be closed");
    }
    l->handle = NULL;
}

/* ---- binding ---- */

static const insn bound_code[2] = { { .op = OP_CALLNATIVE }, { .op = OP_RET } };

static ffi_bound *new_bound(g *gp, ffi_world *w, ffi_lib *l, const char *name, void *addr, ffi_sig *s)
{
    char *text = ffi_alloc(gp, w, strlen(name) + 3);
    ffi_bound *b = ffi_alloc(gp, w, sizeof *b);
    sprintf(text, "C.%s", name);
    b->addr = (void (*)(void))(uintptr_t)addr;
    b->sig = s;
    b->w = w;
    b->f = (rt_func){
        .code = bound_code, .ncode = 2, .framesize = (uint32_t)s->nres + s->nslots + CB_ROOM, .nres = s->nres, .nargs = s->nslots, .flags = RF_NATIVE,
        .ptrbits = s->ptrbits, .nptrbits = (uint32_t)s->nres + s->nslots, .native = ffi_call_c, .name = text, .file = l->name, .type = s->t, .host = b,
    };
    b->self = &b->f;
    b->f.fnself = &b->self;
    b->next = l->bound;
    l->bound = b;
    return b;
}

static ffi_bound *find_bound(const ffi_lib *l, const char *name, const void *addr, const ffi_sig *s)
{
    for (ffi_bound *b = l->bound; b; b = b->next)
        if (b->sig == s && (uintptr_t)b->addr == (uintptr_t)addr && strcmp(b->f.name + 2, name) == 0) return b;
    return NULL;
}

/* The signature for the function variable var of type t, or NULL: what is wrong is put to why. */
static ffi_sig *variable(g *gp, const char *name, const rtype *t, const void *var, slot *out)
{
    char why[FFI_WHY], text[NAME_MAX_ + FFI_WHY];
    if (!t || t->kind != K_POINTER || t->elem->kind != K_FUNC || !var)
        snprintf(why, sizeof why, "Bind wants the address of a variable of a function type, not %.*s", t ? (int)t->str.n < 200 ? (int)t->str.n : 200 : 3, t ? t->str.p : "nil");
    else {
        ffi_sig *s = ffi_signature(gp, ffi_worldof(gp), t->elem, false, why);
        if (s) return s;
    }
    snprintf(text, sizeof text, "%s: %s", name, why);
    put_text(gp, out, text);
    return NULL;
}

/* func bind(handle uintptr, name string, fn any) (why string) */
static void ffi_bind(g *gp, slot *fp)
{
    char name[NAME_MAX_];
    bool named = c_name(fp + 3, name, sizeof name);
    fp[0].p = NULL;
    fp[1].i = 0;
    ffi_lib *l = find_lib(gp, fp[2].u, fp);
    if (!l) return;
    if (!named) {
        put_text(gp, fp, "a symbol's name has a NUL in it or is too long");
        return;
    }
    ffi_sig *s = variable(gp, name, fp[5].p, fp[6].p, fp);
    void *addr = s ? find_symbol(gp, l, name, fp) : NULL;
    if (!addr) return;
    ffi_bound *b = find_bound(l, name, addr, s);
    if (!b) b = new_bound(gp, ffi_worldof(gp), l, name, addr, s);
    rt_writeptr(gp, fp[6].p, &b->self);
}

/* The library of what was bound by address. */
static ffi_lib *pointers(g *gp, ffi_world *w)
{
    if (!w->pointers) {
        if (!(w->pointers = base_calloc(1, sizeof *w->pointers + 2))) rt_panicoom(gp, sizeof *w->pointers);
        strcpy(w->pointers->name, "C");
    }
    return w->pointers;
}

const ffi_bound *ffi_bindhost(g *gp, const char *name, const rtype *t, void (*addr)(void), char *why)
{
    ffi_world *w = ffi_worldof(gp);
    ffi_sig *s = ffi_signature(gp, w, t, false, why);
    return s ? new_bound(gp, w, pointers(gp, w), name, (void *)(uintptr_t)addr, s) : NULL;
}

/* func bindPointer(p unsafe.Pointer, fn any) (why string) */
static void ffi_bindPointer(g *gp, slot *fp)
{
    static const char name[] = "pointer";
    void *addr = fp[2].p;
    ffi_world *w = ffi_worldof(gp);
    fp[0].p = NULL;
    fp[1].i = 0;
    ffi_sig *s = variable(gp, name, fp[3].p, fp[4].p, fp);
    if (!s) return;
    if (!addr) {
        put_text(gp, fp, "the function pointer is NULL");
        return;
    }
    ffi_bound *b = find_bound(pointers(gp, w), name, addr, s);
    if (!b) b = new_bound(gp, w, w->pointers, name, addr, s);
    rt_writeptr(gp, fp[4].p, &b->self);
}

/* ---- C memory ---- */

static void ffi_malloc(g *gp UNUSED, slot *fp) { fp[0].p = calloc(1, fp[1].u ? fp[1].u : 1); }   /* C's own: C may free it */
static void ffi_free(g *gp UNUSED, slot *fp) { free(fp[0].p); }

#define N(f) { "gol/ffi." #f, ffi_##f }
extern const rt_native_def stdlib_golffi_natives[];
const rt_native_def stdlib_golffi_natives[] = { N(open), N(symbol), N(bind), N(bindPointer), N(malloc), N(free), N(closeLib), { "gol/ffi.newCallback", ffi_NewCallback }, N(dropCallback), { 0, 0 } };
#else
#include "runtime/native.h"
extern const rt_native_def stdlib_golffi_natives[];
const rt_native_def stdlib_golffi_natives[] = { { 0, 0 } };   /* importing the package is an error (embed/grant.c) */
#endif
