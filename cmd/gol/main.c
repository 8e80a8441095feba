/* main.c - the gol command: finds the verb, runs it, exits with the program's own code.
 *
 *     gol                      the interactive gol (repl.c)
 *     gol file.gol args...      gol run FILES|DIR [args...]     gol -e 'stmts' [args...]     gol - [args...]
 *     gol replay, gol explore, gol prof, gol trace, gol heatmap, gol gcplot, gol mapview,
 *     gol test, gol check, gol build, gol dis, gol ssa, gol fmt, gol doc, gol errors, gol version, gol help
 *
 * Built on the public header alone. A name that is no verb is a script, so `#!/usr/bin/env gol` works whatever the file is called.
 */
#include "cmd/gol/cmd.h"
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

static bool asks_help(const char *arg) { return strcmp(arg, "-h") == 0 || strcmp(arg, "-help") == 0 || strcmp(arg, "--help") == 0; }

/* Compiling follows declarations that lead to each other as far as the stack goes, and the main thread's grows as far as its limit allows. The system keeps 128 MB for it.
 * When the program runs, the limit is again what it was: processes that it starts inherit it. */
static struct rlimit usual;

static void allow_stack(void)
{
    const rlim_t want = (rlim_t)100 << 20;
    struct rlimit r;
    if (getrlimit(RLIMIT_STACK, &r) != 0 || r.rlim_cur >= want || (r.rlim_max != RLIM_INFINITY && r.rlim_max < want)) return;
    usual = r;
    r.rlim_cur = want;
    if (setrlimit(RLIMIT_STACK, &r) != 0) usual.rlim_cur = 0;
}

void usual_stack(void)
{
    if (usual.rlim_cur) (void)setrlimit(RLIMIT_STACK, &usual);
    usual.rlim_cur = 0;
}

/* One arena serves all threads: they allocate seldom, and an arena of the marker's or the compiler's own holds memory that nobody else can use. */
static void one_arena(void)
{
#ifdef M_ARENA_MAX
    mallopt(M_ARENA_MAX, 1);
#endif
}

int main(int argc, char **argv)
{
    allow_stack();
    one_arena();
    ffi_args(argv);
    if (argc < 2) return run_script(0, argv + 1);
    const verb *v = find_verb(argv[1]);
    if (v && argc > 2 && asks_help(argv[2])) return cmd_help(1, argv + 1);
    if (v) return v->run(argc - 2, argv + 2);      /* a script named like a verb needs ./ or `gol run` */
    if (asks_help(argv[1])) return cmd_help(0, argv);
    if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-version") == 0 || strcmp(argv[1], "-v") == 0) return cmd_version(0, argv);
    return run_script(argc - 1, argv + 1);
}
