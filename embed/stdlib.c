/* stdlib.c - finding embedded sources and natives by name. Read-only tables, no state. */
#include "embed/stdlib.h"
#include "base/alloc.h"
#include "stdlib/compress/flate/inflate.h"

const stdlib_file *stdlib_find(const char *path)
{
    int lo = 0, hi = stdlib_nfiles;
    while (lo < hi) {
        int mid = (lo + hi) / 2;
        if (strcmp(stdlib_files[mid].path, path) < 0) lo = mid + 1;
        else hi = mid;
    }
    return lo < stdlib_nfiles && strcmp(stdlib_files[lo].path, path) == 0 ? &stdlib_files[lo] : NULL;
}

const char *stdlib_text(const stdlib_file *f, arena *ar, stdlib_unpacked *last)
{
    if (!f->unpacked) return f->text;
    if (last->packed != f->text) {
        char *text = arena_alloc(ar, f->unpacked, 1);
        bool ok = flate_unpack(f->text, (size_t)(f->end - f->text), stdlib_dict_end - stdlib_ndict, stdlib_ndict, text, f->unpacked);
        if (!ok) base_oom(f->unpacked);             /* nothing else can fail */
        *last = (stdlib_unpacked){ f->text, text };
    }
    return last->text + f->at;
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
