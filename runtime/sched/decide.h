/* decide.h - what a run decides that its program does not: where goroutines are preempted, what clocks show, which files are ready.
 *
 * Ordinarily the world decides and rt_vm.dec is NULL: none of this exists then. With a seed the decisions come from the seed, with a trace
 * from the trace; either way they can be written down as a trace (docs/runtime.md, "Traces").
 */
#ifndef GOL_RUNTIME_DECIDE_H
#define GOL_RUNTIME_DECIDE_H
#include "runtime/rt.h"

typedef struct rt_schedspec {
    const char *replay;       /* text of a trace to be repeated, or NULL */
    size_t nreplay;
    void (*trace)(void *ctx, const char *text, size_t n);     /* gets the run's own trace, in pieces; NULL: none is wanted */
    void *tracectx;
    uint64_t maxsteps;        /* the run is ended when it has taken so many steps; 0: never */
    bool memory;              /* accesses of shared memory are steps too (instrumented code) */
} rt_schedspec;

/* Sets vm->dec as spec and the seed ask for; after settings were read, before rt_seed. Returns NULL, or what is wrong with the trace (static). */
const char *rt_decideinit(rt_vm *vm, const rt_schedspec *spec);
void rt_decidefree(rt_vm *vm);
void rt_decideflush(rt_vm *vm);                              /* the rest of the trace goes out */

void rt_decidestart(rt_vm *vm);                              /* after rt_seed */

/* All for vm->dec != NULL. */
bool rt_decide_clocked(const rt_vm *vm);                     /* slices end by the real clock */
bool rt_decide_random(const rt_vm *vm);                      /* a seed draws the slices */
bool rt_cutslice(p *pp);                                     /* ends the slice before the instruction that runs; true */
void rt_sliceend(g *gp);                                     /* p.slice is used up: preempts gp, maybe; begins another slice */
void rt_decided_switch(g *gp);                               /* gp was chosen to run */
int64_t rt_decide_now(rt_vm *vm);
void rt_decide_idle(rt_vm *vm, int64_t ns);                  /* nothing can run for ns */
void rt_decide_slept(rt_vm *vm, int64_t ns);                 /* waiting for files took so long */
bool rt_decide_nopoll(const rt_vm *vm);                      /* the trace says which files are ready: rt_decide_ready */
/* Which of the n waiting goroutines are ready at this call, as 0 or 1 each. Writes them down, or replaces them by the trace's. Returns how many. */
uint32_t rt_decide_ready(rt_vm *vm, g *const *gs, uint8_t *ready, uint32_t n);
/* The result of a read: done by the world and written down, or the trace's. */
int64_t rt_decide_read(g *gp, int fd, void *p, int64_t n, int64_t (*real)(g *gp, int fd, void *p, int64_t n));

/* Calls to a world that a repeated run has no part in, the network. What one writes beside its result: n bytes, as they are after it; RT_DECIDE_RESULT: as many as the
 * result says. */
enum { RT_DECIDE_RESULT = -1 };
typedef struct rt_decide_out { void *p; int64_t n; } rt_decide_out;
bool rt_decide_replayed(rt_vm *vm, int64_t *result, const rt_decide_out *outs, int n);    /* the trace has the call: all is as it was. vm->dec may be NULL */
void rt_decide_called(rt_vm *vm, int64_t result, const rt_decide_out *outs, int n);       /* it was made: writes it down */

/* The monotonic clock as the program sees it. */
static inline int64_t rt_now(rt_vm *vm) { return vm->dec ? rt_decide_now(vm) : rt_nanotime(); }
void rt_walltime(rt_vm *vm, int64_t mono, int64_t *sec, int64_t *nsec);

#endif
