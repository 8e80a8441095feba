-- Coroutines of Lua for bench/sched/run.pl: what corresponds to the operations of sched.go.
local name = arg[1]
local create, resume, yield, wrap = coroutine.create, coroutine.resume, coroutine.yield, coroutine.wrap
local N = 1000000
local tests = {}

function tests.roundtrip()          -- a value there and one back
  local co = wrap(function(v) while true do v = yield(v) end end)
  for i = 1, N do co(i) end
end

function tests.gosched()            -- one switch
  local co = wrap(function() while true do yield() end end)
  for i = 1, N / 2 do co() end
end

tests["go+exit"] = function()
  for i = 1, N do resume(create(function() end)) end
end

function tests.buffered()           -- a producer and a consumer
  local co = wrap(function() for i = 1, N do yield(i) end end)
  for i = 1, N do co() end
end

function tests.park100k()
  local list, out = {}, 0
  for i = 1, 100000 do
    local co = create(function() yield() out = out + 1 end)
    resume(co)
    list[i] = co
  end
  for i = 1, 100000 do resume(list[i]) end
end

function tests.sieve()
  local function generate() for i = 2, math.huge do yield(i) end end
  local function filter(inp, p)
    return function() while true do local v = inp() if v % p ~= 0 then yield(v) end end end
  end
  local ch = wrap(generate)
  for i = 1, 180 do                  -- deeper nesting than Lua's C stack limit allows is not possible: 180 primes
    local p = ch()
    ch = wrap(filter(ch, p))
  end
end

if tests[name] then tests[name]() end
