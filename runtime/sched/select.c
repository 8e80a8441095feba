/* select.c - the select statement.
 *
 * Cases are tried in a random order, drawn from the select stream. When none can go on and there is no default, the goroutine waits on all channels at
 * once; whoever completes one of them takes it off the others (chan.c) and writes the chosen case into its frame. Cases on nil channels
 * never happen.
 */
#include <stdlib.h>
#include "runtime/data/data.h"
#include "runtime/sched/sched.h"

static void set(slot *s, int64_t v) { if (s) s->i = v; }

/* Tries case i: whether it went on. */
static bool try_case(g *gp, scase *k, bool send, bool *ok)
{
    if (k->c == NULL) return false;
    chan_mayuse(gp, k->c, "select on");
    if (!send) return chan_tryrecv(gp, k->c, k->elem, ok);
    *ok = false;
    return chan_trysend(gp, k->c, k->elem);
}

void rt_selectgo(g *gp, scase *cases, int64_t nsends, int64_t nrecvs, bool hasdefault, slot *chosen, slot *ok)
{
    uint32_t few[64], n = (uint32_t)(nsends + nrecvs);
    uint32_t *order = n <= countof(few) ? few : rt_mallocgc(gp, (uint64_t)n * sizeof *order, NULL, false);
    for (uint32_t i = 0; i < n; i++) {                     /* a shuffle as it goes */
        uint32_t j = i ? rt_fastrandn(&gp->pp->rnd.select, i + 1) : 0;
        order[i] = order[j];
        order[j] = i;
    }
    for (uint32_t k = 0; k < n; k++) {
        bool got;
        if (try_case(gp, &cases[order[k]], order[k] < nsends, &got)) {
            set(chosen, order[k]);
            set(ok, got);
            return;
        }
    }
    if (hasdefault) {
        set(chosen, -1);
        set(ok, 0);
        return;
    }
    for (uint32_t k = 0; k < n; k++) {
        uint32_t i = order[k];
        hchan *c = cases[i].c;
        if (c == NULL) continue;
        sudog *s = rt_sudog(gp);
        *s = (sudog){ .gp = gp, .elem = cases[i].elem, .c = c, .ok = ok, .chosen = chosen, .idx = (int32_t)i, .send = i < nsends, .waitlink = gp->waiting };
        gp->waiting = s;
        wq_push(s->send ? &c->sendq : &c->recvq, s);
    }
    /* One case alone is an ordinary operation, and is called so. */
    const char *why = n == 0 ? "select (no cases)" : n > 1 ? "select" : nsends ? (cases[0].c ? "chan send" : "chan send (nil chan)")
                    : cases[0].c ? "chan receive" : "chan receive (nil chan)";
    rt_gopark(gp, why);
}
