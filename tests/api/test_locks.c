/* test_locks.c - what a limit leaves locked counts as unlocked: within standard packages, wherever the limit strikes, and in the program. And the initialisers of standard packages that a
 * limit has cut short run again without harm.
 */
#include <stdbool.h>
#include "tests/api/api.h"

static char text[1 << 14];

static void limit(gol_vm *vm, uint64_t steps)
{
    gol_limits l = { .size = sizeof l, .steps = steps };
    OK(vm, gol_set_limits(vm, steps ? &l : NULL));
}

/* name ends after n steps and is called again; false: it came to its end. */
static bool cut(const char *name, uint64_t n)
{
    gol_vm *vm = vm_with(NULL, text);
    limit(vm, n);
    gol_status st = callv(vm, name, NULL, 0, NOARGS);
    if (st && st != GOL_ELIMIT) fail_msg("%s, %llu steps: %d %.500s", name, (unsigned long long)n, st, gol_error_text(vm));
    limit(vm, 0);
    gol_status again = callv(vm, name, NULL, 0, NOARGS);
    if (again) fail_msg("%s again, after %llu steps: %d %.500s", name, (unsigned long long)n, again, gol_error_text(vm));
    gol_close(vm);
    return st == GOL_ELIMIT;
}

static void test_packages(void **state)
{
    (void)state;
    int k = 0;
    for (const char *p = text; (p = strstr(p, "\nfunc U")) != NULL; k++) {
        char name[50];
        p += 6;
        assert_int_equal(sscanf(p, "%49[A-Za-z0-9]", name), 1);
        uint64_t n = 1 + (uint64_t)k;
        while (cut(name, n)) n += 1 + n / 3;
    }
    assert_int_equal(k, 17);
}

/* Each of these leaves something locked; Contend works all the same, however often. */
static void test_own(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, text);
    OK(vm, callv(vm, "Contend", NULL, 0, NOARGS));
    for (int i = 0; i < 3; i++) {
        static const char *const names[] = { "Hold", "Write", "Await", "Once" };
        for (int k = 0; k < 4; k++) {
            limit(vm, 200000);
            IS(vm, GOL_ELIMIT, callv(vm, names[k], NULL, 0, NOARGS));
            limit(vm, 0);
            OK(vm, callv(vm, "Contend", NULL, 0, NOARGS));
        }
    }
    gol_close(vm);
}

/* What one call took another may give back, though a limit has ended a third in between. */
static void test_calls(void **state)
{
    (void)state;
    gol_vm *vm = vm_with(NULL, text);
    OK(vm, callv(vm, "Take", NULL, 0, NOARGS));
    OK(vm, callv(vm, "Give", NULL, 0, NOARGS));
    OK(vm, callv(vm, "Take", NULL, 0, NOARGS));
    limit(vm, 1000);
    IS(vm, GOL_ELIMIT, callv(vm, "Loop", NULL, 0, NOARGS));
    limit(vm, 0);
    OK(vm, callv(vm, "Contend", NULL, 0, NOARGS));
    OK(vm, callv(vm, "Take", NULL, 0, NOARGS));
    OK(vm, callv(vm, "Give", NULL, 0, NOARGS));
    OK(vm, callv(vm, "Contend", NULL, 0, NOARGS));
    gol_close(vm);
}

int main(void)
{
    FILE *f = fopen("tests/api/locks.go", "r");
    if (!f) return 1;
    text[fread(text, 1, sizeof text - 1, f)] = 0;
    fclose(f);
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_packages), cmocka_unit_test(test_own), cmocka_unit_test(test_calls) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
