import { oncePerLocale } from './once.js';

const formatter = oncePerLocale(
  (locale, key) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: key,
      unitDisplay: key === 'second' ? 'narrow' : 'short',
    }),
);
const twoDigits = oncePerLocale(
  (locale) => new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false }),
);

/** A running time in milliseconds as a clock shows it: `04:12`, from an hour on `1:04:12`. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    twoDigits('').format(part),
  );
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(':')}` : parts.join(':');
}

/** Milliseconds in whole seconds: `38s`. */
export function seconds(ms: number): string {
  return formatter('second').format(Math.round(ms / 1000));
}

/** Milliseconds in whole minutes, at least one: `8 min`. */
export function minutes(ms: number): string {
  return formatter('minute').format(Math.max(1, Math.round(ms / 60_000)));
}
