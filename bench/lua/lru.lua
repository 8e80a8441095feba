-- A cache of the least recently used: a ring of tables and a table of them.
local head = {}
head.next, head.prev = head, head
local len, room, at = 0, 1000, {}

local function unlink(e) e.prev.next = e.next; e.next.prev = e.prev end
local function tofront(e)
  local n = head.next
  e.prev, e.next = head, n
  n.prev, head.next = e, e
end

local function get(key)
  local e = at[key]
  if not e then return nil end
  unlink(e); tofront(e)
  return e.val
end

local function put(key, val)
  local e = at[key]
  if e then e.val = val; unlink(e); tofront(e); return end
  e = {key = key, val = val}
  at[key] = e
  tofront(e)
  len = len + 1
  if len > room then
    local last = head.prev
    unlink(last)
    at[last.key] = nil
    len = len - 1
  end
end

local x, hits, sum = 7, 0, 0
for i = 0, 999999 do
  x = x * 16807 % 2147483647
  local key = x % 2000
  local v = get(key)
  if v then hits = hits + 1; sum = sum + v % 10 else put(key, i) end
end
local n = 0
for _ in pairs(at) do n = n + 1 end
io.write(string.format("%d %d %d %d\n", hits, sum, len, n))
