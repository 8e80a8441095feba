/* spawn.c - the native that starts another program.
 *
 * vfork, not fork: the heap's address space is large, and a copy of its page tables would cost more than the rest. Until it execs, the child runs on
 * this thread's stack and in this process's memory while the thread waits; so it only makes system calls. Everything that
 * can fail for want of memory is done before. Signals: all are blocked around the call, and the child puts every handler back to the default before
 * it unblocks them, since a handler that ran in the child would change the parent's memory. What the user had ignored stays so, as for nohup.
 *
 * The descriptors handed over are first duplicated above those they become, so that no dup2 overwrites one that is still to be used.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/alloc.h"
#include "runtime/native.h"

enum { SETSID = 1, SETPGID = 2, SETCTTY = 4, NOCTTY = 8, FOREGROUND = 16, CREDENTIAL = 32, GROUPS = 64, MAXFD = 1024, MAXGROUPS = 256 };

typedef struct plan {
    char *path, *dir, *root, **argv, **env;
    int64_t flags, pgid, ctty, deathsig, unshare, uid, gid;
    gid_t groups[MAXGROUPS];
    int ngroups;
    int fds[MAXFD];               /* duplicates that become 0, 1, ...; -1: closed */
    int nfds;
    pid_t parent;
    sigset_t mask;                /* the parent's */
    int tell;                     /* a pipe, closed by exec, that the child writes its errno to: right also where vfork is made a fork (sanitizers, valgrind) */
} plan;

static char *cstring(const gostring *s)
{
    if (s->n > 0 && memchr(s->p, 0, (size_t)s->n)) return NULL;
    char *c = base_malloc((size_t)s->n + 1);
    if (!c) return NULL;
    if (s->n > 0) memcpy(c, s->p, (size_t)s->n);
    c[s->n] = 0;
    return c;
}

static void free_strings(char **v)
{
    if (!v) return;
    for (char **p = v; *p; p++) base_free(*p);
    base_free(v);
}

/* A NULL-terminated copy of a []string; NULL: a string holds a NUL, or no memory. */
static char **cstrings(const gostring *s, int64_t n)
{
    char **v = base_calloc((size_t)n + 1, sizeof *v);
    for (int64_t i = 0; v && i < n; i++)
        if ((v[i] = cstring(&s[i])) == NULL) {
            free_strings(v);
            return NULL;
        }
    return v;
}

static void default_signals(void)
{
    for (int i = 1; i < NSIG; i++) {
        struct sigaction a;
        if (sigaction(i, NULL, &a) == 0 && a.sa_handler != SIG_IGN && a.sa_handler != SIG_DFL) {
            a = (struct sigaction){ .sa_handler = SIG_DFL };
            sigaction(i, &a, NULL);
        }
    }
}

/* In the child. Returns only if something failed. The order is Go's. */
static void child(plan *p)
{
    sigset_t none;
    default_signals();
    if (p->flags & SETSID && setsid() < 0) return;
    if (p->flags & SETPGID && setpgid(0, (pid_t)p->pgid) < 0) return;
    if (p->flags & FOREGROUND) {
        pid_t pg = p->pgid ? (pid_t)p->pgid : getpid();
        if (ioctl((int)p->ctty, TIOCSPGRP, &pg) < 0) return;
    }
    if (p->unshare && unshare((int)p->unshare) < 0) return;
    if (p->root && *p->root && chroot(p->root) < 0) return;
    /* by number: glibc's own would ask all threads, which are the parent's */
    if (p->flags & GROUPS && syscall(SYS_setgroups, (size_t)p->ngroups, p->groups) < 0) return;
    if (p->flags & CREDENTIAL && (syscall(SYS_setgid, (gid_t)p->gid) < 0 || syscall(SYS_setuid, (uid_t)p->uid) < 0)) return;
    if (*p->dir && chdir(p->dir) < 0) return;
    if (p->deathsig) {
        if (prctl(PR_SET_PDEATHSIG, (unsigned long)p->deathsig) < 0) return;
        if (getppid() != p->parent && kill(getpid(), (int)p->deathsig) < 0) return;
    }
    for (int i = 0; i < p->nfds; i++) {
        if (p->fds[i] < 0) close(i);
        else if (dup2(p->fds[i], i) < 0) return;
    }
    if (p->flags & NOCTTY && ioctl(0, TIOCNOTTY) < 0) return;
    if (p->flags & SETCTTY && ioctl((int)p->ctty, TIOCSCTTY, 1) < 0) return;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(p->path, p->argv, p->env);
}

static int64_t start(plan *p)
{
    sigset_t all;
    int ends[2], error = 0;
    if (pipe2(ends, O_CLOEXEC) < 0) return -errno;
    p->tell = fcntl(ends[1], F_DUPFD_CLOEXEC, p->nfds);      /* behind the descriptors that the child is given */
    close(ends[1]);
    if (p->tell < 0) {
        int e = errno;
        close(ends[0]);
        return -e;
    }
    sigfillset(&all);
    p->parent = getpid();
    pthread_sigmask(SIG_SETMASK, &all, &p->mask);
    pid_t pid = vfork();
    if (pid == 0) {
        child(p);
        int e = errno;
        while (write(p->tell, &e, sizeof e) < 0 && errno == EINTR) { }
        _exit(127);
    }
    int e = errno;
    pthread_sigmask(SIG_SETMASK, &p->mask, NULL);
    close(p->tell);
    while (pid > 0 && read(ends[0], &error, sizeof error) < 0 && errno == EINTR) { }
    close(ends[0]);
    if (pid < 0) return -e;
    if (!error) return pid;
    waitpid(pid, NULL, 0);
    return -error;
}

/* Duplicates the descriptors; 0 or an errno. */
static int hand_over(plan *p, const int64_t *fds, int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        p->nfds++;
        p->fds[i] = -1;
        if (fds[i] < 0) continue;
        p->fds[i] = fcntl((int)fds[i], F_DUPFD_CLOEXEC, (int)n);
        if (p->fds[i] < 0) return errno;
    }
    return 0;
}

/* func spawn(path string, argv, env []string, dir, root string, fds, attr []int) int; attr: flags, pgid, ctty, death signal, unshare flags, uid, gid, groups ... */
static void syscall_spawn(g *gp UNUSED, slot *fp)
{
    const int64_t *attr = fp[16].p;
    int64_t nfds = fp[14].i, nattr = fp[17].i, r = -EINVAL;
    plan *p = base_calloc(1, sizeof *p);
    if (!p) {
        fp[0].i = -ENOMEM;
        return;
    }
    p->path = cstring(&(gostring){ fp[1].p, fp[2].i });
    p->argv = cstrings(fp[3].p, fp[4].i);
    p->env = cstrings(fp[6].p, fp[7].i);
    p->dir = cstring(&(gostring){ fp[9].p, fp[10].i });
    p->root = cstring(&(gostring){ fp[11].p, fp[12].i });
    if (p->path && p->dir && p->root && p->argv && p->env && nfds <= MAXFD && nattr >= 7 && nattr - 7 <= MAXGROUPS) {
        p->flags = attr[0], p->pgid = attr[1], p->ctty = attr[2], p->deathsig = attr[3], p->unshare = attr[4], p->uid = attr[5], p->gid = attr[6];
        for (int64_t i = 7; i < nattr; i++) p->groups[p->ngroups++] = (gid_t)attr[i];
        int e = hand_over(p, fp[13].p, nfds);
        r = e ? -e : start(p);
    }
    for (int i = 0; i < p->nfds; i++)
        if (p->fds[i] >= 0) close(p->fds[i]);
    base_free(p->path);
    base_free(p->dir);
    base_free(p->root);
    free_strings(p->argv);
    free_strings(p->env);
    base_free(p);
    fp[0].i = r;
}

extern const rt_native_def stdlib_syscallspawn_natives[];
const rt_native_def stdlib_syscallspawn_natives[] = { { "syscall.spawn", syscall_spawn }, { 0, 0 } };
