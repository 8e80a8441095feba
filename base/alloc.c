/* alloc.c - malloc and its kin behind the door, owners, and the watch (alloc.h).
 *
 * A block has a header in front: its links in its owner's ring (or a ring of its own), the heap it is from and its size, which a host's allocator is told when the block
 * changes or goes. The heap is the owner's, which outlives its blocks.
 *
 * Locking: an owner's blocks are allocated and freed by one thread at a time; a thread without a guard makes blocks without an owner. A watch belongs to
 * a thread; only its count of blocks held may change from others.
 */
#define _GNU_SOURCE
#include "base/alloc.h"
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

_Thread_local base_watch *base_watching;

typedef struct header {              /* 32 bytes: what follows stays aligned as malloc's */
    base_link link;
    const base_heap *heap;           /* NULL: the system's */
    size_t size;                     /* bytes, of this too */
} header;
_Static_assert(sizeof(header) % 16 == 0, "alignment");

bool base_refused_slow(void)
{
    base_watch *w = base_watching;
    uint64_t k = ++w->requests;
    if (w->failat == 0 || (w->sticky ? k < w->failat : k != w->failat)) return false;
    w->refused++;
    return true;
}

static void count(int n)
{
    if (unlikely(base_watching != NULL)) __atomic_fetch_add(&base_watching->live, n, __ATOMIC_RELAXED);
}

void base_ownerinit(base_owner *o, base_heap heap)
{
    o->blocks.prev = o->blocks.next = &o->blocks;
    o->heap = heap;
}

static base_owner *current(void) { return base_guards ? base_guards->owner : NULL; }

void base_unused(void *p, size_t n)
{
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), from = ALIGN_UP((uintptr_t)p, page), to = ((uintptr_t)p + n) & ~(page - 1);
    if (base_hosted() || from >= to) return;          /* a host's memory may be anything; malloc's is private and anonymous */
#ifdef MADV_DONTNEED
    (void)madvise((void *)from, to - from, MADV_DONTNEED);
#endif
}

bool base_hosted(void) { return current() && current()->heap.resize; }

/* A new block of n bytes for the caller. */
static void *take(base_owner *o, size_t n, bool zeroed)
{
    if (base_refuse() || n > PTRDIFF_MAX - sizeof(header)) return NULL;
    const base_heap *heap = o && o->heap.resize ? &o->heap : NULL;
    size_t size = sizeof(header) + n;
    header *h = heap ? heap->resize(heap->ctx, NULL, 0, size) : zeroed ? calloc(1, size) : malloc(size);
    if (h == NULL) return NULL;
    if (heap && zeroed) memset(h + 1, 0, n);
    h->heap = heap;
    h->size = size;
    base_link *ring = o ? &o->blocks : (h->link.next = &h->link);
    h->link.prev = ring;
    h->link.next = ring->next;
    ring->next = h->link.next->prev = &h->link;
    count(1);
    return h + 1;
}

void *base_malloc(size_t n) { return take(current(), n, false); }

void *base_calloc(size_t n, size_t size)
{
    size_t bytes;
    return __builtin_mul_overflow(n, size, &bytes) ? NULL : take(current(), bytes, true);
}

void *base_reallocin(base_owner *o, void *p, size_t n)
{
    if (p == NULL) return take(o, n, false);
    if (base_refuse() || n > PTRDIFF_MAX - sizeof(header)) return NULL;
    header *h = (header *)p - 1;
    bool alone = h->link.next == &h->link;
    size_t size = sizeof(header) + n;
    header *m = h->heap ? h->heap->resize(h->heap->ctx, h, h->size, size) : realloc(h, size);
    if (m == NULL) return NULL;
    m->size = size;
    if (alone) m->link.prev = m->link.next = &m->link;
    else m->link.prev->next = m->link.next->prev = &m->link;
    return m + 1;
}

void *base_realloc(void *p, size_t n) { return base_reallocin(current(), p, n); }

char *base_strdupin(base_owner *o, const char *s)
{
    size_t n = strlen(s) + 1;
    char *p = base_reallocin(o, NULL, n);
    return p ? memcpy(p, s, n) : NULL;
}

char *base_strdup(const char *s) { return base_strdupin(current(), s); }

void base_free(void *p)
{
    if (p == NULL) return;
    header *h = (header *)p - 1;
    h->link.prev->next = h->link.next;
    h->link.next->prev = h->link.prev;
    count(-1);
    if (h->heap) h->heap->resize(h->heap->ctx, h, h->size, 0);
    else free(h);
}

int base_freeall(base_owner *o)
{
    int n = 0;
    for (; o->blocks.next != &o->blocks; n++) base_free((header *)o->blocks.next + 1);
    return n;
}

char *base_export(const void *p, size_t n)
{
    char *s = base_refuse() ? NULL : malloc(n + 1);
    if (s) {
        if (n) memcpy(s, p, n);
        s[n] = 0;
    }
    return s;
}
