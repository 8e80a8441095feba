/* diag.h - positions, source files and diagnostics.
 *
 * A pos is a 32-bit offset into the concatenation of all files of a compilation (file base + byte offset; 0 = no
 * position), so nodes stay small and any position leads back to file, line and column.
 * Diagnostics collect; nothing prints here. They are sorted by position, duplicates on one line
 * (same text) dropped, before the caller renders them.
 */
#ifndef GOL_DIAG_H
#define GOL_DIAG_H
#include "base/arena.h"
#include "base/buf.h"

typedef uint32_t pos;

/* A //line directive: from byte offset off on, positions are file:line[:col]. */
typedef struct linebase { uint32_t off; const char *file; uint32_t line, col; } linebase;

typedef struct source {
    const char *name;          /* as messages print it */
    const char *text; uint32_t n;   /* text[n] == 0 readable */
    pos base;                  /* pos of byte 0 */
    uint32_t lastline;         /* index into lines that was asked for last */
    VEC(uint32_t) lines;       /* byte offset of each line's start; filled by the scanner, or lazily */
    VEC(linebase) linebases;   /* by off; usually empty */
    bool plain;                /* nothing but ASCII without NUL: the scanner has looked */
    bool lazy;                 /* function bodies are skipped at parsing and parsed on demand */
    bool script;               /* no package clause */
    const char *dir;           /* folder of the file on disk; NULL: text of another origin, which may embed nothing */
    uint8_t goversion;         /* N of the Go version 1.N whose rules hold in it; 0: the newest */
    uint8_t langversion;       /* N of its module's */
    uint8_t buildversion;      /* N of the one that its //go:build line asks for; 0: none */
} source;

typedef struct position { const char *file; uint32_t line, col; } position;   /* col in bytes, from 1; 0,0: unknown */

enum diag_code {
    DIAG_NONE,
#define DIAG(code, meaning, example) E_##code,
#include "compiler/syntax/errors.def"
#undef DIAG
    DIAG_COUNT
};

/* What belongs to a diagnostic and is to be seen elsewhere: the other declaration, a step of a cycle. */
typedef struct diag_note { struct diag_note *next; pos at; const char *msg; } diag_note;

typedef struct diagnostic {
    pos at; enum diag_code code;
    pos tail;                  /* about where the construct that begins at `at` ends (expr_end); 0: it is one token */
    const char *msg;           /* without position and notes; later lines of a message are indented with a tab as Go's */
    diag_note *notes;          /* in order */
    uint32_t seq;              /* order of report, to keep sorting stable */
    bool soft;                 /* "declared and not used" and the like: reported only when it matters */
} diagnostic;

typedef struct diags {
    arena *ar;
    VEC(source *) files;       /* by base */
    VEC(diagnostic) list;
    int nerrors;
} diags;

void    diags_init(diags *d, arena *ar);
/* Registers text (not copied; must have text[n]==0) as a file. Strips nothing: BOM, shebang and CR are the scanner's. */
source *diags_addfile(diags *d, const char *name, const char *text, size_t n);
source *diags_file(diags *d, pos p);
position diags_position(diags *d, pos p);
/* The same; *near, 0 at first, is for the next question; [*lo, *hi) are the positions around p that have its file and line, as far as that is known without a search. */
position diags_line(diags *d, pos p, uint32_t *near, pos *lo, pos *hi);
/* The position in the file itself, //line directives ignored. */
position diags_physical(diags *d, pos p);
/* Records a //line directive (the scanner does). */
void source_addline(diags *d, source *s, uint32_t off, const char *file, uint32_t line, uint32_t col);
const char *diag_codename(enum diag_code c);
const char *diag_meaning(enum diag_code c);
bytes diag_example(enum diag_code c);   /* may hold NUL bytes */
/* Reports. Formats are printf's; callers format types and expressions themselves (types.h: type_str, expr_str). */
diagnostic *diag_at(diags *d, pos p, enum diag_code code, const char *fmt, ...) PRINTF(4, 5);   /* valid until the next report */
diagnostic *diag_atv(diags *d, pos p, enum diag_code code, const char *fmt, va_list ap);
/* Adds a note to what was reported last. */
void diag_notev(diags *d, pos p, const char *fmt, va_list ap);
/* The pos behind the last byte of what g is about, in g's file (extent.c). */
pos diag_end(diags *d, const diagnostic *g);
void diags_sort(diags *d);
enum { DIAG_COLOR = 1, DIAG_JSON = 2, DIAG_NOSOURCE = 4 };
/* Renders sorted diagnostics as "file:line:col: msg", then the source line and a caret; at most max (0 = all),
 * then "too many errors". A note is a further line that a tab indents. JSON: one object a line: file, line, col, endline,
 * endcol, code, message, notes. */
void diags_render(diags *d, buf *out, int flags, int max);

#endif
