/* schedule.h - gol_set_schedule's part in running. */
#ifndef GOL_EMBED_SCHEDULE_H
#define GOL_EMBED_SCHEDULE_H
#include "embed/vm.h"

/* Gives vm->rt its source of decisions and its random streams. Returns NULL, or what is wrong (static). */
const char *schedule_apply(gol_vm *vm);
#endif
