// Package strs has its own name.
package stringsx

import "example.org/app/internal/deep"

type List []string

func (l List) Joined() (s string) {
	for _, e := range l {
		s += deep.Wrap(e)
	}
	return
}

type Opt struct {
	deep.Base
	X int
}
