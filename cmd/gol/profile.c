/* profile.c - -cpuprofile and the like, and the verb prof.
 *
 * The VM records while the program runs; when it has ended, an entry evaluated in the same VM has package gol/prof write the files. So a
 * profile is there also after a panic or os.Exit. The files are opened before the program starts: a name that cannot be written costs no run, and the
 * program may go to another folder. The verb prof runs that package on a file.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct { const char *flag, *kind; int bit; } kinds[PROFILE_KINDS] = {
    { "cpuprofile", "cpu", GOL_PROFILE_CPU }, { "blockprofile", "block", GOL_PROFILE_BLOCK }, { "mutexprofile", "mutex", GOL_PROFILE_MUTEX },
    { "memprofile", "heap", GOL_PROFILE_MEM },
};

bool profile_flag(flags *f, int argc, char **argv, int *i)
{
    for (int k = 0; k < PROFILE_KINDS; k++) {
        const char *v = value_of(kinds[k].flag, argc, argv, i);
        if (!v) continue;
        f->profile[k] = v;
        f->opt.profile |= kinds[k].bit;
        return true;
    }
    return false;
}

char *quoted(const char *s)
{
    char *out = malloc(4 * strlen(s) + 3), *p = out;
    if (!out) return NULL;
    *p++ = '"';
    for (; *s; s++) p += sprintf(p, *s == '"' || *s == '\\' || (unsigned char)*s < 32 ? "\\x%02x" : "%c", (unsigned char)*s);
    *p++ = '"';
    *p = 0;
    return out;
}

bool profile_open(flags *f, const char *dir)
{
    int at = f->opt.profile && dir ? open(dir, O_PATH | O_DIRECTORY | O_CLOEXEC) : AT_FDCWD;
    bool ok = at >= 0 || at == AT_FDCWD;
    if (!ok) fprintf(stderr, "gol: %s: %s\n", dir, strerror(errno));
    for (int k = 0; k < PROFILE_KINDS && ok; k++) {
        if (!f->profile[k]) continue;
        f->profile_fd[k] = openat(at, f->profile[k], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        ok = f->profile_fd[k] >= 0;
        if (!ok) fprintf(stderr, "gol: cannot write %s: %s\n", f->profile[k], strerror(errno));
    }
    if (at >= 0) close(at);
    return ok;
}

/* One of them; false after having said why not. */
static bool save(gol_vm *vm, const char *kind, int fd, const char *name)
{
    char *file = quoted(name), *text = NULL;
    if (!file || asprintf(&text, "import prof \"gol/prof\"; import os \"os\"; if e := prof.Save(\"%s\", %d, %s); e != \"\" { os.Stderr.WriteString(\"gol: \" + e + \"\\n\"); os.Exit(1) }",
                          kind, fd, file) < 0)
        text = NULL;
    gol_status st = text ? gol_eval(vm, "profile", text, strlen(text), GOL_EVAL_QUIET) : GOL_EFATAL;
    if (st != GOL_OK && st != GOL_EEXIT) fprintf(stderr, "gol: no %s profile: %s\n", kind, text ? gol_error_text(vm) : "out of memory");
    free(file);
    free(text);
    return st == GOL_OK;
}

int profile_save(flags *f, gol_vm *vm, int code)
{
    if (f->opt.profile) gol_set_limits(vm, &(gol_limits){ .size = sizeof(gol_limits), .bytes = UINT64_MAX >> 1 });   /* a program that ended at GODEBUG=heaplimit has a profile, too */
    for (int k = 0; k < PROFILE_KINDS; k++)
        if (f->profile[k] && !save(vm, kinds[k].kind, f->profile_fd[k], f->profile[k]) && code == 0) code = 1;
    return code;
}

int cmd_prof(int argc, char **argv)
{
    const char *svg = "", *type = "", *top = "30", *v;
    int i = 0;
    for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
        if ((v = value_of("svg", argc, argv, &i))) svg = v;
        else if ((v = value_of("type", argc, argv, &i))) type = v;
        else if ((v = value_of("top", argc, argv, &i))) top = v;
        else {
            fprintf(stderr, "gol: unknown flag or missing value: %s (see gol help prof)\n", argv[i]);
            return 2;
        }
    }
    if (i + 1 != argc || !*top || top[strspn(top, "0123456789")] || strlen(top) > 9) {
        fprintf(stderr, i + 1 == argc ? "gol: -top takes a number: %s\n" : "gol: prof takes one profile\n", top);
        return 2;
    }
    char *file = quoted(argv[i]), *s = quoted(svg), *t = quoted(type), *text;
    gol_options opt = { .size = sizeof opt, .write = fd_write, .read = fd_read, .grants = (unsigned)GOL_GRANT_ALL, .real_fds = 1 };
    gol_vm *vm = gol_open(&opt);
    if (!vm || !file || !s || !t || asprintf(&text, "import prof \"gol/prof\"; import os \"os\"; os.Exit(prof.Main(%s, %s, %s, %s))", file, s, t, top) < 0) {
        fprintf(stderr, "gol: out of memory\n");
        return 1;
    }
    gol_status st = gol_eval(vm, "prof", text, strlen(text), GOL_EVAL_QUIET);
    int code = gol_exit_code(vm);
    if (st != GOL_EEXIT) fprintf(stderr, "gol: %s\n", gol_error_text(vm));
    gol_close(vm);
    free(file);
    free(s);
    free(t);
    free(text);
    return st == GOL_EEXIT ? code : 1;
}
