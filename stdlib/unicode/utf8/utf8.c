/* utf8.c - natives of unicode/utf8: decoding, counting, validating.
 *
 * ASCII goes eight bytes at a time. Strings and byte slices share the code: a native for a
 * slice only finds its second argument one slot further on.
 * Locking: none, no state.
 */
#include "runtime/limit.h"
#include "runtime/native.h"
#include "stdlib/unicode/utf8/decode.h"

#define HIGH_BITS 0x8080808080808080u

static inline bool ascii8(const uint8_t *p)
{
    uint64_t w;
    memcpy(&w, p, 8);
    return (w & HIGH_BITS) == 0;
}

static int64_t count(g *gp, const uint8_t *p, int64_t n)
{
    const uint8_t *begin = p, *end = p + n;
    int64_t runes = 0, due = CHARGE_PIECE;
    int32_t r;
    while (p < end) {
        rt_pace(gp, p - begin, &due);
        if (end - p >= 8 && ascii8(p)) {
            p += 8;
            runes += 8;
            continue;
        }
        p += u8_decode(p, end - p, &r);
        runes++;
    }
    return runes;
}

static bool valid(g *gp, const uint8_t *p, int64_t n)
{
    const uint8_t *begin = p, *end = p + n;
    int64_t due = CHARGE_PIECE;
    int32_t r;
    while (p < end) {
        int w;
        rt_pace(gp, p - begin, &due);
        if (end - p >= 8 && ascii8(p)) {
            p += 8;
            continue;
        }
        w = u8_decode(p, end - p, &r);
        if (w == 1 && r == U8_ERROR)
            return false;
        p += w;
    }
    return true;
}

/* Whether the bytes begin with a whole encoding; a wrong one is whole, being an error of width 1. */
static bool full(const uint8_t *p, int64_t n)
{
    uint8_t lo, hi;
    int w;
    if (n == 0)
        return false;
    if (p[0] < 0x80)
        return true;
    w = u8_lead(p[0], &lo, &hi);
    if (n >= w)
        return true;
    if (n > 1 && (p[1] < lo || p[1] > hi))
        return true;
    return n > 2 && (p[2] & 0xC0) != 0x80;
}

static void decode(const uint8_t *p, int64_t n, slot *res)
{
    int32_t r = U8_ERROR;
    res[1].i = n > 0 ? u8_decode(p, n, &r) : 0;
    res[0].i = r;
}

static void decodelast(const uint8_t *p, int64_t n, slot *res)
{
    int32_t r = U8_ERROR;
    int64_t start = n - 1, lim = n > 4 ? n - 4 : 0;
    res[1].i = 0;
    if (n > 0) {
        while (start > lim && (p[start] & 0xC0) == 0x80)
            start--;
        res[1].i = u8_decode(p + start, n - start, &r);
        if (start + res[1].i != n) {
            r = U8_ERROR;
            res[1].i = 1;
        }
    }
    res[0].i = r;
}

static void utf8_RuneCount(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = count(gp, fp[1].p, fp[2].i);
}

static void utf8_Valid(g *gp, slot *fp)
{
    rt_charge(gp, fp[2].i);
    fp[0].i = valid(gp, fp[1].p, fp[2].i);
}

static void utf8_FullRune(g *gp UNUSED, slot *fp) { fp[0].i = full(fp[1].p, fp[2].i); }
static void utf8_DecodeRune(g *gp UNUSED, slot *fp) { decode(fp[2].p, fp[3].i, fp); }
static void utf8_DecodeLastRune(g *gp UNUSED, slot *fp) { decodelast(fp[2].p, fp[3].i, fp); }

static void utf8_RuneLen(g *gp UNUSED, slot *fp)
{
    int64_t r = fp[1].i;
    if (r < 0 || r > 0x10FFFF || (r >= 0xD800 && r <= 0xDFFF))
        fp[0].i = -1;
    else
        fp[0].i = r < 0x80 ? 1 : r < 0x800 ? 2 : r < 0x10000 ? 3 : 4;
}

static void utf8_ValidRune(g *gp UNUSED, slot *fp)
{
    int64_t r = fp[1].i;
    fp[0].i = (r >= 0 && r < 0xD800) || (r > 0xDFFF && r <= 0x10FFFF);
}

static void utf8_RuneStart(g *gp UNUSED, slot *fp) { fp[0].i = (fp[1].u & 0xC0) != 0x80; }

/* func AppendRune(p []byte, r rune) []byte */
static void utf8_AppendRune(g *gp, slot *fp)
{
    uint8_t buf[4], *p = fp[3].p;
    int64_t len = fp[4].i, cap = fp[5].i;
    int w = u8_encode(buf, (int32_t)fp[6].i);
    if (len + w > cap) {
        int64_t c = rt_growcap(cap, len + w, 1);
        uint8_t *q = rt_mallocgc(gp, (uint64_t)c, NULL, false);
        if (len > 0)
            memcpy(q, p, (size_t)len);
        memset(q + len, 0, (size_t)(c - len));
        p = q;
        cap = c;
    }
    memcpy(p + len, buf, (size_t)w);
    fp[0].p = p;
    fp[1].i = len + w;
    fp[2].i = cap;
}

const rt_native_def stdlib_unicode_utf8_natives[] = {
    { "unicode/utf8.RuneCount", utf8_RuneCount },
    { "unicode/utf8.RuneCountInString", utf8_RuneCount },
    { "unicode/utf8.Valid", utf8_Valid },
    { "unicode/utf8.ValidString", utf8_Valid },
    { "unicode/utf8.FullRune", utf8_FullRune },
    { "unicode/utf8.FullRuneInString", utf8_FullRune },
    { "unicode/utf8.DecodeRune", utf8_DecodeRune },
    { "unicode/utf8.DecodeRuneInString", utf8_DecodeRune },
    { "unicode/utf8.DecodeLastRune", utf8_DecodeLastRune },
    { "unicode/utf8.DecodeLastRuneInString", utf8_DecodeLastRune },
    { "unicode/utf8.RuneLen", utf8_RuneLen },
    { "unicode/utf8.ValidRune", utf8_ValidRune },
    { "unicode/utf8.RuneStart", utf8_RuneStart },
    { "unicode/utf8.AppendRune", utf8_AppendRune },
    { 0, 0 }
};
