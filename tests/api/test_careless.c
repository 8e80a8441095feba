/* test_careless.c - hosts that use the API in unexpected ways: each mistake is a status with a text that says what is wrong, at the next call all is well again. */
#include "tests/api/api.h"

static const char program[] =
    "package main\n"
    "import (\"os\"; \"strings\")\n"
    "type P struct { X, Y int32 }\n"
    "var N = map[P][]int{{1, 2}: {3}}\n"
    "func One() int { return 1 }\n"
    "func Len(s string) int { return len(s) }\n"
    "func Rep(n int) string { return strings.Repeat(\"x\", n) }\n"
    "func Exit() { os.Exit(4) }\n"
    "func Pan() { panic(\"an old panic\") }\n";

static void says(gol_vm *vm, const char *want)
{
    if (strstr(gol_error_text(vm), want) == NULL) fail_msg("the text is %s, not %s", gol_error_text(vm), want);
}

static void test_arrays(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_ref one = gol_find(vm, "One"), len = gol_find(vm, "Len");
    gol_value v;
    IS(vm, GOL_EUSAGE, gol_call(vm, one, NULL, -1, &v, 1));
    IS(vm, GOL_EUSAGE, gol_call(vm, one, NULL, 0, NULL, 3));
    IS(vm, GOL_EUSAGE, gol_call(vm, one, NULL, 0, &v, -1));
    IS(vm, GOL_EUSAGE, gol_call(vm, len, NULL, 1, &v, 1));
    IS(vm, GOL_EUSAGE, gol_go(vm, len, NULL, 1));
    IS(vm, GOL_EUSAGE, gol_call_method(vm, one, "M", NULL, 1, &v, 1));
    IS(vm, GOL_ESTALE, gol_call(vm, gol_find(vm, "nothing"), NULL, 0, &v, 1));
    says(vm, "no function: the reference is 0");
    IS(vm, GOL_ESTALE, gol_call(vm, ~0ull, NULL, 0, &v, 1));
    IS(vm, GOL_EFATAL, gol_call(vm, len, ARGS(gol_string("x", (size_t)-1)), &v, 1));
    says(vm, "out of memory");
    OK(vm, gol_call(vm, len, ARGS(gol_string(NULL, 0)), &v, 1));
    assert_int_equal(v.as.i, 0);
    gol_vm *other = vm_with(NULL, program);
    IS(other, GOL_ESTALE, gol_call(other, one, NULL, 0, &v, 1));
    says(other, "stale reference");
    OK(vm, gol_call(vm, one, NULL, 0, NULL, 0));
    gol_close(other);
    gol_close(vm);
}

/* The text is that of the last error, whatever its kind. */
static void test_texts(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    IS(vm, GOL_EPANIC, callv(vm, "Pan", NULL, 0, NOARGS));
    says(vm, "an old panic");
    IS(vm, GOL_EEXIT, callv(vm, "Exit", NULL, 0, NOARGS));
    assert_string_equal(gol_error_text(vm), "exit status 4");
    gol_close(vm);
    vm = gol_open(NULL);
    OK(vm, gol_eval(vm, "e", "x := 1", 6, 0));
    IS(vm, GOL_EPANIC, gol_eval(vm, "e", "panic(x)", 8, 0));
    IS(vm, GOL_ECOMPILE, gol_eval(vm, "e", "x + y + z", 9, 0));
    assert_string_equal(gol_error_text(vm), "e:1:5: undefined: y (and 1 more)");
    OK(vm, gol_eval(vm, "e", "x", 1, 0));
    gol_close(vm);
    vm = gol_open(NULL);
    OK(vm, gol_load_source(vm, "m.go", "package main\nvar x int = \"\"\n", 28));
    IS(vm, GOL_ECOMPILE, gol_compile(vm));
    assert_string_equal(gol_error_text(vm), "m.go:2:13: cannot use \"\" (untyped string constant) as int value in variable declaration");
    gol_close(vm);
}

static gol_status failing(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)vm; (void)a; (void)n; (void)r; (void)nr;
    return (gol_status)(intptr_t)ud;
}

/* A native that fails without a word is not given the words of an earlier error. */
static void test_natives(void **state)
{
    (void)state;
    static const char text[] = "package main\nfunc F()\nfunc G()\nfunc Pan() { panic(\"an old panic\") }\nfunc CallF() { F() }\nfunc CallG() { G() }\n";
    gol_vm *vm = gol_open(NULL);
    OK(vm, gol_bind(vm, "main.F", "func()", failing, (void *)(intptr_t)GOL_ERANGE));
    OK(vm, gol_bind(vm, "main.G", "func()", failing, (void *)(intptr_t)99));
    OK(vm, gol_load_source(vm, "m.go", text, strlen(text)));
    OK(vm, gol_compile(vm));
    IS(vm, GOL_EPANIC, callv(vm, "Pan", NULL, 0, NOARGS));
    IS(vm, GOL_EPANIC, callv(vm, "CallF", NULL, 0, NOARGS));
    says(vm, "panic: main.F failed: GOL_ERANGE\n");
    IS(vm, GOL_EPANIC, callv(vm, "CallG", NULL, 0, NOARGS));
    says(vm, "panic: main.G failed: status 99\n");
    gol_close(vm);
}

static int promises(void *ctx, gol_vm *vm, const char *path) { (void)ctx; (void)vm; (void)path; return 1; }

static int chain(void *ctx, gol_vm *vm, const char *path)
{
    char text[300];
    ++*(int *)ctx;
    snprintf(text, sizeof text, "package p\nimport _ \"%s%.200s\"\n", strlen(path) < 30 ? path : "", "x");
    return gol_module(vm, path, "p.go", text, strlen(text)) == GOL_OK;
}

static void test_modules(void **state)
{
    (void)state;
    gol_vm *vm = gol_open(NULL);
    IS(vm, GOL_EUSAGE, gol_module(vm, "main", "a.go", "package main\n", 13));
    IS(vm, GOL_EUSAGE, gol_module(vm, "", "a.go", "package a\n", 10));
    IS(vm, GOL_EUSAGE, gol_module(vm, "fmt", "a.go", "package fmt\n", 12));
    OK(vm, gol_module(vm, "a", "a.go", "package a\nimport \"b\"\nvar X = b.Y\n", 33));
    OK(vm, gol_module(vm, "b", "b.go", "package b\nimport \"a\"\nvar Y = a.X\n", 33));
    OK(vm, gol_load_source(vm, "m.go", "package main\nimport \"a\"\nvar Z = a.X\n", 36));
    IS(vm, GOL_ECOMPILE, gol_compile(vm));
    says(vm, "b.go:2:8: import cycle not allowed");
    gol_close(vm);
    int asked = 0;
    gol_options opt = { .size = sizeof opt, .import = promises };
    vm = gol_open(&opt);
    OK(vm, gol_load_source(vm, "m.go", "import \"x\"\n_ = x.Y\n", 19));
    IS(vm, GOL_ECOMPILE, gol_compile(vm));
    says(vm, "the host's import function promised package x and gave no source of it");
    gol_close(vm);
    opt.import = chain;
    opt.importctx = &asked;
    vm = gol_open(&opt);
    OK(vm, gol_load_source(vm, "m.go", "import _ \"x\"\n", 13));
    IS(vm, GOL_ECOMPILE, gol_compile(vm));
    says(vm, "import cycle not allowed");
    assert_int_equal(asked, 30);
    gol_close(vm);
}

static void test_sources(void **state)
{
    (void)state;
    static const char *const bad[][2] = {
        { "package main\nvar s = \"\xff\"\n", "m.go:2:10: invalid UTF-8 encoding" },
        { "package main\nvar \xc3\x28 = 1\n", "m.go:2:5: invalid UTF-8 encoding" },
        { "package main\n// \xe2\x82\n", "m.go:2:4: invalid UTF-8 encoding" },
        { "\xff\xfe", "m.go:1:1: invalid UTF-8 encoding" },
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        gol_vm *vm = gol_open(NULL);
        OK(vm, gol_load_source(vm, "m.go", bad[i][0], strlen(bad[i][0])));
        IS(vm, GOL_ECOMPILE, gol_compile(vm));
        says(vm, bad[i][1]);
        gol_close(vm);
    }
    gol_vm *vm = gol_open(NULL);
    OK(vm, gol_load_source(vm, "m.go", "package main\nvar x = 1\0\n", 24));
    IS(vm, GOL_ECOMPILE, gol_compile(vm));
    says(vm, "m.go:2:10: invalid NUL character");
    gol_close(vm);
    vm = gol_open(NULL);
    OK(vm, gol_load_source(vm, "m.go", "", 0));               /* a script that does nothing */
    OK(vm, gol_compile(vm));
    OK(vm, gol_run(vm, 0, NULL));
    gol_close(vm);
}

/* NULL where it means nothing, as after a gol_open or gol_type_find that nobody looked at. */
static void test_null(void **state)
{
    (void)state;
    gol_value v = gol_int(7);
    gol_ref r;
    gol_usage u = { 1, 1, 1 };
    int n;
    gol_close(NULL);
    assert_int_equal(gol_load_source(NULL, "a", "b", 1), GOL_EUSAGE);
    assert_int_equal(gol_load_file(NULL, "a"), GOL_EUSAGE);
    assert_int_equal(gol_compile(NULL), GOL_EUSAGE);
    assert_int_equal(gol_check(NULL), GOL_EUSAGE);
    assert_int_equal(gol_run(NULL, 0, NULL), GOL_EUSAGE);
    assert_int_equal(gol_init(NULL), GOL_EUSAGE);
    assert_int_equal(gol_find(NULL, "x"), 0);
    assert_int_equal(gol_call(NULL, 1, NULL, 0, &v, 1), GOL_EUSAGE);
    assert_int_equal(v.kind, GOL_NIL);
    assert_int_equal(gol_go(NULL, 1, NULL, 0), GOL_EUSAGE);
    assert_int_equal(gol_pump(NULL, 0, NULL), GOL_EUSAGE);
    assert_int_equal(gol_eval(NULL, "e", "1", 1, 0), GOL_EUSAGE);
    assert_int_equal(gol_set_limits(NULL, NULL), GOL_EUSAGE);
    assert_int_equal(gol_set_schedule(NULL, NULL), GOL_EUSAGE);
    assert_int_equal(gol_module(NULL, "m", "m", "package m", 9), GOL_EUSAGE);
    assert_int_equal(gol_get(NULL, 1, &v), GOL_EUSAGE);
    assert_int_equal(gol_len(NULL, 1), -1);
    assert_int_equal(gol_limit_hit(NULL) + gol_exit_code(NULL) + (int)gol_ref_count(NULL) + (int)gol_diag_count(NULL) + (int)gol_eval_values(NULL), 0);
    assert_null(gol_sprint(NULL, v));
    assert_null(gol_diag_render(NULL, 0, 0));
    assert_int_equal(gol_panic_value(NULL).kind, GOL_NIL);
    assert_true(strlen(gol_error_text(NULL)) > 0);
    gol_get_usage(NULL, &u);
    assert_int_equal(u.bytes, 0);
    gol_release(NULL, 1);
    gol_interrupt(NULL);
    gol_quit(NULL);
    gol_collect(NULL);
    assert_int_equal(gol_type_kind(NULL) + (int)gol_type_size(NULL) + (int)gol_type_len(NULL) + gol_type_results(NULL) + gol_type_has_pointers(NULL), 0);
    assert_string_equal(gol_type_name(NULL), "");
    assert_null(gol_type_elem(NULL));
    assert_null(gol_type_key(NULL));
    assert_null(gol_type_param(NULL, 0));

    gol_vm *vm = vm_with(NULL, program);
    gol_ref map = gol_find(vm, "N"), one = gol_find(vm, "One");
    assert_int_equal(gol_find(vm, NULL), 0);
    says(vm, "NULL");
    IS(vm, GOL_EUSAGE, gol_get(vm, map, NULL));
    IS(vm, GOL_EUSAGE, gol_new(vm, NULL, gol_nil(), NULL));
    IS(vm, GOL_ETYPE, gol_new(vm, gol_type_find(vm, "Missing"), gol_nil(), &r));
    IS(vm, GOL_ETYPE, gol_make_slice(vm, NULL, 1, 1, &r));
    IS(vm, GOL_EUSAGE, gol_make_map(vm, NULL, 1, NULL));
    IS(vm, GOL_EUSAGE, gol_field(vm, map, NULL, &r));
    IS(vm, GOL_EUSAGE, gol_set_field(vm, map, NULL, v));
    IS(vm, GOL_EUSAGE, gol_get_at(vm, map, 0, NULL));
    IS(vm, GOL_EUSAGE, gol_deref(vm, map, NULL));
    IS(vm, GOL_EUSAGE, gol_addr(vm, map, NULL));
    IS(vm, GOL_EUSAGE, gol_slice(vm, map, 0, 0, NULL));
    IS(vm, GOL_EUSAGE, gol_data(vm, map, NULL, NULL));
    IS(vm, GOL_EUSAGE, gol_map_get(vm, map, v, NULL));
    IS(vm, GOL_EUSAGE, gol_map_iter(vm, map, NULL));
    IS(vm, GOL_EUSAGE, gol_chan_send(vm, map, v, NULL));
    IS(vm, GOL_EUSAGE, gol_chan_recv(vm, map, NULL, NULL, &n));
    IS(vm, GOL_EUSAGE, gol_call_method(vm, map, NULL, NULL, 0, &v, 1));
    IS(vm, GOL_EUSAGE, gol_method(vm, one, "M", NULL));
    IS(vm, GOL_EUSAGE, gol_object_new(vm, NULL, NULL, NULL, NULL, NULL));
    IS(vm, GOL_EUSAGE, gol_run(vm, 3, NULL));
    assert_null(gol_type_find(vm, NULL));
    assert_null(gol_dump(vm, NULL, NULL));
    assert_null(gol_typeof(vm, NULL, 3));
    assert_int_equal(gol_eval_incomplete(vm, NULL, 3), 0);
    assert_int_equal(gol_diag_info(0, NULL), -1);
    OK(vm, gol_call(vm, one, NULL, 0, &v, 1));
    assert_int_equal(v.as.i, 1);
    gol_close(vm);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arrays), cmocka_unit_test(test_texts), cmocka_unit_test(test_natives), cmocka_unit_test(test_modules), cmocka_unit_test(test_null), cmocka_unit_test(test_sources),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
