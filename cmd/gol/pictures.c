/* pictures.c - the verbs that run a program and leave a picture of the run: trace, heatmap, gcplot, mapview.
 *
 * trace writes Chrome trace events while the program runs, so it is there however the program ends. The others record, and when the program has ended, package gol/pic draws
 * what was recorded, in a VM of its own: the program may have ended by using up its memory. The file is opened before the program starts: a
 * name that cannot be written costs no run. What it held goes when there is something to write: a program that does not start leaves it alone.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct picture {
    const char *file;                   /* unless -o names another */
    int record;                         /* GOL_RECORD_* */
    const char *page, *text;            /* functions of gol/pic */
} picture;

/* Where the picture goes; NULL after having said why not. */
static FILE *open_out(flags *f, const char *deflt)
{
    if (!f->out && f->text_only) return stderr;
    if (!f->out) f->out = deflt;
    bool new = access(f->out, F_OK) != 0;
    int fd = open(f->out, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    FILE *out = fd < 0 ? NULL : fdopen(fd, "w");
    f->new_file = new;
    if (!out) fprintf(stderr, "gol: cannot write %s: %s\n", f->out, strerror(errno));
    return out;
}

/* Ends the file; one made for a program that did not start goes away. code is the program's; returns the command's. */
static int close_out(flags *f, int code)
{
    FILE *out = f->picture_out;
    if (out == stderr) return code;
    bool empty = !f->written, bad = ferror(out);
    bad |= fclose(out) != 0;
    if (bad) {
        fprintf(stderr, "gol: cannot write %s: %s\n", f->out, strerror(errno));
        return code ? code : 1;
    }
    if (empty && f->new_file) unlink(f->out);
    if (!empty) fprintf(stderr, "gol: wrote %s\n", f->out);
    return code;
}

enum { TRACE_MB = 256, MAXTRACE_MB = 1 << 20 };      /* what a viewer can show */

/* For gol_options.timeline; ctx: the flags. */
static void text_out(void *ctx, const char *text, size_t n)
{
    flags *f = ctx;
    if (!text) { f->cut = true; return; }
    if (!f->written && f->picture_out != stderr && ftruncate(fileno(f->picture_out), 0) != 0) {}      /* no regular file: nothing to cut off */
    f->written = true;
    fwrite(text, 1, n, f->picture_out);
}

int cmd_trace(int argc, char **argv)
{
    flags f = { 0 };
    int bad = parse_flags(&f, FLAGS_PICTURE, argc, argv);
    if (bad) return bad;
    if (f.limit < 0 || f.limit > MAXTRACE_MB) {
        fprintf(stderr, "gol: -limit takes a number of megabytes from 1 to %d\n", MAXTRACE_MB);
        return 2;
    }
    f.picture_out = open_out(&f, "trace.json");
    if (!f.picture_out) return 1;
    f.opt.timeline_limit = (uint64_t)(f.limit ? f.limit : TRACE_MB) << 20;
    f.opt.timeline = text_out;
    f.opt.timelinectx = &f;
    int code = run_with(&f, argc - f.next, argv + f.next, true);
    if (f.cut) fprintf(stderr, "gol: the trace was cut at its limit of %d MB (-limit N): later events are left out\n", f.limit ? f.limit : TRACE_MB);
    return close_out(&f, code);
}

/* Calls fn(args...) (string, error) of gol/pic and writes the string. False after having said what is wrong. */
static bool draw(flags *f, const char *fn, const gol_value *args, int nargs)
{
    static const char source[] = "package main\n\nimport _ \"gol/pic\"\n";
    gol_options opt = { .size = sizeof opt };
    gol_vm *vm = gol_open(&opt);
    gol_value res[2] = { { 0 } };
    gol_status st = vm ? gol_load_source(vm, "picture", source, sizeof source - 1) : GOL_EFATAL;
    if (st == GOL_OK) st = gol_compile(vm);
    if (st == GOL_OK) st = gol_call(vm, gol_find(vm, fn), args, nargs, res, 2);
    bool ok = st == GOL_OK && res[1].kind == GOL_NIL && res[0].kind == GOL_STRING;
    if (ok) text_out(f, res[0].as.s.p, res[0].as.s.n);
    else fprintf(stderr, "gol: no picture: %s\n", st == GOL_OK ? "the record makes no sense" : vm ? gol_error_text(vm) : "out of memory");
    if (vm) gol_close(vm);
    return ok;
}

static int with_record(flags *f, gol_vm *vm, int code)
{
    const picture *p = f->picture;
    size_t n;
    char *data = gol_record(vm, p->record, &n);
    if (!data) {
        fprintf(stderr, "gol: no picture: %s\n", gol_error_text(vm));
        return code ? code : 1;
    }
    gol_value args[2] = { gol_string(data, n), gol_cstring(f->title) };
    bool ok = draw(f, f->text_only ? p->text : p->page, args, f->text_only ? 1 : 2);
    free(data);
    return !ok && code == 0 ? 1 : code;
}

static int run_for(const picture *p, flags *f, int argc, char **argv)
{
    f->picture = p;
    f->after = with_record;
    f->title = f->text ? "-e" : f->next < argc ? argv[f->next] : "";
    f->picture_out = open_out(f, p->file);
    if (!f->picture_out) return 1;
    return close_out(f, run_with(f, argc - f->next, argv + f->next, true));
}

enum { RING = 1 << 16, MAXRING = 1 << 24 };

int cmd_heatmap(int argc, char **argv)
{
    static const picture p = { "heatmap.html", GOL_RECORD_ALLOCS, "gol/pic.Heatmap", "gol/pic.HeatmapText" };
    flags f = { .opt.allocring = RING };
    int bad = parse_flags(&f, FLAGS_HEATMAP, argc, argv);
    if (!bad && (f.opt.allocring < 1 || f.opt.allocring > MAXRING)) {
        fprintf(stderr, "gol: -ring takes a number from 1 to %d\n", MAXRING);
        return 2;
    }
    return bad ? bad : run_for(&p, &f, argc, argv);
}

int cmd_gcplot(int argc, char **argv)
{
    static const picture p = { "gcplot.html", GOL_RECORD_CYCLES, "gol/pic.GC", "gol/pic.GCText" };
    flags f = { .opt.profile = GOL_PROFILE_CYCLES };
    int bad = parse_flags(&f, FLAGS_GCPLOT, argc, argv);
    return bad ? bad : run_for(&p, &f, argc, argv);
}

/* ---- mapview ---- */

/* The map lives in the program's own VM, so it is drawn there. */
static int view_map(flags *f, gol_vm *vm, int code)
{
    char *file = quoted(f->out), *title = quoted(f->var), *text = NULL;
    gol_diag wrong;
    if (!file || !title || asprintf(&text, "import pic \"gol/pic\"; import os \"os\"; if e := pic.SaveMap(%s, %s, %s); e != \"\" { os.Stderr.WriteString(\"gol: \" + e + \"\\n\"); os.Exit(1) }", file, f->var, title) < 0)
        text = NULL;
    gol_status st = text ? gol_eval(vm, "-var", text, strlen(text), GOL_EVAL_QUIET) : GOL_EFATAL;
    if (st == GOL_OK) fprintf(stderr, "gol: wrote %s\n", f->out);
    else if (st == GOL_ECOMPILE && gol_diag_get(vm, 0, &wrong) == 0) fprintf(stderr, "gol: -var %s: %s\n", f->var, wrong.message);
    else if (st != GOL_EEXIT) fprintf(stderr, "gol: no picture: %s\n", text ? gol_error_text(vm) : "out of memory");
    free(file);
    free(title);
    free(text);
    return st != GOL_OK && code == 0 ? 1 : code;
}

int cmd_mapview(int argc, char **argv)
{
    flags f = { 0 };
    int bad = parse_flags(&f, FLAGS_MAPVIEW, argc, argv);
    if (bad) return bad;
    if (!f.var) {
        fputs("gol: mapview takes -var NAME, a map of the program's\n", stderr);
        return 2;
    }
    if (!f.out) f.out = "mapview.html";
    f.after = view_map;
    return run_with(&f, argc - f.next, argv + f.next, true);
}
