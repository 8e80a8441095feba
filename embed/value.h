/* value.h - gol_values to and from Go memory. */
#ifndef GOL_EMBED_VALUE_H
#define GOL_EMBED_VALUE_H
#include "embed/vm.h"

/* Room for a value that is made while it is converted: strings, slices, interfaces, numbers. */
typedef union valuebuf { slot s[4]; char bytes[32]; } valuebuf;

/* Finds the bytes of v as a value of type t: in tmp, in the variable it refers to, or in C memory. NULL: zero. May allocate, so it runs protected when need be.
 * The bytes are good until the next call of anything here. Errors: GOL_ETYPE, GOL_ERANGE, GOL_ESTALE, and what allocation ends with. */
gol_status value_bytes(gol_vm *vm, const rtype *t, const gol_value *v, valuebuf *tmp, const void **bytes);
/* Stores v at dst, Go memory of type t, with the write barrier. */
gol_status value_store(gol_vm *vm, const rtype *t, void *dst, const gol_value *v);
/* The value of type t at p. A reference is made for what a gol_value cannot hold. */
gol_status value_load(gol_vm *vm, const rtype *t, const void *p, gol_value *out);
/* Gives a WORD entry a variable of its own in Go memory. */
gol_status value_box(gol_vm *vm, refent *e);
const rtype *value_ptrto(gol_vm *vm, const rtype *t);                     /* the type *t; NULL: no memory, the VM is broken */
/* A new variable of type t with a copy of what is at p (NULL: zero). */
gol_status value_new(gol_vm *vm, const rtype *t, const void *p, gol_ref *out);

/* call.c: what is to be called. ctx: its closure, NULL: bound methods; word: the receiver of a bound one. */
typedef struct callee { const rtype *type; const rt_func *f; const rt_closure *ctx; bool bound; void *word; } callee;
gol_status call_resolve(gol_vm *vm, gol_ref fn, callee *c);               /* the VM is ready to run it */
gol_status call_prepare(gol_vm *vm, const callee *c);                     /* compiles it if need be: nres and nargs are known then */
gol_status call_args(gol_vm *vm, const rtype *ft, const gol_value *args, int nargs, slot *s);

/* Runs fn protected; sets the error text and returns the status of what happened. */
gol_status vm_protect(gol_vm *vm, void (*fn)(g *gp, void *arg), void *arg);

static inline gol_status vm_stale(gol_vm *vm) { return vm_fail(vm, GOL_ESTALE, "stale reference"); }
gol_status vm_typeerror(gol_vm *vm, const gol_value *v, const rtype *t);

#endif
