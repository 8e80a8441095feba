/* server.c - a line-protocol TCP server whose handler is a script: each line a client sends is answered by what func Handle(line string) string returns.
 *
 *     server PORT handler.go
 *
 * The script is compiled anew when its file changes; connections stay open, and the old handler serves until the new one compiles. A handler that panics or uses up
 * its time costs one answer, nothing more. Port 0 takes a free one; it is printed. Ends when a client sends "shutdown".
 */
#include <arpa/inet.h>
#include <errno.h>
#include <gol.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAXCLIENTS = 100, MAXLINE = 4096 };

typedef struct client { int fd; size_t n; char line[MAXLINE]; } client;
typedef struct handler { gol_vm *vm; gol_ref fn; struct timespec changed; } handler;

/* ---- the script ---- */

static int open_handler(const char *path, handler *out)
{
    gol_vm *vm = gol_open(NULL);
    gol_limits limits = { sizeof limits };
    limits.bytes = 64 << 20;
    limits.time_ns = 100000000;
    gol_set_limits(vm, &limits);
    gol_status st = gol_load_file(vm, path);
    if (st == GOL_OK) st = gol_compile(vm);
    gol_ref fn = st == GOL_OK ? gol_find(vm, "Handle") : 0;
    if (fn) {
        out->vm = vm;
        out->fn = fn;
        return 1;
    }
    char *text = st == GOL_ECOMPILE ? gol_diag_render(vm, 0, 3) : NULL;
    fprintf(stderr, "%s\n", text ? text : gol_error_text(vm));
    free(text);
    gol_close(vm);
    return 0;
}

/* Compiles the file if it has changed; what does not compile changes nothing. */
static void refresh(const char *path, handler *h)
{
    struct stat st;
    if (stat(path, &st) != 0 || memcmp(&st.st_mtim, &h->changed, sizeof st.st_mtim) == 0) return;
    h->changed = st.st_mtim;
    handler now = *h;
    if (!open_handler(path, &now)) return;
    gol_close(h->vm);
    *h = now;
}

static void answer(handler *h, client *c, const char *line, size_t n)
{
    gol_value arg = gol_string(line, n), res;
    gol_status st = gol_call(h->vm, h->fn, &arg, 1, &res, 1);
    if (st == GOL_OK && res.kind == GOL_STRING) dprintf(c->fd, "%.*s\n", (int)res.as.s.n, (const char *)res.as.s.p);
    else if (st == GOL_ELIMIT) dprintf(c->fd, "error: the handler takes too long\n");
    else dprintf(c->fd, "error: %.*s\n", (int)strcspn(gol_error_text(h->vm), "\n"), gol_error_text(h->vm));
}

/* ---- the network ---- */

/* Returns 0 when the connection has ended, -1 for shutdown. */
static int serve(handler *h, client *c)
{
    ssize_t k = read(c->fd, c->line + c->n, MAXLINE - c->n);
    if (k <= 0) return k < 0 && errno == EINTR;
    c->n += (size_t)k;
    for (char *nl; (nl = memchr(c->line, '\n', c->n)) != NULL;) {
        size_t n = (size_t)(nl - c->line);
        if (n == 8 && memcmp(c->line, "shutdown", 8) == 0) return -1;
        answer(h, c, c->line, n);
        c->n -= n + 1;
        memmove(c->line, nl + 1, c->n);
    }
    return c->n < MAXLINE;
}

int main(int argc, char **argv)
{
    if (argc != 3) return fprintf(stderr, "usage: server PORT handler.go\n"), 2;
    static client clients[MAXCLIENTS];
    struct pollfd fds[MAXCLIENTS + 1];
    handler h = { 0 };
    int n = 0, on = 1, ear = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(argv[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof at;
    setsockopt(ear, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(ear, (struct sockaddr *)&at, sizeof at) != 0 || listen(ear, 16) != 0) return perror("server"), 1;
    getsockname(ear, (struct sockaddr *)&at, &len);
    printf("listening on %d\n", ntohs(at.sin_port));
    fflush(stdout);
    for (;;) {
        refresh(argv[2], &h);
        if (!h.vm) return 1;
        fds[n] = (struct pollfd){ .fd = ear, .events = POLLIN };
        for (int i = 0; i < n; i++) fds[i] = (struct pollfd){ .fd = clients[i].fd, .events = POLLIN };
        if (poll(fds, (nfds_t)n + 1, 200) < 0) continue;
        refresh(argv[2], &h);                            /* before what came in meanwhile */
        int was = n, ends = 0;
        if (fds[n].revents && n < MAXCLIENTS) clients[n++] = (client){ .fd = accept(ear, NULL, NULL) };
        for (int i = was - 1; i >= 0; i--) {
            int more = fds[i].revents ? serve(&h, &clients[i]) : 1;
            if (more > 0) continue;
            ends |= more < 0;
            close(clients[i].fd);
            clients[i] = clients[--n];
        }
        if (ends) break;
    }
    while (n) close(clients[--n].fd);
    close(ear);
    gol_close(h.vm);
    return 0;
}
