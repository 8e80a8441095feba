/* stack.c - goroutine stacks as lists of chunks.
 *
 * Chunks double from the first one's size up to MAXCHUNK. A returned-from chunk stays linked as next, so that a call at a chunk's edge in a loop does not
 * allocate each time; collections free it (rt_stktrim). All chunks a goroutine has count against vm->maxstack.
 */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/heap/malloc.h"
#include "runtime/heap/mheap.h"
#include "runtime/sched/stack.h"

enum { MINCHUNK = 2048, MAXCHUNK = 4 << 20 };

static uint64_t chunkbytes(const stkchunk *c) { return (uint64_t)((const char *)c->end - (const char *)c->base); }

/* Within the limits of the goroutine and of the world. As with the heap's own pages (checklimit) garbage is no reason to refuse: a collection is asked for, and only what it could
 * not help with, or did not, is refused. */
static bool allowed(const g *gp, uint64_t bytes)
{
    rt_vm *vm = gp->vm;
    if (bytes > vm->maxstack || gp->stackbytes + bytes > vm->maxstack) return false;
    if (vm->maxbytes == 0) return true;
    const mheap *h = vm->heap;
    uint64_t stacks = vm->stackbytes + bytes, inuse = rt_heapinuse(vm);
    if (inuse + stacks <= vm->maxbytes) return true;
    if (h->heapmarked + stacks > vm->maxbytes || inuse + stacks > 2 * vm->maxbytes || h->heaplive - h->heapmarked < vm->maxbytes / 32) return false;
    rt_askgc(vm->m0.curg);
    return true;
}

static stkchunk *newchunk(g *gp, uint64_t bytes)
{
    rt_vm *vm = gp->vm;
    if (unlikely(!allowed(gp, bytes))) {
        rt_gfreestacks(vm);
        if (!allowed(gp, bytes)) return NULL;
    }
    stkchunk *c = base_malloc(sizeof *c + bytes);
    if (c == NULL) return NULL;
    memset(c, 0, sizeof *c);
    c->base = (slot *)(c + 1);
    c->end = c->base + bytes / 8;
    gp->stackbytes += bytes;
    vm->stackbytes += bytes;
    return c;
}

static void use(g *gp, stkchunk *c)
{
    gp->stk = c;
    rt_setguard(gp, rt_polled(gp) ? NULL : c->end);      /* an outstanding request keeps the next call slow */
}

static void freefrom(g *gp, stkchunk *c)
{
    for (stkchunk *n; c; c = n) {
        n = c->next;
        gp->stackbytes -= chunkbytes(c);
        gp->vm->stackbytes -= chunkbytes(c);
        base_free(c);
    }
}

bool rt_stkinit(g *gp, uint64_t nslots)
{
    uint64_t bytes = ALIGN_UP(nslots * 8, (uint64_t)MINCHUNK);
    stkchunk *c = newchunk(gp, bytes);
    if (c == NULL) return false;
    use(gp, c);
    return true;
}

stkchunk *rt_stkpush(g *gp, uint64_t nslots)
{
    stkchunk *cur = gp->stk, *n = cur->next;
    uint64_t need = nslots * 8;
    if (n && chunkbytes(n) < need) {
        freefrom(gp, n);
        n = cur->next = NULL;
    }
    if (n == NULL) {
        uint64_t bytes = 2 * chunkbytes(cur);
        if (bytes > MAXCHUNK) bytes = MAXCHUNK;
        if (bytes < need) bytes = ALIGN_UP(need, (uint64_t)MINCHUNK);
        n = newchunk(gp, bytes);
        if (n == NULL) {
            if (allowed(gp, bytes)) base_oom(bytes);
            gp->vm->stackwanted = bytes;
            return NULL;                                  /* stack overflow */
        }
        n->prev = cur;
        cur->next = n;
    }
    use(gp, n);
    return n;
}

void rt_stkpop(g *gp) { use(gp, gp->stk->prev); }

stkchunk *rt_stkdetach(g *gp)
{
    stkchunk *first = gp->stk ? gp->stk->next : NULL;
    if (first) gp->stk->next = NULL;
    for (stkchunk *c = first; c; c = c->next) gp->stackbytes -= chunkbytes(c);
    return first;
}

void rt_stkfreechunks(rt_vm *vm, stkchunk *c)
{
    for (stkchunk *n; c; c = n) {
        n = c->next;
        vm->stackbytes -= chunkbytes(c);
        base_free(c);
    }
}

void rt_stktrim(g *gp) { rt_stkfreechunks(gp->vm, rt_stkdetach(gp)); }

void rt_stkfree(g *gp)
{
    stkchunk *c = gp->stk;
    if (c == NULL) return;
    while (c->prev) c = c->prev;
    freefrom(gp, c);
    gp->stk = NULL;
    rt_setguard(gp, NULL);                               /* the clock thread may ask the one that ran last even now */
}
