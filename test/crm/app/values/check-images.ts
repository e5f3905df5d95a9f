const box = (mark: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x=".5" y=".5" width="15" height="15" rx="3" fill="#fff" stroke="#c9ced6"/>${mark}</svg>`,
  )}`;
/** A check box as a picture, without its mark. */
export const UNCHECKED = box('');
/** With its mark. */
export const CHECKED = box(
  '<path d="m4 8.500 2.700 2.500L12 5.500" fill="none" stroke="#0b6bcb"/>',
);
