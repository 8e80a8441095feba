diff <("$HOSTS/threads") "$SRC/examples/embed/threads.out"
