/* linkname.c - //go:linkname local target: a function without a body stands for another one, a variable without a value is another one.
 *
 * A function's target is one of the runtime's below, as documents and programs use them, or a function of the program with the same type. Anything else is an error at the directive:
 * Go's linker refuses nearly all of its runtime, too; it never sees a package that is not main and does not complain there. A variable's is one of the program with the same type; a name that
 * the program does not have only renames it. The form without a target, and a local function with a body, change nothing.
 *
 * Some packages have functions in assembly that gol has in Go, in its standard library: golang.org/x/sys/unix, on which much of what talks to terminals stands, and
 * golang.org/x/sys/cpu, which hashes and ciphers ask. They are joined to those by name, and so are the few functions of the runtime and of syscall that such packages pull.
 *
 * Each of the runtime's says what its parameters and results must be, since its native takes them as they lie: a letter each, results behind a colon.
 *     p pointer, unsafe.Pointer or map   i pointer to an iterator: at least its 96 bytes   l int64   w uint32   u uintptr
 * Locking: none.
 */
#include "compiler/types/check.h"

enum { HITER_BYTES = 96 };

static const struct { const char *name, *sig, *shown; } targets[] = {
    { "runtime.mapiterinit", "ppi:", "func(t, h unsafe.Pointer, it *rt.Hiter)" },
    { "runtime.mapiternext", "i:", "func(it *rt.Hiter)" },
    { "runtime.nanotime", ":l", "func() int64" },
    { "runtime.fastrand", ":w", "func() uint32" },
    { "runtime.cheaprand", ":w", "func() uint32" },
    { "runtime.fastrandn", "w:w", "func(n uint32) uint32" },
    { "runtime.cputicks", ":l", "func() int64" },
    { "runtime.memhash", "puu:u", "func(p unsafe.Pointer, seed, n uintptr) uintptr" },
    { "runtime.memmove", "ppu:", "func(to, from unsafe.Pointer, n uintptr)" },
    { "runtime.memclrNoHeapPointers", "pu:", "func(p unsafe.Pointer, n uintptr)" },
};

/* Functions of the standard library that others may stand for: by a directive that names pulled, or, in package path, as name without a body. */
static const struct { const char *path, *name, *target; } known[] = {
    { NULL, "runtime.getAuxv", "syscall.getAuxv" },
    { NULL, "runtime.vgetrandom", "syscall.vgetrandom" },
    { NULL, "syscall.prlimit", "syscall.prlimit" },
    { NULL, "syscall.getsockopt", "syscall.getsockopt" },
    { NULL, "syscall.setsockopt", "syscall.setsockopt" },
    { "golang.org/x/sys/unix", "Syscall", "syscall.Syscall" },
    { "golang.org/x/sys/unix", "Syscall6", "syscall.Syscall6" },
    { "golang.org/x/sys/unix", "RawSyscall", "syscall.RawSyscall" },
    { "golang.org/x/sys/unix", "RawSyscall6", "syscall.RawSyscall6" },
    { "golang.org/x/sys/unix", "SyscallNoError", "syscall.syscallNoError" },
    { "golang.org/x/sys/unix", "RawSyscallNoError", "syscall.syscallNoError" },
    { "golang.org/x/sys/unix", "gettimeofday", "syscall.gettimeofday" },
    { "golang.org/x/sys/cpu", "cpuid", "syscall.cpuid" },
    { "golang.org/x/sys/cpu", "xgetbv", "syscall.xgetbv" },
};

/* ---- types ---- */

static bool fits(checker *c, char what, Type *t)
{
    Type *u = type_under(t);
    if (what == 'l') return u->kind == TY_INT64;
    if (what == 'w') return u->kind == TY_UINT32;
    if (what == 'u') return u->kind == TY_UINTPTR;
    if (u->kind == TY_UNSAFEPTR) return true;
    if (what == 'p') return u->kind == TY_POINTER || u->kind == TY_MAP;
    return u->kind == TY_POINTER && type_sizeof(c->p, u->elem) >= HITER_BYTES;
}

static bool signature_fits(checker *c, const char *sig, Type *f)
{
    int np = (int)(strchr(sig, ':') - sig), nr = (int)strlen(sig) - np - 1;
    if (f->sig.nparams != np || f->sig.nresults != nr || f->sig.variadic || f->sig.recv) return false;
    for (int i = 0; i < np; i++)
        if (!fits(c, sig[i], f->sig.params[i]->type)) return false;
    for (int i = 0; i < nr; i++)
        if (!fits(c, sig[np + 1 + i], f->sig.results[i]->type)) return false;
    return true;
}

/* Do both take and return the same memory? Their named types may differ. */
static bool same_shape(checker *c, Type *a, Type *b)
{
    if (a->sig.nparams != b->sig.nparams || a->sig.nresults != b->sig.nresults || a->sig.variadic || b->sig.variadic || a->sig.recv) return false;
    for (int i = 0; i < a->sig.nparams + a->sig.nresults; i++) {
        bool param = i < a->sig.nparams;
        Type *x = param ? a->sig.params[i]->type : a->sig.results[i - a->sig.nparams]->type, *y = param ? b->sig.params[i]->type : b->sig.results[i - a->sig.nparams]->type;
        if (type_under(x)->kind != type_under(y)->kind || type_sizeof(c->p, x) != type_sizeof(c->p, y)) return false;
    }
    return true;
}

/* ---- one directive ---- */

/* The standard function "pkg.f". */
static Object *standard_func(checker *c, Package *importer, const char *target)
{
    const char *dot = strrchr(target, '.'), *why;
    const char *path = arena_strndup(c->ar, target, (size_t)(dot - target));
    Package *pkg = prog_package(c->p, path);
    if (!pkg || pkg->files.n == 0) pkg = c->p->env.load(c->p->env.ctx, c->p, path, importer, &why);
    if (!pkg) return NULL;
    check_package(c->p, pkg);
    Object *o = pkg_lookup(c->p, pkg, intern_cstr(c->p->syms, dot + 1));
    return o && o->kind == O_FUNC && o->func && o->type ? o : NULL;
}

/* Joins f to the standard function of row i; whether it can be. */
static bool join_known(checker *c, Package *pkg, Object *f, size_t i)
{
    Object *to = standard_func(c, pkg, known[i].target);
    if (!to || !same_shape(c, f->type, to->type)) return false;
    f->func->linkto = to;
    return true;
}

bool link_known(const char *path, const char *name)
{
    for (size_t i = 0; i < countof(known); i++)
        if (known[i].path && strcmp(known[i].path, path) == 0 && strcmp(known[i].name, name) == 0) return true;
    return false;
}

static void join_assembly(checker *c, Package *pkg)
{
    if (c->p->nounsafe && !pkg->trusted) return;
    for (size_t i = 0; i < countof(known); i++) {
        if (!known[i].path || strcmp(known[i].path, pkg->path) != 0) continue;
        Object *o = scope_find(pkg->scope, intern_cstr(c->p->syms, known[i].name));
        if (o && o->kind == O_FUNC && o->type && o->func && !o->func->body && !o->func->bodyoff && !o->gen) join_known(c, pkg, o, i);
    }
}

/* What of the program target names: "main.f", "example.com/p.f". NULL: there is no such thing. */
static Object *program_object(checker *c, const char *target)
{
    const char *slash = strrchr(target, '/'), *dot = strchr(slash ? slash : target, '.');
    if (!dot) return NULL;
    Package *self = c->p->mainpkg, *pkg = prog_package(c->p, arena_strndup(c->ar, target, (size_t)(dot - target)));
    if (!pkg && strncmp(target, "main.", 5) == 0) pkg = self;
    if (!pkg || pkg->lazy) return NULL;
    return scope_find(pkg->scope, intern_cstr(c->p->syms, dot + 1));
}

static Object *program_func(checker *c, const char *target)
{
    Object *o = program_object(c, target);
    return o && o->kind == O_FUNC && o->func && (o->func->body || o->func->bodyoff) && o->type && !o->gen ? o : NULL;
}

static const char *all_targets(checker *c)
{
    const char *s = "";
    for (size_t i = 0; i < countof(targets); i++) s = msgf(c, "%s%s%s", s, i == 0 ? "" : i + 1 < countof(targets) ? ", " : " and ", targets[i].name);
    return s;
}

static bool is_program(const checker *c) { return c->p->mainpkg && c->p->mainpkg->name && strcmp(c->p->mainpkg->name->s, "main") == 0; }

static void bind_func(checker *c, Package *pkg, pos at, Object *f, const char *target)
{
    for (size_t i = 0; i < countof(known); i++)
        if (!known[i].path && strcmp(known[i].name, target) == 0 && join_known(c, pkg, f, i)) return;
    for (size_t i = 0; i < countof(targets); i++)
        if (strcmp(targets[i].name, target) == 0) {
            if (signature_fits(c, targets[i].sig, f->type)) f->func->link = targets[i].name;
            else err(c, at, E_LINKNAME, "//go:linkname: %s is a %s, not a %s", target, targets[i].shown, ts(c, f->type));
            return;
        }
    Object *to = program_func(c, target);
    if (!to && !is_program(c)) return;
    if (!to) err(c, at, E_LINKNAME, "//go:linkname: invalid reference to %s (of the runtime, gol links %s)", target, all_targets(c));
    else if (!type_identical(to->type, f->type)) err(c, at, E_LINKNAME, "//go:linkname: %s is a %s, not a %s", target, ts(c, to->type), ts(c, f->type));
    else f->func->linkto = to;
}

static void bind_var(checker *c, pos at, Object *v, const char *target)
{
    Object *to = program_object(c, target), *end = to;
    if (!to || to->kind != O_VAR || !to->type || v->init) return;
    while (end->linked && end->linkto != v) end = end->linkto;
    if (end->linked || end == v) {             /* they swap their names: each is itself */
        end->linked = false;
        end->linkto = NULL;
        return;
    }
    if (!type_identical(to->type, v->type)) {
        err(c, at, E_LINKNAME, "//go:linkname: %s is a %s, not a %s", target, ts(c, to->type), ts(c, v->type));
        return;
    }
    v->linked = true;
    v->linkto = to;
}

static bool imports_unsafe(const File *f)
{
    for (int i = 0; i < f->imports.n; i++)
        if (f->imports.at[i]->imp.path.n == 6 && memcmp(f->imports.at[i]->imp.path.p, "unsafe", 6) == 0) return true;
    return f->src && f->src->script;           /* which imports what it names */
}

/* The next word of *p; NULL at the end. */
static const char *word(checker *c, const char **p)
{
    const char *s = *p + strspn(*p, " \t"), *e = s + strcspn(s, " \t");
    *p = e;
    return e > s ? arena_strndup(c->ar, s, (size_t)(e - s)) : NULL;
}

/* Whether an earlier directive of the file names local, too. */
static bool named_before(checker *c, const File *f, int i, const char *local)
{
    while (i-- > 0) {
        const char *p = f->links.at[i].args, *w = word(c, &p);
        if (w && strcmp(w, local) == 0 && word(c, &p)) return true;
    }
    return false;
}

static void link_name(checker *c, Package *pkg, const File *f, int i)
{
    pos at = f->links.at[i].at;
    const char *p = f->links.at[i].args, *local = word(c, &p), *target = word(c, &p);
    if (!local || word(c, &p)) {
        err(c, at, E_LINKNAME, "usage: //go:linkname localname [linkname]");
        return;
    }
    if (!imports_unsafe(f)) {
        err(c, at, E_LINKNAME, "//go:linkname only allowed in Go files that import \"unsafe\"");
        return;
    }
    Object *o = scope_find(pkg->scope, intern_cstr(c->p->syms, local));
    if (target && strchr(target, '[')) err(c, at, E_LINKNAME, "//go:linkname reference of an instantiation is not allowed");
    else if (!o || (o->kind != O_FUNC && o->kind != O_VAR)) {
        if (allow_version(c, at, 18)) err(c, at, E_LINKNAME, "//go:linkname must refer to declared function or variable");
    }
    else if (target && named_before(c, f, i, local)) err(c, at, E_LINKNAME, "duplicate //go:linkname for %s", local);
    else if (!target || !o->type || (o->kind == O_FUNC && (!o->func || o->func->body || o->func->bodyoff || o->gen))) return;
    else if (c->p->nounsafe && !pkg->trusted) err(c, at, E_LINKNAME, "//go:linkname is not granted to this program");
    else if (o->kind == O_FUNC) bind_func(c, pkg, at, o, target);
    else bind_var(c, at, o, target);
}

void link_names(checker *c, Package *pkg)
{
    join_assembly(c, pkg);
    for (int k = 0; k < pkg->files.n; k++)
        for (int i = 0; i < pkg->files.at[k]->links.n; i++) link_name(c, pkg, pkg->files.at[k], i);
}
