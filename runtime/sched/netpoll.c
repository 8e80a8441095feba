/* netpoll.c - waiting for files without stopping other goroutines.
 *
 * A goroutine about to read or write what may block is parked with its descriptor in the P's list; the scheduler polls the list when it is idle, every 64th
 * time it chooses a goroutine, and when a time slice ends. If nobody else could run, the system call may as well block,
 * and nothing is done here; a descriptor that does not block must wait here.
 * Few descriptors are waited for at once, so poll does.
 */
#include <poll.h>
#include <stdlib.h>
#include "runtime/sched/sched.h"

void rt_waitfd(g *gp, int fd, bool write, bool must)
{
    psched *s = schedof(gp);
    if (!must && !s->runnext && !s->head && !s->ntimers && !s->nfds) return;
    if (fd <= 2 && !gp->vm->io.realfds) return;
    struct pollfd f = { .fd = fd, .events = write ? POLLOUT : POLLIN };
    if (poll(&f, 1, 0) != 0) return;
    if (s->nfds == s->capfds) {
        uint32_t cap = s->capfds ? 2 * s->capfds : 8;
        struct pollfd *a = realloc(s->fds, cap * sizeof *a);
        if (a) s->fds = a;
        g **b = realloc(s->fdgs, cap * sizeof *b);
        if (b) s->fdgs = b;
        if (!a || !b) rt_panicoom(gp, cap * sizeof *a);
        s->capfds = cap;
    }
    s->fds[s->nfds] = f;
    s->fdgs[s->nfds++] = gp;
    rt_gopark(gp, "IO wait");
}

void rt_netpoll(g *gp, int64_t ns)
{
    psched *s = schedof(gp);
    int64_t ms = ns < 0 ? -1 : ns / 1000000 + (ns % 1000000 != 0);
    if (ms > 1 << 30) ms = 1 << 30;
    if (poll(s->fds, s->nfds, (int)ms) <= 0) return;
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->nfds; i++) {
        if (s->fds[i].revents) {
            rt_timerready(gp, s->fdgs[i]);
            continue;
        }
        s->fds[n] = s->fds[i];
        s->fdgs[n++] = s->fdgs[i];
    }
    s->nfds = n;
}
