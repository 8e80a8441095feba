/* stdlib.c - finding embedded sources and natives by name. Read-only tables, no state. */
#include "embed/stdlib.h"

const stdlib_file *stdlib_find(const char *path)
{
    for (const stdlib_file *f = stdlib_files; f->path; f++)
        if (strcmp(f->path, path) == 0) return f;
    return NULL;
}

rt_native stdlib_native(void *ctx, const char *name)
{
    (void)ctx;
    const char *slash = strrchr(name, '/');
    const char *dot = strchr(slash ? slash : name, '.');
    if (!dot) return NULL;
    for (const stdlib_natives *n = stdlib_nativetab; n->path; n++) {
        if (strncmp(n->path, name, (size_t)(dot - name)) != 0 || n->path[dot - name]) continue;
        for (const rt_native_def *d = n->defs; d->name; d++)
            if (strcmp(d->name, name) == 0) return d->fn;
    }
    return NULL;
}
