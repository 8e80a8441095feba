/* arena.h - bump allocation with one end of life.
 *
 * The compiler allocates everything from arenas and frees nothing singly. Memory
 * comes zeroed. An arena belongs to one thread.
 */
#ifndef GOL_ARENA_H
#define GOL_ARENA_H
#include "base/base.h"
#include <stdarg.h>

typedef struct arena_chunk arena_chunk;
typedef struct arena {
    char *cur, *end;       /* free part of the current chunk, already zero */
    arena_chunk *chunks;   /* newest first */
    size_t total;          /* bytes taken from the system */
    size_t max;            /* taking more than this counts as no memory left; 0: any number */
} arena;

void  arena_init(arena *a);
void  arena_reset(arena *a);                         /* as arena_free, but keeps the newest chunk, cleared: for arenas used again and again */
void  arena_rewind(arena *a);                        /* the part of arena_reset that takes time, and frees nothing: another thread may do it. Then only arena_reset or arena_free may follow */
void  arena_rest(arena *a);                          /* of an empty arena: the system may have its memory until it is used again */
void  arena_free(arena *a);                          /* frees every chunk; the arena is empty and usable again */
void *arena_alloc_slow(arena *a, size_t size, size_t align);

/* Returns size zeroed bytes aligned to align (a power of two, at most 64). Never NULL:
 * when the system has no memory left the process's embedder is told through base_oom. */
static inline void *arena_alloc(arena *a, size_t size, size_t align)
{
    uintptr_t p = ALIGN_UP((uintptr_t)a->cur, align);
    if (unlikely(a->cur == NULL || p + size > (uintptr_t)a->end)) return arena_alloc_slow(a, size, align);
    a->cur = (char *)(p + size);
    return (void *)p;
}
/* The latest allocation ends at now instead of at end; what lies between was not written. */
static inline void arena_trim(arena *a, const void *end, void *now)
{
    if (a->cur == (const char *)end) a->cur = now;
}

#define arena_new(a, T)       ((T *)arena_alloc((a), sizeof(T), _Alignof(T)))
#define arena_array(a, T, n)  ((T *)arena_alloc((a), sizeof(T) * (size_t)(n), _Alignof(T)))

char *arena_strndup(arena *a, const char *s, size_t n);   /* NUL-terminated copy */
char *arena_concat(arena *a, const char *const *parts, int n);      /* one text of n; much faster than arena_printf */
char *arena_printf(arena *a, const char *fmt, ...) PRINTF(2, 3);
char *arena_vprintf(arena *a, const char *fmt, va_list ap);
#endif
