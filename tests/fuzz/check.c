/* check.c - fuzzes the checker: any text is checked and either has diagnostics or none, the same ones whether or not code was to be made. */
#include <string.h>
#include "tests/fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    gol_vm *vm = fuzz_open((gol_options){ 0 });
    gol_status st = gol_load_source(vm, "fuzz.go", (const char *)data, n);
    if (st == GOL_OK) st = gol_check(vm);
    must(st == GOL_OK || st == GOL_ECOMPILE || st == GOL_EFATAL || st == GOL_ELIMIT);
    must((st == GOL_ECOMPILE) == (gol_diag_count(vm) > 0) || st == GOL_EFATAL || st == GOL_ELIMIT);
    fuzz_diags(vm);
    gol_close(vm);
    return 0;
}
