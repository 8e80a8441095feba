/* parse.c - fuzzes scanner and parser: any text has a tree or errors; the tree of a text without errors, printed as source, is a text without errors whose
 * tree prints the same. */
#include <string.h>
#include "tests/fuzz/fuzz.h"
#include "compiler/syntax/lex.h"

/* Parses text; *printed, which the caller frees, is its tree as source when there were no errors. */
static bool parses(const char *p, size_t n, buf *printed)
{
    arena ar;
    diags d;
    symtab syms;
    arena_init(&ar);
    diags_init(&d, &ar);
    symtab_init(&syms, &ar);
    File *f = parse_file(&d, &syms, diags_addfile(&d, "fuzz.go", p, n));
    must(f);
    bool ok = d.list.n == 0;
    if (ok) ast_print(printed, f);
    else {
        buf out = { 0 };
        diags_sort(&d);
        diags_render(&d, &out, DIAG_JSON, 0);
        diags_render(&d, &out, 0, 10);
        buf_free(&out);
    }
    arena_free(&ar);
    return ok;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    char *p = malloc(n + 1);
    memcpy(p, data, n);
    p[n] = 0;
    buf first = { 0 }, again = { 0 };
    if (parses(p, n, &first)) {
        size_t k = strlen(buf_cstr(&first));
        if (!parses(first.p, k, &again) || strcmp(buf_cstr(&again), first.p) != 0) {
            fprintf(stderr, "---- printed:\n%s\n---- and again:\n%s\n", first.p, again.p ? again.p : "(errors)");
            must(!"printing a tree keeps it");
        }
    }
    buf_free(&first);
    buf_free(&again);
    free(p);
    return 0;
}
