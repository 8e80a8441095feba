/* limits.c - how long after its time limit a program goes on: for each H function of tests/api/hostile.go the most of several deadlines, since what a function does first
 * is not what it does later. Wall time, the least of two tries, since others use the machine too; and the processor time of the calling thread from the deadline on, which
 * is what the program held the host up by when the machine was busy with other things.
 *
 *     make bench-limits                    all, worst last
 *     build/bench/limits FILE.go HSha ...  some
 *     build/bench/limits -steps ...        how long a million steps take, to see what work is not counted
 */
#define _GNU_SOURCE
#include <gol.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WORST = 400, STEPS = 1000000, TRIES = 2 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static char text[1 << 18];
static const double deadlines[] = { 1, 2, 5, 13, 30, 80, 200, 500 };       /* ms */
enum { DEADLINES = sizeof deadlines / sizeof *deadlines };

typedef struct row { char name[50]; double over[DEADLINES], worst, cpu; const char *how; } row;
static row rows[WORST];

static gol_vm *load(void)
{
    gol_options opt = { sizeof opt };
    opt.grants = GOL_GRANT_UNSAFE | GOL_GRANT_CLOCK;
    gol_vm *vm = gol_open(&opt);
    gol_load_source(vm, "hostile.go", text, strlen(text));
    if (gol_compile(vm) == GOL_OK) return vm;
    fputs(gol_diag_render(vm, 0, 0), stderr);
    exit(1);
}

static const char *why(gol_vm *vm, gol_status st)
{
    static const char *const names[] = { "?", "bytes", "steps", "time", "goroutines", "stack", "interrupt" };
    if (st == GOL_ELIMIT) return names[gol_limit_hit(vm)];
    return st == GOL_OK ? "returned" : st == GOL_EPANIC ? "panicked" : st == GOL_EFATAL ? "fatal" : "?";
}

/* A thread that reads the caller's processor clock at the deadline. It may come late; then it says so. */
typedef struct reading { clockid_t clock; double at, late, cpu; } reading;

static double read_clock(clockid_t c)
{
    struct timespec t;
    clock_gettime(c, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void *read_at(void *arg)
{
    reading *r = arg;
    struct timespec t = { (time_t)(r->at / 1e3), (long)((r->at / 1e3 - (double)(time_t)(r->at / 1e3)) * 1e9) };
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL);
    r->cpu = read_clock(r->clock);
    r->late = now() - r->at;
    return NULL;
}

static void measure(row *r)
{
    double cpu[DEADLINES];
    clockid_t mine;
    pthread_getcpuclockid(pthread_self(), &mine);
    gol_vm *vm = load();
    gol_ref f = gol_find(vm, r->name);
    r->how = "time";
    for (int i = 0; i < DEADLINES; i++) r->over[i] = cpu[i] = 1e9;
    for (int k = 0; k < TRIES * DEADLINES; k++) {
        int i = k % DEADLINES;
        gol_limits l = { sizeof l };
        l.time_ns = (int64_t)(deadlines[i] * 1e6);
        l.bytes = 400 << 20;
        gol_set_limits(vm, &l);
        double t = now();
        reading at = { mine, t + deadlines[i], 0, 0 };
        pthread_t reader;
        pthread_create(&reader, NULL, read_at, &at);
        gol_status st = gol_call(vm, f, NULL, 0, NULL, 0);
        double end = read_clock(mine), over = now() - t - deadlines[i];
        pthread_join(reader, NULL);
        if (over < r->over[i]) r->over[i] = over;
        if (end - at.cpu + at.late < cpu[i]) cpu[i] = end - at.cpu + at.late;
        if (st != GOL_ELIMIT || gol_limit_hit(vm) != GOL_LIMIT_TIME) {
            r->how = why(vm, st);
            if (st != GOL_ELIMIT && getenv("VERBOSE")) fprintf(stderr, "%s: %.1500s\n", r->name, gol_error_text(vm));
        }
        gol_set_limits(vm, NULL);
        gol_collect(vm);
    }
    for (int i = 0; i < DEADLINES; i++)
        if (r->over[i] > r->worst) r->worst = r->over[i];
    for (int i = 0; i < DEADLINES; i++)
        if (cpu[i] > r->cpu) r->cpu = cpu[i];
    gol_release(vm, f);
    gol_close(vm);
}

/* What a budget of steps takes: work that is not counted shows. */
static void measure_steps(row *r)
{
    gol_vm *vm = load();
    gol_ref f = gol_find(vm, r->name);
    gol_limits l = { sizeof l };
    l.steps = STEPS;
    l.time_ns = 5000000000;
    l.bytes = 400 << 20;
    gol_set_limits(vm, &l);
    double t = now();
    gol_status st = gol_call(vm, f, NULL, 0, NULL, 0);
    r->worst = now() - t;
    r->how = st == GOL_ELIMIT && gol_limit_hit(vm) == GOL_LIMIT_STEPS ? "time" : why(vm, st);
    gol_release(vm, f);
    gol_close(vm);
}

static int by_worst(const void *a, const void *b)
{
    const row *p = a, *q = b;
    double x = p->cpu + (p->cpu == 0) * p->worst, y = q->cpu + (q->cpu == 0) * q->worst;
    return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
    int steps = argc > 1 && strcmp(argv[1], "-steps") == 0;
    if (steps) argc--, argv++;
    FILE *f = fopen(argc > 1 ? argv[1] : "tests/api/hostile.go", "r");
    if (!f) return perror("hostile.go"), 1;
    text[fread(text, 1, sizeof text - 1, f)] = 0;
    fclose(f);
    int n = 0;
    for (const char *p = text; (p = strstr(p, "\nfunc H")) != NULL && n < WORST; n++) {
        p += 6;
        sscanf(p, "%49[A-Za-z0-9]", rows[n].name);
        int wanted = argc < 3;
        for (int i = 2; i < argc; i++) wanted |= strcmp(argv[i], rows[n].name) == 0;
        if (!wanted) n--;
        else if (steps) measure_steps(&rows[n]);
        else measure(&rows[n]);
    }
    qsort(rows, (size_t)n, sizeof *rows, by_worst);
    if (steps) {
        printf("ms that %d steps take\n", STEPS);
        for (int k = 0; k < n; k++) printf("    %-33s%8.1f%s%s\n", rows[k].name, rows[k].worst, strcmp(rows[k].how, "time") ? "  " : "", strcmp(rows[k].how, "time") ? rows[k].how : "");
        return 0;
    }
    printf("ms beyond a deadline of%14s", "");
    for (int i = 0; i < DEADLINES; i++) printf("%7g", deadlines[i]);
    printf("   worst    cpu\n");
    for (int k = 0; k < n; k++) {
        printf("    %-33s", rows[k].name);
        for (int i = 0; i < DEADLINES; i++) printf("%7.1f", rows[k].over[i]);
        printf("%8.1f%7.1f%s%s\n", rows[k].worst, rows[k].cpu, strcmp(rows[k].how, "time") ? "  " : "", strcmp(rows[k].how, "time") ? rows[k].how : "");
    }
    return 0;
}
