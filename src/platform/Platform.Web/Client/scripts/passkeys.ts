// <div data-passkey="create" or "get" data-passkey-options="/address" hidden><form>…: where the browser has passkeys the form
// is shown; pressed, it asks the device and sends what the device answered in its field "credential". What stands under
// data-passkey-without is for the other browsers, and data-passkey-failed is said when the device did not answer.
export function passkeys(): void {
  if (!window.PublicKeyCredential || !("parseCreationOptionsFromJSON" in PublicKeyCredential)) {
    return;
  }
  for (const without of document.querySelectorAll<HTMLElement>("[data-passkey-without]")) {
    without.hidden = true;
  }
  for (const part of document.querySelectorAll<HTMLElement>("[data-passkey]")) {
    const form = part.querySelector("form");
    const field = part.querySelector<HTMLInputElement>("input[name=credential]");
    if (!form || !field) {
      continue;
    }
    part.hidden = false;
    form.addEventListener("submit", (event) => {
      // Only the answer is sent by the form itself, so this press is not yet the one that counts.
      event.preventDefault();
      event.stopPropagation();
      void answer(part, form, field);
    });
  }
}

async function answer(part: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  if (form.hasAttribute("aria-busy")) {
    return;
  }
  form.setAttribute("aria-busy", "true");
  try {
    const asked = await fetch(part.dataset.passkeyOptions ?? "", { method: "POST", body: new FormData(form) });
    const options: unknown = await asked.json();
    field.value = JSON.stringify(await ofDevice(part.dataset.passkey === "create", options));
    form.submit();
  } catch {
    form.removeAttribute("aria-busy");
    const said = part.querySelector<HTMLElement>("[data-passkey-failed]");
    if (said) {
      said.textContent = said.dataset.passkeyFailed ?? "";
    }
  }
}

async function ofDevice(create: boolean, options: unknown): Promise<unknown> {
  const made = create
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON),
      });
  return (made as PublicKeyCredential).toJSON();
}
