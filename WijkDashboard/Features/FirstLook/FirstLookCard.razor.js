// Until the next sign-in this browser remembers it, and for the people of the demo nobody else does.
const key = 'rondleiding';
let pointed = null;

export function wasSeen() {
  return localStorage.getItem(key) === 'gezien';
}

export function point(place) {
  leave();
  pointed = [...document.querySelectorAll(place)].find(element => element.checkVisibility()) ?? null;
  pointed?.setAttribute('data-pointed', '');
  pointed?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

export function leave() {
  pointed?.removeAttribute('data-pointed');
  pointed = null;
}

export function end() {
  leave();
  localStorage.setItem(key, 'gezien');
  document.querySelector('main')?.focus();
}
