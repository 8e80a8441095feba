/* signal.c - natives of package os/signal.
 *
 * Signals that are watched are blocked and read from a signalfd, which the scheduler polls like any file: there is no handler and no state outside the
 * program, but for what Ignore replaced. The clock thread has all signals blocked; a host's other threads must block those its programs watch. Children start with none blocked (os/process.c).
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include "runtime/native.h"

static sigset_t set_of(uint64_t mask)
{
    sigset_t s;
    sigemptyset(&s);
    for (int i = 1; i < 64; i++)
        if (mask >> i & 1) sigaddset(&s, i);
    return s;
}

/* func watch(fd int, on, off uint64) int: the descriptor (fd, or a new one if fd is -1) then tells of the signals on; those in off get back their usual effect */
static void signal_watch(g *gp, slot *fp)
{
    (void)gp;
    sigset_t on = set_of(fp[2].u), off = set_of(fp[3].u);
    pthread_sigmask(SIG_BLOCK, &on, NULL);
    int fd = signalfd((int)fp[1].i, &on, SFD_NONBLOCK | SFD_CLOEXEC);
    fp[0].i = fd < 0 ? -errno : fd;
    pthread_sigmask(SIG_UNBLOCK, &off, NULL);
}

/* func next(fd int) int: a signal that came, 0: none */
static void signal_next(g *gp, slot *fp)
{
    (void)gp;
    struct signalfd_siginfo i;
    fp[0].i = read((int)fp[1].i, &i, sizeof i) == sizeof i ? (int)i.ssi_signo : 0;
}

/* func setIgnore(sig int, on bool), on and off in turn. What a signal did before is the process's, as its disposition is. */
static void signal_setIgnore(g *gp, slot *fp)
{
    (void)gp;
    static struct sigaction before[NSIG];
    static pthread_mutex_t mu = PTHREAD_MUTEX_INITIALIZER;
    const struct sigaction ignore = { .sa_handler = SIG_IGN };
    int sig = (int)fp[0].i;
    struct sigaction now;
    if (sig < 1 || sig >= NSIG) return;
    pthread_mutex_lock(&mu);
    if (sigaction(sig, NULL, &now) == 0) {
        if (!fp[1].u) sigaction(sig, &before[sig], NULL);
        else if (now.sa_handler != SIG_IGN) sigaction(sig, &ignore, &before[sig]);
    }
    pthread_mutex_unlock(&mu);
}

extern const rt_native_def stdlib_ossignal_natives[];
const rt_native_def stdlib_ossignal_natives[] = {
    { "os/signal.watch", signal_watch },
    { "os/signal.next", signal_next },
    { "os/signal.setIgnore", signal_setIgnore },
    { 0, 0 }
};
