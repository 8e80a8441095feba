/* altgc.h - another collector in the place of gol's own: what the heap's doors call when vm->alt is set.
 *
 * With it the P's mcache has MC_ALT in slow, so that every allocation comes to the slow paths, and those come here. Everything above (types, stacks,
 * finalizer queues, statistics of allocations, sync.Pool) stays as it is.
 */
#ifndef GOL_RUNTIME_ALTGC_H
#define GOL_RUNTIME_ALTGC_H
#include "runtime/heap/mspecial.h"

typedef struct rt_altgc {
    const char *name;
    bool (*open)(rt_vm *vm, const char **why);             /* before anything is allocated */
    void (*close)(rt_vm *vm);
    void *(*malloc)(g *gp, uint64_t size, bool noscan);    /* cleared unless noscan; NULL: no memory */
    void (*collect)(g *gp, bool forced);                   /* at a safepoint */
    void *(*find)(rt_vm *vm, const void *p, uint64_t *size, bool *noscan);        /* as rt_findobject */
    bool (*setfinalizer)(g *gp, void *p, const special *x);                       /* as rt_addfinalizer; x NULL: removes it */
    void (*addcleanup)(g *gp, void *p, const special *x);
    void (*stopcleanup)(g *gp, void *p, uint64_t id);
    uintptr_t *(*weakhandle)(g *gp, void *p);
    void (*store)(g *gp, void *dst, uint64_t size);        /* pointers in [dst, dst+size) are about to change; NULL: needs not know */
    void (*sizes)(rt_vm *vm, uint64_t *inuse, uint64_t *sys, uint64_t *free);     /* of its heap, in bytes */
} rt_altgc;

/* Boehm's collector by its name, "bdwgc" or "bdwgc-incremental"; NULL: no such name, or gol was built without it. */
const rt_altgc *rt_bdwgc(const char *name);

#endif
