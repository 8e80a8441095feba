package main

func a() int { return } // error: not enough return values\n\thave \(\)\n\twant \(int\)
func b() (int, string) { return 1 } // error: not enough return values\n\thave \(number\)\n\twant \(int, string\)
func c() { return 1 } // error: too many return values\n\thave \(number\)\n\twant \(\)
func d() int { return 1, 2 } // error: too many return values\n\thave \(number, number\)\n\twant \(int\)
func e() (x int, err error) { return }
func f() (int, error) { return d() } // error: not enough return values\n\thave \(int\)\n\twant \(int, error\)
func g() string { return 1 } // error: cannot use 1 \(untyped int constant\) as string value in return statement
func h() (int, string) { return "a", 1 } // error: cannot use "a" \(untyped string constant\) as int value in return statement // error: cannot use 1 \(untyped int constant\) as string value in return statement
func i() error { return "x" } // error: cannot use "x" \(constant of type string\) as error value in return statement: string does not implement error \(missing method Error\)
func main() {}
