// How one message looks on a phone. The shapes are those of the wire: a send request for what
// the business sent, a webhook message for what the person sent.
import { h, timeOf } from './dom.js';
import {
  caption,
  card,
  file,
  headerMedia,
  linkButton,
  linked,
  media,
  order,
  place,
  rich,
} from './parts.js';

/** @typedef {{ reply: Function, actions: Function, jump: Function, find: (wamid: string) => any,
 *   templates: any[], busy: boolean }} Context */

export function bubble(message, context) {
  if (context.isSms) return smsRow(message);
  const side = message.outbound ? 'theirs' : 'mine';
  const failed = message.outbound && message.state === 'failed';
  const amended = context.amendments(message.wamid);
  if (amended.revoked) {
    return row(
      message,
      side,
      'gone',
      [h('p', { class: 'text' }, 'This message was deleted')],
      context,
      [],
    );
  }

  const view = content(message, context, amended.text);
  const quote = quoteOf(message, context);
  const parts = [
    failed &&
      h(
        'p',
        { class: 'failure' },
        `Not delivered · ${message.failure.code} ${message.failure.title}`,
      ),
    quote,
    view.body,
  ];
  return row(
    message,
    side,
    failed ? 'failed' : view.kind,
    parts,
    context,
    view.below ?? [],
    amended,
  );
}

// An SMS is a text and a time: nothing is marked up, and nobody learns whether it was read.
function smsRow(message) {
  return h(
    'li',
    { class: 'row theirs', 'data-wamid': message.wamid },
    h(
      'div',
      { class: 'bubble plain' },
      linked(message.payload.text?.body ?? ''),
      h(
        'p',
        { class: 'meta' },
        h('time', { datetime: new Date(message.atMs).toISOString() }, timeOf(message.atMs)),
      ),
    ),
  );
}

function row(message, side, kind, parts, context, below, amended = {}) {
  const meta = h(
    'p',
    { class: 'meta' },
    amended.text ? h('span', null, 'edited') : null,
    h('time', { datetime: new Date(message.atMs).toISOString() }, timeOf(message.atMs)),
    ticks(message),
  );
  const more =
    kind !== 'gone' &&
    h(
      'button',
      {
        type: 'button',
        class: 'more',
        'aria-label': 'Message actions',
        onclick: (event) => context.actions(message, event.currentTarget),
      },
      '⋯',
    );
  const chips = context.reactions(message.wamid);
  return h(
    'li',
    { class: `row ${side}`, 'data-wamid': message.wamid },
    h('div', { class: `bubble ${kind}` }, parts, meta, more),
    chips.length > 0 &&
      h(
        'p',
        { class: 'reactions' },
        chips.map((chip) => h('span', null, chip)),
      ),
    below,
  );
}

const words = {
  accepted: 'accepted, no status yet',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  failed: 'failed',
};

function ticks(message) {
  const own = {
    accepted: 'on its way to the shop',
    sent: 'on its way to the shop',
    delivered: 'the shop has it',
    read: 'the shop has read it',
  };
  const marks = { accepted: '·', sent: '✓', delivered: '✓✓', read: '✓✓', failed: '!' };
  const mark = !message.outbound && message.state === 'accepted' ? '✓' : marks[message.state];
  const label = message.outbound ? words[message.state] : own[message.state];
  return h(
    'span',
    {
      class: `ticks ${message.state}`,
      role: 'img',
      'aria-label': label,
      title: label,
    },
    mark,
  );
}

function quoteOf(message, context) {
  const wamid = message.outbound
    ? message.payload.context?.message_id
    : message.payload.context?.id;
  if (!wamid || message.type === 'reaction') return null;
  const quoted = context.find(wamid);
  return h(
    'button',
    { type: 'button', class: 'quote', onclick: () => context.jump(wamid) },
    h('b', null, quoted ? (quoted.outbound ? context.businessName : 'You') : 'Earlier message'),
    h('span', null, quoted ? summary(quoted, context) : '…'),
  );
}

/** One line for quotes and the people strip. */
export function summary(message, context) {
  const p = message.payload;
  const media = { image: 'Photo', video: 'Video', audio: 'Voice note', sticker: 'Sticker' };
  switch (message.type) {
    case 'text':
      return p.text?.body ?? '';
    case 'document':
      return p.document?.caption ?? p.document?.filename ?? 'Document';
    case 'template':
      return templateText(p.template, context).body;
    case 'interactive':
      return (
        p.interactive?.body?.text ??
        p.interactive?.button_reply?.title ??
        p.interactive?.list_reply?.title ??
        'Message'
      );
    case 'button':
      return p.button?.text ?? '';
    case 'location':
      return p.location?.name ?? 'Location';
    case 'contacts':
      return p.contacts?.[0]?.name?.formatted_name ?? 'Contact';
    default:
      return media[message.type] ?? message.type;
  }
}

function content(message, context, newText) {
  const p = message.payload;
  switch (message.type) {
    case 'text':
      return { kind: 'plain', body: rich(newText ?? p.text?.body ?? '') };
    case 'image':
    case 'sticker':
    case 'video':
    case 'audio':
      return { kind: 'media', body: [media(message), caption(p[message.type])] };
    case 'document':
      return { kind: 'media', body: [file(message, p.document), caption(p.document)] };
    case 'location':
      return { kind: 'media', body: place(p.location ?? {}) };
    case 'contacts':
      return { kind: 'plain', body: (p.contacts ?? []).map(card) };
    case 'button':
      return { kind: 'plain', body: rich(p.button?.text ?? '') };
    case 'interactive':
      return interactive(message, p.interactive ?? {}, context);
    case 'template':
      return template(message, p.template ?? {}, context);
    case 'unsupported':
      return { kind: 'gone', body: h('p', { class: 'text' }, 'Unsupported message') };
    default:
      return { kind: 'plain', body: h('p', { class: 'text' }, `[${message.type}]`) };
  }
}

function interactive(message, part, context) {
  const reply = part.button_reply ?? part.list_reply;
  if (reply) {
    return {
      kind: 'plain',
      body: [rich(reply.title), reply.description && h('p', { class: 'note' }, reply.description)],
    };
  }
  const header =
    part.header?.type === 'text'
      ? h('p', { class: 'text title' }, part.header.text)
      : part.header && headerMedia(message, part.header);
  const body = [
    header,
    rich(part.body?.text ?? ''),
    part.footer && h('p', { class: 'note' }, part.footer.text),
  ];
  const answer = (request) => () => context.reply({ messageId: message.wamid, ...request });
  const button = (label, run, mark) =>
    h(
      'button',
      { type: 'button', class: 'choice', onclick: run },
      mark && h('span', { 'aria-hidden': 'true' }, mark),
      label,
    );
  switch (part.type) {
    case 'button':
      return {
        kind: 'plain',
        body,
        below: h(
          'div',
          { class: 'choices' },
          part.action.buttons.map(({ reply: r }) =>
            button(r.title, answer({ type: 'button_reply', replyId: r.id, title: r.title })),
          ),
        ),
      };
    case 'list':
      return {
        kind: 'plain',
        body,
        below: h(
          'div',
          { class: 'choices' },
          button(part.action.button, () => context.list(message), '☰'),
        ),
      };
    case 'cta_url':
      return {
        kind: 'plain',
        body,
        below: h(
          'div',
          { class: 'choices' },
          linkButton(part.action.parameters.display_text, part.action.parameters.url),
        ),
      };
    case 'location_request_message':
      return {
        kind: 'plain',
        body,
        below: h(
          'div',
          { class: 'choices' },
          button('Send location', () => context.sendLocation(message.wamid), '⌖'),
        ),
      };
    case 'request_contact_info':
      return {
        kind: 'plain',
        body,
        below: h(
          'div',
          { class: 'choices' },
          button('Share my number', () => context.sendContact(message.wamid), '☎'),
        ),
      };
    case 'order_details':
      return {
        kind: 'plain',
        body: [...body, order(part.action.parameters)],
        below: h(
          'div',
          { class: 'choices' },
          button('Review and pay', () => context.pay(part.action.parameters.reference_id), '₹'),
        ),
      };
    case 'order_status':
      return {
        kind: 'plain',
        body: [
          ...body,
          h('p', { class: 'note' }, `Order ${part.action?.parameters?.order?.status ?? ''}`),
        ],
      };
    default:
      return { kind: 'plain', body };
  }
}

function template(message, part, context) {
  const text = templateText(part, context);
  const header = (part.components ?? []).find((c) => c.type?.toLowerCase() === 'header')
    ?.parameters?.[0];
  return {
    kind: 'plain',
    body: [
      header && header.type !== 'text' && headerMedia(message, header),
      rich(text.body),
      h('p', { class: 'note' }, `Template ${part.name}`),
    ],
    below:
      text.buttons.length > 0 &&
      h(
        'div',
        { class: 'choices' },
        text.buttons.map((label) =>
          h(
            'button',
            {
              type: 'button',
              class: 'choice',
              onclick: () =>
                context.reply({
                  type: 'button',
                  title: label,
                  replyId: label,
                  messageId: message.wamid,
                }),
            },
            label,
          ),
        ),
      ),
  };
}

function templateText(part, context) {
  const known = context.templates.find(
    (t) => t.name === part?.name && t.language === part?.language?.code,
  );
  const values =
    (part?.components ?? []).find((c) => c.type?.toLowerCase() === 'body')?.parameters ?? [];
  let next = 0;
  const body = (known?.body ?? values.map((_, i) => `{{${i + 1}}}`).join(' · ')).replace(
    /\{\{\s*(\w+)\s*\}\}/g,
    (_, key) => {
      const named = values.find((value) => value.parameter_name === key);
      return (named ?? values[/^\d+$/.test(key) ? Number(key) - 1 : next++])?.text ?? '';
    },
  );
  return { body, buttons: known?.buttons ?? [] };
}
