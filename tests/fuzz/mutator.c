/* mutator.c - how libFuzzer changes programs (tests/fuzz/fuzz.h): mostly token by token, now and then byte by byte as it does by itself, since only
 * that finds what hides in the scanner. Also what all of the fuzzers do with a VM.
 */
#include "tests/fuzz/fuzz.h"
#include <string.h>
#include "tests/fuzz/mutation.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t n, size_t max);

static text text_of(const uint8_t *p, size_t n)
{
    text t = { malloc(n + 1), (int)n, NULL };
    memcpy(t.p, p, n);
    t.p[n] = 0;
    return t;
}

static size_t mutated(const text *base, const text *donor, uint8_t *out, size_t max)
{
    text r = mutation_of(base, donor);
    size_t n = (size_t)r.n < max ? (size_t)r.n : max;
    memcpy(out, r.p, n);
    free(r.p);
    return n;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t max, unsigned seed)
{
    if (seed % 8 == 0 || n == 0) return LLVMFuzzerMutate(data, n, max);
    mutation_seed(seed);
    text t = text_of(data, n);
    n = mutated(&t, &t, data, max);
    free(t.p);
    return n;
}

size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t na, const uint8_t *b, size_t nb, uint8_t *out, size_t max, unsigned seed)
{
    mutation_seed(seed);
    text base = text_of(a, na), donor = text_of(b, nb);
    size_t n = mutated(&base, &donor, out, max);
    free(base.p);
    free(donor.p);
    return n;
}

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
