/* ref.h - the table of references that the host holds.
 *
 * An entry is a Go variable: a type and where the value lies. A value that is one pointer lies in the entry itself until somebody wants its address.
 * Entries are in blocks that never move. A reference is the entry's number and its generation, which changes at each release; generations of different
 * VMs start at different numbers, so a reference of another VM is as stale as a released one.
 */
#ifndef GOL_EMBED_REF_H
#define GOL_EMBED_REF_H
#include "include/gol.h"
#include "runtime/rt.h"

enum ref_kind { REF_FREE, REF_VAR /* at p */, REF_WORD /* p is the value */, REF_BOUND /* method fn of receiver word p; t: its type without receiver */,
                REF_ITER /* p: hiter of a map of type t */ };

typedef struct refent {
    const rtype *t;
    void *p;                   /* a root */
    const rt_func *fn;
    uint32_t gen;              /* never 0 */
    uint32_t next;             /* free list: index + 1 */
    uint8_t kind;
} refent;

enum { REF_BLOCK = 256 };

typedef struct reftable {
    refent **blocks;
    uint32_t nblocks, used;    /* entries ever used */
    uint32_t free;             /* index + 1; 0: none */
    uint32_t salt;
    size_t alive;
} reftable;

void ref_init(reftable *t, const void *owner);
void ref_free(reftable *t);
refent *ref_find(gol_vm *vm, gol_ref r);                                  /* NULL: stale */
/* A new reference, 0: no memory. p is shaded when a collection is marking. */
gol_ref ref_new(gol_vm *vm, int kind, const rtype *t, void *p, const rt_func *fn);
gol_status ref_put(gol_vm *vm, int kind, const rtype *t, void *p, const rt_func *fn, gol_ref *out);   /* the same; GOL_EFATAL: no memory */
void *ref_addr(refent *e);                                                /* of a VAR or WORD; a WORD's is good for reading and writing now only */
/* Marks what n entries from that number on keep, those of the host's objects coming after the references; returns how many there were, less than n at the end.
 * References made or released between two calls are shaded by the barrier. */
uint32_t ref_roots(rt_vm *rt, uint32_t from, uint32_t n, void (*mark)(void *ctx, const void *p), void *ctx);

#endif
