/* data_int.h - what the files of runtime/data/ share. */
#ifndef GOL_RUNTIME_DATA_INT_H
#define GOL_RUNTIME_DATA_INT_H
#include "runtime/data/data.h"
#include "runtime/heap/malloc_fast.h"
#include "runtime/heap/mbarrier.h"

#define RSTR(lit) ((rstr){ (lit), sizeof(lit) - 1 })

#endif
