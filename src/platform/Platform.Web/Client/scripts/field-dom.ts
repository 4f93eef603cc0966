// Elements, written where they are used.
type Child = Node | string | null | false;
type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** An element; attributes that are functions listen to the event of their name, false ones are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value !== false) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}

export function button(text: string, press: () => unknown, main = false): HTMLButtonElement {
  return h("button", { type: "button", class: main ? "main" : "", click: () => void press() }, text);
}

/** A field under its label. */
export function labelled(text: string, field: HTMLElement): HTMLLabelElement {
  return h("label", {}, text, field);
}
