/* test_slice.c - capacities after append, make's checks, copying. */
#include "rt_fixture.h"

/* An element type of this size; with pointers if has. The golden tables name some sizes by type. */
static rtype elemtype(uint64_t size, bool has)
{
    rtype t = { .size = size, .align = 1, .kind = K_STRUCT, .str = ST("T") };
    if (has) {
        t.ptrdata = 8;
        t.gcbits = fb1;
    }
    return t;
}

static void append_growth(void **st)
{
    (void)st;
    csv c;
    int rows = 0;
    csv_open(&c, "append_growth.csv");   /* elem_type,elem_size,has_ptr,step,len_before_growth,new_cap,cap_bytes */
    while (csv_next(&c)) {
        uint64_t size = csv_hex(&c, 1);
        int64_t old = csv_int(&c, 4), want = csv_int(&c, 5);
        if (csv_int(&c, 3) == 0) continue;             /* the state before anything was appended */
        /* the table resliced to cap between steps: len_before_growth = previous cap + 1 is the needed length */
        rtype t = elemtype(size, strcmp(c.cell[2], "true") == 0);
        int64_t cap = size ? old - 1 : old;                /* struct{} rows give the length before the append */
        goslice s = rt_growslice(fix.gp, &t, NULL, cap + 1, cap, cap + 1);
        if (s.cap != want) fail_msg("%s (%d bytes) cap %d -> %d, want %d", c.cell[0], (int)size, (int)cap, (int)s.cap, (int)want);
        assert_int_equal((uint64_t)s.cap * size, csv_hex(&c, 6));
        rows++;
        if (rows % 50 == 0) rt_gc(fix.gp, true);
    }
    assert_true(rows > 100);
}

static void append_multi(void **st)
{
    (void)st;
    csv c;
    int rows = 0;
    csv_open(&c, "append_multi.csv");    /* elem_type,elem_size,old_len,old_cap,appended,new_cap */
    while (csv_next(&c)) {
        uint64_t size = csv_hex(&c, 1);
        int64_t len = csv_int(&c, 2), cap = csv_int(&c, 3), n = csv_int(&c, 4), want = csv_int(&c, 5);
        int64_t got = len + n <= cap ? cap : rt_growcap(cap, len + n, size);
        if (got != want) fail_msg("%s len %d cap %d + %d -> %d, want %d", c.cell[0], (int)len, (int)cap, (int)n, (int)got, (int)want);
        rows++;
    }
    assert_true(rows > 1000);
}

static void contents(void **st)
{
    (void)st;
    g *gp = fix.gp;
    fix_set("clobberfree=1,gccheckmark=1");
    goslice s = { 0 };
    for (int64_t i = 0; i < 5000; i++) {
        if (s.len == s.cap) s = rt_growslice(gp, &T_int, s.p, s.len + 1, s.cap, 1);
        else s.len++;
        ((int64_t *)s.p)[i] = i;
        for (int64_t j = s.len; j < s.cap; j++) assert_int_equal(((int64_t *)s.p)[j], 0);
        fix.roots[0].p = s.p;
        if (i % 500 == 0) rt_gc(gp, false);
    }
    for (int64_t i = 0; i < 5000; i++) assert_int_equal(((int64_t *)s.p)[i], i);
    goslice q = { 0 };                                     /* strings, by append(q, v...) */
    for (int i = 0; i < 300; i++) {
        char b[20];
        gostring v = rt_slicebytetostring(gp, b, sprintf(b, "string %d", i));
        q = rt_appendslice(gp, &T_string, q, &v, 1);
        fix.roots[1].p = q.p;
        if (i % 7 == 0) rt_gc(gp, false);
    }
    q = rt_appendslice(gp, &T_string, q, q.p, q.len);      /* append(q, q...) */
    fix.roots[1].p = q.p;
    rt_gc(gp, true);
    for (int i = 0; i < 600; i++) {
        char b[20];
        int n = sprintf(b, "string %d", i % 300);
        gostring *v = &((gostring *)q.p)[i];
        assert_true(rt_streq(v->p, v->n, b, n));
    }
    assert_int_equal(rt_slicecopy(gp, &T_string, (gostring *)q.p + 1, 599, q.p, 600), 599);
    assert_true(rt_streq(((gostring *)q.p)[599].p, ((gostring *)q.p)[599].n, "string 298", 10));
    assert_int_equal(rt_slicecopy(gp, &T_int, NULL, 0, s.p, 5), 0);
    rt_sliceclear(gp, &T_string, q.p, 600);
    assert_null(((gostring *)q.p)[10].p);
    goslice z = rt_growslice(gp, &T_empty, NULL, 10, 0, 10);
    assert_true(z.len == 10 && z.cap == 10 && z.p != NULL);
}

/* While marking, the copy is black, so what it took over must be shaded. */
static void growbarrier(void **st)
{
    (void)st;
    g *gp = fix.gp;
    mheap *h = fix.vm->heap;
    fix_set("clobberfree=1,gccheckmark=1");
    for (int round = 0; round < 20; round++) {
        int64_t **p = rt_newarray(gp, &T_ptr, 10);
        for (int i = 0; i < 10; i++) *(p[i] = rt_newarray(gp, &T_int, 4)) = i;
        fix.roots[0].p = p;
        gc_start(gp, h);
        mark_step(h, (uint64_t)round);
        goslice s = rt_growslice(gp, &T_ptr, p, 11, 10, 1);
        fix.roots[0].p = s.p;
        gc_finish(gp, h, false);
        sweep_all(h);
        for (int i = 0; i < 10; i++) assert_int_equal(**((int64_t **)s.p + i), i);
    }
}

static void panics(void **st)
{
    (void)st;
    g *gp = fix.gp;
    int64_t big = INT64_MAX;
    ENDS('p', "runtime error: makeslice: len out of range", rt_makeslice(gp, &T_int, -1, -1));
    ENDS('p', "runtime error: makeslice: len out of range", rt_makeslice(gp, &T_int, big, big));
    ENDS('p', "runtime error: makeslice: cap out of range", rt_makeslice(gp, &T_int, 3, 1));
    ENDS('p', "runtime error: makeslice: cap out of range", rt_makeslice(gp, &T_int, 0, -1));
    ENDS('p', "runtime error: makeslice: cap out of range", rt_makeslice(gp, &T_int, 0, big));
    ENDS('p', "runtime error: growslice: len out of range", rt_growslice(gp, &T_empty, NULL, INT64_MIN, big, 1));
    ENDS('p', "runtime error: growslice: len out of range", rt_growslice(gp, &T_int, NULL, big, 5, 1));
    ENDS('p', "runtime error: unsafe.Slice: len out of range", rt_unsafeslicecheck(gp, &T_int, &big, -1));
    ENDS('p', "runtime error: unsafe.Slice: len out of range", rt_unsafeslicecheck(gp, &T_int, &big, big));
    ENDS('p', "runtime error: unsafe.Slice: ptr is nil and len is not zero", rt_unsafeslicecheck(gp, &T_int, NULL, 1));
    rt_unsafeslicecheck(gp, &T_int, NULL, 0);
    rt_unsafeslicecheck(gp, &T_int, &big, 1);
    ENDS('p', "runtime error: unsafe.String: ptr is nil and len is not zero", rt_unsafestringcheck(gp, NULL, 1));
    assert_non_null(rt_makeslice(gp, &T_int, 0, 0));
    assert_int_equal(rt_growcap(4, 3, 8), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(append_growth, fix_setup, fix_teardown),
        cmocka_unit_test(append_multi),
        cmocka_unit_test_setup_teardown(contents, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(growbarrier, fix_setup, fix_teardown),
        cmocka_unit_test_setup_teardown(panics, fix_setup, fix_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
