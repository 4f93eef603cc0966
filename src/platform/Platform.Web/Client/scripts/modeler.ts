// Lets a process be drawn. What is drawn stands in the form's field at once, so that the form is sent like any other.
//   <div data-modeler> … <textarea data-model> BPMN 2.0 </textarea>
// The mark of bpmn.io stays where the library puts it: its licence asks for it.
import Modeler from "bpmn-js/lib/Modeler";

declare const MODELER_STYLE: string;

export async function draw(place: HTMLElement, field: HTMLTextAreaElement): Promise<void> {
  await style();
  const modeler = new Modeler({ container: place });
  await modeler.importXML(field.value);
  modeler.get<{ zoom(how: string, where: string): void }>("canvas").zoom("fit-viewport", "auto");
  modeler.on("commandStack.changed", () => {
    void modeler.saveXML({ format: true }).then(({ xml }) => {
      field.value = xml ?? field.value;
    });
  });
}

function style(): Promise<void> {
  return new Promise((loaded) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = MODELER_STYLE;
    link.addEventListener("load", () => loaded());
    link.addEventListener("error", () => loaded());
    document.head.append(link);
  });
}
