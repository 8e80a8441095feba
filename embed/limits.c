/* limits.c - limits, interruption, and goroutines in the host's loop: what the host sees of runtime/sched/limit.c. */
#include "embed/value.h"
#include "runtime/heap/malloc.h"
#include "runtime/limit.h"
#include "runtime/sched/sched.h"
#include "runtime/vm/enter.h"

_Static_assert((int)GOL_LIMIT_INTERRUPT == (int)LIMIT_INTERRUPT && (int)GOL_LIMIT_STACK == (int)LIMIT_STACK, "the kinds are the same");

void limits_apply(gol_vm *vm)
{
    const gol_limits *l = &vm->limits;
    rt_vm *rt = vm->rt;
    if (!rt) return;
    rt->maxbytes = l->bytes;
    if (l->bytes || vm->limitedbytes) rt_heaplimit(rt, l->bytes);
    vm->limitedbytes = l->bytes != 0;
    rt->limited = l->steps || l->time_ns > 0;
    rt->entrysteps = l->steps;
    rt->entryns = l->time_ns > 0 ? l->time_ns : 0;
    rt->maxgs = l->goroutines;
    rt->stacklimited = l->stack_bytes != 0;
    rt->maxstack = l->stack_bytes ? l->stack_bytes : 1000000000;
}

gol_status gol_set_limits(gol_vm *vm, const gol_limits *l)
{
    if (unlikely(!vm)) return vm_null(vm);
    gol_limits none = { .size = sizeof none };
    if (l) memcpy(&none, l, l->size < sizeof none ? l->size : sizeof none);
    vm->limits = none;
    vm->c.ar.max = vm->c.irar.max = none.compile_bytes;
    limits_apply(vm);
    return GOL_OK;
}

int gol_limit_hit(const gol_vm *vm) { return !vm ? GOL_LIMIT_NONE : vm->compilehit ? vm->compilehit : vm->rt && vm->rt->outcome == RT_LIMIT ? vm->rt->limithit : GOL_LIMIT_NONE; }

/* ---- while compiling: by the compiler's own look at the clock (base_look) ---- */

int64_t compile_until(const gol_vm *vm)
{
    int64_t until;
    return vm->limits.time_ns > 0 && !__builtin_add_overflow(rt_nanotime(), vm->limits.time_ns, &until) ? until : 0;
}

void compile_begins(gol_vm *vm)
{
    __atomic_store_n(&vm->compilestop, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&vm->compiling, 1, __ATOMIC_RELAXED);
}

void compile_ends(gol_vm *vm) { __atomic_store_n(&vm->compiling, 0, __ATOMIC_RELAXED); }

gol_status compile_stopped(gol_vm *vm)
{
    const char *text = gol_error_text(vm);
    compile_ends(vm);
    vm->compilehit = strstr(text, "time limit") ? GOL_LIMIT_TIME : strstr(text, "interrupted") ? GOL_LIMIT_INTERRUPT : GOL_LIMIT_NONE;
    return vm->compilehit ? GOL_ELIMIT : GOL_EFATAL;
}

void gol_interrupt(gol_vm *vm)
{
    if (unlikely(!vm)) return;
    rt_vm *rt = __atomic_load_n(&vm->rt, __ATOMIC_ACQUIRE);
    if (rt && __atomic_load_n(&rt->exitjmp, __ATOMIC_RELAXED)) rt_stop(rt, LIMIT_INTERRUPT);
    else if (__atomic_load_n(&vm->compiling, __ATOMIC_RELAXED)) __atomic_store_n(&vm->compilestop, 1, __ATOMIC_RELAXED);
}

void gol_get_usage(const gol_vm *vm, gol_usage *out)
{
    if (unlikely(!out)) return;
    *out = (gol_usage){ 0, 0, 0 };
    if (!vm || !vm->rt) return;
    const p *pp = &vm->rt->p0;
    out->bytes = rt_heapinuse(vm->rt) + vm->rt->stackbytes;
    out->steps = pp->steps + (uint64_t)(pp->slicelen - pp->slice);
    out->goroutines = pp->sched->ngs;
}

static void collect(g *gp, void *arg)
{
    (void)arg;
    rt_gc(gp, true);
}

void gol_collect(gol_vm *vm)
{
    if (unlikely(!vm)) return;
    if (!vm->rt || vm->rt->exitjmp || vm->stage == ST_BROKEN) return;
    vm_protect(vm, collect, NULL);
    vm->rt->full = false;                                /* limits_recover need not do it again */
    native_sweep(vm);
}

/* What was alive when the limit of bytes was reached need not be so any more, as the collector would have to believe. */
void limits_recover(gol_vm *vm)
{
    if (likely(!vm->rt || !vm->rt->full)) return;
    gol_collect(vm);
}

/* ---- goroutines ---- */

typedef struct going { const rt_closure *fn; g *made; } going;

static void start_goroutine(g *gp, void *arg)
{
    going *o = arg;
    o->made = rt_newhostproc(gp, o->fn);
}

gol_status gol_go(gol_vm *vm, gol_ref fn, const gol_value *args, int nargs)
{
    callee c;
    if (nargs < 0 || (nargs > 0 && !args)) return vm_fail(vm, GOL_EUSAGE, "a negative number of arguments, or NULL for some");
    gol_status st = call_resolve(vm, fn, &c);
    if (!st) st = call_prepare(vm, &c);
    if (st) return st;
    slot *s = rt_hostframe(vm->rt);                       /* written there first: an argument that does not fit starts nothing */
    if (!s) return vm_fail(vm, GOL_EUSAGE, "the VM is running");
    slot *a = s + c.f->nres;
    if (c.bound) a++->p = c.word;
    st = call_args(vm, c.type, args, nargs, a);
    if (st) return st;
    going o = { c.ctx ? c.ctx : (const rt_closure *)c.f->fnself, NULL };
    st = vm_protect(vm, start_goroutine, &o);
    if (st) return st;
    memcpy(o.made->fp + c.f->nres, s + c.f->nres, (size_t)c.f->nargs * sizeof *s);
    return GOL_OK;
}

gol_status gol_pump(gol_vm *vm, uint64_t steps, gol_pumped *out)
{
    if (unlikely(!vm)) return vm_null(vm);
    if (out) *out = (gol_pumped){ 0, -1, 0 };
    if (vm->stage == ST_NEW) return GOL_OK;              /* a session before its first entry: nothing can run */
    gol_status st = gol_init(vm);
    if (st) return st;
    rt_vm *rt = vm->rt;
    if (!rt_hostframe(rt)) return vm_fail(vm, GOL_EUSAGE, "the VM is running");
    limits_recover(vm);
    rt->quiet = true;
    rt->endvalue = (goeface){ NULL, NULL };
    st = vm_ended(vm, rt_hostpump(rt, steps));
    if (!out) return st;
    out->wait_ns = rt_schedwait(rt);
    out->more = out->wait_ns == 0;
    out->goroutines = rt->p0.sched->ngs;
    return st;
}
