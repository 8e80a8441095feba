/* hex.c - natives of package encoding/hex. */
#include "runtime/limit.h"
#include "runtime/native.h"

/* dst, src, n */
static void hex_encode(g *gp, slot *fp)
{
    rt_charge(gp, 2 * fp[2].i);
    static const char digits[] = "0123456789abcdef";
    char *d = fp[0].p;
    const uint8_t *s = fp[1].p;
    for (int64_t i = 0; i < fp[2].i; i++) {
        *d++ = digits[s[i] >> 4];
        *d++ = digits[s[i] & 15];
    }
}

static int value(uint8_t c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* dst, src, n -> pairs that were read */
static void hex_decode(g *gp, slot *fp)
{
    rt_charge(gp, 4 * fp[3].i);
    uint8_t *d = fp[1].p;
    const uint8_t *s = fp[2].p;
    int64_t i = 0;
    for (; i < fp[3].i; i++) {
        int hi = value(s[2 * i]), lo = value(s[2 * i + 1]);
        if ((hi | lo) < 0) break;
        d[i] = (uint8_t)(hi << 4 | lo);
    }
    fp[0].i = i;
}

extern const rt_native_def stdlib_encoding_hex_natives[];
const rt_native_def stdlib_encoding_hex_natives[] = {
    { "encoding/hex.encode", hex_encode }, { "encoding/hex.decode", hex_decode }, { 0, 0 },
};
