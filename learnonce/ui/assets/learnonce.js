// Helps that a page can do without. Each part says what it adds; nothing here is needed to use a page.
import { keepDrafts } from "./drafts.js";
import { saveAsTyped } from "./autosave.js";
import { offerPasskeys } from "./passkeys.js";

document.body.classList.add("js-enabled", "nhsuk-frontend-supported");

function start(scope) {
  keepDrafts(scope);
  saveAsTyped(scope);
  offerPasskeys(scope);
  // The design system's script is 14 kB: only pages that hold one of its parts fetch it.
  if (scope.querySelector("[data-module^='nhsuk-']")) {
    import("./nhsuk-frontend.min.js").then(({ initAll }) => {
      initAll(scope);
      separateUploadWords(scope);
    });
  }
}

// The upload button reads "No file chosenChoose file": who says aloud what they see would not be understood.
function separateUploadWords(scope) {
  for (const status of scope.querySelectorAll(".nhsuk-file-upload__status")) status.after(" ");
}

// Leaving a page, or typing on, breaks off what htmx is fetching. That is no error; htmx logs `error` as one.
document.addEventListener("htmx:beforeSend", ({ detail }) => {
  const brokenOff = detail.xhr.onabort;
  detail.xhr.onabort = () => {
    detail.error = "";
    brokenOff();
  };
});

start(document);
document.addEventListener("htmx:load", (event) => {
  if (event.target !== document.body) start(event.target);
});
