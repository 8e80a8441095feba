/* fuzz.h - what the coverage-guided fuzzers (make fuzz) share.
 *
 * Each of parse.c, check.c, run.c and repl.c, and tests/api/fuzz_api.c, is one program that libFuzzer drives: it calls LLVMFuzzerTestOneInput with ever new inputs, made by mutator.c from those
 * that reached new code. A finding is a crash, a sanitizer's report, a broken invariant (must), or an input that takes longer than -timeout.
 */
#ifndef GOL_FUZZ_H
#define GOL_FUZZ_H
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include "include/gol.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#define must(e) do { if (!(e)) { fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #e); abort(); } } while (0)

typedef struct output { char *p; size_t n; } output;      /* what a program wrote; beyond OUTPUT_MAX bytes nothing is kept */
enum { OUTPUT_MAX = 1 << 16 };
int64_t keep_output(void *ctx, int fd, const void *p, int64_t n);

/* A VM to which nothing is granted, under limits that end any program soon. */
gol_vm *fuzz_open(gol_options o);
/* Every diagnostic there is: each has a text, and all can be written in each form. */
void fuzz_diags(gol_vm *vm);
#endif
