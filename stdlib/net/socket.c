/* socket.c - natives of package net: sockets that never block, and the resolver's files.
 *
 * Each native is one system call, or nearly; the package's code waits (internal/sched.WaitFD) when one would. What a call needs of addresses are bytes, struct
 * sockaddr as the system has it. Results are negative error numbers, or what the call gives.
 *
 * The network is not part of a run, so a run that repeats a trace does not touch it: what calls returned and the bytes they gave stand in the trace (rt_decide_call).
 * There sockets are numbers only; nothing is open.
 *
 * A program gets these with GOL_GRANT_NET (embed/grant.c), the files of `config` too: these are what the system tells of the network, and no others can be named.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include "runtime/native.h"
#include "runtime/sched/decide.h"
#include "runtime/sched/race.h"
#include "runtime/rt.h"

enum { MAXFILE = 4 << 20 };

typedef rt_decide_out out;

/* Makes a call: REAL gives its result, a negative error number if it fails; what it writes are the N pieces of OUTS. */
#define CALL(result, outs, n, real) do { \
        rt_vm *vm_ = rt_vmof(gp); \
        int64_t r_; \
        if (!rt_decide_replayed(vm_, &r_, outs, n)) { \
            r_ = (real); \
            rt_decide_called(vm_, r_, outs, n); \
        } \
        (result) = r_; \
    } while (0)

static int64_t errno_or(int64_t r) { return r < 0 ? -errno : r; }

/* func sysSocket(family, typ, proto int) int */
static void net_sysSocket(g *gp, slot *fp)
{
    CALL(fp[0].i, NULL, 0, errno_or(socket((int)fp[1].i, (int)fp[2].i | SOCK_NONBLOCK | SOCK_CLOEXEC, (int)fp[3].i)));
}

/* func sysBind(fd int, sa []byte) int */
static void net_sysBind(g *gp, slot *fp)
{
    CALL(fp[0].i, NULL, 0, errno_or(bind((int)fp[1].i, fp[2].p, (socklen_t)fp[3].i)));
}

/* func sysConnect(fd int, sa []byte) int */
static void net_sysConnect(g *gp, slot *fp)
{
    CALL(fp[0].i, NULL, 0, errno_or(connect((int)fp[1].i, fp[2].p, (socklen_t)fp[3].i)));
}

/* func sysListen(fd, backlog int) int */
static void net_sysListen(g *gp, slot *fp)
{
    CALL(fp[0].i, NULL, 0, errno_or(listen((int)fp[1].i, (int)fp[2].i)));
}

/* func sysAccept(fd int, sa []byte) (nfd, salen int) */
static void net_sysAccept(g *gp, slot *fp)
{
    socklen_t n = (socklen_t)fp[4].i;
    out o[] = { { &n, sizeof n }, { fp[3].p, fp[4].i } };
    CALL(fp[0].i, o, 2, errno_or(accept4((int)fp[2].i, fp[3].p, &n, SOCK_NONBLOCK | SOCK_CLOEXEC)));
    fp[1].i = n < fp[4].i ? n : fp[4].i;
}

/* func sysName(fd int, peer bool, sa []byte) int: the length */
static void net_sysName(g *gp, slot *fp)
{
    socklen_t n = (socklen_t)fp[4].i;
    out o[] = { { &n, sizeof n }, { fp[3].p, fp[4].i } };
    int64_t r;
    CALL(r, o, 2, errno_or(fp[2].u ? getpeername((int)fp[1].i, fp[3].p, &n) : getsockname((int)fp[1].i, fp[3].p, &n)));
    fp[0].i = r < 0 ? r : n < fp[4].i ? n : fp[4].i;
}

/* func sysGetopt(fd, level, opt int, val []byte) int: the length */
static void net_sysGetopt(g *gp, slot *fp)
{
    socklen_t n = (socklen_t)fp[5].i;
    out o[] = { { &n, sizeof n }, { fp[4].p, fp[5].i } };
    int64_t r;
    CALL(r, o, 2, errno_or(getsockopt((int)fp[1].i, (int)fp[2].i, (int)fp[3].i, fp[4].p, &n)));
    fp[0].i = r < 0 ? r : n;
}

/* func sysSetopt(fd, level, opt int, val []byte) int */
static void net_sysSetopt(g *gp, slot *fp)
{
    CALL(fp[0].i, NULL, 0, errno_or(setsockopt((int)fp[1].i, (int)fp[2].i, (int)fp[3].i, fp[4].p, (socklen_t)fp[5].i)));
}

/* func sysShutdown(fd, how int) int */
static void net_sysShutdown(g *gp, slot *fp)
{
    CALL(fp[0].i, NULL, 0, errno_or(shutdown((int)fp[1].i, (int)fp[2].i)));
}

/* func sysClose(fd int) int */
static void net_sysClose(g *gp, slot *fp)
{
    CALL(fp[0].i, NULL, 0, errno_or(close((int)fp[1].i)));
}

static int64_t duplicate(int fd)
{
    int n = fcntl(fd, F_DUPFD_CLOEXEC, 3), f = n < 0 ? -1 : fcntl(n, F_GETFL);
    if (n < 0) return -errno;
    if (f < 0 || fcntl(n, F_SETFL, f | O_NONBLOCK) < 0) {
        int e = errno;
        close(n);
        return -e;
    }
    return n;
}

/* func sysDup(fd int) int: one that does not block */
static void net_sysDup(g *gp, slot *fp)
{
    CALL(fp[0].i, NULL, 0, duplicate((int)fp[1].i));
}

/* func sysRecv(fd int, p, oob, from []byte, flags int) (n, noob, nfrom, rflags int) */
static void net_sysRecv(g *gp, slot *fp)
{
    slot *a = fp + 4;
    struct iovec v = { a[1].p, (size_t)a[2].i };
    struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1, .msg_control = a[4].i ? a[4].p : NULL, .msg_controllen = (size_t)a[5].i,
                        .msg_name = a[8].i ? a[7].p : NULL, .msg_namelen = (socklen_t)a[8].i };
    out o[] = { { a[1].p, RT_DECIDE_RESULT }, { &m.msg_namelen, sizeof m.msg_namelen }, { &m.msg_controllen, sizeof m.msg_controllen },
                { &m.msg_flags, sizeof m.msg_flags }, { a[7].p, a[8].i }, { a[4].p, a[5].i } };
    int64_t cap = a[2].i;
    CALL(fp[0].i, o, 6, errno_or(recvmsg((int)a[0].i, &m, (int)a[10].i | MSG_CMSG_CLOEXEC)));
    if (unlikely(rt_vmof(gp)->race != NULL) && fp[0].i > 0) {      /* what is read comes after what was written, whatever the sockets, as for files */
        rt_raceaccess(gp, a[1].p, (uint64_t)(fp[0].i < cap ? fp[0].i : cap), true);
        rt_raceacquire(gp, &rt_vmof(gp)->io);
    }
    if (fp[0].i > cap && !(a[10].i & MSG_TRUNC)) fp[0].i = cap;
    fp[1].i = (int64_t)m.msg_controllen;
    fp[2].i = m.msg_namelen < a[8].i ? m.msg_namelen : a[8].i;
    fp[3].i = m.msg_flags & ~MSG_CMSG_CLOEXEC;
}

/* func sysSend(fd int, p, oob, to []byte, flags int) int */
static void net_sysSend(g *gp, slot *fp)
{
    slot *a = fp + 1;
    struct iovec v = { a[1].p, (size_t)a[2].i };
    struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1, .msg_control = a[5].i ? a[4].p : NULL, .msg_controllen = (size_t)a[5].i,
                        .msg_name = a[8].i ? a[7].p : NULL, .msg_namelen = (socklen_t)a[8].i };
    if (unlikely(rt_vmof(gp)->race != NULL)) {
        rt_raceaccess(gp, a[1].p, (uint64_t)a[2].i, false);
        rt_racereleasemerge(gp, &rt_vmof(gp)->io);
    }
    CALL(fp[0].i, NULL, 0, errno_or(sendmsg((int)a[0].i, &m, (int)a[10].i | MSG_NOSIGNAL)));
}

/* Reads a file that has no length of its own into a new slice at data; 0 or a negative error number. */
static int64_t read_config(g *gp, const char *name, slot *data)
{
    int fd = open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return -errno;
    int64_t n = 0, cap = 4096, k;
    char *p = rt_mallocgc(gp, (uint64_t)cap, NULL, false);
    while ((k = read(fd, p + n, (size_t)(cap - n))) > 0 || (k < 0 && errno == EINTR)) {
        if (k > 0) n += k;
        if (n < cap) continue;
        if (cap >= MAXFILE) break;
        char *q = rt_mallocgc(gp, (uint64_t)cap * 2, NULL, false);
        memcpy(q, p, (size_t)n);
        p = q;
        cap *= 2;
    }
    int64_t e = k < 0 ? -errno : 0;
    close(fd);
    if (e) return e;
    data[0].p = p;
    data[1].i = n;
    data[2].i = cap;
    return 0;
}

/* func sysConfig(name string) (errno int, data []byte) */
static void net_sysConfig(g *gp, slot *fp)
{
    static const char *const files[] = { "/etc/hosts", "/etc/resolv.conf", "/etc/nsswitch.conf", "/etc/services", "/etc/protocols", "/proc/net/igmp", "/proc/net/igmp6" };
    const slot *name = fp + 4;
    fp[1].p = NULL;
    fp[2].i = fp[3].i = 0;
    fp[0].i = -EPERM;
    for (size_t i = 0; i < countof(files); i++)
        if ((size_t)name[1].i == strlen(files[i]) && memcmp(name[0].p, files[i], (size_t)name[1].i) == 0) {
            fp[0].i = read_config(gp, files[i], &fp[1]);
            return;
        }
}

extern const rt_native_def stdlib_net_natives[];
const rt_native_def stdlib_net_natives[] = {
    { "net.sysSocket", net_sysSocket },
    { "net.sysBind", net_sysBind },
    { "net.sysConnect", net_sysConnect },
    { "net.sysListen", net_sysListen },
    { "net.sysAccept", net_sysAccept },
    { "net.sysName", net_sysName },
    { "net.sysGetopt", net_sysGetopt },
    { "net.sysSetopt", net_sysSetopt },
    { "net.sysShutdown", net_sysShutdown },
    { "net.sysClose", net_sysClose },
    { "net.sysDup", net_sysDup },
    { "net.sysRecv", net_sysRecv },
    { "net.sysSend", net_sysSend },
    { "net.sysConfig", net_sysConfig },
    { 0, 0 }
};
