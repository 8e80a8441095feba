/* test_alg.c - hashes, random numbers, equality, interfaces, strings. */
#include "rt_fixture.h"

static void hash_vectors(void **st)
{
    (void)st;
    const uint64_t hk[4] = { 1, 1, 1, 1 };
    csv c;
    int rows = 0;
    csv_open(&c, "hash_vectors.csv");   /* func,hashkey0,seed,len,hex,hash */
    while (csv_next(&c)) {
        uint64_t seed = csv_hex(&c, 2), want = csv_hex(&c, 5), got;
        if (strcmp(c.cell[0], "memhash") == 0) {
            unsigned char in[2048];
            int n = (int)csv_int(&c, 3);
            for (int i = 0; i < n; i++) {
                char two[3] = { c.cell[4][2 * i], c.cell[4][2 * i + 1], 0 };
                in[i] = (unsigned char)strtoul(two, NULL, 16);
            }
            got = rt_memhash(hk, in, seed, (uint64_t)n);
        } else if (strcmp(c.cell[0], "memhash32") == 0) {
            got = rt_memhash32(hk, (uint32_t)csv_hex(&c, 4), seed);
        } else {
            got = rt_memhash64(hk, csv_hex(&c, 4), seed);
        }
        if (got != want) fail_msg("%s seed %s len %s: %llx, want %llx", c.cell[0], c.cell[2], c.cell[3], (long long)got, (long long)want);
        rows++;
    }
    assert_int_equal(rows, 132);
}

static void wyrand_vectors(void **st)
{
    (void)st;
    csv c;
    csv_open(&c, "wyrand_vectors.csv");
    while (csv_next(&c)) {
        uint64_t s = csv_hex(&c, 0);
        for (int i = 1; i <= 5; i++) assert_int_equal(rt_fastrand(&s), csv_int(&c, i));
    }
}

static void seeds(void **st)
{
    (void)st;
    fix_seed(7);
    rt_rands a = fix.vm->p0.rnd;
    uint64_t k = fix.vm->hashkey[0];
    fix_seed(8);
    assert_true(a.map != fix.vm->p0.rnd.map && k != fix.vm->hashkey[0]);
    fix_seed(7);
    assert_memory_equal(&a, &fix.vm->p0.rnd, sizeof a);
    assert_int_equal(fix.vm->hashkey[0] & 1, 1);
}

static goeface box(const rtype *t, const void *v) { return (goeface){ t, rt_convT(fix.gp, t, v) }; }

static void equality(void **st)
{
    (void)st;
    g *gp = fix.gp;
    double z = 0.0, nz = -0.0, nan = z / z;
    assert_true(rt_equal(gp, &T_float64, &z, &nz));
    assert_false(rt_equal(gp, &T_float64, &nan, &nan));
    assert_int_equal(rt_hash(gp, &T_float64, &z, 3), rt_hash(gp, &T_float64, &nz, 3));
    assert_true(rt_hash(gp, &T_float64, &nan, 3) != rt_hash(gp, &T_float64, &nan, 3));
    gostring s = { "abc", 3 }, s2 = { strdup("abc"), 3 };
    assert_true(rt_equal(gp, &T_string, &s, &s2));
    assert_int_equal(rt_hash(gp, &T_string, &s, 3), rt_hash(gp, &T_string, &s2, 3));
    int64_t i1 = 1000, i2 = 1000, i3 = 7;
    goeface a = box(&T_int, &i1), b = box(&T_int, &i2), c3 = box(&T_int, &i3), e = box(&T_string, &s), e2 = box(&T_string, &s2), nil = { 0 };
    assert_true(a.p != b.p && rt_ifaceeq(gp, a, b));
    assert_false(rt_ifaceeq(gp, a, c3));
    assert_false(rt_ifaceeq(gp, a, e));
    assert_true(rt_ifaceeq(gp, e, e2));
    assert_true(rt_ifaceeq(gp, nil, nil));
    assert_false(rt_ifaceeq(gp, nil, a));
    assert_ptr_equal(c3.p, &rt_staticbytes[7]);
    assert_int_equal(rt_hash(gp, &T_any, &a, 9), rt_hash(gp, &T_any, &b, 9));
    free((char *)s2.p);

    goslice sl = { 0 };
    goeface u = box(&T_ints, &sl);
    ENDS('p', "runtime error: comparing uncomparable type []int", rt_ifaceeq(gp, u, u));
    ENDS('p', "runtime error: hash of unhashable type []int", rt_hash(gp, &T_any, &u, 0));
    goeface f = { &T_func, NULL };
    ENDS('p', "runtime error: hash of unhashable type func()", rt_hash(gp, &T_any, &f, 0));
    /* struct{ a any }{[]int{}} */
    rfield fld = { .name = ST("a"), .typ = &T_any };
    rtype sa = { .size = 16, .ptrdata = 16, .align = 8, .kind = K_STRUCT, .flags = RT_COMPARABLE | RT_HASHPANIC, .gcbits = fb2, .len = 1, .fields = &fld,
                 .str = ST("struct { a interface {} }") };
    goeface su = box(&sa, &u);
    ENDS('p', "runtime error: hash of unhashable type []int", rt_hash(gp, &T_any, &su, 0));
    ENDS('p', "runtime error: comparing uncomparable type []int", rt_ifaceeq(gp, su, su));
    /* a million levels of interfaces in structs */
    goeface deep = a;
    for (int i = 0; i < 1000000; i++) {
        goeface *p = rt_mallocgc(gp, 16, &sa, true);
        *p = deep;
        deep = (goeface){ &sa, p };
    }
    goeface deep2 = deep;
    assert_true(rt_ifaceeq(gp, deep, deep2));
    assert_int_equal(rt_hash(gp, &T_any, &deep, 0), rt_hash(gp, &T_any, &deep2, 0));
    /* the last field is no deeper, the first is */
    static uint8_t fb2of4[] = { 0xF };
    rfield two[] = { { .name = ST("a"), .typ = &T_any }, { .name = ST("b"), .typ = &T_any, .offset = 16 } };
    rtype sab = { .size = 32, .ptrdata = 32, .align = 8, .kind = K_STRUCT, .flags = RT_COMPARABLE | RT_HASHPANIC, .gcbits = fb2of4, .len = 2, .fields = two,
                  .str = ST("struct { a, b interface {} }") };
    deep = a;
    for (int i = 0; i < 1000000; i++) {
        goeface *p = rt_mallocgc(gp, 32, &sab, true);
        *p = deep;
        deep = (goeface){ &sab, p };
    }
    ENDS('f', "stack overflow", rt_hash(gp, &T_any, &deep, 0));
}

static void strings(void **st)
{
    (void)st;
    g *gp = fix.gp;
    gostring parts[] = { { "", 0 }, { "foo", 3 }, { NULL, 0 }, { "barbaz", 6 } }, s;
    rt_concatstrings(gp, parts, 4, NULL, &s);
    assert_int_equal(s.n, 9);
    assert_memory_equal(s.p, "foobarbaz", 9);
    rt_concatstrings(gp, parts, 3, NULL, &s);
    assert_ptr_equal(s.p, parts[1].p);
    rt_concatstrings(gp, parts, 1, NULL, &s);
    assert_int_equal(s.n, 0);
    assert_int_equal(rt_cmpstring("abc", 3, "abd", 3), -1);
    assert_int_equal(rt_cmpstring("abc", 3, "ab", 2), 1);
    assert_int_equal(rt_cmpstring("\xff", 1, "a", 1), 1);
    assert_int_equal(rt_cmpstring(NULL, 0, NULL, 0), 0);
    goslice b = rt_stringtoslicebyte(gp, "hello", 5, NULL);
    assert_int_equal(b.len, 5);
    assert_int_equal(b.cap, 8);
    const char *u = "a\xc3\xa9\xe4\xb8\x96\xff\xf0\x9f\x98\x80";
    goslice r = rt_stringtoslicerune(gp, u, (int64_t)strlen(u), NULL);
    const int32_t want[] = { 'a', 0xe9, 0x4e16, 0xfffd, 0x1f600 };
    assert_int_equal(r.len, 5);
    assert_int_equal(r.cap, 6);
    assert_memory_equal(r.p, want, sizeof want);
    s = rt_slicerunetostring(gp, r.p, r.len, NULL);
    assert_int_equal(s.n, 13);
    assert_memory_equal(s.p, "a\xc3\xa9\xe4\xb8\x96\xef\xbf\xbd\xf0\x9f\x98\x80", 13);
    s = rt_intstring(gp, 0xD800, NULL);
    assert_memory_equal(s.p, "\xef\xbf\xbd", 3);
    s = rt_intstring(gp, -1, NULL);
    assert_memory_equal(s.p, "\xef\xbf\xbd", 3);
    s = rt_intstring(gp, 'x', NULL);
    assert_memory_equal(s.p, "x", 1);
    assert_ptr_equal(s.p, &rt_staticbytes['x']);
    slot out[2];
    rt_gostring(gp, "zz", 2, out);
    assert_int_equal(out[1].i, 2);
}

static void itabs(void **st)
{
    (void)st;
    g *gp = fix.gp;
    static const rtype fstr = { .size = 8, .kind = K_FUNC, .str = ST("func() string") }, fint = { .size = 8, .kind = K_FUNC, .str = ST("func() int") };
    static const int f1, f2, f3;
    const rmethod ms[] = { { ST("Len"), ST(""), &fint, &f1 }, { ST("String"), ST(""), &fstr, &f2 }, { ST("secret"), ST("a"), &fint, &f3 } };
    const runcommon un = { ST("main"), ST("T"), 3, ms };
    const rtype T = { .size = 8, .kind = K_INT, .flags = MEM | RT_NAMED, .uncommon = &un, .str = ST("main.T") };
    const rimethod im[] = { { ST("Len"), ST(""), &fint }, { ST("String"), ST(""), &fstr } }, im2[] = { { ST("String"), ST(""), &fint } },
                   im3[] = { { ST("secret"), ST("b"), &fint } };
    const rtype I = { .size = 16, .kind = K_INTERFACE, .len = 2, .imethods = im, .str = ST("main.I") },
                J = { .size = 16, .kind = K_INTERFACE, .len = 1, .imethods = im2, .str = ST("main.J") },
                K = { .size = 16, .kind = K_INTERFACE, .len = 1, .imethods = im3, .str = ST("main.K") };
    const char *missing;
    const itab *t = rt_getitab(gp, &I, &T, &missing);
    assert_non_null(t);
    assert_null(missing);
    assert_ptr_equal(t->fun[0], &f1);
    assert_ptr_equal(t->fun[1], &f2);
    assert_ptr_equal(rt_getitab(gp, &I, &T, NULL), t);
    assert_null(rt_getitab(gp, &J, &T, &missing));
    assert_string_equal(missing, "String");
    assert_null(rt_getitab(gp, &K, &T, &missing));
    assert_string_equal(missing, "secret");
    assert_null(rt_assertE2I2(gp, &I, NULL));
    rtype many[300];
    for (int i = 0; i < 300; i++) {
        many[i] = T;
        assert_non_null(rt_getitab(gp, &I, &many[i], NULL));
    }
    for (int i = 0; i < 300; i++) assert_ptr_equal(rt_getitab(gp, &I, &many[i], NULL)->typ, &many[i]);
    assert_ptr_equal(rt_getitab(gp, &I, &T, NULL), t);
    ENDS('p', "interface conversion: interface is nil, not main.I", rt_assertE2I(gp, &I, NULL));
    ENDS('p', "interface conversion: int is not main.I: missing method Len", rt_assertE2I(gp, &I, &T_int));
    ENDS('p', "interface conversion: interface {} is string, not int", rt_panicdottype(gp, &T_string, &T_int, &T_any));
    ENDS('p', "interface conversion: interface {} is nil, not int", rt_panicdottype(gp, NULL, &T_int, &T_any));
    const runcommon un2 = { ST("other"), ST("T"), 0, NULL };
    rtype T2 = T, T3 = T;
    T2.uncommon = &un2;
    ENDS('p', "interface conversion: interface {} is main.T, not main.T (types from different packages)", rt_panicdottype(gp, &T, &T2, &T_any));
    ENDS('p', "interface conversion: interface {} is main.T, not main.T (types from different scopes)", rt_panicdottype(gp, &T, &T3, &T_any));
}

static void settings(void **st)
{
    (void)st;
    uint64_t v;
    assert_true(rt_parsebytes("64MiB", &v) && v == 64ull << 20);
    assert_true(rt_parsebytes("1024", &v) && v == 1024);
    assert_true(rt_parsebytes("5B", &v) && v == 5);
    assert_true(rt_parsebytes("off", &v) && v == ~0ull);
    assert_false(rt_parsebytes("x", &v));
    assert_false(rt_parsebytes("99999999TiB", &v));
    rt_debug *d = &fix.vm->dbg;
    rt_debugparse(d, "gctrace=1,foo=2,heaplimit=10MiB,mapcheck=1,gctrace=0");
    assert_true(!d->gctrace && d->mapcheck && d->heaplimit == 10 << 20);
    rt_debugsetenv(fix.vm, "GOGC", "off");
    assert_int_equal(d->gogc, -1);
    rt_debugsetenv(fix.vm, "GOGC", "200");
    assert_int_equal(d->gogc, 200);
    rt_debugsetenv(fix.vm, "GOLSEED", "42");
    assert_true(d->seeded && d->seed == 42);
    assert_false(rt_debugsetenv(fix.vm, "PATH", "x"));
}

static void stacks(void **st)
{
    (void)st;
    g *gp = rt_newg(fix.vm);
    fix.vm->maxstack = 1 << 20;
    uint64_t first = gp->stackbytes;
    assert_int_equal(first, 2048);
    int n = 0;
    while (rt_stkpush(gp, 100)) n++;
    assert_true(n >= 7 && gp->stackbytes <= 1 << 20);
    for (int i = 0; i < n; i++) rt_stkpop(gp);
    uint64_t all = gp->stackbytes;
    for (int i = 0; i < n; i++) assert_non_null(rt_stkpush(gp, 100));   /* reuse */
    assert_int_equal(gp->stackbytes, all);
    for (int i = 0; i < n; i++) rt_stkpop(gp);
    rt_stktrim(gp);
    assert_int_equal(gp->stackbytes, first);
    stkchunk *c = rt_stkpush(gp, 20000);                                  /* a frame larger than a chunk */
    assert_non_null(c);
    assert_true(c->end - c->base >= 20000 && gp->stackguard == c->end);
    assert_null(rt_stkpush(gp, 1 << 20));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hash_vectors),
        cmocka_unit_test(wyrand_vectors),
        cmocka_unit_test_setup_teardown(seeds, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(equality, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(strings, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(itabs, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(settings, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(stacks, fix_setup, fix_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
