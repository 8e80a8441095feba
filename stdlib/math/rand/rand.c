/* rand.c - natives of math/rand: seeding, the program's own random stream.
 *
 * Locking: none; the random stream belongs to the running thread's P.
 */
#include "runtime/native.h"
#include "runtime/rt.h"
#include "stdlib/math/rand/randtab.h"
#include "stdlib/math/rand/ziggurat.h"

enum { LENGTH = 607 };

static inline uint64_t lcg(uint64_t x) { return x * 48271 % 0x7FFFFFFF; }

/* func seedVec(vec []int64, seed int64) */
static void rand_seedVec(g *gp UNUSED, slot *fp)
{
    uint64_t *vec = fp[0].p;
    int64_t n = fp[1].i, seed = fp[3].i % 0x7FFFFFFF;
    uint64_t x;
    if (seed < 0)
        seed += 0x7FFFFFFF;
    x = seed == 0 ? 89482311 : (uint64_t)seed;
    for (int i = 0; i < 20; i++)
        x = lcg(x);
    for (int64_t i = 0; i < LENGTH && i < n; i++) {
        uint64_t u;
        x = lcg(x);
        u = x << 40;
        x = lcg(x);
        u ^= x << 20;
        x = lcg(x);
        vec[i] = u ^ x ^ cooked[i];
    }
}

/* The gol side's rngSource. */
typedef struct rngsource { int64_t tap, feed; uint64_t vec[LENGTH]; } rngsource;

/* The next number of s, or of the program's stream if s is NULL. */
static inline uint64_t next(g *gp, rngsource *s)
{
    uint64_t x;
    if (s == NULL)
        return rt_rand64(gp);
    if (--s->tap < 0)
        s->tap += LENGTH;
    if (--s->feed < 0)
        s->feed += LENGTH;
    x = s->vec[s->feed] + s->vec[s->tap];
    s->vec[s->feed] = x;
    return x;
}

/* func next(s unsafe.Pointer) uint64 */
static void rand_next(g *gp, slot *fp) { fp[0].u = next(gp, fp[1].p); }

/* func nextn(s unsafe.Pointer, n int32) int32 - in [0, n), n > 0; draws again where a remainder would favour small numbers */
static void rand_nextn(g *gp, slot *fp)
{
    rngsource *s = fp[1].p;
    uint32_t n = (uint32_t)fp[2].u, max = 0x7FFFFFFF - 0x80000000u % n, v;
    do
        v = (uint32_t)(next(gp, s) << 1 >> 33);
    while (v > max);
    fp[0].i = v % n;
}

/* func nextf(s unsafe.Pointer) float64 - in [0, 1); the largest numbers would round to 1 */
static void rand_nextf(g *gp, slot *fp)
{
    rngsource *s = fp[1].p;
    double f;
    do
        f = (double)(int64_t)(next(gp, s) & INT64_MAX) / 9223372036854775808.0;
    while (f == 1);
    fp[0].f = f;
}

/* func seedIsNop() bool: by the settings at the program's start */
static void rand_seedIsNop(g *gp, slot *fp) { fp[0].u = !gp->vm->dbg.randseeds; }

const rt_native_def stdlib_math_rand_natives[] = {
    { "math/rand.seedIsNop", rand_seedIsNop },
    { "math/rand.seedVec", rand_seedVec },
    { "math/rand.next", rand_next },
    { "math/rand.nextn", rand_nextn },
    { "math/rand.nextf", rand_nextf },
    { "math/rand.normTry", ziggurat_normTry },
    { "math/rand.normWedge", ziggurat_normWedge },
    { "math/rand.expTry", ziggurat_expTry },
    { "math/rand.expWedge", ziggurat_expWedge },
    { 0, 0 }
};
