/* test_vm.c - hand-written bytecode on the machine alone: calls, loops, memory, panics, recovery, stack growth, verifier.
 *
 * No compiler: each function is an array of words here, as opcodes.def describes them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include "runtime/vm/vm.h"
#include "runtime/vm/vmstate.h"

#define I(o, x, y, z) { .op = OP_##o, .a = (uint16_t)(x), .b = (uint16_t)(y), .c = (uint16_t)(z) }
#define I32(o, x, k)  { .u = (uint64_t)OP_##o | (uint64_t)(uint16_t)(x) << 16 | (uint64_t)(uint32_t)(k) << 32 }
#define X(w, x, y, z) { .d = (uint16_t)(w), .e = (uint16_t)(x), .f = (uint16_t)(y), .g = (uint16_t)(z) }
#define PTR(x)        { .p = (x) }

static char errtext[4096];
static int64_t result;

static int64_t keep_output(void *ctx, int fd, const void *p, int64_t n)
{
    (void)ctx;
    (void)fd;
    size_t have = strlen(errtext), take = (size_t)n;
    if (have + take >= sizeof errtext) take = sizeof errtext - 1 - have;
    memcpy(errtext + have, p, take);
    errtext[have + take] = 0;
    return n;
}

static void set_result(g *gp, slot *fp) { (void)gp; result = fp[0].i; }

static const rtype t_string = { .size = 16, .kind = K_STRING, .str = { "string", 6 } };
static const rtype t_int = { .size = 8, .kind = K_INT, .str = { "int", 3 } };

static rt_vm *new_vm(void)
{
    static rt_module mod;
    rt_vm *vm = rt_vmnew();
    assert_non_null(vm);
    vm->mod = &mod;
    vm->io.write = keep_output;
    vm->t_string = &t_string;
    vm->t_int = &t_int;
    errtext[0] = 0;
    result = -1;
    return vm;
}

static rt_func func(const char *name, const insn *code, uint32_t n, uint32_t frame, int nres, int nargs)
{
    return (rt_func){ .code = code, .ncode = n, .framesize = frame, .nres = (uint16_t)nres, .nargs = (uint16_t)nargs, .name = name, .file = "test", .line = 1 };
}

static int run(rt_func *f)
{
    rt_vm *vm = new_vm();
    buf why = { 0 };
    assert_true(rt_verifycode(f, &why));
    int outcome = rt_run(vm, f);
    rt_vmfree(vm);
    return outcome;
}

static void test_fib(void **state)
{
    (void)state;
    static rt_func fib, mainf;
    const insn fibcode[] = {
        I(JGEI, 1, 2, 2), I(RET1, 1, 0, 0),
        I(ADDI_64, 9, 1, -1), I(CALL, 8, 0, 0), PTR(&fib), I(MOV, 2, 8, 0),
        I(ADDI_64, 9, 1, -2), I(CALL, 8, 0, 0), PTR(&fib), I(ADD_64, 0, 2, 8), I(RET, 0, 0, 0) };
    const insn code[] = { I32(LDI, 9, 20), I(CALL, 8, 0, 0), PTR(&fib), I(CALLN, 8, 0, 0), PTR((const void *)(uintptr_t)set_result), I(RET, 0, 0, 0) };
    fib = func("fib", fibcode, 11, 10, 1, 1);
    mainf = func("main", code, 6, 10, 0, 0);
    assert_int_equal(run(&mainf), RT_DONE);
    assert_int_equal(result, 6765);
}

static void test_loop(void **state)
{
    (void)state;
    const insn code[] = { I32(LDI, 0, 0), I32(LDI, 1, 0), I(ADD_64, 1, 1, 0), I(INCJLTI, 0, 1000, -1), I(MOV, 8, 1, 0),
        I(CALLN, 8, 0, 0), PTR((const void *)(uintptr_t)set_result), I(RET, 0, 0, 0) };
    rt_func f = func("main", code, 8, 10, 0, 0);
    assert_int_equal(run(&f), RT_DONE);
    assert_int_equal(result, 499500);
}

static void test_narrow(void **state)
{
    (void)state;
    const insn code[] = { I32(LDI, 0, 127), I(ADDI_I8, 0, 0, 1), I32(LDI, 1, 255), I(ADDI_U8, 1, 1, 2), I(MULI_64, 0, 0, 1000), I(ADD_64, 8, 0, 1),
        I(CALLN, 8, 0, 0), PTR((const void *)(uintptr_t)set_result), I(RET, 0, 0, 0) };
    rt_func f = func("main", code, 9, 10, 0, 0);
    assert_int_equal(run(&f), RT_DONE);
    assert_int_equal(result, -128 * 1000 + 1);
}

static void test_bounds(void **state)
{
    (void)state;
    static int64_t array[4] = { 10, 20, 30, 40 };
    const insn ok[] = { I(LDK, 0, 0, 0), PTR(array), I32(LDI, 1, 3), I32(LDI, 2, 4), I(LDXB_64, 8, 0, 1), X(2, 0, 0, 0),
        I(CALLN, 8, 0, 0), PTR((const void *)(uintptr_t)set_result), I(RET, 0, 0, 0) };
    const insn bad[] = { I(LDK, 0, 0, 0), PTR(array), I32(LDI, 1, 4), I32(LDI, 2, 4), I(LDXB_64, 8, 0, 1), X(2, 0, 0, 0), I(RET, 0, 0, 0) };
    rt_func f = func("main", ok, 9, 10, 0, 0), g = func("main.bad", bad, 7, 10, 0, 0);
    assert_int_equal(run(&f), RT_DONE);
    assert_int_equal(result, 40);
    assert_int_equal(run(&g), RT_PANIC);
    assert_non_null(strstr(errtext, "panic: runtime error: index out of range [4] with length 4\n"));
    assert_non_null(strstr(errtext, "main.bad()"));
}

static void test_nil(void **state)
{
    (void)state;
    const insn code[] = { I32(LDI, 0, 0), I(LDN_64, 1, 0, 8), I(RET, 0, 0, 0) };
    rt_func f = func("main", code, 3, 8, 0, 0);
    assert_int_equal(run(&f), RT_PANIC);
    assert_non_null(strstr(errtext, "[signal SIGSEGV: segmentation violation"));
}

/* defer of a function that recovers; the frame goes on at deferreturn. */
static void test_recover(void **state)
{
    (void)state;
    static rt_func handler, risky, mainf;
    static const rt_func *const closure = &handler;
    const insn hcode[] = { I(RECOVER, 0, 1, 0), I(LDN_64, 8, 1, 0), I(CALLN, 8, 0, 0), PTR((const void *)(uintptr_t)set_result), I(RET, 0, 0, 0) };
    static const int64_t value = 77;
    const insn rcode[] = { I(LDK, 0, 0, 0), PTR(&closure), I(DEFER, 0, 0, 0), I(LDK, 1, 0, 0), PTR(&t_int), I(LDK, 2, 0, 0), PTR(&value),
        I(PANIC, 1, 2, 0), I(RUNDEFERS, 8, 0, 0), I(RET, 0, 0, 0) };
    const insn mcode[] = { I(CALL, 8, 0, 0), PTR(&risky), I(RET, 0, 0, 0) };
    handler = func("handler", hcode, 5, 10, 0, 0);
    risky = func("risky", rcode, 10, 12, 0, 0);
    risky.flags |= RF_DEFER;
    risky.deferreturn = 8;
    mainf = func("main", mcode, 3, 10, 0, 0);
    assert_int_equal(run(&mainf), RT_DONE);
    assert_int_equal(result, 77);
}

/* Recursion far beyond the first stack chunk. */
static void test_deep(void **state)
{
    (void)state;
    static rt_func down, mainf;
    const insn dcode[] = { I(JNEI, 1, 0, 2), I32(RETI, 0, 0), I(ADDI_64, 41, 1, -1), I(CALL, 40, 0, 0), PTR(&down), I(ADDI_64, 0, 40, 1), I(RET, 0, 0, 0) };
    const insn mcode[] = { I32(LDI, 9, 200000), I(CALL, 8, 0, 0), PTR(&down), I(CALLN, 8, 0, 0), PTR((const void *)(uintptr_t)set_result), I(RET, 0, 0, 0) };
    down = func("down", dcode, 7, 42, 1, 1);
    mainf = func("main", mcode, 6, 10, 0, 0);
    assert_int_equal(run(&mainf), RT_DONE);
    assert_int_equal(result, 200000);
}

static void test_overflow(void **state)
{
    (void)state;
    static rt_func f;
    const insn code[] = { I(CALL, 8, 0, 0), PTR(&f), I(RET, 0, 0, 0) };
    f = func("main.forever", code, 3, 10, 0, 0);
    rt_vm *vm = new_vm();
    vm->maxstack = 1 << 20;
    assert_int_equal(rt_run(vm, &f), RT_FATAL);
    assert_int_equal(vm->exitcode, 2);
    assert_non_null(strstr(errtext, "stack overflow"));
    assert_non_null(strstr(errtext, "frames elided"));
    rt_vmfree(vm);
}

static void test_verifier(void **state)
{
    (void)state;
    const insn jump[] = { I(JEQI, 0, 0, 5), I(RET, 0, 0, 0) }, far[] = { I(MOV, 0, 99, 0), I(RET, 0, 0, 0) }, cut[] = { I(RET, 0, 0, 0), I(LDK, 0, 0, 0) };
    rt_func f[] = { func("jump", jump, 2, 4, 0, 0), func("far", far, 2, 4, 0, 0), func("cut", cut, 2, 4, 0, 0) };
    for (size_t i = 0; i < countof(f); i++) {
        buf why = { 0 };
        assert_false(rt_verifycode(&f[i], &why));
        assert_true(why.n > 0);
        buf_free(&why);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fib), cmocka_unit_test(test_loop), cmocka_unit_test(test_narrow), cmocka_unit_test(test_bounds), cmocka_unit_test(test_nil),
        cmocka_unit_test(test_recover), cmocka_unit_test(test_deep), cmocka_unit_test(test_overflow), cmocka_unit_test(test_verifier),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
