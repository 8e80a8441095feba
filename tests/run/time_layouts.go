// Times written and read by many layouts, with values that fit, nearly fit and do not fit.
package main

import (
	"fmt"
	"time"
)

func main() {
	time.Local = time.FixedZone("LO", 7200)
	layouts := []string{time.RFC3339, time.RFC3339Nano, time.DateTime, time.DateOnly, time.TimeOnly, time.ANSIC, time.RFC1123Z, time.RFC850, time.Kitchen, time.StampMicro,
		"2006-01-02T15:04:05-0700", "2006-01-02 15:04:05 -07:00", "20060102150405", "2006/1/2 3:4:5", "05 .999", "05.000", "15:04:05,999", "Z07:00", "-07", "-07:00:00", "02 2006", "  2006  ",
		"_2 Jan 06 __2", "2006-002", "01", "x15y", "2006 2006", "T15:04Z07:00 PM", ""}
	times := []time.Time{time.Unix(1700000000, 0).UTC(), time.Unix(1700000000, 123456000).In(time.FixedZone("AB", 3600*5+1800)), time.Unix(-62135596800, 5).UTC(),
		time.Date(12345, 6, 7, 8, 9, 10, 11, time.UTC), time.Date(-5, 6, 7, 8, 9, 10, 0, time.UTC), time.Date(999, 12, 31, 23, 59, 59, 999999999, time.FixedZone("", -30)),
		time.Date(2024, 2, 29, 0, 0, 0, 0, time.FixedZone("CD", -3*3600-1800-7)), time.Date(1, 1, 1, 12, 0, 0, 0, time.FixedZone("EF", -12*3600))}
	for _, l := range layouts {
		for _, t := range times {
			s := t.Format(l)
			u, err := time.Parse(l, s)
			fmt.Printf("%q %q %v %v %v\n", l, s, u.UTC(), err, u.Equal(t))
			fmt.Printf("%q\n", t.AppendFormat([]byte("a"), l))
		}
	}
	values := []string{"2023-11-14T22:13:20Z", "2023-11-14T22:13:20.5Z", "2023-11-14T22:13:20,123456789+01:00", "2023-11-14T22:13:20.1234567891Z", "2023-11-14T22:13:20.Z", "2023-11-14T22:13:20+0100",
		"2023-11-14T2:13:20Z", "2023-13-14T22:13:20Z", "2023-00-14T22:13:20Z", "2023-02-29T22:13:20Z", "2024-02-29T22:13:20Z", "2023-11-31T22:13:20Z", "2023-11-00T22:13:20Z", "2023-11-14T24:13:20Z",
		"2023-11-14T22:60:20Z", "2023-11-14T22:13:60Z", "2023-11-14T22:13:20+24:00", "2023-11-14T22:13:20+23:60", "2023-11-14T22:13:20-00:00", "2023-11-14T22:13:20+14:59", "2023-11-14T22:13:20",
		"2023-11-14T22:13:20Zx", "2023-11-14T22:13:20 Z", "2023-11-14 22:13:20", "2023-11-14  22:13:20", " 2023-11-14 22:13:20", "2023-11-14 22:13:20 ", "2023-11-14", "2023-1-4", "22:13:20", "22:13:20.25", "",
		"2023-11-14T22:13:20z", "２023-11-14T22:13:20Z", "+023-11-14T22:13:20Z", "2023-11-14T22:13:20.-5Z", "05.5 .7", "05 .7", "20231114221320", "20231114221320.75"}
	for _, l := range []string{time.RFC3339, time.RFC3339Nano, time.DateTime, time.DateOnly, time.TimeOnly, "2006-01-02T15:04:05-0700", "05 .999", "20060102150405"} {
		for _, v := range values {
			t, err := time.Parse(l, v)
			fmt.Println(t, err)
			t, err = time.ParseInLocation(l, v, time.FixedZone("XY", 3600))
			fmt.Println(t, err)
		}
	}
}
