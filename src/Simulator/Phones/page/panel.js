// The panel at the side: faults, and how the simulator is connected.
import { h, fill, toast } from './dom.js';
import { api } from './api.js';
import { codesOf, isSms, label, providerName, providers } from './providers.js';

export const kinds = [
  {
    kind: 'slow',
    name: 'Slow',
    hint: 'Every call takes longer',
    field: 'delayMs',
    unit: 'ms',
    start: 4000,
  },
  { kind: 'fail', name: 'Failing', hint: 'Every call is refused' },
  { kind: 'fail-later', name: 'Fails later', hint: 'Accepted, then a failed status' },
  {
    kind: 'rate-limit',
    name: 'Rate limiting',
    hint: '429 above this rate',
    field: 'perSecond',
    unit: 'a second',
    start: 2,
  },
  { kind: 'no-status', name: 'No status', hint: 'Accepted and delivered in silence' },
  { kind: 'silent', name: 'Silent', hint: 'Accepted and never delivered, no status' },
  { kind: 'garbage', name: 'Garbage', hint: 'Accepted, but the answer cannot be read' },
  { kind: 'drop', name: 'Connection drops', hint: 'Accepted, but the answer is lost' },
  { kind: 'duplicate-webhooks', name: 'Webhooks twice', hint: 'Each arrives again, at once' },
  {
    kind: 'reorder-webhooks',
    name: 'Webhooks shuffled',
    hint: 'They overtake each other within',
    field: 'delayMs',
    unit: 'ms',
    start: 3000,
  },
  {
    kind: 'delay-webhooks',
    name: 'Webhooks late',
    hint: 'Each waits',
    field: 'delayMs',
    unit: 'ms',
    start: 5000,
  },
];

/** A short sentence for one fault that is on. */
export function tell(fault, numbers) {
  const kind = kinds.find((k) => k.kind === fault.kind);
  const known = codesOf(fault.kind, fault.provider);
  const detail = known
    ? (known.find((entry) => isSet(entry, fault))?.[2] ??
      `${fault.code || `HTTP ${fault.httpStatus || 503}`}`)
    : kind.field && `${fault[kind.field]} ${kind.unit}`;
  const number = numbers.find((n) => n.phoneNumberId === fault.phoneNumberId);
  const at = number ? label(number) : fault.phoneNumberId;
  const share = fault.share < 1 ? `, ${Math.round(fault.share * 100)} %` : '';
  const aim = at ?? (fault.provider && providerName(fault.provider));
  return `${kind.name}${detail ? ` (${detail}${share})` : share}${aim ? ` – ${aim}` : ''}`;
}

const isSet = ([code, http, , after], fault) =>
  fault.code === code &&
  fault.httpStatus === http &&
  (fault.retryAfterSeconds ?? null) === (after ?? null);

// Everything that Meta's own door answers; 360dialog is another.
const isMetaOff = (fault) =>
  fault.kind === 'fail' &&
  fault.provider === 'meta' &&
  !fault.phoneNumberId &&
  fault.code === 0 &&
  fault.httpStatus === 503 &&
  fault.share === 1;

export class Panel {
  constructor(dialog, world) {
    Object.assign(this, { dialog, world, aim: null, provider: null });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }

  open(view) {
    this.view = view;
    this.paint();
    if (!this.dialog.open) this.dialog.showModal();
  }

  repaint() {
    // A person who is typing a figure keeps the field under the cursor.
    if (this.dialog.open && !this.dialog.contains(document.activeElement)) this.paint();
  }

  paint() {
    const tab = (id, label) =>
      h(
        'button',
        {
          type: 'button',
          class: 'tab',
          'aria-pressed': String(this.view === id),
          onclick: () => this.open(id),
        },
        label,
      );
    fill(
      this.dialog,
      h(
        'div',
        { class: 'panel-head' },
        tab('faults', 'Faults'),
        tab('setup', 'Setup'),
        h(
          'button',
          {
            type: 'button',
            class: 'icon',
            'aria-label': 'Close',
            onclick: () => this.dialog.close(),
          },
          '×',
        ),
      ),
      this.view === 'faults' ? this.faults() : this.setup(),
    );
  }

  // ---- faults ----

  faults() {
    const from = h(
      'select',
      {
        'aria-label': 'Provider',
        onchange: () => {
          this.provider = from.value || null;
          this.aim = null;
          this.paint();
        },
      },
      h('option', { value: '' }, 'All providers'),
      providers.map(([id, name]) =>
        h('option', { value: id, selected: id === this.provider }, name),
      ),
    );
    const aim = h(
      'select',
      {
        'aria-label': 'Aim at',
        onchange: () => {
          this.aim = aim.value || null;
          this.paint();
        },
      },
      h('option', { value: '' }, 'All numbers'),
      this.world.numbers
        .filter((n) => !this.provider || n.provider === this.provider)
        .map((n) =>
          h(
            'option',
            { value: n.phoneNumberId, selected: n.phoneNumberId === this.aim },
            isSms(n) || !this.provider ? label(n) : n.name,
          ),
        ),
    );
    const off = this.world.faults.some(isMetaOff);
    return h(
      'div',
      { class: 'panel-body' },
      h(
        'button',
        {
          type: 'button',
          class: `button outage${off ? '' : ' danger'}`,
          'aria-pressed': String(off),
          onclick: () => this.switchMeta(off),
        },
        off ? 'Meta back on' : 'Meta off',
      ),
      h('label', { class: 'aim' }, 'Provider', from),
      h('label', { class: 'aim' }, 'Aim at', aim),
      kinds.map((kind) => this.fault(kind)),
      h(
        'button',
        {
          type: 'button',
          class: 'button',
          disabled: this.world.faults.length === 0,
          onclick: () => this.save([]),
        },
        'Everything back to normal',
      ),
    );
  }

  switchMeta(off) {
    const rest = this.world.faults.filter((f) => !isMetaOff(f));
    const outage = { kind: 'fail', provider: 'meta', share: 1, code: 0, httpStatus: 503 };
    this.save(off ? rest : [...rest, outage]);
  }

  fault(kind) {
    const on = this.world.faults.find(
      (f) =>
        f.kind === kind.kind &&
        (f.phoneNumberId ?? null) === this.aim &&
        (f.provider ?? null) === this.provider,
    );
    const codes = codesOf(kind.kind, this.provider);
    const elsewhere = this.world.faults.filter((f) => f.kind === kind.kind && f !== on);
    const box = h('input', { type: 'checkbox', role: 'switch', onchange: () => apply() });
    box.checked = Boolean(on);
    const figure =
      kind.field &&
      h('input', {
        type: 'number',
        min: 0,
        max: 600000,
        'aria-label': kind.unit,
        value: on ? on[kind.field] : kind.start,
        onchange: () => box.checked && apply(),
      });
    const code =
      codes &&
      h(
        'select',
        { 'aria-label': 'Error', onchange: () => box.checked && apply() },
        codes.map((entry, i) =>
          h('option', { value: i, selected: on && isSet(entry, on) }, entry[2]),
        ),
      );
    const share = h(
      'select',
      { 'aria-label': 'Share', onchange: () => box.checked && apply() },
      [100, 50, 20, 5].map((s) =>
        h('option', { value: s / 100, selected: on && Math.round(on.share * 100) === s }, `${s} %`),
      ),
    );
    const apply = () => {
      const [c, http, , after] = codes?.[Number(code.value)] ?? [0, 0];
      const rest = this.world.faults.filter((f) => f !== on);
      this.save(
        box.checked
          ? [
              ...rest,
              {
                kind: kind.kind,
                provider: this.provider,
                phoneNumberId: this.aim,
                share: Number(share.value),
                code: c,
                httpStatus: http,
                ...(after ? { retryAfterSeconds: after } : {}),
                ...(kind.field
                  ? { [kind.field]: Math.max(0, Math.round(Number(figure.value) || 0)) }
                  : {}),
              },
            ]
          : rest,
      );
    };
    return h(
      'div',
      { class: `fault${on ? ' on' : ''}` },
      h('label', { class: 'switch' }, h('span', null, kind.name, h('small', null, kind.hint)), box),
      on &&
        h(
          'div',
          { class: 'figures' },
          figure && h('label', null, figure, kind.unit),
          code,
          h('label', null, share, 'of them'),
        ),
      elsewhere.length > 0 &&
        h(
          'p',
          { class: 'note' },
          `Also on: ${elsewhere
            .map(
              (f) =>
                tell(f, this.world.numbers) +
                (f.phoneNumberId || f.provider ? '' : ' – all numbers'),
            )
            .join('; ')}`,
        ),
    );
  }

  async save(faults) {
    try {
      this.world.faults = (await api.put('/faults', faults)).faults;
      this.world.paintFaults();
      this.paint();
    } catch (error) {
      toast(error.message);
    }
  }

  // ---- setup ----

  setup() {
    const url = h('input', {
      value: this.world.webhookUrl ?? '',
      placeholder: 'http://127.0.0.1:8080/webhooks/meta',
      type: 'url',
    });
    const verdict = h('p', { class: 'note', role: 'status' });
    const counts = h('dl', { class: 'counts' });
    this.count(counts);
    const limit = (key, label, hint) => {
      const box = h('input', {
        type: 'checkbox',
        role: 'switch',
        onchange: async () => {
          try {
            Object.assign(this.world, await api.put('/limits', { [key]: box.checked }));
          } catch (error) {
            toast(error.message);
          }
        },
      });
      box.checked = this.world[key];
      return h('label', { class: 'switch' }, h('span', null, label, h('small', null, hint)), box);
    };
    return h(
      'div',
      { class: 'panel-body' },
      h(
        'form',
        {
          class: 'fields',
          onsubmit: (event) => {
            event.preventDefault();
            this.connect(url.value, verdict);
          },
        },
        h('label', null, 'The product listens at', url),
        h('button', { class: 'button primary' }, 'Save and verify'),
        verdict,
      ),
      limit('enforceLimits', 'Rate limits', '80 a second per number, 1 per 6 s per person'),
      limit('enforceWindow', '24-hour window', 'Outside it only templates arrive'),
      this.numberForm(),
      h('h2', null, 'Counters'),
      counts,
    );
  }

  async connect(url, verdict) {
    try {
      if (url !== '') this.world.webhookUrl = (await api.put('/webhook', { url })).url;
      const answer = await api.post('/webhook/verify', {});
      fill(verdict, answer.verified ? '✓ ' : '✗ ', answer.explanation);
    } catch (error) {
      fill(verdict, `✗ ${error.message}`);
    }
  }

  numberForm() {
    const id = h('input', { placeholder: '108820992080174', inputmode: 'numeric', required: true });
    const phone = h('input', { placeholder: '+91 90000 90002', inputmode: 'tel', required: true });
    const name = h('input', { placeholder: 'Shree Ganesh Kirana', required: true });
    return h(
      'details',
      null,
      h('summary', null, 'Add a business number'),
      h(
        'form',
        {
          class: 'fields',
          onsubmit: async (event) => {
            event.preventDefault();
            try {
              await api.post('/numbers', {
                phoneNumberId: id.value,
                displayPhoneNumber: phone.value,
                name: name.value,
              });
              toast(`${name.value} has a number`);
            } catch (error) {
              toast(error.message);
            }
          },
        },
        h('label', null, 'Name', name),
        h('label', null, 'Phone', phone),
        h('label', null, 'phone_number_id', id),
        h('button', { class: 'button' }, 'Add'),
      ),
    );
  }

  async count(target) {
    const answer = await api.get('/counters').catch(() => null);
    if (!answer) return;
    const line = (label, value) => [h('dt', null, label), h('dd', null, String(value))];
    const ms = (d) => (d.count === 0 ? '–' : `${Math.round(d.p50)} / ${Math.round(d.p95)} ms`);
    const c = answer.counts;
    fill(
      target,
      line('From people', c.inbound ?? 0),
      line('Accepted from the product', c.sendsAccepted ?? 0),
      line('Refused', c.refused ?? 0),
      line('Sent twice (same tracker)', answer.trackersRepeated),
      line('Webhooks acknowledged', c.webhooksDelivered ?? 0),
      line('Webhooks failed', c.webhooksFailed ?? 0),
      line('Updates waiting', answer.updatesPending),
      line('Acknowledged in (median / 95 %)', ms(answer.acknowledgementMs)),
      line('Answered in (median / 95 %)', ms(answer.replyMs)),
    );
  }
}
