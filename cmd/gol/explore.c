#include "cmd/gol/cmd.h"
int explore_flag(int argc, char **argv, int *i) { (void)argc; (void)argv; (void)i; return 0; }
int cmd_explore(int argc, char **argv) { (void)argc; (void)argv; return 2; }
