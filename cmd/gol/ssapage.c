/* ssapage.c - gol ssa: one function, stage by stage, as a page.
 *
 * Each column is a text that the library gives (gol_dump, gol_disassemble); nothing here knows the intermediate form but for the look of its names: vN is a
 * value, bN a block, in the tree "# file:N:C" ends a node's line, and in bytecode a line "; N: text" says of which source line the following ones are made. A value keeps its number through all passes,
 * so a class named after it finds it in every column; blocks are numbered anew where the graph changes, so a block is looked for in its own column only.
 * The page holds its style and script itself and asks no network for anything.
 */
#include "cmd/gol/cmd.h"
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const struct { const char *stage, *title; } columns[] = {
    { "source", "source" }, { "ast", "AST" }, { "ir", "lowered" }, { "inline", "inline" }, { "escape", "escape" }, { "ssa", "SSA" }, { "simplify", "simplify" },
    { "simplify2", "simplify again" }, { "licm", "loop invariants" }, { "opt", "final IR" },
};

static const char head[] =
    "<style>\n"
    ":root { color-scheme: light dark; --page: #fff; --ink: #222; --band: #eee; --edge: #bbb; --block: #05a; --on: #fd6; --onink: #222 }\n"
    "@media (prefers-color-scheme: dark) { :root { --page: #16191d; --ink: #ddd; --band: #2a2e35; --edge: #555; --block: #7bf } }\n"
    "body { font: 13px sans-serif; margin: 8px; background: var(--page); color: var(--ink) }\n"
    "#cols { display: flex; align-items: flex-start; gap: 6px; overflow-x: auto }\n"
    ".col { border: 1px solid var(--edge); border-radius: 3px; flex: none }\n"
    ".col h2 { font-size: 13px; margin: 0; padding: 4px 8px; background: var(--band); cursor: pointer }\n"
    ".col pre { margin: 0; padding: 6px 8px; font: 12px monospace; max-height: 85vh; max-width: 92vw; overflow: auto }\n"
    ".col.folded pre { display: none }\n"
    ".col.folded h2 { writing-mode: vertical-rl }\n"
    "[data-v], [data-b], [data-l] { cursor: pointer }\n"
    "[data-b] { color: var(--block) }\n"
    ".on { background: var(--on); color: var(--onink) }\n"
    "</style>\n";

static const char script[] =
    "<script>\n"
    "// A click marks all that has the same name: values and lines everywhere, blocks in their column. A second click takes the mark away.\n"
    "document.addEventListener('click', function (e) {\n"
    "  var t = e.target;\n"
    "  if (t.tagName == 'H2') { t.parentNode.classList.toggle('folded'); return }\n"
    "  t = t.closest('[data-v],[data-b],[data-l]');\n"
    "  if (!t) return;\n"
    "  var key = 'v' in t.dataset ? 'v' : 'b' in t.dataset ? 'b' : 'l';\n"
    "  var root = key == 'b' ? t.closest('.col') : document, on = !t.classList.contains('on');\n"
    "  root.querySelectorAll('[data-' + key + '=\"' + t.dataset[key] + '\"]').forEach(function (x) { x.classList.toggle('on', on) });\n"
    "});\n"
    "// page.html#v12 opens with v12 marked.\n"
    "if (location.hash) { var first = document.querySelector('[data-v=\"' + location.hash.slice(1) + '\"]'); if (first) first.click() }\n"
    "</script>\n";

static void escaped(FILE *out, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        switch (p[i]) {
        case '<': fputs("&lt;", out); break;
        case '>': fputs("&gt;", out); break;
        case '&': fputs("&amp;", out); break;
        case '"': fputs("&quot;", out); break;
        default: fputc(p[i], out);
        }
}

/* Source lines stand behind their numbers, where tab stops are not what they are in the file: a tab is four places. */
static void untabbed(FILE *out, const char *p, const char *end)
{
    for (const char *q; p < end; p = q) {
        q = memchr(p, '\t', (size_t)(end - p));
        escaped(out, p, (size_t)((q ? q : end) - p));
        if (!q) return;
        fputs("    ", out);
        q++;
    }
}

/* The length of a name such as v12 or b3 that begins at p, after before; 0: there is none. */
static size_t name_at(const char *p, char before)
{
    if ((*p != 'v' && *p != 'b') || isalnum((unsigned char)before) || before == '_' || before == '.') return 0;
    size_t n = 1;
    while (isdigit((unsigned char)p[n])) n++;
    return n > 1 && !isalnum((unsigned char)p[n]) && p[n] != '_' && p[n] != '.' ? n : 0;
}

static void ir_text(FILE *out, const char *text)
{
    const char *plain = text;
    for (const char *p = text; *p;) {
        size_t n = name_at(p, p > text ? p[-1] : ' ');
        if (!n) { p++; continue; }
        escaped(out, plain, (size_t)(p - plain));
        fprintf(out, "<span data-%c=\"%.*s\">%.*s</span>", *p, (int)n, p, (int)n, p);
        plain = p += n;
    }
    escaped(out, plain, strlen(plain));
}

/* Numbered source lines, and bytecode under "; N: text": each line knows the source line it belongs to. */
static void line_text(FILE *out, const char *text, bool code)
{
    long line = 0;
    for (const char *p = text, *nl; *p; p = *nl ? nl + 1 : nl) {
        nl = strchr(p, '\n');
        if (!nl) nl = p + strlen(p);
        if (!code || *p == ';') line = strtol(code ? p + 1 : p, NULL, 10);
        if (line > 0) fprintf(out, "<span data-l=\"%ld\">", line);
        untabbed(out, p, nl);
        fputs(line > 0 ? "</span>\n" : "\n", out);
    }
}

/* A node a line, its place behind "# ": file:line:col. */
static void tree_text(FILE *out, const char *text)
{
    for (const char *p = text, *nl; *p; p = *nl ? nl + 1 : nl) {
        nl = strchr(p, '\n');
        if (!nl) nl = p + strlen(p);
        long line = 0;
        const char *q = nl, *colon = NULL;
        for (int n = 0; q > p && n < 2; q--)
            if (q[-1] == ':' && ++n == 2) colon = q;
        if (colon) line = strtol(colon, NULL, 10);
        if (line > 0) fprintf(out, "<span data-l=\"%ld\">", line);
        escaped(out, p, (size_t)(nl - p));
        fputs(line > 0 ? "</span>\n" : "\n", out);
    }
}

static void column(FILE *out, const char *title, const char *stage, const char *text)
{
    fprintf(out, "<div class=\"col\" id=\"%s\"><h2>%s</h2><pre>", stage, title);
    if (strcmp(stage, "source") == 0) line_text(out, text, false);
    else if (strcmp(stage, "bytecode") == 0) line_text(out, text, true);
    else if (strcmp(stage, "ast") == 0) tree_text(out, text);
    else ir_text(out, text);
    fputs("</pre></div>\n", out);
}

static void page(FILE *out, gol_vm *vm, const char *func)
{
    fputs("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>", out);
    escaped(out, func, strlen(func));
    fprintf(out, "</title>\n%s</head><body>\n<h1>", head);
    escaped(out, func, strlen(func));
    fputs("</h1>\n<p>A click on a value marks it in every column, on a block in its column, on a source line its bytecode. A heading folds its column.</p>\n<div id=\"cols\">\n", out);
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        char *text = gol_dump(vm, func, columns[i].stage);
        if (text) column(out, columns[i].title, columns[i].stage, text);
        free(text);
    }
    char *code = gol_disassemble(vm, func);
    if (code) column(out, "bytecode", "bytecode", code);
    free(code);
    fprintf(out, "</div>\n%s</body></html>\n", script);
}

static int write_page(gol_vm *vm, const char *func, const char *path)
{
    bool std = strcmp(path, "-") == 0;
    FILE *out = std ? stdout : fopen(path, "w");
    if (out) page(out, vm, func);
    bool failed = !out || ferror(out) || (std ? fflush(out) : fclose(out)) != 0;
    if (failed) fprintf(stderr, "gol: cannot write %s: %s\n", path, strerror(errno));
    else if (!std) printf("wrote %s\n", path);
    return failed ? 1 : 0;
}

int cmd_ssa(int argc, char **argv)
{
    flags f = { 0 };
    int code = parse_flags(&f, FLAGS_SSA, argc, argv);
    if (code) return code;
    if (f.next >= argc) {
        fputs("gol: ssa takes a function, such as main.f, and Go files or one folder\n", stderr);
        return 2;
    }
    const char *func = argv[f.next++];
    f.opt.whole = 1;
    f.opt.need_main = 0;
    gol_vm *vm = open_compiled("ssa", &f, argc, argv, &code);
    char *there = code == 0 ? gol_dump(vm, func, "ir") : NULL;
    if (there) {
        code = write_page(vm, func, f.out ? f.out : "ssa.html");
    } else if (code == 0) {
        fprintf(stderr, "gol: no function %s\n", func);
        code = 1;
    }
    free(there);
    gol_close(vm);
    return code;
}
