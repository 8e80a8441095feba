/* map.c - Go maps: 8-cell buckets (bmap), grown a bucket at a time.
 *
 * The low B bits of a key's hash pick a bucket; its top byte (tophash) rejects most cells before the key is compared. A full bucket
 * chains overflow buckets. Above 6.5 entries per bucket, or with too many overflow buckets, the table grows: a new array is allocated (double, or of
 * the same size to shed overflow buckets), and every later write moves one or two old buckets over. Reads never move anything.
 *
 * Layout of a bucket (type rtype.bucket of the map's rtype, made by the compiler):
 *   offset 0                  8 tophash bytes
 *   offset 8                  8 keys of keysize bytes
 *   8 + 8*keysize             8 elems of elemsize bytes
 *   8 + 8*(keysize+elemsize)  overflow pointer;   bucket.size = 16 + 8*(keysize+elemsize), never any padding
 *   keysize = key->size, or 8 with RM_INDIRECTKEY when key->size > 128 (the cell then holds a pointer to the key); likewise elemsize, RM_INDIRECTELEM.
 *   bucket.gcbits describe keys and elems; if neither cell type holds pointers bucket.ptrdata = 0 (the overflow word is then no pointer for the
 *   collector), else ptrdata = bucket.size with the last bit (overflow) set.
 *   mapflags: RM_REFLEXIVEKEY = key->flags & RT_REFLEXIVE, RM_NEEDKEYUPDATE = RT_NEEDKEYUPDATE, RM_HASHMIGHTPANIC = RT_HASHPANIC.
 *
 * Invariants (rt_mapcheck tests them; GODEBUG=mapcheck=1 checks cells as iteration meets them):
 *   M1  h->oldbuckets != NULL exactly while a grow is running
 *   M2  old buckets below h->nevacuate hold no live cells, and only iterators that began before the grow look at them: where there was none, their memory goes back to
 *       the system as the grow proceeds, and they read as zeros
 *   M3  a key never moves within its bucket, so iterators see it once
 *   M4  a live cell's tophash and bucket agree with its key's hash (reflexive keys)
 *   M5  nothing live follows an emptyRest cell in a chain
 *   M6  h->count is the number of live cells
 *   M7  pointer-free buckets: every overflow bucket outside the bucket array is listed in extra->overflow or oldoverflow, which keeps it alive
 * Locking: none; a second writer is caught by hashWriting and is fatal. Barriers: every pointer written into buckets, hmap or extra goes through
 * mbarrier.h's doors; plain stores go to pointer-free memory and to memory allocated just before.
 * Safepoints: one, when growth has begun, where the goroutine may be descheduled with hashWriting set, as Go's can be when it has allocated the new buckets. Others
 * find what they find in Go where another thread writes: old buckets, few of them evacuated.
 * Only assignments by the program's own instructions stop there: they are left through the VM's trap and executed again, and the G remembers
 * whose flag it is (g.mapwriting).
 * Design after Go 1.19 runtime/map.go.
 */
#include "base/alloc.h"
#include <stdio.h>
#include "runtime/data/map_int.h"
#include "runtime/heap/malloc.h"
#include "runtime/limit.h"

static const uint8_t hmapbits[1] = { RT_HMAP_PTRBITS }, extrabits[1] = { 7 };
static const rtype hmaptype = { .size = 48, .ptrdata = 48, .align = 8, .kind = K_STRUCT, .gcbits = hmapbits };
static const rtype extratype = { .size = 24, .ptrdata = 24, .align = 8, .kind = K_STRUCT, .gcbits = extrabits };

_Static_assert(sizeof(hmap) == HMAP_SIZE && sizeof(hiter) == 96 && sizeof(mapextra) == 24, "layouts");

void map_dump(g *gp, const hmap *h, const hiter *it)
{
    if (!gp->vm->dbg.crashdump) return;
    char text[600];
    int n = snprintf(text, sizeof text,
                     "crashdump: hmap %p: count=%lld flags=%u B=%u noverflow=%u hash0=0x%x buckets=%p oldbuckets=%p nevacuate=%llu extra=%p\n", (const void *)h,
                     (long long)h->count, (unsigned)h->flags, (unsigned)h->B, (unsigned)h->noverflow, (unsigned)h->hash0, (void *)h->buckets,
                     (void *)h->oldbuckets, (unsigned long long)h->nevacuate, (void *)h->extra);
    if (it)
        n += snprintf(text + n, sizeof text - (size_t)n,
                      "crashdump: hiter: key=%p elem=%p B=%u buckets=%p bptr=%p startBucket=%llu offset=%u wrapped=%d i=%u bucket=%llu checkBucket=%lld\n", it->key,
                      it->elem, (unsigned)it->B, (void *)it->buckets, (void *)it->bptr, (unsigned long long)it->startbucket, (unsigned)it->offset, (int)it->wrapped,
                      (unsigned)it->i, (unsigned long long)it->bucket, (long long)it->checkbucket);
    rt_write(gp, 2, text, n);
}

void map_fatal_rw(g *gp, const hmap *h)
{
    map_dump(gp, h, NULL);
    rt_fatal(gp, "concurrent map read and map write");
}

void map_fatal_ww(g *gp, const hmap *h)
{
    map_dump(gp, h, NULL);
    rt_fatal(gp, "concurrent map writes");
}

/* An assignment finds hashWriting set: by itself, before it was descheduled, or by another. */
void map_assignagain(g *gp, hmap *h)
{
    if (gp->mapwriting != h) map_fatal_ww(gp, h);
    gp->mapwriting = NULL;
    h->flags &= (uint8_t)~MF_HASHWRITING;
}

void rt_mapabandon(g *gp)
{
    hmap *h = (hmap *)gp->mapwriting;
    if (h) h->flags &= (uint8_t)~MF_HASHWRITING;
    gp->mapwriting = NULL;
}

/* The table has grown, and the assignment that made it begins again: perhaps after others have run. */
static void growth_safepoint(g *gp, hmap *h)
{
    if (!vm_maydeschedule(gp)) return;
    gp->mapwriting = h;
    vm_deschedule(gp);
}
void map_panic_nil(g *gp) { rt_panicerror(gp, "assignment to entry in nil map"); }

enum rt_mapvariant rt_mapvariant(const rtype *t)
{
    const rtype *k = t->key;
    if (t->elem->size > 128) return MAPV_GENERIC;
    if (k->kind == K_STRING) return MAPV_FASTSTR;
    if (!(k->flags & RT_MEMEQ)) return MAPV_GENERIC;
    if (k->size == 4) return MAPV_FAST32;
    if (k->size == 8) return k->ptrdata ? MAPV_FAST64PTR : MAPV_FAST64;
    return MAPV_GENERIC;
}

uint64_t map_hash(g *gp, const rtype *t, const void *key, uint64_t seed)
{
    const rtype *k = t->key;
    if (k->kind == K_STRING) {
        const gostring *s = key;
        return rt_hashstring(gp, s->p, seed, (uint64_t)s->n);
    }
    return rt_hash(gp, k, key, seed);
}

static inline uint32_t maprand(g *gp) { return rt_fastrand(&gp->pp->rnd.map); }

/* Memory for a map that is being written to. A host's limit may end the program here, and the world goes on: so nothing is being written meanwhile. */
static void *alloc_in(g *gp, hmap *h, uint64_t size, const rtype *t)
{
    uint8_t writing = h->flags & MF_HASHWRITING;
    h->flags &= (uint8_t)~MF_HASHWRITING;
    void *p = rt_mallocgc(gp, size, t, true);
    h->flags |= writing;
    return p;
}

/* Whether two keys are equal, in a map that is being written to: the same holds of comparing what is long or deep. */
bool map_sameslow(g *gp, const rtype *k, hmap *h, const void *a, const void *b)
{
    uint8_t writing = h->flags & MF_HASHWRITING;
    h->flags &= (uint8_t)~MF_HASHWRITING;
    bool same = rt_equal(gp, k, a, b);
    h->flags |= writing;
    return same;
}

static inline bool same_in(g *gp, const rtype *k, hmap *h, const void *a, const void *b)
{
    return k->flags & RT_MEMEQ ? rt_equal(gp, k, a, b) : map_sameslow(gp, k, h, a, b);
}

/* ---- making ---- */

/* An array of at least 1 << B buckets, from B = 4 on with spare overflow buckets behind, *spare the first (NULL: none). reuse: an array made before for
 * the same t and B, to be cleared and used again; then NULL when the program must stop, with it half cleared. */
enum { MANYBUCKETS = 4096 };
static bmap *makebuckets(g *gp, const rtype *t, unsigned B, bmap *reuse, bmap **spare)
{
    uint64_t base = 1ull << B, n = base, bsize = bucketsize(t);
    if (B >= 4) {
        n += 1ull << (B - 4);
        uint64_t size = n * bsize, up = rt_roundupsize(size);
        if (up != size) n = up / bsize;
    }
    bmap *b;
    if (reuse) {
        b = reuse;
        for (uint64_t i = 0; i < n; i += MANYBUCKETS) {
            if (i && rt_muststop(gp)) return NULL;
            rt_typedmemclr_n(gp, t->bucket, b_at(t, b, i), (int64_t)(n - i < MANYBUCKETS ? n - i : MANYBUCKETS));
        }
    } else {
        b = rt_mallocgc(gp, n * bsize, t->bucket, true);
    }
    *spare = NULL;
    if (n != base) {                                  /* the last spare one is told by its non-NULL overflow pointer */
        *spare = b_at(t, b, base);
        rt_wb(gp, (void **)b_ovf(t, b_at(t, b, n - 1)), b);
    }
    return b;
}

NOINLINE static void fault_remember(rt_vm *vm, hmap *h)
{
    if (vm->nfaultmaps == vm->capfaultmaps) {
        uint64_t cap = vm->capfaultmaps ? 2 * vm->capfaultmaps : 256;
        void **at = base_realloc(vm->faultmaps, cap * sizeof *at);
        if (!at) return;
        vm->faultmaps = at;
        vm->capfaultmaps = cap;
    }
    vm->faultmaps[vm->nfaultmaps++] = h;
}

void rt_faultseeds(rt_vm *vm, unsigned phase)
{
    if (vm->dbg.faults.hash0 != phase) return;
    if (vm->nfaultmaps > 0) vm->dbg.faults.did |= RT_DID_HASH0;
    for (uint64_t i = 0; i < vm->nfaultmaps; i++) ((hmap *)vm->faultmaps[i])->hash0 = 0;
}

hmap *rt_makemap_small(g *gp, const rtype *t)
{
    (void)t;
    hmap *h = rt_malloc_fast(gp, 5 * 2, &hmaptype);   /* class 5: 48 bytes */
    h->hash0 = maprand(gp);
    if (unlikely(gp->vm->dbg.faults.hash0)) fault_remember(gp->vm, h);
    return h;
}

/* Gives h the buckets that hint entries want; none for the few of one bucket. */
static void sizemap(g *gp, const rtype *t, hmap *h, int64_t hint)
{
    uint64_t mem;
    if (hint < 0 || __builtin_mul_overflow((uint64_t)hint, bucketsize(t), &mem) || mem > RT_MAXALLOC) hint = 0;
    unsigned B = 0;
    while (overload(hint, B)) B++;
    h->B = (uint8_t)B;
    if (B > 0) {
        bmap *spare;
        h->buckets = makebuckets(gp, t, B, NULL, &spare);
        if (spare) {
            h->extra = rt_mallocgc(gp, sizeof *h->extra, &extratype, true);
            h->extra->nextoverflow = spare;
        }
    }
}

hmap *rt_makemap(g *gp, const rtype *t, int64_t hint)
{
    hmap *h = rt_makemap_small(gp, t);
    sizemap(gp, t, h, hint);
    return h;
}

/* Faults that remember maps or free old buckets find all of them in the heap. */
hmap *rt_makemap_in(g *gp, const rtype *t, int64_t hint, void *room)
{
    if (!room || unlikely(gp->vm->dbg.faults.hash0 || gp->vm->dbg.faults.staleiter)) return rt_makemap(gp, t, hint);
    hmap *h = room;
    h->hash0 = maprand(gp);
    if (hint <= ROOM_ENTRIES) h->buckets = (bmap *)(h + 1);
    else sizemap(gp, t, h, hint);
    return h;
}

void map_firstbucket(g *gp, const rtype *t, hmap *h)
{
    rt_wb(gp, (void **)&h->buckets, alloc_in(gp, h, bucketsize(t), t->bucket));
}

int64_t rt_maplen(hmap *h) { return h ? h->count : 0; }

/* ---- overflow buckets ---- */

static mapextra *needextra(g *gp, hmap *h)
{
    if (h->extra == NULL) rt_wb(gp, (void **)&h->extra, rt_mallocgc(gp, sizeof *h->extra, &extratype, true));
    return h->extra;
}

void map_createoverflow(g *gp, hmap *h)
{
    mapextra *x = needextra(gp, h);
    if (x->overflow == NULL) rt_wb(gp, (void **)&x->overflow, rt_mallocgc(gp, sizeof(goslice), &rt_gct_slice, true));
}

/* Moving a bucket's cells cannot be left halfway: what that needs is granted beyond the host's limit, which the next allocation meets again. */
static bmap *newoverflow(g *gp, const rtype *t, hmap *h, bmap *b)
{
    bmap *ovf;
    mapextra *x = h->extra;
    if (x && x->nextoverflow) {
        ovf = x->nextoverflow;
        if (*b_ovf(t, ovf) == NULL) {
            rt_wb(gp, (void **)&x->nextoverflow, b_at(t, ovf, 1));
        } else {                                      /* the last one */
            rt_wb(gp, (void **)b_ovf(t, ovf), NULL);
            rt_wb(gp, (void **)&x->nextoverflow, NULL);
        }
    } else {
        ovf = rt_mallocgc(gp, bucketsize(t), t->bucket, true);
    }
    if (h->B < 16) h->noverflow++;
    else if ((maprand(gp) & ((1u << (h->B - 15)) - 1)) == 0) h->noverflow++;
    if (ptrfree(t)) {
        map_createoverflow(gp, h);
        goslice *s = h->extra->overflow;
        if (s->len == s->cap) {
            goslice n = rt_growslice(gp, &rt_gct_ptr, s->p, s->len + 1, s->cap, 1);
            rt_wb(gp, &s->p, n.p);
            s->cap = n.cap;
        }
        rt_wb(gp, &((void **)s->p)[s->len], ovf);
        s->len++;
    }
    rt_wb(gp, (void **)b_ovf(t, b), ovf);
    return ovf;
}

bmap *map_newoverflow(g *gp, const rtype *t, hmap *h, bmap *b)
{
    if (likely(!gp->vm->maxbytes)) return newoverflow(gp, t, h, b);
    uint64_t limit = rt_heaplimit(gp->vm, 0);
    b = newoverflow(gp, t, h, b);
    rt_heaplimit(gp->vm, limit);
    return b;
}

/* ---- growing ---- */

void map_hashgrow(g *gp, const rtype *t, hmap *h)
{
    unsigned bigger = 1;
    if (!overload(h->count + 1, h->B)) {
        bigger = 0;
        h->flags |= MF_SAMESIZEGROW;
    }
    uint8_t writing = h->flags & MF_HASHWRITING;
    h->flags &= (uint8_t)~MF_HASHWRITING;               /* as alloc_in */
    bmap *spare, *old = h->buckets, *b = makebuckets(gp, t, h->B + bigger, NULL, &spare);
    if (spare) needextra(gp, h);
    h->flags |= writing;
    uint8_t flags = h->flags & (uint8_t)~(MF_ITERATOR | MF_OLDITERATOR);
    if (h->flags & MF_ITERATOR) flags |= MF_OLDITERATOR;
    h->B += (uint8_t)bigger;
    h->flags = flags;
    rt_wb(gp, (void **)&h->oldbuckets, old);
    rt_wb(gp, (void **)&h->buckets, b);
    h->nevacuate = 0;
    h->noverflow = 0;
    if (h->extra && h->extra->overflow) {
        rt_wb(gp, (void **)&h->extra->oldoverflow, h->extra->overflow);
        rt_wb(gp, (void **)&h->extra->overflow, NULL);
    }
    if (spare) rt_wb(gp, (void **)&needextra(gp, h)->nextoverflow, spare);
    growth_safepoint(gp, h);
}

typedef struct evacdst { bmap *b; unsigned i; char *k, *e; } evacdst;

static inline void dst_init(const rtype *t, evacdst *d, bmap *b)
{
    d->b = b;
    d->i = 0;
    d->k = b_key(t, b, 0);
    d->e = b_elem(t, b, 0);
}

static inline void copycell(g *gp, const rtype *ct, bool indirect, unsigned size, char *dst, const char *src)
{
    if (unlikely(gp->vm->wbenabled)) {
        if (indirect) rt_writeptr(gp, (void **)dst, *(void *const *)src);
        else rt_typedmemmove(gp, ct, dst, src);
    } else if (size == 8) {
        memcpy(dst, src, 8);
    } else if (size == 16) {
        memcpy(dst, src, 16);
    } else {
        memcpy(dst, src, size);
    }
}

static void advancemark(g *gp, const rtype *t, hmap *h, uint64_t newbit)
{
    uint64_t from = h->nevacuate++, bsize = bucketsize(t);
    uint64_t stop = h->nevacuate + 1024;              /* keeps a write O(1) */
    if (stop > newbit) stop = newbit;
    while (h->nevacuate != stop && evacuated(b_at(t, h->oldbuckets, h->nevacuate))) h->nevacuate++;
    if (h->nevacuate == newbit) {                     /* done: nobody but iterators looks there again */
        bmap *old = h->oldbuckets;
        rt_wb(gp, (void **)&h->oldbuckets, NULL);
        if (!(h->flags & MF_OLDITERATOR)) rt_freelarge(gp, old);
        if (h->extra) rt_wb(gp, (void **)&h->extra->oldoverflow, NULL);
        h->flags &= (uint8_t)~MF_SAMESIZEGROW;
    } else if (!(h->flags & MF_OLDITERATOR)) {
        rt_freepart(gp, h->oldbuckets, from * bsize, h->nevacuate * bsize);
    }
}

/* What a bucket's tophashes say when its cells have gone: which way. */
static inline void note_evacuated(bmap *b, uint8_t ways)
{
    for (unsigned i = 0; i < BUCKETCNT; i++)
        b->tophash[i] = isempty(b->tophash[i]) ? EVACUATEDEMPTY : (uint8_t)(EVACUATEDX + (ways >> i & 1));
}

/* A new bucket that nothing was moved to, whatever an evacuation that was cut short had put there. It is written to before it is looked at, so that memory nobody has
 * touched yet costs one page fault, not one for the page of zeros that is read and another for a page of its own. */
static void dst_begin(const rtype *t, evacdst *d, bmap *b)
{
    b->tophash[BUCKETCNT - 1] = EMPTYREST;
    __asm__ volatile("" ::: "memory");
    if (unlikely(b->tophash[0] != EMPTYREST)) {
        memset(b->tophash, EMPTYREST, BUCKETCNT);
        *b_ovf(t, b) = NULL;
    }
    dst_init(t, d, b);
}

enum { CHAIN = 64 };           /* buckets of a chain whose cells' ways are kept in mind */

/* Moves old bucket number old and its chain to the new table: to the same index (X) or, by one more hash bit, to the upper half (Y).
 *
 * Hashing a key that is long or deep may end the program at a host's limit. So the old chain tells nothing of what has been moved, and is the one that is read, until all is; who
 * comes next begins again. Ways beyond CHAIN are written down at once, as tombstones and NaN keys alone make such chains and they hash at once. */
static void evacuate(g *gp, const rtype *t, hmap *h, uint64_t old)
{
    bmap *b = b_at(t, h->oldbuckets, old), *first = b;
    uint64_t newbit = noldbuckets(h);
    if (old < h->nevacuate) return;
    if (!evacuated(b)) {
        evacdst xy[2] = { 0 };
        uint8_t ways[CHAIN], writing = h->flags & MF_HASHWRITING;     /* a bit a cell: to Y */
        dst_begin(t, &xy[0], b_at(t, h->buckets, old));
        if (!samesize(h)) dst_begin(t, &xy[1], b_at(t, h->buckets, old + newbit));
        bool mem64 = (t->key->flags & RT_MEMEQ) && t->key->size == 8, indk = t->mapflags & RM_INDIRECTKEY;
        const uint64_t *hk = gp->vm->hashkey;
        h->flags &= (uint8_t)~MF_HASHWRITING;
        for (unsigned n = 0; b; b = *b_ovf(t, b), n++) {
            char *k = b_key(t, b, 0), *e = b_elem(t, b, 0);
            uint8_t way = 0;
            for (unsigned i = 0; i < BUCKETCNT; i++, k += t->keysize, e += t->elemsize) {
                uint8_t top = b->tophash[i];
                if (isempty(top)) continue;
                if (unlikely(top < MINTOPHASH)) rt_throw(gp, "bad map state");
                unsigned y = 0;
                if (!samesize(h)) {
                    const void *key = indk ? *(void **)k : k;
                    uint64_t hash;
                    if (mem64) {
                        uint64_t v;
                        memcpy(&v, key, 8);
                        hash = rt_memhash64(hk, v, h->hash0);
                    } else {
                        hash = map_hash(gp, t, key, h->hash0);
                    }
                    if (unlikely((h->flags & MF_ITERATOR) && !(t->mapflags & RM_REFLEXIVEKEY)) && !rt_equal(gp, t->key, key, key)) {
                        /* NaN: the hash is new each time. Iterators must agree where it went: the old tophash decides. */
                        y = top & 1;
                        top = tophash(hash);
                    } else {
                        y = (hash & newbit) != 0;
                    }
                }
                way |= (uint8_t)(y << i);
                evacdst *d = &xy[y];
                if (d->i == BUCKETCNT) dst_init(t, d, map_newoverflow(gp, t, h, d->b));
                d->b->tophash[d->i] = top;
                copycell(gp, t->key, indk, t->keysize, d->k, k);
                copycell(gp, t->elem, t->mapflags & RM_INDIRECTELEM, t->elemsize, d->e, e);
                d->i++;
                d->k += t->keysize;
                d->e += t->elemsize;
            }
            if (n < CHAIN) ways[n] = way;
            else note_evacuated(b, way);
        }
        b = first;
        for (unsigned n = 0; b && n < CHAIN; b = *b_ovf(t, b), n++) note_evacuated(b, ways[n]);
        h->flags |= writing;
        /* Help the collector: drop the old cells' pointers and the chain, unless an iterator walks them. The tophashes stay: they say where all went. */
        if (!(h->flags & MF_OLDITERATOR) && !ptrfree(t)) {
            uint64_t tops = b_tops(first);
            rt_typedmemclr(gp, t->bucket, first);
            memcpy(first->tophash, &tops, sizeof tops);
        }
    }
    if (old == h->nevacuate) advancemark(gp, t, h, newbit);
}

void map_growwork(g *gp, const rtype *t, hmap *h, uint64_t bucket)
{
    evacuate(gp, t, h, bucket & (noldbuckets(h) - 1));
    if (growing(h)) evacuate(gp, t, h, h->nevacuate);
}

/* ---- lookup ---- */

static inline void *cellptr(bool indirect, char *p) { return indirect ? *(void **)p : p; }

static bool findcell(g *gp, const rtype *t, bmap *b, uint8_t top, const void *key, char **kcell, char **ecell)
{
    bool indk = t->mapflags & RM_INDIRECTKEY;
    do {
        uint64_t tops = b_tops(b);
        for (uint64_t m = b_match(tops, top); m; m &= m - 1) {
            unsigned i = cellof(m);
            if (b->tophash[i] != top) continue;
            char *k = b_key(t, b, i);
            if (rt_equal(gp, t->key, key, cellptr(indk, k))) {
                *kcell = k;
                *ecell = b_elem(t, b, i);
                return true;
            }
        }
        if (b_ends(tops)) return false;
        b = *b_ovf(t, b);
    } while (b);
    return false;
}

bool map_findke(g *gp, const rtype *t, hmap *h, const void *key, void **k, void **e)
{
    if (h == NULL || h->count == 0) return false;
    uint64_t hash = map_hash(gp, t, key, h->hash0);
    char *kc, *ec;
    if (!findcell(gp, t, readbucket(t, h, hash), tophash(hash), key, &kc, &ec)) return false;
    *k = cellptr(t->mapflags & RM_INDIRECTKEY, kc);
    *e = cellptr(t->mapflags & RM_INDIRECTELEM, ec);
    return true;
}

void *rt_mapfind(g *gp, const rtype *t, hmap *h, const void *key)
{
    if (h == NULL || h->count == 0) {
        if (t->mapflags & RM_HASHMIGHTPANIC) rt_checkhashable(gp, t->key, key);
        return NULL;
    }
    if (unlikely(h->flags & MF_HASHWRITING)) map_fatal_rw(gp, h);
    void *k, *e;
    return map_findke(gp, t, h, key, &k, &e) ? e : NULL;
}

static void *zeroelem(g *gp, const rtype *t)
{
    if (t->elem->size <= RT_ZEROVAL) return (void *)rt_zeroval;
    return rt_mallocgc(gp, t->elem->size, NULL, true);
}

void *rt_mapaccess1(g *gp, const rtype *t, hmap *h, const void *key)
{
    void *e = rt_mapfind(gp, t, h, key);
    return e ? e : zeroelem(gp, t);
}

void *rt_mapaccess2(g *gp, const rtype *t, hmap *h, const void *key, bool *ok)
{
    void *e = rt_mapfind(gp, t, h, key);
    *ok = e != NULL;
    return e ? e : zeroelem(gp, t);
}

void *rt_mapaccess(g *gp, const rtype *t, hmap *h, const void *key, bool *ok) { return rt_mapaccess2(gp, t, h, key, ok); }

/* ---- assignment and deletion ---- */

void *rt_mapassign(g *gp, const rtype *t, hmap *h, const void *key)
{
    if (unlikely(h == NULL)) map_panic_nil(gp);
    if (unlikely(h->flags & MF_HASHWRITING)) map_assignagain(gp, h);
    uint64_t hash = map_hash(gp, t, key, h->hash0);   /* may panic: before hashWriting is set */
    h->flags ^= MF_HASHWRITING;
    if (h->buckets == NULL) map_firstbucket(gp, t, h);
    bool indk = t->mapflags & RM_INDIRECTKEY, inde = t->mapflags & RM_INDIRECTELEM;
    uint8_t top = tophash(hash);
    char *k, *e;
    for (;;) {
        uint64_t bucket = hash & bucketmask(h->B);
        if (growing(h)) map_growwork(gp, t, h, bucket);
        bmap *b = b_at(t, h->buckets, bucket), *ib = NULL;
        unsigned ii = 0;
        for (;;) {
            uint64_t tops = b_tops(b);
            for (uint64_t m = b_match(tops, top); m; m &= m - 1) {
                unsigned i = cellof(m);
                if (b->tophash[i] != top) continue;
                k = b_key(t, b, i);
                void *kp = cellptr(indk, k);
                if (!same_in(gp, t->key, h, key, kp)) continue;
                if (t->mapflags & RM_NEEDKEYUPDATE) rt_typedmemmove(gp, t->key, kp, key);
                e = b_elem(t, b, i);
                endwrite(gp, h);
                return cellptr(inde, e);
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
        if (needgrow(h)) {
            map_hashgrow(gp, t, h);
            continue;
        }
        if (ib == NULL) {
            ib = map_newoverflow(gp, t, h, b);
            ii = 0;
        }
        k = b_key(t, ib, ii);
        e = b_elem(t, ib, ii);
        if (indk) {
            void *nk = alloc_in(gp, h, t->key->size, t->key);
            rt_wb(gp, (void **)k, nk);
            rt_typedmemmove(gp, t->key, nk, key);
        } else {
            rt_typedmemmove(gp, t->key, k, key);
        }
        if (inde) rt_wb(gp, (void **)e, alloc_in(gp, h, t->elem->size, t->elem));
        ib->tophash[ii] = top;
        h->count++;
        endwrite(gp, h);
        return cellptr(inde, e);
    }
}

/* Empties cell i of b, in the chain that begins at head: clears key and elem, and turns trailing emptyOne cells into emptyRest. */
void map_clearcell(g *gp, const rtype *t, hmap *h, bmap *head, bmap *b, unsigned i)
{
    char *k = b_key(t, b, i), *e = b_elem(t, b, i);
    if (t->mapflags & RM_INDIRECTKEY) rt_wb(gp, (void **)k, NULL);
    else if (t->key->ptrdata) rt_typedmemclr(gp, t->key, k);
    if (t->mapflags & RM_INDIRECTELEM) rt_wb(gp, (void **)e, NULL);
    else if (t->elemsize == 8 && !t->elem->ptrdata) memset(e, 0, 8);
    else rt_typedmemclr(gp, t->elem, e);
    b->tophash[i] = EMPTYONE;
    bool last;
    if (i == BUCKETCNT - 1) {
        bmap *o = *b_ovf(t, b);
        last = o == NULL || o->tophash[0] == EMPTYREST;
    } else {
        last = b->tophash[i + 1] == EMPTYREST;
    }
    while (last) {
        b->tophash[i] = EMPTYREST;
        if (i == 0) {
            if (b == head) break;
            bmap *c = b;                              /* the bucket before b in the chain */
            for (b = head; *b_ovf(t, b) != c;) b = *b_ovf(t, b);
            i = BUCKETCNT - 1;
        } else {
            i--;
        }
        last = b->tophash[i] == EMPTYONE;
    }
    h->count--;
    if (h->count == 0) h->hash0 = maprand(gp);        /* a new seed when nothing depends on the old one */
}

void rt_mapdelete(g *gp, const rtype *t, hmap *h, const void *key)
{
    if (h == NULL || h->count == 0) {
        if (t->mapflags & RM_HASHMIGHTPANIC) rt_checkhashable(gp, t->key, key);
        return;
    }
    if (unlikely(h->flags & MF_HASHWRITING)) map_fatal_ww(gp, h);
    uint64_t hash = map_hash(gp, t, key, h->hash0);
    h->flags ^= MF_HASHWRITING;
    uint64_t bucket = hash & bucketmask(h->B);
    if (growing(h)) map_growwork(gp, t, h, bucket);
    bmap *head = b_at(t, h->buckets, bucket);
    uint8_t top = tophash(hash);
    for (bmap *b = head; b; b = *b_ovf(t, b)) {
        uint64_t tops = b_tops(b);
        for (uint64_t m = b_match(tops, top); m; m &= m - 1) {
            unsigned i = cellof(m);
            if (b->tophash[i] != top || !same_in(gp, t->key, h, key, cellptr(t->mapflags & RM_INDIRECTKEY, b_key(t, b, i)))) continue;
            map_clearcell(gp, t, h, head, b, i);
            goto done;
        }
        if (b_ends(tops)) break;
    }
done:
    endwrite(gp, h);
}

/* Marks every cell of an array and its chains emptyRest, so that iterators that still walk them find nothing. false: the program must stop, and there are more. */
static bool markempty(g *gp, const rtype *t, bmap *array, uint64_t n)
{
    for (uint64_t i = 0; i < n; i++) {
        if (i % MANYBUCKETS == MANYBUCKETS - 1 && rt_muststop(gp)) return false;
        for (bmap *b = b_at(t, array, i); b; b = *b_ovf(t, b))
            if (b_tops(b) != 0) memset(b->tophash, EMPTYREST, BUCKETCNT);     /* memory that was given back stays so */
    }
    return true;
}

/* The end of a clear that a host's limit cuts short, and with it all who iterate: the array is left to the collector. */
static void drop(g *gp, hmap *h)
{
    rt_wb(gp, (void **)&h->buckets, NULL);
    h->B = 0;
}

void rt_mapclear(g *gp, const rtype *t, hmap *h)
{
    if (h == NULL || h->count == 0) return;
    if (unlikely(h->flags & MF_HASHWRITING)) map_fatal_ww(gp, h);
    rt_charge(gp, (int64_t)((1ull << h->B) * bucketsize(t)));
    h->flags ^= MF_HASHWRITING;
    bool whole = markempty(gp, t, h->buckets, 1ull << h->B);
    if (h->oldbuckets) {
        if (unlikely(gp->vm->dbg.faults.mapclear119)) gp->vm->dbg.faults.did |= RT_DID_MAPCLEAR119;
        else whole = whole && markempty(gp, t, h->oldbuckets, noldbuckets(h));
    }
    h->flags &= (uint8_t)~MF_SAMESIZEGROW;
    rt_wb(gp, (void **)&h->oldbuckets, NULL);
    h->nevacuate = 0;
    h->noverflow = 0;
    h->count = 0;
    h->hash0 = maprand(gp);
    if (h->extra) rt_typedmemclr(gp, &extratype, h->extra);
    bmap *spare = NULL;
    if (!whole || !makebuckets(gp, t, h->B, h->buckets, &spare)) drop(gp, h);
    if (spare) rt_wb(gp, (void **)&needextra(gp, h)->nextoverflow, spare);
    endwrite(gp, h);
}
