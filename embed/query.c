/* query.c - what an editor of entries asks about a session: completions, documentation, types. Nothing here runs the program.
 *
 * The operand before a dot is typed as an entry of its own that is checked and then forgotten (session_end), so whatever Go allows there works: calls,
 * indices, conversions. Documentation: doc.c.
 */
#define _GNU_SOURCE
#include "embed/query.h"
#include "base/alloc.h"
#include "embed/stdlib.h"
#include "embed/vm.h"
#include <ctype.h>
#include <stdlib.h>

static bool is_word(char c) { return c == '_' || isalnum((unsigned char)c) || (unsigned char)c >= 0x80; }

bool vm_answers(const gol_vm *vm) { return vm->stage == ST_NEW || vm->stage == ST_INITED || vm->stage == ST_RAN; }

/* ---- typing a piece of text ---- */

/* The type of expression text, or NULL; its types, parted by commas, are added to all, which may be NULL. Diagnostics are left in c->d. */
static Type *type_of(gol_vm *vm, const char *text, size_t n, buf *all)
{
    compilation *c = &vm->c;
    Package *m = c->prog.mainpkg;
    compile_begin_entry(c);
    load_text(&vm->l, m, "expression", arena_strndup(&c->ar, text, n), n);
    Type *t = NULL;
    if (c->d.nerrors == 0 && compile_check(c)) {
        if (m->values.n == 1) t = m->values.at[0]->type;
        for (int i = 0; all && i < m->values.n; i++) {
            if (i) buf_puts(all, ", ");
            buf_puts(all, type_str(&c->prog, m->values.at[i]->type, 0));
        }
    }
    session_end(&c->prog, m, false);
    m->values.n = 0;
    return t && t->kind != TY_INVALID ? t : NULL;
}

char *gol_typeof(gol_vm *vm, const char *expr, size_t n)
{
    if (unlikely(!vm || (n && !expr))) return vm_null(vm), NULL;
    if (!vm_answers(vm)) return NULL;
    GUARDED(vm, NULL);
    buf all = { 0 };
    char *s = NULL;
    Type *t = type_of(vm, expr, n, &all);
    if (all.n && asprintf(&s, t ? "%s" : "(%s)", buf_cstr(&all)) < 0) s = NULL;
    buf_free(&all);
    UNGUARD();
    return s;
}

bool vm_means(const char *func, const char *name)
{
    if (strncmp(func, "main.", 5) == 0) func += 5;
    if (strncmp(name, "main.", 5) == 0) name += 5;
    bool bare = !strchr(func, ')');
    while (*func || *name) {
        if (*func == *name) func++, name++;
        else if (strncmp(name, "[...]", 5) == 0) name += 5;
        else if (bare && strncmp(name, "(*", 2) == 0) name += 2;
        else if (bare && *name == ')') name++;
        else return false;
    }
    return true;
}

char *gol_dump(gol_vm *vm, const char *func, const char *stage)
{
    if (unlikely(!vm || !func || !stage)) return vm_null(vm), NULL;
    if (!vm_answers(vm) && vm->stage != ST_COMPILED) return NULL;
    GUARDED(vm, NULL);
    buf b = { 0 };
    for (int i = vm->c.ir.fns.n - 1; i >= 0 && b.n == 0; i--) {
        irfn *fn = vm->c.ir.fns.at[i];
        if (fn->pkg == vm->c.prog.mainpkg && vm_means(func, fn->name)) compile_show(&vm->c, fn, stage, &b);
    }
    char *text = b.n ? base_export(b.p, b.n) : NULL;
    buf_free(&b);
    UNGUARD();
    return text;
}

Object *session_name(gol_vm *vm, const char *name, size_t n)
{
    compilation *c = &vm->c;
    return session_find(c->prog.mainpkg, intern_cstr(&c->syms, arena_strndup(&c->ar, name, n)));
}

Package *package_named(gol_vm *vm, const char *name, size_t n)
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
    Type *t = from < end ? type_of(vm, text + from, end - from, NULL) : NULL;
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

/* Where the name begun at the end of text begins. */
static NOINLINE size_t begun(const char *text, size_t n)
{
    size_t from = n;
    while (from > 0 && (is_word(text[from - 1]) || text[from - 1] == '/')) from--;
    if (!in_import(text, from))
        for (from = n; from > 0 && is_word(text[from - 1]);) from--;
    return from;
}

size_t gol_complete(gol_vm *vm, const char *text, size_t n, gol_complete_fn fn, void *ctx)
{
    if (unlikely(!vm || !fn || (n && !text))) return 0;
    const size_t from = begun(text, n);
    if (!vm_answers(vm)) return from;
    GUARDED(vm, from);
    offer f = { .fn = fn, .ctx = ctx, .prefix = text + from, .n = n - from };
    if (in_import(text, from)) suggest_imports(&f);
    else if (from > 0 && text[from - 1] == '.') suggest_members(vm, &f, text, from - 1);
    else suggest_names(vm, &f);
    UNGUARD();
    return from;
}
