/* main.c - the gol command: finds the verb, runs it, exits with the program's own code.
 *
 *     gol                      the interactive gol (repl.c)
 *     gol file.gol args...      gol run FILES|DIR [args...]     gol -e 'stmts' [args...]     gol - [args...]
 *     gol replay, gol explore, gol prof, gol trace, gol heatmap, gol gcplot, gol mapview,
 *     gol check, gol build, gol dis, gol ssa, gol errors, gol version, gol help
 *
 * Built on the public header alone. A name that is no verb is a script, so `#!/usr/bin/env gol` works whatever the file is called.
 */
#include "cmd/gol/cmd.h"
#include <stdio.h>
#include <string.h>

static const verb verbs[] = {
    { "run", cmd_run, "run [flags] FILES|DIR [args...]", "compile and run a program" },
    { "replay", cmd_replay, "replay TRACE FILES|DIR [args...]", "repeat the run a trace tells of" },
    { "explore", cmd_explore, "explore [flags] FILES|DIR [args...]", "run many schedules, look for one that goes wrong" },
    { "prof", cmd_prof, "prof [-svg OUT] [-type T] FILE", "show a profile: a table, or a flame graph" },
    { "trace", cmd_trace, "trace [-o OUT] FILES|DIR [args...]", "run a program, write what happened when, for Perfetto" },
    { "heatmap", cmd_heatmap, "heatmap [-o OUT] [-text] FILES|DIR [args...]", "run, draw allocations by time and size before the end" },
    { "gcplot", cmd_gcplot, "gcplot [-o OUT] [-text] FILES|DIR [args...]", "run, draw the heap and the collections over time" },
    { "mapview", cmd_mapview, "mapview -var NAME [-o OUT] FILES|DIR [args...]", "run, draw the buckets of a map and a loop's path" },
    { "scenarios", cmd_scenarios, "scenarios [run NAME|all]", "what documents claim about Go's runtime, tried" },
    { "check", cmd_check, "check [-e] [-json] FILES|DIR", "type-check only" },
    { "build", cmd_build, "build [-m[=2]] [-l] [-d=wb] FILES|DIR", "compile only; explain what escapes, where barriers are" },
    { "dis", cmd_dis, "dis [-f FUNC] FILES|DIR", "print annotated bytecode beside the source" },
    { "ssa", cmd_ssa, "ssa [-o OUT] FUNC FILES|DIR", "write a page with a function after every pass" },
    { "errors", cmd_errors, "errors [CODE]", "explain the compiler's diagnostics" },
    { "version", cmd_version, "version", "print the version" },
    { "help", cmd_help, "help [VERB]", "describe a verb" },
    { NULL, NULL, NULL, NULL }
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
                 "usage: gol %-46s type Go and see what it does (:help there)\n"
                 "       gol %-46s run a script or program\n"
                 "       gol %-46s run statements\n"
                 "       gol %-46s run a program read from standard input\n", "", "FILE [args...]", "-e 'statements' [args]", "- [args...]");
    for (const verb *v = verbs; v->name; v++) fprintf(out, "       gol %-46s %s\n", v->usage, v->what);
    fprintf(out, "\nflags of run (before the file):\n");
    print_run_flags(out);
}

int main(int argc, char **argv)
{
    ffi_args(argv);
    if (argc < 2) return run_script(0, argv + 1);
    const verb *v = find_verb(argv[1]);
    if (v) return v->run(argc - 2, argv + 2);      /* a script named like a verb needs ./ or `gol run` */
    if (strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-help") == 0) {
        usage(stdout);
        return 0;
    }
    if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-version") == 0 || strcmp(argv[1], "-v") == 0) return cmd_version(0, argv);
    return run_script(argc - 1, argv + 1);
}
