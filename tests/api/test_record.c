/* test_record.c - what a host gets of a run: the timeline, and records of allocations and collections. */
#include "tests/api/api.h"

static const char program[] =
    "package main\n"
    "import \"runtime\"\n"
    "var keep [][]byte\n"
    "var In, Out = make(chan int), make(chan int, 10)\n"
    "func Hold(n int) { for i := 0; i < n; i++ { keep = append(keep, make([]byte, 1000)) }; runtime.GC() }\n"
    "func Server() { for x := range In { Out <- x } }\n"
    "func Ask(n int) int { In <- n; return <-Out }\n"
    "func Fail() { var m map[string]int; m[\"x\"] = 1 }\n"
    "func Eat() { for { keep = append(keep, make([]byte, 1<<20)) } }\n";

typedef struct text { char *p; size_t n; } text;

static void add(void *ctx, const char *s, size_t n)
{
    text *t = ctx;
    t->p = realloc(t->p, t->n + n + 1);
    memcpy(t->p + t->n, s, n);
    t->p[t->n += n] = 0;
}

static gol_vm *open_with(gol_options *opt)
{
    opt->size = sizeof *opt;
    gol_vm *vm = gol_open(opt);
    assert_non_null(vm);
    OK(vm, gol_load_source(vm, "p.go", program, sizeof program - 1));
    OK(vm, gol_compile(vm));
    return vm;
}

static size_t count(const char *s, const char *what)
{
    size_t n = 0;
    for (; (s = strstr(s, what)); s += strlen(what)) n++;
    return n;
}

static void call(gol_vm *vm, const char *name, gol_status want, int64_t arg)
{
    gol_value a = gol_int(arg);
    IS(vm, want, gol_call(vm, gol_find(vm, name), &a, arg >= 0, NULL, 0));
}

/* A timeline over several entries, one of which fails; goroutines that wait between them. */
static void test_timeline(void **state)
{
    (void)state;
    text t = { 0 };
    gol_options opt = { .timeline = add, .timelinectx = &t };
    gol_vm *vm = open_with(&opt);
    OK(vm, gol_go(vm, gol_find(vm, "Server"), NULL, 0));
    gol_pumped p;
    OK(vm, gol_pump(vm, 0, &p));
    for (int i = 0; i < 3; i++) call(vm, "Ask", GOL_OK, i);
    call(vm, "Hold", GOL_OK, 10);
    call(vm, "Fail", GOL_EPANIC, -1);
    call(vm, "Ask", GOL_OK, 5);
    gol_close(vm);
    assert_non_null(t.p);
    assert_int_equal(t.p[0], '[');
    assert_string_equal(t.p + t.n - 3, "\n]\n");
    assert_int_equal(1, count(t.p, "\"G2 main.Server\""));
    assert_int_equal(1, count(t.p, "mark termination (pause)"));
    assert_true(count(t.p, "\"name\":\"chan receive\"") >= 4);
    assert_true(count(t.p, "\"name\":\"ready\"") >= 8);      /* arrows have two ends */
    free(t.p);
}

static void test_closed_unused(void **state)
{
    (void)state;
    text t = { 0 };
    gol_options opt = { .size = sizeof opt, .timeline = add, .timelinectx = &t };
    gol_close(gol_open(&opt));                               /* nothing ran: nothing is written */
    assert_null(t.p);
}

/* Records outlive panics and used up memory; without the options there are none. */
static void test_records(void **state)
{
    (void)state;
    gol_options opt = { .allocring = 50, .profile = GOL_PROFILE_CYCLES }, none = { 0 };
    gol_vm *vm = open_with(&opt);
    size_t n;
    call(vm, "Hold", GOL_OK, 200);
    call(vm, "Fail", GOL_EPANIC, -1);
    gol_limits l = { .size = sizeof l, .bytes = 8 << 20 };
    OK(vm, gol_set_limits(vm, &l));
    call(vm, "Eat", GOL_ELIMIT, -1);
    char *s = gol_record(vm, GOL_RECORD_ALLOCS, &n);
    assert_non_null(s);
    assert_int_equal(strlen(s), n);
    assert_memory_equal(s, "allocs\t50\t", 10);
    assert_int_equal(50, count(s, "\na\t"));
    assert_true(count(s, "\tmain.Eat\t9\tp.go\n") >= 1);
    free(s);
    s = gol_record(vm, GOL_RECORD_CYCLES, &n);
    assert_non_null(s);
    assert_memory_equal(s, "cycles\t", 7);
    assert_int_equal(strtol(s + 7, NULL, 10) + 2, count(s, "\n"));
    assert_true(count(s, "\n1\t") >= 1);                     /* a forced one */
    free(s);
    assert_null(gol_record(vm, 99, &n));
    assert_int_equal(0, n);
    gol_close(vm);
    vm = open_with(&none);
    assert_null(gol_record(vm, GOL_RECORD_ALLOCS, &n));      /* not even a world yet */
    call(vm, "Hold", GOL_OK, 1);
    assert_null(gol_record(vm, GOL_RECORD_ALLOCS, &n));
    assert_null(gol_record(vm, GOL_RECORD_CYCLES, &n));
    gol_close(vm);
}

static int crashes;
static void crash(void) { crashes++; }

/* gol_options.crash: at each bad end while the program's traceback level is "crash", and at no limit; the call ends as it does without. */
static void test_crash(void **state)
{
    (void)state;
    static const char tb[] = "import \"runtime/debug\"; debug.SetTraceback(\"crash\")", all[] = "import \"runtime/debug\"; debug.SetTraceback(\"all\")";
    gol_options opt = { .crash = crash };
    gol_vm *vm = open_with(&opt);
    crashes = 0;
    call(vm, "Fail", GOL_EPANIC, -1);
    assert_int_equal(0, crashes);
    OK(vm, gol_eval(vm, "tb", tb, sizeof tb - 1, 0));
    call(vm, "Hold", GOL_OK, 1);
    assert_int_equal(0, crashes);
    call(vm, "Fail", GOL_EPANIC, -1);
    assert_int_equal(1, crashes);
    assert_non_null(strstr(gol_error_text(vm), "assignment to entry in nil map"));
    gol_value one = gol_int(1);
    IS(vm, GOL_EFATAL, gol_call(vm, gol_find(vm, "Ask"), &one, 1, NULL, 0));    /* nobody serves: a deadlock */
    assert_int_equal(2, crashes);
    gol_set_limits(vm, &(gol_limits){ .size = sizeof(gol_limits), .bytes = 16 << 20 });
    call(vm, "Eat", GOL_ELIMIT, -1);
    assert_int_equal(2, crashes);
    gol_set_limits(vm, NULL);
    OK(vm, gol_eval(vm, "all", all, sizeof all - 1, 0));
    call(vm, "Fail", GOL_EPANIC, -1);
    assert_int_equal(2, crashes);
    gol_close(vm);
    gol_options none = { 0 };
    vm = open_with(&none);
    call(vm, "Hold", GOL_OK, 1);
    OK(vm, gol_eval(vm, "tb", tb, sizeof tb - 1, 0));
    call(vm, "Fail", GOL_EPANIC, -1);
    assert_int_equal(2, crashes);
    gol_close(vm);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_timeline), cmocka_unit_test(test_closed_unused), cmocka_unit_test(test_records), cmocka_unit_test(test_crash) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
