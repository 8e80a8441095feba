/* calendar.h - the calendar for the natives of package time: days since January 1 of year 1 to dates and back.
 *
 * Years are counted from March, so that February 29 is the last day of one. Any 64-bit number is taken; what is too large wraps, as in Go.
 */
#ifndef GOL_STDLIB_TIME_CALENDAR_H
#define GOL_STDLIB_TIME_CALENDAR_H
#include <stdbool.h>
#include <stdint.h>

#define DAYS_PER_400 (400 * 365 + 97)
#define SECS_PER_DAY 86400

typedef struct civil { int64_t year, month, day, yday; } civil;

static inline bool leap_year(int64_t y) { return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0); }

static inline int64_t days_in(int64_t month, int64_t year)
{
    return month == 2 ? 28 + leap_year(year) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/* a / b, rounded down */
static inline int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0); }

static inline int64_t days_to(int64_t year, int64_t month, int64_t day)
{
    int64_t y = year, m = month - 3;
    if (m < 0) {
        m += 12;
        y = (int64_t)((uint64_t)y - 1);
    }
    int64_t era = floor_div(y, 400);
    y = (int64_t)((uint64_t)y - (uint64_t)era * 400);
    uint64_t rest = (uint64_t)(y * 365 + y / 4 - y / 100 + (153 * m + 2) / 5 - 307) + (uint64_t)day;
    return (int64_t)((uint64_t)era * DAYS_PER_400 + rest);
}

/* The inverse; yday is 1 on January 1. */
static inline civil date_of(int64_t days)
{
    days = (int64_t)((uint64_t)days + 306);              /* from March 1 of year 0 */
    int64_t era = floor_div(days, DAYS_PER_400), d = (int64_t)((uint64_t)days - (uint64_t)era * DAYS_PER_400);
    int64_t y = (d - d / 1460 + d / 36524 - d / 146096) / 365;      /* without the leap days before d, years have 365 days */
    d -= y * 365 + y / 4 - y / 100;
    int64_t m = (5 * d + 2) / 153;
    civil c = { era * 400 + y, m + 3, d - (153 * m + 2) / 5 + 1, d + 31 + 28 + 1 };
    if (m < 10) {
        c.yday += leap_year(c.year);
    } else {
        c.month -= 12;
        c.year++;
        c.yday = d - 306 + 1;
    }
    return c;
}

/* Of seconds since year 1: the day, and the second in it. */
static inline int64_t split_days(int64_t sec, int64_t *rest)
{
    int64_t days = floor_div(sec, SECS_PER_DAY);
    *rest = (int64_t)((uint64_t)sec - (uint64_t)days * SECS_PER_DAY);
    return days;
}

#endif
