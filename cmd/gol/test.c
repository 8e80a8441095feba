/* test.c - gol test: the tests of packages, each package in a VM of its own and in its own folder, as go test runs them.
 *
 * Two ways of telling, which are Go's too. Without a folder named, the current one is tested and all is shown as it comes. With folders named, what a package prints is kept,
 * and shown if a test failed; a line for each package tells how it went. -v, -bench and -list show everything. All of a program's output goes to standard output,
 * so that it stands together; what does not compile is told on standard error. -c and -binary: testbinary.c.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* ---- flags ---- */

/* Of package testing: known without "test." too, before and behind the folders. */
static const struct { const char *name; bool value; } testflags[] = {
    { "run", true }, { "skip", true }, { "list", true }, { "count", true }, { "timeout", true }, { "parallel", true }, { "cpu", true }, { "shuffle", true },
    { "bench", true }, { "benchtime", true }, { "outputdir", true }, { "v", false }, { "short", false }, { "failfast", false }, { "benchmem", false }, { "fullpath", false },
    { "artifacts", false }
};
enum { NTESTFLAGS = sizeof testflags / sizeof *testflags, NKEPT = 64 };

static char *passed[NKEPT];         /* what the program gets as its arguments, behind its name */
static int npassed = 1;
static bool showall, timed;         /* -v, -bench or -list; -timeout */
static const char *outputdir;       /* where profiles go; NULL: to the folder at hand */

static char *again[NKEPT];          /* the flags that are gol's own */
static int nagain;

static int keep(char *arg)
{
    if (!arg || npassed + 2 > NKEPT) {
        fprintf(stderr, arg ? "gol: too many arguments\n" : "gol: out of memory\n");
        return 2;
    }
    passed[npassed++] = arg;
    return -1;
}

static char *joined(const char *name, const char *value)
{
    char *s;
    return asprintf(&s, "-test.%s=%s", name, value) < 0 ? NULL : s;
}

int test_flag(int argc, char **argv, int *i)
{
    const char *a = argv[*i] + 1;
    if (*a == '-') a++;
    if (strncmp(a, "test.", 5) == 0) a += 5;
    size_t n = strcspn(a, "=");
    if (n == 4 && strncmp(a, "fuzz", 4) == 0) {
        fprintf(stderr, "gol: test makes up no inputs: fuzz targets run with those of F.Add and testdata/fuzz\n");
        return 2;
    }
    for (int k = 0; k < NTESTFLAGS; k++) {
        const char *name = testflags[k].name;
        if (strlen(name) != n || strncmp(a, name, n) != 0) continue;
        const char *value = a[n] ? a + n + 1 : testflags[k].value ? argv[*i + 1] : "true";
        if (!value || (!a[n] && testflags[k].value && *i + 1 >= argc)) return 0;
        if (!a[n] && testflags[k].value) ++*i;
        showall |= (strcmp(name, "v") == 0 && strcmp(value, "false") != 0) || strcmp(name, "bench") == 0 || strcmp(name, "list") == 0;
        timed |= strcmp(name, "timeout") == 0;
        if (strcmp(name, "outputdir") == 0) outputdir = value;
        return keep(joined(name, value));
    }
    return 0;
}

/* ---- folders ---- */

typedef struct folders { char **at; int n; bool below; } folders;       /* below: a pattern found some */

static bool add_folder(folders *fs, const char *path)
{
    char **more = realloc(fs->at, sizeof *more * (size_t)(fs->n + 1));
    if (!more || !(more[fs->n] = strdup(path))) return false;
    fs->at = more;
    fs->n++;
    return true;
}

/* The packages below path, in order: not testdata, vendor, names with _ or . before, other modules. */
static bool walk(folders *fs, const char *path, bool top)
{
    struct dirent **names;
    char *below;
    if (!top) {
        if (asprintf(&below, "%s/go.mod", path) < 0) return false;
        bool other = access(below, F_OK) == 0;
        free(below);
        if (other) return true;
    }
    int n = scandir(path, &names, NULL, alphasort);
    bool ok = n >= 0, found = false;
    for (int i = 0; i < n; i++) found |= has_source_ext(names[i]->d_name) && names[i]->d_name[0] != '.' && names[i]->d_name[0] != '_';
    if (found) ok = add_folder(fs, path);
    for (int i = 0; i < n; i++) {
        const char *name = names[i]->d_name;
        struct stat st;
        if (ok && name[0] != '.' && name[0] != '_' && strcmp(name, "testdata") != 0 && strcmp(name, "vendor") != 0 && asprintf(&below, "%s/%s", path, name) >= 0) {
            if (lstat(below, &st) == 0 && S_ISDIR(st.st_mode)) ok = walk(fs, below, false);
            free(below);
        }
        free(names[i]);
    }
    if (n >= 0) free(names);
    return ok;
}

/* DIR, or DIR/... for all below it. */
static bool add_pattern(folders *fs, const char *arg)
{
    size_t n = strlen(arg);
    if (n >= 3 && strcmp(arg + n - 3, "...") == 0 && (n == 3 || arg[n - 4] == '/')) {
        char top[PATH_MAX];
        snprintf(top, sizeof top, "%.*s", n > 4 ? (int)n - 4 : 1, n > 4 ? arg : ".");
        int before = fs->n;
        fs->below = true;
        if (walk(fs, top, true) && fs->n > before) return true;
        fprintf(stderr, "gol: no packages match %s\n", arg);
        return false;
    }
    return add_folder(fs, n > 1 && arg[n - 1] == '/' ? strndupa(arg, n - 1) : arg);
}

/* ---- one package ---- */

typedef struct kept { bool on; char *text; size_t n, cap; } kept;

static int64_t test_write(void *ctx, int fd, const void *p, int64_t n)
{
    kept *k = ctx;
    (void)fd;
    if (!k->on) return fd_write(NULL, 1, p, n);
    if (k->n + (size_t)n > k->cap) {
        size_t cap = 2 * k->cap + (size_t)n + 4096;
        char *more = realloc(k->text, cap);
        if (!more) return -ENOMEM;
        k->text = more;
        k->cap = cap;
    }
    memcpy(k->text + k->n, p, (size_t)n);
    k->n += (size_t)n;
    return n;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static const char *last_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Runs what was compiled in its folder, under the name that go test gives it. */
static int run_there(gol_vm *vm, flags *f, const char *dir, const char *path)
{
    int back = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC), code = 1;
    if (back < 0) return 1;
    char *file = test_binary_make(last_name(path), dir, nagain, again), name[256];
    snprintf(name, sizeof name, "%s.test", last_name(path));        /* where no file can be made */
    passed[0] = file ? file : name;
    bool opened = profile_open(f, outputdir);
    if (chdir(dir) != 0) fprintf(stderr, "gol: %s: %s\n", dir, strerror(errno));
    else if (opened) code = profile_save(f, vm, run_compiled(vm, npassed, passed));
    if (fchdir(back) != 0) code = 1;
    close(back);
    test_binary_remove(file);
    return code;
}

/* Loads and compiles the tests of a folder. Returns 0 with a program, 1 having said what is wrong, -1 if there are no tests. A folder that a pattern found and that has nothing for
 * this system is not spoken of. */
static int compile_tests(gol_vm *vm, const char *dir, bool found, const char **path)
{
    int ntests = 0;
    if (gol_load_tests(vm, dir, path, &ntests) != GOL_OK) {
        if (found && ntests < 0) return -1;
        fprintf(stderr, "# %s\n%s\n", *path, gol_error_text(vm));
        printf("FAIL\t%s [setup failed]\n", *path);
        return 1;
    }
    if (ntests == 0) {
        printf("?   \t%s\t[no test files]\n", *path);
        return -1;
    }
    if (gol_compile(vm) == GOL_OK) return 0;
    fprintf(stderr, "# %s\n", *path);
    show_diags(vm, false, false, stderr);
    printf("FAIL\t%s [build failed]\n", *path);
    return 1;
}

/* -c: FILE, or NAME.test here, for the tests of dir, which must compile. */
static int make_binary(flags *f, const char *dir)
{
    const char *path = dir;
    char *file = NULL;
    f->opt.write = fd_write;
    gol_vm *vm = open_vm(f);
    if (!vm) return 1;
    int code = compile_tests(vm, dir, false, &path);
    if (code == 0) {
        if (f->out) file = strdup(f->out);
        else if (asprintf(&file, "%s.test", last_name(path)) < 0) file = NULL;
        if (!file || !test_binary_write(file, dir, nagain, again)) {
            fprintf(stderr, "gol: %s: %s\n", file ? file : path, strerror(errno));
            code = 1;
        }
        free(file);
    }
    gol_close(vm);
    return code > 0;
}

/* -binary NAME DIR ARGS: what such a file runs. */
static int as_binary(flags *f, int argc, char **argv)
{
    if (argc < 1) {
        fprintf(stderr, "gol: -binary takes a name and a folder\n");
        return 2;
    }
    const char *path = argv[0];
    char *dir = argv[0];
    f->opt.write = fd_write;
    f->opt.real_fds = 1;
    f->opt.crash = crash;
    gol_vm *vm = open_vm(f);
    if (!vm) return 1;
    int code = compile_tests(vm, dir, false, &path);
    argv[0] = (char *)f->as;
    if (code == 0) code = run_compiled(vm, argc, argv);
    gol_close(vm);
    return code < 0 ? 1 : code;
}

/* many: folders were named; found: by a pattern. Returns 0 or 1. */
static int test_package(flags *f, const char *dir, bool many, bool found)
{
    kept out = { .on = many && !showall };
    const char *path = dir;
    f->opt.write = test_write;
    f->opt.ioctx = &out;
    f->opt.real_fds = !out.on;
    f->opt.crash = crash;
    gol_vm *vm = open_vm(f);
    if (!vm) return 1;
    int compiled = compile_tests(vm, dir, found, &path), code = compiled > 0;
    if (compiled == 0) {
        double start = now();
        code = run_there(vm, f, dir, path);
        double took = now() - start;
        if (code) fwrite(out.text, 1, out.n, stdout);
        if (code && !many) printf("exit status %d\n", code);
        printf("%s\t%s\t%.3fs\n", code ? "FAIL" : "ok  ", path, took);
    }
    fflush(stdout);
    gol_close(vm);
    free(out.text);
    return code != 0;
}

/* ---- the verb ---- */

/* Collects of the flags before the folders those that compile and run the tests as this command does. */
static bool own_flags(int argc, char **argv)
{
    flags none = { 0 };
    int before = npassed;
    bool ok = true;
    for (int i = 0; i < argc && ok; i++) {
        const char *o = NULL;
        if (test_flag(argc, argv, &i) != 0 || profile_flag(&none, argc, argv, &i) || is_flag(argv[i], "c") || (o = value_of("o", argc, argv, &i))) continue;
        if (nagain == NKEPT) ok = false;
        else again[nagain++] = argv[i];
    }
    while (npassed > before) free(passed[--npassed]);
    return ok;
}

/* Arguments behind the flags: folders, more flags of package testing, and behind -args what is the program's own. */
static int parse_rest(folders *fs, int argc, char **argv)
{
    for (int i = 0; i < argc; i++) {
        if (is_flag(argv[i], "args") && argv[i][0] == '-') {
            while (++i < argc)
                if (keep(argv[i]) > 0) return 2;
            return 0;
        }
        int own = argv[i][0] == '-' ? test_flag(argc, argv, &i) : 0;
        if (own > 0) return own;
        if (own < 0) continue;
        if (argv[i][0] == '-') {
            fprintf(stderr, "gol: unknown flag or missing value: %s (see gol help test)\n", argv[i]);
            return 2;
        }
        if (!add_pattern(fs, argv[i])) return 1;
    }
    return 0;
}

int cmd_test(int argc, char **argv)
{
    flags f = { 0 };
    folders fs = { 0 };
    int bad = parse_flags(&f, FLAGS_TEST, argc, argv);
    if (!bad && !own_flags(f.next, argv)) bad = keep(NULL);
    if (!bad && f.as) {
        f.opt.read = fd_read;
        ffi_options(&f);
        return as_binary(&f, argc - f.next, argv + f.next);
    }
    if (!bad) bad = parse_rest(&fs, argc - f.next, argv + f.next);
    if (bad) return bad;
    if (!timed && keep("-test.timeout=10m0s") > 0) return 2;
    bool many = fs.n > 0;
    if (!many && !add_folder(&fs, ".")) return 1;
    f.opt.read = fd_read;
    ffi_options(&f);
    if (f.binary && fs.n > 1) {
        fprintf(stderr, "gol: -c takes one package\n");
        return 2;
    }
    if (f.binary) return make_binary(&f, fs.at[0]);
    int code = 0;
    if (f.opt.profile && fs.n > 1) {
        fprintf(stderr, "gol: a profile is of one package, and here are %d\n", fs.n);
        return 2;
    }
    for (int i = 0; i < fs.n; i++) code |= test_package(&f, fs.at[i], many, fs.below);
    if (many && code) printf("FAIL\n");
    return code;
}
