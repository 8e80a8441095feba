/* crc32.c - native of package hash/crc32. */
#include "runtime/native.h"

/* crc, tab, p, n -> crc */
static void crc32_update(g *gp, slot *fp)
{
    uint32_t crc = ~(uint32_t)fp[1].u;
    const uint32_t *tab = fp[2].p;
    const uint8_t *p = fp[3].p;
    if (!tab) rt_panicnil(gp);
    for (int64_t i = 0; i < fp[4].i; i++) crc = tab[(uint8_t)crc ^ p[i]] ^ crc >> 8;
    fp[0].u = (uint32_t)~crc;
}

extern const rt_native_def stdlib_hash_crc32_natives[];
const rt_native_def stdlib_hash_crc32_natives[] = { { "hash/crc32.update", crc32_update }, { 0, 0 } };
