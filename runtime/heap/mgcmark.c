/* mgcmark.c - marking: roots, grey objects, shading.
 *
 * Tri-colour: white = mark bit clear; grey = mark bit set and in a work buffer; black = mark bit set and not queued. Objects without
 * pointers turn black at once. Marking is precise: frames by their function's bitmap, globals and objects by theirs. A word that is no
 * pointer into an object in use is ignored, interior pointers mark their object.
 *
 * The P and the marker thread mark at the same time, each with a gcwork of its own. A mark bit is set by an atomic or, so an object turns grey
 * once. Words of objects are read while the program stores to them: atomically on both sides (mbarrier.c).
 *
 * Roots. What hangs off the P (the host's references, the running goroutine's stack) is scanned by the P while the cycle begins, the world being
 * stopped. The other stacks and the globals are laid out as jobs for whoever marks, so that beginning takes the same time however many there are:
 *   - a goroutine's stack is scanned once a cycle, by who sets its gcscan first: a marker that finds it not scanned, or the P before it lets the goroutine
 *     run (mark_stackbeforerun). So a goroutine that runs has a black stack, and nobody scans the stack of one that runs;
 *   - goroutines made during the mark run nothing but their closure, which is shaded then: their stacks are born black;
 *   - running timers are scanned by the P alone, a piece at a time; one that is moved or fires before is shaded then (runtime/sched/timer.c);
 *   - globals are stored to through the barrier, like objects. Regions added later hold nothing that was not shaded;
 *   - what attachments and queued finalizers keep (mspecial.c), under their own lock; what is taken from the queue is shaded.
 *
 * Large objects are scanned in pieces of 128 KiB. A load from beyond the cache costs 160 to 210 ns, and each pointer needs four: the span's descriptor, the mark
 * word, the object and its bits of the heap bitmap. So each waits in a short queue while what it needs next is being fetched.
 */
#include <sched.h>
#include "runtime/debug/timeline.h"
#include "runtime/heap/mheap.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/stack.h"

enum { OBLET = 128 << 10, PREFETCH = 8, GLOBALSHARD = 256 << 10, STACKBATCH = 64, TIMERBATCH = 1024 };

/* A word the program may be storing to. */
static inline uintptr_t loadword(const uintptr_t *p) { return __atomic_load_n(p, __ATOMIC_RELAXED); }

static inline bool testset(mspan *s, uint32_t i)   /* false: was set */
{
    uint64_t *word = &s->gcmarkBits[i / 64], bit = 1ull << (i % 64);
    if (__atomic_load_n(word, __ATOMIC_RELAXED) & bit) return false;
    return !(__atomic_fetch_or(word, bit, __ATOMIC_RELAXED) & bit);
}

static inline void greyobject(mheap *h, gcwork *w, mspan *s, uint32_t i)
{
    if (!testset(s, i)) return;
    w->bytesmarked += s->elemsize;
    w->marked++;
    if (s->spanclass & 1) return;
    gcw_put(h, w, s->base + (uint64_t)i * s->elemsize);
}

static inline void markptr(mheap *h, gcwork *w, uintptr_t p)
{
    mspan *s = mheap_spanof(h, p);
    if (s != NULL) greyobject(h, w, s, span_index(s, p));
}

void mark_shade(mheap *h, gcwork *w, const void *p) { markptr(h, w, (uintptr_t)p); }

/* An object allocated during the mark is black. */
void mark_newobject(mheap *h, mspan *s, uintptr_t obj)
{
    if (testset(s, span_index(s, obj))) h->gcw.bytesmarked += s->elemsize;
}

/* ---- the pipe ---- */

/* A pointer that was found waits while its span's descriptor is being fetched, then while the mark word is; so up to 2 * GCPIPE fetches are on the way at once. */
static inline void pipe_mark(mheap *h, gcwork *w)
{
    gcpipe *q = &w->pipe;
    unsigned k = q->rout++ % GCPIPE;
    greyobject(h, w, q->ready[k].s, q->ready[k].i);
}

static inline void pipe_index(mheap *h, gcwork *w)
{
    gcpipe *q = &w->pipe;
    unsigned k = q->fout++ % GCPIPE;
    uintptr_t p = q->found[k].p;
    mspan *s = q->found[k].s;
    if (!span_has(s, p)) return;
    uint32_t i = span_index(s, p);
    __builtin_prefetch(&s->gcmarkBits[i / 64], 1);
    if (q->rin - q->rout == GCPIPE) pipe_mark(h, w);
    k = q->rin++ % GCPIPE;
    q->ready[k].s = s;
    q->ready[k].i = i;
}

static inline void pipe_put(mheap *h, gcwork *w, uintptr_t p)
{
    gcpipe *q = &w->pipe;
    uintptr_t off = p - h->start;
    if (off >= __atomic_load_n(&h->used, __ATOMIC_RELAXED) - h->start) return;
    mspan *s = __atomic_load_n(&h->spans[off >> RT_PAGESHIFT], __ATOMIC_ACQUIRE);
    if (s == NULL) return;
    __builtin_prefetch(s);
    if (q->fin - q->fout == GCPIPE) pipe_index(h, w);
    unsigned k = q->fin++ % GCPIPE;
    q->found[k].p = p;
    q->found[k].s = s;
}

static void pipe_flush(mheap *h, gcwork *w)
{
    gcpipe *q = &w->pipe;
    while (q->fin != q->fout) pipe_index(h, w);
    while (q->rin != q->rout) pipe_mark(h, w);
}

/* ---- scanning ---- */

/* Memory at base, laid out by bits (1 a word, n words). */
static void scanbits(mheap *h, gcwork *w, const char *base, const uint8_t *bits, uint64_t n)
{
    for (uint64_t i = 0; i < n; i += 8) {
        unsigned b = bits[i / 8];
        if (n - i < 8) b &= (1u << (n - i)) - 1;
        for (; b; b &= b - 1) pipe_put(h, w, loadword((const uintptr_t *)base + i + (unsigned)__builtin_ctz(b)));
    }
}

static void scanlarge(mheap *h, gcwork *w, mspan *s, uintptr_t b)
{
    uintptr_t end = s->base + s->largesize;
    if (b == s->base)
        for (uintptr_t o = b + OBLET; o < end; o += OBLET) gcw_put(h, w, o);
    if (end - b > OBLET) end = b + OBLET;
    w->scanwork += end - b;
    const rtype *t = s->largetype;
    if (t->size == 8) {
        for (; b < end; b += 8) pipe_put(h, w, loadword((uintptr_t *)b));
        return;
    }
    uintptr_t e = s->base + (b - s->base) / t->size * t->size;       /* first element that reaches into [b, end) */
    for (; e < end; e += t->size) {
        if (e >= b && e + t->ptrdata <= end) {
            scanbits(h, w, (const char *)e, t->gcbits, t->ptrdata / 8);
            continue;
        }
        for (uint64_t i = e < b ? (b - e) / 8 : 0; i < t->ptrdata / 8 && e + i * 8 < end; i++)
            if (t->gcbits[i / 8] >> (i % 8) & 1) pipe_put(h, w, loadword((uintptr_t *)e + i));
    }
}

static void scanobject(mheap *h, gcwork *w, uintptr_t b)
{
    mspan *s = __atomic_load_n(&h->spans[(b - h->start) >> RT_PAGESHIFT], __ATOMIC_RELAXED);
    if (s->spanclass < 2) {
        scanlarge(h, w, s, b);
        return;
    }
    uint64_t bit = (b - s->base) >> 3, n = s->elemsize >> 3;
    w->scanwork += s->elemsize;
    const uint64_t *bits = s->hbits + (bit >> 6);
    unsigned sh = bit & 63;
    const uintptr_t *words = (const uintptr_t *)b;
    for (;;) {                                        /* the bits of the object, a bitmap word at a time */
        unsigned have = 64 - sh;
        uint64_t v = __atomic_load_n(bits++, __ATOMIC_RELAXED) >> sh;
        if (n < have) v &= (1ull << n) - 1;
        for (; v; v &= v - 1) pipe_put(h, w, loadword(words + __builtin_ctzll(v)));
        if (n <= have) return;
        n -= have;
        words += have;
        sh = 0;
    }
}

void mark_contents(mheap *h, gcwork *w, uintptr_t obj)
{
    scanobject(h, w, obj);
    pipe_flush(h, w);
}

uint64_t mark_drain(mheap *h, gcwork *w, uint64_t maxobjects, uint64_t maxwork)
{
    uintptr_t q[PREFETCH];
    unsigned head = 0, n = 0;
    uint64_t done = 0, end = w->scanwork + maxwork < maxwork ? ~0ull : w->scanwork + maxwork;
    while (done < maxobjects && w->scanwork < end) {
        while (n < PREFETCH) {
            uintptr_t b = gcw_get(h, w);
            if (b == 0) break;
            __builtin_prefetch((void *)b);
            __builtin_prefetch(h->bitmap + ((b - h->start) >> 9));
            q[(head + n++) % PREFETCH] = b;
        }
        if (n == 0) {
            pipe_flush(h, w);
            uintptr_t b = gcw_get(h, w);
            if (b == 0) return done;
            q[head] = b;
            n = 1;
        }
        uintptr_t b = q[head];
        head = (head + 1) % PREFETCH;
        n--;
        done++;
        if ((done & 63) == 0) gcw_share(h, w);
        scanobject(h, w, b);
    }
    pipe_flush(h, w);
    while (n-- > 0) {
        gcw_put(h, w, q[head]);
        head = (head + 1) % PREFETCH;
    }
    return done;
}

uint64_t mark_step(mheap *h, uint64_t maxobjects)
{
    uint64_t done = 0;
    while (done < maxobjects) {
        uint64_t n = mark_drain(h, &h->gcw, maxobjects - done, ~0ull);
        done += n;
        if (n == 0 && !mark_rootjob(h, &h->gcw)) break;
    }
    return done;
}

void mark_raw(mheap *h, gcwork *w, const workbuf *b)
{
    uint64_t before = w->marked;
    pipe_flush(h, w);
    for (uint32_t i = 0; i < b->n; i++) pipe_put(h, w, b->obj[i]);
    pipe_flush(h, w);
    w->shaded += w->marked - before;
}

/* ---- roots ---- */

typedef struct stackctx { mheap *h; gcwork *w; uint64_t bytes; } stackctx;

/* Pointer slots that are not alive hold what was there before, which nothing keeps any more once they are passed over. Where the frame stands when the next
 * cycle looks, all its slots may count as alive: an old pointer would then mark memory that was freed, or has become the middle of something
 * else. So they are cleared; the goroutine does not run meanwhile. */
static void cleardead(slot *fp, const rt_func *f, const uint8_t *alive)
{
    for (uint32_t i = 0; i < f->nptrbits; i++)
        if ((f->ptrbits[i / 8] & ~alive[i / 8]) >> (i % 8) & 1) fp[i].u = 0;
}

static void scanframe(void *ctx, slot *fp, const rt_func *f, const insn *pc)
{
    stackctx *c = ctx;
    c->bytes += (uint64_t)f->framesize * 8;
    const uint8_t *alive = rt_framebits(f, pc);
    scanbits(c->h, c->w, (const char *)fp, alive, f->nptrbits);
    if (alive != f->ptrbits) cleardead(fp, f, alive);
    if (f->flags & RF_NEEDCTX) markptr(c->h, c->w, (uintptr_t)fp[FH_CTX].p);
}

static void scanstack(mheap *h, gcwork *w, g *gp)
{
    stackctx c = { h, w, 0 };
    if (gp->startctx) {                               /* not started: its frame holds nothing else, and its function may not be compiled yet */
        markptr(h, w, (uintptr_t)gp->startctx);
    } else {
        rt_walkframes(gp, scanframe, &c);
        for (rt_defer *d = gp->defers; d; d = d->link) {
            markptr(h, w, (uintptr_t)d);
            markptr(h, w, (uintptr_t)d->fn);
        }
        for (rt_panic *q = gp->panics; q; q = q->link) {
            markptr(h, w, (uintptr_t)q);
            markptr(h, w, (uintptr_t)q->arg.p);
        }
    }
    pipe_flush(h, w);
    w->scanwork += c.bytes;
    __atomic_fetch_add(&h->marker.stackbytes, c.bytes, __ATOMIC_RELAXED);
}

/* Whether the caller is to scan gp's stack. */
static bool claimstack(mheap *h, g *gp)
{
    uint32_t v = __atomic_load_n(&gp->gcscan, __ATOMIC_ACQUIRE);
    if (v == h->markgen || v == h->markgen - 1) return false;
    return __atomic_compare_exchange_n(&gp->gcscan, &v, h->markgen - 1, false, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE);
}

static void scanclaimed(mheap *h, gcwork *w, g *gp)
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
    scanstack(h, w, gp);
    __atomic_store_n(&gp->gcscan, h->markgen, __ATOMIC_RELEASE);
}

void mark_stackbeforerun(mheap *h, g *gp)
{
    if (__atomic_load_n(&gp->gcscan, __ATOMIC_ACQUIRE) == h->markgen) return;
    if (claimstack(h, gp)) scanclaimed(h, &h->gcw, gp);
    else while (__atomic_load_n(&gp->gcscan, __ATOMIC_ACQUIRE) != h->markgen) sched_yield();    /* the marker is at it */
}

static void scanglobals(mheap *h, gcwork *w, const rt_globals *r, uint64_t off, uint64_t end)   /* offsets in words, off a multiple of 8 */
{
    if (end > r->nwords) end = r->nwords;
    if (off >= end) return;
    w->scanwork += (end - off) * 8;
    scanbits(h, w, r->base + off * 8, r->gcbits + off / 8, end - off);
    pipe_flush(h, w);
}

bool mark_rootsleft(mheap *h) { return h->marker.specials || h->marker.globals || h->marker.gs; }

typedef struct extractx { mheap *h; gcwork *w; } extractx;
static void markextra(void *ctx, const void *p) { markptr(((extractx *)ctx)->h, ((extractx *)ctx)->w, (uintptr_t)p); }

/* The P's own job. */
static void scantimers(mheap *h, gcwork *w)
{
    gcmarker *m = &h->marker;
    uint32_t n = rt_timerroots(h->vm, m->timersdone, TIMERBATCH, markextra, &(extractx){ h, w });
    m->timersdone += n;
    m->timers = n == TIMERBATCH;
    w->scanwork += n * sizeof(void *);
}

/* One of the jobs that mark_begin laid out: timers, attachments, a shard of globals, a batch of stacks. */
bool mark_rootjob(mheap *h, gcwork *w)
{
    gcmarker *m = &h->marker;
    if (w == &h->gcw && m->timers) {
        scantimers(h, w);
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
    for (unsigned i = 0; i < n; i++)
        if (claimstack(h, batch[i])) scanclaimed(h, w, batch[i]);
    return specials || r || n > 0;
}

static void ownroots(mheap *h, gcwork *w)
{
    rt_vm *vm = h->vm;
    extractx x = { h, w };
    rt_schedroots(vm, markextra, &x);
    markextra(&x, vm->endvalue.p);
    if (vm->extraroots) vm->extraroots(vm, markextra, &x);
}

void mark_begin(mheap *h, g *running)
{
    rt_vm *vm = h->vm;
    gcmarker *m = &h->marker;
    mcache *c = vm->p0.mcache;
    m->stackbytes = m->globalbytes = 0;
    m->timersdone = 0;
    m->timers = true;
    if (c->tiny) markptr(h, &h->gcw, c->tiny);
    mcache_blacken(h, c);
    ownroots(h, &h->gcw);
    if (claimstack(h, running)) scanclaimed(h, &h->gcw, running);
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
    for (g *gp = vm->allgs; gp; gp = gp->alllink) scanstack(h, w, gp);
    special_markroots(h, w);
    ownroots(h, w);
    rt_timerroots(vm, 0, UINT32_MAX, markextra, &(extractx){ h, w });
}

/* ---- after an overflow ---- */

bool mark_rescan(mheap *h, gcwork *w)
{
    if (!__atomic_exchange_n(&h->marker.overflow, false, __ATOMIC_RELAXED)) return false;
    for (uintptr_t p = h->start; p < h->used;) {
        mspan *s = h->spans[(p - h->start) >> RT_PAGESHIFT];
        p = s->base + (s->npages << RT_PAGESHIFT);
        if (s->state != SPAN_INUSE || (s->spanclass & 1)) continue;
        for (uint32_t i = 0; i < s->nelems; i++) {
            if (!(s->gcmarkBits[i / 64] >> (i % 64) & 1)) continue;
            scanobject(h, w, s->base + (uint64_t)i * s->elemsize);
            if (s->spanclass < 2)
                for (uint64_t off = OBLET; off < s->largesize; off += OBLET) scanobject(h, w, s->base + off);
            pipe_flush(h, w);
            mark_drain(h, w, ~0ull, ~0ull);
        }
    }
    return true;
}

/* ---- write barrier buffer ---- */

/* Its pointers go to whoever marks next. */
void wbbuf_flush(mheap *h, p *pp)
{
    wbbuf *b = pp->wbbuf;
    if (b == NULL || b->n == 0) return;
    h->stats.wbexecuted += b->n;
    rt_tlwork(h->vm, TL_FLUSH, rt_tlsince(h->vm), b->n);
    gcw_putraw(h, &h->gcw, b->ptr, b->n);
    b->n = 0;
}
