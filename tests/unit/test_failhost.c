/* test_failhost.c - a host's calls with every request for memory refused in turn: failalloc.h.
 *
 * Each call either does what it does with memory at hand, or says that there is none; then the host goes on with the next one, and the VM must be none the worse. A call
 * whose reference was never made is left out. What calls yield is compared line by line: a step may be missing for want of memory, never be different.
 */
#include "tests/unit/failalloc.h"

typedef struct host { gol_vm *vm; output *out; bool short_; char error[200]; } host;   /* short_: something could not be done for want of memory */

static void say(host *h, const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    h->out->n += (size_t)vsnprintf(h->out->text + h->out->n, sizeof h->out->text - h->out->n, fmt, ap);
    va_end(ap);
}

static uint64_t refusals(void) { return base_watching ? base_watching->refused : 0; }

/* What a call without a status says by yielding nothing must have its reason in a refused request: this one, or one that ended the compiler for good. */
static void missing(host *h, const char *what)
{
    if (refusals() > 0) h->short_ = true;
    else snprintf(h->error, sizeof h->error, "%s: nothing, without a reason", what);
}

/* Whether the call did what was expected. */
static bool did(host *h, const char *what, gol_status st, gol_status want)
{
    if (st == want && !(st == GOL_EFATAL && no_memory(gol_error_text(h->vm)))) return true;
    if (no_memory(gol_error_text(h->vm)) && refusals() > 0) h->short_ = true;
    else if (!*h->error) snprintf(h->error, sizeof h->error, "%s: status %d, not %d: %s", what, st, want, gol_error_text(h->vm));
    return false;
}
#define DO(h, call) did(h, #call, call, GOL_OK)
#define ENDS(h, want, call) did(h, #call, call, want)

static void text(host *h, const char *what, char *t)
{
    if (t == NULL) missing(h, what);
    else say(h, "%s: %s\n", what, t);
    free(t);
}

static gol_ref find(host *h, const char *name)
{
    gol_ref r = gol_find(h->vm, name);
    if (!r) missing(h, name);
    return r;
}

static void shows(host *h, const char *what, gol_ref r) { if (r) text(h, what, gol_sprint(h->vm, gol_value_of(r))); }

static const gol_type *type(host *h, const char *expr)
{
    const gol_type *t = gol_type_find(h->vm, expr);
    if (!t) missing(h, expr);
    return t;
}

/* ---- variables of Go made and changed from C ---- */

static const char values_src[] =
    "package main\n"
    "type Rec struct { ID int; Name string; Tags []string; M map[string]int; Any any; Next *Rec }\n"
    "var R Rec\n"
    "var Ch = make(chan string, 2)\n"
    "func main() {}\n";

static void values(host *h)
{
    gol_vm *vm = h->vm;
    gol_value v;
    gol_ref r = 0, part = 0, m = 0, it = 0;
    const gol_type *t = type(h, "[]string");
    if (t && DO(h, gol_new(vm, t, gol_nil(), &r))) {
        bool all = true;
        for (int i = 0; i < 20 && all; i++) {
            char s[40];
            snprintf(s, sizeof s, "a string of some length %d", i);
            all = DO(h, gol_append(vm, r, gol_cstring(s)));
        }
        if (all) shows(h, "slice", r);
        if (all && DO(h, gol_slice(vm, r, 2, 5, &part))) shows(h, "part", part);
        if (all && DO(h, gol_set_at(vm, r, 3, gol_cstring("changed"))) && DO(h, gol_get_at(vm, r, 3, &v))) say(h, "at: %.*s\n", (int)v.as.s.n, v.as.s.p);
    }
    t = type(h, "map[string][]int");
    if (t && DO(h, gol_make_map(vm, t, 4, &m))) {
        bool all = true;
        int64_t numbers[3] = { 1, 2, 3 };
        for (int i = 0; i < 30 && all; i++) {
            char s[40];
            snprintf(s, sizeof s, "key %d", i);
            numbers[2] = i;
            all = DO(h, gol_map_set(vm, m, gol_cstring(s), gol_array(numbers, 3, sizeof *numbers)));
        }
        if (all && DO(h, gol_map_delete(vm, m, gol_cstring("key 7")))) shows(h, "map", m);
        if (all && DO(h, gol_map_get(vm, m, gol_cstring("key 8"), &v))) {
            shows(h, "entry", v.as.ref);
            gol_release(vm, v.as.ref);
        }
        if (DO(h, gol_map_iter(vm, m, &it))) {
            int n = 0, want = (int)gol_len(vm, m);
            gol_value k, e;
            while (gol_map_next(vm, it, &k, &e)) {
                n++;
                if (k.kind == GOL_REF) gol_release(vm, k.as.ref);
                if (e.kind == GOL_REF) gol_release(vm, e.as.ref);
            }
            if (n != want) missing(h, "gol_map_next");
        }
    }
    gol_ref rec = find(h, "main.R"), fresh = 0, next = 0;
    t = type(h, "Rec");
    if (rec && t && DO(h, gol_new(vm, t, gol_nil(), &fresh)) && DO(h, gol_set_field(vm, fresh, "Name", gol_cstring("fresh"))) &&
        DO(h, gol_set_field(vm, fresh, "Any", gol_float(1.5))) && DO(h, gol_set(vm, rec, gol_value_of(fresh))) && DO(h, gol_field(vm, rec, "ID", &next)) &&
        DO(h, gol_set(vm, next, gol_int(7)))) shows(h, "record", rec);
    gol_ref ch = find(h, "main.Ch");
    int done, ok;
    if (ch && DO(h, gol_chan_send(vm, ch, gol_cstring("sent"), &done)) && DO(h, gol_chan_recv(vm, ch, &v, &ok, &done))) say(h, "received: %.*s %d %d\n", (int)v.as.s.n, v.as.s.p, ok, done);
    gol_ref many[600];
    for (int i = 0; i < 600; i++)
        if (r && !(many[i] = gol_ref_dup(vm, r))) missing(h, "gol_ref_dup");
    for (int i = 0; i < 600; i++)
        if (r) gol_release(vm, many[i]);
    gol_ref all[] = { r, part, m, it, rec, fresh, next, ch };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) gol_release(vm, all[i]);
    if (gol_ref_count(vm) != 0) say(h, "%zu references are left\n", gol_ref_count(vm));
}

/* ---- calls, and their bad ends ---- */

static const char calls_src[] =
    "package main\n"
    "import (\"errors\"; \"fmt\"; \"os\"; \"strings\")\n"
    "type P struct { X, Y int }\n"
    "func (p *P) Move(dx int, name string) string { p.X += dx; return fmt.Sprintf(\"%s %v\", name, *p) }\n"
    "func Two(s string, n ...int) ([]string, error) { if n == nil { return nil, errors.New(\"none: \" + s) }; return strings.Split(s, \",\"), nil }\n"
    "func Adder(n int) func(int) int { return func(m int) int { n += m; return n } }\n"
    "func Bad(depth int) int { if depth == 0 { panic(fmt.Errorf(\"bad %d\", depth)) }; defer func() {}(); return Bad(depth-1) + 1 }\n"
    "func Exit() { os.Exit(3) }\n"
    "func Stuck() { <-make(chan int) }\n"
    "var log []string\n"
    "func Later(n int) { for i := range n { log = append(log, fmt.Sprint(n, i)) } }\n"
    "func Log() string { s := strings.Join(log, \" \"); log = nil; return s }\n"
    "func main() {}\n";

static void calls(host *h)
{
    gol_vm *vm = h->vm;
    gol_value v[2], args[3];
    gol_ref f = find(h, "main.Two"), add = find(h, "main.Adder"), bad = find(h, "main.Bad"), ext = find(h, "main.Exit"), stuck = find(h, "main.Stuck"),
            later = find(h, "main.Later"), logged = find(h, "main.Log"), p = 0;
    args[0] = gol_cstring("a,b,c");
    args[1] = gol_int(1);
    args[2] = gol_int(2);
    if (f && DO(h, gol_call(vm, f, args, 3, v, 2))) {
        shows(h, "split", v[0].as.ref);
        gol_release(vm, v[0].as.ref);
    }
    if (f && DO(h, gol_call(vm, f, args, 1, v, 2))) say(h, "error: %.*s\n", (int)v[1].as.s.n, v[1].kind == GOL_ERROR ? v[1].as.s.p : "?");
    if (add && DO(h, gol_call(vm, add, args + 1, 1, v, 1))) {
        gol_ref cl = v[0].as.ref;
        if (DO(h, gol_call(vm, cl, args + 2, 1, v, 1))) say(h, "closure: %lld\n", (long long)v[0].as.i);
        gol_release(vm, cl);
    }
    const gol_type *t = type(h, "P");
    if (t && DO(h, gol_new(vm, t, gol_nil(), &p))) {
        args[0] = gol_int(4);
        args[1] = gol_cstring("moved");
        if (DO(h, gol_call_method(vm, p, "Move", args, 2, v, 1))) say(h, "method: %.*s\n", (int)v[0].as.s.n, v[0].as.s.p);
        gol_ref move = 0;
        if (DO(h, gol_method(vm, p, "Move", &move))) {
            if (DO(h, gol_call(vm, move, args, 2, v, 1)) && v[0].as.s.n < 6) say(h, "bound: %.*s\n", (int)v[0].as.s.n, v[0].as.s.p);
            gol_release(vm, move);
        }
        gol_release(vm, p);
    }
    args[0] = gol_int(5);
    if (bad && ENDS(h, GOL_EPANIC, gol_call(vm, bad, args, 1, v, 1))) {
        gol_frame fr;
        gol_value pv = gol_panic_value(vm);
        if (no_memory(gol_error_text(vm))) missing(h, "the panic's text");
        else say(h, "%.*s, stack %s\n", (int)strcspn(gol_error_text(vm), "\n"), gol_error_text(vm), gol_trace(vm, 0, &fr) == 0 ? fr.func : "none");
        if (pv.kind == GOL_REF) gol_release(vm, pv.as.ref);
    }
    if (ext && ENDS(h, GOL_EEXIT, gol_call(vm, ext, NULL, 0, NULL, 0))) say(h, "exit: %d\n", gol_exit_code(vm));
    if (stuck && ENDS(h, GOL_EFATAL, gol_call(vm, stuck, NULL, 0, NULL, 0))) say(h, "stuck: %.30s\n", gol_error_text(vm));
    if (later && logged) {
        bool both = true;
        for (int i = 1; i < 4; i++) {
            args[0] = gol_int(i);
            both = DO(h, gol_go(vm, later, args, 1)) && both;
        }
        gol_pumped pumped;
        if (DO(h, gol_pump(vm, 100000, &pumped)) && both && DO(h, gol_call(vm, logged, NULL, 0, v, 1))) say(h, "logged: %.*s\n", (int)v[0].as.s.n, v[0].as.s.p);
    }
    gol_collect(vm);
    gol_ref all[] = { f, add, bad, ext, stuck, later, logged };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) gol_release(vm, all[i]);
}

/* ---- a session ---- */

static bool entry(host *h, const char *src, gol_status want)
{
    gol_vm *vm = h->vm;
    if (!ENDS(h, want, gol_eval(vm, "in", src, strlen(src), 0))) return false;
    if (want == GOL_ECOMPILE) text(h, src, gol_diag_render(vm, 0, 0));
    else if (want != GOL_OK) say(h, "%s: %s\n", src, gol_error_text(vm));
    for (size_t i = 0; i < gol_eval_values(vm); i++) {
        char name[24];
        const char *ty = gol_eval_type(vm, i);
        snprintf(name, sizeof name, "_%zu", i + 1);
        gol_ref r = find(h, name);
        if (!ty) missing(h, "gol_eval_type");
        else if (r) shows(h, src, r);
        gol_release(vm, r);
    }
    return true;
}

static void completed(void *ctx, const char *name, const char *what) { say(ctx, "completes to %s, a %s\n", name, what); }

static void session(host *h)
{
    gol_vm *vm = h->vm;
    entry(h, "1 + 2", GOL_OK);
    if (entry(h, "func twice(s string) string { return s + s }", GOL_OK)) entry(h, "len(twice(\"abc\"))", GOL_OK);
    entry(h, "type T struct { A, B int }; v := []T{{1, 2}, {3, 4}}; v = append(v, T{}); v", GOL_OK);
    entry(h, "import \"strings\"; strings.Repeat(\"-\", 5)", GOL_OK);
    entry(h, "undefined1 + undefined2", GOL_ECOMPILE);
    entry(h, "var m map[string]int; m[\"x\"] = 1", GOL_EPANIC);
    entry(h, "ch := make(chan int); go func() { ch <- 42 }(); <-ch", GOL_OK);
    text(h, "type", gol_typeof(vm, "[]int{1}", 8));
    text(h, "doc", gol_doc(vm, "strings.Repeat"));
    size_t before = h->out->n;
    gol_complete(vm, "appe", 4, completed, h);
    if (h->out->n == before) missing(h, "gol_complete");
    if (gol_eval_incomplete(vm, "func f() {", 10)) say(h, "it goes on\n");
    else missing(h, "gol_eval_incomplete");
}

/* ---- the host's own functions and objects ---- */

static const char module_src[] =
    "package game\n"
    "type Ship struct { _ uintptr }\n"
    "func New(name string) *Ship\n"
    "func (s *Ship) Name() string\n"
    "func Map(s []string, f func(string) string) []string\n"
    "func Refuse(s string) int\n";
static const char natives_src[] =
    "package main\n"
    "import (\"fmt\"; \"game\"; \"strings\")\n"
    "func Play(n int) string {\n"
    "	s := []*game.Ship{}\n"
    "	for i := range n { s = append(s, game.New(fmt.Sprint(\"ship \", i))) }\n"
    "	return s[n-1].Name()\n"
    "}\n"
    "func Upper() string { return fmt.Sprint(game.Map([]string{\"a\", \"b\", \"c\"}, strings.ToUpper)) }\n"
    "func Caught() (s string) { defer func() { s = fmt.Sprint(recover()) }(); game.Refuse(\"no\"); return }\n"
    "func main() {}\n";

static int ships;
static void sink(void *ud, void *p) { (void)ud; free(p); ships--; }

static gol_status new_ship(gol_vm *vm, void *ud, const gol_value *args, int nargs, gol_value *res, int nres)
{
    (void)ud; (void)nargs; (void)nres;
    const gol_type *t = gol_type_find(vm, "*game.Ship");
    char *name = malloc(args[0].as.s.n + 1);
    memcpy(name, args[0].as.s.p, args[0].as.s.n);
    name[args[0].as.s.n] = 0;
    gol_ref r;
    gol_status st = t ? gol_object_new(vm, gol_type_elem(t), name, sink, NULL, &r) : gol_throw(vm, "out of memory for a type");
    if (st != GOL_OK) free(name);
    else ships++, res[0] = gol_value_of(r);
    return st;
}

static gol_status ship_name(gol_vm *vm, void *ud, const gol_value *args, int nargs, gol_value *res, int nres)
{
    (void)ud; (void)nargs; (void)nres;
    const gol_type *t = gol_type_find(vm, "*game.Ship");
    const char *name = t ? gol_object_get(vm, args[0].as.ref, gol_type_elem(t)) : NULL;
    if (!name) return gol_throw(vm, "out of memory for a type");
    res[0] = gol_cstring(name);
    return GOL_OK;
}

typedef struct mapping { gol_ref in, fn, out; int64_t i; } mapping;

static gol_status map_next(gol_vm *vm, void *ctx, const gol_value *args, int nargs, gol_value *res, int nres)
{
    (void)nres;
    mapping *m = ctx;
    gol_status st = nargs == 1 ? gol_append(vm, m->out, args[0]) : GOL_OK;
    if (st == GOL_OK && m->i < gol_len(vm, m->in)) {
        gol_value v;
        st = gol_get_at(vm, m->in, m->i++, &v);
        if (st == GOL_OK) st = gol_then(vm, m->fn, &v, 1, map_next, m);
        if (st == GOL_OK) return st;
    } else if (st == GOL_OK) {
        res[0] = gol_value_of(m->out);
        m->out = 0;
    }
    return st;
}

static mapping mapped;
static gol_status map_begin(gol_vm *vm, void *ud, const gol_value *args, int nargs, gol_value *res, int nres)
{
    (void)ud; (void)nargs;
    mapped = (mapping){ gol_ref_dup(vm, args[0].as.ref), gol_ref_dup(vm, args[1].as.ref), 0, 0 };
    if (!mapped.in || !mapped.fn) return gol_throw(vm, "out of memory for references");
    gol_status st = gol_new(vm, gol_type_of(vm, mapped.in), gol_nil(), &mapped.out);
    return st == GOL_OK ? map_next(vm, &mapped, NULL, 0, res, nres) : st;
}

static gol_status refuse(gol_vm *vm, void *ud, const gol_value *args, int nargs, gol_value *res, int nres)
{
    (void)ud; (void)args; (void)nargs; (void)res; (void)nres;
    return gol_throw(vm, "refused");
}

static void natives(host *h)
{
    gol_vm *vm = h->vm;
    static const char *const names[] = { "main.Play", "main.Upper", "main.Caught" };
    for (int i = 0; i < 3; i++) {
        gol_ref f = find(h, names[i]);
        gol_value n = gol_int(20), v;
        if (f && i == 2) {                                /* whatever is thrown, memory too, is caught */
            if (DO(h, gol_call(vm, f, NULL, 0, &v, 1)) && v.as.s.n == 7) say(h, "caught: %.7s\n", v.as.s.p);
        } else if (f) {
            gol_status st = gol_call(vm, f, &n, i == 0, &v, 1);
            if (st == GOL_EPANIC && no_memory(gol_error_text(vm)) && refusals() > 0) {
                gol_value pv = gol_panic_value(vm);
                if (pv.kind == GOL_REF) gol_release(vm, pv.as.ref);
                h->short_ = true;
            } else if (did(h, names[i], st, GOL_OK)) {
                say(h, "%s: %.*s\n", names[i], (int)v.as.s.n, v.as.s.p);
            }
        }
        gol_release(vm, f);
    }
    gol_release(vm, mapped.in);
    gol_release(vm, mapped.fn);
    gol_release(vm, mapped.out);
    gol_collect(vm);
}

/* ---- running a scenario ---- */

static bool load(host *h, const char *name, const char *src)
{
    gol_vm *vm = h->vm;
    if (strcmp(name, "natives") == 0) {
        static const struct { const char *name; gol_native fn; } fns[] = {
            { "game.New", new_ship }, { "game.(*Ship).Name", ship_name }, { "game.Map", map_begin }, { "game.Refuse", refuse } };
        if (!DO(h, gol_module(vm, "game", "game.go", module_src, strlen(module_src)))) return false;
        for (size_t i = 0; i < sizeof fns / sizeof *fns; i++)
            if (!DO(h, gol_bind(vm, fns[i].name, NULL, fns[i].fn, NULL))) return false;
    }
    return DO(h, gol_load_source(vm, "t.go", src, strlen(src))) && DO(h, gol_compile(vm)) && DO(h, gol_init(vm));
}

static const struct { const char *name, *src; void (*body)(host *); } bodies[] = {
    { "values", values_src, values }, { "calls", calls_src, calls }, { "session", NULL, session }, { "natives", natives_src, natives },
};

/* The first line of out that is not among right's, in its order; NULL: none. */
static const char *other_line(const output *out)
{
    const char *r = right.text, *end = right.text + right.n;
    for (const char *l = out->text, *e = out->text + out->n, *nl; l < e; l = nl + 1) {
        if (!(nl = memchr(l, '\n', (size_t)(e - l)))) return l;
        for (bool same = false; !same;) {
            const char *q = memchr(r, '\n', (size_t)(end - r));
            if (!q) return l;
            same = q - r == nl - l && memcmp(r, l, (size_t)(nl - l)) == 0;
            r = q + 1;
        }
    }
    return NULL;
}

static result run(const char *name, output *out)
{
    gol_options opt = { .size = sizeof opt, .write = collect, .ioctx = out, .read_env = 1 };
    host h = { .out = out };
    result r = { GOL_EFATAL, "out of memory" };
    memset(out->text, 0, out->n);
    out->n = 0;
    ships = 0;
    memset(&mapped, 0, sizeof mapped);
    if ((h.vm = gol_open(&opt)) == NULL) return r;
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
        if (strcmp(bodies[i].name, name) == 0 && (bodies[i].src == NULL || load(&h, name, bodies[i].src))) bodies[i].body(&h);
    gol_close(h.vm);
    if (ships != 0) snprintf(h.error, sizeof h.error, "%d objects were never finalized", ships);
    const char *other = out == &got ? other_line(out) : NULL;
    if (other && !*h.error) snprintf(h.error, sizeof h.error, "something else: %.120s", other);
    r.st = *h.error ? GOL_EUSAGE : h.short_ ? GOL_EFATAL : GOL_OK;
    snprintf(r.error, sizeof r.error, "%s", *h.error ? h.error : h.short_ ? "out of memory" : "");
    return r;
}

int main(void)
{
    static scenario all[] = { { "values", run }, { "calls", run }, { "session", run }, { "natives", run }, { NULL, NULL } };
    const struct CMUnitTest tests[] = { cmocka_unit_test_prestate(every, all) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
