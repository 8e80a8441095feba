/* assembly.h - packages of which some functions are in assembly. */
#ifndef GOL_ASSEMBLY_H
#define GOL_ASSEMBLY_H
#include "compiler/compile.h"

/* Is there a file of assembly in dir? */
bool has_assembly(const char *dir);

/* Do functions of pkg, as it was read from the files of dir, have their bodies in that folder's assembly? */
bool in_assembly(const Package *pkg, const char *dir);
#endif
