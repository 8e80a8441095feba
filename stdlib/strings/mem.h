/* mem.h - searching, trimming and splitting of byte sequences: what packages strings and bytes share.
 *
 * All functions work on (pointer, length) and return offsets, -1 for "not there". A length of 0 may come
 * with any pointer; memchr and friends are not called then.
 *
 * Search is linear in the worst case: candidates come from memchr on the first byte as long as that pays;
 * after too many false ones the rest is done with a rolling hash (Rabin-Karp), whose hits are verified.
 *
 * Text is UTF-8 as Go reads it: a byte that starts no valid encoding counts as U+FFFD of width 1.
 */
#ifndef GOL_STDLIB_MEM_H
#define GOL_STDLIB_MEM_H
#include "base/base.h"
#include "base/utf8.h"
#include "runtime/vm/limit.h"

enum { HASH_MUL = 16777619 };   /* FNV's 32-bit prime */

/* Eight bytes at a time: ONES * b is b in every byte. */
#define ONES  0x0101010101010101u
#define HIGHS 0x8080808080808080u

static inline uint64_t mem_load8(const char *p)
{
    uint64_t x;
    memcpy(&x, p, 8);
    return x;
}

/* The high bit of each byte of x that is a letter lo..hi; x is all ASCII, so no sum reaches the next byte. */
static inline uint64_t mem_letters8(uint64_t x, uint8_t lo, uint8_t hi)
{
    return (x + ONES * (0x80 - lo)) & ~(x + ONES * (0x7F - hi)) & HIGHS;
}

static inline int64_t mem_indexbyte(const char *s, int64_t n, uint8_t c)
{
    if (n <= 0) return -1;
    const char *p = memchr(s, c, (size_t)n);
    return p ? p - s : -1;
}

static inline int64_t mem_lastindexbyte(const char *s, int64_t n, uint8_t c)
{
    extern void *memrchr(const void *, int, size_t);      /* GNU */
    if (n <= 0) return -1;
    const char *p = memrchr(s, c, (size_t)n);
    return p ? p - s : -1;
}

/* Rolling hash search from offset i on; 2 <= m <= n. */
static inline int64_t mem_index_hash(const char *s, int64_t n, int64_t i, const char *sub, int64_t m)
{
    uint32_t want = 0, h = 0, pow = 1;
    if (n - i < m) return -1;
    for (int64_t k = 0; k < m; k++) {
        want = want * HASH_MUL + (uint8_t)sub[k];
        h = h * HASH_MUL + (uint8_t)s[i + k];
        pow *= HASH_MUL;
    }
    for (;; i++) {
        if (h == want && memcmp(s + i, sub, (size_t)m) == 0) return i;
        if (i + m >= n) return -1;
        h = h * HASH_MUL + (uint8_t)s[i + m] - pow * (uint8_t)s[i];
    }
}

static inline int64_t mem_index(const char *s, int64_t n, const char *sub, int64_t m)
{
    if (m == 0) return 0;
    if (m > n) return -1;
    if (m == 1) return mem_indexbyte(s, n, (uint8_t)sub[0]);
    const char *p = s, *last = s + (n - m);       /* last place a match can start at */
    int64_t wasted = 0;
    while (p <= last) {
        p = memchr(p, sub[0], (size_t)(last - p + 1));
        if (!p) return -1;
        if (p[1] == sub[1] && memcmp(p, sub, (size_t)m) == 0) return p - s;
        p++;
        /* Up to one false candidate per 16 bytes is cheaper than hashing every byte. */
        if (++wasted > 8 + ((p - s) >> 4)) return mem_index_hash(s, n, p - s, sub, m);
    }
    return -1;
}

static inline int64_t mem_lastindex(const char *s, int64_t n, const char *sub, int64_t m)
{
    if (m == 0) return n;
    if (m > n) return -1;
    if (m == 1) return mem_lastindexbyte(s, n, (uint8_t)sub[0]);
    uint32_t want = 0, h = 0, pow = 1;
    int64_t i = n - m;
    for (int64_t k = m - 1; k >= 0; k--) {
        want = want * HASH_MUL + (uint8_t)sub[k];
        h = h * HASH_MUL + (uint8_t)s[i + k];
        pow *= HASH_MUL;
    }
    for (;; i--) {
        if (h == want && memcmp(s + i, sub, (size_t)m) == 0) return i;
        if (i == 0) return -1;
        h = h * HASH_MUL + (uint8_t)s[i - 1] - pow * (uint8_t)s[i + m - 1];
    }
}

static inline int64_t mem_runecount(const char *s, int64_t n)
{
    int64_t count = 0;
    for (int64_t i = 0; i < n; count++) {
        uint32_t r;
        if ((uint8_t)s[i] < 0x80) i++;
        else i += utf8_decode(s + i, (size_t)(n - i), &r);
    }
    return count;
}

/* Number of non-overlapping occurrences; of the empty string: one before each rune and one at the end. */
static inline int64_t mem_count(const char *s, int64_t n, const char *sub, int64_t m)
{
    int64_t count = 0;
    if (m == 0) return mem_runecount(s, n) + 1;
    if (m == 1) {
        int64_t i = 0;
        for (; i + 8 <= n; i += 8) {
            uint64_t x = mem_load8(s + i) ^ ONES * (uint8_t)sub[0];        /* zero bytes are hits */
            count += (int64_t)(((~(((x & ~HIGHS) + ~HIGHS) | x) & HIGHS) >> 7) * ONES >> 56);
        }
        for (; i < n; i++) count += s[i] == sub[0];
        return count;
    }
    for (int64_t i; (i = mem_index(s, n, sub, m)) >= 0; count++) {
        s += i + m;
        n -= i + m;
    }
    return count;
}

/* Decodes the rune at s[0], n > 0. Returns its width. */
static inline int64_t mem_rune(const char *s, int64_t n, uint32_t *r)
{
    if ((uint8_t)s[0] < 0x80) { *r = (uint8_t)s[0]; return 1; }
    return utf8_decode(s, (size_t)n, r);
}

/* Decodes the rune that ends at s[n], n > 0. Returns its width. */
static inline int64_t mem_lastrune(const char *s, int64_t n, uint32_t *r)
{
    if ((uint8_t)s[n - 1] < 0x80) { *r = (uint8_t)s[n - 1]; return 1; }
    for (int64_t i = n - 2; i >= 0 && i >= n - 4; i--) {
        if (((uint8_t)s[i] & 0xC0) == 0x80) continue;    /* a continuation byte: look further back */
        if (i + utf8_decode(s + i, (size_t)(n - i), r) == n) return n - i;
        break;
    }
    *r = RUNE_ERROR;
    return 1;
}

/* Index of rune r. RUNE_ERROR finds the first invalid byte as well; other invalid runes are nowhere. */
static inline int64_t mem_indexrune(const char *s, int64_t n, int64_t r)
{
    if (r >= 0 && r < 0x80) return mem_indexbyte(s, n, (uint8_t)r);
    if (r == RUNE_ERROR) {
        for (int64_t i = 0; i < n;) {
            uint32_t got;
            int64_t w = mem_rune(s + i, n - i, &got);
            if (got == RUNE_ERROR) return i;
            i += w;
        }
        return -1;
    }
    if (r < 0 || r > 0x10FFFF || (r >= 0xD800 && r <= 0xDFFF)) return -1;
    char enc[4];
    int m = utf8_encode(enc, (uint32_t)r);
    return mem_index(s, n, enc, m);
}

/* A set of runes given as text; ASCII members also as a bit map. */
typedef struct runeset {
    const char *p;
    int64_t n;
    bool ascii;              /* no member is beyond ASCII */
    uint64_t bits[2];
} runeset;

static inline runeset runeset_of(const char *p, int64_t n)
{
    runeset set = { p, n, true, { 0, 0 } };
    for (int64_t i = 0; i < n; i++) {
        uint8_t c = (uint8_t)p[i];
        if (c < 0x80) set.bits[c >> 6] |= (uint64_t)1 << (c & 63);
        else set.ascii = false;
    }
    return set;
}

static inline bool runeset_has(const runeset *set, uint32_t r)
{
    if (r < 0x80) return set->bits[r >> 6] >> (r & 63) & 1;
    return !set->ascii && mem_indexrune(set->p, set->n, r) >= 0;
}

static inline int64_t mem_indexany(const char *s, int64_t n, const char *chars, int64_t nchars)
{
    runeset set = runeset_of(chars, nchars);
    if (nchars == 0) return -1;
    for (int64_t i = 0; i < n;) {
        uint32_t r;
        int64_t w = mem_rune(s + i, n - i, &r);
        if (runeset_has(&set, r)) return i;
        i += w;
    }
    return -1;
}

static inline int64_t mem_lastindexany(const char *s, int64_t n, const char *chars, int64_t nchars)
{
    runeset set = runeset_of(chars, nchars);
    if (nchars == 0) return -1;
    while (n > 0) {
        uint32_t r;
        n -= mem_lastrune(s, n, &r);
        if (runeset_has(&set, r)) return n;
    }
    return -1;
}

enum { TRIM_LEFT = 1, TRIM_RIGHT = 2 };

/* Narrows [*from, *to) of s by members of set at the ends. */
static inline void mem_trim(const char *s, int64_t *from, int64_t *to, const char *chars, int64_t nchars, int ends)
{
    runeset set = runeset_of(chars, nchars);
    uint32_t r;
    if (nchars == 0) return;
    if (ends & TRIM_LEFT)
        while (*from < *to) {
            int64_t w = mem_rune(s + *from, *to - *from, &r);
            if (!runeset_has(&set, r)) break;
            *from += w;
        }
    if (ends & TRIM_RIGHT)
        while (*from < *to) {
            int64_t w = mem_lastrune(s + *from, *to - *from, &r);
            if (!runeset_has(&set, r)) break;
            *to -= w;
        }
}

/* Unicode's White_Space property. */
static inline bool rune_is_space(uint32_t r)
{
    if (r < 0x80) return r == ' ' || (r >= '\t' && r <= '\r');
    switch (r) {
    case 0x85: case 0xA0: case 0x1680: case 0x2028: case 0x2029: case 0x202F: case 0x205F: case 0x3000: return true;
    }
    return r >= 0x2000 && r <= 0x200A;
}

static inline void mem_trimspace(const char *s, int64_t *from, int64_t *to)
{
    uint32_t r;
    while (*from < *to) {
        int64_t w = mem_rune(s + *from, *to - *from, &r);
        if (!rune_is_space(r)) break;
        *from += w;
    }
    while (*from < *to) {
        int64_t w = mem_lastrune(s + *from, *to - *from, &r);
        if (!rune_is_space(r)) break;
        *to -= w;
    }
}

/* The next field (maximal run without white space) at or behind *pos: its start is returned, *pos is its end.
 * -1 when there is none. */
static inline int64_t mem_nextfield(const char *s, int64_t n, int64_t *pos)
{
    int64_t i = *pos, start;
    uint32_t r;
    while (i < n) {
        int64_t w = mem_rune(s + i, n - i, &r);
        if (!rune_is_space(r)) break;
        i += w;
    }
    if (i >= n) return -1;
    start = i;
    while (i < n) {
        int64_t w = mem_rune(s + i, n - i, &r);
        if (rune_is_space(r)) break;
        i += w;
    }
    *pos = i;
    return start;
}

/* Compares as Go does: -1, 0, +1. */
static inline int64_t mem_compare(const char *a, int64_t na, const char *b, int64_t nb)
{
    int64_t n = na < nb ? na : nb;
    int c = n > 0 ? memcmp(a, b, (size_t)n) : 0;
    if (c == 0) return (na > nb) - (na < nb);
    return c < 0 ? -1 : 1;
}

/* Equality under simple case folding, as far as ASCII decides it: 1 equal, 0 not, -1 not decided from offset *at on. */
static inline int mem_equalfold(const char *a, int64_t na, const char *b, int64_t nb, int64_t *at)
{
    int64_t n = na < nb ? na : nb, i = 0;
    while (i + 8 <= n && mem_load8(a + i) == mem_load8(b + i) && !(mem_load8(a + i) & HIGHS)) i += 8;
    for (; i < n; i++) {
        uint8_t x = (uint8_t)a[i], y = (uint8_t)b[i];
        if ((x | y) >= 0x80) { *at = i; return -1; }
        if (x == y) continue;
        if ((x ^ y) != 0x20 || (x | 0x20) < 'a' || (x | 0x20) > 'z') return 0;
    }
    return na == nb;
}

/* Case mapping of ASCII text. Returns 0: nothing to change, 1: something, 2: there are bytes beyond ASCII. lo..hi is the range
 * of letters that change. */
static inline int mem_casescan(const char *s, int64_t n, uint8_t lo, uint8_t hi)
{
    uint64_t any = 0, hit = 0;
    int64_t i = 0;
    for (; i + 8 <= n; i += 8) {
        uint64_t x = mem_load8(s + i);
        any |= x;
        hit |= mem_letters8(x, lo, hi);
    }
    for (; i < n; i++) {
        uint8_t c = (uint8_t)s[i];
        any |= c;
        hit |= (uint8_t)(c - lo) <= (uint8_t)(hi - lo);
    }
    return any & HIGHS ? 2 : hit != 0;
}

/* Copies ASCII text with the case of the letters lo..hi changed. */
static inline void mem_casecopy(char *d, const char *s, int64_t n, uint8_t lo, uint8_t hi)
{
    int64_t i = 0;
    for (; i + 8 <= n; i += 8) {
        uint64_t x = mem_load8(s + i);
        x ^= mem_letters8(x, lo, hi) >> 2;               /* 0x80 >> 2: the case bit */
        memcpy(d + i, &x, 8);
    }
    for (; i < n; i++) {
        uint8_t c = (uint8_t)s[i];
        d[i] = (char)((uint8_t)(c - lo) <= (uint8_t)(hi - lo) ? c ^ 0x20 : c);
    }
}

/* Copies s to d with the first max (< 0: all) occurrences of old replaced; the empty old stands before each rune and
 * at the end. d == NULL only measures. Returns the result's length, -1 if it does not fit an int64. */
static inline int64_t mem_replace(char *d, const char *s, int64_t n, const char *old, int64_t m, const char *new, int64_t k, int64_t max)
{
    int64_t out = 0;
    bool first = true;
    while (max != 0) {
        int64_t at;
        if (m == 0) {
            uint32_t r;
            if (first) at = 0;
            else if (n == 0) break;
            else at = mem_rune(s, n, &r);
            first = false;
        } else if ((at = mem_index(s, n, old, m)) < 0) break;
        if (d) {
            if (at) memcpy(d + out, s, (size_t)at);
            if (k) memcpy(d + out + at, new, (size_t)k);
        }
        if (__builtin_add_overflow(out, at + k, &out)) return -1;
        s += at + m;
        n -= at + m;
        max--;
    }
    if (d && n) memcpy(d + out, s, (size_t)n);
    if (__builtin_add_overflow(out, n, &out)) return -1;
    return out;
}

/* total / n copies of s (n bytes): doubled up to a piece, then piece by piece, so that a host's limit can end a long one. */
static inline void mem_repeat(g *gp, char *d, int64_t total, const char *s, int64_t n)
{
    int64_t piece = n >= CHARGE_PIECE ? n : CHARGE_PIECE / n * n, have = n;
    if (piece > total) piece = total;
    memcpy(d, s, (size_t)n);
    while (have < piece) {
        int64_t k = have < piece - have ? have : piece - have;
        memcpy(d + have, d, (size_t)k);
        have += k;
    }
    for (; have < total; have += piece) {
        memcpy(d + have, d, (size_t)(piece < total - have ? piece : total - have));
        rt_charge(gp, piece);
    }
}
#endif
