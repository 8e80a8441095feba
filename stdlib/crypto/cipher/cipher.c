/* cipher.c - native of package crypto/cipher: the checksum of GCM (NIST SP 800-38D).
 *
 * Blocks are polynomials over GF(2) modulo x^128 + x^7 + x^2 + x + 1, the highest bit of the first byte being the lowest coefficient. A product is 128 conditional additions, done
 * with masks: no time depends on the data.
 */
#include <string.h>
#include "runtime/limit.h"
#include "runtime/native.h"

static uint64_t be64(const uint8_t *p)
{
    uint64_t x;
    memcpy(&x, p, 8);
    return __builtin_bswap64(x);
}

static void put64(uint8_t *p, uint64_t x)
{
    x = __builtin_bswap64(x);
    memcpy(p, &x, 8);
}

/* y, h, blocks, their number */
static void cipher_hash(g *gp, slot *fp)
{
    rt_charge(gp, fp[3].i * 400);
    uint8_t *y = fp[0].p;
    const uint8_t *h = fp[1].p, *p = fp[2].p;
    uint64_t y0 = be64(y), y1 = be64(y + 8);
    for (int64_t n = fp[3].i; n > 0; n--, p += 16) {
        uint64_t v0 = be64(h), v1 = be64(h + 8), z0 = 0, z1 = 0;
        y0 ^= be64(p);
        y1 ^= be64(p + 8);
        for (int i = 0; i < 128; i++) {
            uint64_t bit = (i < 64 ? y0 >> (63 - i) : y1 >> (127 - i)) & 1, mask = 0 - bit, carry = 0 - (v1 & 1);
            z0 ^= v0 & mask;
            z1 ^= v1 & mask;
            v1 = v1 >> 1 | v0 << 63;
            v0 = v0 >> 1 ^ (0xe100000000000000 & carry);
        }
        y0 = z0;
        y1 = z1;
    }
    put64(y, y0);
    put64(y + 8, y1);
}

extern const rt_native_def stdlib_crypto_cipher_natives[];
const rt_native_def stdlib_crypto_cipher_natives[] = { { "crypto/cipher.hash", cipher_hash }, { 0, 0 } };
