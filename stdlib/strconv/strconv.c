/* strconv.c - natives of strconv for integers; the table of all its natives; the powers of ten.
 *
 * Formatting fills a small buffer from its end; decimal numbers two digits a step.
 * Parsing returns a code beside the value, and the .gol side makes the error.
 * Locking: none, no mutable state.
 */
#include "stdlib/strconv/strconv.h"
#include "runtime/limit.h"

enum { OK, BAD_SYNTAX, BAD_RANGE, BAD_BASE, BAD_BITSIZE };   /* as in number.gol */

const uint64_t stdlib_strconv_pow10[][2] = {
#include "stdlib/strconv/pow10tab.h"
};

static const char two[] =
    "00010203040506070809101112131415161718192021222324252627282930313233343536373839"
    "40414243444546474849505152535455565758596061626364656667686970717273747576777879"
    "8081828384858687888990919293949596979899";

void stdlib_strconv_grow(g *gp, slot *s, int64_t n)
{
    int64_t len = s[1].i, c = rt_growcap(s[2].i, len + n, 1);
    char *q;
    if (c < len + n)
        rt_panicerror(gp, "runtime error: growslice: len out of range");
    q = rt_mallocgc(gp, (uint64_t)c, NULL, false);
    if (len > 0)
        rt_copylong(gp, q, s[0].p, (uint64_t)len);
    rt_zerolong(gp, q + len, (uint64_t)(c - len));
    s[0].p = q;
    s[2].i = c;
}

void stdlib_strconv_append(g *gp, slot *res, const slot *dst, const void *p, int64_t n)
{
    slot s[3] = { dst[0], dst[1], dst[2] };
    if (n > s[2].i - s[1].i)
        stdlib_strconv_grow(gp, s, n);
    if (n > 0)
        memcpy((char *)s[0].p + s[1].i, p, (size_t)n);
    res[0] = s[0];
    res[1].i = s[1].i + n;
    res[2] = s[2];
}

char *stdlib_strconv_utoa(char *end, uint64_t u, int64_t base)
{
    static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    char *p = end;
    if (base == 10) {
        while (u >= 100) {
            const char *t = two + u % 100 * 2;
            u /= 100;
            *--p = t[1];
            *--p = t[0];
        }
        *--p = two[u * 2 + 1];
        if (u >= 10)
            *--p = two[u * 2];
        return p;
    }
    if ((base & (base - 1)) == 0) {
        int sh = __builtin_ctzll((uint64_t)base);
        do
            *--p = digits[u & (uint64_t)(base - 1)];
        while ((u >>= sh) != 0);
        return p;
    }
    do
        *--p = digits[u % (uint64_t)base];
    while ((u /= (uint64_t)base) != 0);
    return p;
}

/* The text of u, negated if neg, ending at end. */
static char *itoa(g *gp, char *end, uint64_t u, bool neg, int64_t base)
{
    char *p;
    if (base < 2 || base > 36)
        rt_panicstr(gp, "strconv: illegal AppendInt/FormatInt base");
    p = stdlib_strconv_utoa(end, neg ? -u : u, base);
    if (neg)
        *--p = '-';
    return p;
}

static void format(g *gp, slot *res, uint64_t u, bool neg, int64_t base)
{
    char buf[65], *end = buf + sizeof buf, *p;
    if (base == 10 && !neg && u < 100) {      /* shared, not allocated */
        res[0].p = (void *)(uintptr_t)(u < 10 ? two + u * 2 + 1 : two + u * 2);
        res[1].i = u < 10 ? 1 : 2;
        return;
    }
    p = itoa(gp, end, u, neg, base);
    rt_gostring(gp, p, end - p, res);
}

static void strconv_Itoa(g *gp, slot *fp) { format(gp, fp, fp[2].u, fp[2].i < 0, 10); }
static void strconv_FormatInt(g *gp, slot *fp) { format(gp, fp, fp[2].u, fp[2].i < 0, fp[3].i); }
static void strconv_FormatUint(g *gp, slot *fp) { format(gp, fp, fp[2].u, false, fp[3].i); }

static void strconv_AppendInt(g *gp, slot *fp)
{
    char buf[65], *end = buf + sizeof buf;
    char *p = itoa(gp, end, fp[6].u, fp[6].i < 0, fp[7].i);
    stdlib_strconv_append(gp, fp, fp + 3, p, end - p);
}

static void strconv_AppendUint(g *gp, slot *fp)
{
    char buf[65], *end = buf + sizeof buf;
    char *p = itoa(gp, end, fp[6].u, false, fp[7].i);
    stdlib_strconv_append(gp, fp, fp + 3, p, end - p);
}

static inline int lower(int c) { return c | ('x' - 'X'); }

bool stdlib_strconv_underscores_ok(const char *s, int64_t n)
{
    enum { START, DIGIT, UNDERSCORE, OTHER } saw = START;
    int64_t i = 0;
    bool hex = false;
    if (n >= 1 && (s[0] == '-' || s[0] == '+'))
        s++, n--;
    if (n >= 2 && s[0] == '0' && (lower(s[1]) == 'b' || lower(s[1]) == 'o' || lower(s[1]) == 'x')) {
        i = 2;
        saw = DIGIT;
        hex = lower(s[1]) == 'x';
    }
    for (; i < n; i++) {
        if ((s[i] >= '0' && s[i] <= '9') || (hex && lower(s[i]) >= 'a' && lower(s[i]) <= 'f')) {
            saw = DIGIT;
        } else if (s[i] == '_') {
            if (saw != DIGIT)
                return false;
            saw = UNDERSCORE;
        } else {
            if (saw == UNDERSCORE)
                return false;
            saw = OTHER;
        }
    }
    return saw != UNDERSCORE;
}

static int parseuint(g *gp, const char *s, int64_t n, int64_t base, int64_t bits, uint64_t *out)
{
    const char *s0 = s;
    int64_t n0 = n;
    bool base0 = base == 0, underscores = false;
    uint64_t max, v = 0;
    *out = 0;
    if (n == 0)
        return BAD_SYNTAX;
    if (base == 0) {
        base = 10;
        if (s[0] == '0') {
            int c = n >= 3 ? lower(s[1]) : 0;
            int skip = 2;
            if (c == 'b')
                base = 2;
            else if (c == 'o')
                base = 8;
            else if (c == 'x')
                base = 16;
            else
                base = 8, skip = 1;
            s += skip;
            n -= skip;
        }
    } else if (base < 2 || base > 36) {
        return BAD_BASE;
    }
    rt_charge(gp, n);
    if (bits == 0)
        bits = 64;
    else if (bits < 0 || bits > 64)
        return BAD_BITSIZE;
    max = bits == 64 ? UINT64_MAX : ((uint64_t)1 << bits) - 1;
    for (int64_t i = 0; i < n; i++) {
        int c = (uint8_t)s[i], d;
        uint64_t w;
        rt_look(gp, i);
        if (c >= '0' && c <= '9')
            d = c - '0';
        else if (c == '_' && base0) {
            underscores = true;
            continue;
        } else if (c < 0x80 && lower(c) >= 'a' && lower(c) <= 'z')
            d = lower(c) - 'a' + 10;
        else
            return BAD_SYNTAX;
        if (d >= base)
            return BAD_SYNTAX;
        if (__builtin_mul_overflow(v, (uint64_t)base, &w) || __builtin_add_overflow(w, (uint64_t)d, &w) || w > max) {
            *out = max;
            return BAD_RANGE;
        }
        v = w;
    }
    if (underscores && !stdlib_strconv_underscores_ok(s0, n0))
        return BAD_SYNTAX;
    *out = v;
    return OK;
}

/* func parseUint(s string, base, bitSize int) (n uint64, code int) */
static void strconv_parseUint(g *gp, slot *fp)
{
    uint64_t v;
    fp[1].i = parseuint(gp, fp[2].p, fp[3].i, fp[4].i, fp[5].i, &v);
    fp[0].u = v;
}

/* func parseInt(s string, base, bitSize int) (n int64, code int) */
static void strconv_parseInt(g *gp, slot *fp)
{
    const char *s = fp[2].p;
    int64_t n = fp[3].i, bits = fp[5].i;
    bool neg = false;
    uint64_t v = 0, cutoff;
    int code;
    if (n > 0 && (s[0] == '+' || s[0] == '-')) {
        neg = s[0] == '-';
        s++;
        n--;
    }
    code = parseuint(gp, s, n, fp[4].i, bits, &v);
    if (code == OK || code == BAD_RANGE) {
        code = OK;                     /* the limits below decide (for 1 bit, -1 passes for anything less, as in Go) */
        cutoff = (uint64_t)1 << ((bits == 0 ? 64 : bits) - 1);
        if (!neg && v >= cutoff) {
            v = cutoff - 1;
            code = BAD_RANGE;
        } else if (neg && v > cutoff) {
            v = cutoff;
            code = BAD_RANGE;
        }
        if (neg)
            v = -v;
    }
    fp[0].u = v;
    fp[1].i = code;
}

const rt_native_def stdlib_strconv_natives[] = {
    { "strconv.Itoa", strconv_Itoa },
    { "strconv.FormatInt", strconv_FormatInt },
    { "strconv.FormatUint", strconv_FormatUint },
    { "strconv.AppendInt", strconv_AppendInt },
    { "strconv.AppendUint", strconv_AppendUint },
    { "strconv.parseUint", strconv_parseUint },
    { "strconv.parseInt", strconv_parseInt },
    { "strconv.FormatFloat", strconv_FormatFloat },
    { "strconv.AppendFloat", strconv_AppendFloat },
    { "strconv.parseFloat", strconv_parseFloat },
    { "strconv.quote", strconv_quote },
    { "strconv.appendQuote", strconv_appendQuote },
    { "strconv.quoteRune", strconv_quoteRune },
    { "strconv.appendQuoteRune", strconv_appendQuoteRune },
    { "strconv.CanBackquote", strconv_CanBackquote },
    { "strconv.unquote", strconv_unquote },
    { "strconv.unquoteChar", strconv_unquoteChar },
    { "strconv.IsPrint", strconv_IsPrint },
    { "strconv.IsGraphic", strconv_IsGraphic },
    { 0, 0 }
};
