/* lex.h - the scanner: one token at a time into the lexer itself, nothing allocated. */
#ifndef GOL_LEX_H
#define GOL_LEX_H
#include "compiler/syntax/ast.h"

/* What a T_SEMI token stood for. */
enum semi { SEMI_SEMI, SEMI_NEWLINE, SEMI_EOF };

/* Directives which are errors above the wrong declaration; all others go anywhere. */
enum { PRAGMA_FUNC, PRAGMA_EMBED, PRAGMA_BUILD };
typedef struct linkline { pos at; const char *args; } linkline;     /* at: behind the slashes; args: what follows the word */
typedef struct flagged { pos at; uint8_t kind; } flagged;

typedef struct lexer {
    /* the current token */
    uint8_t tok;                 /* enum tok */
    uint8_t op;                  /* T_ASSIGNOP: the operator */
    uint8_t prec;                /* as a binary operator, else 0 */
    uint8_t semi;                /* T_SEMI: enum semi */
    pos at;                      /* where it starts */
    uint32_t off, n;             /* its bytes: text[off .. off+n) */
    sym *name;                   /* T_NAME */

    bool nlsemi;                 /* a newline here becomes a semicolon */
    bool top;                    /* before the package clause: //go:build is collected */
    bool bad;                    /* the current token had an error */
    bool quiet;                  /* looking ahead: reports nothing */
    const uint8_t *cur;          /* next byte to read */
    const uint8_t *text, *end;   /* *end == 0; no other NUL in between */
    source *src;
    diags *d;
    symtab *syms;

    int nerrors;                 /* reported by this lexer and its parser, without those of check_bytes */
    pos badbyte;                 /* the first byte that no Go source may hold, or 0 */
    bool hit_eof;                /* the first error is that the text ends too early */
    uint32_t syntax_line;        /* line of the last "syntax error", which is the only one of its line */
    const char *other;           /* the last error of another kind, and its line */
    uint32_t other_line;

    /* directives in front of the current token */
    buf pragma;                  /* //go: lines, newline separated */
    VEC(flagged) flagged;        /* those among them that only some declarations may have */
    const char *buildtag;        /* //go:build before the package clause */
    const char *plusbuild;       /* what // +build lines there say, as //go:build would */
    VEC(Setting) godebug;
    VEC(linkline) links;         /* //go:linkname lines */
} lexer;

/* Prepares to scan src from byte off; nothing is scanned yet. Call lex_free at the end. */
void lex_init(lexer *l, diags *d, symtab *syms, source *src, uint32_t off);
void lex_free(lexer *l);
/* Scans the next token. At the end of the text it returns T_EOF for ever. */
void lex_next(lexer *l);
/* The current token is '{': moves past its '}' without looking at what is inside, as if '}' had just
 * been scanned. Returns the offset behind '}', or 0 (nothing moved) when there is none. */
uint32_t lex_skip_block(lexer *l);
/* Reports an error; drops a second "syntax error" on a line. */
void lex_error(lexer *l, pos at, enum diag_code code, const char *fmt, ...) PRINTF(4, 5);
#endif
