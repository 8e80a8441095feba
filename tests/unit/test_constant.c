/* test_constant.c - exact constants: literals, operations, conversions, rounding, printing.
 *
 * Expected values are what go1.26 computes (go/constant, strconv, the compiler's messages).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <math.h>
#include <cmocka.h>

#include "compiler/types/check.h"

static arena ar;
static int setup(void **s) { (void)s; arena_init(&ar); return 0; }
static int teardown(void **s) { (void)s; arena_free(&ar); return 0; }

static const Const *lit(int tok, const char *s) { return cv_literal(&ar, tok, s, strlen(s)); }
#define I(s) lit(T_INT, s)
#define F(s) lit(T_FLOAT, s)
#define S(s) lit(T_STRING, s)
static void is(const Const *c, const char *want) { assert_string_equal(const_str(&ar, c), want); }
static const Const *op(int o, const Const *a, const Const *b) { return cv_binary(&ar, o, a, b, false); }

static void literals(void **state)
{
    (void)state;
    is(I("0"), "0");
    is(I("1_000"), "1000");
    is(I("0x_FF"), "255");
    is(I("0b1010"), "10");
    is(I("0o17"), "15");
    is(I("017"), "15");
    is(I("9223372036854775807"), "9223372036854775807");
    is(I("9223372036854775808"), "9223372036854775808");
    is(I("0xFFFFFFFFFFFFFFFFFFFF"), "1208925819614629174706175");
    is(F("1.5"), "1.5");
    is(F("1e3"), "1000");
    is(F(".25"), "0.25");
    is(F("0x1p-2"), "0.25");
    is(F("0x1.8p1"), "3");
    is(F("1_0.2_5"), "10.25");
    is(F("1e-1000000000"), "0");
    assert_int_equal(const_kind(F("1e1000000000")), CV_UNKNOWN);
    is(F("1e646456992"), "1e+646456992");
    is(lit(T_IMAG, "2i"), "(0 + 2i)");
    is(lit(T_IMAG, "0123i"), "(0 + 123i)");
    is(lit(T_IMAG, "0x10i"), "(0 + 16i)");
    is(lit(T_CHAR, "'a'"), "97");
    is(lit(T_CHAR, "'\\n'"), "10");
    is(lit(T_CHAR, "'\\u00e4'"), "228");
    is(lit(T_CHAR, "'\\377'"), "255");
    is(S("\"a\\tb\""), "\"a\\tb\"");
    is(S("`a\\\r`"), "\"a\\\\\"");
    is(S("\"\\xff\\u4e16\""), "\"\\xff\344\270\226\"");
    assert_int_equal(const_string(S("\"\\0012\"")).n, 2);
}

static void integers(void **state)
{
    (void)state;
    is(op(T_ADD, I("9223372036854775807"), I("1")), "9223372036854775808");
    is(op(T_SUB, op(T_ADD, I("9223372036854775807"), I("1")), I("1")), "9223372036854775807");
    is(op(T_MUL, I("4294967296"), I("4294967296")), "18446744073709551616");
    is(cv_binary(&ar, T_QUO, I("7"), cv_unary(&ar, T_SUB, I("2"), 0), true), "-3");
    is(op(T_REM, cv_unary(&ar, T_SUB, I("7"), 0), I("2")), "-1");
    is(cv_binary(&ar, T_QUO, cv_int(&ar, INT64_MIN), cv_int(&ar, -1), true), "9223372036854775808");
    is(cv_unary(&ar, T_SUB, cv_int(&ar, INT64_MIN), 0), "9223372036854775808");
    is(op(T_QUO, I("1"), I("4")), "0.25");
    is(op(T_ANDNOT, I("15"), I("6")), "9");
    is(op(T_XOR, I("5"), cv_int(&ar, -1)), "-6");
    is(cv_unary(&ar, T_XOR, I("1"), 8), "254");
    is(cv_unary(&ar, T_XOR, I("0"), 64), "18446744073709551615");
    is(cv_unary(&ar, T_XOR, I("1"), 0), "-2");
    is(cv_shift(&ar, T_SHL, I("1"), 100), "1267650600228229401496703205376");
    is(cv_shift(&ar, T_SHR, cv_shift(&ar, T_SHL, I("3"), 100), 100), "3");
    is(cv_shift(&ar, T_SHR, cv_int(&ar, -5), 1), "-3");
    is(cv_shift(&ar, T_SHR, cv_int(&ar, -5), 500), "-1");
    assert_int_equal(cv_bitlen(cv_shift(&ar, T_SHL, I("1"), 511)), 512);
    assert_int_equal(const_kind(cv_binary(&ar, T_QUO, I("1"), I("0"), true)), CV_UNKNOWN);
    int64_t i;
    uint64_t u;
    assert_true(const_int64(F("3.0"), &i) && i == 3);
    assert_false(const_int64(F("3.5"), &i));
    assert_false(const_int64(I("9223372036854775808"), &i));
    assert_true(const_uint64(I("18446744073709551615"), &u) && u == UINT64_MAX);
    assert_false(const_uint64(cv_int(&ar, -1), &u));
}

static void floats(void **state)
{
    (void)state;
    assert_true(const_float64(F("0.1")) == 0.1);
    assert_true(const_float64(F("1.7976931348623157e308")) == 1.7976931348623157e308);
    assert_true(isinf(const_float64(F("1.8e308"))));
    assert_true(const_float64(F("4.9e-324")) == 4.9e-324);
    assert_true(const_float64(F("2.4e-324")) == 0);
    assert_true(const_float64(F("2.225073858507201e-308")) == 2.225073858507201e-308);   /* subnormal */
    assert_true(const_float32(F("1e-45")) == 1e-45f);
    assert_true(const_float32(F("16777217")) == 16777216.0f);
    assert_true(const_float64(I("18446744073709551615")) == 18446744073709551616.0);
    assert_null(cv_round32(&ar, F("1e39")));
    is(cv_round32(&ar, F("0.1")), "0.1");
    assert_true(cv_compare(T_EQL, op(T_MUL, op(T_QUO, I("1"), I("3")), I("3")), I("1")));   /* rationals are exact */
    is(cv_toint(&ar, op(T_MUL, F("0.1"), I("10"))), "1");
    assert_int_equal(const_kind(cv_toint(&ar, F("0.5"))), CV_UNKNOWN);
    is(op(T_MUL, F("1e3000"), F("1e3000")), "1e+6000");
    is(op(T_QUO, F("1e3000"), F("1e3000")), "1");
    is(F("1.23456789"), "1.23457");
    is(F("123456789.5"), "1.23457e+08");
    is(F("0.000001"), "1e-06");
    assert_true(cv_compare(T_LSS, F("0.3333"), op(T_QUO, I("1"), I("3"))));
}

static void complexes(void **state)
{
    (void)state;
    const Const *i = lit(T_IMAG, "1i");
    is(op(T_MUL, i, i), "(-1 + 0i)");
    is(op(T_ADD, I("3"), i), "(3 + 1i)");
    is(op(T_QUO, op(T_ADD, I("1"), i), op(T_SUB, I("1"), i)), "(0 + 1i)");
    assert_true(cv_compare(T_EQL, op(T_MUL, i, i), cv_int(&ar, -1)));
    is(cv_toint(&ar, op(T_MUL, i, i)), "-1");
    assert_int_equal(const_kind(cv_tofloat(&ar, i)), CV_UNKNOWN);
    assert_true(const_imag64(lit(T_IMAG, "2.5i")) == 2.5);
}

static void strings(void **state)
{
    (void)state;
    const Const *a = S("\"ab\""), *b = op(T_ADD, a, S("\"cd\""));
    const Const *x = op(T_ADD, b, S("\"1\"")), *y = op(T_ADD, b, S("\"2\""));   /* two tails of one head */
    is(x, "\"abcd1\"");
    is(y, "\"abcd2\"");
    is(b, "\"abcd\"");
    assert_true(cv_compare(T_LSS, x, y));
    const Const *s = a;
    for (int i = 0; i < 100000; i++) s = op(T_ADD, s, S("\"x\""));              /* linear, not quadratic */
    assert_int_equal(const_string(s).n, 100002);
    char want[80] = "\"";
    memset(want + 1, 'x', 68);
    memcpy(want + 1, "ab", 2);
    memcpy(want + 69, "...", 4);
    is(s, want);
    assert_int_equal(cv_hash(I("3")), cv_hash(F("3.0")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(literals, setup, teardown), cmocka_unit_test_setup_teardown(integers, setup, teardown),
        cmocka_unit_test_setup_teardown(floats, setup, teardown), cmocka_unit_test_setup_teardown(complexes, setup, teardown),
        cmocka_unit_test_setup_teardown(strings, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
