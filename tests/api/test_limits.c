/* test_limits.c - hostile programs are stopped at every limit, wherever they hide, and the VM goes on; interruption; pumping. */
#include <pthread.h>
#include <unistd.h>
#include "tests/api/api.h"

static const char program[] =
    "package main\n"
    "import (\"fmt\"; \"sort\"; \"strings\"; \"bytes\"; \"time\"; \"sync\")\n"
    "var Count int\n"
    "var Keep []any\n"
    "var M = map[int]map[int]int{}\n"
    "var Mu sync.Mutex\n"
    "func Ping() int { Count++; return Count }\n"
    "func Loop() { for { } }\n"
    "func LoopCalls() { for { Ping() } }\n"
    "func Recovering() { for { func() { defer func() { recover() }(); for { Count++ } }() } }\n"
    "func Alloc() { for { Keep = append(Keep, make([]byte, 1000)) } }\n"
    "func AllocBig() { for { Keep = append(Keep, make([]byte, 10<<20)) } }\n"
    "func AllocDrop() { for { _ = fmt.Sprint(Count, make([]byte, 100)) } }\n"
    "func Recurse() int { return Recurse() + 1 }\n"
    "func Spawn() { for { go func() { select {} }() } }\n"
    "func SpawnBusy() { for { go Loop() } }\n"
    "func Repeat() { for { _ = strings.Repeat(\"abc\", 10<<20) } }\n"
    "func RepeatHuge() { _ = strings.Repeat(\"x\", 1<<40) }\n"
    "func RepeatBytes() { for { _ = bytes.Repeat([]byte(\"xy\"), 8<<20) } }\n"
    "func Sort() { x := make([]int, 1<<20); for { for i := range x { x[i] = i * 7919 % 104729 }; sort.Ints(x) } }\n"
    "func SortSlice() { x := make([]int, 1<<16); for { for i := range x { x[i] = i * 7919 % 104729 }; sort.Slice(x, func(i, j int) bool { return x[i] < x[j] }) } }\n"
    "func SortStrings() { x := make([]string, 1<<16); for { for i := range x { x[i] = fmt.Sprint(i * 7919 % 104729) }; sort.Strings(x) } }\n"
    "func Maps() { for i := 0; ; i++ { M[i] = map[int]int{}; for j := range 100 { M[i][j] = i } } }\n"
    "func MapOne() { m := M[-1]; if m == nil { m = map[int]int{}; M[-1] = m }; for i := len(m); ; i++ { m[i] = i } }\n"
    "func MapOneSize() int { n := 0; for k, v := range M[-1] { if k != v { panic(\"broken\") }; n++ }; M[-1][n] = n; return n - len(M[-1]) }\n"
    "func MapStr() { m := map[string]string{}; for i := 0; ; i++ { m[strings.Repeat(\"k\", i % 100) + string(rune('a' + i%26))] += \"x\" } }\n"
    "func Conv() { s := strings.Repeat(\"h\\u00e9\", 1<<18); for { _ = []rune(s); _ = []byte(s) } }\n"
    "func Copy() { a, b := make([]int, 1<<22), make([]int, 1<<22); for { copy(a, b); a = append(a[:0], b...) } }\n"
    "func Concat() { s := \"x\"; for { s += s; if len(s) > 1<<24 { s = \"x\" } } }\n"
    "func Chans() { c := make(chan int); go func() { for { c <- 1 } }(); for { <-c } }\n"
    "func Sleep() { time.Sleep(time.Hour) }\n"
    "func Timers() { for { <-time.After(time.Microsecond) } }\n"
    "func Printf() { for { _ = fmt.Sprintf(\"%d %s %v\", 1, \"x\", M) } }\n"
    "func Index() { s := strings.Repeat(\"a\", 1<<16); t := strings.Repeat(\"a\", 1<<15) + \"b\"; for { _ = strings.Index(s, t); _ = strings.Count(s, \"aa\"); _ = strings.ReplaceAll(s, \"a\", \"bb\") } }\n"
    "func Deferred() { defer func() { Count = -1 }(); for { } }\n"
    "func Finite(n int) int { t := 0; for i := 0; i < n; i++ { t += i }; return t }\n"
    "func Worker(n int) { for i := 0; i < n; i++ { Count++ } }\n"
    "var In, Out = make(chan int), make(chan int, 100)\n"
    "func Server() { for x := range In { Out <- x * x } }\n"
    "func Tick() { time.Sleep(20 * time.Millisecond); Count = 99 }\n"
    "func Bad() { panic(\"in a goroutine\") }\n";

static void ping(gol_vm *vm)
{
    gol_value r;
    OK(vm, callv(vm, "Ping", &r, 1, NOARGS));
}

static void stops(gol_vm *vm, const char *name, int want, const gol_limits *l)
{
    gol_status st = callv(vm, name, NULL, 0, NOARGS);
    if (st != GOL_ELIMIT || gol_limit_hit(vm) != want) fail_msg("%s: status %d, limit %d, want %d: %.200s", name, st, gol_limit_hit(vm), want, gol_error_text(vm));
    gol_set_limits(vm, NULL);
    ping(vm);
    assert_int_equal(gol_limit_hit(vm), GOL_LIMIT_NONE);
    gol_set_limits(vm, l);
}

static const char *const endless[] = { "Loop", "LoopCalls", "Recovering", "AllocDrop", "Repeat", "RepeatBytes", "Sort", "SortSlice", "SortStrings", "MapStr", "Conv", "Copy",
                                       "Concat", "Chans", "Timers", "Printf", "Index", "Deferred" };
#define EACH_ENDLESS(i) for (size_t i = 0; i < sizeof endless / sizeof *endless; i++)

static void test_steps(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_limits l = { .size = sizeof l, .steps = 300000, .bytes = 256 << 20 };
    OK(vm, gol_set_limits(vm, &l));
    EACH_ENDLESS(i) stops(vm, endless[i], GOL_LIMIT_STEPS, &l);
    gol_value r;
    OK(vm, callv(vm, "Finite", &r, 1, ARGS(gol_int(1000))));
    assert_int_equal(r.as.i, 499500);
    /* exact: the least budget that suffices is the same each time */
    uint64_t need[2];
    for (int k = 0; k < 2; k++) {
        uint64_t lo = 1, hi = 5000;
        while (lo < hi) {
            l.steps = (lo + hi) / 2;
            gol_set_limits(vm, &l);
            gol_status st = callv(vm, "Finite", &r, 1, ARGS(gol_int(1000)));
            if (st == GOL_OK) hi = l.steps;
            else { IS(vm, GOL_ELIMIT, st); lo = l.steps + 1; }
        }
        need[k] = lo;
    }
    assert_int_equal(need[0], need[1]);
    assert_in_range(need[0], 900, 1100);
    gol_set_limits(vm, NULL);
    OK(vm, callv(vm, "Finite", &r, 1, ARGS(gol_int(1000000))));
    gol_close(vm);
}

static void test_time(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_limits l = { .size = sizeof l, .time_ns = 3000000, .bytes = 512 << 20 };
    OK(vm, gol_set_limits(vm, &l));
    EACH_ENDLESS(i) stops(vm, endless[i], GOL_LIMIT_TIME, &l);
    stops(vm, "Sleep", GOL_LIMIT_TIME, &l);
    l.time_ns = 10000000000;
    OK(vm, gol_set_limits(vm, &l));
    for (int i = 0; i < 10000; i++) ping(vm);
    l.time_ns = 2000000;
    OK(vm, gol_set_limits(vm, &l));
    for (int i = 0; i < 5; i++) stops(vm, "Loop", GOL_LIMIT_TIME, &l);
    gol_close(vm);
}

static void test_bytes(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_limits l = { .size = sizeof l, .bytes = 32 << 20 };
    OK(vm, gol_set_limits(vm, &l));
    static const char *const greedy[] = { "Alloc", "AllocBig", "RepeatHuge", "Maps", "MapOne", "Spawn", "Recurse" };
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < sizeof greedy / sizeof *greedy; i++) {
            gol_ref keep = gol_find(vm, "Keep");
            stops(vm, greedy[i], GOL_LIMIT_BYTES, &l);
            gol_usage u;
            gol_get_usage(vm, &u);
            if (u.bytes > 88u << 20) fail_msg("%s: %llu bytes in use", greedy[i], (unsigned long long)u.bytes);
            assert_int_equal(u.goroutines, 0);
            gol_set_limits(vm, NULL);
            if (strcmp(greedy[i], "MapOne") == 0) {      /* whole, though it was stopped while it grew */
                gol_value r;
                OK(vm, callv(vm, "MapOneSize", &r, 1, NOARGS));
                assert_int_equal(r.as.i, -1);
            }
            OK(vm, gol_set(vm, keep, gol_nil()));
            gol_release(vm, keep);
            gol_ref m = gol_find(vm, "M"), fresh;
            OK(vm, gol_make_map(vm, gol_type_find(vm, "map[int]map[int]int"), 0, &fresh));
            OK(vm, gol_set(vm, m, gol_value_of(fresh)));
            gol_release(vm, m);
            gol_release(vm, fresh);
            gol_collect(vm);
            gol_set_limits(vm, &l);
        }
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

/* Maps are whole whenever a limit ends the program: also while a key that takes long to hash or to compare is moved, looked for or put in. */
static const char maps[] =
    "package main\n"
    "import \"strings\"\n"
    "type two struct { a, b any }\n"
    "var text = strings.Repeat(\"k\", 1<<20)\n"
    "func key(i int) string { return text[:1<<15+i] }\n"
    "var S = map[string]int{}\n"
    "var A = map[any]int{}\n"
    "var T = map[two]*int{}\n"
    "func Grow() { for i := len(A); ; i++ { S[key(i)] = i; A[key(i)] = i; delete(S, key(i+1)); n := i; T[two{i, key(i)}] = &n } }\n"
    "func Again() { for { for i := range len(T) { S[strings.Clone(key(i))] = i; A[strings.Clone(key(i))] = i; *T[two{i, key(i)}] = i } } }\n"
    "func Whole() int {\n"
    "    n := 0\n"
    "    for k, v := range S { if S[k] != v || key(v) != k { panic(\"S\") }; n++ }\n"
    "    if n != len(S) { panic(\"len S\") }\n"
    "    for k, v := range A { if A[k] != v || key(v) != k { panic(\"A\") }; n-- }\n"
    "    for k, v := range T { if T[k] != v || *v != k.a { panic(\"T\") } }\n"
    "    S[\"x\"], A[\"x\"] = 1, 1\n"
    "    delete(S, \"x\"); delete(A, \"x\")\n"
    "    if n != 0 && n != 1 { panic(n) }\n"
    "    return len(S)\n"
    "}\n";

/* Where each access is watched, a tenth must do. */
#ifdef __SANITIZE_THREAD__
#define ROUNDS(n) ((n) / 10 + 1)
#else
#define ROUNDS(n) (n)
#endif

static void test_maps(void **state)
{
    (void)state;
    out o;
    gol_vm *vm = vm_with(&o, maps);
    gol_value n;
    for (uint64_t i = 0; i < ROUNDS(60); i++) {
        gol_limits l = { .size = sizeof l, .steps = 300 + i * 977 % 5003 };
        gol_set_limits(vm, &l);
        IS(vm, GOL_ELIMIT, callv(vm, i % 3 ? "Grow" : "Again", NULL, 0, NOARGS));
        gol_set_limits(vm, NULL);
        OK(vm, callv(vm, "Whole", &n, 1, NOARGS));
    }
    assert_true(n.as.i > ROUNDS(20));
    gol_close(vm);
}

/* What earlier calls left for the collector does not count against a stack that must grow. */
static void test_garbage(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_limits l = { .size = sizeof l, .bytes = 20 << 20, .stack_bytes = 12 << 20 };
    OK(vm, gol_set_limits(vm, &l));
    for (int i = 0; i < ROUNDS(5); i++) {
        IS(vm, GOL_ELIMIT, callv(vm, "Alloc", NULL, 0, NOARGS));
        assert_int_equal(gol_limit_hit(vm), GOL_LIMIT_BYTES);
        gol_ref keep = gol_find(vm, "Keep");
        OK(vm, gol_set(vm, keep, gol_nil()));
        gol_release(vm, keep);
        IS(vm, GOL_ELIMIT, callv(vm, "Recurse", NULL, 0, NOARGS));
        assert_int_equal(gol_limit_hit(vm), GOL_LIMIT_STACK);
    }
    gol_close(vm);
}

/* Which limit a recursion meets is the one that refused: chunks double, so that much may be left of the bytes when the next does not fit. */
static void test_recursion(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    ping(vm);
    for (uint64_t bytes = 1 << 20; bytes < 20 << 20; bytes += bytes / 16) {
        gol_limits l = { .size = sizeof l, .bytes = bytes };
        OK(vm, gol_set_limits(vm, &l));
        stops(vm, "Recurse", GOL_LIMIT_BYTES, &l);
        l.stack_bytes = 200000;
        OK(vm, gol_set_limits(vm, &l));
        stops(vm, "Recurse", GOL_LIMIT_STACK, &l);
    }
    gol_close(vm);
}

static void test_counts(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_limits l = { .size = sizeof l, .goroutines = 100, .stack_bytes = 1 << 20, .time_ns = 20000000000 };
    OK(vm, gol_set_limits(vm, &l));
    stops(vm, "Spawn", GOL_LIMIT_GOROUTINES, &l);
    stops(vm, "SpawnBusy", GOL_LIMIT_GOROUTINES, &l);
    stops(vm, "Recurse", GOL_LIMIT_STACK, &l);
    for (int i = 0; i < 100; i++) {
        gol_ref f = gol_find(vm, "Server");
        OK(vm, gol_go(vm, f, NOARGS));
        gol_release(vm, f);
    }
    gol_ref f = gol_find(vm, "Server");
    IS(vm, GOL_ELIMIT, gol_go(vm, f, NOARGS));
    gol_release(vm, f);
    gol_close(vm);
}

/* Whatever a limit cuts short, also what initialises variables of the program and of standard packages: without it the same call gives what it should. */
static void test_initialisers(void **state)
{
    (void)state;
    static const char text[] =
        "package main\nimport (\"bytes\"; \"encoding/gob\"; \"encoding/json\"; \"fmt\"; \"hash/crc32\"; \"html\"; \"image/png\"; \"image\"; \"regexp\"; \"sync/atomic\"; \"time\")\n"
        "var Begun atomic.Int32\n"
        "var A = func() int { Begun.Add(1); n := 0; for i := range 1000 { n += i }; return n }()\n"
        "var B = map[string]int{\"a\": A, \"b\": len(fmt.Sprint(A))}\n"
        "func init() { c := make(chan int); go func() { time.Sleep(time.Microsecond); c <- B[\"b\"] }(); B[\"c\"] = <-c }\n"
        "func Work() string {\n"
        "    var b, g bytes.Buffer; png.Encode(&b, image.NewGray(image.Rect(0, 0, 2, 2)))\n"
        "    gob.NewEncoder(&g).Encode(B[\"c\"]); var n int; gob.NewDecoder(&g).Decode(&n)\n"
        "    j, _ := json.Marshal(regexp.MustCompile(`a+`).FindAllString(\"aabaa\", -1))\n"
        "    return fmt.Sprint(html.UnescapeString(\"&eacute;\"), crc32.ChecksumIEEE(j), string(j), b.Len(), B, n)\n"
        "}\n";
    char want[300] = "";
    for (uint64_t steps = 0; steps < 300000; steps = steps ? steps + steps / 6 + 1 : 1) {
        gol_vm *vm = vm_with(NULL, text);
        gol_limits l = { .size = sizeof l, .steps = steps };
        gol_value r;
        gol_set_limits(vm, &l);
        gol_status st = callv(vm, "Work", &r, 1, NOARGS);
        if (st) {
            IS(vm, GOL_ELIMIT, st);
            gol_set_limits(vm, NULL);
            OK(vm, callv(vm, "Work", &r, 1, NOARGS));
        }
        char got[300];
        snprintf(got, sizeof got, "%.*s", (int)r.as.s.n, (const char *)r.as.s.p);
        if (!want[0]) memcpy(want, got, sizeof want);
        if (strcmp(got, want) != 0) fail_msg("after %llu steps: %s, want %s", (unsigned long long)steps, got, want);
        gol_close(vm);
    }
    assert_non_null(strstr(want, "map[a:499500 b:6 c:6] 6"));
}

/* A source that takes more than the compiler is given: the VM is lost, the process is not. */
static void test_compiler(void **state)
{
    (void)state;
    static const char *const text[] = { "package main\nvar X [1 << 27]int\nfunc main() { X[1] = 2 }\n", "package main\nfunc main() { }\n" };
    for (int i = 0; i < 2; i++) {
        gol_vm *vm = gol_open(NULL);
        gol_limits l = { .size = sizeof l, .compile_bytes = 8 << 20 };
        gol_set_limits(vm, &l);
        gol_status st = gol_load_source(vm, "b.go", text[i], strlen(text[i]));
        if (!st) st = gol_compile(vm);
        if (!st) st = gol_run(vm, 0, NULL);
        assert_int_equal(st, i == 0 ? GOL_EFATAL : GOL_OK);
        if (i == 0) {
            assert_non_null(strstr(gol_error_text(vm), "out of memory"));
            assert_int_equal(gol_compile(vm), GOL_EFATAL);
            assert_int_equal(gol_call(vm, 1, NOARGS, NULL, 0), GOL_EFATAL);
        }
        gol_close(vm);
    }
    static char big[16 << 20];
    memset(big, ' ', sizeof big - 1);
    gol_vm *vm = gol_open(NULL);
    gol_limits l = { .size = sizeof l, .compile_bytes = 8 << 20 };
    gol_set_limits(vm, &l);
    IS(vm, GOL_EFATAL, gol_load_source(vm, "b.go", big, sizeof big - 1));
    gol_close(vm);
}

static void *interrupter(void *arg)
{
    usleep(2000);
    for (int i = 0; i < 60; i++) {                      /* whatever runs at that moment */
        gol_interrupt(arg);
        usleep(500);
    }
    return NULL;
}

static void test_interrupt(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_interrupt(vm);                                   /* nothing runs: nothing happens */
    ping(vm);
    gol_interrupt(vm);
    ping(vm);
    static const char *const names[] = { "Loop", "Chans", "Sleep", "SpawnBusy", "Sort", "Repeat" };
    pthread_t t;
    pthread_create(&t, NULL, interrupter, vm);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        IS(vm, GOL_ELIMIT, callv(vm, names[i], NULL, 0, NOARGS));
        assert_int_equal(gol_limit_hit(vm), GOL_LIMIT_INTERRUPT);
    }
    pthread_join(t, NULL);
    ping(vm);
    gol_close(vm);
}

static void test_pump(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_pumped p;
    gol_value r;
    OK(vm, gol_pump(vm, 0, &p));
    assert_true(!p.more && p.wait_ns == -1 && p.goroutines == 0);
    gol_ref f = gol_find(vm, "Worker"), count = gol_find(vm, "Count");
    for (int i = 0; i < 3; i++) OK(vm, gol_go(vm, f, ARGS(gol_int(10000))));
    IS(vm, GOL_ETYPE, gol_go(vm, f, ARGS(gol_cstring("x"))));
    int rounds = 0;
    do {
        OK(vm, gol_pump(vm, 1000, &p));
        rounds++;
        if (rounds == 5) {
            OK(vm, callv(vm, "Finite", &r, 1, ARGS(gol_int(10))));      /* a call in between */
            assert_int_equal(r.as.i, 45);
        }
    } while (p.more);
    OK(vm, gol_get(vm, count, &r));
    assert_int_equal(r.as.i, 30000);
    assert_in_range(rounds, 25, 40);
    assert_int_equal(p.goroutines, 0);
    gol_release(vm, f);
    f = gol_find(vm, "Server");
    gol_ref in = gol_find(vm, "In"), out = gol_find(vm, "Out");
    OK(vm, gol_go(vm, f, NOARGS));
    int done, ok;
    OK(vm, gol_chan_send(vm, in, gol_int(5), &done));
    assert_int_equal(done, 0);                           /* nobody receives yet */
    for (int i = 1; i <= 50; i++) {
        OK(vm, gol_pump(vm, 0, &p));
        assert_true(!p.more && p.wait_ns == -1 && p.goroutines == 1);
        OK(vm, gol_chan_send(vm, in, gol_int(i), &done));
        assert_int_equal(done, 1);
        OK(vm, gol_pump(vm, 0, NULL));
        OK(vm, gol_chan_recv(vm, out, &r, &ok, &done));
        assert_true(done && ok && r.as.i == i * i);
    }
    gol_release(vm, f);
    f = gol_find(vm, "Tick");
    OK(vm, gol_go(vm, f, NOARGS));
    OK(vm, gol_pump(vm, 0, &p));
    assert_true(!p.more && p.wait_ns > 0);
    for (int i = 0; i < 5000 && p.wait_ns >= 0; i++) {
        usleep((unsigned)(p.wait_ns / 1000 + 100));
        OK(vm, gol_pump(vm, 0, &p));
    }
    OK(vm, gol_get(vm, count, &r));
    assert_int_equal(r.as.i, 99);
    gol_release(vm, f);
    f = gol_find(vm, "Bad");
    OK(vm, gol_go(vm, f, NOARGS));
    IS(vm, GOL_EPANIC, gol_pump(vm, 0, &p));
    assert_non_null(strstr(gol_error_text(vm), "in a goroutine"));
    OK(vm, gol_pump(vm, 0, &p));
    assert_int_equal(p.goroutines, 0);
    gol_release(vm, f);
    f = gol_find(vm, "Loop");
    OK(vm, gol_go(vm, f, NOARGS));
    OK(vm, gol_pump(vm, 1000, &p));
    assert_true(p.more);
    gol_limits l = { .size = sizeof l, .time_ns = 5000000 };
    gol_set_limits(vm, &l);
    IS(vm, GOL_ELIMIT, gol_pump(vm, 0, &p));
    gol_release(vm, f);
    gol_release(vm, in);
    gol_release(vm, out);
    gol_release(vm, count);
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_steps), cmocka_unit_test(test_time), cmocka_unit_test(test_bytes), cmocka_unit_test(test_maps), cmocka_unit_test(test_garbage), cmocka_unit_test(test_recursion), cmocka_unit_test(test_counts),
        cmocka_unit_test(test_initialisers), cmocka_unit_test(test_compiler), cmocka_unit_test(test_interrupt), cmocka_unit_test(test_pump),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
