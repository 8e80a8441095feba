module cyc

go 1.26
