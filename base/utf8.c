/* utf8.c - UTF-8 as Go reads and writes it, and the Unicode classes Go source needs.
 *
 * A class is a sorted list of ranges (generated: unicode_tables.h), 16-bit ones first;
 * ASCII is answered without looking.
 */
#include "base/utf8.h"
#include "base/unicode_tables.h"

int utf8_decode(const char *s, size_t n, uint32_t *r)
{
    const unsigned char *p = (const unsigned char *)s;
    uint32_t c = p[0];
    if (c < 0x80) { *r = c; return 1; }
    if (c >= 0xC2 && c < 0xE0) {
        if (n >= 2 && (p[1] & 0xC0) == 0x80) { *r = (c & 0x1F) << 6 | (p[1] & 0x3Fu); return 2; }
    } else if (c >= 0xE0 && c < 0xF0) {
        if (n >= 3 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80) {
            uint32_t v = (c & 0x0F) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
            if (v >= 0x800 && !(v >= 0xD800 && v < 0xE000)) { *r = v; return 3; }
        }
    } else if (c >= 0xF0 && c < 0xF5) {
        if (n >= 4 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80 && (p[3] & 0xC0) == 0x80) {
            uint32_t v = (c & 0x07) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
            if (v >= 0x10000 && v <= 0x10FFFF) { *r = v; return 4; }
        }
    }
    *r = RUNE_ERROR;
    return 1;
}

int utf8_encode(char out[4], uint32_t r)
{
    if (r > 0x10FFFF || (r >= 0xD800 && r < 0xE000)) r = RUNE_ERROR;
    if (r < 0x80) { out[0] = (char)r; return 1; }
    if (r < 0x800) {
        out[0] = (char)(0xC0 | r >> 6);
        out[1] = (char)(0x80 | (r & 0x3F));
        return 2;
    }
    if (r < 0x10000) {
        out[0] = (char)(0xE0 | r >> 12);
        out[1] = (char)(0x80 | (r >> 6 & 0x3F));
        out[2] = (char)(0x80 | (r & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | r >> 18);
    out[1] = (char)(0x80 | (r >> 12 & 0x3F));
    out[2] = (char)(0x80 | (r >> 6 & 0x3F));
    out[3] = (char)(0x80 | (r & 0x3F));
    return 4;
}

bool utf8_valid(const char *p, size_t n)
{
    size_t i = 0;
    while (i < n) {
        uint64_t w;
        if (n - i >= 8 && (memcpy(&w, p + i, 8), (w & 0x8080808080808080u) == 0)) { i += 8; continue; }
        if ((unsigned char)p[i] < 0x80) { i++; continue; }
        uint32_t r;
        int k = utf8_decode(p + i, n - i, &r);
        if (k == 1) return false;
        i += (size_t)k;
    }
    return true;
}

static bool in_class(const urange16 *r16, size_t n16, const urange32 *r32, size_t n32, uint32_t r)
{
    if (r < 0x10000) {
        size_t lo = 0, hi = n16;
        while (lo < hi) {
            size_t m = lo + (hi - lo) / 2;
            if (r < r16[m].lo) hi = m;
            else if (r > r16[m].hi) lo = m + 1;
            else return (r - r16[m].lo) % r16[m].stride == 0;
        }
        return false;
    }
    size_t lo = 0, hi = n32;
    while (lo < hi) {
        size_t m = lo + (hi - lo) / 2;
        if (r < r32[m].lo) hi = m;
        else if (r > r32[m].hi) lo = m + 1;
        else return (r - r32[m].lo) % r32[m].stride == 0;
    }
    return false;
}
#define IN(class, r) in_class(class##16, countof(class##16), class##32, countof(class##32), r)

bool rune_is_letter(uint32_t r)
{
    if (r < 0x80) return ((r | 0x20) >= 'a' && (r | 0x20) <= 'z') || r == '_';
    return IN(unicode_letter, r);
}

bool rune_is_digit(uint32_t r)
{
    if (r < 0x80) return r >= '0' && r <= '9';
    return IN(unicode_digit, r);
}

bool rune_is_upper(uint32_t r)
{
    if (r < 0x80) return r >= 'A' && r <= 'Z';
    return IN(unicode_upper, r);
}

bool rune_is_lower(uint32_t r)
{
    if (r < 0x80) return r >= 'a' && r <= 'z';
    return IN(unicode_lower, r);
}

bool rune_is_print(uint32_t r)
{
    if (r < 0x80) return r >= 0x20 && r < 0x7F;
    return IN(unicode_print, r);
}
