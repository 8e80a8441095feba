/* base.c - the two ways out of the process, and growing vectors.
 *
 * Nothing else in the library ends the process. Vectors double; one that is the
 * last thing in its arena's chunk grows in place, so building one list at a time
 * copies nothing.
 * Locking: none; an arena belongs to one thread.
 */
#include "base/base.h"
#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

NORETURN void base_fail(const char *file, int line, const char *what)
{
    fprintf(stderr, "gol: internal error: %s:%d: %s\n", file, line, what);
    abort();
}

NORETURN void base_oom(size_t want)
{
    fprintf(stderr, "fatal error: out of memory: cannot allocate %zu bytes\n", want);
    _exit(2);
}

void vec_grow_(arena *ar, void **at, int *cap, int n, size_t size)
{
    int newcap = *cap ? *cap * 2 : 4;
    char *old = *at;
    if (newcap < *cap) base_oom((size_t)-1);
    size_t more = (size_t)(newcap - *cap) * size;
    if (old && old + (size_t)*cap * size == ar->cur && more <= (size_t)(ar->end - ar->cur)) {
        ar->cur += more;
        *cap = newcap;
        return;
    }
    void *p = arena_alloc(ar, (size_t)newcap * size, 8);
    if (n) memcpy(p, old, (size_t)n * size);
    *at = p;
    *cap = newcap;
}
