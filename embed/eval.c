/* eval.c - sessions: a program typed entry by entry (gol_eval), and what an editor of entries asks about them.
 *
 * Every entry is a script of package main with a scope of its own inside the session's (compiler/types/session.c). Its statements run as main does, on the
 * main goroutine; package variables, goroutines and the heap stay from one entry to the next. An entry that fails to compile leaves no trace; one that
 * panics leaves what it did.
 */
#include "embed/vm.h"
#include "runtime/data/data.h"
#include "runtime/vm/enter.h"
#include <stdlib.h>

/* A session begins with the VM, or goes on from a program that ran. */
static gol_status may_eval(gol_vm *vm)
{
    if (vm->stage == ST_BROKEN) return GOL_EFATAL;
    if (vm->stage != ST_NEW && vm->stage < ST_INITED) return vm_fail(vm, GOL_EUSAGE, "what was loaded must run before entries are evaluated");
    if (vm->rt && !rt_hostframe(vm->rt)) return vm_fail(vm, GOL_EUSAGE, "the VM is running");
    return GOL_OK;
}

/* Parses and compiles text as the next entry. */
static bool compile_text(gol_vm *vm, const char *name, const char *text, size_t n, int flags)
{
    compilation *c = &vm->c;
    compile_begin_entry(c);
    File *f = load_text(&vm->l, c->prog.mainpkg, arena_strndup(&c->ar, name, strlen(name)), arena_strndup(&c->ar, text, n), n);
    f->quiet = (flags & GOL_EVAL_QUIET) != 0;
    bool newmethods, ok = compile_entry(c, &newmethods);
    if (newmethods && vm->rt && !rt_itabsforget(vm->rt)) base_oom(0);
    return ok;
}

static int run(rt_vm *rt, const rt_func *f)
{
    if (!f) return RT_DONE;
    if (!rt_hostframe(rt)) return RT_BROKEN;
    int st = rt_hostinits(rt);
    return st == RT_DONE ? rt_hostcall(rt, f, f->fnself) : st;
}

gol_status gol_eval(gol_vm *vm, const char *name, const char *text, size_t n, int flags)
{
    if (unlikely(!vm || (n && !text))) return vm_null(vm);
    gol_status st = may_eval(vm);
    if (st) return st;
    if (n >= 1u << 30) return vm_fail(vm, GOL_EUSAGE, "source text too large");
    limits_recover(vm);
    COMPILING(vm, compile_until(vm));
    compile_ends(vm);                                    /* an interruption is not to cost the session */
    bool ok = compile_text(vm, name, text, n, flags);
    COMPILED(vm);
    if (!ok) {
        vm->exitcode = 1;
        return vm_uncompiled(vm);
    }
    vm->stage = ST_RAN;
    if ((st = vm_world(vm))) return st;
    vm->rt->quiet = true;
    int outcome = run(vm->rt, vm->c.mod.init);
    if (outcome == RT_DONE) outcome = run(vm->rt, vm->c.mod.main);
    if (outcome == RT_DONE) session_keep_value(&vm->c.prog, vm->c.prog.mainpkg);
    else vm->c.prog.mainpkg->values.n = 0;
    return vm_ended(vm, outcome);
}

size_t gol_eval_values(const gol_vm *vm) { return !vm ? 0 : (size_t)vm->c.prog.mainpkg->values.n; }

const char *gol_eval_type(gol_vm *vm, size_t i)
{
    if (unlikely(!vm)) return NULL;
    Package *pkg = vm->c.prog.mainpkg;
    if (i >= (size_t)pkg->values.n) return NULL;
    GUARDED(vm, NULL);
    const char *s = type_str(&vm->c.prog, pkg->values.at[i]->type, 0);
    UNGUARD();
    return s;
}

int gol_eval_incomplete(gol_vm *vm, const char *text, size_t n)
{
    if (unlikely(!vm || (n && !text))) return 0;
    GUARDED(vm, 0);
    arena ar;
    arena_init(&ar);
    diags d;
    diags_init(&d, &ar);
    char *line = arena_array(&ar, char, n + 2);
    memcpy(line, text, n);
    memcpy(line + n, "\n", 2);
    File *f = parse_file(&d, &vm->c.syms, diags_addfile(&d, "", line, n + 1));
    int open = d.nerrors > 0 && f->hit_eof;
    arena_free(&ar);
    UNGUARD();
    return open;
}
