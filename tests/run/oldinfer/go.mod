module oldinfer

go 1.20
