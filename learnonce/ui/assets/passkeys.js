// <form data-passkey="get" or "create">: its button asks the device for a passkey and sends what it answers.
// What is asked stands in data-options, or comes from the address in data-options-from. Bytes travel as base64url.

const REFUSED = "No passkey was used. Try again, or choose another way.";

function bytes(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function optionsOf(form) {
  if (form.dataset.options) return JSON.parse(form.dataset.options).publicKey;
  const answer = await fetch(form.dataset.optionsFrom, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return (await answer.json()).request_options.publicKey;
}

function unpacked(options) {
  const keys = (list) => list?.map((key) => ({ ...key, id: bytes(key.id) }));
  return {
    ...options,
    challenge: bytes(options.challenge),
    ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
    ...(options.excludeCredentials && { excludeCredentials: keys(options.excludeCredentials) }),
    ...(options.allowCredentials && { allowCredentials: keys(options.allowCredentials) }),
  };
}

function packed(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = text(credential.response[name]);
  }
  const extensions = credential.getClientExtensionResults();
  const { id, type } = credential;
  return { id, type, rawId: text(credential.rawId), response, clientExtensionResults: extensions };
}

async function ask(form) {
  const problem = form.querySelector("[data-passkey-problem]");
  problem.textContent = "";
  try {
    const publicKey = unpacked(await optionsOf(form));
    const credential = await navigator.credentials[form.dataset.passkey]({ publicKey });
    form.elements.credential.value = JSON.stringify(packed(credential));
    form.submit();
  } catch {
    problem.textContent = REFUSED; // cancelled, timed out, or the device has none for this site
  }
}

export function offerPasskeys(scope) {
  if (!window.PublicKeyCredential) return;
  for (const form of scope.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.nextElementSibling.hidden = true; // the words for those without
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(form);
    });
  }
}
