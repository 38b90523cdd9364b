// What rises from the bottom of a phone: attachments, message actions, lists and settings.
import { h, fill, spell, toast } from './dom.js';
import { api } from './api.js';

const emoji = ['👍', '❤️', '😂', '🙏', '✅', '❌'];

export class Sheets {
  /** @param {import('./phone.js').Phone} phone */
  constructor(phone) {
    this.phone = phone;
    this.layer = h('div', {
      class: 'sheet-layer',
      hidden: true,
      onclick: (event) => {
        if (event.target === this.layer) this.close();
      },
    });
  }

  open(title, ...content) {
    this.layer.hidden = false;
    fill(
      this.layer,
      h(
        'div',
        { class: 'sheet-box', role: 'dialog', 'aria-label': title },
        h(
          'div',
          { class: 'sheet-title' },
          h('b', null, title),
          h(
            'button',
            {
              type: 'button',
              class: 'icon',
              'aria-label': 'Close',
              onclick: () => this.close(),
            },
            '×',
          ),
        ),
        content,
      ),
    );
    this.layer.querySelector('button')?.focus();
  }

  close() {
    this.layer.hidden = true;
  }

  actions(message) {
    const react = (sign) =>
      this.phone.send({ type: 'reaction', messageId: message.wamid, emoji: sign });
    const item = (label, run) =>
      h(
        'button',
        {
          type: 'button',
          class: 'item',
          onclick: () => {
            this.close();
            run();
          },
        },
        label,
      );
    this.open(
      'Message',
      h(
        'div',
        { class: 'emoji' },
        emoji.map((sign) => h('button', { type: 'button', onclick: () => react(sign) }, sign)),
      ),
      item('Reply', () => this.phone.startReply(message)),
      item('Take the reaction back', () => react('')),
      !message.outbound &&
        message.type === 'text' &&
        item('Edit', () => this.phone.startEdit(message)),
      !message.outbound &&
        item('Delete for everyone', () =>
          this.phone.send({ type: 'revoke', messageId: message.wamid }),
        ),
      item('Copy the message id', async () => {
        try {
          await navigator.clipboard.writeText(message.wamid);
          toast('Copied');
        } catch {
          toast(message.wamid);
        }
      }),
    );
  }

  rowsOf(message) {
    const action = message.payload.interactive.action;
    this.open(
      action.button,
      action.sections.map((section) => [
        section.title && h('p', { class: 'section' }, section.title),
        section.rows.map((row) =>
          h(
            'button',
            {
              type: 'button',
              class: 'item',
              onclick: () =>
                this.phone.send({
                  type: 'list_reply',
                  replyId: row.id,
                  title: row.title,
                  description: row.description,
                  messageId: message.wamid,
                }),
            },
            row.title,
            row.description && h('small', null, row.description),
          ),
        ),
      ]),
    );
  }

  attach() {
    const tile = (sign, label, run) =>
      h(
        'button',
        { type: 'button', class: 'tile', onclick: run },
        h('span', { 'aria-hidden': 'true' }, sign),
        label,
      );
    const pick = h('input', {
      type: 'file',
      hidden: true,
      onchange: () => this.upload(pick.files[0]),
    });
    this.open(
      'Send',
      h(
        'div',
        { class: 'tiles' },
        tile('🎤', 'Voice note', () => this.phone.send({ type: 'voice', mediaId: 'sample:voice' })),
        tile('📷', 'Photo of a list', () =>
          this.phone.send({ type: 'image', mediaId: 'sample:photo' }),
        ),
        tile('📄', 'Supplier bill', () =>
          this.phone.send({
            type: 'document',
            mediaId: 'sample:document',
            fileName: 'AT-2291.pdf',
          }),
        ),
        tile('📍', 'Location', () => this.location()),
        tile('👤', 'Contact', () => this.contact()),
        tile('📁', 'A file', () => pick.click()),
      ),
      pick,
    );
  }

  async upload(file) {
    if (!file) return;
    const kind = file.type.split('/')[0];
    try {
      const mediaId = await api.upload(file);
      await this.phone.send({
        type: ['image', 'video', 'audio'].includes(kind) ? kind : 'document',
        mediaId,
        fileName: file.name,
        caption: this.phone.input.value.trim() || undefined,
      });
      this.phone.input.value = '';
    } catch (error) {
      toast(error.message);
    }
  }

  location(messageId) {
    return this.phone.send({
      type: 'location',
      latitude: 18.5204303,
      longitude: 73.8567437,
      name: 'Laxmi Road',
      address: 'Budhwar Peth, Pune 411002',
      messageId,
    });
  }

  ownContact(messageId) {
    return this.phone.send({
      type: 'contacts',
      messageId,
      contacts: [
        {
          name: this.phone.person.name,
          phone: this.phone.person.phone ? `+${this.phone.person.phone}` : undefined,
        },
      ],
    });
  }

  contact() {
    const name = h('input', { placeholder: 'Sunil Kumar', 'aria-label': 'Name', required: true });
    const phone = h('input', {
      placeholder: '+91 98…',
      'aria-label': 'Phone',
      inputmode: 'tel',
      required: true,
    });
    const others = this.phone.world.people
      .filter((p) => p.id !== this.phone.person.id && p.phone)
      .slice(0, 6);
    const share = (n, p) =>
      this.phone.send({ type: 'contacts', contacts: [{ name: n, phone: p }] });
    this.open(
      'Share a contact',
      others.map((p) =>
        h(
          'button',
          { type: 'button', class: 'item', onclick: () => share(p.name, `+${p.phone}`) },
          p.name,
          h('small', null, spell(p.phone)),
        ),
      ),
      h(
        'form',
        {
          class: 'fields',
          onsubmit: (event) => {
            event.preventDefault();
            share(name.value, phone.value);
          },
        },
        h('label', null, 'Name', name),
        h('label', null, 'Phone', phone),
        h('button', { class: 'button primary' }, 'Share'),
      ),
    );
  }

  settings() {
    const toggle = (label, hint, key, inverse = false) => {
      const box = h('input', {
        type: 'checkbox',
        role: 'switch',
        onchange: async () => {
          try {
            await api.patch(`/people/${this.phone.person.id}`, {
              [key]: inverse ? !box.checked : box.checked,
            });
          } catch (error) {
            toast(error.message);
          }
        },
      });
      box.checked = inverse ? !this.phone.person[key] : this.phone.person[key];
      return h('label', { class: 'switch' }, h('span', null, label, h('small', null, hint)), box);
    };
    this.open(
      this.phone.person.name,
      h(
        'p',
        { class: 'note' },
        spell(this.phone.person.phone),
        this.phone.person.username && ` · @${this.phone.person.username}`,
      ),
      toggle('Aeroplane mode', 'Messages stay at one tick', 'online', true),
      toggle('Read receipts', 'Off: never “read”', 'readReceipts'),
      toggle('Number hidden', 'As for people with a username', 'phoneHidden'),
      toggle('Not on WhatsApp', 'Sends fail as at each provider', 'onWhatsApp', true),
      toggle('Has written STOP', 'SMS are refused or fail', 'optedOut'),
      h(
        'button',
        { type: 'button', class: 'item', onclick: () => this.phone.world.close(this) },
        'Put the phone away',
      ),
    );
  }
}
