/* big.c - natives of package math/big, on GMP.
 *
 * An Int is { neg; abs }, abs a slice of 64-bit words, low ones first and the top one not zero: GMP's own form. So operands are looked at where
 * they lie (mpz_roinit_n); results are made by GMP in memory of its own and copied to Go memory, reusing the Int's.
 * GMP ends the process when memory runs out, so the Go side keeps sizes in bounds (maxBits) before it calls.
 */
#include <gmp.h>
#include <stdlib.h>
#include <string.h>
#include "runtime/native.h"
#include "base/alloc.h"

typedef struct bigint { uint64_t neg; goslice abs; } bigint;

/* int.gol has the same numbers. */
enum { B_ADD, B_SUB, B_MUL, B_QUO, B_REM, B_DIV, B_MOD, B_AND, B_ANDNOT, B_OR, B_XOR, B_NOT, B_EXP, B_GCD, B_INVERT, B_SQRT, B_LSH, B_RSH, B_BINOMIAL };

static mpz_srcptr view(mpz_ptr t, const bigint *x)
{
    static const mp_limb_t none = 0;      /* GMP reads the first word of 0, too */
    if (x->abs.len == 0) return mpz_roinit_n(t, &none, 0);
    return mpz_roinit_n(t, x->abs.p, x->neg ? -x->abs.len : x->abs.len);
}

static void store(g *gp, bigint *z, mpz_srcptr v)
{
    size_t n = mpz_size(v);
    if ((int64_t)n > z->abs.cap) {
        size_t cap = n + 4;               /* room, as numbers that grow do so again */
        rt_writeptr(gp, &z->abs.p, rt_mallocgc(gp, cap * 8, NULL, false));
        z->abs.cap = (int64_t)cap;
    }
    if (n) memcpy(z->abs.p, mpz_limbs_read(v), n * 8);
    z->abs.len = (int64_t)n;
    z->neg = mpz_sgn(v) < 0;
}

static void compute(int op, mpz_ptr r, mpz_srcptr x, mpz_srcptr y, mpz_srcptr m, uint64_t n)
{
    switch (op) {
    case B_ADD: mpz_add(r, x, y); return;
    case B_SUB: mpz_sub(r, x, y); return;
    case B_MUL: mpz_mul(r, x, y); return;
    case B_QUO: mpz_tdiv_q(r, x, y); return;
    case B_REM: mpz_tdiv_r(r, x, y); return;
    case B_DIV: if (mpz_sgn(y) > 0) mpz_fdiv_q(r, x, y); else mpz_cdiv_q(r, x, y); return;
    case B_MOD: mpz_mod(r, x, y); return;
    case B_AND: mpz_and(r, x, y); return;
    case B_ANDNOT: mpz_com(r, y); mpz_and(r, x, r); return;
    case B_OR: mpz_ior(r, x, y); return;
    case B_XOR: mpz_xor(r, x, y); return;
    case B_NOT: mpz_com(r, x); return;
    case B_EXP: if (mpz_sgn(m)) mpz_powm(r, x, y, m); else mpz_pow_ui(r, x, mpz_get_ui(y)); return;
    case B_GCD: mpz_gcd(r, x, y); return;
    case B_INVERT: if (!mpz_invert(r, x, y)) mpz_set_ui(r, 0); return;
    case B_SQRT: mpz_sqrt(r, x); return;
    case B_LSH: mpz_mul_2exp(r, x, n); return;
    case B_RSH: mpz_fdiv_q_2exp(r, x, n); return;
    case B_BINOMIAL: mpz_bin_uiui(r, mpz_get_ui(x), n); return;
    }
}

/* op, z, x, y, m, n: *z = x op y (modulo m, or with the number n) */
static void big_calc(g *gp, slot *fp)
{
    static const bigint zero;
    mpz_t x, y, m, r;
    view(x, fp[2].p ? fp[2].p : &zero);
    view(y, fp[3].p ? fp[3].p : &zero);
    view(m, fp[4].p ? fp[4].p : &zero);
    mpz_init(r);
    compute((int)fp[0].i, r, x, y, m, fp[5].u);
    store(gp, fp[1].p, r);
    mpz_clear(r);
}

/* g, s, t, x, y: g = s x + t y */
static void big_gcdext(g *gp, slot *fp)
{
    mpz_t x, y, g_, s, t;
    view(x, fp[3].p);
    view(y, fp[4].p);
    mpz_init(g_);
    mpz_init(s);
    mpz_init(t);
    mpz_gcdext(g_, s, t, x, y);
    store(gp, fp[0].p, g_);
    store(gp, fp[1].p, s);
    store(gp, fp[2].p, t);
    mpz_clear(g_);
    mpz_clear(s);
    mpz_clear(t);
}

/* x, y -> -1, 0, 1 */
static void big_compare(g *gp UNUSED, slot *fp)
{
    mpz_t x, y;
    int c = mpz_cmp(view(x, fp[1].p), view(y, fp[2].p));
    fp[0].i = (c > 0) - (c < 0);
}

/* x, base -> string; digits beyond 9: a to z, then A to Z */
static void big_digits(g *gp, slot *fp)
{
    mpz_t x;
    view(x, fp[2].p);
    int base = (int)fp[3].i;
    char *s = mpz_get_str(NULL, base, x);
    size_t n = strlen(s);
    for (size_t i = 0; base > 36 && i < n; i++)
        if (s[i] >= 'A') s[i] ^= 0x20;
    rt_gostring(gp, s, (int64_t)n, fp);
    void (*release)(void *, size_t);
    mp_get_memory_functions(NULL, NULL, &release);
    release(s, n + 1);
}

/* z, text, base -> ok; text is digits and nothing else, lower case unless the base is over 36 */
static void big_parse(g *gp, slot *fp)
{
    int64_t n = fp[3].i;
    int base = (int)fp[4].i;
    char *s = base_malloc((size_t)n + 1);
    fp[0].i = 0;
    if (!s) rt_panicoom(gp, (uint64_t)n);
    memcpy(s, fp[2].p, (size_t)n);
    s[n] = 0;
    for (int64_t i = 0; base > 36 && i < n; i++)
        if (s[i] >= 'A') s[i] ^= 0x20;
    mpz_t r;
    mpz_init(r);
    bool ok = mpz_set_str(r, s, base) == 0;
    base_free(s);
    if (ok) store(gp, fp[1].p, r);
    mpz_clear(r);
    fp[0].i = ok;
}

/* x, rounds -> probably prime */
static void big_prime(g *gp UNUSED, slot *fp)
{
    mpz_t x;
    fp[0].i = mpz_probab_prime_p(view(x, fp[1].p), 24 + (int)fp[2].i) != 0;
}

static void big_jacobi(g *gp UNUSED, slot *fp)
{
    mpz_t x, y;
    fp[0].i = mpz_jacobi(view(x, fp[1].p), view(y, fp[2].p));
}

extern const rt_native_def stdlib_math_big_natives[];
const rt_native_def stdlib_math_big_natives[] = {
    { "math/big.calc", big_calc }, { "math/big.gcdext", big_gcdext }, { "math/big.compare", big_compare }, { "math/big.digits", big_digits },
    { "math/big.parse", big_parse }, { "math/big.prime", big_prime }, { "math/big.jacobi", big_jacobi },
    { 0, 0 },
};
