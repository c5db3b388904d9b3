/** Long enough for any browser to begin the download, in milliseconds. */
const HELD_FOR = 60_000;

/** Hands a text or bytes to the browser as a file to keep. */
export function saveAs(fileName: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // A busy browser takes hold of the blob late, and none says when it has.
  setTimeout(() => URL.revokeObjectURL(address), HELD_FOR);
}
