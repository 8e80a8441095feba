/* timer.c - the timer heap of a P: sleepers and timers, served by the scheduler.
 *
 * A binary heap by time; equal times in order of starting. Behind those are the timers of bubbles (bubble.c), which no clock on the wall serves; a bubble's first is looked for among all. A timer in use knows its place (idx), so stopping is quick. A timer that fires sends the time on its
 * channel or starts a goroutine with its function; a sleeper becomes runnable. Periodic timers that are late skip what they missed.
 * The heap's array is plain memory; the timers it points to are roots (rt_timerroots). The P scans it piece by piece while the program runs: a timer is marked when
 * the scan comes by, or before it leaves the place it had when the mark began (shade).
 */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/heap/mheap.h"
#include "runtime/limit.h"
#include "runtime/sched/decide.h"
#include "runtime/sched/race.h"
#include "runtime/sched/sched.h"

static uint32_t bubbleid(const tentry *e) { return unlikely(e->bubble != NULL) ? e->bubble->id : 0; }

static bool before(const tentry *a, const tentry *b)
{
    if (unlikely(a->bubble != b->bubble)) return bubbleid(a) < bubbleid(b);
    return a->when != b->when ? a->when < b->when : a->seq < b->seq;
}

/* When an entry ends badly the heap is emptied without telling the timers. */
static bool started(const psched *s, const rt_timer *t) { return t->idx && (uint64_t)t->idx <= s->ntimers && s->timers[t->idx - 1].t == t; }

static void shade(psched *s, rt_timer *t)
{
    mheap *h = s->vm->heap;
    if (unlikely(s->vm->gcphase == GC_MARK) && t) mark_shade(h, &h->gcw, t);
}

static void place(psched *s, uint32_t i, tentry e)
{
    shade(s, e.t);
    s->timers[i] = e;
    if (e.t) e.t->idx = (int64_t)i + 1;
}

static void up(psched *s, uint32_t i, tentry e)
{
    while (i > 0 && before(&e, &s->timers[(i - 1) / 2])) {
        place(s, i, s->timers[(i - 1) / 2]);
        i = (i - 1) / 2;
    }
    place(s, i, e);
}

static void down(psched *s, uint32_t i, tentry e)
{
    for (;;) {
        uint32_t c = 2 * i + 1;
        if (c >= s->ntimers) break;
        if (c + 1 < s->ntimers && before(&s->timers[c + 1], &s->timers[c])) c++;
        if (!before(&s->timers[c], &e)) break;
        place(s, i, s->timers[c]);
        i = c;
    }
    place(s, i, e);
}

static void add(g *gp, tentry e)
{
    psched *s = schedof(gp);
    if (s->ntimers == s->captimers) {
        uint32_t cap = s->captimers ? 2 * s->captimers : 16;
        tentry *t = base_realloc(s->timers, cap * sizeof *t);
        if (!t) rt_panicoom(gp, cap * sizeof *t);
        s->timers = t;
        s->captimers = cap;
    }
    e.seq = s->timerseq++;
    e.bubble = gp->bubble;
    SCHED_SET(s->ntimers, s->ntimers + 1);
    up(s, s->ntimers - 1, e);
}

static void removeat(psched *s, uint32_t i)
{
    shade(s, s->timers[i].t);
    if (s->timers[i].t) s->timers[i].t->idx = 0;
    SCHED_SET(s->ntimers, s->ntimers - 1);
    tentry last = s->timers[s->ntimers];
    if (i == s->ntimers) return;
    if (i > 0 && before(&last, &s->timers[(i - 1) / 2])) up(s, i, last);
    else down(s, i, last);
}

static int64_t after(g *gp, int64_t ns)
{
    int64_t when;
    if (ns < 0) ns = 0;
    return __builtin_add_overflow(rt_clock(gp), ns, &when) ? INT64_MAX : when;
}

void rt_sleep(g *gp, int64_t ns, const char *reason)
{
    add(gp, (tentry){ .when = after(gp, ns), .gp = gp });
    rt_gopark(gp, reason);
}

/* Of the n-th timer from now on, or the last one up to the limit. 0: there is none. */
static int64_t nth_when(const psched *s, uint32_t n, int64_t limit)
{
    const tentry *last = NULL;
    while (n--) {
        const tentry *next = NULL;
        for (uint32_t i = 0; i < s->ntimers; i++) {
            const tentry *e = &s->timers[i];
            if (!e->bubble && e->when <= limit && (!last || before(last, e)) && (!next || before(e, next))) next = e;
        }
        if (!next) break;
        last = next;
    }
    return last ? last->when : 0;
}

bool rt_stall(g *gp, uint32_t n, int64_t ns)
{
    psched *s = schedof(gp);
    if (rt_mustrun(gp)) return false;
    int64_t now = rt_now(gp->vm);
    rt_runtimers(gp, now);
    int64_t when = nth_when(s, n, now + ns);
    if (!when) return false;
    add(gp, (tentry){ .when = when, .gp = gp });          /* after those of the same time */
    rt_gopark(gp, "preempted");
    rt_schedule(gp);
    return true;
}

void rt_timerstart(g *gp, rt_timer *t, int64_t ns, int64_t period)
{
    if (started(schedof(gp), t)) removeat(schedof(gp), (uint32_t)t->idx - 1);
    if (unlikely(gp->vm->race != NULL)) rt_racereleasemerge(gp, t->c ? chan_firekey(t->c) : t);
    if (t->c) t->c->timer = !gp->vm->dbg.asynctimerchan;
    t->when = after(gp, ns);
    t->period = period;
    add(gp, (tentry){ .when = t->when, .t = t });
    if (unlikely(gp->bubble != NULL) && t->when <= gp->bubble->now) rt_bubbletimers(gp, gp->bubble);
}

bool rt_timerstop(g *gp, rt_timer *t)
{
    bool runs = started(schedof(gp), t);
    if (unlikely(gp->vm->race != NULL) && !t->c) rt_racereleasemerge(gp, t);
    if (runs) removeat(schedof(gp), (uint32_t)t->idx - 1);
    if (t->c && t->c->timer && chan_unfire(gp, t->c)) runs = true;
    return runs;
}

uint32_t rt_timerroots(rt_vm *vm, uint32_t from, uint32_t n, void (*mark)(void *ctx, const void *p), void *ctx)
{
    psched *s = vm->p0.sched;
    uint32_t i = from;
    for (; i < s->ntimers && i - from < n; i++)
        if (s->timers[i].t) mark(ctx, s->timers[i].t);
    return i - from;
}

/* A channel timer nobody receives from keeps no program alive. */
bool rt_timersidle(const psched *s)
{
    for (uint32_t i = 0; i < s->ntimers; i++) {
        const tentry *e = &s->timers[i];
        if (!e->bubble && (e->gp || !e->t->c || e->t->c->recvq.first)) return false;
    }
    return true;
}

/* ---- firing ---- */

#define FROM1 62135596800                                  /* seconds from year 1 to 1970 */

/* Wall clock seconds are counted from 1885 in 33 bits beside the nanoseconds, or, if they do not fit, from year 1 in ext. */
void rt_time(rt_vm *vm, int64_t mono, int64_t ago, rt_gotime *t)
{
    enum { HASMONO = 63, NSECBITS = 30, SEC = 1000000000 };
    static const int64_t from1885 = 2682288000;
    int64_t sec, nsec;
    rt_walltime(vm, mono, &sec, &nsec);
    if (!vm->monostart) vm->monostart = mono - 1;
    sec -= ago / SEC;
    nsec -= ago % SEC;
    if (nsec < 0) {
        nsec += SEC;
        sec--;
    }
    uint64_t s = (uint64_t)(sec + from1885);
    if (s >> 33) *t = (rt_gotime){ (uint64_t)nsec, sec + FROM1 };
    else *t = (rt_gotime){ 1ull << HASMONO | s << NSECBITS | (uint64_t)nsec, mono - ago - vm->monostart };
}

int64_t rt_clock(const g *gp) { return unlikely(gp->bubble != NULL) ? gp->bubble->now : rt_now(gp->vm); }

/* A bubble's clock has no monotonic part. */
static void bubble_time(int64_t now, rt_gotime *t)
{
    *t = (rt_gotime){ (uint64_t)(now % 1000000000), now / 1000000000 + FROM1 };
}

void rt_clocktime(const g *gp, rt_gotime *t)
{
    if (unlikely(gp->bubble != NULL)) bubble_time(gp->bubble->now, t);
    else rt_time(gp->vm, rt_now(gp->vm), 0, t);
}

/* Serves the timer at i, which is due. */
static void fire(g *gp, uint32_t i, int64_t now)
{
    psched *s = schedof(gp);
    tentry e = s->timers[i];
    if (e.gp) {
        removeat(s, i);
        rt_timerready(gp, e.gp);
        return;
    }
    rt_timer *t = e.t;
    int64_t due = t->when;
    if (t->period > 0) {
        e.when = t->when = t->when + t->period * (1 + (now - t->when) / t->period);
        e.seq = s->timerseq++;
        down(s, i, e);
    } else {
        removeat(s, i);
    }
    if (t->c) {
        rt_gotime at;
        if (unlikely(e.bubble != NULL)) bubble_time(now, &at);
        else rt_time(gp->vm, now, now - due, &at);
        at.zone = *t->zone;
        chan_fire(gp, t->c, &at);
    } else {
        rt_timerproc(gp, t->f, t, e.bubble);
    }
}

void rt_runtimers(g *gp, int64_t now)
{
    while (rt_nexttimer(schedof(gp)) <= now && !rt_muststop(gp)) fire(gp, 0, now);
}

/* Where the first timer of b is; ntimers: it has none. */
static uint32_t first_of(const psched *s, const bubble *b)
{
    uint32_t at = s->ntimers;
    for (uint32_t i = 0; i < s->ntimers; i++)
        if (s->timers[i].bubble == b && (at == s->ntimers || before(&s->timers[i], &s->timers[at]))) at = i;
    return at;
}

int64_t rt_bubblenext(const g *gp, const bubble *b)
{
    const psched *s = schedof(gp);
    uint32_t i = first_of(s, b);
    return i < s->ntimers ? s->timers[i].when : INT64_MAX;
}

void rt_bubbletimers(g *gp, bubble *b)
{
    const psched *s = schedof(gp);
    for (uint32_t i; (i = first_of(s, b)) < s->ntimers && s->timers[i].when <= b->now && !rt_muststop(gp);) fire(gp, i, b->now);
}

void rt_bubbledrop(g *gp, const bubble *b)
{
    psched *s = schedof(gp);
    for (uint32_t i; (i = first_of(s, b)) < s->ntimers;) removeat(s, i);
}
