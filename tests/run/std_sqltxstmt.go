// A statement of the database in a transaction: it is used where it is prepared, prepared and kept where it is not, and closed once, when neither uses it.
package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"io"
)

type drv struct{}
type conn struct{ n int }
type stmt struct {
	n int
	q string
}
type rows struct{}
type tx struct{}

var conns, stmts int

func (drv) Open(string) (driver.Conn, error) { conns++; return &conn{conns}, nil }
func (c *conn) Prepare(q string) (driver.Stmt, error) {
	stmts++
	fmt.Println("  prepare", stmts, q, "on", c.n)
	return &stmt{stmts, q}, nil
}
func (c *conn) Close() error                               { fmt.Println("  close conn", c.n); return nil }
func (c *conn) Begin() (driver.Tx, error)                  { return tx{}, nil }
func (tx) Commit() error                                   { fmt.Println("  commit"); return nil }
func (tx) Rollback() error                                 { fmt.Println("  rollback"); return nil }
func (s *stmt) Close() error                               { fmt.Println("  close", s.n); return nil }
func (s *stmt) NumInput() int                              { return -1 }
func (s *stmt) Exec([]driver.Value) (driver.Result, error) { fmt.Println("  exec", s.n); return driver.ResultNoRows, nil }
func (s *stmt) Query([]driver.Value) (driver.Rows, error)  { fmt.Println("  query", s.n); return rows{}, nil }
func (rows) Columns() []string                             { return []string{"a"} }
func (rows) Close() error                                  { return nil }
func (rows) Next([]driver.Value) error                     { return io.EOF }

func try(what string, err error) { fmt.Println(what, err) }

func main() {
	sql.Register("own", drv{})
	db, _ := sql.Open("own", "")
	other, _ := sql.Open("own", "")
	db.SetMaxOpenConns(2)

	fmt.Println("prepared on its connection")
	s, _ := db.Prepare("one")
	t, _ := db.Begin()
	ts := t.Stmt(s)
	_, err := ts.Exec()
	try("exec", err)
	try("close", ts.Close())
	_, err = ts.Exec()
	try("exec closed", err)
	try("commit", t.Commit())
	_, err = s.Exec()
	try("exec outside", err)

	fmt.Println("closed before the transaction ends")
	t, _ = db.Begin()
	ts = t.Stmt(s)
	try("close", s.Close())
	_, err = ts.Exec()
	try("exec", err)
	try("rollback", t.Rollback())
	_, err = ts.Exec()
	try("exec after", err)

	fmt.Println("not prepared there yet")
	s, _ = db.Prepare("two")
	held, _ := db.Conn(context.Background())
	t, _ = db.Begin()
	ts = t.Stmt(s)
	_, err = ts.Exec()
	try("exec", err)
	again := t.Stmt(s)
	_, err = again.Exec()
	try("exec again", err)
	try("commit", t.Commit())
	_, err = s.Exec()
	try("exec outside", err)
	try("held", held.Close())

	fmt.Println("of a transaction, or closed")
	t, _ = db.Begin()
	own, _ := t.Prepare("three")
	ts = t.Stmt(own)
	_, err = ts.Exec()
	try("exec", err)
	s.Close()
	ts = t.Stmt(s)
	_, err = ts.Exec()
	try("exec", err)
	try("commit", t.Commit())

	fmt.Println("of another database")
	so, _ := other.Prepare("four")
	t, _ = db.Begin()
	_, err = t.Stmt(so).Exec()
	try("exec", err)
	_, err = t.Stmt(t.Stmt(so)).Exec()
	fmt.Println("exec", err != nil)
	try("rollback", t.Rollback())
	_, err = t.Stmt(s).Exec()
	try("done", err)
	db.Close()
	other.Close()
}
