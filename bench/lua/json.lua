-- A parser written by hand: bytes of a string, tables, types.
local byte, sub, find = string.byte, string.sub, string.find
local value
local NULL = {}
local function str(s, i)
  i = i+1
  local j = i
  local parts
  while true do
    local k = find(s, '["\\]', j)
    if byte(s, k) == 34 then
      local r = sub(s, i, k-1)
      if parts then parts[#parts+1] = r; return table.concat(parts), k+1 end
      return r, k+1
    end
    parts = parts or {}
    parts[#parts+1] = sub(s, i, k-1)
    local c = sub(s, k+1, k+1)
    parts[#parts+1] = c == "n" and "\n" or c
    i = k+2; j = i
  end
end
local function ws(s, i) return find(s, "[^ \n\t]", i) or #s+1 end
function value(s, i)
  i = ws(s, i)
  local c = sub(s, i, i)
  if c == "{" then
    local m = {}
    i = ws(s, i+1)
    if sub(s,i,i) == "}" then return m, i+1 end
    while true do
      i = ws(s, i)
      local k; k, i = str(s, i)
      i = ws(s, i)
      assert(sub(s,i,i) == ":")
      m[k], i = value(s, i+1)
      i = ws(s, i)
      if sub(s,i,i) ~= "," then return m, i+1 end
      i = i+1
    end
  elseif c == "[" then
    local a = {}
    i = ws(s, i+1)
    if sub(s,i,i) == "]" then return a, i+1 end
    while true do
      a[#a+1], i = value(s, i)
      i = ws(s, i)
      if sub(s,i,i) ~= "," then return a, i+1 end
      i = i+1
    end
  elseif c == '"' then return str(s, i)
  elseif c == "t" then return true, i+4
  elseif c == "f" then return false, i+5
  elseif c == "n" then return NULL, i+4
  else
    local a, b = find(s, "^[-.e+0-9]+", i)
    return tonumber(sub(s, a, b)), b+1
  end
end
local function sum(x)
  local t = type(x)
  if t == "number" then return x
  elseif t == "string" then return #x
  elseif t == "boolean" then return x and 1 or 0
  elseif t == "table" then
    local n = 0
    if x[1] then for _, e in ipairs(x) do n = n + sum(e) end
    else for k, e in pairs(x) do n = n + #k + sum(e) end end
    return n
  end
  return 0
end
local b = {}
for i = 0, 4999 do b[#b+1] = '{"id": '..i..', "name": "item \\"'..i..'\\"", "price": 12.5, "tags": ["a", "bb", "ccc"], "ok": true, "none": null}' end
local s = "["..table.concat(b, ", ").."]"
local t = 0
for r = 1, 12 do t = t + sum((value(s, 1))) end
print(string.format("%.1f", t))
