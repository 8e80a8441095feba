/* rand.c - natives of math/rand/v2: the program's own random stream, the ziggurat's tables (math/rand's), ChaCha's blocks.
 *
 * Locking: none; the random stream belongs to the running thread's P.
 */
#include "runtime/native.h"
#include "stdlib/math/rand/randtab.h"

/* func runtimeRand() uint64 */
static void rand2_runtimeRand(g *gp, slot *fp) { fp[0].u = rt_rand64(gp); }

/* func normTry(j int32, i int) (x float64, done bool): the quick test of strip i, true for 99 of 100 */
static void rand2_normTry(g *gp UNUSED, slot *fp)
{
    int32_t j = (int32_t)fp[2].i;
    int64_t i = fp[3].i & 0x7F;
    uint32_t a = j < 0 ? -(uint32_t)j : (uint32_t)j;
    fp[0].f = (double)j * (double)wn[i];
    fp[1].i = a < kn[i];
}

/* func expTry(j uint32, i int) (x float64, done bool) */
static void rand2_expTry(g *gp UNUSED, slot *fp)
{
    uint32_t j = (uint32_t)fp[2].u;
    int64_t i = fp[3].i & 0xFF;
    fp[0].f = (double)j * (double)we[i];
    fp[1].i = j < ke[i];
}

/* func normWedge(i int, u float64) float32: a point between the densities at the strip's edges. i >= 1 */
static void rand2_normWedge(g *gp UNUSED, slot *fp)
{
    int64_t i = fp[1].i & 0x7F;
    float u = (float)fp[2].f;
    fp[0].u = 0;
    fp[0].f32 = i == 0 ? 0 : fn[i] + u * (fn[i - 1] - fn[i]);
}

/* func expWedge(i int, u float64) float32 */
static void rand2_expWedge(g *gp UNUSED, slot *fp)
{
    int64_t i = fp[1].i & 0xFF;
    float u = (float)fp[2].f;
    fp[0].u = 0;
    fp[0].f32 = i == 0 ? 0 : fe[i] + u * (fe[i - 1] - fe[i]);
}

static inline uint32_t rotl(uint32_t x, int n) { return x << n | x >> (32 - n); }

static inline void quarter_round(uint32_t *a, uint32_t *b, uint32_t *c, uint32_t *d)
{
    *a += *b; *d = rotl(*d ^ *a, 16);
    *c += *d; *b = rotl(*b ^ *c, 12);
    *a += *b; *d = rotl(*d ^ *a, 8);
    *c += *d; *b = rotl(*b ^ *c, 7);
}

/* func chacha(buf *[32]uint64, key *[4]uint64, counter int)
 * Four ChaCha blocks of 8 rounds side by side, as C2SP's chacha8rand lays them out: word w of block k is 32-bit word 4*w+k of buf. Of the
 * input only the key is added to the output. */
static void rand2_chacha(g *gp UNUSED, slot *fp)
{
    static const uint32_t head[4] = { 0x61707865, 0x3320646E, 0x79622D32, 0x6B206574 };
    uint32_t out[64], key[8];
    memcpy(key, fp[1].p, sizeof key);
    for (int k = 0; k < 4; k++) {
        uint32_t x[16] = { 0 };
        memcpy(x, head, sizeof head);
        memcpy(x + 4, key, sizeof key);
        x[12] = (uint32_t)fp[2].i + (uint32_t)k;
        for (int r = 0; r < 4; r++) {
            for (int i = 0; i < 4; i++) quarter_round(&x[i], &x[4 + i], &x[8 + i], &x[12 + i]);
            for (int i = 0; i < 4; i++) quarter_round(&x[i], &x[4 + (i + 1) % 4], &x[8 + (i + 2) % 4], &x[12 + (i + 3) % 4]);
        }
        for (int i = 0; i < 8; i++) x[4 + i] += key[i];
        for (int w = 0; w < 16; w++) out[4 * w + k] = x[w];
    }
    memcpy(fp[0].p, out, sizeof out);
}

const rt_native_def stdlib_math_rand_v2_natives[] = {
    { "math/rand/v2.runtimeRand", rand2_runtimeRand },
    { "math/rand/v2.normTry", rand2_normTry },
    { "math/rand/v2.normWedge", rand2_normWedge },
    { "math/rand/v2.expTry", rand2_expTry },
    { "math/rand/v2.expWedge", rand2_expWedge },
    { "math/rand/v2.chacha", rand2_chacha },
    { 0, 0 }
};
