/* map.c - natives of package gol/rt that look at maps. The structs mirror those of map.gol. */
#include "runtime/data/map_int.h"
#include "runtime/heap/mheap.h"

static hmap *map_of(const slot *fp, const rtype **t)      /* any: type, word */
{
    *t = fp[0].p;
    return *t && (*t)->kind == K_MAP ? fp[1].p : NULL;
}

/* func mapInfo(m any, i unsafe.Pointer) */
static void rt_mapInfo(g *gp UNUSED, slot *fp)
{
    struct {
        uintptr_t addr;
        int64_t count, flags, b, noverflow;
        uint32_t hash0;
        uintptr_t buckets, oldbuckets;
        int64_t evacuated, bucketbytes;
        bool noscan;
    } *i = fp[2].p;
    const rtype *t;
    const hmap *h = map_of(fp, &t);
    if (t && t->kind == K_MAP) {
        i->bucketbytes = (int64_t)bucketsize(t);
        i->noscan = ptrfree(t);
    }
    if (h == NULL) return;
    i->addr = (uintptr_t)h;
    i->count = h->count;
    i->flags = h->flags;
    i->b = h->B;
    i->noverflow = h->noverflow;
    i->hash0 = h->hash0;
    i->buckets = (uintptr_t)h->buckets;
    i->oldbuckets = (uintptr_t)h->oldbuckets;
    i->evacuated = (int64_t)h->nevacuate;
}

/* func MapIterStart(m any) (bucket, offset int): the draw of rt_mapiterinit, and no more */
static void rt_MapIterStart(g *gp, slot *fp)
{
    const rtype *t;
    const hmap *h = map_of(fp + 2, &t);
    fp[0].i = fp[1].i = 0;
    if (h == NULL || h->count == 0) return;
    uint64_t r = h->B > 28 ? rt_fastrand64(&gp->pp->rnd.iter) : rt_fastrand(&gp->pp->rnd.iter);
    fp[0].u = r & bucketmask(h->B);
    fp[1].u = r >> h->B & (BUCKETCNT - 1);
}

/* ---- steps of a range loop ----
 *
 * rt_mapNext takes the loop a step on. rt_mapSteps then goes the same way with an iterator that lies behind, and tells what is on it: which buckets, which overflow
 * buckets, where it wraps. The map has not changed between the two, so both see the same; the entry itself is where the loop stands.
 */
enum { ST_START, ST_SCAN, ST_OVERFLOW, ST_NEXT, ST_WRAP, ST_CHECK, ST_RELOCATE, ST_END, ST_ATONCE = 3 /* events that one bucket may make */ };

typedef struct mapevent { int64_t state, bucket, cell, chain; bool old; uint64_t barriers; } mapevent;

static void event(mapevent **at, int state, uint64_t bucket, int64_t cell) { *(*at)++ = (mapevent){ state, (int64_t)bucket, cell, 0, false, 0 }; }

/* func mapNext(m any, it *Hiter) (barriers uint64): the first step where it has no type yet. The program owns *it. */
static void rt_mapNext(g *gp, slot *fp)
{
    const rtype *t;
    hmap *h = map_of(fp + 1, &t);
    hiter it = *(hiter *)fp[3].p;
    uint64_t before = rt_barrierstats(gp).executed;
    if (it.t) rt_mapiternext(gp, &it);
    else if (t && t->kind == K_MAP) rt_mapiterinit(gp, t, h, &it);
    fp[0].u = rt_barrierstats(gp).executed - before;
    map_putiter(gp, fp[3].p, &it);
}

/* The loop's entry: how far down its chain it lies is not known once its old bucket is gone. */
static void entry(mapevent **at, const hiter *it)
{
    uint64_t bucket = (it->bucket - 1) & bucketmask(it->B);
    unsigned cell = (it->i - 1 + it->offset) & (BUCKETCNT - 1);
    uint8_t top = it->bptr->tophash[cell];
    mapevent *e = *at;
    event(at, top == EVACUATEDX || top == EVACUATEDY ? ST_RELOCATE : ST_SCAN, bucket, cell);
    e->old = it->checkbucket != ~0ull;
    bmap *b = !e->old ? b_at(it->t, it->buckets, bucket) : growing(it->h) ? b_at(it->t, it->h->oldbuckets, bucket & (noldbuckets(it->h) - 1)) : NULL;
    int64_t chain = 0;
    for (; b && b != it->bptr; b = *b_ovf(it->t, b)) chain++;
    if (b) e->chain = chain;
}

/* Takes c, which lies behind it, a bucket or an overflow bucket on; false: there is nothing between the two any more. */
static bool follow(mapevent **at, hiter *c, const hiter *it)
{
    if (c->bptr) {
        if (it->key && c->bptr == it->bptr && c->bucket == it->bucket) return false;      /* at the end it stands where the last entry was */
        c->bptr = *b_ovf(c->t, c->bptr);
        if (c->bptr) event(at, ST_OVERFLOW, (c->bucket - 1) & bucketmask(c->B), -1);
        return true;
    }
    if (c->wrapped && c->bucket == c->startbucket) return false;
    if (c->wrapped && c->bucket == 0) event(at, ST_WRAP, 0, -1);
    event(at, ST_NEXT, c->bucket, -1);
    c->bptr = b_at(c->t, c->buckets, c->bucket);
    if (growing(c->h) && c->B == c->h->B) {           /* as in rt_mapiternext */
        bmap *old = unmoved(c->t, c->h, c->bucket);
        if (old) {
            c->bptr = old;
            event(at, ST_CHECK, c->bucket, -1);
        }
    }
    c->bucket = (c->bucket + 1) & bucketmask(c->B);
    c->wrapped |= c->bucket == 0;
    return true;
}

/* func mapSteps(c, it *Hiter, list unsafe.Pointer, max int) (n int, there bool): c has no type before the first step; there: c has come to where it is. */
static void rt_mapSteps(g *gp, slot *fp)
{
    const hiter *it = fp[3].p;
    hiter c = *(hiter *)fp[2].p;
    mapevent *list = fp[4].p, *at = list, *end = list + fp[5].i;
    bool more = it->t != NULL;
    if (more && !c.t) {
        event(&at, ST_START, it->startbucket, it->offset);
        c = *it;
        c.bucket = it->startbucket;
        c.bptr = NULL;
        c.wrapped = false;
    }
    bool empty = !it->buckets;                        /* of an empty map no bucket is looked at */
    while (more && !empty && end - at > ST_ATONCE) more = follow(&at, &c, it);
    bool there = !more || empty;
    if (there && it->t) {
        if (it->key) entry(&at, it);
        else event(&at, ST_END, it->startbucket, -1);
    }
    map_putiter(gp, fp[2].p, there ? it : &c);
    fp[0].i = at - list;
    fp[1].u = there;
}

/* ---- cells ---- */

typedef struct mapcell {
    int64_t bucket, chain, cell;
    uint8_t top;
    bool old;
    void *key, *elem;
} mapcell;

/* Adds the cells of an array of buckets to list, which has room for max; returns how many there are. The first `moved` are those of which, in a large table, it is no more
 * known which way their cells went. */
static int64_t cells(g *gp, const rtype *t, bmap *array, uint64_t nbuckets, bool old, uint64_t moved, mapcell *list, int64_t n, int64_t max)
{
    for (uint64_t i = 0; i < nbuckets; i++) {
        int64_t chain = 0;
        for (bmap *b = b_at(t, array, i); b; b = *b_ovf(t, b), chain++)
            for (unsigned c = 0; c < BUCKETCNT; c++, n++) {
                if (n >= max) continue;
                mapcell *x = &list[n];
                x->bucket = (int64_t)i;
                x->chain = chain;
                x->cell = c;
                x->top = i < moved && b->tophash[c] == EMPTYREST ? EVACUATEDEMPTY : b->tophash[c];
                x->old = old;
                if (x->top < MINTOPHASH) continue;
                char *k = b_key(t, b, c), *e = b_elem(t, b, c);
                rt_writeptr(gp, &x->key, t->mapflags & RM_INDIRECTKEY ? *(void **)k : k);
                rt_writeptr(gp, &x->elem, t->mapflags & RM_INDIRECTELEM ? *(void **)e : e);
            }
    }
    return n;
}

/* func mapCells(m any, list unsafe.Pointer, n int) int */
static void rt_mapCells(g *gp, slot *fp)
{
    const rtype *t;
    hmap *h = map_of(fp + 1, &t);
    int64_t n = 0;
    if (h && h->buckets) {
        if (growing(h)) n = cells(gp, t, h->oldbuckets, noldbuckets(h), true, h->nevacuate, fp[3].p, n, fp[4].i);
        n = cells(gp, t, h->buckets, 1ull << h->B, false, 0, fp[3].p, n, fp[4].i);
    }
    fp[0].i = fp[3].p && n > fp[4].i ? fp[4].i : n;
}

#define N(f) { "gol/rt." #f, rt_##f }
extern const rt_native_def stdlib_golrtmap_natives[];
const rt_native_def stdlib_golrtmap_natives[] = { N(mapInfo), N(MapIterStart), N(mapNext), N(mapSteps), N(mapCells), { 0, 0 } };
