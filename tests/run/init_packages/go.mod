module initp

go 1.26
