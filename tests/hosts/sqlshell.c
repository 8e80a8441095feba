/* sqlshell.c - runs the statements on standard input, one ended by ';' at a line's end each, against an empty database into which an extension was loaded. Prints rows and errors. */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static int row(void *ctx, int n, char **v, char **names)
{
    (void)ctx; (void)names;
    for (int i = 0; i < n; i++) printf("%s%s", i ? "|" : "", v[i] ? v[i] : "");
    putchar('\n');
    return 0;
}

int main(int argc, char **argv)
{
    static char sql[65536], line[4096];
    sqlite3 *db;
    char *err = NULL;
    if (argc != 3 || sqlite3_open(":memory:", &db) != SQLITE_OK) return 1;
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL);
    if (sqlite3_load_extension(db, argv[1], argv[2], &err) != SQLITE_OK) return fprintf(stderr, "%s\n", err), 1;
    while (fgets(line, sizeof line, stdin)) {
        strcat(sql, line);
        if (strcmp(line + strlen(line) - 2, ";\n") != 0) continue;
        if (sqlite3_exec(db, sql, row, NULL, &err) != SQLITE_OK) printf("error: %s\n", err);
        sqlite3_free(err);
        err = NULL;
        sql[0] = 0;
    }
    return sqlite3_close(db) != SQLITE_OK;
}
