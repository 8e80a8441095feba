/* ffi.c - programs that import gol/ffi run in the command's dynamic sibling, since a static one cannot load libraries (docs/decisions/007).
 *
 * It has the same arguments, environment, descriptors and folder, and nothing has been run yet, so a program cannot tell. A text that cannot be read twice is
 * not begun here: standard input and the interactive gol go there at once, if it is there.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

static char **args;
static char why[PATH_MAX + 200];

static bool again;             /* this process has taken another's place */
static const char marker[] = "GOL_FFI_AGAIN";

void ffi_args(char **argv)
{
    args = argv;
    again = getenv(marker) != NULL;
    if (again) unsetenv(marker);
}

bool ffi_again(void) { return again; }

/* Beside the command as it is installed, PREFIX/bin and PREFIX/libexec. */
static bool sibling(char *path, size_t n)
{
    ssize_t k = readlink("/proc/self/exe", path, n - 1);
    if (k <= 0) return false;
    path[k] = 0;
    for (int up = 0; up < 2; up++) {
        char *slash = strrchr(path, '/');
        if (!slash) return false;
        *slash = 0;
    }
    static const char rest[] = "/libexec/gol/gol-ffi";
    if (strlen(path) + sizeof rest > n) return false;
    strcat(path, rest);
    return true;
}

const char *ffi_sibling(void *ctx)
{
    char path[PATH_MAX];
    (void)ctx;
    if (!sibling(path, sizeof path)) return "package gol/ffi needs /proc, to find the command libexec/gol/gol-ffi";
    setenv(marker, "1", 1);
    usual_stack();
    execv(path, args);
    unsetenv(marker);
    snprintf(why, sizeof why, "package gol/ffi needs the command %s: %s", path, strerror(errno));
    return why;
}

/* A program that ends in a callback of C's event loop ends the process: the loop would never return. */
static void leave(void *ctx, int code)
{
    (void)ctx;
    exit(code);
}

/* What is still to be written when the program has ended waits for C to return. */
static bool writes_more(const flags *f)
{
    const char *tb = getenv("GOTRACEBACK");
    bool more = f->trace || f->after || f->sch.race || (tb && strcmp(tb, "crash") == 0);
    for (int i = 0; i < PROFILE_KINDS; i++) more |= f->profile[i] != NULL;
    return more;
}

void ffi_options(flags *f)
{
    f->opt.load_ffi = ffi_sibling;
    if (!writes_more(f)) f->opt.ended_in_c = leave;
}

void ffi_atonce(const flags *f)
{
    char path[PATH_MAX];
    if (f->opt.grants & (GOL_GRANT_FFI | GOL_GRANT_NET) && getauxval(AT_BASE) == 0 && sibling(path, sizeof path)) {
        usual_stack();
        execv(path, args);
    }
}
