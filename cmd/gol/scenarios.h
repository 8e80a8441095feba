/* scenarios.h - the scripts of examples/scenarios, carried in the command (tools/genscenarios.sh). */
#ifndef GOL_SCENARIOS_H
#define GOL_SCENARIOS_H
typedef struct scenario {
    const char *name;          /* of the file, without .gol */
    const char *verdict;       /* that the script must come to */
    const char *text, *end;
} scenario;
extern const scenario scenarios[];      /* ends with name NULL */
#endif
