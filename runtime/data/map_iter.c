/* map_iter.c - ranging over maps, and rt_mapcheck.
 *
 * An iterator snapshots the bucket array and walks it from a random bucket, each bucket from a random cell, once around. The map may change
 * meanwhile: deleted entries are not delivered, entries inserted may be, and none twice. That holds through growth:
 *   - begun before a grow: it walks the old array; a cell that was evacuated is looked up in the new table, which has its current value, or not;
 *   - begun during a grow: a bucket not yet evacuated is walked in the old array, taking only the keys that belong to this new bucket.
 * NaN keys cannot be looked up, neither can they be changed or deleted: they are delivered as found, unless the map was emptied since (it has a new seed
 * then); where they belong says their tophash's low bit.
 */
#include <stdio.h>
#include "runtime/data/map_int.h"

void rt_mapiterinit(g *gp, const rtype *t, hmap *h, hiter *it)
{
    memset(it, 0, sizeof *it);                        /* the words of *it are frame slots or fresh: no barrier */
    it->t = t;
    if (h == NULL || h->count == 0) return;
    it->h = h;
    it->B = h->B;
    it->hash0 = h->hash0;
    it->buckets = h->buckets;
    if (ptrfree(t)) {
        map_createoverflow(gp, h);
        it->overflow = h->extra->overflow;
        it->oldoverflow = h->extra->oldoverflow;
    }
    uint64_t r = h->B > 28 ? rt_fastrand64(&gp->pp->rnd.iter) : rt_fastrand(&gp->pp->rnd.iter);
    it->startbucket = r & bucketmask(h->B);
    it->offset = (uint8_t)(r >> h->B & (BUCKETCNT - 1));
    it->bucket = it->startbucket;
    h->flags |= MF_ITERATOR | MF_OLDITERATOR;
    rt_mapiternext(gp, it);
}

static NORETURN void badstate(g *gp, hmap *h)
{
    char text[100];
    int n = snprintf(text, sizeof text, "runtime error: invalid map state during iteration (gcphase=%u, hash0=0x%x)", rt_gcphase(gp->vm), (unsigned)h->hash0);
    rt_panicjoin(gp, (rstr[]){ { text, n } }, 1);
}

enum { NOCHECK = -1 };

/* GODEBUG=maptrace. */
static void map_trace(g *gp, const hiter *it, const char *state, uint64_t bucket, int cell)
{
    char line[160];
    int n = snprintf(line, sizeof line, "maptrace: hmap %p B=%u %s bucket=%llu cell=%d wrapped=%d\n", (void *)it->h, (unsigned)it->B, state,
                     (unsigned long long)bucket, cell, (int)it->wrapped);
    rt_write(gp, 2, line, n);
}

/* The next entry of the bucket the iterator is in, if the map did not grow since it began and nothing is to be told of it. */
static inline bool next_in_bucket(g *gp, hiter *it)
{
    const hmap *h = it->h;
    bmap *b = it->bptr;
    if (b == NULL || it->buckets != h->buckets || it->checkbucket != (uint64_t)NOCHECK) return false;
    if (unlikely(h->flags & MF_HASHWRITING || gp->vm->dbg.mapcheck || gp->vm->dbg.maptrace)) return false;
    const rtype *t = it->t;
    for (unsigned i = it->i; i < BUCKETCNT; i++) {
        unsigned c = (i + it->offset) & (BUCKETCNT - 1);
        if (b->tophash[c] < MINTOPHASH) continue;          /* empty: this is no old bucket */
        char *k = b_key(t, b, c), *e = b_elem(t, b, c);
        it->key = t->mapflags & RM_INDIRECTKEY ? *(void **)k : k;
        it->elem = t->mapflags & RM_INDIRECTELEM ? *(void **)e : e;
        it->i = (uint8_t)(i + 1);
        return true;
    }
    it->i = BUCKETCNT;
    return false;
}

void rt_mapiternext(g *gp, hiter *it)
{
    hmap *h = it->h;
    if (likely(next_in_bucket(gp, it))) return;
    if (unlikely(h->flags & MF_HASHWRITING)) {
        map_dump(gp, h, it);
        rt_fatal(gp, "concurrent map iteration and map write");
    }
    if (unlikely(gp->vm->dbg.faults.staleiter) && it->buckets != h->buckets) {
        gp->vm->dbg.faults.did |= RT_DID_STALEITER;
        rt_panicnil(gp);
    }
    const rtype *t = it->t;
    uint64_t bucket = it->bucket, check = it->checkbucket;
    bmap *b = it->bptr;
    unsigned i = it->i;
    bool indk = t->mapflags & RM_INDIRECTKEY, reflexive = t->mapflags & RM_REFLEXIVEKEY;
    for (;;) {
        if (b == NULL) {
            if (bucket == it->startbucket && it->wrapped) {
                it->key = it->elem = NULL;
                if (unlikely(gp->vm->dbg.maptrace)) map_trace(gp, it, "end", bucket, -1);
                return;
            }
            b = b_at(t, it->buckets, bucket);
            check = (uint64_t)NOCHECK;
            if (growing(h) && it->B == h->B) {        /* begun during this grow: is the bucket still to be split? */
                bmap *o = unmoved(t, h, bucket);
                if (o) {
                    b = o;
                    check = bucket;
                }
            }
            if (++bucket == 1ull << it->B) {
                bucket = 0;
                it->wrapped = true;
            }
            i = 0;
        }
        for (; i < BUCKETCNT; i++) {
            unsigned c = (i + it->offset) & (BUCKETCNT - 1);
            uint8_t top = b->tophash[c];
            if (isempty(top) || top == EVACUATEDEMPTY) continue;
            char *kc = b_key(t, b, c), *ec = b_elem(t, b, c);
            void *k = indk ? *(void **)kc : kc;
            if (check != (uint64_t)NOCHECK && !samesize(h)) {
                if (reflexive || rt_equal(gp, t->key, k, k)) {
                    if ((map_hash(gp, t, k, h->hash0) & bucketmask(it->B)) != check) continue;
                } else if (check >> (it->B - 1) != (uint64_t)(top & 1)) {
                    continue;
                }
            }
            bool moved = top == EVACUATEDX || top == EVACUATEDY, lost = moved && !(reflexive || rt_equal(gp, t->key, k, k));
            if (lost && it->hash0 != h->hash0) continue;   /* a NaN of before a clear: only the seed tells */
            if (!moved || lost) {
                if (unlikely(gp->vm->dbg.mapcheck) && reflexive) {
                    uint64_t m = bucketmask(it->B), at = (bucket - 1) & m;
                    if (((map_hash(gp, t, k, h->hash0) ^ at) & m) != 0) badstate(gp, h);
                }
                it->key = k;
                it->elem = t->mapflags & RM_INDIRECTELEM ? *(void **)ec : ec;
            } else {                                  /* moved since: ask the table */
                void *k2, *e2;
                if (!map_findke(gp, t, h, k, &k2, &e2)) continue;
                it->key = k2;
                it->elem = e2;
            }
            if (unlikely(gp->vm->dbg.maptrace)) {
                bool old = check != (uint64_t)NOCHECK;
                map_trace(gp, it, moved && !lost ? "relocate" : old ? "check bucket" : b != b_at(t, it->buckets, (bucket - 1) & bucketmask(it->B)) ? "overflow" : "scan",
                      (bucket - 1) & bucketmask(it->B), (int)c);
            }
            it->bucket = bucket;
            it->bptr = b;
            it->i = (uint8_t)(i + 1);
            it->checkbucket = check;
            return;
        }
        b = *b_ovf(t, b);
        i = 0;
    }
}

void map_putiter(g *gp, hiter *to, const hiter *it)
{
    void **dst = (void **)to;
    for (unsigned i = 0; i < RT_HITER_WORDS; i++) {
        void *w = ((void *const *)it)[i];
        if (RT_HITER_PTRBITS >> i & 1) rt_writeptr(gp, &dst[i], w);
        else memcpy(&dst[i], &w, sizeof w);
    }
}

/* ---- invariants ---- */

static bool listed(goslice *s, bmap *b)
{
    if (s)
        for (int64_t i = 0; i < s->len; i++)
            if (((bmap **)s->p)[i] == b) return true;
    return false;
}

static bool checkarray(g *gp, const rtype *t, hmap *h, bmap *array, uint64_t n, bool old, int64_t *live, const char **why)
{
    uintptr_t lo = (uintptr_t)array;
    mspan *s = mheap_spanof(gp->vm->heap, lo);
    uintptr_t hi = s == NULL ? lo : span_object(s, span_index(s, lo)) + span_elemsize(s);
    for (uint64_t i = 0; i < n; i++) {
        bmap *head = b_at(t, array, i);
        bool gone = old && evacuated(head), rest = false;
        if (old && i < h->nevacuate && b_tops(head) == 0 && *b_ovf(t, head) == NULL) continue;     /* given back */
        if (old && i < h->nevacuate && !gone) return *why = "M2: bucket below nevacuate is not evacuated", false;
        for (bmap *b = head; b; b = *b_ovf(t, b)) {
            if (b != head && ptrfree(t) && ((uintptr_t)b < lo || (uintptr_t)b >= hi)) {
                mapextra *x = h->extra;
                if (x == NULL || !listed(old ? x->oldoverflow : x->overflow, b)) return *why = "M7: overflow bucket not listed", false;
            }
            if (gone && (h->flags & MF_OLDITERATOR) == 0 && !ptrfree(t) && b != head) return *why = "evacuated chain not cut", false;
            for (unsigned c = 0; c < BUCKETCNT; c++) {
                uint8_t top = b->tophash[c];
                if (top == EMPTYREST) rest = true;
                else if (rest) return *why = "M5: cell after emptyRest", false;
                if (gone ? top >= MINTOPHASH || isempty(top) : top >= EVACUATEDX && top < MINTOPHASH) return *why = "tophash state does not fit its bucket", false;
                if (top < MINTOPHASH) continue;
                ++*live;
                if (!(t->mapflags & RM_REFLEXIVEKEY)) continue;
                char *k = b_key(t, b, c);
                uint64_t hash = map_hash(gp, t, t->mapflags & RM_INDIRECTKEY ? *(void **)k : k, h->hash0);
                if (top != tophash(hash)) return *why = "M4: tophash", false;
                if ((hash & (n - 1)) != i) return *why = "M4: bucket", false;
            }
        }
    }
    return true;
}

bool rt_mapcheck(g *gp, const rtype *t, hmap *h, const char **why)
{
    *why = "";
    if (h == NULL) return true;
    if (t->bucket->size != bucketsize(t)) return *why = "bucket type's size", false;
    if (h->buckets == NULL) return *why = "entries without buckets", h->count == 0;
    int64_t live = 0;
    if (!checkarray(gp, t, h, h->buckets, 1ull << h->B, false, &live, why)) return false;
    if (growing(h)) {
        if (h->nevacuate >= noldbuckets(h)) return *why = "M1: grow is over but oldbuckets are there", false;
        if (!checkarray(gp, t, h, h->oldbuckets, noldbuckets(h), true, &live, why)) return false;
    } else if (samesize(h)) {
        return *why = "sameSizeGrow without a grow", false;
    }
    if (live != h->count) return *why = "M6: count", false;
    return true;
}
