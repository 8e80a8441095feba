package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := []int{1, 2, 3}
	str := "abc"
	arr := &[3]int{}
	big := ^uint64(0) - 5
	neg := -1
	two, one := uint(2), uint(1)
	try(func() { _ = s[0:big] })
	try(func() { _ = s[big:] })
	try(func() { _ = s[big:2] })
	try(func() { _ = s[two:one] })
	try(func() { _ = s[0:neg] })
	try(func() { _ = s[neg:big] })
	try(func() { _ = str[:big] })
	try(func() { _ = str[big:] })
	try(func() { _ = arr[:big] })
	try(func() { _ = s[0:1:big] })
	try(func() { _ = s[0:big:2] })
	try(func() { _ = s[big:1:2] })
	try(func() { _ = s[neg:1:2] })
	try(func() { _ = s[0:neg:2] })
	try(func() { _ = arr[0:1:big] })
	try(func() { _ = s[uint32(5):] })
	try(func() { _ = s[:uint8(200)] })
	try(func() { _ = s[big] })
}
