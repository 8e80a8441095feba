/* shapes.c - C functions of every shape for shapes.gol. Built by shapes.sh. */
#include <complex.h>
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ID(name, T) T id_##name(T x) { return x; }
ID(i8, int8_t) ID(i16, int16_t) ID(i32, int32_t) ID(i64, int64_t) ID(u8, uint8_t) ID(u16, uint16_t) ID(u32, uint32_t) ID(u64, uint64_t)
ID(f32, float) ID(f64, double) ID(c64, float complex) ID(c128, double complex) ID(bool, bool) ID(ptr, void *) ID(str, const char *)

/* 20 of mixed classes: registers and stack. */
double many(int8_t a, double b, uint16_t c, float d, int64_t e, double f, int32_t g, float h, uint8_t i, double j, int64_t k, double l, int16_t m, double n, uint32_t o, double p, int64_t q,
            double r, bool s, float t)
{
    return a + 2 * b + 3 * c + 4 * d + 5 * (double)e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * (double)k + 12 * l + 13 * m + 14 * n + 15 * (double)o + 16 * p + 17 * (double)q + 18 * r + 19 * s + 20 * t;
}

typedef struct { int8_t a; } one;
typedef struct { int8_t a; double b; } two;
typedef struct { float x, y, z; } vec3;
typedef struct { int16_t a[3]; } arr;
typedef struct { two t; arr r[2]; struct { uint8_t lo, hi; } n; const char *name; } nested;
typedef struct { int64_t v[8]; } big;
one one_(one s) { s.a++; return s; }
two two_(two s) { s.a++; s.b *= 2; return s; }
vec3 vec3_(vec3 s) { return (vec3){ s.z, s.x, s.y }; }
arr arr_(arr s) { return (arr){ { s.a[2], s.a[1], s.a[0] } }; }
nested nested_(nested s, int k) { s.t.a += (int8_t)k; s.t.b += k; s.r[1].a[2] = 99; s.n.lo = s.n.hi; return s; }
big big_(big s) { for (int i = 0; i < 8; i++) s.v[i] *= s.v[i]; return s; }
int64_t mixed(two a, int32_t b, big c, float d, one e) { return a.a + (int64_t)a.b + b + c.v[7] + (int64_t)d + e.a; }

/* Calls back. */
void forever(void (*f)(void)) { for (;;) f(); }
typedef int16_t (*wide_fn)(int8_t, uint16_t, int32_t, uint64_t, float, double, bool, const char *, two, nested *, vec3, big);
int call_wide(wide_fn f, nested *n)
{
    big b = { { 1, 2, 3, 4, 5, 6, 7, 8 } };
    return f(-1, 65535, -2000000000, UINT64_MAX, 1.5f, -2.5, true, "text", (two){ -3, 4.5 }, n, (vec3){ 1, 2, 3 }, b);
}
typedef double complex (*complex_fn)(float complex, double complex);
double complex call_complex(complex_fn f) { return f(1 + 2 * I, 3 - 4 * I); }
typedef nested (*nested_fn)(nested);
nested call_nested(nested_fn f, nested n) { return f(n); }
#define CALL(name, T) T call_##name(T (*f)(T), T x) { return f(x); }
CALL(i8, int8_t) CALL(u8, uint8_t) CALL(i16, int16_t) CALL(u16, uint16_t) CALL(i32, int32_t) CALL(u32, uint32_t) CALL(i64, int64_t) CALL(u64, uint64_t) CALL(f32, float) CALL(f64, double)
CALL(bool, bool) CALL(ptr, void *) CALL(one, one) CALL(two, two) CALL(vec3, vec3)

static int (*kept)(int);
void keep(int (*f)(int)) { kept = f; }
int call_kept(int x) { return kept ? kept(x) : -1; }
typedef int (*op)(int, int);
static int add(int a, int b) { return a + b; }
op get_add(void) { return add; }
int apply(op f, int a, int b) { return f(a, b); }
void *address_of_add(void) { return (void *)(uintptr_t)add; }

/* Variadic: types as a string, results in text. */
int show(char *out, size_t n, const char *types, ...)
{
    va_list ap;
    size_t k = 0;
    va_start(ap, types);
    for (const char *t = types; *t; t++) {
        switch (*t) {
        case 'i': k += (size_t)snprintf(out + k, n - k, "%d ", va_arg(ap, int)); break;
        case 'u': k += (size_t)snprintf(out + k, n - k, "%u ", va_arg(ap, unsigned)); break;
        case 'l': k += (size_t)snprintf(out + k, n - k, "%ld ", va_arg(ap, long)); break;
        case 'd': k += (size_t)snprintf(out + k, n - k, "%g ", va_arg(ap, double)); break;
        case 's': { const char *s = va_arg(ap, const char *); k += (size_t)snprintf(out + k, n - k, "%s ", s ? s : "NULL"); break; }
        case 'p': k += (size_t)snprintf(out + k, n - k, "%s ", va_arg(ap, void *) ? "pointer" : "NULL"); break;
        case 'v': { vec3 v = va_arg(ap, vec3); k += (size_t)snprintf(out + k, n - k, "{%g %g %g} ", v.x, v.y, v.z); break; }
        }
    }
    va_end(ap);
    return (int)k;
}

int sum_ints(int n, ...)
{
    va_list ap;
    int s = 0;
    va_start(ap, n);
    while (n-- > 0) s += va_arg(ap, int);
    va_end(ap);
    return s;
}

/* Out parameters, pointers to pointers, errno. */
int make_node(void **out, int v) { int *p = malloc(sizeof *p); *p = v; *out = p; return 0; }
int fail_with(int e) { errno = e; return -1; }
void fill(int64_t *p, int n) { for (int i = 0; i < n; i++) p[i] = i * i; }
void swap_pointers(void **a, void **b) { void *t = *a; *a = *b; *b = t; }
static int32_t table[4] = { 10, 20, 30, 40 };
int32_t *get_table(void) { return table; }
int exported = 77;
static int freed;
void release(void *p) { freed++; free(p); }
int count_freed(void) { return freed; }
