/* repl.c - the interactive gol: reads entries, evaluates them, prints their values.
 *
 * An entry goes on over more lines while something is open at its end. Its last expression's values are printed in Go syntax with their types
 * (package gol/repl, which runs in the session's own VM). A panic, a fatal error or Ctrl-C ends the entry; the session, and what it declared, stays.
 * Without a terminal entries are read the same way, but nothing is printed except what they print and their values, and gol ends with
 * exit code 1 if one of them failed.
 */
#define _GNU_SOURCE
#include "cmd/gol/repl.h"
#include "cmd/gol/interrupt.h"
#include "cmd/gol/line.h"
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

static repl session;

/* ---- text ---- */

typedef struct text { char *p; size_t n, cap; } text;

static void text_add(text *t, const char *s, size_t n)
{
    if (t->n + n + 1 > t->cap) {
        size_t cap = (t->n + n + 1) * 2;
        char *p = realloc(t->p, cap);
        if (!p) return;
        t->p = p;
        t->cap = cap;
    }
    memcpy(t->p + t->n, s, n);
    t->p[t->n += n] = 0;
}

static bool is_blank(const char *s)
{
    return s[strspn(s, " \t\r\n")] == 0;
}

/* ---- evaluating ---- */

static void paint(repl *r, const char *code, const char *s, FILE *out)
{
    if (r->color) fprintf(out, "\033[%sm%s\033[0m", code, s);
    else fputs(s, out);
}

void repl_report(repl *r, gol_status st)
{
    r->failed = true;
    fflush(stdout);
    if (st == GOL_ECOMPILE) {
        show_diags(r->vm, false, false, stderr);
        return;
    }
    if (st == GOL_EEXIT) {
        r->quit = true;
        r->exitcode = gol_exit_code(r->vm);
        return;
    }
    if (interrupt_pending()) {
        paint(r, "31", "interrupted", stderr);
        fputc('\n', stderr);
        return;
    }
    const char *s = gol_error_text(r->vm), *end = strchr(s, '\n');
    if (!end) end = s + strlen(s);
    char *first = strndup(s, (size_t)(end - s));
    paint(r, "31", first ? first : "", stderr);
    fprintf(stderr, "%s\n", end);
    free(first);
}

static gol_status eval(repl *r, const char *name, const char *s, int flags)
{
    if (interrupt_pending()) return GOL_EFATAL;               /* pressed between the line's end and here */
    interrupt_target(r->vm);
    gol_status st = gol_eval(r->vm, name, s, strlen(s), flags);
    interrupt_target(NULL);
    return st;
}

bool repl_quietly(repl *r, const char *s)
{
    gol_status st = eval(r, "gol", s, GOL_EVAL_QUIET);
    if (st == GOL_OK) return true;
    repl_report(r, st);
    return false;
}

/* A Go string literal for s. */
static void text_quoted(text *t, const char *s)
{
    text_add(t, "\"", 1);
    for (; *s; s++) {
        char b[8];
        int n = *s == '"' || *s == '\\' ? snprintf(b, sizeof b, "\\%c", *s) : *s == '\n' ? snprintf(b, sizeof b, "\\n") : snprintf(b, sizeof b, "%c", *s);
        text_add(t, b, (size_t)n);
    }
    text_add(t, "\"", 1);
}

static int columns(void)
{
    struct winsize w;
    return ioctl(1, TIOCGWINSZ, &w) == 0 && w.ws_col >= 20 ? w.ws_col : 100;
}

/* import show "gol/repl"; show.Color, show.Width = true, 80; show.Show([]string{"int"}, _1) */
static void show_values(repl *r)
{
    size_t n = gol_eval_values(r->vm);
    text t = { 0 };
    char b[120];
    int k = snprintf(b, sizeof b, "import show \"gol/repl\"\nshow.Color, show.Width = %s, %d; show.Show([]string{", r->color ? "true" : "false", columns());
    text_add(&t, b, (size_t)k);
    for (size_t i = 0; i < n; i++) {
        if (i) text_add(&t, ", ", 2);
        text_quoted(&t, gol_eval_type(r->vm, i));
    }
    text_add(&t, "}", 1);
    for (size_t i = 0; i < n; i++) {
        k = snprintf(b, sizeof b, ", _%zu", i + 1);
        text_add(&t, b, (size_t)k);
    }
    text_add(&t, ")", 1);
    if (t.p) repl_quietly(r, t.p);
    free(t.p);
}

static void keep_entry(repl *r, const char *s)
{
    if (r->nentries == r->capentries) {
        size_t cap = r->capentries ? 2 * r->capentries : 64;
        char **v = realloc(r->entries, cap * sizeof *v);
        if (!v) return;
        r->entries = v;
        r->capentries = cap;
    }
    r->entries[r->nentries++] = strdup(s);
}

bool repl_entry(repl *r, const char *s)
{
    char name[40];
    if (is_blank(s)) return true;
    snprintf(name, sizeof name, "entry%d", ++r->number);
    gol_status st = eval(r, name, s, 0);
    if (st == GOL_OK || st == GOL_EPANIC) keep_entry(r, s);      /* what was broken off, or ended all, is not to be repeated */
    if (st != GOL_OK) {
        repl_report(r, st);
        return false;
    }
    if (gol_eval_values(r->vm) > 0) show_values(r);
    return true;
}

bool repl_reset(repl *r)
{
    usual_stack();
    gol_vm *vm = gol_open(&r->opt);
    if (!vm) return false;
    if (r->vm) gol_close(r->vm);
    r->vm = vm;
    for (size_t i = 0; i < r->nentries; i++) free(r->entries[i]);
    r->nentries = 0;
    return true;
}

void file_error(const char *what, const char *path)
{
    const char *why = errno == EISDIR ? "is a directory" : strerror(errno);
    fprintf(stderr, "gol: %s %s: %c%s\n", what, path, tolower((unsigned char)*why), why + 1);
}

/* Evaluates a file's text: one entry, or one after the other those of a saved session, which goes on behind what fails. */
static bool load_text(repl *r, char *s)
{
    size_t n = strlen(ENTRY_LINE);
    bool ok = true;
    if (strncmp(s, ENTRY_LINE "\n", n + 1) != 0) return repl_entry(r, s);
    for (char *next; s && !r->quit; s = next) {
        s += n;
        next = strstr(s, "\n" ENTRY_LINE "\n");
        if (next) *next++ = 0;
        ok = repl_entry(r, s + (*s == '\n')) && ok;
    }
    return ok;
}

bool repl_load(repl *r, const char *path)
{
    FILE *f = fopen(path, "r");
    if (!f) {
        file_error("open", path);
        r->failed = true;
        return false;
    }
    text t = { 0 };
    char b[4096];
    for (size_t n; (n = fread(b, 1, sizeof b, f)) > 0;) text_add(&t, b, n);
    bool bad = ferror(f);
    if (bad) file_error("read", path);
    fclose(f);
    bool ok = !bad && (!t.p || load_text(r, t.p));
    free(t.p);
    return ok;
}

/* ---- reading ---- */

static size_t complete(const char *s, size_t n, void (*add)(void *ctx, const char *name, const char *what), void *ctx)
{
    if (n > 0 && s[0] == ':') {
        const char *space = memchr(s, ' ', n);
        if (!space) {
            repl_complete_command(s, n, add, ctx);
            return 1;
        }
        size_t skip = (size_t)(space - s) + 1;
        return skip + gol_complete(session.vm, s + skip, n - skip, add, ctx);
    }
    return gol_complete(session.vm, s, n, add, ctx);
}

/* Other goroutines run while the prompt waits, a bounded number of steps at a time: keys come first. */
static bool idle(void)
{
    gol_pumped p;
    gol_status st = gol_pump(session.vm, 1000000, &p);
    if (st == GOL_OK) return true;
    fputc('\n', stderr);
    repl_report(&session, st);
    line_refresh();
    return !session.quit;
}

/* Reads lines until they are a whole entry. One that begins with a package clause is a whole file: to the end of the input, or, at a terminal that does not mark what is
 * pasted, while lines come by themselves. */
static enum line_status read_entry(repl *r, text *t)
{
    bool comes = false;
    t->n = 0;
    if (t->p) t->p[0] = 0;
    for (const char *prompt = "gol> ";; prompt = "...> ") {
        char *line;
        enum line_status st = line_read(prompt, &line);
        if (st == LINE_EOF && t->n > 0) st = LINE_ENDED;        /* evaluating it says what is missing */
        if (comes && st != LINE_OK) line_pasting(false);
        if (st != LINE_OK) return st == LINE_ENDED ? LINE_OK : st;
        if (t->n == 0 && strncmp(line, "package ", 8) == 0 && !strchr(line, '\n')) comes = line_interactive() ? line_pasting(true) : true;
        text_add(t, line, strlen(line));
        free(line);
        const char *code = t->p[0] == ':' ? repl_command_code(t->p) : t->p;
        if (!code || (!comes && !gol_eval_incomplete(r->vm, code, strlen(code)))) return LINE_OK;
        text_add(t, "\n", 1);
    }
}

static const char *history_file(void)
{
    static char path[4096];
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    if (state && *state == '/') snprintf(path, sizeof path, "%s", state);
    else if (home && *home == '/') snprintf(path, sizeof path, "%s/.local/state", home);
    else return NULL;
    size_t n = strlen(path);
    if (n + 16 > sizeof path) return NULL;
    snprintf(path + n, sizeof path - n, "/gol");
    for (char *p = path + 1; *p; p++)
        if (*p == '/') {
            *p = 0;
            mkdir(path, 0700);
            *p = '/';
        }
    mkdir(path, 0700);
    snprintf(path + n, sizeof path - n, "/gol/history");
    return path;
}

static void loop(repl *r)
{
    text t = { 0 };
    while (!r->quit) {
        enum line_status st = read_entry(r, &t);
        if (st == LINE_INTERRUPTED) continue;
        if (st == LINE_EOF) break;
        line_remember(t.p);
        const char *s = t.p + strspn(t.p, " \t");
        if (*s == ':') repl_command(r, s);
        else repl_entry(r, s);
        fflush(stdout);
    }
    free(t.p);
}

int cmd_repl(flags *f)
{
    repl *r = &session;
    ffi_atonce(f);
    r->opt = f->opt;
    r->opt.write = fd_write;
    r->opt.read = fd_read;
    r->opt.read_env = r->opt.real_fds = 1;
    catch_pipe();
    line_start(&(line_config){ .history = history_file(), .complete = complete, .idle = idle });
    const char *term = getenv("TERM");
    r->color = line_interactive() && !getenv("NO_COLOR") && !(term && strcmp(term, "dumb") == 0);
    if (!repl_reset(r)) {
        fprintf(stderr, "gol: out of memory\n");
        return 1;
    }
    interrupt_install();
    if (line_interactive()) printf("gol %s, Go %s. :help lists commands, Ctrl-D ends.\n", GOL_VERSION, GOL_GOVERSION + 2);
    loop(r);
    line_stop();
    for (size_t i = 0; i < r->nentries; i++) free(r->entries[i]);
    free(r->entries);
    gol_close(r->vm);
    return r->exitcode ? r->exitcode : r->failed && !line_interactive();
}
