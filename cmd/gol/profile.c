/* profile.c - -cpuprofile and the like, and the verb prof.
 *
 * The VM records while the program runs; when it has ended, an entry evaluated in the same VM has package gol/prof write the files. So a
 * profile is there also after a panic or os.Exit. The verb prof runs that package on a file.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <stdlib.h>
#include <string.h>

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

int profile_save(flags *f, gol_vm *vm, int code)
{
    for (int k = 0; k < PROFILE_KINDS; k++) {
        if (!f->profile[k]) continue;
        char *file = quoted(f->profile[k]), *text = NULL;
        if (!file || asprintf(&text, "import prof \"gol/prof\"; import os \"os\"; if e := prof.Save(\"%s\", %s); e != \"\" { os.Stderr.WriteString(\"gol: \" + e + \"\\n\"); os.Exit(1) }",
                              kinds[k].kind, file) < 0)
            text = NULL;
        if (!text || gol_eval(vm, "profile", text, strlen(text), GOL_EVAL_QUIET) != GOL_OK) {
            if (text && *gol_error_text(vm)) fprintf(stderr, "gol: no %s profile: %s\n", kinds[k].kind, gol_error_text(vm));
            if (code == 0) code = 1;
        }
        free(file);
        free(text);
    }
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
