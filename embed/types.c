/* types.c - what types are, for the host. A gol_type is the run-time descriptor. */
#include "embed/value.h"
#include <string.h>

/* What a host asks of a type that it did not find. */
static const rtype notype = { .str = { "", 0 } };
static const rtype *in(const gol_type *t) { return t ? (const rtype *)t : &notype; }
static const gol_type *out(const rtype *t) { return (const gol_type *)t; }

int gol_type_kind(const gol_type *t) { return in(t)->kind; }
const char *gol_type_name(const gol_type *t) { return in(t)->str.p; }
size_t gol_type_size(const gol_type *t) { return in(t)->size; }
int gol_type_has_pointers(const gol_type *t) { return in(t)->ptrdata != 0; }
const gol_type *gol_type_key(const gol_type *t) { return in(t)->kind == K_MAP ? out(in(t)->key) : NULL; }

const gol_type *gol_type_elem(const gol_type *t)
{
    switch (in(t)->kind) {
    case K_ARRAY: case K_CHAN: case K_MAP: case K_POINTER: case K_SLICE: return out(in(t)->elem);
    default: return NULL;
    }
}

int64_t gol_type_len(const gol_type *t)
{
    switch (in(t)->kind) {
    case K_ARRAY: case K_STRUCT: case K_FUNC: case K_INTERFACE: return in(t)->len;
    default: return 0;
    }
}

int gol_type_field(const gol_type *t, int64_t i, gol_field_info *info)
{
    if (unlikely(!info)) return -1;
    if (in(t)->kind != K_STRUCT || i < 0 || i >= in(t)->len) return -1;
    const rfield *f = &in(t)->fields[i];
    *info = (gol_field_info){ f->name.p, (size_t)f->name.n, out(f->typ), f->offset, f->embedded != 0 };
    return 0;
}

int gol_type_results(const gol_type *t) { return in(t)->kind == K_FUNC ? (int)in(t)->nresults : 0; }

const gol_type *gol_type_param(const gol_type *t, int64_t i)
{
    if (in(t)->kind != K_FUNC || i < 0 || i >= in(t)->len + in(t)->nresults) return NULL;
    return out(in(t)->params[i]);
}

/* ---- by name ---- */

const rtype *vm_typeexpr(gol_vm *vm, const char *expr)
{
    Type *t = check_typetext(&vm->c.prog, vm->c.prog.mainpkg, expr);
    return t ? ir_rtype(&vm->c.ir, t) : NULL;
}

const gol_type *gol_type_find(gol_vm *vm, const char *expr)
{
    if (unlikely(!vm || !expr)) return vm_null(vm), NULL;
    if (vm_world(vm)) return NULL;
    GUARDED(vm, NULL);
    const rtype *t = vm_typeexpr(vm, expr);
    UNGUARD();
    if (!t) vm_fail(vm, GOL_ENOTFOUND, "no such type");
    return out(t);
}
