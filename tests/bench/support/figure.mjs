/** A measured figure that must be at least, or at most, so much. */
export const atLeast = (name, value, unit, target) => ({
  name,
  value,
  unit,
  target: `≥ ${target.toLocaleString('en')} ${unit}`,
  ok: value >= target,
});

export const atMost = (name, value, unit, target) => ({
  name,
  value,
  unit,
  target: `≤ ${target.toLocaleString('en')} ${unit}`,
  ok: value <= target,
});

/** For comparison; nothing is asked of it. */
export const forInformation = (name, value, unit) => ({
  name,
  value,
  unit,
  target: null,
  ok: true,
});

export const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The same sequence in every run, so that two runs read the same texts. */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
