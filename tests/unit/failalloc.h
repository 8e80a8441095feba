/* failalloc.h - refused memory: what a host does with a VM is done again with the n-th request for memory failing, once and from then on.
 *
 * For each n the VM must end in one of three ways: it could not be opened; it says that memory ran out; or it could do without, and then its output
 * is the right one. It can always be closed, and nothing it held is left. Each scenario has a process of its own, so that a crash tells which n it was.
 * By default some n of each are tried; FAILALLOC=all tries every one (make failalloc).
 */
#ifndef GOL_TESTS_FAILALLOC_H
#define GOL_TESTS_FAILALLOC_H
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>
#include "base/alloc.h"
#include "include/gol.h"

typedef struct output { size_t n; char text[256 << 10]; } output;
typedef struct result { gol_status st; char error[200]; } result;

/* A scenario's name and what runs it from gol_open to gol_close, appending to out. */
typedef struct scenario { const char *name; result (*run)(const char *name, output *out); } scenario;

static int64_t collect(void *ctx, int fd, const void *p, int64_t n)
{
    output *o = ctx;
    if (fd == 1 && (size_t)n <= sizeof o->text - o->n) {
        memcpy(o->text + o->n, p, (size_t)n);
        o->n += (size_t)n;
    }
    return n;
}

/* What went on, for the parent: shared memory. */
static struct report { uint64_t n; char why[300]; } *report;

static inline bool no_memory(const char *text)
{
    return strstr(text, "out of memory") || strstr(text, "memory for") || strstr(text, "cannot reserve memory") || strstr(text, "cannot allocate memory");
}

static inline bool fails(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(report->why, sizeof report->why, fmt, ap);
    va_end(ap);
    return false;
}

static output right, got;

/* false: report->why tells. *refused: whether n was reached. */
static bool once(const scenario *sc, uint64_t n, bool sticky, const result *want, bool *refused)
{
    char fault[60];
    report->n = n;
    snprintf(fault, sizeof fault, "failalloc:%llu%s", (unsigned long long)n, sticky ? ",sticky" : "");
    setenv("GOLFAULT", fault, 1);
    result r = sc->run(sc->name, &got);
    if (base_watching == NULL) return fails("no watch");
    if (base_guards != NULL) return fails("a guard is left behind; %s", r.error);
    *refused = base_watching->refused > 0;
    if (base_watching->live != 0) return fails("%lld blocks left; %s", (long long)base_watching->live, r.error);
    if (no_memory(r.error)) return *refused ? true : fails("out of memory without a reason: %s", r.error);
    if (r.st != want->st) return fails("status %d, not %d: %s", r.st, want->st, r.error);
    if (got.n != right.n || memcmp(got.text, right.text, got.n) != 0) {
        size_t at = 0;
        while (at < got.n && at < right.n && got.text[at] == right.text[at]) at++;
        return fails("other output at byte %zu, no error: %.80s", at, got.text + at);
    }
    return true;
}

static bool whole(const scenario *sc, uint64_t samples)
{
    unsetenv("GOLFAULT");
    result want = sc->run(sc->name, &right);
    if (want.st == GOL_EUSAGE || no_memory(want.error)) return fails("without a fault: %s", want.error);
    setenv("GOLFAULT", "failalloc:count", 1);
    sc->run(sc->name, &got);
    uint64_t total = base_watching->requests, step = samples && total > samples ? total / samples : 1;
    if (base_watching->live != 0) return fails("%lld blocks left without a fault", (long long)base_watching->live);
    for (int sticky = 0; sticky < 2; sticky++) {
        bool refused = true;
        for (uint64_t n = 1 + (samples ? (uint64_t)sc->name[strlen(sc->name) / 2] % step : 0); refused && n < total + 2 * step + 20; n += step)
            if (!once(sc, n, sticky, &want, &refused)) return false;
    }
    return true;
}

/* cmocka's test: *state is an array of scenarios, ended by one without a name. */
static void every(void **state)
{
    const char *how = getenv("FAILALLOC");
    uint64_t samples = how && strcmp(how, "all") == 0 ? 0 : 8;
    int bad = 0;
    report = mmap(NULL, sizeof *report, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    const char *only = getenv("FAILONLY");                /* "values 44": that scenario and request alone, in this process */
    for (const scenario *sc = *state; sc->name; sc++) {
        if (only) {
            size_t n = strlen(sc->name);
            bool refused;
            if (strncmp(only, sc->name, n) != 0 || only[n] != ' ') continue;
            unsetenv("GOLFAULT");
            result want = sc->run(sc->name, &right);
            if (!once(sc, strtoull(only + n, NULL, 10), strstr(only, "sticky") != NULL, &want, &refused)) fail_msg("%s", report->why);
            continue;
        }
        report->n = 0;
        report->why[0] = 0;
        pid_t pid = fork();
        assert_true(pid >= 0);
        if (pid == 0) _exit(whole(sc, samples) ? 0 : 1);
        int status;
        waitpid(pid, &status, 0);
        if (status == 0) continue;
        fprintf(stderr, "ERROR %s failalloc:%llu: %s\n", sc->name, (unsigned long long)report->n,
                WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : WEXITSTATUS(status) == 1 ? report->why : "ended the process");
        bad++;
    }
    assert_int_equal(bad, 0);
}

#endif
