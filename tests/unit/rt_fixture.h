/* rt_fixture.h - the runtime's heap, data, stacks and settings without the VM.
 *
 * The sources are compiled into the test itself, with the functions that runtime/vm/ provides renamed to fakes: panics and fatal errors jump
 * back to the test with their text, frames are one array of root slots. So a test includes this file first and nothing else of the runtime.
 */
#ifndef RT_FIXTURE_H
#define RT_FIXTURE_H
#define rt_fatal      fix_fatal
#define rt_throw      fix_throw
#define rt_panicerror fix_panicerror
#define rt_panicstr   fix_panicstr
#define rt_panicjoin  fix_panicjoin
#define rt_panicnil   fix_panicnil
#define rt_panicoom   fix_panicoom
#define rt_write      fix_write
#define rt_read       fix_read
#define rt_exit       fix_exit
#define rt_safepoint  fix_safepoint

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "runtime/heap/mem_linux.c"
#include "runtime/heap/mheap.c"
#include "runtime/heap/mcentral.c"
#include "runtime/heap/mcache.c"
#include "runtime/heap/malloc.c"
#include "runtime/heap/mgcwork.c"
#include "runtime/heap/mgcmark.c"
#include "runtime/heap/mgcmarker.c"
#include "runtime/heap/mgcsweep.c"
#include "runtime/heap/mgcpacer.c"
#include "runtime/heap/mbarrier.c"
#include "runtime/heap/mcheck.c"
#include "runtime/heap/mspecial.c"
#include "runtime/heap/mprof.c"
#include "runtime/heap/mscavenge.c"
#include "runtime/heap/mgc.c"
#include "runtime/heap/mgchold.c"
#include "runtime/data/alg.c"
#include "runtime/data/map.c"
#include "runtime/data/map_fast.c"
#include "runtime/data/map_iter.c"
#include "runtime/data/slice.c"
#include "runtime/data/string.c"
#include "runtime/data/iface.c"
#include "runtime/sched/stack.c"
#include "runtime/sched/pool.c"
#include "runtime/sched/proc.c"
#include "runtime/debug/fault.c"
#include "runtime/debug/debugvars.c"
#include "runtime/debug/memstats.c"

/* ---- the VM's part ---- */

enum { FIX_ROOTS = 64 };
static struct fix {
    rt_vm *vm;
    g *gp;
    slot header[FRAME_HDR], roots[FIX_ROOTS];   /* a frame, all pointers */
    jmp_buf jb;
    volatile int armed;
    char kind;                /* 'p'anic, 'f'atal, 't'hrow */
    char text[300];
    char written[600];        /* to fd 2 */
    unsigned gcevery, steps;  /* collect at every n-th fix_poll */
} fix;

static _Noreturn void fix_end(char kind, const char *text)
{
    fix.kind = kind;
    snprintf(fix.text, sizeof fix.text, "%s", text);
    if (!fix.armed) {
        fprintf(stderr, "unexpected %s: %s\n", kind == 'p' ? "panic" : kind == 'f' ? "fatal" : "throw", text);
        abort();
    }
    fix.armed = 0;
    longjmp(fix.jb, 1);
}
_Noreturn void fix_fatal(g *gp, const char *s) { (void)gp; fix_end('f', s); }
_Noreturn void fix_throw(g *gp, const char *s) { (void)gp; fix_end('t', s); }
_Noreturn void fix_panicerror(g *gp, const char *s) { (void)gp; fix_end('p', s); }
UNUSED _Noreturn void fix_panicjoin(g *gp, const rstr *part, int n)
{
    static char text[300];
    size_t at = 0;
    (void)gp;
    for (int i = 0; i < n && at + (size_t)part[i].n < sizeof text; at += (size_t)part[i++].n) memcpy(text + at, part[i].p, (size_t)part[i].n);
    text[at] = 0;
    fix_end('p', text);
}
_Noreturn void fix_panicnil(g *gp) { (void)gp; fix_end('p', "invalid memory address or nil pointer dereference"); }
UNUSED _Noreturn void fix_panicoom(g *gp, uint64_t n) { (void)gp; (void)n; fix_end('f', "out of memory"); }
int64_t fix_write(g *gp, int fd, const void *p, int64_t n)
{
    (void)gp; (void)fd;
    size_t have = strlen(fix.written);
    snprintf(fix.written + have, sizeof fix.written - have, "%.*s", (int)n, (const char *)p);
    return n;
}
/* Runs the statement; true if it panicked (or was fatal) with text. */
#define ENDS(k, want, stmt) do { \
        fix.text[0] = 0; \
        fix.armed = 1; \
        if (setjmp(fix.jb) == 0) { \
            stmt; \
            fix.armed = 0; \
            fail_msg("no panic: %s", #stmt); \
        } \
        assert_string_equal(fix.text, want); \
        assert_int_equal(fix.kind, k); \
    } while (0)

static void fix_open(void)
{
    memset(&fix, 0, sizeof fix);
    fix.vm = rt_vmnew();
    assert_non_null(fix.vm);
    fix.gp = fix.vm->g0main;
    static uint8_t ones[FIX_ROOTS / 8];
    static rt_func f = { .framesize = FIX_ROOTS, .nptrbits = FIX_ROOTS, .ptrbits = ones };
    memset(ones, 0xff, sizeof ones);
    fix.gp->fp = fix.roots;
    fix.header[FRAME_HDR + FH_FUNC].p = &f;
}
static void fix_close(void) { rt_vmfree(fix.vm); }
UNUSED static int fix_setup(void **st) { (void)st; fix_open(); return 0; }
UNUSED static int fix_teardown(void **st) { (void)st; fix_close(); return 0; }

/* A safepoint: collects when the runtime asked for it, or at every gcevery-th call. */
UNUSED static void fix_poll(void)
{
    if (fix.gcevery ? ++fix.steps % fix.gcevery == 0 : fix.gp->poll & POLL_GC) rt_gc(fix.gp, false);
}
UNUSED static void fix_set(const char *godebug)
{
    rt_debugparse(&fix.vm->dbg, godebug);
    rt_debugapply(fix.vm);
}
UNUSED static void fix_seed(uint64_t seed)
{
    fix.vm->dbg.seeded = true;
    fix.vm->dbg.seed = seed;
    rt_seed(fix.vm);
}

/* ---- hand-made types ---- */

static const uint8_t fb1[] = { 1 }, fb2[] = { 2 };
#define MEM (RT_COMPARABLE | RT_MEMEQ | RT_REFLEXIVE)
#define ST(s) { s, sizeof(s) - 1 }
UNUSED static const rtype
    T_uint8   = { .size = 1, .align = 1, .kind = K_UINT8, .flags = MEM, .str = ST("uint8") },
    T_bool    = { .size = 1, .align = 1, .kind = K_BOOL, .flags = MEM, .str = ST("bool") },
    T_int32   = { .size = 4, .align = 4, .kind = K_INT32, .flags = MEM, .str = ST("int32") },
    T_int     = { .size = 8, .align = 8, .kind = K_INT, .flags = MEM, .str = ST("int") },
    T_empty   = { .size = 0, .align = 1, .kind = K_STRUCT, .flags = MEM, .str = ST("struct {}") },
    T_float64 = { .size = 8, .align = 8, .kind = K_FLOAT64, .flags = RT_COMPARABLE | RT_NEEDKEYUPDATE, .str = ST("float64") },
    T_string  = { .size = 16, .ptrdata = 8, .align = 8, .kind = K_STRING, .flags = RT_COMPARABLE | RT_REFLEXIVE | RT_NEEDKEYUPDATE, .gcbits = fb1,
                  .str = ST("string") },
    T_ptr     = { .size = 8, .ptrdata = 8, .align = 8, .kind = K_POINTER, .flags = MEM | RT_DIRECT, .gcbits = fb1, .str = ST("*int"), .elem = &T_int },
    T_bytes   = { .size = 24, .ptrdata = 8, .align = 8, .kind = K_SLICE, .gcbits = fb1, .str = ST("[]uint8"), .elem = &T_uint8 },
    T_ints    = { .size = 24, .ptrdata = 8, .align = 8, .kind = K_SLICE, .gcbits = fb1, .str = ST("[]int"), .elem = &T_int },
    T_func    = { .size = 8, .ptrdata = 8, .align = 8, .kind = K_FUNC, .flags = RT_DIRECT, .gcbits = fb1, .str = ST("func()") },
    T_any     = { .size = 16, .ptrdata = 16, .align = 8, .kind = K_INTERFACE, .flags = RT_COMPARABLE | RT_NEEDKEYUPDATE | RT_HASHPANIC, .gcbits = fb2,
                  .str = ST("interface {}") };

/* [n]elem */
UNUSED static rtype *fix_array(const rtype *elem, int64_t n)
{
    rtype *t = test_calloc(1, sizeof *t);
    t->size = elem->size * (uint64_t)n;
    t->align = elem->align;
    t->kind = K_ARRAY;
    t->elem = elem;
    t->len = n;
    t->flags = elem->flags & (uint16_t)~(RT_DIRECT | RT_NAMED);
    t->str = (rstr)ST("[n]T");
    if (elem->ptrdata) {
        t->ptrdata = elem->size * (uint64_t)(n - 1) + elem->ptrdata;
        uint8_t *b = test_calloc(1, t->size / 64 + 1);
        for (uint64_t i = 0; i < (uint64_t)n; i++)
            for (uint64_t j = 0; j < elem->ptrdata / 8; j++)
                if (elem->gcbits[j / 8] >> (j % 8) & 1) {
                    uint64_t w = i * (elem->size / 8) + j;
                    b[w / 8] |= (uint8_t)(1 << (w % 8));
                }
        t->gcbits = b;
    }
    return t;
}
UNUSED static void fix_freetype(rtype *t)
{
    if (t->kind == K_MAP) {
        if (t->bucket->gcbits) test_free((void *)t->bucket->gcbits);
        test_free((void *)t->bucket);
    } else if (t->gcbits) {
        test_free((void *)t->gcbits);
    }
    test_free(t);
}

/* map[key]elem with its bucket type, as the compiler lays it out (map.c). */
UNUSED static rtype *fix_map(const rtype *key, const rtype *elem)
{
    rtype *t = test_calloc(1, sizeof *t), *b = test_calloc(1, sizeof *b);
    const rtype *kt = key, *et = elem;
    t->size = t->ptrdata = 8;
    t->align = 8;
    t->kind = K_MAP;
    t->flags = RT_DIRECT;
    t->gcbits = fb1;
    t->str = (rstr)ST("map[K]V");
    t->key = key;
    t->elem = elem;
    if (key->size > 128) { t->mapflags |= RM_INDIRECTKEY; kt = &T_ptr; }
    if (elem->size > 128) { t->mapflags |= RM_INDIRECTELEM; et = &T_ptr; }
    t->keysize = (uint8_t)kt->size;
    t->elemsize = (uint8_t)et->size;
    if (key->flags & RT_REFLEXIVE) t->mapflags |= RM_REFLEXIVEKEY;
    if (key->flags & RT_NEEDKEYUPDATE) t->mapflags |= RM_NEEDKEYUPDATE;
    if (key->flags & RT_HASHPANIC) t->mapflags |= RM_HASHMIGHTPANIC;
    b->size = 16 + 8 * (kt->size + et->size);
    b->align = 8;
    b->kind = K_STRUCT;
    if (kt->ptrdata || et->ptrdata) {
        b->ptrdata = b->size;
        uint8_t *bits = test_calloc(1, b->size / 64 + 1);
        for (unsigned c = 0; c < 8; c++)
            for (int half = 0; half < 2; half++) {
                const rtype *x = half ? et : kt;
                uint64_t at = 1 + (half ? kt->size : 0) + c * x->size / 8;
                for (uint64_t j = 0; j < x->ptrdata / 8; j++)
                    if (x->gcbits[j / 8] >> (j % 8) & 1) bits[(at + j) / 8] |= (uint8_t)(1 << ((at + j) % 8));
            }
        uint64_t last = b->size / 8 - 1;
        bits[last / 8] |= (uint8_t)(1 << (last % 8));
        b->gcbits = bits;
    }
    t->bucket = b;
    return t;
}

/* ---- golden tables ---- */

/* Reads tests/golden/NAME row by row: cells[0..n) are the fields of a line, header skipped. */
typedef struct csv { FILE *f; char line[4096]; char *cell[16]; int n; } csv;
UNUSED static void csv_open(csv *c, const char *name)
{
    char path[200];
    snprintf(path, sizeof path, "tests/golden/%s", name);
    c->f = fopen(path, "r");
    if (c->f == NULL) fail_msg("cannot open %s (run from the repository's root)", path);
    if (fgets(c->line, sizeof c->line, c->f) == NULL) fail_msg("%s is empty", path);
}
UNUSED static bool csv_next(csv *c)
{
    if (fgets(c->line, sizeof c->line, c->f) == NULL) {
        fclose(c->f);
        return false;
    }
    c->line[strcspn(c->line, "\r\n")] = 0;
    c->n = 0;
    for (char *p = c->line; c->n < 16;) {
        c->cell[c->n++] = p;
        p = strchr(p, ',');
        if (p == NULL) break;
        *p++ = 0;
    }
    return true;
}
UNUSED static int64_t csv_int(csv *c, int i) { return strtoll(c->cell[i], NULL, 0); }
UNUSED static uint64_t csv_hex(csv *c, int i) { return strtoull(c->cell[i], NULL, 0); }

#endif
