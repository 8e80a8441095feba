/* vm.c - the public API: the one place that knows compiler, standard library and runtime together.
 *
 * A VM goes through stages in one direction: loaded, checked, compiled, initialised, run. Calls out of order get GOL_EUSAGE. The compilation stays alive
 * while the program runs, since standard functions are compiled at their first call. Values are in value.c, references in ref.c and access.c, calls in call.c.
 */
#define _GNU_SOURCE
#include "embed/vm.h"
#include "embed/query.h"
#include "base/alloc.h"
#include "compiler/ir/passes.h"
#include "compiler/ir/typedesc.h"
#include "embed/grant.h"
#include "embed/stdlib.h"
#include "embed/schedule.h"
#include "runtime/debug/cyclelog.h"
#include "runtime/debug/debugvars.h"
#include "runtime/debug/fault.h"
#include "runtime/debug/sampleprof.h"
#include "runtime/debug/profile.h"
#include "runtime/debug/timeline.h"
#include "runtime/heap/altgc.h"
#include "runtime/heap/malloc.h"
#include "runtime/sched/decide.h"
#include "runtime/sched/race.h"
#include "runtime/vm/enter.h"
#include "runtime/vm/vm.h"
#include <limits.h>
#include <unistd.h>
#include <stdio.h>
#include <stdlib.h>

gol_status vm_null(gol_vm *vm) { return vm_fail(vm, GOL_EUSAGE, vm ? "an argument is NULL" : NULL); }

gol_status vm_fail(gol_vm *vm, gol_status st, const char *text)
{
    if (unlikely(!vm)) return GOL_EUSAGE;
    char *copy = text ? base_strdupin(&vm->blocks, text) : NULL;             /* text may be the old one */
    base_free(vm->error);
    vm->error = copy;
    snprintf(vm->errorbuf, sizeof vm->errorbuf, "%.127s", text && !copy ? text : "");
    return st;
}

void vm_broke(gol_vm *vm, const char *what)
{
    if (vm->rt && vm->rt->exitjmp && !vm->rt->quiet && vm->opt.write) {
        char line[160];
        int n = snprintf(line, sizeof line, "fatal error: %s\n", what);
        vm->opt.write(vm->opt.ioctx, 2, line, n);
    }
    vm->stage = ST_BROKEN;
    vm->exitcode = 2;
    vm_fail(vm, GOL_EFATAL, what);
}

const char *gol_error_text(const gol_vm *vm) { return !vm ? "the VM is NULL" : vm->error ? vm->error : vm->errorbuf; }
int gol_exit_code(const gol_vm *vm) { return vm ? vm->exitcode : 0; }

/* ---- opening and closing ---- */

static void dump_out(void *ctx, const char *text, size_t n)
{
    gol_vm *vm = ctx;
    if (vm->opt.write) vm->opt.write(vm->opt.ioctx, 1, text, (int64_t)n);
}

static int ask_host(void *ctx, const char *path)
{
    gol_vm *vm = ctx;
    return vm->opt.import(vm->opt.importctx, vm, path);
}

static const char *ask_ffi(void *ctx) { return grant_ffi(&((gol_vm *)ctx)->opt); }

/* Once the program runs, what the standard library reads further cannot have another process begin it anew. */
static void ask_tls(void *ctx)
{
    const gol_vm *vm = ctx;
    if (vm->stage < ST_COMPILED) grant_tls(&vm->opt);
}

static bool start(gol_vm *vm)
{
    GUARDED(vm, false);
    vm->l.c = &vm->c;
    vm->l.tags = vm->opt.tags;
    vm->l.lang = vm->opt.lang;
    vm->l.hostfiles = &vm->host.files;
    vm->l.files = (vm->opt.grants & GOL_GRANT_FILES) != 0;
    vm->l.vm = vm;
    vm->l.ffi = ask_ffi;
    vm->l.tls = ask_tls;
    if (vm->opt.import) vm->l.ask = ask_host;
    compile_options co = {
        .library = !vm->opt.need_main, .optimize = vm->opt.optimize >= 0, .checkssa = vm->opt.checkssa, .badopt = vm->fault.badopt, .subslice = vm->fault.subslice, .noescape = vm->fault.noescape, .whole = vm->opt.whole, .timing = vm->opt.timing, .ahead = vm->opt.ahead, .dump = vm->opt.dump, .dumpfunc = vm->opt.dumpfunc,
        .dumpout = dump_out, .dumpctx = vm,
    };
#ifndef GOL_DEBUG
    if (vm->opt.checkssa)
#endif
        co.verifycode = rt_verifycode;
    compile_init(&vm->c, (check_env){ .load = load_import, .loadrest = load_rest, .exists = load_exists, .inlined = load_inlined,
                                        .embed = vm->opt.grants & GOL_GRANT_FILES || vm->opt.fs ? load_embed : NULL, .ctx = &vm->l }, co);
    vm->c.prog.nounsafe = !(vm->opt.grants & GOL_GRANT_UNSAFE);
    vm->c.ir.native = native_find;
    vm->c.ir.nativectx = vm;
    ref_init(&vm->refs, vm);
    vm->c.prog.mainpkg = prog_newpackage(&vm->c.prog, "main");
    UNGUARD();
    return true;
}

/* GOLFAULT, before anything is allocated. */
static bool open_faults(bool readenv, rt_faults *f, char *why, size_t nwhy)
{
    static _Thread_local base_watch watch;
    const char *s = readenv ? getenv("GOLFAULT") : NULL;
    *f = (rt_faults){ 0 };
    bool ok = s == NULL || rt_faultparse(f, s, why, nwhy);
    base_watching = NULL;
    if (ok && (f->failat || f->failcount)) {
        watch = (base_watch){ .failat = f->failat, .sticky = f->failsticky, .count = f->failcount };
        base_watching = &watch;
    }
    return ok;
}

static void say(gol_vm *vm, const char *text)
{
    if (vm->opt.write) vm->opt.write(vm->opt.ioctx, 2, text, (int64_t)strlen(text));
}

/* What the environment sets is looked at before anything runs: a misspelt limit must not be taken for one. Unknown keys are only mentioned, since
 * GODEBUG may be meant for another Go. */
static bool check_env_vars(gol_vm *vm, char *why, size_t nwhy)
{
    static const char *const names[] = { "GODEBUG", "GOGC", "GOMEMLIMIT" };
    char line[500];
    for (size_t i = 0; i < countof(names); i++) {
        const char *v = getenv(names[i]);
        int r = rt_debugcheck(names[i], v, why, nwhy);
        if (r == RT_SETTING_OK) continue;
        snprintf(line, sizeof line, r == RT_SETTING_BAD ? "%s=%.200s\n" : "gol: %s\n", r == RT_SETTING_BAD ? names[i] : why, v);
        say(vm, line);
        if (r == RT_SETTING_BAD) return false;
    }
    return true;
}

/* The VM itself, which owns its blocks and is none of them. */
static void *resize(const gol_options *o, void *p, size_t old, size_t n)
{
    if (o->alloc) return o->alloc(o->allocctx, p, old, n);
    if (n) return base_refuse() ? NULL : malloc(n);
    free(p);
    return NULL;
}

gol_vm *gol_open(const gol_options *opt)
{
    gol_options o = { 0 };
    rt_faults fault = { 0 };
    char why[400], banner[300];
    if (opt) memcpy(&o, opt, opt->size < sizeof o ? opt->size : sizeof o);
    bool own = o.gc == NULL || strcmp(o.gc, "gol") == 0, known = own || strcmp(o.gc, "bdwgc") == 0 || strcmp(o.gc, "bdwgc-incremental") == 0, sane = own || (known && rt_bdwgc(o.gc));
    if (known) snprintf(why, sizeof why, "gol was built without bdwgc");
    else snprintf(why, sizeof why, "no collector is named %s", o.gc);
    if (sane) sane = open_faults(o.read_env != 0, &fault, why, sizeof why);
    gol_vm *vm = resize(&o, NULL, 0, sizeof *vm);
    if (!vm) return NULL;
    memset(vm, 0, sizeof *vm);
    vm->opt = o;
    if (o.fs) {
        memcpy(&vm->hostfs, o.fs, o.fs->size < sizeof vm->hostfs ? o.fs->size : sizeof vm->hostfs);
        vm->opt.fs = &vm->hostfs;
    }
    base_ownerinit(&vm->blocks, (base_heap){ o.alloc, o.allocctx });
    vm->fault = fault;
    if (!start(vm)) {
        gol_close(vm);
        return NULL;
    }
    if (o.read_env) sane = sane && check_env_vars(vm, why, sizeof why);
    if (!sane) vm_broke(vm, why);
    else if (rt_faultbanner(&fault, banner, sizeof banner) > 0) say(vm, banner);
    return vm;
}

static void say_line(void *vm, const char *line) { say(vm, line); }

/* A program that has run: which of its faults were never met? */
static void say_unmet_faults(gol_vm *vm)
{
    rt_faults f = vm->rt->dbg.faults;
    if (vm->c.ir.stayed) f.did |= RT_DID_NOESCAPE;
    if (vm->c.ir.damaged) f.did |= RT_DID_BADOPT;
    if (vm->c.ir.bypassed) f.did |= RT_DID_SUBSLICE;
    if (base_watching && base_watching->refused) f.did |= RT_DID_FAILALLOC;
    rt_faultunmet(&f, say_line, vm);
}

static void say_timing(gol_vm *vm)
{
    GUARDED(vm, );
    buf b = { 0 };
    compile_timing(&vm->c, &b);
    say(vm, buf_cstr(&b));
    buf_free(&b);
    UNGUARD();
}

void gol_close(gol_vm *vm)
{
    if (!vm || (vm->rt && vm->rt->exitjmp)) return;       /* by a native of its own: nothing can be freed under it */
    if (vm->rt) say_unmet_faults(vm);
    native_free(vm);
    hostfs_free(vm);
    if (vm->rt) rt_vmfree(vm->rt);
    ref_free(&vm->refs);
    if (vm->opt.timing) say_timing(vm);
    compile_free(&vm->c);
    base_free(vm->replay);
    base_free(vm->l.error);
    base_free(vm->error);
    base_freeall(&vm->blocks);
    if (base_watching && base_watching->count) {
        char text[100];
        snprintf(text, sizeof text, "gol: %llu requests for memory\n", (unsigned long long)base_watching->requests);
        say(vm, text);
    }
    gol_options o = vm->opt;
    resize(&o, vm, sizeof *vm, 0);
}

/* ---- loading ---- */

static gol_status may_load(gol_vm *vm)
{
    if (unlikely(!vm)) return GOL_EUSAGE;
    if (vm->stage == ST_BROKEN) return GOL_EFATAL;
    return vm->stage > ST_LOADED ? vm_fail(vm, GOL_EUSAGE, "nothing can be loaded after checking or compiling") : GOL_OK;
}

static gol_status loaded(gol_vm *vm, bool ok)
{
    if (!ok) return vm_fail(vm, GOL_ENOFILE, vm->l.error);
    vm->stage = ST_LOADED;
    return GOL_OK;
}

gol_status gol_load_source(gol_vm *vm, const char *name, const char *text, size_t n)
{
    if (unlikely(n && !text)) return vm_null(vm);
    gol_status may = may_load(vm);
    if (may) return may;
    if (n >= 1u << 30) return vm_fail(vm, GOL_ENOFILE, "source text too large");
    COMPILING(vm, compile_until(vm));
    arena *ar = &vm->c.ar;
    load_text(&vm->l, vm->c.prog.mainpkg, arena_strndup(ar, name, strlen(name)), arena_strndup(ar, text, n), n);
    COMPILED(vm);
    return loaded(vm, true);
}

static void note_startdir(gol_vm *vm)
{
    char dir[PATH_MAX];
    if (!vm->l.startdir && getcwd(dir, sizeof dir)) vm->l.startdir = arena_strndup(&vm->c.ar, dir, strlen(dir));
}

gol_status gol_load_file(gol_vm *vm, const char *path)
{
    if (unlikely(!path)) return vm_null(vm);
    gol_status may = may_load(vm);
    if (may) return may;
    COMPILING(vm, compile_until(vm));
    note_startdir(vm);
    bool ok = load_file(&vm->l, vm->c.prog.mainpkg, path);
    COMPILED(vm);
    return loaded(vm, ok);
}

static void set_maindir(gol_vm *vm, const char *path)
{
    char real[PATH_MAX];
    note_startdir(vm);
    vm->l.maindir = realpath(path, real) ? arena_strndup(&vm->c.ar, real, strlen(real)) : NULL;
}

gol_status gol_load_dir(gol_vm *vm, const char *path)
{
    if (unlikely(!path)) return vm_null(vm);
    gol_status may = may_load(vm);
    if (may) return may;
    COMPILING(vm, compile_until(vm));
    set_maindir(vm, path);
    bool ok = load_dir(&vm->l, vm->c.prog.mainpkg, path);
    COMPILED(vm);
    return loaded(vm, ok);
}

gol_status gol_load_tests(gol_vm *vm, const char *dir, const char **path, int *ntests)
{
    if (unlikely(!dir || !path || !ntests)) return vm_null(vm);
    gol_status may = may_load(vm);
    if (may) return may;
    if (vm->stage == ST_LOADED) return vm_fail(vm, GOL_EUSAGE, "tests come alone: a program was loaded");
    COMPILING(vm, compile_until(vm));
    set_maindir(vm, dir);
    bool ok = load_tests(&vm->l, dir, path, ntests);
    COMPILED(vm);
    return loaded(vm, ok);
}

/* ---- compiling ---- */

gol_status vm_uncompiled(gol_vm *vm)
{
    char text[400];
    gol_diag d;
    size_t n = gol_diag_count(vm);
    if (gol_diag_get(vm, 0, &d) != 0) return vm_fail(vm, GOL_ECOMPILE, "the source has errors");
    int at = snprintf(text, sizeof text - 40, "%s:%u:%u: %s", d.file, d.line, d.col, d.message);
    if (n > 1) snprintf(text + ((size_t)at < sizeof text - 40 ? at : (int)sizeof text - 41), 40, " (and %zu more)", n - 1);
    return vm_fail(vm, GOL_ECOMPILE, text);
}

/* Reports the //go:debug lines of the main package that mean nothing: here, where the key should be one that gol or Go knows, they are errors, as in Go. */
static void check_settings(gol_vm *vm)
{
    const Package *mainpkg = vm->c.prog.mainpkg;
    if (mainpkg->name && strcmp(mainpkg->name->s, "main") != 0) return;
    for (int i = 0; i < mainpkg->files.n; i++) {
        for (int j = 0; j < mainpkg->files.at[i]->godebug.n; j++) {
            const Setting *s = &mainpkg->files.at[i]->godebug.at[j];
            char why[200];
            int is = rt_debugcheck("GODEBUG", s->text, why, sizeof why);
            if (!strchr(s->text, '=')) diag_at(&vm->c.d, s->at, E_PRAGMA, "invalid //go:debug: missing key=value");
            else if (is == RT_SETTING_UNKNOWN) diag_at(&vm->c.d, s->at, E_PRAGMA, "invalid //go:debug: unknown //go:debug setting \"%s\"", strrchr(why, ' ') + 1);
            else if (is == RT_SETTING_BAD) diag_at(&vm->c.d, s->at, E_PRAGMA, "invalid //go:debug: %s", strchr(why, ' ') + 1);     /* behind GODEBUG: */
        }
    }
    diags_sort(&vm->c.d);
}

static gol_status check(gol_vm *vm, int64_t until)
{
    if (vm->stage == ST_BROKEN) return GOL_EFATAL;
    if (vm->stage == ST_NEW) return vm_fail(vm, GOL_EUSAGE, "nothing was loaded");
    bool first = vm->stage < ST_CHECKED;
    if (first) vm->stage = ST_CHECKED;
    COMPILING(vm, until);
    bool ok = compile_check(&vm->c);
    if (first) check_settings(vm);
    ok = ok && vm->c.d.nerrors == 0;
    COMPILED(vm);
    vm->exitcode = ok ? 0 : 1;
    return ok ? GOL_OK : vm_uncompiled(vm);
}

gol_status gol_check(gol_vm *vm) { return !vm ? vm_null(vm) : check(vm, compile_until(vm)); }

/* The stage to be printed is one. */
static bool dump_known(gol_vm *vm)
{
    const char *stage = vm->opt.dump;
    char why[256];
    int at = snprintf(why, sizeof why, "no stage is named %.60s; there are", stage ? stage : "");
    for (const char *const *s = ir_stages; *s; s++) {
        if (!stage || strcmp(*s, stage) == 0) return true;
        at += snprintf(why + at, sizeof why - (size_t)at, " %s", *s);
    }
    vm_fail(vm, GOL_EUSAGE, why);
    return false;
}

gol_status gol_compile(gol_vm *vm)
{
    if (unlikely(!vm)) return vm_null(vm);
    if (vm->stage == ST_BROKEN) return GOL_EFATAL;
    if (vm->stage >= ST_COMPILED) return vm_fail(vm, GOL_EUSAGE, "compiled already");
    if (!dump_known(vm)) return GOL_EUSAGE;
    int64_t until = compile_until(vm);
    gol_status st = check(vm, until);
    if (!st) st = native_check(vm);
    if (st) return st;
    COMPILING(vm, until);
    bool ok = compile_program(&vm->c);
    if (!ok) diags_sort(&vm->c.d);
    COMPILED(vm);
    if (!ok) {
        vm->exitcode = 1;
        return vm_uncompiled(vm);
    }
    vm->stage = ST_COMPILED;
    gol_status ready = native_prepare(vm);
    if (ready) vm->stage = ST_BROKEN;
    return ready;
}

/* ---- settings in the program ---- */

typedef VEC(const char *) settings;

/* What the module and the main package say, in the order in which later ones win. */
static settings own_settings(gol_vm *vm)
{
    settings all = { 0 };
    const Package *mainpkg = vm->c.prog.mainpkg;
    for (int i = 0; i < vm->l.mod.godebug.n; i++) vec_push(&vm->c.ar, &all, vm->l.mod.godebug.at[i]);
    for (int i = 0; i < mainpkg->files.n; i++)
        for (int j = 0; j < mainpkg->files.at[i]->godebug.n; j++) vec_push(&vm->c.ar, &all, mainpkg->files.at[i]->godebug.at[j].text);
    return all;
}

/* As Go: the main module's version, or default=go1.N, chooses what older versions did, unless a setting says otherwise. */
static void set_debug(gol_vm *vm, rt_debug *d)
{
    settings all = own_settings(vm);
    int go = vm->l.mod.path ? vm->l.mod.go : INT_MAX;
    for (int i = 0; i < all.n; i++) (void)sscanf(all.at[i], "default=go1.%d", &go);
    d->panicnil = go < 21;
    d->randseeds = go < 24;
    for (int i = 0; i < all.n; i++) rt_debugparse(d, all.at[i]);
}

/* ---- running ---- */

static int64_t no_write(void *ctx, int fd, const void *p, int64_t n) { (void)ctx; (void)fd; (void)p; return n; }
static int64_t no_read(void *ctx, int fd, void *p, int64_t n) { (void)ctx; (void)fd; (void)p; (void)n; return 0; }

/* Gives the runtime the descriptors it makes values of itself. */
static void set_wellknown(gol_vm *vm)
{
    Program *p = &vm->c.prog;
    irprog *ir = &vm->c.ir;
    rt_vm *rt = vm->rt;
    rt->t_string = ir_rtype(ir, p->typ[TY_STRING]);
    rt->t_int = ir_rtype(ir, p->typ[TY_INT]);
    rt->t_uint8 = ir_rtype(ir, p->typ[TY_UINT8]);
    rt->t_float64 = ir_rtype(ir, p->typ[TY_FLOAT64]);
    rt->t_uintptr = ir_rtype(ir, p->typ[TY_UINTPTR]);
    rt->t_error = ir_rtype(ir, p->t_error);
    rt->t_eface = ir_rtype(ir, p->t_any);
}

static void ended_in_c(rt_vm *rt, int code)
{
    gol_vm *vm = rt->embed;
    vm->opt.ended_in_c(vm->opt.ffictx, code);
}

/* Another collector than gol's own. Returns NULL, or what is wrong. */
static const char *choose_gc(gol_vm *vm)
{
    const char *why = NULL;
    if (!vm->opt.gc || strcmp(vm->opt.gc, "gol") == 0) return NULL;
    const rt_altgc *alt = rt_bdwgc(vm->opt.gc);
    if (alt == NULL) return "gol was built without bdwgc";
    rt_heapalt(vm->rt, alt, &why);
    return why;
}

/* A variable of a standard package, if the program has come to need it. */
static void *variable(rt_vm *rt, const char *path, const char *name)
{
    gol_vm *vm = rt->embed;
    GUARDED(vm, NULL);
    Package *pkg = prog_package(&vm->c.prog, path);
    Object *o = pkg && pkg->files.n ? pkg_lookup(&vm->c.prog, pkg, intern_cstr(&vm->c.syms, name)) : NULL;
    const irglobal *var = o ? o->low : NULL;
    UNGUARD();
    return var ? var->addr : NULL;
}

/* Makes the world that the compiled program runs in. */
gol_status vm_world(gol_vm *vm)
{
    if (vm->stage == ST_BROKEN) return GOL_EFATAL;
    if (vm->rt) return GOL_OK;
    if (vm->stage < ST_COMPILED) return vm_fail(vm, GOL_EUSAGE, "the program was not compiled");
    GUARDED(vm, GOL_EFATAL);
    rt_vm *rt = rt_vmnew();
    __atomic_store_n(&vm->rt, rt, __ATOMIC_RELEASE);       /* gol_interrupt may look */
    if (!rt || !rt_hostframe(rt)) {
        if (rt) rt_vmfree(rt);
        vm->rt = NULL;
        UNGUARD();
        return vm_fail(vm, GOL_EFATAL, "cannot reserve memory for the heap");
    }
    rt->owner = &vm->blocks;
    rt->embed = vm;
    rt->dbg.faults = vm->fault;
    rt->extraroots = ref_roots;
    rt->variable = variable;
    rt->io = (rt_io){ vm->opt.write ? vm->opt.write : no_write, vm->opt.read ? vm->opt.read : no_read, vm->opt.ioctx, vm->opt.real_fds != 0 };
    rt->owndate = !(vm->opt.grants & GOL_GRANT_CLOCK);
    compile_hooks(&vm->c);
    rt->mod = &vm->c.mod;
    set_wellknown(vm);
    set_debug(vm, &rt->dbg);
    if (vm->opt.read_env) rt_debugenv(rt);
    const char *why = choose_gc(vm);
    if (why) {
        UNGUARD();
        vm_broke(vm, why);
        return GOL_EFATAL;
    }
    if (vm->opt.ended_in_c) rt->endedinc = ended_in_c;
    if (vm->opt.seed) rt_debugsetenv(rt, "GOLSEED", vm->opt.seed);
    if (rt->dbg.refused[0]) {
        vm_fail(vm, GOL_EUSAGE, rt->dbg.refused);
        rt_vmfree(rt);
        vm->rt = NULL;
        UNGUARD();
        return GOL_EUSAGE;
    }
    rt_debugapply(rt);
    limits_apply(vm);
    rt_profstart(rt);
    why = schedule_apply(vm);
    if (why) {
        UNGUARD();
        vm->exitcode = 2;
        return vm_fail(vm, GOL_EUSAGE, why);
    }
    rt_schedtrace(rt);
    if (vm->opt.timeline && !rt_tlstart(rt, vm->opt.timeline, vm->opt.timelinectx, vm->opt.timeline_limit)) {
        UNGUARD();
        vm_broke(vm, "out of memory");
        return GOL_EFATAL;
    }
    rt->crash = vm->opt.crash;
    if (vm->opt.allocring > 0) rt_ringstart(rt, (uint64_t)vm->opt.allocring);
    if (vm->opt.profile & GOL_PROFILE_CYCLES) rt_cyclelogstart(rt);
    if (vm->opt.profile & GOL_PROFILE_CPU) rt_cpuprofstart(rt, 100);
    if (vm->opt.profile & GOL_PROFILE_MEM) rt_profenable(rt);
    if (vm->opt.profile & GOL_PROFILE_BLOCK) rt_waitprofrate(rt, PROF_BLOCK, 1);
    if (vm->opt.profile & GOL_PROFILE_MUTEX) rt_waitprofrate(rt, PROF_MUTEX, 1);
    UNGUARD();
    return GOL_OK;
}

gol_status vm_ended(gol_vm *vm, int outcome)
{
    rt_vm *rt = vm->rt;
    native_sweep(vm);
    vm->exitcode = outcome == RT_DONE ? 0 : outcome == RT_EXIT ? rt->exitcode : 2;
    const char *text = rt->endtext ? rt->endtext : outcome == RT_BROKEN ? "out of memory" : "out of memory for the text of the error";
    switch (outcome) {
    case RT_DONE: return GOL_OK;
    case RT_EXIT: {
        char exit[40];
        snprintf(exit, sizeof exit, "exit status %d", vm->exitcode);
        return vm_fail(vm, GOL_EEXIT, exit);
    }
    case RT_PANIC: return vm_fail(vm, GOL_EPANIC, text);
    case RT_LIMIT: return vm_fail(vm, GOL_ELIMIT, text);
    case RT_BROKEN: vm_broke(vm, text); return GOL_EFATAL;
    default: return vm_fail(vm, GOL_EFATAL, text);
    }
}

gol_status gol_init(gol_vm *vm)
{
    if (unlikely(!vm)) return vm_null(vm);
    if (vm->stage >= ST_INITED) return vm->stage == ST_BROKEN ? GOL_EFATAL : GOL_OK;
    gol_status st = vm_world(vm);
    if (st) return st;
    if (!rt_hostframe(vm->rt)) return vm_fail(vm, GOL_EUSAGE, "the VM is running");
    vm->stage = ST_INITED;
    if (!vm->c.mod.init) return GOL_OK;
    vm->rt->quiet = true;
    return vm_ended(vm, rt_hostprograminit(vm->rt));
}

static const char *main_missing(gol_vm *vm)
{
    const sym *name = vm->c.prog.mainpkg->name;
    return name && strcmp(name->s, "main") != 0 ? "package command-line-arguments is not a main package" : "function main is undeclared in the main package";
}

/* For runtime.Caller: which names of sources are those of files, and where they count from. */
static bool is_file(const void *sources, const char *name, size_t n)
{
    const diags *d = sources;
    for (int i = 0; i < d->files.n; i++) {
        const source *src = d->files.at[i];
        if (src->dir && strlen(src->name) == n && memcmp(src->name, name, n) == 0) return true;
    }
    return false;
}

static void name_files(gol_vm *vm)
{
    vm->rt->filedir = vm->l.startdir;
    vm->rt->isfile = is_file;
    vm->rt->sources = &vm->c.d;
}

gol_status gol_run(gol_vm *vm, int argc, char **argv)
{
    if (unlikely(!vm || (argc > 0 && !argv))) return vm_null(vm);
    if (vm->stage == ST_BROKEN) return GOL_EFATAL;
    if (vm->stage < ST_COMPILED) return vm_fail(vm, GOL_EUSAGE, "the program was not compiled");
    if (vm->stage == ST_RAN) return vm_fail(vm, GOL_EUSAGE, "a program runs once");
    if (!vm->c.mod.main) return vm_fail(vm, GOL_EUSAGE, main_missing(vm));
    gol_status st = vm_world(vm);
    if (st) return st;
    rt_vm *rt = vm->rt;
    if (!rt_hostframe(rt)) return vm_fail(vm, GOL_EUSAGE, "the VM is running");
    if (vm->stage == ST_INITED) vm->c.mod.init = NULL;
    vm->stage = ST_RAN;
    rt->argc = argc;
    rt->argv = argv;
    name_files(vm);
    rt->quiet = false;
    int outcome = rt_runmain(rt);
    rt_decideflush(rt);
    gol_status ended = vm_ended(vm, outcome);
    vm->exitcode = rt_raceend(rt, vm->exitcode);
    return ended;
}

/* ---- diagnostics and listings ---- */

size_t gol_diag_count(const gol_vm *vm) { return vm ? (size_t)vm->c.d.list.n : 0; }

int gol_diag_get(const gol_vm *vm, size_t i, gol_diag *out)
{
    if (unlikely(!vm || !out)) return -1;
    if (i >= (size_t)vm->c.d.list.n) return -1;
    const diagnostic *d = &vm->c.d.list.at[i];
    position at = diags_position((diags *)&vm->c.d, d->at), end = diags_position((diags *)&vm->c.d, diag_end((diags *)&vm->c.d, d));
    *out = (gol_diag){ at.file ? at.file : "", at.line, at.col, diag_codename(d->code), d->msg, end.line, end.col, 0 };
    for (const diag_note *n = d->notes; n; n = n->next) out->notes++;
    return 0;
}

int gol_diag_note(const gol_vm *vm, size_t i, size_t j, gol_note *out)
{
    if (unlikely(!vm || !out)) return -1;
    if (i >= (size_t)vm->c.d.list.n) return -1;
    const diag_note *n = vm->c.d.list.at[i].notes;
    while (n && j--) n = n->next;
    if (!n) return -1;
    position at = diags_position((diags *)&vm->c.d, n->at);
    *out = (gol_note){ at.file ? at.file : "", at.line, at.col, n->msg };
    return 0;
}

char *gol_diag_render(gol_vm *vm, int flags, int max)
{
    if (unlikely(!vm)) return NULL;
    buf b = { 0 };
    GUARDED(vm, NULL);
    int f = (flags & GOL_RENDER_COLOR ? DIAG_COLOR : 0) | (flags & GOL_RENDER_JSON ? DIAG_JSON : 0) | (flags & GOL_RENDER_NOSOURCE ? DIAG_NOSOURCE : 0);
    diags_render(&vm->c.d, &b, f, max);
    char *text = base_export(b.p, b.n);
    buf_free(&b);
    UNGUARD();
    return text;
}

int gol_diag_info(int i, gol_diag_entry *out)
{
    if (unlikely(!out)) return -1;
    static const gol_diag_entry table[] = {
#define DIAG(code, meaning, example) { #code, meaning, example, sizeof(example) - 1 },
#include "compiler/syntax/errors.def"
#undef DIAG
    };
    if (i < 0 || (size_t)i >= countof(table)) return -1;
    *out = table[i];
    return 0;
}

char *gol_explain(gol_vm *vm, int what)
{
    if (unlikely(!vm)) return NULL;
    if (vm->stage < ST_COMPILED || vm->stage == ST_BROKEN) return NULL;
    GUARDED(vm, NULL);
    buf b = { 0 };
    compile_explain(&vm->c, what, &b);
    char *text = base_export(b.p, b.n);
    buf_free(&b);
    UNGUARD();
    return text;
}

/* A session's function "main.f" may have been defined several times, and needs no call to be looked at: the one that counts; NULL: no session's. */
static const irfn *session_function(gol_vm *vm, const char *func)
{
    Package *pkg = vm->c.prog.mainpkg;
    Object *o = pkg->session && strncmp(func, "main.", 5) == 0 ? session_find(pkg, intern_cstr(&vm->c.syms, func + 5)) : NULL;
    return o && o->kind == O_FUNC && !(o->type && o->type->kind == TY_SIGNATURE && o->type->sig.ntparams) ? ir_fn_of_obj(&vm->c.ir, o) : NULL;
}

char *gol_disassemble(gol_vm *vm, const char *func)
{
    if (unlikely(!vm)) return NULL;
    if (vm->stage < ST_COMPILED || vm->stage == ST_BROKEN) return NULL;
    GUARDED(vm, NULL);
    buf b = { 0 };
    int n = 0;
    linetext text = { 0 };
    const irfn *now = func ? session_function(vm, func) : NULL;
    compile_rest(&vm->c);
    for (int i = 0; i < vm->c.ir.fns.n; i++) {
        irfn *fn = vm->c.ir.fns.at[i];
        if (fn->state < FN_COMPILED || fn->native || !fn->pkg || fn->pkg->lazy) continue;
        if (func && !vm_means(func, fn->name)) continue;
        if (now && fn != now) continue;
        source *src = fn->obj ? diags_file(&vm->c.d, fn->obj->at) : NULL;
        const char *file = src ? src->text : NULL;
        if (file != text.src) text = (linetext){ file, src ? src->n : 0, 0, 1 };
        rt_disasm(&b, fn->rf, &text);
        n++;
    }
    char *listing = n ? base_export(b.p, b.n) : NULL;
    buf_free(&b);
    UNGUARD();
    return listing;
}
