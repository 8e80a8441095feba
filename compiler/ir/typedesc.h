/* typedesc.h - what the driver asks of typedesc.c and tables.c beyond ir.h. */
#ifndef GOL_TYPEDESC_H
#define GOL_TYPEDESC_H
#include "compiler/ir/ir.h"

int  ir_basic_irtype(int type_kind);                 /* enum irtype of a one-leaf kind, IT_VOID otherwise */
const rtype *ir_rtype_known(irprog *p, Type *t);     /* the descriptor of a type identical to t, NULL: there is none yet */
/* What rt_module asks for (runtime/abi/module.h). */
void ir_fillmethods(irprog *p, const rtype *t);
void ir_filladapter(irprog *p, const rtype *t);      /* lower_adapter.c */
void ir_fillexpr(irprog *p, const rtype *t, const rmethod *m);
#endif
