/* race.h - the race detector (gol run -race): happens-before by vector clocks.
 *
 * All functions are for vm->race != NULL, except where they say otherwise. They neither park, collect nor panic.
 */
#ifndef GOL_RUNTIME_RACE_H
#define GOL_RUNTIME_RACE_H
#include "runtime/rt.h"

typedef struct racer racer;

/* Switches detection on for a new world. options: GORACE's text or NULL. */
bool rt_raceinit(rt_vm *vm, const char *options);
void rt_racefree(rt_vm *vm);
/* The end of the program: says how many races there were. Returns the exit code to be used instead of code. Also without detection. */
int rt_raceend(rt_vm *vm, int code);

/* Accesses: of n bytes at p by gp, which stands in an instruction (fp, pc saved). */
void rt_raceaccess(g *gp, const void *p, uint64_t n, bool write);
void rt_raceatomic(g *gp, const void *p, uint64_t n, bool read, bool write);    /* an atomic operation: orders, too; neither: changes p without ordering */

/* Order: what gp did before a release of key happened before what follows an acquire of it. */
void rt_raceacquire(g *gp, const void *key);
void rt_racerelease(g *gp, const void *key);
void rt_racereleasemerge(g *gp, const void *key);             /* beside the releases before it */
void rt_racego(g *gp, g *child);                              /* gp starts child */
void rt_racetimer(g *child, const void *key);                 /* a timer starts child: only what was released on key comes before */
void rt_raceexit(g *gp);
void rt_racefinalizer(g *gp, bool cleanup);                   /* gp is about to run a finalizer or a cleanup */
void rt_racefinalized(g *gp);                                 /* there was no more to run */
void rt_racehandoff(g *gp, g *w, const void *key);            /* unbuffered channel: gp and the waiting w meet */

#endif
