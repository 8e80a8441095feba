/* base64.c - natives of package encoding/base64. */
#include "runtime/limit.h"
#include "runtime/native.h"

/* dst, src, alphabet, n */
static void base64_encodeTriples(g *gp, slot *fp)
{
    rt_charge(gp, 4 * fp[3].i);
    char *d = fp[0].p;
    const uint8_t *s = fp[1].p;
    const char *a = fp[2].p;
    for (int64_t i = 0; i < fp[3].i; i++, s += 3) {
        uint32_t x = (uint32_t)s[0] << 16 | (uint32_t)s[1] << 8 | s[2];
        *d++ = a[x >> 18];
        *d++ = a[x >> 12 & 63];
        *d++ = a[x >> 6 & 63];
        *d++ = a[x & 63];
    }
}

/* dst, src, values, n -> quads that were read */
static void base64_decodeQuads(g *gp, slot *fp)
{
    rt_charge(gp, 4 * fp[4].i);
    uint8_t *d = fp[1].p;
    const uint8_t *s = fp[2].p, *v = fp[3].p;
    int64_t i = 0;
    for (; i < fp[4].i; i++, s += 4) {
        uint32_t a = v[s[0]], b = v[s[1]], c = v[s[2]], e = v[s[3]];
        if ((a | b | c | e) > 63) break;
        uint32_t x = a << 18 | b << 12 | c << 6 | e;
        *d++ = (uint8_t)(x >> 16);
        *d++ = (uint8_t)(x >> 8);
        *d++ = (uint8_t)x;
    }
    fp[0].i = i;
}

extern const rt_native_def stdlib_encoding_base64_natives[];
const rt_native_def stdlib_encoding_base64_natives[] = {
    { "encoding/base64.encodeTriples", base64_encodeTriples }, { "encoding/base64.decodeQuads", base64_decodeQuads }, { 0, 0 },
};
