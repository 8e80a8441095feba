/* pictures.c - the verbs that run a program and leave a picture of the run.
 *
 * trace writes Chrome trace events while the program runs, so it is there however the program ends. The file is opened before the program starts: a name that cannot be written
 * costs no run.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Where the picture goes; NULL after having said why not. */
static FILE *open_out(flags *f, const char *deflt)
{
    if (!f->out) f->out = deflt;
    FILE *out = fopen(f->out, "we");
    if (!out) fprintf(stderr, "gol: cannot write %s: %s\n", f->out, strerror(errno));
    return out;
}

/* Ends the file; an empty one, of a program that did not start, goes away. code is the program's; returns the command's. */
static int close_out(flags *f, FILE *out, int code)
{
    bool empty = ftell(out) == 0, bad = ferror(out);
    bad |= fclose(out) != 0;
    if (bad) {
        fprintf(stderr, "gol: cannot write %s: %s\n", f->out, strerror(errno));
        return code ? code : 1;
    }
    if (empty) unlink(f->out);
    else fprintf(stderr, "gol: wrote %s\n", f->out);
    return code;
}

static void text_out(void *ctx, const char *text, size_t n) { fwrite(text, 1, n, ctx); }

int cmd_trace(int argc, char **argv)
{
    flags f = { 0 };
    int bad = parse_flags(&f, FLAGS_PICTURE, argc, argv);
    if (bad) return bad;
    FILE *out = open_out(&f, "trace.json");
    if (!out) return 1;
    f.opt.timeline = text_out;
    f.opt.timelinectx = out;
    return close_out(&f, out, run_with(&f, argc - f.next, argv + f.next, true));
}
