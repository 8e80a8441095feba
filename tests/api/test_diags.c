/* test_diags.c - what is wrong with a program, as data: places, ends, notes, codes, in the order of the text. */
#include "tests/api/api.h"

static gol_vm *wrong(const char *text)
{
    gol_vm *vm = gol_open(NULL);
    OK(vm, gol_load_source(vm, "w.go", text, strlen(text)));
    IS(vm, GOL_ECOMPILE, gol_compile(vm));
    return vm;
}

/* The text that diagnostic i is about, cut out of the source. */
static const char *about(gol_vm *vm, size_t i, const char *text)
{
    static char part[200];
    gol_diag d;
    assert_int_equal(gol_diag_get(vm, i, &d), 0);
    const char *from = text, *to = text;
    for (unsigned l = 1; l < d.line; l++) from = strchr(from, '\n') + 1;
    for (unsigned l = 1; l < d.end_line; l++) to = strchr(to, '\n') + 1;
    from += d.col - 1;
    to += d.end_col - 1;
    snprintf(part, sizeof part, "%.*s", (int)(to - from), from);
    return part;
}

static void test_extents(void **state)
{
    (void)state;
    static const struct { const char *expr, *about; } cases[] = {
        { "\"s\"", "\"s\"" },
        { "( ( `a\nb` ) )", "( ( `a\nb` ) )" },
        { "\"a\" + \"b\" + (\"c\" /* ) */ )", "\"a\" + \"b\" + (\"c\" /* ) */ )" },
        { "func( a int ) { }", "func( a int ) { }" },
        { "f", "f" },
        { "struct { }  { }", "struct { }  { }" },
        { "[]struct { a int } {{1}, // }\n{2}}", "[]struct { a int } {{1}, // }\n{2}}" },
        { "map[string]func( int ) {}", "map[string]func( int ) {}" },
        { "f( 1, g( ')' ) )", "f( 1, g( ')' ) )" },
        { "[]float64{ 1 }[ 0 /*]*/ ] + 2.5e+3i", "2.5e+3i" },
        { "p . q", "q" },
        { "nope", "nope" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[400];
        snprintf(text, sizeof text, "package main\nfunc f(int, rune) string { return \"\" }\nfunc g(r rune) rune { return r }\nvar m map[string]string\nvar p *int\nvar x int = %s\n", cases[i].expr);
        gol_vm *vm = wrong(text);
        gol_diag d;
        assert_int_equal(gol_diag_get(vm, 0, &d), 0);
        const char *got = about(vm, 0, text);
        if (strcmp(cases[i].about, got) != 0) fail_msg("%s: %s: about `%s`", cases[i].expr, d.message, got);
        assert_int_equal(gol_diag_get(vm, gol_diag_count(vm), &d), -1);
        gol_close(vm);
    }
}

static void test_notes(void **state)
{
    (void)state;
    gol_vm *vm = wrong("package main\ntype T struct{ a U }\ntype U struct{ t T }\nfunc f(){}\nvar f = 1\nfunc main() { g(1) }\nfunc g() {}\n");
    gol_diag d;
    gol_note n;
    assert_int_equal(gol_diag_count(vm), 3);
    assert_int_equal(gol_diag_get(vm, 0, &d), 0);
    assert_string_equal(d.message, "invalid recursive type T");
    assert_int_equal(d.notes, 2);
    assert_int_equal(gol_diag_note(vm, 0, 1, &n), 0);
    assert_string_equal(n.message, "U refers to T");
    assert_string_equal(n.file, "w.go");
    assert_int_equal(n.line, 3);
    assert_int_equal(n.col, 6);
    assert_int_equal(gol_diag_note(vm, 0, 2, &n), -1);
    assert_int_equal(gol_diag_note(vm, 3, 0, &n), -1);
    assert_int_equal(gol_diag_get(vm, 1, &d), 0);
    assert_string_equal(d.code, "DUPLICATEDECL");
    assert_string_equal(d.message, "f redeclared in this block");
    assert_int_equal(d.end_col, d.col + 1);
    assert_int_equal(gol_diag_note(vm, 1, 0, &n), 0);
    assert_string_equal(n.message, "other declaration of f");
    assert_int_equal(n.line, 4);
    assert_int_equal(gol_diag_get(vm, 2, &d), 0);
    assert_int_equal(d.notes, 0);                              /* have and want have no place: they are the message's */
    assert_non_null(strstr(d.message, "\n\thave (number)\n\twant ()"));
    char *text = gol_diag_render(vm, GOL_RENDER_NOSOURCE, 0);
    assert_non_null(strstr(text, "w.go:5:5: f redeclared in this block\n\tw.go:4:6: other declaration of f\n"));
    free(text);
    text = gol_diag_render(vm, GOL_RENDER_JSON, 0);
    assert_non_null(strstr(text, "{\"file\":\"w.go\",\"line\":5,\"col\":5,\"endline\":5,\"endcol\":6,\"code\":\"DUPLICATEDECL\",\"message\":\"f redeclared in this block\","
                                 "\"notes\":[{\"file\":\"w.go\",\"line\":4,\"col\":6,\"message\":\"other declaration of f\"}]}\n"));
    free(text);
    gol_close(vm);
}

/* Ends stay in the text, whatever is wrong with it. */
static void test_broken(void **state)
{
    (void)state;
    static const char *const texts[] = { "package main\nfunc main() { x := \"", "package main\nvar x = (((", "package main\nvar x int = `", "package main\n/*", "\xff", "package main\nvar x = 'ab\n",
                                         "package main\nvar x int = f(struct", "package main\nimport \"nope\"\nvar x = nope.A +", "package main\nvar s string = []int{1,\n", "package\n", "x := \"a\\" };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        gol_vm *vm = gol_open(NULL);
        OK(vm, gol_load_source(vm, "w.go", texts[i], strlen(texts[i])));
        if (gol_compile(vm) == GOL_OK) fail_msg("%s compiles", texts[i]);
        unsigned lines = 1;
        for (const char *p = texts[i]; *p; p++) lines += *p == '\n';
        gol_diag d;
        for (size_t k = 0; gol_diag_get(vm, k, &d) == 0; k++)
            if (d.end_line > lines || d.end_line < d.line || (d.end_line == d.line && d.end_col < d.col)) fail_msg("%s: %u:%u-%u:%u %s", texts[i], d.line, d.col, d.end_line, d.end_col, d.message);
        gol_close(vm);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_extents), cmocka_unit_test(test_notes), cmocka_unit_test(test_broken) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
