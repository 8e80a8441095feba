module ex.com/gt

go 1.26
