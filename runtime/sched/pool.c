/* pool.c - sync.Pool's part in a collection: what a pool holds becomes its victim, and what was the victim is dropped.
 *
 * So a value survives one collection in its pool and not two. Pools that hold something are listed in vm->pools, through their link fields; the
 * list is a root. It is walked while the world is stopped and nothing is marked yet, so plain stores will do.
 */
#include "runtime/heap/mbarrier.h"
#include "runtime/sched/sched.h"

/* Mirrors the beginning of sync.Pool. */
typedef struct rt_pool {
    struct { goeface private; goslice shared; } primary, victim;
    struct rt_pool *link;
    bool listed;
} rt_pool;

void rt_poolpin(g *gp, void *pool)
{
    rt_pool *p = pool;
    if (p->listed) return;
    p->listed = true;
    rt_wb(gp, (void **)&p->link, gp->vm->pools);
    gp->vm->pools = p;
    if (gp->vm->wbenabled) rt_wbslow(gp, NULL, p);        /* the list's head is a root that was scanned already */
}

void rt_poolcleanup(rt_vm *vm)
{
    rt_pool *kept = NULL;
    for (rt_pool *p = vm->pools, *next; p; p = next) {
        next = p->link;
        p->victim = p->primary;
        memset(&p->primary, 0, sizeof p->primary);
        p->listed = p->victim.private.t || p->victim.shared.len;
        p->link = p->listed ? kept : NULL;
        if (p->listed) kept = p;
    }
    vm->pools = kept;
}
