/* native.h - C functions and C objects that gol programs use. */
#ifndef GOL_EMBED_NATIVE_H
#define GOL_EMBED_NATIVE_H
#include "include/gol.h"
#include "runtime/native.h"

enum { NATIVE_MAXPARAMS = 32 };

/* A Go declaration without a body, and the C function behind it. */
typedef struct hostfn {
    struct hostfn *next;
    gol_vm *vm;
    char *name, *sig;          /* "game.Add", "db.(*Conn).Query"; sig: its type, NULL: not stated */
    gol_native fn;
    void *ud;
    void (*cfn)(void);         /* instead of fn: a C function of that type (gol_bind_c) */
    const struct ffi_bound *c; /* and how it is called; when the program was compiled */
    bool used;                 /* a declaration was found */
    int nin, nout;
    const rtype *in[NATIVE_MAXPARAMS], *out[NATIVE_MAXPARAMS];    /* the receiver is in[0] */
} hostfn;

/* A C object that a Go object stands for. */
typedef struct hostobj {
    void *p;
    gol_finalizer fin;
    void *ud;
    uintptr_t *weak;           /* a root; leads to the Go object while that lives; NULL: the entry is free */
    uint32_t gen, next;
} hostobj;

/* A file of a module that the host supplies. */
typedef struct hostfile { struct hostfile *next; const char *path, *name, *text; size_t n; } hostfile;

typedef struct hosttable {
    hostfn *fns;
    hostfile *files, **lastfile;
    hostobj *objs;
    uint32_t nobjs, capobjs, freeobj;     /* freeobj: index + 1 */
    uint64_t sawgc;                       /* collections when dead objects were last looked for */
} hosttable;

void native_free(gol_vm *vm);                                     /* runs the finalizers of all objects */
rt_native native_find(void *ctx, const char *name, rt_func *rf);                    /* irprog.native; ctx: the VM */
gol_status native_check(gol_vm *vm);                              /* after type checking: every binding has its declaration */
uint32_t native_roots(gol_vm *vm, uint32_t from, uint32_t n, void (*mark)(void *ctx, const void *p), void *ctx);   /* as ref_roots */
gol_status native_prepare(gol_vm *vm);                            /* after compiling: C functions of types of their own can be called so */
void native_sweep(gol_vm *vm);                                    /* runs finalizers of objects found dead since */

#endif
