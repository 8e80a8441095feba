/* race.c - natives of package internal/race: doors to the race detector. Only compiled programs with -race call them. */
#include "runtime/sched/race.h"

static void race_Acquire(g *gp, slot *fp) { if (gp->vm->race) rt_raceacquire(gp, fp[0].p); }
static void race_Release(g *gp, slot *fp) { if (gp->vm->race) rt_racerelease(gp, fp[0].p); }
static void race_ReleaseMerge(g *gp, slot *fp) { if (gp->vm->race) rt_racereleasemerge(gp, fp[0].p); }
static void race_Read(g *gp, slot *fp) { if (gp->vm->race) rt_raceaccess(gp, fp[0].p, 1, false); }
static void race_Write(g *gp, slot *fp) { if (gp->vm->race) rt_raceaccess(gp, fp[0].p, 1, true); }

static void race_ReadRange(g *gp, slot *fp) { if (gp->vm->race) rt_raceaccess(gp, fp[0].p, fp[1].u, false); }
static void race_Touch(g *gp, slot *fp) { if (gp->vm->race) rt_raceatomic(gp, fp[0].p, 4, false, false); }

extern const rt_native_def stdlib_internal_race_natives[];
const rt_native_def stdlib_internal_race_natives[] = {
    { "internal/race.Acquire", race_Acquire },
    { "internal/race.Release", race_Release },
    { "internal/race.ReleaseMerge", race_ReleaseMerge },
    { "internal/race.Read", race_Read },
    { "internal/race.Write", race_Write },
    { "internal/race.ReadRange", race_ReadRange },
    { "internal/race.Touch", race_Touch },
    { 0, 0 }
};
