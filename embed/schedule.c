/* schedule.c - gol_set_schedule: seeds, traces, replay, race detection. */
#include "base/alloc.h"
#include "embed/schedule.h"
#include <stdlib.h>
#include "runtime/debug/debugvars.h"
#include "runtime/limit.h"
#include "runtime/sched/decide.h"
#include "runtime/sched/race.h"

gol_status gol_set_schedule(gol_vm *vm, const gol_schedule *s)
{
    if (unlikely(!vm)) return vm_null(vm);
    if (vm->stage >= ST_CHECKED) return GOL_EUSAGE;
    memset(&vm->sch, 0, sizeof vm->sch);
    memcpy(&vm->sch, s, s->size < sizeof vm->sch ? s->size : sizeof vm->sch);
    vm->c.ir.race = vm->sch.race || vm->sch.memory_steps;
    vm->l.race = vm->sch.race;
    base_free(vm->replay);
    vm->replay = NULL;
    if (!vm->sch.replay) return GOL_OK;
    vm->replay = base_reallocin(&vm->blocks, NULL, vm->sch.replay_len + 1);
    if (!vm->replay) return GOL_EFATAL;
    memcpy(vm->replay, vm->sch.replay, vm->sch.replay_len);
    vm->replay[vm->sch.replay_len] = 0;
    vm->sch.replay = vm->replay;
    if (strstr(vm->replay, "\nmemory 1\n")) vm->sch.memory_steps = 1;
    vm->c.ir.race |= vm->sch.memory_steps;
    return GOL_OK;
}

const char *schedule_apply(gol_vm *vm)
{
    rt_vm *rt = vm->rt;
    rt_schedspec spec = {
        .replay = vm->sch.replay, .nreplay = vm->sch.replay_len, .trace = vm->sch.trace, .tracectx = vm->sch.trace_ctx,
        .maxsteps = vm->sch.max_steps, .memory = vm->sch.memory_steps || vm->sch.race,
    };
    const char *why = rt_decideinit(rt, &spec);
    if (why) return why;
    if (vm->sch.race && !rt_raceinit(rt, vm->opt.read_env ? getenv("GORACE") : NULL)) return "out of memory";
    rt_seed(rt);
    rt_decidestart(rt);
    return NULL;
}

void gol_quit(gol_vm *vm)
{
    if (unlikely(!vm)) return;
    rt_vm *rt = __atomic_load_n(&vm->rt, __ATOMIC_ACQUIRE);
    if (rt && __atomic_load_n(&rt->exitjmp, __ATOMIC_RELAXED)) rt_stop(rt, LIMIT_QUIT);
}
