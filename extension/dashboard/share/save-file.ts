/** Has the browser save a text as a file, as a link to it would. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; the address holds the text in memory until it is given back.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
