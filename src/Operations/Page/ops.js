"use strict";
// Everything shown comes as text: nothing of it is ever read as HTML.
(() => {
  const every = 5000;
  const levels = ["normal", "elevated", "high", "critical", "emergency"];
  const modes = ["full", "ai-degraded", "whatsapp-degraded", "companion-only"];
  const at = id => document.getElementById(id);
  let token = sessionStorage.getItem("ops-token") || "";
  let busy = false;
  let turn = 0;

  const make = (tag, text, more) => {
    const node = document.createElement(tag);
    if (text) node.textContent = text;
    return Object.assign(node, more || {});
  };
  const number = n => n === null || n === undefined ? "?" : Math.round(n).toLocaleString("en-IN");
  const time = t => new Date(t).toLocaleString("en-IN", {
    day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit",
    hourCycle: "h23",
  });

  const trouble = text => {
    at("trouble").hidden = !text;
    at("trouble").textContent = text || "";
  };

  async function ask(path, method, body) {
    const headers = token ? { Authorization: "Bearer " + token } : {};
    if (body) headers["Content-Type"] = "application/json";
    const answer = await fetch("/ops/api" + path, {
      method: method || "GET", headers, body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(15000),
    });
    if (answer.status === 401) {
      at("login").hidden = false;
      at("console").hidden = true;
      if (token) trouble("This token is not the right one.");
      token = "";
      sessionStorage.removeItem("ops-token");
      throw new Error("");
    }

    const told = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(told.title || "HTTP " + answer.status);
    return told;
  }

  function wish(body) {
    const by = at("by").value.trim();
    if (!by) {
      at("by").focus();
      throw new Error("Please give your name first: it goes into the record.");
    }

    localStorage.setItem("ops-by", by);
    return { by, ...body };
  }

  async function act(button, work) {
    if (busy) return;
    busy = true;
    button.disabled = true;
    try {
      trouble("");
      await work();
      await look();
    } catch (error) {
      if (error.message) trouble(error.message);
    } finally {
      busy = false;
      button.disabled = false;
    }
  }

  function hand(path, body) {
    const reason = at("why").value.trim();
    if (!reason) {
      at("why").focus();
      throw new Error("Please give a reason: it goes into the record.");
    }

    return ask(path, "POST", wish({ ...body, reason, minutes: Number(at("minutes").value) }));
  }

  function choices(into, words, current, byHand, set, release) {
    const all = words.map((word, i) => {
      const button = make("button", word, { type: "button" });
      button.setAttribute("aria-pressed", String(current === i));
      button.addEventListener("click", () => act(button, () => set(i, word)));
      return button;
    });
    if (byHand) {
      const back = make("button", "back to automatic", { type: "button", className: "danger" });
      back.addEventListener("click", () => act(back, release));
      all.push(back);
    }

    at(into).replaceChildren(...all);
  }

  function why(it) {
    const since = it.reason + " · since " + time(it.since);
    return it.until
      ? since + " · by " + it.setBy + " until " + time(it.until) + " (automatic: "
        + it.automatic + ")"
      : since;
  }

  // A provider that fails one message in ten is trouble, however few there were.
  function leaving(l) {
    const bad = l.providers.filter(p => p.failed > 0 && p.failed * 10 >= p.tried);
    const waited = l.oldestAskedAt ? (Date.now() - new Date(l.oldestAskedAt)) / 1000 : 0;
    at("leaving").textContent = number(l.waiting);
    at("leaving-by").textContent = [
      l.oldestAskedAt ? "the oldest since " + time(l.oldestAskedAt) : "",
      ...bad.map(p => p.provider + ": " + number(p.failed) + " of " + number(p.tried)
        + " failed in 5 minutes"),
    ].filter(Boolean).join(" · ") || "every provider takes what is tried";
    at("leaving-tile").className = "tile" + (bad.some(p => p.failed === p.tried) ? " warn"
      : bad.length > 0 || waited > 60 ? " amber" : "");
  }

  function tell(s) {
    at("surge").textContent = s.surge.value + " · " + s.surge.name;
    at("surge-why").textContent = why(s.surge);
    at("surge-tile").className = "tile" + (s.surge.value >= 3 ? " warn"
      : s.surge.value > 0 ? " amber" : "");
    at("mode").textContent = s.modeNow.name;
    at("mode-why").textContent = why(s.modeNow);
    at("mode-tile").className = "tile" + (s.modeNow.value >= 2 ? " warn"
      : s.modeNow.value > 0 ? " amber" : "");
    at("waiting").textContent = number(s.signals.waiting);
    at("in-hand").textContent = number(s.signals.inHand) + " of them in work";
    leaving(s.leaving);
    at("p95").textContent = s.signals.replies ? number(s.signals.replyP95Ms) + " ms" : "–";
    at("replies").textContent = number(s.signals.replies) + " in the last minute";
    at("webhooks").textContent = number(s.signals.webhooks);
    at("failed").textContent = number(s.signals.webhooksFailed) + " failed";
    at("cost").textContent = "₹" + s.costs.rupees.toLocaleString("en-IN", {
      minimumFractionDigits: 2, maximumFractionDigits: 2,
    });
    at("cost-of").textContent = s.costs.byRate.length === 0 ? "none charged yet"
      : s.costs.byRate.map(r => number(r.messages) + " " + r.rate).join(" · ");
    at("parked").textContent = number(s.parkedCount);
    at("broker").textContent = s.queues ? "broker answers" : "broker does not answer";
    choices("levels", levels.map((word, i) => i + " " + word), s.surge.value, s.surge.until,
      async i => {
        if (i < 3 || confirm("Level " + i + (i > 3 ? " pages leadership." : " alerts on-call.")
          + " Set it?")) await hand("/surge", { level: i });
      }, () => ask("/surge", "DELETE", wish({})));
    choices("modes", modes, s.modeNow.value, s.modeNow.until,
      (_, word) => hand("/mode", { mode: word }), () => ask("/mode", "DELETE", wish({})));
    at("queues").replaceChildren(...(s.queues || []).map(q => {
      const row = make("tr", "", { className: q.waiting ? "" : "none" });
      row.append(make("td", q.service), make("td", "P" + q.priority),
        make("td", number(q.waiting)));
      return row;
    }));
  }

  function template(t) {
    const item = make("li");
    item.append(
      make("strong", t.name + " · " + t.language + ": " + t.state
        + (t.category === "marketing" ? ", charged as marketing" : "")),
      make("small", (t.since ? "since " + time(t.since) : "") + (t.account
        ? " · account " + t.account : "") + (t.quality ? " · quality " + t.quality : "")),
      make("small", t.reason || ""));
    return item;
  }

  function letter(d) {
    const item = make("li");
    const again = make("button", "send again", { type: "button" });
    const drop = make("button", "drop", { type: "button", className: "danger" });
    const buttons = make("div", "", { className: "buttons" });
    again.addEventListener("click", () => act(again, () =>
      ask("/dead/" + d.id + "/replay", "POST", wish({}))));
    drop.addEventListener("click", () => act(drop, async () => {
      const body = wish({});
      const reason = (prompt("Dropped, message " + d.id + " is gone for good. Why does nobody "
        + "need it, or what was the shop told?") || "").trim();
      if (reason) await ask("/dead/" + d.id + "/drop", "POST", { ...body, reason });
    }));
    buttons.append(again, drop);
    item.append(
      make("strong", d.was),
      make("small", "no. " + d.id + " · " + time(d.parkedAt) + " · " + d.service + " · "
        + (d.shop || d.business)),
      make("small", "The shop notices: " + d.noticed),
      make("code", d.reason), buttons);
    return item;
  }

  function event(e) {
    const item = make("li");
    item.append(
      make("strong", e.kind + ": " + e.from + " → " + e.to),
      make("small", time(e.at) + " · " + e.setBy + (e.until ? " until " + time(e.until) : "")),
      make("small", e.reason));
    return item;
  }

  async function look() {
    const mine = ++turn;
    const [status, dead, events] = await Promise.all(
      [ask("/status"), ask("/dead"), ask("/events?limit=20")]);
    // An answer that was overtaken is old.
    if (mine !== turn) return;
    at("login").hidden = true;
    at("console").hidden = false;
    tell(status);
    at("templates-part").hidden = status.templates.length === 0;
    at("templates").replaceChildren(...status.templates.map(template));
    at("no-dead").hidden = dead.dead.length > 0;
    at("dead").replaceChildren(...dead.dead.map(letter));
    at("events").replaceChildren(...events.events.map(event));
    at("when").textContent = "as of " + time(Date.now());
  }

  async function round() {
    // Nothing is redrawn under a finger or while a button has the focus.
    const writing = document.activeElement && document.activeElement.tagName === "BUTTON";
    if (!busy && !document.hidden && !(writing && at("when").dataset.seen)) {
      try {
        await look();
        at("when").dataset.seen = "yes";
        trouble("");
      } catch (error) {
        if (error.message) trouble("Not up to date: " + error.message);
      }
    }

    setTimeout(round, every);
  }

  at("login").addEventListener("submit", e => {
    e.preventDefault();
    token = at("token").value.trim();
    sessionStorage.setItem("ops-token", token);
    at("token").value = "";
    trouble("");
    look().catch(error => error.message && trouble(error.message));
  });
  at("by").value = localStorage.getItem("ops-by") || "";
  round();
})();
