/** Puts a text on the clipboard; false where the browser, or Excel around it, does not let us. */
export async function salinTeks(teks: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(teks);
    return true;
  } catch {
    return copySelection(teks);
  }
}

/** In Excel on the web the frame around the pane withholds the clipboard; this older way still works. */
function copySelection(teks: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", teks);
    event.preventDefault();
  };
  document.addEventListener("copy", onCopy);
  try {
    return (
      (document as { execCommand?: (perintah: string) => boolean }).execCommand?.("copy") ?? false
    );
  } finally {
    document.removeEventListener("copy", onCopy);
  }
}
