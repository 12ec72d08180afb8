/** Puts the key on the clipboard. Where the browser does not allow that, it is selected, so that Ctrl+C does. */
export async function copy(field) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
