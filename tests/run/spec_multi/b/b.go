package b

import "m/log"

var B = log.P("b.B", 10)
