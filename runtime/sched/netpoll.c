/* netpoll.c - waiting for files without stopping other goroutines.
 *
 * A goroutine about to read or write what may block is parked with its descriptor in the P's list; the scheduler polls the list when it is idle, every 64th
 * time it chooses a goroutine, and when a time slice ends. If nobody else could run, the system call may as well block,
 * and nothing is done here; a descriptor that does not block must wait here.
 * Few descriptors are waited for at once, so poll does.
 */
#include <poll.h>
#include <stdlib.h>
#include "base/alloc.h"
#include "runtime/sched/decide.h"
#include "runtime/sched/sched.h"

bool rt_listfd(psched *s, int fd, short events, g *gp)
{
    if (s->nfds == s->capfds) {
        uint32_t cap = s->capfds ? 2 * s->capfds : 8;
        struct pollfd *a = base_realloc(s->fds, cap * sizeof *a);
        if (a) s->fds = a;
        g **b = base_realloc(s->fdgs, cap * sizeof *b);
        if (b) s->fdgs = b;
        if (!a || !b) return false;
        s->capfds = cap;
    }
    s->fds[s->nfds] = (struct pollfd){ .fd = fd, .events = events };
    s->fdgs[s->nfds] = gp;
    SCHED_SET(s->nfds, s->nfds + 1);
    return true;
}

void rt_waitfd(g *gp, int fd, bool write, bool must)
{
    psched *s = schedof(gp);
    if (!must && !rt_others(gp)) return;
    if (fd <= 2 && !gp->vm->io.realfds) return;
    struct pollfd f = { .fd = fd, .events = write ? POLLOUT : POLLIN };
    uint8_t now = !(gp->vm->dec && rt_decide_nopoll(gp->vm)) && poll(&f, 1, 0) != 0;
    if (gp->vm->dec) rt_decide_ready(gp->vm, &gp, &now, 1);
    if (now) return;
    if (!rt_listfd(s, fd, f.events, gp)) rt_panicoom(gp, sizeof f);
    rt_gopark(gp, "IO wait");
}

void rt_wakefd(g *gp, int fd)
{
    psched *s = schedof(gp);
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->nfds; i++) {
        if (s->fds[i].fd == fd && s->fdgs[i]) {
            rt_timerready(gp, s->fdgs[i]);
            continue;
        }
        s->fds[n] = s->fds[i];
        s->fdgs[n++] = s->fdgs[i];
    }
    SCHED_SET(s->nfds, n);
}

/* Polls for up to ms; ready[i] tells of the i-th descriptor. In a run that repeats a trace the trace tells, unless it has ended. */
static uint32_t poll_all(g *gp, uint8_t *ready, int ms)
{
    psched *s = schedof(gp);
    rt_vm *vm = gp->vm;
    uint32_t k = 0;
    if (vm->dec && rt_decide_nopoll(vm)) {
        k = rt_decide_ready(vm, s->fdgs, ready, s->nfds);
        if (k || ms == 0) return k;
        if (ms > 0) {
            rt_decide_idle(vm, (int64_t)ms * 1000000);
            return 0;
        }
    }
    if (!vm->io.realfds && (ms < 0 || ms > 5)) ms = 5;     /* an embedded world may have to be stopped meanwhile */
    if (poll(s->fds, s->nfds, ms) > 0)
        for (uint32_t i = 0; i < s->nfds; i++) k += ready[i] = s->fds[i].revents != 0;
    else if (vm->dec && ms > 0) rt_decide_slept(vm, (int64_t)ms * 1000000);
    if (vm->dec && !rt_decide_nopoll(vm)) rt_decide_ready(vm, s->fdgs, ready, s->nfds);
    return k;
}

void rt_netpoll(g *gp, int64_t ns)
{
    psched *s = schedof(gp);
    int64_t ms = ns < 0 ? -1 : ns / 1000000 + (ns % 1000000 != 0);
    if (ms > 1 << 30) ms = 1 << 30;
    uint8_t few[64] = { 0 }, *ready = s->nfds <= sizeof few ? few : base_calloc(s->nfds, 1);
    if (!ready) rt_panicoom(gp, s->nfds);
    uint32_t n = 0, all = s->nfds;
    if (poll_all(gp, ready, (int)ms) == 0) all = 0;
    for (uint32_t i = 0; i < all; i++) {
        if (ready[i] && s->fdgs[i]) {
            rt_timerready(gp, s->fdgs[i]);
            continue;
        }
        if (ready[i] && !rt_helped(gp)) continue;
        s->fds[n] = s->fds[i];
        s->fdgs[n++] = s->fdgs[i];
    }
    if (all) SCHED_SET(s->nfds, n);
    if (ready != few) base_free(ready);
}
