/* weak.c - natives of package weak: handles and what they lead to. */
#include "runtime/heap/mspecial.h"

static void weak_makeHandle(g *gp, slot *fp)
{
    uint64_t size;
    bool noscan;
    fp[0].p = rt_findobject(gp->vm, fp[1].p, &size, &noscan) ? rt_weakhandle(gp, fp[1].p) : NULL;
}

static void weak_value(g *gp, slot *fp) { fp[0].p = rt_weakvalue(gp, fp[1].p); }

extern const rt_native_def stdlib_weak_natives[];
const rt_native_def stdlib_weak_natives[] = {
    { "weak.makeHandle", weak_makeHandle },
    { "weak.value", weak_value },
    { 0, 0 }
};
