/* calls.c - the C side of bench/ffi: functions that do next to nothing; and, with -DPLAIN, the same loops in plain C over a library loaded in the same way. */
#include <stdint.h>
#include <string.h>
#ifndef PLAIN
int add(int a, int b) { return a + b; }
double scale(double x, double k) { return x * k; }
int64_t nine(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h, int64_t i) { return a + b + c + d + e + f + g + h + i; }
int first(const char *s) { return s[0]; }
typedef struct { double x, y; } point;
point turn(point p) { return (point){ -p.y, p.x }; }
int64_t each(int64_t (*f)(int64_t), int64_t n)
{
    int64_t s = 0;
    for (int64_t i = 0; i < n; i++) s += f(i);
    return s;
}
#else
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
typedef struct { double x, y; } point;
static double now(void)
{
    struct timespec ts;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);
    return (double)ts.tv_sec * 1e9 + (double)ts.tv_nsec;
}
static int64_t twice(int64_t x) { return 2 * x; }
#define ROW(name, expr) do { double t = now(); for (int64_t i = 0; i < n; i++) { expr; } printf("%s %.1f\n", name, (now() - t) / (double)n); } while (0)
int main(int argc, char **argv)
{
    void *l = dlopen(argv[1], RTLD_NOW);
    int64_t n = argc > 2 ? atoll(argv[2]) : 1000000, s = 0;
    double d = 1;
    point p = { 1, 2 };
    if (!l) return 1;
    int (*volatile add)(int, int) = (int (*)(int, int))dlsym(l, "add");
    double (*volatile scale)(double, double) = (double (*)(double, double))dlsym(l, "scale");
    int64_t (*volatile nine)(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t) = (int64_t (*)(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t))dlsym(l, "nine");
    int (*volatile first)(const char *) = (int (*)(const char *))dlsym(l, "first");
    point (*volatile turn)(point) = (point (*)(point))dlsym(l, "turn");
    int64_t (*volatile each)(int64_t (*)(int64_t), int64_t) = (int64_t (*)(int64_t (*)(int64_t), int64_t))dlsym(l, "each");
    ROW("two-ints", s += add((int)i, 2));
    ROW("two-doubles", d = scale(d, 1.0000001));
    ROW("nine-ints", s += nine(i, 2, 3, 4, 5, 6, 7, 8, 9));
    ROW("string", s += first("a short text"));
    ROW("struct", p = turn(p));
    double t = now();
    s += each(twice, n);
    printf("callback %.1f\n", (now() - t) / (double)n);
    return s == 42 && d > 3 && p.x > 9;
}
#endif
