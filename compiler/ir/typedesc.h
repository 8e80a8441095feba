/* typedesc.h - what the driver asks of typedesc.c and tables.c beyond ir.h. */
#ifndef GOL_TYPEDESC_H
#define GOL_TYPEDESC_H
#include "compiler/ir/ir.h"

int  ir_basic_irtype(int type_kind);                 /* enum irtype of a one-leaf kind, IT_VOID otherwise */
void ir_fillmethods(irprog *p, const rtype *t);      /* rt_module.fillmethods */
#endif
