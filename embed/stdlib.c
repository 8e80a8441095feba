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

static const char *unpack(const char *packed, const char *end, uint32_t size, arena *ar)
{
    char *text = arena_alloc(ar, size, 1);
    bool ok = flate_unpack(packed, (size_t)(end - packed), stdlib_dict_end - stdlib_ndict, stdlib_ndict, text, size);
    if (!ok) base_oom(size);                        /* nothing else can fail */
    return text;
}

const char *stdlib_text(const stdlib_file *f, arena *ar, stdlib_unpacked *last)
{
    if (!f->unpacked) return f->text;
    if (last->packed != f->text) *last = (stdlib_unpacked){ f->text, unpack(f->text, f->end, f->unpacked, ar) };
    return last->text + f->at;
}

const char *stdlib_goinlines(const char *path, arena *ar)
{
    for (const stdlib_inlined *i = stdlib_inlines; i->path; i++)
        if (strcmp(i->path, path) == 0) return unpack(i->text, i->end, i->size, ar);
    return "";
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
