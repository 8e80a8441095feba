/* callback.c - gol functions called by C code that gol code has called.
 *
 * A native called C, and C calls a gol function (qsort its comparison). That function runs on the same goroutine, on frames above the native's, in a machine loop of
 * its own (rt_callback), above C's frames on the C stack. Why that is right:
 *
 * Collecting. The native's frame is a proper frame at a call: its parameters are roots through its bitmap, its callers stand at calls. So callbacks have
 * safepoints like any code. What C holds of Go memory is what the parameters lead to.
 *
 * Waiting and switching. A callback may wait or use up its time slice: the inner loop runs other goroutines, as any loop would. They may call C too, so C frames
 * of several goroutines lie on one C stack, and only the topmost may return. A callback that has returned while it is not the topmost waits (vm_cbreturned)
 * until those above are gone. If they wait for it in turn, nothing can run, and that is reported as the deadlock it is. The same holds for the host's own
 * call, and for initialisers: they return when no C code is under way above them; a program (gol_run) ends with main.
 *
 * Panics do not cross C frames. A panic whose next deferred function belongs to a frame below the C code is carried: the callback's frames are dropped, C is given a
 * zero and left to return, further callbacks of that call do nothing, and the native raises the panic again where it called C (rt_callbacksettle). Goexit likewise.
 * A panic that no deferred function could recover ends the program at once, so that its text shows the whole stack.
 *
 * The end of the program (os.Exit, a fatal error, a limit, main's return) jumps to the innermost door, which is here; it too lets C return and goes on where C was
 * called (mustend, as for natives of the host): so each C function runs to its end and no lock of a library stays held. An event loop may have no end:
 * a host whose process is the program's is told first, and may end it (endedinc).
 *
 * A host that pumps is not returned to while C frames are on the stack: the pump's steps are not counted and idle goroutines are waited for until C has returned.
 *
 * Invariants: vm->callbacks is innermost first, as the C frames are; while C code runs, m.curg is the goroutine that called it; m.trap and exitjmp lead to the innermost
 * door. Locking: none, a world runs on one thread at a time.
 */
#include "runtime/vm/callback.h"
#include <string.h>
#include "base/alloc.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/stack.h"
#include "runtime/vm/enter.h"
#include "runtime/vm/vm.h"

struct rt_callbacks {         /* one that runs; on the C stack */
    struct rt_callbacks *up;
    g *gp;
    slot *fp;                 /* the native's frame and instruction */
    const insn *pc;
    stkchunk *stk;
    rt_defer *defers;         /* of the frames below */
    rt_panic *panics;
    slot *out;                /* the callback's frame */
    bool waits;               /* has returned, and waits for those above */
    jmp_buf *trap, *end;
    bool pumping;
    uint64_t steplimit;
};

static struct rt_callbacks *innermost_of(g *gp)
{
    struct rt_callbacks *cb = gp->vm->callbacks;
    while (cb && cb->gp != gp) cb = cb->up;
    return cb;
}

/* ---- in the loop ---- */

static void wait_for_c(g *gp)
{
    rt_gopark(gp, "waiting for C to return");
    rt_schedule(gp);
}

bool vm_cbreturned(g *gp)
{
    struct rt_callbacks *cb = innermost_of(gp);
    if (cb == gp->vm->callbacks) return true;
    cb->waits = true;
    wait_for_c(gp);
    return false;
}

bool vm_cbholds(g *gp)
{
    rt_vm *vm = gp->vm;
    if (gp != vm->g0main || gp->fp || vm->lastcall) return false;
    vm->mainwaits = true;
    wait_for_c(gp);
    return true;
}

static void drop_frames(g *gp, const struct rt_callbacks *cb)
{
    while (gp->stk != cb->stk) rt_stkpop(gp);
    gp->fp = cb->fp;
}

bool vm_cbleaves(g *gp)
{
    struct rt_callbacks *cb = innermost_of(gp);
    rt_panic *p = gp->panics;
    if (!cb || gp->defers != cb->defers || (!p->goexit && !cb->defers)) return false;
    p->link = cb->panics;                                /* those between had their deferred calls in frames that go now */
    gp->carried = true;
    drop_frames(gp, cb);
    gp->pc = rt_cbcode;
    return true;
}

/* ---- the door ---- */

static void open_door(rt_vm *vm, struct rt_callbacks *cb, jmp_buf *env)
{
    g *gp = cb->gp = vm->m0.curg;
    cb->up = vm->callbacks;
    cb->fp = gp->fp;
    cb->pc = gp->pc;
    cb->stk = gp->stk;
    cb->defers = gp->defers;
    cb->panics = gp->panics;
    cb->trap = vm->m0.trap;
    cb->end = vm->exitjmp;
    cb->pumping = vm->pumping;
    cb->steplimit = vm->steplimit;
    if (vm->pumping) vm->steplimit = 0;
    vm->pumping = false;
    vm->callbacks = cb;
    vm->m0.trap = env;
    __atomic_store_n(&vm->exitjmp, env, __ATOMIC_RELAXED);
}

static void close_door(rt_vm *vm, const struct rt_callbacks *cb)
{
    vm->callbacks = cb->up;
    vm->m0.trap = cb->trap;
    __atomic_store_n(&vm->exitjmp, cb->end, __ATOMIC_RELAXED);
    vm->pumping = cb->pumping;
    if (cb->pumping) vm->steplimit = cb->steplimit;
    cb->gp->pc = cb->pc;
    if (cb->up && cb->up->waits) {
        cb->up->waits = false;
        rt_goready(cb->gp, cb->up->gp);
    } else if (!cb->up && vm->mainwaits) {
        vm->mainwaits = false;
        rt_goready(cb->gp, vm->g0main);
    }
}

static void enter(struct rt_callbacks *cb, const rt_closure *fn, unsigned nres, void (*put)(g *gp, void *ctx, slot *args), void *ctx)
{
    g *gp = cb->gp;
    const rt_func *native = gp->fp[FH_FUNC].p;
    slot *nfp = cb->out = gp->fp + native->nres + native->nargs + FRAME_HDR;
    memset(nfp, 0, nres * sizeof *nfp);
    put(gp, ctx, nfp + nres);
    vm_callclosure(gp, gp->fp, rt_cbcode, nfp, fn);
}

/* The program ended inside: C is to return, then the native goes on with the end. */
static void ended(rt_vm *vm, const struct rt_callbacks *cb, int how, const base_guard *guard)
{
    g *gp = cb->gp;
    if (how == JMP_GUARD) {
        snprintf(guard->up->what, sizeof guard->up->what, "%s", guard->what);
        vm->mustend = RT_BROKEN;
    } else {
        vm->mustend = vm->outcome;
    }
    if (vm->endedinc && !vm->quiet && how != JMP_GUARD) vm->endedinc(vm, vm->outcome == RT_EXIT ? vm->exitcode : vm->outcome == RT_DONE ? 0 : 2);
    if (vm->m0.curg != gp) {
        vm->endsall = true;
        __atomic_store_n(&vm->m0.curg, gp, __ATOMIC_SEQ_CST);
        if (vm->gcphase) rt_gcresume(vm, gp);            /* the marker may be scanning the stack of one that waits */
    }
    drop_frames(gp, cb);
    gp->status = G_RUNNING;
}

bool rt_callback(rt_vm *vm, const rt_closure *fn, void (*put)(g *gp, void *ctx, slot *args), void *ctx, slot *res, unsigned nres)
{
    if (rt_callbackleft(vm->m0.curg)) return false;
    struct rt_callbacks cb = { .up = NULL };
    base_guard guard;
    guard.up = base_guards;
    guard.owner = vm->owner;
    guard.stop = NULL;
    base_guards = &guard;
    int how = setjmp(guard.env);
    if (how == 0) {
        open_door(vm, &cb, &guard.env);
        enter(&cb, fn, nres, put, ctx);
    } else if (how == JMP_PANIC) {
        vm_runpanic(vm->m0.curg);
    }
    bool over = true;
    if (how == 0 || how == JMP_PANIC) {
        vm_loop(vm->m0.curg);
        over = vm->m0.curg != cb.gp;
        if (over) {                                      /* main has returned, on top of C code */
            vm->outcome = RT_DONE;
            vm->exitcode = 0;
        }
    }
    if (how != JMP_GUARD) base_guards = guard.up;
    if (over) ended(vm, &cb, how, &guard);
    close_door(vm, &cb);
    if (over || cb.gp->carried) return false;
    memcpy(res, cb.out, nres * sizeof *res);
    return true;
}

void rt_callbacksettle(g *gp)
{
    rt_hostresume(gp->vm);
    if (!gp->carried) return;
    rt_panic *p = gp->panics;
    gp->carried = false;
    p->deferfp = NULL;
    p->fp = gp->fp;
    p->pc = gp->pc;
    longjmp(*gp->m->trap, JMP_PANIC);
}
