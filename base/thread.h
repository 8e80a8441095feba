/* thread.h - the process's threads besides those the host has: marker, clock, sampler, watchdog, helpers. */
#ifndef GOL_THREAD_H
#define GOL_THREAD_H
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

/* Starts fn(arg) on a thread with so many bytes of stack (0: the system's usual) that takes no signals: those are for the host's threads. *t is to be joined;
 * t NULL: nobody waits for it. False: there is none to be had. */
bool base_thread(pthread_t *t, size_t stack, void *(*fn)(void *), void *arg);

/* How many processors this process may use at the same time, as far as that is known; at least 1. */
int base_processors(void);

/* Bytes of C stack that the calling code has left; 0: that is not known (it runs on a stack that is not its thread's). Slow the first time. */
size_t base_stackleft(void);

#endif
