// Loaded by Blazor itself, on every page.

export function afterWebStarted(blazor) {
  blazor.registerCustomEventType('cellopen', { createEventArgs: event => event.detail });
  blazor.registerCustomEventType('themechange', { createEventArgs: event => event.detail });
  // A page that is fetched into this one brings its own word for styles, and the policy of this document keeps the first.
  const { nonce } = document.querySelector('script[nonce]');
  blazor.addEventListener('enhancedload', () => document.querySelector('script[nonce]').nonce = nonce);
}

// Style attributes are refused by our policy, for they can come from anywhere; a script of ours may style an element. Blazor sets
// an attribute where MudBlazor places what it opens, so from here on that is done the way that is allowed.
const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  if (name === 'style') this.style.cssText = value;
  else setAttribute.call(this, name, value);
};

document.addEventListener('change', event => {
  if (event.target.matches('input[name=thema]')) chooseTheme(event.target.value);
});

document.addEventListener('click', event => {
  const skip = event.target.closest('a[data-skip]');
  if (!skip) return;
  event.preventDefault();
  document.getElementById(skip.dataset.skip)?.focus();
});

// A slash leads to the search, as on many sites; not where somebody is writing.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) return;
  const field = [document.getElementById('q'), document.getElementById('zoek')].find(f => f?.checkVisibility());
  const page = document.querySelector('.find .page');
  if (!field && !page) return;
  event.preventDefault();
  if (field) field.focus();
  else page.click();
});

function chooseTheme(choice) {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `thema=${choice}; path=/; max-age=31536000; samesite=lax${secure}`;
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  document.querySelector('main')?.dispatchEvent(new CustomEvent('themechange', { bubbles: true, detail: { choice } }));
}
