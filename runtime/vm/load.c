/* load.c - the Go types the runtime makes values of, found in the module when first needed. */
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/vm/vm.h"
#include "runtime/vm/vmstate.h"

const rt_wellknown *vm_wellknown(g *gp)
{
    struct vmstate *s = gp->vm->vs;
    rt_module *m = gp->vm->mod;
    if (s->wkloaded) return &s->wk;
    s->wkloaded = true;
    if (!m || !m->typebyname) return &s->wk;
    const rtype *tae = m->typebyname(m->ctx, "runtime", "TypeAssertionError"), *pne = m->typebyname(m->ctx, "runtime", "PanicNilError");
    s->wk = (rt_wellknown){
        .boundsError = m->typebyname(m->ctx, "runtime", "boundsError"),
        .errorString = m->typebyname(m->ctx, "runtime", "errorString"),
        .plainError = m->typebyname(m->ctx, "runtime", "plainError"),
        .typeAssertionErrorPtr = tae ? m->ptrto(m->ctx, tae) : NULL,
        .panicNilErrorPtr = pne ? m->ptrto(m->ctx, pne) : NULL,
    };
    return &s->wk;
}

void vm_statefree(rt_vm *vm)
{
    if (!vm->vs) return;
    buf_free(&vm->vs->print);
    buf_free(&vm->vs->dying);
    base_free(vm->vs->inits);
    base_free(vm->vs);
    vm->vs = NULL;
}
