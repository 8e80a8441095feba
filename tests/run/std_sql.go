// Package database/sql over a driver that is a table in memory: queries, scans of every kind, statements on several connections, transactions, the pool's numbers.
package main

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"reflect"
	"sort"
	"strings"
	"sync"
	"time"
)

// ---- the driver ----

type memDriver struct{ log bool }

type memConn struct {
	id     int
	closed bool
	intx   bool
}

var (
	memMu   sync.Mutex
	made    int
	table   = map[string]driver.Value{}
	backup  map[string]driver.Value
	badNext int
)

func (d memDriver) Open(name string) (driver.Conn, error) {
	if name == "refuse" {
		return nil, errors.New("refused")
	}
	memMu.Lock()
	defer memMu.Unlock()
	made++
	return &memConn{id: made}, nil
}

func (c *memConn) Prepare(q string) (driver.Stmt, error) {
	memMu.Lock()
	defer memMu.Unlock()
	if badNext > 0 {
		badNext--
		return nil, driver.ErrBadConn
	}
	if strings.HasPrefix(q, "syntax") {
		return nil, errors.New("syntax error")
	}
	return &memStmt{c, q}, nil
}
func (c *memConn) Close() error { c.closed = true; return nil }
func (c *memConn) Begin() (driver.Tx, error) {
	memMu.Lock()
	defer memMu.Unlock()
	backup = map[string]driver.Value{}
	for k, v := range table {
		backup[k] = v
	}
	return memTx{}, nil
}

type memTx struct{}

func (memTx) Commit() error { return nil }
func (memTx) Rollback() error {
	memMu.Lock()
	defer memMu.Unlock()
	table = backup
	return nil
}

type memStmt struct {
	c *memConn
	q string
}

func (s *memStmt) Close() error { return nil }
func (s *memStmt) NumInput() int {
	if strings.HasPrefix(s.q, "any") {
		return -1
	}
	return strings.Count(s.q, "?")
}
func (s *memStmt) Exec(args []driver.Value) (driver.Result, error) {
	memMu.Lock()
	defer memMu.Unlock()
	switch s.q {
	case "set ? ?":
		table[args[0].(string)] = args[1]
		return driver.RowsAffected(1), nil
	case "del ?":
		_, ok := table[args[0].(string)]
		delete(table, args[0].(string))
		if !ok {
			return driver.RowsAffected(0), nil
		}
		return driver.RowsAffected(1), nil
	case "create":
		return driver.ResultNoRows, nil
	case "any":
		return driver.RowsAffected(len(args)), nil
	}
	return nil, errors.New("no such command")
}
func (s *memStmt) Query(args []driver.Value) (driver.Rows, error) {
	memMu.Lock()
	defer memMu.Unlock()
	r := &memRows{cols: []string{"k", "v"}}
	switch s.q {
	case "all":
		keys := []string{}
		for k := range table {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			r.rows = append(r.rows, []driver.Value{k, table[k]})
		}
	case "get ?":
		r.cols = []string{"v"}
		if v, ok := table[args[0].(string)]; ok {
			r.rows = [][]driver.Value{{v}}
		}
	case "two sets":
		r.rows = [][]driver.Value{{"a", int64(1)}}
		r.more = [][][]driver.Value{{{"b", int64(2)}, {"c", int64(3)}}, {}}
	case "breaks":
		r.rows = [][]driver.Value{{"a", int64(1)}}
		r.err = errors.New("cable cut")
	case "conn":
		r.cols = []string{"id"}
		r.rows = [][]driver.Value{{int64(s.c.id)}}
	default:
		return nil, errors.New("no such query")
	}
	return r, nil
}

type memRows struct {
	cols []string
	rows [][]driver.Value
	more [][][]driver.Value
	err  error
}

func (r *memRows) Columns() []string { return r.cols }
func (r *memRows) Close() error      { return nil }
func (r *memRows) Next(dest []driver.Value) error {
	if len(r.rows) == 0 {
		if r.err != nil {
			return r.err
		}
		return io.EOF
	}
	copy(dest, r.rows[0])
	r.rows = r.rows[1:]
	return nil
}
func (r *memRows) HasNextResultSet() bool { return len(r.more) > 0 }
func (r *memRows) NextResultSet() error {
	if len(r.more) == 0 {
		return io.EOF
	}
	r.rows, r.more = r.more[0], r.more[1:]
	return nil
}
func (r *memRows) ColumnTypeDatabaseTypeName(i int) string             { return strings.ToUpper(r.cols[i]) }
func (r *memRows) ColumnTypeLength(i int) (int64, bool)                { return 7, i == 0 }
func (r *memRows) ColumnTypeNullable(i int) (bool, bool)               { return true, i == 1 }
func (r *memRows) ColumnTypeScanType(i int) reflect.Type               { return reflect.TypeFor[string]() }
func (r *memRows) ColumnTypePrecisionScale(i int) (int64, int64, bool) { return 5, 2, i == 1 }

// ---- the tests ----

type money int64

type upper string

func (u *upper) Scan(src any) error {
	s, ok := src.(string)
	if !ok {
		return fmt.Errorf("upper: %T", src)
	}
	*u = upper(strings.ToUpper(s))
	return nil
}

type pair struct{ a, b int }

func (p pair) Value() (driver.Value, error) { return fmt.Sprintf("%d/%d", p.a, p.b), nil }

type badValuer struct{}

func (badValuer) Value() (driver.Value, error) { return struct{}{}, nil }

func main() {
	sql.Register("mem", memDriver{})
	fmt.Println(sql.Drivers())
	func() {
		defer func() { fmt.Println(recover()) }()
		sql.Register("mem", memDriver{})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		sql.Register("nil", nil)
	}()
	_, err := sql.Open("none", "")
	fmt.Println(err)
	db, err := sql.Open("mem", "refuse")
	fmt.Println(err, db.Ping())
	_, err = db.Exec("create")
	fmt.Println(err)
	db.Close()

	db, err = sql.Open("mem", "x")
	fmt.Println(err, db.Ping(), db.Stats().OpenConnections)
	arguments(db)
	scans(db)
	rows(db)
	statements(db)
	transactions(db)
	connections(db)
	pool(db)
	nulls()
	fmt.Println(db.Close(), db.Close(), db.Ping())
	_, err = db.Query("all")
	fmt.Println(err)
}

func arguments(db *sql.DB) {
	set := func(k string, v any) {
		r, err := db.Exec("set ? ?", k, v)
		if err != nil {
			fmt.Println(k, err)
			return
		}
		n, err := r.RowsAffected()
		_, e := r.LastInsertId()
		memMu.Lock()
		fmt.Printf("%s %d %v %v %T %v\n", k, n, err, e, table[k], table[k])
		memMu.Unlock()
	}
	p := 9
	var nilp *int
	var nilv *pair
	set("int", 3)
	set("int8", int8(-3))
	set("uint64", uint64(1)<<63)
	set("float32", float32(0.5))
	set("string", "s")
	set("bytes", []byte("bb"))
	set("nil", nil)
	set("pointer", &p)
	set("nil pointer", nilp)
	set("money", money(5))
	set("pair", pair{1, 2})
	set("nil pair", nilv)
	set("bool", true)
	set("time", time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC))
	set("struct", struct{ x int }{1})
	set("chan", make(chan int))
	set("bad", badValuer{})
	set("null", sql.NullString{String: "ns", Valid: true})
	set("nonull", sql.NullInt64{})
	set("generic", sql.Null[int32]{V: 4, Valid: true})
	_, err := db.Exec("set ? ?", 1)
	fmt.Println(err)
	_, err = db.Exec("set ? ?", sql.Named("k", "x"), 2)
	fmt.Println(err)
	_, err = db.Exec("set ? ?", sql.Named("1k", "x"), 2)
	fmt.Println(err)
	_, err = db.Exec("syntax")
	fmt.Println(err)
	_, err = db.Exec("what")
	fmt.Println(err)
	r, err := db.Exec("create")
	_, e1 := r.RowsAffected()
	_, e2 := r.LastInsertId()
	fmt.Println(err, e1, e2)
	r, err = db.Exec("any", 1, 2, 3)
	n, _ := r.RowsAffected()
	fmt.Println(n, err)
}

func scans(db *sql.DB) {
	set := func(v any) { db.Exec("set ? ?", "x", v) }
	get := func(dest any) {
		err := db.QueryRow("get ?", "x").Scan(dest)
		fmt.Printf("%T %v %v\n", dest, reflect.ValueOf(dest).Elem(), err)
	}
	for _, v := range []any{int64(300), "12", "x", []byte("bytes"), 1.5, true, nil, time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC), "true", int64(1), float64(255)} {
		set(v)
		fmt.Printf("-- %T %v\n", v, v)
		get(new(int))
		get(new(int8))
		get(new(uint8))
		get(new(float32))
		get(new(string))
		get(new([]byte))
		get(new(bool))
		get(new(any))
		get(new(money))
		get(new(upper))
		get(new(time.Time))
		get(new(sql.NullInt64))
		get(new(sql.NullString))
		get(new(sql.Null[float64]))
		get(new(struct{ a int }))
		var s string = "before"
		ps := &s
		err := db.QueryRow("get ?", "x").Scan(&ps)
		fmt.Println(ps == nil || *ps != "before", err)
	}
	var raw sql.RawBytes
	fmt.Println(db.QueryRow("get ?", "x").Scan(&raw))
	fmt.Println(db.QueryRow("get ?", "nowhere").Scan(&raw))
	var i int
	fmt.Println(db.QueryRow("get ?", "nowhere").Scan(&i))
	fmt.Println(db.QueryRow("get ?", "x").Scan())
	fmt.Println(db.QueryRow("get ?", "x").Scan(i))
	fmt.Println(db.QueryRow("nothing").Scan(&i), db.QueryRow("nothing").Err())
	err := db.QueryRow("get ?", "x").Scan(new(upper))
	fmt.Println(errors.Unwrap(err))
}

func rows(db *sql.DB) {
	table = map[string]driver.Value{"a": int64(1), "b": "two", "c": nil}
	r, err := db.Query("all")
	if err != nil {
		fmt.Println(err)
		return
	}
	var k string
	var v sql.NullString
	fmt.Println(r.Scan(&k, &v))
	types, err := r.ColumnTypes()
	for _, t := range types {
		n, nok := t.Nullable()
		l, lok := t.Length()
		p, s, dok := t.DecimalSize()
		fmt.Println(t.Name(), t.DatabaseTypeName(), t.ScanType(), n, nok, l, lok, p, s, dok)
	}
	for r.Next() {
		fmt.Println(r.Scan(&k, &v), k, v)
	}
	fmt.Println(r.Err(), r.Next(), r.Close(), r.Scan(&k, &v))
	_, err = r.Columns()
	fmt.Println(err)
	_, err = r.ColumnTypes()
	fmt.Println(err, r.NextResultSet())

	r, _ = db.Query("two sets")
	fmt.Println(r.Columns())
	for more := true; more; more = r.NextResultSet() {
		for r.Next() {
			var n int
			fmt.Println(r.Scan(&k, &n), k, n)
		}
		fmt.Println("set ends", r.Err())
	}
	r, _ = db.Query("breaks")
	for r.Next() {
		var n int
		fmt.Println(r.Scan(&k, &n), r.Scan(&k))
	}
	fmt.Println(r.Err(), r.Scan(&k, &v))

	ctx, cancel := context.WithCancel(context.Background())
	r, _ = db.QueryContext(ctx, "all")
	fmt.Println(r.Next())
	cancel()
	for range 100 {
		time.Sleep(time.Millisecond)
		if r.Err() != nil {
			break
		}
	}
	fmt.Println(r.Next(), r.Err(), r.Scan(&k, &v), r.Close())
	_, err = db.QueryContext(ctx, "all")
	fmt.Println(err)
	_, err = db.ExecContext(ctx, "create")
	fmt.Println(err, db.PingContext(ctx))
}

func statements(db *sql.DB) {
	s, err := db.Prepare("get ?")
	fmt.Println(err)
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Go(func() {
			var v any
			if err := s.QueryRow(string(rune('a' + i%3))).Scan(&v); err != nil {
				fmt.Println(err)
			}
		})
	}
	wg.Wait()
	_, err = s.Query()
	fmt.Println(err)
	r, err := s.Query("a")
	fmt.Println(r.Next(), r.Close(), err)
	fmt.Println(s.Close(), s.Close())
	_, err = s.Query("a")
	fmt.Println(err)
	_, err = db.Prepare("syntax")
	fmt.Println(err)
	memMu.Lock()
	badNext = 2
	memMu.Unlock()
	var v any
	fmt.Println(db.QueryRow("get ?", "a").Scan(&v), v)
	memMu.Lock()
	badNext = 3
	memMu.Unlock()
	fmt.Println(db.QueryRow("get ?", "a").Scan(&v))
}

func transactions(db *sql.DB) {
	value := func(q interface{ QueryRow(string, ...any) *sql.Row }, k string) any {
		var v any
		if err := q.QueryRow("get ?", k).Scan(&v); err != nil {
			return err
		}
		return v
	}
	tx, err := db.Begin()
	fmt.Println(err)
	tx.Exec("set ? ?", "a", 100)
	fmt.Println(value(tx, "a"), tx.Rollback(), value(db, "a"), tx.Rollback(), tx.Commit())
	tx, _ = db.Begin()
	s, err := tx.Prepare("set ? ?")
	_, err2 := s.Exec("a", 7)
	fmt.Println(err, err2, tx.Commit(), value(db, "a"))
	_, err = s.Exec("a", 8)
	fmt.Println(err)
	_, err = tx.Exec("create")
	fmt.Println(err)
	_, err = tx.Query("all")
	fmt.Println(err, tx.QueryRow("all").Scan())
	_, err = tx.Prepare("all")
	fmt.Println(err)

	shared, _ := db.Prepare("del ?")
	tx, _ = db.Begin()
	mine := tx.Stmt(shared)
	r, err := mine.Exec("a")
	n, _ := r.RowsAffected()
	fmt.Println(n, err, value(tx, "a"), tx.Rollback(), value(db, "a"))
	_, err = mine.Exec("a")
	fmt.Println(err)
	shared.Close()
	tx, _ = db.Begin()
	_, err = tx.Stmt(shared).Exec("zz")
	fmt.Println(err)
	tx.Rollback()

	_, err = db.BeginTx(context.Background(), &sql.TxOptions{ReadOnly: true})
	fmt.Println(err)
	_, err = db.BeginTx(context.Background(), &sql.TxOptions{Isolation: sql.LevelSerializable})
	fmt.Println(err, sql.LevelSerializable, sql.IsolationLevel(77))
	ctx, cancel := context.WithCancel(context.Background())
	tx, err = db.BeginTx(ctx, nil)
	tx.Exec("set ? ?", "a", 1000)
	cancel()
	for range 1000 {
		time.Sleep(time.Millisecond)
		if tx.Rollback() == sql.ErrTxDone {
			break
		}
	}
	fmt.Println(tx.Commit(), value(db, "a"))
}

func connections(db *sql.DB) {
	ctx := context.Background()
	c, err := db.Conn(ctx)
	fmt.Println(err, c.PingContext(ctx))
	var a, b int
	c.QueryRowContext(ctx, "conn").Scan(&a)
	c.QueryRowContext(ctx, "conn").Scan(&b)
	fmt.Println(a == b)
	s, err := c.PrepareContext(ctx, "conn")
	fmt.Println(s.QueryRow().Scan(&b), a == b)
	tx, err := c.BeginTx(ctx, nil)
	fmt.Println(tx.QueryRow("conn").Scan(&b), a == b, tx.Commit())
	fmt.Println(c.Raw(func(dc any) error { fmt.Printf("%T\n", dc); return errors.New("own") }))
	func() {
		defer func() { fmt.Println(recover()) }()
		c.Raw(func(any) error { panic("in Raw") })
	}()
	fmt.Println(c.Close(), c.PingContext(ctx))
	c, _ = db.Conn(ctx)
	fmt.Println(c.Close(), c.Close())
	_, err = c.ExecContext(ctx, "create")
	fmt.Println(err, c.QueryRowContext(ctx, "conn").Scan(&a))
}

func pool(db *sql.DB) {
	db.SetMaxOpenConns(2)
	var open []*sql.Rows
	for range 2 {
		r, err := db.Query("all")
		if err != nil {
			fmt.Println(err)
		}
		open = append(open, r)
	}
	s := db.Stats()
	fmt.Println(s.MaxOpenConnections, s.OpenConnections, s.InUse, s.Idle, s.WaitCount)
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	_, err := db.QueryContext(ctx, "all")
	cancel()
	fmt.Println(err, db.Stats().WaitCount, db.Stats().WaitDuration > 0)
	done := make(chan error)
	for range 3 {
		go func() {
			var n int
			done <- db.QueryRow("conn").Scan(&n)
		}()
	}
	time.Sleep(5 * time.Millisecond)
	for _, r := range open {
		r.Close()
	}
	fmt.Println(<-done, <-done, <-done)
	s = db.Stats()
	fmt.Println(s.OpenConnections, s.InUse, s.Idle, s.WaitCount)
	db.SetMaxIdleConns(0)
	s = db.Stats()
	fmt.Println(s.OpenConnections, s.Idle)
	db.SetMaxIdleConns(5)
	db.SetConnMaxLifetime(time.Millisecond)
	db.Ping()
	time.Sleep(2 * time.Millisecond)
	before := made
	fmt.Println(db.Ping(), made-before, db.Stats().MaxLifetimeClosed > 0)
	db.SetConnMaxLifetime(0)
	db.SetMaxOpenConns(0)
}

func nulls() {
	for _, n := range []interface {
		sql.Scanner
		driver.Valuer
	}{new(sql.NullString), new(sql.NullInt64), new(sql.NullInt32), new(sql.NullInt16), new(sql.NullByte), new(sql.NullFloat64), new(sql.NullBool), new(sql.NullTime), new(sql.Null[string]), new(sql.Null[uint16])} {
		for _, v := range []any{nil, "1", int64(70000), []byte("x"), time.Unix(0, 0).UTC(), true} {
			err := n.Scan(v)
			got, e := n.Value()
			fmt.Printf("%T %v: %v | %T %v %v\n", n, v, err, got, got, e)
		}
	}
}
