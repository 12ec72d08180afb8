// The browser keeps the focus inside, closes on Escape and brings the focus back to what opened it.
export function open(dialog) {
  dialog.showModal();
}

export function close(dialog) {
  dialog.close();
}
