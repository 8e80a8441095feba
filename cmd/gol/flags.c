/* flags.c - the flags that come before a program's name. One dash or two, as Go's commands. */
#include "cmd/gol/cmd.h"
#include <stdlib.h>
#include <string.h>

static const struct { const char *flag, *what; } runflags[] = {
    { "-tags a,b", "build tags" },
    { "-lang go1.N", "the language of an older Go version" },
    { "-seed N", "fix every random stream and the scheduler: the same run, byte for byte" },
    { "-race", "report data races; exit code 66 if there were any" },
    { "-trace FILE", "write down the run's decisions, for gol replay" },
    { "-cpuprofile FILE", "write where CPU time went, for gol prof and go tool pprof; also -memprofile, -blockprofile, -mutexprofile" },
    { "-gc NAME", "the collector: gol, or Boehm's: bdwgc, bdwgc-incremental" },
    { "-dump STAGE", "print the program while compiling: ir, inline, escape, ssa, simplify, licm, opt, all (-dumpfunc main.f: one function)" },
    { "-d=ssa/check/on", "verify the intermediate form after every pass" },
    { "-d=timing", "tell at the end where compiling spent its time" },
    { "-no-ffi", "the program may not import gol/ffi: it cannot call C libraries" },
    { "-N", "no optimisation" },
    { NULL, NULL }
};

void print_run_flags(FILE *out)
{
    for (int i = 0; runflags[i].flag; i++) fprintf(out, "  %-18s %s\n", runflags[i].flag, runflags[i].what);
}

/* Matches -name value, -name=value, --name ...; advances *i over a separate value. */
const char *value_of(const char *name, int argc, char **argv, int *i)
{
    const char *a = argv[*i] + 1;
    if (*a == '-') a++;
    size_t n = strlen(name);
    if (strncmp(a, name, n) != 0) return NULL;
    if (a[n] == '=') return a + n + 1;
    if (a[n] == 0 && *i + 1 < argc) return argv[++*i];
    return NULL;
}

bool is_flag(const char *arg, const char *name)
{
    arg++;
    if (*arg == '-') arg++;
    return strcmp(arg, name) == 0;
}

int parse_flags(flags *f, int kind, int argc, char **argv)
{
    int i = 0;
    bool run = kind <= FLAGS_MAPVIEW, profiled = run || kind == FLAGS_TEST;
    f->opt.size = sizeof f->opt;
    f->opt.need_main = 1;
    f->opt.grants = (unsigned)GOL_GRANT_ALL;
    f->sch.size = sizeof f->sch;
    for (; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
        const char *v;
        if (strcmp(argv[i], "--") == 0) { i++; break; }
        if (kind == FLAGS_TEST && is_flag(argv[i], "args")) break;
        int own = kind == FLAGS_EXPLORE ? explore_flag(argc, argv, &i) : kind == FLAGS_TEST ? test_flag(argc, argv, &i) : 0;
        if (own > 0) return own;
        if (own < 0) continue;
        if ((v = value_of("tags", argc, argv, &i))) f->opt.tags = v;
        else if ((v = value_of("lang", argc, argv, &i))) {
            char *end;
            long n = strncmp(v, "go1.", 4) == 0 ? strtol(v + 4, &end, 10) : 0;
            if (n < 1 || n > 250 || *end) {
                fprintf(stderr, "gol: -lang takes a version such as go1.21: %s\n", v);
                return 2;
            }
            f->opt.lang = (int)n;
        }
        else if (run && (v = value_of("trace", argc, argv, &i))) f->trace = v;
        else if (profiled && profile_flag(f, argc, argv, &i)) continue;
        else if (kind == FLAGS_REPLAY && (v = value_of("steps", argc, argv, &i))) {
            if (!*v || v[strspn(v, "0123456789")]) {
                fprintf(stderr, "gol: -steps takes a number: %s\n", v);
                return 2;
            }
            f->sch.max_steps = strtoull(v, NULL, 10);
        } else if (kind <= FLAGS_EXPLORE && is_flag(argv[i], "race")) f->sch.race = 1;
        else if ((profiled || kind == FLAGS_EXPLORE) && (v = value_of("seed", argc, argv, &i))) {
            if (!*v || v[strspn(v, "0123456789")]) {
                fprintf(stderr, "gol: -seed takes a number: %s\n", v);
                return 2;
            }
            f->opt.seed = v;
        } else if (kind <= FLAGS_EXPLORE && (v = value_of("gc", argc, argv, &i))) f->opt.gc = v;
        else if ((v = value_of("dumpfunc", argc, argv, &i))) f->opt.dumpfunc = v;
        else if ((v = value_of("dump", argc, argv, &i))) f->opt.dump = v;
        else if (is_flag(argv[i], "d=ssa/check/on")) f->opt.checkssa = 1;
        else if (is_flag(argv[i], "d=ssa/check/off")) f->opt.checkssa = 0;
        else if (is_flag(argv[i], "d=timing")) f->opt.timing = 1;
        else if (is_flag(argv[i], "N")) f->opt.optimize = -1;
        else if (is_flag(argv[i], "no-ffi")) f->opt.grants &= ~(unsigned)GOL_GRANT_FFI;
        else if (run && (v = value_of("e", argc, argv, &i))) { f->text = v; i++; break; }
        else if (kind == FLAGS_CHECK && is_flag(argv[i], "e")) f->every = true;
        else if (kind == FLAGS_CHECK && is_flag(argv[i], "json")) f->json = true;
        else if (kind == FLAGS_CHECK && is_flag(argv[i], "c")) f->compile = true;
        else if (kind == FLAGS_BUILD && (is_flag(argv[i], "m") || is_flag(argv[i], "m=1"))) f->explain = 1;
        else if (kind == FLAGS_BUILD && is_flag(argv[i], "m=2")) f->explain = 2;
        else if (kind == FLAGS_BUILD && is_flag(argv[i], "l")) f->noinline = true;
        else if (kind == FLAGS_BUILD && is_flag(argv[i], "d=wb")) f->barriers = true;
        else if ((kind == FLAGS_SSA || (run && kind != FLAGS_RUN)) && (v = value_of("o", argc, argv, &i))) f->out = v;
        else if ((kind == FLAGS_HEATMAP || kind == FLAGS_GCPLOT) && is_flag(argv[i], "text")) f->text_only = true;
        else if (kind == FLAGS_MAPVIEW && (v = value_of("var", argc, argv, &i))) f->var = v;
        else if (kind == FLAGS_HEATMAP && (v = value_of("ring", argc, argv, &i))) f->opt.allocring = strlen(v) < 9 && v[strspn(v, "0123456789")] == 0 ? atoi(v) : 0;
        else if (kind == FLAGS_PICTURE && (v = value_of("limit", argc, argv, &i))) f->limit = strlen(v) < 7 && *v && v[strspn(v, "0123456789")] == 0 ? atoi(v) : -1;
        else if (kind == FLAGS_DIS && (v = value_of("f", argc, argv, &i))) f->func = v;
        else {
            fprintf(stderr, "gol: unknown flag or missing value: %s (see gol help)\n", argv[i]);
            return 2;
        }
    }
    f->next = i;
    return 0;
}
