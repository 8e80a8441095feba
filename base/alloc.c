/* alloc.c - malloc and its kin behind the door, owners, and the watch (alloc.h).
 *
 * A block has a header of two links in front: a member of its owner's ring, or a ring of its own.
 *
 * Locking: an owner's blocks are allocated and freed by one thread at a time; a thread without a guard makes blocks without an owner. A watch belongs to
 * a thread; only its count of blocks held may change from others.
 */
#include "base/alloc.h"
#include <stdlib.h>

_Thread_local base_watch *base_watching;

typedef base_owner header;           /* 16 bytes: what follows stays aligned as malloc's */

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

void base_ownerinit(base_owner *o) { o->prev = o->next = o; }

static void *linked(header *h)
{
    if (h == NULL) return NULL;
    base_owner *o = base_guards ? base_guards->owner : NULL;
    if (o) {
        h->prev = o;
        h->next = o->next;
        o->next = h->next->prev = h;
    } else {
        base_ownerinit(h);
    }
    count(1);
    return h + 1;
}

static void unlink_block(header *h)
{
    h->prev->next = h->next;
    h->next->prev = h->prev;
}

void *base_malloc(size_t n) { return base_refuse() || n > PTRDIFF_MAX ? NULL : linked(malloc(sizeof(header) + n)); }

void *base_calloc(size_t n, size_t size)
{
    size_t bytes;
    if (base_refuse() || __builtin_mul_overflow(n, size, &bytes) || bytes > PTRDIFF_MAX) return NULL;
    return linked(calloc(1, sizeof(header) + bytes));
}

void *base_realloc(void *p, size_t n)
{
    if (p == NULL) return base_malloc(n);
    if (base_refuse() || n > PTRDIFF_MAX) return NULL;
    header *h = (header *)p - 1;
    bool alone = h->next == h;
    header *m = realloc(h, sizeof(header) + n);
    if (m == NULL) return NULL;
    if (alone) base_ownerinit(m);
    else m->prev->next = m->next->prev = m;
    return m + 1;
}

char *base_strdup(const char *s)
{
    size_t n = strlen(s) + 1;
    char *p = base_malloc(n);
    return p ? memcpy(p, s, n) : NULL;
}

void base_free(void *p)
{
    if (p == NULL) return;
    header *h = (header *)p - 1;
    unlink_block(h);
    count(-1);
    free(h);
}

int base_freeall(base_owner *o)
{
    int n = 0;
    for (; o->next != o; n++) base_free(o->next + 1);
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
