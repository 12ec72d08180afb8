// Makes a file of a drawing on the page: the same shapes and colours, between its heading and its source.

const margin = 24;
const svg = 'http://www.w3.org/2000/svg';

// What the style sheet says of a shape has to stand in the file itself.
const inherited = ['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'font-size', 'font-weight', 'paint-order', 'visibility'];
const own = { opacity: '1', 'vector-effect': 'none' };

export async function save(id, name, title, subtitle, origin) {
  const drawing = document.getElementById(id).querySelector('svg');
  const { text, width, height } = await page(drawing, title, subtitle, origin);
  const file = name.endsWith('.svg') ? new Blob([text], { type: 'image/svg+xml' }) : await pixels(text, width, height);
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url));
}

async function page(drawing, title, subtitle, origin) {
  const { width: inner, height: tall } = drawing.getBoundingClientRect();
  const width = Math.ceil(inner) + 2 * margin;
  const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const sheet = document.createElementNS(svg, 'svg');
  const write = (text, size, weight, colour, y) => {
    for (const line of wrap(text, inner, `${weight} ${size}px ${family()}`)) {
      y += size * 1.35;
      const words = document.createElementNS(svg, 'text');
      for (const [key, value] of Object.entries({ x: margin, y, fill: colour, 'font-size': size, 'font-weight': weight })) words.setAttribute(key, value);
      words.textContent = line;
      sheet.append(words);
    }
    return y;
  };

  let y = write(title, 18, 680, token('--ink'), margin - 8);
  y = write(subtitle, 13, 400, token('--ink-2'), y) + 12;
  const copy = still(drawing);
  for (const [key, value] of Object.entries({ x: margin, y, width: Math.ceil(inner), height: Math.ceil(tall) })) copy.setAttribute(key, value);
  sheet.append(copy);
  const height = Math.ceil(write(origin, 12, 400, token('--ink-2'), y + tall + 4) + margin);

  const paper = document.createElementNS(svg, 'rect');
  for (const [key, value] of Object.entries({ width, height, fill: token('--surface') })) paper.setAttribute(key, value);
  sheet.prepend(paper);
  for (const [key, value] of Object.entries({ xmlns: svg, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': family(), role: 'img', 'aria-label': title })) sheet.setAttribute(key, value);
  const face = `<style>@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(${await font()}) format("woff2")}</style>`;
  return { text: new XMLSerializer().serializeToString(sheet).replace(/>/, `>${face}`), width, height };
}

const family = () => getComputedStyle(document.body).fontFamily;

/** A copy that looks the same without our style sheets, and does nothing. */
function still(drawing) {
  const copy = drawing.cloneNode(true);
  const [from, to] = [[drawing, ...drawing.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')]];
  from.forEach((element, i) => {
    const seen = getComputedStyle(element);
    const above = i === 0 ? null : getComputedStyle(element.parentElement);
    for (const property of inherited) put(to[i], property, seen.getPropertyValue(property), above?.getPropertyValue(property));
    for (const [property, usual] of Object.entries(own)) put(to[i], property, seen.getPropertyValue(property), usual);
    for (const extra of ['class', 'style', 'href', 'tabindex']) to[i].removeAttribute(extra);
    if (seen.display === 'none') to[i].setAttribute('display', 'none');
  });
  for (const other of copy.querySelectorAll('foreignObject, style')) other.remove();
  return copy;
}

/** Said only where it differs, so that the file stays small. */
function put(element, property, value, usual) {
  if (value === usual) element.removeAttribute(property);
  else element.setAttribute(property, value);
}

function wrap(text, width, font) {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = font;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (lines.at(-1) && pen.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A picture that stands alone cannot ask for the typeface of the page. */
async function font() {
  const answer = await fetch(new URL('lib/source-sans-3/source-sans-3-latin-wght-normal.woff2', document.baseURI));
  return dataUrl(await answer.blob());
}

function dataUrl(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Twice as fine, for a screen or a page of paper. */
async function pixels(text, width, height) {
  const image = new Image();
  image.src = await dataUrl(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 });
  const pen = canvas.getContext('2d');
  pen.scale(2, 2);
  pen.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => canvas.toBlob(made => made ? resolve(made) : reject(new Error('no picture')), 'image/png'));
}
