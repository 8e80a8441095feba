/* api.h - what the tests of the C API share: a VM that keeps what the program prints, and short ways to load and call. */
#ifndef GOL_TESTS_API_H
#define GOL_TESTS_API_H
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "include/gol.h"

typedef struct out { char text[2][16384]; size_t n[2]; } out;   /* standard output, standard error */

static inline int64_t out_write(void *ctx, int fd, const void *p, int64_t n)
{
    out *o = ctx;
    int i = fd == 2;
    size_t room = sizeof o->text[i] - 1 - o->n[i], k = (size_t)n < room ? (size_t)n : room;
    memcpy(o->text[i] + o->n[i], p, k);
    o->n[i] += k;
    o->text[i][o->n[i]] = 0;
    return n;
}

/* A VM with text compiled; fails the test when it does not compile. */
static inline gol_vm *vm_with(out *o, const char *text)
{
    gol_options opt;
    memset(&opt, 0, sizeof opt);
    opt.size = sizeof opt;
    opt.read_env = getenv("GODEBUG") != NULL;            /* GODEBUG=gcstress=1: the hostile mode */
    if (o) {
        memset(o, 0, sizeof *o);
        opt.write = out_write;
        opt.ioctx = o;
    }
    gol_vm *vm = gol_open(&opt);
    assert_non_null(vm);
    assert_int_equal(gol_load_source(vm, "t.go", text, strlen(text)), GOL_OK);
    if (gol_compile(vm) != GOL_OK) {
        char *d = gol_diag_render(vm, 0, 0);
        fail_msg("does not compile: %s", d);
    }
    return vm;
}

#define OK(vm, call) do { gol_status st_ = (call); if (st_ != GOL_OK) fail_msg("%s:%d: status %d: %s", __FILE__, __LINE__, st_, gol_error_text(vm)); } while (0)
#define IS(vm, want, call) do { gol_status st_ = (call); if (st_ != (want)) fail_msg("%s:%d: status %d, want %d: %s", __FILE__, __LINE__, st_, (want), gol_error_text(vm)); } while (0)

/* A new folder, of which path (100 bytes) becomes the name; the caller removes it. */
static inline void new_folder(char *path)
{
    const char *tmp = getenv("TMPDIR");
    snprintf(path, 100, "%.70s/gol-api-XXXXXX", tmp && *tmp ? tmp : "/tmp");
    assert_non_null(mkdtemp(path));
}

static inline void put_file(const char *folder, const char *name, const char *text)
{
    char path[200];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

/* Calls a function by name. */
static inline gol_status callv(gol_vm *vm, const char *name, gol_value *res, int nres, const gol_value *args, int nargs)
{
    gol_ref f = gol_find(vm, name);
    if (!f) fail_msg("no function %s", name);
    gol_status st = gol_call(vm, f, args, nargs, res, nres);
    gol_release(vm, f);
    return st;
}
#define ARGS(...) (const gol_value[]){ __VA_ARGS__ }, (int)(sizeof (const gol_value[]){ __VA_ARGS__ } / sizeof(gol_value))
#define NOARGS NULL, 0

#define is_text(v, kind_, want) do { gol_value v_ = (v); assert_int_equal(v_.kind, kind_); assert_int_equal(v_.as.s.n, strlen(want)); \
    assert_memory_equal(v_.as.s.p, want, v_.as.s.n); } while (0)

#endif
