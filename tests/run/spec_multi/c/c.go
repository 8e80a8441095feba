package c

import "m/log"

func init() { log.P("c.init", 0) }
