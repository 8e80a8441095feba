/* big.c - natives of package math/big, on GMP.
 *
 * An Int is { neg; abs }, abs a slice of 64-bit words, low ones first and the top one not zero: GMP's own form. So operands are looked at where
 * they lie (mpz_roinit_n); results are made by GMP in memory of its own and copied to Go memory, reusing the Int's.
 * GMP ends the process when memory runs out, so the Go side keeps sizes in bounds (maxBits) before it calls.
 */
#include <stdlib.h>
#include <string.h>
#include "base/alloc.h"
#include "runtime/limit.h"
#include "runtime/vm/enter.h"
#include "runtime/rt.h"
#include "stdlib/math/big/job.h"

typedef struct bigint { uint64_t neg; goslice abs; } bigint;

static mpz_srcptr view(mpz_ptr t, const bigint *x)
{
    static const mp_limb_t none = 0;      /* GMP reads the first word of 0, too */
    if (x == NULL || x->abs.len == 0) return mpz_roinit_n(t, &none, 0);
    return mpz_roinit_n(t, x->abs.p, x->neg ? -x->abs.len : x->abs.len);
}

/* Runs op on up to three numbers; results are the caller's to clear. */
static void run(g *gp, bigjob *j, int op, const bigint *x, const bigint *y, const bigint *m, uint64_t n)
{
    j->op = op;
    view(j->x, x);
    view(j->y, y);
    view(j->m, m);
    j->n = n;
    mpz_inits(j->r, j->s, j->t, NULL);
    big_run(gp, j);
}


static void clear(bigjob *j)
{
    void (*release)(void *, size_t);
    mpz_clears(j->r, j->s, j->t, NULL);
    if (!j->text) return;
    mp_get_memory_functions(NULL, NULL, &release);
    release(j->text, strlen(j->text) + 1);
}

typedef struct wanted { size_t bytes; void *p; } wanted;

static void take(g *gp, void *arg)
{
    wanted *w = arg;
    w->p = rt_mallocgc(gp, w->bytes, NULL, false);
}

/* Go memory for a result of j's; a limit of bytes ends the program here, but not before GMP's memory is freed. */
static void *memory(g *gp, bigjob *j, size_t bytes)
{
    rt_vm *vm = rt_vmof(gp);
    wanted w = { bytes, NULL };
    if (likely(!vm->maxbytes)) {
        take(gp, &w);
    } else if (rt_hostprotect(vm, take, &w) != RT_DONE) {
        clear(j);
        rt_hostresume(vm);
        rt_panicoom(gp, bytes);
    }
    return w.p;
}

/* memcpy to Go memory; a limit of time may end the program meanwhile. */
static void copyout(g *gp, bigjob *j, void *to, const void *from, size_t n)
{
    for (size_t i = 0; i < n; i += CHARGE_PIECE) {
        if (i && rt_muststop(gp)) {
            clear(j);
            rt_stopped(gp);
        }
        memcpy((char *)to + i, (const char *)from + i, n - i < CHARGE_PIECE ? n - i : CHARGE_PIECE);
    }
}

static void store(g *gp, bigjob *j, bigint *z, mpz_srcptr v)
{
    size_t n = mpz_size(v);
    if ((int64_t)n > z->abs.cap) {
        size_t cap = n + 4;               /* room, as numbers that grow do so again */
        rt_writeptr(gp, &z->abs.p, memory(gp, j, cap * 8));
        z->abs.cap = (int64_t)cap;
    }
    z->abs.len = 0;                   /* whole, should the copy be cut short */
    if (n) copyout(gp, j, z->abs.p, mpz_limbs_read(v), n * 8);
    z->abs.len = (int64_t)n;
    z->neg = mpz_sgn(v) < 0;
}

/* op, z, x, y, m, n: *z = x op y (modulo m, or with the number n) */
static void big_calc(g *gp, slot *fp)
{
    bigjob j = { 0 };
    run(gp, &j, (int)fp[0].i, fp[2].p, fp[3].p, fp[4].p, fp[5].u);
    store(gp, &j, fp[1].p, j.r);
    clear(&j);
}

/* g, s, t, x, y: g = s x + t y */
static void big_gcdext(g *gp, slot *fp)
{
    bigjob j = { 0 };
    run(gp, &j, B_GCDEXT, fp[3].p, fp[4].p, NULL, 0);
    store(gp, &j, fp[0].p, j.r);
    store(gp, &j, fp[1].p, j.s);
    store(gp, &j, fp[2].p, j.t);
    clear(&j);
}

/* x, y -> -1, 0, 1 */
static void big_compare(g *gp, slot *fp)
{
    mpz_t x, y;
    const bigint *a = fp[1].p, *b = fp[2].p;
    int64_t n = a ? a->abs.len : 0, piece = CHARGE_PIECE / 8;
    if (unlikely(n > piece && b && b->abs.len == n && a->neg == b->neg)) {       /* from the top down, as GMP does, with looks */
        const mp_limb_t *p = a->abs.p, *q = b->abs.p;
        for (; n > piece; n -= piece) {
            int c = mpn_cmp(p + n - piece, q + n - piece, piece);
            if (c) {
                fp[0].i = (c < 0) == (a->neg == 0) ? -1 : 1;
                return;
            }
            if (rt_muststop(gp)) rt_stopped(gp);
        }
        int c = mpn_cmp(p, q, n);
        fp[0].i = c == 0 ? 0 : (c < 0) == (a->neg == 0) ? -1 : 1;
        return;
    }
    int c = mpz_cmp(view(x, a), view(y, b));
    fp[0].i = (c > 0) - (c < 0);
}

/* x, base -> string; digits beyond 9: a to z, then A to Z */
static void big_digits(g *gp, slot *fp)
{
    int base = (int)fp[3].i;
    bigjob j = { 0 };
    run(gp, &j, B_DIGITS, fp[2].p, NULL, NULL, (uint64_t)base);
    size_t n = strlen(j.text);
    for (size_t i = 0; base > 36 && i < n && !rt_muststop(gp); i++)
        if (j.text[i] >= 'A') j.text[i] ^= 0x20;
    fp[0].p = memory(gp, &j, n);
    copyout(gp, &j, fp[0].p, j.text, n);
    fp[1].i = (int64_t)n;
    clear(&j);
}

/* z, text, base -> ok; text is digits and nothing else, lower case unless the base is over 36 */
static void big_parse(g *gp, slot *fp)
{
    int64_t n = fp[3].i;
    int base = (int)fp[4].i;
    char *s = base_malloc((size_t)n + 1);
    fp[0].i = 0;
    if (!s) rt_panicoom(gp, (uint64_t)n);
    for (int64_t i = 0; i < n; i += CHARGE_PIECE) {
        if (i && rt_muststop(gp)) {
            base_free(s);
            rt_stopped(gp);
        }
        memcpy(s + i, (const char *)fp[2].p + i, (size_t)(n - i < CHARGE_PIECE ? n - i : CHARGE_PIECE));
    }
    s[n] = 0;
    for (int64_t i = 0; base > 36 && i < n && !rt_muststop(gp); i++)
        if (s[i] >= 'A') s[i] ^= 0x20;
    bigjob j = { .digits = s, .value = base };
    run(gp, &j, B_PARSE, NULL, NULL, NULL, (uint64_t)n);
    base_free(s);
    if (j.value) store(gp, &j, fp[1].p, j.r);
    clear(&j);
    fp[0].i = j.value;
}

/* x, rounds -> probably prime */
static void big_prime(g *gp, slot *fp)
{
    bigjob j = { 0 };
    run(gp, &j, B_PRIME, fp[1].p, NULL, NULL, fp[2].u);
    clear(&j);
    fp[0].i = j.value;
}

static void big_jacobi(g *gp, slot *fp)
{
    bigjob j = { 0 };
    run(gp, &j, B_JACOBI, fp[1].p, fp[2].p, NULL, 0);
    clear(&j);
    fp[0].i = j.value;
}

extern const rt_native_def stdlib_math_big_natives[];
const rt_native_def stdlib_math_big_natives[] = {
    { "math/big.calc", big_calc }, { "math/big.gcdext", big_gcdext }, { "math/big.compare", big_compare }, { "math/big.digits", big_digits },
    { "math/big.parse", big_parse }, { "math/big.prime", big_prime }, { "math/big.jacobi", big_jacobi },
    { 0, 0 },
};
