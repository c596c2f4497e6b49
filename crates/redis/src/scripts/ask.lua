-- May a call leave now? Takes a place in every limit, or in none.
--
-- KEYS: the gate, then one key for each limit. ARGV: for each limit, the time between two calls and how far
-- calls may be ahead of it, in microseconds.
-- Returns what was decided, how long to wait in microseconds, and the new value of each limit's key.

local gate = redis.call('PTTL', KEYS[1])
if gate >= 0 then
  return { 'closed', gate * 1000 + 1000, {} }
end

-- The clock of Redis, so that processes whose clocks differ agree.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]

local function keep(key, value)
  local text = string.format('%.0f', value)
  redis.call('SET', key, text, 'PX', string.format('%.0f', math.ceil((value - now) / 1000) + 1000))
  return text
end

local wait, after = 0, {}
for limit = 1, #KEYS - 1 do
  local interval, ahead = tonumber(ARGV[2 * limit - 1]), tonumber(ARGV[2 * limit])
  -- When calls at an even pace would be done with those that have left.
  local done = math.max(tonumber(redis.call('GET', KEYS[limit + 1]) or now) or now, now)
  -- Later than this only after the clock was set back, or with another pace.
  local latest = now + ahead + interval
  if done > latest then
    done = latest
    keep(KEYS[limit + 1], done)
  end
  wait = math.max(wait, done - ahead - now)
  after[limit] = done + interval
end
if wait > 0 then
  return { 'wait', wait, {} }
end

for limit = 1, #after do
  after[limit] = keep(KEYS[limit + 1], after[limit])
end
return { 'go', 0, after }
