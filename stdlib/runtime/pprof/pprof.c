/* pprof.c - the native of package runtime/pprof. */
#include "runtime/sched/frames.h"

/* func offset(pc uintptr) int: how far into its function's code pc is, in bytes as tracebacks count them; 0 for frames of the machine. */
static void pprof_offset(g *gp, slot *fp)
{
    rt_pcinfo x;
    uint64_t pc = fp[1].u & ((1ull << 48) - 1);
    fp[0].i = rt_findpc(gp->vm, pc, &x) && x.f && x.f->code && pc > (uintptr_t)x.f->code ? (int64_t)((const insn *)(uintptr_t)((pc - 1) & ~7ull) - x.f->code + 1) * 4 : 0;
}

const rt_native_def stdlib_runtime_pprof_natives[] = { { "runtime/pprof.offset", pprof_offset }, { 0, 0 } };
