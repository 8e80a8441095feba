module embedtest

go 1.24
