-- A call that was let through does not leave.
--
-- KEYS: one for each limit. ARGV: for each limit, the value that the call has left there, and the time between
-- two calls in microseconds. If another call was let through since, it counted on this one, and nothing changes.

for limit = 1, #KEYS do
  local left, interval = ARGV[2 * limit - 1], ARGV[2 * limit]
  if redis.call('GET', KEYS[limit]) == left then
    local lasts = math.max(redis.call('PTTL', KEYS[limit]), 1)
    redis.call('SET', KEYS[limit], string.format('%.0f', left - interval), 'PX', lasts)
  end
end
