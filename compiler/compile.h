/* compile.h - the pipeline, for the embedder. */
#ifndef GOL_COMPILE_H
#define GOL_COMPILE_H
#include "compiler/ahead.h"

typedef struct compile_options {
    bool optimize, checkssa;
    bool subslice;                                    /* GOLFAULT=nowb:subslice */
    const char *noescape;                             /* name of variables that are said not to escape: GOLFAULT; lives as long as the compilation */
    uint8_t badopt;                                   /* enum badopt: GOLFAULT */
    bool race;                                        /* instrumented code (compiler/ir/race.c) */
    bool library;                                     /* func main may be missing: mod->main is NULL then */
    bool whole;             /* compile every function before the start */
    const char *dump, *dumpfunc;
    void (*dumpout)(void *ctx, const char *text, size_t n);
    void *dumpctx;
    bool timing;            /* compilation.laps are kept */
    int ahead;              /* as gol_options.ahead: from which call on functions are compiled ahead (ahead.c); -1: never */
    bool (*verifycode)(const rt_func *f, buf *why);   /* NULL, or checks each function's bytecode */
} compile_options;

struct compilation {
    arena ar;               /* trees, types, code: lives as long as the VM, which compiles lazily */
    arena irar;             /* IR of the function or batch being compiled; emptied after it */
    bool rested;            /* nothing was compiled since memory was given back */
    symtab syms;
    diags d;
    Program prog;
    irprog ir;
    rt_module mod;
    laps laps;              /* by enum stage, with opt.timing */
    compile_options opt;
    VEC(Package *) strangers;   /* hooks.c: packages of fields of types made at run time that the program does not import */
    ahead ahead;
    bool checked, compiled;
};

void compile_init(compilation *c, check_env env, compile_options opt);
void compile_free(compilation *c);
/* Checks the main package (its files already parsed into prog.mainpkg) and what it imports. */
bool compile_check(compilation *c);
/* Makes code for what the program starts with, and for the rest at its first call; fills c->mod. False: see diagnostics. */
bool compile_program(compilation *c);
/* After it: makes code for all functions of the user's packages. False: see diagnostics. */
bool compile_rest(compilation *c);

/* After it: what Go's compiler would say with -m (barriers: with -d=wb), one line for each decision, by position. */
enum explain_what { EXPLAIN_ESCAPES, EXPLAIN_BARRIERS, EXPLAIN_INLINING, EXPLAIN_COSTS, EXPLAIN_FLOWS, EXPLAIN_INLINED, EXPLAIN_INLINED_FLOWS };   /* as GOL_EXPLAIN_... */
void compile_explain(compilation *c, int what, buf *out);

/* The time that each stage took, in the order in which they come; with opt.timing. */
void compile_timing(compilation *c, buf *out);

/* A program typed entry by entry (types/session.c): begin, parse one script file into prog.mainpkg, then compile_entry, which makes c->mod.init and
 * c->mod.main (NULL: nothing runs) those of the entry. False: see diagnostics; the session is as before. */
void compile_begin_entry(compilation *c);
/* Prints the form of fn, compiled already, at a stage; compiles nothing. */
void compile_show(compilation *c, irfn *fn, const char *stage, buf *out);
bool compile_entry(compilation *c, bool *newmethods);   /* *newmethods: types of earlier entries have got methods */

/* hooks.c: fills in what the running program may ask of its compiler. */
void compile_hooks(compilation *c);

#endif
