/* sched.c - natives of package internal/sched: parking, semaphores, timers, files that may have to be waited for. */
#include "runtime/sched/decide.h"
#include "runtime/sched/sched.h"
#include "runtime/vm/vm.h"

static void sched_Acquire(g *gp, slot *fp)
{
    static const char *const reasons[] = { "semacquire", "sync.Mutex.Lock", "sync.RWMutex.RLock", "sync.RWMutex.Lock", "sync.WaitGroup.Wait", "sync.Cond.Wait" };
    if (!fp[0].p) rt_panicnil(gp);
    rt_semacquire(gp, fp[0].p, fp[1].u, reasons[fp[2].u < countof(reasons) ? fp[2].u : 0]);
}

static void sched_Release(g *gp, slot *fp)
{
    if (!fp[0].p) rt_panicnil(gp);
    rt_semrelease(gp, fp[0].p, fp[1].u);
}

static void sched_NewCoro(g *gp, slot *fp) { rt_newcoro(gp, fp[0].p, fp[1].p); }
static void sched_CoroSwitch(g *gp, slot *fp) { rt_coroswitch(gp, fp[0].p); }
static void sched_CoroExit(g *gp, slot *fp) { rt_coroexit(gp, fp[0].p); }

static void sched_Gosched(g *gp, slot *fp) { (void)fp; rt_gosched(gp); }
static void sched_Goexit(g *gp, slot *fp) { (void)fp; vm_goexit(gp); }
static void sched_NumGoroutine(g *gp, slot *fp) { fp[0].i = rt_gcount(gp->vm); }
static void sched_Sleep(g *gp, slot *fp) { if (fp[0].i > 0) rt_sleep(gp, fp[0].i, "sleep"); }

/* Whoever completes these writes the results. */
static void sched_Send(g *gp, slot *fp) { rt_chansend(gp, fp[0].p, fp[1].p); }
static void sched_Recv(g *gp, slot *fp) { rt_chanrecv(gp, fp[1].p, fp[2].p, &fp[0]); }
static void sched_Select(g *gp, slot *fp) { rt_selectgo(gp, fp[2].p, fp[3].i, fp[4].i, fp[5].u, &fp[0], &fp[1]); }

static void sched_WaitFD(g *gp, slot *fp) { rt_waitfd(gp, (int)fp[0].i, fp[1].u, fp[2].u); }

static void sched_Wakes(g *gp, slot *fp) { fp[0].u = gp->vm->wakes; }

static void sched_WaitFDSince(g *gp, slot *fp)
{
    if (gp->vm->wakes == fp[2].u) rt_waitfd(gp, (int)fp[0].i, fp[1].u, true);
}

static void sched_WakeFD(g *gp, slot *fp)
{
    gp->vm->wakes++;
    rt_wakefd(gp, (int)fp[0].i);
}

static void sched_Kind(g *gp, slot *fp) { fp[0].u = rt_filekind(gp, (int)fp[1].i); }

/* fd, *kind, bytes, off -> int */
static void sched_Read(g *gp, slot *fp) { rt_fileread(gp, (int)fp[1].i, fp[2].p, fp[3].p, fp[4].i, fp[6].i, &fp[0]); }
static void sched_Write(g *gp, slot *fp) { rt_filewrite(gp, (int)fp[1].i, fp[2].p, fp[3].p, fp[4].i, fp[6].i, &fp[0]); }
static void sched_Sync(g *gp, slot *fp) { rt_filesync(gp, (int)fp[1].i, &fp[0]); }

/* name (with a NUL), flags, *fd -> int */
static void sched_OpenFifo(g *gp, slot *fp) { fp[0].i = rt_openfifo(gp, fp[1].p, (int)fp[3].i, fp[4].p); }
/* name (with a NUL), flags, mode -> int */
static void sched_Open(g *gp, slot *fp) { rt_fileopen(gp, fp[1].p, (int)fp[3].i, (unsigned)fp[4].u, &fp[0]); }
static void sched_Others(g *gp, slot *fp) { fp[0].u = rt_others(gp) || !gp->vm->io.realfds; }    /* a host may want to stop who waits */
static void sched_SleepSyscall(g *gp, slot *fp) { rt_sleep(gp, fp[0].i, "syscall"); }

static void sched_Fatal(g *gp, slot *fp)
{
    char text[200];
    snprintf(text, sizeof text, "%.*s", (int)fp[1].i, (const char *)fp[0].p);
    rt_fatal(gp, text);
}

static void sched_Start(g *gp, slot *fp) { rt_timerstart(gp, fp[0].p, fp[1].i, fp[2].i); }
static void sched_Stop(g *gp, slot *fp) { fp[0].u = rt_timerstop(gp, fp[1].p); }
static void sched_Nanotime(g *gp, slot *fp) { fp[0].i = rt_clock(gp); }

static void sched_BubbleIn(g *gp, slot *fp) { fp[0].u = gp->bubble != NULL; }
static void sched_BubbleStart(g *gp, slot *fp) { rt_bubblestart(gp, fp[0].p); }
static void sched_BubbleEnd(g *gp, slot *fp) { fp[0].i = rt_bubbleend(gp); }

/* They write their result before they park. */
static void sched_BubbleStep(g *gp, slot *fp) { fp[0].u = rt_bubblestep(gp); }
static void sched_BubbleWait(g *gp, slot *fp) { fp[0].i = rt_bubblewait(gp); }

static void sched_StartFinalizers(g *gp, slot *fp) { rt_finstart(gp, fp[0].u ? FINQ_CLEANUPS : FINQ_FINALIZERS, fp[1].p); }
static void sched_Finalize(g *gp, slot *fp) { rt_finalize(gp, fp[0].u ? FINQ_CLEANUPS : FINQ_FINALIZERS); }

static void sched_PinPool(g *gp, slot *fp) { rt_poolpin(gp, fp[0].p); }

extern const rt_native_def stdlib_internal_sched_natives[];
const rt_native_def stdlib_internal_sched_natives[] = {
    { "internal/sched.Acquire", sched_Acquire },
    { "internal/sched.Release", sched_Release },
    { "internal/sched.NewCoro", sched_NewCoro },
    { "internal/sched.CoroSwitch", sched_CoroSwitch },
    { "internal/sched.CoroExit", sched_CoroExit },
    { "internal/sched.Gosched", sched_Gosched },
    { "internal/sched.Goexit", sched_Goexit },
    { "internal/sched.NumGoroutine", sched_NumGoroutine },
    { "internal/sched.Sleep", sched_Sleep },
    { "internal/sched.Send", sched_Send },
    { "internal/sched.Recv", sched_Recv },
    { "internal/sched.Select", sched_Select },
    { "internal/sched.WaitFD", sched_WaitFD },
    { "internal/sched.Wakes", sched_Wakes },
    { "internal/sched.WaitFDSince", sched_WaitFDSince },
    { "internal/sched.WakeFD", sched_WakeFD },
    { "internal/sched.Kind", sched_Kind },
    { "internal/sched.Read", sched_Read },
    { "internal/sched.Write", sched_Write },
    { "internal/sched.Sync", sched_Sync },
    { "internal/sched.OpenFifo", sched_OpenFifo },
    { "internal/sched.Open", sched_Open },
    { "internal/sched.Others", sched_Others },
    { "internal/sched.SleepSyscall", sched_SleepSyscall },
    { "internal/sched.Fatal", sched_Fatal },
    { "internal/sched.Start", sched_Start },
    { "internal/sched.Stop", sched_Stop },
    { "internal/sched.StartFinalizers", sched_StartFinalizers },
    { "internal/sched.Finalize", sched_Finalize },
    { "internal/sched.PinPool", sched_PinPool },
    { "internal/sched.Nanotime", sched_Nanotime },
    { "internal/sched.BubbleIn", sched_BubbleIn },
    { "internal/sched.BubbleStart", sched_BubbleStart },
    { "internal/sched.BubbleEnd", sched_BubbleEnd },
    { "internal/sched.BubbleStep", sched_BubbleStep },
    { "internal/sched.BubbleWait", sched_BubbleWait },
    { 0, 0 }
};
