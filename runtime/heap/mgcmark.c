/* mgcmark.c - marking: roots, grey objects, shading.
 *
 * Tri-colour: white = mark bit clear; grey = mark bit set and in a work buffer; black = mark bit set and not queued. Objects without
 * pointers turn black at once. Marking is precise: frames by their function's bitmap, globals and objects by theirs. A word that is no
 * pointer into an object in use is ignored, interior pointers mark their object.
 *
 * Why the mark is complete: all roots are scanned while the world is stopped (so all stacks are black from the start); during the mark the
 * barrier shades every pointer that is overwritten or stored, and new objects are born black.
 *
 * Large objects are scanned in pieces of 128 KiB. Before an object is scanned it waits in a short queue while its memory is
 * being fetched: a dependent load from beyond the cache costs 160 to 210 ns.
 */
#include "runtime/heap/mheap.h"
#include "runtime/sched/sched.h"

enum { OBLET = 128 << 10, PREFETCH = 8 };

static inline void greyobject(mheap *h, gcwork *w, mspan *s, uint32_t i)
{
    uint64_t *word = &s->gcmarkBits[i / 64], bit = 1ull << (i % 64);
    if (*word & bit) return;
    *word |= bit;
    w->bytesmarked += s->elemsize;
    if (s->spanclass & 1) return;
    gcw_put(h, w, s->base + (uint64_t)i * s->elemsize);
}

static inline void markptr(mheap *h, gcwork *w, uintptr_t p)
{
    mspan *s = mheap_spanof(h, p);
    if (s != NULL) greyobject(h, w, s, span_index(s, p));
}

void mark_shade(mheap *h, const void *p) { markptr(h, &h->gcw, (uintptr_t)p); }

/* An object allocated during the mark is black. */
void mark_newobject(mheap *h, mspan *s, uintptr_t obj)
{
    uint32_t i = span_index(s, obj);
    uint64_t *word = &s->gcmarkBits[i / 64], bit = 1ull << (i % 64);
    if (*word & bit) return;
    *word |= bit;
    h->gcw.bytesmarked += s->elemsize;
}

/* ---- scanning ---- */

/* Memory at base, laid out by bits (1 a word, n words). */
static void scanbits(mheap *h, gcwork *w, const char *base, const uint8_t *bits, uint64_t n)
{
    for (uint64_t i = 0; i < n; i += 8) {
        unsigned b = bits[i / 8];
        if (n - i < 8) b &= (1u << (n - i)) - 1;
        for (; b; b &= b - 1) markptr(h, w, ((const uintptr_t *)base)[i + (unsigned)__builtin_ctz(b)]);
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
        for (; b < end; b += 8) markptr(h, w, *(uintptr_t *)b);
        return;
    }
    uintptr_t e = s->base + (b - s->base) / t->size * t->size;       /* first element that reaches into [b, end) */
    for (; e < end; e += t->size) {
        if (e >= b && e + t->ptrdata <= end) {
            scanbits(h, w, (const char *)e, t->gcbits, t->ptrdata / 8);
            continue;
        }
        for (uint64_t i = e < b ? (b - e) / 8 : 0; i < t->ptrdata / 8 && e + i * 8 < end; i++)
            if (t->gcbits[i / 8] >> (i % 8) & 1) markptr(h, w, ((uintptr_t *)e)[i]);
    }
}

static void scanobject(mheap *h, gcwork *w, uintptr_t b)
{
    mspan *s = h->spans[(b - h->start) >> RT_PAGESHIFT];
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
        uint64_t v = *bits++ >> sh;
        if (n < have) v &= (1ull << n) - 1;
        for (; v; v &= v - 1) markptr(h, w, words[__builtin_ctzll(v)]);
        if (n <= have) return;
        n -= have;
        words += have;
        sh = 0;
    }
}

void mark_contents(mheap *h, uintptr_t obj) { scanobject(h, &h->gcw, obj); }

uint64_t mark_drain(mheap *h, uint64_t max)
{
    gcwork *w = &h->gcw;
    uintptr_t q[PREFETCH];
    unsigned head = 0, n = 0;
    uint64_t done = 0;
    while (done < max) {
        while (n < PREFETCH) {
            uintptr_t b = gcw_get(h, w);
            if (b == 0) break;
            __builtin_prefetch((void *)b);
            q[(head + n++) % PREFETCH] = b;
        }
        if (n == 0) return done;
        uintptr_t b = q[head];
        head = (head + 1) % PREFETCH;
        n--;
        done++;
        scanobject(h, w, b);
    }
    while (n-- > 0) {
        gcw_put(h, w, q[head]);
        head = (head + 1) % PREFETCH;
    }
    return done;
}

/* ---- roots ---- */

typedef struct framectx { mheap *h; uint64_t bytes; } framectx;

/* Pointer slots of a frame of f that stands at pc. */
static const uint8_t *framebits(const rt_func *f, const insn *pc)
{
    uint32_t lo = 0, hi = f->nlive;
    if (hi == 0 || pc < f->code || pc >= f->code + f->ncode) return f->ptrbits;
    uint32_t at = (uint32_t)(pc - f->code);
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (f->live[mid].pc < at) lo = mid + 1; else hi = mid;
    }
    return lo < f->nlive && f->live[lo].pc == at ? f->live[lo].bits : f->ptrbits;
}

static void scanframe(void *ctx, slot *fp, const rt_func *f, const insn *pc)
{
    framectx *c = ctx;
    c->bytes += (uint64_t)f->framesize * 8;
    scanbits(c->h, &c->h->gcw, (const char *)fp, framebits(f, pc), f->nptrbits);
    if (f->flags & RF_NEEDCTX) markptr(c->h, &c->h->gcw, (uintptr_t)fp[FH_CTX].p);
}

static void markextra(void *ctx, const void *p) { mark_shade(ctx, p); }

void mark_roots(mheap *h)
{
    rt_vm *vm = h->vm;
    gcwork *w = &h->gcw;
    uint64_t bytes = 0;
    if (vm->mod)
        for (rt_globals *r = vm->mod->globals; r; r = r->next) {
            bytes += r->size;
            scanbits(h, w, r->base, r->gcbits, r->nwords);
        }
    h->lastglobals = bytes;
    framectx c = { h, 0 };
    for (g *gp = vm->allgs; gp; gp = gp->alllink) {
        if (gp->status == G_DEAD) continue;
        rt_walkframes(gp, scanframe, &c);
        for (rt_defer *d = gp->defers; d; d = d->link) {
            mark_shade(h, d);
            mark_shade(h, d->fn);
        }
        for (rt_panic *q = gp->panics; q; q = q->link) {
            mark_shade(h, q);
            mark_shade(h, q->arg.p);
        }
    }
    h->laststackscan = c.bytes;
    rt_schedroots(vm, markextra, h);
    special_markroots(h);
    if (vm->endvalue.p) mark_shade(h, vm->endvalue.p);
    if (vm->extraroots) vm->extraroots(vm, markextra, h);
}

/* ---- write barrier buffer ---- */

void wbbuf_flush(mheap *h, p *pp)
{
    wbbuf *b = pp->wbbuf;
    if (b == NULL) return;
    uint64_t before = h->gcw.bytesmarked;
    for (uint32_t i = 0; i < b->n; i++) mark_shade(h, b->ptr[i]);
    h->stats.wbchecked += b->n;
    h->stats.wbshaded += h->gcw.bytesmarked != before;
    b->n = 0;
}
