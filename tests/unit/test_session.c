/* test_session.c - a program typed entry by entry: gol_eval, its values, what it leaves behind, and the questions an editor asks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "include/gol.h"

static char out[8192];
static size_t nout;

static int64_t collect(void *ctx, int fd, const void *p, int64_t n)
{
    (void)ctx;
    (void)fd;
    size_t k = (size_t)n < sizeof out - 1 - nout ? (size_t)n : sizeof out - 1 - nout;
    memcpy(out + nout, p, k);
    out[nout += k] = 0;
    return n;
}

static gol_vm *open_vm(void)
{
    gol_options o = { .size = sizeof o, .write = collect };
    gol_vm *vm = gol_open(&o);
    assert_non_null(vm);
    return vm;
}

static gol_status eval(gol_vm *vm, const char *text)
{
    nout = 0;
    out[0] = 0;
    return gol_eval(vm, "entry", text, strlen(text), 0);
}

#define OK(vm, text) assert_int_equal(eval(vm, text), GOL_OK)
#define PRINTS(vm, text, want) (OK(vm, text), assert_string_equal(out, want))

static void first_error(gol_vm *vm, char *buf, size_t n)
{
    gol_diag d;
    assert_int_equal(gol_diag_get(vm, 0, &d), 0);
    snprintf(buf, n, "%u:%u: %s", d.line, d.col, d.message);
}

static void state_persists(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    OK(vm, "x := 5\nfunc f(n int) int { return n * x }");
    PRINTS(vm, "fmt.Println(f(2))", "10\n");
    PRINTS(vm, "x = 7; fmt.Println(f(2))", "14\n");
    PRINTS(vm, "x, y := \"s\", 1; fmt.Println(x, y, f(2))", "s 1 14\n");      /* a new x; f keeps the old one */
    PRINTS(vm, "import m \"math\"\nfmt.Println(m.Pi > 3)", "true\n");
    PRINTS(vm, "fmt.Println(m.E > 2)", "true\n");
    PRINTS(vm, "type T struct { a int }; func (t T) A() int { return t.a }; fmt.Println(T{3}.A())", "3\n");
    PRINTS(vm, "var i interface { A() int } = T{4}; fmt.Println(i.A())", "4\n");
    PRINTS(vm, "const (a = iota; b); fmt.Println(b)", "1\n");
    gol_close(vm);
}

static void values(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    OK(vm, "1 << 10");
    assert_int_equal(gol_eval_values(vm), 1);
    assert_string_equal(gol_eval_type(vm, 0), "int");
    PRINTS(vm, "fmt.Println(_)", "1024\n");
    assert_int_equal(gol_eval_values(vm), 0);
    PRINTS(vm, "fmt.Println(_ + 1)", "1025\n");                                /* printing is no value */
    OK(vm, "strconv.Atoi(\"12\")");
    assert_int_equal(gol_eval_values(vm), 2);
    assert_string_equal(gol_eval_type(vm, 1), "error");
    assert_null(gol_eval_type(vm, 2));
    PRINTS(vm, "fmt.Println(_, _1, _2)", "12 12 <nil>\n");
    assert_int_equal(eval(vm, "[]int{}[len(\"a\")]"), GOL_EPANIC);
    assert_int_equal(gol_eval_values(vm), 0);
    PRINTS(vm, "fmt.Println(_)", "12\n");                                      /* what panicked yielded nothing */
    assert_int_equal(gol_eval(vm, "e", "_ * 2", 5, GOL_EVAL_QUIET), GOL_ECOMPILE);
    assert_int_equal(eval(vm, "nil"), GOL_ECOMPILE);
    assert_int_equal(eval(vm, "int"), GOL_ECOMPILE);
    gol_close(vm);
}

static void errors_leave_no_trace(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    char e[200];
    OK(vm, "type T int; func (T) M() string { return \"old\" }; n := 1");
    assert_int_equal(eval(vm, "n := \"two\"; func (T) M() string { return \"new\" }; func (T) N() {}; undefined()"), GOL_ECOMPILE);
    first_error(vm, e, sizeof e);
    assert_string_equal(e, "1:68: undefined: undefined");
    PRINTS(vm, "fmt.Println(n, T(0).M())", "1 old\n");
    assert_int_equal(eval(vm, "T(0).N()"), GOL_ECOMPILE);
    assert_int_equal(eval(vm, "x y"), GOL_ECOMPILE);
    assert_int_equal(eval(vm, "func g() { h() }"), GOL_ECOMPILE);
    assert_int_equal(eval(vm, "import \"no/such\""), GOL_ECOMPILE);
    PRINTS(vm, "fmt.Println(n)", "1\n");
    gol_close(vm);
}

static void redefinition(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    OK(vm, "func f(p *int) int { return *p }\nfunc g() int { n := 3; return f(&n) }");
    PRINTS(vm, "fmt.Println(g())", "3\n");
    OK(vm, "var kept *int; func f(p *int) int { kept = p; return -*p }");      /* its argument escapes now */
    PRINTS(vm, "fmt.Println(g()); runtime.GC(); fmt.Println(*kept)", "-3\n3\n");
    OK(vm, "func f(s string) int { return len(s) }");                          /* another type: g keeps the last one */
    PRINTS(vm, "fmt.Println(g(), f(\"four\"))", "-3 4\n");
    OK(vm, "type T struct{}; var sh fmt.Stringer; v := any(T{})");
    PRINTS(vm, "_, ok := v.(fmt.Stringer); fmt.Println(ok)", "false\n");
    OK(vm, "func (T) String() string { return \"one\" }");
    PRINTS(vm, "sh = T{}; fmt.Println(v, sh.String())", "one one\n");
    OK(vm, "func (T) String() string { return \"two\" }");
    PRINTS(vm, "fmt.Println(v, sh.String(), T{})", "two two two\n");
    assert_int_equal(eval(vm, "func (T) A() {}; func (T) A() {}"), GOL_ECOMPILE);
    OK(vm, "type T struct{ n int }");                                          /* another T: v is of the old one */
    PRINTS(vm, "_, ok := v.(T); fmt.Println(ok, v)", "false two\n");
    gol_close(vm);
}

static void bad_ends(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    OK(vm, "c := make(chan int); var mu sync.Mutex");
    assert_int_equal(eval(vm, "defer fmt.Println(\"deferred\"); panic(\"boom\")"), GOL_EPANIC);
    assert_string_equal(out, "deferred\n");
    assert_non_null(strstr(gol_error_text(vm), "panic: boom"));
    assert_int_equal(eval(vm, "<-c"), GOL_EFATAL);                             /* deadlock */
    PRINTS(vm, "go func() { c <- 42 }(); fmt.Println(<-c)", "42\n");           /* the receiver that gave up takes nothing */
    assert_int_equal(eval(vm, "mu.Lock(); mu.Lock()"), GOL_EFATAL);
    PRINTS(vm, "mu.Unlock(); mu.Lock(); mu.Unlock(); fmt.Println(\"free\")", "free\n");
    assert_int_equal(eval(vm, "go func() { panic(\"other\") }(); select {}"), GOL_EPANIC);
    assert_int_equal(eval(vm, "var r func(int) int; r = func(n int) int { return r(n) + 1 }; r(0)"), GOL_EFATAL);
    assert_int_equal(eval(vm, "os.Exit(3)"), GOL_EEXIT);
    assert_int_equal(gol_exit_code(vm), 3);
    assert_int_equal(eval(vm, "runtime.Goexit()"), GOL_EPANIC);
    PRINTS(vm, "fmt.Println(\"still here\")", "still here\n");
    gol_close(vm);
}

static void goroutines_go_on(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    OK(vm, "n := 0; go func() { for i := 0; i < 3; i++ { n++; runtime.Gosched() } }()");
    PRINTS(vm, "time.Sleep(time.Millisecond); fmt.Println(n)", "3\n");
    gol_close(vm);
}

static void incomplete(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    static const char *const more[] = { "func f() {", "x := []int{1,", "if true {\n", "s := `abc", "/* comment", "1 +", "fmt.Println(1,", "type T struct {\n a int\n" };
    static const char *const whole[] = { "", "x := 1", "func f() {}", "x := )", "\"abc", "if true {}", "f(1))", "'a" };
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) assert_true(gol_eval_incomplete(vm, more[i], strlen(more[i])));
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) assert_false(gol_eval_incomplete(vm, whole[i], strlen(whole[i])));
    static const char nul[] = "func f() { close(\"T\0!\" }\nf(((";          /* ends where it is said to, not at a NUL, and has none behind it */
    assert_false(gol_eval_incomplete(vm, nul, sizeof nul - 1));
    assert_true(gol_eval_incomplete(vm, nul, 12));
    gol_close(vm);
}

static void note(void *ctx, const char *name, const char *what)
{
    char *b = ctx;
    sprintf(b + strlen(b), "%s:%s ", name, what);
}

static const char *complete(gol_vm *vm, const char *text)
{
    static char b[65536];
    b[0] = 0;
    gol_complete(vm, text, strlen(text), note, b);
    return b;
}

static void questions(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    OK(vm, "type P struct { X, Y int }; func (p *P) Move() {}; var ps []P; count := 1");
    assert_string_equal(complete(vm, "fmt.Printl"), "Println:func ");
    assert_string_equal(complete(vm, "a := ps[len(ps)-1].M"), "Move:method ");
    assert_string_equal(complete(vm, "P{1,2}.X"), "X:field ");
    assert_string_equal(complete(vm, "cou"), "count:var ");
    assert_string_equal(complete(vm, "fallth"), "fallthrough:keyword ");
    assert_string_equal(complete(vm, "import \"container/l"), "container/list:import ");
    assert_string_equal(complete(vm, "nosuch.x"), "");
    assert_string_equal(complete(vm, "ps["), complete(vm, ""));
    char *t = gol_typeof(vm, "ps[0].X * 2", 11);
    assert_string_equal(t, "int");
    free(t);
    assert_null(gol_typeof(vm, "ps.X", 4));
    char *d = gol_doc(vm, "strings.Repeat");
    assert_non_null(strstr(d, "func Repeat(s string, count int) string\n    Repeat returns"));
    free(d);
    d = gol_doc(vm, "P.Move");
    assert_string_equal(d, "func (p *P) Move()\n");
    free(d);
    assert_null(gol_doc(vm, "strings.NoSuch"));
    PRINTS(vm, "fmt.Println(count)", "1\n");
    gol_close(vm);
}

static void after_a_program(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    const char *text = "package main\nvar n = 4\nfunc main() { n++ }\n";
    assert_int_equal(gol_load_source(vm, "p.go", text, strlen(text)), GOL_OK);
    assert_int_equal(eval(vm, "1"), GOL_EUSAGE);
    assert_int_equal(gol_compile(vm), GOL_OK);
    assert_int_equal(gol_run(vm, 0, NULL), GOL_OK);
    PRINTS(vm, "fmt.Println(n)", "5\n");
    PRINTS(vm, "main(); fmt.Println(n)", "6\n");
    gol_close(vm);
}

/* Generic declarations of one entry are instantiated by later ones. */
static void generics(void **s)
{
    (void)s;
    gol_vm *vm = open_vm();
    OK(vm, "func F[T any](x T) T { return x }");
    PRINTS(vm, "fmt.Println(F(1), F(\"a\"))", "1 a\n");
    OK(vm, "type L[T any] struct { v []T }\nfunc (l *L[T]) Add(v T) { l.v = append(l.v, v) }");
    OK(vm, "var l L[string]; l.Add(F(\"x\")); l.Add(\"y\")");
    PRINTS(vm, "fmt.Printf(\"%v %T\\n\", l, l)", "{[x y]} main.L[string]\n");
    PRINTS(vm, "q := []int{3, 1, 2}; slices.Sort(q); fmt.Println(q, slices.Max(q))", "[1 2 3] 3\n");
    PRINTS(vm, "type I int; fmt.Println(F(I(3)), slices.Index([]I{1, 2}, 2))", "3 1\n");
    PRINTS(vm, "func F[T any](x T) []T { return []T{x} }; fmt.Println(F(1))", "[1]\n");
    gol_close(vm);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(generics),
        cmocka_unit_test(state_persists), cmocka_unit_test(values), cmocka_unit_test(errors_leave_no_trace), cmocka_unit_test(redefinition),
        cmocka_unit_test(bad_ends), cmocka_unit_test(goroutines_go_on), cmocka_unit_test(incomplete), cmocka_unit_test(questions), cmocka_unit_test(after_a_program),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
