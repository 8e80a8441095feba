/* mgcmark.c - marking begins at the roots.
 *
 * While the cycle begins, the world being stopped, nothing is scanned that can grow: all is laid out as jobs for whoever marks.
 *   - a goroutine's stack is scanned once a cycle, by who sets its gcscan first: a marker that finds it not scanned, or the P before it lets the goroutine
 *     run (mark_stackbeforerun). So a goroutine that runs has a black stack, and nobody scans the stack of one that runs;
 *   - that of one that has ended need not be: who scans it just then gives it up, and only then may its memory be freed or used anew (mark_stackdead);
 *   - goroutines made during the mark run nothing but their closure, which is shaded then: their stacks are born black;
 *   - running timers are scanned by the P alone, a piece at a time; one that is moved or fires before is shaded then (runtime/sched/timer.c);
 *   - the host's references too; one that is made or released meanwhile goes through the barrier (embed/ref.c);
 *   - globals are stored to through the barrier, like objects. Regions added later hold nothing that was not shaded;
 *   - what attachments and queued finalizers keep (mspecial.c), under their own lock; what is taken from the queue is shaded.
 */
#include <sched.h>
#include "runtime/debug/timeline.h"
#include "runtime/heap/mheap.h"

enum { GLOBALSHARD = 256 << 10, STACKBATCH = 64, OWNBATCH = 1024 };

typedef struct stackctx { mheap *h; gcwork *w; const g *gp; uint64_t bytes; const rt_vm *stops; uint32_t n; } stackctx;   /* stops: give up when it must stop; NULL: never */

/* Pointer slots that are not alive hold what was there before, which nothing keeps any more once they are passed over. Where the frame stands when the next
 * cycle looks, all its slots may count as alive: an old pointer would then mark memory that was freed, or has become the middle of something
 * else. So they are cleared; the goroutine does not run meanwhile. */
static void cleardead(slot *fp, const rt_func *f, const uint8_t *alive)
{
    for (uint32_t i = 0; i < f->nptrbits; i++)
        if ((f->ptrbits[i / 8] & ~alive[i / 8]) >> (i % 8) & 1) fp[i].u = 0;
}

static bool dying(mheap *h, const g *gp) { return unlikely(__atomic_load_n(&h->marker.dying, __ATOMIC_RELAXED) == gp); }

/* Whether the scan is to be given up: looked at once in a while. */
static bool leave(stackctx *c)
{
    if (likely((++c->n & 0x3FF) != 0)) return false;
    if (c->stops && unlikely(__atomic_load_n(&c->stops->stop, __ATOMIC_RELAXED) != 0)) return true;
    return dying(c->h, c->gp);
}

static bool scanframe(void *ctx, slot *fp, const rt_func *f, const insn *pc)
{
    stackctx *c = ctx;
    c->bytes += (uint64_t)f->framesize * 8;
    const uint8_t *alive = rt_framebits(f, pc);
    mark_words(c->h, c->w, fp, alive, f->nptrbits);
    if (alive != f->ptrbits) cleardead(fp, f, alive);
    if (f->flags & RF_NEEDCTX) mark_shade(c->h, c->w, fp[FH_CTX].p);
    return !leave(c);
}

/* Whether it was scanned: a deep one takes long, and is not worth it when all goroutines are about to end. */
static bool scanstack(mheap *h, gcwork *w, g *gp, const rt_vm *stops)
{
    stackctx c = { h, w, gp, 0, stops, 0 };
    if (gp->startctx) {                               /* not started: its frame holds nothing else, and its function may not be compiled yet */
        mark_shade(h, w, gp->startctx);
    } else {
        if (!rt_walkframes(gp, scanframe, &c)) return false;
        for (rt_defer *d = gp->defers; d; d = d->link) {
            if (leave(&c)) return false;
            mark_shade(h, w, d);
            mark_shade(h, w, d->fn);
        }
        for (rt_panic *q = gp->panics; q; q = q->link) {
            if (leave(&c)) return false;
            mark_shade(h, w, q);
            mark_shade(h, w, q->arg.p);
        }
    }
    w->scanwork += c.bytes;
    __atomic_fetch_add(&h->marker.stackbytes, c.bytes, __ATOMIC_RELAXED);
    return true;
}

/* Whether the caller is to scan gp's stack. */
static bool claimstack(mheap *h, g *gp)
{
    uint32_t v = __atomic_load_n(&gp->gcscan, __ATOMIC_ACQUIRE);
    if (v == h->markgen || v == h->markgen - 1) return false;
    return __atomic_compare_exchange_n(&gp->gcscan, &v, h->markgen - 1, false, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE);
}

/* stops as in scanstack. Given up, the stack is anybody's again; if gp has ended it is done with, so that the marker does not claim it again while the P waits. */
static bool scanclaimed(mheap *h, gcwork *w, g *gp, const rt_vm *stops)
{
    stkchunk *c = rt_stkdetach(gp), *last = c;        /* chunks above the frames are not needed now; the P frees them when the mark is over */
    if (c) {
        gcmarker *m = &h->marker;
        while (last->next) last = last->next;
        pthread_mutex_lock(&m->mu);
        last->next = m->chunks;
        m->chunks = c;
        pthread_mutex_unlock(&m->mu);
    }
    bool whole = scanstack(h, w, gp, stops) || dying(h, gp);
    __atomic_store_n(&gp->gcscan, whole ? h->markgen : h->markgen - 2, __ATOMIC_RELEASE);
    return whole;
}

void mark_stackbeforerun(mheap *h, g *gp, bool mayleave)
{
    if (__atomic_load_n(&gp->gcscan, __ATOMIC_ACQUIRE) == h->markgen) return;
    if (claimstack(h, gp)) scanclaimed(h, &h->gcw, gp, mayleave ? h->vm : NULL);
    else while (__atomic_load_n(&gp->gcscan, __ATOMIC_ACQUIRE) != h->markgen) sched_yield();    /* the marker is at it */
}

void mark_stackdead(mheap *h, g *gp)
{
    if (__atomic_load_n(&gp->gcscan, __ATOMIC_ACQUIRE) == h->markgen) return;
    __atomic_store_n(&h->marker.dying, gp, __ATOMIC_RELAXED);     /* a marker that is at it stops: a host waits, and the stack may be all the memory it gave */
    while (__atomic_load_n(&gp->gcscan, __ATOMIC_ACQUIRE) != h->markgen) {
        if (claimstack(h, gp)) __atomic_store_n(&gp->gcscan, h->markgen, __ATOMIC_RELEASE);
        else sched_yield();
    }
    __atomic_store_n(&h->marker.dying, NULL, __ATOMIC_RELAXED);
}

static void scanglobals(mheap *h, gcwork *w, const rt_globals *r, uint64_t off, uint64_t end)   /* offsets in words, off a multiple of 8 */
{
    if (end > r->nwords) end = r->nwords;
    if (off >= end) return;
    w->scanwork += (end - off) * 8;
    mark_words(h, w, r->base + off * 8, r->gcbits + off / 8, end - off);
}

bool mark_rootsleft(mheap *h) { return h->marker.specials || h->marker.globals || h->marker.gs; }

typedef struct extractx { mheap *h; gcwork *w; } extractx;
static void markextra(void *ctx, const void *p) { mark_shade(((extractx *)ctx)->h, ((extractx *)ctx)->w, p); }

/* A piece of what only the P may look at: timers, then the host's references. */
static void scanown(mheap *h, gcwork *w)
{
    gcmarker *m = &h->marker;
    rt_vm *vm = h->vm;
    extractx x = { h, w };
    uint32_t n = 0;
    if (m->own == OWN_TIMERS) n = rt_timerroots(vm, m->owndone, OWNBATCH, markextra, &x);
    else if (vm->extraroots) n = vm->extraroots(vm, m->owndone, OWNBATCH, markextra, &x);
    m->owndone += n;
    w->scanwork += n * sizeof(void *);
    if (n == OWNBATCH) return;
    m->own++;
    m->owndone = 0;
}

/* One of the jobs that mark_begin laid out: the P's own, attachments, a shard of globals, a batch of stacks. */
bool mark_rootjob(mheap *h, gcwork *w, bool mayleave)
{
    gcmarker *m = &h->marker;
    if (w == &h->gcw && m->own != OWN_NONE) {
        scanown(h, w);
        return true;
    }
    g *batch[STACKBATCH];
    unsigned n = 0;
    pthread_mutex_lock(&m->mu);
    bool specials = m->specials;
    const rt_globals *r = specials ? NULL : m->globals;
    uint64_t off = m->globaloff;
    if (specials) {
        m->specials = false;
    } else if (r) {
        m->globaloff += GLOBALSHARD / 8;
        if (m->globaloff >= r->nwords) {
            m->globaloff = 0;
            m->globals = r->next;
        }
    } else {
        for (; m->gs && n < STACKBATCH; m->gs = m->gs->alllink) batch[n++] = m->gs;
    }
    pthread_mutex_unlock(&m->mu);
    if (specials) special_markroots(h, w);
    if (r) {
        scanglobals(h, w, r, off, off + GLOBALSHARD / 8);
        if (off == 0) __atomic_fetch_add(&m->globalbytes, r->size, __ATOMIC_RELAXED);
    }
    for (unsigned i = 0; i < n; i++) {
        if (!claimstack(h, batch[i]) || scanclaimed(h, w, batch[i], mayleave ? h->vm : NULL)) continue;
        pthread_mutex_lock(&m->mu);
        m->gs = batch[i];                             /* again, and what came behind it, which costs a look */
        pthread_mutex_unlock(&m->mu);
        break;
    }
    return specials || r || n > 0;
}

uint64_t mark_step(mheap *h, uint64_t maxobjects)
{
    uint64_t done = 0;
    while (done < maxobjects) {
        uint64_t n = mark_drain(h, &h->gcw, maxobjects - done, ~0ull);
        done += n;
        if (n == 0 && !mark_rootjob(h, &h->gcw, false)) break;
    }
    return done;
}

static void ownroots(mheap *h, gcwork *w)
{
    rt_vm *vm = h->vm;
    extractx x = { h, w };
    rt_schedroots(vm, markextra, &x);
    markextra(&x, vm->endvalue.p);
}

void mark_begin(mheap *h)
{
    rt_vm *vm = h->vm;
    gcmarker *m = &h->marker;
    mcache *c = vm->p0.mcache;
    m->stackbytes = m->globalbytes = 0;
    m->owndone = 0;
    m->own = OWN_TIMERS;
    if (c->tiny) mark_shade(h, &h->gcw, (const void *)c->tiny);
    mcache_blacken(h, c);
    ownroots(h, &h->gcw);
    pthread_mutex_lock(&m->mu);
    m->globals = vm->mod ? vm->mod->globals : NULL;
    m->globaloff = 0;
    m->gs = vm->allgs;
    m->specials = true;
    pthread_mutex_unlock(&m->mu);
}

void mark_allroots(mheap *h, gcwork *w)
{
    rt_vm *vm = h->vm;
    if (vm->mod)
        for (const rt_globals *r = vm->mod->globals; r; r = r->next) scanglobals(h, w, r, 0, r->nwords);
    for (g *gp = vm->allgs; gp; gp = gp->alllink) scanstack(h, w, gp, NULL);
    special_markroots(h, w);
    ownroots(h, w);
    extractx x = { h, w };
    rt_timerroots(vm, 0, UINT32_MAX, markextra, &x);
    if (vm->extraroots) vm->extraroots(vm, 0, UINT32_MAX, markextra, &x);
}

/* ---- write barrier buffer ---- */

/* Its pointers go to whoever marks next, but for those that need no shading: a program that builds things stores pointers to new objects mostly, and would
 * fill the queues with them. */
static void flush(mheap *h, wbbuf *b, uint32_t keep)
{
    int64_t since = rt_tlsince(h->vm);
    uint32_t n = b->n;
    h->stats.wbexecuted += n - b->kept;
    b->n = mark_white(h, b->ptr, n);
    if (b->n > keep) {
        gcw_putraw(h, &h->gcw, b->ptr, b->n);
        b->n = 0;
    }
    b->kept = b->n;
    rt_tlwork(h->vm, TL_FLUSH, since, n);
}

void wbbuf_flush(mheap *h, p *pp)
{
    wbbuf *b = pp->wbbuf;
    if (b && b->n > 0) flush(h, b, 0);
}

void wbbuf_makeroom(mheap *h, p *pp) { flush(h, pp->wbbuf, h->wbcap / 2); }
