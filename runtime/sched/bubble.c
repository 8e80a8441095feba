/* bubble.c - goroutines with a clock of their own, on which package testing/synctest stands.
 *
 * A bubble is the goroutine that made it, its root, one that the root starts, and all that those start. Its clock stands still while one of them can run, or waits
 * for something that may come from outside. When all are blocked for good, so that only time or one of them can wake another, the bubble is quiet: first timers
 * that are due fire, then who asked to be told (rt_bubblewait) runs, and else the clock jumps to the next timer. The root does it (rt_bubblestep). Without a timer, or
 * when the first goroutine has ended, the bubble is over.
 *
 * Blocked for good (g.blocked) are sleepers, coroutines that stand, who waits at a sync.Cond or sync.WaitGroup, and who waits on channels made in the same bubble,
 * or on none. Mutexes, files and other channels may be others' business.
 *
 * Invariants: busy counts the bubble's goroutines that are alive and not g.blocked; it becomes zero only when one parks or ends, and then one of root and waiter is
 * made runnable. Timers of bubbles are in the P's heap behind all others (timer.c), since the wall's clock serves none of them.
 * Locking: none, as in all of sched.
 */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/limit.h"
#include "runtime/sched/race.h"
#include "runtime/sched/sched.h"

#define EPOCH 946684800000000000                       /* ns from 1970 to 2000, when all bubbles begin */

static bool blocked_for_good(const g *gp)
{
    static const char *const reasons[] = {
        "sleep", "coroutine", "sync.Cond.Wait", "sync.WaitGroup.Wait", "select", "select (no cases)", "chan send (nil chan)", "chan receive (nil chan)", "synctest.Run", "synctest.Wait"
    };
    const sudog *x = gp->waiting;
    if (x && x->c) {
        for (; x; x = x->waitlink)
            if (x->c->bubble != gp->bubble->id) return false;
        return true;
    }
    for (size_t i = 0; i < countof(reasons); i++)
        if (strcmp(gp->waitreason, reasons[i]) == 0) return true;
    return false;
}

static void quiet(g *gp, bubble *b)
{
    rt_goready(gp, b->waiter && rt_bubblenext(gp, b) > b->now ? b->waiter : b->root);
}

/* What the bubble's goroutines did comes before what a wait for them, and the end, are followed by. */
static void release(g *gp, bubble *b)
{
    if (unlikely(gp->vm->race != NULL)) rt_racereleasemerge(gp, b);
}

void rt_bubblepark(g *gp)
{
    bubble *b = gp->bubble;
    if (!blocked_for_good(gp)) return;
    gp->blocked = true;
    release(gp, b);
    if (--b->busy == 0) quiet(gp, b);
}

void rt_bubblewake(g *w)
{
    if (!w->blocked) return;
    w->blocked = false;
    w->bubble->busy++;
}

void rt_bubbleborn(g *n, bubble *b)
{
    n->bubble = b;
    b->gs++;
    b->busy++;
}

void rt_bubbleexit(g *gp)
{
    bubble *b = gp->bubble;
    gp->bubble = NULL;
    if (gp == b->main) b->main = NULL;
    release(gp, b);
    b->gs--;
    if (--b->busy == 0) quiet(gp, b);
}

/* ---- the root ---- */

void rt_bubblestart(g *gp, const rt_closure *fn)
{
    psched *s = schedof(gp);
    bubble *b = base_calloc(1, sizeof *b);
    if (!b) rt_panicoom(gp, sizeof *b);
    *b = (bubble){ .next = s->bubbles, .id = ++s->nbubbles, .now = EPOCH, .root = gp };
    s->bubbles = b;
    rt_bubbleborn(gp, b);
    b->main = rt_newproc(gp, fn);
}

bool rt_bubblestep(g *gp)
{
    bubble *b = gp->bubble;
    if (b->busy > 1) {
        rt_gopark(gp, "synctest.Run");
        return true;
    }
    int64_t when = rt_bubblenext(gp, b);
    if (when > b->now && b->waiter) {
        rt_gopark(gp, "synctest.Run");                     /* which wakes it */
        return true;
    }
    if (when > b->now) {
        if (!b->main || when == INT64_MAX) return false;
        b->now = when;
    }
    rt_bubbletimers(gp, b);
    return true;
}

/* Goroutines that are left wait for ever, in a bubble without a root. */
enum rt_bubbleend rt_bubbleend(g *gp)
{
    psched *s = schedof(gp);
    bubble *b = gp->bubble, **at = &s->bubbles;
    enum rt_bubbleend how = b->gs == 1 ? BUBBLE_DONE : b->main ? BUBBLE_STUCK : BUBBLE_LEFT;
    gp->bubble = NULL;
    if (unlikely(gp->vm->race != NULL)) rt_raceacquire(gp, b);
    rt_bubbledrop(gp, b);
    if (how != BUBBLE_DONE) return how;
    while (*at != b) at = &(*at)->next;
    *at = b->next;
    base_free(b);
    return how;
}

/* ---- its goroutines ---- */

enum rt_bubblewait rt_bubblewait(g *gp)
{
    bubble *b = gp->bubble;
    if (b->waiter == gp) {                                 /* woken: it is quiet */
        b->waiter = NULL;
        if (unlikely(gp->vm->race != NULL)) rt_raceacquire(gp, b);
        return BUBBLE_QUIET;
    }
    if (b->waiter) return BUBBLE_TAKEN;
    b->waiter = gp;
    rt_gopark(gp, "synctest.Wait");
    return BUBBLE_AGAIN;
}

void rt_bubblesfree(psched *s)
{
    for (bubble *b = s->bubbles, *n; b; b = n) {
        n = b->next;
        base_free(b);
    }
    s->bubbles = NULL;
}
