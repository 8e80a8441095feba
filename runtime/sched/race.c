/* race.c - data races: two accesses of the same bytes, one a write, that nothing orders.
 *
 * Instrumented code (compiler/ir/race.c) tells of each access of memory that goroutines can share. Each goroutine has a vector clock: its own epoch,
 * and the epochs of others up to which it knows what they did. Synchronisation passes clocks on: go statements, channels, and
 * acquire and release on the addresses of locks, which package sync and the channels call. An access races with an earlier one when its goroutine's
 * clock does not cover the epoch of the earlier one.
 *
 * Shadow memory keeps the last CELLS accesses of each 8-byte word: who, when, which bytes, write or atomic, and the stack. The newest are kept, so a
 * race may be missed behind many others, but what is reported is one: there are no false alarms as long as all synchronisation is told.
 * Clocks are indexed by a small number each goroutine has while it lives (sid). Numbers are used again late, with higher epochs.
 * Memory that is allocated anew forgets its accesses and what was released there; so what is kept grows with the heap, not with time.
 *
 * The report is Go's, word by word where the program has the same frames.
 * Locking: none; goroutines run on one thread.
 */
#define _GNU_SOURCE
#include "runtime/sched/race.h"
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include "base/alloc.h"
#include "base/buf.h"
#include "runtime/heap/mheap.h"
#include "runtime/sched/frames.h"
#include "runtime/sched/sched.h"

enum { CELLS = 4, PAGE = 4096, WORDS = PAGE / 8, MAXSTACK = 32, REUSE = 1024, SIDMAX = 12288, MAXALIVE = 8128 };      /* MAXALIVE: Go's limit */

typedef struct cell {
    uint32_t epoch;           /* 0: empty */
    uint32_t stack;           /* in racer.stacks */
    uint32_t goid;
    uint16_t sid;
    uint8_t mask;             /* bytes of the word */
    uint8_t flags;
} cell;
enum { CF_WRITE = 1, CF_ATOMIC = 2 };

typedef struct shadowpage {
    uintptr_t page;
    uint32_t nsync;           /* synchronisation variables in it */
    uint8_t next[WORDS];
    cell at[WORDS][CELLS];
} shadowpage;

typedef struct vclock { uint32_t *at; uint32_t n; } vclock;    /* epochs by sid; beyond n: 0 */

typedef struct syncvar { uintptr_t key; vclock c; } syncvar;   /* key 0: free */

typedef struct frame { const rt_func *f; const insn *pc; } frame;
typedef struct rstack { uint64_t hash; uint32_t first, n; } rstack;      /* frames innermost first */

struct raceg { vclock c; uint16_t sid; };

typedef struct gorinfo { uint32_t goid, stack; bool finished; } gorinfo;   /* of the last goroutine with a sid; goid 0: not known */

struct racer {
    rt_vm *vm;
    shadowpage **pages; size_t npages, cappages;               /* open addressing by page */
    shadowpage *last;
    syncvar *sync; size_t nsync, capsync;
    uint16_t *freesid; uint32_t nfree, headfree, capfree;      /* ring of sids of the dead, oldest first */
    uint32_t nextsid, alive;
    uint32_t *sidepoch; uint32_t capepoch;                     /* last epoch used by each sid */
    frame *frames; size_t nframes, capframes;
    rstack *stacks; size_t nstacks, capstacks;
    uint32_t *stackhash; size_t caphash;                       /* index of stacks, 0 free: stack 0 is never used */
    gorinfo *gors; size_t capgors;                             /* by sid */
    vclock finclock; bool finbatch;                            /* what finalizers and cleanups come after; of those that run now */
    uint64_t *seen; size_t nseen, capseen;                     /* reported: pairs of stacks, words */
    uint32_t nreports;
    int exitcode;
    bool halt, broken;                                         /* broken: no memory, detection has ended */
    int sleepms;
    char *strip, *logpath;
    int logfd;
};

/* ---- memory of our own ---- */

static bool ensure(racer *r, void *pp, size_t *cap, size_t need, size_t size)
{
    if (need <= *cap) return true;
    size_t n = *cap ? *cap : 64;
    while (n < need) n *= 2;
    void *p = base_realloc(*(void **)pp, n * size);
    if (!p) {
        r->broken = true;
        return false;
    }
    memset((char *)p + *cap * size, 0, (n - *cap) * size);
    *(void **)pp = p;
    *cap = n;
    return true;
}

static uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 32) * 0xd6e8feb86659fd93ull;
    return x ^ x >> 29;
}

/* ---- clocks ---- */

static bool vc_room(racer *r, vclock *c, uint32_t n)
{
    if (n <= c->n) return true;
    uint32_t *p = base_realloc(c->at, n * sizeof *p);
    if (!p) {
        r->broken = true;
        return false;
    }
    memset(p + c->n, 0, (n - c->n) * sizeof *p);
    c->at = p;
    c->n = n;
    return true;
}

static void vc_join(racer *r, vclock *to, const vclock *from)
{
    if (!vc_room(r, to, from->n)) return;
    for (uint32_t i = 0; i < from->n; i++)
        if (from->at[i] > to->at[i]) to->at[i] = from->at[i];
}

static void vc_copy(racer *r, vclock *to, const vclock *from)
{
    if (!vc_room(r, to, from->n)) return;
    memcpy(to->at, from->at, from->n * sizeof *to->at);
    if (to->n > from->n) memset(to->at + from->n, 0, (to->n - from->n) * sizeof *to->at);
}

static shadowpage *page_of(racer *r, uintptr_t addr, bool make);
static bool shared(const rt_vm *vm, uintptr_t a);

/* The synchronisation variable of key; made if it must be. */
static vclock *sync_of(racer *r, const void *key, bool make)
{
    uintptr_t k = (uintptr_t)key;
    if (r->capsync == 0 && !make) return NULL;
    if (make && 2 * (r->nsync + 1) > r->capsync) {
        size_t cap = r->capsync ? 2 * r->capsync : 256;
        syncvar *a = base_calloc(cap, sizeof *a);
        if (!a) {
            r->broken = true;
            return NULL;
        }
        for (size_t i = 0; i < r->capsync; i++)
            if (r->sync[i].key)
                for (size_t j = mix(r->sync[i].key) & (cap - 1);; j = (j + 1) & (cap - 1))
                    if (!a[j].key) {
                        a[j] = r->sync[i];
                        break;
                    }
        base_free(r->sync);
        r->sync = a;
        r->capsync = cap;
    }
    for (size_t i = mix(k) & (r->capsync - 1);; i = (i + 1) & (r->capsync - 1)) {
        if (r->sync[i].key == k) return &r->sync[i].c;
        if (r->sync[i].key) continue;
        if (!make) return NULL;
        if (shared(r->vm, k)) {
            shadowpage *s = page_of(r, k, true);
            if (!s) return NULL;
            s->nsync++;
        }
        r->sync[i].key = k;
        r->nsync++;
        return &r->sync[i].c;
    }
}

/* The variable's memory is something else now. Those behind it in its probe sequence move up, so that they are still found. */
static bool sync_drop(racer *r, uintptr_t k)
{
    size_t m = r->capsync - 1, i = mix(k) & m;
    for (; r->sync[i].key != k; i = (i + 1) & m)
        if (!r->sync[i].key) return false;
    base_free(r->sync[i].c.at);
    r->nsync--;
    for (size_t j = i;;) {
        j = (j + 1) & m;
        if (!r->sync[j].key) break;
        if (((j - (mix(r->sync[j].key) & m)) & m) < ((j - i) & m)) continue;      /* it would be before its place */
        r->sync[i] = r->sync[j];
        i = j;
    }
    r->sync[i] = (syncvar){ 0 };
    return true;
}

static struct raceg *newgor(racer *r)
{
    struct raceg *n = base_calloc(1, sizeof *n);
    if (!n) {
        r->broken = true;
        return NULL;
    }
    if (++r->alive > MAXALIVE) {
        static const char text[] = "race: limit on 8128 simultaneously alive goroutines is exceeded, dying\n";
        rt_write(r->vm->m0.curg, 2, text, sizeof text - 1);
        rt_exit(r->vm->m0.curg, r->exitcode);
    }
    if (r->nfree > REUSE || r->nextsid == SIDMAX - 1) {
        n->sid = r->freesid[r->headfree];
        r->headfree = (r->headfree + 1) % r->capfree;
        r->nfree--;
    } else {
        n->sid = (uint16_t)r->nextsid++;
    }
    size_t cap = r->capepoch;
    if (!ensure(r, &r->sidepoch, &cap, n->sid + 1u, sizeof *r->sidepoch) || !vc_room(r, &n->c, n->sid + 1u)) {
        base_free(n);
        return NULL;
    }
    r->capepoch = (uint32_t)cap;
    n->c.at[n->sid] = r->sidepoch[n->sid] + 1;
    return n;
}

static void freesid(racer *r, uint16_t sid)
{
    if (r->nfree == r->capfree) {
        uint32_t cap = r->capfree ? 2 * r->capfree : 256;
        uint16_t *a = base_malloc(cap * sizeof *a);
        if (!a) return;                                   /* never used again, then */
        for (uint32_t i = 0; i < r->nfree; i++) a[i] = r->freesid[(r->headfree + i) % r->capfree];
        base_free(r->freesid);
        r->freesid = a;
        r->headfree = 0;
        r->capfree = cap;
    }
    r->freesid[(r->headfree + r->nfree++) % r->capfree] = sid;
}

/* gp's clock; the main goroutine gets its own here. */
static struct raceg *gor(g *gp)
{
    if (!gp->race) gp->race = newgor(gp->vm->race);
    return gp->race;
}

static void tick(struct raceg *x) { x->c.at[x->sid]++; }

void rt_raceacquire(g *gp, const void *key)
{
    racer *r = gp->vm->race;
    struct raceg *x = r->broken ? NULL : gor(gp);
    vclock *s = x ? sync_of(r, key, false) : NULL;
    if (s) vc_join(r, &x->c, s);
}

static void release(g *gp, const void *key, bool merge)
{
    racer *r = gp->vm->race;
    struct raceg *x = r->broken ? NULL : gor(gp);
    vclock *s = x ? sync_of(r, key, true) : NULL;
    if (!s) return;
    if (merge) vc_join(r, s, &x->c);
    else vc_copy(r, s, &x->c);
    tick(x);
}

void rt_racerelease(g *gp, const void *key) { release(gp, key, false); }
void rt_racereleasemerge(g *gp, const void *key) { release(gp, key, true); }

void rt_racehandoff(g *gp, g *w, const void *key)
{
    rt_racerelease(gp, key);
    rt_raceacquire(w, key);
    rt_racerelease(w, key);
    rt_raceacquire(gp, key);
}

/* ---- stacks ---- */

/* The calls that led to where gp stands, innermost first, without the machine's own frames. */
static uint32_t walk(g *gp, frame *out)
{
    const insn *pc = gp->pc;
    const stkchunk *c = gp->stk;
    uint32_t n = 0;
    for (slot *fp = gp->fp; fp && n < MAXSTACK; ) {
        out[n++] = (frame){ fp[FH_FUNC].p, pc };
        pc = rt_retaddr(&c, fp);
        fp = fp[FH_FP].p;
    }
    return n;
}

static uint32_t stack_of(g *gp)
{
    racer *r = gp->vm->race;
    frame f[MAXSTACK];
    uint32_t n = walk(gp, f);
    uint64_t h = n;
    for (uint32_t i = 0; i < n; i++) h = mix(h ^ (uintptr_t)f[i].pc);
    if (2 * (r->nstacks + 2) > r->caphash) {
        size_t cap = r->caphash ? 2 * r->caphash : 1024;
        uint32_t *a = base_calloc(cap, sizeof *a);
        if (!a) return 0;
        for (size_t i = 1; i <= r->nstacks; i++) {
            size_t j = r->stacks[i].hash & (cap - 1);
            while (a[j]) j = (j + 1) & (cap - 1);
            a[j] = (uint32_t)i;
        }
        base_free(r->stackhash);
        r->stackhash = a;
        r->caphash = cap;
    }
    size_t j = h & (r->caphash - 1);
    for (; r->stackhash[j]; j = (j + 1) & (r->caphash - 1))
        if (r->stacks[r->stackhash[j]].hash == h) return r->stackhash[j];
    if (!ensure(r, &r->stacks, &r->capstacks, r->nstacks + 2, sizeof *r->stacks) || !ensure(r, &r->frames, &r->capframes, r->nframes + n, sizeof *r->frames)) return 0;
    memcpy(r->frames + r->nframes, f, n * sizeof *f);
    r->stacks[++r->nstacks] = (rstack){ h, (uint32_t)r->nframes, n };
    r->nframes += n;
    return r->stackhash[j] = (uint32_t)r->nstacks;
}

/* ---- goroutines ---- */

static void born(g *child, uint32_t stk)
{
    racer *r = child->vm->race;
    if (!child->race || !ensure(r, &r->gors, &r->capgors, child->race->sid + 1u, sizeof *r->gors)) return;
    r->gors[child->race->sid] = (gorinfo){ child->goid, stk, false };
}

void rt_racego(g *gp, g *child)
{
    racer *r = gp->vm->race;
    if (r->broken) return;
    struct raceg *x = gor(gp), *n = newgor(r);
    child->race = n;
    if (!x || !n) return;
    uint32_t own = n->c.at[n->sid];
    vc_join(r, &n->c, &x->c);
    n->c.at[n->sid] = own;
    tick(x);
    born(child, stack_of(gp));
}

void rt_racetimer(g *child, const void *key)
{
    racer *r = child->vm->race;
    if (r->broken) return;
    child->race = newgor(r);
    if (child->race) rt_raceacquire(child, key);
    born(child, 0);
}

void rt_raceexit(g *gp)
{
    racer *r = gp->vm->race;
    struct raceg *x = gp->race;
    if (!x) return;
    if (x->sid < r->capgors && r->gors[x->sid].goid == gp->goid) r->gors[x->sid].finished = true;
    r->alive--;
    r->sidepoch[x->sid] = x->c.at[x->sid];
    freesid(r, x->sid);
    base_free(x->c.at);
    base_free(x);
    gp->race = NULL;
}

/* All that goroutines have done so far, those that are gone too. */
static void everything(racer *r, vclock *c)
{
    if (!vc_room(r, c, r->nextsid)) return;
    for (uint32_t i = 0; i < c->n && i < r->capepoch; i++) c->at[i] = r->sidepoch[i];
    for (g *o = r->vm->allgs; o; o = o->alllink) {
        struct raceg *x = o->race;
        if (!x) continue;
        c->at[x->sid] = x->c.at[x->sid];
        tick(x);
    }
}

/* Go's rule: finalizers, one after the other, come after all that was done before the first of them could run. So do cleanups, but each counts as a goroutine
 * of its own, for nothing says which of two comes first. */
void rt_racefinalizer(g *gp, bool cleanup)
{
    racer *r = gp->vm->race;
    if (r->broken) return;
    if (!r->finbatch) everything(r, &r->finclock);
    r->finbatch = true;
    if (cleanup) {
        rt_raceexit(gp);
        gp->race = newgor(r);
    }
    struct raceg *x = r->broken ? NULL : gor(gp);
    if (!x) return;
    uint32_t own = x->c.at[x->sid];
    vc_join(r, &x->c, &r->finclock);
    x->c.at[x->sid] = own;
}

void rt_racefinalized(g *gp) { gp->vm->race->finbatch = false; }

/* ---- reports ---- */

/* A path without strip_path_prefix and all before it. */
static const char *stripped(const racer *r, const char *file)
{
    const char *at = r->strip && *r->strip ? strstr(file, r->strip) : NULL;
    return at ? at + strlen(r->strip) : file;
}

static void print_frame(const racer *r, buf *b, const char *name, const char *file, uint32_t line, unsigned off)
{
    buf_printf(b, "  %s()\n      %s:%u +0x%x\n", name, file ? stripped(r, file) : "<autogenerated>", line, off);
}

static void print_stack(racer *r, buf *b, uint32_t id)
{
    if (!id) {
        buf_puts(b, "  [failed to restore the stack]\n");
        return;
    }
    const rstack *s = &r->stacks[id];
    for (uint32_t i = 0; i < s->n; i++) {
        const frame *f = &r->frames[s->first + i];
        if (!f->f) continue;
        const insn *at = i == 0 || f->pc == f->f->code ? f->pc : f->pc - 1;
        int inl;
        uint32_t ln = rt_funcline(f->f, at, &inl);
        unsigned off = rt_funcoffset(f->f, f->pc);
        while (inl >= 0) {
            const rt_inl *x = &f->f->inls[inl];
            print_frame(r, b, x->name, x->file ? x->file : f->f->file, ln, off);
            ln = (uint32_t)x->callline;
            inl = x->parent;
        }
        if (!(f->f->flags & (RF_WRAPPER | RF_RUNTIME))) print_frame(r, b, f->f->name, rt_funcfile(f->f, at), ln, off);
    }
}

static void by(buf *b, const char *what, bool atomic, bool write, const void *p, uint32_t goid, uint32_t main)
{
    const char *op = atomic ? (write ? "atomic write" : "atomic read") : write ? "write" : "read";
    if (*what) buf_printf(b, "%s%s", what, op);
    else buf_printf(b, "%c%s", op[0] - 'a' + 'A', op + 1);
    buf_printf(b, " at 0x%012llx by ", (unsigned long long)(uintptr_t)p);
    if (goid == main) buf_puts(b, "main goroutine:\n");
    else buf_printf(b, "goroutine %u:\n", goid);
}

static void created(racer *r, buf *b, uint32_t goid, uint16_t sid)
{
    if (goid == r->vm->g0main->goid || sid >= r->capgors || r->gors[sid].goid != goid) return;
    buf_printf(b, "\nGoroutine %u (%s) created at:\n", goid, r->gors[sid].finished ? "finished" : "running");
    if (r->gors[sid].stack) print_stack(r, b, r->gors[sid].stack);
    else buf_puts(b, "  time.goFunc()\n");
}

static void out(racer *r, const buf *b)
{
    if (r->logfd >= 0) {
        for (size_t done = 0; done < b->n; ) {
            ssize_t k = write(r->logfd, b->p + done, b->n - done);
            if (k <= 0) return;
            done += (size_t)k;
        }
        return;
    }
    rt_write(r->vm->m0.curg, 2, b->p, (int64_t)b->n);
}

static bool seen(racer *r, uint64_t pair)
{
    for (size_t i = 0; i < r->nseen; i++)
        if (r->seen[i] == pair) return true;
    if (ensure(r, &r->seen, &r->capseen, r->nseen + 1, sizeof *r->seen)) r->seen[r->nseen++] = pair;
    return false;
}

static void report(g *gp, const void *p, bool write, bool atomic, uint32_t stk, const cell *old)
{
    racer *r = gp->vm->race;
    uint64_t a = stk < old->stack ? stk : old->stack, c = stk < old->stack ? old->stack : stk;
    if (seen(r, a << 32 | c) || seen(r, (uintptr_t)p & ~7ull)) return;
    r->nreports++;
    uint32_t main = r->vm->g0main->goid;
    buf b = { 0 };
    buf_puts(&b, "==================\nWARNING: DATA RACE\n");
    by(&b, "", atomic, write, p, gp->goid, main);
    print_stack(r, &b, stk);
    buf_putc(&b, '\n');
    by(&b, "Previous ", (old->flags & CF_ATOMIC) != 0, old->flags & CF_WRITE, p, old->goid, main);
    print_stack(r, &b, old->stack);
    created(r, &b, gp->goid, gp->race->sid);
    if (old->goid != gp->goid) created(r, &b, old->goid, old->sid);
    buf_puts(&b, "==================\n");
    out(r, &b);
    buf_free(&b);
    if (r->halt) rt_exit(gp, r->exitcode);
}

/* ---- shadow memory ---- */

static shadowpage *page_of(racer *r, uintptr_t addr, bool make)
{
    uintptr_t page = addr / PAGE;
    if (r->last && r->last->page == page) return r->last;
    if (2 * (r->npages + 1) > r->cappages) {
        if (!make && r->cappages == 0) return NULL;
        size_t cap = r->cappages ? 2 * r->cappages : 256;
        shadowpage **a = base_calloc(cap, sizeof *a);
        if (!a) {
            r->broken = true;
            return NULL;
        }
        for (size_t i = 0; i < r->cappages; i++)
            if (r->pages[i]) {
                size_t j = mix(r->pages[i]->page) & (cap - 1);
                while (a[j]) j = (j + 1) & (cap - 1);
                a[j] = r->pages[i];
            }
        base_free(r->pages);
        r->pages = a;
        r->cappages = cap;
    }
    size_t i = mix(page) & (r->cappages - 1);
    for (; r->pages[i]; i = (i + 1) & (r->cappages - 1))
        if (r->pages[i]->page == page) return r->last = r->pages[i];
    if (!make) return NULL;
    shadowpage *n = base_calloc(1, sizeof *n);
    if (!n) {
        r->broken = true;
        return NULL;
    }
    n->page = page;
    r->pages[i] = n;
    r->npages++;
    return r->last = n;
}

void rt_racemalloc(rt_vm *vm, const void *p, uint64_t n)
{
    racer *r = vm->race;
    uintptr_t at = (uintptr_t)p & ~7ull, end = (uintptr_t)p + n;
    while (at < end) {
        uintptr_t stop = (at / PAGE + 1) * PAGE;
        if (stop > end) stop = end;
        shadowpage *s = page_of(r, at, false);
        if (s) memset(s->at[at % PAGE / 8], 0, ((stop - at + 7) / 8) * sizeof s->at[0]);
        for (uintptr_t k = at; s && s->nsync && k < stop; k++)   /* at any byte: slots of channels are released on */
            if (sync_drop(r, k)) s->nsync--;
        at = stop;
    }
}

/* Memory that goroutines can share: the heap and package variables. Frames are their goroutine's own. */
static bool shared(const rt_vm *vm, uintptr_t a)
{
    const mheap *h = vm->heap;
    if (a - h->start < h->used - h->start) return true;
    for (const rt_globals *x = vm->mod->globals; x; x = x->next)
        if (a - (uintptr_t)x->base < x->size) return true;
    return false;
}

/* told: of this access a race was reported; it is one, however many words it has. */
static void access_word(g *gp, struct raceg *x, uintptr_t word, uint8_t mask, uint8_t flags, uint32_t *stk, bool *told)
{
    racer *r = gp->vm->race;
    shadowpage *s = page_of(r, word, true);
    if (!s) return;
    cell *c = s->at[word % PAGE / 8], *put = NULL, *covered = NULL;
    uint32_t epoch = x->c.at[x->sid];
    for (int i = 0; i < CELLS; i++) {
        cell *o = &c[i];
        if (o->epoch == 0) {
            if (!put) put = o;
            continue;
        }
        if (o->sid == x->sid && o->goid == gp->goid) {
            bool stronger = (o->flags & CF_WRITE) >= (flags & CF_WRITE) && (o->flags & CF_ATOMIC) <= (flags & CF_ATOMIC);
            if (o->epoch == epoch && (o->mask & mask) == mask && stronger) return;      /* known already */
            if ((o->mask & ~mask) == 0 && (flags & CF_WRITE) >= (o->flags & CF_WRITE) && (flags & CF_ATOMIC) <= (o->flags & CF_ATOMIC)) covered = o;
            continue;
        }
        bool before = o->sid < x->c.n && x->c.at[o->sid] >= o->epoch;
        if (before) {
            if (!covered && (o->mask & ~mask) == 0 && ((flags & CF_WRITE) || !(o->flags & CF_WRITE))) put = o;
            continue;
        }
        if (!(o->mask & mask) || !((o->flags | flags) & CF_WRITE) || (o->flags & flags & CF_ATOMIC)) continue;
        if (!*stk) *stk = stack_of(gp);
        if (!*told) report(gp, (const void *)(word + (uintptr_t)__builtin_ctz(mask)), flags & CF_WRITE, flags & CF_ATOMIC, *stk, o);
        *told = true;
    }
    if (covered) put = covered;
    if (!put) put = &c[s->next[word % PAGE / 8]++ % CELLS];
    if (!*stk) *stk = stack_of(gp);
    *put = (cell){ epoch, *stk, gp->goid, x->sid, mask, flags };
}

static void look(g *gp, const void *p, uint64_t n, uint8_t flags)
{
    racer *r = gp->vm->race;
    uintptr_t a = (uintptr_t)p, end = a + n;
    if (r->broken || n == 0 || !shared(gp->vm, a)) return;
    if (unlikely(gp->initfp != NULL) && rt_mustrun(gp)) return;   /* what initialises a package comes before all that uses it, whoever was first to */
    struct raceg *x = gor(gp);
    uint32_t stk = 0;
    bool told = false;
    if (!x) return;
    for (uintptr_t w = a & ~7ull; w < end; w += 8) {
        unsigned lo = w < a ? (unsigned)(a - w) : 0, hi = end - w < 8 ? (unsigned)(end - w) : 8;
        access_word(gp, x, w, (uint8_t)((0xffu << lo) & (0xffu >> (8 - hi))), flags, &stk, &told);
    }
}

void rt_raceaccess(g *gp, const void *p, uint64_t n, bool write) { look(gp, p, n, write ? CF_WRITE : 0); }

void rt_raceatomic(g *gp, const void *p, uint64_t n, bool read, bool write)
{
    racer *r = gp->vm->race;
    if (r->broken) return;
    look(gp, p, n, (uint8_t)(CF_ATOMIC | (write || !read ? CF_WRITE : 0)));
    if (read) rt_raceacquire(gp, p);
    if (write) release(gp, p, read);
}

/* ---- begin and end ---- */

/* GORACE: "key=value key=value". */
static const char *option(const char *text, const char *name, size_t *n)
{
    for (const char *p = text; p && *p; ) {
        p += strspn(p, " :");
        size_t len = strcspn(p, " "), k = strlen(name);
        if (len > k && strncmp(p, name, k) == 0 && p[k] == '=') {
            *n = len - k - 1;
            return p + k + 1;
        }
        p += len;
    }
    return NULL;
}

bool rt_raceinit(rt_vm *vm, const char *options)
{
    racer *r = vm->race = base_calloc(1, sizeof *r);
    if (!r) return false;
    r->vm = vm;
    r->exitcode = 66;
    r->logfd = -1;
    size_t n;
    const char *v;
    if ((v = option(options, "exitcode", &n))) r->exitcode = atoi(v);
    if ((v = option(options, "halt_on_error", &n))) r->halt = atoi(v) != 0;
    if ((v = option(options, "atexit_sleep_ms", &n))) r->sleepms = atoi(v);
    if ((v = option(options, "strip_path_prefix", &n))) {
        if ((r->strip = base_malloc(n + 1))) *(char *)mempcpy(r->strip, v, n) = 0;
    }
    if ((v = option(options, "log_path", &n)) && n) {
        if (n == 6 && strncmp(v, "stdout", 6) == 0) r->logfd = dup(1);
        else if (n != 6 || strncmp(v, "stderr", 6) != 0) {
            char path[4096];
            snprintf(path, sizeof path, "%.*s.%d", (int)n, v, (int)getpid());
            r->logfd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        }
    }
    return true;
}

int rt_raceend(rt_vm *vm, int code)
{
    racer *r = vm->race;
    if (!r || r->nreports == 0) return code;
    buf b = { 0 };
    buf_printf(&b, "Found %u data race(s)\n", r->nreports);
    out(r, &b);
    buf_free(&b);
    r->nreports = 0;
    return code == 0 ? r->exitcode : code;
}

void rt_racefree(rt_vm *vm)
{
    racer *r = vm->race;
    if (!r) return;
    for (g *gp = vm->allgs; gp; gp = gp->alllink)
        if (gp->race) {
            base_free(gp->race->c.at);
            base_free(gp->race);
            gp->race = NULL;
        }
    for (size_t i = 0; i < r->cappages; i++) base_free(r->pages[i]);
    for (size_t i = 0; i < r->capsync; i++) base_free(r->sync[i].c.at);
    base_free(r->finclock.at);
    base_free(r->pages);
    base_free(r->sync);
    base_free(r->freesid);
    base_free(r->sidepoch);
    base_free(r->frames);
    base_free(r->stacks);
    base_free(r->stackhash);
    base_free(r->gors);
    base_free(r->seen);
    base_free(r->strip);
    if (r->logfd >= 0) close(r->logfd);
    base_free(r);
    vm->race = NULL;
}
