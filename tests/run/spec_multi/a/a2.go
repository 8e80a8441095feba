package a

import "m/log"

var A = log.P("a.A", late+1)

func init() { log.P("a2.init", 0) }
