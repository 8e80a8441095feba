/* callers.h - program counters as programs see them. */
#ifndef GOL_RUNTIME_CALLERS_H
#define GOL_RUNTIME_CALLERS_H
#include "runtime/vm/vm.h"

typedef struct vm_pcinfo {
    const rt_func *f;         /* its address is the function's entry; NULL: a frame of the machine */
    const char *name, *file;
    uint32_t line;
    bool inlined;             /* name is not f's own */
} vm_pcinfo;

/* The pcs of gp's frames, innermost first, after leaving out skip of them; returns how many of max were set. */
int64_t vm_callers(g *gp, int64_t skip, uint64_t *pcs, int64_t max);
/* What pc, a return address from vm_callers or a function's entry, stands for. */
bool vm_findpc(rt_vm *vm, uint64_t pc, vm_pcinfo *out);

#endif
