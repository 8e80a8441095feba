/* backhalf.c - a thread that turns forms to code, beside the one that makes the forms.
 *
 * Why nothing is shared: a form lives in an arena of its own, with all its blocks, values and locals. What it refers to outside was finished before it was offered
 * and never changes again: types' sizes and layouts, addresses of functions' records, package variables and constants, texts' lines. Its code goes to
 * an arena of the thread, and is put in place by the VM's thread (emit_install). So the thread may run beside the program itself.
 *
 * The queue is short, and a sleeping thread is woken when there is something to do for some time. When the queue is full, the VM's thread does the back half itself, with a form that is still in its cache. The thread takes the latest form: the program will
 * ask for the oldest first, which then is not in the thread's hands but can be taken back. On a machine with no processor to spare the thread gets
 * little done, and nothing waits for it but who needs the one form it holds.
 *
 * The thread has no owner (base/alloc.h): its blocks are the system's. Blocks of a form's arena are of both threads, and only the VM's frees them.
 * Out of memory is no end of the process here: the job fails, and the function is compiled anew at its call, where a refusal finds its guard.
 *
 * Locking: lock guards at, n, holds, asleep and awaited; jobs pass from hand to hand under it. Both sides look at n or done without it for
 * a while (SPINS) before they sleep, since a job takes about as long as a system call that wakes somebody.
 */
#define _GNU_SOURCE
#include "compiler/backhalf.h"
#include "base/alloc.h"
#include "base/thread.h"
#include <sched.h>

enum { QUEUE = 8, WAKE = 4, SPINS = 600, STACK = 8 << 20 };

struct backhalf {
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t work, done;
    backjob *at[QUEUE];          /* n of them wait */
    int n;                       /* atomic */
    backjob *holds;              /* what the thread works on */
    unsigned begun;              /* atomic */
    bool asleep, awaited;
    uint32_t stop;               /* atomic; also ends the job that is being done */
    arena out;
    laps laps;
    bool timing;
};

static void pause_a_little(void)
{
#if defined __x86_64__ || defined __i386__
    __builtin_ia32_pause();
#endif
}

static void make(backjob *j, arena *out)
{
    ir_back(j->f);
    j->failed = emit_code(j->f, out, &j->d, &j->made);
}

void back_run(backjob *j, arena *out)
{
    make(j, out);
    j->own = j->f->own;
    __atomic_store_n(&j->done, true, __ATOMIC_RELEASE);
}

/* The same on the second thread, which nothing may end. */
static void run_guarded(backhalf *b, backjob *j)
{
    base_guard guard = { .stop = &b->stop };
    base_guards = &guard;
    j->f->laps = b->timing ? &b->laps : NULL;
    if (setjmp(guard.env) == 0) {
        make(j, &b->out);
    } else {
        j->failed = "not compiled ahead";
        if (b->timing) laps_switch(&b->laps, STAGE_RUN);
    }
    base_guards = NULL;
    int before = laps_enter(j->f->laps, STAGE_RELEASE);
    j->own = j->f->own;
    arena_rewind(&j->own);                                  /* here, where it is in the cache */
    laps_leave(b->timing ? &b->laps : NULL, before);
}

/* The next job to be done; NULL: the thread is to end. */
static backjob *next_job(backhalf *b)
{
    for (int i = 0; i < SPINS && !__atomic_load_n(&b->n, __ATOMIC_RELAXED) && !__atomic_load_n(&b->stop, __ATOMIC_RELAXED); i++) pause_a_little();
    pthread_mutex_lock(&b->lock);
    while (b->n == 0 && !b->stop) {
        b->asleep = true;
        pthread_cond_wait(&b->work, &b->lock);
    }
    b->asleep = false;
    backjob *j = b->stop ? NULL : b->at[b->n - 1];
    if (j) {
        __atomic_store_n(&b->n, b->n - 1, __ATOMIC_RELAXED);
        b->holds = j;
        __atomic_store_n(&b->begun, b->begun + 1, __ATOMIC_RELAXED);
    }
    pthread_mutex_unlock(&b->lock);
    return j;
}

static void *work(void *arg)
{
    backhalf *b = arg;
#ifdef SCHED_BATCH
    (void)pthread_setschedparam(pthread_self(), SCHED_BATCH, &(struct sched_param){ 0 });      /* waking up, it takes no processor from anybody */
#endif
    if (b->timing) laps_start(&b->laps);
    for (backjob *j; (j = next_job(b)) != NULL;) {
        run_guarded(b, j);
        pthread_mutex_lock(&b->lock);
        b->holds = NULL;
        __atomic_store_n(&j->done, true, __ATOMIC_RELEASE);
        if (b->awaited) pthread_cond_signal(&b->done);
        pthread_mutex_unlock(&b->lock);
    }
    return NULL;
}

backhalf *back_start(bool timing)
{
    backhalf *b = base_calloc(1, sizeof *b);
    if (!b) return NULL;
    b->timing = timing;
    arena_init(&b->out);
    pthread_mutex_init(&b->lock, NULL);
    pthread_cond_init(&b->work, NULL);
    pthread_cond_init(&b->done, NULL);
    if (base_thread(&b->thread, STACK, work, b)) return b;
    base_free(b);
    return NULL;
}

void back_stop(backhalf *b)
{
    if (!b) return;
    pthread_mutex_lock(&b->lock);
    __atomic_store_n(&b->stop, 1, __ATOMIC_RELAXED);
    pthread_cond_signal(&b->work);
    pthread_mutex_unlock(&b->lock);
    pthread_join(b->thread, NULL);
    pthread_mutex_destroy(&b->lock);
    pthread_cond_destroy(&b->work);
    pthread_cond_destroy(&b->done);
    arena_free(&b->out);
    base_free(b);
}

bool back_offer(backhalf *b, backjob *j)
{
    pthread_mutex_lock(&b->lock);
    bool room = b->n < QUEUE, wake = room && b->asleep && b->n + 1 >= WAKE;
    if (room) {
        b->at[b->n] = j;
        __atomic_store_n(&b->n, b->n + 1, __ATOMIC_RELAXED);
    }
    if (wake) b->asleep = false;
    pthread_mutex_unlock(&b->lock);
    if (wake) pthread_cond_signal(&b->work);
    return room;
}

/* Takes a job that was not begun out of the queue. */
static bool take_back(backhalf *b, const backjob *j)
{
    int i = 0;
    while (i < b->n && b->at[i] != j) i++;
    if (i == b->n) return false;
    for (; i + 1 < b->n; i++) b->at[i] = b->at[i + 1];
    __atomic_store_n(&b->n, b->n - 1, __ATOMIC_RELAXED);
    return true;
}

void back_await(backhalf *b, backjob *j, arena *out)
{
    if (back_isdone(j)) return;
    pthread_mutex_lock(&b->lock);
    bool mine = take_back(b, j);
    pthread_mutex_unlock(&b->lock);
    if (mine) { back_run(j, out); return; }
    for (int i = 0; i < SPINS && !back_isdone(j); i++) pause_a_little();
    pthread_mutex_lock(&b->lock);
    b->awaited = true;
    while (!j->done) pthread_cond_wait(&b->done, &b->lock);
    b->awaited = false;
    pthread_mutex_unlock(&b->lock);
}

unsigned back_begun(backhalf *b) { return __atomic_load_n(&b->begun, __ATOMIC_RELAXED); }

const laps *back_laps(backhalf *b)
{
    pthread_mutex_lock(&b->lock);
    b->awaited = true;
    pthread_cond_signal(&b->work);                          /* it may sleep on too few */
    while (b->n || b->holds) pthread_cond_wait(&b->done, &b->lock);
    b->awaited = false;
    pthread_mutex_unlock(&b->lock);
    return &b->laps;
}
