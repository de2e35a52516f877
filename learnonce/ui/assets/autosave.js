// <form data-autosave="address">: a second after the last change the form is sent there in the background.
// The server answers 204 when it is saved, or 409 or 422 with a line of text that says why not.
const PAUSE = 1000; // milliseconds

function statusOf(form) {
  const status = document.createElement("p");
  status.className = "lo-status";
  status.setAttribute("role", "status");
  form.append(status);
  return status;
}

function clock() {
  const now = new Date();
  return `${now.getHours()}:${String(now.getMinutes()).padStart(2, "0")}`;
}

async function send(form, status) {
  try {
    const answer = await fetch(form.dataset.autosave, {
      method: "POST",
      body: new FormData(form),
      headers: { "X-Autosave": "1" },
      redirect: "manual",
    });
    if (answer.ok) status.textContent = `Saved ${clock()}`;
    else if (answer.status === 409 || answer.status === 422) status.textContent = await answer.text();
    else status.textContent = "Not saved. Use the button to save.";
  } catch {
    status.textContent = "Not saved: no connection. It is tried again when you type.";
  }
}

export function saveAsTyped(scope) {
  for (const form of scope.querySelectorAll("form[data-autosave]")) {
    const status = statusOf(form);
    let wait;
    let sending = Promise.resolve();
    form.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(() => {
        sending = sending.then(() => send(form, status)); // one at a time, so the last one typed wins
      }, PAUSE);
    });
    form.addEventListener("submit", () => clearTimeout(wait));
  }
}
