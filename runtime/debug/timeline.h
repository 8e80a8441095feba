/* timeline.h - what happened when, written down while it happens, in the JSON that trace viewers (Perfetto, chrome://tracing) read. */
#ifndef GOL_RUNTIME_TIMELINE_H
#define GOL_RUNTIME_TIMELINE_H
#include "runtime/rt.h"

/* What a P does beside running goroutines. */
enum tlwork { TL_ASSIST, TL_MARK, TL_SWEEP, TL_FLUSH, TL_MARKWAIT };

/* Begins: out(ctx, ...) gets the text in pieces, on the VM's thread. False: no memory. */
/* limit: bytes of text after which events are left out, 0: none. Then out(ctx, NULL, 0) is called once, and the text ends with an event that says so. */
bool rt_tlstart(rt_vm *vm, void (*out)(void *ctx, const char *text, size_t n), void *ctx, uint64_t limit);
/* Writes the rest and ends. After the marker thread. Nothing without a timeline. */
void rt_tlend(rt_vm *vm);

/* All of these only while vm->timeline is set. */
void tl_born(g *creator, g *n);                       /* n was made, runnable; creator NULL: not by a go statement */
void tl_ready(g *gp, g *w);                           /* w, which waits, is about to become runnable; gp made it so, NULL: a timer, a file, a sweep */
void tl_leave(g *gp);                                 /* the P is about to leave gp, whose status tells why; nothing if gp does not run */
void tl_enter(g *gp);                                 /* the P is about to run gp, whose status is still the old one */
void tl_switch(g *from, g *to);                       /* both, from being what runs or what ran last */
void tl_pause(rt_vm *vm);                             /* the P is about to return to the host */
void tl_endall(rt_vm *vm);                            /* what waits is about to end */
void tl_work(rt_vm *vm, enum tlwork what, int64_t since, uint64_t amount);   /* done from since until now */
void tl_cycle(rt_vm *vm);                             /* heap.cycle is complete */
void tl_swept(rt_vm *vm);                             /* its sweep is, too */
void tl_marker(rt_vm *vm, int64_t since, uint64_t bytes);   /* the marker thread marked; called by it */

/* Around work: since = rt_tlsince(vm); ...; rt_tlwork(vm, what, since, amount). */
static inline int64_t rt_tlsince(const rt_vm *vm) { return unlikely(vm->timeline != NULL) ? rt_nanotime() : 0; }
static inline void rt_tlwork(rt_vm *vm, enum tlwork what, int64_t since, uint64_t amount)
{
    if (unlikely(since != 0)) tl_work(vm, what, since, amount);
}
#endif
