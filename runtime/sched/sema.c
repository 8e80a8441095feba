/* sema.c - semaphores by address, on which package sync builds.
 *
 * Waiters are kept beside the words, in a table by address: one sudog an address, with the others at the same address behind it, so many locks and many
 * waiters both stay cheap. A released unit goes straight to the first waiter.
 * The waiter's frame keeps the address's object alive. Of a word only the lower half counts: the upper is package sync's, for the era it was used in
 * (stdlib/sync/mutex.gol). That is room enough: a unit stays in a word only for a waiter that has announced itself and not parked yet.
 */
#include "runtime/sched/sched.h"

enum { COUNT = 0xFFFF };       /* the bits of a semaphore that count; the others are its owner's */

static waitq *root_of(g *gp, const uint32_t *addr) { return &schedof(gp)->sema[((uintptr_t)addr >> 3) % SEMROOTS]; }

static sudog *find(waitq *q, const uint32_t *addr)
{
    sudog *s = q->first;
    while (s && s->elem != addr) s = s->next;
    return s;
}

/* Puts s in the place of old among the addresses. */
static void replace(waitq *q, sudog *old, sudog *s)
{
    s->next = old->next;
    s->prev = old->prev;
    if (s->prev) s->prev->next = s; else q->first = s;
    if (s->next) s->next->prev = s; else q->last = s;
}

void rt_semacquire(g *gp, uint32_t *addr, bool lifo, const char *reason)
{
    if (*addr & COUNT) {
        --*addr;
        return;
    }
    waitq *q = root_of(gp, addr);
    sudog *s = rt_sudog(gp), *head = find(q, addr);
    *s = (sudog){ .gp = gp, .elem = addr };
    gp->waiting = s;
    if (!head) {
        s->waittail = s;
        wq_push(q, s);
    } else if (lifo) {
        s->waitlink = head;
        s->waittail = head->waittail;
        replace(q, head, s);
    } else {
        head->waittail->waitlink = s;
        head->waittail = s;
    }
    rt_gopark(gp, reason);
}

/* handoff: the waiter runs at once, the caller later. */
void rt_semrelease(g *gp, uint32_t *addr, bool handoff)
{
    waitq *q = root_of(gp, addr);
    sudog *s = find(q, addr), *n;
    if (!s) {
        ++*addr;
        return;
    }
    n = s->waitlink;
    if (n) {
        n->waittail = s->waittail;
        replace(q, s, n);
    } else {
        wq_remove(q, s);
    }
    g *w = s->gp;
    w->waiting = NULL;
    rt_sudogfree(gp, s);
    if (handoff) rt_gosched(gp);
    rt_goready(gp, w);
}
