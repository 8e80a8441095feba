package main

func main() {
	_ = '\q' // error: unknown escape
	_ = '\''
	_ = '"'
	_ = '\"' // error: unknown escape
	_ = "\'" // error: unknown escape
	_ = '\400' // error: octal escape value 256 > 255
	_ = '\x1' // error: invalid character '\\'' in hexadecimal escape
	_ = '\u00g0' // error: invalid character 'g' in hexadecimal escape
	_ = '\U00110000' // error: escape is invalid Unicode code point U\+110000
	_ = '\ud800' // error: escape is invalid Unicode code point U\+D800
	_ = "\z" // error: unknown escape
	_ = "\xg1" // error: invalid character 'g' in hexadecimal escape
	_ = "\uD900" // error: escape is invalid Unicode code point U\+D900
}
