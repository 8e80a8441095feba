/* escape.h - the location graph, for escape.c, which builds and solves it, escape_tags.c, which keeps what callers need of it, heapify.c, which rewrites by it,
 * escape_report.c, which tells what came out, and escape_flow.c, which tells why. */
#ifndef GOL_ESCAPE_H
#define GOL_ESCAPE_H
#include "compiler/ir/passes.h"

/* The first two locations: the heap, and what is written through, of which only the addresses matter that lead there. */
enum { ESC_MAXRES = 8, ESC_HEAP = 0, ESC_WRITTEN = 1 };

typedef struct edge { int src, derefs, next; } edge;

/* What is told of an edge, from the source on: escape_flow.c. */
typedef struct flownote { const struct flownote *next; irnote n; } flownote;

typedef struct loc {
    int edges, last;            /* first and last incoming edge, -1 */
    int loopdepth;
    int param;                  /* parameter slot, or -1 */
    int result;                 /* result slot, or -1 */
    bool escapes, queued;
    int32_t body;               /* of a variable: the inlined body it begins in, -1 */
    bool leavesbody;            /* its address reaches what is not in that body */
    bool written;               /* an address of it is written through */
    int derefs, stamp;          /* of the walk that runs */
    int to, by;                 /* the same: where the value goes from here, by which edge */
    const irfn *fn;
    bool temp;                  /* none of this form, but Go has one, and reports show it */
    bool inwalk;
    irlocal *local;
    irval *alloc;
} loc;

/* What a parameter slot leaks: dereferences to the heap, to what is written through, and to each result, -1: not at all. */
typedef struct leak { int8_t heap, written, res[ESC_MAXRES]; } leak;

/* at: of each parameter slot, then of the closure object, then of the words it captures, as far as they are told apart. busy: not settled yet; the rest is for
 * such ones (escape_tags.c). */
typedef struct esctags {
    bool busy, unknown;
    int n, ncaps;
    leak *at;
    irfunc *f;                  /* the function's form */
    bool lent;                  /* f is not to be freed */
    int index;                  /* place on the stack of those that are not settled, from 1 */
    struct esctags *below;
} esctags;

/* A function in the graph with its slots' locations. */
typedef struct member { irfunc *f; int *params, *results, ctx, caps, ncaps; } member;

typedef struct graph {
    irfunc *f;
    arena *ar;
    VEC(loc) locs;
    VEC(edge) edges;
    int *params, *results;      /* location of each slot */
    int ctx;                    /* location of the closure object */
    int caps, ncaps;            /* of the words it captures: the first one's location, how many have one */
    leak *leaks;
    int depth;                  /* of the recursion into callees */
    int low;                    /* least index of the unsettled functions that were asked for, INT_MAX: none */
    bool report;                /* conversions and the like have locations too, and limits are Go's */
    /* where the ways are told, too: the function's literals are in the same graph */
    struct telling *tell;       /* NULL: they are not */
    VEC(member) members;
    VEC(const flownote *) notes;    /* of each edge */
    const flownote *why;        /* of the flow that is being followed */
} graph;

/* Builds and solves one graph of the functions fs, a function and its literals. */
void esc_solve_told(graph *g, irfunc **fs, int n);
/* escape_flow.c: l escapes, or its value leaks, by way of what the walk from root has found; by way of one edge. */
void esc_tell_escape(graph *g, int root, int l);
void esc_tell_leak(graph *g, int root, int l, int derefs);
void esc_tell_edge(graph *g, int dst, int src, int derefs);
bool esc_isparam(const loc *l);
pos esc_loc_place(const loc *l);
/* Where the expression that v comes from is to Go, and the package whose names are in it, if that is another than the function's own. */
pos esc_expr_place(const irval *v);
const Package *esc_package(const irval *v);
/* Function of which l is a variable, that of a literal or around it. */
bool esc_contains(const irfn *outer, const irfn *inner);
/* Builds and solves the graph of f, in lowering's form, dominators known. */
void esc_solve(graph *g, irfunc *f);
/* escape_tags.c: those of callee, which is looked at for it where that is needed. */
const esctags *esc_tags_of(graph *g, irfn *callee);
esctags *esc_new_tags(irfunc *f);
/* Adds what was found to t. Did it tell anything new? */
bool esc_join_tags(esctags *t, const graph *g);
/* What an argument of n slots from slot on leaks, each slot at its worst. */
leak esc_arg_leak(const esctags *t, int slot, int n);
/* Dereferences with which k reaches anything outside of its function but what is only written through; -1: it does not. */
int esc_leaks_out(const leak *k);
/* Captured words of f's that are told apart. */
int esc_captures(const irfunc *f);
/* Strings and slices that conversions make, boxes of interfaces, slices of variable size if they turn out small, and maps: made in the frame where it suffices. The
 * latter two are not where accesses are told to the race detector, which knows memory by its address: another frame's later is no race. */
bool esc_may_have_room(const irval *v);
/* A []byte(s) that nothing writes to and that does not outlive its function, and so may show the string's own bytes. */
bool esc_only_read(const graph *g, const irval *v);
/* Bytes of the frame that the allocation v, or its room, takes; UINT64_MAX: not known, or too many. Of a map's. */
uint64_t esc_alloc_size(const irval *v);
uint64_t esc_map_size(const irval *v);
/* Where Go reports the allocation that v is, if its body is not inlined; if it is. */
pos esc_alloc_place(const irval *v);
pos esc_place(const irval *v);
const char *esc_alloc_text(arena *ar, const irval *v);
/* The box v is of a variable that holds a constant, by what is known of its function: that constant; NULL: it is not. */
const char *esc_constant_text(arena *ar, const irconstants *at, const irval *v);
/* Of a result without a name: ~r0. */
const char *esc_result_name(arena *ar, const FuncInfo *fi, int i);
/* A value that makes something which Go's compiler would tell about. */
bool esc_reported(const irval *v);
#endif
