/* testmain.c - writes the main package that runs the tests of a package, as `go test` does.
 *
 * What counts as a test are functions of files *_test.go by their name and signature: TestXxx(*testing.T), BenchmarkXxx(*testing.B), FuzzXxx(*testing.F), TestMain(*testing.M)
 * and ExampleXxx(), where Xxx does not begin with a lower-case letter. One with such a name and another signature is an error, since it was hardly meant to be left out.
 * An example runs if the last comment of its body tells of its output; the others are only compiled.
 *
 * The lists are Go text like any other: the checker sees to the types, and nothing else of the compiler knows of tests.
 */
#include "embed/testmain.h"
#include "base/utf8.h"
#include "compiler/types/check.h"
#include "embed/load.h"
#include <string.h>
#include <strings.h>

typedef struct testlists {
    compilation *c;
    buf tests, benchmarks, fuzz, examples;
    const char *from;              /* the package that is looked at, as the text names it */
    const char *main;              /* the one with TestMain; NULL: none */
    bool used[2];                  /* the text mentions package, external package */
    char *why;
} testlists;

static const char *const imported[2] = { "_test", "_xtest" };

/* ---- names and signatures ---- */

/* Where f begins: with its keyword, f->at is what follows it. */
static position start_of(testlists *t, const FuncDecl *f)
{
    const source *src = diags_file(&t->c->d, f->at);
    uint32_t at = f->at - src->base;
    while (at > 4 && strncmp(src->text + at - 4, "func", 4) != 0) at--;
    return diags_position(&t->c->d, src->base + (at > 4 ? at - 4 : 0));
}

static bool wrong(testlists *t, const FuncDecl *f, const char *what)
{
    position at = start_of(t, f);
    t->why = arena_printf(&t->c->ar, "%s:%u:%u: %s", at.file, at.line, at.col, what);
    return false;
}

static bool has_prefix(const sym *name, const char *prefix)
{
    size_t n = strlen(prefix);
    if (strncmp(name->s, prefix, n) != 0) return false;
    if (name->n == n) return true;
    uint32_t r;
    utf8_decode(name->s + n, name->n - n, &r);
    return !rune_is_lower(r);
}

/* func(x *testing.T), whatever testing is called in the file */
static bool takes(const FuncDecl *f, char type)
{
    const Fields *in = f->typ->ftype.params, *out = f->typ->ftype.results;
    if ((out && out->n) || !in || in->n != 1) return false;
    const Expr *e = in->at[0]->typ;
    if (e->kind != X_STAR) return false;
    const sym *name = e->x->kind == X_NAME ? e->x->name.name : e->x->kind == X_SELECTOR ? e->x->sel.sel : NULL;
    return name && name->n == 1 && name->s[0] == type;
}

/* ---- what an example shall write ---- */

/* The end of the string, rune or comment that begins at p; NULL: none does. */
static const char *skip_token(const char *p, const char *end)
{
    if (p[0] == '/' && p + 1 < end && (p[1] == '/' || p[1] == '*')) {
        const char *q = p + 2;
        if (p[1] == '/') while (q < end && *q != '\n') q++;
        else while (q + 1 < end && !(q[0] == '*' && q[1] == '/')) q++;
        return p[1] == '/' ? q : q + 2 < end ? q + 2 : end;
    }
    if (*p != '"' && *p != '`' && *p != '\'') return NULL;
    const char *q = p + 1;
    for (; q < end && *q != *p; q++)
        if (*q == '\\' && *p != '`') q++;
    return q < end ? q + 1 : end;
}

static bool is_comment(const char *p) { return p[0] == '/' && (p[1] == '/' || p[1] == '*'); }

/* The last group of comments in [p, end): those on lines that follow each other, but what stands behind code belongs to its line alone. false: there are none. */
static bool last_comments(const char *p, const char *end, const char **from, const char **to)
{
    bool found = false, joins = false, behind = false;     /* a comment here joins the one before; there is code before it in the line */
    int newlines = 0;                                      /* since that comment */
    while (p < end) {
        const char *q = skip_token(p, end);
        if (q && is_comment(p)) {
            if (!joins || newlines > 1) *from = p;
            *to = q;
            found = joins = true;
            newlines = 0;
        } else if (*p == '\n') {
            newlines += behind ? 2 : 1;
            behind = false;
        } else if (*p != ' ' && *p != '\t' && *p != '\r') {
            joins = false;
            behind = true;
        }
        p = q ? q : p + 1;
    }
    return found;
}

/* Adds the lines of the comments in [p, end) without their marks and the spaces at their ends; of empty lines that follow each other one. */
static void comment_text(buf *b, const char *p, const char *end)
{
    while (p < end) {
        if (!is_comment(p)) { p++; continue; }
        const char *q = skip_token(p, end), *last = p[1] == '/' ? q : q - 2;
        p += 2;
        if (p[-1] == '/' && p < last && *p == ' ') p++;
        do {
            const char *line = memchr(p, '\n', (size_t)(last - p)), *stop = line ? line : last;
            while (stop > p && (stop[-1] == ' ' || stop[-1] == '\t' || stop[-1] == '\r')) stop--;
            bool again = stop == p && b->n > 1 && b->p[b->n - 1] == '\n' && b->p[b->n - 2] == '\n';
            buf_put(b, p, (size_t)(stop - p));
            if (!again) buf_putc(b, '\n');
            p = line ? line + 1 : last;
        } while (p < last);
        p = q;
    }
}

/* "Output:" or "Unordered output:" at the start of text, in any case; the length, or 0. */
static size_t output_mark(const char *text, bool *unordered)
{
    static const char other[] = "unordered", mark[] = "output:";
    size_t n = strspn(text, " \t\n\r\f\v"), at = n;
    *unordered = strncasecmp(text + n, other, sizeof other - 1) == 0;
    if (*unordered) {
        n += sizeof other - 1;
        at = n;
        n += strspn(text + n, " \t\n\r\f\v");
        if (n == at) return 0;
    }
    return strncasecmp(text + n, mark, sizeof mark - 1) == 0 ? n + sizeof mark - 1 : 0;
}

static void add_example(testlists *t, const File *file, const FuncDecl *f)
{
    const char *lo = file->src->text + (f->body->lbrace - file->src->base), *hi = file->src->text + (f->body->rbrace - file->src->base), *from, *to;
    bool unordered;
    if (!last_comments(lo, hi, &from, &to)) return;
    buf text = { 0 };
    comment_text(&text, from, to);
    const char *s = buf_cstr(&text);
    size_t n = output_mark(s, &unordered);
    if (n) {
        n += strspn(s + n, " ");
        n += s[n] == '\n';
        buf_printf(&t->examples, "\t{\"%s\", %s.%s, ", f->name->s, t->from, f->name->s);
        quote_go(&t->examples, s + n, strlen(s + n));
        buf_printf(&t->examples, ", %s},\n", unordered ? "true" : "false");
        t->used[t->from == imported[1]] = true;
    }
    buf_free(&text);
}

/* ---- the lists ---- */

static bool add_listed(testlists *t, const FuncDecl *f, buf *list, char type, const char *prefix, char var)
{
    if (!takes(f, type))
        return wrong(t, f, arena_printf(&t->c->ar, "wrong signature for %s, must be: func %s(%c *testing.%c)", f->name->s, f->name->s, var, type));
    if (f->typ->ftype.tparams && f->typ->ftype.tparams->n) return wrong(t, f, arena_printf(&t->c->ar, "wrong signature for %s, %s functions cannot have type parameters", f->name->s, prefix));
    buf_printf(list, "\t{\"%s\", %s.%s},\n", f->name->s, t->from, f->name->s);
    return t->used[t->from == imported[1]] = true;
}

static bool add_func(testlists *t, const File *file, const FuncDecl *f)
{
    const Fields *in = f->typ->ftype.params, *out = f->typ->ftype.results;
    if (strcmp(f->name->s, "TestMain") == 0 && !takes(f, 'T')) {
        if (!takes(f, 'M')) return wrong(t, f, "wrong signature for TestMain, must be: func TestMain(m *testing.M)");
        if (t->main) return wrong(t, f, "multiple definitions of TestMain");
        t->main = t->from;
        return t->used[t->from == imported[1]] = true;
    }
    if (has_prefix(f->name, "Test")) return add_listed(t, f, &t->tests, 'T', "test", 't');
    if (has_prefix(f->name, "Benchmark")) return add_listed(t, f, &t->benchmarks, 'B', "benchmark", 'b');
    if (has_prefix(f->name, "Fuzz")) return add_listed(t, f, &t->fuzz, 'F', "fuzz", 'f');
    if (has_prefix(f->name, "Example") && !(in && in->n) && !(out && out->n) && f->body) add_example(t, file, f);
    return true;
}

static bool add_package(testlists *t, const Package *pkg, const char *as)
{
    t->from = as;
    for (int i = 0; i < pkg->files.n; i++) {
        const File *file = pkg->files.at[i];
        const char *slash = strrchr(file->src->name, '/');
        if (!load_istest(slash ? slash + 1 : file->src->name)) continue;
        for (int k = 0; k < file->decls.n; k++) {
            const Decl *d = file->decls.at[k];
            if (d->kind == D_FUNC && !d->func->recv && d->func->name && d->func->typ && !add_func(t, file, d->func)) return false;
        }
    }
    return true;
}

/* ---- the text ---- */

static void put_import(buf *b, const Package *pkg, const char *as, bool used)
{
    if (pkg->files.n) buf_printf(b, "\t%s \"%s\"\n", used ? as : "_", pkg->path);
}

static void put_list(buf *b, const char *var, const char *type, buf *items)
{
    buf_printf(b, "\nvar %s = []testing.%s{\n%s}\n", var, type, buf_cstr(items));
    buf_free(items);
}

const char *testmain_text(compilation *c, const Package *pkg, const Package *external, char **why)
{
    testlists t = { .c = c };
    if (!add_package(&t, pkg, imported[0]) || !add_package(&t, external, imported[1])) *why = t.why;
    buf b = { 0 };
    buf_printf(&b, "package main\n\nimport (\n\t\"os\"\n%s\t\"testing\"\n\t\"testing/internal/testdeps\"\n", t.main ? "\t\"reflect\"\n" : "");
    put_import(&b, pkg, imported[0], t.used[0]);
    put_import(&b, external, imported[1], t.used[1]);
    buf_puts(&b, ")\n");
    put_list(&b, "tests", "InternalTest", &t.tests);
    put_list(&b, "benchmarks", "InternalBenchmark", &t.benchmarks);
    put_list(&b, "fuzzTargets", "InternalFuzzTarget", &t.fuzz);
    put_list(&b, "examples", "InternalExample", &t.examples);
    buf_printf(&b, "\nfunc main() {\n\tm := testing.MainStart(testdeps.TestDeps{Path: \"%s\"}, tests, benchmarks, fuzzTargets, examples)\n", pkg->path);
    if (t.main) buf_printf(&b, "\t%s.TestMain(m)\n\tos.Exit(int(reflect.ValueOf(m).Elem().FieldByName(\"exitCode\").Int()))\n}\n", t.main);
    else buf_puts(&b, "\tos.Exit(m.Run())\n}\n");
    const char *text = t.why ? NULL : arena_strndup(&c->ar, b.p, b.n);
    buf_free(&b);
    return text;
}
