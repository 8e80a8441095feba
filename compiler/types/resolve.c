/* resolve.c - packages: collecting their objects, imports, resolving lazily, and work that is put off.
 *
 * An eager package is checked whole. A lazy one (the standard library) only has its names declared; obj_decl resolves an
 * object at its first lookup, and check_body/check_varinit do the rest on demand. A lazy import is not even loaded before
 * the first use of its package name, when env.exists can say that it is there. Files of it that begin with //gol:rest wait for the first name
 * that the others do not declare (read_rest): nothing resolved before can mean an object of theirs, since it would not have been found. They
 * declare no methods for the types of the other files. Those of them that only declare constants come last, one by one.
 * Locking: none.
 */
#include "compiler/types/check.h"
#include "base/utf8.h"

static bool is_blank(const sym *s) { return s->n == 1 && s->s[0] == '_'; }

/* ---- delayed work ---- */

void later(checker *c, int kind, pos at, void *a, void *b)
{
    delayed d = { .kind = (uint8_t)kind, .at = at, .a = a, .b = b, .pkg = c->env.pkg };
    if (kind == DL_LITBODY) {
        d.env = arena_new(c->ar, cenv);
        *d.env = c->env;
    }
    vec_push(c->ar, &c->delayed, d);
}

static void check_embedded(checker *c, pos at, Type *ft)
{
    bool isptr;
    Type *t = deref(ft, &isptr), *u = type_under(t);
    if (is_tparam(t)) err(c, at, E_MISPLACEDTYPEPARAM, "embedded field type cannot be a (pointer to a) type parameter");
    else if (u->kind == TY_UNSAFEPTR) err(c, at, E_INVALIDPTREMBED, "embedded field type cannot be unsafe.Pointer");
    else if (u->kind == TY_POINTER) err(c, at, E_INVALIDPTREMBED, "embedded field type cannot be a pointer");
    else if (u->kind == TY_INTERFACE && isptr) err(c, at, E_INVALIDPTREMBED, "embedded field type cannot be a pointer to an interface");
}

static void check_vartype_iface(checker *c, pos at, Type *t, Expr *e)
{
    Type *u = type_under(t);
    if (u->kind != TY_INTERFACE) return;
    complete_interface(c, at, u);
    if (u->iface.comparable) soft(c, at, E_MISPLACEDCONSTRAINTIFACE, "cannot use type %s outside a type constraint: interface is (or embeds) comparable", type_text(c, e, t));
    else if (u->flags & TF_TERMS) soft(c, at, E_MISPLACEDCONSTRAINTIFACE, "cannot use type %s outside a type constraint: interface contains type constraints", type_text(c, e, t));
}

static void check_func_body(checker *c, Object *o)
{
    FuncDecl *fd = o->func;
    if (fd->checked || o->type->kind != TY_SIGNATURE) return;
    fd->checked = true;
    FuncInfo *fi = fd->info = arena_new(c->ar, FuncInfo);
    fi->decl = fd;
    fi->sig = o->type;
    c->env = (cenv){ .pkg = o->pkg, .scope = fd->filescope, .deps = &o->deps, .depid = ++c->depids };
    func_body(c, fi, o->type, fd->body);
}

static void run_delayed(checker *c, delayed *d)
{
    cenv save = c->env;
    c->env.pkg = d->pkg;
    switch (d->kind) {
    case DL_LITBODY:
        c->env = *d->env;
        func_body(c, d->a, ((FuncInfo *)d->a)->sig, d->b);
        break;
    case DL_FUNCBODY: check_func_body(c, d->a); break;
    case DL_VALIDTYPE: valid_type(c, d->a); break;
    case DL_MAPKEY: {
        Type *m = d->a;
        if (valid(type_under(m->map.key)) && !comparable_type(c, m->map.key, true, NULL))
            err(c, d->at, E_INCOMPARABLEMAPKEY, "invalid map key type %s%s", ts(c, m->map.key), is_tparam(m->map.key) ? " (missing comparable constraint)" : "");
        break;
    }
    case DL_EMBED: check_embedded(c, d->at, d->a); break;
    case DL_IFACE: complete_interface(c, d->at, d->a); break;
    case DL_VARTYPE: check_vartype_iface(c, d->at, d->a, d->b); break;
    case DL_RECV: valid_recv(c, d->at, d->a, d->b); break;
    case DL_UNIQUE: check_unique(c, d->a); break;
    case DL_DUPMETHOD: {
        Object *m = d->a, *other = d->b;
        if (type_identical(m->type, other->type) && allow_version(c, d->at, 14)) break;
        err(c, d->at, E_DUPLICATEDECL, "duplicate method %s", m->name->s);
        note(c, d->at2, "other declaration of method %s", m->name->s);
        break;
    }
    case DL_UNION: check_union_terms(c, d->a, d->b); break;
    case DL_VERIFY: verify_instance(c, d); break;
    default: break;
    }
    c->env = save;
}

void process_delayed(checker *c, int top)
{
    if (c->delayed.n == top) return;
    for (int i = top; i < c->delayed.n; i++) {
        delayed d = c->delayed.at[i];                          /* the list may move */
        run_delayed(c, &d);
    }
    c->delayed.n = top;
}

/* ---- imports ---- */

static const char *last_element(checker *c, const char *path)
{
    const char *s = strrchr(path, '/');
    s = s ? s + 1 : path;
    if (s[0] == 'v' && s > path && s[1] >= '0' && s[1] <= '9' && strspn(s + 1, "0123456789") == strlen(s + 1)) {
        const char *e = s - 1, *b = e;
        while (b > path && b[-1] != '/') b--;
        return arena_strndup(c->ar, b, (size_t)(e - b));
    }
    return s;
}

static void add_package_dep(checker *c, Package *from, Package *to)
{
    for (int i = 0; i < from->deps.n; i++)
        if (from->deps.at[i] == to) return;
    vec_push(c->ar, &from->deps, to);
}

/* What stands for a package that could not be imported: any use of it is quietly invalid. */
static Package *fake_package(checker *c, const char *path)
{
    Package *pkg = arena_new(c->ar, Package);
    pkg->path = path;
    pkg->name = intern_cstr(c->p->syms, last_element(c, path));
    pkg->scope = scope_new(c->ar, NULL);
    pkg->fake = pkg->checked = true;
    return pkg;
}

static void import_cycle(checker *c, pos at, const char *path)
{
    buf b = { 0 };
    buf_puts(&b, "import cycle not allowed");
    for (int i = 0; i < c->importing.n; i++) {
        Package *p = c->importing.at[i].pkg;
        if (i == 0) buf_printf(&b, "\n\tpackage %s", p->realpath ? p->realpath : p->path);
        bool last = i + 1 == c->importing.n;
        buf_printf(&b, "\n\timports %s from %s", last ? path : c->importing.at[i + 1].pkg->path, c->importing.at[i].file);
    }
    err(c, at, E_IMPORTCYCLE, "%s", buf_cstr(&b));
    buf_free(&b);
}

/* The package for path, checked as far as its kind needs. Reports at most once per import. */
static Package *import_package(checker *c, pos at, const char *path)
{
    Program *p = c->p;
    Package *from = c->env.pkg, *pkg = prog_package(p, path);
    if (pkg == p->unsafe_ && p->nounsafe && !from->lazy && !from->trusted) {
        err(c, at, E_BROKENIMPORT, "package unsafe is not granted to this program");
        return fake_package(c, path);
    }
    if (pkg && pkg->loading) {
        import_cycle(c, at, path);
        return fake_package(c, path);
    }
    if (!pkg) {
        const char *why = NULL;
        pkg = p->env.load ? p->env.load(p->env.ctx, p, path, from, &why) : NULL;
        if (!pkg) {
            if (!why) why = msgf(c, "package %s is not in std", path);
            err(c, at, E_BROKENIMPORT, "%s", why);
            pkg = fake_package(c, path);
            vec_push(p->ar, &p->pkgs, pkg);                    /* other files that import it stay quiet */
            return pkg;
        }
        if (pkg->name && strcmp(pkg->name->s, "main") == 0) {
            err(c, at, E_BROKENIMPORT, "import \"%s\" is a program, not an importable package", path);
            return fake_package(c, path);
        }
    }
    if (!pkg->checked && !pkg->loading) {
        cenv save = c->env;
        bool haderr = c->haderr;
        Objects imports = c->imports;
        check_package(p, pkg);
        c->imports = imports;
        c->env = save;
        c->haderr = haderr;
    }
    if (pkg->fake || pkg->failed) c->haderr = true;             /* told where it was met first: what follows from it is not told again */
    add_package_dep(c, from, pkg);
    return pkg;
}

void use_package(checker *c, Object *pn)
{
    pn->used = true;
    if (pn->pn.imported || !pn->decl) return;
    bytes path = pn->decl->imp.path;
    cenv save = c->env;
    c->env.pkg = pn->pkg;
    pn->pn.imported = import_package(c, pn->decl->imp.pathpos, arena_strndup(c->ar, path.p, path.n));
    c->env = save;
}

static const char *bad_path(checker *c, bytes path)
{
    if (path.n == 0) return "empty string";
    for (size_t i = 0; i < path.n;) {
        uint32_t r;
        i += (size_t)utf8_decode(path.p + i, path.n - i, &r);
        if (!rune_is_print(r) || r == ' ' || r == RUNE_ERROR || (r < 0x80 && strchr("!\"#$%&'()*,:;<=>?[\\]^{|}`", (int)r))) {
            char u[4];
            int n = utf8_encode(u, r);
            return rune_is_print(r) ? msgf(c, "invalid character U+%04X '%.*s'", r, n, u) : msgf(c, "invalid character U+%04X", r);
        }
    }
    return NULL;
}

static void collect_import(checker *c, File *f, Decl *d)
{
    Program *p = c->p;
    if (d->imp.bad) return;
    const char *why = bad_path(c, d->imp.path);
    if (why) {
        err(c, d->imp.pathpos, E_BADIMPORTPATH, "invalid import path (%s)", why);
        return;
    }
    const char *path = arena_strndup(c->ar, d->imp.path.p, d->imp.path.n);
    if (d->imp.local && strcmp(path, "C") == 0) {
        err(c, d->at, E_IMPORTCRENAMED, "cannot rename import \"C\"");
        return;
    }
    Package *pkg = NULL;
    bool dot = d->imp.dot || (d->imp.local && strcmp(d->imp.local->s, ".") == 0);
    bool blank = d->imp.local && is_blank(d->imp.local);
    bool wait = !dot && p->env.exists && strcmp(path, "unsafe") != 0 && !prog_package(p, path) && p->env.exists(p->env.ctx, path);
    if (!wait || blank) {                                      /* blank: for its side effects, lowering initialises it */
        const char *file = f->src ? strrchr(f->src->name, '/') : NULL;
        vec_push(c->ar, &c->importing, ((importing){ c->env.pkg, file ? file + 1 : f->src ? f->src->name : "?" }));
        pkg = import_package(c, d->at, path);
        c->importing.n--;
    }
    sym *name = d->imp.local ? d->imp.local : pkg && pkg->name ? pkg->name : intern_cstr(p->syms, last_element(c, path));
    if (!dot && strcmp(name->s, "init") == 0) {
        err(c, d->at, E_INVALIDINITDECL, "cannot import package as init - init must be a func");
        return;
    }
    Object *o = d->imp.obj = new_object(c, O_PKGNAME, name, d->at, TYP(c, TY_INVALID));
    o->color = BLACK;
    o->decl = d;
    o->pn.imported = pkg;
    o->dot = dot;
    o->used = pkg && pkg->fake;
    vec_push(c->ar, &c->imports, o);
    if (!dot) {
        if (pkg && pkg->fake && scope_find(f->scope, name)) return;
        if (!blank) declare(c, f->scope, o);
        return;
    }
    o->parent = f->scope;
    while (pkg->rest) read_rest(c, pkg);
    Scope *s = pkg->scope;
    int n = s->cap <= 8 ? s->n : s->cap;
    for (int i = 0; i < n; i++) {
        Object *m = s->slots[i];
        if (!m || !m->exported) continue;
        Object *alt = scope_insert(c->ar, f->scope, m);
        if (alt && alt != m) redeclared(c, d->imp.localpos, alt->name, alt);
    }
}

/* ---- collecting ---- */

static Object *pkg_object(checker *c, File *f, int kind, sym *name, pos at, Decl *d)
{
    Package *pkg = c->env.pkg;
    Object *o = new_object(c, kind, name, at, NULL);
    o->decl = d;
    o->fscope = f->scope;
    o->order = ++pkg->nobjs;
    return o;
}

static void declare_pkg_object(checker *c, Object *o)
{
    Package *pkg = c->env.pkg;
    if (strcmp(o->name->s, "init") == 0) {
        err(c, o->at, E_INVALIDINITDECL, "cannot declare init - must be func");
        return;
    }
    if (strcmp(o->name->s, "main") == 0 && pkg->name && strcmp(pkg->name->s, "main") == 0) {
        err(c, o->at, E_INVALIDMAINDECL, "cannot declare main - must be func");
        return;
    }
    declare(c, pkg->scope, o);
}

static void collect_var(checker *c, File *f, Decl *d)
{
    embed_files(c, f, d, false);
    int n = d->val.names.n, nv = d->val.values.n;
    d->val.objs = arena_array(c->ar, Object *, n);
    for (int i = 0; i < n; i++) {
        Expr *name = d->val.names.at[i];
        d->val.objs[i] = pkg_object(c, f, O_VAR, name->name.name, name->at, d);
        name->name.obj = d->val.objs[i];
    }
    if (nv == 1) {                                             /* one value, or one call for all */
        Initializer *in = arena_new(c->ar, Initializer);
        in->pkg = c->env.pkg;
        in->rhs = d->val.values.at[0];
        for (int i = 0; i < n; i++) {
            vec_push(c->ar, &in->lhs, d->val.objs[i]);
            d->val.objs[i]->init = in;
        }
    } else {
        for (int i = 0; i < n && i < nv; i++) {
            Initializer *in = d->val.objs[i]->init = arena_new(c->ar, Initializer);
            in->pkg = c->env.pkg;
            in->rhs = d->val.values.at[i];
            vec_push(c->ar, &in->lhs, d->val.objs[i]);
        }
    }
    for (int i = 0; i < n; i++) declare_pkg_object(c, d->val.objs[i]);
    if (!d->val.typ || nv) arity(c, d->at, &d->val.names, &d->val.values, false, false);
}

static void collect_const(checker *c, File *f, Decl *d)
{
    Decl *from = d->val.inherit ? d->val.inherit : d;
    int n = d->val.names.n;
    d->val.objs = arena_array(c->ar, Object *, n);
    for (int i = 0; i < n; i++) {
        Expr *name = d->val.names.at[i];
        Object *o = d->val.objs[i] = pkg_object(c, f, O_CONST, name->name.name, name->at, d);
        o->index = i;
        name->name.obj = o;
        declare_pkg_object(c, o);
    }
    arity(c, d->at, &d->val.names, &from->val.values, true, from != d);
}

typedef struct methodinfo { Object *m; sym *recv; } methodinfo;
typedef VEC(methodinfo) methodinfos;

static void collect_func(checker *c, File *f, Decl *d, methodinfos *methods)
{
    FuncDecl *fd = d->func;
    Package *pkg = c->env.pkg;
    Object *o = pkg_object(c, f, O_FUNC, fd->name, fd->namepos, d);
    o->func = fd;
    fd->obj = o;
    fd->filescope = f->scope;
    bool body = fd->body || fd->bodyoff;
    if (!fd->recv) {
        bool isinit = strcmp(fd->name->s, "init") == 0, ismain = strcmp(fd->name->s, "main") == 0 && pkg->name && strcmp(pkg->name->s, "main") == 0;
        if (isinit || ismain) {
            enum diag_code code = isinit ? E_INVALIDINITDECL : E_INVALIDMAINDECL;
            Expr *t = fd->typ;
            if (t->ftype.tparams && t->ftype.tparams->n) soft(c, t->ftype.tparams->at[0]->at, code, "func %s must have no type parameters", fd->name->s);
            if ((t->ftype.params && t->ftype.params->n) || (t->ftype.results && t->ftype.results->n))
                soft(c, fd->namepos, code, "func %s must have no arguments and no return values", fd->name->s);
        }
        if (isinit) {
            o->parent = pkg->scope;
            vec_push(c->ar, &pkg->inits, o);
            if (!body) soft(c, o->at, E_MISSINGINITBODY, "func init must have a body");
        } else {
            declare(c, pkg->scope, o);
        }
    } else {
        Expr *base = unparen(fd->recv->typ);
        if (base->kind == X_STAR) {
            o->ptrrecv = true;
            base = unparen(base->x);
        }
        if (base->kind == X_INDEX) base = unparen(base->index.x);
        if (base->kind == X_NAME && !is_blank(fd->name)) vec_push(c->ar, methods, ((methodinfo){ o, base->name.name }));
    }
    vec_push(c->ar, &pkg->funcs, o);
}

/* Follows aliases from a receiver's name to the type definition it means; *ptr: a pointer was on the way. */
static Object *base_type(checker *c, sym *name, bool *ptr)
{
    for (int n = 0; n < 1000; n++) {
        Object *o = scope_find(c->env.pkg->scope, name);
        if (!o) o = session_find(c->env.pkg, name);
        if (!o || o->kind != O_TYPENAME || !o->decl) return NULL;
        if (!o->decl->type.alias) return o;
        Expr *t = unparen(o->decl->type.typ);
        if (t->kind == X_STAR) {
            if (*ptr) return NULL;
            *ptr = true;
            t = unparen(t->x);
        }
        if (t->kind != X_NAME) return NULL;
        name = t->name.name;
    }
    return NULL;
}

/* Declares what is in the files from the first-th on. */
static void collect_objects(checker *c, Package *pkg, int first)
{
    methodinfos methods = { 0 };
    for (int k = first; k < pkg->files.n; k++) {
        File *f = pkg->files.at[k];
        f->scope = scope_new(c->ar, pkg->scope);
    }
    for (int k = first; k < pkg->files.n; k++) {
        File *f = pkg->files.at[k];
        for (int i = 0; i < f->imports.n; i++) collect_import(c, f, f->imports.at[i]);
        for (int i = 0; i < f->decls.n; i++) {
            Decl *d = f->decls.at[i];
            switch (d->kind) {
            case D_CONST: collect_const(c, f, d); break;
            case D_VAR: collect_var(c, f, d); break;
            case D_TYPE: {
                Object *o = d->type.obj = pkg_object(c, f, O_TYPENAME, d->type.name, d->type.namepos, d);
                o->alias = d->type.alias;
                declare_pkg_object(c, o);
                break;
            }
            case D_FUNC: collect_func(c, f, d, &methods); break;
            default: break;
            }
        }
        if (f->src && f->src->script) script_collect(c, pkg, f);
    }
    /* Scopes search file, then package: here the file's scope lies inside the package's, so that names of imports and of
     * the package may not be equal. */
    for (int k = first; k < pkg->files.n; k++) {
        Scope *s = pkg->files.at[k]->scope;
        int n = s->cap <= 8 ? s->n : s->cap;
        for (int i = 0; i < n; i++) {
            Object *o = s->slots[i];
            Object *alt = o ? scope_find(pkg->scope, o->name) : NULL;
            if (!alt) continue;
            if (o->kind == O_PKGNAME) {
                const char *path = o->decl ? arena_strndup(c->ar, o->decl->imp.path.p, o->decl->imp.path.n) : "";
                const char *nm = o->pn.imported && o->pn.imported->name ? o->pn.imported->name->s : last_element(c, path);
                err(c, alt->at, E_DUPLICATEDECL, "%s already declared through import of package %s (\"%s\")", alt->name->s, nm, path);
            } else {
                err(c, alt->at, E_DUPLICATEDECL, "%s already declared through dot-import of package %s (\"%s\")", alt->name->s, o->pkg->name->s, o->pkg->path);
            }
            note(c, o->at, "other declaration of %s", o->name->s);
        }
    }
    for (int i = 0; i < methods.n; i++) {
        methodinfo *m = &methods.at[i];
        bool ptr = m->m->ptrrecv;
        Object *base = base_type(c, m->recv, &ptr);
        if (!base) continue;
        m->m->ptrrecv = ptr;
        if (base->color == BLACK) session_add_method(c, base, m->m);
        else vec_push(c->ar, &base->deps, m->m);
    }
}

void resolve_all(checker *c, Package *pkg)
{
    for (int pass = 0; pass < 3; pass++) {
        for (int k = 0; k < pkg->files.n; k++) {
            File *f = pkg->files.at[k];
            for (int i = 0; i < f->decls.n; i++) {
                Decl *d = f->decls.at[i];
                switch (d->kind) {
                case D_TYPE:
                    if (pass == (d->type.alias ? 1 : 0)) obj_decl(c, d->type.obj);
                    break;
                case D_CONST: case D_VAR:
                    for (int n = 0; pass == 2 && n < d->val.names.n; n++) obj_decl(c, d->val.objs[n]);
                    break;
                case D_FUNC:
                    if (pass == 2) obj_decl(c, d->func->obj);
                    break;
                default: break;
                }
            }
        }
    }
}

void check_size(checker *c, Object *o)
{
    if (!o->type || o->type->kind < TY_POINTER || o->type->kind == TY_SLICE || o->type->kind == TY_MAP) return;
    Type *t = o->type;
    if (is_generic(o) || (t->kind == TY_NAMED && t->named.ntparams)) return;
    int k = type_under(t)->kind;
    if (k == TY_CHAN) {
        if (type_size(c->p, type_under(t)->elem) >= 1 << 16) vec_push(c->ar, &c->large, o);
        return;
    }
    if (k != TY_ARRAY && k != TY_STRUCT && !(t->kind == TY_POINTER && (t->elem->kind == TY_ARRAY || t->elem->kind == TY_STRUCT))) return;
    if (c->haderr && !valid(type_under(t))) return;
    if (too_large(c->p, t)) vec_push(c->ar, &c->large, o);
}

static void check_sizes(checker *c, Package *pkg)
{
    for (int k = 0; k < pkg->files.n; k++) {
        File *f = pkg->files.at[k];
        for (int i = 0; i < f->decls.n; i++) {
            Decl *d = f->decls.at[i];
            if (d->kind == D_TYPE && d->type.obj) check_size(c, d->type.obj);
            for (int n = 0; d->kind == D_VAR && n < d->val.names.n; n++) check_size(c, d->val.objs[n]);
        }
    }
    for (int i = 0; i < c->large.n; i++) {
        Object *o = c->large.at[i];
        if (type_under(o->type)->kind == TY_CHAN) {
            err(c, o->at, E_TYPETOOLARGE, "channel element type too large (>64kB)");
            continue;
        }
        Type *t = too_large(c->p, o->type);               /* said once of a type, as gc does */
        if (!(t->flags & TF_LARGE)) err(c, o->at, E_TYPETOOLARGE, "type %s larger than address space", ts(c, t));
        t->flags |= TF_LARGE;
    }
    c->large.n = 0;
}

static void unused_imports(checker *c)
{
    for (int i = 0; i < c->imports.n; i++) {
        Object *o = c->imports.at[i];
        if (o->used || is_blank(o->name)) continue;
        bytes path = o->decl->imp.path;
        const char *p = arena_strndup(c->ar, path.p, path.n), *elem = strrchr(p, '/');
        elem = elem ? elem + 1 : p;
        if (o->dot || strcmp(o->name->s, elem) == 0) soft(c, o->at, E_UNUSEDIMPORT, "\"%s\" imported and not used", p);
        else soft(c, o->at, E_UNUSEDIMPORT, "\"%s\" imported as %s and not used", p, o->name->s);
    }
}

static void package_name(checker *c, Package *pkg)
{
    for (int k = 0; k < pkg->files.n; k++) {
        File *f = pkg->files.at[k];
        if (!f->pkgname) {
            if (!pkg->name) pkg->name = intern_cstr(c->p->syms, "main");
            continue;
        }
        if (is_blank(f->pkgname)) err(c, f->pkgpos, E_BLANKPKGNAME, "invalid package name _");
        if (!pkg->name) pkg->name = f->pkgname;
        else if (pkg->name != f->pkgname) err(c, f->pkgpos, E_MISMATCHEDPKGNAME, "package %s; expected package %s", f->pkgname->s, pkg->name->s);
    }
    if (!pkg->name) pkg->name = intern_cstr(c->p->syms, last_element(c, pkg->path));
}

/* ---- unnamed interfaces that contain themselves ---- */

enum { WALK_INSIDE = 1, WALK_DONE };

static bool methods_cycle(checker *c, Types *walked, Type *t, int depth);

static bool iface_cycle(checker *c, Types *walked, Type *t, int depth)
{
    for (;; t = t->elem) {
        if (depth > MAXDEPTH) return false;
        switch (t->kind) {
        case TY_POINTER: case TY_ARRAY: case TY_CHAN: case TY_SLICE: break;
        case TY_MAP:
            if (iface_cycle(c, walked, t->map.key, depth + 1)) return true;
            break;
        case TY_STRUCT:
            for (int i = 0; i < t->st.n; i++)
                if (iface_cycle(c, walked, t->st.f[i].var->type, depth + 1)) return true;
            return false;
        case TY_SIGNATURE:
            for (int i = 0; i < t->sig.nparams; i++)
                if (iface_cycle(c, walked, t->sig.params[i]->type, depth + 1)) return true;
            for (int i = 0; i < t->sig.nresults; i++)
                if (iface_cycle(c, walked, t->sig.results[i]->type, depth + 1)) return true;
            return false;
        case TY_INTERFACE:
            if (t->iface.nmethods == 0 && t->iface.nembeds == 0) return false;
            if (t->iface.walk) return t->iface.walk == WALK_INSIDE;
            vec_push(c->ar, walked, t);
            t->iface.walk = WALK_INSIDE;
            if (methods_cycle(c, walked, t, depth + 1)) return true;
            t->iface.walk = WALK_DONE;
            return false;
        default: return false;
        }
    }
}

static bool methods_cycle(checker *c, Types *walked, Type *t, int depth)
{
    complete_interface(c, 0, t);
    for (int i = 0; i < t->iface.nall; i++)
        if (iface_cycle(c, walked, t->iface.all[i]->type, depth)) return true;
    return false;
}

static void check_iface_cycles(checker *c)
{
    Types walked = { 0 };
    for (int i = 0; i < c->ifaces.n; i++) {
        Expr *e = c->ifaces.at[i];
        if (!e->type || e->type->kind != TY_INTERFACE || !methods_cycle(c, &walked, e->type, 0)) continue;
        err(c, e->at, E_INVALIDTYPECYCLE, "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)");
        for (int k = 0; k < walked.n; k++) walked.at[k]->iface.walk = WALK_DONE;     /* one error says it */
    }
    c->ifaces.n = 0;
}

static void misplaced_directives(checker *c, Package *pkg)
{
    for (int k = 0; k < pkg->files.n; k++)
        for (int i = 0; i < pkg->files.at[k]->misplaced.n; i++) {
            Misplaced m = pkg->files.at[k]->misplaced.at[i];
            err(c, m.at, E_PRAGMA, "%s", m.msg);
        }
}

bool check_package(Program *p, Package *pkg)
{
    checker *c = p->chk;
    if (pkg->checked || pkg->loading) return !pkg->failed;
    cenv save = c->env;
    bool haderr = c->haderr;
    int top = c->delayed.n;
    Objects imports = c->imports;
    memset(&c->imports, 0, sizeof c->imports);
    c->env = (cenv){ .pkg = pkg, .scope = pkg->scope };
    c->haderr = false;
    pkg->loading = true;
    c->large.n = 0;
    if (!pkg->lazy) c->parseerrs = p->d->list.n < 100 ? p->d->list.n : 100;
    package_name(c, pkg);
    collect_objects(c, pkg, 0);
    if (!pkg->lazy) {
        direct_cycles(c, pkg);
        resolve_all(c, pkg);
        bool script = false;
        for (int k = 0; k < pkg->files.n; k++)
            if (pkg->files.at[k]->src && pkg->files.at[k]->src->script) {
                script = true;
                script_main(c, pkg, pkg->files.at[k]);
            }
        process_delayed(c, top);
        init_order(c, pkg);
        link_names(c, pkg);
        if (!pkg->failed) mono_check(c);
        if (!pkg->failed) check_sizes(c, pkg);
        if (!pkg->failed) check_iface_cycles(c);
        if (!script) unused_imports(c);
        if (!pkg->failed && p->d->nerrors == 0) misplaced_directives(c, pkg);
    }
    pkg->order = ++p->chk->pkgorder;
    pkg->loading = false;
    pkg->checked = true;
    c->imports = imports;
    c->env = save;
    c->haderr = haderr;
    return !pkg->failed;
}

/* ---- lazy packages ---- */

void read_rest(checker *c, Package *pkg)
{
    if (!pkg->rest) return;
    cenv save = c->env;
    Objects imports = c->imports;
    bool loading = pkg->loading;
    int first = pkg->files.n;
    c->p->env.loadrest(c->p->env.ctx, pkg);
    memset(&c->imports, 0, sizeof c->imports);
    c->env = (cenv){ .pkg = pkg, .scope = pkg->scope };
    pkg->loading = true;
    collect_objects(c, pkg, first);
    pkg->loading = loading;
    c->imports = imports;
    c->env = save;
}

Object *package_member(checker *c, Package *pkg, const sym *name)
{
    Object *o = scope_find(pkg->scope, name);
    while (!o && pkg->rest) {
        read_rest(c, pkg);
        o = scope_find(pkg->scope, name);
    }
    if (!o) return NULL;
    if (!o->type) obj_decl(c, o);
    return o;
}

/* Resolving from outside: whatever was put off is done before returning. */
static void settle(checker *c)
{
    if (!c->env.pkg) process_delayed(c, 0);
}

void pkg_readrest(Program *p, Package *pkg)
{
    while (pkg->rest) read_rest(p->chk, pkg);
}

Object *pkg_lookup(Program *p, Package *pkg, sym *name)
{
    Object *o = package_member(p->chk, pkg, name);
    settle(p->chk);
    return o;
}

bool check_body(Program *p, Object *f)
{
    checker *c = p->chk;
    obj_decl(c, f);
    if (f->gen && f->gen->origin) f = f->gen->origin;
    settle(c);
    FuncDecl *fd = f->func;
    if (!fd) return true;
    if (fd->checked) return fd->info != NULL;
    if (!f->type || f->type->kind != TY_SIGNATURE) return false;
    int before = p->d->nerrors;
    if (!fd->body && fd->bodyoff) parse_body(p->d, p->syms, fd);
    if (!fd->body) return true;                                 /* native */
    cenv save = c->env;
    int top = c->delayed.n;
    bool haderr = c->haderr;
    check_func_body(c, f);
    process_delayed(c, top);
    c->env = save;
    c->haderr = haderr;
    return p->d->nerrors == before;
}

bool check_varinit(Program *p, Object *v)
{
    checker *c = p->chk;
    obj_decl(c, v);
    settle(c);
    Initializer *in = v->init;
    if (v->kind != O_VAR || !in || in->checked) return true;
    int before = p->d->nerrors, top = c->delayed.n;
    cenv save = c->env;
    in->checked = true;
    in->info = arena_new(c->ar, FuncInfo);
    c->env = (cenv){ .pkg = v->pkg, .scope = v->fscope, .deps = &in->deps, .depid = ++c->depids, .litowner = in->info };
    if (in->lhs.n == 1) {
        operand x;
        expr_for(c, &x, in->rhs, v->type, v->name->s);
        init_var(c, v, &x, "variable declaration");
    } else {
        Exprs one = { &in->rhs, 1, 1 };
        init_vars(c, in->lhs.at, in->lhs.n, &one, NULL);
    }
    process_delayed(c, top);
    for (int i = 0; i < in->lhs.n; i++) in->lhs.at[i]->deps = in->deps;
    c->env = save;
    return p->d->nerrors == before;
}

/* ---- questions from outside ---- */

Type *check_typetext(Program *p, Package *pkg, const char *text)
{
    checker *c = p->chk;
    size_t n = strlen(text);
    int ndiags = p->d->list.n, nerrors = p->d->nerrors, top = c->delayed.n;
    bool haderr = c->haderr;
    cenv save = c->env;
    source *src = diags_addfile(p->d, "<type>", arena_strndup(c->ar, text, n), n);
    Expr *e = parse_type_text(p->d, p->syms, src);
    Type *t = NULL;
    if (e && p->d->nerrors == nerrors) {
        Scope *scope = pkg->files.n && pkg->files.at[0]->scope ? pkg->files.at[0]->scope : pkg->scope;
        c->env = (cenv){ .pkg = pkg, .scope = scope };
        t = check_vartype(c, e);
        process_delayed(c, top);
        if (p->d->nerrors != nerrors || !valid(t)) t = NULL;
    }
    c->env = save;
    c->haderr = haderr;
    p->d->list.n = ndiags;
    p->d->nerrors = nerrors;
    return t;
}
