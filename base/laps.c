/* laps.c - see laps.h. */
#include "base/laps.h"
#include <time.h>

static int64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

void laps_start(laps *l)
{
    *l = (laps){ .since = now() };
}

int laps_switch(laps *l, int stage)
{
    int64_t t = now();
    int before = l->now;
    l->at[before].ns += t - l->since;
    l->since = t;
    l->now = stage;
    return before;
}
