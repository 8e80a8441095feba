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
    { "-d=ahead=off", "compile each function at its first call, on one thread; a number: from so many calls on large programs compile ahead (200)" },
    { "-no-ffi", "the program may not import gol/ffi: it cannot call C libraries" },
    { "-N", "no optimisation" },
    { "-gcflags LIST", "those of the flags above that are the compiler's, as the go command takes them: -gcflags='-N -d=ssa/check/on'" },
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

/* -d=KEY,KEY: what Go's compiler has under the name, and its answer to a name it has not. */
static bool debug_keys(flags *f, int kind, const char *list)
{
    size_t n;
    for (; *list; list += n + (list[n] == ',')) {
        char key[40];
        n = strcspn(list, ",");
        snprintf(key, sizeof key, "%.*s", n < sizeof key ? (int)n : 0, list);
        if (strcmp(key, "ssa/check/on") == 0) f->opt.checkssa = 1;
        else if (strcmp(key, "ssa/check/off") == 0) f->opt.checkssa = 0;
        else if (strcmp(key, "timing") == 0) f->opt.timing = 1;
        else if (strcmp(key, "ahead=off") == 0) f->opt.ahead = -1;
        else if (strncmp(key, "ahead=", 6) == 0 && atoi(key + 6) > 0) f->opt.ahead = atoi(key + 6);
        else if (strcmp(key, "wb") == 0 && kind == FLAGS_BUILD) f->barriers = true;
        else if (strcmp(key, "wb") == 0) {
            fprintf(stderr, "gol: -d=wb is a flag of gol build\n");
            return false;
        } else {
            fprintf(stderr, "gol: unknown debug key %.*s; there are ssa/check/on, ssa/check/off, timing, ahead=off, ahead=N, wb\n", (int)(n > 80 ? 80 : n), list);
            return false;
        }
    }
    return true;
}

/* A flag of the compiler proper: 1; 0: it is none; -1: there is something wrong with it, which was told. */
static int compiler_flag(flags *f, int kind, const char *arg)
{
    bool told = false;
    if (is_flag(arg, "N")) f->opt.optimize = -1;
    else if (strncmp(arg + 1 + (arg[1] == '-'), "d=", 2) == 0) return debug_keys(f, kind, strchr(arg, '=') + 1) ? 1 : -1;
    else if (is_flag(arg, "m") || is_flag(arg, "m=1")) { f->explain++; told = true; }
    else if (is_flag(arg, "m=2")) { f->explain = 2; told = true; }
    else if (is_flag(arg, "l")) f->noinline = told = true;
    else if (is_flag(arg, "S")) f->listing = told = true;
    else return 0;
    if (!told || kind == FLAGS_BUILD) return 1;
    fprintf(stderr, "gol: %s is a flag of gol build\n", arg);
    return -1;
}

/* -gcflags='-m -l': the compiler's flags as the go command passes them on; -gcflags=all=-m, to every package, is the only way here. */
static bool gcflags(flags *f, int kind, const char *list)
{
    if (strncmp(list, "all=", 4) == 0) list += 4;
    while (*(list += strspn(list, " "))) {
        char arg[120];
        size_t n = strcspn(list, " ");
        snprintf(arg, sizeof arg, "%.*s", n < sizeof arg ? (int)n : 0, list);
        int is = arg[0] == '-' ? compiler_flag(f, kind, arg) : 0;
        if (is == 0) fprintf(stderr, "gol: -gcflags: unknown flag %.*s; there are -m, -m=2, -l, -S, -N, -d=KEY\n", (int)(n > 80 ? 80 : n), list);
        if (is <= 0) return false;
        list += n;
    }
    return true;
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
        else if ((own = compiler_flag(f, kind, argv[i])) != 0) {
            if (own < 0) return 2;
        } else if ((v = value_of("gcflags", argc, argv, &i))) {
            if (!gcflags(f, kind, v)) return 2;
        } else if (is_flag(argv[i], "no-ffi")) f->opt.grants &= ~(unsigned)GOL_GRANT_FFI;
        else if (run && (v = value_of("e", argc, argv, &i))) { f->text = v; i++; break; }
        else if (kind == FLAGS_CHECK && is_flag(argv[i], "e")) f->every = true;
        else if (kind == FLAGS_CHECK && is_flag(argv[i], "json")) f->json = true;
        else if (kind == FLAGS_CHECK && is_flag(argv[i], "c")) f->compile = true;
        else if (kind == FLAGS_TEST && is_flag(argv[i], "c")) f->binary = true;
        else if (kind == FLAGS_TEST && (v = value_of("binary", argc, argv, &i))) { f->as = v; i++; break; }
        else if ((kind == FLAGS_SSA || kind == FLAGS_TEST || (run && kind != FLAGS_RUN)) && (v = value_of("o", argc, argv, &i))) f->out = v;
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
