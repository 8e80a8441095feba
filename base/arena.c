/* arena.c - bump allocation out of chunks that calloc zeroed.
 *
 * Chunks double from 8 KB to 4 MB, so that a small program pays for one and a large
 * one for few, and an arena that is used again and again soon has one chunk that is large enough. An allocation too large to share a chunk gets its own, put behind the
 * current one: the current chunk's free part is not lost. Once an arena is large its chunks are, too, and are made of huge pages where the system
 * has them: one costs a fraction of the 512 faults that it stands for. Not so where somebody counts bytes: under a limit, and from a host's allocator.
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
    bool big;
    _Alignas(64) char mem[];
};

#define CHUNK_MIN ((size_t)8 << 10)
#define CHUNK_MAX ((size_t)4 << 20)
#define CHUNK_LOW ((size_t)1 << 20)     /* the largest under a limit, which may have room for no more */
#define LARGE     ((size_t)4 << 20)     /* of a whole arena: what is asked for is sure to be used soon */
#define HUGE      ((size_t)2 << 20)     /* a huge page */
#define CHUNK_BIG (4 * HUGE)            /* of a large arena; asked for with one more, of which what alignment leaves over is never touched */

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

/* Is the newest chunk one to go on in? Not if it is one large allocation's own. */
static bool reusable(const arena *a)
{
    const arena_chunk *c = a->chunks;
    return c && !c->big && a->cur && a->cur >= c->mem && a->cur <= c->mem + c->size;
}

void arena_rewind(arena *a)
{
    if (!reusable(a)) return;
    memset(a->chunks->mem, 0, (size_t)(a->cur - a->chunks->mem));
    a->cur = a->chunks->mem;
}

void arena_reset(arena *a)
{
    arena_chunk *c = a->chunks;
    if (!reusable(a)) {
        arena_free(a);
        return;
    }
    for (arena_chunk *o = c->next, *next; o; o = next) {
        next = o->next;
        base_free(o);
    }
    arena_rewind(a);
    c->next = NULL;
    *a = (arena){ .cur = c->mem, .end = c->mem + c->size, .chunks = c, .total = sizeof *c + c->size, .max = a->max };
}

void arena_rest(arena *a)
{
    if (reusable(a) && a->cur == a->chunks->mem) base_unused(a->cur, (size_t)(a->end - a->cur));
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

/* A chunk of huge pages becomes the current one. That is no more than advice: where the system has none they are small. */
static void begin_big(arena *a)
{
    arena_chunk *c = new_chunk(a, CHUNK_BIG + HUGE);
    a->total -= HUGE;
    c->big = true;
    c->next = a->chunks;
    a->chunks = c;
    a->cur = (char *)ALIGN_UP((uintptr_t)c->mem, HUGE);
    a->end = a->cur + CHUNK_BIG;
#ifdef MADV_HUGEPAGE
    (void)madvise(a->cur, CHUNK_BIG, MADV_HUGEPAGE);
#endif
}

static void begin_chunk(arena *a, size_t want)
{
    size_t grow = CHUNK_MIN;
    while (grow < a->total && grow < (a->max ? CHUNK_LOW : CHUNK_MAX)) grow *= 2;
    while (grow < want) grow *= 2;
    arena_chunk *c = new_chunk(a, grow);
    c->next = a->chunks;
    a->chunks = c;
    a->cur = c->mem;
    a->end = c->mem + c->size;
}

void *arena_alloc_slow(arena *a, size_t size, size_t align)
{
    gol_assert(align && (align & (align - 1)) == 0 && align <= 64);
    base_look();
    if (size > PTRDIFF_MAX - 256) base_oom(size);
    size_t want = size + align;
    if (want > CHUNK_LOW / 4 && (a->max || want > CHUNK_MAX / 4)) {
        arena_chunk *c = new_chunk(a, want);
        if (a->chunks) {                                  /* behind the newest, which stays current */
            c->next = a->chunks->next;
            a->chunks->next = c;
        } else {
            a->chunks = c;
        }
        return (void *)ALIGN_UP((uintptr_t)c->mem, align);
    }
    if (a->total >= LARGE && !a->max && !base_hosted()) begin_big(a);
    else begin_chunk(a, want);
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

char *arena_concat(arena *a, const char *const *parts, int n)
{
    size_t size = 1;
    for (int i = 0; i < n; i++) size += strlen(parts[i]);
    char *s = arena_alloc(a, size, 1), *to = s;
    for (int i = 0; i < n; i++) {
        size_t k = strlen(parts[i]);
        memcpy(to, parts[i], k);
        to += k;
    }
    return s;
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
