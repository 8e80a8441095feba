/* testbinary.c - what stands for the program that go test builds of a package's tests: a shell script that starts gol on that package again.
 *
 * Tests start themselves anew to see how a process ends: exec.Command(os.Args[0], "-test.run=^TestX$"). So os.Args[0] must be the path of something that runs the package's
 * tests in whatever folder it is started, with the arguments of package testing, and tells nothing that the tests do not tell. While a package is tested such a script stands
 * in a temporary folder; gol test -c leaves one where it is asked to. Its words are those of the command, the flags for package testing and for profiles left out, as go test's
 * binary has the compiler's flags in it and gets the others anew.
 */
#define _GNU_SOURCE
#include "cmd/gol/cmd.h"
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* s as one word of the shell. */
static void word(FILE *out, const char *s)
{
    fputc('\'', out);
    for (; *s; s++) {
        if (*s == '\'') fputs("'\\''", out);
        else fputc(*s, out);
    }
    fputs("' ", out);
}

bool test_binary_write(const char *file, const char *dir, int argc, char **argv)
{
    char self[PATH_MAX], whole[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    if (n < 0 || !realpath(dir, whole)) return false;
    self[n] = 0;
    FILE *out = fopen(file, "we");
    if (!out) return false;
    fputs("#!/bin/sh\n# The tests of a package, as gol runs them.\nexec ", out);
    word(out, self);
    fputs("test ", out);
    for (int i = 0; i < argc; i++) word(out, argv[i]);
    fputs("-binary \"$0\" ", out);
    word(out, whole);
    fputs("\"$@\"\n", out);
    bool ok = fchmod(fileno(out), 0755) == 0;
    if (fclose(out) != 0 || !ok) {
        unlink(file);
        return false;
    }
    return true;
}

char *test_binary_make(const char *name, const char *dir, int argc, char **argv)
{
    const char *tmp = getenv("TMPDIR");
    char *file = NULL, *folder;
    if (asprintf(&folder, "%s/gol-test-XXXXXX", tmp && *tmp ? tmp : "/tmp") < 0) return NULL;
    if (mkdtemp(folder)) {
        if (asprintf(&file, "%s/%s.test", folder, name) < 0) file = NULL;
        if (file && !test_binary_write(file, dir, argc, argv)) {
            free(file);
            file = NULL;
        }
        if (!file) rmdir(folder);
    }
    free(folder);
    return file;
}

void test_binary_remove(char *file)
{
    if (!file) return;
    unlink(file);
    *strrchr(file, '/') = 0;
    rmdir(file);
    free(file);
}
