/* fault.h - GOLFAULT: defects switched on by name, so that tests can show that a check notices them. */
#ifndef GOL_RUNTIME_FAULT_H
#define GOL_RUNTIME_FAULT_H
#include "runtime/rt.h"

/* Parses "name[:argument],..." into f. False: an unknown name or argument; why then says which, and what there is. */
bool rt_faultparse(rt_faults *f, const char *spec, char *why, size_t nwhy);
/* The line that tells a program's user that it runs with defects, into line; 0: there are none. */
int rt_faultbanner(const rt_faults *f, char *line, size_t n);
/* Calls tell with a line for each fault asked for that has done nothing so far, in the order asked for. */
void rt_faultunmet(const rt_faults *f, void (*tell)(void *ctx, const char *line), void *ctx);

#endif
