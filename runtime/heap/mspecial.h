/* mspecial.h - what is attached to single objects: finalizers, cleanups, weak handles, profile records.
 *
 * A span with attachments has a list of specials, sorted by the object's offset. They are looked at by the sweeper, when their object was not
 * marked, and by the marker, since what a finalizer will be given must live.
 */
#ifndef GOL_RUNTIME_MSPECIAL_H
#define GOL_RUNTIME_MSPECIAL_H
#include "runtime/rt.h"

typedef struct mspan mspan;
typedef struct profbucket profbucket;

enum specialkind { SP_FINALIZER, SP_WEAK, SP_PROFILE, SP_CLEANUP };

typedef struct special {
    struct special *next;
    uint32_t offset;          /* of the pointer it was made for, in its span */
    uint16_t kind;
    uint16_t nres;            /* FINALIZER: result slots of fn */
    union {
        struct { const rt_closure *fn; const rtype *param, *obj; void *arg; } fin;      /* param: type of fn's parameter; obj: of the pointer; arg: it, when due */
        struct { const rt_closure *fn; uint64_t id; } cleanup;               /* fn: a func() */
        struct { uintptr_t *handle; } weak;                                  /* an object without pointers that holds the address until it is cleared */
        struct { profbucket *b; } prof;
    };
} special;

enum finqueue { FINQ_FINALIZERS, FINQ_CLEANUPS, NFINQ };

/* Attach; the object is alive. false: it has a finalizer already. Never collect, may end the program for lack of memory. */
bool rt_addfinalizer(g *gp, void *p, const rt_closure *fn, const rtype *param, const rtype *obj, uint32_t nres);
void rt_removefinalizer(g *gp, void *p);
bool rt_addprofile(g *gp, void *p, profbucket *b);                     /* false: no memory */
uint64_t rt_addcleanup(g *gp, void *p, const rt_closure *fn);         /* an identity for rt_stopcleanup */
void rt_stopcleanup(g *gp, void *p, uint64_t id);
/* The handle of p, the same each time while p lives; and what a handle still leads to: NULL once it was found unreachable. */
uintptr_t *rt_weakhandle(g *gp, void *p);
void *rt_weakvalue(g *gp, const uintptr_t *handle);
/* Base of the object in use at p; *size: bytes asked from its class. NULL: p is not in the heap. */
const void *rt_zeroaddr(rt_vm *vm);                                    /* where all zero-sized objects are */
void *rt_findobject(rt_vm *vm, const void *p, uint64_t *size, bool *noscan);

/* Takes the call that is due next: out->fin, of a cleanup without param. A batch, all that was found in one go, runs last first, as Go's. */
bool rt_nextfinalizer(rt_vm *vm, enum finqueue q, special *out);

#endif
