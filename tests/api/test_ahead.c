/* test_ahead.c - functions compiled before they are called, on two threads: the code is that of a VM that compiles each at its call; hosts that forbid the thread or count memory have none. */
#include <malloc.h>
#include <pthread.h>
#include <unistd.h>
#include "tests/api/api.h"

enum { GROUPS = 150, SIZE = 400 * GROUPS + 1000 };

/* Each group's first function calls others, one of them in a loop over a function; sum calls all groups. */
static char *program(void)
{
    char *text = malloc(SIZE), *p = text;
    p += sprintf(p, "package main\nimport \"strings\"\nfunc each(n int) func(func(int) bool) { return func(y func(int) bool) { for i := 0; i < n && y(i); i++ {} } }\n");
    for (int i = 0; i < GROUPS; i++)
        p += sprintf(p, "func a%d(n int) (t int) { for v := range each(n) { if v > %d { return v }; t += b%d(v, \"x%d\") }; return t }\n"
                        "func b%d(n int, s string) int { f := func(k int) int { return k*%d + len(strings.Repeat(s, n)) }; if n > 3 { return c%d(n) }; return f(n) + f(n+1) + f(n+2) }\n"
                        "func c%d(n int) int { s := 0; for i := 0; i < n; i++ { s += i ^ %d; if s > 100 { s -= c%d(n-1) } }; return s }\n", i, i % 9, i, i, i, i, i, i, i, i);
    p += sprintf(p, "func Sum() (t int) {\n");
    for (int i = 0; i < GROUPS; i++) p += sprintf(p, "t += a%d(%d)\n", i, i % 11);
    p += sprintf(p, "return t }\n");
    assert_true(p - text < SIZE);
    return text;
}

static int threads(void)
{
    FILE *f = fopen("/proc/self/status", "r");
    char line[200];
    int n = 0;
    while (f && fgets(line, sizeof line, f)) sscanf(line, "Threads: %d", &n);
    if (f) fclose(f);
    return n;
}

/* Addresses differ in each run. */
static void blank_addresses(char *s)
{
    char *to = s;
    while (*s) {
        size_t n = strncmp(s, "0x", 2) == 0 ? 2 + strspn(s + 2, "0123456789abcdef") : strspn(s, "0123456789");
        if (n > 6) s += n;
        else *to++ = *s++;
    }
    *to = 0;
}

static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

/* The listing with its functions, each a line at the margin and those below it, by name instead of by the order in which they were made known. */
static char *sorted(const char *code)
{
    size_t n = strlen(code);
    char *copy = strdup(code), *out = malloc(n + 2), *to = out, **f = malloc((n + 1) * sizeof *f);
    int k = 0;
    for (char *line = copy, *nl; *line; line = nl + 1) {
        nl = strchr(line, '\n');
        if (*line != ' ' && *line != '\n') {
            if (line > copy) line[-1] = 0;
            f[k++] = line;
        }
    }
    qsort(f, (size_t)k, sizeof *f, by_text);
    for (int i = 0; i < k; i++) to += sprintf(to, "%s\n", f[i]);
    free(copy);
    free(f);
    return out;
}

typedef struct result { int64_t sum; char *code; int threads; } result;

static result run(gol_options opt, const gol_limits *l)
{
    char *text = program();
    int before = threads();
    opt.size = sizeof opt;
    gol_vm *vm = gol_open(&opt);
    assert_non_null(vm);
    if (l) OK(vm, gol_set_limits(vm, l));
    OK(vm, gol_load_source(vm, "t.go", text, strlen(text)));
    OK(vm, gol_compile(vm));
    gol_value v;
    IS(vm, GOL_OK, callv(vm, "Sum", &v, 1, NULL, 0));
    result r = { v.as.i, NULL, threads() - before };
    char *code = gol_disassemble(vm, NULL);
    assert_non_null(code);
    blank_addresses(code);
    r.code = sorted(code);
    free(code);
    gol_close(vm);
    assert_int_equal(threads(), before);                  /* it ends with the VM */
    free(text);
    return r;
}

static void same(result want, result got, int nthreads)
{
    assert_int_equal(got.sum, want.sum);
    assert_int_equal(got.threads, nthreads);
    if (strcmp(want.code, got.code) != 0) {
        size_t i = 0;
        while (want.code[i] == got.code[i]) i++;
        fail_msg("other code at byte %zu: %.200s", i, got.code + i);
    }
    free(got.code);
}

static void code_is_the_same(void **state)
{
    (void)state;
    int more = sysconf(_SC_NPROCESSORS_ONLN) > 1 ? 1 : 0;
    for (int n = -1; n <= 0; n++) {
        result want = run((gol_options){ .ahead = -1, .optimize = n }, NULL);
        assert_int_equal(want.threads, 0);
        same(want, run((gol_options){ .ahead = 0, .optimize = n }, NULL), more);
        for (int k = 0; k < 5; k++) same(want, run((gol_options){ .ahead = 1 + 20 * k, .optimize = n }, NULL), more);
        free(want.code);
    }
}

/* The host's allocator is called on the VM's thread, and what is limited is counted: there functions are compiled at their calls. */
static void *resize(void *ctx, void *p, size_t old, size_t n)
{
    (void)old;
    if (!pthread_equal(*(pthread_t *)ctx, pthread_self())) abort();
    if (n) return realloc(p, n);
    free(p);
    return NULL;
}

static void no_thread(void **state)
{
    (void)state;
    pthread_t self = pthread_self();
    result want = run((gol_options){ .ahead = -1 }, NULL);
    same(want, run((gol_options){ .ahead = 1, .alloc = resize, .allocctx = &self }, NULL), 0);
    same(want, run((gol_options){ .ahead = 1 }, &(gol_limits){ .size = sizeof(gol_limits), .compile_bytes = 64 << 20 }), 0);
    free(want.code);
}

/* Several VMs, each with a thread of its own, one of them closed while its thread may still have work. */
static void many(void **state)
{
    (void)state;
    char *text = program();
    gol_vm *vm[4];
    gol_options opt = { .size = sizeof opt, .ahead = 1 };
    int64_t sum = 0;
    for (int i = 0; i < 4; i++) {
        vm[i] = gol_open(&opt);
        assert_non_null(vm[i]);
        OK(vm[i], gol_load_source(vm[i], "t.go", text, strlen(text)));
        OK(vm[i], gol_compile(vm[i]));
    }
    for (int i = 0; i < 4; i++) {
        gol_value v, n = gol_int(i);
        IS(vm[i], GOL_OK, callv(vm[i], "c7", &v, 1, &n, 1));
        IS(vm[i], GOL_OK, callv(vm[i], "a9", &v, 1, &n, 1));
        if (i == 1) { gol_close(vm[0]); continue; }
        IS(vm[i], GOL_OK, callv(vm[i], "Sum", &v, 1, NULL, 0));
        if (sum) assert_int_equal(v.as.i, sum);
        sum = v.as.i;
    }
    for (int i = 1; i < 4; i++) gol_close(vm[i]);
    free(text);
}

static void *nothing(void *arg) { return arg; }

int main(void)
{
    pthread_t t;                                           /* a sanitizer has a thread of its own from the first one on */
    if (pthread_create(&t, NULL, nothing, NULL) == 0) pthread_join(t, NULL);
    const struct CMUnitTest tests[] = { cmocka_unit_test(code_is_the_same), cmocka_unit_test(no_thread), cmocka_unit_test(many) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
