/* gomod.h - go.mod: which folder holds the packages of which module. */
#ifndef GOL_GOMOD_H
#define GOL_GOMOD_H
#include "base/arena.h"
#include "base/base.h"
#include "base/buf.h"
#include <stdbool.h>

typedef struct module {
    const char *path, *version;    /* of a require line, or of one in vendor/modules.txt */
    const char *dir;               /* where replace has it; NULL: vendor/ or the module cache */
    int go;                        /* N of its line `go 1.N`; 0: not known yet */
} module;

typedef struct gomod {
    const char *path, *root;       /* of the main module and its folder; path NULL: there is none */
    int go;                        /* N of its line `go 1.N`, 16 without one */
    VEC(const char *) godebug;     /* key=value of its godebug lines */
    bool vendor;                   /* its vendor/ folder counts, and the module cache does not */
    VEC(module) mods;
    VEC(const char *) uses;        /* of a go.work: folders */
} gomod;

/* Reads one file whole, NUL after it, in ar; NULL: it cannot be read. */
typedef char *(*gomod_reader)(void *ctx, const char *path);

/* The module whose go.mod, in root, has this text. */
void gomod_read(gomod *m, arena *ar, const char *text, const char *root, gomod_reader read, void *ctx);
/* The workspace whose go.work, in root, has this text; nothing if m is none of its modules. After gomod_read. */
void gomod_work(gomod *m, arena *ar, const char *text, const char *root, gomod_reader read, void *ctx);
/* The folder of import path, which is not the main module's, and *go: the language version of its module. NULL: no module has it. The folder need not be there. */
const char *gomod_find(gomod *m, arena *ar, const char *path, int *go, gomod_reader read, void *ctx);

#endif
