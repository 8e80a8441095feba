/* assembly.c - tells of a package that was read whether functions of it are in assembly, which gol has none of.
 *
 * Such packages have the same in Go for machines they have no assembly for, and choose it by build constraints: the tags purego and noasm, which hold
 * in folders with assembly - elsewhere they say other things, as that package unsafe may not be used - or only by the machine's name. So the loader reads a package for which this says yes once more, as on a machine that is not amd64. A function without a body that is something else - one of
 * another package's, by //go:linkname, or one that gol has itself (types/linkname.c) - is no reason for that.
 */
#include "embed/assembly.h"
#include "compiler/types/check.h"
#include <dirent.h>

bool has_assembly(const char *dir)
{
    DIR *d = opendir(dir);
    bool any = false;
    for (struct dirent *e; d && !any && (e = readdir(d));) {
        size_t n = strlen(e->d_name);
        any = n > 2 && strcmp(e->d_name + n - 2, ".s") == 0;
    }
    if (d) closedir(d);
    return any;
}

/* Does a //go:linkname line of f begin with name? */
static bool is_linked(const File *f, const sym *name)
{
    for (int i = 0; i < f->links.n; i++) {
        const char *s = f->links.at[i].args + strspn(f->links.at[i].args, " \t");
        size_t n = strcspn(s, " \t");
        if (n == name->n && memcmp(s, name->s, n) == 0) return true;
    }
    return false;
}

bool in_assembly(const Package *pkg, const char *dir)
{
    for (int k = 0; k < pkg->files.n; k++) {
        const File *f = pkg->files.at[k];
        for (int i = 0; i < f->decls.n; i++) {
            const Decl *d = f->decls.at[i];
            if (d->kind != D_FUNC || d->func->body || d->func->bodyoff || !d->func->name || is_linked(f, d->func->name)) continue;
            if (!link_known(pkg->path, d->func->name->s)) return has_assembly(dir);
        }
    }
    return false;
}
