/* embed.c - what embedding costs, in gol and in Lua 5.4 in one run: a call from C and back, a call of C from the script, making a VM with hello compiled and run in it,
 * and what the library weighs. Both sides take turns; minima are printed.
 *
 *     make bench-embed          needs liblua5.4-dev
 */
#include <gol.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum { ROUNDS = 7, CALLS = 300000, VMS = 100 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* ---- gol ---- */

static const char gosrc[] = "package main\nimport \"host\"\nfunc Add(a, b int) int { return a + b }\nfunc Echo(s string) string { return s }\n"
                            "func Loop(n int) int { t := 0; for i := range n { t = host.Add(t, i) }; return t }\n";

static gol_status host_add(gol_vm *vm, void *ud, const gol_value *a, int n, gol_value *r, int nr)
{
    (void)vm; (void)ud; (void)n; (void)nr;
    r[0] = gol_int(a[0].as.i + a[1].as.i);
    return GOL_OK;
}

static gol_vm *vm;
static gol_ref add, echo, loop;

static void gol_start(void)
{
    static const char mod[] = "package host\nfunc Add(a, b int) int\n";
    vm = gol_open(NULL);
    gol_module(vm, "host", "host.go", mod, strlen(mod));
    gol_bind(vm, "host.Add", NULL, host_add, NULL);
    gol_load_source(vm, "b.go", gosrc, strlen(gosrc));
    if (gol_compile(vm) != GOL_OK) puts(gol_diag_render(vm, 0, 0));
    add = gol_find(vm, "Add");
    echo = gol_find(vm, "Echo");
    loop = gol_find(vm, "Loop");
}

static double gol_calls(void)
{
    gol_value a[2] = { gol_int(1), gol_int(2) }, r;
    double t = now();
    for (int i = 0; i < CALLS; i++) {
        a[0].as.i = i;
        gol_call(vm, add, a, 2, &r, 1);
    }
    return (now() - t) / CALLS;
}

static double gol_strings(void)
{
    gol_value a = gol_string("hello, world", 12), r;
    double t = now();
    for (int i = 0; i < CALLS; i++) gol_call(vm, echo, &a, 1, &r, 1);
    return (now() - t) / CALLS;
}

static double gol_natives(void)
{
    gol_value a = gol_int(CALLS), r;
    double t = now();
    gol_call(vm, loop, &a, 1, &r, 1);
    return (now() - t) / CALLS;
}

static double gol_hello(void)
{
    static const char src[] = "fmt.Println(\"hello\")";
    double t = now();
    for (int i = 0; i < VMS; i++) {
        gol_vm *v = gol_open(NULL);
        gol_load_source(v, "h.gol", src, strlen(src));
        gol_compile(v);
        gol_run(v, 0, NULL);
        gol_close(v);
    }
    return (now() - t) / VMS;
}

static double gol_empty(void)
{
    double t = now();
    for (int i = 0; i < VMS; i++) gol_close(gol_open(NULL));
    return (now() - t) / VMS;
}

/* ---- Lua ---- */

static const char luasrc[] = "function Add(a, b) return a + b end function Echo(s) return s end\n"
                             "function Loop(n) local t = 0 for i = 0, n - 1 do t = hostadd(t, i) end return t end";

static int lua_add(lua_State *l)
{
    lua_pushinteger(l, luaL_checkinteger(l, 1) + luaL_checkinteger(l, 2));
    return 1;
}

static lua_State *L;

static void lua_start(void)
{
    L = luaL_newstate();
    luaL_openlibs(L);
    lua_register(L, "hostadd", lua_add);
    if (luaL_dostring(L, luasrc)) puts(lua_tostring(L, -1));
}

static double lua_calls(void)
{
    double t = now();
    lua_getglobal(L, "Add");
    for (int i = 0; i < CALLS; i++) {
        lua_pushvalue(L, -1);
        lua_pushinteger(L, i);
        lua_pushinteger(L, 2);
        lua_pcall(L, 2, 1, 0);
        lua_tointeger(L, -1);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return (now() - t) / CALLS;
}

static double lua_strings(void)
{
    size_t n;
    double t = now();
    lua_getglobal(L, "Echo");
    for (int i = 0; i < CALLS; i++) {
        lua_pushvalue(L, -1);
        lua_pushlstring(L, "hello, world", 12);
        lua_pcall(L, 1, 1, 0);
        lua_tolstring(L, -1, &n);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return (now() - t) / CALLS;
}

static double lua_natives(void)
{
    double t = now();
    lua_getglobal(L, "Loop");
    lua_pushinteger(L, CALLS);
    lua_pcall(L, 1, 1, 0);
    lua_pop(L, 1);
    return (now() - t) / CALLS;
}

static int quiet(lua_State *l) { luaL_tolstring(l, 1, NULL); return 0; }

static double lua_hello(void)
{
    double t = now();
    for (int i = 0; i < VMS; i++) {
        lua_State *l = luaL_newstate();
        luaL_openlibs(l);
        lua_register(l, "print", quiet);
        if (luaL_dostring(l, "print('hello')")) puts(lua_tostring(l, -1));
        lua_close(l);
    }
    return (now() - t) / VMS;
}

static double lua_empty(void)
{
    double t = now();
    for (int i = 0; i < VMS; i++) {
        lua_State *l = luaL_newstate();
        luaL_openlibs(l);
        lua_close(l);
    }
    return (now() - t) / VMS;
}

/* ---- side by side ---- */

int main(int argc, char **argv)
{
    static const struct { const char *what; double (*gol)(void), (*lua)(void); double unit; const char *name; } rows[] = {
        { "C calls script: f(int, int) int", gol_calls, lua_calls, 1, "ns" },
        { "C calls script: f(string) string", gol_strings, lua_strings, 1, "ns" },
        { "script calls C: f(int, int) int", gol_natives, lua_natives, 1, "ns" },
        { "VM opened and closed", gol_empty, lua_empty, 1e3, "us" },
        { "VM, hello compiled and run", gol_hello, lua_hello, 1e3, "us" },
    };
    gol_start();
    lua_start();
    printf("%-36s %10s %10s %8s\n", "", "gol", "Lua 5.4", "ratio");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double g = 1e18, l = 1e18;
        for (int k = 0; k < ROUNDS; k++) {
            double x = rows[i].gol(), y = rows[i].lua();
            if (x < g) g = x;
            if (y < l) l = y;
        }
        printf("%-36s %7.1f %s %7.1f %s %8.2f\n", rows[i].what, g / rows[i].unit, rows[i].name, l / rows[i].unit, rows[i].name, g / l);
    }
    for (int i = 1; i < argc; i++) {
        struct stat st;
        if (stat(argv[i], &st) == 0) printf("%-60s %6.2f MB\n", argv[i], (double)st.st_size / 1e6);
    }
    lua_close(L);
    gol_close(vm);
    return 0;
}
