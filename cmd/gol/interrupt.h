/* interrupt.h - Ctrl-C while gol is interactive: ends the line being typed, or the evaluation that runs; never the session. */
#ifndef GOL_INTERRUPT_H
#define GOL_INTERRUPT_H
#include "include/gol.h"
#include <stdbool.h>

void interrupt_install(void);              /* takes over SIGINT */
void interrupt_target(gol_vm *vm);         /* the VM that is evaluating, or NULL */
bool interrupt_pending(void);              /* Ctrl-C was pressed since interrupt_clear */
void interrupt_clear(void);
#endif
