/* line.h - where entries come from: an editor at a terminal, plain lines otherwise. */
#ifndef GOL_LINE_H
#define GOL_LINE_H
#include <stdbool.h>
#include <stddef.h>

/* What may stand at the end of text, the line up to the cursor; add(name, what) for each; returns the offset where the name begins. */
typedef size_t (*line_completer)(const char *text, size_t n, void (*add)(void *ctx, const char *name, const char *what), void *ctx);

typedef struct line_config {
    const char *history;       /* file, or NULL */
    line_completer complete;   /* may be NULL */
    bool (*idle)(void);        /* called some twenty times a second while waiting for keys; false gives the line up; may be NULL */
} line_config;

enum line_status { LINE_OK, LINE_EOF, LINE_INTERRUPTED, LINE_ENDED /* of what is pasted */ };

void line_start(const line_config *cfg);
/* Whether a person types at a terminal: then prompts are shown. */
bool line_interactive(void);
/* While on, line_read returns LINE_ENDED when no more lines come for a moment. Returns whether it is on: not every editor can. */
bool line_pasting(bool on);
/* Reads one line, or several pasted at once, without the last newline; *text is malloc'd and set only for LINE_OK. */
enum line_status line_read(const char *prompt, char **text);
/* Puts an entry, which may have several lines, into the history; it replaces its own lines there. */
void line_remember(const char *entry);
void line_refresh(void);       /* something was printed while a line is being typed: shows it again */
void line_stop(void);          /* writes the history */
const char *line_editor(void); /* "readline 8.2" or "plain" */
#endif
