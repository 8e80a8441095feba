/* adler32.c - native of package hash/adler32. */
#include "runtime/limit.h"
#include "runtime/native.h"

/* sum, p, n -> sum */
static void adler32_update(g *gp, slot *fp)
{
    rt_charge(gp, fp[3].i);
    enum { MOD = 65521, NMAX = 5552 };        /* so many additions fit in 32 bits */
    uint32_t s1 = (uint32_t)fp[1].u & 0xffff, s2 = (uint32_t)fp[1].u >> 16;
    const uint8_t *p = fp[2].p, *end = p + fp[3].i;
    while (p < end) {
        const uint8_t *stop = end - p > NMAX ? p + NMAX : end;
        for (; p < stop; p++) {
            s1 += *p;
            s2 += s1;
        }
        s1 %= MOD;
        s2 %= MOD;
    }
    fp[0].u = s2 << 16 | s1;
}

extern const rt_native_def stdlib_hash_adler32_natives[];
const rt_native_def stdlib_hash_adler32_natives[] = { { "hash/adler32.update", adler32_update }, { 0, 0 } };
