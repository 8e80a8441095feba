/* exp.c - exponentials, logarithms, powers, roots.
 *
 * exp and log follow what Go runs on amd64 (its own assembly), not its portable code:
 * exp by argument reduction to 1/16 and a Taylor series, using fused multiply-adds when
 * the CPU has them; log after FreeBSD's e_log.c without normalising subnormal arguments.
 */
#include "stdlib/math/mathfn.h"
#if defined(__x86_64__)
#include <emmintrin.h>
#endif

/* ---- parts of a number ---- */

static double normalize(double x, int *e)      /* x * 2^-e is normal */
{
    *e = 0;
    if (__builtin_fabs(x) < 2.2250738585072014e-308) {
        *e = -52;
        x *= 4503599627370496.0;
    }
    return x;
}

double stdlib_math_frexp(double x, int *e)
{
    uint64_t b;
    *e = 0;
    if (x == 0 || is_inf(x) || is_nan(x))
        return x;
    x = normalize(x, e);
    b = f64bits(x);
    *e += (int)(b >> 52 & 0x7FF) - 1022;
    return f64of((b & ~((uint64_t)0x7FF << 52)) | (uint64_t)1022 << 52);
}

double stdlib_math_ldexp(double x, int64_t e)
{
    int e0;
    uint64_t b;
    double m = 1;
    if (x == 0 || is_inf(x) || is_nan(x))
        return x;
    x = normalize(x, &e0);
    b = f64bits(x);
    /* wraps as Go's int does */
    e = (int64_t)((uint64_t)e + (uint64_t)(int64_t)(e0 + (int)(b >> 52 & 0x7FF) - 1023));
    if (e < -1075)
        return __builtin_copysign(0.0, x);
    if (e > 1023)
        return x < 0 ? -go_inf() : go_inf();
    if (e < -1022) {
        e += 53;
        m = 1.0 / ((uint64_t)1 << 53);
    }
    return m * f64of((b & ~((uint64_t)0x7FF << 52)) | (uint64_t)(e + 1023) << 52);
}

double stdlib_math_modf(double x, double *frac)
{
    double whole = trunc(x);
    *frac = __builtin_copysign(x - whole, x);
    return whole;
}

/* ---- exponentials ---- */

#define LN2_U 0.69314718055966295651160180568695068359375
#define LN2_L 0.28235290563031577122588448175013436025525412068e-12

static const double exp_taylor[] = {           /* 1/8! ... 1/2!, 1 */
    2.4801587301587301587e-5, 1.9841269841269841270e-4, 1.3888888888888888889e-3, 8.3333333333333333333e-3,
    4.1666666666666666667e-2, 1.6666666666666666667e-1, 0.5, 1.0
};

/* e^(x - k*ln2) */
static double exp_core(double x, double k)
{
    double p = exp_taylor[0];
    x -= k * LN2_U;
    x -= k * LN2_L;
    x *= 0.0625;
    for (int i = 1; i < 8; i++)
        p = p * x + exp_taylor[i];
    x *= p;                                    /* e^x - 1; then (e^x)^16 - 1 by squaring */
    for (int i = 0; i < 4; i++)
        x *= x + 2.0;
    return x + 1.0;
}

#if defined(__x86_64__)
__attribute__((target("fma")))
static double exp_core_fma(double x, double k)
{
    double p = exp_taylor[0];
    x = __builtin_fma(-k, LN2_U, x);
    x = __builtin_fma(-k, LN2_L, x);
    x *= 0.0625;
    for (int i = 1; i < 8; i++)
        p = __builtin_fma(p, x, exp_taylor[i]);
    x *= p;
    for (int i = 0; i < 3; i++)
        x *= x + 2.0;
    return __builtin_fma(x, x + 2.0, 1.0);
}

static inline int32_t to_int32(double x) { return _mm_cvtsd_si32(_mm_set_sd(x)); }
static inline bool has_fma(void) { return __builtin_cpu_supports("fma") && __builtin_cpu_supports("avx"); }
#else
static inline int32_t to_int32(double x) { return x < -2147483648.0 ? INT32_MIN : (int32_t)rint(x); }
static inline bool has_fma(void) { return false; }
#define exp_core_fma exp_core
#endif

double stdlib_math_exp(double x)
{
    int32_t k;
    if (is_nan(x) || is_inf(x))
        return x == -go_inf() ? 0 : x;
    if (x > 7.09782712893384e+02)
        return go_inf();
    k = to_int32(x * INV_LN2);
    x = has_fma() ? exp_core_fma(x, k) : exp_core(x, k);
    k += 1023;
    if (k >= 0x7FF)
        return go_inf();
    if (k > 0)
        return x * f64of((uint64_t)k << 52);
    if (k < -52)
        return 0;
    x *= f64of((uint64_t)(k + 1022) << 52);
    return x * f64of((uint64_t)1 << 52);
}

double stdlib_math_exp2(double x)
{
    static const double c[] = {
        1.66666666666666657415e-01, -2.77777777770155933842e-03, 6.61375632143793436117e-05,
        -1.65339022054652515390e-06, 4.13813679705723846039e-08
    };
    int k = 0;
    double t, hi, lo, r, v;
    if (is_nan(x))
        return x;
    if (x > 1.0239999999999999e+03)
        return go_inf();
    if (x < -1.0740e+03)
        return 0;
    if (x > 0)
        k = (int)(x + 0.5);
    else if (x < 0)
        k = (int)(x - 0.5);
    t = x - k;
    hi = t * LN2_HI;
    lo = -t * LN2_LO;
    r = hi - lo;
    t = r * r;
    v = r - t * POLY(t, c);
    return stdlib_math_ldexp(1 - ((lo - (r * v) / (2 - v)) - hi), k);
}

static double add_exponent(double y, int k) { return f64of(f64bits(y) + ((uint64_t)(int64_t)k << 52)); }

double stdlib_math_expm1(double x)
{
    static const double q[] = {
        1, -3.33333333333331316428e-02, 1.58730158725481460165e-03, -7.93650757867487942473e-05,
        4.00821782732936239552e-06, -2.01099218183624371326e-07
    };
    double absx = __builtin_fabs(x), c = 0, hfx, hxs, r1, t, e, y;
    bool neg = x < 0;
    int k = 0;
    if (is_nan(x) || x == go_inf())
        return x;
    if (x == -go_inf())
        return -1;
    if (absx >= 3.88162421113569373274e+01) {  /* 56 ln2 */
        if (neg)
            return -1;
        if (absx >= 7.09782712893383973096e+02)
            return go_inf();
    }
    if (absx > 3.46573590279972654709e-01) {   /* ln2 / 2 */
        double hi, lo;
        if (absx < 1.03972077083991796413e+00) {
            k = neg ? -1 : 1;
            hi = neg ? x + LN2_HI : x - LN2_HI;
            lo = neg ? -LN2_LO : LN2_LO;
        } else {
            k = (int)(neg ? 1.44269504088896338700e+00 * x - 0.5 : 1.44269504088896338700e+00 * x + 0.5);
            hi = x - k * LN2_HI;
            lo = k * LN2_LO;
        }
        x = hi - lo;
        c = (hi - x) - lo;
    } else if (absx < 1.0 / ((uint64_t)1 << 54)) {
        return x;
    }
    hfx = 0.5 * x;
    hxs = x * hfx;
    r1 = POLY(hxs, q);
    t = 3 - r1 * hfx;
    e = hxs * ((r1 - t) / (6.0 - x * t));
    if (k == 0)
        return x - (x * e - hxs);
    e = x * (e - c) - c;
    e -= hxs;
    if (k == -1)
        return 0.5 * (x - e) - 0.5;
    if (k == 1)
        return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
    if (k <= -2 || k > 56)
        return add_exponent(1 - (e - x), k) - 1;
    if (k < 20) {
        t = f64of(0x3FF0000000000000 - (0x20000000000000 >> k));   /* 1 - 2^-k */
        return add_exponent(t - (e - x), k);
    }
    t = f64of((uint64_t)(0x3FF - k) << 52);
    y = x - (e + t);
    y++;
    return add_exponent(y, k);
}

/* ---- logarithms ---- */

static const double log_odd[] = {              /* L1 L3 L5 L7 */
    6.666666666666735130e-01, 2.857142874366239149e-01, 1.818357216161805012e-01, 1.479819860511658591e-01
};
static const double log_even[] = { 3.999999999940941908e-01, 2.222219843214978396e-01, 1.531383769920937332e-01 };
static const double log_all[] = {
    6.666666666666735130e-01, 3.999999999940941908e-01, 2.857142874366239149e-01, 2.222219843214978396e-01,
    1.818357216161805012e-01, 1.531383769920937332e-01, 1.479819860511658591e-01
};

double stdlib_math_log(double x)
{
    uint64_t b = f64bits(x);
    double f, k, s, s2, s4, t1, t2, r, hfsq;
    if (b << 1 == 0)
        return -go_inf();
    if (b >> 63)
        return go_nan();
    if (b >= 0x7FF0000000000000)
        return x;
    f = f64of((b & 0x000FFFFFFFFFFFFF) | 0x3FE0000000000000);     /* in [1/2, 1) */
    k = (double)((int)(b >> 52) - 1022);
    if (f <= 7.07106781186547524401e-01) {
        k -= 1;
        f *= 2;
    }
    f -= 1;
    s = f / (2 + f);
    s2 = s * s;
    s4 = s2 * s2;
    t1 = s2 * POLY(s4, log_odd);
    t2 = s4 * POLY(s4, log_even);
    r = t1 + t2;
    hfsq = 0.5 * f * f;
    return k * LN2_HI - ((hfsq - (s * (hfsq + r) + k * LN2_LO)) - f);
}

double stdlib_math_log2(double x)
{
    int e;
    double f = stdlib_math_frexp(x, &e);
    if (f == 0.5)
        return e - 1;
    return stdlib_math_log(f) * INV_LN2 + e;
}

double stdlib_math_log1p(double x)
{
    double absx = __builtin_fabs(x), f = 0, c = 0, u, hfsq, s, z, r;
    uint64_t iu = 0;
    int k = 1;
    if (x < -1 || is_nan(x))
        return go_nan();
    if (x == -1)
        return -go_inf();
    if (x == go_inf())
        return x;
    if (absx < 4.142135623730950488017e-01) {          /* sqrt(2) - 1 */
        if (absx < 1.0 / (1 << 29))
            return absx < 1.0 / ((uint64_t)1 << 54) ? x : x - x * x * 0.5;
        if (x > -2.928932188134524755992e-01) {
            k = 0;
            f = x;
            iu = 1;
        }
    }
    if (k != 0) {
        if (absx < 9007199254740992.0) {
            u = 1.0 + x;
            iu = f64bits(u);
            k = (int)((iu >> 52) - 1023);
            c = k > 0 ? 1.0 - (u - x) : x - (u - 1.0);
            c /= u;
        } else {
            u = x;
            iu = f64bits(u);
            k = (int)((iu >> 52) - 1023);
        }
        iu &= 0x000FFFFFFFFFFFFF;
        if (iu < 0x0006A09E667F3BCD) {                 /* mantissa of sqrt(2) */
            u = f64of(iu | 0x3FF0000000000000);
        } else {
            k++;
            u = f64of(iu | 0x3FE0000000000000);
            iu = (0x0010000000000000 - iu) >> 2;
        }
        f = u - 1.0;
    }
    hfsq = 0.5 * f * f;
    if (iu == 0) {
        if (f == 0) {
            if (k == 0)
                return 0;
            c += k * LN2_LO;
            return k * LN2_HI + c;
        }
        r = hfsq * (1.0 - 0.66666666666666666 * f);
        if (k == 0)
            return f - r;
        return k * LN2_HI - ((r - (k * LN2_LO + c)) - f);
    }
    s = f / (2.0 + f);
    z = s * s;
    r = z * POLY(z, log_all);
    if (k == 0)
        return f - (hfsq - s * (hfsq + r));
    return k * LN2_HI - ((hfsq - (s * (hfsq + r) + (k * LN2_LO + c))) - f);
}

/* ---- powers and roots ---- */

static bool is_oddint(double x)
{
    double whole, frac;
    if (__builtin_fabs(x) >= 9007199254740992.0)       /* 2^53: even from here on */
        return false;
    whole = stdlib_math_modf(x, &frac);
    return frac == 0 && ((int64_t)whole & 1);
}

double stdlib_math_pow(double x, double y)
{
    double yi, yf, a, x1;
    int64_t ae = 0, xe;
    int e;
    if (y == 0 || x == 1)
        return 1;
    if (y == 1)
        return x;
    if (is_nan(x) || is_nan(y))
        return go_nan();
    if (x == 0) {
        bool odd = sign_bit(x) && is_oddint(y);
        if (y < 0)
            return odd ? -go_inf() : go_inf();
        return odd ? x : 0;
    }
    if (is_inf(y)) {
        if (x == -1)
            return 1;
        return (__builtin_fabs(x) < 1) == (y > 0) ? 0 : go_inf();
    }
    if (is_inf(x)) {
        if (x < 0)
            return stdlib_math_pow(1 / x, -y);
        return y < 0 ? 0 : go_inf();
    }
    if (y == 0.5)
        return __builtin_sqrt(x);
    if (y == -0.5)
        return 1 / __builtin_sqrt(x);
    yi = stdlib_math_modf(__builtin_fabs(y), &yf);
    if (yf != 0 && x < 0)
        return go_nan();
    if (yi >= 9.223372036854775808e18) {               /* only 0, 1 and infinity are left */
        if (x == -1)
            return 1;
        return (__builtin_fabs(x) < 1) == (y > 0) ? 0 : go_inf();
    }
    a = 1;                                             /* the result is a * 2^ae */
    if (yf != 0) {
        if (yf > 0.5) {
            yf--;
            yi++;
        }
        a = stdlib_math_exp(yf * stdlib_math_log(x));
    }
    x1 = stdlib_math_frexp(x, &e);
    xe = e;
    for (int64_t i = (int64_t)yi; i != 0; i >>= 1) {   /* by squaring; x1 stays in [1/2, 1) */
        if (xe < -(1 << 12) || xe > 1 << 12) {         /* over- or underflow is certain */
            ae += xe;
            break;
        }
        if (i & 1) {
            a *= x1;
            ae += xe;
        }
        x1 *= x1;
        xe *= 2;
        if (x1 < 0.5) {
            x1 += x1;
            xe--;
        }
    }
    if (y < 0) {
        a = 1 / a;
        ae = -ae;
    }
    return stdlib_math_ldexp(a, ae);
}

double stdlib_math_pow10(int64_t n)
{
    static const double small[] = {
        1e00, 1e01, 1e02, 1e03, 1e04, 1e05, 1e06, 1e07, 1e08, 1e09, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
        1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31
    };
    static const double up[] = { 1e00, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288 };
    static const double down[] = {
        1e-00, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320
    };
    if (n >= 0 && n <= 308)
        return up[n / 32] * small[n % 32];
    if (n < 0 && n >= -323)
        return down[-n / 32] / small[-n % 32];
    return n > 0 ? go_inf() : 0;
}

double stdlib_math_cbrt(double x)
{
    double a = __builtin_fabs(x), t, r, s, w;
    if (x == 0 || is_nan(x) || is_inf(x))
        return x;
    if (a < 2.22507385850720138309e-308) {
        t = 18014398509481984.0 * a;                   /* 2^54 */
        t = f64of(f64bits(t) / 3 + ((uint64_t)696219795 << 32));
    } else {
        t = f64of(f64bits(a) / 3 + ((uint64_t)715094163 << 32));
    }
    r = t * t / a;                                     /* to 23 bits */
    s = 5.42857142857142815906e-01 + r * t;
    t *= 3.57142857142857150787e-01
        + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    t = f64of((f64bits(t) & ((uint64_t)0xFFFFFFFFC << 28)) + ((uint64_t)1 << 30));
    s = t * t;                                         /* one Newton step */
    r = a / s;
    w = t + t;
    r = (r - t) / (w + r);
    t = t + t * r;
    return x < 0 ? -t : t;
}

double stdlib_math_hypot(double p, double q)
{
    p = __builtin_fabs(p);
    q = __builtin_fabs(q);
    if (is_inf(p) || is_inf(q))
        return go_inf();
    if (is_nan(p) || is_nan(q))
        return go_nan();
    if (p < q) {
        double t = p;
        p = q;
        q = t;
    }
    if (p == 0)
        return 0;
    q /= p;
    return p * __builtin_sqrt(q * q + 1);
}
