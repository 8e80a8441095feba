/* drive.c - types at a program through a pseudo-terminal and looks at what it shows.
 *
 *     drive STEPS PROGRAM ARGS...
 *
 * Each line of STEPS is one step:
 *     type TEXT      sends TEXT and Enter          key NAME...    sends keys: Tab Enter Up Left ^C ^D ^A ^U ... or single characters
 *     send TEXT      sends TEXT alone              paste TEXT     sends TEXT as a bracketed paste; \n in it is a new line, \t a tab
 *     see TEXT       waits until TEXT is shown, behind what was seen before; control sequences are left out
 *     not TEXT       TEXT has not been shown since the last see
 *     plain TEXT     sends TEXT as a terminal without bracketed paste does, \n as Enter
 *     fill N TEXT    sends TEXT N times, then Enter      each N TEXT   types TEXT N times, with %d its number, waiting for the prompt each time
 *     sh COMMAND     runs COMMAND, which must succeed    env NAME=VALUE   (first lines) of the program's environment; an empty value: unset
 *     grows KB       the program has not grown by more than KB of memory since the last grows
 *     size COLS ROWS resizes the terminal          exit N         waits for the end, with exit code N
 *     idle MS        nobody types for so long
 * Lines that begin with # say what is tested. Waiting ends after 20 seconds, with what was shown; the exit code is then 1.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { LIMIT_MS = 20000 };
static int master;
static pid_t child;
static char shown[1 << 20];
static size_t nshown, seen;
static const char *stepsname;
static int stepline;

static void fail(const char *what, const char *arg)
{
    fprintf(stderr, "%s:%d: %s: %s\n--- shown since the last see:\n%s\n", stepsname, stepline, what, arg, shown + seen);
    kill(child, SIGKILL);
    exit(1);
}

/* Keeps printable text and line ends; drops escape sequences. */
static void show(const char *p, ssize_t n)
{
    static enum { TEXT, ESC, CSI, OSC } state;
    for (ssize_t i = 0; i < n && nshown + 1 < sizeof shown; i++) {
        unsigned char c = (unsigned char)p[i];
        if (state == ESC) state = c == '[' ? CSI : c == ']' ? OSC : TEXT;
        else if (state == CSI) state = c >= 0x40 && c <= 0x7e ? TEXT : CSI;
        else if (state == OSC) state = c == 7 ? TEXT : OSC;
        else if (c == 27) state = ESC;
        else if (c >= 32 || c == '\n' || c == '\t') shown[nshown++] = (char)c;
    }
    shown[nshown] = 0;
}

/* Reads what is there; false at the program's end. */
static int pump(int ms)
{
    struct pollfd f = { master, POLLIN, 0 };
    char b[4096];
    if (poll(&f, 1, ms) <= 0) return 1;
    ssize_t n = read(master, b, sizeof b);
    if (n < 0 && errno == EAGAIN) return 1;
    if (n <= 0) return 0;
    show(b, n);
    return 1;
}

static long now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Types as a terminal does: what is shown is read meanwhile, else both ends would wait for each other. */
static void send_all(const char *p, size_t n)
{
    for (long end = now() + LIMIT_MS; n > 0;) {
        struct pollfd f = { master, POLLIN | POLLOUT, 0 };
        if (poll(&f, 1, 50) <= 0 && now() > end) fail("cannot type", p);
        if (f.revents & POLLIN) pump(0);
        if (!(f.revents & POLLOUT)) continue;
        ssize_t k = write(master, p, n < 256 ? n : 256);
        if (k < 0 && errno == EAGAIN) continue;
        if (k <= 0) fail("cannot type", p);
        p += k;
        n -= (size_t)k;
        end = now() + LIMIT_MS;
    }
}

static void see(const char *text)
{
    long end = now() + LIMIT_MS;
    for (;;) {
        char *at = strstr(shown + seen, text);
        if (at) {
            seen = (size_t)(at - shown) + strlen(text);
            return;
        }
        if (now() > end || !pump(50)) {
            if (strstr(shown + seen, text)) continue;
            fail("not shown", text);
        }
    }
}

static void keys(char *names)
{
    static const struct { const char *name, *bytes; } named[] = { { "Tab", "\t" }, { "Enter", "\r" }, { "Up", "\033[A" }, { "Down", "\033[B" }, { "Left", "\033[D" },
                                                                  { "Right", "\033[C" }, { "Backspace", "\177" }, { NULL, NULL } };
    for (char *k = strtok(names, " "); k; k = strtok(NULL, " ")) {
        int i = 0;
        while (named[i].name && strcmp(named[i].name, k) != 0) i++;
        if (named[i].name) send_all(named[i].bytes, strlen(named[i].bytes));
        else if (k[0] == '^' && k[1]) send_all(&(char){ (char)(k[1] & 31) }, 1);
        else send_all(k, strlen(k));
        pump(100);
    }
}

static void paste(const char *text)
{
    send_all("\033[200~", 6);
    for (const char *p = text; *p; p++) {
        if (p[0] == '\\' && (p[1] == 'n' || p[1] == 't')) {
            send_all(*++p == 'n' ? "\r" : "\t", 1);
        } else {
            send_all(p, 1);
        }
    }
    send_all("\033[201~", 6);
}

static void plain(const char *text)
{
    for (const char *p = text; *p; p++) {
        bool named = p[0] == '\\' && (p[1] == 'n' || p[1] == 't');
        send_all(!named ? p : p[1] == 'n' ? "\r" : "\t", 1);
        p += named;
    }
}

static void fill(char *arg)
{
    char *text;
    for (long n = strtol(arg, &text, 10); n > 0; n--) send_all(text + 1, strlen(text + 1));
    send_all("\r", 1);
}

static void each(char *arg)
{
    char *text, line[1000];
    long n = strtol(arg, &text, 10);
    for (long i = 1; i <= n; i++) {
        char *d = strstr(text + 1, "%d");
        if (d) snprintf(line, sizeof line, "%.*s%ld%s\r", (int)(d - text - 1), text + 1, i, d + 2);
        else snprintf(line, sizeof line, "%s\r", text + 1);
        send_all(line, strlen(line));
        see("gol> ");
        if (nshown > sizeof shown / 2) nshown = seen = 0;
    }
}

static void run_shell(const char *command)
{
    if (system(command) != 0) fail("fails", command);
}

/* Memory in use now, in KB. */
static void grows(long most)
{
    static long before;
    char path[40];
    long pages = 0;
    snprintf(path, sizeof path, "/proc/%d/statm", (int)child);
    FILE *f = fopen(path, "r");
    if (f && fscanf(f, "%*d %ld", &pages) != 1) pages = 0;
    if (f) fclose(f);
    long now_kb = pages * 4;
    char text[80];
    snprintf(text, sizeof text, "from %ld KB to %ld KB", before, now_kb);
    if (before && now_kb - before > most) fail("grew", text);
    before = now_kb;
}

static void end_with(int code)
{
    long end = now() + LIMIT_MS;
    while (pump(50))
        if (now() > end) fail("does not end", "");
    int st;
    waitpid(child, &st, 0);
    int got = WIFEXITED(st) ? WEXITSTATUS(st) : 128 + WTERMSIG(st);
    char text[40];
    snprintf(text, sizeof text, "%d, want %d", got, code);
    if (got != code) fail("exit code", text);
    child = 0;
}

static void step(char *line)
{
    char *arg = line + strcspn(line, " ");
    if (*arg) *arg++ = 0;
    if (strcmp(line, "type") == 0) send_all(arg, strlen(arg)), send_all("\r", 1);
    else if (strcmp(line, "send") == 0) send_all(arg, strlen(arg));
    else if (strcmp(line, "key") == 0) keys(arg);
    else if (strcmp(line, "paste") == 0) paste(arg);
    else if (strcmp(line, "plain") == 0) plain(arg);
    else if (strcmp(line, "fill") == 0) fill(arg);
    else if (strcmp(line, "each") == 0) each(arg);
    else if (strcmp(line, "sh") == 0) run_shell(arg);
    else if (strcmp(line, "grows") == 0) grows(atol(arg));
    else if (strcmp(line, "see") == 0) see(arg);
    else if (strcmp(line, "not") == 0) {
        pump(100);
        if (strstr(shown + seen, arg)) fail("shown", arg);
    } else if (strcmp(line, "size") == 0) {
        struct winsize w = { 0 };
        sscanf(arg, "%hu %hu", &w.ws_col, &w.ws_row);
        ioctl(master, TIOCSWINSZ, &w);
    } else if (strcmp(line, "idle") == 0) {
        for (long end = now() + atol(arg); now() < end;) pump(20);
    } else if (strcmp(line, "exit") == 0) end_with(atoi(arg));
    else fail("no such step", line);
}

int main(int argc, char **argv)
{
    if (argc < 3) return 2;
    FILE *f = fopen(stepsname = argv[1], "r");
    if (!f) return 2;
    char line[4096];
    while (fgets(line, sizeof line, f) && strncmp(line, "env ", 4) == 0) {
        stepline++;
        line[strcspn(line, "\n")] = 0;
        char *value = strchr(line, '=');
        if (value) *value++ = 0;
        if (value && *value) setenv(line + 4, value, 1);
        else unsetenv(line + 4);
    }
    struct winsize w = { .ws_col = 80, .ws_row = 24 };
    child = forkpty(&master, NULL, NULL, &w);
    if (child < 0) return 2;
    if (child == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    fcntl(master, F_SETFL, O_NONBLOCK);
    do {
        stepline++;
        line[strcspn(line, "\n")] = 0;
        if (*line && *line != '#') step(line);
    } while (fgets(line, sizeof line, f));
    if (child) {
        kill(child, SIGKILL);
        fail("still running", "the steps end without exit");
    }
    return 0;
}
