/* memstats.h - what runtime.ReadMemStats reports, laid out as Go's runtime.MemStats. */
#ifndef GOL_RUNTIME_MEMSTATS_H
#define GOL_RUNTIME_MEMSTATS_H
#include "runtime/rt.h"

typedef struct rt_memstats {
    uint64_t Alloc, TotalAlloc, Sys, Lookups, Mallocs, Frees;
    uint64_t HeapAlloc, HeapSys, HeapIdle, HeapInuse, HeapReleased, HeapObjects;
    uint64_t StackInuse, StackSys, MSpanInuse, MSpanSys, MCacheInuse, MCacheSys, BuckHashSys, GCSys, OtherSys;
    uint64_t NextGC, LastGC, PauseTotalNs;
    uint64_t PauseNs[256], PauseEnd[256];
    uint32_t NumGC, NumForcedGC;
    double   GCCPUFraction;
    bool     EnableGC, DebugGC;
    struct { uint32_t Size; uint64_t Mallocs, Frees; } BySize[61];
} rt_memstats;

void rt_readmemstats(rt_vm *vm, rt_memstats *m);

#endif
