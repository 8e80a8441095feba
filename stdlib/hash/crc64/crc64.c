/* crc64.c - native of package hash/crc64. */
#include "runtime/limit.h"
#include "runtime/native.h"

/* crc, tab, p, n -> crc */
static void crc64_update(g *gp, slot *fp)
{
    rt_charge(gp, 4 * fp[4].i);
    uint64_t crc = ~fp[1].u;
    const uint64_t *tab = fp[2].p;
    const uint8_t *p = fp[3].p;
    if (!tab) rt_panicnil(gp);
    for (int64_t i = 0; i < fp[4].i; i++) crc = tab[(uint8_t)crc ^ p[i]] ^ crc >> 8;
    fp[0].u = ~crc;
}

extern const rt_native_def stdlib_hash_crc64_natives[];
const rt_native_def stdlib_hash_crc64_natives[] = { { "hash/crc64.update", crc64_update }, { 0, 0 } };
