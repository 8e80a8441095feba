/* vm.h - what a gol_vm is: a loader, a compilation and a runtime world. */
#ifndef GOL_EMBED_VM_H
#define GOL_EMBED_VM_H
#include "base/alloc.h"
#include "compiler/compile.h"
#include "embed/load.h"
#include "include/gol.h"
#include "embed/native.h"
#include "embed/ref.h"
#include "runtime/rt.h"

enum vm_stage { ST_NEW, ST_LOADED, ST_CHECKED, ST_COMPILED, ST_INITED, ST_RAN, ST_BROKEN };

struct gol_vm {
    gol_options opt;
    compilation c;
    loader l;
    rt_vm *rt;
    gol_schedule sch;          /* how it is to be scheduled (gol_set_schedule) */
    char *replay;              /* copy of sch.replay */
    enum vm_stage stage;
    int exitcode;
    gol_limits limits;
    bool limitedbytes;
    uint32_t compiling;        /* atomic: text is being read or compiled, and may be stopped by */
    uint32_t compilestop;      /* atomic: this, or by time */
    int compilehit;            /* the limit that did */
    reftable refs;
    hosttable host;
    gol_fs hostfs;             /* copy of opt.fs, which points here then */
    struct hostfs *fs;         /* its open files (hostfs.c), or NULL */
    bool innative;             /* a native of the host runs */
    struct hostcall {          /* what it asked to be called */
        gol_ref fn;
        int nargs;
        gol_native then;
        void *ctx;
        bool set;
        gol_value args[NATIVE_MAXPARAMS];
    } then;
    char *error;               /* malloc'd, or NULL */
    rt_faults fault;
    base_owner blocks;         /* all that was allocated under a guard */
    char errorbuf[128];        /* text, when there was no memory for error */
};

/* Sets the text of gol_error_text; returns st. */
gol_status vm_fail(gol_vm *vm, gol_status st, const char *text);
gol_status vm_null(gol_vm *vm);                           /* GOL_EUSAGE: an argument that may not be NULL is, perhaps the VM itself */
gol_status vm_uncompiled(gol_vm *vm);                  /* GOL_ECOMPILE, with the first diagnostic as text */
/* Memory was refused while compiling: the VM can be asked for the text and closed. */
void vm_broke(gol_vm *vm, const char *what);
void limits_apply(gol_vm *vm);                           /* to vm->rt, if it is there */
void limits_recover(gol_vm *vm);                         /* before an entry: from the limit of bytes that ended the last one */
int64_t compile_until(const gol_vm *vm);                 /* when a compilation that begins now must be over; limits.c */
void compile_begins(gol_vm *vm);
void compile_ends(gol_vm *vm);
gol_status compile_stopped(gol_vm *vm);                  /* what a compilation that came to no end returns */
gol_status vm_world(gol_vm *vm);                       /* makes vm->rt if it is not there */
gol_status vm_ended(gol_vm *vm, int outcome);          /* of a run: sets text and exit code */

/* Runs what follows under a guard; when memory is refused in it, the VM is broken: the compiler stands where it stood, and is not asked again. */
#define GUARDED(vm, broken)                                                  \
    if (unlikely((vm)->stage == ST_BROKEN)) return broken;                   \
    base_guard guard_ = { .up = base_guards, .owner = &(vm)->blocks };                               \
    if (setjmp(guard_.env)) { vm_broke((gol_vm *)(vm), guard_.what); return broken; }     \
    base_guards = &guard_
/* The same for what reads and compiles text: the limit of time and gol_interrupt end it too. */
#define COMPILING(vm, until_)                                                \
    if (unlikely((vm)->stage == ST_BROKEN)) return GOL_EFATAL;               \
    base_guard guard_ = { .up = base_guards, .owner = &(vm)->blocks, .stop = &(vm)->compilestop, .until = until_ }; \
    if (setjmp(guard_.env)) { vm_broke(vm, guard_.what); return compile_stopped(vm); } \
    compile_begins(vm);                                                      \
    base_guards = &guard_
#define COMPILED(vm) (UNGUARD(), compile_ends(vm))
#define UNGUARD() ((void)(base_guards = guard_.up))

#endif
