/* tools.c - the verbs that do not run the program: check, dis, errors, version, help. */
#include "cmd/gol/cmd.h"
#include <stdlib.h>
#include <string.h>

/* Loads the files that verb is given, all of them; its exit code if that does not go. */
static int load_all(gol_vm *vm, const char *verb, int argc, char **argv)
{
    int used, code = load_args(vm, argc, argv, &used);
    if (code || used >= argc) return code;
    fprintf(stderr, "gol: %s takes Go files or one folder: %s\n", verb, argv[used]);
    return 2;
}

int cmd_check(int argc, char **argv)
{
    flags f = { 0 };
    int bad = parse_flags(&f, FLAGS_CHECK, argc, argv);
    if (bad) return bad;
    f.opt.whole = f.compile;
    gol_vm *vm = gol_open(&f.opt);
    int code = load_all(vm, "check", argc - f.next, argv + f.next);
    if (code == 0 && (f.compile ? gol_compile(vm) : gol_check(vm)) != GOL_OK) {
        show_diags(vm, f.every, f.json, f.json ? stdout : stderr);
        code = 1;
    }
    gol_close(vm);
    return code;
}

gol_vm *open_compiled(const char *verb, flags *f, int argc, char **argv, int *code)
{
    gol_vm *vm = gol_open(&f->opt);
    *code = load_all(vm, verb, argc - f->next, argv + f->next);
    if (*code == 0 && gol_compile(vm) != GOL_OK) {
        show_diags(vm, false, false, stderr);
        *code = 1;
    }
    return vm;
}

static void explain(gol_vm *vm, int what)
{
    char *text = gol_explain(vm, what);
    fputs(text ? text : "", stderr);
    free(text);
}

int cmd_build(int argc, char **argv)
{
    flags f = { 0 };
    int code = parse_flags(&f, FLAGS_BUILD, argc, argv);
    if (code) return code;
    f.opt.whole = !f.explain && !f.barriers;
    f.opt.need_main = 0;
    gol_vm *vm = open_compiled("build", &f, argc, argv, &code);
    if (code == 0 && f.explain && !f.noinline) explain(vm, f.explain > 1 ? GOL_EXPLAIN_COSTS : GOL_EXPLAIN_INLINING);
    if (code == 0 && f.explain) explain(vm, GOL_EXPLAIN_ESCAPES);
    if (code == 0 && f.barriers) explain(vm, GOL_EXPLAIN_BARRIERS);
    gol_close(vm);
    return code;
}

int cmd_dis(int argc, char **argv)
{
    flags f = { 0 };
    int code = parse_flags(&f, FLAGS_DIS, argc, argv);
    if (code) return code;
    f.opt.whole = 1;
    gol_vm *vm = open_compiled("dis", &f, argc, argv, &code);
    char *text = code == 0 ? gol_disassemble(vm, f.func) : NULL;
    if (text) {
        fputs(text, stdout);
    } else if (code == 0) {
        fprintf(stderr, "gol: no function %s\n", f.func ? f.func : "");
        code = 1;
    }
    free(text);
    gol_close(vm);
    return code;
}

int cmd_errors(int argc, char **argv)
{
    gol_diag_entry e;
    int found = 0;
    for (int i = 0; gol_diag_info(i, &e) == 0; i++) {
        if (argc > 0 && strcmp(argv[0], e.code) != 0) continue;
        found++;
        printf("%-24s %s\n", e.code, e.meaning);
        if (argc > 0) {
            putchar('\n');
            fwrite(e.example, 1, e.example_len, stdout);
        }
    }
    if (!found) fprintf(stderr, "gol: no diagnostic has the code %s\n", argv[0]);
    return found ? 0 : 1;
}

int cmd_version(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    printf("gol version %s (language %s, linux/amd64)\n", GOL_VERSION, GOL_GOVERSION);
    return 0;
}

static const struct { const char *verb, *text; } details[] = {
    { "run", "usage: gol run [flags] FILES|DIR [args...]\n\nCompiles the named files, or all .go and .gol files of a folder, as package main and runs it.\n"
             "Arguments after the files are the program's own. The exit code is the program's: 0, os.Exit's\nargument, 2 after a panic or fatal error, 1 when it does not compile.\n"
             "A file without a package clause is a script: its statements run in order, and standard packages it\nnames need no import.\n\nflags:\n" },
    { "prof", "usage: gol prof [-svg OUT] [-type T] [-top N] FILE\n\nPrints the functions of a profile with the greatest values: flat counts what a function does itself, cum what it and\n"
              "those it calls do. -svg writes a flame graph instead, one file that a browser shows. -type chooses among the profile's\n"
              "values (alloc_space, inuse_objects ...). Profiles come from gol run -cpuprofile, -memprofile, -blockprofile, -mutexprofile, from\n"
              "package runtime/pprof, or from Go itself if they are not compressed. go tool pprof reads gol's.\n" },
    { "trace", "usage: gol trace [-o OUT] [flags of run] FILES|DIR [args...]\n\nRuns the program and writes OUT (trace.json): Chrome trace events, for https://ui.perfetto.dev or chrome://tracing. A track for each\n"
               "goroutine shows when it ran, could have run, or waited and what for; others show the P with assists, marking, sweeping and pauses,\n"
               "the collector's phases, and its thread. The exit code is the program's, or 1 if OUT cannot be written. Not to be confused with\n"
               "gol run -trace, which writes down decisions for gol replay.\n" },
    { "heatmap", "usage: gol heatmap [-o OUT] [-text] [-ring N] [flags of run] FILES|DIR [args...]\n\nRuns the program and draws its latest N allocations (65536) before its end, or its panic: a page, OUT (heatmap.html), with time across, size classes\n"
                 "down, and the places that allocated most. -text draws with characters, on standard error if no OUT is named. The exit code is the\nprogram's, or 1 if OUT cannot be written.\n" },
    { "gcplot", "usage: gol gcplot [-o OUT] [-text] [flags of run] FILES|DIR [args...]\n\nRuns the program and draws what GODEBUG=gctrace=1 tells: a page, OUT (gcplot.html), with the live heap, its goal and the trigger over time, and\n"
                "the pauses, assists and marking of each collection. -text writes a table, on standard error if no OUT is named. The exit code is the\nprogram's, or 1 if OUT cannot be written.\n" },
    { "mapview", "usage: gol mapview -var NAME [-o OUT] [flags of run] FILES|DIR [args...]\n\nRuns the program and draws the map NAME, a package variable of it, of a script any variable of its own, or an expression of these such as cfg.table, as it is at\n"
                 "the end: a page, OUT (mapview.html), with buckets, tophashes, keys, overflow buckets, the old buckets while it grows, and the\n"
                 "path of one range loop. A program draws at any moment with pic.Map of package gol/pic. The exit code is the program's, or 1 if\nthere is no such map or OUT cannot be written.\n" },
    { "scenarios", "usage: gol scenarios [run [flags] NAME|all]\n\nLists the scenarios: claims made about Go's maps, slices and collector, each with a script that tries it. run NAME shows what the\n"
                   "script measures and its verdict; run all prints the verdict of each. Flags are those of run, such as -seed N. Exit code 1 if a\n"
                   "verdict is not the one that docs/scenarios.md gives.\n" },
    { "check", "usage: gol check [-c] [-e] [-json] FILES|DIR\n\nType-checks without running; -c compiles to bytecode too. -e prints every error instead of the first 10; -json prints one JSON object\n"
               "a line with file, line, col, code and message. Exit code 0 if there are none, 1 otherwise.\n" },
    { "build", "usage: gol build [-m[=2]] [-l] [-d=wb] FILES|DIR\n\nCompiles without running. -m tells, in the words of Go's own -m, which functions can be inlined and which calls are; which variables and\n"
               "allocations live in the heap and what parameters leak (calls are not inlined for that). -m=2 tells costs and reasons too. -l leaves out what\n"
               "it tells of inlining. -d=wb tells at which stores the collector is informed. Exit code 1 when it does not compile.\n" },
    { "dis", "usage: gol dis [-f FUNC] FILES|DIR\n\nPrints the program's bytecode, function by function, beside the source lines it comes from.\n-f main.f prints one function.\n" },
    { "ssa", "usage: gol ssa [-o OUT] FUNC FILES|DIR\n\nWrites one page (ssa.html, or OUT; - is standard output) that shows FUNC, such as main.f or main.T.m, as source text, as the parser's tree\n"
             "printed back, as intermediate form after every pass, and as bytecode, side by side. A click on a value highlights it in every\n"
             "column, a click on a source line what bytecode was made of it, a click on a heading folds the column.\n" },
    { "errors", "usage: gol errors [CODE]\n\nLists the diagnostics of the compiler; with a code, shows what it means and a program that produces it.\n" },
    { "version", "usage: gol version\n\nPrints gol's version and the Go language version it implements.\n" },
    { "help", "usage: gol help [VERB]\n\nDescribes a verb.\n" },
    { NULL, NULL }
};

int cmd_help(int argc, char **argv)
{
    if (argc == 0) {
        usage(stdout);
        return 0;
    }
    for (int i = 0; details[i].verb; i++)
        if (strcmp(details[i].verb, argv[0]) == 0) {
            fputs(details[i].text, stdout);
            if (strcmp(argv[0], "run") == 0) print_run_flags(stdout);
            return 0;
        }
    fprintf(stderr, "gol: no such verb: %s\n", argv[0]);
    return 2;
}
