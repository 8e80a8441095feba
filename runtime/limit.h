/* limit.h - what a host lets a world use, and how it stops it.
 *
 * Steps are what sched/decide.c counts: instructions that may lose the P (loops, calls, allocations), and what costly builtins charge. The other limits are looked at
 * where the thing limited is made. Whatever limit is reached, the entry ends by a jump to its door (runtime/vm/enter.c), past all deferred functions, as RT_LIMIT.
 */
#ifndef GOL_RUNTIME_LIMIT_H
#define GOL_RUNTIME_LIMIT_H
#include "runtime/rt.h"

enum rt_limitkind { LIMIT_NONE, LIMIT_BYTES, LIMIT_STEPS, LIMIT_TIME, LIMIT_GOROUTINES, LIMIT_STACK, LIMIT_INTERRUPT, LIMIT_QUIT /* SIGQUIT: no limit, but it comes the same way */ };

NORETURN void rt_limit(g *gp, enum rt_limitkind which);
/* What stop says; clears it. */
NORETURN void rt_stopped(g *gp);
/* The slice of steps is used up: the limit, a pause, or another slice. Sets gp->fp, gp->pc to where execution goes on. */
void rt_slicespent(g *gp);

void rt_limitslice(rt_vm *vm);                        /* ends the running slice where the limit is */

/* An entry begins with at most nsteps steps (0: any number) and ns of time; and ends. */
void rt_limitsbegin(rt_vm *vm, uint64_t nsteps, int64_t ns);
void rt_limitsend(rt_vm *vm);

/* Stops what runs as soon as possible. Any thread, also from a signal handler. why: LIMIT_TIME, LIMIT_INTERRUPT or LIMIT_QUIT. */
void rt_stop(rt_vm *vm, enum rt_limitkind why);
/* Waits up to ns, -1: for ever; less when the world is to be stopped. */
void rt_idle(rt_vm *vm, int64_t ns);
void rt_askstop(g *gp);                                 /* gp is about to run, and stop is set */
void rt_limitsfree(rt_vm *vm);

/* Whether a stop is due, for code that must tidy up first. */
static inline bool rt_muststop(const g *gp) { return unlikely(__atomic_load_n(&gp->vm->stop, __ATOMIC_RELAXED) != 0); }

/* The slice is overdrawn: ends the entry if that is beyond the limit of steps; else the next safepoint sees to it. */
void rt_overspent(g *gp);

/* Builtins whose cost grows: counts n bytes' work, and stops here when that is due. For code that holds no memory of its own and may be left by a jump. */
static inline void rt_charge(g *gp, int64_t n)
{
    if (unlikely(gp->vm->steplimit) && (gp->pp->slice -= n / 64) < 0) rt_overspent(gp);
    if (rt_muststop(gp)) rt_stopped(gp);
}

enum { CHARGE_PIECE = 1 << 20 };   /* bytes moved between two looks: a tenth of a millisecond */

/* In a loop over i: a look now and then, under the same terms. */
static inline void rt_look(g *gp, int64_t i) { if (unlikely((i & 0x3FFF) == 0x3FFF) && rt_muststop(gp)) rt_stopped(gp); }

/* The same where i is bytes done, in strides of any size: *due, at first CHARGE_PIECE, is where the next look is. */
static inline void rt_pace(g *gp, int64_t i, int64_t *due)
{
    if (likely(i < *due)) return;
    *due = i + CHARGE_PIECE;
    if (rt_muststop(gp)) rt_stopped(gp);
}

/* memcmp with looks between pieces. */
static inline int rt_comparelong(g *gp, const void *a, const void *b, uint64_t n)
{
    for (; unlikely(n > CHARGE_PIECE); n -= CHARGE_PIECE) {
        int c = memcmp(a, b, CHARGE_PIECE);
        if (c) return c;
        a = (const char *)a + CHARGE_PIECE;
        b = (const char *)b + CHARGE_PIECE;
        if (rt_muststop(gp)) rt_stopped(gp);
    }
    return n ? memcmp(a, b, n) : 0;
}

/* memchr likewise. */
static inline const void *rt_findlong(g *gp, const void *p, int c, uint64_t n)
{
    for (; unlikely(n > CHARGE_PIECE); n -= CHARGE_PIECE) {
        const void *at = memchr(p, c, CHARGE_PIECE);
        if (at) return at;
        p = (const char *)p + CHARGE_PIECE;
        if (rt_muststop(gp)) rt_stopped(gp);
    }
    return n ? memchr(p, c, n) : NULL;
}

/* memcpy and memset to 0 of new memory, which nothing refers to yet, with looks between pieces. What was allocated has been charged. */
static inline void rt_copylong(g *gp, void *to, const void *from, uint64_t n)
{
    for (; unlikely(n > CHARGE_PIECE); n -= CHARGE_PIECE) {
        memcpy(to, from, CHARGE_PIECE);
        to = (char *)to + CHARGE_PIECE;
        from = (const char *)from + CHARGE_PIECE;
        if (rt_muststop(gp)) rt_stopped(gp);
    }
    if (n) memcpy(to, from, n);
}

static inline void rt_zerolong(g *gp, void *p, uint64_t n)
{
    for (; unlikely(n > CHARGE_PIECE); n -= CHARGE_PIECE) {
        memset(p, 0, CHARGE_PIECE);
        p = (char *)p + CHARGE_PIECE;
        if (rt_muststop(gp)) rt_stopped(gp);
    }
    if (n) memset(p, 0, n);
}

#endif
