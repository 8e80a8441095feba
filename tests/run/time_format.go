// time: construction, formatting layouts, parsing, durations, arithmetic, all in UTC.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 678901234, time.UTC)
	for _, l := range []string{time.ANSIC, time.RFC822, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.DateTime, time.DateOnly, time.TimeOnly, "2006-1-2 3:4:5 pm Mon Monday Jan January 02 _2 06 002 .000 .999999 -0700 MST Z07:00", "no layout"} {
		fmt.Println(t.Format(l))
	}
	fmt.Println(t, t.Weekday(), t.YearDay(), t.Unix(), t.UnixNano(), t.Nanosecond())
	fmt.Println(t.Add(36*time.Hour), t.AddDate(1, 0, 0), t.AddDate(0, -1, 1))
	u := time.Date(2023, 12, 31, 0, 0, 0, 0, time.UTC)
	fmt.Println(t.Sub(u), t.After(u), t.Before(u), t.Equal(t.Add(0)), u.Sub(t))
	y, w := u.ISOWeek()
	fmt.Println(y, w, t.Truncate(time.Hour), t.Round(time.Hour))
	for _, s := range []string{"2024-01-02T03:04:05Z", "2024-01-02T03:04:05.5+02:00", "2024-13-02T03:04:05Z", "garbage", "2024-02-30T00:00:00Z"} {
		p, err := time.Parse(time.RFC3339, s)
		fmt.Println(p, err)
	}
	p, err := time.Parse("Jan 2, 2006 at 3:04pm", "Mar 5, 1999 at 7:08pm")
	fmt.Println(p, err)
	for _, d := range []time.Duration{0, 1, 1500, 1500 * time.Microsecond, 90 * time.Second, 25*time.Hour + 30*time.Minute, -time.Minute, 1<<63 - 1} {
		fmt.Print(d, " ", d.Seconds(), " ", d.Minutes(), " ", d.Milliseconds(), "; ")
	}
	fmt.Println()
	for _, s := range []string{"1h30m", "1.5s", "-2us", "100", "", "3x", "1h2m3s4ms5us6ns", ".5m"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	fmt.Println((90 * time.Minute).Round(time.Hour), (90 * time.Minute).Truncate(time.Hour), time.Duration(2.5*float64(time.Second)))
	var z time.Time
	fmt.Println(z, z.IsZero(), time.Unix(0, 0).UTC(), time.Unix(1700000000, 5).UTC(), time.UnixMilli(1).UTC())
	loc := time.FixedZone("X", 3600+1800)
	fmt.Println(t.In(loc), t.In(loc).Location(), time.Date(2024, 1, 1, 0, 0, 0, 0, loc).UTC())
	fmt.Println(time.March, time.Saturday, time.Month(13), time.Date(2024, 14, 35, 25, 61, 61, 0, time.UTC))
	a, b, c := t.Date()
	fmt.Println(a, b, c, t.Hour(), t.Compare(u))
	days := 0
	for d := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2001; d = d.AddDate(0, 0, 1) {
		days++
	}
	fmt.Println(days)
	start := time.Now()
	fmt.Println(time.Since(start) < time.Hour, time.Until(start) <= 0)
}
