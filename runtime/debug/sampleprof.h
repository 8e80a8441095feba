/* sampleprof.h - where time goes: CPU samples, and what goroutines wait for. */
#ifndef GOL_RUNTIME_SAMPLEPROF_H
#define GOL_RUNTIME_SAMPLEPROF_H
#include "runtime/rt.h"

enum profkind { PROF_CPU, PROF_BLOCK, PROF_MUTEX, PROF_KINDS };
enum { PROF_DEPTH = 128 };

/* Begins to sample the VM's thread, which must be the calling one, hz times a second of CPU time. False: it runs already, or there is no thread to be had. */
bool rt_cpuprofstart(rt_vm *vm, int hz);
void rt_cpuprofstop(rt_vm *vm);                       /* keeps the samples until the next start */
int64_t rt_cpuprofperiod(const rt_vm *vm);            /* nanoseconds a sample stands for; 0: there was none yet */
int64_t rt_cpuproflasted(const rt_vm *vm);            /* nanoseconds from the last start to its stop, or to now */
void rt_cpusample(g *gp);                             /* at a safepoint: POLL_PROF was set */

/* Go's SetBlockProfileRate (ns) and SetMutexProfileFraction. Returns the old one; rate < 0 only asks. */
int64_t rt_waitprofrate(rt_vm *vm, enum profkind kind, int64_t rate);
void rt_waitbegin(g *gp);                             /* gp parks */
void rt_waitend(g *gp, g *w);                         /* gp makes w, which parked, runnable */

/* Entry i of a profile: how often a stack was seen, and for how long (ns) in all. Returns the number of pcs, up to max; -1 past the end. *label: see rt_setlabels. */
int64_t rt_profentry(rt_vm *vm, enum profkind kind, uint64_t i, uint64_t *pcs, int64_t max, int64_t *count, int64_t *ns, uint32_t *label);

/* The stack of the i-th goroutine alive, seen from gp, which is left out of its own; returns the number of pcs, -1 past the last goroutine. */
int64_t rt_goroutinestack(g *gp, int64_t i, uint64_t *pcs, int64_t max, uint32_t *label);

/* Sets the labels of gp, n bytes of keys and values each ended by NUL; goroutines started by it have them too. 0 bytes: none. */
void rt_setlabels(g *gp, const char *text, size_t n);
const char *rt_labeltext(rt_vm *vm, uint32_t label, size_t *n);    /* label of an entry */
void rt_sampleproffree(rt_vm *vm);
#endif
