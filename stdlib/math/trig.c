/* trig.c - circular and hyperbolic functions and their inverses.
 *
 * Cephes sin.c, tan.c, atan.c, asin.c, tanh.c; FreeBSD s_asinh.c, e_acosh.c, e_atanh.c;
 * sinh after Hart & Cheney (2049). Arguments are reduced by pi/4 in three parts, or for
 * |x| >= 2^29 by Payne and Hanek's method.
 */
#include "stdlib/math/mathfn.h"

static const double sin_c[] = {
    1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6, -1.98412698295895385996e-4,
    8.33333333332211858878e-3, -1.66666666666666307295e-1
};
static const double cos_c[] = {
    -1.13585365213876817300e-11, 2.08757008419747316778e-9, -2.75573141792967388112e-7,
    2.48015872888517045348e-5, -1.38888888888730564116e-3, 4.16666666666665929218e-2
};
static const double tan_p[] = {
    -1.30936939181383777646e4, 1.15351664838587416140e6, -1.79565251976484877988e7
};
static const double tan_q[] = {
    1.00000000000000000000e0, 1.36812963470692954678e4, -1.32089234440210967447e6, 2.50083801823357915839e7,
    -5.38695755929454629881e7
};
static const double tanh_p[] = {
    -9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3
};
static const double tanh_q[] = {
    1.0, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3
};
static const double atan_p[] = {
    -8.750608600031904122785e-01, -1.615753718733365076637e+01, -7.500855792314704667340e+01,
    -1.228866684490136173410e+02, -6.485021904942025371773e+01
};
static const double atan_q[] = {
    1.0, 2.485846490142306297962e+01, 1.650270098316988542046e+02,
    4.328810604912902668951e+02, 4.853903996359136964868e+02, 1.945506571482613964425e+02
};
static const double sinh_p[] = {
    -0.2630563213397497062819489e+2, -0.2894211355989563807284660366e+4, -0.8991272022039509355398013511e+5,
    -0.6307673640497716991184787251e+6
};
static const double sinh_q[] = {
    1.0, -0.173678953558233699533450911e+3, 0.1521517378790019070696485176e+5,
    -0.6307673640497716991212077277e+6
};

/* 4/pi in binary: one bit before the point, 1216 after it (and 3 words of slack are within). */
static const uint64_t four_over_pi[] = {
    0x0000000000000001, 0x45f306dc9c882a53, 0xf84eafa3ea69bb81, 0xb6c52b3278872083, 0xfca2c757bd778ac3,
    0x6e48dc74849ba5c0, 0x0c925dd413a32439, 0xfc3bd63962534e7d, 0xd1046bea5d768909, 0xd338e04d68befc82,
    0x7323ac7306a673e9, 0x3908bf177bf25076, 0x3ff12fffbc0b301f, 0xde5e2316b414da3e, 0xda6cfd9e4f96136e,
    0x9e8c7ecd3cbfd45a, 0xea4f758fd7cbe2f6, 0x7a0e73ef14a525d4, 0xd7f6bf623f1aba10, 0xac06608df8f6d757
};

/* Word i of 4/pi, or of 1/pi, which is the same two bits further on. */
static inline uint64_t pi_word(unsigned i, bool quarter)
{
    if (!quarter)
        return four_over_pi[i];
    return i == 0 ? 0 : four_over_pi[i - 1] << 62 | four_over_pi[i] >> 2;
}

/* x * 4/pi, or x * 1/pi, for x >= 2^29: the lowest bits above the point and 64 bits and more below it.
 * place: how far above bit 64 of the product hi:lo the point is to lie. */
static void times_inv_pi(double x, int place, bool quarter, uint64_t *hi, uint64_t *lo)
{
    uint64_t ix = f64bits(x), z[3];
    unsigned at = (unsigned)((int)(ix >> 52 & 0x7FF) - 1023 - 52 + 64 - place), word = at / 64, sh = at % 64;
    unsigned __int128 mid;
    ix = (ix & 0x000FFFFFFFFFFFFF) | (uint64_t)1 << 52;
    for (unsigned i = 0; i < 3; i++)                   /* the 192 bits that matter */
        z[i] = sh == 0 ? pi_word(word + i, quarter)
                       : pi_word(word + i, quarter) << sh | pi_word(word + i + 1, quarter) >> (64 - sh);
    mid = (unsigned __int128)z[1] * ix + (uint64_t)((unsigned __int128)z[2] * ix >> 64);
    *lo = (uint64_t)mid;
    *hi = z[0] * ix + (uint64_t)(mid >> 64);
}

/* 0.hi:lo as a double, cut off. */
static double fraction(uint64_t hi, uint64_t lo)
{
    unsigned lz = (hi ? (unsigned)__builtin_clzll(hi) : 64) + 1;
    hi = (lz < 64 ? hi << lz : 0) | (lz <= 64 ? lo >> (64 - lz) : 0);
    return f64of(hi >> 12 | (uint64_t)(1023 - lz) << 52);
}

/* x mod pi/4 for huge x > 0, as the octant *j (even) and the rest. */
static double reduce_huge(double x, uint64_t *j)
{
    uint64_t hi, lo;
    double r;
    times_inv_pi(x, 3, false, &hi, &lo);
    *j = hi >> 61;
    r = fraction(hi << 3 | lo >> 61, lo);
    if (*j & 1) {
        *j = (*j + 1) & 7;
        r--;
    }
    return r * PI_4;
}

double stdlib_math_reduce_pi(double x)
{
    uint64_t hi, lo;
    double t;
    if (__builtin_fabs(x) < 1073741824.0) {
        t = x / PI;
        t += 0.5;
        t = (double)(int64_t)t;
        return ((x - t * 3.141592502593994) - t * 1.5099578831723193e-07) - t * 1.0780605716316238e-14;
    }
    times_inv_pi(x, 0, true, &hi, &lo);
    t = fraction(hi, lo);
    if (t > 0.5)
        t--;
    return PI * t;
}

/* x >= 0 mod pi/4; *j: octant, made even, mod 8. */
static inline double reduce(double x, uint64_t *j)
{
    double y;
    if (x >= 536870912.0)
        return reduce_huge(x, j);
    *j = (uint64_t)(x * 1.27323954473516268615107010698140931);    /* 4/pi */
    y = (double)*j;
    if (*j & 1) {
        ++*j;
        y++;
    }
    *j &= 7;
    return ((x - y * 7.85398125648498535156e-1) - y * 3.77489470793079817668e-8) - y * 2.69515142907905952645e-15;
}

static inline double sin_poly(double z, double zz) { return z + z * zz * POLH(zz, sin_c); }
static inline double cos_poly(double zz) { return 1.0 - 0.5 * zz + zz * zz * POLH(zz, cos_c); }

double stdlib_math_cos(double x)
{
    uint64_t j;
    double z, y;
    bool neg = false;
    if (is_nan(x) || is_inf(x))
        return go_nan();
    z = reduce(__builtin_fabs(x), &j);
    if (j > 3) {
        j -= 4;
        neg = !neg;
    }
    if (j > 1)
        neg = !neg;
    y = j == 1 || j == 2 ? sin_poly(z, z * z) : cos_poly(z * z);
    return neg ? -y : y;
}

double stdlib_math_sin(double x)
{
    uint64_t j;
    double z, y;
    bool neg = x < 0;
    if (x == 0 || is_nan(x))
        return x;
    if (is_inf(x))
        return go_nan();
    z = reduce(__builtin_fabs(x), &j);
    if (j > 3) {
        j -= 4;
        neg = !neg;
    }
    y = j == 1 || j == 2 ? cos_poly(z * z) : sin_poly(z, z * z);
    return neg ? -y : y;
}

void stdlib_math_sincos(double x, double *s, double *c)
{
    uint64_t j;
    double z, sv, cv;
    bool sneg = x < 0, cneg = false;
    *s = x;
    *c = 1;
    if (x == 0)
        return;
    if (is_nan(x) || is_inf(x)) {
        *s = *c = go_nan();
        return;
    }
    z = reduce(__builtin_fabs(x), &j);
    if (j > 3) {
        j -= 4;
        sneg = !sneg;
        cneg = !cneg;
    }
    if (j > 1)
        cneg = !cneg;
    cv = cos_poly(z * z);
    sv = sin_poly(z, z * z);
    if (j == 1 || j == 2) {
        double t = sv;
        sv = cv;
        cv = t;
    }
    *s = sneg ? -sv : sv;
    *c = cneg ? -cv : cv;
}

double stdlib_math_tan(double x)
{
    uint64_t j;
    double z, zz, y;
    if (x == 0 || is_nan(x))
        return x;
    if (is_inf(x))
        return go_nan();
    y = z = reduce(__builtin_fabs(x), &j);
    zz = z * z;
    if (zz > 1e-14)
        y = z + z * (zz * POLH(zz, tan_p) / POLH(zz, tan_q));
    if (j & 2)
        y = -1 / y;
    return x < 0 ? -y : y;
}

/* ---- inverses ---- */

static double atan_core(double x)              /* |x| <= 0.66 */
{
    double z = x * x;
    z = z * POLH(z, atan_p) / POLH(z, atan_q);
    return x * z + x;
}

static double atan_pos(double x)
{
    const double more = 6.123233995736765886130e-17;       /* pi/2 less its double */
    if (x <= 0.66)
        return atan_core(x);
    if (x > 2.41421356237309504880)                        /* tan(3pi/8) */
        return PI_2 - atan_core(1 / x) + more;
    return PI_4 + atan_core((x - 1) / (x + 1)) + 0.5 * more;
}

double stdlib_math_atan(double x)
{
    if (x == 0)
        return x;
    return x > 0 ? atan_pos(x) : -atan_pos(-x);
}

double stdlib_math_asin(double x)
{
    double a = __builtin_fabs(x), t;
    if (x == 0)
        return x;
    if (a > 1)
        return go_nan();
    t = __builtin_sqrt(1 - a * a);
    t = a > 0.7 ? PI_2 - atan_pos(t / a) : atan_pos(a / t);
    return x < 0 ? -t : t;
}

double stdlib_math_atan2(double y, double x)
{
    double q;
    if (is_nan(x) || is_nan(y))
        return go_nan();
    if (y == 0)
        return __builtin_copysign(x >= 0 && !sign_bit(x) ? 0.0 : PI, y);
    if (x == 0)
        return __builtin_copysign(PI_2, y);
    if (is_inf(x)) {
        if (x > 0)
            return __builtin_copysign(is_inf(y) ? PI_4 : 0.0, y);
        return __builtin_copysign(is_inf(y) ? 2.35619449019234492884698253745962716 : PI, y);
    }
    if (is_inf(y))
        return __builtin_copysign(PI_2, y);
    q = stdlib_math_atan(y / x);
    if (x < 0)
        return q <= 0 ? q + PI : q - PI;
    return q;
}

/* ---- hyperbolic ---- */

double stdlib_math_sinh(double x)
{
    double a = __builtin_fabs(x), t;
    if (x == 0)
        return x;
    if (a > 21) {
        t = stdlib_math_exp(a) * 0.5;
    } else if (a > 0.5) {
        double e = stdlib_math_exp(a);
        t = (e - 1 / e) * 0.5;
    } else {
        double sq = a * a;
        t = POLH(sq, sinh_p) * a;
        t = t / POLH(sq, sinh_q);
    }
    return x < 0 ? -t : t;
}

double stdlib_math_cosh(double x)
{
    double e;
    x = __builtin_fabs(x);
    if (x > 21)
        return stdlib_math_exp(x) * 0.5;
    e = stdlib_math_exp(x);
    return (e + 1 / e) * 0.5;
}

double stdlib_math_tanh(double x)
{
    double z = __builtin_fabs(x), s;
    if (z > 44.014845965556527147994)                  /* log(2^127) / 2 */
        return x < 0 ? -1 : 1;
    if (z >= 0.625) {
        s = stdlib_math_exp(2 * z);
        z = 1 - 2 / (s + 1);
        return x < 0 ? -z : z;
    }
    if (x == 0)
        return x;
    s = x * x;
    return x + x * s * POLH(s, tanh_p) / POLH(s, tanh_q);
}

double stdlib_math_asinh(double x)
{
    double a = __builtin_fabs(x), t;
    if (is_nan(x) || is_inf(x))
        return x;
    if (a > 1 << 28)
        t = stdlib_math_log(a) + 6.93147180559945286227e-01;
    else if (a > 2)
        t = stdlib_math_log(2 * a + 1 / (__builtin_sqrt(a * a + 1) + a));
    else if (a < 1.0 / (1 << 28))
        t = a;
    else
        t = stdlib_math_log1p(a + a * a / (1 + __builtin_sqrt(1 + a * a)));
    return x < 0 ? -t : x == 0 ? x : t;
}

double stdlib_math_acosh(double x)
{
    double t;
    if (x < 1 || is_nan(x))
        return go_nan();
    if (x == 1)
        return 0;
    if (x >= 1 << 28)
        return stdlib_math_log(x) + LN2;
    if (x > 2)
        return stdlib_math_log(2 * x - 1 / (x + __builtin_sqrt(x * x - 1)));
    t = x - 1;
    return stdlib_math_log1p(t + __builtin_sqrt(2 * t + t * t));
}

double stdlib_math_atanh(double x)
{
    double a = __builtin_fabs(x), t;
    if (!(a <= 1))
        return go_nan();
    if (a == 1)
        return x * go_inf();
    if (a < 1.0 / (1 << 28)) {
        t = a;
    } else if (a < 0.5) {
        t = a + a;
        t = 0.5 * stdlib_math_log1p(t + t * a / (1 - a));
    } else {
        t = 0.5 * stdlib_math_log1p((a + a) / (1 - a));
    }
    return x < 0 ? -t : x == 0 ? x : t;
}
