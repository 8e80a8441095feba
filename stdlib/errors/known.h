/* known.h - the errors that errors.New and fmt.Errorf make, whose methods are known: what they return can be read.
 *
 * Their first field is the text; of a *fmt.wrapError the next one is the error it wraps. Programs cannot change that, so reading it is calling Error and Unwrap.
 */
#ifndef GOL_STDLIB_ERRORS_KNOWN_H
#define GOL_STDLIB_ERRORS_KNOWN_H
#include <string.h>
#include "runtime/native.h"

enum knownerror { KNOWN_NOT, KNOWN_STRING, KNOWN_WRAP, KNOWN_WRAPS };

typedef struct wraperror { gostring msg; goiface err; } wraperror;     /* fmt.wrapError */

static inline bool known_is(rstr s, const char *name, int64_t n) { return s.n == n && memcmp(s.p, name, (size_t)n) == 0; }

/* What an error of dynamic type t is. */
static inline enum knownerror known_error(const rtype *t)
{
    const runcommon *u = t->kind == K_POINTER ? t->elem->uncommon : NULL;
    if (u == NULL) return KNOWN_NOT;
    if (known_is(u->name, "wrapError", 9)) return known_is(u->pkgpath, "fmt", 3) ? KNOWN_WRAP : KNOWN_NOT;
    if (known_is(u->name, "errorString", 11)) return known_is(u->pkgpath, "errors", 6) ? KNOWN_STRING : KNOWN_NOT;
    return known_is(u->name, "wrapErrors", 10) && known_is(u->pkgpath, "fmt", 3) ? KNOWN_WRAPS : KNOWN_NOT;
}

#endif
