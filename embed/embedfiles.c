/* embedfiles.c - which files a //go:embed pattern means, and their bytes.
 *
 * A pattern is matched a part at a time, as Go's path.Match matches it: a part without *, ? and [ names its file, any other is compared with what its folder has. The same walk serves
 * the machine's folders and the files of a host (gol_options.fs); links are not followed. What a pattern matches is embedded whole: of a folder all that is below it, but
 * for names that begin with . or _, unless the pattern began with "all:".
 *
 * A source that came from memory stands, for its patterns, in the folder of the host's files that its name says: "a/b.go" in "/a".
 */
#include "embed/grant.h"
#include "embed/load.h"
#include "embed/vm.h"
#include <dirent.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { MAXDEPTH = 100, MAXFILE = 1 << 30 };

/* Where files come from. kind: GOL_FILE, GOL_DIR, another number for what can be neither read nor listed; -1: not there. read: in the arena; NULL: l->error says why. */
typedef struct tree {
    int (*kind)(loader *l, const char *path);
    void (*list)(loader *l, const char *path, gol_fs_entry add, void *to);
    const char *(*read)(loader *l, const char *path, size_t *n);
} tree;

static int disk_kind(loader *l, const char *path)
{
    struct stat st;
    (void)l;
    if (lstat(path, &st) != 0) return -1;
    return S_ISREG(st.st_mode) ? GOL_FILE : S_ISDIR(st.st_mode) ? GOL_DIR : GOL_LINK;
}

static void disk_list(loader *l, const char *path, gol_fs_entry add, void *to)
{
    DIR *d = opendir(path);
    (void)l;
    if (!d) return;
    for (struct dirent *x; (x = readdir(d)) != NULL;) add(to, x->d_name, GOL_FILE);
    closedir(d);
}

static gol_vm *vmof(loader *l) { return (gol_vm *)(void *)((char *)l - offsetof(gol_vm, l)); }

static int host_kind(loader *l, const char *path)
{
    const gol_fs *fs = vmof(l)->opt.fs;
    gol_stat st = { .kind = GOL_FILE };
    int (*stat)(void *, const char *, gol_stat *) = fs->lstat ? fs->lstat : fs->stat;
    return stat && stat(fs->ctx, path, &st) == 0 ? st.kind : -1;
}

static void host_list(loader *l, const char *path, gol_fs_entry add, void *to)
{
    const gol_fs *fs = vmof(l)->opt.fs;
    if (fs->list) fs->list(fs->ctx, path, add, to);
}

static const char *host_read(loader *l, const char *path, size_t *n)
{
    int64_t err;
    char *text = hostfs_read(vmof(l), path, MAXFILE, n, &err);
    if (!text) {
        base_free(l->error);
        l->error = base_strdup(arena_printf(&l->c->ar, "%s: %s", path, strerror((int)-err)));
        return NULL;
    }
    char *copy = memcpy(arena_alloc(&l->c->ar, *n + 1, 1), text, *n + 1);
    base_free(text);
    return copy;
}

static const char *disk_read(loader *l, const char *path, size_t *n) { return load_read(l, path, n); }

static const tree disk = { disk_kind, disk_list, disk_read }, host = { host_kind, host_list, host_read };

typedef struct embedding { loader *l; const tree *t; const char *dir; EmbedFiles *out; bool all, bad; int found; } embedding;

/* The names of a folder, sorted, so that the walk is the same each time. */
typedef struct names { arena *ar; VEC(const char *) of; } names;

static void add_name(void *to, const char *name, int kind)
{
    names *n = to;
    (void)kind;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || !*name || strchr(name, '/')) return;
    const char *copy = arena_strndup(n->ar, name, strlen(name));
    vec_push(n->ar, &n->of, copy);
}

static int by_name(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

static names list(embedding *e, const char *path)
{
    names n = { .ar = &e->l->c->ar };
    e->t->list(e->l, path, add_name, &n);
    if (n.of.n) qsort(n.of.at, (size_t)n.of.n, sizeof *n.of.at, by_name);
    return n;
}

static const char *join(embedding *e, const char *dir, const char *name)
{
    return arena_printf(&e->l->c->ar, "%s%s%s", dir, dir[strlen(dir) - 1] == '/' ? "" : "/", name);
}

/* path is e->dir or below it. */
static void embed_path(embedding *e, const char *path, int depth)
{
    arena *ar = &e->l->c->ar;
    int kind = depth > MAXDEPTH ? -1 : e->t->kind(e->l, path);
    if (kind == GOL_FILE) {
        size_t n, skip = strlen(e->dir);
        const char *text = e->t->read(e->l, path, &n);
        if (!text) { e->bad = true; return; }
        const char *name = path + skip + (path[skip] == '/');
        vec_push(ar, e->out, ((EmbedFile){ arena_strndup(ar, name, strlen(name)), { text, n } }));
        e->found++;
    } else if (kind == GOL_DIR) {
        names below = list(e, path);
        for (int i = 0; i < below.of.n; i++)
            if (e->all || (below.of.at[i][0] != '.' && below.of.at[i][0] != '_')) embed_path(e, join(e, path, below.of.at[i]), depth + 1);
    }
}

/* Embeds what pattern means below the folder path. */
static void embed_match(embedding *e, const char *path, const char *pattern, int depth)
{
    size_t n = strcspn(pattern, "/");
    const char *rest = pattern[n] ? pattern + n + 1 : NULL, *part = arena_strndup(&e->l->c->ar, pattern, n);
    if (depth > MAXDEPTH) return;
    if (!strpbrk(part, "*?[\\")) {
        const char *at = strcmp(part, ".") == 0 ? path : join(e, path, part);
        if (rest) embed_match(e, at, rest, depth + 1);
        else embed_path(e, at, 0);
        return;
    }
    names below = list(e, path);
    for (int i = 0; i < below.of.n; i++) {
        if (fnmatch(part, below.of.at[i], 0) != 0) continue;
        const char *at = join(e, path, below.of.at[i]);
        if (!rest) embed_path(e, at, 0);
        else if (e->t->kind(e->l, at) == GOL_DIR) embed_match(e, at, rest, depth + 1);
    }
}

/* As ValidPath of package fs, for patterns: no empty, "." or ".." part. "." alone is the folder. */
static bool valid_pattern(const char *p)
{
    if (strcmp(p, ".") == 0) return true;
    for (;;) {
        size_t n = strcspn(p, "/");
        if (n == 0 || (n == 1 && p[0] == '.') || (n == 2 && p[0] == '.' && p[1] == '.')) return false;
        if (!p[n]) return true;
        p += n + 1;
    }
}

/* The host's folder that the name of a source says; NULL: none ("../a.go"). */
static const char *host_dir(arena *ar, const char *name)
{
    const char *slash = strrchr(name, '/');
    size_t n = slash ? (size_t)(slash - name) : 0;
    char *dir = arena_printf(ar, "%s%.*s", name[0] == '/' ? "" : "/", (int)n, name);
    for (const char *p = dir + 1; *p; p += strcspn(p, "/"), p += *p == '/') {
        size_t k = strcspn(p, "/");
        if (k == 0 || (k == 1 && p[0] == '.') || (k == 2 && p[0] == '.' && p[1] == '.')) return NULL;
    }
    return dir;
}

bool load_embed(void *ctx, const source *src, const char *pattern, EmbedFiles *out, const char **why)
{
    loader *l = ctx;
    bool hosted = vmof(l)->opt.fs != NULL;
    const char *dir = !src ? NULL : hosted && !src->dir ? host_dir(&l->c->ar, src->name) : src->dir;
    if (!dir) {
        *why = "only files on disk can embed others";
        return false;
    }
    embedding e = { .l = l, .t = src->dir ? &disk : &host, .dir = dir, .out = out };
    if (strncmp(pattern, "all:", 4) == 0) {
        e.all = true;
        pattern += 4;
    }
    if (!valid_pattern(pattern)) {
        *why = "invalid pattern syntax";
        return false;
    }
    embed_match(&e, dir, pattern, 0);
    if (e.bad) *why = arena_strndup(&l->c->ar, l->error, strlen(l->error));
    else if (!e.found) *why = "no matching files found";
    return e.found && !e.bad;
}
