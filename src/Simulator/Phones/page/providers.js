// Who carries a number's messages, and what can go wrong there.

const names = {
  meta: 'Meta',
  dialog360: '360dialog',
  gupshup: 'Gupshup',
  twilio: 'Twilio',
  'twilio-sms': 'Twilio SMS',
  sms: 'SMS operator',
};

export const providers = Object.entries(names);
export const providerName = (provider) => names[provider] ?? provider;
export const isSms = (number) => number?.provider === 'sms' || number?.provider === 'twilio-sms';

/** How a number is called where several are listed. */
export const label = (number) =>
  number.provider && number.provider !== 'meta'
    ? `${number.name} · ${providerName(number.provider)}`
    : number.name;

// [code, HTTP status, words, Retry-After in seconds]
const http = [
  [0, 503, 'HTTP 503, not JSON'],
  [0, 500, 'HTTP 500, not JSON'],
  [0, 429, 'HTTP 429, come again in 10 s', 10],
  [0, 429, 'HTTP 429 without a time'],
];

const graph = {
  fail: [
    ...http,
    [131000, 0, '131000 something went wrong'],
    [131016, 0, '131016 overloaded'],
    [130429, 0, '130429 rate limit'],
    [131056, 0, '131056 pair limit'],
    [80007, 0, '80007 account limit'],
    [190, 0, '190 token invalid'],
    [10, 0, '10 no permission'],
    [368, 0, '368 blocked'],
    [131031, 0, '131031 account locked'],
    [131042, 0, '131042 payment problem'],
    [133010, 0, '133010 not registered'],
    [131053, 0, '131053 media upload'],
  ],
  'fail-later': [
    [131026, 0, '131026 undeliverable'],
    [131047, 0, '131047 outside 24 h'],
    [131049, 0, '131049 ecosystem'],
    [131050, 0, '131050 opted out'],
    [130472, 0, '130472 experiment'],
    [131053, 0, '131053 media'],
    [131000, 0, '131000 something went wrong'],
  ],
};

const twilio = [
  ...http,
  [20429, 0, '20429 too many requests'],
  [20003, 0, '20003 wrong token'],
  [20503, 0, '20503 unavailable'],
  [21610, 0, '21610 unsubscribed'],
];

const codes = {
  meta: graph,
  dialog360: graph,
  gupshup: {
    fail: [
      ...http,
      [4001, 0, '4001 too many requests'],
      [1003, 0, '1003 wallet empty'],
      [131049, 0, '131049 ecosystem'],
    ],
    'fail-later': [
      [1002, 0, '1002 not on WhatsApp'],
      [1003, 0, '1003 wallet empty'],
      [1012, 0, '1012 opted out'],
      [131026, 0, '131026 undeliverable'],
      [131049, 0, '131049 ecosystem'],
    ],
  },
  twilio: {
    fail: twilio,
    'fail-later': [
      [63016, 0, '63016 outside the window'],
      [63018, 0, '63018 channel limit'],
      [63024, 0, '63024 invalid recipient'],
      [63038, 0, '63038 daily limit'],
    ],
  },
  'twilio-sms': {
    fail: twilio,
    'fail-later': [
      [30003, 0, '30003 unreachable'],
      [30005, 0, '30005 unknown'],
      [30007, 0, '30007 filtered'],
      [30008, 0, '30008 unknown error'],
    ],
  },
  sms: {
    fail: [
      ...http,
      [40402, 0, '40402 too many requests'],
      [34010, 0, '34010 wrong key'],
      [40001, 0, '40001 no balance'],
      [40405, 0, '40405 throttled'],
    ],
    'fail-later': [
      [23035, 0, '23035 phone off'],
      [23185, 0, '23185 DLT: text does not match'],
      [23080, 0, '23080 DLT: header'],
      [23281, 0, '23281 DLT: entity'],
      [23005, 0, '23005 do not disturb'],
      [24110, 0, '24110 operator error'],
    ],
  },
};

/** The errors that a fault of this kind can be set to; null: it has none. */
export const codesOf = (kind, provider) => codes[provider ?? 'meta'][kind] ?? null;
