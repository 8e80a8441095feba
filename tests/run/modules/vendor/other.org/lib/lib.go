package lib

import "other.org/lib/sub"

type Thing struct {
	Name string
	count int
}

func (t *Thing) Inc() int { t.count += sub.Step; return t.count }

var ErrThing error = thingError("thing failed")

type thingError string

func (e thingError) Error() string { return string(e) }
