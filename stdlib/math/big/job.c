/* job.c - calculations on GMP that a limit can stop.
 *
 * A product of large numbers takes GMP seconds, a power with a large modulus days, and GMP cannot be asked to give up: it holds memory of its own, calls nobody, and its allocator is a
 * setting of the whole process. So what may take longer than LONG runs on a thread made for it, on copies, while this one looks every STEP whether the world is to stop. A
 * calculation that is given up is left to its thread, which frees it when it is done. Those that could go on for ever (powers modulo a number, tests for primes) are made there in
 * pieces and see that they were given up; what is left is one operation on the largest numbers there are room for. It goes on with the processor time that nobody else wants
 * (SCHED_IDLE), and there are never more than LEFTMAX of them in the process: further long calculations wait until one is done, or until they are to stop themselves.
 *
 * Short calculations, all that programs usually do, run at once and on the operands where they lie. Costs are guessed from sizes: they need be right within a factor of a few.
 *
 * Under a limit of bytes a result that could not be stored is not computed. Under one of steps a calculation counts by its guessed cost, the same on every machine.
 *
 * Locking: state and nleft are atomic; all else of a lent job belongs to its thread until state is DONE.
 */
#define _GNU_SOURCE
#include "base/thread.h"
#include "stdlib/math/big/job.h"
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "base/alloc.h"
#include "runtime/limit.h"

enum { LONG = 3000000 /* ns */, FOREVER = 1000000000 /* ns: in pieces */, STEP = 2000000 /* ns */, STEP_NS = 8 /* of a calculation count as a step */ };

enum { RUNNING, DONE, LEFT };
enum { LEFTMAX = 4 };

typedef struct lent { bigjob j; uint32_t state; pid_t tid /* atomic; 0: not begun */; double cost; } lent;

static uint32_t nleft;         /* given up and not done, in the whole process */

/* ---- guesses: nanoseconds on a machine of 2020 ---- */

static double least(double a, double b) { return a < b ? a : b; }

static double mul_cost(double n, double m) { return least(n * m * 0.6, (n + m) * 70) + 20; }

/* Words of the largest number that comes out. */
static double result_words(const bigjob *j)
{
    double x = (double)mpz_size(j->x), y = (double)mpz_size(j->y);
    switch (j->op) {
    case B_MUL: return x + y;
    case B_LSH: return x + (double)j->n / 64;
    case B_EXP: return mpz_sgn(j->m) ? (double)mpz_size(j->m) : (double)mpz_sizeinbase(j->x, 2) * mpz_get_d(j->y) / 64;
    case B_BINOMIAL: return least((double)j->n * (double)mpz_sizeinbase(j->x, 2) / 64, mpz_get_d(j->x) / 64);
    case B_PARSE: return (double)j->n / 8;
    case B_DIGITS: return x * 64 / 8;
    default: return x > y ? x : y;
    }
}

static double cost(const bigjob *j)
{
    double x = (double)mpz_size(j->x), y = (double)mpz_size(j->y), m = (double)mpz_size(j->m), r = result_words(j);
    switch (j->op) {
    case B_MUL: return mul_cost(x, y);
    case B_QUO: case B_REM: case B_DIV: case B_MOD: return x > y ? least((x - y) * y * 0.8, x * 300) + 50 : 50;
    case B_EXP: return m > 0 ? (double)mpz_sizeinbase(j->y, 2) * 2.5 * mul_cost(m, m) : 4 * mul_cost(r / 2, r / 2);
    case B_PRIME: return x < 2 ? 1000 : 64 * x * 2.5 * mul_cost(x, x) * (25 + (double)j->n);
    case B_GCD: case B_INVERT: case B_GCDEXT: case B_JACOBI: x = result_words(j); return least(x * x * 4, x * 4000);
    case B_SQRT: return 4 * mul_cost(x, x);
    case B_BINOMIAL: return 20 * mul_cost(r, r) + (double)j->n * 20;
    case B_DIGITS: return least(x * x * 8, x * 3000);
    case B_PARSE: return least((double)j->n * (double)j->n / 30, (double)j->n * 200);
    default: return 4 * r;                                /* memory touched for the first time, above all */
    }
}

/* ---- computing ---- */

static bool given_up(const lent *l) { return l && __atomic_load_n(&l->state, __ATOMIC_RELAXED) == LEFT; }

/* r = x to the y modulo m, a bit of y at a time. */
static void power(mpz_ptr r, mpz_srcptr x, mpz_srcptr y, mpz_srcptr m, const lent *l)
{
    mpz_t b;
    mpz_init(b);
    mpz_mod(b, x, m);
    mpz_set_ui(r, 1);
    for (mp_bitcnt_t i = mpz_sizeinbase(y, 2); i-- > 0 && !given_up(l);) {
        mpz_mul(r, r, r);
        mpz_mod(r, r, m);
        if (!mpz_tstbit(y, i)) continue;
        mpz_mul(r, r, b);
        mpz_mod(r, r, m);
    }
    mpz_mod(r, r, m);
    mpz_clear(b);
}

/* Whether odd x > 3 passes Miller's and Rabin's test to one random base. */
static bool passes(mpz_srcptr x, gmp_randstate_t random, const lent *l)
{
    mpz_t less, odd, a;
    mpz_init(less);
    mpz_init(odd);
    mpz_init(a);
    mpz_sub_ui(less, x, 1);
    mp_bitcnt_t twos = mpz_scan1(less, 0);
    mpz_fdiv_q_2exp(odd, less, twos);
    mpz_sub_ui(a, x, 3);
    mpz_urandomm(a, random, a);
    mpz_add_ui(a, a, 2);
    power(a, a, odd, x, l);
    bool ok = mpz_cmp_ui(a, 1) == 0 || mpz_cmp(a, less) == 0;
    for (mp_bitcnt_t i = 1; i < twos && !ok && !given_up(l); i++) {
        mpz_mul(a, a, a);
        mpz_mod(a, a, x);
        ok = mpz_cmp(a, less) == 0;
    }
    mpz_clear(a);
    mpz_clear(odd);
    mpz_clear(less);
    return ok;
}

/* Is a large x probably prime? */
static int probably_prime(mpz_srcptr x, uint64_t rounds, const lent *l)
{
    if (mpz_even_p(x) || mpz_gcd_ui(NULL, x, 3ul * 5 * 7 * 11 * 13 * 17 * 19 * 23 * 29 * 31 * 37) != 1) return 0;
    gmp_randstate_t random;
    gmp_randinit_default(random);
    bool ok = true;
    for (uint64_t i = 0; i < 24 + rounds && ok && !given_up(l); i++) ok = passes(x, random, l);
    gmp_randclear(random);
    return ok;
}

static void compute(bigjob *j, const lent *l)
{
    bool pieces = l && l->cost > FOREVER;
    switch (j->op) {
    case B_ADD: mpz_add(j->r, j->x, j->y); return;
    case B_SUB: mpz_sub(j->r, j->x, j->y); return;
    case B_MUL: mpz_mul(j->r, j->x, j->y); return;
    case B_QUO: mpz_tdiv_q(j->r, j->x, j->y); return;
    case B_REM: mpz_tdiv_r(j->r, j->x, j->y); return;
    case B_DIV: if (mpz_sgn(j->y) > 0) mpz_fdiv_q(j->r, j->x, j->y); else mpz_cdiv_q(j->r, j->x, j->y); return;
    case B_MOD: mpz_mod(j->r, j->x, j->y); return;
    case B_AND: mpz_and(j->r, j->x, j->y); return;
    case B_ANDNOT: mpz_com(j->r, j->y); mpz_and(j->r, j->x, j->r); return;
    case B_OR: mpz_ior(j->r, j->x, j->y); return;
    case B_XOR: mpz_xor(j->r, j->x, j->y); return;
    case B_NOT: mpz_com(j->r, j->x); return;
    case B_EXP:
        if (mpz_sgn(j->m) == 0) mpz_pow_ui(j->r, j->x, mpz_get_ui(j->y));
        else if (pieces) power(j->r, j->x, j->y, j->m, l);
        else mpz_powm(j->r, j->x, j->y, j->m);
        return;
    case B_GCD: mpz_gcd(j->r, j->x, j->y); return;
    case B_INVERT: if (!mpz_invert(j->r, j->x, j->y)) mpz_set_ui(j->r, 0); return;
    case B_SQRT: mpz_sqrt(j->r, j->x); return;
    case B_LSH: mpz_mul_2exp(j->r, j->x, j->n); return;
    case B_RSH: mpz_fdiv_q_2exp(j->r, j->x, j->n); return;
    case B_BINOMIAL: mpz_bin_uiui(j->r, mpz_get_ui(j->x), j->n); return;
    case B_GCDEXT: mpz_gcdext(j->r, j->s, j->t, j->x, j->y); return;
    case B_DIGITS: j->text = mpz_get_str(NULL, (int)j->n, j->x); return;
    case B_PARSE: j->value = mpz_set_str(j->r, j->digits, j->value) == 0; return;
    case B_PRIME: j->value = pieces ? probably_prime(j->x, j->n, l) : mpz_probab_prime_p(j->x, 24 + (int)j->n) != 0; return;
    case B_JACOBI: j->value = mpz_jacobi(j->x, j->y); return;
    }
}

/* ---- on another thread ---- */

static void release_text(char *text)
{
    void (*release)(void *, size_t);
    if (!text) return;
    mp_get_memory_functions(NULL, NULL, &release);
    release(text, strlen(text) + 1);
}

static void free_lent(lent *l)
{
    bigjob *j = &l->j;
    mpz_clears(j->x, j->y, j->m, j->r, j->s, j->t, NULL);
    release_text(j->text);
    base_free(l);
}

static void *work(void *arg)
{
    lent *l = arg;
    __atomic_store_n(&l->tid, (pid_t)syscall(SYS_gettid), __ATOMIC_RELAXED);
    compute(&l->j, l);
    uint32_t was = RUNNING;
    if (!__atomic_compare_exchange_n(&l->state, &was, DONE, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
        free_lent(l);
        __atomic_fetch_sub(&nleft, 1, __ATOMIC_RELAXED);
        return NULL;
    }
    syscall(SYS_futex, &l->state, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);      /* of memory that may be gone by now, which is no error */
    return NULL;
}

/* to = v, which is memory of gp's; false: the world is to stop. */
static bool copy(g *gp, mpz_ptr to, mpz_srcptr v)
{
    int64_t n = (int64_t)mpz_size(v), piece = CHARGE_PIECE / 8;
    if (n == 0) return true;
    mp_limb_t *w = mpz_limbs_write(to, n);
    for (int64_t i = 0; i < n; i += piece) {
        if (rt_muststop(gp)) return false;
        memcpy(w + i, mpz_limbs_read(v) + i, (size_t)(n - i < piece ? n - i : piece) * 8);
    }
    mpz_limbs_finish(to, mpz_sgn(v) < 0 ? -n : n);
    return true;
}

static lent *lend(g *gp, const bigjob *j, double cost)
{
    size_t ntext = j->digits ? strlen(j->digits) + 1 : 0;
    lent *l = base_reallocin(NULL, NULL, sizeof *l + ntext);     /* of no owner: it may outlive the VM */
    if (!l) return NULL;
    *l = (lent){ .j = *j, .cost = cost };
    for (size_t i = 0; i < ntext && !rt_muststop(gp); i += CHARGE_PIECE) memcpy((char *)(l + 1) + i, j->digits + i, ntext - i < CHARGE_PIECE ? ntext - i : CHARGE_PIECE);
    if (ntext) l->j.digits = (const char *)(l + 1);
    mpz_inits(l->j.r, l->j.s, l->j.t, NULL);
    mpz_inits(l->j.x, l->j.y, l->j.m, NULL);
    (void)(copy(gp, l->j.x, j->x) && copy(gp, l->j.y, j->y) && copy(gp, l->j.m, j->m));      /* cut short: await sees it */
    return l;
}

static bool start(lent *l) { return base_thread(NULL, 1 << 20, work, l); }      /* GMP has small temporaries on the stack */

/* Until there is room for another one; false: the world is to stop first. */
static bool turn(g *gp)
{
    const struct timespec step = { 0, STEP };
    while (!rt_muststop(gp)) {
        uint32_t n = __atomic_load_n(&nleft, __ATOMIC_RELAXED);
        if (n < LEFTMAX) return true;
        syscall(SYS_futex, &nleft, FUTEX_WAIT_PRIVATE, n, &step, NULL, 0);
    }
    return false;
}

/* Waits for l; false: it was given up. */
static bool await(g *gp, lent *l)
{
    const struct timespec step = { 0, STEP };
    while (__atomic_load_n(&l->state, __ATOMIC_SEQ_CST) == RUNNING) {
        uint32_t was = RUNNING;
        if (rt_muststop(gp)) {
            pid_t tid = __atomic_load_n(&l->tid, __ATOMIC_RELAXED);       /* l is not ours once it is left */
            __atomic_fetch_add(&nleft, 1, __ATOMIC_RELAXED);
            if (tid) sched_setscheduler(tid, SCHED_IDLE, &(const struct sched_param){ 0 });
            if (__atomic_compare_exchange_n(&l->state, &was, LEFT, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) return false;
            __atomic_fetch_sub(&nleft, 1, __ATOMIC_RELAXED);
        }
        syscall(SYS_futex, &l->state, FUTEX_WAIT_PRIVATE, RUNNING, &step, NULL, 0);
    }
    return true;
}

/* ---- */

static void clear_job(bigjob *j)
{
    mpz_clears(j->r, j->s, j->t, NULL);
    base_free((void *)(uintptr_t)j->digits);
}

void big_run(g *gp, bigjob *j)
{
    rt_vm *vm = rt_vmof(gp);
    double c = cost(j);
    if (unlikely(vm->maxbytes && result_words(j) * 8 > (double)vm->maxbytes)) {
        clear_job(j);
        rt_limit(gp, LIMIT_BYTES);
    }
    if (unlikely(vm->steplimit)) {
        p *pp = gp->pp;
        pp->slice -= (int64_t)(least(c, 1e15) / STEP_NS);
        if (c > LONG && !vm->pumping && pp->steps + (uint64_t)(pp->slicelen - pp->slice) > vm->steplimit) {      /* it would end so: not begun */
            clear_job(j);
            rt_slicespent(gp);
        }
    }
    if (c <= LONG) {
        compute(j, NULL);
        return;
    }
    lent *l = turn(gp) ? lend(gp, j, c) : NULL;
    if (rt_muststop(gp)) {
        if (l) free_lent(l);
        clear_job(j);
        rt_stopped(gp);
    }
    if (!l) {
        compute(j, NULL);
        return;
    }
    if (!start(l)) {                                      /* no threads to be had */
        compute(j, NULL);
        free_lent(l);
        return;
    }
    if (!await(gp, l)) {
        clear_job(j);
        rt_stopped(gp);
    }
    mpz_swap(j->r, l->j.r);
    mpz_swap(j->s, l->j.s);
    mpz_swap(j->t, l->j.t);
    j->text = l->j.text;
    j->value = l->j.value;
    l->j.text = NULL;
    free_lent(l);
}
