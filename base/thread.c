/* thread.c - starting a thread, and its stack. The mask is changed around the start, since a thread begins with that of the one that starts it. */
#define _GNU_SOURCE
#include "base/thread.h"
#include <sched.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

bool base_thread(pthread_t *t, size_t stack, void *(*fn)(void *), void *arg)
{
    pthread_attr_t a;
    pthread_t own;
    sigset_t all, old;
    if (pthread_attr_init(&a) != 0) return false;
    if (stack) pthread_attr_setstacksize(&a, stack);
    if (!t) pthread_attr_setdetachstate(&a, PTHREAD_CREATE_DETACHED);
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &old);
    bool ok = pthread_create(t ? t : &own, &a, fn, arg) == 0;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    pthread_attr_destroy(&a);
    return ok;
}

int base_processors(void)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0) return CPU_COUNT(&set);
    long n = sysconf(_SC_NPROCESSORS_ONLN);                /* more of them than a set holds */
    return n > 1 ? (int)n : 1;
}

size_t base_stackleft(void)
{
    static _Thread_local char *low, *high;                 /* what there was when it was asked last, under that limit */
    static _Thread_local rlim_t limit;
    struct rlimit now = { 0 };
    getrlimit(RLIMIT_STACK, &now);
    if (!high || now.rlim_cur != limit) {
        pthread_attr_t a;
        void *at;
        size_t size;
        if (pthread_getattr_np(pthread_self(), &a) != 0) return 0;
        if (pthread_attr_getstack(&a, &at, &size) == 0) {
            low = at;
            high = low + size;
            limit = now.rlim_cur;
        }
        pthread_attr_destroy(&a);
    }
    char *here = __builtin_frame_address(0);
    return here > low && here < high ? (size_t)(here - low) : 0;
}
