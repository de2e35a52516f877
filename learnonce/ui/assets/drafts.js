// <textarea data-draft="key">: what is typed is kept on this device until the server says it has it.
// Its answer to a successful send carries the cookie "draft-done" with the key (see ui/htmx.py).
const PREFIX = "learnonce-draft:";
const MONTH = 30 * 24 * 3600 * 1000; // milliseconds; forgotten drafts do not stay for ever

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
    return draft && Date.now() - draft.at < MONTH ? draft.text : "";
  } catch {
    return "";
  }
}

function line(box) {
  const status = document.createElement("p");
  status.className = "lo-status";
  status.setAttribute("role", "status");
  box.insertAdjacentElement("afterend", status);
  return status;
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
    const status = line(box);
    const before = read(kept, key);
    if (before && !box.value.trim()) {
      box.value = before;
      status.textContent = "Your draft from before is back. It was kept on this device.";
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
    let wait;
    box.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(() => {
        if (box.value.trim()) {
          kept.setItem(PREFIX + key, JSON.stringify({ text: box.value, at: Date.now() }));
          status.textContent = "Draft kept on this device";
        } else {
          kept.removeItem(PREFIX + key);
          status.textContent = "";
        }
      }, 300);
    });
  }
}
