/* test_ir.c - IR as text, the verifier, and the passes on hand-written functions. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>
#include "compiler/compile.h"
#include "compiler/ir/passes.h"

static compilation c;

static int setup(void **st)
{
    (void)st;
    compile_init(&c, (check_env){ 0 }, (compile_options){ .optimize = true });
    return 0;
}

static int teardown(void **st)
{
    (void)st;
    compile_free(&c);
    return 0;
}

static irfunc *parse(const char *text)
{
    char *err;
    irfunc *f = ir_parse(&c.ir, text, &err);
    if (!f) fail_msg("%s", err);
    buf why = { 0 };
    if (!ir_verify(f, &why)) fail_msg("%s", buf_cstr(&why));
    buf_free(&why);
    return f;
}

static int count(irfunc *f, int op)
{
    int n = 0;
    for (int i = 0; i < f->blocks.n; i++)
        for (irval *v = f->blocks.at[i]->first; v; v = v->next) n += v->op == op;
    return n;
}

static void verify(irfunc *f)
{
    buf why = { 0 };
    if (!ir_verify(f, &why)) fail_msg("%s", buf_cstr(&why));
    buf_free(&why);
}

static const char sum[] =
    "func t.sum  res i64  args ptr i64\n"
    "  local l0 s <int 8 >\n"
    "  local l1 i <int 8 >\n"
    "  b0:\n"
    "    v0 = param ptr\n"
    "    v1 = param i64 +1\n"
    "    vardef l0\n"
    "    vardef l1\n"
    "    jump -> b1\n"
    "  b1:  <- b0 b2\n"
    "    v2 = local ptr l1\n"
    "    v3 = load i64 v2\n"
    "    v4 = lt bool v3 v1\n"
    "    br v4 -> b2 b3\n"
    "  b2:  <- b1\n"
    "    v5 = local ptr l1\n"
    "    v6 = load i64 v5\n"
    "    bounds v6 v1\n"
    "    v7 = ptridx ptr v0 v6 +8\n"
    "    v8 = load i64 v7\n"
    "    v9 = local ptr l0\n"
    "    v10 = load i64 v9\n"
    "    v11 = add i64 v10 v8\n"
    "    store v9 v11\n"
    "    v12 = const i64 1\n"
    "    v13 = add i64 v6 v12\n"
    "    store v5 v13\n"
    "    jump -> b1\n"
    "  b3:  <- b1\n"
    "    v14 = local ptr l0\n"
    "    v15 = load i64 v14\n"
    "    ret v15\n";

static void test_roundtrip(void **st)
{
    (void)st;
    irfunc *f = parse(sum);
    buf a = { 0 }, b = { 0 };
    ir_print(&a, f);
    irfunc *g = parse(buf_cstr(&a));
    ir_print(&b, g);
    assert_string_equal(buf_cstr(&a), buf_cstr(&b));
    buf_free(&a);
    buf_free(&b);
}

static void test_verifier_rejects(void **st)
{
    (void)st;
    static const char *const bad[] = {
        "func t.a  res  args i64\n  b0:\n    v0 = param i64\n    v1 = param f64\n    v2 = add i64 v0 v1\n    ret\n",
        "func t.b  res  args\n  b0:\n    v0 = const i64 1\n",
        "func t.c  res  args\n  b0:\n    v1 = add i64 v0 v0\n    v0 = const i64 1\n    ret\n",
        "func t.d  res  args i64\n  b0:\n    v0 = param i64\n    br v0 -> b1 b1\n  b1:  <- b0 b0\n    ret\n",
    };
    for (size_t i = 0; i < countof(bad); i++) {
        char *err;
        buf why = { 0 };
        irfunc *f = ir_parse(&c.ir, bad[i], &err);
        assert_non_null(f);
        assert_false(ir_verify(f, &why));
        assert_true(why.n > 0);
        buf_free(&why);
    }
}

static void test_verifier_dominance(void **st)
{
    (void)st;
    char *err;
    buf why = { 0 };
    irfunc *f = ir_parse(&c.ir, "func t.d  res i64  args bool i64\n  b0:\n    v0 = param bool\n    v1 = param i64 #1\n    br v0 -> b1 b2\n  b1:  <- b0\n    v3 = add i64 v1 v1\n    jump -> b2\n"
                                "  b2:  <- b0 b1\n    ret v3\n", &err);
    assert_non_null(f);
    assert_true(ir_verify(f, &why));
    ir_dominators(f);
    assert_false(ir_verify(f, &why));
    assert_non_null(strstr(buf_cstr(&why), "operand does not dominate its use"));
    buf_free(&why);
}

static void test_promotion(void **st)
{
    (void)st;
    irfunc *f = parse(sum);
    ir_dominators(f);
    ssa_promote(f);
    ssa_dce(f);
    verify(f);
    assert_int_equal(count(f, IR_LOCAL), 0);
    assert_int_equal(count(f, IR_VARDEF), 0);
    assert_int_equal(count(f, IR_PHI), 2);
    assert_int_equal(count(f, IR_LOAD), 1);
}

/* for i := 0; i < n; i++ { s += p[i] }: the check is implied by the loop's test. */
static void test_bounds_removed(void **st)
{
    (void)st;
    irfunc *f = parse(sum);
    ir_dominators(f);
    ssa_promote(f);
    assert_int_equal(count(f, IR_BOUNDS), 1);
    ssa_simplify(f);
    ssa_dce(f);
    verify(f);
    assert_int_equal(count(f, IR_BOUNDS), 0);
}

/* The same loop running down to -1 keeps its check. */
static void test_bounds_kept(void **st)
{
    (void)st;
    irfunc *f = parse("func t.down  res i64  args ptr i64\n"
                      "  b0:\n    v0 = param ptr\n    v1 = param i64 +1\n    jump -> b1\n"
                      "  b1:  <- b0 b2\n    v2 = phi i64 v1 v6\n    v3 = const i64 0\n    v4 = ge bool v2 v3\n    br v4 -> b2 b3\n"
                      "  b2:  <- b1\n    bounds v2 v1\n    v5 = const i64 -1\n    v6 = add i64 v2 v5\n    jump -> b1\n"
                      "  b3:  <- b1\n    ret v2\n");
    ir_dominators(f);
    ssa_simplify(f);
    assert_int_equal(count(f, IR_BOUNDS), 1);
}

static void test_folding(void **st)
{
    (void)st;
    irfunc *f = parse("func t.fold  res u8  args\n  b0:\n"
                      "    v0 = const u8 200\n    v1 = const u8 100\n    v2 = add u8 v0 v1\n"
                      "    v3 = const u64 3\n    v4 = shl u8 v2 v3\n    ret v4\n");
    ir_dominators(f);
    ssa_simplify(f);
    ssa_dce(f);
    verify(f);
    irval *r = f->blocks.at[0]->last->args[0];
    assert_int_equal(r->op, IR_CONST);
    assert_int_equal(r->imm, (uint8_t)((uint8_t)300 << 3));
}

/* What escape analysis left as NEW is in the heap, where it is counted. */
static void test_dead_allocation(void **st)
{
    (void)st;
    irfunc *f = parse("func t.dead  res  args\n  b0:\n    v0 = new ptr <T 16 p.>\n    ret\n");
    ir_dominators(f);
    ssa_dce(f);
    assert_int_equal(count(f, IR_NEW), 1);
}

static const char escapes[] =
    "func t.esc  res ptr  args\n"
    "  local l0 x <int 8 >\n"
    "  local l1 y <int 8 >\n"
    "  local l2 p <ptr 8 p>\n"
    "  b0:\n"
    "    vardef l0\n"
    "    vardef l1\n"
    "    vardef l2\n"
    "    v0 = local ptr l0\n"
    "    v1 = local ptr l2\n"
    "    store v1 v0\n"
    "    v2 = local ptr l1\n"
    "    v3 = load ptr v1\n"
    "    ret v3\n";

/* x's address is returned through p; y's goes nowhere. */
static void test_escape(void **st)
{
    (void)st;
    irfunc *f = parse(escapes);
    ir_dominators(f);
    ir_escape(f);
    assert_true(f->locals.at[0]->escapes);
    assert_false(f->locals.at[1]->escapes);
    assert_false(f->locals.at[2]->escapes);
    ir_heapify(f);
    verify(f);
    assert_int_equal(count(f, IR_NEW), 1);
}

/* An allocation kept in a local of the same iteration stays in the frame; stored to a variable outside the loop it does not. */
static void test_loop_depth(void **st)
{
    (void)st;
    static const char text[] =
        "func t.loop  res  args i64\n"
        "  local l0 out <ptr 8 p>\n"
        "  local l1 in <ptr 8 p>\n"
        "  b0:\n    v0 = param i64\n    vardef l0\n    jump -> b1\n"
        "  b1:  <- b0 b1\n    vardef l1\n    v1 = new ptr <T 16 p.>\n    v2 = local ptr %s\n    store v2 v1\n"
        "    v3 = const i64 0\n    v4 = ne bool v0 v3\n    br v4 -> b1 b2\n"
        "  b2:  <- b1\n    v9 = local ptr l0\n    v10 = load ptr v9\n    ret\n";
    for (int outer = 0; outer < 2; outer++) {
        char t[2048];
        snprintf(t, sizeof t, text, outer ? "l0" : "l1");
        irfunc *f = parse(t);
        ir_dominators(f);
        ir_escape(f);
        ir_heapify(f);
        verify(f);
        assert_int_equal(count(f, IR_NEW), outer);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_roundtrip, setup, teardown),
        cmocka_unit_test_setup_teardown(test_verifier_rejects, setup, teardown),
        cmocka_unit_test_setup_teardown(test_verifier_dominance, setup, teardown),
        cmocka_unit_test_setup_teardown(test_promotion, setup, teardown),
        cmocka_unit_test_setup_teardown(test_bounds_removed, setup, teardown),
        cmocka_unit_test_setup_teardown(test_bounds_kept, setup, teardown),
        cmocka_unit_test_setup_teardown(test_folding, setup, teardown),
        cmocka_unit_test_setup_teardown(test_dead_allocation, setup, teardown),
        cmocka_unit_test_setup_teardown(test_escape, setup, teardown),
        cmocka_unit_test_setup_teardown(test_loop_depth, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
