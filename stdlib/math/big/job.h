/* job.h - a calculation on GMP that may take long, and how it is run (job.c). */
#ifndef GOL_STDLIB_BIG_JOB_H
#define GOL_STDLIB_BIG_JOB_H
#include <gmp.h>
#include "runtime/native.h"

/* int.gol has the same numbers, up to BINOMIAL. */
enum { B_ADD, B_SUB, B_MUL, B_QUO, B_REM, B_DIV, B_MOD, B_AND, B_ANDNOT, B_OR, B_XOR, B_NOT, B_EXP, B_GCD, B_INVERT, B_SQRT, B_LSH, B_RSH, B_BINOMIAL,
       B_GCDEXT, B_DIGITS, B_PARSE, B_PRIME, B_JACOBI };

typedef struct bigjob {
    int op;
    mpz_t x, y, m;            /* operands: views of Go memory; copies when another thread computes */
    uint64_t n;               /* a number: shift, base, rounds ... */
    const char *digits;       /* PARSE: its text, with a NUL */
    mpz_t r, s, t;            /* results; initialised, for the caller to clear */
    char *text;               /* DIGITS: GMP's memory */
    int value;                /* PARSE, PRIME, JACOBI */
} bigjob;

/* Computes what j says. Stops the entry (and leaves nothing behind) when a limit is reached meanwhile. */
void big_run(g *gp, bigjob *j);

#endif
