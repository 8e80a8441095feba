/* shape.h - instances that share their code. */
#ifndef GOL_SHAPE_H
#define GOL_SHAPE_H
#include "compiler/types/types.h"

/* The instance whose code serves instance f too; f itself if there is no other. */
Object *shape_instance(Program *p, Object *f);

#endif
