/* interrupt.c - SIGINT for the interactive gol.
 *
 * The handler sets a flag and asks the VM that is evaluating to stop, which is a store to memory (gol_interrupt may be called from handlers). It is
 * installed without SA_RESTART, so that a read for the next line returns.
 */
#include "cmd/gol/interrupt.h"
#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t pending;
static gol_vm *volatile target;

static void on_sigint(int sig)
{
    (void)sig;
    pending = 1;
    if (target) gol_interrupt(target);
}

void interrupt_install(void)
{
    struct sigaction sa = { .sa_handler = on_sigint };
    sigemptyset(&sa.sa_mask);
    sigaction(SIGINT, &sa, NULL);
}

void interrupt_target(gol_vm *vm) { target = vm; }
bool interrupt_pending(void) { return pending != 0; }
void interrupt_clear(void) { pending = 0; }
