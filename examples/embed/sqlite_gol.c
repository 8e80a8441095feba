/* sqlite_gol.c - a loadable extension for SQLite: SQL calls scalar and aggregate functions written in Go.
 *
 *     sqlite> .load ./sqlite_gol
 *     sqlite> select gol('func Fib(n int) int { if n < 2 { return n }; return Fib(n-1) + Fib(n-2) }');
 *     sqlite> select gol_scalar('fib', 'Fib');          -- fib(n) is Fib(n)
 *     sqlite> select gol_aggregate('median', 'Median'); -- a type with methods Step(...) and Final() T on its pointer
 *
 * Each connection has one VM, to which gol() adds declarations entry by entry. Integers, floats, texts and blobs go both ways; NULL is nil. A Go error, panic or
 * a call beyond its limits (memory, time) is an SQL error, and the connection goes on.
 */
#include <gol.h>
#include <sqlite3ext.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
SQLITE_EXTENSION_INIT1

enum { MAXARGS = 16 };

/* The VM of a connection, and how many SQL functions use it. */
typedef struct shared { gol_vm *vm; int users; } shared;

/* A function known to SQL. ref: the function; of an aggregate the type. */
typedef struct sqlfunc { gol_vm *vm; shared *world; gol_ref ref; const gol_type *type; } sqlfunc;

/* ---- values ---- */

static gol_value from_sql(sqlite3_value *v)
{
    switch (sqlite3_value_type(v)) {
    case SQLITE_INTEGER: return gol_int(sqlite3_value_int64(v));
    case SQLITE_FLOAT: return gol_float(sqlite3_value_double(v));
    case SQLITE_TEXT: return gol_string((const char *)sqlite3_value_text(v), (size_t)sqlite3_value_bytes(v));
    case SQLITE_BLOB: return gol_bytes(sqlite3_value_blob(v), (size_t)sqlite3_value_bytes(v));
    default: return gol_nil();
    }
}

static void to_sql(sqlite3_context *c, gol_vm *vm, gol_value v)
{
    switch (v.kind) {
    case GOL_NIL: sqlite3_result_null(c); break;
    case GOL_BOOL: case GOL_INT: sqlite3_result_int64(c, v.as.i); break;
    case GOL_UINT: sqlite3_result_int64(c, (sqlite3_int64)v.as.u); break;
    case GOL_FLOAT: sqlite3_result_double(c, v.as.f); break;
    case GOL_STRING: sqlite3_result_text(c, v.as.s.p, (int)v.as.s.n, SQLITE_TRANSIENT); break;
    case GOL_BYTES: sqlite3_result_blob(c, v.as.s.p, (int)v.as.s.n, SQLITE_TRANSIENT); break;
    default: {
        char *text = gol_sprint(vm, v);                  /* a slice, a map, a struct ... as Go prints it */
        sqlite3_result_text(c, text ? text : "", -1, SQLITE_TRANSIENT);
        free(text);
    }
    }
}

static void fail(sqlite3_context *c, gol_vm *vm)
{
    const char *text = gol_error_text(vm);
    sqlite3_result_error(c, text, (int)strcspn(text, "\n"));
}

/* The results of a call: one value, perhaps an error behind it. */
static void give(sqlite3_context *c, gol_vm *vm, gol_status st, gol_value *res)
{
    if (st != GOL_OK) {
        fail(c, vm);
        return;
    }
    if (res[1].kind == GOL_REF) {
        char *text = gol_sprint(vm, res[1]);
        sqlite3_result_error(c, text ? text : "error", -1);
        free(text);
    } else {
        to_sql(c, vm, res[0]);
    }
    for (int i = 0; i < 2; i++)
        if (res[i].kind == GOL_REF) gol_release(vm, res[i].as.ref);
}

static int take(sqlite3_context *c, int n, sqlite3_value **v, gol_value *args)
{
    if (n > MAXARGS) {
        sqlite3_result_error(c, "too many arguments", -1);
        return 0;
    }
    for (int i = 0; i < n; i++) args[i] = from_sql(v[i]);
    return 1;
}

/* ---- what SQL calls ---- */

static void scalar(sqlite3_context *c, int n, sqlite3_value **v)
{
    sqlfunc *f = sqlite3_user_data(c);
    gol_value args[MAXARGS], res[2];
    if (take(c, n, v, args)) give(c, f->vm, gol_call(f->vm, f->ref, args, n, res, 2), res);
}

/* A group's state is a Go variable, made at its first row. */
static gol_ref *state_of(sqlite3_context *c, sqlfunc *f)
{
    gol_ref *r = sqlite3_aggregate_context(c, sizeof *r);
    if (r && *r == 0 && gol_new(f->vm, f->type, gol_nil(), r) != GOL_OK) fail(c, f->vm);
    return r;
}

static void step(sqlite3_context *c, int n, sqlite3_value **v)
{
    sqlfunc *f = sqlite3_user_data(c);
    gol_value args[MAXARGS];
    gol_ref *r = state_of(c, f);
    if (r && *r && take(c, n, v, args) && gol_call_method(f->vm, *r, "Step", args, n, NULL, 0) != GOL_OK) fail(c, f->vm);
}

static void final(sqlite3_context *c)
{
    sqlfunc *f = sqlite3_user_data(c);
    gol_value res[2];
    gol_ref *r = state_of(c, f);
    if (!r || !*r) return;
    give(c, f->vm, gol_call_method(f->vm, *r, "Final", NULL, 0, res, 2), res);
    gol_release(f->vm, *r);
}

/* ---- declaring ---- */

static void define(sqlite3_context *c, int n, sqlite3_value **v)
{
    gol_vm *vm = ((shared *)sqlite3_user_data(c))->vm;
    const char *text = (const char *)sqlite3_value_text(v[0]);
    (void)n;
    if (!text) return;
    gol_status st = gol_eval(vm, "sql", text, (size_t)sqlite3_value_bytes(v[0]), GOL_EVAL_QUIET);
    if (st == GOL_ECOMPILE) {
        char *why = gol_diag_render(vm, GOL_RENDER_NOSOURCE, 3);
        sqlite3_result_error(c, why, -1);
        free(why);
    } else if (st != GOL_OK) {
        fail(c, vm);
    }
}

/* The functions of a connection go in any order when it is closed: the last one closes the VM. */
static void leave(void *p)
{
    shared *s = p;
    if (--s->users > 0) return;
    gol_close(s->vm);
    free(s);
}

static void forget(void *p)
{
    sqlfunc *f = p;
    gol_release(f->vm, f->ref);
    leave(f->world);
    free(f);
}

static void declare(sqlite3_context *c, sqlite3_value **v, int aggregate)
{
    gol_vm *vm = ((shared *)sqlite3_user_data(c))->vm;
    const char *name = (const char *)sqlite3_value_text(v[0]), *go = (const char *)sqlite3_value_text(v[1]);
    sqlfunc *f = calloc(1, sizeof *f);
    if (!name || !go || !f) {
        free(f);
        sqlite3_result_error(c, "a name in SQL and one in Go", -1);
        return;
    }
    f->vm = vm;
    f->world = sqlite3_user_data(c);
    if (aggregate) f->type = gol_type_find(vm, go);
    else f->ref = gol_find(vm, go);
    if (!f->type && !f->ref) {
        free(f);
        fail(c, vm);
        return;
    }
    f->world->users++;
    int args = aggregate ? -1 : (int)gol_type_len(gol_type_of(vm, f->ref));
    sqlite3_create_function_v2(sqlite3_context_db_handle(c), name, args, SQLITE_UTF8, f, aggregate ? NULL : scalar, aggregate ? step : NULL,
                               aggregate ? final : NULL, forget);
}

static void declare_scalar(sqlite3_context *c, int n, sqlite3_value **v) { (void)n; declare(c, v, 0); }
static void declare_aggregate(sqlite3_context *c, int n, sqlite3_value **v) { (void)n; declare(c, v, 1); }

int sqlite3_sqlitegol_init(sqlite3 *db, char **err, const sqlite3_api_routines *api)
{
    SQLITE_EXTENSION_INIT2(api);
    (void)err;
    gol_vm *vm = gol_open(NULL);
    shared *s = calloc(1, sizeof *s);
    if (!vm || !s) {
        gol_close(vm);
        free(s);
        return SQLITE_NOMEM;
    }
    s->vm = vm;
    s->users = 3;
    gol_limits limits = { sizeof limits };
    limits.bytes = 256 << 20;
    limits.time_ns = 2000000000;
    gol_set_limits(vm, &limits);
    sqlite3_create_function_v2(db, "gol_scalar", 2, SQLITE_UTF8, s, declare_scalar, NULL, NULL, leave);
    sqlite3_create_function_v2(db, "gol_aggregate", 2, SQLITE_UTF8, s, declare_aggregate, NULL, NULL, leave);
    return sqlite3_create_function_v2(db, "gol", 1, SQLITE_UTF8, s, define, NULL, NULL, leave);
}
