module oldloop

go 1.21
