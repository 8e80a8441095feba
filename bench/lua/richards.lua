-- An operating system played: linked lists, methods.
local IDLE, WORKER, HANDLERA, HANDLERB, DEVA, DEVB = 0,1,2,3,4,5
local DEV, WORK = 0, 1
local function Packet(link, id, kind) return {link = link, id = id, kind = kind, datum = 0, data = {0,0,0,0}} end
local function appendTo(p, queue)
  p.link = nil
  if not queue then return p end
  local q = queue
  while q.link do q = q.link end
  q.link = p
  return queue
end
local S
local TCB = {}; TCB.__index = TCB
function TCB:isHeldOrSuspended() return self.holding or (not self.packetPending and self.waiting) end
function TCB:run()
  local p
  if self.waiting and self.packetPending then
    p = self.queue
    self.queue = p.link
    self.waiting = false
    self.packetPending = self.queue ~= nil
  end
  return self.task:run(p)
end
function TCB:checkPriorityAdd(task, p)
  if not self.queue then
    self.queue = p
    self.packetPending = true
    if self.pri > task.pri then return self end
  else self.queue = appendTo(p, self.queue) end
  return task
end
local Sched = {}; Sched.__index = Sched
function Sched:add(id, pri, q, task, waiting)
  local t = setmetatable({link = self.list, id = id, pri = pri, queue = q, packetPending = q ~= nil, waiting = waiting, holding = false, task = task}, TCB)
  self.list = t; self.blocks[id] = t; self.cur = t
end
function Sched:schedule()
  self.cur = self.list
  while self.cur do
    if self.cur:isHeldOrSuspended() then self.cur = self.cur.link
    else self.curID = self.cur.id; self.cur = self.cur:run() end
  end
end
function Sched:release(id)
  local t = self.blocks[id]
  if not t then return t end
  t.holding = false
  if t.pri > self.cur.pri then return t end
  return self.cur
end
function Sched:hold() self.holdCount = self.holdCount+1; self.cur.holding = true; return self.cur.link end
function Sched:suspend() self.cur.waiting = true; return self.cur end
function Sched:queue(p)
  local t = self.blocks[p.id]
  if not t then return t end
  self.queueCount = self.queueCount+1
  p.link = nil
  p.id = self.curID
  return t:checkPriorityAdd(self.cur, p)
end
-- v xor 0xD008: bits 3, 12, 14 and 15
local floor = math.floor
local function flip(v)
  for _, bit in ipairs{8, 4096, 16384, 32768} do
    if floor(v/bit) % 2 == 0 then v = v+bit else v = v-bit end
  end
  return v
end
local Idle = {}; Idle.__index = Idle
function Idle:run(p)
  self.count = self.count-1
  if self.count == 0 then return S:hold() end
  if self.v1 % 2 == 0 then self.v1 = self.v1/2; return S:release(DEVA) end
  self.v1 = flip((self.v1-1)/2)
  return S:release(DEVB)
end
local Device = {}; Device.__index = Device
function Device:run(p)
  if not p then
    if not self.v1 then return S:suspend() end
    local v = self.v1
    self.v1 = nil
    return S:queue(v)
  end
  self.v1 = p
  return S:hold()
end
local Worker = {}; Worker.__index = Worker
function Worker:run(p)
  if not p then return S:suspend() end
  if self.v1 == HANDLERA then self.v1 = HANDLERB else self.v1 = HANDLERA end
  p.id = self.v1
  p.datum = 0
  for i = 1, 4 do
    self.v2 = self.v2+1
    if self.v2 > 26 then self.v2 = 1 end
    p.data[i] = self.v2
  end
  return S:queue(p)
end
local Handler = {}; Handler.__index = Handler
function Handler:run(p)
  if p then
    if p.kind == WORK then self.v1 = appendTo(p, self.v1) else self.v2 = appendTo(p, self.v2) end
  end
  if self.v1 then
    local c = self.v1.datum
    if c < 4 then
      if self.v2 then
        local v = self.v2
        self.v2 = self.v2.link
        v.datum = self.v1.data[c+1]
        self.v1.datum = c+1
        return S:queue(v)
      end
    else
      local v = self.v1
      self.v1 = self.v1.link
      return S:queue(v)
    end
  end
  return S:suspend()
end
for i = 1, 30 do
  S = setmetatable({blocks = {}, queueCount = 0, holdCount = 0}, Sched)
  S:add(IDLE, 0, nil, setmetatable({v1 = 1, count = 10000}, Idle), false)
  local q = Packet(Packet(nil, WORKER, WORK), WORKER, WORK)
  S:add(WORKER, 1000, q, setmetatable({v1 = HANDLERA, v2 = 0}, Worker), true)
  q = Packet(Packet(Packet(nil, DEVA, DEV), DEVA, DEV), DEVA, DEV)
  S:add(HANDLERA, 2000, q, setmetatable({}, Handler), true)
  q = Packet(Packet(Packet(nil, DEVB, DEV), DEVB, DEV), DEVB, DEV)
  S:add(HANDLERB, 3000, q, setmetatable({}, Handler), true)
  S:add(DEVA, 4000, nil, setmetatable({}, Device), true)
  S:add(DEVB, 5000, nil, setmetatable({}, Device), true)
  S:schedule()
end
print(S.queueCount.." "..S.holdCount)
