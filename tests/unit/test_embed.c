/* test_embed.c - the promise to hosts: a program can end badly, never the process around it.
 *
 * Everything goes through include/gol.h. What a program prints arrives in the hooks; how it ended, in the status.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>
#include "include/gol.h"

typedef struct out { char p[2][8192]; size_t n[2]; } out;

static int64_t keep(void *ctx, int fd, const void *p, int64_t n)
{
    out *o = ctx;
    int i = fd == 2;
    size_t room = sizeof o->p[i] - 1 - o->n[i], k = (size_t)n < room ? (size_t)n : room;
    memcpy(o->p[i] + o->n[i], p, k);
    o->n[i] += k;
    o->p[i][o->n[i]] = 0;
    return n;
}

static gol_vm *opened(out *o)
{
    memset(o, 0, sizeof *o);
    gol_options opt = { .size = sizeof opt, .write = keep, .ioctx = o };
    gol_vm *vm = gol_open(&opt);
    assert_non_null(vm);
    return vm;
}

/* Loads, compiles, runs; the VM stays open for questions. */
static gol_status ran(gol_vm *vm, const char *text)
{
    char *argv[] = { "prog", NULL };
    assert_int_equal(gol_load_source(vm, "m.gol", text, strlen(text)), GOL_OK);
    gol_status st = gol_compile(vm);
    return st ? st : gol_run(vm, 1, argv);
}

static void ends(const char *text, gol_status want, int code, const char *o1, const char *o2)
{
    static out o;
    gol_vm *vm = opened(&o);
    gol_status st = ran(vm, text);
    assert_int_equal(st, want);
    assert_int_equal(gol_exit_code(vm), code);
    assert_string_equal(o.p[0], o1);
    if (!strstr(o.p[1], o2)) fail_msg("[%s] is not in [%s]", o2, o.p[1]);
    gol_close(vm);
}

static void test_ends(void **state)
{
    (void)state;
    ends("fmt.Println(1)", GOL_OK, 0, "1\n", "");
    ends("fmt.Println(2); panic(\"no\")", GOL_EPANIC, 2, "2\n", "panic: no\n\ngoroutine 1 [running]:");
    ends("fmt.Println(3); os.Exit(7)", GOL_EEXIT, 7, "3\n", "");
    ends("var m map[int]int; m[1] = 2", GOL_EPANIC, 2, "", "panic: assignment to entry in nil map");
    ends("var f func(); f = func() { f() }; f()", GOL_EFATAL, 2, "", "fatal error: stack overflow");
    ends("n := 1 << 46; x := make([]byte, n); println(len(x))", GOL_EFATAL, 2, "", "out of memory");
    ends("var p *int; *p = 1", GOL_EPANIC, 2, "", "nil pointer dereference");
    ends("panic(fmt.Errorf(\"e\"))", GOL_EPANIC, 2, "", "panic: ");
    ends("defer os.Exit(3); panic(1)", GOL_EEXIT, 3, "", "");
    ends("fmt.Println(4)", GOL_OK, 0, "4\n", "");
}

static void test_two_together(void **state)
{
    (void)state;
    static out a, b;
    gol_vm *x = opened(&a), *y = opened(&b);
    char *argv[] = { "p", NULL };
    const char *s = "var n = 0; for i := range 10 { n += i }; fmt.Println(n); panic(n)", *t = "m := map[string]int{\"a\": 1}; fmt.Println(m)";
    assert_int_equal(gol_load_source(x, "x.gol", s, strlen(s)), GOL_OK);
    assert_int_equal(gol_load_source(y, "y.gol", t, strlen(t)), GOL_OK);
    assert_int_equal(gol_compile(x), GOL_OK);
    assert_int_equal(gol_compile(y), GOL_OK);
    assert_int_equal(gol_run(x, 1, argv), GOL_EPANIC);
    assert_int_equal(gol_run(y, 1, argv), GOL_OK);
    gol_close(x);
    assert_string_equal(a.p[0], "45\n");
    assert_string_equal(b.p[0], "map[a:1]\n");
    gol_close(y);
}

static void *thread(void *arg)
{
    out *o = malloc(sizeof *o);
    long bad = 0;
    for (int i = 0; i < 10; i++) {
        gol_options opt = { .size = sizeof opt, .write = keep, .ioctx = o };
        memset(o, 0, sizeof *o);
        gol_vm *vm = gol_open(&opt);
        const char *s = "m := map[int]string{}; for i := range 5000 { m[i] = fmt.Sprint(i) }; fmt.Println(len(m), m[4999]); var s []int; _ = s[len(m)]";
        char *argv[] = { "p", NULL };
        bad += gol_load_source(vm, "t.gol", s, strlen(s)) != GOL_OK || gol_compile(vm) != GOL_OK || gol_run(vm, 1, argv) != GOL_EPANIC;
        bad += strcmp(o->p[0], "5000 4999\n") != 0;
        gol_close(vm);
    }
    free(o);
    *(long *)arg = bad;
    return NULL;
}

static void test_threads(void **state)
{
    (void)state;
    pthread_t t[2];
    long bad[2] = { 9, 9 };
    for (int i = 0; i < 2; i++) assert_int_equal(pthread_create(&t[i], NULL, thread, &bad[i]), 0);
    for (int i = 0; i < 2; i++) pthread_join(t[i], NULL);
    assert_int_equal(bad[0], 0);
    assert_int_equal(bad[1], 0);
}

static void test_diagnostics(void **state)
{
    (void)state;
    static out o;
    gol_vm *vm = opened(&o);
    const char *s = "package main\n\nfunc main() {\n\tx := 1\n\ty = 2\n}\n";
    assert_int_equal(gol_load_source(vm, "d.go", s, strlen(s)), GOL_OK);
    assert_int_equal(gol_check(vm), GOL_ECOMPILE);
    assert_int_equal(gol_diag_count(vm), 2);
    gol_diag d;
    assert_int_equal(gol_diag_get(vm, 0, &d), 0);
    assert_string_equal(d.file, "d.go");
    assert_int_equal(d.line, 4);
    assert_int_equal(d.col, 2);
    assert_string_equal(d.message, "declared and not used: x");
    assert_int_equal(gol_diag_get(vm, 1, &d), 0);
    assert_string_equal(d.message, "undefined: y");
    assert_int_equal(gol_diag_get(vm, 2, &d), -1);
    assert_int_equal(gol_diag_get(vm, (size_t)-1, &d), -1);
    for (int fl = 0; fl < 8; fl++) {
        char *text = gol_diag_render(vm, fl, 1);
        assert_non_null(strstr(text, "declared and not used"));
        assert_null(strstr(text, "undefined"));
        free(text);
    }
    assert_int_equal(gol_compile(vm), GOL_ECOMPILE);
    assert_int_equal(gol_diag_count(vm), 2);
    assert_int_equal(gol_run(vm, 0, NULL), GOL_EUSAGE);
    assert_int_equal(gol_exit_code(vm), 1);
    assert_int_equal(o.n[0] + o.n[1], 0);
    gol_close(vm);
}

static void test_order(void **state)
{
    (void)state;
    static out o;
    gol_diag d;
    gol_close(NULL);
    gol_vm *vm = gol_open(NULL);
    gol_close(vm);
    vm = opened(&o);
    assert_int_equal(gol_run(vm, 0, NULL), GOL_EUSAGE);
    assert_true(strlen(gol_error_text(vm)) > 0);
    assert_int_equal(gol_check(vm), GOL_EUSAGE);
    assert_int_equal(gol_compile(vm), GOL_EUSAGE);
    assert_null(gol_disassemble(vm, NULL));
    assert_int_equal(gol_diag_count(vm), 0);
    assert_int_equal(gol_diag_get(vm, 0, &d), -1);
    char *text = gol_diag_render(vm, 0, 0);
    assert_string_equal(text, "");
    free(text);
    assert_int_equal(gol_load_file(vm, "/no/such/file.go"), GOL_ENOFILE);
    assert_int_equal(gol_load_dir(vm, "/no/such/dir"), GOL_ENOFILE);
    assert_int_equal(gol_load_file(vm, "/tmp"), GOL_ENOFILE);
    assert_int_equal(gol_load_source(vm, "a.gol", "println(1)", 10), GOL_OK);
    assert_int_equal(gol_check(vm), GOL_OK);
    assert_int_equal(gol_check(vm), GOL_OK);
    assert_int_equal(gol_load_source(vm, "b.gol", "println(2)", 10), GOL_EUSAGE);
    assert_int_equal(gol_compile(vm), GOL_OK);
    assert_int_equal(gol_compile(vm), GOL_EUSAGE);
    assert_int_equal(gol_check(vm), GOL_OK);
    text = gol_disassemble(vm, NULL);
    assert_non_null(text);
    free(text);
    assert_null(gol_disassemble(vm, "main.nosuch"));
    assert_int_equal(gol_run(vm, 0, NULL), GOL_OK);
    assert_int_equal(gol_run(vm, 0, NULL), GOL_EUSAGE);
    assert_int_equal(gol_compile(vm), GOL_EUSAGE);
    assert_string_equal(o.p[1], "1\n");
    gol_close(vm);
}

static void test_garbage(void **state)
{
    (void)state;
    static out o;
    uint64_t r = 88172645463325252u;
    for (int i = 0; i < 300; i++) {
        char text[400];
        size_t n = (size_t)(i % sizeof text);
        for (size_t k = 0; k < n; k++) {
            r ^= r << 13; r ^= r >> 7; r ^= r << 17;
            text[k] = i & 1 ? (char)r : "package main\nfunc(){}[];.,:=+-*/\"'`0x1e_"[r % 40];
        }
        gol_vm *vm = opened(&o);
        assert_int_equal(gol_load_source(vm, i & 2 ? "g.go" : "g.gol", text, n), GOL_OK);
        gol_status st = gol_compile(vm);
        assert_true(st == GOL_OK || st == GOL_ECOMPILE);
        if (st == GOL_ECOMPILE) assert_true(gol_diag_count(vm) > 0);
        gol_close(vm);
    }
}

static long rss_kb(void)
{
    FILE *f = fopen("/proc/self/statm", "r");
    long a = 0, b = 0;
    if (!f || fscanf(f, "%ld %ld", &a, &b) != 2) b = 0;
    if (f) fclose(f);
    return b * 4;
}

static void test_cycles(void **state)
{
    (void)state;
    static out o;
    long first = 0;
    for (int i = 0; i < 1000; i++) {
        gol_vm *vm = opened(&o);
        gol_status st = ran(vm, i % 3 == 0 ? "println(len(\"abc\"))" : i % 3 == 1 ? "var a []int; _ = a[len(a)]" : "x := undefined1");
        assert_int_equal(st, i % 3 == 0 ? GOL_OK : i % 3 == 1 ? GOL_EPANIC : GOL_ECOMPILE);
        gol_close(vm);
        if (i == 100) first = rss_kb();
    }
    assert_true(rss_kb() < first + 20000);
}

/* Memory refused at any point: a status, never a signal or exit. Sanitizers reserve more address space than a limit leaves. */
static void test_refused_memory(void **state)
{
    (void)state;
#if !defined __SANITIZE_ADDRESS__ && !defined __SANITIZE_THREAD__
    for (int mb = 1; mb <= 64; mb += mb < 12 ? 1 : 13) {
        pid_t pid = fork();
        if (pid == 0) {
            static out o;
            FILE *f = fopen("/proc/self/statm", "r");
            unsigned long pages = 0;
            if (!f || fscanf(f, "%lu", &pages) != 1) _exit(50);
            fclose(f);
            struct rlimit lim = { pages * 4096 + ((unsigned long)mb << 20), pages * 4096 + ((unsigned long)mb << 20) };
            setrlimit(RLIMIT_AS, &lim);
            size_t n = 0, cap = 1 << 18;
            char *text = malloc(cap);
            if (!text) _exit(0);
            while (n < cap - 100) n += (size_t)sprintf(text + n, "var v%zu = fmt.Sprint(%zu)\n", n, n);
            gol_options opt = { .size = sizeof opt, .write = keep, .ioctx = &o };
            gol_vm *vm = gol_open(&opt);
            if (vm) {
                gol_status st = gol_load_source(vm, "m.gol", text, n);
                if (st == GOL_OK) st = gol_compile(vm);
                char *argv[] = { "p", NULL };
                if (st == GOL_OK) st = gol_run(vm, 1, argv);
                if (st != GOL_OK && st != GOL_EFATAL) _exit(51);
                if (st == GOL_EFATAL && gol_error_text(vm)[0] == 0) _exit(52);
                gol_run(vm, 1, argv);
                gol_compile(vm);
                gol_close(vm);
            }
            _exit(0);
        }
        int st = 0;
        waitpid(pid, &st, 0);
        if (st != 0) fail_msg("with %d MB: wait status %x", mb, (unsigned)st);
    }
#endif
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ends), cmocka_unit_test(test_two_together), cmocka_unit_test(test_threads), cmocka_unit_test(test_diagnostics),
        cmocka_unit_test(test_order), cmocka_unit_test(test_garbage), cmocka_unit_test(test_cycles), cmocka_unit_test(test_refused_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
