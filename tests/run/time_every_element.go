// Every element of a layout at edges of the calendar and of zones, and what is read back; dates that carry over.
package main

import (
	"fmt"
	"time"
)

var layouts = []string{
	"January Jan 1 01 Monday Mon 2 _2 02 __2 002 15 3 03 4 04 5 05 2006 06 PM pm", "Januaryx Janx Jane Mond Mon1 MSTx _2006 __2006 0060 20061 15x",
	".000 ,000 .999 ,999999 .0000000000 .9999999999999 .0001 x.00y .9a ,0", "-0700 -070000 -07 -07:00 -07:00:00 Z0700 Z070000 Z07 Z07:00 Z07:00:00",
	"MST|Z|-|07|-7|P|p|_|__|M|J|0|00", "", "\x002006\x00é\xff01\xfe", time.RFC3339Nano, time.RFC850, time.Kitchen, time.StampNano, time.UnixDate,
}

func main() {
	berlin, odd := time.FixedZone("CEST", 7200), time.FixedZone("", -(3*3600 + 25*60 + 45))
	small, far := time.FixedZone("small", -30), time.FixedZone("far", 400*3600)
	zones := []*time.Location{time.UTC, berlin, odd, small, far}
	times := []time.Time{{}, time.Unix(0, 0).UTC(), time.Date(2024, 2, 29, 23, 59, 59, 999999999, time.UTC), time.Date(2023, 12, 31, 0, 0, 0, 1000, time.UTC),
		time.Date(1900, 3, 1, 12, 0, 0, 120000000, time.UTC), time.Date(-1, 1, 1, 0, 30, 0, 0, time.UTC), time.Date(-12345, 7, 9, 11, 59, 1, 5, time.UTC),
		time.Date(10000, 10, 10, 10, 10, 10, 10, time.UTC), time.Date(290000000000, 12, 4, 15, 30, 7, 0, time.UTC), time.Date(400, 2, 29, 13, 1, 2, 3e8, time.UTC)}
	for _, t := range times {
		for _, z := range zones {
			t := t.In(z)
			for _, l := range layouts {
				fmt.Printf("%q\n", t.Format(l))
			}
			y, w := t.ISOWeek()
			fmt.Println(t.Date())
			fmt.Println(t.Clock())
			fmt.Println(t.Weekday(), t.YearDay(), y, w, t.AddDate(1, 13, -400), t.AddDate(-1, -1, 1).Unix(), t)
		}
	}
	for _, d := range [][7]int{{2024, 14, 0, 25, -1, 61, -1}, {2023, -11, 366, 0, 0, 0, 1e9}, {0, 0, 0, 0, 0, 0, 0}, {-1, 13, -31, -24, 1440, -86400, 2e9}, {2100, 2, 29, 0, 0, 0, 0}} {
		for _, z := range zones {
			fmt.Println(time.Date(d[0], time.Month(d[1]), d[2], d[3], d[4], d[5], d[6], z))
		}
	}
	for _, s := range []string{"2024-02-29 10:11:12", "2023-02-29 10:11:12", "2024-13-01 00:00:00", "2024-00-01 00:00:00", "2024-01-00 00:00:00", "0000-01-01 24:00:00",
		"2024-04-31 00:00:00", "2024-01-01 00:00:00.5", "2024-01-01 00:00:60", "1900-02-29 00:00:00", "9999-12-31 23:59:59.999999999x"} {
		t, err := time.Parse(time.DateTime, s)
		fmt.Println(t, err)
		t, err = time.ParseInLocation(time.DateTime, s, odd)
		fmt.Println(t, err)
	}
	for _, s := range []string{"2024-02-29T10:11:12Z", "2024-02-29T10:11:12+02:00", "2024-02-29T10:11:12.25-00:01", "2024-02-30T10:11:12-23:59", "2024-02-29T10:11:12+24:00"} {
		t, err := time.Parse(time.RFC3339, s)
		fmt.Println(t, t.UTC(), err)
		t, err = time.ParseInLocation(time.RFC3339, s, berlin)
		fmt.Println(t, t.UTC(), err)
	}
	for _, p := range [][2]string{{"15:04", "07:08"}, {"2006", "1999"}, {"01/02", "12/31"}, {"01/02", "02/29"}, {"15:04:05.999", "01:02:03.4567"}, {"15:04 MST", "01:02 CEST"}, {"15:04 MST", "01:02 GMT-5"}} {
		t, err := time.Parse(p[0], p[1])
		fmt.Println(t, err)
	}
	for _, f := range []func(){func() { time.Date(1, 1, 1, 1, 1, 1, 1, nil) }, func() { time.ParseInLocation("2006", "2006", nil) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}
