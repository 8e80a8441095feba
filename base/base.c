/* base.c - the two ways out, and growing vectors.
 *
 * Both lead to the entry point's guard where there is one (see base.h); only without a guard, or for a broken invariant in a debug
 * build, does the process end. Nothing else in the library ends it. Vectors double; one that is the
 * last thing in its arena's chunk grows in place, so building one list at a time
 * copies nothing.
 * Locking: none; an arena belongs to one thread.
 */
#include "base/base.h"
#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

_Thread_local base_guard *base_guards;

static void to_guard(const char *what)
{
    base_guard *g = base_guards;
    if (!g) return;
    snprintf(g->what, sizeof g->what, "%s", what);
    base_guards = g->up;
    longjmp(g->env, 1);
}

NORETURN void base_fail(const char *file, int line, const char *what)
{
#ifndef GOL_DEBUG
    char text[120];
    snprintf(text, sizeof text, "internal error: %s:%d: %s", file, line, what);
    to_guard(text);
#endif
    fprintf(stderr, "gol: internal error: %s:%d: %s\n", file, line, what);
    abort();
}

NORETURN void base_oom(size_t want)
{
    char text[120];
    snprintf(text, sizeof text, "out of memory: cannot allocate %zu bytes", want);
    to_guard(text);
    fprintf(stderr, "fatal error: %s\n", text);
    _exit(2);
}

void base_look(void)
{
    const base_guard *g = base_guards;
    if (!g || !g->stop) return;
    if (__atomic_load_n(g->stop, __ATOMIC_RELAXED)) to_guard("compiling was interrupted");
    if (!g->until) return;
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    if (t.tv_sec * (int64_t)1000000000 + t.tv_nsec >= g->until) to_guard("time limit reached while compiling");
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
