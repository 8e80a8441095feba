/* profile.c - natives of package runtime for the profiles of waiting. */
#include "runtime/debug/sampleprof.h"

static enum profkind kind_of(slot s) { return s.u == PROF_MUTEX ? PROF_MUTEX : PROF_BLOCK; }

/* func waitRate(kind, rate int) int */
static void runtime_waitRate(g *gp, slot *fp) { fp[0].i = rt_waitprofrate(gp->vm, kind_of(fp[1]), fp[2].i); }

/* func profileEntry(kind, i int, pcs []uintptr) (n, count, ns int) */
static void runtime_profileEntry(g *gp, slot *fp)
{
    uint32_t label;
    int64_t count = 0, ns = 0;
    fp[0].i = rt_profentry(gp->vm, kind_of(fp[3]), fp[4].u, fp[5].p, fp[6].i, &count, &ns, &label);
    fp[1].i = count;
    fp[2].i = ns;
}

const rt_native_def stdlib_runtime_profile_natives[] = {
    { "runtime.waitRate", runtime_waitRate }, { "runtime.profileEntry", runtime_profileEntry }, { 0, 0 }
};
