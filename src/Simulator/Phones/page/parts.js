// The pieces bubbles are made of.
import { h, spell } from './dom.js';
import { mediaUrl } from './api.js';

export const caption = (part) => (part?.caption ? rich(part.caption) : null);

export function media(message) {
  const part = message.payload[message.type] ?? {};
  const id = part.id ?? message.fetchedMediaId;
  if (!id) return h('p', { class: 'note' }, 'Being fetched from its link…');
  if (message.type === 'audio')
    return h('audio', { controls: true, preload: 'metadata', src: mediaUrl(id) });
  if (message.type === 'video')
    return h('video', { controls: true, preload: 'metadata', src: mediaUrl(id) });
  return h(
    'a',
    { href: mediaUrl(id), target: '_blank', rel: 'noopener', class: 'picture' },
    h('img', { src: mediaUrl(id), alt: part.caption ?? 'Photo', loading: 'lazy' }),
  );
}

export function file(message, part) {
  const id = part?.id ?? message.fetchedMediaId;
  const name = part?.filename ?? 'document.pdf';
  const kind = (name.split('.').pop() ?? '').slice(0, 4).toUpperCase();
  const inside = [
    h('span', { class: 'sheet', 'aria-hidden': 'true' }, kind),
    h(
      'span',
      { class: 'file-name' },
      name,
      h('small', null, id ? 'Tap to open' : 'Being fetched…'),
    ),
  ];
  return id
    ? h('a', { class: 'file', href: mediaUrl(id, name), target: '_blank', rel: 'noopener' }, inside)
    : h('div', { class: 'file' }, inside);
}

export function place(location) {
  const at = `${Number(location.latitude).toFixed(5)}, ${Number(location.longitude).toFixed(5)}`;
  return [
    h('div', { class: 'map', role: 'img', 'aria-label': `Map at ${at}` }, h('i', { class: 'pin' })),
    h(
      'p',
      { class: 'text' },
      h('b', null, location.name ?? 'Location'),
      h('br'),
      h('small', null, location.address ?? at),
    ),
  ];
}

export function card(contact) {
  const phone = contact.phones?.[0];
  return h(
    'div',
    { class: 'card' },
    h('span', { class: 'sheet', 'aria-hidden': 'true' }, '☎'),
    h(
      'span',
      { class: 'file-name' },
      contact.name?.formatted_name ?? 'Contact',
      h('small', null, phone ? (phone.wa_id ? spell(phone.wa_id) : phone.phone) : 'no number'),
    ),
  );
}

export function headerMedia(message, header) {
  if (header.type === 'document') return file(message, header.document);
  return media({ ...message, type: header.type, payload: { [header.type]: header[header.type] } });
}

const rupees = (amount) =>
  `₹${((amount?.value ?? 0) / (amount?.offset ?? 100)).toLocaleString('en-IN')}`;

export function order(parameters) {
  return h(
    'div',
    { class: 'order' },
    (parameters.order?.items ?? []).map((item) =>
      h(
        'p',
        null,
        h('span', null, `${item.name} × ${item.quantity}`),
        h('span', null, rupees(item.amount)),
      ),
    ),
    h(
      'p',
      { class: 'total' },
      h('span', null, 'Total'),
      h('span', null, rupees(parameters.total_amount)),
    ),
  );
}

export function linkButton(label, url) {
  return /^https?:/.test(url ?? '')
    ? h(
        'a',
        { class: 'choice', href: url, target: '_blank', rel: 'noopener noreferrer' },
        h('span', { 'aria-hidden': 'true' }, '↗'),
        label,
      )
    : h('span', { class: 'choice' }, label);
}

// *bold*, _italic_, ~struck~, `fixed` and links, as WhatsApp marks them.
const mark = new RegExp(
  [
    /\*(\S(?:[^*\n]*\S)?)\*/,
    /_(\S(?:[^_\n]*\S)?)_/,
    /~(\S(?:[^~\n]*\S)?)~/,
    /`([^`\n]+)`/,
    /(https?:\/\/[^\s<>"]+)/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/** Plain text with links to tap, as SMS have them. */
export function linked(text) {
  const nodes = text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, i) =>
      i % 2 === 0
        ? part
        : h('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part),
    );
  return h('p', { class: 'text', dir: 'auto' }, nodes);
}

export function rich(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(mark)) {
    nodes.push(text.slice(from, found.index));
    const [whole, bold, italic, struck, fixed, link] = found;
    if (bold) nodes.push(h('b', null, bold));
    else if (italic) nodes.push(h('i', null, italic));
    else if (struck) nodes.push(h('s', null, struck));
    else if (fixed) nodes.push(h('code', null, fixed));
    else nodes.push(h('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, link));
    from = found.index + whole.length;
  }
  nodes.push(text.slice(from));
  return h('p', { class: 'text', dir: 'auto' }, nodes);
}
