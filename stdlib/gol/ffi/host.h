/* host.h - what an embedder uses of package gol/ffi: C functions of its own, called as they are. */
#ifndef GOL_STDLIB_FFI_HOST_H
#define GOL_STDLIB_FFI_HOST_H
#include "runtime/native.h"

typedef struct ffi_bound ffi_bound;

/* The C function at addr as a function of type t; lives as long as the VM. NULL: why (FFI_WHY bytes) says what of t C cannot be given. Panics without memory. */
enum { FFI_WHY = 400 };
const ffi_bound *ffi_bindhost(g *gp, const char *name, const rtype *t, void (*addr)(void), char *why);
/* For a native whose frame is fp, with CB_ROOM slots behind its parameters: calls it. */
void ffi_callbound(g *gp, const ffi_bound *b, slot *fp);

#endif
