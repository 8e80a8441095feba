/* stdinline.c - what Go inlines of its standard library, and what that costs.
 *
 * gol's standard library is other code than Go's: Go's rule (inline_cost.c), asked of it, would say something else than Go says of its own. So what Go says is written
 * down, in stdinline.def, a text for each package with a line for each function that is inlined. A package's text is searched from its beginning: few are longer than
 * 2 KB, and one is only looked at for a call of it in a function that may be inlined, or for a report. Of generic functions, whose cost depends on the
 * instance, nothing is known here.
 */
#include "compiler/ir/stdinline.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct stdpackage { const char *path, *functions; } stdpackage;

static const stdpackage packages[] = {
#define PACKAGE(path, functions) { path, functions "\n" },
#include "compiler/ir/stdinline.def"
#undef PACKAGE
};

static const char *functions_of(const char *path)
{
    size_t lo = 0, hi = sizeof packages / sizeof *packages;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        int c = strcmp(path, packages[mid].path);
        if (c == 0) return packages[mid].functions;
        if (c < 0) hi = mid; else lo = mid + 1;
    }
    return NULL;
}

bool stdinline_rules(const Object *f)
{
    return f->pkg && f->pkg->lazy && !f->gen;
}

bool stdinline_find(const Object *f, stdinline *out)
{
    const Type *recv = f->type && f->type->kind == TY_SIGNATURE && f->type->sig.recv ? f->type->sig.recv->type : NULL;
    bool ptr = recv && recv->kind == TY_POINTER;
    if (ptr) recv = recv->elem;
    if (!stdinline_rules(f) || !f->pkg->path || (recv && recv->kind != TY_NAMED)) return false;
    const char *text = functions_of(f->pkg->path);
    char line[160];
    int n = recv ? snprintf(line, sizeof line, ptr ? "\n(*%s).%s " : "\n%s.%s ", recv->named.obj->name->s, f->name->s) : snprintf(line, sizeof line, "\n%s ", f->name->s);
    const char *at = text && n < (int)sizeof line ? strstr(text, line) : NULL;
    if (!at) return false;
    char *end;
    out->cost = (int)strtol(at + n, &end, 10);
    out->pkg = f->pkg->name->s;
    out->also = end + (*end == ' ');
    out->nalso = strcspn(out->also, "\n");
    return true;
}

const char *stdinline_wraps(const Object *f)
{
    static const char *const calls[][2] = {
        { "Errorf", "fmt.errorf(fmt.format, fmt.a...)" },
        { "Print", "fmt.Fprint(os.Stdout, fmt.a...)" },
        { "Printf", "fmt.Fprintf(os.Stdout, fmt.format, fmt.a...)" },
        { "Println", "fmt.Fprintln(os.Stdout, fmt.a...)" },
        { "Sscan", "fmt.Fscan((*fmt.stringReader)(&fmt.str), fmt.a...)" },
        { "Sscanf", "fmt.Fscanf((*fmt.stringReader)(&fmt.str), fmt.format, fmt.a...)" },
        { "Sscanln", "fmt.Fscanln((*fmt.stringReader)(&fmt.str), fmt.a...)" },
    };
    if (!stdinline_rules(f) || !f->pkg->path || strcmp(f->pkg->path, "fmt") != 0 || f->type->sig.recv) return NULL;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        if (strcmp(f->name->s, calls[i][0]) == 0) return calls[i][1];
    return NULL;
}
