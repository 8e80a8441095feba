// time: locations from the system's zone files, changes of zones, Local.
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	os.Setenv("TZ", "America/New_York")
	fmt.Println(time.Local, time.UTC, time.Date(2015, 7, 4, 12, 0, 0, 0, time.Local), time.Date(2015, 1, 4, 12, 0, 0, 0, time.Local).UTC())
	names := []string{"Europe/Berlin", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo", "Europe/Dublin", "Pacific/Apia", "America/St_Johns", "Pacific/Chatham", "Asia/Kathmandu", "Etc/GMT+5", "EST5EDT", "UTC", "", "Local", "Asia/Tokyo"}
	for _, n := range names {
		l, err := time.LoadLocation(n)
		if err != nil {
			fmt.Println(n, err)
			continue
		}
		fmt.Println("==", n, l)
		for _, sec := range []int64{-5e9, -1e9, 0, 3e8, 6e8, 1e9, 1.2e9, 1325203200, 1.35e9, 1.45e9, 1.55e9} {
			t := time.Unix(sec, 0).In(l)
			name, off := t.Zone()
			start, end := t.ZoneBounds()
			fmt.Println(t, name, off, t.IsDST(), start, end)
		}
		for _, md := range [][5]int{{2015, 3, 29, 2, 30}, {2015, 10, 25, 2, 30}, {2015, 3, 8, 2, 30}, {2015, 11, 1, 1, 30}, {2015, 4, 5, 2, 30}, {2015, 10, 4, 2, 30}, {2011, 12, 30, 12, 0}} {
			t := time.Date(md[0], time.Month(md[1]), md[2], md[3], md[4], 0, 0, l)
			fmt.Println(t, t.Unix(), t.Add(time.Hour), t.AddDate(0, 0, 1))
		}
		// far in the future only the rule at the end of the file counts
		for m := 1; m <= 12; m += 3 {
			t := time.Date(2150, time.Month(m), 15, 12, 0, 0, 0, time.UTC).In(l)
			if n != "America/Sao_Paulo" && n != "Pacific/Apia" {
				fmt.Println(t, t.IsDST())
			}
		}
	}
	for _, n := range []string{"Nope/Nada", "../etc/passwd", "/etc/localtime", "a..b"} {
		_, err := time.LoadLocation(n)
		fmt.Println(n, err)
	}
	for _, c := range [][2]string{{time.RFC3339, "2015-07-04T12:00:00-04:00"}, {time.RFC3339, "2015-07-04T12:00:00-05:00"}, {time.UnixDate, "Sat Jul  4 12:00:00 EDT 2015"}, {time.UnixDate, "Sat Jul  4 12:00:00 EST 2015"}, {time.UnixDate, "Sat Jul  4 12:00:00 PDT 2015"}, {time.DateTime, "2015-07-04 12:00:00"}} {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(t, t.Location(), t.UTC(), err)
		t, err = time.ParseInLocation(c[0], c[1], time.Local)
		fmt.Println(t, t.Location(), t.UTC(), err)
	}
	f := time.FixedZone("", 3600)
	fmt.Println(f == time.FixedZone("", 3600), time.FixedZone("A", 60) == time.FixedZone("A", 60), f, time.Date(2000, 1, 1, 0, 0, 0, 0, f))
	_, err := time.LoadLocationFromTZData("x", []byte("TZif but not really"))
	fmt.Println(err)
	data, err := os.ReadFile("/usr/share/zoneinfo/Europe/Berlin")
	if err == nil {
		l, err := time.LoadLocationFromTZData("Here", data)
		fmt.Println(l, err, time.Unix(1e9, 0).In(l))
	}
	defer func() { fmt.Println(recover()) }()
	time.Now().In(nil)
}
