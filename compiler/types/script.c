/* script.c - files without a package clause.
 *
 * Everything declared at a script's top level belongs to the package, so that all functions see it; what runs, runs in
 * source order as the body of main.main. A top-level variable therefore has no Initializer in the end: its declaration or
 * := is a statement of main's body, whose objects are package variables. While checking, its Initializer (low != NULL)
 * leads from the variable to that statement, so that functions may use a variable before its statement was reached.
 * A standard package that is named without being imported is imported.
 * Locking: none.
 */
#include "compiler/types/check.h"

typedef struct scriptstmt { Stmt *s; FuncInfo *fi; bool done; } scriptstmt;

static bool is_blank(const sym *s) { return s->n == 1 && s->s[0] == '_'; }

/* Standard packages by the name a script would use. Where two share a name the more common one is here. */
static const char *const std_paths[] = {
    "bufio", "bytes", "cmp", "container/heap", "container/list", "container/ring", "context", "crypto/md5", "crypto/sha1",
    "crypto/sha256", "crypto/sha512", "encoding/base64", "encoding/binary", "encoding/csv", "encoding/hex", "encoding/json",
    "errors", "flag", "fmt", "go/ast", "go/format", "go/parser", "go/token", "hash/crc32", "hash/fnv", "hash/maphash", "html", "image", "image/color", "image/draw", "image/gif",
    "image/jpeg", "image/png", "io", "io/fs", "iter", "log", "maps", "math",
    "math/big", "math/bits", "math/cmplx", "math/rand", "os", "os/exec", "os/signal", "path", "path/filepath", "reflect",
    "regexp", "runtime", "runtime/debug", "slices", "sort", "strconv", "strings", "sync", "sync/atomic", "testing",
    "text/tabwriter", "text/template", "time", "unicode", "unicode/utf16", "unicode/utf8", "unsafe", "net/http", "net/mail", "net/url", "net",
    "gol/rt", "gol/ffi",
};

const char *script_package(const char *name)
{
    for (size_t i = 0; i < countof(std_paths); i++) {
        const char *slash = strrchr(std_paths[i], '/');
        if (strcmp(slash ? slash + 1 : std_paths[i], name) == 0) return std_paths[i];
    }
    return NULL;
}

const char *script_package_at(int i) { return i < (int)countof(std_paths) ? std_paths[i] : NULL; }

Object *script_autoimport(checker *c, const sym *name, pos at)
{
    Package *pkg = c->env.pkg;
    if (!pkg || pkg->files.n == 0) return NULL;
    File *f = NULL;
    for (int i = 0; i < pkg->files.n && !f; i++)
        if (pkg->files.at[i]->src && pkg->files.at[i]->src->script) f = pkg->files.at[i];
    if (!f) return NULL;
    const char *path = script_package(name->s);
    if (!path) return NULL;
    Program *p = c->p;
    if (p->nounsafe && !pkg->trusted && strcmp(path, "unsafe") == 0) return NULL;
    if (strcmp(path, "unsafe") != 0 && !prog_package(p, path)) {
        const char *why;
        if (p->env.exists) {
            if (!p->env.exists(p->env.ctx, path)) return NULL;
        } else if (!p->env.load || !p->env.load(p->env.ctx, p, path, pkg, &why)) {
            return NULL;
        }
    }
    Decl *d = arena_new(c->ar, Decl);
    d->kind = D_IMPORT;
    d->imp.path = bytes_of(path);
    d->imp.pathpos = at;
    Object *o = new_object(c, O_PKGNAME, (sym *)name, 0, TYP(c, TY_INVALID));
    o->color = BLACK;
    o->decl = d;
    o->used = true;
    d->imp.obj = o;
    scope_insert(c->ar, f->scope, o);
    vec_push(c->ar, &f->imports, d);
    return o;
}

static FuncInfo *main_info(checker *c, Package *pkg, File *f)
{
    for (int i = 0; i < pkg->funcs.n; i++)
        if (pkg->funcs.at[i]->func->info && pkg->funcs.at[i]->func->info->decl == pkg->funcs.at[i]->func && !pkg->funcs.at[i]->func->typ->ftype.params &&
            pkg->funcs.at[i]->decl == NULL)
            return pkg->funcs.at[i]->func->info;
    Expr *ft = arena_new(c->ar, Expr);
    ft->kind = X_FUNCTYPE;
    FuncDecl *fd = arena_new(c->ar, FuncDecl);
    fd->branches = true;
    fd->name = intern_cstr(c->p->syms, "main");
    fd->typ = ft;
    fd->src = f->src;
    fd->at = fd->namepos = f->src->base;
    fd->filescope = f->scope;
    fd->checked = true;
    fd->body = arena_new(c->ar, Block);
    fd->body->lbrace = f->src->base;
    fd->body->rbrace = f->src->base + f->src->n;
    Object *o = new_object(c, O_FUNC, fd->name, fd->at, new_type(c->p, TY_SIGNATURE));
    o->func = fd;
    o->color = BLACK;
    o->fscope = f->scope;
    o->order = ++pkg->nobjs;
    fd->obj = o;
    fd->info = arena_new(c->ar, FuncInfo);
    fd->info->decl = fd;
    fd->info->sig = o->type;
    ft->type = o->type;
    ft->mode = M_TYPE;
    vec_push(c->ar, &pkg->funcs, o);
    if (!pkg->session && !scope_find(pkg->scope, fd->name)) scope_insert(c->ar, pkg->scope, o);
    return fd->info;
}

static Initializer *link_stmt(checker *c, Package *pkg, Stmt *s, FuncInfo *fi)
{
    Initializer *in = arena_new(c->ar, Initializer);
    scriptstmt *ss = arena_new(c->ar, scriptstmt);
    ss->s = s;
    ss->fi = fi;
    in->pkg = pkg;
    in->low = ss;
    return in;
}

/* Declares what := declares at the top level, and turns variable declarations into statements of main. */
void script_collect(checker *c, Package *pkg, File *f)
{
    FuncInfo *fi = main_info(c, pkg, f);
    Stmts all = { 0 };
    int k = 0, n = f->decls.n;
    for (int i = 0; i <= f->script.n; i++) {
        Stmt *s = i < f->script.n ? f->script.at[i] : NULL;
        for (; k < n && (!s || f->decls.at[k]->at < s->at); k++) {
            Decl *d = f->decls.at[k];
            if (d->kind != D_VAR) continue;
            Stmt *ds = arena_new(c->ar, Stmt);
            ds->kind = S_DECL;
            ds->at = d->at;
            ds->decl = d;
            Initializer *in = link_stmt(c, pkg, ds, fi);
            for (int j = 0; j < d->val.names.n; j++) d->val.objs[j]->init = in;
            vec_push(c->ar, &all, ds);
        }
        if (!s) break;
        vec_push(c->ar, &all, s);
        if (s->kind != S_DEFINE) continue;
        Initializer *in = link_stmt(c, pkg, s, fi);
        int nl = s->assign.lhs.n, nnew = 0;
        s->assign.newobjs = arena_array(c->ar, Object *, nl);
        bool bad = false;
        for (int j = 0; j < nl; j++) {
            Expr *l = s->assign.lhs.at[j];
            if (l->kind != X_NAME) {
                errx(c, l, E_BADDECL, "non-name %s on left side of :=", es(c, l));
                bad = true;
                continue;
            }
            if (is_blank(l->name.name)) continue;
            bool again = false;
            for (int q = 0; q < j && !again; q++) again = s->assign.lhs.at[q]->kind == X_NAME && s->assign.lhs.at[q]->name.name == l->name.name;
            if (again) {
                errx(c, l, E_REPEATEDDECL, "%s repeated on left side of :=", es(c, l));
                bad = true;
                continue;
            }
            Object *alt = scope_find(pkg->scope, l->name.name);
            if (alt) {
                l->name.obj = alt;
                if (alt->kind == O_VAR) {
                    alt->reassigned = true;
                } else {
                    errx(c, l, E_UNASSIGNABLEOPERAND, "cannot assign to %s", es(c, l));
                    bad = true;
                }
                continue;
            }
            Object *o = new_object(c, O_VAR, l->name.name, l->at, NULL);
            o->fscope = f->scope;
            o->order = ++pkg->nobjs;
            o->init = in;
            l->name.obj = o;
            s->assign.newobjs[j] = o;
            scope_insert(c->ar, pkg->scope, o);
            nnew++;
        }
        if (nnew == 0 && !bad) soft(c, s->assign.oppos ? s->assign.oppos : s->at, E_NONEWVAR, "no new variables on left side of :=");
    }
    fi->decl->body->list = all;
}

/* Checks the statement that declares package variable o; the statement is checked once, whoever asks first. */
void script_define(checker *c, Object *o)
{
    scriptstmt *ss = o->init->low;
    if (ss->done) return;
    ss->done = true;
    Stmt *s = ss->s;
    Object *m = ss->fi->decl->obj;
    c->env.fi = ss->fi;
    c->env.sig = m->type;
    c->env.deps = &m->deps;
    c->env.depid = ++c->depids;
    int top = c->delayed.n;
    if (s->kind == S_DECL) {
        Decl *d = s->decl;
        int n = d->val.names.n, nv = d->val.values.n;
        if (nv == 1 && n > 1) {
            var_decl(c, d->val.objs[0], d->val.objs, n, d->val.typ, d->val.values.at[0]);
        } else {
            Type *t = d->val.typ ? check_vartype(c, d->val.typ) : NULL;
            for (int i = 0; i < n; i++) {
                if (t) d->val.objs[i]->type = t;
                if (i < nv || !t) var_decl(c, d->val.objs[i], NULL, 0, NULL, i < nv ? d->val.values.at[i] : NULL);
            }
        }
    } else {
        int n = s->assign.lhs.n;
        Object **vars = arena_array(c->ar, Object *, n);
        for (int i = 0; i < n; i++) {
            Expr *l = s->assign.lhs.at[i];
            Object *v = l->kind == X_NAME ? l->name.obj : NULL;
            if (v && v->kind == O_VAR) {
                if (!s->assign.newobjs[i]) obj_decl(c, v);
                vars[i] = v;
            } else {
                vars[i] = new_object(c, O_VAR, intern_cstr(c->p->syms, "_"), l->at, NULL);
                if (l->kind == X_NAME && !v) s->assign.newobjs[i] = l->name.obj = vars[i];
            }
        }
        init_vars(c, vars, n, &s->assign.rhs, NULL);
        for (int i = 0; i < n; i++) {
            s->assign.lhs.at[i]->mode = M_VAR;
            s->assign.lhs.at[i]->type = vars[i]->type;
        }
    }
    (void)top;
}

/* Checks what runs, and detaches the variables from their statements. */
void script_main(checker *c, Package *pkg, File *f)
{
    FuncInfo *fi = main_info(c, pkg, f);
    FuncDecl *fd = fi->decl;
    Object *m = fd->obj;
    Stmts *list = &fd->body->list;
    Objects locals = { 0 };
    cenv save = c->env;
    c->env = (cenv){ .pkg = pkg, .scope = f->scope, .sig = m->type, .fi = fi, .deps = &m->deps, .depid = ++c->depids };
    c->env.locals = &locals;
    fd->body->scope = f->scope;
    for (int i = 0; i < list->n; i++) {
        Stmt *s = list->at[i];
        if (s->kind == S_DECL && s->decl->kind == D_VAR) {
            for (int k = 0; k < s->decl->val.names.n; k++) obj_decl(c, s->decl->val.objs[k]);
        } else if (s->kind == S_DEFINE) {
            Object *o = NULL;
            for (int k = 0; k < s->assign.lhs.n; k++)
                if (s->assign.newobjs[k]) obj_decl(c, o = s->assign.newobjs[k]);
            if (!o) {                                          /* only _ and existing names */
                use(c, s->assign.rhs.at, s->assign.rhs.n);
            }
        } else if (pkg->session && !f->quiet && i == list->n - 1 && s->kind == S_EXPR) {
            list->at[i] = session_value(c, pkg, s);
        } else {
            Stmts one = { &list->at[i], 1, 1 };
            check_stmts(c, 0, &one);
        }
    }
    process_delayed(c, 0);
    labels(c, fi, fd->body);
    report_unused(c, &locals);
    for (int i = 0; i < list->n; i++) {
        Stmt *s = list->at[i];
        if (s->kind == S_DECL && s->decl->kind == D_VAR)
            for (int k = 0; k < s->decl->val.names.n; k++) s->decl->val.objs[k]->init = NULL;
        else if (s->kind == S_DEFINE)
            for (int k = 0; k < s->assign.lhs.n; k++)
                if (s->assign.newobjs[k]) s->assign.newobjs[k]->init = NULL;
    }
    c->env = save;
}
