/* line.c - reading lines: GNU readline at a terminal, plain lines from anything else or without readline (make WITH_READLINE=0).
 *
 * Ctrl-C. The process's SIGINT handler belongs to interrupt.c and only sets flags, so readline's own handlers stay off. Where readline waits for keys (next_key) the flag
 * ends the line. A paste arrives as one line with newlines in it (bracketed paste), and is given back as such.
 * The history lies in the XDG state folder, readable by its owner alone, with time stamps, which also keep an entry of several lines together.
 */
#define _GNU_SOURCE
#include "cmd/gol/line.h"
#include "cmd/gol/interrupt.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

static line_config config;
static bool terminal;          /* a person types */

bool line_interactive(void) { return terminal; }

/* ---- plain lines ----
 * What follows an entry's last line may be for the program that it runs, so nothing is read ahead that cannot be put back. */

enum { IDLE_MS = 50 };
static const char *shown;      /* the prompt */

static void refresh_plain(void)
{
    fputs(shown, stdout);
    fflush(stdout);
}

static void start_plain(void)
{
    if (lseek(0, 0, SEEK_CUR) < 0) setvbuf(stdin, NULL, _IONBF, 0);
}

/* Until a line comes, or a signal. false: the session ends. */
static bool wait_plain(void)
{
    struct pollfd f = { 0, POLLIN, 0 };
    for (;;) {
        if (interrupt_pending()) return true;                /* it came while goroutines ran */
        int n = poll(&f, 1, IDLE_MS);
        if (n != 0) return true;
        if (config.idle && !config.idle()) return false;
    }
}

static enum line_status read_plain(const char *prompt, char **text)
{
    char *line = NULL;
    size_t cap = 0;
    if (terminal) {
        interrupt_clear();
        shown = prompt;
        fputs(prompt, stdout);
        fflush(stdout);
        if (!wait_plain() || interrupt_pending()) {
            putchar('\n');
            return LINE_INTERRUPTED;
        }
    }
    errno = 0;
    ssize_t n = getline(&line, &cap, stdin);
    if (n < 0) {
        free(line);
        if (errno == EINTR) {
            clearerr(stdin);
            if (terminal) putchar('\n');
            return LINE_INTERRUPTED;
        }
        if (terminal) putchar('\n');
        return LINE_EOF;
    }
    fflush(stdin);                                           /* of a file what was read ahead is put back: it may be the program's input */
    if (n > 0 && line[n - 1] == '\n') line[--n] = 0;
    if (n > 0 && line[n - 1] == '\r') line[--n] = 0;
    *text = line;
    return LINE_OK;
}

#ifdef WITH_READLINE
#include <readline/history.h>
#include <readline/readline.h>

enum { MAXHISTORY = 10000, PASTEIDLES = 3 };
static bool edited;            /* by readline: not where the terminal is dumb */
static bool interrupted, ended;
static int idles;              /* how often nobody had typed for IDLE_MS, since the last key */
static bool pasting;           /* lines come by themselves until they stop */
static int remembered;         /* lines of the current entry that are in the history */

/* ---- completion ---- */

typedef struct offers { char **at; int n, cap; const char *line; size_t start, from; const char *what; } offers;

/* Readline replaces the line from start on; the name begins at from. */
static void add_offer(void *ctx, const char *name, const char *what)
{
    offers *o = ctx;
    char *s;
    if (o->from <= o->start) {
        if (strncmp(name, o->line + o->from, o->start - o->from) != 0) return;
        s = strdup(name + (o->start - o->from));
    } else if (asprintf(&s, "%.*s%s", (int)(o->from - o->start), o->line + o->start, name) < 0) {
        s = NULL;
    }
    for (int i = 0; s && i < o->n; i++)
        if (strcmp(o->at[i], s) == 0) {
            free(s);
            return;
        }
    if (o->n + 1 >= o->cap) {
        int cap = o->cap ? 2 * o->cap : 32;
        char **v = realloc(o->at, (size_t)cap * sizeof *v);
        if (!v) return free(s);
        o->at = v;
        o->cap = cap;
    }
    if (s) o->at[o->n++] = s;
    o->what = what;
}

static size_t common_prefix(char *const *v, int n)
{
    size_t k = strlen(v[0]);
    for (int i = 1; i < n; i++)
        for (size_t j = 0; j < k; j++)
            if (v[i][j] != v[0][j]) k = j;
    return k;
}

static int by_text(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

/* A first pass learns where the name begins, a second one collects. */
static void no_offer(void *ctx, const char *name, const char *what) { (void)ctx; (void)name; (void)what; }

/* Readline wants the common beginning first, then the matches, then NULL. */
static char **complete(const char *word, int start, int end)
{
    (void)word;
    rl_attempted_completion_over = 1;                        /* never file names */
    rl_completion_append_character = 0;
    rl_completion_suppress_append = 0;
    if (!config.complete) return NULL;
    offers o = { .line = rl_line_buffer, .start = (size_t)start };
    o.from = config.complete(rl_line_buffer, (size_t)end, no_offer, NULL);
    config.complete(rl_line_buffer, (size_t)end, add_offer, &o);
    if (o.n == 0) return NULL;
    qsort(o.at, (size_t)o.n, sizeof *o.at, by_text);
    char **v = malloc((size_t)(o.n + 2) * sizeof *v);
    if (!v) return NULL;
    v[0] = strndup(o.at[0], common_prefix(o.at, o.n));
    for (int i = 0; i < o.n; i++) v[i + 1] = o.at[i];
    v[o.n + 1] = NULL;
    if (o.n == 1) {
        free(v[1]);
        v[1] = NULL;
        bool call = strcmp(o.what, "func") == 0 || strcmp(o.what, "method") == 0;
        rl_completion_append_character = call ? '(' : strcmp(o.what, "package") == 0 ? '.' : strcmp(o.what, "import") == 0 ? '"' : strcmp(o.what, "command") == 0 ? ' ' : 0;
    }
    free(o.at);
    return v;
}

/* ---- waiting ---- */

bool line_pasting(bool on) { return pasting = on && edited; }

static void give_up(void)
{
    interrupted = true;
    rl_replace_line("", 0);
    rl_done = 1;
}

static void on_idle(void)
{
    if (pasting && rl_end == 0 && ++idles >= PASTEIDLES) {
        ended = true;
        rl_clear_visible_line();
        rl_done = 1;
    } else if (config.idle && !config.idle()) {
        give_up();
    }
}

/* Waits for a key. Not by readline's hook for idle time (rl_event_hook): with it readline fetches what is typed ahead into a buffer of its own, out of which it shows the
 * whole line anew for every character, so thousands that come at once take quadratic time, and outlive a Ctrl-C. Nor by its rl_getc, which goes on waiting after a signal. */
static int next_key(FILE *in)
{
    for (;;) {
        struct pollfd f = { fileno(in), POLLIN, 0 };
        unsigned char c;
        rl_check_signals();
        if (interrupt_pending()) give_up();
        if (interrupted) return EOF;
        if (ended) return '\n';
        int ready = poll(&f, 1, IDLE_MS);
        if (ready == 0) on_idle();
        if (ready <= 0) continue;
        ssize_t n = read(f.fd, &c, 1);
        if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (n == 0 && !(f.revents & POLLHUP)) continue;
        idles = 0;
        return n == 1 ? c : EOF;
    }
}

/* The terminal's queue may be empty again when it is read, since Ctrl-C empties it: reading must not wait. */
static void prepare_terminal(int meta)
{
    struct termios t;
    rl_prep_terminal(meta);
    if (tcgetattr(0, &t) != 0) return;
    t.c_cc[VMIN] = t.c_cc[VTIME] = 0;
    tcsetattr(0, TCSADRAIN, &t);
}

void line_refresh(void)
{
    if (!edited) return refresh_plain();
    rl_on_new_line();
    rl_redisplay();
}

static enum line_status read_edited(const char *prompt, char **text)
{
    interrupted = ended = false;
    idles = 0;
    interrupt_clear();
    char *line = readline(prompt);
    if (interrupted) {
        rl_clear_pending_input();
        rl_crlf();
        free(line);
        interrupt_clear();
        return LINE_INTERRUPTED;
    }
    if (ended) {
        free(line);
        return LINE_ENDED;
    }
    if (!line) {
        putchar('\n');
        return LINE_EOF;
    }
    if (*line) {
        add_history(line);
        remembered++;
    }
    *text = line;
    return LINE_OK;
}

/* ---- history ---- */

void line_remember(const char *entry)
{
    if (!edited || remembered == 0) return;
    for (; remembered > 0 && history_length > 0; remembered--) {
        HIST_ENTRY *e = remove_history(history_length - 1);
        if (e) free_history_entry(e);
    }
    remembered = 0;
    HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
    if (*entry && !(last && strcmp(last->line, entry) == 0)) add_history(entry);
}

static void read_saved(void)
{
    using_history();
    history_write_timestamps = 1;
    history_comment_char = '#';
    history_multiline_entries = 1;
    stifle_history(MAXHISTORY);
    if (config.history) read_history(config.history);
}

void line_stop(void)
{
    if (!edited || !config.history) return;
    int fd = open(config.history, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return;
    fchmod(fd, 0600);
    close(fd);
    mode_t old = umask(077);
    write_history(config.history);
    umask(old);
}

void line_start(const line_config *cfg)
{
    config = *cfg;
    const char *term = getenv("TERM");
    terminal = isatty(0) && isatty(1);
    edited = terminal && !(term && strcmp(term, "dumb") == 0);
    if (!edited) return start_plain();
    rl_readline_name = "gol";
    rl_catch_signals = 0;
    rl_getc_function = next_key;
    rl_prep_term_function = prepare_terminal;
    rl_attempted_completion_function = complete;
    rl_completer_word_break_characters = " \t\n\"'`@$><=;|&{(}).,:[]+-*/%^!~";
    rl_completer_quote_characters = "";
    rl_basic_quote_characters = "";
    rl_bind_key('\t', rl_complete);
    rl_variable_bind("blink-matching-paren", "on");
    read_saved();
}

enum line_status line_read(const char *prompt, char **text) { return edited ? read_edited(prompt, text) : read_plain(prompt, text); }
const char *line_editor(void)
{
    static char s[40];
    snprintf(s, sizeof s, "readline %s", rl_library_version);
    return s;
}

#else

bool line_pasting(bool on) { (void)on; return false; }
void line_refresh(void) { refresh_plain(); }
void line_remember(const char *entry) { (void)entry; }
void line_stop(void) { }

void line_start(const line_config *cfg)
{
    config = *cfg;
    terminal = isatty(0) && isatty(1);
    start_plain();
}

enum line_status line_read(const char *prompt, char **text) { return read_plain(prompt, text); }
const char *line_editor(void) { return "plain"; }

#endif
