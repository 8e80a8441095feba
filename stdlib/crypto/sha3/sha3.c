/* sha3.c - native of package crypto/sha3: the permutation Keccak-f[1600] (FIPS 202). */
#include "runtime/limit.h"
#include "runtime/native.h"

static uint64_t rol(uint64_t x, int n) { return n ? x << n | x >> (64 - n) : x; }

/* state: 25 words, row by row */
static void sha3_permute(g *gp, slot *fp)
{
    rt_charge(gp, 1000);
    uint64_t *a = fp[0].p, c[5], b[25];
    uint32_t lfsr = 1;
    for (int round = 0; round < 24; round++) {
        for (int x = 0; x < 5; x++) c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
        for (int i = 0; i < 25; i++) a[i] ^= c[(i + 4) % 5] ^ rol(c[(i + 1) % 5], 1);
        /* Words move along (x, y) -> (y, 2x + 3y) and turn by triangular numbers. */
        b[0] = a[0];
        for (int t = 0, x = 1, y = 0; t < 24; t++) {
            int to = (2 * x + 3 * y) % 5;
            b[y + 5 * to] = rol(a[x + 5 * y], (t + 1) * (t + 2) / 2 % 64);
            x = y;
            y = to;
        }
        for (int i = 0; i < 25; i++) a[i] = b[i] ^ (~b[i / 5 * 5 + (i + 1) % 5] & b[i / 5 * 5 + (i + 2) % 5]);
        for (int j = 0; j < 7; j++) {               /* the round's constant: bits 0, 1, 3, 7 ... 63 of a shift register */
            if (lfsr & 1) a[0] ^= 1ull << ((1 << j) - 1);
            lfsr = lfsr << 1 ^ (lfsr >> 7) * 0x171;
        }
    }
}

extern const rt_native_def stdlib_crypto_sha3_natives[];
const rt_native_def stdlib_crypto_sha3_natives[] = { { "crypto/sha3.permute", sha3_permute }, { 0, 0 } };
