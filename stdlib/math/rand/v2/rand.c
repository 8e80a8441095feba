/* rand.c - natives of math/rand/v2: the program's own random stream, ChaCha's blocks.
 *
 * Locking: none; the random stream belongs to the running thread's P.
 */
#include "runtime/native.h"
#include "stdlib/math/rand/ziggurat.h"

/* func runtimeRand() uint64 */
static void rand2_runtimeRand(g *gp, slot *fp) { fp[0].u = rt_rand64(gp); }

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
    { "math/rand/v2.normTry", ziggurat_normTry },
    { "math/rand/v2.normWedge", ziggurat_normWedge },
    { "math/rand/v2.expTry", ziggurat_expTry },
    { "math/rand/v2.expWedge", ziggurat_expWedge },
    { "math/rand/v2.chacha", rand2_chacha },
    { 0, 0 }
};
