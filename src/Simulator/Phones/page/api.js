// The control API, and the feed that says what changed.

async function call(method, path, body) {
  const response = await fetch(`/sim/api${path}`, {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
  return answer;
}

export const api = {
  get: (path) => call('GET', path),
  post: (path, body) => call('POST', path, body),
  put: (path, body) => call('PUT', path, body),
  patch: (path, body) => call('PATCH', path, body),
  chat: (number, person, since) =>
    call(
      'GET',
      `/chat?${new URLSearchParams({ phoneNumberId: number, person, since: String(since) })}`,
    ),
  async upload(file) {
    const response = await fetch(`/sim/api/media?filename=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'Content-Type': file.type },
      body: file,
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.error);
    return answer.id;
  },
};

export const mediaUrl = (id, name) =>
  `/sim/api/media/${encodeURIComponent(id)}${name ? `?name=${encodeURIComponent(name)}` : ''}`;

/**
 * Follows changes by server-sent events; where a proxy swallows them, by asking.
 * @param {number} since version already shown
 * @param {(news: {version: number, all: boolean, chats: string[]}) => void} onNews
 * @param {(state: 'live'|'asking'|'lost') => void} onState
 */
export function follow(since, onNews, onState) {
  let version = since;
  let timer = null;
  let source = null;
  let silent = 0;

  const take = (news) => {
    version = news.version;
    if (news.all || news.chats.length > 0) onNews(news);
  };

  const ask = async () => {
    try {
      take(await api.get(`/changes?since=${version}`));
      onState('asking');
    } catch {
      // The next question is the retry; the page says meanwhile that it is cut off.
      onState('lost');
    }
  };

  const connect = () => {
    source = new EventSource(`/sim/api/events?since=${version}`);
    source.onopen = () => {
      silent = 0;
      clearInterval(timer);
      timer = null;
      onState('live');
    };
    source.onmessage = (event) => take(JSON.parse(event.data));
    source.onerror = () => {
      silent += 1;
      timer ??= setInterval(ask, 1500);
      if (source.readyState === EventSource.CLOSED || silent > 3) {
        source.close();
        setTimeout(connect, 10000);
      }
    };
  };
  connect();
}
