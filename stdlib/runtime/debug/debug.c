/* debug.c - natives of package runtime/debug: settings of the collector and of stacks, traces as text. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#include "base/buf.h"
#include "runtime/debug/debugvars.h"
#include "runtime/limit.h"
#include "runtime/vm/vm.h"

/* func setGCPercent(percent int) int: the setting before */
static void debug_setGCPercent(g *gp, slot *fp)
{
    rt_vm *vm = gp->vm;
    int64_t p = fp[1].i;
    fp[0].i = vm->dbg.gogc;
    vm->dbg.gogc = p < 0 ? -1 : p > INT32_MAX ? INT32_MAX : (int32_t)p;
    rt_debugapply(vm);
}

/* func setMemoryLimit(limit int64) int64: the limit before; a negative one changes nothing */
static void debug_setMemoryLimit(g *gp, slot *fp)
{
    rt_vm *vm = gp->vm;
    int64_t limit = fp[1].i;
    fp[0].i = vm->dbg.memlimit != ~0ull ? (int64_t)vm->dbg.memlimit : INT64_MAX;
    if (limit < 0) return;
    vm->dbg.memlimit = limit == INT64_MAX ? ~0ull : (uint64_t)limit;
    rt_debugapply(vm);
}

/* func setMaxStack(bytes int) int: the limit before */
static void debug_setMaxStack(g *gp, slot *fp)
{
    int64_t n = fp[1].i;
    fp[0].i = (int64_t)gp->vm->maxstack;
    if (n > 0) gp->vm->maxstack = (uint64_t)n;
}

static void debug_freeOSMemory(g *gp, slot *fp)
{
    (void)fp;
    rt_freeosmemory(gp->vm);
}

/* func setTraceback(level string) */
static void debug_setTraceback(g *gp, slot *fp)
{
    char level[16];
    snprintf(level, sizeof level, "%.*s", (int)fp[1].i, (const char *)fp[0].p);
    rt_debugsetenv(gp->vm, "GOTRACEBACK", level);
}

/* func crashOutput(fd int) int: an error number. A host's descriptors are not the program's to copy. */
static void debug_crashOutput(g *gp, slot *fp)
{
    rt_vm *vm = gp->vm;
    int64_t fd = fp[1].i;
    int copy = 0;
    fp[0].i = 0;
    if (fd >= 0) {
        copy = vm->io.realfds ? fcntl((int)fd, F_DUPFD_CLOEXEC, 3) : -1;
        if (copy < 0) {
            fp[0].i = vm->io.realfds ? errno : EOPNOTSUPP;
            return;
        }
    }
    if (vm->crashfd) close(vm->crashfd);
    vm->crashfd = copy;
}

/* func stack(all bool) string */
static void debug_stack(g *gp, slot *fp)
{
    buf b = { 0 };
    bool all = fp[2].u;
    rt_charge(gp, (int64_t)rt_vmof(gp)->stackbytes);
    vm_traceback(&b, gp);
    if (all) vm_tracebackothers(&b, gp->vm, gp);
    rt_gostring(gp, b.p, (int64_t)b.n, &fp[0]);
    buf_free(&b);
}

extern const rt_native_def stdlib_runtimedebug_natives[];
const rt_native_def stdlib_runtimedebug_natives[] = {
    { "runtime/debug.setGCPercent", debug_setGCPercent },
    { "runtime/debug.setMemoryLimit", debug_setMemoryLimit },
    { "runtime/debug.setMaxStack", debug_setMaxStack },
    { "runtime/debug.crashOutput", debug_crashOutput },
    { "runtime/debug.stack", debug_stack },
    { "runtime/debug.freeOSMemory", debug_freeOSMemory },
    { "runtime/debug.setTraceback", debug_setTraceback },
    { 0, 0 }
};
