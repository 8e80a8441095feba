// Package database/sql/driver: its converters and results.
package main

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"time"
)

type named string
type flag bool
type temperature float32
type byValue struct{ n int64 }
type wrong struct{}
type failing struct{}
type dec struct{}

func (b byValue) Value() (driver.Value, error) { return b.n * 2, nil }
func (wrong) Value() (driver.Value, error)     { return 7, nil }
func (failing) Value() (driver.Value, error)   { return nil, errors.New("no value today") }
func (dec) Decompose(buf []byte) (byte, bool, []byte, int32) {
	return 0, true, append(buf, 1, 2), -3
}

func show(what string, c driver.ValueConverter, values ...any) {
	fmt.Println(what)
	for _, v := range values {
		got, err := c.ConvertValue(v)
		fmt.Printf("  %T %#v: %T %v, %v\n", v, v, got, got, err)
	}
}

func main() {
	i, s := 5, "text"
	pi, ps := &i, &s
	var np *int
	var nv *byValue
	show("Bool", driver.Bool, true, "t", []byte("0"), "yes", []byte("no"), 1, int8(0), 2, uint(1), uint64(9), 1.5, nil, uintptr(1), flag(true))
	show("Int32", driver.Int32, 1, int64(1)<<31, -1<<31, int64(-1)<<32, uint8(9), uint32(1)<<31, "12", named("13"), "x", 2.5, nil, []byte("4"))
	show("String", driver.String, "s", []byte("b"), 12, nil, 1.5, named("n"))
	show("Null", driver.Null{Converter: driver.Bool}, nil, true, "maybe")
	show("NotNull", driver.NotNull{Converter: driver.Int32}, nil, 1, "x")
	show("Default", driver.DefaultParameterConverter, nil, 1, int8(-3), uint16(4), uint64(1)<<63, uint64(1)<<62, uint(1)<<62, float32(0.5), temperature(1.5),
		flag(true), named("n"), []byte{1}, [2]byte{}, []int{1}, map[int]int{}, struct{}{}, np, nv, byValue{21}, wrong{}, failing{}, dec{},
		time.Unix(0, 0).UTC(), 1i, make([]named, 0))
	for _, p := range []any{pi, &pi, ps, &byValue{4}} {
		fmt.Println(driver.DefaultParameterConverter.ConvertValue(p))
	}
	for _, v := range []any{nil, 1, int64(1), "s", []byte(nil), named(""), true, 1.0, float32(1), time.Time{}, dec{}, byValue{}} {
		fmt.Print(driver.IsValue(v), " ", driver.IsScanValue(v), "; ")
	}
	fmt.Println()
	fmt.Println(driver.Bool)
	fmt.Println(driver.RowsAffected(3).RowsAffected())
	fmt.Println(driver.RowsAffected(3).LastInsertId())
	fmt.Println(driver.ResultNoRows.RowsAffected())
	fmt.Println(driver.ResultNoRows.LastInsertId())
	fmt.Println(driver.ErrBadConn, driver.ErrSkip, driver.ErrRemoveArgument)
}
