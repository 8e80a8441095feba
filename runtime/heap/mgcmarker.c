/* mgcmarker.c - the marker thread.
 *
 * Made when a cycle first needs it, so a program without garbage has none; one per VM; joined when the VM closes. While a cycle is on it takes roots and
 * grey objects, and rests when there are none. The P ends the mark, at a safepoint: when the thread rests, no list holds anything and the P has nothing
 * in its own buffers, nothing is grey anywhere, for nobody else makes objects grey. A thread that comes to rest asks the P to look (want, and the poll of
 * the goroutine that runs): the P then hands over its barrier buffer, and either there is more to do or the mark is done.
 *
 * Asking: the thread sets want, then reads who runs; the P sets who runs, then reads want (rt_gcresume). One of them sees the other. A poll lost
 * otherwise (poll and stackguard are shared with the clock thread) is repeated after a few milliseconds.
 *
 * The thread calls nothing that can fail: a work buffer it cannot have is an overflow (mgcwork.c). If it cannot be made at all, the P marks, as much as
 * it allocates (gc_assist).
 *
 * Locking: mu guards what mheap.h says; taken for a few instructions only, never while marking.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <time.h>
#include "base/thread.h"
#include "runtime/debug/timeline.h"
#include "runtime/heap/mheap.h"

enum { ASKAGAIN = 3000000 /* ns */, SLICE = 64 << 10 /* bytes scanned before they are credited */ };

void marker_init(mheap *h)
{
    gcmarker *m = &h->marker;
    pthread_condattr_t a;
    pthread_mutex_init(&m->mu, NULL);
    pthread_condattr_init(&a);
    pthread_condattr_setclock(&a, CLOCK_MONOTONIC);
    pthread_cond_init(&m->wake, &a);
    pthread_cond_init(&m->calm, &a);
    pthread_condattr_destroy(&a);
}

static void timedwait(pthread_cond_t *c, gcmarker *m, int64_t ns)
{
    struct timespec ts;
    int64_t t = rt_nanotime() + ns;
    ts.tv_sec = t / 1000000000;
    ts.tv_nsec = t % 1000000000;
    pthread_cond_timedwait(c, &m->mu, &ts);
}

static void waits(gcmarker *m, uint32_t who, bool yes)
{
    __atomic_store_n(&m->waiting, yes ? m->waiting | who : m->waiting & ~who, __ATOMIC_RELAXED);
}

static void askp(mheap *h)
{
    __atomic_store_n(&h->marker.want, 1, __ATOMIC_SEQ_CST);
    rt_askpoll(__atomic_load_n(&h->vm->m0.curg, __ATOMIC_SEQ_CST), POLL_GC);
}

static int64_t cputime(void)
{
    struct timespec ts;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ts);
    return (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}

static bool quits(gcmarker *m) { return __atomic_load_n(&m->quit, __ATOMIC_RELAXED); }

/* What was scanned since the last time is the assists' credit. */
static void credit(mheap *h, gcwork *w)
{
    uint64_t n = w->scanwork - w->flushedwork;
    w->flushedwork = w->scanwork;
    __atomic_fetch_add(&h->pacer.bgscancredit, (int64_t)n, __ATOMIC_RELAXED);
    __atomic_fetch_add(&h->pacer.bgscanned, n, __ATOMIC_RELAXED);
}

/* Marks until nothing is left to take. */
static void work(mheap *h, gcmarker *m)
{
    do {
        while (!quits(m) && mark_drain(h, &m->w, ~0ull, SLICE) > 0) credit(h, &m->w);
    } while (!quits(m) && mark_rootjob(h, &m->w, false));
    credit(h, &m->w);
}

static void *marker_main(void *arg)
{
    mheap *h = arg;
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    while (!quits(m)) {
        if (m->go && (m->full || mark_rootsleft(h))) {
            m->busy = true;
            pthread_mutex_unlock(&m->mu);
            int64_t t = cputime(), since = rt_tlsince(h->vm);
            uint64_t before = m->w.scanwork;
            work(h, m);
            t = cputime() - t;
            if (unlikely(since != 0)) tl_marker(h->vm, since, m->w.scanwork - before);
            pthread_mutex_lock(&m->mu);
            m->cputime += t;
            continue;
        }
        m->busy = false;
        pthread_cond_signal(&m->calm);
        if (m->go) {
            askp(h);
            waits(m, MW_THREAD, true);
            timedwait(&m->wake, m, ASKAGAIN);
            waits(m, MW_THREAD, false);
        } else {
            pthread_cond_wait(&m->wake, &m->mu);
        }
    }
    m->busy = false;
    pthread_mutex_unlock(&m->mu);
    return NULL;
}

static void make(mheap *h, gcmarker *m)
{
    m->started = base_thread(&m->thread, 128 << 10, marker_main, h);
    m->refused = !m->started;
}

bool marker_start(mheap *h)
{
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    m->go = true;
    m->cputime = 0;
    if (m->started) pthread_cond_signal(&m->wake);
    pthread_mutex_unlock(&m->mu);
    if (!m->started && !m->refused) make(h, m);
    return m->started;
}

bool marker_done(mheap *h)
{
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    bool left = m->full || mark_rootsleft(h), done = !left && !m->busy && m->own == OWN_NONE;
    if (left && !m->busy && m->started && m->go) pthread_cond_signal(&m->wake);
    pthread_mutex_unlock(&m->mu);
    return done;
}

void marker_end(mheap *h)
{
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    m->go = false;
    __atomic_store_n(&m->want, 0, __ATOMIC_RELAXED);
    pthread_mutex_unlock(&m->mu);
}

void marker_freechunks(mheap *h)
{
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    stkchunk *c = m->chunks;
    m->chunks = NULL;
    pthread_mutex_unlock(&m->mu);
    rt_stkfreechunks(h->vm, c);
}

void marker_wait(mheap *h, int64_t ns)
{
    gcmarker *m = &h->marker;
    pthread_mutex_lock(&m->mu);
    int64_t since = m->busy && !m->full ? rt_tlsince(h->vm) : 0;
    if (m->busy && !m->full) {
        waits(m, MW_P, true);
        timedwait(&m->calm, m, ns);
        waits(m, MW_P, false);
    }
    pthread_mutex_unlock(&m->mu);
    rt_tlwork(h->vm, TL_MARKWAIT, since, 0);
}

void marker_stop(mheap *h)
{
    gcmarker *m = &h->marker;
    if (m->started) {
        pthread_mutex_lock(&m->mu);
        __atomic_store_n(&m->quit, true, __ATOMIC_RELAXED);
        pthread_cond_signal(&m->wake);
        pthread_mutex_unlock(&m->mu);
        pthread_join(m->thread, NULL);
        m->started = false;
    }
    m->refused = true;
    marker_freechunks(h);
}
