// Blazor tells the dialog how the connection is; what the reader chose is in the URL, so a reload loses nothing.
const dialog = document.getElementById('components-reconnect-modal');

dialog.addEventListener('components-reconnect-state-changed', event => {
  const state = event.detail.state;
  if (state === 'show') open(false);
  else if (state === 'hide') dialog.close();
  else if (state === 'failed') {
    open(true);
    document.addEventListener('visibilitychange', whenVisible);
  } else if (state === 'rejected') location.reload();
});

dialog.querySelector('[data-retry]').addEventListener('click', retry);
dialog.querySelector('[data-reload]').addEventListener('click', () => location.reload());

function open(failed) {
  dialog.toggleAttribute('data-failed', failed);
  if (!dialog.open) dialog.showModal();
}

async function retry() {
  document.removeEventListener('visibilitychange', whenVisible);
  try {
    if (await Blazor.reconnect()) dialog.close();
    else location.reload();
  } catch {
    open(true);
    document.addEventListener('visibilitychange', whenVisible);
  }
}

function whenVisible() {
  if (document.visibilityState === 'visible') retry();
}
