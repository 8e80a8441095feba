/* sampleprof.c - CPU, block and mutex profiles.
 *
 * CPU. A thread wakes when the VM's thread has used another period of CPU time and sets POLL_PROF in the goroutine that runs; the goroutine notes its stack
 * at its next safepoint, for as many periods as have passed since. So a long native counts for the function that called it, and a
 * program pays nothing between samples. Samples fall on calls and loop heads, never between.
 *
 * Waiting. A goroutine that parks on a channel, select, lock or condition notes the time; who makes it runnable adds the time that passed. In the block
 * profile it counts for the stack that waited, in the mutex profile, which has locks only, for the stack that held the others up. As in Go, waits shorter than the rate are kept with
 * probability wait/rate and count for rate/wait of their kind; one mutex event in fraction is kept.
 *
 * Tables are hash tables of stacks in plain memory; labels are texts with numbers, so that the collector has nothing to do with them.
 * Locking: a table belongs to the VM's thread. The sampling thread touches g.poll, g.stackguard and ticks (atomic), and reads m.curg as the scheduler's clock does.
 */
#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include "base/alloc.h"
#include "base/thread.h"
#include "runtime/data/data.h"
#include "runtime/debug/sampleprof.h"
#include "runtime/sched/frames.h"

typedef struct entry { uint64_t hash; int64_t count, ns; uint32_t n, label; uint64_t *pcs; } entry;
typedef struct table { entry *at; uint32_t *slots; uint64_t n, cap, nslots; } table;
typedef struct labels { char **text; uint32_t *len; uint32_t n, cap; } labels;

struct rt_sampleprof {
    table t[PROF_KINDS];
    labels labels;
    int64_t rate[PROF_KINDS];
    int64_t period;               /* ns */
    int64_t begun, lasted;        /* ns: when sampling began, and for how long it went on */
    uint64_t rnd;
    pthread_t thread;
    clockid_t clock;              /* of the VM's thread */
    pthread_mutex_t mu;
    pthread_cond_t cv;
    bool running, stop;           /* stop: guarded by mu */
    uint32_t ticks;               /* atomic: periods not yet accounted for */
};

static struct rt_sampleprof *state(rt_vm *vm)
{
    if (!vm->sampleprof && (vm->sampleprof = base_calloc(1, sizeof *vm->sampleprof))) vm->sampleprof->rnd = 0x9e3779b97f4a7c15;
    return vm->sampleprof;
}

/* ---- tables ---- */

static void table_free(table *t)
{
    for (uint64_t i = 0; i < t->n; i++) base_free(t->at[i].pcs);
    base_free(t->at);
    base_free(t->slots);
    *t = (table){ 0 };
}

static bool table_grow(table *t)
{
    if (t->n == t->cap) {
        uint64_t cap = t->cap ? 2 * t->cap : 64;
        entry *at = base_realloc(t->at, cap * sizeof *at);
        if (!at) return false;
        t->at = at;
        t->cap = cap;
    }
    if (2 * (t->n + 1) <= t->nslots) return true;
    uint64_t nslots = t->nslots ? 2 * t->nslots : 256;
    uint32_t *slots = base_calloc(nslots, sizeof *slots);
    if (!slots) return false;
    for (uint64_t i = 0; i < t->n; i++) {
        uint64_t k = t->at[i].hash & (nslots - 1);
        while (slots[k]) k = (k + 1) & (nslots - 1);
        slots[k] = (uint32_t)i + 1;
    }
    base_free(t->slots);
    t->slots = slots;
    t->nslots = nslots;
    return true;
}

/* Without memory an event is lost, not the program. */
static void table_add(table *t, const uint64_t *pcs, uint32_t n, uint32_t label, int64_t count, int64_t ns)
{
    uint64_t h = label * 0x9e3779b97f4a7c15u;
    for (uint32_t i = 0; i < n; i++) h = (h ^ pcs[i]) * 0xff51afd7ed558ccdu, h ^= h >> 33;
    if (!table_grow(t)) return;
    uint64_t k = h & (t->nslots - 1);
    for (; t->slots[k]; k = (k + 1) & (t->nslots - 1)) {
        entry *e = &t->at[t->slots[k] - 1];
        if (e->hash != h || e->n != n || e->label != label || memcmp(e->pcs, pcs, n * sizeof *pcs) != 0) continue;
        e->count += count;
        e->ns += ns;
        return;
    }
    uint64_t *copy = base_malloc((n + 1) * sizeof *copy);
    if (!copy) return;
    memcpy(copy, pcs, n * sizeof *copy);
    t->slots[k] = (uint32_t)t->n + 1;
    t->at[t->n++] = (entry){ h, count, ns, n, label, copy };
}

int64_t rt_profentry(rt_vm *vm, enum profkind kind, uint64_t i, uint64_t *pcs, int64_t max, int64_t *count, int64_t *ns, uint32_t *label)
{
    struct rt_sampleprof *s = vm->sampleprof;
    if (!s || i >= s->t[kind].n) return -1;
    entry *e = &s->t[kind].at[i];
    int64_t n = e->n < max ? e->n : max;
    if (n > 0) memcpy(pcs, e->pcs, (size_t)n * sizeof *pcs);
    *count = e->count;
    *ns = e->ns;
    *label = e->label;
    return n;
}

static void add_stack(g *gp, enum profkind kind, g *whose, int64_t count, int64_t ns)
{
    uint64_t pcs[PROF_DEPTH];
    int64_t n = rt_callers(whose, 0, pcs, PROF_DEPTH);
    table_add(&gp->vm->sampleprof->t[kind], pcs, (uint32_t)n, whose->labels, count, ns);
}

int64_t rt_goroutinestack(g *gp, int64_t i, uint64_t *pcs, int64_t max, uint32_t *label)
{
    *label = 0;
    for (g *x = gp->vm->allgs; x && i >= 0; x = x->alllink) {
        if (x->status == G_DEAD || x->status == G_IDLE || x->system || (x != gp && !x->fp)) continue;
        if (i-- > 0) continue;
        *label = x->labels;
        return rt_callers(x, x == gp ? 1 : 0, pcs, max);
    }
    return -1;
}

/* ---- labels ---- */

void rt_setlabels(g *gp, const char *text, size_t n)
{
    struct rt_sampleprof *s = state(gp->vm);
    gp->labels = 0;
    if (!s || n == 0) return;
    labels *l = &s->labels;
    for (uint32_t i = 0; i < l->n; i++)
        if (l->len[i] == n && memcmp(l->text[i], text, n) == 0) {
            gp->labels = i + 1;
            return;
        }
    if (l->n == l->cap) {
        uint32_t cap = l->cap ? 2 * l->cap : 8;
        char **t = base_realloc(l->text, cap * sizeof *t);
        if (t) l->text = t;
        uint32_t *k = base_realloc(l->len, cap * sizeof *k);
        if (k) l->len = k;
        if (!t || !k) return;
        l->cap = cap;
    }
    if (!(l->text[l->n] = base_malloc(n))) return;
    memcpy(l->text[l->n], text, n);
    l->len[l->n] = (uint32_t)n;
    gp->labels = ++l->n;
}

const char *rt_labeltext(rt_vm *vm, uint32_t label, size_t *n)
{
    struct rt_sampleprof *s = vm->sampleprof;
    *n = 0;
    if (!s || label == 0 || label > s->labels.n) return "";
    *n = s->labels.len[label - 1];
    return s->labels.text[label - 1];
}

/* ---- CPU ---- */

static int64_t cpu_now(clockid_t c)
{
    struct timespec t;
    return clock_gettime(c, &t) == 0 ? (int64_t)t.tv_sec * 1000000000 + t.tv_nsec : 0;
}

static void *sampler(void *arg)
{
    rt_vm *vm = arg;
    struct rt_sampleprof *s = vm->sampleprof;
    int64_t last = cpu_now(s->clock);
    pthread_mutex_lock(&s->mu);
    while (!s->stop) {
        struct timespec ts;
        clock_gettime(CLOCK_REALTIME, &ts);
        ts.tv_nsec += (long)s->period;
        ts.tv_sec += ts.tv_nsec / 1000000000;
        ts.tv_nsec %= 1000000000;
        pthread_cond_timedwait(&s->cv, &s->mu, &ts);
        if (s->stop) break;
        int64_t used = (cpu_now(s->clock) - last) / s->period;
        if (used <= 0) continue;
        last += used * s->period;
        __atomic_add_fetch(&s->ticks, (uint32_t)used, __ATOMIC_RELAXED);
        g *gp = __atomic_load_n(&vm->m0.curg, __ATOMIC_RELAXED);
        rt_askpoll(gp, POLL_PROF);
    }
    pthread_mutex_unlock(&s->mu);
    return NULL;
}

bool rt_cpuprofstart(rt_vm *vm, int hz)
{
    struct rt_sampleprof *s = state(vm);
    if (!s || s->running || hz <= 0 || pthread_getcpuclockid(pthread_self(), &s->clock) != 0) return false;
    table_free(&s->t[PROF_CPU]);
    s->period = 1000000000 / (hz < 1000 ? hz : 1000);
    s->ticks = 0;
    s->begun = rt_nanotime();
    s->stop = false;
    pthread_mutex_init(&s->mu, NULL);
    pthread_cond_init(&s->cv, NULL);
    s->running = base_thread(&s->thread, 0, sampler, vm);
    if (!s->running) {
        pthread_mutex_destroy(&s->mu);
        pthread_cond_destroy(&s->cv);
    }
    return s->running;
}

void rt_cpuprofstop(rt_vm *vm)
{
    struct rt_sampleprof *s = vm->sampleprof;
    if (!s || !s->running) return;
    pthread_mutex_lock(&s->mu);
    s->stop = true;
    pthread_cond_signal(&s->cv);
    pthread_mutex_unlock(&s->mu);
    pthread_join(s->thread, NULL);
    pthread_mutex_destroy(&s->mu);
    pthread_cond_destroy(&s->cv);
    s->running = false;
    s->lasted = rt_nanotime() - s->begun;
}

int64_t rt_cpuproflasted(const rt_vm *vm)
{
    const struct rt_sampleprof *s = vm->sampleprof;
    return !s ? 0 : s->running ? rt_nanotime() - s->begun : s->lasted;
}

int64_t rt_cpuprofperiod(const rt_vm *vm) { return vm->sampleprof ? vm->sampleprof->period : 0; }

void rt_cpusample(g *gp)
{
    struct rt_sampleprof *s = gp->vm->sampleprof;
    uint32_t ticks = s ? __atomic_exchange_n(&s->ticks, 0, __ATOMIC_RELAXED) : 0;
    if (ticks) add_stack(gp, PROF_CPU, gp, ticks, ticks * s->period);
}

/* ---- waiting ---- */

int64_t rt_waitprofrate(rt_vm *vm, enum profkind kind, int64_t rate)
{
    struct rt_sampleprof *s = state(vm);
    if (!s) return 0;
    int64_t old = s->rate[kind];
    if (rate >= 0) s->rate[kind] = rate;
    vm->waitprof = s->rate[PROF_BLOCK] > 0 || s->rate[PROF_MUTEX] > 0;
    vm->watched = vm->waitprof || vm->timeline;
    return old;
}

void rt_waitbegin(g *gp) { gp->parkedat = rt_nanotime(); }

static double drawn(struct rt_sampleprof *s) { return (double)(rt_fastrand64(&s->rnd) >> 11) * 0x1p-53; }

void rt_waitend(g *gp, g *w)
{
    struct rt_sampleprof *s = gp->vm->sampleprof;
    int64_t rate = s->rate[PROF_BLOCK], ns = w->parkedat ? rt_nanotime() - w->parkedat : 0;
    const char *why = w->waitreason ? w->waitreason : "";
    w->parkedat = 0;
    if (ns <= 0 || w->system) return;
    bool lock = strncmp(why, "sync.Mutex", 10) == 0 || strncmp(why, "sync.RWMutex", 12) == 0;
    bool blocks = lock || strncmp(why, "chan ", 5) == 0 || strncmp(why, "select", 6) == 0 || strncmp(why, "sync.", 5) == 0 || strcmp(why, "semacquire") == 0;
    if (rate > 0 && blocks) {
        double p = ns >= rate ? 1 : (double)ns / (double)rate;
        if (p >= 1 || drawn(s) < p) add_stack(gp, PROF_BLOCK, w, p >= 1 ? 1 : (int64_t)(1 / p + 0.5), p >= 1 ? ns : rate);
    }
    int64_t fraction = s->rate[PROF_MUTEX];
    if (fraction > 0 && lock && (fraction == 1 || drawn(s) * (double)fraction < 1)) add_stack(gp, PROF_MUTEX, gp, fraction, ns * fraction);
}

void rt_sampleproffree(rt_vm *vm)
{
    struct rt_sampleprof *s = vm->sampleprof;
    if (!s) return;
    rt_cpuprofstop(vm);
    for (int i = 0; i < PROF_KINDS; i++) table_free(&s->t[i]);
    for (uint32_t i = 0; i < s->labels.n; i++) base_free(s->labels.text[i]);
    base_free(s->labels.text);
    base_free(s->labels.len);
    base_free(s);
    vm->sampleprof = NULL;
}
