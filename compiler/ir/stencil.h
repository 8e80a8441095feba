/* stencil.h - bodies of instances of generic functions. */
#ifndef GOL_STENCIL_H
#define GOL_STENCIL_H
#include "compiler/types/types.h"

/* Makes func->body and func->info of f, an instance whose origin's body has been checked. False: it has none. */
bool stencil_body(Program *p, Object *f);

#endif
