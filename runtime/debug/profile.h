/* profile.h - watching single allocations: the sampled profile, the ring of the latest ones, and the trace of the allocator's steps. */
#ifndef GOL_RUNTIME_PROFILE_H
#define GOL_RUNTIME_PROFILE_H
#include "base/buf.h"
#include "runtime/heap/mprof.h"

typedef struct allocevent { int64_t ns; uint64_t size, pc; uint32_t goid, sizeclass; } allocevent;    /* ns: of rt_nanotime; size: asked for */

/* Starts what vm->dbg asks for. */
void rt_profstart(rt_vm *vm);
/* The program turns out to set the rate or to read the profile: from now on allocations are sampled. */
void rt_profenable(rt_vm *vm);
/* What MemProfileRate is at first. */
int64_t rt_profdefault(rt_vm *vm);
/* From now on the latest cap allocations are kept; nothing if some are kept already. */
void rt_ringstart(rt_vm *vm, uint64_t cap);
/* The i-th event of the ring, 0 being the oldest kept; false: there is none. */
bool rt_ringevent(rt_vm *vm, uint64_t i, allocevent *out);
/* The ring as text: bytes in rows of 5 ms by size, and the places that allocated most. Nothing without a ring. */
void rt_ringdump(rt_vm *vm, buf *b);
/* The ring as lines of fields: see profile.c. Nothing without a ring. */
void rt_ringtext(rt_vm *vm, buf *b);

#endif
