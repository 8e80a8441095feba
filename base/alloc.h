/* alloc.h - the one door to the allocator, the system's or the host's: owners, and what watches it.
 *
 * A block belongs to the owner that the innermost guard of its thread names, or, where a VM is at hand without a guard, to the one that the caller names. An owner can
 * free all it still has at once: what an error had to leave behind, when control jumped to a guard, is freed when the VM closes. Its blocks come from its heap.
 * What outlives its VM, or is made by other threads, belongs to nobody and is the system's.
 *
 * A thread may have a watch: it counts what comes through the door, can refuse the n-th request (GOLFAULT=failalloc:N), and knows how many blocks
 * are held. Without one the door costs a load and a branch. A refused request is a NULL, as malloc's; who cannot go on without the
 * memory calls base_oom. Page runs of the heap come through the door too (base_refuse).
 */
#ifndef GOL_ALLOC_H
#define GOL_ALLOC_H
#include "base/base.h"

typedef struct base_watch {
    uint64_t requests;        /* seen so far */
    uint64_t failat;          /* the request to be refused, from 1; 0: none */
    bool sticky;              /* and all after it */
    bool count;               /* say at the end how many there were */
    uint64_t refused;
    int64_t live;             /* blocks held; atomic, other threads may free */
} base_watch;
extern _Thread_local base_watch *base_watching;

void *base_malloc(size_t n);
void *base_calloc(size_t n, size_t size);
void *base_realloc(void *p, size_t n);
char *base_strdup(const char *s);
void  base_free(void *p);

/* Where memory comes from, as Lua's lua_Alloc: p of old bytes becomes one of n (p NULL, old 0: a new one; n 0: none, returns NULL). NULL: none to be had, p stays. */
typedef struct base_heap { void *(*resize)(void *ctx, void *p, size_t old, size_t n); void *ctx; } base_heap;

/* Blocks of an owner; used by one thread at a time. */
typedef struct base_link { struct base_link *prev, *next; } base_link;
typedef struct base_owner { base_link blocks; base_heap heap; } base_owner;       /* heap.resize NULL: the system's */
void base_ownerinit(base_owner *o, base_heap heap);
/* As realloc and strdup: what is new belongs to o (NULL: nobody), whatever the guard. */
void *base_reallocin(base_owner *o, void *p, size_t n);
char *base_strdupin(base_owner *o, const char *s);
bool base_hosted(void);               /* does what base_malloc returns come from a host's allocator? */
/* The n bytes at p, part of a block and all zero, will not be used for a while: the system may have their pages, which are zero when they are touched again. */
void base_unused(void *p, size_t n);
int  base_freeall(base_owner *o);     /* frees what is left; returns how many blocks */

/* A copy of n bytes and a NUL that is not of this door: for hosts, who call free. NULL: no memory. */
char *base_export(const void *p, size_t n);

/* Whether a request that malloc does not serve must be refused. */
bool base_refused_slow(void);
static inline bool base_refuse(void) { return unlikely(base_watching != NULL) && base_refused_slow(); }

#endif
