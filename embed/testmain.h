/* testmain.h - the program that runs the tests of a package. */
#ifndef GOL_TESTMAIN_H
#define GOL_TESTMAIN_H
#include "compiler/compile.h"

/* Its text, of a package main that imports pkg and external, the package of tests outside of it; one of them may have no files. In the compilation's arena. NULL: *why says
 * what is wrong with a test, behind its position. */
const char *testmain_text(compilation *c, const Package *pkg, const Package *external, char **why);
#endif
