/* mem_linux.c - address space from the system.
 *
 * The heap reserves one large inaccessible range and makes it accessible from the bottom as it grows, so that nothing counts against
 * the system's commit limit before it is used. Transparent huge pages are refused: they zero 2 MiB at the first touch of a byte.
 */
#define _GNU_SOURCE
#include <sys/mman.h>
#include "runtime/heap/mheap.h"

/* Go's places: a run under a seed sees the same addresses each time (pointers are map keys), as long as no other VM lives. */
static void *at_hint(uint64_t n)
{
#if defined(MAP_FIXED_NOREPLACE) && !defined(__SANITIZE_THREAD__)    /* whose mmap turns a place it does not like into 0 */
    for (uintptr_t i = 0; i < 16; i++) {
        void *want = (void *)(0xc000000000ull | i << 40);
        void *p = mmap(want, n, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
        if (p == want) return p;
        if (p != MAP_FAILED) munmap(p, n);
    }
#endif
    return NULL;
}

void *mem_reserve(uint64_t *size, uint64_t min)
{
    void *there = at_hint(*size);
    if (there) return there;
    for (uint64_t n = *size; n >= min; n /= 2) {
        void *p = mmap(NULL, n, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (p != MAP_FAILED) {
            *size = n;
            return p;
        }
    }
    return NULL;
}

bool mem_commit(void *p, uint64_t n)
{
    if (mprotect(p, n, PROT_READ | PROT_WRITE) != 0) return false;
#ifdef MADV_NOHUGEPAGE
    madvise(p, n, MADV_NOHUGEPAGE);
#endif
    return true;
}

void mem_unuse(void *p, uint64_t n, bool lazy)
{
#ifdef MADV_FREE
    if (lazy && madvise(p, n, MADV_FREE) == 0) return;
#endif
    madvise(p, n, MADV_DONTNEED);
}

void mem_free(void *p, uint64_t n)
{
    if (p != NULL) munmap(p, n);
}
