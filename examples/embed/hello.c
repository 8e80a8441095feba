/* hello.c - the least a host does: compiles a script from memory, runs it, calls one of its functions, tells what goes wrong.
 *
 *     cc hello.c $(pkg-config --cflags --libs gol) && ./a.out
 */
#include <gol.h>
#include <stdio.h>
#include <string.h>

static const char script[] =
    "fmt.Println(\"hello from Go\")\n"
    "func Greet(name string, n int) (string, error) {\n"
    "    if n < 0 { return \"\", fmt.Errorf(\"%d greetings\", n) }\n"
    "    return strings.Repeat(\"hello, \", n) + name, nil\n"
    "}\n";

static int64_t print(void *ctx, int fd, const void *p, int64_t n)
{
    (void)ctx;
    return (int64_t)fwrite(p, 1, (size_t)n, fd == 2 ? stderr : stdout);
}

static void greet(gol_vm *vm, gol_ref f, const char *name, int n)
{
    gol_value args[2], res[2];
    args[0] = gol_cstring(name);
    args[1] = gol_int(n);
    if (gol_call(vm, f, args, 2, res, 2) != GOL_OK) {
        printf("failed: %s\n", gol_error_text(vm));
    } else if (res[1].kind != GOL_NIL) {
        printf("an error came back\n");
        gol_release(vm, res[1].as.ref);
    } else {
        printf("%.*s\n", (int)res[0].as.s.n, (const char *)res[0].as.s.p);
    }
}

int main(void)
{
    gol_options opt = { sizeof opt };
    opt.write = print;
    gol_vm *vm = gol_open(&opt);
    gol_load_source(vm, "hello.gol", script, strlen(script));
    if (gol_compile(vm) != GOL_OK) {
        gol_diag d;
        for (size_t i = 0; gol_diag_get(vm, i, &d) == 0; i++) printf("%s:%u:%u: %s\n", d.file, d.line, d.col, d.message);
        return 1;
    }
    gol_run(vm, 0, NULL);
    gol_ref f = gol_find(vm, "Greet");
    greet(vm, f, "world", 3);
    greet(vm, f, "nobody", -1);
    gol_release(vm, f);
    gol_close(vm);
    return 0;
}
