diff <("$HOSTS/sqlshell" "$HOSTS/sqlite_gol.so" sqlite3_sqlitegol_init < "$SRC/examples/embed/sqlite_gol.sql") "$SRC/examples/embed/sqlite_gol.out"
