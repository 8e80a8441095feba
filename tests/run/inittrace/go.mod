module inittrace

go 1.26
