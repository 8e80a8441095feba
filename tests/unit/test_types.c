/* test_types.c - the type checker: what it records, what it reports, lazy packages, scripts, limits.
 *
 * A few stand-ins for standard packages are given as text. Error texts and columns are go1.26's for the same input.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "base/alloc.h"
#include "compiler/types/types.h"

typedef struct env { arena ar; diags d; symtab syms; Program p; Package *pkg; buf out; int loads; } env;

static const struct { const char *path, *text; } stdlib[] = {
    { "fmt", "package fmt\nimport \"errors\"\nfunc Sprint(a ...any) string { return helper(len(a)) }\nfunc Println(a ...any) (int, error)\n"
             "func helper(n int) string { _ = errors.New; table[n]++; return \"\" }\nvar table = map[int]int{1: size()}\nfunc size() int { return 1 }\n"
             "type Stringer interface { String() string }\nfunc broken() { undefined() }\n" },
    { "errors", "package errors\ntype errorString struct{}\nfunc New(s string) error { return nil }\n" },
    { "strings", "package strings\ntype Reader struct { s string; i int64; prevRune int }\n" },
    { "sync", "package sync\ntype Mutex struct { state int32; sema uint32 }\nfunc (m *Mutex) Lock() {}\n" },
};

static Package *load(void *ctx, Program *p, const char *path, Package *importer, const char **why)
{
    env *e = ctx;
    (void)importer;
    for (size_t i = 0; i < countof(stdlib); i++) {
        if (strcmp(stdlib[i].path, path) != 0) continue;
        e->loads++;
        Package *pkg = prog_newpackage(p, path);
        pkg->lazy = true;
        source *s = diags_addfile(&e->d, path, stdlib[i].text, strlen(stdlib[i].text));
        s->lazy = true;
        vec_push(&e->ar, &pkg->files, parse_file(&e->d, &e->syms, s));
        return pkg;
    }
    *why = arena_printf(&e->ar, "package %s is not in std", path);
    return NULL;
}

static bool exists(void *ctx, const char *path)
{
    (void)ctx;
    for (size_t i = 0; i < countof(stdlib); i++)
        if (strcmp(stdlib[i].path, path) == 0) return true;
    return false;
}

static bool check_text(env *e, const char *text, bool script)
{
    *e = (env){ 0 };
    arena_init(&e->ar);
    diags_init(&e->d, &e->ar);
    symtab_init(&e->syms, &e->ar);
    prog_init(&e->p, &e->ar, &e->syms, &e->d, (check_env){ .load = load, .ctx = e, .exists = exists });
    e->pkg = prog_newpackage(&e->p, "main");
    source *s = diags_addfile(&e->d, "x.go", text, strlen(text));
    s->script = script;
    vec_push(&e->ar, &e->pkg->files, parse_file(&e->d, &e->syms, s));
    bool ok = e->d.nerrors == 0 ? check_package(&e->p, e->pkg) : false;
    diags_sort(&e->d);
    for (int i = 0; i < e->d.list.n; i++) {
        position q = diags_position(&e->d, e->d.list.at[i].at);
        buf_printf(&e->out, "%u:%u: %s\n", q.line, q.col, e->d.list.at[i].msg);
        for (diag_note *n = e->d.list.at[i].notes; n; n = n->next) {
            q = diags_position(&e->d, n->at);
            buf_printf(&e->out, "\t%s:%u:%u: %s\n", q.file, q.line, q.col, n->msg);
        }
    }
    return ok;
}

static void done(env *e)
{
    buf_free(&e->out);
    arena_free(&e->ar);
}

static void expect(const char *text, const char *want)
{
    env e;
    check_text(&e, text, false);
    assert_string_equal(buf_cstr(&e.out), want);
    done(&e);
}

static void expect_script(const char *text, const char *want)
{
    env e;
    check_text(&e, text, true);
    assert_string_equal(buf_cstr(&e.out), want);
    done(&e);
}

static Object *lookup(env *e, const char *name) { return pkg_lookup(&e->p, e->pkg, intern_cstr(&e->syms, name)); }
static const char *type_of(env *e, const char *name) { return type_str(&e->p, lookup(e, name)->type, TS_QUALIFY); }

/* Every row of errors.def below the types marker: its example reports its code and nothing else. */
static void codes(void **state)
{
    (void)state;
    static const struct { const char *code, *example; } rows[] = {
#define DIAG(c, m, x) { #c, x },
#include "compiler/syntax/errors.def"
#undef DIAG
    };
    size_t first = 0;
    while (strcmp(rows[first].code, "BLANKPKGNAME") != 0) first++;
    for (size_t i = first; i < countof(rows) && strcmp(rows[i - 1].code, "INVALIDMINMAXOPERAND") != 0; i++) {
        if (strncmp(rows[i].example, "package", 7) != 0) continue;        /* takes more than one file */
        env e;
        check_text(&e, rows[i].example, false);
        if (e.d.list.n == 0) fail_msg("%s: no error", rows[i].code);
        assert_true(e.d.list.n > 0);
        for (int k = 0; k < e.d.list.n; k++) assert_string_equal(diag_codename(e.d.list.at[k].code), rows[i].code);
        done(&e);
    }
}

static void messages(void **state)
{
    (void)state;
    expect("package p\nfunc f() int {\n\tx := 1\n\tvar s string = 2\n\treturn\n}\n",
           "3:2: declared and not used: x\n4:6: declared and not used: s\n4:17: cannot use 2 (untyped int constant) as string value in variable declaration\n"
           "5:2: not enough return values\n\thave ()\n\twant (int)\n");
    expect("package p\ntype I interface { M(int) string }\ntype T struct{}\nfunc (T) M(s string) {}\nvar i I = T{}\n",
           "5:11: cannot use T{} (value of struct type T) as I value in variable declaration: T does not implement I (wrong type for method M)\n"
           "\t\thave M(string)\n\t\twant M(int) string\n");
    expect("package p\ntype A struct { b B }\ntype B struct { a A }\n",
           "2:6: invalid recursive type A\n\tx.go:2:6: A refers to B\n\tx.go:3:6: B refers to A\n");
    expect("package p\nvar a, b = b, c\nvar c = f()\nfunc f() int { return a }\n",
           "2:5: initialization cycle for a\n\tx.go:2:5: a refers to b\n\tx.go:2:8: b refers to c\n\tx.go:3:5: c refers to f\n\tx.go:4:6: f refers to a\n");
    expect("package p\nfunc g(a int, b ...string) {}\nfunc f() { g(); g(\"x\", 1); g(1, \"a\", nil) }\n",
           "3:12: not enough arguments in call to g\n\thave ()\n\twant (int, ...string)\n"
           "3:19: cannot use \"x\" (untyped string constant) as int value in argument to g\n"
           "3:24: cannot use 1 (untyped int constant) as string value in argument to g\n"
           "3:38: cannot use nil as string value in argument to g\n");
    expect("package p\nimport \"fmt\"\nimport e \"errors\"\n", "2:8: \"fmt\" imported and not used\n3:8: \"errors\" imported as e and not used\n");
    expect("package p\nvar x = 1 << 1000\nvar y = 1 << 100000000000\n",
           "2:11: constant shift overflow\n3:14: invalid operation: invalid shift count 100000000000 (untyped int constant)\n");
    expect("package p\nvar x, s = 1.0<<3, uint(2)\nvar y float64 = 1 << s\n", "3:17: invalid operation: shifted operand 1 (type float64) must be integer\n");
    expect("package p\nfunc f() { undefined.x.y(1)[2] = undefined2 }\n", "2:12: undefined: undefined\n2:34: undefined: undefined2\n");
}

static void records(void **state)
{
    (void)state;
    env e;
    assert_true(check_text(&e,
        "package main\nimport \"fmt\"\ntype T struct { n int; *U }\ntype U struct { m map[string]float32 }\nfunc (u *U) Get(k string) float32 { return u.m[k] }\n"
        "var c = b + 1\nvar b = f()\nvar t T\nvar g = t.Get\nvar h = (*U).Get\nvar k, ok = t.m[\"x\"]\nconst big = 1 << 62\nvar r = 'a'\n"
        "func f() int { x, y := 1, 2; p := &y; return func() int { x++; return x + *p }() }\nfunc main() { fmt.Println(c) }\n", false));
    assert_string_equal(type_of(&e, "c"), "int");
    assert_string_equal(type_of(&e, "g"), "func(k string) float32");
    assert_string_equal(type_of(&e, "h"), "func(u *main.U, k string) float32");
    assert_string_equal(type_of(&e, "k"), "float32");
    assert_string_equal(type_of(&e, "ok"), "bool");
    assert_string_equal(type_of(&e, "r"), "rune");
    assert_int_equal(e.pkg->initorder.n, 6);
    assert_string_equal(e.pkg->initorder.at[0]->lhs.at[0]->name->s, "b");
    assert_string_equal(e.pkg->initorder.at[1]->lhs.at[0]->name->s, "c");
    FuncInfo *fi = lookup(&e, "f")->func->info;
    assert_int_equal(fi->nfunclits, 1);
    Expr *ret = fi->decl->body->list.at[2]->ret.results.at[0];
    FuncInfo *lit = ret->call.fun->func.info;
    assert_ptr_equal(lit->outer, fi);
    assert_int_equal(lit->captures.n, 2);
    Object *x = lit->captures.at[0];
    assert_string_equal(x->name->s, "x");
    assert_true(x->captured && x->reassigned && !x->addrtaken);
    Object **news = fi->decl->body->list.at[0]->assign.newobjs;
    assert_true(news[1]->addrtaken);
    MethodEntry *ms;
    assert_int_equal(type_methodset(&e.p, lookup(&e, "T")->type, &ms), 1);
    assert_string_equal(ms[0].m->name->s, "Get");
    assert_true(ms[0].npath == 1 && ms[0].path[0] == 1 && ms[0].indirect);
    assert_int_equal(type_methodset(&e.p, lookup(&e, "U")->type, &ms), 0);
    assert_int_equal(type_size(&e.p, lookup(&e, "T")->type), 16);
    assert_true(type_haspointers(&e.p, lookup(&e, "T")->type));
    done(&e);
}

/* The next variable is the first in declaration order that waits for none; functions count by what they use. */
static void initorder(void **state)
{
    (void)state;
    env e;
    assert_true(check_text(&e,
        "package main\nvar a = p(c)\nvar b = p(0)\nvar c = p(0)\nvar e, f = two(g)\nvar g = p(h())\nvar i = rec(3)\nvar j = p(0)\nvar q = p(z)\nvar r = p(0)\nvar z int\n"
        "var _ = p(last)\nvar last = p(0)\nvar m = func() int { return n }()\nvar n = p(0)\nvar k = p(0)\nvar l = p(0)\nvar u = T(0).M()\nvar w = p(0)\nvar me = T.M\nvar v = p(0)\n"
        "func p(int) int { return 1 }\nfunc h() int { return j }\nfunc rec(n int) int { if n == 0 { return k }; return rec2(n - 1) }\nfunc rec2(n int) int { return rec(n) + l }\n"
        "func two(int) (int, int) { return 1, 2 }\ntype T int\nfunc (T) M() int { return v }\nfunc main() {}\n", false));
    for (int i = 0; i < e.pkg->initorder.n; i++) buf_printf(&e.out, "%s ", e.pkg->initorder.at[i]->lhs.at[0]->name->s);
    assert_string_equal(buf_cstr(&e.out), "b c a j g e r q last _ n m k l i w v u me ");
    done(&e);
}

static void lazy(void **state)
{
    (void)state;
    env e;
    assert_true(check_text(&e, "package main\nimport \"fmt\"\nimport \"sync\"\nvar m sync.Mutex\nfunc main() { m.Lock(); _ = fmt.Sprint(1) }\n", false));
    assert_int_equal(e.loads, 2);                                   /* errors only when a body needs it */
    Package *f = prog_package(&e.p, "fmt");
    Object *sprint = pkg_lookup(&e.p, f, intern_cstr(&e.syms, "Sprint"));
    assert_null(sprint->func->info);
    assert_true(check_body(&e.p, sprint));
    assert_int_equal(sprint->deps.n, 1);
    Object *helper = sprint->deps.at[0];
    assert_string_equal(helper->name->s, "helper");
    assert_true(check_body(&e.p, helper));
    assert_int_equal(e.loads, 3);
    assert_int_equal(helper->deps.n, 2);
    Object *table = helper->deps.at[1];
    assert_string_equal(table->name->s, "table");
    assert_true(check_varinit(&e.p, table));
    assert_int_equal(table->init->deps.n, 1);
    assert_int_equal(e.d.nerrors, 0);
    assert_false(check_body(&e.p, pkg_lookup(&e.p, f, intern_cstr(&e.syms, "broken"))));
    assert_null(pkg_lookup(&e.p, f, intern_cstr(&e.syms, "Missing")));
    done(&e);
    assert_true(check_text(&e, "package main\nimport _ \"sync\"\nfunc main() {}\n", false));
    done(&e);
}

static void scripts(void **state)
{
    (void)state;
    env e;
    assert_true(check_text(&e, "fmt.Println(twice(n))\nn := 2\nfunc twice(i int) int { return i * k + n }\nconst k = 2\nvar s, err = fmt.Sprint(n), error(nil)\nfor i := range 3 { n += i }\n", true));
    Object *m = lookup(&e, "main");
    assert_int_equal(m->func->body->list.n, 4);
    assert_int_equal(m->func->body->list.at[1]->kind, S_DEFINE);
    assert_int_equal(m->func->body->list.at[2]->kind, S_DECL);
    Object *n = lookup(&e, "n");
    assert_null(n->init);
    assert_null(n->owner);
    assert_string_equal(type_of(&e, "n"), "int");
    assert_int_equal(e.pkg->initorder.n, 0);
    done(&e);
    expect_script("x := y\ny := x\n", "1:1: initialization cycle for x\n\tx.go:1:1: x refers to y\n\tx.go:2:1: y refers to x\n");
    expect_script("a := 1\na := 2\nb, a := 3, 4\nfmt.Foo()\nnosuch.Foo()\n",
                  "2:3: no new variables on left side of :=\n4:5: undefined: fmt.Foo\n5:1: undefined: nosuch\n");
    expect_script("if x := 1; true { y := 2 }\nbreak\n", "1:4: declared and not used: x\n1:19: declared and not used: y\n2:1: break is not in a loop, switch, or select\n");
}

static char *repeat(const char *a, const char *mid, const char *b, int n)
{
    buf t = { 0 };
    for (int i = 0; i < n; i++) buf_puts(&t, a);
    buf_puts(&t, mid);
    for (int i = 0; i < n; i++) buf_puts(&t, b);
    return (char *)buf_cstr(&t);
}

static void limits(void **state)
{
    (void)state;
    static const struct { const char *pre, *a, *mid, *b, *post; } deep[] = {
        { "package p\nvar x = ", "(", "1", ")", "\n" },          { "package p\nvar x = ", "-", "1", "", "\n" },
        { "package p\ntype T ", "[]", "int", "", "\n" },          { "package p\nfunc f() {", "{", "", "}", "}\n" },
        { "package p\nvar x = ", "func() { _ = ", "1", "}", "\n" }, { "package p\nvar x = 1", "+1", "", "", "\n" },
        { "package p\nvar a bool\nvar x = a", " && a", "", "", "\n" }, { "package p\nfunc f(x int) { ", "if x > 0 { } else ", "{}", "", "}\n" },
        { "package p\nvar f func() int\nvar x = f", "()", "", "", "\n" },
    };
    for (size_t i = 0; i < countof(deep); i++) {
        char *r = repeat(deep[i].a, deep[i].mid, deep[i].b, 20000);
        buf t = { 0 };
        buf_printf(&t, "%s%s%s", deep[i].pre, r, deep[i].post);
        env e;
        check_text(&e, buf_cstr(&t), false);                          /* an error or not, but no crash */
        done(&e);
        buf_free(&t);
        base_free(r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes), cmocka_unit_test(messages), cmocka_unit_test(records), cmocka_unit_test(initorder),
        cmocka_unit_test(lazy), cmocka_unit_test(scripts), cmocka_unit_test(limits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
