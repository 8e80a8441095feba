/* crc32.c - native of package hash/crc32. */
#include "runtime/limit.h"
#include "runtime/native.h"

/* Eight bytes a step: far[k][b] is what byte b does when k more bytes follow it. Worth its making for some kilobytes at once; that of IEEE is kept (crc32.gol). */
enum { LONG = 2048 };

static void spread(uint32_t far[8][256], const uint32_t *tab)
{
    memcpy(far[0], tab, sizeof far[0]);
    for (int k = 1; k < 8; k++)
        for (int b = 0; b < 256; b++) far[k][b] = tab[(uint8_t)far[k - 1][b]] ^ far[k - 1][b] >> 8;
}

static uint32_t eights(uint32_t crc, uint32_t far[8][256], const uint8_t *p, int64_t n)
{
    for (; n >= 8; p += 8, n -= 8) {
        uint32_t lo = crc ^ (p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24);
        crc = far[7][(uint8_t)lo] ^ far[6][(uint8_t)(lo >> 8)] ^ far[5][(uint8_t)(lo >> 16)] ^ far[4][lo >> 24]
            ^ far[3][p[4]] ^ far[2][p[5]] ^ far[1][p[6]] ^ far[0][p[7]];
    }
    return crc;
}

/* func spread(far *[8]Table, tab *Table) */
static void crc32_spread(g *gp UNUSED, slot *fp) { spread(fp[0].p, fp[1].p); }

/* crc, tab, far or NULL, p, n -> crc */
static void crc32_update(g *gp, slot *fp)
{
    rt_charge(gp, fp[5].i);
    uint32_t crc = ~(uint32_t)fp[1].u;
    const uint32_t *tab = fp[2].p;
    const uint8_t *p = fp[4].p;
    int64_t n = fp[5].i;
    if (!tab) rt_panicnil(gp);
    if (fp[3].p || n >= LONG) {
        uint32_t here[8][256];
        if (!fp[3].p) spread(here, tab);
        crc = eights(crc, fp[3].p ? fp[3].p : here, p, n);
        p += n & ~7;
        n &= 7;
    }
    for (int64_t i = 0; i < n; i++) crc = tab[(uint8_t)crc ^ p[i]] ^ crc >> 8;
    fp[0].u = (uint32_t)~crc;
}

extern const rt_native_def stdlib_hash_crc32_natives[];
const rt_native_def stdlib_hash_crc32_natives[] = { { "hash/crc32.update", crc32_update }, { "hash/crc32.spread", crc32_spread }, { 0, 0 } };
