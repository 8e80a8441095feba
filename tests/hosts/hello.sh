diff <("$HOSTS/hello") "$SRC/examples/embed/hello.out"
[ "$(wc -l < "$SRC/examples/embed/hello.c")" -le 60 ]
