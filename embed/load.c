/* load.c - finds the files of packages: named files, folders, go.mod's module, vendor, the embedded standard library.
 *
 * Which files of a folder count follows the go command: names ending in .go or .gol, not starting with _ or ., not _test; _GOOS and _GOARCH
 * suffixes and //go:build lines (// +build where there is none) must hold for linux/amd64 and the given tags, and files that import "C" are left out, as with
 * CGO_ENABLED=0. There is no assembly, so in a folder that has some the tags purego and noasm hold, by which packages choose what they have in Go alone; one that does not, and has functions in
 * assembly, is read as on a machine that is not amd64 (assembly.c). An import path is looked for in
 * the standard library first, then in the module (go.mod upward from the main package's folder), then in vendor/ or the module cache (gomod.c).
 *
 * A package under test is an import of a main package that testmain.c writes: it is loaded with its tests first, so that whoever imports it gets this one. Tag goltest
 * holds meanwhile, for package testing.
 */
#define _GNU_SOURCE
#include "embed/load.h"
#include "base/alloc.h"
#include "embed/assembly.h"
#include "embed/native.h"
#include "embed/stdlib.h"
#include "embed/testmain.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail(loader *l, const char *fmt, ...) PRINTF(2, 3);
static bool fail(loader *l, const char *fmt, ...)
{
    char text[PATH_MAX + 200];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    base_free(l->error);
    l->error = base_strdup(text);
    return false;
}

/* ---- reading ---- */

enum { MAXFILE = 1 << 30, CURRENT_GO = 26 };

/* Returns the file's bytes in the compilation's arena, NUL after them; NULL with l->error set. */
char *load_read(loader *l, const char *path, size_t *n)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat st;
    if (fd < 0) {
        fail(l, "open %s: %s", path, errno == ENOENT ? "no such file or directory" : errno == EACCES ? "permission denied" : strerror(errno));
        return NULL;
    }
    if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        close(fd);
        fail(l, "read %s: is a directory", path);
        return NULL;
    }
    buf b = { 0 };
    for (;;) {
        buf_reserve(&b, S_ISREG(st.st_mode) && st.st_size > 65536 ? (size_t)st.st_size + 1 - (b.n < (size_t)st.st_size ? b.n : (size_t)st.st_size) : 65536);
        ssize_t k = read(fd, b.p + b.n, b.cap - b.n > 65536 ? b.cap - b.n : 65536);
        if (k < 0 && errno == EINTR) continue;
        if (k < 0 || b.n > MAXFILE) {
            fail(l, "read %s: %s", path, k < 0 ? strerror(errno) : "file too large");
            buf_free(&b);
            close(fd);
            return NULL;
        }
        if (k == 0) break;
        b.n += (size_t)k;
    }
    close(fd);
    char *s = arena_strndup(&l->c->ar, b.p ? b.p : "", b.n);
    *n = b.n;
    buf_free(&b);
    return s;
}

/* ---- build constraints ---- */

static bool in_list(const char *list, const char *name)
{
    size_t n = strlen(name);
    for (const char *p = list; p && *p; p = strchr(p, ',') ? strchr(p, ',') + 1 : "") {
        if (strncmp(p, name, n) == 0 && (p[n] == ',' || p[n] == 0)) return true;
    }
    return false;
}

static bool tag_holds(void *ctx, const char *name)
{
    loader *l = ctx;
    if (l->portable && strcmp(name, "amd64") == 0) return false;
    if (l->pure && (strcmp(name, "purego") == 0 || strcmp(name, "noasm") == 0)) return true;
    static const char *const on[] = { "linux", "amd64", "unix", "gc", "gol", NULL };
    for (int i = 0; on[i]; i++)
        if (strcmp(name, on[i]) == 0) return true;
    if (strncmp(name, "go1.", 4) == 0) {
        char *end;
        long v = strtol(name + 4, &end, 10);
        return *end == 0 && v >= 1 && v <= CURRENT_GO;
    }
    if (l->race && strcmp(name, "race") == 0) return true;
    if (l->testing && strcmp(name, "goltest") == 0) return true;
    return l->tags && in_list(l->tags, name);
}

static bool known_os(const char *s)
{
    static const char list[] = "aix,android,darwin,dragonfly,freebsd,hurd,illumos,ios,js,linux,nacl,netbsd,openbsd,plan9,solaris,wasip1,windows,zos";
    return in_list(list, s);
}

static bool known_arch(const char *s)
{
    static const char list[] = "386,amd64,amd64p32,arm,armbe,arm64,arm64be,loong64,mips,mipsle,mips64,mips64le,mips64p32,mips64p32le,ppc,ppc64,"
                               "ppc64le,riscv,riscv64,s390,s390x,sparc,sparc64,wasm";
    return in_list(list, s);
}

/* name_GOOS.go, name_GOARCH.go, name_GOOS_GOARCH.go; of tests what stands before _test */
static bool name_matches(loader *l, const char *name)
{
    char base[256];
    snprintf(base, sizeof base, "%s", name);
    char *dot = strchr(base, '.');
    if (dot) *dot = 0;
    char *last = strrchr(base, '_');
    if (last && strcmp(last, "_test") == 0) {
        *last = 0;
        last = strrchr(base, '_');
    }
    if (!last) return true;
    if (known_arch(last + 1)) {
        if (!tag_holds(l, last + 1)) return false;
        *last = 0;
        char *prev = strrchr(base, '_');
        return !prev || !known_os(prev + 1) || tag_holds(l, prev + 1);
    }
    return !known_os(last + 1) || tag_holds(l, last + 1);
}

static size_t extension(const char *name)
{
    size_t n = strlen(name);
    return n > 4 && strcmp(name + n - 4, ".gol") == 0 ? 4 : n > 3 && strcmp(name + n - 3, ".go") == 0 ? 3 : 0;
}

static bool is_source_name(const char *name) { return name[0] != '_' && name[0] != '.' && extension(name); }

bool load_istest(const char *name)
{
    size_t n = strlen(name), ext = extension(name);
    return ext && n - ext >= 5 && strncmp(name + n - ext - 5, "_test", 5) == 0;
}

/* ---- files into packages ---- */

/* The module's version, unless the file asks for another one by //go:build; not for one before 1.21, where that begins to count. */
static void set_goversion(loader *l, source *src, const File *f, int modversion)
{
    int v = l->lang ? l->lang : modversion, b = f->buildtag ? build_goversion(f->buildtag) : -1;
    src->langversion = (uint8_t)v;
    if (b > 0) {
        src->buildversion = (uint8_t)(b < 255 ? b : 255);
        v = b > 21 ? b : 21;
    }
    src->goversion = (uint8_t)(v >= CURRENT_GO ? 0 : v);        /* of a newer Go, what there is */
    if (src->goversion) l->c->prog.oldversions = true;
}

static File *load_source(loader *l, Package *pkg, const char *name, const char *text, size_t n, const char *dir)
{
    int modversion = dir ? l->go : 0;
    compilation *c = l->c;
    source *src = diags_addfile(&c->d, name, text, n);
    src->lazy = pkg->lazy;
    int before = laps_enter(c->ir.laps, STAGE_PARSE);
    File *f = parse_file(&c->d, &c->syms, src);
    laps_leave(c->ir.laps, before);
    if (!pkg->lazy) set_goversion(l, src, f, modversion);
    src->dir = dir;
    if (!pkg->name && f->pkgname) pkg->name = f->pkgname;
    vec_push(&c->ar, &pkg->files, f);
    return f;
}

File *load_text(loader *l, Package *pkg, const char *name, const char *text, size_t n) { return load_source(l, pkg, name, text, n, NULL); }

static void find_module(loader *l);

bool load_file(loader *l, Package *pkg, const char *path)
{
    size_t n;
    const char *text = load_read(l, path, &n);
    if (!text) return false;
    if (!l->modsearched && pkg == l->c->prog.mainpkg) {
        l->maindir = NULL;
        char real[PATH_MAX];
        if (realpath(path, real)) {
            char *slash = strrchr(real, '/');
            if (slash && slash != real) *slash = 0;
            l->maindir = arena_strndup(&l->c->ar, real, strlen(real));
        }
    }
    find_module(l);
    const char *slash = strrchr(path, '/');
    const char *dir = !slash ? "." : slash == path ? "/" : arena_strndup(&l->c->ar, path, (size_t)(slash - path));
    load_source(l, pkg, arena_strndup(&l->c->ar, path, strlen(path)), text, n, dir);
    return true;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool imports_c(const File *f)
{
    for (int i = 0; i < f->imports.n; i++)
        if (f->imports.at[i]->imp.path.n == 1 && f->imports.at[i]->imp.path.p[0] == 'C') return true;
    return false;
}

/* As load_text, but NULL, and no trace of it, when the file's build constraint does not hold. */
static File *load_tagged(loader *l, Package *pkg, const char *name, const char *text, size_t n, const char *dir)
{
    int before = l->c->d.list.n, nerr = l->c->d.nerrors;
    File *f = load_source(l, pkg, name, text, n, dir);
    if ((!f->buildtag || build_constraint(f->buildtag, tag_holds, l)) && !imports_c(f)) return f;
    pkg->files.n--;
    l->c->d.list.n = before;
    l->c->d.nerrors = nerr;
    if (pkg->files.n == 0) pkg->name = NULL;
    return NULL;
}

typedef VEC(char *) filenames;

/* The names of dir's files that belong to its package as far as names tell, sorted; with those of its tests if tests. */
static bool list_sources(loader *l, const char *dir, bool tests, filenames *out)
{
    arena *ar = &l->c->ar;
    DIR *d = opendir(dir);
    if (!d) return fail(l, "open %s: %s", dir, errno == ENOENT ? "no such file or directory" : strerror(errno));
    for (struct dirent *e; (e = readdir(d));)
        if (is_source_name(e->d_name) && (tests || !load_istest(e->d_name)) && name_matches(l, e->d_name)) vec_push(ar, out, arena_strndup(ar, e->d_name, strlen(e->d_name)));
    closedir(d);
    if (out->n) qsort(out->at, (size_t)out->n, sizeof *out->at, by_name);
    return true;
}

/* A test of package p_test, which sees of p what it exports. */
static bool is_external(const char *name, const File *f)
{
    return load_istest(name) && f->pkgname && f->pkgname->n > 5 && strcmp(f->pkgname->s + f->pkgname->n - 5, "_test") == 0;
}

static void move_file(loader *l, Package *from, Package *to)
{
    File *f = from->files.at[--from->files.n];
    if (from->files.n == 0) from->name = NULL;
    if (!to->name) to->name = f->pkgname;
    vec_push(&l->c->ar, &to->files, f);
}

static bool read_files(loader *l, Package *pkg, Package *external, const char *dir, const filenames *names)
{
    arena *ar = &l->c->ar;
    const char *first = NULL;
    for (int i = 0; i < names->n; i++) {
        const char *path = strcmp(dir, ".") == 0 ? arena_printf(ar, "./%s", names->at[i]) : arena_printf(ar, "%s/%s", dir, names->at[i]);
        size_t n;
        const char *text = load_read(l, path, &n);
        if (!text) return false;
        find_module(l);
        File *f = load_tagged(l, pkg, path, text, n, arena_strndup(ar, dir, strlen(dir)));
        if (!f) continue;
        if (external && is_external(names->at[i], f)) {
            move_file(l, pkg, external);
        } else if (!first) {
            first = names->at[i];
        } else if (f->pkgname && pkg->name && f->pkgname != pkg->name) {
            return fail(l, "found packages %s (%s) and %s (%s) in %s", pkg->name->s, first, f->pkgname->s, names->at[i], dir);
        }
    }
    return true;
}

/* Loads the files of dir into pkg, with those of its tests if tests: external ones into external. *names: those that count by name. */
static bool load_files(loader *l, Package *pkg, Package *external, const char *dir, bool tests, filenames *names)
{
    int before = l->c->d.list.n, nerr = l->c->d.nerrors;
    l->pure = has_assembly(dir);
    if (!list_sources(l, dir, tests, names) || !read_files(l, pkg, external, dir, names)) return false;
    if (l->portable || !in_assembly(pkg, dir)) return true;
    l->c->d.list.n = before;
    l->c->d.nerrors = nerr;
    pkg->files.n = 0;
    if (external) external->files.n = 0;
    names->n = 0;
    l->portable = true;
    bool ok = load_files(l, pkg, external, dir, tests, names);
    l->portable = false;
    return ok;
}

/* Has dir files with the names of sources, whatever build constraints say of them? */
static bool any_source(const char *dir)
{
    DIR *d = opendir(dir);
    bool any = false;
    for (struct dirent *e; d && !any && (e = readdir(d));) any = is_source_name(e->d_name);
    if (d) closedir(d);
    return any;
}

/* Fails for a folder none of whose files belongs to what is to be compiled, and tells why. */
static bool no_sources(loader *l, const char *dir)
{
    if (any_source(dir)) return fail(l, "build constraints exclude all Go files in %s", dir);
    return fail(l, "no Go files in %s", dir);
}

bool load_dir(loader *l, Package *pkg, const char *dir)
{
    filenames names = { 0 };
    if (!load_files(l, pkg, NULL, dir, false, &names)) return false;
    if (pkg->files.n > 0) return true;
    if (names.n == 0 && list_sources(l, dir, true, &names) && names.n > 0) return fail(l, "no non-test Go files in %s", dir);
    return no_sources(l, dir);
}

/* ---- packages with their tests ---- */

/* The import path of the main package's folder. Outside of modules its name serves, unless a standard package has it. */
static const char *own_path(loader *l)
{
    find_module(l);
    const char *dir = l->maindir ? l->maindir : "";
    size_t n = l->mod.root ? strlen(l->mod.root) : 0;
    if (l->mod.path && strncmp(dir, l->mod.root, n) == 0) return arena_printf(&l->c->ar, "%s%s", l->mod.path, dir + n);
    const char *name = strrchr(dir, '/') ? strrchr(dir, '/') + 1 : dir;
    return *name && strcmp(name, "main") != 0 && !stdlib_find(name) ? name : "command-line-arguments";
}

static void forget_empty(Program *p, Package *pkg)
{
    if (pkg->files.n == 0 && p->pkgs.n && p->pkgs.at[p->pkgs.n - 1] == pkg) p->pkgs.n--;
}

bool load_tests(loader *l, const char *dir, const char **path, int *nfiles)
{
    Program *prog = &l->c->prog;
    filenames names = { 0 };
    l->testing = true;
    *path = l->maindir ? own_path(l) : dir;
    *nfiles = 0;
    Package *external = prog_newpackage(prog, arena_printf(&l->c->ar, "%s_test", *path)), *pkg = prog_newpackage(prog, *path);
    external->realpath = *path;                            /* it may import what the package may */
    if (!load_files(l, pkg, external, dir, true, &names)) return false;
    for (int i = 0; i < names.n; i++) *nfiles += load_istest(names.at[i]);
    if (pkg->files.n + external->files.n == 0) {
        *nfiles = any_source(dir) ? -1 : 0;
        return no_sources(l, dir);
    }
    forget_empty(prog, pkg);                               /* the last first; whoever imports it is told that there is nothing */
    forget_empty(prog, external);
    char *why = NULL;
    const char *text = testmain_text(l->c, pkg, external, &why);
    if (!text) return fail(l, "%s", why);
    load_text(l, prog->mainpkg, "_testmain.go", text, strlen(text));
    return true;
}

/* ---- imports ---- */

static char *read_for_module(void *ctx, const char *path)
{
    size_t n;
    return load_read(ctx, path, &n);
}

/* The text of the file called name in dir or the nearest folder above, of which dir becomes the name; NULL: there is none. */
static char *nearest(loader *l, char *dir, const char *name)
{
    for (;;) {
        char path[PATH_MAX + 16];
        size_t n;
        snprintf(path, sizeof path, "%s/%s", dir, name);
        if (access(path, R_OK) == 0) return load_read(l, path, &n);
        char *slash = strrchr(dir, '/');
        if (!slash || slash == dir) return NULL;
        *slash = 0;
    }
}

/* The workspace, if there is one: $GOWORK names the file, off says that there is none. */
static void find_workspace(loader *l, char *dir)
{
    const char *named = getenv("GOWORK");
    size_t n;
    char *text = NULL;
    if (!named || !*named) text = nearest(l, dir, "go.work");
    else if (named[0] == '/' && (text = load_read(l, named, &n))) snprintf(dir, PATH_MAX, "%.*s", (int)(strrchr(named, '/') - named), named);
    if (text) gomod_work(&l->mod, &l->c->ar, text, arena_strndup(&l->c->ar, dir, strlen(dir)), read_for_module, l);
}

/* Finds go.mod upward from the main package's folder, and go.work. */
static void find_module(loader *l)
{
    if (l->modsearched) return;
    l->modsearched = true;
    char dir[PATH_MAX];
    if (l->maindir) snprintf(dir, sizeof dir, "%s", l->maindir);
    else if (!getcwd(dir, sizeof dir)) return;
    char *text = nearest(l, dir, "go.mod");
    if (!text) return;
    gomod_read(&l->mod, &l->c->ar, text, arena_strndup(&l->c->ar, dir, strlen(dir)), read_for_module, l);
    l->go = l->mod.go;
    find_workspace(l, dir);
}

static bool is_dir(const char *p)
{
    struct stat st;
    return stat(p, &st) == 0 && S_ISDIR(st.st_mode);
}

/* The last element of path that is "internal": what is below it is for packages at and below its parent. */
static const char *last_internal(const char *path)
{
    const char *last = NULL;
    for (const char *at = path; (at = strstr(at, "internal")); at++)
        if ((at == path || at[-1] == '/') && (at[8] == 0 || at[8] == '/')) last = at;
    return last;
}

/* The folder that holds import path as seen from importer, and *go, the language version of its module; or NULL with *why. */
static const char *find_folder(loader *l, const char *path, Package *importer, int *go, const char **why)
{
    arena *ar = &l->c->ar;
    find_module(l);
    const char *internal = last_internal(path);
    if (internal) {
        size_t n = internal == path ? 0 : (size_t)(internal - path - 1);
        const char *from = importer != l->c->prog.mainpkg || !l->mod.path ? importer->path : l->maindir ? own_path(l) : l->mod.path;
        if (importer->realpath) from = importer->realpath;
        if (n && !(strncmp(from, path, n) == 0 && (from[n] == 0 || from[n] == '/'))) {
            *why = arena_printf(ar, "use of internal package %s not allowed", path);
            return NULL;
        }
    }
    if (l->mod.path) {
        size_t n = strlen(l->mod.path);
        *go = l->mod.go;
        bool inside = strncmp(path, l->mod.path, n) == 0 && (path[n] == 0 || path[n] == '/');
        const char *dir = inside ? arena_printf(ar, "%s%s", l->mod.root, path + n) : NULL;
        if (inside && is_dir(dir)) return dir;
        dir = gomod_find(&l->mod, ar, path, go, read_for_module, l);
        if (dir && is_dir(dir)) return dir;
        if (dir && !l->mod.vendor) {
            *why = arena_printf(ar, "package %s is not in the module cache (go mod download fetches it): no folder %s", path, dir);
            return NULL;
        }
        bool named = memchr(l->mod.path, '.', strcspn(l->mod.path, "/")) != NULL;      /* else the path is one that Go keeps for its own packages */
        if (inside && named) {                             /* and in no module with a longer path either */
            *why = arena_printf(ar, "no required module provides package %s", path);
            return NULL;
        }
    }
    if (path[0] == '/') { *why = "import path cannot be absolute path"; return NULL; }
    if (strstr(path, "//")) {
        char *clean = arena_strndup(ar, path, strlen(path)), *to = clean;
        for (const char *p = path; *p; p++)
            if (!(p[0] == '/' && (p[1] == '/' || p[1] == 0))) *to++ = *p;
        *to = 0;
        *why = arena_printf(ar, "non-canonical import path \"%s\" (should be \"%s\")", path, clean);
        return NULL;
    }
    const char *slash = strchr(path, '/');
    size_t first = slash ? (size_t)(slash - path) : strlen(path);
    if (path[0] == '.' && (path[1] == '/' || path[1] == '.')) *why = arena_printf(ar, "%s: relative imports are not supported in module mode", path);
    else if (memchr(path, '.', first)) *why = arena_printf(ar, "no required module provides package %s", path);
    else *why = arena_printf(ar, "package %s is not in std", path);
    return NULL;
}

bool load_exists(void *ctx, const char *path)
{
    (void)ctx;
    return stdlib_find(path) != NULL;
}

const char *load_inlined(void *ctx, const char *path)
{
    loader *l = ctx;
    return stdlib_goinlines(path, &l->c->ar);
}

static void load_standard(loader *l, Package *pkg, const stdlib_file *f, stdlib_unpacked *last)
{
    const char *text = stdlib_text(f, &l->c->ar, last);
    load_tagged(l, pkg, f->name, text, f->size, NULL);
}

/* Standard packages that come to connections by TLS through names of their //gol:rest alone: a server without TLS does not ask for them. */
static bool rest_encrypts(const char *path)
{
    static const char *const all[] = { "net/http", "crypto/tls", "net/smtp" };
    for (size_t i = 0; i < countof(all); i++)
        if (strcmp(path, all[i]) == 0) return true;
    return false;
}

void load_rest(void *ctx, Package *pkg)
{
    loader *l = ctx;
    if (rest_encrypts(pkg->path)) l->tls(l->vm);
    unsigned call = pkg->restread++, k = 0;              /* first all of REST_CODE, then each of REST_CONSTANTS */
    stdlib_unpacked last = { 0 };
    pkg->rest = false;
    for (const stdlib_file *f = stdlib_find(pkg->path); f->path && strcmp(f->path, pkg->path) == 0; f++) {
        if (!f->rest) continue;
        unsigned when = f->rest == REST_CODE ? 0 : ++k;
        if (when == call) load_standard(ctx, pkg, f, &last);
        pkg->rest |= when > call;
    }
}

/* A package whose files the host has given, or NULL. */
static Package *load_hosted(loader *l, Program *prog, const char *path)
{
    Package *pkg = NULL;
    for (const hostfile *f = *l->hostfiles; f; f = f->next) {
        if (strcmp(f->path, path) != 0) continue;
        if (!pkg && !(pkg = prog_package(prog, path))) pkg = prog_newpackage(prog, path);
        pkg->trusted = true;
        load_text(l, pkg, f->name, f->text, f->n);
    }
    return pkg;
}

Package *load_import(void *ctx, Program *prog, const char *path, Package *importer, const char **why)
{
    loader *l = ctx;
    const stdlib_file *f = stdlib_find(path);
    if (f) {
        if (strcmp(path, "gol/ffi") == 0 && (*why = l->ffi(l->vm)) != NULL) return NULL;
        Package *pkg = prog_package(prog, path);
        if (!pkg) pkg = prog_newpackage(prog, path);
        pkg->lazy = true;
        stdlib_unpacked last = { 0 };
        for (; f->path && strcmp(f->path, path) == 0; f++) {
            if (f->rest) pkg->rest = true;
            else load_standard(l, pkg, f, &last);
        }
        return pkg;
    }
    Package *hosted = load_hosted(l, prog, path);
    if (!hosted && l->ask) {
        l->asking = true;
        bool given = l->ask(l->vm, path);
        if (given) hosted = load_hosted(l, prog, path);
        l->asking = false;
        if (given && !hosted) {
            *why = arena_printf(&l->c->ar, "the host's import function promised package %s and gave no source of it", path);
            return NULL;
        }
    }
    if (hosted) return hosted;
    if (!l->files && !l->maindir && !l->modsearched) {
        *why = arena_printf(&l->c->ar, "package %s is not in std", path);
        return NULL;
    }
    int go = 0, before = l->go;
    const char *dir = find_folder(l, path, importer, &go, why);
    if (!dir) return NULL;
    Package *pkg = prog_package(prog, path);
    if (!pkg) pkg = prog_newpackage(prog, path);
    l->go = go;
    bool ok = load_dir(l, pkg, dir);
    l->go = before;
    if (!ok) {
        *why = arena_strndup(&l->c->ar, l->error, strlen(l->error));
        return NULL;
    }
    return pkg;
}
