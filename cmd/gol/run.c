/* run.c - running programs: files, folders, -e text, standard input.
 *
 * The process is the program's: its exit code, its Ctrl-C and SIGPIPE (which end it by that signal, so a shell sees what
 * it expects), its standard streams written without buffering, as Go's os.File does.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- SIGQUIT: Ctrl-\ shows all goroutines ---- */

static gol_vm *volatile quitting;      /* the VM that runs */
static volatile sig_atomic_t quit;

static void on_quit(int sig)
{
    (void)sig;
    quit = 1;
    if (quitting) gol_quit(quitting);
}

/* Not where the user had it ignored (nohup). No SA_RESTART: what waits is to look. */
static void catch_quit(gol_vm *vm)
{
    struct sigaction old, sa = { .sa_handler = on_quit };
    quitting = vm;
    if (sigaction(SIGQUIT, NULL, &old) == 0 && old.sa_handler == SIG_DFL) sigaction(SIGQUIT, &sa, NULL);
}

/* ---- SIGPIPE: as in Go, only standard output and standard error end the process; other files give EPIPE ---- */

static void on_pipe(int sig) { (void)sig; }

/* A handler and not SIG_IGN: a program's children start with the default, and os/signal.Ignore can be told from this. */
void catch_pipe(void)
{
    struct sigaction sa = { .sa_handler = on_pipe, .sa_flags = SA_RESTART };
    sigaction(SIGPIPE, &sa, NULL);
}

/* Nobody reads fd any more. Returns if the program looks after SIGPIPE itself. */
static void broken_pipe(void)
{
    struct sigaction now;
    sigset_t blocked;
    if (sigaction(SIGPIPE, NULL, &now) < 0 || now.sa_handler != on_pipe) return;
    if (pthread_sigmask(SIG_SETMASK, NULL, &blocked) == 0 && sigismember(&blocked, SIGPIPE)) return;
    signal(SIGPIPE, SIG_DFL);
    raise(SIGPIPE);
}

static bool quiet;

int64_t fd_write(void *ctx, int fd, const void *p, int64_t n)
{
    (void)ctx;
    if (quiet) return n;
    const char *s = p;
    int64_t done = 0;
    while (done < n) {
        ssize_t k = write(fd, s + done, (size_t)(n - done));
        if (k < 0 && errno == EINTR) continue;
        if (k < 0) {
            int e = errno;
            if (e == EPIPE) broken_pipe();
            return done ? done : -e;
        }
        done += k;
    }
    return done;
}

int64_t fd_read(void *ctx, int fd, void *p, int64_t n)
{
    (void)ctx;
    for (;;) {
        ssize_t k = read(fd, p, (size_t)n);
        if (k >= 0) return k;
        if (errno != EINTR || quit) return -errno;
    }
}

static bool is_dir(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool has_source_ext(const char *s)
{
    size_t n = strlen(s);
    return (n > 3 && strcmp(s + n - 3, ".go") == 0) || (n > 4 && strcmp(s + n - 4, ".gol") == 0);
}

static char *read_stdin(size_t *n)
{
    size_t cap = 1 << 16, len = 0;
    char *p = malloc(cap);
    for (;;) {
        if (len == cap && !(p = realloc(p, cap *= 2))) return NULL;
        ssize_t k = read(0, p + len, cap - len);
        if (k < 0 && errno == EINTR) continue;
        if (k <= 0) break;
        len += (size_t)k;
    }
    *n = len;
    return p;
}

int load_args(gol_vm *vm, int argc, char **argv, int *used)
{
    gol_status st;
    *used = 1;
    if (argc < 1) {
        fprintf(stderr, "gol: no files given\n");
        return 2;
    }
    if (strcmp(argv[0], "-") == 0) {
        size_t n = 0;
        char *text = read_stdin(&n);
        st = gol_load_source(vm, "<stdin>", text ? text : "", n);
        free(text);
    } else if (is_dir(argv[0])) {
        st = gol_load_dir(vm, argv[0]);
    } else {
        st = gol_load_file(vm, argv[0]);
        while (st == GOL_OK && has_source_ext(argv[0]) && *used < argc && has_source_ext(argv[*used]) && access(argv[*used], F_OK) == 0)
            st = gol_load_file(vm, argv[(*used)++]);
    }
    if (st != GOL_OK) {
        fprintf(stderr, "%s: %s\n", st == GOL_EFATAL ? "fatal error" : "gol", gol_error_text(vm));
        return st == GOL_EFATAL ? 2 : 1;
    }
    return 0;
}

void show_diags(gol_vm *vm, bool every, bool json, FILE *out)
{
    int fl = (json ? GOL_RENDER_JSON : 0) | (!json && isatty(fileno(out)) && !getenv("NO_COLOR") ? GOL_RENDER_COLOR : 0);
    char *text = gol_diag_render(vm, fl, every ? 0 : 10);
    fputs(text, out);
    free(text);
}

/* Compiles what was loaded; returns 0, or the exit code after having said what is wrong. */
int compile(gol_vm *vm)
{
    gol_status st = gol_compile(vm);
    if (st == GOL_OK) return 0;
    if (st == GOL_EFATAL || st == GOL_EUSAGE) {
        fprintf(stderr, "%s: %s\n", st == GOL_EFATAL ? "fatal error" : "gol", gol_error_text(vm));
        return 2;
    }
    show_diags(vm, false, false, stderr);
    return 1;
}

void crash(void)
{
    signal(SIGABRT, SIG_DFL);
    abort();
}

int run_compiled(gol_vm *vm, int argc, char **argv)
{
    usual_stack();
    catch_quit(vm);
    catch_pipe();
    catch_faults();
    gol_status st = gol_run(vm, argc, argv);
    quitting = NULL;
    if (st == GOL_EUSAGE) {
        fprintf(stderr, "%s\n", gol_error_text(vm));
        return 1;
    }
    return gol_exit_code(vm);
}

int compile_and_run(gol_vm *vm, int argc, char **argv)
{
    int code = compile(vm);
    return code ? code : run_compiled(vm, argc, argv);
}

static void trace_out(void *ctx, const char *text, size_t n) { fwrite(text, 1, n, ctx); }

gol_vm *open_vm(flags *f)
{
    f->opt.read_env = 1;
    quiet = ffi_again();
    gol_vm *vm = gol_open(&f->opt);
    quiet = false;
    if (!vm) fprintf(stderr, "gol: out of memory\n");
    else gol_set_schedule(vm, &f->sch);
    return vm;
}

int run_with(flags *f, int argc, char **argv, bool manyfiles)
{
    FILE *trace = NULL;
    f->opt.write = fd_write;
    f->opt.read = fd_read;
    f->opt.real_fds = 1;
    f->opt.crash = crash;
    if (f->trace) {
        trace = fopen(f->trace, "we");
        if (!trace) {
            fprintf(stderr, "gol: %s: %s\n", f->trace, strerror(errno));
            return 1;
        }
        f->sch.trace = trace_out;
        f->sch.trace_ctx = trace;
    }
    ffi_options(f);
    if (!f->text && argc > 0 && strcmp(argv[0], "-") == 0) ffi_atonce(f);
    gol_vm *vm = open_vm(f);
    if (!vm) return 1;
    int used = 0, code;
    bool ran;
    if (f->text) {
        char *self = "-e";
        char **args = malloc(sizeof *args * (size_t)(argc + 2));
        args[0] = self;
        for (int i = 0; i < argc; i++) args[i + 1] = argv[i];
        gol_load_source(vm, "<command line>", f->text, strlen(f->text));
        code = compile(vm);
        ran = code == 0 && profile_open(f, NULL);
        if (ran) code = run_compiled(vm, argc + 1, args);
        free(args);
    } else {
        code = load_args(vm, manyfiles ? argc : argc > 0, argv, &used);
        if (code == 0) code = compile(vm);
        ran = code == 0 && profile_open(f, NULL);
        if (ran) code = run_compiled(vm, argc - used + 1, argv + used - 1);
    }
    if (!ran && code == 0) code = 1;
    if (ran) code = profile_save(f, vm, code);
    if (ran && f->after) code = f->after(f, vm, code);
    gol_close(vm);
    if (trace && fclose(trace) != 0) {
        fprintf(stderr, "gol: %s: %s\n", f->trace, strerror(errno));
        return 1;
    }
    return code;
}

int cmd_run(int argc, char **argv)
{
    flags f = { 0 };
    int bad = parse_flags(&f, FLAGS_RUN, argc, argv);
    return bad ? bad : run_with(&f, argc - f.next, argv + f.next, true);
}

int run_script(int argc, char **argv)
{
    flags f = { 0 };
    int bad = parse_flags(&f, FLAGS_RUN, argc, argv);
    if (bad) return bad;
    if (f.next == argc && !f.text) return cmd_repl(&f);
    return run_with(&f, argc - f.next, argv + f.next, false);
}

char *read_file(const char *path, size_t *n)
{
    FILE *in = fopen(path, "re");
    if (!in) return NULL;
    char *p = NULL;
    size_t cap = 0, k;
    *n = 0;
    do {
        if (*n + 1 >= cap) {
            char *q = realloc(p, cap = cap ? 2 * cap : 1 << 16);
            if (!q) break;
            p = q;
        }
        k = fread(p + *n, 1, cap - 1 - *n, in);
        *n += k;
    } while (k > 0);
    bool bad = ferror(in) || !p;
    fclose(in);
    if (bad) {
        free(p);
        return NULL;
    }
    p[*n] = 0;
    return p;
}

int cmd_replay(int argc, char **argv)
{
    flags f = { 0 };
    int bad = parse_flags(&f, FLAGS_REPLAY, argc, argv);
    if (bad) return bad;
    argc -= f.next;
    argv += f.next;
    if (argc < 2) {
        fprintf(stderr, "usage: gol replay TRACE FILES|DIR [args...]\n");
        return 2;
    }
    char *text = read_file(argv[0], &f.sch.replay_len);
    if (!text) {
        fprintf(stderr, "gol: %s: %s\n", argv[0], strerror(errno));
        return 1;
    }
    f.sch.replay = text;
    int code = run_with(&f, argc - 1, argv + 1, true);
    free(text);
    return code;
}
