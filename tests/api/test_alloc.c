/* test_alloc.c - the host's allocator: all C memory of a VM comes from it, goes back to it with the size it had, on the thread that uses the VM; it may refuse any request. */
#include <malloc.h>
#include <pthread.h>
#include "tests/api/api.h"

typedef struct mem {
    size_t live, blocks, peak, calls, failat;      /* bytes, blocks, most bytes, calls that ask for memory, the one that is refused and all after it (0: none) */
    pthread_t thread;
    int bad;
} mem;

/* The size is kept in front, to be compared with what the library says. */
static void *resize(void *ctx, void *p, size_t old, size_t n)
{
    mem *m = ctx;
    size_t *h = p ? (size_t *)p - 2 : NULL;
    if (!pthread_equal(m->thread, pthread_self()) || (h ? h[0] != old || h[1] != (size_t)m : old != 0)) m->bad++;
    if (n == 0) {
        if (h) m->live -= old, m->blocks--, h[1] = 0;
        free(h);
        return NULL;
    }
    if (m->failat && ++m->calls >= m->failat) return NULL;
    size_t *q = realloc(h, n + 16);
    if (!q) return NULL;
    q[0] = n;
    q[1] = (size_t)m;
    m->blocks += !p;
    m->live += n - old;
    if (m->live > m->peak) m->peak = m->live;
    return q + 2;
}

static const char script[] =
    "import (\"encoding/json\"; \"sort\"; \"strings\"; \"time\"; \"os\"; \"regexp\"; \"math/big\")\n"
    "type P struct { X, Y int; M map[string]int }\n"
    "func Work(n int) string {\n"
    "    c := make(chan int)\n"
    "    for i := range n { go func() { time.Sleep(time.Microsecond); c <- i }() }\n"
    "    var got []int\n"
    "    for range n { got = append(got, <-c) }\n"
    "    sort.Ints(got)\n"
    "    b, _ := json.Marshal(P{1, 2, map[string]int{\"a\": got[n-1]}})\n"
    "    x := new(big.Int).Exp(big.NewInt(3), big.NewInt(200), nil)\n"
    "    return strings.ToUpper(string(b)) + regexp.MustCompile(`a+`).ReplaceAllString(\"baaad\", \"o\") + x.String()[:3]\n"
    "}\n"
    "func Panic() { defer func() { panic(\"second\") }(); var m map[string]int; m[\"x\"] = 1 }\n"
    "func Deep(n int) int { if n == 0 { return 0 }; return Deep(n-1) + 1 }\n"
    "func Loop() { for {} }\n"
    "func File() error { _, err := os.ReadFile(\"/etc/passwd\"); return err }\n"
    "func Host() int\n";

static gol_status host(gol_vm *vm, void *ud, const gol_value *a, int na, gol_value *r, int nr)
{
    (void)ud; (void)a; (void)na; (void)nr;
    gol_vm *other = gol_open(NULL);                /* a VM that a native opens is a world of its own, and outlives the other */
    *(gol_vm **)ud = other;
    gol_ref refs[600];                             /* the table of references grows */
    for (int i = 0; i < 600; i++) if (gol_new(vm, gol_type_find(vm, "int"), gol_int(i), &refs[i])) refs[i] = 0;
    for (int i = 0; i < 600; i++) gol_release(vm, refs[i]);
    r[0] = gol_int(other != NULL);
    return GOL_OK;
}

/* All a host does; every status is allowed, as any request may have been refused. Returns how many calls went well. */
static int use(mem *m, gol_vm **other)
{
    int well = 0;
    gol_value v;
    gol_options opt = { sizeof opt };
    opt.alloc = resize;
    opt.allocctx = m;
    gol_vm *vm = gol_open(&opt);
    if (!vm) return 0;
    gol_limits lim = { sizeof lim };
    lim.time_ns = 20000000;
    lim.stack_bytes = 1 << 20;
    if (gol_bind(vm, "main.Host", "func() int", host, other) == GOL_OK && gol_load_source(vm, "s.gol", script, strlen(script)) == GOL_OK && gol_compile(vm) == GOL_OK) {
        static const struct { const char *name; int arg; gol_status want; } calls[] = {
            { "Work", 20, GOL_OK }, { "Panic", -1, GOL_EPANIC }, { "Deep", 1000, GOL_OK }, { "Deep", 100000000, GOL_ELIMIT }, { "File", -1, GOL_OK }, { "Host", -1, GOL_OK }, { "Loop", -1, GOL_ELIMIT },
            { "Work", 300, GOL_OK },
        };
        for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
            gol_ref f = gol_find(vm, calls[i].name);
            gol_value arg = gol_int(calls[i].arg);
            gol_set_limits(vm, calls[i].want == GOL_ELIMIT ? &lim : NULL);
            gol_status st = gol_call(vm, f, &arg, calls[i].arg >= 0, &v, 1);
            well += st == calls[i].want;
            if (st == GOL_OK && v.kind == GOL_REF) gol_release(vm, v.as.ref);
            gol_release(vm, f);
        }
        gol_set_limits(vm, NULL);
        well += gol_eval(vm, "e", "x := []int{1, 2}; x", 19, 0) == GOL_OK;
        char *t = gol_doc(vm, "strings.Repeat");
        well += t != NULL;
        free(t);
    }
    gol_close(vm);
    return well;
}

static void test_all_from_it(void **state)
{
    (void)state;
    mem m = { .thread = pthread_self() };
    gol_vm *other = NULL;
    use(&m, &other);                               /* what a process has once */
    gol_close(other);
    size_t before = mallinfo2().uordblks;
    m = (mem){ .thread = pthread_self(), .failat = (size_t)-1 };
    assert_int_equal(use(&m, &other), 10);
    assert_int_equal(m.bad, 0);
    assert_int_equal(m.live, 0);
    assert_int_equal(m.blocks, 0);
    assert_true(m.peak > 100000);
    assert_non_null(other);
    assert_int_equal(gol_load_source(other, "o.gol", "x := 1; _ = x", 13), GOL_OK);
    assert_int_equal(gol_compile(other), GOL_OK);
    gol_close(other);
    assert_true(mallinfo2().uordblks < before + 20000);
}

/* What the VM holds while it is open is the allocator's but for a little. */
static void test_little_beside(void **state)
{
    (void)state;
    mem m = { .thread = pthread_self() };
    gol_options opt = { sizeof opt };
    opt.alloc = resize;
    opt.allocctx = &m;
    size_t before = mallinfo2().uordblks;
    gol_vm *vm = gol_open(&opt);
    gol_value v, arg = gol_int(100);
    OK(vm, gol_load_source(vm, "s.gol", script, strlen(script)));
    OK(vm, gol_bind(vm, "main.Host", NULL, host, &vm));
    OK(vm, gol_compile(vm));
    OK(vm, gol_call(vm, gol_find(vm, "Work"), &arg, 1, &v, 1));
    size_t beside = mallinfo2().uordblks - before - m.live - 16 * m.blocks;
    if ((int64_t)beside > (int64_t)(m.blocks * 16 + 100000)) fail_msg("%zu bytes in %zu blocks by the hook, %zu beside it", m.live, m.blocks, beside);
    gol_close(vm);
    assert_int_equal(m.live, 0);
    assert_int_equal(m.bad, 0);
}

static void test_refused(void **state)
{
    (void)state;
    mem all = { .thread = pthread_self(), .failat = (size_t)-1 };
    gol_vm *other = NULL;
    use(&all, &other);
    gol_close(other);
    size_t total = (size_t)all.calls;
    assert_true(total > 100);
    for (size_t k = 1; k < total; k += 1 + k / 6) {
        mem m = { .thread = pthread_self(), .failat = k };
        other = NULL;
        use(&m, &other);
        gol_close(other);
        if (m.bad || m.live || m.blocks) fail_msg("request %zu refused: %zu bytes in %zu blocks left, %d calls wrong", k, m.live, m.blocks, m.bad);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_all_from_it), cmocka_unit_test(test_little_beside), cmocka_unit_test(test_refused) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
