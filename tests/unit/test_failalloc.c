/* test_failalloc.c - programs compiled and run with every request for memory refused in turn: failalloc.h. */
#include "tests/unit/failalloc.h"

static const char *const programs[] = {
    "tests/run/exit_code.go", "tests/run/std_ring_basic.go", "examples/sudoku.gol", "tests/run/opt_induction.go", "tests/run/std_bits_wide.go",
    "tests/run/std_strings_search.go", "tests/sched/closed.go", "tests/gc/finlive.go", "tests/run/std_rand_global.go", "tests/run/std_filepath_text.go",
    "tests/run/complex_basic.go", "tests/run/arith_random_09.go", "tests/run/std_rand_dist.go", "tests/sched/pubsub.go", "tests/run/many_locals.go",
    "tests/sched/select.go", "tests/run/std_strconv_ftoa.go", "tests/run/data_random_03.go", "tests/run/data_random_23.go", "tests/run/std_fs_mem.go",
    "tests/run/fmt_nested.go", "tests/run/std_fmt_values.go", "tests/panic/idx_array.go", "tests/sched/dead_wg.go", "tests/sched/workers.go",
    "tests/sched/pingpong.go", "tests/gc/finblock.go", "tests/gc/setfin_panics.go", "tests/gc/pool.go", "tests/run/std_sort_basic.go",
};

static result run(const char *path, output *out)
{
    static char *argv[] = { "prog", NULL };
    gol_options opt = { .size = sizeof opt, .write = collect, .ioctx = out, .read_env = 1 };
    out->n = 0;
    result r = { GOL_EFATAL, "out of memory" };
    gol_vm *vm = gol_open(&opt);
    if (vm == NULL) return r;
    r.st = gol_load_file(vm, path);
    if (r.st == GOL_OK) r.st = gol_compile(vm);
    if (r.st == GOL_OK) r.st = gol_run(vm, 1, argv);
    snprintf(r.error, sizeof r.error, "%s", gol_error_text(vm));
    gol_close(vm);
    return r;
}

int main(void)
{
    enum { N = sizeof programs / sizeof *programs };
    static scenario all[N + 1];
    for (int i = 0; i < N; i++) {
        all[i] = (scenario){ programs[i], run };
        if (access(programs[i], R_OK) != 0) {
            perror(programs[i]);
            return 1;
        }
    }
    const struct CMUnitTest tests[] = { cmocka_unit_test_prestate(every, all) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
