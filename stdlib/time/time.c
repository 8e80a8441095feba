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
#include "stdlib/time/calendar.h"

/* func now() (wall uint64, ext int64) */
static void time_now(g *gp, slot *fp)
{
    rt_gotime t;
    rt_clocktime(gp, &t);
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

/* func daysTo(year int, month Month, day int) int64 */
static void time_daysTo(g *gp UNUSED, slot *fp) { fp[0].i = days_to(fp[1].i, fp[2].i, fp[3].i); }

/* func dateOf(days int64) (year int, month Month, day, yday int) */
static void time_dateOf(g *gp UNUSED, slot *fp)
{
    civil c = date_of(fp[4].i);
    fp[0].i = c.year;
    fp[1].i = c.month;
    fp[2].i = c.day;
    fp[3].i = c.yday;
}

/* layout.c */
void time_nextElem(g *gp, slot *fp);
void time_format(g *gp, slot *fp);
void time_parsePlain(g *gp, slot *fp);

const rt_native_def stdlib_time_natives[] = {
    {"time.now", time_now},
    {"time.nextElem", time_nextElem},
    {"time.format", time_format},
    {"time.dateOf", time_dateOf},
    {"time.daysTo", time_daysTo},
    {"time.parsePlain", time_parsePlain},
    {"time.readFile", time_readFile},
    {0, 0},
};
