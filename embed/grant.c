/* grant.c - capabilities: what of the machine a program may touch.
 *
 * The standard library reaches the machine through natives alone. A program without a capability is linked with others in their place, which refuse as the
 * system would (EPERM) or show an empty world; so nothing has to ask at run time. Descriptors 0 to 2 are the host's hooks, and always there. A host's own
 * files and environment come in the same way (hostfs.c).
 */
#include "embed/grant.h"
#include "embed/vm.h"
#include "runtime/rt.h"
#include <errno.h>
#include <sys/auxv.h>

/* ---- refusing ---- */

static void refuse(g *gp UNUSED, slot *fp) { fp[0].i = -EPERM; }       /* one result, -errno */
static void nothing(g *gp UNUSED, slot *fp UNUSED) { }                 /* no result */
static void zero(g *gp UNUSED, slot *fp) { fp[0].i = 0; }
static void refuse_raw(g *gp UNUSED, slot *fp) { fp[0].i = -1, fp[1].i = EPERM; }   /* result, errno */
static void minus_one(g *gp UNUSED, slot *fp) { fp[0].i = -1; }

/* fd, *kind, []byte, off -> int */
static void hook_read(g *gp, slot *fp) { fp[0].i = fp[1].i >= 0 && fp[1].i <= 2 ? rt_read(gp, (int)fp[1].i, fp[3].p, fp[4].i) : -EPERM; }
static void hook_write(g *gp, slot *fp) { fp[0].i = fp[1].i >= 0 && fp[1].i <= 2 ? rt_write(gp, (int)fp[1].i, fp[3].p, fp[4].i) : -EPERM; }

/* name -> data, errno */
static void no_file(g *gp UNUSED, slot *fp)
{
    fp[0].p = NULL;
    fp[1].i = 0;
    fp[2].i = EPERM;
}

/* The environment the host gives. */
static const char *const *host_env(g *gp) { return ((gol_vm *)rt_vmof(gp)->embed)->opt.env; }

static void host_env_count(g *gp, slot *fp)
{
    int64_t n = 0;
    while (host_env(gp)[n]) n++;
    fp[0].i = n;
}

static void host_env_at(g *gp, slot *fp)
{
    const char *s = host_env(gp)[fp[2].i];
    rt_gostring(gp, s, (int64_t)strlen(s), &fp[0]);
}

/* ---- which ---- */

enum { FILES = GOL_GRANT_FILES, ENV = GOL_GRANT_ENV, EXEC = GOL_GRANT_EXEC, SIGNALS = GOL_GRANT_SIGNALS, NET = GOL_GRANT_NET, ALL = GOL_GRANT_ALL };

static const struct { const char *name; unsigned needs; rt_native instead; } table[] = {
    { "internal/sched.Read", FILES, hook_read }, { "internal/sched.Write", FILES, hook_write }, { "internal/sched.Sync", FILES, refuse }, { "internal/sched.OpenFifo", FILES, refuse }, { "internal/sched.Open", FILES, refuse },
    { "os.sysOpenat", FILES, refuse }, { "os.sysClose", FILES, refuse }, { "os.sysSeek", FILES, refuse },
    { "os.sysFtruncate", FILES, refuse }, { "os.sysTruncate", FILES, refuse }, { "os.sysFchdir", FILES, refuse },
    { "os.sysFchmod", FILES, refuse }, { "os.sysFchown", FILES, refuse }, { "os.sysPipe", FILES, refuse }, { "os.sysIsFifo", FILES, zero }, { "os.sysHowOpens", FILES, zero }, { "os.sysFstatat", FILES, refuse },
    { "os.sysGetdents", FILES, refuse }, { "os.sysMkdir", FILES, refuse }, { "os.sysUnlinkat", FILES, refuse }, { "os.sysRename", FILES, refuse },
    { "os.sysLink", FILES, refuse }, { "os.sysSymlink", FILES, refuse }, { "os.sysReadlink", FILES, refuse }, { "os.sysChmod", FILES, refuse },
    { "os.sysChown", FILES, refuse }, { "os.sysUtimes", FILES, refuse }, { "os.sysChdir", FILES, refuse }, { "os.sysGetcwd", FILES, refuse },
    { "time.readFile", FILES, no_file },
    { "os.sysId", ENV, minus_one }, { "os.sysGetgroups", ENV, refuse }, { "os.sysHostname", ENV, refuse },
    { "syscall.envCount", ENV, zero },
    { "os.sysPidfd", EXEC, refuse }, { "os.sysWait", EXEC, refuse }, { "os.sysKill", EXEC, refuse }, { "os.sysBlock", EXEC, nothing },
    { "syscall.spawn", EXEC, refuse }, { "syscall.raw", ALL, refuse_raw },
    { "net.sysSocket", NET, refuse }, { "net.sysBind", NET, refuse }, { "net.sysConnect", NET, refuse }, { "net.sysListen", NET, refuse }, { "net.sysAccept", NET, refuse },
    { "net.sysName", NET, refuse }, { "net.sysGetopt", NET, refuse }, { "net.sysSetopt", NET, refuse }, { "net.sysShutdown", NET, refuse }, { "net.sysClose", NET, refuse },
    { "net.sysDup", NET, refuse }, { "net.sysRecv", NET, refuse }, { "net.sysSend", NET, refuse }, { "net.sysConfig", NET, refuse }, { "crypto/tls.sys", NET, refuse },
    { "os/signal.watch", SIGNALS, refuse }, { "os/signal.next", SIGNALS, refuse }, { "os/signal.setIgnore", SIGNALS, nothing },
};

rt_native grant_native(const gol_options *opt, const char *name, rt_native fn)
{
    unsigned grants = opt->fs ? opt->grants & ~(unsigned)FILES : opt->grants;       /* the machine's files, or the host's */
    rt_native hosted = opt->fs ? hostfs_native(name) : NULL;
    if (hosted) return hosted;
    if (opt->env && strcmp(name, "syscall.envCount") == 0) return host_env_count;
    if (opt->env && strcmp(name, "syscall.envAt") == 0) return host_env_at;
    for (size_t i = 0; i < countof(table); i++)
        if (strcmp(table[i].name, name) == 0) return (grants & table[i].needs) == table[i].needs ? fn : table[i].instead;
    return fn;
}

const char *grant_name(size_t i) { return i < countof(table) ? table[i].name : NULL; }

/* ---- C libraries ---- */

const char *grant_ffi(const gol_options *opt)
{
#ifdef GOL_FFI
    if (!(opt->grants & GOL_GRANT_FFI)) return "package gol/ffi is not granted to this program";
    bool loads = getauxval(AT_BASE) != 0;                /* there is a dynamic linker */
    return loads || !opt->load_ffi ? NULL : opt->load_ffi(opt->ffictx);
#else
    (void)opt;
    return "package gol/ffi is not there: gol was built without it (make WITH_FFI=0)";
#endif
}

void grant_tls(const gol_options *opt)
{
    if (opt->grants & GOL_GRANT_NET && opt->load_ffi && getauxval(AT_BASE) == 0) opt->load_ffi(opt->ffictx);
}
