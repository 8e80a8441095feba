/* load.c - from a module to a running program: the main goroutine's run, and the Go types the runtime makes values of. */
#include <stdlib.h>
#include "runtime/sched/stack.h"
#include "runtime/vm/vm.h"
#include "runtime/vm/vmstate.h"

const rt_wellknown *vm_wellknown(g *gp)
{
    struct vmstate *s = gp->vm->vs;
    rt_module *m = gp->vm->mod;
    if (s->wkloaded) return &s->wk;
    s->wkloaded = true;
    if (!m || !m->typebyname) return &s->wk;
    const rtype *tae = m->typebyname(m->ctx, "runtime", "TypeAssertionError"), *pne = m->typebyname(m->ctx, "runtime", "PanicNilError");
    s->wk = (rt_wellknown){
        .boundsError = m->typebyname(m->ctx, "runtime", "boundsError"),
        .errorString = m->typebyname(m->ctx, "runtime", "errorString"),
        .plainError = m->typebyname(m->ctx, "runtime", "plainError"),
        .typeAssertionErrorPtr = tae ? m->ptrto(m->ctx, tae) : NULL,
        .panicNilErrorPtr = pne ? m->ptrto(m->ctx, pne) : NULL,
    };
    return &s->wk;
}

/* Runs f() from the bottom of the main goroutine's stack. */
static void run_main(g *gp, const rt_func *f)
{
    slot *fp = gp->stk->base + FRAME_HDR;
#ifdef GOL_DEBUG
    buf why = { 0 };
    if (!rt_verifycode(f, &why)) rt_throw(gp, buf_cstr(&why));
#endif
    fp[FH_CTX].p = f->fnself ? (void *)(uintptr_t)f->fnself : NULL;
    vm_callslow(gp, NULL, vm_haltcode, fp, f);
    gp->status = G_RUNNING;
    vm_exec(gp);
    gp->fp = NULL;
}

static bool start(rt_vm *vm)
{
    if (!vm->g0main) vm->g0main = rt_newg(vm);
    g *gp = vm->g0main;
    if (!gp) return false;
    if (!gp->stk && !rt_stkinit(gp, 1 << 15)) return false;
    if (!vm->vs) vm->vs = calloc(1, sizeof *vm->vs);
    vm->m0.curg = gp;
    gp->m = &vm->m0;
    return vm->vs != NULL;
}

static void finish(rt_vm *vm)
{
    if (!vm->vs) return;
    buf_free(&vm->vs->print);
    buf_free(&vm->vs->dying);
    free(vm->vs);
    vm->vs = NULL;
}

static int run(rt_vm *vm, const rt_func *first, const rt_func *second)
{
    jmp_buf out;
    vm->outcome = RT_RUNNING;
    if (!start(vm)) return vm->outcome = RT_FATAL;
    vm->exitjmp = &out;
    if (setjmp(out) == 0) {
        if (first) run_main(vm->g0main, first);
        if (second) run_main(vm->g0main, second);
        vm->outcome = RT_DONE;
        vm->exitcode = 0;
    }
    vm->exitjmp = NULL;
    finish(vm);
    return vm->outcome;
}

int rt_runmain(rt_vm *vm) { return run(vm, vm->mod->init, vm->mod->main); }
int rt_run(rt_vm *vm, const rt_func *f) { return run(vm, f, NULL); }

/* ---- the doors natives use ---- */

void rt_exit(g *gp, int code)
{
    rt_vm *vm = gp->vm;
    vm->outcome = RT_EXIT;
    vm->exitcode = code;
    longjmp(*vm->exitjmp, 1);
}

