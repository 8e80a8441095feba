/* test_failalloc.c - refused memory: programs are compiled and run with the n-th request for memory failing, once and from then on.
 *
 * For each n the VM must end in one of three ways: it could not be opened; it says that memory ran out; or it could do without, and then its output
 * is the right one. It can always be closed, and nothing it held is left. Each program has a process of its own, so that a crash tells which n it was.
 * By default some n of each program are tried; FAILALLOC=all tries every one (make failalloc).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>
#include "base/alloc.h"
#include "include/gol.h"

static const char *const programs[] = {
    "tests/run/exit_code.go", "tests/run/std_ring_basic.go", "examples/sudoku.gol", "tests/run/opt_induction.go", "tests/run/std_bits_wide.go",
    "tests/run/std_strings_search.go", "tests/sched/closed.go", "tests/gc/finlive.go", "tests/run/std_rand_global.go", "tests/run/std_filepath_text.go",
    "tests/run/complex_basic.go", "tests/run/arith_random_09.go", "tests/run/std_rand_dist.go", "tests/sched/pubsub.go", "tests/run/many_locals.go",
    "tests/sched/select.go", "tests/run/std_strconv_ftoa.go", "tests/run/data_random_03.go", "tests/run/data_random_23.go", "tests/run/std_fs_mem.go",
    "tests/run/fmt_nested.go", "tests/run/std_fmt_values.go", "tests/panic/idx_array.go", "tests/sched/dead_wg.go", "tests/sched/workers.go",
    "tests/sched/pingpong.go", "tests/gc/finblock.go", "tests/gc/setfin_panics.go", "tests/gc/pool.go", "tests/run/std_sort_basic.go",
};

typedef struct output { size_t n; char text[256 << 10]; } output;

static int64_t collect(void *ctx, int fd, const void *p, int64_t n)
{
    output *o = ctx;
    if (fd == 1 && (size_t)n <= sizeof o->text - o->n) {
        memcpy(o->text + o->n, p, (size_t)n);
        o->n += (size_t)n;
    }
    return n;
}

/* What went on, for the parent: shared memory. */
static struct report { uint64_t n; char why[300]; } *report;

typedef struct result { gol_status st; char error[200]; } result;

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

static bool no_memory(const char *text)
{
    return strstr(text, "out of memory") || strstr(text, "memory for") || strstr(text, "cannot reserve memory") || strstr(text, "cannot allocate memory");
}

static bool fails(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(report->why, sizeof report->why, fmt, ap);
    va_end(ap);
    return false;
}

static output right, got;

/* false: report->why tells. *refused: whether n was reached. */
static bool once(const char *path, uint64_t n, bool sticky, const result *want, bool *refused)
{
    char fault[60];
    report->n = n;
    snprintf(fault, sizeof fault, "failalloc:%llu%s", (unsigned long long)n, sticky ? ",sticky" : "");
    setenv("GOLFAULT", fault, 1);
    result r = run(path, &got);
    if (base_watching == NULL) return fails("no watch");
    if (base_guards != NULL) return fails("a guard is left behind; %s", r.error);
    *refused = base_watching->refused > 0;
    if (base_watching->live != 0) return fails("%lld blocks left; %s", (long long)base_watching->live, r.error);
    if (no_memory(r.error)) return *refused ? true : fails("out of memory without a reason: %s", r.error);
    if (r.st != want->st) return fails("status %d, not %d: %s", r.st, want->st, r.error);
    if (got.n != right.n || memcmp(got.text, right.text, got.n) != 0) return fails("other output, no error");
    return true;
}

static bool program(const char *path, uint64_t samples)
{
    unsetenv("GOLFAULT");
    result want = run(path, &right);
    setenv("GOLFAULT", "failalloc:count", 1);
    run(path, &got);
    uint64_t total = base_watching->requests, step = samples && total > samples ? total / samples : 1;
    if (base_watching->live != 0) return fails("%lld blocks left without a fault", (long long)base_watching->live);
    for (int sticky = 0; sticky < 2; sticky++) {
        bool refused = true;
        for (uint64_t n = 1 + (samples ? (uint64_t)path[10] % step : 0); refused && n < total + 2 * step + 20; n += step)
            if (!once(path, n, sticky, &want, &refused)) return false;
    }
    return true;
}

static void every(void **st)
{
    (void)st;
    const char *how = getenv("FAILALLOC");
    uint64_t samples = how && strcmp(how, "all") == 0 ? 0 : 8;
    int bad = 0;
    report = mmap(NULL, sizeof *report, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        report->n = 0;
        report->why[0] = 0;
        pid_t pid = fork();
        assert_true(pid >= 0);
        if (pid == 0) _exit(access(programs[i], R_OK) != 0 ? 3 : program(programs[i], samples) ? 0 : 1);
        int status;
        waitpid(pid, &status, 0);
        if (status == 0) continue;
        fprintf(stderr, "ERROR %s failalloc:%llu: %s\n", programs[i], (unsigned long long)report->n,
                WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : WEXITSTATUS(status) == 3 ? "no such file" : WEXITSTATUS(status) == 1 ? report->why : "ended the process");
        bad++;
    }
    assert_int_equal(bad, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(every) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
