package main

func main() {
	_ = 08 // error: invalid digit '8' in octal literal
	_ = 0x // error: hexadecimal literal has no digits
	_ = 0b12 // error: invalid digit '2' in binary literal
	_ = 0o9 // error: invalid digit '9' in octal literal
	_ = 1__0 // error: '_' must separate successive digits
	_ = 1_ // error: '_' must separate successive digits
	_ = 0xg // error: hexadecimal literal has no digits // error: syntax error: unexpected name g at end of statement
	_ = 1e // error: exponent has no digits
	_ = 0x1.0 // error: hexadecimal mantissa requires a 'p' exponent
	_ = 0b1e3 // error: 'e' exponent requires decimal mantissa
	_ = 1e+ // error: exponent has no digits
	_ = 0x1p // error: exponent has no digits
	_ = 09.5
	_ = 0_ // error: '_' must separate successive digits
	_ = 0b // error: binary literal has no digits
}
