/* cyclelog.h - the numbers of every collection cycle, kept for who asks afterwards. */
#ifndef GOL_RUNTIME_CYCLELOG_H
#define GOL_RUNTIME_CYCLELOG_H
#include "base/buf.h"
#include "runtime/rt.h"

void rt_cyclelogstart(rt_vm *vm);
void rt_cyclelogadd(rt_vm *vm);                       /* heap.cycle is complete; only while vm->cyclelog is set */
void rt_cyclelogtext(rt_vm *vm, buf *b);              /* lines of fields parted by tabs: see cyclelog.c. Nothing without a log */
void rt_cyclelogfree(rt_vm *vm);
#endif
