/* stdinline.c - what Go inlines of its standard library, and what that costs.
 *
 * gol's standard library is other code than Go's: Go's rule (inline_cost.c), asked of it, would say something else than Go says of its own. So what Go says is written
 * down, in stdlib/inlined.txt, with a line for each function that is inlined. A package's lines are unpacked (check_env.inlined) for the first call of it in a function that may be
 * inlined, or for a report, and are searched from their beginning: few are longer than 2 KB. Of generic functions, whose cost depends on the instance, nothing is known here.
 */
#include "compiler/ir/stdinline.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Begins and ends with a line feed, or is empty. */
static const char *functions_of(Package *pkg)
{
    const check_env *env = &pkg->prog->env;
    if (!pkg->inlined) pkg->inlined = env->inlined ? env->inlined(env->ctx, pkg->path) : "";
    return pkg->inlined;
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
    const char *text = functions_of(f->pkg);
    char line[160];
    int n = recv ? snprintf(line, sizeof line, ptr ? "\n(*%s).%s " : "\n%s.%s ", recv->named.obj->name->s, f->name->s) : snprintf(line, sizeof line, "\n%s ", f->name->s);
    const char *at = n < (int)sizeof line ? strstr(text, line) : NULL;
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
