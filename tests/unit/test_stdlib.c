/* test_stdlib.c - the standard packages as a whole: each declaration, body and initialiser is checked, and each function without type
 * parameters compiled. Programs do that only with what they use, so that an error in the rest would wait for the first who does.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>
#include "compiler/ir/ir.h"
#include "embed/grant.h"
#include "embed/stdlib.h"
#include "embed/vm.h"

static int report(gol_vm *vm, const char *path, int from)
{
    diags *d = &vm->c.d;
    for (int i = from; i < d->list.n; i++) {
        position q = diags_position(d, d->list.at[i].at);
        print_error("%s: %s:%u:%u: %s\n", path, q.file, q.line, q.col, d->list.at[i].msg);
    }
    return d->list.n - from;
}

static int nfuncs;

static int check_one(gol_vm *vm, const char *path)
{
    Program *p = &vm->c.prog;
    int from = vm->c.d.list.n;
    const char *why = NULL;
    Package *pkg = prog_package(p, path);
    if (!pkg || pkg->files.n == 0) pkg = load_import(&vm->l, p, path, NULL, &why);
    if (!pkg) {
        print_error("%s: %s\n", path, why);
        return 1;
    }
    check_package(p, pkg);
    pkg_readrest(p, pkg);
    for (int i = 0; i < pkg->scope->cap; i++) {
        Object *o = pkg->scope->slots[i];
        if (!o || o->pkg != pkg) continue;
        pkg_lookup(p, pkg, (sym *)o->name);
        if (o->kind == O_VAR) check_varinit(p, o);
    }
    for (int i = 0; i < pkg->funcs.n; i++) check_body(p, pkg->funcs.at[i]);
    int bad = report(vm, path, from);
    for (int i = 0; i < pkg->funcs.n && bad == 0; i++) {
        Object *o = pkg->funcs.at[i];
        if (is_generic(o) || (o->gen && o->gen->origin) || !o->func || (!o->func->body && !o->func->bodyoff)) continue;
        const char *err = NULL;
        irfn *fn = ir_fn_of_obj(&vm->c.ir, o);
        nfuncs++;
        if (!vm->c.mod.compile(vm->c.mod.ctx, fn->rf, &err) && err) {
            print_error("%s: %s\n", path, err);
            bad++;
        }
    }
    return bad;
}

static void every_package(void **state)
{
    (void)state;
    static const char text[] = "package main\nfunc main() {}\n";
    int bad = 0, n = 0;
    for (const stdlib_file *f = stdlib_files; f->path; f++) {
        if (f != stdlib_files && strcmp(f->path, f[-1].path) == 0) continue;
        gol_options opt = { .size = sizeof opt, .grants = GOL_GRANT_FFI | GOL_GRANT_UNSAFE };
        gol_vm *vm = gol_open(&opt);
        assert_non_null(vm);
        assert_int_equal(gol_load_source(vm, "m.go", text, sizeof text - 1), GOL_OK);
        assert_int_equal(gol_compile(vm), GOL_OK);
        bad += check_one(vm, f->path);
        n++;
        gol_close(vm);
    }
    print_message("%d packages, %d functions\n", n, nfuncs);
    assert_int_equal(bad, 0);
    assert_true(n > 100 && nfuncs > 6000);
}

/* The files of a package that are read together are packed together and unpacked once, constants that are read later file by file; a NUL follows each. */
static void packed_together(void **state)
{
    (void)state;
    arena ar;
    arena_init(&ar);
    int shared = 0, alone = 0;
    for (int rest = 0; rest <= REST_CONSTANTS; rest++) {
        stdlib_unpacked last = { 0 };
        const stdlib_file *first = NULL;
        for (const stdlib_file *f = stdlib_files; f->path; f++) {
            if (f->rest != rest) continue;
            const char *before = last.text, *text = stdlib_text(f, &ar, &last);
            assert_int_equal(strlen(text), f->size);
            if (!f->unpacked) continue;
            if (rest == REST_CONSTANTS) {
                assert_int_equal(f->unpacked, f->size + 1);
                alone++;
            } else if (first && strcmp(first->path, f->path) == 0) {
                assert_ptr_equal(first->text, f->text);
                assert_ptr_equal(before, last.text);
                shared++;
            } else first = f;
        }
    }
    arena_free(&ar);
    assert_true(shared > 200);
    assert_true(alone > 0);
}

/* Every package of inlined.txt exists and has lines, each of a function with a number. */
static void inlined_lines(void **state)
{
    (void)state;
    arena ar;
    arena_init(&ar);
    int n = 0, lines = 0;
    for (const stdlib_inlined *i = stdlib_inlines; i->path; i++, n++) {
        const char *text = stdlib_goinlines(i->path, &ar);
        assert_non_null(stdlib_find(i->path));
        assert_int_equal(strlen(text), i->size - 1);
        assert_int_equal(text[0], '\n');
        for (const char *p = text; p[1]; p = strchr(p + 1, '\n'), lines++) {
            const char *sp = strchr(p, ' ');
            assert_true(sp && sp < strchr(p + 1, '\n') && (sp[1] == '-' || (sp[1] >= '0' && sp[1] <= '9')));
        }
    }
    assert_string_equal(stdlib_goinlines("no/such", &ar), "");
    arena_free(&ar);
    assert_true(n > 100 && lines > 2000);
}

/* The numbers of package syscall are read when one of them is asked for, those of system calls without the others. */
static void constants_last(void **state)
{
    (void)state;
    static const char text[] = "package main\nfunc main() {}\n";
    gol_options opt = { .size = sizeof opt };
    gol_vm *vm = gol_open(&opt);
    assert_non_null(vm);
    assert_int_equal(gol_load_source(vm, "m.go", text, sizeof text - 1), GOL_OK);
    assert_int_equal(gol_compile(vm), GOL_OK);
    Program *p = &vm->c.prog;
    const char *why;
    Package *pkg = load_import(&vm->l, p, "syscall", NULL, &why);
    assert_non_null(pkg);
    check_package(p, pkg);
    int all = 0;
    for (const stdlib_file *f = stdlib_find("syscall"); f->path && strcmp(f->path, "syscall") == 0; f++) all++;
    static const struct { const char *name; int unread; bool there; } asked[] = {
        { "RawSyscall", 2, true }, { "SYS_READ", 1, true }, { "SYS_CLOCK_GETTIME", 1, true }, { "AF_UNIX", 0, true }, { "SYS_NONE", 0, false }
    };
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        assert_int_equal(pkg_lookup(p, pkg, intern_cstr(&vm->c.syms, asked[i].name)) != NULL, asked[i].there);
        assert_int_equal(all - pkg->files.n, asked[i].unread);
        assert_int_equal(pkg->rest, asked[i].unread != 0);
    }
    gol_close(vm);
}

/* What is refused without a grant is refused by name. */
static void every_grant(void **state)
{
    (void)state;
    size_t i = 0;
    for (const char *name; (name = grant_name(i)) != NULL; i++)
        if (!stdlib_native(NULL, name)) fail_msg("%s is no native", name);
    assert_true(i > 30);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(every_package), cmocka_unit_test(packed_together), cmocka_unit_test(inlined_lines), cmocka_unit_test(constants_last), cmocka_unit_test(every_grant) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
