/* load.h - from names to parsed packages. */
#ifndef GOL_LOAD_H
#define GOL_LOAD_H
#include "compiler/compile.h"
#include "embed/gomod.h"

typedef struct loader {
    compilation *c;
    struct hostfile **hostfiles;  /* what the host has given */
    int (*ask)(void *vm, const char *path);  /* asks the host for a package it has not given yet; may be NULL */
    void *vm;
    const char *(*ffi)(void *vm);  /* why package gol/ffi may not be imported; NULL: it may */
    void (*tls)(void *vm);         /* told when the program names what may need libssl */
    bool asking;
    bool files;                /* imports may be looked for in folders though the program came from memory */
    const char *tags;          /* extra build tags, comma separated, or NULL */
    const char *startdir;      /* the current folder when the first file was read; NULL: none was */
    const char *maindir;       /* main package's folder, where the search for go.mod begins; NULL: the current one */
    gomod mod;
    bool modsearched;
    int go;                    /* N of go 1.N for the files that are loaded now; 0: no go.mod */
    bool race;                 /* build tag race holds */
    bool testing;              /* build tag goltest holds */
    bool pure;                 /* build tags purego and noasm hold: the folder has assembly, and what it has without is asked for */
    bool portable;             /* build tag amd64 does not hold: what a package has for other machines is asked for */
    int lang;                  /* N of -lang=go1.N; 0: go.mod says */
    char *error;               /* text of the last failure; malloc'd */
} loader;

/* check_env callbacks; ctx is the loader. */
void load_rest(void *ctx, Package *pkg);           /* check_env.loadrest */
Package *load_import(void *ctx, Program *prog, const char *path, Package *importer, const char **why);
bool load_exists(void *ctx, const char *path);
const char *load_inlined(void *ctx, const char *path);
/* The bytes of a file on disk, in the arena, with a NUL behind them; NULL: l->error says why. */
char *load_read(loader *l, const char *path, size_t *n);
bool load_embed(void *ctx, const source *src, const char *pattern, EmbedFiles *out, const char **why);

/* Adds one file to package main. text must stay; text[n] == 0. */
File *load_text(loader *l, Package *pkg, const char *name, const char *text, size_t n);
bool load_file(loader *l, Package *pkg, const char *path);     /* false: l->error */
bool load_dir(loader *l, Package *pkg, const char *dir);       /* false: l->error */
/* Loads the package of a folder with its tests, and as package main what runs them. *path: its import path; *nfiles: how many of its files are tests. false: l->error */
bool load_tests(loader *l, const char *dir, const char **path, int *nfiles);
bool load_istest(const char *name);                            /* name_test.go or name_test.gol */
#endif
