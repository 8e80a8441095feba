/* opt_fold.h - folding of single values. */
#ifndef GOL_OPT_FOLD_H
#define GOL_OPT_FOLD_H
#include "compiler/ir/ir.h"

int64_t ir_wrap(int type, int64_t v);          /* canonical form of v in an integer type */
bool    ir_issigned(int type);
bool    ir_evalcmp(int op, int type, int64_t a, int64_t b);   /* of integers of that type */
int     ir_invert(int op);                     /* EQ -> NE ...; -1 */
bool    ir_nevernil(const irval *v);           /* an address that cannot be nil */
irval  *ir_fold(irval *v);                     /* a value equal to v, or NULL (v may have been rewritten) */
#endif
