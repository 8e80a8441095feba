/* vm.h - what a gol_vm is: a loader, a compilation and a runtime world. */
#ifndef GOL_EMBED_VM_H
#define GOL_EMBED_VM_H
#include "compiler/compile.h"
#include "embed/load.h"
#include "include/gol.h"
#include "runtime/rt.h"

enum vm_stage { ST_NEW, ST_LOADED, ST_CHECKED, ST_COMPILED, ST_RAN, ST_BROKEN };

struct gol_vm {
    gol_options opt;
    compilation c;
    loader l;
    rt_vm *rt;
    enum vm_stage stage;
    int exitcode;
    char *error;               /* malloc'd, or NULL */
};
#endif
