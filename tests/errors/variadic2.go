package main

func v(a ...int) {}
func w(a string, b ...interface{}) {}
func x() (int, string) { return 1, "" }

func main() {
	v("a") // error: cannot use "a" \(untyped string constant\) as int value in argument to v
	v([]int{1}) // error: cannot use \[\]int\{…\} \(value of type \[\]int\) as int value in argument to v
	v(1, []int{2}...) // error: too many arguments in call to v\n\thave \(number, \[\]int\.\.\.\)\n\twant \(\.\.\.int\)
	v([]string{}...) // error: cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in argument to v
	v(nil...)
	v([2]int{}...) // error: cannot use \[2\]int\{\} \(value of type \[2\]int\) as \[\]int value in argument to v
	v(x()) // error: cannot use x\(\) \(value of type string\) as int value in argument to v
	w(x()) // error: cannot use x\(\) \(value of type int\) as string value in argument to w
	w("a", []int{}...) // error: cannot use \[\]int\{\} \(value of type \[\]int\) as \[\]interface\{\} value in argument to w
	w() // error: not enough arguments in call to w\n\thave \(\)\n\twant \(string, \.\.\.interface\{\}\)
	w([]interface{}{}...) // error: not enough arguments in call to w\n\thave \(\[\]interface\{\}\.\.\.\)\n\twant \(string, \.\.\.interface\{\}\)
	v(1, 2, 1.5, nil) // error: cannot use 1\.5 \(untyped float constant\) as int value in argument to v \(truncated\) // error: cannot use nil as int value in argument to v
}
