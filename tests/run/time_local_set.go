package main

// time.Local is a variable: what Now and Unix return is shown in what it is then.
import (
	"fmt"
	"time"
)

func main() {
	var err error
	time.Local, err = time.LoadLocation("America/New_York")
	fmt.Println(err, time.Local, time.Date(2016, 9, 1, 12, 23, 45, 0, time.Local).UTC(), time.Unix(0, 0), time.Date(2016, 9, 1, 12, 23, 45, 0, time.Local).In(time.Local))
	t := time.Unix(1472747025, 0)
	fmt.Println(t, t.Local(), t.Location())
	x, _ := time.ParseInLocation("2006-01-02 15:04", "2020-01-02 03:04", time.Local)
	fmt.Println(x, x.Unix())
	time.Local = time.UTC
	fmt.Println(t.Local(), t)
	time.Local = time.FixedZone("Asia/Delhi", 5*3600+1800)
	fmt.Println(time.Unix(0, 0), t, time.Unix(0, 0).Location() == time.Local)
}
