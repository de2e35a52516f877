// <textarea data-draft="key">: what is typed is kept on this device until the server says it has it.
// Its answer to a successful send carries the cookie "draft-done" with the key (see ui/htmx.py).
// A desk has many hands: whoever signs in next on this device does not meet the draft of somebody else.
const PREFIX = `learnonce-draft:${document.body.dataset.who}:`;
const PAUSE = 300; // milliseconds of quiet before the draft is written
const WEEK = 7 * 24 * 3600 * 1000; // milliseconds; others may use this device, so drafts do not stay for ever

function store() {
  try {
    localStorage.setItem(`${PREFIX}try`, "1");
    localStorage.removeItem(`${PREFIX}try`);
    return localStorage;
  } catch {
    return null; // private windows may refuse; then nothing is kept and nothing is said
  }
}

function read(kept, key) {
  try {
    const draft = JSON.parse(kept.getItem(PREFIX + key));
    return draft && Date.now() - draft.at < WEEK ? draft.text : "";
  } catch {
    return "";
  }
}

// The line under the box, and a way to be rid of the draft on a device that others use.
function line(box, forget) {
  const row = document.createElement("p");
  row.className = "lo-status";
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  const away = document.createElement("button");
  away.type = "button";
  away.className = "lo-link";
  away.textContent = "Throw it away";
  away.hidden = true;
  away.addEventListener("click", () => {
    box.value = "";
    forget();
    box.dispatchEvent(new Event("input", { bubbles: true }));
    box.focus();
  });
  row.append(status, " ", away);
  box.insertAdjacentElement("afterend", row);
  return (words) => {
    status.textContent = words;
    away.hidden = !words;
  };
}

export function keepDrafts(scope) {
  const kept = store();
  if (!kept) return;
  const done = document.cookie.match(/(?:^|; )draft-done=([\w-]+)/);
  if (done) {
    kept.removeItem(PREFIX + done[1]);
    document.cookie = "draft-done=; path=/; max-age=0";
  }
  for (const box of scope.querySelectorAll("textarea[data-draft], input[data-draft]")) {
    const key = box.dataset.draft;
    const forget = () => kept.removeItem(PREFIX + key);
    const say = line(box, forget);
    const before = read(kept, key);
    if (before && !box.value.trim()) {
      box.value = before;
      say("Your draft is back. It was kept on this device.");
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
    let wait;
    box.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(() => {
        if (box.value.trim()) {
          kept.setItem(PREFIX + key, JSON.stringify({ text: box.value, at: Date.now() }));
          say("Draft kept on this device.");
        } else {
          forget();
          say("");
        }
      }, PAUSE);
    });
  }
}
