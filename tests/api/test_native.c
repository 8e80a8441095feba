/* test_native.c - C functions and objects in gol programs: binding, values both ways, errors, callbacks, finalizers. */
#include <errno.h>
#include <stdbool.h>
#include "tests/api/api.h"

static const char game[] =
    "// Package game is the host's.\n"
    "package game\n"
    "import \"fmt\"\n"
    "func Add(a, b int) int\n"
    "func Upper(s string) (string, error)\n"
    "func Each(xs []int, f func(int) bool) int\n"
    "func Vary(sep string, xs ...string) int\n"
    "func Fail() int\n"
    "func Nothing()\n"
    "func Zero() (int, string, []int, error, *Conn)\n"
    "func Keep(f func(int) int)\n"
    "func Reenter() string\n"
    "func Grow(n int) []byte\n"
    "type Conn struct { _ uintptr }\n"
    "func Open(name string) *Conn\n"
    "func (c *Conn) Name() string\n"
    "func (c *Conn) Close() error\n"
    "type Vec struct { X, Y, Z, W, V float64 }\n"
    "func Scale(v Vec, k float64) Vec\n"
    "func Twice(n int) int { return Add(n, n) }\n"
    "func (v Vec) String() string { return fmt.Sprint(v.X, v.V) }\n";

static gol_status add(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)vm; (void)n; (void)nr;
    ++*(int *)ud;
    r[0] = gol_int(a[0].as.i + a[1].as.i);
    return GOL_OK;
}

static gol_status upper(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    static char text[100];
    (void)vm; (void)ud; (void)n; (void)nr;
    if (a[0].as.s.n == 0) { r[1] = gol_error("empty"); return GOL_OK; }
    for (size_t i = 0; i < a[0].as.s.n; i++) text[i] = (char)(((const char *)a[0].as.s.p)[i] & ~32);
    r[0] = gol_string(text, a[0].as.s.n);
    return GOL_OK;
}

/* Calls f for each element until it returns false: the state is in a struct of the host's. */
typedef struct each { gol_ref xs, f; int64_t i; } each;
static each *lost;                                       /* of a callback that panicked */

static gol_status each_next(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    each *e = ud;
    (void)nr;
    if ((n == 1 && !a[0].as.i) || e->i == gol_len(vm, e->xs)) {
        r[0] = gol_int(e->i);
        gol_release(vm, e->xs);
        gol_release(vm, e->f);
        free(e);
        return GOL_OK;
    }
    gol_value x;
    gol_status st = gol_get_at(vm, e->xs, e->i++, &x);
    return st ? st : gol_then(vm, e->f, &x, 1, each_next, e);
}

static gol_status each_begin(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)ud; (void)n;
    if (a[0].kind == GOL_NIL) return GOL_OK;
    each *e = calloc(1, sizeof *e);
    lost = e;
    e->xs = gol_ref_dup(vm, a[0].as.ref);
    e->f = gol_ref_dup(vm, a[1].as.ref);
    return each_next(vm, e, NULL, 0, r, nr);
}

static gol_status vary(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)ud; (void)n; (void)nr;
    r[0] = gol_int(a[1].kind == GOL_NIL ? 0 : gol_len(vm, a[1].as.ref));
    return GOL_OK;
}

static gol_status fails(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)ud; (void)a; (void)n; (void)r; (void)nr;
    return gol_throw(vm, "the host says no");
}

static gol_status nothing(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)vm; (void)ud; (void)a; (void)n; (void)r; (void)nr;
    return GOL_OK;
}

static gol_ref kept;

static gol_status keep(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)ud; (void)n; (void)r; (void)nr;
    kept = gol_ref_dup(vm, a[0].as.ref);
    return GOL_OK;
}

static gol_status reenter(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)ud; (void)a; (void)n; (void)nr;
    char *argv[] = { "x", NULL };
    assert_int_equal(gol_call(vm, kept, NULL, 0, NULL, 0), GOL_EUSAGE);
    assert_int_equal(gol_run(vm, 1, argv), GOL_EUSAGE);
    assert_int_equal(gol_find(vm, "main.F"), 0);
    assert_int_equal(gol_load_source(vm, "x", "", 0), GOL_EUSAGE);
    assert_null(gol_sprint(vm, gol_int(1)));
    gol_close(vm);                                       /* ignored */
    gol_ref m;
    assert_int_equal(gol_make_map(vm, gol_type_find(vm, "map[string]int"), 0, &m), GOL_OK);
    assert_int_equal(gol_map_set(vm, m, gol_cstring("a"), gol_int(1)), GOL_OK);
    gol_release(vm, m);
    r[0] = gol_cstring("refused");
    return GOL_OK;
}

static gol_status grow(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)ud; (void)n; (void)nr;
    gol_ref b;
    gol_status st = gol_make_slice(vm, gol_type_find(vm, "byte"), a[0].as.i, a[0].as.i, &b);
    if (!st) r[0] = gol_value_of(b);
    return st;
}

static int opened, closed;
static void fin(void *ud, void *p) { assert_ptr_equal(ud, &closed); free(p); closed++; }

static const gol_type *conn_type(gol_vm *vm) { return gol_type_find(vm, "game.Conn"); }

static gol_status open_conn(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)ud; (void)n; (void)nr;
    char *p = malloc(a[0].as.s.n + 1);
    memcpy(p, a[0].as.s.p, a[0].as.s.n);
    p[a[0].as.s.n] = 0;
    gol_ref c;
    gol_status st = gol_object_new(vm, conn_type(vm), p, fin, &closed, &c);
    if (st) return st;
    opened++;
    r[0] = gol_value_of(c);
    return GOL_OK;
}

static gol_status conn_name(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)ud; (void)n; (void)nr;
    const char *p = a[0].kind == GOL_REF ? gol_object_get(vm, a[0].as.ref, conn_type(vm)) : NULL;
    if (!p) return gol_throw(vm, "closed connection");
    r[0] = gol_cstring(p);
    return GOL_OK;
}

static gol_status conn_close(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)ud; (void)n; (void)nr;
    if (gol_object_close(vm, a[0].as.ref, conn_type(vm))) r[0] = gol_error("already closed");
    return GOL_OK;
}

typedef struct vec { double c[5]; } vec;
static gol_status scale(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    static vec v;
    void *p;
    size_t size;
    (void)ud; (void)n; (void)nr;
    gol_status st = gol_data(vm, a[0].as.ref, &p, &size);
    if (st) return st;
    memcpy(&v, p, sizeof v);
    for (int i = 0; i < 5; i++) v.c[i] *= a[1].as.f;
    r[0] = gol_mem(&v, sizeof v);
    return GOL_OK;
}

static int adds;

static gol_vm *host(out *o, const char *text, gol_status want)
{
    gol_options opt;
    memset(&opt, 0, sizeof opt);
    opt.size = sizeof opt;
    opt.read_env = getenv("GODEBUG") != NULL;
    if (o) {
        memset(o, 0, sizeof *o);
        opt.write = out_write;
        opt.ioctx = o;
    }
    gol_vm *vm = gol_open(&opt);
    OK(vm, gol_module(vm, "game", "game.go", game, strlen(game)));
    OK(vm, gol_bind(vm, "game.Add", "func(a, b int) int", add, &adds));
    OK(vm, gol_bind(vm, "game.Upper", "func(string) (string, error)", upper, NULL));
    OK(vm, gol_bind(vm, "game.Each", NULL, each_begin, NULL));
    OK(vm, gol_bind(vm, "game.Vary", "func(string, ...string) int", vary, NULL));
    OK(vm, gol_bind(vm, "game.Fail", NULL, fails, NULL));
    OK(vm, gol_bind(vm, "game.Nothing", "func()", nothing, NULL));
    OK(vm, gol_bind(vm, "game.Zero", "func() (int, string, []int, error, *Conn)", nothing, NULL));
    OK(vm, gol_bind(vm, "game.Keep", NULL, keep, NULL));
    OK(vm, gol_bind(vm, "game.Reenter", NULL, reenter, NULL));
    OK(vm, gol_bind(vm, "game.Grow", NULL, grow, NULL));
    OK(vm, gol_bind(vm, "game.Open", "func(string) *Conn", open_conn, NULL));
    OK(vm, gol_bind(vm, "game.(*Conn).Name", "func() string", conn_name, NULL));
    OK(vm, gol_bind(vm, "game.(*Conn).Close", "func() error", conn_close, NULL));
    OK(vm, gol_bind(vm, "game.Scale", NULL, scale, NULL));
    OK(vm, gol_load_source(vm, "main.go", text, strlen(text)));
    gol_status st = gol_compile(vm);
    if (st != want) {
        char *d = gol_diag_render(vm, 0, 0);
        fail_msg("%s %s", gol_error_text(vm), d);
    }
    return vm;
}

static void prints(const char *text, const char *want)
{
    static out o;
    char *argv[] = { "x", NULL };
    gol_vm *vm = host(&o, text, GOL_OK);
    OK(vm, gol_run(vm, 1, argv));
    assert_string_equal(o.text[0], want);
    assert_int_equal(gol_ref_count(vm), kept != 0);
    gol_close(vm);
    kept = 0;
}

static void test_calls(void **state)
{
    (void)state;
    adds = 0;
    prints("import \"game\"\nfmt.Println(game.Add(2, 3), game.Twice(4))\nf := game.Add\nfmt.Println(f(10, 20))\nt := 0\nfor i := range 1000 { t = game.Add(t, i) }\nfmt.Println(t)", "5 8\n30\n499500\n");
    assert_int_equal(adds, 1003);
    prints("import \"game\"\nfmt.Println(game.Upper(\"abc\"))\nfmt.Println(game.Upper(\"\"))\ngame.Nothing()\nfmt.Println(game.Zero())", "ABC <nil>\n empty\n0  [] <nil> <nil>\n");
    prints("import \"game\"\nfmt.Println(game.Vary(\"-\"), game.Vary(\"-\", \"a\", \"b\"))\nfmt.Println(game.Scale(game.Vec{1, 2, 3, 4, 5}, 2))", "0 2\n2 10\n");
    prints("import \"game\"\ndefer func() { fmt.Println(\"recovered:\", recover()) }()\ngame.Fail()", "recovered: the host says no\n");
    prints("import \"game\"\nfmt.Println(game.Reenter())\nfunc() { defer func() { fmt.Println(recover()) }(); game.Grow(-1) }()\nfmt.Println(len(game.Grow(5)))",
           "refused\nruntime error: makeslice: len out of range\n5\n");
    prints("import \"game\"\nc := make(chan int)\nfor i := range 10 { go func() { c <- game.Add(i, 1) }() }\nt := 0\nfor range 10 { t += <-c }\nfmt.Println(t)", "55\n");
}

static void test_callbacks(void **state)
{
    (void)state;
    prints("import \"game\"\nn := game.Each([]int{1, 2, 3, 4}, func(x int) bool { fmt.Print(x, \" \"); return x < 3 })\nfmt.Println(n, game.Each(nil, nil))", "1 2 3 3 0\n");
    prints("import \"game\"\nt := 0\nxs := make([]int, 20000)\nfor i := range xs { xs[i] = i }\ngame.Each(xs, func(x int) bool { s := make([]int, 20); s[3] = x; t += s[3]; return true })\nfmt.Println(t)", "199990000\n");
    /* the callback parks, panics, calls natives itself */
    prints("import \"game\"\nc := make(chan int)\ngo func() { for i := 0; ; i++ { c <- i } }()\nt := 0\ngame.Each([]int{5, 6}, func(x int) bool { t += <-c + game.Each([]int{1}, func(int) bool { return false }); return true })\nfmt.Println(t)", "3\n");
    static out o;
    gol_vm *vm = host(&o, "package main\nimport \"game\"\nvar N = 1\nfunc Set() { game.Keep(func(k int) int { N += k; return N }) }\nfunc Bad() { game.Each([]int{1}, func(int) bool { panic(\"in callback\") }) }\n", GOL_OK);
    OK(vm, callv(vm, "Set", NULL, 0, NOARGS));
    gol_value r;
    for (int i = 0; i < 10; i++) OK(vm, gol_call(vm, kept, ARGS(gol_int(2)), &r, 1));     /* later, from C */
    assert_int_equal(r.as.i, 21);
    gol_release(vm, kept);
    kept = 0;
    IS(vm, GOL_EPANIC, callv(vm, "Bad", NULL, 0, NOARGS));
    assert_non_null(strstr(gol_error_text(vm), "in callback"));
    free(lost);                                          /* nobody came back for it; its references end with the VM */
    gol_close(vm);
}

static void test_objects(void **state)
{
    (void)state;
    opened = closed = 0;
    prints("import (\"game\"; \"runtime\")\nc := game.Open(\"one\")\nfmt.Println(c.Name(), c.Close(), c.Close())\n"
           "func() { defer func() { fmt.Println(recover()) }(); c.Name() }()\nfunc() { defer func() { fmt.Println(recover()) }(); (&game.Conn{}).Name() }()\n"
           "for range 100 { game.Open(\"lost\").Name() }\nfor range 3 { runtime.GC() }\nd := game.Open(\"last\")\nfmt.Println(d.Name())",
           "one <nil> already closed\nclosed connection\nclosed connection\nlast\n");
    assert_int_equal(opened, 102);
    assert_int_equal(closed, 102);
    static out o;
    gol_vm *vm = host(&o, "package main\nimport (\"game\"; \"runtime\")\nvar keep = game.Open(\"kept\")\nfunc Lose() { for range 50 { game.Open(\"x\") } }\nfunc GC() { for range 3 { runtime.GC() } }\nfunc Kept() string { return keep.Name() }", GOL_OK);
    opened = closed = 0;
    OK(vm, callv(vm, "Lose", NULL, 0, NOARGS));
    OK(vm, callv(vm, "GC", NULL, 0, NOARGS));
    assert_true(closed >= 49);                           /* the stack may still show one */
    gol_value r;
    OK(vm, callv(vm, "Kept", &r, 1, NOARGS));
    is_text(r, GOL_STRING, "kept");
    gol_close(vm);
    assert_int_equal(opened, closed);
}

#define SRC(vm, text) gol_load_source(vm, "x", text, strlen(text))
#define MOD(vm, path, file, text) gol_module(vm, path, file, text, strlen(text))

static void test_binding_errors(void **state)
{
    (void)state;
    gol_vm *vm = gol_open(NULL);
    OK(vm, MOD(vm, "m", "m.go", "package m\nfunc F(int) string\n"));
    OK(vm, gol_bind(vm, "m.F", "func(int) int", nothing, NULL));
    OK(vm, SRC(vm, "import \"m\"\nm.F(1)"));
    IS(vm, GOL_EUSAGE, gol_compile(vm));
    assert_string_equal(gol_error_text(vm), "m.F: is declared as func(int) string and bound as func(int) int");
    gol_close(vm);
    vm = gol_open(NULL);
    OK(vm, gol_bind(vm, "m.G", NULL, nothing, NULL));
    OK(vm, SRC(vm, ""));
    IS(vm, GOL_EUSAGE, gol_compile(vm));
    gol_close(vm);
    vm = gol_open(NULL);
    OK(vm, SRC(vm, "package main\nfunc F()\nfunc main() { F() }"));
    IS(vm, GOL_ECOMPILE, gol_compile(vm));
    gol_diag d;
    assert_int_equal(gol_diag_get(vm, 0, &d), 0);
    assert_non_null(strstr(d.message, "missing function body"));
    assert_int_equal(d.line, 2);
    gol_close(vm);
    vm = gol_open(NULL);
    IS(vm, GOL_EUSAGE, MOD(vm, "fmt", "f.go", "package fmt"));
    OK(vm, MOD(vm, "m", "a.go", "package m\nfunc A() int { return b() }"));
    OK(vm, MOD(vm, "m", "b.go", "package m\nfunc b() int { return 7 }"));
    OK(vm, SRC(vm, "import \"m\"\nvar X = m.A()\nfunc F() int { return m.A() }"));
    OK(vm, gol_compile(vm));
    gol_value r;
    OK(vm, callv(vm, "F", &r, 1, NOARGS));
    assert_int_equal(r.as.i, 7);
    gol_close(vm);
}

/* ---- C functions of their own types ---- */

typedef struct pair { double x, y; } pair;
typedef struct wide { int64_t a[5]; } wide;
static int64_t c_add(int64_t a, int64_t b) { return a + b; }
static int8_t c_small(int8_t a, uint16_t b, float f, bool t) { return (int8_t)(a + b + (int)f + t); }
static double c_many(int a, double b, int c, double d, int e, double f, int g, double h, int i, double j, int k, double l)
{
    return a + b + c + d + e + f + g + h + i + j + k + l;
}
static pair c_turn(pair v) { return (pair){ -v.y, v.x }; }
static wide c_wide(wide w) { w.a[4] += w.a[0]; return w; }
static const char *c_greet(const char *name) { static char t[50]; return *name ? (snprintf(t, sizeof t, "hello %s", name), t) : NULL; }
static int64_t c_sum(const int64_t *p, int64_t n) { int64_t s = 0; while (n > 0) s += p[--n]; return s; }
static void c_each(int32_t n, void (*f)(int32_t)) { for (int32_t i = 0; i < n; i++) f(i); }
static int32_t c_fails(int32_t e) { errno = e; return -1; }
static gol_vm *c_vm;
static void c_collects(void) { gol_collect(c_vm); gol_ref r; if (gol_new(c_vm, gol_type_find(c_vm, "int"), gol_int(7), &r) == GOL_OK) gol_release(c_vm, r); }

static const struct { const char *name, *type; void (*fn)(void); } cfns[] = {
    { "main.Add", "func(a, b int) int", (void (*)(void))c_add },
    { "main.Small", "func(int8, uint16, float32, bool) int8", (void (*)(void))c_small },
    { "main.Many", "func(a int32, b float64, c int32, d float64, e int32, f float64, g int32, h float64, i int32, j float64, k int32, l float64) float64", (void (*)(void))c_many },
    { "lib.Turn", "func(Vec) Vec", (void (*)(void))c_turn },
    { "lib.WideC", "func(Wide) Wide", (void (*)(void))c_wide },
    { "lib.Greet", "func(string) string", (void (*)(void))c_greet },
    { "lib.Sum", "func(p []int, n int) int", (void (*)(void))c_sum },
    { "lib.Each", "func(n int32, f func(int32))", (void (*)(void))c_each },
    { "lib.Fails", "func(int32) (int32, error)", (void (*)(void))c_fails },
    { "lib.Collects", "func()", (void (*)(void))c_collects },
};
static const char clib[] =
    "package lib\ntype Vec struct { X, Y float64 }\ntype Wide struct { A [5]int64 }\nfunc Turn(v Vec) Vec\nfunc WideC(w Wide) Wide\nfunc Greet(name string) string\n"
    "func Sum(p []int, n int) int\nfunc Each(n int32, f func(int32))\nfunc Fails(e int32) (int32, error)\nfunc Collects()\n";
static const char cmain[] =
    "package main\nimport (\"fmt\"; \"lib\")\n"
    "func Add(a, b int) int\nfunc Small(a int8, b uint16, f float32, t bool) int8\n"
    "func Many(a int32, b float64, c int32, d float64, e int32, f float64, g int32, h float64, i int32, j float64, k int32, l float64) float64\n"
    "type P struct { s []string }\n"
    "func All() {\n"
    "  fmt.Println(Add(1<<40, -2), Small(-3, 2, 1.5, true), Many(1, .5, 2, .5, 3, .5, 4, .5, 5, .5, 6, .5))\n"
    "  fmt.Println(lib.Turn(lib.Vec{1, 2}), lib.WideC(lib.Wide{[5]int64{1, 2, 3, 4, 5}}))\n"
    "  fmt.Printf(\"%q %q\\n\", lib.Greet(\"gol\"), lib.Greet(\"\"))\n"
    "  fmt.Println(lib.Sum([]int{1, 2, 3}, 3), lib.Sum(nil, 0))\n"
    "  var got []int32; lib.Each(4, func(i int32) { got = append(got, i*i); lib.Collects() }); fmt.Println(got)\n"
    "  fmt.Println(lib.Fails(2)); fmt.Println(lib.Fails(0))\n"
    "  f := Add; fmt.Println(f(2, 3))\n"
    "  defer func() { fmt.Println(recover()); defer func() { fmt.Println(recover()) }(); lib.Each(3, func(i int32) { if i == 1 { panic(\"in C\") }; fmt.Println(i) }) }()\n"
    "  lib.Greet(\"a\\x00b\")\n"
    "}\n"
    "func Loop() { lib.Each(1, func(int32) { for {} }) }\n"
    "func Adds(n int) int { t := 0; for i := range n { t = Add(t, i) }; return t }\n";

static bool with_ffi(gol_vm *vm) { return gol_bind_c(vm, "main.Nothing", "func()", (void (*)(void))c_collects) == GOL_OK || !strstr(gol_error_text(vm), "without libffi"); }

static void test_c_types(void **state)
{
    (void)state;
    out o;
    memset(&o, 0, sizeof o);
    gol_options opt = { .size = sizeof opt, .write = out_write, .ioctx = &o };
    gol_vm *vm = gol_open(&opt);
    OK(vm, gol_module(vm, "lib", "lib.go", clib, strlen(clib)));
    for (size_t i = 0; i < sizeof cfns / sizeof *cfns; i++) {
        gol_status st = gol_bind_c(vm, cfns[i].name, cfns[i].type, cfns[i].fn);
        if (st == GOL_EUSAGE && strstr(gol_error_text(vm), "without libffi")) { gol_close(vm); skip(); }
        OK(vm, st);
    }
    OK(vm, gol_load_source(vm, "m.go", cmain, strlen(cmain)));
    if (gol_compile(vm) != GOL_OK) fail_msg("%s %s", gol_error_text(vm), gol_diag_render(vm, 0, 0));
    c_vm = vm;
    OK(vm, callv(vm, "All", NULL, 0, NOARGS));
    assert_string_equal(o.text[0],
        "1099511627774 1 24\n{-2 1} {[1 2 3 4 6]}\n\"hello gol\" \"\"\n6 0\n[0 1 4 9]\n-1 no such file or directory\n-1 <nil>\n5\n"
        "ffi: lib.Greet: a string with a NUL in it cannot be passed to C\n0\nin C\n");
    gol_limits l = { .size = sizeof l, .steps = 100000 };
    gol_set_limits(vm, &l);
    IS(vm, GOL_ELIMIT, callv(vm, "Loop", NULL, 0, NOARGS));     /* through the callback, and C has returned */
    gol_set_limits(vm, NULL);
    gol_value v;
    OK(vm, callv(vm, "Adds", &v, 1, ARGS(gol_int(1000))));
    assert_int_equal(v.as.i, 499500);
    gol_close(vm);
}

static void test_c_types_wrong(void **state)
{
    (void)state;
    static const struct { const char *func, *decl, *type, *says; } cases[] = {
        { "main.F", "func F(a, b int) int", "func(a, b int) string", "and bound as func(a, b int) string" },
        { "main.F", "func F(m map[string]int)", "func(map[string]int)", "main.F: cannot be a C function: parameter 1: map[string]int has no counterpart in C" },
        { "main.F", "func F() (int, int)", "func() (int, int)", "a C function has one result" },
        { "main.F", "func F() any", "func() any", "has no counterpart in C" },
        { "main.F", "func F(a [4]int)", "func([4]int)", "C passes arrays as pointers" },
        { "main.(*T).F", "type T struct { _ uintptr }\nfunc (t *T) F()", "func()", "is a method" },
        { "main.G", "func F()", "func()", "no declaration without a body" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[200];
        gol_vm *vm = gol_open(NULL);
        if (!with_ffi(vm)) { gol_close(vm); skip(); }
        gol_close(vm);
        vm = gol_open(NULL);
        snprintf(text, sizeof text, "package main\n%s\n", cases[i].decl);
        OK(vm, gol_load_source(vm, "m.go", text, strlen(text)));
        IS(vm, GOL_EUSAGE, gol_bind_c(vm, cases[i].func, NULL, (void (*)(void))c_add));
        IS(vm, GOL_EUSAGE, gol_bind_c(vm, cases[i].func, cases[i].type, NULL));
        OK(vm, gol_bind_c(vm, cases[i].func, cases[i].type, (void (*)(void))c_add));
        IS(vm, GOL_EUSAGE, gol_compile(vm));
        if (!strstr(gol_error_text(vm), cases[i].says)) fail_msg("%s: %s", cases[i].decl, gol_error_text(vm));
        gol_close(vm);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_calls), cmocka_unit_test(test_callbacks), cmocka_unit_test(test_objects), cmocka_unit_test(test_binding_errors),
        cmocka_unit_test(test_c_types), cmocka_unit_test(test_c_types_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
