/* cyclelog.c - what GODEBUG=gctrace=1 prints of each cycle, exactly and to be drawn.
 *
 * The text: "cycles", how many, the ns the run has taken, the live bytes now; then the line of column names and a line for each cycle. Times are ns since the VM was made, sizes bytes; goal and
 * trigger 0 mean none. Without memory later cycles are not kept, and counted.
 */
#include "base/alloc.h"
#include "runtime/debug/cyclelog.h"
#include "runtime/heap/mheap.h"

typedef struct logged { gccycle c; uint64_t marked, nextgoal, nexttrigger; int64_t markcpu; } logged;

struct rt_cyclelog { uint64_t n, cap, lost; logged *at; };

void rt_cyclelogstart(rt_vm *vm)
{
    if (!vm->cyclelog) vm->cyclelog = base_calloc(1, sizeof *vm->cyclelog);
}

void rt_cyclelogadd(rt_vm *vm)
{
    struct rt_cyclelog *l = vm->cyclelog;
    const mheap *h = vm->heap;
    if (l->n == l->cap) {
        uint64_t cap = l->cap ? 2 * l->cap : 64;
        logged *at = base_realloc(l->at, cap * sizeof *at);
        if (!at) {
            l->lost++;
            return;
        }
        l->at = at;
        l->cap = cap;
    }
    l->at[l->n++] = (logged){ h->cycle, h->heapmarked, h->goal, h->trigger, h->marker.cputime };
}

static unsigned long long size_or_none(uint64_t n) { return n == ~0ull ? 0 : n; }

void rt_cyclelogtext(rt_vm *vm, buf *b)
{
    const struct rt_cyclelog *l = vm->cyclelog;
    if (l == NULL) return;
    buf_printf(b, "cycles\t%llu\t%lld\t%llu\nforced\tbegun\tmarking\tended\tdone\tlive0\tlive1\tmarked\tgoal\ttrigger\tnextgoal\tnexttrigger\tassist\tidle\tmarker\n", (unsigned long long)(l->n + l->lost),
               (long long)(rt_nanotime() - vm->born), (unsigned long long)vm->heap->heaplive);
    for (uint64_t i = 0; i < l->n; i++) {
        const logged *x = &l->at[i];
        const gccycle *c = &x->c;
        buf_printf(b, "%d\t%lld\t%lld\t%lld\t%lld\t%llu\t%llu\t%llu\t%llu\t%llu\t%llu\t%llu\t%lld\t%lld\t%lld\n", c->forced, (long long)(c->begun - vm->born), (long long)(c->marking - vm->born),
                   (long long)(c->ended - vm->born), (long long)(c->done - vm->born), (unsigned long long)c->live0, (unsigned long long)c->live1, (unsigned long long)x->marked,
                   size_or_none(c->goal), size_or_none(c->trigger), size_or_none(x->nextgoal), size_or_none(x->nexttrigger), (long long)c->assisttime, (long long)c->idletime,
                   (long long)x->markcpu);
    }
}

void rt_cyclelogfree(rt_vm *vm)
{
    if (!vm->cyclelog) return;
    base_free(vm->cyclelog->at);
    base_free(vm->cyclelog);
    vm->cyclelog = NULL;
}
