# Steps do not depend on the machine: the same frames are cut off and the same plans made everywhere.
diff <("$HOSTS/game" -fast) "$SRC/examples/embed/game.out"
