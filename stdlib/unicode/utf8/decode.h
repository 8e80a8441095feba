/* decode.h - UTF-8 decoding for natives, inline.
 *
 * Right because: the first byte fixes the width and the range the second byte may have
 * (which excludes overlong forms, surrogates and values above U+10FFFF); the others are
 * 10xxxxxx. Anything else is one bad byte: U+FFFD of width 1.
 */
#ifndef GOL_STDLIB_UTF8_DECODE_H
#define GOL_STDLIB_UTF8_DECODE_H
#include <stdint.h>

#define U8_ERROR 0xFFFD

/* Width a first byte c >= 0x80 announces (0: it cannot be first), and the range of the second byte. */
static inline int u8_lead(uint8_t c, uint8_t *lo, uint8_t *hi)
{
    *lo = 0x80;
    *hi = 0xBF;
    if (c < 0xC2 || c > 0xF4)
        return 0;
    if (c < 0xE0)
        return 2;
    if (c < 0xF0) {
        if (c == 0xE0)
            *lo = 0xA0;
        else if (c == 0xED)
            *hi = 0x9F;
        return 3;
    }
    if (c == 0xF0)
        *lo = 0x90;
    else if (c == 0xF4)
        *hi = 0x8F;
    return 4;
}

/* Decodes at p, n > 0 bytes; returns the width. */
static inline int u8_decode(const uint8_t *p, int64_t n, int32_t *r)
{
    uint8_t lo, hi;
    int w;
    if (p[0] < 0x80) {
        *r = p[0];
        return 1;
    }
    w = u8_lead(p[0], &lo, &hi);
    *r = U8_ERROR;
    if (w == 0 || n < w || p[1] < lo || p[1] > hi)
        return 1;
    if (w == 2) {
        *r = (p[0] & 0x1F) << 6 | (p[1] & 0x3F);
        return 2;
    }
    if ((p[2] & 0xC0) != 0x80)
        return 1;
    if (w == 3) {
        *r = (p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F);
        return 3;
    }
    if ((p[3] & 0xC0) != 0x80)
        return 1;
    *r = (p[0] & 0x07) << 18 | (p[1] & 0x3F) << 12 | (p[2] & 0x3F) << 6 | (p[3] & 0x3F);
    return 4;
}

/* Encodes r at out (4 bytes room); runes that are none as U+FFFD. Returns the width. */
static inline int u8_encode(uint8_t *out, int32_t r)
{
    uint32_t c = (uint32_t)r;
    if (c < 0x80) {
        out[0] = (uint8_t)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (uint8_t)(0xC0 | c >> 6);
        out[1] = (uint8_t)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = U8_ERROR;
    if (c < 0x10000) {
        out[0] = (uint8_t)(0xE0 | c >> 12);
        out[1] = (uint8_t)(0x80 | (c >> 6 & 0x3F));
        out[2] = (uint8_t)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (uint8_t)(0xF0 | c >> 18);
    out[1] = (uint8_t)(0x80 | (c >> 12 & 0x3F));
    out[2] = (uint8_t)(0x80 | (c >> 6 & 0x3F));
    out[3] = (uint8_t)(0x80 | (c & 0x3F));
    return 4;
}

#endif
