/* mem.h - searching, trimming and splitting of byte sequences: what packages strings and bytes share.
 *
 * All functions work on (pointer, length) and return offsets, -1 for "not there". A length of 0 may come
 * with any pointer; memchr and friends are not called then.
 *
 * Search is linear in the worst case: candidates come from memchr on the first byte as long as that pays;
 * after too many false ones the rest is done with a rolling hash (Rabin-Karp), whose hits are verified.
 *
 * A host's limit can end any of them that goes on for long: they look between pieces (runtime/limit.h), so callers hold nothing that a jump would lose.
 *
 * Text is UTF-8 as Go reads it: a byte that starts no valid encoding counts as U+FFFD of width 1.
 */
#ifndef GOL_STDLIB_MEM_H
#define GOL_STDLIB_MEM_H
#include "base/base.h"
#include "base/utf8.h"
#include "runtime/limit.h"

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

static inline int64_t mem_indexbyte(g *gp, const char *s, int64_t n, uint8_t c)
{
    int64_t done = 0;
    if (n <= 0) return -1;
    for (; unlikely(n - done > CHARGE_PIECE); done += CHARGE_PIECE) {
        const char *p = memchr(s + done, c, CHARGE_PIECE);
        if (p) return p - s;
        if (rt_muststop(gp)) rt_stopped(gp);
    }
    const char *p = memchr(s + done, c, (size_t)(n - done));
    return p ? p - s : -1;
}

static inline int64_t mem_lastindexbyte(g *gp, const char *s, int64_t n, uint8_t c)
{
    extern void *memrchr(const void *, int, size_t);      /* GNU */
    if (n <= 0) return -1;
    for (; unlikely(n > CHARGE_PIECE); n -= CHARGE_PIECE) {
        const char *p = memrchr(s + n - CHARGE_PIECE, c, CHARGE_PIECE);
        if (p) return p - s;
        if (rt_muststop(gp)) rt_stopped(gp);
    }
    const char *p = memrchr(s, c, (size_t)n);
    return p ? p - s : -1;
}

/* Rolling hash search from offset i on; 2 <= m <= n. */
static inline int64_t mem_index_hash(g *gp, const char *s, int64_t n, int64_t i, const char *sub, int64_t m)
{
    uint32_t want = 0, h = 0, pow = 1;
    if (n - i < m) return -1;
    for (int64_t k = 0; k < m; k++) {
        rt_look(gp, k);
        want = want * HASH_MUL + (uint8_t)sub[k];
        h = h * HASH_MUL + (uint8_t)s[i + k];
        pow *= HASH_MUL;
    }
    for (;; i++) {
        if (h == want && rt_comparelong(gp, s + i, sub, (uint64_t)m) == 0) return i;
        if (i + m >= n) return -1;
        rt_look(gp, i);
        h = h * HASH_MUL + (uint8_t)s[i + m] - pow * (uint8_t)s[i];
    }
}

static inline int64_t mem_index(g *gp, const char *s, int64_t n, const char *sub, int64_t m)
{
    if (m == 0) return 0;
    if (m > n) return -1;
    if (m == 1) return mem_indexbyte(gp, s, n, (uint8_t)sub[0]);
    const char *p = s, *last = s + (n - m);       /* last place a match can start at */
    int64_t wasted = 0;
    while (p <= last) {
        int64_t at = mem_indexbyte(gp, p, last - p + 1, (uint8_t)sub[0]);
        if (at < 0) return -1;
        p += at;
        if (p[1] == sub[1] && rt_comparelong(gp, p, sub, (uint64_t)m) == 0) return p - s;
        p++;
        /* Up to one false candidate per 16 bytes is cheaper than hashing every byte. */
        if (++wasted > 8 + ((p - s) >> 4)) return mem_index_hash(gp, s, n, p - s, sub, m);
    }
    return -1;
}

static inline int64_t mem_lastindex(g *gp, const char *s, int64_t n, const char *sub, int64_t m)
{
    if (m == 0) return n;
    if (m > n) return -1;
    if (m == 1) return mem_lastindexbyte(gp, s, n, (uint8_t)sub[0]);
    uint32_t want = 0, h = 0, pow = 1;
    int64_t i = n - m;
    for (int64_t k = m - 1; k >= 0; k--) {
        rt_look(gp, k);
        want = want * HASH_MUL + (uint8_t)sub[k];
        h = h * HASH_MUL + (uint8_t)s[i + k];
        pow *= HASH_MUL;
    }
    for (;; i--) {
        if (h == want && rt_comparelong(gp, s + i, sub, (uint64_t)m) == 0) return i;
        if (i == 0) return -1;
        rt_look(gp, i);
        h = h * HASH_MUL + (uint8_t)s[i - 1] - pow * (uint8_t)s[i + m - 1];
    }
}

static inline int64_t mem_runecount(g *gp, const char *s, int64_t n)
{
    int64_t count = 0;
    for (int64_t i = 0; i < n; count++) {
        uint32_t r;
        rt_look(gp, count);
        if ((uint8_t)s[i] < 0x80) i++;
        else i += utf8_decode(s + i, (size_t)(n - i), &r);
    }
    return count;
}

/* Number of non-overlapping occurrences; of the empty string: one before each rune and one at the end. */
static inline int64_t mem_count(g *gp, const char *s, int64_t n, const char *sub, int64_t m)
{
    int64_t count = 0;
    if (m == 0) return mem_runecount(gp, s, n) + 1;
    if (m == 1) {
        int64_t i = 0;
        for (; i + 8 <= n; i += 8) {
            uint64_t x = mem_load8(s + i) ^ ONES * (uint8_t)sub[0];        /* zero bytes are hits */
            count += (int64_t)(((~(((x & ~HIGHS) + ~HIGHS) | x) & HIGHS) >> 7) * ONES >> 56);
            rt_look(gp, i / 8);
        }
        for (; i < n; i++) count += s[i] == sub[0];
        return count;
    }
    for (int64_t i; (i = mem_index(gp, s, n, sub, m)) >= 0; count++) {
        s += i + m;
        n -= i + m;
        rt_look(gp, count);
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
static inline int64_t mem_indexrune(g *gp, const char *s, int64_t n, int64_t r)
{
    if (r >= 0 && r < 0x80) return mem_indexbyte(gp, s, n, (uint8_t)r);
    if (r == RUNE_ERROR) {
        int64_t due = CHARGE_PIECE;
        for (int64_t i = 0; i < n;) {
            uint32_t got;
            rt_pace(gp, i, &due);
            int64_t w = mem_rune(s + i, n - i, &got);
            if (got == RUNE_ERROR) return i;
            i += w;
        }
        return -1;
    }
    if (r < 0 || r > 0x10FFFF || (r >= 0xD800 && r <= 0xDFFF)) return -1;
    char enc[4];
    int m = utf8_encode(enc, (uint32_t)r);
    return mem_index(gp, s, n, enc, m);
}

/* A set of runes given as text; ASCII members also as a bit map. */
typedef struct runeset {
    const char *p;
    int64_t n;
    bool ascii;              /* no member is beyond ASCII */
    uint64_t bits[2];
} runeset;

static inline runeset runeset_of(g *gp, const char *p, int64_t n)
{
    runeset set = { p, n, true, { 0, 0 } };
    for (int64_t i = 0; i < n; i++) {
        uint8_t c = (uint8_t)p[i];
        rt_look(gp, i);
        if (c < 0x80) set.bits[c >> 6] |= (uint64_t)1 << (c & 63);
        else set.ascii = false;
    }
    return set;
}

static inline bool runeset_has(g *gp, const runeset *set, uint32_t r)
{
    if (r < 0x80) return set->bits[r >> 6] >> (r & 63) & 1;
    return !set->ascii && mem_indexrune(gp, set->p, set->n, r) >= 0;
}

/* In loops of runeset_has: a look when enough was compared. */
static inline void runeset_look(g *gp, const runeset *set, uint64_t *work)
{
    *work += set->ascii ? 1 : (uint64_t)set->n;
    if (likely(*work < CHARGE_PIECE / 4)) return;
    *work = 0;
    if (rt_muststop(gp)) rt_stopped(gp);
}

static inline int64_t mem_indexany(g *gp, const char *s, int64_t n, const char *chars, int64_t nchars)
{
    runeset set = runeset_of(gp, chars, nchars);
    if (nchars == 0) return -1;
    uint64_t work = 0;
    for (int64_t i = 0; i < n;) {
        uint32_t r;
        int64_t w = mem_rune(s + i, n - i, &r);
        if (runeset_has(gp, &set, r)) return i;
        i += w;
        runeset_look(gp, &set, &work);
    }
    return -1;
}

static inline int64_t mem_lastindexany(g *gp, const char *s, int64_t n, const char *chars, int64_t nchars)
{
    runeset set = runeset_of(gp, chars, nchars);
    uint64_t work = 0;
    if (nchars == 0) return -1;
    while (n > 0) {
        uint32_t r;
        n -= mem_lastrune(s, n, &r);
        if (runeset_has(gp, &set, r)) return n;
        runeset_look(gp, &set, &work);
    }
    return -1;
}

enum { TRIM_LEFT = 1, TRIM_RIGHT = 2 };

/* Narrows [*from, *to) of s by members of set at the ends. */
static inline void mem_trim(g *gp, const char *s, int64_t *from, int64_t *to, const char *chars, int64_t nchars, int ends)
{
    runeset set = runeset_of(gp, chars, nchars);
    uint32_t r;
    uint64_t work = 0;
    if (nchars == 0) return;
    if (ends & TRIM_LEFT)
        while (*from < *to) {
            int64_t w = mem_rune(s + *from, *to - *from, &r);
            if (!runeset_has(gp, &set, r)) break;
            *from += w;
            runeset_look(gp, &set, &work);
        }
    if (ends & TRIM_RIGHT)
        while (*from < *to) {
            int64_t w = mem_lastrune(s + *from, *to - *from, &r);
            if (!runeset_has(gp, &set, r)) break;
            *to -= w;
            runeset_look(gp, &set, &work);
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

static inline void mem_trimspace(g *gp, const char *s, int64_t *from, int64_t *to)
{
    uint32_t r;
    for (int64_t i = 0; *from < *to; i++) {
        int64_t w = mem_rune(s + *from, *to - *from, &r);
        if (!rune_is_space(r)) break;
        *from += w;
        rt_look(gp, i);
    }
    for (int64_t i = 0; *from < *to; i++) {
        int64_t w = mem_lastrune(s + *from, *to - *from, &r);
        if (!rune_is_space(r)) break;
        *to -= w;
        rt_look(gp, i);
    }
}

/* The end of the run of runes at i that are, or are not, white space. */
ALWAYS_INLINE int64_t mem_run(g *gp, const char *s, int64_t n, int64_t i, bool space)
{
    for (;;) {
        int64_t piece = n - i > CHARGE_PIECE ? i + CHARGE_PIECE : n;
        while (i < piece) {
            uint8_t c = (uint8_t)s[i];
            uint32_t r;
            if (likely(c < 0x80)) {
                if ((c == ' ' || (uint8_t)(c - '\t') < 5) != space) return i;
                i++;
                continue;
            }
            int64_t w = mem_rune(s + i, n - i, &r);
            if (rune_is_space(r) != space) return i;
            i += w;
        }
        if (i >= n) return i;
        if (rt_muststop(gp)) rt_stopped(gp);
    }
}

/* The next field (maximal run without white space) at or behind *pos: its start is returned, *pos is its end.
 * -1 when there is none. */
static inline int64_t mem_nextfield(g *gp, const char *s, int64_t n, int64_t *pos)
{
    int64_t start = mem_run(gp, s, n, *pos, true);
    if (start >= n) return -1;
    *pos = mem_run(gp, s, n, start, false);
    return start;
}

/* Compares as Go does: -1, 0, +1. */
static inline int64_t mem_compare(g *gp, const char *a, int64_t na, const char *b, int64_t nb)
{
    int64_t n = na < nb ? na : nb;
    int c = n > 0 ? rt_comparelong(gp, a, b, (uint64_t)n) : 0;
    if (c == 0) return (na > nb) - (na < nb);
    return c < 0 ? -1 : 1;
}

/* Equality under simple case folding, as far as ASCII decides it: 1 equal, 0 not, -1 not decided from offset *at on. */
static inline int mem_equalfold(g *gp, const char *a, int64_t na, const char *b, int64_t nb, int64_t *at)
{
    int64_t n = na < nb ? na : nb, i = 0;
    while (i + 8 <= n && mem_load8(a + i) == mem_load8(b + i) && !(mem_load8(a + i) & HIGHS)) {
        i += 8;
        rt_look(gp, i / 8);
    }
    for (; i < n; i++) {
        rt_look(gp, i);
        uint8_t x = (uint8_t)a[i], y = (uint8_t)b[i];
        if ((x | y) >= 0x80) { *at = i; return -1; }
        if (x == y) continue;
        if ((x ^ y) != 0x20 || (x | 0x20) < 'a' || (x | 0x20) > 'z') return 0;
    }
    return na == nb;
}

/* Case mapping of ASCII text. Returns 0: nothing to change, 1: something, 2: there are bytes beyond ASCII. lo..hi is the range
 * of letters that change. */
static inline int mem_casescan(g *gp, const char *s, int64_t n, uint8_t lo, uint8_t hi)
{
    uint64_t any = 0, hit = 0;
    int64_t i = 0;
    for (; i + 8 <= n; i += 8) {
        uint64_t x = mem_load8(s + i);
        any |= x;
        hit |= mem_letters8(x, lo, hi);
        rt_look(gp, i / 8);
    }
    for (; i < n; i++) {
        uint8_t c = (uint8_t)s[i];
        any |= c;
        hit |= (uint8_t)(c - lo) <= (uint8_t)(hi - lo);
    }
    return any & HIGHS ? 2 : hit != 0;
}

/* Copies ASCII text with the case of the letters lo..hi changed. */
static inline void mem_casecopy(g *gp, char *d, const char *s, int64_t n, uint8_t lo, uint8_t hi)
{
    int64_t i = 0;
    for (; i + 8 <= n; i += 8) {
        uint64_t x = mem_load8(s + i);
        x ^= mem_letters8(x, lo, hi) >> 2;               /* 0x80 >> 2: the case bit */
        memcpy(d + i, &x, 8);
        rt_look(gp, i / 8);
    }
    for (; i < n; i++) {
        uint8_t c = (uint8_t)s[i];
        d[i] = (char)((uint8_t)(c - lo) <= (uint8_t)(hi - lo) ? c ^ 0x20 : c);
    }
}

/* Copies s to d with the first max (< 0: all) occurrences of old replaced; the empty old stands before each rune and
 * at the end. d == NULL only measures. Returns the result's length, -1 if it does not fit an int64. */
static inline int64_t mem_replace(g *gp, char *d, const char *s, int64_t n, const char *old, int64_t m, const char *new, int64_t k, int64_t max)
{
    int64_t out = 0, due = CHARGE_PIECE;
    const char *begin = s;
    bool first = true;
    while (max != 0) {
        int64_t at;
        rt_pace(gp, out + (s - begin), &due);
        if (m == 0) {
            uint32_t r;
            if (first) at = 0;
            else if (n == 0) break;
            else at = mem_rune(s, n, &r);
            first = false;
        } else if ((at = mem_index(gp, s, n, old, m)) < 0) break;
        if (d) {
            if (at) rt_copylong(gp, d + out, s, (uint64_t)at);
            if (k) rt_copylong(gp, d + out + at, new, (uint64_t)k);
        }
        if (__builtin_add_overflow(out, at + k, &out)) return -1;
        s += at + m;
        n -= at + m;
        max--;
    }
    if (d && n) rt_copylong(gp, d + out, s, (uint64_t)n);
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
