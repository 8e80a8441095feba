/* map_int.h - bucket access for map.c, map_fast.c, map_iter.c. The layout is described in map.c. */
#ifndef GOL_RUNTIME_MAP_INT_H
#define GOL_RUNTIME_MAP_INT_H
#include "runtime/data/data_int.h"

enum {
    BUCKETCNT = 8, DATAOFFSET = 8, LOAD_NUM = 13, LOAD_DEN = 2,
    EMPTYREST = 0, EMPTYONE = 1, EVACUATEDX = 2, EVACUATEDY = 3, EVACUATEDEMPTY = 4, MINTOPHASH = 5
};

struct mapextra {
    goslice *overflow;        /* overflow buckets of h->buckets: pointer-free maps only */
    goslice *oldoverflow;     /* of h->oldbuckets */
    bmap *nextoverflow;       /* preallocated overflow bucket */
};

static inline uint64_t bucketsize(const rtype *t) { return 16 + 8 * ((uint64_t)t->keysize + t->elemsize); }
static inline char *b_key(const rtype *t, bmap *b, unsigned i) { return (char *)b + DATAOFFSET + i * t->keysize; }
static inline char *b_elem(const rtype *t, bmap *b, unsigned i) { return (char *)b + DATAOFFSET + 8 * t->keysize + i * t->elemsize; }
static inline bmap **b_ovf(const rtype *t, bmap *b) { return (bmap **)((char *)b + 8 + 8 * ((uint64_t)t->keysize + t->elemsize)); }
static inline bmap *b_at(const rtype *t, bmap *b, uint64_t i) { return (bmap *)((char *)b + i * bucketsize(t)); }
static inline bool ptrfree(const rtype *t) { return t->bucket->ptrdata == 0; }

static inline uint8_t tophash(uint64_t hash)
{
    uint8_t top = (uint8_t)(hash >> 56);
    return top < MINTOPHASH ? top + MINTOPHASH : top;
}
static inline bool isempty(uint8_t x) { return x <= EMPTYONE; }
static inline bool evacuated(const bmap *b) { return b->tophash[0] > EMPTYONE && b->tophash[0] < MINTOPHASH; }
static inline uint64_t bucketmask(unsigned B) { return (1ull << B) - 1; }
static inline bool growing(const hmap *h) { return h->oldbuckets != NULL; }
static inline bool samesize(const hmap *h) { return (h->flags & MF_SAMESIZEGROW) != 0; }
static inline uint64_t noldbuckets(const hmap *h) { return 1ull << (samesize(h) ? h->B : h->B - 1); }

static inline bool overload(int64_t count, unsigned B)
{
    return count > BUCKETCNT && (uint64_t)count > LOAD_NUM * ((1ull << B) / LOAD_DEN);
}
static inline bool manyoverflow(uint32_t noverflow, unsigned B) { return noverflow >= 1u << (B > 15 ? 15 : B); }

/* The eight tophashes as one word, byte i = cell i (little-endian machines). */
#define ONES 0x0101010101010101ull
static inline uint64_t b_tops(const bmap *b) { uint64_t v; memcpy(&v, b->tophash, 8); return v; }
/* Bit 7 of each zero byte of v, exact for the lowest one; nonzero exactly if there is one. */
static inline uint64_t zerobytes(uint64_t v) { return (v - ONES) & ~v & (ONES << 7); }
static inline uint64_t b_match(uint64_t tops, uint8_t top) { return zerobytes(tops ^ (ONES * top)); }    /* candidates: verify the key */
static inline uint64_t b_empties(uint64_t tops) { return zerobytes(tops & ~ONES); }                      /* lowest: first empty cell */
static inline bool b_ends(uint64_t tops) { return zerobytes(tops) != 0; }                                /* has an emptyRest cell */
static inline unsigned cellof(uint64_t m) { return (unsigned)__builtin_ctzll(m) >> 3; }

/* The old bucket that bucket's cells are still in, of a map that grows; NULL: they have moved. Those below nevacuate are not looked at: their memory may have been given back. */
static inline bmap *unmoved(const rtype *t, const hmap *h, uint64_t bucket)
{
    uint64_t i = bucket & (noldbuckets(h) - 1);
    if (i < h->nevacuate) return NULL;
    bmap *o = b_at(t, h->oldbuckets, i);
    return evacuated(o) ? NULL : o;
}

/* The bucket a reader has to look in: the old one while it is not evacuated. */
static inline bmap *readbucket(const rtype *t, hmap *h, uint64_t hash)
{
    uint64_t m = bucketmask(h->B);
    bmap *b = b_at(t, h->buckets, hash & m);
    if (unlikely(h->oldbuckets != NULL)) {
        bmap *o = unmoved(t, h, hash);
        if (o) b = o;
    }
    return b;
}

/* map_iter.c */
void map_putiter(g *gp, hiter *to, const hiter *it);        /* *to, which may lie in the heap, becomes *it */
/* map.c */
NORETURN void map_fatal_rw(g *gp, const hmap *h);
NORETURN void map_fatal_ww(g *gp, const hmap *h);
void map_dump(g *gp, const hmap *h, const hiter *it);      /* GODEBUG=crashdump: both as text; it may be NULL */
void map_assignagain(g *gp, hmap *h);
NORETURN void map_panic_nil(g *gp);
uint64_t map_hash(g *gp, const rtype *t, const void *key, uint64_t seed);
void map_growwork(g *gp, const rtype *t, hmap *h, uint64_t bucket);
bool map_sameslow(g *gp, const rtype *k, hmap *h, const void *a, const void *b);
void map_hashgrow(g *gp, const rtype *t, hmap *h);
bmap *map_newoverflow(g *gp, const rtype *t, hmap *h, bmap *b);
void map_firstbucket(g *gp, const rtype *t, hmap *h);
void map_createoverflow(g *gp, hmap *h);
void map_clearcell(g *gp, const rtype *t, hmap *h, bmap *head, bmap *b, unsigned i);
/* The cell's key and element of key in the current table: mapaccessK. False: absent. */
bool map_findke(g *gp, const rtype *t, hmap *h, const void *key, void **k, void **e);

static inline bool needgrow(const hmap *h)
{
    return !growing(h) && (overload(h->count + 1, h->B) || manyoverflow(h->noverflow, h->B));
}
static inline void endwrite(g *gp, hmap *h)
{
    if (unlikely(!(h->flags & MF_HASHWRITING))) map_fatal_ww(gp, h);
    h->flags &= (uint8_t)~MF_HASHWRITING;
}

#endif
