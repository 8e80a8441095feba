/* finalizer.c - natives of package runtime: finalizers and cleanups. What SetFinalizer accepts, and its texts, are Go's. */
#include <stdio.h>
#include "runtime/data/data.h"
#include "runtime/heap/malloc.h"
#include "runtime/heap/mspecial.h"

/* A package variable, or the place of all zero-sized objects: such objects are never freed, which is no error. */
static bool immortal(rt_vm *vm, const void *p)
{
    if (p == rt_zeroaddr(vm)) return true;
    for (const rt_globals *r = vm->mod->globals; r; r = r->next)
        if ((const char *)p >= r->base && (const char *)p < r->base + r->size) return true;
    return false;
}

static bool assignable(g *gp, const rtype *from, const rtype *to)
{
    if (from == to) return true;
    if (to->kind == K_POINTER) return (!to->uncommon || !from->uncommon) && to->elem == from->elem;
    const char *missing;
    return to->kind == K_INTERFACE && (to->len == 0 || rt_getitab(gp, to, from, &missing) != NULL);
}

NORETURN static void refuse(g *gp, const char *fmt, const rtype *a, const rtype *b)
{
    char text[400] = "runtime.SetFinalizer: ";
    size_t n = strlen(text);
    snprintf(text + n, sizeof text - n, fmt, a ? (int)a->str.n : 0, a ? a->str.p : "", b ? (int)b->str.n : 0, b ? b->str.p : "");
    rt_fatal(gp, text);
}

/* func setFinalizer(obj, finalizer any) */
static void runtime_setFinalizer(g *gp, slot *fp)
{
    const rtype *ot = fp[0].p, *ft = fp[2].p;
    void *p = fp[1].p;
    if (!ot) refuse(gp, "first argument is nil", NULL, NULL);
    if (ot->kind != K_POINTER) refuse(gp, "first argument is %.*s, not pointer", ot, NULL);
    uint64_t size;
    bool noscan;
    void *base = rt_findobject(gp->vm, p, &size, &noscan);
    if (!base) {
        if (immortal(gp->vm, p)) return;
        refuse(gp, "pointer not in allocated block", NULL, NULL);
    }
    /* What might be a tiny object, which shares its block, may lie inside of any object: its finalizer runs when that one is unreachable. */
    if (p != base && (ot->elem->ptrdata || ot->elem->size >= RT_TINYSIZE)) refuse(gp, "pointer not at beginning of allocated block", NULL, NULL);
    if (!ft) {
        rt_removefinalizer(gp, p);
        return;
    }
    if (ft->kind != K_FUNC) refuse(gp, "second argument is %.*s, not a function", ft, NULL);
    if (ft->flags & RT_VARIADIC) refuse(gp, "cannot pass %.*s to finalizer %.*s because dotdotdot", ot, ft);
    if (ft->len != 1 || !assignable(gp, ot, ft->params[0])) refuse(gp, "cannot pass %.*s to finalizer %.*s", ot, ft);
    uint64_t nres = 0;
    for (int64_t i = 0; i < ft->nresults; i++) nres += ft->params[1 + i]->nslots;
    if (nres > UINT16_MAX) refuse(gp, "results of %.*s are too large", ft, NULL);
    if (!rt_addfinalizer(gp, p, fp[3].p, ft->params[0], ot, (uint32_t)nres)) refuse(gp, "finalizer already set", NULL, NULL);
}

/* func pointerWord(v any) (is bool, p unsafe.Pointer) */
static void runtime_pointerWord(g *gp UNUSED, slot *fp)
{
    const rtype *t = fp[2].p;
    fp[0].u = t && (t->kind == K_POINTER || t->kind == K_UNSAFE_POINTER);
    fp[1].p = fp[0].u ? fp[3].p : NULL;
}

/* func pinnable(v any) unsafe.Pointer */
static void runtime_pinnable(g *gp, slot *fp)
{
    const rtype *t = fp[1].p;
    char text[400];
    if (!t) rt_panicerror(gp, "runtime error: runtime.Pinner: argument is nil");
    if (t->kind != K_POINTER && t->kind != K_UNSAFE_POINTER) {
        snprintf(text, sizeof text, "runtime error: runtime.Pinner: argument is not a pointer: %.*s", (int)t->str.n, t->str.p);
        rt_panicerror(gp, text);
    }
    fp[0].p = fp[2].p;
}

/* func addCleanup(p, arg unsafe.Pointer, f func()) uint64: on the whole object */
static void runtime_addCleanup(g *gp, slot *fp)
{
    uint64_t size;
    bool noscan;
    void *base = rt_findobject(gp->vm, fp[1].p, &size, &noscan);
    if (!base && !immortal(gp->vm, fp[1].p)) rt_panicstr(gp, "runtime.AddCleanup: ptr not in allocated block");
    bool tiny = noscan && size == 16;                     /* arg may share the block */
    if (base && !tiny && fp[2].u >= (uintptr_t)base && fp[2].u < (uintptr_t)base + size) rt_panicstr(gp, "runtime.AddCleanup: ptr is within arg, cleanup will never run");
    fp[0].u = base ? rt_addcleanup(gp, base, fp[3].p) : 0;
}

static void runtime_stopCleanup(g *gp, slot *fp)
{
    uint64_t size;
    bool noscan;
    void *base = rt_findobject(gp->vm, fp[0].p, &size, &noscan);
    if (base) rt_stopcleanup(gp, base, fp[1].u);
}

extern const rt_native_def stdlib_runtimefinalizer_natives[];
const rt_native_def stdlib_runtimefinalizer_natives[] = {
    { "runtime.setFinalizer", runtime_setFinalizer },
    { "runtime.pointerWord", runtime_pointerWord },
    { "runtime.pinnable", runtime_pinnable },
    { "runtime.addCleanup", runtime_addCleanup },
    { "runtime.stopCleanup", runtime_stopCleanup },
    { 0, 0 }
};
