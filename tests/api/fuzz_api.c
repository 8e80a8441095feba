/* fuzz_api.c - random sequences of calls of gol.h, right ones and wrong ones, which must all return.
 *
 *     fuzz_api [-s SEED] [-n SEEDS] [-c CALLS] [-v]        (a short run: no arguments; -v prints each call)
 *
 * A round opens up to three VMs, each with a host's allocator, file system and hooks, and calls functions of the library in any order and from everywhere: from outside, inside natives,
 * hooks, finalizers and on another thread that the VM was handed to; with references that are right, stale, of another VM or made up; with values of each kind,
 * also of none; interrupted at random times. What must hold: each call returns one of the statuses there are, and does not crash; a closed VM has called every finalizer, closed every file
 * and given back all memory; when all references are released none are left.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "include/gol.h"

/* Choices are read from an input while there is one (libFuzzer's, two bytes a choice); what follows is random. */
static uint64_t rng;
static const uint8_t *input;
static size_t ninput;
static uint64_t rnd(void)
{
    if (ninput >= 2) {
        uint64_t c = input[0] | (uint64_t)input[1] << 8;
        input += 2;
        ninput -= 2;
        return c << 33 | c;
    }
    rng ^= rng << 13; rng ^= rng >> 7; rng ^= rng << 17;
    return rng * 0x2545F4914F6CDD1Dull;
}
static unsigned below(unsigned n) { return (unsigned)(rnd() >> 33) % n; }
static bool one_in(unsigned n) { return below(n) == 0; }
#define PICK(list) ((list)[below(sizeof(list) / sizeof *(list))])

static bool verbose;
static uint64_t seed;
#define CHECK(e) do { if (!(e)) { fprintf(stderr, "fuzz_api -s %llu: line %d: %s\n", (unsigned long long)seed, __LINE__, #e); abort(); } } while (0)
#define SAY(...) do { if (verbose) { fprintf(stderr, "%*s", 2 * depth, ""); fprintf(stderr, __VA_ARGS__); fputc('\n', stderr); } } while (0)

/* ---- programs ---- */

static const char host_module[] =
    "package host\n"
    "type Obj struct { _ uintptr }\n"
    "func (o *Obj) Do(n int) int\n"
    "func New() *Obj\n"
    "func Any(args ...any) any\n"
    "func Call(f func(int) int, n int) int\n"
    "func Ask(f func(any, error) (string, []int)) string\n"
    "func Plus(a, b int) int\n"
    "func Twice(f func(int32) int32, n int32) int32\n";

static const char program[] =
    "package main\n"
    "import (\"errors\"; \"fmt\"; \"host\"; \"os\"; \"sort\"; \"strings\"; \"time\")\n"
    "type Point struct { X, Y int32; Name string; In *Point; M map[string]int; F func(int) int; E error; A [3]float64; C chan int; I any }\n"
    "func (p Point) Sum() int32 { return p.X + p.Y }\n"
    "func (p *Point) Move(d int32) *Point { p.X += d; p.In = &Point{X: d, In: p}; return p }\n"
    "type Shape interface { Sum() int32 }\n"
    "type Num int8\n"
    "func (n Num) String() string { return fmt.Sprint(\"num \", int8(n)) }\n"
    "var P = Point{X: 1, Name: \"p\", M: map[string]int{\"a\": 1, \"b\": 2}}\n"
    "var PP = &P\nvar S = []int{1, 2, 3}\nvar B = []byte(\"bytes\")\nvar Str = \"string\"\nvar M = map[any]any{1: \"x\", \"y\": 2.5}\nvar Ch = make(chan int, 2)\nvar Nil *Point\nvar NilMap map[string]int\n"
    "var Sh Shape = PP\nvar Err error = errors.New(\"e\")\nvar Fn = func(n int) int { return n + len(S) }\nvar F64 = 1.5\nvar C128 = 1i\nvar N Num = 3\nvar Arr [4][]string\nvar U8 uint8\nvar Bool bool\nvar Ms = map[Point2]string{{1, 2}: \"k\"}\n"
    "type Point2 struct { A, B int }\n"
    "func Id(x any) any { return x }\n"
    "func Many(a int, b string, c []byte, d float32, e *Point, f map[string]int, g ...int) (int, string, error, []int, func(int) int) { return a, b, Err, append(S, g...), Fn }\n"
    "func Panic(v any) { defer func() { N++ }(); panic(v) }\n"
    "func Nested() { defer func() { panic(fmt.Sprint(\"again \", recover())) }(); var m map[string]int; m[\"a\"] = 1 }\n"
    "func Deep(n int) int { if n <= 0 { return 0 }; return Deep(n-1) + 1 }\n"
    "func Forever() { for { func() { defer func() { recover() }(); for { N++ } }() } }\n"
    "func Eat() { var all [][]byte; for { all = append(all, make([]byte, 1<<16)) } }\n"
    "func Spawn() { for { go func() { <-Ch; select {} }() } }\n"
    "func Go() { for i := range 5 { go func() { time.Sleep(time.Duration(i) * 50 * time.Microsecond); select { case Ch <- i: default: } }() } }\n"
    "func Block() int { return <-make(chan int) }\n"
    "func Recv() int { select { case v := <-Ch: return v; case <-time.After(time.Millisecond): return -1 } }\n"
    "func Exit(n int) { os.Exit(n) }\n"
    "func Files(name string) string { b, err := os.ReadFile(name); os.WriteFile(\"/w\", b, 0o600); e, _ := os.ReadDir(\"/\"); f, _ := os.Open(\"/f\"); if f != nil && N%2 == 0 { f.Close() }; return fmt.Sprint(string(b), err, len(e), os.Getenv(\"A\")) }\n"
    "func Objs(n int) int { t := 0; for i := range n { o := host.New(); if o != nil { t += o.Do(i) } }; return t }\n"
    "func Hosts(n int) any { defer func() { recover() }(); host.Ask(func(a any, e error) (string, []int) { return fmt.Sprint(a, e), S }); host.Call(func(k int) int { return host.Plus(k, n) }, n); return host.Any(n, \"x\", P, PP, S, M, Fn, Err, Ch) }\n"
    "func Back(n int) int { return host.Call(func(k int) int { if k > 0 { return Back(k-1) }; return host.Any(k) .(int) }, n) }\n"
    "func InC(n int32) int32 { return host.Twice(func(k int32) int32 { host.Any(k); if k == 3 { panic(k) }; return k * 2 }, n) }\n"
    "func Sort(xs []int) []int { sort.Slice(xs, func(i, j int) bool { host.Any(i); return xs[i] < xs[j] }); return xs }\n"
    "func Text(n int) string { return strings.Repeat(\"ab\", n) }\n"
    "func main() { fmt.Println(\"main\", os.Args, N) }\n";

static const char *const names[] = { "P", "PP", "S", "B", "Str", "M", "Ch", "Nil", "NilMap", "Sh", "Err", "Fn", "F64", "C128", "N", "Arr", "U8", "Bool", "Ms", "Id", "Many", "Panic", "Nested", "Deep", "Forever",
    "Eat", "Spawn", "Go", "Block", "Recv", "Exit", "Files", "Objs", "Hosts", "Back", "InC", "Sort", "Text", "Point.Sum", "(*Point).Move", "strings.ToUpper", "fmt.Sprint", "nope", "", "host.New", "(*Nope).X", "main", "x", "f", "_" };
static const char *const types[] = { "int", "string", "[]int", "map[string]int", "*Point", "Point", "any", "error", "func(int) int", "chan int", "[4]uint8", "Shape", "map[any]any", "host.Obj", "struct{ A, B int }",
    "uint8", "float32", "complex128", "bool", "[]byte", "nope", "", "[]", "unsafe.Pointer", "[1<<40]int", "Point2", "[][]string", "struct{}", "func()" };
static const char *const fields[] = { "X", "Y", "Name", "In", "M", "F", "E", "A", "C", "I", "nope", "", "Sum", "B" };
static const char *const methods[] = { "Sum", "Move", "Error", "String", "Do", "nope", "" };
static const char *const entries[] = { "1 + 2", "x := []int{1, 2}; x", "func f(n int) int { return n }", "f(3)", "type T struct { A int }", "var t T; t", "nope", "for {", "x[5]", "panic(1)", "import \"strings\"", "strings.Repeat(\"a\", 3)",
    "M", "P.Move(2)", "host.Any(1)", "Forever()", "go Go()", "_", "", "if", "\"", "os.Exit(3)", "func f(n string) {}", "x, y := 1, 2", "/*", "main()", "host.New()" };

/* ---- what a VM has ---- */

enum { NVM = 3, NREF = 200 };
typedef struct world {
    gol_vm *vm;
    int inside;                     /* depth of natives and hooks of it */
    bool closing;
    int64_t bytes, blocks, files, objects;
    unsigned refuse;                /* one in so many requests for memory */
    bool limited;
} world;
static world worlds[NVM];
static struct { gol_ref r; int vm; bool mine; } refs[NREF];
static int depth;
static int64_t budget;

static void some_calls(world *w, int n);

static void *memory(void *ctx, void *p, size_t old, size_t n)
{
    world *w = ctx;
    if (n == 0) {
        w->bytes -= (int64_t)old;
        w->blocks--;
        free(p);
        return NULL;
    }
    if (w->refuse && one_in(w->refuse)) return NULL;
    void *q = realloc(p, n);
    if (!q) return NULL;
    if (!p) w->blocks++;
    w->bytes += (int64_t)n - (int64_t)old;
    return q;
}

/* Inside the library: whatever is called here must be refused, or work. */
static void inside(world *w, unsigned seldom)
{
    if (!w->vm || w->closing || w->inside > 2 || !one_in(seldom)) return;
    w->inside++;
    depth++;
    some_calls(w, 1 + (int)below(3));
    depth--;
    w->inside--;
}

static int64_t hook_write(void *ctx, int fd, const void *p, int64_t n) { (void)fd; (void)p; inside(ctx, 4); return one_in(20) ? -EIO : n; }
static int64_t hook_read(void *ctx, int fd, void *p, int64_t n) { (void)fd; inside(ctx, 4); if (n > 3) n = 3; memset(p, 'r', (size_t)n); return one_in(3) ? 0 : n; }
static int hook_import(void *ctx, gol_vm *vm, const char *path)
{
    if (strcmp(path, "host") == 0) return gol_module(vm, path, "host.go", host_module, sizeof host_module - 1) == GOL_OK;
    inside(ctx, 2);
    return 0;
}

static int f_open(void *ctx, const char *path, int flags, unsigned perm, void **file) { (void)flags; (void)perm; inside(ctx, 5); if (one_in(4)) return -EACCES; *file = ctx; ((world *)ctx)->files++; (void)path; return 0; }
static int f_close(void *ctx, void *file) { (void)file; ((world *)ctx)->files--; return 0; }
static int64_t f_read(void *ctx, void *file, void *p, int64_t n, int64_t off) { (void)file; inside(ctx, 5); if (off > 20 || one_in(9)) return one_in(2) ? 0 : -EIO; if (n > 5) n = 5; memset(p, 'f', (size_t)n); return one_in(50) ? n + 100 : n; }
static int64_t f_write(void *ctx, void *file, const void *p, int64_t n, int64_t off) { (void)file; (void)p; (void)off; inside(ctx, 5); return n; }
static int f_stat(void *ctx, const char *path, gol_stat *st) { inside(ctx, 9); if (one_in(5)) return -ENOENT; st->kind = strcmp(path, "/") == 0 ? GOL_DIR : GOL_FILE; st->size = 20; return 0; }
static int f_list(void *ctx, const char *path, gol_fs_entry add, void *to) { (void)path; add(to, "f", GOL_FILE); inside(ctx, 5); add(to, "..", GOL_DIR); return one_in(5) ? -EIO : 0; }

/* ---- references and values ---- */

static void keep(world *w, gol_ref r)
{
    if (!r) return;
    int i = (int)below(NREF);
    if (refs[i].mine && refs[i].vm >= 0 && worlds[refs[i].vm].vm && (!worlds[refs[i].vm].inside || w == &worlds[refs[i].vm])) gol_release(worlds[refs[i].vm].vm, refs[i].r);
    else if (refs[i].mine && worlds[refs[i].vm].vm) { gol_release(w->vm, r); return; }
    refs[i].r = r;
    refs[i].vm = (int)(w - worlds);
    refs[i].mine = true;
}

static void keep_value(world *w, gol_value v) { if (v.kind == GOL_REF) keep(w, v.as.ref); }

static gol_ref some_ref(world *w)
{
    if (one_in(40)) return rnd();
    if (one_in(40)) return below(600) | (uint64_t)below(5) << 32;
    for (int k = 0; k < 8; k++) {
        int i = (int)below(NREF);
        if (refs[i].r && (refs[i].vm == (int)(w - worlds) || one_in(20))) return refs[i].r;
    }
    return w->vm ? gol_find(w->vm, PICK(names)) : 0;     /* lost on purpose, now and then: gol_close takes it */
}

static const gol_type *some_type(world *w) { return one_in(3) ? gol_type_of(w->vm, some_ref(w)) : gol_type_find(w->vm, PICK(types)); }

static char scratch[4096];
static gol_value some_value(world *w)
{
    gol_value v;
    switch (below(16)) {
    case 0: return gol_nil();
    case 1: return gol_bool((int)below(3));
    case 2: return gol_int((int64_t)rnd());
    case 3: case 4: case 5: return gol_int((int64_t)below(9) - 3);
    case 6: return gol_uint(one_in(2) ? rnd() : below(5));
    case 7: return gol_float(one_in(3) ? 0.0 / (double)below(2) : (double)below(100) / 8);
    case 8: return gol_complex(1, 2);
    case 9: return gol_string(scratch, below(40));
    case 10: return gol_bytes(scratch, below(40));
    case 11: return gol_array(scratch, below(16), (size_t[]){ 0, 1, 2, 4, 8, 12, 16, 24, 200 }[below(9)]);
    case 12: return gol_mem(scratch, (size_t[]){ 0, 1, 8, 16, 24, 100 }[below(6)]);
    case 13: return gol_error("an error");
    default: v = gol_value_of(some_ref(w)); if (one_in(60)) v.kind = (int32_t)below(1000) - 400; return v;
    }
}

static int ok(gol_status st) { CHECK(st >= GOL_OK && st <= GOL_ELIMIT); return st == GOL_OK; }
static int64_t some_index(void) { return one_in(12) ? (int64_t)rnd() : (int64_t)below(6) - 1; }

/* ---- natives ---- */

static world *world_of(gol_vm *vm) { for (int i = 0; i < NVM; i++) if (worlds[i].vm == vm) return &worlds[i]; CHECK(!"a VM of nobody"); return NULL; }

static gol_status then_more(gol_vm *vm, void *ud, const gol_value *a, int na, gol_value *r, int nr);

static gol_status native(gol_vm *vm, void *ud, const gol_value *a, int na, gol_value *r, int nr)
{
    world *w = world_of(vm);
    (void)ud;
    SAY("native of %d arguments, %d results", na, nr);
    inside(w, 2);
    for (int i = 0; i < na; i++) if (a[i].kind == GOL_REF && one_in(4)) keep(w, gol_ref_dup(vm, a[i].as.ref));
    if (one_in(30)) return gol_throw(vm, "thrown");
    if (one_in(40)) return (gol_status)(1 + below(11));
    if (na && a[0].kind == GOL_REF && one_in(2)) {
        gol_value args[2] = { some_value(w), some_value(w) };
        if (one_in(2)) args[0] = gol_int(below(3));
        return gol_then(vm, a[0].as.ref, args, one_in(10) ? 0 : one_in(2) ? 2 : 1, one_in(5) ? NULL : then_more, w);
    }
    for (int i = 0; i < nr; i++) {
        r[i] = one_in(3) ? some_value(w) : gol_int(below(5));
        if (r[i].kind == GOL_REF) r[i].as.ref = gol_ref_dup(vm, r[i].as.ref);      /* given away */
    }
    return GOL_OK;
}

static gol_status then_more(gol_vm *vm, void *ud, const gol_value *a, int na, gol_value *r, int nr)
{
    CHECK(ud == world_of(vm));
    return native(vm, ud, a, na, r, nr);
}

static int objects[64];
static void finalize(void *ud, void *p) { ((world *)ud)->objects--; CHECK(p >= (void *)objects && p < (void *)(objects + 64)); }

static gol_status new_object(gol_vm *vm, void *ud, const gol_value *a, int na, gol_value *r, int nr)
{
    world *w = world_of(vm);
    gol_ref o;
    (void)ud; (void)a; (void)na; (void)nr;
    inside(w, 6);
    gol_status st = gol_object_new(vm, gol_type_find(vm, "host.Obj"), &objects[below(64)], finalize, w, &o);
    if (ok(st)) {
        w->objects++;
        r[0] = gol_value_of(o);
    }
    return st;
}

static int64_t c_plus(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); }
static int32_t c_twice(int32_t (*f)(int32_t), int32_t n) { return f ? (int32_t)((uint32_t)f(n) + (uint32_t)f((int32_t)((uint32_t)n + 1))) : -1; }

/* ---- opening and closing ---- */

static void open_world(world *w)
{
    gol_fs fs = { sizeof fs, w, f_open, f_close, f_read, f_write, NULL, NULL, f_stat, f_list, NULL, NULL, NULL };
    static const char *const env[] = { "A=b", NULL };
    gol_options o;
    memset(&o, 0, sizeof o);
    memset(w, 0, sizeof *w);
    o.size = sizeof o;
    o.write = hook_write;
    o.read = hook_read;
    o.ioctx = o.importctx = w;
    o.import = hook_import;
    o.alloc = memory;
    o.allocctx = w;
    o.fs = one_in(3) ? NULL : &fs;
    o.env = one_in(2) ? env : NULL;
    o.optimize = one_in(4) ? -1 : 0;
    o.whole = one_in(6);
    o.allocring = one_in(6) ? 100 : 0;
    o.seed = one_in(8) ? "7" : NULL;
    o.profile = one_in(8) ? GOL_PROFILE_CYCLES | GOL_PROFILE_MEM : 0;
    w->vm = gol_open(&o);
    SAY("open %d", (int)(w - worlds));
    if (!w->vm) return;
    if (one_in(5)) w->refuse = 20 + below(3000);
    gol_limits l = { sizeof l, 48 << 20, 400000, 200000000, 1000, 4 << 20, 0 };
    ok(gol_set_limits(w->vm, &l));
    if (one_in(20)) return;                                /* nothing is loaded */
    static const struct { const char *name; gol_native fn; } bound[] = { { "host.(*Obj).Do", native }, { "host.New", new_object }, { "host.Any", native }, { "host.Call", native }, { "host.Ask", native } };
    for (size_t i = 0; i < 5; i++) if (!one_in(60)) ok(gol_bind(w->vm, bound[i].name, NULL, bound[i].fn, w));
    if (gol_bind_c(w->vm, "host.Plus", "func(a, b int) int", (void (*)(void))c_plus) == GOL_OK) ok(gol_bind_c(w->vm, "host.Twice", "func(f func(int32) int32, n int32) int32", (void (*)(void))c_twice));
    else { ok(gol_bind(w->vm, "host.Plus", NULL, native, w)); ok(gol_bind(w->vm, "host.Twice", NULL, native, w)); }
    ok(gol_load_source(w->vm, "main.go", program, sizeof program - 1));
    if (!one_in(10)) ok(gol_compile(w->vm));
    if (verbose && gol_diag_count(w->vm)) { char *t = gol_diag_render(w->vm, 0, 3); fprintf(stderr, "%s", t ? t : ""); free(t); }
}

static void close_world(world *w)
{
    if (!w->vm || w->inside) return;
    int me = (int)(w - worlds);
    SAY("close %d", me);
    for (int i = 0; i < NREF; i++)
        if (refs[i].mine && refs[i].vm == me) {
            if (one_in(2)) gol_release(w->vm, refs[i].r);
            refs[i].mine = false;                          /* the number is kept, to be used wrongly */
        }
    w->closing = true;
    gol_close(w->vm);
    CHECK(w->bytes == 0 && w->blocks == 0);
    CHECK(w->files == 0);
    CHECK(w->objects == 0);
    w->vm = NULL;
}

/* ---- calls ---- */

static void *interrupter(void *arg)
{
    usleep((unsigned)(uintptr_t)arg >> 16);
    gol_interrupt(worlds[(uintptr_t)arg & 0xFFFF].vm);
    return NULL;
}

static void a_call(world *w)
{
    gol_vm *vm = w->vm;
    gol_value args[8], res[6], v;
    int na = (int)below(4), nr = (int)below(4);
    gol_ref f = gol_find(vm, PICK(names));
    if (one_in(4)) { gol_release(vm, f); f = some_ref(w); if (f) f = gol_ref_dup(vm, f); }
    for (int i = 0; i < 8; i++) args[i] = some_value(w);
    if (one_in(2)) args[0] = gol_int(below(8));
    if (one_in(5)) na = (int)below(8);
    pthread_t t;
    bool interrupts = !w->inside && one_in(25) && pthread_create(&t, NULL, interrupter, (void *)((uintptr_t)(w - worlds) | (uintptr_t)below(800) << 16)) == 0;
    for (int i = 0; i < 6; i++) res[i] = gol_int(99);
    gol_status st = one_in(5) ? gol_call_method(vm, f, PICK(methods), args, na, res, nr) : gol_call(vm, f, args, na, res, nr);
    for (int tries = 0; st == GOL_ETYPE && tries < 6; tries++) {       /* until it fits, as far as luck goes */
        na = tries % 3;
        args[0] = tries < 3 ? gol_int(below(5)) : gol_string(scratch, 5);
        st = gol_call(vm, f, args, na, res, nr);
    }
    if (interrupts) pthread_join(t, NULL);
    SAY("call: %d", st);
    ok(st);
    for (int i = 0; i < nr; i++) {
        CHECK(st == GOL_OK || w->inside || res[i].kind == GOL_NIL);
        CHECK(res[i].kind >= GOL_NIL && res[i].kind <= GOL_REF);
        if (st == GOL_OK) keep_value(w, res[i]);
    }
    gol_release(vm, f);
    if (st == GOL_EPANIC && !w->inside) {
        v = gol_panic_value(vm);
        keep_value(w, v);
        gol_frame fr;
        for (int i = 0; gol_trace(vm, i, &fr) == 0; i++) CHECK(fr.func && fr.file);
    }
    CHECK(gol_error_text(vm) != NULL);
    gol_limit_hit(vm);
}

static void completes(void *ctx, const char *name, const char *what) { (void)ctx; CHECK(name && what); }

/* One call of any function. */
static void any_call(world *w)
{
    gol_vm *vm = w->vm;
    gol_value v = gol_nil(), k = gol_nil();
    gol_ref out = 0, r = some_ref(w);
    int done, has;
    void *p;
    size_t n;
    char *text;
    unsigned what = one_in(4) ? 0 : below(66);
    SAY("%d: call %u", (int)(w - worlds), what);
    switch (what) {
    case 0: case 1: case 2: case 3: case 4: case 5: case 6: a_call(w); break;
    case 7: ok(gol_load_source(vm, "x.go", "package main\nfunc Late() {}\n", 28)); break;
    case 8: ok(gol_load_file(vm, "/nowhere.gol")); break;
    case 9: ok(gol_check(vm)); break;
    case 10: ok(gol_compile(vm)); break;
    case 11: if (one_in(4)) { static char *argv[] = { "prog", "arg" }; ok(gol_run(vm, 2, argv)); } break;
    case 12: ok(gol_init(vm)); break;
    case 13: gol_exit_code(vm); CHECK(gol_error_text(vm)); break;
    case 14: keep(w, gol_find(vm, PICK(names))); break;
    case 15: if (ok(gol_method(vm, r, PICK(methods), &out))) keep(w, out); break;
    case 16: keep_value(w, gol_panic_value(vm)); break;
    case 17: text = gol_sprint(vm, some_value(w)); free(text); break;
    case 18: gol_release(vm, r); for (int i = 0; i < NREF; i++) if (refs[i].r == r && refs[i].vm == (int)(w - worlds)) refs[i].mine = false; break;
    case 19: keep(w, gol_ref_dup(vm, r)); break;
    case 20: gol_ref_count(vm); break;
    case 21: case 22: if (ok(gol_new(vm, some_type(w), some_value(w), &out))) keep(w, out); break;
    case 23: if (ok(gol_make_slice(vm, some_type(w), some_index(), some_index(), &out))) keep(w, out); break;
    case 24: if (ok(gol_make_map(vm, some_type(w), some_index(), &out))) keep(w, out); break;
    case 25: case 26: if (ok(gol_get(vm, r, &v))) keep_value(w, v); break;
    case 27: case 28: ok(gol_set(vm, r, some_value(w))); break;
    case 29: { const gol_type *t = some_type(w); gol_field_info fi;
        if (!t) break;
        CHECK(gol_type_name(t)); gol_type_kind(t); gol_type_size(t); gol_type_has_pointers(t); gol_type_elem(t); gol_type_key(t); gol_type_len(t); gol_type_results(t); gol_type_param(t, some_index()); gol_type_field(t, some_index(), &fi);
        break; }
    case 30: case 31: if (ok(gol_field(vm, r, PICK(fields), &out))) keep(w, out); break;
    case 32: case 33: if (ok(gol_at(vm, r, some_index(), &out))) keep(w, out); break;
    case 34: if (ok(one_in(2) ? gol_deref(vm, r, &out) : gol_addr(vm, r, &out))) keep(w, out); break;
    case 35: if (ok(gol_get_field(vm, r, PICK(fields), &v))) keep_value(w, v); break;
    case 36: ok(gol_set_field(vm, r, PICK(fields), some_value(w))); break;
    case 37: if (ok(gol_get_at(vm, r, some_index(), &v))) keep_value(w, v); break;
    case 38: ok(gol_set_at(vm, r, some_index(), some_value(w))); break;
    case 39: CHECK(gol_len(vm, r) >= -1); break;
    case 40: ok(gol_append(vm, r, some_value(w))); break;
    case 41: if (ok(gol_slice(vm, r, some_index(), some_index(), &out))) keep(w, out); break;
    case 42: if (ok(gol_data(vm, r, &p, &n)) && n) { volatile char c = *(char *)p; (void)c; c = ((char *)p)[n - 1]; } break;
    case 43: if (ok(gol_map_get(vm, r, some_value(w), &v))) keep_value(w, v); break;
    case 44: ok(gol_map_set(vm, r, some_value(w), some_value(w))); break;
    case 45: ok(gol_map_delete(vm, r, some_value(w))); break;
    case 46: if (ok(gol_map_iter(vm, r, &out))) {
        for (int i = 0; i < 20 && gol_map_next(vm, out, &k, one_in(3) ? NULL : &v); i++) { keep_value(w, k); keep_value(w, v); v = gol_nil(); if (one_in(4)) ok(gol_map_set(vm, r, some_value(w), some_value(w))); }
        keep(w, out);
        break; }
        break;
    case 47: if (gol_map_next(vm, r, &k, &v)) { keep_value(w, k); keep_value(w, v); } break;
    case 48: ok(gol_chan_send(vm, r, some_value(w), &done)); break;
    case 49: if (ok(gol_chan_recv(vm, r, &v, &has, &done))) keep_value(w, v); break;
    case 50: ok(gol_module(vm, PICK(names), "m.go", "package m\n", 10)); break;
    case 51: ok(gol_bind(vm, "main.X", "func()", native, w)); break;
    case 52: ok(gol_throw(vm, "outside")); break;
    case 53: ok(gol_then(vm, r, NULL, 0, NULL, NULL)); break;
    case 54: if (ok(gol_object_new(vm, one_in(4) ? some_type(w) : gol_type_find(vm, "host.Obj"), &objects[0], finalize, w, &out))) { w->objects++; keep(w, out); } break;
    case 55: gol_object_get(vm, r, gol_type_find(vm, "host.Obj")); break;
    case 56: ok(gol_object_close(vm, r, one_in(3) ? some_type(w) : gol_type_find(vm, "host.Obj"))); break;
    case 57: { gol_usage u; gol_get_usage(vm, &u); gol_limits l = { sizeof l, (uint64_t)(one_in(4) ? 2 : 48) << 20, one_in(3) ? 2000 : 400000, one_in(4) ? 500000 : 200000000, 1 + below(1000), (uint64_t)(1 + below(4)) << 20, 0 };
        ok(gol_set_limits(vm, &l)); break; }
    case 58: gol_collect(vm); break;
    case 59: v = some_value(w); ok(gol_go(vm, r, &v, (int)below(2))); break;
    case 60: { gol_pumped pp; ok(gol_pump(vm, below(5000), one_in(3) ? NULL : &pp)); break; }
    case 61: case 62: { const char *e = PICK(entries); gol_status st = gol_eval(vm, "entry", e, strlen(e), one_in(4)); ok(st);
        for (size_t i = 0; i <= gol_eval_values(vm); i++) gol_eval_type(vm, i);
        gol_eval_incomplete(vm, e, strlen(e)); break; }
    case 63: { const char *e = PICK(entries); switch (below(6)) {
        case 0: gol_complete(vm, e, below((unsigned)strlen(e) + 1), completes, NULL); break;
        case 1: text = gol_doc(vm, PICK(names)); free(text); break;
        case 2: text = gol_dump(vm, "main.Deep", PICK(((const char *[]){ "ir", "ssa", "opt", "source", "ast", "nope" }))); free(text); break;
        case 3: text = gol_typeof(vm, e, strlen(e)); free(text); break;
        case 4: text = gol_explain(vm, (int)below(6)); free(text); break;
        default: text = gol_disassemble(vm, one_in(2) ? "main.Deep" : "nope"); free(text); break;
        } break; }
    case 64: { gol_diag d; gol_note nt; for (size_t i = 0; i < 3; i++) if (gol_diag_get(vm, i, &d) == 0) { CHECK(d.file && d.message && d.code); gol_diag_note(vm, i, below(3), &nt); }
        text = gol_diag_render(vm, (int)below(8), (int)below(3)); free(text); text = gol_record(vm, (int)below(3), &n); free(text); gol_schedule s = { .size = sizeof s }; ok(gol_set_schedule(vm, &s)); gol_quit(vm); break; }
    default: if (w->inside) gol_close(vm); else if (one_in(4)) gol_interrupt(vm); break;
    }
}

static void some_calls(world *w, int n)
{
    while (n-- > 0 && budget-- > 0) any_call(w);
}

static void *elsewhere(void *arg)
{
    some_calls(arg, 5);
    return NULL;
}

static void one_round(uint64_t s, int calls)
{
    size_t n = ninput;
    ninput = 0;
    rng = (seed = s) * 0x9E3779B97F4A7C15ull + 1;
    for (int i = 0; i < 10; i++) rnd();
    for (size_t i = 0; i < sizeof scratch; i++) scratch[i] = one_in(3) ? 0 : (char)('a' + below(26));
    memset(refs, 0, sizeof refs);
    ninput = n;
    budget = calls;
    while (budget > 0) {
        world *w = &worlds[below(NVM)];
        pthread_t t;
        budget--;
        if (!w->vm) open_world(w);
        else if (one_in(60)) close_world(w);
        else if (one_in(15) && pthread_create(&t, NULL, elsewhere, w) == 0) pthread_join(t, NULL);
        else some_calls(w, 1);
    }
    for (int i = 0; i < NVM; i++) close_world(&worlds[i]);
}

#ifdef GOL_LIBFUZZER
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    input = data;
    ninput = n;
    one_round(1, 60);
    return 0;
}
#else
static void crashed(int sig)
{
    fprintf(stderr, "fuzz_api -s %llu: signal %d\n", (unsigned long long)seed, sig);
    void *at[40];
    backtrace_symbols_fd(at, backtrace(at, 40), 2);
    signal(sig, SIG_DFL);
    raise(sig);
}

int main(int argc, char **argv)
{
    uint64_t first = 1;
    int seeds = 25, calls = 500, c;
    while ((c = getopt(argc, argv, "s:n:c:v")) != -1) {
        if (c == 's') { first = strtoull(optarg, NULL, 0); seeds = 1; }
        else if (c == 'n') seeds = atoi(optarg);
        else if (c == 'c') calls = atoi(optarg);
        else verbose = true;
    }
    static char stack[1 << 16];
    stack_t alt = { .ss_sp = stack, .ss_size = sizeof stack };
    struct sigaction sa = { .sa_handler = crashed, .sa_flags = SA_ONSTACK };
    sigaltstack(&alt, NULL);
    sigaction(SIGSEGV, &sa, NULL);
    sigaction(SIGBUS, &sa, NULL);
    for (int i = 0; i < seeds; i++) one_round(first + (uint64_t)i, calls);
    printf("[  PASSED  ] %d rounds of %d calls\n", seeds, calls);      /* as cmocka says it: the runner asks for that */
    return 0;
}
#endif
