/* explore.c - gol explore: looks for a schedule under which a program goes wrong.
 *
 * The first run is never preempted, but for those who run for very long: it tells how many steps there are, and what the program is expected to print. Then come runs with one preemption, every one
 * of them if there are few steps, and with several, in places drawn at random; and runs in slices of random lengths. If the program waits for time, goroutines are also kept from running until timers that were to fire later
 * have fired: sleeps end late and in other orders (-stall: by how much; programs may rightly depend on long times). In all of them accesses of shared memory
 * are steps, select's choices vary, maps do not, and time passes without waiting. The first run that panics, deadlocks, does not end, has a race
 * (-race), or prints or returns something else is shrunk: preemptions are taken away as long as it goes wrong in the same manner. Delays of
 * a deterministic scheduler reach every schedule, and few of them reach most bugs, so what is left tells where the program may not be interrupted.
 *
 * A schedule is the text of a trace (docs/runtime.md, "Traces"); the one found is written to a file that gol replay takes.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAXSHRINK = 400, MAXELSEWHERE = 200, MAXPRINT = 4000, FAIR = 20000 };      /* FAIR: steps after which others run, so that who waits in a loop is no bug */

typedef struct text { char *p; size_t n, cap; } text;

/* How a run went. */
typedef struct result {
    gol_status status;
    int code;
    text out, err, trace;
    char *why;                 /* malloc'd: what ended it */
    uint64_t steps, timers;
} result;

typedef struct explorer {
    flags f;
    int argc; char **argv;
    char *input; size_t ninput;            /* standard input, the same for each run */
    uint64_t seed, maxsteps, rnd;
    bool stalls;                           /* the program waits for time, which stalls can change */
    result ref;
    int nruns;
} explorer;

static struct { uint64_t n, steps, stall; const char *out; } opts;

/* A place where the goroutine that runs is preempted, and for how many timers it is stalled. */
typedef struct point { uint64_t step; uint32_t stall; } point;

static void add(text *t, const void *p, size_t n)
{
    if (t->n + n + 1 > t->cap) {
        t->cap = 2 * (t->n + n + 1);
        t->p = realloc(t->p, t->cap);
        if (!t->p) {
            fprintf(stderr, "gol: out of memory\n");
            exit(1);
        }
    }
    memcpy(t->p + t->n, p, n);
    t->p[t->n += n] = 0;
}

static void addf(text *t, const char *fmt, unsigned long long v)
{
    char line[64];
    int n = snprintf(line, sizeof line, fmt, v);
    add(t, line, (size_t)n);
}

/* ---- one run ---- */

typedef struct hooks { result *r; const explorer *x; size_t at; } hooks;

static int64_t on_write(void *ctx, int fd, const void *p, int64_t n)
{
    hooks *h = ctx;
    add(fd == 2 ? &h->r->err : &h->r->out, p, (size_t)n);
    return n;
}

static int64_t on_read(void *ctx, int fd, void *p, int64_t n)
{
    hooks *h = ctx;
    (void)fd;
    size_t left = h->x->ninput - h->at;
    if ((size_t)n > left) n = (int64_t)left;
    memcpy(p, h->x->input + h->at, (size_t)n);
    h->at += (size_t)n;
    return n;
}

static void on_trace(void *ctx, const char *p, size_t n) { add(&((hooks *)ctx)->r->trace, p, n); }

static void clear(result *r)
{
    free(r->out.p);
    free(r->err.p);
    free(r->trace.p);
    free(r->why);
    *r = (result){ 0 };
}

/* Runs the program under schedule. False: it cannot be loaded or compiled, which has been said. */
static bool run(explorer *x, const text *schedule, uint64_t maxsteps, result *r)
{
    clear(r);
    hooks h = { r, x, 0 };
    flags f = x->f;
    f.opt.write = on_write;
    f.opt.read = on_read;
    f.opt.ioctx = &h;
    f.opt.load_ffi = ffi_sibling;
    f.opt.seed = NULL;
    f.sch.replay = schedule->p;
    f.sch.replay_len = schedule->n;
    f.sch.trace = on_trace;
    f.sch.trace_ctx = &h;
    f.sch.max_steps = maxsteps;
    gol_vm *vm = open_vm(&f);
    int used;
    if (!vm) return false;
    if (load_args(vm, x->argc, x->argv, &used) != 0) {
        gol_close(vm);
        return false;
    }
    r->status = gol_compile(vm);
    if (r->status != GOL_OK) {
        if (r->status == GOL_ECOMPILE) show_diags(vm, false, false, stderr);
        else fprintf(stderr, "gol: %s\n", gol_error_text(vm));
        gol_close(vm);
        return false;
    }
    usual_stack();
    r->status = gol_run(vm, x->argc - used + 1, x->argv + used - 1);
    r->code = gol_exit_code(vm);
    r->why = strdup(gol_error_text(vm));
    if (r->why) r->why[strcspn(r->why, "\n")] = 0;
    const char *e = r->trace.p ? strstr(r->trace.p, "\ne ") : NULL;
    char *rest = NULL;
    r->steps = e ? strtoull(e + 3, &rest, 10) : 0;
    r->timers = rest ? strtoull(rest, NULL, 10) : 0;
    gol_close(vm);
    x->nruns++;
    return true;
}

/* ---- what went wrong ---- */

enum { FINE, PANIC, FATAL, ENDLESS, RACE, EXITCODE, OUTPUT };

static int verdict(const explorer *x, const result *r)
{
    if (r->status == GOL_EPANIC) return PANIC;
    if (r->why && strstr(r->why, "too many steps")) return ENDLESS;
    if (r->status != GOL_OK && r->status != GOL_EEXIT) return FATAL;
    if (x->f.sch.race && r->err.p && strstr(r->err.p, "WARNING: DATA RACE")) return RACE;
    if (!x->ref.trace.p) return r->code ? EXITCODE : FINE;
    if (r->code != x->ref.code) return EXITCODE;
    return r->out.n == x->ref.out.n && (r->out.n == 0 || memcmp(r->out.p, x->ref.out.p, r->out.n) == 0) ? FINE : OUTPUT;
}

/* Whether a and b went wrong in the same manner. */
static bool same(const explorer *x, const result *a, int va, const result *b)
{
    int vb = verdict(x, b);
    if (va != vb) return false;
    return (va != PANIC && va != FATAL) || (a->why && b->why && strcmp(a->why, b->why) == 0);
}

static void tell(const explorer *x, const result *r, int v)
{
    switch (v) {
    case PANIC: case FATAL: printf("%s\n", r->why); break;
    case ENDLESS: printf("does not end within %llu steps\n", (unsigned long long)r->steps); break;
    case RACE: printf("data race\n"); break;
    case EXITCODE: printf("exit code %d instead of %d\n", r->code, x->ref.trace.p ? x->ref.code : 0); break;
    default: printf("other output\n");
    }
}

/* ---- schedules ---- */

static uint64_t draw(explorer *x, uint64_t n)
{
    uint64_t z = x->rnd += 0x9e3779b97f4a7c15ull;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    return n ? (z ^ z >> 31) % n : 0;
}

static void begin(explorer *x, text *t, uint64_t select)
{
    t->n = 0;
    add(t, "gol trace 1\n", 12);
    addf(t, "seed %llu\n", x->seed);
    addf(t, "select %llu\n", select);
    add(t, "virtual 1\nnowait 1\nmemory 1\n", 28);
    addf(t, "fair %llu\n", FAIR);
    addf(t, "stall %llu\n", opts.stall * 1000000);
}

static int by_step(const void *a, const void *b)
{
    uint64_t p = ((const point *)a)->step, q = ((const point *)b)->step;
    return (p > q) - (p < q);
}

static void with_points(explorer *x, text *t, uint64_t select, point *at, size_t n)
{
    begin(x, t, select);
    qsort(at, n, sizeof *at, by_step);
    for (size_t i = 0; i < n; i++) {
        addf(t, at[i].stall ? "z %llu" : "p %llu\n", at[i].step);
        if (at[i].stall) addf(t, " %llu\n", at[i].stall);
    }
}

/* The i-th of n schedules. Returns its select seed. */
static uint64_t propose(explorer *x, text *t, uint64_t i, uint64_t n)
{
    uint64_t steps = x->ref.steps, all = x->stalls ? 2 * steps : steps, singles = all <= n / 2 ? all : n / 4;
    point at[4];
    if (i < singles) {
        uint64_t which = all <= n / 2 ? i : draw(x, all);
        at[0] = (point){ 1 + which % steps, which >= steps };
        with_points(x, t, 0, at, 1);
        return 0;
    }
    uint64_t select = i;
    if (i % 2) {
        size_t k = 2 + draw(x, 3);
        for (size_t j = 0; j < k; j++) {
            at[j] = (point){ 1 + draw(x, steps + steps / 4), 0 };
            if (x->stalls && draw(x, 2)) at[j].stall = 1u << draw(x, 4);
        }
        with_points(x, t, select, at, k);
        return select;
    }
    begin(x, t, select);
    addf(t, "slices %llu", 1 + i / 2 % 12);
    addf(t, " %llu\n", x->stalls ? 2 + draw(x, 20) : 0);
    return select;
}

/* The next line of a trace from p on that is a preemption. NULL: none. */
static const char *next_point(const char *p)
{
    for (; p && *p; p = strchr(p, '\n') ? strchr(p, '\n') + 1 : NULL)
        if ((p[0] == 'p' || p[0] == 'z') && p[1] == ' ') return p;
    return NULL;
}

static const char *after_line(const char *p) { return strchr(p, '\n') ? strchr(p, '\n') + 1 : NULL; }

/* Lines "p STEP ..." and "z STEP N ...". */
static size_t points_of(const text *trace, point **out)
{
    size_t n = 0, cap = 0;
    point *at = NULL;
    for (const char *p = next_point(trace->p); p; p = next_point(after_line(p))) {
        if (n == cap && !(at = realloc(at, (cap = cap ? 2 * cap : 64) * sizeof *at))) exit(1);
        char *rest;
        at[n].step = strtoull(p + 2, &rest, 10);
        at[n++].stall = p[0] == 'z' ? (uint32_t)strtoul(rest, NULL, 10) : 0;
    }
    *out = at;
    return n;
}

/* Takes preemptions away from the failing run bad as long as it fails in the same manner: halves first, then smaller parts. Leaves the schedule in best and
 * the run in bad. */
static void shrink(explorer *x, result *bad, uint64_t select, text *best)
{
    int v = verdict(x, bad), tries = 0;
    point *at;
    uint64_t limit = x->maxsteps;
    size_t n = points_of(&bad->trace, &at);
    result r = { 0 };
    text t = { 0 };
    point *some = malloc((n + 1) * sizeof *some);
    if (!some) exit(1);
    for (int plain = select != 0; plain >= 0; plain--) {               /* with the reference run's choices of select, if it fails with them too */
        with_points(x, best, plain ? 0 : select, at, n);
        if (!run(x, best, limit, &r)) break;
        if (same(x, bad, v, &r)) {
            if (plain) select = 0;
            break;
        }
    }
    for (size_t part = n; part > 0 && n > 0 && tries < MAXSHRINK; ) {
        bool less = false;
        for (size_t from = 0; from < n && tries < MAXSHRINK; tries++) {
            size_t k = 0, upto = from + part < n ? from + part : n;
            for (size_t i = 0; i < n; i++)
                if (i < from || i >= upto) some[k++] = at[i];
            with_points(x, &t, select, some, k);
            if (run(x, &t, limit, &r) && same(x, bad, v, &r)) {
                memcpy(at, some, k * sizeof *at);
                n = k;
                less = true;
            } else {
                from = upto;
            }
        }
        if (part > n) part = n;
        else if (part > 1) part = (part + 1) / 2;
        else if (!less) break;
    }
    for (size_t i = 0; i < n; i++) {                        /* no stall where a preemption does, and none that is longer than needed */
        uint32_t had = at[i].stall;
        for (uint32_t less = 0; less < had; less = less ? 2 * less : 1) {
            at[i].stall = less;
            with_points(x, &t, select, at, n);
            if (run(x, &t, limit, &r) && same(x, bad, v, &r)) break;
            at[i].stall = had;
        }
    }
    /* None of them can be left out; but fewer in other places may do as well. */
    for (size_t k = 2; k < n && k <= 3; k++)
        for (tries = 0; tries < MAXELSEWHERE && k < n; tries++) {
            for (size_t i = 0; i < k; i++) some[i] = (point){ 1 + draw(x, bad->steps), x->stalls ? (uint32_t)draw(x, 3) : 0 };
            with_points(x, &t, select, some, k);
            if (!run(x, &t, limit, &r) || !same(x, bad, v, &r)) continue;
            memcpy(at, some, k * sizeof *at);
            n = k;
        }
    with_points(x, best, select, at, n);
    run(x, best, limit, &r);
    if (same(x, bad, v, &r)) {
        clear(bad);
        *bad = r;
    } else {
        clear(&r);
    }
    free(t.p);
    free(some);
    free(at);
}

/* ---- the report ---- */

static void print_text(const char *name, const text *t)
{
    if (!t->n) return;
    size_t from = t->n > MAXPRINT ? t->n - MAXPRINT : 0;
    printf("--- %s%s\n", name, from ? " (its end)" : "");
    fwrite(t->p + from, 1, t->n - from, stdout);
    if (t->p[t->n - 1] != '\n') putchar('\n');
}

static void print_points(const text *trace)
{
    int n = 0;
    for (const char *p = next_point(trace->p); p; p = next_point(after_line(p))) n++;
    if (n == 0) printf("no preemption is needed: goroutines wait, or choose, in an order that fails\n");
    else printf("%d preemption%s:\n", n, n == 1 ? "" : "s");
    for (const char *p = next_point(trace->p); p; p = next_point(after_line(p))) {
        char *rest;
        unsigned long long step = strtoull(p + 2, &rest, 10);
        unsigned long stall = p[0] == 'z' ? strtoul(rest, &rest, 10) : 0;
        printf("    step %llu%.*s", step, (int)strcspn(rest, "\n"), rest);
        if (stall == 1) printf(", until the next timer has fired");
        else if (stall) printf(", until the next %lu timers have fired", stall);
        putchar('\n');
    }
}

static int found(explorer *x, result *bad, uint64_t select, uint64_t i)
{
    text best = { 0 };
    int v = verdict(x, bad);
    printf("explore: schedule %llu: ", (unsigned long long)i);
    tell(x, bad, v);
    fflush(stdout);
    shrink(x, bad, select, &best);
    char *name = NULL;
    if (opts.out) name = strdup(opts.out);
    else {
        char *arg = strdup(x->argv[0]), *slash;
        while ((slash = strrchr(arg, '/')) && slash[1] == 0 && slash > arg) *slash = 0;
        const char *base = strrchr(arg, '/') ? strrchr(arg, '/') + 1 : arg;
        size_t n = strcspn(base, ".") ? strcspn(base, ".") : 0;
        if (asprintf(&name, "%.*s.trace", n ? (int)n : 4, n ? base : "main") < 0) name = NULL;
        free(arg);
    }
    FILE *o = name ? fopen(name, "we") : NULL;
    if (!o || fwrite(bad->trace.p, 1, bad->trace.n, o) != bad->trace.n || fclose(o) != 0) {
        fprintf(stderr, "gol: %s: %s\n", name ? name : "trace", strerror(errno));
        return 2;
    }
    print_points(&bad->trace);
    print_text("output", &bad->out);
    if (v == OUTPUT && x->ref.trace.p) print_text("expected, as without preemption", &x->ref.out);
    print_text("standard error", &bad->err);
    printf("--- %d runs; to repeat this one:\n    gol replay %s%s", x->nruns, x->f.sch.race ? "-race " : "", name);
    for (int k = 0; k < x->argc; k++) printf(" %s", x->argv[k]);
    putchar('\n');
    free(name);
    free(best.p);
    return 1;
}

/* ---- the verb ---- */

int explore_flag(int argc, char **argv, int *i)
{
    const char *v, *name = "n";
    uint64_t *to = &opts.n;
    if ((v = value_of("o", argc, argv, i))) {
        opts.out = v;
        return -1;
    }
    if (!(v = value_of("n", argc, argv, i))) {
        name = "steps";
        to = &opts.steps;
        v = value_of("steps", argc, argv, i);
    }
    if (!v) {
        name = "stall";
        to = &opts.stall;
        v = value_of("stall", argc, argv, i);
    }
    if (!v) return 0;
    char *end;
    *to = strtoull(v, &end, 10);
    if (*v >= '0' && *v <= '9' && *end == 0 && (*to > 0 || to == &opts.stall) && *to < 1000000000) return -1;
    fprintf(stderr, to == &opts.stall ? "gol: -%s takes a number of milliseconds: %s\n" : "gol: -%s takes a positive number: %s\n", name, v);
    return 2;
}

int cmd_explore(int argc, char **argv)
{
    explorer x = { 0 };
    opts.n = 1000;
    opts.steps = 20000000;
    opts.stall = 100;
    opts.out = NULL;
    int bad = parse_flags(&x.f, FLAGS_EXPLORE, argc, argv);
    if (bad) return bad;
    x.argc = argc - x.f.next;
    x.argv = argv + x.f.next;
    if (x.argc < 1) {
        fprintf(stderr, "usage: gol explore [-n RUNS] [-seed N] [-race] [-steps MAX] [-stall MS] [-o TRACE] FILES|DIR [args...]\n");
        return 2;
    }
    x.seed = x.f.opt.seed ? strtoull(x.f.opt.seed, NULL, 10) : 1;
    x.rnd = x.seed;
    x.maxsteps = opts.steps;
    if (!isatty(0)) x.input = read_file("/dev/stdin", &x.ninput);
    text t = { 0 };
    result r = { 0 };
    begin(&x, &t, 0);
    if (!run(&x, &t, x.maxsteps, &r)) return 1;
    int rc = 0, v = verdict(&x, &r);
    if (v != FINE) {
        rc = found(&x, &r, 0, 0);
    } else {
        x.ref = r;
        r = (result){ 0 };
        x.stalls = x.ref.timers && opts.stall;
        x.maxsteps = 20 * x.ref.steps + 1000000;
        for (uint64_t i = 0; i < opts.n && rc == 0; i++) {
            uint64_t select = propose(&x, &t, i, opts.n);
            if (!run(&x, &t, x.maxsteps, &r)) rc = 2;
            else if (verdict(&x, &r) != FINE) rc = found(&x, &r, select, i + 1);
        }
        if (rc == 0) printf("explore: %d schedules of about %llu steps, all with the same output\n", x.nruns, (unsigned long long)x.ref.steps);
    }
    clear(&r);
    clear(&x.ref);
    free(t.p);
    free(x.input);
    return rc;
}
