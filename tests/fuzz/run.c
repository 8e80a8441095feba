/* run.c - fuzzes the whole pipeline: what compiles is verified after every pass, runs under limits, and does the same with and without optimisation. */
#define _GNU_SOURCE
#include <stdbool.h>
#include <string.h>
#include "tests/fuzz/fuzz.h"

/* Compiles and runs a program. The marks in its diagnostics are what only a broken compiler says. */
static gol_status ran(const char *p, size_t n, int optimize, output *out)
{
    gol_vm *vm = fuzz_open((gol_options){ .write = keep_output, .ioctx = out, .optimize = optimize, .checkssa = 1, .need_main = 1 });
    gol_status st = gol_load_source(vm, "fuzz.go", p, n);
    if (st == GOL_OK) st = gol_compile(vm);
    if (st == GOL_ECOMPILE) must(gol_diag_count(vm) > 0);
    gol_diag d;
    for (size_t i = 0; gol_diag_get(vm, i, &d) == 0; i++) must(!strstr(d.message, "IR broken") && !strstr(d.message, "bytecode broken"));
    if (st == GOL_OK) {
        char *argv[] = { "fuzz", NULL };
        st = gol_run(vm, 1, argv);
        must(st == GOL_OK || st == GOL_EPANIC || st == GOL_EEXIT || st == GOL_EFATAL || st == GOL_ELIMIT || st == GOL_EUSAGE);      /* EUSAGE: not package main */
        must(!strstr(gol_error_text(vm), "IR broken"));
    }
    gol_close(vm);
    return st;
}

/* Whether what a program prints is a matter of its text alone: no addresses, measurements, schedules. */
static bool settled(const char *s)
{
    static const char *const no[] = { "runtime", "unsafe", "testing", "gol/", "go ", "select", "time", "rand", "%p", "print(", "println(", "%v", "reflect", "chan", "weak", "maphash", "range", "sync", NULL };
    for (int i = 0; no[i]; i++) if (strstr(s, no[i])) return false;
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    char *p = malloc(n + 1);
    memcpy(p, data, n);
    p[n] = 0;
    output fast = { 0 }, slow = { 0 };
    gol_status a = ran(p, n, 0, &fast);
    if ((a == GOL_OK || a == GOL_EPANIC) && settled(p)) {
        gol_status b = ran(p, n, -1, &slow);
        if (b != GOL_ELIMIT && b != GOL_EFATAL && !(a == b && fast.n == slow.n && (fast.n == 0 || memcmp(fast.p, slow.p, fast.n) == 0))) {
            fprintf(stderr, "---- optimised: status %d\n%.*s\n---- not optimised: status %d\n%.*s\n", a, (int)fast.n, fast.p ? fast.p : "", b, (int)slow.n, slow.p ? slow.p : "");
            must(!"optimisation changes nothing");
        }
    }
    free(fast.p);
    free(slow.p);
    free(p);
    return 0;
}
