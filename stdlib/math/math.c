/* math.c - natives of package math: the table, and the functions that are a few lines each.
 *
 * Frames: one float64 result in fp[0], arguments after it, as fp[i].f.
 * Locking: none, no state.
 */
#include "runtime/native.h"
#include "stdlib/math/mathfn.h"

#define F1(name, e) static void math_##name(g *gp UNUSED, slot *fp) { double x = fp[1].f; fp[0].f = (e); }
#define F2(name, e) \
    static void math_##name(g *gp UNUSED, slot *fp) { double x = fp[1].f, y = fp[2].f; fp[0].f = (e); }
#define N(name) static void math_##name(g *gp UNUSED, slot *fp)

/* The exponent of x != 0, finite. */
static int exponent(double x)
{
    int e;
    stdlib_math_frexp(x, &e);
    return e - 1;
}

static double logb_(double x)
{
    if (x == 0)
        return -go_inf();
    if (is_inf(x))
        return go_inf();
    return is_nan(x) ? x : exponent(x);
}

/* Half away from zero, without an addition that could round. */
static double round_(double x)
{
    double t = trunc(x);
    if (__builtin_fabs(x - t) >= 0.5)
        t += __builtin_copysign(1, x);
    return __builtin_copysign(t, x);
}

static double dim(double x, double y)
{
    double v = x - y;
    return v <= 0 ? 0 : v;
}

static double max_(double x, double y)
{
    if (x == go_inf() || y == go_inf())
        return go_inf();
    if (is_nan(x) || is_nan(y))
        return go_nan();
    if (x == 0 && x == y)
        return sign_bit(x) ? y : x;
    return x > y ? x : y;
}

static double min_(double x, double y)
{
    if (x == -go_inf() || y == -go_inf())
        return -go_inf();
    if (is_nan(x) || is_nan(y))
        return go_nan();
    if (x == 0 && x == y)
        return sign_bit(x) ? x : y;
    return x < y ? x : y;
}

static double mod(double x, double y)
{
    if (y == 0 || is_inf(x) || is_nan(x) || is_nan(y))
        return go_nan();
    return fmod(x, y);
}

static double remainder_(double x, double y)
{
    if (y == 0 || is_inf(x) || is_nan(x) || is_nan(y))
        return go_nan();
    return remainder(x, y);
}

static double nextafter_(double x, double y)
{
    if (is_nan(x) || is_nan(y))
        return go_nan();
    if (x == y)
        return x;
    if (x == 0)
        return __builtin_copysign(f64of(1), y);
    return f64of((y > x) == (x > 0) ? f64bits(x) + 1 : f64bits(x) - 1);
}

F1(Acos, PI_2 - stdlib_math_asin(x))
F1(Acosh, stdlib_math_acosh(x))
F1(Asin, stdlib_math_asin(x))
F1(Asinh, stdlib_math_asinh(x))
F1(Atan, stdlib_math_atan(x))
F1(Atanh, stdlib_math_atanh(x))
F1(Cbrt, stdlib_math_cbrt(x))
F1(Ceil, ceil(x))
F1(Cos, stdlib_math_cos(x))
F1(Cosh, stdlib_math_cosh(x))
F1(Erf, stdlib_math_erf(x))
F1(Erfc, stdlib_math_erfc(x))
F1(Erfcinv, stdlib_math_erfinv(1 - x))
F1(Erfinv, stdlib_math_erfinv(x))
F1(Exp, stdlib_math_exp(x))
F1(Exp2, stdlib_math_exp2(x))
F1(Expm1, stdlib_math_expm1(x))
F1(Floor, floor(x))
F1(Gamma, stdlib_math_gamma(x))
F1(J0, stdlib_math_j0(x))
F1(J1, stdlib_math_j1(x))
F1(Log, stdlib_math_log(x))
F1(Log10, stdlib_math_log(x) * INV_LN10)
F1(Log1p, stdlib_math_log1p(x))
F1(Log2, stdlib_math_log2(x))
F1(Logb, logb_(x))
F1(Round, round_(x))
F1(RoundToEven, rint(x))
F1(Sin, stdlib_math_sin(x))
F1(Sinh, stdlib_math_sinh(x))
F1(Sqrt, __builtin_sqrt(x))
F1(Tan, stdlib_math_tan(x))
F1(Tanh, stdlib_math_tanh(x))
F1(Trunc, trunc(x))
F1(Y0, stdlib_math_y0(x))
F1(Y1, stdlib_math_y1(x))
F1(Abs, __builtin_fabs(x))
F2(Atan2, stdlib_math_atan2(x, y))
F2(Copysign, __builtin_copysign(x, y))
F2(Dim, dim(x, y))
F2(Hypot, stdlib_math_hypot(x, y))
F2(Max, max_(x, y))
F2(Min, min_(x, y))
F2(Mod, mod(x, y))
F2(Nextafter, nextafter_(x, y))
F2(Pow, stdlib_math_pow(x, y))
F2(Remainder, remainder_(x, y))

N(FMA) { fp[0].f = fma(fp[1].f, fp[2].f, fp[3].f); }
N(Float64bits) { fp[0].u = fp[1].u; }
N(Float32bits) { fp[0].u = (uint32_t)fp[1].u; }
N(Float32frombits) { fp[0].u = (uint32_t)fp[1].u; }
N(IsNaN) { fp[0].i = is_nan(fp[1].f); }
N(Signbit) { fp[0].i = sign_bit(fp[1].f); }
N(NaN) { fp[0].f = go_nan(); }
N(Inf) { fp[0].f = fp[1].i >= 0 ? go_inf() : -go_inf(); }
N(IsInf)
{
    double x = fp[1].f;
    int64_t sign = fp[2].i;
    fp[0].i = (sign >= 0 && x == go_inf()) || (sign <= 0 && x == -go_inf());
}
N(Ilogb)
{
    double x = fp[1].f;
    fp[0].i = x == 0 ? INT32_MIN : is_nan(x) || is_inf(x) ? INT32_MAX : exponent(x);
}
N(Frexp)
{
    int e;
    fp[0].f = stdlib_math_frexp(fp[2].f, &e);
    fp[1].i = e;
}
N(Ldexp) { fp[0].f = stdlib_math_ldexp(fp[1].f, fp[2].i); }
N(Modf)
{
    double frac;
    fp[0].f = stdlib_math_modf(fp[2].f, &frac);
    fp[1].f = frac;
}
N(Sincos)
{
    double s, c;
    stdlib_math_sincos(fp[2].f, &s, &c);
    fp[0].f = s;
    fp[1].f = c;
}
N(Lgamma)
{
    int sign;
    fp[0].f = stdlib_math_lgamma(fp[2].f, &sign);
    fp[1].i = sign;
}
N(Pow10) { fp[0].f = stdlib_math_pow10(fp[1].i); }
N(Jn) { fp[0].f = stdlib_math_jn(gp, fp[1].i, fp[2].f); }
N(Yn) { fp[0].f = stdlib_math_yn(gp, fp[1].i, fp[2].f); }
N(Nextafter32)
{
    float x = fp[1].f32, y = fp[2].f32;
    uint32_t b = (uint32_t)fp[1].u;
    if (x != x || y != y)
        b = 0x7FC00000;
    else if (x == 0 && x != y)
        b = 1 | (uint32_t)(y < 0) << 31;
    else if (x != y)
        b = (y > x) == (x > 0) ? b + 1 : b - 1;
    fp[0].u = b;
}

const rt_native_def stdlib_math_natives[] = {
    { "math.Acos", math_Acos },
    { "math.Acosh", math_Acosh },
    { "math.Asin", math_Asin },
    { "math.Asinh", math_Asinh },
    { "math.Atan", math_Atan },
    { "math.Atanh", math_Atanh },
    { "math.Cbrt", math_Cbrt },
    { "math.Ceil", math_Ceil },
    { "math.Cos", math_Cos },
    { "math.Cosh", math_Cosh },
    { "math.Erf", math_Erf },
    { "math.Erfc", math_Erfc },
    { "math.Erfcinv", math_Erfcinv },
    { "math.Erfinv", math_Erfinv },
    { "math.Exp", math_Exp },
    { "math.Exp2", math_Exp2 },
    { "math.Expm1", math_Expm1 },
    { "math.Floor", math_Floor },
    { "math.Gamma", math_Gamma },
    { "math.J0", math_J0 },
    { "math.J1", math_J1 },
    { "math.Log", math_Log },
    { "math.Log10", math_Log10 },
    { "math.Log1p", math_Log1p },
    { "math.Log2", math_Log2 },
    { "math.Logb", math_Logb },
    { "math.Round", math_Round },
    { "math.RoundToEven", math_RoundToEven },
    { "math.Sin", math_Sin },
    { "math.Sinh", math_Sinh },
    { "math.Sqrt", math_Sqrt },
    { "math.Tan", math_Tan },
    { "math.Tanh", math_Tanh },
    { "math.Trunc", math_Trunc },
    { "math.Y0", math_Y0 },
    { "math.Y1", math_Y1 },
    { "math.Abs", math_Abs },
    { "math.Atan2", math_Atan2 },
    { "math.Copysign", math_Copysign },
    { "math.Dim", math_Dim },
    { "math.Hypot", math_Hypot },
    { "math.Max", math_Max },
    { "math.Min", math_Min },
    { "math.Mod", math_Mod },
    { "math.Nextafter", math_Nextafter },
    { "math.Pow", math_Pow },
    { "math.Remainder", math_Remainder },
    { "math.FMA", math_FMA },
    { "math.Float64bits", math_Float64bits },
    { "math.Float32bits", math_Float32bits },
    { "math.Float32frombits", math_Float32frombits },
    { "math.IsNaN", math_IsNaN },
    { "math.Signbit", math_Signbit },
    { "math.NaN", math_NaN },
    { "math.Inf", math_Inf },
    { "math.IsInf", math_IsInf },
    { "math.Ilogb", math_Ilogb },
    { "math.Frexp", math_Frexp },
    { "math.Ldexp", math_Ldexp },
    { "math.Modf", math_Modf },
    { "math.Sincos", math_Sincos },
    { "math.Lgamma", math_Lgamma },
    { "math.Pow10", math_Pow10 },
    { "math.Jn", math_Jn },
    { "math.Yn", math_Yn },
    { "math.Nextafter32", math_Nextafter32 },
    { "math.Float64frombits", math_Float64bits },
    { 0, 0 }
};
