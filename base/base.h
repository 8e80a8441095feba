/* base.h - the few things every file of gol uses: fixed-width types, assertions,
 * branch hints, growable vectors.
 *
 * Nothing here has state. Vectors grow inside an arena (see arena.h): a grown
 * vector leaves its old storage behind, which the arena's end frees.
 */
#ifndef GOL_BASE_H
#define GOL_BASE_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define likely(x)   __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define NORETURN    _Noreturn
#define PRINTF(f, a) __attribute__((format(printf, f, a)))
#define UNUSED      __attribute__((unused))
#define NOINLINE    __attribute__((noinline))
#define ALWAYS_INLINE static inline __attribute__((always_inline))
#define countof(a)  (sizeof(a) / sizeof((a)[0]))
#define ALIGN_UP(n, a) (((n) + ((a) - 1)) & ~(__typeof__(n))((a) - 1))

/* base_fail: an internal invariant is broken. Prints to stderr and aborts:
 * the only abort in the library, and reached only through gol_assert. */
NORETURN void base_fail(const char *file, int line, const char *what);

/* base_oom: the system refused memory. Goes to the innermost guard of this thread; without one, prints Go's text to stderr and ends the
 * process with status 2. */
NORETURN void base_oom(size_t want);

/* A guard is where an entry point of the library continues when memory is refused below it (or, in release builds, when an invariant is
 * broken): `if (setjmp(g.env)) ... what ...`. What was being built is then unusable and can only be freed. Blocks allocated under a guard belong to
 * its owner (base/alloc.h). Per thread, since allocation happens where no VM is at hand. */
struct base_owner;
typedef struct base_guard {
    jmp_buf env;
    struct base_guard *up;
    struct base_owner *owner;
    const uint32_t *stop;     /* atomic; base_look goes to the guard when it is not 0, or */
    int64_t until;            /* from this moment on (monotonic ns; 0: never). stop NULL: neither */
    char what[120];
} base_guard;
extern _Thread_local base_guard *base_guards;
/* Called now and then by what may take long and can be given up as for want of memory: the compiler, above all by its arenas. */
void base_look(void);

#ifdef NDEBUG
#define gol_assert(e) ((void)sizeof(e))
#else
#define gol_assert(e) ((e) ? (void)0 : base_fail(__FILE__, __LINE__, #e))
#endif
#define gol_unreachable() base_fail(__FILE__, __LINE__, "unreachable")

/* A read-only byte string with a length; not NUL-terminated unless said so. */
typedef struct bytes { const char *p; size_t n; } bytes;
#define BYTES(lit) ((bytes){ (lit), sizeof(lit) - 1 })
static inline bytes bytes_of(const char *s) { return (bytes){ s, strlen(s) }; }
static inline bool bytes_eq(bytes a, bytes b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }

/* VEC(T): a growable array in an arena.  vec_push(arena, &v, x). */
#define VEC(T) struct { T *at; int n, cap; }
#define vec_push(ar, v, x) \
    (((v)->n == (v)->cap ? vec_grow_((ar), (void **)&(v)->at, &(v)->cap, (v)->n, sizeof *(v)->at) : (void)0), \
     (void)((v)->at[(v)->n++] = (x)))
struct arena;
void vec_grow_(struct arena *ar, void **at, int *cap, int n, size_t size);

#endif
