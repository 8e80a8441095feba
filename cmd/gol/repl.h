/* repl.h - the interactive gol: what its loop (repl.c) and its commands (commands.c) share. */
#ifndef GOL_REPL_H
#define GOL_REPL_H
#include "cmd/gol/cmd.h"
#include <stddef.h>

typedef struct repl {
    gol_vm *vm;
    gol_options opt;
    char **entries;            /* that compiled, in order: for :save and :edit */
    size_t nentries, capentries;
    int number;                /* of entries tried: names them in diagnostics */
    bool color, failed, quit;
    int exitcode;
} repl;

/* Evaluates one entry and prints its values; false: it failed, which has been said. */
bool repl_entry(repl *r, const char *text);
/* Runs text beside the session: nothing of it is kept but what it changes. */
bool repl_quietly(repl *r, const char *text);
/* Prints what went wrong with the last evaluation. */
void repl_report(repl *r, gol_status st);
bool repl_reset(repl *r);      /* a new, empty session; false: no memory */
#define ENTRY_LINE "//gol:entry"           /* stands before each entry in a saved session */
bool repl_load(repl *r, const char *path);

void file_error(const char *what, const char *path);   /* "gol: open x: no such file or directory", from errno */

/* commands.c: line begins with ':'. */
void repl_command(repl *r, const char *line);
/* The Go code behind a command whose argument is Go code, which may go on over more lines; else NULL. */
const char *repl_command_code(const char *line);
/* Calls add for each command that begins with text[1..n). */
void repl_complete_command(const char *text, size_t n, void (*add)(void *ctx, const char *name, const char *what), void *ctx);
#endif
