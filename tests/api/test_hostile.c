/* test_hostile.c - every function of hostile.go is stopped by time, by steps and by interruption, and the VM goes on each time. That it takes no more than 10 ms is not asserted, but that
 * it ends is: what hides from a limit runs into the runner's. Standard packages that are only in hostile.go are limited here as test_limits.c limits the language.
 */
#include <pthread.h>
#include <time.h>
#include <unistd.h>
#include "tests/api/api.h"

static char text[1 << 18];

static gol_vm *hostile(void)
{
    FILE *f = fopen("tests/api/hostile.go", "r");
    assert_non_null(f);
    size_t n = fread(text, 1, sizeof text - 1, f);
    text[n] = 0;
    fclose(f);
    return vm_with(NULL, text);
}

/* Calls each H function under l; all must end at one of two limits. */
static void stops_all(gol_vm *vm, const gol_limits *l, int limit, int other)
{
    int n = 0;
    for (const char *p = text; (p = strstr(p, "\nfunc H")) != NULL; n++) {
        char name[50];
        p += 6;
        assert_int_equal(sscanf(p, "%49[A-Za-z0-9]", name), 1);
        OK(vm, gol_set_limits(vm, l));
        gol_status st = callv(vm, name, NULL, 0, NOARGS);
        int hit = gol_limit_hit(vm);
        if (st != GOL_ELIMIT || (hit != limit && hit != other)) fail_msg("%s: status %d, limit %d: %.300s", name, st, hit, gol_error_text(vm));
        OK(vm, gol_set_limits(vm, NULL));
        gol_usage u;
        gol_get_usage(vm, &u);
        assert_int_equal(u.goroutines, 0);
        gol_ref sink = gol_find(vm, "sink");
        OK(vm, gol_set(vm, sink, gol_int(n)));           /* the VM goes on */
        gol_release(vm, sink);
    }
    assert_true(n > 80);
    assert_int_equal(gol_ref_count(vm), 0);
}

static void test_time(void **state)
{
    (void)state;
    gol_vm *vm = hostile();
    gol_limits l = { .size = sizeof l, .time_ns = 3000000, .bytes = 300 << 20 };
    stops_all(vm, &l, GOL_LIMIT_TIME, GOL_LIMIT_BYTES);
    gol_close(vm);
}

static void test_steps(void **state)
{
    (void)state;
    gol_vm *vm = hostile();
    gol_limits l = { .size = sizeof l, .steps = 100000, .bytes = 300 << 20 };
    stops_all(vm, &l, GOL_LIMIT_STEPS, GOL_LIMIT_BYTES);
    gol_close(vm);
}

/* Texts that only cost the compiler: they compile or are refused, and do not take the process with them. */
static char big[1 << 20];

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* And again with a limit of time; VERBOSE says how long each took, and went on after 3 ms. */
static void compiles(const char *what, const char *source)
{
    double took[2];
    for (int timed = 0; timed < 2; timed++) {
        gol_vm *vm = gol_open(NULL);
        gol_limits l = { .size = sizeof l, .compile_bytes = 256 << 20, .time_ns = timed ? 3000000 : 0 };
        gol_set_limits(vm, &l);
        double t = now();
        gol_status st = gol_load_source(vm, "t.go", source, strlen(source));
        took[timed] = now() - t;
        if (!st) {
            t = now();
            st = gol_compile(vm);
            if (now() - t > took[timed]) took[timed] = now() - t;
        }
        if (st != GOL_OK && st != GOL_ECOMPILE && st != GOL_EFATAL && !(timed && st == GOL_ELIMIT)) fail_msg("%s: status %d", what, st);
        if (st == GOL_ELIMIT) {
            assert_int_equal(gol_limit_hit(vm), GOL_LIMIT_TIME);
            assert_non_null(strstr(gol_error_text(vm), "time limit"));
            assert_int_equal(gol_compile(vm), GOL_EFATAL);
        }
        gol_close(vm);
    }
    if (getenv("VERBOSE")) printf("    %-16s%8.1f ms%8.1f ms over\n", what, took[0], took[1] - 3);
}

static const char *repeat(const char *head, const char *middle, int n, const char *tail)
{
    size_t at = (size_t)snprintf(big, sizeof big, "%s", head), k = strlen(middle);
    for (int i = 0; i < n && at + k < sizeof big - 2000; i++, at += k) memcpy(big + at, middle, k);
    snprintf(big + at, sizeof big - at, "%s", tail);
    return big;
}

static void test_compiler(void **state)
{
    (void)state;
    compiles("shift", "package main\nconst X = 1 << 100000\nvar Y = X >> 99999\n");
    compiles("huge shift", "package main\nconst X = 1 << 1000000000000\n");
    compiles("powers", "package main\nconst a = 1 << 500\nconst b = a*a*a*a*a*a*a*a\nconst c = b*b*b*b*b*b*b*b\nconst d = c*c*c*c*c*c*c*c\n");
    compiles("floats", "package main\nconst a = 1e4000\nconst b = a*a*a*a\nconst c = b*b*b*b\nconst d = 1e1000000000\n");
    compiles("strings", "package main\nconst a = \"0123456789abcdef\"\nconst b = a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a\nconst c = b+b+b+b+b+b+b+b+b+b+b+b+b+b+b+b\nconst d = c+c+c+c+c+c+c+c+c+c+c+c+c+c+c+c\nconst e = d+d+d+d+d+d+d+d+d+d+d+d+d+d+d+d\nconst f = e+e+e+e+e+e+e+e+e+e+e+e+e+e+e+e\nvar S = f+f+f+f+f\n");
    compiles("parentheses", repeat("package main\nvar x = ", "(", 200000, "1"));
    compiles("sums", repeat("package main\nvar x = 1", "+1", 200000, "\n"));
    compiles("types", repeat("package main\nvar x ", "[]", 200000, "int\n"));
    compiles("blocks", repeat("package main\nfunc f() { ", "{", 200000, "}"));
    compiles("ifs", repeat("package main\nfunc f(a bool) { ", "if a {} else ", 50000, "{} }\n"));
    compiles("instances", "package main\ntype T[P any] struct { p *T[*P] }\nvar x T[int]\nfunc F[P any](n int) { if n > 0 { F[[]P](n - 1) } }\nfunc G() { F[int](10) }\n");
    compiles("doubling", "package main\ntype A[P any] struct { a, b P }\nfunc main() { var x A[A[A[A[A[A[A[A[A[A[A[A[A[A[A[A[int]]]]]]]]]]]]]]]]; _ = x }\n");
    compiles("arrays", "package main\ntype A [1 << 20]int\ntype B [1 << 20]A\ntype C [1 << 20]B\nvar x *C\n");
    compiles("cases", repeat("package main\nfunc f(a int) { switch a {\n", "case 1:\n", 100000, "} }\n"));
    compiles("methods", repeat("package main\ntype I interface {\n", "I\n", 10000, "}\n"));
    compiles("literal", repeat("package main\nvar x = []int{", "1,", 400000, "}\n"));
    compiles("map literal", repeat("package main\nvar x = map[any]any{", "nil:1,", 40000, "}\n"));
    compiles("statements", repeat("package main\nfunc F(a, b int) int {\n", "if a < b { a++ } else { b += a }\n", 25000, "return a }\n"));
    compiles("loops", repeat("package main\nfunc F(a, b int) int {\n", "for a < b { a++; if a > 3 { continue } }\n", 20000, "return a }\n"));
    compiles("closures", repeat("package main\nfunc F(a int) int {\n", "func() { a++ }()\n", 12000, "return a }\n"));
    compiles("functions", repeat("package main\nfunc main() {\n", "go func() { defer func() { recover() }() }()\n", 15000, "}\n"));
    compiles("embedding", "package main\ntype A struct { B; C }\ntype B struct { D; E }\ntype C struct { D; E }\ntype D struct { F; G }\ntype E struct { F; G }\ntype F struct { H; I }\ntype G struct { H; I }\ntype H struct { X int }\ntype I struct { X int }\nvar V A\nvar W = V.X\n");
    compiles("labels", repeat("package main\nfunc f() {\n", "L: goto L\n", 50000, "}\n"));
}

static void *stopper(void *vm)
{
    for (int i = 0; i < 2000; i++) {
        gol_interrupt(vm);
        usleep(200);
    }
    return NULL;
}

/* Interrupted while compiling: the VM is lost, the host goes on. */
static void test_interrupt(void **state)
{
    (void)state;
    const char *source = repeat("package main\nfunc F(a int) int {\n", "func() { a++ }()\n", 12000, "return a }\n");
    gol_vm *vm = gol_open(NULL);
    gol_options opt = { .size = sizeof opt, .whole = 1 };
    gol_vm *all = gol_open(&opt);
    gol_interrupt(vm);                                   /* nothing compiles: nothing happens */
    OK(vm, gol_load_source(vm, "t.go", source, strlen(source)));
    OK(vm, gol_compile(vm));
    gol_close(vm);
    pthread_t t;
    gol_status st = gol_load_source(all, "t.go", source, strlen(source));
    pthread_create(&t, NULL, stopper, all);
    for (int i = 0; i < 100 && !st; i++) st = gol_compile(all);
    IS(all, GOL_ELIMIT, st);
    assert_int_equal(gol_limit_hit(all), GOL_LIMIT_INTERRUPT);
    assert_non_null(strstr(gol_error_text(all), "interrupted"));
    IS(all, GOL_EFATAL, gol_compile(all));
    pthread_join(t, NULL);
    gol_close(all);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_time), cmocka_unit_test(test_steps), cmocka_unit_test(test_compiler), cmocka_unit_test(test_interrupt) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
