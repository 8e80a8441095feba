/* assembly.h - packages of which some functions are in assembly. */
#ifndef GOL_ASSEMBLY_H
#define GOL_ASSEMBLY_H
#include "compiler/compile.h"

/* Do functions of pkg, as it was read from the files of dir, have their bodies in that folder's assembly? */
bool in_assembly(const Package *pkg, const char *dir);
#endif
