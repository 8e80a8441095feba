/* test_fs.c - files and environment of the host: in memory, and one folder of the machine, out of which nothing leads. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <sys/stat.h>
#include <unistd.h>
#include "tests/api/api.h"

/* ---- a file system in memory: a list of paths ---- */

typedef struct node { char path[100]; int kind; char data[5000]; int64_t n; bool live; } node;
static node nodes[100];
static int opened, closed;

static node *look(const char *path)
{
    if (path[0] != '/' || strstr(path, "//") || strstr(path, "/../") || strstr(path, "/./")) fail_msg("not clean: %s", path);
    for (int i = 0; i < 100; i++) if (nodes[i].live && strcmp(nodes[i].path, path) == 0) return &nodes[i];
    return NULL;
}

static node *add(const char *path, int kind, const char *data)
{
    for (int i = 0; i < 100; i++)
        if (!nodes[i].live) {
            memset(&nodes[i], 0, sizeof nodes[i]);
            snprintf(nodes[i].path, sizeof nodes[i].path, "%s", path);
            nodes[i].kind = kind;
            nodes[i].live = true;
            nodes[i].n = (int64_t)strlen(data);
            memcpy(nodes[i].data, data, (size_t)nodes[i].n);
            return &nodes[i];
        }
    return NULL;
}

static int m_open(void *ctx, const char *path, int flags, unsigned perm, void **file)
{
    node *f = look(path);
    (void)ctx; (void)perm;
    if (flags & ~(O_ACCMODE | O_CREAT | O_EXCL | O_TRUNC | O_SYNC)) fail_msg("flags %x", (unsigned)flags);
    if (!f) f = add(path, GOL_FILE, "");
    if (!f) return -ENOSPC;
    if (flags & O_TRUNC) f->n = 0;
    *file = f;
    opened++;
    return 0;
}
static int m_close(void *ctx, void *file) { (void)ctx; (void)file; closed++; return 0; }
static int64_t m_read(void *ctx, void *file, void *p, int64_t n, int64_t off)
{
    node *f = file;
    (void)ctx;
    if (off >= f->n) return 0;
    if (n > f->n - off) n = f->n - off;
    if (n > 7) n = 7;                              /* short reads are allowed */
    memcpy(p, f->data + off, (size_t)n);
    return n;
}
static int64_t m_write(void *ctx, void *file, const void *p, int64_t n, int64_t off)
{
    node *f = file;
    (void)ctx;
    if (off + n > (int64_t)sizeof f->data) return -ENOSPC;
    if (off > f->n) memset(f->data + f->n, 0, (size_t)(off - f->n));
    memcpy(f->data + off, p, (size_t)n);
    if (off + n > f->n) f->n = off + n;
    return n;
}
static int m_truncate(void *ctx, void *file, int64_t size) { (void)ctx; ((node *)file)->n = size; return 0; }
static int m_stat(void *ctx, const char *path, gol_stat *st)
{
    node *f = look(path);
    (void)ctx;
    if (!f) return -ENOENT;
    *st = (gol_stat){ f->kind, f->kind == GOL_DIR ? 0755 : 0640, f->n, 1700000000123456789 };
    return 0;
}
static int m_list(void *ctx, const char *path, gol_fs_entry give, void *to)
{
    size_t n = strcmp(path, "/") == 0 ? 0 : strlen(path);
    (void)ctx;
    for (int i = 99; i >= 0; i--)
        if (nodes[i].live && strncmp(nodes[i].path, path, n) == 0 && nodes[i].path[n] == '/' && nodes[i].path[n + 1] && !strchr(nodes[i].path + n + 1, '/'))
            give(to, nodes[i].path + n + 1, nodes[i].kind);
    give(to, "..", GOL_DIR);                       /* what is no entry's name is passed over */
    give(to, "a/b", GOL_FILE);
    give(to, "", GOL_FILE);
    return 0;
}
static int m_mkdir(void *ctx, const char *path, unsigned perm) { (void)ctx; (void)perm; return look(path) ? -EEXIST : (add(path, GOL_DIR, ""), 0); }
static int m_remove(void *ctx, const char *path)
{
    node *f = look(path);
    (void)ctx;
    if (!f) return -ENOENT;
    for (int i = 0; i < 100; i++) if (nodes[i].live && strncmp(nodes[i].path, path, strlen(path)) == 0 && nodes[i].path[strlen(path)] == '/') return -ENOTEMPTY;
    f->live = false;
    return 0;
}
static int m_rename(void *ctx, const char *from, const char *to)
{
    node *f = look(from);
    (void)ctx;
    if (!f) return -ENOENT;
    snprintf(f->path, sizeof f->path, "%s", to);
    return 0;
}

static const gol_fs memory = { sizeof(gol_fs), NULL, m_open, m_close, m_read, m_write, m_truncate, NULL, m_stat, m_list, m_mkdir, m_remove, m_rename };

static void memory_new(void)
{
    memset(nodes, 0, sizeof nodes);
    opened = closed = 0;
    add("/", GOL_DIR, "");
    add("/etc", GOL_DIR, "");
    add("/etc/motd", GOL_FILE, "a message of the host, longer than seven bytes\n");
}

/* Runs text with a file system; returns what it prints. */
static out shown;
static const char *run(const gol_fs *fs, const char *const *env, unsigned grants, const char *text)
{
    memset(&shown, 0, sizeof shown);
    gol_options opt = { .size = sizeof opt, .write = out_write, .ioctx = &shown, .fs = fs, .env = env, .grants = grants };
    gol_vm *vm = gol_open(&opt);
    OK(vm, gol_load_source(vm, "s.gol", text, strlen(text)));
    if (gol_compile(vm) != GOL_OK) fail_msg("%s", gol_diag_render(vm, 0, 0));
    OK(vm, gol_run(vm, 0, NULL));
    gol_close(vm);
    return shown.text[0];
}

static void test_memory(void **state)
{
    (void)state;
    memory_new();
    assert_string_equal(run(&memory, NULL, 0,
        "import (\"fmt\"; \"io\"; \"io/fs\"; \"os\"; \"bufio\"; \"time\")\n"
        "b, err := os.ReadFile(\"etc/../etc/./motd\"); fmt.Printf(\"%s%v\\n\", b, err)\n"
        "_, err = os.ReadFile(\"/../../etc/passwd\"); fmt.Println(err, os.IsNotExist(err))\n"
        "st, err := os.Stat(\"/etc/motd\"); fmt.Println(st.Name(), st.Size(), st.Mode(), st.ModTime().UTC().Format(time.RFC3339Nano), err)\n"
        "fmt.Println(os.MkdirAll(\"var/log/x\", 0o755), os.Chdir(\"var/log\"))\n"
        "wd, _ := os.Getwd(); fmt.Println(wd)\n"
        "fmt.Println(os.WriteFile(\"a.txt\", []byte(\"one\\n\"), 0o600))\n"
        "f, _ := os.OpenFile(\"a.txt\", os.O_APPEND|os.O_WRONLY, 0); fmt.Fprintln(f, \"two\"); fmt.Println(f.Close(), f.Close())\n"
        "f, _ = os.Open(\"/var/log/a.txt\"); s := bufio.NewScanner(f); for s.Scan() { fmt.Print(s.Text(), \";\") }\n"
        "n, err := f.Seek(-4, io.SeekEnd); b, _ = io.ReadAll(f); fmt.Printf(\"%d %v %q\\n\", n, err, b)\n"
        "_, err = f.Write(b); fmt.Println(err); _, err = f.ReadAt(b, 2); fmt.Printf(\"%q %v\\n\", b, err)\n"
        "es, err := os.ReadDir(\"/\"); fmt.Println(es, err)\n"
        "fmt.Println(os.Rename(\"a.txt\", \"/b.txt\"), os.Truncate(\"/b.txt\", 2))\n"
        "fs.WalkDir(os.DirFS(\"/\"), \".\", func(p string, d fs.DirEntry, err error) error { fmt.Print(p, \" \"); return err }); fmt.Println()\n"
        "_, err = os.OpenFile(\"/b.txt\", os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600); fmt.Println(err)\n"
        "_, err = os.Create(\"/etc\"); fmt.Println(err)\n"
        "_, err = os.ReadFile(\"/etc\"); fmt.Println(err)\n"
        "fmt.Println(os.Remove(\"/var\"), os.RemoveAll(\"/var\"), os.Remove(\"/nope\"))\n"
        "fmt.Println(os.Symlink(\"/etc\", \"/l\"), os.Chmod(\"/b.txt\", 0), os.Link(\"/b.txt\", \"/c\"))\n"
        "r, err := os.OpenRoot(\"/etc\"); b, err = r.ReadFile(\"motd\"); fmt.Println(len(b), err)\n"
        "_, err = r.ReadFile(\"../b.txt\"); fmt.Println(err); _, err = r.Open(\"/etc/motd\"); fmt.Println(err); fmt.Println(r.Mkdir(\"sub\", 0o700), r.WriteFile(\"sub/f\", nil, 0o600))\n"
        "es, err = os.ReadDir(\"/etc/sub\"); fmt.Println(es, err)\n"
        "left, _ := os.Open(\"/b.txt\"); _ = left\n"),
        "a message of the host, longer than seven bytes\n<nil>\n"
        "open /../../etc/passwd: no such file or directory true\n"
        "motd 47 -rw-r----- 2023-11-14T22:13:20.123456789Z <nil>\n"
        "<nil> <nil>\n/var/log\n<nil>\n<nil> close a.txt: file already closed\none;two;4 <nil> \"two\\n\"\n"
        "write /var/log/a.txt: bad file descriptor\n\"e\\ntw\" <nil>\n"
        "[d etc/ d var/] <nil>\n<nil> <nil>\n. b.txt etc etc/motd var var/log var/log/x \n"
        "open /b.txt: file exists\nopen /etc: is a directory\nread /etc: is a directory\n"
        "remove /var: directory not empty <nil> remove /nope: no such file or directory\n"
        "symlink /etc /l: operation not permitted chmod /b.txt: operation not permitted link /b.txt /c: operation not permitted\n"
        "47 <nil>\nopenat ../b.txt: path escapes from parent\nopenat /etc/motd: path escapes from parent\n<nil> <nil>\n[- f] <nil>\n");
    assert_true(opened > 5);
    assert_int_equal(opened, closed);              /* the one left open too */
}

/* What the host leaves out is refused; grants do not bring the machine's files back. */
static void test_parts(void **state)
{
    (void)state;
    static const char text[] =
        "import (\"fmt\"; \"os\")\n"
        "_, e1 := os.ReadFile(\"/etc/motd\"); _, e2 := os.ReadDir(\"/etc\"); e3 := os.WriteFile(\"/x\", []byte(\"x\"), 0o600); e4 := os.Mkdir(\"/d\", 0o700); _, e5 := os.Open(\"/etc/passwd\")\n"
        "_, _, e6 := os.Pipe()\n"
        "fmt.Println(e1, e2, e3, e4, e5, e6)\n"
        "var fs []*os.File; for { f, err := os.Open(\"/etc/motd\"); if err != nil { fmt.Println(len(fs), err); break }; fs = append(fs, f) }\n";
    memory_new();
    gol_fs none = { .size = sizeof none }, some = { .size = sizeof some, .stat = m_stat, .open = m_open, .read = m_read, .close = m_close };
    assert_string_equal(run(&none, NULL, GOL_GRANT_FILES, text),
        "open /etc/motd: operation not permitted open /etc: operation not permitted open /x: operation not permitted mkdir /d: operation not permitted open /etc/passwd: operation not permitted pipe2: operation not permitted\n"
        "0 open /etc/motd: operation not permitted\n");
    assert_string_equal(run(&some, NULL, GOL_GRANT_FILES, text),
        "<nil> readdirent /etc: operation not permitted write /x: read-only file system mkdir /d: operation not permitted open /etc/passwd: no such file or directory pipe2: operation not permitted\n"
        "1024 open /etc/motd: too many open files\n");
    assert_int_equal(opened, closed);
}

/* What is embedded and what a time zone is come from the host, too. */
static void test_embedded(void **state)
{
    (void)state;
    static const char text[] =
        "package main\nimport (\"embed\"; \"fmt\"; \"io/fs\"; \"time\")\n"
        "//go:embed hello.txt\nvar hello string\n"
        "//go:embed static t*s/[a-b].tx? \"all:deep\"\nvar tree embed.FS\n"
        "func main() {\n"
        "    fmt.Print(hello)\n"
        "    fs.WalkDir(tree, \".\", func(p string, d fs.DirEntry, err error) error { fmt.Print(p, \" \"); return err }); fmt.Println()\n"
        "    l, err := time.LoadLocation(\"Mars/Base\"); fmt.Println(l, err); fmt.Println(time.Unix(1700000000, 0).In(l).Format(time.RFC3339))\n"
        "    _, err = time.LoadLocation(\"Europe/Berlin\"); fmt.Println(err)\n"
        "}\n";
    memory_new();
    static const char *const dirs[] = { "/app", "/app/static", "/app/static/sub", "/app/texts", "/app/deep", "/usr", "/usr/share", "/usr/share/zoneinfo", "/usr/share/zoneinfo/Mars" };
    for (size_t i = 0; i < sizeof dirs / sizeof *dirs; i++) add(dirs[i], GOL_DIR, "");
    add("/app/hello.txt", GOL_FILE, "hello from the host\n");
    add("/app/static/sub/page", GOL_FILE, "x");
    add("/app/static/.hidden", GOL_FILE, "x");
    add("/app/static/_out", GOL_FILE, "x");
    add("/app/texts/a.txt", GOL_FILE, "x");
    add("/app/texts/c.txt", GOL_FILE, "x");
    add("/app/deep/.in", GOL_FILE, "x");
    /* version 1, one type: 5400 s east, "MBT" */
    node *zone = add("/usr/share/zoneinfo/Mars/Base", GOL_FILE, "");
    static const unsigned char tzif[] = { 'T', 'Z', 'i', 'f', 0, 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0, 0,0,0,0, 0,0,0,0, 0,0,0,0, 0,0,0,0, 0,0,0,1, 0,0,0,4, 0,0,0x15,0x18,0,0, 'M','B','T',0 };
    memcpy(zone->data, tzif, zone->n = sizeof tzif);
    memset(&shown, 0, sizeof shown);
    gol_options opt = { .size = sizeof opt, .write = out_write, .ioctx = &shown, .fs = &memory };
    for (int i = 0; i < 2; i++) {
        gol_vm *vm = gol_open(&opt);
        OK(vm, gol_load_source(vm, i == 0 ? "app/main.go" : "other/main.go", text, strlen(text)));
        gol_status st = gol_compile(vm);
        if (i == 0) {
            if (st) fail_msg("%s", gol_diag_render(vm, 0, 0));
            OK(vm, gol_run(vm, 0, NULL));
        } else {
            gol_diag d;
            IS(vm, GOL_ECOMPILE, st);
            assert_int_equal(gol_diag_get(vm, 0, &d), 0);
            assert_string_equal(d.message, "pattern hello.txt: no matching files found");
        }
        gol_close(vm);
    }
    assert_string_equal(shown.text[0], "hello from the host\n. deep deep/.in static static/sub static/sub/page texts texts/a.txt \n"
                        "Mars/Base <nil>\n2023-11-14T23:43:20+01:30\nunknown time zone Europe/Berlin\n");
    assert_int_equal(opened, closed);
}

static int64_t lies(void *ctx, void *file, void *p, int64_t n, int64_t off) { (void)ctx; (void)file; (void)p; (void)off; return n + 1000000; }

static void test_lying_host(void **state)
{
    (void)state;
    memory_new();
    gol_fs fs = memory;
    fs.read = lies;
    assert_string_equal(run(&fs, NULL, 0, "import (\"fmt\"; \"os\")\n_, err := os.ReadFile(\"/etc/motd\"); fmt.Println(err)\n"), "read /etc/motd: input/output error\n");
}

static void test_env(void **state)
{
    (void)state;
    static const char *const env[] = { "HOME=/home/script", "EMPTY=", "TZ=UTC", NULL }, *const nothing[] = { NULL };
    static const char text[] = "import (\"fmt\"; \"os\")\nfmt.Println(os.Environ(), os.Getenv(\"HOME\"), os.Getenv(\"PATH\"))\nos.Setenv(\"A\", \"b\")\nfmt.Println(os.ExpandEnv(\"$A$EMPTY$HOME\"))\n_, ok := os.LookupEnv(\"EMPTY\")\nfmt.Println(ok)\n";
    assert_string_equal(run(NULL, env, 0, text), "[HOME=/home/script EMPTY= TZ=UTC] /home/script \nb/home/script\ntrue\n");
    assert_string_equal(run(NULL, env, GOL_GRANT_ENV, text), "[HOME=/home/script EMPTY= TZ=UTC] /home/script \nb/home/script\ntrue\n");
    assert_string_equal(run(NULL, nothing, GOL_GRANT_ENV, text), "[]  \nb\nfalse\n");
    assert_null(getenv("A"));
}

/* ---- a folder ---- */

static char top[100];

static void put(const char *name, const char *text) { put_file(top, name, text); }

static void test_folder(void **state)
{
    (void)state;
    char path[200], shell[600];
    new_folder(top);
    snprintf(path, sizeof path, "%s/jail", top);
    assert_int_equal(mkdir(path, 0755), 0);
    put("secret", "secret");
    put("jail/open", "inside");
    snprintf(shell, sizeof shell, "cd %s/jail && ln -s ../secret up && ln -s %s/secret abs && ln -s /open in && ln -s . here && mkfifo fifo && mkdir d", top, top);
    assert_int_equal(system(shell), 0);
    static const char text[] =
        "import (\"fmt\"; \"os\"; \"path/filepath\")\n"
        "for _, n := range []string{\"open\", \"/open\", \"../open\", \"in\", \"here/here/open\", \"up\", \"abs\", \"../secret\", \"/../secret\", \"here/../../secret\", \"fifo\"} {\n"
        "    b, err := os.ReadFile(n); fmt.Printf(\"%s %q %v\\n\", n, b, err)\n"
        "}\n"
        "l, err := filepath.Glob(\"*\"); fmt.Println(l, err)\n"
        "fmt.Println(os.WriteFile(\"d/new\", []byte(\"text\"), 0o600), os.Mkdir(\"e\", 0o700), os.Rename(\"d/new\", \"e/moved\"), os.Rename(\"e/moved\", \"../out\"))\n"
        "b, err := os.ReadFile(\"out\"); fmt.Println(string(b), err)\n"
        "fmt.Println(os.WriteFile(\"up\", []byte(\"x\"), 0o600) != nil, os.WriteFile(\"abs\", []byte(\"x\"), 0o600) != nil)\n"
        "fmt.Println(os.Remove(\"out\"), os.RemoveAll(\"e\"), os.Remove(\"/\") != nil, os.Truncate(\"open\", 2), os.Mkdir(\"/\", 0o700))\n";
    gol_fs fs;
    assert_int_equal(gol_fs_dir(&fs, "/nowhere/at/all", 0), -ENOENT);
    int e = gol_fs_dir(&fs, path, GOL_FS_READONLY);
    if (e == -ENOSYS) skip();                       /* an old kernel */
    assert_int_equal(e, 0);
    static const char seen[] =
        "open \"inside\" <nil>\n/open \"inside\" <nil>\n../open \"inside\" <nil>\nin \"inside\" <nil>\nhere/here/open \"inside\" <nil>\n"
        "up \"\" open up: no such file or directory\nabs \"\" open abs: no such file or directory\n../secret \"\" open ../secret: no such file or directory\n"
        "/../secret \"\" open /../secret: no such file or directory\nhere/../../secret \"\" open here/../../secret: no such file or directory\nfifo \"\" open fifo: permission denied\n"
        "[abs d fifo here in open up] <nil>\n";
    const char *got = run(&fs, NULL, 0, text);
    assert_memory_equal(got, seen, sizeof seen - 1);
    assert_string_equal(got + sizeof seen - 1,
        "open d/new: read-only file system mkdir e: read-only file system rename d/new e/moved: read-only file system rename e/moved ../out: read-only file system\n"
        " open out: no such file or directory\ntrue true\n"
        "remove out: no such file or directory <nil> true truncate open: read-only file system mkdir /: file exists\n");
    gol_fs_dir_end(&fs);
    assert_int_equal(gol_fs_dir(&fs, path, 0), 0);
    got = run(&fs, NULL, 0, text);
    assert_memory_equal(got, seen, sizeof seen - 1);
    assert_string_equal(got + sizeof seen - 1, "<nil> <nil> <nil> <nil>\ntext <nil>\nfalse true\n<nil> <nil> true <nil> mkdir /: file exists\n");
    gol_fs_dir_end(&fs);
    snprintf(shell, sizeof shell, "test \"$(cat %s/secret)\" = secret && test \"$(cat %s/jail/open)\" = in && test ! -e %s/out && rm -r %s", top, top, top, top);
    assert_int_equal(system(shell), 0);
}

/* Links, permissions and times in a folder. */
static void test_links(void **state)
{
    (void)state;
    char path[200], shell[600];
    new_folder(top);
    snprintf(path, sizeof path, "%s/jail", top);
    assert_int_equal(mkdir(path, 0755), 0);
    put("secret", "secret");
    put("jail/open", "inside");
    static const char text[] =
        "import (\"fmt\"; \"os\"; \"path/filepath\"; \"time\")\n"
        "fmt.Println(os.Symlink(\"open\", \"l\"), os.Symlink(\"../secret\", \"up\"), os.Symlink(\"nowhere\", \"dangling\"), os.Symlink(\"x\", \"open\"), os.Link(\"open\", \"hard\"))\n"
        "for _, n := range []string{\"l\", \"up\", \"dangling\", \"open\"} { s, err := os.Readlink(n); fmt.Print(s, \" \", err, \"; \") }; fmt.Println()\n"
        "for _, n := range []string{\"l\", \"up\", \"hard\"} { b, err := os.ReadFile(n); fmt.Print(string(b), \" \", err, \"; \") }; fmt.Println()\n"
        "st, err := os.Lstat(\"l\"); fmt.Println(st.Mode().Type(), err); st, err = os.Stat(\"l\"); fmt.Println(st.Mode().IsRegular(), err); _, err = os.Stat(\"dangling\"); fmt.Println(err)\n"
        "es, err := os.ReadDir(\".\"); fmt.Println(es, err); p, err := filepath.EvalSymlinks(\"l\"); fmt.Println(p, err)\n"
        "t := time.Unix(0, 5).UTC(); fmt.Println(os.Chmod(\"open\", 0o604), os.Chtimes(\"open\", time.Time{}, t), os.Chmod(\"up\", 0o777))\n"
        "st, _ = os.Stat(\"hard\"); fmt.Println(st.Mode(), st.ModTime().UTC().Format(time.RFC3339Nano))\n"
        "f, _ := os.Open(\"hard\"); fmt.Println(f.Chmod(0o640), os.Chtimes(\"open\", t, t.Add(-time.Second)), f.Close()); st, _ = os.Stat(\"open\"); fmt.Println(st.Mode(), st.ModTime().UTC().Format(time.RFC3339Nano))\n"
        "fmt.Println(os.Remove(\"dangling\"), os.Remove(\"l\"), os.Remove(\"hard\"), os.RemoveAll(\"up\"))\n"
        "fmt.Println(os.Chown(\"open\", 0, 0))\n";
    gol_fs fs;
    int e = gol_fs_dir(&fs, path, 0);
    if (e == -ENOSYS) skip();
    assert_string_equal(run(&fs, NULL, 0, text),
        "<nil> <nil> <nil> symlink x open: file exists <nil>\n"
        "open <nil>; ../secret <nil>; nowhere <nil>;  readlink open: invalid argument; \n"
        "inside <nil>;  open up: no such file or directory; inside <nil>; \n"
        "L--------- <nil>\ntrue <nil>\nstat dangling: no such file or directory\n"
        "[L dangling - hard L l - open L up] <nil>\nopen <nil>\n"
        "<nil> <nil> chmod up: no such file or directory\n"
        "-rw----r-- 1970-01-01T00:00:00.000000005Z\n"
        "<nil> <nil> <nil>\n-rw-r----- 1969-12-31T23:59:59.000000005Z\n"
        "<nil> <nil> <nil> <nil>\nchown open: operation not permitted\n");
    gol_fs_dir_end(&fs);
    assert_int_equal(gol_fs_dir(&fs, path, GOL_FS_READONLY), 0);
    assert_string_equal(run(&fs, NULL, 0, "import (\"fmt\"; \"os\"; \"time\")\nfmt.Println(os.Symlink(\"a\", \"b\"), os.Link(\"open\", \"b\"), os.Chmod(\"open\", 0), os.Chtimes(\"open\", time.Time{}, time.Time{}))\n"),
        "symlink a b: read-only file system link open b: read-only file system chmod open: read-only file system chtimes open: read-only file system\n");
    gol_fs_dir_end(&fs);
    snprintf(shell, sizeof shell, "test \"$(cat %s/secret)\" = secret && test \"$(ls %s/jail)\" = open && rm -r %s", top, top, top);
    assert_int_equal(system(shell), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_memory), cmocka_unit_test(test_parts), cmocka_unit_test(test_embedded), cmocka_unit_test(test_lying_host), cmocka_unit_test(test_env), cmocka_unit_test(test_folder), cmocka_unit_test(test_links) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
