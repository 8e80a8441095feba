/* test_call.c - calls from C: every kind of argument and result, methods, closures, and calls that end badly. */
#include "tests/api/api.h"

static const char program[] =
    "package main\n"
    "import (\"errors\"; \"fmt\"; \"os\"; \"strings\")\n"
    "type Point struct { X, Y float64 }\n"
    "type Mixed struct { A int8; B uint16; C float32; D bool }\n"
    "type Big struct { N [6]int64 }\n"
    "type Counter struct { n int; name string }\n"
    "func (c *Counter) Add(k int) int { c.n += k; return c.n }\n"
    "func (c Counter) Name() string { return c.name }\n"
    "type Shape interface { Area() float64 }\n"
    "func (p Point) Area() float64 { return p.X * p.Y }\n"
    "type Celsius float64\n"
    "type Handler map[string]int\n"
    "func (h Handler) Len() int { return len(h) }\n"
    "var Total = 7\n"
    "var Words = []string{\"a\", \"b\"}\n"
    "func Twice(n int) int { return 2 * n }\n"
    "func Ints(a int8, b int16, c int32, d uint8, e uint16, f uint32, g uint64) int64 { return int64(a)+int64(b)+int64(c)+int64(d)+int64(e)+int64(f)+int64(g) }\n"
    "func Floats(a float32, b float64) (float32, float64) { return a * 2, b / 2 }\n"
    "func Cplx(a complex128, b complex64) (complex64, complex128) { return b * 2, a * 2 }\n"
    "func Not(b bool) bool { return !b }\n"
    "func Greet(s string) (string, int) { return \"hello, \" + s, len(s) }\n"
    "func Rev(b []byte) []byte { r := make([]byte, len(b)); for i, c := range b { r[len(b)-1-i] = c }; return r }\n"
    "func Sum(xs []int32) (t int64) { for _, x := range xs { t += int64(x) }; return }\n"
    "func Swap(p Point) Point { return Point{p.Y, p.X} }\n"
    "func Mix(m Mixed) (Mixed, string) { m.A++; m.B++; m.C++; m.D = !m.D; return m, fmt.Sprint(m) }\n"
    "func Grow(b Big, k int64) Big { for i := range b.N { b.N[i] += k }; return b }\n"
    "func Div(a, b int) (q int, err error) { if b == 0 { return 0, errors.New(\"divide by zero\") }; return a / b, nil }\n"
    "func Err(err error) string { if err == nil { return \"nil\" }; return err.Error() }\n"
    "func Any(x any) string { return fmt.Sprintf(\"%T %v\", x, x) }\n"
    "func Echo(x any) any { return x }\n"
    "func Join(sep string, parts ...string) string { return strings.Join(parts, sep) }\n"
    "func Make(n int) func(int) int { return func(k int) int { n += k; return n } }\n"
    "func Apply(f func(int) int, n int) int { return f(n) }\n"
    "func New(name string) *Counter { return &Counter{0, name} }\n"
    "func Use(c *Counter) int { if c == nil { return -1 }; return c.n }\n"
    "func Area(s Shape) float64 { return s.Area() }\n"
    "func AsShape(x, y float64) Shape { return Point{x, y} }\n"
    "func Heat(c Celsius) Celsius { return c + 1 }\n"
    "func Table() map[string]int { return map[string]int{\"one\": 1, \"two\": 2} }\n"
    "func H() Handler { return Handler{\"x\": 1} }\n"
    "func Boom(s []int, i int) int { defer func() { Total++ }(); return inner(s, i) }\n"
    "func inner(s []int, i int) int { return s[i] }\n"
    "func Panic(x any) { panic(x) }\n"
    "func Exit(n int) { os.Exit(n) }\n"
    "func Deep(n int) int { return Deep(n + 1) + 1 }\n"
    "func Block() { ch := make(chan int); <-ch }\n"
    "func GoPanic() { ch := make(chan int); go func() { panic(\"elsewhere\") }(); <-ch }\n"
    "func Fan(n int) int { ch := make(chan int); for i := range n { go func() { ch <- i }() }; t := 0; for range n { t += <-ch }; return t }\n"
    "func Many() (int, string, []int, error, float64) { return 1, \"two\", []int{3}, nil, 5 }\n";

static void test_scalars(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value r[3];
    OK(vm, callv(vm, "Twice", r, 1, ARGS(gol_int(21))));
    assert_int_equal(r[0].kind, GOL_INT);
    assert_int_equal(r[0].as.i, 42);
    OK(vm, callv(vm, "main.Twice", r, 1, ARGS(gol_uint(4))));
    assert_int_equal(r[0].as.i, 8);
    OK(vm, callv(vm, "Ints", r, 1, ARGS(gol_int(-128), gol_int(-32768), gol_int(INT32_MIN), gol_int(255), gol_int(65535), gol_uint(UINT32_MAX), gol_uint(1))));
    assert_int_equal(r[0].as.i, -128 - 32768 + (int64_t)INT32_MIN + 255 + 65535 + (int64_t)UINT32_MAX + 1);
    IS(vm, GOL_ERANGE, callv(vm, "Ints", r, 1, ARGS(gol_int(128), gol_int(0), gol_int(0), gol_int(0), gol_int(0), gol_int(0), gol_int(0))));
    IS(vm, GOL_ERANGE, callv(vm, "Ints", r, 1, ARGS(gol_int(1), gol_int(0), gol_int(0), gol_int(-1), gol_int(0), gol_int(0), gol_int(0))));
    IS(vm, GOL_ERANGE, callv(vm, "Twice", r, 1, ARGS(gol_uint(UINT64_MAX))));
    assert_int_equal(r[0].kind, GOL_NIL);
    OK(vm, callv(vm, "Floats", r, 2, ARGS(gol_float(1.5), gol_int(9))));
    assert_true(r[0].kind == GOL_FLOAT && r[0].as.f == 3.0 && r[1].as.f == 4.5);
    OK(vm, callv(vm, "Cplx", r, 2, ARGS(gol_complex(1, 2), gol_complex(3, -4))));
    assert_true(r[0].kind == GOL_COMPLEX && r[0].as.c[0] == 6 && r[0].as.c[1] == -8 && r[1].as.c[0] == 2 && r[1].as.c[1] == 4);
    OK(vm, callv(vm, "Not", r, 1, ARGS(gol_bool(0))));
    assert_true(r[0].kind == GOL_BOOL && r[0].as.i == 1);
    OK(vm, callv(vm, "Heat", r, 1, ARGS(gol_float(20))));
    assert_true(r[0].kind == GOL_FLOAT && r[0].as.f == 21);
    assert_string_equal(gol_type_name(r[0].type), "main.Celsius");
    IS(vm, GOL_ETYPE, callv(vm, "Twice", r, 1, ARGS(gol_cstring("x"))));
    assert_string_equal(gol_error_text(vm), "cannot use a string as int");
    IS(vm, GOL_ETYPE, callv(vm, "Twice", r, 1, NOARGS));
    IS(vm, GOL_ETYPE, callv(vm, "Twice", r, 1, ARGS(gol_int(1), gol_int(2))));
    IS(vm, GOL_ETYPE, callv(vm, "Twice", r, 1, ARGS(gol_float(1))));
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

static void test_text(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value r[3];
    OK(vm, callv(vm, "Greet", r, 3, ARGS(gol_cstring("world"))));
    is_text(r[0], GOL_STRING, "hello, world");
    assert_int_equal(r[1].as.i, 5);
    assert_int_equal(r[2].kind, GOL_NIL);
    OK(vm, callv(vm, "Greet", r, 1, ARGS(gol_string("a\0b", 3))));
    assert_int_equal(r[0].as.s.n, 10);
    OK(vm, callv(vm, "Greet", r, 1, ARGS(gol_string(NULL, 0))));
    is_text(r[0], GOL_STRING, "hello, ");
    OK(vm, callv(vm, "Rev", r, 1, ARGS(gol_bytes("abc", 3))));
    is_text(r[0], GOL_BYTES, "cba");
    OK(vm, callv(vm, "Rev", r, 1, ARGS(gol_bytes("", 0))));
    assert_int_equal(r[0].as.s.n, 0);
    OK(vm, callv(vm, "Join", r, 1, ARGS(gol_cstring("-"), gol_cstring("a"), gol_cstring("b"), gol_cstring("c"))));
    is_text(r[0], GOL_STRING, "a-b-c");
    OK(vm, callv(vm, "Join", r, 1, ARGS(gol_cstring("-"))));
    is_text(r[0], GOL_STRING, "");
    gol_ref words = gol_find(vm, "Words");
    OK(vm, callv(vm, "Join", r, 1, ARGS(gol_cstring("+"), gol_value_of(words))));
    is_text(r[0], GOL_STRING, "a+b");
    gol_release(vm, words);
    OK(vm, callv(vm, "strings.ToUpper", r, 1, ARGS(gol_cstring("up"))));
    is_text(r[0], GOL_STRING, "UP");
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

typedef struct point { double x, y; } point;
typedef struct mixed { int8_t a; uint16_t b; float c; uint8_t d; } mixed;

static void test_memory(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value r[2];
    int32_t xs[] = { 1, -2, 30 };
    OK(vm, callv(vm, "Sum", r, 1, ARGS(gol_array(xs, 3, sizeof *xs))));
    assert_int_equal(r[0].as.i, 29);
    IS(vm, GOL_ETYPE, callv(vm, "Sum", r, 1, ARGS(gol_array(xs, 3, 8))));
    OK(vm, callv(vm, "Sum", r, 1, ARGS(gol_nil())));
    assert_int_equal(r[0].as.i, 0);
    point p = { 1, 2 };
    OK(vm, callv(vm, "Swap", r, 1, ARGS(gol_mem(&p, sizeof p))));
    assert_int_equal(r[0].kind, GOL_REF);
    void *mem;
    size_t n;
    OK(vm, gol_data(vm, r[0].as.ref, &mem, &n));
    assert_int_equal(n, sizeof p);
    assert_true(((point *)mem)->x == 2 && ((point *)mem)->y == 1);
    gol_release(vm, r[0].as.ref);
    mixed m = { -5, 65535, 1.5f, 1 };
    OK(vm, callv(vm, "Mix", r, 2, ARGS(gol_mem(&m, sizeof m))));
    is_text(r[1], GOL_STRING, "{-4 0 2.5 false}");
    OK(vm, gol_data(vm, r[0].as.ref, &mem, &n));
    assert_int_equal(n, sizeof m);
    memcpy(&m, mem, n);
    assert_true(m.a == -4 && m.b == 0 && m.c == 2.5f && m.d == 0);
    gol_release(vm, r[0].as.ref);
    int64_t big[6] = { 1, 2, 3, 4, 5, 6 };
    OK(vm, callv(vm, "Grow", r, 1, ARGS(gol_mem(big, sizeof big), gol_int(10))));
    OK(vm, gol_data(vm, r[0].as.ref, &mem, &n));
    assert_int_equal(((int64_t *)mem)[5], 16);
    gol_release(vm, r[0].as.ref);
    IS(vm, GOL_ERANGE, callv(vm, "Swap", r, 1, ARGS(gol_mem(&p, 8))));
    IS(vm, GOL_ETYPE, callv(vm, "Greet", r, 1, ARGS(gol_mem(&p, sizeof p))));
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

static void test_interfaces(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value r[5];
    OK(vm, callv(vm, "Any", r, 1, ARGS(gol_int(3))));
    is_text(r[0], GOL_STRING, "int 3");
    OK(vm, callv(vm, "Any", r, 1, ARGS(gol_float(0.5))));
    is_text(r[0], GOL_STRING, "float64 0.5");
    OK(vm, callv(vm, "Any", r, 1, ARGS(gol_cstring("s"))));
    is_text(r[0], GOL_STRING, "string s");
    OK(vm, callv(vm, "Any", r, 1, ARGS(gol_bytes("s", 1))));
    is_text(r[0], GOL_STRING, "[]uint8 [115]");
    OK(vm, callv(vm, "Any", r, 1, ARGS(gol_nil())));
    is_text(r[0], GOL_STRING, "<nil> <nil>");
    OK(vm, callv(vm, "Any", r, 1, ARGS(gol_error("bad"))));
    is_text(r[0], GOL_STRING, "*errors.errorString bad");
    OK(vm, callv(vm, "Echo", r, 1, ARGS(gol_cstring("back"))));
    is_text(r[0], GOL_STRING, "back");
    OK(vm, callv(vm, "Echo", r, 1, ARGS(gol_nil())));
    assert_int_equal(r[0].kind, GOL_NIL);
    OK(vm, callv(vm, "Div", r, 2, ARGS(gol_int(7), gol_int(2))));
    assert_int_equal(r[0].as.i, 3);
    assert_int_equal(r[1].kind, GOL_NIL);
    OK(vm, callv(vm, "Div", r, 2, ARGS(gol_int(7), gol_int(0))));
    assert_int_equal(r[1].kind, GOL_REF);
    char *text = gol_sprint(vm, r[1]);
    assert_string_equal(text, "divide by zero");
    free(text);
    gol_value e = r[1], t[1];
    OK(vm, gol_call_method(vm, e.as.ref, "Error", NOARGS, t, 1));
    is_text(t[0], GOL_STRING, "divide by zero");
    OK(vm, callv(vm, "Err", r, 1, ARGS(e)));
    is_text(r[0], GOL_STRING, "divide by zero");
    gol_release(vm, e.as.ref);
    OK(vm, callv(vm, "Err", r, 1, ARGS(gol_error("from C"))));
    is_text(r[0], GOL_STRING, "from C");
    OK(vm, callv(vm, "AsShape", r, 1, ARGS(gol_float(3), gol_float(4))));
    gol_ref shape = r[0].as.ref;
    assert_string_equal(gol_type_name(r[0].type), "main.Point");
    OK(vm, callv(vm, "Area", r, 1, ARGS(gol_value_of(shape))));
    assert_true(r[0].as.f == 12);
    OK(vm, gol_call_method(vm, shape, "Area", NOARGS, r, 1));
    assert_true(r[0].as.f == 12);
    IS(vm, GOL_ENOTFOUND, gol_call_method(vm, shape, "Perimeter", NOARGS, r, 1));
    gol_release(vm, shape);
    IS(vm, GOL_ETYPE, callv(vm, "Area", r, 1, ARGS(gol_int(1))));
    OK(vm, callv(vm, "Many", r, 5, NOARGS));
    assert_int_equal(r[0].as.i, 1);
    is_text(r[1], GOL_STRING, "two");
    assert_int_equal(gol_len(vm, r[2].as.ref), 1);
    assert_int_equal(r[3].kind, GOL_NIL);
    assert_true(r[4].as.f == 5);
    gol_release(vm, r[2].as.ref);
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

static void test_closures_methods(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value r[1];
    OK(vm, callv(vm, "Make", r, 1, ARGS(gol_int(100))));
    gol_ref f = r[0].as.ref;
    for (int i = 1; i <= 1000; i++) OK(vm, gol_call(vm, f, ARGS(gol_int(1)), r, 1));
    assert_int_equal(r[0].as.i, 1100);
    OK(vm, callv(vm, "Apply", r, 1, ARGS(gol_value_of(f), gol_int(5))));
    assert_int_equal(r[0].as.i, 1105);
    IS(vm, GOL_EPANIC, callv(vm, "Apply", r, 1, ARGS(gol_nil(), gol_int(5))));
    gol_release(vm, f);
    IS(vm, GOL_ESTALE, gol_call(vm, f, ARGS(gol_int(1)), r, 1));
    OK(vm, callv(vm, "New", r, 1, ARGS(gol_cstring("c"))));
    gol_ref c = r[0].as.ref, add;
    OK(vm, gol_call_method(vm, c, "Add", ARGS(gol_int(5)), r, 1));
    OK(vm, gol_call_method(vm, c, "Add", ARGS(gol_int(6)), r, 1));
    assert_int_equal(r[0].as.i, 11);
    OK(vm, gol_call_method(vm, c, "Name", NOARGS, r, 1));
    is_text(r[0], GOL_STRING, "c");
    OK(vm, gol_method(vm, c, "Add", &add));
    OK(vm, gol_call(vm, add, ARGS(gol_int(1)), r, 1));
    assert_int_equal(r[0].as.i, 12);
    OK(vm, callv(vm, "(*Counter).Add", r, 1, ARGS(gol_value_of(c), gol_int(3))));
    assert_int_equal(r[0].as.i, 15);
    OK(vm, callv(vm, "Use", r, 1, ARGS(gol_value_of(c))));
    assert_int_equal(r[0].as.i, 15);
    OK(vm, callv(vm, "Use", r, 1, ARGS(gol_nil())));
    assert_int_equal(r[0].as.i, -1);
    gol_ref whole;
    OK(vm, gol_deref(vm, c, &whole));
    OK(vm, gol_call_method(vm, whole, "Add", ARGS(gol_int(1)), r, 1));     /* its address is taken */
    OK(vm, gol_get_field(vm, c, "n", r));
    assert_int_equal(r[0].as.i, 16);
    gol_release(vm, whole);
    gol_release(vm, add);
    gol_release(vm, c);
    OK(vm, callv(vm, "H", r, 1, NOARGS));
    c = r[0].as.ref;
    OK(vm, gol_call_method(vm, c, "Len", NOARGS, r, 1));
    assert_int_equal(r[0].as.i, 1);
    gol_release(vm, c);
    assert_int_equal(gol_find(vm, "Nothing"), 0);
    assert_int_equal(gol_find(vm, "Counter.Nothing"), 0);
    assert_int_equal(gol_find(vm, "nowhere/else.F"), 0);
    assert_int_equal(gol_find(vm, ""), 0);
    assert_int_equal(gol_find(vm, "(*"), 0);
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

static void test_endings(void **state)
{
    (void)state;
    out o;
    gol_vm *vm = vm_with(&o, program);
    gol_value r[1];
    gol_frame f;
    int64_t xs[] = { 1, 2 };
    for (int i = 0; i < 100; i++) IS(vm, GOL_EPANIC, callv(vm, "Boom", r, 1, ARGS(gol_array(xs, 2, 8), gol_int(5))));
    assert_non_null(strstr(gol_error_text(vm), "panic: runtime error: index out of range [5] with length 2"));
    assert_non_null(strstr(gol_error_text(vm), "main.inner"));
    assert_int_equal(gol_trace(vm, 0, &f), 0);
    assert_string_equal(f.func, "main.inner");
    assert_string_equal(f.file, "t.go");
    assert_int_equal(f.line, 42);
    assert_int_equal(gol_trace(vm, 1, &f), 0);
    assert_string_equal(f.func, "main.Boom");
    assert_int_equal(gol_trace(vm, 2, &f), -1);
    gol_value v = gol_panic_value(vm);
    char *text = gol_sprint(vm, v);
    assert_string_equal(text, "runtime error: index out of range [5] with length 2");
    free(text);
    if (v.kind == GOL_REF) gol_release(vm, v.as.ref);
    gol_ref total = gol_find(vm, "Total");
    OK(vm, gol_get(vm, total, r));
    assert_int_equal(r[0].as.i, 107);                    /* deferred functions ran */
    IS(vm, GOL_EPANIC, callv(vm, "Panic", NULL, 0, ARGS(gol_int(4))));
    v = gol_panic_value(vm);
    assert_true(v.kind == GOL_INT && v.as.i == 4);
    IS(vm, GOL_EEXIT, callv(vm, "Exit", NULL, 0, ARGS(gol_int(3))));
    assert_int_equal(gol_exit_code(vm), 3);
    IS(vm, GOL_EFATAL, callv(vm, "Deep", r, 1, ARGS(gol_int(0))));
    assert_non_null(strstr(gol_error_text(vm), "stack overflow"));
    IS(vm, GOL_EFATAL, callv(vm, "Block", NULL, 0, NOARGS));
    assert_non_null(strstr(gol_error_text(vm), "all goroutines are asleep"));
    IS(vm, GOL_EPANIC, callv(vm, "GoPanic", NULL, 0, NOARGS));
    assert_non_null(strstr(gol_error_text(vm), "elsewhere"));
    for (int i = 0; i < 10; i++) {
        OK(vm, callv(vm, "Fan", r, 1, ARGS(gol_int(100))));
        assert_int_equal(r[0].as.i, 4950);
    }
    OK(vm, gol_get(vm, total, r));
    assert_int_equal(r[0].as.i, 107);
    gol_release(vm, total);
    assert_string_equal(o.text[0], "");
    assert_string_equal(o.text[1], "");                  /* calls tell; they print nothing */
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

/* A call before initialisation initialises; a run comes before or after calls. */
static void test_stages(void **state)
{
    (void)state;
    out o;
    static const char text[] = "package main\nimport \"fmt\"\nvar n = start()\nfunc start() int { fmt.Println(\"init\"); return 5 }\nfunc N() int { n++; return n }\n"
                               "func main() { go func() { for { n++ } }(); fmt.Println(\"main\", n) }\n";
    gol_vm *vm = vm_with(&o, text);
    gol_value r[1];
    assert_string_equal(o.text[0], "");
    OK(vm, callv(vm, "N", r, 1, NOARGS));
    assert_int_equal(r[0].as.i, 6);
    assert_string_equal(o.text[0], "init\n");
    char *argv[] = { "x", NULL };
    OK(vm, gol_run(vm, 1, argv));
    assert_string_equal(o.text[0], "init\nmain 6\n");
    OK(vm, callv(vm, "N", r, 1, NOARGS));
    assert_int_equal(r[0].as.i, 7);
    IS(vm, GOL_EUSAGE, gol_run(vm, 1, argv));
    gol_close(vm);
    gol_options opt = { .size = sizeof opt };
    vm = gol_open(&opt);
    assert_int_equal(gol_find(vm, "N"), 0);
    IS(vm, GOL_EUSAGE, gol_call(vm, 1, NOARGS, NULL, 0));
    OK(vm, gol_load_source(vm, "x", "func F() {}", 11));
    OK(vm, gol_compile(vm));
    OK(vm, callv(vm, "F", NULL, 0, NOARGS));
    gol_close(vm);
    vm = gol_open(&opt);
    OK(vm, gol_load_source(vm, "x", "package main\nfunc F() {}", 24));
    OK(vm, gol_compile(vm));
    IS(vm, GOL_EUSAGE, gol_run(vm, 0, NULL));
    OK(vm, callv(vm, "F", NULL, 0, NOARGS));
    gol_close(vm);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scalars), cmocka_unit_test(test_text), cmocka_unit_test(test_memory), cmocka_unit_test(test_interfaces),
        cmocka_unit_test(test_closures_methods), cmocka_unit_test(test_endings), cmocka_unit_test(test_stages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
