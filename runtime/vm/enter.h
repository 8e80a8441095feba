/* enter.h - how the host gets into a world: calls of gol functions from C, and C code under the world's protection.
 *
 * The main goroutine is the host's: a call from C runs on it from the bottom of its stack. Other goroutines run while the call
 * waits or uses up its time slice, and stay where they are when it has returned. One call runs at a time.
 */
#ifndef GOL_RUNTIME_ENTER_H
#define GOL_RUNTIME_ENTER_H
#include "runtime/rt.h"

/* Slots a call's results and arguments may take together. */
enum { HOST_MAXSLOTS = 2048 };

/* The place of the next call's results and, behind them, its arguments. NULL: something is running, or there is no memory. */
slot *rt_hostframe(rt_vm *vm);
/* Makes f ready to be called: compiled, its package's variables initialised, so that nres and nargs are known. Returns an outcome. */
int rt_hostprepare(rt_vm *vm, const rt_func *f);
/* Runs again what initialises variables of standard packages and was cut short by the last entry's end. */
int rt_hostinits(rt_vm *vm);
/* Runs mod->init, which there is. */
int rt_hostprograminit(rt_vm *vm);
bool rt_hostunready(const rt_vm *vm);                /* there is something for rt_hostinits */
/* Runs f with the arguments at rt_hostframe. On RT_DONE the results stand there until the next entry. Otherwise vm->endtext and its neighbours tell what
 * happened; after a panic of the host's goroutine only that call is gone, after anything else all goroutines have ended, without running deferred functions.
 * Package variables and the heap stay, and calls may be made again. RT_BROKEN: memory was refused to the compiler; the world can only be freed. */
int rt_hostcall(rt_vm *vm, const rt_func *f, const void *ctx);
/* Lets the other goroutines run until none can or nsteps (0: no limit) are used up: then RT_DONE. */
int rt_hostpump(rt_vm *vm, uint64_t nsteps);
/* Runs fn(running goroutine, arg), which may raise panics and fatal errors but neither calls gol code nor waits. Also for natives that the host made: what ends the
 * program then sets vm->mustend, and the native's thunk goes on with it. RT_PANIC: vm->endtext and endvalue tell of it. */
int rt_hostprotect(rt_vm *vm, void (*fn)(g *gp, void *arg), void *arg);
/* For thunks, when the native has returned: goes on with an end that rt_hostprotect held up. */
void rt_hostresume(rt_vm *vm);
/* Ends all goroutines but the host's. */
void rt_hostendall(rt_vm *vm);

#endif
