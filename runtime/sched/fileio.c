/* fileio.c - reads, writes and opening of files while other goroutines run.
 *
 * The kernel may let any read or write wait: for bytes in a pipe, for a disk. While nobody else could run that is as good as anything, and the call is simply
 * made. Otherwise what the file is (enum filekind, kept with the os.File) says how to do it:
 *   streams       are asked not to wait (RWF_NOWAIT, where the kernel has it for them); if they would, poll waits (netpoll.c).
 *   disk files    are always ready to poll. A read is asked not to wait as well: what is in the page cache, nearly everything, is read here and now. Else a
 *                 helper thread reads into memory of its own, and the goroutine is parked. Writes land in the cache and are made here, until one has
 *                 taken long (the system makes writers wait when too much is dirty): then helpers make the next ones.
 *   fsync         is a helper's.
 *   opening       is made here where it cannot wait long: the way to the file is in the kernel's memory and ends at a file or folder of this machine, or a terminal. For
 *                 the rest, a server that does not answer or a device that is not ready, it is a helper's.
 *   opening a FIFO  waits for the other end, and opening a file for who holds a lease on it. No thread could be called back from that, so the opening, which
 *                 may not wait, is tried again and again (rt_openfifo, package os), at growing intervals of up to 5 ms.
 * Long transfers are made in pieces, between which others may run.
 * A run that repeats (decide.c) has no helpers: when they are done depends on the machine. There the call waits, and virtual time stands still.
 *
 * Helpers are started when there is an operation and nobody idle to do it, up to HELPERS; a program that needs none has no thread. They touch
 * nothing of the VM, only their operation, whose bytes they never share with Go memory: a goroutine that is ended meanwhile (rt_schedclear) leaves
 * nothing behind that could be written to. An eventfd in the P's list of files tells the scheduler of finished ones.
 * Locking: helpers.mu guards the queues and counts. gp of an operation is the P's.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/uio.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include "base/alloc.h"
#include "base/thread.h"
#include "runtime/sched/decide.h"
#include "runtime/sched/race.h"
#include "runtime/sched/sched.h"

enum filekind {
    FK_UNKNOWN,
    FK_QUICK,                 /* never waits: files in memory, directories (which refuse), /dev/null */
    FK_DISK,
    FK_SLOW,                  /* a file that cannot be asked not to wait, such as those of networks */
    FK_STREAM,
    FK_POLL,                  /* a stream that cannot be asked not to wait */
    FK_NONBLOCK,              /* a stream that never waits, since it is open so; mirrored in internal/sched */
};

enum {
    AGAIN = -(1 << 20),       /* the file was waited for: the call is to be made again; mirrored in internal/sched */
    PIECE = 1 << 20,          /* bytes; mirrored in internal/sched */
    PIPE_PIECE = 4096,        /* what a pipe that is ready to be written to takes at once */
    HELPERS = 16,
    SLOW_NS = 2000000,        /* a write that takes longer has waited, for a piece is copied in a fifth of that */
    SLOW_WRITES = 32,         /* so many are then left to helpers */
    UNIX98_PTY = 136,         /* first of their eight major numbers */
    CLOSE_MS = 100,           /* how long closing a VM waits for helpers that are stuck */
};

typedef struct fileop {
    struct fileop *next;      /* in a queue; guarded by mu */
    struct fileop *all;       /* of those not finished; the P's */
    g *gp;                    /* who waits; NULL: was ended */
    slot *res;                /* in gp's frame */
    void *to;                 /* for the bytes read */
    enum { OP_READ, OP_WRITE, OP_SYNC, OP_OPEN } what;
    int fd;                   /* a duplicate: the program may close its own; OPEN: -1, bytes are the name and off flags and mode */
    int64_t n, off;           /* off -1: where the file stands */
    int64_t before;           /* bytes read already */
    int64_t result;
    char bytes[];
} fileop;

struct helpers {
    pthread_mutex_t mu;
    pthread_cond_t work, left;
    fileop *queue, *last;     /* to be done */
    fileop *done;
    int nthreads, nidle, nqueued;
    bool closed;
    int event;                /* eventfd, written to for each finished operation */
    bool listed;              /* it stands in the P's list of files; the P's */
    fileop *pending;          /* the P's */
};

/* ---- system calls ---- */

bool rt_others(const g *gp)
{
    const psched *s = schedof(gp);
    return s->runnext || s->head || s->ntimers || s->nfds;
}

/* write(2) in a host's process. What SIGPIPE does there is the host's affair, so a script must not cause it: it is blocked meanwhile, and one that was
 * caused is taken away. The command has a handler of its own (cmd/gol/run.c) and no need of this. */
static int64_t write_quietly(int fd, const void *p, size_t n)
{
    sigset_t broken, before, pending;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    sigpending(&pending);
    pthread_sigmask(SIG_BLOCK, &broken, &before);
    int64_t k = write(fd, p, n);
    int e = errno;
    if (k < 0 && e == EPIPE && !sigismember(&pending, SIGPIPE)) sigtimedwait(&broken, NULL, &(struct timespec){ 0 });
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = e;
    return k;
}

/* Waits if it must. A signal that asks the VM to stop ends it. vm is NULL in a helper, where all signals are blocked. */
static int64_t transfer(rt_vm *vm, bool write_, int fd, void *p, int64_t n, int64_t off)
{
    for (;;) {
        int64_t k = !write_ ? off < 0 ? read(fd, p, (size_t)n) : pread(fd, p, (size_t)n, off)
                  : off >= 0 ? pwrite(fd, p, (size_t)n, off)
                  : vm && !vm->io.realfds ? write_quietly(fd, p, (size_t)n) : write(fd, p, (size_t)n);
        if (k >= 0) return k;
        if (errno != EINTR || (vm && __atomic_load_n(&vm->stop, __ATOMIC_RELAXED))) return -errno;
    }
}

/* -EAGAIN if it would wait; -EOPNOTSUPP if this file does not know that. */
static int64_t transfer_now(bool write_, int fd, void *p, int64_t n, int64_t off)
{
    struct iovec v = { p, (size_t)n };
    int64_t k = write_ ? pwritev2(fd, &v, 1, off, RWF_NOWAIT) : preadv2(fd, &v, 1, off, RWF_NOWAIT);
    if (k >= 0) return k;
    return errno == ENOSYS || errno == ESPIPE || errno == EINVAL ? -EOPNOTSUPP : -errno;
}

static bool in_memory(int fd)
{
    struct statfs fs;
    if (fstatfs(fd, &fs) < 0) return false;
    switch ((unsigned long)fs.f_type) {
    case TMPFS_MAGIC: case RAMFS_MAGIC: case PROC_SUPER_MAGIC: case SYSFS_MAGIC: case CGROUP_SUPER_MAGIC: case CGROUP2_SUPER_MAGIC: return true;
    }
    return false;
}

/* slow: GOLFAULT=slowdisk. */
static uint8_t classify(int fd, bool slow)
{
    struct stat st;
    if (fstat(fd, &st) < 0) return FK_QUICK;              /* the call will say what is wrong */
    if (S_ISREG(st.st_mode)) return in_memory(fd) && !slow ? FK_QUICK : FK_DISK;
    if (S_ISDIR(st.st_mode)) return FK_QUICK;
    if (S_ISBLK(st.st_mode)) return FK_DISK;
    if (S_ISCHR(st.st_mode) && major(st.st_rdev) == 1) return FK_QUICK;
    int f = fcntl(fd, F_GETFL);
    return f >= 0 && f & O_NONBLOCK ? FK_NONBLOCK : FK_STREAM;
}

/* ---- helpers ---- */

static void do_op(fileop *o)
{
    if (o->what == OP_OPEN) {
        int fd = open(o->bytes, (int)o->off, (mode_t)(o->off >> 32));
        o->result = fd < 0 ? -errno : fd;
        return;
    }
    if (o->what == OP_SYNC) o->result = fsync(o->fd) < 0 ? -errno : 0;
    else o->result = transfer(NULL, o->what == OP_WRITE, o->fd, o->bytes, o->n, o->off);
    close(o->fd);
}

/* Nobody waits for it any more. */
static void forget_op(fileop *o)
{
    if (o->what == OP_OPEN && o->result >= 0) close((int)o->result);
    base_free(o);
}

static void free_helpers(struct helpers *h)
{
    for (fileop *o = h->done, *n; o; o = n) {
        n = o->next;
        forget_op(o);
    }
    close(h->event);
    pthread_mutex_destroy(&h->mu);
    pthread_cond_destroy(&h->work);
    pthread_cond_destroy(&h->left);
    base_free(h);
}

static void *helper_main(void *arg)
{
    struct helpers *h = arg;
    pthread_mutex_lock(&h->mu);
    while (!h->closed || h->queue) {
        fileop *o = h->queue;
        if (!o) {
            h->nidle++;
            pthread_cond_wait(&h->work, &h->mu);
            h->nidle--;
            continue;
        }
        if (!(h->queue = o->next)) h->last = NULL;
        h->nqueued--;
        pthread_mutex_unlock(&h->mu);
        do_op(o);
        pthread_mutex_lock(&h->mu);
        o->next = h->done;
        h->done = o;
        if (write(h->event, &(uint64_t){ 1 }, 8) < 0) { }  /* full: it is ready already */
    }
    bool last = --h->nthreads == 0, orphan = h->event < 0;
    pthread_cond_signal(&h->left);
    pthread_mutex_unlock(&h->mu);
    if (last && orphan) free_helpers(h);
    return NULL;
}

static struct helpers *helpers_of(psched *s)
{
    if (s->helpers) return s->helpers;                     /* of no owner, as the operations: a helper that is stuck outlives the VM */
    struct helpers *h = base_reallocin(NULL, NULL, sizeof *h);
    if (!h) return NULL;
    *h = (struct helpers){ 0 };
    h->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (h->event < 0) {
        base_free(h);
        return NULL;
    }
    pthread_mutex_init(&h->mu, NULL);
    pthread_cond_init(&h->work, NULL);
    pthread_condattr_t ca;
    pthread_condattr_init(&ca);
    pthread_condattr_setclock(&ca, CLOCK_MONOTONIC);
    pthread_cond_init(&h->left, &ca);
    pthread_condattr_destroy(&ca);
    return s->helpers = h;
}

/* h->mu is held. */
static bool start_helper(struct helpers *h)
{
    bool ok = base_thread(NULL, 64 << 10, helper_main, h);
    h->nthreads += ok;
    return ok;
}

/* Parks gp until a helper has done it; *res gets what the system call returns (and before, if it is no error). False: there is no helper to be had. */
static bool hand_over(g *gp, int what, int fd, void *p, int64_t n, int64_t off, int64_t before, slot *res)
{
    psched *s = schedof(gp);
    struct helpers *h = helpers_of(s);
    if (!h) return false;
    fileop *o = base_reallocin(NULL, NULL, sizeof *o + (size_t)n);
    int fd2 = o && what != OP_OPEN ? fcntl(fd, F_DUPFD_CLOEXEC, 3) : -1;
    bool ready = o && (fd2 >= 0 || what == OP_OPEN);
    if (ready && !h->listed) h->listed = rt_listfd(s, h->event, POLLIN, NULL);
    if (!ready || !h->listed) {
        if (fd2 >= 0) close(fd2);
        base_free(o);
        return false;
    }
    *o = (fileop){ .all = h->pending, .gp = gp, .res = res, .to = p, .what = what, .fd = fd2, .n = n, .off = off, .before = before };
    if (what == OP_WRITE || what == OP_OPEN) memcpy(o->bytes, p, (size_t)n);
    pthread_mutex_lock(&h->mu);
    bool ok = h->nidle > h->nqueued || (h->nthreads < HELPERS && start_helper(h)) || h->nthreads > 0;
    if (ok) {
        if (h->last) h->last->next = o; else h->queue = o;
        h->last = o;
        h->nqueued++;
        pthread_cond_signal(&h->work);
    } else if (write(h->event, &(uint64_t){ 1 }, 8) < 0) { }    /* it is taken off the list again */
    pthread_mutex_unlock(&h->mu);
    if (!ok) {
        if (fd2 >= 0) close(fd2);
        base_free(o);
        return false;
    }
    h->pending = o;
    if (gp->vm->dbg.faults.slowdisk) gp->vm->dbg.faults.did |= RT_DID_SLOWDISK;
    rt_gopark(gp, "syscall");
    return true;
}

/* For the race detector what is read comes after what was written, whatever the files. */
static void tell_read(g *gp, const void *p, int64_t n)
{
    if (likely(gp->vm->race == NULL) || n < 0) return;
    rt_raceaccess(gp, p, (uint64_t)n, true);
    rt_raceacquire(gp, &gp->vm->io);
}

static void finish(g *gp, struct helpers *h, fileop *o)
{
    fileop **pp = &h->pending;
    while (*pp != o) pp = &(*pp)->all;
    *pp = o->all;
    if (o->gp) {
        if (o->what == OP_READ && o->result > 0) memcpy(o->to, o->bytes, (size_t)o->result);
        if (o->what == OP_READ) tell_read(o->gp, o->to, o->result);
        o->res->i = o->before == 0 ? o->result : o->before + (o->result > 0 ? o->result : 0);
        rt_timerready(gp, o->gp);
        base_free(o);
    } else {
        forget_op(o);
    }
}

/* Those whose operations are done go on. False: nothing more is waited for. */
bool rt_helped(g *gp)
{
    struct helpers *h = schedof(gp)->helpers;
    uint64_t n;
    if (read(h->event, &n, sizeof n) < 0) { }              /* only to empty it */
    pthread_mutex_lock(&h->mu);
    fileop *o = h->done, *first = NULL, *next;
    h->done = NULL;
    pthread_mutex_unlock(&h->mu);
    for (; o; o = next) {                                  /* done holds the last one first */
        next = o->next;
        o->next = first;
        first = o;
    }
    for (o = first; o; o = next) {
        next = o->next;
        finish(gp, h, o);
    }
    return h->listed = h->pending != NULL;
}

/* The P's list of files is emptied, and all goroutines are ended. */
void rt_helpersclear(psched *s)
{
    if (!s->helpers) return;
    for (fileop *o = s->helpers->pending; o; o = o->all) o->gp = NULL;
    s->helpers->listed = false;
}

/* A helper whose system call does not return (a server that is gone) is left to itself: the last one frees what they share. */
void rt_helpersfree(psched *s)
{
    struct helpers *h = s->helpers;
    struct timespec ts;
    if (!h) return;
    s->helpers = NULL;
    clock_gettime(CLOCK_MONOTONIC, &ts);
    ts.tv_nsec += CLOSE_MS * 1000000;
    if (ts.tv_nsec >= 1000000000) {
        ts.tv_nsec -= 1000000000;
        ts.tv_sec++;
    }
    pthread_mutex_lock(&h->mu);
    h->closed = true;
    pthread_cond_broadcast(&h->work);
    while (h->nthreads > 0 && pthread_cond_timedwait(&h->left, &h->mu, &ts) == 0) { }
    bool stuck = h->nthreads > 0;
    if (stuck) {
        close(h->event);
        h->event = -1;
    }
    pthread_mutex_unlock(&h->mu);
    if (!stuck) free_helpers(h);
}

uint8_t rt_filekind(const g *gp, int fd) { return classify(fd, gp->vm->dbg.faults.slowdisk); }

/* ---- reading ---- */

/* What a run that repeats does: it waits where the trace says, and then makes the call. */
static int64_t read_decided(g *gp, int fd, void *p, int64_t n)
{
    for (;;) {
        int64_t k = transfer(gp->vm, false, fd, p, n, -1);
        if (k != -EAGAIN || !rt_decide_nopoll(gp->vm)) return k;
        poll(&(struct pollfd){ .fd = fd, .events = POLLIN }, 1, -1);     /* the trace's world was faster */
    }
}

/* gp waits for fd. Whether it is parked. */
static bool wait_fd(g *gp, int fd, bool write_, bool must)
{
    rt_waitfd(gp, fd, write_, must);
    return gp->status != G_RUNNING;
}

static int64_t read_disk(g *gp, int fd, uint8_t *kind, void *p, int64_t n, int64_t off, slot *res)
{
    int64_t k = -EAGAIN, done = 0;
    while (*kind == FK_DISK && done < n && !gp->vm->dbg.faults.slowdisk) {
        k = transfer_now(false, fd, (char *)p + done, n - done, off < 0 ? off : off + done);
        if (k <= 0) break;
        done += k;
    }
    if (k == -EOPNOTSUPP && done == 0) {
        *kind = FK_SLOW;
        k = -EAGAIN;
    }
    if (k != -EAGAIN) return done ? done : k;
    if (off >= 0) off += done;
    if (hand_over(gp, OP_READ, fd, (char *)p + done, n - done, off, done, res)) return AGAIN;
    if (done) return done;
    return transfer(gp->vm, false, fd, p, n, off);
}

static int64_t read_stream(g *gp, int fd, uint8_t *kind, void *p, int64_t n)
{
    if (*kind == FK_STREAM) {
        int64_t k = transfer_now(false, fd, p, n, -1);
        if (k == -EAGAIN) {
            rt_waitfd(gp, fd, false, true);
            return AGAIN;
        }
        if (k != -EOPNOTSUPP) return k;
        *kind = FK_POLL;
    }
    if (*kind == FK_POLL && wait_fd(gp, fd, false, false)) return AGAIN;
    int64_t k = transfer(gp->vm, false, fd, p, n, -1);
    if (k != -EAGAIN) return k;
    rt_waitfd(gp, fd, false, true);
    return AGAIN;
}

static int64_t read_some(g *gp, int fd, uint8_t *kind, void *p, int64_t n, int64_t off, slot *res)
{
    rt_vm *vm = gp->vm;
    bool lonely = !rt_others(gp);
    if (fd <= 2 && !vm->io.realfds) return rt_read(gp, fd, p, n);
    if (vm->dec && fd <= 2) *kind = FK_POLL;                /* whatever it is: a replay may have another one */
    if (*kind == FK_UNKNOWN && (!lonely || vm->dec)) *kind = classify(fd, vm->dbg.faults.slowdisk);
    if (fd <= 2 || (vm->dec && off < 0)) {
        if (*kind >= FK_STREAM && wait_fd(gp, fd, false, fd > 2 && *kind == FK_NONBLOCK)) return AGAIN;
        int64_t k = fd <= 2 ? rt_read(gp, fd, p, n) : rt_decide_read(gp, fd, p, n, read_decided);
        if (k != -EAGAIN) return k;
        rt_waitfd(gp, fd, false, true);
        return AGAIN;
    }
    if (lonely || vm->dec || *kind == FK_QUICK) {
        int64_t k = transfer(vm, false, fd, p, n, off);
        if (k != -EAGAIN || off >= 0) return k;
        *kind = FK_NONBLOCK;
        rt_waitfd(gp, fd, false, true);
        return AGAIN;
    }
    if (n > PIECE) n = PIECE;
    if (*kind >= FK_STREAM) return off < 0 ? read_stream(gp, fd, kind, p, n) : transfer(vm, false, fd, p, n, off);
    return read_disk(gp, fd, kind, p, n, off, res);
}

void rt_fileread(g *gp, int fd, uint8_t *kind, void *p, int64_t n, int64_t off, slot *res)
{
    int64_t k = read_some(gp, fd, kind, p, n, off, res);
    res->i = k;
    tell_read(gp, p, k);
}

/* ---- writing ---- */

static int64_t write_disk(g *gp, int fd, const void *p, int64_t n, int64_t off, slot *res)
{
    psched *s = schedof(gp);
    if (s->slowwrites || gp->vm->dbg.faults.slowdisk) {
        s->slowwrites -= s->slowwrites > 0;
        if (hand_over(gp, OP_WRITE, fd, (void *)p, n, off, 0, res)) return AGAIN;
    }
    int64_t t = rt_nanotime(), k = transfer(gp->vm, true, fd, (void *)p, n, off);
    if (rt_nanotime() - t > SLOW_NS) s->slowwrites = SLOW_WRITES;
    return k;
}

static int64_t write_stream(g *gp, int fd, uint8_t *kind, const void *p, int64_t n)
{
    if (*kind == FK_STREAM && fd > 2 && gp->vm->io.realfds) {
        int64_t k = transfer_now(true, fd, (void *)p, n, -1);
        if (k == -EAGAIN) {
            rt_waitfd(gp, fd, true, true);
            return AGAIN;
        }
        if (k != -EOPNOTSUPP) return k;
        *kind = FK_POLL;
    }
    if (*kind != FK_NONBLOCK) {
        if (wait_fd(gp, fd, true, false)) return AGAIN;
        if (n > PIPE_PIECE) n = PIPE_PIECE;
    }
    int64_t k = fd <= 2 ? rt_write(gp, fd, p, n) : transfer(gp->vm, true, fd, (void *)p, n, -1);
    if (k != -EAGAIN) return k;
    rt_waitfd(gp, fd, true, true);
    return AGAIN;
}

static int64_t write_decided(g *gp, int fd, uint8_t *kind, const void *p, int64_t n, int64_t off)
{
    if (*kind == FK_NONBLOCK && off < 0) {
        if (wait_fd(gp, fd, true, true)) return AGAIN;
        if (n > PIPE_PIECE) n = PIPE_PIECE;
    }
    for (;;) {
        int64_t k = transfer(gp->vm, true, fd, (void *)p, n, off);
        if (k != -EAGAIN) return k;
        poll(&(struct pollfd){ .fd = fd, .events = POLLOUT }, 1, -1);
    }
}

static int64_t write_some(g *gp, int fd, uint8_t *kind, const void *p, int64_t n, int64_t off, slot *res)
{
    rt_vm *vm = gp->vm;
    bool lonely = !rt_others(gp);
    if (fd <= 2 && (lonely || vm->dec || !vm->io.realfds)) return rt_write(gp, fd, p, n);
    if (*kind == FK_UNKNOWN && (!lonely || vm->dec)) *kind = classify(fd, vm->dbg.faults.slowdisk);
    if (fd <= 2) return *kind >= FK_STREAM && n > 0 ? write_stream(gp, fd, kind, p, n) : rt_write(gp, fd, p, n);
    if (vm->dec) return write_decided(gp, fd, kind, p, n, off);
    if (lonely || *kind == FK_QUICK || n == 0) {
        int64_t k = transfer(vm, true, fd, (void *)p, n, off);
        if (k != -EAGAIN || off >= 0) return k;
        *kind = FK_NONBLOCK;
        rt_waitfd(gp, fd, true, true);
        return AGAIN;
    }
    if (n > PIECE) n = PIECE;
    if (*kind >= FK_STREAM) return off < 0 ? write_stream(gp, fd, kind, p, n) : transfer(vm, true, fd, (void *)p, n, off);
    return write_disk(gp, fd, p, n, off, res);
}

void rt_filewrite(g *gp, int fd, uint8_t *kind, const void *p, int64_t n, int64_t off, slot *res)
{
    if (unlikely(gp->vm->race != NULL)) {
        rt_raceaccess(gp, p, (uint64_t)n, false);
        rt_racereleasemerge(gp, &gp->vm->io);
    }
    res->i = write_some(gp, fd, kind, p, n, off, res);
}

void rt_filesync(g *gp, int fd, slot *res)
{
    if (rt_others(gp) && !gp->vm->dec && hand_over(gp, OP_SYNC, fd, NULL, 0, 0, 0, res)) return;
    res->i = fsync(fd) < 0 ? -errno : 0;
}

/* ---- opening ---- */

/* Whether a file system without a device of its own is of this machine. */
static bool local_type(const char *type)
{
    static const char *const names[] = { "overlay", "tmpfs", "proc", "sysfs", "devtmpfs", "devpts", "ramfs", "rootfs", "btrfs", "zfs", "cgroup", "cgroup2", "mqueue", "hugetlbfs",
                                         "tracefs", "debugfs", "securityfs", "bpf", "binfmt_misc", "pstore" };
    for (size_t i = 0; i < countof(names); i++)
        if (strcmp(type, names[i]) == 0) return true;
    return false;
}

/* Asks the list of mounts, since asking the file system might wait for it. */
static bool local_mount(unsigned major_, unsigned minor_)
{
    char line[4096], type[64];
    unsigned ma, mi;
    bool yes = false;
    FILE *f = fopen("/proc/self/mountinfo", "re");
    while (f && !yes && fgets(line, sizeof line, f)) {
        const char *dash = strstr(line, " - ");
        yes = dash && sscanf(line, "%*d %*d %u:%u", &ma, &mi) == 2 && ma == major_ && mi == minor_ && sscanf(dash + 3, "%63s", type) == 1 && local_type(type);
    }
    if (f) fclose(f);
    return yes;
}

static bool local_device(psched *s, unsigned major_, unsigned minor_)
{
    if (major_ != 0) return true;
    for (size_t i = 0; i < countof(s->localdevs); i++)
        if (s->localdevs[i] == minor_ + 1) return true;
    if (!local_mount(major_, minor_)) return false;
    s->localdevs[s->nlocaldevs++ % countof(s->localdevs)] = minor_ + 1;
    return true;
}

enum rt_opening rt_howopens(g *gp, const char *name)
{
    struct open_how how = { .flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_CACHED };
    struct statx st;
    if (gp->vm->dbg.faults.slowdisk) return RT_OPENS_LATE;
    int fd = (int)syscall(SYS_openat2, AT_FDCWD, name, &how, sizeof how);
    if (fd < 0) return errno == EAGAIN ? RT_OPENS_LATE : RT_OPENS_NOW;      /* an old kernel does not know how to tell */
    int r = statx(fd, "", AT_EMPTY_PATH | AT_STATX_DONT_SYNC, STATX_TYPE, &st);
    close(fd);
    if (r < 0) return RT_OPENS_LATE;
    if (S_ISFIFO(st.stx_mode)) return RT_OPENS_FIFO;
    if (S_ISREG(st.stx_mode) || S_ISDIR(st.stx_mode)) {
        if (!local_device(schedof(gp), st.stx_dev_major, st.stx_dev_minor)) return RT_OPENS_LATE;
        return S_ISREG(st.stx_mode) ? RT_OPENS_FILE : RT_OPENS_NOW;
    }
    if (S_ISCHR(st.stx_mode)) {
        unsigned m = st.stx_rdev_major;
        bool quick = m == 1 || m == 5 || (m >= UNIX98_PTY && m < UNIX98_PTY + 8);     /* /dev/null and its like; /dev/tty, /dev/ptmx; the terminals of programs */
        return quick ? RT_OPENS_NOW : RT_OPENS_LATE;
    }
    return S_ISBLK(st.stx_mode) ? RT_OPENS_LATE : RT_OPENS_NOW;
}

void rt_fileopen(g *gp, const char *name, int flags, unsigned mode, slot *res)
{
    int64_t how = (int64_t)mode << 32 | (uint32_t)flags;
    if (!gp->vm->dec && hand_over(gp, OP_OPEN, -1, (void *)(uintptr_t)name, (int64_t)strlen(name) + 1, how, 0, res)) return;
    int fd;
    do fd = open(name, flags, (mode_t)mode);
    while (fd < 0 && errno == EINTR && !__atomic_load_n(&gp->vm->stop, __ATOMIC_RELAXED));
    res->i = fd < 0 ? -errno : fd;
}

/* Whether the FIFO open for reading as fd has a writer, or has had one. poll tells of bytes and of writers that are gone; only a read, or
 * copying as tee does, which takes nothing out, tells a writer that has written nothing yet from none. */
static bool has_writer(int fd)
{
    struct pollfd f = { .fd = fd, .events = POLLIN };
    int scratch[2];
    if (poll(&f, 1, 0) > 0) return true;
    if (pipe2(scratch, O_CLOEXEC | O_NONBLOCK) < 0) return false;
    bool yes = tee(fd, scratch[1], 1, SPLICE_F_NONBLOCK) != 0;
    close(scratch[0]);
    close(scratch[1]);
    return yes;
}

static int64_t try_fifo(const char *name, int flags, int64_t *fd)
{
    bool writer = (flags & O_ACCMODE) == O_WRONLY;
    if (*fd < 0) {
        int n = open(name, flags | O_NONBLOCK);
        if (n < 0) return writer && errno == ENXIO ? AGAIN : -errno;
        if (writer) return n;
        *fd = n;
    }
    return has_writer((int)*fd) ? *fd : AGAIN;
}

int64_t rt_openfifo(g *gp, const char *name, int flags, int64_t *fd)
{
    rt_vm *vm = gp->vm;
    int64_t k = try_fifo(name, flags, fd);
    if (!vm->dec) return k;
    uint8_t ready = k != AGAIN;
    rt_decide_ready(vm, &gp, &ready, 1);
    if (!ready) return AGAIN;
    while (k == AGAIN && !__atomic_load_n(&vm->stop, __ATOMIC_RELAXED)) {                      /* the trace's world was faster */
        nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, NULL);
        k = try_fifo(name, flags, fd);
    }
    return k;
}
