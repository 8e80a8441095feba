/* gomod.c - go.mod as far as finding packages and running them needs it: module, go, require, replace and godebug lines; vendor/modules.txt; the module cache.
 *
 * A package belongs to the module with the longest path that is a prefix of its import path. Since Go 1.17 go.mod lists every module that the program
 * needs, with the version that was chosen: `go mod tidy` writes the list, `go mod download` or `go mod vendor` the files, nothing is fetched here. Below an older go line
 * the list has direct requirements alone; the others are found as Go finds them, by minimal version selection: of each module that one in the graph of requirements
 * requires, the greatest version that is required of it. As for the go command a vendor folder counts if the main module says go 1.14 or later; else the packages lie in $GOMODCACHE, which is
 * $GOPATH/pkg/mod or ~/go/pkg/mod, in PATH@VERSION with capitals written as ! and the small letter.
 *
 * A go.work above (gomod_work) that lists the main module lets it use the others of the list where they lie.
 *
 * A module's own go line decides over the meaning of its loops, whatever the main module says.
 */
#include "embed/gomod.h"
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { VENDORING = 14, NO_GO_LINE = 16, COMPLETE_LIST = 17 };

static bool is_dir(const char *p)
{
    struct stat st;
    return stat(p, &st) == 0 && S_ISDIR(st.st_mode);
}

/* ---- lines ---- */

/* The words of a line, comments left out, quotes taken off. */
enum { MAXWORDS = 6 };
typedef struct words { const char *at[MAXWORDS]; int n; } words;

static words split(arena *ar, const char *line, const char *end)
{
    words w = { { NULL }, 0 };
    while (w.n < MAXWORDS) {
        while (line < end && (*line == ' ' || *line == '\t' || *line == '\r')) line++;
        if (line >= end || (line + 1 < end && line[0] == '/' && line[1] == '/')) break;
        const char *from = line;
        if (*line == '"' || *line == '`') {
            const char *close = memchr(line + 1, *line, (size_t)(end - line - 1));
            if (!close) break;
            w.at[w.n++] = arena_strndup(ar, line + 1, (size_t)(close - line - 1));
            line = close + 1;
            continue;
        }
        while (line < end && *line != ' ' && *line != '\t' && *line != '\r') line++;
        w.at[w.n++] = arena_strndup(ar, from, (size_t)(line - from));
    }
    return w;
}

static const char *next_line(const char *p) { return *p ? p + 1 : p; }
static const char *line_end(const char *p) { return p + strcspn(p, "\n"); }

/* The N of 1.N; 0: it is something else. */
static int minor_of(const char *version)
{
    int v = 0;
    return version && sscanf(version, "1.%d", &v) == 1 && v > 0 && v < 255 ? v : 0;
}

static module *find_module(gomod *m, const char *path)
{
    for (int i = 0; i < m->mods.n; i++)
        if (strcmp(m->mods.at[i].path, path) == 0) return &m->mods.at[i];
    return NULL;
}

static void require(gomod *m, arena *ar, const char *path, const char *version)
{
    if (find_module(m, path)) return;
    module r = { .path = path, .version = version };
    vec_push(ar, &m->mods, r);
}

/* OLD [VERSION] => NEW [VERSION] */
static void replace(gomod *m, arena *ar, const words *w, int from)
{
    int arrow = from;
    while (arrow < w->n && strcmp(w->at[arrow], "=>") != 0) arrow++;
    if (arrow == from || arrow + 1 >= w->n) return;
    module *r = find_module(m, w->at[from]);
    if (arrow - from == 2 && (!r || strcmp(r->version, w->at[from + 1]) != 0)) return;      /* of another version */
    if (!r) {
        require(m, ar, w->at[from], "");
        r = &m->mods.at[m->mods.n - 1];
    }
    const char *to = w->at[arrow + 1];
    if (arrow + 2 < w->n) {
        module *other = find_module(m, w->at[from]);
        other->dir = arena_printf(ar, "@%s@%s", to, w->at[arrow + 2]);      /* of the cache: made a folder's name when it is asked for */
        return;
    }
    r->dir = to[0] == '/' ? to : arena_printf(ar, "%s/%s", m->root, to);
}

/* Calls line for each line of a directive, also of those in brackets: w->at[from..] follow the word. */
static void each_line(gomod *m, arena *ar, const char *text, const char *word, void (*line)(gomod *m, arena *ar, const words *w, int from))
{
    bool inside = false;
    for (const char *p = text; *p; p = next_line(line_end(p))) {
        words w = split(ar, p, line_end(p));
        if (w.n == 0) continue;
        if (inside) {
            if (strcmp(w.at[0], ")") == 0) inside = false;
            else line(m, ar, &w, 0);
        } else if (strcmp(w.at[0], word) == 0) {
            if (w.n > 1 && strcmp(w.at[1], "(") == 0) inside = true;
            else line(m, ar, &w, 1);
        }
    }
}

static void module_line(gomod *m, arena *ar, const words *w, int from)
{
    (void)ar;
    if (from < w->n && !m->path) m->path = w->at[from];
}

static void go_line(gomod *m, arena *ar, const words *w, int from)
{
    (void)ar;
    int v = from < w->n ? minor_of(w->at[from]) : 0;
    if (v) m->go = v;
}

static void godebug_line(gomod *m, arena *ar, const words *w, int from)
{
    if (from < w->n) vec_push(ar, &m->godebug, w->at[from]);
}

static void require_line(gomod *m, arena *ar, const words *w, int from)
{
    if (from + 1 < w->n) require(m, ar, w->at[from], w->at[from + 1]);
}

/* ---- vendor/modules.txt ---- */

/* "# PATH VERSION" begins a module, "## ... go 1.N" below it tells its language. */
static void read_vendored(gomod *m, arena *ar, const char *text)
{
    module *at = NULL;
    for (const char *p = text; *p; p = next_line(line_end(p))) {
        words w = split(ar, p, line_end(p));
        if (w.n >= 2 && strcmp(w.at[0], "#") == 0) {
            require(m, ar, w.at[1], w.n > 2 ? w.at[2] : "");
            at = find_module(m, w.at[1]);
            at->go = NO_GO_LINE;
        } else if (at && w.n >= 3 && strcmp(w.at[0], "##") == 0) {
            for (int i = 1; i + 1 < w.n; i++)
                if (strcmp(w.at[i], "go") == 0 && minor_of(w.at[i + 1])) at->go = minor_of(w.at[i + 1]);
        }
    }
}

static void complete(gomod *m, arena *ar, gomod_reader read, void *ctx);

void gomod_read(gomod *m, arena *ar, const char *text, const char *root, gomod_reader read, void *ctx)
{
    m->root = root;
    m->go = NO_GO_LINE;
    each_line(m, ar, text, "module", module_line);
    each_line(m, ar, text, "go", go_line);
    each_line(m, ar, text, "require", require_line);
    each_line(m, ar, text, "replace", replace);
    each_line(m, ar, text, "godebug", godebug_line);
    m->vendor = m->path && m->go >= VENDORING && is_dir(arena_printf(ar, "%s/vendor", root));
    const char *list = m->vendor ? read(ctx, arena_printf(ar, "%s/vendor/modules.txt", root)) : NULL;
    if (list) read_vendored(m, ar, list);
    if (!m->vendor && m->go < COMPLETE_LIST) complete(m, ar, read, ctx);
}

/* ---- the module cache ---- */

static const char *cache_root(arena *ar)
{
    const char *cache = getenv("GOMODCACHE"), *gopath = getenv("GOPATH"), *home = getenv("HOME");
    if (cache && *cache) return cache;
    if (gopath && *gopath) return arena_printf(ar, "%.*s/pkg/mod", (int)strcspn(gopath, ":"), gopath);
    return arena_printf(ar, "%s/go/pkg/mod", home ? home : "");
}

/* s as the cache writes it: capitals as ! and the small letter. */
static const char *escaped(arena *ar, const char *s)
{
    buf b = { 0 };
    for (; *s; s++) {
        if (*s >= 'A' && *s <= 'Z') buf_printf(&b, "!%c", *s - 'A' + 'a');
        else buf_putc(&b, *s);
    }
    const char *e = arena_strndup(ar, b.n ? b.p : "", b.n);
    buf_free(&b);
    return e;
}

static const char *cached(arena *ar, const char *path, const char *version)
{
    return arena_printf(ar, "%s/%s@%s", cache_root(ar), escaped(ar, path), escaped(ar, version));
}

static const char *module_dir(arena *ar, module *r)
{
    if (!r->dir) {
        r->dir = cached(ar, r->path, r->version);
    } else if (r->dir[0] == '@') {
        const char *at = strchr(r->dir + 1, '@');
        r->dir = cached(ar, arena_strndup(ar, r->dir + 1, (size_t)(at - r->dir - 1)), at + 1);
    }
    return r->dir;
}

/* ---- minimal version selection ---- */

/* Numbers by value, other identifiers by their bytes, a number before these: as semver.org orders what stands between dots. */
static int compare_part(const char *a, size_t na, const char *b, size_t nb)
{
    bool numa = strspn(a, "0123456789") >= na, numb = strspn(b, "0123456789") >= nb;
    if (numa != numb) return numa ? -1 : 1;
    if (numa && na != nb) return na < nb ? -1 : 1;          /* no zeros in front */
    int c = memcmp(a, b, na < nb ? na : nb);
    return c ? c : (na > nb) - (na < nb);
}

/* a and b: v1.2.3 or v1.2.3-rc.1, whatever follows a +. */
static int compare_versions(const char *a, const char *b)
{
    a += *a == 'v';
    b += *b == 'v';
    for (bool pre = false;;) {
        size_t na = strcspn(a, ".-+"), nb = strcspn(b, ".-+");
        int c = compare_part(a, na, b, nb);
        if (c) return c;
        a += na;
        b += nb;
        bool enda = !*a || *a == '+', endb = !*b || *b == '+';
        if (enda || endb) return enda && endb ? 0 : (enda ? 1 : -1) * (pre ? -1 : 1);      /* v1.0.0-rc < v1.0.0, but rc < rc.1 */
        pre |= *a == '-';
        a++;
        b++;
    }
}

/* The text of r's go.mod. The cache has it also of modules whose files were not needed, and one for those that have none. */
static const char *requirements(arena *ar, const module *r, gomod_reader read, void *ctx)
{
    if (r->dir && r->dir[0] != '@') return read(ctx, arena_printf(ar, "%s/go.mod", r->dir));
    const char *path = r->path, *version = r->version;
    if (r->dir) {
        version = strchr(r->dir + 1, '@') + 1;
        path = arena_strndup(ar, r->dir + 1, (size_t)(version - r->dir - 2));
    }
    return read(ctx, arena_printf(ar, "%s/cache/download/%s/@v/%s.mod", cache_root(ar), escaped(ar, path), escaped(ar, version)));
}

/* Adds what modules require that are listed already; one whose version grows is looked at again. */
static void complete(gomod *m, arena *ar, gomod_reader read, void *ctx)
{
    for (int i = 0; i < m->mods.n; i++) {
        gomod own = { 0 };
        const char *text = requirements(ar, &m->mods.at[i], read, ctx);
        if (text) each_line(&own, ar, text, "require", require_line);
        for (int k = 0; k < own.mods.n; k++) {
            const module *want = &own.mods.at[k];
            module *have = find_module(m, want->path);
            if (have && (have->dir || compare_versions(have->version, want->version) >= 0)) continue;
            if (strcmp(want->path, m->path ? m->path : "") == 0) continue;
            if (have) have->path = "";                      /* its place in the order is over */
            require(m, ar, want->path, want->version);
        }
    }
}

/* ---- go.work ---- */

static void use_line(gomod *m, arena *ar, const words *w, int from)
{
    char real[PATH_MAX];
    if (from >= w->n) return;
    const char *dir = w->at[from][0] == '/' ? w->at[from] : arena_printf(ar, "%s/%s", m->root, w->at[from]);
    if (realpath(dir, real)) vec_push(ar, &m->uses, (const char *)arena_strndup(ar, real, strlen(real)));
}

/* Another module of the workspace, in dir, and what it requires: of what both require, the greater version. */
static void use_module(gomod *m, arena *ar, const char *dir, gomod_reader read, void *ctx)
{
    gomod other = { .root = dir };
    const char *text = read(ctx, arena_printf(ar, "%s/go.mod", dir));
    if (!text) return;
    each_line(&other, ar, text, "module", module_line);
    each_line(&other, ar, text, "require", require_line);
    each_line(&other, ar, text, "replace", replace);
    if (!other.path) return;
    require(m, ar, other.path, "");
    find_module(m, other.path)->dir = dir;
    for (int i = 0; i < other.mods.n; i++) {
        const module *want = &other.mods.at[i];
        module *have = find_module(m, want->path);
        if (!have) vec_push(ar, &m->mods, *want);
        else if (!have->dir && (want->dir || compare_versions(have->version, want->version) < 0)) *have = *want;
    }
}

void gomod_work(gomod *m, arena *ar, const char *text, const char *root, gomod_reader read, void *ctx)
{
    gomod work = { .root = root };
    char own[PATH_MAX];
    bool used = false;
    each_line(&work, ar, text, "use", use_line);
    for (int i = 0; realpath(m->root, own) && i < work.uses.n; i++) used |= strcmp(work.uses.at[i], own) == 0;
    if (!used) return;
    m->vendor = false;
    for (int i = 0; i < work.uses.n; i++)
        if (strcmp(work.uses.at[i], own) != 0) use_module(m, ar, work.uses.at[i], read, ctx);
    work.path = m->root;
    m->root = root;                                        /* what its replace lines are relative to */
    each_line(m, ar, text, "replace", replace);
    m->root = work.path;
}

/* ---- folders ---- */

const char *gomod_find(gomod *m, arena *ar, const char *path, int *go, gomod_reader read, void *ctx)
{
    module *best = NULL;
    size_t len = 0;
    for (int i = 0; i < m->mods.n; i++) {
        size_t n = strlen(m->mods.at[i].path);
        if (n > len && strncmp(path, m->mods.at[i].path, n) == 0 && (path[n] == '/' || path[n] == 0)) {
            best = &m->mods.at[i];
            len = n;
        }
    }
    *go = best && best->go ? best->go : m->go;
    if (m->vendor) return arena_printf(ar, "%s/vendor/%s", m->root, path);
    if (!best) return NULL;
    const char *dir = module_dir(ar, best);
    if (best->go == 0) {
        gomod own = { 0 };
        const char *text = read(ctx, arena_printf(ar, "%s/go.mod", dir));
        own.go = NO_GO_LINE;
        if (text) each_line(&own, ar, text, "go", go_line);
        best->go = own.go;
    }
    *go = best->go;
    return arena_printf(ar, "%s%s", dir, path + len);
}
