/** Hands a text to the browser as a file to keep. */
export function saveAs(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has taken hold of the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
