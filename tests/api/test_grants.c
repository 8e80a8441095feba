/* test_grants.c - nothing of the machine is granted by default; modules from memory and on demand; the header as C++ sees it is in the hosts' suite. */
#include "tests/api/api.h"

static const char probe[] =
    "package main\n"
    "import (\"fmt\"; \"os\"; \"os/exec\"; \"os/signal\"; \"syscall\"; \"time\"; \"bufio\")\n"
    "func Probe() {\n"
    "  _, e := os.Open(\"/etc/passwd\"); fmt.Println(e != nil)\n"
    "  e = os.WriteFile(\"refused.txt\", nil, 0o600); fmt.Println(e)\n"
    "  fmt.Println(len(os.Environ()), os.Getenv(\"PATH\") == \"\")\n"
    "  _, e = os.Getwd(); fmt.Println(e != nil)\n"
    "  _, e = os.ReadDir(\"/\"); fmt.Println(e != nil)\n"
    "  fmt.Println(exec.Command(\"/bin/true\").Run() != nil)\n"
    "  _, e = os.NewFile(3, \"three\").Write([]byte(\"x\")); fmt.Println(e != nil)\n"
    "  fmt.Println(os.Getuid() == -1)\n"
    "  fmt.Println(time.Now().Year())\n"
    "  _, e = time.LoadLocation(\"Europe/Berlin\"); fmt.Println(e != nil)\n"
    "  t := time.Now(); time.Sleep(time.Millisecond); fmt.Println(time.Since(t) >= time.Millisecond)\n"
    "  _, _, no := syscall.Syscall(syscall.SYS_GETPID, 0, 0, 0); fmt.Println(no)\n"
    "  _, e = syscall.ForkExec(\"/bin/true\", nil, nil); fmt.Println(e)\n"
    "  os.Stderr.WriteString(\"to stderr\\n\")\n"
    "  s := bufio.NewScanner(os.Stdin); s.Scan(); fmt.Println(s.Text())\n"
    "  c := make(chan os.Signal, 1); signal.Notify(c, os.Interrupt); signal.Stop(c)\n"
    "}\n";

static int64_t input(void *ctx, int fd, void *p, int64_t n)
{
    static const char text[] = "from the host\n";
    int *given = ctx;
    (void)fd;
    if (*given || n < (int64_t)sizeof text) return 0;
    *given = 1;
    memcpy(p, text, sizeof text - 1);
    return sizeof text - 1;
}

static struct { out o; int given; } io;
static int64_t io_write(void *ctx, int fd, const void *p, int64_t n) { (void)ctx; return out_write(&io.o, fd, p, n); }
static int64_t io_read(void *ctx, int fd, void *p, int64_t n) { (void)ctx; return input(&io.given, fd, p, n); }

/* The process has SIGPIPE at its default, which ends it: a script that writes to a pipe nobody reads must not cause that. */
static void test_broken_pipe(void **state)
{
    (void)state;
    static const char text[] =
        "package main\n"
        "import (\"fmt\"; \"os\")\n"
        "func main() {\n"
        "  r, w, _ := os.Pipe(); r.Close()\n"
        "  _, e := w.Write([]byte(\"x\")); fmt.Println(e)\n"
        "  done := make(chan bool)\n"
        "  go func() { _, e := w.Write([]byte(\"x\")); fmt.Println(e); done <- true }()\n"
        "  <-done\n"
        "}\n";
    memset(&io, 0, sizeof io);
    gol_options opt = { .size = sizeof opt, .write = io_write, .grants = GOL_GRANT_FILES };
    gol_vm *vm = gol_open(&opt);
    OK(vm, gol_load_source(vm, "p.go", text, strlen(text)));
    OK(vm, gol_compile(vm));
    OK(vm, gol_run(vm, 0, NULL));
    assert_string_equal(io.o.text[0], "write |1: broken pipe\nwrite |1: broken pipe\n");
    gol_close(vm);
}

static void test_nothing(void **state)
{
    (void)state;
    memset(&io, 0, sizeof io);
    gol_options opt = { .size = sizeof opt, .write = io_write, .read = io_read };
    gol_vm *vm = gol_open(&opt);
    OK(vm, gol_load_source(vm, "p.go", probe, strlen(probe)));
    OK(vm, gol_compile(vm));
    OK(vm, callv(vm, "Probe", NULL, 0, NOARGS));
    assert_string_equal(io.o.text[0], "true\nopen refused.txt: operation not permitted\n0 true\ntrue\ntrue\ntrue\ntrue\ntrue\n2009\ntrue\ntrue\noperation not permitted\noperation not permitted\nfrom the host\n");
    assert_string_equal(io.o.text[1], "to stderr\n");
    gol_close(vm);
}

static void test_some(void **state)
{
    (void)state;
    memset(&io, 0, sizeof io);
    gol_options opt = { .size = sizeof opt, .write = io_write, .grants = GOL_GRANT_CLOCK | GOL_GRANT_ENV };
    gol_vm *vm = gol_open(&opt);
    static const char text[] = "fmt.Println(time.Now().Year() > 2020, len(os.Environ()) > 0)\n_, err := os.Open(\"/\")\nfmt.Println(err)";
    OK(vm, gol_load_source(vm, "p.gol", text, strlen(text)));
    OK(vm, gol_compile(vm));
    OK(vm, gol_run(vm, 0, NULL));
    assert_string_equal(io.o.text[0], "true true\nopen /: operation not permitted\n");
    gol_close(vm);
}

/* The network: nothing without the grant, not even names; with it sockets, and neither files nor system calls by number. */
static void test_network(void **state)
{
    (void)state;
    static const char text[] =
        "package main\n"
        "import (\"crypto/tls\"; \"fmt\"; \"io\"; \"net\"; \"os\"; \"syscall\")\n"
        "func main() {\n"
        "  a, b := net.Pipe(); b.Close(); fmt.Println(tls.Client(a, &tls.Config{ServerName: \"x\"}).Handshake())\n"
        "  l, e := net.Listen(\"tcp\", \"127.0.0.1:0\")\n"
        "  if e != nil {\n"
        "    fmt.Println(e)\n"
        "    _, e = net.Dial(\"udp\", \"127.0.0.1:9\"); fmt.Println(e)\n"
        "    _, e = net.Listen(\"unix\", \"refused.sock\"); fmt.Println(e)\n"
        "    _, e = net.Interfaces(); fmt.Println(e)\n"
        "    n, e := net.LookupHost(\"localhost\"); fmt.Println(n, e != nil)\n"
        "    return\n"
        "  }\n"
        "  go func() { c, _ := l.Accept(); io.WriteString(c, \"over the network\"); c.Close() }()\n"
        "  c, e := net.Dial(\"tcp\", l.Addr().String()); fmt.Println(e)\n"
        "  all, e := io.ReadAll(c); fmt.Println(string(all), e)\n"
        "  _, e = os.Open(\"/\"); fmt.Println(e)\n"
        "  _, e = syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0); fmt.Println(e)\n"
        "}\n";
    static const char *const want[] = {
        "tls: operation not permitted\nlisten tcp 127.0.0.1:0: socket: operation not permitted\ndial udp 127.0.0.1:9: socket: operation not permitted\n"
        "listen unix refused.sock: socket: operation not permitted\nroute ip+net: socket: operation not permitted\n[] true\n",
        "io: read/write on closed pipe\n<nil>\nover the network <nil>\nopen /: operation not permitted\noperation not permitted\n",
    };
    for (int granted = 0; granted < 2; granted++) {
        memset(&io, 0, sizeof io);
        gol_options opt = { .size = sizeof opt, .write = io_write, .grants = granted ? GOL_GRANT_NET : GOL_GRANT_FILES };
        gol_vm *vm = gol_open(&opt);
        OK(vm, gol_load_source(vm, "p.go", text, strlen(text)));
        OK(vm, gol_compile(vm));
        OK(vm, gol_run(vm, 0, NULL));
        assert_string_equal(io.o.text[0], want[granted]);
        gol_close(vm);
    }
}

static int asked;
static int give(void *ctx, gol_vm *vm, const char *path)
{
    asked++;
    assert_ptr_equal(ctx, &asked);
    if (strcmp(path, "lib/answer")) return 0;
    static const char text[] = "package answer\nconst N = 42\n";
    assert_int_equal(gol_module(vm, path, "answer.go", text, strlen(text)), GOL_OK);
    return 1;
}

static void test_import(void **state)
{
    (void)state;
    gol_options opt = { .size = sizeof opt, .import = give, .importctx = &asked };
    gol_vm *vm = gol_open(&opt);
    static const char good[] = "package main\nimport \"lib/answer\"\nfunc F() int { return answer.N }\n";
    OK(vm, gol_load_source(vm, "p.go", good, strlen(good)));
    OK(vm, gol_compile(vm));
    gol_value r;
    OK(vm, callv(vm, "F", &r, 1, NOARGS));
    assert_int_equal(r.as.i, 42);
    assert_int_equal(asked, 1);
    gol_close(vm);
    vm = gol_open(&opt);
    static const char bad[] = "package main\nimport \"lib/none\"\nvar _ = none.N\n";
    OK(vm, gol_load_source(vm, "p.go", bad, strlen(bad)));
    IS(vm, GOL_ECOMPILE, gol_compile(vm));
    gol_diag d;
    assert_int_equal(gol_diag_get(vm, 0, &d), 0);
    assert_non_null(strstr(d.message, "lib/none"));
    gol_close(vm);
}

/* Without the grant a program cannot import unsafe, by whatever way; a module of the host can. */
static void test_unsafe(void **state)
{
    (void)state;
    static const char *const bad[] = { "package main\nimport \"unsafe\"\nvar X = unsafe.Sizeof(1)\n", "fmt.Println(unsafe.Sizeof(1))\n",
                                       "package main\nimport u \"unsafe\"\nvar X u.Pointer\n", "package main\nimport . \"unsafe\"\nvar X Pointer\n",
                                       "package main\nimport _ \"unsafe\"\n", "//go:linkname now runtime.nanotime\nfunc now() int64\nfmt.Println(now())\n" };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        gol_vm *vm = gol_open(NULL);
        OK(vm, gol_load_source(vm, "p", bad[i], strlen(bad[i])));
        IS(vm, GOL_ECOMPILE, gol_compile(vm));
        gol_close(vm);
    }
    gol_options opt = { .size = sizeof opt, .grants = GOL_GRANT_UNSAFE };
    for (int trusted = 0; trusted < 2; trusted++) {
        gol_vm *vm = gol_open(trusted ? NULL : &opt);
        static const char mod[] = "package m\nimport \"unsafe\"\nconst Size = unsafe.Sizeof(\"\")\n";
        const char *text = trusted ? "package main\nimport \"m\"\nvar X = int(m.Size)\n" : "package main\nimport \"unsafe\"\nvar X = int(unsafe.Sizeof(\"\"))\n";
        OK(vm, gol_module(vm, "m", "m.go", mod, strlen(mod)));
        OK(vm, gol_load_source(vm, "p", text, strlen(text)));
        OK(vm, gol_compile(vm));
        OK(vm, gol_init(vm));
        gol_value v;
        OK(vm, gol_get(vm, gol_find(vm, "X"), &v));
        assert_int_equal(v.as.i, 16);
        gol_close(vm);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(test_nothing), cmocka_unit_test(test_broken_pipe), cmocka_unit_test(test_some), cmocka_unit_test(test_network), cmocka_unit_test(test_import), cmocka_unit_test(test_unsafe) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
