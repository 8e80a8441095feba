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

/* ---- steps of a range loop, told from the iterator before and after ---- */

enum { ST_START, ST_SCAN, ST_OVERFLOW, ST_NEXT, ST_WRAP, ST_CHECK, ST_RELOCATE, ST_END };

typedef struct mapevent { int64_t state, bucket, cell, chain; bool old; uint64_t barriers; } mapevent;
typedef struct tracer { mapevent *at; int64_t n, max; } tracer;

static void add(tracer *r, int state, uint64_t bucket, int64_t cell)
{
    if (r->n < r->max) r->at[r->n++] = (mapevent){ state, (int64_t)bucket, cell, 0, false, 0 };
}

/* The bucket (of the array walked) that the iterator stands in. */
static uint64_t standing(const hiter *it)
{
    uint64_t n = 1ull << it->B;
    return it->bucket == 0 ? n - 1 : it->bucket - 1;
}

static void step(tracer *r, const hiter *was, const hiter *it)
{
    uint64_t at = standing(it);
    bool moved = was->bptr == NULL || standing(was) != at;
    if (moved && at < (was->bptr ? standing(was) : it->startbucket)) add(r, ST_WRAP, 0, -1);     /* buckets ascend but for the step from the last to the first */
    if (moved) add(r, ST_NEXT, at, -1);
    bmap *first = b_at(it->t, it->buckets, at);
    if (it->checkbucket != ~0ull && moved) add(r, ST_CHECK, it->checkbucket, -1);
    else if (it->bptr != first && (moved || was->bptr != it->bptr)) add(r, ST_OVERFLOW, at, -1);
    unsigned cell = (it->i - 1 + it->offset) & (BUCKETCNT - 1);
    uint8_t top = it->bptr ? it->bptr->tophash[cell] : 0;
    add(r, top == EVACUATEDX || top == EVACUATEDY ? ST_RELOCATE : ST_SCAN, at, cell);
    mapevent *e = &r->at[r->n - 1];
    e->old = it->checkbucket != ~0ull;
    if (e->old) first = growing(it->h) ? b_at(it->t, it->h->oldbuckets, at & (noldbuckets(it->h) - 1)) : NULL;
    int64_t chain = 0;
    bmap *b = first;
    for (; b && b != it->bptr; b = *b_ovf(it->t, b)) chain++;
    if (b) e->chain = chain;                          /* else the growth has ended since */
}

/* func mapTrace(m any, it *Hiter, list unsafe.Pointer, n int) int: the next step of a loop, the first one where it has no type yet; the program owns it */
static void rt_mapTrace(g *gp, slot *fp)
{
    const rtype *t;
    hmap *h = map_of(fp + 1, &t);
    tracer r = { fp[4].p, 0, fp[5].i };
    hiter it = *(hiter *)fp[3].p, was = it;
    if (t && t->kind == K_MAP) {
        uint64_t before = rt_barrierstats(gp).executed;
        if (it.t) rt_mapiternext(gp, &it);
        else rt_mapiterinit(gp, t, h, &it);
        if (!was.t) add(&r, ST_START, it.startbucket, it.offset);
        if (it.key) step(&r, &was, &it);
        else add(&r, ST_END, it.startbucket, -1);
        r.at[was.t ? r.n - 1 : 0].barriers = rt_barrierstats(gp).executed - before;
        map_putiter(gp, fp[3].p, &it);
    }
    fp[0].i = r.n;
}

/* ---- cells ---- */

typedef struct mapcell {
    int64_t bucket, chain, cell;
    uint8_t top;
    bool old;
    void *key, *elem;
} mapcell;

/* Adds the cells of an array of buckets to list, which has room for max; returns how many there are. */
static int64_t cells(g *gp, const rtype *t, bmap *array, uint64_t nbuckets, bool old, mapcell *list, int64_t n, int64_t max)
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
                x->top = b->tophash[c];
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
        if (growing(h)) n = cells(gp, t, h->oldbuckets, noldbuckets(h), true, fp[3].p, n, fp[4].i);
        n = cells(gp, t, h->buckets, 1ull << h->B, false, fp[3].p, n, fp[4].i);
    }
    fp[0].i = fp[3].p && n > fp[4].i ? fp[4].i : n;
}

#define N(f) { "gol/rt." #f, rt_##f }
extern const rt_native_def stdlib_golrtmap_natives[];
const rt_native_def stdlib_golrtmap_natives[] = { N(mapInfo), N(MapIterStart), N(mapTrace), N(mapCells), { 0, 0 } };
