/* limits.c - how long programs go on when they are to stop: for each H function of tests/api/hostile.go, after several times, since what a function does first is not what it
 * does later. Two measures, of each the least of two tries: wall time beyond a limit of time; and, from a gol_interrupt at the same time on, processor time of the
 * calling thread, which is what the program itself holds the host up by. Wall time has in it how late a busy machine lets the watching thread and the program run.
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
#include <unistd.h>

enum { WORST = 400, STEPS = 1000000, TRIES = 2 };      /* TRIES of each measure */

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

/* A thread that interrupts, having read the caller's processor clock. */
typedef struct reading { gol_vm *vm; clockid_t clock; double at, cpu; int ended; } reading;

static double read_clock(clockid_t c)
{
    struct timespec t;
    clock_gettime(c, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void *interrupt_at(void *arg)
{
    reading *r = arg;
    struct timespec t = { (time_t)(r->at / 1e3), (long)((r->at / 1e3 - (double)(time_t)(r->at / 1e3)) * 1e9) };
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL);
    r->cpu = read_clock(r->clock);
    for (int i = 0; !__atomic_load_n(&r->ended, __ATOMIC_ACQUIRE); i++) {
        if (i % 100 == 0) gol_interrupt(r->vm);          /* one before the call began has done nothing */
        usleep(1000);
    }
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
    for (int k = 0; k < 2 * TRIES * DEADLINES; k++) {
        int i = k % DEADLINES, interrupt = k / DEADLINES % 2;
        gol_limits l = { sizeof l };
        l.time_ns = interrupt ? 0 : (int64_t)(deadlines[i] * 1e6);
        l.bytes = 400 << 20;
        gol_set_limits(vm, &l);
        double t = now();
        reading at = { vm, mine, t + deadlines[i], 0, 0 };
        pthread_t other;
        if (interrupt) pthread_create(&other, NULL, interrupt_at, &at);
        gol_status st = gol_call(vm, f, NULL, 0, NULL, 0);
        double spent = read_clock(mine), over = now() - t - deadlines[i];
        __atomic_store_n(&at.ended, 1, __ATOMIC_RELEASE);
        if (interrupt) pthread_join(other, NULL);
        int hit = st == GOL_ELIMIT ? gol_limit_hit(vm) : GOL_LIMIT_NONE;
        if (!interrupt && over < r->over[i]) r->over[i] = over;
        if (interrupt && hit == GOL_LIMIT_INTERRUPT && spent - at.cpu < cpu[i]) cpu[i] = spent - at.cpu;
        if (hit != GOL_LIMIT_TIME && hit != GOL_LIMIT_INTERRUPT) {
            r->how = why(vm, st);
            if (st != GOL_ELIMIT && getenv("VERBOSE")) fprintf(stderr, "%s: %.1500s\n", r->name, gol_error_text(vm));
        }
        gol_set_limits(vm, NULL);
        gol_collect(vm);
    }
    for (int i = 0; i < DEADLINES; i++)
        if (r->over[i] > r->worst) r->worst = r->over[i];
    for (int i = 0; i < DEADLINES; i++)
        if (cpu[i] > r->cpu && cpu[i] < 1e9) r->cpu = cpu[i];
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
    return (p->cpu > q->cpu) - (p->cpu < q->cpu);
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
    printf("   worst  processor\n");
    for (int k = 0; k < n; k++) {
        printf("    %-33s", rows[k].name);
        for (int i = 0; i < DEADLINES; i++) printf("%7.1f", rows[k].over[i]);
        printf("%8.1f%9.1f  %s%s\n", rows[k].worst, rows[k].cpu, strcmp(rows[k].how, "time") ? "  " : "", strcmp(rows[k].how, "time") ? rows[k].how : "");
    }
    return 0;
}
