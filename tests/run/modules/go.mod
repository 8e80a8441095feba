module example.org/app

go 1.26

require other.org/lib v1.2.3
