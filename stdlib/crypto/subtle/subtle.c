/* subtle.c - natives of package crypto/subtle. */
#include "runtime/limit.h"
#include "runtime/native.h"

/* dst, x, y, n: dst is x or y or apart from both */
static void subtle_xor(g *gp, slot *fp)
{
    rt_charge(gp, fp[3].i);
    uint8_t *d = fp[0].p;
    const uint8_t *x = fp[1].p, *y = fp[2].p;
    for (int64_t i = 0; i < fp[3].i; i++) d[i] = x[i] ^ y[i];
}

extern const rt_native_def stdlib_crypto_subtle_natives[];
const rt_native_def stdlib_crypto_subtle_natives[] = {
    { "crypto/subtle.xor", subtle_xor }, { 0, 0 },
};
