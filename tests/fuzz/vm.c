/* vm.c - what the fuzzers do with a VM (tests/fuzz/fuzz.h): one to which nothing is granted, in which sleeping takes no time, under limits; what it wrote; its diagnostics. */
#include "tests/fuzz/fuzz.h"
#include <string.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);

int64_t keep_output(void *ctx, int fd, const void *p, int64_t n)
{
    output *o = ctx;
    if (fd == 1 && o->n + (size_t)n <= OUTPUT_MAX) {
        if (!o->p) o->p = malloc(OUTPUT_MAX);
        memcpy(o->p + o->n, p, (size_t)n);
        o->n += (size_t)n;
    }
    return n;
}

/* Sleeping takes no time. */
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc; (void)argv;
    return setenv("GODEBUG", "nosleep=1", 1);
}

gol_vm *fuzz_open(gol_options o)
{
    o.size = sizeof o;
    o.seed = "1";
    o.read_env = 1;
    gol_vm *vm = gol_open(&o);
    must(vm);
    gol_limits l = { .size = sizeof l, .bytes = 64 << 20, .steps = 300000, .time_ns = 2000000000, .goroutines = 100, .stack_bytes = 1 << 20, .compile_bytes = 256 << 20 };
    must(gol_set_limits(vm, &l) == GOL_OK);
    return vm;
}

void fuzz_diags(gol_vm *vm)
{
    gol_diag d;
    size_t i = 0;
    for (; gol_diag_get(vm, i, &d) == 0; i++) {
        must(d.message && *d.message && d.code && *d.code);
        gol_note note;
        for (size_t j = 0; gol_diag_note(vm, i, j, &note) == 0; j++) must(note.message);
    }
    must(i == gol_diag_count(vm));
    free(gol_diag_render(vm, GOL_RENDER_JSON, 0));
    free(gol_diag_render(vm, GOL_RENDER_COLOR, 10));
}
