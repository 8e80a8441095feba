// time: Format and Parse with every layout and element, and their errors.
package main

import (
	"fmt"
	"time"
)

func main() {
	x := time.FixedZone("XST", -(3*3600 + 30*60))
	times := []time.Time{
		time.Date(2006, 1, 2, 15, 4, 5, 123456789, time.UTC), time.Date(1999, 12, 31, 0, 0, 9, 0, x), time.Date(2024, 2, 29, 12, 59, 59, 100000000, time.FixedZone("", 5*3600+45*60)),
		time.Date(33, 11, 7, 23, 0, 0, 1, time.FixedZone("LMT", 3601)), time.Date(12345, 6, 15, 11, 30, 0, 999999999, time.UTC), time.Date(-44, 3, 15, 9, 0, 0, 50000, time.FixedZone("", -30)), {},
	}
	layouts := []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly,
		"Monday January 2 __2 002 _2006 06 3pm 03PM 4 5 .000 ,999 .00", "-07 -0700 -07:00 -070000 -07:00:00", "Z07 Z0700 Z07:00 Z070000 Z07:00:00", "Janus January Jan Months Mon Mond", "20060102150405.000", "2006-002", "2006 __2", "01/1 02/2/_2 03/3/15 04/4 05/5 PM/pm", ".0000001 5.9 x", "MST", "no elements", ""}
	for _, t := range times {
		for _, l := range layouts {
			s := t.Format(l)
			u, err := time.Parse(l, s)
			fmt.Printf("%q", s)
			if err != nil {
				fmt.Println("", err)
			} else {
				fmt.Println("", u, u.Equal(t))
			}
		}
		fmt.Println(t.String(), t.GoString(), string(t.AppendFormat([]byte("at "), time.Kitchen)))
	}
	tests := [][2]string{
		{time.RFC3339, "2024-01-02T03:04:05Z"}, {time.RFC3339, "2024-01-02T03:04:05.5+01:00"}, {time.RFC3339, "2024-01-02T03:04:05,25-00:00"}, {time.RFC3339, "2024-01-02T3:04:05Z"}, {time.RFC3339, "2024-1-02T03:04:05Z"}, {time.RFC3339, "2024-02-30T03:04:05Z"}, {time.RFC3339, "2024-00-01T03:04:05Z"}, {time.RFC3339, "2024-01-02T24:04:05Z"}, {time.RFC3339, "2024-01-02T03:60:05Z"}, {time.RFC3339, "2024-01-02T03:04:60Z"}, {time.RFC3339, "2024-01-02T03:04:05"}, {time.RFC3339, "2024-01-02T03:04:05Zx"}, {time.RFC3339, "2024-01-02T03:04:05+25:00"}, {time.RFC3339, "2024-01-02T03:04:05+01:61"}, {time.RFC3339, "2024-01-02T03:04:05*01:00"}, {time.RFC3339, ""},
		{time.DateOnly, "2023-02-29"}, {time.DateOnly, "2023-2-9"}, {time.DateOnly, "20230209"}, {time.DateOnly, "2023-02-09 "}, {time.DateOnly, "99999-01-01"}, {time.ANSIC, "Tue Feb  3 01:02:03 2009"}, {time.ANSIC, "tue FEB 3 01:02:03 2009"}, {time.ANSIC, "Xue Feb  3 01:02:03 2009"}, {time.UnixDate, "Tue Feb  3 01:02:03 PST 2009"}, {time.UnixDate, "Tue Feb  3 01:02:03 GMT-8 2009"}, {time.UnixDate, "Tue Feb  3 01:02:03 UTC 2009"}, {time.UnixDate, "Tue Feb  3 01:02:03 ABCDE 2009"}, {time.UnixDate, "Tue Feb  3 01:02:03 CHAST 2009"}, {time.UnixDate, "Tue Feb  3 01:02:03 WITA 2009"}, {time.UnixDate, "Tue Feb  3 01:02:03 +05 2009"}, {time.UnixDate, "Tue Feb  3 01:02:03 ChST 2009"},
		{time.Kitchen, "3:04PM"}, {time.Kitchen, "13:04PM"}, {time.Kitchen, "12:00AM"}, {time.Kitchen, "12:00PM"}, {time.Kitchen, "3:04pm"}, {time.Kitchen, "0:30AM"}, {"2006-002", "2024-060"}, {"2006-002", "2023-060"}, {"2006-002", "2024-366"}, {"2006-002", "2023-366"}, {"2006-002", "2024-000"}, {"2006-002 Jan", "2024-060 Mar"}, {"2006-002 Jan 2", "2024-060 Feb 28"}, {"06", "68"}, {"06", "69"}, {"06", "x9"},
		{"15:04:05.000", "01:02:03.4"}, {"15:04:05.000", "01:02:03.456"}, {"15:04:05.999", "01:02:03"}, {"15:04:05.999", "01:02:03.456789"}, {"15:04:05", "01:02:03.456789012345"}, {"15:04:05.00", "01:02:03.+1"}, {"15:04:05.00", "01:02:03.-1"}, {"Jan _2", "Feb  3"}, {"Jan _2", "Feb 13"}, {"Jan 02", "Feb 3"}, {"January", "Augusta"}, {"2006 at 1", "2024  at 7"}, {"a 2006", "b 2024"}, {"2006\x00", "2024\x01"}, {"-0700", "+0130"}, {"-07", "-11"}, {"-07:00:00", "+01:02:03"}, {"-070000", "+010203"}, {"Z07:00", "Z"}, {"Z0700", "+0000"}, {"\"2006\" é", "\"20x4\" é"},
	}
	for _, c := range tests {
		t, err := time.Parse(c[0], c[1])
		fmt.Printf("%q %q ", c[0], c[1])
		if err != nil {
			pe := err.(*time.ParseError)
			fmt.Println(err, "|", pe.LayoutElem, "|", pe.ValueElem, "|", pe.Message)
		} else {
			fmt.Println(t)
		}
	}
	t, err := time.ParseInLocation(time.DateTime, "2024-05-06 07:08:09", x)
	fmt.Println(t, err)
	t, err = time.ParseInLocation("2006-01-02 -0700", "2024-05-06 -0330", x)
	fmt.Println(t, err, t.Location())
	t, err = time.ParseInLocation("2006-01-02 MST", "2024-05-06 XST", x)
	fmt.Println(t, err, t.Location())
}
