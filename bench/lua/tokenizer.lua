-- A tokenizer over a string: the first byte chooses the kind, a pattern finds the end, tokens are substrings.
local sample = [[
// area of a polygon given by its corners
func area(points []point, closed bool) float64 {
	sum := 0.0
	for i := 0; i < len(points); i++ {
		j := (i + 1) % len(points)
		sum += points[i].x*points[j].y - points[j].x*points[i].y
	}
	if sum < 0 && closed { return -sum / 2 }
	name, limit1 := "poly\"gon", 12345
	return sum / 2.0 // half of it
}
]]

local byte, sub, find = string.byte, string.sub, string.find
local IDENT, NUMBER, STR, OP, COMMENT = 1, 2, 3, 4, 5

local letter, digit, witheq, double = {}, {}, {}, {}
for c = 97, 122 do letter[c] = true end
for c = 65, 90 do letter[c] = true end
letter[95] = true
for c = 48, 57 do digit[c] = true end
for _, c in ipairs {58, 43, 45, 60} do witheq[c] = true end
for _, c in ipairs {43, 38} do double[c] = true end

-- The kind and the bounds (inclusive) of the token at or after i; nothing at the end.
local function next_token(s, i)
  local start = find(s, "%S", i)
  if not start then return end
  local c = byte(s, start)
  if letter[c] then
    local _, e = find(s, "^[%w_]*", start + 1)
    return IDENT, start, e
  elseif digit[c] then
    local _, e = find(s, "^[%d.]*", start + 1)
    return NUMBER, start, e
  elseif c == 34 then
    local e = start + 1
    while true do
      e = find(s, '["\\]', e)
      if byte(s, e) == 34 then return STR, start, e end
      e = e + 2
    end
  end
  local d = byte(s, start + 1)
  if c == 47 and d == 47 then
    return COMMENT, start, (find(s, "\n", start, true) or #s + 1) - 1
  elseif d == 61 and witheq[c] or d == c and double[c] then
    return OP, start, start + 1
  end
  return OP, start, start
end

local text = sample:rep(15000)
local count, words, digits = {0, 0, 0, 0, 0}, {}, 0
local i = 1
while true do
  local kind, s, e = next_token(text, i)
  if not kind then break end
  count[kind] = count[kind] + 1
  if kind == IDENT then
    local w = sub(text, s, e)
    words[w] = (words[w] or 0) + 1
  elseif kind == NUMBER then
    digits = digits + e - s + 1
  end
  i = e + 1
end
io.write(string.format("tokens %d %d %d %d %d %d\n", count[1], count[2], count[3], count[4], count[5], digits))
local distinct = 0
for _ in pairs(words) do distinct = distinct + 1 end
io.write(string.format("words %d %d %d %d\n", distinct, words.points, words.sum, words.limit1))
