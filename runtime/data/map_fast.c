/* map_fast.c - maps whose keys are 4 or 8 plain bytes, or strings.
 *
 * Same tables and same hash as map.c; only the key comparison is compiled in. find_mem and assign_mem are inlined once per key size. A table of one
 * bucket is searched without hashing.
 */
#include "runtime/data/map_int.h"
#include "runtime/limit.h"

static inline uint64_t hashmem(g *gp, hmap *h, uint64_t key, unsigned ks)
{
    return ks == 8 ? rt_memhash64(gp->vm->hashkey, key, h->hash0) : rt_memhash32(gp->vm->hashkey, (uint32_t)key, h->hash0);
}

static inline uint64_t keyat(bmap *b, unsigned i, unsigned ks)
{
    if (ks == 8) {
        uint64_t v;
        memcpy(&v, (char *)b + DATAOFFSET + i * 8, 8);
        return v;
    }
    uint32_t v;
    memcpy(&v, (char *)b + DATAOFFSET + i * 4, 4);
    return v;
}

static inline char *elemat(const rtype *t, bmap *b, unsigned i, unsigned ks) { return (char *)b + DATAOFFSET + 8 * ks + i * t->elemsize; }

/* A bucket of 8-byte keys is three cache lines: fetched together, their misses overlap. */
static inline void fetch(const bmap *b, const rtype *t)
{
    __builtin_prefetch(b);
    __builtin_prefetch((const char *)b + 64);
    if (t->bucket->size > 128) __builtin_prefetch((const char *)b + 128);
}

ALWAYS_INLINE void *find_mem(g *gp, const rtype *t, hmap *h, uint64_t key, unsigned ks)
{
    if (h == NULL || h->count == 0) return NULL;
    if (unlikely(h->flags & MF_HASHWRITING)) map_fatal_rw(gp, h);
    if (h->B == 0 && h->oldbuckets == NULL) {
        for (bmap *b = h->buckets; b; b = *b_ovf(t, b)) {
            for (unsigned i = 0; i < BUCKETCNT; i++)
                if (keyat(b, i, ks) == key && !isempty(b->tophash[i])) return elemat(t, b, i, ks);
        }
        return NULL;
    }
    uint64_t hash = hashmem(gp, h, key, ks);
    bmap *b = readbucket(t, h, hash);
    fetch(b, t);
    uint8_t top = tophash(hash);
    do {
        uint64_t tops = b_tops(b);
        for (uint64_t m = b_match(tops, top); m; m &= m - 1) {
            unsigned i = cellof(m);
            if (keyat(b, i, ks) == key && b->tophash[i] == top) return elemat(t, b, i, ks);
        }
        if (b_ends(tops)) return NULL;
        b = *b_ovf(t, b);
    } while (b);
    return NULL;
}

void *rt_mapfind_fast32(g *gp, const rtype *t, hmap *h, uint32_t key) { return find_mem(gp, t, h, key, 4); }
void *rt_mapfind_fast64(g *gp, const rtype *t, hmap *h, uint64_t key) { return find_mem(gp, t, h, key, 8); }

ALWAYS_INLINE void *assign_mem(g *gp, const rtype *t, hmap *h, uint64_t key, unsigned ks, bool ptr)
{
    if (unlikely(h == NULL)) map_panic_nil(gp);
    if (unlikely(h->flags & MF_HASHWRITING)) map_assignagain(gp, h);
    uint64_t hash = hashmem(gp, h, key, ks);
    h->flags ^= MF_HASHWRITING;
    if (unlikely(h->buckets == NULL)) map_firstbucket(gp, t, h);
    uint8_t top = tophash(hash);
    char *e;
    for (;;) {
        uint64_t bucket = hash & bucketmask(h->B);
        if (unlikely(growing(h))) map_growwork(gp, t, h, bucket);
        bmap *b = b_at(t, h->buckets, bucket), *ib = NULL;
        fetch(b, t);
        unsigned ii = 0;
        for (;;) {
            uint64_t tops = b_tops(b);
            for (uint64_t m = b_match(tops, top); m; m &= m - 1) {
                unsigned i = cellof(m);
                if (keyat(b, i, ks) == key && b->tophash[i] == top) {
                    e = elemat(t, b, i, ks);
                    endwrite(gp, h);
                    return e;
                }
            }
            uint64_t m = b_empties(tops);
            if (m && ib == NULL) {
                ib = b;
                ii = cellof(m);
            }
            if (b_ends(tops)) break;
            bmap *o = *b_ovf(t, b);
            if (o == NULL) break;
            b = o;
        }
        if (unlikely(needgrow(h))) {
            map_hashgrow(gp, t, h);
            continue;
        }
        if (ib == NULL) {
            ib = map_newoverflow(gp, t, h, b);
            ii = 0;
        }
        char *k = (char *)ib + DATAOFFSET + ii * ks;
        if (ptr) rt_wb(gp, (void **)k, (void *)key);
        else memcpy(k, &key, ks);                     /* low bytes: little-endian */
        ib->tophash[ii] = top;
        h->count++;
        e = elemat(t, ib, ii, ks);
        endwrite(gp, h);
        return e;
    }
}

void *rt_mapassign_fast32(g *gp, const rtype *t, hmap *h, uint32_t key) { return assign_mem(gp, t, h, key, 4, false); }
void *rt_mapassign_fast64(g *gp, const rtype *t, hmap *h, uint64_t key) { return assign_mem(gp, t, h, key, 8, false); }
void *rt_mapassign_fast64ptr(g *gp, const rtype *t, hmap *h, void *key) { return assign_mem(gp, t, h, (uint64_t)(uintptr_t)key, 8, true); }

ALWAYS_INLINE void delete_mem(g *gp, const rtype *t, hmap *h, uint64_t key, unsigned ks)
{
    if (h == NULL || h->count == 0) return;
    if (unlikely(h->flags & MF_HASHWRITING)) map_fatal_ww(gp, h);
    uint64_t hash = hashmem(gp, h, key, ks);
    h->flags ^= MF_HASHWRITING;
    uint64_t bucket = hash & bucketmask(h->B);
    if (unlikely(growing(h))) map_growwork(gp, t, h, bucket);
    bmap *head = b_at(t, h->buckets, bucket);
    fetch(head, t);
    uint8_t top = tophash(hash);
    for (bmap *b = head; b; b = *b_ovf(t, b)) {
        uint64_t tops = b_tops(b);
        for (uint64_t m = b_match(tops, top); m; m &= m - 1) {
            unsigned i = cellof(m);
            if (keyat(b, i, ks) != key || b->tophash[i] != top) continue;
            map_clearcell(gp, t, h, head, b, i);
            goto done;
        }
        if (b_ends(tops)) break;
    }
done:
    endwrite(gp, h);
}

void rt_mapdelete_fast32(g *gp, const rtype *t, hmap *h, uint32_t key) { delete_mem(gp, t, h, key, 4); }
void rt_mapdelete_fast64(g *gp, const rtype *t, hmap *h, uint64_t key) { delete_mem(gp, t, h, key, 8); }

/* ---- strings ---- */

static inline gostring *skey(bmap *b, unsigned i) { return (gostring *)((char *)b + DATAOFFSET) + i; }
static inline bool seq(g *gp, const rtype *t, hmap *h, const gostring *k, const char *p, int64_t n)
{
    if (k->n != n) return false;
    return k->p == p || n == 0 || (likely(n <= CHARGE_PIECE) ? memcmp(k->p, p, (size_t)n) == 0 : map_sameslow(gp, t->key, h, k, &(gostring){ p, n }));
}

void *rt_mapfind_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n)
{
    if (h == NULL || h->count == 0) return NULL;
    if (unlikely(h->flags & MF_HASHWRITING)) map_fatal_rw(gp, h);
    if (h->B == 0 && h->oldbuckets == NULL) {
        for (bmap *b = h->buckets; b; b = *b_ovf(t, b))
            for (unsigned i = 0; i < BUCKETCNT; i++) {
                if (isempty(b->tophash[i])) {
                    if (b->tophash[i] == EMPTYREST) return NULL;
                    continue;
                }
                if (seq(gp, t, h, skey(b, i), p, n)) return elemat(t, b, i, 16);
            }
        return NULL;
    }
    uint64_t hash = rt_hashstring(gp, p, h->hash0, (uint64_t)n);
    bmap *b = readbucket(t, h, hash);
    uint8_t top = tophash(hash);
    do {
        uint64_t tops = b_tops(b);
        for (uint64_t m = b_match(tops, top); m; m &= m - 1) {
            unsigned i = cellof(m);
            if (b->tophash[i] == top && seq(gp, t, h, skey(b, i), p, n)) return elemat(t, b, i, 16);
        }
        if (b_ends(tops)) return NULL;
        b = *b_ovf(t, b);
    } while (b);
    return NULL;
}

void *rt_mapassign_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n)
{
    if (unlikely(h == NULL)) map_panic_nil(gp);
    if (unlikely(h->flags & MF_HASHWRITING)) map_assignagain(gp, h);
    uint64_t hash = rt_hashstring(gp, p, h->hash0, (uint64_t)n);
    h->flags ^= MF_HASHWRITING;
    if (unlikely(h->buckets == NULL)) map_firstbucket(gp, t, h);
    uint8_t top = tophash(hash);
    char *e;
    for (;;) {
        uint64_t bucket = hash & bucketmask(h->B);
        if (unlikely(growing(h))) map_growwork(gp, t, h, bucket);
        bmap *b = b_at(t, h->buckets, bucket), *ib = NULL;
        unsigned ii = 0;
        for (;;) {
            uint64_t tops = b_tops(b);
            for (uint64_t m = b_match(tops, top); m; m &= m - 1) {
                unsigned i = cellof(m);
                if (b->tophash[i] != top) continue;
                gostring *k = skey(b, i);
                if (!seq(gp, t, h, k, p, n)) continue;
                rt_wb(gp, (void **)&k->p, (void *)p);  /* keep the newer bytes: the older may be part of a large string */
                e = elemat(t, b, i, 16);
                endwrite(gp, h);
                return e;
            }
            uint64_t m = b_empties(tops);
            if (m && ib == NULL) {
                ib = b;
                ii = cellof(m);
            }
            if (b_ends(tops)) break;
            bmap *o = *b_ovf(t, b);
            if (o == NULL) break;
            b = o;
        }
        if (unlikely(needgrow(h))) {
            map_hashgrow(gp, t, h);
            continue;
        }
        if (ib == NULL) {
            ib = map_newoverflow(gp, t, h, b);
            ii = 0;
        }
        gostring *k = skey(ib, ii);
        rt_wb(gp, (void **)&k->p, (void *)p);
        k->n = n;
        ib->tophash[ii] = top;
        h->count++;
        e = elemat(t, ib, ii, 16);
        endwrite(gp, h);
        return e;
    }
}

void rt_mapdelete_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n)
{
    if (h == NULL || h->count == 0) return;
    if (unlikely(h->flags & MF_HASHWRITING)) map_fatal_ww(gp, h);
    uint64_t hash = rt_hashstring(gp, p, h->hash0, (uint64_t)n);
    h->flags ^= MF_HASHWRITING;
    uint64_t bucket = hash & bucketmask(h->B);
    if (unlikely(growing(h))) map_growwork(gp, t, h, bucket);
    bmap *head = b_at(t, h->buckets, bucket);
    uint8_t top = tophash(hash);
    for (bmap *b = head; b; b = *b_ovf(t, b)) {
        uint64_t tops = b_tops(b);
        for (uint64_t m = b_match(tops, top); m; m &= m - 1) {
            unsigned i = cellof(m);
            if (b->tophash[i] != top || !seq(gp, t, h, skey(b, i), p, n)) continue;
            map_clearcell(gp, t, h, head, b, i);
            goto done;
        }
        if (b_ends(tops)) break;
    }
done:
    endwrite(gp, h);
}

/* ---- m[k] and v, ok = m[k] ---- */

/* The fast variants' elements are at most 128 bytes, so the shared zero serves. */
#define ACCESS(suffix, ...) \
    void *e = rt_mapfind_##suffix(gp, t, h, __VA_ARGS__); \
    return e ? e : (void *)rt_zeroval
#define ACCESS2(suffix, ...) \
    void *e = rt_mapfind_##suffix(gp, t, h, __VA_ARGS__); \
    *ok = e != NULL; \
    return e ? e : (void *)rt_zeroval

void *rt_mapaccess1_fast32(g *gp, const rtype *t, hmap *h, uint32_t key) { ACCESS(fast32, key); }
void *rt_mapaccess1_fast64(g *gp, const rtype *t, hmap *h, uint64_t key) { ACCESS(fast64, key); }
void *rt_mapaccess1_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n) { ACCESS(faststr, p, n); }
void *rt_mapaccess2_fast32(g *gp, const rtype *t, hmap *h, uint32_t key, bool *ok) { ACCESS2(fast32, key); }
void *rt_mapaccess2_fast64(g *gp, const rtype *t, hmap *h, uint64_t key, bool *ok) { ACCESS2(fast64, key); }
void *rt_mapaccess2_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n, bool *ok) { ACCESS2(faststr, p, n); }
