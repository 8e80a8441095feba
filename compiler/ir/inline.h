/* inline.h - what passes.c and compile.c ask of inline.c. */
#ifndef GOL_INLINE_H
#define GOL_INLINE_H
#include "compiler/ir/ir.h"

bool ir_inlinable(const irfn *fn);            /* fn->ir, in lowering's form, is small and simple enough */
void ir_keep_for_inlining(irfn *fn);          /* sets fn->inl to a copy of fn->ir if it is inlinable */
#endif
