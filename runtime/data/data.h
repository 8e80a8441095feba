/* data.h - Go's built-in data: maps, slices, strings, interfaces, equality and hashing.
 *
 * Every function takes plain C arguments, never frame slots. None of them is a safepoint: nothing
 * is collected while one runs, so arguments and results may be raw Go pointers. "Allocates" means: may set
 * POLL_GC on gp, and may end the program with Go's out-of-memory text. "Panics" means: leaves through
 * rt_panic* with Go's text, having left all structures consistent.
 */
#ifndef GOL_RUNTIME_DATA_H
#define GOL_RUNTIME_DATA_H
#include "runtime/abi/room.h"
#include "runtime/rt.h"

/* ---- maps (map.c, map_fast.c) ------------------------------------------------------------------------------ */

typedef struct mapextra mapextra;
typedef struct bmap { uint8_t tophash[8]; } bmap;   /* then 8 keys, 8 elems, overflow pointer: see map.c */

struct hmap {                 /* 48 bytes, as Go 1.19's */
    int64_t  count;           /* live cells: len(m) */
    uint8_t  flags;           /* MF_* */
    uint8_t  B;               /* log2 of the number of buckets */
    uint16_t noverflow;       /* overflow buckets, approximate from B = 16 on */
    uint32_t hash0;           /* seed */
    bmap    *buckets;
    bmap    *oldbuckets;      /* non-NULL exactly while growing */
    uint64_t nevacuate;       /* old buckets below it are evacuated */
    mapextra *extra;
};

struct hiter {                /* 96 bytes, 12 words, as Go 1.19's; pointer words: RT_HITER_PTRBITS */
    void *key;                /* NULL: iteration is over */
    void *elem;
    const rtype *t;
    hmap *h;
    bmap *buckets;            /* bucket array when iteration began */
    bmap *bptr;               /* current bucket */
    goslice *overflow;        /* keep overflow buckets of pointer-free maps alive */
    goslice *oldoverflow;
    uint64_t startbucket;
    uint8_t offset;           /* where in a bucket iteration begins */
    bool    wrapped;
    uint8_t B;
    uint8_t i;
    uint32_t hash0;           /* h's seed when iteration began (Go has padding here): another one says that the map was emptied since */
    uint64_t bucket;
    uint64_t checkbucket;
};
enum { RT_HITER_PTRBITS = 0xFB, RT_HITER_WORDS = 12, RT_HMAP_PTRBITS = HMAP_PTRBITS, RT_HMAP_WORDS = 6 };

enum { MF_ITERATOR = 1, MF_OLDITERATOR = 2, MF_HASHWRITING = 4, MF_SAMESIZEGROW = 8 };

/* Which entry points serve a map type. All variants share one layout and one hash, so generic calls work on every map;
 * FAST64PTR (keys are pointers) is FAST64 whose assign stores the key with the barrier. */
enum rt_mapvariant { MAPV_GENERIC, MAPV_FAST32, MAPV_FAST64, MAPV_FAST64PTR, MAPV_FASTSTR };
enum rt_mapvariant rt_mapvariant(const rtype *t);

/* Element of key, or NULL when it is absent (h may be NULL or empty). The element is valid until the next write to the map.
 * Fatal "concurrent map read and map write"; the generic one panics on unhashable keys. */
void *rt_mapfind(g *gp, const rtype *t, hmap *h, const void *key);
void *rt_mapfind_fast32(g *gp, const rtype *t, hmap *h, uint32_t key);
void *rt_mapfind_fast64(g *gp, const rtype *t, hmap *h, uint64_t key);
void *rt_mapfind_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n);

/* m[key]: the element, or zeroed read-only memory of at least t->elem->size bytes; never NULL. */
void *rt_mapaccess1(g *gp, const rtype *t, hmap *h, const void *key);
void *rt_mapaccess1_fast32(g *gp, const rtype *t, hmap *h, uint32_t key);
void *rt_mapaccess1_fast64(g *gp, const rtype *t, hmap *h, uint64_t key);
void *rt_mapaccess1_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n);
/* v, *ok = m[key]. */
void *rt_mapaccess2(g *gp, const rtype *t, hmap *h, const void *key, bool *ok);
void *rt_mapaccess2_fast32(g *gp, const rtype *t, hmap *h, uint32_t key, bool *ok);
void *rt_mapaccess2_fast64(g *gp, const rtype *t, hmap *h, uint64_t key, bool *ok);
void *rt_mapaccess2_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n, bool *ok);

/* Place of m[key]'s element, the key inserted if absent (then the element is zero). The caller stores the
 * element at once, with the barrier if it holds pointers. Allocates. Panics "assignment to entry in nil map" and on unhashable keys;
 * fatal "concurrent map writes". Generic: rt_mapassign (native.h). */
void *rt_mapassign_fast32(g *gp, const rtype *t, hmap *h, uint32_t key);
void *rt_mapassign_fast64(g *gp, const rtype *t, hmap *h, uint64_t key);
void *rt_mapassign_fast64ptr(g *gp, const rtype *t, hmap *h, void *key);
void *rt_mapassign_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n);

/* delete(m, key); h may be NULL. */
void rt_mapdelete_fast32(g *gp, const rtype *t, hmap *h, uint32_t key);
void rt_mapdelete_fast64(g *gp, const rtype *t, hmap *h, uint64_t key);
void rt_mapdelete_faststr(g *gp, const rtype *t, hmap *h, const char *p, int64_t n);

/* make(map[K]V) without a size hint above 8: buckets come with the first assignment. */
hmap *rt_makemap_small(g *gp, const rtype *t);
hmap *rt_makemap_in(g *gp, const rtype *t, int64_t hint, void *room);          /* as rt_makemap, in a frame; abi/room.h. NULL: in the heap */

/* gp ends, and was descheduled in an assignment to a map: which nobody writes to any more. */
void rt_mapabandon(g *gp);
/* In native.h: rt_makemap rt_mapaccess rt_mapassign rt_mapdelete rt_mapclear rt_maplen rt_mapiterinit rt_mapiternext.
 * Range loops: rt_mapiterinit fills all 96 bytes of *it (in a frame or the heap; its pointer words are roots while the loop runs)
 * and positions it; the loop body runs while it->key != NULL; rt_mapiternext steps. */

/* True if every invariant listed in map.c holds; else false with *why. For tests and GODEBUG=mapcheck=1. */
bool rt_mapcheck(g *gp, const rtype *t, hmap *h, const char **why);

/* ---- slices (slice.c) --------------------------------------------------------------------------------------- */

/* make([]T, len, cap): the array. Panics "makeslice: len out of range" or "... cap out of range". Allocates. */
void *rt_makeslice(g *gp, const rtype *elem, int64_t len, int64_t cap);

/* append's slow path: room for newlen elements (newlen > cap, num of them being appended) in new storage that begins with the
 * newlen-num old elements. Returns {storage, newlen, newcap}. The place of the new elements is zero when elem has pointers and
 * otherwise undefined: the caller fills it. Panics "growslice: len out of range". Allocates. */
goslice rt_growslice(g *gp, const rtype *elem, void *p, int64_t newlen, int64_t cap, int64_t num);

/* append(s, v...) whole: grows if needed, copies n elements from v (which may overlap s). */
goslice rt_appendslice(g *gp, const rtype *elem, goslice s, const void *v, int64_t n);

/* copy(dst, src): returns the number of elements copied. */
int64_t rt_slicecopy(g *gp, const rtype *elem, void *dst, int64_t dstlen, const void *src, int64_t srclen);

/* clear(s). */
void rt_sliceclear(g *gp, const rtype *elem, void *p, int64_t n);

/* Checks of unsafe.Slice and unsafe.String: panic with Go's texts. */
void rt_unsafeslicecheck(g *gp, const rtype *elem, const void *p, int64_t len);
void rt_unsafestringcheck(g *gp, const void *p, int64_t len);

/* ---- strings (string.c) ------------------------------------------------------------------------------------- */

/* a[0] + ... + a[n-1]. Does not copy when all but one are empty. Allocates. */
void rt_concatstrings(g *gp, const gostring *a, int n, void *room, gostring *out);
int  rt_cmpstring(const char *a, int64_t an, const char *b, int64_t bn);       /* -1, 0, 1: bytewise */
static inline bool rt_streq(const char *a, int64_t an, const char *b, int64_t bn)
{
    return an == bn && (a == b || an == 0 || memcmp(a, b, (size_t)an) == 0);
}
/* room: of the caller's frame (abi/room.h), where the result is if it fits; NULL: none. */
gostring rt_slicebytetostring(g *gp, const void *p, int64_t n);                /* string([]byte) */
gostring rt_slicebytetostring_in(g *gp, const void *p, int64_t n, void *room);
goslice  rt_stringtoslicebyte(g *gp, const char *p, int64_t n, void *room);    /* []byte(string) */
gostring rt_slicerunetostring(g *gp, const int32_t *p, int64_t n, void *room); /* string([]rune) */
goslice  rt_stringtoslicerune(g *gp, const char *p, int64_t n, void *room);    /* []rune(string) */
gostring rt_intstring(g *gp, int64_t v, void *room);                           /* string(rune); invalid: U+FFFD */
/* Decodes the rune at s[i] (i < n) for range loops; returns the index after it. */
int64_t  rt_decoderune(const char *p, int64_t n, int64_t i, int32_t *r);
int64_t  rt_countrunes(g *gp, const char *p, int64_t n);                              /* len([]rune(s)) */

/* ---- interfaces (iface.c) ----------------------------------------------------------------------------------- */

/* x.(inter) with a result of interface type; t is x's dynamic type, NULL for nil. The method table for inter, or
 * rt_assertE2I panics (*runtime.TypeAssertionError texts), rt_assertE2I2 returns NULL. For empty inter use t itself. */
const itab *rt_assertE2I(g *gp, const rtype *inter, const rtype *t);
const itab *rt_assertE2I2(g *gp, const rtype *inter, const rtype *t);
/* x.(want) to a concrete type failed: have is the dynamic type or NULL, iface x's static type. */
NORETURN void rt_panicdottype(g *gp, const rtype *have, const rtype *want, const rtype *iface);
/* t->uncommon with its method table filled in (NULL: no methods and no name). */
const runcommon *rt_uncommon(g *gp, const rtype *t);
bool rt_itabsforget(rt_vm *vm);  /* types have got new methods: what did not implement an interface may do so now; false: no memory */
void rt_itabsfree(rt_vm *vm);    /* at the VM's end */
/* Method rt_func of itab slot i. */
static inline const void *rt_itabfun(const itab *tab, int i) { return tab->fun[i]; }

/* Equality of two interface values with equal type words t (NULL: both nil): compares the data words' values.
 * Panics "comparing uncomparable type T". For non-empty interfaces compare tabs first and pass tab->typ. */
bool rt_efaceeq(g *gp, const rtype *t, const void *x, const void *y);
/* Equality of interface value {t, x} with a value of concrete type want at v. */
bool rt_ifaceeqval(g *gp, const rtype *t, void *x, const rtype *want, const void *v);

/* Data word for an interface holding a value. convT copies t->size bytes from v (also right for RT_DIRECT types: returns the pointer
 * itself). Zero values, single bytes and small integers share static read-only storage. Allocates. */
void *rt_convT(g *gp, const rtype *t, const void *v);
void *rt_convT8(uint8_t v);                       /* bool, int8, uint8 */
void *rt_convT16(g *gp, uint16_t v);
void *rt_convT32(g *gp, uint32_t v);
void *rt_convT64(g *gp, uint64_t v);              /* 8-byte scalars */
void *rt_convTstring(g *gp, const char *p, int64_t n);
void *rt_convTslice(g *gp, void *p, int64_t len, int64_t cap);

/* ---- equality, hashing, randomness (alg.c) ------------------------------------------------------------------ */

/* In native.h: rt_equal, rt_hash, rt_ifaceeq. */
uint64_t rt_memhash(const uint64_t hashkey[4], const void *p, uint64_t seed, uint64_t n);
/* The same with the world's key; a host's limit can end a long one. The caller has nothing in hand that a jump would leave broken. */
uint64_t rt_hashlong(g *gp, const void *p, uint64_t seed, uint64_t n);
#define HASHLONG (1 << 20)
#define rt_hashstring(gp, p, seed, n) (likely((n) <= HASHLONG) ? rt_memhash((gp)->vm->hashkey, p, seed, n) : rt_hashlong(gp, p, seed, n))
uint64_t rt_memhash32(const uint64_t hashkey[4], uint32_t v, uint64_t seed);
uint64_t rt_memhash64(const uint64_t hashkey[4], uint64_t v, uint64_t seed);
/* wyrand: the next 32 or 64 bits of a stream. */
uint32_t rt_fastrand(uint64_t *state);
uint64_t rt_fastrand64(uint64_t *state);
static inline uint32_t rt_fastrandn(uint64_t *state, uint32_t n) { return (uint32_t)(((uint64_t)rt_fastrand(state) * n) >> 32); }

/* Zeroed read-only memory of RT_ZEROVAL bytes: missing map elements, boxed zero values. */
enum { RT_ZEROVAL = 1024 };
extern const uint64_t rt_zeroval[RT_ZEROVAL / 8];

/* Panics ("hash of unhashable type: T") if hashing the key at p would; for lookups that need no hash. */
void rt_checkhashable(g *gp, const rtype *t, const void *p);

/* ---- frame slots (slots.c) ------------------------------------------------------------------------------------ */

/* A value of type t from memory at p (NULL: zero) to the slots at s, and back: fromslots finds the bytes in the slots themselves or puts them together in tmp, room for values
 * of up to MAX_LEAVES leaves. */
void rt_toslots(const rtype *t, const void *p, slot *s);
const void *rt_fromslots(const rtype *t, const slot *s, slot tmp[8]);

#endif
