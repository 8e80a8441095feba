package main

const a int = 1
const b float64 = 2
const c = a + b // error: invalid operation: a \+ b \(mismatched types int and float64\)
const d string = 1 // error: cannot use 1 \(untyped int constant\) as string value in constant declaration
const e = "a" + 1 // error: invalid operation: "a" \+ 1 \(mismatched types untyped string and untyped int\)
const f bool = 1 // error: cannot use 1 \(untyped int constant\) as bool value in constant declaration
const g = a << b
const h uint8 = a // error: cannot use a \(constant 1 of type int\) as uint8 value in constant declaration
const i = len("abc") + 1.5 // error: 1\.5 \(untyped float constant\) truncated to int
var j int8 = i
const k = !1 // error: invalid operation: operator ! not defined on 1 \(untyped int constant\)
const l = -"a" // error: invalid operation: operator - not defined on "a" \(untyped string constant\)
const m = a == b // error: invalid operation: a == b \(mismatched types int and float64\)
const n int = 'a'
const o = string(65) + 'b' // error: invalid operation: string\(65\) \+ 'b' \(mismatched types string and untyped rune\)

func main() {
}
