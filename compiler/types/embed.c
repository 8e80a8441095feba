/* embed.c - //go:embed: package variables that hold files.
 *
 * The directive becomes an initialiser, so that nothing behind it knows of files: T("contents") for strings and byte slices, and
 * embed.newFS("name\0length\0contents" ...) for an embed.FS. Which files a pattern means is the loader's to say (check_env.embed).
 * Errors are reported at the directive, as gc does.
 * Locking: none.
 */
#include "compiler/types/check.h"
#include <stdlib.h>

static bool imports_embed(File *f)
{
    for (int i = 0; i < f->imports.n; i++)
        if (f->imports.at[i]->imp.path.n == 5 && memcmp(f->imports.at[i]->imp.path.p, "embed", 5) == 0) return true;
    return false;
}

/* Where the directive above d stands. */
static pos directive_pos(checker *c, Decl *d)
{
    source *s = diags_file(c->p->d, d->at);
    if (!s) return d->at;
    for (uint32_t off = d->at - s->base; off > 0; off--)
        if (off + 10 <= s->n && memcmp(s->text + off - 1, "//go:embed", 10) == 0) return s->base + off - 1;
    return d->at;
}

static const char *misuse(checker *c, File *f, Decl *d, bool local)
{
    if (f && !imports_embed(f)) return "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)";
    if (d->val.names.n > 1) return "go:embed cannot apply to multiple vars";
    if (d->val.values.n) return "go:embed cannot apply to var with initializer";
    if (!d->val.typ) return "go:embed cannot apply to var without type";
    if (local) return "go:embed cannot apply to var inside func";
    const char *cause = version_cause(c, d->at, 16);
    return cause ? msgf(c, "go:embed %s", cause) : NULL;
}

/* ---- patterns ---- */

static bool blank(char ch) { return ch == ' ' || ch == '\t' || ch == '\r'; }

/* The next pattern of *p, quoted or not; NULL at the end. */
static const char *next_pattern(checker *c, const char **p)
{
    while (blank(**p)) ++*p;
    if (!**p || **p == '\n') return NULL;
    const char *s = *p;
    if (*s == '"' || *s == '`') {
        const char *e = strchr(s + 1, *s);
        if (e) {
            *p = e + 1;
            return arena_strndup(c->ar, s + 1, (size_t)(e - s - 1));
        }
    }
    while (**p && **p != '\n' && !blank(**p)) ++*p;
    return arena_strndup(c->ar, s, (size_t)(*p - s));
}

/* Files of all patterns of the directives in text, by name, once each. */
static bool files_of(checker *c, Decl *d, EmbedFiles *out)
{
    source *src = diags_file(c->p->d, d->at);
    bool ok = true;
    for (const char *l = strstr(d->pragma, "//go:embed"); l; l = strstr(l, "//go:embed")) {
        l += 10;
        for (const char *pat; (pat = next_pattern(c, &l));) {
            const char *why = "the program may not read files";
            if (c->p->env.embed && c->p->env.embed(c->p->env.ctx, src, pat, out, &why)) continue;
            err(c, directive_pos(c, d), E_EMBED, "pattern %s: %s", pat, why);
            ok = false;
        }
    }
    return ok;
}

static int by_name(const void *a, const void *b) { return strcmp(((const EmbedFile *)a)->name, ((const EmbedFile *)b)->name); }

/* ---- the initialiser ---- */

static Expr *string_lit(checker *c, Decl *d, const char *p, size_t n)
{
    buf b = { 0 };
    buf_putc(&b, '"');
    for (size_t i = 0; i < n; i++) {
        unsigned char ch = (unsigned char)p[i];
        if (ch < 0x20 || ch >= 0x7f || ch == '"' || ch == '\\') buf_printf(&b, "\\x%02x", ch);
        else buf_putc(&b, (char)ch);
    }
    buf_putc(&b, '"');
    Expr *e = arena_new(c->ar, Expr);
    *e = (Expr){ .kind = X_LIT, .op = T_STRING, .at = d->at };
    e->lit.n = (uint32_t)b.n;
    e->lit.text = arena_strndup(c->ar, b.p, b.n);
    buf_free(&b);
    return e;
}

static Expr *call_of(checker *c, Decl *d, Expr *fun, Expr *arg)
{
    Expr *e = arena_new(c->ar, Expr);
    *e = (Expr){ .kind = X_CALL, .at = d->at };
    e->call.fun = fun;
    e->call.lparen = e->call.rparen = d->at;
    vec_push(c->ar, &e->call.args, arg);
    return e;
}

static bool is_fs(const Expr *t) { return t->kind == X_SELECTOR && t->sel.x->kind == X_NAME && strcmp(t->sel.sel->s, "FS") == 0; }

static Expr *new_fs(checker *c, Decl *d, EmbedFiles *files)
{
    buf b = { 0 };
    for (int i = 0; i < files->n; i++) {
        EmbedFile *f = &files->at[i];
        if (i > 0 && strcmp(f->name, f[-1].name) == 0) continue;
        buf_puts(&b, f->name);
        buf_putc(&b, 0);
        buf_printf(&b, "%zu", f->data.n);
        buf_putc(&b, 0);
        buf_put(&b, f->data.p, f->data.n);
    }
    Expr *fun = arena_new(c->ar, Expr), *pkg = arena_new(c->ar, Expr);
    expr_copy(pkg, d->val.typ->sel.x);
    expr_copy(fun, d->val.typ);
    fun->sel.x = pkg;
    fun->sel.sel = intern_cstr(c->p->syms, "newFS");
    fun->sel.selpos = 0;                                       /* not written by anybody: may name what is not exported */
    Expr *e = call_of(c, d, fun, string_lit(c, d, b.p ? b.p : "", b.n));
    buf_free(&b);
    return e;
}

void embed_files(checker *c, File *f, Decl *d, bool local)
{
    if (!d->pragma || !strstr(d->pragma, "//go:embed")) return;
    const char *wrong = misuse(c, f, d, local);
    if (wrong) {
        err(c, directive_pos(c, d), E_EMBED, "%s", wrong);
        return;
    }
    EmbedFiles files = { 0 };
    if (!files_of(c, d, &files)) return;
    if (files.n) qsort(files.at, (size_t)files.n, sizeof *files.at, by_name);
    if (is_fs(d->val.typ)) {
        vec_push(c->ar, &d->val.values, new_fs(c, d, &files));
        return;
    }
    if (files.n != 1) {
        err(c, directive_pos(c, d), E_EMBED, "invalid go:embed: multiple files for type %s", es(c, d->val.typ));
        return;
    }
    Expr *t = arena_new(c->ar, Expr);
    expr_copy(t, d->val.typ);
    vec_push(c->ar, &d->val.values, call_of(c, d, t, string_lit(c, d, (const char *)files.at[0].data.p, files.at[0].data.n)));
}
