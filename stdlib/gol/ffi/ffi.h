/* ffi.h - package gol/ffi inside: what the files of this folder share.
 *
 * A bound function is an rt_func whose native is ffi_call (call.c). Its Go type was compiled, once per type, to a signature (sig.c): libffi's description of the call, and
 * for each parameter where its slots lie and how they become a C argument. All of it is C memory that lives until the VM closes.
 */
#ifndef GOL_STDLIB_FFI_H
#define GOL_STDLIB_FFI_H
#include <ffi.h>
#include <pthread.h>
#include "runtime/data/data.h"
#include "stdlib/gol/ffi/host.h"

enum { FFI_MAXARGS = 64 };

/* How a parameter's slots become an argument. DIRECT: they are it as they lie: numbers, pointers, slices (their first word), structs passed as memory. */
enum arg_how { ARG_DIRECT, ARG_GATHER /* small struct, complex64: put together */, ARG_STRING /* copied, with a NUL */, ARG_FUNC /* a callback for the call */,
               ARG_OBJECT /* *Callback, *Handle: the C pointer in it */ };
enum ret_how { RET_NONE, RET_INT /* by kind: 1 to 8 bytes, signed or not */, RET_BOOL, RET_FLOAT, RET_WORD, RET_STRING, RET_MEM /* through memory: structs, complex */ };
/* Whether a call can be made without libffi, and which register the result is in. */
enum regs { REGS_NONE, REGS_INT, REGS_FLOAT };
enum ret_errno { ERRNO_NONE, ERRNO_NUMBER /* syscall.Errno, any uintptr type */, ERRNO_ERROR };

typedef struct ffi_arg_plan { uint8_t how; uint16_t slot; const rtype *t; struct ffi_sig *sig; /* of a function that C is to call */ } ffi_arg_plan;

typedef struct ffi_sig {
    struct ffi_sig *next;
    const rtype *t;           /* the function type */
    ffi_cif cif;              /* variadic functions: without the variadic arguments */
    ffi_type **types;         /* of the fixed parameters */
    ffi_type *result;
    ffi_arg_plan *args;       /* nargs, and one more for a variadic function's slice */
    const rtype *ret;
    uint16_t nargs, nres, nslots;    /* C parameters; slots of results, of parameters */
    uint16_t errslot;         /* where the errno result begins */
    uint8_t how, err, regs;
    uint8_t nfloats;          /* regs: arguments in floating-point registers, and which */
    uint16_t floats;
    bool callback;            /* C calls it */
    bool plain;               /* all arguments are direct */
    bool shades;              /* some lead to Go memory that holds pointers: C may overwrite them */
    bool variadic;
    uint8_t *ptrbits;         /* nres + nslots */
} ffi_sig;

struct ffi_bound {            /* a C function under one type */
    ffi_bound *next;
    const rt_func *self;      /* the func value points here */
    rt_func f;
    ffi_sig *sig;
    void (*addr)(void);       /* NULL: its library was closed */
    struct ffi_world *w;
};

typedef struct ffi_callback { /* a C function pointer that calls a gol function */
    struct ffi_callback *next;
    struct ffi_callback *nextfree;
    void *closure, *code;     /* libffi's, and what C calls */
    ffi_sig *sig;
    const rt_closure *fn;     /* kept alive by package variable live, or by the frame of the call it is for; NULL: released */
    rt_vm *vm;
} ffi_callback;

typedef struct ffi_lib {
    struct ffi_lib *next;
    void *handle;             /* NULL: closed */
    ffi_bound *bound;
    char name[];
} ffi_lib;

typedef struct ffi_block { struct ffi_block *next; } ffi_block;

typedef struct ffi_world {    /* of a VM */
    ffi_lib *libs;
    ffi_lib *pointers;        /* what was bound by address */
    ffi_sig *sigs;
    struct ffi_struct { struct ffi_struct *next; const rtype *t; ffi_type *ct; } *structs;
    ffi_callback *callbacks;  /* all */
    ffi_callback *oldest, *newest;   /* released ones, which are used again in that order */
    uint32_t nfree;
    uint32_t incall;          /* C calls under way */
    pthread_t thread;         /* atomic: that made the innermost */
    const char *refused;      /* atomic: why a callback did not run; told when C returns */
    pthread_t stackof;        /* whose stack ends at stackend; 0: nobody's */
    char *stackend;
    ffi_block *blocks;        /* all of the above that need not be freed one by one */
} ffi_world;

ffi_world *ffi_worldof(g *gp);
void *ffi_alloc(g *gp, ffi_world *w, size_t n);         /* zeroed; lives as long as the VM */

/* The signature of function type t, or NULL: why, FFI_WHY bytes, says what cannot be. */
ffi_sig *ffi_signature(g *gp, ffi_world *w, const rtype *t, bool callback, char *why);
bool ffi_isobject(const rtype *t);
/* C's type for a value of type t, in a struct or as an argument; NULL: why. */
ffi_type *ffi_typeof(g *gp, ffi_world *w, const rtype *t, bool field, char *why);
/* callback.c: a C function pointer for fn. NULL: why. It must be released. */
ffi_callback *ffi_newcallback(g *gp, ffi_world *w, const rt_closure *fn, ffi_sig *s, const char **why);
void ffi_release(ffi_world *w, ffi_callback *c);
void ffi_freecallbacks(ffi_world *w);
void ffi_NewCallback(g *gp, slot *fp);                  /* natives */
void ffi_dropCallback(g *gp, slot *fp);

void ffi_call_c(g *gp, slot *fp);                       /* the native of bound functions */

#endif
