/* alg.c - hashing, equality and randomness of Go values.
 *
 * memhash is Go's portable hash (of the wyhash family: folded 64x64-bit multiplications), bit for bit (tests/golden/hash_vectors.csv). Floats hash so that
 * +0 and -0 agree and every NaN is different each time. An interface hashes and compares by its dynamic type, which may not be comparable:
 * that panics with Go's text, naming the innermost type.
 *
 * Recursion: types nest finitely, but interfaces in structs in interfaces nest as deep as data does. The last field is handled by a loop, the rest is
 * limited to MAXDEPTH, beyond which the program ends as on a stack overflow. What shares parts may take exponential time: every interface is a look at the limits.
 */
#include "runtime/data/data_int.h"
#include "runtime/limit.h"

enum { MAXDEPTH = 20000 };

const uint64_t rt_zeroval[RT_ZEROVAL / 8];

#define K1 0xa0761d6478bd642full
#define K2 0xe7037ed1a0b428dbull
#define K3 0x8ebc6af09c88c6e3ull
#define K4 0x589965cc75374cc3ull
#define K5 0x1d8e4e27c47d124full
#define C0 33054211828000289ull
#define C1 23344194077549503ull

static inline uint64_t mix(uint64_t a, uint64_t b)
{
    unsigned __int128 p = (unsigned __int128)a * b;
    return (uint64_t)(p >> 64) ^ (uint64_t)p;
}
static inline uint64_t r8(const unsigned char *p) { uint64_t v; memcpy(&v, p, 8); return v; }
static inline uint64_t r4(const unsigned char *p) { uint32_t v; memcpy(&v, p, 4); return v; }

/* gp: looks now and then whether it must stop; NULL: does not. */
ALWAYS_INLINE uint64_t memhash(g *gp, const uint64_t hashkey[4], const void *ptr, uint64_t seed, uint64_t n)
{
    const unsigned char *p = ptr;
    uint64_t a, b = 0;
    seed ^= hashkey[0] ^ K1;
    if (n <= 16) {
        if (n > 8) {
            a = r8(p);
            b = r8(p + n - 8);
        } else if (n == 8) {
            a = b = r8(p);
        } else if (n >= 4) {
            a = r4(p);
            b = n == 4 ? a : r4(p + n - 4);
        } else if (n > 0) {
            a = p[0] | (uint64_t)p[n >> 1] << 8 | (uint64_t)p[n - 1] << 16;
        } else {
            return seed;
        }
    } else {
        uint64_t left = n;
        if (left > 48) {
            uint64_t s1 = seed, s2 = seed;
            for (uint64_t k = 0; left > 48; left -= 48, p += 48, k++) {
                if (gp) rt_look(gp, (int64_t)k);
                seed = mix(r8(p) ^ K2, r8(p + 8) ^ seed);
                s1 = mix(r8(p + 16) ^ K3, r8(p + 24) ^ s1);
                s2 = mix(r8(p + 32) ^ K4, r8(p + 40) ^ s2);
            }
            seed ^= s1 ^ s2;
        }
        for (; left > 16; left -= 16, p += 16) seed = mix(r8(p) ^ K2, r8(p + 8) ^ seed);
        a = r8(p + left - 16);
        b = r8(p + left - 8);
    }
    return mix(K5 ^ n, mix(a ^ K2, b ^ seed));
}

uint64_t rt_memhash(const uint64_t hashkey[4], const void *p, uint64_t seed, uint64_t n) { return memhash(NULL, hashkey, p, seed, n); }

NOINLINE uint64_t rt_hashlong(g *gp, const void *p, uint64_t seed, uint64_t n)
{
    rt_charge(gp, (int64_t)n);
    return memhash(gp, gp->vm->hashkey, p, seed, n);
}

uint64_t rt_memhash32(const uint64_t hashkey[4], uint32_t v, uint64_t seed)
{
    return mix(K5 ^ 4, mix(v ^ K2, v ^ seed ^ hashkey[0] ^ K1));
}

uint64_t rt_memhash64(const uint64_t hashkey[4], uint64_t v, uint64_t seed)
{
    return mix(K5 ^ 8, mix(v ^ K2, v ^ seed ^ hashkey[0] ^ K1));
}

uint64_t rt_fastrand64(uint64_t *state)
{
    *state += K1;
    return mix(*state, *state ^ K2);
}

uint32_t rt_fastrand(uint64_t *state) { return (uint32_t)rt_fastrand64(state); }

/* ---- texts ---- */

static NORETURN void badcompare(g *gp, const rtype *t)
{
    rt_panicjoin(gp, (rstr[]){ RSTR("runtime error: comparing uncomparable type "), t->str }, 2);
}

static NORETURN void badhash(g *gp, const rtype *t)
{
    rt_panicjoin(gp, (rstr[]){ RSTR("runtime error: hash of unhashable type "), t->str }, 2);
}

/* ---- equality ---- */

static inline bool blank(const rfield *f) { return f->name.n == 1 && f->name.p[0] == '_'; }

static bool equal(g *gp, const rtype *t, const void *pa, const void *pb, int depth)
{
    if (depth) rt_charge(gp, 64);
    const char *a = pa, *b = pb;
again:
    if (t->flags & RT_MEMEQ) return t->size == 8 ? r8((const void *)a) == r8((const void *)b) : rt_comparelong(gp, a, b, t->size) == 0;
    if (depth > MAXDEPTH) rt_fatal(gp, "stack overflow");
    switch (t->kind) {
    case K_STRING: {
        const gostring *x = (const void *)a, *y = (const void *)b;
        return x->n == y->n && (x->p == y->p || rt_comparelong(gp, x->p, y->p, (uint64_t)x->n) == 0);
    }
    case K_FLOAT32: return *(const float *)a == *(const float *)b;
    case K_FLOAT64: return *(const double *)a == *(const double *)b;
    case K_COMPLEX64: return ((const float *)a)[0] == ((const float *)b)[0] && ((const float *)a)[1] == ((const float *)b)[1];
    case K_COMPLEX128: return ((const double *)a)[0] == ((const double *)b)[0] && ((const double *)a)[1] == ((const double *)b)[1];
    case K_INTERFACE: {
        const goeface *x = (const void *)a, *y = (const void *)b;
        if (x->t == NULL || y->t == NULL) return x->t == y->t;
        const rtype *dt = x->t, *dy = y->t;
        if (t->len != 0) {                            /* several itabs may exist for one pair of types */
            dt = ((const goiface *)x)->tab->typ;
            dy = ((const goiface *)y)->tab->typ;
        }
        if (dt != dy) return false;
        if (!(dt->flags & RT_COMPARABLE)) badcompare(gp, dt);
        if (dt->flags & RT_DIRECT) return x->p == y->p;
        if (x->p == y->p && (dt->flags & RT_REFLEXIVE)) return true;
        t = dt;
        a = x->p;
        b = y->p;
        rt_charge(gp, 64);
        goto again;
    }
    case K_ARRAY:
        if (t->len == 0) return true;
        for (int64_t i = 0; i < t->len - 1; i++)
            if (!equal(gp, t->elem, a + (uint64_t)i * t->elem->size, b + (uint64_t)i * t->elem->size, depth + 1)) return false;
        a += (uint64_t)(t->len - 1) * t->elem->size;
        b += (uint64_t)(t->len - 1) * t->elem->size;
        t = t->elem;
        goto again;
    case K_STRUCT: {
        int64_t n = t->len;
        while (n > 0 && blank(&t->fields[n - 1])) n--;
        if (n == 0) return true;
        for (int64_t i = 0; i < n - 1; i++) {
            const rfield *f = &t->fields[i];
            if (!blank(f) && !equal(gp, f->typ, a + f->offset, b + f->offset, depth + 1)) return false;
        }
        const rfield *f = &t->fields[n - 1];
        a += f->offset;
        b += f->offset;
        t = f->typ;
        goto again;
    }
    case K_SLICE: case K_MAP: case K_FUNC: badcompare(gp, t);
    default: return memcmp(a, b, t->size) == 0;
    }
}

bool rt_equal(g *gp, const rtype *t, const void *a, const void *b) { return equal(gp, t, a, b, 0); }

bool rt_efaceeq(g *gp, const rtype *t, const void *x, const void *y)
{
    if (t == NULL) return true;
    if (!(t->flags & RT_COMPARABLE)) badcompare(gp, t);
    if (t->flags & RT_DIRECT) return x == y;
    return equal(gp, t, x, y, 0);
}

bool rt_ifaceeq(g *gp, goeface a, goeface b) { return a.t == b.t && rt_efaceeq(gp, a.t, a.p, b.p); }

bool rt_ifaceeqval(g *gp, const rtype *t, void *x, const rtype *want, const void *v)
{
    if (t != want) return false;
    if (!(t->flags & RT_COMPARABLE)) badcompare(gp, t);
    if (t->flags & RT_DIRECT) return x == *(void *const *)v;
    return equal(gp, t, x, v, 0);
}

/* ---- hashing ---- */

static uint64_t hashf64(g *gp, double f, const void *p, uint64_t n, uint64_t h)
{
    if (f == 0) return C1 * (C0 ^ h);
    if (f != f) return C1 * (C0 ^ h ^ rt_fastrand(&gp->pp->rnd.map));
    return rt_memhash(gp->vm->hashkey, p, h, n);
}

/* An interface multiplies the hash of what it holds: by wrap, which is what is left to do when the innermost is reached. */
static uint64_t hash(g *gp, const rtype *t, const char *p, uint64_t h, int depth)
{
    const uint64_t *hk = gp->vm->hashkey;
    uint64_t wrap = 1;
again:
    if (t->flags & RT_MEMEQ) {
        if (t->size == 8) return wrap * rt_memhash64(hk, r8((const void *)p), h);
        if (t->size == 4) return wrap * rt_memhash32(hk, (uint32_t)r4((const void *)p), h);
        return wrap * (t->size > CHARGE_PIECE ? rt_hashlong(gp, p, h, t->size) : rt_memhash(hk, p, h, t->size));
    }
    if (depth > MAXDEPTH) rt_fatal(gp, "stack overflow");
    switch (t->kind) {
    case K_STRING: return wrap * rt_hashstring(gp, ((const gostring *)p)->p, h, (uint64_t)((const gostring *)p)->n);
    case K_FLOAT32: return wrap * hashf64(gp, *(const float *)p, p, 4, h);
    case K_FLOAT64: return wrap * hashf64(gp, *(const double *)p, p, 8, h);
    case K_COMPLEX64:
        h = hashf64(gp, ((const float *)p)[0], p, 4, h);
        return wrap * hashf64(gp, ((const float *)p)[1], p + 4, 4, h);
    case K_COMPLEX128:
        h = hashf64(gp, ((const double *)p)[0], p, 8, h);
        return wrap * hashf64(gp, ((const double *)p)[1], p + 8, 8, h);
    case K_INTERFACE: {
        const goeface *x = (const void *)p;
        if (x->t == NULL) return wrap * h;
        const rtype *dt = t->len == 0 ? x->t : ((const goiface *)x)->tab->typ;
        if (!(dt->flags & RT_COMPARABLE)) badhash(gp, dt);
        rt_charge(gp, 64);
        wrap *= C1;
        h ^= C0;
        p = dt->flags & RT_DIRECT ? (const char *)&x->p : x->p;
        t = dt;
        goto again;
    }
    case K_ARRAY:
        if (t->len == 0) return wrap * h;
        for (int64_t i = 0; i < t->len - 1; i++) {
            rt_look(gp, i);
            h = hash(gp, t->elem, p + (uint64_t)i * t->elem->size, h, depth + 1);
        }
        p += (uint64_t)(t->len - 1) * t->elem->size;
        t = t->elem;
        goto again;
    case K_STRUCT: {
        int64_t n = t->len;
        while (n > 0 && blank(&t->fields[n - 1])) n--;
        if (n == 0) return wrap * h;
        for (int64_t i = 0; i < n - 1; i++)
            if (!blank(&t->fields[i])) h = hash(gp, t->fields[i].typ, p + t->fields[i].offset, h, depth + 1);
        p += t->fields[n - 1].offset;
        t = t->fields[n - 1].typ;
        goto again;
    }
    case K_SLICE: case K_MAP: case K_FUNC: badhash(gp, t);
    default: return wrap * rt_memhash(hk, p, h, t->size);
    }
}

uint64_t rt_hash(g *gp, const rtype *t, const void *p, uint64_t seed) { return hash(gp, t, p, seed, 0); }

static void checkhashable(g *gp, const rtype *t, const char *p, int depth)
{
again:
    if (t->kind != K_INTERFACE && !(t->flags & RT_HASHPANIC)) return;
    if (depth > MAXDEPTH) rt_fatal(gp, "stack overflow");
    if (t->kind == K_INTERFACE) {
        const goeface *x = (const void *)p;
        if (x->t == NULL) return;
        const rtype *dt = t->len == 0 ? x->t : ((const goiface *)x)->tab->typ;
        if (!(dt->flags & RT_COMPARABLE)) rt_panicjoin(gp, (rstr[]){ RSTR("hash of unhashable type: "), dt->str }, 2);
        rt_charge(gp, 64);
        p = dt->flags & RT_DIRECT ? (const char *)&x->p : x->p;
        t = dt;
        goto again;
    } else if (t->kind == K_ARRAY && t->len > 0) {
        for (int64_t i = 0; i < t->len - 1; i++) {
            rt_look(gp, i);
            checkhashable(gp, t->elem, p + (uint64_t)i * t->elem->size, depth + 1);
        }
        p += (uint64_t)(t->len - 1) * t->elem->size;
        t = t->elem;
        goto again;
    } else if (t->kind == K_STRUCT) {
        int64_t n = t->len;
        while (n > 0 && blank(&t->fields[n - 1])) n--;
        if (n == 0) return;
        for (int64_t i = 0; i < n - 1; i++)
            if (!blank(&t->fields[i])) checkhashable(gp, t->fields[i].typ, p + t->fields[i].offset, depth + 1);
        p += t->fields[n - 1].offset;
        t = t->fields[n - 1].typ;
        goto again;
    }
}

/* Go looks at the key of a lookup in an empty map only for this, and words it differently. */
void rt_checkhashable(g *gp, const rtype *t, const void *p) { checkhashable(gp, t, p, 0); }
