/* tools.c - the verbs that do not run the program: check, build, dis, fmt, doc, errors, version. */
#include "cmd/gol/cmd.h"
#include <stdlib.h>
#include <string.h>

/* Loads the files that verb is given, all of them; its exit code if that does not go. */
static int load_all(gol_vm *vm, const char *verb, int argc, char **argv)
{
    int used, code = load_args(vm, argc, argv, &used);
    if (code || used >= argc) return code;
    fprintf(stderr, "gol: %s takes Go files or one folder: %s\n", verb, argv[used]);
    return 2;
}

int cmd_check(int argc, char **argv)
{
    flags f = { 0 };
    int bad = parse_flags(&f, FLAGS_CHECK, argc, argv);
    if (bad) return bad;
    f.opt.whole = f.compile;
    gol_vm *vm = gol_open(&f.opt);
    int code = load_all(vm, "check", argc - f.next, argv + f.next);
    if (code == 0 && (f.compile ? gol_compile(vm) : gol_check(vm)) != GOL_OK) {
        show_diags(vm, f.every, f.json, f.json ? stdout : stderr);
        code = 1;
    }
    gol_close(vm);
    return code;
}

gol_vm *open_compiled(const char *verb, flags *f, int argc, char **argv, int *code)
{
    gol_vm *vm = gol_open(&f->opt);
    *code = load_all(vm, verb, argc - f->next, argv + f->next);
    if (*code == 0) *code = compile(vm);
    return vm;
}

static void explain(gol_vm *vm, int what)
{
    char *text = gol_explain(vm, what);
    fputs(text ? text : "", stderr);
    free(text);
}

int cmd_build(int argc, char **argv)
{
    flags f = { 0 };
    int code = parse_flags(&f, FLAGS_BUILD, argc, argv);
    if (code) return code;
    f.opt.whole = (!f.explain && !f.barriers) || f.listing;
    gol_vm *vm = open_compiled("build", &f, argc, argv, &code);
    if (code == 0 && f.explain && !f.noinline) explain(vm, f.explain > 1 ? GOL_EXPLAIN_COSTS : GOL_EXPLAIN_INLINING);
    if (code == 0 && f.explain && f.noinline) explain(vm, f.explain > 1 ? GOL_EXPLAIN_FLOWS : GOL_EXPLAIN_ESCAPES);
    if (code == 0 && f.explain && !f.noinline) explain(vm, f.explain > 1 ? GOL_EXPLAIN_INLINED_FLOWS : GOL_EXPLAIN_INLINED);
    if (code == 0 && f.barriers) explain(vm, GOL_EXPLAIN_BARRIERS);
    char *text = code == 0 && f.listing ? gol_disassemble(vm, NULL) : NULL;
    if (text) fputs(text, stderr);
    free(text);
    gol_close(vm);
    return code;
}

int cmd_dis(int argc, char **argv)
{
    flags f = { 0 };
    int code = parse_flags(&f, FLAGS_DIS, argc, argv);
    if (code) return code;
    f.opt.whole = 1;
    gol_vm *vm = open_compiled("dis", &f, argc, argv, &code);
    char *text = code == 0 ? gol_disassemble(vm, f.func) : NULL;
    if (text) {
        fputs(text, stdout);
    } else if (code == 0) {
        fprintf(stderr, "gol: no function %s\n", f.func ? f.func : "");
        code = 1;
    }
    free(text);
    gol_close(vm);
    return code;
}

/* The formatter is a Go program: package gol/source of the library. argv[-1] is the verb, which it sees as its name. */
int cmd_fmt(int argc, char **argv)
{
    static const char text[] = "package main\n\nimport (\n\t\"gol/source\"\n\t\"os\"\n)\n\nfunc main() { os.Exit(source.Main(os.Args[1:])) }\n";
    gol_options opt = { .size = sizeof opt, .write = fd_write, .read = fd_read, .grants = (unsigned)GOL_GRANT_ALL, .real_fds = 1 };
    gol_vm *vm = gol_open(&opt);
    if (!vm || gol_load_source(vm, "fmt", text, sizeof text - 1) != GOL_OK || gol_compile(vm) != GOL_OK || gol_run(vm, argc + 1, argv - 1) != GOL_EEXIT) {
        fprintf(stderr, "gol: %s\n", vm ? gol_error_text(vm) : "out of memory");
        gol_close(vm);
        return 2;
    }
    int code = gol_exit_code(vm);
    gol_close(vm);
    return code;
}

int cmd_doc(int argc, char **argv)
{
    char name[512];
    if (argc > 2 || (argc > 0 && argv[0][0] == '-')) {
        fprintf(stderr, "usage: gol doc [NAME]\n");
        return 2;
    }
    snprintf(name, sizeof name, "%s%s%s", argc > 0 ? argv[0] : "", argc > 1 ? "." : "", argc > 1 ? argv[1] : "");
    gol_options o = { .size = sizeof o, .grants = (unsigned)GOL_GRANT_ALL };
    gol_vm *vm = gol_open(&o);
    char *text = vm ? gol_doc(vm, name) : NULL;
    if (text) fputs(text, stdout);
    else fprintf(stderr, "gol: nothing is known of %s\n", name);
    free(text);
    gol_close(vm);
    return text ? 0 : 1;
}

int cmd_errors(int argc, char **argv)
{
    gol_diag_entry e;
    int found = 0;
    for (int i = 0; gol_diag_info(i, &e) == 0; i++) {
        if (argc > 0 && strcmp(argv[0], e.code) != 0) continue;
        found++;
        printf("%-24s %s\n", e.code, e.meaning);
        if (argc > 0) {
            putchar('\n');
            fwrite(e.example, 1, e.example_len, stdout);
        }
    }
    if (!found) fprintf(stderr, "gol: no diagnostic has the code %s\n", argv[0]);
    return found ? 0 : 1;
}

int cmd_version(int argc, char **argv)
{
    (void)argc;
    (void)argv;
    printf("gol version %s (language %s, linux/amd64)\n", GOL_VERSION, GOL_GOVERSION);
    return 0;
}
