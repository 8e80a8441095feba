/* commands.c - what the interactive gol understands besides Go: lines that begin with a colon.
 *
 * Commands that look into the program (:map, :slice, :mem ...) are Go code of package gol/repl, evaluated in the session without becoming part of it.
 */
#define _GNU_SOURCE
#include "cmd/gol/repl.h"
#include "cmd/gol/line.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef struct command {
    const char *name, *arg, *what;
    bool code;                 /* its argument is Go code, which may go on over more lines */
    void (*run)(repl *r, const char *arg);
} command;

static const command commands[];

static bool needs(const char *arg, const char *what)
{
    if (*arg) return true;
    fprintf(stderr, "gol: give %s\n", what);
    return false;
}

/* Evaluates format with arg in place of %s. */
static bool run_code(repl *r, const char *format, const char *arg)
{
    char *s;
    if (asprintf(&s, format, arg) < 0) return false;
    bool ok = repl_quietly(r, s);
    free(s);
    return ok;
}

/* ---- asking ---- */

static void do_help(repl *r, const char *arg)
{
    (void)r;
    (void)arg;
    printf("Type Go: statements, declarations, expressions. Values are printed; _ is the last one.\n"
           "Standard packages need no import. Lines go on while a bracket, string or statement is open.\n\n");
    for (const command *c = commands; c->name; c++) printf("  :%-11s %-7s %s\n", c->name, c->arg, c->what);
    printf("\nTab completes. Ctrl-C ends a line or an evaluation, Ctrl-D the session. Input: %s.\n", line_editor());
}

/* malloc'd; NULL and what is wrong with arg as an expression. */
static char *type_of(repl *r, const char *arg)
{
    char *t = gol_typeof(r->vm, arg, strlen(arg));
    if (t) return t;
    if (gol_diag_count(r->vm)) show_diags(r->vm, false, false, stderr);
    else fprintf(stderr, "gol: %s is no expression with a value\n", arg);
    r->failed = true;
    return NULL;
}

static void do_type(repl *r, const char *arg)
{
    if (!needs(arg, "an expression")) return;
    char *t = type_of(r, arg);
    if (t) puts(t);
    free(t);
}

/* "strings.Repeat" or "strings Repeat". */
static void do_doc(repl *r, const char *arg)
{
    if (!needs(arg, "a name, for example strings.Repeat")) return;
    char *name = strdup(arg), *space = strchr(name, ' ');
    if (space) *space = '.';
    char *d = gol_doc(r->vm, name);
    if (d) fputs(d, stdout);
    else fprintf(stderr, "gol: nothing is known of %s\n", arg);
    free(d);
    free(name);
}

static void print_or(char *s, const char *what, const char *name)
{
    if (s) fputs(s, stdout);
    else fprintf(stderr, "gol: no %s%s%s in this session\n", what, *name ? " " : "s", name);
    free(s);
}

/* "f" or "T.m" of the session as listings name them. */
static char *full_name(const char *arg)
{
    char *s;
    return strncmp(arg, "main.", 5) == 0 || asprintf(&s, "main.%s", arg) < 0 ? strdup(arg) : s;
}

static void do_dis(repl *r, const char *arg)
{
    char *name = *arg ? full_name(arg) : NULL;
    print_or(gol_disassemble(r->vm, name), "function", arg);
    free(name);
}

static void do_ssa(repl *r, const char *arg)
{
    if (!needs(arg, "a function")) return;
    char *name = full_name(arg);
    print_or(gol_dump(r->vm, name, "opt"), "function", arg);
    free(name);
}

static void do_escape(repl *r, const char *arg)
{
    if (!needs(arg, "a function")) return;
    char *name = full_name(arg);
    print_or(gol_dump(r->vm, name, "escape"), "function", arg);
    free(name);
}

/* ---- looking ---- */

/* What is wrong with arg is said of arg, not of the code around it. */
static void look(repl *r, const char *format, const char *arg, const char *what)
{
    char *t = needs(arg, what) ? type_of(r, arg) : NULL;
    if (t) run_code(r, format, arg);
    free(t);
}

static void do_map(repl *r, const char *arg) { look(r, "import show \"gol/repl\"; show.Map(%s)", arg, "a map"); }
static void do_slice(repl *r, const char *arg) { look(r, "import show \"gol/repl\"; show.Slice(%s)", arg, "a slice"); }
static void do_gc(repl *r, const char *arg) { run_code(r, "import show \"gol/repl\"; show.Collect()%s", arg); }
static void do_mem(repl *r, const char *arg) { run_code(r, "import show \"gol/repl\"; show.Memory()%s", arg); }
static void do_goroutines(repl *r, const char *arg) { run_code(r, "import show \"gol/repl\"; show.Goroutines()%s", arg); }

static void do_time(repl *r, const char *arg)
{
    struct timespec a, b;
    if (!needs(arg, "an entry")) return;
    clock_gettime(CLOCK_MONOTONIC, &a);
    repl_entry(r, arg);
    clock_gettime(CLOCK_MONOTONIC, &b);
    double ms = (double)(b.tv_sec - a.tv_sec) * 1e3 + (double)(b.tv_nsec - a.tv_nsec) / 1e6;
    printf("%.3f ms, compilation included\n", ms);
}

/* ---- files ---- */

static void do_load(repl *r, const char *arg) { if (needs(arg, "a file")) repl_load(r, arg); }

static bool write_entries(repl *r, FILE *f)
{
    for (size_t i = 0; i < r->nentries; i++) fprintf(f, "%s\n%s\n", ENTRY_LINE, r->entries[i]);
    return fflush(f) == 0 && !ferror(f);
}

static void do_save(repl *r, const char *arg)
{
    if (!needs(arg, "a file")) return;
    FILE *f = fopen(arg, "w");
    bool ok = f && write_entries(r, f);
    if (f && fclose(f) != 0) ok = false;
    if (ok) printf("%zu entries written to %s\n", r->nentries, arg);
    else file_error("write", arg);
}

/* Edits the last entry, or file arg, and evaluates what comes back. */
static void do_edit(repl *r, const char *arg)
{
    const char *editor = getenv("VISUAL"), *tmp = getenv("TMPDIR");
    char path[4096], *cmd;
    if (!editor || !*editor) editor = getenv("EDITOR");
    if (!editor || !*editor) editor = "vi";
    if (*arg) {
        snprintf(path, sizeof path, "%s", arg);
    } else {
        snprintf(path, sizeof path, "%s/gol-XXXXXX.gol", tmp && *tmp ? tmp : "/tmp");
        int fd = mkstemps(path, 4);
        FILE *f = fd >= 0 ? fdopen(fd, "w") : NULL;
        if (!f) {
            file_error("open", path);
            return;
        }
        if (r->nentries) fprintf(f, "%s\n", r->entries[r->nentries - 1]);
        fclose(f);
    }
    setenv("GOL_EDIT_FILE", path, 1);
    if (asprintf(&cmd, "%s \"$GOL_EDIT_FILE\"", editor) >= 0) {
        int rc = system(cmd);
        if (rc == 0) repl_load(r, path);
        else fprintf(stderr, "gol: %s ended with an error; nothing was evaluated\n", editor);
        free(cmd);
    }
    if (!*arg) unlink(path);
}

static void do_reset(repl *r, const char *arg)
{
    (void)arg;
    if (!repl_reset(r)) fprintf(stderr, "gol: out of memory\n");
}

static void do_quit(repl *r, const char *arg)
{
    (void)arg;
    r->quit = true;
}

/* ---- the table ---- */

static const command commands[] = {
    { "help", "", "this list", false, do_help },
    { "type", "EXPR", "the type of an expression, without evaluating it", true, do_type },
    { "doc", "NAME", "what is written about a package or name", false, do_doc },
    { "dis", "[FUNC]", "bytecode beside the source", false, do_dis },
    { "ssa", "FUNC", "a function's intermediate form after all passes", false, do_ssa },
    { "escape", "FUNC", "the same after escape analysis: NEW is a heap allocation, a local is none", false, do_escape },
    { "map", "EXPR", "a map's buckets, tophashes and overflow chains", true, do_map },
    { "slice", "EXPR", "a slice's header, elements and the room behind them", true, do_slice },
    { "gc", "", "collect, and say what that freed", false, do_gc },
    { "mem", "", "memory in use", false, do_mem },
    { "goroutines", "", "all goroutines and where they stand", false, do_goroutines },
    { "time", "ENTRY", "evaluate, and say how long it took", true, do_time },
    { "load", "FILE", "evaluate a file as one entry, or those of a saved session", false, do_load },
    { "save", "FILE", "write the session's entries to a file", false, do_save },
    { "edit", "[FILE]", "edit the last entry, or a file, in $EDITOR and evaluate it", false, do_edit },
    { "reset", "", "forget everything", false, do_reset },
    { "quit", "", "end the session", false, do_quit },
    { NULL, NULL, NULL, false, NULL }
};

/* The command that line's first word names, or begins if no other does. *arg: what follows it. */
static const command *find(const char *line, const char **arg)
{
    size_t n = strcspn(line + 1, " \t\n");
    const command *found = NULL;
    int matches = 0;
    *arg = line + 1 + n + strspn(line + 1 + n, " \t\n");
    for (const command *c = commands; c->name; c++) {
        if (n == 0 || strncmp(c->name, line + 1, n) != 0) continue;
        if (!c->name[n]) return c;
        found = c;
        matches++;
    }
    return matches == 1 ? found : NULL;
}

const char *repl_command_code(const char *line)
{
    const char *arg;
    const command *c = find(line, &arg);
    return c && c->code ? arg : NULL;
}

void repl_command(repl *r, const char *line)
{
    const char *arg;
    const command *c = find(line, &arg);
    if (!c) {
        fprintf(stderr, "gol: no such command: %.*s (:help lists them)\n", (int)strcspn(line, " \t\n"), line);
        r->failed = true;
        return;
    }
    char *copy = strdup(arg);
    size_t n = strlen(copy);
    while (n > 0 && strchr(" \t\n", copy[n - 1])) copy[--n] = 0;
    if (n > 0 && !*c->arg) {
        fprintf(stderr, "gol: :%s takes no argument\n", c->name);
        r->failed = true;
    } else {
        c->run(r, copy);
    }
    free(copy);
}

void repl_complete_command(const char *text, size_t n, void (*add)(void *ctx, const char *name, const char *what), void *ctx)
{
    for (const command *c = commands; c->name; c++)
        if (strncmp(c->name, text + 1, n - 1) == 0) add(ctx, c->name, "command");
}
