/* extern.c - natives of package runtime: statistics, a requested collection, callers. */
#include <unistd.h>
#include "runtime/debug/memstats.h"
#include "runtime/heap/malloc.h"
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

/* func caller(skip int) (name, file string, line int): results in slots 0..4, skip in 5. skip 0: the function that called this native. */
static void runtime_caller(g *gp, slot *fp)
{
    vm_where w;
    int64_t skip = fp[5].i;
    if (skip < 0 || skip > 1 << 20) skip = 1 << 20;
    vm_caller(gp, (int)skip, &w);
    rt_gostring(gp, w.name ? w.name : "", w.name ? (int64_t)strlen(w.name) : 0, &fp[0]);
    rt_gostring(gp, w.file ? w.file : "", w.file ? (int64_t)strlen(w.file) : 0, &fp[2]);
    fp[4].i = w.name ? w.line : 0;
}

/* func stack(buf []byte, all bool) int */
static void runtime_stack(g *gp, slot *fp)
{
    buf b = { 0 };
    vm_traceback(&b, gp);
    if (fp[4].u) vm_tracebackothers(&b, gp->vm, gp);
    int64_t n = (int64_t)b.n < fp[2].i ? (int64_t)b.n : fp[2].i;
    if (n > 0) memcpy(fp[1].p, b.p, (size_t)n);
    fp[0].i = n;
    buf_free(&b);
}

extern const rt_native_def stdlib_runtimeextern_natives[];
const rt_native_def stdlib_runtimeextern_natives[] = {
    { "runtime.requestGC", runtime_requestGC },
    { "runtime.numCPU", runtime_numCPU },
    { "runtime.readMemStats", runtime_readMemStats },
    { "runtime.caller", runtime_caller },
    { "runtime.stack", runtime_stack },
    { 0, 0 }
};
