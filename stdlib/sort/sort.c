/* sort.c - natives of package sort: sorting of []int, []float64 and []string, and exchanging of elements of any type.
 *
 * Numbers are sorted where they are. Strings are sorted as a copy outside the Go heap, with the first eight bytes as
 * a number in front (most comparisons end there), and stored back in one go through the write barrier: the collector
 * may be in the middle of marking the array. The copy is freed before anything can panic.
 * Nothing here parks or collects.
 */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/limit.h"

enum {                       /* pdqsort.gol says what these are */
    MAX_INSERTION = 12, SHORTEST_NINTHER = 50, SHORTEST_SHIFT = 50, MAX_SHIFTS = 5, MAX_PIVOT_SWAPS = 12
};

typedef struct keyed {
    uint64_t key;            /* first 8 bytes, big end first, zeros behind the end */
    gostring s;
} keyed;

static int bitlen(int64_t n)
{
    return n ? 64 - __builtin_clzll((uint64_t)n) : 0;
}

static inline bool floatless(double x, double y)
{
    return x < y || (x != x && y == y);
}

static inline bool keyedless(const keyed *x, const keyed *y)
{
    if (x->key != y->key) return x->key < y->key;
    /* Equal keys: up to 8 bytes are the same, and a shorter string comes first (its key has zeros where the other may
     * have zero bytes). */
    int64_t n = x->s.n < y->s.n ? x->s.n : y->s.n;
    int c = n > 8 ? memcmp(x->s.p + 8, y->s.p + 8, (size_t)n - 8) : 0;
    return c ? c < 0 : x->s.n < y->s.n;
}

#define T int64_t
#define LESS(x, y) (*(x) < *(y))
#define PDQ(f) int_##f
#include "stdlib/sort/pdq.h"

#define T int64_t
#define LESS(x, y) (*(y) < *(x))
#define PDQ(f) intdesc_##f
#include "stdlib/sort/pdq.h"

#define T double
#define LESS(x, y) floatless(*(x), *(y))
#define PDQ(f) float_##f
#include "stdlib/sort/pdq.h"

#define T double
#define LESS(x, y) floatless(*(y), *(x))
#define PDQ(f) floatdesc_##f
#include "stdlib/sort/pdq.h"

#define T keyed
#define LESS(x, y) keyedless(x, y)
#define PDQ(f) str_##f
#include "stdlib/sort/pdq.h"

#define T keyed
#define LESS(x, y) keyedless(y, x)
#define PDQ(f) strdesc_##f
#include "stdlib/sort/pdq.h"

/* What sorting n elements of size bytes has cost. */
static void charge(g *gp, int64_t n, int64_t size) { rt_charge(gp, n * size * bitlen(n)); }

static void sort_sortInts(g *gp, slot *fp)
{
    int64_t n = fp[1].i;
    if (fp[3].i) intdesc_sort(fp[0].p, 0, n, bitlen(n), &rt_vmof(gp)->stop);
    else int_sort(fp[0].p, 0, n, bitlen(n), &rt_vmof(gp)->stop);
    charge(gp, n, 8);
}

static void sort_sortFloats(g *gp, slot *fp)
{
    int64_t n = fp[1].i;
    if (fp[3].i) floatdesc_sort(fp[0].p, 0, n, bitlen(n), &rt_vmof(gp)->stop);
    else float_sort(fp[0].p, 0, n, bitlen(n), &rt_vmof(gp)->stop);
    charge(gp, n, 8);
}

static void sort_sortStrings(g *gp, slot *fp)
{
    gostring *d = fp[0].p;
    int64_t n = fp[1].i;
    if (n < 2) return;
    keyed *k = base_malloc((size_t)n * sizeof *k);
    if (!k) rt_panicoom(gp, (uint64_t)n * sizeof *k);
    for (int64_t i = 0; i < n; i++) {
        uint64_t key = 0;
        int64_t len = d[i].n < 8 ? d[i].n : 8;
        for (int64_t j = 0; j < len; j++) key |= (uint64_t)(uint8_t)d[i].p[j] << (56 - 8 * j);
        k[i] = (keyed){ key, d[i] };
    }
    if (fp[3].i) strdesc_sort(k, 0, n, bitlen(n), &rt_vmof(gp)->stop);
    else str_sort(k, 0, n, bitlen(n), &rt_vmof(gp)->stop);
    gostring *s = (gostring *)(void *)k;             /* closed up in place: never ahead of what is still to be read */
    for (int64_t i = 0; i < n; i++) {
        gostring x = k[i].s;
        memcpy(&s[i], &x, sizeof x);
    }
    rt_typedmemmove_n(gp, rt_vmof(gp)->t_string, d, s, n);
    base_free(k);
    charge(gp, n, 24);
}

/* func elemOf(typ unsafe.Pointer) (elem unsafe.Pointer, kind string) */
static void sort_elemOf(g *gp, slot *fp)
{
    static const char *const names[] = {
        "zero", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64",
        "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan", "func", "interface", "map",
        "ptr", "slice", "string", "struct", "unsafe.Pointer"
    };
    const rtype *t = fp[3].p;
    const char *name = names[t ? t->kind : K_INVALID];
    fp[0].p = t && t->kind == K_SLICE ? (void *)t->elem : NULL;
    rt_gostring(gp, name, (int64_t)strlen(name), &fp[1]);
}

/* func lenOf(typ, data unsafe.Pointer) int */
static void sort_lenOf(g *gp, slot *fp)
{
    (void)gp;
    const rtype *t = fp[1].p;
    switch (t ? t->kind : K_INVALID) {
    case K_SLICE:  fp[0].i = ((goslice *)fp[2].p)->len; break;
    case K_STRING: fp[0].i = ((gostring *)fp[2].p)->n; break;
    case K_ARRAY:  fp[0].i = t->len; break;
    case K_MAP:    fp[0].i = fp[2].p ? rt_maplen(fp[2].p) : 0; break;
    default:       fp[0].i = -1;
    }
}

/* Exchanges n bytes without pointers. */
static inline void swapbytes(char *x, char *y, uint64_t n)
{
    char t[256];
    while (n) {
        uint64_t k = n < sizeof t ? n : sizeof t;
        memcpy(t, x, k);
        memcpy(x, y, k);
        memcpy(y, t, k);
        x += k;
        y += k;
        n -= k;
    }
}

/* func swapMem(elem, data unsafe.Pointer, i, j int) */
static void sort_swapMem(g *gp, slot *fp)
{
    const rtype *t = fp[0].p;
    uint64_t size = t->size;
    char *x = (char *)fp[1].p + (uint64_t)fp[2].i * size, *y = (char *)fp[1].p + (uint64_t)fp[3].i * size;
    if (x == y) return;
    if (t->ptrdata == 0) {
        if (size == 8) {
            uint64_t a, b;
            memcpy(&a, x, 8);
            memcpy(&b, y, 8);
            memcpy(x, &b, 8);
            memcpy(y, &a, 8);
        } else swapbytes(x, y, size);
    } else if (size == 8) {
        void *a = *(void **)(void *)x;
        rt_writeptr(gp, (void **)(void *)x, *(void **)(void *)y);
        rt_writeptr(gp, (void **)(void *)y, a);
    } else {
        /* The element in passing is held in unscanned memory: no collection happens in between. */
        char small[512], *tmp = size <= sizeof small ? small : base_malloc(size);
        if (!tmp) rt_panicoom(gp, size);
        memcpy(tmp, x, size);
        rt_typedmemmove(gp, t, x, y);
        rt_typedmemmove(gp, t, y, tmp);
        if (tmp != small) base_free(tmp);
    }
}

const rt_native_def stdlib_sort_natives[] = {
    { "sort.sortInts", sort_sortInts },
    { "sort.sortFloats", sort_sortFloats },
    { "sort.sortStrings", sort_sortStrings },
    { "sort.elemOf", sort_elemOf },
    { "sort.lenOf", sort_lenOf },
    { "sort.swapMem", sort_swapMem },
    { 0, 0 }
};
