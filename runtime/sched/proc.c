/* proc.c - worlds and goroutines: making and unmaking them.
 *
 * An rt_vm has one P and one M now. Everything it owns is freed by rt_vmfree: goroutines with their stacks, the heap (one munmap each for region,
 * page table and bitmap), itabs, buffers.
 */
#include <stdlib.h>
#include <time.h>
#include "runtime/data/data.h"
#include "runtime/debug/debugvars.h"
#include "runtime/heap/mheap.h"
#include "runtime/sched/stack.h"

enum { MAIN_STACK = 32 << 10, GO_STACK = 2 << 10 };

rt_vm *rt_vmof(g *gp) { return gp->vm; }
int rt_argc(g *gp) { return gp->vm->argc; }
const char *rt_argv(g *gp, int i) { return gp->vm->argv[i]; }
uint64_t rt_rand64(g *gp) { return rt_fastrand64(&gp->pp->rnd.user); }

int64_t rt_nanotime(void)
{
    struct timespec ts;
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}

/* A world with its heap and its main goroutine, settings taken from the process's environment. NULL: no memory. The caller sets io, mod, argc, argv. */
rt_vm *rt_vmnew(void)
{
    rt_vm *vm = calloc(1, sizeof *vm);
    if (vm == NULL) return NULL;
    vm->maxstack = 1000000000;
    vm->gotraceback = 1;
    rt_debugdefaults(&vm->dbg);
    rt_debugenv(vm);
    vm->p0.vm = vm->m0.vm = vm;
    vm->p0.m = &vm->m0;
    vm->m0.pp = &vm->p0;
    rt_seed(vm);
    vm->heap = rt_heapnew(vm);
    if (vm->heap) {
        vm->p0.mcache = mcache_new(vm->heap);
        vm->p0.wbbuf = calloc(1, sizeof(wbbuf));
        if (vm->p0.mcache && vm->p0.wbbuf) vm->g0main = rt_newg(vm);
    }
    if (vm->g0main == NULL) {
        rt_vmfree(vm);
        return NULL;
    }
    vm->m0.curg = vm->g0main;
    vm->g0main->status = G_RUNNING;
    return vm;
}

void rt_vmfree(rt_vm *vm)
{
    if (vm == NULL) return;
    while (vm->allgs) rt_gfree(vm->allgs);
    rt_itabsfree(vm);
    rt_heapfree(vm->heap);
    free(vm->p0.wbbuf);
    free(vm->endtext);
    free(vm);
}

/* A goroutine with its first stack chunk, listed in vm->allgs. NULL: no memory. */
g *rt_newg(rt_vm *vm)
{
    g *gp = calloc(1, sizeof *gp);
    if (gp == NULL) return NULL;
    gp->vm = vm;
    gp->pp = &vm->p0;
    gp->m = &vm->m0;
    gp->goid = ++vm->nextgoid;
    gp->status = G_IDLE;
    if (!rt_stkinit(gp, (vm->allgs ? GO_STACK : MAIN_STACK) / 8)) {
        free(gp);
        return NULL;
    }
    gp->alllink = vm->allgs;
    vm->allgs = gp;
    return gp;
}

void rt_gfree(g *gp)
{
    for (g **pp = &gp->vm->allgs; *pp; pp = &(*pp)->alllink)
        if (*pp == gp) {
            *pp = gp->alllink;
            break;
        }
    rt_stkfree(gp);
    free(gp);
}

int rt_gcount(rt_vm *vm)
{
    int n = 0;
    for (g *gp = vm->allgs; gp; gp = gp->alllink) n += gp->status != G_DEAD;
    return n;
}
