/* escape.h - the location graph, for escape.c, which builds and solves it, and escape_report.c, which tells what came out. */
#ifndef GOL_ESCAPE_H
#define GOL_ESCAPE_H
#include "compiler/ir/passes.h"

enum { ESC_MAXRES = 8, ESC_HEAP = 0 };

typedef struct edge { int src, derefs, next; } edge;

typedef struct loc {
    int edges;                  /* first incoming edge, -1 */
    int loopdepth;
    int param;                  /* parameter slot, or -1 */
    int result;                 /* result slot, or -1 */
    bool escapes, queued;
    int derefs, stamp;          /* of the walk that runs */
    bool inwalk;
    irlocal *local;
    irval *alloc;
} loc;

/* What a parameter slot leaks: dereferences to the heap and to each result, -1: not at all. */
typedef struct leak { int8_t heap, res[ESC_MAXRES]; } leak;

typedef struct graph {
    irfunc *f;
    arena *ar;
    VEC(loc) locs;
    VEC(edge) edges;
    int *params, *results;      /* location of each slot */
    int ctx;                    /* location of the closure object */
    leak *leaks;
    int depth;                  /* of the recursion into callees */
    int low;                    /* the outermost depth at which a function still being looked at was asked for, or depth */
    bool report;                /* conversions and the like have locations too, and limits are Go's */
} graph;

/* Builds and solves the graph of f, in lowering's form, dominators known. */
void esc_solve(graph *g, irfunc *f);
/* A value that makes something which Go's compiler would tell about. */
bool esc_reported(const irval *v);
#endif
