/* mgcpacer.c - when to collect.
 *
 * goal = marked + (marked + stacks + globals) * GOGC / 100, at least 4 MiB * GOGC / 100. The trigger lies a runway before the goal, clamped between
 * 45/64 of the way there and the later of 61/64 and goal - 4 MiB. While collections stop the world the runway is 0. Formulas and constants: Go 1.19,
 * measured (tests/golden/gc_goal.csv).
 */
#include "runtime/heap/mheap.h"

#define HEAP_MINIMUM (4ull << 20)

uint64_t gc_goal(uint64_t marked, uint64_t stackscan, uint64_t globals, int32_t gcpercent)
{
    if (gcpercent < 0) return ~0ull;
    uint64_t goal = marked + (marked + stackscan + globals) * (uint64_t)gcpercent / 100;
    uint64_t min = HEAP_MINIMUM * (uint64_t)gcpercent / 100;
    return goal < min ? min : goal;
}

uint64_t gc_trigger(uint64_t goal, uint64_t marked, uint64_t runway)
{
    if (goal == ~0ull) return goal;
    if (goal <= marked) return goal;
    uint64_t lo = marked + (goal - marked) / 64 * 45;
    uint64_t hi = marked + (goal - marked) / 64 * 61;
    if (goal > HEAP_MINIMUM && goal - HEAP_MINIMUM > hi) hi = goal - HEAP_MINIMUM;
    uint64_t t = goal > runway ? goal - runway : 0;
    if (t < lo) t = lo;
    if (t > hi) t = hi;
    return t;
}

/* Sets goal and trigger from the last mark's results. */
void gc_setgoal(mheap *h)
{
    uint64_t goal = gc_goal(h->heapmarked, h->laststackscan, h->lastglobals, h->gcpercent);
    if (h->memlimit != ~0ull) {
        uint64_t nonheap = h->overhead + (1 << 20);
        uint64_t lim = h->memlimit > nonheap ? h->memlimit - nonheap : 0;
        if (lim < h->heapmarked) lim = h->heapmarked;
        if (goal > lim) goal = lim;
    }
    if (goal != ~0ull && goal > (h->end - h->start) / 8 * 7) goal = (h->end - h->start) / 8 * 7;      /* the region is all there is */
    if (h->heaplimit && goal > h->heaplimit / 8 * 7) goal = h->heaplimit / 8 * 7;
    if (!h->sweepdone && goal < h->heaplive + (1 << 20)) goal = h->heaplive + (1 << 20);
    h->goal = goal;
    h->trigger = gc_trigger(goal, h->heapmarked, 0);
    if (h->trigger < h->heaplive + (64 << 10)) h->trigger = h->heaplive + (64 << 10);   /* always some room, or each refill would collect */
}
