/* hostdir.c - a folder of the machine as a host's file system (gol_fs_dir): its "/" is the folder, and nothing outside can be named.
 *
 * The kernel keeps the promise, not the text of a path: every name is resolved by openat2 with RESOLVE_IN_ROOT, for which "..", absolute links and races with renames all end at
 * the folder, as in a chroot. What changes an entry (mkdir, remove, rename) opens its directory that way first and then names the last element alone, which is not followed.
 * Only directories and regular files are opened: a device or pipe somebody put there could block the host.
 */
#define _GNU_SOURCE
#include "include/gol.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

typedef struct root { int fd, flags; } root;

static int as_fd(void *file) { return (int)(intptr_t)file - 1; }

static int open_in(const root *r, const char *path, int flags, unsigned perm)
{
    struct open_how how = { .flags = (uint64_t)(flags | O_CLOEXEC), .mode = flags & O_CREAT ? perm & 07777 : 0, .resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS };
    int fd;
    do fd = (int)syscall(SYS_openat2, r->fd, path[0] == '/' && path[1] == 0 ? "." : path, &how, sizeof how);
    while (fd < 0 && (errno == EINTR || errno == EAGAIN));          /* EAGAIN: a rename in the way */
    return fd < 0 ? -errno : fd;
}

/* Opens the directory that path is in; *base is its last element. */
static int open_parent(const root *r, const char *path, const char **base)
{
    char dir[PATH_MAX];
    const char *slash = strrchr(path, '/');
    if (!slash || !slash[1]) return -EBUSY;                         /* the root itself */
    snprintf(dir, sizeof dir, "%.*s", slash == path ? 1 : (int)(slash - path), path);
    *base = slash + 1;
    return r->flags & GOL_FS_READONLY ? -EROFS : open_in(r, dir, O_PATH | O_DIRECTORY, 0);
}

static int tell(const struct stat *s, gol_stat *out)
{
    out->size = s->st_size;
    out->kind = S_ISDIR(s->st_mode) ? GOL_DIR : S_ISLNK(s->st_mode) ? GOL_LINK : GOL_FILE;
    out->perm = s->st_mode & 07777;
    out->mtime_ns = (int64_t)s->st_mtim.tv_sec * 1000000000 + s->st_mtim.tv_nsec;
    return 0;
}

static int dir_open(void *ctx, const char *path, int flags, unsigned perm, void **file)
{
    const root *r = ctx;
    struct stat st;
    if (r->flags & GOL_FS_READONLY && ((flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC))) return -EROFS;
    int fd = open_in(r, path, (flags & (O_ACCMODE | O_CREAT | O_EXCL | O_SYNC)) | O_NONBLOCK | O_NOCTTY, perm);
    if (fd < 0) return fd;
    int e = fstat(fd, &st) < 0 ? -errno : !S_ISREG(st.st_mode) ? -EACCES : flags & O_TRUNC && ftruncate(fd, 0) < 0 ? -errno : 0;
    if (e < 0) {
        close(fd);
        return e;
    }
    *file = (void *)(intptr_t)(fd + 1);
    return 0;
}

static int dir_close(void *ctx, void *file) { (void)ctx; return close(as_fd(file)) < 0 && errno != EINTR ? -errno : 0; }

static int64_t dir_read(void *ctx, void *file, void *p, int64_t n, int64_t off)
{
    ssize_t k;
    (void)ctx;
    do k = pread(as_fd(file), p, (size_t)n, off); while (k < 0 && errno == EINTR);
    return k < 0 ? -errno : k;
}

static int64_t dir_write(void *ctx, void *file, const void *p, int64_t n, int64_t off)
{
    ssize_t k;
    (void)ctx;
    do k = pwrite(as_fd(file), p, (size_t)n, off); while (k < 0 && errno == EINTR);
    return k < 0 ? -errno : k;
}

static int dir_truncate(void *ctx, void *file, int64_t size) { (void)ctx; return ftruncate(as_fd(file), size) < 0 ? -errno : 0; }

static int dir_fstat(void *ctx, void *file, gol_stat *out)
{
    struct stat st;
    (void)ctx;
    return fstat(as_fd(file), &st) < 0 ? -errno : tell(&st, out);
}

static int dir_stat(void *ctx, const char *path, gol_stat *out)
{
    struct stat st;
    int fd = open_in(ctx, path, O_PATH, 0);
    if (fd < 0) return fd;
    int e = fstat(fd, &st) < 0 ? -errno : tell(&st, out);
    close(fd);
    return e;
}

static int dir_lstat(void *ctx, const char *path, gol_stat *out)
{
    struct stat st;
    int fd = open_in(ctx, path, O_PATH | O_NOFOLLOW, 0);
    if (fd < 0) return fd;
    int e = fstat(fd, &st) < 0 ? -errno : tell(&st, out);
    close(fd);
    return e;
}

static int64_t dir_readlink(void *ctx, const char *path, char *to, int64_t n)
{
    int fd = open_in(ctx, path, O_PATH | O_NOFOLLOW, 0);
    if (fd < 0) return fd;
    ssize_t k = readlinkat(fd, "", to, (size_t)n);
    int64_t e = k < 0 ? errno == ENOENT ? -EINVAL : -errno : k;     /* ENOENT: it is no link */
    close(fd);
    return e;
}

static int dir_list(void *ctx, const char *path, gol_fs_entry add, void *to)
{
    int fd = open_in(ctx, path, O_RDONLY | O_DIRECTORY, 0);
    DIR *d = fd < 0 ? NULL : fdopendir(fd);
    if (!d) {
        if (fd >= 0) close(fd);
        return fd < 0 ? fd : -ENOMEM;
    }
    for (struct dirent *e; (e = readdir(d)) != NULL;) add(to, e->d_name, e->d_type == DT_DIR ? GOL_DIR : e->d_type == DT_LNK ? GOL_LINK : GOL_FILE);
    closedir(d);
    return 0;
}

static int dir_mkdir(void *ctx, const char *path, unsigned perm)
{
    const char *base;
    int fd = open_parent(ctx, path, &base);
    if (fd < 0) return fd == -EBUSY ? -EEXIST : fd;
    int e = mkdirat(fd, base, perm & 07777) < 0 ? -errno : 0;
    close(fd);
    return e;
}

static int dir_remove(void *ctx, const char *path)
{
    const char *base;
    struct stat st;
    int fd = open_parent(ctx, path, &base);
    if (fd < 0) return fd;
    int e = fstatat(fd, base, &st, AT_SYMLINK_NOFOLLOW) < 0 || unlinkat(fd, base, S_ISDIR(st.st_mode) ? AT_REMOVEDIR : 0) < 0 ? -errno : 0;
    close(fd);
    return e;
}

static int dir_rename(void *ctx, const char *from, const char *to)
{
    const char *fbase, *tbase;
    int ffd = open_parent(ctx, from, &fbase), tfd = ffd < 0 ? ffd : open_parent(ctx, to, &tbase);
    int e = tfd < 0 ? tfd : renameat(ffd, fbase, tfd, tbase) < 0 ? -errno : 0;
    if (tfd >= 0) close(tfd);
    if (ffd >= 0) close(ffd);
    return e;
}

static int dir_symlink(void *ctx, const char *says, const char *path)
{
    const char *base;
    int fd = open_parent(ctx, path, &base);
    if (fd < 0) return fd == -EBUSY ? -EEXIST : fd;
    int e = symlinkat(says, fd, base) < 0 ? -errno : 0;
    close(fd);
    return e;
}

static int dir_link(void *ctx, const char *from, const char *to)
{
    const char *fbase, *tbase;
    int ffd = open_parent(ctx, from, &fbase), tfd = ffd < 0 ? ffd : open_parent(ctx, to, &tbase);
    int e = tfd < 0 ? tfd : linkat(ffd, fbase, tfd, tbase, 0) < 0 ? -errno : 0;
    if (tfd >= 0) close(tfd);
    if (ffd >= 0) close(ffd);
    return e;
}

/* Opens what path leads to, only to be named by way of /proc: a link put in its place afterwards changes nothing. */
static int open_name(const root *r, const char *path, char proc[40])
{
    int fd = r->flags & GOL_FS_READONLY ? -EROFS : open_in(r, path, O_PATH, 0);
    snprintf(proc, 40, "/proc/self/fd/%d", fd);
    return fd;
}

static int dir_chmod(void *ctx, const char *path, unsigned perm)
{
    char proc[40];
    int fd = open_name(ctx, path, proc);
    if (fd < 0) return fd;
    int e = chmod(proc, perm & 0777) < 0 ? -errno : 0;
    close(fd);
    return e;
}

static struct timespec as_time(int64_t ns)
{
    if (ns == GOL_FS_KEEP) return (struct timespec){ 0, UTIME_OMIT };
    return (struct timespec){ ns / 1000000000 - (ns % 1000000000 < 0), (ns % 1000000000 + 1000000000) % 1000000000 };
}

static int dir_settimes(void *ctx, const char *path, int64_t access_ns, int64_t mtime_ns)
{
    char proc[40];
    int fd = open_name(ctx, path, proc);
    if (fd < 0) return fd;
    const struct timespec ts[2] = { as_time(access_ns), as_time(mtime_ns) };
    int e = utimensat(AT_FDCWD, proc, ts, 0) < 0 ? -errno : 0;
    close(fd);
    return e;
}

int gol_fs_dir(gol_fs *fs, const char *path, int flags)
{
    root *r = malloc(sizeof *r);
    if (!r) return -ENOMEM;
    *r = (root){ open(path, O_PATH | O_DIRECTORY | O_CLOEXEC), flags };
    int e = r->fd < 0 ? -errno : 0, probe = e ? e : open_in(r, "/", O_PATH | O_DIRECTORY, 0);
    if (probe < 0) {                                                /* also a kernel without openat2 (before 5.6) */
        if (r->fd >= 0) close(r->fd);
        free(r);
        return probe;
    }
    close(probe);
    *fs = (gol_fs){ sizeof *fs, r, dir_open, dir_close, dir_read, dir_write, dir_truncate, dir_fstat, dir_stat, dir_list, dir_mkdir, dir_remove, dir_rename,
                    dir_lstat, dir_readlink, dir_symlink, dir_link, dir_chmod, dir_settimes };
    return 0;
}

void gol_fs_dir_end(gol_fs *fs)
{
    root *r = fs->ctx;
    if (r) {
        close(r->fd);
        free(r);
    }
    memset(fs, 0, sizeof *fs);
}
