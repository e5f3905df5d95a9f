const PATHS = {
  star: 'M8 1.8l1.9 4 4.3.6-3.1 3.1.7 4.4L8 11.8l-3.8 2.1.7-4.4L1.8 6.4l4.3-.6z',
  check: 'M3.5 8.5l3 3 6-7',
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3 8a.4.4 0 10.8 0 .4.4 0 10-.8 0M7.6 8a.4.4 0 10.8 0 .4.4 0 10-.8 0M12.2 8a.4.4 0 10.8 0 .4.4 0 10-.8 0',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  lock: 'M3.8 7.2h8.4v6.3H3.8zM5.4 7.2V5a2.6 2.6 0 015.2 0v2.2',
  pencil: 'M10.6 2.9l2.5 2.5-7.5 7.5-3.1.6.6-3.1zM9 4.5L11.5 7',
  lodestar: 'M8 .8L9.5 6.5 14.4 8 9.5 9.5 8 15.2 6.5 9.5 1.6 8 6.5 6.5z',
} as const;
export type IconName = keyof typeof PATHS;

/** One of our line drawings. It says nothing itself: the text beside it or the button's name does. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
