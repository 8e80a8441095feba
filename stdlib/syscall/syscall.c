/* syscall.c - natives of package syscall: texts of errors and signals, the environment, the size of a page. System calls are in raw.c, starting programs in spawn.c.
 *
 * glibc's texts are Go's but for the capital at the start. All state read here is the
 * process's and constant; environ is read once per program (see env.gol).
 */
#define _GNU_SOURCE
#include <string.h>
#include <unistd.h>
#include "runtime/debug/debugvars.h"
#include "runtime/native.h"

/* Result: text with its first letter lowered, unless the second is a capital too (RFS). */
static void give_text(g *gp, slot *fp, const char *s)
{
    char buf[128];
    size_t n = s ? strlen(s) : 0;
    if (n >= sizeof buf)
        n = sizeof buf - 1;
    if (n) {
        memcpy(buf, s, n);
        if (buf[0] >= 'A' && buf[0] <= 'Z' && !(n > 1 && buf[1] >= 'A' && buf[1] <= 'Z'))
            buf[0] += 'a' - 'A';
    }
    rt_gostring(gp, buf, (int64_t)n, &fp[0]);
}

/* func errorText(n int) string */
static void syscall_errorText(g *gp, slot *fp)
{
    int64_t n = fp[2].i;
    give_text(gp, fp, n > 0 && n < 133 ? strerrordesc_np((int)n) : NULL);
}

/* func signalText(n int) string. Go's words differ from glibc's in places, so they are spelt out. */
static void syscall_signalText(g *gp, slot *fp)
{
    static const char *const text[] = {
        NULL, "hangup", "interrupt", "quit", "illegal instruction", "trace/breakpoint trap", "aborted", "bus error",
        "floating point exception", "killed", "user defined signal 1", "segmentation fault", "user defined signal 2",
        "broken pipe", "alarm clock", "terminated", "stack fault", "child exited", "continued", "stopped (signal)",
        "stopped", "stopped (tty input)", "stopped (tty output)", "urgent I/O condition", "CPU time limit exceeded",
        "file size limit exceeded", "virtual timer expired", "profiling timer expired", "window changed",
        "I/O possible", "power failure", "bad system call",
    };
    int64_t n = fp[2].i;
    const char *s = n > 0 && n < (int64_t)countof(text) ? text[n] : "";
    rt_gostring(gp, s, (int64_t)strlen(s), &fp[0]);
}

/* func envCount() int */
static void syscall_envCount(g *gp UNUSED, slot *fp)
{
    int64_t n = 0;
    while (environ && environ[n])
        n++;
    fp[0].i = n;
}

/* func envAt(i int) string, 0 <= i < envCount() */
static void syscall_envAt(g *gp, slot *fp)
{
    const char *s = environ[fp[2].i];
    rt_gostring(gp, s, (int64_t)strlen(s), &fp[0]);
}

/* func pageSize() int */
static void syscall_pageSize(g *gp UNUSED, slot *fp) { fp[0].i = sysconf(_SC_PAGESIZE); }

/* func setDebug(value string) */
static void syscall_setDebug(g *gp, slot *fp)
{
    char text[512];
    snprintf(text, sizeof text, "%.*s", (int)(fp[1].i < (int64_t)sizeof text ? fp[1].i : (int64_t)sizeof text - 1), fp[1].i ? (const char *)fp[0].p : "");
    rt_debugchange(rt_vmof(gp), text);
}

const rt_native_def stdlib_syscall_natives[] = {
    {"syscall.setDebug", syscall_setDebug},
    {"syscall.pageSize", syscall_pageSize},
    {"syscall.errorText", syscall_errorText},
    {"syscall.signalText", syscall_signalText},
    {"syscall.envCount", syscall_envCount},
    {"syscall.envAt", syscall_envAt},
    {0, 0},
};
