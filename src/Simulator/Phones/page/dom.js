// Everything on the page is built here, as nodes: text never becomes markup.

/**
 * @param {string} tag
 * @param {Record<string, unknown>|null} props `on…` are listeners, the rest are attributes;
 *   null, undefined and false leave the attribute out.
 * @param {...unknown} children strings become text; null, undefined and false are left out.
 */
export function h(tag, props, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'value') node.value = value;
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children.flat(4)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : String(child));
  }
}

export function fill(node, ...children) {
  node.replaceChildren();
  append(node, children);
  return node;
}

const clock = new Intl.DateTimeFormat('en-IN', { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-IN', { day: 'numeric', month: 'long' });

export const timeOf = (ms) => clock.format(ms);
export const dayOf = (ms) => {
  const today = new Date().toDateString();
  return new Date(ms).toDateString() === today ? 'Today' : day.format(ms);
};

/** Spells an Indian number as people do; others keep their digits. */
export function spell(phone) {
  if (!phone) return 'no phone number';
  const indian = /^91(\d{5})(\d{5})$/.exec(phone);
  return indian ? `+91 ${indian[1]} ${indian[2]}` : `+${phone}`;
}

export function initials(name) {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? ['?'];
  const letters = words.slice(0, 2).map((word) => [...word][0]);
  return letters.join('').toUpperCase();
}

/** A steady colour for a person, one of eight. */
export function hue(text) {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)) % 997;
  return sum % 8;
}

export function toast(text, action) {
  const box = document.getElementById('toasts');
  const item = h(
    'div',
    { class: 'toast' },
    h('span', null, text),
    action &&
      h(
        'button',
        {
          type: 'button',
          class: 'link',
          onclick: () => {
            item.remove();
            action.run();
          },
        },
        action.label,
      ),
  );
  box.append(item);
  while (box.childElementCount > 3) box.firstElementChild.remove();
  setTimeout(() => item.remove(), 6000);
}
