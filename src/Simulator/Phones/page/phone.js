// One phone: a person's chat with one business number.
import { h, fill, initials, hue, spell, timeOf, dayOf, toast } from './dom.js';
import { api } from './api.js';
import { bubble, summary } from './bubbles.js';
import { Sheets } from './sheets.js';
import { isSms, label, providerName } from './providers.js';

const stampOf = (threads) => threads.map((t) => `${t.number.name}${t.unread}`).join('|');

export class Phone {
  /**
   * @param {object} world what app.js knows: numbers, templates, close(person)
   * @param {object} person
   * @param {string} numberId
   */
  constructor(world, person, numberId) {
    Object.assign(this, { world, person, numberId });
    this.messages = new Map();
    this.version = 0;
    this.replyTo = null;
    this.amends = null;
    this.draft = '';
    this.build();
  }

  get key() {
    return `${this.numberId}|${this.person.id}`;
  }

  get number() {
    return this.world.numbers.find((n) => n.phoneNumberId === this.numberId);
  }

  // ---- structure ----

  build() {
    this.list = h('ol', { class: 'messages', 'aria-live': 'polite' });
    this.atEnd = true;
    this.scroller = h(
      'div',
      {
        class: 'scroller',
        onscroll: () => {
          if (this.scroller.isConnected && this.scroller.clientHeight > 0) {
            this.atEnd =
              this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight <
              80;
          }
        },
      },
      this.list,
    );
    this.status = h('div', { class: 'statusbar' });
    this.head = h('div', { class: 'chat-head' });
    this.replying = h('div', { class: 'replying', hidden: true });
    this.input = h('textarea', {
      rows: 1,
      placeholder: 'Message',
      'aria-label': `Message as ${this.person.name}`,
      oninput: () => this.typed(),
      onkeydown: (event) => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          this.submit();
        }
      },
    });
    this.sendButton = h(
      'button',
      {
        type: 'submit',
        class: 'send',
        'aria-label': 'Send',
      },
      '➤',
    );
    this.sheets = new Sheets(this);
    this.element = h(
      'section',
      { class: 'phone', 'aria-label': `Phone of ${this.person.name}` },
      h(
        'div',
        { class: 'screen' },
        this.status,
        this.head,
        this.scroller,
        this.replying,
        h(
          'form',
          {
            class: 'composer',
            onsubmit: (event) => {
              event.preventDefault();
              this.submit();
            },
          },
          h(
            'button',
            {
              type: 'button',
              class: 'attach',
              'aria-label': 'Attach',
              onclick: () => this.sheets.attach(),
            },
            '+',
          ),
          this.input,
          this.sendButton,
        ),
        this.sheets.layer,
      ),
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.sheets.close();
    });
    this.paintHead();
  }

  paintHead(typing = false) {
    const number = this.number;
    fill(
      this.status,
      h('span', null, timeOf(Date.now())),
      h('b', { class: 'owner' }, this.person.name),
      h('span', { class: this.person.online ? '' : 'flight' }, this.person.online ? '4G' : '✈ off'),
    );
    const name = number?.name ?? 'Unknown number';
    const sms = isSms(number);
    this.element.classList.toggle('sms', sms);
    const threads = this.world.threadsOf(this);
    this.typingNow = typing;
    this.unreadStamp = stampOf(threads);
    const choose =
      threads.length > 1 &&
      h(
        'select',
        {
          class: 'pick',
          'aria-label': 'Business number',
          onchange: (event) => this.world.switchNumber(this, event.target.value),
        },
        threads.map(({ number: n, unread }) =>
          h(
            'option',
            {
              value: n.phoneNumberId,
              selected: n.phoneNumberId === this.numberId,
            },
            `${unread ? '● ' : ''}${label(n)}`,
          ),
        ),
      );
    fill(
      this.head,
      h('span', { class: `avatar h${hue(name)}`, 'aria-hidden': 'true' }, initials(name)),
      h(
        'div',
        { class: 'who' },
        choose || h('b', null, name),
        h(
          'small',
          { class: typing ? 'typing' : '' },
          typing ? 'typing…' : this.subtitle(number),
        ),
      ),
      threads.some((thread) => thread.unread) &&
        h('span', { class: 'dot', role: 'img', 'aria-label': 'new messages in other threads' }),
      h(
        'button',
        {
          type: 'button',
          class: 'icon',
          'aria-label': 'Phone settings',
          onclick: () => this.sheets.settings(),
        },
        '⋮',
      ),
    );
  }

  /** Something came to another thread; an open list of threads stays open otherwise. */
  paintUnread() {
    if (stampOf(this.world.threadsOf(this)) !== this.unreadStamp) this.paintHead(this.typingNow);
  }

  subtitle(number) {
    if (!number) return this.numberId;
    const by = providerName(number.provider);
    if (isSms(number)) return `SMS · ${by}`;
    const phone = spell(number.displayPhoneNumber);
    return number.provider && number.provider !== 'meta' ? `${phone} · by ${by}` : phone;
  }

  tick() {
    this.status.firstElementChild.textContent = timeOf(Date.now());
  }

  // ---- messages ----

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  /** The phone came back onto the table: scrolling is lost while it is off it. */
  shown() {
    if (this.atEnd) this.toEnd();
  }

  async refresh() {
    if (this.loading) {
      this.again = true;
      return;
    }
    this.loading = true;
    try {
      do {
        this.again = false;
        const chat = await api.chat(this.numberId, this.person.id, this.version);
        this.version = Math.max(this.version, chat.version);
        this.take(chat.items);
        this.typing(chat.typingUntilMs);
      } while (this.again);
    } finally {
      this.loading = false;
    }
  }

  clear() {
    this.messages.clear();
    this.rows?.clear();
    this.version = 0;
    this.paintMessages();
  }

  typing(untilMs) {
    const left = untilMs - Date.now();
    clearTimeout(this.typingTimer);
    if (left > 0) this.typingTimer = setTimeout(() => this.paintHead(), left);
    this.paintHead(left > 0);
  }

  take(items) {
    if (items.length === 0 && this.list.childElementCount > 0) return;
    for (const item of items) this.messages.set(item.wamid, item);
    while (this.messages.size > 400) this.messages.delete(this.messages.keys().next().value);
    this.paintMessages();
    if (this.atEnd) this.toEnd();
  }

  paintMessages() {
    const shown = [...this.messages.values()]
      .filter((m) => !['reaction', 'edit', 'revoke', 'system'].includes(m.type))
      // What a provider lost, and an SMS that has not come or was stopped, is on no phone.
      .filter((m) => !m.lost && (!isSms(this.number) || m.state === 'delivered'))
      .sort((a, b) => a.seq - b.seq);
    if (shown.length === 0 && isSms(this.number)) {
      fill(this.list, h('li', { class: 'hello' }, h('p', null, 'No SMS from here yet')));
      return;
    }
    if (shown.length === 0) {
      fill(
        this.list,
        h(
          'li',
          { class: 'hello' },
          h(
            'p',
            null,
            h('b', null, this.number?.shared ? 'Open a shop by chatting' : 'Say something'),
          ),
          h(
            'p',
            null,
            this.number?.shared
              ? 'Write “Namaste” to begin. Then sell in your own words: ' +
                  '“Ramesh ko 2 kg chini aur 5 Maggi udhaar”.'
              : 'Messages go to the product as WhatsApp would send them.',
          ),
        ),
      );
      return;
    }
    const context = this.context();
    const rows = [];
    let day = '';
    for (const message of shown) {
      if (dayOf(message.atMs) !== day) {
        day = dayOf(message.atMs);
        rows.push(h('li', { class: 'day' }, h('span', null, day)));
      }
      rows.push(this.rowOf(message, context));
    }
    this.list.replaceChildren(...rows);
  }

  // A row is built again only when something it shows has changed: media must not restart.
  rowOf(message, context) {
    const amended = context.amendments(message.wamid);
    const stamp = JSON.stringify([
      message.version,
      amended,
      context.reactions(message.wamid),
      this.world.templates.length,
    ]);
    this.rows ??= new Map();
    const old = this.rows.get(message.wamid);
    if (old?.stamp === stamp) return old.node;
    const node = bubble(message, context);
    this.rows.set(message.wamid, { stamp, node });
    if (this.rows.size > 500) this.rows.delete(this.rows.keys().next().value);
    return node;
  }

  context() {
    const all = [...this.messages.values()].sort((a, b) => a.seq - b.seq);
    const reactions = new Map();
    const amendments = new Map();
    for (const m of all) {
      const p = m.payload;
      if (m.type === 'reaction' && p.reaction) {
        const of = reactions.get(p.reaction.message_id) ?? new Map();
        if (p.reaction.emoji) of.set(m.outbound, p.reaction.emoji);
        else of.delete(m.outbound);
        reactions.set(p.reaction.message_id, of);
      } else if (m.type === 'edit') {
        amendments.set(p.edit.original_message_id, { text: p.edit.message?.text?.body });
      } else if (m.type === 'revoke') {
        amendments.set(p.revoke.original_message_id, { revoked: true });
      }
    }
    return {
      businessName: this.number?.name ?? 'Business',
      isSms: isSms(this.number),
      templates: this.world.templates,
      find: (wamid) => this.messages.get(wamid),
      reactions: (wamid) => [...(reactions.get(wamid)?.values() ?? [])],
      amendments: (wamid) => amendments.get(wamid) ?? {},
      reply: (request) => this.send(request),
      actions: (message) => this.sheets.actions(message),
      list: (message) => this.sheets.rowsOf(message),
      jump: (wamid) => this.jump(wamid),
      sendLocation: (messageId) => this.sheets.location(messageId),
      sendContact: (messageId) => this.sheets.ownContact(messageId),
      pay: (reference) =>
        api
          .post(`/payments/${reference}`, { status: 'captured' })
          .catch((error) => toast(error.message)),
    };
  }

  jump(wamid) {
    const node = this.rows?.get(wamid)?.node;
    if (!node?.isConnected) return;
    node.scrollIntoView({ block: 'center' });
    node.classList.add('found');
    setTimeout(() => node.classList.remove('found'), 1200);
  }

  // ---- sending ----

  typed() {
    this.input.style.height = 'auto';
    this.input.style.height = `${Math.min(this.input.scrollHeight, 110)}px`;
    this.element.classList.toggle('has-text', this.input.value.trim() !== '');
  }

  async submit() {
    const text = this.input.value.trim();
    if (text === '') return;
    this.input.value = '';
    this.typed();
    const request = this.amends
      ? { type: 'edit', text, messageId: this.amends }
      : { type: 'text', text, messageId: this.replyTo ?? undefined };
    this.stopReply();
    await this.send(request);
  }

  async send(request) {
    this.sheets.close();
    try {
      await api.post('/messages', {
        phoneNumberId: this.numberId,
        from: this.person.id,
        ...request,
      });
      this.atEnd = true;
      await this.refresh();
      this.toEnd();
    } catch (error) {
      toast(error.message);
    }
  }

  startReply(message) {
    this.replyTo = message.wamid;
    this.amends = null;
    this.banner(
      message.outbound ? (this.number?.name ?? 'Business') : 'You',
      summary(message, this.context()),
    );
  }

  startEdit(message) {
    this.amends = message.wamid;
    this.replyTo = null;
    this.input.value = message.payload.text?.body ?? '';
    this.typed();
    this.banner('Edit message', this.input.value);
  }

  banner(title, text) {
    this.replying.hidden = false;
    fill(
      this.replying,
      h('div', null, h('b', null, title), h('span', null, text)),
      h(
        'button',
        { type: 'button', class: 'icon', 'aria-label': 'Cancel', onclick: () => this.stopReply() },
        '×',
      ),
    );
    this.input.focus();
  }

  stopReply() {
    this.replyTo = null;
    this.amends = null;
    this.replying.hidden = true;
  }
}
