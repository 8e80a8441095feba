/* proc.c - worlds and goroutines: making and unmaking them, and choosing which one runs.
 *
 * An rt_vm has one P and one M now. Everything it owns is freed by rt_vmfree: goroutines with their stacks, the heap (one munmap each for region,
 * page table and bitmap), itabs, buffers.
 *
 * The run queue is Go's: what was made runnable last runs next, the others in order. A goroutine gives up the P when it parks, ends, calls Gosched, or when
 * a clock thread, started with the first go statement, has asked for its poll every 10 ms and others are waiting. The thread touches nothing but
 * g.poll and g.stackguard of the running goroutine; a request that is lost to a race comes again. Timers are looked at when nothing else is
 * runnable, and every 16th time a goroutine is chosen.
 *
 * What a limit ends may be hundreds of thousands of goroutines, and the host waits for that (rt_schedclear): so descriptors lie side by side in blocks, where they can be
 * fetched ahead, what is looked at then is in the first two cache lines of each, and stacks are not touched. Stacks of the dead stay theirs until a collection ends or another stack finds no room
 * (rt_gfreestacks).
 *
 * Invariants: every goroutine is in one place: running (m.curg), in the run queue (G_RUNNABLE), waiting on sudogs, a timer or for ever (G_WAITING), or in
 * gfree or gbare (G_DEAD); a goroutine that is not running has fp and pc saved at a safepoint, so it is scanned precisely.
 */
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include "base/alloc.h"
#include "base/thread.h"
#include "runtime/data/data.h"
#include "runtime/debug/cyclelog.h"
#include "runtime/debug/debugvars.h"
#include "runtime/debug/sampleprof.h"
#include "runtime/debug/timeline.h"
#include "runtime/heap/mbarrier.h"
#include "runtime/heap/mheap.h"
#include "runtime/limit.h"
#include "runtime/sched/decide.h"
#include "runtime/sched/frames.h"
#include "runtime/sched/race.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/stack.h"

enum { IDLE_MIN = 200000 };                            /* ns: shorter waits are not used for the heap's chores */
enum { MAIN_STACK = 32 << 10, GO_STACK = 2 << 10 };

/* Descriptors of goroutines; the main one's is in a block of its own, since most worlds have no other. */
enum { GBLOCK = 64, AHEAD = 6 };
struct gblock { struct gblock *next; uint32_t used, cap; g at[]; };
typedef struct gblock gblock;

static void free_gs(rt_vm *vm);

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

/* A world with its heap and its main goroutine, with default settings (rt_debugenv reads others; then rt_debugapply, rt_seed). NULL: no memory.
 * The caller sets io, mod, argc, argv. */
rt_vm *rt_vmnew(void)
{
    rt_vm *vm = base_calloc(1, sizeof *vm);
    if (vm == NULL) return NULL;
    vm->maxstack = 1000000000;
    vm->born = rt_nanotime();
    vm->gotraceback = 1;
    rt_debugdefaults(&vm->dbg);
    vm->p0.vm = vm->m0.vm = vm;
    vm->p0.m = &vm->m0;
    vm->m0.pp = &vm->p0;
    rt_seed(vm);
    vm->heap = rt_heapnew(vm);
    if (vm->heap) {
        vm->p0.mcache = mcache_new(vm->heap);
        vm->p0.wbbuf = base_calloc(1, sizeof(wbbuf));
        if (vm->p0.mcache && vm->p0.wbbuf && rt_schedinit(&vm->p0)) vm->g0main = rt_newg(vm);
    }
    if (vm->g0main == NULL) {
        rt_vmfree(vm);
        return NULL;
    }
    __atomic_store_n(&vm->m0.curg, vm->g0main, __ATOMIC_RELEASE);
    vm->g0main->status = G_RUNNING;
    return vm;
}

void rt_vmfree(rt_vm *vm)
{
    if (vm == NULL) return;
    rt_gcstop(vm);
    if (vm->ffi) vm->ffifree(vm);
    if (vm->tls) vm->tlsfree(vm);
    rt_tlend(vm);
    rt_cyclelogfree(vm);
    rt_sampleproffree(vm);
    vm_statefree(vm);
    base_free(vm->faultmaps);
    rt_limitsfree(vm);
    rt_schedfree(&vm->p0);
    rt_racefree(vm);
    rt_decidefree(vm);
    free_gs(vm);
    rt_itabsfree(vm);
    rt_heapfree(vm->heap);
    base_free(vm->p0.wbbuf);
    if (vm->crashfd) close(vm->crashfd);
    base_free(vm->endtext);
    base_free(vm);
}

/* An unused descriptor, and that it is used after all not. */
static g *take_g(rt_vm *vm)
{
    gblock *b = vm->gblocks;
    if (b == NULL || b->used == b->cap) {
        uint32_t cap = b ? GBLOCK : 1;
        b = base_calloc(1, sizeof *b + cap * sizeof(g));
        if (b == NULL) return NULL;
        b->cap = cap;
        b->next = vm->gblocks;
        vm->gblocks = b;
    }
    return &b->at[b->used++];
}

static void untake_g(rt_vm *vm, g *gp)
{
    memset(gp, 0, sizeof *gp);
    vm->gblocks->used--;
}

/* A goroutine with its first stack chunk, listed in vm->allgs. NULL: no memory. */
g *rt_newg(rt_vm *vm)
{
    g *gp = take_g(vm);
    if (gp == NULL) return NULL;
    gp->vm = vm;
    gp->pp = &vm->p0;
    gp->m = &vm->m0;
    gp->goid = ++vm->nextgoid;
    gp->status = G_IDLE;
    if (!rt_stkinit(gp, (vm->allgs ? GO_STACK : MAIN_STACK) / 8)) {
        untake_g(vm, gp);
        return NULL;
    }
    gp->alllink = vm->allgs;
    vm->allgs = gp;
    return gp;
}

static void free_gs(rt_vm *vm)
{
    for (gblock *b = vm->gblocks, *n; b; b = n) {
        n = b->next;
        for (uint32_t i = 0; i < b->used; i++) rt_stkfree(&b->at[i]);
        base_free(b);
    }
    vm->gblocks = NULL;
    vm->allgs = NULL;
}

static void keep_dead(psched *s, g *gp)
{
    gp->schedlink = s->gfree;
    s->gfree = gp;
}

void rt_gfreestacks(rt_vm *vm)
{
    psched *s = vm->p0.sched;
    for (g *gp; (gp = s->gfree) != NULL && !__atomic_load_n(&vm->stop, __ATOMIC_RELAXED);) {
        s->gfree = gp->schedlink;
        if (unlikely(vm->gcphase)) rt_gcdead(vm, gp);        /* the marker looks at the dead too */
        rt_stkfree(gp);
        gp->schedlink = s->gbare;
        s->gbare = gp;
    }
}

int rt_gcount(rt_vm *vm) { return (int)vm->p0.sched->ngs + !vm->p0.sched->maindead; }

/* ---- the P's own ---- */

bool rt_schedinit(p *pp)
{
    psched *s = pp->sched = base_calloc(1, sizeof *s);
    if (s) s->vm = pp->vm;
    return s != NULL;
}

void rt_schedfree(p *pp)
{
    psched *s = pp->sched;
    if (s == NULL) return;
    if (s->clockthread) {
        pthread_mutex_lock(&s->mu);
        s->clockstop = true;
        pthread_cond_signal(&s->cv);
        pthread_mutex_unlock(&s->mu);
        pthread_join(s->clock, NULL);
        pthread_mutex_destroy(&s->mu);
        pthread_cond_destroy(&s->cv);
    }
    for (sudogblock *b = s->sudogblocks, *n; b; b = n) {
        n = b->next;
        base_free(b);
    }
    rt_helpersfree(s);
    rt_bubblesfree(s);
    base_free(s->timers);
    base_free(s->fds);
    base_free(s->fdgs);
    base_free(s);
    pp->sched = NULL;
}

/* Takes gp off the channels it waits on; semaphores are cleared as a whole. */
static void unwait(g *gp)
{
    for (sudog *x = gp->waiting; x && x->c; x = x->waitlink) wq_remove(x->send ? &x->c->sendq : &x->c->recvq, x);
    gp->waiting = NULL;
}

static void free_all_sudogs(psched *s)
{
    s->sudogs = NULL;
    s->sudogspare = s->sudogblocks;
}

static void end_g(rt_vm *vm, psched *s, g *gp)
{
    if (unlikely(vm->gcphase)) rt_gcdead(vm, gp);            /* the marker may be about to scan it */
    unwait(gp);
    gp->bubble = NULL;
    gp->blocked = false;
    if (unlikely(gp->mapwriting != NULL)) rt_mapabandon(gp);
    if (gp == vm->g0main || gp->status == G_DEAD) return;
    if (gp->system == SYS_IDLE) {                         /* holds nothing of the program's */
        if (gp->status != G_WAITING) rt_timerready(vm->g0main, gp);
        return;
    }
    if (gp->system) rt_finexit(gp);
    if (unlikely(gp->stackbytes > GO_STACK)) {
        while (gp->stk->prev) rt_stkpop(gp);
        rt_stktrim(gp);
    }
    gp->status = G_DEAD;
    gp->defers = NULL;
    gp->panics = NULL;
    gp->fp = NULL;
    gp->startctx = NULL;
    keep_dead(s, gp);
}

void rt_schedclear(rt_vm *vm)
{
    psched *s = vm->p0.sched;
    if (unlikely(vm->timeline != NULL)) tl_endall(vm);
    s->handed = NULL;
    SCHED_SET(s->runnext, NULL);
    SCHED_SET(s->head, NULL);
    s->tail = NULL;
    for (gblock *b = vm->gblocks; b; b = b->next)
        for (uint32_t i = 0; i < b->used; i++) {
            __builtin_prefetch(&b->at[i + AHEAD], 1);
            __builtin_prefetch((const char *)&b->at[i + AHEAD] + 64, 1);
            end_g(vm, s, &b->at[i]);
        }
    memset(s->sema, 0, sizeof s->sema);
    free_all_sudogs(s);
    SCHED_SET(s->ntimers, 0);
    SCHED_SET(s->nfds, 0);
    rt_helpersclear(s);
    rt_bubblesfree(s);
    s->ngs = 0;
    s->maindead = false;
}

void rt_schedroots(rt_vm *vm, void (*mark)(void *ctx, const void *p), void *ctx)
{
    if (vm->pools) mark(ctx, vm->pools);
    for (uint64_t i = 0; i < vm->nfaultmaps; i++) mark(ctx, vm->faultmaps[i]);
}

sudog *rt_sudog(g *gp)
{
    psched *s = schedof(gp);
    if (s->sudogs == NULL) {
        sudogblock *b = s->sudogspare;
        if (b) {
            s->sudogspare = b->next;
        } else {
            b = base_malloc(sizeof *b);
            if (!b) rt_panicoom(gp, sizeof *b);
            b->next = s->sudogblocks;
            s->sudogblocks = b;
        }
        for (size_t i = 0; i < countof(b->at); i++) {
            b->at[i].next = s->sudogs;
            s->sudogs = &b->at[i];
        }
    }
    sudog *x = s->sudogs;
    s->sudogs = x->next;
    return x;
}

void rt_sudogfree(g *gp, sudog *x)
{
    psched *s = schedof(gp);
    x->next = s->sudogs;
    s->sudogs = x;
}

void wq_push(waitq *q, sudog *s)
{
    s->next = NULL;
    s->prev = q->last;
    if (q->last) q->last->next = s; else q->first = s;
    q->last = s;
}

void wq_remove(waitq *q, sudog *s)
{
    if (s->prev) s->prev->next = s->next; else q->first = s->next;
    if (s->next) s->next->prev = s->prev; else q->last = s->prev;
    s->next = s->prev = NULL;
}

/* ---- the run queue ---- */

static void note_ready(psched *s, g *gp)
{
    if ((++s->readytick & 63) == 0) gp->readyat = rt_nanotime();
}

/* A goroutine whose wait was noted runs. */
NOINLINE static void count_wait(psched *s, g *gp)
{
    timehist_add(&s->waits, rt_nanotime() - gp->readyat);
    gp->readyat = 0;
}

static void put_tail(psched *s, g *gp)
{
    gp->schedlink = NULL;
    if (s->tail) s->tail->schedlink = gp; else SCHED_SET(s->head, gp);
    s->tail = gp;
}

static void put_next(psched *s, g *gp)
{
    if (s->runnext) put_tail(s, s->runnext);
    SCHED_SET(s->runnext, gp);
}

static g *take(psched *s)
{
    g *gp = s->handed;
    if (unlikely(gp != NULL)) {
        s->handed = NULL;
        return gp;
    }
    gp = s->runnext;
    if (gp) {
        SCHED_SET(s->runnext, NULL);
        return gp;
    }
    gp = s->head;
    if (gp) {
        SCHED_SET(s->head, gp->schedlink);
        if (s->head == NULL) s->tail = NULL;
    }
    return gp;
}

/* ---- the clock ---- */

/* Asks the running goroutine for its poll every 10 ms while others could run, or schedtrace wants to look. */
static void *clock_main(void *arg)
{
    p *pp = arg;
    psched *s = pp->sched;
    struct timespec ts;
    pthread_mutex_lock(&s->mu);
    while (!s->clockstop) {
        clock_gettime(CLOCK_REALTIME, &ts);
        ts.tv_nsec += 10000000;
        if (ts.tv_nsec >= 1000000000) {
            ts.tv_nsec -= 1000000000;
            ts.tv_sec++;
        }
        pthread_cond_timedwait(&s->cv, &s->mu, &ts);
        if (s->clockstop) break;
        SCHED_SET(s->clockticks, s->clockticks + 1);
        if (pp->vm->dec) continue;                         /* rt_sliceend looks at the ticks */
        if (!__atomic_load_n(&s->head, __ATOMIC_RELAXED) && !__atomic_load_n(&s->runnext, __ATOMIC_RELAXED) && !__atomic_load_n(&s->ntimers, __ATOMIC_RELAXED) &&
            !__atomic_load_n(&s->nfds, __ATOMIC_RELAXED) && !__atomic_load_n(&pp->vm->heap->finwake, __ATOMIC_RELAXED) && !pp->vm->dbg.schedtrace)
            continue;
        g *gp = __atomic_load_n(&pp->m->curg, __ATOMIC_ACQUIRE);
        rt_askpoll(gp, POLL_PREEMPT);
    }
    pthread_mutex_unlock(&s->mu);
    return NULL;
}

/* Without a thread goroutines still switch when they wait. */
static void start_clock(p *pp)
{
    psched *s = pp->sched;
    s->clockon = true;
    if (pp->vm->dec && !rt_decide_clocked(pp->vm)) return;
    pthread_mutex_init(&s->mu, NULL);
    pthread_cond_init(&s->cv, NULL);
    s->clockthread = base_thread(&s->clock, 64 << 10, clock_main, pp);
    if (!s->clockthread) {
        pthread_mutex_destroy(&s->mu);
        pthread_cond_destroy(&s->cv);
    }
}

/* ---- GODEBUG=schedtrace ----
 * A line every so many milliseconds, in Go's form: with one P and one queue. Written where goroutines change or are asked to, and before the P sleeps, so it may come up to 10 ms late. Not in
 * seeded runs, whose output would differ. */

void rt_schedtrace(rt_vm *vm)
{
    psched *s = vm->p0.sched;
    if (vm->dbg.schedtrace <= 0 || vm->dec) return;
    s->tracebegin = s->tracenext = rt_nanotime();
    if (!s->clockon) start_clock(&vm->p0);
}

/* Writes the line that is due; idle: nothing can run. */
NOINLINE static void schedtrace(g *gp, bool idle)
{
    psched *s = schedof(gp);
    int64_t now = rt_nanotime(), every = gp->vm->dbg.schedtrace * 1000000;
    if (now < s->tracenext) return;
    s->tracenext += (now - s->tracenext) / every * every + every;
    int waiting = s->runnext != NULL, threads = 1 + s->clockthread;
    for (const g *n = s->head; n; n = n->schedlink) waiting++;
    char line[200];
    int n = snprintf(line, sizeof line, "SCHED %lldms: gomaxprocs=1 idleprocs=%d threads=%d spinningthreads=0 needspinning=0 idlethreads=%d runqueue=0 [ %d ] schedticks=[ %u ]\n",
                     (long long)(now - s->tracebegin) / 1000000, idle, threads, idle, waiting, (unsigned)s->tick);
    rt_write(gp, 2, line, n);
}

/* ---- goroutines ---- */

NOINLINE static void watch_born(g *creator, g *n)
{
    if (n->vm->timeline) tl_born(creator, n);
}

NOINLINE static void watch_ready(g *gp, g *w, bool waker)
{
    if (gp->vm->waitprof) rt_waitend(gp, w);
    if (gp->vm->timeline) tl_ready(waker ? gp : NULL, w);
}

/* A goroutine ready to run fn(), its frame at the bottom of its stack; status G_RUNNABLE. */
static g *make_g(g *gp, const rt_closure *fn)
{
    psched *s = schedof(gp);
    g *n = s->gfree;
    if (n) {
        s->gfree = n->schedlink;
        n->goid = ++gp->vm->nextgoid;
    } else if ((n = s->gbare) != NULL) {
        if (unlikely(gp->vm->gcphase)) rt_gcdead(gp->vm, n);
        if (!rt_stkinit(n, GO_STACK / 8)) rt_panicoom(gp, GO_STACK);
        s->gbare = n->schedlink;
        n->goid = ++gp->vm->nextgoid;
    } else {
        n = rt_newg(gp->vm);
        if (!n) rt_panicoom(gp, GO_STACK);
    }
    if (unlikely(gp->vm->gcphase)) {                     /* its stack is born black: it holds nothing but fn */
        rt_gcresume(gp->vm, n);
        rt_wbslow(gp, NULL, (void *)(uintptr_t)fn);
    }
    slot *fp = n->stk->base + FRAME_HDR;
    const rt_func *f = fn->fn;
    __atomic_store_n(&n->poll, 0, __ATOMIC_RELAXED);
    rt_setguard(n, n->stk->end);
    n->locks = 0;
    n->heir = NULL;
    n->initfp = NULL;
    n->carried = false;
    fp[FH_CTX].p = (void *)(uintptr_t)fn;
    vm_firstcall(n, fp, f);
    if (f->nptrbits) memset(n->fp, 0, (size_t)f->nptrbits * sizeof(slot));
    n->startctx = fn;
    n->status = G_RUNNABLE;
    n->labels = gp->labels;
    n->parkedat = n->readyat = 0;
    return n;
}

/* One that the program has made; it is in no queue yet. */
static g *born(g *gp, const rt_closure *fn)
{
    psched *s = schedof(gp);
    if (unlikely(gp->vm->maxgs) && s->ngs >= gp->vm->maxgs) rt_limit(gp, LIMIT_GOROUTINES);
    if (!s->clockon) start_clock(gp->pp);
    g *n = make_g(gp, fn);
    n->gofn = gp->fp[FH_FUNC].p;
    n->gopc = gp->pc;
    n->parentgoid = gp->goid;
    if (unlikely(gp->vm->race != NULL)) rt_racego(gp, n);
    if (unlikely(gp->bubble != NULL)) rt_bubbleborn(n, gp->bubble);
    s->ngs++;
    if (unlikely(gp->vm->watched)) watch_born(gp, n);
    return n;
}

g *rt_newproc(g *gp, const rt_closure *fn)
{
    if (fn == NULL) rt_fatal(gp, "go of nil func value");
    g *n = born(gp, fn);
    put_next(schedof(gp), n);
    return n;
}

g *rt_newhostproc(g *gp, const rt_closure *fn)
{
    psched *s = schedof(gp);
    if (unlikely(gp->vm->maxgs) && s->ngs >= gp->vm->maxgs) rt_limit(gp, LIMIT_GOROUTINES);
    if (!s->clockon) start_clock(gp->pp);
    g *n = make_g(gp, fn);
    n->gofn = NULL;
    s->ngs++;
    if (unlikely(gp->vm->watched)) watch_born(NULL, n);
    put_tail(s, n);
    return n;
}

/* What timers make runnable goes behind the others, so that those due at once keep their order. */
void rt_timerproc(g *gp, const rt_closure *fn, const void *timer, bubble *b)
{
    psched *s = schedof(gp);
    if (!s->clockon) start_clock(gp->pp);
    g *n = make_g(gp, fn);
    n->gofn = NULL;
    if (unlikely(gp->vm->race != NULL)) rt_racetimer(n, timer);
    if (unlikely(b != NULL)) rt_bubbleborn(n, b);
    s->ngs++;
    if (unlikely(gp->vm->watched)) watch_born(NULL, n);
    note_ready(s, n);
    put_tail(s, n);
}

void rt_timerready(g *gp, g *w)
{
    if (unlikely(gp->vm->watched)) watch_ready(gp, w, false);
    if (unlikely(w->bubble != NULL)) rt_bubblewake(w);
    w->status = G_RUNNABLE;
    note_ready(schedof(gp), w);
    put_tail(schedof(gp), w);
}

g *rt_newsystem(g *gp, const rt_closure *fn)
{
    if (!schedof(gp)->clockon) start_clock(gp->pp);
    g *n = make_g(gp, fn);
    n->gofn = NULL;
    n->system = SYS_IDLE;
    n->status = G_WAITING;
    n->waitreason = "finalizer wait";
    if (unlikely(gp->vm->watched)) watch_born(NULL, n);
    return n;
}

void rt_gopark(g *gp, const char *reason)
{
    gp->status = G_WAITING;
    gp->waitreason = reason;
    gp->waitsince = __atomic_load_n(&schedof(gp)->clockticks, __ATOMIC_RELAXED);
    if (unlikely(gp->vm->waitprof)) rt_waitbegin(gp);
    if (unlikely(gp->bubble != NULL)) rt_bubblepark(gp);
}

void rt_goready(g *gp, g *w)
{
    if (unlikely(gp->vm->watched)) watch_ready(gp, w, true);
    if (unlikely(w->bubble != NULL)) rt_bubblewake(w);
    w->status = G_RUNNABLE;
    note_ready(schedof(gp), w);
    put_next(schedof(gp), w);
}

/* ---- coroutines ----
 * Two goroutines share a word in which the one that does not run stands. A switch changes places with it and gives it the P, with no queue between: nobody else runs, as if it were a call. At
 * the end of the coroutine its partner is the heir: rt_mustrun keeps the P with the coroutine until it has ended, so that afterwards it is seen by no one. */

static const char coroutine[] = "coroutine";

/* Who stands in c. It may be gone with all others, when a host has ended them, and its g be another's. */
static g *partner(g *gp, rt_coro *c)
{
    g *n = c->gp;
    if (!n || n->goid != c->goid || n->status != G_WAITING || n->waitreason != coroutine) rt_fatal(gp, "coroswitch on exited coro");
    return n;
}

static void stand(rt_coro *c, g *gp)
{
    c->gp = gp;
    c->goid = gp->goid;
}

void rt_newcoro(g *gp, rt_coro *c, const rt_closure *fn)
{
    g *n = born(gp, fn);
    n->status = G_WAITING;
    n->waitreason = coroutine;
    if (unlikely(n->bubble != NULL)) rt_bubblepark(n);
    stand(c, n);
}

void rt_coroswitch(g *gp, rt_coro *c)
{
    g *n = partner(gp, c);
    stand(c, gp);
    if (unlikely(n->bubble != NULL)) rt_bubblewake(n);      /* first, or the bubble were quiet */
    rt_gopark(gp, coroutine);
    if (unlikely(gp->vm->watched)) watch_ready(gp, n, true);
    n->status = G_RUNNABLE;
    schedof(gp)->handed = n;
}

void rt_coroexit(g *gp, rt_coro *c)
{
    gp->heir = partner(gp, c);
    c->gp = NULL;
}

void rt_gosched(g *gp)
{
    gp->status = G_RUNNABLE;
    note_ready(schedof(gp), gp);
    put_tail(schedof(gp), gp);
}

/* Nothing can run and no timer will help. */
NORETURN static void deadlock(g *gp)
{
    psched *s = schedof(gp);
    if (s->maindead && s->ngs == 0) vm_fatalall(gp, "no goroutines (main called runtime.Goexit) - deadlock!");
    vm_fatalall(gp, "all goroutines are asleep - deadlock!");
}

/* A host that pumps waits by itself: looks at timers and files once. */
static bool pump_more(g *gp)
{
    psched *s = schedof(gp);
    if (s->ntimers) rt_runtimers(gp, rt_now(gp->vm));
    if (s->nfds) rt_netpoll(gp, 0);
    return s->runnext || s->head;
}

/* gp, which runs, goes to the head of the queue. */
void rt_schedpause(g *gp)
{
    psched *s = schedof(gp);
    gp->status = G_RUNNABLE;
    gp->schedlink = s->head;
    SCHED_SET(s->head, gp);
    if (!s->tail) s->tail = gp;
    if (s->runnext) {                                     /* what it has just started comes after it */
        g *next = s->runnext;
        SCHED_SET(s->runnext, NULL);
        next->schedlink = gp->schedlink;
        gp->schedlink = next;
        if (s->tail == gp) s->tail = next;
    }
}

/* ns until a timer fires, -1: none will. */
static int64_t timer_wait(rt_vm *vm)
{
    int64_t when = rt_nexttimer(vm->p0.sched);
    if (when == INT64_MAX) return -1;
    when -= rt_now(vm);
    return when > 0 ? when : 0;
}

int64_t rt_schedwait(rt_vm *vm)
{
    psched *s = vm->p0.sched;
    if (s->runnext || s->head) return 0;
    int64_t wait = timer_wait(vm);
    return s->nfds && (wait < 0 || wait > 1000000) ? 1000000 : wait;
}

void rt_schedule(g *gp)
{
    psched *s = schedof(gp);
    g *n;
    ++s->tick;
    if (unlikely(s->tracebegin != 0)) schedtrace(gp, false);
    if (unlikely(__atomic_load_n(&gp->vm->heap->finwake, __ATOMIC_ACQUIRE))) rt_finwake(gp);
    if (unlikely(s->ntimers) && (s->tick & 15) == 0) rt_runtimers(gp, rt_now(gp->vm));
    if (unlikely(s->nfds) && (s->tick & 63) == 0) rt_netpoll(gp, 0);
    while ((n = take(s)) == NULL) {
        if (unlikely(gp->vm->timeline != NULL)) tl_leave(gp);
        if (unlikely(gp->vm->pumping)) {
            if (!pump_more(gp)) longjmp(*gp->vm->exitjmp, JMP_IDLE);
            continue;
        }
        if (s->nfds == 0 && rt_timersidle(s)) deadlock(gp);
        int64_t wait = timer_wait(gp->vm);
        if ((wait > IDLE_MIN || wait < 0) && gp->vm->dec == NULL) {
            rt_heapidle(gp->vm, wait < 0 ? INT64_MAX : rt_nanotime() + wait);
            if (__atomic_load_n(&gp->vm->heap->finwake, __ATOMIC_ACQUIRE)) {
                rt_finwake(gp);
                continue;
            }
            wait = timer_wait(gp->vm);
        }
        if (unlikely(s->tracebegin != 0)) {
            schedtrace(gp, true);
            int64_t next = s->tracenext - rt_nanotime();
            if (wait < 0 || wait > next) wait = next > 0 ? next : 0;
        }
        if (unlikely(gp->vm->gcphase) && wait != 0 && rt_gcidle(gp, wait)) {
            if (s->nfds) rt_netpoll(gp, 0);
            if (gp->vm->heap->finwake) rt_finwake(gp);
        } else if (s->nfds) {
            rt_netpoll(gp, wait);
        } else if (wait > 0 && gp->vm->dec) {
            rt_decide_idle(gp->vm, wait);
        } else if (wait > 0) {
            int64_t t = rt_nanotime();
            rt_idle(gp->vm, wait);
            s->idlens += rt_nanotime() - t;
        }
        if (rt_muststop(gp)) rt_stopped(gp);
        if (s->ntimers) rt_runtimers(gp, rt_now(gp->vm));
    }
    if (unlikely(gp->vm->gcphase)) {
        __atomic_store_n(&gp->m->curg, n, __ATOMIC_SEQ_CST);    /* before rt_gcresume looks whether the marker wants something */
        rt_gcresume(gp->vm, n);
    } else {
        __atomic_store_n(&gp->m->curg, n, __ATOMIC_RELEASE);
    }
    if (unlikely(gp->vm->timeline != NULL)) tl_switch(gp, n);
    n->status = G_RUNNING;
    if (unlikely(n->readyat != 0)) count_wait(s, n);
    n->startctx = NULL;
    if (rt_muststop(gp)) rt_askstop(n);
    if (unlikely(gp->vm->dec != NULL)) rt_decided_switch(n);
}

/* A function of the standard library is compiled, and the variables that it needs are initialised, when it is called first. Until that is done nobody else
 * may run: the function is no longer LAZY, and would find them unset. While its initialisers run they return to its first instruction. */
bool rt_initialising(g *gp)
{
    const stkchunk *c = gp->stk;
    for (slot *fp = gp->fp; fp; ) {
        const insn *pc = rt_retaddr(&c, fp);
        fp = fp[FH_FP].p;
        if (fp == gp->initfp && fp) {
            if (pc == ((const rt_func *)fp[FH_FUNC].p)->code) return true;
            break;
        }
    }
    gp->initfp = NULL;
    return false;
}

bool rt_mustrun(g *gp)
{
    if (unlikely(gp->vm->preprinting)) return true;
    if (unlikely(gp->vm->hostinit) && gp == gp->vm->g0main) return true;
    if (unlikely(gp->heir != NULL)) return true;
    return unlikely(gp->initfp != NULL) && rt_initialising(gp);
}

bool rt_preempt(g *gp)
{
    psched *s = schedof(gp);
    if (rt_mustrun(gp)) return false;
    if (__atomic_load_n(&gp->vm->heap->finwake, __ATOMIC_ACQUIRE)) rt_finwake(gp);
    if (unlikely(s->tracebegin != 0)) schedtrace(gp, false);
    bool looked = s->ntimers || s->nfds;
    if (s->ntimers) rt_runtimers(gp, rt_now(gp->vm));
    if (s->nfds) rt_netpoll(gp, 0);
    if (!s->runnext && !s->head) return looked;
    rt_gosched(gp);
    rt_schedule(gp);
    return true;
}

void rt_goexit0(g *gp)
{
    psched *s = schedof(gp);
    gp->status = G_DEAD;
    if (unlikely(gp->heir != NULL) && gp->heir->bubble) rt_bubblewake(gp->heir);
    if (unlikely(gp->bubble != NULL)) rt_bubbleexit(gp);
    if (unlikely(gp->vm->race != NULL)) rt_raceexit(gp);
    gp->defers = NULL;
    gp->panics = NULL;
    gp->fp = NULL;
    if (unlikely(gp->heir != NULL)) {
        if (unlikely(gp->vm->watched)) watch_ready(gp, gp->heir, true);
        gp->heir->status = G_RUNNABLE;
        s->handed = gp->heir;
        gp->heir = NULL;
    }
    if (gp == gp->vm->g0main) {
        s->maindead = true;
    } else {
        while (gp->stk->prev) rt_stkpop(gp);
        if (gp->stk->next) rt_stktrim(gp);
        if (!gp->system) s->ngs--;
        else rt_finexit(gp);
        keep_dead(s, gp);
    }
    rt_schedule(gp);
}
