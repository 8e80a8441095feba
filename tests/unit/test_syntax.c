/* test_syntax.c - base/ and compiler/syntax/: arenas, buffers, names, UTF-8, positions and
 * diagnostics, the scanner's tokens and errors, the parser's trees, errors and limits.
 *
 * Expected error texts and columns are those of go1.26's compiler for the same input.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "base/utf8.h"
#include "compiler/syntax/lex.h"

typedef struct env { arena ar; diags d; symtab syms; buf out; source *src; } env;

static void env_init(env *e)
{
    arena_init(&e->ar);
    diags_init(&e->d, &e->ar);
    symtab_init(&e->syms, &e->ar);
    e->out = (buf){ 0 };
}

static void env_free(env *e)
{
    buf_free(&e->out);
    arena_free(&e->ar);
}

static File *parse(env *e, const char *text, size_t n)
{
    e->src = diags_addfile(&e->d, "x.go", text, n);
    return parse_file(&e->d, &e->syms, e->src);
}

/* Parses text and returns its diagnostics, one "line:col: message" a line. */
static const char *errors_n(env *e, const char *text, size_t n)
{
    env_init(e);
    parse(e, text, n);
    diags_sort(&e->d);
    for (int i = 0; i < e->d.list.n; i++) {
        position q = diags_position(&e->d, e->d.list.at[i].at);
        buf_printf(&e->out, "%u:%u: %s\n", q.line, q.col, e->d.list.at[i].msg);
    }
    return buf_cstr(&e->out);
}

static void expect_errors_n(const char *text, size_t n, const char *want)
{
    env e;
    assert_string_equal(errors_n(&e, text, n), want);
    env_free(&e);
}
#define expect_errors(text, want) expect_errors_n(text, sizeof(text) - 1, want)

/* ---- base ---- */

static void test_arena(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    for (size_t align = 1; align <= 64; align *= 2)
        for (size_t size = 0; size < 5000; size += 77) {
            unsigned char *p = arena_alloc(&a, size, align);
            assert_int_equal((uintptr_t)p % align, 0);
            for (size_t i = 0; i < size; i++) assert_int_equal(p[i], 0);
            memset(p, 0xAA, size);
        }
    unsigned char *small = arena_alloc(&a, 8, 8);
    unsigned char *big = arena_alloc(&a, 5 << 20, 8);           /* gets a chunk of its own ... */
    assert_int_equal(big[0] | big[(5 << 20) - 1], 0);
    unsigned char *next = arena_alloc(&a, 8, 8);                /* ... and the shared one stays in use */
    assert_true(next == small + 8);
    assert_string_equal(arena_printf(&a, "%d-%s", 42, "x"), "42-x");
    char *s = arena_printf(&a, "%1000d", 7);
    assert_int_equal(strlen(s), 1000);
    assert_string_equal(arena_strndup(&a, "abcdef", 3), "abc");
    arena_free(&a);
    assert_int_equal(a.total, 0);
    assert_non_null(arena_alloc(&a, 1, 1));
    arena_free(&a);
    for (int round = 0; round < 3; round++) {                   /* emptied and rested: as empty as before, and zero */
        unsigned char *p = arena_alloc(&a, 200000, 8);
        for (size_t i = 0; i < 200000; i++) assert_int_equal(p[i], 0);
        memset(p, 0xAA, 200000);
        arena_rest(&a);                                         /* in use: nothing happens */
        assert_int_equal(p[100000], 0xAA);
        arena_reset(&a);
        arena_rest(&a);
    }
    arena_free(&a);
}

static void test_vec(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    VEC(int) v = { 0 }, w = { 0 };
    for (int i = 0; i < 100000; i++) {
        vec_push(&a, &v, i);
        if (i % 3 == 0) vec_push(&a, &w, -i);                   /* in between: growing in place must not overlap */
    }
    for (int i = 0; i < v.n; i++) assert_int_equal(v.at[i], i);
    for (int i = 0; i < w.n; i++) assert_int_equal(w.at[i], -3 * i);
    arena_free(&a);
}

static void test_buf(void **state)
{
    (void)state;
    buf b = { 0 };
    assert_string_equal(buf_cstr(&b), "");
    buf_puts(&b, "a");
    buf_putrune(&b, 0x20AC);
    buf_putrune(&b, 0xD800);
    buf_printf(&b, "%300d|", 5);
    assert_int_equal(b.n, 1 + 3 + 3 + 301);
    assert_memory_equal(b.p, "a\xE2\x82\xAC\xEF\xBF\xBD", 7);
    buf_free(&b);
    assert_null(b.p);
}

static void test_intern(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    symtab t;
    symtab_init(&t, &a);
    sym *x = intern_cstr(&t, "foo"), *y = intern(&t, "foobar", 3);
    assert_true(x == y);
    assert_false(x->exported);
    assert_true(intern_cstr(&t, "Foo")->exported);
    assert_true(intern_cstr(&t, "\xC3\x84x")->exported);        /* Ä */
    assert_false(intern_cstr(&t, "\xC3\xA4x")->exported);       /* ä */
    assert_false(intern_cstr(&t, "_X")->exported);
    sym **keep = calloc(20000, sizeof *keep);
    char name[32];
    for (int i = 0; i < 20000; i++) keep[i] = intern(&t, name, (size_t)snprintf(name, sizeof name, "n%d", i));
    for (int i = 0; i < 20000; i++) {
        int n = snprintf(name, sizeof name, "n%d", i);
        assert_true(intern(&t, name, (size_t)n) == keep[i]);
        assert_string_equal(keep[i]->s, name);
    }
    assert_true(intern_cstr(&t, "foo") == x);
    assert_true(intern(&t, "", 0) == intern_cstr(&t, ""));
    assert_true(intern(&t, "a\0b", 3) != intern(&t, "a\0c", 3));
    free(keep);
    arena_free(&a);
}

static void test_utf8(void **state)
{
    (void)state;
    static const struct { const char *s; int n, w; uint32_t r; } cases[] = {
        { "A", 1, 1, 'A' }, { "\xC3\xA9", 2, 2, 0xE9 }, { "\xE2\x82\xAC", 3, 3, 0x20AC }, { "\xF0\x9F\x98\x80", 4, 4, 0x1F600 },
        { "\xC3", 1, 1, RUNE_ERROR }, { "\xC0\x80", 2, 1, RUNE_ERROR }, { "\xE0\x80\x80", 3, 1, RUNE_ERROR },
        { "\xED\xA0\x80", 3, 1, RUNE_ERROR }, { "\xF4\x90\x80\x80", 4, 1, RUNE_ERROR }, { "\xF0\x80\x80\x80", 4, 1, RUNE_ERROR },
        { "\x80", 1, 1, RUNE_ERROR }, { "\xFF", 1, 1, RUNE_ERROR }, { "\xEF\xBF\xBD", 3, 3, RUNE_ERROR },
    };
    for (size_t i = 0; i < countof(cases); i++) {
        uint32_t r;
        assert_int_equal(utf8_decode(cases[i].s, (size_t)cases[i].n, &r), cases[i].w);
        assert_int_equal(r, cases[i].r);
        assert_int_equal(utf8_valid(cases[i].s, (size_t)cases[i].n), !(cases[i].w == 1 && cases[i].r == RUNE_ERROR));
    }
    for (uint32_t r = 0; r <= 0x110000; r++) {
        char b[4];
        uint32_t q;
        int w = utf8_encode(b, r);
        bool ok = r <= 0x10FFFF && !(r >= 0xD800 && r < 0xE000);
        assert_int_equal(utf8_decode(b, (size_t)w, &q), w);
        assert_int_equal(q, ok ? r : RUNE_ERROR);
    }
    /* counts over all runes, from Go's unicode package and strconv.IsPrint */
    int letters = 0, digits = 0, uppers = 0, prints = 0;
    for (uint32_t r = 0; r <= 0x10FFFF; r++) {
        letters += rune_is_letter(r);
        digits += rune_is_digit(r);
        uppers += rune_is_upper(r);
        prints += rune_is_print(r);
    }
    assert_int_equal(letters, 136104 + 1);                     /* and '_' */
    assert_int_equal(digits, 680);
    assert_int_equal(uppers, 1831);
    assert_int_equal(prints, 148998);
}

/* ---- positions and diagnostics ---- */

static void test_positions(void **state)
{
    (void)state;
    env e;
    env_init(&e);
    source *a = diags_addfile(&e.d, "a.go", "x\ny\n", 4), *b = diags_addfile(&e.d, "b.go", "", 0), *c = diags_addfile(&e.d, "c.go", "12\n456", 6);
    assert_int_equal(a->base, 1);
    assert_true(b->base > a->base + a->n && c->base > b->base + b->n);
    assert_null(diags_file(&e.d, 0));
    assert_true(diags_file(&e.d, a->base + 4) == a);
    assert_true(diags_file(&e.d, b->base) == b);
    assert_true(diags_file(&e.d, c->base + 6) == c);
    assert_null(diags_file(&e.d, c->base + 7));
    position q = diags_position(&e.d, c->base + 5);
    assert_string_equal(q.file, "c.go");
    assert_int_equal(q.line, 2);
    assert_int_equal(q.col, 3);
    q = diags_position(&e.d, a->base + 1);                      /* the newline belongs to its line */
    assert_int_equal(q.line, 1);
    assert_int_equal(q.col, 2);
    env_free(&e);
}

static void test_line_directives(void **state)
{
    (void)state;
    env e;
    static const char text[] = "package p\n//line foo.go:100\nvar x = )\n/*line bar.go:7:20*/var y = )\nvar z = )\n";
    assert_string_equal(errors_n(&e, text, sizeof text - 1),
                        "100:0: syntax error: unexpected ), expected expression\n7:28: syntax error: unexpected ), expected expression\n"
                        "8:9: syntax error: unexpected ), expected expression\n");
    position q = diags_position(&e.d, e.d.list.at[1].at);
    assert_string_equal(q.file, "bar.go");
    q = diags_physical(&e.d, e.d.list.at[1].at);
    assert_string_equal(q.file, "x.go");
    assert_int_equal(q.line, 4);
    env_free(&e);
    expect_errors("package p\n//line x:0\n", "2:10: invalid line number: 0\n");
    expect_errors("package p\n//line x:1:0\n", "2:12: invalid column number: 0\n");
    expect_errors("package p\n//line x:foo\n", "2:10: invalid line number: foo\n");
    expect_errors("package p\n//line foo\n //line y:0\n", "");
}

static void test_diag_sort(void **state)
{
    (void)state;
    env e;
    env_init(&e);
    source *s = diags_addfile(&e.d, "a.go", "abc\ndef\n", 8);
    diag_at(&e.d, s->base + 5, E_SYNTAX, "late");
    diag_at(&e.d, s->base + 1, E_SYNTAX, "twice");
    diag_at(&e.d, s->base + 1, E_NUMBER, "other");
    diag_at(&e.d, s->base + 0, E_SYNTAX, "twice");
    diag_at(&e.d, s->base + 0, E_SYNTAX, "twice");
    diag_at(&e.d, s->base + 4, E_SYNTAX, "twice");
    assert_int_equal(e.d.nerrors, 6);
    diags_sort(&e.d);
    assert_int_equal(e.d.nerrors, 5);
    diags_render(&e.d, &e.out, DIAG_NOSOURCE, 0);
    assert_string_equal(buf_cstr(&e.out), "a.go:1:1: twice\na.go:1:2: twice\na.go:1:2: other\na.go:2:1: twice\na.go:2:2: late\n");
    e.out.n = 0;
    diags_render(&e.d, &e.out, DIAG_NOSOURCE, 2);
    assert_string_equal(buf_cstr(&e.out), "a.go:1:1: twice\na.go:1:2: twice\ntoo many errors\n");
    e.out.n = 0;
    diags_render(&e.d, &e.out, DIAG_JSON, 1);
    assert_string_equal(buf_cstr(&e.out), "{\"file\":\"a.go\",\"line\":1,\"col\":1,\"endline\":1,\"endcol\":4,\"code\":\"SYNTAX\",\"message\":\"twice\",\"notes\":[]}\n");
    env_free(&e);
}

static void test_render(void **state)
{
    (void)state;
    env e;
    env_init(&e);
    static const char text[] = "\ta\t\xC3\xA9 := x\r\nlast";
    source *s = diags_addfile(&e.d, "a.go", text, sizeof text - 1);
    diag_at(&e.d, s->base + 6, E_SYNTAX, "here");               /* := */
    diag_at(&e.d, s->base + (uint32_t)sizeof text - 1, E_SYNTAX, "end");
    diags_sort(&e.d);
    diags_render(&e.d, &e.out, 0, 0);
    assert_string_equal(buf_cstr(&e.out),
        "a.go:1:7: here\n        a   \xC3\xA9 := x\n              ^\n"
        "a.go:2:5: end\n    last\n        ^\n");
    e.out.n = 0;
    diags_render(&e.d, &e.out, DIAG_COLOR | DIAG_NOSOURCE, 1);
    assert_non_null(strstr(buf_cstr(&e.out), "\033["));
    env_free(&e);

    env_init(&e);                                               /* a line of a megabyte is cut to a window */
    char *big = malloc(1000001);
    memset(big, 'x', 1000000);
    big[1000000] = 0;
    big[500000] = '#';
    s = diags_addfile(&e.d, "b.go", big, 1000000);
    diag_at(&e.d, s->base + 500000, E_SYNTAX, "wide");
    diags_render(&e.d, &e.out, 0, 0);
    assert_true(e.out.n < 500);
    const char *hash = strchr(buf_cstr(&e.out), '#'), *src = strstr(e.out.p, "\n") + 1, *caret = strchr(src, '^'), *l2 = strstr(src, "\n") + 1;
    assert_int_equal(hash - src, caret - l2);
    free(big);
    env_free(&e);
}

/* ---- scanner ---- */

/* The tokens of text, separated by blanks: names and literals as written, ; with what stood for it. */
static void expect_tokens(const char *text, const char *want)
{
    env e;
    env_init(&e);
    e.src = diags_addfile(&e.d, "x.go", text, strlen(text));
    lexer l;
    lex_init(&l, &e.d, &e.syms, e.src, 0);
    for (;;) {
        lex_next(&l);
        if (l.tok == T_EOF) break;
        if (e.out.n) buf_putc(&e.out, ' ');
        if (l.tok == T_SEMI) buf_puts(&e.out, l.semi == SEMI_SEMI ? ";" : l.semi == SEMI_NEWLINE ? ";nl" : ";eof");
        else if (l.tok == T_ASSIGNOP) buf_printf(&e.out, "%s=", tok_str(l.op));
        else if (l.tok <= T_STRING) buf_printf(&e.out, "%.*s", (int)l.n, (const char *)l.text + l.off);
        else {
            assert_int_equal(l.n, strlen(tok_str(l.tok)));
            buf_puts(&e.out, tok_str(l.tok));
        }
        assert_int_equal(l.at, e.src->base + l.off);
    }
    lex_next(&l);
    assert_int_equal(l.tok, T_EOF);
    assert_string_equal(buf_cstr(&e.out), want);
    assert_int_equal(e.d.list.n, 0);
    lex_free(&l);
    env_free(&e);
}

static void test_tokens(void **state)
{
    (void)state;
    expect_tokens("", "");
    expect_tokens("+-*/%&|^<<>>&^ += -= *= /= %= &= |= ^= <<= >>= &^=", "+ - * / % & | ^ << >> &^ += -= *= /= %= &= |= ^= <<= >>= &^=");
    expect_tokens("&& || <- == < > = ! ~ != <= >= := ... ( [ { , . :", "&& || <- == < > = ! ~ != <= >= := ... ( [ { , . :");
    expect_tokens("a.b..c ....5 .5. 1.", "a . b . . c ... .5 .5 . 1. ;eof");
    expect_tokens("break\ncase\nchan\nreturn\nx\n5\n'a'\n\"s\"\n`r`\n)\n]\n}\n++\n--\n+\n",
                  "break ;nl case chan return ;nl x ;nl 5 ;nl 'a' ;nl \"s\" ;nl `r` ;nl ) ;nl ] ;nl } ;nl ++ ;nl -- ;nl +");
    expect_tokens("x // c\ny /* a */ z /* b\n */ w", "x ;nl y z ;nl w ;eof");
    expect_tokens("x /* a */ \n", "x ;nl");
    expect_tokens("x\r\ny\r\n", "x ;nl y ;nl");
    expect_tokens("\xEF\xBB\xBFpackage p", "package p ;eof");
    expect_tokens("#!/usr/bin/env gol\nx", "x ;eof");
    expect_tokens("\xC3\xA4\xC3\xB6 _x1 x\xD9\xA3", "\xC3\xA4\xC3\xB6 _x1 x\xD9\xA3 ;eof");
    expect_tokens("0 0x1F 0b101 0o17 017 1_000 0x_1 1e9 1E+9 .5e-3 0x1p-2 0x.8p0 1i 0b1i 09.5 08i",
                  "0 0x1F 0b101 0o17 017 1_000 0x_1 1e9 1E+9 .5e-3 0x1p-2 0x.8p0 1i 0b1i 09.5 08i ;eof");
    expect_tokens("'\\'' '\\\\' '\\n' '\\x41' '\\101' '\\u20AC' '\\U0001F600' '\xE2\x82\xAC'",
                  "'\\'' '\\\\' '\\n' '\\x41' '\\101' '\\u20AC' '\\U0001F600' '\xE2\x82\xAC' ;eof");
    expect_tokens("a+++b a<-b a<--b", "a ++ + b a <- b a <- - b ;eof");
}

static void test_scan_errors(void **state)
{
    (void)state;
    expect_errors("package p\nvar x = 1 # 2\n", "2:11: invalid character U+0023 '#'\n2:13: syntax error: unexpected literal 2 after top level declaration\n");
    expect_errors("package p\nvar a\xC2\xAB" "b = 1\n", "2:6: invalid character U+00AB '\xC2\xAB' in identifier\n");
    expect_errors("package p\nvar \xD9\xA3x = 1\n", "2:5: identifier cannot begin with digit U+0663 '\xD9\xA3'\n");
    expect_errors("package p\nvar s = \"abc\n", "2:13: newline in string\n");
    expect_errors("package p\nvar s = \"abc", "2:9: string not terminated\n");
    expect_errors("package p\nvar s = `abc\n", "2:9: string not terminated\n");
    expect_errors("package p\n/* abc\n", "2:1: comment not terminated\n");
    expect_errors("package p\nvar r = 'ab'\n", "2:9: more than one character in rune literal\n");
    expect_errors("package p\nvar r = ''\n", "2:10: empty rune literal or unescaped '\n");
    expect_errors("package p\nvar r = 'a\n", "2:11: newline in rune literal\n");
    expect_errors("package p\nvar r = '\\q'\n", "2:11: unknown escape\n");
    expect_errors("package p\nvar r = '\\x4g'\n", "2:13: invalid character 'g' in hexadecimal escape\n");
    expect_errors("package p\nvar r = '\\400'\n", "2:14: octal escape value 256 > 255\n");
    expect_errors("package p\nvar r = '\\uD800'\n", "2:16: escape is invalid Unicode code point U+D800\n");
    expect_errors("package p\nvar r = \"\\'\"\n", "2:11: unknown escape\n");
    expect_errors("package p\nvar s = \"\0\"\n", "2:10: invalid NUL character\n");
    expect_errors("package p\n// \xFF\n", "2:4: invalid UTF-8 encoding\n");
    expect_errors("package p\n//\xEF\xBB\xBF\n", "2:3: invalid BOM in the middle of the file\n");
}

static void test_number_errors(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        { "0b12", "2:12: invalid digit '2' in binary literal\n" },
        { "0o8", "2:11: invalid digit '8' in octal literal\n" },
        { "089", "2:10: invalid digit '8' in octal literal\n" },
        { "0x", "2:11: hexadecimal literal has no digits\n" },
        { "0b", "2:11: binary literal has no digits\n" },
        { "1__0", "2:11: '_' must separate successive digits\n" },
        { "1_", "2:10: '_' must separate successive digits\n" },
        { "0_x", "2:10: '_' must separate successive digits\n2:11: syntax error: unexpected name x after top level declaration\n" },
        { "1e", "2:11: exponent has no digits\n" },
        { "1p3", "2:10: 'p' exponent requires hexadecimal mantissa\n" },
        { "0b1e3", "2:12: 'e' exponent requires decimal mantissa\n" },
        { "0x1.8", "2:14: hexadecimal mantissa requires a 'p' exponent\n" },
        { "0o1.5", "2:12: invalid radix point in octal literal\n" },
    };
    for (size_t i = 0; i < countof(cases); i++) {
        char text[64];
        int n = snprintf(text, sizeof text, "package p\nvar x = %s\n", cases[i][0]);
        expect_errors_n(text, (size_t)n, cases[i][1]);
    }
}

static void test_literals(void **state)
{
    (void)state;
    static const struct { const char *src, *val; size_t n; } strs[] = {
        { "\"a\\n\\x41\\101\\u20AC\\\"\"", "a\nAA\xE2\x82\xAC\"", 8 }, { "`a\\n\rb`", "a\\nb", 4 }, { "\"\\xff\\000\"", "\xff\0", 2 },
        { "\"\"", "", 0 }, { "\"\\U0001F600\"", "\xF0\x9F\x98\x80", 4 },
    };
    arena a;
    arena_init(&a);
    for (size_t i = 0; i < countof(strs); i++) {
        Expr e = { .kind = X_LIT, .op = T_STRING, .lit = { strs[i].src, (uint32_t)strlen(strs[i].src) } };
        bytes b;
        assert_true(lit_string(&a, &e, &b));
        assert_true(bytes_eq(b, (bytes){ strs[i].val, strs[i].n }));
    }
    static const struct { const char *src; uint32_t r; } runes[] = {
        { "'a'", 'a' }, { "'\\''", '\'' }, { "'\\377'", 255 }, { "'\\u00e9'", 0xE9 }, { "'\xE2\x82\xAC'", 0x20AC }, { "'\\x7f'", 127 },
    };
    for (size_t i = 0; i < countof(runes); i++) {
        Expr e = { .kind = X_LIT, .op = T_CHAR, .lit = { runes[i].src, (uint32_t)strlen(runes[i].src) } };
        uint32_t r;
        assert_true(lit_rune(&e, &r));
        assert_int_equal(r, runes[i].r);
    }
    arena_free(&a);
}

/* ---- parser ---- */

static void test_parse_errors(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        { "x := 1", "2:1: syntax error: non-declaration statement outside function body\n" },
        { "func f()\n{\n}", "3:1: syntax error: unexpected semicolon or newline before {\n" },
        { "func f() { if x\n{ } }", "2:16: syntax error: unexpected newline, expected { after if clause\n" },
        { "func f() { if { } }", "2:15: syntax error: missing condition in if statement\n" },
        { "func f() { if x = 1 { } }", "2:17: syntax error: cannot use assignment x = 1 as value\n" },
        { "func f() { if x = a + b { } }", "2:17: syntax error: cannot use assignment x = (a + b) as value\n" },
        { "func f() { if x := 1 { } }", "2:17: syntax error: cannot use x := 1 as value\n" },
        { "func f() { for i := 0; i < 10 { } }", "2:31: syntax error: unexpected {, expected semicolon or newline\n" },
        { "func f() { for i := 0; { } }", "2:24: syntax error: unexpected {, expected for loop condition\n" },
        { "func f() { for var i = 0; i < 10; { } }", "2:20: syntax error: var declaration not allowed in for initializer\n" },
        { "func f() { for i := 0; i < 10; i := 2 { } }", "2:34: syntax error: cannot declare in post statement of for loop\n" },
        { "func f() { x y }", "2:14: syntax error: unexpected name y at end of statement\n" },
        { "func f() { f(1, 2 }", "2:19: syntax error: unexpected } in argument list; possibly missing comma or )\n" },
        { "func f() { f(1\n) }", "2:15: syntax error: unexpected newline in argument list; possibly missing comma or )\n" },
        { "func f(a int, string) {}", "2:21: syntax error: missing parameter type\n" },
        { "func f(a, b int, c) {}", "2:19: syntax error: missing parameter type\n" },
        { "func f(a ...int, b int) {}", "2:10: can only use ... with final parameter\n" },
        { "func () f() {}", "2:9: method has no receiver\n" },
        { "func (a T, b T) f() {}", "2:17: method has multiple receivers\n" },
        { "func (t T) f[P any]() {}", "2:13: syntax error: method must have no type parameters\n" },
        { "func f[]() {}", "2:8: syntax error: empty type parameter list\n" },
        { "type T[P any, Q] int", "2:16: syntax error: missing type constraint\n" },
        { "var x int\nimport \"fmt\"", "3:1: syntax error: imports must appear before other declarations\n" },
        { "import fmt", "2:11: syntax error: missing import path\n" },
        { "var x = a[]", "2:11: syntax error: unexpected ], expected operand\n" },
        { "var x = a[1:2:]", "2:15: final index required in 3-index slice\n" },
        { "var x = (T){}", "2:12: syntax error: cannot parenthesize type in composite literal\n" },
        { "func f() { defer (f()) }", "2:18: expression in defer must not be parenthesized\n" },
        { "func f() { switch x { 1: } }", "2:23: syntax error: unexpected literal 1, expected case or default or }\n" },
        { "func f() { if x { } else x }", "2:26: syntax error: else must be followed by if or statement block\n" },
        { "func f() { L: }\nfunc g() { L: ) }", "3:13: syntax error: missing statement after label\n" },
        { "type T struct { (U) }", "2:17: syntax error: cannot parenthesize embedded type\n" },
    };
    for (size_t i = 0; i < countof(cases); i++) {
        char text[256];
        int n = snprintf(text, sizeof text, "package p\n%s\n", cases[i][0]);
        env e;
        const char *got = errors_n(&e, text, (size_t)n);
        const char *eol = strchr(cases[i][1], '\n') + 1;
        if (strncmp(got, cases[i][1], (size_t)(eol - cases[i][1])) != 0) print_message("%s\n", cases[i][0]);
        assert_memory_equal(got, cases[i][1], (size_t)(eol - cases[i][1]));
        env_free(&e);
    }
}

/* Each row of the syntax section of errors.def produces its own code; but misplaced directives (the last) are reported when the package is whole. */
static void test_examples(void **state)
{
    (void)state;
    for (int c = E_SYNTAX; c < E_PRAGMA; c++) {
        env e;
        env_init(&e);
        bytes ex = diag_example((enum diag_code)c);
        parse(&e, ex.p, ex.n);
        bool found = false;
        for (int i = 0; i < e.d.list.n; i++) {
            if (e.d.list.at[i].code == (enum diag_code)c) found = true;
            else if (e.d.list.at[i].code != E_SYNTAX) fail_msg("%s gives %s as well", diag_codename(c), diag_codename(e.d.list.at[i].code));
        }
        if (!found) fail_msg("%s: its example does not produce it", diag_codename((enum diag_code)c));
        env_free(&e);
    }
}

static void expect_print(const char *text, const char *want)
{
    env e;
    env_init(&e);
    File *f = parse(&e, text, strlen(text));
    assert_int_equal(e.d.list.n, 0);
    ast_print(&e.out, f);
    assert_string_equal(buf_cstr(&e.out), want);
    env_free(&e);
}

static void test_print(void **state)
{
    (void)state;
    expect_print("package p;import(\"a\";b \"c\");const(A=iota;B);type T[P*Q,]struct{a,b int `t`;*U};var x=[...]int{1,2}[:1:2]",
        "package p\n\nimport (\n\t\"a\"\n\tb \"c\"\n)\n\nconst (\n\tA = iota\n\tB\n)\n\n"
        "type T[P *Q,] struct {\n\ta, b int `t`\n\t*U\n}\n\nvar x = [...]int{1, 2}[:1:2]\n");
    expect_print("package p\nfunc (r*T)m(a,b int,c...string)(x,y error){L:for i:=range 3{if i>1{continue L}else if x{}else{go f()}};"
                 "switch z:=y.(type){case int,T[int]:default:};select{case v,ok:=<-c:case c<- - -1:}}",
        "package p\n\nfunc (r *T) m(a, b int, c ...string) (x, y error) {\n\tL:\n\tfor i := range 3 {\n\t\tif i > 1 {\n\t\t\tcontinue L\n\t\t} "
        "else if x {\n\t\t} else {\n\t\t\tgo f()\n\t\t}\n\t}\n\tswitch z := y.(type) {\n\tcase int, T[int]:\n\tdefault:\n\t}\n\tselect {\n"
        "\tcase v, ok := <-c:\n\tcase c <- - -1:\n\t}\n}\n");
    expect_print("package p\ntype I interface{~int|string;m(x int)error;fmt.Stringer}\ntype C chan(<-chan chan<- func())\ntype A[T any]=map[T]*[3]T",
        "package p\n\ntype I interface {\n\t~int | string\n\tm(x int) error\n\tfmt.Stringer\n}\n\ntype C chan (<-chan chan<- func())\n\n"
        "type A[T any] = map[T]*[3]T\n");
}

static void test_expr_print(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        { "f(a,b...)", "f(a, b...)" }, { "T{1,2}", "T{…}" }, { "T{}", "T{}" }, { "func(x int)int{return x}", "func(x int) int {…}" },
        { "struct{a int;b,c string}{}", "struct{a int; b, c string}{}" }, { "interface{m();n()}(nil)", "interface{m(); n()}(nil)" },
        { "(a+b)*-c", "(a + b) * -c" }, { "x.(type)", "x.(type)" }, { "a[1:2:3]", "a[1:2:3]" }, { "<-(<-chan int)(nil)", "<-(<-chan int)(nil)" },
        { "m[int,string](x)", "m[int, string](x)" }, { "&x.y", "&x.y" },
    };
    for (size_t i = 0; i < countof(cases); i++) {
        env e;
        env_init(&e);
        char text[128];
        File *f = parse(&e, text, (size_t)snprintf(text, sizeof text, "package p\nvar v = %s\n", cases[i][0]));
        assert_int_equal(e.d.list.n, 0);
        assert_string_equal(expr_str(&e.ar, f->decls.at[0]->val.values.at[0]), cases[i][1]);
        env_free(&e);
    }
}

static void test_expr_positions(void **state)
{
    (void)state;
    static const struct { const char *src; unsigned at, start, end; } cases[] = {     /* columns in src, from 1 */
        { "a + b", 3, 1, 6 }, { "f(x)", 2, 1, 5 }, { "a.b.c", 4, 1, 6 }, { "a[i]", 2, 1, 5 }, { "a[1:2]", 2, 2, 7 },
        { "T{1}", 2, 1, 5 }, { "x.(T)", 2, 1, 6 }, { "-x", 1, 1, 3 }, { "(x)", 1, 1, 4 }, { "a.b(c)[d] * e", 11, 1, 14 },
        { "func() {}", 1, 1, 10 }, { "[]int{}", 6, 1, 8 }, { "a[1:2].b + c", 10, 2, 13 },
    };
    for (size_t i = 0; i < countof(cases); i++) {
        env e;
        env_init(&e);
        char text[128];
        File *f = parse(&e, text, (size_t)snprintf(text, sizeof text, "package p\nvar v = %s\n", cases[i].src));
        Expr *x = f->decls.at[0]->val.values.at[0];
        pos zero = e.src->base + 18 - 1;
        assert_int_equal(x->at - zero, cases[i].at);
        assert_int_equal(expr_start(x) - zero, cases[i].start);
        assert_int_equal(expr_end(x) - zero, cases[i].end);
        env_free(&e);
    }
}

static void test_decls(void **state)
{
    (void)state;
    env e;
    env_init(&e);
    static const char text[] = "//go:build linux && !cgo\n//go:debug panicnil=1\n\npackage p\nimport . \"a\\x62\"\n"
        "const (\n\tA, B = iota, 1\n\tC, D\n\t_, _\n\tE, F int = 1, 2\n)\n//go:noinline\n//go:nosplit\nfunc f() {}\nvar (x int)\n";
    File *f = parse(&e, text, sizeof text - 1);
    assert_int_equal(e.d.list.n, 0);
    assert_string_equal(f->buildtag, "linux && !cgo");
    assert_int_equal(f->godebug.n, 1);
    assert_string_equal(f->godebug.at[0].text, "panicnil=1");
    assert_string_equal(f->pkgname->s, "p");
    assert_int_equal(f->imports.n, 1);
    assert_true(f->imports.at[0]->imp.dot);
    assert_true(bytes_eq(f->imports.at[0]->imp.path, BYTES("ab")));
    assert_int_equal(f->decls.n, 6);
    Decl **d = f->decls.at;
    assert_true(d[0]->group == d[0] && d[1]->group == d[0] && d[3]->group == d[0]);
    assert_true(d[1]->val.inherit == d[0] && d[2]->val.inherit == d[0]);
    assert_null(d[0]->val.inherit);
    assert_null(d[3]->val.inherit);
    assert_int_equal(d[2]->val.iota, 2);
    assert_string_equal(d[4]->pragma, "//go:noinline\n//go:nosplit");
    assert_true(d[5]->group == d[5]);
    env_free(&e);
}

static void test_script(void **state)
{
    (void)state;
    env e;
    env_init(&e);
    static const char text[] = "#!/usr/bin/gol\nx := 1\nfunc f(a int) int { return a }\nfunc (t T) m() {}\nfunc (a int) { _ = a }(1)\n"
        "func() T { return 0 }()\ntype T int\nimport \"fmt\"\nL: for { break L }\nfmt.Println(f(x))\nvar y, z = 1, 2\n";
    File *f = parse(&e, text, sizeof text - 1);
    assert_int_equal(e.d.list.n, 0);
    assert_null(f->pkgname);
    assert_true(e.src->script);
    assert_int_equal(f->imports.n, 1);
    assert_int_equal(f->decls.n, 4);                            /* f, m, T, y and z */
    assert_int_equal(f->script.n, 5);
    assert_int_equal(f->script.at[0]->kind, S_DEFINE);
    assert_int_equal(f->script.at[1]->kind, S_EXPR);
    assert_int_equal(f->script.at[3]->kind, S_LABELED);
    assert_string_equal(f->decls.at[1]->func->name->s, "m");
    assert_non_null(f->decls.at[1]->func->recv);
    env_free(&e);
    expect_errors("x := 1\n)\ny := (\n", "2:1: syntax error: unexpected ), expected statement\n");
    expect_errors("if x {\n} }\nz 2\n", "2:3: syntax error: unexpected } at end of statement\n3:3: syntax error: unexpected literal 2 at end of statement\n");
    expect_errors("import \"fmt\"\npackage p\n", "1:1: syntax error: package statement must be first\n");
    expect_errors("", "");
}

static void test_hit_eof(void **state)
{
    (void)state;
    static const struct { const char *src; bool eof; } cases[] = {
        { "x := 1", false }, { "func f() {", true }, { "f(1,", true }, { "x := `abc", true }, { "/* abc", true }, { "x := 1 +", true },
        { "if x {\n", true }, { "f(1))", false }, { ") (", false }, { "switch x {\ncase 1:", true }, { "f(1", true }, { "x = \"abc", true },
    };
    for (size_t i = 0; i < countof(cases); i++) {
        env e;
        env_init(&e);
        File *f = parse(&e, cases[i].src, strlen(cases[i].src));
        if (f->hit_eof != cases[i].eof) fail_msg("%s", cases[i].src);
        env_free(&e);
    }
}

static void test_lazy(void **state)
{
    (void)state;
    static const char text[] = "package p\nfunc f() { a := \"}\"; b := '}'; c := `}`; /* } */ // }\n\tif a { d(func() {}) } }\n"
        "func g()\nfunc h() { x y }\nfunc i() {}\n";
    env e;
    env_init(&e);
    e.src = diags_addfile(&e.d, "x.go", text, sizeof text - 1);
    e.src->lazy = true;
    File *f = parse_file(&e.d, &e.syms, e.src);
    assert_int_equal(e.d.list.n, 0);
    assert_int_equal(f->decls.n, 4);
    FuncDecl *fd = f->decls.at[0]->func;
    assert_null(fd->body);
    assert_int_equal(text[fd->bodyoff], '{');
    assert_int_equal(text[fd->bodyend - 1], '}');
    assert_int_equal(f->decls.at[1]->func->bodyoff, 0);
    parse_body(&e.d, &e.syms, fd);
    assert_int_equal(fd->body->list.n, 4);
    assert_int_equal(fd->body->rbrace, e.src->base + fd->bodyend - 1);
    assert_int_equal(e.d.list.n, 0);
    parse_body(&e.d, &e.syms, f->decls.at[2]->func);
    assert_int_equal(e.d.list.n, 1);
    env_free(&e);
}

static void repeat(buf *b, const char *s, int n)
{
    while (n-- > 0) buf_puts(b, s);
}

/* Deep texts end in one clear error, long ones in none; neither needs more stack or time than its length. */
static void test_depth(void **state)
{
    (void)state;
    static const struct { const char *head, *open, *mid, *close; bool deep; } cases[] = {
        { "var x = ", "(", "1", ")", true }, { "var x = ", "!", "y", "", true }, { "var x = 1", "+1", "", "", true },
        { "var x = f", "()", "", "", true }, { "type T ", "[]", "int", "", true }, { "type T ", "struct{a ", "int", "}", true },
        { "func f() ", "{", "", "}", true }, { "func f() { ", "if x {} else ", "{}}", "", true }, { "var x = ", "f[", "0", "]", true },
        { "var x = ", "T{", "", "}", true }, { "var x = ", "func() { x = ", "1", "}", true }, { "var x ", "f[", "int", "]", true },
        { "var x = f(", "1,", ")", "", false }, { "func f() {", "x++;", "}", "", false }, { "var x = T{", "{1},", "}", "", false },
    };
    for (size_t i = 0; i < countof(cases); i++) {
        buf b = { 0 };
        buf_puts(&b, "package p\n");
        buf_puts(&b, cases[i].head);
        repeat(&b, cases[i].open, 200000);
        buf_puts(&b, cases[i].mid);
        repeat(&b, cases[i].close, 200000);
        env e;
        errors_n(&e, buf_cstr(&b), b.n);
        assert_int_equal(e.d.list.n, cases[i].deep ? 1 : 0);
        if (cases[i].deep) assert_int_equal(e.d.list.at[0].code, E_NESTING);
        env_free(&e);
        buf_free(&b);
    }
}

static bool is_linux(void *ctx, const char *tag)
{
    (void)ctx;
    return strcmp(tag, "linux") == 0 || strcmp(tag, "amd64") == 0 || strcmp(tag, "go1.20") == 0;
}

static void test_buildtag(void **state)
{
    (void)state;
    static const struct { const char *s; bool v; } cases[] = {
        { "linux", true }, { "windows", false }, { "!windows", true }, { "linux && amd64", true }, { "windows || linux && !arm", true },
        { "(windows || linux) && arm", false }, { "!(linux && amd64)", false }, { "//go:build go1.20", true }, { "!!linux", true },
        { "", false }, { "linux &&", false }, { "(linux", false }, { "linux amd64", false }, { "linux)", false }, { "windows || go1.20\r", true },
    };
    for (size_t i = 0; i < countof(cases); i++)
        if (build_constraint(cases[i].s, is_linux, NULL) != cases[i].v) fail_msg("%s", cases[i].s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena), cmocka_unit_test(test_vec), cmocka_unit_test(test_buf), cmocka_unit_test(test_intern),
        cmocka_unit_test(test_utf8), cmocka_unit_test(test_positions), cmocka_unit_test(test_line_directives),
        cmocka_unit_test(test_diag_sort), cmocka_unit_test(test_render), cmocka_unit_test(test_tokens),
        cmocka_unit_test(test_scan_errors), cmocka_unit_test(test_number_errors), cmocka_unit_test(test_literals),
        cmocka_unit_test(test_parse_errors), cmocka_unit_test(test_examples), cmocka_unit_test(test_print),
        cmocka_unit_test(test_expr_print), cmocka_unit_test(test_expr_positions), cmocka_unit_test(test_decls),
        cmocka_unit_test(test_script), cmocka_unit_test(test_hit_eof), cmocka_unit_test(test_lazy), cmocka_unit_test(test_depth),
        cmocka_unit_test(test_buildtag),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
