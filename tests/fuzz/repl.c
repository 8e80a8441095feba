/* repl.c - fuzzes sessions: entries, parted by empty lines, are evaluated one after the other; names are completed and types asked for between them. */
#define _GNU_SOURCE
#include <string.h>
#include "tests/fuzz/fuzz.h"

static void completed(void *ctx, const char *name, const char *what)
{
    must(name && what && *what);
    ++*(int *)ctx;
}

static void entry(gol_vm *vm, const char *p, size_t n)
{
    gol_eval_incomplete(vm, p, n);
    int names = 0;
    must(gol_complete(vm, p, n, completed, &names) <= n);
    gol_status st = gol_eval(vm, "entry", p, n, 0);
    must(st == GOL_OK || st == GOL_ECOMPILE || st == GOL_EPANIC || st == GOL_EEXIT || st == GOL_EFATAL || st == GOL_ELIMIT || st == GOL_EUSAGE);
    if (st == GOL_ECOMPILE) { must(gol_diag_count(vm) > 0); fuzz_diags(vm); }
    if (st != GOL_OK) return;
    for (size_t i = 0; i < gol_eval_values(vm); i++) must(gol_eval_type(vm, i));
    gol_ref r = gol_eval_values(vm) ? gol_find(vm, "_1") : 0;
    if (r) free(gol_sprint(vm, gol_value_of(r)));
    gol_release(vm, r);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    char *text = malloc(n + 1), *p = text;
    memcpy(p, data, n);
    p[n] = 0;
    output out = { 0 };
    gol_vm *vm = fuzz_open((gol_options){ .write = keep_output, .ioctx = &out });
    for (char *e = p + n, *q; p < e; p = q + 2) {
        if (!(q = memmem(p, (size_t)(e - p), "\n\n", 2))) q = e;
        entry(vm, p, (size_t)(q - p));
        if (q == e) break;
    }
    gol_close(vm);
    free(out.p);
    free(text);
    return 0;
}
