/* fault.c - memory faults of the program: Go's text and exit code in place of the shell's "Segmentation fault".
 *
 * Checked code does not fault; package unsafe, mapped memory and C libraries can. The handler runs on a stack of its own and only writes and exits:
 * what the interpreter was doing is unknown, so no goroutine is shown. With GOTRACEBACK=crash the system's own action follows (a core dump).
 * Sanitizers have handlers of their own, and keep them.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
void catch_faults(void) { }
#else

typedef struct line { char text[256]; size_t n; } line;

static void add(line *l, const char *s)
{
    size_t n = strlen(s);
    if (n > sizeof l->text - l->n) n = sizeof l->text - l->n;
    memcpy(l->text + l->n, s, n);
    l->n += n;
}

static void add_hex(line *l, uint64_t v)
{
    char digits[19], *p = digits + 18;
    *p = 0;
    do *--p = "0123456789abcdef"[v & 15];
    while (v >>= 4);
    *--p = 'x';
    *--p = '0';
    add(l, p);
}

static void on_fault(int sig, siginfo_t *info, void *ctx)
{
    (void)ctx;
    line l = { .n = 0 };
    add(&l, "unexpected fault address ");
    add_hex(&l, (uintptr_t)info->si_addr);
    add(&l, "\nfatal error: fault\n[signal ");
    add(&l, sig == SIGSEGV ? "SIGSEGV: segmentation violation" : "SIGBUS: bus error");
    add(&l, " code=");
    add_hex(&l, (uint32_t)info->si_code);
    add(&l, " addr=");
    add_hex(&l, (uintptr_t)info->si_addr);
    add(&l, "]\n");
    if (write(2, l.text, l.n) < 0) _exit(2);
    const char *tb = getenv("GOTRACEBACK");
    if (tb && strcmp(tb, "crash") == 0) {
        signal(sig, SIG_DFL);
        raise(sig);
    }
    _exit(2);
}

void catch_faults(void)
{
    static char stack[16 << 10];
    sigaltstack(&(stack_t){ .ss_sp = stack, .ss_size = sizeof stack }, NULL);
    struct sigaction sa = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER };
    sigaction(SIGSEGV, &sa, NULL);
    sigaction(SIGBUS, &sa, NULL);
}
#endif
