/* mutate.c - looks for programs that bring gol down: valid programs, slightly broken, through the whole pipeline.
 *
 *     mutate -n COUNT -seed S -out DIR [-j N] [-run SECONDS] FILES...
 *
 * Each mutation is of one of the files (mutation.c). The result is checked, compiled with the IR verifier on (and, for some, without optimisation), listed and
 * run, through the public API, in a forked process: link with a debug or sanitizer build so that its assertions and verifiers
 * speak. The child cannot do harm: no standard input, output discarded, an unprivileged user when started as root, no file may grow
 * (RLIMIT_FSIZE 0), and sources that name more of package os than Args, Exit and the streams are left out.
 *
 * A finding is a child that died of a signal or a sanitizer, whose diagnostics speak of a broken IR or bytecode, or that did not get
 * through the compiler in 10 seconds. A program that runs too long is none: it may be right to. Findings are written to DIR/SEED.go
 * with DIR/SEED.txt telling why. Every mutation has its own seed (S, S+1, ...): `-n 1 -seed X` with the same files repeats it.
 */
#define _GNU_SOURCE
#include "include/gol.h"
#include "tests/fuzz/mutation.h"
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* ---- corpus ---- */

static text *corpus;
static int ncorpus;

/* Programs that could touch the system are left out. */
static bool harmless(const char *s)
{
    static const char *const no[] = { "\"os/exec\"", "\"syscall\"", "\"io/ioutil\"", "\"unsafe\"", "\"net", ". \"os\"", "\"plugin\"", 0 };
    for (int i = 0; no[i]; i++) if (strstr(s, no[i])) return false;
    for (const char *q = s; (q = strstr(q, "\"os\"")); q++) {      /* os under another name */
        const char *b = q;
        while (b > s && (b[-1] == ' ' || b[-1] == '\t')) b--;
        if (b > s && (isalnum((unsigned char)b[-1]) || b[-1] == '_') && (b - s < 6 || memcmp(b - 6, "import", 6) != 0)) return false;
    }
    for (const char *q = s; (q = strstr(q, "os.")); q += 3) {
        if (q > s && (isalnum((unsigned char)q[-1]) || q[-1] == '_')) continue;
        const char *w = q + 3;
        static const char *const ok[] = { "Args", "Exit", "Stdout", "Stderr", "Stdin", 0 };
        bool good = false;
        for (int i = 0; ok[i]; i++) if (strncmp(w, ok[i], strlen(ok[i])) == 0) good = true;
        if (!good) return false;
    }
    return true;
}

static void add_file(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f) return;
    char *p = malloc(1 << 17);
    path = strdup(path);
    int n = (int)fread(p, 1, (1 << 17) - 1, f);
    fclose(f);
    p[n] = 0;
    if (n < 8 || n > 60000 || !harmless(p)) { free(p); free((char *)path); return; }
    corpus = realloc(corpus, sizeof *corpus * (size_t)(ncorpus + 1));
    corpus[ncorpus++] = (text){ realloc(p, (size_t)n + 1), n, path };
}

/* ---- one child ---- */

enum { STAGE_CHECK, STAGE_COMPILE, STAGE_RUN, STAGE_CLOSE, STAGE_DONE };
static volatile int *stage;
static int runsecs = 2;

/* What only a broken compiler says. The output of the program itself is not looked at: the marks are searched in fd 2 of the process
 * and in the diagnostics. */
static const char *const marks[] = { "IR broken", "AddressSanitizer", "LeakSanitizer", "runtime error: ", "Assertion `", "verify:", "verifier", "bytecode broken", "internal error", "internal compiler", 0 };

static int64_t swallow(void *ctx, int fd, const void *p, int64_t n)
{
    (void)ctx; (void)fd; (void)p;
    return n;
}

static void say(const char *s) { if (write(2, s, strlen(s)) < 0) _exit(98); }

static void child(text src, uint64_t seed, int errfd, bool as)
{
    int null = open("/dev/null", O_RDWR);
    dup2(null, 0); dup2(null, 1); dup2(errfd, 2);
    struct rlimit no = { 0, 0 }, mem = { 3ul << 30, 3ul << 30 };
    setrlimit(RLIMIT_FSIZE, &no);
    setrlimit(RLIMIT_CORE, &no);
    if (as) setrlimit(RLIMIT_AS, &mem);
    setenv("GODEBUG", seed % 8 == 3 ? "heaplimit=64MiB,gcstress=1" : "heaplimit=256MiB", 1);
    gol_options o = { .size = sizeof o, .write = swallow, .checkssa = 1, .read_env = 1, .optimize = seed % 8 == 5 ? -1 : 0 };
    alarm(10);
    gol_vm *vm = gol_open(&o);
    gol_load_source(vm, strstr(src.name, ".gol") ? "m.gol" : "m.go", src.p, (size_t)src.n);
    if (seed % 4 == 0) gol_check(vm);
    *stage = STAGE_COMPILE;
    gol_status st = gol_compile(vm);
    free(gol_diag_render(vm, 0, 0));
    gol_diag d;
    for (size_t k = 0; gol_diag_get(vm, k, &d) == 0; k++)
        for (int i = 0; marks[i]; i++) if (strcmp(d.code, "LIMIT") == 0 && strstr(d.message, marks[i])) { say("diagnostic: "); say(d.message); say("\n"); break; }
    if (st == GOL_ECOMPILE && gol_diag_count(vm) == 0) say("internal error: no diagnostic\n");
    if (st == GOL_OK) {
        if (seed % 16 == 1) free(gol_disassemble(vm, NULL));
        *stage = STAGE_RUN;
        alarm((unsigned)runsecs);
        char *argv[] = { "m", NULL };
        st = gol_run(vm, 1, argv);
        const char *why = gol_error_text(vm);
        for (int i = 0; marks[i]; i++) if (st >= GOL_EPANIC && i != 3 && strstr(why, marks[i])) { say("end: "); say(why); say("\n"); break; }
    }
    *stage = STAGE_CLOSE;
    alarm(20);
    gol_close(vm);
    *stage = STAGE_DONE;
    free(src.p);
    if (seed % 16 != 2) _exit(0);
    exit(0);      /* through the leak checker, which takes its time */
}

/* Runs one mutation; tells whether it is a finding. */
static bool one(uint64_t seed, const char *dir, bool as)
{
    mutation_seed(seed);
    const text *base = &corpus[mutation_random(ncorpus)];
    text src = mutation_of(base, &corpus[mutation_random(ncorpus)]);
    if (!harmless(src.p) || strlen(src.p) != (size_t)src.n) { if (strlen(src.p) == (size_t)src.n) { free(src.p); return false; } }
    int pfd[2];
    if (pipe(pfd) < 0) { perror("pipe"); exit(1); }
    *stage = STAGE_CHECK;
    pid_t pid = fork();
    if (pid == 0) { close(pfd[0]); child(src, seed, pfd[1], as); }
    close(pfd[1]);
    static char err[1 << 16];
    int n = 0;
    for (;;) {
        char b[4096];
        ssize_t k = read(pfd[0], b, sizeof b);
        if (k <= 0) break;
        for (ssize_t i = 0; i < k && n < (int)sizeof err - 1; i++) err[n++] = b[i];
    }
    err[n] = 0;
    close(pfd[0]);
    int st = 0;
    waitpid(pid, &st, 0);
    char why[200] = "";
    if (WIFSIGNALED(st)) {
        if (WTERMSIG(st) != SIGALRM || *stage != STAGE_RUN)
            snprintf(why, sizeof why, "signal %d (%s) in stage %d", WTERMSIG(st), strsignal(WTERMSIG(st)), *stage);
    } else if (WEXITSTATUS(st)) {
        snprintf(why, sizeof why, "exit code %d in stage %d", WEXITSTATUS(st), *stage);
    }
    for (int i = 0; !why[0] && marks[i]; i++) if (strstr(err, marks[i])) snprintf(why, sizeof why, "says \"%s\"", marks[i]);
    if (why[0]) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%llu.%s", dir, (unsigned long long)seed, strstr(src.name, ".gol") ? "gol" : "go");
        FILE *f = fopen(path, "wb");
        if (f) { fwrite(src.p, 1, (size_t)src.n, f); fclose(f); }
        snprintf(path, sizeof path, "%s/%llu.txt", dir, (unsigned long long)seed);
        if ((f = fopen(path, "wb"))) { fprintf(f, "%s\nfrom %s\n%s", why, src.name, err); fclose(f); }
        fprintf(stderr, "%llu: %s (from %s)\n", (unsigned long long)seed, why, src.name);
    }
    free(src.p);
    return why[0] != 0;
}

int main(int argc, char **argv)
{
    long n = 1000;
    int jobs = 1;
    uint64_t seed = 1;
    const char *dir = "build/mutate";
    bool as = true;
#ifdef __SANITIZE_ADDRESS__
    as = false;
    if (!getenv("ASAN_OPTIONS")) {            /* read before main: start again with what we need */
        setenv("ASAN_OPTIONS", "exitcode=77:detect_leaks=1:allocator_may_return_null=1:max_allocation_size_mb=3000:hard_rss_limit_mb=4000", 1);
        execv("/proc/self/exe", argv);
    }
#endif
    int i = 1;
    for (; i + 1 < argc && argv[i][0] == '-'; i += 2) {
        if (!strcmp(argv[i], "-n")) n = atol(argv[i + 1]);
        else if (!strcmp(argv[i], "-seed")) seed = strtoull(argv[i + 1], NULL, 10);
        else if (!strcmp(argv[i], "-out")) dir = argv[i + 1];
        else if (!strcmp(argv[i], "-j")) jobs = atoi(argv[i + 1]);
        else if (!strcmp(argv[i], "-run")) runsecs = atoi(argv[i + 1]);
        else { fprintf(stderr, "usage: mutate [-n COUNT] [-seed S] [-out DIR] [-j JOBS] [-run SECONDS] FILES (or their names on stdin, one a line, for -)\n"); return 2; }
    }
    if (i < argc && !strcmp(argv[i], "-")) {
        char line[4096];
        while (fgets(line, sizeof line, stdin)) { line[strcspn(line, "\n")] = 0; add_file(line); }
        i++;
    }
    for (; i < argc; i++) add_file(argv[i]);
    if (!ncorpus) { fprintf(stderr, "mutate: no files\n"); return 2; }
    mkdir(dir, 0777);
    chmod(dir, 0777);
    if (geteuid() == 0 && (setgroups(0, NULL) || setgid(65534) || setuid(65534))) { perror("mutate: dropping root"); return 2; }
    prctl(PR_SET_DUMPABLE, 1);                /* the leak checker looks into its own process */
    if (chdir(dir) < 0) { perror(dir); return 2; }
    fprintf(stderr, "mutate: %d programs, %ld mutations from seed %llu\n", ncorpus, n, (unsigned long long)seed);
    long found = 0;
    for (int j = 0; j < jobs; j++) {
        if (jobs > 1 && fork() != 0) continue;
        stage = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        for (long k = j; k < n; k += jobs) found += one(seed + (uint64_t)k, ".", as);
        if (jobs > 1) exit(found > 0);
        break;
    }
    int rc = found > 0, st;
    if (jobs > 1) while (wait(&st) > 0) rc |= st != 0;
    fprintf(stderr, "mutate: %s\n", rc ? "findings, see the directory" : "nothing found");
    return rc;
}
