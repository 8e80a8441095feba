package main

var u = v + where("u")

var v = where("v")

func init() {
	func() { where("second") }()
}

func init() { where("third") }
