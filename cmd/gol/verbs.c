/* verbs.c - the verbs of the command, each with its one line of usage and its page of help. `gol help` is printed from here and nowhere else. */
#include "cmd/gol/cmd.h"
#include <string.h>

static const verb verbs[] = {
    { "run", cmd_run, "run [flags] FILES|DIR [args...]", "compile and run a program",
      "Compiles the named files, or all .go and .gol files of a folder, as package main and runs it.\n"
      "Arguments after the files are the program's own. The exit code is the program's: 0, os.Exit's\n"
      "argument, 2 after a panic or fatal error, 1 when it does not compile.\n"
      "A file without a package clause is a script: its statements run in order, and standard packages it\n"
      "names need no import.\n" },
    { "replay", cmd_replay, "replay TRACE FILES|DIR [args...]", "repeat the run a trace tells of",
      "Repeats a run exactly, with the decisions that gol run -trace TRACE wrote down or gol explore found: who ran when, what clocks\n"
      "said, what was read. Nothing is waited for, and standard input is not read. It stops, and says where, if the program does not\n"
      "do what the trace tells of: it was changed, or what it was given was. The exit code is the program's.\n\n"
      "  -race              report data races as well\n"
      "  -steps N           end after N steps\n"
      "and -tags, -lang, -gc, -N, -no-ffi as for run.\n" },
    { "explore", cmd_explore, "explore [flags] FILES|DIR [args...]", "run many schedules, look for one that goes wrong",
      "Runs the program again and again, each time preempting goroutines elsewhere, and reports the first run that panics, deadlocks,\n"
      "does not end, or prints or returns something else than an undisturbed one. What it finds is reduced to the fewest preemptions\n"
      "and written as a trace, with the command that replays it. Exit code 0 if nothing was found, 1 if something was.\n\n"
      "  -n RUNS            how many schedules to try (1000)\n"
      "  -seed N            try others\n"
      "  -race              a data race is a finding too\n"
      "  -steps MAX         a run of more steps does not end (20000000)\n"
      "  -stall MS          by how much sleeps may end late (100; 0: never)\n"
      "  -o TRACE           where to write the trace (FILE.trace)\n"
      "and -tags, -lang, -gc, -N, -no-ffi as for run.\n" },
    { "prof", cmd_prof, "prof [-svg OUT] [-type T] [-top N] FILE", "show a profile: a table, or a flame graph",
      "Prints the functions of a profile with the greatest values: flat counts what a function does itself, cum what it and\n"
      "those it calls do. -svg writes a flame graph instead, one file that a browser shows. -type chooses among the profile's\n"
      "values (alloc_space, inuse_objects ...). Profiles come from gol run -cpuprofile, -memprofile, -blockprofile, -mutexprofile, from\n"
      "package runtime/pprof, or from Go itself if they are not compressed. go tool pprof reads gol's.\n" },
    { "trace", cmd_trace, "trace [-o OUT] [-limit MB] FILES|DIR [args...]", "run a program, write what happened when, for Perfetto",
      "Runs the program and writes OUT (trace.json): Chrome trace events, for https://ui.perfetto.dev or chrome://tracing. A track for each\n"
      "goroutine shows when it ran, could have run, or waited and what for; others show the P with assists, marking, sweeping and pauses,\n"
      "the collector's phases, and its thread. The exit code is the program's, or 1 if OUT cannot be written. Not to be confused with\n"
      "gol run -trace, which writes down decisions for gol replay. After MB megabytes (256) later events are left out, which the last event and a\n"
      "line on standard error tell. The flags of run may be given as well.\n" },
    { "heatmap", cmd_heatmap, "heatmap [-o OUT] [-text] [-ring N] FILES|DIR [args...]", "run, draw allocations by time and size before the end",
      "Runs the program and draws its latest N allocations (65536) before its end, or its panic: a page, OUT (heatmap.html), with time across, size classes\n"
      "down, and the places that allocated most. -text draws with characters, on standard error if no OUT is named. The exit code is the\n"
      "program's, or 1 if OUT cannot be written. The flags of run may be given as well.\n" },
    { "gcplot", cmd_gcplot, "gcplot [-o OUT] [-text] FILES|DIR [args...]", "run, draw the heap and the collections over time",
      "Runs the program and draws what GODEBUG=gctrace=1 tells: a page, OUT (gcplot.html), with the live heap, its goal and the trigger over time, and\n"
      "the pauses, assists and marking of each collection. -text writes a table, on standard error if no OUT is named. The exit code is the\n"
      "program's, or 1 if OUT cannot be written. The flags of run may be given as well.\n" },
    { "mapview", cmd_mapview, "mapview -var NAME [-o OUT] FILES|DIR [args...]", "run, draw the buckets of a map and a loop's path",
      "Runs the program and draws the map NAME, a package variable of it, of a script any variable of its own, or an expression of these such as cfg.table, as it is at\n"
      "the end: a page, OUT (mapview.html), with buckets, tophashes, keys, overflow buckets, the old buckets while it grows, and the\n"
      "path of one range loop. A program draws at any moment with pic.Map of package gol/pic. The exit code is the program's, or 1 if\n"
      "there is no such map or OUT cannot be written. The flags of run may be given as well.\n" },
    { "scenarios", cmd_scenarios, "scenarios [run [flags] NAME|all]", "what documents claim about Go's runtime, tried",
      "Lists the scenarios: claims made about Go's maps, slices and collector, each with a script that tries it. run NAME shows what the\n"
      "script measures and its verdict; run all prints the verdict of each. Flags are those of run, such as -seed N. Exit code 1 if a\n"
      "verdict is not the one that docs/scenarios.md gives.\n" },
    { "test", cmd_test, "test [flags] [DIR|DIR/...] [-args ...]", "run the tests of packages",
      "Runs the tests, examples and benchmarks in files *_test.go and *_test.gol of a folder's package, the current one if none is named; DIR/... stands for all packages\n"
      "below DIR. Each runs in its folder. With folders named, only what fails is shown, and a line for each package. Exit code 0 if all passed, else 1.\n\n"
      "  -v                 tell of every test\n"
      "  -run REGEXP        only those; also -skip; -list REGEXP shows names\n"
      "  -bench REGEXP      run benchmarks too; -benchtime 2s or 100x, -benchmem\n"
      "  -count N, -short, -failfast, -parallel N, -cpu N, -shuffle on, -fullpath, -timeout 10m, -outputdir DIR: as go test's\n"
      "  -args              what follows are the program's arguments\n"
      "  -c                 run nothing: write NAME.test, or the file of -o, which runs the tests of the one package wherever it is started, with -test.v and the like\n"
      "and -tags, -lang, -seed, -race, -gc, -N, -no-ffi, -cpuprofile and the like as for run.\n" },
    { "check", cmd_check, "check [-c] [-e] [-json] FILES|DIR", "type-check only",
      "Type-checks without running; -c compiles to bytecode too. -e prints every error instead of the first 10; -json prints one JSON object\n"
      "a line with file, line, col, endline, endcol, code, message and notes. Exit code 0 if there are none, 1 otherwise.\n" },
    { "build", cmd_build, "build [-m[=2]] [-l] [-S] [-d=wb] FILES|DIR", "compile only; explain what escapes, where barriers are",
      "Compiles without running. -m tells, in the words of Go's own -m, which functions can be inlined and which calls are; which variables and\n"
      "allocations live in the heap and what parameters leak (calls are not inlined for that). -m=2 tells costs, reasons and by which ways too. -l leaves out what\n"
      "it tells of inlining. -d=wb tells at which stores the collector is informed. -S prints the bytecode, as gol dis does, where Go prints assembly.\n"
      "-gcflags='-m -l' is understood as well. Exit code 1 when it does not compile.\n" },
    { "dis", cmd_dis, "dis [-f FUNC] FILES|DIR", "print annotated bytecode beside the source",
      "Prints the program's bytecode, function by function, beside the source lines it comes from.\n"
      "-f main.f prints one function.\n" },
    { "ssa", cmd_ssa, "ssa [-o OUT] FUNC FILES|DIR", "write a page with a function after every pass",
      "Writes one page (ssa.html, or OUT; - is standard output) that shows FUNC, such as main.f or main.T.m, as source text, as its typed tree (a node\n"
      "a line with type and place, named as in Go's ssa.html), as intermediate form after every pass, and as bytecode, side by side. A click on a value highlights it in every\n"
      "column, a click on a source line what bytecode was made of it, a click on a heading folds the column.\n" },
    { "fmt", cmd_fmt, "fmt [-l] [-d] [-w] [FILES|DIR...]", "format programs and scripts as gofmt does",
      "Prints the files in the one style that Go has; scripts too. Without files, what standard input holds. Of a folder all .go and .gol files\n"
      "below it are meant.\n\n"
      "  -l                 print only the names of files that look otherwise\n"
      "  -d                 print what would change, as diff -u does; exit code 1 if anything would\n"
      "  -w                 rewrite the files\n\n"
      "Exit code 2 if a file cannot be read, written or parsed; it stays as it was.\n" },
    { "doc", cmd_doc, "doc [NAME]", "what is written about a package, type or function",
      "Prints the documentation of a standard package (strings, encoding/json, gol/rt), or of a name in one (strings.Repeat, strings Repeat,\n"
      "strings.Builder.Len). Without a name, the packages there are.\n" },
    { "errors", cmd_errors, "errors [CODE]", "explain the compiler's diagnostics",
      "Lists the diagnostics of the compiler; with a code, shows what it means and a program that produces it.\n" },
    { "version", cmd_version, "version", "print the version",
      "Prints gol's version and the Go language version it implements.\n" },
    { "help", cmd_help, "help [VERB]", "describe a verb",
      "Describes a verb.\n" },
    { NULL, NULL, NULL, NULL, NULL }
};

const verb *find_verb(const char *name)
{
    for (const verb *v = verbs; v->name; v++)
        if (strcmp(v->name, name) == 0) return v;
    return NULL;
}

void usage(FILE *out)
{
    fprintf(out, "gol runs Go programs as scripts.\n\n"
                 "usage: gol %-51s type Go and see what it does (:help there)\n"
                 "       gol %-51s run a script or program\n"
                 "       gol %-51s run statements\n"
                 "       gol %-51s run a program read from standard input\n", "", "FILE [args...]", "-e 'statements' [args]", "- [args...]");
    for (const verb *v = verbs; v->name; v++) fprintf(out, "       gol %-51s %s\n", v->usage, v->what);
    fprintf(out, "\nflags of run (before the file):\n");
    print_run_flags(out);
}

int cmd_help(int argc, char **argv)
{
    if (argc == 0) {
        usage(stdout);
        return 0;
    }
    const verb *v = find_verb(argv[0]);
    if (!v) {
        fprintf(stderr, "gol: no such verb: %s\n", argv[0]);
        return 2;
    }
    printf("usage: gol %s\n\n%s", v->usage, v->page);
    if (v->run == cmd_run) {
        printf("\nflags:\n");
        print_run_flags(stdout);
    }
    return 0;
}
