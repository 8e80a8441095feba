/* laps.h - a stopwatch that says how much of a run's time went to each of its stages.
 *
 * At any moment one stage runs, at first stage 0; a stage that starts another is interrupted by it, so the times of all stages add up to
 * the time since laps_start. Whoever wants no times passes NULL for the watch, which costs a test.
 */
#ifndef GOL_LAPS_H
#define GOL_LAPS_H
#include "base/base.h"

enum { LAPS_MAX = 40 };

typedef struct laps {
    int now;                 /* the stage that runs */
    int64_t since;           /* it runs since then, ns */
    struct { int64_t ns, times; } at[LAPS_MAX];
} laps;

void laps_start(laps *l);
int  laps_switch(laps *l, int stage);                 /* returns the stage that ran */

/* Starts a stage; what it returns goes to laps_leave. */
static inline int laps_enter(laps *l, int stage)
{
    if (likely(!l)) return 0;
    l->at[stage].times++;
    return laps_switch(l, stage);
}

static inline void laps_leave(laps *l, int before)
{
    if (unlikely(l != NULL)) laps_switch(l, before);
}
#endif
