/** Saves text as a file in the reader's downloads. */
export function downloadText(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Browsers read the blob after this turn; a minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
