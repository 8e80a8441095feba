/* limit.c - limits of a world: steps, time, interruption.
 *
 * Stopping from outside is a flag, stop, and a request for attention (POLL_STOP) at the goroutine that runs. The request may be lost when goroutines
 * switch at that moment, so whoever chooses a goroutine looks at stop too, and rt_stop looks again whether it reached the one that runs.
 *
 * Time is watched by a thread per world, made when a limit is first set. It sleeps until the deadline it saw last; a later deadline, which is what the next entry
 * brings, costs it nothing but one early wake. The deadline is taken by exchange, by the watcher or by the entry's end: so no stop hits an entry it was not for.
 *
 * Locking: wd->mu guards quit and wakes' slow path; stop, deadline and wakes are atomic.
 */
#define _GNU_SOURCE
#include "base/alloc.h"
#include "base/thread.h"
#include "runtime/limit.h"
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "runtime/sched/decide.h"
#include "runtime/sched/sched.h"

enum { FIRED = 1 };            /* deadline: the watcher took it */

struct rt_watchdog {
    pthread_t thread;
    pthread_mutex_t mu;
    pthread_cond_t cv;
    bool quit;
    int64_t wakes;             /* atomic: when it looks next */
    rt_vm *vm;
};

/* ---- stopping ---- */

void rt_limit(g *gp, enum rt_limitkind which)
{
    static const char *const names[] = { "", "memory limit reached", "step limit reached", "time limit reached", "goroutine limit reached", "stack limit reached", "interrupted" };
    if (which == LIMIT_QUIT) vm_quit(gp);
    gp->vm->limithit = (int)which;
    if (which == LIMIT_BYTES) gp->vm->full = true;
    vm_limitend(gp, names[which]);
}

static void attention(g *gp)
{
    __atomic_or_fetch(&gp->poll, POLL_STOP, __ATOMIC_SEQ_CST);
    __atomic_store_n(&gp->stackguard, NULL, __ATOMIC_SEQ_CST);
}

void rt_askstop(g *gp) { attention(gp); }

void rt_stop(rt_vm *vm, enum rt_limitkind why)
{
    int saved = errno;
    __atomic_store_n(&vm->stop, (uint32_t)why, __ATOMIC_SEQ_CST);
    syscall(SYS_futex, &vm->stop, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
    for (int i = 0; i < 3; i++) {                        /* the switch that hid a goroutine from the first look is over by the next */
        g *gp = __atomic_load_n(&vm->m0.curg, __ATOMIC_SEQ_CST);
        if (gp) attention(gp);
    }
    errno = saved;
}

void rt_idle(rt_vm *vm, int64_t ns)
{
    struct timespec ts = { ns / 1000000000, ns % 1000000000 };
    syscall(SYS_futex, &vm->stop, FUTEX_WAIT_PRIVATE, 0, ns < 0 ? NULL : &ts, NULL, 0);
}

void rt_stopped(g *gp)
{
    enum rt_limitkind why = (enum rt_limitkind)__atomic_exchange_n(&gp->vm->stop, 0, __ATOMIC_SEQ_CST);
    rt_limit(gp, why ? why : LIMIT_INTERRUPT);
}

/* ---- steps ----
 *
 * While steps are limited goroutines also take turns by steps and not by the clock (rt_safepoint): else it would depend on the machine's load
 * who used a call's steps up. */

enum { TURN = 1 << 20 };       /* steps until another goroutine's turn: about as long as the clock gives */

/* Steps that may be done from `at` on before rt_slicespent. */
static int64_t steps_left(rt_vm *vm, uint64_t at)
{
    uint64_t left = vm->steplimit == 0 ? TURN : vm->steplimit > at ? vm->steplimit - at : 0;
    return (int64_t)(left > TURN && !vm->dec ? TURN : left);
}

void rt_slicespent(g *gp)
{
    rt_vm *vm = gp->vm;
    p *pp = gp->pp;
    uint64_t at = pp->steps + (uint64_t)(pp->slicelen - pp->slice) - 1;     /* the instruction that found it used up is not done yet */
    if (vm->steplimit && at >= vm->steplimit) {
        pp->steps = at;
        pp->slice = pp->slicelen = 0;
        if (vm->pumping) longjmp(*vm->exitjmp, JMP_PAUSE);
        rt_limit(gp, LIMIT_STEPS);
    }
    if (vm->dec) {
        rt_sliceend(gp);
        if (vm->steplimit) rt_limitslice(vm);
        return;
    }
    pp->steps = at;
    pp->slice = pp->slicelen = steps_left(vm, at);
    rt_preempt(gp);
}

void rt_overspent(g *gp)
{
    rt_vm *vm = gp->vm;
    p *pp = gp->pp;
    uint64_t at = pp->steps + (uint64_t)(pp->slicelen - pp->slice);
    if (at < vm->steplimit || vm->pumping) return;       /* a pump pauses between instructions */
    pp->steps = at;
    pp->slice = pp->slicelen = 0;
    rt_limit(gp, LIMIT_STEPS);
}

/* The slice ends where the limit is. */
void rt_limitslice(rt_vm *vm)
{
    p *pp = &vm->p0;
    uint64_t at = pp->steps + (uint64_t)(pp->slicelen - pp->slice);
    int64_t left = steps_left(vm, at);
    if (!vm->dec) {
        pp->steps = at;
        pp->slice = pp->slicelen = left;
    } else if (pp->slice > left) {
        pp->slicelen -= pp->slice - left;
        pp->slice = left;
    }
}

/* ---- time ---- */

static void *watch(void *arg)
{
    struct rt_watchdog *w = arg;
    rt_vm *vm = w->vm;
    pthread_mutex_lock(&w->mu);
    for (int idle = 0; !w->quit;) {
        int64_t d = __atomic_load_n(&vm->deadline, __ATOMIC_SEQ_CST), now = rt_nanotime();
        if (d > FIRED && now >= d) {
            if (__atomic_compare_exchange_n(&vm->deadline, &d, FIRED, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) rt_stop(vm, LIMIT_TIME);
            continue;
        }
        idle = d > FIRED ? 0 : idle + 1;
        int64_t until = d > FIRED ? d : now + 20000000;
        if (idle > 5) {                                  /* nobody has set one for a while */
            __atomic_store_n(&w->wakes, INT64_MAX, __ATOMIC_SEQ_CST);
            if (__atomic_load_n(&vm->deadline, __ATOMIC_SEQ_CST) <= FIRED) pthread_cond_wait(&w->cv, &w->mu);
            idle = 0;
            continue;
        }
        __atomic_store_n(&w->wakes, until, __ATOMIC_SEQ_CST);
        int64_t again = __atomic_load_n(&vm->deadline, __ATOMIC_SEQ_CST);
        if (again > FIRED && again < until) continue;
        struct timespec ts = { until / 1000000000, until % 1000000000 };
        pthread_cond_timedwait(&w->cv, &w->mu, &ts);
    }
    pthread_mutex_unlock(&w->mu);
    return NULL;
}

static struct rt_watchdog *start_watch(rt_vm *vm)
{
    struct rt_watchdog *w = base_calloc(1, sizeof *w);
    pthread_condattr_t ca;
    if (!w) return NULL;
    w->vm = vm;
    pthread_condattr_init(&ca);
    pthread_condattr_setclock(&ca, CLOCK_MONOTONIC);
    pthread_mutex_init(&w->mu, NULL);
    pthread_cond_init(&w->cv, &ca);
    pthread_condattr_destroy(&ca);
    if (base_thread(&w->thread, 64 << 10, watch, w)) return w;
    pthread_mutex_destroy(&w->mu);
    pthread_cond_destroy(&w->cv);
    base_free(w);
    return NULL;
}

static void set_deadline(rt_vm *vm, int64_t ns)
{
    int64_t d;
    if (__builtin_add_overflow(rt_nanotime(), ns, &d)) return;
    __atomic_store_n(&vm->deadline, d, __ATOMIC_SEQ_CST);
    if (!vm->watchdog && !(vm->watchdog = start_watch(vm))) return;
    struct rt_watchdog *w = vm->watchdog;
    if (d >= __atomic_load_n(&w->wakes, __ATOMIC_SEQ_CST)) return;
    pthread_mutex_lock(&w->mu);
    pthread_cond_signal(&w->cv);
    pthread_mutex_unlock(&w->mu);
}

void rt_limitsbegin(rt_vm *vm, uint64_t nsteps, int64_t ns)
{
    __atomic_store_n(&vm->stop, 0, __ATOMIC_SEQ_CST);
    vm->limithit = LIMIT_NONE;
    vm->steplimit = 0;
    if (nsteps) {
        p *pp = &vm->p0;
        vm->steplimit = pp->steps + (uint64_t)(pp->slicelen - pp->slice) + nsteps;
        rt_limitslice(vm);
    }
    if (ns > 0) set_deadline(vm, ns);
}

void rt_limitsend(rt_vm *vm)
{
    if (vm->watchdog && __atomic_exchange_n(&vm->deadline, 0, __ATOMIC_SEQ_CST) == FIRED) {
        for (int i = 0; i < 1000000 && vm->outcome != RT_LIMIT && !__atomic_load_n(&vm->stop, __ATOMIC_SEQ_CST); i++) sched_yield();
        __atomic_store_n(&vm->stop, 0, __ATOMIC_SEQ_CST);
    }
    vm->steplimit = 0;
}

void rt_limitsfree(rt_vm *vm)
{
    struct rt_watchdog *w = vm->watchdog;
    if (!w) return;
    pthread_mutex_lock(&w->mu);
    w->quit = true;
    pthread_cond_signal(&w->cv);
    pthread_mutex_unlock(&w->mu);
    pthread_join(w->thread, NULL);
    pthread_mutex_destroy(&w->mu);
    pthread_cond_destroy(&w->cv);
    base_free(w);
    vm->watchdog = NULL;
}
