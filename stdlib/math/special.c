/* special.c - error function, gamma function, their relatives.
 *
 * erf: FreeBSD s_erf.c. Inverse: Wichura's AS 241. Gamma: Cephes gamma.c. Its logarithm:
 * FreeBSD e_lgamma_r.c. Each is rational approximations over ranges of the argument.
 */
#include "stdlib/math/mathfn.h"

static const double pp[] = {
    1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02,
    -5.77027029648944159157e-03, -2.37630166566501626084e-05
};
static const double pa[] = {
    -2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01,
    3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02,
    -2.16637559486879084300e-03
};
static const double ra[] = {
    -9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01,
    -6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02,
    -8.12874355063065934246e+01, -9.81432934416914548592e+00
};
static const double rb[] = {
    -9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01,
    -1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03,
    -4.83519191608651397019e+02
};
static const double qq[] = {
    1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02,
    5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06
};
static const double qa[] = {
    1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02,
    1.26171219808761642112e-01, 1.36370839120290507362e-02, 1.19844998467991074170e-02
};
static const double sa[] = {
    1.0, 1.96512716674392571292e+01, 1.37657754143519042600e+02,
    4.34565877475229228821e+02, 6.45387271733267880336e+02, 4.29008140027567833386e+02,
    1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02
};
static const double sb[] = {
    1.0, 3.03380607434824582924e+01, 3.25792512996573918826e+02,
    1.53672958608443695994e+03, 3.19985821950859553908e+03, 2.55305040643316442583e+03,
    4.74528541206955367215e+02, -2.24409524465858183362e+01
};
static const double inv_a[] = {
    1.1975323115670912564578e0, 4.7072688112383978012285e1, 6.9706266534389598238465e2, 4.8548868893843886794648e3,
    1.6235862515167575384252e4, 2.3782041382114385731252e4, 1.1819493347062294404278e4, 8.8709406962545514830200e2
};
static const double inv_b[] = {
    1.0000000000000000000e0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
    2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3
};
static const double inv_c[] = {
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
    1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
};
static const double inv_d[] = {
    1.4142135623730950488016887e0, 2.9036514445419946173133295e0, 2.3707661626024532365971225e0,
    9.7547832001787427186894837e-1, 2.0945065210512749128288442e-1, 2.1494160384252876777097297e-2,
    7.7441459065157709165577218e-4, 1.4859850019840355905497876e-9
};
static const double inv_e[] = {
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
    2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
};
static const double inv_f[] = {
    1.414213562373095048801689e0, 8.482908416595164588112026e-1, 1.936480946950659106176712e-1,
    2.103693768272068968719679e-2, 1.112800997078859844711555e-3, 2.611088405080593625138020e-5,
    2.010321207683943062279931e-7, 2.891024605872965461538222e-15
};
static const double gam_p[] = {
    1.60119522476751861407e-04, 1.19135147006586384913e-03, 1.04213797561761569935e-02, 4.76367800457137231464e-02,
    2.07448227648435975150e-01, 4.94214826801497100753e-01, 9.99999999999999996796e-01
};
static const double gam_q[] = {
    -2.31581873324120129819e-05, 5.39605580493303397842e-04, -4.45641913851797240494e-03,
    1.18139785222060435552e-02, 3.58236398605498653373e-02, -2.34591795718243348568e-01,
    7.14304917030273074085e-02, 1.00000000000000000320e+00
};
static const double gam_s[] = {
    7.87311395793093628397e-04, -2.29549961613378126380e-04, -2.68132617805781232825e-03,
    3.47222221605458667310e-03, 8.33333333333482257126e-02
};
static const double lg_a[] = {
    7.72156649015328655494e-02, 3.22467033424113591611e-01, 6.73523010531292681824e-02, 2.05808084325167332806e-02,
    7.38555086081402883957e-03, 2.89051383673415629091e-03, 1.19270763183362067845e-03, 5.10069792153511336608e-04,
    2.20862790713908385557e-04, 1.08011567247583939954e-04, 2.52144565451257326939e-05, 4.48640949618915160150e-05
};
static const double lg_r[] = {
    1.0, 1.39200533467621045958e+00, 7.21935547567138069525e-01, 1.71933865632803078993e-01,
    1.86459191715652901344e-02, 7.77942496381893596434e-04, 7.32668430744625636189e-06
};
static const double lg_s[] = {
    -7.72156649015328655494e-02, 2.14982415960608852501e-01, 3.25778796408930981787e-01,
    1.46350472652464452805e-01, 2.66422703033638609560e-02, 1.84028451407337715652e-03,
    3.19475326584100867617e-05
};
static const double lg_t[] = {
    4.83836122723810047042e-01, -1.47587722994593911752e-01, 6.46249402391333854778e-02,
    -3.27885410759859649565e-02, 1.79706750811820387126e-02, -1.03142241298341437450e-02,
    6.10053870246291332635e-03, -3.68452016781138256760e-03, 2.25964780900612472250e-03,
    -1.40346469989232843813e-03, 8.81081882437654011382e-04, -5.38595305356740546715e-04,
    3.15632070903625950361e-04, -3.12754168375120860518e-04, 3.35529192635519073543e-04
};
static const double lg_u[] = {
    -7.72156649015328655494e-02, 6.32827064025093366517e-01, 1.45492250137234768737e+00,
    9.77717527963372745603e-01, 2.28963728064692451092e-01, 1.33810918536787660377e-02
};
static const double lg_v[] = {
    1.0, 2.45597793713041134822e+00, 2.12848976379893395361e+00, 7.69285150456672783825e-01,
    1.04222645593369134254e-01, 3.21709242282423911810e-03
};
static const double lg_w[] = {
    4.18938533204672725052e-01, 8.33333333333329678849e-02, -2.77777777728775536470e-03,
    7.93650558643019558500e-04, -5.95187557450339963135e-04, 8.36339918996282139126e-04,
    -1.63092934096575273989e-03
};

/* ---- error function ---- */

#define ERX 8.45062911510467529297e-01

/* erf(x)/x - 1 for x < 0.84375 */
static double erf_small(double x)
{
    double z = x * x;
    return POLY(z, pp) / POLY(z, qq);
}

/* x * erfc(x) for x >= 1.25 */
static double erf_tail(double x)
{
    double s = 1 / (x * x), r, z;
    if (x < 2.85714285714285714285714285714285714)     /* 1/0.35 */
        r = POLY(s, ra) / POLY(s, sa);
    else
        r = POLY(s, rb) / POLY(s, sb);
    z = f64of(f64bits(x) & 0xFFFFFFFF00000000);
    return stdlib_math_exp(-z * z - 0.5625) * stdlib_math_exp((z - x) * (z + x) + r);
}

double stdlib_math_erf(double x)
{
    double a = __builtin_fabs(x), r;
    if (is_nan(x))
        return go_nan();
    if (x == 0)
        return x;
    if (a < 0.84375) {
        if (a < 1.0 / (1 << 28))
            r = a < 2.848094538889218e-306 ? 0.125 * (8.0 * a + 1.02703333676410069053e+00 * a)
                                           : a + 1.28379167095512586316e-01 * a;
        else
            r = a + a * erf_small(a);
        return x < 0 ? -r : r;
    }
    if (a < 1.25) {
        double s = a - 1;
        r = POLY(s, pa) / POLY(s, qa);
        return x < 0 ? -ERX - r : ERX + r;
    }
    if (a >= 6)
        return x < 0 ? -1 : 1;
    r = erf_tail(a);
    return x < 0 ? r / a - 1 : 1 - r / a;
}

double stdlib_math_erfc(double x)
{
    double a = __builtin_fabs(x), r;
    if (is_nan(x))
        return go_nan();
    if (a < 0.84375) {
        if (a < 1.0 / ((uint64_t)1 << 56)) {
            r = a;
        } else {
            double y = erf_small(a);
            r = a < 0.25 ? a + a * y : 0.5 + (a * y + (a - 0.5));
        }
        return x < 0 ? 1 + r : 1 - r;
    }
    if (a < 1.25) {
        double s = a - 1;
        r = POLY(s, pa) / POLY(s, qa);
        return x < 0 ? 1 + ERX + r : 1 - ERX - r;
    }
    if (a < 28) {
        if (x < 0 && a > 6)
            return 2;
        r = erf_tail(a);
        return x < 0 ? 2 - r / a : r / a;
    }
    return x < 0 ? 2 : 0;
}

/* ((c[7]*r + c[6])*r + ...) + c[0] is poly() with the operands of + and * exchanged: the same. */
double stdlib_math_erfinv(double x)
{
    double a = __builtin_fabs(x), r;
    if (!(a < 1)) {
        if (a == 1)
            return x * go_inf();
        return go_nan();
    }
    if (x == 0)
        return x;
    if (a <= 0.85) {
        r = 0.180625 - 0.25 * a * a;
        r = (a * POLY(r, inv_a)) / POLY(r, inv_b);
    } else {
        r = __builtin_sqrt(LN2 - stdlib_math_log(1.0 - a));
        if (r <= 5.0) {
            r -= 1.6;
            r = POLY(r, inv_c) / POLY(r, inv_d);
        } else {
            r -= 5.0;
            r = POLY(r, inv_e) / POLY(r, inv_f);
        }
    }
    return x < 0 ? -r : r;
}

/* ---- gamma function ---- */

/* Gamma(x) as a product of two, for x > 33: the product may overflow where its use does not. */
static void stirling(double x, double *y1, double *y2)
{
    double w, e;
    if (x > 200) {
        *y1 = go_inf();
        *y2 = 1;
        return;
    }
    w = 1 / x;
    w = 1 + w * POLH(w, gam_s);
    e = stdlib_math_exp(x);
    if (x > 143.01608) {
        double v = stdlib_math_pow(x, 0.5 * x - 0.25);
        *y1 = v;
        *y2 = v / e;
    } else {
        *y1 = stdlib_math_pow(x, x - 0.5) / e;
        *y2 = 1;
    }
    *y2 = 2.506628274631000502417 * w * *y2;           /* sqrt(2 pi) */
}

static double gamma_small(double x, double z)
{
    if (x == 0)
        return go_inf();
    return z / ((1 + 0.57721566490153286060651209008240243104215933593992 * x) * x);
}

double stdlib_math_gamma(double x)
{
    double q, p, z, y1, y2, d;
    if (is_nan(x) || x == -go_inf() || (x < 0 && trunc(x) == x))
        return go_nan();
    if (x == go_inf())
        return x;
    if (x == 0)
        return sign_bit(x) ? -go_inf() : go_inf();
    q = __builtin_fabs(x);
    p = floor(q);
    if (q > 33) {
        double sign = 1;
        if (x >= 0) {
            stirling(x, &y1, &y2);
            return y1 * y2;
        }
        if (p < 9.2e18 ? ((int64_t)p & 1) == 0 : true)
            sign = -1;
        z = q - p;
        if (z > 0.5) {
            p = p + 1;
            z = q - p;
        }
        z = q * stdlib_math_sin(PI * z);
        if (z == 0)
            return sign * go_inf();
        stirling(q, &y1, &y2);
        z = __builtin_fabs(z);
        d = z * y1 * y2;
        d = is_inf(d) ? PI / z / y1 / y2 : PI / d;
        return sign * d;
    }
    z = 1;
    while (x >= 3) {
        x = x - 1;
        z = z * x;
    }
    while (x < 0) {
        if (x > -1e-09)
            return gamma_small(x, z);
        z = z / x;
        x = x + 1;
    }
    while (x < 2) {
        if (x < 1e-09)
            return gamma_small(x, z);
        z = z / x;
        x = x + 1;
    }
    if (x == 2)
        return z;
    x = x - 2;
    return z * POLH(x, gam_p) / POLH(x, gam_q);
}

/* -sin(pi x), x >= 0 */
static double sin_pi(double x)
{
    double z;
    int n;
    if (x < 0.25)
        return -stdlib_math_sin(PI * x);
    z = floor(x);
    if (z != x) {
        x = fmod(x, 2);
        n = (int)(x * 4);
    } else if (x >= 9007199254740992.0) {
        x = 0;
        n = 0;
    } else {
        if (x < 4503599627370496.0)
            z = x + 4503599627370496.0;
        n = (int)(1 & f64bits(z));
        x = n;
        n <<= 2;
    }
    switch (n) {
    case 0: x = stdlib_math_sin(PI * x); break;
    case 1: case 2: x = stdlib_math_cos(PI * (0.5 - x)); break;
    case 3: case 4: x = stdlib_math_sin(PI * (1 - x)); break;
    case 5: case 6: x = -stdlib_math_cos(PI * (x - 1.5)); break;
    default: x = stdlib_math_sin(PI * (x - 2)); break;
    }
    return -x;
}

/* log Gamma for 0 < x < 2, x != 1 */
static double lgamma_to2(double x)
{
    const double tc1 = 0.46163214496836224576, tc = 1.46163214496836224576, tf = -1.21486290535849611461e-01,
                 tt = -3.63867699703950536541e-18;
    double lg = 0, y, z, w, p1, p2, p3;
    int i;
    if (x <= 0.9) {
        lg = -stdlib_math_log(x);
        if (x >= 0.731632144968362245) {
            y = 1 - x;
            i = 0;
        } else if (x >= 0.191632144968362245) {
            y = x - tc1;
            i = 1;
        } else {
            y = x;
            i = 2;
        }
    } else if (x >= 1.731632144968362245) {
        y = 2 - x;
        i = 0;
    } else if (x >= 1.191632144968362245) {
        y = x - tc;
        i = 1;
    } else {
        y = x - 1;
        i = 2;
    }
    switch (i) {
    case 0: {
        double even[6], odd[6];
        for (int k = 0; k < 6; k++) {
            even[k] = lg_a[2 * k];
            odd[k] = lg_a[2 * k + 1];
        }
        z = y * y;
        p1 = POLY(z, even);
        p2 = z * POLY(z, odd);
        return lg + ((y * p1 + p2) - 0.5 * y);
    }
    case 1: {
        double c[3][5];
        for (int k = 0; k < 15; k++)
            c[k % 3][k / 3] = lg_t[k];
        z = y * y;
        w = z * y;
        p1 = poly(w, c[0], 5);
        p2 = poly(w, c[1], 5);
        p3 = poly(w, c[2], 5);
        return lg + (tf + (z * p1 - (tt - w * (p2 + y * p3))));
    }
    default:
        p1 = y * POLY(y, lg_u);
        p2 = POLY(y, lg_v);
        return lg + (-0.5 * y + p1 / p2);
    }
}

double stdlib_math_lgamma(double x, int *sign)
{
    double a = __builtin_fabs(x), adj = 0, lg, y, z;
    *sign = 1;
    if (is_nan(x) || is_inf(x))
        return x;
    if (x == 0)
        return go_inf();
    if (a < 0x1p-70) {
        if (x < 0)
            *sign = -1;
        return -stdlib_math_log(a);
    }
    if (x < 0) {
        double t;
        if (a >= 4503599627370496.0)
            return go_inf();
        t = sin_pi(a);
        if (t == 0)
            return go_inf();
        adj = stdlib_math_log(PI / __builtin_fabs(t * a));
        if (t < 0)
            *sign = -1;
    }
    if (a == 1 || a == 2)
        return 0;
    if (a < 2) {
        lg = lgamma_to2(a);
    } else if (a < 8) {
        int i = (int)a;
        y = a - i;
        lg = 0.5 * y + y * POLY(y, lg_s) / POLY(y, lg_r);
        z = 1;
        for (int k = i; k >= 3; k--)
            z *= y + (k - 1);
        if (i >= 3)
            lg += stdlib_math_log(z);
    } else if (a < 0x1p58) {
        double t = stdlib_math_log(a), w;
        z = 1 / a;
        y = z * z;
        w = lg_w[0] + z * poly(y, lg_w + 1, 6);
        lg = (a - 0.5) * (t - 1) + w;
    } else {
        lg = a * (stdlib_math_log(a) - 1);
    }
    return x < 0 ? adj - lg : lg;
}
