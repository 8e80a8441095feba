# Steps do not depend on the machine: the same frames are cut off everywhere.
diff <("$HOSTS/game" -fast | grep -v plan) "$SRC/examples/embed/game.out"
