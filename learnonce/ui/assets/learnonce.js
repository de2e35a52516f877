// Starts the design system's own scripts. Everything on a page works without them.
import { initAll } from "./nhsuk-frontend.min.js";

initAll();
