-- A table with string keys: the words of a text are counted and ranked.
local syllables = {"ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"}

local function maketext(words)
  local b, k, floor = {}, 0, math.floor
  local x = 7
  for i = 1, words do
    x = x * 16807 % 2147483647
    local y = x % 4096
    if x % 3 == 0 then y = y % 64 end
    repeat
      k = k + 1
      b[k] = syllables[y % 16 + 1]
      y = floor(y / 16)
    until y == 0
    k = k + 1
    b[k] = i % 12 == 0 and "\n" or " "
  end
  return table.concat(b)
end

local text = maketext(400000)
io.write(string.format("text %d\n", #text))
for round = 1, 6 do
  local counts = {}
  for line in text:gmatch("[^\n]+") do
    for w in line:gmatch("%S+") do counts[w] = (counts[w] or 0) + 1 end
  end
  local list = {}
  for w, n in pairs(counts) do list[#list + 1] = {word = w, count = n} end
  table.sort(list, function(a, b)
    if a.count ~= b.count then return a.count > b.count end
    return a.word < b.word
  end)
  io.write(string.format("words %d %s %d %s\n", #list, list[round + 1].word, list[round + 1].count, list[#list - round + 1].word))
end
