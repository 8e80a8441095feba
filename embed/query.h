/* query.h - what completion and documentation share: query.c, doc.c. */
#ifndef GOL_EMBED_QUERY_H
#define GOL_EMBED_QUERY_H
#include "embed/vm.h"

/* Nothing is half done in the VM, so it can be asked about its session. */
bool vm_answers(const gol_vm *vm);
/* Does a user who says func ("main.f", or only "f") mean the function called name? Of instances of generic functions "[...]" may be left out, of "(*T).m" the marks. */
bool vm_means(const char *func, const char *name);
/* What name (n bytes) means in the session; NULL: nothing. */
Object *session_name(gol_vm *vm, const char *name, size_t n);
/* The package that name means: one imported by the session under that name, or the standard one a script means by it, or an import path. NULL: none. */
Package *package_named(gol_vm *vm, const char *name, size_t n);

#endif
