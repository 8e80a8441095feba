/* ftoa.c - floating-point numbers to text.
 *
 * Shortest form: Schubfach (R. Giulietti, "The Schubfach way to render doubles"). The
 * scaled value and the ends of its rounding interval come from one 64x128-bit product
 * each, rounded to odd, which is exact enough to compare them with candidates.
 *
 * Given precision: three ways, each either exact or able to tell that it is not.
 *   fixedpoint()  %f of middling numbers: the fraction times 10^prec fits 128 bits
 *   scaled()      up to 18 significant digits: product with a power of ten whose error
 *                 is bounded; refuses if the bound straddles a half
 *   exact()       everything else: all digits (at most 767 significant) in base 10^9
 * Ties go to even, as the exact decimal value says.
 * Locking: none.
 */
#include "stdlib/strconv/strconv.h"

typedef unsigned __int128 u128;

enum { MAXDIGITS = 1100 };

/* 0.d[0]d[1]... * 10^dp; nd = 0 is zero */
typedef struct decimal {
    int nd, dp;
    char d[MAXDIGITS];
} decimal;

static const uint64_t pow10_u64[] = {
    1u, 10u, 100u, 1000u, 10000u, 100000u, 1000000u, 10000000u, 100000000u, 1000000000u,
    10000000000u, 100000000000u, 1000000000000u, 10000000000000u, 100000000000000u,
    1000000000000000u, 10000000000000000u, 100000000000000000u, 1000000000000000000u,
    10000000000000000000u
};

static int putdigits(char *d, uint64_t v)      /* decimal digits of v; none for 0 */
{
    char tmp[20];
    int n = 0;
    for (; v != 0; v /= 10)
        tmp[n++] = (char)('0' + v % 10);
    for (int i = 0; i < n; i++)
        d[i] = tmp[n - 1 - i];
    return n;
}

static void trim(decimal *x)
{
    while (x->nd > 0 && x->d[x->nd - 1] == '0')
        x->nd--;
    if (x->nd == 0)
        x->dp = 0;
}

/* ---- shortest ---- */

/* g * c / 2^128, the last bit telling whether anything was cut off. g is hi, lo. */
static inline uint64_t round_to_odd(uint64_t hi, uint64_t lo, uint64_t c)
{
    u128 x = (u128)lo * c;
    u128 y = (u128)hi * c + (uint64_t)(x >> 64);
    return (uint64_t)(y >> 64) | ((uint64_t)y > 1);
}

/* m * 2^q, m > 0; lowedge: the next number below is nearer than the next above. A value midway between two
 * candidates goes to the even one, but if tieup to the greater: Go does so for float32 powers of two (there
 * is one such, 2^-12). */
static void shortest(decimal *x, uint64_t m, int q, bool lowedge, bool tieup)
{
    uint64_t odd = m & 1;
    uint64_t cb = 4 * m, cbr = cb + 2, cbl = lowedge ? cb - 1 : cb - 2;
    /* floor(log10(2^q)), or of 3/4 of it when the interval is lopsided */
    int k = (int)(((int64_t)q * 1262611 - (lowedge ? 524031 : 0)) >> 22);
    int h = q + log2_pow10(-k) + 1;
    const uint64_t *g = stdlib_strconv_pow10[-k - POW10_MIN];
    uint64_t hi = g[0], lo = g[1], vb, vbl, vbr, s, res;
    bool under, over;
    if (-k < 0 || -k > 55) {          /* the table rounds down, wanted is up */
        lo++;
        hi += lo == 0;
    }
    vb = round_to_odd(hi, lo, cb << h);
    vbl = round_to_odd(hi, lo, cbl << h);
    vbr = round_to_odd(hi, lo, cbr << h);
    s = vb >> 2;
    x->dp = k;
    if (s >= 10) {
        uint64_t s10 = s / 10;
        under = vbl + odd <= 40 * s10;
        over = 40 * s10 + 40 + odd <= vbr;
        if (under != over) {
            res = s10 + over;
            x->dp++;
            goto out;
        }
    }
    under = vbl + odd <= 4 * s;
    over = 4 * s + 4 + odd <= vbr;
    if (under != over) {
        res = s + over;
    } else {
        uint64_t mid = 4 * s + 2;
        res = s + (vb > mid || (vb == mid && ((s & 1) || tieup)));
    }
out:
    x->nd = putdigits(x->d, res);
    x->dp += x->nd;
    trim(x);
}

/* ---- given precision ---- */

/* Rounds to n digits, half to even. */
static void round_digits(decimal *x, int64_t n)
{
    bool up;
    if (n >= x->nd) {
        trim(x);
        return;
    }
    if (n < 0) {
        x->nd = 0;
        x->dp = 0;
        return;
    }
    if (x->d[n] == '5' && n + 1 == x->nd)
        up = n > 0 && (x->d[n - 1] & 1);
    else
        up = x->d[n] >= '5';
    x->nd = (int)n;
    if (up) {
        while (x->nd > 0 && x->d[x->nd - 1] == '9')
            x->nd--;
        if (x->nd == 0) {
            x->d[0] = '1';
            x->nd = 1;
            x->dp++;
        } else {
            x->d[x->nd - 1]++;
        }
    }
    trim(x);
}

/* All digits of m * 2^e. */
static void exact(decimal *x, uint64_t m, int e)
{
    enum { BASE = 1000000000, STEP5 = 244140625 /* 5^12 */, STEP2 = 1 << 28 };
    uint32_t a[128];
    int n = 0, left;
    int tz = __builtin_ctzll(m);
    char *p = x->d;
    if (e < 0) {                       /* m/2^-e = m*5^-e / 10^-e: few factors please */
        int cut = tz < -e ? tz : -e;
        m >>= cut;
        e += cut;
    }
    for (; m != 0; m /= BASE)
        a[n++] = (uint32_t)(m % BASE);
    left = e < 0 ? -e : e;
    while (left > 0) {
        uint64_t f = 1, carry = 0;
        if (e < 0) {
            if (left >= 12)
                f = STEP5, left -= 12;
            else
                for (; left > 0; left--)
                    f *= 5;
        } else {
            int sh = left < 28 ? left : 28;
            f = (uint64_t)1 << sh;
            left -= sh;
        }
        for (int i = 0; i < n; i++) {
            uint64_t t = a[i] * f + carry;
            a[i] = (uint32_t)(t % BASE);
            carry = t / BASE;
        }
        if (carry)
            a[n++] = (uint32_t)carry;
    }
    p += putdigits(p, a[n - 1]);
    for (int i = n - 2; i >= 0; i--) {
        uint32_t v = a[i];
        for (int j = 8; j >= 0; j--) {
            p[j] = (char)('0' + v % 10);
            v /= 10;
        }
        p += 9;
    }
    x->nd = (int)(p - x->d);
    x->dp = e < 0 ? x->nd + e : x->nd;
    trim(x);
}

/* prec digits after the point, when m * 2^e splits into a 64-bit integer and a fraction with
 * fraction * 10^prec in 128 bits. False: not applicable. */
static bool fixedpoint(decimal *x, uint64_t m, int e, int64_t prec)
{
    uint64_t whole, frac = 0;
    int s = -e;
    if (prec > 19 || s >= 120 || (e > 0 && (e > 11 || m >> (64 - e) != 0)))
        return false;
    whole = e > 0 ? m << e : s < 64 ? m >> s : 0;
    if (s > 0) {
        u128 f = s < 64 ? m & (((uint64_t)1 << s) - 1) : m;   /* < 2^53 */
        u128 scaledf = f * pow10_u64[prec];
        u128 half = (u128)1 << (s - 1), rem = scaledf & ((half << 1) - 1);
        frac = (uint64_t)(scaledf >> s);
        if (rem > half || (rem == half && ((prec > 0 ? frac : whole) & 1)))
            frac++;
        if (frac == pow10_u64[prec]) {
            frac = 0;
            whole++;
        }
    }
    x->nd = x->dp = putdigits(x->d, whole);
    for (int64_t j = prec - 1; j >= 0; j--) {
        x->d[x->nd + j] = (char)('0' + frac % 10);
        frac /= 10;
    }
    x->nd += (int)prec;
    if (x->dp == 0) {                  /* no leading zeros */
        int z = 0;
        while (z < x->nd && x->d[z] == '0')
            z++;
        memmove(x->d, x->d + z, (size_t)(x->nd - z));
        x->nd -= z;
        x->dp = -z;
    }
    trim(x);
    return true;
}

/* n significant digits, 1 <= n <= 18. False: too close to a half to tell. */
static bool scaled(decimal *x, uint64_t m, int e, int n)
{
    int z = __builtin_clzll(m), e10, p, sh;
    uint64_t v, lo;
    u128 frac, half;
    bool up, isexact;
    m <<= z;
    e -= z;
    e10 = log10_pow2(e + 63);          /* 10^e10 <= m*2^e, or one too small */
    for (;;) {
        p = n - 1 - e10;
        if (p < POW10_MIN || p > POW10_MAX)
            return false;
        const uint64_t *g = stdlib_strconv_pow10[p - POW10_MIN];
        u128 low = (u128)m * g[1];
        u128 high = (u128)m * g[0] + (uint64_t)(low >> 64);
        lo = (uint64_t)low;
        isexact = p >= 0 && p <= 55;
        /* m*2^e*10^p = (high*2^64 + lo) * 2^(e + log2_pow10(p) - 127); cut at weight 1 */
        sh = -(e + log2_pow10(p) - 127) - 64;
        v = (uint64_t)(high >> sh);
        if (v >= pow10_u64[n]) {
            e10++;
            continue;
        }
        half = (u128)1 << (sh - 1);
        frac = high & ((half << 1) - 1);
        break;
    }
    if (isexact)
        up = frac > half || (frac == half && (lo != 0 || (v & 1)));
    else if (frac == half || frac == half - 1)
        return false;
    else
        up = frac > half;
    v += up;
    x->nd = putdigits(x->d, v);
    x->dp = e10 + 1 + (x->nd - n);
    trim(x);
    return true;
}

/* ---- layout ---- */

static char *put(char *o, const char *s, int64_t n) { memcpy(o, s, (size_t)n); return o + n; }
static char *fill(char *o, char c, int64_t n) { if (n > 0) { memset(o, c, (size_t)n); o += n; } return o; }

static char *put_exp(char *o, int e, int mindigits)
{
    char tmp[8];
    int n;
    *o++ = e < 0 ? '-' : '+';
    n = putdigits(tmp, (uint64_t)(e < 0 ? -e : e));
    o = fill(o, '0', mindigits - n);
    return put(o, tmp, n);
}

/* -d.ddde±dd */
static char *put_e(char *o, const decimal *x, int64_t prec, char fmt)
{
    *o++ = x->nd ? x->d[0] : '0';
    if (prec > 0) {
        int64_t have = x->nd - 1 < prec ? x->nd - 1 : prec;
        *o++ = '.';
        if (have > 0)
            o = put(o, x->d + 1, have);
        else
            have = 0;
        o = fill(o, '0', prec - have);
    }
    *o++ = fmt;
    return put_exp(o, x->nd ? x->dp - 1 : 0, 2);
}

/* -ddd.ddd */
static char *put_f(char *o, const decimal *x, int64_t prec)
{
    if (x->dp > 0) {
        int m = x->nd < x->dp ? x->nd : x->dp;
        o = put(o, x->d, m);
        o = fill(o, '0', x->dp - m);
    } else {
        *o++ = '0';
    }
    if (prec > 0) {
        int64_t zeros = x->dp < 0 ? -x->dp : 0, from = x->dp < 0 ? 0 : x->dp, have;
        *o++ = '.';
        if (zeros > prec)
            zeros = prec;
        o = fill(o, '0', zeros);
        have = x->nd - from;
        if (have < 0)
            have = 0;
        if (have > prec - zeros)
            have = prec - zeros;
        o = put(o, x->d + (have ? from : 0), have);
        o = fill(o, '0', prec - zeros - have);
    }
    return o;
}

/* -0x1.yyyp±dd */
static char *put_x(char *o, int64_t prec, char fmt, uint64_t m, int e, int mantbits)
{
    const char *hex = fmt == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    if (m == 0) {
        e = 0;
    } else {                           /* leading one at bit 60 */
        int z = __builtin_clzll(m) - 3;
        m <<= z;
        e -= z - (60 - mantbits);
    }
    if (prec >= 0 && prec < 15) {
        int keep = (int)prec * 4;
        uint64_t extra = (m << keep) & (((uint64_t)1 << 60) - 1);
        m >>= 60 - keep;
        m += (extra | (m & 1)) > (uint64_t)1 << 59;
        m <<= 60 - keep;
        if (m >> 61 & 1) {
            m >>= 1;
            e++;
        }
    }
    *o++ = '0';
    *o++ = fmt;
    *o++ = (char)('0' + (m >> 60 & 1));
    m <<= 4;
    if (prec < 0 ? m != 0 : prec > 0)
        *o++ = '.';
    for (int64_t i = 0; prec < 0 ? m != 0 : i < prec; i++, m <<= 4)
        *o++ = hex[m >> 60];
    *o++ = fmt == 'X' ? 'P' : 'p';
    return put_exp(o, e, 2);
}

char *stdlib_strconv_ftoa(g *gp, char *o, double val, char fmt, int64_t prec, int64_t bitsize)
{
    const fltinfo *fi = &flt64;
    uint64_t bits, m;
    int e;
    bool neg, isshort = prec < 0;
    decimal x;
    if (bitsize == 32) {
        float f = (float)val;
        uint32_t b;
        memcpy(&b, &f, 4);
        bits = b;
        fi = &flt32;
    } else if (bitsize == 64) {
        memcpy(&bits, &val, 8);
    } else {
        rt_panicstr(gp, "strconv: illegal AppendFloat/FormatFloat bitSize");
    }
    neg = bits >> (fi->mantbits + fi->expbits) != 0;
    e = (int)(bits >> fi->mantbits) & ((1 << fi->expbits) - 1);
    m = bits & (((uint64_t)1 << fi->mantbits) - 1);
    if (e == (1 << fi->expbits) - 1)
        return m != 0 ? put(o, "NaN", 3) : put(o, neg ? "-Inf" : "+Inf", 4);
    bool lowedge = m == 0 && e > 1;
    if (e == 0)
        e = 1;
    else
        m |= (uint64_t)1 << fi->mantbits;
    e -= fi->bias;                     /* exponent of the leading bit */
    if (neg && strchr("bxXeEfgG", fmt) != NULL && fmt != 0)
        *o++ = '-';
    switch (fmt) {
    case 'b':
        if (m == 0)
            *o++ = '0';
        o += putdigits(o, m);
        *o++ = 'p';
        e -= fi->mantbits;
        if (e == 0)
            return put(o, "+0", 2);
        return put_exp(o, e, 1);
    case 'x': case 'X':
        return put_x(o, prec, fmt, m, e, fi->mantbits);
    case 'e': case 'E': case 'f': case 'g': case 'G':
        break;
    default:
        *o++ = '%';
        *o++ = fmt;
        return o;
    }
    e -= fi->mantbits;                 /* value is m * 2^e */
    x.nd = x.dp = 0;
    if (m == 0) {
        /* no digits */
    } else if (isshort) {
        shortest(&x, m, e, lowedge, lowedge && fi == &flt32);
    } else if (fmt == 'f') {
        if (!fixedpoint(&x, m, e, prec)) {
            exact(&x, m, e);
            round_digits(&x, x.dp + (prec < MAXDIGITS ? prec : MAXDIGITS));
        }
    } else {
        int64_t n = fmt == 'e' || fmt == 'E' ? prec + 1 : prec == 0 ? 1 : prec;
        if (fmt != 'e' && fmt != 'E')
            prec = n;
        if (n > 18 || !scaled(&x, m, e, (int)n)) {
            exact(&x, m, e);
            round_digits(&x, n);
        }
    }
    switch (fmt) {
    case 'e': case 'E':
        return put_e(o, &x, isshort ? x.nd - 1 : prec, fmt);
    case 'f':
        return put_f(o, &x, isshort ? x.nd - x.dp : prec);
    default: {
        int64_t eprec;
        int ex = x.dp - 1;
        if (isshort)
            prec = m == 0 ? -1 : x.nd;
        eprec = prec;
        if (eprec > x.nd && x.nd >= x.dp)
            eprec = x.nd;
        if (isshort)
            eprec = 6;
        if (ex < -4 || ex >= eprec) {
            if (prec > x.nd)
                prec = x.nd;
            return put_e(o, &x, prec - 1, (char)(fmt + 'e' - 'g'));
        }
        if (prec > x.dp)
            prec = x.nd;
        return put_f(o, &x, prec - x.dp);
    }
    }
}

/* Formats into buf (n bytes), or into Go memory when that may be too small; returns the text. */
static char *render(g *gp, const slot *arg, char *buf, int64_t n, int64_t *len)
{
    int64_t prec = arg[2].i;
    char *o = buf;
    if (prec > n - STRCONV_FLOATROOM) {
        if (prec > (int64_t)1 << 46)
            rt_panicerror(gp, "runtime error: makeslice: cap out of range");
        o = rt_mallocgc(gp, (uint64_t)prec + STRCONV_FLOATROOM, NULL, false);
    }
    *len = stdlib_strconv_ftoa(gp, o, arg[0].f, (char)arg[1].u, prec, arg[3].i) - o;
    return o;
}

/* func FormatFloat(f float64, fmt byte, prec, bitSize int) string */
void strconv_FormatFloat(g *gp, slot *fp)
{
    char buf[STRCONV_FLOATROOM + 64];
    int64_t n;
    char *s = render(gp, fp + 2, buf, sizeof buf, &n);
    if (s == buf) {
        rt_gostring(gp, s, n, fp);
    } else {
        fp[0].p = s;
        fp[1].i = n;
    }
}

/* func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte */
void strconv_AppendFloat(g *gp, slot *fp)
{
    char buf[STRCONV_FLOATROOM + 64];
    int64_t n;
    char *s = render(gp, fp + 6, buf, sizeof buf, &n);
    stdlib_strconv_append(gp, fp, fp + 3, s, n);
}
