/* vmstate.h - what the machine keeps per VM: made at the first entry, freed with the VM. */
#ifndef GOL_RUNTIME_VMSTATE_H
#define GOL_RUNTIME_VMSTATE_H
#include "base/buf.h"
#include "runtime/rt.h"

/* The run-time errors' Go types, declared in stdlib/runtime/error.gol, looked up when first needed.
 * Their values are a string with the whole text (TypeAssertionError: pointer to a struct of one). */
typedef struct rt_wellknown {
    const rtype *boundsError, *errorString, *plainError, *typeAssertionErrorPtr, *panicNilErrorPtr;
    const rtype *errortype, *stringer;
} rt_wellknown;

struct vmstate {
    buf print;             /* of the print statement that runs */
    buf dying;             /* text of the end */
    rt_wellknown wk;
    bool wkloaded;
    const rt_func **inits; /* initialisers that a limit cut short, the one to be run first last (enter.c) */
    uint32_t ninits, capinits;
    bool dead;             /* the end has begun: a second panic while printing must not start over */
};
const rt_wellknown *vm_wellknown(g *gp);   /* load.c */
#endif
