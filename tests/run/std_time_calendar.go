// time: the calendar, arithmetic, rounding, comparison, marshalling.
package main

import (
	"fmt"
	"math"
	"time"
)

// rnd is a small generator, the same everywhere.
type rnd uint64

func (r *rnd) next(n int64) int64 {
	*r = *r*6364136223846793005 + 1442695040888963407
	return int64(uint64(*r)>>11) % n
}

func main() {
	r := rnd(1)
	for i := 0; i < 400; i++ {
		sec := r.next(1<<36) - 1<<35
		t := time.Unix(sec, r.next(1e9)).UTC()
		y, w := t.ISOWeek()
		fmt.Println(t, t.Weekday(), t.YearDay(), y, w, t.Unix(), t.UnixMilli(), t.Month(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond())
		d := time.Duration(r.next(1<<50) - 1<<49)
		u := t.Add(d)
		fmt.Println(" ", d, u, u.Sub(t) == d, t.Before(u), t.After(u), t.Compare(u), t.Equal(u.Add(-d)))
		m := time.Duration(r.next(1<<45) + 1)
		fmt.Println(" ", m, t.Truncate(m), t.Round(m), t.Truncate(time.Hour), t.Round(time.Second))
		fmt.Println(" ", t.AddDate(int(r.next(9))-4, int(r.next(40))-20, int(r.next(200))-100), time.Date(1900+int(r.next(200)), time.Month(r.next(30)-10), int(r.next(90))-30, int(r.next(90))-30, int(r.next(200))-60, int(r.next(200))-60, int(r.next(4e9))-2e9, time.UTC))
	}
	for _, y := range []int{-5000, -1, 0, 1, 4, 100, 400, 1582, 1600, 1900, 1999, 2000, 2024, 2100, 9999, 10000, 123456} {
		for _, md := range [][2]int{{1, 1}, {2, 28}, {2, 29}, {3, 1}, {12, 31}} {
			t := time.Date(y, time.Month(md[0]), md[1], 23, 59, 59, 999999999, time.UTC)
			fmt.Println(t, t.Weekday(), t.YearDay(), t.Unix())
		}
	}
	var z time.Time
	fmt.Println(z, z.IsZero(), z.Unix(), z == time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC), time.Unix(0, 0).UTC() == time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC))
	fmt.Println(time.Date(2300, 1, 1, 0, 0, 0, 0, time.UTC).Sub(time.Date(1700, 1, 1, 0, 0, 0, 0, time.UTC)), z.Sub(time.Unix(0, 0)))
	fmt.Println(time.Unix(1e9, -1).UTC(), time.Unix(1e9, 5e9).UTC(), time.UnixMilli(-1).UTC(), time.UnixMicro(1234567).UTC())
	fmt.Println(time.Month(0), time.Month(13), time.Weekday(7), time.January, time.Saturday)

	// the monotonic clock
	a := time.Now()
	b := a.Add(3 * time.Second)
	fmt.Println(b.Sub(a), b.After(a), a.Round(0).Equal(a), a.Round(0) == a, time.Since(a) >= 0, time.Until(b) > 0, b.UTC().Sub(a.UTC()))
	time.Sleep(2 * time.Millisecond)
	fmt.Println(time.Since(a) >= 2*time.Millisecond, time.Since(a) < 10*time.Second)

	// marshalling
	for _, t := range []time.Time{z, time.Date(2024, 2, 29, 1, 2, 3, 40, time.UTC), time.Date(2024, 2, 29, 1, 2, 3, 0, time.FixedZone("X", -5*3600-30*60)), time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2020, 1, 1, 0, 0, 0, 0, time.FixedZone("", 25*3600)), time.Date(2020, 1, 1, 0, 0, 0, 0, time.FixedZone("", 3601))} {
		j, err := t.MarshalJSON()
		fmt.Println(string(j), err)
		x, err := t.MarshalText()
		fmt.Println(string(x), err)
		bin, err := t.MarshalBinary()
		fmt.Println(bin, err)
		var u time.Time
		err = u.UnmarshalBinary(bin)
		fmt.Println(u.Equal(t), err)
		fmt.Printf("%#v\n", t)
	}
	var u time.Time
	for _, s := range []string{`"2024-01-02T03:04:05Z"`, `"2024-01-02T03:04:05.678+02:00"`, `null`, `5`, `"x"`, `"2024-13-02T03:04:05Z"`, `"2024-01-02 03:04:05Z"`, `""`} {
		err := u.UnmarshalJSON([]byte(s))
		fmt.Println(s, u, err)
	}
	fmt.Println(u.UnmarshalBinary(nil), u.UnmarshalBinary([]byte{9}), u.UnmarshalBinary([]byte{1, 2}))

	// durations
	for _, d := range []time.Duration{0, 1, -1, 999, 1000, 1500, 1e6, 1e9, 59e9, 60e9, 3600e9, 90 * time.Minute, -1500 * time.Millisecond, math.MaxInt64, math.MinInt64, 1234567890123456} {
		fmt.Println(d, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds(), d.Abs(), d.Round(time.Hour), d.Round(7), d.Truncate(time.Minute), d.Round(0))
	}
	for _, s := range []string{"0", "1h", "1h2m3s4ms5us6ns", "-1.5h", "+.5s", "1.", "1", "", "-", "h", "3x", "1d", "1µs", "1μs", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns", "1e3s", "0.000000001s", "100000000h", ".s", "1h 2m", "5\"", "é", "0.9223372036854775808h", "1.00000000000000000000000000000001s"} {
		d, err := time.ParseDuration(s)
		fmt.Println(s, d, err)
	}
	fmt.Printf("%v %d %s %T %5.1f\n", time.Second, time.Second, time.Minute, time.Hour, time.Minute.Seconds())
}
