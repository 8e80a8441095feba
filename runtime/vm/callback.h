/* callback.h - gol functions called by C code that gol code has called (package gol/ffi). */
#ifndef GOL_RUNTIME_CALLBACK_H
#define GOL_RUNTIME_CALLBACK_H
#include "runtime/rt.h"

/* Slots of results and parameters together that a callback may take; a native that calls C has them behind its own, and a header, in its frame. */
enum { CB_SLOTS = 40, CB_ROOM = FRAME_HDR + CB_SLOTS };

/* From C code that the running goroutine's native called: calls fn, whose arguments put(gp, ctx, args) writes, and returns when it has returned; its results are copied to res.
 * false: it did not run, or did not end by returning (it panicked, the program ended). Then C is to be given a zero and left to return; the native, when C has, calls
 * rt_callbacksettle. */
bool rt_callback(rt_vm *vm, const rt_closure *fn, void (*put)(g *gp, void *ctx, slot *args), void *ctx, slot *res, unsigned nres);
/* Whether something waits for the running C call to return. */
static inline bool rt_callbackleft(const g *gp) { return unlikely(gp->carried || gp->vm->mustend != 0); }
/* By the native, after C has returned: goes on with the panic, Goexit or end that a callback ended by. */
void rt_callbacksettle(g *gp);

/* For panic.c and vm.c. */
bool vm_cbleaves(g *gp);                          /* the innermost panic has no deferred function left above the C code that called: takes it to the native. false: it has, or nothing below has either */
bool vm_cbreturned(g *gp);                        /* HALT 3: true: back to C. false: others are on top on the C stack; another goroutine runs */
bool vm_cbholds(g *gp);                           /* the host's call has returned: true: C calls that it must wait for are under way, another goroutine runs */

#endif
