/* scenarios.c - gol scenarios: what documents claim about Go's runtime, tried.
 *
 * Each script measures, prints what it found, and ends with "claim: ... verdict: TRUE|FALSE|PARTLY". run shows one script's output, run all the verdicts of all; a verdict
 * that differs from the one it should come to is an error. A script runs in a VM of its own, as `gol FILE` would run it, but always with the collector as it is by
 * default: with GOGC=off, say, the collections that most of them are about would never come.
 */
#define _GNU_SOURCE
#include "cmd/gol/scenarios.h"
#include "cmd/gol/cmd.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct capture { char *p; size_t n, cap; } capture;

static int64_t keep(void *ctx, int fd, const void *p, int64_t n)
{
    capture *c = ctx;
    (void)fd;
    if (c->n + (size_t)n + 1 > c->cap) {
        size_t cap = 2 * (c->n + (size_t)n) + 4096;
        char *q = realloc(c->p, cap);
        if (!q) return n;
        c->p = q;
        c->cap = cap;
    }
    memcpy(c->p + c->n, p, (size_t)n);
    c->p[c->n += (size_t)n] = 0;
    return n;
}

/* Writes through and keeps, so that the verdict can be read either way. */
static int64_t keep_and_show(void *ctx, int fd, const void *p, int64_t n)
{
    keep(ctx, fd, p, n);
    return fd_write(NULL, fd, p, n);
}

/* The text behind the last "verdict: ", or NULL. */
static const char *verdict_of(capture *c)
{
    char *at = NULL;
    for (char *p = c->p; p && (p = strstr(p, "verdict: ")); p++) at = p + strlen("verdict: ");
    if (at) at[strcspn(at, "\n")] = 0;
    return at;
}

static const char *title(const scenario *s)
{
    static char line[160];
    const char *p = s->text + strspn(s->text, "/ ");
    snprintf(line, sizeof line, "%.*s", (int)strcspn(p, "\n"), p);
    return line;
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Runs s. 1: it did not come to its verdict; 2: it cannot run, with what the environment or the flags say, and no other could. */
static int run_one(const scenario *s, flags *f, bool show)
{
    capture c = { 0 };
    char *argv[] = { (char *)s->name, NULL };
    gol_options opt = f->opt;
    opt.write = show ? keep_and_show : keep;
    opt.read = fd_read;
    opt.ioctx = &c;
    opt.real_fds = opt.read_env = 1;
    double start = seconds();
    gol_vm *vm = gol_open(&opt);
    if (!vm || gol_load_source(vm, s->name, s->text, (size_t)(s->end - s->text)) != GOL_OK) {
        fprintf(stderr, "fatal error: %s\n", vm ? gol_error_text(vm) : "out of memory");
        gol_close(vm);
        return 2;
    }
    int code = compile_and_run(vm, 1, argv);
    gol_close(vm);
    const char *got = code == 0 ? verdict_of(&c) : NULL;
    bool ok = got && strcmp(got, s->verdict) == 0;
    if (!show) {
        printf("%-22s %-8s %5.2f s  %s\n", s->name, got ? got : "none", seconds() - start, ok ? title(s) : "");
        if (!ok) printf("%s\n%s: the verdict should be %s\n", c.p ? c.p : "", s->name, s->verdict);
    } else if (!ok) {
        fprintf(stderr, "gol: the verdict should be %s\n", s->verdict);
    }
    fflush(stdout);
    free(c.p);
    return !ok;
}

static const scenario *find(const char *name)
{
    for (const scenario *s = scenarios; s->name; s++)
        if (strcmp(s->name, name) == 0 || (strncmp(s->name, name, strlen(name)) == 0 && strlen(name) == 2)) return s;
    return NULL;
}

int cmd_scenarios(int argc, char **argv)
{
    flags f = { 0 };
    if (argc == 0) {
        for (const scenario *s = scenarios; s->name; s++) printf("%-22s %s\n", s->name, title(s));
        return 0;
    }
    int bad = 0, i = strcmp(argv[0], "run") == 0 ? 1 : 0;
    if (i == 1) bad = parse_flags(&f, FLAGS_RUN, argc - 1, argv + 1);
    if (bad) return bad;
    i += f.next;
    if (strcmp(argv[0], "run") != 0 || i + 1 != argc) {
        fprintf(stderr, "gol: scenarios takes run NAME, or run all; without arguments it lists them\n");
        return 2;
    }
    unsetenv("GOGC");
    unsetenv("GOMEMLIMIT");
    if (strcmp(argv[i], "all") != 0) {
        const scenario *s = find(argv[i]);
        if (!s) {
            fprintf(stderr, "gol: no scenario %s (gol scenarios lists them)\n", argv[i]);
            return 2;
        }
        return run_one(s, &f, true);
    }
    for (const scenario *s = scenarios; s->name && bad < 2; s++) {
        int how = run_one(s, &f, false);
        if (how > bad) bad = how;
    }
    return bad;
}
