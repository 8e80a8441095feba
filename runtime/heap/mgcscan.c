/* mgcscan.c - the inner loop of marking: from a grey object to the objects it points to.
 *
 * Tri-colour: white = mark bit clear; grey = mark bit set and in a work buffer; black = mark bit set and not queued. Objects without
 * pointers turn black at once. Marking is precise: objects by the heap bitmap. A word that is no pointer into an object in use is ignored, interior
 * pointers mark their object.
 *
 * The P and the marker thread mark at the same time, each with a gcwork of its own. A mark bit is set by an atomic or, so an object turns grey
 * once. Words of objects are read while the program stores to them: atomically on both sides (mbarrier.c).
 *
 * A load from beyond the cache costs 160 to 210 ns, and each pointer needs four: the span's descriptor with the mark word behind it, the object and its bits of
 * the heap bitmap. So a pointer that is found asks for the first two and waits in a ring while others are looked at; what turns grey asks for the other two
 * and waits in a second ring. All that the loop needs is in a scanner on the C stack, for the compiler to keep in registers: since the words it
 * reads may be anything's, it would load all else anew after each store. Instructions count as much as misses do: most heaps are small.
 *
 * Large objects are scanned in pieces of 32 KiB. A piece queues the next one and then what it found, so that this is looked at before the next: if all pieces of a
 * large table were queued at once, the second ring alone would fetch sixteen of them, and hundreds of buffers would hold what they point to. For another marker
 * the next piece is there at once: it is among the oldest, which are shared first.
 */
#include "runtime/heap/mheap.h"

enum { OBLET = 32 << 10, RING = 32, RINGLOW = 8, GREYS = 16 };

#define HOT inline __attribute__((always_inline))

typedef struct waiting { uintptr_t p; mspan *s; } waiting;
typedef struct greyobj { uintptr_t b; uint64_t n; } greyobj;     /* n: words; 0: whoever scans it has to look */
typedef struct scanner {
    mheap *h;
    gcwork *w;
    mspan **spans;
    uint64_t *bitmap;
    uintptr_t start, len;     /* objects made since are black already, so a heap that grows meanwhile does no harm */
    uint64_t marked, bytesmarked, scanwork;
    unsigned in, out;
    waiting *ring;            /* found, the descriptor being fetched */
} scanner;

#define SCANNER(c, h, w) waiting ring_[RING]; scanner c = { h, w, (h)->spans, (h)->bitmap, (h)->start, \
    __atomic_load_n(&(h)->used, __ATOMIC_RELAXED) - (h)->start, 0, 0, 0, 0, 0, ring_ }

/* A word the program may be storing to. */
static inline uintptr_t loadword(const uintptr_t *p) { return __atomic_load_n(p, __ATOMIC_RELAXED); }

static inline bool testset(mspan *s, uint32_t i)   /* false: was set */
{
    uint64_t *word = span_marks(s, i / 64), bit = 1ull << (i % 64);
    if (__atomic_load_n(word, __ATOMIC_RELAXED) & bit) return false;
    return !(__atomic_fetch_or(word, bit, __ATOMIC_RELAXED) & bit);
}

/* Marks what p points into. The object, if it turned grey and has pointers; else b is 0. */
static HOT greyobj turngrey(scanner *c, mspan *s, uintptr_t p)
{
    const greyobj none = { 0, 0 };
    if (!span_has(s, p)) return none;
    uint32_t i = span_index(s, p);
    if (!testset(s, i)) return none;
    uint64_t n = s->elemwords;
    c->bytesmarked += likely(n != 0) ? n * 8 : span_bytes(s);
    c->marked++;
    if (s->spanclass & 1) return none;
    return (greyobj){ s->base + i * n * 8, n };
}

/* The oldest of the ring. */
static HOT greyobj ring_get(scanner *c)
{
    waiting *e = &c->ring[c->out++ % RING];
    return turngrey(c, e->s, e->p);
}

static HOT void ring_put(scanner *c)         /* the same, queued */
{
    uintptr_t b = ring_get(c).b;
    if (b) gcw_put(c->h, c->w, b);
}

static HOT void found(scanner *c, uintptr_t p)
{
    uintptr_t off = p - c->start;
    if (off >= c->len) return;
    mspan *s = __atomic_load_n(&c->spans[off >> RT_PAGESHIFT], __ATOMIC_ACQUIRE);
    if (unlikely(s == NULL)) return;
    __builtin_prefetch(s);
    __builtin_prefetch((char *)s + 64);
    if (c->in - c->out == RING) ring_put(c);
    c->ring[c->in++ % RING] = (waiting){ p, s };
}

/* Ends a scanner's work: what waits is marked and queued. */
static void settle(scanner *c)
{
    while (c->in != c->out) ring_put(c);
    c->w->bytesmarked += c->bytesmarked;
    c->w->scanwork += c->scanwork;
}

static inline void scanbits(scanner *c, const char *base, const uint8_t *bits, uint64_t n)
{
    for (uint64_t i = 0; i < n; i += 8) {
        unsigned b = bits[i / 8];
        if (n - i < 8) b &= (1u << (n - i)) - 1;
        for (; b; b &= b - 1) found(c, loadword((const uintptr_t *)base + i + (unsigned)__builtin_ctz(b)));
    }
}

/* The piece of a large object that begins at b. */
static NOINLINE void scanpiece(mheap *h, gcwork *w, mspan *s, uintptr_t b)
{
    SCANNER(c, h, w);
    uintptr_t end = s->base + s->largesize;
    if (end - b > OBLET) end = b + OBLET;
    c.scanwork += end - b;
    const rtype *t = s->largetype;
    if (t->size == 8) {
        for (; b < end; b += 8) found(&c, loadword((uintptr_t *)b));
        settle(&c);
        return;
    }
    uintptr_t e = s->base + (b - s->base) / t->size * t->size;       /* first element that reaches into [b, end) */
    for (; e < end; e += t->size) {
        if (e >= b && e + t->ptrdata <= end) {
            scanbits(&c, (const char *)e, t->gcbits, t->ptrdata / 8);
            continue;
        }
        for (uint64_t i = e < b ? (b - e) / 8 : 0; i < t->ptrdata / 8 && e + i * 8 < end; i++)
            if (t->gcbits[i / 8] >> (i % 8) & 1) found(&c, loadword((uintptr_t *)e + i));
    }
    settle(&c);
}

static NOINLINE void scanlarge(mheap *h, gcwork *w, mspan *s, uintptr_t b)
{
    if (s->base + s->largesize - b > OBLET) gcw_put(h, w, b + OBLET);
    scanpiece(h, w, s, b);
}

/* The n words of a small object at b; a large one's first piece. What a piece scans is counted in w, and belongs to c here. */
static HOT void scanobject(scanner *c, greyobj o)
{
    uintptr_t off = o.b - c->start;
    uint64_t n = o.n;
    if (n == 0) {
        mspan *s = __atomic_load_n(&c->spans[off >> RT_PAGESHIFT], __ATOMIC_RELAXED);
        if (unlikely(s->spanclass < 2)) {
            uint64_t before = c->w->scanwork;
            scanlarge(c->h, c->w, s, o.b);
            c->scanwork += c->w->scanwork - before;
            c->w->scanwork = before;
            return;
        }
        n = s->elemwords;
    }
    c->scanwork += n * 8;
    const uint64_t *bits = c->bitmap + (off >> 9);
    unsigned sh = off >> 3 & 63;
    const uintptr_t *words = (const uintptr_t *)o.b;
    uint64_t v = __atomic_load_n(bits, __ATOMIC_RELAXED) >> sh;
    while (unlikely(n > 64 - sh)) {                   /* the bits of the object, a bitmap word at a time */
        for (; v; v &= v - 1) found(c, loadword(words + __builtin_ctzll(v)));
        n -= 64 - sh;
        words += 64 - sh;
        sh = 0;
        v = __atomic_load_n(++bits, __ATOMIC_RELAXED);
    }
    for (v &= ~0ull >> (64 - n); v; v &= v - 1) found(c, loadword(words + __builtin_ctzll(v)));
}

uint64_t mark_drain(mheap *h, gcwork *w, uint64_t maxobjects, uint64_t maxwork)
{
    SCANNER(c, h, w);
    uint64_t done = 0;
    greyobj grey[GREYS];                              /* about to be scanned, being fetched */
    unsigned in = 0, out = 0;
    while (done < maxobjects && c.scanwork < maxwork) {
        do {
            greyobj o = { 0, 0 };
            while (c.in - c.out > RINGLOW && (o = ring_get(&c)).b == 0) {}
            if (o.b == 0 && (o.b = gcw_get(h, w)) == 0) {
                if (in != out) break;
                while (c.in != c.out && (o = ring_get(&c)).b == 0) {}
                if (o.b == 0) goto end;
            }
            __builtin_prefetch((void *)o.b);
            __builtin_prefetch(c.bitmap + ((o.b - c.start) >> 9));
            grey[in++ % GREYS] = o;
        } while (in - out < GREYS);
        if ((++done & 63) == 0) gcw_share(h, w);
        scanobject(&c, grey[out++ % GREYS]);
    }
end:
    while (in != out) gcw_put(h, w, grey[out++ % GREYS].b);
    scanner rest = c;                                 /* c's own address goes nowhere, so it is in registers; nobody asks how many objects this was */
    rest.marked = 0;
    settle(&rest);
    return done;
}

/* ---- doors for roots, barriers and the allocator ---- */

void mark_shade(mheap *h, gcwork *w, const void *p)
{
    SCANNER(c, h, w);
    found(&c, (uintptr_t)p);
    settle(&c);
}

void mark_words(mheap *h, gcwork *w, const void *base, const uint8_t *bits, uint64_t n)
{
    SCANNER(c, h, w);
    scanbits(&c, base, bits, n);
    settle(&c);
}

void mark_contents(mheap *h, gcwork *w, uintptr_t obj)
{
    SCANNER(c, h, w);
    scanobject(&c, (greyobj){ obj, 0 });
    settle(&c);
}

static bool is_pointer(const scanner *c, const mspan *s, uintptr_t a)
{
    if (s->spanclass >= 2) return c->bitmap[(a - c->start) >> 9] >> ((a - c->start) >> 3 & 63) & 1;
    const rtype *t = s->largetype;
    uint64_t i = (a - s->base) % t->size / 8;
    return t->size == 8 || (i < t->ptrdata / 8 && t->gcbits[i / 8] >> (i % 8) & 1);
}

void mark_outward(mheap *h, gcwork *w, const mspan *s, uintptr_t obj)
{
    SCANNER(c, h, w);
    uint64_t size = s->spanclass < 2 ? s->largesize : span_elemsize(s);
    for (uintptr_t a = obj; a < obj + size; a += 8) {
        if (!is_pointer(&c, s, a)) continue;
        uintptr_t p = loadword((const uintptr_t *)a);
        if (p - obj >= size) found(&c, p);
    }
    c.scanwork += size;
    settle(&c);
}

void mark_raw(mheap *h, gcwork *w, const workbuf *b)
{
    SCANNER(c, h, w);
    for (uint32_t i = 0; i < b->n; i++) found(&c, b->obj[i]);
    settle(&c);
    w->shaded += c.marked;
}

/* Of n pointers from a barrier buffer, keeps those that somebody must shade; returns how many. Most lead to what was just made, or is marked already. */
uint32_t mark_white(mheap *h, void **p, uint32_t n)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < n; i++) {
        uintptr_t ahead = i + RING < n ? (uintptr_t)p[i + RING] - h->start : ~0ull;
        if (ahead < h->used - h->start) {
            const mspan *s = h->spans[ahead >> RT_PAGESHIFT];
            __builtin_prefetch(s);
            __builtin_prefetch((const char *)s + 64);
        }
        mspan *s = mheap_spanof(h, (uintptr_t)p[i]);
        if (s == NULL) continue;
        if (!span_marked(s, span_index(s, (uintptr_t)p[i]))) p[k++] = p[i];
    }
    return k;
}

/* An object allocated during the mark is black. */
void mark_newobject(mheap *h, mspan *s, uintptr_t obj)
{
    if (testset(s, span_index(s, obj))) h->gcw.bytesmarked += span_elemsize(s);
}

/* ---- after an overflow ---- */

bool mark_rescan(mheap *h, gcwork *w)
{
    if (!__atomic_exchange_n(&h->marker.overflow, false, __ATOMIC_RELAXED)) return false;
    for (uintptr_t p = h->start; p < h->used;) {
        mspan *s = h->spans[(p - h->start) >> RT_PAGESHIFT];
        p = s->base + span_bytes(s);
        if (s->state != SPAN_INUSE || (s->spanclass & 1)) continue;
        for (uint32_t i = 0; i < s->nelems; i++) {
            if (!span_marked(s, i)) continue;
            if (s->spanclass >= 2) mark_contents(h, w, span_object(s, i));
            else                                      /* piece by piece: there may be no memory to queue the next */
                for (uint64_t off = 0; off < s->largesize; off += OBLET) scanpiece(h, w, s, s->base + off);
            mark_drain(h, w, ~0ull, ~0ull);
        }
    }
    return true;
}
