/* time.c - natives of package time: clocks, sleeping, reading zone files.
 *
 * Keeps no state, takes no lock, never collects.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "base/alloc.h"
#include "runtime/sched/decide.h"
#include "runtime/sched/sched.h"

/* func now() (wall uint64, ext int64) */
static void time_now(g *gp, slot *fp)
{
    rt_gotime t;
    rt_time(gp->vm, rt_now(gp->vm), 0, &t);
    fp[0].u = t.wall;
    fp[1].i = t.ext;
}

enum { MAXFILE = 10 << 20 };

/* func readFile(name string) (data string, errno int) */
static void time_readFile(g *gp, slot *fp)
{
    char name[4097];
    int64_t n = fp[4].i;
    char *buf = NULL;
    int64_t len = 0, cap = 0;
    int fd, err = 0;

    if (n >= (int64_t)sizeof name || (n > 0 && memchr(fp[3].p, 0, (size_t)n))) {
        err = ENOENT;
        goto out;
    }
    if (n > 0)
        memcpy(name, fp[3].p, (size_t)n);
    name[n] = 0;
    fd = open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        err = errno;
        goto out;
    }
    for (;;) {
        if (len == cap) {
            char *p = cap < MAXFILE ? base_realloc(buf, (size_t)(cap = cap ? cap * 2 : 8192)) : NULL;
            if (!p) {
                err = EFBIG;
                break;
            }
            buf = p;
        }
        int64_t r = read(fd, buf + len, (size_t)(cap - len));
        if (r < 0 && errno == EINTR)
            continue;
        if (r < 0)
            err = errno;
        if (r <= 0)
            break;
        len += r;
    }
    close(fd);
out:
    rt_gostring(gp, buf, err ? 0 : len, &fp[0]);
    fp[2].i = err;
    base_free(buf);
}

/* layout.c */
void time_nextElem(g *gp, slot *fp);
void time_formatPlain(g *gp, slot *fp);
void time_parsePlain(g *gp, slot *fp);

const rt_native_def stdlib_time_natives[] = {
    {"time.now", time_now},
    {"time.nextElem", time_nextElem},
    {"time.formatPlain", time_formatPlain},
    {"time.parsePlain", time_parsePlain},
    {"time.readFile", time_readFile},
    {0, 0},
};
