/* os.c - natives of package os: system calls.
 *
 * Each returns the call's result, or -errno. Calls broken off by a signal are made again. File names
 * are Go strings: they are copied to get a NUL at the end, and those that hold a NUL are EINVAL as in Go.
 * Reading, writing and syncing, which may have to wait, are package internal/sched's.
 * Keeps no state, takes no lock, never collects.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>
#include "runtime/native.h"
#include "runtime/sched/sched.h"

#define RETRY(call) ({ int64_t r_; do r_ = (int64_t)(call); while (r_ < 0 && errno == EINTR); r_ < 0 ? -(int64_t)errno : r_; })

enum { NAMEBUF = 4097 };   /* PATH_MAX and its NUL */

/* Copies the string at s (ptr, len) to buf with a NUL. Returns 0 or -errno. */
static int64_t cname(char buf[NAMEBUF], const slot *s)
{
    int64_t n = s[1].i;
    if (n > 0 && memchr(s[0].p, 0, (size_t)n))
        return -EINVAL;
    if (n >= NAMEBUF)
        return -ENAMETOOLONG;
    if (n > 0)
        memcpy(buf, s[0].p, (size_t)n);
    buf[n] = 0;
    return 0;
}

/* dirfd, name, flags, mode -> fd */
static void os_sysOpenat(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    int64_t e = cname(name, &fp[2]);
    fp[0].i = e ? e : RETRY(openat((int)fp[1].i, name, (int)fp[4].i, (mode_t)fp[5].u));
}

/* name, flags, mode -> fd of a file of this machine; -EAGAIN: whoever holds a lease on it is asked to give it up */
static void os_sysOpenFile(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    int flags = (int)fp[3].i;
    int64_t e = cname(name, &fp[1]);
    fp[0].i = e ? e : RETRY(open(name, flags | O_NONBLOCK, (mode_t)fp[4].u));
    if (fp[0].i >= 0 && !(flags & O_NONBLOCK)) fcntl((int)fp[0].i, F_SETFL, flags);
}

static void os_sysClose(g *gp UNUSED, slot *fp)
{
    fp[0].i = close((int)fp[1].i) < 0 && errno != EINTR ? -errno : 0;
}

static void os_sysSeek(g *gp UNUSED, slot *fp)
{
    fp[0].i = RETRY(lseek((int)fp[1].i, fp[2].i, (int)fp[3].i));
}

static void os_sysFtruncate(g *gp UNUSED, slot *fp)
{
    fp[0].i = RETRY(ftruncate((int)fp[1].i, fp[2].i));
}

static void os_sysTruncate(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    int64_t e = cname(name, &fp[1]);
    fp[0].i = e ? e : RETRY(truncate(name, fp[3].i));
}

static void os_sysFchdir(g *gp UNUSED, slot *fp) { fp[0].i = RETRY(fchdir((int)fp[1].i)); }
static void os_sysFchmod(g *gp UNUSED, slot *fp) { fp[0].i = RETRY(fchmod((int)fp[1].i, (mode_t)fp[2].u)); }

static void os_sysFchown(g *gp UNUSED, slot *fp)
{
    fp[0].i = RETRY(fchown((int)fp[1].i, (uid_t)fp[2].i, (gid_t)fp[3].i));
}

/* []int of 2 -> int */
static void os_sysPipe(g *gp UNUSED, slot *fp)
{
    int fds[2];
    int64_t *out = fp[1].p;
    fp[0].i = RETRY(pipe2(fds, O_CLOEXEC | O_NONBLOCK));
    if (fp[0].i == 0) {
        out[0] = fds[0];
        out[1] = fds[1];
    }
}

/* fd -> bool */
static void os_sysIsFifo(g *gp UNUSED, slot *fp)
{
    struct stat st;
    fp[0].u = fstat((int)fp[1].i, &st) == 0 && S_ISFIFO(st.st_mode);
}

/* name -> enum rt_opening */
static void os_sysHowOpens(g *gp, slot *fp)
{
    char name[NAMEBUF];
    fp[0].i = cname(name, &fp[1]) == 0 ? rt_howopens(gp, name) : RT_OPENS_NOW;
}

/* dirfd, name, follow, []int64 of 16 -> int; an empty name means dirfd itself */
static void os_sysFstatat(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    struct stat st;
    int64_t *w = fp[5].p;
    int64_t e = cname(name, &fp[2]);
    if (e == 0) {
        if (name[0] == 0)
            e = RETRY(fstat((int)fp[1].i, &st));
        else
            e = RETRY(fstatat((int)fp[1].i, name, &st, fp[4].i ? 0 : AT_SYMLINK_NOFOLLOW));
    }
    fp[0].i = e;
    if (e < 0)
        return;
    w[0] = (int64_t)st.st_dev;
    w[1] = (int64_t)st.st_ino;
    w[2] = (int64_t)st.st_nlink;
    w[3] = st.st_mode;
    w[4] = st.st_uid;
    w[5] = st.st_gid;
    w[6] = (int64_t)st.st_rdev;
    w[7] = st.st_size;
    w[8] = st.st_blksize;
    w[9] = st.st_blocks;
    w[10] = st.st_atim.tv_sec;
    w[11] = st.st_atim.tv_nsec;
    w[12] = st.st_mtim.tv_sec;
    w[13] = st.st_mtim.tv_nsec;
    w[14] = st.st_ctim.tv_sec;
    w[15] = st.st_ctim.tv_nsec;
}

static void os_sysGetdents(g *gp UNUSED, slot *fp)
{
    fp[0].i = RETRY(syscall(SYS_getdents64, (int)fp[1].i, fp[2].p, (size_t)fp[3].i));
}

static void os_sysMkdir(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    int64_t e = cname(name, &fp[1]);
    fp[0].i = e ? e : RETRY(mkdir(name, (mode_t)fp[3].u));
}

/* dirfd, name, dir -> int */
static void os_sysUnlinkat(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    int64_t e = cname(name, &fp[2]);
    fp[0].i = e ? e : RETRY(unlinkat((int)fp[1].i, name, fp[4].i ? AT_REMOVEDIR : 0));
}

/* from, to -> int, by one of three calls */
static void two_names(slot *fp, int (*call)(const char *, const char *))
{
    char from[NAMEBUF], to[NAMEBUF];
    int64_t e = cname(from, &fp[1]);
    if (e == 0)
        e = cname(to, &fp[3]);
    fp[0].i = e ? e : RETRY(call(from, to));
}

static void os_sysRename(g *gp UNUSED, slot *fp)  { two_names(fp, rename); }
static void os_sysLink(g *gp UNUSED, slot *fp)    { two_names(fp, link); }
static void os_sysSymlink(g *gp UNUSED, slot *fp) { two_names(fp, symlink); }

/* name, []byte -> int */
static void os_sysReadlink(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    int64_t e = cname(name, &fp[1]);
    fp[0].i = e ? e : RETRY(readlink(name, fp[3].p, (size_t)fp[4].i));
}

static void os_sysChmod(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    int64_t e = cname(name, &fp[1]);
    fp[0].i = e ? e : RETRY(chmod(name, (mode_t)fp[3].u));
}

/* name, uid, gid, follow -> int */
static void os_sysChown(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    int64_t e = cname(name, &fp[1]);
    fp[0].i = e ? e : RETRY(fchownat(AT_FDCWD, name, (uid_t)fp[3].i, (gid_t)fp[4].i, fp[5].i ? 0 : AT_SYMLINK_NOFOLLOW));
}

/* name, asec, ansec, msec, mnsec -> int */
static void os_sysUtimes(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    struct timespec ts[2] = { { fp[3].i, fp[4].i }, { fp[5].i, fp[6].i } };
    int64_t e = cname(name, &fp[1]);
    fp[0].i = e ? e : RETRY(utimensat(AT_FDCWD, name, ts, 0));
}

static void os_sysChdir(g *gp UNUSED, slot *fp)
{
    char name[NAMEBUF];
    int64_t e = cname(name, &fp[1]);
    fp[0].i = e ? e : RETRY(chdir(name));
}

static void os_sysGetcwd(g *gp UNUSED, slot *fp)
{
    char *s = getcwd(fp[1].p, (size_t)fp[2].i);
    fp[0].i = s ? (int64_t)strlen(s) : -errno;
}

static void os_sysRandom(g *gp, slot *fp) { fp[0].u = rt_rand64(gp); }

static void os_sysArgc(g *gp, slot *fp) { fp[0].i = rt_argc(gp); }

static void os_sysArg(g *gp, slot *fp)
{
    const char *s = rt_argv(gp, (int)fp[2].i);
    rt_gostring(gp, s, (int64_t)strlen(s), &fp[0]);
}

static void os_sysExit(g *gp, slot *fp) { rt_exit(gp, (int)fp[0].i); }

/* which -> id, in the order of proc.gol */
static void os_sysId(g *gp UNUSED, slot *fp)
{
    switch (fp[1].i) {
    case 0: fp[0].i = getpid(); break;
    case 1: fp[0].i = getppid(); break;
    case 2: fp[0].i = getuid(); break;
    case 3: fp[0].i = geteuid(); break;
    case 4: fp[0].i = getgid(); break;
    case 5: fp[0].i = getegid(); break;
    default: fp[0].i = sysconf(_SC_PAGESIZE); break;
    }
}

/* []int -> number of groups; with an empty slice only counts */
static void os_sysGetgroups(g *gp UNUSED, slot *fp)
{
    gid_t ids[1024];
    int64_t *out = fp[1].p, cap = fp[2].i;
    int n = getgroups(cap ? (int)countof(ids) : 0, ids);
    fp[0].i = n < 0 ? -errno : n;
    for (int i = 0; i < n && i < cap; i++)
        out[i] = ids[i];
    if (cap && n > cap)
        fp[0].i = cap;
}

static void os_sysHostname(g *gp UNUSED, slot *fp)
{
    char *b = fp[1].p;
    if (gethostname(b, (size_t)fp[2].i) < 0)
        fp[0].i = -errno;
    else
        fp[0].i = (int64_t)strnlen(b, (size_t)fp[2].i);
}

#define N(f) {"os." #f, os_##f}
const rt_native_def stdlib_os_natives[] = {
    N(sysOpenat), N(sysOpenFile), N(sysClose), N(sysSeek), N(sysFtruncate),
    N(sysTruncate), N(sysFchdir), N(sysFchmod), N(sysFchown), N(sysPipe), N(sysIsFifo), N(sysHowOpens), N(sysFstatat),
    N(sysGetdents), N(sysMkdir), N(sysUnlinkat), N(sysRename), N(sysLink), N(sysSymlink), N(sysReadlink),
    N(sysChmod), N(sysChown), N(sysUtimes), N(sysChdir), N(sysGetcwd), N(sysRandom), N(sysArgc), N(sysArg),
    N(sysExit), N(sysId), N(sysGetgroups), N(sysHostname),
    {0, 0},
};
