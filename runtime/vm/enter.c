/* enter.c - from the host into the world and back, whatever happens inside.
 *
 * An entry is one setjmp: the target of panics that reach the bottom of the loop's C frame (JMP_PANIC), of the program's end (JMP_END) and of
 * refused memory (JMP_GUARD). What is behind it is cheap, because frames never move: arguments are written where the callee's frame begins, and the
 * results are found there.
 *
 * An entry that ends all goroutines begins another era of package sync: nobody is left who would unlock.
 *
 * Invariants: between entries the host's goroutine is m.curg, running, with no frame (fp NULL), no deferred call and no panic, on its first stack
 * chunk; m.trap and exitjmp are NULL.
 * Locking: none; a world is entered by one thread at a time.
 */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/data/data.h"
#include "runtime/debug/timeline.h"
#include "runtime/limit.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/stack.h"
#include "runtime/vm/enter.h"
#include "runtime/vm/vm.h"
#include "runtime/vm/vmstate.h"

slot *rt_hostframe(rt_vm *vm)
{
    g *gp = vm->g0main;
    if (!gp || vm->exitjmp) return NULL;
    if (!vm->vs && !(vm->vs = base_calloc(1, sizeof *vm->vs))) return NULL;
    return gp->stk->base + FRAME_HDR;
}

/* The locks that the goroutines held count as unlocked: package sync's era begins anew. It is in the upper half of a word whose lower half counts. */
static void unlock_all(rt_vm *vm)
{
    uint32_t *era = vm->variable ? vm->variable(vm, "sync", "era") : NULL;
    if (era) *era += 1 << 16;
}

void rt_hostendall(rt_vm *vm)
{
    unlock_all(vm);
    rt_schedclear(vm);
    __atomic_store_n(&vm->m0.curg, vm->g0main, __ATOMIC_RELEASE);
    vm->g0main->status = G_RUNNING;
}

/* ---- initialisers that a limit cuts short ----
 *
 * A function of the standard library counts as compiled while the initialisers it needs still run, and the program as initialised when they have begun. If
 * the entry ends then, those that were running are run again before the next one, one that ran for the sake of another first. Each looks whether it ran before;
 * those that came to no end are told that they did not (restart). The program's own are all in mod->init. */

static void keep_init(rt_vm *vm, uint32_t at, const rt_func *f)
{
    struct vmstate *s = vm->vs;
    if (s->ninits == s->capinits) {
        uint32_t cap = s->capinits ? 2 * s->capinits : 8;
        const rt_func **p = base_realloc(s->inits, cap * sizeof *p);
        if (!p) return;
        s->inits = p;
        s->capinits = cap;
    }
    memmove(s->inits + at + 1, s->inits + at, (s->ninits++ - at) * sizeof *s->inits);
    s->inits[at] = f;
}

static void keep_inits(rt_vm *vm)
{
    g *gp = vm->m0.curg;
    uint32_t at = vm->vs->ninits;
    if (vm->hostinit || (gp->initfp && rt_initialising(gp)))
        for (slot *fp = gp->fp; fp && fp != gp->initfp; fp = fp[FH_FP].p) {
            const rt_func *f = fp[FH_FUNC].p;
            if (!(f->flags & RF_INIT)) continue;
            keep_init(vm, at, f);                        /* the innermost comes last, which is run first */
            vm->mod->restart(vm->mod->ctx, f);
        }
    if (!vm->programinit) return;
    for (slot *fp = vm->g0main->fp; fp; fp = fp[FH_FP].p)
        if (((const rt_func *)fp[FH_FUNC].p)->flags & RF_INIT) vm->mod->restart(vm->mod->ctx, fp[FH_FUNC].p);
    keep_init(vm, at, vm->mod->init);
}

bool rt_hostunready(const rt_vm *vm) { return vm->vs && vm->vs->ninits; }

int rt_hostinits(rt_vm *vm)
{
    struct vmstate *s = vm->vs;
    while (unlikely(s && s->ninits)) {
        const rt_func *f = s->inits[--s->ninits];
        vm->hostinit = f != vm->mod->init;
        int st = vm->hostinit ? rt_hostcall(vm, f, NULL) : rt_hostprograminit(vm);
        vm->hostinit = false;
        if (st != RT_DONE) return st;
    }
    return RT_DONE;
}

int rt_hostprograminit(rt_vm *vm)
{
    vm->programinit = true;
    int st = rt_hostcall(vm, vm->mod->init, NULL);
    vm->programinit = false;
    return st;
}

/* Back to the state between entries. */
static void settle(rt_vm *vm, bool all)
{
    g *gp = vm->g0main;
    if (vm->outcome == RT_LIMIT) keep_inits(vm);
    if (all || vm->endsall || vm->m0.curg != gp) rt_hostendall(vm);
    while (gp->stk->prev) rt_stkpop(gp);
    if (gp->mapwriting) rt_mapabandon(gp);
    gp->fp = NULL;
    gp->pc = NULL;
    gp->defers = NULL;
    gp->panics = NULL;
    gp->wakepanic = NULL;
    gp->carried = false;
    vm->mainwaits = vm->endsall = false;
    vm->preprinting = vm->vs->dead = false;
    vm->vs->dying.n = vm->vs->print.n = 0;
}

static void begin(rt_vm *vm, jmp_buf *env)
{
    vm->m0.trap = env;
    __atomic_store_n(&vm->exitjmp, env, __ATOMIC_RELAXED);       /* gol_interrupt looks whether something runs */
    vm->outcome = RT_RUNNING;
}

static void begin_limits(rt_vm *vm, uint64_t nsteps)
{
    if (unlikely(vm->limited || nsteps)) rt_limitsbegin(vm, nsteps, vm->entryns);
    else __atomic_store_n(&vm->stop, 0, __ATOMIC_RELAXED);
}

static int leave(rt_vm *vm, int how, base_guard *guard)
{
    vm->m0.trap = NULL;
    __atomic_store_n(&vm->exitjmp, NULL, __ATOMIC_RELAXED);
    if (unlikely(vm->timeline != NULL)) tl_pause(vm);
    if (unlikely(vm->limited || vm->steplimit)) rt_limitsend(vm);
    if (how != JMP_GUARD) base_guards = guard->up;       /* else it has been taken off already */
    if (vm->outcome == RT_DONE) return RT_DONE;
    if (how == JMP_GUARD) {
        vm->outcome = RT_BROKEN;
        base_free(vm->endtext);
        vm->endtext = base_strdupin(vm->owner, guard->what);
    }
    settle(vm, vm->outcome != RT_PANIC);
    return vm->outcome;
}

static void start_call(rt_vm *vm, const rt_func *f, const void *ctx)
{
    g *gp = vm->g0main;
    if (unlikely(vm->gcphase)) rt_gcresume(vm, gp);
    slot *fp = gp->stk->base + FRAME_HDR;
#ifdef GOL_DEBUG
    buf why = { 0 };
    if (!(f->flags & (RF_LAZY | RF_NATIVE)) && !rt_verifycode(f, &why)) rt_throw(gp, buf_cstr(&why));
#endif
    fp[FH_CTX].p = (void *)(uintptr_t)ctx;
    if (unlikely(vm->timeline != NULL)) tl_enter(gp);
    gp->status = G_RUNNING;
    vm_callslow(gp, NULL, rt_haltcode, fp, f);
}

int rt_hostcall(rt_vm *vm, const rt_func *f, const void *ctx)
{
    base_guard guard;
    guard.up = base_guards;
    guard.owner = vm->owner;
    guard.stop = NULL;
    base_guards = &guard;
    int how = setjmp(guard.env);
    if (how == 0) {
        begin(vm, &guard.env);
        begin_limits(vm, vm->entrysteps);
        start_call(vm, f, ctx);
    } else if (how == JMP_PANIC) {
        vm_runpanic(vm->m0.curg);
    }
    if (how == 0 || how == JMP_PANIC) {
        vm_loop(vm->m0.curg);
        vm->g0main->fp = NULL;
        vm->outcome = RT_DONE;
    }
    return leave(vm, how, &guard);
}

int rt_hostprotect(rt_vm *vm, void (*fn)(g *gp, void *arg), void *arg)
{
    base_guard guard;
    guard.up = base_guards;
    guard.owner = vm->owner;
    guard.stop = NULL;
    base_guards = &guard;
    jmp_buf *const trap = vm->m0.trap, *const end = vm->exitjmp;
    int how = setjmp(guard.env);
    if (how == 0) {
        begin(vm, &guard.env);
        fn(vm->m0.curg, arg);
        vm->outcome = RT_DONE;
    } else if (how == JMP_PANIC) {                       /* nothing recovers it */
        vm->outcome = RT_PANIC;
        vm_endpanic(vm->m0.curg);
    }
    if (!end) return leave(vm, how, &guard);
    if (how != JMP_GUARD) base_guards = guard.up;
    vm->m0.trap = trap;
    __atomic_store_n(&vm->exitjmp, end, __ATOMIC_RELAXED);
    int outcome = how == JMP_GUARD ? RT_BROKEN : (int)vm->outcome;
    if (how == JMP_GUARD) {                              /* that guard was this entry's only; the one outside must hear of it */
        snprintf(guard.up->what, sizeof guard.up->what, "%s", guard.what);
        vm->mustend = RT_BROKEN;
    } else if (outcome != RT_DONE && outcome != RT_PANIC) {
        vm->mustend = outcome;
    } else {
        vm->outcome = RT_RUNNING;
    }
    return outcome;
}

void rt_hostresume(rt_vm *vm)
{
    int how = vm->mustend;
    if (likely(how == 0)) return;
    vm->mustend = 0;
    if (how == RT_BROKEN) {
        base_guards = base_guards->up;
        longjmp(*vm->exitjmp, JMP_GUARD);
    }
    longjmp(*vm->exitjmp, JMP_END);
}

/* The host's goroutine waits; the others run. */
int rt_hostpump(rt_vm *vm, uint64_t nsteps)
{
    int inits = rt_hostinits(vm);
    if (inits != RT_DONE) return inits;
    base_guard guard;
    guard.up = base_guards;
    guard.owner = vm->owner;
    guard.stop = NULL;
    base_guards = &guard;
    int how = setjmp(guard.env);
    if (how == 0) {
        begin(vm, &guard.env);
        begin_limits(vm, nsteps);
        vm->pumping = true;
        rt_gopark(vm->g0main, "host");
        rt_schedule(vm->g0main);
    } else if (how == JMP_PANIC) {
        vm_runpanic(vm->m0.curg);
    }
    if (how == 0 || how == JMP_PANIC) vm_loop(vm->m0.curg);
    vm->pumping = false;
    if (how == JMP_PAUSE) rt_schedpause(vm->m0.curg);
    if (how == JMP_PAUSE || how == JMP_IDLE) {
        vm->outcome = RT_DONE;
        __atomic_store_n(&vm->m0.curg, vm->g0main, __ATOMIC_RELEASE);
    }
    vm->g0main->status = G_RUNNING;
    return leave(vm, how, &guard);
}

typedef struct prep { const rt_func *f, *init; const char *err; } prep;

static void compile(g *gp, void *arg)
{
    prep *p = arg;
    rt_module *mod = gp->vm->mod;
    p->init = mod->compile(mod->ctx, (rt_func *)(uintptr_t)p->f, &p->err);
    if (p->f->flags & RF_LAZY) rt_fatal(gp, p->err ? p->err : p->f->name);
}

int rt_hostprepare(rt_vm *vm, const rt_func *f)
{
    int st = rt_hostinits(vm);
    if (st != RT_DONE || !(f->flags & RF_LAZY)) return st;
    prep p = { f, NULL, NULL };
    st = rt_hostprotect(vm, compile, &p);
    if (st != RT_DONE || !p.init) return st;
    vm->hostinit = true;                                   /* undisturbed: rt_mustrun */
    st = rt_hostcall(vm, p.init, NULL);
    vm->hostinit = false;
    return st;
}

/* ---- whole programs ---- */

static bool run(rt_vm *vm, const rt_func *f)
{
    return rt_hostcall(vm, f, f->fnself ? (const void *)f->fnself : NULL) == RT_DONE;
}

static int run_all(rt_vm *vm, const rt_func *first, const rt_func *second)
{
    if (!rt_hostframe(vm)) return vm->outcome = RT_FATAL;
    if (rt_hostinits(vm) != RT_DONE) return vm->outcome;
    vm->outcome = RT_DONE;
    vm->exitcode = 0;
    if (!first || (first == vm->mod->init ? rt_hostprograminit(vm) == RT_DONE : run(vm, first))) {
        vm->lastcall = true;
        if (second) run(vm, second);
        vm->lastcall = false;
    }
    if (vm->outcome == RT_DONE) rt_hostendall(vm);
    return vm->outcome;
}

int rt_runmain(rt_vm *vm) { return run_all(vm, vm->mod->init, vm->mod->main); }
int rt_run(rt_vm *vm, const rt_func *f) { return run_all(vm, f, NULL); }

void rt_exit(g *gp, int code)
{
    rt_vm *vm = gp->vm;
    vm->outcome = RT_EXIT;
    vm->exitcode = code;
    longjmp(*vm->exitjmp, JMP_END);
}
