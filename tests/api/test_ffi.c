/* test_ffi.c - gol/ffi in a host: only where it is granted; what ends an entry while C code is on the stack; goroutines in C between entries. */
#include "tests/api/api.h"

static const char program[] =
    "package main\n"
    "import (\"gol/ffi\"; \"os\"; \"runtime\"; \"time\")\n"
    "var bsearch func(key, base []int32, n, size uintptr, cmp func(a, b *int32) int32) *int32\n"
    "var Count, Done int\n"
    "func init() {\n"
    "    libc, err := ffi.Open(\"\")\n"
    "    if err == nil { err = libc.Bind(&bsearch, \"bsearch\") }\n"
    "    if err != nil { panic(err) }\n"
    "}\n"
    "var one = []int32{1}\n"
    "func inC(f func()) { bsearch(one, one, 1, 4, func(a, b *int32) int32 { f(); return 0 }) }\n"
    "func Ping() int { n := 0; inC(func() { n = 41 }); return n + 1 }\n"
    "func Loop() { inC(func() { for { } }) }\n"
    "func Deep() { inC(func() { inC(func() { inC(func() { for { Count++ } }) }) }) }\n"
    "func Recovering() { defer func() { recover() }(); inC(func() { defer func() { recover() }(); for { } }) }\n"
    "func Alloc() { var keep [][]byte; inC(func() { for { keep = append(keep, make([]byte, 1<<20)) } }) }\n"
    "func Recurse() { var f func(n int) int; f = func(n int) int { return f(n + 1) + 1 }; inC(func() { f(0) }) }\n"
    "func RecurseC() { var f func(); f = func() { inC(f) }; f() }\n"
    "func Exit() { inC(func() { inC(func() { os.Exit(9) }) }) }\n"
    "func Panic() { inC(func() { inC(func() { panic(\"deep\") }) }) }\n"
    "func Recovers() (s string) { defer func() { s = recover().(string) }(); Panic(); return }\n"
    "func Goexit() { inC(func() { runtime.Goexit() }) }\n"
    "func Other() { go func() { panic(\"other\") }(); inC(func() { time.Sleep(time.Second) }) }\n"
    "func Deadlock() { inC(func() { select {} }) }\n"
    "func Sleeper() { inC(func() { time.Sleep(5 * time.Millisecond); Done++ }) }\n"
    "func Start() { go Sleeper(); runtime.Gosched() }\n"
    "func Spin(n int) { inC(func() { for range n { Count++ } }); Done++ }\n";

static gol_vm *opened(unsigned grants)
{
    gol_options opt = { sizeof opt };
    opt.grants = grants;
    gol_vm *vm = gol_open(&opt);
    assert_non_null(vm);
    OK(vm, gol_load_source(vm, "t.go", program, sizeof program - 1));
    return vm;
}

static gol_vm *ready(void)
{
    gol_vm *vm = opened(GOL_GRANT_FFI);
    gol_diag d;
    if (gol_compile(vm) != GOL_OK) {
        if (gol_diag_get(vm, 0, &d) == 0 && strstr(d.message, "built without")) skip();
        fail_msg("does not compile: %s", d.message);
    }
    return vm;
}

static void ping(gol_vm *vm)
{
    gol_value r;
    OK(vm, callv(vm, "Ping", &r, 1, NULL, 0));
    assert_int_equal(r.as.i, 42);
}

static int64_t variable(gol_vm *vm, const char *name)
{
    gol_value v;
    gol_ref r = gol_find(vm, name);
    OK(vm, gol_get(vm, r, &v));
    gol_release(vm, r);
    return v.as.i;
}

static void test_grant(void **state)
{
    (void)state;
    gol_vm *vm = opened((unsigned)GOL_GRANT_ALL & ~(unsigned)GOL_GRANT_FFI);
    gol_diag d;
    IS(vm, GOL_ECOMPILE, gol_compile(vm));
    assert_int_equal(gol_diag_get(vm, 0, &d), 0);
    assert_non_null(strstr(d.message, "gol/ffi"));
    assert_int_equal(d.line, 2);
    gol_close(vm);
    vm = ready();
    ping(vm);
    gol_close(vm);
}

/* Each ends as it would without C on the stack, and the VM goes on. */
static void test_ends(void **state)
{
    (void)state;
    gol_vm *vm = ready();
    gol_value r;
    for (int i = 0; i < 3; i++) {
        IS(vm, GOL_EEXIT, callv(vm, "Exit", NULL, 0, NULL, 0));
        assert_int_equal(gol_exit_code(vm), 9);
        ping(vm);
        IS(vm, GOL_EPANIC, callv(vm, "Panic", NULL, 0, NULL, 0));
        assert_int_equal(strncmp(gol_error_text(vm), "panic: deep\n", 12), 0);
        ping(vm);
        OK(vm, callv(vm, "Recovers", &r, 1, NULL, 0));
        assert_memory_equal(r.as.s.p, "deep", 4);
        IS(vm, GOL_EPANIC, callv(vm, "Goexit", NULL, 0, NULL, 0));
        ping(vm);
        IS(vm, GOL_EPANIC, callv(vm, "Other", NULL, 0, NULL, 0));
        ping(vm);
        IS(vm, GOL_EFATAL, callv(vm, "Deadlock", NULL, 0, NULL, 0));
        ping(vm);
        IS(vm, GOL_EPANIC, callv(vm, "RecurseC", NULL, 0, NULL, 0));
        ping(vm);
    }
    gol_close(vm);
}

static void test_limits(void **state)
{
    (void)state;
    static const char *const endless[] = { "Loop", "Deep", "Recovering" };
    gol_vm *vm = ready();
    ping(vm);
    for (int i = 0; i < 3; i++) {
        gol_limits l = { sizeof l };
        l.steps = 100000;
        gol_set_limits(vm, &l);
        IS(vm, GOL_ELIMIT, callv(vm, endless[i], NULL, 0, NULL, 0));
        assert_int_equal(gol_limit_hit(vm), GOL_LIMIT_STEPS);
        ping(vm);
        l.steps = 0;
        l.time_ns = 2000000;
        gol_set_limits(vm, &l);
        IS(vm, GOL_ELIMIT, callv(vm, endless[i], NULL, 0, NULL, 0));
        assert_int_equal(gol_limit_hit(vm), GOL_LIMIT_TIME);
        gol_set_limits(vm, NULL);
        ping(vm);
    }
    gol_limits l = { sizeof l };
    l.bytes = 32 << 20;
    gol_set_limits(vm, &l);
    IS(vm, GOL_ELIMIT, callv(vm, "Alloc", NULL, 0, NULL, 0));
    assert_int_equal(gol_limit_hit(vm), GOL_LIMIT_BYTES);
    l.bytes = 0;
    l.stack_bytes = 1 << 20;
    gol_set_limits(vm, &l);
    IS(vm, GOL_ELIMIT, callv(vm, "Recurse", NULL, 0, NULL, 0));
    assert_int_equal(gol_limit_hit(vm), GOL_LIMIT_STACK);
    gol_set_limits(vm, NULL);
    ping(vm);
    gol_close(vm);
}

/* A goroutine is in C when the host's call returns: the call waits for it. Pumping does too, whatever its budget. */
static void test_goroutines(void **state)
{
    (void)state;
    gol_vm *vm = ready();
    gol_pumped p;
    OK(vm, callv(vm, "Start", NULL, 0, NULL, 0));
    assert_int_equal(variable(vm, "Done"), 1);
    ping(vm);
    gol_ref f = gol_find(vm, "Sleeper"), spin = gol_find(vm, "Spin");
    gol_value n = gol_int(100000);
    OK(vm, gol_go(vm, f, NULL, 0));
    OK(vm, gol_go(vm, spin, &n, 1));
    OK(vm, gol_go(vm, spin, &n, 1));
    for (int i = 0; i < 100 && variable(vm, "Done") < 4; i++) OK(vm, gol_pump(vm, 1000, &p));
    assert_int_equal(variable(vm, "Done"), 4);
    assert_int_equal(variable(vm, "Count"), 200000);
    ping(vm);
    gol_release(vm, f);
    gol_release(vm, spin);
    gol_close(vm);
}

#ifndef GOL_FFI
/* Built without libffi: the package is not there, which is an error of the import, and a C function cannot be bound by its type. */
static void test_absent(void **state)
{
    (void)state;
    gol_vm *vm = opened(GOL_GRANT_FFI);
    assert_int_equal(gol_compile(vm), GOL_ECOMPILE);
    gol_close(vm);
    vm = opened(GOL_GRANT_FFI);
    assert_int_equal(gol_bind_c(vm, "main.f", "func()", (void (*)(void))test_absent), GOL_EUSAGE);
    assert_non_null(strstr(gol_error_text(vm), "without libffi"));
    gol_close(vm);
}
#endif

int main(void)
{
#ifndef GOL_FFI
    const struct CMUnitTest absent[] = { cmocka_unit_test(test_absent) };
    return cmocka_run_group_tests(absent, NULL, NULL);
#endif
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_grant), cmocka_unit_test(test_ends), cmocka_unit_test(test_limits), cmocka_unit_test(test_goroutines) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
