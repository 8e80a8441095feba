/* mathfn.h - the elementary functions among themselves.
 *
 * Results must equal those of Go on amd64 to the last bit. So the algorithms, constants
 * and order of operations are those Go uses (Cephes, FreeBSD msun), nothing is fused or
 * reassociated, and libm is used only where the result is exact by definition (floor,
 * sqrt, fma, fmod, remainder).
 */
#ifndef GOL_STDLIB_MATHFN_H
#define GOL_STDLIB_MATHFN_H
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("fp-contract=off")
#endif
#include <math.h>
#include "runtime/rt.h"

#define PI      3.14159265358979323846264338327950288
#define PI_2    1.57079632679489661923132169163975144
#define PI_4    0.785398163397448309615660845819875721
#define LN2     0.693147180559945309417232121458176568
#define INV_LN2 1.44269504088896340735992468100189214
#define INV_LN10 0.434294481903251827651128918916605082
#define LN2_HI  6.93147180369123816490e-01
#define LN2_LO  1.90821492927058770002e-10

static inline uint64_t f64bits(double x) { uint64_t b; memcpy(&b, &x, 8); return b; }
static inline double f64of(uint64_t b) { double x; memcpy(&x, &b, 8); return x; }
static inline double go_nan(void) { return f64of(0x7FF8000000000001); }
static inline double go_inf(void) { return __builtin_inf(); }
static inline bool is_nan(double x) { return x != x; }
static inline bool is_inf(double x) { return __builtin_fabs(x) == __builtin_inf(); }
static inline bool sign_bit(double x) { return f64bits(x) >> 63; }

/* c[0] + z*(c[1] + z*(c[2] + ...)) */
#define POLY(z, c) poly((z), (c), (int)countof(c))
ALWAYS_INLINE double poly(double z, const double *c, int n)
{
    double r = c[n - 1];
    for (int i = n - 2; i >= 0; i--)
        r = c[i] + z * r;
    return r;
}

/* ((c[0]*z + c[1])*z + c[2])*z + ... */
#define POLH(z, c) polh((z), (c), (int)countof(c))
ALWAYS_INLINE double polh(double z, const double *c, int n)
{
    double r = c[0];
    for (int i = 1; i < n; i++)
        r = r * z + c[i];
    return r;
}


double stdlib_math_frexp(double x, int *e);
double stdlib_math_ldexp(double x, int64_t e);
double stdlib_math_modf(double x, double *frac);
double stdlib_math_exp(double x);
double stdlib_math_exp2(double x);
double stdlib_math_expm1(double x);
double stdlib_math_log(double x);
double stdlib_math_log2(double x);
double stdlib_math_log1p(double x);
double stdlib_math_pow(double x, double y);
double stdlib_math_pow10(int64_t n);
double stdlib_math_cbrt(double x);
double stdlib_math_hypot(double p, double q);
double stdlib_math_sin(double x);
double stdlib_math_cos(double x);
void   stdlib_math_sincos(double x, double *s, double *c);
double stdlib_math_tan(double x);
double stdlib_math_reduce_pi(double x);        /* x mod pi, in (-pi/2, pi/2] */
double stdlib_math_asin(double x);
double stdlib_math_atan(double x);
double stdlib_math_atan2(double y, double x);
double stdlib_math_sinh(double x);
double stdlib_math_cosh(double x);
double stdlib_math_tanh(double x);
double stdlib_math_asinh(double x);
double stdlib_math_acosh(double x);
double stdlib_math_atanh(double x);
double stdlib_math_erf(double x);
double stdlib_math_erfc(double x);
double stdlib_math_erfinv(double x);
double stdlib_math_gamma(double x);
double stdlib_math_lgamma(double x, int *sign);
double stdlib_math_j0(double x);
double stdlib_math_j1(double x);
double stdlib_math_jn(g *gp, int64_t n, double x);
double stdlib_math_y0(double x);
double stdlib_math_y1(double x);
double stdlib_math_yn(g *gp, int64_t n, double x);

#endif
