/* test_many.c - VMs by the thousand leave nothing behind, whatever state they are closed in. The memory in use afterwards is what it was before. */
#include <malloc.h>
#include "tests/api/api.h"

static const char hello[] = "package main\nimport \"fmt\"\nvar S = []int{1}\nfunc F(n int) int { return n + len(S) }\nfunc main() { fmt.Sprintln(\"hello\") }\n";

/* Opens a VM, brings it as far as how says, closes it. */
static void one(int how)
{
    gol_options opt = { .size = sizeof opt };
    gol_vm *vm = gol_open(&opt);
    assert_non_null(vm);
    gol_limits l = { .size = sizeof l, .time_ns = 60000000000, .steps = 10000000 };
    if (how & 1) gol_set_limits(vm, &l);
    if (how >= 2) gol_load_source(vm, "h.go", how == 3 ? "package main\nfunc f( {" : hello, how == 3 ? 22 : strlen(hello));
    if (how >= 3) assert_int_equal(gol_compile(vm), how == 3 ? GOL_ECOMPILE : GOL_OK);
    if (how == 5) assert_int_equal(gol_run(vm, 0, NULL), GOL_OK);
    if (how >= 6) {
        gol_value r;
        gol_ref f = gol_find(vm, "F"), s = gol_find(vm, "S"), m;
        assert_int_equal(gol_call(vm, f, ARGS(gol_int(1)), &r, 1), GOL_OK);
        assert_int_equal(r.as.i, 2);
        gol_new(vm, gol_type_of(vm, s), gol_nil(), &m);  /* left to the end with the others */
        if (how == 7) gol_call(vm, f, ARGS(gol_cstring("no int")), &r, 1);
    }
    gol_close(vm);
}

static size_t in_use(void) { return mallinfo2().uordblks + mallinfo2().hblkhd; }

static void test_leaks(void **state)
{
    (void)state;
    for (int i = 0; i < 64; i++) one(i % 8);             /* malloc counts the freed chunks that its cache holds as in use: that is to be full */
    size_t before = in_use();
    for (int i = 0; i < 10000; i++) one(i % 3);
    for (int i = 0; i < 400; i++) one(i % 8);
    size_t after = in_use();
    if (after > before + 4096) fail_msg("%zu bytes in use before, %zu after", before, after);
}

/* Many at once, and interleaved. */
static void test_together(void **state)
{
    (void)state;
    enum { N = 50 };
    static gol_vm *vm[N];
    static gol_ref f[N];
    for (int i = 0; i < N; i++) {
        vm[i] = vm_with(NULL, hello);
        f[i] = gol_find(vm[i], "F");
    }
    for (int k = 0; k < 100; k++)
        for (int i = 0; i < N; i++) {
            gol_value r;
            assert_int_equal(gol_call(vm[i], f[i], ARGS(gol_int(i * k)), &r, 1), GOL_OK);
            assert_int_equal(r.as.i, i * k + 1);
        }
    for (int i = 0; i < N; i++) gol_close(vm[(i * 7) % N]);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_leaks), cmocka_unit_test(test_together) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
