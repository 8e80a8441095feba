// An operating system played: linked lists, methods, interface calls.
package main

import "fmt"

const (
	IDLE = iota
	WORKER
	HANDLERA
	HANDLERB
	DEVA
	DEVB
	NTASKS
)
const (
	DEV  = 0
	WORK = 1
)

type Packet struct {
	link  *Packet
	id    int
	kind  int
	datum int
	data  [4]int
}

func appendTo(p, queue *Packet) *Packet {
	p.link = nil
	if queue == nil {
		return p
	}
	q := queue
	for q.link != nil {
		q = q.link
	}
	q.link = p
	return queue
}

type Task interface {
	run(p *Packet) *TCB
}

type TCB struct {
	link                            *TCB
	id, pri                         int
	queue                           *Packet
	packetPending, waiting, holding bool
	task                            Task
}

type Sched struct {
	list, cur  *TCB
	curID      int
	blocks     [NTASKS]*TCB
	queueCount int
	holdCount  int
}

var S *Sched

func (t *TCB) isHeldOrSuspended() bool { return t.holding || (!t.packetPending && t.waiting) }
func (t *TCB) run() *TCB {
	var p *Packet
	if t.waiting && t.packetPending {
		p = t.queue
		t.queue = p.link
		t.waiting = false
		t.packetPending = t.queue != nil
	}
	return t.task.run(p)
}
func (t *TCB) checkPriorityAdd(task *TCB, p *Packet) *TCB {
	if t.queue == nil {
		t.queue = p
		t.packetPending = true
		if t.pri > task.pri {
			return t
		}
	} else {
		t.queue = appendTo(p, t.queue)
	}
	return task
}

func (s *Sched) add(id, pri int, q *Packet, task Task, waiting bool) {
	t := &TCB{s.list, id, pri, q, q != nil, waiting, false, task}
	s.list = t
	s.blocks[id] = t
	s.cur = t
}
func (s *Sched) schedule() {
	s.cur = s.list
	for s.cur != nil {
		if s.cur.isHeldOrSuspended() {
			s.cur = s.cur.link
		} else {
			s.curID = s.cur.id
			s.cur = s.cur.run()
		}
	}
}
func (s *Sched) release(id int) *TCB {
	t := s.blocks[id]
	if t == nil {
		return t
	}
	t.holding = false
	if t.pri > s.cur.pri {
		return t
	}
	return s.cur
}
func (s *Sched) hold() *TCB {
	s.holdCount++
	s.cur.holding = true
	return s.cur.link
}
func (s *Sched) suspend() *TCB {
	s.cur.waiting = true
	return s.cur
}
func (s *Sched) queue(p *Packet) *TCB {
	t := s.blocks[p.id]
	if t == nil {
		return t
	}
	s.queueCount++
	p.link = nil
	p.id = s.curID
	return t.checkPriorityAdd(s.cur, p)
}

type Idle struct{ v1, count int }

func (t *Idle) run(p *Packet) *TCB {
	t.count--
	if t.count == 0 {
		return S.hold()
	}
	if t.v1&1 == 0 {
		t.v1 >>= 1
		return S.release(DEVA)
	}
	t.v1 = t.v1>>1 ^ 0xD008
	return S.release(DEVB)
}

type Device struct{ v1 *Packet }

func (t *Device) run(p *Packet) *TCB {
	if p == nil {
		if t.v1 == nil {
			return S.suspend()
		}
		v := t.v1
		t.v1 = nil
		return S.queue(v)
	}
	t.v1 = p
	return S.hold()
}

type Worker struct{ v1, v2 int }

func (t *Worker) run(p *Packet) *TCB {
	if p == nil {
		return S.suspend()
	}
	if t.v1 == HANDLERA {
		t.v1 = HANDLERB
	} else {
		t.v1 = HANDLERA
	}
	p.id = t.v1
	p.datum = 0
	for i := range p.data {
		t.v2++
		if t.v2 > 26 {
			t.v2 = 1
		}
		p.data[i] = t.v2
	}
	return S.queue(p)
}

type Handler struct{ v1, v2 *Packet }

func (t *Handler) run(p *Packet) *TCB {
	if p != nil {
		if p.kind == WORK {
			t.v1 = appendTo(p, t.v1)
		} else {
			t.v2 = appendTo(p, t.v2)
		}
	}
	if t.v1 != nil {
		c := t.v1.datum
		if c < 4 {
			if t.v2 != nil {
				v := t.v2
				t.v2 = t.v2.link
				v.datum = t.v1.data[c]
				t.v1.datum = c + 1
				return S.queue(v)
			}
		} else {
			v := t.v1
			t.v1 = t.v1.link
			return S.queue(v)
		}
	}
	return S.suspend()
}

func main() {
	for i := 0; i < 30; i++ {
		S = &Sched{}
		S.add(IDLE, 0, nil, &Idle{1, 10000}, false)
		q := &Packet{nil, WORKER, WORK, 0, [4]int{}}
		q = &Packet{q, WORKER, WORK, 0, [4]int{}}
		S.add(WORKER, 1000, q, &Worker{HANDLERA, 0}, true)
		q = &Packet{nil, DEVA, DEV, 0, [4]int{}}
		q = &Packet{q, DEVA, DEV, 0, [4]int{}}
		q = &Packet{q, DEVA, DEV, 0, [4]int{}}
		S.add(HANDLERA, 2000, q, &Handler{}, true)
		q = &Packet{nil, DEVB, DEV, 0, [4]int{}}
		q = &Packet{q, DEVB, DEV, 0, [4]int{}}
		q = &Packet{q, DEVB, DEV, 0, [4]int{}}
		S.add(HANDLERB, 3000, q, &Handler{}, true)
		S.add(DEVA, 4000, nil, &Device{}, true)
		S.add(DEVB, 5000, nil, &Device{}, true)
		S.schedule()
	}
	fmt.Println(S.queueCount, S.holdCount)
}
