// Who waits for a connection of a database that cannot be reached any more gets the error, everyone; a closed database keeps no connection open.
package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"sync"
	"time"
)

var (
	mu     sync.Mutex
	down   bool
	opened int
	shut   int
)

type conn struct{ bad bool }

func (c *conn) Prepare(string) (driver.Stmt, error) { return nil, errors.New("none") }
func (c *conn) Begin() (driver.Tx, error)           { return nil, errors.New("none") }
func (c *conn) IsValid() bool                       { return !c.bad }
func (c *conn) Close() error {
	mu.Lock()
	shut++
	mu.Unlock()
	return nil
}

type connector struct{}

func (connector) Driver() driver.Driver { return nil }
func (connector) Connect(context.Context) (driver.Conn, error) {
	mu.Lock()
	defer mu.Unlock()
	if down {
		return nil, errors.New("database is down")
	}
	opened++
	return &conn{}, nil
}

func main() {
	db := sql.OpenDB(connector{})
	db.SetMaxOpenConns(1)
	c, err := db.Conn(context.Background())
	fmt.Println(err)
	errs := make(chan error)
	for range 3 {
		go func() { errs <- db.Ping() }()
	}
	for db.Stats().WaitCount < 3 {
		time.Sleep(time.Millisecond)
	}
	mu.Lock()
	down = true
	mu.Unlock()
	c.Raw(func(dc any) error { dc.(*conn).bad = true; return nil })
	c.Close()
	for range 3 {
		fmt.Println(<-errs)
	}
	fmt.Println(db.Stats().OpenConnections, opened, shut)

	down = false
	db.SetConnMaxIdleTime(time.Hour)
	fmt.Println(db.Ping(), db.Stats().Idle)
	db.SetConnMaxIdleTime(time.Millisecond) // looked at once a second
	for db.Stats().MaxIdleTimeClosed == 0 {
		time.Sleep(10 * time.Millisecond)
	}
	fmt.Println(db.Stats().Idle, opened, shut)
	fmt.Println(db.Ping(), db.Close(), opened, shut)
}
