/* prof.c - natives of package gol/prof: what the runtime has noted about time. */
#include "runtime/debug/sampleprof.h"

static const enum profkind kinds[] = { PROF_CPU, PROF_BLOCK, PROF_MUTEX };

/* func startCPU(hz int) bool */
static void prof_startCPU(g *gp, slot *fp) { fp[0].u = rt_cpuprofstart(gp->vm, fp[1].i < 0 ? 0 : fp[1].i > 1000 ? 1000 : (int)fp[1].i); }
static void prof_stopCPU(g *gp, slot *fp) { (void)fp; rt_cpuprofstop(gp->vm); }
/* func period() int */
static void prof_period(g *gp, slot *fp) { fp[0].i = rt_cpuprofperiod(gp->vm); }

/* func lasted() int */
static void prof_lasted(g *gp, slot *fp) { fp[0].i = rt_cpuproflasted(gp->vm); }

/* func waitRate(kind, rate int) int */
static void prof_waitRate(g *gp, slot *fp) { fp[0].i = rt_waitprofrate(gp->vm, kinds[fp[1].u % 3], fp[2].i); }

static void label_result(g *gp, uint32_t label, slot *out)
{
    size_t n;
    const char *s = rt_labeltext(gp->vm, label, &n);
    rt_gostring(gp, s, (int64_t)n, out);
}

/* func entry(kind, i int, pcs []uintptr) (n, count, ns int, label string) */
static void prof_entry(g *gp, slot *fp)
{
    uint32_t label = 0;
    int64_t count = 0, ns = 0, n = fp[6].i < 0 ? -1 : rt_profentry(gp->vm, kinds[fp[5].u % 3], fp[6].u, fp[7].p, fp[8].i, &count, &ns, &label);
    fp[0].i = n;
    fp[1].i = count;
    fp[2].i = ns;
    label_result(gp, label, &fp[3]);
}

/* func goroutine(i int, pcs []uintptr) (n int, label string): n -1 past the last one */
static void prof_goroutine(g *gp, slot *fp)
{
    uint32_t label = 0;
    fp[0].i = rt_goroutinestack(gp, fp[3].i, fp[4].p, fp[5].i, &label);
    label_result(gp, label, &fp[1]);
}

/* func setLabels(text string) */
static void prof_setLabels(g *gp, slot *fp) { rt_setlabels(gp, fp[0].p, (size_t)fp[1].i); }

const rt_native_def stdlib_gol_prof_natives[] = {
    { "gol/prof.startCPU", prof_startCPU }, { "gol/prof.stopCPU", prof_stopCPU }, { "gol/prof.period", prof_period },
    { "gol/prof.lasted", prof_lasted }, { "gol/prof.waitRate", prof_waitRate },
    { "gol/prof.entry", prof_entry }, { "gol/prof.goroutine", prof_goroutine }, { "gol/prof.setLabels", prof_setLabels }, { 0, 0 }
};
