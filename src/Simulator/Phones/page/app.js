// Puts the phones side by side and keeps them current.
import { h, fill, initials, hue, spell, toast } from './dom.js';
import { api, follow } from './api.js';
import { Phone } from './phone.js';
import { Panel, tell } from './panel.js';
import { isSms, label } from './providers.js';

const byId = (id) => document.getElementById(id);
const narrow = matchMedia('(max-width: 719px)');

const world = {
  numbers: [],
  people: [],
  templates: [],
  faults: [],
  chats: new Map(),
  seen: new Map(),
  webhookUrl: null,
  enforceLimits: true,
  enforceWindow: true,
  version: 0,
  /** @type {Phone[]} */ phones: [],
  current: null,

  async load() {
    const shown = this.phones.map((phone) => phone.person.id).join(',');
    const [state, templates] = await Promise.all([
      api.get(`/state?with=${shown}`),
      api.get('/templates'),
    ]);
    Object.assign(this, {
      numbers: state.numbers,
      people: state.people,
      faults: state.faults,
      webhookUrl: state.webhookUrl,
      enforceLimits: state.enforceLimits,
      enforceWindow: state.enforceWindow,
    });
    this.templates = templates.items;
    this.peopleTotal = state.peopleTotal;
    const first = this.chats.size === 0 && this.seen.size === 0;
    this.chats = new Map(state.chats.map((c) => [`${c.phoneNumberId}|${c.personId}`, c.version]));
    if (first) this.seen = new Map(this.chats);
    // A restarted simulator counts anew; a reset one has forgotten chats.
    const anew = state.version < this.version;
    this.version = state.version;
    for (const phone of this.phones) {
      if (anew || !this.chats.has(phone.key)) phone.clear();
      phone.person = this.people.find((p) => p.id === phone.person.id) ?? phone.person;
      phone.paintHead();
    }
    this.phones = this.phones.filter((phone) => this.people.some((p) => p.id === phone.person.id));
    this.paintPeople();
    this.paintFaults();
    panel.repaint();
    return state.version;
  },

  open(person, numberId) {
    const number =
      numberId ??
      this.talkedTo(person) ??
      (this.numbers.find((n) => n.shared && n.provider === 'meta') ?? this.numbers[0])?.phoneNumberId;
    if (!number) {
      toast('Add a business number first (Setup).');
      return null;
    }
    let phone = this.phones.find((p) => p.person.id === person.id);
    if (!phone) {
      phone = new Phone(this, person, number);
      this.phones.push(phone);
      phone.refresh().catch((error) => toast(error.message));
    }
    this.current = phone;
    this.paintPhones();
    this.paintPeople();
    phone.element.scrollIntoView({ inline: 'center', block: 'nearest' });
    return phone;
  },

  /** The number a person chats with; an SMS is none. */
  talkedTo(person) {
    const ids = [...this.chats.keys()]
      .filter((key) => key.endsWith(`|${person.id}`))
      .map((key) => key.split('|')[0]);
    return ids.find((id) => !isSms(this.numbers.find((n) => n.phoneNumberId === id)));
  },

  close(phone) {
    this.phones = this.phones.filter((p) => p !== phone);
    if (this.current === phone) this.current = this.phones[0] ?? null;
    this.paintPhones();
    this.paintPeople();
  },

  /** The numbers a phone can show: all on WhatsApp, and who sent an SMS. */
  threadsOf(phone) {
    return this.numbers
      .filter((n) => !isSms(n) || this.chats.has(`${n.phoneNumberId}|${phone.person.id}`))
      .map((number) => {
        const key = `${number.phoneNumberId}|${phone.person.id}`;
        const other = number.phoneNumberId !== phone.numberId;
        return { number, unread: other && (this.chats.get(key) ?? 0) > (this.seen.get(key) ?? 0) };
      });
  },

  switchNumber(phone, numberId) {
    const index = this.phones.indexOf(phone);
    const other = new Phone(this, phone.person, numberId);
    this.phones[index] = other;
    if (this.current === phone) this.current = other;
    this.paintPhones();
    other.refresh().catch((error) => toast(error.message));
  },

  paintPhones() {
    const main = byId('phones');
    const shown = narrow.matches ? [this.current ?? this.phones[0]].filter(Boolean) : this.phones;
    if (shown.length === 0) fill(main, this.empty());
    else {
      const nodes = shown.map((phone) => phone.element);
      const same =
        main.childElementCount === nodes.length && nodes.every((n, i) => main.children[i] === n);
      if (!same) {
        main.replaceChildren(...nodes);
        for (const phone of shown) phone.shown();
      }
      for (const phone of shown)
        this.seen.set(phone.key, this.chats.get(phone.key) ?? phone.version);
    }
    remember();
  },

  empty() {
    const some = this.people.length > 0;
    return h(
      'div',
      { class: 'empty' },
      h('div', { class: 'empty-art', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
      h('h2', null, some ? 'Pick up a phone' : 'No phones yet'),
      h(
        'p',
        null,
        some
          ? 'Choose someone above to see their chat.'
          : 'A shop begins with its owner’s phone: they write to the shared number, ' +
              'and the product answers.',
      ),
      !some &&
        h(
          'button',
          { type: 'button', class: 'button primary', onclick: () => addShop() },
          'Open a new shop',
        ),
      !some &&
        h(
          'p',
          { class: 'note' },
          'Customers get a phone by themselves when a bill is sent to them.',
        ),
    );
  },

  paintPeople() {
    const strip = byId('people');
    strip.hidden = this.people.length === 0;
    const recent = [...this.people].slice(0, 60);
    fill(
      strip,
      recent.map((person) => {
        const phone = this.phones.find((p) => p.person.id === person.id);
        const shown = phone && (!narrow.matches || phone === (this.current ?? this.phones[0]));
        const unread =
          !shown &&
          [...this.chats].some(
            ([key, version]) =>
              key.endsWith(`|${person.id}`) && version > (this.seen.get(key) ?? 0),
          );
        return h(
          'button',
          {
            type: 'button',
            class: `person${shown ? ' open' : ''}${person.online ? '' : ' off'}`,
            'aria-pressed': String(Boolean(shown)),
            title: spell(person.phone),
            onclick: () => (shown && !narrow.matches ? this.close(phone) : this.open(person)),
          },
          h(
            'span',
            { class: `avatar h${hue(person.id + person.name)}`, 'aria-hidden': 'true' },
            initials(person.name),
          ),
          h('span', { class: 'name' }, person.name),
          unread && h('span', { class: 'dot', role: 'img', 'aria-label': 'new messages' }),
        );
      }),
      this.peopleTotal > recent.length &&
        h('span', { class: 'note' }, `and ${this.peopleTotal - recent.length} more`),
    );
  },

  paintFaults() {
    const count = byId('fault-count');
    count.hidden = this.faults.length === 0;
    count.textContent = String(this.faults.length);
    const line = byId('faults-on');
    line.hidden = this.faults.length === 0;
    fill(
      line,
      h('b', null, 'Faults on: '),
      this.faults.map((f) => tell(f, this.numbers)).join(' · '),
      ' ',
      h('button', { type: 'button', class: 'link', onclick: () => panel.save([]) }, 'All off'),
    );
  },
};

const panel = new Panel(byId('panel'), world);

// ---- what is open is remembered on this computer only ----

function remember() {
  try {
    localStorage.setItem(
      'sim-phones',
      JSON.stringify(world.phones.map((p) => [p.person.id, p.numberId])),
    );
  } catch {
    /* Private windows have no storage: the phones are then opened anew each time. */
  }
}

function recall() {
  try {
    return JSON.parse(localStorage.getItem('sim-phones') ?? '[]');
  } catch {
    return [];
  }
}

// ---- adding ----

const fresh = () =>
  `+91 9${String(Math.floor(1e8 + Math.random() * 9e8))}`.replace(/(\+91 \d{5})(\d+)/, '$1 $2');

function ask(title, hint, button, submit) {
  const dialog = byId('ask');
  const name = h('input', { required: true, autocomplete: 'off', placeholder: 'Asha Gupta' });
  const phone = h('input', {
    required: true,
    inputmode: 'tel',
    autocomplete: 'off',
    value: fresh(),
  });
  const username = h('input', { autocomplete: 'off', placeholder: 'asha.gupta' });
  const usual = world.numbers.find((n) => n.shared && n.provider === 'meta') ?? world.numbers[0];
  const number = h(
    'select',
    null,
    world.numbers
      .filter((n) => !isSms(n))
      .map((n) => h('option', { value: n.phoneNumberId, selected: n === usual }, label(n))),
  );
  fill(
    dialog,
    h(
      'form',
      {
        class: 'fields',
        onsubmit: async (event) => {
          event.preventDefault();
          try {
            const { items } = await api.post('/people', {
              name: name.value.trim(),
              phone: phone.value,
              username: username.value.trim() || undefined,
            });
            dialog.close();
            await world.load();
            submit(world.open(items[0], number.value));
          } catch (error) {
            toast(error.message);
          }
        },
      },
      h('h2', null, title),
      h('p', { class: 'note' }, hint),
      h('label', null, 'Name', name),
      h('label', null, 'Phone', phone),
      world.numbers.length > 1 && h('label', null, 'Writes to', number),
      h(
        'details',
        null,
        h('summary', null, 'Hide the phone number'),
        h('label', null, 'Username', username),
        h('p', { class: 'note' }, 'With a username the product sees only a user id.'),
      ),
      h(
        'div',
        { class: 'buttons' },
        h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Cancel'),
        h('button', { class: 'button primary' }, button),
      ),
    ),
  );
  dialog.showModal();
  name.focus();
}

function addShop() {
  ask(
    'New shop',
    'The owner’s phone writes to the shared number. The product opens the shop by chatting.',
    'Open chat',
    (phone) => {
      if (!phone) return;
      phone.input.value = 'Namaste';
      phone.typed();
      phone.input.focus();
    },
  );
}

const addPerson = () =>
  ask('Add a phone', 'A customer, a helper, anyone.', 'Add', (phone) => phone?.input.focus());

byId('add-shop').addEventListener('click', addShop);
byId('add-person').addEventListener('click', addPerson);
byId('open-faults').addEventListener('click', () => panel.open('faults'));
byId('open-setup').addEventListener('click', () => panel.open('setup'));
narrow.addEventListener('change', () => {
  world.paintPhones();
  world.paintPeople();
});

// ---- live ----

const live = { live: 'live', asking: 'live (asking)', lost: 'cut off' };

// One piece of news at a time: two that overlap would greet the same newcomer twice.
let turn = Promise.resolve();
const onNews = (news) => {
  turn = turn.then(() => take(news)).catch((error) => toast(error.message));
};

async function take(news) {
  const before = new Set(world.chats.keys());
  for (const key of news.chats) world.chats.set(key, news.version);
  if (news.all || news.chats.some((key) => !before.has(key))) await world.load();
  const fresh = [...world.chats.keys()].filter((key) => !before.has(key));
  // A load test makes hundreds at once: those stay in the strip of people.
  if (fresh.length <= 3) fresh.forEach(greet);
  const changed = world.phones.filter((p) => news.all || news.chats.includes(p.key));
  await Promise.all(changed.map((phone) => phone.refresh()));
  world.paintPhones();
  // What came to another thread of a phone shows on its head.
  world.phones.forEach((phone) => phone.paintUnread());
  world.paintPeople();
}

function greet(key) {
  const [numberId, personId] = key.split('|');
  const person = world.people.find((p) => p.id === personId);
  if (!person) return;
  const number = world.numbers.find((n) => n.phoneNumberId === numberId);
  const phone = world.phones.find((p) => p.person.id === personId);
  if (phone) {
    if (phone.numberId === numberId || !number) return;
    toast(`${person.name} got ${isSms(number) ? 'an SMS' : 'a message'} from ${label(number)}`, {
      label: 'Open',
      run: () => world.switchNumber(phone, numberId),
    });
    return;
  }
  const room = world.phones.length < 3 && !narrow.matches;
  if (room) world.open(person, numberId);
  else
    toast(`${person.name} got a message`, {
      label: 'Open',
      run: () => world.open(person, numberId),
    });
}

// The clocks on the phones.
setInterval(() => world.phones.forEach((phone) => phone.tick()), 20000);

async function start() {
  const version = await world.load();
  for (const [personId, numberId] of recall()) {
    const person = world.people.find((p) => p.id === personId);
    if (person && world.numbers.some((n) => n.phoneNumberId === numberId))
      world.open(person, numberId);
  }
  if (world.phones.length === 0) world.people.slice(0, 2).forEach((person) => world.open(person));
  if (world.phones.length > 0) world.current = world.phones[0];
  world.paintPhones();
  world.paintPeople();
  follow(version, onNews, (state) => {
    byId('live').textContent = live[state];
    byId('live').className = `live is-${state}`;
  });
}

start().catch((error) => toast(`The simulator does not answer: ${error.message}`));
