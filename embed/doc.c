/* doc.c - what is written about a name, as go doc tells it: a package's comment and its declarations in a line each, a type with what makes it and its methods,
 * a function, variable, constant, field or method with the comment above it.
 *
 * All of it is read from the source text: the tree only tells where declarations are. What a package does not export is left out, also from its structs
 * and interfaces; a session's own names are shown whole.
 */
#include "base/alloc.h"
#include "embed/query.h"
#include "embed/stdlib.h"
#include "embed/vm.h"
#include <ctype.h>

/* ---- text ---- */

static const char *text_at(gol_vm *vm, pos at)
{
    source *src = at ? diags_file(&vm->c.d, at) : NULL;
    return src ? src->text + (at - src->base) : NULL;
}

static const char *line_start(gol_vm *vm, pos at)
{
    const char *text = diags_file(&vm->c.d, at)->text, *p = text_at(vm, at);
    while (p > text && p[-1] != '\n') p--;
    return p;
}

static const char *skip_blank(const char *p)
{
    while (*p == ' ' || *p == '\t') p++;
    return p;
}

/* Puts the comment that ends in the line before the one that holds at. */
static void comment_above(gol_vm *vm, buf *b, pos at)
{
    const char *text = diags_file(&vm->c.d, at)->text, *end = line_start(vm, at), *first = end;
    while (first > text) {
        const char *l = first - 1;
        while (l > text && l[-1] != '\n') l--;
        const char *s = skip_blank(l);
        if (s[0] != '/' || s[1] != '/') break;
        first = l;
    }
    for (const char *l = first, *eol; l < end; l = eol + 1) {
        eol = strchr(l, '\n');
        const char *s = skip_blank(l) + 2;
        if (strncmp(s, "go:", 3) == 0 || strncmp(s, "line ", 5) == 0) continue;
        if (*s == ' ') s++;
        buf_printf(b, "    %.*s\n", (int)(eol - s), s);
    }
}

/* Where the declaration that begins at p ends: at end, or where its brackets are closed and the line or statement is over. Brackets in strings and comments are none. */
static const char *declaration_end(const char *p, const char *end)
{
    for (int depth = 0; *p && p != end; p++) {
        if (p[0] == '/' && p[1] == '/') {
            p += strcspn(p, "\n") - 1;
        } else if (*p == '"' || *p == '\'' || *p == '`') {
            char q = *p++;
            while (*p && *p != q) p += *p == '\\' && q != '`' && p[1] ? 2 : 1;
            if (!*p) break;
        } else if (*p == '(' || *p == '[' || *p == '{') {
            depth++;
        } else if (*p == ')' || *p == ']' || *p == '}') {
            if (--depth < 0) break;
        } else if ((*p == '\n' || *p == ';') && depth == 0) {
            break;
        }
    }
    return p;
}

/* [*p, *end) without what stands behind it: blanks and a comment. */
static void trim(const char *p, const char **end)
{
    for (const char *s = p; s + 1 < *end; s++)
        if (s[0] == '/' && s[1] == '/') {
            *end = s;
            break;
        }
    while (*end > p && isspace((unsigned char)(*end)[-1])) (*end)--;
}

/* Puts text on one line: what is blank becomes one space, a line break behind an opening bracket nothing. */
static void one_line(buf *b, const char *p, const char *end)
{
    trim(p, &end);
    while (p < end) {
        if (!isspace((unsigned char)*p)) {
            buf_printf(b, "%c", *p++);
            continue;
        }
        bool breaks = false;
        while (p < end && isspace((unsigned char)*p)) breaks |= *p++ == '\n';
        char before = b->n ? b->p[b->n - 1] : '(';
        if (!breaks || (before != '(' && before != '{' && *p != ')')) buf_printf(b, " ");
        else if (*p == ')' && before == ',') b->n--;
    }
}

/* ---- declarations ---- */

static pos decl_name(const Decl *d) { return d->kind == D_FUNC ? d->func->namepos : d->kind == D_TYPE ? d->type.namepos : d->val.names.n ? d->val.names.at[0]->at : d->at; }

/* Where a declaration's text begins behind its keyword. */
static pos decl_start(const Decl *d) { return d->kind == D_FUNC ? d->func->at : decl_name(d); }

static const char *func_end(gol_vm *vm, const FuncDecl *f)
{
    if (f->body) return text_at(vm, f->body->lbrace);
    return f->bodyoff ? f->src->text + f->bodyoff : NULL;
}

static void func_line(gol_vm *vm, buf *b, const char *indent, const FuncDecl *f)
{
    const char *p = text_at(vm, f->at);
    buf_printf(b, "%sfunc ", indent);
    one_line(b, p, declaration_end(p, func_end(vm, f)));
    buf_printf(b, "\n");
}

static const char *keyword_of(const Decl *d) { return d->kind == D_CONST ? "const " : d->kind == D_VAR ? "var " : d->kind == D_TYPE ? "type " : "func "; }

/* "type T struct{ ... }", or the whole declaration where it is short. */
static void type_line(gol_vm *vm, buf *b, const Decl *d)
{
    const char *p = text_at(vm, d->type.namepos), *end = declaration_end(p, NULL), *brace;
    const Expr *t = d->type.typ;
    buf_printf(b, "type ");
    if (t && (t->kind == X_STRUCTTYPE || t->kind == X_INTERFACETYPE) && (brace = memchr(p, '{', (size_t)(end - p)))) {
        one_line(b, p, brace);
        buf_printf(b, "{%s}\n", skip_blank(brace + 1)[0] == '}' ? "" : " ... ");
        return;
    }
    one_line(b, p, end);
    buf_printf(b, "\n");
}

/* A constant or variable, its group's others as dots. */
static void value_line(gol_vm *vm, buf *b, const char *indent, const Decl *d, bool more)
{
    const char *p = text_at(vm, decl_name(d)), *end = declaration_end(p, NULL);
    buf_printf(b, "%s%s", indent, keyword_of(d));
    one_line(b, p, end);
    buf_printf(b, more ? " ...\n" : "\n");
}

/* The name of the type, or of the type it points to or instantiates. */
static const sym *base_name(const Expr *t)
{
    while (t && t->kind != X_NAME) {
        if (t->kind == X_STAR || t->kind == X_PAREN) t = t->x;
        else if (t->kind == X_INDEX) t = t->index.x;
        else return NULL;
    }
    return t ? t->name.name : NULL;
}

/* The type of the package that a function makes: the one among its results, as T or *T. */
static const sym *made_type(gol_vm *vm, Package *pkg, const FuncDecl *f)
{
    const Fields *r = f->recv ? NULL : f->typ->ftype.results;
    const sym *made = NULL;
    for (int i = 0; r && i < r->n; i++) {
        const sym *s = base_name(r->at[i]->typ);
        Object *o = s && s->exported ? pkg_lookup(&vm->c.prog, pkg, (sym *)s) : NULL;
        if (!o || o->kind != O_TYPENAME || s == made) continue;
        if (made) return NULL;
        made = s;
    }
    return made;
}

/* Calls fn for each declaration of kinds (bits by enum decl_kind) in pkg that has an exported name, or any if all. */
typedef struct lister { gol_vm *vm; buf *b; Package *pkg; const sym *of /* type, NULL: none */; bool all; const char *indent; const Decl *group; } lister;
static void each_decl(lister *l, int kinds, void (*fn)(lister *l, const Decl *d))
{
    for (int i = 0; i < l->pkg->files.n; i++) {
        File *f = l->pkg->files.at[i];
        l->group = NULL;
        for (int k = 0; k < f->decls.n; k++) {
            const Decl *d = f->decls.at[k];
            if (!(kinds >> d->kind & 1)) continue;
            bool shown = l->all;
            if (d->kind == D_FUNC) shown |= d->func->name->exported;
            else if (d->kind == D_TYPE) shown |= d->type.name->exported;
            else for (int n = 0; n < d->val.names.n; n++) shown |= d->val.names.at[n]->name.name->exported;
            if (shown) fn(l, d);
        }
    }
}

static void list_value(lister *l, const Decl *d)
{
    const sym *t = d->val.typ ? base_name(d->val.typ) : NULL;
    if (d->group && d->group == l->group) return;
    l->group = d->group;
    bool own = t && t->exported && pkg_lookup(&l->vm->c.prog, l->pkg, (sym *)t);
    if (l->of ? t == l->of : !own) value_line(l->vm, l->b, "", d, d->group != NULL);
}

static void list_func(lister *l, const Decl *d)
{
    if (!d->func->recv && made_type(l->vm, l->pkg, d->func) == l->of) func_line(l->vm, l->b, l->indent, d->func);
}

static void list_method(lister *l, const Decl *d)
{
    if (d->func->recv && base_name(d->func->recv->typ) == l->of) func_line(l->vm, l->b, "", d->func);
}

static void list_type(lister *l, const Decl *d)
{
    type_line(l->vm, l->b, d);
    lister of = { .vm = l->vm, .b = l->b, .pkg = l->pkg, .of = d->type.name, .indent = "    " };
    each_decl(&of, 1 << D_FUNC, list_func);
}

static void doc_package(gol_vm *vm, buf *b, Package *pkg)
{
    pkg_readrest(&vm->c.prog, pkg);
    buf_printf(b, "package %s // import \"%s\"\n", pkg->name ? pkg->name->s : pkg->path, pkg->path);
    for (int i = 0; i < pkg->files.n; i++)
        if (pkg->files.at[i]->pkgpos) comment_above(vm, b, pkg->files.at[i]->pkgpos);
    buf_printf(b, "\n");
    lister l = { .vm = vm, .b = b, .pkg = pkg, .indent = "" };
    each_decl(&l, 1 << D_CONST, list_value);
    each_decl(&l, 1 << D_VAR, list_value);
    each_decl(&l, 1 << D_FUNC, list_func);
    each_decl(&l, 1 << D_TYPE, list_type);
}

/* ---- one name ---- */

/* Is the field or interface element that begins at s of the package's own? An embedded one is called by the last part of its type's name. */
static bool hidden(const char *s)
{
    bool embedded = true;
    s += *s == '*';
    for (;;) {
        bool lower = (*s >= 'a' && *s <= 'z') || *s == '_';
        while (*s == '_' || isalnum((unsigned char)*s) || (unsigned char)*s >= 0x80) s++;
        if (embedded && *s == '.') {
            s++;
            continue;
        }
        return lower && s[-1] != ']';
    }
}

/* Puts a struct's or interface's declaration [p, end), lines of what is hidden left out. */
static void open_type(buf *b, const char *p, const char *end, const char *what)
{
    const char *l = strchr(p, '\n'), *held = NULL;          /* held: comments whose field is not known yet */
    bool left = false, gone = false;
    buf_printf(b, "%.*s\n", (int)(l - p), p);
    for (int depth = 0; ++l < end;) {
        const char *s = skip_blank(l), *eol = strchr(l, '\n');
        if (!eol || eol > end) eol = end;
        if (depth == 0 && *s == '}') break;
        bool comment = s[0] == '/' && s[1] == '/', blank = s >= eol;
        if (depth == 0 && (comment || blank)) {
            if (!held) held = l;
            l = eol;
            continue;
        }
        if (depth == 0) gone = hidden(s);
        left |= gone;
        if (!gone) buf_printf(b, "%.*s\n", (int)(eol - (held ? held : l)), held ? held : l);
        held = NULL;
        for (; s < eol && !(s[0] == '/' && s[1] == '/'); s++) depth += *s == '{' || *s == '(' || *s == '[' ? 1 : *s == '}' || *s == ')' || *s == ']' ? -1 : 0;
        l = eol;
    }
    buf_printf(b, left ? "\t// has %s that are not exported\n}\n" : "}\n", what);
}

static void doc_type(gol_vm *vm, buf *b, Package *pkg, const Decl *d, bool foreign)
{
    const char *p = text_at(vm, d->type.namepos), *end = declaration_end(p, NULL);
    bool strct = d->type.typ && d->type.typ->kind == X_STRUCTTYPE;
    buf_printf(b, "type ");
    if (foreign && d->type.typ && (strct || d->type.typ->kind == X_INTERFACETYPE) && memchr(p, '\n', (size_t)(end - p))) open_type(b, p, end, strct ? "fields" : "methods");
    else buf_printf(b, "%.*s\n", (int)(end - p), p);
    comment_above(vm, b, d->group ? d->type.namepos : d->at);
    lister l = { .vm = vm, .b = b, .pkg = pkg, .of = d->type.name, .all = !foreign, .indent = "" };
    buf_printf(b, "\n");
    size_t before = b->n;
    each_decl(&l, 1 << D_CONST | 1 << D_VAR, list_value);
    each_decl(&l, 1 << D_FUNC, list_func);
    each_decl(&l, 1 << D_FUNC, list_method);
    if (b->n == before) b->n--;                              /* nothing follows: no blank line */
}

/* The declaration in pkg whose name stands at at. */
static const Decl *decl_at(Package *pkg, pos at)
{
    for (int i = 0; i < pkg->files.n; i++)
        for (int k = 0; k < pkg->files.at[i]->decls.n; k++) {
            const Decl *d = pkg->files.at[i]->decls.at[k];
            if (d->kind == D_FUNC ? d->func->namepos == at : d->kind == D_TYPE && d->type.namepos == at) return d;
            for (int n = 0; (d->kind == D_CONST || d->kind == D_VAR) && n < d->val.names.n; n++)
                if (d->val.names.at[n]->at == at) return d;
        }
    return NULL;
}

/* Several statements may stand on the line: where the one that holds p begins. */
static const char *statement_start(const char *line, const char *p)
{
    const char *s = p;
    while (s > line && s[-1] != ';') s--;
    return skip_blank(s);
}

/* A declaration of a session is in no file's list any more: its text is the statement it stands in. */
static void doc_object(gol_vm *vm, buf *b, Object *o, bool foreign)
{
    const Decl *d = o->pkg && !o->isfield ? decl_at(o->pkg, o->at) : NULL;
    if (d && d->kind == D_TYPE) {
        doc_type(vm, b, o->pkg, d, foreign);
        return;
    }
    pos at = d ? decl_start(d) : o->at;
    const char *p = text_at(vm, at), *body = o->kind == O_FUNC && o->func ? func_end(vm, o->func) : NULL;
    if (!p) return;
    if (!d && !o->isfield) p = statement_start(line_start(vm, at), p);
    const char *end = declaration_end(p, body);
    while (end > p && isspace((unsigned char)end[-1])) end--;
    buf_printf(b, "%s", d ? keyword_of(d) : "");
    if (d && !body && !memchr(p, '\n', (size_t)(end - p))) one_line(b, p, end);
    else buf_printf(b, "%.*s", (int)(end - p), p);
    buf_printf(b, "\n");
    comment_above(vm, b, at);
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
        pkg_readrest(p, pkg);
        o = pkg_lookup(p, pkg, intern_cstr(&c->syms, arena_strndup(&c->ar, rest, n)));
        if (!o || !o->exported) return false;
    }
    if (dot) {
        Selection *s = o->type ? type_lookup(p, o->type, intern_cstr(&c->syms, dot + 1), o->pkg) : NULL;
        if (!s || (pkg && !s->obj->exported)) return false;
        o = s->obj;
    }
    doc_object(vm, b, o, pkg != NULL);
    return true;
}

static void list_packages(buf *b)
{
    for (const stdlib_file *s = stdlib_files; s->path; s++)
        if ((s == stdlib_files || strcmp(s[-1].path, s->path) != 0) && !strstr(s->path, "internal") && strcmp(s->path, "gol/repl") != 0) buf_printf(b, "%s\n", s->path);
}

char *gol_doc(gol_vm *vm, const char *name)
{
    if (unlikely(!vm || !name)) return vm_null(vm), NULL;
    buf b = { 0 };
    if (!vm_answers(vm)) return NULL;
    GUARDED(vm, NULL);
    if (!*name) list_packages(&b);
    char *text = !*name || doc_find(vm, &b, name) ? base_export(b.p, b.n) : NULL;
    buf_free(&b);
    UNGUARD();
    return text;
}
