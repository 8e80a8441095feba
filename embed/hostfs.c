/* hostfs.c - files that the host provides (gol_options.fs): package os on top of the host's functions.
 *
 * The natives of package os that name or hold files have a second form here, which a program gets whose host gives a gol_fs (grant.c). They keep what an operating system
 * keeps: descriptors, offsets, the working directory; the host sees absolute cleaned paths and opaque files alone. A path is resolved by its text: ".." never leads above
 * "/", so what the host does not name cannot be reached. Descriptors begin at FIRST, apart from the process's own, of which 0 to 2 are the hooks.
 *
 * A directory's descriptor is its path and, once it is read, the names the host listed then. Descriptors the program leaves open are closed with the VM.
 */
#define _GNU_SOURCE
#include "base/alloc.h"
#include "embed/grant.h"
#include "embed/vm.h"
#include "runtime/rt.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { FIRST = 1 << 16, MAXOPEN = 1024, CWD = -100 };

typedef struct entry { struct entry *next; int kind; char name[]; } entry;

typedef struct hostfd {
    bool used, dir, listed;
    int flags;                      /* O_* */
    int64_t off;                    /* where it stands */
    void *file;                     /* the host's; NULL: a directory */
    char *path;
    entry *first, **last;           /* of a directory: what is still to be given out */
} hostfd;

struct hostfs {
    char cwd[PATH_MAX];
    int n;
    hostfd *fds[MAXOPEN];
};

static gol_vm *vmof(g *gp) { return rt_vmof(gp)->embed; }

/* The table, made at first use. */
static struct hostfs *table(gol_vm *vm)
{
    if (!vm->fs && (vm->fs = base_reallocin(&vm->blocks, NULL, sizeof *vm->fs)) != NULL) {
        memset(vm->fs, 0, sizeof *vm->fs);
        strcpy(vm->fs->cwd, "/");
    }
    return vm->fs;
}

static hostfd *find(gol_vm *vm, int64_t fd)
{
    struct hostfs *t = vm->fs;
    return t && fd >= FIRST && fd < FIRST + t->n && t->fds[fd - FIRST]->used ? t->fds[fd - FIRST] : NULL;
}

/* A descriptor for path, or a negative error number. */
static int64_t new_fd(gol_vm *vm, const char *path, hostfd **out)
{
    struct hostfs *t = table(vm);
    char *copy = t ? base_strdupin(&vm->blocks, path) : NULL;
    int i = 0;
    if (!copy) return -ENOMEM;
    while (i < t->n && t->fds[i]->used) i++;
    if (i == t->n) {
        hostfd *d = i < MAXOPEN ? base_reallocin(&vm->blocks, NULL, sizeof *d) : NULL;
        if (!d) {
            base_free(copy);
            return i < MAXOPEN ? -ENOMEM : -EMFILE;
        }
        t->fds[t->n++] = d;
    }
    *(*out = t->fds[i]) = (hostfd){ .used = true, .path = copy };
    return FIRST + i;
}

static void forget(hostfd *d)
{
    for (entry *e = d->first, *next; e; e = next) {
        next = e->next;
        base_free(e);
    }
    base_free(d->path);
    *d = (hostfd){ 0 };
}

static int64_t close_fd(gol_vm *vm, hostfd *d)
{
    const gol_fs *fs = vm->opt.fs;
    int r = d->file && fs->close ? fs->close(fs->ctx, d->file) : 0;
    forget(d);
    return r < 0 ? r : 0;
}

void hostfs_free(gol_vm *vm)
{
    for (int i = 0; vm->fs && i < vm->fs->n; i++)
        if (vm->fs->fds[i]->used) close_fd(vm, vm->fs->fds[i]);
}

/* ---- names ---- */

/* Writes out/name to out, without ".", ".." and double slashes. */
static void clean(char out[PATH_MAX], const char *name)
{
    size_t n = strlen(out);
    while (n > 1 && out[n - 1] == '/') n--;
    for (const char *p = name; *p;) {
        size_t k = strcspn(p, "/");
        if (k == 2 && p[0] == '.' && p[1] == '.') {
            while (n > 1 && out[--n] != '/') { }
        } else if (k > 0 && !(k == 1 && p[0] == '.')) {
            if (n > 1) out[n++] = '/';
            memcpy(out + n, p, k);
            n += k;
        }
        p += k + (p[k] != 0);
    }
    out[n ? n : 1] = 0;
}

/* The absolute path that the string at s means seen from directory dirfd; 0 or a negative error number. */
static int64_t resolve(gol_vm *vm, int64_t dirfd, const slot *s, char out[PATH_MAX])
{
    static const char self[] = "/proc/self/fd/";          /* how package os names what is in an os.Root */
    struct hostfs *t = table(vm);
    hostfd *dir = find(vm, dirfd);
    char name[PATH_MAX];
    int64_t n = s[1].i;
    if (!t) return -ENOMEM;
    if (n > 0 && memchr(s[0].p, 0, (size_t)n)) return -EINVAL;
    if (n == 0) return -ENOENT;
    if (n >= PATH_MAX) return -ENAMETOOLONG;
    memcpy(name, s[0].p, (size_t)n);
    name[n] = 0;
    char *rest = name, *end;
    if (strncmp(name, self, sizeof self - 1) == 0) {
        dir = find(vm, strtol(name + sizeof self - 1, &end, 10));
        if (!dir || (*end && *end != '/')) return -ENOENT;
        rest = *end ? end + 1 : end;
    } else if (name[0] == '/') {
        dir = NULL;
    } else if (dirfd != CWD && !dir) {
        return -EBADF;
    }
    if (dir && !dir->dir) return *rest ? -ENOTDIR : (strcpy(out, dir->path), 0);
    strcpy(out, dir ? dir->path : name[0] == '/' ? "/" : t->cwd);
    if (strlen(out) + strlen(rest) + 2 > PATH_MAX) return -ENAMETOOLONG;
    clean(out, rest);
    return 0;
}

/* ---- what the host says ---- */

static int64_t ask_stat(gol_vm *vm, const char *path, gol_stat *st)
{
    const gol_fs *fs = vm->opt.fs;
    *st = (gol_stat){ .kind = GOL_FILE, .perm = 0444 };
    return fs->stat ? fs->stat(fs->ctx, path, st) : -EPERM;
}

static int64_t ask_lstat(gol_vm *vm, const char *path, gol_stat *st)
{
    const gol_fs *fs = vm->opt.fs;
    *st = (gol_stat){ .kind = GOL_FILE, .perm = 0444 };
    return fs->lstat ? fs->lstat(fs->ctx, path, st) : ask_stat(vm, path, st);
}

static int64_t ask_fstat(gol_vm *vm, const hostfd *d, gol_stat *st)
{
    const gol_fs *fs = vm->opt.fs;
    *st = (gol_stat){ .kind = GOL_FILE, .perm = 0444 };
    return d->file && fs->fstat ? fs->fstat(fs->ctx, d->file, st) : ask_stat(vm, d->path, st);
}

static bool writes(int flags) { return (flags & O_ACCMODE) != O_RDONLY || flags & (O_TRUNC | O_CREAT); }

static int64_t open_path(gol_vm *vm, const char *path, int flags, unsigned perm)
{
    const gol_fs *fs = vm->opt.fs;
    gol_stat st;
    hostfd *d = NULL;
    if (flags & O_NOFOLLOW && ask_lstat(vm, path, &st) >= 0 && st.kind == GOL_LINK) return -ELOOP;
    int64_t r = ask_stat(vm, path, &st);
    if (r < 0 && !(r == -ENOENT && flags & O_CREAT)) return r;
    if (r >= 0 && (flags & O_CREAT) && (flags & O_EXCL)) return -EEXIST;
    bool isdir = r >= 0 && st.kind == GOL_DIR;
    if (isdir && writes(flags)) return -EISDIR;
    if (!isdir && flags & O_DIRECTORY) return -ENOTDIR;
    int64_t fd = new_fd(vm, path, &d);
    if (fd < 0) return fd;
    d->dir = isdir;
    d->flags = flags;
    if (isdir || flags & O_PATH) return fd;
    r = fs->open ? fs->open(fs->ctx, path, flags & (O_ACCMODE | O_CREAT | O_EXCL | O_TRUNC | O_SYNC), perm, &d->file) : -EPERM;
    if (r >= 0) return fd;
    d->file = NULL;
    forget(d);
    return r;
}

/* ---- natives: results in fp[0], as in stdlib/os/os.c ---- */

static void fs_openat(g *gp, slot *fp)
{
    char path[PATH_MAX];
    int64_t e = resolve(vmof(gp), fp[1].i, &fp[2], path);
    fp[0].i = e ? e : open_path(vmof(gp), path, (int)fp[4].i, (unsigned)fp[5].u);
}

static void fs_close(g *gp, slot *fp)
{
    hostfd *d = find(vmof(gp), fp[1].i);
    fp[0].i = d ? close_fd(vmof(gp), d) : fp[1].i >= 0 && fp[1].i <= 2 ? 0 : -EBADF;
}

/* fd, *kind, bytes, off -> int */
static void fs_read(g *gp, slot *fp)
{
    gol_vm *vm = vmof(gp);
    const gol_fs *fs = vm->opt.fs;
    hostfd *d = find(vm, fp[1].i);
    if (!d) {
        fp[0].i = fp[1].i >= 0 && fp[1].i <= 2 ? rt_read(gp, (int)fp[1].i, fp[3].p, fp[4].i) : -EBADF;
        return;
    }
    int64_t off = fp[6].i, n = fp[4].i;
    if (d->dir) fp[0].i = -EISDIR;
    else if (!d->file || (d->flags & O_ACCMODE) == O_WRONLY) fp[0].i = -EBADF;
    else fp[0].i = fs->read ? fs->read(fs->ctx, d->file, fp[3].p, n, off < 0 ? d->off : off) : -EPERM;
    if (fp[0].i > n) fp[0].i = -EIO;                       /* the host made a mistake: the program must not see memory that is not there */
    if (off < 0 && fp[0].i > 0) d->off += fp[0].i;
}

static void fs_write(g *gp, slot *fp)
{
    gol_vm *vm = vmof(gp);
    const gol_fs *fs = vm->opt.fs;
    hostfd *d = find(vm, fp[1].i);
    gol_stat st;
    if (!d) {
        fp[0].i = fp[1].i >= 0 && fp[1].i <= 2 ? rt_write(gp, (int)fp[1].i, fp[3].p, fp[4].i) : -EBADF;
        return;
    }
    int64_t off = fp[6].i, n = fp[4].i, end = d->file && d->flags & O_APPEND ? ask_fstat(vm, d, &st) : 0;
    if (end >= 0 && d->flags & O_APPEND) d->off = st.size;
    if (!d->file || (d->flags & O_ACCMODE) == O_RDONLY) fp[0].i = -EBADF;
    else fp[0].i = end < 0 ? end : fs->write ? fs->write(fs->ctx, d->file, n ? fp[3].p : "", n, off < 0 ? d->off : off) : -EROFS;
    if (fp[0].i > n) fp[0].i = -EIO;
    if (off < 0 && fp[0].i > 0) d->off += fp[0].i;
}

static void fs_sync(g *gp, slot *fp) { fp[0].i = find(vmof(gp), fp[1].i) ? 0 : -EBADF; }

/* fd, off, whence -> int64 */
static void fs_seek(g *gp, slot *fp)
{
    hostfd *d = find(vmof(gp), fp[1].i);
    gol_stat st;
    int64_t base = 0, at;
    if (!d) { fp[0].i = fp[1].i >= 0 && fp[1].i <= 2 ? -ESPIPE : -EBADF; return; }
    if (fp[3].i == SEEK_CUR) base = d->off;
    else if (fp[3].i == SEEK_END) base = ask_fstat(vmof(gp), d, &st) < 0 ? -1 : st.size;
    if (base < 0 || fp[3].i < SEEK_SET || fp[3].i > SEEK_END || __builtin_add_overflow(base, fp[2].i, &at) || at < 0) { fp[0].i = -EINVAL; return; }
    if (d->dir && at == 0) {                               /* is read anew */
        char *path = d->path;
        d->path = NULL;
        forget(d);
        *d = (hostfd){ .used = true, .dir = true, .path = path };
    }
    fp[0].i = d->off = at;
}

static int64_t truncate_file(gol_vm *vm, hostfd *d, int64_t size)
{
    const gol_fs *fs = vm->opt.fs;
    if (size < 0 || !d->file || (d->flags & O_ACCMODE) == O_RDONLY) return -EINVAL;
    return fs->truncate ? fs->truncate(fs->ctx, d->file, size) : -EPERM;
}

static void fs_ftruncate(g *gp, slot *fp)
{
    hostfd *d = find(vmof(gp), fp[1].i);
    fp[0].i = d ? truncate_file(vmof(gp), d, fp[2].i) : -EBADF;
}

/* name, size -> int */
static void fs_truncate(g *gp, slot *fp)
{
    gol_vm *vm = vmof(gp);
    char path[PATH_MAX];
    int64_t fd = resolve(vm, CWD, &fp[1], path);
    if (fd == 0) fd = open_path(vm, path, O_WRONLY, 0);
    fp[0].i = fd;
    if (fd < 0) return;
    hostfd *d = find(vm, fd);
    fp[0].i = truncate_file(vm, d, fp[3].i);
    close_fd(vm, d);
}

/* dirfd, name, follow, []int64 of 16 -> int; an empty name means dirfd itself */
static void fs_fstatat(g *gp, slot *fp)
{
    gol_vm *vm = vmof(gp);
    char path[PATH_MAX];
    gol_stat st;
    int64_t *w = fp[5].p;
    if (fp[3].i == 0) {
        hostfd *d = find(vm, fp[1].i);
        fp[0].i = d ? ask_fstat(vm, d, &st) : -EBADF;
    } else {
        int64_t e = resolve(vm, fp[1].i, &fp[2], path);
        fp[0].i = e ? e : fp[4].i ? ask_stat(vm, path, &st) : ask_lstat(vm, path, &st);
    }
    if (fp[0].i < 0) return;
    fp[0].i = 0;
    memset(w, 0, 16 * sizeof *w);
    w[2] = 1;
    w[3] = (st.kind == GOL_DIR ? S_IFDIR : st.kind == GOL_LINK ? S_IFLNK : S_IFREG) | (st.perm & 07777);
    w[7] = st.size;
    w[8] = 4096;
    w[9] = (st.size + 511) / 512;
    for (int i = 10; i < 16; i += 2) {
        w[i] = st.mtime_ns / 1000000000 - (st.mtime_ns % 1000000000 < 0);
        w[i + 1] = (st.mtime_ns % 1000000000 + 1000000000) % 1000000000;
    }
}

/* ---- directories ---- */

typedef struct listing { gol_vm *vm; hostfd *d; bool full; } listing;

static void add_entry(void *to, const char *name, int kind)
{
    listing *l = to;
    size_t n = strlen(name);
    if (n == 0 || n > 255 || strchr(name, '/') || strcmp(name, ".") == 0 || strcmp(name, "..") == 0) return;     /* no name of an entry */
    entry *e = base_reallocin(&l->vm->blocks, NULL, sizeof *e + n + 1);
    if (!e) { l->full = true; return; }
    e->next = NULL;
    e->kind = kind;
    memcpy(e->name, name, n + 1);
    *l->d->last = e;
    l->d->last = &e->next;
}

/* fd, bytes -> records as getdents64 makes them */
static void fs_getdents(g *gp, slot *fp)
{
    gol_vm *vm = vmof(gp);
    const gol_fs *fs = vm->opt.fs;
    hostfd *d = find(vm, fp[1].i);
    char *out = fp[2].p;
    int64_t n = 0;
    if (!d || !d->dir) { fp[0].i = d ? -ENOTDIR : -EBADF; return; }
    if (!d->listed) {
        listing l = { vm, d, false };
        d->last = &d->first;
        int r = fs->list ? fs->list(fs->ctx, d->path, add_entry, &l) : -EPERM;
        if (r < 0 || l.full) { fp[0].i = r < 0 ? r : -ENOMEM; return; }
        d->listed = true;
    }
    for (entry *e; (e = d->first) != NULL; base_free(e)) {
        int64_t len = (int64_t)strlen(e->name), size = (19 + len + 1 + 7) & ~(int64_t)7;
        if (n + size > fp[3].i) break;
        memset(out + n, 0, (size_t)size);
        out[n + 16] = (char)size;
        out[n + 17] = (char)(size >> 8);
        out[n + 18] = e->kind == GOL_DIR ? 4 : e->kind == GOL_LINK ? 10 : 8;          /* DT_DIR, DT_LNK, DT_REG */
        memcpy(out + n + 19, e->name, (size_t)len);
        n += size;
        d->first = e->next;
    }
    fp[0].i = n;
}

static void fs_mkdir(g *gp, slot *fp)
{
    const gol_fs *fs = vmof(gp)->opt.fs;
    char path[PATH_MAX];
    int64_t e = resolve(vmof(gp), CWD, &fp[1], path);
    fp[0].i = e ? e : fs->mkdir ? fs->mkdir(fs->ctx, path, (unsigned)fp[3].u) : -EPERM;
}

/* dirfd, name, dir -> int */
static void fs_unlinkat(g *gp, slot *fp)
{
    gol_vm *vm = vmof(gp);
    const gol_fs *fs = vm->opt.fs;
    char path[PATH_MAX];
    gol_stat st;
    int64_t e = resolve(vm, fp[1].i, &fp[2], path);
    if (e == 0) e = ask_lstat(vm, path, &st);
    if (e >= 0 && (st.kind == GOL_DIR) != (fp[4].i != 0)) e = st.kind == GOL_DIR ? -EISDIR : -ENOTDIR;
    fp[0].i = e < 0 ? e : fs->remove ? fs->remove(fs->ctx, path) : -EPERM;
}

static void fs_rename(g *gp, slot *fp)
{
    const gol_fs *fs = vmof(gp)->opt.fs;
    char from[PATH_MAX], to[PATH_MAX];
    int64_t e = resolve(vmof(gp), CWD, &fp[1], from);
    if (e == 0) e = resolve(vmof(gp), CWD, &fp[3], to);
    fp[0].i = e ? e : fs->rename ? fs->rename(fs->ctx, from, to) : -EPERM;
}

static int64_t change_dir(gol_vm *vm, const char *path)
{
    gol_stat st;
    int64_t e = ask_stat(vm, path, &st);
    if (e < 0 || st.kind != GOL_DIR) return e < 0 ? e : -ENOTDIR;
    snprintf(vm->fs->cwd, sizeof vm->fs->cwd, "%s", path);
    return 0;
}

static void fs_chdir(g *gp, slot *fp)
{
    char path[PATH_MAX];
    int64_t e = resolve(vmof(gp), CWD, &fp[1], path);
    fp[0].i = e ? e : change_dir(vmof(gp), path);
}

static void fs_fchdir(g *gp, slot *fp)
{
    hostfd *d = find(vmof(gp), fp[1].i);
    fp[0].i = d ? change_dir(vmof(gp), d->path) : -EBADF;
}

static void fs_getcwd(g *gp, slot *fp)
{
    struct hostfs *t = table(vmof(gp));
    int64_t n = t ? (int64_t)strlen(t->cwd) : 0;
    fp[0].i = !t ? -ENOMEM : n >= fp[2].i ? -ERANGE : n;
    if (fp[0].i > 0) memcpy(fp[1].p, t->cwd, (size_t)n + 1);
}

/* ---- links, permissions, times ---- */

/* name, []byte -> int */
static void fs_readlink(g *gp, slot *fp)
{
    const gol_fs *fs = vmof(gp)->opt.fs;
    char path[PATH_MAX];
    gol_stat st;
    int64_t e = resolve(vmof(gp), CWD, &fp[1], path);
    if (e == 0) e = ask_lstat(vmof(gp), path, &st);
    if (e >= 0) e = st.kind == GOL_LINK && fs->readlink ? fs->readlink(fs->ctx, path, fp[3].p, fp[4].i) : -EINVAL;
    fp[0].i = e > fp[4].i ? -EIO : e;
}

/* from, to -> int: what the link says is the program's text, no path of ours */
static void fs_symlink(g *gp, slot *fp)
{
    const gol_fs *fs = vmof(gp)->opt.fs;
    char says[PATH_MAX], path[PATH_MAX];
    int64_t e = resolve(vmof(gp), CWD, &fp[3], path), n = fp[2].i;
    if (e == 0) e = n == 0 ? -ENOENT : n >= PATH_MAX ? -ENAMETOOLONG : memchr(fp[1].p, 0, (size_t)n) ? -EINVAL : 0;
    if (e == 0) {
        memcpy(says, fp[1].p, (size_t)n);
        says[n] = 0;
    }
    fp[0].i = e ? e : fs->symlink ? fs->symlink(fs->ctx, says, path) : -EPERM;
}

static void fs_link(g *gp, slot *fp)
{
    const gol_fs *fs = vmof(gp)->opt.fs;
    char from[PATH_MAX], to[PATH_MAX];
    int64_t e = resolve(vmof(gp), CWD, &fp[1], from);
    if (e == 0) e = resolve(vmof(gp), CWD, &fp[3], to);
    fp[0].i = e ? e : fs->link ? fs->link(fs->ctx, from, to) : -EPERM;
}

static int64_t change_mode(gol_vm *vm, const char *path, unsigned perm)
{
    const gol_fs *fs = vm->opt.fs;
    return fs->chmod ? fs->chmod(fs->ctx, path, perm & 0777) : -EPERM;
}

static void fs_chmod(g *gp, slot *fp)
{
    char path[PATH_MAX];
    int64_t e = resolve(vmof(gp), CWD, &fp[1], path);
    fp[0].i = e ? e : change_mode(vmof(gp), path, (unsigned)fp[3].u);
}

static void fs_fchmod(g *gp, slot *fp)
{
    hostfd *d = find(vmof(gp), fp[1].i);
    fp[0].i = d ? change_mode(vmof(gp), d->path, (unsigned)fp[2].u) : -EBADF;
}

/* Seconds and nanoseconds as utimensat takes them. */
static int64_t moment(int64_t sec, int64_t nsec)
{
    int64_t ns;
    if (nsec == UTIME_OMIT) return GOL_FS_KEEP;
    return __builtin_mul_overflow(sec, (int64_t)1000000000, &ns) || __builtin_add_overflow(ns, nsec, &ns) ? (sec < 0 ? INT64_MIN + 1 : INT64_MAX) : ns;
}

/* name, asec, ansec, msec, mnsec -> int */
static void fs_utimes(g *gp, slot *fp)
{
    const gol_fs *fs = vmof(gp)->opt.fs;
    char path[PATH_MAX];
    int64_t e = resolve(vmof(gp), CWD, &fp[1], path);
    fp[0].i = e ? e : fs->settimes ? fs->settimes(fs->ctx, path, moment(fp[3].i, fp[4].i), moment(fp[5].i, fp[6].i)) : -EPERM;
}

/* ---- whole files, for others than package os ---- */

char *hostfs_read(gol_vm *vm, const char *path, size_t max, size_t *n, int64_t *err)
{
    const gol_fs *fs = vm->opt.fs;
    gol_stat st;
    void *file;
    char *buf = NULL;
    size_t len = 0, cap = 0;
    if ((*err = ask_stat(vm, path, &st)) < 0) return NULL;
    if (st.kind == GOL_DIR) { *err = -EISDIR; return NULL; }
    if ((*err = fs->open && fs->read ? fs->open(fs->ctx, path, O_RDONLY, 0, &file) : -EPERM) < 0) return NULL;
    for (*err = 0; *err == 0;) {
        if (cap - len < 2) {
            size_t more = cap ? 2 * cap : 8192;
            char *p = len < max ? base_reallocin(&vm->blocks, buf, more) : NULL;
            if (!p) { *err = len < max ? -ENOMEM : -EFBIG; break; }
            buf = p;
            cap = more;
        }
        int64_t k = fs->read(fs->ctx, file, buf + len, (int64_t)(cap - len - 1), (int64_t)len);
        if (k > (int64_t)(cap - len - 1)) k = -EIO;
        if (k == 0) break;
        if (k < 0) *err = k;
        else len += (size_t)k;
    }
    if (fs->close) fs->close(fs->ctx, file);
    if (*err) { base_free(buf); return NULL; }
    buf[len] = 0;
    *n = len;
    return buf;
}

/* func readFile(name string) (data string, errno int) of package time */
static void fs_zonefile(g *gp, slot *fp)
{
    char path[PATH_MAX];
    size_t n = 0;
    int64_t e = resolve(vmof(gp), CWD, &fp[3], path);
    char *text = e ? NULL : hostfs_read(vmof(gp), path, 10 << 20, &n, &e);
    rt_gostring(gp, text, (int64_t)n, &fp[0]);
    base_free(text);
    fp[2].i = text ? 0 : -e;
}

rt_native hostfs_native(const char *name)
{
    static const struct { const char *name; rt_native fn; } list[] = {
        { "internal/sched.Read", fs_read }, { "internal/sched.Write", fs_write }, { "internal/sched.Sync", fs_sync },
        { "os.sysOpenat", fs_openat }, { "os.sysClose", fs_close }, { "os.sysSeek", fs_seek }, { "os.sysFtruncate", fs_ftruncate },
        { "os.sysTruncate", fs_truncate }, { "os.sysFchdir", fs_fchdir }, { "os.sysFstatat", fs_fstatat }, { "os.sysGetdents", fs_getdents }, { "os.sysMkdir", fs_mkdir },
        { "os.sysUnlinkat", fs_unlinkat }, { "os.sysRename", fs_rename }, { "os.sysReadlink", fs_readlink }, { "os.sysSymlink", fs_symlink }, { "os.sysLink", fs_link },
        { "os.sysChmod", fs_chmod }, { "os.sysFchmod", fs_fchmod }, { "os.sysUtimes", fs_utimes }, { "time.readFile", fs_zonefile }, { "os.sysChdir", fs_chdir }, { "os.sysGetcwd", fs_getcwd },
    };
    for (size_t i = 0; i < countof(list); i++)
        if (strcmp(list[i].name, name) == 0) return list[i].fn;
    return NULL;
}
