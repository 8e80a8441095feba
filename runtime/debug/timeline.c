/* timeline.c - what happened when: goroutines, the P, the collector, as Chrome's trace events.
 *
 * A trace has two groups of tracks. "goroutines" has one track each, filled without a gap from the goroutine's making to its end by the states it was in:
 * running, runnable, or what it waited for. "runtime" has the P (which goroutine it runs, and inside that assists, marking, sweeping, barrier flushes and
 * the collector's two pauses), the collector (a slice a cycle with its phases inside, then the sweep) and the marker thread. Arrows lead from a go
 * statement, send or unlock to the first moment the other goroutine runs. Counters show the heap and the number of goroutines.
 *
 * Events are noted as fixed records and put into text when some thousands have come together: noting one costs little, and what writing costs
 * is seen in the trace as a slice of its own. A slice is noted when it is over, so the text is not sorted by time; viewers sort. The text is complete only after rt_tlend,
 * but readers accept one without its end. A long run's text stops at a limit: later events are counted, not written, and the text's last event tells.
 *
 * Locking: records belong to the VM's thread; the marker thread has a list of its own, guarded by mu.
 */
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include "base/alloc.h"
#include "runtime/debug/timeline.h"
#include "runtime/heap/mheap.h"
#include "runtime/sched/frames.h"
#include "runtime/sched/sched.h"

enum { NEVENTS = 8192, NBUSY = 4096, PIECE = 256 };
enum { PID_GOROUTINES = 1, PID_RUNTIME = 2 };
enum { TID_P, TID_GC, TID_MARKER };

enum kind { SLICE, FLUSH, BORN, ARROWFROM, ARROWTO, HEAP, COUNT, CYCLE };

/* at, to: ns of rt_nanotime; n, m: by kind. name lives as long as the program. */
typedef struct event { int64_t at, to; const char *name, *why; uint64_t n, m; uint32_t tid; uint8_t kind, pid; } event;
typedef struct busy { int64_t at, to; uint64_t bytes; } busy;

struct rt_timeline {
    void (*out)(void *ctx, const char *text, size_t n);
    void *ctx;
    int64_t start;
    bool started;                 /* something was written */
    uint64_t written, limit;      /* bytes of text; limit 0: none */
    int64_t cut;                  /* since when the limit is reached, or 0 */
    uint64_t left;                /* events left out since */
    g *cur;                       /* goroutine that the P runs, NULL: it is idle */
    uint64_t arrows;
    uint32_t n;
    event at[NEVENTS];
    pthread_mutex_t mu;
    uint32_t nbusy;               /* guarded by mu */
    busy busy[NBUSY];             /* guarded by mu */
    size_t used;
    char text[64 << 10];
};

static const char *const works[] = { [TL_ASSIST] = "GC assist", [TL_MARK] = "GC mark", [TL_SWEEP] = "sweep", [TL_FLUSH] = "barrier flush", [TL_MARKWAIT] = "wait for the marker" };
static const char *const units[] = { [TL_ASSIST] = "scanned", [TL_MARK] = "scanned", [TL_SWEEP] = "pages", [TL_FLUSH] = "pointers", [TL_MARKWAIT] = "bytes" };

/* ---- text: pieces of a fixed buffer, so that writing needs no memory ---- */

static void hand_over(struct rt_timeline *t)
{
    if (t->used) t->out(t->ctx, t->text, t->used);
    t->written += t->used;
    t->used = 0;
}

/* At most PIECE bytes. */
PRINTF(2, 3) static void put(struct rt_timeline *t, const char *fmt, ...)
{
    va_list ap;
    if (t->used > sizeof t->text - PIECE) hand_over(t);
    va_start(ap, fmt);
    int n = vsnprintf(t->text + t->used, PIECE, fmt, ap);
    va_end(ap);
    t->used += n < PIECE ? (size_t)n : PIECE - 1;
}

/* printf would be most of what a trace costs: these three write nearly all of it. s: at most PIECE bytes. */
static void put_raw(struct rt_timeline *t, const char *s)
{
    size_t n = strlen(s);
    if (t->used > sizeof t->text - PIECE) hand_over(t);
    memcpy(t->text + t->used, s, n);
    t->used += n;
}

static void put_number(struct rt_timeline *t, uint64_t v)
{
    char digits[24], *p = digits + sizeof digits - 1;
    *p = 0;
    do *--p = (char)('0' + v % 10);
    while (v /= 10);
    put_raw(t, p);
}

/* What stands between the quotes of a JSON string. */
static void put_text(struct rt_timeline *t, const char *s)
{
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c < 32) {
            put(t, "\\u%04x", c);
            continue;
        }
        if (t->used > sizeof t->text - PIECE) hand_over(t);
        if (c == '"' || c == '\\') t->text[t->used++] = '\\';
        t->text[t->used++] = (char)c;
    }
}

static void put_us(struct rt_timeline *t, const char *key, int64_t ns)
{
    uint64_t v = ns < 0 ? 0 : (uint64_t)ns;
    const char part[] = { '.', (char)('0' + v / 100 % 10), (char)('0' + v / 10 % 10), (char)('0' + v % 10), 0 };
    put_raw(t, key);
    put_number(t, v / 1000);
    put_raw(t, part);
}

/* Begins an event; what follows are its other fields and the closing brace. */
static void put_head(struct rt_timeline *t, char ph, unsigned pid, uint32_t tid, int64_t at)
{
    const char kind[] = { ph, 0 };
    put_raw(t, t->started ? ",\n{\"ph\":\"" : "[\n{\"ph\":\"");
    t->started = true;
    put_raw(t, kind);
    put_raw(t, pid == PID_GOROUTINES ? "\",\"pid\":1,\"tid\":" : "\",\"pid\":2,\"tid\":");
    put_number(t, tid);
    if (at) put_us(t, ",\"ts\":", at - t->start);
}

/* A track's name and its place among the others. goid: name is that goroutine's function. */
static void put_track(struct rt_timeline *t, unsigned pid, uint32_t tid, uint32_t goid, const char *name)
{
    put_head(t, 'M', pid, tid, 0);
    put(t, ",\"name\":\"thread_name\",\"args\":{\"name\":\"");
    if (goid) put(t, "G%u ", goid);
    put_text(t, name);
    put(t, "\"}}");
    put_head(t, 'M', pid, tid, 0);
    put(t, ",\"name\":\"thread_sort_index\",\"args\":{\"sort_index\":%u}}", tid);
}

static void put_group(struct rt_timeline *t, unsigned pid, const char *name)
{
    put_head(t, 'M', pid, 0, 0);
    put(t, ",\"name\":\"process_name\",\"args\":{\"name\":\"%s\"}}", name);
    put_head(t, 'M', pid, 0, 0);
    put(t, ",\"name\":\"process_sort_index\",\"args\":{\"sort_index\":%u}}", pid);
}

/* An open slice: the caller adds arguments and the closing brace. */
static void put_slice(struct rt_timeline *t, unsigned pid, uint32_t tid, int64_t at, int64_t to, const char *name)
{
    put_head(t, 'X', pid, tid, at);
    put_us(t, ",\"dur\":", to - at);
    put_raw(t, ",\"name\":\"");
    put_text(t, name);
    put_raw(t, "\"");
}

static void put_event(struct rt_timeline *t, const event *e)
{
    switch (e->kind) {
    case SLICE:
        put_slice(t, e->pid, e->tid, e->at, e->to, e->name);
        if (e->n) put(t, ",\"args\":{\"%s\":%llu}", e->why, (unsigned long long)e->n);
        put_raw(t, "}");
        return;
    case CYCLE:
        put_slice(t, PID_RUNTIME, TID_GC, e->at, e->to, e->name);
        put(t, ",\"args\":{\"cycle\":%llu,\"forced\":%s}}", (unsigned long long)e->n, e->m ? "true" : "false");
        return;
    case FLUSH:
        put_head(t, 'i', e->pid, e->tid, e->at);
        put(t, ",\"s\":\"t\",\"name\":\"%s\",\"args\":{\"%s\":%llu}}", e->name, e->why, (unsigned long long)e->n);
        return;
    case BORN: put_track(t, PID_GOROUTINES, e->tid, e->tid, e->name); return;
    case ARROWFROM:
    case ARROWTO:
        put_head(t, e->kind == ARROWFROM ? 's' : 'f', e->pid, e->tid, e->at);
        put_raw(t, ",\"id\":");
        put_number(t, e->n);
        put_raw(t, e->kind == ARROWTO ? ",\"bp\":\"e\",\"cat\":\"wake\",\"name\":\"" : ",\"cat\":\"wake\",\"name\":\"");
        put_raw(t, e->name);
        put_raw(t, "\"}");
        return;
    case HEAP:
        put_head(t, 'C', e->pid, 0, e->at);
        put(t, ",\"name\":\"heap\",\"args\":{\"live\":%llu,\"goal\":%llu}}", (unsigned long long)e->n, (unsigned long long)(e->m == ~0ull ? 0 : e->m));
        return;
    case COUNT:
        put_head(t, 'C', e->pid, 0, e->at);
        put(t, ",\"name\":\"goroutines\",\"args\":{\"alive\":%llu}}", (unsigned long long)e->n);
    }
}

static void put_busy(struct rt_timeline *t)
{
    pthread_mutex_lock(&t->mu);
    for (uint32_t i = 0; i < t->nbusy; i++) {
        put_slice(t, PID_RUNTIME, TID_MARKER, t->busy[i].at, t->busy[i].to, "mark");
        put(t, ",\"args\":{\"scanned\":%llu}}", (unsigned long long)t->busy[i].bytes);
    }
    t->nbusy = 0;
    pthread_mutex_unlock(&t->mu);
}

static void drain(struct rt_timeline *t)
{
    if (t->cut) {
        t->left += t->n;
        t->n = 0;
        return;
    }
    for (uint32_t i = 0; i < t->n; i++) put_event(t, &t->at[i]);
    t->n = 0;
    put_busy(t);
    hand_over(t);
    if (t->limit == 0 || t->written < t->limit) return;
    t->cut = rt_nanotime();
    t->out(t->ctx, NULL, 0);
}

static void put_cut(struct rt_timeline *t)
{
    put_head(t, 'i', PID_RUNTIME, TID_P, t->cut);
    put(t, ",\"s\":\"g\",\"name\":\"the trace was cut here: limit of %llu bytes\",\"args\":{\"events left out\":%llu}}", (unsigned long long)t->limit,
        (unsigned long long)t->left);
}

/* ---- records ---- */

static void note(struct rt_timeline *t, event e)
{
    if (unlikely(t->n == NEVENTS)) {
        int64_t at = rt_nanotime();
        drain(t);
        if (t->cur && !t->cut) t->at[t->n++] = (event){ .kind = SLICE, .pid = PID_RUNTIME, .tid = TID_P, .at = at, .to = rt_nanotime(), .name = "the trace is written" };
    }
    t->at[t->n++] = e;
}

static void slice(struct rt_timeline *t, unsigned pid, uint32_t tid, int64_t at, int64_t to, const char *name)
{
    note(t, (event){ .kind = SLICE, .pid = (uint8_t)pid, .tid = tid, .at = at, .to = to, .name = name });
}

static const char *name_of(const g *gp)
{
    if (gp->system) return "finalizers";
    return gp->tlname ? gp->tlname : "main";
}

static const char *waitname(const g *gp) { return gp->waitreason && *gp->waitreason ? gp->waitreason : "waiting"; }

static void count(struct rt_timeline *t, rt_vm *vm, int64_t now)
{
    note(t, (event){ .kind = COUNT, .pid = PID_GOROUTINES, .at = now, .n = (uint64_t)rt_gcount(vm) });
}

static void born(struct rt_timeline *t, const g *gp, int64_t now)
{
    note(t, (event){ .kind = BORN, .tid = gp->goid, .name = name_of(gp) });
    count(t, gp->vm, now);
}

/* An arrow to w begins at what gp runs. */
static void arrow(struct rt_timeline *t, const g *gp, g *w, int64_t now, const char *name)
{
    if (t->cur != gp) return;
    w->tlarrow = ++t->arrows;
    w->tlarrowname = name;
    note(t, (event){ .kind = ARROWFROM, .pid = PID_GOROUTINES, .tid = gp->goid, .at = now, .n = t->arrows, .name = name });
}

void tl_born(g *creator, g *n)
{
    struct rt_timeline *t = n->vm->timeline;
    int64_t now = rt_nanotime();
    const rt_closure *fn = n->startctx;
    n->tlname = !fn ? NULL : fn->fn->wraps ? fn->fn->wraps : fn->fn->name;
    born(t, n, now);
    n->tlsince = now;
    n->tlarrow = 0;
    if (creator) arrow(t, creator, n, now, "go");
}

void tl_ready(g *gp, g *w)
{
    struct rt_timeline *t = w->vm->timeline;
    int64_t now = rt_nanotime();
    slice(t, PID_GOROUTINES, w->goid, w->tlsince, now, waitname(w));
    w->tlsince = now;
    w->tlarrow = 0;
    if (gp && w != gp) arrow(t, gp, w, now, "ready");
}

/* go f(x), where f is a value, starts a wrapper, main.main.gowrap1: what it calls is known once it has been seen waiting. */
static void find_name(struct rt_timeline *t, g *gp)
{
    uint64_t pcs[16];
    rt_pcinfo x;
    if ((gp->status != G_WAITING && gp->status != G_RUNNABLE) || !gp->tlname || !strstr(gp->tlname, ".gowrap")) return;
    for (int64_t n = rt_callers(gp, 0, pcs, countof(pcs)); n > 0 && n < (int64_t)countof(pcs); n--) {
        if (!rt_findpc(gp->vm, pcs[n - 1], &x) || !x.name || strncmp(x.name, "runtime.", 8) == 0) continue;
        gp->tlname = x.name;
        note(t, (event){ .kind = BORN, .tid = gp->goid, .name = x.name });
        return;
    }
}

static void leave(struct rt_timeline *t, g *gp, int64_t now)
{
    if (t->cur != gp) return;
    find_name(t, gp);
    slice(t, PID_GOROUTINES, gp->goid, gp->tlsince, now, "running");
    slice(t, PID_RUNTIME, TID_P, gp->tlsince, now, name_of(gp));
    gp->tlsince = now;
    t->cur = NULL;
    if (gp->status == G_DEAD) count(t, gp->vm, now);
}

static void enter(struct rt_timeline *t, g *gp, int64_t now)
{
    if (gp->tlsince) slice(t, PID_GOROUTINES, gp->goid, gp->tlsince, now, gp->status == G_RUNNABLE ? "runnable" : "in the host");     /* between two visits */
    if (gp->tlarrow) note(t, (event){ .kind = ARROWTO, .pid = PID_GOROUTINES, .tid = gp->goid, .at = now, .n = gp->tlarrow, .name = gp->tlarrowname });
    gp->tlsince = now;
    gp->tlarrow = 0;
    t->cur = gp;
}

void tl_leave(g *gp) { leave(gp->vm->timeline, gp, rt_nanotime()); }
void tl_enter(g *gp) { enter(gp->vm->timeline, gp, rt_nanotime()); }

void tl_switch(g *from, g *to)
{
    int64_t now = rt_nanotime();
    leave(to->vm->timeline, from, now);
    enter(to->vm->timeline, to, now);
}

void tl_pause(rt_vm *vm)
{
    if (vm->timeline->cur) tl_leave(vm->timeline->cur);
}

void tl_endall(rt_vm *vm)
{
    struct rt_timeline *t = vm->timeline;
    int64_t now = rt_nanotime();
    for (g *gp = vm->allgs; gp; gp = gp->alllink) {
        if ((gp->status != G_RUNNABLE && gp->status != G_WAITING) || gp->tlsince == 0) continue;
        slice(t, PID_GOROUTINES, gp->goid, gp->tlsince, now, gp->status == G_RUNNABLE ? "runnable" : waitname(gp));
        gp->tlsince = now;
    }
}

void tl_work(rt_vm *vm, enum tlwork what, int64_t since, uint64_t amount)
{
    struct rt_timeline *t = vm->timeline;
    event e = { .kind = what == TL_FLUSH ? FLUSH : SLICE, .pid = PID_RUNTIME, .tid = TID_P, .at = since, .to = rt_nanotime(), .name = works[what], .why = units[what], .n = amount };
    note(t, e);
    if (what != TL_ASSIST || t->cur == NULL) return;
    e.pid = PID_GOROUTINES;
    e.tid = t->cur->goid;
    note(t, e);
}

static void heapsize(struct rt_timeline *t, int64_t at, uint64_t live, uint64_t goal)
{
    note(t, (event){ .kind = HEAP, .pid = PID_RUNTIME, .at = at, .n = live, .m = goal });
}

static void phases(struct rt_timeline *t, const mheap *h, int64_t ended, int64_t done)
{
    const gccycle *c = &h->cycle;
    note(t, (event){ .kind = CYCLE, .name = "GC", .at = c->begun, .to = done, .n = h->stats.numgc + (done == ended), .m = c->forced });
    slice(t, PID_RUNTIME, TID_GC, c->begun, c->marking, "mark setup (pause)");
    slice(t, PID_RUNTIME, TID_GC, c->marking, ended, "mark");
    slice(t, PID_RUNTIME, TID_P, c->begun, c->marking, "GC pause: mark setup");
    heapsize(t, c->begun, c->live0, c->goal);
}

void tl_cycle(rt_vm *vm)
{
    struct rt_timeline *t = vm->timeline;
    const mheap *h = vm->heap;
    const gccycle *c = &h->cycle;
    phases(t, h, c->ended, c->done);
    slice(t, PID_RUNTIME, TID_GC, c->ended, c->done, "mark termination (pause)");
    slice(t, PID_RUNTIME, TID_P, c->ended, c->done, "GC pause: mark termination");
    heapsize(t, c->ended, c->live1, c->goal);
    heapsize(t, c->done, h->heaplive, h->goal);
}

void tl_swept(rt_vm *vm)
{
    const gccycle *c = &vm->heap->cycle;
    if (c->done) slice(vm->timeline, PID_RUNTIME, TID_GC, c->done, rt_nanotime(), "sweep");
}

/* A full list loses what comes next; the P's side drains it with every few thousand of its own events. */
void tl_marker(rt_vm *vm, int64_t since, uint64_t bytes)
{
    struct rt_timeline *t = vm->timeline;
    int64_t now = rt_nanotime();
    pthread_mutex_lock(&t->mu);
    if (t->nbusy < NBUSY) t->busy[t->nbusy++] = (busy){ since, now, bytes };
    pthread_mutex_unlock(&t->mu);
}

/* ---- beginning and end ---- */

bool rt_tlstart(rt_vm *vm, void (*out)(void *ctx, const char *text, size_t n), void *ctx, uint64_t limit)
{
    struct rt_timeline *t = base_calloc(1, sizeof *t);
    if (t == NULL) return false;
    t->out = out;
    t->ctx = ctx;
    t->limit = limit;
    t->start = rt_nanotime();
    pthread_mutex_init(&t->mu, NULL);
    put_group(t, PID_GOROUTINES, "goroutines");
    put_group(t, PID_RUNTIME, "runtime");
    put_track(t, PID_RUNTIME, TID_P, 0, "P 0");
    put_track(t, PID_RUNTIME, TID_GC, 0, "collector");
    put_track(t, PID_RUNTIME, TID_MARKER, 0, "marker thread");
    vm->timeline = t;
    vm->watched = true;
    born(t, vm->g0main, t->start);
    return true;
}

void rt_tlend(rt_vm *vm)
{
    struct rt_timeline *t = vm->timeline;
    if (t == NULL) return;
    tl_pause(vm);
    tl_endall(vm);
    int64_t now = rt_nanotime();
    if (vm->gcphase == GC_MARK) phases(t, vm->heap, now, now);
    else if (!vm->heap->sweepdone) tl_swept(vm);
    drain(t);
    if (t->cut) put_cut(t);
    put(t, "\n]\n");
    hand_over(t);
    vm->timeline = NULL;
    vm->watched = vm->waitprof;
    pthread_mutex_destroy(&t->mu);
    base_free(t);
}
