/* rand.c - natives of math/rand: seeding, the ziggurat's tables, the program's own random stream.
 *
 * The tables are made by tools/gen_rand.go from their definitions.
 * Locking: none; the random stream belongs to the running thread's P.
 */
#include "runtime/native.h"
#include "stdlib/math/rand/randtab.h"

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

/* func normTry(j int32) (x float64, done bool): the strip's quick test, true for 99 of 100 */
static void rand_normTry(g *gp UNUSED, slot *fp)
{
    int32_t j = (int32_t)fp[2].i;
    int i = j & 0x7F;
    uint32_t a = j < 0 ? -(uint32_t)j : (uint32_t)j;
    fp[0].f = (double)j * (double)wn[i];
    fp[1].i = a < kn[i];
}

/* func expTry(j uint32) (x float64, done bool) */
static void rand_expTry(g *gp UNUSED, slot *fp)
{
    uint32_t j = (uint32_t)fp[2].u;
    int i = j & 0xFF;
    fp[0].f = (double)j * (double)we[i];
    fp[1].i = j < ke[i];
}

/* func normWedge(i int, u float64) float32: a point between the densities at the strip's edges. i >= 1 */
static void rand_normWedge(g *gp UNUSED, slot *fp)
{
    int64_t i = fp[1].i & 0x7F;
    float u = (float)fp[2].f;
    fp[0].u = 0;
    fp[0].f32 = i == 0 ? 0 : fn[i] + u * (fn[i - 1] - fn[i]);
}

/* func expWedge(i int, u float64) float32 */
static void rand_expWedge(g *gp UNUSED, slot *fp)
{
    int64_t i = fp[1].i & 0xFF;
    float u = (float)fp[2].f;
    fp[0].u = 0;
    fp[0].f32 = i == 0 ? 0 : fe[i] + u * (fe[i - 1] - fe[i]);
}

const rt_native_def stdlib_math_rand_natives[] = {
    { "math/rand.seedVec", rand_seedVec },
    { "math/rand.next", rand_next },
    { "math/rand.nextn", rand_nextn },
    { "math/rand.nextf", rand_nextf },
    { "math/rand.normTry", rand_normTry },
    { "math/rand.normWedge", rand_normWedge },
    { "math/rand.expTry", rand_expTry },
    { "math/rand.expWedge", rand_expWedge },
    { 0, 0 }
};
