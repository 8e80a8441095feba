/* process.c - natives for other processes: starting, signalling, waiting.
 *
 * posix_spawn does the work between fork and exec. The descriptors handed over are first duplicated above those they become, so that no dup2 in the
 * child overwrites one that is still to be used. Waiting is by pidfd, which the scheduler polls like any file.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "base/alloc.h"
#include "runtime/native.h"

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

/* Fills a with what makes fds[i] the child's descriptor i; copies are the duplicates to close afterwards. */
static int map_fds(posix_spawn_file_actions_t *a, const int64_t *fds, int64_t n, int *copies)
{
    for (int64_t i = 0; i < n; i++) {
        copies[i] = -1;
        if (fds[i] < 0) continue;
        copies[i] = fcntl((int)fds[i], F_DUPFD_CLOEXEC, (int)n);
        if (copies[i] < 0) return errno;
        int e = posix_spawn_file_actions_adddup2(a, copies[i], (int)i);
        if (e) return e;
    }
    return 0;
}

/* func sysSpawn(path string, argv, env []string, dir string, fds []int) int: process id or -errno */
static void os_sysSpawn(g *gp UNUSED, slot *fp)
{
    enum { MAXFD = 256 };
    char *path = cstring(&(gostring){ fp[1].p, fp[2].i }), *dir = cstring(&(gostring){ fp[9].p, fp[10].i });
    char **argv = cstrings(fp[3].p, fp[4].i), **env = cstrings(fp[6].p, fp[7].i);
    int64_t n = fp[12].i;
    int copies[MAXFD], e = EINVAL;
    pid_t pid = -1;
    posix_spawn_file_actions_t a;
    posix_spawnattr_t attr;
    sigset_t none, all;
    for (int i = 0; i < MAXFD; i++) copies[i] = -1;
    posix_spawn_file_actions_init(&a);
    posix_spawnattr_init(&attr);
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attr, &none);
    posix_spawnattr_setsigdefault(&attr, &all);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    if (path && dir && argv && env && n <= MAXFD) {
        e = map_fds(&a, fp[11].p, n, copies);
        if (e == 0 && *dir) e = posix_spawn_file_actions_addchdir_np(&a, dir);
        if (e == 0) e = posix_spawn(&pid, path, &a, &attr, argv, env);
    }
    for (int i = 0; i < MAXFD; i++)
        if (copies[i] >= 0) close(copies[i]);
    posix_spawn_file_actions_destroy(&a);
    posix_spawnattr_destroy(&attr);
    base_free(path);
    base_free(dir);
    free_strings(argv);
    free_strings(env);
    fp[0].i = e ? -e : pid;
}

/* func sysPidfd(pid int) int */
static void os_sysPidfd(g *gp UNUSED, slot *fp)
{
    int fd = (int)syscall(SYS_pidfd_open, (pid_t)fp[1].i, 0);
    fp[0].i = fd < 0 ? -errno : fd;
}

/* func sysWait(pid int, out []int64) int: out gets status, user and system time in ns */
static void os_sysWait(g *gp UNUSED, slot *fp)
{
    int st = 0;
    struct rusage ru = { 0 };
    int64_t *out = fp[2].p, r;
    do r = wait4((pid_t)fp[1].i, &st, 0, &ru);
    while (r < 0 && errno == EINTR);
    fp[0].i = r < 0 ? -errno : r;
    out[0] = st;
    out[1] = (int64_t)ru.ru_utime.tv_sec * 1000000000 + ru.ru_utime.tv_usec * 1000;
    out[2] = (int64_t)ru.ru_stime.tv_sec * 1000000000 + ru.ru_stime.tv_usec * 1000;
}

static void os_sysKill(g *gp UNUSED, slot *fp) { fp[0].i = kill((pid_t)fp[1].i, (int)fp[2].i) < 0 ? -errno : 0; }

static void os_sysBlock(g *gp UNUSED, slot *fp)
{
    int f = fcntl((int)fp[0].i, F_GETFL);
    if (f >= 0) fcntl((int)fp[0].i, F_SETFL, f & ~O_NONBLOCK);
}

#define N(f) {"os." #f, os_##f}
extern const rt_native_def stdlib_osprocess_natives[];
const rt_native_def stdlib_osprocess_natives[] = { N(sysSpawn), N(sysPidfd), N(sysWait), N(sysKill), N(sysBlock), {0, 0} };
