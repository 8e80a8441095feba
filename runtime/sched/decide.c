/* decide.c - runs that repeat: seeds and traces.
 *
 * A run is a function of its program, its input and the decisions kept here:
 *   preemptions   The VM counts steps: instructions at which a goroutine may lose the P (its dispatch table for such runs, vm.c, costs other runs nothing).
 *                 Steps do not depend on the machine. A slice of steps ends; then the goroutine goes behind the others.
 *   stalls        A preempted goroutine may be kept from running until timers have fired which were to fire later, as on a machine that is busy: so sleeps end late
 *                 and in another order, and work takes longer than somebody has slept. `gol explore` asks for these.
 *   clocks        Under a seed time is made of steps (STEP_NS each) and of what the program sleeps, and begins at a fixed date; a run that
 *                 is traced without a seed reads the real clocks and writes each reading down. Timers fire by these readings, so their order follows.
 *   network       What its calls returned is written down with all bytes that came (stdlib/net/socket.c): a run that repeats needs no network.
 *   files         Which descriptors a poll found ready, and what reads of standard input returned, are written down.
 *   random        All streams come from the seed, which is drawn when none is given. That of select may have a seed of its own,
 *                 so that `gol explore` varies schedules without varying maps.
 *
 * Three sources of preemptions: the real clock (every 10 ms, looked at every POLL_STEPS), the seed (lengths drawn log-uniformly: both very short and long
 * slices are common, and races need short ones), or a list of step numbers from a trace.
 *
 * The trace is text, one decision a line, after "gol trace 1":
 *   seed N / select N      seeds of the streams             virtual 1    time is made of steps
 *   nowait 1               sleeping takes no real time      memory 1     accesses of shared memory are steps
 *   wall SEC NSEC MONO     the date at a clock reading      slices K [S] draw slices of up to 2^K steps (instead of p and z lines), and one in S ends with a stall
 *   fair N                 whoever has run for N steps goes behind the others (no p line then)
 *   p STEP                 preemption (then, to be read: who, and where)      s STEP GOID  GOID runs from now on (told, and checked against)
 *   z STEP K               preemption and stall until the K-th timer from then on has fired
 *   stall NS               stalls last up to NS             e STEP N     the end; N goroutines and timers have waited for time
 *   t MONO                 clock reading                    n CALL GOID  ready at that poll          r FD N HEX  read
 *   c N HEX                call to the network: its result and what it wrote
 * Locking: none; belongs to the thread that runs the VM.
 */
#define _GNU_SOURCE
#include "base/alloc.h"
#include "runtime/sched/decide.h"
#include <errno.h>
#include <stdlib.h>
#include <time.h>
#include "base/buf.h"
#include "runtime/data/data.h"
#include "runtime/debug/debugvars.h"
#include "runtime/sched/frames.h"
#include "runtime/sched/sched.h"

enum { STEP_NS = 10, POLL_STEPS = 256, SLICE_LOG = 16, FLUSH = 1 << 16 };
#define EPOCH_SEC 1257894000ll                /* 2009-11-10 23:00:00 UTC, as in Go's playground */
#define FOREVER (1ll << 60)

typedef struct numbers { uint64_t *at; size_t n, cap, next; } numbers;

struct decider {
    enum { PRE_CLOCK, PRE_RANDOM, PRE_LIST } preempt;
    bool virtual, nowait, replaying, recording, memory, diverged;
    int slicelog;
    uint64_t maxsteps, rnd, select, fair;
    int64_t stall;                            /* ns a stall may last */
    uint32_t stalloneof;                      /* of drawn preemptions; 0: none */
    bool hasselect;
    int64_t skipped, last;                    /* virtual time beyond the steps; last reading */
    int64_t wallsec, wallnsec, wallmono;      /* the date at a reading of the monotonic clock */
    bool haswall;
    uint32_t lastclock;                       /* clock ticks when the slice began */
    uint64_t pollcall;
    numbers pre;                              /* pairs: step, timers to stall for */
    numbers times, ready, switches;      /* of the trace; ready: pairs call, goid; switches: pairs */
    numbers reads;                            /* fd, n, offset of the data in text */
    numbers calls;                            /* result, offset of the data */
    char *text;
    void (*trace)(void *ctx, const char *text, size_t n);
    void *tracectx;
    buf out;
};

static bool number(numbers *v, uint64_t x)
{
    if (v->n == v->cap) {
        size_t cap = v->cap ? 2 * v->cap : 64;
        uint64_t *p = base_realloc(v->at, cap * sizeof *p);
        if (!p) return false;
        v->at = p;
        v->cap = cap;
    }
    v->at[v->n++] = x;
    return true;
}

/* ---- reading a trace ---- */

/* Takes up to max numbers from the line at p; returns how many there were. */
static int parse_line(const char *p, const char *end, int64_t *out, int max)
{
    int n = 0;
    while (n < max) {
        while (p < end && *p == ' ') p++;
        const char *q = p;
        bool neg = q < end && *q == '-';
        if (neg) q++;
        if (q >= end || *q < '0' || *q > '9') break;
        uint64_t v = 0;
        while (q < end && *q >= '0' && *q <= '9') v = v * 10 + (uint64_t)(*q++ - '0');
        out[n++] = (int64_t)(neg ? 0 - v : v);
        p = q;
    }
    return n;
}

static bool word(const char *line, const char *end, const char *w)
{
    size_t n = strlen(w);
    return (size_t)(end - line) > n && memcmp(line, w, n) == 0 && line[n] == ' ';
}

static const char *parse(rt_vm *vm, decider *d)
{
    static const char *const bad = "not a trace of gol";
    const char *p = d->text;
    bool first = true, seed = false;
    for (const char *end; *p; p = *end ? end + 1 : end) {
        end = p + strcspn(p, "\n");
        int64_t v[3] = { 0 };
        if (first) {
            if (end - p != 11 || memcmp(p, "gol trace 1", 11) != 0) return bad;
            first = false;
            continue;
        }
        if (p == end || *p == '#') continue;
        const char *arg = p + strcspn(p, " \n");
        int n = parse_line(arg, end, v, 3);
        if (n < 1) return bad;
        bool ok = true;
        if (word(p, end, "seed")) { vm->dbg.seed = (uint64_t)v[0]; seed = true; }
        else if (word(p, end, "select")) { d->select = (uint64_t)v[0]; d->hasselect = true; }
        else if (word(p, end, "virtual")) d->virtual = v[0];
        else if (word(p, end, "nowait")) d->nowait = v[0];
        else if (word(p, end, "memory")) d->memory = v[0];
        else if (word(p, end, "fair") && v[0] > 0) d->fair = (uint64_t)v[0];
        else if (word(p, end, "slices") && v[0] >= 0 && v[0] <= 40 && v[1] >= 0) { d->preempt = PRE_RANDOM; d->slicelog = (int)v[0]; d->stalloneof = (uint32_t)v[1]; }
        else if (word(p, end, "stall") && v[0] >= 0) d->stall = v[0];
        else if (word(p, end, "wall") && n == 3) { d->wallsec = v[0]; d->wallnsec = v[1]; d->wallmono = v[2]; d->haswall = true; }
        else if (word(p, end, "p")) ok = number(&d->pre, (uint64_t)v[0]) && number(&d->pre, 0);
        else if (word(p, end, "z") && n >= 2 && v[1] > 0) ok = number(&d->pre, (uint64_t)v[0]) && number(&d->pre, (uint64_t)v[1]);
        else if (word(p, end, "e")) continue;
        else if (word(p, end, "t")) ok = number(&d->times, (uint64_t)v[0]);
        else if (word(p, end, "s") && n == 2) ok = number(&d->switches, (uint64_t)v[0]) && number(&d->switches, (uint64_t)v[1]);
        else if (word(p, end, "n") && n == 2) ok = number(&d->ready, (uint64_t)v[0]) && number(&d->ready, (uint64_t)v[1]);
        else if (word(p, end, "r") && n >= 2) {
            const char *hex = memrchr(p, ' ', (size_t)(end - p)) + 1;
            ok = number(&d->reads, (uint64_t)v[0]) && number(&d->reads, (uint64_t)v[1]) && number(&d->reads, (uint64_t)(hex - d->text));
        } else if (word(p, end, "c")) ok = number(&d->calls, (uint64_t)v[0]) && number(&d->calls, (uint64_t)((const char *)memrchr(p, ' ', (size_t)(end - p)) + 1 - d->text));
        else return bad;
        if (!ok) return "out of memory";
    }
    return first || !seed ? bad : NULL;
}

static void note(decider *d, const char *fmt, long long a, long long b)
{
    if (!d->recording) return;
    buf_printf(&d->out, fmt, a, b);
    if (d->out.n < FLUSH) return;
    d->trace(d->tracectx, d->out.p, d->out.n);
    d->out.n = 0;
}

static void header(rt_vm *vm, decider *d)
{
    if (!d->recording) return;
    buf_printf(&d->out, "gol trace 1\nseed %llu\n", (unsigned long long)vm->dbg.seed);
    if (d->hasselect) buf_printf(&d->out, "select %llu\n", (unsigned long long)d->select);
    if (d->virtual) buf_puts(&d->out, "virtual 1\n");
    if (d->nowait) buf_puts(&d->out, "nowait 1\n");
    if (d->memory) buf_puts(&d->out, "memory 1\n");
    if (d->fair) buf_printf(&d->out, "fair %llu\n", (unsigned long long)d->fair);
    if (d->stall) buf_printf(&d->out, "stall %lld\n", (long long)d->stall);
    if (d->haswall) buf_printf(&d->out, "wall %lld %lld %lld\n", (long long)d->wallsec, (long long)d->wallnsec, (long long)d->wallmono);
}

/* ---- slices ---- */

static uint64_t steps(const p *pp) { return pp->steps + (uint64_t)(pp->slicelen - pp->slice); }

static void begin_slice(rt_vm *vm)
{
    decider *d = vm->dec;
    p *pp = &vm->p0;
    pp->steps = steps(pp);
    int64_t n = FOREVER;
    if (d->preempt == PRE_CLOCK) {
        n = POLL_STEPS;
    } else if (d->preempt == PRE_RANDOM) {
        n = 1 + (int64_t)rt_fastrandn(&d->rnd, 1u << rt_fastrandn(&d->rnd, (uint32_t)d->slicelog + 1));
    } else {
        while (d->pre.next < d->pre.n && d->pre.at[d->pre.next] <= pp->steps) d->pre.next += 2;
        if (d->pre.next < d->pre.n) n = (int64_t)(d->pre.at[d->pre.next] - pp->steps);
        if (d->fair && n > (int64_t)d->fair) n = (int64_t)d->fair;
    }
    if (d->maxsteps && pp->steps + (uint64_t)n > d->maxsteps) n = d->maxsteps > pp->steps ? (int64_t)(d->maxsteps - pp->steps) : 1;
    pp->slice = pp->slicelen = n;
}

void rt_sliceend(g *gp)
{
    rt_vm *vm = gp->vm;
    decider *d = vm->dec;
    vm->p0.slice = 0;                                     /* the instruction that found it used up is not done yet */
    uint64_t at = steps(&vm->p0);
    bool preempt = true, told = true;
    uint32_t stall = 0;
    if (d->maxsteps && at >= d->maxsteps) rt_fatal(gp, "too many steps");
    if (d->preempt == PRE_CLOCK) {
        uint32_t tick = vm->p0.sched->clockticks;
        preempt = tick != d->lastclock;
        d->lastclock = tick;
    } else if (d->preempt == PRE_LIST) {
        told = d->pre.next < d->pre.n && d->pre.at[d->pre.next] == at;
        preempt = told || d->fair;
        if (told) stall = (uint32_t)d->pre.at[d->pre.next + 1];
    } else if (d->stalloneof && rt_fastrandn(&d->rnd, d->stalloneof) == 0) {
        stall = 1u << rt_fastrandn(&d->rnd, 4);
    }
    rt_where w = { 0 };
    told &= preempt && d->recording;
    if (told) rt_caller(gp, 0, &w);
    if (stall && !rt_stall(gp, stall, d->stall)) stall = 0;
    if (preempt && (stall || rt_preempt(gp)) && told) {
        if (stall) buf_printf(&d->out, "z %llu %u", (unsigned long long)at, stall);
        else buf_printf(&d->out, "p %llu", (unsigned long long)at);
        buf_printf(&d->out, " goroutine %u %s %s:%d\n", gp->goid, w.name ? w.name : "?", w.file ? w.file : "?", w.line);
    }
    begin_slice(vm);
}

bool rt_decided(g *gp) { return gp->vm->dec != NULL; }

bool rt_decide_random(const rt_vm *vm) { return vm->dec->preempt == PRE_RANDOM; }

/* p.slice is one less for the instruction at hand, which will be executed again: it ends before that, as if it had been drawn so short. */
bool rt_cutslice(p *pp)
{
    pp->slicelen -= pp->slice + 1;
    pp->slice = -1;
    return true;
}

bool rt_decide_clocked(const rt_vm *vm) { return vm->dec->preempt == PRE_CLOCK; }

void rt_decided_switch(g *gp)
{
    decider *d = gp->vm->dec;
    note(d, "s %lld %lld\n", (long long)steps(gp->pp), gp->goid);
    if (!d->replaying || d->diverged || d->switches.next + 1 >= d->switches.n) return;
    uint64_t at = d->switches.at[d->switches.next], id = d->switches.at[d->switches.next + 1];
    d->switches.next += 2;
    if (at == steps(gp->pp) && id == gp->goid) return;
    d->diverged = true;
    char t[160];
    int n = snprintf(t, sizeof t, "gol: the run leaves the trace at step %llu: goroutine %u runs, the trace has %llu at step %llu\n",
                     (unsigned long long)steps(gp->pp), gp->goid, (unsigned long long)id, (unsigned long long)at);
    rt_write(gp, 2, t, n);
}

/* ---- time ---- */

int64_t rt_decide_now(rt_vm *vm)
{
    decider *d = vm->dec;
    int64_t t;
    if (d->virtual) {
        d->skipped += STEP_NS;                            /* a loop that only looks at the clock sees it go */
        return 1000000000 + (int64_t)steps(&vm->p0) * STEP_NS + d->skipped;
    }
    if (d->replaying) t = d->times.next < d->times.n ? (int64_t)d->times.at[d->times.next++] : (d->last += 1000000);
    else t = rt_nanotime();
    d->last = t;
    note(d, "t %lld\n", t, 0);
    return t;
}

void rt_decide_idle(rt_vm *vm, int64_t ns)
{
    decider *d = vm->dec;
    if (d->virtual) d->skipped += ns;
    if (d->nowait || d->replaying) return;
    struct timespec ts = { ns / 1000000000, ns % 1000000000 };
    nanosleep(&ts, NULL);
}

void rt_decide_slept(rt_vm *vm, int64_t ns)
{
    if (vm->dec->virtual) vm->dec->skipped += ns;
}

/* sec and nsec at the moment start, later. */
static void date_at(int64_t sec, int64_t nsec, int64_t start, int64_t mono, int64_t *s, int64_t *ns)
{
    *s = sec + (mono - start) / 1000000000;
    *ns = nsec + (mono - start) % 1000000000;
    if (*ns >= 1000000000) { *ns -= 1000000000; ++*s; }
    if (*ns < 0) { *ns += 1000000000; --*s; }
}

/* A world of its own begins at 2009-11-10 23:00:00 UTC, the moment Go was made public. */
enum { GO_PUBLIC = 1257894000 };

void rt_walltime(rt_vm *vm, int64_t mono, int64_t *sec, int64_t *nsec)
{
    decider *d = vm->dec;
    if (vm->owndate) {
        date_at(GO_PUBLIC, 0, d ? d->wallmono : vm->born, mono, sec, nsec);
    } else if (d) {
        date_at(d->wallsec, d->wallnsec, d->wallmono, mono, sec, nsec);
    } else {
        struct timespec ts;
        clock_gettime(CLOCK_REALTIME, &ts);
        *sec = ts.tv_sec;
        *nsec = ts.tv_nsec;
    }
}

/* ---- files ---- */

bool rt_decide_nopoll(const rt_vm *vm) { return vm->dec->replaying; }

uint32_t rt_decide_ready(rt_vm *vm, g *const *gs, uint8_t *ready, uint32_t n)
{
    decider *d = vm->dec;
    uint64_t call = ++d->pollcall;
    uint32_t k = 0;
    if (d->replaying) {
        numbers *r = &d->ready;
        memset(ready, 0, n);
        for (; r->next + 1 < r->n && r->at[r->next] == call; r->next += 2)
            for (uint32_t i = 0; i < n; i++)
                if (gs[i]->goid == r->at[r->next + 1] && !ready[i]) {
                    ready[i] = 1;
                    k++;
                }
    } else {
        for (uint32_t i = 0; i < n; i++) k += ready[i];
    }
    for (uint32_t i = 0; i < n; i++)
        if (ready[i]) note(d, "n %lld %lld\n", (long long)call, gs[i]->goid);
    return k;
}

static int hexval(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

/* What the program reads from its standard input stands in the trace; from other files, which are where they were, only how much. */
int64_t rt_decide_read(g *gp, int fd, void *p, int64_t n, int64_t (*real)(g *gp, int fd, void *p, int64_t n))
{
    decider *d = gp->vm->dec;
    int64_t k;
    if (d->replaying && d->reads.next + 2 < d->reads.n && d->reads.at[d->reads.next] == (uint64_t)fd) {
        uint64_t *r = &d->reads.at[d->reads.next];
        d->reads.next += 3;
        k = (int64_t)r[1];
        if (k > n) k = n;
        if (fd == 0) {
            const char *hex = d->text + r[2];
            for (int64_t i = 0; i < k; i++) ((uint8_t *)p)[i] = (uint8_t)(hexval(hex[2 * i]) << 4 | hexval(hex[2 * i + 1]));
        } else if (k > 0) {
            int64_t done = 0, m = 0;
            while (done < k && (m = real(gp, fd, (char *)p + done, k - done)) > 0) done += m;
            k = done ? done : m;
        } else {
            int64_t m = real(gp, fd, p, n);
            if (k == 0 || m < 0) k = m;
        }
    } else {
        k = real(gp, fd, p, n);
    }
    if (!d->recording) return k;
    buf_printf(&d->out, "r %d %lld ", fd, (long long)k);
    if (fd == 0 && k > 0)
        for (int64_t i = 0; i < k; i++) buf_printf(&d->out, "%02x", ((const uint8_t *)p)[i]);
    else buf_putc(&d->out, '-');
    note(d, "\n", 0, 0);
    return k;
}

/* ---- the network ---- */

static int64_t out_length(const rt_decide_out *o, int64_t result) { return o->n != RT_DECIDE_RESULT ? o->n : result > 0 ? result : 0; }

/* Beyond the trace's end, and where the trace has other bytes than the call wants, the network is gone. */
bool rt_decide_replayed(rt_vm *vm, int64_t *result, const rt_decide_out *outs, int n)
{
    decider *d = vm->dec;
    if (!d || !d->replaying) return false;
    *result = -ENETDOWN;
    if (d->calls.next + 1 >= d->calls.n) return true;
    int64_t r = (int64_t)d->calls.at[d->calls.next];
    const char *hex = d->text + d->calls.at[d->calls.next + 1];
    d->calls.next += 2;
    size_t have = strspn(hex, "0123456789abcdef") / 2, want = 0;
    for (int i = 0; i < n; i++) want += (size_t)out_length(&outs[i], r);
    if (r >= 0 && have != want) return true;
    *result = r;
    for (int i = 0; i < n && r >= 0; i++)
        for (int64_t k = 0; k < out_length(&outs[i], r); k++, hex += 2) ((uint8_t *)outs[i].p)[k] = (uint8_t)(hexval(hex[0]) << 4 | hexval(hex[1]));
    return true;
}

void rt_decide_called(rt_vm *vm, int64_t result, const rt_decide_out *outs, int n)
{
    decider *d = vm->dec;
    if (!d || !d->recording) return;
    buf_printf(&d->out, "c %lld ", (long long)result);
    for (int i = 0; i < n && result >= 0; i++)
        for (int64_t k = 0; k < out_length(&outs[i], result); k++) buf_printf(&d->out, "%02x", ((const uint8_t *)outs[i].p)[k]);
    buf_putc(&d->out, '-');
    note(d, "\n", 0, 0);
}

/* ---- begin and end ---- */

const char *rt_decideinit(rt_vm *vm, const rt_schedspec *spec)
{
    bool wanted = vm->dbg.seeded || (spec && (spec->replay || spec->trace || spec->maxsteps || spec->memory));
    if (!wanted) return NULL;
    decider *d = vm->dec = base_calloc(1, sizeof *d);
    if (!d) return "out of memory";
    d->slicelog = SLICE_LOG;
    if (spec) {
        d->trace = spec->trace;
        d->tracectx = spec->tracectx;
        d->recording = spec->trace != NULL;
        d->maxsteps = spec->maxsteps;
        d->memory = spec->memory;
    }
    if (spec && spec->replay) {
        d->text = base_malloc(spec->nreplay + 1);
        if (!d->text) return "out of memory";
        memcpy(d->text, spec->replay, spec->nreplay);
        d->text[spec->nreplay] = 0;
        d->replaying = true;
        d->preempt = PRE_LIST;
        const char *err = parse(vm, d);
        if (err) return err;
        vm->dbg.seeded = true;
    } else if (vm->dbg.seeded) {
        d->preempt = PRE_RANDOM;
        d->virtual = true;
    } else {
        d->preempt = PRE_CLOCK;
        vm->dbg.seed = rt_anyseed(vm);
        vm->dbg.seeded = true;
    }
    if (vm->dbg.nosleep) d->nowait = true;
    if (d->virtual) {
        d->wallsec = EPOCH_SEC;
        d->wallmono = 1000000000;
    } else if (!d->haswall) {
        struct timespec ts;
        clock_gettime(CLOCK_REALTIME, &ts);
        d->wallsec = ts.tv_sec;
        d->wallnsec = ts.tv_nsec;
        d->wallmono = d->last = rt_nanotime();
        d->haswall = true;
    }
    d->last = d->wallmono;
    header(vm, d);
    return NULL;
}

/* After rt_seed: the streams exist. */
void rt_decidestart(rt_vm *vm)
{
    decider *d = vm->dec;
    if (!d) return;
    d->rnd = vm->p0.rnd.sched;
    if (d->hasselect) {
        d->rnd ^= d->select * 0x9e3779b97f4a7c15ull;
        vm->p0.rnd.select ^= d->select * 0xbf58476d1ce4e5b9ull;
    }
    begin_slice(vm);
}

void rt_decideflush(rt_vm *vm)
{
    decider *d = vm->dec;
    if (!d || !d->recording) return;
    note(d, "e %lld %lld\n", (long long)steps(&vm->p0), (long long)vm->p0.sched->timerseq);
    d->trace(d->tracectx, d->out.p, d->out.n);
    d->out.n = 0;
}

void rt_decidefree(rt_vm *vm)
{
    decider *d = vm->dec;
    if (!d) return;
    base_free(d->pre.at);
    base_free(d->times.at);
    base_free(d->ready.at);
    base_free(d->switches.at);
    base_free(d->reads.at);
    base_free(d->calls.at);
    base_free(d->text);
    buf_free(&d->out);
    base_free(d);
    vm->dec = NULL;
}
