/* version.c - features that came with a later Go version than a file keeps to.
 *
 * A file's version is that of its module, or what its //go:build line asks for (source.goversion; 0: the newest). The suffix of messages says where it comes from.
 * Locking: none.
 */
#include "compiler/types/check.h"

static int version_at(checker *c, pos at, source **src)
{
    if (!c->p->oldversions) return 0;
    *src = diags_file(c->p->d, at);
    return *src ? (*src)->goversion : 0;
}

const char *version_cause(checker *c, pos at, int v)
{
    source *src;
    int have = version_at(c, at, &src);
    if (have == 0 || have >= v) return NULL;
    if (src->buildversion == have) return msgf(c, "requires go1.%d or later (file declares //go:build go1.%d)", v, have);
    return msgf(c, "requires go1.%d or later (-lang was set to go1.%d; check go.mod)", v, src->langversion);
}

bool allow_version(checker *c, pos at, int v)
{
    source *src;
    int have = version_at(c, at, &src);
    return have == 0 || have >= v;
}

bool need_version(checker *c, pos at, int v, const char *fmt, ...)
{
    const char *cause = version_cause(c, at, v);
    if (!cause) return true;
    va_list ap;
    va_start(ap, fmt);
    err(c, at, E_UNSUPPORTEDFEATURE, "%s %s", arena_vprintf(c->ar, fmt, ap), cause);
    va_end(ap);
    return false;
}
