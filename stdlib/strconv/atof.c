/* atof.c - text to floating-point numbers, correctly rounded.
 *
 * The first 19 significant digits make an integer w, so that the number is w * 10^k, or
 * lies between that and (w+1) * 10^k when digits were dropped. Where w and 10^|k| are both
 * floats themselves, one multiplication or division of the machine rounds just once and so
 * correctly: few() (after W. Clinger, "How to read floating point numbers accurately"). Else one
 * product of w with 10^k to 128 bits brackets the result (after D. Lemire, "Number parsing at
 * a gigabyte per second"). Where the bracket spans a rounding boundary, exactly() decides with
 * long division of big integers. Numbers such as 12.5, which binary has exactly, lie on the
 * bracket's end when k < 0, so without few() the commonest texts would come to that.
 *
 * Underscores: accepted by the scanner, judged afterwards by underscores_ok(), which
 * allows them only after a base prefix or between digits.
 * Locking: none.
 */
#include "stdlib/strconv/strconv.h"
#include <float.h>
#include "runtime/limit.h"

typedef unsigned __int128 u128;

enum { OK, BAD_SYNTAX, BAD_RANGE };

static inline int lower(int c) { return c | ('x' - 'X'); }

/* m * 2^e (plus a little if sticky), m != 0, as the bits of a float of kind f. */
static uint64_t pack(uint64_t m, int e, bool sticky, const fltinfo *f)
{
    int z = __builtin_clzll(m), drop, top;
    uint64_t keep, rem, half;
    const uint64_t inf = (((uint64_t)1 << f->expbits) - 1) << f->mantbits;
    m <<= z;
    top = e - z + 63;                          /* exponent of the leading bit */
    drop = 63 - f->mantbits;
    if (top > f->bias)
        return inf;
    if (top < 1 - f->bias) {                   /* subnormal: fewer bits stay */
        drop += 1 - f->bias - top;
        if (drop > 64)
            return 0;
    }
    keep = drop == 64 ? 0 : m >> drop;
    rem = drop == 64 ? m : m & (((uint64_t)1 << drop) - 1);
    half = (uint64_t)1 << (drop - 1);
    if (rem > half || (rem == half && (sticky || (keep & 1))))
        keep++;
    if (top >= 1 - f->bias)                    /* the implied one, or a carry, adds to the exponent */
        keep += (uint64_t)(top + f->bias - 1) << f->mantbits;
    return keep < inf ? keep : inf;
}

/* w * 10^k when w, of at most 53 bits, and 10^|k| are exact as float64 (24 bits and float32). False: they are not. */
static bool few(uint64_t w, int64_t k, const fltinfo *f, uint64_t *bits)
{
    static const double p64[] = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
                                  1e18, 1e19, 1e20, 1e21, 1e22 };
    static const float p32[] = { 1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f };
    if (FLT_EVAL_METHOD != 0 || w >> (f->mantbits + 1) != 0)      /* wider arithmetic would round twice */
        return false;
    if (f == &flt32) {
        if (k < -10 || k > 10)
            return false;
        float v = k < 0 ? (float)w / p32[-k] : (float)w * p32[k];
        uint32_t b;
        memcpy(&b, &v, 4);
        *bits = b;
        return true;
    }
    if (k < -22 || k > 22)
        return false;
    double v = k < 0 ? (double)w / p64[-k] : (double)w * p64[k];
    memcpy(bits, &v, 8);
    return true;
}

/* w * 10^k, w != 0. False: the bracket does not settle it. */
static bool product(uint64_t w, int64_t k, const fltinfo *f, uint64_t *bits)
{
    const uint64_t *g;
    u128 low, high;
    uint64_t hi;
    int z, e;
    bool isexact;
    if (k < POW10_MIN) {                       /* w < 2*10^19: far below the least subnormal */
        *bits = 0;
        return true;
    }
    if (k > 310)
        k = 310;                               /* infinite all the same */
    z = __builtin_clzll(w);
    w <<= z;
    g = stdlib_strconv_pow10[k - POW10_MIN];
    low = (u128)w * g[1];
    high = (u128)w * g[0] + (uint64_t)(low >> 64);
    hi = (uint64_t)(high >> 64);
    isexact = k >= 0 && k <= 55;
    if (!isexact && (uint64_t)high == UINT64_MAX)      /* the error, below 1 at this place, may carry */
        return false;
    e = log2_pow10((int)k) - 127 - z + 128;
    *bits = pack(hi, e, !isexact || (uint64_t)high != 0 || (uint64_t)low != 0, f);
    return true;
}

/* ---- exact, with big integers ---- */

enum { LIMBS = 200, MAXDIG = 800 };
typedef struct big { int n; uint32_t a[LIMBS]; } big;

static void muladd(big *b, uint32_t f, uint32_t c)
{
    uint64_t carry = c;
    for (int i = 0; i < b->n; i++) {
        carry += (uint64_t)b->a[i] * f;
        b->a[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry)
        b->a[b->n++] = (uint32_t)carry;
}

static void mulpow5(big *b, int64_t k)
{
    for (; k >= 13; k -= 13)
        muladd(b, 1220703125, 0);
    for (; k > 0; k--)
        muladd(b, 5, 0);
}

static int bitlen(const big *b) { return b->n * 32 - __builtin_clz(b->a[b->n - 1]); }

static void shl(big *b, int s)
{
    int w = s / 32, r = s % 32;
    for (int i = b->n - 1; i >= 0; i--)
        b->a[i + w] = b->a[i];
    memset(b->a, 0, (size_t)w * 4);
    b->n += w;
    if (r) {
        uint32_t carry = 0;
        for (int i = w; i < b->n; i++) {
            uint32_t v = b->a[i];
            b->a[i] = v << r | carry;
            carry = v >> (32 - r);
        }
        if (carry)
            b->a[b->n++] = carry;
    }
}

static int cmp(const big *x, const big *y)
{
    if (x->n != y->n)
        return x->n < y->n ? -1 : 1;
    for (int i = x->n - 1; i >= 0; i--)
        if (x->a[i] != y->a[i])
            return x->a[i] < y->a[i] ? -1 : 1;
    return 0;
}

static void sub(big *x, const big *y)          /* x >= y */
{
    int64_t borrow = 0;
    for (int i = 0; i < x->n; i++) {
        int64_t t = (int64_t)x->a[i] - (i < y->n ? y->a[i] : 0) + borrow;
        x->a[i] = (uint32_t)t;
        borrow = t >> 32;
    }
    while (x->n > 0 && x->a[x->n - 1] == 0)
        x->n--;
}

/* The digits of s[0..n), the decimal point dp digits after the first that is not 0. */
static uint64_t exactly(const char *s, int64_t n, int64_t dp, const fltinfo *f)
{
    big num, den;
    int64_t seen = 0, e;
    uint64_t q = 0;
    int sh;
    bool cut = false;
    if (dp > 320)
        return pack(1, 2000, false, f);
    if (dp < -400)
        return 0;
    num.n = 0;
    for (int64_t i = 0; i < n; i++) {
        int d = s[i] - '0';
        if (d < 0 || d > 9 || (seen == 0 && d == 0))
            continue;
        if (seen < MAXDIG)
            muladd(&num, 10, (uint32_t)d);
        else if (d != 0)
            cut = true;
        seen++;
    }
    if (seen > MAXDIG)
        seen = MAXDIG;
    if (cut) {                                 /* any digit stands for those cut: no boundary has so many */
        muladd(&num, 10, 1);
        seen++;
    }
    e = dp - seen;
    if (e >= 0) {
        int len;
        mulpow5(&num, e);
        len = bitlen(&num);
        if (len <= 64) {
            for (int i = num.n - 1; i >= 0; i--)
                q = q << 32 | num.a[i];
            return pack(q, (int)e, false, f);
        }
        den.n = 1;
        den.a[0] = 1;
    } else {
        den.n = 1;
        den.a[0] = 1;
        mulpow5(&den, -e);
    }
    sh = bitlen(&den) - bitlen(&num);
    if (sh > 0)
        shl(&num, sh);
    else
        shl(&den, -sh);
    for (int i = 0; i < 64; i++) {             /* q = floor(num/den * 2^63), 1/2 < num/den < 2 */
        q <<= 1;
        if (cmp(&num, &den) >= 0) {
            sub(&num, &den);
            q |= 1;
        }
        if (num.n > 0)
            shl(&num, 1);
    }
    return pack(q, (int)e - sh - 63, num.n > 0, f);
}

/* ---- scanning ---- */

/* Length of the common prefix of s and word (lower case), ignoring case. */
static int64_t common(const char *s, int64_t n, const char *word)
{
    int64_t i = 0;
    while (i < n && word[i] != 0 && (s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]) == word[i])
        i++;
    return i;
}

/* inf, infinity, nan at the start of s: the bits, and how long; 0 if none. */
static int64_t special(const char *s, int64_t n, const fltinfo *f, uint64_t *bits)
{
    uint64_t inf = (((uint64_t)1 << f->expbits) - 1) << f->mantbits;
    int64_t k, sign = n > 0 && (s[0] == '+' || s[0] == '-');
    k = common(s + sign, n - sign, "infinity");
    if (k > 3 && k < 8)
        k = 3;
    if (k == 3 || k == 8) {
        *bits = inf | (uint64_t)(s[0] == '-') << (f->mantbits + f->expbits);
        return k + sign;
    }
    if (!sign && common(s, n, "nan") == 3) {
        *bits = inf | (f == &flt64) | (uint64_t)1 << (f->mantbits - 1);   /* the NaNs Go makes */
        return 3;
    }
    return 0;
}

/* Reads the longest prefix of s that is a number. Returns its length, 0 if none. */
static int64_t readfloat(g *gp, const char *s, int64_t n, const fltinfo *f, uint64_t *bits)
{
    int64_t i = 0, start, end, nd = 0, ndm = 0, dp = 0;
    uint64_t w = 0;
    int64_t k;
    int base = 10, maxd = 19;
    bool neg = false, hex = false, dot = false, any = false, trunc = false, under = false;
    *bits = 0;
    if (n > 0 && (s[0] == '+' || s[0] == '-')) {
        neg = s[0] == '-';
        i++;
    }
    if (i + 2 < n && s[i] == '0' && lower(s[i + 1]) == 'x') {
        hex = true;
        base = 16;
        maxd = 16;
        i += 2;
    }
    start = i;
    for (; i < n; i++) {
        int c = (uint8_t)s[i], d;
        rt_look(gp, i);
        if (c >= '0' && c <= '9') {
            d = c - '0';
        } else if (hex && lower(c) >= 'a' && lower(c) <= 'f' && c < 0x80) {
            d = lower(c) - 'a' + 10;
        } else if (c == '.') {
            if (dot)
                break;
            dot = true;
            dp = nd;
            continue;
        } else if (c == '_') {
            under = true;
            continue;
        } else {
            break;
        }
        any = true;
        if (d == 0 && nd == 0) {
            dp--;
            continue;
        }
        nd++;
        if (ndm < maxd) {
            w = w * (uint64_t)base + (uint64_t)d;
            ndm++;
        } else if (d != 0) {
            trunc = true;
        }
    }
    end = i;
    if (!any)
        return 0;
    if (!dot)
        dp = nd;
    if (hex) {
        dp *= 4;
        ndm *= 4;
    }
    if (i < n && lower(s[i]) == (hex ? 'p' : 'e')) {
        int64_t j = i + 1, x = 0;
        bool eneg = false;
        if (j < n && (s[j] == '+' || s[j] == '-'))
            eneg = s[j++] == '-';
        if (j >= n || s[j] < '0' || s[j] > '9')
            return 0;
        for (; j < n && ((s[j] >= '0' && s[j] <= '9') || s[j] == '_'); j++) {
            rt_look(gp, j);
            if (s[j] == '_')
                under = true;
            else if (x < 10000)
                x = x * 10 + (s[j] - '0');
        }
        dp += eneg ? -x : x;
        i = j;
    } else if (hex) {
        return 0;
    }
    if (under && !stdlib_strconv_underscores_ok(s, i))
        return 0;
    k = w != 0 ? dp - ndm : 0;
    if (w == 0) {
        *bits = 0;
    } else if (hex) {
        if (k > 10000)
            k = 10000;
        else if (k < -10000)
            k = -10000;
        *bits = pack(w, (int)k, trunc, f);
    } else if (trunc || !few(w, k, f, bits)) {
        uint64_t b2;
        if (!product(w, k, f, bits) || (trunc && (!product(w + 1, k, f, &b2) || b2 != *bits)))
            *bits = exactly(s + start, end - start, dp, f);
    }
    *bits |= (uint64_t)neg << (f->mantbits + f->expbits);
    return i;
}

/* func parseFloat(s string, bitSize int) (f float64, n, code int) - n: bytes used */
void strconv_parseFloat(g *gp, slot *fp)
{
    const char *s = fp[3].p;
    int64_t n = fp[4].i, used;
    const fltinfo *f = fp[5].i == 32 ? &flt32 : &flt64;
    uint64_t bits = 0;
    int code = OK;
    rt_charge(gp, n);
    used = special(s, n, f, &bits);
    if (used == 0) {
        used = readfloat(gp, s, n, f, &bits);
        if (used == 0)
            code = BAD_SYNTAX;
        else if ((bits >> f->mantbits & (((uint64_t)1 << f->expbits) - 1)) == ((uint64_t)1 << f->expbits) - 1)
            code = BAD_RANGE;
    }
    if (code == BAD_SYNTAX)
        bits = 0;
    if (f == &flt32) {
        uint32_t b = (uint32_t)bits;
        float v;
        memcpy(&v, &b, 4);
        fp[0].f = (double)v;
    } else {
        memcpy(&fp[0].f, &bits, 8);
    }
    fp[1].i = used;
    fp[2].i = code;
}
