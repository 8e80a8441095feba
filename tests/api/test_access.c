/* test_access.c - variables, fields, elements, maps, channels and types from C; references that keep things alive and tell when they are stale. */
#include "tests/api/api.h"

static const char program[] =
    "package main\n"
    "import (\"fmt\"; \"runtime\")\n"
    "type Inner struct { S string; P *int }\n"
    "type Rec struct { ID int; Tags []string; In Inner; M map[string]int; Any any; Arr [3]int16; F func(int) int; Next *Rec }\n"
    "var R = Rec{ID: 7, Tags: []string{\"x\", \"y\"}, M: map[string]int{\"a\": 1}, Arr: [3]int16{1, 2, 3}}\n"
    "var Ptr = &R\n"
    "var Ints = []int{1, 2, 3}\n"
    "var NilMap map[string]int\n"
    "var NilPtr *Rec\n"
    "var Iface any = &R\n"
    "var Err error\n"
    "var Ch = make(chan string, 1)\n"
    "var Plain chan int\n"
    "var Keyed = map[any]string{}\n"
    "func Show() string { return fmt.Sprint(R.ID, R.Tags, R.In.S, R.M, R.Any, R.Arr, Ints, Err) }\n"
    "func GC() { for range 3 { runtime.GC() } }\n"
    "func Garbage() { for i := range 20000 { s := make([]int, 10); s[0] = i; sink = s } }\n"
    "var sink []int\n"
    "func Ranges() map[int]string { m := map[int]string{}; for i := range 100 { m[i] = fmt.Sprint(i) }; return m }\n"
    "func main() {}\n";

static gol_ref find(gol_vm *vm, const char *name)
{
    gol_ref r = gol_find(vm, name);
    assert_true(r != 0);
    return r;
}

static void test_fields(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value v;
    OK(vm, gol_init(vm));
    gol_ref r = find(vm, "R"), p = find(vm, "Ptr"), i = find(vm, "Iface"), f, e;
    OK(vm, gol_get_field(vm, r, "ID", &v));
    assert_int_equal(v.as.i, 7);
    OK(vm, gol_set_field(vm, p, "ID", gol_int(8)));      /* through the pointer */
    OK(vm, gol_get_field(vm, i, "ID", &v));              /* through the interface */
    assert_int_equal(v.as.i, 8);
    OK(vm, gol_field(vm, r, "In", &f));
    OK(vm, gol_set_field(vm, f, "S", gol_cstring("inner")));
    gol_release(vm, f);
    OK(vm, gol_field(vm, r, "Tags", &f));
    OK(vm, gol_set_at(vm, f, 1, gol_cstring("Y")));
    OK(vm, gol_append(vm, f, gol_cstring("z")));
    IS(vm, GOL_ERANGE, gol_set_at(vm, f, 3, gol_nil()));
    IS(vm, GOL_ERANGE, gol_get_at(vm, f, -1, &v));
    assert_int_equal(gol_len(vm, f), 3);
    OK(vm, gol_at(vm, f, 0, &e));
    OK(vm, gol_set(vm, e, gol_cstring("X")));
    gol_release(vm, e);
    gol_release(vm, f);
    OK(vm, gol_set_field(vm, r, "Any", gol_float(1.5)));
    OK(vm, gol_field(vm, r, "Arr", &f));
    OK(vm, gol_set_at(vm, f, 2, gol_int(-9)));
    IS(vm, GOL_ERANGE, gol_set_at(vm, f, 2, gol_int(40000)));
    gol_release(vm, f);
    f = find(vm, "Ints");
    OK(vm, gol_set(vm, f, gol_array((int64_t[]){ 5, 6 }, 2, 8)));
    gol_ref part;
    OK(vm, gol_slice(vm, f, 1, 2, &part));
    OK(vm, gol_set_at(vm, part, 0, gol_int(60)));
    gol_release(vm, part);
    gol_release(vm, f);
    f = find(vm, "Err");
    OK(vm, gol_set(vm, f, gol_error("oops")));
    IS(vm, GOL_ETYPE, gol_set(vm, f, gol_int(1)));
    gol_release(vm, f);
    OK(vm, callv(vm, "Show", &v, 1, NOARGS));
    is_text(v, GOL_STRING, "8 [X Y z]innermap[a:1] 1.5 [1 2 -9] [5 60] oops");
    IS(vm, GOL_ENOTFOUND, gol_get_field(vm, r, "Nope", &v));
    IS(vm, GOL_ETYPE, gol_set_field(vm, r, "ID", gol_cstring("x")));
    f = find(vm, "NilPtr");
    IS(vm, GOL_EPANIC, gol_get_field(vm, f, "ID", &v));
    OK(vm, gol_set(vm, f, gol_value_of(p)));
    OK(vm, gol_get_field(vm, f, "ID", &v));
    assert_int_equal(v.as.i, 8);
    gol_release(vm, f);
    gol_release(vm, r);
    gol_release(vm, p);
    gol_release(vm, i);
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

static void test_maps(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value k, v;
    OK(vm, gol_init(vm));
    const gol_type *mt = gol_type_find(vm, "map[string][]int32");
    gol_ref m, it;
    OK(vm, gol_make_map(vm, mt, 0, &m));
    for (int i = 0; i < 1000; i++) {
        char key[16];
        int32_t xs[] = { i, 2 * i };
        snprintf(key, sizeof key, "k%d", i);
        OK(vm, gol_map_set(vm, m, gol_cstring(key), gol_array(xs, 2, 4)));
    }
    OK(vm, callv(vm, "GC", NULL, 0, NOARGS));
    assert_int_equal(gol_len(vm, m), 1000);
    OK(vm, gol_map_get(vm, m, gol_cstring("k77"), &v));
    gol_value x;
    OK(vm, gol_get_at(vm, v.as.ref, 1, &x));
    assert_int_equal(x.as.i, 154);
    gol_release(vm, v.as.ref);
    IS(vm, GOL_ENOTFOUND, gol_map_get(vm, m, gol_cstring("none"), &v));
    IS(vm, GOL_ETYPE, gol_map_get(vm, m, gol_int(1), &v));
    OK(vm, gol_map_delete(vm, m, gol_cstring("k77")));
    OK(vm, gol_map_delete(vm, m, gol_cstring("k77")));
    long long sum = 0;
    int n = 0;
    OK(vm, gol_map_iter(vm, m, &it));
    while (gol_map_next(vm, it, &k, &v)) {
        OK(vm, gol_get_at(vm, v.as.ref, 0, &x));
        sum += x.as.i;
        gol_release(vm, v.as.ref);
        if (n++ == 500) OK(vm, callv(vm, "GC", NULL, 0, NOARGS));     /* the iterator is alive too */
    }
    assert_int_equal(n, 999);
    assert_int_equal(sum, 999 * 1000 / 2 - 77);
    assert_int_equal(gol_map_next(vm, it, &k, &v), 0);
    gol_release(vm, it);
    assert_int_equal(gol_map_next(vm, it, &k, &v), 0);
    gol_release(vm, m);
    m = find(vm, "NilMap");
    IS(vm, GOL_EPANIC, gol_map_set(vm, m, gol_cstring("a"), gol_int(1)));
    assert_non_null(strstr(gol_error_text(vm), "assignment to entry in nil map"));
    IS(vm, GOL_ENOTFOUND, gol_map_get(vm, m, gol_cstring("a"), &v));
    OK(vm, gol_map_iter(vm, m, &it));
    assert_int_equal(gol_map_next(vm, it, NULL, NULL), 0);
    gol_release(vm, it);
    gol_release(vm, m);
    m = find(vm, "Keyed");
    gol_ref ints = find(vm, "Ints");
    OK(vm, gol_map_set(vm, m, gol_int(1), gol_cstring("one")));
    OK(vm, gol_map_set(vm, m, gol_cstring("1"), gol_cstring("text")));
    IS(vm, GOL_EPANIC, gol_map_set(vm, m, gol_value_of(ints), gol_cstring("x")));
    assert_non_null(strstr(gol_error_text(vm), "hash of unhashable type"));
    OK(vm, gol_map_get(vm, m, gol_int(1), &v));
    is_text(v, GOL_STRING, "one");
    gol_release(vm, ints);
    gol_release(vm, m);
    OK(vm, callv(vm, "Ranges", &v, 1, NOARGS));
    OK(vm, gol_map_get(vm, v.as.ref, gol_int(42), &x));
    is_text(x, GOL_STRING, "42");
    gol_release(vm, v.as.ref);
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

/* References are scanned a piece at a time while the mark is on: those made, copied, handed to the program and released meanwhile lose nothing. */
static const char marked[] =
    "//go:debug gccheckmark=1\n"
    "//go:debug clobberfree=1\n"
    "package main\n"
    "import (\"fmt\"; \"gol/rt\")\n"
    "type Box struct { Name *string; N int }\n"
    "var kept []*Box\n"
    "func Make(i int) *Box { s := fmt.Sprint(\"box \", i); return &Box{&s, i} }\n"
    "func Name(b *Box) string { return *b.Name }\n"
    "func Keep(b *Box) { kept = append(kept, b) }\n"
    "func Kept() (n int) { for _, b := range kept { if *b.Name == fmt.Sprint(\"box \", b.N) { n++ } }; return }\n"
    "func Begin() { rt.MarkBegin() }\n"
    "func Step(n int) int { return rt.MarkStep(n) }\n"
    "func Finish() { rt.MarkFinish() }\n"
    "func main() {}\n";

static void test_references_marked(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, marked);
    gol_value v;
    enum { N = 6000 };
    static gol_ref r[N], more[N];
    OK(vm, gol_init(vm));
    for (int i = 0; i < N; i++) {
        OK(vm, callv(vm, "Make", &v, 1, ARGS(gol_int(i))));
        r[i] = v.as.ref;
    }
    OK(vm, callv(vm, "Begin", NULL, 0, NOARGS));
    for (int round = 0; round < 3; round++) {
        OK(vm, callv(vm, "Step", &v, 1, ARGS(gol_int(500))));
        for (int i = round; i < N; i += 3) {
            switch (i % 4) {
            case 0: more[i] = gol_ref_dup(vm, r[i]); break;                        /* another reference to it */
            case 1: OK(vm, gol_field(vm, r[i], "Name", &more[i])); break;         /* to a part */
            case 2: OK(vm, callv(vm, "Keep", NULL, 0, ARGS(gol_value_of(r[i])))); break;
            default: OK(vm, callv(vm, "Make", &v, 1, ARGS(gol_int(i)))); more[i] = v.as.ref; break;
            }
            gol_release(vm, r[i]);
        }
    }
    OK(vm, callv(vm, "Finish", NULL, 0, NOARGS));
    for (int i = 0; i < N; i++) {
        char text[32];
        snprintf(text, sizeof text, "box %d", i);
        if (i % 4 == 2) continue;
        if (i % 4 == 1) {
            gol_ref e;
            OK(vm, gol_deref(vm, more[i], &e));
            OK(vm, gol_get(vm, e, &v));
            gol_release(vm, e);
        } else {
            OK(vm, callv(vm, "Name", &v, 1, ARGS(gol_value_of(more[i]))));
        }
        is_text(v, GOL_STRING, text);
        gol_release(vm, more[i]);
    }
    OK(vm, callv(vm, "Kept", &v, 1, NOARGS));
    assert_int_equal(v.as.i, N / 4);
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

/* Pointers to what references refer to: of package variables, fields, elements, new variables and pointers themselves. */
static void test_addresses(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value v;
    OK(vm, gol_init(vm));
    gol_ref r = find(vm, "R"), next, fresh, p, q, id;
    OK(vm, gol_new(vm, gol_type_find(vm, "Rec"), gol_nil(), &fresh));
    OK(vm, gol_set_field(vm, fresh, "ID", gol_int(70)));
    OK(vm, gol_addr(vm, fresh, &p));
    assert_string_equal(gol_type_name(gol_type_of(vm, p)), "*main.Rec");
    OK(vm, gol_set_field(vm, r, "Next", gol_value_of(p)));
    gol_release(vm, fresh);                              /* the program's alone now */
    gol_release(vm, p);
    OK(vm, callv(vm, "GC", NULL, 0, NOARGS));
    OK(vm, gol_field(vm, r, "Next", &next));
    OK(vm, gol_get_field(vm, next, "ID", &v));
    assert_int_equal(v.as.i, 70);
    OK(vm, gol_field(vm, next, "ID", &id));
    OK(vm, gol_addr(vm, id, &p));
    assert_string_equal(gol_type_name(gol_type_of(vm, p)), "*int");
    OK(vm, gol_addr(vm, p, &q));                         /* a pointer's own address */
    assert_string_equal(gol_type_name(gol_type_of(vm, q)), "**int");
    gol_release(vm, id);
    OK(vm, gol_deref(vm, p, &id));
    OK(vm, gol_set(vm, id, gol_int(71)));
    OK(vm, gol_get_field(vm, next, "ID", &v));
    assert_int_equal(v.as.i, 71);
    gol_release(vm, id);
    OK(vm, gol_set(vm, p, gol_nil()));
    OK(vm, gol_deref(vm, q, &id));                       /* the variable that p refers to */
    OK(vm, gol_get(vm, id, &v));
    assert_int_equal(v.kind, GOL_NIL);
    gol_release(vm, id);
    gol_release(vm, q);
    gol_release(vm, p);
    IS(vm, GOL_ESTALE, gol_addr(vm, p, &q));
    assert_true(q == 0);
    gol_release(vm, next);
    gol_release(vm, r);
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

/* Everything that only a reference holds survives collections; what was released does not answer. */
static void test_references(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value v;
    enum { N = 1000 };
    static gol_ref r[N];
    const gol_type *t = gol_type_find(vm, "[]string"), *rec = gol_type_find(vm, "Rec"), *prec = gol_type_find(vm, "*Rec");
    assert_non_null(t);
    assert_non_null(rec);
    for (int i = 0; i < N; i++) {
        char text[32];
        OK(vm, gol_new(vm, t, gol_nil(), &r[i]));
        for (int k = 0; k < 3; k++) {
            snprintf(text, sizeof text, "%d-%d", i, k);
            OK(vm, gol_append(vm, r[i], gol_cstring(text)));
        }
    }
    assert_int_equal(gol_ref_count(vm), N);
    OK(vm, callv(vm, "Garbage", NULL, 0, NOARGS));
    OK(vm, callv(vm, "GC", NULL, 0, NOARGS));
    for (int i = 0; i < N; i++) {
        char text[32];
        snprintf(text, sizeof text, "%d-2", i);
        OK(vm, gol_get_at(vm, r[i], 2, &v));
        is_text(v, GOL_STRING, text);
    }
    gol_ref d = gol_ref_dup(vm, r[5]);
    for (int i = 0; i < N; i++) gol_release(vm, r[i]);
    for (int i = 0; i < N; i++) IS(vm, GOL_ESTALE, gol_get(vm, r[i], &v));
    gol_release(vm, r[0]);
    gol_release(vm, 0);
    OK(vm, gol_get_at(vm, d, 0, &v));
    is_text(v, GOL_STRING, "5-0");
    gol_release(vm, d);
    gol_ref a, p, n;
    OK(vm, gol_new(vm, rec, gol_nil(), &a));
    OK(vm, gol_set_field(vm, a, "ID", gol_int(5)));
    OK(vm, gol_field(vm, a, "ID", &n));
    gol_release(vm, a);
    OK(vm, callv(vm, "GC", NULL, 0, NOARGS));            /* the part keeps the whole */
    OK(vm, gol_get(vm, n, &v));
    assert_int_equal(v.as.i, 5);
    gol_release(vm, n);
    OK(vm, gol_new(vm, prec, gol_nil(), &p));
    IS(vm, GOL_EPANIC, gol_get_field(vm, p, "ID", &v));
    IS(vm, GOL_ETYPE, gol_set(vm, p, gol_int(3)));
    gol_ref q = gol_ref_dup(vm, p);
    gol_ref ptr = find(vm, "Ptr");
    OK(vm, gol_init(vm));
    OK(vm, gol_set(vm, p, gol_value_of(ptr)));
    OK(vm, gol_get_field(vm, q, "ID", &v));              /* the same variable */
    assert_int_equal(v.as.i, 7);
    gol_vm *other = vm_with(NULL, program);
    IS(other, GOL_ESTALE, gol_get(other, p, &v));
    IS(other, GOL_ESTALE, gol_call(other, p, NOARGS, NULL, 0));
    IS(other, GOL_ESTALE, gol_get(other, ~(gol_ref)0, &v));
    gol_close(other);
    gol_release(vm, p);
    gol_release(vm, q);
    gol_release(vm, ptr);
    assert_int_equal(gol_ref_count(vm), 0);
    gol_close(vm);
}

static void test_bytes(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_ref b;
    void *p;
    size_t n;
    OK(vm, gol_make_slice(vm, gol_type_find(vm, "byte"), 1 << 20, 1 << 20, &b));
    OK(vm, gol_data(vm, b, &p, &n));
    assert_int_equal(n, 1 << 20);
    memset(p, 'q', n);
    OK(vm, callv(vm, "Garbage", NULL, 0, NOARGS));
    OK(vm, callv(vm, "GC", NULL, 0, NOARGS));
    void *p2;
    OK(vm, gol_data(vm, b, &p2, &n));
    assert_ptr_equal(p, p2);
    assert_int_equal(((char *)p)[n - 1], 'q');
    IS(vm, GOL_EPANIC, gol_make_slice(vm, gol_type_find(vm, "int"), -1, 0, &b));
    IS(vm, GOL_EPANIC, gol_make_slice(vm, gol_type_find(vm, "int"), (int64_t)1 << 62, (int64_t)1 << 62, &b));
    gol_close(vm);
}

static void test_channels(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    gol_value v;
    int done, ok;
    OK(vm, gol_init(vm));
    gol_ref c = find(vm, "Ch"), nilch = find(vm, "Plain");
    OK(vm, gol_chan_recv(vm, c, &v, &ok, &done));
    assert_int_equal(done, 0);
    OK(vm, gol_chan_send(vm, c, gol_cstring("one"), &done));
    assert_int_equal(done, 1);
    OK(vm, gol_chan_send(vm, c, gol_cstring("two"), &done));
    assert_int_equal(done, 0);
    OK(vm, gol_chan_recv(vm, c, &v, &ok, &done));
    assert_true(done && ok);
    is_text(v, GOL_STRING, "one");
    OK(vm, gol_chan_recv(vm, nilch, &v, &ok, &done));
    assert_int_equal(done, 0);
    IS(vm, GOL_ETYPE, gol_chan_send(vm, c, gol_int(1), &done));
    gol_close(vm);
}

static void test_types(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, program);
    const gol_type *t = gol_type_find(vm, "map[string]*Rec");
    assert_int_equal(gol_type_kind(t), GOL_T_MAP);
    assert_string_equal(gol_type_name(t), "map[string]*main.Rec");
    assert_string_equal(gol_type_name(gol_type_key(t)), "string");
    const gol_type *rec = gol_type_elem(gol_type_elem(t));
    assert_int_equal(gol_type_kind(rec), GOL_T_STRUCT);
    assert_int_equal(gol_type_len(rec), 8);
    gol_field_info f;
    assert_int_equal(gol_type_field(rec, 1, &f), 0);
    assert_string_equal(f.name, "Tags");
    assert_int_equal(f.offset, 8);
    assert_string_equal(gol_type_name(f.type), "[]string");
    assert_int_equal(gol_type_field(rec, 8, &f), -1);
    const gol_type *fn = gol_type_find(vm, "func(a int, b ...string) (bool, error)");
    assert_int_equal(gol_type_len(fn), 2);
    assert_int_equal(gol_type_results(fn), 2);
    assert_string_equal(gol_type_name(gol_type_param(fn, 1)), "[]string");
    assert_string_equal(gol_type_name(gol_type_param(fn, 3)), "error");
    assert_null(gol_type_param(fn, 4));
    assert_int_equal(gol_type_size(gol_type_find(vm, "[4]int32")), 16);
    assert_int_equal(gol_type_has_pointers(gol_type_find(vm, "[4]int32")), 0);
    static const char *const none[] = { "", "nope", "1+2", "map[[]int]int", "int int", "[", "func(", "struct{ a int; a int }", "[]undefined", "main.Rec", "len" };
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) assert_null(gol_type_find(vm, none[i]));
    assert_int_equal(gol_diag_count(vm), 0);
    gol_close(vm);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fields), cmocka_unit_test(test_addresses), cmocka_unit_test(test_maps), cmocka_unit_test(test_references), cmocka_unit_test(test_references_marked), cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_channels), cmocka_unit_test(test_types),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
