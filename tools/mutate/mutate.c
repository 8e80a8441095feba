/* mutate.c - looks for programs that bring gol down: valid programs, slightly broken, through the whole pipeline.
 *
 *     mutate -n COUNT -seed S -out DIR [-j N] [-run SECONDS] FILES...
 *
 * Each mutation starts from one of the files, cuts it into tokens, and deletes, doubles, swaps or replaces tokens, lines, numbers or
 * bytes (1 to 4 times). The result is checked, compiled with the IR verifier on (and, for some, without optimisation), listed and
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

/* ---- random numbers: splitmix64 ---- */

static uint64_t rstate;

static uint64_t rnd64(void)
{
    uint64_t z = rstate += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

static int rnd(int n) { return n <= 0 ? 0 : (int)(rnd64() % (uint64_t)n); }

/* ---- corpus ---- */

typedef struct text { char *p; int n; const char *name; } text;
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

/* ---- tokens: pieces whose concatenation is the text; white space and comments belong to the piece before them ---- */

typedef struct piece { const char *p; int n; } piece;
typedef struct pieces { piece *at; int n, cap; } pieces;

static void put(pieces *t, int at, piece x)
{
    if (t->n == t->cap) t->at = realloc(t->at, sizeof *t->at * (size_t)(t->cap = t->cap ? t->cap * 2 : 256));
    memmove(t->at + at + 1, t->at + at, sizeof *t->at * (size_t)(t->n - at));
    t->at[at] = x;
    t->n++;
}

static void cut(pieces *t, int at, int n)
{
    memmove(t->at + at, t->at + at + n, sizeof *t->at * (size_t)(t->n - at - n));
    t->n -= n;
}

static bool isword(int c) { return isalnum(c) || c == '_' || c >= 0x80; }

static int tokenlen(const char *p, const char *e)
{
    const char *s = p;
    if (isword((unsigned char)*p)) {
        bool num = isdigit((unsigned char)*p);
        while (p < e && (isword((unsigned char)*p) || (num && *p == '.'))) p++;
    } else if (*p == '"' || *p == '\'' || *p == '`') {
        char q = *p++;
        while (p < e && *p != q && (q == '`' || *p != '\n')) p += *p == '\\' && q != '`' && p + 1 < e ? 2 : 1;
        if (p < e) p++;
    } else {
        static const char *const ops[] = { "<<=", ">>=", "&^=", "...", "&&", "||", "<-", "++", "--", "==", "!=", "<=", ">=", ":=", "+=", "-=",
            "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "&^", 0 };
        int n = 1;
        for (int i = 0; ops[i]; i++) if ((size_t)(e - p) >= strlen(ops[i]) && memcmp(p, ops[i], strlen(ops[i])) == 0) { n = (int)strlen(ops[i]); break; }
        p += n;
    }
    for (;;) {
        while (p < e && isspace((unsigned char)*p)) p++;
        if (e - p >= 2 && p[0] == '/' && p[1] == '/') { while (p < e && *p != '\n') p++; continue; }
        if (e - p >= 2 && p[0] == '/' && p[1] == '*') {
            const char *q = memmem(p + 2, (size_t)(e - p - 2), "*/", 2);
            p = q ? q + 2 : e;
            continue;
        }
        break;
    }
    return (int)(p - s);
}

static void tokenize(pieces *t, const char *p, int n)
{
    for (const char *e = p + n; p < e; ) {
        int k = tokenlen(p, e);
        put(t, t->n, (piece){ p, k });
        p += k;
    }
}

static void lines(pieces *t, const char *p, int n)
{
    for (const char *e = p + n; p < e; ) {
        const char *q = memchr(p, '\n', (size_t)(e - p));
        q = q ? q + 1 : e;
        put(t, t->n, (piece){ p, (int)(q - p) });
        p = q;
    }
}

static const char *const numbers[] = {
    "0 ", "1 ", "-1 ", "8 ", "63 ", "64 ", "65 ", "127 ", "128 ", "255 ", "256 ", "65535 ", "65536 ", "70000 ", "2147483647 ", "2147483648 ", "4294967295 ",
    "4294967296 ", "9223372036854775807 ", "9223372036854775808 ", "18446744073709551615 ", "18446744073709551616 ", "1<<62 ", "1<<63-1 ", "1<<100 ",
    "1e308 ", "1e309 ", "1e100000 ", "1e-400 ", "0x1p-1074 ", "1i ", "1e400i ", "0.5 ", "'a' ", "'\\U0010ffff' ", "-9223372036854775808 ", "1<<1000 ", "1000000000 ",
    "1099511627776 ", "0x7fffffffffff ", "281474976710656 ", "3 ", "7 ",
};
static const char *const words[] = {
    "break ", "case ", "chan ", "const ", "continue ", "default ", "defer ", "else ", "fallthrough ", "for ", "func ", "go ", "goto ", "if ", "import ", "interface ", "map ",
    "package ", "range ", "return ", "select ", "struct ", "switch ", "type ", "var ", "int ", "int8 ", "uint8 ", "uint64 ", "uint ", "float64 ", "float32 ", "complex128 ", "string ",
    "bool ", "byte ", "rune ", "error ", "any ", "nil ", "true ", "iota ", "_ ", "[]int ", "[]string ", "map[string]int ", "*int ", "[4]int ", "[0]int ", "struct{} ", "interface{} ",
    "func() ", "func(int) int ", "[...]int{1,2} ", "len", "cap", "append", "copy", "new", "make", "delete", "panic", "recover", "print", "close", "min", "max", "clear", "complex",
    "real", "imag", "string", "int", "uint8", "float64", "any", "[]byte", "len(x) ", "x ", "0 ", "1 ", "\"\" ", "\"a\" ", "nil ", "func(){}() ", "func(){} ", "struct{}{} ", "[]int{} ", "&x ", "*x ",
    "(", ")", "[", "]", "{", "}", ";", ",", ".", ":", "...", "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "&^", "&&", "||", "<-", "!", "==", "!=", "<", "<=", ">", ">=",
    "=", ":=", "+=", "-=", "<<=", "++", "--", "~", "\n", "main ", "init ", "error(nil) ", "any(x) ", "any(nil) ",
};
#define COUNT(a) ((int)(sizeof(a) / sizeof((a)[0])))

static piece str(const char *s) { return (piece){ s, (int)strlen(s) }; }

/* A token's kind, so that replacements are often of the same kind: identifiers, numbers, strings, the rest. */
static int kind(piece x)
{
    unsigned char c = (unsigned char)*x.p;
    return isdigit(c) ? 1 : isword(c) ? 0 : c == '"' || c == '`' || c == '\'' ? 2 : 3;
}

static int pick(pieces *t, int k)
{
    for (int i = 0; i < 40; i++) {
        int j = rnd(t->n);
        if (kind(t->at[j]) == k) return j;
    }
    return rnd(t->n);
}

static piece bare(piece x) { while (x.n > 1 && isspace((unsigned char)x.p[x.n - 1])) x.n--; return x; }

static void mutate_tokens(pieces *t)
{
    int i = rnd(t->n), j;
    switch (rnd(17)) {
    case 0: cut(t, i, 1); break;
    case 1: put(t, i, t->at[i]); break;
    case 2: { j = rnd(t->n); piece x = t->at[i]; t->at[i] = t->at[j]; t->at[j] = x; break; }
    case 3: if (i + 1 < t->n) { piece x = t->at[i]; t->at[i] = t->at[i + 1]; t->at[i + 1] = x; } break;
    case 4: t->at[i] = t->at[rnd(t->n)]; break;
    case 5: t->at[i] = str(words[rnd(COUNT(words))]); break;
    case 6: put(t, i, str(words[rnd(COUNT(words))])); break;
    case 7: case 8: t->at[pick(t, 1)] = str(numbers[rnd(COUNT(numbers))]); break;
    case 9: case 10: case 11: case 12: {      /* one name, number or string for another, the white space kept */
        int k = rnd(8) ? 0 : rnd(4);
        i = pick(t, k); j = pick(t, k);
        piece b = bare(t->at[i]), rest = { t->at[i].p + b.n, t->at[i].n - b.n };
        t->at[i] = bare(t->at[j]);
        if (rest.n) put(t, i + 1, rest);
        break;
    }
    case 13: {                                 /* a stretch moved or doubled */
        int n = 1 + rnd(12);
        if (i + n > t->n) n = t->n - i;
        piece x[12];
        memcpy(x, t->at + i, sizeof(piece) * (size_t)n);
        if (rnd(2)) cut(t, i, n);
        j = rnd(t->n + 1);
        for (int k = 0; k < n; k++) put(t, j + k, x[k]);
        break;
    }
    case 14: { int n = 1 + rnd(10); if (i + n <= t->n) cut(t, i, n); break; }
    case 15: {                                 /* a name for a builtin or a type */
        j = pick(t, 0);
        piece b = bare(t->at[j]), rest = { t->at[j].p + b.n, t->at[j].n - b.n };
        t->at[j] = str(words[25 + rnd(56)]);
        if (rest.n) put(t, j + 1, rest);
        break;
    }
    case 16: {                                 /* a stretch of another program */
        text *o = &corpus[rnd(ncorpus)];
        pieces q = { 0 };
        tokenize(&q, o->p, o->n);
        int n = 1 + rnd(8), k = rnd(q.n);
        for (int m = 0; m < n && k + m < q.n; m++) put(t, i + m, q.at[k + m]);
        free(q.at);
        break;
    }
    }
    if (t->n == 0) put(t, 0, str("package main\n"));
}

static void mutate_lines(pieces *t)
{
    int i = rnd(t->n), j = rnd(t->n);
    switch (rnd(5)) {
    case 0: cut(t, i, 1); break;
    case 1: put(t, j, t->at[i]); break;
    case 2: { piece x = t->at[i]; t->at[i] = t->at[j]; t->at[j] = x; break; }
    case 3: { int n = 1 + rnd(8); if (i + n < t->n) cut(t, i, n); break; }
    case 4: {
        text *o = &corpus[rnd(ncorpus)];
        pieces q = { 0 };
        lines(&q, o->p, o->n);
        put(t, i, q.at[rnd(q.n)]);
        free(q.at);
        break;
    }
    }
    if (t->n == 0) put(t, 0, str("\n"));
}

static text join(pieces *t)
{
    int n = 0;
    for (int i = 0; i < t->n; i++) n += t->at[i].n;
    text r = { malloc((size_t)n + 1), 0, 0 };
    for (int i = 0; i < t->n; i++) { memcpy(r.p + r.n, t->at[i].p, (size_t)t->at[i].n); r.n += t->at[i].n; }
    r.p[r.n] = 0;
    return r;
}

static text mutation(uint64_t seed)
{
    rstate = seed * 0x2545f4914f6cdd1du + 1;
    rnd64();
    text *base = &corpus[rnd(ncorpus)];
    pieces t = { 0 };
    int how = rnd(20), times = 1 + rnd(rnd(3) ? 2 : 4);
    if (how < 3) {
        lines(&t, base->p, base->n);
        for (int i = 0; i < times; i++) mutate_lines(&t);
    } else {
        tokenize(&t, base->p, base->n);
        for (int i = 0; i < times; i++) mutate_tokens(&t);
    }
    text r = join(&t);
    free(t.at);
    if (how == 19)                              /* bytes */
        for (int i = 0; i < times && r.n > 1; i++) {
            int k = rnd(r.n);
            if (rnd(3) == 0) { memmove(r.p + k, r.p + k + 1, (size_t)(r.n - k - 1)); r.n--; }
            else r.p[k] = rnd(2) ? (char)rnd(256) : "(){}[];,.*&\"'`\n\\0x"[rnd(18)];
        }
    r.p[r.n] = 0;
    r.name = base->name;
    return r;
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
    text src = mutation(seed);
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
