/* constant.c - exact constant values.
 *
 * Integers are int64 while they fit and GMP integers beyond; fractions are GMP rationals while numerator and denominator
 * stay below 2^4096 and 512-bit MPFR floats beyond (the same split as go/constant, so rounding agrees with Go's); complex
 * values are pairs. A value is normal: integers that fit int64 are REP_I64.
 *
 * Values live in the arena: every big result is computed in a temporary that is freed at once, and its limbs are copied.
 * So a value never owns malloc memory, and dies with its arena.
 * Limits: shift counts are bounded by the caller; a float whose exponent leaves +-2^31 becomes CV_UNKNOWN, as in Go.
 * Locking: none.
 */
#include "base/alloc.h"
#include "compiler/types/check.h"
#include "base/utf8.h"

#include <gmp.h>
#include <math.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>

#define PREC 512                 /* the float precision of Go's compilers */
#define MAXEXP 4096              /* rationals stay below 2^MAXEXP */
#define MAXFEXP 2147483647L      /* exponent range of big.Float */

enum rep { REP_UNKNOWN, REP_BOOL, REP_STR, REP_I64, REP_Z, REP_RAT, REP_FLT, REP_CPLX };

/* Shared tail of string constants that grow by concatenation: a + b + c ... copies each byte once on average. */
typedef struct strtail { size_t used, cap; } strtail;

struct Const {
    uint8_t rep;
    union {
        bool b;
        struct { const char *p; size_t n; strtail *tail; } s;
        int64_t i;
        mpz_t z;
        mpq_t q;
        mpfr_t f;
        struct { const Const *re, *im; } c;
    };
};

static const Const unknown = { .rep = REP_UNKNOWN };
const Const *cv_unknown(void) { return &unknown; }

/* Most constants are small integers, which take less room than others; a constant's rep never changes. */
static Const *mk(arena *ar, int rep)
{
    bool small = rep == REP_I64 || rep == REP_BOOL;
    Const *c = arena_alloc(ar, small ? offsetof(Const, i) + sizeof c->i : sizeof *c, _Alignof(Const));
    c->rep = (uint8_t)rep;
    return c;
}

/* ---- building ---- */

static void freeze_z(arena *ar, mpz_t out, const mpz_t z)
{
    size_t n = mpz_size(z);
    mp_limb_t *limbs = arena_array(ar, mp_limb_t, n ? n : 1);
    if (n) memcpy(limbs, mpz_limbs_read(z), n * sizeof *limbs);
    mpz_roinit_n(out, limbs, mpz_sgn(z) < 0 ? -(mp_size_t)n : (mp_size_t)n);
}

static bool fits_i64(const mpz_t z) { return mpz_fits_slong_p(z) != 0; }

static const Const *take_z(arena *ar, mpz_t z)
{
    Const *c;
    if (fits_i64(z)) {
        c = mk(ar, REP_I64);
        c->i = mpz_get_si(z);
    } else {
        c = mk(ar, REP_Z);
        freeze_z(ar, c->z, z);
    }
    mpz_clear(z);
    return c;
}

/* MPFR's exponent range belongs to the thread; ours is wider than its default, so every computation sets and restores it. */
typedef struct range { mpfr_exp_t emin, emax; } range;

static range widen(void)
{
    range r = { mpfr_get_emin(), mpfr_get_emax() };
    mpfr_set_emin(mpfr_get_emin_min());
    mpfr_set_emax(mpfr_get_emax_max());
    return r;
}

static void restore(range r)
{
    mpfr_set_emin(r.emin);
    mpfr_set_emax(r.emax);
}

static const Const *take_f(arena *ar, mpfr_t f)
{
    const Const *r = &unknown;
    if (mpfr_zero_p(f) || (mpfr_regular_p(f) && mpfr_get_exp(f) <= -MAXFEXP)) {      /* underflow is zero, as in big.Float */
        Const *c = mk(ar, REP_RAT);
        mpz_t zero, one;
        mpz_init(zero);
        mpz_init_set_ui(one, 1);
        freeze_z(ar, mpq_numref(c->q), zero);
        freeze_z(ar, mpq_denref(c->q), one);
        mpz_clear(zero);
        mpz_clear(one);
        r = c;
    } else if (mpfr_regular_p(f) && mpfr_get_exp(f) < MAXFEXP) {
        Const *c = mk(ar, REP_FLT);
        void *sig = arena_alloc(ar, mpfr_custom_get_size(PREC), 8);
        memcpy(sig, mpfr_custom_get_significand(f), mpfr_custom_get_size(PREC));
        mpfr_custom_init_set(c->f, mpfr_sgn(f) < 0 ? -MPFR_REGULAR_KIND : MPFR_REGULAR_KIND, mpfr_get_exp(f), PREC, sig);
        r = c;
    }
    mpfr_clear(f);
    return r;
}

static bool small_z(const mpz_t z) { return mpz_sizeinbase(z, 2) < MAXEXP; }

static const Const *take_q(arena *ar, mpq_t q)
{
    const Const *r;
    if (small_z(mpq_numref(q)) && small_z(mpq_denref(q))) {
        Const *c = mk(ar, REP_RAT);
        freeze_z(ar, mpq_numref(c->q), mpq_numref(q));
        freeze_z(ar, mpq_denref(c->q), mpq_denref(q));
        r = c;
    } else {
        mpfr_t f;
        mpfr_init2(f, PREC);
        mpfr_set_q(f, q, MPFR_RNDN);
        r = take_f(ar, f);
    }
    mpq_clear(q);
    return r;
}

const Const *cv_bool(arena *ar, bool b) { Const *c = mk(ar, REP_BOOL); c->b = b; return c; }
const Const *cv_int(arena *ar, int64_t i) { Const *c = mk(ar, REP_I64); c->i = i; return c; }

const Const *cv_uint(arena *ar, uint64_t u)
{
    if (u <= INT64_MAX) return cv_int(ar, (int64_t)u);
    mpz_t z;
    mpz_init_set_ui(z, u);
    return take_z(ar, z);
}

const Const *cv_str(arena *ar, const char *p, size_t n)
{
    Const *c = mk(ar, REP_STR);
    c->s.p = p;
    c->s.n = n;
    return c;
}

static const Const *make_complex(arena *ar, const Const *re, const Const *im)
{
    if (re->rep == REP_UNKNOWN || im->rep == REP_UNKNOWN) return &unknown;
    Const *c = mk(ar, REP_CPLX);
    c->c.re = re;
    c->c.im = im;
    return c;
}

const Const *cv_float(arena *ar, double d)
{
    if (isinf(d) || isnan(d)) return &unknown;
    mpq_t q;
    mpq_init(q);
    mpq_set_d(q, d);
    return take_q(ar, q);
}

/* ---- conversions between representations ---- */

static void get_z(mpz_t z, const Const *x)
{
    if (x->rep == REP_I64) mpz_init_set_si(z, x->i);
    else mpz_init_set(z, x->z);
}

static void get_q(mpq_t q, const Const *x)
{
    mpq_init(q);
    if (x->rep == REP_I64) mpq_set_si(q, x->i, 1);
    else if (x->rep == REP_Z) mpq_set_z(q, x->z);
    else mpq_set(q, x->q);
}

static void get_f(mpfr_t f, const Const *x)
{
    mpfr_init2(f, PREC);
    switch (x->rep) {
    case REP_I64: mpfr_set_si(f, x->i, MPFR_RNDN); break;
    case REP_Z: mpfr_set_z(f, x->z, MPFR_RNDN); break;
    case REP_RAT: mpfr_set_q(f, x->q, MPFR_RNDN); break;
    default: mpfr_set(f, x->f, MPFR_RNDN); break;
    }
}

enum const_kind const_kind(const Const *c)
{
    static const uint8_t kinds[] = { CV_UNKNOWN, CV_BOOL, CV_STRING, CV_INT, CV_INT, CV_FLOAT, CV_FLOAT, CV_COMPLEX };
    return c ? kinds[c->rep] : CV_UNKNOWN;
}

bool const_bool(const Const *c) { return c && c->rep == REP_BOOL && c->b; }

bytes const_string(const Const *c)
{
    return c && c->rep == REP_STR ? (bytes){ c->s.p, c->s.n } : (bytes){ "", 0 };
}

/* An integer value equal to x, or UNKNOWN. Floats that miss an integer only by the last 4 bits of 512 count as it. */
const Const *cv_toint(arena *ar, const Const *x)
{
    switch (x->rep) {
    case REP_I64: case REP_Z: return x;
    case REP_RAT:
        if (mpz_cmp_ui(mpq_denref(x->q), 1) == 0) {
            mpz_t z;
            mpz_init_set(z, mpq_numref(x->q));
            return take_z(ar, z);
        }
        return &unknown;
    case REP_FLT: {
        long e = mpfr_get_exp(x->f);
        if (e <= -MAXEXP || e >= MAXEXP) return &unknown;
        static const mpfr_rnd_t modes[] = { MPFR_RNDZ, MPFR_RNDA };
        mpz_t z;
        if (mpfr_integer_p(x->f)) {
            mpz_init(z);
            mpfr_get_z(z, x->f, MPFR_RNDN);
            return take_z(ar, z);
        }
        for (int i = 0; i < 2; i++) {
            mpfr_t t;
            mpfr_init2(t, PREC - 4);
            mpfr_set(t, x->f, modes[i]);
            bool whole = mpfr_integer_p(t);
            if (whole) {
                mpz_init(z);
                mpfr_get_z(z, t, MPFR_RNDN);
            }
            mpfr_clear(t);
            if (whole) return take_z(ar, z);
        }
        return &unknown;
    }
    case REP_CPLX: {
        const Const *re = cv_tofloat(ar, x);
        return re->rep == REP_UNKNOWN ? re : cv_toint(ar, re);
    }
    default: return &unknown;
    }
}

const Const *cv_tofloat(arena *ar, const Const *x)
{
    switch (x->rep) {
    case REP_I64: case REP_Z: {
        mpq_t q;
        get_q(q, x);
        return take_q(ar, q);
    }
    case REP_RAT: case REP_FLT: return x;
    case REP_CPLX: return cv_sign(x->c.im) == 0 ? cv_tofloat(ar, x->c.re) : &unknown;
    default: return &unknown;
    }
}

const Const *cv_tocomplex(arena *ar, const Const *x)
{
    if (x->rep == REP_CPLX) return x;
    if (x->rep < REP_I64) return &unknown;
    return make_complex(ar, x, cv_int(ar, 0));
}

const Const *cv_real(arena *ar, const Const *x) { (void)ar; return x->rep == REP_CPLX ? x->c.re : x; }

const Const *cv_imag(arena *ar, const Const *x)
{
    if (x->rep == REP_CPLX) return x->c.im;
    return x->rep < REP_I64 ? &unknown : cv_int(ar, 0);
}

const Const *cv_makeimag(arena *ar, const Const *x)
{
    return x->rep < REP_I64 ? &unknown : make_complex(ar, cv_int(ar, 0), x);
}

int cv_sign(const Const *x)
{
    switch (x->rep) {
    case REP_I64: return (x->i > 0) - (x->i < 0);
    case REP_Z: return mpz_sgn(x->z);
    case REP_RAT: return mpq_sgn(x->q);
    case REP_FLT: return mpfr_sgn(x->f);
    case REP_CPLX: return cv_sign(x->c.re) | cv_sign(x->c.im);
    default: return 1;
    }
}

int cv_bitlen(const Const *x)
{
    if (x->rep == REP_I64) {
        uint64_t u = x->i < 0 ? 0 - (uint64_t)x->i : (uint64_t)x->i;
        return u ? 64 - __builtin_clzll(u) : 0;
    }
    return x->rep == REP_Z ? (int)mpz_sizeinbase(x->z, 2) : 0;
}

bool const_int64(const Const *c, int64_t *out)
{
    if (!c) return false;
    switch (c->rep) {
    case REP_I64: *out = c->i; return true;
    case REP_RAT:
        if (mpz_cmp_ui(mpq_denref(c->q), 1) != 0 || !fits_i64(mpq_numref(c->q))) return false;
        *out = mpz_get_si(mpq_numref(c->q));
        return true;
    case REP_FLT:
        if (!mpfr_integer_p(c->f) || !mpfr_fits_slong_p(c->f, MPFR_RNDN)) return false;
        *out = mpfr_get_si(c->f, MPFR_RNDN);
        return true;
    case REP_CPLX: return cv_sign(c->c.im) == 0 && const_int64(c->c.re, out);
    default: return false;
    }
}

bool const_uint64(const Const *c, uint64_t *out)
{
    if (!c) return false;
    switch (c->rep) {
    case REP_I64: *out = (uint64_t)c->i; return c->i >= 0;
    case REP_Z: *out = mpz_get_ui(c->z); return mpz_fits_ulong_p(c->z) != 0;
    case REP_RAT:
        if (mpz_cmp_ui(mpq_denref(c->q), 1) != 0 || !mpz_fits_ulong_p(mpq_numref(c->q))) return false;
        *out = mpz_get_ui(mpq_numref(c->q));
        return true;
    case REP_FLT:
        if (!mpfr_integer_p(c->f) || !mpfr_fits_ulong_p(c->f, MPFR_RNDN)) return false;
        *out = mpfr_get_ui(c->f, MPFR_RNDN);
        return true;
    case REP_CPLX: return cv_sign(c->c.im) == 0 && const_uint64(c->c.re, out);
    default: return false;
    }
}

/* Correctly rounded, also where the result is subnormal: one rounding from the exact value (the 512-bit one for floats). */
static double round_prec(const Const *x, int prec, long emin, long emax)
{
    if (x->rep == REP_CPLX) return round_prec(x->c.re, prec, emin, emax);
    if (x->rep < REP_I64) return 0;
    if (x->rep == REP_I64 && prec == 53) return (double)x->i;
    mpfr_t f;
    mpfr_exp_t omin = mpfr_get_emin(), omax = mpfr_get_emax();
    mpfr_init2(f, prec);
    mpfr_set_emin(emin);
    mpfr_set_emax(emax);
    int t;
    switch (x->rep) {
    case REP_I64: t = mpfr_set_si(f, x->i, MPFR_RNDN); break;
    case REP_Z: t = mpfr_set_z(f, x->z, MPFR_RNDN); break;
    case REP_RAT: t = mpfr_set_q(f, x->q, MPFR_RNDN); break;
    default: t = mpfr_set(f, x->f, MPFR_RNDN); break;
    }
    t = mpfr_check_range(f, t, MPFR_RNDN);
    mpfr_subnormalize(f, t, MPFR_RNDN);
    double d = mpfr_get_d(f, MPFR_RNDN);
    mpfr_set_emin(omin);
    mpfr_set_emax(omax);
    mpfr_clear(f);
    return d;
}

double const_float64(const Const *c) { return c ? round_prec(c, 53, -1073, 1024) : 0; }
float const_float32(const Const *c) { return c ? (float)round_prec(c, 24, -148, 128) : 0; }
double const_imag64(const Const *c) { return c && c->rep == REP_CPLX ? const_float64(c->c.im) : 0; }
float const_imag32(const Const *c) { return c && c->rep == REP_CPLX ? const_float32(c->c.im) : 0; }

const Const *cv_round32(arena *ar, const Const *x)
{
    float f = const_float32(x);
    return isinf(f) ? NULL : cv_float(ar, (double)f);
}

const Const *cv_round64(arena *ar, const Const *x)
{
    double f = const_float64(x);
    return isinf(f) ? NULL : cv_float(ar, f);
}

/* ---- literals ---- */

static int digit_value(char ch)
{
    if (ch >= '0' && ch <= '9') return ch - '0';
    if (ch >= 'a' && ch <= 'z') return ch - 'a' + 10;
    if (ch >= 'A' && ch <= 'Z') return ch - 'A' + 10;
    return 99;
}

static const Const *int_literal(arena *ar, const char *s, size_t n)
{
    int base = 10;
    size_t i = 0;
    if (n >= 2 && s[0] == '0') {
        char k = s[1] | 0x20;
        if (k == 'x') { base = 16; i = 2; }
        else if (k == 'b') { base = 2; i = 2; }
        else if (k == 'o') { base = 8; i = 2; }
        else { base = 8; i = 1; }
    }
    uint64_t v = 0;
    bool big = false, any = base == 8 || i == 0;
    for (size_t k = i; k < n; k++) {
        if (s[k] == '_') continue;
        int d = digit_value(s[k]);
        if (d >= base) return &unknown;
        any = true;
        if (v > (INT64_MAX - (uint64_t)d) / (uint64_t)base) { big = true; }
        v = v * (uint64_t)base + (uint64_t)d;
    }
    if (!any) return &unknown;
    if (!big) return cv_int(ar, (int64_t)v);
    char *t = base_malloc(n + 1);
    if (!t) base_oom(n);
    size_t m = 0;
    for (size_t k = i; k < n; k++) {
        if (s[k] == '_') continue;
        if (digit_value(s[k]) >= base) { base_free(t); return &unknown; }
        t[m++] = s[k];
    }
    t[m] = 0;
    mpz_t z;
    int bad = mpz_init_set_str(z, t, base);
    base_free(t);
    if (bad) { mpz_clear(z); return &unknown; }
    return take_z(ar, z);
}

/* Decimal or hexadecimal floats, and the integers that stand before an i (where 0123 is decimal). */
static const Const *float_literal(arena *ar, const char *s, size_t n)
{
    int base = 10;
    size_t i = 0;
    if (n >= 2 && s[0] == '0') {
        char k = s[1] | 0x20;
        if (k == 'x') base = 16;
        else if (k == 'b') base = 2;
        else if (k == 'o') base = 8;
        if (base != 10) i = 2;
    }
    char *digits = base_malloc(n + 2);
    if (!digits) base_oom(n);
    size_t m = 0;
    long frac = 0;
    bool dot = false;
    for (; i < n; i++) {
        if (s[i] == '_') continue;
        if (s[i] == '.') { dot = true; continue; }
        int d = digit_value(s[i]);
        if (d >= base) break;
        digits[m++] = s[i];
        if (dot) frac++;
    }
    if (m == 0) digits[m++] = '0';
    digits[m] = 0;
    long e = 0;
    bool esign = false;
    if (i < n) {
        char k = s[i++] | 0x20;
        if (k != 'e' && k != 'p') { base_free(digits); return &unknown; }
        if (i < n && (s[i] == '+' || s[i] == '-')) esign = s[i++] == '-';
        for (; i < n; i++) {
            if (s[i] == '_') continue;
            if (s[i] < '0' || s[i] > '9') { base_free(digits); return &unknown; }
            if (e < (1L << 40)) e = e * 10 + (s[i] - '0');
        }
        if (esign) e = -e;
    }
    mpz_t mant;
    mpz_init_set_str(mant, digits, base);
    base_free(digits);
    /* value = mant * 10^(e-frac), or mant * 2^(e - frac*log2(base)) */
    long ee = base == 10 ? e - frac : e - frac * (base == 16 ? 4 : base == 8 ? 3 : 1);
    double log2v = (double)mpz_sizeinbase(mant, 2) + (double)ee * (base == 10 ? 3.321928094887362 : 1.0);
    if (mpz_sgn(mant) == 0) {
        mpz_clear(mant);
        return cv_float(ar, 0);
    }
    if (log2v > -MAXEXP - 8 && log2v < MAXEXP + 8 && mpz_sizeinbase(mant, 2) < 40 * MAXEXP) {
        mpq_t q;
        mpz_t pow;
        mpq_init(q);
        mpz_init(pow);
        unsigned long a = (unsigned long)(ee < 0 ? -ee : ee);
        if (base == 10) mpz_ui_pow_ui(pow, 10, a);
        else { mpz_set_ui(pow, 1); mpz_mul_2exp(pow, pow, a); }
        if (ee < 0) {
            mpz_set(mpq_numref(q), mant);
            mpz_set(mpq_denref(q), pow);
        } else {
            mpz_mul(mpq_numref(q), mant, pow);
            mpz_set_ui(mpq_denref(q), 1);
        }
        mpq_canonicalize(q);
        mpz_clear(pow);
        mpz_clear(mant);
        return take_q(ar, q);
    }
    if (log2v > 4e9 || log2v < -4e9) {
        mpz_clear(mant);
        return log2v > 0 ? &unknown : cv_float(ar, 0);
    }
    range saved = widen();
    mpfr_t f, g;
    mpfr_init2(f, PREC);
    mpfr_init2(g, PREC + 64);
    if (base == 10) {
        mpfr_set_ui(g, 10, MPFR_RNDN);
        mpfr_pow_si(g, g, ee, MPFR_RNDN);
    } else {
        mpfr_set_ui_2exp(g, 1, ee, MPFR_RNDN);
    }
    mpfr_mul_z(f, g, mant, MPFR_RNDN);
    mpfr_clear(g);
    mpz_clear(mant);
    const Const *res = take_f(ar, f);
    restore(saved);
    return res;
}

static int hexval(const char *s, int n, uint32_t *out)
{
    uint32_t v = 0;
    for (int i = 0; i < n; i++) {
        int d = digit_value(s[i]);
        if (d >= 16) return 0;
        v = v << 4 | (uint32_t)d;
    }
    *out = v;
    return n;
}

/* Decodes one character of a quoted literal at s (n bytes left) into out; *byteval: it stands for one byte (\x, octal). */
static size_t unquote_char(const char *s, size_t n, uint32_t *r, bool *isbyte)
{
    *isbyte = false;
    if (s[0] != '\\') return (size_t)utf8_decode(s, n, r);
    if (n < 2) return 0;
    switch (s[1]) {
    case 'a': *r = 7; return 2;
    case 'b': *r = 8; return 2;
    case 'f': *r = 12; return 2;
    case 'n': *r = 10; return 2;
    case 'r': *r = 13; return 2;
    case 't': *r = 9; return 2;
    case 'v': *r = 11; return 2;
    case '\\': case '\'': case '"': *r = (unsigned char)s[1]; return 2;
    case 'x': *isbyte = true; return n >= 4 && hexval(s + 2, 2, r) ? 4 : 0;
    case 'u': return n >= 6 && hexval(s + 2, 4, r) ? 6 : 0;
    case 'U': return n >= 10 && hexval(s + 2, 8, r) ? 10 : 0;
    default:
        if (s[1] < '0' || s[1] > '7' || n < 4) return 0;
        *isbyte = true;
        *r = (uint32_t)((s[1] - '0') << 6 | (s[2] - '0') << 3 | (s[3] - '0'));
        return 4;
    }
}

static const Const *string_literal(arena *ar, const char *s, size_t n)
{
    if (n < 2) return &unknown;
    char quote = s[0];
    s++;
    n -= 2;
    bool plain = true;
    for (size_t i = 0; i < n; i++)
        if (s[i] == '\\' || s[i] == '\r') { plain = false; break; }
    if (plain) return cv_str(ar, s, n);          /* source text outlives the program */
    char *out = arena_alloc(ar, n + 4, 1);
    size_t m = 0;
    if (quote == '`') {
        for (size_t i = 0; i < n; i++)
            if (s[i] != '\r') out[m++] = s[i];
        return cv_str(ar, out, m);
    }
    for (size_t i = 0; i < n;) {
        if (s[i] != '\\') { out[m++] = s[i++]; continue; }
        uint32_t r;
        bool isbyte;
        size_t w = unquote_char(s + i, n - i, &r, &isbyte);
        if (w == 0) return &unknown;
        i += w;
        if (isbyte) out[m++] = (char)r;
        else m += (size_t)utf8_encode(out + m, r);
    }
    return cv_str(ar, out, m);
}

const Const *cv_literal(arena *ar, int tok, const char *text, size_t n)
{
    switch (tok) {
    case T_INT: return int_literal(ar, text, n);
    case T_FLOAT: return float_literal(ar, text, n);
    case T_IMAG: return n ? cv_makeimag(ar, float_literal(ar, text, n - 1)) : &unknown;
    case T_CHAR: {
        uint32_t r;
        bool isbyte;
        if (n < 3 || unquote_char(text + 1, n - 2, &r, &isbyte) == 0) return &unknown;
        return cv_int(ar, (int64_t)r);
    }
    case T_STRING: return string_literal(ar, text, n);
    default: return &unknown;
    }
}

/* ---- operations ---- */

const Const *cv_unary(arena *ar, int op, const Const *x, unsigned prec)
{
    if (x->rep == REP_UNKNOWN) return x;
    switch (op) {
    case T_ADD: return x;
    case T_SUB:
        switch (x->rep) {
        case REP_I64:
            if (x->i != INT64_MIN) return cv_int(ar, -x->i);
            /* fallthrough */
        case REP_Z: {
            mpz_t z;
            get_z(z, x);
            mpz_neg(z, z);
            return take_z(ar, z);
        }
        case REP_RAT: {
            mpq_t q;
            get_q(q, x);
            mpq_neg(q, q);
            return take_q(ar, q);
        }
        case REP_FLT: {
            range saved = widen();
            mpfr_t f;
            get_f(f, x);
            mpfr_neg(f, f, MPFR_RNDN);
            const Const *res = take_f(ar, f);
            restore(saved);
            return res;
        }
        case REP_CPLX: return make_complex(ar, cv_unary(ar, T_SUB, x->c.re, 0), cv_unary(ar, T_SUB, x->c.im, 0));
        default: return &unknown;
        }
    case T_XOR: {
        if (x->rep != REP_I64 && x->rep != REP_Z) return &unknown;
        if (x->rep == REP_I64 && prec == 0) return cv_int(ar, ~x->i);
        mpz_t z;
        get_z(z, x);
        mpz_com(z, z);
        if (prec) mpz_fdiv_r_2exp(z, z, prec);      /* the low prec bits, as an unsigned number */
        return take_z(ar, z);
    }
    case T_NOT: return x->rep == REP_BOOL ? cv_bool(ar, !x->b) : &unknown;
    default: return &unknown;
    }
}

static const Const *int_op(arena *ar, int op, const Const *x, const Const *y, bool intdiv)
{
    if (x->rep == REP_I64 && y->rep == REP_I64) {
        int64_t a = x->i, b = y->i, r;
        switch (op) {
        case T_ADD: if (!__builtin_add_overflow(a, b, &r)) return cv_int(ar, r); break;
        case T_SUB: if (!__builtin_sub_overflow(a, b, &r)) return cv_int(ar, r); break;
        case T_MUL: if (!__builtin_mul_overflow(a, b, &r)) return cv_int(ar, r); break;
        case T_QUO: if (intdiv && b != 0 && b != -1) return cv_int(ar, a / b); break;
        case T_REM: if (b == -1) return cv_int(ar, 0);
                    if (b != 0) return cv_int(ar, a % b);
                    break;
        case T_AND: return cv_int(ar, a & b);
        case T_OR: return cv_int(ar, a | b);
        case T_XOR: return cv_int(ar, a ^ b);
        case T_ANDNOT: return cv_int(ar, a & ~b);
        default: break;
        }
    }
    if ((op == T_QUO || op == T_REM) && cv_sign(y) == 0) return &unknown;
    mpz_t a, b;
    get_z(a, x);
    get_z(b, y);
    const Const *res = NULL;
    switch (op) {
    case T_ADD: mpz_add(a, a, b); break;
    case T_SUB: mpz_sub(a, a, b); break;
    case T_MUL: mpz_mul(a, a, b); break;
    case T_QUO:
        if (intdiv) { mpz_tdiv_q(a, a, b); break; }
        mpq_t q;
        mpq_init(q);
        mpz_set(mpq_numref(q), a);
        mpz_set(mpq_denref(q), b);
        mpq_canonicalize(q);
        res = take_q(ar, q);
        break;
    case T_REM: mpz_tdiv_r(a, a, b); break;
    case T_AND: mpz_and(a, a, b); break;
    case T_OR: mpz_ior(a, a, b); break;
    case T_XOR: mpz_xor(a, a, b); break;
    case T_ANDNOT: mpz_com(b, b); mpz_and(a, a, b); break;
    default: res = &unknown; break;
    }
    mpz_clear(b);
    if (res) { mpz_clear(a); return res; }
    return take_z(ar, a);
}

/* Longer string constants are not representable: doubled thirty times, one line of source would take the memory of the machine. */
#define MAX_STRING ((size_t)1 << 28)

static const Const *concat(arena *ar, const Const *x, const Const *y)
{
    size_t n = x->s.n + y->s.n;
    strtail *t = x->s.tail;
    Const *c = mk(ar, REP_STR);
    c->s.n = n;
    if (y->s.n == 0) { c->s = x->s; return c; }
    if (t && x->s.p == (char *)(t + 1) && t->used == x->s.n && n <= t->cap) {
        memcpy((char *)(t + 1) + t->used, y->s.p, y->s.n);
        t->used = n;
        c->s.p = x->s.p;
        c->s.tail = t;
        return c;
    }
    size_t cap = n < 32 ? 32 : n * 2;
    t = arena_alloc(ar, sizeof *t + cap, _Alignof(strtail));
    t->cap = cap;
    t->used = n;
    char *p = (char *)(t + 1);
    memcpy(p, x->s.p, x->s.n);
    memcpy(p + x->s.n, y->s.p, y->s.n);
    c->s.p = p;
    c->s.tail = t;
    return c;
}

const Const *cv_binary(arena *ar, int op, const Const *x, const Const *y, bool intdiv)
{
    if (x->rep == REP_UNKNOWN || y->rep == REP_UNKNOWN) return &unknown;
    int r = x->rep > y->rep ? x->rep : y->rep;
    if ((x->rep < REP_I64 || y->rep < REP_I64) && x->rep != y->rep) return &unknown;
    switch (r) {
    case REP_BOOL: return op == T_LAND ? cv_bool(ar, x->b && y->b) : op == T_LOR ? cv_bool(ar, x->b || y->b) : &unknown;
    case REP_STR: return op == T_ADD && x->s.n + y->s.n <= MAX_STRING ? concat(ar, x, y) : &unknown;
    case REP_I64: case REP_Z: return int_op(ar, op, x, y, intdiv);
    case REP_RAT: {
        if (op == T_QUO && cv_sign(y) == 0) return &unknown;
        mpq_t a, b;
        get_q(a, x);
        get_q(b, y);
        switch (op) {
        case T_ADD: mpq_add(a, a, b); break;
        case T_SUB: mpq_sub(a, a, b); break;
        case T_MUL: mpq_mul(a, a, b); break;
        case T_QUO: mpq_div(a, a, b); break;
        default: mpq_clear(a); mpq_clear(b); return &unknown;
        }
        mpq_clear(b);
        return take_q(ar, a);
    }
    case REP_FLT: {
        range saved = widen();
        mpfr_t a, b;
        get_f(a, x);
        get_f(b, y);
        switch (op) {
        case T_ADD: mpfr_add(a, a, b, MPFR_RNDN); break;
        case T_SUB: mpfr_sub(a, a, b, MPFR_RNDN); break;
        case T_MUL: mpfr_mul(a, a, b, MPFR_RNDN); break;
        case T_QUO: mpfr_div(a, a, b, MPFR_RNDN); break;
        default: mpfr_set_nan(a); break;
        }
        mpfr_clear(b);
        const Const *res = take_f(ar, a);
        restore(saved);
        return res;
    }
    default: {
        const Const *cx = cv_tocomplex(ar, x), *cy = cv_tocomplex(ar, y);
        const Const *a = cx->c.re, *b = cx->c.im, *c = cy->c.re, *d = cy->c.im;
#define OP(o, l, rr) cv_binary(ar, (o), (l), (rr), false)
        switch (op) {
        case T_ADD: case T_SUB: return make_complex(ar, OP(op, a, c), OP(op, b, d));
        case T_MUL: return make_complex(ar, OP(T_SUB, OP(T_MUL, a, c), OP(T_MUL, b, d)), OP(T_ADD, OP(T_MUL, b, c), OP(T_MUL, a, d)));
        case T_QUO: {
            const Const *s = OP(T_ADD, OP(T_MUL, c, c), OP(T_MUL, d, d));
            return make_complex(ar, OP(T_QUO, OP(T_ADD, OP(T_MUL, a, c), OP(T_MUL, b, d)), s),
                                OP(T_QUO, OP(T_SUB, OP(T_MUL, b, c), OP(T_MUL, a, d)), s));
        }
        default: return &unknown;
        }
#undef OP
    }
    }
}

const Const *cv_shift(arena *ar, int op, const Const *x, unsigned s)
{
    if (x->rep != REP_I64 && x->rep != REP_Z) return &unknown;
    if (s == 0) return x;
    if (op == T_SHR && x->rep == REP_I64) return cv_int(ar, x->i >> (s > 63 ? 63 : s));
    mpz_t z;
    get_z(z, x);
    if (op == T_SHL) mpz_mul_2exp(z, z, s);
    else mpz_fdiv_q_2exp(z, z, s);
    return take_z(ar, z);
}

static bool ordered(int cmp, int op)
{
    switch (op) {
    case T_EQL: return cmp == 0;
    case T_NEQ: return cmp != 0;
    case T_LSS: return cmp < 0;
    case T_LEQ: return cmp <= 0;
    case T_GTR: return cmp > 0;
    case T_GEQ: return cmp >= 0;
    default: return false;
    }
}

bool cv_compare(int op, const Const *x, const Const *y)
{
    if (x->rep == REP_UNKNOWN || y->rep == REP_UNKNOWN) return false;
    if ((x->rep < REP_I64 || y->rep < REP_I64) && x->rep != y->rep) return false;
    switch (x->rep > y->rep ? x->rep : y->rep) {
    case REP_BOOL: return ordered((int)x->b - (int)y->b, op);
    case REP_STR: {
        size_t n = x->s.n < y->s.n ? x->s.n : y->s.n;
        int k = n ? memcmp(x->s.p, y->s.p, n) : 0;
        if (k == 0) k = (x->s.n > y->s.n) - (x->s.n < y->s.n);
        return ordered(k, op);
    }
    case REP_I64: return ordered((x->i > y->i) - (x->i < y->i), op);
    case REP_Z: {
        mpz_t a, b;
        get_z(a, x);
        get_z(b, y);
        int k = mpz_cmp(a, b);
        mpz_clear(a);
        mpz_clear(b);
        return ordered(k, op);
    }
    case REP_RAT: {
        mpq_t a, b;
        get_q(a, x);
        get_q(b, y);
        int k = mpq_cmp(a, b);
        mpq_clear(a);
        mpq_clear(b);
        return ordered(k, op);
    }
    case REP_FLT: {
        range saved = widen();
        mpfr_t a, b;
        get_f(a, x);
        get_f(b, y);
        int k = mpfr_cmp(a, b);
        mpfr_clear(a);
        mpfr_clear(b);
        restore(saved);
        return ordered(k, op);
    }
    default: {
        const Const zero = { .rep = REP_I64, .i = 0 };
        const Const *xr = x->rep == REP_CPLX ? x->c.re : x, *xi = x->rep == REP_CPLX ? x->c.im : &zero;
        const Const *yr = y->rep == REP_CPLX ? y->c.re : y, *yi = y->rep == REP_CPLX ? y->c.im : &zero;
        bool eq = cv_compare(T_EQL, xr, yr) && cv_compare(T_EQL, xi, yi);
        return op == T_EQL ? eq : op == T_NEQ ? !eq : false;
    }
    }
}

bool const_equal(const Const *a, const Const *b) { return a && b && cv_compare(T_EQL, a, b); }

static uint64_t mix(uint64_t h)
{
    h ^= h >> 31;
    h *= 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

/* Numbers that compare equal hash alike whatever their representation: integers by value, all others by their double. */
uint64_t cv_hash(const Const *x)
{
    int64_t i;
    switch (x->rep) {
    case REP_BOOL: return mix(x->b + 7u);
    case REP_STR: {
        uint64_t h = 1469598103934665603u;
        for (size_t k = 0; k < x->s.n; k++) h = (h ^ (unsigned char)x->s.p[k]) * 1099511628211u;
        return mix(h);
    }
    case REP_CPLX:
        if (cv_sign(x->c.im) == 0) return cv_hash(x->c.re);
        return mix(cv_hash(x->c.re) * 31 + cv_hash(x->c.im));
    case REP_UNKNOWN: return 0;
    default:
        if (const_int64(x, &i)) return mix((uint64_t)i);
        double d = const_float64(x);
        uint64_t u;
        memcpy(&u, &d, sizeof u);
        return mix(u + 1);
    }
}

/* ---- printing ---- */

void quote_go(buf *b, const char *p, size_t n)
{
    buf_putc(b, '"');
    for (size_t i = 0; i < n;) {
        uint32_t r;
        int w = utf8_decode(p + i, n - i, &r);
        unsigned char ch = (unsigned char)p[i];
        if (w == 1 && r == RUNE_ERROR) buf_printf(b, "\\x%02x", ch);
        else if (r == '"' || r == '\\') { buf_putc(b, '\\'); buf_putc(b, (char)r); }
        else if (r >= 0x80 ? rune_is_print(r) : r >= 0x20 && r < 0x7f) buf_put(b, p + i, (size_t)w);
        else switch (r) {
            case 7: buf_puts(b, "\\a"); break;
            case 8: buf_puts(b, "\\b"); break;
            case 12: buf_puts(b, "\\f"); break;
            case 10: buf_puts(b, "\\n"); break;
            case 13: buf_puts(b, "\\r"); break;
            case 9: buf_puts(b, "\\t"); break;
            case 11: buf_puts(b, "\\v"); break;
            default:
                if (r < ' ' || r == 0x7f) buf_printf(b, "\\x%02x", r);
                else if (r < 0x10000) buf_printf(b, "\\u%04x", r);
                else buf_printf(b, "\\U%08x", r);
            }
        i += (size_t)w;
    }
    buf_putc(b, '"');
}

static const char *float_str(arena *ar, const Const *x)
{
    range saved = widen();
    mpfr_t f;
    get_f(f, x);
    double d = mpfr_get_d(f, MPFR_RNDN);
    char *out;
    if (mpfr_zero_p(f)) {
        out = "0";
    } else if (d != 0 && !isinf(d)) {
        char s[64];
        snprintf(s, sizeof s, "%.6g", d);
        if (!mpfr_integer_p(f) && !strchr(s, '.')) {            /* shortest text that reads back as d */
            for (int prec = 1; prec <= 17; prec++) {
                snprintf(s, sizeof s, "%.*g", prec, d);
                if (strtod(s, NULL) == d) break;
            }
        }
        out = arena_strndup(ar, s, strlen(s));
    } else {
        mpfr_exp_t e2 = mpfr_get_exp(f);
        mpfr_t m2;
        mpfr_init2(m2, PREC);
        mpfr_set(m2, f, MPFR_RNDN);
        mpfr_set_exp(m2, 0);
        double m = mpfr_get_d(m2, MPFR_RNDN), dd = (double)e2 * (0.693147180559945309417232121458176568 / 2.30258509299404568401799145468436421);
        mpfr_clear(m2);
        long e = (long)dd;
        m *= pow(10, dd - (double)e);
        double am = fabs(m);
        if (am < 1 - 0.5e-6) { m *= 10; e--; }
        else if (am >= 10) { m /= 10; e++; }
        out = arena_printf(ar, "%.6ge%+ld", m, e);
    }
    mpfr_clear(f);
    restore(saved);
    return out;
}

void quote_short(buf *out, bytes s)
{
    buf b = { 0 };
    quote_go(&b, s.p, s.n);
    size_t runes = 0, cut = 0, i = 0;
    while (i < b.n) {
        uint32_t r;
        if (runes == 69) cut = i;
        i += (size_t)utf8_decode(b.p + i, b.n - i, &r);
        runes++;
    }
    buf_put(out, b.p, runes > 72 ? cut : b.n);
    if (runes > 72) buf_puts(out, "...");
    buf_free(&b);
}

const char *const_str(arena *ar, const Const *c)
{
    if (!c) return "unknown";
    switch (c->rep) {
    case REP_BOOL: return c->b ? "true" : "false";
    case REP_I64: return arena_printf(ar, "%lld", (long long)c->i);
    case REP_Z: {
        char *s = mpz_get_str(NULL, 10, c->z);
        char *out = arena_strndup(ar, s, strlen(s));
        void (*fr)(void *, size_t);
        mp_get_memory_functions(NULL, NULL, &fr);
        fr(s, strlen(s) + 1);
        return out;
    }
    case REP_RAT: case REP_FLT: return float_str(ar, c);
    case REP_CPLX: return arena_printf(ar, "(%s + %si)", const_str(ar, c->c.re), const_str(ar, c->c.im));
    case REP_STR: {
        buf b = { 0 };
        quote_short(&b, (bytes){ c->s.p, c->s.n });
        char *out = arena_strndup(ar, b.p, b.n);
        buf_free(&b);
        return out;
    }
    default: return "unknown";
    }
}

const Const *const_uint(arena *ar, uint64_t v) { return cv_uint(ar, v); }
