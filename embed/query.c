/* query.c - what an editor of entries asks about a session: completions, documentation, types. Nothing here runs the program.
 *
 * The operand before a dot is typed as an entry of its own that is checked and then forgotten (session_end), so whatever Go allows there works: calls,
 * indices, conversions. Documentation is read from the source itself: the comment above a declaration and the declaration up to its body.
 */
#include "base/alloc.h"
#include "embed/stdlib.h"
#include "embed/vm.h"
#include <ctype.h>
#include <stdlib.h>

static bool is_word(char c) { return c == '_' || isalnum((unsigned char)c) || (unsigned char)c >= 0x80; }

static bool ready(gol_vm *vm) { return vm->stage == ST_NEW || vm->stage == ST_INITED || vm->stage == ST_RAN; }

/* ---- typing a piece of text ---- */

/* The type of expression text, or NULL; *pkg the package it names if it is one. Diagnostics are left in c->d. */
static Type *type_of(gol_vm *vm, const char *text, size_t n)
{
    compilation *c = &vm->c;
    Package *m = c->prog.mainpkg;
    compile_begin_entry(c);
    load_text(&vm->l, m, "expression", arena_strndup(&c->ar, text, n), n);
    Type *t = NULL;
    if (c->d.nerrors == 0 && compile_check(c) && m->values.n == 1) t = m->values.at[0]->type;
    session_end(&c->prog, m, false);
    m->values.n = 0;
    return t && t->kind != TY_INVALID ? t : NULL;
}

char *gol_typeof(gol_vm *vm, const char *expr, size_t n)
{
    if (!ready(vm)) return NULL;
    GUARDED(vm, NULL);
    Type *t = type_of(vm, expr, n);
    const char *s = t ? type_str(&vm->c.prog, t, 0) : NULL;
    UNGUARD();
    return s ? strdup(s) : NULL;
}

char *gol_dump(gol_vm *vm, const char *func, const char *stage)
{
    if (!ready(vm) && vm->stage != ST_COMPILED) return NULL;
    GUARDED(vm, NULL);
    buf b = { 0 };
    for (int i = vm->c.ir.fns.n - 1; i >= 0 && b.n == 0; i--) {
        irfn *fn = vm->c.ir.fns.at[i];
        if (fn->pkg == vm->c.prog.mainpkg && strcmp(fn->name, func) == 0) compile_show(&vm->c, fn, stage, &b);
    }
    char *text = b.n ? base_export(b.p, b.n) : NULL;
    buf_free(&b);
    UNGUARD();
    return text;
}

static Object *session_name(gol_vm *vm, const char *name, size_t n)
{
    compilation *c = &vm->c;
    return session_find(c->prog.mainpkg, intern_cstr(&c->syms, arena_strndup(&c->ar, name, n)));
}

/* The package that name means: one imported by the session under that name, or the standard one a script means by it, or an import path. */
static Package *package_named(gol_vm *vm, const char *name, size_t n)
{
    compilation *c = &vm->c;
    Object *o = session_name(vm, name, n);
    if (o && o->kind != O_PKGNAME) return NULL;
    const char *path = o && o->decl ? arena_strndup(&c->ar, o->decl->imp.path.p, o->decl->imp.path.n) : NULL;
    if (!path) path = script_package(arena_strndup(&c->ar, name, n));
    if (!path) path = arena_strndup(&c->ar, name, n);
    if (!stdlib_find(path)) return prog_package(&c->prog, path);
    Package *pkg = prog_package(&c->prog, path);
    const char *why = NULL;
    if (!pkg || pkg->files.n == 0) pkg = c->prog.env.load(c->prog.env.ctx, &c->prog, path, c->prog.mainpkg, &why);
    if (pkg) check_package(&c->prog, pkg);
    return pkg;
}

/* ---- completion ---- */

typedef struct offer { gol_complete_fn fn; void *ctx; const char *prefix; size_t n; Package *foreign; bool members; } offer;

static void suggest(offer *f, const char *name, const char *what)
{
    if (strncmp(name, f->prefix, f->n) == 0) f->fn(f->ctx, name, what);
}

static void suggest_object(void *ctx, Object *o)
{
    offer *f = ctx;
    static const char *const what[] = { [O_PKGNAME] = "package", [O_CONST] = "const", [O_TYPENAME] = "type", [O_VAR] = "var", [O_FUNC] = "func",
                                        [O_LABEL] = "label", [O_BUILTIN] = "func", [O_NIL] = "var" };
    if (!o->name || o->name->s[0] == '_' || (o->pkg && !o->exported && o->pkg == f->foreign)) return;
    if (f->members && o->pkg && !o->exported && strcmp(o->pkg->path, "main") != 0) return;
    suggest(f, o->name->s, o->isfield ? "field" : f->members ? "method" : what[o->kind]);
}

static void suggest_names(gol_vm *vm, offer *f)
{
    Program *p = &vm->c.prog;
    scope_each(p->mainpkg->session ? p->mainpkg->session : p->mainpkg->scope, suggest_object, f);
    scope_each(p->universe, suggest_object, f);
    for (int t = T_BREAK; t <= T_VAR; t++) suggest(f, tok_str(t), "keyword");
    for (int i = 0; script_package_at(i); i++) {
        const char *path = script_package_at(i), *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
        if (stdlib_find(path) && !session_name(vm, name, strlen(name))) suggest(f, name, "package");
    }
}

static void suggest_imports(offer *f)
{
    for (const stdlib_file *s = stdlib_files; s->path; s++)
        if ((s == stdlib_files || strcmp(s[-1].path, s->path) != 0) && !strstr(s->path, "internal") && strcmp(s->path, "gol/repl") != 0)
            suggest(f, s->path, "import");
}

/* Where the operand that ends before text[end] begins: names, dots, and brackets with all that is between them. */
static size_t operand_start(const char *text, size_t end)
{
    size_t i = end;
    while (i > 0) {
        char c = text[i - 1];
        if (c == ')' || c == ']' || c == '}') {
            int depth = 0;
            size_t k = i;
            while (k > 0) {
                char d = text[--k];
                if (d == ')' || d == ']' || d == '}') depth++;
                else if ((d == '(' || d == '[' || d == '{') && --depth == 0) break;
            }
            if (depth) break;
            i = k;
        } else if (is_word(c) || c == '.') {
            i--;
        } else if (c == '"' || c == '`') {
            size_t k = i - 1;
            while (k > 0 && text[k - 1] != c) k--;
            return k > 0 ? k - 1 : i;
        } else {
            break;
        }
    }
    return i;
}

static void suggest_members(gol_vm *vm, offer *f, const char *text, size_t end)
{
    size_t from = operand_start(text, end), k = from;
    while (k < end && is_word(text[k])) k++;
    if (k == end && end > from) {
        Package *pkg = package_named(vm, text + from, end - from);
        if (pkg) {
            f->foreign = pkg;
            pkg_readrest(&vm->c.prog, pkg);
            scope_each(pkg->scope, suggest_object, f);
            return;
        }
    }
    Type *t = from < end ? type_of(vm, text + from, end - from) : NULL;
    f->members = true;
    if (t) type_each_member(&vm->c.prog, t, suggest_object, f);
}

/* Is text[..n) inside the string of an import? */
static bool in_import(const char *text, size_t from)
{
    if (from == 0 || text[from - 1] != '"') return false;
    size_t i = from - 1, line = i;
    while (line > 0 && text[line - 1] != '\n') line--;
    while (line < i && isspace((unsigned char)text[line])) line++;
    if (strncmp(text + line, "import", 6) == 0) return true;
    for (size_t k = 0; k + 7 < i; k++)                       /* import ( ... */
        if (strncmp(text + k, "import (", 8) == 0 && !memchr(text + k, ')', i - k)) return true;
    return false;
}

size_t gol_complete(gol_vm *vm, const char *text, size_t n, gol_complete_fn fn, void *ctx)
{
    size_t from = n;
    while (from > 0 && (is_word(text[from - 1]) || text[from - 1] == '/')) from--;
    if (!in_import(text, from))
        for (from = n; from > 0 && is_word(text[from - 1]);) from--;
    if (!ready(vm)) return from;
    GUARDED(vm, from);
    offer f = { .fn = fn, .ctx = ctx, .prefix = text + from, .n = n - from };
    if (in_import(text, from)) suggest_imports(&f);
    else if (from > 0 && text[from - 1] == '.') suggest_members(vm, &f, text, from - 1);
    else suggest_names(vm, &f);
    UNGUARD();
    return from;
}

/* ---- documentation ---- */

static const char *line_start(const char *text, const char *p)
{
    while (p > text && p[-1] != '\n') p--;
    return p;
}

/* Puts the comment that ends in the line before at. */
static void comment_above(buf *b, const char *text, const char *at)
{
    const char *first = at;
    while (first > text) {
        const char *l = line_start(text, first - 1), *s = l;
        while (*s == ' ' || *s == '\t') s++;
        if (s[0] != '/' || s[1] != '/') break;
        first = l;
    }
    for (const char *l = first; l < at;) {
        const char *end = strchr(l, '\n'), *s = l;
        while (*s == ' ' || *s == '\t') s++;
        s += 2;
        if (strncmp(s, "go:", 3) != 0 && strncmp(s, "line ", 5) != 0) {
            if (*s == ' ') s++;
            buf_printf(b, "    %.*s\n", (int)(end - s), s);
        }
        l = end + 1;
    }
}

/* The declaration's text from its line's start: a function's up to its body, others up to where their brackets are closed. */
static void declaration(buf *b, const char *at, const char *body)
{
    while (*at == ' ' || *at == '\t') at++;
    int depth = 0;
    const char *p = at;
    for (; *p; p++) {
        if (body && p >= body) break;
        if (*p == '(' || *p == '[' || *p == '{') depth++;
        else if (*p == ')' || *p == ']' || *p == '}') depth--;
        else if ((*p == '\n' || *p == ';') && depth <= 0) break;
    }
    while (p > at && isspace((unsigned char)p[-1])) p--;
    buf_printf(b, "%.*s\n", (int)(p - at), at);
}

static void doc_object(gol_vm *vm, buf *b, Object *o)
{
    source *src = o->at ? diags_file(&vm->c.d, o->at) : NULL;
    if (!src) return;
    const char *at = src->text + (o->at - src->base), *body = NULL;
    if (o->kind == O_FUNC && o->func && o->func->body) body = src->text + (o->func->body->lbrace - src->base);
    else if (o->kind == O_FUNC && o->func && o->func->bodyoff) body = src->text + o->func->bodyoff;
    const char *line = line_start(src->text, at);
    const char *first = at;                                  /* several declarations on one line */
    while (first > line && first[-1] != ';') first--;
    declaration(b, first, body);
    comment_above(b, src->text, line);
}

static void doc_package(gol_vm *vm, buf *b, Package *pkg)
{
    buf_printf(b, "package %s // import \"%s\"\n", pkg->name ? pkg->name->s : pkg->path, pkg->path);
    for (int i = 0; i < pkg->files.n; i++) {
        File *f = pkg->files.at[i];
        if (f->pkgpos) comment_above(b, f->src->text, line_start(f->src->text, f->src->text + (f->pkgpos - f->src->base)));
    }
    (void)vm;
}

/* Finds name's parts one behind the other: a package or a name of the session, then members. */
static bool doc_find(gol_vm *vm, buf *b, const char *name)
{
    compilation *c = &vm->c;
    Program *p = &c->prog;
    const char *slash = strrchr(name, '/'), *dot = strchr(slash ? slash : name, '.');
    size_t n = dot ? (size_t)(dot - name) : strlen(name);
    Object *o = session_name(vm, name, n);
    Package *pkg = o && o->kind != O_PKGNAME ? NULL : package_named(vm, name, n);
    if (pkg && !dot) return doc_package(vm, b, pkg), true;
    if (!pkg && !o) return false;
    if (pkg) {
        const char *rest = dot + 1;
        dot = strchr(rest, '.');
        n = dot ? (size_t)(dot - rest) : strlen(rest);
        o = pkg_lookup(p, pkg, intern_cstr(&c->syms, arena_strndup(&c->ar, rest, n)));
        if (!o || !o->exported) return false;
    }
    if (dot) {
        Selection *s = o->type ? type_lookup(p, o->type, intern_cstr(&c->syms, dot + 1), o->pkg) : NULL;
        if (!s) return false;
        o = s->obj;
    }
    doc_object(vm, b, o);
    return true;
}

char *gol_doc(gol_vm *vm, const char *name)
{
    buf b = { 0 };
    if (!ready(vm)) return NULL;
    GUARDED(vm, NULL);
    char *text = doc_find(vm, &b, name) ? base_export(b.p, b.n) : NULL;
    buf_free(&b);
    UNGUARD();
    return text;
}
