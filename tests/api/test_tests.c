/* test_tests.c - the tests of a package, run by a host: gol_load_tests. */
#define _GNU_SOURCE
#include "api.h"
#include <sys/stat.h>
#include <unistd.h>

static char top[100];

static void put(const char *name, const char *text) { put_file(top, name, text); }

static gol_vm *open_vm(out *o)
{
    gol_options opt = { .size = sizeof opt, .write = out_write, .ioctx = o, .need_main = 1 };
    memset(o, 0, sizeof *o);
    return gol_open(&opt);
}

/* A host grants nothing: the tests run all the same, and tell how it went. */
static void test_run(void **state)
{
    (void)state;
    out o;
    const char *path = NULL;
    int n = -1;
    put("p.go", "package p\n\nfunc Two() int { return 2 }\n");
    put("p_test.go", "package p\n\nimport \"testing\"\n\nfunc TestTwo(t *testing.T) { t.Log(Two()) }\nfunc TestBad(t *testing.T) { t.Error(\"no\") }\n");
    gol_vm *vm = open_vm(&o);
    OK(vm, gol_load_tests(vm, top, &path, &n));
    assert_string_equal(path, strrchr(top, '/') + 1);
    assert_int_equal(n, 1);
    OK(vm, gol_compile(vm));
    IS(vm, GOL_EEXIT, gol_run(vm, 3, (char *[]){ "p.test", "-test.v", "-test.run=Two", NULL }));
    assert_int_equal(gol_exit_code(vm), 0);
    assert_non_null(strstr(o.text[0], "--- PASS: TestTwo"));
    assert_null(strstr(o.text[0], "TestBad"));
    gol_close(vm);
    vm = open_vm(&o);
    OK(vm, gol_load_tests(vm, top, &path, &n));
    OK(vm, gol_compile(vm));
    IS(vm, GOL_EEXIT, gol_run(vm, 1, (char *[]){ "p.test", NULL }));
    assert_int_equal(gol_exit_code(vm), 1);
    assert_non_null(strstr(o.text[0], "--- FAIL: TestBad"));
    gol_close(vm);
}

static void test_wrong(void **state)
{
    (void)state;
    out o;
    const char *path = NULL;
    int n = -1;
    gol_vm *vm = open_vm(&o);
    IS(vm, GOL_ENOFILE, gol_load_tests(vm, "/nosuch", &path, &n));
    gol_close(vm);
    vm = open_vm(&o);
    OK(vm, gol_load_source(vm, "m.go", "package main\nfunc main() {}\n", 28));
    IS(vm, GOL_EUSAGE, gol_load_tests(vm, top, &path, &n));
    gol_close(vm);
    put("q_test.go", "package p\n\nfunc TestQ() {}\n");
    vm = open_vm(&o);
    IS(vm, GOL_ENOFILE, gol_load_tests(vm, top, &path, &n));
    assert_non_null(strstr(gol_error_text(vm), "q_test.go:3:1: wrong signature for TestQ"));
    gol_close(vm);
}

static int make_folder(void **state)
{
    (void)state;
    new_folder(top);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    char cmd[160];
    snprintf(cmd, sizeof cmd, "rm -rf '%s'", top);
    return system(cmd);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_run), cmocka_unit_test(test_wrong) };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
