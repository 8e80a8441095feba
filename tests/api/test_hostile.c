/* test_hostile.c - every function of hostile.go is stopped by time, by steps and by interruption, and the VM goes on each time. That it takes no more than 10 ms is not asserted, but that
 * it ends is: what hides from a limit runs into the runner's. Standard packages that are only in hostile.go are limited here as test_limits.c limits the language.
 */
#include <pthread.h>
#include <time.h>
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

static void compiles(const char *what, const char *source)
{
    gol_vm *vm = gol_open(NULL);
    gol_limits l = { .size = sizeof l, .compile_bytes = 256 << 20 };
    gol_set_limits(vm, &l);
    OK(vm, gol_load_source(vm, "t.go", source, strlen(source)));
    gol_status st = gol_compile(vm);
    if (st != GOL_OK && st != GOL_ECOMPILE && st != GOL_EFATAL) fail_msg("%s: status %d", what, st);
    gol_close(vm);
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
    compiles("labels", repeat("package main\nfunc f() {\n", "L: goto L\n", 50000, "}\n"));
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_time), cmocka_unit_test(test_steps), cmocka_unit_test(test_compiler) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
