/* extern.c - natives of package runtime: statistics, a requested collection, callers. */
#include <string.h>
#include <unistd.h>
#include "runtime/debug/memstats.h"
#include "runtime/heap/malloc.h"
#include "runtime/limit.h"
#include "runtime/vm/vm.h"

static void runtime_requestGC(g *gp, slot *fp)
{
    (void)fp;
    rt_gcrequest(gp);
}

static void runtime_numCPU(g *gp, slot *fp)
{
    (void)gp;
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    fp[0].i = n > 0 ? n : 1;
}

static void runtime_readMemStats(g *gp, slot *fp)
{
    if (!fp[0].p) rt_panicnil(gp);
    rt_readmemstats(gp->vm, fp[0].p);
}

/* func callers(skip int, pcs []uintptr) int: skip 0 starts at the function that called this native. */
static void runtime_callers(g *gp, slot *fp)
{
    int64_t skip = fp[1].i < 0 ? 0 : fp[1].i;
    fp[0].i = rt_callers(gp, skip, fp[2].p, fp[3].i);
}

static void string_result(slot *out, const char *s)      /* names live as long as the program */
{
    out[0].p = (void *)(uintptr_t)(s ? s : "");
    out[1].i = s ? (int64_t)strlen(s) : 0;
}

/* func sourceDir(file string) string: where the name of a file of the program's counts from; "": it is not one. */
static void runtime_sourceDir(g *gp, slot *fp)
{
    const rt_vm *vm = gp->vm;
    const char *dir = vm->filedir && vm->isfile(vm->sources, fp[2].p, fp[3].u) ? vm->filedir : NULL;
    string_result(&fp[0], dir);
}

/* func lookpc(pc uintptr) (name, file string, line int, entry uintptr, inlined, ok bool) */
static void runtime_lookpc(g *gp, slot *fp)
{
    rt_pcinfo x;
    bool ok = rt_findpc(gp->vm, fp[8].u, &x);
    string_result(&fp[0], x.name);
    string_result(&fp[2], x.file);
    fp[4].i = x.line;
    fp[5].u = (uintptr_t)x.f;
    fp[6].u = x.inlined;
    fp[7].u = ok;
}

/* func stack(buf []byte, all bool) int */
static void runtime_stack(g *gp, slot *fp)
{
    buf b = { 0 };
    rt_charge(gp, (int64_t)rt_vmof(gp)->stackbytes);
    vm_traceback(&b, gp);
    if (fp[4].u) vm_tracebackothers(&b, gp->vm, gp);
    int64_t n = (int64_t)b.n < fp[2].i ? (int64_t)b.n : fp[2].i;
    if (n > 0) memcpy(fp[1].p, b.p, (size_t)n);
    fp[0].i = n;
    buf_free(&b);
}

static void runtime_lockThread(g *gp, slot *fp)
{
    if (fp[0].i > 0) gp->locks++;
    else if (gp->locks) gp->locks--;
}

extern const rt_native_def stdlib_runtimeextern_natives[];
const rt_native_def stdlib_runtimeextern_natives[] = {
    { "runtime.requestGC", runtime_requestGC },
    { "runtime.numCPU", runtime_numCPU },
    { "runtime.readMemStats", runtime_readMemStats },
    { "runtime.callers", runtime_callers },
    { "runtime.lookpc", runtime_lookpc },
    { "runtime.sourceDir", runtime_sourceDir },
    { "runtime.stack", runtime_stack },
    { "runtime.lockThread", runtime_lockThread },
    { 0, 0 }
};
