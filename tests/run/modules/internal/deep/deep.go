package deep

type Base struct{ ID int }

func (b Base) Describe() string { return Wrap(string(rune(65 + b.ID))) }

func Wrap(s string) string { return "<" + s + ">" }
